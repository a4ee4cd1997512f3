"""The flow's `booking:` section as a value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.booking.words import in_language

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True)
class HostHours:
    """A host as the flow writes it. `weekly` is {mon: [["09:00", "12:00"], ...]} in the host's `time_zone`."""

    name: str
    email: str
    time_zone: str
    weekly: Mapping[str, list[list[str]]]

    @classmethod
    def from_entry(cls, entry: Mapping[str, Any]) -> HostHours:
        return cls(
            name=entry["name"],
            email=entry["email"].strip().lower(),
            time_zone=entry.get("time_zone") or "UTC",
            weekly={day: _ranges(entry["hours"][day]) for day in DAYS if entry["hours"].get(day)},
        )


@dataclass(frozen=True)
class Calendar:
    """What can be booked, with whom, and how far ahead.

    `buffer` is kept free on both sides of a booking; a slot begins no sooner than `notice` from now and no later than
    `days_ahead` days from now; `offer` slots are offered at a time.
    """

    title: str
    minutes: int
    hosts: tuple[HostHours, ...]
    buffer: timedelta = timedelta(0)
    notice: timedelta = timedelta(hours=4)
    days_ahead: int = 14
    offer: int = 6

    @property
    def length(self) -> timedelta:
        """How long a booking lasts."""
        return timedelta(minutes=self.minutes)

    @property
    def emails(self) -> tuple[str, ...]:
        """The hosts' addresses, which name them in the record."""
        return tuple(host.email for host in self.hosts)

    @classmethod
    def from_section(cls, section: Mapping[str, Any], locale: str = "en") -> Calendar:
        """The calendar of a validated `booking:` section; keys it does not know are the conversation's own.

        `locale` is the visitor's, for the title.
        """
        return cls(
            title=in_language(section["title"], locale),
            minutes=int(section["minutes"]),
            hosts=tuple(HostHours.from_entry(entry) for entry in section["hosts"]),
            buffer=timedelta(minutes=section.get("buffer", 0)),
            notice=timedelta(hours=section.get("notice_hours", 4)),
            days_ahead=int(section.get("days_ahead", 14)),
            offer=int(section.get("offer", 6)),
        )


def _ranges(hours: Iterable[str]) -> list[list[str]]:
    return [[part.strip() for part in text.split("-")] for text in hours]
