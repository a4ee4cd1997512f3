"""score: the evidence of one lead under a model's rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import ROUND_DOWN, Decimal
from functools import lru_cache
from typing import Any

from scoring.evidence import Evidence, gather
from scoring.inputs import ARITHMETIC, KNOWN, Reading
from scoring.ledger import Line, Score
from scoring.model import Model
from scoring.rules import (
    DISQUALIFIED,
    HUNDRED,
    LIMIT,
    STAGES,
    ZERO,
    Criterion,
    Disqualifier,
    Judge,
    Rule,
    Stage,
)

_QUARTER = Decimal("0.25")
_SHARE = Decimal("0.0001")
_NOTHING = Reading(KNOWN, None, None, None)


# Points given to one input (or taken by a limit, when there is no judge) before they are written down: the rule's id, the
# criterion's name, the points, the judge and what it read. A plain tuple: a dozen are made for every lead.
Award = tuple[str, str, Decimal, Judge | None, Reading]


def score(
    model: Model, facts: Iterable[Mapping[str, Any]], behaviour: Mapping[str, Any] | None = None
) -> Score:
    """The score of a lead with its ledger.

    `facts` are JSON facts, `{field, state, value, quote}`, in any order; a field without a fact is unknown. `behaviour`
    has any of the observed inputs and `days_ago`. Never raises on the content of a fact.
    """
    return assess(model, gather(model, facts, behaviour))


def assess(model: Model, evidence: Evidence) -> Score:
    """The score of evidence that is already read."""
    awards = [award for criterion in model.criteria for award in criterion_awards(criterion, evidence)]
    earned = sum([points for _, _, points, _, _ in awards], ZERO)
    total = min(max(earned, ZERO), HUNDRED)
    if total != earned:
        awards.append((LIMIT, "score", total - earned, None, _NOTHING))
    ruled_out = tuple(firing(model, evidence))
    tier = DISQUALIFIED if ruled_out else model.tier(total)
    lines = _lines(awards, total)
    lines.extend(_ruled_out(each, evidence) for each in ruled_out)
    return Score(
        points=total,
        tier=tier,
        stage=_stage(model, evidence, tier, awards),
        completeness=_completeness(model, evidence),
        segments=_segments(model, evidence),
        flow=model.flow,
        version=model.version,
        ledger=tuple(lines),
    )


def criterion_awards(criterion: Criterion, evidence: Evidence) -> list[Award]:
    """What each input of a criterion earns, and the cut when that is more than the weight."""
    awards: list[Award] = []
    name, readings, days_ago, total = criterion.name, evidence.readings, evidence.days_ago, ZERO
    lasts = criterion.fades is None
    for judge in criterion.judges:
        reading = readings[judge.name]
        normal = reading.normal
        rule = judge.states[reading.state] if normal is None else judge.rule_for_value(normal)
        points = rule.points if lasts else rule_points(criterion, rule, days_ago)
        total += points
        awards.append((rule.id, name, points, judge, reading))
    if total > criterion.weight:
        awards.append((f"{name}.cap", name, criterion.weight - total, None, _NOTHING))
    return awards


def criterion_sum(criterion: Criterion, evidence: Evidence) -> Decimal:
    """What the inputs of a criterion earn together, before the weight cuts it."""
    rules = (judge.rule_for(evidence.readings[judge.input.name]) for judge in criterion.judges)
    return sum((rule_points(criterion, rule, evidence.days_ago) for rule in rules), ZERO)


def rule_points(criterion: Criterion, rule: Rule, days_ago: Decimal) -> Decimal:
    """The rule's points, faded in a straight line to nothing where the criterion fades, down to a quarter."""
    points = rule.points
    if criterion.fades is None or not days_ago or not points:
        return points
    return _faded(points, criterion.fades, days_ago)


@lru_cache(maxsize=4096)
def _faded(points: Decimal, fades: Decimal, days_ago: Decimal) -> Decimal:
    left = ARITHMETIC.divide(max(fades - days_ago, ZERO), fades)
    quarters = (ARITHMETIC.multiply(points, left) * 4).to_integral_value(ROUND_DOWN)
    return quarters * _QUARTER


def firing(model: Model, evidence: Evidence) -> Iterator[Disqualifier]:
    """The disqualifiers whose conditions all hold."""
    readings = evidence.readings
    for each in model.disqualifiers:
        for condition in each.when:
            if not condition.surely_holds(readings[condition.name]):
                break
        else:
            yield each


def _lines(awards: list[Award], total: Decimal) -> list[Line]:
    shares, lines, make = _shares(total), [], tuple.__new__
    for rule, criterion, points, judge, (state, normal, value, quote, _) in awards:
        share = shares[points]
        if judge is None:
            lines.append(Line(rule, criterion, "", "", state, value, normal, points, ZERO, share, quote))
        else:
            # As Line(...) would, without the call between: a dozen lines are made for every lead.
            row = (
                rule,
                criterion,
                judge.field,
                judge.name,
                state,
                value,
                normal,
                points,
                judge.best,
                share,
                quote,
                None,
            )
            lines.append(make(Line, row))
    return lines


class _Shares(dict[Decimal, Decimal]):
    """The share of some points in a total, to four places. Points are few, in quarters: most leads ask for the same."""

    def __init__(self, total: Decimal) -> None:
        self.total = total

    def __missing__(self, points: Decimal) -> Decimal:
        share = ARITHMETIC.divide(points, self.total).quantize(_SHARE) if points and self.total else ZERO
        return self.setdefault(points, share)


@lru_cache(maxsize=1024)
def _shares(total: Decimal) -> _Shares:
    return _Shares(total)


def _ruled_out(each: Disqualifier, evidence: Evidence) -> Line:
    spec = each.when[0].input
    reading = evidence.readings[spec.name]
    nothing = (ZERO, ZERO, ZERO)
    said = (spec.field, spec.name, reading.state, reading.value, reading.normal)
    return Line(each.id, "disqualify", *said, *nothing, reading.quote, each.reason)


def _completeness(model: Model, evidence: Evidence) -> Decimal:
    """The part of the points to be won by answers that rests on known facts."""
    readings = evidence.readings
    known = sum([best for name, best in model.asked.items() if readings[name].normal is not None], ZERO)
    return _shares(model.possible)[known]


def _segments(model: Model, evidence: Evidence) -> tuple[str, ...]:
    readings, held = evidence.readings, []
    for each in model.segments:
        for condition in each.when:
            if not condition.holds(readings[condition.name]):
                break
        else:
            held.append(each.tag)
    return tuple(dict.fromkeys(held))


def _stage(model: Model, evidence: Evidence, tier: str, awards: list[Award]) -> str:
    for stage in model.stages:
        if _reached(stage, evidence, tier, awards):
            return stage.name
    return STAGES[0]


def _reached(stage: Stage, evidence: Evidence, tier: str, awards: list[Award]) -> bool:
    if stage.tiers and tier not in stage.tiers:
        return False
    if not evidence.known.issuperset(stage.known):
        return False
    for name, floor in stage.least.items():
        if sum([points for _, criterion, points, _, _ in awards if criterion == name], ZERO) < floor:
            return False
    return all(condition.holds(evidence.readings[condition.name]) for condition in stage.when)
