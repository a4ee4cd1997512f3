"""What `banter score` reads: a flow, facts, past leads from a file, a CSV file or the record."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import typer

from bot.flows.source import FlowError, Source, load
from bot.settings import ROOT
from scoring import Model, ModelError


@dataclass(frozen=True)
class Opened:
    """A flow's file with the model of its `score:` section."""

    source: Source
    model: Model

    def line(self, rule: str) -> int | None:
        """The line of the file on which a rule stands."""
        path = self.model.where(rule)
        return None if path is None else self.source.line(("score", *path))


def open_flow(flow: str) -> Opened:
    file = Path(flow)
    if not file.suffix:
        file = Path(os.path.relpath(ROOT / "data" / "flows" / f"{flow}.yml"))
    try:
        source, read = load(file)
        model = Model.parse(read.score, flow=read.name, version=source.digest[:12], currency=read.currency)
    except FlowError as error:
        refuse(str(error))
    except ModelError as error:
        refuse(str(source.finding(("score", *error.path), "error", error.message)))
    except OSError as error:
        refuse(f"{file} cannot be read: {error.strerror}")
    return Opened(source, model)


def published(name: str) -> Model:
    from bot.cli.record import opened
    from bot.flows.published import NotPublished, current

    with opened()[1].read() as session:
        try:
            return current(session, name).model
        except NotPublished:
            refuse(f"No flow `{name}` is published here: name today's rules with --old FILE.")


def documents(place: str) -> Iterator[dict[str, Any]]:
    try:
        text = sys.stdin.read() if place == "-" else Path(place).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        refuse(f"{place} cannot be read: {getattr(error, 'strerror', None) or 'it is not UTF-8 text'}")
    return map(_lead, _parsed(text))


def _parsed(text: str) -> list[Any]:
    """One JSON document, or one a line."""
    try:
        return [json.loads(text)]
    except json.JSONDecodeError:
        return [_line(line, number) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]


def _line(line: str, number: int) -> Any:
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        refuse(f"line {number} is no JSON: {error.msg}")


def _lead(document: Any) -> dict[str, Any]:
    """A list of facts, or `{facts, behaviour?}`."""
    lead = {"facts": document} if isinstance(document, list) else document
    facts = lead.get("facts") if isinstance(lead, dict) else None
    if not isinstance(facts, list) or not all(isinstance(each, dict) and "field" in each for each in facts):
        refuse(
            'Write the facts of a lead as [{"field": ..., "state": ..., "value": ...}] or {"facts": [...]}.'
        )
    return lead


@contextmanager
def past_leads(
    leads: Path | None, csv: Path | None, mapping: Path | None
) -> Iterator[Iterator[dict[str, Any]]]:
    """Past leads from a file, or from the record."""
    if leads:
        yield documents(str(leads))
    elif csv:
        from bot.calibration.csvleads import MappingError, read_leads

        if mapping is None:
            refuse("Say what the columns mean: --mapping FILE. docs/scoring.md has an example.")
        try:
            yield read_leads(csv, mapping)
        except (MappingError, OSError) as error:
            refuse(str(error))
    else:
        from bot.calibration.stored import stored_leads
        from bot.cli.record import opened

        with opened()[1].read() as session:
            yield stored_leads(session)


def refuse(message: str) -> NoReturn:
    typer.echo(message, err=True)
    sys.exit(1)
