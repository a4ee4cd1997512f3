"""The life of one booking."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from bot.booking import (
    BookingGone,
    SlotTaken,
    book,
    cancel,
    confirm,
    hold,
    release_expired,
    reschedule,
)
from bot.leads.models import Booking, Host

TUESDAY = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def calendar(calendar_of):
    return calendar_of(hosts=1)


def test_a_booking_is_confirmed_with_a_host_and_raises_the_hosts_revision(store, calendar, someone, now):
    with store.write() as session:
        booking = book(session, calendar, start=TUESDAY, now=now, **someone())
    with store.read() as session:
        kept = session.get_one(Booking, booking.id)
        assert (kept.status, kept.start, kept.end) == ("confirmed", TUESDAY, TUESDAY + HOUR / 2)
        assert (kept.title, kept.sequence, kept.host.email) == ("Demo", 0, "host0@banter.example")
        assert session.scalar(select(Host.revision)) == 1


def test_the_host_with_fewest_bookings_gets_the_next(store, calendar_of, someone, now):
    calendar = calendar_of(hosts=3)
    hosts = []
    with store.write() as session:
        for half_hours in (0, 1, 2, 8, 9, 10):  # on either side of the noon break
            booking = book(session, calendar, start=TUESDAY + half_hours * HOUR / 2, now=now, **someone())
            hosts.append(booking.host.email)
    assert sorted(hosts[:3]) == sorted(hosts[3:]) == sorted(calendar.emails)


@pytest.mark.parametrize(
    "start",
    [
        datetime(2026, 3, 2, 7, 30, tzinfo=UTC),  # gone by
        datetime(2026, 3, 3, 11, 0, tzinfo=UTC),  # noon break in Berlin
        datetime(2026, 3, 7, 10, 0, tzinfo=UTC),  # Saturday
        datetime(2026, 3, 3, 10, 45, tzinfo=UTC),  # runs into the break
    ],
)
def test_nobody_is_booked_outside_the_hours_or_in_the_past(store, calendar, someone, now, start):
    whose = someone()
    with store.write() as session, pytest.raises(SlotTaken):
        book(session, calendar, start=start, now=now, **whose)


def test_after_a_taken_slot_the_same_transaction_can_book_another(store, calendar, someone, now):
    first, second = someone(), someone()
    with store.write() as session:
        book(session, calendar, start=TUESDAY, now=now, **first)
    with store.write() as session:
        with pytest.raises(SlotTaken) as caught:
            book(session, calendar, start=TUESDAY, now=now, **second)
        book(session, calendar, start=TUESDAY + HOUR, now=now, **second)
    assert caught.value.start == TUESDAY
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Booking)) == 2


def test_the_same_turn_books_once(store, calendar, someone, now):
    whose = someone()
    ids = set()
    for _ in range(2):
        with store.write() as session:
            ids.add(book(session, calendar, start=TUESDAY, now=now, **whose).id)
    assert len(ids) == 1


def test_a_hold_keeps_the_time_until_it_expires(store, calendar, someone, now):
    first, second = someone(), someone()
    with store.write() as session:
        hold(session, calendar, start=TUESDAY, now=now, minutes=10, **first)
    with store.write() as session, pytest.raises(SlotTaken):
        book(session, calendar, start=TUESDAY, now=now + timedelta(minutes=9), **second)
    with store.write() as session:
        book(session, calendar, start=TUESDAY, now=now + timedelta(minutes=10), **second)


def test_a_hold_is_confirmed_even_late_while_nobody_took_the_time(store, calendar, someone, now):
    with store.write() as session:
        held = hold(session, calendar, start=TUESDAY, now=now, **someone())
    for _ in range(2):
        with store.write() as session:
            assert confirm(session, held.id, now=now + HOUR).status == "confirmed"


def test_an_expired_hold_cannot_be_confirmed_over_another_booking(store, calendar, someone, now):
    first, second = someone(), someone()
    with store.write() as session:
        held = hold(session, calendar, start=TUESDAY, now=now, **first)
    with store.write() as session:
        book(session, calendar, start=TUESDAY, now=now + HOUR, **second)
    with store.write() as session, pytest.raises(SlotTaken):
        confirm(session, held.id, now=now + HOUR)


def test_expired_holds_are_released_and_then_gone(store, calendar, someone, now):
    with store.write() as session:
        held = hold(session, calendar, start=TUESDAY, now=now, minutes=10, **someone())
        hold(session, calendar, start=TUESDAY + HOUR, now=now, minutes=30, **someone())
    with store.write() as session:
        assert release_expired(session, now=now + timedelta(minutes=10)) == 1
    with store.write() as session, pytest.raises(BookingGone):
        confirm(session, held.id, now=now)


def test_the_sequence_only_rises(store, calendar, someone, now):
    with store.write() as session:
        booking = book(session, calendar, start=TUESDAY, now=now, **someone())
    seen = [booking.sequence]
    with store.write() as session:
        seen.append(reschedule(session, calendar, booking.id, start=TUESDAY + HOUR, now=now).sequence)
        seen.append(reschedule(session, calendar, booking.id, start=TUESDAY + HOUR, now=now).sequence)
        seen.append(cancel(session, booking.id, now=now).sequence)
        seen.append(cancel(session, booking.id, now=now).sequence)
    assert seen == [0, 1, 1, 2, 2]


def test_rescheduling_frees_the_old_time_and_respects_others(store, calendar, someone, now):
    with store.write() as session:
        moving = book(session, calendar, start=TUESDAY, now=now, **someone())
        book(session, calendar, start=TUESDAY + HOUR, now=now, **someone())
    with store.write() as session:
        with pytest.raises(SlotTaken):
            reschedule(session, calendar, moving.id, start=TUESDAY + HOUR, now=now)
        reschedule(session, calendar, moving.id, start=TUESDAY + HOUR / 2, now=now)
        book(session, calendar, start=TUESDAY, now=now, **someone())


@pytest.mark.parametrize("change", [confirm, cancel])
def test_a_booking_that_never_was_is_gone(store, now, change):
    with store.write() as session, pytest.raises(BookingGone):
        change(session, "nothing", now=now)


def test_a_cancelled_booking_cannot_be_moved(store, calendar, someone, now):
    with store.write() as session:
        booking = book(session, calendar, start=TUESDAY, now=now, **someone())
        cancel(session, booking.id, now=now)
        with pytest.raises(BookingGone):
            reschedule(session, calendar, booking.id, start=TUESDAY + HOUR, now=now)
