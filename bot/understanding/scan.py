"""Small steps over a text that several readers share; every step looks at a bounded piece."""

from __future__ import annotations

import re

from bot.understanding.contact.contact_words import is_common

HIDDEN = "\n"
"""Stands for each letter of what was read already, an address or a number: no reader reads across it."""
SPACE = re.compile(r"[ \t]{0,5}")
WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_FILLER = re.compile(
    r"""
        [\s,.!:;*"(¡¿-]*(?:(?:right(?=[.,])|pos(?=\s)|stopp(?=[,.!])|huch|hoppla|ups|che|joa|jo(?=[,.!])
          |dale(?!\s(?-i:[A-ZÄÖÜÁÉÍÓÚÑ][a-zäöüáéíóúñ]))|venga|hi|hey|hello|hallo|hallöchen|heyho|huhu|yo|heya
          |gr[üi]a?(?:ß|ss)\s+(?:eich|di|enk)|qu[eé]\s+onda|hola|moin|servus|grüezi|holi|holaa+|welp|okey|oki
          |oye|mira(?!\s(?-i:[A-ZÄÖÜÁÉÍÓÚÑ][a-zäöüáéíóúñ]))|oiga|disculpe|na\s+ja|naja|tja|servus|hiya|howdy
          |sure|okay|ok|yes|yeah|yep|yup|ja|s[íi]|klar|gerne?|natürlich|claro(?:\s+que\s+s[ií])?|vale|bueno
          |pues|also|of\s+course|no\s+problem|no\s+worries|well|oh|ah|um|uh
      |good\s+(?:morning|afternoon|evening)|guten\s+(?:tag|morgen|abend)|grüß\s+gott
        |buenas(?:\s+tardes|\s+noches)?|buenos\s+d[ií]as|(?:good\s+)?mornin[g']?|(?:good\s+)?afternoon
        |evening|moin\s+moin|(?:viele\s+|liebe\s+)?gr[üu](?:ß|ss)e?\s+(?:aus|vom
        |von)\s+[^,.!?\n]{2,25}(?=[,.!])|(?:un\s+)?saludos?\s+desde\s+[^,.!?\n]{2,25}(?=[,.!])
        |greetings\s+from\s+[^,.!?\n]{2,25}(?=[,.!])|grü(?:ß|ss)(?:e|\s+(?:euch|dich|sie))|juhu+|gestatten
        |hal+i+(?:hallo)?|qu[eé]\s+tal|muy\s+buenas|o+h|uy+|ay|ha(?:ha)+|hi(?:hi)+|je(?:je)+|lol|ähm?|öhm?
        |ehm?|umm+|uhh+|hmm+|erm|thanks|thank\s+you|danke|gracias|por\s+supuesto|servidora?(?=,)|certainly
        |absolutely|alright|(?:great|fine)(?!\s(?-i:[A-ZÄÖÜ]))|there|all(?=[.,!])|everyone|everybody|folks
        |zusammen|miteinander|a\s+todos|so|and|und|y)
      (?![\w'-])[\s,.!:;¿-]*)+""",
    re.VERBOSE | re.IGNORECASE,
)


_GREETED = re.compile(
    r"(?:^|\s)(?:hi+|hey+|hello|hallo|hola|moin|servus|danke|thanks|thank\s+you|gracias"
    r"|good\s+(?:morning|afternoon|evening|day)|guten\s+(?:morgen|tag|abend)|buenas(?:\s+(?:tardes|noches))?"
    r"|buenos\s+d[íi]as)(?:\s+there)?\s+$",
    re.IGNORECASE,
)


def greeted(text: str, position: int) -> bool:
    """True where "hi " or "thanks " stands right before: the word after it is whom the visitor greets."""
    return bool(_GREETED.search(text[max(0, position - 30) : position]))


def skip_space(text: str, position: int) -> int:
    """The place after at most five blanks."""
    return SPACE.match(text, position).end()  # type: ignore[union-attr]


def after_fillers(text: str, start: int = 0, end: int | None = None) -> int:
    """Where an answer begins after "hi, sure," and the like."""
    end = len(text) if end is None else end
    filler = _FILLER.match(text, start, end)
    while start < end and text[start] in ' \t\n,.!:;*"(¡-':
        start += 1
    return max(start, filler.end()) if filler else start


def around(text: str, start: int, end: int, cut: re.Pattern[str]) -> tuple[int, int]:
    """Where the piece that holds the span begins and ends, between the marks that `cut` finds."""
    mark = cut.search(text, end)
    return max((m.end() for m in cut.finditer(text, 0, start)), default=0), mark.start() if mark else len(
        text
    )


def is_title_case(word: str) -> bool:
    """True for "Dana" and "McDonald", not for "DANA" (unless short) or "dana"."""
    return word[:1].isupper() and (len(word) < 4 or not word.isupper())


def shouting(text: str) -> bool:
    """True where the whole message is in capitals, so that capitals tell nothing."""
    return text.isupper() and sum(c.isalpha() for c in text) > 3


def ends_clause(text: str, position: int) -> bool:
    """True if at `position` (blanks aside) the text ends, a mark stands, or an everyday word goes on."""
    position = skip_space(text, position)
    word = WORD.match(text, position)
    return word is None or is_common(word.group())
