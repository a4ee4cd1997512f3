"""Find an event's class by name in a table.

Rasa walks the tree of event classes for every event it reads, 30 classes at a time; with a tracker of 100 events that is a
good part of a turn.
"""

from __future__ import annotations

from functools import lru_cache

from rasa.shared.core.events import Event

from bot.engine.patches import replace


def apply() -> None:
    """Remember what the walk found."""
    replace(
        Event, "resolve_by_type", "b5cf570fa7f2", staticmethod(lru_cache(maxsize=None)(Event.resolve_by_type))
    )
