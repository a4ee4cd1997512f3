"""Training the intent classifier from data/nlu, keeping it by digest, and checking the examples."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import BadZipFile

import numpy as np

from bot.understanding import encoder as encoders
from bot.understanding import examples, meaning
from bot.understanding.encoder import Encoder
from bot.understanding.language import COMMON_WORDS
from bot.understanding.meaning import Classifier, features, shown, weighted, words_of

# Of the classifier's own doing: a change of features or settings makes older trained files stale.
VERSION = "3"
INVERSE_REGULARISATION = 4.0


class Labelled(NamedTuple):
    """A sentence and its intent."""

    text: str
    intent: str


def train(labelled: Iterable[Labelled], encoder: Encoder | None = None) -> Classifier:
    """A classifier of the intents in `labelled`. ValueError with fewer than two intents. Seconds, one core."""
    pairs = sorted(set(labelled))
    labels = tuple(sorted({p.intent for p in pairs}))
    if len(labels) < 2:
        raise ValueError(f"needs examples of at least two intents, got {list(labels)}")
    encoder = encoder or encoders.default()
    vocabulary, idf = _vocabulary([p.text for p in pairs])
    matrix = _matrix([p.text for p in pairs], vocabulary, idf, encoder)
    coef, bias = _fitted(matrix, [labels.index(p.intent) for p in pairs])
    return Classifier(labels, vocabulary, idf, coef, bias, encoder, _spoken(pairs))


def _vocabulary(texts: list[str]) -> tuple[dict[str, int], np.ndarray]:
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(set(features(text)))
    tokens = sorted(t for t, n in counts.items() if n > 1 or t.startswith("w:") or len(t) == 5)
    idf = np.array([np.log((1 + len(texts)) / (1 + counts[t])) + 1 for t in tokens], dtype=np.float32)
    return {t: i for i, t in enumerate(tokens)}, idf


def _spoken(pairs: list[Labelled]) -> frozenset[str]:
    """The letter triples of words that people use: all examples but gibberish, and the commonest words."""
    texts = [p.text for p in pairs if p.intent != meaning.GIBBERISH]
    return frozenset(t for text in [*texts, *COMMON_WORDS] for t in meaning.triples(text))


def _matrix(texts: list[str], vocabulary: dict[str, int], idf: np.ndarray, encoder: Encoder) -> Any:
    from scipy import sparse

    words = words_of(vocabulary)
    rows = [weighted(features(t), vocabulary, idf, words) for t in texts]
    starts = np.cumsum([0, *(len(index) for index, _ in rows)])
    index = np.concatenate([index for index, _ in rows])
    value = np.concatenate([value for _, value in rows])
    words = sparse.csr_matrix((value, index, starts), shape=(len(texts), len(vocabulary)))
    dense = sparse.csr_matrix(encoder.encode([shown(t) for t in texts]) * meaning.WEIGHTS["e"])
    return sparse.hstack([words, dense]).tocsr()


def _fitted(matrix: Any, targets: list[int]) -> tuple[np.ndarray, np.ndarray]:
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=INVERSE_REGULARISATION, max_iter=300, tol=1e-3, class_weight="balanced")
    model.fit(matrix, targets)
    coef, bias = model.coef_, model.intercept_
    if len(coef) == 1:  # two labels: scikit-learn keeps one row
        coef, bias = np.vstack([-coef / 2, coef / 2]), np.concatenate([-bias / 2, bias / 2])
    return np.ascontiguousarray(coef.T, dtype=np.float32), bias.astype(np.float32)


def trained(folder: str | Path, data: str | Path | None = None, encoder: Encoder | None = None) -> Classifier:
    """The classifier of the examples in `folder` (data/nlu): kept under BANTER_DATA by digest, trained when they changed."""
    encoder = encoder or encoders.default()
    kept = Path(data or os.environ.get("BANTER_DATA") or "var") / "understanding" / digest(folder, encoder)
    try:
        return Classifier.load(kept, encoder)
    except (OSError, ValueError, KeyError, BadZipFile):  # nothing there, or not of this encoder, or broken
        classifier = train(labelled_in(folder), encoder)
    _keep(classifier, kept)
    return classifier


def _keep(classifier: Classifier, kept: Path) -> None:
    """Whole or not at all, so that a second process never reads half a model."""
    partial = kept.with_name(f"{kept.name}.{os.getpid()}")
    try:
        classifier.save(partial)
        partial.rename(kept)
    except OSError:  # read-only, full, or another process was first: what is trained serves this run
        shutil.rmtree(partial, ignore_errors=True)


def digest(folder: str | Path, encoder: Encoder) -> str:
    """Changes with the examples, the settings and the weights."""
    total = hashlib.sha256(f"{VERSION} {encoder.name} {INVERSE_REGULARISATION} {sorted(meaning.WEIGHTS.items())}".encode())
    for path in sorted(Path(folder).glob("*.yml")):
        total.update(path.name.encode() + path.read_bytes())
    return total.hexdigest()[:16]


def labelled_in(folder: str | Path) -> list[Labelled]:
    """Every example under `folder` with its intent."""
    return [Labelled(e.text, e.intent) for e in examples.read(folder)]
