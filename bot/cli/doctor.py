"""`banter doctor`: what is set, what is there, what is missing, and how to mend it."""

from __future__ import annotations

import json
import os
import platform
import shutil
import smtplib
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Annotated

import typer

from bot.settings import ROOT, VARIABLES, Settings, SettingsError, Smtp, Variable
from bot.setup import model, pythons
from bot.setup.failures import Stop, need_port
from bot.setup.single import is_running
from bot.setup.stamps import Stamp, digest

WORDS = {"ok": "ok", "note": "note", "bad": "BAD"}


@dataclass(frozen=True)
class Finding:
    """One thing looked at: `state` is ok, note or bad; `mend` says what to do."""

    name: str
    state: str
    found: str
    mend: str = ""


def register(app: typer.Typer) -> None:
    """Hang `banter doctor` into the command line."""
    app.command("doctor")(doctor)


def doctor(as_json: Annotated[bool, typer.Option("--json", help="For a program to read.")] = False) -> None:
    """Show every setting and check versions, ports, disk, mail and model. Exit status 1 when something is wrong."""
    findings = list(examine(os.environ))
    if as_json:
        typer.echo(json.dumps([asdict(finding) for finding in findings], indent=2))
    else:
        for finding in findings:
            typer.echo(f"{WORDS[finding.state]:<5}{finding.name:<24}{finding.found}")
            if finding.mend:
                typer.echo(f"{'':<29}-> {finding.mend}")
    if any(finding.state == "bad" for finding in findings):
        sys.exit(1)


def examine(environ: os._Environ[str] | dict[str, str]) -> Iterator[Finding]:
    """Everything there is to see, settings first. Nothing is changed and no secret is shown."""
    for variable in VARIABLES:
        yield _setting(variable, environ)
    known = {variable.name for variable in VARIABLES}
    for name in sorted(environ):
        if name.startswith("BANTER_") and name not in known:
            yield Finding(name, "note", "is set", "No setting has this name; see docs/settings.md.")
    try:
        settings = Settings.from_env(environ)
    except SettingsError as error:
        yield Finding("settings", "bad", str(error), "Correct this setting; the checks below were left out.")
        return
    yield _python()
    yield _packages()
    yield _engine()
    yield _widget()
    yield _model(settings)
    yield _disk(settings)
    yield _port(settings)
    yield _mail(settings.smtp)


def _setting(variable: Variable, environ: os._Environ[str] | dict[str, str]) -> Finding:
    given = environ.get(variable.name, "")
    if not given:
        return Finding(variable.name, "ok", f"default: {variable.default or 'unset'}")
    return Finding(variable.name, "ok", "is set (secret)" if variable.secret else given)


def _python() -> Finding:
    return Finding("Python", "ok", f"{platform.python_version()} at {sys.prefix}")


def _packages() -> Finding:
    try:
        found = ", ".join(f"{name} {version(name)}" for name in ("rasa-sdk", "fastapi", "sqlalchemy", "dbos"))
    except PackageNotFoundError as error:
        return Finding("packages", "bad", f"{error.name} is missing", "Run make run.")
    return Finding("packages", "ok", found)


def _engine() -> Finding:
    python = ROOT / ".venv-engine" / "bin" / "python"
    found = pythons.version(python)
    if found != "3.10":
        return Finding("engine", "bad", f"no Python 3.10 in {python.parent.parent}", "Run make run.")
    stamp = Stamp(
        python.parent.parent / ".banter" / "engine", digest([ROOT / "requirements" / "engine.txt"], str(ROOT))
    )
    if not stamp.fresh:
        return Finding("engine", "note", "was set up from other requirements", "Run make run.")
    return Finding("engine", "ok", f"Python {found}, Rasa as pinned")


def _widget() -> Finding:
    built = [file for file in (ROOT / "widget" / "dist").glob("*") if file.is_file()]
    if not built:
        return Finding("widget", "bad", "not built", "Run make run.")
    return Finding("widget", "ok", f"{len(built)} files built")


def _model(settings: Settings) -> Finding:
    trained = model.model_path(ROOT, settings.models)
    if not trained.is_file():
        return Finding("model", "note", "none for the present training data", "Run banter train.")
    return Finding("model", "ok", trained.name)


def _disk(settings: Settings) -> Finding:
    folder = next(path for path in (settings.data, *settings.data.parents) if path.exists())
    free = shutil.disk_usage(folder).free / 1e9
    if not os.access(folder, os.W_OK):
        return Finding(
            "disk", "bad", f"{folder} may not be written", "Give the folder to the user Banter runs as."
        )
    state, mend = ("ok", "") if free > 1 else ("bad", "Free some space.")
    return Finding("disk", state, f"{free:.1f} GB free at {folder}", mend)


def _port(settings: Settings) -> Finding:
    name = f"port {settings.port}"
    if is_running(settings.data):
        return Finding(name, "ok", f"Banter is running on {settings.data}")
    try:
        need_port(settings.host, settings.port)
    except Stop as stop:
        return Finding(name, "bad", "cannot be listened on", str(stop))
    return Finding(name, "ok", "free")


def _mail(smtp: Smtp | None) -> Finding:
    if smtp is None:
        return Finding("mail", "note", "goes to the outbox folder", "Set BANTER_SMTP_URL to send it.")
    kind = smtplib.SMTP_SSL if smtp.tls == "tls" else smtplib.SMTP
    try:
        with kind(smtp.host, smtp.port, timeout=10) as server:
            server.noop()
    except (OSError, smtplib.SMTPException) as error:
        why = f"{smtp.host}:{smtp.port} does not answer ({type(error).__name__})"
        return Finding("mail", "bad", why, "Check BANTER_SMTP_URL and the network.")
    return Finding("mail", "ok", f"{smtp.host}:{smtp.port} answers")
