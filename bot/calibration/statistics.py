"""The figures of the report, with their intervals. Labels are 0/1 arrays, scores are arrays of the same length."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Z = 1.959963984540054  # 95 %


@dataclass(frozen=True)
class Interval:
    """A figure with its 95 % interval."""

    value: float
    low: float
    high: float

    def widened(self, times: float) -> Interval:
        """The same figure with its interval so many times as wide."""
        return Interval(
            self.value,
            self.value - (self.value - self.low) * times,
            self.value + (self.high - self.value) * times,
        )

    def as_dict(self) -> dict[str, float]:
        """Plain JSON, four digits."""
        return {"value": round(self.value, 4), "low": round(self.low, 4), "high": round(self.high, 4)}


def wilson(good: int, total: int) -> Interval:
    """A share with Wilson's score interval (1927), which stays sensible for few and for extreme counts."""
    if total == 0:
        return Interval(0.0, 0.0, 1.0)
    share = good / total
    shrink = 1 + Z * Z / total
    centre = (share + Z * Z / (2 * total)) / shrink
    half = Z * sqrt(share * (1 - share) / total + Z * Z / (4 * total * total)) / shrink
    return Interval(share, max(0.0, centre - half), min(1.0, centre + half))


def area(labels: Numbers, scores: Numbers) -> Interval:
    """The area under the ROC curve with DeLong's interval (1988), ends kept within 0 and 1."""
    areas, covariance = _delong(labels, np.atleast_2d(scores))
    half = Z * sqrt(max(covariance[0, 0], 0.0))
    value = float(areas[0])
    return Interval(value, max(0.0, value - half), min(1.0, value + half))


def area_gain(labels: Numbers, before: Numbers, after: Numbers) -> Interval:
    """How much larger the area of `after` is than that of `before` on the same leads (DeLong, paired)."""
    areas, covariance = _delong(labels, np.vstack([before, after]))
    variance = covariance[0, 0] + covariance[1, 1] - 2 * covariance[0, 1]
    half = Z * sqrt(max(float(variance), 0.0))
    gain = float(areas[1] - areas[0])
    return Interval(gain, gain - half, gain + half)


def roc(labels: Numbers, scores: Numbers) -> list[tuple[float, float]]:
    """The ROC curve as (share of the bad let through, share of the good let through), from strict to lenient."""
    thresholds = np.unique(scores)[::-1]
    good, bad = scores[labels == 1], scores[labels == 0]
    points = [(float(np.mean(bad >= each)), float(np.mean(good >= each))) for each in thresholds]
    return [(0.0, 0.0), *points]


def equal_groups(scores: Numbers, count: int) -> list[NDArray[np.intp]]:
    """Indices in up to `count` groups of about equal size by rising score; equal scores stay together."""
    order = np.argsort(scores, kind="stable")
    edges = {scores[order[len(order) * part // count]] for part in range(1, count)} if len(order) else set()
    cuts = np.searchsorted(scores[order], sorted(edges))
    return [group for group in np.split(order, np.unique(cuts)) if len(group)]


def stability(expected: Numbers, seen: Numbers) -> float:
    """Population stability index between two distributions of shares: 0 is the same, above 0.25 has moved."""
    floor = 1e-4
    before, now = np.maximum(expected, floor), np.maximum(seen, floor)
    return float(np.sum((now - before) * np.log(now / before)))


def _delong(labels: Numbers, scores: Numbers) -> tuple[Numbers, Numbers]:
    good, bad = scores[:, labels == 1], scores[:, labels == 0]
    m, n = good.shape[1], bad.shape[1]
    together = np.apply_along_axis(_midranks, 1, np.hstack([good, bad]))
    of_good = (together[:, :m] - np.apply_along_axis(_midranks, 1, good)) / n
    of_bad = 1 - (together[:, m:] - np.apply_along_axis(_midranks, 1, bad)) / m
    covariance = np.atleast_2d(np.cov(of_good)) / m + np.atleast_2d(np.cov(of_bad)) / n
    return of_good.mean(axis=1), covariance


def _midranks(values: Numbers) -> Numbers:
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return ((last - counts + 1 + last) / 2)[inverse]
