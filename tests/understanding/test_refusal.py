"""A question may be refused or left open; the record then says so instead of asking for ever."""

from __future__ import annotations

import pytest

from bot.understanding import refusal
from bot.understanding.facts import Context


def read(text: str, asked: str | None = None) -> list[tuple[str, str]]:
    return [(f.field, f.state) for f in refusal.read(text, Context(asked=asked), "en")]


@pytest.mark.parametrize(
    "text",
    [
        "I'd rather not say",
        "that's confidential",
        "none of your business",
        "pass",
        "I won't share that",
        "we can't disclose that",
        "das möchte ich nicht sagen",
        "sag ich nicht",
        "keine Angabe",
        "prefiero no decirlo",
        "es confidencial",
        "no quiero compartir eso",
    ],
)
def test_a_refusal_is_of_the_question_put(text):
    assert read(text, "budget") == [("budget", "refused")]


@pytest.mark.parametrize(
    "text", ["not sure", "depends", "idk", "hard to say", "maybe", "keine Ahnung", "kommt drauf an", "no sé", "depende", "quizás"]
)
def test_an_open_answer_is_vague(text):
    assert read(text, "timeline") == [("timeline", "vague")]


@pytest.mark.parametrize("text", ["I'd rather not say", "depends", "pass"])
def test_nothing_is_refused_or_open_that_was_not_asked(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "asked", "fields"),
    [
        ("I won't give you my phone number", None, ["phone"]),
        ("I don't want to share our budget", "need", ["budget"]),
        ("ich möchte meine Nummer nicht angeben", None, ["phone"]),
        ("no quiero dar mi correo", None, ["email"]),
    ],
)
def test_a_field_is_refused_by_name(text, asked, fields):
    assert [field for field, state in read(text, asked) if state == "refused"] == fields


@pytest.mark.parametrize("text", ["we can't tell which ads work", "60k a year", "why do you ask?", "what do you mean, not sure?"])
def test_other_things_are_neither(text):
    assert read(text, "need") == []
