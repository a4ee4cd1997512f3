"""No field and no language is understood worse than it was when its figure was recorded (recorded.yml)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pytest
from ruamel.yaml import YAML
from understanding_model import CASES, categories, classifier

from bot.understanding.measure import exam, report
from bot.understanding.measure.exam import Outcome

pytestmark = pytest.mark.timeout(600)  # whoever comes first reads all the messages
RECORDED = YAML(typ="safe").load(Path(__file__).parent / "recorded.yml")


@lru_cache(maxsize=1)
def outcomes() -> list[Outcome]:
    return report.measure(CASES, classifier(), categories())


def open_ones() -> list[Outcome]:
    return [outcome for outcome in outcomes() if not outcome.case.held]


@pytest.mark.parametrize(
    ("field", "language", "least"),
    [(field, language, least) for field, by in RECORDED["open"].items() for language, least in by.items()],
)
def test_a_field_is_read_at_least_as_well_as_recorded(field, language, least):
    right, every = exam.scores(open_ones())[field][language]
    missed = [
        o.wrong.get(field) or o.intent
        for o in open_ones()
        if o.case.language == language and not report.right(o)
    ]
    assert right / every >= least, missed


def test_every_field_and_language_has_its_figure():
    measured = {(f, language) for f, by in exam.scores(open_ones()).items() for language in by}
    assert measured == {(f, language) for f, by in RECORDED["open"].items() for language in by}


def test_few_messages_that_state_nothing_have_a_fact_read_into_them():
    false, silent = exam.false_facts(open_ones())
    assert silent >= 400
    assert len(false) / silent <= RECORDED["false_facts"], [(o.case.text, o.facts) for o in false]


def test_there_are_enough_messages_and_enough_of_each_table_is_kept_back():
    labelled = [o for o in outcomes() if o.case.table != "no_number"]
    held = [o for o in labelled if o.case.held]
    assert len(outcomes()) >= 600
    assert len(held) >= 150
    assert {exam.kind(o.case.table) for o in held} == {exam.kind(o.case.table) for o in labelled}


def test_the_page_shows_scores_confusions_and_every_miss(tmp_path):
    few = [o for o in outcomes() if o.case.table in ("authority", "intents")]
    page = report.page(few, report.summed(few))
    missed = [o for o in few if not report.right(o)]
    assert page.count("<tr>") >= len(missed)
    assert "decision_maker" in page
    assert "ask_price" in page
    assert "<script" not in page


def test_what_visitors_wrote_cannot_act_on_the_page():
    case = exam.Case("t", 1, "en", None, "<img src=x onerror=alert(1)>", {"budget": "1"}, ("budget",))
    page = report.page([Outcome(case, {"budget": "<b>"}, (), "inform")], "")
    assert "<img" not in page
    assert "&lt;img" in page
