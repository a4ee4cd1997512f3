"""An action that fails, fails the turn.

Rasa logs the failure of a custom action and answers 200 with whatever it has, often an empty list. Rejections
(`ActionExecutionRejection`) stay what they are: a form's way to let another rule speak.
Also here: Rasa waits 300 s for an action; a visitor does not.
"""

from __future__ import annotations

import os
from typing import Any

import rasa.core.actions.action as actions

from bot.engine.failures import TurnFailed
from bot.engine.patches import replace


def apply() -> None:
    """Wrap the call of a custom action."""
    original = actions.RemoteAction.run

    async def run(self: actions.RemoteAction, *args: Any, **kwargs: Any) -> Any:
        try:
            return await original(self, *args, **kwargs)
        except actions.ActionExecutionRejection:
            raise
        except Exception as error:
            raise TurnFailed("action", self.name()) from error

    replace(actions.RemoteAction, "run", "ccabf6f1160d", run)
    actions.DEFAULT_REQUEST_TIMEOUT = float(os.environ.get("BANTER_TURN_TIMEOUT") or 8)
