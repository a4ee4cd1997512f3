"""How quick scoring is: microseconds a lead over 100,000 leads, memory, replay, what-would-change.

    python bench/scoring.py [--leads 100000]

Leads are made from a fixed seed, written to a temporary file as JSON lines and read back a thousand at a time, as from a record.
Seconds are the processor's, so that a busy machine does not change the figures; the wall clock's stand beside them.
The gates are those of docs/scoring.md; the exit status is 1 when one is missed.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from scoring import Model, changes, replay, score  # noqa: E402

STATES = ("vague", "refused", "contradicted", "unknown")


def main() -> int:
    """Run all measurements and print them beside their gates."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--leads", type=int, default=100_000)
    count = parser.parse_args().leads
    model = default_model()
    with tempfile.TemporaryDirectory() as folder:
        file = write_leads(Path(folder) / "leads.jsonl", count)
        seconds, wall = score_all(model, file)
        began = time.process_time()
        moved = len(replay(model, cheaper(model), read_leads(file)).moves)
        replayed = time.process_time() - began
        slowest = slowest_change(model, file)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rows = [
        ("score, microseconds a lead", seconds / count * 1e6, 100.0),
        (f"score {count} leads, s ({wall:.1f} by the wall clock)", seconds, 10.0 * count / 100_000),
        (f"replay {count} leads with reading ({moved} moved), s", replayed, 60.0 * count / 100_000),
        ("what would change it, slowest of 1,000, ms", slowest * 1000, 20.0),
        ("memory at most, MB", memory, 500.0),
    ]
    for name, value, gate in rows:
        print(f"{name:<62} {value:>9.2f}   gate {gate:>7.2f}   {'ok' if value < gate else 'MISSED'}")
    return 0 if all(value < gate for _, value, gate in rows) else 1


def default_model(**tiers: int) -> Model:
    """The default flow's model, with other thresholds where given."""
    flow = YAML(typ="safe").load((ROOT / "data/flows/default.yml").read_text(encoding="utf-8"))
    section = flow["score"] | ({"tiers": tiers} if tiers else {})
    return Model.parse(section, flow="default", version="1", currency="USD")


def cheaper(model: Model) -> Model:
    """The same rules with lower thresholds."""
    return default_model(hot=int(model.hot) - 10, warm=int(model.warm) - 10)


def score_all(model: Model, file: Path) -> tuple[float, float]:
    """Seconds spent scoring and nothing else: the processor's and the wall clock's."""
    spent = wall = 0.0
    leads = read_leads(file)
    while some := list(islice(leads, 1000)):
        began, started = time.thread_time(), time.perf_counter()
        for lead in some:
            score(model, lead["facts"], lead["behaviour"])
        spent, wall = spent + time.thread_time() - began, wall + time.perf_counter() - started
    return spent, wall


def slowest_change(model: Model, file: Path) -> float:
    """The longest of 1,000 searches, by the processor's clock, in seconds."""
    longest = 0.0
    for _, lead in zip(range(1000), read_leads(file), strict=False):
        began = time.thread_time()
        changes(model, lead["facts"], lead["behaviour"], target="hot")
        longest = max(longest, time.thread_time() - began)
    return longest


def read_leads(file: Path) -> Iterator[dict[str, Any]]:
    """The leads of a file, one at a time."""
    with file.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def write_leads(file: Path, count: int) -> Path:
    """A file of made-up leads, the same every time."""
    chance = random.Random(20261120)
    with file.open("w", encoding="utf-8") as out:
        for number in range(count):
            out.write(json.dumps(made_up(chance, number)) + "\n")
    return file


def made_up(chance: random.Random, number: int) -> dict[str, Any]:
    """A lead that said some of what a lead can say."""
    values = {
        "name": f"Visitor {number}",
        "email": f"visitor{number}@company.example",
        "email_kind": chance.choice(["business", "free", "role"]),
        "budget": {"min": chance.randrange(500, 90_000), "max": None, "currency": "EUR", "period": "year"},
        "authority": {"role": chance.choice(["decision_maker", "co_decider", "influencer", "researcher"])},
        "need": {"category": chance.choice(["missed_enquiries", "reporting", "other"]), "urgency": "medium"},
        "timeline": {"earliest": chance.randrange(0, 90), "latest": chance.randrange(90, 500)},
        "company_size": {"min": chance.randrange(1, 90), "max": chance.randrange(90, 3000)},
        "job_title": {"title": "x", "seniority": chance.choice(["vp", "manager", "other"]), "function": None},
    }
    behaviour = {
        "pages_seen": chance.randrange(9),
        "pricing_visits": chance.randrange(3),
        "days_ago": chance.randrange(90),
    }
    facts = [_fact(chance, field, value) for field, value in values.items()]
    return {"id": str(number), "facts": facts, "behaviour": behaviour}


def _fact(chance: random.Random, field: str, value: Any) -> dict[str, Any]:
    state = "known" if chance.random() < 0.8 else chance.choice(STATES)
    return {
        "field": field,
        "state": state,
        "value": value,
        "quote": "in the visitor's own words",
        "confidence": 0.9,
    }


if __name__ == "__main__":
    sys.exit(main())
