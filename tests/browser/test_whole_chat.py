"""A person on the demo page, in a real browser, with all four processes behind it."""

import re
import time
import uuid
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from widget_harness import DESKTOP, PHONE, Visitor

NEED = "We lose leads on weekends because nobody answers"
SHOTS = Path(__file__).resolve().parents[2] / "var" / "screenshots"


def visitor(browser, banter, size):
    """Somebody who opened the demo page and the chat on it."""
    context = browser.new_context(
        viewport=size, locale="en-GB", timezone_id="Europe/Berlin", reduced_motion="reduce"
    )
    page = context.new_page()
    page.faults = []
    page.on("pageerror", lambda error: page.faults.append(str(error)))
    page.on("console", lambda said: page.faults.append(said.text) if said.type == "error" else None)
    return Visitor(page, banter.url, None).visit("/").open()


def press(person, label):
    """A button on the chat's panel."""
    person.panel.get_by_role("button", name=label).last.click()


def photograph(person, name):
    SHOTS.mkdir(parents=True, exist_ok=True)
    person.page.screenshot(path=str(SHOTS / f"{name}.png"))


def assert_accessible(person):
    found = Axe().run(person.page)
    assert found.violations_count == 0, str(found.response["violations"])


def answer(person, text, expected):
    person.say(text)
    expect(person.panel.get_by_text(expected).last).to_be_visible(timeout=15_000)


def email():
    return f"dana.{uuid.uuid4().hex[:8]}@northwind-logistics.com"


@pytest.mark.parametrize(("size", "name"), [(DESKTOP, "desktop"), (PHONE, "phone")])
def test_a_hot_visitor_books_a_demo(browser, banter, size, name):
    person, address = visitor(browser, banter, size), email()
    expect(person.panel.get_by_text("I'm a bot")).to_be_visible()
    assert_accessible(person)
    press(person, "Yes, that's fine")
    expect(person.panel.get_by_text("What would you most like to fix")).to_be_visible(timeout=15_000)
    answer(person, NEED, "what budget")
    photograph(person, f"{name}-question")
    answer(person, "around 60k a year", "who decides")
    answer(person, "I sign off on that", "have it running")
    answer(person, "we want to start next month", "Who may we get back to?")
    assert_accessible(person)
    photograph(person, f"{name}-form")
    for label, value in (
        ("Your name", "Dana Kim"),
        ("Work e-mail", address),
        ("Company", "Northwind Logistics"),
    ):
        person.panel.get_by_label(re.compile(f"^{label}")).first.fill(value)
    person.panel.locator("form.form button.primary").click()
    expect(person.panel.get_by_text("Here's what I noted")).to_be_visible(timeout=15_000)
    assert_accessible(person)
    photograph(person, f"{name}-slots")
    slot = person.panel.get_by_role("button", name=re.compile(r"\d\d:\d\d")).first
    clock = slot.inner_text()
    slot.click()
    expect(person.panel.get_by_text(re.compile(rf"You're booked, Dana: .*, {clock} \("))).to_be_visible(
        timeout=15_000
    )
    assert_accessible(person)
    photograph(person, f"{name}-booked")
    assert person.page.faults == []
    assert banter.export(address)["bookings"][0]["status"] == "confirmed"
    person.page.context.close()


def test_a_visitor_in_no_hurry_gets_something_to_read(browser, banter):
    person, address = visitor(browser, banter, DESKTOP), email()
    press(person, "Yes, that's fine")
    answer(person, NEED, "what budget")
    press(person, "No budget yet")
    expect(person.panel.get_by_text("who decides").last).to_be_visible(timeout=15_000)
    press(person, "I recommend")
    expect(person.panel.get_by_text("have it running").last).to_be_visible(timeout=15_000)
    press(person, "Just looking")
    expect(person.panel.get_by_text("Who may we get back to?").last).to_be_visible(timeout=15_000)
    answer(person, f"Sam Poe, {address}, Acme Tools", "Sam")
    magnet = person.panel.get_by_role("link", name=re.compile("checklist|Guide"))
    expect(magnet).to_be_visible(timeout=15_000)
    photograph(person, "desktop-nurture")
    assert banter.client.get(magnet.get_attribute("href")).status_code == 200
    assert banter.export(address)["lead"]["tier"] in ("warm", "cold")
    person.page.context.close()


def test_the_talk_goes_on_after_a_reload(browser, banter):
    person = visitor(browser, banter, DESKTOP)
    press(person, "Yes, that's fine")
    answer(person, NEED, "what budget")
    person.page.reload()
    person.page.wait_for_function("window.Banter && window.Banter.live")
    if not person.panel.is_visible():
        person.open()
    expect(person.panel.get_by_text(NEED)).to_have_count(1)
    answer(person, "around 60k a year", "who decides")
    person.page.context.close()


def test_the_page_is_quiet_until_the_visitor_acts(browser, banter):
    context = browser.new_context(viewport=DESKTOP)
    page = context.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(banter.url)
    page.wait_for_load_state("networkidle")
    time.sleep(0.5)
    assert not [url for url in asked if "/api/" in url]
    assert all(url.startswith((banter.url, "data:")) for url in asked)
    assert page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length") == 0
    context.close()
