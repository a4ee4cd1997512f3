"""A visitor's own job: {title, seniority, function}, from what they are, do or lead; never their boss's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from bot.understanding import scan
from bot.understanding.contact_words import is_common
from bot.understanding.facts import Context, Fact
from bot.understanding.folding import folded, word_set
from bot.understanding.title_words import (
    ACRONYMS,
    DEPARTMENT,
    DOER,
    FUNCTIONS,
    JUNIOR,
    LEVELS,
    RANKS,
    SMALL,
    SPANISH,
    TOP,
)

_WORD = re.compile(r"[^\W\d_](?:[\w&]|['./*:-](?=\w))*|&|/")
_LEAD = re.compile(
    r"""(?<!\w)(?:
      (?:i'?m|i\s+am)(?:\s+(?:currently|actually|also|just|still|only))? | i\s+(?:currently\s+)?work\s+as | (?:speaking\s+|acting\s+)?as
    | (?:my|current)\s+(?:job\s+)?(?:role|title|job|position|function)(?:\s+is|'s|:) | (?:title|role|position|job)\s*:
    | (?:ich\s+)?bin(?:\s+(?:hier|da|aktuell|derzeit|auch))? | (?:ich\s+)?arbeite\s+als | als | (?:meine?|aktuelle)\s+(?:position|rolle|funktion|titel|job|beruf)\s+ist | position\s*:
    | (?<!no\s)soy | trabajo\s+(?:como|de) | como | mi\s+(?:cargo|puesto|rol|función)\s+es | cargo\s*:
    )\s+(?:(?:the|an?|our|their|der|die|das|eine?|hier|el|la|los|una?)\s+){0,2}(?:(?:new|current|acting|interim|sole|neue[rs]?|nuev[oa]|actual)\s+)?""",
    re.VERBOSE | re.IGNORECASE,
)
_DEPARTMENT_LEAD = re.compile(
    r"(?<!\w)(?:(?:i'?m|i\s+am|i\s+work|working)\s+in|(?:bin|arbeite)\s+(?:hier\s+)?(?:im|in\s+der)|(?:trabajo|estoy)\s+en)\s+(?:the\s+)?",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"(?<!\w)(?:i\s+(?:run|lead|manage|head|head\s+up|oversee|look\s+after)|ich\s+(?:leite|verantworte|führe)|(?:yo\s+)?(?:dirijo|llevo|lidero|gestiono))\s+(?:(?:the|our|all|den|die|das|unseren|unsere|el|la|las|los)\s+){0,2}",
    re.IGNORECASE,
)
_ANSWER_LEAD = re.compile(
    r"(?:it'?s|just|i'?d\s+say|(?:the|an?|der|die|das|eine?|el|la|una?|im|in|in\s+der|en)(?=\s))\s+",
    re.IGNORECASE,
)
_HERE = re.compile(
    r"(?:\s+(?:of|at|from|bei|von|de)\s+[^,.!?\n]{1,40}?)?\s+(?:here|hier|aquí|speaking)(?!\w)", re.IGNORECASE
)
_OWNED = re.compile(r"[^\W\d_][\w&-]*'s?\s+(?=\w)")
_JOINS = word_set("of for to in im für der des de del vom & and und y / the la las los al a")
_ENDINGS = word_set(
    "general ejecutivo ejecutiva delegado delegada partner humanos recursos cliente atencion customer senior business client key account human resources development service success chain it"
)
_OWNS = word_set("of de der des del")
_WORKERS = re.compile(r"(?:er|or|ist|ian|ant|ent|man|woman|in|ero|era|ista|dor|dora)$")
_LONGEST = 9
_TOO_WIDE = word_set(
    "head partner executive officer staff lead leader meister member chief agent agente associate comercial administrativo soci socio socia chef chefin"
)


def read(text: str, context: Context) -> list[Fact]:
    """At most one title: the visitor's own."""
    asked = context.asked == "job_title"
    for start, end in _found(text, asked):
        return [fact(text, start, end)]
    for start, end in _departments(text, asked):
        return [_department(text, start, end, "other")]
    for start, end in _led(text):
        return [_department(text, start, end, "head")]
    if asked and (span := _unknown(text)):
        return [_fact(text, *span, {"seniority": _worker(text[span[0] : span[1]]), "function": "other"}, 0.6)]
    return []


def fact(text: str, start: int, end: int) -> Fact:
    """The title in text[start:end] with its rank and department."""
    return _fact(text, start, end, _classified(text[start:end]), 0.9)


def take(text: str, position: int) -> tuple[int, int] | None:
    """The span of the title that begins at `position`, without the employer after it; None where no title does."""
    words = _words(text, position)
    ranked, head, top = 0, 0, False
    for count, word in enumerate(words, 1):
        if ranked and not _continues(word.group(), words[head:count], top):
            break
        if not ranked and (
            _is_foreign(word.group()) or re.search(r"'s?$", word.group()) or word.group().endswith("'s")
        ):
            return None
        if ranked or _ranked(folded(text[position : word.end()])):
            ranked = count if folded(word.group()) not in _JOINS else ranked
            head = head or count
            top = _top(folded(text[position : word.end()])) is not None
    return (position, _with_department(text, words[ranked - 1].end())) if ranked else None


def _with_department(text: str, end: int) -> int:
    """Past the department in "Director, Marketing" where nothing else follows."""
    comma = re.match(r",\s?", text[end:])
    after = _department_end(text, end + comma.end()) if comma else None
    return after if after and not text[after:].strip(" .") else end


def is_title(words: str) -> bool:
    """True where the words are a title and nothing else."""
    span = take(words, 0)
    return span is not None and span[1] == len(words)


def is_department(words: str) -> bool:
    """True for "sales", "the Einkauf", "recursos humanos"."""
    return bool(DEPARTMENT.fullmatch(folded(words)))


def _found(text: str, asked: bool) -> Iterator[tuple[int, int]]:
    for lead in _LEAD.finditer(text):
        span = take(text, lead.end())
        if span and (asked or folded(text[span[0] : span[1]]) not in _TOO_WIDE):
            yield span
    start = scan.after_fillers(text)
    lead = _ANSWER_LEAD.match(text, start)
    span = take(text, lead.end() if lead else start)
    if span and (asked or _HERE.match(text, span[1])) and not text.rstrip().endswith("?"):
        yield span
    for clause in re.finditer(r",\s*|\bhere\s+|\s-\s", text) if asked else ():
        if span := take(text, clause.end()):
            yield span


def _departments(text: str, asked: bool) -> Iterator[tuple[int, int]]:
    starts = [lead.end() for lead in _DEPARTMENT_LEAD.finditer(text)]
    if asked:
        start = scan.after_fillers(text)
        lead = _ANSWER_LEAD.match(text, start)
        starts.append(lead.end() if lead else start)
    for start in starts:
        if end := _department_end(text, start):
            yield start, end


def _led(text: str) -> Iterator[tuple[int, int]]:
    for lead in _LEADING.finditer(text):
        if end := _department_end(text, lead.end()):
            yield lead.end(), end


def _department_end(text: str, start: int) -> int | None:
    words = _words(text, start)
    for count in range(min(4, len(words)), 0, -1):
        end = words[count - 1].end()
        if is_department(text[start:end]) and not _is_part(text, start, end):
            return end
    return None


def _is_part(text: str, start: int, end: int) -> bool:
    """ "Logística" in the name "Logística Sur", "it" in "it depends"."""
    rest = text[end:].lstrip(" ")
    if text[start:end] == "it":
        return rest[:1].isalpha()
    return text[start].isupper() and text[end : end + 1] == " " and rest[:1].isupper()


def _department(text: str, start: int, end: int, seniority: str) -> Fact:
    return _fact(
        text,
        start,
        end,
        {"seniority": seniority, "function": _function(folded(text[start:end])) or "other"},
        0.8,
    )


def _fact(text: str, start: int, end: int, kind: dict[str, str], confidence: float) -> Fact:
    value: dict[str, Any] = {"title": _written(text[start:end]), **kind}
    return Fact("job_title", "known", value, text[start:end], start, end, confidence)


def _words(text: str, position: int) -> list[re.Match[str]]:
    out: list[re.Match[str]] = []
    while len(out) < _LONGEST and (word := _WORD.match(text, position)):
        out.append(word)
        position = scan.skip_space(text, word.end())
    return out


def _ranked(phrase: str) -> bool:
    return any(
        p.search(phrase)
        for p in (JUNIOR, DOER, *TOP.values(), *(rank for name, rank in RANKS if name != "senior"))
    )


def _continues(word: str, since: list[re.Match[str]], top: bool) -> bool:
    """True if a word after the rank belongs to the title: "of sales", "IT", "im Support"; not the employer."""
    plain = folded(word)
    if plain in _JOINS:
        return True
    named = word[0].isupper() and not word.isupper()
    said = [folded(w.group()) for w in since[:-1]]
    employer = named and (
        any(w.group().islower() and folded(w.group()) not in _JOINS for w in since[:-1])
        or bool(said and said[-1] in _OWNS and top)
    )
    return not employer and (
        plain in _ENDINGS or bool(_function(plain)) or _ranked(plain) or bool(DEPARTMENT.fullmatch(plain))
    )


def _is_foreign(word: str) -> bool:
    """An everyday word that has no place in a title ("talking to my manager")."""
    plain = folded(word)
    return (
        is_common(word)
        and plain not in _JOINS
        and plain not in LEVELS
        and not _ranked(plain)
        and not _function(plain)
    )


def _classified(title: str) -> dict[str, str]:
    plain = folded(title)
    seniority = _seniority(plain)
    function = _function(plain)
    if function is None:
        function = (
            "general"
            if seniority in ("c_level", "founder", "owner", "director", "manager", "vp", "head")
            or _top(plain)
            else "other"
        )
    return {"seniority": seniority, "function": function}


def _seniority(plain: str) -> str:
    if JUNIOR.search(plain):
        return "individual"
    if top := _top(plain):
        return top
    return next(
        (name for name, pattern in RANKS if pattern.search(plain)),
        "individual" if DOER.search(plain) else "other",
    )


def _top(plain: str) -> str | None:
    places = [(m.start(), name) for name, pattern in TOP.items() if (m := pattern.search(plain))]
    return min(places)[1] if places else None


def _function(plain: str) -> str | None:
    return next((name for name, pattern in FUNCTIONS if pattern.search(plain)), None)


def _unknown(text: str) -> tuple[int, int] | None:
    """An answer of up to three unknown words: "baker", "I'm a vet"."""
    start = scan.after_fillers(text)
    for pattern in (_LEAD, _ANSWER_LEAD):
        if lead := pattern.match(text, start):
            start = lead.end()
    words = _words(text, start)
    end = words[-1].end() if words else start
    rest = text[end:].strip()
    if (
        not words
        or len(words) > 3
        or (rest and rest[0] not in ".,!)")
        or any(_is_foreign(w.group()) for w in words)
    ):
        return None
    return (words[0].start(), end) if len(words[0].group()) > 2 else None


def _worker(words: str) -> str:
    return "individual" if _WORKERS.search(folded(words)) else "other"


def _written(said: str) -> str:
    """Acronyms in capitals; other words capitalised where the visitor used none, Spanish only at the start."""
    said = " ".join(said.split())
    plain = said
    for acronym in re.findall(r"[\w&]+", said):
        if acronym.isupper():
            plain = plain.replace(acronym, "")
    if not plain.islower() and plain.strip():
        return said if not said.isupper() or len(said) < 6 else _written(said.lower())
    spanish = bool(SPANISH.search(folded(plain)))
    out = [
        w.upper() if w.lower() in ACRONYMS else w if w in SMALL or (spanish and i) else _capital(w)
        for i, w in enumerate(said.split(" "))
    ]
    return " ".join(out)


def _capital(word: str) -> str:
    if not word.islower():
        return word
    return "-".join(p.upper() if p in ACRONYMS else p[:1].upper() + p[1:] for p in word.split("-"))
