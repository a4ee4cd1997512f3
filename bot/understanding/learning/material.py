"""What the classifier is trained on: every text once, embedded and its tokens counted; several readings learn from the same
text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from bot.understanding.learning import embedded
from bot.understanding.learning.encoder import Encoder
from bot.understanding.learning.linear import features, shown, weighted, words_of

# How many examples are many; in how many of few and of many a run of letters, and a word, has to stand to be weighed: rarer ones
# cost half of the time and tell nothing.
_MANY = 5000
_LETTERS_IN, _WORDS_IN = (3, 5), (1, 3)


@dataclass(frozen=True)
class Material:
    """`tokens` of all texts, of which `rows` names by place those of a text and how often it holds each; `embedded` is by text
    as `shown`.
    """

    tokens: list[str]
    rows: dict[str, tuple[np.ndarray, np.ndarray]]
    embedded: dict[str, np.ndarray]

    @classmethod
    def of(cls, texts: Iterable[str], encoder: Encoder, kept: Path | None = None) -> Material:
        """`kept` is a folder of what was embedded before (see embedded.py)."""
        counted = cls.counted(texts)
        as_shown = list(dict.fromkeys(map(shown, counted.rows)))
        return replace(
            counted, embedded=dict(zip(as_shown, embedded.rows(as_shown, encoder, kept), strict=True))
        )

    @classmethod
    def counted(cls, texts: Iterable[str]) -> Material:
        """The tokens alone."""
        at: defaultdict[str, int] = defaultdict()
        at.default_factory = at.__len__  # a token met anew gets the next place
        rows = {}
        for text in dict.fromkeys(texts):
            held = features(text)
            rows[text] = (
                np.array([at[token] for token in held], np.int64),
                np.array(list(held.values()), np.float32),
            )
        return cls(list(at), rows, {})

    def embeddings(self, texts: Iterable[str]) -> np.ndarray:
        """(texts, 512) of float32; half as fine are they kept."""
        return np.stack([self.embedded[shown(text)] for text in texts]).astype(np.float32)

    def weighed(self, texts: Sequence[str]) -> tuple[dict[str, int], np.ndarray, Any]:
        """The tokens that enough of these texts hold, how much each tells, and a sparse matrix (texts, tokens) of their
        weights.
        """
        from scipy import sparse

        index, counts = (
            np.concatenate(part) for part in zip(*(self.rows[text] for text in texts), strict=True)
        )
        of = np.repeat(np.arange(len(texts)), [len(self.rows[text][0]) for text in texts])
        texts_with = np.bincount(index, minlength=len(self.tokens))
        many = len(texts) > _MANY
        kept = np.flatnonzero(
            texts_with >= np.where(words_of(self.tokens), _WORDS_IN[many], _LETTERS_IN[many])
        )
        place = np.full(len(self.tokens), -1)
        place[kept] = np.arange(len(kept))
        vocabulary = {self.tokens[token]: at for at, token in enumerate(kept)}
        idf = (np.log((1 + len(texts)) / (1 + texts_with[kept])) + 1).astype(np.float32)
        known = place[index] >= 0
        index, counts, of = place[index][known], counts[known], of[known]
        weights = weighted(index, counts, idf, words_of(vocabulary), of)
        return vocabulary, idf, sparse.csr_matrix((weights, (of, index)), shape=(len(texts), len(idf)))
