"""Visitors as they come: terse, in other languages, impatient, pressing twice; and a marketer who changes the flow meanwhile."""

import json
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest

NEED = "We lose leads on weekends because nobody answers"
HOT = [NEED, "around 60k a year", "I sign off on that", "we want to start next month"]


def somebody():
    """Somebody new, and the line that says who."""
    email = f"dana.{uuid.uuid4().hex[:8]}@northwind-logistics.com"
    return email, f"Dana Kim, {email}, Northwind Logistics"


def talk(banter, answers, **about):
    chat = banter.chat(**about)
    for answer in answers:
        chat.say(answer)
    return chat


def asked(chat, words):
    """How often the bot has said `words`."""
    said = [one.get("text") or "" for one in chat.transcript() if one["from"] == "bot"]
    return sum(words in text for text in said)


def cards(chat, kind):
    return [bubble["card"] for bubble in chat.last if bubble.get("card", {}).get("kind") == kind]


def row(card, label):
    value = next(row["value"] for row in card["rows"] if row["label"] == label)
    return " ".join(value.split())  # ranges are set with thin spaces


def at_once(chat, bodies):
    """All of `bodies` posted at the same time; their answers."""
    with ThreadPoolExecutor(len(bodies)) as pool:
        return list(pool.map(lambda body: chat.post(**body), bodies))


@pytest.mark.parametrize(
    ("answers", "budget"),
    [
        (["missed calls", "20k", "me", "asap"], "$20,000 a year"),
        (["WE MISS CALLS", "20K", "ME", "ASAP"], "$20,000 a year"),
        (["We miss enquiries", "$20k–$50k", "We decide together", "1–3 months"], "$20,000 – $50,000 a year"),
        (
            [
                "Wir verlieren Anfragen am Wochenende, weil niemand antwortet",
                "etwa 30.000 Euro im Jahr",
                "Das entscheide ich",
                "nächsten Monat",
            ],
            "About €30,000 a year",
        ),
        (
            [
                "perdemos clientes porque nadie contesta",
                "unos 20 mil euros al año",
                "decido yo",
                "el mes que viene",
            ],
            "About €20,000 a year",
        ),
    ],
    ids=["terse", "shouting", "typing what stands on the buttons", "German", "Spanish"],
)
def test_however_it_is_said_a_hot_lead_gets_times_and_nothing_is_asked_twice(banter, answers, budget):
    chat = talk(banter, [*answers, somebody()[1]])
    assert chat.slots()
    assert row(cards(chat, "summary")[0], "Budget") == budget
    for question in ("most like to fix", "what budget", "who decides", "have it running", "What's your name"):
        assert asked(chat, question) <= 1, question


def test_who_answers_nothing_is_asked_each_thing_once_and_may_leave(banter):
    refusals = ("i'd rather not say", "none of your business", "prefer not to say", "skip")
    chat = banter.chat()
    for refusal in refusals:
        assert "we can leave that open" in chat.say(refusal)
    assert any(bubble.get("form") for bubble in chat.last)
    assert asked(chat, "what budget") == asked(chat, "who decides") == 1


def test_a_rude_word_costs_nothing_and_the_answer_in_it_counts(banter):
    chat = banter.chat()
    assert "friendly" in chat.say("fuck you")
    assert "what budget" in chat.say("this is bullshit, we lose customers because nobody picks up the phone")


def test_a_mistyped_address_is_asked_for_again_and_the_rest_of_the_form_is_kept(banter):
    email, _ = somebody()
    chat = talk(banter, HOT)
    chat.send(form={"name": "Dana Kim", "email": "dana@northwind", "company": "Northwind Logistics"})
    assert "e-mail" in chat.last[-1]["text"]
    assert "complete" in chat.say("dana@northwind")
    chat.say(email)
    summary = cards(chat, "summary")[0]
    assert [row(summary, label) for label in ("Name", "E-mail", "Company")] == [
        "Dana Kim",
        email,
        "Northwind Logistics",
    ]
    assert chat.slots()


def test_other_times_are_later_ones_and_a_question_meanwhile_brings_the_times_back(banter):
    chat = talk(banter, [*HOT, somebody()[1]])
    first = {slot["start"] for slot in chat.slots()}
    chat.choose("Other times")
    later = {slot["start"] for slot in chat.slots()}
    assert later
    assert max(first) < min(later)
    assert "$490" in chat.say("what does it cost?")
    assert chat.slots()


def test_an_answer_can_be_changed_on_the_card_although_the_talk_went_on(banter):
    chat = talk(banter, [*HOT, somebody()[1]])
    company = next(one for one in chat.options() if one["label"] == "edit Company")
    chat.say("what does it cost?")
    chat.send(choice=company["id"])
    chat.say("Northwind Group")
    assert row(cards(chat, "summary")[0], "Company") == "Northwind Group"
    assert chat.slots()


def test_who_says_one_thing_and_later_another_is_told_both_and_asked_which_holds(banter):
    chat = talk(banter, [NEED, "around 60k a year", "I sign off on that"])
    doubt = chat.say("my boss has to approve everything")
    assert "Earlier you said “I sign off”" in doubt
    assert "“my boss has to approve everything”" in doubt
    assert "who decides" in doubt
    assert "running?" in chat.say("we decide together")
    assert "Earlier you said" not in chat.say("next month")


def test_after_booking_a_correction_keeps_the_demo(banter):
    email, line = somebody()
    chat = talk(banter, [*HOT, line])
    chat.choose(chat.slots()[0]["label"])
    assert "welcome" in chat.say("thanks!")
    assert "stands" in chat.say("actually my boss decides")
    everything = banter.export(email)
    roles = [fact["value"]["role"] for fact in everything["lead"]["facts"] if fact["field"] == "authority"]
    assert roles == ["influencer"]
    assert [booking["status"] for booking in everything["bookings"]] == ["confirmed"]


def test_one_visitor_who_presses_several_times_at_once_has_one_demo(banter):
    email, line = somebody()
    chat = talk(banter, [*HOT, line])
    answers = at_once(chat, [{"choice": slot["id"]} for slot in chat.slots()[:4]])
    assert sorted({answer.status_code for answer in answers}) in ([200], [200, 409])
    assert len(banter.export(email)["bookings"]) == 1


def test_a_message_sent_ten_times_at_once_is_one_message(banter):
    chat = banter.chat()
    answers = at_once(chat, [{"id": str(uuid.uuid4()), "text": NEED}] * 10)
    codes = {answer.status_code: answer.json().get("error", {}).get("code") for answer in answers}
    assert codes[200] is None
    assert codes.get(409, "in_flight") == "in_flight"
    assert [one["text"] for one in chat.transcript() if one["from"] == "visitor"] == [NEED]
    assert len({json.dumps(answer.json()) for answer in answers if answer.status_code == 200}) == 1


def test_messages_that_overtake_each_other_are_each_taken_whole_or_not_at_all(banter):
    chat = banter.chat()
    said = [NEED, "around 20k", "I sign off on that", "hello"]
    answers = at_once(chat, [{"text": text} for text in said])
    taken = [text for text, answer in zip(said, answers, strict=True) if answer.status_code == 200]
    transcript = chat.transcript()
    assert taken
    assert sorted(one["text"] for one in transcript if one["from"] == "visitor") == sorted(taken)
    assert [one["seq"] for one in transcript] == list(range(1, len(transcript) + 1))
    assert transcript[-1]["from"] == "bot"


@pytest.fixture
def publish(banter, tmp_path):
    """Publish an edited default flow; the untouched one is live again afterwards."""
    from flow_files import default_text

    def edited(*changes):
        text = default_text()
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new, 1)
        (tmp_path / "default.yml").write_text(text, encoding="utf-8")
        return banter.run("publish", str(tmp_path / "default.yml"))

    yield edited
    edited()


SIZE = """\
  - id: size
    field: company_size
    when: {field: need, is: [reporting]}
    ask: "How many people are you?"
    again: "Roughly how many?"
    why: "To size it."
    example: "For example: 50."

  - id: contact
"""


def test_a_marketer_adds_a_question_an_option_and_a_threshold(banter, publish):
    publish(
        ("  - id: contact\n", SIZE),
        ('label: "Over $50k"', 'label: "Plenty"'),
        ("tiers: {hot: 65, warm: 35}", "tiers: {hot: 95, warm: 35}"),
    )
    email, line = somebody()
    chat = talk(banter, ["we have no overview of our enquiries"])
    for label in ("Plenty", "I decide"):
        chat.choose(label)
    assert "How many people" in chat.choose("As soon as possible")
    chat.say("around 80")
    chat.say(line)
    assert chat.slots() == []
    assert banter.export(email)["lead"]["tier"] == "warm"
    spared = talk(banter, ["we miss calls", "60k", "I decide", "asap"])
    assert asked(spared, "How many people") == 0


def test_a_need_that_a_marketer_invents_is_understood_at_once(banter, publish):
    billing = (
        "  billing:\n    label: Billing questions\n    examples:\n      - customers ask about their bills\n"
        "      - too many questions on invoices\n      - invoices take forever to explain\n  other:\n    label"
    )
    publish(
        ("  other:\n    label", billing),
        ("manual_routing, reporting, other]", "manual_routing, reporting, billing, other]"),
        ("need: other}, points: 3}", "need: [other, billing]}, points: 3}"),
    )
    email, line = somebody()
    talk(banter, ["customers keep calling about invoices", line])
    facts = {fact["field"]: fact["value"] for fact in banter.export(email)["lead"]["facts"]}
    assert facts["need"]["category"] == "billing"


def test_a_broken_flow_is_not_published(banter, publish):
    with pytest.raises(AssertionError, match="Nothing was published"):
        publish(("tiers: {hot: 65, warm: 35}", "tiers: {hot: 35, warm: 65}"))
    assert "most like to fix" in banter.chat().last[-1]["text"]
