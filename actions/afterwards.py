"""What is said outside the questions, and what nobody understood."""

from __future__ import annotations

from rasa_sdk.events import UserUtteranceReverted

from actions.base import Events, StageAction
from bot.conversation import afterwards
from bot.conversation.discovery import Heard
from bot.conversation.talk import Bubbles, Talk


class FollowUp(StageAction):
    """A message before consent or after the score: corrections count, anything else is acknowledged."""

    called = "action_follow_up"
    tells_stage = False

    def act(self, talk: Talk, heard: Heard) -> tuple[Bubbles, Events]:
        return afterwards.follow_up(talk, heard), []


class Fallback(StageAction):
    """No rule fits: go on from the record, and let Rasa forget the message so that the next one starts afresh."""

    called = "action_default_fallback"

    def act(self, talk: Talk, heard: Heard) -> tuple[Bubbles, Events]:
        return afterwards.recover(talk, heard), [UserUtteranceReverted()]
