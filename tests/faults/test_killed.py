"""kill -9 of each process in mid-conversation: every message is answered, every answer kept, and the talk goes on."""

import itertools
import time
import uuid

import httpx2

NEED = "We lose leads on weekends because nobody answers"


def send_until_answered(chat, seconds=30, **body):
    """What a widget does: the same message again until the server has it."""
    body = {"id": str(uuid.uuid4()), **body}
    deadline = time.monotonic() + seconds
    while True:
        try:
            answer = chat.post(**body)
            if answer.status_code == 200:
                return answer.json()["messages"]
        except httpx2.HTTPError:
            pass
        assert time.monotonic() < deadline, "never answered"
        time.sleep(0.5)


def test_without_the_engine_a_message_is_answered_within_nine_seconds_and_the_talk_goes_on(killable):
    email = f"kim.{uuid.uuid4().hex[:8]}@leeco-parts.com"
    chat = killable.chat()
    chat.say(NEED)
    killable.kill("engine")
    began = time.monotonic()
    said = chat.say(f"Kim Lee, {email}, LeeCo Parts")
    assert time.monotonic() - began < 9
    assert "your message has arrived" in said
    killable.wait_ready()
    said = chat.say("around 60k a year")
    assert "who decides" in said
    chat.say("I sign off on that")
    chat.say("we want to start next month")
    assert chat.slots(), "the contact given to the script was not asked again"
    everything = killable.export(email)
    assert everything["lead"]["name"] == "Kim Lee"
    check_transcript(chat)


def test_a_dead_action_server_is_no_lost_answer(killable):
    chat = killable.chat()
    killable.kill("actions")
    began = time.monotonic()
    chat.say(NEED)
    assert time.monotonic() - began < 9
    killable.wait_ready()
    assert "who decides" in chat.say("around 60k a year")
    check_transcript(chat)


def test_a_dead_web_forgets_nothing_and_answers_each_message_once(killable):
    chat = killable.chat()
    chat.say(NEED)
    killable.kill("web")
    said = send_until_answered(chat, text="around 60k a year")
    assert "who decides" in said[-1]["text"]
    check_transcript(chat)
    assert sum(one.get("text") == "around 60k a year" for one in chat.transcript()) == 1


def test_a_dead_worker_delivers_when_it_is_back(killable):
    email = f"dana.{uuid.uuid4().hex[:8]}@northwind-logistics.com"
    chat = killable.chat()
    for text in (NEED, "60k a year", "I decide", "next month"):
        chat.say(text)
    killable.kill("worker")
    chat.say(f"Dana Kim, {email}, Northwind Logistics, 250 people")
    chat.choose(chat.slots()[0]["label"])
    deadline = time.monotonic() + 60
    while not all(one["status"] == "done" for one in killable.export(email)["deliveries"]):
        assert time.monotonic() < deadline, killable.export(email)["deliveries"]
        time.sleep(0.5)
    keys = [(one["kind"], one["event"], one["destination"]) for one in killable.export(email)["deliveries"]]
    assert len(keys) == len(set(keys))


def check_transcript(chat):
    """Every bubble in order, none twice, every question of the visitor followed by an answer."""
    transcript = chat.transcript()
    assert [one["seq"] for one in transcript] == list(range(1, len(transcript) + 1))
    for one, after in itertools.pairwise(transcript):
        if one["from"] == "visitor":
            assert after["from"] == "bot"
