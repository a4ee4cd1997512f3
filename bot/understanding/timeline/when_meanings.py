"""What a matched date phrase means on the calendar: one function a kind, (match, today, text) to a period or None.

The groups of a match tell: m1..m12 months, w0..w6 weekdays, s3.. seasons, f0.. feasts, o1..o4 ordinals, x1.. spoken days, `year`,
`short`, `following` and `present` for the year said.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from bot.understanding.timeline import when_calendar as calendar
from bot.understanding.timeline import when_words as vocabulary
from bot.understanding.timeline.when_calendar import Period

_SPOKEN_AFTER = re.compile(
    r" (?:at the (?:latest|earliest)|latest|earliest|works|sounds|looks|would (?:be|suit|work)"
    r"|is (?:fine|good|ok|perfect|ideal)|(?:1|2)?[0-9](?:st|nd|rd|th)?(?![0-9a-z])|i (?:think|guess|hope)"
    r"|next year|not|or later|onwards?|hopefully|probably)(?![a-z])"
    r"| (?:or|to|and|oder|o|y|bis|through|until) (?:early |mid[ -]?|late |maybe )?(?:jan|feb|mar|apr|may|mai"
    r"|jun|jul|aug|sep|o[ck]t|nov|de[cz]|ene|abr|ago|dic|next|later)|[/-][a-z]"
)
_SPOKEN_BEFORE = re.compile(
    r"(?:(?<![a-z])(?:meant|looking at|thinking|aiming for|not|say|sorry,|between|zwischen|entre|during|come"
    r"|for|since|in|by|before|until|till|early|mid|late|end|start|beg|of|from|to|and|or|next|this|through"
    r"|after|around|than|starting|about|be|is|latest|earliest|not|early in|im|ab|bis|vor|nach|anfang|mitte"
    r"|ende|en|de|a|fur|para|hasta|desde|y|o|und|oder|maybe|likely|probably) ?|[-/] ?)$"
)


def _group(match: re.Match[str], letter: str) -> int:
    """The number in the name of the one group of that letter that matched."""
    return next(
        int(name[1:])
        for name, text in match.groupdict().items()
        if text is not None and name[0] == letter and name[1:].isdigit()
    )


def _has(match: re.Match[str], name: str) -> bool:
    return bool(match.groupdict().get(name))


def _year_said(match: re.Match[str], today: date) -> int | None:
    groups = match.groupdict()
    if groups.get("year"):
        return int(groups["year"])
    if groups.get("short"):
        return 2000 + int(groups["short"])
    if groups.get("following"):
        return today.year + 1
    return today.year if groups.get("present") else None


def of_year(match: re.Match[str], today: date, kind: str, number: int) -> Period:
    said = _year_said(match, today)
    if said is None:
        return calendar.yearly(kind, number, today)
    if kind == "season":
        return calendar.months(said, number, 3, "season")
    period = {"month": calendar.month, "quarter": calendar.quarter, "half": calendar.half}[kind](said, number)
    over = period.last is not None and period.last < today and _has(match, "present")
    return calendar.yearly(kind, number, today) if over else period


def month(match: re.Match[str], today: date, text: str) -> Period | None:
    name = match[0].strip()
    if _OF_MONTH.match(text, match.end()):
        return None
    plain = (
        name in vocabulary.DOUBTFUL_MONTHS
        and not _SPOKEN_AFTER.match(text, match.end())
        and not _SPOKEN_BEFORE.search(text[max(0, match.start() - 12) : match.start()])
    )
    if plain and not _closes_its_clause(match, text):
        return None
    found = of_year(match, today, "month", _group(match, "m"))
    return (
        calendar.come_again(replace(found, yearly=True))
        if _has(match, "next") and found.holds(today)
        else found
    )


_OF_MONTH = re.compile(
    r" (?:lot|batch|intake|crowd|newsletter|issue|edition|invoice|statement|rent|figures|rechnung|ausgabe"
    r"|miete)(?![a-z])"
)
"""The January lot are people."""
_CLAUSE_ENDS = re.compile(r"(?: please| bitte| por favor)? ?(?:$|[.,;:!?)\n]| - )")
_CLAUSE_BEGINS = re.compile(
    r"(?:^|[.,;:!?(\n]|(?<![a-z])(?:make it|make that|hopefully|probably|maybe|ideally|likely|vielleicht"
    r"|hoffentlich|ojala|seguramente|put|now|nun|jetzt|ahora|call it|with|go|say|then|want|like|prefer|so"
    r"|sorry|lo|mejor|digamos|sagen wir|lieber|it's|it is|that's|also|eher|daher|deshalb|heisst|wohl)) ?$"
)


def _closes_its_clause(match: re.Match[str], text: str) -> bool:
    """ "March, well no": a word of everyday that is a clause of its own, or all that comes after "make it", is a month."""
    ends = _CLAUSE_ENDS.match(text, match.end()) is not None
    return ends and _CLAUSE_BEGINS.search(text[max(0, match.start() - 14) : match.start()]) is not None


_QUARTER_WORDS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "eins": 1,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "uno": 1,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
}


def quarter_number(match: re.Match[str], today: date, text: str) -> Period:
    """ "Quarter two", "Quartal 2"."""
    return of_year(match, today, "quarter", int(match["q"]) if match["q"] else _QUARTER_WORDS[match["qw"]])


def _month_said(match: re.Match[str], today: date) -> Period:
    """The month of "the first week of January", "... of next month", "... of the new year"."""
    if _has(match, "turn"):
        over = not _LAST.search(match[0]) or _NEW_YEAR.search(match["turn"])
        return calendar.month(today.year + bool(over), 12 if _LAST.search(match[0]) else 1)
    if _has(match, "coming") or _has(match, "now") or _has(match, "running"):
        return calendar.month(today.year, today.month + _has(match, "coming"))
    return of_year(match, today, "month", _group(match, "m"))


def _in_month(
    match: re.Match[str], today: date, pick: Callable[[date, date], Period | None]
) -> Period | None:
    """What is picked out of its first and last day; when it is over, next month's or next year's."""
    whole = _month_said(match, today)
    found = pick(whole.first, whole.last) if whole.first and whole.last else None
    named = not any(_has(match, name) for name in ("running", "coming", "now", "turn"))
    if (
        found
        and found.last
        and found.last < today
        and (_has(match, "running") or (named and _year_said(match, today) is None))
    ):
        whole = calendar.come_again(replace(whole, yearly=named))
        found = pick(whole.first, whole.last) if whole.first and whole.last else None
    return found


def quarter_or_half(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "1Q27", "2H 2027"."""
    number, said = int(match["number"]), _year_said(match, today) or today.year
    return (
        calendar.quarter(said, number)
        if match["what"] == "q"
        else calendar.half(said, number)
        if number < _THIRD
        else None
    )


_THIRD = 3


def half_of_month(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "The first half of January", "segunda quincena de enero"."""
    number = _group(match, "o")
    if number not in (1, 2, 4):
        return None
    return _in_month(
        match,
        today,
        lambda first, last: (
            Period(first, first.replace(day=15), "part")
            if number == 1
            else Period(first.replace(day=16), last, "part")
        ),
    )


def nth_weekday(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "The first Monday in January", "the last weekend of next month"."""
    number, wanted = _group(match, "o"), _SATURDAY if _has(match, "weekend") else _group(match, "w")

    def pick(first: date, last: date) -> Period:
        nth = first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * number - 7)
        found = last - timedelta(days=(last.weekday() - wanted) % 7) if _LAST.search(match[0]) else nth
        return (
            Period(found, found + timedelta(days=1), "part")
            if _has(match, "weekend")
            else calendar.day(found)
        )

    return _in_month(match, today, pick)


def nth_day(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "The last day of January", "el primer día del mes"."""
    number = _group(match, "o")
    return _in_month(
        match,
        today,
        lambda first, last: calendar.day(last if _LAST.search(match[0]) else first.replace(day=number)),
    )


_SATURDAY = 5
_LAST = re.compile(r"(?<![a-z])(?:last|letzte[nrsm]?|ultim[oa]s?)(?![a-z])")
_NEW_YEAR = re.compile(r"new|next|neu|nachst|kommend|nuevo|proximo|viene")


def day_of_relative_month(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "The 15th of next month", "el 15 del mes que viene", "zum 1. nächsten Monats", "nächsten Monat vom 5. bis 12."."""
    said = match["rday"]
    whole = _month_said(match, today).first or today
    last = _date(whole.year, whole.month, int(said) if said.isdigit() else 1)
    if not match["from_day"] or not last:
        return last
    first = _date(whole.year, whole.month, int(match["from_day"]))
    return Period(first.first, last.last, "union") if first else None


def weekday_of_week(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "Friday next week", "la semana que viene, el jueves", "Tuesday to Thursday this week"."""
    ahead = 2 if _has(match, "after_next") or _has(match, "after") else 0 if _has(match, "this") else 1
    monday = calendar.week(today, ahead).first or today
    last = monday + timedelta(days=_group(match, "w"))
    if not any(said for name, said in match.groupdict().items() if name[0] == "v"):
        return calendar.day(last)
    return Period(monday + timedelta(days=_group(match, "v")), last, "union")


def slashed(match: re.Match[str], today: date, dmy: bool) -> Period | None:
    """ "By 15/1": which of both is the month, the locale and the size tell."""
    one, two = int(match[1]), int(match[2])
    of_month, number = (one, two) if (dmy or one > 12) and two <= 12 else (two, one)
    found = [p for year in (today.year, today.year + 1) if (p := _date(year, number, of_month))]
    return calendar.coming(found, today) if found else None


def from_weekday(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "A week on Monday", "two weeks from Friday", "Monday week"."""
    said = weekday(match, today, text)
    day_said = said.first if said else None
    weeks = (
        2
        if match.groupdict().get("weeks") == "fortnight"
        else 1
        if _has(match, "weeks")
        else _group(match, "n")
    )
    return calendar.day(day_said + timedelta(weeks=weeks)) if day_said else None


def quarter(match: re.Match[str], today: date, text: str) -> Period:
    return of_year(match, today, "quarter", int(match["q"]))


def nth_quarter(match: re.Match[str], today: date, text: str) -> Period:
    return of_year(match, today, "quarter", _group(match, "o"))


def half(match: re.Match[str], today: date, text: str) -> Period:
    return of_year(match, today, "half", int(match["h"]))


def nth_half(match: re.Match[str], today: date, text: str) -> Period | None:
    number = _group(match, "o")
    return of_year(match, today, "half", min(number, 2)) if number in (1, 2, 4) else None


_IS_NO_TIME = re.compile(
    r" ?-?(?:part(?:y|ies)|tab|cards?|menu|bonus(?:es)?|tree|feier|markt|geld|geschaft|dinner|lunch|jumpers?"
    r"|shopping|orders?|stock|rota|decorations?|presents?|cena|cesta|regalos?|deals?|sales?|appeal|collection"
    r"|catalogue|fair|fete|festival|campaign|cleaning|tyres|kollektion|fest|katalog)(?![a-z])"
)
"""Behind its name, these are no date: the Christmas party, the spring appeal."""


def season(match: re.Match[str], today: date, text: str) -> Period | None:
    if _IS_NO_TIME.match(text, match.end()):
        return None
    period = of_year(match, today, "season", _group(match, "s"))
    ending = period.last is not None and period.holds(today) and period.last - today < _SEASON_ENDS
    if not ending or period.first is None or _CURRENT_SEASON.match(match[0]) or _year_said(match, today):
        return period
    return calendar.months(period.first.year + 1, period.first.month, 3, "season")


def feast(match: re.Match[str], today: date, text: str) -> Period | None:
    if _IS_NO_TIME.match(text, match.end()):
        return None
    name = list(calendar.FEASTS)[_group(match, "e" if _has(match, "of_it") else "f")]
    if name in calendar.TRADES and not _AIMS_AT.search(text[max(0, match.start() - 30) : match.start()]):
        return None
    said = _year_said(match, today)
    years = [said] if said else [today.year - 1, today.year, today.year + 1]
    return calendar.coming([calendar.feast(name, number) for number in years], today)


_AIMS_AT = re.compile(
    r"(?:^[^a-z]*|(?<![a-z])(?:by|before|until|till?|for|after|once|when|ahead of|start of|end of"
    r"|bis(?: zu[rm]?)?|vor|ab|nach|zu[rm]?|fur|(?:anfang|beginn|ende) der|antes de|para|hasta|despues de"
    r"|tras|pasada)(?: (?:the|our|this|next|der|die|unser\w*|nachste\w*|la|el|nuestra|proxima))* )$"
)
"""Before the season of a trade these make it a time to be ready by; spoken of otherwise it is what the trade is like."""
_WOULD = re.compile(
    r"wed (?:like|love|want|need|prefer|be|have|rather|start|go|ideally|probably|really|hope|take|say|do|use"
    r"|get|pay|spend|look)(?![a-z])"
)
"""We'd, without its apostrophe."""


def weekday(match: re.Match[str], today: date, text: str) -> Period | None:
    if _WOULD.match(text, match.start()):
        return None
    ahead = (_group(match, "w") - today.weekday()) % 7 or 7
    coming = today + timedelta(days=ahead)
    next_week = calendar.week(today, 1).first
    later = (
        _has(match, "after_next")
        or _has(match, "after")
        or (_has(match, "next") and next_week and coming < next_week)
    )
    return calendar.day(coming + timedelta(days=7) if later else coming, "weekday")


def _date(number_of_year: int, month: int, of_month: int) -> Period | None:
    try:
        return calendar.day(date(number_of_year, month, of_month))
    except ValueError:
        return None


def day_of_month(match: re.Match[str], today: date, text: str) -> Period | None:
    month, of_month, said = _group(match, "m"), int(match["day"]), _year_said(match, today)
    if said is not None:
        return _date(said, month, of_month)
    found = [p for number in (today.year, today.year + 1) if (p := _date(number, month, of_month))]
    return calendar.coming(found, today) if found else None


def weekday_and_day(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "Monday the 18th", "Freitag 16.": the month is the next in which both agree; a day that is only counted may go with
    none.
    """
    wanted, near = _group(match, "w"), 3 if not match["counted"] else 7
    months = (calendar.month(today.year, today.month + ahead).first or today for ahead in range(near))
    found = [
        p for m in months if (p := _date(m.year, m.month, int(match["day"]))) and p.first and p.first >= today
    ]
    agreed = next((p for p in found if p.first and p.first.weekday() == wanted), None)
    return agreed or (found[0] if found and match["counted"] else None)


def days_of_month(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "Between 1 and 12 February", "del 1 al 12 de febrero"."""
    last = day_of_month(match, today, text)
    if not last or not last.first:
        return None
    first = _date(last.first.year, last.first.month, int(match["from_day"]))
    return (
        Period(first.first, last.last, "union")
        if first and first.first and first.first < last.first
        else None
    )


def week_of_day(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "The week of the 14th"."""
    found = _coming_day(int(match["day"]), today)
    return calendar.week(found.first) if found and found.first else None


def numbered_days(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "14.-15.10.", "14.10. bis 2.11.2027"."""
    number, said = int(match["n"]), _year_said(match, today)
    years = [said] if said else [today.year, today.year + 1]
    last = calendar.coming(
        [p for year in years if (p := _date(year, number, int(match["day"])))] or [Period(None, None)], today
    ).last
    if last is None:
        return None
    from_month = int(match["from_month"] or number)
    first = _date(last.year - (from_month > number), from_month, int(match["from_day"]))
    return Period(first.first, last, "union") if first and first.first and first.first < last else None


def coming_days(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "Vom 20. bis 25.", "entre el 20 y el 25"."""
    first, last = _coming_day(int(match["from_day"]), today), int(match["day"])
    if not first or not first.first:
        return None
    whole = calendar.month(first.first.year, first.first.month + (last < first.first.day)).first or today
    end = _date(whole.year, whole.month, last)
    return Period(first.first, end.last, "union") if end else None


def numbered_month(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "05/2027", "03.2027", "2027-03"."""
    return calendar.month(int(match["year"]), int(match["n"]))


def week_holding(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "The week of 11 January"."""
    found = day_of_month(match, today, text)
    return calendar.week(found.first) if found and found.first else None


def spoken_day(match: re.Match[str], today: date, text: str) -> Period | None:
    said, month, of_month = _year_said(match, today), _group(match, "m"), _group(match, "x")
    found = [
        p
        for number in ([said] if said else [today.year, today.year + 1])
        if (p := _date(number, month, of_month))
    ]
    return calendar.coming(found, today) if found else None


def week_before(match: re.Match[str], today: date, text: str) -> Period | None:
    found = feast(match, today, text)
    first = found.first if found else None
    return Period(first - timedelta(days=7), first - timedelta(days=1), "part") if first else None


def week_after(match: re.Match[str], today: date, text: str) -> Period | None:
    last = _end(feast(match, today, text))
    return Period(last + timedelta(days=1), last + timedelta(days=7), "part") if last else None


def week_of_feast(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "Thanksgiving week", "Osterwoche"."""
    found = feast(match, today, text)
    return replace(calendar.week(found.first), grain="weeks") if found and found.first else None


def weekday_by_feast(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "The Monday after Easter", "Freitag vor Weihnachten"."""
    found, wanted = feast(match, today, text), _group(match, "w")
    last = _end(found)
    if found is None or found.first is None or last is None:
        return None
    if _has(match, "before"):
        return calendar.day(found.first - timedelta(days=(found.first.weekday() - wanted - 1) % 7 + 1))
    return calendar.day(last + timedelta(days=(wanted - last.weekday() - 1) % 7 + 1))


def _end(found: Period | None) -> date | None:
    """When a feast is over; the new year begins with one day."""
    return (found.first if found.grain == "new year" else found.last) if found else None


def apart_from_feast(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "Two weeks before Christmas"."""
    return _apart_from(feast(match, today, text), match)


def apart_from_day(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "A week before March 3"."""
    return _apart_from(day_of_month(match, today, text), match)


def _apart_from(found: Period | None, match: re.Match[str]) -> Period | None:
    """The day so many days, weeks or months before a period begins, or after it ends."""
    days = timedelta(
        days=_group(match, "n") * (1 if _has(match, "days") else 7 if _has(match, "weeks") else 30)
    )
    last = _end(found)
    if found is None or found.first is None or last is None:
        return None
    return calendar.day(found.first - days if _has(match, "before") else last + days)


def day_after(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "The day after Thanksgiving"."""
    last = _end(feast(match, today, text))
    return calendar.day(last + timedelta(days=1)) if last else None


def iso_date(match: re.Match[str], today: date, text: str) -> Period | None:
    return _date(int(match[1]), int(match[3]), int(match[4]))


def numeric_date(match: re.Match[str], today: date, text: str, day_first: bool) -> Period | None:
    one, two, number = int(match[1]), int(match[3]), int(match[4])
    of_month, month = (one, two) if (day_first or match[2] == "." or one > 12) and two <= 12 else (two, one)
    return _date(number + 2000 if number < 100 else number, month, of_month)


def short_date(match: re.Match[str], today: date, text: str) -> Period | None:
    found = [
        p for number in (today.year, today.year + 1) if (p := _date(number, int(match["n"]), int(match["d"])))
    ]
    return calendar.coming(found, today) if found else None


def bare_day(match: re.Match[str], today: date, text: str) -> Period | None:
    return _coming_day(int(match[1]), today)


def bare_spoken_day(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "Ab dem Zwanzigsten"; the first three may be anybody's rank."""
    number = _group(match, "x")
    return _coming_day(number, today) if number > _RANKS else None


_RANKS = 3


def _coming_day(of_month: int, today: date) -> Period | None:
    """The day of that number in this month or the next."""
    here = calendar.month(today.year, today.month)
    following = calendar.month(today.year, today.month + 1)
    found = [p for m in (here, following) if m.first and (p := _date(m.first.year, m.first.month, of_month))]
    return calendar.coming(found, today) if found else None


def bare_year(match: re.Match[str], today: date, text: str) -> Period:
    return calendar.year(int(match[1]))


def days_ahead(count: int) -> Callable[[re.Match[str], date, str], Period]:
    return lambda match, today, text: calendar.day(today + timedelta(days=count))


def calendar_week(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "KW 3", "KW 3-4", "3. KW"; "KW 3/27" has the year behind it."""
    number = int(match["k"] or match["k2"])
    first = calendar.iso_week(today, number)
    until = int(match["until"] or 0)
    last = calendar.iso_week(today, until) if until == number + 1 or (until and "/" not in match[0]) else None
    return (
        Period(first.first, last.last, "union")
        if first and last and first.first and last.last and first.first < last.last
        else first
    )


def week_of_month(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "The second week of January", "the first or second week of next month", "letzte Woche des Jahres"."""
    number, weeks = _group(match, "o"), 2 if _has(match, "two") or _has(match, "two_behind") else 1
    opens = _group(match, "u") if _has(match, "either") else number
    if weeks == 1 and _SOME_WEEKS.search(match[0]):  # "the first weeks of January" are not told so closely
        return None

    def pick(first: date, last: date) -> Period:
        end = last if _LAST.search(match[0]) else first + timedelta(days=7 * (number + weeks) - 8)
        return Period(
            end - timedelta(days=7 * weeks - 1) if opens == number else first + timedelta(days=7 * opens - 7),
            end,
            "weeks",
        )

    return _in_month(match, today, pick)


_SOME_WEEKS = re.compile(r"(?<![a-z])(?:weeks|wks|wochen|semanas)(?![a-z])")
_SEASON_ENDS = timedelta(days=21)
"""With less left, "in autumn" means the next one."""
_CURRENT_SEASON = re.compile(rf"(?:{vocabulary.THIS})")
