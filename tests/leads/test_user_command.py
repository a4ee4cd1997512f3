"""`banter user`: the staff list on the command line."""

from __future__ import annotations

import json

import pytest
import typer
from typer.testing import CliRunner

from bot.cli import user as user_command
from bot.leads import staff
from bot.leads.store import Store

EMAIL = "robin@harborline.example"


@pytest.fixture
def banter(sqlite_url, monkeypatch):
    """Runs a command line on an empty record: (exit status, output)."""
    monkeypatch.setenv("BANTER_DATABASE_URL", sqlite_url)
    app = typer.Typer()
    user_command.register(app)

    def run(*words: str, typed: str = "") -> tuple[int, str]:
        result = CliRunner().invoke(app, list(words), input=typed)
        return result.exit_code, result.output

    return run


def test_a_new_member_gets_a_set_up_link_and_is_listed_as_invited(banter, sqlite_url):
    status, out = banter("user", "add", EMAIL, "--name", "Robin", "--role", "marketer")
    assert status == 0
    token = out.strip().rpartition("/desk/setup/")[2]
    store = Store(sqlite_url)
    with store.read() as session:
        assert staff.awaiting(session, token).email == EMAIL
    store.close()
    listed = json.loads(banter("user", "list", "--json")[1])
    assert listed == [{"email": EMAIL, "name": "Robin", "role": "marketer", "status": "invited"}]


def test_a_password_can_be_set_from_standard_input(banter):
    banter("user", "add", EMAIL)
    assert banter("user", "password", EMAIL, typed="correct horse battery\n")[0] == 0
    assert "active" in banter("user", "list")[1]


def test_a_member_can_be_shut_out_and_let_in_again(banter):
    banter("user", "add", EMAIL)
    banter("user", "disable", EMAIL)
    assert "disabled" in banter("user", "list")[1]
    banter("user", "enable", EMAIL)
    assert "disabled" not in banter("user", "list")[1]


@pytest.mark.parametrize(
    ("words", "typed", "said"),
    [
        (("add", "robin"), "", "no e-mail address"),
        (("add", EMAIL, "--role", "boss"), "", "choose rep, marketer, admin"),
        (("link", "nobody@harborline.example"), "", "not on the list"),
        (("password", "nobody@harborline.example"), "correct horse battery\n", "not on the list"),
        (("password", EMAIL), "short\n", "at least 12"),
    ],
)
def test_what_cannot_be_done_fails_with_one_line(banter, words, typed, said):
    status, out = banter("user", *words, typed=typed)
    assert status == 1
    assert said in out
    assert len(out.strip().splitlines()) == 1
