"""The command line: one file a command, each with a `register(app)`. Exit status 0 only when it did what it says."""

from __future__ import annotations

import sys
from importlib import import_module

import typer

COMMANDS = ("up", "train", "lint", "publish", "understand", "score", "user", "site", "export", "doctor")


def main() -> None:
    """`banter`."""
    from bot.leads.store import RecordUnavailable
    from bot.settings import SettingsError

    try:
        build()()
    except SettingsError as error:
        sys.exit(f"{error}")
    except RecordUnavailable as error:
        sys.exit(f"The record cannot be opened: {error}")


def build() -> typer.Typer:
    """The application with every command."""
    app = typer.Typer(
        name="banter",
        help="Banter: a conversational qualification chatbot for landing pages.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    for name in COMMANDS:
        import_module(f"bot.cli.{name}").register(app)
    return app
