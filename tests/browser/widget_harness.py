"""What the widget's browser tests share: Chromium, the scripted server in a thread, and a visitor with good hands."""

import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "widget"))

from fake_server import DIST, FakeChat, make_app  # noqa: E402

from bot.setup.chromium import find  # noqa: E402

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-features=LocalNetworkAccessChecks",
]
DESKTOP = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}


@contextmanager
def serve(fake: FakeChat) -> Iterator[str]:
    """Runs the scripted server on a free loopback port; yields its address."""
    if not (DIST / "manifest.json").exists():
        pytest.fail("widget/dist is missing: run `npm ci && npm run build` in widget/ (make test does it)")
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        config = uvicorn.Config(
            make_app(fake), log_level="critical", timeout_graceful_shutdown=0, lifespan="off"
        )
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join(5)


@contextmanager
def chromium() -> Iterator[Browser]:
    """The machine's Chromium, else Playwright's own: what `make test` saw to."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=FLAGS)
        yield browser
        browser.close()


@dataclass
class Visitor:
    """A page with the widget and the moves of somebody who uses it."""

    page: Page
    address: str
    fake: FakeChat

    def visit(self, path: str = "/page", **options: str) -> "Visitor":
        query = "?" + urlencode(options) if options else ""
        self.page.goto(self.address + path + query)
        self.page.wait_for_function("window.Banter && window.Banter.live")
        return self

    @property
    def launcher(self) -> Locator:
        return self.page.locator("banter-chat .launcher")

    @property
    def panel(self) -> Locator:
        return self.page.locator("banter-chat .panel")

    @property
    def input(self) -> Locator:
        return self.panel.locator("textarea")

    def messages(self, sender: str) -> list[str]:
        """The words of the messages shown from one side, without the screen reader's prefix."""
        texts = self.panel.locator(f".list .{sender} .text").all_inner_texts()
        return [text.split(":", 1)[1].strip() for text in texts]

    def open(self) -> "Visitor":
        self.launcher.click()
        expect(self.panel.locator(".list .bot .text").first).to_be_visible()
        return self

    def say(self, text: str) -> "Visitor":
        self.input.fill(text)
        self.input.press("Enter")
        return self

    def ask(self, text: str, answer: str) -> "Visitor":
        """Says something and waits for words of the answer."""
        self.say(text)
        expect(self.panel.locator(".list .bot").last).to_contain_text(answer)
        return self

    def focused(self) -> str:
        """A short name of what has the focus, looked up through the shadow root."""
        return str(
            self.page.evaluate(
                """() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
                return at.getAttribute('aria-label') || at.id || at.textContent.trim() || at.localName }"""
            )
        )


def context_for(browser: Browser, **options: object) -> BrowserContext:
    """A fresh browser context without animation, so that a picture or an axe run sees the final state."""
    return browser.new_context(
        **{"viewport": DESKTOP, "reduced_motion": "reduce", "locale": "en-GB", **options}
    )
