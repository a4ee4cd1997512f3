"""Wakes the open streams of a conversation when something was said in it. Only a hint: streams also look by themselves."""

from __future__ import annotations

import asyncio
from collections import defaultdict


class Bell:
    """One event per listening stream."""

    def __init__(self) -> None:
        self._listeners: dict[str, set[asyncio.Event]] = defaultdict(set)

    def ring(self, conversation: str) -> None:
        for event in self._listeners.get(conversation, ()):
            event.set()

    def listen(self, conversation: str) -> asyncio.Event:
        """An event to wait for; give it back with `leave`."""
        event = asyncio.Event()
        self._listeners[conversation].add(event)
        return event

    def leave(self, conversation: str, event: asyncio.Event) -> None:
        self._listeners[conversation].discard(event)
        if not self._listeners[conversation]:
            del self._listeners[conversation]
