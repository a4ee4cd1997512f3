"""What past leads suggest, on the page of a lead: second to the rules, silent without outcomes, never learned on the way."""

from __future__ import annotations

import re

import pytest
from calibration.calibration_samples import lived
from calibration.past_leads import keep
from leads.seed import Seed
from web.desk_client import DeskBrowser, desk_app, settings_for, staffed

from bot.calibration.foretold import Foreteller
from bot.leads.store import Store
from bot.web.desk import foresight

TITLE = "What past leads suggest"


class Desk:
    """A desk with so many past leads, whose foreteller has looked at them; `kept` are their ids."""

    def __init__(self, store: Store, folder, past: list[dict]) -> None:
        staffed(store)
        with store.write() as session:
            self.seed = Seed(session).everything()
            self.kept = keep(session, past, self.seed.version.id) if past else []
        self.store, self.foreteller = store, Foreteller(store)
        self.foreteller.refresh()
        self.browser = DeskBrowser(desk_app(store, settings_for(folder), self.foreteller)).come_in(store)

    def words(self, which: str) -> str:
        text = self.browser.get(f"/desk/leads/{self.seed.leads[which]}").text
        return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text))


@pytest.fixture
def desk(sqlite_url, tmp_path):
    store = Store(sqlite_url)
    yield lambda past: Desk(store, tmp_path, past)
    store.close()


def test_a_chance_is_told_with_its_interval_and_what_speaks_for_and_against(desk):
    text = desk(lived(4000)).words("hot")
    told = re.search(
        r"(\d+) of 100 leads like this became customers \((\d+) to (\d+)\), from 4,000 outcomes", text
    )
    value, low, high = map(int, told.groups())
    assert 0 <= low < value < high <= 100
    assert re.search(r"Speaks for it: [a-z ,]*timeline", text)
    assert "The tier comes from the rules alone." in text
    assert text.index("Score by flow") < text.index(TITLE)


def test_an_interval_that_tells_nothing_is_said_so_without_a_figure_to_lean_on(desk, monkeypatch):
    monkeypatch.setattr(foresight, "WIDE", 20)
    text = desk(lived()[:400]).words("disqualified")
    low, high = map(
        int, re.search(r"Past leads say little of this one: .* from (\d+) to (\d+) in 100", text).groups()
    )
    assert high - low > 20
    assert "leads like this became customers" not in text


def test_a_lead_below_the_smallest_plan_has_something_that_speaks_against_it(desk):
    assert "Speaks against it: " in desk(lived()[:400]).words("disqualified")


def test_with_too_few_outcomes_one_line_says_how_many_it_takes(desk):
    text = desk(lived()[:30]).words("hot")
    assert TITLE in text
    assert "shown from 100 customers" in text
    assert "of 100 leads like this" not in text


def test_without_outcomes_nothing_is_said(desk):
    assert TITLE not in desk([]).words("hot")


def test_a_talk_without_a_score_has_no_chance(desk):
    assert TITLE not in desk(lived()[:400]).words("open")


def test_a_warning_says_that_recent_leads_differ(desk):
    silent = [{**each, "outcome": None, "facts": each["facts"][-1:]} for each in lived(seed=9)[:300]]
    text = desk(lived()[:400] + silent).words("hot")
    assert re.search(
        r"Recent leads are not like those it was learned from \([a-z ,-]+\): do not rely on it", text
    )


def test_looking_at_a_lead_learns_nothing(desk, monkeypatch):
    made = desk(lived()[:30])
    monkeypatch.setattr(
        "bot.calibration.foretold.learn", lambda *_: pytest.fail("learned while somebody waits")
    )
    with made.store.write() as session:
        keep(session, lived()[30:40], made.seed.version.id)
    assert TITLE in made.words("hot")
