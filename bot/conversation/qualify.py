"""The score, and what its tier is offered: a demo for the hot, something to read for the others, a kind close."""

from __future__ import annotations

from bot import delivery
from bot.conversation.demo import live_booking, offer_slots
from bot.conversation.talk import Bubbles, Talk
from bot.flows.schema import Offer
from bot.leads import facts
from bot.leads.models import Score
from bot.leads.types import now
from scoring import Score as Scored


def qualify(talk: Talk) -> Bubbles:
    """Score the lead and say what follows."""
    scored = talk.score()
    offered: Offer = getattr(talk.flow.offers, scored.tier)
    if offered.book and not _reachable(talk):
        return _ask_email(talk)
    bubbles = [talk.words.review(facts.moments(talk.facts))] if scored.tier != "disqualified" else []
    if talk.first_time("qualify"):
        _store(talk, scored)
    if offered.book and not _has_email(talk):
        talk.conversation.stage = "done"
        return [*bubbles, {"text": talk.words.text(talk.flow.booking.unreachable)}]
    if offered.book:
        return bubbles + offer_slots(talk, talk.words.text(offered.say))
    talk.conversation.stage = "done"
    bubbles.append({"text": talk.words.text(offered.say)})
    return bubbles + ([talk.words.magnet(offered.magnet)] if offered.magnet else [])


def keep(talk: Talk) -> None:
    """Score and hand over without a word to the visitor, who is not there."""
    _store(talk, talk.score())


def rescore(talk: Talk) -> None:
    """Score again after a change, when nothing new is offered: a demo is booked already."""
    _store(talk, talk.score(), told=False)


def seen_more(talk: Talk) -> None:
    """Score again after something was seen on the site, where that adds points.

    It never takes any: what else a score reads, such as the pace of answers, is no news of a page. Nobody is told again of
    a lead whose demo is booked.
    """
    scored = talk.score()
    if talk.lead.points is None or scored.points > talk.lead.points:
        _store(talk, scored, told=live_booking(talk) is None)


def _reachable(talk: Talk) -> bool:
    """Whether an invitation can be sent; after patience has run out, the rep will have to find another way."""
    return _has_email(talk) or talk.conversation.state.get("email_begged", False)


def _has_email(talk: Talk) -> bool:
    return talk.facts.get("email", {}).get("state") == "known"


def _ask_email(talk: Talk) -> Bubbles:
    talk.remember(email_begged=True, editing="email")
    talk.conversation.stage = "discovery"
    step = talk.next_step()
    talk.conversation.asked = step.id if step else None
    return [{"text": talk.words.text(talk.flow.booking.ask_email)}]


def _store(talk: Talk, scored: Scored, *, told: bool = True) -> None:
    """Keep the score in this transaction; hand the lead over where its tier is `told` and new."""
    lead, document = talk.lead, scored.as_dict()
    offered: Offer = getattr(talk.flow.offers, scored.tier)
    before = lead.tier
    lead.points, lead.tier, lead.stage = scored.points, scored.tier, scored.stage
    lead.completeness, lead.behaviour = scored.completeness, talk.behaviour
    lead.tags = sorted({*_without_other_offers(talk, lead.tags, offered), *scored.segments})
    lead.updated_at = now()
    row = Score(
        lead_id=lead.id,
        conversation_id=talk.conversation.id,
        flow_version_id=talk.published.id,
        points=scored.points,
        tier=scored.tier,
        document=document,
    )
    talk.session.add(row)
    talk.session.flush()
    if told and before != scored.tier:
        delivery.on_qualified(talk.session, score=document, **talk.for_delivery())


def _without_other_offers(talk: Talk, tags: list[str], offered: Offer) -> list[str]:
    """The tags but those of the other tiers' offers: a lead that a correction moved is nurtured as what it is now."""
    offers = talk.flow.offers
    others = {one.tag for one in (offers.hot, offers.warm, offers.cold, offers.disqualified)} - {offered.tag}
    return [tag for tag in tags if tag not in others]
