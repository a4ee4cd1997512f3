"""Digits as people say them: one by one, in pairs, in hundreds, doubled; in the three languages."""

from __future__ import annotations

import re

_DIGITS = {
    word: digit
    for digit, words in enumerate(
        [
            "zero oh o null cero",
            "one eins ein uno",
            "two zwei zwo dos",
            "three drei tres",
            "four vier cuatro",
            "five fünf fuenf cinco",
            "six sechs seis",
            "seven sieben siete",
            "eight acht ocho",
            "nine neun nueve",
        ]
    )
    for word in words.split()
}
_TENS = {
    word: str(10 * tens)
    for tens, words in enumerate(
        [
            "ten zehn diez",
            "twenty zwanzig veinte",
            "thirty dreißig treinta",
            "forty vierzig cuarenta",
            "fifty fünfzig cincuenta",
            "sixty sechzig sesenta",
            "seventy siebzig setenta",
            "eighty achtzig ochenta",
            "ninety neunzig noventa",
        ],
        1,
    )
    for word in words.split()
}
_PAIRS = {
    **{
        word: str(n)
        for n, words in enumerate(
            [
                "eleven elf once",
                "twelve zwölf doce",
                "thirteen dreizehn trece",
                "fourteen vierzehn catorce",
                "fifteen fünfzehn quince",
                "sixteen sechzehn dieciséis dieciseis",
                "seventeen siebzehn diecisiete",
                "eighteen achtzehn dieciocho",
                "nineteen neunzehn diecinueve",
            ],
            11,
        )
        for word in words.split()
    },
    **{
        word: str(n)
        for n, word in enumerate(
            [
                "veintiuno",
                "veintidós",
                "veintitrés",
                "veinticuatro",
                "veinticinco",
                "veintiséis",
                "veintisiete",
                "veintiocho",
                "veintinueve",
            ],
            21,
        )
    },
    **{
        f"{unit}und{ten}": str(int(_TENS[ten]) + n)
        for n, unit in enumerate(
            ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"], 1
        )
        for ten in ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
    },
}
_PAIRS |= {
    pair.replace("zwei", "zwo", 1): number for pair, number in _PAIRS.items() if pair.startswith("zwei")
}
_TIMES = {
    "double": 2,
    "doble": 2,
    "doppel": 2,
    "twice": 2,
    "zweimal": 2,
    "triple": 3,
    "dreimal": 3,
    "thrice": 3,
    "viermal": 4,
}
_HUNDRED = "hundred"
_HUNDREDS = {
    "ciento": 1,
    "cien": 1,
    "doscientos": 2,
    "trescientos": 3,
    "cuatrocientos": 4,
    "quinientos": 5,
    "seiscientos": 6,
    "setecientos": 7,
    "ochocientos": 8,
    "novecientos": 9,
}
_BELOW = "|".join([*_TENS, *_PAIRS])
# "Cuatrocientos dos", "ciento quince", "seiscientos treinta y tres".
_HUNDREDS_SAID = re.compile(
    rf"\b(?P<hundreds>{'|'.join(_HUNDREDS)})\b(?:\s+(?P<below>(?:{_BELOW})\b(?:\s+y\s+"
    rf"(?:{'|'.join(_DIGITS)})\b)?)|\s+(?P<unit>{'|'.join(_DIGITS)})\b)?"
)
_TENS_AND = re.compile(rf"\b({'|'.join(_TENS)})(?:\s+y\s+|[\s-])(?=(?:{'|'.join(_DIGITS)})\b)")
NUMERALS = "|".join(sorted([*_DIGITS, *_TENS, *_PAIRS, *_TIMES, _HUNDRED, *_HUNDREDS], key=len, reverse=True))
"""Every word of these, for a pattern."""


def digits_of(said: str) -> str:
    """What is said digit by digit, in pairs or in hundreds: "seis cuatro cuatro, cincuenta y cinco", "nine hundred"."""
    said = _HUNDREDS_SAID.sub(_three_digits, said)
    said = _TENS_AND.sub(lambda m: f"{_TENS[m[1]][0]} ", said)
    digits, times = "", 1
    for word in re.findall(r"\w+", said):
        if word in _TIMES:
            times = _TIMES[word]
            continue
        if word in ("times", "veces") and digits:
            times, digits = int(digits[-1]), digits[:-1]
            continue
        one = (
            str(_DIGITS[word])
            if word in _DIGITS
            else _TENS.get(word)
            or _PAIRS.get(word)
            or ("00" if word == _HUNDRED else word if word.isdigit() else "")
        )
        digits += one * times
        times = 1 if one else times
    return digits


def _three_digits(said: re.Match[str]) -> str:
    below = (
        digits_of(said["below"]) if said["below"] else f"0{_DIGITS[said['unit']]}" if said["unit"] else "00"
    )
    return f"{_HUNDREDS[said['hundreds']]}{below}"
