"""Evidence: facts and behaviour of one lead, read once for all inputs of a model."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from scoring.inputs import KNOWN, UNKNOWN, Reading, number, observe, read
from scoring.model import Model
from scoring.rules import ZERO


class Evidence(NamedTuple):
    """Readings by input name, the fields that are known, and how many days ago the behaviour was seen."""

    readings: Mapping[str, Reading]
    known: frozenset[str]
    days_ago: Decimal

    def with_readings(self, changed: Mapping[str, Reading]) -> Evidence:
        """The same lead with some readings replaced."""
        return Evidence({**self.readings, **changed}, self.known, self.days_ago)


def gather(model: Model, facts: Iterable[Mapping[str, Any]], behaviour: Mapping[str, Any] | None) -> Evidence:
    """Read what the model judges out of facts (in any order) and behaviour; what is missing is unknown."""
    by_field, observed, rates, readings = _by_field(facts), behaviour or {}, model.rates, {}
    for spec in model.inputs:
        if spec.observed:
            seen = observed.get(spec.field)
            readings[spec.name] = UNKNOWN if seen is None else observe(spec, seen)
        else:
            fact = by_field.get(spec.field)
            readings[spec.name] = UNKNOWN if fact is None else read(spec, fact, rates)
    known = frozenset([name for name, fact in by_field.items() if fact.get("state") == KNOWN])
    return Evidence(readings, known, max(number(observed.get("days_ago")) or ZERO, ZERO))


def _by_field(facts: Iterable[Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
    given = list(facts)
    found = {fact["field"]: fact for fact in given}
    if len(found) < len(given):
        for fact in given:
            found[fact["field"]] = max(fact, found[fact["field"]], key=_rank)
    return found


def _rank(fact: Mapping[str, Any]) -> tuple[Any, ...]:
    """Two facts of one field: the later one, then the surer one, whatever order they came in."""
    return (
        str(fact.get("at") or ""),
        number(fact.get("confidence")) or ZERO,
        json.dumps(fact, sort_keys=True, default=str),
    )
