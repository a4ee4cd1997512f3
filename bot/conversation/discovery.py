"""The discovery: taking in an answer, and putting the next question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from bot.conversation import person
from bot.conversation.talk import Bubbles, Talk
from bot.flows.agenda import Step, settled, step_for
from bot.flows.values import short
from bot.leads import facts
from bot.understanding.contact.email_address import flags

QUESTIONS = frozenset(
    {
        "ask_price", "ask_integrations", "ask_privacy", "ask_product", "ask_bot", "ask_person", "request_demo",
        "object", "greet", "thank", "goodbye", "small_talk", "wait", "abuse", "ask_why",
    }
)  # fmt: skip
# No question follows: the last one stands above, for when the visitor is back.
PAUSES = frozenset({"goodbye", "wait"})
LOST = frozenset({"gibberish", "out_of_scope"})
HALF_A_MISS = 0.5  # what nobody can place is no try at answering; but nobody is asked the same for ever


class Next(Enum):
    """What a message leads to: the next question, an answer to the visitor's own question first, or the end."""

    ASK = "ask"
    ANSWER = "answer"
    FINISH = "finish"


@dataclass(frozen=True)
class Heard:
    """A visitor's message as understood: its intent, its facts as JSON, and what a pressed choice does."""

    intent: str
    facts: list[dict[str, Any]]
    choice: Mapping[str, Any]


def listen(talk: Talk, heard: Heard) -> Next:
    """Store what was said; what comes next."""
    if heard.intent == "withdraw":
        return Next.ANSWER
    if talk.first_time("listen"):
        _take_in(talk, heard)
    if not _doubts_address(talk) and (talk.next_step() is None or _ruled_out(talk)):
        return Next.FINISH
    return Next.ANSWER if _wants_answer(heard) else Next.ASK


def answered_aside(talk: Talk) -> bool:
    """Whether the visitor's own question of this turn has been answered already, so that the form may go on."""
    return talk.turn is not None and "answered aside" in talk.turn.done


def ask(talk: Talk) -> Bubbles:
    """The next question, led in by a word on what was just said. Remembers what the visitor is looking at."""
    if _doubts_address(talk):
        return _ask_address(talk)
    if talk.conversation.state.get("last", {}).get("pausing"):
        return []
    step = talk.next_step()
    if step is None:
        return []
    talk.conversation.asked = step.id
    last = talk.conversation.state.get("last", {})
    message = talk.words.ask(step, understood=bool(last.get("heard")), plain=bool(last.get("digression")))
    lead_in = _lead_in(talk, step, last)
    if lead_in:
        message = {**message, "text": f"{lead_in} {message['text']}"}
    return [message]


def without(heard: Heard, field: str) -> Heard:
    """The same message, deaf to one field."""
    return replace(heard, facts=[fact for fact in heard.facts if fact["field"] != field])


def edit(talk: Talk, field: str) -> None:
    """Put a question again because the visitor wants to correct its answer."""
    talk.remember(editing=field, last={"edit": True})
    talk.conversation.stage = "discovery"


def _take_in(talk: Talk, heard: Heard) -> None:
    if "edit" in heard.choice:
        edit(talk, heard.choice["edit"])
        return
    step = talk.asked_step()
    asked = step.listens_for if step else None
    if asked and heard.intent == "refuse" and not heard.facts:
        heard = replace(heard, facts=[_refusal(talk, asked)])
    heard = _about_the_typo(talk, heard)
    correcting, known = heard.intent == "correct", talk.known
    changed = talk.note(heard.facts, talk.message, asked=asked, correcting=correcting)
    person.hand_over(talk)
    _watch_for_typos(talk, heard)
    told = {fact["field"] for fact in heard.facts if fact["state"] != "vague"}
    answered = _answered(step, told, changed)
    if step and not answered and heard.intent not in QUESTIONS:
        _count_miss(talk, step, _how_much_of_a_miss(step, heard, bool(told & set(changed))))
    if answered or heard.intent not in QUESTIONS | {"deny"}:
        talk.remember(editing=None)
    talk.remember(last=_in_short(heard, changed, correcting and bool(known & set(changed))))


def _in_short(heard: Heard, changed: list[str], corrected: bool) -> dict[str, bool]:
    """What the next question is led in by. `corrected`: something stood there before, and stands otherwise now."""
    states = {fact["state"] for fact in heard.facts}
    return {
        "heard": bool(heard.facts),
        "refused": "refused" in states,
        "corrected": corrected,
        "digression": _wants_answer(heard),
        "known": "known" in states and bool(changed),
        "pausing": heard.intent in PAUSES,
    }


def _watch_for_typos(talk: Talk, heard: Heard) -> None:
    """A typed address that is one slip away from a common one, or a throw-away one, is worth a question; each is asked once."""
    state = talk.conversation.state
    typed = [one["value"] for one in heard.facts if one["field"] == "email" and one["state"] == "known"]
    if not typed or heard.choice:
        talk.remember(typo=None, throwaway="asked" if state.get("throwaway") else None)
        return
    found = flags(typed[0])
    first = found.disposable and not found.suggestion and not state.get("throwaway")
    talk.remember(typo=found.suggestion, throwaway="ask" if first else state.get("throwaway"))


def _doubts_address(talk: Talk) -> bool:
    """Whether the address just given is to be asked about before anything else."""
    state = talk.conversation.state
    return bool(state.get("typo")) or state.get("throwaway") == "ask"


def _ask_address(talk: Talk) -> Bubbles:
    """Whether the address is meant so: a slip with both spellings to choose from, a throw-away one in words."""
    email = step_for(talk.flow, "email")
    talk.conversation.asked = email.id if email else None
    suggestion = talk.conversation.state.get("typo")
    if not suggestion:
        talk.remember(throwaway="asked")
        return [{"text": talk.words.text(talk.flow.says.disposable)}]
    choices = [
        {"label": one, "does": {"answer": {"field": "email", "state": "known", "value": one}}}
        for one in (suggestion, talk.facts["email"]["value"])
    ]
    return [{"text": talk.words.text(talk.flow.says.typo, email=suggestion), "choices": choices}]


def _about_the_typo(talk: Talk, heard: Heard) -> Heard:
    """A bare yes takes the suggested address; a bare no opens the question again."""
    suggestion = talk.conversation.state.get("typo")
    if not suggestion or heard.facts or heard.intent not in ("affirm", "deny"):
        return heard
    if heard.intent == "deny":
        talk.remember(editing="email")
        return heard
    return replace(
        heard, facts=[{"field": "email", "state": "known", "value": suggestion, "quote": suggestion}]
    )


def _wants_answer(heard: Heard) -> bool:
    """Whether the bot owes an answer of its own before it goes on: to a question, or to what it cannot place."""
    return heard.intent in QUESTIONS or (heard.intent in LOST and not heard.facts)


def _answered(step: Step | None, told: set[str], changed: list[str]) -> bool:
    """Whether the message settles anything of what was asked (a vague word does not)."""
    if step is None:
        return bool(changed)
    return bool(told & ({step.field} if step.field else set(step.question.covers)))


def _count_miss(talk: Talk, step: Step, weight: float) -> None:
    """A form that was passed over is not put again; its fields are asked one by one, each with its own tries."""
    missed = step.field or step.question.id
    if weight:
        talk.remember(misses={**talk.misses, missed: talk.misses.get(missed, 0) + weight})


def _how_much_of_a_miss(step: Step, heard: Heard, told_else: bool) -> float:
    """Telling something else is none, until the question was missed once: then it is being evaded."""
    if told_else:
        return HALF_A_MISS if step.misses else 0
    return HALF_A_MISS if heard.intent in LOST and not heard.facts else 1


def _refusal(talk: Talk, field: str) -> dict[str, Any]:
    quote = (talk.message.text if talk.message else "") or ""
    return {"field": field, "state": "refused", "value": None, "quote": quote, "confidence": 0.9}


def _ruled_out(talk: Talk) -> bool:
    """A disqualifying answer ends the questions, once there is somebody to say goodbye to or nothing left to win."""
    fields = (question.field for question in talk.flow.questions if question.field)
    return all(settled(field, talk.facts, talk.misses) for field in fields) and talk.ruled_out()


def _disputed(talk: Talk, step: Step) -> str:
    """Why a question that was answered is put again: what was said first, and what was said against it."""
    fact, says = talk.facts.get(step.listens_for), talk.flow.says.disputed
    if not fact or fact["state"] != "contradicted" or step.misses or not says:
        return ""
    before, now = facts.said_before(talk.session, talk.lead.id, step.listens_for), fact["quote"]
    return talk.words.text(says, before=short(before), now=short(now)) if before and now else ""


def _lead_in(talk: Talk, step: Step, last: Mapping[str, Any]) -> str:
    says = talk.flow.says
    if last.get("edit"):
        return talk.words.text(says.edit)
    if disputed := _disputed(talk, step):
        return disputed
    if last.get("digression") or (step.misses and not last.get("known")):
        return ""
    if last.get("refused"):
        return talk.words.text(says.refused)
    if last.get("corrected"):
        return talk.words.text(says.corrected)
    if not last.get("known"):
        return ""
    return talk.words.text(says.noted[talk.conversation.next_seq % len(says.noted)])
