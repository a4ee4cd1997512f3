"""Details given as a list: "Dana Kim, dana@northwind.com, Northwind, 250 people", a signature, one thing a line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile

from bot.understanding import scan
from bot.understanding.company import company_leads as leads
from bot.understanding.company import company_name, organisation
from bot.understanding.company.company_name import has_legal, is_municipal
from bot.understanding.company.company_words import KINDS, LEGAL, is_dotted, is_legal
from bot.understanding.company.trade_words import is_plain_trade, is_trade
from bot.understanding.contact import country, website
from bot.understanding.contact.contact_words import is_common
from bot.understanding.facts import Context, Fact
from bot.understanding.folding import folded
from bot.understanding.job import job_title, title_phrase
from bot.understanding.kin import KIN
from bot.understanding.people import answer_parts, name_span, name_words, person, person_leads
from bot.understanding.people.given_names import is_given
from bot.understanding.people.person_leads import BYE

_CUT = re.compile(
    r"[,;/|\n•·]+|\s[-–—]+\s|\s{3,}|(?<=[a-zß-ÿ]{3}):\s+(?=[a-zß-ÿ]+\s[a-zß-ÿ]+\s)"
    r"|(?<![Cc]orp)(?<!Prof)(?<!Dipl)(?:(?<=[^\W\d_]{4})|(?<=[a-zß-ÿ]{3}))[.!]+\s+(?=[¿¡]?[^\W\d_])"
    r"|\s?[\U0001F300-\U0001FAFF\u2600-\u27BF]+\s*"
)
_LABEL = re.compile(r"([^:.!?\n,]{2,40}):\s+(?=[^\W\d_])")
_CARD = re.compile(
    r"\b(?:contact\w*|kontakt\w*|ansprech\w*|\w*daten|datos|details|dat[ao]|name|nombre|presenté|vorstellen"
    r"|present\w*|reach\w*|erreich\w*|cualquier\s+cosa|record|r[üu]ck?ruf\w*|ruf\w*|meld\w*|call|ring|phone"
    r"|ll[áa]m\w*|visitenkarte|card|tarjeta|team|equipo|unterlagen|akten?|constancia|dudas|questions)\b",
    re.IGNORECASE,
)
# "Zimmerei Hinrichsen Tel. 0341 ...": what the number or address behind it is.
_ITS_LABEL = re.compile(
    r"(?:^|\s+)(?:tel(?:efono?|éfono|ephone)?|phone|cell|mobile?|m[óo]vil|handy|fax|e?-?mail|correo"
    r"|web(?:site)?|site)\.?:?$",
    re.IGNORECASE,
)
# Before a firm's name inside a sentence, what such a sentence tells of the visitor, and what tells of others.
_WITHIN = re.compile(
    r"(?<![\w'])(?:at|of|to|for|from|in|by|ring|rings|call|calls|write|writes|the|im|in|an|bei|beim|vom|von"
    r"|zum|zur|der|die|das|dem|den|en|a|al|de|del|para|por|con|la|el|los|las)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!](?=\s|$)|[?\n]+")
_TROUBLES_US = re.compile(
    r"(?<!\w)(?:i|we|us|our|my|nobody|no\s+one|ich|wir|uns|unser\w*|mein\w*|keiner|niemand|yo|nos"
    r"|nosotr[oa]s|nuestr\w+|mi|nadie|mando|decid(?:o|imos)|llev(?:o|amos)|contestamos|perdemos|tenemos"
    r"|respondemos|necesitamos|queremos)(?!\w)",
    re.IGNORECASE,
)
_TOLD_OF = re.compile(
    r"(?<!\w)(?:heard|saw|seen|read|found|told|recommended|sent|bought|buys?|orders?|ordered"
    r"|works\s+(?:at|for)|used|uses?|using|visited|went|gesehen|gehört|gelesen|empfohlen|erzählt|gefunden"
    r"|gekauft|bestellt|arbeitet\s+(?:bei|im|in)|nutzt|genutzt|benutzt|war|waren|vi|visto|le[íi]|recomend\w+"
    r"|dijo|dijeron|cont[óo]|compr[ée]|trabaja\s+en|usa|usan|usaba\w*|fui|fuimos|hablaron|hablado"
    r"|your\s+(?:name|number|link)|(?:about|of|von|über|de)\s+(?:you|euch|ihnen|vosotr[oa]s|ustedes))(?!\w)",
    re.IGNORECASE,
)
_INC = re.compile(r"\s*(?:inc|llc|ltd|llp|s\.?l|s\.?a|corp|gmbh)\b\.?\s*$", re.IGNORECASE)
_CODE = re.compile(r"[<>{}=$\\`]")
_SMALL = ("&", "+", "and", "und", "y", "of", "de", "del", "la", "el", "zum", "zur", "am", "im")
_OF_ONESELF = re.compile(
    r"(?<!\w)(?:i'?m|i\s+(?:run|own|am|work|need|decide|want)"
    r"|we(?:'re|\s+(?:are|run|do|reply|answer|get|have|need|want|miss|lose|sell|make|build|offer|forward"
    r"|sort))|my|our|(?:call|ring|reach|get|email|write)\s+(?:to\s+)?me"
    r"|ich\s+(?:bin|entscheide|suche|brauche|leite|führe)"
    r"|wir\s+(?:sind|haben|suchen|brauchen|bekommen|verlieren)|mein\w*|unser\w*|inhaber(?:in)?|chef(?:in)?"
    r"|soy|somos|necesit(?:o|amos)|busc(?:o|amos)|tengo|tenemos|llevo|dirijo|decido|mi|nuestr[oa]"
    r"|(?:le|les|os|te)\s+(?:escribo|hablo|llamo))(?!\w)",
    re.IGNORECASE,
)
# A letter's end, the name below it, and how much may stand there.
_FAREWELL = re.compile(
    rf"""(?:^|(?<=[.!?,;\n]))[ \t]{{0,3}}(?:(?:thanks|thank\s+you|danke|gracias)[ ,]{{1,3}})?{BYE}
      (?:[ \t]{{0,3}}[,.!:\n][\s,.!:]{{0,6}}(?=[^\W\d_])|\s(?=(?-i:[A-ZÄÖÜÁÉÍÓÚÑŞ])))""",
    re.VERBOSE | re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    (
        r"\b(?:konkurren\w*|competit\w*|competencia|rivals?|kund\w+|customers?|clients?|clientes?"
        r"|lieferant\w*|suppliers?|vendors?|proveedor\w*|anbieter\w*|partners?|wie|like|such\s+as|como"
        r"|referen\w+|früher|formerly|antes)\b|\b(?:mein\w*|my|mi|unser\w*|our|nuestr[oa])\s+"
        + KIN
        + r"\b(?!(?:\s+\w+)?\s+(?:und|and|y)\s+(?:ich|i|me|yo)\b)"
    ),
    re.IGNORECASE,
)
_WHERE = re.compile(
    r"\s+(?:down|up|over|out|in|from|aus|en|de)\s+(?:(?:in|of|der|the)\s+)?[^\W\d_][\w'-]+",
    re.IGNORECASE,
)
_LETTERHEAD = 160
_BRACKETS = str.maketrans("()[]", ",,,,")
_GREETING, _LONGEST_FIRM, _FEW = 3, 5, 2
"""Words that a greeting has at most."""
_MOST, _LONGEST = 12, 6
_ASKED = ("name", "company", "email", "phone", "job_title")


@dataclass(frozen=True)
class _Item:
    """One entry: its place, its words, and what speaks for a person or for a company."""

    start: int
    end: int
    words: str
    name: tuple[int, int] | None
    company: tuple[int, int] | None
    lean: int  # positive towards a person, negative towards a company, 0 undecided


_COPULA = re.compile(
    r"(?:(?:(?:(?:the|our|my|die|unsere|la|mi)\s+)?(?:company|business|firm|firma|empresa)(?:'s|\s+is|\s+ist"
    r"|\s+es|:)|it'?s|it\s+is|that'?s|we'?re|we\s+are|das\s+ist|wir\s+sind|somos)\s+)?",
    re.IGNORECASE,
)


def read(text: str, context: Context, email: str | None, reached: bool = False) -> list[Fact]:
    """Name, company, job title and country of a list; `text` has e-mail, phone and links blanked by line breaks.

    Without an `email`, only where the visitor was asked for a contact and gave two things, or is `reached` by phone or at a
    site that the message tells, and gives a full name beside it.
    """
    signature = _FAREWELL.search(text)
    if signature and len(text) - signature.end() < _LETTERHEAD:
        text = " " * signature.end() + text[signature.end() :].translate(_BRACKETS)
    else:
        signature = None
    if context.asked == "company" and (turn := leads.SERIOUSLY.search(text) or leads.RESTATED.search(text)):
        text = " " * turn.end() + text[turn.end() :]
    if context.asked == "name" and person_leads.WAITS.match(text):
        return []
    pieces = entries(text)
    if email is None and ((len(pieces) < 2 and not reached) or _CODE.search(text)):
        return []
    facts, items = [], []
    for start, end in pieces:
        told = _told(text, start, end, email is not None) or (_team(text, start, end) if signature else [])
        facts.extend(told)
        if not told and (item := _item(text, start, end, email)):
            items.append(item)
    expected = email is not None or context.asked in _ASKED
    if reached and (card := _card(text, items)):
        others = [i for i in items if i is not card and not i.words.endswith(":")]
        beside = [i for i in others if _is_beside(i, card)] or (
            others if expected and len(others) == 1 else []
        )
        return facts + _people(text, [card, *beside], context, email, titled=False, presented=True)
    signer = _signer(pieces, facts, items)
    items = items[items.index(signer) :] if signer else items
    presented = bool(signature and items) or signer is not None or _is_introduction(text, pieces, items)
    if not expected and not presented and not _is_firm_and_person(pieces, items):
        return []
    titled = any(f.field == "job_title" for f in facts)
    return facts + _people(text, items, context, email, titled, presented)


def _card(text: str, items: list[_Item]) -> _Item | None:
    """The first entry that is a person's full name: "os paso mis datos: Enrique Tormo, 964 55 01 37"; with a title, one not
    greeted.
    """
    whole = (i for i in items if i.name and len(i.words.split()) in (2, 3, 4))
    return next(
        (
            i
            for i in whole
            if (i.lean > 0 and _is_person(i.words.split()))
            or (i.start > scan.after_fillers(text) and name_words.is_address(i.words.split()[0]))
        ),
        None,
    )


def _is_beside(item: _Item, card: _Item) -> bool:
    """Whether an entry is the firm of the person on the card: by a trade, a legal form, or their surname."""
    return item.lean < 0 or folded(card.words.split()[-1]) in map(folded, item.words.split())


def _signer(entries: list[tuple[int, int]], facts: list[Fact], items: list[_Item]) -> _Item | None:
    """A known full name that a job title follows at the end, or that the list begins with: "Rebecca Stone - Head of CX",
    "Illustrator, Ines Falkner".
    """
    title = next((fact for fact in facts if fact.field == "job_title"), None)
    begins = [start for start, _ in entries]
    for item in items if title else ():
        first = item is items[0] and (item.start == begins[0] or [title.start, item.start] == begins[:2])
        if (first or [item.start, title.start] == begins[-2:]) and item.lean > 0 and " " in item.words:
            return item
    return None


def _is_firm_and_person(entries: list[tuple[int, int]], items: list[_Item]) -> bool:
    """The whole message a firm and a full name: "AS Fontanería, Esteban Rueda"."""
    return (
        len(entries) == len(items) == 2
        and items[0].lean < 0 < items[1].lean
        and " " in items[1].words
        and _is_person(items[1].words.split())
    )


def _is_introduction(text: str, entries: list[tuple[int, int]], items: list[_Item]) -> bool:
    """A full name in capitals first, then a company or words about oneself: "Hank Dwyer, Dwyer Well Drilling. Call me"."""
    if not items or items[0].lean < 0 or scan.shouting(text):
        return False
    before = [text[start:end].split() for start, end in entries if start < items[0].start]
    if any(len(words) > _GREETING for words in before):
        return False
    words = [word for word in items[0].words.split() if not name_words.is_particle(word)]
    if len(items) > 1 and items[1].lean > 0 and not is_given(words[0]):
        return False
    if (
        not 2 <= len(words) <= 3
        or not (is_given(words[0]) or name_words.is_surname(words[-1]) or name_words.is_degree(words[0]))
        or not all(scan.is_title_case(w) and (is_given(w) or not is_common(w.lower())) for w in words)
    ):
        return False
    following = items[1].words.split() if len(items) > 1 else []
    # One small word that is no everyday one tells what they do: "Oihana Larrea, enfermera".
    named = bool(following) and (
        all(w[0].isupper() or w in _SMALL for w in following)
        or (len(following) == 1 and not is_common(following[0]))
    )
    return named or bool(_OF_ONESELF.search(text, items[0].end))


def entries(text: str) -> list[tuple[int, int]]:
    """The pieces between commas, dashes and stops, without fillers."""
    out: list[tuple[int, int]] = []
    at = 0
    for cut in [*_CUT.finditer(text), None]:
        end = cut.start() if cut else len(text)
        start = _past_label(text, min(scan.after_fillers(text, at, min(end + 1, len(text))), end), end)
        piece = text[start:end].rstrip(" .!)\"'")
        if cut and scan.HIDDEN * 2 in cut.group():
            piece = _ITS_LABEL.sub("", piece)
        if (
            text[start + len(piece) : start + len(piece) + 1] == "."
            and len(piece.split()) > 1
            and f"{piece.split()[-1].lower()}." in LEGAL
        ):
            piece += "."
        if is_dotted(piece + ".") and text[start + len(piece) : start + len(piece) + 1] == ".":
            piece += "."
        if out and _INC.fullmatch(piece) and text[out[-1][1] : start].strip() == ",":
            out[-1] = (out[-1][0], end)
        elif piece:
            out += _unmarked(text, start, start + len(piece))
        at = cut.end() if cut else end
    return out[:_MOST]


def _unmarked(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The entry, cut where a full name, a title and a firm stand side by side: "Sam O'Neill Sales Manager Tidewater Marine"."""
    name = name_span.take(text[:end], start, "bare")
    at = scan.skip_space(text, name[1]) if name else start
    title = title_phrase.unmarked(text[:end], at) if name and at > name[1] else None
    words = text[slice(*name)].split() if name else []
    if not name or len(words) < _FEW or not _is_person(words):
        return [(start, end)]
    if not title:
        return (
            [name, (at, end)]
            if at < end and name_span.begins_firm(text[:end], at, words[-1])
            else [(start, end)]
        )
    firm = scan.skip_space(text, title[1])
    beside = company_name.take(text[:end], firm, loose=False) if title[1] < firm < end else None
    if beside and beside[1] >= end - 1 and organisation.is_telling(text[slice(*beside)]):
        return [name, title, (firm, end)]
    return [name, (at, end)]


def _past_label(text: str, start: int, end: int) -> int:
    """Past "Contact:", "os paso mis datos:", but not past a firm that a colon stands behind."""
    label = _LABEL.match(text, start, end)
    return label.end() if label and _CARD.search(label[1]) else start


def _told(text: str, start: int, end: int, places: bool) -> list[Fact]:
    """What an entry says by itself: a title, with its employer, or a country."""
    if owned := re.match(r"([^\W\d_][\w&-]{1,30})'s\s+", text[start:end]):
        title = title_phrase.take(text[:end], start + owned.end())
        if title and title[1] == end:
            return [job_title.fact(text, *title), organisation.fact(text, start, start + owned.end(1))]
    title = title_phrase.take(text[:end], start)
    if title and not job_title.NOT_ME.match(text, title[1]):
        employer = organisation.after_person(text[:end], title[1])
        if title[1] == end or employer:
            return [job_title.fact(text, *title), *([employer] if employer else [])]
        if (beside := organisation.beside_title(text[:end], *title)) and beside.end >= end - 1:
            return [job_title.fact(text, *title), beside]
    if department := title_phrase.department_end(text[:end], start):
        employer = organisation.after_person(text[:end], department)
        if employer:
            return [job_title.department(text, start, department), employer]
    place = country.at(text[:end], start, cities=False) if places else None
    if place and place[0] >= end - 1 and not is_given(text[start:end]):
        return [Fact("country", "known", place[1], text[start : place[0]], start, place[0], 0.8)]
    return []


def _team(text: str, start: int, end: int) -> list[Fact]:
    """ "Operations" below a name: the department it works in."""
    return [job_title.department(text, start, end)] if title_phrase.is_department(text[start:end]) else []


# "Ich bin übrigens Jasmin"; `firm`: "we're", "das ist die", which lead to a person or a firm, or nothing does.
_WHO = re.compile(
    r"""(?:(?:(?:ich\s+bin|ich\s+hei(?:ß|ss)e|bin|i'?m|i\s+am|soy|me\s+llamo)\s+(?:übrigens\s+|btw\s+"""
    r"""|by\s+the\s+way\s+)?(?:(?:der|die|el|la)\s+)?)"""
    r"""|(?P<firm>(?:(?:otra\s+vez|de\s+nuevo|wieder|nochmal|again),?\s+)?(?:(?:it'?s|that'?s|we'?re"""
    r"""|we\s+are|this\s+is|das\s+ist|wir\s+sind|hier(?:\s+ist)?|somos|es|aqu[íi])\s+)?(?:(?:die|der|das"""
    r"""|the|la|el)\s+)?))""",
    re.VERBOSE | re.IGNORECASE,
)


def presented(text: str, start: int, end: int) -> Fact | None:
    """A person or a company that is the whole entry and shows by its words what it is: a given name, a trade, a legal form."""
    lead = _WHO.match(text, start, end)
    begin = lead.end() if lead else start
    words = text[begin:end].split()
    if (
        not words
        or not words[0][0].isalnum()
        or len(words) > _LONGEST
        or organisation.is_ours(text[begin:end])
        or country.is_place(text[begin:end])
    ):
        return None
    stated = lead is not None and lead["firm"] is None
    name = name_span.take(text[:end], begin, "bare")
    if name and name[1] == end and (stated or len(words) in (2, 3)) and _is_person(words):
        return person.fact(text, *name, 0.8)
    firm = None if stated or len(words) < 2 else company_name.take(text[:end], begin, loose=True, bare=True)
    return organisation.fact(text, *firm, 0.8) if firm and firm[1] >= end - 1 and _is_firm(words) else None


def firm_of(text: str, name: Fact) -> Fact | None:
    """The firm that bears a person's surname: "Nkechi Obiora, Obiora Legal Aid", "Ahmet Şahin, Şahin & Partner"."""
    surname = folded(name.value.split()[-1])
    for start, end in entries(text):
        words = text[start:end].split()
        if (
            (start < name.end and name.start < end)
            or len(words) < 2
            or surname not in map(folded, words[:_LONGEST_FIRM])
        ):
            continue
        span = company_name.take(text[:end], start, loose=False)
        named = text[slice(*span)].split() if span else []
        if not span or _is_person(named) or name_words.is_address(named[0]):
            continue
        if span[1] >= end - 1 or _WHERE.fullmatch(text, span[1], end):
            return organisation.fact(text, *span, confidence=0.8)
    return None


def firm_of_site(text: str, sites: list[Fact]) -> list[Fact]:
    """The entry that the site is called by, or all else there is: "Calder Freight, www.calder-freight.com"."""
    hosts = {_letters(website.host_of(site).split(".")[0]) for site in sites if site.state == "known"}
    pieces = entries(text) if hosts else []
    for start, end in pieces:
        said = [word for word in text[start:end].split() if not is_legal(word)]
        span = company_name.take(text[:end], start, loose=True)
        called = _letters("".join(said)) in hosts and not (len(said) > 1 and is_given(said[0]))
        if span and (called or (len(pieces) == 1 and _is_all_else(text, start, end))):
            return [organisation.fact(text, start, end, confidence=0.8)]
    return []


def _is_all_else(text: str, start: int, end: int) -> bool:
    """Whether the entry opens the message, and is a firm's name by its capitals alone."""
    return start == 0 and text[end : end + 2] == ", " and organisation.looks_named(text[start:end])


def _letters(said: str) -> str:
    return re.sub(r"\W", "", folded(said))


def firm_alone(text: str) -> list[Fact]:
    """The one entry of a message that is a firm's name and nothing else: "12.000 Euro sind drin, Stadtwerke Rödental"."""
    pieces = entries(text.replace(": ", ", ").replace("? ", ", "))
    found = [
        told
        for start, end in pieces
        if text[end : end + 1] != "?" and (told := _firm_entry(text, start, end))
    ]
    if (
        len(found) != 1
        or answer_parts.is_theirs(text, found[0].start, found[0].end)
        or _OF_OTHERS.search(
            text, scan.around(text, found[0].start, found[0].start, _SENTENCE)[0], found[0].start
        )
    ):
        return []
    return found


def firm_within(text: str, reached: bool = False) -> list[Fact]:
    """The one firm that a sentence about the visitor's troubles or decisions names: "patients of Willowmere Eye Clinic wait until
    we call".

    Who gives the address or number by which they are `reached` may say whose it is: "that reaches everybody at The Alder Inn".
    """
    found: list[tuple[int, int]] = []
    for lead in _WITHIN.finditer(text):
        span = company_name.take(text, lead.end(), loose=False)
        if span and not any(span[0] < end for _, end in found) and _is_named_firm(text[slice(*span)].split()):
            found.append(span)
    if len(found) != 1:
        return []
    start, end = found[0]
    begin, stop = scan.around(text, start, end, _SENTENCE)
    sentence = text[begin:stop]
    theirs = answer_parts.is_theirs(text, start, end) or answer_parts.is_anothers_firm(text, start, end)
    if (
        text[stop : stop + 1] == "?"
        or theirs
        or not (reached or _TROUBLES_US.search(sentence))
        or _TOLD_OF.search(sentence)
        or _OF_OTHERS.search(text, 0, start)
        or _OF_OTHERS.search(sentence, end - begin)
    ):
        return []
    return [organisation.fact(text, start, end, confidence=0.75)]


def _is_named_firm(words: list[str]) -> bool:
    """ "Salon Haarmonie", "la clínica veterinaria Bigotes": a trade, and a word of no everyday use with its capital."""
    named = [w for w in words if w[0].isupper() and not is_trade(w) and not is_common(w.lower())]
    small = [w for w in words[1:] if w.islower() and w not in _SMALL]
    kinds = list(
        takewhile(lambda w: w.islower() and is_plain_trade(w), words[1:] if words[0].islower() else ())
    )
    return len(words) > 1 and bool(named) and len(small) <= len(kinds) and _is_firm(words)


def _firm_entry(text: str, start: int, end: int) -> Fact | None:
    """A firm that is the whole entry, or all of it but the place: "Pengelly's Boats down Fowey"."""
    lead = _WHO.match(text, start, end)
    begin = lead.end() if lead and lead["firm"] is not None else start
    if begin == start:
        begin = organisation.past_lead(text[:end], start)
    span = company_name.take(text[:end], begin, loose=False)
    if not span or (span[1] < end - 1 and not _WHERE.fullmatch(text, span[1], end)):
        return None
    words = text[slice(*span)].split()
    cased = all(
        word[0].isupper() or word in _SMALL for word in (words[1:] if is_plain_trade(words[0]) else words)
    )
    if not cased or len(words) < 2 or not _is_firm(words):
        return None
    return organisation.fact(text, *span, confidence=0.75)


def _is_person(words: list[str]) -> bool:
    """ "Urs Bächtold", and "jairo mosquera" where no word is an everyday one."""
    words = words[1:] if name_words.is_degree(words[0]) and len(words) > 1 else words
    words = (
        [words[0], *(word for word in words[1:] if not name_words.is_particle(word))]
        if len(words) > _FEW
        else words
    )
    if not is_given(words[0]) or any(map(is_trade, words[1:])):
        return False
    return all(map(scan.is_title_case, words)) or (
        len(words) == 2 and all(w.islower() and not is_common(w) for w in words)
    )


def _is_firm(words: list[str]) -> bool:
    """A legal form, or a trade beside a name: "die almwerk gmbh", "Praxis Dr. Nowotny", "druckerei faber"."""
    if words[-1] == "ab" or (is_given(words[0]) and len(words) == 2):
        return False
    if has_legal(" ".join(words)) or is_municipal(" ".join(words)):
        return True
    small = [w for w in words if w.islower() and w not in _SMALL]
    named = is_plain_trade(words[0]) if len(small) == len(words) else any(map(is_trade, words))
    telling = [w for w in words if w.lower() not in _SMALL]
    plain = telling if all(map(str.isupper, telling)) else small
    return (
        named
        and not all(map(is_plain_trade, telling))
        and not any(is_common(w.lower()) and not is_trade(w) for w in plain)
    )


def _item(text: str, start: int, end: int, email: str | None) -> _Item | None:
    piece = text[:end]
    name = name_span.take(piece, start, "bare")
    company = company_name.take(piece, _COPULA.match(piece, start).end(), loose=True, bare=True)  # type: ignore[union-attr]
    name = (
        name
        if name
        and name[1] == end
        and "'s" not in piece[start:end]
        and not name_words.is_mashed(piece[start:end])
        and not country.is_place(piece[start:end])
        and not person.is_addressed(text, end)
        and not answer_parts.is_theirs(text, start, end)
        else None
    )
    company = company if company and company[1] >= end - 1 and end - start > 1 else None
    if not name and not company:
        return None
    words = text[start:end]
    if leads.ALONE.match(words):
        return None
    return _Item(start, end, words, name, company, _lean(words, email))


def _lean(words: str, email: str | None) -> int:
    parts = [folded(w.strip(".,")) for w in words.split()]
    trading = (
        len(parts) > 1
        and is_plain_trade(parts[-1])
        and not name_words.is_surname(parts[-1])
        and not is_given(parts[-1])
    )
    lean = 2 if is_given(name_words.first_name(words)) and not trading else 0
    lean -= (
        3
        if any(is_legal(w) for w in words.split()[1:])
        or (
            len(parts) > 1
            and (
                parts[-1] in KINDS
                or (
                    (is_trade(parts[0]) or (trading and not is_common(parts[0])))
                    and (trading or not is_given(parts[0]))
                )
            )
        )
        else 0
    )
    if email is None:
        return lean
    local, domain = (folded(part) for part in email.rsplit("@", 1))
    host = re.sub(r"\W", "", domain.rsplit(".", 1)[0])
    if "".join(parts) in host or (host.startswith(parts[0]) and len(parts[0]) > 3):
        lean -= 3
    if any(len(part) > 2 and part in local for part in parts):
        lean += 3
    return lean


def _people(
    text: str, items: list[_Item], context: Context, email: str | None, titled: bool, presented: bool
) -> list[Fact]:
    name = items[0] if presented and items[0].name else _name(items, context, email)
    after = items[items.index(name) :] if name and context.asked == "name" else items
    company = _company([i for i in after if i is not name], context, email, name is not None or titled)
    facts = [person.fact(text, *name.name)] if name and name.name else []
    if context.asked == "name":
        facts = [person.fuller(text, fact) for fact in facts]
    if company and company.company:
        facts.append(organisation.fact(text, *company.company, confidence=0.85))
    return facts


def _name(items: list[_Item], context: Context, email: str | None) -> _Item | None:
    able = [i for i in items if i.name and i.lean >= 0]
    sure = [i for i in able if i.lean > 0]
    if sure:
        return max(sure, key=lambda i: i.lean)
    if not able or able[0] is not items[0] or (context.asked == "company" and len(items) == 1):
        return None
    capital = able[0].words[0].isupper() or context.asked == "name"
    return able[0] if capital and (email or context.asked == "name") else None


def _company(items: list[_Item], context: Context, email: str | None, anchored: bool) -> _Item | None:
    able = [i for i in items if i.company and (i.lean <= 0 or not i.name)]
    sure = [
        i for i in able if i.lean < 0 and (email or context.asked != "job_title" or not i.words.islower())
    ]
    if sure:
        return min(sure, key=lambda i: i.lean)
    able = [i for i in able if i.words[0].isupper() or context.asked == "company" or not i.words.islower()]
    if not able or not (anchored or context.asked == "company"):
        return None
    return able[0] if email or anchored or context.asked in ("name", "company") else None
