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
        ("en", "timeline", "when is the spring workshop, may 4 or may 11", "timeline"),
        ("de", "timeline", "gilt der frühbucherrabatt bis 15.2. oder bis ende märz", "timeline"),
        ("es", "timeline", "¿el taller de cerámica empieza el 8 o el 15 de abril?", "timeline"),
        ("de", "budget", "sind in den 1.900 die Fliesen mit drin?", "budget"),
        ("es", "budget", "los 59 son con impuestos o sin?", "budget"),
        ("en", "budget", "That's highway robbery, $210 to unclog a drain", "budget"),
        ("de", "budget", "eure Preise sind echt gesalzen. 330 im Monat dafür?", "budget"),
        ("en", "budget", "over at Wickes the same door is 240", "budget"),
        ("es", "budget", "en Decathlon la misma bici sale por 430", "budget"),
        ("de", None, "25 Bürostühle à 40 Euro abzugeben, falls Interesse besteht", "budget"),
        ("en", None, "we could get you on page one for $150 a month, interested?", "budget"),
        ("de", "authority", "als Einkäuferin darf ich bis 8.000 selber unterschreiben", "budget"),
        ("en", "company_size", "tesla has about 120,000 employees and no phone line", "company_size"),
        ("es", "company_size", "en la lista pone 1-4, 5-19 y 20+, ¿y si no encajo?", "company_size"),
        ("en", "email", "is billing@pay-portal.net you guys or a scam?", "email"),
        ("es", "phone", "me llamaron del 612 345 678, ¿fuisteis vosotros?", "phone"),
        ("de", "website", "kennt ihr die neue Seite von lufthansa.com?", "website"),
        ("en", "website", "seen what etsy.com did with their search?", "website"),
        ("es", "country", "¿entregan también en Honduras?", "country"),
        ("en", "country", "sec, watching the Brazil game", "country"),
        ("de", "name", "Auf eurem Blog schreibt ein Professor Ulrich Tamm, wer ist das?", "name"),
        ("en", None, "order 55120, your fitter was due at 9 and nobody answers the phone", "need"),
        ("de", None, "hab schon zweimal angerufen und keiner geht ans Telefon", "need"),
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
        ("de", "timeline", "geht das noch dieses jahr?", "timeline"),
        ("en", "timeline", "when can you start, january?", "timeline"),
        ("en", "budget", "around 4k?", "budget"),
        ("de", "budget", "reichen die 500 im monat?", "budget"),
        ("es", "budget", "en Leroy está a 780, yo tengo 600", "budget"),
        ("en", "website", "is acme-roofing.com enough or the full thing", "website"),
        ("de", "website", "könnt ihr mal auf tischlerei-nord.de schauen, was da fehlt?", "website"),
        ("de", "country", "Schweiz, liefert ihr dahin?", "country"),
        ("es", "country", "¿enviáis a Andorra? estamos allí", "country"),
        ("es", "website", "la web es flores-lola.es, fácil ¿no?", "website"),
        ("de", "company_size", "siemens hat 300.000, wir sind 30", "company_size"),
    ],
)
def test_what_is_theirs_stays(locale, asked, text, field):
    assert field in read(text, asked, locale)
