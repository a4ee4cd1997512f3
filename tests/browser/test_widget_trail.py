"""What the widget tells of the visit: nothing before the visitor has spoken, then each page and download once."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect
from widget_harness import FakeChat, Visitor, context_for

LINKS = '<a id="file" download href="/page/guide.pdf?who=dana">Price list</a>'
GO = "path => { history.pushState({}, '', path); document.title = 'On ' + path }"


@pytest.fixture
def visitor(browser: Browser, server: tuple[FakeChat, str]) -> Iterator[Visitor]:
    fake, address = server
    fake.reset()
    context = context_for(browser)
    yield Visitor(context.new_page(), address, fake)
    context.close()


def told(visitor: Visitor) -> list[tuple[str, str]]:
    return [(event["kind"], event["url"]) for event in visitor.fake.events]


def wait_for(visitor: Visitor, *events: tuple[str, str]) -> None:
    for _ in range(50):
        if told(visitor) == list(events):
            return
        visitor.page.wait_for_timeout(100)
    assert told(visitor) == list(events)


def asked(visitor: Visitor) -> int:
    return sum(path == "/api/chat/events" for _, path in visitor.fake.requests)


def test_what_was_seen_stays_on_the_page_until_the_visitor_has_spoken(visitor: Visitor) -> None:
    visitor.visit("/page", utm_source="news")
    visitor.page.evaluate(GO, "/page/pricing?plan=a#top")
    visitor.page.wait_for_timeout(700)
    assert not [path for _, path in visitor.fake.requests if path.startswith("/api")]
    assert visitor.page.evaluate("sessionStorage.length + localStorage.length") == 0
    visitor.open()
    visitor.page.wait_for_timeout(300)
    assert asked(visitor) == 0
    visitor.say("hello")
    wait_for(visitor, ("page", "/page"), ("page", "/page/pricing"))
    first, second = visitor.fake.events
    assert (first["title"], second["title"]) == ("A page", "On /page/pricing?plan=a#top")
    assert first["id"] != second["id"]
    assert 0 <= second["ago"] <= first["ago"] < 60
    visitor.say("again")
    expect(visitor.panel.get_by_text("Echo: again")).to_be_visible()
    assert asked(visitor) == 2


def test_a_later_page_is_told_though_the_chat_stays_closed(visitor: Visitor) -> None:
    visitor.visit().open().ask("hello", "Echo")
    wait_for(visitor, ("page", "/page"))
    visitor.launcher.click()
    visitor.visit("/page/pricing")
    wait_for(visitor, ("page", "/page"), ("page", "/page/pricing"))
    expect(visitor.panel).not_to_be_attached()
    visitor.page.evaluate(GO, "/page/about")
    wait_for(visitor, ("page", "/page"), ("page", "/page/pricing"), ("page", "/page/about"))


def test_a_change_of_the_query_or_the_fragment_is_the_same_page(visitor: Visitor) -> None:
    visitor.visit().open().ask("hello", "Echo")
    for address in ("/page?a=1", "/page?a=2", "/page#b"):
        visitor.page.evaluate(GO, address)
    visitor.page.wait_for_timeout(800)
    assert told(visitor) == [("page", "/page")]


def test_where_the_browser_does_not_tell_of_navigation_the_pointer_shows_it(visitor: Visitor) -> None:
    visitor.page.add_init_script(
        "delete window.navigation; Object.defineProperty(window, 'navigation', {value: undefined})"
    )
    visitor.visit().open().ask("hello", "Echo")
    visitor.page.evaluate(GO, "/page/pricing")
    visitor.page.get_by_role("heading", name="A page").hover()
    wait_for(visitor, ("page", "/page"), ("page", "/page/pricing"))


def test_a_server_that_keeps_nothing_yet_is_told_again_after_the_next_word(visitor: Visitor) -> None:
    visitor.fake.keeps = 202
    visitor.visit().open().ask("hello", "Echo")
    visitor.page.wait_for_timeout(300)
    assert (told(visitor), asked(visitor)) == ([], 1)
    visitor.fake.keeps = 200
    visitor.say("yes")
    wait_for(visitor, ("page", "/page"))


@pytest.mark.parametrize(("status", "later"), [(503, [("page", "/page")]), (429, []), (409, [])])
def test_an_event_that_fails_waits_and_one_that_is_refused_is_dropped(
    visitor: Visitor, status: int, later: list
) -> None:
    visitor.fake.keeps = status
    visitor.visit().open().ask("hello", "Echo")
    visitor.page.wait_for_timeout(300)
    visitor.fake.keeps = 200
    visitor.ask("and now", "Echo: and now")
    visitor.page.wait_for_timeout(300)
    assert told(visitor) == later


def test_a_download_is_told_by_the_page_by_its_links_and_by_the_offer(visitor: Visitor) -> None:
    visitor.visit(body=LINKS).open().ask("magnet", "Download the PDF")
    visitor.page.evaluate("Banter('track', 'download', {url: 'files/a.pdf?x=1', title: 'A'})")
    visitor.page.evaluate("Banter('track', 'download')")
    visitor.page.evaluate("Banter('track', 'pricing', null)")
    visitor.page.evaluate("document.addEventListener('click', event => event.preventDefault(), true)")
    visitor.page.locator("#file").click()
    visitor.panel.get_by_role("link", name="Download the PDF").click()
    wait_for(
        visitor,
        ("page", "/page"),
        ("download", "/files/a.pdf"),
        ("download", "/page"),
        ("download", "/page/guide.pdf"),
        ("download", "/handbook.pdf"),
    )
    assert [event["title"] for event in visitor.fake.events[-2:]] == ["Price list", "Download the PDF"]


def test_a_page_without_storage_tells_nothing_and_breaks_nothing(visitor: Visitor) -> None:
    visitor.page.add_init_script(
        "Object.defineProperty(window, 'sessionStorage', {get() { throw new Error('no') }})"
    )
    visitor.visit().open().ask("hello", "Echo")
    assert asked(visitor) == 0


def test_the_address_that_the_chat_begins_with_has_no_query(visitor: Visitor) -> None:
    visitor.visit("/page", who="dana@x.io").open()
    page = visitor.fake.opened[0]["page"]
    assert page["url"] == visitor.address + "/page"
