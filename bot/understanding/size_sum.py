"""Sizes that a visitor leaves to be added up: "me and 11 others", "4 techs + me + bookkeeper", "3 shops, 12 people in each"."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.understanding.numbers import Number
from bot.understanding.numbers_view import NUMBER, View
from bot.understanding.size_words import EMPLOYEES, PEOPLE, TWO_ENDS, words

_ME = r"(?:(?:just |only |nur |solo )?(?:me|myself|i|ich|mich|yo|mi persona))"
_KIN = (
    r"(?:(?:full|part)[ -]?timers?|wife|husband|brothers?|sisters?|sons?|daughters?|dad|father|mum|mom|mother|cousins?|uncle|partners?|co-?founders?|friends?|buddy|assistants?|helpers?|apprentices?|bookkeeper|receptionists?|secretary|boss|owners?|manager|chef(?:in)?|inhaber(?:in)?|meister|geschaftsfuhrer(?:in)?|jef[ea]s?|duen[oa]s?|gerente|interns?|trainees?|temps?|mates?|lads?|kids?|girls?|boys?|guys?|"
    r"frau|mann|bruder|schwester|sohn|tochter|vater|mutter|schwager|cousin|lehrlinge?|azubis?|gesellen?|partner(?:in)?|kompagnon|kolleg(?:e|in|en)|aushilfen?|minijobber(?:in)?|praktikant(?:in|en)?|hilfskraft|teilzeitkrafte?|burokraft|sekretarin|helfer(?:in)?|mitarbeiter(?:in)?|"
    r"mujer|marido|hermanos?|hermanas?|hij[oa]s?|padre|madre|prim[oa]s?|cunad[oa]s?|soci[oa]s?|amig[oa]s?|ayudantes?|aprendi(?:z|ces)|becari[oa]s?|secretari[oa]|recepcionistas?|emplead[oa]s?|companer[oa]s?|chic[oa]s?|contable|administrativ[oa]s?)"
)
_OTHERS = rf"(?:(?:other|more|weitere|andere|otr[oa]s|mas|others|otros|andere[nr]?)(?: {words(*PEOPLE, *EMPLOYEES)}| {_KIN})?|{words(*PEOPLE, *EMPLOYEES)}|{_KIN}|mas)"
_OF = r"(?:my |our |the |meine? |unsere? |mis? |nuestr[oa]s? |los |las )?"
_AND = r" ?(?:,? ?(?:and|plus|und|y|mit|con)(?![a-z])|\+|&|,) ?"
_ME_AND_N = re.compile(rf"(?<![a-z]){_ME}{_AND}(?:about |around |like |another |noch |nochmal |otr[oa]s )?{_OF}{NUMBER} {_OTHERS}(?![a-z])")
_N_AND_ME = re.compile(rf"{NUMBER}(?: {_OTHERS})? ?(?:and|plus|und|y|mas|\+|&|apart from|besides|not counting|without|ohne|ademas de|aparte de|sin contar(?:me)?) ?(?:a )?(?:myself|me|ich|mich|yo|mi)(?![a-z])")

_SITES = (
    r"(?:shops?|stores?|sites?|locations?|offices?|branches|clinics?|salons?|restaurants?|practices?|depots?|garages?|teams?|crews?|warehouses?|filialen?|standorten?|laden|praxen|buros?|niederlassungen|kolonnen|trupps?|teams|betriebe|werkstatten|"
    r"tiendas?|locales|sedes|sucursales|oficinas|clinicas|talleres|cuadrillas|equipos|restaurantes|naves|centros|delegaciones)"
)
_EACH = r"(?:each|apiece|every|per (?:shop|store|site|location|office|branch|clinic|salon|team|crew)|in jede[rmn]?|je|jeweils|pro [a-z]+|a|cada|por (?:tienda|local|sede|oficina|sucursal|equipo|clinica|centro|taller))"
_MULTIPLIED = (
    re.compile(rf"{NUMBER} (?:[a-z]+ )?{_SITES}(?![a-z])[^.;!?{NUMBER}]{{0,24}}?(?<![a-z]){_EACH} (?:[a-z]+ )?{NUMBER}(?: [a-z]+)?"),
    re.compile(rf"{NUMBER} (?:[a-z]+ )?{_SITES}(?![a-z])[^.;!?{NUMBER}]{{0,24}}?{NUMBER}(?: [a-z]+){{0,2}} ?(?:in )?{_EACH}(?: un[oa]| one| of them)?(?![a-z])"),
)

_LEAD = re.compile(
    r"\W*(?:(?:well|so|hmm+|ok|also|na ja|pues|bueno|it'?s|its|there'?s|there are|we are|we're|we have|we've got|that'?s|that would be|just|only|wir sind|sind|es sind|das sind|wir haben|nur|somos|estamos|tenemos|solo|son|hay)(?![a-z])[\s,.:]*)+"
)
_TAIL = re.compile(
    r"\W*(?:(?:and )?that'?s (?:it|all|everybody|everyone|us|the (?:whole )?\w+)|nobody else|no one else|sonst (?:keiner|niemand|nichts)|(?:das )?wars|das war'?s|fertig|mehr nicht|nadie mas|nada mas|y ya(?: esta)?|y punto|eso es todo|(?:es|somos) todo\w*(?: el \w+)?|das ist (?:das ganze team|alles)|lol|haha)\W*"
)
_WHOLE_TAIL = re.compile(r"(?:that'?s|das ist|eso es|es) (?:the whole|the entire|all of|das ganze|die ganze|der ganze|todo el|toda la) [a-z]+")
_SPLIT = re.compile(r",? (?:and|plus|dazu|und|y|e|mas)(?: also| noch| ademas)? | ?[+&,] ?|,? (?:mit|con|with) " rf"|(?<=[a-z]{{4}})(?<!hasta) (?={NUMBER} [a-z]{{4}})")
_BEAST = re.compile(r"(?:a |an |the |my |our |one |el |la |un |una |mi |ein |eine |einen |der |die |das |den |mein\w* |unser\w* )?(?:[a-z]+ )?(?:dogs?|cats?|puppy|parrot|hamster|plants?|robots?|ghosts?|coffee machine|laptops?|computers?|vans?|kettle|bot|perr[oa]s?|gat[oa]s?|loro|hund\w{0,2}|katze\w?|kater|papagei|kaffeemaschine|burohund|portatil|ordenador|furgoneta|rechner|laptop|transporter)")
_PERSON = re.compile(rf"(?:a|an|the|my|our|one|1|mein\w*|unser\w*|ein\w*|der|die|das|mi|el|la|un[oa]?|nuestr[oa]) (?:[a-z-]+ )?{_KIN}|{_KIN}")
_COUNTED = re.compile(rf"(?:about |around |etwa |unos |otr[oa]s |noch |another )?{_OF}{NUMBER} {_OTHERS}(?: [a-z]+){{0,2}}|{NUMBER} [a-z]+(?:s|er|en|e|ce)?|{NUMBER} (?:in|im|in der|at|on|en|en la|en el|auf|bei|beim|am) (?:the |den |dem |der |la |el |our )?[a-z]+")
_ALONE = re.compile(rf"(?:about |around |another )?{NUMBER}(?: more| others?| mas| weitere)?")
_OWNERS = re.compile(r"(?:owners?|founders?|partners?|directors?|gesellschafter(?:innen)?|inhaber|grunder|chefs|geschaftsfuhrer|soci[oa]s|duen[oa]s|fundador\w*)$")
# "5 full timers, 3 part" are all of them, for neither is a part of the other.
_HOURS = re.compile(r"(?:full|part)(?:[ -]?times?| ?timers?)?$|vollzeit\w*$|teilzeit\w*$|(?:a )?(?:tiempo completo|media jornada)$")
_THING = re.compile(
    rf"{NUMBER} (?:[a-z]+ )?(?:trucks?|vans?|cars?|vehicles?|calls?|leads?|sites?|stores?|shops?|offices?|branches|locations?|orders?|years?|months?|weeks?|hours?|customers?|clients?|patients?|guests?|diners?|units?|loads?|rooms?|chairs?|beds?|bays?|betten|zimmer|ops?|kuhe|tiere|pferde|huhner|cows|horses|sheep|hens|vacas|camas|mesas|comensales|lkws?|fahrzeuge?|autos?|anrufe?|kunden|"
    r"standorte?n?|filialen?|jahren?|monaten?|wochen|stunden|auftrage?|patienten|camiones|coches|furgo\w*|tiendas|sedes|locales|llamadas|clientes|pacientes|pedidos|anos|meses|semanas|horas)(?![a-z])|(?:of them|davon|de ellos|de ellas|of those|of whom)"
)
_EMPLOYEES = re.compile(rf"{NUMBER} (?:[a-z]+ )?{words(*EMPLOYEES)}(?![a-z])")


class Sum(NamedTuple):
    """People added up, said at `a`..`b` of the symbolic view."""

    a: int
    b: int
    people: int


def added(view: View, numbers: dict[int, Number], asked: bool) -> Sum | None:
    """The size that the words add up to; None where they name it themselves, or nothing is to be added."""
    return _multiplied(view, numbers, asked) or _beside_me(view, numbers, asked) or _listed(view, numbers, asked)


def _values(view: View, numbers: dict[int, Number], a: int, b: int) -> list[int]:
    found = [numbers[view.starts[i]] for i in range(a, b) if view.text[i] == NUMBER and view.starts[i] in numbers]
    return [int(n.values()[1]) for n in found]


def _multiplied(view: View, numbers: dict[int, Number], asked: bool) -> Sum | None:
    for pattern in _MULTIPLIED:
        match = pattern.search(view.text)
        if match and (asked or re.search(rf"(?<![a-z]){words(*PEOPLE, *EMPLOYEES)}(?![a-z])", match[0])):
            sites, people = _values(view, numbers, match.start(), match.end())
            return Sum(match.start(), match.end(), sites * people)
    return None


def _beside_me(view: View, numbers: dict[int, Number], asked: bool) -> Sum | None:
    match = _ME_AND_N.search(view.text)
    if not match and asked:
        match = _N_AND_ME.search(view.text)
    if not match or len(_SPLIT.split(view.text.strip(" .!"))) > (2 if asked else 9):
        return None
    return Sum(match.start(), match.end(), 1 + sum(_values(view, numbers, match.start(), match.end())))


def _listed(view: View, numbers: dict[int, Number], asked: bool) -> Sum | None:
    """The whole first sentence is a list of people."""
    if not asked and not _WHOLE_TAIL.search(view.text):
        return None
    lead = _LEAD.match(view.text)
    begin = lead.end() if lead else 0
    begin = max(begin, _after_colon(view.text))
    stop = re.search(r"[.!?;\n]|$", view.text[begin:])
    end = begin + (stop.start() if stop else len(view.text))
    if TWO_ENDS.search(view.text, begin, end):
        return None
    pieces = [piece.strip() for piece in _SPLIT.split(view.text[begin:end]) if piece.strip() and not _TAIL.fullmatch(piece.strip())]
    counts = [_count(piece) for piece in pieces]
    if len(pieces) < 2 or None in counts or not _may_add(pieces):
        return None
    total = sum(c for c in counts if c) + sum(_values(view, numbers, begin, end))
    return Sum(begin, end, total) if total else None


def _after_colon(text: str) -> int:
    """Where the list begins that a colon announces ("only us: me, my wife and a helper")."""
    return text.find(":") + 1


def _count(piece: str) -> int | None:
    """People in one piece of the list beside those that a number counts; None where it is no people."""
    if _THING.search(piece) or len(piece) > 60:
        return None
    if re.fullmatch(_ME, piece):
        return 1
    if _BEAST.fullmatch(piece) or _COUNTED.fullmatch(piece) or _ALONE.fullmatch(piece):
        return 0
    return 1 if _PERSON.fullmatch(piece) else None


def _may_add(pieces: list[str]) -> bool:
    """A list of bare numbers is a range or a correction; "20 employees, 4 in sales" has named the whole."""
    bare = [p for p in pieces if _ALONE.fullmatch(p)]
    others = [p for p in pieces if not _ALONE.fullmatch(p) and not _BEAST.fullmatch(p)]
    whole = [p for p in pieces if _EMPLOYEES.match(p)]
    counted = [p for p in pieces if NUMBER in p]
    parts = [p for p in counted if p not in whole and not _OWNERS.search(p) and not _HOURS.search(p)]
    return bool(others) and len(bare) < 2 and not (whole and len(counted) > 1 and parts)
