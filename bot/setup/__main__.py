"""`python -m bot.setup run|test|bench|storm`: what `make` calls, with any Python 3.11 or newer.

Each sees to the environments and the widget first, then becomes the command that does the work.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bot.setup import chromium, widget
from bot.setup.environments import Environments
from bot.setup.failures import Stop
from bot.setup.model import ONE_THREAD
from bot.setup.progress import Progress

ROOT = Path(__file__).resolve().parent.parent.parent
BIN = ROOT / ".venv" / "bin"
# Tests that belong together stay on one worker (tests/conftest.py), in the order they stand in: those with an engine begin.
TWO_WORKERS = ("-n", "2", "--no-loadscope-reorder")


def main(arguments: Sequence[str]) -> int:
    """Do one of the commands; the exit status is that of the work."""
    data = Path(os.environ.get("BANTER_DATA") or ROOT / "var").expanduser().absolute()
    progress = Progress(data / "logs" / "setup.log")
    try:
        return COMMANDS[arguments[0]](progress, list(arguments[1:]))
    except Stop as stop:
        print(f"\n{stop}" if progress.live else str(stop), file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{error.strerror}: {error.filename or ''} (while setting up)", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def set_up(progress: Progress, tests: bool) -> None:
    """Environments and widget, each only when its inputs changed."""
    Environments(ROOT, progress).make(tests)
    widget.build(ROOT, progress)


def run(progress: Progress, arguments: list[str]) -> int:
    """Set up, then `banter up` in this process' place."""
    set_up(progress, tests=False)
    os.execv(BIN / "banter", ["banter", "up", *arguments])


def test(progress: Progress, arguments: list[str]) -> int:
    """Set up, check the style, run the tests; pytest's summary comes last."""
    set_up(progress, tests=True)
    chromium.need(ROOT, progress)
    for style, mended in (("check", "check --fix"), ("format --check", "format")):
        if failed := subprocess.call([BIN / "ruff", *style.split(), "--quiet", ROOT], cwd=ROOT):
            progress.say(f"ruff {style}: failed (see above); .venv/bin/ruff {mended} mends most of it")
            return failed
    return subprocess.call(
        [BIN / "python", "-m", "pytest", *TWO_WORKERS, *arguments], cwd=ROOT, env={**os.environ, **ONE_THREAD}
    )


def bench(progress: Progress, arguments: list[str]) -> int:
    """Set up, then the side-by-side measurement."""
    set_up(progress, tests=True)
    return subprocess.call([BIN / "python", "-m", "bench.turn", *arguments], cwd=ROOT)


def storm(progress: Progress, arguments: list[str]) -> int:
    """Set up, then the fault storm: random kills under load, then `banter verify`-like checks (tests/faults)."""
    set_up(progress, tests=True)
    return subprocess.call([BIN / "python", "-m", "pytest", "tests/faults", *arguments], cwd=ROOT)


COMMANDS = {"run": run, "test": test, "bench": bench, "storm": storm}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
