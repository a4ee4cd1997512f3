"""Who is told what, when."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import pytest
from delivery_flow import FLOW
from icalendar import Calendar
from sqlalchemy import func, select

from bot.delivery import enqueue
from bot.flows.schema import PLACEHOLDERS
from bot.leads.models import Conversation, Delivery, Lead


@pytest.mark.parametrize(
    ("tier", "roles"),
    [
        ("hot", {"nurture", "rep", "webhook"}),
        ("warm", {"nurture", "visitor", "webhook"}),
        ("cold", {"nurture", "visitor", "webhook"}),
        ("disqualified", {"nurture", "webhook"}),
    ],
)
def test_each_tier_is_handed_to_those_it_concerns(qualify, tier, roles):
    assert set(qualify(tier)) == roles


def test_a_lead_is_handed_over_once_however_often_it_is_said(store, qualify, book_demo):
    assert qualify("hot")["rep"].id == qualify("hot")["rep"].id
    book_demo()
    book_demo()
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Delivery)) == 6


def test_a_lead_that_reaches_another_tier_is_handed_over_anew(qualify):
    assert qualify("cold")["nurture"].id != qualify("hot")["nurture"].id
    assert set(qualify("hot")) == {"nurture", "rep", "webhook"}


def test_nothing_is_handed_over_when_the_callers_transaction_fails(store, qualify, lead):
    with suppress(RuntimeError), store.write() as session:
        enqueue(session, lead_id=lead, kind="mail", event="x", destination="y", payload={}, key="z")
        raise RuntimeError
    with store.read() as session:
        assert session.scalar(select(Delivery.id)) is None


def test_the_tag_is_that_of_the_tier(qualify):
    assert qualify("cold")["nurture"].payload == {"tag": "nurture-cold"}


@pytest.mark.parametrize(
    ("tier", "text"),
    [
        ("warm", "The checklist: https://chat.example/downloads/checklist.pdf\n"),
        ("cold", "The guide: https://cdn.example/guide.pdf\n"),
    ],
)
def test_the_lead_magnet_is_linked_with_its_whole_address(qualify, tier, text):
    assert qualify(tier)["visitor"].payload["text"] == text


def test_a_mail_can_use_every_placeholder_that_lint_allows(qualify, book_demo):
    every = " ".join(f"{{{name}}}" for name in sorted(PLACEHOLDERS))
    mails = {name: {"subject": "s", "text": every} for name in ("warm", "booked")}
    flow = {**FLOW, "mails": mails}
    qualified = qualify("warm", flow=flow)["visitor"].payload["text"]
    booked = book_demo(flow=flow).deliveries["visitor"].payload["text"]
    for said in ("Harper", "Northwind", "dana@northwind.example", "Dana", "Dana Kim", "Harborline"):
        assert f" {said} " in f" {qualified} "
        assert f" {said} " in f" {booked} "
    assert "The checklist https://chat.example/downloads/checklist.pdf" in qualified
    assert "Mira Vogel https://meet.example/demo" in booked
    assert "Tuesday, March 3, 2026" in booked


def test_the_rep_reads_who_why_and_what_was_said(qualify):
    mail = qualify("hot")["rep"]
    assert mail.destination == "mira@banter.example"
    assert mail.payload["subject"] == "Hot lead: Dana Kim, Northwind"
    assert mail.payload["reply_to"] == {"name": "Dana Kim", "email": "dana@northwind.example"}
    text = mail.payload["text"]
    for part in (
        "company size: 250\n",
        'WHY HOT (82 points)\n  +25  budget.high: "around 60k a year"\n',
        'need: "We lose leads on <b>weekends</b>"',
        "Came from https://www.example/pricing",
        "https://chat.example/desk/leads/lead",
    ):
        assert part in text
    assert "nothing" not in text  # a rule that gave no points


def test_what_a_visitor_typed_is_text_in_the_html_mail(qualify):
    html = qualify("hot")["rep"].payload["html"]
    assert "&lt;b&gt;weekends&lt;/b&gt;" in html
    assert "<b>" not in html


def test_a_booked_visitor_gets_the_time_on_their_clock_and_the_invitation(book_demo):
    made = book_demo()
    mail = made.deliveries["visitor"]
    assert mail.payload["subject"] == (
        "Your Harborline demo on Tuesday, March 3, 2026, 4:00 AM (America/New York)"
    )
    assert "with Mira Vogel.\nhttps://meet.example/demo" in mail.payload["text"]
    (event,) = Calendar.from_ical(mail.payload["invitation"]["text"]).walk("VEVENT")
    assert event["uid"] == made.booking.uid
    assert event["attendee"] == "mailto:dana@northwind.example"


def test_the_host_gets_the_card_with_the_time_on_their_clock_and_the_invitation(book_demo):
    mail = book_demo().deliveries["rep"]
    assert mail.payload["subject"].startswith("Demo booked, Tuesday, March 3, 2026, 10:00 AM (Europe/Berlin)")
    assert "around 60k a year" in mail.payload["text"]
    assert mail.payload["invitation"]["method"] == "REQUEST"


def test_the_webhook_says_all_of_it(qualify, book_demo):
    body = qualify("hot")["webhook"].payload
    assert body["type"] == "lead.qualified"
    assert body["data"]["lead"]["facts"]["budget"]["quote"] == "around 60k a year"
    assert body["data"]["score"]["points"] == 82
    booked = book_demo().deliveries["webhook"].payload
    assert booked["data"]["booking"]["start"] == "2026-03-03T09:00:00+00:00"


def test_without_a_webhook_address_there_is_no_webhook(qualify, settings):
    assert "webhook" not in qualify("hot", settings=replace(settings, webhook_url=None))


def test_mail_is_written_in_the_language_of_the_conversation(store, book_demo):
    with store.write() as session:
        session.get_one(Conversation, "talk").locale = "de-AT"
    mail = book_demo().deliveries["visitor"]
    assert mail.payload["subject"].startswith("Ihre Demo am Dienstag, 3. März 2026")
    assert "https://meet.example/de" in mail.payload["text"]


def test_a_lead_without_an_address_gets_no_mail_and_is_still_handed_over(store, qualify):
    with store.write() as session:
        session.get_one(Lead, "lead").email = None
    assert set(qualify("warm")) == {"nurture", "webhook"}


def test_line_ends_in_a_name_stay_out_of_subjects(store, qualify):
    with store.write() as session:
        session.get_one(Lead, "lead").name = "Dana\r\nBcc: everyone@example.com"
    assert qualify("warm")["visitor"].payload["subject"] == "Thanks, Dana Bcc: everyone@example.com"


def test_keys_hold_no_dot_because_a_signature_joins_with_dots(qualify, book_demo):
    keys = [delivery.key for delivery in [*qualify("hot").values(), *book_demo().deliveries.values()]]
    assert not any("." in key for key in keys)
