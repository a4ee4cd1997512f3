"""Training fails loudly: an exit status of 0 means that a usable model is there."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tiny_engine import TINY, engine_command

CONTRADICTION = """
  - rule: hello otherwise
    steps:
      - intent: hello
      - action: action_other
"""
UNKNOWN_SLOT = """
  - rule: a slot nobody knows
    steps:
      - intent: inform
      - slot_was_set:
          - nobody: 1
      - action: action_other
"""
OWN_WORDS = """
  - rule: a visitor's own words
    steps:
      - user: hello there
      - action: action_hello
"""


@pytest.mark.parametrize(
    "rule", [CONTRADICTION, UNKNOWN_SLOT, OWN_WORDS], ids=["contradiction", "unknown slot", "own words"]
)
def test_rules_that_cannot_hold_leave_no_model(tmp_path: Path, rule: str):
    project = shutil.copytree(TINY, tmp_path / "project")
    rules = project / "data" / "stories" / "rules.yml"
    rules.write_text(rules.read_text() + rule)
    process = engine_command("train", "--project", str(project), "--out", str(tmp_path / "out" / "m.tar.gz"))
    output, _ = process.communicate(timeout=100)
    assert process.returncode == 1, output
    assert list((tmp_path / "out").iterdir()) == []


def test_an_engine_without_a_model_says_what_to_do(tmp_path: Path):
    environ = dict.fromkeys(("BANTER_ENGINE_SECRET", "BANTER_ACTIONS_URL", "BANTER_TRACKER_DB"), "x")
    process = engine_command("run", "--port", "1", "--model", str(tmp_path / "none.tar.gz"), environ=environ)
    output, _ = process.communicate(timeout=30)
    assert process.returncode == 2
    assert "run: banter train" in output


def test_an_engine_without_its_settings_names_them(tmp_path: Path):
    process = engine_command(
        *("run", "--port", "1", "--model", str(tmp_path / "none.tar.gz")),
        environ={"BANTER_ENGINE_SECRET": ""},
    )
    output, _ = process.communicate(timeout=30)
    assert process.returncode == 2
    assert "BANTER_ENGINE_SECRET" in output
