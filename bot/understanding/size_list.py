"""People that a visitor lists one by one: "31 nurses, 4 doctors and another 5 in the office", "ein Meister, zwei Gesellen und ich"."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.understanding.numbers import Number
from bot.understanding.numbers_view import NUMBER, View
from bot.understanding.size_people import BEAST, KIN, KNOWN, ME, OTHERS, PLACE, TRADES
from bot.understanding.size_words import (
    ELSEWHERE,
    EMPLOYEES,
    NOT_ALL,
    OF_OTHERS,
    THEIR_PEOPLE,
    TOGETHER,
    TWO_ENDS,
    words,
)

_LEAD = re.compile(
    r"\W*(?:(?:well|so|hmm+|ok|okay|also|na ja|pues|bueno|a ver|it'?s|its|there'?s|there are|we are|we're|we have|we've got|i have|i've got|that'?s|that would be|just|only|and|wir sind|sind|es sind|das sind|wir haben|ich hab(?:e)?|nur|somos|estamos|tenemos|tengo|solo|son|hay|our|unsere|nuestr[oa]s|with|mit|con|und|y)(?![a-z])[\s,.:]*)+"
)
_TAIL = re.compile(
    r"\W*(?:(?:and )?that'?s (?:it|all|everybody|everyone|us|the (?:whole )?\w+)|nobody else|no one else|sonst (?:keiner|niemand|nichts)|(?:das )?wars|das war'?s|fertig|mehr nicht|nadie mas|nada mas|y ya(?: esta)?|y punto|eso es todo|(?:es|somos) todo\w*(?: el \w+)?|das ist (?:das ganze team|alles)|lol|haha"
    r"|(?:that(?:'?s| is| would be)|which is|(?:und )?das bin|(?:y )?es[ea] soy|que soy) (?:me|myself|ich|yo)|(?:der|die|the|el|la) [a-z]+ (?:bin ich|is me|soy yo))\W*"
)
_WHOLE_TAIL = re.compile(r"(?:that'?s|das ist|eso es|es) (?:the whole|the entire|all of|das ganze|die ganze|der ganze|todo el|toda la) [a-z]+")
SPLIT = re.compile(
    r"(?:,? (?:and|plus|dazu|und|y|e|mas|n)(?: also| then| noch| ademas| dann| luego)? | ?[+&,] ?|,? (?:mit|con|with) " rf"|(?<=[a-z]{{4}})(?<!hasta)(?<!across)(?<!over)(?<!between)(?<!entre)(?<!sobre)(?<!uber)(?<!unter)(?<!with)(?<!from)(?<!para)(?<!into) (?={NUMBER} [a-z]{{4}})|(?<=[a-z]{{4}}) (?=mein\w* [a-z]|mi [a-z]|my [a-z]))"
)
_INCLUDED = re.compile(r",? (?:mit|con|with|samt|inkl\.?|incl\.?|including|incluyendo)(?: (?:dem|der|el|la|the|unser\w*|nuestr[oa]|our|a))? (?:chef(?:in)?|boss|owner|inhaber(?:in)?|jef[ea]|duen[oa]|mir|me|myself|mi)(?![a-z])")
"""Whom the number holds already: "12 mit Chef"."""
_ALL_IN = re.compile(r",? (?:en total|together|in total|in all|all in|all told|altogether|insgesamt|zusammen|in summe)$")
_PERSON = re.compile(rf"(?:a|an|the|my|our|one|1|mein\w*|unser\w*|ein\w*|der|die|das|mis?|el|la|un[oa]?|nuestr[oa]) (?:(?!old |alte)[a-z-]+ ){{0,2}}(?:{KIN}|{KNOWN})|{KIN}|(?:my |mein |meine |mi )?(?:uncle|aunt(?:ie)?|onkel|tante|tio|tia) [a-z]+|[a-z]+-?in-law")
_DOING = re.compile(r" (?:macht|machen|does|do|doing|runs|keeps|lleva|hace|that does|die|who|que)(?: [a-z]+){1,4}$|" + PLACE + "$")
_COUNTED = re.compile(rf"(?:about |around |etwa |unos |otr[oa]s |noch |another |other |weitere )?(?:my |our |the |its |meine? |unsere? |mis? |nuestr[oa]s? |los |las )?{NUMBER}(?: {OTHERS}(?: [a-z-]+){{0,2}}|(?: (?!(?:years?|in|on|at|of|de|en|im|am|auf|a|who|that|are|is|was|have|left|quit|joined|started|starting|leaving|die|sind|haben|kommen|gehen|que|son|estan|se)(?![a-z]))[a-z-]+){{1,3}})?(?:{PLACE})?")
_NAMED = re.compile(rf"(?:another |other |noch |weitere |otr[oa]s |mas )?(?:my |our |the |its |meine? |unsere? |mis? |nuestr[oa]s? |los |las )?{NUMBER} (?:[a-z-]+ )?(?:{OTHERS}|{KNOWN})(?:{PLACE})?")
_ALONE = re.compile(rf"(?:about |around |another )?{NUMBER}(?: more| others?| mas| weitere)?")
_OWNERS = re.compile(r"(?:owners?|founders?|partners?|directors?|gesellschafter(?:innen)?|inhaber|grunder|chefs|geschaftsfuhrer|soci[oa]s|duen[oa]s|fundador\w*)$")
# "5 full timers, 3 part" are all of them, for neither is a part of the other.
_HOURS = re.compile(r"(?:full|part)(?:[ -]?times?| ?timers?)?$|vollzeit\w*$|teilzeit\w*$|(?:a )?(?:tiempo completo|media jornada|jornada completa)$")
# Nor are those with a steady contract a whole of which the helpers were a part.
_BY_CONTRACT = re.compile(r"(?<![a-z])(?:fest ?angestellte?n?|hauptamtliche[nr]?|permanent|paid|salaried|fij[oa]s|en plantilla)(?![a-z])")
_THING = re.compile(
    rf"{NUMBER} (?:(?!por )[a-z]+ )?(?:trucks?|vans?|cars?|vehicles?|calls?|leads?|sites?|stores?|shops?|offices?|branches|locations?|orders?|years?|months?|weeks?|hours?|customers?|clients?|patients?|guests?|diners?|units?|loads?|rooms?|chairs?|beds?|bays?|betten|zimmer|ops?|kuhe|tiere|pferde|huhner|cows|horses|sheep|hens|vacas|camas|mesas|comensales|lkws?|fahrzeuge?|autos?|anrufe?|kunden|volunteers?|ehrenamtlich\w*|voluntari[oa]s?|students?|pupils?|kids|children|schuler\w*|kinder|alumn[oa]s?|ninos|"
    r"standorte?n?|filialen?|jahren?|monaten?|wochen|stunden|auftrage?|patienten|camiones|coches|furgo\w*|tiendas|sedes|locales|llamadas|clientes|pacientes|pedidos|anos|meses|semanas|horas)(?![a-z])|(?:of them|davon|de ellos|de ellas|of those|of whom)"
)
_EMPLOYEES = re.compile(rf"{NUMBER} (?:[a-z]+ )?{words(*EMPLOYEES)}(?![a-z])")
_STAFF = re.compile(rf"{NUMBER} {words(*EMPLOYEES)}(?![a-z])")
# "1400 district wide, 30 in my building": one of them is the whole already.
_OVERALL = re.compile(r"(?<![a-z])(?:[a-z]+[ -]?wide|overall|weltweit|bundesweit|konzernweit|a nivel [a-z]+|en todo el [a-z]+)(?![a-z])")
_MYSELF, _TRADE = re.compile(ME), re.compile(TRADES)
_NUMBERS = re.compile(rf"[0-9{NUMBER}]")
_END = re.compile(rf"[^\w{NUMBER}]+$")
_LONGEST_PIECE = 60


class Sum(NamedTuple):
    """People added up, said at `a`..`b` of the symbolic view."""

    a: int
    b: int
    people: int


class _Piece(NamedTuple):
    """One piece of a list, and the people it adds; None where it is no people."""

    text: str
    a: int
    b: int
    people: int | None


def listed(view: View, numbers: dict[int, Number], asked: bool) -> Sum | None:
    """The people of a list: asked for the size the whole first sentence, else where the list ends its sentence and names whom it counts."""
    if asked or _WHOLE_TAIL.search(view.text):
        return _sum(_without_end(_pieces(view, numbers, *_first_sentence(view.text))), view.text)
    for begin, end in _sentences(view.text):
        pieces = _pieces(view, numbers, begin, end)
        known = next((i for i in range(len(pieces), 0, -1) if not _is_known(pieces[i - 1])), 0)
        if (found := _sum(pieces[known:], view.text)) and _tells_of_us(pieces[known:], view.text, begin):
            return found
    return None


def _sum(pieces: list[_Piece], text: str) -> Sum | None:
    counts = [p.people for p in pieces]
    if len(pieces) < 2 or None in counts or TWO_ENDS.search(text, pieces[0].a, pieces[-1].b) or not _may_add([p.text for p in pieces]):
        return None
    total = sum(c for c in counts if c)
    return Sum(pieces[0].a, pieces[-1].b, total) if total else None


def _without_end(pieces: list[_Piece]) -> list[_Piece]:
    """ "14 plus zwei Azubis, Druckerei Faber": what else stands behind two counts."""
    while pieces and pieces[-1].people is None and not _NUMBERS.search(pieces[-1].text) and sum(NUMBER in p.text for p in pieces) > 1:
        pieces = pieces[:-1]
    return pieces


def _is_known(piece: _Piece) -> bool:
    """Nobody asked: only words for people count."""
    return bool(piece.people) and (NUMBER not in piece.text or _NAMED.fullmatch(piece.text) is not None)


def _tells_of_us(pieces: list[_Piece], text: str, begin: int) -> bool:
    """The list begins the sentence, stands behind a comma or "we are", and one is "me" or two are counted."""
    before = text[begin : pieces[0].a].rstrip()
    if NOT_ALL.search(before) or ELSEWHERE.search(before) or OF_OTHERS.search(before) or THEIR_PEOPLE.search(before + " "):
        return False
    apart = not before or before[-1] in ",:-(" or _LEAD.search(text, max(begin, pieces[0].a - 14), pieces[0].a) is not None
    mine = any(_MYSELF.fullmatch(p.text) for p in pieces)
    counted = sum(NUMBER in p.text for p in pieces)
    return apart and bool(counted) and (mine or counted + sum(bool(_PERSON.fullmatch(p.text)) for p in pieces) > 1)


def _first_sentence(text: str) -> tuple[int, int]:
    """Behind what leads to the list, or the colon that announces it ("only us: me, my wife and a helper")."""
    begin = max(text.find(":") + 1, 0)
    stop = re.search(r"[.!?;\n]|$", text[begin:])
    return begin, begin + (stop.start() if stop else len(text))


def _sentences(text: str) -> list[tuple[int, int]]:
    ends = [m.start() for m in re.finditer(r"[.!?;\n]|$", text)]
    return [(begin, end) for begin, end in zip([0, *(e + 1 for e in ends)], ends, strict=False) if NUMBER in text[begin:end]]


def _pieces(view: View, numbers: dict[int, Number], begin: int, end: int) -> list[_Piece]:
    said = _INCLUDED.sub(lambda m: " " * len(m[0]), view.text[begin:end])
    cuts = [*SPLIT.finditer(said), None]
    out, at = [], 0
    for cut in cuts:
        stop = cut.start() if cut else len(said)
        if piece := _piece(view, numbers, begin + at, begin + stop, said[at:stop]):
            out.append(piece)
        at = cut.end() if cut else stop
    return out


def _piece(view: View, numbers: dict[int, Number], a: int, b: int, said: str) -> _Piece | None:
    lead = _LEAD.match(said)
    text = said[lead.end() if lead else 0 :]
    a += len(said) - len(text.lstrip())
    text = _ALL_IN.sub("", _END.sub("", text.strip()))
    if not text or _TAIL.fullmatch(text):
        return None
    values = [int(numbers[view.starts[i]].values()[1]) for i in range(a, b) if view.text[i] == NUMBER and view.starts[i] in numbers]
    return _Piece(text, a, a + len(text), _people(text, values))


def _people(piece: str, values: list[int]) -> int | None:
    """How many people the piece adds: none for a dog, None where it is something else."""
    if _THING.search(piece) or len(piece) > _LONGEST_PIECE:
        return None
    if BEAST.fullmatch(piece):
        return 0
    if _MYSELF.fullmatch(piece):
        return 1
    if piece in TOGETHER:
        return TOGETHER[piece]
    if len(values) == 1 and (_COUNTED.fullmatch(piece) or _ALONE.fullmatch(piece)):
        return values[0]
    if values:
        return None
    if _TRADE.fullmatch(piece) and piece.endswith(("s", "innen")):
        return 0  # "14 hygienists and assistants"
    return 1 if _PERSON.fullmatch(piece) or _PERSON.fullmatch(_DOING.sub("", piece)) else None


def _may_add(pieces: list[str]) -> bool:
    """A list of bare numbers is a range or a correction; "20 employees, 4 in sales" has named the whole."""
    bare = [p for p in pieces if _ALONE.fullmatch(p)]
    others = [p for p in pieces if not _ALONE.fullmatch(p) and not BEAST.fullmatch(p)]
    if any(map(_OVERALL.search, pieces)):
        return False
    whole = [p for p in pieces if (p is pieces[0] or _STAFF.match(p)) and _EMPLOYEES.match(p) and not _BY_CONTRACT.search(p)]
    counted = [p for p in pieces if NUMBER in p]
    parts = [p for p in counted if p not in whole and not _OWNERS.search(p) and not _HOURS.search(p)]
    return bool(others) and len(bare) < 2 and not (whole and len(counted) > 1 and parts)
