"""Leads with outcomes: which reached the goal, and what the rules said about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from scoring import Model, Score, score

GOALS = ("accepted", "opportunity", "won")
ENDED = frozenset(("rejected", "lost"))
KINDS = (*GOALS, "rejected", "lost")
LEAST_TO_PREDICT = 100


class TooFewOutcomes(Exception):
    """There are not enough outcomes to learn from; the message says how many there are and how many it takes."""


@dataclass(frozen=True)
class Judged:
    """A lead with its score under one model. `good` is whether it reached the goal, None while that is open."""

    id: str
    score: Score
    good: bool | None
    value: Decimal | None = None
    reason: str | None = None


def judge(model: Model, leads: Iterable[Mapping[str, Any]], goal: str = "won") -> Iterator[Judged]:
    """Score leads, `{id, facts, behaviour?, outcome?}`, and say which reached the goal.

    An outcome is a kind, a mapping `{kind, reason?, value?, at?}`, or a list of these.
    """
    for lead in leads:
        entries = list(_entries(lead.get("outcome")))
        yield Judged(
            str(lead["id"]),
            score(model, lead["facts"], lead.get("behaviour")),
            _reached({entry.get("kind", "") for entry in entries}, goal),
            next(
                (
                    Decimal(str(entry["value"]))
                    for entry in reversed(entries)
                    if entry.get("value") is not None
                ),
                None,
            ),
            next((entry["reason"] for entry in reversed(entries) if entry.get("reason")), None),
        )


def decided(rows: Iterable[Judged]) -> list[Judged]:
    """Those whose outcome is known."""
    return [row for row in rows if row.good is not None]


def require(rows: list[Judged], each: int) -> None:
    """Refuse to learn from fewer than `each` leads that reached the goal and as many that did not."""
    good = sum(row.good is True for row in rows)
    bad = sum(row.good is False for row in rows)
    if min(good, bad) < each:
        raise TooFewOutcomes(
            f"{good} leads reached the goal and {bad} did not; it takes {each} of each before the figures mean anything. "
            f"Record more outcomes at the desk, or read them from a CSV file."
        )


def _entries(outcome: Any) -> Iterator[Mapping[str, Any]]:
    for entry in outcome if isinstance(outcome, list | tuple) else (outcome,):
        if isinstance(entry, str):
            yield {"kind": entry}
        elif isinstance(entry, Mapping):
            yield entry


def _reached(kinds: set[str], goal: str) -> bool | None:
    if kinds & set(GOALS[GOALS.index(goal) :]):
        return True
    return False if kinds & ENDED else None
