"""`banter key`: which programs may tell Banter what became of leads."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from bot.cli.record import opened
from bot.leads import keys
from bot.leads.models import ApiKey

commands = typer.Typer(
    no_args_is_help=True, help="Keys for other programs, such as a CRM: add, list, revoke."
)

Name = Annotated[str, typer.Argument(help="What the key is called here: the program that holds it.")]


def register(app: typer.Typer) -> None:
    """Hang `banter key` into the command line."""
    app.add_typer(commands, name="key")


@commands.command()
def add(
    name: Name,
    scope: Annotated[
        list[str] | None, typer.Option(help=f"What it is for: {', '.join(keys.SCOPES)}.")
    ] = None,
) -> None:
    """Make a key and print it, once: only its fingerprint is kept."""
    try:
        with opened()[1].write() as session:
            token = keys.add(session, name, scope or keys.SCOPES)
    except keys.KeyRefused as error:
        sys.exit(str(error))
    typer.echo(token)


@commands.command("list")
def list_(as_json: Annotated[bool, typer.Option("--json", help="For a program to read.")] = False) -> None:
    """Every key: what it is for, when it was last used, whether it is revoked."""
    with opened()[1].read() as session:
        found = [_described(key) for key in keys.every(session)]
    if as_json:
        typer.echo(json.dumps(found, indent=2))
        return
    for one in found:
        state = "revoked" if one["revoked_at"] else f"last used {one['used_at'] or 'never'}"
        typer.echo(f"{one['name']:<24} {', '.join(one['scopes']):<12} {state}")


@commands.command()
def revoke(name: Name) -> None:
    """Shut a key out at once; what it told stays."""
    try:
        with opened()[1].write() as session:
            keys.revoke(session, name)
    except keys.KeyRefused as error:
        sys.exit(str(error))
    typer.echo(f"{name} is revoked.")


def _described(key: ApiKey) -> dict[str, str | list[str] | None]:
    moments = {name: getattr(key, name) for name in ("created_at", "used_at", "revoked_at")}
    told = {name: moment and moment.isoformat(timespec="seconds") for name, moment in moments.items()}
    return {"name": key.name, "scopes": key.scopes, **told}
