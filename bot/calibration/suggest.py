"""A suggestion: other points for the same rules, learned from outcomes. A person applies it, or does not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from bot.calibration.features import Columns
from bot.calibration.logistic import best_strength, fit, folds
from bot.calibration.outcomes import Judged, decided, judge, require
from bot.calibration.points import Repointing, repoint
from bot.calibration.report import Sample
from bot.calibration.statistics import Interval, Numbers, area, area_gain, wilson
from scoring import Model

LEAST = 40
# The five folds share most of their leads, so a gain varies more than DeLong's interval for separate leads says. How much
# more is measured by `bench/scoring_suggest.py --calibrate`, on seeds that judge nothing else.
CAUTION = 1.1


@dataclass(frozen=True)
class Suggestion:
    """New points with what they gain on leads they were not learned from.

    `proposed` is False when the gain may be chance; then `why` says so and nothing should be changed. `precision_now`
    and `precision_then` are the share of leads reaching the goal among as many leads as are hot today.
    """

    proposed: bool
    why: str
    outcomes: int
    area_now: Interval
    area_then: Interval
    gain: Interval
    hot: int
    precision_now: Interval
    precision_then: Interval
    repointing: Repointing

    @property
    def acceptance(self) -> tuple[float, float]:
        """How far the gain lies above nothing and the area above one half, in half widths of DeLong's own intervals.

        A suggestion is proposed when both are more than CAUTION.
        """
        return _half_widths(self.gain, 0.0), _half_widths(self.area_then, 0.5)

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON."""
        intervals = ("area_now", "area_then", "gain", "precision_now", "precision_then")
        return {
            "proposed": self.proposed,
            "why": self.why,
            "outcomes": self.outcomes,
            "hot": self.hot,
            **{name: getattr(self, name).as_dict() for name in intervals},
            **self.repointing.as_dict(),
        }


def suggest(model: Model, leads: Iterable[Mapping[str, Any]], goal: str = "won") -> Suggestion:
    """Other points for the model's rules. Raises TooFewOutcomes below forty of each kind of outcome.

    The regression starts from today's points and is pulled towards them, so that a rule seen on few leads keeps its
    points; bands of budget and timeline stay in order. Every figure is of leads that the points were not learned from.
    """
    rows = decided(judge(model, leads, goal))
    require(rows, LEAST)
    sample = Sample.of(rows)
    columns = Columns.of(model)
    matrix = columns.matrix(row.score for row in rows)
    strength = best_strength(_design(matrix, sample.points), sample.labels)
    then = np.zeros(len(rows))
    for learn, check in folds(sample.labels):
        learned = _learn(model, columns, matrix[learn], sample.points[learn], sample.labels[learn], strength)
        then[check] = matrix[check] @ learned.vector(columns)
    final = _learn(model, columns, matrix, sample.points, sample.labels, strength)
    return _weigh(model, rows, sample, then, final)


def _design(matrix: Numbers, points: Numbers) -> Numbers:
    """Today's points as a column that costs next to nothing to use, and a column for each rule's departure from them."""
    return np.column_stack([points, matrix])


def _learn(
    model: Model, columns: Columns, matrix: Numbers, points: Numbers, labels: Numbers, strength: float
) -> Repointing:
    fitted = fit(_design(matrix, points), labels, strength)
    today = np.array([float(rule.points) for rule in _rules(model)])
    effects = max(float(fitted.coef_[0, 0]), 0.0) * today + fitted.coef_[0, 1:]
    return repoint(model, columns, effects, matrix, _passed(model, points))


def _rules(model: Model) -> list[Any]:
    return [rule for each in model.judges for rule in (*each.rules, *each.states.values(), each.unscored)]


def _passed(model: Model, points: Numbers) -> dict[str, float]:
    return {
        "hot": float(np.mean(points >= float(model.hot))),
        "warm": float(np.mean(points >= float(model.warm))),
    }


def _weigh(model: Model, rows: list[Judged], sample: Sample, then: Numbers, final: Repointing) -> Suggestion:
    gain = area_gain(sample.labels, sample.points, then).widened(CAUTION)
    area_then = area(sample.labels, then).widened(CAUTION)
    hot = int(np.sum(sample.points >= float(model.hot)))
    proposed, why = _verdict(gain, area_then, final)
    return Suggestion(
        proposed,
        why,
        len(rows),
        area(sample.labels, sample.points),
        area_then,
        gain,
        hot,
        _precision(sample.labels, sample.points, hot),
        _precision(sample.labels, then, hot),
        final,
    )


def _half_widths(figure: Interval, floor: float) -> float:
    return CAUTION * (figure.value - floor) / max(figure.value - figure.low, 1e-9)


def _verdict(gain: Interval, area_then: Interval, final: Repointing) -> tuple[bool, str]:
    if not final.changed:
        return False, "The outcomes agree with the points as they are."
    if gain.low <= 0:
        return (
            False,
            "The gain may be chance: its interval reaches down to nothing. Keep the rules as they are.",
        )
    if area_then.low <= 0.5:
        return (
            False,
            "Even the new points foretell outcomes no better than tossing a coin. Keep the rules as they are.",
        )
    return True, "The new points foretell outcomes better, on leads they were not learned from."


def _precision(labels: Numbers, scores: Numbers, kept: int) -> Interval:
    """The share that reached the goal among the `kept` leads with the highest scores."""
    chosen = np.argsort(-scores, kind="stable")[:kept]
    return wilson(int(labels[chosen].sum()), len(chosen))
