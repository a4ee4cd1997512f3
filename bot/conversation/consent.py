"""Consent: nothing about a person is kept before a yes; what was said before it is read again after it."""

from __future__ import annotations

from sqlalchemy import select

from bot.conversation.talk import Bubbles, Talk
from bot.leads import conversations
from bot.leads.models import Message


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
