"""A conversation in the widget: every kind of message, and what happens when the line or the server fails."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect
from widget_harness import FakeChat, Visitor, context_for


@pytest.fixture
def visitor(browser: Browser, server: tuple[FakeChat, str]) -> Iterator[Visitor]:
    fake, address = server
    fake.reset()
    context = context_for(browser)
    yield Visitor(context.new_page(), address, fake).visit().open()
    context.close()


def test_what_is_said_and_answered_is_shown_once(visitor: Visitor) -> None:
    visitor.ask("First", "Echo: First").ask("Second", "Echo: Second")
    visitor.page.wait_for_timeout(200)
    assert visitor.messages("visitor") == ["First", "Second"]
    assert visitor.messages("bot")[1:] == ["Echo: First", "Echo: Second"]


def test_a_quick_reply_is_used_once_and_leaves_the_focus_in_the_composer(visitor: Visitor) -> None:
    visitor.fake.delay = 0.3
    reply = visitor.panel.locator(".choices button", has_text="Yes, go ahead")
    reply.click()
    expect(reply).to_be_disabled(timeout=250)
    assert visitor.focused() == "Message"
    expect(visitor.panel.locator(".list .bot").last).to_contain_text("at night")
    expect(reply).to_be_hidden()
    assert visitor.messages("visitor") == ["Yes, go ahead"]


def test_an_answer_in_words_retires_the_quick_replies(visitor: Visitor) -> None:
    visitor.ask("I would rather type", "Echo")
    expect(visitor.panel.get_by_text("Yes, go ahead")).to_be_hidden()


def test_time_slots_stand_under_their_day_with_the_time_zone(visitor: Visitor) -> None:
    visitor.ask("slots", "free")
    expect(visitor.panel.get_by_text("Times shown in Europe/Berlin")).to_be_visible()
    assert visitor.panel.locator(".slots h3").all_inner_texts() == [
        "Tuesday 1 December",
        "Wednesday 2 December",
        "Thursday 3 December",
    ]
    tuesday = visitor.panel.get_by_role("group", name="Tuesday 1 December")
    assert tuesday.get_by_role("button").all_inner_texts() == ["09:00", "09:30", "11:00", "14:30"]
    expect(visitor.panel.get_by_role("button", name="More times")).to_be_visible()
    tuesday.get_by_role("button", name="09:30").click()
    expect(visitor.panel.locator(".card.booking")).to_contain_text("Your demo is booked")
    assert visitor.messages("visitor")[-1] == "2026-12-01 09:30"


def test_a_booking_offers_its_calendar_file(visitor: Visitor) -> None:
    visitor.ask("booking", "All set")
    link = visitor.panel.get_by_role("link", name="Add to calendar")
    expect(link).to_have_attribute("href", visitor.address + "/b/abc/invite.ics")


def test_a_form_says_at_the_field_what_is_wrong(visitor: Visitor) -> None:
    visitor.ask("form", "get back")
    name, email = visitor.panel.get_by_label("Your name"), visitor.panel.get_by_label("Work e-mail")
    visitor.panel.get_by_role("button", name="Continue").click()
    assert name.evaluate("node => node.getRootNode().activeElement === node")
    expect(name).to_have_accessible_description("Please fill this in.")
    name.fill("Dana Kim")
    email.fill("dana")
    visitor.panel.get_by_role("button", name="Continue").click()
    expect(email).to_have_accessible_description("Please enter an address like name@company.com.")
    expect(name).to_have_attribute("aria-invalid", "false")
    assert not [
        path for method, path in visitor.fake.requests if method == "POST" and path.endswith("messages")
    ][1:]


def test_a_form_refused_by_the_server_comes_back_with_its_values(visitor: Visitor) -> None:
    visitor.ask("form", "get back")
    visitor.panel.get_by_label("Your name").fill("Dana Kim")
    visitor.panel.get_by_label("Work e-mail").fill("dana@mail.invalid")
    visitor.panel.get_by_label("Work e-mail").press("Enter")
    email = visitor.panel.locator("form.form:visible").get_by_label("Work e-mail")
    expect(email).to_have_accessible_description("This domain receives no mail.")
    expect(email).to_be_focused()
    expect(visitor.panel.locator("form.form:visible").get_by_label("Your name")).to_have_value("Dana Kim")
    email.fill("dana@northwind.example")
    email.press("Enter")
    expect(visitor.panel.locator(".list .bot").last).to_contain_text("Thank you, Dana Kim.")
    assert visitor.messages("visitor")[-1] == "Dana Kim, dana@northwind.example"


def test_a_summary_can_be_corrected_or_confirmed(visitor: Visitor) -> None:
    visitor.ask("summary", "noted")
    change = visitor.panel.get_by_role("button", name="Change: Budget")
    expect(change).to_be_visible()
    visitor.panel.get_by_role("button", name="Yes, that is right").click()
    expect(visitor.panel.locator(".list .bot").last).to_contain_text("Great.")
    expect(visitor.panel.locator(".card.summary")).to_contain_text("about 60,000 EUR a year")


def test_everything_offered_since_the_last_answer_is_open_and_a_new_summary_takes_over(
    visitor: Visitor,
) -> None:
    visitor.ask("offer", "Pick a time")
    change = visitor.panel.get_by_role("button", name="Change: Budget")
    expect(change).to_be_enabled()
    expect(visitor.panel.get_by_role("button", name="09:30")).to_be_enabled()
    visitor.ask("Let me think", "Echo")
    expect(visitor.panel.get_by_role("button", name="09:30")).to_have_count(0)
    visitor.ask("summary", "noted")
    expect(change).to_have_count(1)
    change.click()
    expect(visitor.panel.locator(".list .bot").last).to_contain_text("Echo: edit-budget")


def test_only_bold_lists_and_web_links_are_more_than_text(visitor: Visitor) -> None:
    visitor.ask("markdown", "Bold")
    text = visitor.panel.locator(".list .bot .text").last
    assert text.locator("strong").all_inner_texts() == ["Bold"]
    assert text.locator("a").evaluate_all("links => links.map((link) => link.href)") == [
        "https://example.com/a",
        "https://example.com/b",
    ]
    assert text.locator("ul li, ol li").all_inner_texts() == ["first", "second", "one", "two"]
    assert text.locator("img").count() == 0
    expect(text).to_contain_text("<img src=x onerror=alert(1)>")
    expect(text).to_contain_text("[bad](javascript:alert(1))")


def test_a_visitor_s_own_words_are_never_formatted(visitor: Visitor) -> None:
    visitor.ask("**no** <b>x</b>", "Echo")
    assert visitor.messages("visitor") == ["**no** <b>x</b>"]


def test_people_and_notices_are_told_apart_from_the_assistant(visitor: Visitor) -> None:
    visitor.say("system")
    expect(visitor.panel.locator(".list .rep")).to_contain_text("Team: Hi, Mara here.")
    expect(visitor.panel.locator(".list .system")).to_contain_text("Mara joined")
    expect(visitor.panel.get_by_text("Automated assistant", exact=True)).to_be_visible()


def test_a_message_may_have_two_thousand_characters_and_the_counter_says_so(visitor: Visitor) -> None:
    counter = visitor.panel.locator(".count")
    visitor.input.fill("x" * 1799)
    expect(counter).to_be_hidden()
    visitor.input.fill("😀" * 2001)
    expect(counter).to_contain_text("2001 / 2000")
    visitor.input.press("Enter")
    visitor.input.press("Shift+Enter")
    assert visitor.messages("visitor") == []
    visitor.input.fill("y" * 2000)
    visitor.input.press("Enter")
    expect(visitor.panel.locator(".list .visitor")).to_have_count(1)


def test_a_reload_resumes_the_conversation_where_it_was(visitor: Visitor) -> None:
    visitor.ask("Remember me", "Echo: Remember me").ask("slots", "free")
    visitor.page.reload()
    expect(visitor.panel).to_be_visible()
    expect(visitor.panel.get_by_role("button", name="09:30")).to_be_enabled()
    assert visitor.messages("visitor") == ["Remember me", "slots"]
    assert len(visitor.fake.talks) == 1
    visitor.ask("And on", "Echo: And on")


def test_a_message_typed_offline_is_sent_when_the_line_is_back_even_after_a_reload(visitor: Visitor) -> None:
    context = visitor.page.context
    context.set_offline(True)
    visitor.say("From the tunnel")
    expect(visitor.panel.get_by_role("alert")).to_contain_text("You are offline")
    context.set_offline(False)
    expect(visitor.panel.locator(".list .bot").last).to_contain_text("Echo: From the tunnel")
    context.set_offline(True)
    visitor.say("Deeper")
    expect(visitor.panel.get_by_role("alert")).to_contain_text("You are offline")
    context.set_offline(False)
    visitor.page.reload()
    expect(visitor.panel.locator(".list .bot").last).to_contain_text("Echo: Deeper")
    # It may have left before the reload: then its bubble stands beside the server's copy until it is acknowledged again.
    expect(visitor.panel.locator(".list .pending")).to_have_count(0)
    assert visitor.messages("visitor") == ["From the tunnel", "Deeper"]


def test_a_server_in_trouble_is_tried_again_with_the_same_message(visitor: Visitor) -> None:
    visitor.fake.status = 503
    visitor.say("Are you there?")
    expect(visitor.panel.get_by_role("alert")).to_contain_text("Trying again", timeout=8000)
    visitor.fake.status = 0
    expect(visitor.panel.locator(".list .bot").last).to_contain_text("Echo: Are you there?", timeout=8000)
    expect(visitor.panel.get_by_role("alert")).to_be_empty()
    assert visitor.messages("visitor") == ["Are you there?"]


def test_a_refused_message_is_marked_and_the_choices_come_back(visitor: Visitor) -> None:
    visitor.fake.status = 400
    visitor.panel.get_by_role("button", name="Yes, go ahead").click()
    expect(visitor.panel.get_by_role("alert")).to_contain_text("could not be accepted")
    expect(visitor.panel.locator(".list .visitor")).to_contain_text("Not sent")
    visitor.fake.status = 0
    visitor.panel.get_by_role("button", name="Yes, go ahead").click()
    expect(visitor.panel.locator(".list .bot").last).to_contain_text("at night")


def test_an_option_that_is_no_longer_open_is_given_up_at_once(visitor: Visitor) -> None:
    visitor.fake.status, visitor.fake.code = 409, "stale_choice"
    visitor.panel.get_by_role("button", name="Yes, go ahead").click()
    expect(visitor.panel.get_by_role("alert")).to_contain_text("no longer open")
    expect(visitor.panel.locator(".list .visitor")).to_have_count(0)
    expect(visitor.panel.get_by_role("button", name="Yes, go ahead")).to_have_count(0)


def test_an_ended_conversation_keeps_the_words_and_offers_a_new_start(visitor: Visitor) -> None:
    visitor.fake.talks.clear()
    visitor.say("Not lost")
    expect(visitor.panel.get_by_role("alert")).to_contain_text("has ended")
    expect(visitor.input).to_have_value("Not lost")
    visitor.input.press("Enter")
    expect(visitor.panel.get_by_role("alert")).to_contain_text("has ended")
    expect(visitor.input).to_have_value("Not lost")
    visitor.panel.get_by_role("alert").get_by_role("button", name="Start over").click()
    expect(visitor.panel.locator(".list .bot")).to_have_count(1)
    visitor.input.press("Enter")
    expect(visitor.panel.locator(".list .bot").last).to_contain_text("Echo: Not lost")


def test_starting_over_asks_first(visitor: Visitor) -> None:
    visitor.ask("Hello", "Echo")
    visitor.panel.get_by_role("button", name="Start over").click()
    visitor.panel.get_by_role("button", name="Keep it").click()
    assert visitor.messages("visitor") == ["Hello"]
    visitor.panel.get_by_role("button", name="Start over").click()
    visitor.panel.get_by_role("alert").get_by_role("button", name="Start over").click()
    expect(visitor.panel.locator(".list .visitor")).to_have_count(0)
    expect(visitor.panel.locator(".list .bot")).to_have_count(1)
    assert len(visitor.fake.talks) == 2


def test_a_message_of_a_colleague_arrives_by_itself(visitor: Visitor) -> None:
    visitor.ask("Hello", "Echo")
    next(iter(visitor.fake.talks.values())).messages.append(
        {"seq": 4, "at": "", "from": "rep", "text": "It is Mara."}
    )
    visitor.page.evaluate("document.dispatchEvent(new Event('noop'))")
    visitor.ask("Ping", "Echo: Ping")
    expect(visitor.panel.locator(".list .rep")).to_contain_text("It is Mara.")


def test_a_proxy_that_buffers_the_stream_is_answered_by_polling(
    browser: Browser, server: tuple[FakeChat, str]
) -> None:
    fake, address = server
    fake.reset()
    fake.buffered = True
    context = context_for(browser)
    visitor = Visitor(context.new_page(), address, fake)
    visitor.page.clock.install()
    visitor.visit().open()
    visitor.page.clock.run_for(21_000)
    next(iter(fake.talks.values())).messages.append({"seq": 2, "at": "", "from": "rep", "text": "Polled."})
    visitor.page.clock.run_for(9000)
    expect(visitor.panel.locator(".list .rep")).to_contain_text("Polled.")
    context.close()


def test_a_hostile_server_loses_and_doubles_nothing(visitor: Visitor) -> None:
    visitor.fake.hostile = True
    for number in range(20):
        visitor.say(f"Message {number}")
    expect(visitor.panel.locator(".list .bot").last).to_contain_text("Echo: Message 19", timeout=40_000)
    visitor.page.wait_for_timeout(300)
    assert visitor.messages("visitor") == [f"Message {number}" for number in range(20)]
    assert visitor.messages("bot")[1:] == [f"Echo: Message {number}" for number in range(20)]
    assert visitor.fake.posts > 20
