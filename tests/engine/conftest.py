"""The tiny assistant: trained once per session, running once per session."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from tiny_engine import TINY, Actions, Engine, count, engine_command


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    model = tmp_path_factory.mktemp("model") / "tiny.tar.gz"
    process = engine_command("train", "--project", str(TINY), "--out", str(model))
    output, _ = process.communicate(timeout=100)
    assert process.returncode == 0, output
    return model


@pytest.fixture(scope="session")
def actions() -> Iterator[Actions]:
    server = Actions()
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def running_engine(
    tmp_path_factory: pytest.TempPathFactory, tiny_model: Path, actions: Actions
) -> Iterator[Engine]:
    engine = Engine(tmp_path_factory.mktemp("engine"), tiny_model, actions)
    engine.start()
    yield engine
    engine.process.terminate()
    engine.process.wait(20)


@pytest.fixture
def engine(running_engine: Engine, actions: Actions) -> Engine:
    """The running engine, with actions that say hello and count."""
    actions.calls.clear()
    actions.replies = {"action_hello": count}
    return running_engine


@pytest.fixture
def visitor() -> str:
    """A conversation of this test's own."""
    return str(uuid.uuid4())
