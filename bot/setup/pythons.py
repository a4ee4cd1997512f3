"""Finding interpreters: one that is named may be a shim that does not run, so each is asked for its version."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

ASK = "import sys; print('%d.%d' % sys.version_info[:2])"


def version(python: str | Path) -> str | None:
    """ "3.10" and the like; None when it does not run."""
    try:
        done = subprocess.run(
            [python, "-I", "-c", ASK], capture_output=True, text=True, timeout=30, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def find_engine_python(environ: Mapping[str, str] | None = None) -> Path | None:
    """A working Python 3.10 on PATH or under ~/.pyenv; None when there is none."""
    environ = os.environ if environ is None else environ
    return next((python for python in _candidates(environ) if version(python) == "3.10"), None)


def _candidates(environ: Mapping[str, str]) -> Iterator[Path]:
    for folder in environ.get("PATH", "").split(os.pathsep):
        if folder and os.access(Path(folder) / "python3.10", os.X_OK):
            yield Path(folder) / "python3.10"
    pyenv = Path(environ.get("PYENV_ROOT") or Path(environ.get("HOME", "/")) / ".pyenv")
    yield from sorted(pyenv.glob("versions/3.10*/bin/python3.10"), reverse=True)
