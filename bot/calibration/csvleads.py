"""Leads from any CSV file, through a mapping file that says what its columns mean. docs/scoring.md has an example."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

_EMPTY = ("", "select", "na", "n/a", "null", "none given")
_TRUE = ("1", "true", "yes", "y")
_KINDS = ("won", "opportunity", "accepted", "lost", "rejected")
_RANGES = {"money": ("min", "max"), "range": ("min", "max"), "days": ("earliest", "latest")}


class MappingError(Exception):
    """A mapping file that does not fit: the message names the entry and says how to mend it."""


def read_leads(file: Path, mapping: Path) -> Iterator[dict[str, Any]]:
    """The leads of a CSV file, `{id, facts, behaviour, outcome}` each, in its order. Raises MappingError."""
    plan = read_plan(mapping)
    with file.open(encoding=plan.get("encoding", "utf-8-sig"), newline="") as opened:
        rows = csv.DictReader(opened, delimiter=plan.get("delimiter", ","))
        _check_columns(plan, rows.fieldnames or ())
        for number, row in enumerate(rows, start=2):
            yield lead(row, plan, number)


def lead(row: Mapping[str, str | None], plan: Mapping[str, Any], number: int) -> dict[str, Any]:
    """One row as a lead; `number` is its line, the id where no column is named for it."""
    column = plan.get("id")
    return {
        "id": (row.get(column) or str(number)) if column else str(number),
        "facts": list(_facts(row, plan.get("facts", {}))),
        "behaviour": {name: value for name, value in _behaviour(row, plan.get("behaviour", {}))},
        "outcome": _outcome(row, plan["outcome"]),
    }


def read_plan(mapping: Path) -> Mapping[str, Any]:
    """A mapping file, checked. Raises MappingError."""
    try:
        plan = YAML(typ="safe").load(mapping.read_text(encoding="utf-8"))
    except YAMLError as error:
        raise MappingError(f"{mapping.name} is no YAML: check its indentation and quotes.") from error
    if not isinstance(plan, Mapping) or not isinstance(plan.get("outcome"), Mapping):
        raise MappingError(f"{mapping.name}: write `outcome:` with `column:` and which values are `won:`.")
    for place, entry in _entries(plan):
        kind = entry.get("as", "text")
        if kind not in _READERS:
            raise MappingError(f"{place}: `as: {kind}` is not known. Write one of {', '.join(_READERS)}.")
    return plan


def _entries(plan: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    yield "outcome", plan["outcome"]
    for part in ("facts", "behaviour"):
        for name, entry in plan.get(part, {}).items():
            if not isinstance(entry, Mapping) or "column" not in entry:
                raise MappingError(f"{part}.{name}: write `{{column: ...}}` with the name of a column.")
            yield f"{part}.{name}", entry


def _check_columns(plan: Mapping[str, Any], columns: Iterable[str]) -> None:
    there = set(columns)
    for place, entry in _entries(plan):
        if entry["column"] not in there:
            raise MappingError(
                f"{place}: the file has no column `{entry['column']}`. It has: {', '.join(there)}."
            )


def _facts(row: Mapping[str, str | None], entries: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Facts by field; entries such as `need.category` and `need.urgency` make one fact together."""
    whole: dict[str, Any] = {}
    parts: dict[str, dict[str, Any]] = {}
    quotes: dict[str, str] = {}
    for name, entry in entries.items():
        text = row.get(entry["column"]) or ""
        field, _, part = name.partition(".")
        value = _value(text, entry)
        if value is None:
            continue
        quotes[field] = text
        if part:
            parts.setdefault(field, {})[part] = value
        else:
            whole[field] = value
    for field, value in (whole | parts).items():
        yield {"field": field, "state": "known", "value": value, "quote": quotes[field]}


def _behaviour(row: Mapping[str, str | None], entries: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, entry in entries.items():
        value = _value(row.get(entry["column"]) or "", entry)
        if value is not None:
            yield name, value


def _value(text: str, entry: Mapping[str, Any]) -> Any:
    """The cell as a value; None where it is empty or means nothing, so that the field stays unknown."""
    if text.strip().casefold() in _EMPTY:
        return None
    if "values" in entry:
        return entry["values"].get(text.strip(), entry.get("otherwise"))
    return _READERS[entry.get("as", "text")](text.strip(), entry)


def _outcome(row: Mapping[str, str | None], entry: Mapping[str, Any]) -> dict[str, Any] | None:
    kind = outcome_kind((row.get(entry["column"]) or "").strip(), entry)
    value = _number(row.get(entry.get("value", "")) or "", entry)
    return {"kind": kind, "value": value} if kind else None


def outcome_kind(text: str, entry: Mapping[str, Any]) -> str | None:
    """What the `outcome:` entry says that a cell means; None where it says nothing of it."""
    return next((kind for kind in _KINDS if text in [str(each) for each in entry.get(kind, ())]), None)


def _number(text: str, _entry: Mapping[str, Any]) -> float | int | None:
    try:
        found = float(text.replace(",", ""))
    except ValueError:
        return None
    return int(found) if found.is_integer() else found


def _amount(text: str, entry: Mapping[str, Any]) -> dict[str, Any] | None:
    """A number, or a range such as `50-200`; the mapping adds currency and period."""
    low_name, high_name = _RANGES[entry["as"]]
    low, _, high = text.partition("-")
    ends = _number(low, entry), _number(high or low, entry)
    if None in ends:
        return None
    more = {key: entry[key] for key in ("currency", "period") if key in entry}
    return {low_name: ends[0], high_name: ends[1]} | more


def _flag(text: str, _entry: Mapping[str, Any]) -> bool:
    return text.casefold() in _TRUE


_READERS: dict[str, Callable[[str, Mapping[str, Any]], Any]] = {
    "text": lambda text, _entry: text,
    "number": _number,
    "flag": _flag,
    "money": _amount,
    "range": _amount,
    "days": _amount,
}
