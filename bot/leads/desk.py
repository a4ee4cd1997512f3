"""What the desk reads: the list of leads and everything about one of them.

Lists page by keyset on (updated_at, id), so that page 1,000 costs what page 1 does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session, joinedload, selectinload

from bot.leads import facts, trail
from bot.leads.models import Booking, Consent, Conversation, Delivery, FactChange, Lead, Message, Score
from bot.leads.trail import View

TIERS = ("hot", "warm", "cold", "disqualified")
OPEN = "open"
PAGE_SIZE = 50
TROUBLED = or_(Delivery.status == "dead", and_(Delivery.status == "pending", Delivery.error.is_not(None)))
"""A delivery that was given up, or that failed and is to be tried again."""


@dataclass(frozen=True)
class Filter:
    """Which leads: of a tier (`open`: still talking; None: all), with some words, before a cursor."""

    tier: str | None = None
    words: str = ""
    before: tuple[datetime, str] | None = None


@dataclass(frozen=True)
class Row:
    """One line of the list. `why` is the ledger line that counts most, `booking` the newest confirmed one."""

    lead: Lead
    why: dict[str, Any] | None
    booking: Booking | None
    troubles: int


@dataclass(frozen=True)
class Page:
    """Some lines of the list, newest first; `older` is the cursor of the next page, if there is one."""

    rows: tuple[Row, ...]
    older: str | None


@dataclass(frozen=True)
class Dossier:
    """Everything about one lead, for its page. `trail` is what was seen on the site, in order."""

    lead: Lead
    score: Score | None
    conversations: Sequence[Conversation]
    changes: Sequence[FactChange]
    consents: Sequence[Consent]
    trail: Sequence[View]

    @property
    def answers(self) -> list[dict[str, Any]]:
        """The lead's facts as a score reads them."""
        return facts.for_score(facts.documents({fact.field: fact for fact in self.lead.facts}))

    @property
    def messages(self) -> dict[int, Message]:
        """Every message of the lead's conversations by id."""
        return {message.id: message for talk in self.conversations for message in talk.messages}


def counts(session: Session) -> dict[str, int]:
    """How many leads each tier has; `open` counts those still talking."""
    found = session.execute(select(Lead.tier, func.count()).group_by(Lead.tier))
    by_tier = {tier or OPEN: count for tier, count in found}
    return {tier: by_tier.get(tier, 0) for tier in (*TIERS, OPEN)}


def listed(session: Session, wanted: Filter, size: int = PAGE_SIZE) -> Page:
    """A page of leads, those changed last first."""
    query = select(Lead).order_by(Lead.updated_at.desc(), Lead.id.desc()).limit(size + 1)
    found = session.scalars(query.where(*_conditions(wanted))).all()
    leads = found[:size]
    older = cursor(leads[-1]) if len(found) > size else None
    return Page(tuple(rows(session, leads)), older)


def rows(session: Session, leads: Iterable[Lead]) -> list[Row]:
    """The leads with what the list shows beside them, in three queries however many they are."""
    leads = list(leads)
    ids = [lead.id for lead in leads]
    scores, bookings, troubles = (
        _newest_scores(session, ids),
        _confirmed(session, ids),
        _troubles(session, ids),
    )
    return [
        Row(lead, top_line(scores.get(lead.id)), bookings.get(lead.id), troubles.get(lead.id, 0))
        for lead in leads
    ]


def top_line(document: dict[str, Any] | None) -> dict[str, Any] | None:
    """The ledger line with a quote that decided most."""
    return next((line for line in top_lines(document) if line.get("quote")), None)


def top_lines(document: dict[str, Any] | None) -> list[dict[str, Any]]:
    """The ledger lines that decided, the weightiest first: what ruled the lead out, else what gave points."""
    ledger = (document or {}).get("ledger", ())
    ruled_out = [line for line in ledger if line.get("reason")]
    giving = [line for line in ledger if line["points"] > 0]
    return ruled_out or sorted(giving, key=lambda line: line["points"], reverse=True)


def dossier(session: Session, lead_id: str) -> Dossier | None:
    """Everything about one lead; None when there is no such lead."""
    lead = session.scalar(
        select(Lead)
        .where(Lead.id == lead_id)
        .options(
            selectinload(Lead.facts),
            selectinload(Lead.bookings).joinedload(Booking.host),
            selectinload(Lead.deliveries),
            selectinload(Lead.outcomes),
        )
    )
    if lead is None:
        return None
    talks = _talks(session, lead_id)
    return Dossier(
        lead=lead,
        score=newest_score(session, lead_id),
        conversations=talks,
        changes=_changes(session, lead_id),
        consents=_consents(session, lead),
        trail=[view for talk in talks for view in trail.of(session, talk)],
    )


def newest_score(session: Session, lead_id: str) -> Score | None:
    """The lead's score as it stands now."""
    return session.scalar(select(Score).where(Score.lead_id == lead_id).order_by(Score.id.desc()).limit(1))


def cursor(lead: Lead) -> str:
    """Where the list goes on after this lead, as text for an address."""
    return f"{lead.updated_at.isoformat()}~{lead.id}"


def parse_cursor(text: str | None) -> tuple[datetime, str] | None:
    """The cursor behind `text`; None for nothing or for nonsense, which leads to the first page."""
    moment, _, lead_id = (text or "").partition("~")
    try:
        parsed = datetime.fromisoformat(moment)
    except ValueError:
        return None
    return (parsed, lead_id) if parsed.tzinfo and re.fullmatch("[0-9a-f-]{36}", lead_id) else None


def _conditions(wanted: Filter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.tier:
        found.append(Lead.tier.is_(None) if wanted.tier == OPEN else Lead.tier == wanted.tier)
    found += [_holds(word) for word in wanted.words.split()[:5]]
    if wanted.before:
        moment, lead_id = wanted.before
        found += [Lead.updated_at <= moment, or_(Lead.updated_at < moment, Lead.id < lead_id)]
    return found


def _holds(word: str) -> ColumnElement[bool]:
    # SQLite lowers ASCII only: beyond it, the usual spellings are tried one by one.
    spellings = {word} if word.isascii() else {word, word.lower(), word.capitalize()}
    columns = (Lead.name, Lead.email, Lead.company)
    return or_(
        *(column.icontains(spelling, autoescape=True) for column in columns for spelling in sorted(spellings))
    )


def _newest_scores(session: Session, ids: list[str]) -> dict[str, dict[str, Any]]:
    newest = select(func.max(Score.id)).where(Score.lead_id.in_(ids)).group_by(Score.lead_id)
    found = session.execute(select(Score.lead_id, Score.document).where(Score.id.in_(newest)))
    return {lead_id: document for lead_id, document in found}


def _confirmed(session: Session, ids: list[str]) -> dict[str, Booking]:
    query = select(Booking).where(Booking.lead_id.in_(ids), Booking.status == "confirmed")
    found = session.scalars(query.options(joinedload(Booking.host)).order_by(Booking.created_at))
    return {booking.lead_id: booking for booking in found}


def _troubles(session: Session, ids: list[str]) -> dict[str, int]:
    query = select(Delivery.lead_id, func.count()).where(Delivery.lead_id.in_(ids), TROUBLED)
    return {lead_id: count for lead_id, count in session.execute(query.group_by(Delivery.lead_id))}


def _talks(session: Session, lead_id: str) -> Sequence[Conversation]:
    query = select(Conversation).where(Conversation.lead_id == lead_id).order_by(Conversation.created_at)
    return session.scalars(
        query.options(selectinload(Conversation.messages), joinedload(Conversation.flow_version))
    ).all()


def _changes(session: Session, lead_id: str) -> Sequence[FactChange]:
    return session.scalars(
        select(FactChange).where(FactChange.lead_id == lead_id).order_by(FactChange.id)
    ).all()


def _consents(session: Session, lead: Lead) -> Sequence[Consent]:
    return session.scalars(
        select(Consent).where(Consent.visitor_id == lead.visitor_id).order_by(Consent.id)
    ).all()
