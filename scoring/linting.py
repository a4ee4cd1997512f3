"""Lint: what is wrong with the rules of a model, where, and how to mend it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from scoring.assess import score
from scoring.conditions import plain
from scoring.errors import Path
from scoring.findings import ERROR, Finding
from scoring.inputs import Input
from scoring.ledger import Score
from scoring.model import Model
from scoring.reach import best_total, reachable_tiers
from scoring.rule_lint import check_order, check_rules
from scoring.rules import COLD, DISQUALIFIED, HOT, HUNDRED, WARM, ZERO, Criterion

_UNFAIR = {
    "country": "it treats people by where they are from",
    "language": "it treats people by the language they speak",
    "email_kind": "it treats people by their mail provider, and small firms and founders use private mailboxes",
    "email": "it treats people by their mail domain",
    **dict.fromkeys(
        ("name", "first_name", "last_name", "salutation", "title", "gender", "age", "nationality", "locale"),
        "it stands in for origin, age or sex",
    ),
}


def lint(model: Model, sample: Iterable[Mapping[str, Any]] | None = None) -> list[Finding]:
    """Every fault of the model, in the order of the section's parts.

    `sample` are past leads, `{facts, behaviour}` each, for finding a threshold that turns too many away.
    """
    found = [finding for check in _CHECKS for finding in check(model)]
    return found + list(_over_filtering(model, sample)) if sample is not None else found


def _weights(model: Model) -> Iterator[Finding]:
    total = sum((criterion.weight for criterion in model.criteria), ZERO)
    if total != HUNDRED:
        yield Finding(
            ("criteria",),
            ERROR,
            f"the weights add up to {plain(total)}, not to 100",
            f"{'raise' if total < HUNDRED else 'lower'} weights by {plain(abs(HUNDRED - total))} in all",
            "weights",
        )
    for criterion in model.criteria:
        yield from _weight(criterion)


def _weight(criterion: Criterion) -> Iterator[Finding]:
    best = sum((judge.best for judge in criterion.judges), ZERO)
    weight = plain(criterion.weight)
    if best < criterion.weight:
        yield Finding(
            (*criterion.path, "weight"),
            ERROR,
            f"no answers earn the {weight} points of `{criterion.name}`: its best rules give {plain(best)}",
            f"lower the weight to {plain(best)} or give its best rules more points",
            "weight-not-earned",
        )
    for rule in (
        rule for judge in criterion.judges for rule in judge.rules if rule.points > criterion.weight
    ):
        yield Finding(
            (*rule.path, "points"),
            ERROR,
            f"`{rule.id}` gives {plain(rule.points)} points, but `{criterion.name}` counts {weight} at most",
            f"lower the points to {weight} or raise the weight",
            "points-over-weight",
        )


def _tiers(model: Model) -> Iterator[Finding]:
    reached = reachable_tiers(model)
    best = plain(best_total(model))
    mends = {
        HOT: (("tiers", "hot"), f"lower `hot` to {best} or less, or give more points"),
        WARM: (("tiers", "warm"), "set `warm` and `hot` so that some answers lie between them"),
        COLD: (("tiers", "warm"), "lower the points of answers that are not known, or raise `warm`"),
    }
    for tier, (path, mend) in mends.items():
        if tier not in reached:
            message = f"no answers lead to {tier}; the best possible lead has {best} points"
            yield Finding(path, ERROR, message, mend, "tier-out-of-reach")


def _states(model: Model) -> Iterator[Finding]:
    for judge in model.judges:
        for state, rule in judge.states.items():
            if rule.points > judge.best:
                message = (
                    f"{judge.input.name} earns more when {state} ({plain(rule.points)}) than by any answer"
                )
                mend = f"give `{state}` at most {plain(judge.best)}"
                yield Finding(rule.path, ERROR, message, mend, "silence-pays")


def _fairness(model: Model) -> Iterator[Finding]:
    for judge in model.judges:
        for rule in (rule for rule in judge.rules if not rule.because):
            yield from _unfair(rule.id, judge.input, rule.path)
    for each in (each for each in model.disqualifiers if not each.because):
        for condition in each.when:
            yield from _unfair(each.id, condition.input, each.path)


def _unfair(identity: str, spec: Input, path: Path) -> Iterator[Finding]:
    why = _UNFAIR.get(spec.name) or _UNFAIR.get(spec.field)
    if why:
        message = f"`{identity}` needs a reason (fairness warning): {why}"
        mend = "judge what the need is instead, or write `because:` with the reason you stand behind"
        yield Finding(path, ERROR, message, mend, "fairness")


def _over_filtering(model: Model, sample: Iterable[Mapping[str, Any]]) -> Iterator[Finding]:
    allowed = model.turned_away_at_most
    if allowed is None:
        return
    leads, away, costs = 0, 0, _Costs()
    for lead in sample:
        leads += 1
        result = score(model, lead["facts"], lead.get("behaviour"))
        if result.tier in (COLD, DISQUALIFIED):
            away += 1
            costs.add(result)
    if leads and away > allowed * leads:
        share = Decimal(away) / leads
        message = (
            f"{away} of {leads} past leads ({share:.0%}) would be turned away; the flow allows {allowed:.0%}. "
            f"What cost them most: {costs.told()}"
        )
        mend = "lower `warm`, loosen the disqualifiers, or raise `turned_away_at_most`"
        yield Finding(("tiers", "warm"), ERROR, message, mend, "over-filtering")


class _Costs:
    """What the leads that are turned away were turned away for: rules by the points they left out, and disqualifiers."""

    def __init__(self) -> None:
        self.ruled_out: Counter[str] = Counter()
        self.leads: Counter[str] = Counter()
        self.missing: Counter[str] = Counter()

    def add(self, result: Score) -> None:
        for line in result.ledger:
            if line.reason:
                self.ruled_out[line.rule] += 1
            elif line.points < line.most:
                self.leads[line.rule] += 1
                self.missing[line.rule] += line.most - line.points

    def told(self) -> str:
        """The disqualifiers and the three rules that cost most, in words."""
        out = [f"`{rule}` ruled out {count}" for rule, count in self.ruled_out.most_common()]
        dear = [
            f"`{rule}` left {plain(missing)} points out at {self.leads[rule]}"
            for rule, missing in self.missing.most_common(3)
        ]
        return "; ".join([*out, *dear])


_CHECKS: tuple[Callable[[Model], Iterator[Finding]], ...] = (
    _weights,
    _tiers,
    check_rules,
    _states,
    check_order,
    _fairness,
)
