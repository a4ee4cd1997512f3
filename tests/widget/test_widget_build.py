"""What the widget's build promises: an integrity that fits, files within their gates, a clean lock file."""

import base64
import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

WIDGET = Path(__file__).resolve().parents[2] / "widget"
DIST = WIDGET / "dist"


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    if not (DIST / "manifest.json").exists():
        pytest.fail("widget/dist is missing: run `npm ci && npm run build` in widget/ (make test does it)")
    return dict(json.loads((DIST / "manifest.json").read_text()))


def test_the_loader_carries_the_name_and_the_hash_of_its_panel(manifest: dict[str, str]) -> None:
    panel = (DIST / manifest["panel"]).read_bytes()
    digest = "sha256-" + base64.b64encode(hashlib.sha256(panel).digest()).decode()
    loader = (DIST / "banter.js").read_text()
    assert digest == manifest["integrity"]
    assert digest in loader
    assert manifest["panel"] in loader
    assert re.fullmatch(r"panel\.[0-9a-f]{12}\.js", manifest["panel"])


def test_the_widget_is_within_its_gates(manifest: dict[str, Any]) -> None:
    assert manifest["brotli"]["load"] <= 5 * 1024
    assert manifest["brotli"]["all"] <= 15 * 1024


def test_the_lock_file_records_no_download_address() -> None:
    assert "resolved" not in (WIDGET / "package-lock.json").read_text()


@pytest.mark.parametrize(
    "danger",
    [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "localStorage",
        "document.cookie",
    ],
)
def test_the_widget_never_uses(manifest: dict[str, str], danger: str) -> None:
    for file in ("banter.js", manifest["panel"]):
        assert danger not in (DIST / file).read_text()


def test_the_demo_page_loads_nothing_from_elsewhere_and_has_nothing_inline() -> None:
    demo = WIDGET.parent / "bot" / "web" / "demo"
    for page in demo.glob("*.html"):
        html = page.read_text()
        assert not re.search(r"<style|style=|<script(?![^>]*\bsrc=)|\son\w+=", html), page.name
        assert not re.search(
            r"""(?:src|href|url)\s*[=(]\s*["']?(?:https?:)?//""", html + (demo / "demo.css").read_text()
        ), page.name
