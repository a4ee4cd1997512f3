"""The worker: finds what is due and runs each attempt as a DBOS workflow, so that a killed worker goes on where it was.

An attempt's workflow is short: claim, perform, settle, each a step that DBOS records. The long waits between attempts
stand in the record (`due_at`), not in a sleeping workflow: they can be seen and changed at the desk, hold no thread, and
outlive a change of this code. docs/delivery.md says why the record, not DBOS, is the queue.
"""

from __future__ import annotations

import functools
import logging
import socket
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from dbos import DBOS, DBOSConfig, DBOSPortableJSONSerializer, SetWorkflowID
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from bot.booking import release_expired
from bot.delivery import attempts
from bot.delivery.attempts import LEASE, Due, Wire
from bot.delivery.policy import DEFAULT, Retries
from bot.leads.store import Store
from bot.leads.types import now

POLL = 0.3  # seconds between two looks at what is due
AT_ONCE = 16  # attempts under way at a time
HOUSEKEEPING = 15.0  # seconds between two releases of expired holds
KEEP = timedelta(days=1)  # how long DBOS remembers a finished attempt
VERSION = "1"  # of the workflow's steps: raise it when their order changes
log = logging.getLogger("banter.worker")


class Worker:
    """Delivers what the record says is due. One per process."""

    def __init__(self, store: Store, wire: Wire, *, system_url: str, retries: Retries = DEFAULT) -> None:
        self.store, self.wire, self.retries = store, wire, retries
        self.system_url = system_url
        self.stopping = threading.Event()
        self.under_way: set[str] = set()

    def run(self) -> None:
        """Work until `stop` is called from a signal or another thread."""
        self._launch()
        next_housekeeping = now()
        try:
            while not self.stopping.wait(POLL):
                try:
                    self._start_due()
                    if now() >= next_housekeeping:
                        next_housekeeping = now() + timedelta(seconds=HOUSEKEEPING)
                        self._keep_house()
                except SQLAlchemyError as error:  # the record is away or locked: it will be back
                    log.warning("the record cannot be reached: %s", type(error).__name__)
        finally:
            DBOS.destroy(workflow_completion_timeout_sec=5)

    def stop(self) -> None:
        """Let go after what is under way."""
        self.stopping.set()

    def _launch(self) -> None:
        DBOS(config=configuration(self.system_url))
        claim, perform, settle = (_step(part) for part in (self._claim, self._perform, self._settle))

        @DBOS.workflow(name="attempt")
        def attempt(delivery_id: str, due_at: str, lease: str) -> None:
            try:
                if claim(delivery_id, due_at, lease):
                    settle(delivery_id, lease, perform(delivery_id))
            finally:
                self.under_way.discard(delivery_id)

        self._attempt = attempt
        DBOS.launch()

    def _start_due(self) -> None:
        room = AT_ONCE - len(self.under_way)
        if room <= 0:
            return
        for wanted in attempts.due(self.store, room, set(self.under_way)):
            self._start(wanted)

    def _start(self, wanted: Due) -> None:
        """Start the attempt, unless DBOS knows it: the id names the delivery and which attempt it is."""
        workflow_id = f"{wanted.id}/{wanted.due_at.isoformat()}"
        known = DBOS.get_workflow_status(workflow_id)
        if known is not None:
            if known.status in (
                "SUCCESS",
                "ERROR",
            ):  # it ended without settling, or the record is a restored one
                attempts.postpone(self.store, wanted)
            return
        self.under_way.add(wanted.id)
        with SetWorkflowID(workflow_id):
            DBOS.start_workflow(
                self._attempt, wanted.id, wanted.due_at.isoformat(), (now() + LEASE).isoformat()
            )

    def _claim(self, delivery_id: str, due_at: str, lease: str) -> bool:
        wanted = Due(delivery_id, datetime.fromisoformat(due_at))
        return attempts.claim(self.store, wanted, datetime.fromisoformat(lease))

    def _perform(self, delivery_id: str) -> dict[str, Any]:
        return attempts.perform(self.store, delivery_id, self.wire)

    def _settle(self, delivery_id: str, lease: str, outcome: dict[str, Any]) -> None:
        attempts.settle(self.store, delivery_id, datetime.fromisoformat(lease), outcome, self.retries)

    def _keep_house(self) -> None:
        with self.store.write() as session:
            release_expired(session, now=now())
        before = (now() - KEEP).isoformat()
        old = DBOS.list_workflows(completed_before=before, limit=500, load_input=False, load_output=False)
        if old:
            DBOS.delete_workflows([workflow.workflow_id for workflow in old])


def _step(part: Callable[..., Any]) -> Callable[..., Any]:
    """`part` as a step. DBOS keeps an error's text, and the record's would quote the row: only its name is kept."""

    @DBOS.step(name=part.__name__.strip("_"))
    @functools.wraps(part)
    def step(*args: Any) -> Any:
        try:
            return part(*args)
        except SQLAlchemyError as error:
            raise RuntimeError(f"the record: {type(error).__name__}") from None

    return step


def configuration(system_url: str) -> DBOSConfig:
    """DBOS as Banter uses it: JSON instead of pickle, nothing that listens, nothing that calls out."""
    return {
        "name": "banter",
        "system_database_url": system_url,
        "serializer": DBOSPortableJSONSerializer(),
        "application_version": VERSION,
        "executor_id": "worker" if system_url.startswith("sqlite") else socket.gethostname(),
        "enable_otlp": False,
        "log_level": "WARNING",
    }


def system_url(record_url: str, data: Path) -> str:
    """Where DBOS keeps its own: beside the record on PostgreSQL (schema `dbos`), else in `data`/worker.db."""
    if make_url(record_url).get_backend_name() == "sqlite":
        return f"sqlite:///{data / 'worker.db'}"
    return make_url(record_url).set(drivername="postgresql").render_as_string(hide_password=False)
