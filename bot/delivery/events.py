"""What a webhook's receiver reads: a public contract, described in docs/delivery.md."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.leads.models import Booking, Conversation, Fact, Lead


def body(
    event: str,
    at: datetime,
    lead: Lead,
    facts: list[Fact],
    score: dict[str, Any],
    conversation: Conversation,
    **more: Any,
) -> dict[str, Any]:
    """The whole body: {type, timestamp, data: {lead, score, conversation, booking?}}."""
    data = {"lead": _lead(lead, facts), "score": score, "conversation": _conversation(conversation), **more}
    return {"type": event, "timestamp": at.isoformat(), "data": data}


def booking(booked: Booking) -> dict[str, Any]:
    """A booking, its moments in UTC; `time_zone` is the visitor's."""
    return {
        "id": booked.id,
        "status": booked.status,
        "sequence": booked.sequence,
        "start": booked.start.isoformat(),
        "end": booked.end.isoformat(),
        "time_zone": booked.time_zone,
        "host": {"name": booked.host.name, "email": booked.host.email},
    }


def _lead(lead: Lead, facts: list[Fact]) -> dict[str, Any]:
    known = {fact.field: {"state": fact.state, "value": fact.value, "quote": fact.quote} for fact in facts}
    return {"id": lead.id, "email": lead.email, "name": lead.name, "company": lead.company, "facts": known}


def _conversation(conversation: Conversation) -> dict[str, Any]:
    return {"id": conversation.id, "locale": conversation.locale, "page": conversation.page}
