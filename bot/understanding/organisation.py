"""The visitor's company: named after "I work at", "bei der Firma", "trabajo en", or as the answer; never a tool or a trade."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.understanding import country, job_title, name_words, scan
from bot.understanding.company_words import CONNECTORS, GENERIC, KINDS, LEGAL_AFTER_COMMA, is_legal, written
from bot.understanding.contact_words import is_common, is_firmly_common
from bot.understanding.facts import Context, Fact
from bot.understanding.folding import folded

SELF_EMPLOYED = "Self-employed"
_TOKEN = re.compile(r"[^\W_](?:[\w'&+!-]|[./](?=\w))*\.?|[&+]")
# After these a name in small letters counts too.
_STATED = re.compile(
    r"""(?<!\w)(?:
      (?:i|we)\s+(?:currently\s+|also\s+|both\s+)?work\s+(?:at|for) | working\s+(?:at|for) | employed\s+(?:at|by)
    | (?:our|my|the)\s+(?:company|firm|business|organi[sz]ation|employer|agency|startup|shop)(?:'?s)?\s*(?:name)?\s*(?:is|:|,)?\s+(?:is\s+)?(?:called|named)
    | (?:our|my|the)\s+(?:company|firm|business|organi[sz]ation|employer|agency|startup)(?:'?s)?\s+name\s*(?:is|:) | (?:company|business|firm|organi[sz]ation|employer|unternehmen|firma|empresa|compañía)(?:\s*name)?\s*:
    | (?:company|firm|business|agency|startup|start-up|bakery|shop|store|restaurant|clinic|manufacturer|studio|brand|place|one|school)\s+(?:called|named) | (?:we'?re|we\s+are|it'?s|it\s+is)\s+(?:called|named)
    | on\s+behalf\s+of | (?:i|we)\s+represent | im\s+auftrag\s+(?:von|der)
    | (?:unsere?|meine?|die)\s+(?:firma|unternehmen|betrieb|agentur|laden)\s+(?:heißt|heisst|nennt\s+sich) | wir\s+hei(?:ß|ss)en | namens
    | (?:mi|nuestra|la)\s+(?:empresa|compañía|firma|agencia|tienda)\s+se\s+llama | nos\s+llamamos | llamad[oa] | de\s+parte\s+de | (?:represento|representamos)\s+a | en\s+nombre\s+de | de\s+la\s+empresa
    | (?:bei|von|für)\s+der\s+firma | (?:ich\s+)?arbeite\s+(?:\w+\s+)?(?:bei|für)(?:\s+der)? | (?:trabajo|trabajamos)\s+(?:en|para|con)(?:\s+(?:la\s+)?(?:empresa|compañía))?
    )\s+""",
    re.VERBOSE | re.IGNORECASE,
)
# After these only a name with capitals, or the answer to the question.
_SUGGESTED = re.compile(
    r"""(?<!\w)(?:
      an?\s+(?:\w+\s+){1,4}?(?:called|named) | fa\. | (?:handle|manage|answer|do|look\s+after)\s+(?:\w+\s+){1,2}?(?:for|at)
    | (?:i'?m|i\s+am|we'?re|we\s+are)\s+(?:calling\s+|writing\s+|reaching\s+out\s+|here\s+)?(?:with|from|at) | (?:calling|writing|reaching\s+out)\s+from | (?:we|us|here|over)\s+at | (?:i|we)\s+(?:own|run|founded|started)
    | (?:our|my|the)\s+(?:company|firm|business|employer|agency|startup)\s*(?:is|,) | (?:we'?re|we\s+are)
    | (?:bin|sind|tätig|angestellt|mitarbeiter(?:in)?)\s+bei(?:\s+der)? | (?:komme|kommen|bin|sind|wir|ich)\s+von(?:\s+(?:der|dem))? | wir\s+(?:hier\s+)?bei(?:\s+der)? | (?:unsere?|meine?)\s+(?:firma|unternehmen|betrieb)\s*(?:ist(?:\s+die)?|,) | firma | wir\s+sind(?!\s+(?:bei|von)\b)(?:\s+(?:die|das|der))?
    | (?:mi|nuestra|la)\s+(?:empresa|compañía|agencia)\s*(?:es|,) | somos | (?:soy|somos|llamo|escribo|llamamos)\s+de
    )\s+""",
    re.VERBOSE | re.IGNORECASE,
)
_NEEDS_QUESTION = re.compile(
    r"(?:an?\s.*|we'?re|we\s+are|somos|wir\s+sind.*|(?:i|we)\s+(?:own|run|founded|started))\s+$",
    re.IGNORECASE,
)
_AFTER_PERSON = re.compile(
    r",?\s+(?:(?:here|hier|speaking)\s+)?(?:from|at|with|of|@|von(?:\s+(?:der|dem))?|bei(?:\s+der)?|vom|der|des|de(?:\s+la)?|en|para)\s+(?:(?:firma|empresa|company|compañía)\s+)?",
    re.IGNORECASE,
)
_AND_WORKS = re.compile(
    r",?\s+(?:and\s+|und\s+|y\s+)?(?:works?|arbeitet?|trabaj[oa])\s+(?:at|for|bei|en|para)\s+", re.IGNORECASE
)
_ARTICLE = re.compile(r"(?:the|an?|der|die|das|dem|eine[rmn]?|ein|el|la|los|las|una?)\s+", re.IGNORECASE)
_INDEFINITE = re.compile(r"(?:an?|eine[rmn]?|ein|una?)\s", re.IGNORECASE)
_ANSWER_LEAD = re.compile(
    r"(?:(?:it'?s|it\s+is|that'?s|that\s+would\s+be|this\s+is|das\s+ist|es(?=\s+[A-ZÁÉÍÓÚ])|se\s+llama|called|from|at|for|with|bei|von|de|en)(?:\s+(?:der|die|dem))?(?:\s+firma)?)\s+(?:called\s+)?",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"(?<!\w)(?:(?:i'?m\s+|i\s+am\s+|currently\s+|a\s+|just\s+a\s+|ich\s+bin\s+|bin\s+|als\s+|soy\s+|trabajo\s+(?:como\s+|de\s+)?)*)(self[- ]?employed|freelanc(?:er|e|ing)|work\s+for\s+myself|sole\s+(?:trader|proprietor)|solopreneur|independent\s+contractor|selbst(?:st)?ändig(?:e[rn]?)?|selbst(?:st)?aendig|freiberuf(?:ler(?:in)?|lich(?:e[rn]?)?)|einzelunternehmer(?:in)?|solo-?selbstständig\w*|aut[oó]nom[oa]|freelance|por\s+cuenta\s+propia|trabajador[a]?\s+independiente)(?!\w)",
    re.IGNORECASE,
)
_NONE_YET = re.compile(
    r"(?:we|i)\s+(?:don'?t|do\s+not)\s+have\s+(?:a|any|one)\s*(?:company|business)?|no\s+company|(?<!\w)(?:for\s+)?myself\b|just\s+me(?=\s*(?:[.,!)]|$))|(?:noch\s+)?keine\s+(?:eigene\s+)?firma|nur\s+ich(?=\s*(?:[.,!)]|$))|privatperson|als\s+privat|no\s+tengo\s+empresa|ninguna\s+empresa|(?:a\s+)?t[ií]tulo\s+personal|s[oó]lo\s+yo|private\s+individual",
    re.IGNORECASE,
)
_NOT_A_NAME = re.compile(r"[<>{}=;$\\`|\[\]@]")
_LONGEST = 7

Span = tuple[int, int]


def read(text: str, context: Context) -> list[Fact]:
    """At most one company: the visitor's own; "Self-employed" for one who has none."""
    asked = context.asked == "company"
    alone = _ALONE.search(text)
    for start, end in _found(text, asked):
        if not alone or end <= alone.start() or alone.end() <= start:
            return [fact(text, start, end)]
    if alone and (
        asked or alone.group(1) != alone.group() or text.strip(" .!").lower() == alone.group().lower()
    ):
        return [_self_employed(text, alone.start(1), alone.end(1))]
    none_yet = _NONE_YET.search(text) if asked else None
    return [_self_employed(text, none_yet.start(), none_yet.end())] if none_yet else []


def fact(text: str, start: int, end: int, confidence: float = 0.9) -> Fact:
    """The company in text[start:end]."""
    return Fact("company", "known", written(text[start:end]), text[start:end], start, end, confidence)


def after_person(text: str, position: int) -> Fact | None:
    """The company in "Dana from Northwind", "head of sales at acme"; `position` is the end of the name or title."""
    for pattern in (_AND_WORKS, _AFTER_PERSON):
        lead = pattern.match(text, position)
        span = lead and take(
            text, lead.end(), loose=lead.group().strip().lower() not in ("with", "of", "de", "der", "en")
        )
        if lead and span:
            return fact(text, *span)
    return None


def take(text: str, position: int, loose: bool, bare: bool = False) -> Span | None:
    """The span of the company name beginning at `position`; `loose` allows small letters, `bare` whole answers."""
    if _INDEFINITE.match(text, position) and not bare:
        return None
    article = _ARTICLE.match(text, position)
    if article and (text[position].islower() or not text[article.end() : article.end() + 1].isupper()):
        if bare and _INDEFINITE.match(text, position):
            return None
        position = article.end()
    tokens = _tokens(text, position, loose)
    if not tokens:
        return None
    end = tokens[-1].end()
    if comma := LEGAL_AFTER_COMMA.match(text, end):
        end = comma.end()
    elif (
        text[end - 1] == "."
        and not is_legal(tokens[-1].group())
        and not re.search(r"\.\w\.$", tokens[-1].group())
    ):
        end -= 1
    return (position, end) if _is_name(text[position:end], bare) else None


def _tokens(text: str, position: int, loose: bool) -> list[re.Match[str]]:
    out: list[re.Match[str]] = []
    while len(out) < _LONGEST and (token := _TOKEN.match(text, position)):
        if not _belongs(text, token, out, loose):
            break
        out.append(token)
        if token.group().endswith(".") and not is_legal(token.group()) and len(token.group()) > 3:
            break
        position = scan.skip_space(text, token.end())
    while out and (out[-1].group().lower() in CONNECTORS) and len(out) > 1:
        out.pop()
    return out


def _belongs(text: str, token: re.Match[str], before: list[re.Match[str]], loose: bool) -> bool:
    word = token.group().rstrip(".!")
    plain = folded(word)
    cased = word[0].isupper() or word[0].isdigit() or not word.islower()
    if before and (is_legal(token.group()) or plain in KINDS):
        return True
    if before and word.lower() in CONNECTORS:
        return _connects(text, token, before, loose)
    if not before:
        return cased or (loose and (not is_common(word) or _opens_trade_name(text, token)))
    small = before[0].group().islower()
    return (
        cased and not (word == "I" or word.startswith("I'"))
        if not small
        else loose and word.islower() and not is_common(word)
    )


def _opens_trade_name(text: str, token: re.Match[str]) -> bool:
    following = _TOKEN.match(text, scan.skip_space(text, token.end()))
    return (
        following is not None
        and not is_firmly_common(token.group())
        and folded(following.group()) in KINDS - GENERIC
    )


def _connects(text: str, token: re.Match[str], before: list[re.Match[str]], loose: bool) -> bool:
    """ "Johnson & Johnson", "Bank of America", "Sol y Mar", but not "Acme and we", "Acme for leads"."""
    following = _TOKEN.match(text, scan.skip_space(text, token.end()))
    if not following:
        return False
    word, nxt = token.group().lower(), following.group()
    if nxt.lower() in CONNECTORS and nxt.lower() in ("la", "las", "los", "the", "co"):
        return True
    if is_legal(nxt) or word in ("&", "+"):
        return True
    if before[0].group().islower():
        return word in ("of", "de", "del", "&") and not is_firmly_common(nxt) and loose
    return (
        nxt[0].isupper()
        and nxt not in ("I", "I'm", "We", "Wir", "Ich")
        and not (is_common(nxt) and len(nxt) < 4)
        and not country.is_place(nxt)
    ) or (word == "of" and nxt[0].isupper())


def _is_name(said: str, bare: bool) -> bool:
    """Not a place, a department, a title, a kind of business or an everyday word."""
    words = [folded(w.strip(".,")) for w in said.split()]
    if (
        _NOT_A_NAME.search(said)
        or country.is_place(said)
        or job_title.is_department(said)
        or job_title.is_title(said)
    ):
        return False
    if any(name_words.is_mashed(w) for w in said.split() if not is_legal(w) and not w.isupper()):
        return False
    if all(
        w in GENERIC or w in CONNECTORS or w in KINDS or is_common(w) or re.fullmatch(r"\d+|\d{2,}[km]", w)
        for w in words
    ):
        return len(words) > 1 and (_has_legal(said) or _is_branded(said) or (bare and _is_trade_name(words)))
    return any(c.isalpha() for c in said) and (bare or not is_common(words[0]) or len(words) > 1)


def _is_branded(said: str) -> bool:
    """ "Logística Sur", "General Electric": capitals throughout make a name of plain words."""
    words = [w for w in said.split() if w.lower() not in CONNECTORS]
    return all(w[0].isupper() for w in words) and any(
        not is_firmly_common(w) and folded(w) not in GENERIC for w in words
    )


def _is_trade_name(words: list[str]) -> bool:
    """ "fresh foods", "smart solutions" in small letters."""
    return words[-1] in KINDS - GENERIC and not is_firmly_common(words[0]) and words[0] not in GENERIC


def _found(text: str, asked: bool) -> Iterator[Span]:
    for lead in _STATED.finditer(text):
        if span := take(text, lead.end(), loose=True):
            yield span
    for lead in _SUGGESTED.finditer(text):
        span = take(text, lead.end(), loose=asked)
        if span and (asked or not _NEEDS_QUESTION.match(lead.group()) or _has_legal(text[span[0] : span[1]])):
            yield span
    if asked and (span := _answer(text)):
        yield span


def _has_legal(said: str) -> bool:
    return any(is_legal(word) for word in said.split()[1:])


def _answer(text: str) -> Span | None:
    """The company in a bare answer: "northwind", "it's Acme Corp", "acme, we do logistics"."""
    start = scan.after_fillers(text)
    if lead := _ANSWER_LEAD.match(text, start):
        start = lead.end()
    if _NOT_A_NAME.search(text) or scan.greeted(text, start) or text.rstrip().endswith("?"):
        return None
    span = take(text, start, loose=True, bare=True)
    if not span:
        return None
    rest = text[span[1] :].lstrip(" ")
    word = scan.WORD.match(rest)
    broken_off = (
        word is not None
        and text[span[0]].islower()
        and not rest[:1].isupper()
        and word.group().lower()
        not in ("in", "from", "and", "und", "y", "en", "aus", "we", "i", "here", "based", "but")
    )
    return None if broken_off else span


def _self_employed(text: str, start: int, end: int) -> Fact:
    return Fact("company", "known", SELF_EMPLOYED, text[start:end], start, end, 0.85)
