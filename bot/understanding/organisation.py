"""The visitor's company: named after "I work at", "bei der Firma", "trabajo en", or as the answer; never a tool or a trade."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.understanding import answer_parts, name_words, scan, title_phrase
from bot.understanding.company_name import Span, has_legal, is_marked_up, take, traded
from bot.understanding.company_words import is_legal, written
from bot.understanding.contact_words import is_common
from bot.understanding.facts import Context, Fact
from bot.understanding.folding import folded, word_set
from bot.understanding.given_names import is_given
from bot.understanding.trade_words import is_trade

SELF_EMPLOYED = "Self-employed"
# After these a name in small letters counts too.
_STATED = re.compile(
    r"""(?<!\w)(?:
      (?:i|we)\s+(?:currently\s+|also\s+|both\s+)?work\s+(?:at|for) | working\s+(?:at|for) | employed\s+(?:at|by)
    | (?:our|my|the)\s+(?:company|firm|business|organi[sz]ation|employer|agency|startup|shop)(?:'?s)?\s*(?:name)?\s*(?:is|:|,)?\s+(?:is\s+)?(?:called|named)
    | (?:our|my|the)\s+(?:company|firm|business|organi[sz]ation|employer|agency|startup)(?:'?s)?\s+name\s*(?:is|:) | (?:company|business|firm|organi[sz]ation|employer|unternehmen|firma|empresa|compañía)(?:\s*name)?\s*:
    | (?:company|firm|business|agency|startup|start-up|bakery|broker|forwarder|carrier|haulier|wholesaler|retailer|distributor|consultancy|practice|salon|gym|hotel|caf[eé]|garage|dealership|charity|nonprofit|shop|store|restaurant|clinic|manufacturer|studio|brand|place|one|school)\s+(?:called|named) | (?:we'?re|we\s+are|it'?s|it\s+is)\s+(?:called|named)
    | (?:trad(?:e|ing)|operat(?:e|ing))\s+as | know\s+us\s+as | firmieren\s+als | kennt\s+uns\s+als | nos\s+conocen\s+como | (?:geschäft|laden|büro|studio|lokal)\s+hei(?:ß|ss)t | firma\s+hei(?:ß|ss)t
    | im\s+namen\s+(?:von|der|des)(?:\s+(?:der|dem))? | on\s+behalf\s+of | (?:i|we)\s+(?:represent|belong\s+to) | (?:i'?m|we'?re|i\s+am|we\s+are)\s+part\s+of | geh[öo]ren?\s+(?:wir\s+|ich\s+)?zu[mr]? | (?:formo|formamos)\s+parte\s+de(?:l)? | (?:pertenezco|pertenecemos)\s+al? | im\s+auftrag\s+(?:von|der)
    | (?:unsere?|meine?|die)\s+(?:firma|unternehmen|betrieb|agentur|laden)\s+(?:heißt|heisst|nennt\s+sich) | wir\s+hei(?:ß|ss)en | namens
    | (?:mi|nuestra|la)\s+(?:empresa|compañía|firma|agencia|tienda)\s+se\s+llama | nos\s+llamamos | (?:empresa|compañía|firma|agencia|tienda|clínica|negocio|taller|restaurante|hotel)\s+llamad[oa] | de\s+parte\s+de | (?:represento|representamos)\s+a | en\s+nombre\s+de | de\s+la\s+empresa
    | (?:bei|von|für)\s+der\s+firma | (?:ich\s+)?arbeite\s+(?:\w+\s+)?(?:bei|für)(?:\s+der)? | (?:trabajo|trabajamos)\s+(?:en|para)(?:\s+(?:la\s+)?(?:empresa|compañía))?
    )\s+""",
    re.VERBOSE | re.IGNORECASE,
)
# After these only a name with capitals, or the answer to the question.
_SUGGESTED = re.compile(
    r"""(?<!\w)(?:
      an?\s+(?:\w+\s+){1,4}?(?:called|named) | started\s+at | joined | seit\s+\w+(?:\s+\w+)?\s+bei(?:\s+der)? | desde\s+(?:\w+\s+){1,4}?en | fa\. | (?:handle|manage|answer|do|look\s+after)\s+(?:\w+\s+){1,2}?(?:for|at)
    | (?:i'?m|i\s+am|we'?re|we\s+are)\s+(?:calling\s+|writing\s+|reaching\s+out\s+|here\s+)?(?:with|from|at) | (?:calling|writing|reaching\s+out)\s+from | (?:our|my)\s+(?:\w+\s+)?team\s+at | (?:i'?m|i\s+am)\s+(?:with|from|on|in)\s+the\s+(?:\w+\s+){1,2}?team\s+at | unser\s+team\s+bei | (?:we|us|here|over|folks|team)\s+at | hier\s+(?:ist\s+|spricht\s+|schreibt\s+)?(?:(?:der|die|das)\s+)? | aqu[íi]\s+(?:en\s+)? | (?:escribo|escribimos|llamo|llamamos|hablo)\s+desde | (?:te|le|os|les)\s+(?:escribo|escribimos)\s+(?:de|desde) | (?:i|we)\s+(?:own|run|founded|started)
    | (?:our|my|the)\s+(?:company|firm|business|employer|agency|startup)\s*(?:is|,) | (?:we'?re|we\s+are)
    | (?:bin|sind|tätig|angestellt|mitarbeiter(?:in)?)\s+bei(?:\s+der)? | (?:komme|kommen|bin|sind|wir|ich)\s+von(?:\s+(?:der|dem))? | wir\s+(?:hier\s+)?bei(?:\s+der)? | (?:unsere?|meine?)\s+(?:firma|unternehmen|betrieb)\s*(?:ist(?:\s+die)?|,) | firma | wir\s+sind(?!\s+(?:bei|von)\b)(?:\s+(?:die|das|der))?
    | (?:mi|nuestra|la)\s+(?:empresa|compañía|agencia)\s*(?:es|,) | somos | (?:soy|somos|llamo|escribo|llamamos)\s+de
    )\s+""",
    re.VERBOSE | re.IGNORECASE,
)
# After these a name in small letters that tells a trade counts too: "i run bluebird bakery", "wir sind die dachdeckerei vogt".
_OWN = re.compile(
    r"""(?<!\w)(?:
      (?:i|we)\s+(?:own|run|manage|opened|founded) | (?:speaking|calling|writing|buying)\s+for | (?:i'?m|i\s+am|we'?re|we\s+are)(?:\s+(?:with|from|at))? | we\s+at | (?:company|firm|business)\s*(?:is|,|name)
    | (?:i|we)\s+(?:do|handle|manage|answer|look\s+after)\s+(?:the\s+)?\w+\s+(?:at|for) | (?:owner|manager|director|founder)\s+of | (?:boss|job)\s+is\s+at | from
    | (?:ich|wir)\s+(?:führen?|leiten?|betreiben?|haben?) | (?:mir|uns|und\s+mir)\s+gehört | wir\s+sind | wir\s+bei | (?:bin|sind|komme)\s+(?:von|vom|bei|beim) | (?:schreibe|spreche|arbeite)\s+(?:für|fürs|bei|beim|im) | (?:firma|betrieb|unternehmen)\s*(?:ist|,)
    | (?:um|das|die|den)\s+\w+\s+(?:bei|beim|für) | (?:inhaber(?:in)?|leiter(?:in)?|chef(?:in)?|\w+leiter(?:in)?)\s+(?:von|vom|der|des|im|in\s+der)
    | (?:llevo|dirijo|tengo|tenemos|regento|trabajo\s+en|llevamos) | somos | (?:dueñ[oa]s?|propietari[oa]s?|encargad[oa])\s+de | soy\s+de | en\s+nombre\s+de | de\s+parte\s+de | (?:empresa|firma|negocio)\s*(?:es|,) | (?:consultas|marketing|contabilidad)\s+(?:de|en)
    )l?\s+(?:(?:the|der|die|das|dem|den|el|la|los|las)\s+)?""",
    re.VERBOSE | re.IGNORECASE,
)
_NEEDS_QUESTION = re.compile(
    r"(?:an?\s.*|we'?re|we\s+are|somos|wir\s+sind.*|(?:i|we)\s+(?:own|run|founded|started)|hier.*|aqu[íi].*)\s+$",
    re.IGNORECASE,
)
_DESCRIBED = re.compile(r",\s+(?i:an?|the|eine?|die|der|das|una?|la|el)\s+\w|,?\s+(?i:from|based\s+in|in|aus|de|en)\s+[^\W\d_a-z]")
_AFTER_PERSON = re.compile(
    r",?\s+(?:(?:here|hier|speaking)\s+)?(?:(?:over|out|up|down|here)\s+at|(?:out|on\s+behalf)\s+of|from|at|with|w/|of|for|@|von?(?:\s+(?:der|dem|den|unserer|dr))?|bei(?:\s+(?:der|den))?|beim|vom|aus\s+(?:der|dem)|der|des|desde|de(?:\s+(?:la|los|las))?|del|en|para)\s+(?:(?:firma|empresa|company|compañía|despacho|bufete|negocio|startup)\s+)?",
    re.IGNORECASE,
)
# After these a company's name may be in small letters.
_PLACES = re.compile(r"\b(?:from|at|von|bei|beim|vom|desde|firma|empresa|company|compañía)\b|@|w/|\bof\s+the\b", re.IGNORECASE)
_AND_WORKS = re.compile(
    r",?\s+(?:and\s+|und\s+|y\s+)?(?:works?|arbeitet?|trabaj[oa])\s+(?:at|for|bei|en|para)\s+", re.IGNORECASE
)
_ASKS = re.compile(r"\W*(?:is|are|do|does|can|ist|sind|seid|habt|hat|kann|können|gibt|hay|ten[ée]is|sois|est[áa]is)\s+\w", re.IGNORECASE)
_ANSWER_LEAD = re.compile(
    r"(?:(?:it'?s|it\s+is|that'?s|that\s+would\s+be|this\s+is|das\s+ist|es(?=\s+[A-ZÁÉÍÓÚ])|se\s+llama|called|from|at|for|with|bei|von|de|en|es)(?:\s+(?:der|die|dem|el|la|los|las))?(?:\s+firma)?)\s+(?:called\s+)?",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"(?<!\w)(?:(?:i'?m\s+|i\s+am\s+|currently\s+|a\s+|just\s+a\s+|ich\s+bin\s+|bin\s+|als\s+|soy\s+|trabajo\s+(?:como\s+|de\s+)?)*)(self[- ]?employed|freelanc(?:er|e|ing)|work\s+for\s+myself|sole\s+(?:trader|proprietor)|solopreneur|independent\s+contractor|selbst(?:st)?ändig(?:e[rn]?)?|selbst(?:st)?aendig|freiberuf(?:ler(?:in)?|lich(?:e[rn]?)?)|einzelunternehmer(?:in)?|solo-?selbstständig\w*|aut[oó]nom[oa]|freelance|por\s+(?:mi\s+)?cuenta(?:\s+propia)?|trabajador[a]?\s+independiente)(?!\w)",
    re.IGNORECASE,
)
_OF_US = re.compile(r"\b(?:i|i'?m|we|we'?re|us|our|my|ich|wir|uns\w*|mein\w*|bin|sind|yo|soy|somos|mi|nuestr\w+|escrib\w+|llam\w+|here|hier|aqu[íi])\b", re.IGNORECASE)
# "Der Hof heißt Hof Sonnenborn": what stands before is the thing that is named.
_NAMING = word_set("heißt heisst nennt called llama is ist es war")
_HERE = re.compile(r",?\s+(?:here|speaking|hier|por\s+aqu[íi]|aqu[íi])(?!\w)(?!\s+(?:is|are|ist|sind|es)\b)", re.IGNORECASE)
_NONE = re.compile(
    r"^\W{0,5}(?:none|none\s+yet|(?:i\s+)?don'?t\s+have\s+one(?:\s+yet)?|keine|ninguna|no\s+tengo)\W{0,5}$",
    re.IGNORECASE,
)
_NONE_YET = re.compile(
    r"(?:we|i)\s+(?:don'?t|do\s+not)\s+have\s+(?:a|any|one)\s*(?:company|business)?|no\s+company|(?<!\w)(?:for\s+)?myself\b|just\s+me(?=\s*(?:[.,!)]|$))|(?:noch\s+)?keine\s+(?:eigene\s+)?firma|nur\s+ich(?=\s*(?:[.,!)]|$))|privatperson|als\s+privat|no\s+tengo\s+empresa|ninguna\s+empresa|(?:a\s+)?t[ií]tulo\s+personal|s[oó]lo\s+yo|private\s+individual",
    re.IGNORECASE,
)


def read(text: str, context: Context) -> list[Fact]:
    """At most one company: the visitor's own; "Self-employed" for one who has none."""
    asked = context.asked == "company"
    alone = _ALONE.search(text)
    for start, end in _found(text, asked):
        if answer_parts.is_theirs(text, start, end):
            continue
        if not alone or end <= alone.start() or alone.end() <= start:
            return [fact(text, start, end)]
    if alone and (
        asked or alone.group(1) != alone.group() or text.strip(" .!").lower() == alone.group().lower()
    ):
        return [_self_employed(text, alone.start(1), alone.end(1))]
    none_yet = (_NONE.search(text) or _NONE_YET.search(text)) if asked else None
    return [_self_employed(text, none_yet.start(), none_yet.end())] if none_yet else []


def fact(text: str, start: int, end: int, confidence: float = 0.9) -> Fact:
    """The company in text[start:end]."""
    return Fact("company", "known", written(text[start:end]), text[start:end], start, end, confidence)


def after_person(text: str, position: int, small: bool = False) -> Fact | None:
    """The company in "Dana from Northwind", "head of sales at acme"; `position` is the end of the name or title.

    It may be in small letters after a plain "from", and after whatever leads to it where the name is too (`small`).
    """
    for pattern in (_AND_WORKS, _AFTER_PERSON):
        lead = pattern.match(text, position)
        span = lead and take(
            text,
            lead.end(),
            loose=small or bool(_PLACES.search(lead.group())),
        )
        if lead and span:
            return fact(text, *span)
    return None


def beside_title(text: str, start: int, end: int) -> Fact | None:
    """The company right behind the title of who runs it: "CEO Nexoral", "Geschäftsführer Kienle Fensterbau"."""
    gap = scan.skip_space(text, end)
    span = take(text, gap, loose=False) if end < gap < len(text) else None
    if not span or is_given(text[slice(*span)].split()[0]) or not title_phrase.top_rank(folded(text[start:end])):
        return None
    return fact(text, *span, 0.85)


def _found(text: str, asked: bool) -> Iterator[Span]:
    for lead in _STATED.finditer(text):
        if span := take(text, lead.end(), loose=True):
            yield span
    yield from _signing_on(text)
    for lead in _SUGGESTED.finditer(text):
        span = take(text, lead.end(), loose=asked)
        if span and not _OF_US.search(lead.group()) and answer_parts.is_asked(text, span[1]):
            continue
        if span and (asked or not _NEEDS_QUESTION.match(lead.group()) or has_legal(text[span[0] : span[1]]) or _is_described(text, span)):
            yield span
    for lead in _OWN.finditer(text):
        if (span := traded(text, lead.end())) and not answer_parts.is_asked(text, span[1]):
            yield span
    if asked and (span := _answer(text)):
        yield span
    if asked and not _ASKS.match(text) and (span := answer_parts.company(text)):
        yield span


def _is_described(text: str, span: Span) -> bool:
    """ "We're Oak & Ember, a steakhouse", "wir sind die Bäckerei Sommer aus Fulda"."""
    said = text[slice(*span)]
    return said[0].isupper() and is_telling(said) and bool(_DESCRIBED.match(text, span[1])) and not answer_parts.is_asked(text, span[1])


def _signing_on(text: str) -> Iterator[Span]:
    """ "Everett Pediatrics here, ..." at the start of a message."""
    start = scan.after_fillers(text)
    span = take(text, start, loose=False)
    if span and _HERE.match(text, span[1]) and is_telling(text[slice(*span)]):
        yield span


def past_lead(text: str, position: int) -> int:
    """Past "from", "de", "von der" where they stand."""
    lead = _AFTER_PERSON.match(" " + text[position : position + 40])
    return position + lead.end() - 1 if lead else position


def is_telling(said: str, trade: bool = False) -> bool:
    """Whether the words alone show a company: a legal form, a trade, or several words that are no person's name.

    With `trade` only a legal form or a trade does.
    """
    words = said.split()
    if any(is_legal(word) and not word.islower() for word in words[1:]):
        return True
    named = is_given(words[0]) and "'" not in words[0] and (name_words.is_surname(words[-1]) or len(words) < 3)
    if len(words) > 1 and not named and (name_words.is_firm(said) or any(map(is_trade, words))):
        return True
    if trade:
        return False
    return len(words) > 1 and not is_given(words[0]) and not scan.shouting(said) and not is_common(words[0].lower())


def _answer(text: str) -> Span | None:
    """The company in a bare answer: "northwind", "it's Acme Corp", "acme, we do logistics"."""
    start = scan.after_fillers(text)
    if lead := _ANSWER_LEAD.match(text, start):
        start = lead.end()
    if is_marked_up(text) or scan.greeted(text, start) or text.rstrip().endswith("?") or _ASKS.match(text):
        return None
    span = take(text, start, loose=True, bare=True)
    if not span or text[span[1] :].lstrip(" \"'”").startswith("?"):
        return None
    rest = text[span[1] :].lstrip(" ")
    word = scan.WORD.match(rest)
    if word and word.group().lower() in _NAMING:
        return None
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
