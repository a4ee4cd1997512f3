"""What a rep could ask next: open questions by what they can still give, and what would lift the lead a tier."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from bot.flows import published
from bot.flows.schema import Flow
from bot.flows.source import FlowError
from bot.leads.desk import Dossier
from bot.web.desk import words
from scoring import Change, ScoringError, changes, questions
from scoring.rules import TIERS
from scoring.whatif import Answer

WAYS = 4


@dataclass(frozen=True)
class Ask:
    """An open field, the most points it can still give, and how the flow asks for it."""

    field: str
    gain: Decimal
    words: str | None


@dataclass(frozen=True)
class Step:
    """One answer of a way: `enough` says what it has to be, `now` what it is today."""

    name: str
    enough: str
    now: str


@dataclass(frozen=True)
class Way:
    """A smallest set of answers that lifts the lead, and the points it then has at least."""

    steps: tuple[Step, ...]
    points: Decimal


@dataclass(frozen=True)
class Advice:
    """For one lead: what to ask, the next tier (None when there is none above) and the ways there."""

    asks: tuple[Ask, ...]
    target: str | None
    ways: tuple[Way, ...]
    currency: str


def advise(session: Session, found: Dossier) -> Advice | None:
    """Advice under the flow version that the lead was scored with; None when that version cannot be read any more."""
    version = found.score.flow_version_id if found.score else _last_version(found)
    try:
        rules = published.version(session, version) if version else None
    except (published.NotPublished, FlowError, ScoringError):
        return None
    if rules is None:
        return None
    known = found.answers
    behaviour = found.lead.behaviour
    locale = found.conversations[-1].locale if found.conversations else "en"
    asks = (
        Ask(one.field, one.gain, _asked(rules.flow, one.field, locale))
        for one in questions(rules.model, known, behaviour)
    )
    return Advice(
        asks=tuple(asks),
        target=_next_tier(found.lead.tier),
        ways=tuple(
            _way(one, rules.flow.currency) for one in changes(rules.model, known, behaviour, limit=WAYS)
        ),
        currency=rules.flow.currency,
    )


def _last_version(found: Dossier) -> int | None:
    return found.conversations[-1].flow_version_id if found.conversations else None


def _next_tier(tier: str | None) -> str | None:
    if tier not in TIERS or tier == TIERS[-1]:
        return None
    return TIERS[TIERS.index(tier) + 1]


def _asked(flow: Flow, field: str, locale: str) -> str | None:
    for question in flow.questions:
        if question.field == field:
            return flow.text(question.ask, locale)
        for one in question.fields:
            if one.field == field and one.ask is not None:
                return flow.text(one.ask, locale)
    return None


def _way(change: Change, currency: str) -> Way:
    return Way(tuple(_step(answer, currency) for answer in change.answers), change.points)


def _step(answer: Answer, currency: str) -> Step:
    name, field = answer.input.name, answer.input.field
    enough = ", or ".join(_enough(condition.as_dict(), field, currency) for condition in answer.enough)
    now = {"field": field, "normalised": answer.as_dict()["now"]}
    return Step(name, enough, words.judged(now, currency) if answer.now is not None else "")


def _enough(condition: dict[str, Any], field: str, currency: str) -> str:
    if "answers" in condition:
        return " or ".join(words.judged({"field": field, "normalised": one}) for one in condition["answers"])
    least, below = condition.get("from"), condition.get("below")
    if not least and below is None:
        return "any answer"
    if not least:
        return f"below {_measure(below, field, currency)}"
    if below is None:
        return f"at least {_measure(least, field, currency)}"
    return f"{_measure(least, field, currency)} to {_measure(below, field, currency)}"


def _measure(end: Any, field: str, currency: str) -> str:
    if field == "budget":
        return f"{words.amount(end, currency)} a year"
    return f"{words.number(end)} {words.UNITS.get(field, '')}".strip()
