"""The marketer's texts: placeholders filled by name, and kept to a line where a line is wanted.

A placeholder is a plain name in braces; the flow's lint knows them. Nothing is looked into, converted or formatted: a text
can say nothing that it was not given.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter


def fill(text: str, values: Mapping[str, str]) -> str:
    """`text` with its placeholders replaced; a name without a value leaves nothing. What is filled in is not read again."""
    return "".join(said + values.get(name or "", "") for said, name, _, _ in Formatter().parse(text))


def one_line(text: str) -> str:
    """`text` fit for a subject or a name: no line ends, no control characters."""
    return " ".join("".join(mark if mark.isprintable() else " " for mark in text).split())
