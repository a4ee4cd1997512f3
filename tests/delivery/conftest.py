"""A qualified lead with its facts and score, and a flow that says what it is offered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from threading import Thread
from types import SimpleNamespace
from typing import Any

import pytest
from delivery_flow import FLOW
from delivery_receivers import Postbox, Receiver

from bot.booking import Calendar, book, sync_hosts
from bot.delivery import on_booked, on_qualified
from bot.leads import facts as known_facts
from bot.leads.models import Conversation, Delivery, Fact, FlowVersion, Lead, Score, Site, Visitor
from bot.leads.store import Store
from bot.settings import Secret, Settings

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def score_of(tier: str) -> dict[str, Any]:
    """A score with one line of its ledger."""
    line = {"rule": "budget.high", "field": "budget", "points": 25, "quote": "around 60k a year"}
    return {"points": 82, "tier": tier, "ledger": [line, {**line, "rule": "nothing", "points": 0}]}


@pytest.fixture
def settings(tmp_path) -> Settings:
    """Settings with a webhook, everything else as delivered."""
    return Settings(
        data=tmp_path / "var",
        given_public_url="https://chat.example",
        webhook_url="https://hooks.example/banter",
        webhook_secret=Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
    )


@pytest.fixture
def lead(store: Store) -> str:
    """The id of a lead named Dana Kim, with four facts and a hot score; her conversation's id is "talk"."""
    with store.write() as session:
        add_lead(session)
    return "lead"


def add_lead(session) -> None:
    session.add(Site(id="demo", name="Demo", flow="default"))
    session.add(FlowVersion(id=1, name="default", number=1, digest="0", source=""))
    session.add(Visitor(id="visitor", site_id="demo"))
    session.flush()
    session.add(
        Lead(
            id="lead",
            site_id="demo",
            visitor_id="visitor",
            email="dana@northwind.example",
            name="Dana Kim",
            company="Northwind",
            tier="hot",
        )
    )
    session.flush()
    page = {"url": "https://www.example/pricing", "referrer": "", "title": "Pricing", "utm": {}}
    session.add(
        Conversation(
            id="talk", site_id="demo", visitor_id="visitor", lead_id="lead", flow_version_id=1, page=page
        )
    )
    facts = {
        "name": ("Dana Kim", "Dana Kim"),
        "company_size": ({"min": 250, "max": 250}, "250 people"),
        "budget": ({"min": 60000, "max": 60000, "currency": "USD"}, "around 60k a year"),
        "need": ({"category": "missed_enquiries"}, "We lose leads on <b>weekends</b>"),
    }
    for field, (value, quote) in facts.items():
        session.add(Fact(lead_id="lead", field=field, state="known", value=value, quote=quote))
    session.add(Score(lead_id="lead", flow_version_id=1, points=82, tier="hot", document=score_of("hot")))


@pytest.fixture
def qualify(store: Store, lead: str, settings: Settings) -> Callable[..., dict[str, Delivery]]:
    """Qualifies the lead as a tier and gives its deliveries by role: visitor, rep, webhook, nurture."""

    def run(tier: str, **changes: Any) -> dict[str, Delivery]:
        with store.write() as session:
            written = on_qualified(
                session,
                lead=session.get_one(Lead, lead),
                facts=list(known_facts.rows(session, lead).values()),
                conversation=session.get_one(Conversation, "talk"),
                score=score_of(tier),
                **{"flow": FLOW, "settings": settings, "now": NOW} | changes,
            )
        return by_role(written)

    with store.write() as session:
        sync_hosts(session, Calendar.from_section(FLOW["booking"]))
    return run


@pytest.fixture
def book_demo(store: Store, qualify, settings: Settings) -> Callable[..., SimpleNamespace]:
    """Books a demo for the lead: {booking, deliveries by role}."""

    def run(**changes: Any) -> SimpleNamespace:
        with store.write() as session:
            booking = book(
                session,
                Calendar.from_section(FLOW["booking"]),
                start=datetime(2026, 3, 3, 9, 0, tzinfo=UTC),
                lead_id="lead",
                conversation_id="talk",
                time_zone="America/New_York",
                turn="turn",
                now=NOW,
            )
            written = on_booked(
                session,
                booking=booking,
                lead=session.get_one(Lead, "lead"),
                facts=list(known_facts.rows(session, "lead").values()),
                conversation=session.get_one(Conversation, "talk"),
                **{"flow": FLOW, "settings": settings, "now": NOW} | changes,
            )
        return SimpleNamespace(booking=booking, deliveries=by_role(written))

    return run


def by_role(written: list[Delivery]) -> dict[str, Delivery]:
    return {delivery.key.rsplit(":", 1)[1]: delivery for delivery in written}


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """An HTTP server that takes webhooks."""
    with Receiver() as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def postbox() -> Iterator[Postbox]:
    """An SMTP server."""
    box = Postbox()
    box.controller.start()
    yield box
    box.controller.stop()
