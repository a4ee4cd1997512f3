"""The desk's pages: the list, the page of one lead, what a rep may do there, and what everybody sees when it goes wrong."""

from __future__ import annotations

import json
import re
import shutil
from datetime import timedelta
from email.message import EmailMessage

import pytest
from leads.seed import CONSENT, HOSTILE, Seed, many
from web.desk_client import DeskBrowser, desk_app, settings_for, staffed

from bot.leads import desk as reading
from bot.leads.models import Delivery, Outcome
from bot.leads.store import Store, upgrade
from bot.leads.types import now
from bot.web.desk import leads as lead_routes


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A record with one lead of each kind, made once: its file and its seed."""
    file = tmp_path_factory.mktemp("filled") / "banter.db"
    upgrade(f"sqlite:///{file}")
    made = Store(f"sqlite:///{file}")
    staffed(made)
    staffed(made, "mia@harborline.example", "marketer")
    with made.write() as session:
        seed = Seed(session).everything()
    made.close()
    return file, seed


@pytest.fixture
def seed(filled):
    return filled[1]


@pytest.fixture
def store(filled, tmp_path):
    """A copy of the filled record. What the queries do on PostgreSQL is tests/leads/test_desk_reading.py's to prove."""
    shutil.copy(filled[0], tmp_path / "banter.db")
    opened = Store(f"sqlite:///{tmp_path / 'banter.db'}")
    yield opened
    opened.close()


@pytest.fixture
def browser(store, tmp_path):
    return DeskBrowser(desk_app(store, settings_for(tmp_path))).come_in(store)


def page_of(seed: Seed, which: str) -> str:
    return f"/desk/leads/{seed.leads[which]}"


def words_of(answer) -> str:
    """What the page says, without its tags."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.text))


def test_the_overview_counts_what_came_in_and_shows_what_needs_somebody(browser):
    page = words_of(browser.get("/desk?span=month"))
    assert "Conversations 5" in page
    assert "Demos booked 1" in page
    assert "Not delivered 2" in page
    assert "503 Service Unavailable" in page


@pytest.mark.parametrize(
    ("tier", "name"),
    [
        ("hot", "Dana Kim"),
        ("warm", "Jörg"),
        ("cold", "Sam"),
        ("disqualified", "Pat Lee"),
        ("open", "Not named yet"),
    ],
)
def test_each_tier_lists_its_leads_and_no_others(browser, seed, tier, name):
    page = browser.get(f"/desk/leads?tier={tier}")
    assert name in words_of(page)
    assert len(set(re.findall(r"/desk/leads/([0-9a-f-]{36})", page.text))) == 1


def test_the_list_says_why_when_and_what_failed(browser):
    page = words_of(browser.get("/desk/leads"))
    assert "97" in page
    assert "around 60k a year" in page
    assert "14:00–14:30" in page or "15:00–15:30" in page
    assert "2 not delivered" in page


def test_the_page_of_a_lead_says_who_why_and_what_was_said(browser, seed):
    page = words_of(browser.get(page_of(seed, "hot")))
    for said in (
        "Dana Kim", "VP Operations", "Northwind Logistics", "+1 212-555-0142", "97 of 100", "Why hot", "about $60,000 a year",
        "I sign off on that", "Missed enquiries, high urgency", "budget_large", CONSENT,
        "newsletter", "Given up", "New York", "Berlin",
    ):  # fmt: skip
        assert said in page, said


def test_a_quote_leads_to_the_bubble_it_was_said_in(browser, seed):
    text = browser.get(page_of(seed, "hot")).text
    target = re.search(r'href="#(m\d+)"><q dir="auto">I sign off on that', text)[1]
    bubble = text[text.index(f'id="{target}"') :]
    assert "<mark>I sign off on that</mark>" in bubble[: bubble.index("</li>")]


def test_what_was_seen_on_the_site_stands_on_the_page_in_order(browser, seed):
    said = words_of(browser.get(page_of(seed, "hot")))
    seen = said.split("Seen on the site")[1].split("Where from")[0]
    places = [seen.index(part) for part in ("/pricing", "/features", "Download /downloads/guide.pdf")]
    assert places == sorted(places)
    for line in (
        "Pages seen 2",
        "Visits to prices 1",
        "Downloads 1",
        "Campaign autumn",
        "Usually answers in 20 s",
    ):
        assert line in seen, seen


def test_a_refusal_a_contradiction_and_an_earlier_answer_are_told_apart(browser, seed):
    assert "Would not say" in words_of(browser.get(page_of(seed, "warm")))
    page = words_of(browser.get(page_of(seed, "contradictory")))
    assert "Contradicted" in page
    assert "first: $20,000 a year" in page


def test_a_disqualified_lead_shows_the_reason_and_what_would_bring_it_back(browser, seed):
    page = words_of(browser.get(page_of(seed, "disqualified")))
    assert "The budget is below the smallest plan" in page
    assert "What would bring it back Budget at least $1,200 a year" in page


def test_the_page_says_what_to_ask_next_and_what_would_lift_the_lead(browser, seed):
    page = words_of(browser.get(page_of(seed, "warm")))
    assert "Ask next Budget up to +20" in page
    assert "What would make it hot" in page


def test_what_a_visitor_wrote_is_text_and_nothing_else(browser, seed):
    for page in ("/desk", "/desk/leads?tier=all", page_of(seed, "contradictory")):
        text = browser.get(page).text
        assert HOSTILE not in text
        assert "onerror=alert(2)&gt;" in text or page == "/desk"
    assert "{{7*7}}" in browser.get(page_of(seed, "contradictory")).text
    assert 'href="javascript:' not in browser.get(page_of(seed, "warm")).text


def test_a_search_keeps_to_its_words(browser):
    page = browser.get("/desk/leads", params={"tier": "all", "q": "müller"})
    assert "Jörg" in page.text
    assert "Dana Kim" not in page.text
    assert "Dana Kim" in browser.get("/desk/leads?q=da%00na").text
    assert "Nobody found" in browser.get("/desk/leads", params={"q": "<b>nobody</b>"}).text


def test_older_pages_follow_each_other_without_gap_or_repetition(store, browser):
    with store.write() as session:
        many(session, 120)
    seen, address = [], "/desk/leads?tier=cold"
    while address:
        text = browser.get(address).text
        seen += re.findall(r'stretched" href="/desk/leads/([0-9a-f-]{36})', text)
        older = re.search(r'href="([^"]+)" rel="next"', text)
        address = older and older[1].replace("&amp;", "&")
    assert len(seen) == len(set(seen)) == 121


@pytest.mark.parametrize(
    "before",
    ["x", "2026-01-01~x", "~", "2026-01-01T00:00:00+00:00~", "2026-01-01T00:00:00+00:00~\0", "9999-99-99~x"],
)
def test_a_damaged_cursor_leads_to_the_first_page(browser, before):
    answer = browser.get("/desk/leads", params={"tier": "hot", "before": before})
    assert answer.status_code == 200
    assert "Dana Kim" in answer.text


@pytest.mark.parametrize(
    ("fields", "kept"),
    [
        ({"kind": "accepted"}, ("accepted", None, None)),
        ({"kind": "rejected", "reason": " a student "}, ("rejected", "a student", None)),
        ({"kind": "won", "value": "60,000.50", "currency": "usd"}, ("won", None, "60000.50 USD")),
        ({"kind": "lost", "value": "5"}, ("lost", None, None)),
    ],
)
def test_an_outcome_is_noted_with_who_said_so(store, browser, seed, fields, kept):
    page = page_of(seed, "warm")
    assert browser.submit(f"{page}/outcomes", on=page, **fields).status_code == 303
    with store.read() as session:
        outcome = session.query(Outcome).filter_by(lead_id=seed.leads["warm"]).one()
        value = f"{outcome.value:.2f} {outcome.currency}" if outcome.value is not None else None
        assert (outcome.kind, outcome.reason, value) == kept
        assert outcome.by == "robin@harborline.example"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "Choose what became"),
        ({"kind": "eaten"}, "Choose what became"),
        ({"kind": "rejected", "reason": "  "}, "Say why"),
        ({"kind": "won", "value": "a lot"}, "as a number"),
        ({"kind": "won", "value": "NaN"}, "as a number"),
        ({"kind": "won", "value": "-1"}, "as a number"),
        ({"kind": "won", "value": "5", "currency": "$"}, "three letters"),
    ],
)
def test_an_incomplete_outcome_is_sent_back_with_what_was_typed(store, browser, seed, fields, said):
    page = page_of(seed, "warm")
    answer = browser.submit(f"{page}/outcomes", on=page, **fields)
    assert answer.status_code == 422
    assert said in answer.text
    with store.read() as session:
        assert session.query(Outcome).filter_by(lead_id=seed.leads["warm"]).count() == 0


@pytest.mark.parametrize(("status", "after"), [("dead", "pending"), ("pending", "pending"), ("done", "done")])
def test_sending_again_makes_a_failed_delivery_due_and_leaves_a_done_one_alone(
    store, browser, seed, status, after
):
    with store.read() as session:
        delivery = session.query(Delivery).filter_by(lead_id=seed.leads["hot"], status=status).first()
    answer = browser.submit(f"/desk/deliveries/{delivery.id}/again")
    assert answer.headers["location"] == f"{page_of(seed, 'hot')}#deliveries"
    with store.read() as session:
        now = session.get(Delivery, delivery.id)
        assert now.status == after
        assert (now.due_at < delivery.due_at) is (status != "done")


def test_a_marketer_reads_but_changes_nothing(store, seed, tmp_path):
    browser = DeskBrowser(desk_app(store, settings_for(tmp_path))).come_in(store, "mia@harborline.example")
    page = page_of(seed, "hot")
    assert "Send again" not in browser.get(page).text
    assert browser.submit(f"{page}/outcomes", kind="accepted").status_code == 403
    assert browser.submit("/desk/deliveries/x/again").status_code == 403


def test_the_download_holds_everything_about_the_person(browser, seed):
    answer = browser.get(f"{page_of(seed, 'hot')}/export")
    assert answer.headers["content-disposition"] == f'attachment; filename="lead-{seed.leads["hot"]}.json"'
    found = json.loads(answer.text)
    assert found["lead"]["score"]["points"] == 97
    assert len(found["conversations"][0]["messages"]) == 14
    assert {"bookings", "deliveries", "consents"} <= found.keys()


@pytest.mark.parametrize(
    ("status", "minutes", "shown"), [("confirmed", 0, True), ("cancelled", 0, True), ("held", 5, True), ("held", -5, False), ("released", 0, False)]
)  # fmt: skip
def test_a_demo_that_was_called_off_is_shown_and_a_hold_that_ran_out_is_not(
    store, browser, seed, status, minutes, shown
):
    with store.write() as session:
        booking = reading.dossier(session, seed.leads["hot"]).lead.bookings[0]
        booking.status, booking.held_until = status, now() + timedelta(minutes=minutes)
    assert ("Anna Berger" in browser.get(page_of(seed, "hot")).text) is shown


def test_coming_demos_stand_by_day_on_the_hosts_clock_and_the_visitors(browser):
    page = words_of(browser.get("/desk/bookings"))
    assert "Berlin" in page
    assert "New York" in page
    assert "Anna Berger" in page


@pytest.mark.parametrize(
    "address",
    ["/desk/nothing", "/desk/leads/nobody", "/desk/leads/nobody/export", "/desk/leads/%00", "/desk/leads/00000000-0000-0000-0000-000000000000", "/desk/outbox/../secret", "/desk/outbox/no.eml",
     "/desk/static/../pages.py", "/desk/static/nothing.js"],
)  # fmt: skip
def test_what_does_not_exist_is_said_in_plain_words(browser, address):
    answer = browser.get(address)
    assert answer.status_code == 404
    assert "Nothing here" in answer.text


@pytest.mark.parametrize(
    "address",
    [
        "/desk/deliveries/nothing/again",
        "/desk/leads/nobody/outcomes",
        "/desk/deliveries/00000000-0000-0000-0000-000000000000/again",
        "/desk/leads/00000000-0000-0000-0000-000000000000/outcomes",
    ],
)
def test_acting_on_what_does_not_exist_is_said_too(browser, address):
    assert browser.submit(address, kind="accepted").status_code == 404


def test_an_error_of_ours_is_an_apology_and_no_trace(browser, seed, monkeypatch, caplog):
    personal = "dana.kim@northwind-logistics.example"

    def broken(*_: object) -> None:
        raise RuntimeError(personal)

    monkeypatch.setattr(lead_routes, "advise", broken)
    answer = browser.get(page_of(seed, "hot"))
    assert answer.status_code == 500
    assert "Something broke" in answer.text
    assert "RuntimeError at" in caplog.text
    assert personal not in answer.text + caplog.text


def test_a_form_that_is_too_large_is_refused(browser):
    answer = browser.post("/desk/logout", data={"csrf": "x" * 100_000})
    assert answer.status_code in (400, 413)


def test_a_lead_whose_flow_or_facts_are_odd_still_has_a_page(store, browser, seed):
    with store.write() as session:
        found = reading.dossier(session, seed.leads["hot"])
        for fact in found.lead.facts:
            fact.value = {"min": "lots", "role": 7, "earliest": {}, "others": 3}
        found.conversations[0].flow_version.source = "not a flow"
        found.conversations[0].page = {}
        for message in found.conversations[0].messages:
            message.content = {"card": {}, "choices": [{}], "form": {}}
    assert browser.get(page_of(seed, "hot")).status_code == 200


def test_an_empty_record_says_what_will_be_here(sqlite_url, tmp_path):
    store = Store(sqlite_url)
    staffed(store)
    browser = DeskBrowser(desk_app(store, settings_for(tmp_path))).come_in(store)
    assert "No conversations in this span" in browser.get("/desk").text
    assert "No leads yet" in browser.get("/desk/leads").text
    assert "No demos ahead" in browser.get("/desk/bookings").text
    assert "The outbox is empty" in browser.get("/desk/outbox").text
    store.close()


def test_mail_in_the_outbox_is_shown_as_text(store, browser, tmp_path):
    letter = EmailMessage()
    letter["To"], letter["Subject"] = "dana@northwind.example", f"Your demo {HOSTILE}"
    letter.set_content(f"See you.\n{HOSTILE}\n")
    letter.add_alternative("<b>never shown</b>", subtype="html")
    letter.add_attachment(b"BEGIN:VCALENDAR", maintype="text", subtype="calendar", filename="invite.ics")
    (tmp_path / "outbox").mkdir()
    (tmp_path / "outbox" / "first.eml").write_bytes(bytes(letter))
    (tmp_path / "outbox" / "damaged.eml").write_bytes(
        b"\xff\xfe Content-Type: text/plain; charset=nonsense\n\n\xff"
    )
    (tmp_path / "outbox" / "note.txt").write_text("not a mail")
    listed = browser.get("/desk/outbox").text
    assert "dana@northwind.example" in listed
    assert "note.txt" not in listed
    assert browser.get("/desk/outbox/damaged.eml").status_code == 200
    shown = browser.get("/desk/outbox/first.eml").text
    assert "See you." in shown
    assert "invite.ics" in shown
    assert "never shown" not in shown
    assert HOSTILE not in shown


def test_with_a_mail_server_there_is_no_outbox_in_the_menu(store, tmp_path):
    app = desk_app(store, settings_for(tmp_path, BANTER_SMTP_URL="smtp://mail.example.com"))
    browser = DeskBrowser(app).come_in(store)
    assert "/desk/outbox" not in browser.get("/desk").text
