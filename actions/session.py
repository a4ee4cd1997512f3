"""The start of a session in Rasa: whatever the tracker has lost is read back from the record."""

from __future__ import annotations

from rasa_sdk.events import ActionExecuted, ActiveLoop, SessionStarted, SlotSet

from actions.base import Events, StageAction
from actions.slots import ANSWER, FORM, REQUESTED, STAGE
from bot.conversation.discovery import Heard
from bot.conversation.talk import Bubbles, Talk


class SessionStart(StageAction):
    """Restores the stage, and the form where the conversation is in the middle of it."""

    called = "action_session_start"

    def act(self, talk: Talk, heard: Heard) -> tuple[Bubbles, Events]:
        stage = talk.conversation.stage
        events = [SessionStarted(), SlotSet(STAGE, stage)]
        if stage == "discovery":
            events += [ActiveLoop(FORM), SlotSet(REQUESTED, ANSWER)]
        return [], [*events, ActionExecuted("action_listen")]
