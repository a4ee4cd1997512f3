"""The engine's commands: `python -m bot.engine run|train|rasa`. Only `bot.cli` and the tests call them."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def parser() -> argparse.ArgumentParser:
    """The command line, `--help` included."""
    commands = argparse.ArgumentParser(prog="python -m bot.engine", description="Banter's dialogue engine")
    choices = commands.add_subparsers(dest="command", required=True)
    run = choices.add_parser("run", help="serve a trained model on loopback")
    run.add_argument("--port", type=int, required=True)
    run.add_argument("--model", type=Path, required=True)
    train = choices.add_parser("train", help="train a model; exit status 1 on contradictions or no data")
    train.add_argument("--out", type=Path, required=True, help="the model file to write, ending in .tar.gz")
    for command in (run, train):
        command.add_argument(
            "--project", type=Path, default=ROOT, help="the folder of config.yml, domain.yml, data"
        )
    rasa = choices.add_parser(
        "rasa", help="any command of Rasa's own, without its TensorFlow parts where possible"
    )
    rasa.add_argument("arguments", nargs=argparse.REMAINDER)
    return commands


def main() -> None:
    """Prepare the process (no telemetry, no TensorFlow where the pipeline needs none), then do the command."""
    options = parser().parse_args()
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")

    from bot.engine.patches import light_imports

    light_imports.apply_if_possible(getattr(options, "project", ROOT) / "config.yml")
    if options.command == "run":
        from bot.engine.launch import run

        sys.exit(run(options.port, options.model))
    if options.command == "train":
        from bot.engine.training import train

        sys.exit(train(options.project, options.out))
    sys.argv = ["rasa", *options.arguments]
    from rasa.__main__ import main as rasa_main

    rasa_main()


if __name__ == "__main__":
    main()
