"""Numbers that are never money: dates, times, percentages, ids, ranks, phone numbers, years, and counts of things."""

from __future__ import annotations

import re

from bot.understanding.budget.money_words import COUNTED_NEXT, CURRENCY_NEXT, PLURAL_NEXT
from bot.understanding.numerals.numbers import Number
from bot.understanding.numerals.numbers_view import View

_MONTHS = (
    "jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch|z)?|maerz|apr(?:il)?|may|mai|june?|juni|july?|juli"
    "|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?"
    "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
)
NOISE = re.compile(
    r"(?<![0-9.,])[0-9][0-9.,]*(?: ?- ?[0-9][0-9.,]*)? ?(?:%|percent(?![a-z])|prozent(?![a-z])"
    r"|por ?ciento(?![a-z])|pct(?![a-z]))"
    r"|(?<![0-9.,])(?:[01]?[0-9]|2[0-4])[:.][0-5][0-9] ?(?:[ap]\.? ?m\.?(?![a-z])|uhr|h(?![a-z]))"
    r"|(?<![0-9.,])[0-9]{1,2}:[0-9]{2}(?![0-9])"
    r"|(?<![0-9.,$€£])(?:1[0-2]|0?[1-9]) ?[ap]\.?m(?![a-z])"
    r"|(?<![0-9.,])[0-9]{1,2} ?(?:uhr|o'?clock|h)(?![a-z])"
    r"|(?<![a-z])(?:at|a las|um) [0-9]{1,2}(?![0-9.,'k€$])(?! ?(?:-|€|\$|£"
    r"|(?:k|mil|grand|thousand|tausend|million\w*|hundred|to|and|bis|or|oder|y|a|euros?|eur|dollars?|usd"
    r"|bucks|pounds|quid|franken)(?![a-z])))"
    r"|(?:thanks|thank you|one in|gracias) a million|(?<![a-z])by the (?:dozens?|hundreds?"
    r"|thousands?)(?![a-z])|(?<![a-z])(?:mil|un millon de|a million|tausend|a thousand) (?:thanks|thank"
    r"|gracias|dank)|24 ?/ ?7|(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])"
    r"|(?<![0-9])[0-9]{1,2}([./-])[0-9]{1,2}\1(?:[0-9]{4}|[0-9]{2})(?![0-9])"
    rf"|(?<![0-9])[0-9]{{1,2}}\.? (?:de |of )?(?:{_MONTHS})(?![a-z])"
    rf"|(?<![a-z])(?:{_MONTHS})\.? (?:[0-9]{{1,2}}(?![0-9])(?:st|nd|rd|th)?(?:,? [0-9]{{4}})?"
    rf"|20[0-9]{{2}})(?![0-9])"
    r"|(?<![0-9])[0-9]+(?:st|nd|rd|th)(?![a-z])"
    r"|(?<![0-9.,])[0-9]{1,3}(?:[.,][0-9])? ?(?:°|(?:degrees?|grad|grados|centigrados)(?![a-z]))"
    r"|(?<![0-9.,])[0-9]{1,2}(?:[.,][0-9])? ?(?:stars?|sternen?|estrellas?|points?|punkten?"
    r"|puntos)? ?(?:out of|von|de|sobre) (?:5|10|100)(?![0-9k%]|[.,][0-9]) ?(?:stars?|sternen?|estrellas?"
    r"|points?|punkten?|puntos)?(?= *(?:$|[.,;!?]|for|fur|por|from|von|in|en))"
    r"|(?<![a-z])(?:extension|ext\.?|durchwahl|nebenstelle|interno|anexo) ?[0-9]{1,5}(?![0-9.,])"
    r"|(?<![a-z])(?:bestellung|auftrag|buchung|vorgang|reserva|referencia|expediente|albaran|booking"
    r"|reference|ref\.?|shipment|sendung|paket) [0-9]{4,}(?![0-9.,])"
    r"|(?<![0-9.,])[0-9]{1,2} (?:in the (?:morning|afternoon|evening)|at night|nachts|morgens"
    r"|de la (?:manana|tarde|noche|madrugada))(?![a-z])"
    r"|(?<![a-z])(?:[a-z]{0,12}nummer|platz|page|slide|step|seite|folie|schritt|pagina|paso|bus|gate|gleis"
    r"|platform) (?:number |nummer |nr\.? |numero )?[0-9]{1,4}(?![0-9'k%€$£-]"
    r"|[.,][0-9])(?! ?(?:€|euro|people|leute|mann|personas|mitarbeiter|per|pro|al|im|a)(?![a-z]))"
    r"|(?<![a-z])(?:since|seit|desde las|hasta las) [0-9]{1,2}(?![0-9.,'k€$£])"
    r"|(?<![0-9.,'€$£])(?:19[4-9][0-9]|20(?!00)[0-4][0-9]) (?:war(?:en)?|was|were|wurde|kam|fue|era|gab"
    r"|closed|started|opened|began|ended)(?![a-z])"
    r"|(?<![a-z])(?:an? (?:day|week|month|year) or (?:two|three|so)"
    r"|ein(?:e|en)? (?:tag|woche|monat|jahr) oder (?:zwei|drei)"
    r"|una? (?:dia|semana|mes|ano) o (?:dos|tres))(?![a-z])"
    r"|#[0-9]+|(?<![a-z])(?:id|order|ticket|invoice|case|number|no\.|nr\.?|plz|zip(?: code)?|postcode|version"
    r"|release|top|route|highway|iso|windows|office|code"
    r"|bestellnummer|kundennummer|rechnung|(?<!hemos )(?<!he )(?<!han )pedido|factura|codigo postal"
    r"|numero)(?: (?:id|number|code|nr\.?|is|ist|es))*[ :#.]{1,3}(?![0-9]{1,3}[.,'][0-9]{3}(?![0-9]))"
    r"[0-9][0-9.-]*(?: or [0-9][0-9.]*)?"
    r"|(?<![0-9+])(?<![0-9][.,'])(?:\+|0)[0-9]?(?:[ ()/.-]{0,2}[0-9]){7,}"
    r"|(?<![a-z])(?:call|phone|tel\.?|telefon|ring|text|whatsapp"
    r"|llama\w*)(?: (?:me|us|at|on|is|al|unter|mich))* [0-9](?:[ ()/.-]{0,2}[0-9]){5,}"
    r"|(?:https?://|www\.)[^\s]+"
    r"|(?<![a-z])(?:gegrundet|founded|established|since|seit|fundad[oa]s?|fundamos|desde|existe desde"
    r"|gibts? (?:uns )?seit)(?: in| im jahr| anno| en| el ano)? (?:1[6-9][0-9]{2}|20[0-4][0-9])(?![0-9k€$£]"
    r"|[.,'][0-9]| en adelante)"
    r"|(?<![a-z])(?<!budget )(?<!rahmen )(?<!etat )(?<!limit )(?<!maximum )(?<!summe )(?<!betrag )(?:von|aus"
    r"|vom jahr|baujahr|anno|jahrgang|(?:is|are|it'?s|ist|sind) from|(?:es|son|parece|parecen) de) (?:19[5-9]"
    r"|20[0-4])(?!50|00)[0-9](?![0-9.,'k€$£][0-9]|[0-9k€$£]"
    r"| ?(?:€|euros?|eur|usd|dollars?|k|mil|bis|to|a)(?![a-z])"
    r"| (?:al|im|a|an|per|pro|por) (?:ano|mes|jahr|monat|year|month)(?![a-z]))"
    r"|(?<![0-9a-z.,'])(?:in|since|year|the year|seit|jahr|en"
    r"|(?:for|by|until|fur|bis|ab|desde|para|from|of|de|q[1-4]|h[12]|and)(?! 2000)) (?:19[5-9]"
    r"|20[0-4])[0-9](?![0-9.,'k€$£]| ?(?:€|euro|eur|usd|dollar|k|mil)(?![a-z])"
    r"| (?:al|im|a|an|per|pro|por) (?:ano|mes|jahr|monat|year|month)(?![a-z]))"
)
_GLUED_UNIT = re.compile(r"(?:people|ppl|employees|staff|ftes?|ma|mitarbeiter|pm|pcm|pa)(?![a-z])")
_HYPHENED = re.compile(
    r"-(?!ish|odd|plus|(?:euro|dollar|pound|peso|franken|grand|figure|fig|digit|year|month)s?(?![a-z])"
    r"|(?:hundred|thousand|stellig\w*)(?![a-z]))[a-z]{3,} [a-z]{3,}"
)
"""It counts the parts of something: "a two-chair barbershop"."""
_YEAR = re.compile(r"20[2-4][0-9]")


def without_noise(view: View) -> View:
    """The view with dates, times, ids and the like blanked."""
    return view.blanked(NOISE)


def counts_something(text: str, number: Number, language: str) -> bool:
    """A noun right behind the number says that it counts things."""
    if number.raw and text[number.b : number.b + 1].isalpha():
        return (
            not re.match(r"ish(?![a-z])", text[number.b : number.b + 4])
            and not CURRENCY_NEXT.match(text, number.b)
            and not _GLUED_UNIT.match(text, number.b)
        )
    if _HYPHENED.match(text, number.b):
        return True
    behind = number.b + text.startswith(" ", number.b)
    if CURRENCY_NEXT.match(text, behind):
        return False
    if COUNTED_NEXT.match(text, number.b):
        return True
    return language in ("en", "es") and PLURAL_NEXT.match(text, number.b) is not None


def is_bare_year(number: Number) -> bool:
    """2024 alone is a year; 2000 and 2,024 are amounts."""
    return not number.scaled and bool(_YEAR.fullmatch(number.raw))


def touches(one: Number, other: Number, text: str) -> bool:
    """Two numbers with nothing but a space between: a phone number or a list, not amounts."""
    return text[one.b : other.a].strip() == "" and other.a > one.b
