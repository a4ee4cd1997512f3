"""Slips of the keyboard: mended in words that tell, never in names, firms, addresses or words of the dictionary."""

from __future__ import annotations

import pytest
from understanding_model import categories, classifier

from bot.understanding import pipeline
from bot.understanding.facts import Context, Fact
from bot.understanding.learning.spelling import Spelling

SPELLING = Spelling.of([])


def mended(text: str, language: str = "en") -> str:
    for slip in reversed(list(SPELLING.slips(text, language))):
        text = text[: slip.start] + slip.meant + text[slip.end :]
    return text


def read(text: str, asked: str | None = None, locale: str = "en") -> dict[str, Fact]:
    found = pipeline.understand(
        text, Context(asked=asked, locale=locale, categories=categories()), classifier()
    )
    return {fact.field: fact for fact in found.facts}


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("en", "abuot thirty tousand", "about thirty thousand"),
        ("en", "next mnoth", "next month"),
        ("en", "Deecmber", "December"),
        ("de", "so schnell wie möglich im Dezmber", "so schnell wie möglich im Dezember"),
        ("de", "zwanizg Mitarbieter", "zwanzig Mitarbeiter"),
        ("es", "somos trienta emlpeados", "somos treinta empleados"),
    ],
)
def test_a_slip_in_a_word_that_tells_is_mended(language, typed, meant):
    assert mended(typed, language) == meant


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "moths in our house"),  # a word of its own, one letter from "months"
        ("en", "I'm Hilary Weekes of Yearling Ltd"),  # capitals within a sentence are names
        ("en", "mail me at monht@example.com or www.monht.com"),
        ("en", "the TEUR rate"),
        ("de", "die Moorleiche"),
        ("es", "doce mesas"),  # tables, not "meses"
        ("es", "anos"),  # an accent left out is read anyway
        ("es", "la profe"),  # a word cut short on purpose
    ],
)
def test_words_names_and_addresses_stay_as_typed(language, text):
    assert mended(text, language) == text


def test_a_fact_read_from_a_slip_is_quoted_as_typed():
    text = "my buget is abuot 30k a yaer"
    fact = read(text)["budget"]
    assert (fact.value["max"], fact.value["approximate"]) == (30000, True)
    assert "abuot 30k" in fact.quote
    assert fact.quote == text[fact.start : fact.end]


@pytest.mark.parametrize(
    ("asked", "text", "field", "value"),
    [
        ("name", "im amy wong", "name", "Amy Wong"),  # one letter from "wrong"
        ("company", "the comapny is greenacre garden centre", "company", "Greenacre Garden Centre"),
        ("name", "my nmae is dana kim", "name", "Dana Kim"),
    ],
)
def test_a_name_is_never_respelled_nor_hidden_by_a_slip(asked, text, field, value):
    assert read(text, asked)[field].value == value


def test_a_need_keeps_the_visitors_words():
    need = read("we keep misssing calls at the wekeend", "need")["need"]
    assert need.value["category"] == "missed_enquiries"
    assert "wekeend" in need.value["words"]
