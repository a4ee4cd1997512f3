"""Keeps processes running: one that dies is started again with back-off; a stop ends all of them, grandchildren included.

(honcho, which reads Procfiles, ends everything when one process dies.) Each process leads its own process group, so Ctrl-C
reaches the supervisor alone, and a guardian (guardian.py) ends the groups when the supervisor is killed.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from bot.setup import guardian, logs

SETTLED = 30.0
"""Seconds after which a process counts as running well, and its back-off begins anew."""

LONGEST_PAUSE = 30.0
STOP_SECONDS = 10.0


def pause_before(restart: int) -> float:
    """Seconds to wait before the n-th restart in a row (1, 2, ...): 0.2, 1, 2, 4, ... at most 30."""
    return 0.2 if restart <= 1 else min(2.0 ** (restart - 2), LONGEST_PAUSE)


@dataclass
class Process:
    """A command that should always run, and how it is doing."""

    name: str
    command: Sequence[str | Path]
    environ: Mapping[str, str]
    log: Path
    child: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    restarts: int = 0
    due: float = 0.0

    @property
    def pid(self) -> int | None:
        """The running process' id."""
        return self.child.pid if self.child else None


@dataclass
class Supervisor:
    """Starts, watches and ends processes. `say` gets one line per event."""

    cwd: Path
    say: Callable[[str], None] = print
    processes: dict[str, Process] = field(default_factory=dict)
    stopping: bool = False
    _guardian: subprocess.Popen[str] | None = None

    def add(self, name: str, command: Sequence[str | Path], environ: Mapping[str, str], log: Path) -> Process:
        """Take a process under watch and start it."""
        process = self.processes[name] = Process(name, command, environ, log)
        self._start(process)
        return process

    def drop(self, name: str) -> None:
        """End a process and watch it no more."""
        process = self.processes.pop(name)
        self._end([process])

    def tend(self) -> None:
        """Look after every process once: note who died, start who is due."""
        self._tend_guardian()
        now = time.monotonic()
        for process in list(self.processes.values()):
            if process.child and process.child.poll() is not None:
                self._died(process, now)
            if process.child is None and now >= process.due:
                self._start(process)

    def stop(self) -> None:
        """End everything; at most 10 seconds of patience for each process, all at once."""
        self._end(list(self.processes.values()))
        self.processes.clear()
        self._dismiss_guardian()

    def catch_signals(self) -> None:
        """Let SIGINT, SIGTERM and SIGHUP ask for a stop; a second one stops without patience."""
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._asked)

    def _asked(self, *_: object) -> None:
        if self.stopping:
            for process in self.processes.values():
                self._signal(process, signal.SIGKILL)
        self.stopping = True

    def _start(self, process: Process) -> None:
        process.log.parent.mkdir(parents=True, exist_ok=True)
        try:
            process.child = subprocess.Popen(
                [str(part) for part in process.command],
                cwd=self.cwd,
                env={**os.environ, **process.environ},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        except OSError as error:
            process.restarts += 1
            process.due = time.monotonic() + pause_before(process.restarts)
            self.say(f"{process.name} cannot be started: {error.strerror}")
            return
        process.started = time.monotonic()
        logs.keep(process.child.stdout, process.log)
        self._tell_guardian(f"+{process.child.pid}")

    def _died(self, process: Process, now: float) -> None:
        self._signal(process, signal.SIGKILL)  # what it may have left in its group
        self._tell_guardian(f"-{process.child.pid}")
        ended = _how(process.child.returncode)
        process.child = None
        process.restarts = 1 if now - process.started > SETTLED else process.restarts + 1
        pause = pause_before(process.restarts)
        process.due = now + pause
        self.say(f"{process.name} {ended}; starting it again in {pause:g} s (log: {process.log})")

    def _end(self, processes: list[Process]) -> None:
        running = [process for process in processes if process.child]
        for process in running:
            self._signal(process, signal.SIGTERM)
        deadline = time.monotonic() + STOP_SECONDS
        for process in running:
            try:
                process.child.wait(max(0.0, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                self.say(f"{process.name} does not stop: killing it")
            self._signal(process, signal.SIGKILL)
            process.child.wait()
            self._tell_guardian(f"-{process.child.pid}")

    @staticmethod
    def _signal(process: Process, number: int) -> None:
        if process.child:
            try:
                os.killpg(process.child.pid, number)
            except (ProcessLookupError, PermissionError):
                return

    def _tend_guardian(self) -> None:
        if self._guardian and self._guardian.poll() is None:
            return
        self._dismiss_guardian()
        self._guardian = subprocess.Popen(
            [sys.executable, "-I", "-S", guardian.__file__],
            stdin=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        for process in self.processes.values():
            if process.child:
                self._tell_guardian(f"+{process.child.pid}")

    def _dismiss_guardian(self) -> None:
        if self._guardian:
            with suppress(BrokenPipeError):
                self._guardian.stdin.close()
            self._guardian.wait()
            self._guardian = None

    def _tell_guardian(self, line: str) -> None:
        if self._guardian is None:
            self._tend_guardian()
        with suppress(BrokenPipeError):  # a dead guardian is replaced at the next look
            self._guardian.stdin.write(f"{line}\n")
            self._guardian.stdin.flush()


def _how(code: int) -> str:
    return f"was killed by {signal.Signals(-code).name}" if code < 0 else f"ended with status {code}"
