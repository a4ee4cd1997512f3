"""Replay: the same leads under the rules of today and under changed rules. Nothing is written anywhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from scoring.assess import score
from scoring.conditions import plain
from scoring.ledger import Score
from scoring.model import Model
from scoring.rules import TIERS, ZERO


@dataclass(frozen=True)
class Move:
    """A lead that changes its tier: `why` are the inputs or limits that made it, `{input, before, after, points}`."""

    lead: str
    before: str
    after: str
    points_before: Decimal
    points_after: Decimal
    why: tuple[Mapping[str, Any], ...]
    outcome: Any = None

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON."""
        return {
            "lead": self.lead,
            "before": self.before,
            "after": self.after,
            "points_before": plain(self.points_before),
            "points_after": plain(self.points_after),
            "why": [dict(each) for each in self.why],
            "outcome": self.outcome,
        }


@dataclass(frozen=True)
class Replay:
    """How many leads go from which tier to which, and each that moves."""

    leads: int
    tiers: Mapping[tuple[str, str], int]
    moves: tuple[Move, ...]
    points_change: Decimal

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON: `tiers` as a list of `{before, after, leads}`."""
        counted = [
            {"before": before, "after": after, "leads": self.tiers[before, after]}
            for before in reversed(TIERS)
            for after in reversed(TIERS)
            if (before, after) in self.tiers
        ]
        return {
            "leads": self.leads,
            "moved": len(self.moves),
            "points_change": plain(self.points_change),
            "tiers": counted,
            "moves": [move.as_dict() for move in self.moves],
        }


def replay(old: Model, new: Model, leads: Iterable[Mapping[str, Any]]) -> Replay:
    """Score every lead, `{id, facts, behaviour?, outcome?}`, by both models. `points_change` is the mean."""
    tiers: Counter[tuple[str, str]] = Counter()
    moves: list[Move] = []
    change = ZERO
    for lead in leads:
        before = score(old, lead["facts"], lead.get("behaviour"))
        after = score(new, lead["facts"], lead.get("behaviour"))
        tiers[before.tier, after.tier] += 1
        change += after.points - before.points
        if before.tier != after.tier:
            moves.append(_move(lead, before, after))
    count = sum(tiers.values())
    mean = (change / count).quantize(Decimal("0.01")) if count else ZERO
    return Replay(count, dict(tiers), tuple(moves), mean)


def _move(lead: Mapping[str, Any], before: Score, after: Score) -> Move:
    return Move(
        str(lead["id"]),
        before.tier,
        after.tier,
        before.points,
        after.points,
        tuple(_reasons(before, after)),
        lead.get("outcome"),
    )


def _reasons(before: Score, after: Score) -> list[Mapping[str, Any]]:
    """What each input gave before and gives now, the biggest difference first; a new threshold when nothing differs."""
    old, new = _by_input(before), _by_input(after)
    reasons = [
        {"input": name, "before": rules[0], "after": rules[1], "points": plain(points)}
        for name in dict.fromkeys((*old, *new))
        if (rules := (old.get(name, _NONE)[0], new.get(name, _NONE)[0]))
        and ((points := new.get(name, _NONE)[1] - old.get(name, _NONE)[1]) or rules[0] != rules[1])
    ]
    reasons.sort(key=lambda each: -abs(each["points"]))
    if before.points == after.points and not reasons:
        reasons.append({"input": "tiers", "before": before.tier, "after": after.tier, "points": 0})
    return reasons


_NONE: tuple[str | None, Decimal] = (None, ZERO)


def _by_input(given: Score) -> dict[str, tuple[str | None, Decimal]]:
    return {
        line.rule if line.reason or not line.input else line.input: (line.rule, line.points)
        for line in given.ledger
    }
