"""Outcomes that other programs tell: the right lead, checked, and each noted once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from leads.seed import Seed
from sqlalchemy import func, inspect, select

from bot.leads import keys, outcomes
from bot.leads.followup import OutcomeError
from bot.leads.models import ApiKey, Lead, Outcome
from bot.leads.outcomes import Told
from bot.leads.types import Base, now

DANA = "dana.kim@northwind-logistics.example"
WON = Told(DANA, "won", key="api:k:1", value="60000", currency="usd", at=datetime(2026, 1, 2, tzinfo=UTC))


@pytest.fixture
def seeded(store):
    with store.write() as session:
        store.leads = Seed(session).everything().leads
    return store


def note(store, told: Told) -> tuple[Outcome, bool]:
    with store.write() as session:
        return outcomes.note(session, told, "test")


def noted(store) -> int:
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(Outcome).where(Outcome.by == "test"))


def test_an_outcome_is_noted_for_the_lead_with_that_address(seeded):
    made, new = note(seeded, WON)
    assert (new, made.lead_id, made.value, made.currency) == (
        True,
        seeded.leads["hot"],
        Decimal(60000),
        "USD",
    )
    assert made.at == WON.at


def test_telling_it_again_changes_nothing(seeded):
    first, _ = note(seeded, WON)
    again, new = note(seeded, WON)
    assert (new, again.id, noted(seeded)) == (False, first.id, 1)


def test_a_moment_that_was_not_told_is_not_held_against_the_second_telling(seeded):
    note(seeded, replace(WON, at=None))
    assert note(seeded, replace(WON, at=None))[1] is False


@pytest.mark.parametrize(
    "other", [{"kind": "lost"}, {"value": "1"}, {"lead": "pat@tiny.example"}, {"reason": "x"}]
)
def test_a_key_that_came_with_another_outcome_is_refused(seeded, other):
    note(seeded, WON)
    with pytest.raises(outcomes.ToldOtherwise):
        note(seeded, replace(WON, **other))
    assert noted(seeded) == 1


def test_without_a_key_the_same_words_are_the_same_outcome_and_others_are_not(seeded):
    told = replace(WON, key=None)
    assert [note(seeded, each)[1] for each in (told, told, replace(told, value="70000"))] == [
        True,
        False,
        True,
    ]
    by_id = replace(told, lead=seeded.leads["hot"])
    assert note(seeded, by_id)[1] is False


def test_two_processes_that_are_told_the_same_at_once_note_it_once(seeded, monkeypatch):
    """The other one comes in between looking and writing."""
    look = outcomes.look
    answers = iter([True])

    def late(session, told, by):
        found, new = look(session, told, by)
        if next(answers, False):
            session.add(Outcome(lead_id=found.lead_id, kind="won", value=Decimal(60000), currency="USD", key=found.key,
                                at=found.at, by="test"))  # fmt: skip
            session.flush()
        return found, new

    monkeypatch.setattr(outcomes, "look", late)
    assert note(seeded, WON)[1] is False
    assert noted(seeded) == 1


@pytest.mark.parametrize("name", [DANA.upper(), f" {DANA} "])
def test_an_address_is_found_in_any_case(seeded, name):
    with seeded.read() as session:
        assert outcomes.find_lead(session, name).id == seeded.leads["hot"]


def test_of_an_address_that_came_twice_the_newest_lead_is_meant(seeded):
    with seeded.write() as session:
        old = session.get(Lead, seeded.leads["hot"])
        session.add(
            Lead(
                site_id="demo", visitor_id=old.visitor_id, email=DANA, created_at=now() + timedelta(minutes=1)
            )
        )
    with seeded.read() as session:
        assert outcomes.find_lead(session, DANA).id != seeded.leads["hot"]


@pytest.mark.parametrize("name", ["nobody@example.org", "00000000-0000-4000-8000-000000000000", "", "%"])
def test_whoever_is_not_there_is_said_so(seeded, name):
    with pytest.raises(outcomes.UnknownLead):
        note(seeded, replace(WON, lead=name))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-02", datetime(2026, 1, 2, tzinfo=UTC)),
        ("2026-01-02T10:00:00+02:00", datetime(2026, 1, 2, 8, tzinfo=UTC)),
        ("2026-01-02 10:00", datetime(2026, 1, 2, 10, tzinfo=UTC)),
        (" ", None),
    ],
)
def test_days_and_moments_are_read(text, moment):
    assert outcomes.parse_moment(text) == moment


@pytest.mark.parametrize(
    "text", ["yesterday", "02.01.2026", "1999-12-31", "0001-01-01T00:00:00+14:00", "9999-01-01"]
)
def test_moments_that_cannot_be_are_refused(text):
    with pytest.raises(OutcomeError):
        outcomes.parse_moment(text)


def test_a_key_opens_what_it_was_made_for_until_it_is_revoked(store):
    with store.write() as session:
        token = keys.add(session, "crm")
    with store.write() as session:
        assert keys.holder(session, token, "outcomes").name == "crm"
        assert keys.holder(session, token, "everything") is None
        assert keys.holder(session, f"{token}x", "outcomes") is None
        assert token not in str([vars(key) for key in session.scalars(select(ApiKey))])
        keys.revoke(session, "crm")
    with store.read() as session:
        assert keys.holder(session, token, "outcomes") is None


@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index")
def test_the_schema_of_the_migrations_is_that_of_the_models(store):
    found = inspect(store.engine)
    for table in Base.metadata.sorted_tables:
        assert {each["name"] for each in found.get_columns(table.name)} == set(table.columns.keys())
        assert {each["name"] for each in found.get_indexes(table.name)} | {"ix_leads_lower_email"} >= {
            each.name for each in table.indexes
        }
