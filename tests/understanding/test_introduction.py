"""Introductions without capitals: two things side by side tell who writes, one alone does not."""

from __future__ import annotations

import pytest

from bot.understanding.contact import contacts, introduction
from bot.understanding.facts import Context


def told(text: str, asked: str | None = None) -> dict[str, str]:
    facts = contacts.read(text, Context(asked=asked), "en")
    return {f.field: f.value["title"] if isinstance(f.value, dict) else f.value for f in facts}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("noah, sales director", {"name": "Noah", "job_title": "Sales Director"}),
        ("cto at pixelforge, budget about 20k", {"job_title": "CTO", "company": "Pixelforge"}),
        ("hilltop farm shop, 12 staff", {"company": "Hilltop Farm Shop"}),
        (
            "yuki speaking, assistant manager of tanaka motors",
            {"name": "Yuki", "job_title": "Assistant Manager", "company": "Tanaka Motors"},
        ),
        (
            "contact: Maria Costa, CFO, Costa Imports",
            {"name": "Maria Costa", "job_title": "CFO", "company": "Costa Imports"},
        ),
        (
            "elli, assistentin der geschäftsführung",
            {"name": "Elli", "job_title": "Assistentin der Geschäftsführung"},
        ),
        ("tejados oliva, 12 empleados", {"company": "Tejados Oliva"}),
        (
            "tom okafor, i run bluebird bakery in leeds",
            {"name": "Tom Okafor", "company": "Bluebird Bakery", "country": "GB"},
        ),
        ("wir sind die dachdeckerei vogt, familienbetrieb", {"company": "Dachdeckerei Vogt"}),
        ("cheers, dave", {"name": "Dave"}),
        ("bäckerei huber, 12 mitarbeiter", {"company": "Bäckerei Huber"}),
        ("tischlerei brüning, rund 40 leute", {"company": "Tischlerei Brüning"}),
    ],
)
def test_who_writes_is_read_from_small_letters(text, facts):
    assert told(text) == facts


@pytest.mark.parametrize(
    "text",
    [
        "a max of 40k",
        "we are a small bakery, 12 staff",
        "sales director",
        "is noah, your sales director, there?",
        "my boss, sales director",
        "trabajamos con dentistas",
        "hope, faith, charity",
        "i own a bakery in leeds",
        "wir sind tierärzte in wien",
    ],
)
def test_what_names_nobody_is_no_introduction(text):
    assert introduction.read(text) == []
    assert not {"name", "company"} & told(text).keys()


def test_an_address_that_was_asked_for_is_no_introduction():
    assert "company" not in told("dana at northwind", "email")


@pytest.mark.parametrize(
    ("text", "name", "company"),
    [
        ("good morning, Mr Lindley, Lindley Estates", "Lindley", "Lindley Estates"),
        ("thanks, Amit Shah, Shah & Partners", "Amit Shah", "Shah & Partners"),
        ("Ines Castro, dirijo óptica castro", "Ines Castro", "Óptica Castro"),
    ],
)
def test_a_firm_that_bears_the_name_stands_beside_it(text, name, company):
    assert {f.field: f.value for f in introduction.read(text)} == {"name": name, "company": company}


@pytest.mark.parametrize("text", ["Amit Shah, do you know Mr Shah?", "Dana Kim, we met Kim"])
def test_a_surname_said_twice_is_no_firm(text):
    assert "company" not in {f.field for f in introduction.read(text)}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Sam O'Neill Sales Manager Tidewater Marine",
            {"name": "Sam O'Neill", "job_title": "Sales Manager", "company": "Tidewater Marine"},
        ),
        (
            "Laura Gil directora comercial en Solarnova",
            {"name": "Laura Gil", "job_title": "Directora comercial", "company": "Solarnova"},
        ),
        (
            "Mit besten Grüßen Friedhelm Tappe Marketingleiter Tappe Feuerwerk GmbH",
            {"name": "Friedhelm Tappe", "job_title": "Marketingleiter", "company": "Tappe Feuerwerk GmbH"},
        ),
        (
            "Marcos de Náutica Marea de noche se pierden llamadas",
            {"name": "Marcos", "company": "Náutica Marea"},
        ),
        ("wir sind die Gemeinde Hopferau und Geld ist dafür keins da", {"company": "Gemeinde Hopferau"}),
        (
            "Bin Jasmin Keller von der Agentur Blickfang Uns fehlen Kennzahlen",
            {"name": "Jasmin Keller", "company": "Agentur Blickfang"},
        ),
        ("I'm at Halloran Plumbing 18 people and we need help", {"company": "Halloran Plumbing"}),
        ("Zimmerei Hinrichsen Tel. \n\n\n\n\n\n", {"company": "Zimmerei Hinrichsen"}),
    ],
)
def test_what_stands_side_by_side_needs_no_comma(text, facts):
    assert told(text) == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "six weeks would be right. Hi, Elena from Castor Labs here",
            {"name": "Elena", "company": "Castor Labs"},
        ),
        (
            "twenty grand at most\nthis is Tavita, marketing manager for a ski resort",
            {"name": "Tavita", "job_title": "Marketing Manager"},
        ),
        (
            "hallo, wir suchen was\nTorben Claasen, Bootswerft Claasen",
            {"name": "Torben Claasen", "company": "Bootswerft Claasen"},
        ),
    ],
)
def test_a_later_sentence_tells_as_much_as_the_first(text, facts):
    assert told(text) == facts


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("hey, Pettigrew from Hollow Creek Sawmill", "Pettigrew"), ("Lindner von Seewind Yachten, nachts gehen Anrufe verloren", "Lindner"), ("bin der Lindner", "Lindner"), ("soy J. Valverde", "J. Valverde"),
        ("Prospekt von Möbel Krause", None), ("Hallo, Angebot von Elektro Pohl", None), ("ich bin Koch", None), ("Paco Salas pone director general en la foto", None), ("I'm self employed and I reply late", None),
    ],
)  # fmt: skip
def test_a_name_that_no_list_of_given_names_knows_is_told_by_what_stands_around(text, name):
    assert told(text).get("name") == name
