"""A linear reading of a text: its sentence embedding, its words and runs of letters, weighed for each label.

Inference only, on plain arrays: trained once (see training.py), it runs in both environments without scikit-learn.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from pathlib import Path

import numpy as np

from bot.understanding.learning.encoder import Encoder

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_TOKENS = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[?!]|[\U0001F300-\U0001FAFF\u2600-\u27BF]")
STRETCHED = re.compile(r"([^\W\d_])\1{2,}")


@dataclass(frozen=True)
class Linear:
    """`coef` is (features + embedding, labels), `bias` (labels,), `idf` (features,), all float32."""

    labels: tuple[str, ...]
    vocabulary: dict[str, int]
    idf: np.ndarray
    coef: np.ndarray
    bias: np.ndarray
    encoder: Encoder

    def probabilities(self, texts: Sequence[str], embeddings: np.ndarray) -> np.ndarray:
        """(texts, labels): each row sums to one. `embeddings` are those of the texts as `shown`."""
        logits = embeddings @ self.coef[len(self.vocabulary) :] + self.bias
        for row, text in enumerate(texts):
            index, counts = known(features(text), self.vocabulary)
            if len(index):
                logits[row] += weighted(index, counts, self.idf, self._words) @ self.coef[index]
        logits -= logits.max(axis=1, keepdims=True)
        likely = np.exp(logits)
        return likely / likely.sum(axis=1, keepdims=True)

    @cached_property
    def _words(self) -> np.ndarray:
        return words_of(self.vocabulary)

    def save(self, folder: Path, name: str) -> None:
        """Two plain files: arrays without pickle, and JSON."""
        np.savez_compressed(folder / f"{name}.npz", idf=self.idf, coef=self.coef, bias=self.bias)
        about = {"labels": self.labels, "vocabulary": list(self.vocabulary), "encoder": self.encoder.name}
        (folder / f"{name}.json").write_text(json.dumps(about, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path, name: str, encoder: Encoder) -> Linear:
        """What `save` wrote. FileNotFoundError where there is nothing; ValueError if it was trained on other embeddings."""
        about = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        if about["encoder"] != encoder.name:
            raise ValueError(f"trained with encoder {about['encoder']}, not {encoder.name}: train again")
        with np.load(folder / f"{name}.npz", allow_pickle=False) as arrays:
            idf, coef, bias = arrays["idf"], arrays["coef"], arrays["bias"]
        vocabulary = {token: i for i, token in enumerate(about["vocabulary"])}
        return cls(tuple(about["labels"]), vocabulary, idf, coef, bias, encoder)


def shown(text: str) -> str:
    """The text as the encoder sees it: amounts differ, what is meant by them does not."""
    return _DIGITS.sub("0", text) or " "


@lru_cache(maxsize=64)
def features(text: str) -> Mapping[str, int]:
    """How often each word and pair of words ("w:") and run of four letters within a word ("c:") occurs, accents folded, digits as
    0.

    Several models weigh the same text.
    """
    plain = STRETCHED.sub(r"\1", without_accents(_DIGITS.sub("0", text.lower())))
    words = _TOKENS.findall(plain)[:120]
    out = [f"w:{w}" for w in words]
    out += [f"w:{a} {b}" for a, b in pairwise(words)]
    for word in words:
        padded = f" {word[:30]} "
        out += [f"c:{padded[i : i + 4]}" for i in range(len(padded) - 3)]
    return Counter(out)


def words_of(vocabulary: Iterable[str]) -> np.ndarray:
    """(features,) which of the tokens are words, not runs of letters."""
    return np.array([token.startswith("w:") for token in vocabulary], dtype=bool)


def known(tokens: Mapping[str, int], vocabulary: Mapping[str, int]) -> tuple[np.ndarray, np.ndarray]:
    """Indices in the vocabulary of the tokens that stand in it, and how often each occurs."""
    found = [(at, times) for token, times in tokens.items() if (at := vocabulary.get(token)) is not None]
    return np.array([at for at, _ in found], dtype=np.int64), np.array(
        [times for _, times in found], dtype=np.float32
    )


def weighted(
    index: np.ndarray, counts: np.ndarray, idf: np.ndarray, words: np.ndarray, rows: np.ndarray | int = 0
) -> np.ndarray:
    """TF-IDF weights of the tokens (see `known`) of one text, or of several, `rows` telling whose each is.

    A text's words and its letters have the length one each.
    """
    value, word = (1.0 + np.log(counts)) * idf[index], words[index]
    kind = 2 * rows + word
    length = np.sqrt(np.bincount(kind, value * value))
    return (value / length[kind]).astype(np.float32)


def without_accents(text: str) -> str:
    """The text's letters bare; unlike `folding.folded` it keeps capitals, and "ß" and "ø", which the features tell apart."""
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
