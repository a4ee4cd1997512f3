"""Pictures as SVG text: bars and curves with intervals, and who moves between tiers. No library, no script."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

WIDTH, HEIGHT = 520, 300
_LEFT, _TOP, _RIGHT, _BOTTOM = 52, 16, 24, 44
_TIERS = ("hot", "warm", "cold", "disqualified")
_COLOURS = {"hot": "#b3261e", "warm": "#b26a00", "cold": "#1f5f99", "disqualified": "#5f6368"}


@dataclass(frozen=True)
class Frame:
    """A chart's axes: `wide` is what the x axis spans, y always runs from 0 to `high`."""

    title: str
    x_label: str
    y_label: str
    wide: tuple[float, float]
    high: float = 1.0

    def x(self, value: float) -> float:
        """Where a value stands from the left."""
        low, high = self.wide
        return round(_LEFT + (value - low) / (high - low) * (WIDTH - _LEFT - _RIGHT), 1)

    def y(self, value: float) -> float:
        """Where a value stands from the top."""
        return round(HEIGHT - _BOTTOM - min(value, self.high) / self.high * (HEIGHT - _TOP - _BOTTOM), 1)

    def draw(self, parts: Iterable[str]) -> str:
        """The chart with its axes, ticks and a title for screen readers."""
        return _svg(self.title, [*self._axes(), *parts], HEIGHT)

    def _axes(self) -> Iterable[str]:
        low, high = self.wide
        for step in range(6):
            across, up = low + (high - low) * step / 5, self.high * step / 5
            yield _line((_LEFT, self.y(up)), (WIDTH - _RIGHT, self.y(up)), "grid")
            yield _text(_LEFT - 6, self.y(up) + 4, f"{up:.0%}", "end")
            yield _text(
                self.x(across), HEIGHT - _BOTTOM + 16, f"{across:.0%}" if high <= 1 else f"{across:.0f}"
            )
        yield _text((WIDTH + _LEFT) / 2, HEIGHT - 8, self.x_label)
        yield _text(_LEFT, _TOP - 4, self.y_label, "start")


def bars(title: str, bands: Sequence[Mapping[str, Any]]) -> str:
    """Conversion by band of points, with intervals and how many leads each rests on."""
    frame = Frame(
        title,
        "points",
        "reached the goal",
        (0, 100),
        _round_up(band["rate"]["high"] for band in bands if band["leads"]),
    )
    parts = []
    for band in (band for band in bands if band["leads"]):
        left, right, middle = (
            frame.x(band["from"] + 1),
            frame.x(band["to"] - 1),
            frame.x((band["from"] + band["to"]) / 2),
        )
        top = frame.y(band["rate"]["value"])
        parts.append(
            f'<rect class="bar" x="{left}" y="{top}" width="{right - left:.1f}" height="{frame.y(0) - top:.1f}"/>'
        )
        parts.append(_whisker(frame, middle, band["rate"]))
        parts.append(_text(middle, frame.y(0) - 4, str(band["leads"])))
    return frame.draw(parts)


def reliability(title: str, groups: Sequence[Mapping[str, Any]]) -> str:
    """Promised chance against what came, with intervals; on the dashed line both agree."""
    high = _round_up([*(group["came"]["high"] for group in groups), *(group["promised"] for group in groups)])
    frame = Frame(title, "chance that the points promised", "what came of it", (0, high), high)
    parts = [_line((frame.x(0), frame.y(0)), (frame.x(high), frame.y(high)), "even")]
    for group in groups:
        x = frame.x(group["promised"])
        parts.append(_whisker(frame, x, group["came"]))
        parts.append(f'<circle class="dot" cx="{x}" cy="{frame.y(group["came"]["value"])}" r="4"/>')
    return frame.draw(parts)


def curve(title: str, points: Sequence[Sequence[float]], x_label: str, y_label: str) -> str:
    """A curve within the unit square, such as ROC, over the dashed line of chance."""
    frame = Frame(title, x_label, y_label, (0, 1))
    even = _line((frame.x(0), frame.y(0)), (frame.x(1), frame.y(1)), "even")
    return frame.draw([even, _path(frame, points, "curve")])


def thresholds(title: str, entries: Sequence[Mapping[str, Any]]) -> str:
    """Precision and recall at each threshold of points."""
    frame = Frame(title, "taking leads from so many points", "share", (0, 100))
    parts = []
    for name, mark in (("precision", "curve"), ("recall", "second")):
        line = [(entry["points"], entry[name]["value"]) for entry in entries]
        parts += [
            _path(frame, line, mark),
            _text(frame.x(line[-1][0]) - 4, frame.y(line[-1][1]) - 6, name, "end"),
        ]
    return frame.draw(parts)


def moves(title: str, tiers: Sequence[Mapping[str, Any]]) -> str:
    """Who goes from which tier (left) to which (right): bands as thick as the number of leads."""
    total = sum(entry["leads"] for entry in tiers) or 1
    left, right = _stack(tiers, "before", total), _stack(tiers, "after", total)
    parts = [*_labels(tiers, "before", 8, "start"), *_labels(tiers, "after", WIDTH - 8, "end")]
    for entry in sorted(tiers, key=lambda each: (_TIERS.index(each["before"]), _TIERS.index(each["after"]))):
        thick = entry["leads"] / total * (HEIGHT - 80)
        start, end = left[entry["before"]], right[entry["after"]]
        left[entry["before"]], right[entry["after"]] = start + thick, end + thick
        parts.append(_ribbon(start, end, thick, entry))
    return _svg(title, parts, HEIGHT)


def _stack(tiers: Sequence[Mapping[str, Any]], side: str, total: int) -> dict[str, float]:
    """Where each tier's block begins: blocks in order from hot down, 16 apart."""
    tops, top = {}, 16.0
    for tier in _TIERS:
        tops[tier] = top
        count = sum(entry["leads"] for entry in tiers if entry[side] == tier)
        top += count / total * (HEIGHT - 80) + 16
    return tops


def _labels(tiers: Sequence[Mapping[str, Any]], side: str, x: float, anchor: str) -> Iterable[str]:
    total = sum(entry["leads"] for entry in tiers) or 1
    tops = _stack(tiers, side, total)
    for tier in _TIERS:
        count = sum(entry["leads"] for entry in tiers if entry[side] == tier)
        if count:
            yield _text(x, tops[tier] + count / total * (HEIGHT - 80) / 2 + 4, f"{tier} {count}", anchor)


def _ribbon(start: float, end: float, thick: float, entry: Mapping[str, Any]) -> str:
    x1, x2 = 120, WIDTH - 120
    middle = (x1 + x2) / 2
    moved = entry["before"] != entry["after"]
    shape = (
        f"M{x1},{start:.1f} C{middle},{start:.1f} {middle},{end:.1f} {x2},{end:.1f} "
        f"L{x2},{end + thick:.1f} C{middle},{end + thick:.1f} {middle},{start + thick:.1f} {x1},{start + thick:.1f} Z"
    )
    told = f"{entry['leads']} from {entry['before']} to {entry['after']}"
    colour = _COLOURS[entry["after"]]
    return f'<path d="{shape}" fill="{colour}" fill-opacity="{0.75 if moved else 0.2}"><title>{told}</title></path>'


def _whisker(frame: Frame, x: float, interval: Mapping[str, float]) -> str:
    return _line((x, frame.y(interval["low"])), (x, frame.y(interval["high"])), "whisker")


def _path(frame: Frame, points: Iterable[Sequence[float]], mark: str) -> str:
    line = " ".join(f"{frame.x(x)},{frame.y(y)}" for x, y in points)
    return f'<polyline class="{mark}" points="{line}"/>'


def _line(start: tuple[float, float], end: tuple[float, float], mark: str) -> str:
    return f'<line class="{mark}" x1="{start[0]}" y1="{start[1]}" x2="{end[0]}" y2="{end[1]}"/>'


def _text(x: float, y: float, text: str, anchor: str = "middle") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'


def _round_up(values: Iterable[float]) -> float:
    """The next tenth above all values, for an axis."""
    return min(1.0, (int(max(values, default=0.95) * 10) + 1) / 10)


_STYLE = (
    "text{font:11px system-ui,sans-serif;fill:#333}.grid{stroke:#e3e6e8}.even{stroke:#777;stroke-dasharray:4 4}"
    ".bar{fill:#7fa8cf}.whisker{stroke:#1d2b36;stroke-width:1.5}.dot{fill:#1f5f99}"
    ".curve,.second{fill:none;stroke:#1f5f99;stroke-width:2}.second{stroke:#b26a00}"
)


def _svg(title: str, parts: Iterable[str], height: int) -> str:
    body = "".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{escape(title)}">'
        f"<style>{_STYLE}</style>{body}</svg>"
    )
