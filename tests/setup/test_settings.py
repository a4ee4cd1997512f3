"""Settings: read once, refused by name, silent about secrets, documented."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.settings import ROOT, VARIABLES, Settings, SettingsError

LONG = "s" * 40


def test_an_empty_environment_gives_a_working_local_installation():
    settings = Settings.from_env({})
    assert settings.public_url == "http://127.0.0.1:8000"
    assert settings.host == "127.0.0.1"
    assert settings.data == ROOT / "var"
    assert settings.database_url == f"sqlite:///{ROOT / 'var' / 'banter.db'}"
    assert settings.smtp is None
    assert settings.turn_timeout == 8


def test_an_empty_value_counts_as_unset():
    assert Settings.from_env({variable.name: "" for variable in VARIABLES}) == Settings()


@pytest.mark.parametrize(
    ("environ", "named"),
    [
        ({"BANTER_PORT": "eighty"}, "BANTER_PORT"),
        ({"BANTER_PORT": "0"}, "BANTER_PORT"),
        ({"BANTER_PORT": "65536"}, "BANTER_PORT"),
        ({"BANTER_ENGINE_PORT": "-1"}, "BANTER_ENGINE_PORT"),
        ({"BANTER_TURN_TIMEOUT": "soon"}, "BANTER_TURN_TIMEOUT"),
        ({"BANTER_TURN_TIMEOUT": "nan"}, "BANTER_TURN_TIMEOUT"),
        ({"BANTER_TURN_TIMEOUT": "0"}, "BANTER_TURN_TIMEOUT"),
        ({"BANTER_PUBLIC_URL": "chat.example.com"}, "BANTER_PUBLIC_URL"),
        ({"BANTER_ORIGINS": "https://a.example, https://b.example/page"}, "BANTER_ORIGINS"),
        ({"BANTER_SMTP_URL": "mail.example.com:25"}, "BANTER_SMTP_URL"),
        ({"BANTER_SMTP_URL": "smtp://host:port"}, "BANTER_SMTP_URL"),
        ({"BANTER_SECRET": "short"}, "BANTER_SECRET"),
        ({"BANTER_WEBHOOK_URL": "https://crm.example.com/in"}, "BANTER_WEBHOOK_SECRET"),
    ],
)
def test_a_value_that_makes_no_sense_is_refused_by_name(environ, named):
    with pytest.raises(SettingsError, match=f"^{named}: "):
        Settings.from_env(environ)


def test_a_refusal_shows_the_value_but_never_a_secret():
    with pytest.raises(SettingsError, match="eighty"):
        Settings.from_env({"BANTER_PORT": "eighty"})
    with pytest.raises(SettingsError) as refusal:
        Settings.from_env({"BANTER_SMTP_URL": "smpt://desk:hunter2@mail.example.com"})
    assert "hunter2" not in str(refusal.value)


def test_secrets_do_not_print():
    settings = Settings.from_env(
        {
            "BANTER_SECRET": LONG,
            "BANTER_DATABASE_URL": "postgresql://banter:hunter2@db/banter",
            "BANTER_SMTP_URL": "smtp://desk:hunter2@mail.example.com:2525",
            "BANTER_WEBHOOK_SECRET": "whsec_hunter2",
        }
    )
    shown = f"{settings!r} {settings} {settings.secret} {settings.engine_secret!r} {settings.smtp}"
    assert "hunter2" not in shown
    assert LONG not in shown
    assert settings.smtp.password.reveal() == "hunter2"
    assert (settings.smtp.host, settings.smtp.port, settings.smtp.user) == ("mail.example.com", 2525, "desk")


def test_the_secret_is_made_once_and_readable_by_its_owner_only(tmp_path):
    environ = {"BANTER_DATA": str(tmp_path / "data")}
    with ThreadPoolExecutor(8) as pool:
        made = set(pool.map(lambda _: Settings.from_env(environ).secret.reveal(), range(16)))
    assert len(made) == 1
    assert (tmp_path / "data" / "secret").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["secret"]


def test_a_damaged_secret_file_is_named(tmp_path):
    (tmp_path / "secret").write_text("oops")
    with pytest.raises(SettingsError, match="remove it"):
        _ = Settings.from_env({"BANTER_DATA": str(tmp_path)}).secret


def test_the_engines_secret_follows_from_the_main_one():
    one, two = (Settings.from_env({"BANTER_SECRET": LONG + end}) for end in "ab")
    assert one.engine_secret == Settings.from_env({"BANTER_SECRET": LONG + "a"}).engine_secret
    assert one.engine_secret != two.engine_secret


def test_the_page_of_settings_is_true():
    page = (ROOT / "docs" / "settings.md").read_text()
    rows = re.findall(r"^\| `(\w+)` \| (.+?) \| (.+) \|$", page, re.MULTILINE)
    assert rows == [(v.name, v.default or "unset", v.meaning) for v in VARIABLES]
