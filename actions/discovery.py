"""The stage of the questions. Rasa's form loops; the flow says what it asks."""

from __future__ import annotations

from rasa_sdk.events import ActionExecutionRejected, SlotSet

from actions.base import Events, StageAction
from actions.slots import ANSWER, FORM, REQUESTED
from bot.conversation import discovery, ending
from bot.conversation.discovery import Heard, Next
from bot.conversation.talk import Bubbles, Talk


class Listen(StageAction):
    """Takes in an answer and puts the next question, or scores the lead, in one call: each costs a turn some milliseconds.

    The form steps aside for the visitor's own question, and is done when nothing is left to ask. Rasa calls this again when it
    comes back to the form; what was said counts once a turn all the same.
    """

    called = f"validate_{FORM}"

    def act(self, talk: Talk, heard: Heard) -> tuple[Bubbles, Events]:
        leads_to = discovery.listen(talk, heard)
        if leads_to is Next.ANSWER and not discovery.answered_aside(talk):
            return [], [ActionExecutionRejected(FORM)]
        bubbles = ending.finish(talk, heard) if leads_to is Next.FINISH else discovery.ask(talk)
        more = talk.conversation.stage == "discovery"
        return bubbles, [SlotSet(ANSWER, None), SlotSet(REQUESTED, ANSWER if more else None)]


class EditAnswer(StageAction):
    """Opens one answer again, from the card that reads them back."""

    called = "action_edit_answer"

    def act(self, talk: Talk, heard: Heard) -> tuple[Bubbles, Events]:
        if talk.first_time("listen"):
            discovery.edit(talk, heard.choice["edit"])
        return [], []
