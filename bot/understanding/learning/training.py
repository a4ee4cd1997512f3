"""Training the classifier: intents from data/nlu, readings of answers from data/readings, words from data/marked; kept by
digest.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple
from zipfile import BadZipFile

import numpy as np
from threadpoolctl import threadpool_limits

from bot.understanding.language import COMMON_WORDS, detect
from bot.understanding.learning import encoder as encoders
from bot.understanding.learning import examples, fitting, learned, marked, meaning, tagger, telling
from bot.understanding.learning.encoder import Encoder
from bot.understanding.learning.linear import Linear
from bot.understanding.learning.material import Material
from bot.understanding.learning.meaning import Classifier
from bot.understanding.learning.neighbours import Counting, Neighbours
from bot.understanding.learning.spelling import Spelling
from bot.understanding.learning.weigher import Weigher

READINGS = Path(__file__).parents[3] / "data" / "readings"
"""One file a reading: who decides, what is needed, whether an answer is withheld."""
MARKED = READINGS.parent / "marked"
"""Messages whose words are marked that tell a fact, one file a language."""
# Of the classifier's own doing: a change of features or settings makes older trained files stale.
VERSION = "16"


class Learning(NamedTuple):
    """How labels are learned: what the sentence's embedding weighs beside its words and its letters (1 each), how far weights may
    grow (scikit-learn's C), how far a label with few examples counts as much as one with many (0 not at all, 1 as much), and how
    far the nearest examples count.
    """

    embedding: float
    growth: float
    balance: float
    counting: Counting


# Measured by cross-validation, and on the open cases. Of an intent there are few examples, and nearness in meaning tells more
# than words do; of a reading there are thousands, and nearly all talk is `none`.
INTENTS = Learning(2.0, 4.0, 1.0, Counting(25.0, 0.3, 0.9))
READING = Learning(1.0, 10.0, 0.5, Counting(40.0, 0.45, 0.98))
# What a label of who decides, or of a need, is of an answer that may be withheld; and one in how many of those is learned from.
_WITHHELD = {learned.NONE: "other", "vague": "unsure", "refused": "refused"}
_ONE_IN = 4
_ANSWERING = frozenset(("inform", "correct", "refuse", "affirm", "deny"))


class Labelled(NamedTuple):
    """A sentence and its intent."""

    text: str
    intent: str


def train(
    labelled: Iterable[Labelled],
    encoder: Encoder | None = None,
    readings: Path | None = None,
    marks: Path | None = None,
    kept: Path | None = None,
) -> Classifier:
    """A classifier of the intents in `labelled`, and of what is in the folders `readings` and `marks`. Seconds, on as many cores
    as there are.

    `kept` is a folder in which embeddings stay for the next training (see embedded.py). ValueError with fewer than two intents.
    """
    pairs = sorted(set(labelled))
    encoder = encoder or encoders.default()
    files = {path.stem: _of_file(path) for path in sorted(readings.glob("*.yml"))} if readings else {}
    talk = [Labelled(p.text, learned.NONE) for p in pairs if p.intent not in _ANSWERING]
    told = {name: [*those, *_beside(name, files, talk)] for name, those in files.items()}
    those_marked, cores = marked.read(marks) if marks else [], os.cpu_count() or 1
    # Each fit takes 150 MB: no more of them than help. One core each: a library's own threads would wait for each other,
    # spinning.
    with threadpool_limits(1, "blas"), ThreadPoolExecutor(1) as waiting, ThreadPoolExecutor(cores) as threads:
        tags = waiting.submit(tagger.Tagger.trained, those_marked) if marks else None
        material = Material.of(
            (each.text for those in (pairs, *told.values()) for each in those), encoder, kept
        )
        fits = {name: threads.submit(_fit, those, material, encoder, READING) for name, those in told.items()}
        intents = threads.submit(_fit, pairs, material, encoder, INTENTS)
        spelling = _spelling(material.rows)
        tells = telling.trained(those_marked, encoder) if marks else None
        weighers = {name: fit.result() for name, fit in fits.items()}
    return Classifier(
        intents.result(),
        _spoken(pairs),
        readings=weighers,
        spelling=spelling,
        tagger=tags.result() if tags else None,
        tells=tells,
    )


def _fit(labelled: Iterable[Labelled], material: Material, encoder: Encoder, learning: Learning) -> Weigher:
    """Weights that tell the labels apart. ValueError with fewer than two labels."""
    pairs = sorted(set(labelled))
    texts, labels = [p.text for p in pairs], tuple(sorted({p.intent for p in pairs}))
    if len(labels) < 2:
        raise ValueError(f"needs examples of at least two intents, got {list(labels)}")
    vocabulary, idf, tokens = material.weighed(texts)
    embeddings, of = material.embeddings(texts), np.array([labels.index(p.intent) for p in pairs])
    dense = embeddings if learning.embedding == 1.0 else embeddings * learning.embedding  # a copy is 40 MB
    coef, bias = fitting.fitted(tokens, dense, of, learning.balance, learning.growth)
    coef[len(vocabulary) :] *= learning.embedding
    return Weigher(
        Linear(labels, vocabulary, idf, coef, bias, encoder),
        Neighbours.among(embeddings, of, learning.counting),
    )


def _beside(name: str, files: Mapping[str, list[Labelled]], talk: list[Labelled]) -> list[Labelled]:
    """What is no example of a reading, and tells it more: other talk, and what other readings are examples of."""
    others = [each for other in learned.APART if other != name for each in files.get(other, ())]
    if name in learned.APART:
        told = [
            *talk,
            *(
                Labelled(each.text, learned.NONE)
                for each in others
                if each.intent not in (*learned.OPEN, learned.NONE)
            ),
        ]
    elif name == learned.WITHHELD:
        told = [
            Labelled(each.text, _WITHHELD.get(each.intent, "answer")) for each in (*talk, *others[::_ONE_IN])
        ]
    else:
        return []
    known = {each.text for each in files[name]}
    return [each for each in told if each.text not in known]


def _of_file(path: Path) -> list[Labelled]:
    return [Labelled(e.text, e.intent) for e in examples.read(path)]


def _spoken(pairs: list[Labelled]) -> frozenset[str]:
    """The letter triples of words that people use: all examples but gibberish, and the commonest words."""
    texts = [p.text for p in pairs if p.intent != meaning.GIBBERISH]
    return frozenset(t for text in [*texts, *COMMON_WORDS] for t in meaning.triples(text))


def _spelling(texts: Iterable[str]) -> Spelling:
    """A language is told by the text: the engine's examples do not declare theirs."""
    return Spelling.of((detect(text, "en"), text) for text in texts)


def trained(
    folder: str | Path,
    data: str | Path | None = None,
    encoder: Encoder | None = None,
    readings: Path | None = READINGS,
    marks: Path | None = MARKED,
) -> Classifier:
    """The classifier of the examples in `folder` (data/nlu), `readings` and `marks`: kept under BANTER_DATA by digest, trained
    when they changed.
    """
    encoder = encoder or encoders.default()
    parent = kept_in(data)
    kept = parent / digest(filter(None, (folder, readings, marks)), encoder)
    try:
        return Classifier.load(kept, encoder)
    except (OSError, ValueError, KeyError, BadZipFile):  # nothing there, or not of this encoder, or broken
        classifier = train(labelled_in(folder), encoder, readings, marks, parent)
    _keep(classifier, kept)
    return classifier


def kept_in(data: str | Path | None = None) -> Path:
    """Where trained parts are kept: under BANTER_DATA unless `data` says where."""
    return Path(data or os.environ.get("BANTER_DATA") or "var") / "understanding"


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
    total = hashlib.sha256(f"{VERSION} {encoder.name} {INTENTS} {READING} {tagger.SETTINGS}".encode())
    for path in (path for folder in folders for path in sorted(Path(folder).glob("*.yml"))):
        total.update(path.name.encode() + path.read_bytes())
    return total.hexdigest()[:16]


def labelled_in(folder: str | Path) -> list[Labelled]:
    """Every example under `folder` with its intent."""
    return [Labelled(e.text, e.intent) for e in examples.read(folder)]
