"""The browser of the browser tests: the machine's Chromium, else one that Playwright fetches, else (as root) Debian's package."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from bot.setup.failures import Stop
from bot.setup.progress import Progress

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Where Playwright keeps its browsers, by its documentation: Linux and macOS.
CACHES = (".cache", "Library/Caches")
MISSING = (
    "The browser tests need Chromium: install it (Debian: apt-get install chromium; macOS: brew install --cask chromium), "
    "then run make test again."
)


def find() -> str | None:
    """The machine's Chromium, if it has one."""
    return next((found for found in map(shutil.which, NAMES) if found), None)


def need(root: Path, progress: Progress) -> None:
    """See that the browser tests have a browser; Stop when none can be had."""
    if find() or _fetched():
        return
    with progress.step("Fetching Chromium for the browser tests"):
        for way in (_by_playwright, _by_apt):
            try:
                way(root, progress)
            except Stop:
                continue
            if find() or _fetched():
                return
    raise Stop(MISSING)


def _fetched() -> bool:
    named = os.environ.get("PLAYWRIGHT_BROWSERS_PATH")
    homes = [Path(named)] if named else [Path.home() / folder / "ms-playwright" for folder in CACHES]
    return any(any(home.glob("chromium-*")) for home in homes)


def _by_playwright(root: Path, progress: Progress) -> None:
    progress.run([root / ".venv" / "bin" / "python", "-m", "playwright", "install", "chromium"])


def _by_apt(root: Path, progress: Progress) -> None:
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise Stop(MISSING)
    progress.run(["apt-get", "update"])
    progress.run(["apt-get", "install", "-y", "--no-install-recommends", "chromium"])
