"""`banter publish`: make a flow live for the next conversation. No training, no restart."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.booking import Calendar, sync_hosts
from bot.cli.lint import FLOWS, check, newest_of
from bot.cli.record import opened
from bot.flows import published
from bot.flows.lint import over_filtering
from bot.flows.source import Finding, load, read
from bot.leads import sites
from bot.leads.models import FlowVersion

LEAST_LEADS = 30


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
    _tell(findings)
    if any(finding.level == "error" for finding in findings):
        sys.exit("Nothing was published: mend the errors above first.")
    _, store = opened()
    with store.read() as session:
        _tell(turned_away(session, files))
    with store.write() as session:
        for line in publish_all(session, files):
            typer.echo(line)


def turned_away(session: Session, files: Iterable[Path]) -> list[Finding]:
    """A warning for each flow whose score would turn away more of its own past leads than it allows.

    Whoever publishes may want just that: it is no error here, and few leads say nothing.
    """
    newest = newest_of(session)
    found = []
    for file in files:
        source, flow = load(file)
        sample = newest(flow.name)
        if len(sample) >= LEAST_LEADS:
            found += [replace(one, level="warning") for one in over_filtering(source, flow, sample)]
    return found


def _tell(findings: Iterable[Finding]) -> None:
    for finding in findings:
        typer.echo(str(finding), err=True)


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
