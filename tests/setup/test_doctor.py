"""`banter doctor` names every setting, says what is wrong and how to mend it, and shows no secret."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from bot.cli.doctor import Finding, examine
from bot.settings import VARIABLES


def look(tmp_path: Path, **environ: str) -> dict[str, Finding]:
    given = {"BANTER_DATA": str(tmp_path), "BANTER_PORT": "18999", **environ}
    return {finding.name: finding for finding in examine(given)}


def test_every_setting_is_named(tmp_path: Path):
    assert {variable.name for variable in VARIABLES} <= set(look(tmp_path))


def test_a_misspelt_setting_is_noticed(tmp_path: Path):
    assert look(tmp_path, BANTER_POTR="1")["BANTER_POTR"].state == "note"


def test_a_wrong_setting_is_bad_and_named(tmp_path: Path):
    finding = look(tmp_path, BANTER_TURN_TIMEOUT="soon")["settings"]
    assert (finding.state, finding.found.split(":")[0]) == ("bad", "BANTER_TURN_TIMEOUT")


def test_a_taken_port_is_bad_with_a_way_out(tmp_path: Path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        finding = look(tmp_path, BANTER_PORT=str(port))[f"port {port}"]
    assert finding.state == "bad"
    assert f"BANTER_PORT={port + 1}" in finding.mend


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
def test_a_mail_server_that_does_not_answer_is_bad_and_its_password_is_not_shown(tmp_path: Path, scheme: str):
    findings = look(tmp_path, BANTER_SMTP_URL=f"{scheme}://desk:hunter2@127.0.0.1:9")
    assert findings["mail"].state == "bad"
    assert "hunter2" not in str(findings)


def test_without_a_mail_server_the_outbox_is_named(tmp_path: Path):
    assert "outbox" in look(tmp_path)["mail"].found


def test_a_missing_model_is_noticed(tmp_path: Path):
    assert look(tmp_path)["model"].mend == "Run banter train."


def test_looking_changes_nothing(tmp_path: Path):
    look(tmp_path)
    assert list(tmp_path.iterdir()) == []
