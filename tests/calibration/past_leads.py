"""Leads with outcomes in a record, for tests of what is learned from them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from bot.leads.models import Conversation, Fact, Lead, Outcome, Visitor
from bot.leads.types import now


def keep(session: Session, leads: Iterable[Mapping[str, Any]], version: int) -> list[str]:
    """Store leads, `{facts, behaviour, outcome?}` each, of the site `demo` under a flow's version; their ids."""
    leads, visitor = list(leads), Visitor(site_id="demo")
    session.add(visitor)
    session.flush()
    first = session.scalar(select(func.count()).select_from(Lead))
    # Ids in the order of the leads: which fold a lead falls into, and so the chance learned, follows the ids.
    ids = [str(UUID(int=number)) for number in range(first, first + len(leads))]
    common = {"site_id": "demo", "visitor_id": visitor.id}
    session.execute(
        insert(Lead),
        [
            common | {"id": id_, "tier": "cold", "behaviour": lead["behaviour"]}
            for id_, lead in zip(ids, leads, strict=True)
        ],
    )
    session.execute(
        insert(Conversation), [common | {"lead_id": id_, "flow_version_id": version} for id_ in ids]
    )
    facts = [
        {
            "lead_id": id_,
            "field": fact["field"],
            "state": fact["state"],
            "value": fact["value"],
            "quote": json.dumps(fact["value"]),
        }
        for id_, lead in zip(ids, leads, strict=True)
        for fact in lead["facts"]
    ]
    session.execute(insert(Fact), facts)
    told = [(id_, lead["outcome"]) for id_, lead in zip(ids, leads, strict=True) if lead.get("outcome")]
    outcomes = [{"lead_id": id_, "kind": kind, "at": now(), "by": "test"} for id_, kind in told]
    if outcomes:
        session.execute(insert(Outcome), outcomes)
    return ids
