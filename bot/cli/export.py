"""`banter export`: everything known about one person."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from bot.cli.record import opened
from bot.leads.export import export as export_person


def register(app: typer.Typer) -> None:
    """Hang `banter export` into the command line."""
    app.command("export")(export)


def export(email: Annotated[str, typer.Option(help="The person's e-mail address.")]) -> None:
    """Print one JSON document: lead with facts and score, conversations, bookings, deliveries, consents."""
    _, store = opened()
    with store.read() as session:
        found = export_person(session, email)
    if found is None:
        sys.exit(f"Nothing is known about {email}.")
    typer.echo(json.dumps(found, ensure_ascii=False, indent=2))
