"""What the default flow promises: who is hot, who is not, and who is ruled out."""

from __future__ import annotations

import pytest
from scoring_samples import (
    CONTACT,
    DEFAULT,
    HOT,
    authority,
    budget,
    fact,
    model,
    no_budget,
    people,
    replaced,
    timeline,
)

from scoring import lint, score

MODEL = model(DEFAULT)
JUST_LOOKING = timeline(None, None, "none")


def test_a_decision_maker_with_money_need_and_a_date_is_hot_and_ready_for_sales():
    result = score(MODEL, HOT)
    assert (result.tier, result.stage) == ("hot", "sql")


def test_the_same_lead_without_budget_and_date_is_nurtured_instead():
    result = score(MODEL, replaced(HOT, no_budget(), JUST_LOOKING))
    assert result.tier in ("warm", "cold")
    assert {"no-budget-yet", "not-now"} <= set(result.segments)


def test_a_name_and_an_address_alone_are_cold_and_a_subscriber():
    result = score(MODEL, CONTACT)
    assert (result.tier, result.stage) == ("cold", "subscriber")


@pytest.mark.parametrize(
    ("changed", "tier"),
    [
        ([budget(600)], "disqualified"),
        ([budget(90, period="month")], "disqualified"),
        ([budget(1200)], "warm"),
        ([budget(0, 3000)], "warm"),
        ([fact("email_kind", "disposable")], "hot"),
        ([fact("email_kind", "free")], "hot"),
        ([no_budget("pending")], "hot"),
        ([fact("budget", None, "refused")], "warm"),
        ([authority("researcher")], "warm"),
        ([no_budget(), JUST_LOOKING, authority("researcher"), people(3)], "cold"),
        ([fact("need", None, "unknown")], "hot"),
    ],
)
def test_one_answer_changes_the_tier(changed, tier):
    assert score(MODEL, replaced(HOT, *changed)).tier == tier


def test_a_disqualified_lead_carries_the_reason_a_rep_reads():
    assert score(MODEL, replaced(HOT, budget(600))).reasons == (
        "The budget is below the smallest plan (1,200 a year).",
    )


def test_the_default_flow_has_no_fault():
    assert lint(MODEL) == []
