"""Let our processor of turns (bot/engine/processor.py) take the place of Rasa's."""

from __future__ import annotations

import rasa.core.agent
from rasa.core.processor import MessageProcessor

from bot.engine.patches import check
from bot.engine.processor import TurnProcessor

PINS = {
    "handle_message": "0c41d4780d2d",
    "_run_action": "6d383d0179ef",
    "_log_action_on_tracker": "d973d12a6d0a",
    "parse_message": "b98d8e49b9f2",
    "_has_session_expired": "aa0e659a9cfa",
    "_run_prediction_loop": "cb30a0cbb690",
}


def apply() -> None:
    """Check the methods that ours override or count on, then set ours."""
    for name, pinned in PINS.items():
        check(MessageProcessor, name, pinned)
    rasa.core.agent.MessageProcessor = TurnProcessor
