"""A question may be refused or left open; the record then says so instead of asking for ever."""

from __future__ import annotations

import pytest

from bot.understanding import refusal
from bot.understanding.contact import contact_refusal
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
    "text",
    [
        "not sure",
        "depends",
        "idk",
        "hard to say",
        "maybe",
        "keine Ahnung",
        "kommt drauf an",
        "no sé",
        "depende",
        "quizás",
    ],
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


@pytest.mark.parametrize(
    "text", ["we can't tell which ads work", "60k a year", "why do you ask?", "what do you mean, not sure?"]
)
def test_other_things_are_neither(text):
    assert read(text, "need") == []


def refused(text: str, asked: str | None = None) -> list[str]:
    return [f.field for f in contact_refusal.read(text, Context(asked=asked), set()) if f.state == "refused"]


@pytest.mark.parametrize(
    "text",
    [
        "jetzt noch nicht",
        "luego te lo digo",
        "hmm in a bit, I'm on the bus",
        "die gibts erst nach der Demo",
        "once we've talked a bit more",
    ],
)
def test_a_contact_promised_for_later_is_refused(text):
    assert refused(text, "email") == ["email"]


@pytest.mark.parametrize(
    "text",
    [
        "I'm not leaving a name or an email here",
        "ni nombre ni correo os voy a dejar",
        "weder Namen noch Mail kriegt ihr von mir",
    ],
)
def test_what_is_kept_back_unasked_is_refused(text):
    assert refused(text) == ["email", "name"]


@pytest.mark.parametrize(
    "text",
    [
        "they don't call twice",
        "la gente ya no llama",
        "don't ring me before nine",
        "wieso, reicht Mail nicht?",
        "¿para qué, si luego no llamáis?",
        "callers leave neither a name nor a number",
        "after 5pm",
    ],
)
def test_what_others_do_not_refuse_is_not(text):
    assert refused(text, "phone" if text == "after 5pm" else None) == []


@pytest.mark.parametrize(
    "text",
    [
        "Sorry, the kids. Later.",
        "Später schick ich die",
        "let me check with my boss first",
        "please don't, the baby sleeps at noon",
        "bitte nicht, mein Mann schläft tagsüber",
    ],
)
def test_a_contact_put_off_or_begged_off_is_refused(text):
    assert refused(text, "phone") == ["phone"]


def test_who_cannot_answer_calls_refuses_nothing():
    assert not refusal.is_refusal("no podemos contestar a todos los clientes")
    assert refusal.is_refusal("no puedo contestar eso")
