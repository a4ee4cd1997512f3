"""`banter lint`: what is wrong with flows and training examples, with the line and the way to mend it."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from bot.flows.lint import lint as lint_flow
from bot.flows.schema import Flow
from bot.flows.source import Finding, FlowError, parse, read
from bot.settings import ROOT

FLOWS, EXAMPLES = ROOT / "data" / "flows", ROOT / "data" / "nlu"


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
) -> None:
    """Check flows and training examples. Exit status 1 when there is an error; warnings are only shown."""
    if schema:
        typer.echo(json.dumps(Flow.model_json_schema(), indent=2))
        return
    found = [finding for file in files or sorted(FLOWS.glob("*.yml")) for finding in check(file)]
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


def check(file: Path) -> list[Finding]:
    """The findings of one flow file."""
    try:
        source = read(file.read_text(encoding="utf-8"), _shown(file))
        return lint_flow(source, parse(source))
    except FlowError as error:
        return error.findings
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        return [Finding(_shown(file), 1, "error", f"cannot be read: {reason}.", "Check the path.")]


def _examples() -> list[Finding]:
    from bot.understanding.examples import check_examples

    return [
        Finding(_shown(Path(fault.file)), fault.line, "error", fault.message)
        for fault in check_examples(EXAMPLES)
    ]


def _shown(file: Path) -> str:
    """The path as a person would type it from here."""
    try:
        return str(file.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(file)
