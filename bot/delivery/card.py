"""The handoff card: what a rep reads about a lead before the talk. The words stand in templates/."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from bot.delivery.texts import one_line
from bot.leads.models import Fact, Lead

CONTACT = ("name", "job_title", "company", "company_size", "email", "phone", "website", "country")


class Card(NamedTuple):
    """A rendered handoff card."""

    subject: str
    text: str
    html: str


def card(
    lead: Lead, facts: list[Fact], score: dict[str, Any], *, link: str, page: dict[str, Any], when: str | None
) -> Card:
    """The card of a lead; `when` is the time of its demo in the host's zone, None while it has none."""
    values = {
        "lead": lead,
        "contact": [fact for fact in facts if fact.field in CONTACT and fact.state == "known"],
        "said": [fact for fact in facts if fact.field not in CONTACT and fact.quote],
        "ledger": [line for line in score.get("ledger", []) if line["points"]],
        "score": score,
        "link": link,
        "page": page,
        "when": when,
    }
    subject, _, text = _render("handoff.txt", values).partition("\n")
    return Card(one_line(subject), text.lstrip("\n"), _render("handoff.html", values))


def _render(name: str, values: dict[str, Any]) -> str:
    return _templates().get_template(name).render(values)


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["line"] = lambda text: one_line(str(text))
    environment.filters["shown"] = _shown
    return environment


def _shown(value: Any) -> str:
    """A contact fact's value in a line: text as it is, {title: ...} by its title, {min, max} as a range."""
    if not isinstance(value, dict):
        return one_line(str(value))
    if "title" in value:
        return one_line(str(value["title"]))
    ends = [str(end) for end in (value.get("min"), value.get("max")) if end is not None]
    return "-".join(dict.fromkeys(ends))
