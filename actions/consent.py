"""The stage before anything is kept."""

from __future__ import annotations

from rasa_sdk.events import ActiveLoop

from actions.base import Events, StageAction
from bot.conversation import consent
from bot.conversation.discovery import Heard
from bot.conversation.talk import Bubbles, Talk


class GiveConsent(StageAction):
    """The visitor agreed."""

    called = "action_give_consent"

    def act(self, talk: Talk, heard: Heard) -> tuple[Bubbles, Events]:
        return consent.give(talk), []


class WithdrawConsent(StageAction):
    """The visitor takes the yes back, at any stage."""

    called = "action_withdraw_consent"
    tells_stage = False

    def act(self, talk: Talk, heard: Heard) -> tuple[Bubbles, Events]:
        return consent.withdraw(talk), [ActiveLoop(None)]


class DeclineConsent(StageAction):
    """The visitor declined."""

    called = "action_decline_consent"

    def act(self, talk: Talk, heard: Heard) -> tuple[Bubbles, Events]:
        return consent.decline(talk), []
