"""The worker as a process of its own, against real receivers, killed where it hurts."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event

import psutil
import pytest
from delivery_receivers import status
from sqlalchemy import func, select

from bot.delivery import enqueue
from bot.leads.models import Booking, Delivery, Host
from bot.leads.store import Store
from bot.leads.types import now

ROOT = Path(__file__).parents[2]
MAIL = {"to": {"name": "Dana", "email": "dana@northwind.example"}, "subject": "s", "text": "t\n"}


@pytest.fixture
def start(store: Store, tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts a worker on the record; all of them are ended afterwards."""
    processes: list[subprocess.Popen[bytes]] = []

    def run(smtp_port: int = 0) -> subprocess.Popen[bytes]:
        script = str(Path(__file__).with_name("run_worker.py"))
        command = [sys.executable, script, store.url, str(tmp_path / "var"), str(smtp_port)]
        processes.append(subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(ROOT)}))
        return processes[-1]

    yield run
    for process in processes:
        process.kill()
        process.wait()


def add(
    store: Store, key: str, kind: str = "mail", destination: str = "x", payload: dict | None = None
) -> str:
    with store.write() as session:
        return enqueue(
            session,
            lead_id="lead",
            kind=kind,
            event="lead.qualified",
            destination=destination,
            payload=payload or MAIL,
            key=key,
        ).id


def until(condition: Callable[[], bool], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.05)


def statuses(store: Store) -> dict[str, tuple[str, int]]:
    with store.read() as session:
        return {row.key: (row.status, row.attempts) for row in session.scalars(select(Delivery))}


def test_everything_due_is_delivered_failures_are_tried_again_and_gone_is_dead(store, lead, start, receiver):
    receiver.first = [status(500)]
    add(store, "mail")
    add(store, "tag", "nurture", payload={"tag": "demo"})
    add(store, "hook", "webhook", receiver.url, {"type": "lead.qualified"})
    process = start()
    until(lambda: {state for state, _ in statuses(store).values()} == {"done"})
    assert statuses(store) == {"mail": ("done", 1), "tag": ("done", 1), "hook": ("done", 2)}
    assert [headers["webhook-id"] for headers, _ in receiver.got] == ["hook", "hook"]
    receiver.first = [status(410)]
    add(store, "gone", "webhook", receiver.url, {"type": "lead.qualified"})
    add(store, "down", "webhook", "http://127.0.0.1:1/", {"type": "lead.qualified"})
    until(lambda: statuses(store)["down"][0] == "dead")
    assert statuses(store)["gone"] == ("dead", 1)
    assert statuses(store)["down"] == ("dead", 3)
    listening = [
        one for one in psutil.Process(process.pid).net_connections() if one.status == psutil.CONN_LISTEN
    ]
    assert listening == []
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=15) == 0


def test_a_worker_killed_in_the_middle_of_a_mail_delivers_it_after_its_restart(store, lead, start, postbox):
    postbox.stuck = Event()
    add(store, "mail")
    process = start(postbox.smtp.port)
    until(lambda: bool(postbox.mails))  # the server has it, the worker waits for its word
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert statuses(store) == {"mail": ("running", 1)}
    postbox.stuck.set()
    start(postbox.smtp.port)
    until(lambda: statuses(store)["mail"][0] == "done")
    ids = {line for mail in postbox.mails for line in mail.splitlines() if line.startswith(b"Message-ID")}
    assert len(postbox.mails) >= 2
    assert len(ids) == 1


@pytest.mark.parametrize("store", ["postgresql"], indirect=True)
def test_two_workers_deliver_each_thing_once_and_one_of_them_may_vanish(store, lead, start, receiver):
    keys = [f"hook-{number}" for number in range(30)]
    first, _second = start(), start()
    for key in keys:
        add(store, key, "webhook", receiver.url, {"type": "x"})
    until(lambda: len(receiver.got) > 3)
    first.kill()
    until(lambda: sum(state == "done" for state, _ in statuses(store).values()) >= len(keys) - 16)
    start()  # what the killed one had begun goes on
    until(lambda: {state for state, _ in statuses(store).values()} == {"done"})
    assert {headers["webhook-id"] for headers, _ in receiver.got} == set(keys)


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_expired_holds_are_released(store, lead, start):
    with store.write() as session:
        session.add(Host(id="host", email="h@b.example", name="H", time_zone="UTC", weekly={}))
        session.flush()
        session.add(
            Booking(
                host_id="host",
                lead_id="lead",
                start=now() + timedelta(days=1),
                end=now() + timedelta(days=1, minutes=30),
                time_zone="UTC",
                status="held",
                held_until=now() - timedelta(seconds=1),
            )
        )
    start()

    def released() -> bool:
        with store.read() as session:
            return session.scalar(select(func.count()).where(Booking.status == "released")) == 1

    until(released)
