"""Words compared without their accents and capitals: "lucia" is "Lucía"."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})


@lru_cache(maxsize=4096)
def folded(word: str) -> str:
    """Lower case, without accents; offsets do not carry over."""
    plain = unicodedata.normalize("NFKD", word.lower().translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c))


def word_set(words: str) -> frozenset[str]:
    """The words of a written list."""
    return frozenset(words.split())


def folded_set(words: str) -> frozenset[str]:
    """The words of a written list, folded."""
    return frozenset(folded(word) for word in words.split())
