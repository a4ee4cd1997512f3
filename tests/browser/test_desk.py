"""The desk in a real browser: accessible in every state, fits a phone, and takes a rep from the list to the words."""

from __future__ import annotations

import re
import socket
import threading
import time
from email.message import EmailMessage

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from leads.seed import Seed
from playwright.sync_api import Browser, Page, expect
from web.desk_client import EMAIL, PASSWORD, desk_app, settings_for, staffed

from bot.leads import staff
from bot.leads.store import Store, upgrade

LEADS = ("hot", "warm", "contradictory", "disqualified", "open")
PAGES = (
    "/desk?span=month", "/desk?span=day", "/desk/leads", "/desk/leads?tier=all", "/desk/leads?q=nobody", "/desk/bookings",
    "/desk/outbox", "/desk/outbox/demo.eml", "/desk/account", "/desk/nothing", *LEADS,
)  # fmt: skip
LOOKS = [(1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")]


class Desk:
    """A desk that is being served: its address, its leads' ids, a session's cookie and an unused set-up link."""

    def __init__(self, folder) -> None:
        url = f"sqlite:///{folder / 'banter.db'}"
        upgrade(url)
        self.store = Store(url)
        staffed(self.store)
        with self.store.write() as session:
            self.leads = Seed(session).everything().leads
            self.cookie = staff.sign_in(session, staff.find(session, EMAIL))
            self.set_up = staff.add(session, "new@harborline.example")[1]
        (folder / "outbox").mkdir()
        (folder / "outbox" / "demo.eml").write_bytes(bytes(_letter()))
        self._serve(settings_for(folder))

    def _serve(self, settings) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._server = uvicorn.Server(uvicorn.Config(desk_app(self.store, settings), log_level="critical"))
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._socket]}, daemon=True
        )
        self._thread.start()
        while not self._server.started:
            time.sleep(0.02)

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join(10)
        self._socket.close()
        self.store.close()

    def page(
        self, browser: Browser, width: int = 1280, scheme: str = "light", signed_in: bool = True
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 850}, color_scheme=scheme, base_url=self.url, locale="en-GB"
        )
        context.set_default_timeout(10_000)
        if signed_in:
            context.add_cookies([{"name": "banter_desk", "value": self.cookie, "url": self.url}])
        return context.new_page()

    def address(self, page: str) -> str:
        return f"/desk/leads/{self.leads[page]}" if page in self.leads else page


def _letter() -> EmailMessage:
    letter = EmailMessage()
    letter["To"], letter["Subject"] = "dana.kim@northwind-logistics.example", "Your demo"
    letter.set_content("See you on Tuesday.")
    return letter


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    served = Desk(tmp_path_factory.mktemp("desk"))
    yield served
    served.stop()


def faults(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{fault['id']}: {fault['nodes'][0]['html'][:200]}" for fault in found]


def wider_than_the_screen(page: Page) -> int:
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_every_page_is_accessible_and_fits_its_screen(browser, desk, width, scheme):
    page = desk.page(browser, width, scheme)
    found = {}
    for name in PAGES:
        page.goto(desk.address(name))
        found[name] = (faults(page), wider_than_the_screen(page))
    page.context.close()
    assert found == dict.fromkeys(PAGES, ([], 0))


def test_the_door_is_accessible_too_with_and_without_a_problem(browser, desk):
    page = desk.page(browser, 390, signed_in=False)
    for address in ("/desk/login", f"/desk/setup/{desk.set_up}"):
        page.goto(address)
        assert faults(page) == []
    page.goto("/desk/login")
    page.get_by_label("E-mail").fill(EMAIL)
    page.get_by_label("Password").fill("a wrong password")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_contain_text("do not belong together")
    assert faults(page) == []
    page.context.close()


def test_a_rep_finds_out_why_a_lead_is_hot_and_notes_what_became_of_it(browser, desk):
    page = desk.page(browser, signed_in=False)
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.goto("/desk/leads")
    page.get_by_label("E-mail").fill(EMAIL)
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Dana Kim").click()
    expect(page.get_by_role("heading", name="Why hot")).to_be_visible()
    page.get_by_role("row", name="Authority").get_by_role("link").click()
    expect(page.locator(".bubble:target")).to_contain_text("I sign off on that")
    page.get_by_role("radio", name="Won").check()
    page.get_by_label("Value").fill("60,000")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("region", name="What became of it")).to_contain_text("Won, $60,000")
    page.get_by_role("button", name=re.compile("^Send again: webhook")).click()
    expect(page.get_by_role("region", name="Handed over")).not_to_contain_text("Given up")
    assert complaints == []
    page.context.close()


def test_the_value_is_asked_only_where_there_is_one(browser, desk):
    page = desk.page(browser)
    page.goto(desk.address("warm"))
    page.get_by_role("radio", name="Rejected").check()
    expect(page.get_by_label("Value")).to_be_hidden()
    page.get_by_role("radio", name="Opportunity").check()
    expect(page.get_by_label("Value")).to_be_visible()
    page.context.close()


def test_nothing_a_visitor_wrote_is_executed_or_loaded(browser, desk):
    page = desk.page(browser)
    asked: list[str] = []
    page.on("dialog", lambda dialog: pytest.fail(f"executed: {dialog.message}"))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(desk.address("contradictory"))
    page.wait_for_load_state("networkidle")
    expect(page.get_by_text("{{7*7}}")).to_be_visible()
    assert all(url.startswith(desk.url) for url in asked)
    assert not [url for url in asked if url.endswith("/x")]
    page.context.close()


def test_times_are_shown_on_the_readers_own_clock(browser, desk):
    context = browser.new_context(base_url=desk.url, locale="en-GB", timezone_id="Asia/Tokyo")
    context.add_cookies([{"name": "banter_desk", "value": desk.cookie, "url": desk.url}])
    page = context.new_page()
    page.goto(desk.address("hot"))
    shown = page.locator("time[data-moment]").first
    stated = shown.get_attribute("datetime")
    expected = page.evaluate(
        "at => new Intl.DateTimeFormat(undefined, {dateStyle: 'medium', timeStyle: 'short'}).format(new Date(at))",
        stated,
    )
    expect(shown).to_have_text(expected)
    context.close()


def test_the_desk_works_without_scripts(browser, desk):
    context = browser.new_context(base_url=desk.url, java_script_enabled=False)
    context.add_cookies([{"name": "banter_desk", "value": desk.cookie, "url": desk.url}])
    page = context.new_page()
    page.goto("/desk/leads?tier=warm")
    page.get_by_role("searchbox").fill("müller")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("link", name="Jörg").click()
    expect(page.get_by_role("heading", name="What would make it hot")).to_be_visible()
    context.close()
