"""What "next quarter", "this or next week" and "end of the year" mean on the calendar."""

from __future__ import annotations

import re
from datetime import date, timedelta

from bot.understanding.timeline import when_calendar as calendar
from bot.understanding.timeline.when_calendar import Period

_WITHIN_NEXT = re.compile(
    r"(?<![a-z])(?:in the (?:next|coming) (?!quarter)|(?:within|over|during|for) the (?:next|coming) )[a-z]+$"
    r"|(?:weeks|months|quarters|years|wochen|monate|monaten)$"
)
"""Means a number of days from now on, not the calendar's next month."""


def _has(match: re.Match[str], name: str) -> bool:
    return bool(match.groupdict().get(name))


def relative(match: re.Match[str], today: date, text: str) -> Period | None:
    if _has(match, "next") and _WITHIN_NEXT.search(text[max(0, match.start() - 12) : match.end()]):
        return None
    ahead = 2 if _has(match, "after_next") else 1 if _has(match, "next") or _has(match, "come") else 0
    unit = next(u for u in ("weekend", "week", "month", "quarter", "half", "year") if _has(match, u))
    if unit in ("week", "weekend"):
        week = calendar.week(today, ahead)
        assert week.first is not None
        return week if unit == "week" else Period(week.first + timedelta(days=5), week.last, "week")
    if unit == "month":
        return calendar.month(today.year, today.month + ahead)
    if unit == "quarter":
        quarter = (today.month + 2) // 3 + ahead
        return calendar.quarter(today.year + (quarter - 1) // 4, (quarter - 1) % 4 + 1)
    if unit == "half":
        number = (today.month + 5) // 6 + ahead
        return calendar.half(today.year + (number - 1) // 2, (number - 1) % 2 + 1)
    return calendar.year(today.year + ahead)


def end(match: re.Match[str], today: date, text: str) -> Period:
    letter = match.lastgroup
    periods = {
        "ending_year": calendar.year(today.year),
        "ending_quarter": calendar.quarter(today.year, (today.month + 2) // 3),
        "ending_month": calendar.month(today.year, today.month),
        "ending_week": calendar.week(today),
        "ending_day": calendar.day(today),
    }
    period = periods[letter or "ending_year"]
    return Period(today, period.last, "deadline")


def turn(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "Zum Monatswechsel", "zum Quartalswechsel"."""
    last = (
        calendar.quarter(today.year, (today.month + 2) // 3).last
        if match["quarter"]
        else calendar.month(today.year, today.month).last
    )
    return Period(last, last + timedelta(days=1), "union") if last else None


def next_fortnight(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "La quincena que viene": the half of a month behind today's."""
    month = calendar.month(today.year, today.month + (1 if today.day > _HALF else 0))
    if month.first is None:
        return None
    return (
        Period(month.first, month.first.replace(day=_HALF))
        if today.day > _HALF
        else Period(month.first.replace(day=_HALF + 1), month.last)
    )


_HALF = 15


def next_or_later(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "Nächste oder übernächste Woche"."""
    unit = next(u for u in ("week", "month", "quarter", "half", "year", "weekend") if _has(match, u))
    make = {
        "week": lambda n: calendar.week(today, n),
        "month": lambda n: calendar.month(today.year, today.month + n),
        "year": lambda n: calendar.year(today.year + n),
    }.get(unit)
    return Period(make(1).first, make(2).last, "union") if make else None


def this_or_next(match: re.Match[str], today: date, text: str) -> Period | None:
    """ "This or next week": from today to the end of the next."""
    unit = match[0].rsplit(" ", 1)[1]
    whole = {
        "week": calendar.week(today, 1),
        "month": calendar.month(today.year, today.month + 1),
        "quarter": calendar.following(calendar.quarter(today.year, (today.month + 2) // 3)),
        "year": calendar.year(today.year + 1),
    }[_UNITS.get(unit, unit)]
    return Period(today, whole.last, "union")


_UNITS = {
    "woche": "week", "semana": "week", "monat": "month", "mes": "month", "quartal": "quarter",
    "trimestre": "quarter", "jahr": "year", "ano": "year",
}  # fmt: skip
