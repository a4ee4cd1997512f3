"""The suggestion: learns what is there, keeps quiet about noise, and never touches the flow by itself."""

from __future__ import annotations

import random

import pytest
from calibration_samples import MODEL, ROOT, SECTION, drawn_by_lot, lived, simulation

from bot.calibration.flowfile import diff, repointed, rewritten
from bot.calibration.outcomes import TooFewOutcomes
from bot.calibration.suggest import CAUTION, suggest
from scoring import Model, lint

FOUND = suggest(MODEL, lived())
TEXT = (ROOT / "data" / "flows" / "default.yml").read_text(encoding="utf-8")


def test_hidden_weights_are_found_in_their_order_and_foretell_fresh_leads_better():
    weights = FOUND.repointing.weights
    assert FOUND.proposed
    assert weights["timeline"] > weights["need"] > weights["budget"]
    better = simulation.read(repointed(SECTION, FOUND.repointing))
    assert simulation.gain(MODEL, better, lived(seed=8)) > 0.03


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_is_proposed_on_noise(seed):
    assert not suggest(MODEL, drawn_by_lot(seed=seed)).proposed


def test_outcomes_that_follow_the_rules_change_nothing():
    chance = random.Random(5)
    leads = [simulation.with_outcome(MODEL, simulation.lead(chance, index), chance) for index in range(900)]
    assert not suggest(MODEL, leads).proposed


def test_too_few_outcomes_are_refused_with_how_many_it_takes():
    with pytest.raises(TooFewOutcomes, match="it takes 40 of each"):
        suggest(MODEL, lived()[:60])


def test_a_suggested_flow_has_no_fault_and_keeps_its_bands_in_order():
    better = simulation.read(repointed(SECTION, FOUND.repointing))
    assert sum(each.weight for each in better.criteria) == 100
    assert [each.fault for each in lint(better)] == []


def test_about_as_many_leads_stay_hot():
    better = simulation.read(repointed(SECTION, FOUND.repointing))
    hot = [sum(each.score.tier == "hot" for each in simulation_judge(model)) for model in (MODEL, better)]
    assert abs(hot[0] - hot[1]) < 0.05 * len(lived())


def simulation_judge(model):
    from bot.calibration.outcomes import judge

    return judge(model, lived())


def test_the_diff_changes_numbers_and_nothing_else():
    changed = rewritten(TEXT, FOUND.repointing)
    strip = str.maketrans("", "", "0123456789")
    assert changed.translate(strip) == TEXT.translate(strip)
    assert repointed(SECTION, FOUND.repointing) == flow_section(changed)
    lines = diff(TEXT, FOUND.repointing, "default.yml").splitlines()
    assert lines[0] == "--- default.yml"
    assert any(line.startswith("+") and "starts_soon" in line for line in lines)


def flow_section(text):
    from ruamel.yaml import YAML

    return YAML(typ="safe").load(text)["score"]


def test_a_suggestion_is_plain_json_with_paths_into_the_flow():
    document = FOUND.as_dict()
    assert {
        "rule": "hot",
        "path": ["tiers", "hot"],
        "from": 65,
        "to": document["tiers"][0]["to"],
    } in document["tiers"]
    assert Model.parse(repointed(SECTION, FOUND.repointing), flow="x", version="1", currency="USD")


def test_a_suggestion_is_proposed_when_both_figures_lie_further_out_than_the_caution():
    noise = suggest(MODEL, drawn_by_lot())
    assert (FOUND.proposed, min(FOUND.acceptance) > CAUTION) == (True, True)
    assert (noise.proposed, min(noise.acceptance) > CAUTION) == (False, False)
