"""Each action as an adapter: a tracker in, Rasa's events and the flow's bubbles out, its effects in the record once a turn."""

from __future__ import annotations

import pytest
from flow_files import FILE
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.__main__ import ACTIONS, executor
from actions.slots import FORM
from bot.cli.publish import publish_all
from bot.conversation.opening import open_chat
from bot.conversation.talk import TurnClosed
from bot.leads import conversations, facts
from bot.leads.models import Conversation, Score, Site, Turn
from bot.leads.types import new_id
from bot.settings import Settings

NEED = {"category": "missed_enquiries", "urgency": "medium", "words": "we lose leads"}
BUDGET = {
    "min": 60000,
    "max": 60000,
    "currency": "USD",
    "period": "year",
    "status": "set",
    "approximate": False,
}
REST = [
    ("need", NEED), ("budget", BUDGET), ("authority", {"role": "decision_maker"}),
    ("timeline", {"earliest": 9, "latest": 39}), ("name", "Dana Kim"), ("email", "dana@northwind.io"), ("company", "Northwind"),
]  # fmt: skip


class Talking:
    """One conversation, and the actions that Rasa would call in it."""

    def __init__(self, store, data, *, consented=True):
        self.store, self.settings = store, Settings(data=data)
        self.actions = {made.called: made(store, self.settings) for made in ACTIONS}
        with store.write() as session:
            publish_all(session, [FILE])
            begun = open_chat(
                session, self.settings, session.get(Site, "demo"), consented=consented, locale="en", page={}
            )
            self.id = begun.id
        self.turn = None

    def hear(self, text, intent="inform", said=(), **choice):
        """A new turn with its message."""
        with self.store.write() as session:
            conversation = session.get(Conversation, self.id)
            turn = Turn(conversation_id=self.id, client_id=new_id(), digest="")
            session.add(turn)
            session.flush()
            conversations.append(session, conversation, "visitor", text, turn=turn.id)
            self.turn = turn.id
        entities = [
            {
                "entity": field,
                "value": value,
                "state": state,
                "quote": text,
                "start": 0,
                "end": 1,
                "confidence": 0.9,
            }
            for field, value, state in said
        ]
        self.message = {
            "text": text,
            "intent": {"name": intent},
            "entities": entities,
            "metadata": {"turn": self.turn, **({"choice": choice} if choice else {})},
        }

    def run(self, name, stage="discovery"):
        """What the action returns and says."""
        dispatcher = CollectingDispatcher()
        tracker = Tracker(self.id, {"stage": stage}, self.message, [], False, None, {}, None)
        events = self.actions[name].run(dispatcher, tracker, {})
        return events, [message["custom"] for message in dispatcher.messages]

    def known(self):
        with self.store.read() as session:
            return facts.known(session, session.get(Conversation, self.id).lead_id)


@pytest.fixture
def talking(store, tmp_path):
    return Talking(store, tmp_path)


def slots(events):
    return {event["name"]: event["value"] for event in events if event["event"] == "slot"}


def test_no_two_actions_have_one_name(store, tmp_path):
    assert len(executor(store, Settings(data=tmp_path)).actions) == len(ACTIONS)


def test_every_action_of_the_domain_is_there():
    import yaml

    domain = yaml.safe_load((FILE.parents[2] / "domain.yml").read_text())
    assert set(domain["actions"]) == {action.called for action in ACTIONS}


def test_an_answer_is_kept_and_the_form_goes_on(talking):
    talking.hear("we lose leads", said=[("need", NEED, "known")])
    events, said = talking.run(f"validate_{FORM}")
    assert slots(events)["requested_slot"] == "answer"
    assert "budget" in said[0]["text"]
    assert talking.known()["need"]["quote"] == "we lose leads"


def test_the_same_turn_counts_once(talking):
    talking.hear("hmm")
    for _ in range(3):
        talking.run(f"validate_{FORM}")
    with talking.store.read() as session:
        assert session.get(Conversation, talking.id).state["misses"] == {"need": 1}


def test_a_question_that_is_evaded_is_left_open(talking):
    talking.hear("60k", said=[("budget", {"min": "60000", "max": "60000"}, "known")])
    talking.run(f"validate_{FORM}")
    talking.hear("hmm")
    talking.run(f"validate_{FORM}")
    with talking.store.read() as session:
        assert session.get(Conversation, talking.id).state["misses"] == {
            "need": 1
        }  # the 60k, told first, are no miss
    for field, value in (("company", "Roe Cargo"), ("job_title", {"title": "buyer"})):
        talking.hear("something else", said=[(field, value, "known")])
        _, said = talking.run(f"validate_{FORM}")
    assert "decides" in said[0]["text"]


def test_a_question_makes_the_form_step_aside_and_its_facts_count(talking):
    talking.hear("we lose leads, what does it cost?", "ask_price", [("need", NEED, "known")])
    events, _ = talking.run(f"validate_{FORM}")
    assert [event["event"] for event in events] == ["action_execution_rejected"]
    _, said = talking.run("action_answer_question")
    assert "$490" in said[0]["text"]
    events, _ = talking.run(f"validate_{FORM}")
    assert slots(events)["requested_slot"] == "answer"
    assert talking.known()["need"]["state"] == "known"


def test_the_last_answer_ends_the_form_and_the_lead_is_scored(talking):
    talking.hear("everything", said=[(field, value, "known") for field, value in REST])
    events, said = talking.run(f"validate_{FORM}")
    assert slots(events) == {"answer": None, "requested_slot": None, "stage": "booking"}
    assert said[0]["card"]["kind"] == "summary"
    assert said[1]["slots"]
    with talking.store.read() as session:
        score = session.query(Score).one()
        assert score.tier == "hot"
        assert sum(line["points"] for line in score.document["ledger"]) == score.document["points"]


def test_a_chosen_slot_is_booked_and_a_second_press_shows_the_same_demo(talking):
    talking.hear("everything", said=[(field, value, "known") for field, value in REST])
    _, said = talking.run(f"validate_{FORM}")
    slot = said[1]["slots"][0]["does"]["slot"]
    talking.hear("that one", "choose_slot", slot=slot)
    events, first = talking.run("action_book_demo", stage="booking")
    assert slots(events)["stage"] == "done"
    talking.hear("that one!", "choose_slot", slot=slot)
    _, second = talking.run("action_book_demo", stage="done")
    assert first[0]["card"]["links"] == second[0]["card"]["links"]


def test_a_turn_that_the_script_has_answered_is_closed_to_actions(talking):
    talking.hear("we lose leads", said=[("need", NEED, "known")])
    with talking.store.write() as session:
        session.get(Turn, talking.turn).status = "script"
    with pytest.raises(TurnClosed):
        talking.run(f"validate_{FORM}")
    assert talking.known() == {}


def test_a_lost_tracker_is_told_where_the_conversation_stands(talking):
    talking.message = None
    dispatcher = CollectingDispatcher()
    events = talking.actions["action_session_start"].run(
        dispatcher, Tracker(talking.id, {}, None, [], False, None, {}, None), {}
    )
    kinds = [event["event"] for event in events]
    assert "active_loop" in kinds
    assert kinds[-1] == "action"
    assert slots(events) == {"stage": "discovery", "requested_slot": "answer"}


def test_consent_declined_leaves_no_lead(store, tmp_path):
    talking = Talking(store, tmp_path, consented=False)
    talking.hear("no", "deny")
    events, said = talking.run("action_decline_consent", stage="consent")
    assert slots(events)["stage"] == "declined"
    assert "won't keep" in said[0]["text"]
    with store.read() as session:
        assert session.get(Conversation, talking.id).lead_id is None


def test_who_left_before_the_end_is_handed_over_once(talking):
    from datetime import timedelta

    from bot.conversation import abandoned
    from bot.leads.models import Delivery, Lead

    talking.hear(
        "we lose leads, dana@northwind.io",
        said=[("need", NEED, "known"), ("email", "dana@northwind.io", "known")],
    )
    talking.run(f"validate_{FORM}")
    assert abandoned.hand_over(talking.store, talking.settings) == 0
    with talking.store.write() as session:
        session.get(Conversation, talking.id).updated_at -= timedelta(hours=1)
    assert abandoned.hand_over(talking.store, talking.settings) == 1
    assert abandoned.hand_over(talking.store, talking.settings) == 0
    with talking.store.read() as session:
        assert session.query(Lead).one().tier == "cold"
        assert session.query(Delivery).count() >= 1


def test_a_wish_for_a_person_reaches_a_rep_as_soon_as_an_address_is_known(talking):
    from bot.leads.models import Delivery

    talking.hear("can I talk to a human?", "ask_person")
    talking.run(f"validate_{FORM}")
    talking.run("action_answer_question")
    talking.hear(
        "Jane Roe, jane@roecargo.com",
        said=[("name", "Jane Roe", "known"), ("email", "jane@roecargo.com", "known")],
    )
    talking.run(f"validate_{FORM}")
    with talking.store.read() as session:
        assert [one.event for one in session.query(Delivery)] == ["lead.wants_person"]
        assert session.get(Conversation, talking.id).state.get("misses") is None


def test_consent_taken_back_erases_what_was_told(talking):
    talking.hear("we lose leads", said=[("need", NEED, "known")])
    talking.run(f"validate_{FORM}")
    talking.hear("delete my data", "withdraw")
    _, said = talking.run("action_withdraw_consent")
    assert "deleted" in said[0]["text"]
    assert talking.known() == {}
    with talking.store.read() as session:
        assert session.get(Conversation, talking.id).stage == "declined"


def test_a_changed_address_sends_the_invitation_again(talking):
    from bot.leads.models import Booking, Delivery

    talking.hear("everything", said=[(field, value, "known") for field, value in REST])
    _, said = talking.run(f"validate_{FORM}")
    talking.hear("that one", "choose_slot", slot=said[1]["slots"][0]["does"]["slot"])
    talking.run("action_book_demo", stage="booking")
    talking.hear("use d2@northwind.io", "correct", [("email", "d2@northwind.io", "known")])
    _, said = talking.run("action_follow_up", stage="done")
    assert "stands" in said[-1]["text"]
    with talking.store.read() as session:
        assert session.query(Booking).one().sequence == 1
        assert "d2@northwind.io" in {one.destination for one in session.query(Delivery)}


def test_a_time_in_words_books_the_slot_and_changes_no_answer(talking):
    talking.hear("everything", said=[(field, value, "known") for field, value in REST])
    _, said = talking.run(f"validate_{FORM}")
    with talking.store.write() as session:
        conversations.say(session, session.get(Conversation, talking.id), said, talking.turn)
    talking.hear("the second one please", said=[("timeline", {"earliest": 1, "latest": 1}, "known")])
    _, booked = talking.run("action_follow_up", stage="booking")
    assert booked[0]["card"]["kind"] == "booking"
    assert said[1]["slots"][1]["label"] in booked[0]["text"]
    assert talking.known()["timeline"]["value"] == {"earliest": 9, "latest": 39}
