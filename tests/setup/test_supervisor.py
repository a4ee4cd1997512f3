"""Processes are kept running, and nothing stays behind, however the supervisor ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from bot.settings import ROOT
from bot.setup import logs
from bot.setup.supervisor import Supervisor, pause_before

SLEEP = [sys.executable, "-c", "import time; print('up', flush=True); time.sleep(600)"]
STUBBORN = [
    sys.executable,
    "-c",
    "import signal,time; signal.signal(15, signal.SIG_IGN); print('up', flush=True); time.sleep(600)",
]
PARENT = [
    sys.executable,
    "-c",
    "import subprocess,sys,time; p=subprocess.Popen([sys.executable,'-c','import time; time.sleep(600)']);"
    "print(p.pid, flush=True); time.sleep(600)",
]


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def supervisor(tmp_path: Path, said: list[str]) -> Iterator[Supervisor]:
    made = Supervisor(tmp_path, said.append)
    yield made
    made.stop()


def until(true: Callable[[], object], supervisor: Supervisor | None = None, seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it did not happen"
        if supervisor:
            supervisor.tend()
        time.sleep(0.02)


def alive(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


@pytest.mark.parametrize(("restart", "seconds"), [(1, 0.2), (2, 1), (3, 2), (4, 4), (7, 30), (100, 30)])
def test_the_pause_before_a_restart_grows_to_half_a_minute(restart: int, seconds: float):
    assert pause_before(restart) == seconds


def test_a_killed_process_is_started_again(supervisor: Supervisor, tmp_path: Path, said: list[str]):
    process = supervisor.add("web", SLEEP, {}, tmp_path / "web.log")
    first = process.pid
    os.kill(first, signal.SIGKILL)
    until(lambda: process.pid not in (first, None), supervisor)
    assert said == [f"web was killed by SIGKILL; starting it again in 0.2 s (log: {tmp_path / 'web.log'})"]


def test_a_process_that_keeps_dying_is_started_ever_later(
    supervisor: Supervisor, tmp_path: Path, said: list[str]
):
    process = supervisor.add("web", [sys.executable, "-c", "exit(3)"], {}, tmp_path / "web.log")
    until(lambda: process.restarts == 3, supervisor)
    assert [line.split("(")[0].strip() for line in said] == [
        "web ended with status 3; starting it again in 0.2 s",
        "web ended with status 3; starting it again in 1 s",
        "web ended with status 3; starting it again in 2 s",
    ]


def test_a_command_that_is_not_there_is_told_and_tried_again(
    supervisor: Supervisor, tmp_path: Path, said: list[str]
):
    process = supervisor.add("web", ["/nowhere/python"], {}, tmp_path / "web.log")
    assert said == ["web cannot be started: No such file or directory"]
    assert process.restarts == 1


def test_a_stop_ends_grandchildren_too(supervisor: Supervisor, tmp_path: Path):
    process = supervisor.add("web", PARENT, {}, tmp_path / "web.log")
    until(lambda: logs.tail(tmp_path / "web.log"))
    grandchild = int(logs.tail(tmp_path / "web.log"))
    assert alive(grandchild)
    pid = process.pid
    supervisor.stop()
    until(lambda: not alive(grandchild))
    assert not alive(pid)


def test_a_process_that_ignores_the_request_is_killed(supervisor: Supervisor, tmp_path: Path, monkeypatch):
    monkeypatch.setattr("bot.setup.supervisor.STOP_SECONDS", 0.3)
    process = supervisor.add("web", STUBBORN, {}, tmp_path / "web.log")
    until(lambda: logs.tail(tmp_path / "web.log") == "up")
    pid = process.pid
    supervisor.stop()
    assert not alive(pid)


def test_the_guardian_is_replaced_when_it_dies(supervisor: Supervisor, tmp_path: Path):
    supervisor.add("web", SLEEP, {}, tmp_path / "web.log")
    first = supervisor._guardian.pid
    os.kill(first, signal.SIGKILL)
    until(lambda: supervisor._guardian.pid != first, supervisor)


SCRIPT = f"""
import sys, time
from pathlib import Path
from bot.setup.supervisor import Supervisor
supervisor = Supervisor(Path("."))
supervisor.catch_signals()
for name, command in (("one", {SLEEP!r}), ("two", {PARENT!r})):
    process = supervisor.add(name, command, {{}}, Path(sys.argv[1]) / f"{{name}}.log")
    print(process.pid, flush=True)
print(supervisor._guardian.pid, flush=True)
while not supervisor.stopping:
    supervisor.tend()
    time.sleep(0.05)
supervisor.stop()
"""


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_nothing_outlives_the_supervisor(tmp_path: Path, number: signal.Signals):
    parent = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    with parent:
        pids = [int(parent.stdout.readline()) for _ in range(3)]
        until(lambda: logs.tail(tmp_path / "two.log"))
        pids.append(int(logs.tail(tmp_path / "two.log")))
        assert all(map(alive, pids))
        parent.send_signal(number)
        until(lambda: not any(map(alive, pids)), seconds=15)
    assert parent.returncode == (-number if number == signal.SIGKILL else 0)


def test_a_log_never_grows_beyond_twice_its_limit(tmp_path: Path):
    talk = [sys.executable, "-c", "for i in range(2000): print('line', i)"]
    with subprocess.Popen(talk, stdout=subprocess.PIPE) as process:
        logs.keep(process.stdout, tmp_path / "log", limit=4000).join(10)
    assert logs.tail(tmp_path / "log") == "line 1999"
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) < 9000
