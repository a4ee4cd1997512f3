"""Number words, scales and loose quantities of English, German and Spanish, in folded spelling."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache


def _counted(text: str, first: int = 0, step: int = 1) -> dict[str, int]:
    return {word: first + step * i for i, group in enumerate(text.split()) for word in group.split("/")}


ENGLISH = {
    **_counted(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen"
    ),
    **_counted("twenty thirty forty/fourty fifty sixty seventy eighty ninety/ninty", 20, 10),
}
SPANISH = {
    **_counted(
        "cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
    ),
    **_counted(
        "dieciseis diecisiete dieciocho diecinueve veinte veintiuno/veintiun veintidos veintitres "
        "veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve",
        16,
    ),
    **_counted("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10),
    **_counted(
        "doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas "
        "seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas",
        200,
        100,
    ),
    "cien": 100,
    "ciento": 100,
}
GERMAN_UNITS = _counted(
    "null eins/ein/eine/einen/einem/einer zwei/zwo/zwoa drei vier funf sechs sieben acht neun zehn elf zwolf "
    "dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn"
)
GERMAN_TENS = _counted("zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig", 20, 10)

ARTICLES = frozenset({"a", "an", "one", "un", "una", "uno", "ein", "eine", "einen", "einem", "einer", "eins"})
"""Words that count only together with a scale or a unit."""

HUNDRED = frozenset({"hundred", "hundert"})

_THOUSAND, _MILLION = 1_000, 1_000_000
SCALES: dict[str, dict[str, int]] = {
    "en": {
        "k": _THOUSAND, "thousand": _THOUSAND, "thousands": _THOUSAND, "thou": _THOUSAND, "grand": _THOUSAND,
        "m": _MILLION, "mm": _MILLION, "mn": _MILLION, "mil": _MILLION, "mill": _MILLION, "mio": _MILLION,
        "million": _MILLION, "millions": _MILLION, "bn": 10**9, "billion": 10**9, "lakh": 100_000,
        "lakhs": 100_000, "lac": 100_000, "lacs": 100_000, "crore": 10**7, "crores": 10**7, "cr": 10**7,
        "hundred": 100,
    }, "de": {
        "k": _THOUSAND, "tausend": _THOUSAND, "tausender": _THOUSAND, "tsd": _THOUSAND, "tsd.": _THOUSAND,
        "teur": _THOUSAND, "hunni": 100, "riesen": _THOUSAND, "hunderter": 100, "hunnis": 100, "fuffis": 50,
        "fuffi": 50, "mille": _THOUSAND, "t": _THOUSAND, "m": _MILLION, "mio": _MILLION, "mio.": _MILLION,
        "mill": _MILLION, "mill.": _MILLION, "million": _MILLION, "millionen": _MILLION, "mrd": 10**9,
        "mrd.": 10**9, "milliarde": 10**9, "milliarden": 10**9, "hundert": 100,
    }, "es": {
        "k": _THOUSAND, "mil": _THOUSAND, "miles": _THOUSAND, "m": _MILLION, "mm": _MILLION,
        "mill": _MILLION, "lucas": _THOUSAND, "luca": _THOUSAND, "millon": _MILLION, "millones": _MILLION,
        "mio": _MILLION, "palos": _MILLION, "palo": _MILLION,
    },
}  # fmt: skip

LOOSE: dict[str, tuple[int, int]] = {
    "couple": (2, 2),
    "coupla": (2, 2),
    "par": (2, 2),
    "few": (2, 5),
    "paar": (2, 5),
    "unos cuantos": (2, 5),
    "unas cuantas": (2, 5),
    "several": (3, 7),
    "mehrere": (3, 7),
    "einige": (3, 7),
    "varios": (3, 7),
    "varias": (3, 7),
}
"""Quantities that name no number: lowest and highest reading. A couple is two; a few is two to five."""

MULTITUDES: dict[str, tuple[int, int]] = {
    "dozens of": (24, 99), "dozens": (24, 99), "dutzende": (24, 99), "docenas": (24, 99),
    "decenas": (20, 99), "hundreds of thousands": (100_000, 999_999), "tens of thousands": (10_000, 99_999),
    "hundreds": (100, 999), "thousands": (1_000, 9_999), "zehntausende": (10_000, 99_999),
    "hunderte": (100, 999), "hunderttausende": (100_000, 999_999), "tausende": (1_000, 9_999),
    "cientos de miles": (100_000, 999_999), "decenas de miles": (10_000, 99_999), "cientos": (100, 999),
}  # fmt: skip

HALVES: dict[str, Decimal] = {
    "half a": Decimal("0.5"),
    "halbe": Decimal("0.5"),
    "halbes": Decimal("0.5"),
    "ein halbes": Decimal("0.5"),
    "eine halbe": Decimal("0.5"),
    "medio": Decimal("0.5"),
    "anderthalb": Decimal("1.5"),
    "quarter": Decimal("0.25"),
    "a quarter": Decimal("0.25"),
    "quarter of a": Decimal("0.25"),
    "a quarter of a": Decimal("0.25"),
    "dreiviertel": Decimal("0.75"),
    "a half": Decimal("0.5"),
    **{
        f"{unit}einhalb": Decimal(count) + Decimal("0.5")
        for unit, count in _counted(("ein zwei drei vier funf sechs sieben acht neun zehn"), 1).items()
    },
}
"""Fractions; they count only in front of a scale ("half a million") or, for time, a unit."""

AND = {"en": "and", "de": "und", "es": "y"}
JOINERS = frozenset({*AND.values()})
POINT = frozenset({"point", "komma", "coma", "comma", "punto"})
DOZEN = frozenset({"dozen", "dozens", "dutzend", "docena", "docenas"})


@lru_cache
def language_scales(language: str) -> Mapping[str, int]:
    """Scale words as the language means them ("mil" is a thousand in Spanish, a million in English)."""
    merged: dict[str, int] = {}
    for other in ("es", "de", "en"):
        merged.update({word: size for word, size in SCALES[other].items() if word not in ("mille", "miles")})
    merged.update(SCALES.get(language, {}))
    return merged


@lru_cache
def language_words(language: str) -> Mapping[str, int]:
    """Number words of all languages, the language's own first; German compounds are read by `german_number`."""
    merged = {**GERMAN_UNITS, **GERMAN_TENS, **SPANISH, **ENGLISH}
    if language != "es":
        merged.pop("once", None)
    own = {"en": ENGLISH, "es": SPANISH}.get(language, {**GERMAN_UNITS, **GERMAN_TENS})
    return {**merged, **own}


def german_number(word: str) -> int | None:
    """The value of a German number in one word ("fünfundzwanzigtausend"), or None. Folded spelling, any umlaut form."""
    if len(word) > 60:
        return None
    plain = word.replace("ue", "u").replace("oe", "o")
    for name, size in (("tausend", 1000), ("hundert", 100)):
        head, found, tail = plain.partition(name)
        if found:
            return _german_joined(head, size, tail)
    return _german_below_hundred(plain)


def _german_joined(head: str, size: int, tail: str) -> int | None:
    times = german_number(head) if head else 1
    rest = german_number(tail.removeprefix("und")) if tail else 0
    if times is None or rest is None or rest >= size:
        return None
    return times * size + rest


def _german_below_hundred(word: str) -> int | None:
    if word in GERMAN_UNITS:
        return GERMAN_UNITS[word]
    if word in GERMAN_TENS:
        return GERMAN_TENS[word]
    if word.endswith("e") and word != "achte" and GERMAN_UNITS.get(word[:-1], 0) > 3:
        return GERMAN_UNITS[word[:-1]]  # "zu sechse", "dreizehne"
    unit, found, tens = word.partition("und")
    if found and unit in GERMAN_UNITS and tens in GERMAN_TENS and GERMAN_UNITS[unit] < 10:
        return GERMAN_UNITS[unit] + GERMAN_TENS[tens]
    return None
