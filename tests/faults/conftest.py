"""An installation for tests that harm or watch it, with every address that its processes ask for written down."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from running import Running

AUDITED = Path(__file__).parent / "audited"


@pytest.fixture(scope="package")
def addresses(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file in which the processes write down whom they ask for."""
    file = tmp_path_factory.mktemp("audited") / "addresses"
    file.touch()
    return file


@pytest.fixture(scope="package")
def proxy() -> Iterator[socket.socket]:
    """What the processes are told to be the way out; whoever takes it waits in its queue."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        yield listening


@pytest.fixture(scope="package")
def killable(
    tmp_path_factory: pytest.TempPathFactory, addresses: Path, proxy: socket.socket
) -> Iterator[Running]:
    """An installation of its own: others would notice the deaths."""
    way_out = f"http://127.0.0.1:{proxy.getsockname()[1]}"
    running = Running(
        tmp_path_factory.mktemp("killable"),
        PYTHONPATH=str(AUDITED),
        AUDITED_ADDRESSES=str(addresses),
        **dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), way_out),
    )
    try:
        running.start()
        yield running
    finally:
        running.stop()
