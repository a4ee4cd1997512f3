"""Keep the connection to the action server open.

Rasa opens an HTTP session and a connection for every call of an action.
"""

from __future__ import annotations

from typing import Any

from aiohttp import ClientSession
from rasa.utils.endpoints import EndpointConfig

from bot.engine.patches import check, replace


class _Kept:
    """A session that survives the `async with` of its users."""

    def __init__(self, session: ClientSession) -> None:
        self.session = session

    async def __aenter__(self) -> ClientSession:
        return self.session

    async def __aexit__(self, *_: Any) -> None:
        return None


def apply() -> None:
    """Let an endpoint make one session and hand out the same again."""
    original = EndpointConfig.session

    def session(self: EndpointConfig) -> _Kept:
        kept = getattr(self, "_kept", None)
        if kept is None or kept.session.closed:
            kept = self._kept = _Kept(original(self))
        return kept

    check(EndpointConfig, "request", "ccdb778aed82")
    replace(EndpointConfig, "session", "e55aa13d9d4f", session)
