"""A time found in a message, and what finding it depends on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.understanding.numerals.numbers_view import View


@dataclass(frozen=True)
class Phrase:
    """A time at `text[a:b]` of the folded view, in days from today; None is open. `soon`: as soon as possible."""

    a: int
    b: int
    earliest: int | None
    latest: int | None
    soon: bool = False
    present: bool = False
    """The period holds today ("this year")."""
    bare: bool = False
    """A span of days and nothing more ("3 months"): it may be the length of anything."""

    deadline: bool = False
    """Something has to be done before it."""
    due: bool = False
    """What is wanted from us has to be done before it, whatever the time itself is about."""

    def value(self) -> dict[str, int | None]:
        """The timeline this phrase states."""
        return {"earliest": self.earliest, "latest": self.latest}


@dataclass(frozen=True)
class Settings:
    """What reading times depends on besides the words."""

    today: date
    language: str
    day_first: bool
    asked: bool = False
    """The timeline was the question: "3m" is months, "urgent" an answer."""


def back(view: View, marked: View, a: int, b: int) -> tuple[int, int]:
    """The same stretch in the view without symbols."""
    while a < b - 1 and marked.text[a].isspace():
        a += 1
    while b > a + 1 and marked.text[b - 1] in " ,":
        b -= 1
    return view.starts.index(marked.starts[a]), len(view.ends) - view.ends[::-1].index(marked.ends[b - 1])
