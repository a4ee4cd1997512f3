"""The desk's numbers: what came in since a moment, how far it got, and what needs somebody now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session, joinedload

from bot.leads.desk import OPEN, TIERS, TROUBLED, Row, rows
from bot.leads.models import Booking, Conversation, Delivery, Host, Lead
from bot.leads.types import now

JUST_BEGAN = timedelta(minutes=60)
"""A demo stays among the upcoming ones while it may still be going on."""


@dataclass(frozen=True)
class Funnel:
    """Conversations begun since a moment and how many of them got how far; `tiers` has the scored and the open ones."""

    conversations: int
    agreed: int
    reachable: int
    scored: int
    hot: int
    booked: int
    tiers: dict[str, int]

    @property
    def steps(self) -> tuple[tuple[str, int], ...]:
        """The funnel from wide to narrow."""
        return (
            ("Began to talk", self.conversations),
            ("Agreed to be contacted", self.agreed),
            ("Left an e-mail address", self.reachable),
            ("Scored", self.scored),
            ("Hot", self.hot),
            ("Demo booked", self.booked),
        )


_BOOKED = exists().where(Booking.lead_id == Lead.id, Booking.status == "confirmed")


def funnel(session: Session, since: datetime) -> Funnel:
    """The funnel of the conversations begun since then."""
    # One pass, and the booked leads found once: a month may have tens of thousands of conversations.
    booked = Conversation.lead_id.in_(select(Booking.lead_id).where(Booking.status == "confirmed"))
    columns = (
        func.count(Conversation.id),
        func.count(Conversation.lead_id),
        func.count(Lead.email),
        func.count().filter(booked),
    )
    begun = select(Lead.tier, *columns).select_from(Conversation).outerjoin(Lead)
    found = session.execute(begun.where(Conversation.created_at >= since).group_by(Lead.tier)).all()
    tiers = {tier or OPEN: leads for tier, _, leads, _, _ in found}
    return Funnel(
        conversations=sum(row[1] for row in found),
        agreed=sum(row[2] for row in found),
        reachable=sum(row[3] for row in found),
        scored=sum(row[2] for row in found if row.tier),
        hot=tiers.get("hot", 0),
        booked=sum(row[4] for row in found),
        tiers={tier: tiers.get(tier, 0) for tier in (*TIERS, OPEN)},
    )


def hot_unbooked(session: Session, limit: int = 5) -> list[Row]:
    """Hot leads without a demo, newest first."""
    query = select(Lead).where(Lead.tier == "hot", ~_BOOKED).order_by(Lead.updated_at.desc(), Lead.id.desc())
    return rows(session, session.scalars(query.limit(limit)))


def upcoming(session: Session, limit: int = 200) -> Sequence[tuple[Booking, Lead]]:
    """Confirmed demos from now on, the next one first, with their leads."""
    query = select(Booking, Lead).join(Lead, Lead.id == Booking.lead_id).options(joinedload(Booking.host))
    query = query.where(Booking.status == "confirmed", Booking.start >= now() - JUST_BEGAN)
    return [(booking, lead) for booking, lead in session.execute(query.order_by(Booking.start).limit(limit))]


def hosts(session: Session) -> Sequence[Host]:
    """Everybody with whom demos can be booked, by name."""
    return session.scalars(select(Host).where(Host.active).order_by(Host.name)).all()


def troubled(session: Session, limit: int = 5) -> tuple[int, Sequence[tuple[Delivery, Lead]]]:
    """How many deliveries failed and are not through yet, and the newest of them with their leads."""
    total = session.scalar(select(func.count()).select_from(Delivery).where(TROUBLED)) or 0
    query = select(Delivery, Lead).join(Lead, Lead.id == Delivery.lead_id).where(TROUBLED)
    found = session.execute(query.order_by(Delivery.created_at.desc()).limit(limit))
    return total, [(delivery, lead) for delivery, lead in found]
