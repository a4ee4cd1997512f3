"""Scores, changes and replays in words and tables, for a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from scoring import Change, Line, Question, Replay, Score
from scoring.conditions import Condition, plain
from scoring.rules import TIERS

_BAR = 12


def headline(given: Score) -> str:
    """Points, tier, stage and how much of them rests on known answers, in one line."""
    tags = f", tags {', '.join(given.segments)}" if given.segments else ""
    return (
        f"{plain(given.points)} points: {given.tier}, {given.stage}, "
        f"{given.completeness:.0%} rests on known answers{tags}"
    )


def ledger(given: Score, line_of: Callable[[str], int | None]) -> Iterator[str]:
    """A line for each rule that was applied: a bar, the points, the answer, the quote, and the rule's line."""
    for line in given.ledger:
        yield _row(line, line_of(line.rule))


def change(found: Change) -> str:
    """A set of answers that would lift the lead."""
    parts = [
        f"{answer.input.name} {' or '.join(_told(each, answer.input.unit) for each in answer.enough)}"
        f" ({'now ' + _value(answer.now) if answer.now is not None else answer.state})"
        for answer in found.answers
    ]
    return f"{found.tier} with {plain(found.points)} points: {' and '.join(parts)}"


def question(asked: Question) -> str:
    """An open field and what it can still give."""
    return f"{asked.field}: up to {plain(asked.gain)} points"


def replayed(result: Replay) -> Iterator[str]:
    """The table of tiers before and after, then the leads that move."""
    yield f"{result.leads} leads, {len(result.moves)} move, {plain(result.points_change):+} points on average"
    names = tuple(reversed(TIERS))
    rows = [[before, *(str(result.tiers.get((before, after), "·")) for after in names)] for before in names]
    yield from table(["before \\ after", *names], rows)
    for move in result.moves:
        yield (
            f"{move.lead}: {move.before} {plain(move.points_before)} -> {move.after} {plain(move.points_after)}"
            f"  because {', '.join(_reason(each) for each in move.why[:3])}"
        )


def predicted(found: Mapping[str, Any]) -> Iterator[str]:
    """A predicted chance with its interval, and the inputs that move it most (log odds)."""
    chance = found["chance"]
    yield f"{chance['value']:.0%} ({chance['low']:.0%} to {chance['high']:.0%}). {found['note']}"
    yield from (
        f"{each['effect']:+.2f}  {each['input']}" for each in found["contributions"] if each["effect"]
    )


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Columns of equal width, the first to the left."""
    lines = [heads, *rows]
    widths = [max(len(line[index]) for line in lines) for index in range(len(heads))]
    for line in lines:
        cells = (f"{cell:>{width}}" for cell, width in zip(line[1:], widths[1:], strict=True))
        yield "  ".join([f"{line[0]:<{widths[0]}}", *cells])


def _row(line: Line, place: int | None) -> str:
    full = round(_BAR * line.points / line.most) if line.most and line.points > 0 else 0
    answer = _value(line.normalised) if line.normalised is not None else line.state
    quote = f'  "{line.quote}"' if line.quote else ""
    why = f"  {line.reason}" if line.reason else ""
    where = f"line {place}" if place else ""
    name = line.input or line.criterion
    points = f"{plain(line.points)}/{plain(line.most)}" if line.most else f"{plain(line.points)}"
    return f"{'#' * full:<{_BAR}} {points:>7}  {name:<15} {answer:<16} {line.rule:<22} {where:<9}{quote}{why}".rstrip()


def _told(condition: Condition, unit: str) -> str:
    if condition.answers:
        return " or ".join(map(_value, condition.answers))
    ends = [f"from {_value(condition.low)}"] if condition.low else []
    ends += [f"below {_value(condition.high)}"] if condition.high is not None else []
    return " ".join([*(ends or ["of any size"]), *([unit] if unit and ends else [])])


def _value(value: Decimal | str | bool | None) -> str:
    if isinstance(value, Decimal):
        return f"{plain(value):,}"
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)


def _reason(each: Mapping[str, Any]) -> str:
    rules = each["before"] if each["before"] == each["after"] else f"{each['before']} -> {each['after']}"
    return f"{each['input']} {each['points']:+} ({rules})" if each["points"] else f"{each['input']} ({rules})"
