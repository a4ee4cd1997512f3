"""Figures, times and places of a clause that tells of others are none of the visitor's; another clause may still tell theirs."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from bot.understanding import pipeline
from bot.understanding.facts import Context, Fact

CATEGORIES = {"reporting": ("we need better reporting",)}
NOW = datetime(2026, 11, 18, 12, tzinfo=timezone.utc)


def read(text: str, asked: str, locale: str) -> Fact | None:
    found = pipeline.rules_only(text, Context(asked=asked, locale=locale, now=NOW, categories=CATEGORIES))
    return next((fact for fact in found.facts if fact.field == asked and fact.state == "known"), None)


@pytest.mark.parametrize(
    ("locale", "asked", "text"),
    [
        ("en", "budget", "the county spent 80k on a new sign"),
        ("en", "budget", "if I had 30k I'd be on a beach"),
        ("en", "budget", "twenty dollars for a sandwich these days"),
        ("de", "budget", "Der Vermieter will ab Mai 250 mehr im Monat"),
        ("de", "budget", "Man hört ja, das Ministerium hat 2 Millionen für ein Portal ausgegeben"),
        ("es", "budget", "Mi casero me sube el alquiler a 800 al mes"),
        ("en", "company_size", "imagine a firm with 70 staff, what would that be?"),
        ("en", "company_size", "9 out of 10 for the colours"),
        ("en", "company_size", "my uncle is 71"),
        ("de", "company_size", "27 Grad hier drin"),
        ("de", "company_size", "In der Schlange standen 20 Leute"),
        ("es", "company_size", "La ferretería de al lado tiene 5 personas"),
        ("en", "company_size", "the lab down the hall has 30 technicians and no coffee"),
        ("en", "company_size", "our landlord employs 90 people"),
        ("en", "company_size", "the bank where my sister works has 700 staff"),
        ("en", "company_size", "I once worked at a shop with 45 people"),
        ("en", "company_size", "The wife's office has 40 and they cope fine"),
        ("de", "company_size", "mei Bruder hat an Betrieb mit 20 Leut, der is begeistert"),
        ("es", "company_size", "el cuñado tiene 12 y le va de maravilla"),
        ("de", "company_size", "Frau Stanek hat mir euch empfohlen, die hat ja 25 Leute"),
        ("en", "company_size", "Dave from the garage recommended you, he's got 25 staff"),
        ("es", "company_size", "los de Sevilla son 30 pero es otra empresa"),
        ("en", "company_size", "Denver has 30 but they're a separate company"),
        ("de", "company_size", "Bei unseren Mandanten arbeiten meistens 5 bis 20 Leute"),
        ("de", "company_size", "Ein Kumpel mit 11 Monteuren schwört drauf"),
        ("de", "company_size", "In eurer Kundenliste find ich nur Firmen mit 500 Leuten"),
        ("es", "company_size", "mi primo con 4 empleados está encantado"),
        ("es", "company_size", "en mi empresa anterior éramos 150"),
        ("en", "budget", "my ex-husband spent 30k on a boat"),
        ("es", "budget", "una vez me vendieron un fax de 900 euros"),
        ("en", "timeline", "most of our couples are clients that book 14 months out"),
        ("es", "timeline", "a mi vecino le dijeron tres semanas"),
        ("de", "timeline", "ihr wart stumm, ich hab euch im Juli geschrieben"),
        ("en", "timeline", "you announced the app in October"),
        ("es", "timeline", "me jubilo en tres años"),
        ("de", "timeline", "meine Vermieterin hat so einen Bot, seitdem wartet man dort zwei Wochen"),
        ("en", "timeline", "the clocks went back in October"),
        ("en", "timeline", "the statute came in March 2017"),
        ("de", "timeline", "Wann habt ihr am Sonntag offen?"),
        ("de", "timeline", "Die Schranke ist bis April kaputt"),
        ("es", "timeline", "El viernes viene mi suegra"),
        ("en", "country", "just flew back from Norway"),
        ("en", "country", "my browser thinks I'm in Denmark"),
        ("de", "country", "In Schweden machen die Läden früher zu"),
        ("es", "country", "Mi hija estudia en Irlanda"),
        ("en", "website", "I'm also looking at intercom.com"),
        ("es", "website", "En trustpilot.es tenéis dos estrellas"),
    ],
)
def test_what_is_told_of_others_is_not_read(locale, asked, text):
    assert read(text, asked, locale) is None


@pytest.mark.parametrize(
    ("locale", "asked", "text", "quote"),
    [
        ("en", "budget", "competitors pay 500 a month. We've got 150 a month", "150 a month"),
        ("de", "budget", "Die Konkurrenz nimmt 99 im Monat. Wir haben 50 im Monat", "50 im Monat"),
        ("en", "budget", "the council gave us 9k for this", "9k"),
        ("en", "budget", "our flower shop can do 300 a month", "300 a month"),
        ("es", "company_size", "La competencia tiene 80 empleados. Nosotros somos 7", "7"),
        ("de", "company_size", "Die Schule hat 80 Lehrer", "80"),
        ("en", "timeline", "the law changed in May 2018, but we need it by March", "by March"),
        ("de", "timeline", "Der Laden macht im März auf", "im März"),
        ("en", "timeline", "the trade show is in April", "in April"),
        ("en", "company_size", "my mate Dave and I run it with 4 drivers", "4 drivers"),
        ("en", "company_size", "my sister's bakery, I manage it, 6 of us", "6 of us"),
        ("en", "timeline", "I wrote to you in January, we want it live by May", "by May"),
        ("en", "budget", "a friend paid 3k. We can do 2k", "2k"),
        ("en", "company_size", "a friend told me about you, 12 employees here", "12 employees"),
        ("en", "timeline", "my neighbour swears by you guys, ideally live by January", "by January"),
        ("en", "company_size", "my brother recommended you and we have 15 people", "15 people"),
        ("de", "company_size", "ein Bekannter hat euch empfohlen, 14 Leute", "14 Leute"),
        ("en", "country", "My grandfather came from Ireland. The shop's in Canada", "Canada"),
    ],
)
def test_their_own_is_read_beside_it(locale, asked, text, quote):
    fact = read(text, asked, locale)
    assert fact is not None
    assert quote in fact.quote
