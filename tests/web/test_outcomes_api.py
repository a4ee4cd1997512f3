"""POST /api/outcomes as a CRM uses it: with a key, once each, and told clearly what is wrong."""

from __future__ import annotations

import json

import pytest
from chat_harness import Web
from leads.seed import Seed
from sqlalchemy import select

from bot.leads import keys
from bot.leads.models import ApiKey, Outcome
from bot.leads.store import Store
from bot.settings import ROOT

DANA = "dana.kim@northwind-logistics.example"
WON = {"id": "deal-1", "lead": DANA, "outcome": "won", "value": 60000, "currency": "USD", "at": "2026-01-02"}


class Crm:
    """A CRM with a key, at the web app."""

    def __init__(self, store: Store, folder, **client) -> None:
        self.store = store
        with store.write() as session:
            self.leads = Seed(session).everything().leads
            self.token = keys.add(session, "crm")
        self.client = Web(store, folder, **client).client

    def tell(self, token: str | None = None, headers=(), **body):
        headers = {"Authorization": f"Bearer {token or self.token}", **dict(headers)}
        return self.client.post("/api/outcomes", json={**WON, **body}, headers=headers)

    def outcomes(self) -> list[tuple[str, str]]:
        with self.store.read() as session:
            found = session.scalars(select(Outcome).where(Outcome.key.is_not(None)))
            return [(one.kind, one.by) for one in found]


@pytest.fixture
def crm(store, tmp_path):
    made = Crm(store, tmp_path)
    with made.client:
        yield made


@pytest.fixture
def door(sqlite_url, tmp_path):
    """On SQLite only: what is decided before the record is written."""
    store = Store(sqlite_url)
    made = Crm(store, tmp_path)
    with made.client:
        yield made
    store.close()


def test_an_outcome_is_noted_once_however_often_it_is_told(crm):
    first, second = crm.tell(), crm.tell()
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json() == second.json() == {
        "id": "deal-1", "lead": crm.leads["hot"], "outcome": "won", "reason": None, "value": 60000.0, "currency": "USD",
        "at": "2026-01-02T00:00:00+00:00",
    }  # fmt: skip
    assert crm.outcomes() == [("won", "API key crm")]


def test_the_same_id_with_another_outcome_is_refused(crm):
    crm.tell()
    answer = crm.tell(outcome="lost")
    assert (answer.status_code, answer.json()["error"]["code"]) == (409, "reused_id")


def test_two_keys_do_not_share_their_ids(crm):
    with crm.store.write() as session:
        other = keys.add(session, "other")
    assert [crm.tell().status_code, crm.tell(token=other, outcome="lost").status_code] == [201, 201]


def test_when_a_key_was_used_is_known(crm):
    crm.tell()
    with crm.store.read() as session:
        assert session.scalar(select(ApiKey.used_at)) is not None


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        ({"lead": "nobody@example.org"}, 404, "No lead has this"),
        ({"outcome": "eaten"}, 400, "`outcome`"),
        ({"outcome": "rejected"}, 400, "Say why"),
        ({"currency": ""}, 400, "three letters"),
        ({"currency": "US"}, 400, "`currency`"),
        ({"value": -1}, 400, "`value`"),
        ({"value": "a lot"}, 400, "`value`"),
        ({"value": True}, 400, "`value`"),
        ({"value": 10**13}, 400, "`value`"),
        ({"at": "yesterday"}, 400, "2026-11-24"),
        ({"at": "2999-01-01"}, 400, "past"),
        ({"id": ""}, 400, "`id`"),
        ({"id": "x" * 101}, 400, "`id`"),
        ({"id": 7}, 400, "`id`"),
        ({"lead": None}, 400, "`lead`"),
        ({"reason": "x" * 501}, 400, "`reason`"),
        ({"reason": "x" * 40_000}, 413, "too long"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_noted(door, body, status, said):
    answer = door.tell(**body)
    assert answer.status_code == status, answer.text
    assert said in answer.json()["error"]["message"]
    assert door.outcomes() == []


def test_what_no_database_can_hold_is_absorbed(crm):
    body = {**WON, "outcome": "lost", "reason": "too\0 dear \ud800"}
    headers = {"Authorization": f"Bearer {crm.token}"}
    answer = crm.client.post("/api/outcomes", content=json.dumps(body).encode(), headers=headers)
    assert (answer.status_code, answer.json()["reason"]) == (201, "too\ufffd dear \ufffd")


@pytest.mark.parametrize("header", ["", "Bearer ", "Bearer banter_x", "Basic eA==", "Bearer " + "x" * 5000])
def test_without_a_key_nobody_is_let_in(door, header):
    answer = door.client.post("/api/outcomes", json=WON, headers={"Authorization": header})
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "unauthorized")


def test_a_conversations_token_is_no_key(door):
    begun = door.client.post("/api/chat", json={"site": "demo", "consent": True}).json()
    assert door.tell(token=begun["token"]).status_code == 401


def test_a_revoked_key_is_shut_out_at_once(door):
    with door.store.write() as session:
        keys.revoke(session, "crm")
    assert door.tell().status_code == 401


def test_a_web_page_may_not_use_a_key(door):
    answer = door.tell(headers={"Origin": "http://127.0.0.1:8000"})
    assert answer.json()["error"]["code"] == "forbidden_origin"


def test_a_key_has_its_pace(door):
    answers = [door.tell().status_code for _ in range(250)]
    assert set(answers[:100]) == {200, 201}
    assert 429 in answers


def test_an_address_that_guesses_keys_is_slowed_down(sqlite_url, tmp_path):
    store = Store(sqlite_url)
    crm = Crm(store, tmp_path, client=("203.0.113.9", 5000))
    with crm.client:
        answers = {crm.tell(token="banter_guess").status_code for _ in range(250)}
    store.close()
    assert answers == {401, 429}


def test_openapi_says_what_to_send_and_that_it_takes_a_key(door):
    document = door.client.get("/api/openapi.json").json()
    route = document["paths"]["/api/outcomes"]["post"]
    schema = route["requestBody"]["content"]["application/json"]["schema"]
    assert schema["required"] == ["id", "lead", "outcome"]
    assert schema["properties"]["outcome"]["enum"] == ["accepted", "rejected", "opportunity", "won", "lost"]
    assert document["components"]["securitySchemes"]["apiKey"]["scheme"] == "bearer"
    assert route["security"] == [{"apiKey": []}]
    assert {"200", "201", "401", "404", "409", "429"} <= set(route["responses"])


def test_the_documentation_names_every_key_outcome_and_refusal(door):
    text = (ROOT / "docs" / "outcomes.md").read_text(encoding="utf-8")
    route = door.client.get("/api/openapi.json").json()["paths"]["/api/outcomes"]["post"]
    schema = route["requestBody"]["content"]["application/json"]["schema"]["properties"]
    assert all(f"`{name}`" in text for name in (*schema, *schema["outcome"]["enum"]))
    assert all(f"| {code} " in text for code in route["responses"] if code != "503")
