"""Named periods and dates in a message ("Q1", "next month", "12. März", "before Christmas") as calendar periods."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from bot.understanding import when_calendar as calendar
from bot.understanding import when_words as vocabulary
from bot.understanding.numbers_view import View
from bot.understanding.when_calendar import Period

_THIS, _NEXT, _AFTER_NEXT = (f"(?:{names})" for names in (vocabulary.THIS, vocabulary.NEXT, vocabulary.AFTER_NEXT))
_YEARLY = (
    r"(?:,?[ /-]?(?:of |de |del |des jahres |in )?(?:(?P<year>20[2-4][0-9])(?![0-9])|'(?P<short>[2-4][0-9])(?![0-9])"
    r"|(?P<following>(?:the )?next year|nachste[ns] jahr(?:es)?|naechste[ns] jahr(?:es)?|kommende[ns] jahr(?:es)?|(?:el )?ano que viene|(?:el )?proximo ano)"
    r"|(?P<present>(?:this|the) year|diese[sn] jahr(?:es)?|este ano|ano)))?"
)
_EDGE, _END = r"(?<![^\W_])", r"(?![^\W_])"
_MONTH = "|".join(f"(?P<m{i}>{names})" for i, names in enumerate(vocabulary.MONTHS, 1))
_WEEKDAY = "|".join(f"(?P<w{i}>{names})" for i, names in enumerate(vocabulary.WEEKDAYS))
_SEASON = "|".join(f"(?P<s{start}>{names})" for names, start in vocabulary.SEASONS.items())
_FEAST = "|".join(f"(?P<f{i}>{names})" for i, names in enumerate(calendar.FEASTS.values()))
_ORDINAL = "|".join(f"(?P<o{i}>{names})" for i, names in vocabulary.ORDINALS.items())
_SPOKEN_DAY = "|".join(f"(?P<x{day}>{names})" for day, names in vocabulary.SPOKEN_DAYS.items())
_SPOKEN_AFTER = re.compile(r" (?:at the (?:latest|earliest)|latest|earliest|works|sounds|(?:1|2)?[0-9](?:st|nd|rd|th)?(?![0-9a-z])|i (?:think|guess|hope)|next year|or later|onwards?|hopefully|probably)(?![a-z])|[/-][a-z]")
_SPOKEN_BEFORE = re.compile(
    r"(?:(?<![a-z])(?:in|by|before|until|till|early|mid|late|end of|of|from|to|and|or|next|this|through|after|around|than|starting|about|be|is|latest|earliest|not|early in|im|ab|bis|vor|nach|anfang|mitte|ende|en|de|a|para|hasta|desde|y|o|und|oder|maybe|likely|probably) ?|[-/] ?)$"
)


def _group(match: re.Match[str], letter: str) -> int:
    """The number in the name of the one group of that letter that matched."""
    return next(int(name[1:]) for name, text in match.groupdict().items() if text is not None and name[0] == letter and name[1:].isdigit())


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


def _of_year(match: re.Match[str], today: date, kind: str, number: int) -> Period:
    said = _year_said(match, today)
    if said is None:
        return calendar.yearly(kind, number, today)
    if kind == "season":
        return calendar.months(said, number, 3, "season")
    return {"month": calendar.month, "quarter": calendar.quarter, "half": calendar.half}[kind](said, number)


def _month(match: re.Match[str], today: date, text: str) -> Period | None:
    name = match[0].strip()
    plain = name in vocabulary.DOUBTFUL_MONTHS and not _SPOKEN_AFTER.match(text, match.end()) and not _SPOKEN_BEFORE.search(text[max(0, match.start() - 12) : match.start()])
    if plain and text.strip(" .!?\n") != name:
        return None
    return _of_year(match, today, "month", _group(match, "m"))


def _quarter(match: re.Match[str], today: date, text: str) -> Period:
    return _of_year(match, today, "quarter", int(match["q"]))


def _nth_quarter(match: re.Match[str], today: date, text: str) -> Period:
    return _of_year(match, today, "quarter", _group(match, "o"))


def _half(match: re.Match[str], today: date, text: str) -> Period:
    return _of_year(match, today, "half", int(match["h"]))


def _nth_half(match: re.Match[str], today: date, text: str) -> Period | None:
    number = _group(match, "o")
    return _of_year(match, today, "half", min(number, 2)) if number in (1, 2, 4) else None


def _season(match: re.Match[str], today: date, text: str) -> Period:
    period = _of_year(match, today, "season", _group(match, "s"))
    ending = period.last is not None and period.holds(today) and period.last - today < _SEASON_ENDS
    if not ending or period.first is None or _CURRENT_SEASON.match(match[0]) or _year_said(match, today):
        return period
    return calendar.months(period.first.year + 1, period.first.month, 3, "season")


def _feast(match: re.Match[str], today: date, text: str) -> Period:
    name = list(calendar.FEASTS)[_group(match, "f")]
    said = _year_said(match, today)
    years = [said] if said else [today.year - 1, today.year, today.year + 1]
    return calendar.coming([calendar.feast(name, number) for number in years], today)


def _weekday(match: re.Match[str], today: date, text: str) -> Period:
    ahead = (_group(match, "w") - today.weekday()) % 7 or 7
    coming = today + timedelta(days=ahead)
    next_week = calendar.week(today, 1).first
    return calendar.day(coming + timedelta(days=7) if _has(match, "next") and next_week and coming < next_week else coming)


def _date(number_of_year: int, month: int, of_month: int) -> Period | None:
    try:
        return calendar.day(date(number_of_year, month, of_month))
    except ValueError:
        return None


def _day_of_month(match: re.Match[str], today: date, text: str) -> Period | None:
    month, of_month, said = _group(match, "m"), int(match["day"]), _year_said(match, today)
    if said is not None:
        return _date(said, month, of_month)
    found = [p for number in (today.year, today.year + 1) if (p := _date(number, month, of_month))]
    return calendar.coming(found, today) if found else None


def _spoken_day(match: re.Match[str], today: date, text: str) -> Period | None:
    said, month, of_month = _year_said(match, today), _group(match, "m"), _group(match, "x")
    found = [p for number in ([said] if said else [today.year, today.year + 1]) if (p := _date(number, month, of_month))]
    return calendar.coming(found, today) if found else None


def _week_before(match: re.Match[str], today: date, text: str) -> Period | None:
    first = _feast(match, today, text).first
    return Period(first - timedelta(days=7), first - timedelta(days=1), "part") if first else None


def _iso_date(match: re.Match[str], today: date, text: str) -> Period | None:
    return _date(int(match[1]), int(match[2]), int(match[3]))


def _numeric_date(match: re.Match[str], today: date, text: str, day_first: bool) -> Period | None:
    one, two, number = int(match[1]), int(match[3]), int(match[4])
    of_month, month = (one, two) if (day_first or match[2] == "." or one > 12) and two <= 12 else (two, one)
    return _date(number + 2000 if number < 100 else number, month, of_month)


def _short_date(match: re.Match[str], today: date, text: str) -> Period | None:
    found = [p for number in (today.year, today.year + 1) if (p := _date(number, int(match["n"]), int(match["d"])))]
    return calendar.coming(found, today) if found else None


def _bare_day(match: re.Match[str], today: date, text: str) -> Period | None:
    here = calendar.month(today.year, today.month)
    following = calendar.month(today.year, today.month + 1)
    found = [p for m in (here, following) if m.first and (p := _date(m.first.year, m.first.month, int(match[1])))]
    return calendar.coming(found, today) if found else None


def _bare_year(match: re.Match[str], today: date, text: str) -> Period:
    return calendar.year(int(match[1]))


def _relative(match: re.Match[str], today: date, text: str) -> Period | None:
    if _has(match, "next") and _WITHIN_NEXT.search(text[max(0, match.start() - 12) : match.end()]):
        return None
    ahead = 2 if _has(match, "after_next") else 1 if _has(match, "next") or _has(match, "come") else 0
    unit = next(u for u in ("weekend", "week", "month", "quarter", "half", "year") if _has(match, u))
    if unit in ("week", "weekend"):
        week = calendar.week(today, ahead)
        assert week.first is not None
        return week if unit == "week" else Period(week.first + timedelta(days=5), week.last)
    if unit == "month":
        return calendar.month(today.year, today.month + ahead)
    if unit == "quarter":
        quarter = (today.month + 2) // 3 + ahead
        return calendar.quarter(today.year + (quarter - 1) // 4, (quarter - 1) % 4 + 1)
    if unit == "half":
        number = (today.month + 5) // 6 + ahead
        return calendar.half(today.year + (number - 1) // 2, (number - 1) % 2 + 1)
    return calendar.year(today.year + ahead)


def _end(match: re.Match[str], today: date, text: str) -> Period:
    letter = match.lastgroup
    periods = {
        "ending_year": calendar.year(today.year),
        "ending_quarter": calendar.quarter(today.year, (today.month + 2) // 3),
        "ending_month": calendar.month(today.year, today.month),
        "ending_week": calendar.week(today),
    }
    period = periods[letter or "ending_year"]
    return Period(today, period.last, "deadline")


def _days_ahead(count: int) -> Callable[[re.Match[str], date, str], Period]:
    return lambda match, today, text: calendar.day(today + timedelta(days=count))


def _calendar_week(match: re.Match[str], today: date, text: str) -> Period | None:
    return calendar.iso_week(today, int(match[1]))


def _week_of_month(match: re.Match[str], today: date, text: str) -> Period | None:
    month, number = _of_year(match, today, "month", _group(match, "m")), _group(match, "o")
    if month.first is None or month.last is None:
        return None
    if number == 4 and "last" in match[0]:
        return Period(month.last - timedelta(days=6), month.last, "part")
    first = month.first + timedelta(days=7 * number - 7)
    return Period(first, first + timedelta(days=6), "part")


_GRAINS = (
    r"(?:(?P<weekend>weekend|wochenende|fin de semana)|(?P<week>weeks?|wochen?|semana)|(?P<month>months?|monat(?:s|es)?|mes|mth)|(?P<quarter>quarter|quartal(?:s|es)?|qtr|trimestre)"
    r"|(?P<half>half(?:[ -]year)?|halbjahr(?:es)?|semestre)|(?P<year>(?:fiscal |financial |calendar |budget |business )?(?:year|yr)|(?:geschafts|kalender|haushalts)?jahr(?:es)?|ano(?: fiscal)?|ejercicio(?: fiscal)?))"
)
_RELATIVE = rf"(?:(?P<after_next>{_AFTER_NEXT})|(?P<next>{_NEXT})|(?P<this>{_THIS})) {_GRAINS}"
_GRAIN = _GRAINS.replace("weeks?", "week").replace("months?", "month").replace("wochen?", "woche")
_CURRENT = rf"(?:(?<=of )|(?<=of the )|(?<=del )|(?<=de )|(?<=des )|(?<=der )|(?<=end )|(?<=ende )|(?<=mid )|(?<=mid-)|(?<=early )|(?<=late ))(?:the )?{_GRAIN}"
_COMING = rf"(?:el |la )?{_GRAINS} (?P<come>que viene|que entra|entrante|proxim[oa]|siguiente)"
_ENDING = (
    r"(?P<ending_year>eoy|(?:the )?year[ -]?s?[ -]?end|(?:the )?end of year|jahresende|(?:the )?(?:end of |ende des )?(?:fiscal|financial) year[ -]end|fy ?end|geschaftsjahresende|cierre de(?:l)? ano|(?:que )?(?:acabe|termine|acabar|terminar|finalizar) el ano|the year (?:is over|ends|is out))"
    r"|(?P<ending_quarter>eoq|quarter[ -]?end|quartalsende)|(?P<ending_month>eom|month[ -]?end|monatsende)|(?P<ending_week>eow)"
)
_DAY = r"(?P<day>3[01]|[12][0-9]|0?[1-9])"

_SEASON_ENDS = timedelta(days=21)
"""With less left, "in autumn" means the next one."""
_CURRENT_SEASON = re.compile(_THIS)
_WITHIN_NEXT = re.compile(r"(?<![a-z])(?:in|within|over|during|for) the (?:next|coming) [a-z]+$|(?:weeks|months|quarters|years|wochen|monate|monaten)$")
"""Means a number of days from now on, not the calendar's next month."""

Rule = tuple[re.Pattern[str], Callable[[re.Match[str], date, str], "Period | None"]]


def _rule(pattern: str, build: Callable[[re.Match[str], date, str], Period | None]) -> Rule:
    return re.compile(_EDGE + "(?:" + pattern + ")" + _END), build


RULES: tuple[Rule, ...] = (
    _rule(r"(20[2-4][0-9])-(0?[1-9]|1[0-2])-([0-3]?[0-9])", _iso_date),
    _rule(rf"(?:the )?{_DAY}(?:st|nd|rd|th|\.)? ?(?:of |de |day of )?(?:{_MONTH})\.?{_YEARLY}", _day_of_month),
    _rule(rf"(?:{_MONTH})\.? (?:the )?{_DAY}(?:st|nd|rd|th)?(?![0-9k%.,]*[0-9k%]){_YEARLY}", _day_of_month),
    _rule(rf"(?:the )?(?:{_ORDINAL}) (?:week|woche|semana) (?:of|in|im|de|del|des) (?:{_MONTH}){_YEARLY}", _week_of_month),
    _rule(rf"(?:the |den |der |el |dem )?(?:{_SPOKEN_DAY}) (?:of |de )?(?:{_MONTH}){_YEARLY}", _spoken_day),
    _rule(rf"(?:the |die |la )?(?:week|woche|semana) (?:before|vor|antes de(?:l| la)?) (?:the )?(?:{_FEAST})", _week_before),
    _rule(rf"(?:{_NEXT} |{_THIS} )?(?:{_MONTH}){_YEARLY}", _month),
    _rule(r"(?P<year>20[2-4][0-9])[ /-]?q(?P<q>[1-4])", _quarter),
    _rule(r"(?P<n>0?[1-9]|1[0-2])/(?P<year>20[2-4][0-9])", lambda m, t, s: calendar.month(int(m["year"]), int(m["n"]))),
    _rule(rf"q ?(?P<q>[1-4]){_YEARLY}", _quarter),
    _rule(rf"(?:fy[ -]?[0-9]{{2,4}} )?(?:(?P<q>[1-4])q|t(?=[1-4])(?P<q2>[1-4])){_YEARLY}", lambda m, t, s: _of_year(m, t, "quarter", int(m["q"] or m["q2"]))),
    _rule(rf"(?:the )?(?:el )?(?:{_ORDINAL}) (?:quarter|qtr|quartals?|trimestre){_YEARLY}", _nth_quarter),
    _rule(rf"h(?P<h>[12]){_YEARLY}", _half),
    _rule(rf"(?:the )?(?:el |la )?(?:{_ORDINAL}) (?:half|halbjahr(?:es)?|jahreshalfte|semestre|mitad){_YEARLY}", _nth_half),
    _rule(rf"(?:{_NEXT} |{_THIS} |the )?(?:{_SEASON}){_YEARLY}", _season),
    _rule(rf"(?:{_FEAST}){_YEARLY}", _feast),
    _rule(rf"(?:(?P<next>{_NEXT}) |(?:{_THIS}) )?(?<!los )(?:{_WEEKDAY})(?: (?:que viene|proximo))?", _weekday),
    _rule(_RELATIVE, _relative),
    _rule(_CURRENT, _relative),
    _rule(_COMING, _relative),
    _rule(r"(?:the )?(?:week|month|quarter|year) after next", lambda m, t, s: _relative_after_next(m, t)),
    _rule(_ENDING, _end),
    _rule(r"(?:day after tomorrow|ubermorgen|uebermorgen|pasado manana)", _days_ahead(2)),
    _rule(r"(?<!guten )(?<!am )(?<!jeden )(?<!por la )(?<!de la )(?<!la )(?:tomorrow|tmrw|tmr|morgen|manana)", _days_ahead(1)),
    _rule(r"(?:today|tonight|heute|hoy)", _days_ahead(0)),
    _rule(r"(?:kw|calendar week|cw|kalenderwoche) ?([1-9]|[1-4][0-9]|5[0-3])", _calendar_week),
    _rule(r"(?:the )?([1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)", _bare_day),
    _rule(r"(?:(?<=am )|(?<=zum )|(?<=bis )|(?<=ab )|(?<=dem )|(?<=den ))(?P<d>[0-3]?[0-9])\.(?P<n>0?[1-9]|1[0-2])\.?", _short_date),
    _rule(r"(?P<d>[0-3]?[0-9])\.(?P<n>0?[1-9]|1[0-2])\.(?![0-9])", _short_date),
    _rule(r"(?:fy ?)?(20[2-3][0-9])(?![-./][0-9])", _bare_year),
    _rule(r"fy ?'?(?P<y>2[0-9]|3[0-9])", lambda m, t, s: calendar.year(2000 + int(m["y"]))),
)
_NUMERIC = re.compile(r"(?<![0-9])([0-3]?[0-9])([./-])([0-3]?[0-9])\2((?:20)?[2-4][0-9])(?![0-9])")


def _relative_after_next(match: re.Match[str], today: date) -> Period:
    unit = next(u for u in ("week", "month", "quarter", "year") if u in match[0])
    if unit == "week":
        return calendar.week(today, 2)
    if unit == "month":
        return calendar.month(today.year, today.month + 2)
    if unit == "quarter":
        quarter = (today.month + 2) // 3 + 2
        return calendar.quarter(today.year + (quarter - 1) // 4, (quarter - 1) % 4 + 1)
    return calendar.year(today.year + 2)


def day_first(locale: str, language: str) -> bool:
    """3/4 is the third of April everywhere but on pages for the United States (and plain "en")."""
    region = locale[3:5].upper()
    return region not in ("US", "PH", "PR") if region else language != "en"


def named_periods(view: View, today: date, dmy: bool) -> list[tuple[int, int, Period]]:
    """Places and periods in order, the longest match first at one place, none overlapping."""
    found: list[tuple[int, int, Period]] = []
    for match in _NUMERIC.finditer(view.text):
        if period := _numeric_date(match, today, view.text, dmy):
            found.append((match.start(), match.end(), period))
    for pattern, build in RULES:
        for match in pattern.finditer(view.text):
            if match.end() > match.start() and (period := build(match, today, view.text)):
                found.append((match.start(), match.end(), period))
    return _apart(found)


def _apart(found: list[tuple[int, int, Period]]) -> list[tuple[int, int, Period]]:
    kept: list[tuple[int, int, Period]] = []
    for a, b, period in sorted(found, key=lambda item: (item[0], -item[1])):
        if not kept or a >= kept[-1][1]:
            kept.append((a, b, period))
    return kept
