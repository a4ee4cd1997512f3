"""Opening the record: one `Store` a process, and the two ways into it.

SQLite runs in WAL with full sync; a writer begins IMMEDIATE, so that two writers queue instead of failing half-way.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

BUSY_SECONDS = 30


class RecordUnavailable(Exception):
    """The database cannot be reached or brought to its schema; the message says what the database said, and what to check."""


class Store:
    """The record behind one database address."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.engine = _engine(url)
        self._writer = self.engine.execution_options(banter_write=True)
        # SQLite lets the luckiest writer in, not the one that waits longest: within a process they queue here.
        self._queue = threading.Lock() if self.engine.dialect.name == "sqlite" else nullcontext()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session for reading: one consistent snapshot."""
        with Session(self.engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session for writing: committed at the end of the block, undone whole on an error."""
        with self._queue, Session(self._writer, expire_on_commit=False) as session, session.begin():
            yield session

    def close(self) -> None:
        self.engine.dispose()


def upgrade(url: str) -> None:
    """Bring the database at `url` to the newest schema, making it where there is none."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["url"] = url
    try:
        command.upgrade(config, "head")
    except OperationalError as error:
        raise RecordUnavailable(f"{error.orig}. Check BANTER_DATABASE_URL and BANTER_DATA.") from error


def _engine(url: str) -> Engine:
    parsed = make_url(url)
    if not parsed.drivername.startswith("sqlite"):
        return create_engine(
            parsed.set(drivername="postgresql+psycopg"), pool_pre_ping=True, hide_parameters=True
        )
    if parsed.database and parsed.database != ":memory:":
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    arguments = {"timeout": BUSY_SECONDS, "check_same_thread": False}
    # hidden: an error must not carry a visitor's words into a log
    engine = create_engine(url, connect_args=arguments, hide_parameters=True)
    event.listen(engine, "connect", _configure_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _configure_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves, below
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Any) -> None:
    write = connection.get_execution_options().get("banter_write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")
