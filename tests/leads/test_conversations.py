"""The transcript and the facts in the record."""

import json

import pytest
from flow_files import FILE

from bot.cli.publish import publish_all
from bot.conversation.opening import open_chat
from bot.leads import conversations, facts
from bot.leads.conversations import TurnReused, append, lead_of, public, take_turn
from bot.leads.export import export
from bot.leads.models import FactChange, Message, Site
from bot.settings import Settings


@pytest.fixture
def talk(store, tmp_path):
    """A conversation inside a transaction."""
    with store.write() as session:
        publish_all(session, [FILE])
        site = session.get(Site, "demo")
        yield session, open_chat(session, Settings(data=tmp_path), site, consented=True, locale="en", page={})


def test_sequence_numbers_rise_by_one(talk):
    session, conversation = talk
    for text in ("a", "b", "c"):
        append(session, conversation, "visitor", text)
    seqs = [message.seq for message in conversations.transcript(session, conversation.id)]
    assert seqs == list(range(1, len(seqs) + 1))


def test_what_a_choice_does_never_leaves_the_server(talk):
    session, conversation = talk
    rows = [{"label": "Budget", "value": "x", "edit": {"label": "Budget", "does": {"edit": "budget"}}}]
    content = {
        "choices": [{"label": "Yes", "does": {"consent": True}}],
        "card": {"kind": "summary", "title": "t", "rows": rows},
    }
    shown = public(append(session, conversation, "bot", "Well?", content))
    assert "does" not in json.dumps(shown)
    assert isinstance(shown["card"]["rows"][0]["edit"], str)
    found = conversations.offered(session, conversation.id, shown["card"]["rows"][0]["edit"])
    assert found[1]["does"] == {"edit": "budget"}


def test_a_message_id_belongs_to_one_body(talk):
    session, conversation = talk
    first = take_turn(session, conversation, "one", {"text": "a"})
    again = take_turn(session, conversation, "one", {"text": "a"})
    assert (first.turn.id, first.new, again.new) == (again.turn.id, True, False)
    with pytest.raises(TurnReused):
        take_turn(session, conversation, "one", {"text": "b"})


def test_turns_without_an_answer_come_back_with_the_next_one_oldest_first(talk):
    session, conversation = talk
    left, answered = (
        take_turn(session, conversation, name, {"text": name}).turn for name in ("left", "answered")
    )
    answered.status = "engine"
    session.flush()
    taken = take_turn(session, conversation, "new", {"text": "new"})
    assert [turn.id for turn in taken.open] == [left.id, taken.turn.id]


def test_a_changed_fact_keeps_what_gave_way(talk):
    session, conversation = talk
    lead = lead_of(session, conversation)
    held, said = (
        {},
        {"field": "email", "state": "known", "value": "a@x.io", "quote": "a@x.io", "confidence": 0.9},
    )
    assert facts.note(session, lead, held, [said], message=None) == ["email"]
    assert facts.note(session, lead, held, [said], message=None) == []
    assert facts.note(session, lead, held, [{**said, "value": "b@x.io"}], message=None, correcting=True) == [
        "email"
    ]
    assert lead.email == "b@x.io"
    assert session.query(FactChange).one().before["value"] == "a@x.io"


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("dana@northwind.io", "business"),
        ("dana@gmail.com", "free"),
        ("info@northwind.io", "role"),
        ("x@mailinator.com", "disposable"),
    ],
)
def test_the_kind_of_mailbox_follows_from_the_address(address, kind):
    assert facts.email_kind(address, address)["value"] == kind


def test_an_export_has_everything_of_the_person_and_nothing_of_others(talk):
    session, conversation = talk
    lead = lead_of(session, conversation)
    mail = {"field": "email", "state": "known", "value": "Dana@x.io", "quote": "", "confidence": 1}
    facts.note(session, lead, {}, [mail], message=None)
    append(session, conversation, "visitor", "hello")
    session.flush()
    found = export(session, "dana@X.io")
    assert json.loads(json.dumps(found))["lead"]["email"] == "Dana@x.io"
    assert [message.get("text") for message in found["conversations"][0]["messages"]][-1] == "hello"
    assert found["consents"][0]["given"] is True
    assert export(session, "nobody@x.io") is None
    assert session.query(Message).count() == len(found["conversations"][0]["messages"])
