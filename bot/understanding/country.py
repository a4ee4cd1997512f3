"""The country a visitor writes from: named after "based in" or "from", or as the answer to the question."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.understanding.country_words import CITIES, CODES, COUNTRIES, DEMONYMS
from bot.understanding.facts import Context, Fact
from bot.understanding.folding import folded, word_set

_WORD = re.compile(r"[^\W\d_]+(?:[.'-][^\W\d_]+)*\.?")
_LEAD = re.compile(
    r"""(?<!\w)(?:
      (?:based|located|headquartered|established|registered|incorporated|operating|situated)\s+(?:out\s+of|in|from)(?:\s+the)?
    | (?:we'?re|we\s+are|i'?m|i\s+am|company\s+is|office\s+is|hq\s+is|headquarters\s+(?:is|are))\s+(?:(?:currently|actually|also|all|both|still|now|originally|just|mostly|mainly|here|over)\s+){0,2}(?:in|from)
    | (?:i|we)\s+(?:live|work|operate|come|sit)\s+(?:in|from) | (?:writing|calling|greetings|hello|hi)\s+from
    | country\s*(?:is|:) | land\s*(?:ist|:) | pa[ií]s\s*(?:es|:)
    | (?:bin|sind|sitze|sitzen|sitzt|komme|kommen|wohne|wohnen|arbeite|arbeiten|lebe|leben)\s+(?:(?:ich|wir|hier|auch|derzeit|gerade|direkt|alle|beide|ursprünglich)\s+){0,2}(?:aus|in)(?:\s+(?:der|den|dem))?
    | (?:sitz|standort|hauptsitz|büro|firma|zentrale)\s+(?:ist\s+|sitzt\s+)?in(?:\s+(?:der|den))? | (?:ansässig|grüße)\s+(?:in|aus)(?:\s+(?:der|den))?
    | (?:estamos|estoy|ubicad[oa]s?|situad[oa]s?|sede|radicad[oa]s?|vivo|vivimos|oficinas?|operamos)\s+(?:\w+\s+)?en
    | (?:soy|somos|vengo|venimos|escribo|escribimos|llamo|llamamos)\s+(?:de|desde) | desde
    )\s+""",
    re.VERBOSE | re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:competitors?|customers?|clients?|suppliers?|vendors?|partners?|friend|colleague|server|data|kunden?|lieferant\w*|konkurren\w*|wettbewerb\w*|clientes?|proveedor\w*|competencia)\s+(?:\w+\s+){0,3}$|\b(?:who|they|he|she|which|not|nicht)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?\n]")
_FIRST_PERSON = re.compile(
    r"(?<!\w)(?:i|we|i'?m|we'?re|our|my|ich|wir|unser\w*|estamos|estoy|somos|soy|vivo|nuestr\w+|mi)(?!\w)",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(r"\s+(?:here\s+)?(?:from|aus|de|in)\s+(?:der\s+|the\s+)?", re.IGNORECASE)
_OF_KIND = re.compile(
    r"(?:we'?re|we\s+are|i'?m|somos|wir\s+sind|i\s+(?:run|own)|i\s+work\s+(?:at|for|with)|trabajo\s+en|arbeite\s+(?:bei|für))\s+(?:an?|the|eine?|einem|una?|la|el)\s+(?:\w+\s+){0,3}?([^\W\d_]+)(?:-based)?(?:\s+[^\W\d_]+){0,3}",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"compan(?:y|ies)|firm\b|business|startup|start-up|agency|manufacturer|team|unternehmen|firma|betrieb|spedition|agentur|empresa|compañía|agencia|negocio",
    re.IGNORECASE,
)
_LONGEST = 5
_USUAL_CODES = word_set("US GB DE AT CH ES MX FR NL CA AU NZ IE AR CL DK PL CZ SE FI BR UAE")


def at(text: str, position: int, cities: bool = True) -> tuple[int, str] | None:
    """Where the place name beginning at `position` ends, and its country; None if there is none."""
    words = _words(text, position)
    for count in range(len(words), 0, -1):
        end = words[count - 1].end()
        name = folded(text[position:end]).removeprefix("the ")
        code = (
            COUNTRIES.get(name)
            or COUNTRIES.get(name.rstrip("."))
            or (CITIES.get(name.rstrip(".")) if cities else None)
        )
        if code or (
            text[position:end] in CODES
            and count == 1
            and text[position:end] not in ("IT", "IN", "NO", "SO", "IS", "BE", "ME", "TO")
        ):
            return end - (text[end - 1] == "."), code or text[position:end]
    return None


def is_place(words: str) -> bool:
    """True if the words are the name of a country, one of the larger cities, or what is called after a country."""
    name = folded(words).strip(" .").removeprefix("the ")
    return name in COUNTRIES or name in CITIES or demonym(words) is not None


def demonym(word: str) -> str | None:
    """The country a word such as "German" or "mexicana" is made from."""
    plain = folded(word)
    for cut in range(4):
        if cut < len(plain) - 1 and (code := DEMONYMS.get(plain[: len(plain) - cut])):
            return code if cut == 0 or plain[len(plain) - cut :] in _ENDINGS else None
    return None


_ENDINGS = word_set("e en er es em in innen a o as os s n")


def read(text: str, context: Context) -> list[Fact]:
    """The visitor's country, ISO 3166 alpha-2; the place of customers or plans is not it."""
    for found in _stated(text):
        return [found]
    return (
        next(([f] for f in _answer(text)), [])
        if context.asked == "country" and not text.rstrip().endswith("?")
        else []
    )


def after_name(text: str, position: int) -> Fact | None:
    """The country in "Dana from Spain", `position` being the end of the name."""
    lead = _AFTER_NAME.match(text, position)
    place = lead and at(text, lead.end())
    return _fact(text, lead.end(), *place) if lead and place else None


def _stated(text: str) -> Iterator[Fact]:
    for lead in _LEAD.finditer(text):
        start = lead.end()
        if place := at(text, start):
            if (place[1] == "US" and text[start : place[0]] == "us") or not _is_own(text, lead):
                continue
            yield _fact(text, start, *place)
    for kind in _OF_KIND.finditer(text):
        if not _KIND.search(kind.group()):
            continue
        for word in _WORD.finditer(text, kind.start(), kind.end()):
            name = word.group().removesuffix("-based")
            if word.group() != "us" and (
                code := demonym(name)
                or (name if name in CODES else None)
                or COUNTRIES.get(folded(name))
                or CITIES.get(folded(name))
            ):
                yield _fact(text, word.start(), word.end(), code)


def _is_own(text: str, lead: re.Match[str]) -> bool:
    """Not where customers sit, and not what "are you based in Berlin?" asks."""
    before = text[max(0, lead.start() - 40) : lead.end()]
    end = _SENTENCE.search(text, lead.end())
    asks = end is not None and end.group() == "?" and not _FIRST_PERSON.search(before)
    return not asks and not _OTHERS.search(text[max(0, lead.start() - 40) : lead.start()])


def _answer(text: str) -> Iterator[Fact]:
    """A place anywhere in a short answer; in a longer one only a country with its capital."""
    words = list(_WORD.finditer(text))
    for word in words:
        short = word.group()
        if (place := at(text, word.start())) and (len(words) < 6 or short[0].isupper()):
            yield _fact(text, word.start(), *place)
        elif len(words) == 1 and short.upper() in (CODES if short.isupper() else _USUAL_CODES):
            yield _fact(text, word.start(), word.end(), short.upper())
        elif len(words) < 4 and (code := demonym(short)):
            yield _fact(text, word.start(), word.end(), code)


def _fact(text: str, start: int, end: int, code: str) -> Fact:
    return Fact("country", "known", code, text[start:end], start, end, 0.9)


def _words(text: str, position: int) -> list[re.Match[str]]:
    out: list[re.Match[str]] = []
    while len(out) < _LONGEST and (word := _WORD.match(text, position)):
        out.append(word)
        position = word.end() + (text[word.end() : word.end() + 1] == " ")
        if position == word.end():
            break
    return out
