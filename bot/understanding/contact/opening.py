"""Who opens a message: "Head of sales at Wexler Solar, our replies...", "Junebug Pet Spa, we're nine", "Nadia here, Copper
Kettle".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.understanding import scan
from bot.understanding.company import company_leads as leads
from bot.understanding.company import company_name, organisation
from bot.understanding.contact.contact_words import is_common
from bot.understanding.facts import Context, Fact
from bot.understanding.folding import folded
from bot.understanding.job import job_title, title_phrase

Span = tuple[int, int]

_SENTENCE = re.compile(r"[.!\n]\s+|\s[-–—]+\s|:\s+")
_ARTICLE = re.compile(
    r"(?:(?:the|an?|your|der|die|als|eine?|el|la|una?|como)\s+)?(?:(?:new|local|neue[rs]?|nuev[oa])\s+)?",
    re.IGNORECASE,
)
_WANT = (
    r"\s+(?:br[aä]uch(?:e?n|te?n?|t)|such(?:en|t)|möchten?|hätten?\s+gern|würden?\s+gern|fragt|needs?|wants?"
    r"|asking|(?:is|are)\s+(?:looking|asking|wondering)|busca(?:mos)?|necesita(?:mos)?|quiere|queremos"
    r"|pregunta(?:mos)?|can'?t\s+do|no\s+(?:da|llega|puede|damos|llegamos|podemos))[\s:]"
)
_WE = re.compile(
    rf"\s*(?:(?:[,.;:!(]|\s[-–—]+)\s*(?:(?:and|und|y)\s+)?|\s(?:and|und|y)\s+)(?:we|we'?re|we'?ve|you|our|us"
    rf"|here|wir|unser\w*|bei\s+uns|somos|tenemos|estamos|nos|nuestr\w+|llevamos|buscamos|queremos"
    rf"|necesitamos)(?!\w)|\s+(?:we|we're|we've|wir|bei\s+uns|somos|tenemos|buscamos|queremos"
    rf"|necesitamos)(?!\w)|{_WANT}",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r",?\s+(?:here|speaking|typing|hier|am\s+apparat|al\s+habla|por\s+aqu[íi])\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"\s*[,.;(/|]\s*|\s+[-–—]+\s+|\s+@\s*")
_ENDS = re.compile(r"\s*(?:[,.;:!)/|\n\U0001F300-\U0001FAFF\u2600-\u27BF]|\s[-–—]+\s|$)")
# "Martina Steiner, Hotel Edelweiß in Zell am See."
_IN_TOWN = re.compile(
    r"(?:\s+(?:in|aus|bei|near|from|en|de)(?:\s+(?:[A-ZÄÖÜÁÉÍÓÚÑ][\w'-]+|am|an|der|im|de|la|las|los"
    r"|del)){1,4})?"
)
_THE = re.compile(r"(?:the|our|my|der|die|unser\w*|mein\w*|mei|moi|moa|el|la|mi|nuestr[oa])\s", re.IGNORECASE)
# Named alone as who decides, these are others: "Geschäftsführung", "chef", "Chefarzt", "aufsichtsrat".
_DECIDERS = re.compile(
    r"\b(?:chef\w*|boss|jef[ea]|\w*leitung|\w*fuhrung|vorstand|\w*rat|board|direccion|gerencia|junta"
    r"|management|gerente|presidente|ceo|cfo)$"
)
# "Vorstand. Ich bin bloß die mit dem Laptop".
_ONLY_ME = re.compile(
    r"\b(?:bin\s+(?:hier\s+)?(?:nur|bloß|bloss|lediglich)|ich\s+\w+\s+(?:nur|bloß|bloss)"
    r"|(?:i'?m|i\s+am)\s+(?:just|only|merely)|i\s+(?:just|only)"
    r"|(?:soy|yo)\s+(?:solo|s[óo]lo|solamente|nada\s+m[áa]s|nom[áa]s))\b",
    re.IGNORECASE,
)
_ONESELF = re.compile(r"\b(?:i|me|myself|ich|mir|mich|yo|m[íi])\b", re.IGNORECASE)
# "I do, sole director".
_IT_IS_ME = re.compile(
    r"(?:it'?s\s+)?(?:just\s+|only\s+|nur\s+|solo\s+)?(?:me|i|ich|yo|soy\s+yo"
    r"|bin\s+ich)(?:\s+(?:do|am|alone|decide|entscheide|allein\w?|selb\w+|decido|mism[oa]"
    r"|sol[oa])){0,2},\s+(?:(?:as\s+)?(?:the|an?)\s+"
    r"|(?:als|como)\s+)?(?:(?:sole|only|alleinige[rn]?|[úu]nic[oa])\s+)?",
    re.IGNORECASE,
)
_MOST = 4


def read(text: str, context: Context) -> list[Fact]:
    """The title with its employer, or the company, that a sentence opens with; [] where none does."""
    for start in _starts(text):
        if found := employed(text, start):
            return found
    if context.asked == "authority" and (title := _bare_title(text) or _owner_later(text)):
        return [title]
    span = company_name.take(text, scan.after_fillers(text), loose=False)
    if context.asked == "job_title" and not (span and company_name.has_legal(text[slice(*span)])):
        return []
    if span and organisation.is_written_as_kind(text[slice(*span)]):
        return []
    if (
        span
        and organisation.is_telling(text[slice(*span)], trade=True)
        and (_WE.match(text, _IN_TOWN.match(text, span[1]).end()) or _stands_alone(text, span))
    ):
        return [organisation.fact(text, *span, confidence=0.85)]
    return []


def _stands_alone(text: str, span: Span) -> bool:
    """ "Marlow Narrowboats, speak to Pip": no sentence goes on, none asks after it, and no plain word begins it."""
    first = text[slice(*span)].split()[0]
    return bool(_ENDS.match(text, span[1])) and not is_common(first.lower()) and "?" not in text


def beside_name(text: str, end: int) -> Fact | None:
    """The company in "Nadia here, Copper Kettle Catering. 18 employees": the next thing after a name, and nothing else."""
    if firm := organisation.in_brackets(text, end):
        return firm
    present = _PRESENT.match(text, end)
    mark = _BESIDE.match(text, present.end() if present else end)
    if not mark:
        return None
    said_from = organisation.past_lead(text, mark.end())
    span = company_name.take(text, said_from, loose=False)
    if not span or not _ENDS.match(text, _IN_TOWN.match(text, span[1]).end()):  # type: ignore[union-attr]
        return None
    telling = organisation.is_brand(text[slice(*span)]) or organisation.is_telling(
        text[slice(*span)], trade=not present and said_from == mark.end()
    )
    return organisation.fact(text, *span, confidence=0.85) if telling else None


def _starts(text: str) -> Iterator[int]:
    yield _past_article(text, scan.after_fillers(text))
    for mark in list(_SENTENCE.finditer(text))[:_MOST]:
        yield _past_article(text, scan.after_fillers(text, mark.end()))


def _past_article(text: str, at: int) -> int:
    return _ARTICLE.match(text, at).end()  # type: ignore[union-attr]


def employed(text: str, start: int, named: bool = False) -> list[Fact]:
    """Title and company in "purchasing at Ohio Valley Bearings", both or none; behind a name any words may be a title."""
    title = title_phrase.take(text, start)
    end = title[1] if title else title_phrase.department_end(text, start)
    if named and not end and (told := job_title.unlisted(text, start)):
        employer = organisation.after_person(text, told.end)
        return (
            [told, employer]
            if employer and employer.quote[0].isupper() and _ENDS.match(text, employer.end)
            else []
        )
    employer = organisation.after_person(text, end) if end else None
    if not end or not employer or not employer.quote[0].isupper():
        return []
    told = job_title.fact(text, start, end) if title else job_title.department(text, start, end)
    return [told, employer]


def _owner_later(text: str) -> Fact | None:
    """ "The buck stops with me. Owner, 12 trucks": the title of whom it all belongs to opens a later sentence."""
    if not _ONESELF.search(text):
        return None
    for start in list(_starts(text))[1:]:
        title = title_phrase.take(text, start)
        if (
            title
            and _ENDS.match(text, title[1])
            and not _THE.match(text, start)
            and title_phrase.classified(text[slice(*title)])["seniority"] in ("owner", "founder")
        ):
            return job_title.fact(text, *title)
    return None


def _bare_title(text: str) -> Fact | None:
    """ "Intern. They told me to google things": the title alone tells who decides."""
    start = scan.after_fillers(text)
    if me := _IT_IS_ME.match(text, start):
        start = me.end()
    title = title_phrase.take(text, start)
    if (
        not me
        and title
        and _DECIDERS.search(folded(text[slice(*title)]))
        and (_ONLY_ME.search(text) or not leads.OF_US.search(text))
    ):
        return None
    return (
        job_title.fact(text, *title)
        if title
        and not (_THE.match(text, start) or job_title.NOT_ME.match(text, title[1]))
        and _ENDS.match(text, title[1])
        else None
    )
