"""Leads out of the record, one at a time, in the shape that replay and the report read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from bot.leads.models import Fact, Lead, Outcome

_AT_ONCE = 2000
_SCORED = Lead.tier.is_not(None)


def stored_leads(session: Session) -> Iterator[dict[str, Any]]:
    """Every scored lead as `{id, facts, behaviour, outcome}`, read in a stream so that memory stays small."""
    facts = _Grouped(session, select(Fact.lead_id, Fact.field, Fact.state, Fact.value, Fact.quote), Fact.id)
    outcomes = _Grouped(
        session, select(Outcome.lead_id, Outcome.kind, Outcome.reason, Outcome.value), Outcome.at
    )
    for lead in _stream(session, select(Lead.id, Lead.behaviour).where(_SCORED).order_by(Lead.id)):
        yield {
            "id": lead.id,
            "facts": facts.of(lead.id),
            "behaviour": lead.behaviour,
            "outcome": outcomes.of(lead.id),
        }


class _Grouped:
    """Rows of scored leads in the order of these, handed out lead by lead."""

    def __init__(self, session: Session, query: Select[Any], within: Any) -> None:
        ordered = query.join(Lead).where(_SCORED).order_by(Lead.id, within)
        self._groups = groupby(_stream(session, ordered), key=lambda row: row.lead_id)
        self._next = next(self._groups, None)

    def of(self, lead: str) -> list[dict[str, Any]]:
        """The rows of one lead; leads have to be asked for in their order."""
        if self._next is None or self._next[0] != lead:
            return []
        rows = [_plain(row) for row in self._next[1]]
        self._next = next(self._groups, None)
        return rows


def _stream(session: Session, query: Select[Any]) -> Iterable[Row[Any]]:
    return session.execute(query.execution_options(yield_per=_AT_ONCE))


def _plain(row: Row[Any]) -> dict[str, Any]:
    return {name: value for name, value in row._mapping.items() if name != "lead_id"}
