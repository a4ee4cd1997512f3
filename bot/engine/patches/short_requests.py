"""Send an action the events of the last two messages, not the whole conversation.

Rasa sends every event since the beginning with every call, so a turn gets slower as the talk gets longer. Actions read slots,
the latest message and the events of this turn; everything older they read from the record.

With a selective domain Rasa 3.6 sends none; the action server of rasa-sdk 3.21 then asks for it with status 449, which Rasa 3.6
does not know. An empty one satisfies it.
"""

from __future__ import annotations

from typing import Any

import rasa.core.actions.action as actions
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity

from bot.engine.patches import replace


def recent(tracker: DialogueStateTracker) -> list[dict[str, Any]]:
    """The events since the last message but one, as plain JSON, oldest first."""
    found: list[dict[str, Any]] = []
    messages = 0
    for event in reversed(tracker.events):
        found.append(event.as_dict())
        messages += isinstance(event, UserUttered)
        if messages == 2:
            break
    return found[::-1]


def apply() -> None:
    """Shorten what is sent."""
    original = actions.RemoteAction._action_call_format

    class Shortened:
        """A tracker that reports its recent events as all there are."""

        def __init__(self, tracker: DialogueStateTracker) -> None:
            self.sender_id = tracker.sender_id
            self._tracker = tracker

        def current_state(self, _: EventVerbosity) -> dict[str, Any]:
            return {**self._tracker.current_state(EventVerbosity.NONE), "events": recent(self._tracker)}

    def call_format(self: actions.RemoteAction, tracker: DialogueStateTracker, domain: Any) -> dict[str, Any]:
        return {"domain": {}, **original(self, Shortened(tracker), domain)}

    replace(actions.RemoteAction, "_action_call_format", "428795b944f2", call_format)
