"""Regularised logistic regression on scores, and splitting leads for checking it on leads it has not seen."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from bot.calibration.statistics import Numbers

FOLDS = 5
STRENGTHS = (0.01, 0.1, 1.0)
_SEED = 20261120
Split = tuple[NDArray[np.intp], NDArray[np.intp]]


def folds(labels: Numbers) -> Iterator[Split]:
    """Five splits into leads to learn from and leads to check on, each with its share of good ones."""
    return StratifiedKFold(FOLDS, shuffle=True, random_state=_SEED).split(np.zeros(len(labels)), labels)


def fit(columns: Numbers, labels: Numbers, strength: float = 1.0) -> LogisticRegression:
    """A logistic regression; a smaller `strength` (scikit-learn's C) shrinks the effects more."""
    return LogisticRegression(C=strength, solver="newton-cholesky", max_iter=100).fit(columns, labels)


def best_strength(columns: Numbers, labels: Numbers) -> float:
    """The strength whose chances fit unseen leads best (log loss over the folds)."""
    return min(STRENGTHS, key=lambda strength: _loss(columns, labels, strength))


def unseen_chances(columns: Numbers, labels: Numbers, strength: float = 1.0) -> Numbers:
    """The chance of each lead by a regression that was fitted without it."""
    chances = np.zeros(len(labels))
    for learn, check in folds(labels):
        chances[check] = fit(columns[learn], labels[learn], strength).predict_proba(columns[check])[:, 1]
    return chances


def _loss(columns: Numbers, labels: Numbers, strength: float) -> float:
    chances = np.clip(unseen_chances(columns, labels, strength), 1e-9, 1 - 1e-9)
    return float(-np.mean(labels * np.log(chances) + (1 - labels) * np.log(1 - chances)))
