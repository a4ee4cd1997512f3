"""The widget as a guest on a page: what it loads, stores and says before and after somebody acts."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect
from widget_harness import FakeChat, Visitor, context_for

# Counts every write to storage and every layout shift from the first script on.
WATCH = """
window.stored = []; window.shift = 0;
for (const name of ['setItem', 'removeItem']) {
  const real = Storage.prototype[name];
  Storage.prototype[name] = function (...args) { stored.push(args[0]); return real.apply(this, args); };
}
new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value; })
  .observe({ type: 'layout-shift', buffered: true });
"""
HEAR = """window.heard = []; for (const name of ['open', 'close', 'message', 'booked', 'error', 'track'])
document.addEventListener('banter:' + name, (event) => heard.push([name, event.detail?.code ?? event.detail?.seq ?? event.detail?.name ?? null]));"""


@pytest.fixture
def visitor(browser: Browser, server: tuple[FakeChat, str]) -> Iterator[Visitor]:
    fake, address = server
    fake.reset()
    context = context_for(browser)
    context.add_init_script(WATCH + HEAR)
    yield Visitor(context.new_page(), address, fake)
    context.close()


def heard(visitor: Visitor, name: str) -> list[object]:
    return [detail for event, detail in visitor.page.evaluate("heard") if event == name]


def test_loading_costs_one_request_and_stores_nothing(visitor: Visitor) -> None:
    visitor.visit()
    visitor.page.wait_for_timeout(300)
    assert [path for _, path in visitor.fake.requests if path.startswith(("/v1", "/api"))] == [
        "/v1/banter.js"
    ]
    assert visitor.page.evaluate("stored") == []
    assert visitor.page.context.cookies() == []


def test_intent_fetches_the_panel_and_only_opening_starts_a_conversation(visitor: Visitor) -> None:
    visitor.visit()
    visitor.launcher.hover()
    expect(visitor.panel).to_be_attached()
    visitor.page.wait_for_timeout(100)
    assert not [path for _, path in visitor.fake.requests if path.startswith("/api")]
    assert visitor.page.evaluate("stored") == []
    visitor.open()
    assert ("POST", "/api/chat") in visitor.fake.requests


def test_a_conversation_is_opened_with_where_the_visitor_came_from(visitor: Visitor) -> None:
    visitor.visit(
        **{"utm_source": "news", "utm_campaign": "spring", "locale": "de-AT", "consent": "true"}
    ).open()
    sent = visitor.fake.opened[0]
    assert sent["site"] == "demo"
    assert sent["locale"] == "de-AT"
    assert sent["consent"] is True
    assert sent["time_zone"]
    assert sent["page"]["title"] == "A page"
    assert sent["page"]["utm"] == {"source": "news", "campaign": "spring"}


def test_nothing_on_the_page_moves(visitor: Visitor) -> None:
    visitor.visit(nudge="Hello there", **{"nudge-delay": "0"})
    visitor.page.wait_for_timeout(100)
    visitor.open().ask("slots", "free")
    visitor.fake.delay = 0.7
    visitor.panel.get_by_role("button", name="09:30").click()
    expect(visitor.panel.locator(".card.booking")).to_be_visible()
    visitor.page.keyboard.press("Escape")
    assert visitor.page.evaluate("shift") == 0


def test_events_tell_the_page_what_happens(visitor: Visitor) -> None:
    visitor.visit().open().ask("booking", "All set")
    visitor.page.keyboard.press("Escape")
    visitor.page.evaluate("Banter('track', 'pricing')")
    assert heard(visitor, "open") == [None]
    assert heard(visitor, "close") == [None]
    assert heard(visitor, "message") == [1, 2, 3]
    assert len(heard(visitor, "booked")) == 1
    assert heard(visitor, "track") == ["pricing"]


def test_calls_queued_before_the_script_came_are_replayed(visitor: Visitor) -> None:
    visitor.page.add_init_script(
        "window.Banter = function () { (Banter.q = Banter.q || []).push(arguments) }; Banter('open')"
    )
    visitor.visit()
    expect(visitor.panel).to_be_visible()


def test_verbs_open_send_hide_show_and_destroy(visitor: Visitor) -> None:
    visitor.visit()
    visitor.page.evaluate("Banter('send', 'Hello from the page')")
    expect(visitor.panel.locator(".list .bot").last).to_contain_text("Echo: Hello from the page")
    visitor.page.evaluate("Banter('hide')")
    expect(visitor.launcher).to_be_hidden()
    visitor.page.evaluate("Banter('show')")
    expect(visitor.launcher).to_be_visible()
    visitor.page.evaluate("Banter('destroy')")
    expect(visitor.page.locator("banter-chat")).to_have_count(0)


def test_identify_fills_in_what_the_page_knows(visitor: Visitor) -> None:
    visitor.visit()
    visitor.page.evaluate("Banter('identify', {email: 'dana@northwind.example'})")
    visitor.open().ask("form", "get back")
    expect(visitor.panel.get_by_label("Work e-mail")).to_have_value("dana@northwind.example")


def test_any_button_of_the_page_opens_the_chat_and_gets_the_focus_back(visitor: Visitor) -> None:
    visitor.visit()
    visitor.page.get_by_role("button", name="Talk to us").click()
    expect(visitor.panel).to_be_visible()
    visitor.page.keyboard.press("Escape")
    assert visitor.focused() == "Talk to us"


def test_the_chat_survives_a_page_that_swaps_its_body(visitor: Visitor) -> None:
    visitor.visit().open().ask("Hello", "Echo")
    visitor.page.evaluate("document.body.replaceWith(document.createElement('body'))")
    expect(visitor.panel).to_be_visible()
    visitor.ask("Still here?", "Echo: Still here?")


def test_the_nudge_opens_the_chat_and_does_not_come_back_once_dismissed(visitor: Visitor) -> None:
    options = {"nudge": "Need a hand?", "nudge-delay": "0"}
    nudge = visitor.page.get_by_role("button", name="Need a hand?")
    visitor.visit(**options)
    expect(nudge).to_be_visible()
    assert visitor.page.evaluate("stored") == []
    visitor.page.get_by_role("button", name="Dismiss").click()
    visitor.visit(**options)
    visitor.page.wait_for_timeout(150)
    expect(nudge).to_have_count(0)


def test_an_inline_chat_waits_in_the_page_for_a_click(visitor: Visitor) -> None:
    visitor.visit(mode="inline", target="#main")
    expect(visitor.page.locator("main banter-chat")).to_be_attached()
    assert not [path for _, path in visitor.fake.requests if path.startswith("/api")]
    visitor.open().ask("Hello", "Echo")
    assert visitor.page.evaluate("shift") == 0


def test_a_blocked_panel_says_so_and_offers_the_page_s_own_way(visitor: Visitor) -> None:
    visitor.page.route("**/v1/panel.*", lambda route: route.abort())
    visitor.visit(fallback="/contact")
    visitor.launcher.click()
    expect(visitor.page.get_by_role("status")).to_contain_text("could not be loaded")
    expect(visitor.page.get_by_role("link", name="Contact us")).to_be_visible()
    assert "not_loaded" in heard(visitor, "error")
    visitor.page.unroute("**/v1/panel.*")
    visitor.open()


def test_storage_that_throws_only_costs_the_resume(visitor: Visitor) -> None:
    visitor.page.add_init_script(
        "Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('denied') } })"
    )
    visitor.visit().open().ask("Hello", "Echo: Hello")


@pytest.mark.parametrize(
    ("options", "launcher"),
    [
        ({"locale": "de"}, "Chat öffnen"),
        ({"lang": "es"}, "Abrir chat"),
        ({"lang": "fr"}, "Open chat"),
        ({"label": "Ask us"}, "Ask us"),
    ],
)
def test_the_widget_speaks_the_page_s_language(
    visitor: Visitor, options: dict[str, str], launcher: str
) -> None:
    visitor.visit(**options)
    expect(visitor.page.get_by_role("button", name=launcher, exact=True)).to_be_visible()
