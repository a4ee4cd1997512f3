"""Model: the rules of one version of a flow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any

from scoring.errors import Path
from scoring.inputs import Input
from scoring.parse import parse_section
from scoring.rules import COLD, HOT, LIMIT, WARM, ZERO, Criterion, Disqualifier, Judge, Segment, Stage


@dataclass(frozen=True)
class Model:
    """The `score:` section of one version of a flow. Frozen; made by `parse`, shared freely between threads."""

    flow: str
    version: str
    currency: str
    hot: Decimal
    warm: Decimal
    criteria: tuple[Criterion, ...]
    disqualifiers: tuple[Disqualifier, ...] = ()
    stages: tuple[Stage, ...] = ()
    segments: tuple[Segment, ...] = ()
    rates: Mapping[str, Decimal] = field(default_factory=dict)
    rates_date: str = ""
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    turned_away_at_most: Decimal | None = None
    inputs: tuple[Input, ...] = ()

    @classmethod
    def parse(cls, section: Mapping[str, Any], *, flow: str, version: str, currency: str) -> Model:
        """A model from the `score:` mapping of a flow.

        Raises ModelError, whose `path` leads to the fault inside the section and whose message says how to mend it.
        """
        return cls(flow=flow, version=version, currency=currency, **parse_section(section, currency))

    @cached_property
    def judges(self) -> tuple[Judge, ...]:
        """Every judge of every criterion, in the flow's order."""
        return tuple(judge for criterion in self.criteria for judge in criterion.judges)

    @cached_property
    def asked(self) -> Mapping[str, Decimal]:
        """The most that each input which answers tell can give, by its name; what is observed is not asked."""
        return {judge.input.name: judge.best for judge in self.judges if not judge.input.observed}

    @cached_property
    def possible(self) -> Decimal:
        """The most that answers can give together."""
        return sum(self.asked.values(), ZERO)

    @cached_property
    def places(self) -> Mapping[str, Path]:
        """The path inside the section of every rule that a ledger can name."""
        return dict(_places(self))

    def tier(self, points: Decimal) -> str:
        """The tier that points alone lead to."""
        if points >= self.hot:
            return HOT
        return WARM if points >= self.warm else COLD

    def where(self, rule: str) -> Path | None:
        """The path inside the section of a rule named in a ledger; None for a name that this version has not."""
        return self.places.get(rule)


def _places(model: Model) -> Iterator[tuple[str, Path]]:
    yield LIMIT, ("tiers",)
    for criterion in model.criteria:
        yield f"{criterion.name}.cap", (*criterion.path, "weight")
        for judge in criterion.judges:
            for rule in (*judge.rules, *judge.states.values(), judge.unscored):
                yield rule.id, rule.path
    for each in (*model.disqualifiers, *model.segments):
        yield each.id, each.path
