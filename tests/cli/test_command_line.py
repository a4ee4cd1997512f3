"""`banter`: every command is listed, only the one called is loaded, and a broken one spoils no other."""

import subprocess
import sys

import pytest
from typer.testing import CliRunner

from bot.cli import COMMANDS, build, main, wanted


def run(*words):
    result = CliRunner().invoke(build(wanted(words)), list(words))
    return result.exit_code, result.output


def test_help_lists_every_command():
    status, said = run("--help")
    assert status == 0
    listed = [line.split()[1] for line in said.splitlines() if line.startswith("│") and line[2] != " "]
    assert set(COMMANDS) <= set(listed)


@pytest.mark.parametrize(
    ("words", "loaded"),
    [
        (["up"], ("up",)),
        (["user", "list"], ("user",)),
        (["score", "--help"], ("score",)),
        ([], COMMANDS),
        (["--help"], COMMANDS),
        (["nonsense"], COMMANDS),
    ],
)
def test_only_the_command_that_is_called_is_loaded(words, loaded):
    assert wanted(words) == loaded


@pytest.fixture
def broken_train(monkeypatch):
    monkeypatch.setitem(sys.modules, "bot.cli.train", None)


@pytest.mark.parametrize("words", [("doctor", "--help"), ("up", "--help"), ("lint", "--help")])
@pytest.mark.usefixtures("broken_train")
def test_a_command_that_cannot_be_loaded_spoils_no_other(words):
    assert run(*words)[0] == 0


@pytest.mark.usefixtures("broken_train")
def test_a_command_that_cannot_be_loaded_is_listed_and_says_what_is_broken():
    assert "Cannot be loaded" in run("--help")[1]
    app = build()
    result = CliRunner().invoke(app, ["train", "--force", "--help"])
    assert result.exit_code != 0
    assert (
        "`banter train` cannot be loaded"
        in str(result.exception.code if result.exception else "") + result.output
    )


def test_a_record_that_cannot_be_opened_is_told_without_a_traceback(monkeypatch, tmp_path):
    monkeypatch.setenv("BANTER_DATABASE_URL", f"sqlite:///{tmp_path}")
    monkeypatch.setattr(sys, "argv", ["banter", "user", "list"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert str(ended.value).startswith("The record cannot be opened: ")


def test_a_setting_that_is_wrong_is_told_without_a_traceback(monkeypatch):
    monkeypatch.setenv("BANTER_PORT", "many")
    monkeypatch.setattr(sys, "argv", ["banter", "user", "list"])
    with pytest.raises(SystemExit, match="BANTER_PORT"):
        main()


def test_calling_doctor_loads_nothing_of_the_record():
    code = "import sys; from bot.cli import build, wanted; build(wanted(['doctor'])); print('sqlalchemy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
