"""A visitor's own name, as an answer or introduced ("I'm Dana", "hier ist Petra", "me llamo Lucía"); never a mood or a role."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.understanding import answer_parts, country, name_words, scan, title_phrase
from bot.understanding.contact_words import is_common
from bot.understanding.facts import Context, Fact
from bot.understanding.folding import word_set
from bot.understanding.given_names import is_ambiguous, is_given
from bot.understanding.name_span import Span, take
from bot.understanding.name_words import proper

_STATED = re.compile(
    r"""(?<!\w)(?:
      my\s+(?:full\s+|first\s+|own\s+)?name(?:'?s|\s+is|\s+would\s+be)?\s*:? | (?:the|first|full)\s+name(?:'?s|\s+is|\s*:) | name(?:\s+is|'s|\s*:) | i(?:'?m|\s+am)\s+(?:called|named)
    | (?:(?:you\s+can|please|just|everyone|they|people|friends)\s+)?(?:all\s+)?calls?\s+me | i\s+go\s+by | you\s+can\s+use
    | ich\s+hei(?:ß|ss)e? | (?:mein|der)\s+(?:voller\s+)?name\s*(?:ist|lautet|wäre|:) | nenn(?:t|en\s+sie)?\s+mich | (?:können|kannst)\s+(?:sie|du)\s+mich | sie\s+können\s+mich | du\s+kannst\s+mich
    | me\s+llamo | mi\s+nombre\s+(?:completo\s+)?es | me\s+dicen | (?:puedes?\s+)?ll[áa]ma(?:r)?me | me\s+puedes?\s+llamar | (?:nombre|vorname)\s*: | le\s+atiende | a\s+nombre\s+de | d[íi]game
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
    r"\s+(?:from|at|von|bei|de)\s+(?:(?:der|dem|the|la)\s+)?(?:[A-ZÄÖÜÁÉÍÓÚÑ][\w&.'-]{1,30}(?:\s+|(?=[.!,\n]|$))){1,4}(?=[.!,\n]|$)"
)
_STARTS = re.compile(r"(?:^|[.!\n]\s+)", re.MULTILINE)
_ARTICLE = re.compile(r"(?:der|die|el|la)\s+(?=[A-ZÄÖÜÁÉÍÓÚÑ])")
# "Ask for Loretta, that's me".
_ASK_FOR = re.compile(
    r"(?<!\w)(?:ask\s+for|speak\s+(?:to|with)|talk\s+to|pregunt[ae]n?\s+por|frag(?:t|en\s+sie)?\s+(?:einfach\s+)?nach|verlang(?:t|en\s+sie)?(?:\s+nach)?|attn\.?|z\.\s?hd\.?|c/o)\s+(?:(?:the|la|el|der|die)\s+)?", re.IGNORECASE
)
_THATS_ME = re.compile(r"[^?]{0,50}?\b(?:that'?s\s+me|that\s+would\s+be\s+me|das\s+bin\s+ich|bin\s+ich|soy\s+yo|esa?\s+soy)\b", re.IGNORECASE)
_MIDWAY = re.compile(r"[,;:(]\s+|\s[-–—]+\s+")
_SPEAKING = re.compile(
    r",?\s+(?:here|speaking|typing|hier|am\s+apparat|por\s+aqu[íi]|al\s+habla|al\s+aparato|(?:te|le|les|os)\s+(?:escribe|habla|saluda))(?!\w)",
    re.IGNORECASE,
)
# The name that one wants to be called by, against the one in the passport.
_PREFERRED = re.compile(
    r"""(?<!\w)(?:calls?\s+me|(?:i\s+)?(?:usually\s+|mostly\s+|just\s+)?go(?:es)?\s+by|known\s+as|nenn(?:t|en\s+sie)?\s+mich|(?:sagen?|sagt)\s+(?:mir|alle|einfach|ruhig|du|sie)
      |ruf(?:t|en\s+sie)?\s+mich|ll[áa]m(?:a|e|en)me|d[íi](?:ga|me|ga(?:n)?)?me|me\s+(?:dicen|llaman))\s+(?:just\s+|simply\s+|einfach\s+|nur\s+|ruhig\s+|solo\s+|simplemente\s+)?""",
    re.VERBOSE | re.IGNORECASE,
)
_DISLIKED = re.compile(r"\b(?:nobody|no\s+one|never|don'?t|not|hate|only|niemand|keiner|nie|nicht|nadie|nunca|no|odio)\s+(?:\w+\s+)?$", re.IGNORECASE)
# A letter's end: a dash, or a farewell, and the name below it.
_SIGNED = re.compile(
    r"""(?:(?:^|[.!?)…\n]|\s)\s*[-–—]+\s*|\n\s*|(?<!\w)(?:(?:kind|best|warm)?\s*regards|cheers|yours(?:\s+\w+)?|sincerely|lg|vg|mfg|(?:(?:viele|liebe|beste|schöne|freundliche)n?\s+)?gr[üu](?:ß|ss)e?(?:\s+(?:von|aus\s+\w+))?
      |(?:un\s+|muchos\s+)?saludos?(?:\s+de)?|un\s+abrazo|atentamente|firma(?:do)?)[,.!:\s]\s*)(?P<name>[^\W\d_][\w'-]*(?:\s[^\W\d_][\w'-]*){0,2})[\s.!🙂😊👋]*$""",
    re.VERBOSE | re.IGNORECASE,
)
_PARTS = re.compile(
    r"(?:first\s+name|vorname|nombre)\s*(?:is|ist|es|:)?\s+(?P<a>[^\W\d_][\w'-]*)\W{1,3}(?:and\s+|und\s+|y\s+)?(?:last\s+name|surname|family\s+name|nachname|apellidos?)\s*(?:is|ist|es|:)?\s+(?P<b>[^\W\d_][\w'-]*)",
    re.IGNORECASE,
)
_PARTS_REVERSED = re.compile(
    r"(?:last\s+name|surname|family\s+name|nachname|apellidos?)\s*(?:is|ist|es|:)?\s+(?P<b>[^\W\d_][\w'-]*)\W{1,3}(?:and\s+|und\s+|y\s+)?(?:first\s+name|given\s+name|vorname|nombre)\s*(?:is|ist|es|:)?\s+(?P<a>[^\W\d_][\w'-]*)",
    re.IGNORECASE,
)
_REVERSED = re.compile(r"\s*(?P<last>[^\W\d_][\w'-]{1,30}),\s+(?P<first>[^\W\d_][\w'-]{1,30})[\s.!]*")
_REVERSED_FIRST = re.compile(r"\s*(?P<last>[A-ZÄÖÜÁÉÍÓÚÑ][^\W\d_][\w'-]{1,30}),\s+(?P<first>[A-ZÄÖÜÁÉÍÓÚÑ][\w'-]{1,30})(?=[,;.\n])")
_REPEATED = re.compile(r"(?P<last>[^\W\d_]{2,30}),\s+(?=[^\W\d_]{2,30}\s+(?P=last)\b)", re.IGNORECASE)
_RELATIVE = re.compile(r",?\s+(?:who|whom|that|which|der|die|quien|que)\b", re.IGNORECASE)
_WHO = word_set("this it that it's its das")
_CAPITALS = re.compile(r"\s*(?P<name>[^\W\d_][\w'-]{1,20}(?:\s[^\W\d_][\w'-]{1,20}){1,3})[\s.!]*$")
_SHORT = 3
_UNNAMED = re.compile(r"[<>{}=;$\\`|\[\]]|https?:|\d")
_GOES_ON = word_set(
    "from at with here speaking and of und von bei aus vom hier de del en y por but aber pero i we from, thanks thx please bitte danke gracias :)"
)
_EMPLOYED_BY = word_set("from at here speaking von bei aus hier de")


def read(text: str, context: Context, language: str) -> list[Fact]:
    """At most one name: the visitor's own."""
    turned = _named_parts(text) or _surname_first(text, context.asked == "name")
    if turned:
        return [turned]
    for start, end, confidence in _found(text, context, language):
        if answer_parts.is_theirs(text, start, end):
            continue
        return [fact(text, start, end, confidence)]
    return []


def _named_parts(text: str) -> Fact | None:
    """ "Nachname Voigtländer, Vorname Carla"."""
    parts = _PARTS_REVERSED.search(text)
    if not parts:
        return None
    start, end = parts.start("b"), parts.end("a")
    return Fact("name", "known", proper(f"{parts['a']} {parts['b']}"), text[start:end], start, end, 0.95)


def _surname_first(text: str, asked: bool) -> Fact | None:
    """ "Vogel, Katrin" is Katrin Vogel."""
    said = _REVERSED.fullmatch(text) if asked else _REVERSED_FIRST.match(text)
    if not said or not is_given(said["first"]) or is_given(said["last"]):
        return None
    if is_common(said["last"]) and not name_words.is_surname(said["last"]):
        return None
    start, end = said.start("last"), said.end("first")
    return Fact("name", "known", proper(f"{said['first']} {said['last']}"), text[start:end], start, end, 0.85)


def fact(text: str, start: int, end: int, confidence: float = 0.9) -> Fact:
    """The name in text[start:end], written properly."""
    return Fact("name", "known", proper(text[start:end]), text[start:end], start, end, confidence)


def _found(text: str, context: Context, language: str) -> Iterator[tuple[int, int, float]]:
    if parts := _PARTS.search(text):
        yield parts.start("a"), parts.end("b"), 0.95
    yield from _preferred(text)
    for lead in _STATED.finditer(text):
        if span := take(text, _past_repeated(text, lead.end())):
            yield *span, 0.95
    if context.asked == "name" and (span := _answer(text)):
        yield *span, _certainty(text[span[0] : span[1]])
    yield from _introduced(text, context, language)
    yield from _signing_on(text, context)
    yield from _speaking(text)
    yield from _asked_for(text)
    yield from _signed(text)
    if context.asked == "name" and (span := answer_parts.name(text)):
        yield *span, 0.75


def _introduced(text: str, context: Context, language: str) -> Iterator[tuple[int, int, float]]:
    for lead in _INTRODUCED.finditer(text):
        if lead.group().lower().startswith("im ") and language == "de":
            continue
        span = take(text, lead.end(), "introduced" if language == "es" else "abroad")
        if span and _credible(text, span, lead.group().split()[0].lower(), context, language):
            yield *span, 0.9


def _credible(text: str, span: Span, lead: str, context: Context, language: str) -> bool:
    """Whether what follows "I'm" is a name, given its capitals and what is known of names."""
    said = text[span[0] : span[1]]
    words, first = said.split(), _first(said)
    if (country.is_place(said) and not is_given(first)) or title_phrase.is_title(said):
        return False
    if lead in _WHO and _RELATIVE.match(text, span[1]):
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
        begins = scan.after_fillers(text, start.end())
        article = _ARTICLE.match(text, begins)
        span = take(text, article.end() if article else begins, "introduced")
        if not span or not (_HERE.match(text, span[1]) or _EMPLOYER.match(text, span[1])):
            continue
        said = text[span[0] : span[1]]
        if (is_given(_first(said)) or context.asked == "name") and not title_phrase.is_title(said):
            yield *span, 0.9


def _preferred(text: str) -> Iterator[tuple[int, int, float]]:
    """ "Guadalupe, but call me Lupita": the last of several, where it is one."""
    for lead in reversed(list(_PREFERRED.finditer(text))):
        span = None if _DISLIKED.search(text, max(0, lead.start() - 30), lead.start()) else take(text, lead.end())
        if span and (is_given(_first(text[slice(*span)])) or scan.is_title_case(text[slice(*span)]) or scan.ends_clause(text, span[1])):
            yield *span, 0.95


def _speaking(text: str) -> Iterator[tuple[int, int, float]]:
    """ "Skip hire, Gary speaking"."""
    for cut in _MIDWAY.finditer(text):
        span = take(text, cut.end(), "introduced")
        if span and is_given(_first(text[slice(*span)])) and _SPEAKING.match(text, span[1]):
            yield *span, 0.85


def _asked_for(text: str) -> Iterator[tuple[int, int, float]]:
    for lead in _ASK_FOR.finditer(text):
        span = take(text, lead.end())
        if span and _THATS_ME.match(text, span[1]):
            yield *span, 0.9


def _signed(text: str) -> Iterator[tuple[int, int, float]]:
    """ "Thanks for the reply! - Monique", "LG Jens" at the end."""
    signed = _SIGNED.search(text, max(0, len(text) - 80))
    if not signed or signed.start("name") == 0:
        return
    said = signed["name"]
    below = text[: signed.start("name")].rstrip(" -–—")
    known = is_given(said.split()[0]) or (below.endswith(("!", "?", ".")) and not is_common(said.split()[0].lower()) and not country.is_place(said))
    if known and take(text, signed.start("name"), "bare") == signed.span("name") and said[0].isupper():
        yield *signed.span("name"), 0.8


def _answer(text: str) -> Span | None:
    """The name in a bare answer: "dana", "sure, Dana Kim", "Petra, und Sie?"."""
    if whole := _whole(text):
        return whole
    start = scan.after_fillers(text)
    if lead := _INTRODUCED.match(text, start):
        start = lead.end()
    span = take(text, _past_repeated(text, start), "bare")
    if not span or not _is_answer(text, start, span):
        return None
    return span


def _whole(text: str) -> Span | None:
    """A bare answer in which every word has its capital: "Ann Lo", "Al Bo". Small words are names there unless all are."""
    if not (capitals := _CAPITALS.fullmatch(text)) or scan.shouting(text):
        return None
    said = capitals["name"]
    words = said.split()
    if not all(w[0].isupper() for w in words) or name_words.is_address(words[0]) or name_words.is_degree(words[0]):
        return None
    if _STATED.match(text) or _INTRODUCED.match(text):
        return None
    if scan.after_fillers(text) > capitals.start("name") or title_phrase.is_title(said) or country.is_place(said) or name_words.is_firm(said):
        return None
    named = [w for w in words if is_given(w) or not is_common(w)]
    small = [w for w in words if is_common(w) and not is_given(w) and len(w) > _SHORT]
    return capitals.span("name") if named and not small else None


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
