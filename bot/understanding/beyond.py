"""What a visitor adds to an answer: "all me, and i'm good for up to 7,500 a year", "22, and I answer for all the purchases".

Who has answered the question and goes on tells of the other things the bot is going to ask. So what is left of the message is
read as if it had been asked for, where its words name that thing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.understanding import clauses, text
from bot.understanding.budget import money
from bot.understanding.contact import contact_list
from bot.understanding.decision import authority, no_decision
from bot.understanding.facts import Context, Fact
from bot.understanding.learning import learned

if TYPE_CHECKING:
    from bot.understanding.learning.meaning import Classifier

# Words that name a decision to buy.
_DECIDES = re.compile(
    r"""
        \b(?:decid\w*|decision\w*|choos\w*|chose|pick(?:s|ed)?\s+(?:it|what|which|the|our)|purchas(?:e|es|ing)|buying|buys?\b|(?<![@#%&*+]\s)sign(?:s|ed|ing)?\s*(?:off|it|this|that|the|$)|approv\w*|my\s+call|run\s+(?:that|it|this)\s+(?:by|past)|the\s+say|(?:have|need|got|had)\s+to\s+ask
      |entscheid\w*|bestimm(?:e|en|t|ts)?|gekauft|kauf(?:e|en|t)|unterschr[ei]\w*|absegne\w*|genehmig\w*
        |zustimm\w*|stimm(?:t|en|e)|freig?[ei]b\w*|abstimm\w*|absprechen|überzeugen|rumkriegen
        |m(?:uss|üssen|üsst\w*)\s+[^.!?\n]{0,40}?\bfragen
      |decisi[óo]n\w*|compra\w*|(?<!la\s)firm(?:a|o|ar|amos)(?!\s+(?:hei|sitz|mein|in\b|ist))(?=\s+\w)
        |la\s+firma\s+es|vot(?:a|amos|an|o)|aprueb\w*|aprobar\w*|visto\s+bueno|escog\w*|elij\w*|eleg\w*
        |(?:tengo|tenemos|tendr\w+)\s+que\s+(?:preguntar|consultar)\w*)""",
    re.VERBOSE | re.IGNORECASE,
)
_PAIRED = re.compile(r"\s(?:&|and|und|y)\s", re.IGNORECASE)
# Decisions and approvals of others: "the customer had bought elsewhere by then", "the approval is outstanding".
_OF_OTHERS = re.compile(
    r"\b(?:ton|preis|chemie|qualität|leistung|verhältnis|richtung|gefühl)\s+(?:\w+\s+)?stimm\w+"
    r"|\b(?:customers?|clients?|kund\w+|gäste|clientes?|patient\w*|paciente\w*|people|leute)\b"
    r"|\b(?:dollars|euros|pounds|d[óo]lares|dollar)\b|\b(?:order|genehmigt|approval|técnico)\b",
    re.IGNORECASE,
)
_A_PERIOD = r"""\b(?:mtl|monatlich|jährlich|mensual\w*|anual\w*|budget|presupuesto)\b
      |\b(?:per|a|an|al|im|pro|por|cada|each|every|the|für(?:\s+das|s)?|para\s+el)\s+(?:month|year|week
        |quarter|mes|año|semana|monat|jahr|woche|quartal|trimestre)\b
        |/\s?(?:mo|yr|month|year|monat|jahr|mes|año)\b"""
_PERIOD = re.compile(_A_PERIOD, re.VERBOSE | re.IGNORECASE)
_SUM = re.compile(
    rf"""
        [$€£¥]|\d\s?k\b|\b(?:usd|eur|gbp|chf|d[oó]l(?:l)?ar\w*|euros?|pesos?|pounds?|quid|bucks|franken
          |grand)\b
      |{_A_PERIOD}""",
    re.VERBOSE | re.IGNORECASE,
)
_LEAD = re.compile(r"[\s,.;:!-]*(?:(?:and|und|y|but|aber|pero|so)\s+)*")
# What is less sure was not asked for.
_LEAST = 0.65


def read(
    rest: str, context: Context, spoken: str, facts: list[Fact], classifier: Classifier | None
) -> list[Fact]:
    """The facts that nobody asked for in `rest`, from which those found are blanked out; none where the question is open."""
    if not any(f.field == context.asked for f in facts):
        return []
    pieces = _pieces(rest)
    parts = (
        []
        if authority.is_the_budgets(rest, context, facts)
        else _parts(pieces, context, spoken, facts, classifier)
    )
    return [*_budgets(pieces, context, spoken, facts), *parts, *_presented(rest, context, facts)]


def _pieces(rest: str) -> list[clauses.Clause]:
    """What tells something, each clause in its place with the others blanked out."""
    told = [p for p in clauses.split(rest) if not no_decision.asks(p.text)]
    return [
        clauses.Clause(text.masked(rest, [(0, p.start), (p.end, len(rest))]), p.start, p.end) for p in told
    ]


def _is_open(field: str, context: Context, facts: list[Fact]) -> bool:
    return context.asked != field and all(f.field != field for f in facts)


def _budgets(pieces: list[clauses.Clause], context: Context, spoken: str, facts: list[Fact]) -> list[Fact]:
    """ "Under 2k me, above that the board" tells how far one decides, not what there is to spend."""
    if not _is_open("budget", context, facts):
        return []
    told = _PERIOD if context.asked == "authority" else _SUM
    given = replace(context, asked="budget")
    found = [f for piece in pieces if told.search(piece.text) for f in money.read(piece.text, given, spoken)]
    return [f for f in found if f.state == "known"]


def _parts(
    pieces: list[clauses.Clause],
    context: Context,
    spoken: str,
    facts: list[Fact],
    classifier: Classifier | None,
) -> list[Fact]:
    """Who decides, where the words beside a job title speak of a decision, or are surely heard so: "jefa de compras" decides
    nothing.
    """
    if not _is_open("authority", context, facts):
        return []
    titles = [(f.start, f.end) for f in facts if f.field == "job_title"]
    words = (text.masked(piece.text, titles) for piece in pieces)
    found = [fact for said in words for fact in _part(said, context, spoken, classifier)]
    return [f for f in found if f.state == "known" and f.confidence >= _LEAST]


def _part(words: str, context: Context, spoken: str, classifier: Classifier | None) -> list[Fact]:
    if _OF_OTHERS.search(words) or authority.ROUTINE.search(words):
        return []
    given, decides = (
        replace(context, asked="authority"),
        bool(_DECIDES.search(authority.without_firma(words, spoken))),
    )
    if decides and (said := authority.read(words, given, spoken)):
        return said
    if classifier is None or not decides or context.asked == "company":
        return []
    begin = _LEAD.match(words).end()  # type: ignore[union-attr]
    bare = " " * begin + words[begin:]
    return learned.part(bare, bare, given, classifier)


def _presented(rest: str, context: Context, facts: list[Fact]) -> list[Fact]:
    """ "Schweiz, Urs Bächtold", "0341 5550177, Praxis Dr. Nowotny": a person or a firm beside the answer, told by its words
    alone.
    """
    told = text.masked(rest, [(f.start, f.end) for f in facts if f.field not in ("need", "authority")])
    found = [
        fact
        for start, end in contact_list.entries(told)
        if (fact := contact_list.presented(told, start, end))
    ]
    # "Chidi & Marguerite... put Chidi": two people of whom one answers.
    names = {str(f.value) for f in facts if f.field == "name"}
    return [f for f in found if _is_open(f.field, context, facts) and not names & set(_PAIRED.split(f.quote))]
