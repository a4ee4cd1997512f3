"""Consent: nothing about a person is kept before a yes; what was said before it is read again after it."""

from __future__ import annotations

from sqlalchemy import select

from bot.conversation import person
from bot.conversation.talk import Bubbles, Talk
from bot.leads import conversations, trail
from bot.leads.models import Message

WANTS_ERASURE = "wants-erasure"  # the tag of a lead that a person is to delete


def give(talk: Talk) -> Bubbles:
    """The visitor agreed: keep the yes, make the lead, and take in what was said meanwhile."""
    if talk.first_time("consent"):
        _keep(talk, given=True)
        talk.conversation.stage = "discovery"
        for message in _said_before(talk):
            talk.note(message.understood["facts"], message)
    return [{"text": talk.words.text(talk.flow.consent.thanks)}]


def decline(talk: Talk) -> Bubbles:
    """The visitor declined: keep the no, and forget what was understood."""
    if talk.first_time("consent"):
        _keep(talk, given=False)
        talk.conversation.stage = "declined"
        for message in _said_before(talk):
            message.understood = None
    return [{"text": talk.words.text(talk.flow.consent.declined)}]


def reconsider(talk: Talk, intent: str) -> Bubbles:
    """Something was said after a no: a yes opens the question again, anything else is not kept."""
    if intent == "affirm":
        talk.conversation.stage = "consent"
        return ask_again(talk)
    return [{"text": talk.words.text(talk.flow.consent.declined)}]


def withdraw(talk: Talk) -> Bubbles:
    """The visitor takes the yes back: what was told is erased. A booked demo is a person's to call off."""
    conversation = talk.conversation
    trail.forget(talk.session, conversation)
    if conversation.lead_id and any(one.status == "confirmed" for one in talk.lead.bookings):
        talk.lead.tags = sorted({*talk.lead.tags, WANTS_ERASURE})
        person.wanted(talk)
        return [{"text": talk.words.text(talk.flow.consent.withdrawn_later)}]
    if talk.first_time("consent"):
        _keep(talk, given=False)
        lead, conversation.lead_id, conversation.stage, conversation.state = (
            conversation.lead,
            None,
            "declined",
            {},
        )
        if lead is not None:
            talk.session.flush()
            talk.session.delete(lead)
    return [{"text": talk.words.text(talk.flow.consent.withdrawn)}]


def forget_words(talk: Talk) -> None:
    """Blank what the visitor typed: after a no, only that something was said is kept."""
    query = select(Message).where(
        Message.conversation_id == talk.conversation.id, Message.sender == "visitor"
    )
    for message in talk.session.scalars(query):
        message.text, message.content, message.understood = (
            talk.words.text(talk.flow.consent.not_kept),
            {},
            None,
        )


def ask_again(talk: Talk) -> Bubbles:
    """Something else was said: ask once more, with the buttons."""
    return [talk.words.ask_consent(talk.flow.consent.again)]


def _keep(talk: Talk, *, given: bool) -> None:
    text = talk.words.text(talk.flow.consent.ask)
    conversations.note_consent(talk.session, talk.conversation, given, text, talk.published.number)


def _said_before(talk: Talk) -> list[Message]:
    query = select(Message).where(
        Message.conversation_id == talk.conversation.id,
        Message.sender == "visitor",
        Message.understood.is_not(None),
    )
    found = talk.session.scalars(query.order_by(Message.seq))
    return [message for message in found if message.understood and message.understood.get("facts")]
