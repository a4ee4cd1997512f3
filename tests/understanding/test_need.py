"""A need has the visitor's words, how urgent it is, and the flow's category that it comes nearest to."""

from __future__ import annotations

import pytest

from bot.understanding.facts import Context
from bot.understanding.needs import need
from bot.understanding.needs.urgency import of as urgency_of

CATEGORIES = {
    "missed_enquiries": ("calls at the weekend go unanswered", "we lose leads"),
    "reporting": ("no overview of requests", "we need better reporting"),
    "other": ("something else",),
}


def read(text: str, asked: str | None = None, answers: bool = True) -> dict | None:
    facts = need.read(text, Context(asked=asked, categories=CATEGORIES), "en", None, answers)
    return facts[0].value if facts else None


@pytest.mark.parametrize(
    ("text", "urgency"),
    [
        ("we lose leads every day", "high"),
        ("we need better reporting asap", "high"),
        ("we need better reporting to plan", "medium"),
        ("nice to have: better reporting", "low"),
        ("wir brauchen dringend ein System", "high"),
        ("queremos responder mejor, sin prisa", "low"),
        ("uns springen gerade die Kunden ab", "high"),
        ("quick help please, we lose patients as we speak", "high"),
        ("lo de urgencias le llega a administración", "medium"),
        ("Termine online wären nett, eilt aber gar nicht", "low"),
        ("nowt urgent, we miss the odd call", "low"),
        ("we lose calls at lunch, but that can wait till spring", "low"),
        ("Anrufe gehen unter. Das hat aber Zeit", "low"),
        ("se pierden llamadas, por ahora no duele", "low"),
        ("keiner hat Zeit ans Telefon zu gehen", "medium"),
        ("missed calls cost me two weddings in May", "high"),
        ("das hat uns 4000 Euro gekostet", "high"),
        ("nos sale carísimo", "high"),
        ("we miss calls, this needs sorting now", "high"),
        ("customers want an answer right away", "medium"),
        ("I found a voicemail yesterday that nobody had heard", "medium"),
    ],
)
def test_urgency_is_told_by_the_words(text, urgency):
    assert urgency_of(text, "missed_enquiries") == urgency


def test_how_often_tells_of_a_loss_not_of_a_chore():
    assert urgency_of("i sort mails every blessed morning", "manual_routing") == "medium"
    assert urgency_of("i sort 60 mails every morning", "manual_routing") == "medium"
    assert urgency_of("we miss 60 calls every morning", "missed_enquiries") == "high"


def test_a_wish_for_something_names_no_need_unless_it_goes_on():
    assert read("looking for something to start in January") is None
    assert read("looking for something that answers our calls") is not None


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("we lose leads", "missed_enquiries"),
        ("reporting that is better", "reporting"),
        ("a nicer website", "other"),
    ],
)
def test_without_a_model_words_in_common_pick_the_category(text, category):
    assert read(text, "need")["category"] == category


@pytest.mark.parametrize(
    "text", ["hi", "yes", "thanks", "what can it do?", "why do you ask?", "is there a trial?", "", "👍"]
)
def test_courtesies_and_questions_are_no_need(text):
    assert read(text, "need") is None


@pytest.mark.parametrize("text", ["what we want is better reporting", "our front desk misses a ton of calls"])
def test_unasked_a_problem_or_a_goal_is_a_need(text):
    assert read(text) is not None


@pytest.mark.parametrize(
    "text", ["we are from Ohio", "I like it", "our office is green", "do you offer reporting?"]
)
def test_unasked_only_a_problem_or_a_goal_is_a_need(text):
    assert read(text) is None


def test_a_greeting_is_not_among_the_words():
    assert read("Hi there! we lose leads at night")["words"] == "we lose leads at night"


def test_other_facts_are_not_among_the_words():
    said = "we lose leads at night, budget is 20k a year"
    blank = said.replace("20k a year", " " * 10)
    fact = need.read(blank, Context(categories=CATEGORIES), "en", said=said)[0]
    assert fact.quote == said[fact.start : fact.end] == "we lose leads at night"


def test_beside_other_facts_a_bare_statement_is_an_answer_only_near_a_category():
    assert read("blue elephants", "need", answers=False) is None
    assert read("better reporting", "need", answers=False)["category"] == "reporting"


@pytest.mark.parametrize(
    "text",
    [
        "day in day out I forward the same mails",
        "jeden verdammten Tag sortiere ich Mails",
        "todos los santos días reparto correos",
    ],
)
def test_a_sigh_makes_a_chore_pressing_too(text):
    assert urgency_of(text, "manual_routing") == "high"


@pytest.mark.parametrize(
    ("text", "urgency"),
    [
        ("if it stops us losing calls during surgery", "medium"),
        ("this costs us about ten hours a week", "medium"),
        ("lost three jobs this morning", "high"),
        ("pure curiosity, how many ask about cats", "low"),
    ],
)
def test_what_is_lost_now_presses(text, urgency):
    assert urgency_of(text, "reporting") == urgency


@pytest.mark.parametrize(
    "text",
    [
        "I suppose fewer missed calls?",
        "vielleicht weniger verpasste Anrufe?",
        "when nobody picks up they go elsewhere",
        "don't need anything fancy, just better reporting",
    ],
)
def test_a_hedged_answer_answers(text):
    assert read(text, "need") is not None


@pytest.mark.parametrize(
    "text",
    [
        "maybe you can explain it?",
        "no necesito nada, me salió el anuncio",
        "a friend of mine misses half the calls",
        "my neighbour the vet misses half the calls",
    ],
)
def test_what_asks_for_nothing_or_is_a_friends_is_no_need(text):
    assert read(text, "need") is None


@pytest.mark.parametrize(
    "text",
    [
        "a mate in roofing misses calls all day, we're not like that",
        "the garage down the road never answers the phone",
        "our competitors reply in minutes with some bot, I hate it",
        "at my old job nobody answered the phone",
        "los pobres de Muebles Arce pierden todas las llamadas",
        "Bei der Schule, wo meine Frau arbeitet, geht keiner ans Telefon",
        "you took ten minutes to answer me",
        "guests want an answer within minutes these days",
    ],
)
def test_the_trouble_of_others_is_no_need(text):
    assert read(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "our competitors reply in minutes and we miss half our calls",
        "my brother and I never get to the phone",
        "the phone upstairs rings and nobody hears it",
        "mi socia y yo no cogemos ni la mitad de las llamadas",
        "our customers call and nobody answers",
        "the competition gets them because nobody picks up the phone",
    ],
)
def test_their_own_trouble_is_one_beside_others(text):
    assert read(text) is not None
