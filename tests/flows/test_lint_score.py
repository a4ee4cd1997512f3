"""`banter lint` refuses a flow with any fault of its score, and prints the line at which it stands and a way to mend it."""

import re

import pytest
from flow_files import default_text
from typer.testing import CliRunner

from bot.cli import build

SMALL = "{id: budget_small, when: {budget: {from: 8000, below: 20000}}, points: 12}"
TINY = "{id: budget_tiny, when: {budget: {below: 8000}}, points: 4}"
OUT = "when: {budget: {below: 1200}}"
COUNTRY = "{id: from_here, when: {country: DE}, points: 1}"

# What is written over, by what, the words in whose line the fault must be told, and what must be said of it.
FAULTS = {
    "a tier no answers reach": ("tiers: {hot: 65, warm: 35}", "tiers: {hot: 100.5, warm: 35}", "tiers: {hot", "hot"),
    "a rule never first": (SMALL, SMALL.replace("{from: 8000, below: 20000}", "{from: 60000}"), "budget_small", "budget_small"),
    "bands that overlap": (TINY, TINY.replace("below: 8000", "below: 9000"), "budget_tiny", "8,?000"),
    "bands with a hole": (TINY, TINY.replace("below: 8000", "below: 7000"), "budget_tiny", "7,?000"),
    "an answer no rule scores": ("{need: manual_routing}", "{need: reporting}", "need_", "manual_routing"),
    "weights that do not add up": ("weight: 12", "weight: 11", "criteria:", "add up to 99"),
    "a weight nobody earns": ("weight: 15", "weight: 20", "weight: 20", "timeline"),
    "more points than a criterion counts": ("points: 25}", "points: 26}", "budget_large", "26"),
    "a state that pays": ("refused: 5, contradicted: 5", "refused: 30, contradicted: 5", "refused: 30", "refused"),
    "points by country": (SMALL, f"{SMALL}\n        - {COUNTRY}", "from_here", "fairness"),
    "ruled out by language": (OUT, "when: {language: de}", "id: budget_below_floor", "fairness"),
}  # fmt: skip


def run(*words):
    result = CliRunner().invoke(build(("lint",)), list(map(str, words)))
    return result.exit_code, result.output


@pytest.fixture
def lint(tmp_path):
    def linted(text):
        file = tmp_path / "flow.yml"
        file.write_text(text, encoding="utf-8")
        return run("lint", file)

    return linted


@pytest.mark.parametrize(("old", "new", "where", "says"), FAULTS.values(), ids=FAULTS)
def test_a_fault_of_the_score_is_refused_at_its_line(lint, old, new, where, says):
    text = default_text()
    assert text.count(old) >= 1
    broken = text.replace(old, new, 1)
    status, said = lint(broken)
    assert status == 1, said
    lines = broken.splitlines()
    told = re.findall(r"flow\.yml:(\d+): error: (.+)", said)
    hits = [(int(line), words) for line, words in told if re.search(says, words)]
    assert hits, said
    assert any(re.search(where, lines[line - 1]) for line, _ in hits), said


def test_the_flow_we_ship_is_let_through_without_a_word(lint):
    assert lint(default_text()) == (0, "0 errors, 0 warnings\n")
