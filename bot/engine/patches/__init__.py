"""Where Rasa 3.6.21 is mended, one small file per reason; each refuses to apply when Rasa's own code is not the one it mends."""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import Callable
from importlib import import_module
from typing import Any

PATCHES = (
    "action_failures",
    "compiled_schema",
    "known_events",
    "one_session",
    "plain_graph",
    "plain_text",
    "rules_by_intent",
    "short_requests",
    "turn_processor",
)
"""Everything that a serving engine needs; `light_imports` comes before, for training too."""


class RasaChanged(Exception):
    """The code that a patch replaces is not the one it was written for: read the patch again, then pin the new digest."""


def digest(function: Callable[..., Any]) -> str:
    """Twelve hex digits of a function's source."""
    return hashlib.sha256(inspect.getsource(function).encode()).hexdigest()[:12]


def replace(owner: Any, name: str, expected: str, replacement: Any) -> None:
    """Set `owner.name` to `replacement` if the source in place has the digest `expected`; RasaChanged otherwise."""
    check(owner, name, expected)
    setattr(owner, name, replacement)


def check(owner: Any, name: str, expected: str) -> None:
    """RasaChanged unless the source of `owner.name` has the digest `expected`."""
    found = digest(getattr(owner, name))
    if found != expected:
        raise RasaChanged(f"{owner.__name__}.{name} is {found}, the patch was written for {expected}")


def apply_all() -> None:
    """Mend everything that a serving engine needs mended."""
    for name in PATCHES:
        import_module(f"bot.engine.patches.{name}").apply()
