"""The short script: what is still said when the engine cannot answer. Rules instead of the model; nothing is lost."""

from __future__ import annotations

from typing import Any

from bot.conversation import consent
from bot.conversation.discovery import Heard
from bot.conversation.talk import Bubbles, Talk
from bot.flows.agenda import Step, next_step


def reply(talk: Talk, heard: Heard) -> Bubbles:
    """Keep what rules alone can read, and ask for what is needed to come back to the visitor."""
    sorry = {"text": talk.words.text(talk.flow.fallback.sorry)}
    stage = talk.conversation.stage
    if stage == "consent":
        return _consent(talk, heard, sorry)
    if stage == "declined":
        return [sorry]
    if talk.first_time("script"):
        asked = talk.asked_step()
        listens_for = asked.listens_for if asked else None
        talk.note(heard.facts, talk.message, asked=listens_for)
    return _ask_or_close(talk, sorry)


def _consent(talk: Talk, heard: Heard, sorry: dict[str, Any]) -> Bubbles:
    given = heard.choice.get("consent", {"affirm": True, "deny": False}.get(heard.intent))
    if given is None:
        return [sorry, *consent.ask_again(talk)]
    if not given:
        return consent.decline(talk)
    return [*consent.give(talk), *_ask_or_close(talk, None)]


def _ask_or_close(talk: Talk, sorry: dict[str, Any] | None) -> Bubbles:
    """The script's next question. In mid-offer there is none: the offer stays on the table for when the engine is back."""
    lead_in = [sorry] if sorry else []
    if talk.conversation.stage != "discovery":
        return [*lead_in, {"text": talk.words.text(talk.flow.fallback.close)}]
    step = _next(talk)
    if step is None:
        return [*lead_in, {"text": talk.words.text(talk.flow.fallback.close)}]
    talk.conversation.asked = step.id
    return [*lead_in, talk.words.ask(step, plain=True)]


def _next(talk: Talk) -> Step | None:
    """The first open question among the script's own; each is put until it is answered or the engine is back."""
    wanted = talk.flow.fallback.questions
    short = talk.flow.model_copy(update={"questions": [talk.flow.question(id_) for id_ in wanted]})
    return next_step(short, talk.facts, {})
