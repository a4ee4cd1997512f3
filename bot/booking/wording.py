"""A time named in words ("tuesday at 10", "the second one"), found among the slots on offer. Pure; weekdays by CLDR."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from functools import cache

from babel.dates import get_day_names

LANGUAGES = ("en", "de", "es")
ORDINALS = {
    "first": 0, "1st": 0, "erste": 0, "ersten": 0, "primera": 0, "primero": 0,
    "second": 1, "2nd": 1, "zweite": 1, "zweiten": 1, "segunda": 1, "segundo": 1,
    "third": 2, "3rd": 2, "dritte": 2, "dritten": 2, "tercera": 2, "tercero": 2,
    "last": -1, "letzte": -1, "letzten": -1, "última": -1, "último": -1,
}  # fmt: skip
OTHER = re.compile(
    r"\b(?:none|neither|other|others|another|different|later|else|evening|next week|andere\w*|später|keine\w*|anders|"
    r"otr[oa]s?|ningun[oa]?|más tarde)\b",
    re.IGNORECASE,
)
CLOCK = re.compile(r"\b([01]?\d|2[0-3])(?:[:.h]([0-5]\d))?\s*(am|pm|a\.m\.|p\.m\.|uhr|h)?\b", re.IGNORECASE)
DAY_OF_MONTH = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|\.)(?=\W|$)", re.IGNORECASE)


def named(text: str, starts: Sequence[datetime], labels: Sequence[str]) -> int | None:
    """Which of the slots the text names, by its place in `starts` (in the visitor's zone); None when it is not just one."""
    said = " ".join(text.casefold().split())
    for place, label in enumerate(labels):
        if label.casefold() in said:
            return place
    fits = [place for place, start in enumerate(starts) if _fits(said, start)]
    if len(fits) == 1:
        return fits[0]
    ordinal = next((ORDINALS[word] for word in re.findall(r"\w+", said) if word in ORDINALS), None)
    return None if ordinal is None or not -len(starts) <= ordinal < len(starts) else ordinal % len(starts)


def wants_others(text: str) -> bool:
    """Whether the text asks for other times than those on offer."""
    return bool(OTHER.search(text))


def _fits(said: str, start: datetime) -> bool:
    """Whether everything the text says about day and time agrees with a slot, and it says something."""
    days = {
        day for day in range(7) if any(re.search(rf"\b{re.escape(name)}\b", said) for name in _names(day))
    }
    dates = {int(number) for number in DAY_OF_MONTH.findall(said)}
    clocks = [_hours(*found) for found in CLOCK.findall(DAY_OF_MONTH.sub(" ", said))]
    if not (days or dates or clocks):
        return False
    right_day = not days or start.weekday() in days
    right_date = not dates or start.day in dates
    return (
        right_day and right_date and (not clocks or any((start.hour, start.minute) in one for one in clocks))
    )


def _hours(hour: str, minute: str, half: str) -> set[tuple[int, int]]:
    """The times that a clock reading can mean: "3" is three in the morning or in the afternoon."""
    number, minutes, half = int(hour), int(minute or 0), half.replace(".", "").lower()
    if half == "pm":
        return {(number % 12 + 12, minutes)}
    if half in ("am", "uhr", "h") or number > 12:
        return {(number % 12 if half == "am" else number, minutes)}
    return {(number, minutes), ((number + 12) % 24, minutes)}


@cache
def _names(day: int) -> list[str]:
    """How a weekday (0 is Monday) is called, in full and short."""
    found = {
        get_day_names(width, locale=language)[day].casefold().rstrip(".")
        for language in LANGUAGES
        for width in ("wide", "abbreviated")
    }
    return sorted(found)
