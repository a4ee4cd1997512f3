"""A long-lived process without long pauses."""

from __future__ import annotations

import gc


def keep_what_is_loaded() -> None:
    """Tell the garbage collector that everything loaded so far stays: to be called once, before the first request.

    A full collection walks every object of every library: 70 to 150 ms in each process, in the middle of somebody's turn.
    """
    gc.collect()
    gc.freeze()
