"""Lint: what is wrong with the rules of a model, where, and how to mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Any

from scoring.assess import score
from scoring.conditions import plain
from scoring.errors import Path
from scoring.inputs import Input
from scoring.model import Model
from scoring.reach import best_total, reachable_tiers
from scoring.regions import Region, regions
from scoring.rules import COLD, DISQUALIFIED, HOT, HUNDRED, WARM, ZERO, Criterion, Judge, Rule

ERROR, WARNING = "error", "warning"
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


@dataclass(frozen=True)
class Finding:
    """One fault: `path` leads into the `score:` section, `mend` says what to do; `fault` is its short name."""

    path: Path
    level: str
    message: str
    mend: str
    fault: str

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON."""
        return {
            "path": list(self.path),
            "level": self.level,
            "fault": self.fault,
            "message": self.message,
            "mend": self.mend,
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


def _rules(model: Model) -> Iterator[Finding]:
    for judge in model.judges:
        cut = regions(model, judge.input)
        yield from _never_first(judge, cut)
        yield from _overlaps(judge, cut)
        yield from _unscored(judge, cut)


def _never_first(judge: Judge, cut: tuple[Region, ...]) -> Iterator[Finding]:
    first = {judge.rule_for_value(region.sample).id for region in cut}
    for rule in judge.rules:
        if rule.id not in first:
            earlier = _earlier(judge, rule, cut)
            message = f"`{rule.id}` is never used: {earlier or 'a rule above it'} takes all its answers first"
            yield Finding(
                rule.path, ERROR, message, "move it up, narrow the earlier rule, or remove it", "never-first"
            )


def _earlier(judge: Judge, rule: Rule, cut: tuple[Region, ...]) -> str:
    takers = (judge.rule_for_value(region.sample).id for region in cut if rule.when.accepts(region.sample))
    return ", ".join(f"`{each}`" for each in dict.fromkeys(takers))


def _overlaps(judge: Judge, cut: tuple[Region, ...]) -> Iterator[Finding]:
    first = {judge.rule_for_value(region.sample).id for region in cut}
    used = [rule for rule in judge.rules if rule.id in first and not rule.when.anything]
    for index, rule in enumerate(used):
        for other in used[:index]:
            shared = [
                each for each in cut if rule.when.accepts(each.sample) and other.when.accepts(each.sample)
            ]
            if shared:
                message = (
                    f"`{rule.id}` and `{other.id}` both speak of {_told(shared[0])}; only the first counts"
                )
                mend = f"let `{rule.id}` begin where `{other.id}` ends"
                yield Finding((*rule.path, "when"), ERROR, message, mend, "overlap")


def _unscored(judge: Judge, cut: tuple[Region, ...]) -> Iterator[Finding]:
    spec = judge.input
    missed = [region for region in cut if judge.rule_for_value(region.sample) is judge.unscored]
    bands = [region for region in missed if region.low is not None]
    for region in _between(judge, cut, bands) if spec.observed else bands:
        message = f"no rule scores {spec.name} {_told(region)}"
        yield Finding(_place(judge), ERROR, message, "widen the band beside it or add a rule for it", "hole")
    if spec.observed:
        return
    for region in (region for region in missed if region.low is None):
        message = f"`{region.sample}` is an answer to {spec.name} that no rule scores"
        yield Finding(
            _place(judge),
            ERROR,
            message,
            f"add a rule with `{spec.name}: {region.sample}`",
            "unscored-answer",
        )
    if _is_open(judge):
        message = f"answers to {spec.name} other than those named get no points, and nothing says so"
        mend = f"list them under `answers: {spec.name}`, or end with a rule `{spec.name}: any`"
        yield Finding(_place(judge), WARNING, message, mend, "open-answers")


def _between(judge: Judge, cut: tuple[Region, ...], missed: list[Region]) -> list[Region]:
    """What is missed between two bands: below the first and above the last nothing has to count."""
    scored = [region.low for region in cut if region.low is not None and region not in missed]
    return [region for region in missed if scored and min(scored) < region.low < max(scored)]


def _is_open(judge: Judge) -> bool:
    spec = judge.input
    return not spec.measured and not spec.answers and not any(rule.when.anything for rule in judge.rules)


def _place(judge: Judge) -> Path:
    return judge.rules[-1].path


def _told(region: Region) -> str:
    if region.low is None:
        return f"`{region.sample}`"
    if region.high is None:
        return f"from {plain(region.low)}"
    return f"from {plain(region.low)} to below {plain(region.high)}"


def _states(model: Model) -> Iterator[Finding]:
    for judge in model.judges:
        for state, rule in judge.states.items():
            if rule.points > judge.best:
                message = (
                    f"{judge.input.name} earns more when {state} ({plain(rule.points)}) than by any answer"
                )
                mend = f"give `{state}` at most {plain(judge.best)}"
                yield Finding(rule.path, ERROR, message, mend, "silence-pays")


def _turns(model: Model) -> Iterator[Finding]:
    for judge in model.judges:
        bands = [region for region in regions(model, judge.input) if region.low is not None]
        if judge.input.better == "lower":
            bands.reverse()
        for worse, better in pairwise(bands if judge.input.better else ()):
            less, more = judge.rule_for_value(better.sample), judge.rule_for_value(worse.sample)
            if less.points < more.points and judge.unscored not in (less, more):
                message = f"a better {judge.input.name} gets fewer points: `{less.id}` less than `{more.id}`"
                mend = f"give `{less.id}` at least {plain(more.points)}"
                yield Finding((*less.path, "points"), WARNING, message, mend, "band-turns")


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
        message = f"`{identity}` may be unfair: {why}"
        mend = "judge what the need is instead, or write `because:` with the reason you stand behind"
        yield Finding(path, WARNING, message, mend, "fairness")


def _over_filtering(model: Model, sample: Iterable[Mapping[str, Any]]) -> Iterator[Finding]:
    tiers = [score(model, lead["facts"], lead.get("behaviour")).tier for lead in sample]
    allowed = model.turned_away_at_most
    if not tiers or allowed is None:
        return
    share = Decimal(sum(tier in (COLD, DISQUALIFIED) for tier in tiers)) / len(tiers)
    if share > allowed:
        message = (
            f"{share:.0%} of {len(tiers)} past leads would be turned away; the flow allows {allowed:.0%}"
        )
        mend = "lower `warm`, loosen the disqualifiers, or raise `turned_away_at_most`"
        yield Finding(("tiers", "warm"), ERROR, message, mend, "over-filtering")


_CHECKS: tuple[Callable[[Model], Iterator[Finding]], ...] = (
    _weights,
    _tiers,
    _rules,
    _states,
    _turns,
    _fairness,
)
