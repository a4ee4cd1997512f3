"""Regions: the answers to one input, cut so that every rule treats all answers in one region alike.

The rules only ever look at bands and names, so trying one answer of each region tries all answers there are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain, pairwise

from scoring.conditions import Condition
from scoring.inputs import CATEGORY, FLAG, KNOWN, Input, Reading
from scoring.model import Model

_INFINITY = Decimal("Infinity")


@dataclass(frozen=True)
class Region:
    """Answers that no rule tells apart: the numbers in [low, high), or one named answer; `sample` is one of them."""

    input: Input
    sample: Decimal | str | bool
    low: Decimal | None = None
    high: Decimal | None = None

    @property
    def reading(self) -> Reading:
        """The sample as if the visitor had said it."""
        return Reading(KNOWN, self.sample, None, None)

    def condition(self) -> Condition:
        """The region as a condition."""
        if self.low is None and self.high is None:
            return Condition(self.input, answers=(self.sample,))
        return Condition(self.input, low=self.low, high=self.high)


def regions(model: Model, spec: Input) -> tuple[Region, ...]:
    """Every region of an input under the rules and disqualifiers of a model, lowest first."""
    conditions = [each for each in _conditions(model) if each.input.name == spec.name]
    if spec.kind == FLAG:
        return (Region(spec, True), Region(spec, False))
    named = dict.fromkeys(chain(spec.answers, *(each.answers for each in conditions)))
    listed = tuple(Region(spec, answer) for answer in named)
    return (
        (*_bands(spec, conditions), *listed) if spec.measured else listed + _anything_else(spec, conditions)
    )


def _conditions(model: Model) -> Iterator[Condition]:
    for judge in model.judges:
        yield from (rule.when for rule in judge.rules)
    for each in model.disqualifiers:
        yield from each.when


def _bands(spec: Input, conditions: list[Condition]) -> Iterator[Region]:
    ends = {end for each in conditions for end in (each.low, each.high) if end is not None}
    cuts = sorted({Decimal(0), *ends})
    for low, high in pairwise((*cuts, _INFINITY)):
        yield Region(spec, low, low, None if high == _INFINITY else high)


def _anything_else(spec: Input, conditions: list[Condition]) -> tuple[Region, ...]:
    """A name no rule mentions, where the list of answers is open and a rule takes any answer."""
    takes_any = any(each.anything for each in conditions)
    return (Region(spec, "(any other)"),) if spec.kind == CATEGORY and takes_any and not spec.answers else ()
