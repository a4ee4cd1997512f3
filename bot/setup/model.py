"""The engine's model: trained when its inputs changed, kept under BANTER_DATA/models by the digest of its inputs."""

from __future__ import annotations

import os
from pathlib import Path

from bot.setup.failures import Stop, need_space
from bot.setup.progress import Progress
from bot.setup.stamps import digest

INPUTS = (
    "config.yml",
    "domain.yml",
    "domain",
    "data/nlu",
    "data/marked",
    "data/readings",
    "data/stories",
    "bot/engine",
    "bot/understanding",
    "requirements/engine.txt",
)
KEPT = 3
ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
"""Turns and training multiply small matrices: more threads only wait for each other, spinning, and take the cores from others."""


def model_path(root: Path, models: Path) -> Path:
    """Where the model of the checkout's present inputs is or will be."""
    return models / f"{digest(root / name for name in INPUTS)}.tar.gz"


def engine_python(root: Path) -> Path:
    """The engine's interpreter; Stop when it was not set up."""
    python = root / ".venv-engine" / "bin" / "python"
    if not python.exists():
        raise Stop("The engine's environment is missing: run make run.")
    return python


def engine_environ(root: Path) -> dict[str, str]:
    """What every command of the engine needs."""
    return {"PYTHONPATH": str(root), "PYTHONWARNINGS": "ignore", "PYTHONUNBUFFERED": "1", **ONE_THREAD}


def train(root: Path, models: Path, progress: Progress, force: bool = False) -> tuple[Path, bool]:
    """The model of the present inputs, and whether it was trained just now. Rasa's words go to the progress' log."""
    model = model_path(root, models)
    if model.is_file() and not force:
        os.utime(model)
        return model, False
    need_space(models, 0.2)
    command = [engine_python(root), "-m", "bot.engine", "train", "--out", model]
    with progress.step("Training the model"):
        progress.run(command, engine_environ(root), cwd=root)
    _drop_old(models)
    return model, True


def _drop_old(models: Path) -> None:
    newest = sorted(models.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime, reverse=True)
    for model in newest[KEPT:]:
        model.unlink()
