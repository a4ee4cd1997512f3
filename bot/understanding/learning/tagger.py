"""Which words of a message tell a fact, learned from the marked messages in data/marked: a conditional random field over its
words.

Rules know how a fact is told; examples know how else. What the two say together is weighed in `second.py`.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cached_property, lru_cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from bot.understanding.company.company_words import is_legal
from bot.understanding.company.trade_words import is_trade
from bot.understanding.contact import country
from bot.understanding.contact.contact_words import is_common
from bot.understanding.job import title_phrase
from bot.understanding.language import LANGUAGES
from bot.understanding.learning.marked import NOTHING, Marked, Span
from bot.understanding.people.given_names import is_given

_WORD = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")
_NONE = "none"
_FILE = "tagger-{}.crfsuite"
# Ways to be reached are read by rules alone: here they only keep their words from being taken for something else.
_REACHED = dict.fromkeys(("email", "phone", "website"), "reached")
SETTINGS = {"c1": 0.05, "c2": 0.3, "max_iterations": 40, "feature.minfreq": 2}
"""How far weights are held down, by their size and by its square; the steps: fewer are worse on messages of writers none of whose
were learned from, more gain nothing; and how often something has to be met to be weighed: at once as right, half the size.
"""
# A word's neighbours that tell most, and so far away a mere shape tells.
_NEAR, _SHAPES = (-3, -2, -1, 1, 2, 3), (-2, -1, 1, 2)
_EDGE, _LONG, _AWAY = "", 6, 3
# A message longer than this is a letter; the rest of it is left to the rules.
_MOST = 200


class Told(NamedTuple):
    """Words text[start:end] that tell a field, and how sure that is of the least sure of them."""

    field: str
    start: int
    end: int
    sure: float


class Telling:
    """What the words of one message tell."""

    def __init__(
        self, words: Sequence[tuple[int, int]], labels: Sequence[str], path: Sequence[str], likely: np.ndarray
    ) -> None:
        self._words, self._labels, self._path, self._likely = words, labels, path, likely

    @cached_property
    def told(self) -> list[Told]:
        """The likeliest stretches of words, in their order."""
        found: list[Told] = []
        for at, (label, (start, end)) in enumerate(zip(self._path, self._words, strict=True)):
            sure = float(self._likely[at, self._labels.index(label)])
            if found and at and self._path[at - 1] == label:
                found[-1] = Told(label, found[-1].start, end, min(found[-1].sure, sure))
            else:
                found.append(Told(label, start, end, sure))
        return [each for each in found if each.field != _NONE]

    def sure(self, field: str, start: int, end: int) -> float:
        """How likely any of the words in text[start:end] is to tell the field; 1 where none of them was weighed."""
        rows = [at for at, (begin, stop) in enumerate(self._words) if begin < end and start < stop]
        return (
            float(self._likely[rows, self._labels.index(field)].max())
            if rows and field in self._labels
            else 1.0
        )

    def rather(self, told: Told, start: int, end: int) -> float:
        """How likely the words that only one of `told` and text[start:end] takes up are to be as `told` has them: the least of
        them.
        """
        column = self._likely[:, self._labels.index(told.field)]
        sure = 1.0
        for likely, (begin, stop) in zip(column.tolist(), self._words, strict=True):
            of_told, of_other = begin < told.end and told.start < stop, begin < end and start < stop
            if of_told != of_other:
                sure = min(sure, likely if of_told else 1.0 - likely)
        return sure


class Tagger:
    """`models` is what CRFsuite trained for each language, as bytes: one of each is as right as one of all, and sooner trained.

    For one thread at a time: CRFsuite keeps the message that it was last given.
    """

    def __init__(self, models: Mapping[str, bytes]) -> None:
        self._models = dict(models)
        self._of = {language: _opened(model) for language, model in models.items()}

    def tell(self, text: str, asked: str | None, language: str) -> Telling:
        """Of a message that replies to the question for a field."""
        words = _words(text)
        if not words or language not in self._of:
            return Telling([], [], [], np.zeros((0, 0)))
        crf, labels = self._of[language]
        crf.set(described(text, words, asked))
        path = crf.tag()
        return Telling(
            words,
            labels,
            path,
            np.array([[crf.marginal(label, at) for label in labels] for at in range(len(words))]),
        )

    @classmethod
    def trained(cls, marked: Iterable[Marked]) -> Tagger:
        """Seconds, on as many cores as there are: CRFsuite lets no other thread run."""
        of: defaultdict[str, list[Marked]] = defaultdict(list)
        for each in marked:
            of[each.language].append(each)
        largest = sorted(of, key=lambda language: -len(of[language]))
        with ProcessPoolExecutor(os.cpu_count(), get_context("spawn")) as processes:
            return cls(
                dict(
                    zip(largest, processes.map(_trained, (of[language] for language in largest)), strict=True)
                )
            )

    def save(self, folder: Path) -> None:
        """A file of each language."""
        for language, model in self._models.items():
            (folder / _FILE.format(language)).write_bytes(model)

    @classmethod
    def load(cls, folder: Path) -> Tagger | None:
        """What `save` wrote; None where nothing was."""
        kept = {language: folder / _FILE.format(language) for language in LANGUAGES}
        models = {language: path.read_bytes() for language, path in kept.items() if path.is_file()}
        return cls(models) if models else None


def _opened(model: bytes) -> tuple[Any, list[str]]:
    """CRFsuite's tagger, and its labels."""
    from pycrfsuite import Tagger as Crf

    crf = Crf()
    crf.open_inmemory(model)
    return crf, crf.labels()


def _trained(marked: list[Marked]) -> bytes:
    from pycrfsuite import Trainer

    trainer = Trainer(algorithm="lbfgs", params=SETTINGS, verbose=False)
    for each in marked:
        words = _words(each.text)
        trainer.append(
            described(each.text, words, each.asked), [_label(start, end, each.spans) for start, end in words]
        )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model"
        trainer.train(str(path))
        return path.read_bytes()


def described(text: str, words: Sequence[tuple[int, int]], asked: str | None) -> list[list[str]]:
    """What is to be known of each word: itself, its beginning and end, its shape and kind, the words around, and the question."""
    said = [text[start:end] for start, end in words]
    plain, shapes, kinds = (
        [word.casefold() for word in said],
        [_shape(word) for word in said],
        [_kinds(word) for word in said],
    )
    asked, count = asked or NOTHING, min(len(said), _LONG)
    small = not any(word[0].isupper() for word in said)
    around = [f"asked={asked}", f"count={count}", f"asked={asked} count={count}", "word"]
    out = []
    for at, word in enumerate(plain):
        shape, kind = shapes[at], kinds[at]
        each = [
            *around,
            f"0={word}",
            f"to={word[:3]}",
            f"from={word[-2:]}",
            f"from={word[-3:]}",
            f"like={shape}",
            f"asked={asked} like={shape}",
        ]
        each += [f"{by}={_at(plain, at + by)}" for by in _NEAR]
        each += [f"{by} like={_at(shapes, at + by)}" for by in _SHAPES]
        each += [f"-1={_at(plain, at - 1)} 0={word}", f"0={word} 1={_at(plain, at + 1)}"]
        each += [
            f"begins={min(at, _AWAY)}",
            (f"ends={min(len(plain) - 1 - at, _AWAY)}"),
            f"small={small} like={shape}",
        ]
        each += [f"{by} kind={_at(kinds, at + by)}" for by in (-1, 0, 1)]
        each += [f"kind={kind} like={shape}", f"asked={asked} kind={kind}", *(f"is={one}" for one in kind)]
        out.append(each)
    return out


def _words(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in _WORD.finditer(text)][:_MOST]


def _label(start: int, end: int, spans: Iterable[Span]) -> str:
    return next(
        (_REACHED.get(span.field, span.field) for span in spans if span.start <= start and end <= span.end),
        _NONE,
    )


def _at(those: Sequence[str], at: int) -> str:
    return those[at] if 0 <= at < len(those) else _EDGE


def _shape(word: str) -> str:
    if word.isdigit():
        return f"9{min(len(word), _LONG)}"
    if word.islower():
        return "a"
    if word.isupper():
        return "AA" if len(word) > 1 else "A"
    return "Aa" if word.istitle() else "aA" if word.isalpha() else "."


@lru_cache(maxsize=8192)
def _kinds(word: str) -> str:
    """Letters for a given name, an everyday word, a trade, a legal form, a job and a land; none for what is no word."""
    if not word.isalpha():
        return ""
    kinds = {
        "g": is_given(word),
        "c": is_common(word.lower()),
        "t": is_trade(word),
        "l": is_legal(word),
        "j": title_phrase.is_title(word),
        "p": country.is_place(word),
    }
    return "".join(letter for letter, holds in kinds.items() if holds)
