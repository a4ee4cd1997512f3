"""Imports point one way, and every folder says in a sentence what it is for."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

LAYERS = (
    ("bot.web", "bot.cli", "actions"),
    ("bot.conversation",),
    ("bot.booking", "bot.calibration", "bot.delivery", "bot.flows", "bot.leads"),
    ("bot.settings", "scoring", "bot.understanding", "bot.engine", "bot.setup"),
)
"""Who may import whom: a package its own layer and those below it, and of the lowest layer only what ALONE says."""

ALONE = {
    "scoring": set(),
    "bot.understanding": set(),
    "bot.settings": set(),
    "bot.engine": {"bot.understanding"},
    "bot.setup": {"bot.settings"},
}


def modules() -> list[Path]:
    return [
        file
        for folder in ("bot", "actions", "scoring")
        for file in sorted((ROOT / folder).rglob("*.py"))
        if "node_modules" not in file.parts
    ]


def package(name: str) -> str | None:
    """The package of ours that a dotted name belongs to."""
    known = [known for layer in LAYERS for known in layer]
    return next((one for one in known if name == one or name.startswith(f"{one}.")), None)


def imported(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def allowed(importer: str, target: str) -> bool:
    if importer == target:
        return True
    if importer in ALONE:
        return target in ALONE[importer]
    place = {name: level for level, layer in enumerate(LAYERS) for name in layer}
    return place[importer] <= place[target]


def name_of(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts)


@pytest.mark.parametrize("file", modules(), ids=name_of)
def test_imports_point_one_way(file: Path):
    importer = package(name_of(file))
    targets = {found for name in imported(file) if (found := package(name))}
    wrong = {target for target in targets if importer and not allowed(importer, target)}
    assert not wrong, f"{name_of(file)} may not import {', '.join(sorted(wrong))}"


def test_the_rules_can_be_broken():
    assert not allowed("scoring", "bot.leads")
    assert not allowed("bot.leads", "bot.web")
    assert not allowed("bot.engine", "bot.settings")
    assert not allowed("bot.flows", "bot.conversation")
    assert allowed("actions", "bot.leads")


def test_every_package_of_ours_has_a_layer():
    found = {name_of(file.parent / "x").rsplit(".", 1)[0] for file in (ROOT / "bot").glob("*/__init__.py")}
    assert found <= {name for layer in LAYERS for name in layer}


@pytest.mark.parametrize("file", sorted((ROOT / "bot" / "setup").glob("*.py")), ids=name_of)
def test_set_up_needs_nothing_but_the_standard_library(file: Path):
    outside = {name.split(".")[0] for name in imported(file)} - sys.stdlib_module_names - {"bot"}
    assert outside == set()


@pytest.mark.parametrize(
    "file", [file for file in modules() if file.name == "__init__.py"], ids=lambda file: name_of(file.parent)
)
def test_a_folder_says_what_it_is_for(file: Path):
    assert ast.get_docstring(ast.parse(file.read_text())), f"{file.relative_to(ROOT)} needs a sentence"


@pytest.mark.parametrize("file", sorted((ROOT / "requirements").glob("*.txt")), ids=lambda file: file.name)
def test_requirements_are_pinned_by_hash_and_name_no_address(file: Path):
    text = file.read_text()
    pins = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert pins
    assert all("==" in pin and pin.endswith("\\") for pin in pins)
    assert "://" not in text
