"""Budgets as visitors put them, in English, German and Spanish."""

import pytest
from fact_tables import NOW, Case, load, problem

from bot.understanding.budget import money
from bot.understanding.facts import Context


@pytest.mark.parametrize("case", load("money"), ids=lambda case: case.text)
def test_a_labelled_budget_is_read_as_a_careful_person_would(case: Case) -> None:
    assert problem(case, "money") is None


def budget(text: str, language: str = "en", **context: object):
    found = money.read(text, Context(asked="budget", now=NOW, **context), language)
    return found[0] if found else None


def test_the_quote_keeps_the_visitors_spelling_and_place() -> None:
    fact = budget("Äh… 😅 so um die 60.000 € im Jahr, denke ich", "de", locale="de")
    assert fact.quote == "um die 60.000 € im Jahr"


@pytest.mark.parametrize(
    ("locale", "code"), [("en-AU", "AUD"), ("en-CA", "CAD"), ("en-US", "USD"), ("es-MX", "MXN")]
)
def test_a_dollar_sign_means_the_dollar_of_the_place(locale: str, code: str) -> None:
    assert budget("$20k", locale[:2], locale=locale).value["currency"] == code


def test_an_amount_without_a_currency_is_in_the_flows() -> None:
    assert budget("20k", currency="CHF").value["currency"] == "CHF"


def test_mil_is_a_thousand_in_spanish_and_a_million_in_english() -> None:
    assert budget("2 mil", "es").value["max"] == 2_000
    assert budget("2 mil", "en").value["max"] == 2_000_000


def test_what_is_taken_back_is_named_with_its_value() -> None:
    fact = budget("not 30k, more like 13k")
    assert (fact.value["min"], fact.replaces["min"]) == (13_000, 30_000)
    fact = budget("erst dachten wir 12.000, jetzt sind's nur noch 9.000", "de")
    assert (fact.value["min"], fact.replaces["min"]) == (9_000, 12_000)


def test_a_bare_number_is_a_budget_only_as_the_answer() -> None:
    assert budget("5000").value["min"] == 5_000
    assert money.read("5000", Context(asked="name", now=NOW), "en") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("100 a month, the shop doesn't bring in more than that", "en"),
        ("100 im Monat, mehr wirft der Laden nicht ab", "de"),
        ("100 al mes, de ahí no subo", "es"),
    ],
)
def test_a_limit_may_be_told_behind_the_amount(text: str, language: str) -> None:
    assert (budget(text, language).value["min"], budget(text, language).value["max"]) == (None, 100)


def test_money_asked_for_awaits_an_answer() -> None:
    value = budget("hemos solicitado 3.000 al ayuntamiento y seguimos sin respuesta", "es").value
    assert (value["status"], value["max"]) == ("pending", 3_000)
    for text in ("4.200, muss aber noch durch den Gemeinderat", "4.200, liegt noch zur Freigabe"):
        assert (budget(text, "de").value["status"], budget(text, "de").value["max"]) == ("pending", 4_200)


def test_who_lists_their_people_lists_their_money() -> None:
    (fact,) = money.read(
        "Schreinerei Caduff, 8 Leute, 200 Franken im Monat", Context(asked=None, now=NOW), "de"
    )
    assert (fact.value["max"], fact.value["currency"]) == (200, "CHF")
    assert (
        money.read(
            "the bursar has to approve anything over fifty quid", Context(asked="authority", now=NOW), "en"
        )
        == []
    )


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("150 per branch per month, three branches", "en", (450, 450, "month", "set")),
        ("20 bis 25 pro Nase im Monat, wir sind zu acht", "de", (160, 200, "month", "set")),
        ("7000 en cuanto firme el alcalde", "es", (7000, 7000, "year", "pending")),
        ("it was 20k last year, this year only 14", "en", (14_000, 14_000, "year", "set")),
    ],
)
def test_an_amount_is_what_the_words_around_it_make_it(
    text: str, language: str, expected: tuple[int, int, str, str]
) -> None:
    value = budget(text, language).value
    assert (value["min"], value["max"], value["period"], value["status"]) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("is the 49 on the page per month or per person", "en"),
        ("auf dem Flyer stand 790, im Netz 990", "de"),
        ("en Wallapop vi un curso por 15 euros", "es"),
        ("a Ramiro le clavaron 400 mensuales en otro sitio", "es"),
        ("sind die 149 mit oder ohne Mehrwertsteuer", "de"),
        ("the rent just jumped to 3900", "en"),
    ],
)
def test_what_others_ask_for_something_is_no_budget(text: str, language: str) -> None:
    assert not any(
        fact.state == "known" for fact in money.read(text, Context(asked="budget", now=NOW), language)
    )


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("two and a half grand", "en", (2500, 2500, "USD")),
        ("viereinhalb Mille", "de", (4500, 4500, "EUR")),
        ("six thousand dollars a year, australian", "en", (6000, 6000, "AUD")),
        ("40 lucas, chilenas", "es", (40_000, 40_000, "CLP")),
        ("5k, euros", "en", (5000, 5000, "EUR")),
        ("a partir de 2000", "es", (2000, None, "EUR")),
        ("I was going to say 500 but let's make it 400", "en", (400, 400, "USD")),
        ("the others ask 600 a month. I've got 200 a month", "en", (200, 200, "USD")),
    ],
)
def test_halves_of_a_scale_and_a_currency_told_behind_belong_to_the_amount(
    text: str, language: str, expected: tuple[int, int | None, str]
) -> None:
    (fact,) = money.read(
        text, Context(asked="budget", now=NOW, currency="USD" if language == "en" else "EUR"), language
    )
    assert (fact.value["min"], fact.value["max"], fact.value["currency"]) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("das müsste der Träger erst bewilligen", "de"),
        ("waiting on the grant", "en"),
        ("la asociación tendría que aprobarlo", "es"),
        ("it has to go through the parish council", "en"),
    ],
)
def test_money_that_others_have_to_grant_is_pending(text: str, language: str) -> None:
    assert budget(text, language).value["status"] == "pending"
