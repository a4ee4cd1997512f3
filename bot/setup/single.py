"""One Banter per BANTER_DATA: a lock that the kernel lets go of when its holder ends, however it ends."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.setup.failures import Stop


def is_running(data: Path) -> bool:
    """Whether a Banter holds the lock of `data`."""
    try:
        with (data / "run" / "up.pid").open() as lock:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    return False


@contextmanager
def only_one(data: Path) -> Iterator[None]:
    """Hold the lock of `data` during the block; Stop when another Banter holds it."""
    file = data / "run" / "up.pid"
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.seek(0)
            holder = lock.read().strip() or "unknown"
            raise Stop(
                f"Banter is already running on {data} (process {holder}): stop it, or set BANTER_DATA to another folder."
            ) from None
        lock.truncate(0)
        lock.write(f"{os.getpid()}\n")
        lock.flush()
        yield
