"""The staff: who may open the desk, how they prove it, and for how long.

Passwords are argon2id; set-up links and sessions are random tokens of which only the sha256 is stored. Checking a password
takes a tenth of a second on purpose: do it outside any writing transaction.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from email_validator import EmailNotValidError, validate_email
from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from bot.leads.models import Login, User
from bot.leads.types import now

ROLES = ("rep", "marketer", "admin")
ADMIN = "admin@localhost"
SETUP_LASTS = timedelta(hours=24)
LOGIN_LASTS = timedelta(hours=12)
PASSWORD_LENGTH = (12, 128)
GUESSED = (
    "password",
    "passwort",
    "123456",
    "qwerty",
    "qwertz",
    "letmein",
    "welcome",
    "iloveyou",
    "admin",
    "banter",
)
"""What the lists of leaked passwords are made of; a password may hold one only if enough else remains."""


class StaffError(ValueError):
    """What was asked of the staff list cannot be done; the message is for the person who asked."""


@cache
def _hasher() -> PasswordHasher:
    return PasswordHasher()


@cache
def _nobodys_password() -> str:
    """A hash to check against when there is no account, so that both answers take the same time."""
    return _hasher().hash(secrets.token_urlsafe(24))


def hash_password(password: str) -> str:
    """The argon2id hash to store. Slow on purpose."""
    return _hasher().hash(password)


def verify_password(stored: str | None, password: str) -> bool:
    """Whether `password` is the one behind `stored`; as slow for None, which never matches."""
    try:
        return _hasher().verify(stored or _nobodys_password(), password) and stored is not None
    except (VerificationError, InvalidHashError):
        return False


def password_problem(password: str, email: str = "") -> str | None:
    """Why `password` is refused, in a sentence, or None."""
    shortest, longest = PASSWORD_LENGTH
    if len(password) < shortest:
        return f"Use at least {shortest} characters; a few words in a row are good."
    if len(password) > longest:
        return f"Use at most {longest} characters."
    rest = password.lower()
    for word in (*GUESSED, email.partition("@")[0].lower()):
        rest = rest.replace(word, "") if len(word) > 2 else rest
    if len(set(rest)) < 5:
        return "This is among the first passwords anybody would guess; choose another."
    return None


def find(session: Session, email: str) -> User | None:
    """The member of staff with this address, in any case."""
    return session.scalar(select(User).where(User.email == email.strip().lower()))


def members(session: Session) -> list[User]:
    """Everybody, by address."""
    return list(session.scalars(select(User).order_by(User.email)))


def add(session: Session, email: str, name: str = "", role: str = "rep") -> tuple[User, str]:
    """A new member of staff and the token of their set-up link. Raises StaffError."""
    if role not in ROLES:
        raise StaffError(f"role {role!r} is unknown: choose {', '.join(ROLES)}")
    address = _checked_address(email)
    if find(session, address):
        raise StaffError(f"{address} is on the list already")
    user = User(email=address, name=name.strip()[:200] or address.partition("@")[0], role=role)
    session.add(user)
    return user, set_up_link(session, user)


def _checked_address(email: str) -> str:
    address = email.strip().lower()
    if address == ADMIN:
        return address
    try:
        return validate_email(address, check_deliverability=False, test_environment=True).normalized.lower()
    except EmailNotValidError as error:
        raise StaffError(f"{address!r} is no e-mail address: {error}") from None


def ensure_admin(session: Session, email: str = ADMIN) -> str | None:
    """A set-up token while nobody has a password yet, making the administrator on the first start; else None.

    Only the newest token works.
    """
    if session.scalar(select(func.count()).select_from(User).where(User.password.is_not(None))):
        return None
    waiting = session.scalar(select(User).where(User.role == "admin").order_by(User.created_at))
    if waiting:
        return set_up_link(session, waiting)
    return add(session, email, "Administrator", "admin")[1]


def set_up_link(session: Session, user: User) -> str:
    """A fresh one-time token to choose a password with, good for 24 hours; earlier ones stop working."""
    token = secrets.token_urlsafe(32)
    user.setup, user.setup_until = fingerprint(token), now() + SETUP_LASTS
    session.flush()
    return token


def awaiting(session: Session, token: str) -> User | None:
    """Whose set-up token this is, if it is still good."""
    user = session.scalar(select(User).where(User.setup == fingerprint(token)))
    good = user and user.active and user.setup_until and user.setup_until > now()
    return user if good else None


def set_password(session: Session, user: User, password_hash: str) -> None:
    """Store a new password's hash; the set-up link is used up and every session of the user ends."""
    user.password, user.setup, user.setup_until = password_hash, None, None
    session.execute(delete(Login).where(Login.user_id == user.id))


def set_active(session: Session, user: User, active: bool) -> None:
    """Let a member of staff in, or shut them out at once."""
    user.active = active
    if not active:
        user.setup = user.setup_until = None
        session.execute(delete(Login).where(Login.user_id == user.id))


def sign_in(session: Session, user: User) -> str:
    """Begin a session: the token for the cookie. Sessions that are over are swept away on the way."""
    session.execute(delete(Login).where(Login.expires_at <= now()))
    token = secrets.token_urlsafe(32)
    session.add(Login(id=fingerprint(token), user_id=user.id, expires_at=now() + LOGIN_LASTS))
    return token


def signed_in(session: Session, token: str) -> User | None:
    """Whose session this token is, if it lasts and they are still let in."""
    login = session.get(Login, fingerprint(token))
    if not login or login.expires_at <= now() or not login.user.active:
        return None
    return login.user


def sign_out(session: Session, token: str) -> None:
    """End the session of this token."""
    session.execute(delete(Login).where(Login.id == fingerprint(token)))


def fingerprint(token: str) -> str:
    """What is stored of a token: its sha256 as hex. The tokens are random, so it needs no salt."""
    return hashlib.sha256(token.encode()).hexdigest()
