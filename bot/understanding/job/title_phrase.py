"""Where a job title begins and ends in a text, its rank and department, and how it is written."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.understanding import scan
from bot.understanding.contact.contact_words import is_firmly_common
from bot.understanding.folding import folded, word_set
from bot.understanding.job import title_object
from bot.understanding.job.title_words import (
    ACRONYMS,
    CRAFTS,
    DEPARTMENT,
    DOER,
    FUNCTIONS,
    JUNIOR,
    LEVELS,
    RANKS,
    SMALL,
    SPANISH,
    TOP,
)
from bot.understanding.people.given_names import is_ambiguous, is_given

JOINS = word_set("of for to in im für der des de del vom & and und y / the la las los al a")
_WORD = re.compile(r"[^\W\d_](?:[\w&]|['./*:-](?=\w))*|&|/")
_ENDINGS = word_set(
    "general ejecutivo ejecutiva delegado delegada partner humanos recursos cliente atencion customer senior "
    "business client key account human resources development service success chain management it tienda "
    "store obra"
)
_SHORTENED = re.compile(
    r"(?:[sj]r|asst|exec|gen|mgr|dir|acct|stv|stellv|dipl|ing|lic|tec|téc|abt|ltg|adm|admin|coord|kfm|kaufm|techn|wiss)\.",
    re.IGNORECASE,
)
_OWNS = word_set("of de der des del")
_BESIDE_A_CRAFT = word_set("head master & and und y")
_EMPLOYS = word_set("of for at in")
_NOT_FIRST = word_set("of for im in de del von vom and und y &")
# "Freelance", "autónomo" are everyday words already.
_ALONE = word_set(
    "freiberufliche freiberuflicher selbstandige selbststandige selbstandiger selbststandiger freischaffende "
    "freischaffender"
)
_ADVERBS = word_set(
    "offiziell inoffiziell eigentlich quasi praktisch sozusagen hauptsachlich meistens nebenbei"
)
# "Hija del jefe", "fui jefe de ventas", "mark it for the bursar" are no titles.
_NO_TITLE = word_set(
    "friend nephew niece cousin brother neighbour neighbor freund freundin neffe nichte bruder nachbar amigo "
    "amiga sobrino sobrina primo prima hermano hermana vecino vecina fruher ehemals former formerly antes "
    "hija hijo hijas hijos tochter sohn wife husband frau mujer marido esposa esposo madre mutter mother "
    "daughter son informe report bericht vorlage acuerdo aprobacion visto was were been fui fue era eran "
    "eras war waren for para ask mark tell call reach counting countin including contando incluyendo "
    "inklusive"
)
_ADVERBIAL = ("ally", "ely", "ily", "stly", "mente")
_GENERAL = word_set("c_level founder owner director manager vp head")
_COMMA = re.compile(r",\s?|\s[-–|]\s|\s\((?=[^()]{2,30}\)\W*$)")
_PARTNERS = re.compile(r"\s(?:&|und|and|y|\+)\s(?:partners?|socios|co\.?)$", re.IGNORECASE)
_ARTICLES = word_set("the der die das el la")
# "Team leader inside sales".
_OF_SALES = word_set("inside outside field")
_AND, _OPENS = word_set("& and und y /"), word_set("general chief head senior lead principal")
# "Chief Everything Officer".
_CHIEF = re.compile(r"chief\s+[^\W\d_][\w&'-]*(?:\s+[^\W\d_][\w&'-]*)?\s+officer\b", re.IGNORECASE)
_SOME_CHIEF = re.compile(r"\bchief (?!exec)[\w&' -]+ officer\b")
_MANAGER = re.compile(r"\b(m)n?gr\b\.?", re.IGNORECASE)
_LONGEST = 9

Span = tuple[int, int]


def take(text: str, position: int) -> Span | None:
    """The span of the title that begins at `position`, without the employer after it; None where no title does."""
    found = words(text, position)
    chief = _CHIEF.match(text, position)
    if chief or (found and folded(found[0].group()) in _NOT_FIRST):
        return chief.span() if chief else None
    ranked, head, top = 0, 0, False
    for count, word in enumerate(found, 1):
        if ranked and not _continues(word.group(), found[head:count], found[count - 2].group(), top):
            break
        if not ranked and (
            is_foreign(word.group())
            or folded(word.group()) in _NO_TITLE
            or word.group().endswith("'s")
            or _is_person(word.group())
        ):
            return None
        # "2 im Büro und der Chef": another begins there.
        if (
            folded(word.group()) in _ARTICLES
            and count > 1
            and folded(found[count - 2].group()) in ("and", "und", "y")
        ):
            break
        phrase = folded(text[position : word.end()])
        if ranked or _ranked(phrase):
            ranked = count if folded(word.group()) not in JOINS | _OF_SALES else ranked
            head, top = head or count, top_rank(phrase) is not None
    if not ranked:
        return None
    ranked -= 2 * (head <= ranked - 2 and _dangles(found, ranked))
    closed = _with_department(text, found[ranked - 1].end())
    if top:
        return position, closed
    last = max(at for at in range(1, ranked + 1) if at == head or _ranked(folded(found[at - 1].group())))
    return position, max(
        closed,
        title_object.end(text, found[head - 1], found[head:]),
        title_object.subject_end(found[last - 1], found[last:]),
    )


def _dangles(found: list[re.Match[str]], ranked: int) -> bool:
    """ "Founder & general" in "Founder & general dogsbody": with the last word another title begins, which is none."""
    joined = 2 < ranked < len(found) and folded(found[ranked - 2].group()) in _AND
    return joined and folded(found[ranked - 1].group()) in _OPENS and found[ranked].group().islower()


def unmarked(text: str, position: int) -> Span | None:
    """The title at `position` right behind a name: its first word tells rank or department, so "Salas pone director" is none."""
    found = words(text, position)
    return take(text, position) if found and is_part(found[0].group()) else None


def craft(text: str, position: int) -> Span | None:
    """The craft that begins at `position`, where it may be a surname elsewhere: "Koch", "baker"; no name goes on behind it."""
    found = words(text, position)[:2]
    if (
        not found
        or not CRAFTS.fullmatch(folded(found[0].group()))
        or any(word.group()[0].isupper() for word in found[1:])
    ):
        return None
    return found[0].span()


def _is_person(word: str) -> bool:
    return is_given(word) and not is_ambiguous(word) and not _ranked(folded(word))


def department_end(text: str, start: int) -> int | None:
    """Where the department that begins at `start` ends: "sales", "recursos humanos"."""
    found = words(text, start)
    for count in range(min(4, len(found)), 0, -1):
        end = found[count - 1].end()
        if is_department(text[start:end]) and not _is_part(text, start, end):
            return end
    return None


def is_title(said: str) -> bool:
    """True where the words are a title and nothing else."""
    span = None if _PARTNERS.search(said) else take(said, 0)
    return span is not None and span[1] == len(said)


def is_department(said: str) -> bool:
    """True for "sales", "the Einkauf", "recursos humanos"."""
    return bool(DEPARTMENT.fullmatch(folded(said)))


def is_foreign(word: str) -> bool:
    """An everyday word that has no place in a title ("talking to my manager")."""
    plain = folded(word)
    usual = plain in JOINS or is_part(word)
    return not usual and (
        is_firmly_common(word) or plain in _ADVERBS or plain in _ALONE or plain.endswith(_ADVERBIAL)
    )


def is_part(word: str) -> bool:
    """True for a word of rank, level or department, which a title may hold beside its head."""
    plain = folded(word)
    return plain in LEVELS or _ranked(plain) or function(plain) is not None


def words(text: str, position: int) -> list[re.Match[str]]:
    """The next nine words, as long as only blanks part them."""
    out: list[re.Match[str]] = []
    while len(out) < _LONGEST and (word := _WORD.match(text, position)):
        out.append(word)
        position = scan.skip_space(text, word.end() + bool(_SHORTENED.match(text, word.start())))
    return out


def classified(title: str) -> dict[str, str]:
    """The title's {seniority, function}."""
    plain = folded(title)
    seniority = _seniority(plain)
    # A chief of happiness runs no company.
    general = (
        "general" if (seniority in _GENERAL or top_rank(plain)) and not _SOME_CHIEF.search(plain) else "other"
    )
    return {"seniority": seniority, "function": function(plain) or general}


@lru_cache(maxsize=4096)
def function(plain: str) -> str | None:
    """The department that folded words name, or None."""
    return next((name for name, pattern in FUNCTIONS if pattern.search(plain)), None)


def top_rank(plain: str) -> str | None:
    """founder, owner or c_level, whichever the folded words name first."""
    places = [(m.start(), name) for name, pattern in TOP.items() if (m := pattern.search(plain))]
    return min(places)[1] if places else None


def written(said: str) -> str:
    """Acronyms in capitals; other words capitalised where the visitor used none, Spanish only at the start."""
    said = _MANAGER.sub(r"\1anager", " ".join(said.split()))
    if said.isupper() and len(said) > 5:
        said = said.lower()
    if any(word != word.lower() and not word.isupper() for word in said.split()):
        return said
    spanish = bool(SPANISH.search(folded(said)))
    return " ".join(_cased(word, place, spanish) for place, word in enumerate(said.split(" ")))


def _cased(word: str, place: int, spanish: bool) -> str:
    if word.lower() in ACRONYMS:
        return word.upper()
    if not word.islower() or word in SMALL or (spanish and place):
        return word
    return "-".join(p.upper() if p in ACRONYMS else p[:1].upper() + p[1:] for p in word.split("-"))


def _with_department(text: str, end: int) -> int:
    """Past the department in "Director, Marketing", "Manager - Sales", "Buyer (IT)" where nothing else follows."""
    comma = _COMMA.match(text, end)
    after = department_end(text, comma.end()) if comma else None
    if not after or text[after:].strip(" .)"):
        return end
    return after + (text[after : after + 1] == ")")


def _is_part(text: str, start: int, end: int) -> bool:
    """ "Logística" in the name "Logística Sur", "it" in "it depends"."""
    rest = text[end:].lstrip(" ")
    if text[start:end] == "it":
        return rest[:1].isalpha()
    return text[start].isupper() and text[end : end + 1] == " " and rest[:1].isupper()


@lru_cache(maxsize=4096)
def _ranked(phrase: str) -> bool:
    ranks = (rank for name, rank in RANKS if name != "senior")
    return any(pattern.search(phrase) for pattern in (JUNIOR, DOER, *TOP.values(), *ranks))


def _continues(word: str, since: list[re.Match[str]], previous: str, top: bool) -> bool:
    """True if a word after the rank belongs to the title: "of sales", "IT", "im Support"; not the employer."""
    plain = folded(word)
    if word == "it" and previous[0].isupper():
        return False
    before = [folded(w.group()) for w in since[:-1]]
    if plain in JOINS:
        return plain != "a" or not before or before[-1] not in _EMPLOYS
    if plain in _OF_SALES:
        return True
    named = word[0].isupper() and not word.isupper()
    lower = any(w.group().islower() and folded(w.group()) not in JOINS for w in since[:-1])
    if named and (lower or (top and before and before[-1] in _OWNS)):
        return False
    return (
        plain in _ENDINGS
        or (word.islower() and folded(previous) in _BESIDE_A_CRAFT and bool(CRAFTS.fullmatch(plain)))
        or bool(function(plain))
        or _ranked(plain)
        or is_department(plain)
    )


def _seniority(plain: str) -> str:
    if JUNIOR.search(plain):
        return "individual"
    if top := top_rank(plain):
        return top
    return next(
        (name for name, pattern in RANKS if pattern.search(plain)),
        "individual" if DOER.search(plain) else "other",
    )
