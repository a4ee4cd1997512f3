"""Leads out of the record, one at a time, in the shape that replay and the report read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, select
from sqlalchemy.orm import Session

from bot.leads.models import Conversation, Fact, FlowVersion, Lead, Outcome

_AT_ONCE = 2000
_SCORED = Lead.tier.is_not(None)


def stored_leads(session: Session, *only: ColumnElement[bool]) -> Iterator[dict[str, Any]]:
    """Every scored lead as `{id, facts, behaviour, outcome}`, read in a stream so that memory stays small.

    `only` are conditions on Lead, such as `of_flow`, `newest` and `newest_decided` make.
    """
    which = and_(_SCORED, *only)
    facts = _Grouped(
        session, select(Fact.lead_id, Fact.field, Fact.state, Fact.value, Fact.quote), which, Fact.id
    )
    outcomes = _Grouped(
        session, select(Outcome.lead_id, Outcome.kind, Outcome.reason, Outcome.value), which, Outcome.at
    )
    for lead in _stream(session, select(Lead.id, Lead.behaviour).where(which).order_by(Lead.id)):
        yield {
            "id": lead.id,
            "facts": facts.of(lead.id),
            "behaviour": lead.behaviour,
            "outcome": outcomes.of(lead.id),
        }


def of_flow(name: str) -> ColumnElement[bool]:
    """Leads that talked under any version of a flow."""
    return Lead.id.in_(select(Conversation.lead_id).join(FlowVersion).where(FlowVersion.name == name))


def newest(count: int) -> ColumnElement[bool]:
    """The scored leads that changed last."""
    return Lead.id.in_(select(Lead.id).where(_SCORED).order_by(Lead.updated_at.desc()).limit(count))


def newest_decided(count: int) -> ColumnElement[bool]:
    """The leads whose outcomes were noted last."""
    grouped = select(Outcome.lead_id).group_by(Outcome.lead_id)
    return Lead.id.in_(grouped.order_by(func.max(Outcome.id).desc()).limit(count))


class _Grouped:
    """Rows of the leads in the order of these, handed out lead by lead."""

    def __init__(self, session: Session, query: Select[Any], which: ColumnElement[bool], within: Any) -> None:
        ordered = query.join(Lead).where(which).order_by(Lead.id, within)
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
