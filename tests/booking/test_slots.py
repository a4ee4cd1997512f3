"""Offers from the record."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.booking import Calendar, book, cancel, hold, next_host, offer, sync_hosts
from bot.leads.models import Host


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def all_starts(store, calendar, now, **more):
    with store.read() as session:
        slots = offer(session, calendar, now=now, time_zone="Europe/Berlin", limit=1000, **more)
    return [slot.start for slot in slots]


def test_publishing_twice_keeps_the_hosts_and_deactivates_those_gone(store, calendar_of):
    calendar_of(hosts=2)
    with store.read() as session:
        before = {host.email: host.id for host in session.scalars(select(Host))}
    smaller = calendar_of(hosts=1)
    with store.read() as session:
        hosts = list(session.scalars(select(Host).order_by(Host.email)))
    assert {host.email: host.id for host in hosts} == before
    assert [host.active for host in hosts] == [True, False]
    assert smaller.emails == ("host0@banter.example",)


def test_calendars_of_several_flows_keep_each_others_hosts(store, calendar_of):
    one, two = calendar_of(hosts=1), calendar_of(hosts=2)
    with store.write() as session:
        sync_hosts(session, one, two)
        assert all(session.scalars(select(Host.active)))


def test_an_offer_keeps_notice_horizon_hours_and_length(store, calendar_of, now):
    calendar = calendar_of(notice_hours=2, days_ahead=7)
    found = all_starts(store, calendar, now)
    assert found[0] == at("2026-03-02T10:00")  # 11:00 in Berlin, two hours from nine
    assert found[-1] < now + timedelta(days=7)
    assert at("2026-03-02T11:00") not in found  # noon break
    assert at("2026-03-07T10:00") not in found  # Saturday


def test_an_offer_has_at_most_as_many_as_the_flow_says_in_order(store, calendar_of, now):
    with store.read() as session:
        slots = offer(session, calendar_of(), now=now, time_zone="Europe/Berlin")
    assert len(slots) == 6
    assert slots == sorted(slots)
    assert all(slot.end - slot.start == timedelta(minutes=30) for slot in slots)


def test_other_times_follow_the_last_one_seen(store, calendar_of, now):
    calendar = calendar_of()
    seen = all_starts(store, calendar, now)[3]
    assert all_starts(store, calendar, now, after=seen)[0] > seen


@pytest.mark.parametrize("make", [book, hold])
def test_a_taken_time_is_offered_while_a_colleague_is_free_and_no_longer(
    store, calendar_of, someone, now, make
):
    calendar, start = calendar_of(hosts=2), at("2026-03-03T09:00")
    for offered in (True, False):
        with store.write() as session:
            make(session, calendar, start=start, now=now, **someone())
        assert (start in all_starts(store, calendar, now)) is offered


def test_a_buffer_is_kept_free_on_both_sides(store, calendar_of, someone, now):
    calendar = calendar_of(hosts=1, buffer=15)
    with store.write() as session:
        book(session, calendar, start=at("2026-03-03T09:00"), now=now, **someone())
    found = all_starts(store, calendar, now)
    assert at("2026-03-03T08:30") not in found
    assert at("2026-03-03T09:30") not in found
    assert at("2026-03-03T08:00") in found
    assert at("2026-03-03T10:00") in found


def test_a_cancelled_or_expired_time_is_offered_again(store, calendar_of, someone, now):
    calendar, start = calendar_of(hosts=1), at("2026-03-03T09:00")
    with store.write() as session:
        booking = book(session, calendar, start=start, now=now, **someone())
    with store.write() as session:
        cancel(session, booking.id, now=now)
        hold(session, calendar, start=start, now=now, minutes=10, **someone())
    assert start not in all_starts(store, calendar, now)
    assert start in all_starts(store, calendar, now + timedelta(minutes=10))


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../../etc/passwd", "Europe", "a\x00b", "x" * 5000])
def test_a_time_zone_that_makes_no_sense_counts_as_utc(store, calendar_of, now, name):
    with store.read() as session:
        assert offer(session, calendar_of(), now=now, time_zone=name)


def test_a_calendar_whose_hosts_all_left_offers_nothing(store, calendar_of, now):
    gone = calendar_of(hosts=1)
    calendar_of(hosts=0)
    assert all_starts(store, gone, now) == []
    with store.read() as session:
        assert next_host(session, gone, now=now) is None


def test_a_calendar_reads_the_section_as_the_flow_writes_it():
    section = {
        "title": "Demo",
        "minutes": 45,
        "hosts": [{"name": "A", "email": " A@b.example ", "hours": {"mon": ["09:00 - 10:30"], "tue": []}}],
    }
    calendar = Calendar.from_section(section)
    assert calendar.length == timedelta(minutes=45)
    assert calendar.hosts[0].email == "a@b.example"
    assert calendar.hosts[0].weekly == {"mon": [["09:00", "10:30"]]}
