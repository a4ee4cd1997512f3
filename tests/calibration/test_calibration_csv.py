"""Leads from a CSV file, through a mapping that says what its columns mean."""

from __future__ import annotations

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from bot.calibration.csvleads import MappingError, lead, read_leads
from scoring import Model, lint, score

HERE = Path(__file__).parent
CSV, MAPPING = HERE / "course_leads.csv", HERE / "course_mapping.yml"
SECTION = YAML(typ="safe").load((HERE / "course_flow.yml").read_text(encoding="utf-8"))["score"]
MODEL = Model.parse(SECTION, flow="course", version="1", currency="INR")
LEADS = {each["id"]: each for each in read_leads(CSV, MAPPING)}


def known(name: str) -> dict:
    return {each["field"]: each["value"] for each in LEADS[name]["facts"]}


def test_cells_become_facts_with_the_cell_as_quote():
    fact = LEADS["a5"]["facts"][0]
    assert (fact["field"], fact["value"], fact["quote"]) == ("occupation", "employed", "Working Professional")
    assert LEADS["a5"]["behaviour"] == {"pages_seen": 2, "seconds_on_site": 1428}
    assert [each["outcome"] and each["outcome"]["kind"] for each in LEADS.values()] == [
        *("lost", "lost", "won", "lost", "won", "won", "lost"),
        None,
    ]


def test_empty_and_meaningless_cells_stay_unknown():
    assert "occupation" not in known("a8")
    assert LEADS["a6"]["behaviour"] == {}
    assert "pages_seen" not in LEADS["a7"]["behaviour"]


def test_the_leads_can_be_scored_by_a_flow_with_inputs_of_its_own():
    assert lint(MODEL) == []
    tiers = {name: score(MODEL, each["facts"], each["behaviour"]).tier for name, each in LEADS.items()}
    assert (tiers["a5"], tiers["a6"], tiers["a2"], tiers["a1"]) == ("hot", "hot", "warm", "cold")


@pytest.mark.parametrize(
    ("entries", "row", "expected"),
    [
        ({"company_size": {"column": "c", "as": "range"}}, {"c": "50-200"}, {"min": 50, "max": 200}),
        ({"company_size": {"column": "c", "as": "range"}}, {"c": "9"}, {"min": 9, "max": 9}),
        ({"budget": {"column": "c", "as": "money", "currency": "EUR", "period": "month"}}, {"c": "1,500.50"},
         {"min": 1500.5, "max": 1500.5, "currency": "EUR", "period": "month"}),
        ({"timeline": {"column": "c", "as": "days"}}, {"c": "30-60"}, {"earliest": 30, "latest": 60}),
        ({"need.category": {"column": "c"}, "need.urgency": {"column": "d"}}, {"c": "slow", "d": "high"},
         {"category": "slow", "urgency": "high"}),
        ({"x": {"column": "c", "as": "flag"}}, {"c": "Yes"}, True),
    ],
)  # fmt: skip
def test_amounts_ranges_flags_and_parts(entries, row, expected):
    plan = {"facts": entries, "outcome": {"column": "o"}}
    assert lead(row, plan, 2)["facts"][0]["value"] == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("outcome: 3", "write `outcome:`"),
        ("{", "no YAML"),
        ("outcome: {column: Nope}", "no column `Nope`"),
        ("outcome: {column: Converted}\nfacts: {budget: Price}", "facts.budget: write"),
        (
            "outcome: {column: Converted}\nfacts: {budget: {column: City, as: cash}}",
            "`as: cash` is not known",
        ),
    ],
)
def test_a_mapping_that_does_not_fit_is_refused(tmp_path, text, words):
    mapping = tmp_path / "mapping.yml"
    mapping.write_text(text, encoding="utf-8")
    with pytest.raises(MappingError, match=words):
        list(read_leads(CSV, mapping))
