"""How an answer becomes the number or the name that rules look at."""

from __future__ import annotations

import math
from decimal import Decimal

import pytest
from scoring_samples import budget, fact, model, people, section, timeline

from scoring import score


def judged(given: dict, **parts):
    raw = section(**parts)
    raw["criteria"]["size"] = {
        "weight": 0,
        "rules": [{"id": "size", "when": {"company_size": {"from": 1}}, "points": 0}],
    }
    raw["criteria"]["time"] = {
        "weight": 0,
        "rules": [{"id": "soon", "when": {"timeline": {"below": 9}}, "points": 0}],
    }
    line = next(each for each in score(model(raw), [given]).ledger if each.field == given["field"])
    return line.state, line.normalised


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (budget(60000), 60000),
        (budget(50000, 70000), 60000),
        (budget(5000, period="month"), 60000),
        (budget(60000, period="one_off"), 60000),
        (budget(1000, currency="EUR"), 1100),
        (budget(1000, currency=None), 1000),
        (fact("budget", {"min": 8000, "max": None}), 8000),
        (fact("budget", {"min": None, "max": 9000}), 9000),
        (fact("budget", 700), 700),
        (people(11, 50), Decimal("30.5")),
        (timeline(None, 30), 30),
        (timeline(180, None), 180),
        (timeline(9, 39), 24),
        (timeline(None, None, "none"), "none"),
    ],
)
def test_money_is_a_year_in_the_flows_currency_and_a_range_its_middle(given, expected):
    assert judged(given) == ("known", expected)


@pytest.mark.parametrize(
    "value", [None, {}, {"min": "many"}, {"min": True}, {"min": math.nan}, {"min": 1e300}, "lots", []]
)
def test_a_value_that_is_no_amount_is_unknown(value):
    assert judged(fact("budget", value)) == ("unknown", None)


@pytest.mark.parametrize("given", [budget(1000, currency="JPY"), budget(1000, period="week")])
def test_an_amount_that_cannot_be_converted_is_vague(given):
    assert judged(given) == ("vague", None)


@pytest.mark.parametrize("value", [{"role": 7}, {"role": ""}, {}, 7, None, ["decision_maker"]])
def test_a_role_that_is_no_text_is_unknown(value):
    assert judged(fact("authority", value)) == ("unknown", None)


@pytest.mark.parametrize(
    ("answer", "out"),
    [((100, 900), True), ((100, 1500), False), ((None, 900), True), ((100, None), False), ((900, 900), True)],
)
def test_a_range_disqualifies_only_when_all_of_it_does(answer, out):
    low, high = answer
    given = fact("budget", {"min": low, "max": high, "currency": "USD", "period": "year"})
    rules = [{"id": "too_little", "when": {"budget": {"below": 1000}}, "reason": "too little"}]
    result = score(model(section(disqualify=rules)), [given])
    assert (result.tier == "disqualified") is out


@pytest.mark.parametrize(
    ("answer", "out"),
    [
        ((2000, 3000), True),
        ((500, 3000), False),
        ((2000, None), True),
        ((None, 3000), False),
        ((500, None), False),
    ],
)
def test_a_range_without_an_end_lies_in_a_band_without_one(answer, out):
    low, high = answer
    rules = [{"id": "too_big", "when": {"company_size": {"from": 1000}}, "reason": "too big"}]
    given = fact("company_size", {"min": low, "max": high})
    result = score(model(section(disqualify=rules)), [given])
    assert (result.tier == "disqualified") is out
