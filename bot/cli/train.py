"""`banter train`: a model from the present training data; a running Banter changes to it once it has proved itself."""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from bot.settings import ROOT, Settings
from bot.setup import model
from bot.setup.failures import Stop
from bot.setup.logs import tail
from bot.setup.progress import Progress
from bot.setup.stack import choose_model, engine_environ, free_port
from bot.setup.supervisor import Supervisor

PROBE_SECONDS = 90


def register(app: typer.Typer) -> None:
    """Hang `banter train` into the command line."""
    app.command("train")(train)


def train(force: Annotated[bool, typer.Option(help="Train even when nothing changed.")] = False) -> None:
    """Train, probe the new model in an engine of its own, and let a running Banter change to it."""
    settings = Settings.from_env()
    progress = Progress(settings.logs / "setup.log")
    try:
        trained, new = model.train(ROOT, settings.models, progress, force)
        if new:
            with progress.step("Probing the model"):
                probe(settings, trained)
        choose_model(settings.models, trained)
    except Stop as stop:
        sys.exit(str(stop))
    progress.say(
        f"The model {trained.name} is in use." if new else "Nothing changed: the model is up to date."
    )


def probe(settings: Settings, trained: Path) -> None:
    """Serve `trained` on a port of its own until it understands a message; Stop (and drop the model) when it does not."""
    from bot.setup.probing import model_answers

    port = free_port()
    log = settings.logs / "probe.log"
    log.unlink(missing_ok=True)
    supervisor = Supervisor(ROOT, lambda line: None)
    with tempfile.TemporaryDirectory(dir=settings.models, prefix=".probe-") as folder:
        environ = engine_environ(replace(settings), Path(folder) / "tracker.db")
        command = [
            model.engine_python(ROOT),
            "-m",
            "bot.engine",
            "run",
            "--port",
            str(port),
            "--model",
            trained,
        ]
        process = supervisor.add("probe", command, environ, log)
        deadline = time.monotonic() + PROBE_SECONDS
        try:
            while not model_answers(port, settings.engine_secret.reveal()):
                supervisor.tend()
                if process.restarts or time.monotonic() > deadline:
                    trained.unlink(missing_ok=True)
                    raise Stop(
                        f"The new model does not serve and was dropped: {tail(log)[:300]} (log: {log})"
                    )
                time.sleep(0.3)
        finally:
            supervisor.stop()
