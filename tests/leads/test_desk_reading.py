"""What the desk reads out of the record, on both databases: lists, search, pages, numbers; and what a rep writes."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from leads.seed import Seed, many

from bot.leads import desk, followup, funnel
from bot.leads.models import Delivery, Lead
from bot.leads.types import now


@pytest.fixture
def seed(store):
    with store.write() as session:
        return Seed(session).everything()


def names(page: desk.Page) -> list[str]:
    return [(row.lead.name or "open").split()[0] for row in page.rows]


def test_the_counts_are_by_tier_with_the_open_talks(store, seed):
    with store.read() as session:
        assert desk.counts(session) == {"hot": 1, "warm": 1, "cold": 1, "disqualified": 1, "open": 1}


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (desk.Filter(), ["open", "Dana", "Jörg", "Sam", "Pat"]),
        (desk.Filter("hot"), ["Dana"]),
        (desk.Filter("open"), ["open"]),
        (desk.Filter(words="dana"), ["Dana"]),
        (desk.Filter(words="NORTHWIND"), ["Dana"]),
        (desk.Filter(words="j.mueller@"), ["Jörg"]),
        (desk.Filter(words="jörg"), ["Jörg"]),
        (desk.Filter(words="JÖRG süd"), ["Jörg"]),
        (desk.Filter(words="dana logistics"), ["Dana"]),
        (desk.Filter(words="dana jörg"), []),
        (desk.Filter("warm", "dana"), []),
        (desk.Filter(words="%"), []),
        (desk.Filter(words="_ana"), []),
        (desk.Filter(words="'; drop table leads; --"), []),
    ],
)
def test_a_list_holds_the_leads_of_its_tier_and_words_the_newest_first(store, seed, wanted, found):
    with store.read() as session:
        assert names(desk.listed(session, wanted)) == found


def test_pages_follow_each_other_without_gap_or_repetition_even_within_one_moment(store, seed):
    with store.write() as session:
        many(session, 25)
    seen, cursor, pages = [], None, 0
    with store.read() as session:
        while pages == 0 or cursor:
            page = desk.listed(session, desk.Filter("cold", before=desk.parse_cursor(cursor)), size=5)
            seen += [row.lead.id for row in page.rows]
            cursor, pages = page.older, pages + 1
    assert (len(seen), len(set(seen)), pages) == (26, 26, 6)


def test_a_line_shows_the_weightiest_quote_the_demo_and_what_failed(store, seed):
    with store.read() as session:
        row = desk.listed(session, desk.Filter("hot")).rows[0]
        assert row.why["quote"] == "around 60k a year"
        assert row.booking.host.name == "Anna Berger"
        assert row.troubles == 2


def test_what_ruled_a_lead_out_outweighs_its_points(store, seed):
    with store.read() as session:
        row = desk.listed(session, desk.Filter("disqualified")).rows[0]
        assert "below the smallest plan" in row.why["reason"]


@pytest.mark.parametrize("document", [None, {}, {"ledger": []}, {"ledger": [{"points": 0, "quote": "x"}]}])
def test_a_score_without_reasons_has_no_top_line(document):
    assert desk.top_line(document) is None


def test_the_funnel_narrows_from_talks_to_demos(store, seed):
    with store.read() as session:
        found = funnel.funnel(session, now() - timedelta(days=30))
        assert [count for _, count in found.steps] == [5, 5, 4, 4, 1, 1]
        assert found.tiers == {"hot": 1, "warm": 1, "cold": 1, "disqualified": 1, "open": 1}
        assert funnel.funnel(session, now() + timedelta(days=1)).conversations == 0


def test_a_hot_lead_waits_until_it_has_a_demo(store, seed):
    with store.write() as session:
        assert funnel.hot_unbooked(session) == []
        booking = desk.dossier(session, seed.leads["hot"]).lead.bookings[0]
        booking.status = "cancelled"
        session.flush()
        assert [row.lead.name for row in funnel.hot_unbooked(session)] == ["Dana Kim"]


def test_a_demo_is_upcoming_until_it_is_over(store, seed):
    with store.write() as session:
        booking = desk.dossier(session, seed.leads["hot"]).lead.bookings[0]
        assert [lead.name for _, lead in funnel.upcoming(session)] == ["Dana Kim"]
        booking.start, booking.end = now() - timedelta(hours=3), now() - timedelta(hours=2)
        session.flush()
        assert funnel.upcoming(session) == []


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("", None),
        ("60000", "60000"),
        ("60,000", "60000"),
        (" 60 000.50 ", "60000.50"),
        ("1,234,567", "1234567"),
        ("0", "0"),
    ],
)
def test_an_amount_is_read_as_people_write_it(typed, amount):
    assert followup.parse_amount(typed) == (None if amount is None else Decimal(amount))


@pytest.mark.parametrize("typed", ["a lot", "1,5", "-1", "NaN", "Infinity", "1e30", "12.5.3"])
def test_what_is_no_amount_is_refused(typed):
    with pytest.raises(followup.OutcomeError):
        followup.parse_amount(typed)


@pytest.mark.parametrize(
    ("status", "error", "allowed"),
    [("dead", "gone", True), ("pending", "refused", True), ("pending", None, False), ("running", "x", False), ("done", "x", False)],
)  # fmt: skip
def test_only_what_failed_can_be_sent_again(status, error, allowed):
    assert followup.can_send_again(Delivery(status=status, error=error)) is allowed


def test_outcomes_follow_each_other_and_none_is_lost(store, seed):
    with store.write() as session:
        lead = session.get(Lead, seed.leads["hot"])
        followup.record_outcome(
            session, lead, "won", value="60,000", currency="usd", by="robin@harborline.example"
        )
    with store.read() as session:
        found = desk.dossier(session, seed.leads["hot"]).lead.outcomes
        assert [(one.kind, one.value) for one in found] == [("accepted", None), ("won", Decimal(60000))]
