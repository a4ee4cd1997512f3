"""From effects on the odds to points that a flow can hold: bands in order, weights that add up to a hundred."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import numpy as np
from sklearn.isotonic import isotonic_regression

from bot.calibration.features import Columns
from bot.calibration.statistics import Numbers
from scoring import Model
from scoring.conditions import plain
from scoring.rules import Judge, Rule


@dataclass(frozen=True)
class Repointing:
    """New points: `points` by rule id, `weights` by criterion, `tiers` by name; the model says what they are today."""

    model: Model
    points: Mapping[str, int]
    weights: Mapping[str, int]
    tiers: Mapping[str, int]

    @property
    def changed(self) -> bool:
        """Whether any rule's points differ from today's."""
        return any(entry["from"] != entry["to"] for entry in self.as_dict()["points"])

    def vector(self, columns: Columns) -> Numbers:
        """The new points in the order of the columns."""
        return np.array([float(self.points.get(rule, 0)) for rule in columns.rules])

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON: every number with its path in the section, what it is and what it would be."""
        return {
            "points": list(self._points()),
            "weights": list(self._weights()),
            "tiers": list(self._tiers()),
        }

    def _points(self) -> Iterator[dict[str, Any]]:
        for rule in (rule for judge in self.model.judges for rule in written(judge)):
            path = rule.path if rule.when is None else (*rule.path, "points")
            yield _entry(rule.id, path, rule.points, self.points[rule.id])

    def _weights(self) -> Iterator[dict[str, Any]]:
        for each in self.model.criteria:
            yield _entry(each.name, (*each.path, "weight"), each.weight, self.weights[each.name])

    def _tiers(self) -> Iterator[dict[str, Any]]:
        for name, today in (("hot", self.model.hot), ("warm", self.model.warm)):
            yield _entry(name, ("tiers", name), today, self.tiers[name])


def repoint(
    model: Model, columns: Columns, effects: Numbers, matrix: Numbers, shares: Mapping[str, float]
) -> Repointing:
    """Points whose differences follow the effects (log odds, one a column), with a hundred to be won in all.

    `matrix` has a row a lead and says which columns applied to it; `shares` is what part of these leads `hot` and
    `warm` let through today and should let through then.
    """
    by_rule = dict(zip(columns.rules, effects, strict=True))
    weight = dict(zip(columns.rules, matrix.sum(axis=0) + 1.0, strict=True))
    heights = {judge.input.name: _heights(judge, by_rule, weight) for judge in model.judges}
    best = _hundred({judge.input.name: _best(judge, heights[judge.input.name]) for judge in model.judges})
    points: dict[str, int] = {}
    for judge in model.judges:
        points |= _whole(
            heights[judge.input.name], _best(judge, heights[judge.input.name]), best[judge.input.name]
        )
    weights = {each.name: sum(best[judge.input.name] for judge in each.judges) for each in model.criteria}
    totals = matrix @ np.array([float(points.get(rule, 0)) for rule in columns.rules])
    warm = _threshold(totals, shares["warm"], 1, 99)
    return Repointing(
        model, points, weights, {"hot": _threshold(totals, shares["hot"], warm + 1, 100), "warm": warm}
    )


def written(judge: Judge) -> tuple[Rule, ...]:
    """The rules and states whose points stand in the flow and so can be changed there."""
    return (*judge.rules, *(rule for state, rule in judge.states.items() if rule.path[-1] == state))


def _heights(judge: Judge, effects: Mapping[str, float], seen: Mapping[str, float]) -> dict[str, float]:
    """Effects of one input above its lowest, bands put in order, no state above the best answer."""
    heights = {rule.id: effects[rule.id] for rule in written(judge)}
    heights |= _ordered(judge, heights, seen)
    lowest = min(heights.values())
    top = max(heights[rule.id] for rule in judge.rules) - lowest
    return {rule: min(height - lowest, top) for rule, height in heights.items()}


def _ordered(judge: Judge, heights: Mapping[str, float], seen: Mapping[str, float]) -> dict[str, float]:
    """The bands of an input where more (or sooner) is better, none worth less than a worse one."""
    if not judge.input.better:
        return {}
    rising = judge.input.better == "higher"
    bands = [rule.id for rule in sorted((each for each in judge.rules if each.when.is_band), key=_start)]
    flat = isotonic_regression(
        [heights[rule] for rule in bands], sample_weight=[seen[rule] for rule in bands], increasing=rising
    )
    return dict(zip(bands, map(float, flat), strict=True))


def _start(rule: Rule) -> Decimal:
    return Decimal("-Infinity") if rule.when.low is None else rule.when.low


def _best(judge: Judge, heights: Mapping[str, float]) -> float:
    return max(heights[rule.id] for rule in judge.rules)


def _hundred(best: Mapping[str, float]) -> dict[str, int]:
    """A hundred points dealt out in proportion, whole, by largest remainder."""
    total = sum(best.values())
    exact = {name: 100 * value / total if total else 100 / len(best) for name, value in best.items()}
    dealt = {name: int(value) for name, value in exact.items()}
    for name in sorted(exact, key=lambda each: dealt[each] - exact[each])[: 100 - sum(dealt.values())]:
        dealt[name] += 1
    return dealt


def _whole(heights: Mapping[str, float], top: float, best: int) -> dict[str, int]:
    return {rule: round(best * height / top) if top else best for rule, height in heights.items()}


def _threshold(totals: Numbers, share: float, least: int, most: int) -> int:
    """The whole number of points that lets through a part of the leads closest to `share`."""
    return min(range(least, most + 1), key=lambda points: abs(float(np.mean(totals >= points)) - share))


def _entry(name: str, path: tuple[str | int, ...], today: Decimal, then: int) -> dict[str, Any]:
    return {"rule": name, "path": list(path), "from": plain(today), "to": then}
