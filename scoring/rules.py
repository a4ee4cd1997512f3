"""The records that a model is made of: rules, the judges they form, criteria, disqualifiers, segments, stages."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from scoring.conditions import Condition
from scoring.errors import Path
from scoring.inputs import OPEN_STATES, Input, Reading

COLD, WARM, HOT, DISQUALIFIED = "cold", "warm", "hot", "disqualified"
TIERS = (DISQUALIFIED, COLD, WARM, HOT)
STAGES = ("subscriber", "lead", "mql", "pql", "sql")
LIMIT = "score.limit"
ZERO = Decimal(0)
HUNDRED = Decimal(100)
_ANYTHING = object()


@dataclass(frozen=True)
class Rule:
    """A line of the flow that gives points: `path` leads to it inside the `score:` section."""

    id: str
    points: Decimal
    path: Path
    when: Condition | None = None
    because: str = ""


@dataclass(frozen=True)
class Judge:
    """How one input earns points: the first rule that fits when it is known, else the points of its state."""

    input: Input
    rules: tuple[Rule, ...]
    states: Mapping[str, Rule]
    unscored: Rule
    best: Decimal
    name: str
    field: str
    _exact: Mapping[Any, Rule] = dataclasses.field(default_factory=dict, repr=False)
    _bands: tuple[tuple[Decimal, Decimal, Rule], ...] = dataclasses.field(default=(), repr=False)

    @classmethod
    def of(cls, spec: Input, rules: Iterable[Rule], states: Mapping[str, Rule], unscored: Rule) -> Judge:
        """A judge with its look-up tables made."""
        ordered = tuple(rules)
        best = max([ZERO, *(rule.points for rule in ordered)])
        tables = _exact_table(ordered), _band_table(ordered)
        return cls(spec, ordered, states, unscored, best, spec.name, spec.field, *tables)

    def rule_for(self, reading: Reading) -> Rule:
        """The rule that applies; `unscored` when the answer is known and no rule speaks of it."""
        normal = reading.normal
        return self.states[reading.state] if normal is None else self.rule_for_value(normal)

    def rule_for_value(self, normal: Decimal | str | bool) -> Rule:
        """The first rule that accepts a known value."""
        if type(normal) is Decimal:
            for low, high, rule in self._bands:
                if low <= normal < high:
                    return rule
        else:
            rule = self._exact.get(normal)
            if rule is not None:
                return rule
        return self._exact.get(_ANYTHING, self.unscored)


def _exact_table(rules: tuple[Rule, ...]) -> dict[Any, Rule]:
    table: dict[Any, Rule] = {}
    for rule in _until_anything(rules):
        keys = (_ANYTHING,) if rule.when.anything else rule.when.answers
        for key in keys:
            table.setdefault(key, rule)
    return table


def _band_table(rules: tuple[Rule, ...]) -> tuple[tuple[Decimal, Decimal, Rule], ...]:
    banded = [rule for rule in _until_anything(rules) if rule.when.is_band]
    return tuple((*rule.when.bounds, rule) for rule in banded)


def _until_anything(rules: tuple[Rule, ...]) -> Iterator[Rule]:
    for rule in rules:
        yield rule
        if rule.when.anything:
            return


@dataclass(frozen=True)
class Criterion:
    """Budget, authority, need, timeline, fit, behaviour or one of the flow's own: at most `weight` points."""

    name: str
    weight: Decimal
    judges: tuple[Judge, ...]
    path: Path
    fades: Decimal | None = None


@dataclass(frozen=True)
class Disqualifier:
    """Conditions that together rule a lead out, with the reason a rep reads."""

    id: str
    when: tuple[Condition, ...]
    reason: str
    path: Path
    because: str = ""


@dataclass(frozen=True)
class Segment:
    """A tag for leads that meet all conditions."""

    id: str
    tag: str
    when: tuple[Condition, ...]
    path: Path


@dataclass(frozen=True)
class Stage:
    """What a lead must have for a stage of its life: a tier, known fields, points in criteria, conditions."""

    name: str
    path: Path
    tiers: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    least: Mapping[str, Decimal] = dataclasses.field(default_factory=dict)
    when: tuple[Condition, ...] = ()


def state_rules(spec: Input, points: Mapping[str, Decimal], path: Path) -> dict[str, Rule]:
    """A rule for each state in which an answer is not known; states left out give nothing."""
    return {
        state: Rule(
            f"{spec.name}.{state}", points.get(state, ZERO), (*path, state) if state in points else path
        )
        for state in OPEN_STATES
    }
