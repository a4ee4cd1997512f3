"""A visitor who asked for a person: as soon as somebody can be reached, a rep is told, whatever the score will be."""

from __future__ import annotations

from bot import delivery
from bot.conversation.talk import Talk

TAG = "wants-person"


def wanted(talk: Talk) -> None:
    """Remember the wish; hand over at once where an address or a number is known."""
    if talk.conversation.stage not in ("consent", "declined"):
        talk.remember(person=True)
        hand_over(talk)


def hand_over(talk: Talk) -> None:
    """Tell a rep, once, when the wish was said and the visitor can be reached."""
    reachable = any(talk.facts.get(field, {}).get("state") == "known" for field in ("email", "phone"))
    if not (talk.conversation.state.get("person") and reachable) or TAG in talk.lead.tags:
        return
    talk.lead.tags = sorted({*talk.lead.tags, TAG})
    delivery.on_person_wanted(talk.session, score=talk.score().as_dict(), **talk.for_delivery())
