"""A score's ledger as bars: one per criterion, each with the lines that make it up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

Line = Mapping[str, Any]


@dataclass(frozen=True)
class Bar:
    """A criterion's part of the score: its points and the lines that say something.

    `width` and `room` are 0..100 of the widest bar's room; `silent` names the inputs nothing is known of, for no points.
    """

    criterion: str
    points: Decimal
    most: Decimal
    width: Decimal
    room: Decimal
    lines: tuple[Line, ...]
    silent: tuple[str, ...]


def bars(document: Mapping[str, Any] | None) -> list[Bar]:
    """The bars of a score, in the order of its ledger. What ruled the lead out gives no points and is no bar."""
    by_criterion: dict[str, list[Line]] = {}
    for line in (document or {}).get("ledger", ()):
        if not line.get("reason"):
            by_criterion.setdefault(str(line["criterion"]), []).append(line)
    rooms = {name: _sum(lines, "most") for name, lines in by_criterion.items()}
    sums = {name: _sum(lines, "points") for name, lines in by_criterion.items()}
    widest = max([Decimal(1), *rooms.values(), *(abs(total) for total in sums.values())])
    return [
        Bar(
            criterion=name,
            points=sums[name],
            most=rooms[name],
            width=abs(sums[name]) / widest * 100,
            room=rooms[name] / widest * 100,
            lines=tuple(line for line in lines if not _silent(line)),
            silent=tuple(str(line.get("input") or line.get("field")) for line in lines if _silent(line)),
        )
        for name, lines in by_criterion.items()
    ]


def _silent(line: Line) -> bool:
    return line.get("state") == "unknown" and not line["points"]


def _sum(lines: list[Line], key: str) -> Decimal:
    return sum((Decimal(str(line.get(key) or 0)) for line in lines), Decimal(0))
