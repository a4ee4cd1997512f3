"""The stage of the questions. Rasa's form loops; the flow says what it asks."""

from __future__ import annotations

from rasa_sdk.events import ActionExecutionRejected, SlotSet

from actions.base import Events, StageAction
from actions.slots import ANSWER, FORM, REQUESTED
from bot.conversation import discovery
from bot.conversation.discovery import Heard, Next
from bot.conversation.talk import Bubbles, Talk


class Listen(StageAction):
    """Takes in an answer: the form goes on, steps aside for the visitor's own question, or is done."""

    called = f"validate_{FORM}"

    def act(self, talk: Talk, heard: Heard) -> tuple[Bubbles, Events]:
        leads_to = discovery.listen(talk, heard)
        if leads_to is Next.ANSWER and not discovery.answered_aside(talk):
            return [], [ActionExecutionRejected(FORM)]
        more = leads_to is not Next.FINISH
        return [], [SlotSet(ANSWER, None), SlotSet(REQUESTED, ANSWER if more else None)]


class Ask(StageAction):
    """Puts the next question of the flow."""

    called = f"action_ask_{ANSWER}"

    def act(self, talk: Talk, heard: Heard) -> tuple[Bubbles, Events]:
        return discovery.ask(talk), []


class EditAnswer(StageAction):
    """Opens one answer again, from the card that reads them back."""

    called = "action_edit_answer"

    def act(self, talk: Talk, heard: Heard) -> tuple[Bubbles, Events]:
        if talk.first_time("listen"):
            discovery.edit(talk, heard.choice["edit"])
        return [], []
