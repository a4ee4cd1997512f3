"""`banter outcomes`: what became of leads, out of a CRM's file."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.calibration.csvleads import MappingError, read_plan
from bot.calibration.csvoutcomes import DEFAULTS, Checked, check, take_in
from bot.cli.record import opened

commands = typer.Typer(no_args_is_help=True, help="What became of leads: read it from a CRM's file.")


def register(app: typer.Typer) -> None:
    """Hang `banter outcomes` into the command line."""
    app.add_typer(commands, name="outcomes")


@commands.callback()
def main() -> None:
    """What became of leads: read it from a CRM's file."""  # a group, also with one command


@commands.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="A CSV file, a row an outcome.")],
    mapping: Annotated[
        str,
        typer.Option(help="A file that says what the columns mean; `defaults`: lead, email, outcome, ..."),
    ] = "defaults",
    good_rows: Annotated[
        bool, typer.Option("--good-rows", help="Take in the good rows although others are wrong.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check everything, write nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="For a program to read.")] = False,
) -> None:
    """Note what became of leads, found by e-mail or id. A second run changes nothing.

    One wrong row and nothing is noted, unless --good-rows. Exit status 1 when a row was not taken in.
    """
    store = opened()[1]
    try:
        checked = check(store, file, DEFAULTS if mapping == "defaults" else read_plan(Path(mapping)))
    except (MappingError, OSError) as error:
        sys.exit(str(error))
    refused = bool(checked.faults) and not good_rows
    noted = 0 if dry_run or refused else take_in(store, checked.good)
    found = _document(checked, noted, dry_run)
    typer.echo(json.dumps(found, ensure_ascii=False) if as_json else _said(found, refused))
    if checked.faults:
        sys.exit(1)


def _document(checked: Checked, noted: int, dry_run: bool) -> dict[str, Any]:
    return {
        "noted": noted,
        "new": len(checked.good) - checked.known,
        "known": checked.known,
        "open": checked.open,
        "faults": [asdict(fault) for fault in checked.faults],
        "dry_run": dry_run,
    }


def _said(found: dict[str, Any], refused: bool) -> str:
    lines = [f"line {each['line']}: {each['message']}" for each in found["faults"]]
    lines.append(
        f"{found['noted']} noted, {found['new']} new, {found['known']} known before, "
        f"{found['open']} without an outcome, {len(found['faults'])} wrong"
    )
    if refused:
        lines.append("Nothing was noted: mend these rows, or take in the others with --good-rows.")
    elif found["dry_run"]:
        lines.append("Nothing was written: this was a dry run.")
    return "\n".join(lines)
