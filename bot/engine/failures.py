"""How a turn fails: one exception that Rasa cannot swallow, with the code that the receipt carries."""

from __future__ import annotations


class TurnFailed(BaseException):
    """The turn must not count: nothing of it is kept in the tracker and the caller is told `code`.

    Not an Exception on purpose: Rasa catches those in several places, logs them and answers 200 with an empty list.

    Codes: `action` (an action raised, or its server is gone or slow), `loop` (too many actions in one turn), `busy` (the
    conversation's lock), `tracker` (its database), `silent` (no message came), `timeout`, `engine` (anything else).
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
