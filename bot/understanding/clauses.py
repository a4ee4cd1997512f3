"""A message cut into clauses: one person says several things in one breath."""

from __future__ import annotations

import re
from typing import NamedTuple

_CUT = re.compile(
    r"""(?<=[!?;\n])\s*            # sentence marks
      | (?<!\d)(?<!\bca)(?<!\bapprox)\.(?=\s|$)\s*   # a full stop, not a decimal point
      | (?<=\d)\.(?=\s+[A-Z¿¡])\s*
      | \s+[–—-]+\s+
      | ,?\s+(?=(?:but|however|although|aber|jedoch|allerdings|pero|aunque)\s)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MOST = 8


class Clause(NamedTuple):
    """A piece of the text with its place in it."""

    text: str
    start: int
    end: int


def split(text: str) -> list[Clause]:
    """At most eight clauses, blanks trimmed; the last one holds whatever is left."""
    out: list[Clause] = []
    at = 0
    for cut in _CUT.finditer(text):
        if len(out) == _MOST - 1:
            break
        if piece := _trimmed(text, at, cut.start()):
            out.append(piece)
        at = cut.end()
    if piece := _trimmed(text, at, len(text)):
        out.append(piece)
    return out


def _trimmed(text: str, start: int, end: int) -> Clause | None:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip(" \t\n,;"))
    right = len(piece.rstrip(" \t\n,;"))
    if right <= left:
        return None
    return Clause(piece[left:right], start + left, start + right)
