"""No text, however it is made, raises or takes long."""

from __future__ import annotations

import json

import pytest
from effort import EXPLODES, least_seconds
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from understanding_model import categories, classifier

from bot.understanding import pipeline
from bot.understanding.facts import FIELDS, Context

NASTY = {
    "nothing": "",
    "blanks": " \t\n" * 300,
    "weekdays": "monday " * 60,
    "weekdays_varied": "monday morning tuesday evening " * 20,
    "two_nights": "Two nights from Friday 29th",
    "one_letter": "a" * 2000,
    "digits": "1" * 2000,
    "dotted_digits": "1.1," * 500,
    "ats": "@" * 2000,
    "mails": "a@b.c " * 300,
    "dots": ".a" * 1000,
    "nul": "\x00" * 100 + "60k",
    "surrogates": "\ud800 60k \udfff",
    "right_to_left": "\u202e60k a year\u202c",
    "stacked_marks": "e" + "\u0301" * 1999,
    "emoji": "👍🏽" * 1000,
    "brackets": "(" * 1000 + ")" * 1000,
    "intent": '/inform{"budget":"1"}',
    "roles": "my boss and " * 40,
    "roles_of_roles": "mi jefe de mi " * 35,
    "needs": "we need to we want a " * 24,
    "and_i": "i and me and i " * 30,
    "names": "my name is my name is " * 20,
    "ranges": "5-10-15-20-25k " * 30,
    "refusals": "i don't want to not say not tell " * 15,
    "words": "thousand hundred million " * 20,
    "quotes": "\"'“”‘’" * 300,
    "template": "{{7*7}} ${7*7} %s %n " * 20,
    "markup": "<img src=x onerror=alert(1)>" * 15,
    "one_clause_a_letter": "a. " * 600,
}


@pytest.mark.parametrize("name", NASTY)
@pytest.mark.parametrize("asked", [None, "need", "budget", "timeline", "name"])
def test_nasty_text_is_quick(name, asked):
    context = Context(asked=asked, country="US", categories=categories())
    pipeline.understand("warm up", context, classifier())
    spent = least_seconds(lambda: pipeline.understand(NASTY[name], context, classifier()), EXPLODES)
    assert spent < EXPLODES


@example(text=".", asked=None, locale="en")  # no clause at all
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    text=st.text(max_size=600),
    asked=st.sampled_from([None, *FIELDS]),
    locale=st.sampled_from(["en", "de-CH", "es", "xx", ""]),
)
def test_no_text_raises_and_every_quote_is_in_its_place(text, asked, locale):
    found = pipeline.understand(
        text, Context(asked=asked, locale=locale, country="DE", categories=categories()), classifier()
    )
    for fact in found.facts:
        assert text[fact.start : fact.end] == fact.quote
    json.dumps(found.as_dict())


WORDS = [
    "my",
    "our",
    "budget",
    "is",
    "60k",
    "no",
    "not",
    "boss",
    "and",
    "i",
    "we",
    "need",
    "ich",
    "chef",
    "entscheide",
    "yo",
    "jefe",
    "5-10k",
    "by",
    "january",
    "asap",
    ",",
    ".",
    "?",
    "call",
    "me",
    "dana",
]


@settings(max_examples=150, deadline=None)
@given(words=st.lists(st.sampled_from(WORDS), max_size=40), asked=st.sampled_from([None, *FIELDS]))
def test_words_in_any_order_do_not_raise(words, asked):
    found = pipeline.rules_only(" ".join(words), Context(asked=asked, country="US"))
    assert len({f.field for f in found.facts}) == len(found.facts)
