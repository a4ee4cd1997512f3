"""The smallest understanding that a test needs: the first word is the intent when the domain knows it."""

from __future__ import annotations

import re

from rasa.engine.graph import GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

INTENTS = {"hello", "quiet", "spin", "break", "form"}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class TinyNlu(GraphComponent):
    """No training; a number is a budget."""

    @classmethod
    def create(cls, config, model_storage, resource, execution_context):
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text = message.get("text") or ""
            word = (message.get("metadata") or {}).get("event") or text.strip().split(" ")[0]
            name = word if word in INTENTS else "other"
            message.set("intent", {"name": name, "confidence": 0.9}, add_to_output=True)
            found = [
                {
                    "entity": "budget",
                    "value": m.group(),
                    "start": m.start(),
                    "end": m.end(),
                    "confidence": 0.9,
                }
                for m in re.finditer(r"\d+", text)
            ]
            message.set("entities", found, add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data
