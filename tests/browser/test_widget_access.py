"""The widget for everybody: by keyboard, on a phone, for a screen reader, under a strict page policy."""

from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from widget_harness import PHONE, FakeChat, Visitor, context_for

NUDGE = {"nudge": "Need a hand?", "nudge-delay": "0"}


@pytest.fixture
def come(browser: Browser, server: tuple[FakeChat, str]) -> Iterator[Callable[..., Visitor]]:
    """Makes a visitor in a browser with the given options (viewport, colour scheme, …)."""
    fake, address = server
    fake.reset()
    contexts = []

    def make(**options: object) -> Visitor:
        contexts.append(context_for(browser, **options))
        return Visitor(contexts[-1].new_page(), address, fake)

    yield make
    for context in contexts:
        context.close()


def test_the_whole_chat_works_by_keyboard(come: Callable[..., Visitor]) -> None:
    visitor = come().visit()
    keyboard = visitor.page.keyboard
    keyboard.press("Tab")
    assert visitor.focused() == "Talk to us"
    keyboard.press("Tab")
    assert visitor.focused() == "Open chat"
    keyboard.press("Enter")
    expect(visitor.panel.get_by_text("Yes, go ahead")).to_be_visible()
    assert visitor.focused() == "Message"
    for stop in ("No, thanks", "Yes, go ahead"):
        keyboard.press("Shift+Tab")
        assert visitor.focused() == stop
    keyboard.press("Enter")
    expect(visitor.panel.locator(".list .bot").last).to_contain_text("at night")
    assert visitor.focused() == "Message"
    keyboard.type("slots")
    keyboard.press("Enter")
    expect(visitor.panel.get_by_role("button", name="More times")).to_be_visible()
    for stop in ("More times", "09:00", "13:00", "10:00"):
        keyboard.press("Shift+Tab")
        assert visitor.focused() == stop
    keyboard.press("Space")
    expect(visitor.panel.locator(".card.booking")).to_be_visible()
    keyboard.press("Escape")
    expect(visitor.panel).to_be_hidden()
    assert visitor.focused() == "Open chat"


def test_a_closed_panel_is_out_of_the_tab_order(come: Callable[..., Visitor]) -> None:
    visitor = come().visit().open()
    visitor.page.keyboard.press("Escape")
    assert visitor.panel.evaluate("panel => panel.hidden && panel.inert")
    visitor.page.keyboard.press("Tab")
    assert visitor.focused() not in ("Message", "Send", "Start over", "Close chat")


def test_roles_tell_a_screen_reader_what_is_what(come: Callable[..., Visitor]) -> None:
    visitor = come().visit()
    expect(visitor.launcher).to_have_attribute("aria-expanded", "false")
    visitor.open()
    expect(visitor.launcher).to_have_attribute("aria-expanded", "true")
    dialog = visitor.page.get_by_role("dialog", name="Harbor")
    expect(dialog).to_have_attribute("aria-modal", "false")
    expect(dialog.get_by_role("log", name="Conversation")).to_be_visible()
    expect(dialog.locator(".list .bot .text").first).to_have_attribute("dir", "auto")


def test_the_log_is_only_ever_added_to(come: Callable[..., Visitor]) -> None:
    visitor = come().visit().open()
    visitor.page.evaluate(
        """() => { window.removed = 0; const log = document.querySelector('banter-chat').shadowRoot.querySelector('[role=log]');
        new MutationObserver((records) => records.forEach((record) => removed += record.removedNodes.length)).observe(log, {childList: true}) }"""
    )
    visitor.ask("One", "Echo: One").ask("slots", "free").ask("Two", "Echo: Two")
    assert visitor.page.evaluate("removed") == 0


def test_on_a_phone_the_panel_covers_the_screen_and_keeps_the_focus(come: Callable[..., Visitor]) -> None:
    visitor = come(viewport=PHONE, has_touch=True, is_mobile=True).visit()
    visitor.launcher.tap()
    expect(visitor.panel.get_by_text("Yes, go ahead")).to_be_visible()
    assert visitor.panel.bounding_box() == {"x": 0, "y": 0, **PHONE}
    expect(visitor.launcher).to_be_hidden()
    expect(visitor.page.get_by_role("dialog")).to_have_attribute("aria-modal", "true")
    assert float(visitor.input.evaluate("node => parseFloat(getComputedStyle(node).fontSize)")) >= 16
    stops = set()
    for _ in range(12):
        visitor.page.keyboard.press("Tab")
        stops.add(visitor.focused())
    assert {"Message", "Send", "Close chat", "Start over", "Privacy"} <= stops
    assert "Talk to us" not in stops
    visitor.panel.get_by_role("button", name="Close chat").tap()
    expect(visitor.launcher).to_be_visible()
    assert visitor.focused() == "Open chat"


def test_on_a_phone_a_reload_does_not_throw_the_panel_over_the_page(come: Callable[..., Visitor]) -> None:
    visitor = come(viewport=PHONE).visit().open()
    visitor.page.reload()
    expect(visitor.launcher).to_be_visible()
    expect(visitor.panel).to_have_count(0)
    visitor.open()
    assert len(visitor.fake.talks) == 1


def test_a_strict_policy_with_trusted_types_is_never_violated(come: Callable[..., Visitor]) -> None:
    visitor = come()
    visitor.page.add_init_script(
        "window.broken = []; document.addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective + ' ' + event.blockedURI))"
    )
    visitor.visit("/strict")
    expect(visitor.page.get_by_role("button", name="Hello")).to_be_visible()
    visitor.open()
    for word, answer in (
        ("slots", "free"),
        ("form", "get back"),
        ("summary", "noted"),
        ("booking", "All set"),
        ("markdown", "Bold"),
    ):
        visitor.ask(word, answer)
    visitor.input.fill("x\n" * 950)
    visitor.panel.get_by_role("button", name="Start over").click()
    assert visitor.page.evaluate("broken") == []


def assert_accessible(page: Page, state: str = "") -> None:
    """Runs every axe rule, best practices too."""
    page.wait_for_timeout(50)
    rules = Axe().run(page).response["violations"]
    assert not [
        (state, rule["id"], node["html"], node["failureSummary"]) for rule in rules for node in rule["nodes"]
    ]


def with_a_colleague(visitor: Visitor) -> Visitor:
    visitor.say("system")
    expect(visitor.panel.locator(".list .rep")).to_be_visible()
    return visitor


def in_error(visitor: Visitor) -> None:
    visitor.fake.status = 400
    visitor.say("Hello")
    expect(visitor.panel.get_by_role("alert")).to_contain_text("could not be accepted")


# One visit through every state of the chat, in this order.
STATES: dict[str, Callable[[Visitor], object]] = {
    "closed": lambda visitor: visitor.visit(),
    "nudge": lambda visitor: expect(visitor.visit(**NUDGE).page.get_by_text("Need a hand?")).to_be_visible(),
    "open": lambda visitor: visitor.open(),
    "form": lambda visitor: visitor.ask("form", "get back"),
    "form with errors": lambda visitor: visitor.panel.get_by_role("button", name="Continue").click(),
    "slots": lambda visitor: visitor.ask("slots", "free"),
    "summary": lambda visitor: visitor.ask("summary", "noted"),
    "booking": lambda visitor: visitor.ask("booking", "All set"),
    "magnet": lambda visitor: visitor.ask("magnet", "help"),
    "a colleague": with_a_colleague,
    "long message": lambda visitor: visitor.input.fill("x " * 950),
    "error": in_error,
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_any_state(come: Callable[..., Visitor], scheme: str) -> None:
    visitor = come(color_scheme=scheme)
    for state, reach in STATES.items():
        reach(visitor)
        assert_accessible(visitor.page, state)


@pytest.mark.parametrize(
    ("path", "options"),
    [
        ("/page", {"mode": "inline", "target": "#main"}),
        ("/page", {"lang": "ar", "dir": "rtl", "theme": "dark"}),
        ("/", {}),
    ],
    ids=["inline", "right to left", "demo page"],
)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_other_pages(
    come: Callable[..., Visitor], path: str, options: dict[str, str], scheme: str
) -> None:
    visitor = come(color_scheme=scheme).visit(path, **options).open().ask("slots", "free")
    assert_accessible(visitor.page)


@pytest.mark.parametrize("viewport", [PHONE, {"width": 320, "height": 560}])
def test_axe_finds_nothing_on_a_phone(come: Callable[..., Visitor], viewport: dict[str, int]) -> None:
    visitor = come(viewport=viewport).visit("/").open().ask("slots", "free")
    assert_accessible(visitor.page)
    assert visitor.page.evaluate("document.documentElement.scrollWidth") == viewport["width"]


def test_axe_finds_nothing_on_the_privacy_page(come: Callable[..., Visitor]) -> None:
    visitor = come()
    visitor.page.goto(visitor.address + "/privacy")
    assert_accessible(visitor.page)


def test_right_to_left_pages_mirror_the_chat(come: Callable[..., Visitor]) -> None:
    visitor = come().visit(lang="ar", dir="rtl")
    box = visitor.launcher.bounding_box()
    assert box is not None
    assert box["x"] < 100


def test_forced_colours_keep_every_control_visible(come: Callable[..., Visitor]) -> None:
    visitor = come(forced_colors="active").visit()
    border = visitor.launcher.evaluate("node => getComputedStyle(node).borderTopWidth")
    assert border == "1px"
    visitor.open().ask("summary", "noted")
    assert_accessible(visitor.page)
