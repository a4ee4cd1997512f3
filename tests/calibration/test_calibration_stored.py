"""Leads come out of the record with their facts and outcomes, and only those that were scored."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.calibration.outcomes import judge
from bot.calibration.stored import stored_leads
from bot.leads.models import Fact, Lead, Outcome, Site, Visitor


@pytest.fixture
def filled(store):
    with store.write() as session:
        session.add(Site(id="demo", name="Demo", flow="default"))
        session.add(Visitor(id="v", site_id="demo"))
        session.flush()
        for name, tier in (("d", "warm"), ("b", None), ("c", "cold"), ("a", "hot")):
            session.add(Lead(id=name, site_id="demo", visitor_id="v", tier=tier, behaviour={"pages_seen": 3}))
            session.flush()
            for field in ("budget", "need") if name != "c" else ():
                session.add(Fact(lead_id=name, field=field, state="known", value={"of": name}, quote=field))
        session.add(Outcome(lead_id="b", kind="won"))
        session.add(Outcome(lead_id="d", kind="accepted"))
        session.flush()
        session.add(Outcome(lead_id="d", kind="won", value=Decimal("1200.50")))
    return store


def test_each_scored_lead_comes_with_its_own_facts_and_outcomes(filled):
    with filled.read() as session:
        leads = {each["id"]: each for each in stored_leads(session)}
    assert list(leads) == ["a", "c", "d"]
    assert [(each["field"], each["value"]) for each in leads["d"]["facts"]] == [
        ("budget", {"of": "d"}),
        ("need", {"of": "d"}),
    ]
    assert leads["c"]["facts"] == [] == leads["a"]["outcome"]
    assert [each["kind"] for each in leads["d"]["outcome"]] == ["accepted", "won"]


def test_stored_leads_can_be_judged(filled):
    from calibration_samples import MODEL

    with filled.read() as session:
        rows = {row.id: row for row in judge(MODEL, stored_leads(session))}
    assert (rows["d"].good, rows["d"].value, rows["a"].good) == (True, Decimal("1200.50"), None)
