"""A visitor's own name, as an answer or introduced ("I'm Dana", "hier ist Petra", "me llamo Lucía"); never a mood or a role."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.understanding import scan
from bot.understanding.company import company_name, organisation
from bot.understanding.company.trade_words import is_plain_trade, is_trade
from bot.understanding.contact import country
from bot.understanding.contact.contact_words import is_common, is_firmly_common
from bot.understanding.facts import Context, Fact
from bot.understanding.folding import folded
from bot.understanding.job import job_title, title_phrase
from bot.understanding.people import answer_parts, name_words, person_answer
from bot.understanding.people import person_leads as leads
from bot.understanding.people.given_names import is_ambiguous, is_clearly_given, is_given
from bot.understanding.people.name_span import Span, take
from bot.understanding.people.name_words import first_name, proper

_SHORTEST, _FULL, _SURE = 3, 2, 0.8
_LETTER_END = 90
"""How far from a message's end a farewell may stand."""
_INITIAL = re.compile(r"[^\W\d_]\.")
_NEXT_WORD = re.compile(r"[,.;]?\s(?P<word>[^\W\d_][\w'-]+)")
_CALLED_BACK = scan.HIDDEN * 5
"""What stands in a text for a telephone number."""
# Asked for these, a name that stands for itself is no answer, and so the visitor's own.
_UNNAMED_BY = (None, "need", "email", "phone", "website")


def read(text: str, context: Context, language: str) -> list[Fact]:
    """At most one name: the visitor's own."""
    if context.asked == "name":
        text = leads.DICTATED_MARK.sub(lambda said: " " * len(said.group()), text)
    if leads.TO_A_MACHINE.match(text):
        return []
    if context.asked == "name" and (later := _after_joke(text, context, language)):
        return later
    names = [
        _in_order(text, _with_first(text, _with_surname(text, name)), language)
        for name in _read(text, context, language)
    ]
    return (
        [fuller(text, _in_two_sentences(text, name)) for name in names] if context.asked == "name" else names
    )


def _after_joke(text: str, context: Context, language: str) -> list[Fact]:
    """ "The name is Bond. No, sorry, it's Armen Petrosyan": what follows the word that takes the first back."""
    for back in leads.TAKEN_BACK.finditer(text):
        if language == "es" and leads.DENIED.fullmatch(back.group()):
            continue
        found = _read(text[back.end() :], context, language)
        if (
            found
            and found[0].confidence > _SURE
            and not _is_told_fuller(text[: back.start()], found[0], context, language)
        ):
            return [f.moved(back.end()) for f in found]
    return []


def _is_told_fuller(before: str, name: Fact, context: Context, language: str) -> bool:
    """ "Robert "Bob" Halvorsen, but it's Robert on paper"."""
    first = _read(before, context, language)
    return (
        bool(first)
        and " " not in name.quote
        and folded(name.quote) in map(folded, str(first[0].value).split()[:1])
        and " " in str(first[0].value)
    )


def _with_surname(text: str, name: Fact) -> Fact:
    """ "Annegret mit zwei n, Nachname Tietjen"."""
    surname = leads.SURNAME.search(text, name.end)
    told = set(map(folded, name.quote.split()))
    if (following := _NEXT_WORD.match(text, name.end)) and folded(following["word"]) in _told_last(
        text
    ) - told:
        end = following.end()
        return replace(
            name, value=proper(f"{name.quote} {following['word']}"), quote=text[name.start : end], end=end
        )
    if (
        not surname
        or folded(surname["last"]) in told
        or (is_common(surname["last"]) and not name_words.is_surname(surname["last"]))
    ):
        return name
    end = surname.end("last")
    return replace(
        name, value=proper(f"{name.quote} {surname['last']}"), quote=text[name.start : end], end=end
    )


def _in_two_sentences(text: str, name: Fact) -> Fact:
    """ "Rocco. DiPasquale." """
    last = leads.LAST_BEHIND.match(text, name.end)
    said = last["last"] if last else ""
    if (
        not last
        or " " in name.quote
        or not is_given(name.quote)
        or is_given(said)
        or is_common(said.lower())
        or is_trade(said)
    ):
        return name
    if country.is_place(said) or title_phrase.is_title(said):
        return name
    return replace(
        name,
        value=proper(f"{name.quote} {said}"),
        quote=text[name.start : last.end("last")],
        end=last.end("last"),
    )


def _with_first(text: str, name: Fact) -> Fact:
    """ "Frau Petersen, Silke"."""
    first = leads.FIRST_BEHIND.match(text, name.end)
    before = text[: name.start].split()
    if (
        not first
        or " " in name.quote
        or not before
        or not name_words.is_address(before[-1])
        or not is_given(first["first"])
    ):
        return name
    return replace(
        name,
        value=proper(f"{first['first']} {name.quote}"),
        quote=text[name.start : first.end()],
        end=first.end(),
    )


def fuller(text: str, name: Fact) -> Fact:
    """The whole name where it follows: "Will. As in Will Hartnoll", "ich heiße Schreiner, ... Max Schreiner"."""
    if " " in name.quote or len(name.quote) < _SHORTEST:
        return name
    for again in re.finditer(
        (rf"(?<!\w)(?:[^\W\d_][\w'-]+\s)?{re.escape(name.quote)}(?!\w)"), text[name.end :], re.IGNORECASE
    ):
        for at in (name.end + again.start(), name.end + again.end() - len(name.quote)):
            span = take(text, at, "stated")
            words = text[slice(*span)].split() if span else []
            same = [folded(word) for word in words]
            if (
                span
                and len(words) == len(set(same)) == _FULL
                and folded(name.quote) in same
                and _is_full(words, name.quote)
            ):
                return fact(text, *span, name.confidence)
    return name


def _is_full(words: list[str], told: str) -> bool:
    """A given name, or the one told, and a word that is no trade nor an everyday one, written alike."""
    plain = any(is_trade(word) or (is_common(word) and not name_words.is_surname(word)) for word in words[1:])
    return (
        (is_given(words[0]) or words[0] == told)
        and not plain
        and (all(map(scan.is_title_case, words)) or all(map(str.islower, words)))
    )


def _read(text: str, context: Context, language: str) -> list[Fact]:
    asked = context.asked == "name"
    turned = (_halves(text) if asked else None) or _named_parts(text) or _surname_first(text, asked)
    if turned:
        return [turned]
    if sure := next(_surely(text, context), None):
        return [fact(text, *sure, 0.95)]
    for start, end, confidence in _found(text, context, language):
        if (
            _is_anothers(text, start, end)
            or is_addressed(text, end)
            or leads.ASKS_WHO.search(text, max(0, start - 40), start)
        ):
            continue
        return [fact(text, start, end, confidence)]
    return []


def _is_anothers(text: str, start: int, end: int) -> bool:
    """Whether the words around tell so, there or where the same name stood before: "Ashley from your sales team ... Ashley or
    Ashleigh".
    """
    first = text.find(text[start:end])
    told = answer_parts.is_theirs(text, start, end) or (
        first < start and answer_parts.is_theirs(text, first, first + end - start)
    )
    return told or is_told_of(text, start)


def is_told_of(text: str, start: int) -> bool:
    """Whom our page greets ("It says «Hola, Macarena»"), and whose name it is said to be: "her name's Doreen"."""
    greeted = leads.QUOTED_GREETING.search(text, max(0, start - 20), start) is not None
    return greeted or answer_parts.is_anothers_name(text, start)


def _named_parts(text: str) -> Fact | None:
    """ "Vorname Carla, Nachname Voigtländer", in either order."""
    first, last = (
        _part(text, leads.FIRST_PART, leads.LAST_PART),
        _part(text, leads.LAST_PART, leads.FIRST_PART),
    )
    if first and last:
        return _joined(text, first, last)
    behind = leads.PARTS_BEHIND.search(text)
    return (
        _joined(text, behind.span("a"), behind.span("b"))
        if behind
        and (is_given(behind["a"]) or not is_common(behind["a"]))
        and not title_phrase.is_title(behind["b"])
        else None
    )


def _halves(text: str) -> Fact | None:
    """ "Priya, surname's Raghunathan", "Schmitt mit doppel t, Vorname Katja": an answer that names only its second half."""
    start = scan.after_fillers(text)
    half = leads.OTHER_HALF.match(text, start)
    if not half or (
        is_common(half["name"]) and not is_given(half["name"]) and not name_words.is_surname(half["name"])
    ):
        return None
    for lead, firsts in ((leads.LAST_PART, False), (leads.FIRST_PART, True)):
        said = lead.match(text, half.end())
        span = take(text, said.end(), "bare") if said else None
        if said and span and (firsts or is_given(half["name"])):
            begin = said.start("particles") if not firsts else span[0]
            ends = half.span("name"), (begin, span[1])
            return _joined(text, *(reversed(ends) if firsts else ends))
    return None


def _one_part(text: str) -> Span | None:
    """ "Nachname reicht wohl: Hüttl", "Vorname Fenja, den Nachnamen kann keiner aussprechen"."""
    part = _part(text, leads.FIRST_PART, leads.LAST_PART) or _part(text, leads.LAST_PART, leads.FIRST_PART)
    if not part or not scan.is_title_case(text[slice(*part)]):
        return None
    rest = text[part[1] :].lstrip(" ")
    return part if not rest or rest[0] in ",.;!/\n" else None


def _part(text: str, lead: re.Pattern[str], other: re.Pattern[str]) -> Span | None:
    """The name behind the words for one half of it, up to those for the other."""
    for found in lead.finditer(text):
        stop = other.search(text, found.end())
        span = take(text[: stop.start()] if stop else text, found.end(), "bare")
        if span:
            return (found.start("particles") if "particles" in lead.groupindex else span[0]), span[1]
    return None


def _joined(text: str, first: Span, last: Span) -> Fact:
    start, end = min(first[0], last[0]), max(first[1], last[1])
    return Fact(
        "name",
        "known",
        proper(f"{text[slice(*first)]} {text[slice(*last)]}"),
        text[start:end],
        start,
        end,
        0.95,
    )


def _in_order(text: str, name: Fact, language: str) -> Fact:
    """The given name first, where the text tells which it is: "Huber Toni, Huber ist der Nachname", "der Sepp. Irlbacher
    Sepp".
    """
    words = str(name.value).split()
    if len(words) != 2:
        return name
    surnames = _told_last(text)
    firsts = {folded(m["word"]) for m in leads.IS_FIRST.finditer(text)}
    alone = (
        not is_given(words[0])
        and is_given(words[1])
        and re.search(rf"\b{re.escape(words[1])}\b", text[: name.start], re.IGNORECASE)
    )
    turned = folded(words[0]) in surnames or folded(words[1]) in firsts or alone
    turned = turned or (language == "de" and _is_bavarian(words))
    return replace(name, value=f"{words[1]} {words[0]}") if turned else name


def _is_bavarian(words: list[str]) -> bool:
    """ "Huber Franz": the surname first, where each can only be what it is."""
    last, first = words
    return (
        name_words.is_clear_surname(last)
        and not is_given(last)
        and is_clearly_given(first)
        and not name_words.is_surname(first)
    )


def _told_last(text: str) -> set[str]:
    """The words that the text says are surnames: "Ingo Partner. Partner ist der Nachname"."""
    return {folded(said["word"]) for said in leads.IS_LAST.finditer(text)}


def _surname_first(text: str, asked: bool) -> Fact | None:
    """ "Vogel, Katrin" is Katrin Vogel."""
    said = (leads.REVERSED.fullmatch(text) if asked else None) or leads.REVERSED_FIRST.match(text)
    if (
        not said
        or scan.after_fillers(text) > said.start("last")
        or not all(map(is_given, said["first"].split()))
        or is_given(said["last"])
    ):
        return None
    if is_common(said["last"]) and not name_words.is_surname(said["last"]):
        return None
    start, end = said.start("last"), said.end("first")
    return Fact("name", "known", proper(f"{said['first']} {said['last']}"), text[start:end], start, end, 0.85)


def fact(text: str, start: int, end: int, confidence: float = 0.9) -> Fact:
    """The name in text[start:end], written properly."""
    return Fact("name", "known", proper(text[start:end]), text[start:end], start, end, confidence)


def _surely(text: str, context: Context) -> Iterator[Span]:
    """Names given in the first person, which no boss or colleague in the same clause makes another's: "my team calls me Bash"."""
    yield from _preferred(text, context)
    for lead in (*leads.STATED.finditer(text), *leads.BORN.finditer(text)):
        if (
            leads.OF_ONESELF.search(lead.group())
            and not _is_denied(text, *lead.span())
            and (span := _after(text, lead.end()))
        ):
            yield span


def _after(text: str, position: int) -> Span | None:
    """The name after words that can lead to nothing else, so that a capital makes one of any word: "call me Ace"."""
    instead = leads.NOT_BUT.match(text, position)
    return take(text, instead.end() if instead else person_answer.past_repeated(text, position), "firm")


def _is_denied(text: str, at: int, end: int) -> bool:
    return bool(leads.DISLIKED.search(text, max(0, at - 30), at)) and not leads.NOT_BUT.match(text, end)


def _found(text: str, context: Context, language: str) -> Iterator[tuple[int, int, float]]:
    for lead in leads.STATED.finditer(text):
        others = (
            leads.OF_ONESELF.search(lead.group())
            or context.asked == "company"
            or leads.WHOSE.search(text, max(0, lead.start() - 30), lead.start())
        )
        span = None if others else _after(text, lead.end())
        # "Con factura a nombre de Cristalería Vidal" names a firm.
        if span and not is_plain_trade(text[slice(*span)].split()[0]):
            yield *span, 0.95
    yield from _named_behind(text)
    if context.asked == "name" and (span := person_answer.restated(text)):
        yield *span, 0.9
    if context.asked == "name" and (span := person_answer.read(text)):
        yield *span, person_answer.certainty(text[span[0] : span[1]])
    yield from _introduced(text, context, language)
    yield from _signing_on(text, context)
    yield from _greeting(text, context)
    yield from _signing_from(text, context)
    if small := _small(text, context, language):
        yield *small, 0.7
    yield from _speaking(text)
    yield from _by_the_way(text)
    yield from _asked_for(text, context)
    yield from _beside_number(text, context)
    yield from _signed(text, context)
    if context.asked == "name" and (span := _one_part(text) or answer_parts.name(text)):
        yield *span, 0.75


_ONE = ("una", "uno", "otra", "otro", "one", "eine", "einer")


def _named_behind(text: str) -> Iterator[tuple[int, int, float]]:
    """ "Übrigens Volkmar mein Name", "Klaus Ebner bin ich"."""
    for said in leads.NAMED_BEHIND.finditer(text):
        start, end = said.span("name")
        if said["name"].lower() in _ONE:
            continue  # "dos socias (una soy yo)"
        last = text.rfind(" ", start, end) + 1
        alone = last > start and (text[last].isupper() or is_given(text[last:end]))
        for begin in (start, last) if alone else (start,):
            if take(text[:end], begin, "stated") == (begin, end) and (
                said["self"] is None or is_given(first_name(text[begin:end]))
            ):
                yield begin, end, 0.9


def _introduced(text: str, context: Context, language: str) -> Iterator[tuple[int, int, float]]:
    for lead in leads.INTRODUCED.finditer(text):
        if lead.group().lower().startswith("im ") and language == "de":
            continue
        span = take(
            text,
            person_answer.past_repeated(text, lead.end()),
            "introduced" if language == "es" else "abroad",
        )
        begins = lead.group().split()[0].lower()
        if span and (
            _is_addressed_so(text, lead.end(), span, begins)
            or _credible(text, span, begins, context, language)
        ):
            yield *span, 0.9


def _is_addressed_so(text: str, at: int, span: Span, lead: str) -> bool:
    """ "Ich bin Frau Petersen", but "das ist Herr Kaiser" may be anybody."""
    stated = name_words.is_address(text[at : span[0]].strip()) and not is_common(
        text[slice(*span)].split()[0]
    )
    return stated and lead not in leads.WHO


def _credible(text: str, span: Span, lead: str, context: Context, language: str) -> bool:
    """Whether what follows "I'm" is a name, given its capitals and what is known of names."""
    said = text[span[0] : span[1]]
    words, first = said.split(), first_name(said)
    if ((country.is_place(said) or is_plain_trade(first)) and not is_given(first)) or title_phrase.is_title(
        said
    ):
        return False
    if lead in leads.WHO and (context.asked == "authority" or leads.RELATIVE.match(text, span[1])):
        return False
    if lead in leads.WHO and context.asked == "company" and first.islower():
        return False
    if is_given(first):
        return (
            first[0].isupper()
            or not is_ambiguous(first)
            or (scan.ends_clause(text, span[1]) and context.asked == "name")
            or (
                lead not in leads.WHO
                and (leads.GOES_ON.match(text, span[1]) or leads.FROM_SMALL.match(text, span[1])) is not None
            )
        )
    if _is_known_surname(text, span, first, lead):
        return True
    if context.asked == "name" and (lead not in leads.WHO or scan.is_title_case(first)):
        return not name_words.is_mashed(said) and (
            scan.is_title_case(first) or scan.shouting(text) or scan.ends_clause(text, span[1])
        )
    if (
        is_common(first.lower())
        or lead in leads.WHO
        or scan.shouting(text)
        or not scan.is_title_case(first)
        or context.asked == "company"
    ):
        return False
    german_noun = language == "de" or lead in ("ich", "bin")
    return not first.isupper() and (not german_noun or len(words) > 1) and not name_words.is_firm(said)


def _is_known_surname(text: str, span: Span, first: str, lead: str) -> bool:
    """ "Bin der Lindner", "hey im adeyemi and i need help"; but "ich bin Koch" tells a trade."""
    if (
        lead in leads.WHO
        or not name_words.is_surname(first)
        or is_common(first.lower())
        or title_phrase.craft(text, span[0])
    ):
        return False
    alone = " " not in text[slice(*span)]
    return (alone and leads.GOES_ON.match(text, span[1]) is not None) or (
        first[0].isupper() and not scan.shouting(text) and scan.ends_clause(text, span[1])
    )


def _signing_on(text: str, context: Context) -> Iterator[tuple[int, int, float]]:
    """ "Dana here", "hi, dana here from Northwind", "jan hier", "Dana from Northwind" and no more."""
    for start in leads.STARTS.finditer(text):
        begins = scan.after_fillers(text, start.end())
        article = leads.ARTICLE.match(text, begins)
        span = take(text, article.end() if article else begins, "introduced")
        if not span or not (
            leads.HERE.match(text, span[1])
            or leads.EMPLOYER.match(text, span[1])
            or organisation.in_brackets(text, span[1])
        ):
            continue
        said = text[span[0] : span[1]]
        here = leads.HERE.match(text, span[1])
        placed = (
            here
            and leads.EMPLOYER.match(text, here.end())
            and " " not in said
            and scan.is_title_case(said)
            and not is_common(said.lower())
        )
        if (
            (
                is_given(first_name(said))
                or context.asked == "name"
                or placed
                or _is_of_a_firm(text, begins, span)
            )
            and not title_phrase.is_title(said)
            and not any(is_plain_trade(w) and not name_words.is_surname(w) for w in said.split()[1:])
        ):
            yield *span, 0.9


def _is_of_a_firm(text: str, begins: int, span: Span) -> bool:
    """Whether words that no list knows are a name by the firm behind: "hey, Pettigrew from Hollow Creek Sawmill".

    One word alone ("Prospekt von Möbel Krause") only where it is a surname, or a greeting stands before.
    """
    words = text[slice(*span)].split()
    lead = leads.OF_FIRM.match(text, span[1])
    if (
        not lead
        or not all(map(scan.is_title_case, words))
        or any(is_common(w.lower()) or is_trade(w) for w in words)
    ):
        return False
    if (
        len(words) > _FULL
        or country.is_place(text[slice(*span)])
        or not (len(words) > 1 or begins or name_words.is_surname(words[0]))
    ):
        return False
    firm = company_name.take(text, lead.end(), loose=False)
    return firm is not None and organisation.is_telling(text[slice(*firm)])


def _signing_from(text: str, context: Context) -> Iterator[tuple[int, int, float]]:
    """ "Gregor aus der Klosterküche, wir hätten ...", "glenda from the tea room, can this ...": from a place, up to the comma."""
    start = scan.after_fillers(text)
    article = leads.ARTICLE.match(text, start)
    span = (
        take(text, article.end() if article else start, "introduced")
        if context.asked in (None, "name")
        else None
    )
    place = leads.SIGNS_FROM.match(text, span[1]) if span else None
    addressed = name_words.is_address(text[start : span[0]].strip()) if span else False
    if (
        not span
        or not place
        or (
            not addressed
            and any(
                is_firmly_common(w) and not is_trade(w) and not name_words.is_particle(w)
                for w in place["place"].split()
            )
        )
    ):
        return
    first = first_name(text[slice(*span)])
    if is_clearly_given(first) or addressed:
        yield *span, 0.85


def _small(text: str, context: Context, language: str) -> Span | None:
    """ "hi, murat von neurawerk", "hola soy wilber de textil andina": who greets in small letters and names an employer."""
    start = scan.after_fillers(text)
    lead = leads.INTRODUCED.match(text, start)
    span = take(text, lead.end() if lead else start, "introduced")
    if not span or not text[span[0] : span[1]].islower():
        return None
    words = text[slice(*span)].split()
    employer = leads.FROM_SMALL.match(text, span[1]) or leads.OF_SMALL.match(text, span[1])
    # "Ich bin logistikexperte bei evovia" tells the job.
    if lead and employer and not is_given(words[0]) and job_title.unlisted(text, span[0]):
        return None
    if (
        not employer
        or len(words) > 2
        or words[0] in leads.EMPLOYED
        or title_phrase.is_title(" ".join(words))
        or any(is_common(w) or len(w) < _SHORTEST for w in words)
        or name_words.is_mashed(words[0])
    ):
        return None
    company = company_name.take(text, employer.end(), loose=True)
    if not company or not scan.ends_clause(text, company[1]):
        return None
    # Ungreeted, "presupuestos de toldos" is what they do.
    named = bool(start) or is_given(words[0]) or leads.FROM_SMALL.match(text, span[1]) is not None
    firm = text[slice(*company)]
    telling = (named and (company_name.has_legal(firm) or any(map(is_trade, firm.split())))) or bool(
        leads.FROM_SMALL.match(text, span[1]) and start
    )
    return span if lead or telling or context.asked == "name" else None


def _preferred(text: str, context: Context) -> Iterator[Span]:
    """ "Guadalupe, but call me Lupita", "Bartholomew, but Bart is fine": the last of several, where it is one."""
    for enough in leads.ENOUGH.finditer(text):
        span = enough.span(enough.lastgroup or 0)
        said, taken = text[slice(*span)], take(text[: span[1]], span[0], "stated")
        if enough.lastgroup in ("enough", "short", "brief") and not (
            is_given(said) or name_words.is_address(said.split()[0])
        ):
            continue
        if taken and taken[1] == span[1] and not country.is_place(said) and not _is_part_told(text, span):
            yield taken
    yield from _put_down(text, context.asked == "name")
    for lead in reversed(list(leads.PREFERRED.finditer(text))):
        # Asked for the firm, "alle sagen Wenzel" tells what that is called.
        told = leads.OF_ONESELF.search(lead.group()) or context.asked != "company"
        span = take(text, lead.end(), "firm") if told and not _is_denied(text, *lead.span()) else None
        if (
            span
            and not leads.OF_ONESELF.search(lead.group())
            and not is_given(first_name(text[slice(*span)]))
        ):
            continue
        if span and (
            is_given(first_name(text[slice(*span)]))
            or scan.is_title_case(text[slice(*span)])
            or scan.ends_clause(text, span[1])
        ):
            yield span


def _is_part_told(text: str, span: Span) -> bool:
    """Whether what is enough stands in a full name before: "Mrs Margaret Trevithick, but Margaret will do"."""
    at = text.find(text[slice(*span)], 0, span[0])
    full = take(text[: span[0]], at, "stated") if at >= 0 else None
    return full is not None and " " in text[slice(*full)]


def _put_down(text: str, asked: bool) -> Iterator[Span]:
    """ "But put Fritz"; asked for it, as the answer too: "nehmt Raban, ohne Nachname"."""
    for lead in (*leads.PUT_DOWN.finditer(text), *(leads.PUT_FIRST.finditer(text) if asked else ())):
        span = take(text, lead.end(), "firm")
        said = text[slice(*span)] if span else ""
        if not span or country.is_place(said) or name_words.is_firm(said):
            continue
        closes = scan.ends_clause(text, span[1]) if asked else not text[span[1] :].strip(" .!")
        if is_given(first_name(said)) or (scan.is_title_case(said) and closes):
            yield span


def _speaking(text: str) -> Iterator[tuple[int, int, float]]:
    """ "Skip hire, Gary speaking", "you've got Nigel here"."""
    for cut in (*leads.MIDWAY.finditer(text), *leads.YOU_HAVE.finditer(text)):
        span = take(text, cut.end(), "introduced")
        if span and is_given(first_name(text[slice(*span)])) and leads.SPEAKING.match(text, span[1]):
            yield *span, 0.85


def _by_the_way(text: str) -> Iterator[tuple[int, int, float]]:
    """ "Ireland. Declan, by the way"."""
    said = leads.BY_THE_WAY.search(text)
    if not said or take(text, said.start("name"), "bare") != said.span("name"):
        return
    words = said["name"].split()
    full = said["courtesy"] and len(words) > 1 and all(map(scan.is_title_case, words))
    if full or (is_clearly_given(words[0]) and not country.is_place(said["name"])):
        yield *said.span("name"), 0.85


def _asked_for(text: str, context: Context) -> Iterator[tuple[int, int, float]]:
    """ "Ask for Loretta, that's me"; beside one's number, or for when it is called, "that's me" goes without saying."""
    for lead in leads.ASK_FOR.finditer(text):
        span = take(text, lead.end())
        if span and (
            leads.THATS_ME.match(text, span[1])
            or (context.asked in (None, "need", "name") and _is_to_answer(text, lead, span))
        ):
            yield *span, 0.9


def _is_to_answer(text: str, lead: re.Match[str], span: Span) -> bool:
    """ "0161 496 0823, ask for Nkechi", "ask for Bridget when you ring": who gives no other name picks up."""
    if not (_CALLED_BACK in text or leads.WHEN_CALLING.match(text, span[1])):
        return False
    return is_given(first_name(text[slice(*span)])) and bool(
        leads.IMPERATIVE.search(text, max(0, lead.start() - 12), lead.start())
    )


def _beside_number(text: str, context: Context) -> Iterator[tuple[int, int, float]]:
    for pattern in leads.BESIDE_NUMBER if context.asked in (None, "need") else ():
        said = pattern.search(text)
        if (
            said
            and (is_clearly_given(said["name"]) or name_words.is_clear_surname(said["name"]))
            and not country.is_place(said["name"])
        ):
            yield *said.span("name"), 0.8


def is_addressed(text: str, end: int) -> bool:
    """ "Clara, is that your actual name": it is the bot's."""
    asks = leads.QUESTIONED.match(text, end)
    return asks is not None and bool(leads.TO_OTHERS.match(text, end) or leads.IS_IT.match(text, end))


def _greeting(text: str, context: Context) -> Iterator[tuple[int, int, float]]:
    """Who stands after a greeting and a stop: "hi. julian. we talked on linkedin"; after a comma only a full name."""
    greeted = leads.GREETING.match(text) if context.asked in (*_UNNAMED_BY, "name") else None
    span = take(text, greeted.end(), "bare") if greeted else None
    if not greeted or not span or not text[span[1] :].startswith((".", ",", "!")):
        return
    words = text[slice(*span)].split()
    full = len(words) > 1 and (all(map(scan.is_title_case, words)) or _is_small_full(words))
    if (
        name_words.is_degree(words[0])
        and len(words) == _FULL
        and scan.is_title_case(words[1])
        and not leads.TO_OTHERS.match(text, span[1] + 1)
    ):
        yield *span, 0.85
    sure = (
        is_given(words[0]) and (full or not is_ambiguous(words[0])) and not country.is_place(" ".join(words))
    )
    if (
        sure
        and (full or len(words) == 1)
        and (full or "," not in greeted["mark"])
        and (full or not leads.TO_OTHERS.match(text, span[1] + 1))
    ):
        yield *span, 0.85


def _is_small_full(words: list[str]) -> bool:
    """ "enno krabbenhöft": a given name that is no word, and one more word that nobody else uses."""
    named = len(words) == _FULL and is_given(words[0]) and not is_ambiguous(words[0])
    return named and all(w.islower() and not is_common(w) and not is_trade(w) for w in words)


def _signed(text: str, context: Context) -> Iterator[tuple[int, int, float]]:
    """ "Thanks for the reply! - Monique", "LG Jens", "thanks, Priyanka" at the end."""
    signed = leads.SIGNED.search(text, max(0, len(text) - _LETTER_END))
    if (
        not signed
        or signed.start("name") == 0
        or ((signed["stop"] or signed["aside"]) and context.asked not in _UNNAMED_BY)
    ):
        return
    # "Praxis Dr. Vogel", "J. Hunt".
    if signed["stop"] and (
        name_words.is_degree(before := text[: signed.start("stop")].split()[-1]) or _INITIAL.fullmatch(before)
    ):
        return
    # "Iris Vogt, Vogt-Hansen" tells who, and of what firm.
    if (
        signed["aside"]
        and len(full := text[: signed.start("aside")].split()) == _FULL
        and is_given(full[0])
        and all(map(scan.is_title_case, full))
    ):
        return
    own = signed["aside"] and leads.SAYS_WHO.search(text, 0, signed.start())
    if signed["aside"] and not own and not _ends_own(text[: signed.start()]):
        return
    first = signed["name"].split()[0]
    given = is_given(first) and not country.is_place(signed["name"])
    sure = (given and not is_ambiguous(first)) or (
        name_words.is_clear_surname(first) and not country.is_place(signed["name"])
    )
    unknown = first[0].isupper() and not is_common(first.lower()) and not country.is_place(signed["name"])
    if signed["bye"]:
        small = (
            signed["bye"].lower() in ("lg", "vg")
            and " " not in signed["name"]
            and len(first) >= _SHORTEST
            and (given or not is_common(first))
        )
        named = unknown or small or (given if first[0].isupper() else sure)
    elif signed["mark"]:
        below = text[: signed.start("name")].rstrip(" -–—")
        named = first[0].isupper() and (is_given(first) or (unknown and below.endswith(("!", "?", "."))))
    else:
        named = (
            sure
            and (first[0].isupper() or bool(signed["thanked"]))
            and (own or not (signed["aside"] and " " in signed["name"]))
        )
    if named and take(text[: signed.end("name")], signed.start("name"), "bare") == signed.span("name"):
        yield *signed.span("name"), 0.8


def _ends_own(before: str) -> bool:
    """Whether the sentence before ", Anke" is one's own and names nobody else: "meldet euch einfach", "Bin Hufschmied"."""
    sentence = before[leads.last_stop(before) :]
    return len(sentence.split()) > 1 and not leads.ANYBODY_ELSE.search(sentence)
