"""What is asked of us, said of all firms or of somebody else is none of the visitor's."""

from __future__ import annotations

import pytest

from bot.understanding import pipeline
from bot.understanding.facts import Context

CATEGORIES = {"reporting": ("we need better reporting",)}


def read(text: str, asked: str | None, locale: str) -> set[str]:
    found = pipeline.rules_only(text, Context(asked=asked, locale=locale, categories=CATEGORIES))
    return {fact.field for fact in found.facts if fact.state == "known"}


@pytest.mark.parametrize(
    ("locale", "asked", "text", "field"),
    [
        ("en", "country", "is support based in India", "country"),
        ("en", "country", "do phone numbers in Puerto Rico work with it", "country"),
        ("en", "job_title", "do I need to be an admin to set it up", "job_title"),
        ("de", "timeline", "macht ihr zwischen den Jahren zu", "timeline"),
        ("de", "timeline", "ist vor Weihnachten bei euch viel los", "timeline"),
        ("en", "authority", "in most places it's the CFO, isn't it", "authority"),
        ("es", "authority", "en las películas siempre decide el director financiero", "authority"),
        ("en", "budget", "our photocopier lease is £80 a month and I thought that was steep", "budget"),
        ("en", "job_title", "my flatmate works in IT, he says bots will be gone by Easter", "timeline"),
        ("de", None, "mein Nachbar meint, er sagt, Chatbots sind bis Weihnachten tot", "timeline"),
        ("en", None, "my uncle is the owner of a dairy, 60 people, and swears by paper", "company_size"),
        ("es", None, "mi primo vendió su panadería, 40 empleados, a un fondo", "company_size"),
        ("de", "website", "Bei check24.de ist auch so ein Fenster", "website"),
        ("es", "website", "La de idealista.com tiene un chat igualito", "website"),
        ("en", "name", "Sue next door told me about you", "name"),
        ("de", "company", "Kennen Sie Obst Wendland? Die haben uns von Ihnen erzählt", "company"),
        ("es", "company", "un competidor lo tenía, Hermanos Prado creo", "company"),
        ("en", "company_size", "the plant across the street just let 200 people go", "company_size"),
    ],
)
def test_what_is_none_of_theirs(locale, asked, text, field):
    assert field not in read(text, asked, locale)


@pytest.mark.parametrize(
    ("locale", "asked", "text", "field"),
    [
        ("en", "country", "is in Germany", "country"),
        ("de", None, "Könnt ihr auch Luxemburg? Da sitzt unsere Firma nämlich", "country"),
        ("en", None, "Could you put it on lakeviewstorage.com? That's ours", "website"),
        ("en", "timeline", "Could be as early as next month", "timeline"),
        ("de", "timeline", "könnt ihr im Januar anfangen", "timeline"),
        ("en", "authority", "usually my boss decides", "authority"),
        ("en", "budget", "our budget is 2k a month", "budget"),
        ("en", "website", "our site acme.example.com has a chat already", "website"),
    ],
)
def test_what_is_theirs_stays(locale, asked, text, field):
    assert field in read(text, asked, locale)
