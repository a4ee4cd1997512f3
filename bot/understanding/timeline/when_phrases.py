"""Times as a visitor puts them: periods with "by", "before", "mid-", "or"; with spans of days and "asap", all of a message's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice

from bot.understanding.numerals.numbers_view import MOST, WHEN, View, words
from bot.understanding.timeline import when_calendar as calendar
from bot.understanding.timeline import when_words as vocabulary
from bot.understanding.timeline.when_calendar import Period
from bot.understanding.timeline.when_durations import IMPOSSIBLE, POST_BY, duration_phrases, half_years
from bot.understanding.timeline.when_found import Phrase, Settings, back
from bot.understanding.timeline.when_soon import soon_phrases
from bot.understanding.timeline.when_spans import named_periods

_CONTRACT = (
    r"[^.,!?;\n]{0,20}(?:contract|licen[cs]e|subscription|renew|expire|vertrag|contrato|lease|agreement)"
)
_BY = words(
    rf"(?:bis|rechtzeitig) zu[rm](?!{_CONTRACT}) [a-z]{{3,20}} (?:im|in|am)",
    rf"(?:by|in time for) (?:the|our)(?!{_CONTRACT}) (?:[a-z']{{3,14}} ){{1,2}}(?:in|on)",
    rf"para (?:la|el|nuestr[oa])(?!{_CONTRACT}) [a-z]{{3,14}} (?:en|de)",
    "bis [^,.!?;]{3,40}, (?:das ist|das ware|also)(?: am| im)?",
    "(?:by the time|until) [^,.!?;]{3,40}, (?:so|which is|that'?s)(?: on| in| the)*",
    "hasta que [^,.!?;]{3,40}, (?:o sea|que es|es decir)(?: el| en)?",
    "(?:by|until) the time(?: the)?",
    "(?:between|from) now (?:and|until|till|to)",
    "von jetzt bis",
    "entre ahora y",
    "desde ahora hasta",
    "by (?:close of (?:business|play)|cob|eob|eod|the end of(?: the)? day|end of day)(?: on)?",
    "(?:by|until) the time (?:[a-z']{1,14} ){1,5}(?:in|on|at)",
    "by(?: around| about)?",
    "in time for(?: the)?",
    "on or before(?: the)?",
    "until",
    "untill",
    "till?",
    "up to",
    "bis(?: zum| zu| zur| zu| in den| in die| in)?",
    "para(?: el| la)?",
    "hasta(?: el| la)?",
    "due(?: by| on| in)?",
    "deadline (?:is|of)",
    "rechtzeitig (?:zu|vor|bis)(?:m|r)?(?: dem| der)?",
    "a tiempo para(?: el| la)?",
    "auf(?: den)?(?= [^a-z])",
)
_BY_END = words(
    "(?:aller)?spatestens zu",
    "bis zu",
    "no (?:mas tarde|despues|mas alla) de(?:l)?",
    "(?:no|not) later than",
    "nlt",
    "latest(?: by| in)?",
    "at the latest(?: by| in)?",
    "spatestens(?: aber)?(?: bis)?(?: zum| zur| im| am| in)?",
    "a mas tardar(?: en| el)?",
    "como muy tarde(?: en| el)?",
    "within",
    "innerhalb(?: von)?",
    "noch in",
    "noch",
    "de a(?:qui|ca) a(?:l)?",
    "any ?time (?:in|before the end of)",
    "como maximo(?: en| el| a)?",
    "como mucho(?: en| el| a)?",
    "por tarde(?: en)?",
    "a lo sumo(?: en)?",
    "allerspatestens(?: bis)?(?: zum| im| am)?",
    "hochstens bis(?: zum| im| am)?",
    "latestens",
)
_EVENT = (
    r"(?: (?:(?:our|my|the|next|big|we|i|they|wir|ich|unser\w*|der|die|dem|nuestr[oa]|la"
    r"|el)(?: \w{1,12}){1,5}) (?:in|im|en|on|ends|starts|begins)"
    r"| (?!(?:contract|licen|vertrag|contrato|lease)[a-z]*)(?:[a-z']{1,14} ){1,6}(?:in|im|en|on|el|am|at))"
)
_RUNNING = re.compile(
    r"(?<![a-z])(?:contract|licen[cs]e|subscription|vertrag|contrato|agreement|lease|locked in|tied in"
    r"|committed|under contract|gebunden|paid up|lauft|runs?)(?: \w{1,10}){0,5} $"
)
_BEFORE = words(
    rf"before(?!{_CONTRACT}){_EVENT}",
    rf"(?:vor|antes de)(?!{_CONTRACT}){_EVENT}",
    "before(?: the)?",
    "(?<!no )(?<!not )(?<!any )(?:sooner|earlier) than",
    "pre-?",
    "before [^,.!?;]{3,40}, so(?: by| on)?(?: the)?",
    (
        "before [^,.!?;]{3,40}, (?:which|that) (?:is|starts|begins|opens|launches|kicks off|takes place"
        "|happens|falls)(?: on| in)?"
    ),
    (
        "(?:vor|antes de(?:l)?) [^,.!?;]{3,40}, (?:der|die|das|que) (?:am|im|ist am|beginnt am|startet am"
        "|es(?: el| en)?|empieza(?: el| en)?|sera(?: el| en)?)(?: el)?"
    ),
    "(?:bevor|antes de que) [^,.!?;]{3,40}, (?:das ist|also|que es|o sea)(?: am| im| el| en)?",
    "prior to",
    "ahead of",
    "this side of",
    "antes de que (?:empiece|llegue|comience|arranque|entre|venga)(?: el| la)?",
    "con anterioridad a(?:l)?",
    "bevor(?: der| die| das| es)?",
    "noch vor(?: dem| der| den)?",
    "previo al?",
    "antes que(?: empiece| llegue)?(?: el| la)?",
    "vor(?: dem| der| den)?",
    "antes de(?:l| la| las| los)?",
    "previo a",
)
_DENIED = re.compile(
    r"(?<![a-z])(?:no|not|\w{2,6}n't|wont|dont|cant|nothing|never|nicht|kein\w{0,2}|nichts|tampoco"
    r"|nada)(?: (?!but |aber |pero |and |und |y |rush|hurry|later|more)[a-z']+){0,5} $"
)
_AFTER = words(
    "not this side of",
    "(?:on )?the other side of(?: the)?",
    "con posterioridad a(?:l)?",
    "a la vuelta de(?:l| la| las| los)?",
    "erst(?: wieder)? nach(?: dem| der| den)?",
    "after(?: the)?",
    "(?<!no )(?<!not )(?<!any )later than",
    "post-?",
    "nach(?: dem| der| den)?",
    "despues de(?:l| la| las| los)?",
    "tras(?: el| la| las| los)?",
    (
        "(?:(?:cuando|en cuanto|apenas|una vez que|tan pronto) (?:pasen?|acaben?|terminen?)"
        "|pasando)(?: ya)?(?: el| la| las| los)?"
    ),
    "pasad[oa]s?(?: el| la| las| los)?",
    "(?:once|when|as soon as)(?: the)?(?= [^a-z]+ (?:is|are|'?s) (?:over|done|in|through|finished|behind))",
    (
        "(?:wenn|sobald|nachdem)(?: dann)?(?: die| der"
        "| das)?(?= [^a-z]+ (?:rum|vorbei|zu ende|um|durch|gelaufen|eingebracht|eingefahren|drin"
        "|fertig)(?![a-z]))"
    ),
    "past",
    "following",
)
_FROM = words(
    rf"(?:after|nach|despues de)(?!{_CONTRACT}){_EVENT}",
    "nothing (?:before|until)",
    "(?:do|start|buy|sign) (?:anything|nothing|it) (?:before|until)",
    "nichts vor",
    "nada antes de(?:l)?",
    "from",
    "as of",
    "ab(?: dem| em)?",
    "(?:no|not) before",
    "not (?:until|till)",
    "(?:no|not) (?:earlier|sooner) than",
    "earliest(?: in)?",
    "at the earliest(?: in)?",
    "fruhestens(?: ab)?(?: im| am| in)?",
    "nicht vor(?: dem)?",
    "erst(?: ab| wieder)?(?: im| in| am)?",
    "nothing doing before",
    "starting from",
    "a partir de(?:l)?",
    "como (?:muy |mas )?pronto(?: en| a| para)?(?: el| la)?",
    "desde",
    "no antes de(?:l)?",
    "w(?:on|ouldn)'?t be (?:until|till?|before)",
)
_POST_FROM = words(
    "(?:or|and) later",
    "(?:and|&) (?:after|beyond)",
    "onwards?",
    "on(?= *(?:$|[.,!]))",
    "at the (?:very )?earliest",
    "earliest",
    "(?:aller)?fruhestens",
    "como (?:muy |mas )?pronto",
    "oder spater",
    "en adelante",
    "o mas tarde",
    "como pronto",
    "or after",
)
_PREPOSITION = (
    r"(?:(?:in the course of|over the course of|throughout|im laufe(?: des| der| von)?"
    r"|im verlauf(?: des| der)?|wahrend(?: des| der)?|a lo largo de(?:l)?|durante"
    r"|en el (?:trans)?curso de(?:l)?|in|on|during|im|am|en|an|zum|zur|zu|este) )?(?:the |el |la |der |dem "
    r"|den )?(?:dia )?"
)
_PART = "|".join(f"(?P<{name}>{names})" for name, names in vocabulary.PARTS.items())
_PART2 = _PART.replace("(?P<", "(?P<second_")
_JOIN = (
    r"(?:\.(?:-|/)| ?,? ?(?:-|/|to|till|until|through|thru|and|or|bis(?: zum)?|und|oder|y|o|u|al?|hasta|vs\.?"
    r"|maybe|at the latest|latest|spatestens|allerspatestens|como muy tarde|a mas tardar|worst case|if not"
    r"|or at the latest|oder spatestens) ?(?:maybe |in |im |the |en |el |den |dem |early in )?|(?P<comma>, )"
    r"| (?=(?:early|late|mid|anfang|mitte|ende|principios|mediados|finales|fines)[ -]))"
)
_TAIL = (
    r"(?: ?,? ?(?:so |around |about |eher |wohl |mas bien )?(?:in |at |towards? |gegen |zu "
    r"|a )?(?:the )?(?:(?P<tail_early>anfang|beginn|principios|comienzos|inicios|beginning|early(?: on)?)"
    r"|(?P<tail_mid>mitte|mediados|middle|halfway through)"
    r"|(?P<tail_end>ende|finales|fines|end))(?= *(?:$|[.,;!)])))?"
)
"""The part of a period, said behind it: "el próximo mes, a mediados"."""
PERIOD_PHRASE = re.compile(
    rf"(?:(?<![a-z])(?:(?P<by_end>{_BY_END})|(?P<before>{_BEFORE})|(?P<from>{_FROM})|(?P<after>{_AFTER})"
    rf"|(?P<by>{_BY})|(?P<between>between|zwischen|entre)) ?)?"
    rf"(?P<preposition>(?<![a-z]){_PREPOSITION})(?:(?<![a-z])(?:{_PART})[ -]?(?:the |el |of )?)?{WHEN}{_TAIL}"
    rf"(?:{_JOIN}(?:(?<![a-z])(?:{_PART2})[ -]?(?:the |of )?)?{WHEN}(?(comma)(?= *(?:$|[^\w\s]"
    rf"|(?:or|and|oder|und|o|y|something|somewhere|around|most likely|probably|wahrscheinlich|maybe"
    rf"|vielleicht|quizas?|at the latest|latest|spatestens)(?![a-z]))))"
    rf"|(?P<or_next> (?:or|and|oder|o) (?:the |die |den |das |el |la )?(?:next|following|nachste[nrs]?"
    rf"|siguiente|otr[oa]|(?:(?:woche|monat|quartal|jahr) )?(?:danach|darauf)"
    rf"|(?:week|month|quarter|year) after)(?: one)?(?![a-z])))?(?:(?: ?,? ?)(?:(?P<post_by>{POST_BY})"
    rf"|(?P<post_from>{_POST_FROM}))(?![a-z]| (?:aber |but |pero )?(?:in |im |en |am |by |bis |zum |bis zum "
    rf"|by the )?{WHEN}))?"
)


def find_phrases(view: View, settings: Settings) -> list[Phrase]:
    """All times in the view in order, with places in the view; times past are left out."""
    spans = half_years(view)
    rest = _without(view, [(p.a, p.b) for p, _ in spans])
    named = named_periods(rest, settings.today, settings.day_first)
    marked = _corrections_apart(rest.replaced([(a, b, WHEN) for a, b, _ in named]))
    periods = {
        marked.starts[i]: period
        for i, period in zip(_places(marked.text, WHEN), (p for _, _, p in named), strict=True)
    }
    found = [p for p, stands in spans if stands]
    found += duration_phrases(marked, view, settings)
    taken = [(p.a, p.b) for p in found]
    for match in islice(_period_matches(marked, periods), MOST):
        phrase = _period_phrase(match, marked, periods, settings.today)
        if phrase:
            a, b = back(view, marked, phrase.a, phrase.b)
            if not any(a < end and start < b for start, end in taken):
                found.append(replace(phrase, a=a, b=b))
    found += soon_phrases(view, settings.asked)
    return _without_overlaps(found)


def _period_matches(marked: View, periods: dict[int, Period]) -> Iterator[re.Match[str]]:
    """ "In spring, April or May": behind a longer time and a comma the list of those within it begins anew."""
    at = 0
    while match := PERIOD_PHRASE.search(marked.text, at):
        at = match.end()
        places = _places(match[0], WHEN)
        if match["comma"] and len(places) > 1:
            one, other = (periods[marked.starts[match.start() + i]] for i in places[:2])
            listed = _OR_WHEN.match(marked.text, match.end())
            if listed and one.grain != other.grain and _holds(one, other):
                at = match.start("comma")
                continue
        yield match


_OR_WHEN = re.compile(rf" (?:or|oder|o|u|and|und|y) (?:in |im |en )?{WHEN}")
_NOT_THIS = re.compile(
    rf"(?<![a-z])(?:not|nicht|no|nope|nein|never|nie)(?: (?:in|im|en|for|fur|para|before|vor|the|el|der"
    rf"|den))* {WHEN}(,)(?= (?:(?:in|im|en|but|sondern|sino|rather|eher|mejor) )?{WHEN})"
)


def _corrections_apart(marked: View) -> View:
    """ "Not December, January" is no pair of months."""
    text = marked.text
    for match in _NOT_THIS.finditer(text):
        text = text[: match.start(1)] + ";" + text[match.end(1) :]
    return View(text, marked.starts, marked.ends)


def _places(text: str, symbol: str) -> list[int]:
    return [i for i, char in enumerate(text) if char == symbol]


def _without(view: View, spans: list[tuple[int, int]]) -> View:
    text = view.text
    for a, b in spans:
        text = text[:a] + " " * (b - a) + text[b:]
    return View(text, view.starts, view.ends)


def _without_overlaps(found: list[Phrase]) -> list[Phrase]:
    kept: list[Phrase] = []
    wide = [
        p
        for p in found
        if p.soon and any(p.a <= o.a and o.b <= p.b and o.b - o.a < p.b - p.a for o in found if not o.soon)
    ]
    found = [p for p in found if p.soon or not any(w.a <= p.a and p.b <= w.b for w in wide)]
    for phrase in sorted(found, key=lambda p: (p.soon, p.a)):
        if not any(phrase.a < other.b and other.a < phrase.b for other in kept):
            kept.append(phrase)
    return sorted(kept, key=lambda p: p.a)


def _period_phrase(
    match: re.Match[str], marked: View, periods: dict[int, Period], today: date
) -> Phrase | None:
    places = [match.start() + i for i, char in enumerate(match[0]) if char == WHEN]
    said = [periods[marked.starts[place]] for place in places[:2]]
    opens = calendar.led_to(*said) if len(said) > 1 else said[0]
    first = _parted(_parted(opens, match, ""), match, "tail_")
    if first.grain == "part" and first.last and first.last < today:
        first = _parted(calendar.come_again(opens), match, "")
    if match["or_next"]:
        first = Period(first.first, calendar.following(first).last, "union")
    whole = first if len(places) < 2 else _both(first, _parted(said[1], match, "second_"), match)
    bounded = _bounded(whole, match, today)
    if (bounded.last or whole.last or today) < today:  # "the law only came in 2025" has no open end
        return None
    earliest = 0 if bounded.first is None else max(0, (bounded.first - today).days)
    latest = None if bounded.last is None else (bounded.last - today).days
    start = match.start("between") if match["between"] and len(places) > 1 else match.start()
    if match["between"] and len(places) < 2:
        start = match.start("preposition")
    return Phrase(
        start,
        match.end(),
        earliest,
        latest,
        present=whole.holds(today) and len(places) < 2,
        deadline=bool(match["before"] or match["by"]),
        due=(match["by"] or "").startswith("deadline"),
    )


def _parted(period: Period, match: re.Match[str], prefix: str) -> Period:
    said = [name for name in vocabulary.PARTS if match.groupdict().get(prefix + name)]
    return calendar.part(period, said[0]) if said else period


def _both(one: Period, other: Period, match: re.Match[str]) -> Period:
    """Two times that stand side by side; behind a comma, a day is what is meant by a longer one: "start of the tax year, 6
    April", and a year the one that begins then: "first week of January, new fiscal year".
    """
    if match["comma"] and other.grain in ("day", "weekday") and one.grain not in ("day", "weekday", "feast"):
        return other
    return (
        one
        if match["comma"] and other.grain == "year" and one.grain != "year" and _holds(other, one)
        else _union(one, other)
    )


def _holds(whole: Period, part: Period) -> bool:
    """Whether one time lies within another."""
    return bool(
        whole.first
        and whole.last
        and part.first
        and part.last
        and whole.first <= part.first
        and part.last <= whole.last
    )


def _union(one: Period, other: Period) -> Period:
    if other.grain == "new year":  # "between Christmas and New Year"
        other = calendar.day(other.first) if other.first else other
    if one.first and other.last and other.first and other.last < one.first:
        if (one.first - other.last).days > 366:
            return Period(other.first, one.last, other.grain)
        if one.grain == other.grain == "weekday":
            return Period(one.first, other.last + timedelta(days=7), "union")
        if one.grain == other.grain == "day" and not other.yearly:
            return Period(one.first, calendar.a_month_on(other.last), "union")
        return Period(one.first, calendar.years_on(other.last, 1), one.grain)
    return Period(one.first, other.last, "union")


def _eve(feast: date | None, by: str) -> date | None:
    """The day by which something is wanted "by Easter"; in German Christmas begins on its eve: "bis Weihnachten"."""
    german = feast and by.startswith("bis") and (feast.month, feast.day) == (12, 25)
    return feast - timedelta(days=1) if feast and german else feast


def _stays(period: Period, match: re.Match[str], today: date) -> bool:
    """Whether the words before leave it as it is: a contract that runs until then, "noch im Dezember" said in November, "in
    time for summer".
    """
    if (match["by"] or "").startswith("in time") and period.grain == "season":
        return True
    still = (
        (match["by_end"] or "").startswith("noch")
        and period.grain in ("month", "quarter", "season")
        and not period.holds(today)
    )
    until = (match["by"] or "").startswith(("until", "til", "up to", "bis", "hasta"))
    return still or bool(until and _RUNNING.search(match.string[max(0, match.start() - 60) : match.start()]))


def _bounded(period: Period, match: re.Match[str], today: date) -> Period:
    first, last = period.first, period.last
    if _stays(period, match, today):
        return period
    till = match["before"] or (match["by"] or "").startswith(("until", "bis", "hasta"))
    if till and (
        _DENIED.search(match.string[max(0, match.start() - 60) : match.start()])
        or IMPOSSIBLE.match(match.string, match.end())
    ):
        return Period(first, None)
    if period.grain == "union" and (match["from"] or match["post_by"]):
        return period
    if match["post_by"] or match["by_end"]:
        return Period(None, last)
    if match["from"] or match["post_from"]:
        return Period(first, None)
    if match["after"]:
        end = first if period.grain == "new year" else last
        return Period(end + timedelta(days=1) if end else first, None)
    whole = period.grain in ("part", "deadline", "day", "weekday", "weeks", "union") or period.holds(today)
    if match["by"]:
        return Period(None, last if whole else _eve(first, match["by"]) if period.grain == "feast" else first)
    if match["before"]:
        if period.grain in ("part", "deadline") or period.holds(today):
            return Period(None, last)
        return Period(None, first - timedelta(days=1) if first else last)
    return period
