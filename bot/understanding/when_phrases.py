"""Times as a visitor puts them: periods with "by", "before", "mid-", "or", and spans of days ("in 2-3 months")."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import islice

from bot.understanding import when_calendar as calendar
from bot.understanding import when_words as vocabulary
from bot.understanding.money_cues import clause_around
from bot.understanding.numbers import Number, scan
from bot.understanding.numbers_view import MOST, NUMBER, UNIT, WHEN, View, words
from bot.understanding.when_calendar import Period
from bot.understanding.when_spans import named_periods

SOON_LATEST = 14

_BY = words("(?:between|from) now (?:and|until|till|to)", "von jetzt bis", "entre ahora y", "desde ahora hasta", "by(?: around| about)?", "until", "untill", "till?", "up to", "bis(?: zum| zur| zu| in den| in die| in)?", "para(?: el| la)?", "hasta(?: el| la)?", "due(?: by| on| in)?", "deadline (?:is|of)")
_BY_END = words("(?:no|not) later than", "latest(?: by| in)?", "at the latest(?: by| in)?", "spatestens(?: bis)?(?: zum| zur| im| am| in)?", "a mas tardar(?: en| el)?", "como muy tarde(?: en| el)?", "within", "innerhalb(?: von)?", "noch in", "noch", "de aqui a(?:l)?", "any ?time (?:in|before the end of)")
_BEFORE = words("before(?: the)?", "prior to", "ahead of", "vor(?: dem| der| den)?", "antes de(?:l| la| las| los)?", "previo a")
_AFTER = words("after(?: the)?", "nach(?: dem| der| den)?", "despues de(?:l| la| las| los)?", "tras", "past", "following")
_FROM = words(
    "from", "as of", "ab(?: dem)?", "(?:no|not) before", "not (?:until|till)", "(?:no|not) earlier than", "earliest(?: in)?", "at the earliest(?: in)?", "fruhestens(?: ab)?(?: im| am| in)?", "nicht vor(?: dem)?", "erst(?: ab| wieder)?(?: im| in| am| nach)?",
    "a partir de(?:l)?", "desde", "no antes de(?:l)?", "wont be (?:until|before)", "won'?t be (?:until|before)",
)  # fmt: skip
_POST_BY = words("at the latest", "latest", "or (?:earlier|sooner|before)", "spatestens", "a mas tardar", "como muy tarde", "oder (?:fruher|eher)", "o antes")
_POST_FROM = words("or later", "onwards?", "on(?= *(?:$|[.,!]))", "at the earliest", "earliest", "fruhestens", "oder spater", "en adelante", "o mas tarde", "como pronto", "or after")
_PREPOSITION = r"(?:(?:in|on|during|im|am|en|an|zum|zur|este) )?(?:the |el |la |der |dem |den )?"
_PART = "|".join(f"(?P<{name}>{names})" for name, names in vocabulary.PARTS.items())
_PART2 = _PART.replace("(?P<", "(?P<second_")
_JOIN = r"(?: ?,? ?(?:-|/|to|till|until|through|thru|and|or|bis|und|oder|y|o|a|hasta|vs\.?|maybe) ?(?:maybe |in |im |the |en |early in )?|, | (?=(?:early|late|mid|anfang|mitte|ende)[ -]))"
PERIOD_PHRASE = re.compile(
    rf"(?:(?<![a-z])(?:(?P<by_end>{_BY_END})|(?P<before>{_BEFORE})|(?P<from>{_FROM})|(?P<after>{_AFTER})|(?P<by>{_BY})|(?P<between>between|zwischen|entre)) ?)?"
    rf"(?P<preposition>(?<![a-z]){_PREPOSITION})(?:(?<![a-z])(?:{_PART})[ -]?(?:the |el |of )?)?{WHEN}"
    rf"(?:{_JOIN}(?:(?<![a-z])(?:{_PART2})[ -]?(?:the |of )?)?{WHEN}|(?P<or_next> (?:or|and|oder) (?:the )?(?:next|following|nachste[nrs]?|(?:week|month|quarter|year) after)(?: one)?(?![a-z])))?(?:(?: ?,? ?)(?:(?P<post_by>{_POST_BY})|(?P<post_from>{_POST_FROM}))(?![a-z]))?"
)

_IN_LEADS = words("in(?: about| around| roughly| approx\\.?| maybe| like| etwa| ca\\.?| ungefahr| circa)?(?: the)?", "en(?: unos| unas)?", "dentro de(?: unos| unas)?", "de aqui a(?: unos| unas)?", "about", "around", "roughly", "etwa(?: in)?", "ca\\.?", "circa", "unos", "unas", "ungefahr(?: in)?")
_NEXT_LEADS = words("(?:with)?in the (?:next|coming)", "within(?: the next| about| a)?", "(?:over|during|for|in) the (?:next|coming)", "(?:the )?next", "(?:in )?den (?:nachsten|naechsten|kommenden)", "in (?:nachsten|kommenden)", "(?:die )?(?:nachsten|kommenden)", "innerhalb (?:von|der nachsten|der kommenden|eines?r?|der)?", "binnen", "(?:en |durante )?(?:los |las )?proxim[oa]s", "en el plazo de")
_LESS_LEADS = words("(?:in )?(?:less|fewer) than", "(?:in )?under", "max\\.?(?:imum)?", "up to", "no(?:t)? (?:more|longer|later) than", "at most", "in (?:unter|weniger als|maximal|spatestens)", "(?:in )?weniger als", "maximal", "hochstens", "spatestens in", "(?:en )?menos de", "(?:en )?un maximo de", "maximo", "como maximo(?: en)?", "hasta", "by", "before", "antes de")
_MORE_LEADS = words("(?:in )?(?:at least|more than|over)", "(?:not |nothing )(?:for|before|until)(?: at least| another)?", "(?:not|nicht|no) (?:within|in|for|en)(?: the next| den nachsten| los proximos)?", "(?:no|not) sooner than", "(?:in )?(?:mindestens|mehr als)", "fruhestens in", "nicht vor", "(?:en )?(?:al menos|mas de)", "como minimo(?: en)?", "no antes de", "after(?: about)?", "earliest in", "dentro de mas de")
_PAST_LEADS = words("for(?: the)?(?: last| past| over| about| almost)?", "(?:the )?(?:last|past|previous)", "since", "seit(?: uber| etwa| mehr als)?", "vor(?: etwa| uber)?", "(?:die )?letzten?", "hace(?: mas de| unos| casi)?", "desde hace", "llevamos(?: mas de)?", "(?:los |las )?ultim[oa]s", "every", "each", "alle", "jeden?", "cada", "takes?(?: about| us| up to| around)?", "took", "dauert(?: etwa| ca\\.?)?", "tarda\\w*", "per", "pro", "durante", "after")
_DURATION = (
    rf"(?:(?<![a-z])(?:(?P<past>{_PAST_LEADS})|(?P<more>{_MORE_LEADS})|(?P<less>{_LESS_LEADS})|(?P<next>{_NEXT_LEADS})|(?P<in>{_IN_LEADS})) )?(?:the |einem |einer )?"
)
DURATION_PHRASE = re.compile(
    _DURATION
    + rf"(?:{NUMBER}(?P<plus>\+)?(?: ?(?:-|to|or|bis|oder|a|o|u|/|and|maybe) ?{NUMBER})?(?: (?:more|weitere|mas|full|other|business|calendar))?[ -]?|(?(next)|(?!))){UNIT}(?: or {NUMBER})?"
    + r"(?P<ago>(?: ago| old| already| long| later| earlier| lang| alt| antes| atras| in business| of experience|'? notice| back(?! and)))?"
    + rf"(?:(?: ?,? ?)(?:(?P<post_more>or more|or longer|plus|at least|minimum|oder (?:mehr|langer)|o mas|como minimo|mindestens)|(?P<post_less>or less|or sooner|max(?:imum)?|at most|tops|{_POST_BY}|o menos|oder weniger))(?![a-z]))?"
)
_UNIT_NAMES = re.compile(r"(?<![^\W\d_])" + words(*(f"(?P<{name}>{names})" for name, names in vocabulary.UNITS.items())) + r"(?![^\W_])")
_ARTICLE = re.compile(r"(?<![a-z])(?:an?|another)(?= (?:whole |full )?(?:day|week|fortnight|month|quarter|year)(?![a-z]))")
_ALONE = re.compile(r"(?:^|[.,;:!?(-]|(?<![a-z])(?:about|maybe|probably|like|roughly|around|say|than|or|perhaps|least|over|under|next|within|guess|think|take|need|another|ca|es|etwa|in|en)) *$")
"""What may stand before "a month" that is no rate ("200 loads a month")."""
_AHEAD = re.compile(r" (?:from (?:now|today)|out|away|time|down the)(?![a-z])")
_MANY = re.compile(r"(?:day|week|month|quarter|year|mo|wk|yr)s|wochen|monaten?|tagen?|jahren?|quartalen?|semanas|meses|dias|anos|trimestres")
_HALF_YEARS = re.compile(
    r"(?P<lead>(?<![a-z])(?:(?:with)?in(?: about| the next| etwa)?|en|dentro de|im(?: nachsten)?|innerhalb(?: von| eines)?) )?(?:(?P<half>half (?:a )?year|a half[ -]year|(?:einem |ein |eines )?halbe[nsm]? jahr(?:es)?|medio ano)"
    r"|(?P<long>(?:a |one )?year and a half|1\.5 years|one and a half years|(?:anderthalb|eineinhalb|1,5) jahren?|(?:un )?ano y medio))(?: (?P<more>or (?:more|longer|later)|plus|oder (?:mehr|spater|langer)|o mas))?(?P<ago> ago| old)?(?![a-z])"
)
_WITHIN = re.compile(r"within|innerhalb|next|nachsten")


@dataclass(frozen=True)
class Phrase:
    """A time at `text[a:b]` of the folded view, in days from today; None is open. `soon`: as soon as possible."""

    a: int
    b: int
    earliest: int | None
    latest: int | None
    soon: bool = False
    present: bool = False
    """The period holds today ("this year")."""
    bare: bool = False
    """A span of days and nothing more ("3 months"): it may be the length of anything."""

    def value(self) -> dict[str, int | None]:
        """The timeline this phrase states."""
        return {"earliest": self.earliest, "latest": self.latest}


@dataclass(frozen=True)
class Settings:
    """What reading times depends on besides the words."""

    today: date
    language: str
    day_first: bool
    asked: bool = False
    """The timeline was the question: "3m" is months, "urgent" an answer."""


def find_phrases(view: View, settings: Settings) -> list[Phrase]:
    """All times in the view in order, with places in the view; times past are left out."""
    spans = _half_years(view)
    rest = _without(view, [(p.a, p.b) for p, _ in spans])
    named = named_periods(rest, settings.today, settings.day_first)
    marked = rest.replaced([(a, b, WHEN) for a, b, _ in named])
    periods = {marked.starts[i]: period for i, period in zip(_places(marked.text, WHEN), (p for _, _, p in named), strict=True)}
    found = [p for p, stands in spans if stands]
    found += _duration_phrases(marked, view, settings)
    taken = [(p.a, p.b) for p in found]
    for match in islice(PERIOD_PHRASE.finditer(marked.text), MOST):
        phrase = _period_phrase(match, marked, periods, settings.today)
        if phrase:
            a, b = _back(view, marked, phrase.a, phrase.b)
            if not any(a < end and start < b for start, end in taken):
                found.append(replace(phrase, a=a, b=b))
    found += _soon_phrases(view, settings.asked)
    return _without_overlaps(found)


def _places(text: str, symbol: str) -> list[int]:
    return [i for i, char in enumerate(text) if char == symbol]


def _without(view: View, spans: list[tuple[int, int]]) -> View:
    text = view.text
    for a, b in spans:
        text = text[:a] + " " * (b - a) + text[b:]
    return View(text, view.starts, view.ends)


def _back(view: View, marked: View, a: int, b: int) -> tuple[int, int]:
    """The same stretch in the view without symbols."""
    while a < b - 1 and marked.text[a].isspace():
        a += 1
    while b > a + 1 and marked.text[b - 1] in " ,":
        b -= 1
    return view.starts.index(marked.starts[a]), len(view.ends) - view.ends[::-1].index(marked.ends[b - 1])


def _without_overlaps(found: list[Phrase]) -> list[Phrase]:
    kept: list[Phrase] = []
    for phrase in sorted(found, key=lambda p: (p.soon, p.a)):
        if not any(phrase.a < other.b and other.a < phrase.b for other in kept):
            kept.append(phrase)
    return sorted(kept, key=lambda p: p.a)


# Periods


def _period_phrase(match: re.Match[str], marked: View, periods: dict[int, Period], today: date) -> Phrase | None:
    places = [match.start() + i for i, char in enumerate(match[0]) if char == WHEN]
    first = _parted(periods[marked.starts[places[0]]], match, "")
    if first.grain == "part" and first.last and first.last < today:
        first = _parted(calendar.following(periods[marked.starts[places[0]]]), match, "")
    if match["or_next"]:
        first = Period(first.first, calendar.following(first).last, "union")
    whole = first if len(places) < 2 else _union(first, _parted(periods[marked.starts[places[1]]], match, "second_"))
    bounded = _bounded(whole, match, today)
    if bounded.last is not None and bounded.last < today:
        return None
    earliest = 0 if bounded.first is None else max(0, (bounded.first - today).days)
    latest = None if bounded.last is None else (bounded.last - today).days
    start = match.start("between") if match["between"] and len(places) > 1 else match.start()
    if match["between"] and len(places) < 2:
        start = match.start("preposition")
    return Phrase(start, match.end(), earliest, latest, present=whole.holds(today) and len(places) < 2)


def _parted(period: Period, match: re.Match[str], prefix: str) -> Period:
    said = [name for name in vocabulary.PARTS if match[prefix + name]]
    return calendar.part(period, said[0]) if said else period


def _union(one: Period, other: Period) -> Period:
    if one.first and other.last and other.first and other.last < one.first:
        if (one.first - other.last).days > 366:
            return Period(other.first, one.last, other.grain)
        moved = other.last.replace(year=other.last.year + 1, day=min(other.last.day, 28) if other.last.month == 2 else other.last.day)
        return Period(one.first, moved, one.grain)
    return Period(one.first, other.last, "union")


def _bounded(period: Period, match: re.Match[str], today: date) -> Period:
    first, last = period.first, period.last
    if period.grain == "union" and (match["from"] or match["post_by"]):
        return period
    if match["post_by"] or match["by_end"]:
        return Period(None, last)
    if match["from"] or match["post_from"]:
        return Period(first, None)
    if match["after"]:
        end = first if period.grain == "new year" else last
        return Period(end + timedelta(days=1) if end else first, None)
    whole = period.grain in ("part", "deadline", "day", "union") or period.holds(today)
    if match["by"]:
        return Period(None, last if whole or (period.grain == "feast" and first == last) else first)
    if match["before"]:
        if period.grain in ("part", "deadline") or period.holds(today):
            return Period(None, last)
        return Period(None, first - timedelta(days=1) if first else last)
    return period


# Durations


def _duration_phrases(marked: View, view: View, settings: Settings) -> list[Phrase]:
    numbers = [n for n in scan(marked, settings.language, "." if settings.language == "en" else ",", scales=False) if n.high <= 1000]
    articles = [Number(m.start(), m.end(), Decimal(1), Decimal(1)) for m in _ARTICLE.finditer(marked.text)]
    numbers = sorted({n.a: n for n in [*articles, *numbers]}.values(), key=lambda n: n.a)
    quantified = marked.replaced([(n.a, n.b, NUMBER) for n in numbers])
    by_start = {marked.starts[n.a]: n for n in numbers}
    matches = [m for m in _UNIT_NAMES.finditer(quantified.text) if len(m[0]) > 1 or (settings.asked and len(view.text) < 20)]
    units = [(m.start(), m.end(), UNIT) for m in matches]
    names = {quantified.starts[m.start()]: (str(m.lastgroup), m[0]) for m in matches}
    symbolic = quantified.replaced(units)
    found = []
    for match in islice(DURATION_PHRASE.finditer(symbolic.text), MOST):
        phrase = _duration(match, symbolic, by_start, names)
        if phrase:
            a, b = _back(view, symbolic, phrase.a, phrase.b)
            found.append(replace(phrase, a=a, b=b))
    return found


def _duration(match: re.Match[str], view: View, numbers: dict[int, Number], names: dict[int, tuple[str, str]]) -> Phrase | None:
    if match["past"] or match["ago"]:
        return None
    said = [numbers[view.starts[match.start() + i]] for i, char in enumerate(match[0]) if char == NUMBER]
    unit, name = next(names[view.starts[match.start() + i]] for i, char in enumerate(match[0]) if char == UNIT)
    low, high = (min(n.low for n in said), max(n.high for n in said)) if said else _unnumbered(name)
    earliest, latest = days_of(low, unit), days_of(high, unit)
    if match["more"] or match["plus"] or match["post_more"]:
        return Phrase(match.start(), match.end(), earliest, None)
    if match["less"] or match["next"] or match["post_less"]:
        return Phrase(match.start(), match.end(), 0, latest)
    lone = not match["in"]
    if lone and match[0].lstrip().startswith(NUMBER) and said[0].b - said[0].a < 3 and not said[0].raw and not _ALONE.search(view.text[: match.start()]):
        return None
    return Phrase(match.start(), match.end(), earliest, latest, bare=lone and not _AHEAD.match(view.text, match.end()))


def _unnumbered(unit: str) -> tuple[Decimal, Decimal]:
    """ "In the next month" is one, "in the coming months" a few."""
    return (Decimal(2), Decimal(5)) if _MANY.fullmatch(unit) else (Decimal(1), Decimal(1))


def days_of(count: Decimal, unit: str) -> int:
    """Days in `count` units; whole years of months count 365 days."""
    if unit == vocabulary.MONTH and count and count % 12 == 0:
        return int(count / 12 * 365)
    return int(count * vocabulary.DAYS[unit])


def _half_years(view: View) -> list[tuple[Phrase, bool]]:
    """Phrases of half a year and a year and a half; not standing where they are past."""
    out = []
    for match in islice(_HALF_YEARS.finditer(view.text), MOST):
        days = 180 if match["half"] else 540
        within = bool(match["lead"] and _WITHIN.search(match["lead"]))
        phrase = Phrase(match.start(), match.end(), 0 if within else days, None if match["more"] else days)
        before = view.text[max(0, match.start() - 8) : match.start()]
        out.append((phrase, not match["ago"] and not re.search(r"(?:for|last|seit|hace|vor|past) $", before)))
    return out


# As soon as possible

_SOON = re.compile(r"(?<![^\W_])" + words(*vocabulary.ASAP) + r"(?![^\W_])")
_PRESSED = re.compile(r"(?:need|needed|want|start|live|ready|brauch\w*|benotig\w*|starten|loslegen|necesit\w*|empezar|comenzar|due|by|for|para)(?: \w{1,9}){0,2} ?$")
_REPLY_FILLER = re.compile(r"(?:please|pls|bitte|por favor|like|ideally|well|uh|um|yes|ja|si|es|super|very|really|sehr|muy|pretty|quite|ist|das|lol|am besten|am liebsten|really|it'?s|we'?re|ready|best|if possible|[^a-z])+")


def _soon_phrases(view: View, asked: bool) -> list[Phrase]:
    found = []
    for match in islice(_SOON.finditer(view.text), MOST):
        name = match[0]
        begin, end = clause_around(view.text, match.start(), match.end()) if asked else (0, len(view.text))
        alone = not _REPLY_FILLER.sub("", view.text[begin : match.start()] + " " + view.text[match.end() : end])
        weak = name in vocabulary.WEAK_ASAP
        if not weak or alone or _PRESSED.search(view.text[max(0, match.start() - 40) : match.start()]):
            found.append(Phrase(match.start(), match.end(), 0, SOON_LATEST, soon=True))
    return found
