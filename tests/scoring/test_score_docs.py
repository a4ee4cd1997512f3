"""docs/scoring.md says what is so: every input, every fault, every key, and examples that can be read."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML
from scoring_samples import model

from scoring import linting, rule_lint
from scoring.inputs import INPUTS, KINDS
from scoring.parse import _SECTION

ROOT = Path(__file__).parents[2]
DOCS = (ROOT / "docs" / "scoring.md").read_text(encoding="utf-8")
EXAMPLES = [YAML(typ="safe").load(text) for text in re.findall(r"```yaml\n(.*?)```", DOCS, re.DOTALL)]


def faults() -> set[str]:
    """The short names that stand last in a Finding."""
    found = set()
    for module in (linting, rule_lint):
        for node in ast.walk(ast.parse(Path(module.__file__).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Finding":
                found.add(node.args[-1].value)
    return found


@pytest.mark.parametrize("name", sorted({*INPUTS, *KINDS, *_SECTION, *faults()}))
def test_every_input_kind_key_and_fault_is_documented(name):
    assert f"`{name}`" in DOCS or f"`{name}:" in DOCS


def test_the_example_of_a_section_can_be_read():
    section = EXAMPLES[0]["score"]
    assert [each.name for each in model(section).criteria] == ["budget"]


def test_the_example_of_a_mapping_is_the_one_that_is_tested():
    tested = YAML(typ="safe").load(
        (ROOT / "tests/calibration/course_mapping.yml").read_text(encoding="utf-8")
    )
    assert EXAMPLES[1] == tested
