"""Dialect and chat shorthand: put as the dictionary has it, never in names, firms or addresses, and quoted as typed."""

from __future__ import annotations

import pytest

from bot.understanding import pipeline, text
from bot.understanding.colloquial import colloquial
from bot.understanding.facts import Context, Fact


def mended(typed: str, language: str) -> str:
    return text.normalise(typed).respelled(colloquial.words(typed, language)).text


def read(typed: str, asked: str | None = None, locale: str = "en-US") -> dict[str, Fact]:
    found = pipeline.rules_only(typed, Context(asked=asked, locale=locale))
    return {fact.field: fact for fact in found.facts}


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("de", "Mir händ öppe 9k iplant", "Wir haben etwa 9k eingeplant"),
        ("de", "ich bi de Reto, mir sind i de Altstadt", "ich bin der Reto, wir sind in der Altstadt"),
        ("de", "hob i ned, muas i no frogn", "habe ich nicht, muss ich noch fragen"),
        ("de", "bis in 2 wuche oder im nächschte monet", "bis in 2 wochen oder im nächste monat"),
        ("de", "vllt. mgl, evtl. 4 Leit u. i", "vielleicht. möglich, eventuell 4 Leute und ich"),
        ("es", "toy viendo opciones pa mi papelería xq tamos creciendo", "estoy viendo opciones para mi papelería "
         "porque estamos creciendo"),
        ("es", "a mediados d mayo, 300 x mes", "a mediados de mayo, 300 por mes"),
        ("en", "btw 4 n 6k, btw i decide", "between 4 and 6k, btw i decide"),
        ("en", "can u get bk 2 me b4 friday pls", "can you get back to me before friday please"),
        ("en", "NEED IT B4 MAY", "NEED IT BEFORE MAY"),
    ],
)  # fmt: skip
def test_words_are_put_as_the_dictionary_has_them(language, typed, meant):
    assert mended(typed, language) == meant


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("de", "mir fehlen zwei Leute"),
        ("de", "Galerie Monet, Herr Hend und Frau Leit"),
        ("de", "info@nöd.example oder www.net-und-isch.example"),
        ("de", "hot leads aus dem BI Tool"),
        ("de", "ein e-bike, en detail, e commerce"),
        ("es", "el plan d, xavi con x, medimos 20 x 30"),
        ("es", "mir y bi no son palabras"),
        ("en", "i'm an rn at the clinic"),
        ("en", "Abt Associates, BTW Partners"),
        ("en", "btw we open in may"),
        ("en", "mir bi net isch"),
    ],
)
def test_names_addresses_and_what_means_something_else_stay(language, typed):
    assert mended(typed, language) == typed


def test_what_was_asked_for_may_look_like_dialect():
    assert read("öppis gmbh", "company", "de-CH")["company"].value == "Öppis GmbH"


def test_a_page_has_the_dialect_of_its_language():
    assert pipeline.rules_only("mei nam is sepp", Context(asked=None, locale="de-AT")).language == "de"
    assert pipeline.rules_only("i decide on my own", Context(asked=None, locale="de-AT")).language == "en"


@pytest.mark.parametrize(
    ("typed", "asked", "locale", "field", "quote"),
    [
        ("mir händ öppe 9k im monet", "budget", "de-CH", "budget", "öppe 9k im monet"),
        ("ja simmer zwöi", "company_size", "de-CH", "company_size", "zwöi"),
        ("btw 15 n 20 ppl", "company_size", "en-US", "company_size", "btw 15 n 20 ppl"),
    ],
)
def test_a_fact_is_quoted_as_it_was_typed(typed, asked, locale, field, quote):
    fact = read(typed, asked, locale)[field]
    assert fact.quote == quote == typed[fact.start : fact.end]
