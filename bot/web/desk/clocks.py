"""How the desk says when: ages, days, and times on the clock of a zone."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.leads.types import now


def age(moment: datetime) -> str:
    """How long ago, in one unit: 5 min, 3 h, 12 d."""
    minutes = max(0, int((now() - moment).total_seconds() // 60))
    if minutes < 60:
        return f"{minutes} min" if minutes else "now"
    return f"{minutes // 60} h" if minutes < 48 * 60 else f"{minutes // 1440} d"


def in_zone(moment: datetime, zone: str) -> datetime:
    """The moment on a clock of that zone; UTC where the zone is unknown."""
    try:
        return moment.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return moment


def day(moment: datetime, zone: str = "UTC") -> str:
    """A day with its weekday: Tue 24 Nov 2026."""
    local = in_zone(moment, zone)
    return f"{local:%a} {local.day} {local:%b %Y}"


def clock(moment: datetime, zone: str = "UTC") -> str:
    """The time of day: 14:30."""
    return f"{in_zone(moment, zone):%H:%M}"


def from_to(start: datetime, end: datetime, zone: str) -> str:
    """A time slot on a clock of that zone: Tue 24 Nov 2026, 14:30–15:00."""
    return f"{day(start, zone)}, {clock(start, zone)}–{clock(end, zone)}"


def zone_name(zone: str) -> str:
    """A zone as a place: New York."""
    return zone.rpartition("/")[2].replace("_", " ")


def days_after(moment: datetime, days: Any) -> datetime | None:
    """The day that many days later; None for an open end or one beyond the calendar."""
    try:
        return moment + timedelta(days=float(days))
    except (TypeError, ValueError, OverflowError):
        return None
