"""How quick understanding is: milliseconds a message over generated messages, memory, training time; stock DIET beside it.

    python bench/understanding.py [--messages 8000] [--diet] [--epochs 30] [--data data/nlu]

Messages are made from a fixed seed in three languages, one fact to five in each, with every language loaded and one core's
worth of threads. Milliseconds are the processor's, so that a busy machine does not change them; the wall clock's stand
beside them. Training is timed here and in the engine's environment, where it really runs, and by the wall clock, for it takes
as many cores as there are. `--diet` trains Rasa's stock pipeline there on the same examples, ten an intent held back, and asks
both about those (minutes). Exit status 1 when a gate is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from datetime import datetime, timezone
from itertools import repeat
from pathlib import Path
from statistics import mean, quantiles
from typing import NamedTuple

for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(variable, "1")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bot.steady import keep_what_is_loaded  # noqa: E402
from bot.understanding import pipeline  # noqa: E402
from bot.understanding.facts import FIELDS, Context  # noqa: E402
from bot.understanding.learning import examples, training  # noqa: E402
from bot.understanding.learning.meaning import Classifier  # noqa: E402

ENGINE = ROOT / ".venv-engine" / "bin" / "python"
HELD_BACK = 10
DRAWS = (7, 1, 2, 3, 4, 5, 6, 8)
"""Seeds of what is held back; DIET is asked about the first."""
PARTS = {
    "en": (
        (
            "we lose enquiries at night",
            "replies take too long",
            "what does it cost?",
            "hi there",
            "are you a bot?",
            "my manager signs",
        ),
        (
            "around {n}k a year",
            "{n}00 dollars a month",
            "no budget yet",
            "I decide",
            "we are {n} people",
            "in {n} weeks",
            "asap",
        ),
        (
            "I'm Dana Kim",
            "dana.kim{n}@northwind.example",
            "from Northwind Logistics",
            "call me at +1 415 555 0132",
            "thanks",
            "by January",
        ),
    ),
    "de": (
        (
            "nachts gehen uns Anfragen verloren",
            "wir antworten zu langsam",
            "was kostet das?",
            "hallo",
            "bist du ein Bot?",
            "mein Chef entscheidet",
        ),
        (
            "etwa {n}.000 € im Jahr",
            "{n}00 Euro im Monat",
            "noch kein Budget",
            "das entscheide ich",
            "wir sind {n} Leute",
            "in {n} Wochen",
        ),
        (
            "ich bin Jonas Meyer",
            "jonas{n}@hafenlog.example",
            "von der Hafenlog GmbH",
            "+49 30 901820",
            "danke",
            "bis Januar",
        ),
    ),
    "es": (
        (
            "perdemos consultas de noche",
            "tardamos mucho en contestar",
            "¿cuánto cuesta?",
            "hola",
            "¿eres un bot?",
            "lo decide mi jefe",
        ),
        (
            "unos {n} mil euros al año",
            "{n}00 euros al mes",
            "aún sin presupuesto",
            "lo decido yo",
            "somos {n} personas",
            "en {n} semanas",
        ),
        (
            "soy Ana Ruiz",
            "ana{n}@puertolog.example",
            "de Puertolog",
            "+34 912 345 678",
            "gracias",
            "para enero",
        ),
    ),
}
NOW = datetime(2026, 11, 18, 10, 0, tzinfo=timezone.utc)
CATEGORIES = {
    "missed_enquiries": ("we lose leads because nobody answers", "calls at the weekend go unanswered"),
    "slow_response": ("it takes us days to answer", "customers wait too long"),
    "manual_routing": ("everything lands in one inbox", "we forward e-mails by hand"),
    "reporting": ("we need better reporting", "no overview"),
}

TRAINING = """
import sys, tempfile
sys.path.insert(0, "bench")
from understanding import taught, training
if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as kept:
        print(*(seconds for _ in range(2) for seconds in taught(training.labelled_in(sys.argv[1]), kept)[1]))
"""


class Seconds(NamedTuple):
    """How long something took, by the processor and by the wall clock."""

    processor: float
    clock: float


class Row(NamedTuple):
    """A line of the table: the value by the processor, its gate, the value by the wall clock, and whether it is held."""

    name: str
    value: float
    gate: float
    clock: float
    held: bool


def main() -> int:
    """Run all measurements and print them beside their gates."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--messages", type=int, default=8000)
    parser.add_argument("--diet", action="store_true", help="train and ask stock DIET too")
    parser.add_argument("--epochs", type=int, default=30)
    parser.add_argument("--data", type=Path, default=ROOT / "data" / "nlu")
    asked = parser.parse_args()
    learned, kept = held_back(asked.data)
    with tempfile.TemporaryDirectory() as embedded:
        classifier, first = taught(learned, embedded)
        classifier.warm()
        keep_what_is_loaded()  # as the engine does before its first turn
        spent, wall = timed(classifier, asked.messages)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        _, again = taught(learned, embedded)
    rows = [
        gated("milliseconds a message, p50", percentile(spent, 50), 8.0, percentile(wall, 50)),
        gated("milliseconds a message, p99", percentile(spent, 99), 25.0, percentile(wall, 99)),
        gated("slowest message, ms", max(spent), 50.0, max(wall)),
        gated("memory at most, training included, MB", memory, 900.0, memory),
        *trainings("", [first, again]),
    ]
    if ENGINE.exists():
        rows += trainings(", engine's environment", trained_there(asked.data))
    for name, value, gate, clock, ok in rows:
        print(
            f"{name:<46} {value:>8.2f}   (wall {clock:>8.2f})   gate {gate:>6.1f}   {'ok' if ok else 'MISSED'}"
        )
    right = mean(map(drawn, repeat(asked.data), DRAWS))
    print(f"intents right, {HELD_BACK} an intent held back, {len(DRAWS)} draws       {right:.3f}")
    if asked.diet:
        beside(learned, kept, asked.epochs)
    return 0 if all(row.held for row in rows) else 1


def taught(learned: list[training.Labelled], kept: str) -> tuple[Classifier, Seconds]:
    """The classifier, and how long it took: at first, and again when `kept` has what was embedded then.

    The second is what a change of a few examples costs.
    """
    began, clock = _processor(), time.perf_counter()
    classifier = training.train(learned, None, training.READINGS, training.MARKED, Path(kept))
    return classifier, Seconds(_processor() - began, time.perf_counter() - clock)


def _processor() -> float:
    """Seconds of the processor that this process took, and its children that ended."""
    return sum(os.times()[:4])


def gated(name: str, value: float, gate: float, clock: float) -> Row:
    """Gated by the processor."""
    return Row(name, value, gate, clock, value <= gate)


def trainings(where: str, spent: list[Seconds]) -> list[Row]:
    """The first training and a later one, gated by the wall clock, for they take as many cores as there are."""
    named = zip((" at first", " after a change"), spent, strict=True)
    return [
        Row(f"training{which}{where}, s", each.processor, 30.0, each.clock, each.clock <= 30.0)
        for which, each in named
    ]


def trained_there(folder: Path) -> list[Seconds]:
    """The same in the engine's environment, whose libraries are older."""
    done = subprocess.run(
        [ENGINE, "-W", "ignore", "-c", TRAINING, folder],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=600,
    )
    first, clock, again, clock_again = map(float, done.stdout.split()[-4:])
    return [Seconds(first, clock), Seconds(again, clock_again)]


def held_back(folder: Path, draw: int = DRAWS[0]) -> tuple[list[training.Labelled], list[training.Labelled]]:
    """The examples to learn from, and ten of each intent to be asked about."""
    by_intent: dict[str, list[training.Labelled]] = defaultdict(list)
    for example in examples.read(folder):
        by_intent[example.intent].append(training.Labelled(example.text, example.intent))
    learned, kept = [], []
    for those in by_intent.values():
        random.Random(draw).shuffle(those)
        kept += those[:HELD_BACK]
        learned += those[HELD_BACK:]
    return learned, kept


def drawn(folder: Path, draw: int) -> float:
    """The share of intents told right among those of one draw that were held back: one draw alone is off by two points."""
    learned, kept = held_back(folder, draw)
    return accuracy(training.train(learned), kept)


def messages(count: int) -> list[tuple[str, Context]]:
    """Made from a fixed seed: parts of one language, joined as people join them, and the question they answer."""
    pick = random.Random(11)
    out = []
    for _ in range(count):
        language = pick.choice(list(PARTS))
        parts = [pick.choice(group) for group in PARTS[language]]
        said = pick.choice((", ", ". ", " and ")).join(pick.sample(parts, pick.randint(1, 3)))
        context = Context(pick.choice([None, *FIELDS]), language, NOW, "US", "USD", CATEGORIES)
        out.append((said.format(n=pick.randint(2, 90)), context))
    return out


def timed(classifier: Classifier, count: int) -> tuple[list[float], list[float]]:
    """Milliseconds of each message, by the processor and by the wall clock."""
    spent, wall = [], []
    for said, context in messages(count):
        before, clock = time.process_time(), time.perf_counter()
        pipeline.understand(said, context, classifier)
        spent.append(1000 * (time.process_time() - before))
        wall.append(1000 * (time.perf_counter() - clock))
    return spent, wall


def percentile(values: list[float], which: int) -> float:
    return quantiles(values, n=100)[which - 1]


def accuracy(classifier: Classifier, kept: list[training.Labelled]) -> float:
    found = classifier.classify([each.text for each in kept])
    return sum(m.name == each.intent for m, each in zip(found, kept, strict=True)) / len(kept)


DIET = """
import asyncio, json, sys, time
from pathlib import Path
from rasa.model_training import train_nlu
from rasa.core.agent import Agent
folder = Path(sys.argv[1])
began = time.time()
model = train_nlu(str(folder / "config.yml"), str(folder / "nlu.yml"), str(folder))
trained = time.time() - began
agent = Agent.load(model)
kept = json.loads((folder / "kept.json").read_text())
async def ask():
    right, spent = 0, []
    for text, intent in kept:
        began = time.process_time()
        found = await agent.parse_message(text)
        spent.append(1000 * (time.process_time() - began))
        right += found["intent"]["name"] == intent
    return right / len(kept), sorted(spent)
right, spent = asyncio.run(ask())
half, most = spent[len(spent) // 2], spent[int(len(spent) * .99)]
print("DIET", json.dumps({"right": right, "p50": half, "p99": most, "trained": trained}))
"""
STOCK = """recipe: default.v1
assistant_id: stock
language: en
pipeline:
  - name: WhitespaceTokenizer
  - name: RegexFeaturizer
  - name: LexicalSyntacticFeaturizer
  - name: CountVectorsFeaturizer
  - name: CountVectorsFeaturizer
    analyzer: char_wb
    min_ngram: 1
    max_ngram: 4
  - name: DIETClassifier
    epochs: {epochs}
    constrain_similarities: true
"""


def beside(learned: list[training.Labelled], kept: list[training.Labelled], epochs: int) -> None:
    """Rasa's stock pipeline on the same examples, asked the same."""
    if not ENGINE.exists():
        print("stock DIET: not measured, the engine's environment is missing (make run makes it)")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "config.yml").write_text(STOCK.format(epochs=epochs))
        (folder / "nlu.yml").write_text(_as_nlu(learned), encoding="utf-8")
        (folder / "kept.json").write_text(json.dumps(kept))
        environ = {**os.environ, "RASA_TELEMETRY_ENABLED": "false", "CUDA_VISIBLE_DEVICES": ""}
        command = [ENGINE, "-W", "ignore", "-c", DIET, name]
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=3000, env=environ, cwd=folder, check=False
        )
    line = next((each for each in done.stdout.splitlines() if each.startswith("DIET ")), None)
    if line is None:
        print(f"stock DIET: failed\n{done.stderr[-2000:]}")
        return
    found = json.loads(line.removeprefix("DIET "))
    print(f"stock DIET, {epochs} epochs: intents right {found['right']:.3f}, ", end="")
    print(f"p50 {found['p50']:.1f} ms, p99 {found['p99']:.1f} ms, training {found['trained']:.0f} s")


def _as_nlu(learned: list[training.Labelled]) -> str:
    by_intent: dict[str, list[str]] = defaultdict(list)
    for each in learned:
        by_intent[each.intent].append(each.text)
    blocks = (
        f"  - intent: {name}\n    examples: |\n" + "".join(f"      - {t}\n" for t in ts)
        for name, ts in by_intent.items()
    )
    return 'version: "3.1"\nnlu:\n' + "".join(blocks)


if __name__ == "__main__":
    raise SystemExit(main())
