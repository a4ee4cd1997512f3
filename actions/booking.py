"""The stage of the demo."""

from __future__ import annotations

from datetime import datetime

from actions.base import Events, StageAction
from bot.conversation import demo
from bot.conversation.discovery import Heard
from bot.conversation.talk import Bubbles, Talk


class BookDemo(StageAction):
    """Books the time slot that the visitor chose."""

    called = "action_book_demo"

    def act(self, talk: Talk, heard: Heard) -> tuple[Bubbles, Events]:
        return demo.choose(talk, datetime.fromisoformat(heard.choice["slot"])), []


class MoreSlots(StageAction):
    """Offers later time slots."""

    called = "action_more_slots"

    def act(self, talk: Talk, heard: Heard) -> tuple[Bubbles, Events]:
        return demo.more(talk, datetime.fromisoformat(heard.choice["more"])), []
