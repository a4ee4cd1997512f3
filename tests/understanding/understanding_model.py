"""The classifier of data/nlu and the default flow's categories, trained once for all tests that need them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.flows.source import load
from bot.understanding.learning import training
from bot.understanding.learning.meaning import Classifier

ROOT = Path(__file__).parents[2]
CASES = Path(__file__).parent / "cases"
EXAMPLES = ROOT / "data" / "nlu"


@lru_cache(maxsize=1)
def classifier() -> Classifier:
    return training.train(training.labelled_in(EXAMPLES), readings=training.READINGS, marks=training.MARKED)


@lru_cache(maxsize=1)
def categories() -> dict[str, tuple[str, ...]]:
    flow = load(ROOT / "data" / "flows" / "default.yml")[1]
    return {name: tuple(each.examples) for name, each in flow.needs.items()}
