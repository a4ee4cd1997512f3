"""Whole words of dialect and chat shorthand as the dictionary has them: "mir händ öppe 12k" is "wir haben etwa 12k".

A line of a table is "meant: typed typed", in lower case; a noun that is meant has its capital. A typed form may be several words,
joined by "_". A word in round brackets has to stand beside it and stays: "(ich)_bi" is mended only behind "ich". Such a bracket
holds words, groups of the table (in capitals) or signs, parted by "|":

    #  a number      *  any word      Aa  a word with a capital      ^  nothing before it      $  nothing behind it

What ends in "." is also typed with that dot. The form that makes sure of most is taken, of equals the first; one that means
itself ("plan d: plan_d") keeps the shorter ones away. Names keep their capital and are left alone for it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from bot.understanding import scan
from bot.understanding.colloquial import english, german, spanish

# No part of an address, of a word with an apostrophe or a hyphen, of "z. B.".
_WORD = re.compile(
    r"(?<![\w@./'&$-])(?!\w\. ?\w\.)(?:w/(?:in|o|out)?(?!\w)|d'(?=\w)|[^\W_]+(?![\w@'&$-]|[./]\w))"
)
_OPENS = re.compile(r"(?:\A|[.!?:;\n(])\W*\Z")
_NUMBER_NEXT, _NUMBER_BEFORE = re.compile(r"[ \t]*[$€£~]?\d"), re.compile(r"\d[\d.,]*(?:k|€|\$|£)?[ \t]+$")
_MOST = 120


class Form(NamedTuple):
    """A way to type something: the words themselves, what has to stand before and behind them, and what they mean."""

    before: tuple[frozenset[str], ...]
    typed: tuple[str, ...]
    behind: tuple[frozenset[str], ...]
    dotted: bool
    meant: str

    @property
    def size(self) -> int:
        """How much it makes sure of: any word is less than one that is named."""
        beside = (*self.before, *self.behind)
        return 2 * len(self.typed) + sum(1 if "*" in test else 2 for test in beside)

    @property
    def loose(self) -> bool:
        """Whether it is one word that asks for none in particular beside it."""
        return len(self.typed) == 1 and all("*" in test for test in (*self.before, *self.behind))


class Word(NamedTuple):
    """A word of the message; `plain` is it in lower case."""

    start: int
    end: int
    plain: str


def words(text: str, language: str) -> list[tuple[int, int, str]]:
    """Where a word of the language's table stands, and what the dictionary has for it."""
    said = _Said(text, language)
    found, at = [], 0
    while at < len(said.words):
        form = next((f for f in _FORMS[language].get(said.words[at].plain, ()) if said.has(f, at)), None)
        found += said.respelled(form, at) if form else ()
        at += len(form.typed) if form else 1
    return found


class _Said:
    """A message; `meant` are its words as far as they are mended."""

    def __init__(self, text: str, language: str) -> None:
        self.text, self.nouns, self.shouted = text, language == "de", scan.shouting(text)
        self.words = [Word(m.start(), m.end(), m.group().lower()) for m in _WORD.finditer(text)][:_MOST]
        self.meant = [word.plain for word in self.words]

    def has(self, form: Form, at: int) -> bool:
        """Whether it stands at the word, with what has to be beside it, and is no name."""
        first, end = at - len(form.before), at + len(form.typed)
        return (
            tuple(word.plain for word in self.words[at:end]) == form.typed
            and all(self._joined(i) for i in range(at + 1, end))
            and all(self._before(test, first + i) for i, test in enumerate(form.before))
            and all(self._behind(test, end + i) for i, test in enumerate(form.behind))
            and not (form.loose and self._is_spelled_out(at))
            and (self.shouted or not any(self._is_name(form, at, i) for i in range(at, end)))
        )

    def respelled(self, form: Form, at: int) -> Iterator[tuple[int, int, str]]:
        """Word by word where as many are meant as were typed; what stays as it is is left out."""
        end = at + len(form.typed)
        typed, meant = self.words[at:end], form.meant.split()
        last = typed[-1].end
        if form.dotted and self.text[last : last + 1] == "." and self.text[last + 1 :].strip():
            typed[-1] = typed[-1]._replace(end=last + 1)
        if len(meant) != len(typed):
            self.meant[at:end] = [meant[-1].lower()] * len(typed)
            typed, meant = [Word(typed[0].start, typed[-1].end, "")], [form.meant]
        else:
            self.meant[at:end] = [word.lower() for word in meant]
        for word, wanted in zip(typed, meant, strict=True):
            if wanted.lower() != word.plain:
                yield word.start, word.end, self._cased(wanted, self.text[word.start : word.end])

    def _joined(self, i: int) -> bool:
        """Whether only blanks part a word from the one before it."""
        return 0 < i < len(self.words) and self.text[self.words[i - 1].end : self.words[i].start].isspace()

    def _before(self, test: frozenset[str], i: int) -> bool:
        start = self.words[i + 1].start
        if "^" in test and not self.text[:start].strip():
            return True
        if "#" in test and _NUMBER_BEFORE.search(self.text, max(0, start - 12), start):
            return True
        return i >= 0 and self._joined(i + 1) and self._is(test, i)

    def _behind(self, test: frozenset[str], i: int) -> bool:
        end = self.words[i - 1].end if i <= len(self.words) else len(self.text)
        if "$" in test and not self.text[end:].strip(" .!?"):
            return True
        if "#" in test and _NUMBER_NEXT.match(self.text, end):
            return True
        return self._joined(i) and self._is(test, i)

    def _is(self, test: frozenset[str], i: int) -> bool:
        word = self.words[i]
        return (
            not test.isdisjoint((word.plain, self.meant[i], "*"))
            or ("#" in test and word.plain in _NUMBERS)
            or ("Aa" in test and self.text[word.start].isupper())
        )

    def _is_spelled_out(self, at: int) -> bool:
        """One letter of several: "d a n a at acme dot com"."""
        beside = [self.words[i].plain for i in (at - 1, at + 1) if self._joined(max(i, at))]
        return len(self.words[at].plain) == 1 and any(len(each) == 1 and each.isalpha() for each in beside)

    def _is_name(self, form: Form, at: int, i: int) -> bool:
        """A capital is that of the first word of a sentence, or a noun's, or else a name's."""
        word, proper = self.words[i], form.meant.split()
        typed = self.text[word.start : word.end]
        if typed == word.plain:
            return False
        opens = bool(_OPENS.search(self.text, max(0, word.start - 12), word.start))
        if i - at < len(proper) and proper[i - at][0].isupper():
            return not opens and i == at and self._joined(i) and self.text[self.words[i - 1].start].isupper()
        follows = self._joined(i + 1) and self.text[self.words[i + 1].start].isupper()
        return i > at or not opens or typed[1:] != word.plain[1:] or (follows and not self.nouns)

    def _cased(self, wanted: str, typed: str) -> str:
        if typed.endswith("'"):
            return f"{wanted} "
        if self.shouted:
            return wanted.upper()
        return wanted[0].upper() + wanted[1:] if typed[0].isupper() else wanted.lower()


def _forms(listed: str, groups: Mapping[str, str]) -> dict[str, tuple[Form, ...]]:
    """The forms of a table by their first word, those that make sure of most words first."""
    found: defaultdict[str, list[Form]] = defaultdict(list)
    for line in filter(str.strip, listed.splitlines()):
        meant, typed = line.split(":", 1)
        for each in typed.split():
            form = _form(meant.strip(), each, groups)
            found[form.typed[0]].append(form)
    return {word: tuple(sorted(those, key=lambda f: -f.size)) for word, those in found.items()}


def _form(meant: str, typed: str, groups: Mapping[str, str]) -> Form:
    before: list[frozenset[str]] = []
    behind: list[frozenset[str]] = []
    words: list[str] = []
    for part in typed.removesuffix(".").split("_"):
        if not part.startswith("("):
            words.append(part)
            continue
        test = frozenset(
            word for each in part.strip("()").split("|") for word in groups.get(each, each).split()
        )
        (behind if words else before).append(test)
    return Form(tuple(before), tuple(words), tuple(behind), typed.endswith("."), meant)


_NUMBERS = frozenset(f"{english.NUMBERS} {german.NUMBERS} {spanish.NUMBERS}".split())
_FORMS = {
    "en": _forms(english.FORMS, english.GROUPS),
    "de": _forms(german.FORMS, german.GROUPS),
    "es": _forms(spanish.FORMS, spanish.GROUPS),
}
