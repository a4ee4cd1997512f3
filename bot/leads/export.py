"""Everything known about one person, as one JSON document: for the person who asks, and for whoever checks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.leads import conversations, trail
from bot.leads.models import (
    Booking,
    Consent,
    Conversation,
    Delivery,
    Fact,
    FactChange,
    Lead,
    Outcome,
    Score,
)


def export(session: Session, email: str) -> dict[str, Any] | None:
    """What the record holds about an e-mail address; None where it holds nothing.

    {email, lead, earlier_leads, conversations, bookings, deliveries, consents}: `lead` is the newest of that address.
    """
    query = select(Lead).where(func.lower(Lead.email) == email.strip().lower())
    leads = list(session.scalars(query.order_by(Lead.created_at.desc(), Lead.id)))
    if not leads:
        return None
    ids = [lead.id for lead in leads]
    talks = list(session.scalars(select(Conversation).where(Conversation.lead_id.in_(ids))))
    talk_ids = [talk.id for talk in talks]
    return {
        "email": leads[0].email,
        "lead": _lead(session, leads[0]),
        "earlier_leads": [_lead(session, lead) for lead in leads[1:]],
        "conversations": [_conversation(session, talk) for talk in talks],
        "bookings": [_booking(row) for row in _of(session, Booking, Booking.lead_id, ids)],
        "deliveries": [_row(row, _DELIVERY) for row in _of(session, Delivery, Delivery.lead_id, ids)],
        "consents": [_row(row, _CONSENT) for row in _of(session, Consent, Consent.conversation_id, talk_ids)],
    }


_LEAD = (
    "id",
    "site_id",
    "email",
    "name",
    "company",
    "tier",
    "points",
    "stage",
    "completeness",
    "tags",
    "behaviour",
)
_FACT = ("field", "state", "value", "quote", "confidence", "at")
_DELIVERY = (
    "id", "kind", "event", "destination", "status", "attempts", "error", "payload", "created_at", "done_at",
)  # fmt: skip
_CONSENT = ("given", "text", "version", "language", "page", "at")
_BOOKING = ("id", "status", "title", "start", "end", "time_zone", "uid", "sequence", "created_at")
_OUTCOME = ("kind", "reason", "value", "currency", "at", "by")


def _lead(session: Session, lead: Lead) -> dict[str, Any]:
    newest = select(Score).where(Score.lead_id == lead.id).order_by(Score.id.desc()).limit(1)
    score = session.scalar(newest)
    return {
        **_row(lead, _LEAD),
        "facts": [_row(fact, _FACT) for fact in _of(session, Fact, Fact.lead_id, [lead.id])],
        "changes": [
            _row(change, ("field", "before", "after", "at"))
            for change in _of(session, FactChange, FactChange.lead_id, [lead.id])
        ],
        "score": {**score.document, "at": plain(score.at)} if score else None,
        "outcomes": [_row(row, _OUTCOME) for row in _of(session, Outcome, Outcome.lead_id, [lead.id])],
        "created_at": plain(lead.created_at),
    }


def _conversation(session: Session, talk: Conversation) -> dict[str, Any]:
    return {
        **_row(talk, ("id", "locale", "time_zone", "country", "page", "stage", "created_at")),
        "flow_version": talk.flow_version.number,
        "flow": talk.flow_version.name,
        "seen": [_row(view, ("kind", "path", "title", "at")) for view in trail.of(session, talk)],
        "messages": [conversations.public(message) for message in conversations.transcript(session, talk.id)],
    }


def _booking(booking: Booking) -> dict[str, Any]:
    return {**_row(booking, _BOOKING), "host": {"name": booking.host.name, "email": booking.host.email}}


def _of(session: Session, table: Any, column: Any, ids: Iterable[str]) -> list[Any]:
    return list(session.scalars(select(table).where(column.in_(list(ids))).order_by(table.id)))


def _row(row: Any, names: Iterable[str]) -> dict[str, Any]:
    return {name: plain(getattr(row, name)) for name in names}


def plain(value: Any) -> Any:
    """A column as JSON: moments in ISO 8601, decimals as numbers."""
    if isinstance(value, datetime):
        return value.isoformat()
    return float(value) if isinstance(value, Decimal) else value
