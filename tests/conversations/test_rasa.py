"""Rasa's own checks of what it was given: the data is consistent, and the rules do what the test stories say."""

import os
import subprocess
from pathlib import Path

import pytest
from running import ROOT

from bot.setup.stack import chosen_model

ENGINE = ROOT / ".venv-engine" / "bin" / "python"
STORIES = Path(__file__).parent / "stories.yml"


def rasa(*arguments, cwd):
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "RASA_TELEMETRY_ENABLED": "false"}
    return subprocess.run(
        [ENGINE, "-m", "bot.engine", "rasa", *map(str, arguments)],
        env=environ, cwd=cwd, capture_output=True, text=True, timeout=180, check=False,
    )  # fmt: skip


def play(banter, stories, folder):
    model = chosen_model(banter.models)
    return rasa(
        "test", "core", "--stories", stories, "--model", model, "--fail-on-prediction-errors",
        "--endpoints", ROOT / "endpoints.yml", "--out", folder, cwd=folder,
    )  # fmt: skip


@pytest.mark.timeout(240)
def test_the_training_data_is_consistent():
    done = rasa(
        "data",
        "validate",
        "--domain",
        "domain.yml",
        "--config",
        "config.yml",
        "--data",
        "data/nlu",
        "data/stories",
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert "No story structure conflicts found" in done.stderr + done.stdout


@pytest.mark.timeout(240)
def test_the_rules_do_what_the_stories_say(banter, tmp_path):
    done = play(banter, STORIES, tmp_path)
    assert done.returncode == 0, (done.stdout + done.stderr)[-3000:]


@pytest.mark.timeout(240)
def test_a_story_that_does_not_hold_fails_the_check(banter, tmp_path):
    wrong = tmp_path / "stories.yml"
    wrong.write_text(STORIES.read_text().replace("action_book_demo", "action_more_slots"))
    done = play(banter, wrong, tmp_path)
    assert done.returncode != 0
    assert "predicted: action_book_demo" in done.stdout + done.stderr
