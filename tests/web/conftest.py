"""The chat API for tests that talk to it over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from chat_harness import Web

from bot.leads.store import Store


@pytest.fixture
def web(store: Store, tmp_path: Path) -> Iterator[Web]:
    """On SQLite and on PostgreSQL: what touches the record."""
    made = Web(store, tmp_path)
    with made.client:
        yield made


@pytest.fixture
def door(sqlite_url: str, tmp_path: Path) -> Iterator[Web]:
    """On SQLite only: what is decided before the record is reached."""
    store = Store(sqlite_url)
    made = Web(store, tmp_path)
    with made.client:
        yield made
    store.close()
