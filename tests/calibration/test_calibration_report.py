"""The report: what it counts, and that its page is a page."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET

import pytest
from calibration_samples import MODEL, lived

from bot.calibration import pictures
from bot.calibration.outcomes import TooFewOutcomes, judge
from bot.calibration.page import html
from bot.calibration.report import report
from scoring import replay

REPORT = report(MODEL, lived())


@pytest.mark.parametrize(
    ("outcome", "goal", "good"),
    [
        ("won", "won", True),
        ("won", "accepted", True),
        ("accepted", "won", None),
        ("accepted", "accepted", True),
        ("rejected", "accepted", False),
        ([{"kind": "accepted"}, {"kind": "lost"}], "accepted", True),
        ([{"kind": "accepted"}, {"kind": "lost"}], "won", False),
        ({"kind": "opportunity", "value": 3}, "opportunity", True),
        (None, "won", None),
        ([], "won", None),
        ("surprise", "won", None),
    ],
)
def test_what_counts_as_reaching_the_goal(outcome, goal, good):
    assert next(judge(MODEL, [{"id": 1, "facts": [], "outcome": outcome}], goal)).good is good


def test_every_decided_lead_is_in_one_band_one_tier_and_one_group():
    for part in ("bands", "tiers", "reliability"):
        assert sum(each["leads"] for each in REPORT[part]) == REPORT["decided"] == 900


def test_a_higher_threshold_keeps_fewer_leads_and_recalls_no_more_of_the_good():
    entries = REPORT["thresholds"]
    assert [each["leads"] for each in entries] == sorted((each["leads"] for each in entries), reverse=True)
    recalls = [each["recall"]["value"] for each in entries]
    assert recalls == sorted(recalls, reverse=True)
    assert entries[0]["precision"]["value"] == REPORT["base"]["rate"]["value"]


def test_the_points_of_a_rule_stand_beside_what_it_foretells():
    rules = {each["rule"]: each for each in REPORT["rules"]}
    assert rules["starts_soon"]["difference"] > 0.1 > rules["budget_large"]["difference"]
    assert rules["starts_soon"]["path"] == ["criteria", "timeline", "rules", 0]


def test_leads_turned_away_that_bought_are_listed_by_value():
    turned = [
        {"id": name, "facts": [], "outcome": {"kind": "won", "value": value}}
        for name, value in (("a", 5), ("b", 90))
    ]
    missed = report(MODEL, [*lived(), *turned])["missed"]
    assert [each["lead"] for each in missed[:2]] == ["b", "a"]
    assert missed[0]["why"] == ["budget.unknown", "authority.unknown", "timeline.unknown"]


def test_turning_away_more_than_the_flow_allows_is_said():
    few = {"share": 0.2367, "allowed": 0.7, "too_many": False}
    assert REPORT["turned_away"] | {"share": few["share"]} == few
    silent = [{"id": str(number), "facts": []} for number in range(4000)]
    crowded = report(MODEL, [*lived(), *silent])
    assert crowded["turned_away"]["too_many"]
    assert "too many" in html(crowded)


def test_ten_outcomes_of_each_kind_are_the_least():
    with pytest.raises(TooFewOutcomes, match="it takes 10 of each"):
        report(MODEL, lived()[:8])


def test_the_report_is_plain_json_and_its_page_holds_four_pictures():
    assert json.loads(json.dumps(REPORT)) == REPORT
    page = html(REPORT | {"flow": "<script>x</script>"})
    assert page.count("<svg") == 4
    assert "<script>" not in page


@pytest.mark.parametrize(
    "svg",
    [
        pictures.bars("t", REPORT["bands"]),
        pictures.reliability("t", REPORT["reliability"]),
        pictures.curve('"<t>', REPORT["roc"], "x", "y"),
        pictures.thresholds("t", REPORT["thresholds"]),
        pictures.moves("t", replay(MODEL, MODEL, lived()[:50]).as_dict()["tiers"]),
        pictures.moves("t", []),
    ],
)
def test_a_picture_is_well_formed_and_speaks_to_screen_readers(svg):
    root = ET.fromstring(svg)
    assert root.get("role") == "img"
    assert root.get("aria-label")
