"""A flow's words as bubbles: what the visitor reads, and what each button does."""

from datetime import UTC, datetime

import pytest
from flow_files import default_flow

from bot.flows.agenda import step_for, step_of
from bot.flows.values import read_back, when_words
from bot.flows.words import Words

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
        ("budget", {"state": "vague", "value": None, "quote": "not a lot"}, "not a lot"),
        ("budget", None, "Not mentioned"),
        ("timeline", known({"earliest": 9, "latest": 39}), "December 1, 2026\u2009–\u2009December 31, 2026"),
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
