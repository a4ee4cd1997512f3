"""Which of a flow's need categories some words mean."""

from __future__ import annotations

import numpy as np

from bot.understanding import need
from bot.understanding.encoder import Encoder

# Below this blend of likeness and shared words, no category is meant; measured on tests/understanding/cases.
NEAR = 0.31
_SHARED_WORDS = 0.25


def nearest(encoder: Encoder, words: str, categories: dict[str, tuple[str, ...]]) -> tuple[str, float]:
    """The category with the example phrase likest to the words, and how like; `other` where none is. Phrases are encoded once."""
    scores = {name: _likeness(encoder, words, phrases) for name, phrases in categories.items() if phrases and name != need.OTHER}
    best = max(scores, key=lambda name: scores[name], default=need.OTHER)
    score = scores.get(best, 0.0)
    return (best, score) if score >= NEAR else (need.OTHER, score)


def _likeness(encoder: Encoder, words: str, phrases: tuple[str, ...]) -> float:
    vectors = encoder.encode([words, *phrases])
    likeness = np.sort(vectors[1:] @ vectors[0])[::-1]
    blend = 0.7 * float(likeness[0]) + 0.3 * float(likeness[:3].mean())
    return blend + _SHARED_WORDS * max(need.overlap(words, phrase) for phrase in phrases)
