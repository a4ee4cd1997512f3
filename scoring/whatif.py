"""What would change it: the smallest sets of answers that lift a lead to the next tier, by exact search."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from typing import Any, NamedTuple

from scoring.conditions import Condition, plain
from scoring.evidence import Evidence, gather
from scoring.inputs import KNOWN, Input
from scoring.model import Model
from scoring.rules import TIERS, ZERO
from scoring.standing import Option, Standing, floor


@dataclass(frozen=True)
class Answer:
    """One answer of a change: any answer meeting one of `enough` will do, as long as the others of the set hold.

    `state` and `now` are what is known today.
    """

    input: Input
    state: str
    now: Decimal | str | bool | None
    enough: tuple[Condition, ...]
    gain: Decimal

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON."""
        return {
            "field": self.input.field,
            "input": self.input.name,
            "unit": self.input.unit,
            "state": self.state,
            "now": plain(self.now) if isinstance(self.now, Decimal) else self.now,
            "enough": [condition.as_dict() for condition in self.enough],
            "gain": plain(self.gain),
        }


@dataclass(frozen=True)
class Change:
    """A smallest set of answers that lifts the lead: `points` and `tier` are the least they lead to."""

    answers: tuple[Answer, ...]
    points: Decimal
    tier: str

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON."""
        return {
            "answers": [answer.as_dict() for answer in self.answers],
            "points": plain(self.points),
            "tier": self.tier,
        }


class Question(NamedTuple):
    """An open field and the most points that answering it can still add."""

    field: str
    gain: Decimal


def changes(
    model: Model,
    facts: Iterable[Mapping[str, Any]],
    behaviour: Mapping[str, Any] | None = None,
    *,
    target: str | None = None,
    open_only: bool = False,
    limit: int = 10,
) -> list[Change]:
    """The smallest sets of answers that lift the lead to `target` (the next tier), the likeliest first.

    An answer can be given where none is known, and changed where the input allows it (a budget can, a country cannot);
    with `open_only` known answers stay. All sets have the same size: no smaller set does. First come those that
    change the fewest known answers, then those with the most room. Empty when nothing can, or nothing needs to.
    """
    standing = Standing(model, gather(model, facts, behaviour))
    now = standing.tier({})
    wanted = target or TIERS[min(TIERS.index(now) + 1, len(TIERS) - 1)]
    if TIERS.index(now) >= TIERS.index(wanted):
        return []
    search = _Search(standing, wanted, _askable(standing.evidence, model, open_only))
    return [search.change(found) for found in search.smallest()[:limit]]


def questions(
    model: Model, facts: Iterable[Mapping[str, Any]], behaviour: Mapping[str, Any] | None = None
) -> list[Question]:
    """The open fields whose answers can still add points, the one that can add most first."""
    standing = Standing(model, gather(model, facts, behaviour))
    before = standing.points({})
    best: dict[str, dict[str, Option]] = {}
    for spec in _askable(standing.evidence, model, open_only=True):
        best.setdefault(spec.field, {})[spec.name] = standing.options(spec.name)[0]
    asked = [Question(name, standing.points(given) - before) for name, given in best.items()]
    return sorted((each for each in asked if each.gain > 0), key=lambda each: -each.gain)


def _askable(evidence: Evidence, model: Model, open_only: bool) -> list[Input]:
    judged = {judge.input.name for judge in model.judges}
    judged |= {condition.input.name for each in model.disqualifiers for condition in each.when}
    return [
        spec
        for spec in model.inputs
        if spec.name in judged
        and not spec.observed
        and (evidence.readings[spec.name].state != KNOWN or (spec.changes and not open_only))
    ]


class _Found(NamedTuple):
    """A set of inputs that can lift the lead, each with the best answer; `known` of them are known today."""

    given: dict[str, Option]
    known: int
    points: Decimal


class _Search:
    """Looks for the smallest sets, bounding each branch by the most that its remaining inputs can add."""

    def __init__(self, standing: Standing, target: str, asked: list[Input]) -> None:
        self.standing = standing
        self.target = target
        self.options = {spec.name: found for spec in asked if (found := standing.options(spec.name))}
        self.gains = {name: self._gain(name) for name in self.options}
        self.order = sorted(self.options, key=lambda name: -self.gains[name])
        self.need = floor(standing.model, target)
        self.base = sum(
            (min(standing.sums[each.name], each.weight) for each in standing.model.criteria), ZERO
        )
        self.decisive = {c.input.name for each in standing.model.disqualifiers for c in each.when}

    def smallest(self) -> list[_Found]:
        """Every set of the smallest size that does, ranked."""
        for size in range(1, len(self.order) + 1):
            found = [each for names in self._sets(size, 0, self.base) if (each := self._try(names))]
            if found:
                return sorted(found, key=lambda each: (each.known, -each.points))
        return []

    def change(self, found: _Found) -> Change:
        """The set with each answer lowered to the least that still does."""
        given = dict(found.given)
        for name in given:
            given[name] = self._least(name, given)
        answers = tuple(self._answer(name, given) for name in given)
        return Change(answers, self.standing.points(given), self.standing.tier(given))

    def _gain(self, name: str) -> Decimal:
        return max(self.options[name][0].points - self.standing.worth.get(name, ZERO), ZERO)

    def _sets(self, size: int, start: int, reached: Decimal) -> Iterator[tuple[str, ...]]:
        if size == 0:
            yield ()
            return
        for index in range(start, len(self.order) - size + 1):
            ahead = sum((self.gains[name] for name in self.order[index : index + size]), ZERO)
            if 0 < self.need > reached + ahead:
                return
            name = self.order[index]
            for rest in self._sets(size - 1, index + 1, reached + self.gains[name]):
                yield (name, *rest)

    def _try(self, names: tuple[str, ...]) -> _Found | None:
        """The best answers to these inputs that reach the target; only those a disqualifier looks at are all tried."""
        tried = (self.options[name] if name in self.decisive else self.options[name][:1] for name in names)
        for options in product(*tried):
            given = dict(zip(names, options, strict=True))
            if self.standing.reaches(self.target, given):
                readings = self.standing.evidence.readings
                known = sum(readings[name].state == KNOWN for name in names)
                return _Found(given, known, self.standing.points(given))
        return None

    def _least(self, name: str, given: dict[str, Option]) -> Option:
        return next(
            option
            for option in reversed(self.options[name])
            if self.standing.reaches(self.target, {**given, name: option})
        )

    def _answer(self, name: str, given: dict[str, Option]) -> Answer:
        reading = self.standing.evidence.readings[name]
        enough = [
            option.region
            for option in self.options[name]
            if self.standing.reaches(self.target, {**given, name: option})
        ]
        gain = given[name].points - self.standing.worth.get(name, ZERO)
        return Answer(enough[0].input, reading.state, reading.normal, _merged(enough), gain)


def _merged(found: list[Any]) -> tuple[Condition, ...]:
    """Regions as few conditions: bands that touch become one, names one list."""
    bands: list[Condition] = []
    for region in sorted((each for each in found if each.low is not None), key=lambda each: each.low):
        if bands and bands[-1].high == region.low:
            bands[-1] = Condition(region.input, low=bands[-1].low, high=region.high)
        else:
            bands.append(region.condition())
    names = tuple(each.sample for each in found if each.low is None)
    return (*bands, Condition(found[0].input, answers=names)) if names else tuple(bands)
