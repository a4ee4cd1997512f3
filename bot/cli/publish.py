"""`banter publish`: make a flow live for the next conversation. No training, no restart."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.booking import Calendar, sync_hosts
from bot.cli.lint import FLOWS, check
from bot.cli.record import opened
from bot.flows import published
from bot.flows.source import read
from bot.leads import sites
from bot.leads.models import FlowVersion


def register(app: typer.Typer) -> None:
    """Hang `banter publish` into the command line."""
    app.command("publish")(publish)


def publish(
    files: Annotated[
        list[Path] | None, typer.Argument(help="Flow files; default: all in data/flows.")
    ] = None,
) -> None:
    """Check the flows, then publish those that changed. Running conversations stay on their version."""
    files = files or sorted(FLOWS.glob("*.yml"))
    findings = [finding for file in files for finding in check(file)]
    for finding in findings:
        typer.echo(str(finding), err=True)
    if any(finding.level == "error" for finding in findings):
        sys.exit("Nothing was published: mend the errors above first.")
    _, store = opened()
    with store.write() as session:
        for line in publish_all(session, files):
            typer.echo(line)


def publish_all(session: Session, files: list[Path]) -> list[str]:
    """Publish every file whose text is new; a line about each. The hosts become those of all current flows."""
    said = []
    for file in files:
        version, new = published.publish(session, read(file.read_text(encoding="utf-8"), str(file)))
        state = "is live" if new else "was live already"
        said.append(f"{version.name}: version {version.number} {state}.")
    sites.ensure_demo(session)
    names = session.scalars(select(FlowVersion.name).distinct().order_by(FlowVersion.name))
    flows = [published.current(session, name).flow for name in names]
    sync_hosts(session, *(Calendar.from_section(flow.booking.model_dump()) for flow in flows))
    return said
