"""Each fault of a flow's rules is found, with its place and the way to mend it; a good flow has none."""

from __future__ import annotations

import copy

import pytest
from scoring_samples import CONTACT, DEFAULT, HOT, model, section

from scoring import lint

BUDGET = ("criteria", "budget", "rules")
AUTHORITY = ("criteria", "authority", "rules")


def band(identity: str, points: float, **bounds: float) -> dict:
    return {"id": identity, "when": {"budget": bounds}, "points": points}


def with_budget(*rules: dict) -> dict:
    raw = section()
    nothing = {"id": "nothing", "when": {"budget": ["none", "pending"]}, "points": 0}
    raw["criteria"]["budget"]["rules"] = [*rules, nothing]
    return raw


def with_fit(when: dict, weight: int = 0, **more: object) -> dict:
    raw = section()
    raw["criteria"]["fit"] = {
        "weight": weight,
        "rules": [{"id": "fits", "when": when, "points": weight} | more],
    }
    return raw


def weighted(weight: int) -> dict:
    raw = section()
    raw["criteria"]["budget"]["weight"] = weight
    return raw


def states(**points: float) -> dict:
    raw = section()
    raw["criteria"]["budget"]["states"] = {"budget": points}
    return raw


FULL = band("much", 60, **{"from": 10000})
FAULTS = {
    "weights add up to too much": (with_fit({"industry": "any"}, 5), "weights", ("criteria",)),
    "weight out of reach": (weighted(70), "weight-not-earned", ("criteria", "budget", "weight")),
    "more points than the weight": (weighted(50), "points-over-weight", (*BUDGET, 0, "points")),
    "no lead can be hot": (
        section(
            tiers={"hot": 70, "warm": 30},
            disqualify=[{"id": "out", "when": {"budget": {"from": 10000}}, "reason": "rich"}],
        ),
        "tier-out-of-reach",
        ("tiers", "hot"),
    ),
    "no lead can be warm": (section(tiers={"hot": 66, "warm": 65.5}), "tier-out-of-reach", ("tiers", "warm")),
    "never used": (
        with_budget(FULL, band("little", 20, below=10000), band("late", 30, **{"from": 50000})),
        "never-first",
        (*BUDGET, 2),
    ),
    "never used behind two": (
        with_budget(FULL, band("little", 20, below=10000), band("both", 30, **{"from": 5000})),
        "never-first",
        (*BUDGET, 2),
    ),
    "bands overlap": (with_budget(FULL, band("little", 20, below=12000)), "overlap", (*BUDGET, 1, "when")),
    "hole between bands": (with_budget(FULL, band("little", 20, below=8000)), "hole", (*BUDGET, 1)),
    "hole below": (
        with_budget(FULL, band("little", 20, **{"from": 100, "below": 10000})),
        "hole",
        (*BUDGET, 1),
    ),
    "a status nobody scores": (
        section(
            criteria=section()["criteria"]
            | {"budget": {"weight": 60, "rules": [FULL, band("l", 1, below=10000)]}}
        ),
        "unscored-answer",
        (*BUDGET, 1),
    ),
    "an offered answer nobody scores": (
        with_fit({"need": "speed"}) | {"answers": {"need": ["speed", "price"]}},
        "unscored-answer",
        ("criteria", "fit", "rules", 0),
    ),
    "answers that are not listed": (
        with_fit({"need": "speed"}),
        "open-answers",
        ("criteria", "fit", "rules", 0),
    ),
    "silence pays": (
        states(refused=61),
        "silence-pays",
        ("criteria", "budget", "states", "budget", "refused"),
    ),
    "bands turn": (
        with_budget(FULL, band("l", 20, below=500), band("m", 10, **{"from": 500, "below": 10000})),
        "band-turns",
        (*BUDGET, 2, "points"),
    ),
    "points by country": (with_fit({"country": "DE"}), "fairness", ("criteria", "fit", "rules", 0)),
    "points by mail": (with_fit({"email_kind": "free"}), "fairness", ("criteria", "fit", "rules", 0)),
    "points by name": (
        with_fit({"first": "any"}) | {"inputs": {"first": {"field": "name"}}},
        "fairness",
        ("criteria", "fit", "rules", 0),
    ),
    "ruled out by language": (
        section(disqualify=[{"id": "out", "when": {"language": "de"}, "reason": "we speak English"}]),
        "fairness",
        ("disqualify", 0),
    ),
}


@pytest.mark.parametrize(("raw", "fault", "path"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_found_where_it_stands(raw, fault, path):
    found = lint(model(raw))
    assert (fault, path) in {(each.fault, each.path) for each in found}
    assert all(each.message and each.mend for each in found)


def test_a_good_section_has_no_finding():
    assert lint(model(section())) == []


def test_a_reason_that_somebody_stands_behind_settles_a_fairness_warning():
    raw = with_fit({"country": ["DE", "AT"]}, because="The product is sold in these two countries only.")
    assert "fairness" not in {each.fault for each in lint(model(raw))}


def test_behaviour_needs_no_rule_below_its_first_band_but_none_missing_between():
    raw = with_fit({"pages_seen": {"from": 4}})
    assert lint(model(raw)) == []
    raw["criteria"]["fit"]["rules"].append(
        {"id": "few", "when": {"pages_seen": {"from": 1, "below": 3}}, "points": 0}
    )
    assert [each.fault for each in lint(model(raw))] == ["hole"]


@pytest.mark.parametrize(("turned_away", "faults"), [(0.5, ["over-filtering"]), (0.8, []), (None, [])])
def test_a_sample_shows_when_too_many_are_turned_away(turned_away, faults):
    raw = copy.deepcopy(DEFAULT) | {"turned_away_at_most": turned_away}
    if turned_away is None:
        del raw["turned_away_at_most"]
    sample = [{"facts": HOT}, *({"facts": CONTACT, "behaviour": None} for _ in range(3))]
    assert [each.fault for each in lint(model(raw), sample)] == faults
