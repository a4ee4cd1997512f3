"""What the visitor wants from us: the intent of a message, by sentence embedding, words and letters together.

Inference only, on plain arrays: trained once (see training.py), it runs in both environments without scikit-learn.
"""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np

from bot.understanding.encoder import Encoder

OUT_OF_SCOPE, GIBBERISH = "out_of_scope", "gibberish"
# Scale of the embedding, the word and the letter features, each of length one before; measured by cross-validation.
WEIGHTS = {"e": 3.0, "w": 1.0, "c": 1.0}
# Below this top probability a message is out of scope; measured: see tests/understanding/recorded.yml.
THRESHOLD = 0.22
# A message with fewer of its letter triples known to the examples is no language at all.
_KNOWN_TRIPLES = 0.25
# With this share or more it is language, whatever the classifier thinks of rare words.
_SPOKEN = 0.6
_CERTAIN = 0.7
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_TOKENS = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[?!]|[\U0001F300-\U0001FAFF\u2600-\u27BF]")
_RUN = re.compile(r"[a-z]{3,}")
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")


class Meaning(NamedTuple):
    """An intent, how sure, and every intent with its probability, likeliest first."""

    name: str
    confidence: float
    ranking: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Classifier:
    """`coef` is (features + embedding, labels), `bias` (labels,), `idf` (features,), all float32."""

    labels: tuple[str, ...]
    vocabulary: dict[str, int]
    idf: np.ndarray
    coef: np.ndarray
    bias: np.ndarray
    encoder: Encoder
    triples: frozenset[str]
    threshold: float = THRESHOLD

    def probabilities(self, texts: list[str], beside: Sequence[str] = ()) -> np.ndarray:
        """(texts, labels): each row sums to one. `beside` is encoded in the same pass, to be asked about later."""
        dense = self.encoder.encode([*map(shown, texts), *beside])[: len(texts)] * WEIGHTS["e"]
        logits = dense @ self.coef[len(self.vocabulary) :] + self.bias
        for row, text in enumerate(texts):
            index, value = self._sparse(text)
            if len(index):
                logits[row] += value @ self.coef[index]
        logits -= logits.max(axis=1, keepdims=True)
        likely = np.exp(logits)
        return likely / likely.sum(axis=1, keepdims=True)

    def classify(self, texts: list[str], beside: Sequence[str] = ()) -> list[Meaning]:
        """One meaning a text; `out_of_scope` below the threshold, `gibberish` where the letters make no words.

        A pass of the encoder costs more than the words in it: `beside` are texts that `nearest` will be asked about.
        """
        return [self._decide(t, row) for t, row in zip(texts, self.probabilities(texts, beside), strict=True)]

    def nearest(self, words: str, categories: dict[str, tuple[str, ...]]) -> tuple[str, float]:
        """The need category whose example phrases are nearest in meaning, and how near (see categories.py)."""
        from bot.understanding.categories import nearest

        return nearest(self.encoder, words, categories)

    def known_triples(self, text: str) -> float | None:
        """The share of the text's letter triples that occur in words of the three languages; None if too short to tell."""
        those = triples(text)
        return sum(t in self.triples for t in those) / len(those) if len(those) > 2 else None

    def _decide(self, text: str, row: np.ndarray) -> Meaning:
        order = np.argsort(-row)
        ranking = tuple(zip([self.labels[i] for i in order.tolist()], np.round(row[order].astype(float), 4).tolist(), strict=True))
        known = self.known_triples(text)
        if known is not None and known >= _SPOKEN:
            name, confidence = next(rank for rank in ranking if rank[0] != GIBBERISH)
        else:
            name, confidence = ranking[0]
        if name == GIBBERISH:
            return Meaning(name, confidence, ranking)
        if confidence < _CERTAIN and known is not None and known < _KNOWN_TRIPLES:
            return Meaning(GIBBERISH, 0.8, ranking)
        if confidence < self.threshold:
            return Meaning(OUT_OF_SCOPE, round(1.0 - confidence, 4), ranking)
        return Meaning(name, confidence, ranking)

    @cached_property
    def _words(self) -> np.ndarray:
        return words_of(self.vocabulary)

    def _sparse(self, text: str) -> tuple[np.ndarray, np.ndarray]:
        return weighted(features(text), self.vocabulary, self.idf, self._words)

    def save(self, folder: str | Path) -> None:
        """Two plain files: arrays without pickle, and JSON."""
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        np.savez_compressed(folder / "intents.npz", idf=self.idf, coef=self.coef, bias=self.bias)
        about = {"labels": self.labels, "vocabulary": list(self.vocabulary), "threshold": self.threshold, "encoder": self.encoder.name}
        about["triples"] = sorted(self.triples)
        (folder / "intents.json").write_text(json.dumps(about, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, folder: str | Path, encoder: Encoder) -> Classifier:
        """What `save` wrote. FileNotFoundError where there is nothing; ValueError if it was trained on other embeddings."""
        folder = Path(folder)
        about = json.loads((folder / "intents.json").read_text(encoding="utf-8"))
        if about["encoder"] != encoder.name:
            raise ValueError(f"trained with encoder {about['encoder']}, not {encoder.name}: train again")
        with np.load(folder / "intents.npz", allow_pickle=False) as arrays:
            idf, coef, bias = arrays["idf"], arrays["coef"], arrays["bias"]
        vocabulary = {token: i for i, token in enumerate(about["vocabulary"])}
        return cls(tuple(about["labels"]), vocabulary, idf, coef, bias, encoder, frozenset(about["triples"]), about["threshold"])


def shown(text: str) -> str:
    """The text as the encoder sees it: amounts differ, what is meant by them does not."""
    return _DIGITS.sub("0", text) or " "


def features(text: str) -> list[str]:
    """Words, pairs of words ("w:") and runs of 2 to 5 letters within a word ("c:"), accents folded, digits as 0."""
    folded = _STRETCHED.sub(r"\1", _folded(_DIGITS.sub("0", text.lower())))
    words = _TOKENS.findall(folded)[:120]
    out = [f"w:{w}" for w in words]
    out += [f"w:{a} {b}" for a, b in pairwise(words)]
    for word in words:
        padded = f" {word[:30]} "
        out += [f"c:{padded[i : i + n]}" for n in (2, 3, 4, 5) for i in range(len(padded) - n + 1)]
    return out


def triples(text: str) -> list[str]:
    """Every three letters in a row within a word of the Latin alphabet."""
    words = _RUN.findall(_STRETCHED.sub(r"\1", _folded(text.lower()))[:300])
    return [word[i : i + 3] for word in words for i in range(len(word) - 2)]


def words_of(vocabulary: Iterable[str]) -> np.ndarray:
    """(features,) which of the tokens are words, not runs of letters."""
    return np.array([token.startswith("w:") for token in vocabulary], dtype=bool)


def weighted(
    tokens: list[str], vocabulary: Mapping[str, int], idf: np.ndarray, words: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Indices and TF-IDF weights of the known tokens; words and letters each scaled to their share (see WEIGHTS)."""
    times = Counter(at for token in tokens if (at := vocabulary.get(token)) is not None)
    index = np.fromiter(times, dtype=np.int64, count=len(times))
    counts = np.fromiter(times.values(), dtype=np.float32, count=len(times))
    value = (1.0 + np.log(counts)) * idf[index]
    word = words[index]
    squares = value * value
    by_kind = {"w": float(squares @ word), "c": float(squares @ ~word)}
    scale = {kind: WEIGHTS[kind] / math.sqrt(length) if length else 0.0 for kind, length in by_kind.items()}
    return index, value * np.where(word, np.float32(scale["w"]), np.float32(scale["c"]))


def _folded(text: str) -> str:
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
