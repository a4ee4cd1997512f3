"""`banter up`: train what changed, prepare the record, keep the four processes running until told to stop."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

import typer

from bot.cli.record import opened
from bot.settings import ROOT, Settings
from bot.setup import model
from bot.setup.failures import Stop
from bot.setup.progress import Progress
from bot.setup.single import only_one
from bot.setup.stack import Stack

FLOWS = ROOT / "data" / "flows"


def register(app: typer.Typer) -> None:
    """Hang `banter up` into the command line."""
    app.command("up")(up)


def up() -> None:
    """Start Banter, print its address, and keep it running. Ctrl-C stops everything."""
    settings = Settings.from_env()
    progress = Progress(settings.logs / "setup.log")
    try:
        _up(settings, progress)
    except Stop as stop:
        sys.exit(f"\n{stop}" if progress.live else str(stop))
    except OSError as error:
        sys.exit(f"{error.strerror or error}: {error.filename or settings.data}")
    except KeyboardInterrupt:
        sys.exit(130)


def _up(settings: Settings, progress: Progress) -> None:
    stack = Stack(settings, progress)
    stack.check()
    with only_one(settings.data):
        trained, _ = model.train(ROOT, settings.models, progress)
        with progress.step("Preparing the record"):
            link = prepare(settings, sorted(FLOWS.glob("*.yml")))
        began = time.monotonic()
        try:
            with progress.step("Starting web, engine, actions and worker"):
                stack.start(trained)
                stack.wait_until_ready()
            if not stack.supervisor.stopping:
                progress.say(
                    f"\nBanter is ready: {settings.public_url} (started in {time.monotonic() - began:.0f} s)"
                )
                if link:
                    progress.say(f"Open the desk once with {link} to choose a password.")
                progress.say("Ctrl-C stops it.")
            stack.tend_until_stopped()
        finally:
            stack.stop()
    progress.say("Banter has stopped.")


def prepare(settings: Settings, flows: Sequence[Path]) -> str | None:
    """Migrate the record and publish the flows when none is; the administrator's set-up link while nobody has a password."""
    from sqlalchemy import func, select

    from bot.cli.publish import publish_all
    from bot.flows.source import FlowError
    from bot.leads import staff
    from bot.leads.models import FlowVersion

    _, store = opened()
    with store.write() as session:
        if not session.scalar(select(func.count()).select_from(FlowVersion)):
            try:
                publish_all(session, list(flows))
            except FlowError as error:
                raise Stop(f"{error} (banter lint shows all)") from None
        token = staff.ensure_admin(session, settings.admin_email)
    store.close()
    return f"{settings.public_url}/desk/setup/{token}" if token else None
