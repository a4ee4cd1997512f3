"""E-mail addresses as people type or say them, normalised by email-validator, and what an address tells about itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from disposable_email_domains import blocklist
from email_validator import validate_email

from bot.understanding import choosing
from bot.understanding.contact import email_dictation, email_others
from bot.understanding.contact.contact_words import is_common
from bot.understanding.contact.email_dictation import SIGN, SIGNS
from bot.understanding.contact.email_domains import FREE, ROLES, better_domain
from bot.understanding.facts import Context, Fact
from bot.understanding.folding import word_set
from bot.understanding.people.given_names import is_ambiguous, is_given
from bot.understanding.people.name_words import unspelled

_MOST = 8  # at-signs looked at in one message
_LONGEST = 320
_LOCAL_CHARS = re.compile(r"[\w.+'&%~*-]")
_DOMAIN = re.compile(r"[\w.-]*")
_QUOTED = re.compile(r'"[^"@\n]{1,64}"$')
# "@ gmail. com": where the dot ends no sentence, for an ending of domains stands behind it.
_TOP = r"(?:(?:com|net|org|io|info|biz|eu|uk|mx|ar|cl|pe)\b|(?:de|at|ch|es|co|us|ca|au|nl|it|fr)(?=\s*(?:$|[,;!)\n])))"
_JOIN = (
    rf"(?:\s+(?:{SIGN})\s+|,\s+(?:dot|punkt|punto)\s+|\s?[(\[{{]\s?(?:dot|punkt|punto)\s?[)\]}}]\s?"
    rf"|\s?\.(?=\w)|\s\.\s(?=\w)|\.\s(?={_TOP}))"
)
_SPOKEN_AT = re.compile(
    r"\s?[(\[{]\s?(?:at|ät{1,2}|arroba)\s?[)\]}]\s?|\s{1,3}(?:at|ät{1,2}|aett|ett|arroba|klammer\s?affe"
    r"|at\ssign|affenschwanz)\s{1,3}|\s?@\s?",
    re.IGNORECASE,
)
_SPOKEN_DOMAIN = re.compile(rf"\w[\w-]{{0,62}}(?:{_JOIN}[\w-]{{1,63}}){{1,5}}", re.IGNORECASE)
_SPELLED = r"\w(?:\s\w){2,40}"
_SPOKEN_LOCAL = re.compile(
    rf"(?<![\w.])(?:{_SPELLED}|[\w+'-]{{1,64}}(?:{_JOIN}[\w+'-]{{1,64}}){{0,5}})$", re.IGNORECASE
)
_SPOKEN_SIGN = re.compile(
    rf"\s*[(\[{{]\s?(?:dot|punkt|punto)\s?[)\]}}]\s*|\s+\.\s+|,?\s+({SIGN})\s+",
    re.IGNORECASE,
)
_ACCENTS = str.maketrans("áéíóú", "aeiou")
_NO_LOCAL = word_set(
    "am is me us i im i'm work look find here we are based someone you it be was live working arbeite bin "
    "sind wir estoy soy the a company site website him her them reach email mail"
)
_WORD_BEFORE = re.compile(r"(?<![\w'.])([^\W\d_][\w'-]{0,30})\s{1,3}$")
_ARTICLE = re.compile(r"\b(?:the|a|an|our|my|their|work)\s+$", re.IGNORECASE)
_UNTO = re.compile(
    r"(?:sie|mir|bitte|mail|mails|schreib\w*|mailen|schick\w*|gerne|alles|send\w*)\s+an\s+$",
    re.IGNORECASE,
)
_MAILING = re.compile(r"e-?mail|correo|reach|write|contact|schreib|erreich|escr[ií]b|\bmail", re.IGNORECASE)
_BROKEN = re.compile(
    r"[^\s@]{0,64}@[^\s]{0,255}|^\s*[\w-]{1,30}(?:\.[\w-]{1,30}){2,5}\s*$"
    r"|^\W*(?:(?:it'?s|es|my\s+e-?mail\s+is)\s+)?(?P<local>[\w.+-]{2,64})\s+(?:at|arroba"
    r"|ät)\s+[\w-]{2,64}\W*$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class EmailFlags:
    """What an address tells: `valid` in form (nobody asked the mail server), else `reason`; `suggestion` corrects a likely
    typo.
    """

    valid: bool
    reason: str | None
    suggestion: str | None
    disposable: bool
    role: bool
    free: bool
    domain: str | None


def normalised(address: str) -> str | None:
    """The address with a lower-case domain, or None where its form is wrong. Asks no name server."""
    try:
        checked = validate_email(
            address,
            check_deliverability=False,
            allow_quoted_local=True,
            allow_smtputf8=True,
            test_environment=True,
        )
    except ValueError:  # the library's own error, and what its codecs raise on odd characters
        return None
    return (
        checked.normalized
        if len(checked.ascii_domain.rsplit(".", 1)[-1]) > 1 and "." in checked.ascii_domain
        else None
    )


@lru_cache(maxsize=4096)
def flags(address: str) -> EmailFlags:
    """What the address says of itself; never raises."""
    value = normalised(address.strip())
    if value is None:
        return EmailFlags(False, "not an e-mail address", None, False, False, False, None)
    local, domain = value.rsplit("@", 1)
    better = better_domain(domain)
    return EmailFlags(
        valid=True,
        reason=None,
        suggestion=f"{local}@{better}" if better else None,
        disposable=any(".".join(domain.split(".")[i:]) in blocklist for i in range(domain.count("."))),
        role=local.lower().split("+")[0] in ROLES,
        free=domain in FREE,
        domain=domain,
    )


def read(text: str, context: Context) -> list[Fact]:
    """The visitor's address; when it was asked for and what came is broken, the same as `vague`."""
    found = [
        Fact("email", "known", value, text[a:b], a, b, 0.97)
        for a, b, value in sorted(_addresses(text, context))
    ]
    own = [f for f in found if not email_others.are_others(text, f, context)]
    if own:
        return [choosing.one(text, own)]
    if context.asked != "email" or found:
        return []
    if torn := next(_torn(text), None):
        return [Fact("email", "vague", None, text[slice(*torn)], *torn, 0.85)]
    broken = _BROKEN.search(text)
    if not broken or text.rstrip().endswith("?") or is_common(broken["local"] or ""):
        return []
    return [Fact("email", "vague", None, broken.group(), broken.start(), broken.end(), 0.8)]


def names_domain(quote: str) -> bool:
    """Whether the words hold an address with its domain, typed or said."""
    return "." in quote or bool(_SPOKEN_SIGN.search(quote))


def spans(text: str) -> list[tuple[int, int]]:
    """Every plain address in the text, the visitor's or not, for others to keep away from."""
    return [(a, b) for a, b, _ in _typed(text)]


def _addresses(text: str, context: Context) -> Iterator[tuple[int, int, str]]:
    typed = list(_typed(text))
    yield from typed
    for start, end, value in _spoken(text, context):
        if not any(a < end and start < b for a, b, _ in typed):
            yield start, end, value


def _typed(text: str) -> Iterator[tuple[int, int, str]]:
    at = -1
    for _ in range(_MOST):
        at = text.find("@", at + 1)
        if at < 0:
            return
        start = _local_start(text, at)
        end = at + 1 + len(_DOMAIN.match(text[at + 1 : at + 1 + _LONGEST]).group().rstrip(".-_"))  # type: ignore[union-attr]
        followed = text[end : end + 2]
        if followed[:1] == "@" or (followed[:1] == "," and followed[1:].isalpha()):
            continue
        value = normalised(text[start:end])
        if value:
            yield start, end, value


def _local_start(text: str, at: int) -> int:
    quoted = _QUOTED.search(text, max(0, at - 66), at)
    start = quoted.start() if quoted else at
    while not quoted and start > max(0, at - _LONGEST) and _LOCAL_CHARS.match(text, start - 1):
        start -= 1
    while start < at and text[start] in "'.*-&":
        start += 1
    return start


def _spoken(text: str, context: Context) -> Iterator[tuple[int, int, str]]:
    for sign in list(_SPOKEN_AT.finditer(text))[:_MOST]:
        domain = _SPOKEN_DOMAIN.match(text, sign.end())
        if not domain:
            continue
        if (dictated := email_dictation.local(text, sign.start())) and (
            context.asked == "email" or " " in domain.group() or _is_sign(sign.group())
        ):
            if value := normalised(f"{_without_accents(dictated[1])}@{_unspoken(domain.group())}"):
                yield dictated[0], domain.end(), value
            continue
        before = text[max(0, sign.start() - 90) : sign.start()]
        local = _SPOKEN_LOCAL.search(before.rstrip(",") if " " in domain.group() else before)
        if not local:
            continue
        start = max(0, sign.start() - 90) + local.start()
        if not _plausible(text, start, local.group(), sign.group(), domain.group(), context):
            continue
        value = normalised(f"{_unspoken(local.group())}@{_unspoken(domain.group())}")
        if value:
            yield start, domain.end(), value


def _torn(text: str) -> Iterator[tuple[int, int]]:
    """Spoken addresses of several words before the sign, which may be joined in any way: "ann moss at acme dot com"."""
    for sign in list(_SPOKEN_AT.finditer(text))[:_MOST]:
        domain = _SPOKEN_DOMAIN.match(text, sign.end())
        local = _SPOKEN_LOCAL.search(text[max(0, sign.start() - 90) : sign.start()])
        start = max(0, sign.start() - 90) + local.start() if local else 0
        before = _name_before(text, start) if domain and local else None
        if domain and before is not None:
            yield before, domain.end()


def _name_before(text: str, at: int) -> int | None:
    """Where the word begins that stands right before `at`, if it may be part of an address."""
    word = _WORD_BEFORE.search(text, max(0, at - 40), at)
    if not word or (is_common(word[1]) and not is_given(word[1])) or is_ambiguous(word[1]):
        return None
    return word.start(1)


def _plausible(text: str, start: int, local: str, sign: str, domain: str, context: Context) -> bool:
    """ "I work at acme.com" is no address; "jane at acme dot com" is, and "jane at acme.com" where an address is the subject."""
    if _name_before(text, start) is not None:
        return False
    if sign.strip()[:1] in "([{" and sign.strip():
        return True
    if local.lower() in _NO_LOCAL or (
        not _is_sign(sign) and _ARTICLE.search(_UNTO.sub("", text[max(0, start - 24) : start]))
    ):
        return False
    if context.asked == "email" or _is_sign(sign):
        return True
    if " " in domain.strip() and (is_given(local) or not is_common(local)):
        return True
    return bool(_MAILING.search(text[max(0, start - 40) : start]))


def _is_sign(said: str) -> bool:
    """Whether it stands for the sign and nothing else, as "arroba" does and "at" does not."""
    return said.strip().lower() not in ("at", "@")


def _unspoken(words: str) -> str:
    plain = _SPOKEN_SIGN.sub(
        lambda m: SIGNS[" ".join(m.group(1).lower().split())] if m.group(1) else ".", words
    )
    return _without_accents(unspelled("".join(plain.split()).lower()).replace(",", ""))


def _without_accents(said: str) -> str:
    """ "Ríos" is dictated for "rios": few addresses have an accent; "ü" and "ñ" are letters of their own."""
    return said.translate(_ACCENTS)
