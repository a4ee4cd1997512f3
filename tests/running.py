"""A running Banter for tests: the real four processes, started as a person starts them, on free ports and a folder of its own."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import uuid
from pathlib import Path
from typing import Any

import httpx2
import psutil

ROOT = Path(__file__).resolve().parent.parent
START_SECONDS = 240
KEPT = ROOT / "var" / "models"  # a model trained once serves every test, and `make run` after them
MODULES = {"web": "bot.web", "actions": "actions", "worker": "bot.delivery", "engine": "bot.engine"}


class Running:
    """`banter up`, and what a test does with it."""

    def __init__(self, data: Path, **environ: str) -> None:
        self.data, self.port = data, free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.environ = {**os.environ, "BANTER_DATA": str(data), "BANTER_PORT": str(self.port), **environ}
        self.models = data / "models"
        share(KEPT, self.models)
        self.log = data / "up.log"
        self.client = httpx2.Client(base_url=self.url, timeout=30, trust_env=False)
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(command("up"), env=self.environ, cwd=ROOT, stdout=log, stderr=log)
        self.wait_ready(START_SECONDS)
        share(self.models, KEPT)

    def stop(self) -> None:
        self.client.close()
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(timeout=60)

    def wait_ready(self, seconds: float = 90) -> None:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self.process and self.process.poll() is not None:
                break
            try:
                if self.client.get("/health/ready").status_code == 200:
                    return
            except httpx2.HTTPError:
                pass
            time.sleep(0.3)
        raise AssertionError(f"Banter is not ready:\n{self.log.read_text()[-3000:]}")

    def pid(self, name: str) -> int:
        """The process called `name`, among those that this `banter up` started."""
        wanted = MODULES[name]
        for child in psutil.Process(self.process.pid).children(recursive=True):
            if _runs(child, wanted):
                return child.pid
        raise AssertionError(f"{name} does not run")

    def kill(self, name: str) -> None:
        os.kill(self.pid(name), signal.SIGKILL)

    def run(self, *arguments: str) -> str:
        """A `banter` command on this installation; its output."""
        done = subprocess.run(
            command(*arguments),
            env=self.environ,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def export(self, email: str) -> dict[str, Any]:
        return json.loads(self.run("export", "--email", email))

    def chat(self, **body: Any) -> Chat:
        return Chat(self, **body)


class Chat:
    """One visitor's conversation over the chat API."""

    def __init__(self, running: Running, **body: Any) -> None:
        self.running = running
        body = {"site": "demo", "consent": True, "time_zone": "Europe/Berlin", **body}
        answer = running.client.post("/api/chat", json=body)
        assert answer.status_code == 201, answer.text
        self.headers = {"Authorization": f"Bearer {answer.json()['token']}"}
        self.last: list[dict[str, Any]] = answer.json()["messages"]

    def post(self, **body: Any) -> httpx2.Response:
        body = {"id": str(uuid.uuid4()), **body}
        return self.running.client.post("/api/chat/messages", json=body, headers=self.headers)

    def send(self, **body: Any) -> list[dict[str, Any]]:
        """The bot's bubbles."""
        answer = self.post(**body)
        assert answer.status_code == 200, answer.text
        self.last = [one for one in answer.json()["messages"] if one["from"] != "visitor"]
        return self.last

    def say(self, text: str) -> str:
        """What the bot says, as one text."""
        return words(self.send(text=text))

    def choose(self, label: str) -> str:
        """Press what begins with `label`."""
        found = [one for one in self.options() if one["label"].startswith(label)]
        assert found, f"{label} is not offered: {[one['label'] for one in self.options()]}"
        return words(self.send(choice=found[0]["id"]))

    def options(self) -> list[dict[str, Any]]:
        offered = [
            one for bubble in self.last for kind in ("choices", "slots") for one in bubble.get(kind, [])
        ]
        rows = [
            row for bubble in self.last for row in bubble.get("card", {}).get("rows", []) if row.get("edit")
        ]
        return offered + [{"id": row["edit"], "label": f"edit {row['label']}"} for row in rows]

    def slots(self) -> list[dict[str, Any]]:
        return [slot for bubble in self.last for slot in bubble.get("slots", [])]

    def transcript(self) -> list[dict[str, Any]]:
        return self.running.client.get("/api/chat/messages", headers=self.headers).json()["messages"]


def words(bubbles: list[dict[str, Any]]) -> str:
    return "\n".join(bubble["text"] for bubble in bubbles if bubble.get("text"))


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-c", "from bot.cli import main; main()", *arguments]


def share(source: Path, target: Path) -> None:
    """Link the trained models of one folder into another; they are named by what they were trained from."""
    target.mkdir(parents=True, exist_ok=True)
    for file in source.glob("*.tar.gz"):
        if not (target / file.name).exists():
            shutil.copy2(file, target / file.name)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _runs(process: psutil.Process, module: str) -> bool:
    try:
        line = process.cmdline()
    except psutil.Error:
        return False
    return any(part == "-m" and after == module for part, after in itertools.pairwise(line))
