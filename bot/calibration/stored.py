"""Leads out of the record, one at a time, in the shape that replay and the report read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from bot.leads.models import Fact, Lead, Outcome

_AT_ONCE = 2000


def stored_leads(session: Session) -> Iterator[dict[str, Any]]:
    """Every scored lead as `{id, facts, behaviour, outcome}`, read in a stream so that memory stays small."""
    facts = _Grouped(
        session, select(Fact.lead_id, Fact.field, Fact.state, Fact.value, Fact.quote).order_by(Fact.lead_id)
    )
    outcomes = _Grouped(
        session,
        select(Outcome.lead_id, Outcome.kind, Outcome.reason, Outcome.value).order_by(
            Outcome.lead_id, Outcome.at
        ),
    )
    leads = select(Lead.id, Lead.behaviour).where(Lead.tier.is_not(None)).order_by(Lead.id)
    for lead in _stream(session, leads):
        yield {
            "id": lead.id,
            "facts": [_plain(row) for row in facts.of(lead.id)],
            "behaviour": lead.behaviour,
            "outcome": [_plain(row) for row in outcomes.of(lead.id)],
        }


class _Grouped:
    """Rows ordered by lead, handed out lead by lead along a second stream in the same order."""

    def __init__(self, session: Session, query: Select[Any]) -> None:
        self._groups = groupby(_stream(session, query), key=lambda row: row.lead_id)
        self._next = next(self._groups, None)

    def of(self, lead: str) -> list[Row[Any]]:
        """The rows of one lead; those of leads before it are passed over."""
        while self._next is not None and self._next[0] < lead:
            self._next = next(self._groups, None)
        if self._next is None or self._next[0] != lead:
            return []
        rows = list(self._next[1])
        self._next = next(self._groups, None)
        return rows


def _stream(session: Session, query: Select[Any]) -> Iterable[Row[Any]]:
    return session.execute(query.execution_options(yield_per=_AT_ONCE))


def _plain(row: Row[Any]) -> dict[str, Any]:
    return {name: value for name, value in row._mapping.items() if name != "lead_id"}
