"""What a rep does about a lead: says what became of it, has a hand-off sent again."""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal, InvalidOperation

from sqlalchemy.orm import Session

from bot.leads.models import Delivery, Lead, Outcome
from bot.leads.types import now

OUTCOMES = ("accepted", "rejected", "opportunity", "won", "lost")
NEEDS_REASON = ("rejected",)
TAKES_VALUE = ("opportunity", "won")
LARGEST = Decimal(10) ** 12


class OutcomeError(ValueError):
    """What was said of a lead is not complete; the message tells the rep."""


def record_outcome(session: Session, lead: Lead, kind: str, **said: str) -> Outcome:
    """Note what became of a lead; earlier outcomes stay. `said` as for `outcome`. Raises OutcomeError."""
    made = outcome(lead, kind, **said)
    session.add(made)
    return made


def outcome(
    lead: Lead, kind: str, *, reason: str = "", value: str = "", currency: str = "", at: datetime | None = None, by: str
) -> Outcome:  # fmt: skip
    """What became of a lead, not yet noted. Raises OutcomeError."""
    if kind not in OUTCOMES:
        raise OutcomeError(f"Choose what became of the lead: {', '.join(OUTCOMES)}.")
    reason = reason.strip()[:500]
    if kind in NEEDS_REASON and not reason:
        raise OutcomeError("Say why it was rejected: the score learns from it.")
    amount = parse_amount(value) if kind in TAKES_VALUE else None
    code = currency.strip().upper()
    if amount is not None and not re.fullmatch("[A-Z]{3}", code):
        raise OutcomeError("Write the currency as three letters, such as USD.")
    return Outcome(
        lead_id=lead.id, kind=kind, reason=reason or None, value=amount, currency=code if amount is not None else None,
        at=at or now(), by=by,
    )  # fmt: skip


def parse_amount(text: str) -> Decimal | None:
    """An amount of money as people write it: 60000, 60,000 or 60 000.50. None for nothing. Raises OutcomeError."""
    plain = re.sub(r"[\s\u00a0\u202f]|,(?=\d{3}(\D|$))", "", text.strip())
    if not plain:
        return None
    try:
        amount = Decimal(plain)
    except InvalidOperation:
        raise OutcomeError("Write the value as a number, such as 60000.") from None
    if not amount.is_finite() or not 0 <= amount < LARGEST:
        raise OutcomeError("Write the value as a number from 0 on, such as 60000.")
    return amount.quantize(Decimal("0.01"))


def send_again(session: Session, delivery_id: str) -> Delivery | None:
    """Make a delivery that failed due at once; one that is done or under way stays as it is. None for an unknown one."""
    delivery = session.get(Delivery, delivery_id, with_for_update=True)
    if delivery and can_send_again(delivery):
        delivery.status, delivery.due_at = "pending", now()
    return delivery


def can_send_again(delivery: Delivery) -> bool:
    """Whether a rep may ask for another attempt: it was given up, or it failed and waits."""
    return delivery.status == "dead" or (delivery.status == "pending" and delivery.error is not None)
