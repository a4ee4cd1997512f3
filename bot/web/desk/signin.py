"""Signing in and out, the one-time set-up link, and changing one's password."""

from __future__ import annotations

import math

from fastapi import APIRouter, HTTPException, Request, Response
from sqlalchemy import func, select

from bot.leads import staff
from bot.leads.models import User
from bot.web.desk.brake import network_of
from bot.web.desk.context import HOME, Desk, DeskOf, Member, OurForm, client_address
from bot.web.desk.pages import DeskRoute, go, page
from bot.web.security import local_path

router = APIRouter(route_class=DeskRoute)


class Refused(Exception):
    """Somebody could not prove who they are; the message says why, where more may be said than "wrong"."""

    def __init__(self, status: int, message: str = "", wait: int = 0) -> None:
        super().__init__(message)
        self.status, self.wait = status, wait

    def on(self, response: Response) -> Response:
        """The page, with the status that this refusal has."""
        response.status_code = self.status
        if self.wait:
            response.headers["Retry-After"] = str(self.wait)
        return response


@router.get("/login")
def login(request: Request, desk: DeskOf, next: str = "") -> Response:
    """The login form."""
    return _login_page(request, desk, next)


@router.post("/login")
def log_in(request: Request, desk: DeskOf, form: OurForm) -> Response:
    """Check address and password; one answer, and one duration, for every reason to refuse."""
    email, wanted = form.get("email", ""), form.get("next", "")
    try:
        user = _proved(request, desk, email, form.get("password", ""))
    except Refused as refused:
        problem = str(refused) or "This address and password do not belong together."
        return refused.on(_login_page(request, desk, wanted, problem, email))
    return _signed_in(request, desk, user, local_path(wanted, HOME))


@router.post("/logout")
def log_out(request: Request, desk: DeskOf, user: Member, form: OurForm) -> Response:
    """End this session."""
    with desk.store.write() as session:
        staff.sign_out(session, desk.session_cookie.read(request) or "")
    response = go("/desk/login")
    desk.session_cookie.clear(response)
    return response


@router.get("/setup/{token}")
def set_up(request: Request, desk: DeskOf, token: str) -> Response:
    """The form behind a one-time link: choose a password."""
    return page(request, desk, "setup.html", person=_awaiting(desk, token), token=token, problem=None)


@router.post("/setup/{token}")
def choose_password(request: Request, desk: DeskOf, token: str, form: OurForm) -> Response:
    """Exchange the link for a password, and sign in."""
    person = _awaiting(desk, token)
    problem = _chosen_problem(form, person.email)
    if problem:
        return page(request, desk, "setup.html", 422, person=person, token=token, problem=problem)
    with desk.hashing():
        hashed = staff.hash_password(form["password"])
    with desk.store.write() as session:
        current = staff.awaiting(session, token)
        if current is None:
            raise HTTPException(404)
        staff.set_password(session, current, hashed)
    return _signed_in(request, desk, person, HOME)


@router.get("/account")
def account(request: Request, desk: DeskOf, user: Member, saved: bool = False) -> Response:
    """One's own account."""
    return page(request, desk, "account.html", problem=None, saved=saved)


@router.post("/account")
def change_password(request: Request, desk: DeskOf, user: Member, form: OurForm) -> Response:
    """Change one's password; every other session ends."""
    problem = _chosen_problem(form, user.email)
    if problem:
        return page(request, desk, "account.html", 422, problem=problem, saved=False)
    try:
        _proved(request, desk, user.email, form.get("current", ""))
    except Refused as refused:
        problem = str(refused) or "That is not your current password."
        return refused.on(page(request, desk, "account.html", problem=problem, saved=False))
    with desk.hashing():
        hashed = staff.hash_password(form["password"])
    with desk.store.write() as session:
        staff.set_password(session, session.get(User, user.id), hashed)
    return _signed_in(request, desk, user, "/desk/account?saved=true")


def _login_page(
    request: Request, desk: Desk, wanted: str, problem: str | None = None, email: str = ""
) -> Response:
    with desk.store.read() as session:
        ready = session.scalar(select(func.count()).select_from(User).where(User.password.is_not(None)))
    shown = {"next": local_path(wanted, HOME), "problem": problem, "email": email[:254], "ready": bool(ready)}
    return page(request, desk, "login.html", **shown)


def _proved(request: Request, desk: Desk, email: str, password: str) -> User:
    """Whose address and password these are. Raises Refused; failures are counted per network and per account."""
    address, name = network_of(client_address(request)), staff.fingerprint(email.strip().lower())
    waiting = max(desk.by_address.wait(address), desk.by_account.wait(name))
    if waiting:
        raise Refused(429, f"Too many tries. Wait {math.ceil(waiting / 60)} min and try again.", waiting)
    user = _authenticated(desk, email, password)
    if user is None:
        desk.by_address.fail(address)
        desk.by_account.fail(name)
        raise Refused(401)
    desk.by_account.forget(name)
    return user


def _authenticated(desk: Desk, email: str, password: str) -> User | None:
    with desk.store.read() as session:
        user = staff.find(session, email)
    stored = user.password if user and user.active else None
    with desk.hashing():
        return user if staff.verify_password(stored, password) else None


def _awaiting(desk: Desk, token: str) -> User:
    with desk.store.read() as session:
        person = staff.awaiting(session, token)
    if person is None:
        raise HTTPException(404)
    return person


def _chosen_problem(form: dict[str, str], email: str) -> str | None:
    password = form.get("password", "")
    if password != form.get("again", ""):
        return "The two passwords differ."
    return staff.password_problem(password, email)


def _signed_in(request: Request, desk: Desk, user: User, path: str) -> Response:
    """A new session with a new id: one that was there before ends."""
    before = desk.session_cookie.read(request)
    with desk.store.write() as session:
        if before:
            staff.sign_out(session, before)
        token = staff.sign_in(session, user)
    response = go(path)
    desk.session_cookie.write(response, token, int(staff.LOGIN_LASTS.total_seconds()))
    desk.visit_cookie.clear(response)
    return response
