"""The engine's door: signed turns in, receipts out, and never a silent 200."""

from __future__ import annotations

import json
import sqlite3
import time
import uuid
from contextlib import closing

import httpx2
import psutil
import pytest
from tiny_engine import Engine, follow

TURN = "0b9c2a1e-7d0c-4a53-9a6e-1f1f6c2f5d10"


def body(**changes: object) -> bytes:
    turn = {"turn": TURN, "conversation": "anna", "text": "hello", "metadata": {}}
    return json.dumps({**turn, **changes}).encode()


def test_a_turn_gets_a_receipt_with_messages_intent_and_facts(engine: Engine, visitor: str):
    response = engine.turn("hello, about 60 a year", visitor)
    receipt = response.json()
    assert response.status_code == 200
    assert uuid.UUID(receipt["turn"])
    assert next(message["text"] for message in receipt["messages"]) == "action_other: hello, about 60 a year"
    assert receipt["intent"] == {"name": "other", "confidence": 0.9}
    assert receipt["facts"][0] == {
        "entity": "budget",
        "value": "60",
        "start": 13,
        "end": 15,
        "confidence": 0.9,
    }
    assert receipt["ms"] > 0


def test_positions_of_facts_count_from_the_text_as_it_was_sent(engine: Engine, visitor: str):
    fact = engine.turn("  \n 60", visitor).json()["facts"][0]
    assert (fact["start"], fact["end"]) == (4, 6)


def test_metadata_and_the_turns_id_reach_understanding_and_actions(engine: Engine, visitor: str):
    receipt = engine.turn("", visitor, event="hello", locale="de-CH").json()
    assert receipt["intent"]["name"] == "hello"
    seen = engine.actions.calls[-1]["tracker"]["latest_message"]["metadata"]
    assert seen == {"event": "hello", "locale": "de-CH", "turn": receipt["turn"]}


def test_one_response_stays_one_message_with_its_payload(engine: Engine, visitor: str):
    said = {"text": "one\n\ntwo", "custom": {"choices": [1]}}
    engine.actions.replies["action_other"] = lambda call: (200, {"events": [], "responses": [said]})
    assert engine.turn("anything", visitor).json()["messages"] == [said]


@pytest.mark.parametrize("signature", ["", "0" * 64, "no hex", "\xe9"])
def test_a_wrong_signature_is_refused(engine: Engine, signature: str):
    assert engine.post(body(), signature.encode("latin-1")).status_code == 401
    assert engine.actions.calls == []


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"[]",
        b"{",
        b"[" * 100_000,
        body(turn="1"),
        body(turn=None),
        body(turn={"a": 1}),
        body(conversation=""),
        body(conversation=7),
        body(conversation="x" * 101),
        body(text={"a": 1}),
        body(metadata=[1]),
    ],
)
def test_a_body_that_is_no_turn_is_refused(engine: Engine, bad: bytes):
    assert engine.post(bad).status_code == 400


def test_a_text_of_2000_characters_is_taken_and_one_of_2001_is_not(engine: Engine, visitor: str):
    assert engine.turn("x" * 2000, visitor).status_code == 200
    assert engine.turn("x" * 2001, visitor).status_code == 413


@pytest.mark.parametrize(
    "text",
    [
        "/restart",
        "  /restart",
        "\uff0frestart",
        "/hello",
        '/inform{"budget": "1"}',
        '/hello@1.0{"budget": "1"}',
        "EXTERNAL: hello",
        "/session_start",
    ],
)
def test_a_payload_typed_by_a_visitor_is_only_text(engine: Engine, visitor: str, text: str):
    assert engine.say("hello", visitor)[0] == "hello 1"
    assert engine.turn(text, visitor).json()["intent"]["name"] == "other"
    assert engine.actions.calls[-1]["tracker"]["latest_message"]["text"] == text
    assert engine.say("hello", visitor)[0] == "hello 2"


@pytest.mark.parametrize(
    ("text", "reply", "code"),
    [
        ("break", lambda call: (500, {"error": "boom"}), "action"),
        ("break", lambda call: (404, {"error": "unknown action"}), "action"),
        ("break", lambda call: (200, {"events": "none", "responses": []}), "action"),
        ("break", lambda call: (200, {"events": [{"event": "no such"}], "responses": []}), "action"),
        ("break", lambda call: (200, "garbage"), "action"),
        ("quiet", lambda call: (200, {"events": [], "responses": []}), "silent"),
        ("spin", follow, "loop"),
    ],
)
def test_a_turn_that_fails_says_so_and_leaves_nothing_behind(engine: Engine, visitor: str, text, reply, code):
    engine.say("hello", visitor)
    engine.actions.replies[f"action_{text}"] = reply
    failed = engine.turn(text, visitor)
    assert (failed.status_code, failed.json()["error"]) == (502, code)
    assert engine.say("hello", visitor)[0] == "hello 2"
    texts = [event.get("text") for event in engine.actions.calls[-1]["tracker"]["events"]]
    assert text not in texts


def test_a_slow_action_fails_the_turn_in_time(engine: Engine, visitor: str):
    engine.actions.replies["action_break"] = lambda call: (
        time.sleep(8) or (200, {"events": [], "responses": []})
    )
    started = time.monotonic()
    assert engine.turn("break", visitor).status_code == 502
    assert time.monotonic() - started < 6


def test_without_its_action_server_every_turn_and_the_ping_fail_until_it_is_back(
    engine: Engine, visitor: str
):
    engine.say("hello", visitor)
    engine.actions.stop()
    try:
        assert engine.turn("hello", visitor).json()["error"] == "action"
        assert engine.turn("", visitor, event="ping").status_code == 502
    finally:
        engine.actions.start()
    assert engine.turn("", visitor, event="ping").status_code == 200
    assert engine.say("hello", visitor)[0] == "hello 2"


def test_a_ping_touches_no_conversation(engine: Engine, visitor: str):
    receipt = engine.turn("", visitor, event="ping").json()
    assert receipt["intent"]["name"] == "hello"
    assert engine.actions.calls == []
    assert rows(engine, visitor) == 0


def test_an_action_gets_the_events_of_the_last_two_messages(engine: Engine, visitor: str):
    for text in ("hello", "first", "second"):
        engine.say(text, visitor)
    events = engine.actions.calls[-1]["tracker"]["events"]
    assert [event["text"] for event in events if event["event"] == "user"] == ["first", "second"]
    assert engine.actions.calls[-1]["tracker"]["slots"]["count"] == 1
    assert engine.actions.calls[-1]["domain"] == {}


def test_a_forgotten_conversation_is_in_no_file(engine: Engine, visitor: str):
    engine.say("my secret marker is 4711-forget", visitor)
    assert engine.post(json.dumps({"conversation": visitor}).encode(), path="forget").status_code == 200
    assert rows(engine, visitor) == 0
    for file in engine.tracker.parent.iterdir():
        assert b"4711-forget" not in file.read_bytes()
    assert engine.say("hello", visitor)[0] == "hello 1"


def test_nothing_but_the_channel_is_served(engine: Engine):
    address = f"http://127.0.0.1:{engine.port}"
    for path in (
        "/model",
        "/status",
        "/domain",
        "/conversations/anna/tracker",
        "/webhooks/rest/",
        "/webhooks/socketio",
    ):
        assert httpx2.get(address + path).status_code == 404, path
    assert (
        httpx2.post(address + "/webhooks/rest/webhook", json={"sender": "a", "message": "b"}).status_code
        == 404
    )


def test_the_engine_listens_and_talks_on_loopback_only(engine: Engine, visitor: str):
    engine.say("hello", visitor)
    connections = psutil.Process(engine.process.pid).net_connections("inet")
    assert [c.laddr.port for c in connections if c.status == psutil.CONN_LISTEN] == [engine.port]
    assert {end.ip for c in connections for end in (c.laddr, c.raddr) if end} == {"127.0.0.1"}


def test_the_tracker_database_is_in_wal_mode(engine: Engine, visitor: str):
    engine.say("hello", visitor)
    with closing(sqlite3.connect(engine.tracker)) as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_the_log_holds_nothing_that_a_visitor_said(engine: Engine, visitor: str):
    engine.actions.replies["action_break"] = lambda call: (500, {"error": "boom"})
    engine.turn("break marker-one@example.com", visitor)
    engine.turn('/inform{"budget": "marker-two"}', visitor)
    log = engine.log.read_text()
    assert "marker-" not in log
    assert "failed: action" in log


def test_after_kill_9_the_conversation_goes_on_where_it_was(engine: Engine, visitor: str):
    assert engine.say("hello", visitor)[0] == "hello 1"
    engine.process.kill()
    engine.process.wait(10)
    engine.start()
    assert engine.say("hello", visitor)[0] == "hello 2"


def rows(engine: Engine, conversation: str) -> int:
    with closing(sqlite3.connect(engine.tracker)) as database:
        return database.execute(
            "SELECT count(*) FROM events WHERE conversation = ?", (conversation,)
        ).fetchone()[0]
