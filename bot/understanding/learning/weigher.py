"""Weigher: which label a text has, by learned weights and by the examples nearest in meaning."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from bot.understanding.learning.encoder import Encoder
from bot.understanding.learning.linear import Linear
from bot.understanding.learning.neighbours import Neighbours


class Weigher(NamedTuple):
    """The weights, and the examples that they were learned from."""

    linear: Linear
    neighbours: Neighbours

    @property
    def labels(self) -> tuple[str, ...]:
        """What a text may be."""
        return self.linear.labels

    @property
    def encoder(self) -> Encoder:
        """Whose embeddings both go by."""
        return self.linear.encoder

    def probabilities(self, texts: Sequence[str], embeddings: np.ndarray) -> np.ndarray:
        """(texts, labels): each row sums to one. `embeddings` are those of the texts as `shown`."""
        return self.neighbours.beside(self.linear.probabilities(texts, embeddings), embeddings)

    def save(self, folder: Path, name: str) -> None:
        """Plain files, without pickle."""
        self.linear.save(folder, name)
        self.neighbours.save(folder, f"{name}-near")

    @classmethod
    def load(cls, folder: Path, name: str, encoder: Encoder) -> Weigher:
        """What `save` wrote. FileNotFoundError where there is nothing; ValueError if it was trained on other embeddings."""
        return cls(Linear.load(folder, name, encoder), Neighbours.load(folder, f"{name}-near"))
