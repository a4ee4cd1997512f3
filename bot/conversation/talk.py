"""One conversation, opened for one turn: everything that a stage needs, loaded once, written back in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy.orm import Session

from bot.conversation import behaviour
from bot.flows.agenda import Step, next_step, step_for, step_of
from bot.flows.published import Published, version
from bot.flows.words import Message as Bubble
from bot.flows.words import Words
from bot.leads import conversations, facts
from bot.leads.models import Conversation, Lead, Message, Turn
from bot.leads.store import Store
from bot.leads.types import now
from bot.settings import Settings
from scoring import Score, score


class TurnClosed(Exception):
    """The turn was answered already (by the script, when the engine was late): nothing may be changed for it."""


class ConversationGone(LookupError):
    """No conversation of that id is in the record."""


@dataclass
class Talk:
    """A conversation within a transaction. `turn` and `message`, the visitor's bubble, are None before anything was said."""

    session: Session
    settings: Settings
    conversation: Conversation
    published: Published
    turn: Turn | None
    message: Message | None

    @property
    def flow(self) -> Any:
        return self.published.flow

    @cached_property
    def lead(self) -> Lead:
        """The lead; only to be asked for after consent."""
        return conversations.lead_of(self.session, self.conversation)

    @cached_property
    def _held(self) -> facts.Held:
        """The lead's facts as rows, read once; `note` keeps them as they are."""
        return facts.rows(self.session, self.conversation.lead_id)

    @cached_property
    def facts(self) -> dict[str, dict[str, Any]]:
        """What is known."""
        return facts.documents(self._held)

    @property
    def known(self) -> frozenset[str]:
        """The fields whose value is known."""
        return frozenset(field for field, fact in self.facts.items() if fact["state"] == "known")

    @cached_property
    def words(self) -> Words:
        return Words(self.flow, self.conversation.locale, self.facts)

    def note(self, said: Iterable[Mapping[str, Any]], message: Message | None, **how: Any) -> list[str]:
        """Store what a message said about the lead; the fields that changed."""
        changed = facts.note(self.session, self.lead, self._held, said, message=message, **how)
        for read in ("facts", "words", "behaviour"):
            self.__dict__.pop(read, None)
        return changed

    @cached_property
    def behaviour(self) -> dict[str, Any]:
        """What was observed of the visitor. Costs queries, which only a score is worth."""
        return behaviour.observed(self.session, self.conversation, self.lead, self.flow.behaviour)

    def score(self) -> Score:
        """The score of what is known and was observed by now. Writes nothing."""
        return score(self.published.model, facts.for_score(self.facts), self.behaviour)

    def ruled_out(self) -> bool:
        """Whether what is known disqualifies the lead. Behaviour is read only where a rule asks for it: turns ask this often."""
        model = self.published.model
        asks = any(condition.input.observed for rule in model.disqualifiers for condition in rule.when)
        observed = self.behaviour if asks else {}
        return score(model, facts.for_score(self.facts), observed).tier == "disqualified"

    def for_delivery(self) -> dict[str, Any]:
        """What every hand-off is told about the lead and its talk."""
        return {
            "lead": self.lead,
            "facts": list(self._held.values()),
            "conversation": self.conversation,
            "flow": self.published.document,
            "settings": self.settings,
            "now": now(),
        }

    @property
    def misses(self) -> Mapping[str, float]:
        """How often each field was asked for in vain."""
        return self.conversation.state.get("misses", {})

    def remember(self, **values: Any) -> None:
        """Keep something of the talk; None forgets it."""
        state = {**self.conversation.state, **values}
        self.conversation.state = {key: value for key, value in state.items() if value is not None}

    def first_time(self, action: str) -> bool:
        """Whether this action's effects are still to be stored for this turn; true once a turn."""
        if self.turn is None:
            return True
        if action in self.turn.done:
            return False
        self.turn.done = [*self.turn.done, action]
        return True

    def asked_step(self) -> Step | None:
        """The question that the visitor is looking at."""
        asked = self.conversation.asked
        return step_of(self.flow, asked, self.misses) if asked else None

    def next_step(self) -> Step | None:
        """The question to put now: the one being corrected, else the first that is open."""
        editing = self.conversation.state.get("editing")
        if editing:
            return step_for(self.flow, editing)
        return next_step(self.flow, self.facts, self.misses)


@contextmanager
def opened(store: Store, settings: Settings, conversation_id: str, turn_id: str | None) -> Iterator[Talk]:
    """The talk, in one write transaction. ConversationGone, TurnClosed."""
    with store.write() as session:
        conversation = conversations.locked(session, conversation_id)
        if conversation is None:
            raise ConversationGone(conversation_id)
        turn, message = conversations.turn_and_message(session, turn_id) if turn_id else (None, None)
        if turn is not None and turn.status != "open":
            raise TurnClosed(turn.id)
        flow = version(session, conversation.flow_version_id)
        yield Talk(session, settings, conversation, flow, turn, message)


Bubbles = list[Bubble]
