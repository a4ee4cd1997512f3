"""Lint of single rules: never used, bands that overlap, leave holes or turn, answers that nobody scores."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from scoring.conditions import plain
from scoring.errors import Path
from scoring.findings import ERROR, WARNING, Finding
from scoring.model import Model
from scoring.regions import Region, regions
from scoring.rules import Judge, Rule


def check_rules(model: Model) -> Iterator[Finding]:
    """Faults of the rules of each input, taken together."""
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
        rule = _beside(judge, cut, region)
        mend = f"widen the band of `{rule.id}` or add a rule for it"
        yield Finding(rule.path, ERROR, f"no rule scores {spec.name} {_told(region)}", mend, "hole")
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


def _beside(judge: Judge, cut: tuple[Region, ...], missed: Region) -> Rule:
    """The rule whose band ends where the hole begins, else the one that begins where it ends, else the last."""
    bands = [region for region in cut if region.low is not None]
    at = bands.index(missed)
    rules = [judge.rule_for_value(region.sample) for region in (*reversed(bands[:at]), *bands[at + 1 :])]
    return next((rule for rule in rules if rule is not judge.unscored), judge.rules[-1])


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


def check_order(model: Model) -> Iterator[Finding]:
    """Bands where a better answer earns less."""
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
