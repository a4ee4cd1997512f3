"""Evidence: facts and behaviour of one lead, read once for all inputs of a model."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from scoring.inputs import KNOWN, Reading, number, read
from scoring.model import Model
from scoring.rules import ZERO


@dataclass(frozen=True, slots=True)
class Evidence:
    """Readings by input name, the fields that are known, and how many days ago the behaviour was seen."""

    readings: Mapping[str, Reading]
    known: frozenset[str]
    days_ago: Decimal

    def with_readings(self, changed: Mapping[str, Reading]) -> Evidence:
        """The same lead with some readings replaced."""
        return Evidence({**self.readings, **changed}, self.known, self.days_ago)


def gather(model: Model, facts: Iterable[Mapping[str, Any]], behaviour: Mapping[str, Any] | None) -> Evidence:
    """Read what the model judges out of facts (in any order) and behaviour; what is missing is unknown."""
    by_field = _by_field(facts)
    observed = behaviour or {}
    readings = {spec.name: read(spec, by_field, observed, model.rates) for spec in model.inputs}
    known = frozenset([name for name, fact in by_field.items() if fact.get("state") == KNOWN])
    return Evidence(readings, known, max(number(observed.get("days_ago")) or ZERO, ZERO))


def _by_field(facts: Iterable[Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
    found: dict[str, Mapping[str, Any]] = {}
    for fact in facts:
        name = fact["field"]
        other = found.get(name)
        found[name] = fact if other is None else max(fact, other, key=_rank)
    return found


def _rank(fact: Mapping[str, Any]) -> tuple[Any, ...]:
    """Two facts of one field: the later one, then the surer one, whatever order they came in."""
    return (
        str(fact.get("at") or ""),
        number(fact.get("confidence")) or ZERO,
        json.dumps(fact, sort_keys=True, default=str),
    )
