"""The end of the questions: the score, and what it leads to."""

from __future__ import annotations

from bot.conversation import qualify, questions
from bot.conversation.discovery import QUESTIONS, Heard
from bot.conversation.talk import Bubbles, Talk


def finish(talk: Talk, heard: Heard) -> Bubbles:
    """Answer what was asked beside the last answer, then say what the score leads to."""
    aside = questions.answer(talk, heard.intent) if heard.intent in QUESTIONS else []
    return [*aside, *qualify.qualify(talk)]
