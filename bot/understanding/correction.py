"""Words that take something back: "sorry, I meant 30k", "wait, my boss decides"; and what follows from them."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.understanding.facts import Context, Fact

ANYWHERE = re.compile(
    r"\b(?:actually|sorry|i\s+mean[t]?|correction|scratch\s+that|make\s+that|rather|no\s+wait|wait"
    r"|eigentlich|quatsch|korrektur|ich\s+mein\w*|besser\s+gesagt|doch|perd[óo]n|mejor\s+dicho"
    r"|quiero\s+decir|digo|en\s+realidad|correcci[óo]n)\b",
    re.IGNORECASE,
)
# Between what is said by mistake and what is meant: "Acme, no wait, Contoso"; what may also excuse something stands between
# marks.
_MARKS = r"\s?[,.;:!…–-]+\s*"
BETWEEN = re.compile(
    rf"""
        (?:{_MARKS}|\s)(?:(?:oh|ah|ach|ay|no|nope|nein|nee|sorry|perd[óo]n)[,.!]?\s+)?(?:(?:no,?\s+)?wait
          |hang\s+on|oops|whoops|scratch\s+that|strike\s+that|make\s+(?:that|it)|correction|i\s+mean[t]?
    |(?:nein,?\s+)?warte|quatsch|korrektur|ich\s+mein(?:e|te)|besser\s+gesagt|ups|huch|hoppla
    |(?:no,?\s+)?espera|mejor\s+dicho|qui(?:ero|se)\s+decir|digo|corrijo|correcci[óo]n|h?uy
      |me\s+equivoqu[ée])(?:{_MARKS}|\s)
    |{_MARKS}(?:actually|sorry|typo|moment|entschuldigung|vertippt|perd[óo]n)\s?[,:…–-]+\s*""",
    re.VERBOSE | re.IGNORECASE,
)
_OPENS = r"(?:^|[.!;,])\W{0,3}(?:(?:no|oh|ah|hm+|ok|okay|well|nein|ach|ay|bueno)\b\W{1,3}){0,3}"
# Cues that take back whatever was said before, wherever the conversation is.
_FIRM = re.compile(
    _OPENS
    + r"""
        (?:wait|hang\s+on|hold\s+on|actually|correction|scratch\s+that|make\s+(?:that|it)
          |(?:sorry|pardon)?\W*i\s+(?:actually\s+)?meant|let\s+me\s+correct
    |moment|warte|halt|eigentlich|korrektur|quatsch|(?:sorry|entschuldigung)?\W*ich\s+meinte
      |besser\s+gesagt|doch\s+nicht|vielmehr|mach\s+(?:das\s+)?lieber
    |espera|un\s+momento|en\s+realidad|mejor\s+dicho|correcci[óo]n|quise\s+decir|quer[íi]a\s+decir|digo
      |me\s+equivoqu[ée]|mejor)\b(?!\s+(?:a|una?|eine?n?|for|bitte|no)\b)""",
    re.VERBOSE | re.IGNORECASE,
)
# Cues that take back only what the question just put did not ask for.
_SOFT = re.compile(
    r"^\W*(?:(?:no|nope|nein|nee|sorry|perd[óo]n|entschuldigung)\s*[,.!:;-]"
    r"|(?:nope|nein|nee)\s+(?=(?:in|im|erst|eher|sondern|bis|ab)\b))|\bnot\s+me\b|\bnicht\s+ich\b"
    r"|\bno\s+yo\b|\s(?:actually|eigentlich|en\s+realidad)[.!\s]*$",
    re.IGNORECASE,
)
# Where a cue is looked for: what is said later in a long message takes nothing back.
_NEAR = 160
_STRONG, _READ = 0.85, 0.7
_NO_BUDGET = re.compile(r"\b(?:budget|presupuesto)\b", re.IGNORECASE)
_PARTLY = 0.6


def halves(said: str) -> tuple[str, int] | None:
    """What stands before the last word that takes it back, and where what is meant begins; None where either is missing."""
    between = next(reversed(list(BETWEEN.finditer(said))), None)
    if between is None or not said[: between.start()].strip() or not said[between.end() :].strip():
        return None
    return said[: between.start()], between.end()


def corrects(said: str, facts: list[Fact], context: Context) -> bool:
    """Whether a known fact among these takes an earlier statement back."""
    told = [f for f in facts if f.state == "known"]
    if not told or said.rstrip().endswith("?"):
        return False
    if _FIRM.search(said[:_NEAR]):
        return True
    return bool(_SOFT.search(said[:_NEAR])) and all(f.field != context.asked for f in told)


def firm(said: str) -> bool:
    """Whether the message opens by taking something back."""
    return _cue(said) is not None


def _cue(said: str) -> re.Match[str] | None:
    return _FIRM.search(said[:_NEAR]) or _SOFT.search(said[:_NEAR])


def without_cue(said: str) -> str:
    """The text with its cue blanked out: "wait, in six months" does not wait six months."""
    cue = _cue(said)
    return said[: cue.start()] + " " * (cue.end() - cue.start()) + said[cue.end() :] if cue else said


def is_whole(fact: Fact, rest: str) -> bool:
    """Whether the fact is most of the text without its cue, so that it may be read beside the question: "no, in six months"."""
    return fact.state == "known" and len(fact.quote) >= _PARTLY * len(rest.strip(" .!,"))


def explicit(fact: Fact, said: str) -> Fact:
    """The fact as surely as it is stated: what corrects and what names its field needs no second question."""
    if fact.state != "known" or fact.confidence >= _STRONG or fact.confidence < _READ:
        return fact
    plain = fact.field == "budget" and fact.value["status"] == "none" and _NO_BUDGET.search(fact.quote)
    return replace(fact, confidence=_STRONG) if plain or firm(said) else fact
