"""Writing a delivery in the transaction of what caused it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from bot.leads.models import Delivery
from bot.leads.types import now


def enqueue(
    session: Session,
    *,
    lead_id: str,
    kind: str,
    event: str,
    destination: str,
    payload: dict[str, Any],
    key: str,
    due_at: datetime | None = None,
) -> Delivery:
    """The delivery of this `key`: the one there is, or a new one, due now or at `due_at`.

    Two transactions with the same key at once make one row; neither fails.
    """
    insert = (postgresql if session.get_bind().dialect.name == "postgresql" else sqlite).insert
    moment = now()
    written = (
        insert(Delivery)
        .values(
            key=key,
            lead_id=lead_id,
            kind=kind,
            event=event,
            destination=destination,
            payload=payload,
            created_at=moment,
            due_at=due_at or moment,
        )
        .on_conflict_do_nothing(index_elements=["key"])
        .returning(Delivery)
    )
    new = session.scalars(written).one_or_none()
    return new or session.scalars(select(Delivery).where(Delivery.key == key)).one()
