"""Which of a flow's need categories some words mean."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from bot.understanding.learning.encoder import Encoder
from bot.understanding.needs import need

# Below this blend of likeness and shared words, no category is meant; measured on tests/understanding/cases.
NEAR = 0.31
_SHARED_WORDS = 0.25


def nearest(encoder: Encoder, words: str, categories: dict[str, tuple[str, ...]]) -> tuple[str, float]:
    """The category with the example phrase likest to the words, and how like; `other` where none is. Phrases are encoded once."""
    vector = encoder.encode([words])[0]
    meant = {name: phrases for name, phrases in categories.items() if phrases}
    scores = {name: _likeness(encoder, vector, words, tuple(phrases)) for name, phrases in meant.items()}
    best = max(scores, key=lambda name: scores[name], default=need.OTHER)
    score = scores.get(best, 0.0)
    return (best, score) if score >= NEAR else (need.OTHER, score)


def _likeness(encoder: Encoder, vector: np.ndarray, words: str, phrases: tuple[str, ...]) -> float:
    likeness = np.sort(_encoded(encoder, phrases) @ vector)[::-1]
    blend = 0.7 * float(likeness[0]) + 0.3 * float(likeness[:3].mean())
    return blend + _SHARED_WORDS * max(need.overlap(words, phrase) for phrase in phrases)


@lru_cache(maxsize=256)
def _encoded(encoder: Encoder, phrases: tuple[str, ...]) -> np.ndarray:
    return encoder.encode(phrases)
