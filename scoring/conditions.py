"""Conditions on one input: an answer, one of several, a band, a state, or anything that is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from scoring import shapes
from scoring.errors import ModelError, Path
from scoring.inputs import FLAG, STATES, Input, Reading

_INFINITY = Decimal("Infinity")


@dataclass(frozen=True)
class Condition:
    """Holds when the reading is one of `answers`, lies in [low, high), is in one of `states`, or is known at all."""

    input: Input
    answers: tuple[str | bool, ...] = ()
    low: Decimal | None = None
    high: Decimal | None = None
    states: tuple[str, ...] = ()
    anything: bool = False

    name: str = field(init=False, repr=False, compare=False)
    is_band: bool = field(init=False, repr=False, compare=False)
    bounds: tuple[Decimal, Decimal] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Every lead meets every condition, and a plain attribute is found several times as quickly as a property.
        low = -_INFINITY if self.low is None else self.low
        high = _INFINITY if self.high is None else self.high
        object.__setattr__(self, "name", self.input.name)
        object.__setattr__(self, "is_band", self.low is not None or self.high is not None)
        object.__setattr__(self, "bounds", (low, high))

    def holds(self, reading: Reading) -> bool:
        """Whether the reading meets it; a range is judged by its middle."""
        if self.states:
            return reading.state in self.states
        normal = reading.normal
        return normal is not None and self.accepts(normal)

    def accepts(self, normal: Decimal | str | bool) -> bool:
        """Whether a known, normalised value meets it."""
        if type(normal) is not Decimal:
            return self.anything or normal in self.answers
        low, high = self.bounds
        return self.anything or (self.is_band and low <= normal < high)

    def surely_holds(self, reading: Reading) -> bool:
        """Whether all that the reading may mean meets it: a range has to lie in the band from end to end."""
        if reading.ends is None or not self.is_band:
            return self.holds(reading)
        lowest, highest = reading.ends
        # An end that was not said is infinite, and lies only in a band that has no end there either.
        return (
            self.holds(reading)
            and (self.low is None or lowest >= self.low)
            and (self.high is None or highest < self.high)
        )

    def as_dict(self) -> dict[str, object]:
        """The condition in the words of the flow, for people and programs to read."""
        ends = {"from": self.low, "below": self.high}
        bounds: dict[str, object] = {key: plain(end) for key, end in ends.items() if end is not None}
        if bounds:
            return bounds
        if self.states:
            return {"state": list(self.states)}
        return {"any": True} if self.anything else {"answers": list(self.answers)}


def plain(exact: Decimal) -> int | float:
    """A Decimal as a JSON number: an integer when it is whole."""
    return int(exact) if exact == exact.to_integral_value() else float(exact)


def condition(spec: Input, raw: object, path: Path) -> Condition:
    """One `input: ...` entry of a `when:`."""
    if raw == "any":
        return Condition(spec, anything=True)
    if isinstance(raw, Mapping):
        return _bounds(spec, raw, path)
    if isinstance(raw, str | bool) or not hasattr(raw, "__iter__"):
        return Condition(spec, answers=(_answer(spec, raw, path),))
    answers = tuple(_answer(spec, each, (*path, index)) for index, each in enumerate(shapes.items(raw, path)))
    if not answers:
        raise ModelError(path, "the list is empty: name at least one answer")
    return Condition(spec, answers=answers)


def _bounds(spec: Input, raw: Mapping[str, Any], path: Path) -> Condition:
    section = shapes.mapping(raw, path, ("from", "below", "state"))
    if "state" in section:
        listed = section["state"] if not isinstance(section["state"], str) else [section["state"]]
        states = shapes.texts(listed, (*path, "state"))
        return Condition(spec, states=tuple(shapes.choice(each, (*path, "state"), STATES) for each in states))
    if not spec.measured:
        raise ModelError(
            path, f"`{spec.name}` is not a number: name the answers instead of `from` and `below`"
        )
    low, high = (
        shapes.amount(section[key], (*path, key)) if key in section else None for key in ("from", "below")
    )
    if low is None and high is None:
        raise ModelError(path, "write `from`, `below` or both")
    if low is not None and high is not None and low >= high:
        raise ModelError(path, "the band is empty: `from` has to be less than `below`")
    return Condition(spec, low=low, high=high)


def _answer(spec: Input, raw: object, path: Path) -> str | bool:
    if spec.kind == FLAG:
        if not isinstance(raw, bool):
            raise ModelError(path, f"`{spec.name}` is true or false")
        return raw
    answer = shapes.text(raw, path)
    if spec.measured and not spec.answers:
        raise ModelError(path, f"`{spec.name}` is a number: write `from` and `below`")
    return shapes.choice(answer, path, spec.answers) if spec.answers else answer
