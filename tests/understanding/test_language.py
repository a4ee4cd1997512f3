"""The language of a message is told by its words; where they do not tell, by the page."""

from __future__ import annotations

import pytest

from bot.understanding.language import detect, of_locale


@pytest.mark.parametrize(
    ("text", "locale", "language"),
    [
        ("we need this by January", "en", "en"),
        ("we need this by January", "de-DE", "en"),
        ("wir brauchen das bis Januar", "en", "de"),
        ("das entscheidet mein Chef", "en-US", "de"),
        ("lo necesitamos para enero", "en", "es"),
        ("¿cuánto cuesta?", "en", "es"),
        ("was kostet das?", "es", "de"),
        ("how much is it?", "es", "en"),
        ("noch kein Budget", "en", "de"),
        ("unos 20 mil euros al año", "en", "es"),
        ("ich bin der Geschäftsführer", "en", "de"),
        ("soy la directora general", "de", "es"),
    ],
)
def test_a_sentence_tells_its_language(text, locale, language):
    assert detect(text, locale) == language


@pytest.mark.parametrize("locale", ["en", "de", "es"])
@pytest.mark.parametrize(
    "text", ["ok", "60k", "dana@northwind.com", "Q1", "", "👍", "+49 30 901820", "Dana Kim"]
)
def test_what_tells_nothing_is_in_the_language_of_the_page(text, locale):
    assert detect(text, locale) == locale


@pytest.mark.parametrize(
    ("locale", "language"),
    [("de-CH", "de"), ("es_MX", "es"), ("EN-gb", "en"), ("fr", "en"), ("", "en"), (None, "en")],
)
def test_a_locale_has_one_of_the_three_languages(locale, language):
    assert of_locale(locale) == language
