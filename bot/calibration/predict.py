"""A predictive score beside the rules: the chance that a lead reaches the goal. Second to the rules, and says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from bot.calibration.features import Columns
from bot.calibration.logistic import best_strength, fit, unseen_chances
from bot.calibration.outcomes import LEAST_TO_PREDICT, Judged, decided, judge, require
from bot.calibration.report import Sample
from bot.calibration.statistics import Interval, Numbers, Z, stability
from scoring import Model, Score

MOVED = 0.25  # the usual reading of the stability index: below 0.1 the same, above 0.25 another population
_NOTE = "An estimate from past outcomes. The rules decide the tier."


@dataclass(frozen=True)
class Prediction:
    """The chance with its 95 % interval. `base` and the contributions (log odds, by input) add up to its log odds."""

    chance: Interval
    base: float
    contributions: Mapping[str, float]

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON, the contribution that matters most first."""
        ordered = sorted(self.contributions.items(), key=lambda each: -abs(each[1]))
        return {
            "chance": self.chance.as_dict(),
            "base": round(self.base, 4),
            "contributions": [{"input": name, "effect": round(effect, 4)} for name, effect in ordered],
            "note": _NOTE,
        }


@dataclass(frozen=True)
class Drift:
    """Whether recent leads still look like those that were learned from; `moved` names the inputs that do not."""

    chances: float
    moved: Mapping[str, float]

    @property
    def warning(self) -> str:
        """What to tell people; empty when nothing has moved."""
        if not self.moved and self.chances <= MOVED:
            return ""
        where = ", ".join(self.moved) or "the mixture of answers"
        return f"Recent leads differ from those that were learned from ({where}): learn again before trusting the chances."


@dataclass(frozen=True)
class Predictor:
    """A calibrated logistic regression over the rules that applied to a lead.

    `slope` and `shift` turn the regression's log odds into calibrated ones (Platt's method, fitted on chances of leads
    that the regression had not seen); `spread` is the covariance of the coefficients, the intercept's last.
    """

    columns: Columns
    effects: Numbers
    means: Numbers
    intercept: float
    slope: float
    shift: float
    spread: Numbers
    deciles: Numbers

    @classmethod
    def learn(cls, model: Model, leads: Iterable[Mapping[str, Any]], goal: str = "won") -> Predictor:
        """A predictor from leads with outcomes. Raises TooFewOutcomes below a hundred of each."""
        return cls.of(model, decided(judge(model, leads, goal)))

    @classmethod
    def of(cls, model: Model, rows: list[Judged]) -> Predictor:
        """The same from leads that are judged already, all of them decided."""
        require(rows, LEAST_TO_PREDICT)
        labels = Sample.of(rows).labels
        columns = Columns.of(model)
        matrix = columns.matrix(row.score for row in rows)
        strength = best_strength(matrix, labels)
        fitted = fit(matrix, labels, strength)
        platt = _platt(unseen_chances(matrix, labels, strength), labels)
        chances = fitted.predict_proba(matrix)[:, 1]
        return cls(
            columns,
            fitted.coef_[0],
            matrix.mean(axis=0),
            float(fitted.intercept_[0]),
            float(platt.coef_[0, 0]),
            float(platt.intercept_[0]),
            _covariance(matrix, chances, strength),
            np.quantile(fitted.decision_function(matrix), np.arange(0.1, 1.0, 0.1)),
        )

    def predict(self, given: Score) -> Prediction:
        """The chance of one lead that was scored by the same rules."""
        row = self.columns.matrix([given])[0]
        middle = float(self.means @ self.effects + self.intercept)
        parts = (row - self.means) * self.effects * self.slope
        base = middle * self.slope + self.shift
        extended = np.append(row, 1.0)
        half = Z * abs(self.slope) * float(np.sqrt(extended @ self.spread @ extended))
        odds = base + float(parts.sum())
        chance = Interval(_chance(odds), _chance(odds - half), _chance(odds + half))
        return Prediction(chance, base, self._by_input(parts))

    def drift(self, recent: Iterable[Score]) -> Drift:
        """How far recent leads have moved from those that were learned from (population stability index)."""
        matrix = self.columns.matrix(recent)
        if not len(matrix):
            return Drift(0.0, {})
        bins = np.searchsorted(self.deciles, matrix @ self.effects + self.intercept)
        shares = np.bincount(bins, minlength=10) / len(matrix)
        moved = {
            name: self._moved(name, matrix.mean(axis=0)) for name in dict.fromkeys(self.columns.input_of)
        }
        return Drift(
            stability(np.full(10, 0.1), shares), {name: by for name, by in moved.items() if by > MOVED}
        )

    def _moved(self, name: str, now: Numbers) -> float:
        mine = np.array([each == name for each in self.columns.input_of])
        return round(stability(self.means[mine], now[mine]), 4)

    def _by_input(self, parts: Numbers) -> dict[str, float]:
        sums: dict[str, float] = dict.fromkeys(self.columns.input_of, 0.0)
        for name, part in zip(self.columns.input_of, parts, strict=True):
            sums[name] += float(part)
        return sums


def _platt(chances: Numbers, labels: Numbers) -> LogisticRegression:
    odds = np.log(np.clip(chances, 1e-6, 1 - 1e-6) / (1 - np.clip(chances, 1e-6, 1 - 1e-6)))
    return fit(odds.reshape(-1, 1), labels, 1e6)


def _covariance(matrix: Numbers, chances: Numbers, strength: float) -> Numbers:
    """The inverse of the penalised likelihood's curvature at its top (Laplace's approximation)."""
    extended = np.column_stack([matrix, np.ones(len(matrix))])
    weights = chances * (1 - chances)
    penalty = np.append(np.full(matrix.shape[1], 1 / strength), 1e-6)
    return np.linalg.inv(extended.T @ (extended * weights[:, None]) + np.diag(penalty))


def _chance(odds: float) -> float:
    return float(1 / (1 + np.exp(-odds)))
