"""Facts, leads and sections that the scoring tests are built from."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from scoring import Model

FLOW = Path(__file__).parents[2] / "data" / "flows" / "default.yml"
DEFAULT: dict[str, Any] = YAML(typ="safe").load(FLOW.read_text(encoding="utf-8"))["score"]

SMALL: dict[str, Any] = {
    "tiers": {"hot": 60, "warm": 30},
    "rates": {"date": "2026-11-20", "EUR": 1.1},
    "criteria": {
        "budget": {
            "weight": 60,
            "rules": [
                {"id": "much", "when": {"budget": {"from": 10000}}, "points": 60},
                {"id": "little", "when": {"budget": {"below": 10000}}, "points": 20},
                {"id": "no_money", "when": {"budget": ["none", "pending"]}, "points": 0},
            ],
            "states": {"budget": {"vague": 5, "refused": 3, "contradicted": 2}},
        },
        "authority": {
            "weight": 40,
            "rules": [
                {"id": "decides", "when": {"authority": ["decision_maker", "co_decider"]}, "points": 40},
                {"id": "reads", "when": {"authority": ["influencer", "researcher"]}, "points": 5},
            ],
        },
    },
}


def section(**parts: Any) -> dict[str, Any]:
    """The small section with parts replaced."""
    return copy.deepcopy(SMALL) | parts


def model(raw: dict[str, Any]) -> Model:
    return Model.parse(raw, flow="test", version="1", currency="USD")


def fact(field: str, value: Any = None, state: str = "known", quote: str = "so they said") -> dict[str, Any]:
    return {"field": field, "state": state, "value": value, "quote": quote}


def money(
    low: float | None, high: float | None = None, period: str = "year", currency: str | None = "USD"
) -> Any:
    ends = {"min": low, "max": low if high is None else high}
    return ends | {"currency": currency, "period": period, "status": "set", "approximate": False}


def budget(low: float | None, high: float | None = None, **more: Any) -> dict[str, Any]:
    return fact("budget", money(low, high, **more), quote="around 60k a year")


def no_budget(status: str = "none") -> dict[str, Any]:
    return fact("budget", {"min": None, "max": None, "currency": None, "period": "year", "status": status})


def timeline(earliest: float | None, latest: float | None, status: str | None = None) -> dict[str, Any]:
    return fact("timeline", {"earliest": earliest, "latest": latest, "status": status})


def authority(role: str) -> dict[str, Any]:
    return fact("authority", {"role": role})


def need(category: str, urgency: str | None = None) -> dict[str, Any]:
    return fact("need", {"category": category, "urgency": urgency, "words": "nobody answers on weekends"})


def people(low: float | None, high: float | None = None) -> dict[str, Any]:
    return fact("company_size", {"min": low, "max": low if high is None else high})


CONTACT = [
    fact("name", "Dana Kim"),
    fact("email", "dana.kim@northwind-logistics.com"),
    fact("email_kind", "business"),
]
HOT = [
    *CONTACT,
    need("missed_enquiries"),
    budget(60000),
    authority("decision_maker"),
    timeline(9, 39),
    people(250),
    fact("company", "Northwind Logistics"),
]


def replaced(facts: list[dict[str, Any]], *new: dict[str, Any]) -> list[dict[str, Any]]:
    """The facts with those of the same field replaced."""
    fields = {each["field"] for each in new}
    return [each for each in facts if each["field"] not in fields] + list(new)
