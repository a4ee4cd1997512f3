"""What the page of a lead is made of, taken from its dossier."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.leads.desk import Dossier, top_lines
from bot.leads.models import Booking, Fact, FactChange
from bot.leads.types import now
from bot.web.desk.ledger import bars

REASONS = 4
SHOWN = ("confirmed", "cancelled")
DEFAULT_CURRENCY = "USD"


def summary(found: Dossier) -> dict[str, Any]:
    """The parts of the page: facts by field, what they were before, disputes, reasons, bars, bookings, quotes by message."""
    document = found.score.document if found.score else None
    facts = {fact.field: fact for fact in found.lead.facts}
    budget = facts["budget"].value if "budget" in facts else None
    earlier = _earlier(found)
    return {
        "facts": facts,
        "earlier": earlier,
        "disputes": _disputes(facts, earlier),
        "reasons": top_lines(document)[:REASONS],
        "bars": bars(document),
        "bookings": [booking for booking in found.lead.bookings if _is_shown(booking)],
        "quotes": _quotes(found),
        "currency": (isinstance(budget, dict) and budget.get("currency")) or DEFAULT_CURRENCY,
    }


def _is_shown(booking: Booking) -> bool:
    """Holds that ran out say nothing; a demo that was called off does."""
    held = booking.status == "held" and booking.held_until is not None and booking.held_until > now()
    return held or booking.status in SHOWN


def _earlier(found: Dossier) -> dict[str, list[FactChange]]:
    earlier: dict[str, list[FactChange]] = {}
    for change in reversed(found.changes):
        if change.before.get("state") not in (None, "unknown"):
            earlier.setdefault(change.field, []).append(change)
    return earlier


def _disputes(
    facts: Mapping[str, Fact], earlier: Mapping[str, list[FactChange]]
) -> dict[str, tuple[Any, Fact]]:
    """By field what was said first ({state, value, quote}, or None where it was not kept) and what was said against it."""
    return {
        field: (earlier[field][0].before if field in earlier else None, fact)
        for field, fact in facts.items()
        if fact.state == "contradicted"
    }


def _quotes(found: Dossier) -> dict[int, list[str]]:
    quotes: dict[int, list[str]] = {}
    for fact in found.lead.facts:
        if fact.message_id and fact.quote:
            quotes.setdefault(fact.message_id, []).append(fact.quote)
    return quotes
