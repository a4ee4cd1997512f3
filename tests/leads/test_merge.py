"""When a later answer replaces an earlier one."""

import pytest

from bot.leads.merge import merge

SIXTY = {"min": 60, "max": 60, "currency": "USD", "period": "year", "status": "set"}
FIFTY_UP = {"min": 50, "max": None, "currency": "USD", "period": "year", "status": "set"}
TEN = {"min": 10, "max": 10, "currency": "USD", "period": "year", "status": "set"}
NONE = {"min": None, "max": None, "currency": "USD", "period": "year", "status": "none"}


def fact(value, state="known", confidence=0.9, **more):
    return {"state": state, "value": value, "quote": "q", "confidence": confidence, **more}


UNKNOWN, VAGUE, REFUSED = fact(None, "unknown"), fact(None, "vague"), fact(None, "refused")
KEEP = "keep"


@pytest.mark.parametrize(
    ("field", "old", "new", "how", "after"),
    [
        ("budget", None, fact(SIXTY), {}, "known"),
        ("budget", None, VAGUE, {}, "vague"),
        ("budget", UNKNOWN, REFUSED, {}, "refused"),
        ("budget", VAGUE, fact(SIXTY), {}, "known"),
        ("budget", fact(SIXTY), VAGUE, {"asked": True}, KEEP),
        ("budget", fact(SIXTY), REFUSED, {}, KEEP),
        ("budget", fact(SIXTY), REFUSED, {"asked": True}, "refused"),
        ("budget", REFUSED, fact(SIXTY, confidence=0.5), {}, "known"),
        ("budget", REFUSED, REFUSED, {"asked": True}, KEEP),
        ("budget", fact(SIXTY), fact(SIXTY), {"asked": True}, KEEP),
        ("budget", fact(SIXTY), fact(TEN, confidence=0.5), {}, "contradicted"),
        ("budget", fact(SIXTY), fact(TEN, confidence=0.4), {}, KEEP),
        ("budget", fact(SIXTY), fact(TEN, confidence=0.5), {"asked": True}, "known"),
        ("budget", fact(SIXTY), fact(TEN, confidence=0.5), {"correcting": True}, "known"),
        ("budget", fact(SIXTY), fact(TEN, replaces=SIXTY), {}, "known"),
        ("budget", fact(SIXTY), fact(TEN), {}, "contradicted"),
        ("budget", fact(SIXTY), fact(NONE), {}, "contradicted"),
        ("budget", fact(FIFTY_UP), fact(SIXTY), {}, "known"),
        ("timeline", fact({"earliest": 0, "latest": 30}), fact({"earliest": 10, "latest": 20}), {}, "known"),
        (
            "timeline",
            fact({"earliest": 0, "latest": 30}),
            fact({"earliest": 60, "latest": 90}),
            {},
            "contradicted",
        ),
        ("authority", fact({"role": "decision_maker"}), fact({"role": "researcher"}), {}, "contradicted"),
        ("need", fact({"category": "reporting"}), fact({"category": "other"}), {}, KEEP),
        ("email", fact("a@x.io"), fact("b@x.io"), {}, "known"),
        ("email", fact("a@x.io"), fact("b@x.io", confidence=0.4), {}, KEEP),
    ],
)
def test_the_fact_that_holds(field, old, new, how, after):
    merged = merge(field, old, new, **{"asked": False, "correcting": False, **how})
    assert (merged["state"] if merged else KEEP) == after
    if merged and after == "known":
        assert merged["value"] == new["value"]
