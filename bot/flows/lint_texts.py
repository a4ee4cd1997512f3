"""What is wrong with a flow's texts: languages that have no words. One warning a section, however many texts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

from pydantic import BaseModel

from bot.flows.schema import Flow, Text
from bot.flows.source import Finding, Source

Place = tuple[str | int, ...]
PLACEHOLDER = re.compile(r"\{\w*\}")
ANY = ("",)  # in place of the languages that lack words: one sentence stands for all
MENDS = {
    True: "Write them once per language: {en: ..., de: ...}.",
    False: "Visitors of that language get the first one.",
}


def languages(source: Source, flow: Flow) -> Iterator[Finding]:
    """Texts that are not there in every language of the flow; one sentence for all is fine with one language."""
    missing: dict[tuple[str | int, tuple[str, ...]], list[Place]] = defaultdict(list)
    for path, text in texts(flow, Flow, ()):
        if text == {}:
            yield source.finding(path, "error", f"`{path[-1]}` has no words.", "Write one text a language.")
        elif lacks := _lacking(text, flow.languages):
            missing[path[0], lacks].append(path)
    for (_, lacks), paths in missing.items():
        first = min(paths, key=source.line)
        yield source.finding(first, "warning", _told(paths, lacks, source.line(first)), MENDS[lacks == ANY])


def texts(value: Any, hint: Any, path: Place) -> Iterator[tuple[Place, str | dict[str, str]]]:
    """Every text below `value`, which has the type `hint`, with its place in the file."""
    if hint == Text:
        if value is not None:
            yield path, value
    elif isinstance(value, BaseModel):
        hints = get_type_hints(type(value), include_extras=True)
        for name, field in type(value).model_fields.items():
            yield from texts(getattr(value, name), hints[name], (*path, field.alias or name))
    elif inner := [one for one in get_args(hint) if one is not type(None)]:
        for step, entry in _entries(value):
            yield from texts(entry, inner[-1], (*path, *step))


def _entries(value: Any) -> Iterator[tuple[Place, Any]]:
    """The parts of a list or a dict, each with the step to it; any other value is its own."""
    if isinstance(value, list):
        yield from (((number,), entry) for number, entry in enumerate(value))
    elif isinstance(value, dict):
        yield from (((key,), entry) for key, entry in value.items())
    else:
        yield (), value


def _lacking(text: str | dict[str, str], spoken: list[str]) -> tuple[str, ...]:
    """The languages without words; ANY for one sentence that serves several."""
    if isinstance(text, dict):
        return tuple(language for language in spoken if language not in text)
    has_words = any(char.isalpha() for char in PLACEHOLDER.sub("", text))
    return ANY if has_words and len(spoken) > 1 else ()


def _told(paths: list[Place], lacks: tuple[str, ...], line: int) -> str:
    what = "in one language only" if lacks == ANY else f"without words in {', '.join(lacks)}"
    if len(paths) == 1:
        return f"`{'.'.join(map(str, paths[0]))}` is {what}."
    return f"{len(paths)} texts of `{paths[0][0]}` are {what}; first at line {line}."
