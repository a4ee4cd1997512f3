"""The outbox folder: mail as files while no SMTP server is set. Read as text; nothing in it is ever run or fetched."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

SHOWN = 200
LARGEST = 2_000_000
NAME = re.compile(r"[A-Za-z0-9][\w.@+-]{0,200}\.eml")


@dataclass(frozen=True)
class Letter:
    """A mail in the folder; `attachments` are (name, bytes) pairs."""

    name: str
    at: datetime
    to: str
    sender: str
    subject: str
    text: str
    attachments: tuple[tuple[str, int], ...]


def letters(folder: Path) -> list[Letter]:
    """The newest letters, newest first."""
    found = sorted(_files(folder), key=lambda path: path.stat().st_mtime, reverse=True)
    return [read for path in found[:SHOWN] if (read := _read(path))]


def letter(folder: Path, name: str) -> Letter | None:
    """The letter in the file of that name, which must lie in the folder itself."""
    return _read(folder / name) if NAME.fullmatch(name) and (folder / name).is_file() else None


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return [path for path in folder.iterdir() if NAME.fullmatch(path.name) and path.is_file()]


def _read(path: Path) -> Letter | None:
    try:
        moment = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        with path.open("rb") as file:
            message = message_from_bytes(file.read(LARGEST), policy=default)
    except OSError:
        return None
    assert isinstance(message, EmailMessage)
    return Letter(
        name=path.name,
        at=moment,
        to=str(message.get("To", "")),
        sender=str(message.get("From", "")),
        subject=str(message.get("Subject", "")),
        text=_text(message),
        attachments=tuple(_attachments(message)),
    )


def _text(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    return _content(body) if body else ""


def _attachments(message: EmailMessage) -> list[tuple[str, int]]:
    parts = message.iter_attachments() if message.is_multipart() else ()
    return [(part.get_filename() or part.get_content_type(), len(_bytes(part))) for part in parts]


def _content(part: EmailMessage) -> str:
    try:
        return _bytes(part).decode(part.get_content_charset("utf-8"), "replace")
    except LookupError:  # a charset that nobody knows
        return _bytes(part).decode("utf-8", "replace")


def _bytes(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
