"""The chat API as a widget uses it: committed before acknowledged, once each, only for whom it is meant."""

import json
import time
import uuid

import httpx2
import pytest
from chat_harness import Web, receipt

SLOT = {
    "start": "x",
    "end": "y",
    "time_zone": "UTC",
    "label": "Tue",
    "does": {"slot": "2026-11-24T10:00:00+00:00"},
}


def test_a_conversation_begins_with_who_is_speaking_and_asks_consent(web):
    begun = web.begin(consent=False)
    first, second = begun["messages"]
    assert "I'm a bot" in first["text"]
    assert [choice["label"] for choice in second["choices"]] == ["Yes, that's fine", "No, thanks"]
    assert begun["cursor"] == "2"
    assert begun["site"]["assistant"] == "Harper"


def test_a_page_that_asked_before_goes_straight_to_the_first_question(web):
    begun = web.begin(consent=True)
    assert "fix" in begun["messages"][-1]["text"]
    assert begun["messages"][-1]["choices"]


def test_a_message_is_answered_and_both_are_in_the_transcript(web):
    web.begin()
    said = web.say("hello")
    assert [(one["from"], one["text"]) for one in said] == [("visitor", "hello"), ("bot", "heard hello")]
    everything = web.client.get("/api/chat/messages", headers=web.bearer).json()
    assert [one["seq"] for one in everything["messages"]] == list(range(1, len(everything["messages"]) + 1))
    later = web.client.get("/api/chat/messages", params={"after": said[0]["seq"]}, headers=web.bearer).json()
    assert [one["text"] for one in later["messages"]] == ["heard hello"]


def test_the_same_id_is_the_same_message(web):
    web.begin()
    body = {"id": str(uuid.uuid4()), "text": "hello"}
    first, second = web.post(**body).json(), web.post(**body).json()
    assert first == second
    assert len(web.turns) == 1
    assert web.post(id=body["id"], text="other").json()["error"]["code"] == "reused_id"


def test_the_engine_is_told_the_question_the_place_and_the_day(door):
    door.begin(locale="de-DE", time_zone="Europe/Berlin")
    door.say("hallo")
    metadata = door.turns[0]["metadata"]
    assert metadata["asked"] == "need"
    assert (metadata["locale"], metadata["country"], metadata["stage"]) == ("de-DE", "DE", "discovery")
    assert "missed_enquiries" in metadata["categories"]


@pytest.mark.parametrize(
    "answer",
    [
        lambda turn: httpx2.Response(200, json=[]),
        lambda turn: httpx2.Response(200, json={"turn": "another", "messages": []}),
        lambda turn: httpx2.Response(200, content=b"<html>"),
        lambda turn: httpx2.Response(200, content=b"x" * 2_000_000),
        lambda turn: httpx2.Response(502, json={"error": "action"}),
        lambda turn: (_ for _ in ()).throw(httpx2.ConnectError("refused")),
        lambda turn: (_ for _ in ()).throw(httpx2.ReadTimeout("slow")),
        lambda turn: (_ for _ in ()).throw(httpx2.RemoteProtocolError("half a body")),
    ],
)
def test_whatever_the_engine_does_the_visitor_is_answered_by_the_script(door, answer):
    door.begin()
    door.answer = answer
    said = door.say("We lose leads on weekends because nobody answers")
    assert [one["from"] for one in said][:2] == ["visitor", "bot"]
    assert "your message has arrived" in said[1]["text"]


def test_the_script_keeps_what_rules_can_read_and_the_engine_goes_on_from_there(web):
    web.begin()
    web.answer = lambda turn: httpx2.Response(502)
    web.say("we miss calls every weekend")
    said = web.say("Dana Kim, dana.kim@northwind-logistics.com, Northwind Logistics")
    assert "come back to you" in said[-1]["text"]
    web.answer = lambda turn: receipt(turn, {"text": "and the budget?"})
    assert web.say("I'm back")[-1]["text"] == "and the budget?"
    assert web.turns[-1]["metadata"]["stage"] == "discovery"


def test_typed_payloads_are_only_text(door):
    door.begin()
    for text in ("/restart", '/inform{"budget":"1"}', " /restart", "／restart"):
        door.say(text)
    assert [turn["text"] for turn in door.turns] == [
        "/restart",
        '/inform{"budget":"1"}',
        " /restart",
        "／restart",
    ]
    assert all("choice" not in turn["metadata"] for turn in door.turns)


def offer(web, does=None):
    web.answer = lambda turn: receipt(
        turn, {"text": "Pick", "slots": [dict(SLOT, does=does or SLOT["does"])]}
    )
    return web.say("times please")[-1]["slots"][0]


def test_a_choice_is_an_opaque_id_that_means_what_was_offered(web):
    web.begin()
    slot = offer(web)
    assert "does" not in slot
    answer = web.post(choice=slot["id"])
    assert answer.json()["messages"][0]["text"] == "Tue"
    assert web.turns[-1]["metadata"]["choice"] == {
        "label": "Tue", "intent": "choose_slot", "slot": "2026-11-24T10:00:00+00:00",
    }  # fmt: skip


def test_a_choice_counts_once_and_only_where_it_was_offered(web, store, tmp_path):
    web.begin()
    slot = offer(web)
    assert web.post(choice=slot["id"]).status_code == 200
    assert web.post(choice=slot["id"]).json()["error"]["code"] == "stale_choice"
    assert web.post(choice="0" * 32).json()["error"]["code"] == "bad_request"
    slot = offer(web)
    web.begin()
    assert web.post(choice=slot["id"]).json()["error"]["code"] == "bad_request"


def test_a_form_is_filled_only_with_what_it_asks(door):
    door.begin()
    fields = [{"name": "name", "label": "Name", "type": "text", "required": True}]
    door.answer = lambda turn: receipt(turn, {"text": "Who?", "form": {"submit": "Send", "fields": fields}})
    door.say("go on")
    assert door.post(form={"budget": "1"}).json()["error"]["code"] == "bad_request"
    assert door.post(form={"name": "  "}).json()["error"]["code"] == "bad_request"
    answer = door.post(form={"name": " Dana Kim "})
    assert answer.json()["messages"][0]["text"] == "Dana Kim"
    assert door.turns[-1]["metadata"]["form"] == {"name": "Dana Kim"}


BAD_BODIES = [
    (b"", 400), (b"[]", 400), (b"{", 400), (b'{"id": NaN}', 400), (b'{"id":"a","id":"b"}', 400),
    (b"[" * 4000, 400), (b"\xff\xfe{}", 400), (b'{"x":"' + b"y" * 40_000 + b'"}', 413),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "status"), BAD_BODIES)
def test_a_body_that_is_no_message_gets_a_clear_error(door, raw, status):
    door.begin()
    answer = door.client.post("/api/chat/messages", content=raw, headers=door.bearer)
    assert answer.status_code == status
    assert answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"text": ""}, 400),
        ({"text": " \n\t "}, 400),
        ({"text": "x" * 2001}, 413),
        ({"text": {"an": "object"}}, 400),
        ({"text": "a", "choice": "b"}, 400),
        ({"id": "not a uuid", "text": "a"}, 400),
        ({}, 400),
    ],
)
def test_a_message_that_says_nothing_or_too_much_is_refused(door, body, status):
    door.begin()
    answer = door.post(**body)
    assert answer.status_code == status, answer.text
    assert door.turns == []


@pytest.mark.parametrize(
    "text", ["a\x00b", "\ud800 half", "\u202eabc", "e" + "\u0301" * 300, "🙂" * 2000, "<img onerror=x>"]
)
def test_strange_text_is_kept_and_answered(web, text):
    web.begin()
    body = {"id": str(uuid.uuid4()), "text": text}
    answer = web.client.post("/api/chat/messages", content=json.dumps(body).encode(), headers=web.bearer)
    assert answer.status_code == 200
    assert answer.json()["messages"][0]["text"] == text.replace("\x00", "\ufffd").replace("\ud800", "\ufffd")


@pytest.mark.parametrize("header", [None, "Bearer", "Bearer x.y.z", "Basic abc", "Bearer " + "x" * 600])
def test_without_a_token_of_ours_nothing_is_told(door, header):
    headers = {"Authorization": header} if header else {}
    assert door.client.get("/api/chat/messages", headers=headers).status_code == 401
    assert door.client.post("/api/chat/messages", json={"text": "x"}, headers=headers).status_code == 401
    assert door.client.get("/api/chat/stream", headers=headers).status_code == 401


def test_an_expired_token_is_refused(door, monkeypatch):
    door.begin()
    later = time.time() + 8 * 24 * 3600
    monkeypatch.setattr("itsdangerous.timed.time.time", lambda: later)
    assert door.client.get("/api/chat/messages", headers=door.bearer).status_code == 401


def test_only_listed_origins_may_use_a_site(door):
    ours, foreign = {"Origin": "http://127.0.0.1:8000"}, {"Origin": "https://evil.example"}
    body = {"site": "demo", "consent": True}
    allowed = door.client.post("/api/chat", json=body, headers=ours)
    assert allowed.headers["access-control-allow-origin"] == "http://127.0.0.1:8000"
    refused = door.client.post("/api/chat", json=body, headers=foreign)
    assert (refused.status_code, refused.json()["error"]["code"]) == (403, "forbidden_origin")
    token = {"Authorization": f"Bearer {allowed.json()['token']}"}
    assert door.client.get("/api/chat/messages", headers={**token, **foreign}).status_code == 403
    assert door.client.options("/api/chat", headers=ours).status_code == 204


def test_an_unknown_site_and_an_unknown_address_are_said_so(door):
    assert door.client.post("/api/chat", json={"site": "nobody"}).status_code == 404
    assert door.client.get("/api/nothing").json()["error"]["code"] == "not_found"
    assert door.client.put("/api/chat", json={}).status_code == 405


def test_a_conversation_has_its_pace_and_its_length(door):
    door.begin()
    for number in range(20):
        door.say(f"message {number}")
    answer = door.post(text="one more")
    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) >= 1


def test_an_address_may_begin_five_conversations_a_minute(store, tmp_path):
    web = Web(store, tmp_path, client=("203.0.113.9", 5000))
    with web.client:
        for _ in range(5):
            web.begin()
        assert web.client.post("/api/chat", json={"site": "demo"}).status_code == 429


def test_the_stream_brings_what_the_cursor_has_not_seen(web):
    web.begin()
    web.say("hello")
    with web.client.stream("GET", "/api/chat/stream", headers={**web.bearer, "Last-Event-ID": "3"}) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")


def test_openapi_describes_every_route_of_the_chat(door):
    paths = door.client.get("/api/openapi.json").json()["paths"]
    assert set(paths) == {
        "/api/chat", "/api/chat/messages", "/api/chat/events", "/api/chat/stream", "/api/outcomes",
    }  # fmt: skip
    schema = paths["/api/chat/messages"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert "choice" in schema["properties"]
    event = paths["/api/chat/events"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert event["properties"]["kind"]["enum"] == ["page", "download"]


def test_an_unexpected_failure_says_nothing_of_itself(door, monkeypatch):
    door.begin()

    async def broken(*_):
        raise RuntimeError("the secret is hunter2")

    monkeypatch.setattr("bot.web.turns.Turns.take", broken)
    answer = door.post(text="hello")
    assert answer.status_code == 503
    assert "hunter2" not in answer.text
