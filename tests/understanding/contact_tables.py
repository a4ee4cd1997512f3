"""Labelled messages about who is writing: one a line, with the contact facts a careful person reads in it.

Columns, tab-separated: locale, asked field or "-", message ("\\n" for a line break), expected facts parted by "; ", or "-".
A fact: `field=value`, `!field` (refused), `~field` (vague); a job title is `title/seniority/function`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bot.understanding import language
from bot.understanding.contact import contacts
from bot.understanding.facts import Context, Fact

CASES = Path(__file__).parent / "cases"
TABLES = ("email_address", "phone", "person", "organisation", "job_title", "website_country", "no_contact")
FIELDS = ("email", "phone", "website", "name", "company", "job_title", "country")


@dataclass(frozen=True)
class Case:
    """One labelled message."""

    table: str
    locale: str
    asked: str | None
    text: str
    expected: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.asked or 'unasked'}: {self.text[:60]!a}"

    def read(self) -> list[Fact]:
        context = Context(asked=self.asked, locale=self.locale)
        return contacts.read(self.text, context, language.detect(self.text, self.locale))


def load(table: str) -> list[Case]:
    rows = []
    for line in (CASES / f"{table}.tsv").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        locale, asked, text, expected = line.split("\t")
        facts = tuple(sorted(fact for fact in expected.split("; ") if fact != "-"))
        rows.append(Case(table, locale, None if asked == "-" else asked, text.replace("\\n", "\n"), facts))
    return rows


def shown(facts: list[Fact]) -> tuple[str, ...]:
    """Facts in the notation of the tables."""
    return tuple(sorted(map(_shown, facts)))


def _shown(fact: Fact) -> str:
    if fact.state != "known":
        return {"refused": "!", "vague": "~"}[fact.state] + fact.field
    value = "/".join(fact.value.values()) if isinstance(fact.value, dict) else fact.value
    return f"{fact.field}={value}"
