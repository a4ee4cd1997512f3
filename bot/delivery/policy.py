"""When to try again: a value, so that another policy is another value."""

from __future__ import annotations

from typing import NamedTuple

MINUTE, HOUR = 60.0, 3600.0


class Retries(NamedTuple):
    """`waits` are the seconds between attempts: one attempt more than there are waits. `longest` bounds Retry-After."""

    waits: tuple[float, ...]
    longest: float

    @property
    def attempts(self) -> int:
        """How often a delivery is tried at most."""
        return len(self.waits) + 1

    def wait(self, made: int, retry_after: float | None = None) -> float | None:
        """Seconds until the next attempt when `made` attempts failed; None: give up."""
        if made >= self.attempts:
            return None
        return max(self.waits[made - 1], min(retry_after or 0, self.longest))


DEFAULT = Retries(
    waits=(5, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR),
    longest=24 * HOUR,
)
"""Ten attempts over 75 hours: a receiver that is down from Friday evening to Monday misses nothing."""
