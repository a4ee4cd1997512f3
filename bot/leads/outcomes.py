"""Outcomes as other programs tell them: matched to a lead, checked, and noted once however often they are told."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.leads.followup import OutcomeError, outcome
from bot.leads.models import Lead, Outcome
from bot.leads.types import now

LONGEST_KEY = 100
_EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
_AHEAD = timedelta(days=1)  # a day that has begun somewhere else already, and clocks that differ
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class UnknownLead(OutcomeError):
    """No lead has that id or e-mail address."""


class ToldOtherwise(OutcomeError):
    """The same key came before with another outcome."""


@dataclass(frozen=True)
class Told:
    """What became of `lead` (its id or e-mail address) as a program tells it.

    `key` names this telling for good; without one, two tellings that say the same are the same.
    """

    lead: str
    kind: str
    key: str | None = None
    reason: str = ""
    value: str = ""
    currency: str = ""
    at: datetime | None = None


def note(session: Session, told: Told, by: str) -> tuple[Outcome, bool]:
    """The outcome, and whether it is new. Raises OutcomeError, UnknownLead, ToldOtherwise."""
    found, new = look(session, told, by)
    if not new:
        return found, False
    try:
        with session.begin_nested():
            session.add(found)
        return found, True
    except IntegrityError:  # another process was told the same in this moment
        return look(session, told, by)


def look(session: Session, told: Told, by: str) -> tuple[Outcome, bool]:
    """What `note` would return; nothing is written. Raises the same."""
    lead = find_lead(session, told.lead)
    if lead is None:
        raise UnknownLead("No lead has this id or e-mail address.")
    said = {"reason": told.reason, "value": told.value, "currency": told.currency, "at": told.at}
    fresh = outcome(lead, told.kind, **said, by=by)
    fresh.key = told.key or _fingerprint(fresh, told)
    noted = session.scalar(select(Outcome).where(Outcome.key == fresh.key))
    if noted is None:
        return fresh, True
    if _differ(noted, fresh, told):
        raise ToldOtherwise("This id came before with another outcome: use a new one.")
    return noted, False


def find_lead(session: Session, name: str) -> Lead | None:
    """The lead of this id, or the newest with this e-mail address in any case."""
    name = name.strip()
    if _ID.fullmatch(name.lower()):
        return session.get(Lead, name.lower())
    query = select(Lead).where(func.lower(Lead.email) == func.lower(name))
    return session.scalar(query.order_by(Lead.created_at.desc(), Lead.id).limit(1))


def parse_moment(text: str) -> datetime | None:
    """A day (2026-11-24) or a moment in ISO 8601, UTC where it names no zone; None for nothing. Raises OutcomeError."""
    if not text.strip():
        return None
    try:
        moment = datetime.fromisoformat(text.strip())
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise OutcomeError("Write when it was like 2026-11-24 or 2026-11-24T14:30:00Z.") from None
    if not _EARLIEST <= moment <= now() + _AHEAD:
        raise OutcomeError("It has to lie in the past, and not before the year 2000.")
    return moment


def _fingerprint(fresh: Outcome, told: Told) -> str:
    said = [fresh.lead_id, fresh.kind, fresh.reason, fresh.value, fresh.currency, told.at]
    return f"same:{hashlib.sha256(json.dumps(said, default=str).encode()).hexdigest()}"


def _differ(noted: Outcome, fresh: Outcome, told: Told) -> bool:
    """Whether two outcomes of one key say different things; a moment that was not told is none to compare."""
    names = ("lead_id", "kind", "reason", "value", "currency", *(("at",) if told.at else ()))
    return any(getattr(noted, name) != getattr(fresh, name) for name in names)
