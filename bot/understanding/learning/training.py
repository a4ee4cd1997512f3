"""Training the classifier: intents from data/nlu, readings of answers from data/readings; kept by digest."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple
from zipfile import BadZipFile

import numpy as np

from bot.understanding.language import COMMON_WORDS, detect
from bot.understanding.learning import encoder as encoders
from bot.understanding.learning import examples, fitting, learned, linear, meaning, neighbours
from bot.understanding.learning.encoder import Encoder
from bot.understanding.learning.linear import Linear
from bot.understanding.learning.material import Material
from bot.understanding.learning.meaning import Classifier
from bot.understanding.learning.neighbours import Counting, Neighbours
from bot.understanding.learning.spelling import Spelling
from bot.understanding.learning.weigher import Weigher

READINGS = Path(__file__).parents[3] / "data" / "readings"
"""One file a reading: who decides, what is needed, whether an answer is withheld."""
# Of the classifier's own doing: a change of features or settings makes older trained files stale.
VERSION = "13"
# Of a reading nearly all talk is `none`; measured: readings heard against talk taken for one, on the open cases.
_BALANCE = 0.5
_ANSWERING = frozenset(("inform", "correct", "refuse", "affirm", "deny"))


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
    material = Material.of((each.text for those in (pairs, *told.values()) for each in those), encoder)
    weighers = {name: _fit(those, material, encoder, _BALANCE, neighbours.READINGS) for name, those in told.items()}
    return Classifier(_fit(pairs, material, encoder), _spoken(pairs), readings=weighers, spelling=_spelling(material.rows))


def _fit(
    labelled: Iterable[Labelled], material: Material, encoder: Encoder, balance: float = 1.0, counting: Counting = neighbours.INTENTS
) -> Weigher:
    """Weights that tell the labels apart. ValueError with fewer than two labels.

    `balance` says how far a label with few examples counts as much as one with many: 0 not at all, 1 as much. `counting` is how
    far the nearest examples count.
    """
    pairs = sorted(set(labelled))
    texts, labels = [p.text for p in pairs], tuple(sorted({p.intent for p in pairs}))
    if len(labels) < 2:
        raise ValueError(f"needs examples of at least two intents, got {list(labels)}")
    vocabulary, idf, tokens = material.weighed(texts)
    embeddings, of = material.embeddings(texts), np.array([labels.index(p.intent) for p in pairs])
    coef, bias = fitting.fitted(tokens, embeddings * linear.WEIGHTS["e"], of, balance)
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


def _spoken(pairs: list[Labelled]) -> frozenset[str]:
    """The letter triples of words that people use: all examples but gibberish, and the commonest words."""
    texts = [p.text for p in pairs if p.intent != meaning.GIBBERISH]
    return frozenset(t for text in [*texts, *COMMON_WORDS] for t in meaning.triples(text))


def _spelling(texts: Iterable[str]) -> Spelling:
    """A language is told by the text: the engine's examples do not declare theirs."""
    return Spelling.of((detect(text, "en"), text) for text in texts)


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
    total = hashlib.sha256(f"{VERSION} {encoder.name} {fitting.INVERSE_REGULARISATION} {sorted(linear.WEIGHTS.items())}".encode())
    for path in (path for folder in folders for path in sorted(Path(folder).glob("*.yml"))):
        total.update(path.name.encode() + path.read_bytes())
    return total.hexdigest()[:16]


def labelled_in(folder: str | Path) -> list[Labelled]:
    """Every example under `folder` with its intent."""
    return [Labelled(e.text, e.intent) for e in examples.read(folder)]
