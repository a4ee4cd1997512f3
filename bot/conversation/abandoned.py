"""Visitors who left before the end: who can be reached is scored on what is known and handed over all the same."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from bot.conversation import qualify
from bot.conversation.talk import opened
from bot.leads.models import Conversation, Lead
from bot.leads.store import Store
from bot.leads.types import now
from bot.settings import Settings

IDLE = timedelta(minutes=30)
AT_ONCE = 50


def hand_over(store: Store, settings: Settings) -> int:
    """Score the reachable leads whose talk stopped half an hour ago; how many. The visitor may still come back."""
    with store.read() as session:
        query = select(Conversation.id).join(Lead, Conversation.lead_id == Lead.id)
        idle = query.where(
            Conversation.stage == "discovery",
            Conversation.updated_at < now() - IDLE,
            Lead.tier.is_(None),
            Lead.email.is_not(None),
        )
        found = list(session.scalars(idle.limit(AT_ONCE)))
    for conversation_id in found:
        with opened(store, settings, conversation_id, None) as talk:
            qualify.keep(talk)
    return len(found)
