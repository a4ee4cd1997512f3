"""What became of leads like this one, in words for a rep. Advice beside the rules, which decide."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from bot.calibration.foretold import Foreteller, Foretold
from bot.calibration.outcomes import LEAST_TO_PREDICT
from bot.flows import published
from bot.flows.source import FlowError
from bot.leads.desk import Dossier
from scoring import ScoringError, score

NAMED = 3
WIDE = 50
"""An interval wider than so many of a hundred tells a rep nothing: it is said so, without a figure to lean on."""
FELT = 0.15
"""Log odds below which an answer is not worth naming: about one in thirty, where chances are even."""


@dataclass(frozen=True)
class Foresight:
    """Of a hundred leads like this one `customers` became customers (`low` to `high`), says what became of `outcomes` leads.

    `helps` and `hinders` are inputs, the weightiest first; `moved` are those in which recent leads differ from the leads
    learned from, `drifted` whether they do. With too few outcomes there is nothing but `short`, (good, bad, needed of each).
    """

    short: tuple[int, int, int] | None = None
    customers: int = 0
    low: int = 0
    high: int = 0
    outcomes: int = 0
    helps: tuple[str, ...] = ()
    hinders: tuple[str, ...] = ()
    drifted: bool = False
    moved: tuple[str, ...] = ()

    @property
    def vague(self) -> bool:
        """Whether past leads say next to nothing of this one."""
        return self.high - self.low > WIDE


def foresee(session: Session, foreteller: Foreteller, found: Dossier) -> Foresight | None:
    """What past leads say of this one; None without a score, and as long as no outcome is known."""
    known = foreteller.about(_flow(session, found)) if found.score else None
    if known is None or not known.good + known.bad:
        return None
    if known.predictor is None:
        return Foresight(short=(known.good, known.bad, LEAST_TO_PREDICT))
    return _foresight(known, found)


def _flow(session: Session, found: Dossier) -> str:
    try:
        return published.version(session, found.score.flow_version_id).flow.name
    except (published.NotPublished, FlowError, ScoringError):
        return ""


def _foresight(known: Foretold, found: Dossier) -> Foresight:
    foretold = known.predictor.predict(score(known.model, found.answers, found.lead.behaviour))
    low, value, high = (
        round(100 * each) for each in (foretold.chance.low, foretold.chance.value, foretold.chance.high)
    )
    effects = sorted(foretold.contributions.items(), key=lambda each: -abs(each[1]))
    return Foresight(
        customers=value,
        low=low,
        high=high,
        outcomes=known.good + known.bad,
        helps=_first(name for name, effect in effects if effect > FELT),
        hinders=_first(name for name, effect in effects if effect < -FELT),
        drifted=bool(known.drift.warning),
        moved=tuple(known.drift.moved),
    )


def _first(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(names)[:NAMED]
