"""Whether a text tells anything of the visitor at all, learned from data/marked: messages with a mark, and those without.

By their words alone, for it is the small ones that say whose firm is spoken of: embeddings of them tell no more, and would double
the time of a training.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from bot.understanding.learning import fitting
from bot.understanding.learning.encoder import Encoder
from bot.understanding.learning.linear import Linear
from bot.understanding.learning.marked import Marked
from bot.understanding.learning.material import Material

_LABELS = ("nothing", "told")
# As of a reading (see training.py): how far the fewer count as much as the many, and how far weights may grow.
_BALANCE, _GROWTH = 0.5, 10.0


def trained(marked: Iterable[Marked], encoder: Encoder) -> Linear:
    """Weights of which `likely` asks; a second or two."""
    told = {each.text: bool(each.spans) for each in marked}
    texts = list(told)
    vocabulary, idf, tokens = Material.counted(texts).weighed(texts)
    coef, bias = fitting.fitted(
        tokens, _unseen(len(texts)), np.array(list(told.values()), int), _BALANCE, _GROWTH
    )
    return Linear(_LABELS, vocabulary, idf, coef, bias, encoder)


def likely(text: str, model: Linear) -> float:
    """How likely the text is to tell something of the visitor."""
    return float(model.probabilities([text], _unseen(1))[0, 1])


def _unseen(texts: int) -> np.ndarray:
    return np.zeros((texts, 0), np.float32)
