"""What a visitor types is text, never a command.

Rasa obeys `/restart` and `/inform{"budget": "1"}` from anybody, also with leading blanks or a full-width slash. Nothing of
ours needs such payloads: choices and events travel in the metadata. Training data and test stories may still use them, since
only a serving engine is mended.
"""

from __future__ import annotations

from typing import Any

from rasa.nlu.classifiers.regex_message_handler import RegexMessageHandler
from rasa.shared.core.training_data.story_reader.yaml_story_reader import YAMLStoryReader
from rasa.shared.nlu.training_data.message import Message

from bot.engine.patches import replace


def apply() -> None:
    """Make both places that unpack payloads hand the message on as it is."""

    def process(self: RegexMessageHandler, messages: list[Message], domain: Any = None) -> list[Message]:
        return messages

    def unpack(message: Message, *_: Any, **__: Any) -> Message:
        return message

    replace(RegexMessageHandler, "process", "c0b15285ba78", process)
    replace(YAMLStoryReader, "unpack_regex_message", "bf81f8a66c2c", staticmethod(unpack))
