"""`banter outcomes import`: outcomes from a CRM's CSV file, all or none, and never twice."""

from __future__ import annotations

import json

import pytest
from leads.seed import Seed
from sqlalchemy import select
from typer.testing import CliRunner

from bot.calibration import csvoutcomes
from bot.calibration.csvoutcomes import DEFAULTS, check, take_in
from bot.cli.outcomes import commands
from bot.leads.models import Outcome
from bot.leads.store import Store

DANA, JOERG = "dana.kim@northwind-logistics.example", "j.mueller@spedition.example"
GOOD = f"""email,outcome,reason,value,currency,at
{DANA},won,,"60,000",USD,2026-01-02
{JOERG.upper()},rejected,"no budget,
not this year",,,
pat@tiny.example,,,,,
"""
BAD = [
    (f"{DANA},eaten,,,,", "does not say what `eaten` means"),
    ("nobody@example.org,won,,,,", "No lead has this"),
    (f"{DANA},rejected,,,,", "Say why"),
    (f"{DANA},won,,a lot,USD,", "as a number"),
    (f"{DANA},won,,100,,", "three letters"),
    (f"{DANA},won,,,,01/02/2026", "2026-11-24"),
    (f"{DANA},won", "cells than the headings"),
    (f"{DANA},won,,,,,,,", "cells than the headings"),
]


@pytest.fixture
def seeded(store):
    with store.write() as session:
        store.leads = Seed(session).everything().leads
    return store


@pytest.fixture
def banter(sqlite_url, monkeypatch, tmp_path):
    """Runs `banter outcomes import` on a file of this text: (exit status, output)."""
    monkeypatch.setenv("BANTER_DATABASE_URL", sqlite_url)
    store = Store(sqlite_url)
    with store.write() as session:
        store.leads = Seed(session).everything().leads

    def run(text: str, *words: object) -> tuple[int, str]:
        file = tmp_path / "outcomes.csv"
        file.write_text(text, encoding="utf-8")
        result = CliRunner().invoke(commands, ["import", str(file), *map(str, words)])
        return result.exit_code, result.output

    run.store = store
    yield run
    store.close()


def noted(store) -> list[tuple[str, str | None]]:
    with store.read() as session:
        found = session.scalars(select(Outcome).where(Outcome.key.is_not(None)).order_by(Outcome.id))
        return [(one.kind, one.reason) for one in found]


def test_outcomes_are_noted_once_however_often_the_file_is_read(banter):
    assert banter(GOOD) == (0, "2 noted, 2 new, 0 known before, 1 without an outcome, 0 wrong\n")
    assert banter(GOOD) == (0, "0 noted, 0 new, 2 known before, 1 without an outcome, 0 wrong\n")
    assert noted(banter.store) == [("won", None), ("rejected", "no budget,\nnot this year")]


def test_a_dry_run_writes_nothing(banter):
    status, said = banter(GOOD, "--dry-run")
    assert (status, noted(banter.store)) == (0, [])
    assert "0 noted, 2 new" in said


@pytest.mark.parametrize(("row", "message"), BAD)
def test_a_bad_row_is_named_by_its_line_and_nothing_is_noted(banter, row, message):
    status, said = banter(GOOD + row + "\n")
    assert (status, noted(banter.store)) == (1, [])
    assert said.startswith("line 6: ")
    assert message in said
    assert "Nothing was noted" in said


def test_the_good_rows_are_noted_when_that_is_wanted(banter):
    status, said = banter(GOOD + BAD[0][0] + "\n", "--good-rows", "--json")
    found = json.loads(said)
    assert (status, found["noted"], [fault["line"] for fault in found["faults"]]) == (1, 2, [6])
    assert len(noted(banter.store)) == 2


def test_a_key_column_names_an_outcome_for_good(banter):
    assert banter(f"id,email,outcome\n7,{DANA},won\n")[0] == 0
    assert "comes with" not in banter(f"id,email,outcome\n7,{DANA},won\n")[1]
    assert "This id came before with another outcome" in banter(f"id,email,outcome\n7,{DANA},lost\n")[1]


def test_two_rows_of_one_file_may_not_say_different_things_under_one_key(banter):
    status, said = banter(f"id,email,outcome\n7,{DANA},won\n7,{DANA},lost\n")
    assert status == 1
    assert "line 3: A row above has the same key" in said


def test_a_mapping_says_what_a_crm_calls_things(banter, tmp_path):
    mapping = tmp_path / "mapping.yml"
    mapping.write_text(
        """
delimiter: ";"
id: Banter Id
email: Contact
key: Deal
outcome:
  {column: Stage, won: [Closed Won], lost: [Closed Lost], value: Amount, currency: EUR, at: Closed, reason: Note}
""",
        encoding="utf-8",
    )
    rows = f"Deal;Banter Id;Contact;Stage;Amount;Closed;Note\n1;;{DANA};Closed Won;100.50;2026-01-02;\n"
    rows += f"2;{banter.store.leads['warm']};x@example.org;Closed Lost;;;too dear\n"
    assert banter(rows, "--mapping", mapping)[0] == 0
    assert noted(banter.store) == [("won", None), ("lost", "too dear")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("email,result\n", "no column `outcome`"),
        ("name,outcome\n", "Say whose outcome"),
        ("", "no column `outcome`"),
        ("email,outcome\n\0,won\n", None),
    ],
)
def test_a_file_that_does_not_fit_is_refused(banter, text, said):
    status, output = banter(text)
    assert status == 1
    assert said is None or said in output


def test_bytes_that_are_no_text_are_refused(banter, tmp_path):
    file = tmp_path / "latin.csv"
    file.write_bytes(b"email,outcome\n\xff\xfe,won\n")
    result = CliRunner().invoke(commands, ["import", str(file)])
    assert result.exit_code == 1
    assert "is no CSV file in utf-8-sig" in result.output


def test_a_file_is_checked_and_taken_in(seeded, tmp_path):
    file = tmp_path / "outcomes.csv"
    file.write_text(GOOD + BAD[1][0] + "\n", encoding="utf-8")
    first = check(seeded, file, DEFAULTS)
    assert (len(first.good), first.known, first.open, [fault.line for fault in first.faults]) == (
        2,
        0,
        1,
        [6],
    )
    assert [take_in(seeded, first.good), take_in(seeded, first.good)] == [2, 0]
    assert check(seeded, file, DEFAULTS).known == 2


def test_visitors_wait_for_few_rows_at_a_time(seeded, tmp_path, monkeypatch):
    monkeypatch.setattr(csvoutcomes, "AT_ONCE", 2)
    file = tmp_path / "many.csv"
    file.write_text("id,email,outcome\n" + "".join(f"{n},{DANA},won\n" for n in range(5)), encoding="utf-8")
    assert take_in(seeded, check(seeded, file, DEFAULTS).good) == 5
