"""Messages in data/marked whose words are marked that tell a fact: `we trade as [Tin Lantern](company)`. Read, and checked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bot.understanding.facts import FIELDS
from bot.understanding.language import LANGUAGES
from bot.understanding.learning import examples
from bot.understanding.learning.examples import Example, Finding

NOTHING = "nothing"
"""What a message replies to that replies to no question."""
_MARK = re.compile(r"\[(?P<words>[^\[\]]+)\]\((?P<field>[a-z_]+)\)")


class Span(NamedTuple):
    """The words text[start:end] that tell a field."""

    field: str
    start: int
    end: int


class Marked(NamedTuple):
    """A message, the field of the question that it replies to (None: no question), its language, and what its words tell."""

    text: str
    asked: str | None
    language: str
    spans: tuple[Span, ...]


def read(folder: str | Path) -> list[Marked]:
    """Every message of the files en.yml, de.yml and es.yml; lines that are none are left to `check`."""
    return [_marked(each) for each in examples.read(folder)]


def check(folder: str | Path) -> list[Finding]:
    """Lines not understood, marks of no field, questions for none, files of no language, and the same reply twice."""
    items = [item for path in examples.files(folder) for item in examples.items(path)]
    every = [item for item in items if isinstance(item, Example)]
    found = [item for item in items if isinstance(item, Finding)]
    found += [Finding(each.file, each.line, fault) for each in every for fault in _faults(each)]
    return sorted([*found, *examples.repeated(every, _reply)])


def _reply(each: Example) -> tuple[str, str]:
    return each.intent, examples.squeezed(_MARK.sub(r"\1", each.text))


def _faults(each: Example) -> Iterator[str]:
    if Path(each.file).stem not in LANGUAGES:
        yield f"the file is named after no language: {', '.join(LANGUAGES)}"
    if each.intent not in (*FIELDS, NOTHING):
        yield f"no such question: {each.intent}; one of {', '.join((*FIELDS, NOTHING))}"
    if any(mark["field"] not in FIELDS for mark in _MARK.finditer(each.text)) or "](" in _MARK.sub(
        "", each.text
    ):
        yield f"a mark is written [words](field): {each.text[:60]!r}"


def _marked(each: Example) -> Marked:
    text, spans, at = "", [], 0
    for mark in _MARK.finditer(each.text):
        text += each.text[at : mark.start()]
        spans.append(Span(mark["field"], len(text), len(text) + len(mark["words"])))
        text, at = text + mark["words"], mark.end()
    return Marked(
        text + each.text[at:],
        None if each.intent == NOTHING else each.intent,
        Path(each.file).stem,
        tuple(spans),
    )
