"""Readers see clean text; the offsets they give lead back to the visitor's own characters."""

from __future__ import annotations

import pytest

from bot.understanding.facts import Fact
from bot.understanding.text import LIMIT, masked, normalise


@pytest.mark.parametrize(
    ("message", "seen"),
    [
        ("a\x00b", "a b"),
        ("a\ud800b", "a b"),
        ("1\u00a0000", "1 000"),
        ("it’s “fine”", 'it\'s "fine"'),
        ("６０ｋ", "60k"),
        ("fu\u0308r", "für"),
        ("se\u200bcret", "secret"),
        ("a\u202eb", "ab"),
        ("e" + "\u0301" * 500 + "!", "é!"),
        ("go go go go go go", "go go go go  "),
        ("a" * 40, "a" * 12),
        ("", ""),
    ],
)
def test_what_the_readers_see(message, seen):
    assert normalise(message).text == seen


def test_only_the_beginning_of_a_long_message_is_read():
    assert len(normalise("word and " * 400).text) <= LIMIT


@pytest.mark.parametrize(
    "message", ["\u200b\u200b60k ok", "Gru\u0308\u00dfe, 60k", "go go go go go 60k", "“60k”", "\u202e60k"]
)
def test_a_quote_is_found_again_in_the_message(message):
    view = normalise(message)
    at = view.text.index("60k")
    fact = view.back(Fact("budget", "known", None, "60k", at, at + 3))
    assert fact.quote == message[fact.start : fact.end] == "60k"


def test_a_quote_keeps_the_marks_that_belong_to_its_last_letter():
    view = normalise("fu\u0308 x")
    fact = view.back(Fact("need", "known", None, "fü", 0, 2))
    assert fact.quote == "fu\u0308"


def test_a_span_outside_the_text_becomes_an_empty_quote():
    fact = normalise("hi").back(Fact("need", "known", None, "", 5, 9))
    assert (fact.start, fact.end, fact.quote) == (0, 0, "")


def test_masked_text_keeps_its_length():
    assert masked("pay 60k now", [(4, 7)]) == "pay     now"
