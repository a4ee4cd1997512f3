"""Facts in the record: noting what a message said, and reading what is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.leads.merge import merge
from bot.leads.models import Fact, FactChange, Lead, Message
from bot.leads.types import now
from bot.understanding.contact.email_address import flags

KEPT = ("state", "value", "quote", "confidence")
MIRRORED = {"email": 254, "name": 200, "company": 200}  # and how much of each the lists show


Held = dict[str, Fact]


def note(
    session: Session,
    lead: Lead,
    held: Held,
    said: Iterable[Mapping[str, Any]],
    *,
    message: Message | None,
    asked: str | None = None,
    correcting: bool = False,
) -> list[str]:
    """Store what a message said about a lead; the fields that changed, in order. What gives way is kept as a change.

    `held` is what the lead's rows were before (`rows`), and is what they are afterwards.
    """
    changed = []
    for new in said:
        field, old = new["field"], held.get(new["field"])
        after = merge(field, _plain(old), _complete(new), asked=field == asked, correcting=correcting)
        if after is None:
            continue
        held[field] = _put(session, lead, field, old, after, message)
        changed.append(field)
    if changed:
        session.flush()  # at once for all of them
    _mirror(lead, held)
    return changed


def rows(session: Session, lead_id: str | None) -> Held:
    """The facts of a lead by field, in the order in which they were first told; none without a lead."""
    if lead_id is None:
        return {}
    query = select(Fact).where(Fact.lead_id == lead_id).order_by(Fact.id)
    return {row.field: row for row in session.scalars(query)}


def known(session: Session, lead_id: str | None) -> dict[str, dict[str, Any]]:
    """What is known about a lead: field -> {field, state, value, quote, confidence, at, message}."""
    return documents(rows(session, lead_id))


def said_before(session: Session, lead_id: str, field: str) -> str:
    """The visitor's words that the present ones took the place of; empty where there were none."""
    query = select(FactChange.before).where(FactChange.lead_id == lead_id, FactChange.field == field)
    before = session.scalars(query.order_by(FactChange.id.desc()).limit(1)).first()
    return (before or {}).get("quote") or ""


def documents(held: Held) -> dict[str, dict[str, Any]]:
    """The same of rows already read."""
    return {field: document(row) for field, row in held.items()}


def document(fact: Fact) -> dict[str, Any]:
    """A fact as plain data; `at` stays a moment."""
    return {
        "field": fact.field,
        **{name: getattr(fact, name) for name in KEPT},
        "at": fact.at,
        "message": fact.message_id,
    }


def for_score(facts: Mapping[str, Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The facts as `scoring` reads them, with what follows from them: the kind of the e-mail address."""
    plain = [
        {key: value for key, value in fact.items() if key not in ("at", "message")} for fact in facts.values()
    ]
    email = facts.get("email")
    if email and email["state"] == "known":
        plain.append({**email_kind(email["value"], email["quote"])})
    return plain


def email_kind(address: str, quote: str) -> dict[str, Any]:
    """The derived fact `email_kind`: business, free, role or disposable."""
    return {
        "field": "email_kind",
        "state": "known",
        "value": _kind(address),
        "quote": quote,
        "confidence": 1.0,
    }


def _kind(address: str) -> str:
    found = flags(address)
    kinds = (("disposable", found.disposable), ("free", found.free), ("role", found.role))
    return next((name for name, holds in kinds if holds), "business")


def moments(facts: Mapping[str, Mapping[str, Any]]) -> dict[str, datetime]:
    """When each fact was said."""
    return {field: fact["at"] for field, fact in facts.items()}


def _put(
    session: Session,
    lead: Lead,
    field: str,
    old: Fact | None,
    after: Mapping[str, Any],
    message: Message | None,
) -> Fact:
    row = old or Fact(lead_id=lead.id, field=field)
    if old is not None:
        session.add(FactChange(lead_id=lead.id, field=field, before=_plain(old), after=_complete(after)))
    for name in KEPT:
        setattr(row, name, _complete(after)[name])
    row.message_id = message.id if message else None
    row.at = now()
    session.add(row)
    return row


def _mirror(lead: Lead, held: Mapping[str, Fact]) -> None:
    for field, length in MIRRORED.items():
        fact = held.get(field)
        setattr(lead, field, fact.value[:length] if fact and fact.state == "known" else None)
    lead.updated_at = now()


def _plain(fact: Fact | None) -> dict[str, Any] | None:
    return None if fact is None else {name: getattr(fact, name) for name in KEPT}


def _complete(fact: Mapping[str, Any]) -> dict[str, Any]:
    defaults = {"state": "known", "value": None, "quote": "", "confidence": 1.0}
    extra = {"replaces": fact["replaces"]} if fact.get("replaces") is not None else {}
    return {**{name: fact.get(name, default) for name, default in defaults.items()}, **extra}
