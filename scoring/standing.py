"""Standing: what a lead's points and tier become when some of its answers become others. Quick, for searching."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from scoring.assess import criterion_sum, firing, rule_points
from scoring.evidence import Evidence
from scoring.model import Model
from scoring.regions import Region, regions
from scoring.rules import HUNDRED, TIERS, ZERO, Criterion, Rule


@dataclass(frozen=True)
class Option:
    """One answer that could be given to an input: its region, and the points it would earn."""

    region: Region
    points: Decimal


@dataclass
class Standing:
    """The points of a lead by criterion, and what they would be under other answers."""

    model: Model
    evidence: Evidence
    sums: dict[str, Decimal] = field(init=False)
    home: dict[str, Criterion] = field(init=False)
    worth: dict[str, Decimal] = field(init=False)

    def __post_init__(self) -> None:
        self.home = {judge.input.name: each for each in self.model.criteria for judge in each.judges}
        self.sums = {each.name: criterion_sum(each, self.evidence) for each in self.model.criteria}
        self.worth = {
            judge.input.name: self._points(
                judge.input.name, judge.rule_for(self.evidence.readings[judge.input.name])
            )
            for judge in self.model.judges
        }

    def options(self, name: str) -> tuple[Option, ...]:
        """Every answer to an input, the best first; equals stay in the flow's order."""
        spec = next(each for each in self.model.inputs if each.name == name)
        judge = next((each for each in self.model.judges if each.input.name == name), None)
        found = (
            Option(region, self._points(name, judge.rule_for_value(region.sample)) if judge else ZERO)
            for region in regions(self.model, spec)
        )
        return tuple(sorted(found, key=lambda option: -option.points))

    def points(self, changed: Mapping[str, Option]) -> Decimal:
        """All points when these inputs are answered so."""
        sums = dict(self.sums)
        for name, option in changed.items():
            criterion = self.home.get(name)
            if criterion is not None:
                sums[criterion.name] += option.points - self.worth[name]
        total = sum((min(sums[each.name], each.weight) for each in self.model.criteria), ZERO)
        return min(max(total, ZERO), HUNDRED)

    def disqualified(self, changed: Mapping[str, Option]) -> bool:
        """Whether a disqualifier fires when these inputs are answered so."""
        readings = {name: option.region.reading for name, option in changed.items()}
        return any(firing(self.model, self.evidence.with_readings(readings)))

    def reaches(self, target: str, changed: Mapping[str, Option]) -> bool:
        """Whether these answers lead to the target tier or a better one."""
        enough = self.points(changed) >= floor(self.model, target)
        return enough and not self.disqualified(changed)

    def tier(self, changed: Mapping[str, Option]) -> str:
        """The tier these answers lead to."""
        return TIERS[0] if self.disqualified(changed) else self.model.tier(self.points(changed))

    def _points(self, name: str, rule: Rule) -> Decimal:
        return rule_points(self.home[name], rule, self.evidence.days_ago)


def floor(model: Model, tier: str) -> Decimal:
    """The fewest points of a tier."""
    return {"hot": model.hot, "warm": model.warm}.get(tier, ZERO)
