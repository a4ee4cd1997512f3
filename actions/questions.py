"""The visitor's own questions, at any stage."""

from __future__ import annotations

from actions.base import Events, StageAction
from bot.conversation import questions
from bot.conversation.discovery import Heard
from bot.conversation.talk import Bubbles, Talk


class AnswerQuestion(StageAction):
    """Answers in the flow's words and goes back to what was open; in the discovery the form does that itself."""

    called = "action_answer_question"

    def act(self, talk: Talk, heard: Heard) -> tuple[Bubbles, Events]:
        talk.first_time("answered aside")
        return [*questions.answer(talk, heard.intent), *questions.back_to_where_we_were(talk)], []
