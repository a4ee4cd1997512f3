"""A brake on guessing passwords."""

from __future__ import annotations

import ipaddress
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable


def network_of(address: str) -> str:
    """The address, or for IPv6 its /64: what one customer of a provider has."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if parsed.version == 4:
        return address
    if parsed.ipv4_mapped:
        return str(parsed.ipv4_mapped)
    return str(ipaddress.ip_network((parsed, 64), strict=False))


class Brake:
    """Counts failures per key within a window of seconds; beyond `allowed` it asks to wait. Lives in this process.

    It remembers at most `keys` keys, the newest, so that nobody can fill the memory with invented ones.
    """

    def __init__(
        self, allowed: int, seconds: float, keys: int = 10_000, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._allowed, self._seconds, self._keys, self._clock = allowed, seconds, keys, clock
        self._failures: OrderedDict[str, deque[float]] = OrderedDict()
        self._lock = threading.Lock()

    def wait(self, key: str) -> int:
        """Whole seconds that `key` has to wait before the next try; 0 when it may go on."""
        with self._lock:
            failures = self._recent(key)
            if len(failures) < self._allowed:
                return 0
            return max(1, round(failures[-self._allowed] + self._seconds - self._clock()))

    def fail(self, key: str) -> None:
        """Note one failure of `key`."""
        with self._lock:
            failures = self._recent(key)
            failures.append(self._clock())
            self._failures[key] = failures
            self._failures.move_to_end(key)
            while len(self._failures) > self._keys:
                self._failures.popitem(last=False)

    def forget(self, key: str) -> None:
        """Forgive `key`, after a success."""
        with self._lock:
            self._failures.pop(key, None)

    def _recent(self, key: str) -> deque[float]:
        failures = self._failures.get(key, deque())
        while failures and failures[0] <= self._clock() - self._seconds:
            failures.popleft()
        return failures
