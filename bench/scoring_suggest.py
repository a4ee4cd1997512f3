"""Does the suggestion learn what is there, and nothing from noise? A hundred seeds of each.

    python bench/scoring_suggest.py [--seeds 100] [--leads 2500]
    python bench/scoring_suggest.py --calibrate

Leads answer at random. In the first half of the runs each becomes a customer with a chance that rises with its points
under hidden rules, whose criteria matter in another order than the flow says; the suggestion has to find that order
and to beat the flow's area under the curve on fresh leads. In the second half outcomes are drawn by lot; the suggestion
has to propose nothing. The exit status is 1 below 95 in 100 of either.

`--calibrate` says how wide the interval of acceptance has to be (`CAUTION` in bot/calibration/suggest.py), on noise of other
seeds than those that judge it: 1000-1099 calibrate, 5000-5099 evaluate, once. Noise adds 10,000 to a seed. The rule was
set before either was run: the larger of two estimates, rounded up to a tenth. One takes gains for normally distributed and
is where 97.5 % of them end; the other is what refuses all but two of the hundred. Both count DeLong's half widths.
"""

from __future__ import annotations

import argparse
import copy
import math
import random
import sys
from pathlib import Path
from typing import Any

import numpy as np
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bot.calibration.flowfile import repointed  # noqa: E402
from bot.calibration.statistics import Z, area  # noqa: E402
from bot.calibration.suggest import CAUTION, Suggestion, suggest  # noqa: E402
from scoring import Model, score  # noqa: E402

HIDDEN = {"timeline": 2.4, "need": 1.3, "authority": 0.8, "budget": 0.4, "fit": 0.5, "behaviour": 0.3}
"""How much more each criterion matters than the flow says: worth 36, 26, 16, 10, 6 and 2 points."""
LARGE = ("timeline", "need", "authority", "budget")
CALIBRATION, EVALUATION = 1000, 5000
"""The first seed of each set. No figure of one may be used for the other."""


def main() -> int:
    """Run both halves and print how many seeds held."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--leads", type=int, default=2500)
    parser.add_argument("--calibrate", action="store_true")
    given = parser.parse_args()
    section = default_section()
    if given.calibrate:
        return calibrate(section, given.seeds, given.leads)
    seeds = range(EVALUATION, EVALUATION + given.seeds)
    learned = sum(learns(section, seed, given.leads) for seed in seeds)
    quiet = sum(not on_noise(section, seed, given.leads).proposed for seed in seeds)
    print(f"order found and area under the curve beaten: {learned} of {given.seeds} seeds (gate 95 %)")
    print(f"nothing proposed on noise:                   {quiet} of {given.seeds} seeds (gate 95 %)")
    return 0 if min(learned, quiet) >= 0.95 * given.seeds else 1


def learns(section: dict[str, Any], seed: int, count: int) -> bool:
    """Whether the suggestion finds the hidden order and foretells fresh leads better than the flow."""
    model, hidden = read(section), read(reweighted(section, HIDDEN))
    chance = random.Random(seed)
    found = suggest(model, [with_outcome(hidden, lead(chance, index), chance) for index in range(count)])
    weights = found.repointing.weights
    in_order = sorted(LARGE, key=lambda name: -weights[name]) == list(LARGE)
    fresh = [with_outcome(hidden, lead(chance, index), chance) for index in range(count)]
    return found.proposed and in_order and gain(model, read(repointed(section, found.repointing)), fresh) > 0


def calibrate(section: dict[str, Any], seeds: int, count: int) -> int:
    """Print how many times as wide as DeLong's the interval has to be; 1 where it is narrower today."""
    found = [on_noise(section, seed, count).acceptance for seed in range(CALIBRATION, CALIBRATION + seeds)]
    gains = np.array([gain for gain, _ in found])
    refusing = np.sort([min(each) for each in found])
    normal = float(gains.mean() + Z * gains.std(ddof=1))
    counted = float(refusing[-1 - max(2 * seeds // 100, 1)])
    least = math.ceil(max(normal, counted) * 10) / 10
    print(f"gains in half widths: mean {gains.mean():.3f}, standard deviation {gains.std(ddof=1):.3f}")
    print(f"where 97.5 % of them end: {normal:.3f}; what refuses all but two in a hundred: {counted:.3f}")
    print(f"CAUTION has to be {least}, and is {CAUTION}")
    return 0 if least <= CAUTION else 1


def on_noise(section: dict[str, Any], seed: int, count: int) -> Suggestion:
    """What is suggested when outcomes have nothing to do with answers: it should be nothing."""
    chance = random.Random(seed + 10_000)
    leads = [
        lead(chance, index) | {"outcome": "won" if chance.random() < 0.3 else "lost"}
        for index in range(count)
    ]
    return suggest(read(section), leads)


def gain(before: Model, after: Model, leads: list[dict[str, Any]]) -> float:
    """How much larger the area under the curve is under the new rules."""
    labels = np.array([float(each["outcome"] == "won") for each in leads])
    areas = [
        area(
            labels, np.array([float(score(model, each["facts"], each["behaviour"]).points) for each in leads])
        ).value
        for model in (before, after)
    ]
    return areas[1] - areas[0]


def with_outcome(hidden: Model, made: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """The lead, won with a chance that its points under the hidden rules decide."""
    points = float(score(hidden, made["facts"], made["behaviour"]).points)
    odds = 1 / (1 + math.exp(-(points - 50) / 9))
    return made | {"outcome": "won" if chance.random() < odds else "lost"}


def reweighted(section: dict[str, Any], factors: dict[str, float]) -> dict[str, Any]:
    """The section with every criterion's points multiplied."""
    changed = copy.deepcopy(section)
    for name, criterion in changed["criteria"].items():
        factor = factors[name]
        criterion["weight"] = _quarter(criterion["weight"] * factor)
        for rule in criterion["rules"]:
            rule["points"] = _quarter(rule["points"] * factor)
        for states in criterion.get("states", {}).values():
            states.update({state: _quarter(points * factor) for state, points in states.items()})
    return changed


def _quarter(points: float) -> float:
    return round(points * 4) / 4


def lead(chance: random.Random, number: int) -> dict[str, Any]:
    """A lead whose answers are independent of each other."""
    values = {
        "email_kind": chance.choice(["business", "free", "role"]),
        "budget": _money(chance),
        "authority": {"role": chance.choice(["decision_maker", "co_decider", "influencer", "researcher"])},
        "need": {
            "category": chance.choice(
                ["missed_enquiries", "slow_response", "manual_routing", "reporting", "other"]
            ),
            "urgency": chance.choice(["high", "medium", "low"]),
        },
        "timeline": {"earliest": (day := chance.choice([20, 120, 250, 500])), "latest": day + 20},
        "company_size": {"min": (size := chance.choice([5, 30, 200, 2000])), "max": size},
        "job_title": {"title": "x", "seniority": chance.choice(["owner", "director", "other"])},
    }
    known = {field: value for field, value in values.items() if chance.random() < 0.85}
    facts = [{"field": field, "state": "known", "value": value} for field, value in known.items()]
    behaviour = {
        "pages_seen": chance.randrange(8),
        "pricing_visits": chance.randrange(2),
        "returning": chance.random() < 0.5,
    }
    return {"id": str(number), "facts": facts, "behaviour": behaviour}


def _money(chance: random.Random) -> dict[str, Any]:
    amount = chance.choice([None, 3000, 12_000, 30_000, 70_000])
    return (
        {"status": "none"}
        if amount is None
        else {"min": amount, "max": amount, "currency": "USD", "period": "year"}
    )


def default_section() -> dict[str, Any]:
    """The default flow's `score:` section."""
    return YAML(typ="safe").load((ROOT / "data/flows/default.yml").read_text(encoding="utf-8"))["score"]


def read(section: dict[str, Any]) -> Model:
    """The section's model."""
    return Model.parse(section, flow="default", version="1", currency="USD")


if __name__ == "__main__":
    sys.exit(main())
