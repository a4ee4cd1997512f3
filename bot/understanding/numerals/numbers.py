"""Numbers in chat: "1.234,56", "10'000.–", "5 lakh", "sixty grand", "fünfzigtausend", "dos mil quinientos", "a few thousand".

Reads what a number says, not what it counts: readers of money, time and size decide that.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

from bot.understanding.numerals import numbers_words as vocabulary
from bot.understanding.numerals.numbers_number import Number, decimal_mark, plain
from bot.understanding.numerals.numbers_tally import LARGEST, Tally, read_digits
from bot.understanding.numerals.numbers_view import View, words

__all__ = ["Number", "decimal_mark", "plain", "scan"]
_TOKEN = re.compile(r"[0-9]+(?:[.,'][0-9]+)*|[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+\.?")
_SPACED_GROUPS = re.compile(r"(?: [0-9]{3}(?![0-9]))+(?:[.,][0-9]{1,2}(?![0-9]))?")
_DECORATION = re.compile(r"[.,]-{1,2}(?![0-9])")
_GLUED_BEFORE = re.compile(r"(?<![a-z])(?:usd|eur|euro|chf|gbp|rs|inr|cad|aud|nzd|mxn|k)$")
_GLUED_AFTER = re.compile(r"([kmt])(?=(?:usd|eur|euros?|gbp|chf|cad|aud|inr|ish|pa|pcm|pm)(?![a-z]))")
_GLUED_GRAND = re.compile(r"(?<![^0-9][2-5])gs?(?![^\W_])")
"""Fifteen grand is "15g"; 3g, 4g and 5g are networks."""
_GLUED_LAKH = re.compile(r"(?<=[0-9])l(?![^\W_])(?! of (?![0-9]))")
"""Indians write five lakh "5L"."""
_ODD_HUNDREDS = re.compile(r" ([0-9]{3})(?![0-9.,%]|[a-z]| ?(?:k|mil|thousand)(?![a-z]))")
"""Behind a thousand: "3 mil 500"."""
_LOWER = re.compile(r" ([0-9]{1,3})(?= ?[a-z])")
"""Behind a million, its thousands: "1 million 200 thousand", "1 lakh 50 thousand"."""
_DOZENS = re.compile(r"[ -]" + words(*vocabulary.DOZEN) + r"(?![^\W_])")
_ISH = re.compile(r"[ -]?(?:ish|odd) (?=(?:k|grand|thousand|million|mil|m)(?![^\W_]))")
_LOOSE = re.compile(
    r"(?:an? )?(?:very )?(?:ein |un )?(?P<name>"
    + words(
        *vocabulary.LOOSE,
        r"some(?= (?:weeks|months))",
        r"wenigen?",
        r"poc[oa]s",
        r"algun[oa]s",
        r"einigen",
    )
    + r"|un[oa]s(?= (?:miles|semanas|meses|dias)\b)|un[oa]s cuant[oa]s)(?: of"
    r"| de)?(?: (?P<dozen>dozen|dutzend))?(?![^\W_])"
)
_MULTITUDES = re.compile(words(*vocabulary.MULTITUDES) + r"(?![^\W_])")
_HALVES = re.compile(words(*vocabulary.HALVES) + r"(?= ?[^\W\d_])")
_MILLION_AND_HALF = re.compile(r"millon y medio(?![^\W_])")
_AND_HALF = re.compile(r" (?:y medi[oa]|and a half)(?![^\W_])")


def scan(view: View, language: str, mark: str = ".", scales: bool = True) -> list[Number]:
    """All numbers of the view in order, not overlapping; without `scales` "5k" is no 5000 and "3 m" stays "3"."""
    return list(_scanned(view.text, language, mark, scales))


@lru_cache(maxsize=8)
def _scanned(text: str, language: str, mark: str, scales: bool) -> tuple[Number, ...]:
    """Readers of money and size often scan the same text."""
    reader = _Reader(text, language, mark, scales)
    found: list[Number] = []
    at = 0
    while token := _TOKEN.search(text, at):
        number = reader.number_at(token)
        if number is not None and number.low * number.factor <= LARGEST:
            found.append(number)
        at = max(token.end(), number.b if number else 0)
    return tuple(found)


class _Reader:
    def __init__(self, text: str, language: str, mark: str, scales: bool) -> None:
        self.text, self.mark, self.language = text, mark, language
        self.scales = vocabulary.language_scales(language) if scales else {}
        self.values = vocabulary.language_words(language)
        self.read: dict[int, Number | None] = {}
        """Numbers in words by their start: each is read once, however many stand before it."""

    def number_at(self, token: re.Match[str]) -> Number | None:
        start = token.start()
        if token[0][0].isdigit():
            return self._digits(token)
        if start and (self.text[start - 1].isalnum() or self.text[start - 1] in "_@"):
            return None
        return self._phrase(start) or self._spelled(start)

    # Digits

    def _digits(self, token: re.Match[str]) -> Number | None:
        start, end, raw = token.start(), token.end(), token[0]
        before = self.text[max(0, start - 6) : start]
        if before and (before[-1].isalpha() or before[-1] in "_#") and not _GLUED_BEFORE.search(before):
            return None
        if (
            raw.isdigit()
            and len(raw) <= 3
            and raw[0] != "0"
            and (groups := _SPACED_GROUPS.match(self.text, end))
        ):
            raw, end = raw + groups[0].replace(" ", "'"), groups.end()
        if decoration := _DECORATION.match(self.text, end):
            end = decoration.end()
        ish = _ISH.match(self.text, end)
        factor, end = self._scale(ish.end() - 1 if ish else end)
        value = read_digits(raw, self.mark if factor > 1 else "")
        if value is None:
            return None
        if factor > 1 and (half := _AND_HALF.match(self.text, end)):
            value, end = value + Decimal("0.5"), half.end()
        if factor >= 1_000 and (
            rest := self._odd_hundreds(factor, end)
            or self._lower(factor, end)
            or self._said_below(factor, end)
        ):
            value, end = value + rest[0] / factor, rest[1]
        if factor == 1 and (dozens := _DOZENS.match(self.text, end)):
            return Number(start, dozens.end(), value * 12, value * 12, raw=raw, unit=12)
        return Number(start, end, value, value, factor, raw=raw, loose=ish is not None)

    def _odd_hundreds(self, factor: int, at: int) -> tuple[Decimal, int] | None:
        digits = _ODD_HUNDREDS.match(self.text, at) if factor == 1_000 else None
        return (Decimal(digits[1]), digits.end()) if digits else None

    def _said_below(self, factor: int, at: int) -> tuple[Decimal, int] | None:
        """What follows digits and their scale in words, and its end: "3 mil quinientos", "1 lakh fifty thousand"."""
        rest = (
            self._spelled(at + 1)
            if self.text[at : at + 1] == " " and _WORD.match(self.text, at + 1)
            else None
        )
        worth = rest.low * rest.factor if rest else 0
        return (worth, rest.b) if rest and (100 if factor == 1_000 else 1_000) <= worth < factor else None

    def _lower(self, factor: int, at: int) -> tuple[Decimal, int] | None:
        """What stands behind a scale with a lower one of its own, and its end."""
        digits = _LOWER.match(self.text, at) if factor > 1_000 else None
        size, end = self._one_scale(digits.end()) if digits else (1, at)
        worth = Decimal(digits[1]) * size if digits else Decimal(0)
        return (worth, end) if size > 1 and worth < factor else None

    def _scale(self, at: int) -> tuple[int, int]:
        factor = 1
        for _ in range(3):
            step, end = self._one_scale(at)
            if step == 1:
                break
            factor, at = factor * step, end
        return factor, at

    def _one_scale(self, at: int) -> tuple[int, int]:
        begin = at + 1 if self.text[at : at + 1] in (" ", "-") else at
        if not self.scales:
            return 1, at
        if begin == at and (grand := _GLUED_GRAND.match(self.text, at)):
            return 1_000, grand.end()
        if self.language == "en" and (lakh := _GLUED_LAKH.match(self.text, at)):
            return 100_000, lakh.end()
        if glued := _GLUED_AFTER.match(self.text, begin):
            return {"k": 1_000, "t": 1_000, "m": 1_000_000}[glued[1]], glued.end()
        word = _WORD.match(self.text, begin)
        if not word:
            return 1, at
        end = word.end()
        name = word[0] if word[0] in self.scales else word[0].rstrip(".")
        if name == "t" and self.text[begin + 1 : begin + 2] not in ("€", "\ue001"):
            return 1, at
        if name not in self.scales or self.text[end : end + 1].isdigit():
            return 1, at
        return self.scales[name], begin + len(name) if name != word[0] else end

    # Words

    def _phrase(self, start: int) -> Number | None:
        if many := _MULTITUDES.match(self.text, start):
            low, high = vocabulary.MULTITUDES[many[0]]
            return Number(start, many.end(), Decimal(low), Decimal(high), loose=True)
        if loose := _LOOSE.match(self.text, start):
            return self._loose(loose)
        if half := _HALVES.match(self.text, start):
            factor, end = self._scale(half.end())
            value = vocabulary.HALVES[half[0]]
            return Number(start, end, value, value, factor) if factor > 1 else None
        return None

    def _loose(self, match: re.Match[str]) -> Number:
        low, high = vocabulary.LOOSE.get(match["name"], (2, 5))
        factor, end = self._scale(match.end())
        factor *= 12 if match["dozen"] else 1
        return Number(match.start(), end, Decimal(low), Decimal(high), factor, loose=True)

    def _spelled(self, start: int) -> Number | None:
        if start not in self.read:
            self.read[start] = self._in_words(start)
        return self.read[start]

    def _in_words(self, start: int) -> Number | None:
        tally = Tally()
        at = end = start
        count, first = 0, ""
        while word := _WORD.match(self.text, at):
            name = word[0].rstrip(".")
            if not self._take(tally, name, word.start()):
                break
            at = self._next_word(word.start() + len(name))
            if name not in vocabulary.JOINERS:
                count, first, end = count + 1, first or name, word.start() + len(name)
        if not count:
            return None
        if half := _AND_HALF.match(self.text, end):
            tally.add_half()
            end = half.end()
        value, factor = tally.result()
        if half and factor == 1:  # "three and a half grand"
            factor, end = self._scale(end)
        article = count == 1 and first in vocabulary.ARTICLES and not half
        return Number(start, end, value, value, factor, article=article, unit=self._unit(start, end))

    def _unit(self, start: int, end: int) -> int:
        if self.text.endswith(tuple(vocabulary.DOZEN), start, end):
            return 12
        return 100 if self.text.endswith(tuple(vocabulary.HUNDRED), start, end) else 1

    def _next_word(self, end: int) -> int:
        return end + 1 if self.text[end : end + 1] in (" ", "-") else end + 10**6

    def _take(self, tally: Tally, name: str, at: int) -> bool:
        value = self.values.get(name)
        if value is None and self.language != "es":
            value = vocabulary.german_number(name)
        if name == "a" and not tally.begun:
            return self._followed(at, self._has_article) and tally.unit(1)
        if name in vocabulary.HUNDRED or name in vocabulary.DOZEN:
            return tally.hundred(12 if name in vocabulary.DOZEN else 100)
        if (
            name in self.scales
            and name != "t"
            and (
                tally.begun
                or name == "mil"
                or name.startswith("tausend")
                or _MILLION_AND_HALF.match(self.text, at)
            )
        ):
            return tally.scale(self.scales[name])
        if value is not None:
            return not (tally.begun and self._is_article(name, at)) and tally.unit(value)
        if name in vocabulary.POINT:
            return tally.begun and self._followed(at, self._is_digit) and tally.point()
        return name == vocabulary.AND.get(self.language, "and") and self._joins(tally, at + len(name) + 1)

    def _joins(self, tally: Tally, at: int) -> bool:
        """Whether the number goes on behind an "and": "one thousand and one thousand six hundred" is two."""
        if not tally.begun or not _WORD.match(self.text, at):
            return False
        rest = self._spelled(at)
        return rest is not None and tally.goes_on(rest.low, rest.factor, self.language == "es")

    def _is_article(self, name: str, at: int) -> bool:
        """Inside a number "un" and "ein" begin the next phrase, unless joined ("treinta y un mil", "zwei tausend ein
        hundert").
        """
        loose = name in vocabulary.ARTICLES and name not in ("one", "eins", "uno")
        return (
            loose
            and not self.text.endswith((" y ", " und "), 0, at)
            and not self._followed(at, vocabulary.HUNDRED.__contains__)
        )

    def _has_article(self, word: str) -> bool:
        """A thousand, a dozen; but Spanish "a mil" is "to a thousand"."""
        spanish = self.language == "es" and word in vocabulary.SCALES["es"]
        return word in vocabulary.DOZEN or (word in self.scales and len(word) > 1 and not spanish)

    def _is_digit(self, word: str) -> bool:
        return self.values.get(word, 99) < 10

    def _followed(self, at: int, test: Callable[[str], bool]) -> bool:
        here = _WORD.match(self.text, at)
        after = _WORD.match(self.text, here.end() + 1) if here else None
        return after is not None and test(after[0].rstrip("."))
