"""Reach: every total that some combination of answers leads to, and so which tiers can be reached at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import product

from scoring.inputs import OPEN_STATES, Input, Reading
from scoring.model import Model
from scoring.regions import regions
from scoring.rules import HUNDRED, ZERO, Criterion

_UNKNOWN = "unknown"


def reachable_tiers(model: Model) -> frozenset[str]:
    """The tiers that some answers lead to without being disqualified."""
    return frozenset(model.tier(total) for total in _totals(model))


def best_total(model: Model) -> Decimal:
    """The most points that any answers lead to without being disqualified."""
    return max(_totals(model), default=ZERO)


def _totals(model: Model) -> set[Decimal]:
    decisive = {
        condition.input.name: condition.input for each in model.disqualifiers for condition in each.when
    }
    free = {each.name: _free_sums(model, each, decisive) for each in model.criteria}
    found: set[Decimal] = set()
    for fixed in set(_allowed(model, tuple(decisive.values()))):
        totals = {ZERO}
        for criterion, points in zip(model.criteria, fixed, strict=True):
            sums = {min(points + each, criterion.weight) for each in free[criterion.name]}
            totals = {total + each for total in totals for each in sums}
        found |= totals
    return {min(max(total, ZERO), HUNDRED) for total in found}


def _free_sums(model: Model, criterion: Criterion, decisive: Iterable[str]) -> set[Decimal]:
    """What the inputs of a criterion that no disqualifier looks at can give together."""
    sums = {ZERO}
    for judge in criterion.judges:
        if judge.input.name not in decisive:
            given = {judge.rule_for(reading).points for reading in _readings(model, judge.input)}
            sums = {total + points for total in sums for points in given}
    return sums


def _allowed(model: Model, decisive: tuple[Input, ...]) -> Iterator[tuple[Decimal, ...]]:
    """Points by criterion for each combination of decisive answers that no disqualifier catches."""
    for combination in product(*(tuple(_readings(model, spec)) for spec in decisive)):
        readings = {spec.name: reading for spec, reading in zip(decisive, combination, strict=True)}
        caught = any(
            all(condition.surely_holds(readings[condition.input.name]) for condition in each.when)
            for each in model.disqualifiers
        )
        if not caught:
            yield tuple(_points(each, readings) for each in model.criteria)


def _points(criterion: Criterion, readings: dict[str, Reading]) -> Decimal:
    judged = (judge for judge in criterion.judges if judge.input.name in readings)
    return sum((judge.rule_for(readings[judge.input.name]).points for judge in judged), ZERO)


def _readings(model: Model, spec: Input) -> Iterator[Reading]:
    """One reading for each way an input can turn out."""
    yield from (region.reading for region in regions(model, spec))
    for state in (_UNKNOWN,) if spec.observed else OPEN_STATES:
        yield Reading(state, None, None, None)
