"""A child's output, copied to a file that never grows beyond two times its limit."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from typing import IO

LIMIT = 10 * 1024 * 1024


def keep(stream: IO[bytes], file: Path, limit: int = LIMIT) -> threading.Thread:
    """Copy `stream` to `file` in a thread until it ends; past `limit` bytes the file becomes `<name>.1` and begins anew.

    A full disk loses log lines, never the process that writes them.
    """
    thread = threading.Thread(target=_copy, args=(stream, file, limit), daemon=True)
    thread.start()
    return thread


def _copy(stream: IO[bytes], file: Path, limit: int) -> None:
    with stream:
        for line in stream:
            with suppress(OSError):
                _write(line, file, limit)


def _write(line: bytes, file: Path, limit: int) -> None:
    if file.exists() and file.stat().st_size > limit:
        file.replace(file.with_name(f"{file.name}.1"))
    with file.open("ab") as out:
        out.write(line)


def tail(file: Path, lines: int = 1) -> str:
    """The last lines of a log that hold anything."""
    try:
        text = file.read_text(errors="replace")
    except OSError:
        return ""
    return "\n".join([line for line in text.splitlines() if line.strip()][-lines:])
