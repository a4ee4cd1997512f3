"""What scoring returns: Score and the lines of its ledger, as records and as plain JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from scoring.conditions import plain


class Line(NamedTuple):
    """One rule that was applied.

    `rule` is an id of the flow, `<input>.<state>` for an answer that is not known, `<input>.unscored` for one no rule
    speaks of, `<criterion>.cap` or `score.limit` for points over the limit. `normalised` is what was judged (money a
    year, days, people, an answer's name), `most` the best this input could give, `share` the part of all points.
    """

    rule: str
    criterion: str
    field: str
    input: str
    state: str
    value: Any
    normalised: Decimal | str | bool | None
    points: Decimal
    most: Decimal
    share: Decimal
    quote: str | None
    reason: str | None = None

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON."""
        return {key: _jsonable(value) for key, value in self._asdict().items()}

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Line:
        """The line that `as_dict` wrote."""
        exact = {key: _decimal(raw[key]) for key in ("points", "most", "share", "normalised")}
        return cls(**({name: raw[name] for name in cls._fields} | exact))


class Score(NamedTuple):
    """How a lead did under one version of a flow; `points` is the exact sum of the ledger's points.

    In JSON all numbers are JSON numbers: points are whole or in quarters, which binary floating point adds exactly.
    """

    points: Decimal
    tier: str
    stage: str
    completeness: Decimal
    segments: tuple[str, ...]
    flow: str
    version: str
    ledger: tuple[Line, ...]

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why the lead is disqualified, in the flow's words; empty when it is not."""
        return tuple(line.reason for line in self.ledger if line.reason)

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON, always with the same keys in the same order."""
        return {
            "points": plain(self.points),
            "tier": self.tier,
            "stage": self.stage,
            "completeness": plain(self.completeness),
            "segments": list(self.segments),
            "flow": self.flow,
            "version": self.version,
            "ledger": [line.as_dict() for line in self.ledger],
        }

    def dumps(self) -> str:
        """The one JSON text of this score: the same facts and flow give the same bytes."""
        return json.dumps(self.as_dict(), sort_keys=True, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Score:
        """The score that `as_dict` wrote."""
        return cls(
            points=_decimal(raw["points"]),
            tier=raw["tier"],
            stage=raw["stage"],
            completeness=_decimal(raw["completeness"]),
            segments=tuple(raw["segments"]),
            flow=raw["flow"],
            version=raw["version"],
            ledger=tuple(Line.from_dict(line) for line in raw["ledger"]),
        )


def _jsonable(value: Any) -> Any:
    return plain(value) if isinstance(value, Decimal) else value


def _decimal(raw: Any) -> Any:
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        return raw
    return Decimal(repr(raw))
