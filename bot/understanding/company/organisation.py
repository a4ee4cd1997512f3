"""The visitor's company: named after "I work at", "bei der Firma", "trabajo en", or as the answer; never a tool or a trade."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, takewhile

from bot.understanding import scan
from bot.understanding.company import company_leads as leads
from bot.understanding.company.company_name import (
    Span,
    has_legal,
    is_municipal,
    opens_other,
    pauses,
    take,
    traded,
)
from bot.understanding.company.company_words import CONNECTORS, GENERIC, NAMEABLE, is_legal, written
from bot.understanding.company.trade_words import is_plain_trade, is_trade
from bot.understanding.contact import country
from bot.understanding.contact.contact_words import is_common, is_firmly_common
from bot.understanding.facts import Context, Fact
from bot.understanding.folding import folded, word_set
from bot.understanding.job import title_phrase
from bot.understanding.people import answer_parts, name_words
from bot.understanding.people.given_names import is_given

SELF_EMPLOYED = "Self-employed"
# "Verrate ich später": a verb goes before these.
_SUBJECTS = ("ich", "wir", "du", "man")
_ENTRY_ENDS = re.compile(r"[,;:!?()\n]|(?<!\b[Ss]t)\.(?:\s|$)|\s[-–—]+\s")
_INNER = CONNECTORS | word_set("al st. st nuestra nuestro señora san santa santo")
_INNER_BEFORE_TRADE = _INNER | word_set("in on to with over under up a")
_UNBROKEN = re.compile(r"\S+")
_FEWEST, _MOST = 3, 7
_WORD = re.compile(r"[^\W\d_]{4,12}")
_LETTERS = frozenset("".join(sorted(word)) for word in leads.LEADING)
_MARK = re.compile(r"[.,;:!?()\n]\s*")
# What a shop is called by that is no name: "the village shop", "cat hotel".
_THINGS = word_set(
    "animal pet village corner cat horse fish plant dress bike coin comic dorf eck regantes vecinos "
    "propietarios comunidad pueblo barrio esquina"
)
_ITS_ARTICLE = re.compile(r"(?<=[a-zäöüß]\s)(?:El|La|Los|Las|The)\s$")
_NEAR = 8
# "daimler truck", "OS graphics": the rest of an answer of few words.
_SMALL_END = re.compile(r"\s(?P<more>[a-zäöüßáéíóúñ]{3,}(?:\s[a-zäöüßáéíóúñ]{3,})?)[\s.!]*$")
_BRAND = re.compile(r"[A-ZÄÖÜ][A-ZÄÖÜ&]{1,5}|[A-Z][a-z]+[A-Z]\w+")
_OFFERS = re.compile(
    r"(?:[a-z]*(?:tour|rental|class|lesson|course|workshop|trip|ride|hike|cruise|retreat|camp|session|event|part(?:y|ie)"
    r"|wedding|rehearsal|service))e?s"
)
# "Vom Autohaus", "de la mercería".
_LONE = re.compile(r"\b(?:vom|beim|del|der|des|den|dem|la|las|los|el|the)\s+$", re.IGNORECASE)


def read(text: str, context: Context) -> list[Fact]:
    """At most one company: the visitor's own; "Self-employed" for one who has none."""
    asked = context.asked == "company"
    text = _spelled(text)
    first = leads.ALONE_FIRST.match(text)
    if first and not asked and not text.rstrip().endswith("?"):
        return [_self_employed(text, *first.span("alone" if first["alone"] else "behind"))]
    unnamed = leads.UNNAMED.match(text, scan.after_fillers(text)) if asked else None
    if unnamed and not leads.TO_BE_CALLED.search(text):
        return [_unnamed(unnamed)]
    if not asked and not text.rstrip().endswith("?") and (entry := _alone_entry(text)):
        return [_self_employed(text, *entry)]
    alone = leads.ALONE.search(text)
    sure = set(_named_surely(text)) if alone else set()
    for start, end in _found(text, asked):
        if answer_parts.is_theirs(text, start, end):
            continue
        # "Soy autónoma, pinto murales": small letters behind tell what one does.
        if alone and (
            (start < alone.end() and alone.start() < end)
            or (text[start].islower() and (start, end) not in sure)
        ):
            continue
        return [fact(text, start, end)]
    if alone and (
        asked
        or alone.group(1) != alone.group()
        or text.strip(" .!").lower() == alone.group().lower()
        or any(trades_alone(text))
    ):
        return [_self_employed(text, alone.start(1), alone.end(1))]
    if asked and (none_yet := leads.NONE_YET.search(text)):
        return [_self_employed(text, none_yet.start(), none_yet.end())]
    unnamed = leads.UNNAMED.search(text) if asked else None
    return [_unnamed(unnamed)] if unnamed else []


def _unnamed(said: re.Match[str]) -> Fact:
    return Fact("company", "vague", None, said.group(), *said.span(), 0.85)


def _spelled(text: str) -> str:
    """The text with two letters put back in order in the words that lead to a company: "emplyoer", "wir sidn die"."""
    return _WORD.sub(lambda word: _swapped(word.group()), text)


def _swapped(word: str) -> str:
    plain = word.lower()
    if "".join(sorted(plain)) not in _LETTERS or plain in leads.LEADING:
        return word
    for at in range(len(word) - 1):
        swapped = plain[:at] + plain[at + 1] + plain[at] + plain[at + 2 :]
        if swapped in leads.LEADING:
            return swapped.capitalize() if word[0].isupper() else swapped
    return word


def of_one(company: Fact, said: str) -> list[Fact]:
    """Who works for themselves decides, and is the whole company: "freelancer here"; not one who only has no company yet."""
    if (
        company.value != SELF_EMPLOYED
        or not leads.ALONE.fullmatch(company.quote)
        or leads.WITH_OTHERS.match(said, company.end)
    ):
        return []
    return [
        replace(company, field="authority", value={"role": "decision_maker"}, confidence=0.65),
        replace(company, field="company_size", value={"min": 1, "max": 1}, confidence=0.65),
    ]


def _alone_entry(text: str) -> Span | None:
    """An entry that says only that one works alone: "Me. Sole trader, chimney sweep", "Furniture restorer, self employed"."""
    return next(
        (
            alone.span(1)
            for start, end in _entries(text)
            if (alone := leads.ALONE.fullmatch(text, start, end))
        ),
        None,
    )


def _entries(text: str) -> list[Span]:
    """The pieces between marks and brackets, blanks trimmed."""
    cuts = [(0, 0), *(mark.span() for mark in _MARK.finditer(text)), (len(text), len(text))]
    return [(start, start + len(text[start:end].rstrip())) for (_, start), (end, _) in pairwise(cuts)]


def trades_alone(text: str) -> Iterator[Span]:
    """Where the trade of one who works alone stands, as an entry: "freelance translator", "locutora autónoma"."""
    for entry in leads.ALONE_ENTRY.finditer(text):
        start, end = entry.span("title" if entry["title"] else "trade")
        if title_phrase.take(text[:end], start) or title_phrase.craft(text[:end], start):
            yield start, end
    for one, other in pairwise(_entries(text)):
        for (start, end), (begin, stop) in ((one, other), (other, one)):
            if (
                leads.ALONE.fullmatch(text, start, end)
                and (title := title_phrase.take(text[:stop], begin) or title_phrase.craft(text[:stop], begin))
                and title[1] == stop
            ):
                yield title


def fact(text: str, start: int, end: int, confidence: float = 0.9) -> Fact:
    """The company in text[start:end], with the article that a capital makes part of it: "estoy en El Jefe Burger"."""
    if article := _ITS_ARTICLE.search(text, max(0, start - _NEAR), start):
        start = article.start()
    return Fact("company", "known", written(text[start:end]), text[start:end], start, end, confidence)


def after_person(text: str, position: int, small: bool = False) -> Fact | None:
    """The company in "Dana from Northwind", "head of sales at acme"; `position` is the end of the name or title.

    It may be in small letters after a plain "from", and after whatever leads to it where the name is too (`small`).
    """
    for pattern in (leads.AND_WORKS, leads.AFTER_PERSON):
        lead = pattern.match(text, position)
        span = lead and take(text, lead.end(), loose=small or bool(leads.PLACES.search(lead.group())))
        if lead and span and is_kind(text[slice(*span)], bool(_LONE.search(lead.group()))):
            continue
        # "Nacho, de Ignacio" says what a name is short for.
        if lead and span and not (is_given(text[slice(*span)]) and lead.group().startswith(",")):
            return fact(text, *span)
    place = leads.IN_PLACE.match(text, position)
    span = place and take(text, place.end(), loose=False)
    if span and " " in text[slice(*span)] and is_telling(text[slice(*span)], trade=True):
        return fact(text, *span)
    return None


def in_brackets(text: str, position: int) -> Fact | None:
    """ "Dee Harlow (Harlow Vets)": a firm's name alone between brackets behind a person's; of one word only what no other word
    looks like.
    """
    bracket = leads.BRACKET.match(text, position)
    span = take(text, bracket.end(), loose=False) if bracket else None
    said = text[slice(*span)] if span else ""
    if (
        not span
        or text[span[1] : span[1] + 1] != ")"
        or title_phrase.is_title(said)
        or title_phrase.is_department(said)
    ):
        return None
    return (
        fact(text, *span, 0.8)
        if is_telling(said) or is_brand(said) or any(map(is_trade, said.split()))
        else None
    )


def looks_named(said: str) -> bool:
    """Capitals throughout that are no place, no person, no title and no everyday words: enough where nothing else can stand."""
    words = said.split()
    if country.is_place(said) or is_given(words[0]) or title_phrase.is_title(said):
        return False
    return all(word[0].isupper() and not is_common(word.lower()) for word in words)


def is_brand(said: str) -> bool:
    """ "BASF", "CarMax"."""
    return _BRAND.fullmatch(said) is not None and not is_common(said.lower())


def is_kind(said: str, behind_article: bool) -> bool:
    """Whether the words only tell the kind of firm: "vom Autohaus", "de la mercería", "the village shop", "dog daycare"."""
    words = said.split()
    if len(words) > 1:
        named = any(w in NAMEABLE and folded(w) not in GENERIC for w in words)
        return (
            said.islower()
            and not named
            and all(folded(w) in GENERIC or is_plain_trade(w) or is_common(w) or w in _THINGS for w in words)
        )
    if not (behind_article or said.islower()):
        return False
    return (
        folded(said) in GENERIC
        or is_plain_trade(said)
        or (behind_article and (is_trade(said) or is_trade(said.removesuffix("n"))))
    )


def is_ours(said: str) -> bool:
    """ "Unser Telefonservice", "our answering service": a thing of the firm's, but "Our Lady of Sorrows"."""
    return bool(leads.OURS.match(said))


def is_sort(said: str) -> bool:
    """ "Cold-storage warehousing": what they do, in small letters, and no name."""
    first, *others = said.split()
    return bool(
        said.islower()
        and others
        and others[-1].endswith("ing")
        and is_trade(others[-1])
        and leads.SORT.fullmatch(first)
    )


def is_written_as_kind(said: str) -> bool:
    """Whether the words only tell the kind of firm, with a capital at most where a sentence begins: "Lettings agency"."""
    return said.split()[-1].islower() and is_kind(said.lower(), behind_article=False)


def beside_title(text: str, start: int, end: int) -> Fact | None:
    """The company right behind the title of who runs it: "CEO Nexoral", "Geschäftsführer Kienle Fensterbau"."""
    gap = scan.skip_space(text, end)
    span = take(text, gap, loose=False) if end < gap < len(text) else None
    if (
        not span
        or is_given(text[slice(*span)].split()[0])
        or not title_phrase.top_rank(folded(text[start:end]))
    ):
        return None
    return fact(text, *span, 0.85)


def _found(text: str, asked: bool) -> Iterator[Span]:
    yield from _named_surely(text)
    yield from _named_behind(text, asked)
    if asked:
        yield from _at_last(text)
        yield from (named.span("name") for named in leads.TO_BE_CALLED.finditer(text))
        yield from (named.span("name") for named in leads.EXPLAINED.finditer(text) if is_trade(named["kind"]))
    begin = scan.after_fillers(text)
    for lead in leads.SUGGESTED.finditer(text):
        # "Der Text hier springt": in small letters only what opens with "here".
        told = (
            asked
            and not text.rstrip().endswith("?")
            and (lead.start() == begin or not lead.group().lower().startswith(("hier", "here", "aqu")))
        )
        span = take(text, lead.end(), loose=told)
        if (
            span
            and not leads.OF_US.search(lead.group())
            and text[span[1] : span[1] + 1] != ","
            and answer_parts.is_asked(text, span[1])
        ):
            continue
        if span and (
            asked
            or not leads.NEEDS_QUESTION.match(lead.group())
            or has_legal(text[span[0] : span[1]])
            or _is_branded(text, span)
        ):
            yield span
    for lead in leads.OWN.finditer(text):
        if (
            (span := traded(text, lead.end()))
            and not _is_offered(text[slice(*span)])
            and not answer_parts.is_asked(text, span[1])
            and not leads.TOLD_APART.search(text, max(0, lead.start() - 40), lead.start())
        ):
            yield span
    if asked and (span := _longer(_answer(text), _whole(text), text)):
        yield span
    if asked and (span := answer_parts.company(text)):
        yield span


def _is_offered(said: str) -> bool:
    """ "Jet boat tours", "guided hikes": several of what one offers, and no name."""
    *others, last = said.split()
    return last.endswith("s") and bool(_OFFERS.fullmatch(last)) and all(map(is_common, others))


def _worked_at(text: str) -> Iterator[Span]:
    """ "Ich arbeite im Krankenhaus St. Josef": a place of work whose trade tells that it is one."""
    for lead in leads.WORKS_IN.finditer(text):
        span = take(text, lead.end(), loose=False)
        words = text[slice(*span)].split() if span else []
        if span and len(words) > 1 and any(map(is_trade, words)):
            yield span


def _named_surely(text: str) -> Iterator[Span]:
    """After words that lead to nothing else, and before "here"."""
    yield from filter(None, (take(text, lead.end(), loose=True) for lead in leads.STATED.finditer(text)))
    yield from _worked_at(text)
    yield from _signing_on(text)
    for lead in leads.TELLING.finditer(text):
        if span := telling_at(text, lead.end()):
            yield span
    yield from (
        named.span("name")
        for named in leads.CALLED.finditer(text)
        if any(map(_tells_firm, named["kind"].split()[:_FEWEST]))
    )
    yield from (named.span("name") for named in leads.CALLED_BEHIND.finditer(text))
    for named in leads.US_BEHIND.finditer(text):
        said, kind = named["name"], (named["kind"] or "").split()
        if (_tells_firm(kind[-1]) and not is_given(said)) if kind else is_telling(said):
            yield named.span("name")
    for ours in leads.OURS_IS.finditer(text):
        if _tells_firm(ours["kind"]) and (span := telling_at(text, ours.end())):
            yield span
    for kind in leads.APPOSED.finditer(text):
        start = kind.start("trade") if kind["trade"] else kind.end()
        told = (
            leads.IS_FIRM.fullmatch(kind["entry"].split()[0])
            if kind["entry"]
            else any(map(_tells_firm, (kind["kind"] or kind["trade"]).split()))
        )
        if (
            told
            and not (kind["entry"] and is_given(text[start:].split()[0]))
            and (span := take(text, start, loose=False))
            and leads.CLOSED.match(text, span[1])
        ):
            yield span


def telling_at(text: str, at: int) -> Span | None:
    """The name with capitals that begins there, where its legal form or trade shows a company."""
    span = take(text, at, loose=False)
    return span if span and is_telling(text[slice(*span)], trade=True) else None


def _tells_firm(word: str) -> bool:
    return is_trade(word) or bool(leads.IS_FIRM.fullmatch(word.removesuffix("s")))


def _named_behind(text: str, asked: bool) -> Iterator[Span]:
    """ "Kronen Teppiche wäre unser Name", "copper fox is the name of the shop": the clause before, whole."""
    for behind in leads.BEHIND.finditer(text):
        before = text[: behind.start()]
        cuts = [mark.end() for mark in _MARK.finditer(before)]
        start = scan.after_fillers(before, cuts[-1] if cuts else 0)
        span = take(before, start, loose=True)
        if span and span[1] == len(before) and (asked or any(map(is_trade, before[slice(*span)].split()))):
            yield span


def _at_last(text: str) -> Iterator[Span]:
    """After a joke, in full, or after its kind: "wayne enterprises... ok fine, Gutterball Alley", "Fintech, se llama
    Monedita".
    """
    for turn in (
        *leads.SERIOUSLY.finditer(text),
        *leads.RESTATED.finditer(text),
        *leads.KIND_CALLED.finditer(text),
    ):
        if span := take(text, turn.end(), loose=False):
            yield span


def _is_branded(text: str, span: Span) -> bool:
    """ "We're Oak & Ember, a steakhouse", "somos Clínica Veterinaria Patas, 12 personas": capitals throughout, and a trade,
    "&" or the end.
    """
    said = text[slice(*span)]
    first, *others = words = said.split()
    ends = not text[span[1] :].strip(" .!") and not country.is_place(first)
    if not others and ends and is_brand(said):
        return True
    if (
        not (first[0].isupper() or is_trade(first))
        or not is_telling(said)
        or (text[span[1] : span[1] + 1] != "," and answer_parts.is_asked(text, span[1]))
    ):
        return False
    branded = all(word[0].isupper() or word == "&" or word in CONNECTORS for word in others) and (
        ends or "&" in said or any(map(is_trade, words))
    )
    return branded and leads.CLOSED.match(text, span[1]) is not None


def _signing_on(text: str) -> Iterator[Span]:
    """ "Everett Pediatrics here, ..." at the start of a message."""
    start = scan.after_fillers(text)
    span = take(text, start, loose=False)
    if span and leads.HERE.match(text, span[1]) and is_telling(text[slice(*span)]):
        yield span


def past_lead(text: str, position: int) -> int:
    """Past "from", "desde", "von der" where they stand."""
    if lead := leads.FROM.match(text, position):
        return lead.end()
    lead = leads.AFTER_PERSON.match(" " + text[position : position + 40])
    return position + lead.end() - 1 if lead else position


def is_telling(said: str, trade: bool = False) -> bool:
    """Whether the words alone show a company: a legal form, a trade, or several words that are no person's name.

    With `trade` only a legal form or a trade does.
    """
    words = said.split()
    # "Iris Vogt von Calder & Co." is who writes, and the firm.
    if len(words) > _FEWEST and words[2] in ("de", "von", "from") and is_given(words[0]):
        return False
    if is_municipal(said) or any(is_legal(word) and not word.islower() for word in words[1:]):
        return True
    named = (
        is_given(words[0])
        and "'" not in words[0]
        and (name_words.is_surname(words[-1]) or (len(words) < 3 and not is_plain_trade(words[-1])))
    )
    if len(words) > 1 and not named and (name_words.is_firm(said) or any(map(is_trade, words))):
        return True
    if trade:
        return False
    return (
        len(words) > 1
        and not is_given(words[0])
        and not scan.shouting(said)
        and not is_common(words[0].lower())
    )


def _longer(answer: Span | None, whole: Span | None, text: str) -> Span | None:
    if not answer or not whole or has_legal(text[slice(*answer)]):
        return answer or whole
    more = text[answer[1] : whole[1]]
    return whole if whole[0] <= answer[0] and more != more.lower() else answer


def _whole(text: str) -> Span | None:
    """An entry that is a name of many words, told by its trade: "Partners in Grime Cleaning", "first baptist church of
    waxahachie".
    """
    start = scan.after_fillers(text)
    if lead := leads.ANSWER_LEAD.match(text, start):
        start = lead.end()
    mark = _ENTRY_ENDS.search(text, start)
    found = _UNBROKEN.finditer(text, start, mark.start() if mark else len(text))
    said = list(
        takewhile(
            lambda word: (
                (word[0][0].isalnum() or word[0] == "&")
                and (word.start() == start or not opens_other(text, word.start()))
            ),
            found,
        )
    )
    words = [word.group() for word in said]
    if not _FEWEST <= len(words) <= _MOST or text.rstrip().endswith("?") or not _tells_its_trade(words):
        return None
    return said[0].start(), said[-1].end()


def _tells_its_trade(words: list[str]) -> bool:
    """A trade near either end, a word of no everyday use, and no everyday word in small letters but what names join by."""
    closes = is_plain_trade(words[-1])
    if not (closes or is_trade(words[0]) or any(map(is_plain_trade, words[1:3]))) or any(
        map(title_phrase.is_title, words)
    ):
        return False
    inner = _INNER_BEFORE_TRADE if closes else _INNER
    own = [word for word in words if word.lower() not in inner and not is_trade(word)]
    if (
        words[0].lower() in inner
        or words[-1].lower() in inner
        or any(w.islower() and is_common(w) and w not in NAMEABLE for w in own)
    ):
        return False
    return any(not is_common(word.lower()) and folded(word) not in GENERIC for word in own)


def _answer(text: str) -> Span | None:
    """The company in a bare answer: "northwind", "it's Acme Corp", "acme, we do logistics"."""
    start = scan.after_fillers(text)
    if lead := leads.ANSWER_LEAD.match(text, start):
        start = lead.end()
    if scan.greeted(text, start) or text.rstrip().endswith("?"):
        return None
    span = take(text, start, loose=True, bare=True)
    if not span or text[span[1] :].lstrip(" \"'”").startswith("?"):
        return None
    rest = text[span[1] :].lstrip(" ")
    word = scan.WORD.match(rest)
    if word and word.group().lower() in leads.NAMING:
        return None
    if (
        word
        and text[span[0]].islower()
        and word.group().lower() in _SUBJECTS
        and not any(map(is_trade, text[slice(*span)].split()))
        and rest == text[span[1] + 1 :]
    ):
        return None
    more = None if " " in text[slice(*span)] or pauses(text, span[1]) else _SMALL_END.match(text, span[1])
    if more and not any(map(is_firmly_common, more["more"].split())):
        return span[0], more.end("more")
    broken_off = (
        word is not None and text[span[0]].islower() and not rest[:1].isupper() and not pauses(text, span[1])
    )
    return None if broken_off else span


def _self_employed(text: str, start: int, end: int) -> Fact:
    return Fact("company", "known", SELF_EMPLOYED, text[start:end], start, end, 0.85)
