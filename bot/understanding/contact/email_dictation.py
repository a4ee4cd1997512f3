"""The part of a dictated address before the sign: "k as in kite then lindqvist, all one word", "rolf siebenundsiebzig"."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.understanding.contact.contact_words import is_common
from bot.understanding.contact.spoken_digits import NUMERALS, digits_of
from bot.understanding.people.given_names import is_given
from bot.understanding.people.name_words import unspelled

SIGNS = {
    "dot": ".", "punkt": ".", "punto": ".", "period": ".", "point": ".", "underscore": "_",
    "unterstrich": "_", "tiefstrich": "_", "guion bajo": "_", "guión bajo": "_", "barra baja": "_",
    "dash": "-", "minus": "-", "hyphen": "-", "bindestrich": "-", "mittelstrich": "-", "strich": "-",
    "guion medio": "-", "guión medio": "-", "guion": "-", "guión": "-", "plus": "+",
}  # fmt: skip
SIGN = "|".join(sorted((re.escape(s).replace(r"\ ", r"\s+") for s in SIGNS), key=len, reverse=True))
_LETTERS = {
    "a": "a", "be": "b", "ce": "c", "de": "d", "e": "e", "efe": "f", "ge": "g", "hache": "h", "i": "i",
    "jota": "j", "ka": "k", "ele": "l", "eme": "m", "ene": "n", "o": "o", "pe": "p", "cu": "q", "erre": "r",
    "ese": "s", "te": "t", "u": "u", "uve": "v", "equis": "x", "zeta": "z",
}  # fmt: skip
_PIECE = re.compile(
    rf"""
        (?P<joined>(?:all\s+(?:as\s+)?)?one\s+word|all\s+together|(?:alles\s+)?in\s+einem\s+wort|ein\s+wort
          |(?:alles\s+)?zusammen(?:geschrieben)?|(?:todo\s+)?(?:junto|seguido)|en\s+una\s+(?:sola\s+)?palabra
          |(?:no|without|ohne|sin)\s+(?:spaces?|leerzeichen|espacios?))(?!\w)
      |(?P<how>(?:with|mit|con|without|ohne|sin)\s+(?:an?\s+|una?\s+)?(?:\w|hache|e[nñ]e|tildes?|acentos?
        |accents?)(?!\w))
      |(?P<letter>\w|{"|".join(_LETTERS)})\s+(?:as\s+in|like|for|wie|de|como)\s+[^\W\d_]{{2,20}}(?!\w)
      |(?P<link>(?:and\s+)?then|and|(?:und\s+)?dann|und|(?:y\s+)?luego|despu[ée]s
        |y)(?:\s+(?:the\s+(?:number|digits?)|die\s+(?:zahl|nummer)|el\s+n[úu]mero))?(?!\w)
        | (?:the\s+number|die\s+zahl|el\s+n[úu]mero)(?!\w)
      |(?P<sign>{SIGN})(?!\w) | (?P<number>(?:(?!o(?!\w))(?:{NUMERALS})(?:\s+(?:y\s+)?|(?![\w-]))){{1,8}})
        | (?P<word>[\w.+'-]+) | [,\s]+ | (?P<stop>.)""",
    re.VERBOSE | re.IGNORECASE,
)
_FURTHEST = 90


def local(text: str, end: int) -> tuple[int, str] | None:
    """Where the part before the sign at `end` begins, and the part itself, where it is dictated and not merely said.

    Several words are one only where the visitor says so: "ann moss at acme dot com" may be joined in any way.
    """
    begin = max(0, end - _FURTHEST)
    run: list[re.Match[str]] = []
    for piece in _PIECE.finditer(text, begin, end):
        if piece["stop"] or (piece["word"] and is_common(piece["word"]) and not is_given(piece["word"])):
            run = []
        elif run or not (piece.group().isspace() or piece["link"] or piece["joined"] or piece["how"]):
            run.append(piece)
    said = [piece for piece in run if piece["word"] or piece["letter"] or piece["number"] or piece["sign"]]
    joined = any(piece["joined"] or piece["letter"] for piece in run)
    dictated = joined or any(piece["number"] for piece in said)
    apart = any(one["word"] and other["word"] for one, other in pairwise(said))
    if not dictated or (apart and not joined) or not any(piece["word"] or piece["letter"] for piece in said):
        return None
    return said[0].start(), "".join(map(_meant, said))


def _meant(piece: re.Match[str]) -> str:
    if piece["sign"]:
        return SIGNS[" ".join(piece["sign"].lower().split())]
    if piece["number"]:
        return digits_of(piece["number"].lower())
    if piece["letter"]:
        return _LETTERS.get(piece["letter"].lower(), piece["letter"].lower())
    return unspelled(piece["word"].lower())
