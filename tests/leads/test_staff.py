"""Staff: who may open the desk, how they prove it, and for how long."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest

from bot.leads import staff
from bot.leads.models import Login, User
from bot.leads.types import now

EMAIL = "robin@harborline.example"


@pytest.fixture
def robin(store):
    with store.write() as session:
        user, _ = staff.add(session, EMAIL, "Robin", "rep")
        staff.set_password(session, user, "a hash")
    return user.id


def test_the_first_start_makes_an_administrator_with_a_set_up_link(store):
    with store.write() as session:
        token = staff.ensure_admin(session, "Boss@Harborline.example")
        user = staff.awaiting(session, token)
        assert (user.email, user.role, user.password) == ("boss@harborline.example", "admin", None)


def test_until_somebody_has_a_password_every_start_gives_a_new_link_to_the_same_administrator(store):
    with store.write() as session:
        first, second = staff.ensure_admin(session), staff.ensure_admin(session)
        assert staff.awaiting(session, first) is None
        assert staff.awaiting(session, second).email == staff.ADMIN
        assert len(staff.members(session)) == 1


def test_once_somebody_has_a_password_a_start_gives_no_link(store, robin):
    with store.write() as session:
        assert staff.ensure_admin(session) is None


def test_a_set_up_link_works_once_and_for_a_day(store):
    with store.write() as session:
        user, token = staff.add(session, EMAIL)
        user.setup_until = now() - timedelta(seconds=1)
        assert staff.awaiting(session, token) is None
        token = staff.set_up_link(session, user)
        assert timedelta(hours=23) < user.setup_until - now() <= timedelta(hours=24)
        staff.set_password(session, user, "a hash")
        assert staff.awaiting(session, token) is None


def test_no_token_stands_in_the_record(store):
    with store.write() as session:
        user, token = staff.add(session, EMAIL)
        cookie = staff.sign_in(session, user)
        session.flush()
        assert token not in (user.setup, user.id)
        assert session.get(Login, cookie) is None
        assert min(len(token), len(cookie)) >= 43


@pytest.mark.parametrize(
    ("email", "role", "problem"),
    [
        ("robin", "rep", "no e-mail address"),
        ("robin@harborline.example", "boss", "unknown"),
        ("ROBIN@harborline.example ", "rep", "already"),
    ],
)
def test_a_member_who_cannot_be_added_is_refused_with_the_reason(store, robin, email, role, problem):
    with pytest.raises(staff.StaffError, match=problem), store.write() as session:
        staff.add(session, email, role=role)


@pytest.mark.parametrize("email", [EMAIL, EMAIL.upper(), f"  {EMAIL} "])
def test_an_address_is_found_in_any_case(store, robin, email):
    with store.read() as session:
        assert staff.find(session, email).id == robin


@pytest.mark.parametrize(
    ("password", "accepted"),
    [
        ("correct horse battery", True),
        ("ünïcode pässwörter", True),
        ("x" * 11, False),
        ("elevenchars", False),
        ("y" * 129, False),
        ("aaaaaaaaaaaaaaaa", False),
        ("password123456", False),
        ("Passwort123456!", False),
        ("robinrobinrobin", False),
        ("qwertyqwertyqwerty", False),
    ],
)
def test_a_password_that_others_would_guess_is_refused(password, accepted):
    assert (staff.password_problem(password, EMAIL) is None) is accepted


def test_a_password_is_checked_against_its_hash_and_nothing_matches_nobody():
    stored = staff.hash_password("correct horse battery")
    assert stored.startswith("$argon2id$")
    assert staff.verify_password(stored, "correct horse battery")
    assert not staff.verify_password(stored, "correct horse batterY")
    assert not staff.verify_password(None, "correct horse battery")
    assert not staff.verify_password("damaged", "correct horse battery")


def test_a_check_without_an_account_takes_as_long_as_one_with():
    stored = staff.hash_password("correct horse battery")
    staff.verify_password(None, "warm up")

    def fastest(hashed: str | None) -> float:
        times = []
        for _ in range(3):
            begun = time.perf_counter()
            staff.verify_password(hashed, "a wrong password")
            times.append(time.perf_counter() - begun)
        return min(times)

    assert 0.3 < fastest(None) / fastest(stored) < 3


def test_a_session_lasts_until_it_is_over_or_ended(store, robin):
    with store.write() as session:
        token = staff.sign_in(session, session.get(User, robin))
        other = staff.sign_in(session, session.get(User, robin))
        assert staff.signed_in(session, token).id == robin
        staff.sign_out(session, token)
        assert staff.signed_in(session, token) is None
        assert staff.signed_in(session, other)
        session.get(Login, staff.fingerprint(other)).expires_at = now()
        assert staff.signed_in(session, other) is None


def test_sessions_that_are_over_are_swept_at_the_next_sign_in(store, robin):
    with store.write() as session:
        old = staff.sign_in(session, session.get(User, robin))
        session.flush()
        session.get(Login, staff.fingerprint(old)).expires_at = now() - timedelta(days=1)
        session.flush()
        staff.sign_in(session, session.get(User, robin))
        session.flush()
        assert session.query(Login).count() == 1


@pytest.mark.parametrize("shut", ["password", "disabled"])
def test_a_new_password_or_being_shut_out_ends_every_session(store, robin, shut):
    with store.write() as session:
        user = session.get(User, robin)
        token = staff.sign_in(session, user)
        session.flush()
        if shut == "password":
            staff.set_password(session, user, "another hash")
        else:
            staff.set_active(session, user, False)
    with store.read() as session:
        assert staff.signed_in(session, token) is None
