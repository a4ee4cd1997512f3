"""A message as the number and date readers see it: lower case, no accents, single spaces, offsets kept.

A `View` can have stretches replaced by one symbol each ("10 and 15k usd" becomes "N and NC"), so that the grammars
on top are short regular expressions of words and symbols, and still every match leads back to the visitor's words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

LONGEST = 800
"""Characters read; a visitor's answer never needs more, and work stays bounded."""

MOST = 16
"""Amounts, times or sizes weighed in one message; more are a list, not an answer."""

NUMBER, CURRENCY, PERIOD, SEAT, UNIT, WHEN = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004", "\ue005"
"""Symbols, from a private area that no visitor's text keeps."""

_PUNCTUATION = {
    "’": "'", "‘": "'", "´": "'", "`": "'", "–": "-", "—": "-", "‑": "-", "−": "-", "‐": "-",
    "“": '"', "”": '"', "„": '"', "…": ".", "～": "~", "≈": "~", "∼": "~", "≤": "<", "≥": ">",
}  # fmt: skip


def _fold_character(char: str) -> str:
    if char in _PUNCTUATION:
        return _PUNCTUATION[char]
    if char.isascii():
        return char.lower()
    if "\ue000" <= char <= "\uf8ff" or unicodedata.category(char) in ("Cf", "Cc"):
        return " "
    plain = unicodedata.normalize("NFKD", char.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))[:3] or " "


@dataclass(frozen=True)
class View:
    """Folded `text`; character i of it stands for original characters `starts[i]` up to `ends[i]`."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, a: int, b: int) -> tuple[int, int]:
        """Where `text[a:b]` stands in the original message, without surrounding spaces."""
        while a < b and self.text[a].isspace():
            a += 1
        while b > a and self.text[b - 1].isspace():
            b -= 1
        if a >= b:
            return (0, 0)
        return (self.starts[a], self.ends[b - 1])

    def replaced(self, marks: Iterable[tuple[int, int, str]]) -> View:
        """The view with each `text[a:b]` standing as one symbol; marks in order, not overlapping."""
        text, starts, ends, at = [], [], [], 0
        for a, b, symbol in marks:
            text += [self.text[at:a], symbol]
            starts += [*self.starts[at:a], self.starts[a]]
            ends += [*self.ends[at:a], self.ends[b - 1]]
            at = b
        text.append(self.text[at:])
        return View("".join(text), (*starts, *self.starts[at:]), (*ends, *self.ends[at:]))

    def blanked(self, pattern: re.Pattern[str]) -> View:
        """The view with every match of `pattern` turned into spaces of the same length."""
        return View(pattern.sub(lambda m: " " * len(m[0]), self.text), self.starts, self.ends)


@lru_cache(maxsize=64)
def fold(message: str) -> View:
    """The message lower case, accents off, white space collapsed (a line break stays one). Several readers ask for the same."""
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for index, char in enumerate(message[:LONGEST]):
        plain = char if char == "\n" else " " if char.isspace() else _fold_character(char)
        for piece in plain:
            if piece.isspace() and text and text[-1].isspace():
                text[-1] = "\n" if piece == "\n" else text[-1]
                ends[-1] = index + 1
                continue
            text.append(piece)
            starts.append(index)
            ends.append(index + 1)
    return View("".join(text), tuple(starts), tuple(ends))


def words(*phrases: str) -> str:
    """An alternation of phrases, longest first, for use inside a pattern. Phrases are pattern text."""
    return "(?:" + "|".join(sorted(phrases, key=len, reverse=True)) + ")"


def phrase_pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern finding any of the phrases as whole words."""
    return re.compile(r"(?<![^\W_])" + words(*phrases) + r"(?![^\W_])")
