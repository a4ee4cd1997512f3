"""What past leads foretell is kept at hand: learned again when outcomes or rules change, and only then."""

from __future__ import annotations

import pytest
from calibration.past_leads import keep
from calibration_samples import lived
from leads.seed import Seed

from bot.calibration import foretold
from bot.calibration.foretold import Foreteller
from bot.flows import published
from bot.flows.source import read
from bot.leads.models import FlowVersion, Outcome


@pytest.fixture
def seeded(store):
    with store.write() as session:
        store.seed = Seed(session).everything()
    return store


@pytest.fixture
def learning(monkeypatch):
    """Which flows were learned from, one entry a time."""
    learned, learn = [], foretold.learn
    monkeypatch.setattr(foretold, "learn", lambda *given: learned.append(given[2]) or learn(*given))
    return learned


def add_leads(store, count: int = 300, version: int | None = None, outcomes: bool = True) -> None:
    leads = lived()[:count] if outcomes else [each | {"outcome": None} for each in lived()[:count]]
    with store.write() as session:
        keep(session, leads, version or store.seed.version.id)


def test_nothing_is_known_before_somebody_learned(seeded):
    assert Foreteller(seeded).about("default") is None


def test_too_few_outcomes_are_only_counted(seeded):
    add_leads(seeded, 30)
    foreteller = Foreteller(seeded)
    foreteller.refresh()
    known = foreteller.about("default")
    assert known.predictor is None
    assert (known.good + known.bad, known.good) == (
        30,
        sum(each["outcome"] == "won" for each in lived()[:30]),
    )


def test_enough_outcomes_give_a_predictor(seeded):
    add_leads(seeded)
    foreteller = Foreteller(seeded)
    foreteller.refresh()
    known = foreteller.about("default")
    assert known.predictor is not None
    assert known.good + known.bad == 300
    assert known.drift.warning == ""


def test_it_is_learned_again_when_an_outcome_comes_or_the_rules_change_and_only_then(seeded, learning):
    add_leads(seeded, 30)
    foreteller = Foreteller(seeded)
    foreteller.refresh()
    foreteller.refresh()
    assert len(learning) == 1
    with seeded.write() as session:
        session.add(Outcome(lead_id=seeded.seed.leads["warm"], kind="lost"))
    foreteller.refresh()
    assert len(learning) == 2
    assert foreteller.about("default").bad + foreteller.about("default").good == 31
    with seeded.write() as session:
        text = session.get(FlowVersion, seeded.seed.version.id).source
        published.publish(session, read(text.replace("hot: 65", "hot: 60")))
    foreteller.refresh()
    assert len(learning) == 3


def test_only_leads_of_the_flow_are_learned_from(seeded):
    with seeded.write() as session:
        other = FlowVersion(name="other", number=1, digest="1" * 64, source=seeded.seed.version.source)
        session.add(other)
        session.flush()
        version = other.id
    add_leads(seeded, 30, version)
    foreteller = Foreteller(seeded)
    foreteller.refresh()
    assert (foreteller.about("default").good + foreteller.about("default").bad) == 0
    assert (foreteller.about("other").good + foreteller.about("other").bad) == 30


def test_recent_leads_that_answer_differently_are_a_drift(seeded):
    add_leads(seeded)
    silent = [
        each | {"outcome": None, "facts": [fact for fact in each["facts"] if fact["field"] != "budget"]}
        for each in lived(seed=9)[:300]
    ]
    with seeded.write() as session:
        keep(session, silent, seeded.seed.version.id)
    foreteller = Foreteller(seeded)
    foreteller.refresh()
    assert "budget" in foreteller.about("default").drift.moved


def test_few_recent_leads_are_no_drift(seeded, monkeypatch):
    monkeypatch.setattr(foretold, "RECENT", 50)
    add_leads(seeded)
    with seeded.write() as session:
        keep(session, [{"facts": lived()[0]["facts"][:1], "behaviour": {}}] * 50, seeded.seed.version.id)
    foreteller = Foreteller(seeded)
    foreteller.refresh()
    assert foreteller.about("default").drift.warning == ""


def test_a_record_that_fails_leaves_what_was_known(seeded, monkeypatch):
    add_leads(seeded, 30)
    foreteller = Foreteller(seeded)
    foreteller.refresh()
    monkeypatch.setattr(seeded, "read", lambda: (_ for _ in ()).throw(RuntimeError))
    foreteller.refresh()
    assert foreteller.about("default") is not None
