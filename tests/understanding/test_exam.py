"""The exam judges readings as its tables say them."""

from __future__ import annotations

import pytest

from bot.understanding.facts import Fact
from bot.understanding.measure.exam import agrees


def known(field: str, value: object, replaces: object = None) -> Fact:
    return Fact(field, "known", value, "q", 0, 1, 0.9, replaces)


BUDGET = {
    "min": 5000,
    "max": 10000,
    "currency": "USD",
    "period": "year",
    "status": "set",
    "approximate": False,
}
NONE_SET = {
    "min": None,
    "max": None,
    "currency": None,
    "period": None,
    "status": "none",
    "approximate": False,
}


@pytest.mark.parametrize(
    ("field", "spec", "fact", "same"),
    [
        ("budget", "5000..10000", known("budget", BUDGET), True),
        ("budget", "5000..10000 month", known("budget", BUDGET), False),
        ("budget", "5000..10000 EUR", known("budget", BUDGET), False),
        ("budget", "~5000..10000", known("budget", BUDGET), False),
        ("budget", "5000", known("budget", BUDGET), False),
        ("budget", "none", known("budget", NONE_SET), True),
        ("budget", "none", known("budget", BUDGET), False),
        ("budget", "5000..10000 instead of 3", known("budget", BUDGET), False),
        ("budget", "5000..10000 instead of 3", known("budget", BUDGET, {"min": 3, "max": 3}), True),
        ("timeline", "0..2026-12-01", known("timeline", {"earliest": 0, "latest": 13}), True),
        ("timeline", "none", known("timeline", {"earliest": None, "latest": None, "status": "none"}), True),
        ("company_size", "50..", known("company_size", {"min": 50, "max": None}), True),
        ("authority", "influencer", known("authority", {"role": "co_decider"}), False),
        (
            "need",
            "reporting/*",
            known("need", {"category": "reporting", "urgency": "low", "words": ""}),
            True,
        ),
        ("name", "Dana", known("name", "Dana"), True),
        ("name", "*", known("name", "Dana"), True),
        ("name", None, known("name", "Dana"), False),
        ("name", "Dana", None, False),
        ("name", "!refused", Fact("name", "refused", None, "q", 0, 1), True),
        ("name", "*", Fact("name", "vague", None, "q", 0, 1), False),
        ("name", None, None, True),
    ],
)
def test_a_reading_agrees_with_its_label_or_not(field, spec, fact, same):
    assert agrees(field, spec, fact, "USD") is same
