"""The training examples in data/nlu, data/readings and data/marked: read with their line numbers, and checked."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator
from pathlib import Path
from typing import NamedTuple

from bot.understanding.language import LANGUAGES, detect

FEWEST = 25
FEWEST_OF_A_READING = 8
_INTENT = re.compile(
    r"\s*-\s*(?:intent|reading|asked):\s*(?P<name>[a-z_]+)\s*(?:#\s*(?P<language>en|de|es)\b.*)?$"
)
_EXAMPLE = re.compile(r"\s+-\s+(?P<text>\S.*?)\s*$")
_KNOWN = re.compile(r"\s*(?:version:.*|nlu:|readings:|marked:|examples:\s*\|.*|#.*|---)?\s*$")
_SQUEEZED = re.compile(r"[\s.,:;!?¡¿'\"()_-]+")


class Example(NamedTuple):
    """One sentence of one intent, where it stands, and the language its block declares ("" where it does not)."""

    text: str
    intent: str
    language: str
    file: str
    line: int


class Finding(NamedTuple):
    """Something wrong with the examples, at a line (from 1; 0 when it is about all of them)."""

    file: str
    line: int
    message: str


def read(folder: str | Path) -> list[Example]:
    """Every example of every file in name order, or of the one file named; lines that are none are left to `check_examples`."""
    return [item for path in files(folder) for item in items(path) if isinstance(item, Example)]


def check_examples(
    folder: str | Path, intents: frozenset[str] | None = None, fewest: int = FEWEST
) -> list[Finding]:
    """Lines not understood, duplicates, conflicts between intents, and intents with fewer than `fewest` in a language."""
    read_in = [item for path in files(folder) for item in items(path)]
    found = [item for item in read_in if isinstance(item, Finding)]
    every = [item for item in read_in if isinstance(item, Example)]
    found += list(repeated(every))
    found += list(_unknown(every, intents))
    found += list(_too_few(every, fewest))
    return sorted(found)


def check_readings(folder: str | Path) -> list[Finding]:
    """The same for data/readings, where each file is a matter of its own: the same words may stand in several."""
    return sorted(
        fault for path in files(folder) for fault in check_examples(path, fewest=FEWEST_OF_A_READING)
    )


def squeezed(text: str) -> str:
    """What two sentences have in common when they differ in nothing but case, blanks and punctuation."""
    return _SQUEEZED.sub(" ", text.casefold()).strip() or text.strip()


def files(folder: str | Path) -> list[Path]:
    """Those of a folder in name order, or the one that is named."""
    return sorted(Path(folder).glob("*.yml")) if Path(folder).is_dir() else [Path(folder)]


def items(path: Path) -> Iterator[Example | Finding]:
    """Every example of a file, and every line that is not understood."""
    intent, language = "", ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if block := _INTENT.match(line):
            intent, language = block["name"], block["language"] or ""
        elif _KNOWN.match(line):
            continue
        elif intent and (example := _EXAMPLE.match(line)):
            yield Example(example["text"], intent, language, path.name, number)
        else:
            yield Finding(path.name, number, f"not understood: {line.strip()[:60]!r}")


def _same(example: Example) -> Hashable:
    return squeezed(example.text)


def repeated(every: list[Example], same: Callable[[Example], Hashable] = _same) -> Iterator[Finding]:
    """Those that stand twice, or in two intents; `same` says what two of them have in common then."""
    seen: dict[Hashable, Example] = {}
    for example in every:
        first = seen.setdefault(same(example), example)
        if first is example:
            continue
        at = f"{first.file}:{first.line}"
        if first.intent != example.intent:
            yield Finding(
                example.file,
                example.line,
                f"{example.text!r} is {example.intent} here and {first.intent} at {at}",
            )
        elif first.language == example.language:
            yield Finding(example.file, example.line, f"{example.text!r} stands at {at} already")


def _unknown(every: list[Example], intents: frozenset[str] | None) -> Iterator[Finding]:
    for example in every:
        if intents is not None and example.intent not in intents:
            yield Finding(example.file, example.line, f"no such intent: {example.intent}")


def _too_few(every: list[Example], fewest: int) -> Iterator[Finding]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    where = {}
    for example in every:
        counts[example.intent][example.language or detect(example.text, "en")] += 1
        where.setdefault(example.intent, example.file)
    for intent, languages in counts.items():
        for language in LANGUAGES:
            if languages[language] < fewest:
                yield Finding(
                    where[intent],
                    0,
                    f"{intent} has {languages[language]} examples in {language}; {fewest} are needed",
                )
