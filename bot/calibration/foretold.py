"""The predictive score kept at hand: learned beside the requests, again when outcomes change, never while somebody waits."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.calibration.outcomes import LEAST_TO_PREDICT, decided, judge
from bot.calibration.stored import newest, newest_decided, of_flow, stored_leads
from bot.flows import published
from bot.leads.models import FlowVersion, Outcome
from bot.leads.store import Store
from scoring import Model

if TYPE_CHECKING:  # scikit-learn takes its time to load: only where there is something to learn
    from bot.calibration.predict import Drift, Predictor

LEARNED_FROM = 5000
RECENT = 300
LEAST_RECENT = 100  # of fewer the stability index is mostly chance
logger = logging.getLogger(__name__)

Basis = tuple[int, int, int]
"""What was learned from: the flow's version, how many outcomes, the last one's id."""


@dataclass(frozen=True)
class Foretold:
    """What past leads of a flow say under its current rules: `good` reached the goal, `bad` did not.

    `drift` says whether recent leads are still like them. Both are None while there are too few outcomes.
    """

    basis: Basis
    model: Model
    good: int
    bad: int
    predictor: Predictor | None = None
    drift: Drift | None = None


class Foreteller:
    """Keeps what was learned of each flow. `refresh` is called now and then, in a thread of its own; `about` costs nothing."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._kept: dict[str, Foretold] = {}

    def about(self, flow: str) -> Foretold | None:
        """What was last learned of a flow; None as long as nothing was."""
        return self._kept.get(flow)

    def refresh(self) -> None:
        """Learn again where outcomes or rules have changed since. Never raises: the desk does without."""
        try:
            with self.store.read() as session:
                for name in session.scalars(select(FlowVersion.name).distinct()).all():
                    self._refresh(session, name)
        except Exception:
            logger.exception("nothing could be learned from outcomes; trying again")

    def _refresh(self, session: Session, name: str) -> None:
        rules = published.current(session, name)
        count, last = session.execute(select(func.count(), func.max(Outcome.id)).select_from(Outcome)).one()
        basis = (rules.id, count, last or 0)
        kept = self._kept.get(name)
        if kept is None or kept.basis != basis:
            self._kept[name] = learn(session, rules.model, name, basis)


def learn(session: Session, model: Model, flow: str, basis: Basis) -> Foretold:
    """What the newest leads of a flow with outcomes say under these rules."""
    rows = decided(judge(model, stored_leads(session, of_flow(flow), newest_decided(LEARNED_FROM))))
    good = sum(bool(row.good) for row in rows)
    known = Foretold(basis, model, good, len(rows) - good)
    if min(known.good, known.bad) < LEAST_TO_PREDICT:
        return known
    from bot.calibration.predict import Predictor

    predictor = Predictor.of(model, rows)
    recent = [row.score for row in judge(model, stored_leads(session, of_flow(flow), newest(RECENT)))]
    drift = predictor.drift(recent if len(recent) >= LEAST_RECENT else ())
    return replace(known, predictor=predictor, drift=drift)
