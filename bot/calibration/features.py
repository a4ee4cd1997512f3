"""Scores as rows of numbers: one column for each way an input can earn points."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from bot.calibration.statistics import Numbers
from scoring import Model, Score


@dataclass(frozen=True)
class Columns:
    """Which rule stands in which column; `input_of` names the input each belongs to."""

    rules: tuple[str, ...]
    input_of: tuple[str, ...]

    @classmethod
    def of(cls, model: Model) -> Columns:
        """A column for each rule and state of each input that the model judges."""
        pairs = [
            (rule.id, judge.input.name)
            for judge in model.judges
            for rule in (*judge.rules, *judge.states.values(), judge.unscored)
        ]
        return cls(tuple(rule for rule, _ in pairs), tuple(name for _, name in pairs))

    def matrix(self, scores: Iterable[Score]) -> Numbers:
        """One row a score: 1 where the rule applied, else 0."""
        place = {rule: index for index, rule in enumerate(self.rules)}
        given = list(scores)
        matrix = np.zeros((len(given), len(self.rules)))
        for row, each in enumerate(given):
            matrix[row, [place[line.rule] for line in each.ledger if line.rule in place]] = 1.0
        return matrix
