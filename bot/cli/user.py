"""`banter user`: who may open the desk."""

from __future__ import annotations

import json
import sys
from typing import Annotated, NoReturn

import typer
from sqlalchemy.orm import Session

from bot.cli.record import opened
from bot.leads import staff
from bot.leads.models import User
from bot.settings import Settings

commands = typer.Typer(
    no_args_is_help=True, help="Who may open the desk: add, list, set a password, send a link."
)

Email = Annotated[str, typer.Argument(help="The address the member of staff signs in with.")]


def register(app: typer.Typer) -> None:
    """Hang `banter user` into the command line."""
    app.add_typer(commands, name="user")


@commands.command()
def add(
    email: Email,
    name: Annotated[str, typer.Option(help="Shown at the desk; default: the address's first half.")] = "",
    role: Annotated[str, typer.Option(help="rep, marketer or admin.")] = "rep",
) -> None:
    """Add a member of staff and print the link they choose their password with."""
    settings, store = opened()
    try:
        with store.write() as session:
            token = staff.add(session, email, name, role)[1]
    except staff.StaffError as error:
        _refuse(str(error))
    typer.echo(_setup_link(settings, token))


@commands.command("list")
def list_(as_json: Annotated[bool, typer.Option("--json", help="For a program to read.")] = False) -> None:
    """Everybody who may open the desk."""
    with opened()[1].read() as session:
        people = [_described(user) for user in staff.members(session)]
    if as_json:
        typer.echo(json.dumps(people, indent=2))
        return
    for one in people:
        typer.echo(f"{one['email']:<40} {one['role']:<9} {one['status']:<9} {one['name']}")


@commands.command()
def link(email: Email) -> None:
    """Print a fresh set-up link (24 hours, one use); the password stays good until it is used."""
    settings, store = opened()
    with store.write() as session:
        token = staff.set_up_link(session, _existing(session, email))
    typer.echo(_setup_link(settings, token))


@commands.command()
def password(email: Email) -> None:
    """Set a password: asked twice on a terminal, else the first line of standard input. Ends every session."""
    chosen = _chosen_password()
    problem = staff.password_problem(chosen, email)
    if problem:
        _refuse(problem)
    hashed = staff.hash_password(chosen)
    with opened()[1].write() as session:
        staff.set_password(session, _existing(session, email), hashed)
    typer.echo(f"The password of {email} is set; every session has ended.")


@commands.command()
def disable(email: Email) -> None:
    """Shut a member of staff out at once; what they did stays on record."""
    _let_in(email, False)
    typer.echo(f"{email} is shut out.")


@commands.command()
def enable(email: Email) -> None:
    """Let a member of staff in again."""
    _let_in(email, True)
    typer.echo(f"{email} is let in again.")


def _let_in(email: str, active: bool) -> None:
    with opened()[1].write() as session:
        staff.set_active(session, _existing(session, email), active)


def _setup_link(settings: Settings, token: str) -> str:
    return f"{settings.public_url}/desk/setup/{token}"


def _described(user: User) -> dict[str, str]:
    status = "disabled" if not user.active else "active" if user.password else "invited"
    return {"email": user.email, "name": user.name, "role": user.role, "status": status}


def _chosen_password() -> str:
    if sys.stdin.isatty():
        return typer.prompt("New password", hide_input=True, confirmation_prompt=True)
    return sys.stdin.readline().rstrip("\r\n")


def _existing(session: Session, email: str) -> User:
    user = staff.find(session, email)
    return user or _refuse(f"{email} is not on the list: `banter user list` shows who is")


def _refuse(problem: str) -> NoReturn:
    typer.echo(problem, err=True)
    raise typer.Exit(1)
