"""What every action does: read the tracker, open the talk, act, hand the bubbles back.

An action raises when it fails: the engine then reports the turn as failed, and `web` answers from its script.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.slots import STAGE
from bot.conversation.discovery import Heard
from bot.conversation.talk import Bubbles, Talk, opened
from bot.leads.store import Store
from bot.settings import Settings
from bot.understanding.facts import FIELDS

Events = list[dict[str, Any]]


class StageAction(Action, ABC):
    """An action within one conversation and one transaction; subclasses say in `act` what is done."""

    called: ClassVar[str]
    tells_stage: ClassVar[bool] = (
        True  # a rule that ends here must not be followed by another that begins at the new stage
    )

    def __init__(self, store: Store, settings: Settings) -> None:
        self.store, self.settings = store, settings

    def name(self) -> str:
        return self.called

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        metadata = tracker.latest_message.get("metadata") or {}
        with opened(self.store, self.settings, tracker.sender_id, metadata.get("turn")) as talk:
            bubbles, events = self.act(talk, hear(tracker))
            stage = {"event": "slot", "timestamp": None, "name": STAGE, "value": talk.conversation.stage}
        for bubble in bubbles:
            dispatcher.utter_message(json_message=bubble)
        new = self.tells_stage and stage["value"] != tracker.get_slot(STAGE)
        return [stage, *events] if new else events

    @abstractmethod
    def act(self, talk: Talk, heard: Heard) -> tuple[Bubbles, Events]:
        """The bubbles to say and Rasa's events beside the stage."""


def hear(tracker: Tracker) -> Heard:
    """The visitor's message as the engine understood it."""
    message = tracker.latest_message
    facts = [
        {key: entity.get(key) for key in ("value", "state", "quote", "confidence", "replaces")}
        | {"field": entity["entity"]}
        for entity in message.get("entities") or []
        if entity.get("entity") in FIELDS and entity.get("state")
    ]
    metadata = message.get("metadata") or {}
    intent = (message.get("intent") or {}).get("name") or "out_of_scope"
    return Heard(intent=intent, facts=facts, choice=metadata.get("choice") or {})
