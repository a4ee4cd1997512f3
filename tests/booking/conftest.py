"""A calendar with two hosts, and people to book with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count

import pytest

from bot.booking import Calendar, sync_hosts
from bot.leads.models import Conversation, FlowVersion, Lead, Site, Visitor
from bot.leads.store import Store

MONDAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def section(hosts: int = 2, **changes: object) -> dict[str, object]:
    """A `booking:` section with as many hosts in Berlin, open on workdays."""
    hours = {day: ["09:00-12:00", "13:00-17:00"] for day in ("mon", "tue", "wed", "thu", "fri")}
    return {
        "title": "Demo",
        "minutes": 30,
        "buffer": 0,
        "notice_hours": 2,
        "days_ahead": 14,
        "offer": 6,
        "location": "https://meet.example/demo",
        "booked": "words of the conversation are not the calendar's",
        "hosts": [
            {
                "name": f"Host {n}",
                "email": f"Host{n}@banter.example",
                "time_zone": "Europe/Berlin",
                "hours": hours,
            }
            for n in range(hosts)
        ],
    } | changes


@pytest.fixture
def now() -> datetime:
    """A Monday in winter, nine o'clock in Berlin."""
    return MONDAY


@pytest.fixture
def calendar_of(store: Store) -> Callable[..., Calendar]:
    """Publishes a calendar: `calendar_of(hosts=1, buffer=10)`."""

    def publish(**changes: object) -> Calendar:
        calendar = Calendar.from_section(section(**changes))
        with store.write() as session:
            sync_hosts(session, calendar)
        return calendar

    return publish


@pytest.fixture
def someone(store: Store) -> Callable[[], dict[str, str]]:
    """Whose booking it is: {lead_id, conversation_id, time_zone, turn}, another turn on each call."""
    with store.write() as session:
        session.add(Site(id="demo", name="Demo", flow="default"))
        session.add(FlowVersion(id=1, name="default", number=1, digest="0", source=""))
        visitor = Visitor(site_id="demo", id="visitor")
        session.add(visitor)
        session.flush()
        session.add(
            Lead(id="lead", site_id="demo", visitor_id="visitor", email="dana@example.com", name="Dana Kim")
        )
        session.flush()
        session.add(
            Conversation(id="talk", site_id="demo", visitor_id="visitor", lead_id="lead", flow_version_id=1)
        )
    turns = count()
    return lambda: {
        "lead_id": "lead",
        "conversation_id": "talk",
        "time_zone": "Europe/Berlin",
        "turn": f"turn-{next(turns)}",
    }
