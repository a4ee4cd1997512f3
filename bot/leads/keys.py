"""Keys that let other programs in: printed once, stored as a fingerprint, each for named purposes, revoked at once."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.leads.models import ApiKey
from bot.leads.staff import fingerprint
from bot.leads.types import now

SCOPES = ("outcomes",)
PREFIX = "banter_"
"""Every key begins with it, so that a scanner finds one that was left in a repository."""

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


class KeyRefused(ValueError):
    """What was asked of the list of keys cannot be done; the message is for the person who asked."""


def add(session: Session, name: str, scopes: Iterable[str] = SCOPES) -> str:
    """A new key's text, which nobody can read again. Raises KeyRefused."""
    chosen = list(dict.fromkeys(scopes))
    if not _NAME.fullmatch(name):
        raise KeyRefused(f"{name!r}: a key's name has small letters, digits, dots and dashes.")
    if unknown := [scope for scope in chosen if scope not in SCOPES]:
        raise KeyRefused(f"{', '.join(unknown)}: no such purpose; choose {', '.join(SCOPES)}.")
    if find(session, name):
        raise KeyRefused(f"A key called {name} was made before: choose another name.")
    token = PREFIX + secrets.token_urlsafe(32)
    session.add(ApiKey(name=name, digest=fingerprint(token), scopes=chosen))
    return token


def find(session: Session, name: str) -> ApiKey | None:
    """The key of this name."""
    return session.scalar(select(ApiKey).where(ApiKey.name == name))


def every(session: Session) -> list[ApiKey]:
    """All keys by name, those that were revoked too."""
    return list(session.scalars(select(ApiKey).order_by(ApiKey.name)))


def revoke(session: Session, name: str) -> None:
    """Shut a key out at once; a second time changes nothing. Raises KeyRefused."""
    key = find(session, name)
    if key is None:
        raise KeyRefused(f"No key is called {name}: `banter key list` shows them.")
    key.revoked_at = key.revoked_at or now()


def holder(session: Session, token: str, scope: str) -> ApiKey | None:
    """The key behind `token`, if it is still good for this purpose."""
    key = session.scalar(select(ApiKey).where(ApiKey.digest == fingerprint(token)))
    return key if key and key.revoked_at is None and scope in key.scopes else None
