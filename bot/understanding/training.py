"""Training the classifier: intents from data/nlu, readings of answers from data/readings; kept by digest."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import BadZipFile

import numpy as np

from bot.understanding import encoder as encoders
from bot.understanding import examples, learned, linear, meaning, neighbours
from bot.understanding.encoder import Encoder
from bot.understanding.language import COMMON_WORDS
from bot.understanding.linear import Linear, features, shown, weighted, words_of
from bot.understanding.meaning import Classifier
from bot.understanding.neighbours import Counting, Neighbours
from bot.understanding.weigher import Weigher

READINGS = Path(__file__).parents[2] / "data" / "readings"
"""One file a reading: who decides, what is needed, whether an answer is withheld."""
# Of the classifier's own doing: a change of features or settings makes older trained files stale.
VERSION = "10"
# Of a reading nearly all talk is `none`; measured: readings heard against talk taken for one, on the open cases.
_BALANCE = 0.5
_ANSWERING = frozenset(("inform", "correct", "refuse", "affirm", "deny"))
INVERSE_REGULARISATION = 4.0
# How many examples are many: of those, words that stand in one text alone are left out.
_MANY = 5000
# In how many texts a run of letters, or one of those words, has to stand to be weighed: rarer ones cost half of the time and tell nothing.
_LETTERS_IN, _WORDS_IN = 3, 2


class Labelled(NamedTuple):
    """A sentence and its intent."""

    text: str
    intent: str


def train(labelled: Iterable[Labelled], encoder: Encoder | None = None, readings: Path | None = None) -> Classifier:
    """A classifier of the intents in `labelled`, and of what is in the folder `readings`. Seconds, one core.

    ValueError with fewer than two intents.
    """
    pairs = sorted(set(labelled))
    encoder = encoder or encoders.default()
    files = {path.stem: _of_file(path) for path in sorted(readings.glob("*.yml"))} if readings else {}
    talk = [Labelled(p.text, learned.NONE) for p in pairs if p.intent not in _ANSWERING]
    told = {name: [*those, *_beside(name, files, talk)] for name, those in files.items()}
    embedded = _embedded([pairs, *told.values()], encoder)
    weighers = {name: fit(those, encoder, _BALANCE, embedded, neighbours.READINGS) for name, those in told.items()}
    return Classifier(fit(pairs, encoder, embedded=embedded), _spoken(pairs), readings=weighers)


def _embedded(sets: Iterable[Iterable[Labelled]], encoder: Encoder) -> dict[str, np.ndarray]:
    """Each text's embedding once: what is an example of one reading is none of another."""
    texts = list(dict.fromkeys(shown(each.text) for those in sets for each in those))
    return dict(zip(texts, encoder.encode(texts), strict=True))


def fit(
    labelled: Iterable[Labelled],
    encoder: Encoder,
    balance: float = 1.0,
    embedded: Mapping[str, np.ndarray] | None = None,
    counting: Counting = neighbours.INTENTS,
) -> Weigher:
    """Weights that tell the labels apart. ValueError with fewer than two labels.

    `balance` says how far a label with few examples counts as much as one with many: 0 not at all, 1 as much.
    `embedded` holds the embedding of every text as `shown`, where they are known. `counting` is how far the nearest examples count.
    """
    pairs = sorted(set(labelled))
    labels = tuple(sorted({p.intent for p in pairs}))
    if len(labels) < 2:
        raise ValueError(f"needs examples of at least two intents, got {list(labels)}")
    vocabulary, idf, rows = _counted([p.text for p in pairs])
    embedded = embedded or _embedded([pairs], encoder)
    embeddings, of = np.stack([embedded[shown(p.text)] for p in pairs]), np.array([labels.index(p.intent) for p in pairs])
    coef, bias = _fitted(_matrix(rows, idf, words_of(vocabulary), embeddings), of, balance)
    return Weigher(Linear(labels, vocabulary, idf, coef, bias, encoder), Neighbours.among(embeddings, of, counting))


def _beside(name: str, files: Mapping[str, list[Labelled]], talk: list[Labelled]) -> list[Labelled]:
    """What tells nothing of that which a reading with the label `none` is after: other talk, and other readings' examples."""
    if all(each.intent != learned.NONE for each in files[name]):
        return []
    others = (each for other, those in files.items() if other != name and other in learned.APART for each in those)
    told = [Labelled(each.text, learned.NONE) for each in others if each.intent not in (*learned.OPEN, learned.NONE)]
    known = {each.text for each in files[name]}
    return [each for each in (*talk, *told) if each.text not in known]


def _of_file(path: Path) -> list[Labelled]:
    return [Labelled(e.text, e.intent) for e in examples.read(path)]


def _counted(texts: list[str]) -> tuple[dict[str, int], np.ndarray, list[tuple[np.ndarray, np.ndarray]]]:
    """The tokens that enough texts hold, how much each tells, and of each text which of them it holds and how often."""
    every: dict[str, int] = {}
    rows = []
    for tokens in map(features, texts):
        index = np.fromiter((every.setdefault(token, len(every)) for token in tokens), np.int64, len(tokens))
        rows.append((index, np.fromiter(tokens.values(), np.float32, len(tokens))))
    texts_with = np.bincount(np.concatenate([index for index, _ in rows]), minlength=len(every))
    words_in = _WORDS_IN if len(texts) > _MANY else 1
    tokens = sorted(token for token, at in every.items() if texts_with[at] >= (words_in if token.startswith("w:") else _LETTERS_IN))
    kept = np.array([every[token] for token in tokens], dtype=np.int64)
    place = np.full(len(every), -1)
    place[kept] = np.arange(len(kept))
    idf = (np.log((1 + len(texts)) / (1 + texts_with[kept])) + 1).astype(np.float32)
    known = [(place[index], counts) for index, counts in rows]
    return {token: at for at, token in enumerate(tokens)}, idf, [(index[index >= 0], counts[index >= 0]) for index, counts in known]


def _spoken(pairs: list[Labelled]) -> frozenset[str]:
    """The letter triples of words that people use: all examples but gibberish, and the commonest words."""
    texts = [p.text for p in pairs if p.intent != meaning.GIBBERISH]
    return frozenset(t for text in [*texts, *COMMON_WORDS] for t in meaning.triples(text))


def _matrix(rows: list[tuple[np.ndarray, np.ndarray]], idf: np.ndarray, words: np.ndarray, embeddings: np.ndarray) -> Any:
    from scipy import sparse

    starts = np.cumsum([0, *(len(index) for index, _ in rows)])
    index = np.concatenate([index for index, _ in rows])
    value = np.concatenate([weighted(*row, idf, words) for row in rows])
    tokens = sparse.csr_matrix((value, index, starts), shape=(len(rows), len(idf)))
    dense = sparse.csr_matrix(embeddings * linear.WEIGHTS["e"])
    return sparse.hstack([tokens, dense]).tocsr()


def _fitted(matrix: Any, targets: np.ndarray, balance: float) -> tuple[np.ndarray, np.ndarray]:
    from sklearn.linear_model import LogisticRegression

    counts = Counter(targets.tolist())
    weights = {label: (len(targets) / (len(counts) * n)) ** balance for label, n in counts.items()}
    # Of many examples the last steps change nothing that can be measured, and take a fifth of the time.
    tolerance = 2e-3 if len(targets) > _MANY else 1e-3
    model = LogisticRegression(C=INVERSE_REGULARISATION, max_iter=300, tol=tolerance, class_weight=weights)
    model.fit(matrix, targets)
    coef, bias = model.coef_, model.intercept_
    if len(coef) == 1:  # two labels: scikit-learn keeps one row
        coef, bias = np.vstack([-coef / 2, coef / 2]), np.concatenate([-bias / 2, bias / 2])
    return np.ascontiguousarray(coef.T, dtype=np.float32), bias.astype(np.float32)


def trained(
    folder: str | Path, data: str | Path | None = None, encoder: Encoder | None = None, readings: Path | None = READINGS
) -> Classifier:
    """The classifier of the examples in `folder` (data/nlu) and of `readings`: kept under BANTER_DATA by digest, trained when they changed."""
    encoder = encoder or encoders.default()
    kept = Path(data or os.environ.get("BANTER_DATA") or "var") / "understanding" / digest(filter(None, (folder, readings)), encoder)
    try:
        return Classifier.load(kept, encoder)
    except (OSError, ValueError, KeyError, BadZipFile):  # nothing there, or not of this encoder, or broken
        classifier = train(labelled_in(folder), encoder, readings)
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


def digest(folders: Iterable[str | Path], encoder: Encoder) -> str:
    """Changes with the examples, the settings and the weights."""
    total = hashlib.sha256(f"{VERSION} {encoder.name} {INVERSE_REGULARISATION} {sorted(linear.WEIGHTS.items())}".encode())
    for path in (path for folder in folders for path in sorted(Path(folder).glob("*.yml"))):
        total.update(path.name.encode() + path.read_bytes())
    return total.hexdigest()[:16]


def labelled_in(folder: str | Path) -> list[Labelled]:
    """Every example under `folder` with its intent."""
    return [Labelled(e.text, e.intent) for e in examples.read(folder)]
