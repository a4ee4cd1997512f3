"""Everything known about one person as plain JSON: for the person who asks, and for a rep who takes a lead along."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.leads.conversations import public
from bot.leads.desk import Dossier, dossier
from bot.leads.models import Conversation, Lead
from bot.leads.types import Base

FACT = ("field", "state", "value", "quote", "confidence", "message_id", "at")
CHANGE = ("field", "before", "after", "at")
LEAD = (
    "id", "site_id", "name", "email", "company", "tier", "points", "stage", "completeness", "tags", "behaviour",
    "created_at", "updated_at",
)  # fmt: skip
BOOKING = ("id", "title", "start", "end", "time_zone", "status", "uid", "sequence", "created_at", "updated_at")
DELIVERY = (
    "id", "key", "kind", "event", "destination", "payload", "status", "attempts", "error", "created_at", "due_at", "done_at",
)  # fmt: skip
CONSENT = ("given", "text", "version", "language", "page", "at", "conversation_id")
OUTCOME = ("kind", "reason", "value", "currency", "at", "by")
TALK = ("id", "locale", "time_zone", "country", "page", "stage", "created_at", "updated_at")


def leads_of(session: Session, email: str) -> list[str]:
    """The ids of every lead with this address, the newest first."""
    wanted = email.strip().lower()
    return list(session.scalars(select(Lead.id).where(Lead.email == wanted).order_by(Lead.created_at.desc())))


def document(session: Session, lead_id: str) -> dict[str, Any] | None:
    """One lead: {lead, conversations, bookings, deliveries, consents, outcomes}; None when there is no such lead."""
    found = dossier(session, lead_id)
    if found is None:
        return None
    return {
        "lead": _lead(found),
        "conversations": [_talk(talk) for talk in found.conversations],
        "bookings": [
            _columns(booking, BOOKING) | {"host": booking.host.name, "host_email": booking.host.email}
            for booking in found.lead.bookings
        ],
        "deliveries": [_columns(delivery, DELIVERY) for delivery in found.lead.deliveries],
        "consents": [_columns(consent, CONSENT) for consent in found.consents],
        "outcomes": [_columns(outcome, OUTCOME) for outcome in found.lead.outcomes],
    }


def _lead(found: Dossier) -> dict[str, Any]:
    return {
        **_columns(found.lead, LEAD),
        "facts": [_columns(fact, FACT) for fact in found.lead.facts],
        "changes": [_columns(change, CHANGE) for change in found.changes],
        "score": found.score.document if found.score else None,
    }


def _talk(talk: Conversation) -> dict[str, Any]:
    flow = {"name": talk.flow_version.name, "version": talk.flow_version.number}
    return _columns(talk, TALK) | {"flow": flow, "messages": [public(message) for message in talk.messages]}


def _columns(row: Base, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: _plain(getattr(row, name)) for name in names}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value
