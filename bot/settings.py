"""What an operator may set, read once from the environment, refused by name when it makes no sense.

`Settings.from_env()` is called by whoever starts a process; everything below it receives values. Secrets are wrapped
in `Secret`, which shows its value only to `reveal()`. docs/settings.md lists the same names; a test compares the two.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).resolve().parent.parent
"""The checkout that this code runs from."""


class SettingsError(Exception):
    """A setting cannot be used; the message begins with the setting's name and never holds a secret."""

    def __init__(self, name: str, problem: str) -> None:
        super().__init__(f"{name}: {problem}")
        self.name = name


@dataclass(frozen=True)
class Secret:
    """A value that prints as stars."""

    value: str

    def reveal(self) -> str:
        """The value itself, for the one place that needs it."""
        return self.value

    def __repr__(self) -> str:
        return "Secret(********)"

    def __str__(self) -> str:
        return "********"


@dataclass(frozen=True)
class Smtp:
    """Where mail is handed over. `tls` is "tls" (smtps://) or "starttls" (used when the server offers it)."""

    host: str
    port: int
    user: str | None = None
    password: Secret | None = None
    tls: str = "starttls"


@dataclass(frozen=True)
class Variable:
    """One line of docs/settings.md: `default` is what the documentation says, `parse` gives the field's value."""

    name: str
    field: str
    default: str
    meaning: str
    parse: Callable[[str], Any]
    secret: bool = False


def _port(lowest: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if not text.isdecimal() or not lowest <= int(text) <= 65535:
            raise ValueError(f"expected a port, {lowest} to 65535")
        return int(text)

    return parse


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        raise ValueError("expected a number of seconds") from None
    if not 0 < value <= 600:
        raise ValueError("expected a number of seconds, more than 0 and at most 600")
    return value


def _yes_or_no(text: str) -> bool:
    if text.lower() not in ("yes", "no"):
        raise ValueError("expected yes or no")
    return text.lower() == "yes"


def _url(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("expected an address such as https://chat.example.com")
    return text.rstrip("/")


def _origins(text: str) -> tuple[str, ...]:
    found = tuple(_url(part.strip()) for part in text.split(",") if part.strip())
    if any(urlsplit(origin).path for origin in found):
        raise ValueError("expected origins without a path, separated by commas")
    return found


def _smtp(text: str) -> Smtp:
    parts = urlsplit(text)
    implicit = parts.scheme == "smtps"
    try:
        port = parts.port or (465 if implicit else 587)
    except ValueError:
        port = 0
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname or not port:
        raise ValueError("expected smtp://user:password@host:port or smtps://...")
    return Smtp(
        host=parts.hostname,
        port=port,
        user=unquote(parts.username) if parts.username else None,
        password=Secret(unquote(parts.password)) if parts.password else None,
        tls="tls" if implicit else "starttls",
    )


def _folder(text: str) -> Path:
    return Path(text).expanduser().absolute()


VARIABLES = (
    Variable("BANTER_PORT", "port", "8000", "The public port, the only one outside loopback.", _port(1)),
    Variable("BANTER_HOST", "host", "127.0.0.1", "The address `web` listens on; 0.0.0.0 for every one.", str),
    Variable("BANTER_DATA", "data", "var", "The folder of everything a running Banter writes.", _folder),
    Variable(
        "BANTER_PUBLIC_URL",
        "given_public_url",
        "http://127.0.0.1:BANTER_PORT",
        "The address visitors use, for links in mail and the cookie's scope.",
        _url,
    ),
    Variable(
        "BANTER_ORIGINS",
        "origins",
        "",
        "More origins that may embed the demo site's widget, separated by commas.",
        _origins,
    ),
    Variable(
        "BANTER_ADMIN_EMAIL",
        "admin_email",
        "admin@localhost",
        "The address the first administrator of the desk signs in with.",
        str,
    ),
    Variable(
        "BANTER_DATABASE_URL",
        "database",
        "sqlite:///BANTER_DATA/banter.db",
        "The record's database, an SQLAlchemy address.",
        Secret,
        secret=True,
    ),
    Variable(
        "BANTER_SECRET",
        "given_secret",
        "made once, kept in BANTER_DATA/secret",
        "Signs conversation tokens and links; at least 32 characters.",
        Secret,
        secret=True,
    ),
    Variable(
        "BANTER_ENGINE_SECRET",
        "given_engine_secret",
        "derived from BANTER_SECRET",
        "Signs turns on their way from `web` to the engine.",
        Secret,
        secret=True,
    ),
    Variable(
        "BANTER_ENGINE_PORT",
        "engine_port",
        "0",
        "The engine's loopback port; 0 lets `banter up` choose.",
        _port(0),
    ),
    Variable(
        "BANTER_ACTIONS_PORT",
        "actions_port",
        "0",
        "The action server's loopback port; 0 lets `banter up` choose.",
        _port(0),
    ),
    Variable(
        "BANTER_TURN_TIMEOUT",
        "turn_timeout",
        "8",
        "Seconds the engine has for a turn before the script answers.",
        _seconds,
    ),
    Variable(
        "BANTER_SMTP_URL",
        "smtp",
        "",
        "Where mail goes, smtp://user:password@host:port; unset writes to BANTER_DATA/outbox.",
        _smtp,
        secret=True,
    ),
    Variable("BANTER_MAIL_FROM", "mail_from", "banter@localhost", "The sender of Banter's mail.", str),
    Variable(
        "BANTER_WEBHOOK_URL", "webhook_url", "", "Receives a signed copy of every handed-over lead.", _url
    ),
    Variable(
        "BANTER_WEBHOOK_SECRET",
        "webhook_secret",
        "",
        "Signs webhooks (Standard Webhooks, whsec_...); needed with BANTER_WEBHOOK_URL.",
        Secret,
        secret=True,
    ),
    Variable(
        "BANTER_ALLOW_PRIVATE_WEBHOOKS",
        "allow_private_webhooks",
        "no",
        "yes lets webhooks go to loopback and private addresses, for a receiver in your own network.",
        _yes_or_no,
    ),
)


@dataclass(frozen=True)
class Settings:
    """Everything an operator may set, with the paths that follow from it."""

    port: int = 8000
    host: str = "127.0.0.1"
    data: Path = ROOT / "var"
    given_public_url: str | None = None
    origins: tuple[str, ...] = ()
    admin_email: str = "admin@localhost"
    database: Secret | None = None
    given_secret: Secret | None = None
    given_engine_secret: Secret | None = None
    engine_port: int = 0
    actions_port: int = 0
    turn_timeout: float = 8.0
    smtp: Smtp | None = None
    mail_from: str = "banter@localhost"
    webhook_url: str | None = None
    webhook_secret: Secret | None = None
    allow_private_webhooks: bool = False

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """The settings of `environ` (default: this process's); an empty value counts as unset.

        Raises SettingsError naming the first setting that cannot be used.
        """
        environ = os.environ if environ is None else environ
        given = {
            variable.field: _read(variable, environ) for variable in VARIABLES if environ.get(variable.name)
        }
        settings = cls(**given)
        settings._check()
        return settings

    def _check(self) -> None:
        if self.given_secret and len(self.given_secret.value) < 32:
            raise SettingsError("BANTER_SECRET", "expected at least 32 characters")
        if self.webhook_url and not self.webhook_secret:
            raise SettingsError("BANTER_WEBHOOK_SECRET", "needed since BANTER_WEBHOOK_URL is set")

    @property
    def public_url(self) -> str:
        """The address visitors use, without a slash at its end."""
        return self.given_public_url or f"http://127.0.0.1:{self.port}"

    @property
    def database_url(self) -> str:
        """The record's SQLAlchemy address. It may hold a password: never print it."""
        return self.database.reveal() if self.database else f"sqlite:///{self.data / 'banter.db'}"

    @property
    def engine_url(self) -> str:
        """The engine's address on loopback. It may change while Banter runs (a new model): ask again for each turn."""
        return f"http://127.0.0.1:{self.engine_port or self._running_port('engine')}"

    @property
    def actions_url(self) -> str:
        """The action server's webhook on loopback."""
        return f"http://127.0.0.1:{self.actions_port or self._running_port('actions')}/webhook"

    def port_file(self, process: str) -> Path:
        """Where `banter up` writes the port that it chose for a process."""
        return self.data / "run" / f"{process}.port"

    def _running_port(self, process: str) -> int:
        try:
            return int(self.port_file(process).read_text())
        except (OSError, ValueError):
            return 0

    @property
    def outbox(self) -> Path:
        """Where mail lies when no SMTP server is set."""
        return self.data / "outbox"

    @property
    def models(self) -> Path:
        """Trained models, one file per digest of what they were trained from."""
        return self.data / "models"

    @property
    def engine_data(self) -> Path:
        """What the engine writes: its tracker database, a cache."""
        return self.data / "engine"

    @property
    def logs(self) -> Path:
        """One log file per process."""
        return self.data / "logs"

    @cached_property
    def secret(self) -> Secret:
        """BANTER_SECRET, or the one kept in BANTER_DATA/secret, made there (mode 0600) when missing."""
        return self.given_secret or Secret(_kept_secret(self.data / "secret"))

    @cached_property
    def engine_secret(self) -> Secret:
        """The key between `web` and the engine."""
        if self.given_engine_secret:
            return self.given_engine_secret
        return Secret(hmac.new(self.secret.value.encode(), b"engine", hashlib.sha256).hexdigest())


def _read(variable: Variable, environ: Mapping[str, str]) -> Any:
    try:
        return variable.parse(environ[variable.name])
    except ValueError as error:
        shown = "" if variable.secret else f", not {environ[variable.name]!r}"
        raise SettingsError(variable.name, f"{error}{shown}") from None


def _kept_secret(path: Path) -> str:
    """The file's secret; of several processes that make it at once, all get the first one's."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
        draft.touch(mode=0o600)
        draft.write_text(secrets.token_urlsafe(48))
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    kept = path.read_text().strip()
    if len(kept) < 32:
        raise SettingsError("BANTER_SECRET", f"{path} is damaged: remove it to make a new one")
    return kept
