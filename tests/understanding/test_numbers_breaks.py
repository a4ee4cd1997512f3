"""Clauses that visitors run together without a comma or full stop, and what must stay whole."""

import pytest

from bot.understanding.numerals.numbers_spelling import heard


@pytest.mark.parametrize(
    ("text", "language", "read_as"),
    [
        (
            "2200 for the year the kennel isn't made of money",
            "en",
            "2200 for the year, the kennel isn't made of money",
        ),
        ("200 im Monat wir leben von Spenden", "de", "200 im monat, wir leben von spenden"),
        ("150 al mes somos cuatro", "es", "150 al mes, somos cuatro"),
        ("about 1,500 a month we looked at it", "en", "about 1,500 a month, we looked at it"),
        ("34 people and can you call me?", "en", "34 people. can you call me?"),
        ("6 staff\nwe need help", "en", "6 staff.\nwe need help"),
    ],
)
def test_a_clause_that_begins_without_a_comma_gets_one(text: str, language: str, read_as: str) -> None:
    assert heard(text, language).text == read_as


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("in summer we get twice as many calls", "en"),
        ("that is all we have", "en"),
        ("I think we can spend 200", "en"),
        ("weil wir sind nur zu zweit", "de"),
        ("el comité somos cinco", "es"),
        ("what does it cost and how long does it take?", "en"),
    ],
)
def test_a_clause_that_belongs_to_the_words_before_it_gets_none(text: str, language: str) -> None:
    assert heard(text, language).text == text.lower().replace("é", "e")
