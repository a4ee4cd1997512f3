"""How much one visitor or one address may ask for. Policy is the table; the rest counts.

An address of this machine is not limited: it is the operator, a test, or a reverse proxy that does not say who is behind it.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address

from fastapi import Request

from bot.web.errors import Refusal

TURNS_PER_CONVERSATION = 200
REMEMBERED = 50_000


@dataclass(frozen=True)
class Limit:
    """`burst` at once, refilled at `per_minute`."""

    burst: int
    per_minute: float


CHATS_PER_ADDRESS = Limit(burst=5, per_minute=5)
MESSAGES_PER_ADDRESS = Limit(burst=60, per_minute=60)
MESSAGES_PER_CONVERSATION = Limit(burst=20, per_minute=20)
EVENTS_PER_ADDRESS, EVENTS_PER_CONVERSATION = MESSAGES_PER_ADDRESS, MESSAGES_PER_CONVERSATION  # counted apart
OUTCOMES_PER_ADDRESS = OUTCOMES_PER_KEY = Limit(burst=100, per_minute=120)  # many at once: CSV


class Buckets:
    """Token buckets by key, in memory, the oldest forgotten first."""

    def __init__(self, limit: Limit, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit, self._clock = limit, clock
        self._held: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, key: str) -> None:
        """Take one; Refusal too_many with the seconds to wait where the bucket is empty."""
        at = self._clock()
        tokens, last = self._held.pop(key, (float(self._limit.burst), at))
        tokens = min(self._limit.burst, tokens + (at - last) * self._limit.per_minute / 60)
        enough = tokens >= 1
        self._held[key] = (tokens - 1 if enough else tokens, at)
        if len(self._held) > REMEMBERED:
            self._held.popitem(last=False)
        if not enough:
            raise Refusal("too_many", retry_after=1 + int((1 - tokens) * 60 / self._limit.per_minute))


class Paces:
    """How fast requests of one kind may come: from an address, and from a holder, such as a conversation or a key."""

    def __init__(self, by_address: Limit, by_holder: Limit | None = None) -> None:
        self._by_address = Buckets(by_address)
        self._by_holder = Buckets(by_holder) if by_holder else None

    def come(self, request: Request) -> None:
        """Count a request by where it comes from. Refusal too_many."""
        address = network(request.client.host if request.client else None)
        if address is not None:
            self._by_address.take(address)

    def held(self, holder: str) -> None:
        """Count a request by who holds its token. Refusal too_many."""
        if self._by_holder:
            self._by_holder.take(holder)


def network(address: str | None) -> str | None:
    """What a limit counts: an IPv4 address, or a /64 of IPv6; None for this machine's own."""
    try:
        parsed = ip_address(address or "")
    except ValueError:
        return address or "unknown"
    if parsed.is_loopback:
        return None
    if isinstance(parsed, IPv6Address):
        return str(IPv6Address(int(parsed) >> 64 << 64))
    return str(parsed)
