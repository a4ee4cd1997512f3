"""What a visitor does on the site while the chat is there: kept after consent, and counted."""

from __future__ import annotations

from bot.conversation import qualify
from bot.conversation.consent import WANTS_ERASURE
from bot.conversation.talk import Talk
from bot.leads import trail
from bot.leads.trail import Seen


def note(talk: Talk, seen: Seen) -> bool:
    """Keep what was seen where the visitor agreed; whether it is kept. trail.TrailFull, trail.EventReused.

    A lead that has its score already is scored again: what it is offered to read comes after the score.
    """
    if not _may_keep(talk):
        return False
    lead = talk.conversation.lead
    if trail.note(talk.session, talk.conversation, seen) and lead is not None and lead.tier is not None:
        qualify.seen_more(talk)
    return True


def _may_keep(talk: Talk) -> bool:
    """Only of a visitor who said yes and has not taken it back, and only where the flow wants it."""
    lead = talk.conversation.lead
    agreed = talk.conversation.stage not in ("consent", "declined")
    return agreed and talk.flow.behaviour.keep and not (lead and WANTS_ERASURE in lead.tags)
