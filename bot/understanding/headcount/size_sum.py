"""Sizes that a visitor leaves to be added up: "me and 11 others", "4 techs + me + bookkeeper", "3 shops, 12 people in each"."""

from __future__ import annotations

import re

from bot.understanding.headcount.size_list import SPLIT, Sum, listed
from bot.understanding.headcount.size_people import BEAST, ME, OTHERS, TRADES
from bot.understanding.headcount.size_words import EMPLOYEES, PEOPLE, THINGS, words
from bot.understanding.numerals.numbers import Number
from bot.understanding.numerals.numbers_view import NUMBER, View

_ME = r"(?:(?:just |only |nur |solo )?(?:me|myself|i|ich|mich|yo|mi persona))"
_OF = r"(?:my |our |the |meine? |unsere? |mis? |nuestr[oa]s? |los |las )?"
_AND = r" ?(?:,? ?(?:and|plus|und|y|mit|con)(?![a-z])|\+|&|,) ?"
_ME_AND_N = re.compile(
    rf"(?<![a-z]){_ME}{_AND}(?:about |around |like |another |noch |nochmal "
    rf"|otr[oa]s )?{_OF}{NUMBER} (?:{OTHERS}|{TRADES})(?![a-z])"
)
# Of whatever trade: "it's me and 4 climbers", "vier Schrauber plus ich"; machines, beasts and children are nobody.
_NOBODY = (
    rf"(?!(?:[a-z]+ )?(?:times|days|weeks|months|years|hours|minutes|weekends|tage?n?|wochen|monaten?|jahren?"
    rf"|stunden|dias|semanas|meses|anos|horas|veces)(?![a-z]))(?!{BEAST.pattern}(?![a-z]))"
    rf"(?!{THINGS.pattern[1:]})"
)
_ONLY_ME_AND_N = re.compile(
    rf"(?<![a-z])(?:it'?s|there'?s|just|only|wir sind|sind|nur|bloss|somos|estamos|solo) (?:just |only |nur "
    rf"|solo )?{_ME}{_AND}{NUMBER} {_NOBODY}[a-z]{{3,}}(?:s|en|er)(?= *(?:$|[.,;!)]))"
)
_N_PLUS_ME = re.compile(
    rf"{NUMBER} {_NOBODY}[a-z]{{3,}}(?:s|en|er|e) (?:and|plus|und|y|mas|\+|&) ?(?:me|ich|yo"
    rf"|myself)(?= *(?:$|[.,;!)]))"
)
_ME_PLUS_N = re.compile(rf"(?<![a-z])(?:me|ich|yo|myself) ?(?:\+|plus) ?{NUMBER}(?= *(?:$|[.,;!)]))")
_N_AND_ME = re.compile(
    rf"{NUMBER}(?: {OTHERS})? ?(?:and|plus|und|y|mas|\+|&|apart from|besides|not counting|without|ohne"
    rf"|ademas de|aparte de|sin contar(?:me)?) ?(?:a )?(?:myself|(?<! y )me|ich|mich|yo|mi)(?![a-z])"
)

_BESIDE_ME = re.compile(
    rf"(?<![a-z])(?:ausser mir|neben mir|besides me|apart from me|other than me|aparte de mi"
    rf"|ademas de mi),? (?:(?:noch|auch|there(?:'s| are)|hay|otr[oa]s|another"
    rf"|sind(?: es)?(?: noch)?) )*{NUMBER}(?: {OTHERS})?(?= *(?:$|[.,;!]))"
)
_PEOPLE_AND_ME = re.compile(
    rf"{NUMBER} {words(*PEOPLE, *EMPLOYEES)} ?(?:and|plus|und|y|\+|&) ?(?:myself|me|ich|mich"
    rf"|yo)(?= *(?:$|[.,;!]))"
)
_SITES = (
    r"(?:vans?|trucks?|lorries|boats?|cars?|kiosks?|stalls?|trailers?|transporter|busse|lkws?|boote|stande"
    r"|furgonetas?|furgos?|camiones|barcos|puestos|quioscos|shops?|stores?|sites?|locations?|offices?"
    r"|branches|clinics?|salons?|restaurants?|practices?|depots?|garages?|teams?|crews?|warehouses?|filialen?"
    r"|standorten?|laden|praxen|buros?|niederlassungen|kolonnen|trupps?|teams|betriebe|werkstatten|"
    r"tiendas?|locales|sedes|sucursales|oficinas|clinicas|talleres|cuadrillas|equipos|restaurantes|naves"
    r"|centros|delegaciones)"
)
_EACH = (
    r"(?:each|apiece|every|per (?:shop|store|site|location|office|branch|clinic|salon|team|crew)"
    r"|in jede[rmn]?|je|jeweils|pro [a-z]+|a|cada|por (?:tienda|local|sede|oficina|sucursal|equipo|clinica"
    r"|centro|taller))"
)
_MULTIPLIED = (
    re.compile(
        rf"{NUMBER} (?:[a-z]+ )?{_SITES}(?![a-z])[^.;!?{NUMBER}]{{0,24}}?(?<![a-z]){_EACH} (?:[a-z]+ "
        rf")?{NUMBER}(?: [a-z]+)?"
    ),
    re.compile(
        rf"{NUMBER} (?:[a-z]+ )?{_SITES}(?![a-z])[^.;!?{NUMBER}]{{0,24}}?{NUMBER}(?: [a-z]+){{0,2}} ?(?:in "
        rf")?(?<![a-z]){_EACH}(?: un[oa]| one| of them| {NUMBER})?(?![a-z])"
    ),
)
_GROUPS = (
    r"(?:shifts?|crews?|teams?|gangs?|squads?|groups?|schicht(?:en)?|kolonnen?|trupps?|gruppen?|partien"
    r"|turnos?|cuadrillas?|equipos?|grupos?|brigadas?)"
)
_IN_GROUPS = re.compile(
    rf"{NUMBER} (?:[a-z]+ )?{_GROUPS} (?:of|with|zu|mit|von|a|de|con)(?: je| jeweils| about| around| unos"
    rf"| unas| etwa)? {NUMBER}(?: (?:[a-z]+|each|je))?(?= *(?:$|[^\w\s]"
    rf"| (?:in|at|on|im|plus|und|and|y|en|each|cada)(?![a-z])))"
)
# "Two vans, one lad in each, and me in the office".
_AND_ME = re.compile(rf" ?,? ?(?:and|plus|und|dazu|y|mas|\+|&) ?{ME}(?= *(?:$|[.,;!)]))")
_SEASON = re.compile(
    r"(?<![a-z])(?:when|while|wenn|solange|cuando|mientras|(?:off[- ]?|high |low |peak )?season|summer|winter"
    r"|spring|autumn|harvest|holidays|christmas|rest of the (?:year|time)|otherwise"
    r"|(?:good|bad|busy|quiet|slow) (?:days?|ones?|weeks?|months?|times?)"
    r"|(?:hoch|neben|haupt|vor)?saison|sommers?|winters?|fruhling|fruhjahr|herbst|ernte|weinlese|weihnachten"
    r"|sonst|ansonsten|(?:rest(?:lichen)?|ubrigen?|rest des) (?:jahre?s?|zeit)"
    r"|(?:guten|schlechten|besten|ruhigen) ?(?:tagen|zeiten|monaten|wochen)?"
    r"|temporada(?: alta| baja)?|verano|invierno|primavera|otono|vendimia|cosecha|campana|navidad(?:es)?"
    r"|(?:el )?resto(?: del (?:ano|tiempo))?|dias? (?:buenos?|malos?|flojos?)|(?:buen|mal) dia)(?![a-z])"
)
_FEW_WORDS = 5
_MORE = re.compile(
    r"(?<![a-z])(?:another|more|extra|additional|plus|mas|weitere|noch|dazu|zusatzlich\w*|otr[oa]s|aushilf\w*"
    r"|(?:ernte)?helf\w*|saison(?:kraft|arbeit|helf)\w*|helpers?|pickers?|casuals?|temps?|eventuales"
    r"|temporer[oa]s|jornaler[oa]s|me|ich|yo)(?![a-z])"
)
"""Who comes beside the others: "6 year-round and another 10 in the summer"."""
_HALVED = re.compile(r"[,;/]|(?<![a-z])(?:and|und|y|but|aber|pero)(?![a-z])")
_NO_SEASONS = re.compile(
    r"(?<![a-z])(?:now|was|were|last|jetzt|war(?:en)?|letzte\w*|ahora|eramos|pasad[oa]|from|von|desde|between"
    r"|zwischen|entre)(?![a-z])"
)


def added(view: View, numbers: dict[int, Number], asked: bool) -> Sum | None:
    """The size that the words add up to; None where they name it themselves, or nothing is to be added."""
    answered = (_seasonal(view, numbers) or _multiplied(view, numbers)) if asked else None
    return answered or _fuller(_beside_me(view, numbers, asked), listed(view, numbers, asked))


def _fuller(one: Sum | None, other: Sum | None) -> Sum | None:
    """ "Zwei Gesellen und ich" is a part of "meine Frau, zwei Gesellen und ich"."""
    return other if one and other and other.a <= one.a and one.b <= other.b else one or other


def _values(view: View, numbers: dict[int, Number], a: int, b: int) -> list[int]:
    found = [
        numbers[view.starts[i]] for i in range(a, b) if view.text[i] == NUMBER and view.starts[i] in numbers
    ]
    return [int(n.values()[1]) for n in found]


def _seasonal(view: View, numbers: dict[int, Number]) -> Sum | None:
    """ "40 when the lake is open, nine in winter": from the fewest to the most, each half with its season."""
    text = view.text
    places = [i for i, char in enumerate(text) if char == NUMBER]
    if len(places) != 2 or _NO_SEASONS.search(text) or numbers[view.starts[places[1]]].article:
        return None  # "ocho, y una se jubila en primavera"
    cut = _HALVED.search(text, places[0], places[1])
    at = places[0] + 1 if _SEASON.search(text, 0, places[0]) else places[1]
    halves = (text[: cut.start()], text[cut.end() :]) if cut else (text[:at], text[at:])
    seasons = [bool(_SEASON.search(half)) for half in halves]
    if not any(seasons) or not (all(seasons) or _beside_season(halves[seasons.index(False)], text)):
        return None
    few, many = sorted(_values(view, numbers, places[0], places[1] + 1))
    season = _SEASON.search(text, places[1])
    return Sum(places[0], season.end() if season else places[1] + 1, many, few)


def _beside_season(half: str, text: str) -> bool:
    """ "Thirty or so, forty at harvest": the rest of the year goes unnamed, and those of the season come to no others."""
    return len(half.split()) <= _FEW_WORDS and not _MORE.search(text)


def _multiplied(view: View, numbers: dict[int, Number]) -> Sum | None:
    for pattern in (*_MULTIPLIED, _IN_GROUPS):
        if match := pattern.search(view.text):
            sites, people, *_ = _values(view, numbers, match.start(), match.end())
            me = _AND_ME.match(view.text, match.end())
            return Sum(match.start(), me.end() if me else match.end(), sites * people + bool(me))
    return None


def _beside_me(view: View, numbers: dict[int, Number], asked: bool) -> Sum | None:
    match = (
        _ME_AND_N.search(view.text)
        or _ONLY_ME_AND_N.search(view.text)
        or _N_PLUS_ME.search(view.text)
        or _ME_PLUS_N.search(view.text)
        or _BESIDE_ME.search(view.text)
        or (_N_AND_ME if asked else _PEOPLE_AND_ME).search(view.text)
    )
    if not match or len(SPLIT.split(view.text.strip(" .!"))) > (2 if asked else 9):
        return None
    return Sum(match.start(), match.end(), 1 + sum(_values(view, numbers, match.start(), match.end())))
