"""The assistant as a Rasa project: what Rasa itself checks, with exit statuses that count."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from tiny_engine import ROOT, engine_command

from bot.setup import model
from bot.setup.progress import Progress

PRESSED = {"choose_slot", "more_slots", "edit_answer"}
"""Intents of choices: they are pressed, never typed, so they have no examples."""


def rasa(*arguments: str) -> tuple[int, str]:
    process = engine_command("rasa", *arguments)
    output, _ = process.communicate(timeout=110)
    return process.returncode, output


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    log = tmp_path_factory.mktemp("training") / "log"
    return model.train(ROOT, ROOT / "var" / "models", Progress(log, io.StringIO()))[0]


def test_the_training_data_is_valid():
    files = ("--domain", "domain.yml", "--config", "config.yml", "--data", "data/nlu", "data/stories")
    status, output = rasa("data", "validate", *files)
    assert status == 0, output
    warned = re.findall(r"UserWarning: (.+)", output)
    unexpected = [line for line in warned if not any(f"'{intent}'" in line for intent in PRESSED)]
    assert unexpected == []
    assert "conflict" not in output.replace("No story structure conflicts found", "").replace(
        "story_conflict", ""
    ).replace("conflict analysis", "")


def test_the_rules_hold_together_in_every_test_story(trained: Path, tmp_path: Path):
    stories = ROOT / "tests" / "conversations" / "stories.yml"
    told = ("--model", str(trained), "--stories", str(stories), "--out", str(tmp_path / "results"))
    status, output = rasa("test", "core", *told, "--fail-on-prediction-errors")
    assert status == 0, output


def test_a_story_that_the_rules_do_not_tell_fails(trained: Path, tmp_path: Path):
    story = tmp_path / "wrong.yml"
    story.write_text(
        'version: "3.1"\nstories:\n- story: wrong\n  steps:\n'
        "  - slot_was_set: [{stage: consent}]\n  - intent: deny\n  - action: action_book_demo\n"
    )
    told = ("--model", str(trained), "--stories", str(story), "--out", str(tmp_path / "results"))
    status, output = rasa("test", "core", *told, "--fail-on-prediction-errors")
    assert status == 1, output
