"""A flow's words as bubbles: what the visitor reads, and what each button does."""

from datetime import UTC, datetime

import pytest
from flow_files import default_flow

from bot.flows.agenda import step_for, step_of
from bot.flows.values import read_back, when_words
from bot.flows.words import Words
from bot.leads.names import first_name
from bot.understanding.facts import Context
from bot.understanding.pipeline import heard

FLOW = default_flow()
AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
BUDGET = {
    "min": 60000,
    "max": 60000,
    "currency": "USD",
    "period": "year",
    "status": "set",
    "approximate": True,
}


def known(value):
    return {"state": "known", "value": value, "quote": "their words"}


@pytest.mark.parametrize(
    ("field", "fact", "shown"),
    [
        ("budget", known(BUDGET), "About $60,000 a year"),
        ("budget", known({**BUDGET, "approximate": False}), "$60,000 a year"),
        ("budget", known({**BUDGET, "min": None}), "Up to $60,000 a year"),
        ("budget", known({**BUDGET, "max": None, "period": "month"}), "$60,000 or more a month"),
        ("budget", known({**BUDGET, "status": "none", "min": None, "max": None}), "No budget yet"),
        ("budget", {"state": "refused", "value": None}, "Left open"),
        ("budget", {"state": "vague", "value": None, "quote": "not a lot"}, "Not mentioned"),
        ("budget", None, "Not mentioned"),
        ("timeline", known({"earliest": None, "latest": None, "status": "none"}), "No date yet"),
        ("authority", known({"role": "influencer", "others": ["CFO"]}), "You recommend (CFO)"),
        ("company_size", known({"min": 250, "max": 250}), "250"),
        ("company_size", known({"min": 1000, "max": None}), "1,000+"),
        ("need", known({"category": "reporting"}), "No overview"),
        ("name", known("Dana Kim"), "Dana Kim"),
    ],
)
def test_a_fact_is_read_back_in_plain_words(field, fact, shown):
    assert read_back(Words(FLOW, "en"), field, fact, AT) == shown


def timeline(quote, earliest, latest):
    return {"state": "known", "value": {"earliest": earliest, "latest": latest}, "quote": quote}


@pytest.mark.parametrize(
    ("fact", "shown"),
    [
        (timeline("next month", 9, 39), "next month (Dec 1 – 31)"),
        (timeline("1–3 months", 30, 90), "1–3 months (Dec 22 – Feb 20)"),
        (timeline("in 2 months", 60, 60), "in 2 months (Jan 21)"),
        (timeline("by the end of March", 0, 129), "by the end of March (Mar 31)"),
        (timeline("by the end of March", None, 129), "by the end of March (Mar 31)"),
        (timeline("after Easter", 127, None), "after Easter (Mar 29)"),
        (timeline("Mar 31", 129, 129), "Mar 31"),
        (timeline("in 2028", 405, 770), "in 2028 (Jan 1 – Dec 31, 2028)"),
        (timeline("asap", 0, 14), "asap"),
        (timeline("in ten days", 10, 10), "in ten days (Dec 2)"),
        (timeline("", 9, 39), "Dec 1 – 31"),
        (timeline("", 0, 14), "Nov 22 – Dec 6"),
    ],
)
def test_a_start_is_read_back_in_the_visitors_words_with_the_dates_they_come_to(fact, shown):
    assert read_back(Words(FLOW, "en"), "timeline", fact, AT).replace("\u2009", " ") == shown


def test_dates_follow_the_locale():
    fact = timeline("nächsten Monat", 9, 39)
    assert read_back(Words(FLOW, "de"), "timeline", fact, AT) == "nächsten Monat (1.–31. Dez.)"


@pytest.mark.parametrize(("text", "ends"), [("we lose calls " * 20, "calls we…"), ("x" * 200, "xxx…")])
def test_long_words_are_cut_at_a_word(text, ends):
    shown = read_back(Words(FLOW, "en"), "need", known({"category": "other", "words": text}), AT)
    assert len(shown) <= 90
    assert shown.endswith(ends)


@pytest.mark.parametrize("field", ["name", "timeline", "budget"])
def test_a_fact_that_is_kept_without_a_value_is_not_mentioned(field):
    assert read_back(Words(FLOW, "en"), field, known(None), AT) == "Not mentioned"


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Dana Kim", "Dana"),
        ("Dr. Dana Kim", "Dana"),
        ("Prof. Dr. Anna Weber", "Anna"),
        ("Frau Dipl.-Ing. Eva Maria Roth", "Eva"),
        ("Sra. Lucía Pérez", "Lucía"),
        ("Mr Smith", "Mr Smith"),
        ("Dana", "Dana"),
        ("Ms", "Ms"),
        ("", ""),
    ],
)
def test_a_person_is_addressed_without_titles(name, first):
    assert first_name(name) == first


def test_money_and_time_follow_the_locale():
    assert "60.000" in read_back(Words(FLOW, "de-DE"), "budget", known(BUDGET), AT)
    assert when_words(AT, "en-US") == "Sun, Nov 22, 12:00 PM"
    assert when_words(AT, "de") == "So. 22. Nov., 12:00"


def test_a_question_carries_its_quick_replies_and_what_they_state():
    message = Words(FLOW, "en").ask(step_for(FLOW, "authority"))
    assert message["choices"][0]["does"] == {
        "answer": {"field": "authority", "state": "known", "value": {"role": "decision_maker"}}
    }


def test_a_question_asked_again_has_other_words_and_an_example():
    step = step_of(FLOW, "budget", {"budget": 1})
    vague, lost = Words(FLOW, "en").ask(step), Words(FLOW, "en").ask(step, understood=False)
    assert vague["text"].startswith("A rough range is plenty")
    assert lost["text"].startswith("Sorry, I didn't catch that. For example")


def test_the_contact_question_is_a_form_until_one_field_is_asked_alone():
    words = Words(FLOW, "en")
    assert [field["name"] for field in words.ask(step_of(FLOW, "contact"))["form"]["fields"]] == [
        "name", "email", "company", "company_size", "phone",
    ]  # fmt: skip
    assert "form" not in words.ask(step_of(FLOW, "contact.email"))


@pytest.mark.parametrize("locale", ["en-US", "de-DE", "es-ES"])
@pytest.mark.parametrize(
    "value",
    [
        {"min": 10, "max": 10},
        {"min": 200, "max": 250},
        {"min": 10000, "max": 20000},
        {"min": 1200, "max": None},
    ],
)
def test_a_form_holds_what_is_known_as_it_would_be_typed(locale, value):
    words = Words(FLOW, locale, {"company_size": known(value), "name": known("Dana Kim")})
    fields = {
        field["name"]: field.get("value") for field in words.ask(step_of(FLOW, "contact"))["form"]["fields"]
    }
    assert fields["name"] == "Dana Kim"
    assert fields["email"] is None
    read = heard(
        "",
        Context("company_size", locale, AT, "US", "USD", {}),
        form={"company_size": fields["company_size"]},
    )
    assert [fact.value for fact in read.facts] == [value]


def test_a_form_leaves_empty_what_no_typed_text_would_say():
    for fact in (known({"min": None, "max": 10}), {"state": "refused", "value": None}):
        fields = Words(FLOW, "en", {"company_size": fact}).ask(step_of(FLOW, "contact"))["form"]["fields"]
        assert "value" not in next(field for field in fields if field["name"] == "company_size")


def test_slots_are_shown_in_the_visitors_zone():
    start = datetime(2026, 11, 24, 9, tzinfo=UTC)
    message = Words(FLOW, "en-GB").slots("Pick", [(start, start)], "Europe/Berlin", more=True)
    assert message["slots"][0]["start"] == "2026-11-24T10:00:00+01:00"
    assert message["slots"][0]["label"] == "Tue 24 Nov, 10:00"
    assert message["choices"][0]["does"] == {"more": start.isoformat()}


def test_text_never_evaluates_what_a_visitor_typed():
    words = Words(FLOW, "en", {"name": known("{email.__class__} %s {{7*7}}")})
    assert words.text("Hello {name}!") == "Hello {email.__class__} %s {{7*7}}!"


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("Thanks, {first_name}! Write to {email}.", "Dana Kim", "Thanks, Dana! Write to d@x.io."),
        ("Thanks, {first_name}! Write to {email}.", None, "Thanks! Write to d@x.io."),
        ("For you, {first_name}: {email}", None, "For you: d@x.io"),
    ],
)
def test_a_name_that_is_not_known_leaves_no_gap(text, name, said):
    facts = {"email": known("d@x.io"), **({"name": known(name)} if name else {})}
    assert Words(FLOW, "en", facts).text(text) == said
