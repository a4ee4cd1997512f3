"""What the visitor wants from us: the intent of a message; and the nearest of a flow's need categories."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import numpy as np

from bot.understanding.learning import telling
from bot.understanding.learning.encoder import Encoder
from bot.understanding.learning.linear import STRETCHED, Linear, shown, without_accents
from bot.understanding.learning.spelling import Spelling
from bot.understanding.learning.tagger import Tagger
from bot.understanding.learning.weigher import Weigher

OUT_OF_SCOPE, GIBBERISH = "out_of_scope", "gibberish"
# Below this top probability a message is out of scope; measured: see tests/understanding/recorded.yml.
THRESHOLD = 0.22
# A message with fewer of its letter triples known to the examples is no language at all.
_KNOWN_TRIPLES = 0.25
# With this share or more it is language, whatever the classifier thinks of rare words.
_SPOKEN = 0.6
_CERTAIN = 0.7
_RUN = re.compile(r"[a-z]{3,}")
_TELLS = "tells"


class Meaning(NamedTuple):
    """An intent, how sure, and every intent with its probability, likeliest first."""

    name: str
    confidence: float
    ranking: tuple[tuple[str, float], ...]


@dataclass(frozen=True, eq=False)
class Classifier:
    """`model` weighs the intents; `triples` are the letters in a row that language has; `readings` weigh what answers say.

    `spelling` knows slips in the words that tell; `tagger` which words of a message tell a fact, `tells` whether any do.
    """

    model: Weigher
    triples: frozenset[str]
    threshold: float = THRESHOLD
    readings: Mapping[str, Weigher] = field(default_factory=dict)
    spelling: Spelling = field(default_factory=lambda: Spelling({}))
    tagger: Tagger | None = None
    tells: Linear | None = None

    @property
    def labels(self) -> tuple[str, ...]:
        """The intents."""
        return self.model.labels

    @property
    def encoder(self) -> Encoder:
        """What all parts share."""
        return self.model.encoder

    def probabilities(self, texts: Sequence[str], beside: Sequence[str] = ()) -> np.ndarray:
        """(texts, intents): each row sums to one. `beside` is encoded in the same pass, to be asked about later."""
        rows = self.encoder.encode([*map(shown, texts), *beside])[: len(texts)]
        return self.model.probabilities(texts, rows)

    def classify(self, texts: list[str], beside: Sequence[str] = ()) -> list[Meaning]:
        """One meaning a text; `out_of_scope` below the threshold, `gibberish` where the letters make no words.

        A pass of the encoder costs more than the words in it: `beside` are texts that `nearest` will be asked about.
        """
        return [self._decide(t, row) for t, row in zip(texts, self.probabilities(texts, beside), strict=True)]

    def warm(self) -> Classifier:
        """Has every model build what it builds at its first text, which no visitor waits for then. Returns itself."""
        rows = self.encoder.encode([shown("hello")])
        for model in (self.model, *self.readings.values()):
            model.linear.probabilities(["hello"], rows)
            model.neighbours.likely(rows)  # asked only where the weights are unsure
        self.spelling.warm()
        return self

    def weigh(self, reading: str, text: str) -> Mapping[str, float]:
        """How likely each label of a reading (a file of data/readings) is for the text; empty where it was not learned."""
        model = self.readings.get(reading)
        if not model:
            return {}
        likely = model.probabilities([text], self.encoder.encode([shown(text)]))
        return dict(zip(model.labels, likely[0].tolist(), strict=True))

    def told(self, text: str) -> float:
        """How likely the text is to tell anything of the visitor; 1 where that was not learned."""
        return telling.likely(text, self.tells) if self.tells else 1.0

    def nearest(self, words: str, categories: dict[str, tuple[str, ...]]) -> tuple[str, float]:
        """The need category whose example phrases are nearest in meaning, and how near (see categories.py)."""
        from bot.understanding.needs.categories import nearest

        return nearest(self.encoder, words, categories)

    def known_triples(self, text: str) -> float | None:
        """The share of the text's letter triples that occur in words of the three languages; None if too short to tell."""
        those = triples(text)
        return sum(t in self.triples for t in those) / len(those) if len(those) > 2 else None

    def _decide(self, text: str, row: np.ndarray) -> Meaning:
        order = np.argsort(-row)
        ranking = tuple(
            zip(
                [self.labels[i] for i in order.tolist()],
                np.round(row[order].astype(float), 4).tolist(),
                strict=True,
            )
        )
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

    def save(self, folder: str | Path) -> None:
        """Plain files, without pickle: three of each weigher, of the tagger one a language, and one about all."""
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        self.model.save(folder, "intents")
        for name, model in self.readings.items():
            model.save(folder, name)
        about = {
            "threshold": self.threshold,
            "readings": list(self.readings),
            "triples": sorted(self.triples),
            "words": self.spelling.words,
        }
        if self.tagger:
            self.tagger.save(folder)
        if self.tells:
            self.tells.save(folder, _TELLS)
        (folder / "classifier.json").write_text(json.dumps(about, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, folder: str | Path, encoder: Encoder) -> Classifier:
        """What `save` wrote. FileNotFoundError where there is nothing; ValueError if it was trained on other embeddings."""
        folder = Path(folder)
        about = json.loads((folder / "classifier.json").read_text(encoding="utf-8"))
        readings = {name: Weigher.load(folder, name, encoder) for name in about["readings"]}
        intents = Weigher.load(folder, "intents", encoder)
        spelling = Spelling({language: tuple(words) for language, words in about["words"].items()})
        tells = Linear.load(folder, _TELLS, encoder) if (folder / f"{_TELLS}.json").is_file() else None
        return cls(
            intents,
            frozenset(about["triples"]),
            about["threshold"],
            readings,
            spelling,
            Tagger.load(folder),
            tells,
        )


def triples(text: str) -> list[str]:
    """Every three letters in a row within a word of the Latin alphabet."""
    words = _RUN.findall(STRETCHED.sub(r"\1", without_accents(text.lower()))[:300])
    return [word[i : i + 3] for word in words for i in range(len(word) - 2)]
