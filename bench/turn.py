"""Milliseconds per turn and turns per second: Banter's whole stack beside a stock assistant, in one run.

    make bench            (or: .venv/bin/python -m bench.turn --rounds 60)

Banter is measured through its public chat API: token, limits, storage, understanding, rules, custom actions, flow, score. The
other is the assistant that `rasa init` makes, trained and served as it comes, through its REST channel; it stores nothing and
calls no action. Both are asked in turns, message by message, so that the machine's mood hits both alike. The stock model
is trained once and kept under var/bench.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles

import httpx2

from bot.cli.up import FLOWS, prepare
from bot.settings import ROOT, Settings
from bot.setup import model
from bot.setup.progress import Progress
from bot.setup.stack import Stack, free_port
from bot.setup.supervisor import Supervisor

HOME = ROOT / "var" / "bench"
PYTHON = ROOT / ".venv-engine" / "bin" / "python"
SAID_TO_BANTER = (
    "We lose leads on weekends because nobody answers",
    "around 60k a year",
    "I sign off on that",
    "we want to start next month",
    "Dana Kim, dana.kim@northwind-logistics.com, Northwind Logistics, 250 people",
)
SAID_TO_STOCK = ("hello", "I am very sad", "yes", "are you a bot?", "bye")


@dataclass
class Side:
    """One of the two, with how long each of its turns took (ms)."""

    name: str
    open: Callable[[], Callable[[str], None]]
    said: tuple[str, ...]
    took: list[float] = field(default_factory=list)
    per_second: float = 0.0

    def talk(self) -> Iterator[None]:
        """One conversation, a message at a time, each timed."""
        say = self.open()
        for text in self.said:
            started = time.perf_counter()
            say(text)
            self.took.append(1000 * (time.perf_counter() - started))
            yield

    @property
    def p50(self) -> float:
        return quantiles(self.took, n=100)[49]

    @property
    def p95(self) -> float:
        return quantiles(self.took, n=100)[94]


def banter_side(address: str, client: httpx2.Client) -> Side:
    """Conversations through the chat API."""

    def open_chat() -> Callable[[str], None]:
        page = {"url": f"{address}/", "title": "bench", "referrer": "", "utm": {}}
        chat = client.post(
            f"{address}/api/chat",
            json={"site": "demo", "locale": "en", "consent": True, "page": page},
            headers={"Origin": address},
        )
        chat.raise_for_status()
        headers = {"Authorization": f"Bearer {chat.json()['token']}", "Origin": address}

        def say(text: str) -> None:
            answer = client.post(
                f"{address}/api/chat/messages", json={"id": str(uuid.uuid4()), "text": text}, headers=headers
            )
            answer.raise_for_status()
            assert any(message["from"] == "bot" for message in answer.json()["messages"]), answer.text

        return say

    return Side("Banter", open_chat, SAID_TO_BANTER)


def stock_side(port: int, client: httpx2.Client) -> Side:
    """Conversations through Rasa's REST channel."""

    def open_chat() -> Callable[[str], None]:
        sender = str(uuid.uuid4())

        def say(text: str) -> None:
            answer = client.post(
                f"http://127.0.0.1:{port}/webhooks/rest/webhook", json={"sender": sender, "message": text}
            )
            answer.raise_for_status()

        return say

    return Side("stock starter", open_chat, SAID_TO_STOCK)


@contextmanager
def running_banter(progress: Progress) -> Iterator[str]:
    """A Banter of its own under var/bench; its address."""
    port = free_port()
    settings = Settings.from_env({"BANTER_DATA": str(HOME / "banter"), "BANTER_PORT": str(port)})
    for old in settings.data.glob("*.db*"):
        old.unlink()
    os.environ["BANTER_PORT"] = str(port)
    os.environ["BANTER_DATA"] = str(settings.data)
    trained, _ = model.train(ROOT, settings.models, progress)
    prepare(settings, sorted(FLOWS.glob("*.yml")))
    stack = Stack(settings, progress)
    try:
        with progress.step("Starting Banter"):
            stack.start(trained)
            stack.wait_until_ready()
        yield settings.public_url
    finally:
        stack.stop()


@contextmanager
def running_stock(progress: Progress) -> Iterator[int]:
    """`rasa init`'s assistant, trained (once) and served as it comes; its port."""
    project = HOME / "stock"
    environ = {"RASA_TELEMETRY_ENABLED": "false", "PYTHONWARNINGS": "ignore", "TF_CPP_MIN_LOG_LEVEL": "3"}
    if not any(project.glob("models/*.tar.gz")):
        with progress.step("Training the stock assistant (once)"):
            shutil.rmtree(project, ignore_errors=True)
            shutil.copytree(_initial_project(), project)
            progress.run([PYTHON, "-m", "rasa", "train"], environ, cwd=project)
    port = free_port()
    supervisor = Supervisor(project, progress.say)
    command = [PYTHON, "-m", "rasa", "run", "--port", str(port), "-i", "127.0.0.1"]
    try:
        with progress.step("Starting the stock assistant"):
            supervisor.add("stock", command, environ, HOME / "stock.log")
            _wait(f"http://127.0.0.1:{port}/", supervisor)
        yield port
    finally:
        supervisor.stop()


def _initial_project() -> Path:
    find = "import rasa.cli, pathlib; print(pathlib.Path(rasa.cli.__file__).parent / 'initial_project')"
    return Path(subprocess.check_output([PYTHON, "-W", "ignore", "-c", find], text=True).strip())


def _wait(address: str, supervisor: Supervisor, seconds: float = 180) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            httpx2.get(address, timeout=5)
        except httpx2.TransportError:
            supervisor.tend()
            time.sleep(0.5)
        else:
            return
    sys.exit(f"{address} did not answer within {seconds:.0f} s")


def in_turns(sides: tuple[Side, Side], rounds: int) -> None:
    """Conversations of both, message by message; the first two are practice."""
    for number in range(rounds + 2):
        for _ in zip(*(side.talk() for side in sides), strict=True):
            pass
        if number == 1:
            for side in sides:
                side.took.clear()


def throughput(side: Side, clients: int, seconds: float) -> float:
    """Turns per second of `clients` visitors who talk at once and never pause."""
    deadline = time.monotonic() + seconds

    def visit(_: int) -> int:
        done = 0
        while time.monotonic() < deadline:
            say = side.open()
            for text in side.said:
                say(text)
                done += 1
        return done

    started = time.monotonic()
    with ThreadPoolExecutor(clients) as pool:
        turns = sum(pool.map(visit, range(clients)))
    return turns / (time.monotonic() - started)


def main() -> None:
    """Measure, print the table and the ratios."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--rounds", type=int, default=40, help="conversations of 5 messages on each side")
    options.add_argument(
        "--seconds", type=float, default=10, help="of each throughput run; there are two a side"
    )
    options.add_argument("--clients", type=int, default=8)
    options.add_argument("--json", action="store_true", help="one line of JSON at the end")
    chosen = options.parse_args()
    progress = Progress(HOME / "bench.log")
    limits = httpx2.Limits(max_keepalive_connections=64)
    with (
        running_banter(progress) as address,
        running_stock(progress) as port,
        httpx2.Client(timeout=30, trust_env=False, limits=limits) as client,
    ):
        sides = banter_side(address, client), stock_side(port, client)
        with progress.step("Measuring turn by turn"):
            in_turns(sides, chosen.rounds)
        with progress.step(f"Measuring {chosen.clients} visitors at once"):
            for side in sides * 2:
                side.per_second += throughput(side, chosen.clients, chosen.seconds) / 2
    show(sides, chosen.json)


def show(sides: tuple[Side, Side], as_json: bool) -> None:
    """The table; a ratio below 1 means that Banter is faster, for turns per second above 1."""
    ours, stock = sides
    print(f"\n{'':<16}{'p50':>9}{'p95':>9}{'turns/s':>10}{'turns':>8}")
    for side in sides:
        print(
            f"{side.name:<16}{side.p50:>6.1f} ms{side.p95:>6.1f} ms{side.per_second:>10.1f}{len(side.took):>8}"
        )
    ratios = {
        "p50": ours.p50 / stock.p50,
        "p95": ours.p95 / stock.p95,
        "turns_per_second": ours.per_second / stock.per_second,
    }
    print(f"{'ratio':<16}{ratios['p50']:>9.2f}{ratios['p95']:>9.2f}{ratios['turns_per_second']:>10.2f}")
    if as_json:
        print(json.dumps({name: round(value, 3) for name, value in ratios.items()}))


if __name__ == "__main__":
    main()
