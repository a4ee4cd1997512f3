"""Which of several values of one field the visitor means: the first, or the last after "sorry, I mean"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.understanding import correction
from bot.understanding.facts import Fact

_CORRECTED = re.compile(
    r"\b(?:sorry|oops|i\s+mean(?:t)?|actually|correction|rather|scratch\s+that|wrong|typo|not|instead"
    r"|ich\s+meine|meinte|entschuldigung|falsch|sondern|nicht|perd[oó]n|quise\s+decir|quiero\s+decir|digo"
    r"|mejor|me\s+equivoqu[eé]|corrijo|sino)\b|\*",
    re.IGNORECASE,
)
_INSTEAD_OF = re.compile(
    r"\b(?:instead\s+of|rather\s+than|(?:an)?statt|en\s+(?:vez|lugar)\s+de)\s+$",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:not|nicht|no\s+es|no\s+al?|no\s+uses?|don'?t\s+use)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)

# "Alte Nummer war ..., die neue ist ...", "0175 4402218, das ist die alte, 0175 6630915".
_OLD = (
    r"(?:old|alte[rsn]?|viej[oa]|antigu[oa]|früher\w*|no\s+longer|nicht\s+mehr|ya\s+no|lapsed?|expired?"
    r"|abgelaufen|caduc[óa]\w*|venci[óo]|fax)"
)
_WAS_OLD = re.compile(rf"\b{_OLD}\b[^.!?\n]{{0,25}}$", re.IGNORECASE)
_IS_OLD = re.compile(
    rf"\b{_OLD}\b[^,;.!?\n]{{0,20}}[,;.!?\n]|\b(?:the\s+new|new\s+one|neue[rsn]?|el\s+nuevo|la\s+nueva"
    rf"|ahora)\b",
    re.IGNORECASE,
)
# "Bookings@… is the shared one, send it to pippa@…", "die allgemeine ist ..., besser direkt an mich: ...".
_RATHER = re.compile(
    r"""
        \b(?:mine\s+is | (?:to|reach)\s+me | my\s+(?:own|direct|personal)
          | (?:send|email|mail|write|use|call|ring|try)\b | direct(?:ly)? | better | best
      | an\s+mich | mein(?:e|er|s)?\s+(?:ist|eigene\w*|direkte\w*|persönliche\w*)
        | (?:schick|schreib|nimm|nehmt|nehmen|nutz|ruf)\w* | direkt | lieber | besser | am\s+besten
      | (?:la|el)\s+m[íi][oa] | a\s+m[íi] | (?:m[áa]nd|env[íi]|escr[íi]b|us|ll[áa]m)\w*(?:lo|me) | directo
        | mejor)\b[^.!?\n]{0,25}$""",
    re.VERBOSE | re.IGNORECASE,
)


def one(text: str, facts: list[Fact]) -> Fact:
    """The first fact; the last, replacing the first, where the words between or before take the first back."""
    first, last = facts[0], facts[-1]
    if first.value == last.value:
        return first
    between = text[first.end : last.start]
    if _INSTEAD_OF.search(between):
        return replace(first, replaces=last.value)
    if _NOT.search(text[max(0, last.start - 20) : last.start]):
        return replace(first, replaces=last.value)
    if (
        correction.BETWEEN.search(between)
        or _CORRECTED.search(between)
        or _IS_OLD.search(between)
        or _WAS_OLD.search(text[max(0, first.start - 30) : first.start])
        or _NOT.search(text[max(0, first.start - 20) : first.start])
    ):
        return replace(last, replaces=first.value)
    if _RATHER.search(between) and not _RATHER.search(text[max(0, first.start - 30) : first.start]):
        return last
    return first
