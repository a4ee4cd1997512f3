"""`banter lint` and `banter publish` with past leads: how many the score would turn away, and what for."""

from __future__ import annotations

import json

import pytest
from calibration.past_leads import keep
from flow_files import FILE
from leads.seed import Seed
from typer.testing import CliRunner

from bot.cli import build
from bot.cli.publish import turned_away
from bot.leads.models import FlowVersion
from bot.leads.store import Store

SILENT = {"facts": [{"field": "need", "state": "known", "value": {"category": "other"}}], "behaviour": {}}
POOR = {"min": None, "max": 900, "currency": "USD", "period": "year"}
TOO_SMALL = {"facts": [{"field": "budget", "state": "known", "value": POOR}], "behaviour": {}}


@pytest.fixture
def strict(tmp_path):
    """The default flow, allowed to turn away a tenth of its leads."""
    file = tmp_path / "default.yml"
    text = FILE.read_text(encoding="utf-8")
    assert "turned_away_at_most: 0.7" in text
    file.write_text(text.replace("turned_away_at_most: 0.7", "turned_away_at_most: 0.1"), encoding="utf-8")
    return file


@pytest.fixture
def past(store):
    """A record; called with leads it keeps them under the default flow, or under another."""
    with store.write() as session:
        version = Seed(session).version.id
        other = FlowVersion(name="other", number=1, digest="1" * 64, source=FILE.read_text(encoding="utf-8"))
        session.add(other)
        session.flush()
        versions = {"default": version, "other": other.id}

    def fill(leads, flow="default"):
        with store.write() as session:
            keep(session, leads, versions[flow])
        return store

    return fill


def run(*words: object) -> tuple[int, str]:
    result = CliRunner().invoke(build((str(words[0]),)), [str(word) for word in words])
    return result.exit_code, result.output


def found(store: Store, file) -> list:
    with store.read() as session:
        return turned_away(session, [file])


def test_publishing_warns_of_the_leads_that_would_be_turned_away_and_names_what_cost_them(past, strict):
    (finding,) = found(past([SILENT] * 25 + [TOO_SMALL] * 15), strict)
    assert finding.level == "warning"
    assert "40 of 40 past leads (100%) would be turned away; the flow allows 10%" in finding.message
    assert "ruled out 15" in finding.message
    assert "left" in finding.message


def test_few_leads_say_nothing(past, strict):
    assert found(past([SILENT] * 29), strict) == []


def test_leads_of_another_flow_say_nothing(past, strict):
    assert found(past([SILENT] * 40, "other"), strict) == []


def test_a_flow_that_allows_it_has_no_warning(past, strict):
    strict.write_text(strict.read_text().replace("turned_away_at_most: 0.1", "turned_away_at_most: 1"))
    assert found(past([SILENT] * 40), strict) == []


@pytest.fixture
def record(sqlite_url, monkeypatch):
    """A record on SQLite that the command line opens, with forty leads that say little."""
    monkeypatch.setenv("BANTER_DATABASE_URL", sqlite_url)
    store = Store(sqlite_url)
    with store.write() as session:
        keep(session, [SILENT] * 40, Seed(session).version.id)
    store.close()


@pytest.mark.usefixtures("record")
def test_lint_tries_the_score_on_the_leads_of_the_record_when_told(strict):
    assert run("lint", strict)[0] == 0
    status, said = run("lint", strict, "--sample")
    assert status == 1
    assert "40 of 40 past leads" in said


@pytest.mark.usefixtures("record")
def test_publish_says_it_and_publishes_all_the_same(strict):
    status, said = run("publish", strict)
    assert status == 0
    assert "warning" in said
    assert "40 of 40 past leads" in said
    assert "is live" in said


def test_lint_tries_the_score_on_leads_of_a_file(strict, tmp_path):
    file = tmp_path / "leads.jsonl"
    file.write_text("\n".join(json.dumps(SILENT) for _ in range(3)), encoding="utf-8")
    status, said = run("lint", strict, "--leads", file)
    assert status == 1
    assert "3 of 3 past leads" in said


def test_lint_tries_the_score_on_a_csv_file(strict, tmp_path):
    (tmp_path / "leads.csv").write_text("need,end\nother,0\nother,1\n", encoding="utf-8")
    mapping = tmp_path / "mapping.yml"
    mapping.write_text(
        "outcome: {column: end, won: ['1']}\nfacts: {need.category: {column: need}}\n", encoding="utf-8"
    )
    status, said = run("lint", strict, "--csv", tmp_path / "leads.csv", "--mapping", mapping)
    assert status == 1
    assert "2 of 2 past leads" in said
