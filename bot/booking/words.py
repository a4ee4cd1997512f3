"""Words for a reader: a flow's text in their language, a moment on their clock."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time


def when(moment: datetime, time_zone: str, locale: str) -> str:
    """The moment in the reader's zone and language: "Tuesday, March 3, 2026, 10:00 AM (Europe/Berlin)"."""
    where = zone(time_zone)
    local, language = moment.astimezone(where), _language(locale)
    day = format_date(local, "full", locale=language)
    clock = format_time(local, "short", locale=language).replace("\u202f", " ")
    return f"{day}, {clock} ({where.key.replace('_', ' ')})"


def zone(name: str | None) -> ZoneInfo:
    """The time zone called `name`, or UTC where there is none: a visitor's browser may send anything."""
    try:
        return ZoneInfo(name or "UTC")
    except (KeyError, ValueError, OSError):  # unknown, not a key, a folder of zones
        return ZoneInfo("UTC")


def in_language(text: str | Mapping[str, str], locale: str) -> str:
    """A flow's text, one sentence or {language: sentence}: that of the locale, of its language, or the first there is."""
    if isinstance(text, str):
        return text
    for tag in (locale, locale.split("-")[0]):
        if tag in text:
            return text[tag]
    return next(iter(text.values()))


def _language(locale: str) -> Locale:
    try:
        return Locale.parse(locale, sep="-")
    except (ValueError, UnknownLocaleError):
        return Locale("en")
