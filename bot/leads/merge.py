"""When a later answer replaces an earlier one. Pure; the rule is design.md's: only when it is at least as certain.

Facts here are dicts {state, value, quote, confidence}.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Fact = Mapping[str, Any]

DISPUTABLE = frozenset({"budget", "authority", "timeline"})
PLAUSIBLE = 0.5  # a conflict at least this certain is not passed over: the visitor is asked which holds


def merge(field: str, old: Fact | None, new: Fact, *, asked: bool, correcting: bool) -> dict[str, Any] | None:
    """The fact that holds after `new` was said, or None where `old` stands.

    `asked`: the message answers the question for this field. `correcting`: the visitor says that it is a correction.
    """
    if old is None or old["state"] in ("unknown", "vague"):
        return dict(new)
    if new["state"] == "vague":
        return None
    if new["state"] == "refused":
        return dict(new) if asked and old["state"] != "refused" else None
    if old["state"] == "refused" or asked or correcting or new.get("replaces") is not None:
        return None if _same(old, new) else dict(new)
    return _volunteered(field, old, new)


def _volunteered(field: str, old: Fact, new: Fact) -> dict[str, Any] | None:
    """A second value that nobody asked for: a refinement replaces, a conflict is marked, a weaker one is ignored."""
    if _same(old, new) or field == "need":
        return None
    if field in DISPUTABLE and new["confidence"] >= PLAUSIBLE and not _overlap(old["value"], new["value"]):
        return {**new, "state": "contradicted"}
    return dict(new) if new["confidence"] >= old["confidence"] else None


def _same(old: Fact, new: Fact) -> bool:
    return old["state"] == new["state"] and old["value"] == new["value"]


def _overlap(old: Any, new: Any) -> bool:
    """Whether two ranges can both be true. Roles and statuses can not."""
    if not isinstance(old, Mapping) or not isinstance(new, Mapping) or old.get("status") != new.get("status"):
        return False
    low, high = ("min", "max") if "currency" in old else ("earliest", "latest")
    if low not in old or (old.get("currency"), old.get("period")) != (new.get("currency"), new.get("period")):
        return False
    return _below(old.get(low), new.get(high)) and _below(new.get(low), old.get(high))


def _below(low: float | None, high: float | None) -> bool:
    return low is None or high is None or low <= high
