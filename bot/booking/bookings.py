"""Holding, booking, moving and cancelling a time slot.

Two visitors cannot get one host's time: every writer first locks the hosts' rows (in the order of their ids, so that two
never wait for each other), then looks, then writes. PostgreSQL queues on the rows; SQLite on its one writer.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.booking.availability import Interval, fits, overlaps
from bot.booking.calendar import Calendar
from bot.booking.errors import BookingGone, SlotTaken
from bot.booking.slots import active_hosts, busy_times, fairest, gaps_of, live
from bot.leads.models import Booking, Host

HOLD_MINUTES = 10


def book(session: Session, calendar: Calendar, *, start: datetime, now: datetime, **whose: Any) -> Booking:
    """A confirmed booking at `start` with the free host whose turn it is.

    `whose` is lead_id, conversation_id, time_zone (the visitor's) and turn. Raises SlotTaken.
    """
    return _take(session, calendar, start, now, {"status": "confirmed", **whose})


def hold(
    session: Session,
    calendar: Calendar,
    *,
    start: datetime,
    now: datetime,
    minutes: float = HOLD_MINUTES,
    **whose: Any,
) -> Booking:
    """A booking held for `minutes` while the visitor confirms; it takes the time of one host only. Raises SlotTaken."""
    until = now + timedelta(minutes=minutes)
    return _take(session, calendar, start, now, {"status": "held", "held_until": until, **whose})


def confirm(session: Session, booking_id: str, *, now: datetime) -> Booking:
    """Make a held booking firm; one already firm stays so.

    A hold past its time is still good while nobody took the time since, else SlotTaken. Raises BookingGone.
    """
    booking = _locked(session, booking_id)
    if booking.status == "confirmed":
        return booking
    if booking.status != "held":
        raise BookingGone(booking_id)
    if booking.held_until <= now and _rivals(session, booking, now):
        raise SlotTaken(booking.start)
    booking.status, booking.held_until = "confirmed", None
    return _changed(session, booking, now)


def cancel(session: Session, booking_id: str, *, now: datetime) -> Booking:
    """Give the time back. A second cancelling changes nothing. Raises BookingGone when there is no such booking."""
    booking = _locked(session, booking_id)
    if booking.status in ("cancelled", "released"):
        return booking
    booking.status = "cancelled" if booking.status == "confirmed" else "released"
    booking.sequence += 1
    return _changed(session, booking, now)


def reschedule(
    session: Session, calendar: Calendar, booking_id: str, *, start: datetime, now: datetime
) -> Booking:
    """Move a confirmed booking to `start`, with the same host. Raises SlotTaken, BookingGone."""
    booking = _locked(session, booking_id)
    if booking.status != "confirmed":
        raise BookingGone(booking_id)
    if booking.start == start:
        return booking
    wanted = Interval(start, start + calendar.length)
    if not _free_hosts(session, calendar, [booking.host], wanted, now, but=booking.id):
        raise SlotTaken(start)
    booking.start, booking.end = wanted
    booking.sequence += 1
    return _changed(session, booking, now)


def release_expired(session: Session, *, now: datetime) -> int:
    """Let go of the holds past their time; how many."""
    expired = (Booking.status == "held") & (Booking.held_until <= now)
    result = session.execute(
        update(Booking)
        .where(expired)
        .values(status="released", sequence=Booking.sequence + 1, updated_at=now)
    )
    return result.rowcount


def _take(
    session: Session, calendar: Calendar, start: datetime, now: datetime, values: dict[str, Any]
) -> Booking:
    hosts = active_hosts(session, calendar)
    _lock(session, [host.id for host in hosts])
    if same := _of_turn(session, values["lead_id"], values["turn"]):
        return same
    wanted = Interval(start, start + calendar.length)
    candidates = _free_hosts(session, calendar, hosts, wanted, now)
    if not candidates:
        raise SlotTaken(start)
    host = fairest(session, candidates, now=now)
    booking = Booking(
        host_id=host.id, title=calendar.title, start=start, end=wanted.end, created_at=now, **values
    )
    booking.host = host
    session.add(booking)
    return _changed(session, booking, now)


def _lock(session: Session, host_ids: list[str]) -> None:
    """Queue for the hosts; what is read after this is what the last holder left. (SQLite: a writer is alone anyway.)"""
    session.execute(select(Host.id).where(Host.id.in_(host_ids)).order_by(Host.id).with_for_update())


def _locked(session: Session, booking_id: str) -> Booking:
    """The booking as it is now, with its host locked."""
    host_id = session.scalar(select(Booking.host_id).where(Booking.id == booking_id))
    if host_id is None:
        raise BookingGone(booking_id)
    _lock(session, [host_id])
    return session.get_one(Booking, booking_id, populate_existing=True)


def _of_turn(session: Session, lead_id: str, turn: str | None) -> Booking | None:
    if turn is None:
        return None
    return session.scalar(
        select(Booking).where(
            Booking.lead_id == lead_id,
            Booking.turn == turn,
            Booking.status.in_(("held", "confirmed")),
        )
    )


def _free_hosts(
    session: Session,
    calendar: Calendar,
    hosts: list[Host],
    wanted: Interval,
    now: datetime,
    but: str | None = None,
) -> list[Host]:
    if wanted.start <= now:
        return []
    busy = busy_times(session, hosts, wanted, calendar, now=now, but=but)
    return [host for host in hosts if fits(gaps_of(host, busy[host.id], wanted), wanted)]


def _rivals(session: Session, booking: Booking, now: datetime) -> bool:
    """Whether another live booking of the host overlaps this one."""
    mine = Interval(booking.start, booking.end)
    others = session.execute(
        select(Booking.start, Booking.end).where(
            Booking.host_id == booking.host_id, Booking.id != booking.id, Booking.end > mine.start, live(now)
        )
    )
    return any(overlaps(mine, Interval(start, end)) for start, end in others)


def _changed(session: Session, booking: Booking, now: datetime) -> Booking:
    booking.updated_at = now
    session.execute(update(Host).where(Host.id == booking.host_id).values(revision=Host.revision + 1))
    session.flush()
    return booking
