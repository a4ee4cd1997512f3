"""Company sizes as visitors put them, in English, German and Spanish."""

import pytest
from fact_tables import NOW, Case, load, problem

from bot.understanding.facts import Context
from bot.understanding.headcount import size


@pytest.mark.parametrize("case", load("size"), ids=lambda case: case.text)
def test_a_labelled_size_is_read_as_a_careful_person_would(case: Case) -> None:
    assert problem(case, "size") is None


def test_a_bare_number_is_a_size_only_as_the_answer() -> None:
    assert size.read("250", Context(asked="company_size", now=NOW), "en")[0].value == {"min": 250, "max": 250}
    assert size.read("250", Context(asked="budget", now=NOW), "en") == []


def test_the_company_outranks_a_team_of_it() -> None:
    (fact,) = size.read("a team of 5 in a company of 200", Context(asked="company_size", now=NOW), "en")
    assert (fact.value["min"], fact.quote) == (200, "company of 200")


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        ("31 nurses, 4 doctors and another 5 in the office", "en", 40),
        ("6 groomers, 1 at the front desk, 1 bulldog", "en", 7),
        ("ein Meister, zwei Gesellen, mein Schwager und ich", "de", 5),
        ("zu viert, plus Azubi", "de", 5),
        ("12 mit Chef", "de", 12),
        ("2 a tiempo completo y 3 por horas", "es", 5),
        ("fifteen. no wait, Marcy left. fourteen", "en", 14),
        ("perdón, puse 45 y son 54", "es", 54),
        ("19 people across two clinics", "en", 19),
        ("12 lawyers and 8 support staff", "en", 20),
        ("me, my sister and her two boys", "en", 4),
        ("drei Jungs auf der Baustelle und ich mach das Büro", "de", 4),
        ("15 en plantilla más los dos socios", "es", 17),
        ("20 y un servidor, que es el cocinero: 21", "es", 21),
        ("just me and Sandra", "en", 2),
        ("9 now, was 12 in the summer", "en", 9),
        ("13, ne 12", "de", 12),
        ("40, not 14", "en", 40),
        ("ein gutes Dutzend", "de", 12),
        ("docena y media", "es", 18),
        ("ich bin die Firma", "de", 1),
        ("four crews of eight", "en", 32),
        ("zwei Schichten zu je neun", "de", 18),
        ("dos turnos de 12", "es", 24),
        ("one warehouse, 45 people", "en", 45),
        ("2 Anwälte, 5 Angestellte, 1 Azubi (ich)", "de", 8),
        ("9 employees, 2 of them dentists", "en", 9),
        ("fünf Gesellen, zwoa Lehrling und i", "de", 8),
        ("17 Leut san ma", "de", 17),
        ("me & my brother", "en", 2),
        ("I'm the only employee", "en", 1),
    ],
)
def test_people_are_counted_one_by_one_and_a_later_count_takes_back_the_first(
    text: str, language: str, people: int
) -> None:
    (fact,) = size.read(text, Context(asked="company_size", now=NOW), language)
    assert fact.value == {"min": people, "max": people}


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        ("RutaSol, ahorita somos 21 locos", "es", 21),
        ("Zimmerei Lang, acht Leute sind wir", "de", 8),
        ("Corner Deli, there's 60 of us on it", "en", 60),
        ("Fern & Fable, and I am the only one working here", "en", 1),
    ],
)
def test_how_many_they_are_is_told_in_passing(text: str, language: str, people: int) -> None:
    (fact,) = size.read(text, Context(asked="company", now=NOW), language)
    assert fact.value == {"min": people, "max": people}


@pytest.mark.parametrize(
    ("text", "language"), [("ab 8 sind wir im Laden", "de"), ("I am the only one who answers calls", "en")]
)
def test_an_hour_and_a_task_count_nobody(text: str, language: str) -> None:
    assert size.read(text, Context(asked=None, now=NOW), language) == []


@pytest.mark.parametrize(
    "text",
    ["we have 3 trucks and 2 vans", "yesterday 12 teachers and 3 parents came", "40 bikes and 3 trailers"],
)
def test_what_is_no_staff_of_ours_is_not_added_up_unasked(text: str) -> None:
    assert size.read(text, Context(asked=None, now=NOW), "en") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("we have 14 excavators and 3 cranes", "en"),
        ("wir haben 5 Bagger und 2 Walzen", "de"),
        ("gegründet 1962 von meinem Opa", "de"),
        ("desde 1975, tercera generación", "es"),
    ],
)
def test_machines_and_years_are_no_people(text: str, language: str) -> None:
    assert size.read(text, Context(asked="company_size", now=NOW), language) == []


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        ("Academia de inglés con 11 profes, no llegamos a los correos", "es", 11),
        ("Tui Glen Honey, me + 4", "en", 5),
    ],
)
def test_who_presents_the_firm_says_how_many_they_are(text: str, language: str, people: int) -> None:
    (fact,) = size.read(text, Context(asked=None, now=NOW), language)
    assert fact.value == {"min": people, "max": people}


def test_so_many_of_us_beside_a_name_is_the_size_and_beside_we_is_who_we_are() -> None:
    (fact,) = size.read("Zimmerei Hagspiel, zu sechst", Context(asked="company", now=NOW), "de")
    assert fact.value == {"min": 6, "max": 6}
    assert size.read("wir beide, zu zweit", Context(asked="authority", now=NOW), "de") == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Vollzeit 6, Teilzeit 9", "de", (15, 15)),
        ("mis padres, mi hermano y yo", "es", (4, 4)),
        ("82 en nómina y 5 becarios", "es", (87, 87)),
        ("forty when the lake is open, nine in winter", "en", (9, 40)),
        ("im Sommer 20, im Winter 8", "de", (8, 20)),
        ("340 in the hospital, but only 15 would use it", "en", (340, 340)),
    ],
)
def test_places_seasons_and_those_who_would_use_it_tell_how_many_there_are(
    text: str, language: str, expected: tuple[int, int]
) -> None:
    (fact,) = size.read(text, Context(asked="company_size", now=NOW), language)
    assert (fact.value["min"], fact.value["max"]) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("450 Schüler haben wir", "de"),
        ("la competencia ha despedido a 30 personas", "es"),
        ("in my running club there are 50", "en"),
    ],
)
def test_pupils_and_other_peoples_people_are_none_of_ours(text: str, language: str) -> None:
    assert not any(
        fact.state == "known" for fact in size.read(text, Context(asked="company_size", now=NOW), language)
    )


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        ("12, no wait 14 of us", "en", 14),
        ("12, nee 14 Leute", "de", 14),
        ("is this any good for 15 people? that's how many we are", "en", 15),
        ("Lohnt sich das bei 6 Leuten? Mehr sind wir nicht", "de", 6),
        ("we have 40 drivers and 6 in the office", "en", 46),
    ],
)
def test_nobody_asked_and_still_they_tell_how_many_they_are(text: str, language: str, people: int) -> None:
    (fact,) = size.read(text, Context(asked="budget", now=NOW), language)
    assert fact.value == {"min": people, "max": people}


@pytest.mark.parametrize(
    "text", ["hello@barn.com, that goes to me and my wife", "My business partner and I met at a rodeo"]
)
def test_a_pair_that_does_something_else_is_no_firm_of_two(text: str) -> None:
    assert size.read(text, Context(asked="email", now=NOW), "en") == []
