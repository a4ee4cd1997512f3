"""Conversations, their messages and turns in the record."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from bot.leads.models import Consent, Conversation, Lead, Message, Turn, Visitor
from bot.leads.types import new_id, now

DRAWN = ("choices", "slots", "form", "card")


class TurnReused(Exception):
    """The same message id came with other words."""


def begin(session: Session, **columns: Any) -> Conversation:
    """A new conversation of a new visitor."""
    visitor = Visitor(site_id=columns["site_id"])
    session.add(visitor)
    session.flush()
    conversation = Conversation(visitor_id=visitor.id, **columns)
    session.add(conversation)
    session.flush()
    return conversation


def locked(session: Session, conversation_id: str) -> Conversation | None:
    """The conversation, its row locked until the transaction ends."""
    return session.get(Conversation, conversation_id, with_for_update=True)


def append(
    session: Session,
    conversation: Conversation,
    sender: str,
    text: str | None,
    content: Mapping[str, Any] | None = None,
    turn: str | None = None,
) -> Message:
    """Add a bubble at the end of the transcript. Everything that can be chosen in it gets its opaque id here."""
    message = Message(
        conversation_id=conversation.id,
        seq=conversation.next_seq,
        sender=sender,
        text=text,
        content=_with_ids(content or {}),
        turn=turn,
        at=now(),
    )
    conversation.next_seq += 1
    conversation.updated_at = now()
    session.add(message)
    return message


def say(
    session: Session, conversation: Conversation, messages: Iterable[Mapping[str, Any]], turn: str | None
) -> list[Message]:
    """Add the bot's messages, each {text, choices, slots, form, card}; the bubbles."""
    return [
        append(
            session,
            conversation,
            "bot",
            message.get("text"),
            {key: message[key] for key in DRAWN if message.get(key)},
            turn,
        )
        for message in messages
    ]


def transcript(session: Session, conversation_id: str, after: int = 0) -> list[Message]:
    """The bubbles after a sequence number, in order."""
    query = select(Message).where(Message.conversation_id == conversation_id, Message.seq > after)
    return list(session.scalars(query.order_by(Message.seq)))


def public(message: Message) -> dict[str, Any]:
    """A bubble as the widget may see it: without what its choices do."""
    out = {"seq": message.seq, "at": message.at.isoformat(), "from": message.sender}
    if message.text is not None:
        out["text"] = message.text
    return {**out, **{key: _hide(message.content[key]) for key in DRAWN if message.content.get(key)}}


class Taken(NamedTuple):
    """The turn of a message, whether it is new, and all turns of the conversation still to be answered, oldest first."""

    turn: Turn
    new: bool
    open: list[Turn]


def take_turn(session: Session, conversation: Conversation, client_id: str, body: Mapping[str, Any]) -> Taken:
    """The turn of a client's message id; TurnReused where the id came with another body."""
    digest = hashlib.sha256(json.dumps(body, sort_keys=True, ensure_ascii=True).encode()).hexdigest()
    wanted = or_(Turn.client_id == client_id, Turn.status == "open")
    query = select(Turn).where(Turn.conversation_id == conversation.id, wanted).order_by(Turn.started_at)
    found = list(session.scalars(query))
    pending = [turn for turn in found if turn.status == "open"]
    turn = next((turn for turn in found if turn.client_id == client_id), None)
    if turn is not None:
        if turn.digest != digest:
            raise TurnReused(client_id)
        return Taken(turn, False, pending)
    turn = Turn(id=new_id(), conversation_id=conversation.id, client_id=client_id, digest=digest)
    session.add(turn)
    session.flush()
    return Taken(turn, True, [*pending, turn])


def turns_of(session: Session, conversation_id: str) -> int:
    """How many turns a conversation has had."""
    return session.scalar(select(func.count()).where(Turn.conversation_id == conversation_id)) or 0


def offered(session: Session, conversation_id: str, choice_id: str) -> tuple[Message, dict[str, Any]] | None:
    """The bubble that offers a choice, and the choice with what it does; None where none ever did."""
    query = select(Message).where(Message.conversation_id == conversation_id, Message.sender == "bot")
    for message in session.scalars(query.order_by(Message.seq.desc())):
        for choice in _choosable(message.content):
            if choice.get("id") == choice_id:
                return message, choice
    return None


def visitor_message(session: Session, turn_id: str) -> Message | None:
    """The visitor's bubble of a turn."""
    return session.scalar(select(Message).where(Message.turn == turn_id, Message.sender == "visitor"))


def turn_and_message(session: Session, turn_id: str) -> tuple[Turn | None, Message | None]:
    """A turn with the visitor's bubble, read at once; None for what there is not."""
    bubble = and_(Message.turn == Turn.id, Message.sender == "visitor")
    found = session.execute(
        select(Turn, Message).outerjoin(Message, bubble).where(Turn.id == turn_id)
    ).first()
    return (found[0], found[1]) if found else (None, None)


def lead_of(session: Session, conversation: Conversation) -> Lead:
    """The conversation's lead, made now where there is none yet."""
    if conversation.lead is None:
        lead = Lead(site_id=conversation.site_id, visitor_id=conversation.visitor_id)
        session.add(lead)
        session.flush()
        conversation.lead_id, conversation.lead = lead.id, lead
    return conversation.lead


def note_consent(session: Session, conversation: Conversation, given: bool, text: str, version: int) -> None:
    """Keep the visitor's yes or no, in the words that were shown."""
    session.add(
        Consent(
            visitor_id=conversation.visitor_id,
            conversation_id=conversation.id,
            given=given,
            text=text,
            version=version,
            language=conversation.locale,
            page=conversation.page.get("url"),
        )
    )


def _with_ids(content: Mapping[str, Any]) -> dict[str, Any]:
    """A copy in which everything that does something has an id."""
    return {key: _give_ids(value) for key, value in content.items()}


def _give_ids(part: Any) -> Any:
    if isinstance(part, list):
        return [_give_ids(entry) for entry in part]
    if not isinstance(part, Mapping):
        return part
    made = {key: _give_ids(value) if key != "does" else value for key, value in part.items()}
    return {**made, "id": new_id().replace("-", "")} if "does" in made else made


def _hide(part: Any) -> Any:
    if isinstance(part, list):
        return [_hide(entry) for entry in part]
    if not isinstance(part, Mapping):
        return part
    out = {key: _hide(value) for key, value in part.items() if key != "does"}
    if isinstance(part.get("edit"), Mapping):
        out["edit"] = part["edit"]["id"]
    return out


def _choosable(part: Any) -> Iterable[dict[str, Any]]:
    if isinstance(part, list):
        for entry in part:
            yield from _choosable(entry)
    elif isinstance(part, Mapping):
        if "does" in part:
            yield dict(part)
        for key, value in part.items():
            if key != "does":
                yield from _choosable(value)
