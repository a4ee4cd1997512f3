"""Introductions without capitals or sentences: "noah, sales director", "cto at pixelforge, about 20k", "hilltop farm shop, 12
staff".

One such thing alone tells little; two side by side tell who writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from bot.understanding import scan
from bot.understanding.company import company_name, organisation
from bot.understanding.company.company_words import CONNECTORS, NAMEABLE
from bot.understanding.company.trade_words import is_plain_trade, is_trade
from bot.understanding.contact import contact_list, country
from bot.understanding.contact.contact_words import is_common, is_firmly_common
from bot.understanding.facts import Fact
from bot.understanding.folding import folded
from bot.understanding.headcount.size_words import DECIDERS
from bot.understanding.job import job_title, title_phrase
from bot.understanding.people import answer_parts, name_span, name_words, person, person_leads
from bot.understanding.people.given_names import is_ambiguous, is_given

_LEAD = re.compile(
    r"(?:(?:contact|kontakt|contacto)\s*:\s*|(?:i'?m|i\s+am|we'?re|we\s+are|this\s+is|it'?s|(?:me|ich|yo)\?"
    r"|me:?|ich\s+bin|bin|hier\s+(?:ist|spricht)|soy|somos|wir\s+sind|aqu[íi]"
    r"|(?:le|te|os)\s+(?:habla|escribe)|btw|by\s+the\s+way|übrigens|por\s+cierto)\s+)*(?:(?:the|an?|der|die"
    r"|das|eine?|el|la|una?|un)\s+)?",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\s+(?:(?:here|speaking|hier|again)\s+)?(?:over\s+)?(?:at|of|for|from|with|@|bei(?:\s+(?:der|dem|den))?"
    r"|beim|von(?:\s+(?:der|dem|den))?|vom|der|des|für(?:\s+(?:die|das|den))?|in\s+der|an\s+der|del"
    r"|de(?:\s+(?:la|los|las))?|en(?:\s+(?:el|la))?|para(?!\s+serv)(?:\s+(?:el|la))?)\s+(?:(?:the|el"
    r"|la)\s+(?=\w+\s\w))?",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"\b(?:the|der|dem|den|die|das|des|vom|beim|del|el|la|las|los)\s+$", re.IGNORECASE)
_PRESENT = re.compile(
    r"\s+(?:here|speaking|again|hier|nochmals?|wieder|am\s+apparat|por\s+aqu[íi]|al\s+habla|otra\s+vez"
    r"|de\s+nuevo)\s*$",
    re.IGNORECASE,
)
_STAFF = re.compile(
    r"(?:(?:we'?re|we\s+are|wir\s+sind|somos|con|mit|with)\s+)?(?:about|around|roughly|some|rund|etwa|circa"
    r"|unas?|unos|cerca\s+de)?\s*(?:\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|zwei"
    r"|drei|vier|fünf|sechs|sieben|acht|neun|zehn|fünfzehn|zwanzig|dos|tres|cuatro|cinco|seis|siete|ocho"
    r"|nueve|diez|quince|veinte|eleven|twelve|thirteen|fourteen|sixteen|eighteen|thirty|forty|elf|zwölf"
    r"|dreizehn|vierzehn|sechzehn|achtzehn|dreißig|vierzig|once|doce|trece|catorce|treinta"
    r"|cuarenta)\s+(?:people|staff|employees|of\s+us|leute|mitarbeiter\w*|angestellte|personas|emplead\w+"
    r"|showrooms?|shops?|stores?|branches|sites|standorte|filialen|geschäfte|tiendas|sucursales|locales)"
    r"|family\s+(?:firm|business)|familienbetrieb|(?:empresa|negocio)\s+familiar",
    re.IGNORECASE,
)
# "Sitzen in Bregenz", "we're based in cork".
_PLACED = re.compile(
    r"(?:(?:we'?re|we\s+are|i'?m)\s+(?:(?:based|located|up|down|out|over)\s+)?(?:in|out\s+of|of)"
    r"|(?:based|located)\s+in|(?:wir\s+)?(?:sitzen|sind)\s+in|uns\s+(?:gibt'?s|gibt\s+es|findet\s+man)\s+in"
    r"|estamos\s+en|(?:ubicad|situad)[oa]s\s+en)\s+(?:\w+\s)?[^\W\d_][\w'-]{2,20}",
    re.IGNORECASE,
)
# What a visitor goes on to say of themselves: "tom okafor, i run a bakery".
_OURS = re.compile(
    r"(?:i|i'?m|we|we'?re|our|ich|wir|mir|uns|unser\w*|mein\w*|yo|soy|somos|llevo|dirijo|tengo|tenemos"
    r"|nuestr\w+|mi)\s",
    re.IGNORECASE,
)
_RUNS = re.compile(
    r"(?:(?:i|ich|yo)\s+)?(?:run|own|manage|leite|führe|betreibe|dirijo|llevo"
    r"|regento)\s+(?:(?:the|die|das|den|der|el|la)\s+)?",
    re.IGNORECASE,
)
# "Before you ask: rhea, owner", "antes me presento: Itziar Landa, recepcionista".
_OPENED = re.compile(r"[^:.!?\n]{3,40}:\s+(?=[^\W\d_])")
_CITY = re.compile(r"\s+(?:in|aus|en|de)\s+(?=[\w .'-]{3,25}$)", re.IGNORECASE)
_ARTICLE = re.compile(
    r"(?:an?|'?ne[rmn]?|eine[rmn]?|ein|una?|my|our|mein\w*|unser\w*|mi|nuestr\w+|your|the\s+same)\s",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\b(?:we'?re|we\s+are|wir\s+sind|somos)\s", re.IGNORECASE)
_INDEFINITE = re.compile(r"\b(?:an?|eine?|una?|un)\s+$", re.IGNORECASE)
_NEXT_WORD = re.compile(r",\s*([^\W\d_]{3,})\s*,")
_MOST, _LONGEST, _ENOUGH, _SHORTEST, _FEW = 5, 5, 2, 3, 3

Span = tuple[int, int]


class _Part(NamedTuple):
    """What one entry says, and what speaks for its being about the visitor: how many they are, where, what they do."""

    facts: tuple[Fact, ...] = ()
    ours: bool = False


def read(text: str) -> list[Fact]:
    """Name, title and company where two of them, or one and the size of the firm, stand side by side at the start, or the firm
    bears the name.
    """
    if found := _introduced(text):
        return found
    if opened := _OPENED.match(text):
        return [fact.moved(opened.end()) for fact in _introduced(text[opened.end() :])]
    at = scan.skip_space(text, person_leads.last_stop(text.rstrip(" .!")))
    signed = [fact.moved(at) for fact in _introduced(text[at:])] if at else []
    return signed if any(fact.field == "name" and " " in fact.quote for fact in signed) else []


def _introduced(text: str) -> list[Fact]:
    named = _named_after(text)
    fields = {fact.field for fact in named}
    return named + [fact for fact in _side_by_side(text) if fact.field not in fields]


def _side_by_side(text: str) -> list[Fact]:
    parts: list[_Part] = []
    unknown: Span | None = None
    for start, end in contact_list.entries(text)[:_MOST]:
        part = _part(text, start, end, led=any(each.facts for each in parts))
        if part is None and not parts and unknown is None:
            begin = _LEAD.match(text, start, end).end()  # type: ignore[union-attr]
            # "A Ramiro, el fontanero, le clavaron 400": who is done something to.
            unknown = None if _INDEFINITE.search(text, start, begin) else (begin, end)
            continue
        if (
            part is None
            and end >= len(text.rstrip(" .!"))
            and _is_title(parts)
            and (firm := _sole_firm(text, start, end))
        ):
            part = _Part((firm,))
        if part is None:
            parts += (
                [_Part(ours=True)]
                if (_full_name(parts) or _sure_firm(parts)) and _OURS.match(text, start)
                else []
            )
            break
        parts += _told_by_next(text, unknown, part) if unknown and not parts else []
        parts.append(part)
    facts = [fact for part in parts for fact in part.facts]
    fields = {fact.field for fact in facts}
    if len(fields) + any(part.ours for part in parts) < _ENOUGH:
        return []
    return [fact for fact in facts if not answer_parts.is_theirs(text, fact.start, fact.end)]


def _is_title(parts: list[_Part]) -> bool:
    return len(parts) == 1 and [fact.field for fact in parts[0].facts] == ["job_title"]


def _sole_firm(text: str, start: int, end: int) -> Fact | None:
    """ "Leiter Einkauf, Kuntzel": behind a title and nothing else, capitals that are no place, person or everyday word."""
    said = text[start:end]
    if title_phrase.is_department(said) or not organisation.looks_named(said) or scan.shouting(text):
        return None
    span = company_name.take(text[:end], start, loose=False)
    return organisation.fact(text, *span, confidence=0.75) if span == (start, end) else None


def _told_by_next(text: str, unknown: Span, part: _Part) -> list[_Part]:
    """Words no list knows, by what stands behind them: "elli, assistentin" is a person, "tejados oliva, 12 empleados" a firm."""
    start, end = unknown
    piece = text[:end]
    if any(is_common(word) for word in piece[start:].split()) or DECIDERS.fullmatch(folded(piece[start:])):
        return []  # "committee. seven of us": who decides
    title = next((fact for fact in part.facts if fact.field == "job_title"), None)
    if (
        title
        and not any(map(is_plain_trade, piece[start:].split()))
        and not company_name.has_legal(piece[start:])
        and not _SEVERAL.search(piece, 0, start)
        and title.value["seniority"] not in ("founder", "owner", "c_level")
        and name_span.take(piece, start, "bare") == unknown
    ):
        return [_Part((person.fact(piece, *unknown, 0.75),))]
    if (
        part.ours
        and not part.facts
        and not organisation.is_kind(piece[start:end].lower(), True)
        and company_name.take(piece, start, loose=True) == unknown
    ):
        return [_Part((organisation.fact(piece, *unknown, confidence=0.75),))]
    return []


def _named_after(text: str) -> list[Fact]:
    """A person, and beside them a firm with their surname: "Mr Lindley, Lindley Estates", "Dr. Greiner, ich leite die Praxis
    Greiner".
    """
    for (start, end), (begin, stop) in pairwise(contact_list.entries(text)[:_MOST]):
        span = _whole_name(text[:end], _LEAD.match(text, start, end).end())  # type: ignore[union-attr]
        runs = _RUNS.match(text, begin, stop)
        firm = runs.end() if runs else organisation.past_lead(text, begin)
        if (
            span
            and text[stop : stop + 1] != "?"
            and _bears(text[firm:stop].split(), text[slice(*span)].split()[-1])
        ):
            return [person.fact(text, *span, 0.85), organisation.fact(text, firm, stop, confidence=0.85)]
    return []


def _bears(words: list[str], surname: str) -> bool:
    """Whether these words are a firm's name that begins or ends with the surname."""
    if not 2 <= len(words) <= _LONGEST or len(surname) < _SHORTEST:
        return False
    plain = [w for w in words if is_common(w) and not is_trade(w) and w.lower() not in CONNECTORS]
    if len(words) == _ENOUGH and is_given(words[0]) and not is_trade(words[1]):
        return False
    return not plain and folded(surname) in (folded(words[0].removesuffix("'s")), folded(words[-1]))


def _whole_name(piece: str, at: int) -> Span | None:
    """The name that an entry is and nothing else, a form of address before a surname included."""
    for span in _names(piece, at):
        address = piece[at : span[0]].strip()
        if span[1] == len(piece) and (not address or name_words.is_address(address.split()[0])):
            return span if address or _is_person(piece[slice(*span)], True) else None
    return None


def _full_name(parts: list[_Part]) -> bool:
    return bool(parts) and any(fact.field == "name" and " " in fact.quote for fact in parts[-1].facts)


def _sure_firm(parts: list[_Part]) -> bool:
    """ "gärtnerei sonnentau", "thistle & thorn florist": a kind and a name, where "taller mecánico" is a kind alone."""
    firm = next((fact.quote for fact in parts[-1].facts if fact.field == "company"), "") if parts else ""
    words = firm.split()
    if not words or "&" in words:
        return bool(words)
    return is_plain_trade(words[0]) and not is_trade(words[-1]) and not is_common(words[-1])


def _part(text: str, start: int, end: int, led: bool) -> _Part | None:
    if text[end : end + 1] == "?" or job_title.NOT_ME.match(text, end) or _one_of_teams(text, start, end):
        return None
    if _STAFF.match(text[start:end]) or _PLACED.fullmatch(text[start:end]):
        return _Part(ours=True)
    piece = text[:end]
    at = _LEAD.match(piece, start).end()  # type: ignore[union-attr]
    present = _PRESENT.search(piece, at)
    piece = piece[: present.start()] if present else piece
    city = _CITY.search(piece, at)
    placed = city is not None and country.is_place(piece[city.end() :])
    facts = (
        _titled(piece, at)
        or _named(piece, at, led)
        or _firm(piece[: city.start()] if city and placed else piece, at, led)
        or (_unlisted(piece, at) if led else [])
    )
    answered = present is not None and any(fact.field == "company" for fact in facts)
    return _Part(tuple(facts), placed or answered) if facts else None


def _one_of_teams(text: str, start: int, end: int) -> bool:
    """ "Sales, service, parts, it all comes to the same address": whom the messages go to, and nobody's job."""
    beside = _NEXT_WORD.match(text, end) if title_phrase.is_department(text[start:end]) else None
    return beside is not None and (is_common(beside[1].lower()) or title_phrase.is_department(beside[1]))


def _named(piece: str, at: int, led: bool) -> list[Fact]:
    """ "noah", "zoe hart from hart beauty", "karen from hr"."""
    if _INDEFINITE.search(piece, max(0, at - 5), at):
        return []
    for span in _names(piece, at):
        addressed = at == span[0] or name_words.is_clergy(piece[at : span[0]].split()[0])
        whole = addressed and span[1] == len(piece)
        if not _is_person(piece[slice(*span)], whole and not led):
            continue
        if (team := _team(piece, span[1])) and not whole:
            return [person.fact(piece, *span, 0.8), *team]
        employer = None if whole else _employer(piece, span[1])
        if whole or employer:
            return [person.fact(piece, *span, 0.8), *filter(None, [employer])]
    return []


def _team(piece: str, at: int) -> list[Fact]:
    """ "Karen from hr", "Fatima from the front desk at pearl clinic": the department and, behind it, the firm."""
    lead = _PLACE.match(piece, at)
    end = title_phrase.department_end(piece, lead.end()) if lead else None
    if not lead or not end or not (end == len(piece) or _PLACE.match(piece, end)):
        return []
    employer = _employer(piece, end)
    return [job_title.department(piece, lead.end(), end), *([employer] if employer else [])]


def _names(piece: str, at: int) -> Iterator[Span]:
    """The name at `at` where a company may follow it, and where none does."""
    yield from filter(None, (name_span.take(piece, at, "introduced"), name_span.take(piece, at, "bare")))


def _is_person(said: str, alone: bool) -> bool:
    """A given name or a form of address first; one that is an everyday word too only where it stands `alone`."""
    first, *more = said.split()
    if name_words.is_degree(first) and more:
        first, *more = more
    if (said.islower() and len(more) >= _FEW) or any(
        is_plain_trade(word) and not name_words.is_surname(word) for word in more
    ):
        return False
    if name_words.is_address(first):
        return " " in said
    return is_given(first) and (alone or not is_ambiguous(first) or not first.islower())


def _titled(piece: str, at: int) -> list[Fact]:
    """ "sales director", "cto at pixelforge", "empfang"."""
    title = title_phrase.take(piece, at)
    if title is None:
        # "Wir sind 28 Leute, Logistik" tells the trade of all.
        return (
            [job_title.department(piece, at, len(piece))]
            if title_phrase.is_department(piece[at:]) and not _SEVERAL.search(piece, 0, at)
            else []
        )
    told = job_title.fact(piece, *title)
    if title[1] == len(piece):
        return [told]
    place = _PLACE.match(piece, title[1])
    if not place or len(piece[place.end() :].split()) > _LONGEST:
        return []
    employer = _employer(piece, title[1])
    return [told, employer] if employer else [told]


def _unlisted(piece: str, at: int) -> list[Fact]:
    """ "Casino host at Paylane", behind a name."""
    title = job_title.unlisted(piece, at)
    employer = _employer(piece, title.end) if title else None
    return [title, employer] if title and employer else []


def _firm(piece: str, at: int, led: bool) -> list[Fact]:
    """ "hilltop farm shop": words that name a trade, and nothing else; behind a name or title, any that are no person's."""
    span = company_name.take(piece, at, loose=True)
    if (
        not span
        or span[1] != len(piece)
        or _ARTICLE.match(piece, at)
        or (piece[at].islower() and _INDEFINITE.search(piece, max(0, at - 5), at))
    ):
        return []
    words = piece[slice(*span)].split()
    said = piece[slice(*span)]
    if organisation.is_written_as_kind(said):
        return []
    if len(words) < _ENOUGH or (
        is_firmly_common(words[0]) and words[0] not in NAMEABLE and not is_plain_trade(words[0])
    ):
        return []
    trade = any(map(is_trade, words[1:])) or (is_trade(words[0]) and not is_given(words[0]))
    if not trade and not (led and said[0].isupper() and organisation.is_telling(said)):
        return []
    return [organisation.fact(piece, *span, confidence=0.8)]


def _employer(piece: str, at: int) -> Fact | None:
    """The firm in " at pixelforge" or " de arce belleza", which runs to the end of the entry."""
    lead = _PLACE.match(piece, at)
    if not lead or _ARTICLE.match(piece, lead.end()):
        return None
    said = piece[lead.end() :]
    words = said.split()
    # "Fachärztin für Augenheilkunde" tells of what, not of whom.
    if lead.group().strip().lower() == "für" and len(words) == 1:
        return None
    if (
        not words
        or len(words) > _LONGEST
        or not said[0].isalpha()
        or country.is_place(said)
        or title_phrase.is_department(said)
        or title_phrase.is_title(said)
    ):
        return None
    if organisation.is_kind(said, bool(_DEFINITE.search(lead.group()))):
        return None
    span = company_name.take(piece, lead.end(), loose=True)
    if not (span and span[1] == len(piece)) and not _is_likely(words):
        return None
    return organisation.fact(piece, lead.end(), len(piece), confidence=0.8)


def _is_likely(words: list[str]) -> bool:
    """Several words of which the last tells a trade, or none is an everyday one."""
    if any(name_words.is_mashed(word) or not word[0].isalnum() for word in words):
        return False
    if len(words) > 1 and is_trade(words[-1]):
        return (
            not any(is_firmly_common(word) and word.islower() for word in words[:-1] if not is_trade(word))
            or len(words) > _ENOUGH
        )
    common = is_firmly_common if len(words) > 1 else is_common
    return not any(common(word) for word in words)
