"""What no rule reads is learned from data/readings; what rules read stays as they read it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from understanding_model import CASES, categories, classifier

from bot.understanding.facts import Context, Fact
from bot.understanding.learning import examples, learned, training
from bot.understanding.learning.examples import check_readings
from bot.understanding.measure import exam
from bot.understanding.pipeline import rules_only, understand


def read(text: str, asked: str | None, needs: dict[str, tuple[str, ...]] | None = None) -> dict[str, Fact]:
    context = Context(asked, "en", exam.NOW, "US", "USD", needs or categories())
    return {fact.field: fact for fact in understand(text, context, classifier()).facts}


def test_our_own_readings_pass():
    assert check_readings(training.READINGS) == []


def test_a_sentence_twice_in_one_reading_is_found_and_in_two_is_not(tmp_path):
    body = "readings:\n" + "".join(
        f"- reading: {name}  # {language}\n  examples: |\n"
        + "".join(f"    - {language} {name} {n}\n" for n in range(8))
        for name in ("refused", "none")
        for language in ("en", "de", "es")
    )
    for name in ("a.yml", "b.yml"):
        (tmp_path / name).write_text(body)
    assert check_readings(tmp_path) == []
    (tmp_path / "b.yml").write_text(body.replace("- en none 7", "- En, none 1"))
    assert [(f.file, f.message.split(" stands ")[0]) for f in check_readings(tmp_path)] == [
        ("b.yml", "'En, none 1'")
    ]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("the old man upstairs has to nod first", "influencer"),
        ("i only do the running around and bring back brochures", "researcher"),
        ("my sister wears the trousers on some of these and i on the others", "co_decider"),
        ("my word is law round here", "decision_maker"),
    ],
)
def test_who_decides_is_heard_in_words_no_rule_has(text, role):
    assert not [f for f in rules_only(text, Context("authority", "en")).facts if f.field == "authority"]
    fact = read(text, "authority")["authority"]
    assert (fact.state, fact.value["role"], fact.quote) == ("known", role, text)


def test_what_was_learned_overrules_a_rule_that_heard_a_part_of_the_answer():
    text = "my director told me to stop asking and buy what I need"
    rule = next(f for f in rules_only(text, Context("authority", "en")).facts if f.field == "authority")
    fact = read(text, "authority")["authority"]
    assert (rule.value["role"], fact.value["role"], fact.quote) == ("researcher", "decision_maker", text)


@pytest.mark.parametrize(
    "text", ["we frame pictures", "the lift in our building is broken again", "it was foggy all week"]
)
@pytest.mark.parametrize("asked", ["authority", "need", None])
def test_talk_is_no_answer(text, asked):
    assert {f for f, fact in read(text, asked).items() if fact.state == "known"} & {
        "authority",
        "need",
    } == set()


@pytest.mark.parametrize("asked", ["phone", "email", "company", "budget"])
def test_an_answer_withheld_in_words_no_rule_has(asked):
    fact = read("you lot would only pester me with that", asked)[asked]
    assert (fact.state, fact.value) == ("refused", None)


def test_a_question_withholds_nothing():
    assert "phone" not in read("would you pester me with that?", "phone")


def test_a_need_is_heard_in_words_no_rule_has():
    assert (
        read("folk ring the bell and walk off because the desk is empty", "need")["need"].value["category"]
        == "missed_enquiries"
    )


def test_a_flow_may_call_its_categories_as_it_likes():
    own = {
        "night": categories()["missed_enquiries"],
        "parking": ("there is no place to park", "customers cannot park", "parking"),
    }
    assert learned.situations(classifier(), own) == {"missed_enquiries": "night"}
    assert (
        read("folk ring the bell and walk off because the desk is empty", "need", own)["need"].value[
            "category"
        ]
        == "night"
    )
    assert (
        read("nowhere to leave the car, parking is hopeless", "need", own)["need"].value["category"]
        == "parking"
    )


def test_without_readings_the_rules_stand_alone():
    bare = replace(classifier(), readings={})
    found = understand("my word is law round here", Context("authority", "en", exam.NOW), bare)
    assert not [f for f in found.facts if f.field == "authority"]


def test_no_message_that_is_judged_is_among_the_readings():
    known = {examples.squeezed(e.text) for e in examples.read(training.READINGS)}
    judged = {examples.squeezed(c.text) for c in exam.load(CASES) if len(c.text.split()) > 3}
    assert known & judged == set()
