"""Time slots and hosts of the record: `availability` fed from the tables."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from bot.booking.availability import DAY, Interval, free, open_hours, spread, starts
from bot.booking.calendar import Calendar, HostHours
from bot.booking.words import zone
from bot.leads.models import Booking, Host

FAIR_DAYS = 30  # a host's share of the bookings is counted over this many days


class Slot(NamedTuple):
    """A free time slot, [start, end), in UTC."""

    start: datetime
    end: datetime


def sync_hosts(session: Session, *calendars: Calendar) -> list[Host]:
    """Make the record's hosts those of `calendars` (every published one); hosts that left are deactivated."""
    wanted = {host.email: host for calendar in calendars for host in calendar.hosts}
    known = {host.email: host for host in session.scalars(select(Host))}
    for email, host in known.items():
        host.active = email in wanted
    return [_upsert(session, known.get(email), hours) for email, hours in wanted.items()]


def offer(
    session: Session,
    calendar: Calendar,
    *,
    now: datetime,
    time_zone: str,
    limit: int | None = None,
    after: datetime | None = None,
) -> list[Slot]:
    """Free time slots, spread over the coming days within the visitor's day where possible.

    `time_zone` is the visitor's; `after` continues behind the last slot seen. Empty when everything is taken.
    """
    window = _window(calendar, now, after)
    moments: set[datetime] = set()
    hosts = active_hosts(session, calendar)
    busy = busy_times(session, hosts, window, calendar, now=now)
    for host in hosts:
        gaps = gaps_of(host, busy[host.id], window)
        moments.update(starts(gaps, calendar.length, zone(host.time_zone)))
    chosen = spread(moments, zone(time_zone), limit or calendar.offer)
    return [Slot(start, start + calendar.length) for start in chosen]


def next_host(session: Session, calendar: Calendar, *, now: datetime) -> Host | None:
    """The host whose turn it is: active, with the fewest bookings of late."""
    hosts = active_hosts(session, calendar)
    return fairest(session, hosts, now=now) if len(hosts) > 1 else next(iter(hosts), None)


def active_hosts(session: Session, calendar: Calendar) -> list[Host]:
    """The calendar's hosts, without those that left since."""
    wanted = select(Host).where(Host.email.in_(calendar.emails), Host.active).order_by(Host.id)
    return list(session.scalars(wanted))


def live(now: datetime) -> ColumnElement[bool]:
    """The clause for bookings that take their time: confirmed, or held and not past it."""
    held = and_(Booking.status == "held", Booking.held_until > now)
    return or_(Booking.status == "confirmed", held)


def busy_times(
    session: Session,
    hosts: Sequence[Host],
    window: Interval,
    calendar: Calendar,
    *,
    now: datetime,
    but: str | None = None,
) -> dict[str, list[Interval]]:
    """By host id: the bookings that touch `window`, each with the calendar's buffer on both sides; not the booking `but`."""
    margin = DAY + calendar.buffer  # no booking lasts longer than a day
    rows = session.execute(
        select(Booking.host_id, Booking.start, Booking.end).where(
            Booking.host_id.in_([host.id for host in hosts]),
            Booking.start > window.start - margin,
            Booking.start < window.end + calendar.buffer,
            Booking.id != (but or ""),
            live(now),
        )
    )
    busy: dict[str, list[Interval]] = {host.id: [] for host in hosts}
    for host_id, start, end in rows:
        busy[host_id].append(Interval(start - calendar.buffer, end + calendar.buffer))
    return busy


def gaps_of(host: Host, busy: list[Interval], window: Interval) -> list[Interval]:
    """What is free of the host's hours within `window`."""
    hours = open_hours(host.weekly, zone(host.time_zone), window)
    inside = [Interval(max(one.start, window.start), min(one.end, window.end)) for one in hours]
    return free(inside, busy)


def fairest(session: Session, hosts: Sequence[Host], *, now: datetime) -> Host:
    """Of `hosts`, the one with the fewest bookings of the last days."""
    rows = session.execute(
        select(Booking.host_id, func.count())
        .where(
            Booking.host_id.in_([host.id for host in hosts]),
            Booking.created_at > now - timedelta(days=FAIR_DAYS),
            live(now),
        )
        .group_by(Booking.host_id)
    )
    counts = {host_id: count for host_id, count in rows}
    return min(hosts, key=lambda host: (counts.get(host.id, 0), host.email))


def _window(calendar: Calendar, now: datetime, after: datetime | None) -> Interval:
    first = now + calendar.notice
    if after:
        first = max(first, after + timedelta(seconds=1))
    return Interval(first, max(first, now + timedelta(days=calendar.days_ahead)))


def _upsert(session: Session, host: Host | None, hours: HostHours) -> Host:
    if host is None:
        host = Host(email=hours.email, active=True)
        session.add(host)
    host.name, host.time_zone, host.weekly = hours.name, hours.time_zone, dict(hours.weekly)
    session.flush()
    return host
