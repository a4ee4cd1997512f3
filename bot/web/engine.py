"""Talking to the engine: one signed POST a turn, and only a receipt counts as an answer."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
import time
from dataclasses import dataclass
from typing import Any

import httpx2

logger = logging.getLogger(__name__)

LARGEST_RECEIPT = 1_000_000
REST_SECONDS = 5.0  # after that many seconds without asking, a failing engine is asked again
TROUBLES = 3  # failures in a row before the engine is given a rest


class EngineFailed(Exception):
    """No receipt: the engine is down, slow, or said that the turn failed."""


@dataclass(frozen=True)
class Receipt:
    """A turn that got through: the bot's bubbles and what was understood."""

    bubbles: list[dict[str, Any]]
    intent: str
    facts: list[dict[str, Any]]


class Engine:
    """The engine behind `url`. `seconds` is what a turn may take; `transport` takes the network's place in tests."""

    def __init__(
        self, url: str, secret: str, seconds: float, transport: httpx2.AsyncBaseTransport | None = None
    ) -> None:
        self._url, self._secret, self._seconds = url, secret.encode(), seconds
        limits = httpx2.Limits(max_connections=200, max_keepalive_connections=50)
        self._client = httpx2.AsyncClient(
            limits=limits, timeout=seconds, trust_env=False, transport=transport
        )
        self._troubles, self._rest_until = 0, 0.0

    async def turn(self, turn: str, conversation: str, text: str, metadata: dict[str, Any]) -> Receipt:
        """The receipt of a turn; EngineFailed otherwise, after `seconds` at the latest."""
        if self._troubles >= TROUBLES and time.monotonic() < self._rest_until:
            raise EngineFailed("resting")
        body = {"turn": turn, "conversation": conversation, "text": text, "metadata": metadata}
        try:
            receipt = await asyncio.wait_for(self._ask(body), self._seconds)
        except (EngineFailed, httpx2.HTTPError, TimeoutError) as error:
            self._troubles += 1
            self._rest_until = time.monotonic() + REST_SECONDS
            logger.warning("turn %s got no receipt: %s", turn, type(error).__name__)
            raise EngineFailed(str(error) or type(error).__name__) from error
        self._troubles = 0
        return receipt

    async def healthy(self) -> bool:
        """Whether a synthetic turn gets through engine and actions."""
        ping = {"turn": "00000000-0000-4000-8000-000000000000", "conversation": "ping", "text": "hello"}
        try:
            await asyncio.wait_for(self._ask({**ping, "metadata": {"event": "ping"}}), self._seconds)
        except (EngineFailed, httpx2.HTTPError, TimeoutError):
            return False
        self._troubles = 0
        return True

    async def forget(self, conversation: str) -> None:
        """Erase a conversation from the engine's cache; a cache that cannot be reached now is erased with the record later."""
        try:
            await asyncio.wait_for(self._post("forget", {"conversation": conversation}), self._seconds)
        except (EngineFailed, httpx2.HTTPError, TimeoutError) as error:
            logger.warning("a conversation could not be erased from the engine: %s", type(error).__name__)

    async def close(self) -> None:
        await self._client.aclose()

    async def _ask(self, body: dict[str, Any]) -> Receipt:
        return _read(await self._post("turn", body), body["turn"])

    async def _post(self, route: str, body: dict[str, Any]) -> bytes:
        raw = json.dumps(body, ensure_ascii=True).encode()
        headers = {
            "Content-Type": "application/json",
            "X-Banter-Signature": hmac.new(self._secret, raw, hashlib.sha256).hexdigest(),
        }
        url = f"{self._url}/webhooks/banter/{route}"
        async with self._client.stream("POST", url, content=raw, headers=headers) as response:
            if response.status_code != 200:
                raise EngineFailed(f"status {response.status_code}")
            return await _capped(response)


async def _capped(response: httpx2.Response) -> bytes:
    raw = bytearray()
    async for part in response.aiter_bytes():
        raw += part
        if len(raw) > LARGEST_RECEIPT:
            raise EngineFailed("receipt too large")
    return bytes(raw)


def _read(raw: bytes, turn: str) -> Receipt:
    """The receipt in `raw`, checked; EngineFailed for anything else, `[]` included."""
    try:
        data = json.loads(raw)
        if data["turn"] != turn:
            raise EngineFailed("receipt of another turn")
        bubbles = [_bubble(message) for message in data["messages"]]
        return Receipt(bubbles, str((data.get("intent") or {}).get("name")), list(data.get("facts") or []))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise EngineFailed("no receipt") from error


def _bubble(message: dict[str, Any]) -> dict[str, Any]:
    custom = message.get("custom")
    if isinstance(custom, dict):
        return custom
    if not isinstance(message["text"], str):
        raise TypeError("text")
    return {"text": message["text"]}
