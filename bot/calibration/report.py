"""The report: how well points foretold what leads became. Plain JSON, drawn by page.py."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from bot.calibration.logistic import unseen_chances
from bot.calibration.outcomes import Judged, decided, judge, require
from bot.calibration.statistics import Numbers, area, equal_groups, roc, wilson
from scoring import Model
from scoring.conditions import plain

LEAST = 10
TURNED_AWAY = ("cold", "disqualified")
_TIERS = ("hot", "warm", "cold", "disqualified")


@dataclass(frozen=True)
class Sample:
    """The decided leads as arrays: points and labels (1 where the goal was reached)."""

    rows: list[Judged]
    points: Numbers
    labels: Numbers

    @classmethod
    def of(cls, rows: list[Judged]) -> Sample:
        """The arrays of decided leads."""
        points = np.array([float(row.score.points) for row in rows])
        return cls(rows, points, np.array([float(bool(row.good)) for row in rows]))


def report(model: Model, leads: Iterable[Mapping[str, Any]], goal: str = "won") -> dict[str, Any]:
    """Everything the outcomes say about the rules. Raises TooFewOutcomes below ten of each."""
    everyone = list(judge(model, leads, goal))
    rows = decided(everyone)
    require(rows, LEAST)
    sample = Sample.of(rows)
    return {
        "flow": model.flow,
        "version": model.version,
        "goal": goal,
        "leads": len(everyone),
        "decided": len(rows),
        "base": _share(rows),
        "bands": _bands(sample),
        "tiers": _tiers(sample),
        "reliability": _reliability(sample),
        "thresholds": _thresholds(model, sample),
        "roc": [[round(x, 4), round(y, 4)] for x, y in roc(sample.labels, sample.points)],
        "area": area(sample.labels, sample.points).as_dict(),
        "rules": _rules(model, rows),
        "turned_away": _turned_away(model, everyone),
        "missed": _missed(rows),
        "rejected": _rejections(rows),
    }


def _share(rows: list[Judged]) -> dict[str, Any]:
    good = sum(bool(row.good) for row in rows)
    return {"leads": len(rows), "good": good, "rate": wilson(good, len(rows)).as_dict()}


def _bands(sample: Sample) -> list[dict[str, Any]]:
    bands = []
    for low in range(0, 100, 10):
        high = 101 if low == 90 else low + 10
        inside = [row for row in sample.rows if low <= row.score.points < high]
        bands.append({"from": low, "to": min(high, 100)} | _share(inside))
    return bands


def _tiers(sample: Sample) -> list[dict[str, Any]]:
    base = float(sample.labels.mean())
    shares = {tier: _share([row for row in sample.rows if row.score.tier == tier]) for tier in _TIERS}
    return [
        {"tier": tier} | share | {"lift": round(share["rate"]["value"] / base, 3)}
        for tier, share in shares.items()
    ]


def _reliability(sample: Sample) -> list[dict[str, Any]]:
    """Ten groups of equal size: the chance their points promised (fitted on other leads) and what came of it."""
    chances = unseen_chances(sample.points.reshape(-1, 1), sample.labels)
    groups = []
    for group in equal_groups(chances, 10):
        good = int(sample.labels[group].sum())
        promised = round(float(chances[group].mean()), 4)
        points = round(float(sample.points[group].mean()), 2)
        groups.append(
            {
                "points": points,
                "promised": promised,
                "leads": len(group),
                "came": wilson(good, len(group)).as_dict(),
            }
        )
    return groups


def _thresholds(model: Model, sample: Sample) -> list[dict[str, Any]]:
    """What taking only leads from so many points on would have kept: precision, recall, lift."""
    places = sorted({*map(float, range(0, 100, 5)), float(model.hot), float(model.warm)})
    base = float(sample.labels.mean())
    return [_threshold(sample, each, base) for each in places if (sample.points >= each).any()]


def _threshold(sample: Sample, points: float, base: float) -> dict[str, Any]:
    kept = sample.points >= points
    good = int(sample.labels[kept].sum())
    precision = wilson(good, int(kept.sum()))
    recall = wilson(good, int(sample.labels.sum()))
    return {
        "points": points,
        "leads": int(kept.sum()),
        "precision": precision.as_dict(),
        "recall": recall.as_dict(),
        "lift": round(precision.value / base, 3),
    }


def _rules(model: Model, rows: list[Judged]) -> list[dict[str, Any]]:
    """Each rule's points beside how much more (or less) often its leads reached the goal than all leads did."""
    found: dict[str, list[bool]] = defaultdict(list)
    for row in rows:
        for line in row.score.ledger:
            if line.input:
                found[line.rule].append(bool(row.good))
    base = sum(bool(row.good) for row in rows) / len(rows)
    return [
        {
            "rule": rule.id,
            "input": each.input.name,
            "path": list(rule.path),
            "points": plain(rule.points),
            "leads": len(found[rule.id]),
            "rate": (rate := wilson(sum(found[rule.id]), len(found[rule.id]))).as_dict(),
            "difference": round(rate.value - base, 4),
        }
        for each in model.judges
        for rule in (*each.rules, *each.states.values(), each.unscored)
        if rule.id in found
    ]


def _turned_away(model: Model, everyone: list[Judged]) -> dict[str, Any]:
    """What share of all leads is cold or disqualified, and what share the flow allows (None: any)."""
    share = sum(row.score.tier in TURNED_AWAY for row in everyone) / len(everyone)
    allowed = None if model.turned_away_at_most is None else float(model.turned_away_at_most)
    return {"share": round(share, 4), "allowed": allowed, "too_many": allowed is not None and share > allowed}


def _missed(rows: list[Judged]) -> list[dict[str, Any]]:
    """Leads that were turned away and reached the goal all the same, the most valuable first."""
    missed = [row for row in rows if row.good and row.score.tier in TURNED_AWAY]
    missed.sort(key=lambda row: (-(row.value or 0), row.id))
    return [
        {
            "lead": row.id,
            "points": plain(row.score.points),
            "tier": row.score.tier,
            "value": None if row.value is None else plain(row.value),
            "why": list(row.score.reasons) or _weakest(row),
        }
        for row in missed
    ]


def _weakest(row: Judged) -> list[str]:
    """The rules that left most of what their input could give."""
    lines = sorted(
        (line for line in row.score.ledger if line.input), key=lambda line: line.points - line.most
    )
    return [line.rule for line in lines[:3]]


def _rejections(rows: list[Judged]) -> list[dict[str, Any]]:
    """Why leads that were passed on did not reach the goal, in the reps' words, the commonest first."""
    reasons = Counter(
        row.reason for row in rows if not row.good and row.reason and row.score.tier not in TURNED_AWAY
    )
    return [
        {"reason": reason, "leads": count}
        for reason, count in sorted(reasons.items(), key=lambda each: -each[1])
    ]
