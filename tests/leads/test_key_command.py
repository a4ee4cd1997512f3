"""`banter key`: keys on the command line."""

from __future__ import annotations

import json

import pytest
import typer
from typer.testing import CliRunner

from bot.cli import key as key_command
from bot.leads import keys
from bot.leads.store import Store


@pytest.fixture
def banter(sqlite_url, monkeypatch):
    """Runs a command line on an empty record: (exit status, output)."""
    monkeypatch.setenv("BANTER_DATABASE_URL", sqlite_url)
    app = typer.Typer()
    key_command.register(app)

    def run(*words: str) -> tuple[int, str]:
        result = CliRunner().invoke(app, ["key", *words])
        return result.exit_code, result.output

    return run


def test_a_key_is_printed_once_and_listed_without_its_text(banter, sqlite_url):
    status, out = banter("add", "crm")
    token = out.strip()
    assert status == 0
    store = Store(sqlite_url)
    with store.read() as session:
        assert keys.holder(session, token, "outcomes").name == "crm"
    store.close()
    listed = banter("list", "--json")[1]
    assert token not in listed
    assert [(one["name"], one["scopes"], one["used_at"]) for one in json.loads(listed)] == [
        ("crm", ["outcomes"], None)
    ]


def test_a_revoked_key_stays_listed(banter):
    banter("add", "crm")
    assert banter("revoke", "crm")[0] == 0
    assert "revoked" in banter("list")[1]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "My CRM"), "small letters"),
        (("add", "old"), "made before"),
        (("add", "crm", "--scope", "everything"), "no such purpose"),
        (("revoke", "nobody"), "No key is called nobody"),
    ],
)
def test_what_cannot_be_done_fails_with_one_line(banter, words, said):
    banter("add", "old")
    status, out = banter(*words)
    assert (status, len(out.strip().splitlines())) == (1, 1)
    assert said in out
