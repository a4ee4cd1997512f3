"""Replay: who would move if the rules changed, and why."""

from __future__ import annotations

import copy
import json

from scoring_samples import CONTACT, DEFAULT, HOT, budget, model, replaced

from scoring import replay

OLD = model(DEFAULT)
LEADS = [
    {"id": "a", "facts": HOT, "behaviour": {"pages_seen": 5}, "outcome": "won"},
    {"id": "b", "facts": replaced(HOT, budget(600))},
    {"id": "c", "facts": CONTACT, "behaviour": None},
]


def changed(edit) -> dict:
    raw = copy.deepcopy(DEFAULT)
    edit(raw)
    return replay(OLD, model(raw), LEADS)


def test_the_same_rules_move_nobody():
    result = replay(OLD, OLD, LEADS)
    assert (result.leads, result.moves, result.points_change) == (3, (), 0)
    assert result.tiers == {("hot", "hot"): 1, ("disqualified", "disqualified"): 1, ("cold", "cold"): 1}


def test_a_cheaper_rule_moves_its_leads_and_is_named_as_the_reason():
    def worthless_budget(raw):
        raw["criteria"]["budget"]["rules"][0]["points"] = 2

    move = changed(worthless_budget).moves[0]
    assert (move.lead, move.before, move.after, move.outcome) == ("a", "hot", "warm", "won")
    assert move.why == (
        {"input": "budget", "before": "budget_large", "after": "budget_large", "points": -23},
    )


def test_a_threshold_that_moved_is_the_reason_when_no_points_differ():
    move = changed(lambda raw: raw["tiers"].update(hot=95)).moves[0]
    assert move.why == ({"input": "tiers", "before": "hot", "after": "warm", "points": 0},)


def test_a_disqualifier_that_is_gone_is_named():
    result = changed(lambda raw: raw["disqualify"].pop(0))
    assert [(move.lead, move.after, move.why[0]["input"]) for move in result.moves] == [
        ("b", "warm", "budget_below_floor")
    ]


def test_a_replay_is_plain_json():
    document = replay(OLD, OLD, LEADS).as_dict()
    assert json.loads(json.dumps(document)) == document
    assert document["tiers"][0] == {"before": "hot", "after": "hot", "leads": 1}
