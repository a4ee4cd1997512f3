"""The report's figures against values worked out elsewhere."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from bot.calibration.statistics import area, area_gain, equal_groups, roc, stability, wilson


@pytest.mark.parametrize(
    ("good", "total", "low", "high"),
    [
        (0, 10, 0.0, 0.2775),
        (5, 10, 0.2366, 0.7634),
        (10, 10, 0.7225, 1.0),
        (81, 263, 0.2553, 0.3662),
        (0, 0, 0, 1),
    ],
)
def test_wilsons_interval(good, total, low, high):
    found = wilson(good, total)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_the_area_is_scikit_learns_and_its_interval_holds_it():
    chance = np.random.default_rng(3)
    labels = chance.integers(0, 2, 400).astype(float)
    scores = np.round(labels + chance.normal(0, 1.5, 400), 1)
    found = area(labels, scores)
    assert found.value == pytest.approx(roc_auc_score(labels, scores))
    assert 0.03 < found.high - found.low < 0.13


def test_delongs_interval_covers_the_truth_about_95_times_in_100():
    chance = np.random.default_rng(11)
    held = 0
    for _ in range(300):
        labels = np.repeat([1.0, 0.0], [60, 90])
        found = area(labels, labels + chance.normal(0, 1, 150))
        held += found.low <= 0.76025 <= found.high  # P(N(1,1) > N(0,1)) = Phi(1 / sqrt 2)
    assert 0.92 <= held / 300 <= 0.98


def test_a_score_gains_nothing_over_itself():
    labels = np.array([1.0, 0.0, 1.0, 0.0, 1.0])
    scores = np.array([3.0, 1.0, 2.0, 2.0, 5.0])
    found = area_gain(labels, scores, scores)
    assert (found.value, found.low, found.high) == (0, 0, 0)


def test_a_roc_curve_runs_from_corner_to_corner():
    curve = roc(np.array([1.0, 0.0, 1.0, 0.0]), np.array([9.0, 5.0, 5.0, 1.0]))
    assert curve == [(0, 0), (0, 0.5), (0.5, 1), (1, 1)]


def test_groups_are_about_equal_and_keep_equal_scores_together():
    groups = equal_groups(np.array([5.0, 1, 1, 1, 2, 3, 3, 4, 9, 9]), 4)
    scores = np.array([5.0, 1, 1, 1, 2, 3, 3, 4, 9, 9])
    assert sorted(index for group in groups for index in group) == list(range(10))
    values = [set(scores[group]) for group in groups]
    assert all(not one & other for place, one in enumerate(values) for other in values[:place])


def test_stability_is_nothing_for_the_same_shares_and_large_for_others():
    even = np.array([0.5, 0.5])
    assert stability(even, even) == 0
    assert stability(even, np.array([0.95, 0.05])) > 0.25
