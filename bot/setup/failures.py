"""What can go wrong before Banter runs, each as one line that says what to do."""

from __future__ import annotations

import re
import shutil
import socket
from pathlib import Path


class Stop(Exception):
    """Set-up or start cannot go on; the message is one line for the operator, what to do included."""


ADVICE = (
    (
        r"No space left on device|ENOSPC|disk full|os error 28",
        "The disk is full: free some space (a first set-up needs 6 GB), then run the same command again.",
    ),
    (
        r"[Hh]ash mismatch|do not match the hashes|DO NOT MATCH|EINTEGRITY",
        "A downloaded package is not the one that was pinned: run again; if it stays, your package mirror changes files.",
    ),
    (
        r"ensurepip is not available|No module named '?(ensurepip|venv)",
        "This Python cannot make environments: install its venv package (Debian: apt-get install python3-venv).",
    ),
    (
        r"[Nn]ame resolution|dns error|ENOTFOUND|EAI_AGAIN|[Nn]etwork is unreachable|[Cc]onnection refused|ECONNREFUSED"
        r"|[Cc]onnection reset|[Tt]imed? ?out|ETIMEDOUT|[Ff]ailed to (fetch|download)|error sending request"
        r"|NewConnectionError|ProxyError|[Nn]o matching distribution|[Nn]o solution found|were not found in the",
        "The packages could not be fetched: check the network and the pip or npm configuration, then run again.",
    ),
    (
        r"[Pp]ermission denied|EACCES|[Rr]ead-only file system",
        "A file or folder may not be written: see who owns this checkout and BANTER_DATA, then run again.",
    ),
)


def advice(output: str) -> str | None:
    """The line that helps against what a failed command printed; None when it is none of the usual troubles."""
    return next((line for pattern, line in ADVICE if re.search(pattern, output)), None)


def need_space(folder: Path, gigabytes: float) -> None:
    """Stop unless the file system of `folder` (or of its nearest parent) has that much room."""
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free / 1e9
    if free < gigabytes:
        raise Stop(
            f"The disk is full: {folder} has {free:.1f} GB left, {gigabytes:g} GB are needed. Free some space."
        )


def need_port(host: str, port: int) -> None:
    """Stop unless `port` can be listened on."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OverflowError:
            raise Stop(f"{port} is no port: set BANTER_PORT to one from 1 to 65535.") from None
        except OSError as error:
            raise Stop(_about_port(host, port, error)) from None


def _about_port(host: str, port: int, error: OSError) -> str:
    if isinstance(error, PermissionError):
        return f"Port {port} is reserved: choose one above 1023, for example BANTER_PORT=8000 make run."
    if isinstance(error, socket.gaierror) or "assign" in str(error):
        return f"{host} is no address of this machine: set BANTER_HOST to 127.0.0.1 or 0.0.0.0."
    return (
        f"Port {port} is taken: stop what listens there, or choose another: BANTER_PORT={port + 1} make run."
    )
