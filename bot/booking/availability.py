"""Which moments are free, from plain values: no database, no clock.

Intervals are half-open, [start, end), of aware moments in UTC, and compared by `overlaps` alone. Hours are said on a
host's wall clock, so they are turned into UTC day by day: nine o'clock is nine o'clock on both sides of a change.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from itertools import islice, takewhile
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.booking.calendar import DAYS

GRID = timedelta(minutes=30)
DAY = timedelta(days=1)
REASONABLE = range(8, 20)  # the visitor's hours in which a slot may begin, where there is a choice
NOON = 12


class Interval(NamedTuple):
    """[start, end)."""

    start: datetime
    end: datetime


def overlaps(one: Interval, other: Interval) -> bool:
    """Whether the two share a moment; touching is not sharing."""
    return one.start < other.end and other.start < one.end


def open_hours(
    weekly: Mapping[str, Iterable[Sequence[str]]], zone: ZoneInfo, window: Interval
) -> list[Interval]:
    """The host's hours that touch `window`, in order, those that meet joined."""
    first = (window.start - DAY).astimezone(zone).date()
    last = window.end.astimezone(zone).date()
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    found = (hours for day in days for hours in _hours_of(day, weekly, zone) if overlaps(hours, window))
    return _joined(sorted(found))


def free(hours: Iterable[Interval], busy: Iterable[Interval]) -> list[Interval]:
    """What is left of `hours` without `busy`; `hours` in order and apart, `busy` in any order, overlapping or not."""
    taken = _joined(sorted(busy))
    ends = [one.end for one in taken]
    left: list[Interval] = []
    for part in hours:
        ahead = islice(taken, bisect_right(ends, part.start), None)
        left += _without(part, takewhile(partial(overlaps, part), ahead))
    return left


def starts(gaps: Iterable[Interval], length: timedelta, zone: ZoneInfo) -> Iterator[datetime]:
    """The moments on the half hours of `zone` at which something of `length` fits into a gap."""
    for gap in gaps:
        start = _aligned(gap.start, zone)
        while start + length <= gap.end:
            yield start
            start += GRID


def fits(gaps: Iterable[Interval], wanted: Interval) -> bool:
    """Whether `wanted` lies in one of the gaps."""
    return any(gap.start <= wanted.start and wanted.end <= gap.end for gap in gaps)


def spread(moments: Iterable[datetime], zone: ZoneInfo, limit: int) -> list[datetime]:
    """At most `limit` of the moments, in order: few a day over several days, mornings and afternoons of `zone`.

    Moments at the visitor's night are used only when there are not enough others.
    """
    days: dict[date, list[datetime]] = {}
    night: list[datetime] = []
    for moment in sorted(moments):
        local = moment.astimezone(zone)
        if local.hour in REASONABLE:
            days.setdefault(local.date(), []).append(moment)
        else:
            night.append(moment)
    a_day = min(3, -(-limit // 3))
    chosen = [moment for day in days.values() for moment in _of_day(day, zone, a_day)][:limit]
    if len(chosen) < limit:  # too few days: more of the same days, then the night
        rest = [moment for day in days.values() for moment in day if moment not in chosen] + night
        chosen += rest[: limit - len(chosen)]
    return sorted(chosen)


def _hours_of(day: date, weekly: Mapping[str, Iterable[Sequence[str]]], zone: ZoneInfo) -> Iterator[Interval]:
    for opens, closes in weekly.get(DAYS[day.weekday()], ()):
        hours = Interval(_moment(day, opens, zone), _moment(day, closes, zone))
        if hours.start < hours.end:
            yield hours


def _moment(day: date, clock: str, zone: ZoneInfo) -> datetime:
    if clock == "24:00":
        day, clock = day + DAY, "00:00"
    return datetime.combine(day, time.fromisoformat(clock), zone).astimezone(UTC)


def _joined(intervals: Iterable[Interval]) -> list[Interval]:
    joined: list[Interval] = []
    for one in intervals:
        if joined and one.start <= joined[-1].end:
            joined[-1] = Interval(joined[-1].start, max(joined[-1].end, one.end))
        else:
            joined.append(one)
    return joined


def _without(part: Interval, taken: Iterable[Interval]) -> Iterator[Interval]:
    start = part.start
    for one in taken:
        if start < one.start:
            yield Interval(start, one.start)
        start = max(start, one.end)
    if start < part.end:
        yield Interval(start, part.end)


def _aligned(moment: datetime, zone: ZoneInfo) -> datetime:
    local = moment.astimezone(zone)
    since_midnight = timedelta(
        hours=local.hour, minutes=local.minute, seconds=local.second, microseconds=local.microsecond
    )
    past = since_midnight % GRID
    return moment + (GRID - past if past else timedelta(0))


def _of_day(day: Sequence[datetime], zone: ZoneInfo, count: int) -> list[datetime]:
    """The first of the morning, the first of the afternoon, the last: as many as `count`."""
    afternoon = next((moment for moment in day if moment.astimezone(zone).hour >= NOON), day[0])
    order = dict.fromkeys((day[0], afternoon, day[-1]))
    return sorted([*order][:count])
