"""The bare answer to "what is your name?": "dana", "sure, Dana Kim", "Petra, und Sie?"; never a mood, a place or a job."""

from __future__ import annotations

import re

from bot.understanding import scan
from bot.understanding.company.trade_words import is_plain_trade, is_trade
from bot.understanding.contact import country
from bot.understanding.contact.contact_words import is_common
from bot.understanding.folding import word_set
from bot.understanding.job import title_phrase
from bot.understanding.people import name_words
from bot.understanding.people import person_leads as leads
from bot.understanding.people.given_names import is_ambiguous, is_given
from bot.understanding.people.name_span import KISSES, Span, begins_firm, take
from bot.understanding.people.name_words import first_name

_SHORT = 3
_GOES_ON = word_set(
    "from at with here speaking and n of und u von bei aus vom hier mit con with de del en y por but aber pero i "
    "we from, thanks thx please bitte danke gracias :)"
)
# "Mejor Lola", but not "mejor no".
_RATHER = re.compile(r"(?:mejor|lieber|besser|rather|better)\s+", re.IGNORECASE)
_OF_A_FIRM = re.compile(
    r"\b(?:soy|aqu[íi]|habla|escribe|saluda|hola|buen[ao]s|ich\s+bin\s+(?:der|die|da))\b",
    re.IGNORECASE,
)
_EMPLOYED_BY = word_set("from at here speaking von bei aus hier de")


def read(text: str) -> Span | None:
    """The name in a bare answer: "dana", "sure, Dana Kim", "Petra, und Sie?"."""
    if whole := _whole(text):
        return whole
    start = scan.after_fillers(text)
    lead = leads.INTRODUCED.match(text, start)
    # "Soy Vera Robles de Indalo", "hola, Vera Robles de Indalo", "ich bin die Vera von Indalo": who says so tells the employer
    # too.
    employed = _OF_A_FIRM.search(lead.group() if lead else text[:start]) is not None
    if lead:
        start = lead.end()
    if rather := _RATHER.match(text, start):
        start = rather.end()
    start = _past_article(text, start)
    span = take(text, past_repeated(text, start), "introduced" if employed else "bare")
    return span if span and _is_answer(text, start, span) else None


def _past_article(text: str, start: int) -> int:
    """ "da Xaver", "la Conchi", where nothing goes on: "der Peter hat ..." speaks of another."""
    article = leads.ARTICLE.match(text, start)
    span = take(text, article.end(), "bare") if article else None
    closes = span and (
        not text[span[1] :].strip(" .!") or text[span[1]] == "," or leads.HERE.match(text, span[1])
    )
    return (
        article.end() if article and span and closes and is_given(first_name(text[slice(*span)])) else start
    )


def restated(text: str) -> Span | None:
    """The name put right behind another: "Memo, bueno, Guillermo Sada", "Ray-Ray, but Raymond Castellow on paper"."""
    if (
        (paper := leads.ON_PAPER.search(text))
        and take(text[: paper.end("name")], paper.start("name"), "stated") == paper.span("name")
        and is_given(first_name(paper["name"]))
    ):
        return paper.span("name")
    for mark in leads.RESTATED.finditer(text):
        first, span = (
            take(text, _past_article(text, scan.after_fillers(text)), "bare"),
            take(text, mark.end(), "stated"),
        )
        if first and span and first[1] <= mark.start() and is_given(first_name(text[slice(*span)])):
            return span
    return None


def _whole(text: str) -> Span | None:
    """A bare answer in which every word has its capital: "Ann Lo", "Al Bo". Small words are names there unless all are."""
    if not (capitals := leads.CAPITALS.fullmatch(text)) or scan.shouting(text):
        return None
    said = capitals["name"]
    words = said.split()
    if (
        not all(w[0].isupper() for w in words)
        or name_words.is_address(words[0])
        or name_words.is_of_an_order(words[0])
        or name_words.is_degree(words[0])
    ):
        return None
    if leads.STATED.match(text) or leads.INTRODUCED.match(text):
        return None
    if (
        scan.after_fillers(text) > capitals.start("name")
        or title_phrase.is_title(said)
        or country.is_place(said)
        or name_words.is_firm(said)
        or is_trading(words)
    ):
        return None
    named = [w for w in words if is_given(w) or not is_common(w)]
    small = [w for w in words if is_common(w) and not is_given(w) and len(w) > _SHORT]
    return capitals.span("name") if named and not small else None


def is_trading(words: list[str]) -> bool:
    """ "Instituto Jorge Juan": asked for a name, some give their firm's."""
    if (
        len(words) > 1
        and is_trade(words[0])
        and not is_given(words[0])
        and not name_words.is_surname(words[0])
    ):
        return True
    return len(words) > 1 and any(
        is_plain_trade(w) and not is_given(w) and not name_words.is_surname(w) for w in words
    )


def certainty(said: str) -> float:
    """How surely a bare answer is a name: one we know, one with a capital, or just an unknown word."""
    if is_given(first_name(said)):
        return 0.95
    return 0.85 if said[0].isupper() else 0.6


def past_repeated(text: str, start: int) -> int:
    """Past "Bond," in "Bond, James Bond"."""
    repeated = leads.REPEATED.match(text, start)
    return repeated.end() if repeated and not is_common(repeated["first"]) else start


def _is_answer(text: str, start: int, span: Span) -> bool:
    said, rest = text[span[0] : span[1]], text[span[1] :].lstrip(" ")
    first = first_name(said)
    known = is_given(first)
    if (
        name_words.is_mashed(said)
        or title_phrase.is_title(said)
        or (not known and is_trading(said.split()))
        or (country.is_place(said) and not known)
    ):
        return False
    if rest.startswith("?") or (not known and scan.greeted(text, start)):
        return False
    if not known and said.islower() and " " in said:
        return not rest.strip(" .!)\n") and len(said.split()) < 4
    firm = known and " " in said and begins_firm(text, scan.skip_space(text, span[1]), said.split()[-1])
    return firm or _goes_on(
        rest,
        first,
        known or not said.islower(),
        known or (" " not in said and name_words.is_clear_surname(said)),
    )


def _goes_on(rest: str, first: str, likely: bool, listed: bool) -> bool:
    """Whether what follows the name may follow a name; after one that a list knows (`listed`) any everyday word may."""
    words = scan.WORD.search(rest)
    if words is None:
        return True
    following = words.group().lower()
    if is_ambiguous(first) and is_common(first):
        return following in _EMPLOYED_BY or rest[0] in ",.(\n"
    if (
        following in _GOES_ON
        or KISSES.fullmatch(following)
        or leads.SPELT.match(rest)
        or (likely and rest[0] in ",.!\n()-;:/&😀🙂👋")
    ):
        return True
    return likely and listed and is_common(following) and "?" not in rest
