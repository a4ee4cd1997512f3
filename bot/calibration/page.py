"""The report as one HTML page that needs nothing else: tables, pictures, no script."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from bot.calibration import pictures


def html(document: Mapping[str, Any]) -> str:
    """A report (as report.report returns it) as a page."""
    return _templates().get_template("report.html").render(report=document, pictures=_pictures(document))


def _pictures(document: Mapping[str, Any]) -> dict[str, Markup]:
    """Our own SVG, in which every text is already escaped."""
    drawn = {
        "bands": pictures.bars("Share that reached the goal, by points", document["bands"]),
        "reliability": pictures.reliability("Chance promised and what came of it", document["reliability"]),
        "roc": pictures.curve(
            "ROC curve", document["roc"], "bad leads let through", "good leads let through"
        ),
        "thresholds": pictures.thresholds("Precision and recall at each threshold", document["thresholds"]),
    }
    return {name: Markup(picture) for name, picture in drawn.items()}  # noqa: S704


def _templates() -> Environment:
    folder = Path(__file__).parent / "templates"
    return Environment(
        loader=FileSystemLoader(folder), autoescape=select_autoescape(), undefined=StrictUndefined
    )
