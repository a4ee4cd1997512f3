"""The predictive score: calibrated, explained, and honest about when it no longer applies."""

from __future__ import annotations

import math

import numpy as np
import pytest
from calibration_samples import MODEL, lived

from bot.calibration.outcomes import TooFewOutcomes, judge
from bot.calibration.predict import Predictor
from scoring import score

PREDICTOR = Predictor.learn(MODEL, lived())
FRESH = [(row.score, row.good) for row in judge(MODEL, lived(seed=9))]


def test_chances_keep_their_promise_on_fresh_leads():
    chances = np.array([PREDICTOR.predict(given).chance.value for given, _ in FRESH])
    good = np.array([float(each) for _, each in FRESH])
    for low, high in ((0, 0.3), (0.3, 0.6), (0.6, 1)):
        inside = (chances >= low) & (chances < high)
        assert chances[inside].mean() == pytest.approx(good[inside].mean(), abs=0.08)


def test_base_and_contributions_add_up_to_the_chance():
    found = PREDICTOR.predict(FRESH[0][0])
    odds = found.base + sum(found.contributions.values())
    assert 1 / (1 + math.exp(-odds)) == pytest.approx(found.chance.value)
    assert found.chance.low < found.chance.value < found.chance.high
    assert "rules decide" in found.as_dict()["note"]


def test_leads_like_those_it_learned_from_raise_no_warning():
    assert PREDICTOR.drift(given for given, _ in FRESH).warning == ""
    assert PREDICTOR.drift([]).warning == ""


def test_leads_that_answer_differently_raise_a_warning_that_names_the_input():
    silent = [
        score(MODEL, [fact for fact in lead["facts"] if fact["field"] != "budget"]) for lead in lived(seed=9)
    ]
    drift = PREDICTOR.drift(silent)
    assert "budget" in drift.moved
    assert "budget" in drift.warning


def test_a_hundred_outcomes_of_each_kind_are_the_least():
    with pytest.raises(TooFewOutcomes, match="it takes 100 of each"):
        Predictor.learn(MODEL, lived()[:150])
