"""Labelled tables of budgets, timelines and sizes: one message a line, what a careful person reads in it.

Columns, tab-separated: locale, asked field or "-", message, expected, quote (optional).
Expected: "-" no fact; "vague"; "refused"; "none"; "pending"; else numbers as `low..high` or one number, for a budget with
"~" (approximate), a currency and a period where they differ from the locale's and a year; "instead of ..." for a correction.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from bot.understanding.budget import money
from bot.understanding.facts import Context, Fact
from bot.understanding.headcount import size
from bot.understanding.timeline import when

CASES = Path(__file__).parent / "cases"
NOW = datetime(2026, 11, 18, 10, 0, tzinfo=timezone.utc)
READERS = {"money": money.read, "when": when.read, "size": size.read}
CURRENCY = {"en": "USD", "de": "EUR", "es": "EUR"}


@dataclass(frozen=True)
class Case:
    line: int
    locale: str
    asked: str | None
    text: str
    expected: str
    quote: str

    @property
    def language(self) -> str:
        return self.locale[:2]

    @property
    def context(self) -> Context:
        return Context(asked=self.asked, locale=self.locale, now=NOW, currency=CURRENCY[self.language])


def load(table: str) -> list[Case]:
    rows = []
    for number, line in enumerate((CASES / f"{table}.tsv").read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        locale, asked, text, expected, *quote = [cell.strip() for cell in line.split("\t")]
        rows.append(
            Case(number, locale, None if asked == "-" else asked, text, expected, quote[0] if quote else "")
        )
    return rows


def silent_messages() -> list[tuple[str, str]]:
    """(language, message) of messages that state no budget, no timeline and no size."""
    lines = (CASES / "no_number.tsv").read_text(encoding="utf-8").splitlines()
    return [(language, text) for language, text in (line.split("\t", 1) for line in lines if line[:1] != "#")]


def _bound(said: str, table: str) -> float | None:
    if not said:
        return None
    if "-" in said and table == "when":
        return (date.fromisoformat(said) - NOW.date()).days
    return float(said)


def _range(said: str, table: str) -> tuple[float | None, float | None]:
    low, dots, high = said.partition("..")
    return (_bound(low, table), _bound(high if dots else low, table))


def expectation(case: Case, table: str) -> tuple[Any, ...]:
    """The case's expected reading in the form that `summary` gives to a fact."""
    table = table.removesuffix("_held")
    said, _, gone = case.expected.partition(" instead of ")
    replaced = _range(gone, table) if gone else None
    first, *rest = said.split()
    if first in ("-", "vague", "refused", "none") or (first == "pending" and not rest):
        return (first,)
    if table != "money":
        return ("known", *_range(first, table), replaced)
    status = "pending" if first == "pending" else "set"
    figures = rest.pop(0) if first == "pending" else first
    currency = next((word for word in rest if word.isupper()), CURRENCY[case.language])
    period = next((word for word in rest if word.islower()), "year")
    return (status, *_range(figures.lstrip("~"), table), currency, period, figures.startswith("~"), replaced)


def summary(facts: list[Fact], table: str) -> tuple[Any, ...]:
    if not facts:
        return ("-",)
    fact, value = facts[0], facts[0].value
    if fact.state != "known":
        return (fact.state,)
    status = value.get("status", "set")
    low, high = ("earliest", "latest") if table.startswith("when") else ("min", "max")
    if status != "set" and value[low] is None and value[high] is None:
        return (status,)
    replaced = (fact.replaces[low], fact.replaces[high]) if fact.replaces else None
    if not table.startswith("money"):
        return ("known", value[low], value[high], replaced)
    return (
        status,
        value["min"],
        value["max"],
        value["currency"],
        value["period"],
        value["approximate"],
        replaced,
    )


def read(case: Case, table: str) -> list[Fact]:
    return READERS[table.removesuffix("_held")](case.text, case.context, case.language)


def problem(case: Case, table: str) -> str | None:
    """What is wrong with the reading of a case, or None."""
    facts = read(case, table)
    if len(facts) > 1:
        return f"{len(facts)} facts"
    got, wanted = summary(facts, table), expectation(case, table)
    if got != wanted:
        return f"read {got}, wanted {wanted}, quote {facts[0].quote if facts else ''!r}"
    if facts and facts[0].quote != case.text[facts[0].start : facts[0].end]:
        return "offsets do not give the quote"
    if case.quote and facts and facts[0].quote != case.quote:
        return f"quoted {facts[0].quote!r}, wanted {case.quote!r}"
    return None


def misses(table: str) -> list[tuple[Case, str]]:
    found = [(case, problem(case, table)) for case in load(table)]
    return [(case, why) for case, why in found if why]


if __name__ == "__main__":
    for name in sys.argv[1:]:
        wrong = misses(name)
        for case, why in wrong:
            print(f"{name}:{case.line} [{case.locale} {case.asked}] {case.text!r}: {why}")
        print(f"{name}: {len(load(name)) - len(wrong)} of {len(load(name))} right")
