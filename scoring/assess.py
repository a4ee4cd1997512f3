"""score: the evidence of one lead under a model's rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import ROUND_DOWN, Decimal
from typing import Any, NamedTuple

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


class Award(NamedTuple):
    """Points given to one input (or taken by a limit, when there is no judge) before they are written down."""

    rule: str
    criterion: str
    points: Decimal
    judge: Judge | None = None
    reading: Reading = _NOTHING


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
    awards.extend(_limit(sum((award.points for award in awards), ZERO)))
    total = sum((award.points for award in awards), ZERO)
    ruled_out = tuple(firing(model, evidence))
    tier = DISQUALIFIED if ruled_out else model.tier(total)
    lines = [_line(award, total) for award in awards]
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


def criterion_awards(criterion: Criterion, evidence: Evidence) -> Iterator[Award]:
    """What each input of a criterion earns, and the cut when that is more than the weight."""
    total = ZERO
    for judge in criterion.judges:
        reading = evidence.readings[judge.input.name]
        rule = judge.rule_for(reading)
        points = rule_points(criterion, rule, evidence.days_ago)
        total += points
        yield Award(rule.id, criterion.name, points, judge, reading)
    if total > criterion.weight:
        yield Award(f"{criterion.name}.cap", criterion.name, criterion.weight - total)


def criterion_sum(criterion: Criterion, evidence: Evidence) -> Decimal:
    """What the inputs of a criterion earn together, before the weight cuts it."""
    rules = (judge.rule_for(evidence.readings[judge.input.name]) for judge in criterion.judges)
    return sum((rule_points(criterion, rule, evidence.days_ago) for rule in rules), ZERO)


def rule_points(criterion: Criterion, rule: Rule, days_ago: Decimal) -> Decimal:
    """The rule's points, faded in a straight line to nothing where the criterion fades, down to a quarter."""
    if criterion.fades is None or not days_ago or not rule.points:
        return rule.points
    left = ARITHMETIC.divide(max(criterion.fades - days_ago, ZERO), criterion.fades)
    quarters = (ARITHMETIC.multiply(rule.points, left) * 4).to_integral_value(ROUND_DOWN)
    return quarters * _QUARTER


def firing(model: Model, evidence: Evidence) -> Iterator[Disqualifier]:
    """The disqualifiers whose conditions all hold."""
    readings = evidence.readings
    for each in model.disqualifiers:
        if all(condition.surely_holds(readings[condition.input.name]) for condition in each.when):
            yield each


def _limit(total: Decimal) -> tuple[Award, ...]:
    kept = min(max(total, ZERO), HUNDRED)
    return () if kept == total else (Award(LIMIT, "score", kept - total),)


def _line(award: Award, total: Decimal) -> Line:
    judge, reading = award.judge, award.reading
    share = ARITHMETIC.divide(award.points, total).quantize(_SHARE) if total and award.points else ZERO
    return Line(
        award.rule,
        award.criterion,
        judge.input.field if judge else "",
        judge.input.name if judge else "",
        reading.state,
        reading.value,
        reading.normal,
        award.points,
        judge.best if judge else ZERO,
        share,
        reading.quote,
    )


def _ruled_out(each: Disqualifier, evidence: Evidence) -> Line:
    spec = each.when[0].input
    reading = evidence.readings[spec.name]
    nothing = (ZERO, ZERO, ZERO)
    said = (spec.field, spec.name, reading.state, reading.value, reading.normal)
    return Line(each.id, "disqualify", *said, *nothing, reading.quote, each.reason)


def _completeness(model: Model, evidence: Evidence) -> Decimal:
    """The part of the points to be won by answers that rests on known facts."""
    known = possible = ZERO
    for judge in model.judges:
        if judge.input.observed:
            continue
        possible += judge.best
        if evidence.readings[judge.input.name].state == KNOWN:
            known += judge.best
    return ARITHMETIC.divide(known, possible).quantize(_SHARE) if possible else ZERO


def _segments(model: Model, evidence: Evidence) -> tuple[str, ...]:
    readings = evidence.readings
    held = (
        each.tag
        for each in model.segments
        if all(condition.holds(readings[condition.input.name]) for condition in each.when)
    )
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
        if sum((award.points for award in awards if award.criterion == name), ZERO) < floor:
            return False
    return all(condition.holds(evidence.readings[condition.input.name]) for condition in stage.when)
