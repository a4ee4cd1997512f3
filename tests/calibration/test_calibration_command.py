"""`banter score suggest` and `predict` on enough outcomes."""

from __future__ import annotations

import json

import pytest
from calibration_samples import ROOT, drawn_by_lot, lived
from typer.testing import CliRunner

from bot.cli.score import commands

FLOW = ROOT / "data" / "flows" / "default.yml"
SIGNS_OFF = [{"field": "authority", "state": "known", "value": {"role": "decision_maker"}}]


def run(*words: object, stdin: str | None = None) -> str:
    result = CliRunner().invoke(commands, [str(word) for word in words], input=stdin)
    assert result.exit_code == 0, result.stderr
    return result.output


@pytest.fixture(scope="module")
def leads(tmp_path_factory):
    file = tmp_path_factory.mktemp("leads") / "lived.jsonl"
    file.write_text("\n".join(map(json.dumps, lived())), encoding="utf-8")
    return file


def test_a_suggestion_is_printed_as_a_diff_and_the_flow_is_left_alone(leads):
    before = FLOW.read_bytes()
    text = run("suggest", "--flow", FLOW, "--leads", leads)
    assert text.startswith("The new points foretell outcomes better")
    assert "\n-  tiers: {hot: 65, warm: 35}\n" in text
    assert FLOW.read_bytes() == before


def test_a_suggestion_for_programs_holds_the_diff_and_each_number(leads):
    document = json.loads(run("suggest", "--flow", FLOW, "--leads", leads, "--json"))
    assert document["proposed"] is True
    assert document["gain"]["low"] > 0
    assert document["diff"].startswith("--- ")


def test_noise_is_answered_with_a_reason_and_no_diff(tmp_path):
    file = tmp_path / "noise.jsonl"
    file.write_text("\n".join(map(json.dumps, drawn_by_lot())), encoding="utf-8")
    text = run("suggest", "--flow", FLOW, "--leads", file)
    assert "Keep the rules as they are" in text
    assert "---" not in text


def test_a_chance_comes_with_its_interval_and_says_that_the_rules_decide(leads):
    facts = json.dumps(SIGNS_OFF)
    assert "The rules decide the tier." in run("predict", "--flow", FLOW, "--leads", leads, stdin=facts)
    document = json.loads(run("predict", "--flow", FLOW, "--leads", leads, "--json", stdin=facts))
    assert document["chance"]["low"] < document["chance"]["value"] < document["chance"]["high"]
    assert document["warning"] == ""
