"""Telling what is going on: one line per step with its time, a sign of life during long ones, and a log of every command."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from bot.setup.failures import Stop, advice


class Progress:
    """Prints steps to `out`; commands write to the file `log`.

    On a terminal a running step counts its seconds in place; elsewhere it prints a plain line at its start and every 20
    seconds.
    """

    def __init__(self, log: Path, out: TextIO | None = None, every: float = 20.0) -> None:
        self.log = log
        self.out = out or sys.stdout
        self.live = self.out.isatty() and os.environ.get("TERM") != "dumb"
        self.every = 1.0 if self.live else every

    def say(self, line: str) -> None:
        """One plain line."""
        print(line, file=self.out, flush=True)

    @contextmanager
    def step(self, doing: str) -> Iterator[None]:
        """Show `doing` while the block runs, and how long it took when it is done."""
        started = time.monotonic()
        done = threading.Event()
        self._show(f"{doing} ...")
        ticker = threading.Thread(target=self._tick, args=(doing, started, done), daemon=True)
        ticker.start()
        try:
            yield
        finally:
            done.set()
            ticker.join()
            if self.live:
                self.out.write("\r\x1b[K")
        self.say(f"{doing}: done in {time.monotonic() - started:.0f} s")

    def run(
        self, command: Sequence[str | Path], environ: Mapping[str, str] | None = None, **kwargs: object
    ) -> None:
        """Run a command, its output in the log; Stop with advice when it fails."""
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            begin = log.tell()
            log.write(f"$ {' '.join(map(str, command))}\n".encode())
            log.flush()
            try:
                code = subprocess.call(
                    [str(part) for part in command],
                    env={**os.environ, **(environ or {})},
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=subprocess.STDOUT,
                    **kwargs,
                )
            except FileNotFoundError:
                raise Stop(f"{command[0]} is not there; run make clean, then make run.") from None
        if code:
            raise Stop(explain(command, code, self.log, begin))

    def _tick(self, doing: str, started: float, done: threading.Event) -> None:
        while not done.wait(self.every):
            self._show(f"{doing} ... {time.monotonic() - started:.0f} s")

    def _show(self, line: str) -> None:
        if self.live:
            self.out.write(f"\r\x1b[K{line}")
            self.out.flush()
        else:
            self.say(line)


def explain(command: Sequence[str | Path], code: int, log: Path, begin: int) -> str:
    """One line about a failed command, from what it wrote to `log` since `begin`."""
    with log.open("rb") as written:
        written.seek(begin)
        output = written.read().decode(errors="replace")
    helpful = advice(output)
    if helpful:
        return f"{helpful} (details: {log})"
    last = next((line.strip() for line in reversed(output.splitlines()) if line.strip()), "")
    return f"{Path(command[0]).name} failed with status {code}: {last[:200]} (details: {log})"
