"""The command line: one file a command, each with a `register(app)`. Exit status 0 only when it did what it says."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

import typer

COMMANDS = (
    *("up", "train", "lint", "publish", "understand", "score", "outcomes"),
    *("user", "site", "key", "export", "doctor"),
)


def main() -> None:
    """`banter`."""
    from bot.settings import SettingsError

    try:
        build(wanted(sys.argv[1:]))()
    except SettingsError as error:
        sys.exit(f"{error}")
    except Exception as error:
        if not _is_closed_record(error):
            raise
        sys.exit(f"The record cannot be opened: {error}")


def wanted(words: Sequence[str]) -> tuple[str, ...]:
    """The commands to load: the one that is called, or all where help is asked for."""
    return (words[0],) if words and words[0] in COMMANDS else COMMANDS


def build(names: Sequence[str] = COMMANDS) -> typer.Typer:
    """The application with the commands of these names. One that cannot be loaded says so when it is called."""
    app = typer.Typer(
        name="banter",
        help="Banter: a conversational qualification chatbot for landing pages.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    app.callback()(_banter)
    for name in names:
        try:
            import_module(f"bot.cli.{name}").register(app)
        except Exception as error:  # noqa: BLE001 - whatever is wrong with one command, the others stay of use
            _register_broken(app, name, f"{type(error).__name__}: {error}")
    return app


def _banter() -> None:
    """Banter: a conversational qualification chatbot for landing pages."""  # a group, also with one command


def _register_broken(app: typer.Typer, name: str, reason: str) -> None:
    anything = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}

    @app.command(name, help=f"Cannot be loaded ({reason}).", context_settings=anything)
    def broken() -> None:
        sys.exit(f"`banter {name}` cannot be loaded ({reason}). `banter doctor` shows what is missing.")


def _is_closed_record(error: Exception) -> bool:
    """Whether it is RecordUnavailable; nobody can have raised that where the store was never loaded."""
    store = sys.modules.get("bot.leads.store")
    return store is not None and isinstance(error, store.RecordUnavailable)
