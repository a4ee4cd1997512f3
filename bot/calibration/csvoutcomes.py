"""Outcomes from a CSV file, by the same mapping files as leads: every row is checked before one is noted, each only once.

Beside what docs/scoring.md says of mappings, `email` and `key` at the top name columns, and so do `reason` and `at` in `outcome`.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from bot.calibration.csvleads import MappingError, outcome_kind
from bot.leads.followup import OUTCOMES, OutcomeError
from bot.leads.outcomes import LONGEST_KEY, Told, look, note, parse_moment
from bot.leads.store import Store

BY = "CSV import"
AT_ONCE = 200  # outcomes a transaction: visitors' messages wait for no more than these
DEFAULTS: Mapping[str, Any] = {
    "id": "lead",
    "email": "email",
    "key": "id",
    "outcome": {
        "column": "outcome",
        **{kind: [kind] for kind in OUTCOMES},
        **{name: name for name in ("reason", "value", "at")},
        "currency": {"column": "currency"},
    },
}
"""The mapping of a file with the names of POST /api/outcomes as headings; `outcome` and one of `lead`, `email` are needed."""

Row = Mapping[Any, Any]


@dataclass(frozen=True)
class Fault:
    """A row that is not taken in, and why."""

    line: int
    message: str


@dataclass
class Checked:
    """What a file holds: outcomes that can be noted, those noted before, rows that are still open, and rows that are wrong."""

    good: list[Told] = field(default_factory=list)
    known: int = 0
    open: int = 0
    faults: list[Fault] = field(default_factory=list)


def check(store: Store, file: Path, plan: Mapping[str, Any]) -> Checked:
    """Every row held against the record; nothing is written. Raises MappingError where the file does not fit the mapping."""
    found = Checked()
    with store.read() as session:
        checker = _Checker(session, found)
        for line, row, columns in _rows(file, plan):
            checker.take(line, row, columns, plan["outcome"])
    return found


def take_in(store: Store, told: Sequence[Told]) -> int:
    """Note checked outcomes, a few at a time; how many were new."""
    noted = 0
    for start in range(0, len(told), AT_ONCE):
        with store.write() as session:
            noted += sum(note(session, each, BY)[1] for each in told[start : start + AT_ONCE])
    return noted


class _Checker:
    """Sorts rows into what they are; two rows of one file may not say different things under one key."""

    def __init__(self, session: Session, found: Checked) -> None:
        self.session, self.found = session, found
        self.keys: dict[str, Told] = {}

    def take(self, line: int, row: Row, columns: Mapping[str, str], entry: Mapping[str, Any]) -> None:
        try:
            told = _told(row, columns, entry)
            if told is None:
                self.found.open += 1
                return
            _, new = look(self.session, told, BY)
            self._check_key(told)
        except OutcomeError as error:
            self.found.faults.append(Fault(line, str(error)))
            return
        self.found.good.append(told)
        self.found.known += not new

    def _check_key(self, told: Told) -> None:
        if told.key and self.keys.setdefault(told.key, told) != told:
            raise OutcomeError("A row above has the same key and says something else.")


def _rows(file: Path, plan: Mapping[str, Any]) -> Iterator[tuple[int, Row, dict[str, str]]]:
    """Each row with the number of its (last) line, and which column is what."""
    encoding = plan.get("encoding", "utf-8-sig")
    try:
        with file.open(encoding=encoding, newline="") as opened:
            rows = csv.DictReader(opened, delimiter=plan.get("delimiter", ","))
            columns = _columns(plan, rows.fieldnames or ())
            for row in rows:
                yield rows.line_num, row, columns
    except (UnicodeDecodeError, csv.Error) as error:
        raise MappingError(f"{file.name} is no CSV file in {encoding}: {error}.") from error


def _columns(plan: Mapping[str, Any], there: Iterable[str]) -> dict[str, str]:
    """The column of each part of an outcome. Raises MappingError for one that the file lacks."""
    entry, headings = plan["outcome"], list(there)
    currency = entry.get("currency")
    named = {
        "lead": plan.get("id"), "email": plan.get("email"), "key": plan.get("key"), "outcome": entry.get("column"),
        **{name: entry.get(name) for name in ("reason", "value", "at")},
        "currency": currency.get("column") if isinstance(currency, Mapping) else None,
    }  # fmt: skip
    found = {part: name for part, name in named.items() if name in headings}
    missing = [name for part, name in named.items() if name and part not in found]
    if plan is DEFAULTS:
        missing = [name for name in missing if name == "outcome"]
    if missing:
        raise MappingError(f"The file has no column `{missing[0]}`. It has: {', '.join(headings)}.")
    if not {"lead", "email"} & set(found):
        raise MappingError(
            "Say whose outcome it is: name the column of lead ids (`id:`) or of addresses (`email:`)."
        )
    return found


def _told(row: Row, columns: Mapping[str, str], entry: Mapping[str, Any]) -> Told | None:
    """The outcome of a row; None where its cell is empty. Raises OutcomeError."""
    if None in row or None in row.values():
        raise OutcomeError("It has more or fewer cells than the headings.")
    cell = {part: row[name].strip() for part, name in columns.items()}
    if not cell["outcome"]:
        return None
    kind = outcome_kind(cell["outcome"], entry)
    if kind is None:
        raise OutcomeError(f"The mapping does not say what `{cell['outcome'][:40]}` means.")
    if len(cell.get("key", "")) > LONGEST_KEY:
        raise OutcomeError(f"Its key is longer than {LONGEST_KEY} characters.")
    currency = entry.get("currency")
    return Told(
        lead=cell.get("lead") or cell.get("email", ""),
        kind=kind,
        key=f"csv:{cell['key']}" if cell.get("key") else None,
        reason=cell.get("reason", ""),
        value=cell.get("value", ""),
        currency=cell.get("currency", "") or (currency if isinstance(currency, str) else ""),
        at=parse_moment(cell.get("at", "")),
    )
