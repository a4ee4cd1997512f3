"""A turn from the door's side: the message is committed, the engine asked, the reply committed, whatever happens."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool

from bot.conversation import consent, script
from bot.conversation.discovery import Heard
from bot.conversation.talk import Talk
from bot.flows import published
from bot.leads import conversations
from bot.leads.models import Conversation, Message, Turn
from bot.leads.store import Store
from bot.leads.types import now
from bot.settings import Settings
from bot.understanding import pipeline
from bot.web.bell import Bell
from bot.web.bodies import NewMessage
from bot.web.engine import Engine, EngineFailed, Receipt
from bot.web.errors import Refusal
from bot.web.incoming import context, incoming, metadata
from bot.web.limits import TURNS_PER_CONVERSATION
from bot.web.tokens import Bearer

logger = logging.getLogger(__name__)

ABANDONED = timedelta(seconds=12)  # an open turn older than this belongs to a process that died


@dataclass(frozen=True)
class Work:
    """A committed message on its way to the engine."""

    turn: str
    conversation: str
    text: str
    metadata: dict[str, Any]


class Turns:
    """Takes messages, one in flight per conversation."""

    def __init__(self, store: Store, settings: Settings, engine: Engine, bell: Bell) -> None:
        self._store, self._settings, self._engine, self._bell = store, settings, engine, bell
        self._busy: set[str] = set()
        self._alone = store.engine.dialect.name == "sqlite"

    async def take(self, bearer: Bearer, message: NewMessage) -> list[dict[str, Any]]:
        """The bubbles of this message's turn, the visitor's own first. Refusal as errors.py lists."""
        if bearer.conversation in self._busy:
            raise Refusal("in_flight", retry_after=1)
        self._busy.add(bearer.conversation)
        try:
            turn, pending = await run_in_threadpool(self._accept, bearer, message)
            for work in pending:
                bubbles = await self._answer(work)
                if work.turn == turn and bubbles:
                    return bubbles
            return await run_in_threadpool(self._bubbles, bearer.conversation, turn)
        finally:
            self._busy.discard(bearer.conversation)

    async def _answer(self, work: Work) -> list[dict[str, Any]]:
        """Ask the engine, commit the reply; the bubbles of the turn."""
        try:
            receipt = await self._engine.turn(work.turn, work.conversation, work.text, work.metadata)
        except EngineFailed:
            receipt = None
        bubbles, declined = await run_in_threadpool(self._finish, work, receipt)
        if declined:
            await self._engine.forget(work.conversation)
        self._bell.ring(work.conversation)
        return bubbles

    def _accept(self, bearer: Bearer, message: NewMessage) -> tuple[str, list[Work]]:
        """Commit the message; its turn, and what is to be answered: this, after any that a dead process left open."""
        with self._store.write() as session:
            conversation = conversations.locked(session, bearer.conversation)
            if conversation is None or conversation.site_id != bearer.site:
                raise Refusal("unauthorized")
            body = message.model_dump(mode="json")
            try:
                taken = conversations.take_turn(session, conversation, str(message.id), body)
            except conversations.TurnReused:
                raise Refusal("reused_id") from None
            said = {}
            if taken.new:
                said[taken.turn.id] = _write_down(session, conversation, message, taken.turn)
            self._refuse_if_in_flight(taken)
            works = [self._work(session, conversation, turn, said.get(turn.id)) for turn in taken.open]
            return taken.turn.id, works

    def _refuse_if_in_flight(self, taken: conversations.Taken) -> None:
        """Another replica may be at work on this conversation: its turn is open and young."""
        if self._alone:
            return
        young = now() - ABANDONED
        others = [one for one in taken.open if one.started_at > young]
        if any(one is not taken.turn or not taken.new for one in others):
            raise Refusal("in_flight", retry_after=1)

    def _work(self, session: Session, conversation: Conversation, turn: Turn, said: Message | None) -> Work:
        message = said or conversations.visitor_message(session, turn.id)
        if message is None:
            raise LookupError(f"turn {turn.id} has no message")
        talk = self._talk(session, conversation, turn, message)
        extra = message.content.get("heard") or {}
        return Work(turn.id, conversation.id, message.text or "", metadata(talk, extra))

    def _finish(self, work: Work, receipt: Receipt | None) -> tuple[list[dict[str, Any]], bool]:
        """Commit the reply: the engine's, or without a receipt the script's.

        The turn's bubbles (none when it was closed), and whether the visitor wants nothing kept.
        """
        with self._store.write() as session:
            conversation = conversations.locked(session, work.conversation)
            turn, message = conversations.turn_and_message(session, work.turn)
            if conversation is None or turn is None or turn.status != "open":
                return [], False
            talk = self._talk(session, conversation, turn, message)
            if receipt is None:
                bubbles, by = _by_script(talk, work), "script"
            else:
                bubbles, by = receipt.bubbles, "engine"
                _keep_understood(talk, receipt)
            said = conversations.say(session, conversation, bubbles, turn.id)
            turn.status, turn.finished_at = by, now()
            if conversation.stage == "declined":
                consent.forget_words(talk)
            if talk.message:
                talk.message.answered_by = by
                said = [talk.message, *said]
            return [conversations.public(one) for one in said], conversation.stage == "declined"

    def _talk(
        self, session: Session, conversation: Conversation, turn: Turn, message: Message | None
    ) -> Talk:
        flow = published.version(session, conversation.flow_version_id)
        return Talk(session, self._settings, conversation, flow, turn, message)

    def _bubbles(self, conversation_id: str, turn_id: str) -> list[dict[str, Any]]:
        """Everything from the visitor's message on."""
        with self._store.read() as session:
            query = select(Message.seq).where(Message.turn == turn_id, Message.sender == "visitor")
            first = session.scalar(query) or 0
            found = conversations.transcript(session, conversation_id, after=first - 1)
            return [conversations.public(message) for message in found]


def _long(session: Session, conversation: Conversation) -> bool:
    """Whether the conversation has had all its turns; counted only where it can have."""
    if conversation.next_seq <= TURNS_PER_CONVERSATION:
        return False
    return conversations.turns_of(session, conversation.id) > TURNS_PER_CONVERSATION


def _write_down(session: Session, conversation: Conversation, message: NewMessage, turn: Turn) -> Message:
    """Put a new message at the end of the transcript. Refusal: as `incoming`, and too_many."""
    if _long(session, conversation):
        raise Refusal("too_many", "This conversation is very long; please begin a new one.", 3600)
    said = incoming(session, conversation, message)
    return conversations.append(session, conversation, "visitor", said.text, {"heard": said.extra}, turn.id)


def _keep_understood(talk: Talk, receipt: Receipt) -> None:
    """Beside the message: intent and facts. Nothing of a visitor who declined."""
    if talk.message is None or talk.conversation.stage == "declined":
        return
    facts = [{**fact, "field": fact.get("entity")} for fact in receipt.facts if fact.get("state")]
    talk.message.understood = {"intent": receipt.intent, "facts": facts}


def _by_script(talk: Talk, work: Work) -> list[dict[str, Any]]:
    """The script's reply, on what rules alone can read."""
    choice, form = work.metadata.get("choice"), work.metadata.get("form")
    heard = pipeline.heard(work.text, context(talk), choice=choice, form=form)
    facts = [fact.as_dict() for fact in heard.facts]
    intent = heard.intent["name"]
    if talk.message and talk.conversation.stage != "declined":
        talk.message.understood = {"intent": intent, "facts": facts}
    return script.reply(talk, Heard(intent=intent, facts=facts, choice=choice or {}))
