"""`banter lint`: what is wrong with flows and training examples, with the line and the way to mend it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.flows.lint import lint as lint_flow
from bot.flows.schema import Flow
from bot.flows.source import Finding, FlowError, parse, read
from bot.settings import ROOT

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Sample = list[dict[str, Any]] | None
Past = Callable[[str], Sample]
SAMPLE = 5000
FLOWS, EXAMPLES, READINGS, MARKED = (ROOT / "data" / name for name in ("flows", "nlu", "readings", "marked"))


def nobody(_flow: str) -> Sample:
    """No past leads."""
    return None


def register(app: typer.Typer) -> None:
    """Hang `banter lint` into the command line."""
    app.command("lint")(lint)


def lint(
    files: Annotated[
        list[Path] | None, typer.Argument(help="Flow files; default: every flow and example.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON list of findings.")] = False,
    schema: Annotated[
        bool, typer.Option("--schema", help="Print the JSON Schema of a flow, for editors.")
    ] = False,
    sample: Annotated[
        bool, typer.Option("--sample", help="Try the score on the newest leads of the record.")
    ] = False,
    leads: Annotated[Path | None, typer.Option("--leads", help="Try it on leads as JSON lines.")] = None,
    csv: Annotated[Path | None, typer.Option("--csv", help="Try it on a CSV file, with --mapping.")] = None,
    mapping: Annotated[
        Path | None, typer.Option("--mapping", help="What the columns of the CSV file mean.")
    ] = None,
) -> None:
    """Check flows and training examples. Exit status 1 when there is an error; warnings are only shown.

    With past leads it is also checked how many of them the score would turn away.
    """
    if schema:
        typer.echo(json.dumps(Flow.model_json_schema(), indent=2))
        return
    past = _past(sample, leads, csv, mapping)
    found = [finding for file in files or sorted(FLOWS.glob("*.yml")) for finding in check(file, past)]
    if not files:
        found += _examples()
    if as_json:
        typer.echo(json.dumps([asdict(finding) for finding in found], ensure_ascii=False))
    else:
        for finding in found:
            typer.echo(str(finding))
        errors = sum(finding.level == "error" for finding in found)
        typer.echo(f"{errors} errors, {len(found) - errors} warnings")
    if any(finding.level == "error" for finding in found):
        sys.exit(1)


def check(file: Path, past: Past = nobody) -> list[Finding]:
    """The findings of one flow file; `past` says on which leads of the flow its score is tried."""
    try:
        source = read(file.read_text(encoding="utf-8"), _shown(file))
        flow = parse(source)
        return lint_flow(source, flow, past(flow.name))
    except FlowError as error:
        return error.findings
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        return [Finding(_shown(file), 1, "error", f"cannot be read: {reason}.", "Check the path.")]


def newest_of(session: Session) -> Past:
    """The newest leads of a flow in the record."""
    from bot.calibration.stored import newest, of_flow, stored_leads

    return lambda name: list(stored_leads(session, newest(SAMPLE), of_flow(name)))


def _past(sample: bool, leads: Path | None, csv: Path | None, mapping: Path | None) -> Past:
    """Where past leads come from: the record, a file (the same for every flow), or nowhere."""
    from bot.cli.score_input import past_leads

    if leads or csv:
        with past_leads(leads, csv, mapping) as found:
            kept = list(found)
        return lambda _: kept
    return _stored if sample else nobody


def _stored(name: str) -> Sample:
    from bot.cli.record import opened

    with opened()[1].read() as session:
        return newest_of(session)(name)


def _examples() -> list[Finding]:
    from bot.understanding.learning import marked
    from bot.understanding.learning.examples import check_examples, check_readings

    return [
        Finding(_shown(Path(fault.file)), fault.line, "error", fault.message)
        for fault in [*check_examples(EXAMPLES), *check_readings(READINGS), *marked.check(MARKED)]
    ]


def _shown(file: Path) -> str:
    """The path as a person would type it from here."""
    try:
        return str(file.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(file)
