"""Leads with outcomes for the calibration tests, made from the bench's hidden rules."""

from __future__ import annotations

import importlib.util
import random
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
_SPEC = importlib.util.spec_from_file_location("bench_scoring_suggest", ROOT / "bench" / "scoring_suggest.py")
simulation = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(simulation)

SECTION = simulation.default_section()
MODEL = simulation.read(SECTION)


@cache
def lived(count: int = 900, seed: int = 7) -> list[dict[str, Any]]:
    """Leads won with a chance that rises with their points under hidden rules."""
    chance = random.Random(seed)
    hidden = simulation.read(simulation.reweighted(SECTION, simulation.HIDDEN))
    return [simulation.with_outcome(hidden, simulation.lead(chance, index), chance) for index in range(count)]


def drawn_by_lot(count: int = 900, seed: int = 7) -> list[dict[str, Any]]:
    """Leads whose outcomes have nothing to do with their answers."""
    chance = random.Random(seed)
    return [
        simulation.lead(chance, index) | {"outcome": "won" if chance.random() < 0.3 else "lost"}
        for index in range(count)
    ]
