"""What a visitor adds to an answer: "all me, and i'm good for up to 7,500 a year", "22, and I answer for all the purchases".

Who has answered the question and goes on tells of the other things the bot is going to ask. So what is left of the message is
read as if it had been asked for, where its words name that thing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.understanding import authority, clauses, contact_list, learned, money, text
from bot.understanding.facts import Context, Fact

if TYPE_CHECKING:
    from bot.understanding.meaning import Classifier

_DECIDES = re.compile(
    r"""\b(?:decid\w*|decision\w*|deciding|choos\w*|chose|pick(?:s|ed)?\s+(?:it|what|which|the|our)|purchas(?:e|es|ing)|buying|buys?\b|sign(?:s|ed|ing)?\s*(?:off|it|this|that|the|$)|approv\w*|my\s+call|run\s+(?:that|it|this)\s+(?:by|past)|the\s+say
      |entscheid\w*|bestimm(?:e|en|t|ts)?|gekauft|kauf(?:e|en|t)|unterschr[ei]\w*|absegne\w*|genehmig\w*|zustimm\w*|freigeb\w*|abstimm\w*|absprechen|überzeugen|rumkriegen
      |decid\w*|decisi[óo]n\w*|compra\w*|(?<!la\s)firm(?:a|o|ar|amos)(?!\s+(?:hei|sitz|mein|in\b|ist))(?=\s+\w)|la\s+firma\s+es|aprueb\w*|aprobar\w*|visto\s+bueno|escog\w*|elij\w*|eleg\w*)""",
    re.VERBOSE | re.IGNORECASE,
)
_SUM = re.compile(
    r"""[$€£¥]|\d\s?k\b|\b(?:usd|eur|gbp|chf|d[oó]l(?:l)?ar\w*|euros?|pesos?|pounds?|quid|bucks|franken|grand|mtl|monatlich|jährlich|mensual\w*|anual\w*|budget|presupuesto)\b
      |\b(?:per|a|an|al|im|pro|por|cada|each|every|the)\s+(?:month|year|week|quarter|mes|año|semana|monat|jahr|woche|quartal|trimestre)\b|/\s?(?:mo|yr|month|year|monat|jahr|mes|año)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_PERIOD = re.compile(
    r"""\b(?:mtl|monatlich|jährlich|mensual\w*|anual\w*|budget|presupuesto)\b
      |\b(?:per|a|an|al|im|pro|por|cada|each|every|the|für(?:\s+das|s)?|para\s+el)\s+(?:month|year|week|quarter|mes|año|semana|monat|jahr|woche|quartal|trimestre)\b|/\s?(?:mo|yr|month|year|monat|jahr|mes|año)\b""",
    re.VERBOSE | re.IGNORECASE,
)
LEAST = 0.5
_LEAD = re.compile(r"[\s,.;:!-]*(?:(?:and|und|y|but|aber|pero|so)\s+)*")
_CUSTOMER = re.compile(r"\b(?:customers?|clients?|kund\w+|gäste|clientes?|patient\w*|paciente\w*|people|leute)\b|\b(?:order|genehmigt|approval|técnico)\b", re.IGNORECASE)
_READERS = (("budget", money.read, _SUM), ("authority", authority.read, _DECIDES))


def read(rest: str, context: Context, spoken: str, facts: list[Fact], classifier: Classifier | None) -> list[Fact]:
    """The facts that nobody asked for in `rest`, from which those found are blanked out; none where the question is open."""
    if not any(f.field == context.asked for f in facts):
        return []
    pieces = [p for p in clauses.split(rest) if not (p.text.endswith("?") or authority.ASKS.match(p.text))]
    out: list[Fact] = []
    for field in ("budget", "authority"):
        if field == context.asked or any(f.field == field for f in facts):
            continue
        given = replace(context, asked=field)
        for piece in pieces:
            alone = text.masked(rest, [(0, piece.start), (piece.end, len(rest))])
            found = _budget(alone, given, spoken, context) if field == "budget" else _part(alone, piece, given, spoken, context, facts, classifier)
            out += [f for f in found if f.state == "known" and f.confidence >= LEAST]
    return out + _presented(rest, context, facts)


def _budget(alone: str, given: Context, spoken: str, context: Context) -> list[Fact]:
    """ "Under 2k me, above that the board" tells how far one decides, not what there is to spend."""
    told = _PERIOD if context.asked == "authority" else _SUM
    return money.read(alone, given, spoken) if told.search(alone) else []


def _part(alone: str, piece: clauses.Clause, given: Context, spoken: str, context: Context, facts: list[Fact], classifier: Classifier | None) -> list[Fact]:
    titled = any(f.field == "job_title" and f.start < piece.end and piece.start < f.end for f in facts)
    if titled or not _DECIDES.search(alone) or _CUSTOMER.search(alone):
        return []
    found = authority.read(alone, given, spoken)
    if not found and classifier and context.asked != "company":
        lead = _LEAD.match(alone)
        alone = " " * lead.end() + alone[lead.end() :]
        found = learned.part(alone, alone, given, classifier)
    return found


def _presented(rest: str, context: Context, facts: list[Fact]) -> list[Fact]:
    """ "Schweiz, Urs Bächtold", "0341 5550177, Praxis Dr. Nowotny": a person or a firm beside the answer, told by its words alone."""
    told = text.masked(rest, [(f.start, f.end) for f in facts if f.field not in ("need", "authority")])
    given = {f.field for f in facts} | {context.asked}
    out: list[Fact] = []
    for start, end in contact_list.entries(told):
        fact = contact_list.presented(told, start, end)
        if fact and fact.field not in given:
            given.add(fact.field)
            out.append(fact)
    return out
