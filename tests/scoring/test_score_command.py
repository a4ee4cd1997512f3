"""`banter score` as a person or a program types it."""

from __future__ import annotations

import json

import pytest
from lead_files import write_leads
from scoring_samples import CONTACT, FLOW, HOT
from typer.testing import CliRunner

from bot.cli.score import commands

FLOW_TEXT = FLOW.read_text(encoding="utf-8")


def run(*words: object, stdin: str | None = None):
    return CliRunner().invoke(commands, [str(word) for word in words], input=stdin)


@pytest.fixture
def facts(tmp_path):
    file = tmp_path / "facts.json"
    file.write_text(json.dumps(HOT), encoding="utf-8")
    return file


@pytest.fixture
def lenient(tmp_path):
    file = tmp_path / "lenient.yml"
    file.write_text(FLOW_TEXT.replace("{hot: 65, warm: 35}", "{hot: 40, warm: 3}"), encoding="utf-8")
    return file


def test_facts_from_a_file_are_scored_by_the_flow(facts):
    result = run("--flow", FLOW, "--facts", facts)
    assert result.exit_code == 0
    assert result.output.startswith("82 points: hot, sql")
    assert "signs_off" in result.output


def test_json_lines_from_standard_input_give_a_json_line_each():
    lines = "\n".join([json.dumps(HOT), "", json.dumps({"facts": CONTACT, "behaviour": {"pages_seen": 5}})])
    result = run("--facts", "-", "--json", stdin=lines)
    assert [json.loads(line)["tier"] for line in result.output.splitlines()] == ["hot", "cold"]


def test_an_explanation_names_the_line_what_would_change_it_and_what_to_ask(facts):
    text = run("explain", "--facts", facts).output
    line = next(
        index for index, each in enumerate(FLOW_TEXT.splitlines(), start=1) if "id: signs_off" in each
    )
    assert f"line {line} " in text
    assert "Nothing can." in text
    assert "job_title: up to 4 points" in text
    open_lead = run("explain", "--facts", "-", stdin=json.dumps(CONTACT)).output
    assert "warm with" in open_lead


def test_an_explanation_for_programs_holds_score_changes_and_questions():
    document = json.loads(run("explain", "--json", "--facts", "-", stdin=json.dumps(CONTACT)).output)
    assert document["changes"][0]["tier"] == "warm"
    assert document["questions"][0] == {"field": "budget", "gain": 25.0}


def test_a_replay_shows_who_moves_and_draws_it(lenient, tmp_path):
    leads, picture = write_leads(tmp_path / "leads.jsonl", [CONTACT, HOT]), tmp_path / "moves.svg"
    result = run("replay", "--flow", lenient, "--old", FLOW, "--leads", leads, "--svg", picture)
    assert result.exit_code == 0
    assert "2 leads, 1 move" in result.output
    assert "0: cold 3 -> warm 3  because tiers (cold -> warm)" in result.output
    assert picture.read_text(encoding="utf-8").startswith("<svg")


def test_a_replay_for_programs_is_json(lenient, tmp_path):
    leads = write_leads(tmp_path / "leads.jsonl", [CONTACT])
    assert (
        json.loads(run("replay", "--flow", lenient, "--old", FLOW, "--leads", leads, "--json").output)[
            "moved"
        ]
        == 1
    )


def test_a_report_is_written_as_a_page_and_as_json(tmp_path):
    leads, page = (
        write_leads(tmp_path / "leads.jsonl", [HOT, CONTACT] * 12, ["won", "lost"] * 12),
        tmp_path / "report.html",
    )
    result = run("report", "--leads", leads, "--html", page, "--json")
    assert json.loads(result.output)["base"]["good"] == 12
    assert "Did the score foretell" in page.read_text(encoding="utf-8")
    assert "12 reached won" in run("report", "--leads", leads).output


def test_a_suggestion_from_too_few_outcomes_is_refused_politely(tmp_path):
    leads = write_leads(tmp_path / "leads.jsonl", [HOT, CONTACT], ["won", "lost"])
    result = run("suggest", "--leads", leads)
    assert result.exit_code == 1
    assert "1 leads reached the goal and 1 did not; it takes 40 of each" in result.stderr


@pytest.mark.parametrize(
    ("words", "stdin", "told"),
    [
        ([], None, "--facts"),
        (["--facts", "/nowhere.json"], None, "cannot be read"),
        (["--facts", "-"], "{oops", "line 1 is no JSON"),
        (["--facts", "-"], "[1]", "Write the facts"),
        (["--facts", "-"], "[[]]", "Write the facts"),
        (["--flow", "nowhere", "--facts", "-"], "[]", "cannot be read"),
        (["replay", "--csv", "x.csv"], None, "--mapping"),
        (["report", "--leads", "-", "--goal", "fame"], "[]", "--goal fame is not known"),
    ],
)
def test_what_cannot_be_done_is_refused_in_one_line_with_status_1(words, stdin, told, tmp_path, monkeypatch):
    monkeypatch.setenv("BANTER_DATA", str(tmp_path))
    words = [*words, "--old", FLOW] if "replay" in words else words
    result = run(*words, stdin=stdin)
    assert result.exit_code == 1
    assert told in result.stderr
    assert "Traceback" not in result.output


def test_a_broken_score_section_is_refused_with_its_line(tmp_path):
    broken = tmp_path / "broken.yml"
    broken.write_text(
        FLOW_TEXT.replace("id: signs_off, when: {authority", "id: signs_off, when: {autority"),
        encoding="utf-8",
    )
    result = run("--flow", broken, "--facts", "-", stdin="[]")
    line = next(
        index for index, each in enumerate(FLOW_TEXT.splitlines(), start=1) if "id: signs_off" in each
    )
    assert result.exit_code == 1
    assert f"broken.yml:{line}: error" in result.stderr
    assert "did you mean `authority`" in result.stderr
