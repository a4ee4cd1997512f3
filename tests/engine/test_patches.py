"""Rasa is mended only where it is the Rasa that the mends were written for."""

from __future__ import annotations

import subprocess

import pytest
from tiny_engine import PYTHON, ROOT, TINY

BEGIN = f"""
from pathlib import Path
from bot.engine import patches
from bot.engine.patches import light_imports
light_imports.apply_if_possible(Path({str(TINY / "config.yml")!r}))
"""


def in_the_engine(script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [PYTHON, "-W", "ignore", "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_every_mend_fits_the_installed_rasa():
    done = in_the_engine(BEGIN + "patches.apply_all(); print('applied')")
    assert done.stdout.strip() == "applied", done.stderr


def test_no_mend_is_forgotten():
    done = in_the_engine(
        "from pathlib import Path; from bot.engine import patches;"
        "print(sorted(f.stem for f in Path(patches.__file__).parent.glob('[a-z]*.py')) == "
        "sorted([*patches.PATCHES, 'light_imports']))"
    )
    assert done.stdout.strip() == "True", done.stderr


def test_a_changed_rasa_is_refused():
    change = """
import rasa.core.actions.action as actions
def _validate_action_result(self, result):
    return True
import inspect
getsource = inspect.getsource
inspect.getsource = lambda f: getsource(f) + ("# changed" if f.__name__ == "_validate_action_result" else "")
patches.apply_all()
"""
    done = in_the_engine(BEGIN + change)
    assert done.returncode == 1
    assert "RasaChanged: RemoteAction._validate_action_result" in done.stderr


@pytest.mark.parametrize(
    ("parts", "light"),
    [
        ("pipeline:\n  - name: bot.engine.nlu.Understanding\npolicies:\n  - name: RulePolicy\n", True),
        (
            "pipeline:\n  - name: bot.engine.nlu.Understanding\n    x: 1\npolicies:\n- name: 'TEDPolicy'\n",
            False,
        ),
        ("pipeline:\n  - name: DIETClassifier\n", False),
        ("", False),
    ],
)
def test_tensorflow_is_left_out_only_when_no_part_needs_it(parts: str, light: bool):
    done = in_the_engine(f"from bot.engine.patches.light_imports import is_light; print(is_light({parts!r}))")
    assert done.stdout.strip() == str(light), done.stderr


def test_a_serving_engine_never_loads_tensorflow():
    done = in_the_engine(BEGIN + "patches.apply_all(); import sys; print('tensorflow' in sys.modules)")
    assert done.stdout.strip() == "False", done.stderr
