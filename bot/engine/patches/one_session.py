"""Keep the connection to the action server open.

Rasa opens an HTTP session and a connection for every call of an action. A connection that was idle for two seconds is
not used again, so that one which the server is just closing is never picked.
"""

from __future__ import annotations

from typing import Any

from aiohttp import ClientSession, TCPConnector
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

    def session(self: EndpointConfig) -> _Kept:
        kept = getattr(self, "_kept", None)
        if kept is None or kept.session.closed:
            connector = TCPConnector(keepalive_timeout=2, limit=100)
            kept = self._kept = _Kept(ClientSession(headers=self.headers, connector=connector))
        return kept

    check(EndpointConfig, "request", "ccdb778aed82")
    replace(EndpointConfig, "session", "e55aa13d9d4f", session)
