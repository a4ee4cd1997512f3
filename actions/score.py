"""The stage after the last question: the score, and what it leads to."""

from __future__ import annotations

from actions.base import Events, StageAction
from bot.conversation import discovery, qualify, questions
from bot.conversation.discovery import Heard
from bot.conversation.talk import Bubbles, Talk


class Qualify(StageAction):
    """Scores the lead and offers what its tier is offered."""

    called = "action_qualify"

    def act(self, talk: Talk, heard: Heard) -> tuple[Bubbles, Events]:
        aside = questions.answer(talk, heard.intent) if heard.intent in discovery.QUESTIONS else []
        return [*aside, *qualify.qualify(talk)], []
