"""From the `score:` mapping of a flow to the records of a model. The language is described in docs/scoring.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from scoring import shapes
from scoring.conditions import Condition, condition
from scoring.errors import ModelError, Path
from scoring.inputs import INPUTS, KINDS, STATES, Input
from scoring.rules import STAGES, TIERS, Criterion, Disqualifier, Judge, Rule, Segment, Stage, state_rules

_SECTION = (
    "tiers",
    "turned_away_at_most",
    "rates",
    "answers",
    "inputs",
    "criteria",
    "disqualify",
    "stages",
    "segments",
)
_RULE = ("id", "when", "points", "because")


def parse_section(section: Mapping[str, Any], currency: str) -> dict[str, Any]:
    """The fields of a Model. Raises ModelError with the path of the first fault."""
    shapes.mapping(section, (), _SECTION)
    parser = _Parser(section)
    fields = _tiers(section) | _rates(section, currency)
    fields["criteria"] = tuple(parser.criteria())
    fields["disqualifiers"] = tuple(parser.disqualifiers())
    fields["segments"] = tuple(parser.segments())
    fields["stages"] = tuple(parser.stages(tuple(each.name for each in fields["criteria"])))
    fields["answers"] = parser.answers
    fields["inputs"] = tuple(parser.used.values())
    return fields


def _tiers(section: Mapping[str, Any]) -> dict[str, Any]:
    path: Path = ("tiers",)
    tiers = shapes.mapping(shapes.required(section, "tiers", path), path, ("hot", "warm"))
    hot, warm = (shapes.points(shapes.required(tiers, key, path), (*path, key)) for key in ("hot", "warm"))
    if not 0 < warm < hot <= 100:
        raise ModelError(path, "warm has to be above 0 and below hot, and hot at most 100")
    share = section.get("turned_away_at_most")
    if share is not None:
        share = shapes.amount(share, ("turned_away_at_most",))
        if not 0 <= share <= 1:
            raise ModelError(("turned_away_at_most",), "write a share between 0 and 1, such as 0.7")
    return {"hot": hot, "warm": warm, "turned_away_at_most": share}


def _rates(section: Mapping[str, Any], currency: str) -> dict[str, Any]:
    raw = shapes.mapping(section.get("rates", {}), ("rates",))
    rates = {code: shapes.amount(rate, ("rates", code)) for code, rate in raw.items() if code != "date"}
    for code, rate in rates.items():
        if rate <= 0:
            raise ModelError(
                ("rates", code), "a rate is above 0: what one unit is worth in the flow's currency"
            )
    if rates and "date" not in raw:
        raise ModelError(
            ("rates",), "`date` is missing: write the day the rates were looked up, such as 2026-11-20"
        )
    if rates.get(currency, 1) != 1:
        raise ModelError(("rates", currency), f"{currency} is the flow's own currency: its rate is 1")
    return {"rates": rates | {currency: Decimal(1), "": Decimal(1)}, "rates_date": str(raw.get("date", ""))}


class _Parser:
    """Walks the section; remembers the ids that are taken and the inputs that are used."""

    def __init__(self, section: Mapping[str, Any]) -> None:
        self.section = section
        self.ids: set[str] = set()
        self.used: dict[str, Input] = {}
        self.known_inputs = dict(INPUTS) | dict(_own_inputs(section))
        self.answers = dict(self._answers())

    def criteria(self) -> Iterator[Criterion]:
        raw = shapes.mapping(shapes.required(self.section, "criteria", ("criteria",)), ("criteria",))
        judged: set[str] = set()
        for key in raw:
            criterion = self._criterion(shapes.name(key, ("criteria", key)), raw[key])
            for judge in criterion.judges:
                if judge.input.name in judged:
                    raise ModelError(
                        (*criterion.path, "rules"), f"`{judge.input.name}` is judged by another criterion too"
                    )
                judged.add(judge.input.name)
            yield criterion

    def disqualifiers(self) -> Iterator[Disqualifier]:
        for path, raw in self._listed("disqualify", ("id", "when", "reason", "because")):
            reason = shapes.text(shapes.required(raw, "reason", path), (*path, "reason"))
            yield Disqualifier(self._id(raw, path), self._when(raw, path), reason, path, _because(raw, path))

    def segments(self) -> Iterator[Segment]:
        for path, raw in self._listed("segments", ("id", "tag", "when")):
            identity = self._id(raw, path)
            tag = shapes.text(raw.get("tag", identity), (*path, "tag"))
            yield Segment(identity, tag, self._when(raw, path), path)

    def stages(self, criteria: tuple[str, ...]) -> Iterator[Stage]:
        raw = shapes.mapping(self.section.get("stages", {}), ("stages",), STAGES[1:])
        for key in STAGES[:0:-1]:
            if key in raw:
                yield self._stage(key, raw[key], criteria)

    def _answers(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        raw = shapes.mapping(self.section.get("answers", {}), ("answers",), tuple(self.known_inputs))
        for key, listed in raw.items():
            yield key, shapes.texts(listed, ("answers", key))

    def _input(self, key: str, path: Path) -> Input:
        spec = self.known_inputs[shapes.choice(key, path, tuple(self.known_inputs))]
        if spec.name in self.answers and not spec.measured:
            spec = replace(spec, answers=self.answers[spec.name])
        return self.used.setdefault(spec.name, spec)

    def _id(self, raw: Mapping[str, Any], path: Path) -> str:
        identity = shapes.name(shapes.required(raw, "id", path), (*path, "id"))
        if identity in self.ids:
            raise ModelError((*path, "id"), f"`{identity}` is the id of another rule: choose a new one")
        self.ids.add(identity)
        return identity

    def _listed(self, key: str, allowed: tuple[str, ...]) -> Iterator[tuple[Path, Mapping[str, Any]]]:
        for index, raw in enumerate(shapes.items(self.section.get(key, ()), (key,))):
            yield (key, index), shapes.mapping(raw, (key, index), allowed)

    def _criterion(self, key: str, raw: object) -> Criterion:
        path: Path = ("criteria", key)
        section = shapes.mapping(raw, path, ("weight", "rules", "states", "fades"))
        weight = shapes.points(shapes.required(section, "weight", path), (*path, "weight"))
        if weight < 0:
            raise ModelError((*path, "weight"), "a weight is at least 0")
        grouped = self._rules(section, path)
        states = shapes.mapping(section.get("states", {}), (*path, "states"), tuple(grouped))
        judges = tuple(self._judge(name, rules, states, path) for name, rules in grouped.items())
        return Criterion(key, weight, judges, path, _fades(section, path))

    def _rules(self, section: Mapping[str, Any], path: Path) -> dict[str, list[Rule]]:
        grouped: dict[str, list[Rule]] = {}
        listed = shapes.items(shapes.required(section, "rules", path), (*path, "rules"))
        for index, raw in enumerate(listed):
            rule = self._rule(raw, (*path, "rules", index))
            grouped.setdefault(rule.when.input.name, []).append(rule)
        return grouped

    def _rule(self, raw: object, path: Path) -> Rule:
        section = shapes.mapping(raw, path, _RULE)
        identity = self._id(section, path)
        conditions = self._when(section, path)
        if len(conditions) != 1:
            raise ModelError(
                (*path, "when"), "a rule that gives points looks at one input: make it several rules"
            )
        if conditions[0].states:
            raise ModelError((*path, "when"), "give points for a state under `states:`, not in a rule")
        given = shapes.points(shapes.required(section, "points", path), (*path, "points"))
        return Rule(identity, given, path, conditions[0], _because(section, path))

    def _judge(self, key: str, rules: list[Rule], states: Mapping[str, Any], path: Path) -> Judge:
        where = (*path, "states", key)
        raw = shapes.mapping(states.get(key, {}), where, STATES[1:])
        given = {state: shapes.points(value, (*where, state)) for state, value in raw.items()}
        place = where if key in states else (*path, "rules")
        unscored = Rule(f"{key}.unscored", Decimal(0), (*path, "rules"))
        spec = rules[0].when.input
        return Judge.of(spec, rules, state_rules(spec, given, place), unscored)

    def _stage(self, key: str, raw: object, criteria: tuple[str, ...]) -> Stage:
        path: Path = ("stages", key)
        section = shapes.mapping(raw, path, ("tier", "known", "least", "when"))
        tiers = shapes.texts(section.get("tier", ()), (*path, "tier"))
        for index, tier in enumerate(tiers):
            shapes.choice(tier, (*path, "tier", index), TIERS)
        known = shapes.texts(section.get("known", ()), (*path, "known"))
        floors = shapes.mapping(section.get("least", {}), (*path, "least"), criteria)
        least = {name: shapes.points(value, (*path, "least", name)) for name, value in floors.items()}
        when = self._when(section, path) if "when" in section else ()
        return Stage(key, path, tiers, known, least, when)

    def _when(self, raw: Mapping[str, Any], path: Path) -> tuple[Condition, ...]:
        where = (*path, "when")
        section = shapes.mapping(shapes.required(raw, "when", path), where)
        if not section:
            raise ModelError(where, "name an input and what it has to be, such as `budget: {from: 20000}`")
        return tuple(
            condition(self._input(key, (*where, key)), section[key], (*where, key)) for key in section
        )


def _because(raw: Mapping[str, Any], path: Path) -> str:
    return shapes.text(raw["because"], (*path, "because")) if "because" in raw else ""


def _fades(section: Mapping[str, Any], path: Path) -> Decimal | None:
    if "fades" not in section:
        return None
    where = (*path, "fades")
    raw = shapes.mapping(section["fades"], where, ("days",))
    days = shapes.amount(shapes.required(raw, "days", where), (*where, "days"))
    if days <= 0:
        raise ModelError((*where, "days"), "write how many days until nothing is left, more than 0")
    return days


def _own_inputs(section: Mapping[str, Any]) -> Iterator[tuple[str, Input]]:
    raw = shapes.mapping(section.get("inputs", {}), ("inputs",))
    for key, entry in raw.items():
        path: Path = ("inputs", key)
        spec = shapes.mapping(entry, path, ("kind", "field", "part", "unit", "better", "observed", "changes"))
        shapes.name(key, path)
        if key in INPUTS:
            raise ModelError(path, f"`{key}` is built in: choose another name")
        kind = shapes.choice(spec.get("kind", "category"), (*path, "kind"), KINDS)
        better = shapes.choice(spec.get("better", ""), (*path, "better"), ("higher", "lower", ""))
        flags = {flag: spec.get(flag, False) is True for flag in ("observed", "changes")}
        words = {word: shapes.text(spec[word], (*path, word)) for word in ("part", "unit") if word in spec}
        yield key, Input(key, spec.get("field", key), kind, better=better, **words, **flags)
