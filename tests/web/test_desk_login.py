"""The desk's door: signing in, set-up links, sessions, forms that only our own pages may send."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher
from web.desk_client import EMAIL, PASSWORD, DeskBrowser, desk_app, settings_for, staffed

from bot.leads import staff
from bot.leads.models import Login, User
from bot.leads.store import Store

SESSION = "banter_desk"


@pytest.fixture(autouse=True)
def _quick_hashes(monkeypatch):
    """Argon2id with the least work: its cost is measured elsewhere, and these tests sign in often."""
    quick = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    monkeypatch.setattr(staff, "_hasher", lambda: quick)
    staff._nobodys_password.cache_clear()
    yield
    staff._nobodys_password.cache_clear()


@pytest.fixture
def store(sqlite_url):
    """On SQLite alone: what the staff list does on PostgreSQL is tests/leads/test_staff.py's to prove."""
    opened = Store(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture
def app(store, tmp_path):
    staffed(store)
    return desk_app(store, settings_for(tmp_path))


@pytest.fixture
def browser(app):
    return DeskBrowser(app)


PAGES = [
    "/desk",
    "/desk/leads",
    "/desk/leads/x",
    "/desk/leads/x/export",
    "/desk/bookings",
    "/desk/outbox",
    "/desk/account",
]


@pytest.mark.parametrize("page", PAGES)
def test_nobody_sees_a_page_without_signing_in(browser, page):
    answer = browser.get(page)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/desk/login")
    assert answer.text == ""


def test_a_slash_too_many_leads_home(browser):
    assert browser.get("/desk/").headers["location"] == "/desk"


def test_after_signing_in_one_is_where_one_wanted_to_go(browser):
    door = browser.get("/desk/leads?tier=warm").headers["location"]
    assert 'value="/desk/leads?tier=warm"' in browser.get(door).text
    answer = browser.sign_in(next="/desk/leads?tier=warm")
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk/leads?tier=warm")
    assert browser.get("/desk/leads?tier=warm").status_code == 200


@pytest.mark.parametrize(
    "elsewhere",
    ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/\tevil", ""],
)
def test_a_link_cannot_send_somebody_away_after_signing_in(browser, elsewhere):
    assert browser.sign_in(next=elsewhere).headers["location"] == "/desk"


@pytest.mark.parametrize(
    ("email", "password"),
    [(EMAIL, "wrong password"), ("nobody@harborline.example", PASSWORD), ("", ""), ("\x00", "x")],
)
def test_every_reason_to_refuse_gets_the_same_answer(browser, email, password):
    answer = browser.sign_in(email, password)
    assert answer.status_code == 401
    assert "do not belong together" in answer.text
    assert SESSION not in browser.cookies


def test_somebody_shut_out_is_refused_like_a_stranger(store, browser):
    with store.write() as session:
        staff.set_active(session, staff.find(session, EMAIL), False)
    assert browser.sign_in().status_code == 401


def test_guessing_is_slowed_down_whatever_the_address(browser):
    statuses = [
        browser.sign_in(f"guess{number}@x.example", "wrong password").status_code for number in range(11)
    ]
    assert statuses == [401] * 10 + [429]
    answer = browser.sign_in()
    assert answer.status_code == 429
    assert 0 < int(answer.headers["retry-after"]) <= 300


def test_the_session_cookie_is_out_of_reach_of_scripts_and_new_at_each_login(app, browser):
    first = browser.sign_in().headers["set-cookie"]
    assert "HttpOnly" in first
    assert "SameSite=lax" in first
    before = browser.cookies[SESSION]
    assert browser.sign_in().status_code == 303
    assert browser.cookies[SESSION] != before
    assert DeskBrowser(app, cookies={SESSION: before}).get("/desk").status_code == 303


def test_over_https_the_cookie_belongs_to_this_host_only(store, tmp_path):
    staffed(store)
    app = desk_app(store, settings_for(tmp_path, BANTER_PUBLIC_URL="https://chat.harborline.example"))
    answer = DeskBrowser(app, base_url="https://chat.harborline.example").sign_in()
    cookie = next(one for one in answer.headers.get_list("set-cookie") if "desk" in one)
    assert cookie.startswith("__Host-banter_desk=")
    assert "Secure" in cookie
    assert "Domain" not in cookie
    assert "Path=/" in cookie
    assert answer.headers["strict-transport-security"].startswith("max-age=31536000")


def test_signing_out_ends_the_session_for_the_cookie_too(store, app, browser):
    browser.sign_in()
    cookie = browser.cookies[SESSION]
    assert browser.submit("/desk/logout").status_code == 303
    assert SESSION not in browser.cookies
    assert DeskBrowser(app, cookies={SESSION: cookie}).get("/desk").status_code == 303
    with store.read() as session:
        assert session.query(Login).count() == 0


FORMS = ["/desk/login", "/desk/logout", "/desk/account", "/desk/leads/x/outcomes", "/desk/deliveries/x/again"]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("token", [None, "", "0" * 64, "ünïcode"])
def test_a_form_that_no_page_of_ours_wrote_is_refused(browser, form, token):
    browser.sign_in()
    answer = browser.post(form, data={} if token is None else {"csrf": token})
    assert answer.status_code == 400
    assert "load the page again" in answer.text


def test_a_form_sent_from_another_site_is_refused_even_with_its_token(browser):
    browser.sign_in()
    data = {"csrf": browser.token("/desk/account")}
    answer = browser.post("/desk/logout", data=data, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 400
    assert browser.get("/desk").status_code == 200


def test_a_token_of_another_browser_is_refused(app, browser):
    other = DeskBrowser(app)
    token = other.token("/desk/login")
    browser.get("/desk/login")
    assert (
        browser.post("/desk/login", data={"csrf": token, "email": EMAIL, "password": PASSWORD}).status_code
        == 400
    )


def test_a_set_up_link_leads_to_a_password_and_into_the_desk_once(store, app):
    with store.write() as session:
        token = staff.add(session, "new@harborline.example")[1]
    page, browser = f"/desk/setup/{token}", DeskBrowser(app)
    assert "new@harborline.example" in browser.get(page).text
    answer = browser.submit(page, on=page, password="a quiet green harbour", again="a quiet green harbour")
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk")
    assert browser.get("/desk").status_code == 200
    assert browser.get(page).status_code == 404
    assert DeskBrowser(app).sign_in("new@harborline.example", "a quiet green harbour").status_code == 303


@pytest.mark.parametrize(
    ("password", "again", "said"),
    [
        ("short", "short", "at least 12"),
        ("a quiet green harbour", "another", "differ"),
        ("", "", "at least 12"),
    ],
)
def test_a_weak_or_mistyped_password_leaves_the_link_usable(store, app, password, again, said):
    with store.write() as session:
        token = staff.add(session, "new@harborline.example")[1]
    page, browser = f"/desk/setup/{token}", DeskBrowser(app)
    answer = browser.submit(page, on=page, password=password, again=again)
    assert answer.status_code == 422
    assert said in answer.text
    assert browser.get(page).status_code == 200


@pytest.mark.parametrize("token", ["x", "%00", "a" * 500, "..%2f"])
def test_an_invented_set_up_link_is_nothing(browser, token):
    assert browser.get(f"/desk/setup/{token}").status_code == 404


def test_changing_the_password_needs_the_current_one_and_ends_other_sessions(app, browser):
    browser.sign_in()
    other = DeskBrowser(app)
    other.sign_in()
    new = {"password": "a quiet green harbour", "again": "a quiet green harbour"}
    assert browser.submit("/desk/account", current="wrong", **new).status_code == 401
    assert browser.submit("/desk/account", current=PASSWORD, **new).status_code == 303
    assert browser.get("/desk").status_code == 200
    assert other.get("/desk").status_code == 303
    assert DeskBrowser(app).sign_in(password="a quiet green harbour").status_code == 303


def test_before_anybody_has_a_password_the_door_says_where_the_link_is(store, tmp_path):
    with store.write() as session:
        staff.ensure_admin(session)
    page = DeskBrowser(desk_app(store, settings_for(tmp_path))).get("/desk/login").text
    assert "banter up" in page
    with store.read() as session:
        assert session.query(User).count() == 1
