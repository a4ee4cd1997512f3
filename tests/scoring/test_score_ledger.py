"""The ledger: every point has a line, a rule and a quote."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from scoring_samples import DEFAULT, HOT, authority, budget, fact, model, section

from scoring import Score, score

MODEL = model(section())


def lines(result: Score) -> dict[str, Decimal]:
    return {line.rule: line.points for line in result.ledger}


def test_each_input_has_one_line_with_its_rule_its_quote_and_what_was_judged():
    line = score(MODEL, [budget(50000, 70000)]).ledger[0]
    assert (line.rule, line.criterion, line.field, line.quote) == (
        "much",
        "budget",
        "budget",
        "around 60k a year",
    )
    assert (line.normalised, line.points, line.most, line.share) == (60000, 60, 60, 1)


@pytest.mark.parametrize(
    ("given", "rule", "points"),
    [
        (budget(10000), "much", 60),
        (budget(9999.99), "little", 20),
        (fact("budget", {"min": 5, "status": "none"}), "no_money", 0),
        (fact("budget", None, "vague"), "budget.vague", 5),
        (fact("budget", None, "refused"), "budget.refused", 3),
        (fact("budget", {"min": 1, "max": 1}, "contradicted"), "budget.contradicted", 2),
        (fact("budget", None, "unknown"), "budget.unknown", 0),
        (fact("budget", {}, "known"), "budget.unknown", 0),
        (fact("budget", {}, "nonsense"), "budget.unknown", 0),
    ],
)
def test_a_state_earns_its_own_points(given, rule, points):
    line = score(MODEL, [given]).ledger[0]
    assert (line.rule, line.points) == (rule, points)


def test_an_answer_no_rule_scores_is_written_down_as_such():
    assert "authority.unscored" in lines(score(MODEL, [authority("intern")]))


def test_a_criterion_gives_at_most_its_weight_and_the_cut_is_a_line():
    raw = section()
    raw["criteria"]["authority"]["rules"].append({"id": "urgent", "when": {"urgency": "high"}, "points": 7})
    facts = [authority("decision_maker"), fact("need", {"category": "x", "urgency": "high"})]
    result = score(model(raw), facts)
    assert lines(result)["authority.cap"] == -7
    assert result.points == 40


def test_points_stay_between_nothing_and_a_hundred():
    raw = section()
    raw["criteria"]["authority"]["rules"][1]["points"] = -30
    low = score(model(raw), [authority("researcher")])
    assert (low.points, lines(low)["score.limit"]) == (0, 30)
    raw["criteria"]["budget"] |= {"weight": 90}
    raw["criteria"]["budget"]["rules"][0]["points"] = 90
    high = score(model(raw), [budget(10000), authority("co_decider")])
    assert (high.points, lines(high)["score.limit"]) == (100, -30)


@pytest.mark.parametrize(
    ("days", "points"), [(0, 3), (15, 2.25), (20, 2), (59, 0), (60, 0), (600, 0), (-5, 3)]
)
def test_behaviour_fades_in_a_straight_line_to_nothing(days, points):
    result = score(model(DEFAULT), [], {"pricing_visits": 2, "days_ago": days})
    assert lines(result)["saw_prices"] == Decimal(str(points))


def test_every_rule_in_a_ledger_leads_to_its_place_in_the_section():
    raw = DEFAULT
    current = model(raw)
    for line in score(current, HOT, {"returning": True}).ledger:
        place = raw
        for step in current.where(line.rule):
            place = place[step]
    assert current.where("budget_large") == ("criteria", "budget", "rules", 0)
    assert current.where("budget.vague") == ("criteria", "budget", "states", "budget", "vague")
    assert current.where("of_another_version") is None


def test_a_score_survives_json():
    result = score(model(DEFAULT), HOT, {"pages_seen": 9, "days_ago": 7})
    assert Score.from_dict(json.loads(json.dumps(result.as_dict()))) == result
    assert sum(line["points"] for line in result.as_dict()["ledger"]) == result.as_dict()["points"]


def test_completeness_is_the_part_of_the_points_that_known_answers_decide():
    assert score(MODEL, []).completeness == 0
    assert score(MODEL, [budget(1)]).completeness == Decimal("0.6")
    assert score(MODEL, [budget(1), authority("researcher")]).completeness == 1
    assert score(MODEL, [fact("budget", None, "vague")]).completeness == 0


def test_segments_and_stages_follow_the_conditions():
    raw = section(
        segments=[
            {"id": "silent", "tag": "budget-unsaid", "when": {"budget": {"state": ["refused", "vague"]}}},
            {"id": "chief", "when": {"authority": "decision_maker"}},
        ],
        stages={
            "lead": {"known": ["email"]},
            "mql": {"tier": ["hot", "warm"], "least": {"authority": 40}},
            "pql": {"when": {"uses_product": True}},
        },
    )
    current = model(raw)
    result = score(current, [fact("budget", None, "refused"), authority("decision_maker")])
    assert (result.segments, result.stage) == (("budget-unsaid", "chief"), "mql")
    assert score(current, [fact("email", "a@b.example")]).stage == "lead"
    assert score(current, [], {"uses_product": True}).stage == "pql"
    assert score(current, []).stage == "subscriber"


def test_of_two_facts_about_one_field_the_later_counts_whatever_the_order():
    early, late = budget(100) | {"at": "2026-11-01"}, budget(20000) | {"at": "2026-11-02"}
    assert score(MODEL, [early, late]).dumps() == score(MODEL, [late, early]).dumps()
    assert score(MODEL, [early, late]).points == 60
