"""How much work a call is, told apart from what else the machine is doing."""

from __future__ import annotations

import time
from collections.abc import Callable

TRIES = 8
EXPLODES = 0.25
"""Seconds that only an exploding pattern takes, on a slow and busy machine too; `bench/understanding.py` has the real figures."""


def least_seconds(call: Callable[[], object], enough: float) -> float:
    """Processor seconds of the quickest of a few calls; the first that is quick enough ends it.

    One call alone also measures the garbage collector and the neighbours on the machine; text
    that explodes a pattern is slow every time.
    """
    least = float("inf")
    for _ in range(TRIES):
        began = time.process_time()
        call()
        least = min(least, time.process_time() - began)
        if least <= enough:
            break
    return least
