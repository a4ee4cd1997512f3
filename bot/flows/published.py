"""Published flows: how a file becomes live, and how a conversation finds the version that it began with."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from bot.flows.schema import Flow
from bot.flows.source import Source, parse, read
from bot.leads.models import FlowVersion
from scoring import Model


class NotPublished(LookupError):
    """No version of that flow has been published: run `banter publish`."""


@dataclass(frozen=True)
class Published:
    """A version of a flow, ready to be used: its texts and its score model."""

    id: int
    number: int
    flow: Flow
    model: Model

    @cached_property
    def document(self) -> dict[str, Any]:
        """The flow as plain data, for those who need no more of it."""
        return self.flow.model_dump(by_alias=True)


def publish(session: Session, source: Source) -> tuple[FlowVersion, bool]:
    """Make a flow live for the next conversation; the version, and whether it is new (the same text changes nothing)."""
    flow = parse(source)
    newest = _newest(session, flow.name)
    if newest is not None and newest.digest == source.digest:
        return newest, False
    version = FlowVersion(
        name=flow.name,
        number=newest.number + 1 if newest else 1,
        digest=source.digest,
        source=source.text,
    )
    session.add(version)
    session.flush()
    return version, True


def current(session: Session, name: str) -> Published:
    """The version of a flow that new conversations begin with."""
    newest = session.scalar(select(func.max(FlowVersion.id)).where(FlowVersion.name == name))
    if newest is None:
        raise NotPublished(name)
    return version(session, newest)


def version(session: Session, version_id: int) -> Published:
    """The published flow of that id. Versions never change, so each is read once a process and record."""
    known = _known.setdefault(session.get_bind().engine, {})
    if version_id not in known:
        row = session.get(FlowVersion, version_id)
        if row is None:
            raise NotPublished(str(version_id))
        known[version_id] = _build(row.id, row.number, row.source)
    return known[version_id]


_known: WeakKeyDictionary[Engine, dict[int, Published]] = WeakKeyDictionary()


@lru_cache(maxsize=64)
def _build(id_: int, number: int, text: str) -> Published:
    flow = parse(read(text))
    model = Model.parse(flow.score, flow=flow.name, version=str(number), currency=flow.currency)
    return Published(id_, number, flow, model)


def _newest(session: Session, name: str) -> FlowVersion | None:
    query = select(FlowVersion).where(FlowVersion.name == name).order_by(FlowVersion.number.desc())
    return session.scalar(query.limit(1))
