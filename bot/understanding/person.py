"""A visitor's own name, as an answer or introduced ("I'm Dana", "hier ist Petra", "me llamo Lucía"); never a mood or a role."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.understanding import country, name_words, scan, title_phrase
from bot.understanding.contact_words import is_common, is_firmly_common
from bot.understanding.facts import Context, Fact
from bot.understanding.folding import word_set
from bot.understanding.given_names import is_ambiguous, is_given
from bot.understanding.name_words import proper

_TOKEN = re.compile(
    r"(?:(?:dr|prof|st|mr|mrs|ms|sr|sra|srta|hr|fr|dipl|ing|lic)\.(?:-?ing\.)?|(?:[^\W\d_]\.){1,3}|[^\W\d_]+(?:['-][^\W\d_]+)*)",
    re.IGNORECASE,
)
_STATED = re.compile(
    r"""(?<!\w)(?:
      my\s+(?:full\s+|first\s+|own\s+)?name(?:'?s|\s+is|\s+would\s+be)?\s*:? | (?:the|first|full)\s+name(?:'?s|\s+is|\s*:) | name(?:\s+is|'s|\s*:) | i(?:'?m|\s+am)\s+(?:called|named)
    | (?:(?:you\s+can|please|just|everyone|they|people|friends)\s+)?(?:all\s+)?calls?\s+me | you\s+can\s+use
    | ich\s+hei(?:ß|ss)e? | (?:mein|der)\s+(?:voller\s+)?name\s*(?:ist|lautet|wäre|:) | nenn(?:t|en\s+sie)?\s+mich | (?:können|kannst)\s+(?:sie|du)\s+mich | sie\s+können\s+mich | du\s+kannst\s+mich
    | me\s+llamo | mi\s+nombre\s+(?:completo\s+)?es | me\s+dicen | (?:puedes?\s+)?ll[áa]ma(?:r)?me | me\s+puedes?\s+llamar | (?:nombre|vorname)\s*:
    )\s+""",
    re.VERBOSE | re.IGNORECASE,
)
_INTRODUCED = re.compile(
    r"""(?<!\w)(?:i'?m|i\s+am|(?:this|it|that)\s+is|it'?s|you'?re\s+(?:speaking|talking|chatting)\s+(?:with|to)
    | (?:ich\s+)?bin(?:\s+(?:der|die|das|die\s+frau|der\s+herr))? | (?:ich\s+bin'?s|ich\s+bins) | hier\s+(?:ist|spricht|schreibt)(?:\s+(?:der|die))? | das\s+ist
    | soy(?:\s+(?:el|la|yo))? | (?:te\s+|le\s+|os\s+)?(?:habla|escribe|saluda) | aqu[íi](?:\s+est[áa])? | dime | decime
    )\s*,?\s+(?:just\s+|only\s+|nur\s+)?""",
    re.VERBOSE | re.IGNORECASE,
)
_HERE = re.compile(
    r",?\s+(?:here|speaking|hier|am\s+apparat|por\s+aqu[íi]|al\s+habla|al\s+aparato)(?!\w)", re.IGNORECASE
)
_EMPLOYER = re.compile(
    r"\s+(?:from|at|von|bei|de)\s+(?:[A-ZÄÖÜÁÉÍÓÚÑ][\w&.'-]{1,30}(?:\s+|(?=[.!,\n]|$))){1,4}(?=[.!,\n]|$)"
)
_STARTS = re.compile(r"(?:^|[.!\n]\s+)", re.MULTILINE)
_PARTS = re.compile(
    r"(?:first\s+name|vorname|nombre)\s*(?:is|ist|es|:)?\s+(?P<a>[^\W\d_][\w'-]*)\W{1,3}(?:and\s+|und\s+|y\s+)?(?:last\s+name|surname|family\s+name|nachname|apellidos?)\s*(?:is|ist|es|:)?\s+(?P<b>[^\W\d_][\w'-]*)",
    re.IGNORECASE,
)
_REVERSED = re.compile(r"\s*(?P<last>[^\W\d_][\w'-]{1,30}),\s+(?P<first>[^\W\d_][\w'-]{1,30})[\s.!]*")
_REPEATED = re.compile(r"(?P<last>[^\W\d_]{2,30}),\s+(?=[^\W\d_]{2,30}\s+(?P=last)\b)", re.IGNORECASE)
_EMPLOYED = re.compile(
    r"von\s+(?:(?:der|dem)\s+)?(?:firma|unternehmen|abteilung|agentur)\b|von\s+[^,.]{1,40}\b(?:gmbh|ag|kg|ug|ohg|se|e\.?v)\b",
    re.IGNORECASE,
)
_WHO = word_set("this it that it's its das")
_UNNAMED = re.compile(r"[<>{}=;$\\`|\[\]]|https?:|\d")
_GOES_ON = word_set(
    "from at with here speaking and of und von bei aus vom hier de del en y por but aber pero i we from, thanks thx please bitte danke gracias :)"
)
_EMPLOYED_BY = word_set("from at here speaking von bei aus hier de")
_LONGEST = 6

Span = tuple[int, int]


def read(text: str, context: Context, language: str) -> list[Fact]:
    """At most one name: the visitor's own."""
    turned = _surname_first(text) if context.asked == "name" else None
    if turned:
        return [turned]
    for start, end, confidence in _found(text, context, language):
        return [fact(text, start, end, confidence)]
    return []


def _surname_first(text: str) -> Fact | None:
    """ "Vogel, Katrin" is Katrin Vogel."""
    said = _REVERSED.fullmatch(text)
    if not said or not is_given(said["first"]) or is_given(said["last"]):
        return None
    if is_common(said["last"]) and not name_words.is_surname(said["last"]):
        return None
    start, end = said.start("last"), said.end("first")
    return Fact("name", "known", proper(f"{said['first']} {said['last']}"), text[start:end], start, end, 0.85)


def fact(text: str, start: int, end: int, confidence: float = 0.9) -> Fact:
    """The name in text[start:end], written properly."""
    return Fact("name", "known", proper(text[start:end]), text[start:end], start, end, confidence)


def take(text: str, position: int, mode: str = "stated") -> Span | None:
    """The span of name words from `position` on. `mode`: stated, introduced, or bare, where a company may follow or not."""
    tokens: list[re.Match[str]] = []
    while len(tokens) < _LONGEST and (token := _TOKEN.match(text, position)):
        if not _belongs(text, token, tokens, mode):
            break
        tokens.append(token)
        position = scan.skip_space(text, token.end())
    while tokens and _is_loose(tokens[-1].group()):
        tokens.pop()
    while tokens and name_words.is_address(tokens[0].group()):
        tokens.pop(0)
    if not tokens or (
        len(tokens[0].group().strip(".")) < 2 and len(tokens) < 2 and "." not in tokens[0].group()[:-1]
    ):
        return None
    return (
        (tokens[0].start(), tokens[-1].end())
        if any(not name_words.is_degree(t.group()) for t in tokens)
        else None
    )


def _is_loose(word: str) -> bool:
    return name_words.is_particle(word) and not is_given(word)


def _belongs(text: str, token: re.Match[str], before: list[re.Match[str]], mode: str) -> bool:
    word = token.group()
    named = [
        t for t in before if not name_words.is_address(t.group()) and not name_words.is_degree(t.group())
    ]
    if name_words.is_address(word) or name_words.is_degree(word):
        return not named
    if named and name_words.is_particle(word):
        return _particle_belongs(text, token, mode)
    if named and word.endswith(".") and word[0].isupper():
        return True
    if is_common(word):
        return _common_belongs(text, word, named or before)
    if len(word) == 1:
        return bool(named) and word.isupper()
    return not (
        named
        and named[-1].group()[0].isupper()
        and word[0].islower()
        and mode != "bare"
        and not name_words.is_particle(before[-1].group())
    )


def _common_belongs(text: str, word: str, named: list[re.Match[str]]) -> bool:
    """ "Will", "May" first; "Tom Long", "Petra Klein" after a given name, by their capitals or on a list."""
    if not named:
        return is_given(word) and (word[0].isupper() or not is_ambiguous(word) or len(text) < 40)
    if word[0].isupper() and not text.isupper() and not is_firmly_common(word):
        return True
    return name_words.is_surname(word) and (word[0].isupper() or named[-1].group()[0].islower())


def _particle_belongs(text: str, token: re.Match[str], mode: str) -> bool:
    """ "van der Berg", "de la Fuente" are names; "Dana de Acme", "Anna von Northwind" name a company when introduced."""
    word, after = token.group().lower(), text[token.end() : token.end() + 60]
    following = _TOKEN.findall(after)
    if not following or re.match(r"\s*[,.;!?\n]", after):
        return False
    if word == "von":
        return not _EMPLOYED.match(text, token.start(), token.start() + 60) and (
            mode != "introduced" or following[0].lower() in ("der", "den")
        )
    if word in ("de", "del"):
        linked = word == "del" or following[0].lower() in ("la", "las", "los")
        employer = following[-1 if len(following) == 1 else 1 if linked and word == "de" else 0].lower()
        return (
            employer not in ("empresa", "compañía", "firma", "parte")
            and not country.is_place(following[0])
            and (linked or mode == "bare")
        )
    return following[0][0].isupper() or not is_common(following[0]) or name_words.is_particle(following[0])


def _found(text: str, context: Context, language: str) -> Iterator[tuple[int, int, float]]:
    if parts := _PARTS.search(text):
        yield parts.start("a"), parts.end("b"), 0.95
    for lead in _STATED.finditer(text):
        if span := take(text, _past_repeated(text, lead.end())):
            yield *span, 0.95
    if context.asked == "name" and (span := _answer(text)):
        yield *span, _certainty(text[span[0] : span[1]])
    yield from _introduced(text, context, language)
    yield from _signing_on(text, context)


def _introduced(text: str, context: Context, language: str) -> Iterator[tuple[int, int, float]]:
    for lead in _INTRODUCED.finditer(text):
        if lead.group().lower().startswith("im ") and language == "de":
            continue
        span = take(text, lead.end(), "introduced")
        if span and _credible(text, span, lead.group().split()[0].lower(), context, language):
            yield *span, 0.9


def _credible(text: str, span: Span, lead: str, context: Context, language: str) -> bool:
    """Whether what follows "I'm" is a name, given its capitals and what is known of names."""
    said = text[span[0] : span[1]]
    words = said.split()
    first = words[1] if name_words.is_degree(words[0]) and len(words) > 1 else words[0]
    if (country.is_place(said) and not is_given(first)) or title_phrase.is_title(said):
        return False
    if is_given(first):
        return (
            first[0].isupper()
            or not is_ambiguous(first)
            or (scan.ends_clause(text, span[1]) and context.asked == "name")
        )
    if context.asked == "name" and (lead not in _WHO or scan.is_title_case(first)):
        return not name_words.is_mashed(said) and (
            scan.is_title_case(first) or scan.shouting(text) or scan.ends_clause(text, span[1])
        )
    if (
        is_common(first.lower())
        or lead in _WHO
        or scan.shouting(text)
        or not scan.is_title_case(first)
        or context.asked == "company"
    ):
        return False
    german_noun = language == "de" or lead in ("ich", "bin")
    return not first.isupper() and (not german_noun or len(words) > 1) and not name_words.is_firm(said)


def _signing_on(text: str, context: Context) -> Iterator[tuple[int, int, float]]:
    """ "Dana here", "hi, dana here from Northwind", "jan hier", "Dana from Northwind" and no more."""
    for start in _STARTS.finditer(text):
        span = take(text, scan.after_fillers(text, start.end()), "introduced")
        if not span or not (_HERE.match(text, span[1]) or _EMPLOYER.match(text, span[1])):
            continue
        said = text[span[0] : span[1]]
        if (is_given(_first(said)) or context.asked == "name") and not title_phrase.is_title(said):
            yield *span, 0.9


def _answer(text: str) -> Span | None:
    """The name in a bare answer: "dana", "sure, Dana Kim", "Petra, und Sie?"."""
    start = scan.after_fillers(text)
    if lead := _INTRODUCED.match(text, start):
        start = lead.end()
    span = take(text, _past_repeated(text, start), "bare")
    if not span or not _is_answer(text, start, span):
        return None
    return span


def _certainty(said: str) -> float:
    """How surely a bare answer is a name: one we know, one with a capital, or just an unknown word."""
    if is_given(_first(said)):
        return 0.95
    return 0.85 if said[0].isupper() else 0.6


def _past_repeated(text: str, start: int) -> int:
    """Past "Bond," in "Bond, James Bond"."""
    repeated = _REPEATED.match(text, start)
    return repeated.end() if repeated else start


def _is_answer(text: str, start: int, span: Span) -> bool:
    said, rest = text[span[0] : span[1]], text[span[1] :].lstrip(" ")
    first = _first(said)
    known = is_given(first)
    if (
        name_words.is_mashed(said)
        or title_phrase.is_title(said)
        or (country.is_place(said) and not known)
        or _UNNAMED.match(rest)
    ):
        return False
    if rest.startswith("?") or (not known and scan.greeted(text, start)):
        return False
    if not known and said.islower() and " " in said and not name_words.has_surname(said):
        return not rest.strip(" .!)\n") and len(said.split()) < 4
    return _goes_on(rest, first, known or not said.islower())


def _goes_on(rest: str, first: str, likely: bool) -> bool:
    """Whether what follows the name may follow a name."""
    words = scan.WORD.search(rest)
    if words is None:
        return True
    following = words.group().lower()
    if is_ambiguous(first) and is_common(first):
        return following in _EMPLOYED_BY or rest[0] in ",.("
    if following in _GOES_ON or (likely and rest[0] in ",.!\n()-;:/&😀🙂👋"):
        return True
    return likely and is_given(first) and is_common(following) and "?" not in rest


def _first(said: str) -> str:
    """The first word that is not a degree."""
    words = said.split()
    return words[1] if name_words.is_degree(words[0]) and len(words) > 1 else words[0]
