"""The four processes of a running Banter: how each is started, when they are ready, and how a new model takes over."""

from __future__ import annotations

import json
import socket
import sys
import time
import urllib.request
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from bot.settings import ROOT, Settings
from bot.setup import model
from bot.setup.failures import Stop, need_port, need_space
from bot.setup.logs import tail
from bot.setup.progress import Progress
from bot.setup.supervisor import Supervisor

READY_SECONDS = 150
GIVE_UP_AFTER = 4
"""Deaths in a row before the first conversation gets through, after which a start has failed."""


class Stack:
    """web, engine, actions and worker of one installation."""

    def __init__(self, settings: Settings, progress: Progress) -> None:
        self.progress = progress
        self.supervisor = Supervisor(ROOT, progress.say)
        self.settings = replace(
            settings,
            engine_port=settings.engine_port or free_port(),
            actions_port=settings.actions_port or free_port(),
        )
        self.model: Path | None = None

    def check(self) -> None:
        """Stop with a line that says what to do when a start cannot succeed."""
        settings = self.settings
        need_space(settings.data, 0.2)
        need_port(settings.host, settings.port)
        for port in (settings.engine_port, settings.actions_port):
            need_port("127.0.0.1", port)
        model.engine_python(ROOT)
        if not any((ROOT / "widget" / "dist").glob("*")):
            raise Stop("The widget is not built: run make run.")

    def start(self, trained: Path) -> None:
        """Start all four; a model that is trained later takes over by itself."""
        self.model = trained
        choose_model(self.settings.models, trained)
        self.supervisor.catch_signals()
        for name in ("engine", "actions"):
            file = self.settings.port_file(name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(str(getattr(self.settings, f"{name}_port")))
        for name, module in (("actions", "actions"), ("worker", "bot.delivery"), ("web", "bot.web")):
            self._add(name, [sys.executable, "-m", module])
        self._add("engine", self._engine_command(trained, self.settings.engine_port), self._engine_environ())

    def stop(self) -> None:
        """End all of them, web first so that its last turns get their answers, and remove what told others about them."""
        if "web" in self.supervisor.processes:
            self.supervisor.drop("web")
        self.supervisor.stop()
        for name in ("engine", "actions"):
            self.settings.port_file(name).unlink(missing_ok=True)

    def wait_until_ready(self, seconds: float = READY_SECONDS) -> None:
        """Return when a synthetic conversation gets through or a stop was asked for; Stop when it never does."""
        deadline = time.monotonic() + seconds
        while not self.supervisor.stopping and not self.ready():
            self.supervisor.tend()
            for process in self.supervisor.processes.values():
                if process.restarts >= GIVE_UP_AFTER:
                    raise Stop(
                        f"{process.name} does not start: {tail(process.log)[:300]} (log: {process.log})"
                    )
            if time.monotonic() > deadline:
                raise Stop(
                    f"No conversation got through within {seconds:.0f} s; see the logs in {self.settings.logs}"
                )
            time.sleep(0.2)

    def ready(self) -> bool:
        """Whether web says that a synthetic turn gets through engine and actions."""
        address = f"http://{_reachable(self.settings.host)}:{self.settings.port}/health/ready"
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(address, timeout=10) as answer:
                return answer.status == 200
        except (OSError, ValueError):
            return False

    def tend_until_stopped(self, also: Callable[[], None] | None = None) -> None:
        """Keep the processes running until a stop is asked for."""
        while not self.supervisor.stopping:
            self.supervisor.tend()
            self._take_over()
            if also:
                also()
            time.sleep(0.2)

    def _take_over(self) -> None:
        """Restart the engine with the model that `banter train` left, which has been probed already."""
        newest = chosen_model(self.settings.models)
        if newest is None or newest == self.model or not newest.is_file():
            return
        self.model = newest
        self.progress.say(f"The engine changes to the model {newest.stem.removesuffix('.tar')}")
        self.supervisor.drop("engine")
        self._add("engine", self._engine_command(newest, self.settings.engine_port), self._engine_environ())

    def _add(self, name: str, command: list[str | Path], environ: dict[str, str] | None = None) -> None:
        log = self.settings.logs / f"{name}.log"
        self.supervisor.add(name, command, {**self._environ(), **(environ or {})}, log)

    def _environ(self) -> dict[str, str]:
        return {
            "BANTER_DATA": str(self.settings.data),
            "BANTER_ENGINE_PORT": str(self.settings.engine_port),
            "BANTER_ACTIONS_PORT": str(self.settings.actions_port),
            "BANTER_ENGINE_SECRET": self.settings.engine_secret.reveal(),
            "PYTHONUNBUFFERED": "1",
            **model.ONE_THREAD,
        }

    def _engine_environ(self) -> dict[str, str]:
        return engine_environ(self.settings)

    @staticmethod
    def _engine_command(trained: Path, port: int) -> list[str | Path]:
        return [model.engine_python(ROOT), "-m", "bot.engine", "run", "--port", str(port), "--model", trained]


def engine_environ(settings: Settings, tracker: Path | None = None) -> dict[str, str]:
    """What a serving engine needs to know."""
    return {
        **model.engine_environ(ROOT),
        "BANTER_ENGINE_SECRET": settings.engine_secret.reveal(),
        "BANTER_ACTIONS_URL": settings.actions_url,
        "BANTER_TRACKER_DB": str(tracker or settings.engine_data / "tracker.db"),
        "BANTER_TURN_TIMEOUT": str(settings.turn_timeout),
    }


def choose_model(models: Path, trained: Path) -> None:
    """Name the model that a running `banter up` should change to."""
    draft = models / "chosen.new"
    draft.write_text(json.dumps({"model": trained.name}))
    draft.replace(models / "chosen")


def chosen_model(models: Path) -> Path | None:
    """The model that `choose_model` named, if any."""
    try:
        return models / json.loads((models / "chosen").read_text())["model"]
    except (OSError, ValueError, KeyError):
        return None


def free_port() -> int:
    """A loopback port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _reachable(host: str) -> str:
    """The address to ask when `host` stands for every address of this machine."""
    if host in ("", "0.0.0.0", "::"):  # noqa: S104 - asked, not listened on
        return "127.0.0.1"
    return f"[{host}]" if ":" in host else host
