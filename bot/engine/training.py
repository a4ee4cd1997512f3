"""Training a model: Rasa's own training with a fixed name, and an exit status that tells the truth."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path


def train(project: Path, out: Path) -> int:
    """Train `project` (config.yml, domain.yml, data/nlu, data/stories) into the file `out`; 0 only when it is there.

    The file appears at once or not at all. Prints Rasa's own progress.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=".training-") as workshop:
        os.environ["RASA_CACHE_DIRECTORY"] = f"{workshop}/cache"
        model = _train(project, Path(workshop))
        if model is None:
            return 1
        os.replace(model, out)
    return 0


def _train(project: Path, workshop: Path) -> Path | None:
    from rasa.engine.exceptions import (
        GraphComponentException,
        GraphSchemaException,
        GraphSchemaValidationException,
    )
    from rasa.engine.storage.local_model_storage import LocalModelStorage
    from rasa.model_training import train as rasa_train
    from rasa.shared.data import TrainingType
    from rasa.shared.exceptions import RasaException

    from bot.engine import logs

    logs.configure()
    try:
        result = rasa_train(
            domain=str(_domain(project)),
            config=str(project / "config.yml"),
            training_files=[str(project / "data" / "nlu"), str(project / "data" / "stories")],
            output=str(workshop),
            fixed_model_name="model",
        )
    except (
        RasaException,
        GraphComponentException,
        GraphSchemaException,
        GraphSchemaValidationException,
    ) as error:
        print(f"training failed: {error}", file=sys.stderr)
        return None
    model = Path(result.model) if result.code == 0 and result.model else None
    if model and LocalModelStorage.metadata_from_archive(model).training_type is TrainingType.END_TO_END:
        print(
            "training failed: a rule is written in a visitor's own words; name an intent instead",
            file=sys.stderr,
        )
        return None
    return model


def _domain(project: Path) -> Path:
    folder = project / "domain"
    return folder if folder.is_dir() else project / "domain.yml"
