"""The marketer's texts: placeholders filled by name, and kept to a line.

A placeholder is a plain name in braces. Nothing is looked into, converted or formatted, so a text can say nothing that
it was not given: `{lead.email}`, `{0}`, `{name!r}` and `{name:>99}` are malformed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import Formatter


def placeholders(text: str) -> set[str]:
    """The names in `text`. Raises ValueError saying what is malformed."""
    return {name for _, name in _parts(text) if name is not None}


def fill(text: str, values: Mapping[str, str]) -> str:
    """`text` with its placeholders replaced; a name without a value leaves nothing (lint has said so before)."""
    return "".join(said + (values.get(name, "") if name else "") for said, name in _parts(text))


def one_line(text: str) -> str:
    """`text` fit for a subject or a name: no line ends, no control characters."""
    return " ".join("".join(mark if mark.isprintable() else " " for mark in text).split())


def _parts(text: str) -> Iterator[tuple[str, str | None]]:
    for said, name, form, conversion in Formatter().parse(text):
        if name is not None and (form or conversion or not name.isidentifier()):
            raise ValueError(f"{{{name}}} is not a plain placeholder")
        yield said, name
