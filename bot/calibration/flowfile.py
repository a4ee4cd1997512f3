"""A flow's text with other points in it: changed number by number, so that every other character stays."""

from __future__ import annotations

import copy
import difflib
import re
from collections.abc import Iterator, Mapping
from typing import Any

from ruamel.yaml import YAML

from bot.calibration.points import Repointing

_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def repointed(section: Mapping[str, Any], repointing: Repointing) -> dict[str, Any]:
    """A copy of the `score:` section with the new points, weights and thresholds."""
    changed = copy.deepcopy(dict(section))
    for path, value in _edits(repointing):
        place: Any = changed
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value
    return changed


def rewritten(text: str, repointing: Repointing) -> str:
    """The flow's YAML text with the new numbers in place of the old ones."""
    root = YAML(typ="rt").load(text)
    section = root.get("score", root)
    lines = text.splitlines(keepends=True)
    found = [(*_position(section, path), value) for path, value in _edits(repointing)]
    for line, column, value in sorted(found, reverse=True):
        lines[line] = lines[line][:column] + _NUMBER.sub(str(value), lines[line][column:], count=1)
    return "".join(lines)


def diff(text: str, repointing: Repointing, name: str) -> str:
    """What applying the suggestion would change in the flow's file, as a unified diff."""
    before, after = text.splitlines(keepends=True), rewritten(text, repointing).splitlines(keepends=True)
    return "".join(difflib.unified_diff(before, after, name, f"{name} (suggested)", n=1))


def _edits(repointing: Repointing) -> Iterator[tuple[list[str | int], int]]:
    for entries in repointing.as_dict().values():
        yield from ((entry["path"], entry["to"]) for entry in entries if entry["from"] != entry["to"])


def _position(section: Any, path: list[str | int]) -> tuple[int, int]:
    place = section
    for step in path[:-1]:
        place = place[step]
    return tuple(place.lc.data[path[-1]][2:4])
