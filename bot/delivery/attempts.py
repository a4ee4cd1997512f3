"""One attempt at one delivery, in three parts that may each be repeated: claim it, perform it, settle it.

A row of `deliveries` is the queue: pending or running, and due. To claim is to move `due_at` to the end of a lease, so
that a delivery whose worker vanished becomes due again by itself. Nothing here knows of DBOS.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import select, update

from bot.delivery import mail, webhook
from bot.delivery.errors import DeliveryError
from bot.delivery.policy import DEFAULT, Retries
from bot.leads.models import Delivery, Lead
from bot.leads.store import Store
from bot.leads.types import now
from bot.settings import Secret, Settings, Smtp

log = logging.getLogger("banter.worker")
OPEN = ("pending", "running")
LEASE = timedelta(minutes=5)


class Due(NamedTuple):
    """A delivery to attempt: its id, and the `due_at` that says which attempt is meant."""

    id: str
    due_at: datetime


@dataclass(frozen=True)
class Wire:
    """What attempts need to reach the outside. Without `smtp` mails go to the folder `outbox`."""

    mail_from: str
    outbox: Path
    smtp: Smtp | None = None
    webhook_secret: Secret | None = None
    allow_private: bool = False
    timeout: float = 15.0

    @classmethod
    def from_settings(cls, settings: Settings) -> Wire:
        return cls(
            mail_from=settings.mail_from,
            outbox=settings.outbox,
            smtp=settings.smtp,
            webhook_secret=settings.webhook_secret,
            allow_private=settings.allow_private_webhooks,
        )


def due(store: Store, limit: int, but: set[str]) -> list[Due]:
    """At most `limit` deliveries that are due, the longest first, without those of `but`."""
    with store.read() as session:
        rows = session.execute(
            select(Delivery.id, Delivery.due_at)
            .where(Delivery.status.in_(OPEN), Delivery.due_at <= now(), Delivery.id.not_in(but))
            .order_by(Delivery.due_at)
            .limit(limit)
        )
        return [Due(*row) for row in rows]


def claim(store: Store, wanted: Due, lease: datetime) -> bool:
    """Make the attempt ours until `lease`; False when it is somebody else's or done. Claiming again is the same claim."""
    mine = (Delivery.id == wanted.id) & Delivery.status.in_(OPEN)
    with store.write() as session:
        claimed = session.execute(
            update(Delivery)
            .where(mine, Delivery.due_at == wanted.due_at)
            .values(status="running", due_at=lease, attempts=Delivery.attempts + 1)
        )
        again = select(Delivery.id).where(mine, Delivery.due_at == lease)
        return bool(claimed.rowcount) or session.scalar(again) is not None


def postpone(store: Store, wanted: Due) -> None:
    """Make the delivery due anew, as another attempt, when this one came to nothing without saying so."""
    with store.write() as session:
        session.execute(
            update(Delivery)
            .where(Delivery.id == wanted.id, Delivery.status.in_(OPEN), Delivery.due_at == wanted.due_at)
            .values(due_at=now())
        )


def perform(store: Store, delivery_id: str, wire: Wire) -> dict[str, Any]:
    """Send it. The outcome as plain JSON: {error: None} or {error, permanent, retry_after}; it names nobody."""
    with store.read() as session:
        delivery = session.get(Delivery, delivery_id)
    if delivery is None:  # erased meanwhile
        return {"error": None}
    try:
        SENDERS[delivery.kind](store, delivery, wire)
    except DeliveryError as error:
        return _failure(error)
    except Exception as error:  # noqa: BLE001 - a fault of ours must end as a reason on the row, too
        log.error("delivery %s: %s", delivery_id, type(error).__name__)
        return _failure(DeliveryError(f"internal error: {type(error).__name__}"))
    return {"error": None}


def settle(
    store: Store, delivery_id: str, lease: datetime, outcome: dict[str, Any], retries: Retries = DEFAULT
) -> None:
    """Write down what came of the attempt: done, due again later, or dead with the reason.

    A failure counts only while the lease is ours: another attempt may have begun since. A success always does.
    """
    with store.write() as session:
        delivery = session.get(Delivery, delivery_id, with_for_update=True)
        if delivery is None or delivery.status not in OPEN:
            return
        if outcome["error"] is None:
            delivery.status, delivery.error, delivery.done_at = "done", None, now()
        elif delivery.due_at == lease:
            _failed(delivery, outcome, retries)


def _failure(error: DeliveryError) -> dict[str, Any]:
    return {"error": str(error), "permanent": error.permanent, "retry_after": error.retry_after}


def _failed(delivery: Delivery, outcome: dict[str, Any], retries: Retries) -> None:
    delivery.error = outcome["error"]
    wait = None if outcome["permanent"] else retries.wait(delivery.attempts, outcome["retry_after"])
    if wait is None:
        delivery.status = "dead"
    else:
        delivery.status, delivery.due_at = "pending", now() + timedelta(seconds=wait)


def _mail(_store: Store, delivery: Delivery, wire: Wire) -> None:
    written = mail.compose(delivery.payload, sender=wire.mail_from, id=delivery.id, now=now())
    if wire.smtp:
        mail.send(written, wire.smtp, timeout=wire.timeout)
    else:
        mail.lay_out(written, wire.outbox, delivery.id)


def _webhook(_store: Store, delivery: Delivery, wire: Wire) -> None:
    if wire.webhook_secret is None:
        raise DeliveryError("BANTER_WEBHOOK_SECRET is not set")
    webhook.post(
        delivery.destination,
        delivery.payload,
        key=delivery.key,
        secret=wire.webhook_secret.reveal(),
        now=now(),
        allow_private=wire.allow_private,
        timeout=wire.timeout,
    )


def _tag(store: Store, delivery: Delivery, _wire: Wire) -> None:
    """The nurture tag on the lead; a tag it has already stays one."""
    with store.write() as session:
        lead = session.get(Lead, delivery.lead_id, with_for_update=True)
        if lead and delivery.payload["tag"] not in lead.tags:
            lead.tags = [*lead.tags, delivery.payload["tag"]]


SENDERS = {"mail": _mail, "webhook": _webhook, "nurture": _tag}
