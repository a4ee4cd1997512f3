"""Chromium, and the scripted server behind the widget's tests, once a module."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser
from widget_harness import FakeChat, chromium, serve


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[FakeChat, str]]:
    fake = FakeChat()
    with serve(fake) as address:
        yield fake, address
