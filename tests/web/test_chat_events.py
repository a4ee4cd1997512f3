"""Events of the site over the chat API: kept once, after a yes, for whom the token is, and no more than a few."""

import uuid

import pytest
from chat_harness import receipt
from sqlalchemy import select

from bot.conversation import consent
from bot.conversation.talk import opened
from bot.leads.models import Conversation, SiteEvent

PRICING = {"kind": "page", "url": "https://x.example/pricing?email=dana@x.io#plans", "title": "Prices"}


def happened(web, **body):
    body = {"id": str(uuid.uuid4()), **PRICING, **body}
    return web.client.post("/api/chat/events", json=body, headers=web.bearer)


def kept(store):
    with store.read() as session:
        return [(one.kind, one.path, one.title) for one in session.scalars(select(SiteEvent))]


def test_a_page_is_kept_by_its_path_alone(web, store):
    web.begin()
    answer = happened(web)
    assert (answer.status_code, answer.json()) == (200, {"kept": True})
    assert kept(store) == [("page", "/pricing", "Prices")]


def test_the_same_id_is_the_same_event(web, store):
    web.begin()
    body = {"id": str(uuid.uuid4())}
    assert happened(web, **body).json() == happened(web, **body, ago=5).json() == {"kept": True}
    assert len(kept(store)) == 1
    answer = happened(web, **body, url="/other")
    assert (answer.status_code, answer.json()["error"]["code"]) == (409, "reused_id")


def test_before_a_yes_nothing_is_kept_and_the_widget_is_told_so(web, store):
    web.begin(consent=False)
    answer = happened(web)
    assert (answer.status_code, answer.json()) == (202, {"kept": False})
    assert kept(store) == []
    with store.read() as session:
        conversation = session.scalar(select(Conversation.id))
    with opened(store, web.settings, conversation, None) as talk:
        consent.give(talk)
    assert happened(web).status_code == 200


def test_an_event_tells_when_it_happened(web, store):
    web.begin()
    happened(web, ago=3600)
    with store.read() as session:
        event, talk = session.scalar(select(SiteEvent)), session.scalar(select(Conversation))
    assert 3500 < (talk.created_at - event.at).total_seconds() < 3700


def test_of_the_chats_own_page_no_query_is_kept(web, store):
    page = {"url": "https://x.example/a?token=secret#b", "referrer": "https://x.example/?q=secret"}
    web.begin(page={**page, "utm": {"campaign": "spring"}})
    with store.read() as session:
        found = session.scalar(select(Conversation)).page
    assert (found["url"], found["referrer"]) == ("https://x.example/a", "https://x.example/")
    assert found["utm"] == {"campaign": "spring"}


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({"id": "one"}, "id"),
        ({"kind": "purchase"}, "kind"),
        ({"kind": None}, "kind"),
        ({"url": ""}, "url"),
        ({"url": "about:blank"}, "url"),
        ({"url": {"an": "object"}}, "url"),
        ({"ago": -1}, "ago"),
        ({"ago": 10**9}, "ago"),
        ({"title": ["x"]}, "title"),
    ],
)
def test_an_event_in_another_form_gets_a_clear_error(door, body, place):
    door.begin()
    answer = happened(door, **body)
    assert answer.status_code == 400
    assert f"`{place}`" in answer.json()["error"]["message"]


def test_a_long_address_and_title_are_shortened_not_refused(web, store):
    web.begin()
    happened(web, url="/" + "x" * 5000, title="y" * 5000)
    happened(web, url="/a%00b", title="\x00")
    (_, path, title), (_, odd, _) = kept(store)
    assert (len(path), len(title), odd) == (300, 300, "/ab")


def test_without_a_token_of_ours_nothing_is_kept(door):
    door.begin()
    door.token = "x.y.z"
    assert happened(door).status_code == 401


def test_only_listed_origins_may_tell(door):
    door.begin()
    headers = {**door.bearer, "Origin": "https://evil.example"}
    answer = door.client.post("/api/chat/events", json={"id": str(uuid.uuid4()), **PRICING}, headers=headers)
    assert answer.status_code == 403


def test_a_body_too_large_is_refused(door):
    door.begin()
    raw = b'{"x":"' + b"y" * 40_000 + b'"}'
    assert door.client.post("/api/chat/events", content=raw, headers=door.bearer).status_code == 413


def test_events_have_a_pace_that_does_not_slow_the_talk(door):
    door.begin()
    answers = [happened(door).status_code for _ in range(21)]
    assert answers == [200] * 20 + [429]
    door.answer = lambda turn: receipt(turn, {"text": "still here"})
    assert door.say("hello")[-1]["text"] == "still here"


def test_a_conversation_has_so_many_events_and_no_more(web, store, monkeypatch):
    monkeypatch.setattr("bot.leads.trail.MOST", 2)
    web.begin()
    assert [happened(web).status_code for _ in range(3)] == [200, 200, 429]
    assert len(kept(store)) == 2
