"""Phone numbers are read with the country that the visitor, the page or the message tells."""

from __future__ import annotations

import pytest

from bot.understanding.contact import phone
from bot.understanding.facts import Context

NATIONAL = [
    ("0151 23456789", "en", "DE", "+4915123456789"),
    ("07911 123456", "en", "GB", "+447911123456"),
    ("612 345 678", "en", "ES", "+34612345678"),
    ("415 555 0132", "de", "US", "+14155550132"),
    ("0664 1234567", "en", "AT", "+436641234567"),
    ("079 123 45 67", "de-CH", None, "+41791234567"),
    ("079 123 45 67", "de-DE", "CH", "+41791234567"),
    ("06 12 34 56 78", "en", "FR", "+33612345678"),
]


@pytest.mark.parametrize(("said", "locale", "country", "value"), NATIONAL)
def test_the_visitors_country_decides_a_national_number(said, locale, country, value):
    (fact,) = phone.read(said, Context(asked="phone", locale=locale, country=country), locale[:2])
    assert fact.value == value


def test_an_international_number_needs_no_country():
    (fact,) = phone.read("+81 3-1234-5678", Context(asked="phone", country="DE"), "de")
    assert fact.value == "+81312345678"


def test_the_extension_is_quoted_but_not_dialled():
    (fact,) = phone.read("415-555-0132 ext. 23", Context(asked="phone"), "en")
    assert (fact.value, fact.quote) == ("+14155550132", "415-555-0132 ext. 23")


def test_digits_that_cannot_be_a_number_are_vague_only_when_asked_for():
    assert [f.state for f in phone.read("12345", Context(asked="phone"), "en")] == ["vague"]
    assert phone.read("12345", Context(), "en") == []


@pytest.mark.parametrize(
    ("said", "locale", "value"),
    [
        ("503 555 0181. no wait, 0118", "en", "+15035550118"),
        ("0170 5550111 gibts nicht mehr, jetzt 0170 5550122", "de", "+491705550122"),
        ("415 555 0133, old one was 415 555 0101", "en", "+14155550133"),
        ("Vorwahl 040, dann 5550 123", "de", "+49405550123"),
        ("nueve uno uno, veintitrés, cuarenta y cinco, sesenta y siete", "es", "+34911234567"),
    ],
)
def test_a_number_is_put_together_from_what_is_said(said, locale, value):
    (fact,) = phone.read(said, Context(asked="phone", locale=locale), locale)
    assert fact.value == value


@pytest.mark.parametrize(
    "said",
    [
        "the 0161 496 0000 on your site just rings",
        "0800 496 0111, is that you lot?",
        "el 900 55 01 00 es vuestro?",
        "can it tell 0161 496 0100 apart from a fax",
        "rang 0800 496 0044 off your poster",
    ],
)
def test_our_own_number_is_not_the_visitors(said):
    assert phone.read(said, Context(locale="en-GB"), "en") == []


@pytest.mark.parametrize(
    ("said", "language", "value"),
    [
        ("eight one four ... five five five ... zero one eighty one", "en", "+18145550181"), ("null eins sechs null, dreimal die neun, zwo vier, acht eins", "de", "+491609992481"),
        ("0151 und dann doppel sieben, 40, 3 8 1 9", "de", "+4915177403819"), ("el seis treinta y tres, cuatrocientos dos, ciento quince", "es", "+34633402115"),
        ("seis uno dos, y luego treinta y cuatro, tres veces el cinco, siete", "es", "+34612345557"), ("it ends in a 6. 206 555 0136", "en", "+12065550136"), ("945 12 08 73, extensión 6", "es", "+34945120873"),
        ("ein österreichisches Handy: 0664 4031877", "de", "+436644031877"), ("es un móvil mexicano, 55 5550 0147", "es", "+525555500147"), ("555-0142, area code 212", "en", "+12125550142"),
    ],
)  # fmt: skip
def test_numbers_are_read_as_people_say_them(said, language, value):
    (fact,) = phone.read(said, Context(asked="phone", locale=language), language)
    assert fact.value == value


@pytest.mark.parametrize(
    "said",
    [
        "our plumber's number is 07815 662 333", "eine Kundin hat hier ihre Nummer 0176 04069055 hinterlassen", "your toll free line 800-555-0199 just rings forever", "unter 030 5550147 tutet es bei euch nur",
        "me salió un +52 55 5550 0147 en la pantalla, eso es estafa?", "someone rang yesterday from 020 7946 0301, was that your lot?", "el 900 555 014 de ahí abajo es gratis?",
        "the guy who complained left 020 7946 0133, is that stored somewhere", "¿El 900 555 010 que sale arriba es gratuito?",
    ],
)  # fmt: skip
def test_a_number_of_others_or_of_ours_is_not_the_visitors(said):
    assert phone.read(said, Context(asked="phone", locale="en-GB"), "en") == []
