"""Labelled messages, and how many of them are read as a careful person would.

A table is a file of tab-separated lines in tests/understanding/cases; its first line says what its columns mean. Those
whose name ends in `_held` are reported and never tuned on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timezone
from pathlib import Path

from bot.understanding.facts import Context, Fact
from bot.understanding.pipeline import Understanding

NOW = datetime(2026, 11, 18, 10, 0, tzinfo=timezone.utc)
CONTACTS = ("name", "email", "phone", "company", "job_title", "website", "country")
STRUCTURED = ("budget", "authority", "need", "timeline", "company_size")
NUMBERS = ("budget", "timeline", "company_size")
# Tables of one field, whose fourth column is that field's value; all others name the fields themselves.
SINGLE = {
    "money": "budget",
    "when": "timeline",
    "size": "company_size",
    "authority": "authority",
    "need": "need",
}
WATCHED = dict.fromkeys(("messages", "chat", "no_fact", "silent"), (*STRUCTURED, *CONTACTS))
_COUNTRIES = {"en": "US", "de": "DE", "es": "ES"}

Understand = Callable[[str, Context], Understanding]


@dataclass(frozen=True)
class Case:
    """One labelled message: `expected` maps each field that it states to what is read, `watched` are the fields judged."""

    table: str
    line: int
    locale: str
    asked: str | None
    text: str
    expected: Mapping[str, str]
    watched: tuple[str, ...]
    intent: str | None = None

    @property
    def language(self) -> str:
        return self.locale[:2]

    @property
    def held(self) -> bool:
        return self.table.endswith("_held")

    @property
    def currency(self) -> str:
        """What a figure without a currency is in: chat.tsv has British visitors on a British site."""
        if self.locale == "en-GB" and self.table.startswith("chat"):
            return "GBP"
        return "USD" if self.language == "en" else "EUR"

    def context(self, categories: Mapping[str, tuple[str, ...]]) -> Context:
        country = self.locale[3:] or _COUNTRIES[self.language]
        return Context(self.asked, self.locale, NOW, country, self.currency, dict(categories))


@dataclass(frozen=True)
class Outcome:
    """A case as it was read; `wrong` names each field misread, `got` says how."""

    case: Case
    wrong: Mapping[str, str]
    facts: tuple[Fact, ...]
    intent: str


def load(folder: Path) -> list[Case]:
    """Every case of every table in the folder."""
    return [case for path in sorted(folder.glob("*.tsv")) for case in _table(path)]


def take(
    cases: Iterable[Case], understand: Understand, categories: Mapping[str, tuple[str, ...]]
) -> list[Outcome]:
    """The outcome of each case."""
    return [judged(case, understand(case.text, case.context(categories))) for case in cases]


def judged(case: Case, found: Understanding) -> Outcome:
    """Compares what was read with what is expected, field by field."""
    read = {fact.field: fact for fact in found.facts}
    wrong = {}
    for field in case.watched:
        spec, fact = case.expected.get(field), read.get(field)
        if spec is None and fact and fact.state != "known" and field == case.asked:
            continue  # the question put was left open: no table need say so
        if not agrees(field, spec, fact, case.currency):
            wrong[field] = f"wanted {spec or 'nothing'}, read {_short(fact)}"
        elif fact and fact.quote != case.text[fact.start : fact.end]:
            wrong[field] = f"offsets {fact.start}..{fact.end} do not give {fact.quote!r}"
    return Outcome(case, wrong, found.facts, str(found.intent["name"]))


def agrees(field: str, spec: str | None, fact: Fact | None, currency: str) -> bool:
    """Whether the fact is the one that `spec` describes."""
    if spec is None or fact is None:
        return spec is None and fact is None
    state, said = _state(spec)
    if fact.state != state:
        return False
    return state != "known" or said == "*" or _VALUES.get(field, _as_text)(said, fact, currency)


def _state(spec: str) -> tuple[str, str]:
    if spec.lstrip("!~") in ("refused", "vague"):
        return spec.lstrip("!~"), ""
    return "known", spec


def _as_text(said: str, fact: Fact, currency: str) -> bool:
    del currency
    if isinstance(fact.value, dict):
        return (
            said.casefold()
            == "/".join(str(fact.value.get(k)) for k in ("title", "seniority", "function")).casefold()
        )
    return bool(fact.value == said)


def _role(said: str, fact: Fact, currency: str) -> bool:
    del currency
    return bool(fact.value["role"] == said)


def _need(said: str, fact: Fact, currency: str) -> bool:
    del currency
    category, _, urgency = said.partition("/")
    return category in ("*", fact.value["category"]) and urgency in ("", "*", fact.value["urgency"])


def _budget(said: str, fact: Fact, currency: str) -> bool:
    said, _, gone = said.partition(" instead of ")
    words = said.split()
    status = words.pop(0) if words[0] in ("none", "pending") else "set"
    value = fact.value
    if value["status"] != status:
        return False
    if not words:
        return bool(value["min"] is None and value["max"] is None)
    figures = words.pop(0)
    unit = next((w for w in words if w.isupper()), currency)
    period = next((w for w in words if w.islower()), "year")
    low, high = _range(figures.lstrip("~"))
    same = (value["min"], value["max"], value["currency"], value["period"]) == (low, high, unit, period)
    return same and value["approximate"] == figures.startswith("~") and _took_back(gone, fact, ("min", "max"))


def _days(said: str, fact: Fact, currency: str) -> bool:
    del currency
    if said == "none":
        return bool(fact.value.get("status") == "none")
    said, _, gone = said.partition(" instead of ")
    same = _range(said) == (fact.value["earliest"], fact.value["latest"])
    return same and _took_back(gone, fact, ("earliest", "latest"))


def _people(said: str, fact: Fact, currency: str) -> bool:
    del currency
    said, _, gone = said.partition(" instead of ")
    return _range(said) == (fact.value["min"], fact.value["max"]) and _took_back(gone, fact, ("min", "max"))


def _took_back(gone: str, fact: Fact, ends: tuple[str, str]) -> bool:
    if not gone:
        return True
    return bool(fact.replaces) and _range(gone) == tuple(fact.replaces[end] for end in ends)


def _range(said: str) -> tuple[float | None, float | None]:
    low, dots, high = said.partition("..")
    return _bound(low), _bound(high if dots else low)


def _bound(said: str) -> float | None:
    if not said:
        return None
    return (date.fromisoformat(said) - NOW.date()).days if "-" in said else float(said)


_STATES = {"!": "refused", "~": "vague"}
_VALUES: dict[str, Callable[[str, Fact, str], bool]] = {
    "budget": _budget,
    "timeline": _days,
    "company_size": _people,
    "authority": _role,
    "need": _need,
}


def _table(path: Path) -> Iterable[Case]:
    name, like = path.stem, kind(path.stem)
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if like == "intents":
            yield Case(name, number, cells[0], None, cells[2], {}, (), cells[1])
            continue
        if like == "no_number":
            yield Case(name, number, cells[0], None, _text(cells[1]), {}, NUMBERS)
            continue
        asked = None if cells[1] == "-" else cells[1]
        expected = _expected(like, cells[3] if len(cells) > 3 else "-")
        yield Case(name, number, cells[0], asked, _text(cells[2]), expected, _watched(like))


def kind(table: str) -> str:
    """What a table holds: its name without `_held`; tables called `chat_...` are read like `chat`, `person_...` like `person`."""
    return next((kind for kind in ("chat", "person") if table.startswith(kind)), table.removesuffix("_held"))


def _text(cell: str) -> str:
    """A message of several lines stands in its table with `\\n` between them."""
    return cell.replace("\\n", "\n")


def _watched(kind: str) -> tuple[str, ...]:
    return (SINGLE[kind],) if kind in SINGLE else WATCHED.get(kind, CONTACTS)


def _expected(kind: str, cell: str) -> dict[str, str]:
    if cell == "-":
        return {}
    if kind in SINGLE:
        return {SINGLE[kind]: cell}
    return dict(_pair(part.strip()) for part in cell.split(";") if part.strip())


def _pair(part: str) -> tuple[str, str]:
    """`name=Dana`, `name=!refused`, or short `!name` and `~name`."""
    if part[0] in _STATES:
        return part[1:], _STATES[part[0]]
    field, _, said = part.partition("=")
    return field.strip(), said.strip()


def _short(fact: Fact | None) -> str:
    return (
        "nothing"
        if fact is None
        else f"{fact.state} {fact.value if fact.value is not None else ''} {fact.quote!r}"
    )


def scores(outcomes: Iterable[Outcome]) -> dict[str, dict[str, tuple[int, int]]]:
    """{field: {language: (right, all)}} over cases that state the field, or were asked for it; intents under "intent"."""
    counts: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    for outcome in outcomes:
        for field, right in _verdicts(outcome):
            tally = counts[field][outcome.case.language]
            tally[0] += right
            tally[1] += 1
    return {f: {g: (n[0], n[1]) for g, n in sorted(by.items())} for f, by in sorted(counts.items())}


def _verdicts(outcome: Outcome) -> Iterable[tuple[str, bool]]:
    case = outcome.case
    if case.intent:
        yield "intent", outcome.intent == case.intent
    for field in case.watched:
        if field in case.expected or (field == case.asked and not case.expected):
            yield field, field not in outcome.wrong


def false_facts(outcomes: Iterable[Outcome]) -> tuple[list[Outcome], int]:
    """Messages that state nothing and in which something known was read, and how many state nothing."""
    silent = [o for o in outcomes if states_nothing(o.case)]
    return [o for o in silent if _invented(o)], len(silent)


def states_nothing(case: Case) -> bool:
    """Questions, courtesies and talk: no fact in any field that its table judges."""
    if case.intent:
        return case.intent not in ("inform", "correct", "refuse")
    return not case.expected


def _invented(outcome: Outcome) -> bool:
    watched = outcome.case.watched or (*STRUCTURED, *CONTACTS)
    return any(f.state == "known" and f.field in watched for f in outcome.facts)
