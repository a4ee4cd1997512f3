"""How the desk says what the record holds."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.leads.types import now
from bot.web.desk import clocks, words


def budget(low, high, **parts):
    return {
        "min": low,
        "max": high,
        "currency": "USD",
        "period": "year",
        "status": "set",
        "approximate": False,
        **parts,
    }


@pytest.mark.parametrize(
    ("field", "given", "said"),
    [
        ("budget", budget(60000, 60000, approximate=True), "about $60,000 a year"),
        ("budget", budget(20000, 50000, period="month"), "$20,000 – $50,000 a month"),
        ("budget", budget(None, 5000, currency="EUR"), "up to €5,000 a year"),
        ("budget", budget(50000, None, period="one_off"), "over $50,000 one-off"),
        ("budget", budget(1234.5, 1234.5), "$1,234.50 a year"),
        ("budget", budget(None, None, status="none"), "None yet"),
        ("budget", budget(None, None, status="pending"), "Not approved yet"),
        ("timeline", {"earliest": 30, "latest": 60}, "in 30 – 60 days"),
        ("timeline", {"earliest": 0, "latest": 14}, "within 14 days"),
        ("timeline", {"earliest": 90, "latest": None}, "in 90 days or later"),
        ("timeline", {"earliest": None, "latest": None, "status": "none"}, "No date in mind"),
        ("authority", {"role": "co_decider", "others": ["CFO", "IT"]}, "Decides with others (with CFO, IT)"),
        ("authority", {"role": "decision_maker"}, "Decides"),
        ("need", {"category": "missed_enquiries", "urgency": "high"}, "Missed enquiries, high urgency"),
        ("company_size", {"min": 50, "max": 200}, "50 – 200 people"),
        ("company_size", {"min": 250, "max": 250}, "250 people"),
        ("job_title", {"title": "VP Operations", "seniority": "vp"}, "VP Operations"),
        ("country", "DE", "Germany"),
        ("phone", "+12125550142", "+1 212-555-0142"),
        ("phone", "call me", "call me"),
        ("name", "Dana", "Dana"),
        ("name", None, ""),
        ("budget", {"min": "lots", "max": "lots", "currency": "XX"}, "Min: lots, Max: lots, Currency: XX"),
        ("own_field", {"a": [1, True]}, "A: 1, yes"),
    ],
)
def test_a_value_is_said_in_words_and_an_odd_one_as_it_is(field, given, said):
    assert words.value(field, given) == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ({"field": "budget", "normalised": 60000}, "$60,000 a year"),
        ({"field": "budget", "normalised": "none"}, "none yet"),
        ({"field": "timeline", "normalised": 24.5}, "in 24.5 days"),
        ({"field": "company_size", "normalised": 250}, "250 people"),
        ({"field": "authority", "normalised": "co_decider"}, "decides with others"),
        ({"field": "returning", "normalised": True}, "yes"),
    ],
)
def test_a_ledger_line_says_what_it_judged(line, said):
    assert words.judged(line, "USD") == said


@pytest.mark.parametrize(
    ("observed", "said"),
    [
        (None, []),
        ({"campaign": None, "days_ago": 3}, []),
        ({"pages_seen": 4, "campaign": "Spring_2026"}, [("pages_seen", "4"), ("campaign", "Spring_2026")]),
        ({"returning": False, "seconds_to_answer": 12}, [("returning", "no"), ("seconds_to_answer", "12 s")]),
    ],
)
def test_what_was_observed_is_said_and_what_was_not_is_left_out(observed, said):
    assert words.behaviour(observed) == said


@pytest.mark.parametrize(
    ("text", "quotes", "parts"),
    [
        ("we want it", ["want"], [("we ", False), ("want", True), (" it", False)]),
        ("a.b axb", ["a.b"], [("a.b", True), (" axb", False)]),
        ("start next month", ["next", "next month"], [("start ", False), ("next month", True)]),
        ("nothing", ["absent", ""], [("nothing", False)]),
        ("", [], [("", False)]),
    ],
)
def test_quotes_are_marked_where_they_stand(text, quotes, parts):
    assert words.marked(text, quotes) == parts


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(0, "now"), (5, "5 min"), (59, "59 min"), (60, "1 h"), (47 * 60, "47 h"), (72 * 60, "3 d"), (-5, "now")],
)
def test_an_age_has_one_unit(minutes, said):
    assert clocks.age(now() - timedelta(minutes=minutes, seconds=1)) == said


def test_a_time_slot_is_said_on_the_clock_of_its_zone():
    start = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)
    end = start + timedelta(minutes=30)
    assert clocks.from_to(start, end, "America/New_York") == "Tue 24 Nov 2026, 18:30–19:00"
    assert clocks.from_to(start, end, "Europe/Berlin") == "Wed 25 Nov 2026, 00:30–01:00"
    assert clocks.from_to(start, end, "Mars/Olympus") == "Tue 24 Nov 2026, 23:30–00:00"


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://a.example/x", "https://a.example/x"),
        ("a.example", "https://a.example"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("//a.example", None),
        ("", None),
        (None, None),
    ],
)
def test_only_web_addresses_become_links(address, link):
    assert words.web_link(address) == link


@pytest.mark.parametrize(
    ("phone", "dialled"), [("+1 212 555-0142", "+12125550142"), ("call me", None), (None, None)]
)
def test_only_numbers_can_be_dialled(phone, dialled):
    assert words.dialled(phone) == dialled


def test_of_a_webhook_only_the_host_is_shown():
    assert words.destination("https://hooks.example/T0/secret?key=x") == "https://hooks.example/…"
    assert words.destination("dana@northwind.example") == "dana@northwind.example"
