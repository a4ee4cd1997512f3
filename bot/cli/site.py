"""`banter site`: the web sites that may embed the widget."""

from __future__ import annotations

import json
import re
import sys
from typing import Annotated
from urllib.parse import urlsplit

import typer

from bot.cli.record import opened
from bot.flows import published
from bot.leads import sites

commands = typer.Typer(
    no_args_is_help=True, help="Which web sites may embed the widget, and which flow talks there."
)
KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


def register(app: typer.Typer) -> None:
    """Hang `banter site` into the command line."""
    app.add_typer(commands, name="site")


@commands.command()
def put(
    key: Annotated[str, typer.Argument(help="The public site key, for data-site in the page.")],
    origin: Annotated[
        list[str], typer.Option(help="An origin that may embed it, such as https://www.example.com.")
    ],
    flow: Annotated[str, typer.Option(help="The name of a published flow.")] = "default",
    name: Annotated[str, typer.Option(help="Shown at the desk.")] = "",
) -> None:
    """Add a site, or change it."""
    if not KEY.fullmatch(key):
        sys.exit(f"{key}: a site key has small letters, digits and dashes.")
    for one in origin:
        parts = urlsplit(one)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.path not in ("", "/"):
            sys.exit(f"{one}: write the origin like https://www.example.com, without a path.")
    _, store = opened()
    with store.write() as session:
        try:
            published.current(session, flow)
        except published.NotPublished:
            sys.exit(f"No flow called {flow} is published; publish it first: banter publish")
        sites.put(session, key, name or key, origin, flow)
    typer.echo(f"{key}: the flow {flow} talks on {', '.join(origin)}.")


@commands.command("list")
def list_(as_json: Annotated[bool, typer.Option("--json", help="One JSON list.")] = False) -> None:
    """Show every site."""
    _, store = opened()
    with store.read() as session:
        found = [
            {"key": s.id, "name": s.name, "origins": s.origins, "flow": s.flow} for s in sites.every(session)
        ]
    if as_json:
        typer.echo(json.dumps(found, ensure_ascii=False))
        return
    for site in found:
        typer.echo(f"{site['key']}\t{site['flow']}\t{', '.join(site['origins']) or 'this address only'}")
