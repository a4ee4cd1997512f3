"""Writing leads to a file, as `banter score --leads` reads them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def write_leads(file: Path, facts: list[list[dict[str, Any]]], outcomes: list[str] | None = None) -> Path:
    """A file of leads as JSON lines, numbered from 0."""
    told = outcomes or [None] * len(facts)
    lines = [
        json.dumps({"id": index, "facts": each, "outcome": outcome})
        for index, (each, outcome) in enumerate(zip(facts, told, strict=True))
    ]
    file.write_text("\n".join(lines), encoding="utf-8")
    return file
