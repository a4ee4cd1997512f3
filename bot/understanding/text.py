"""A clean view of a visitor's message that remembers where every character came from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.understanding.facts import Fact

LIMIT = 500
_REPEATS = 4
_SAME_CHARACTERS = 12

_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f") | frozenset(
    chr(c) for c in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
)
_PLAIN = {
    **dict.fromkeys("‘’‚‛`´ʼ", "'"),
    **dict.fromkeys("“”„‟«»", '"'),
    **dict.fromkeys("\u2010\u2011\u2212\ufe63", "-"),
    **{chr(c): chr(c - 0xFEE0) for c in range(0xFF01, 0xFF5F)},
}
_MARKS = ("Mn", "Me", "Mc")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True)
class View:
    """`text` is what the readers see; `origin[i]` is where its character i stood in the message (one more at the end)."""

    text: str
    origin: tuple[int, ...]
    message: str

    def back(self, fact: Fact) -> Fact:
        """The fact with offsets and quote in the visitor's own message."""
        size = len(self.text)
        start, end = max(0, min(fact.start, size)), max(0, min(fact.end, size))
        if end <= start:
            return replace(fact, start=0, end=0, quote="")
        first, last = self.origin[start], self.origin[end - 1]
        stop = max(last + 1, self.origin[end] if self._composed(end) else last + 1)
        return replace(fact, start=first, end=stop, quote=self.message[first:stop])

    def part(self, start: int, end: int) -> View:
        """The view from one place to another."""
        return View(self.text[start:end], self.origin[start : end + 1], self.message)

    def respelled(self, words: Iterable[tuple[int, int, str]]) -> View:
        """The view with other words in these places (start, end, word), in their order; each still points to the whole of what
        the visitor typed for it.
        """
        text, origin, at = [], [], 0
        for start, end, word in words:
            first, last = self.origin[start], self.origin[end - 1]
            text += [self.text[at:start], word]
            origin += self.origin[at:start]
            origin += (last if word[i + 1 : i + 2] in ("", " ") else first for i in range(len(word)))
            at = end
        return View("".join([*text, self.text[at:]]), (*origin, *self.origin[at:]), self.message)

    def _composed(self, end: int) -> bool:
        """True if the last character of the span swallowed the combining marks after it."""
        gap = self.message[self.origin[end - 1] + 1 : self.origin[end]]
        return bool(gap) and all(unicodedata.category(c) in _MARKS for c in gap)


def normalise(message: str, limit: int = LIMIT) -> View:
    """NFC, plain quotes and hyphens, blanks for control characters and lone surrogates, repeats collapsed.

    Only the first `limit` characters are read. Never raises, whatever the text.
    """
    characters = _collapsed(_composed(message[: 4 * limit])[:limit])
    origin = [at for _, at in characters]
    origin.append(origin[-1] + 1 if origin else 0)
    return View("".join(c for c, _ in characters), tuple(origin), message)


def masked(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with each span blanked, so that the next reader cannot read it again."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _composed(message: str) -> list[tuple[str, int]]:
    out: list[tuple[str, int]] = []
    for at, raw in enumerate(message):
        char = _clean(raw)
        if not char:
            continue
        if out and unicodedata.combining(char):
            joined = unicodedata.normalize("NFC", out[-1][0] + char)
            if len(joined) == 1:
                out[-1] = (joined, out[-1][1])
            continue
        out.append((char, at))
    return out


def _clean(char: str) -> str:
    if char in _INVISIBLE:
        return ""
    if char in _PLAIN:
        return _PLAIN[char]
    category = unicodedata.category(char)
    if category in ("Cc", "Cs", "Cn", "Zs", "Zl", "Zp"):
        return "\n" if char == "\n" else " "
    return unicodedata.normalize("NFC", char)[:1]


def _collapsed(characters: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """At most four times the same word and twelve times the same character in a row: repetition says nothing new."""
    text = "".join(c for c, _ in characters)
    keep = [True] * len(characters)
    previous, count = "", 0
    for word in _WORD.finditer(text):
        same = word.group().lower() == previous
        previous, count = word.group().lower(), count + 1 if same else 1
        if count > _REPEATS:
            keep[word.start() : word.end()] = [False] * len(word.group())
    run = 0
    for i, char in enumerate(text):
        run = run + 1 if i and char == text[i - 1] else 1
        if run > _SAME_CHARACTERS:
            keep[i] = False
    return [pair for pair, wanted in zip(characters, keep, strict=True) if wanted]
