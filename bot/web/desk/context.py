"""What every route of the desk works with: the desk itself, who is signed in, and forms that are known to be ours."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Annotated
from urllib.parse import quote

from fastapi import Depends, HTTPException, Path, Request
from jinja2 import Environment

from bot.calibration.foretold import Foreteller
from bot.leads import staff
from bot.leads.models import User
from bot.leads.store import Store
from bot.settings import Settings
from bot.web.desk.brake import Brake
from bot.web.security import Cookie, Csrf, is_https

HOME = "/desk"
SIGN_IN = "/desk/login"
SELLERS = ("rep", "admin")
HASHING_AT_ONCE = 2
"""Each password check takes 64 MiB and a core for a moment: more at once would starve the chat."""


@dataclass(frozen=True)
class Desk:
    """One desk of one installation."""

    store: Store
    settings: Settings
    pages: Environment
    foreteller: Foreteller
    by_address: Brake = field(default_factory=lambda: Brake(allowed=10, seconds=300))
    by_account: Brake = field(default_factory=lambda: Brake(allowed=20, seconds=900))
    _hashing: threading.BoundedSemaphore = field(
        default_factory=lambda: threading.BoundedSemaphore(HASHING_AT_ONCE)
    )

    @property
    def session_cookie(self) -> Cookie:
        """The cookie of somebody signed in."""
        return Cookie("banter_desk", is_https(self.settings))

    @property
    def visit_cookie(self) -> Cookie:
        """The cookie of a browser before it signs in, for the forms that it sees until then."""
        return Cookie("banter_visit", is_https(self.settings))

    @property
    def csrf(self) -> Csrf:
        """Signs and checks form tokens."""
        return Csrf(self.settings.secret.reveal())

    @contextmanager
    def hashing(self) -> Iterator[None]:
        """A turn at the password hasher. Raises HTTPException 503 when too many are waiting."""
        if not self._hashing.acquire(timeout=3):
            raise HTTPException(503, headers={"Retry-After": "5"})
        try:
            yield
        finally:
            self._hashing.release()


def the_desk(request: Request) -> Desk:
    """The desk that the router was made for."""
    return request.state.desk


DeskOf = Annotated[Desk, Depends(the_desk)]


def member(request: Request, desk: DeskOf) -> User:
    """Who is signed in; everybody else is sent to the login, and afterwards back."""
    token = desk.session_cookie.read(request)
    if token:
        with desk.store.read() as session:
            user = staff.signed_in(session, token)
        if user:
            request.state.user = user
            return user
    wanted = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    next_page = f"?next={quote(wanted, safe='')}" if request.method == "GET" and wanted != HOME else ""
    raise HTTPException(303, headers={"Location": SIGN_IN + next_page})


Member = Annotated[User, Depends(member)]


def seller(user: Member) -> User:
    """A member of staff who may work on leads; marketers read only."""
    if user.role not in SELLERS:
        raise HTTPException(403)
    return user


Seller = Annotated[User, Depends(seller)]


def browser_secret(request: Request, desk: Desk) -> str | None:
    """The cookie that form tokens are bound to."""
    return desk.session_cookie.read(request) or desk.visit_cookie.read(request)


async def our_form(request: Request, desk: DeskOf) -> dict[str, str]:
    """The fields of a form that one of our own pages sent. Raises HTTPException 400 for any other."""
    form = await request.form(max_files=0, max_fields=20, max_part_size=16_384)
    # PostgreSQL refuses NUL in text, and nobody types it.
    fields = {name: value.replace("\0", "") for name, value in form.items() if isinstance(value, str)}
    if not desk.csrf.accepts(request, browser_secret(request, desk), fields.pop("csrf", "")):
        raise HTTPException(400, "form")
    return fields


OurForm = Annotated[dict[str, str], Depends(our_form)]


RecordId = Annotated[str, Path(pattern=r"^[0-9a-f-]{36}$")]
"""An id of the record in an address; anything else is not found."""


def client_address(request: Request) -> str:
    """Where the request comes from, as far as the server knows."""
    return request.client.host if request.client else "unknown"
