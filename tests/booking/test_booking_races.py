"""Many visitors, one slot: threads and processes, on both databases."""

from __future__ import annotations

import random
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from multiprocessing import get_context

from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from bot.booking import Calendar, SlotTaken, book, cancel, confirm, hold
from bot.leads.models import Booking
from bot.leads.store import Store

TUESDAY = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
HAMMER = 2_000


def one_visitor(store: Store, calendar: Calendar, now: datetime, whose: dict[str, str]) -> str:
    """What became of one visitor's press on the slot."""
    try:
        with store.write() as session:
            return book(session, calendar, start=TUESDAY, now=now, **whose).host_id
    except SlotTaken:
        return "taken"


def visitors_of_a_process(
    url: str, calendar: Calendar, now: datetime, visitors: list[dict[str, str]]
) -> list[str]:
    store = Store(url)
    with ThreadPoolExecutor(len(visitors)) as pool:
        found = list(pool.map(lambda whose: one_visitor(store, calendar, now, whose), visitors))
    store.close()
    return found


def test_twenty_threads_on_one_slot_make_one_booking(store, calendar_of, someone, now):
    visitors = [someone() for _ in range(20)]
    found = visitors_of_a_process(store.url, calendar_of(hosts=1), now, visitors)
    assert found.count("taken") == 19


def test_twenty_visitors_in_four_processes_on_one_slot_make_one_booking(store, calendar_of, someone, now):
    calendar = calendar_of(hosts=1)
    with ProcessPoolExecutor(4, mp_context=get_context("spawn")) as pool:
        parts = [
            pool.submit(visitors_of_a_process, store.url, calendar, now, [someone() for _ in range(5)])
            for _ in range(4)
        ]
        found = [outcome for part in parts for outcome in part.result(timeout=60)]
    assert found.count("taken") == 19


def test_twenty_visitors_share_three_hosts_without_waiting_for_each_other(store, calendar_of, someone, now):
    visitors = [someone() for _ in range(20)]
    found = visitors_of_a_process(store.url, calendar_of(hosts=3), now, visitors)
    assert found.count("taken") == 17
    assert len(set(found)) == 4


def test_the_same_press_twice_at_once_is_one_booking(store, calendar_of, someone, now):
    found = visitors_of_a_process(store.url, calendar_of(hosts=3), now, [someone()] * 8)
    assert "taken" not in found
    with store.read() as session:
        assert len(session.scalars(select(Booking)).all()) == 1


def test_a_hammer_of_every_change_leaves_no_overlap(store, calendar_of, someone, now):
    calendar = calendar_of(hosts=2, buffer=0)
    everyone = [someone() for _ in range(HAMMER)]
    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(lambda whose: change_something(store, calendar, now, whose), everyone))
    assert outcomes.count("done") > 50
    assert outcomes.count("taken") > 50
    assert_no_overlap(store)


def change_something(store: Store, calendar: Calendar, now: datetime, whose: dict[str, str]) -> str:
    """One random visitor: books, holds and confirms, or books and cancels."""
    dice = random.Random(whose["turn"])
    start = TUESDAY + timedelta(days=dice.choice((0, 1, 2, 3, 7, 8, 9)), minutes=30 * dice.randrange(4))
    try:
        with store.write() as session:
            made = dice.choice((book, hold))(session, calendar, start=start, now=now, **whose)
            booking_id = made.id
        with store.write() as session:
            dice.choice((confirm, cancel, cancel, cancel))(session, booking_id, now=now)
    except SlotTaken:
        return "taken"
    except OperationalError as error:  # a loaded machine: waited too long for SQLite's one writer
        if "database is locked" not in str(error):
            raise
        return "busy"
    return "done"


def assert_no_overlap(store: Store) -> None:
    with store.read() as session:
        found = session.execute(
            select(Booking.host_id, Booking.start, Booking.end)
            .where(Booking.status.in_(("held", "confirmed")))
            .order_by(Booking.host_id, Booking.start)
        ).all()
    assert found
    for (host, _, end), (next_host, start, _) in pairwise(found):
        assert host != next_host or end <= start
