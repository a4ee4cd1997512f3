"""What the examples tell surely is added to what the rules read, and what they do not know is dropped; no more than that."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from understanding_model import classifier

from bot.understanding import second
from bot.understanding.facts import Context, Fact
from bot.understanding.learning.marked import Marked, Span
from bot.understanding.learning.tagger import Tagger, Telling
from bot.understanding.measure import exam
from bot.understanding.pipeline import rules_only, understand

LABELS = ["none", "name", "company", "job_title", "company_size", "country"]


def context(asked: str | None, locale: str = "en") -> Context:
    return Context(asked, locale, exam.NOW, "US", "USD", {})


def read(text: str, asked: str | None, locale: str = "en") -> dict[str, Fact]:
    return {
        fact.field: fact
        for fact in understand(text, context(asked, locale), classifier()).facts
        if fact.state == "known"
    }


class Says:
    """A classifier whose tagger gives each word of a text a label and how sure it is, and to which any text may tell something."""

    def __init__(self, text: str, *labels: tuple[str, float], told: float = 1.0) -> None:
        ends = [sum(len(word) + 1 for word in text.split()[: at + 1]) - 1 for at in range(len(text.split()))]
        words = [(end - len(word), end) for word, end in zip(text.split(), ends, strict=True)]
        likely = np.zeros((len(words), len(LABELS)))
        for at, (label, sure) in enumerate(labels):
            likely[at, LABELS.index(label)] = sure
        self._telling, self._told = Telling(words, LABELS, [label for label, _ in labels], likely), told

    @property
    def tagger(self) -> Says:
        return self

    def tell(self, *_: object) -> Telling:
        return self._telling

    def told(self, _: str) -> float:
        return self._told


def weighed(
    text: str,
    asked: str | None,
    *labels: tuple[str, float],
    facts: list[Fact] | None = None,
    told: float = 1.0,
) -> list[tuple[str, str]]:
    found = second.weighed(facts or [], text, context(asked), "en", Says(text, *labels, told=told))
    return [(fact.field, fact.quote) for fact in found]


@pytest.mark.parametrize(
    ("text", "asked", "locale", "field", "quote"),
    [
        ("it says grace on my badge", "name", "en", "name", "grace"),
        ("en el carnet pone casilda", "name", "es", "name", "casilda"),
        ("gelernt hab ich schlosser, jetzt bin ich hallenwart", "job_title", "de", "job_title", "hallenwart"),
        (
            "promoted last week so deputy head of procurement now",
            "job_title",
            "en",
            "job_title",
            "deputy head of procurement",
        ),
    ],
)
def test_a_name_is_heard_in_words_no_rule_has(text, asked, locale, field, quote):
    assert quote not in {
        f.quote for f in rules_only(text, context(asked, locale)).facts if f.state == "known"
    }
    fact = read(text, asked, locale)[field]
    assert (fact.quote, text[fact.start : fact.end]) == (quote, quote)


def test_what_the_examples_do_not_know_is_dropped():
    rule = Fact("company_size", "known", {"min": 40, "max": 40}, "40", 11, 13)
    least = second._DROPPED["company_size"].asked
    assert (
        weighed(
            "their team 40",
            "company_size",
            ("none", 1.0),
            ("none", 1.0),
            ("company_size", least - 0.001),
            facts=[rule],
        )
        == []
    )
    assert (
        weighed("their team 40", "company_size", ("none", 1.0), ("none", 1.0), ("none", 1.0), facts=[rule])
        == []
    )
    assert weighed("their team 40", "need", ("none", 1.0), ("none", 1.0), ("none", 1.0), facts=[rule]) == [
        ("company_size", "40")
    ]


def test_what_stands_in_a_message_that_tells_nothing_of_the_visitor_is_dropped():
    rule, words = Fact("company_size", "known", {"min": 40, "max": 40}, "40", 12, 14), (("none", 1.0),) * 3
    hardly, unsure = second._HARDLY - 0.01, second._HARDLY
    for told, sure, left in (
        (0.0, hardly, []),
        (0.0, unsure, [("company_size", "40")]),
        (second._NOTHING.asked, hardly, [("company_size", "40")]),
    ):
        assert (
            weighed(
                "they employ 40", "company_size", *words[:2], ("company_size", sure), facts=[rule], told=told
            )
            == left
        )
    assert (
        weighed(
            "40 of us",
            "company_size",
            ("company_size", 0.1),
            *words[:2],
            facts=[replace(rule, start=0, end=2)],
            told=0.0,
        )
        == []
    )
    whole = replace(rule, quote="they employ 40", start=0)
    assert weighed("they employ 40", "company_size", *words, facts=[whole], told=0.0) == [
        ("company_size", "they employ 40")
    ]
    none_yet = Fact(
        "timeline", "known", {"earliest": None, "latest": None, "status": "none"}, "no rush", 5, 12
    )
    assert weighed("none no rush", "timeline", *words, facts=[none_yet], told=0.0) == [
        ("timeline", "no rush")
    ]


@pytest.mark.parametrize(
    ("text", "asked", "locale", "field"),
    [
        (
            "the outfit across the yard has 40 fitters and still uses a fax",
            "company_size",
            "en",
            "company_size",
        ),
        ("my old boss dropped 20 grand on a bot that sold zero cars", "budget", "en", "budget"),
        ("mi padre esperó hasta marzo y se murió sin la fibra", "timeline", "es", "timeline"),
    ],
)
def test_others_facts_are_left_to_them(text, asked, locale, field):
    assert field not in read(text, asked, locale)


def test_of_two_counts_the_examples_say_which_is_told():
    text, none = "dropped to four now back at seventeen", (("none", 1.0),)
    rule = Fact("company_size", "known", {"min": 4, "max": 4}, "four", 11, 15)
    sure = second._ELSEWHERE
    for four, seventeen, left in ((0.1, sure, "seventeen"), (0.1, sure - 0.01, "four"), (1.0, 1.0, "four")):
        words = (*none * 2, ("company_size", four), *none * 3, ("company_size", seventeen))
        assert weighed(text, "company_size", *words, facts=[rule]) == [("company_size", left)]


def test_an_answer_that_no_rule_can_read_is_left_open():
    fact = understand(
        "before lambing, after that i'm no use to anyone", context("timeline"), classifier()
    ).facts[0]
    assert (fact.field, fact.state, fact.value, fact.quote) == ("timeline", "vague", None, "before lambing")


def test_words_less_sure_than_enough_add_nothing():
    sure = second._ADDED
    assert weighed("only babajide", "name", ("none", 0.9), ("name", sure.asked)) == [("name", "babajide")]
    assert weighed("only babajide", "name", ("none", 0.9), ("name", sure.asked - 0.01)) == []
    assert weighed("only babajide", "need", ("none", 0.9), ("name", sure.unasked - 0.01)) == []
    assert weighed("only babajide", "need", ("none", 0.9), ("name", sure.unasked)) == [("name", "babajide")]


def test_a_stretch_is_as_sure_as_its_least_sure_word():
    assert weighed("kettle crane", "company", ("company", 0.99), ("company", 0.4)) == []


def test_a_question_adds_nothing():
    assert (
        weighed(
            "really called babajide ?", "name", ("none", 0.9), ("none", 0.9), ("name", 0.99), ("none", 0.9)
        )
        == []
    )


def test_a_count_that_a_rule_can_read_and_did_not_is_not_added():
    assert weighed("some 12", "company_size", ("none", 0.9), ("company_size", 0.99)) == []
    assert weighed("some folk", "company_size", ("none", 0.9), ("company_size", 0.99)) == [
        ("company_size", "folk")
    ]
    assert weighed("some folk", "need", ("none", 0.9), ("company_size", 0.99)) == []


def test_a_rule_gives_way_to_surer_words():
    text = "miller sons bakery"
    rule = Fact("company", "known", "Miller", "miller", 0, 6)
    labels = [("company", 0.99), ("company", 0.99), ("company", 0.99)]
    assert weighed(text, "company", *labels, facts=[rule]) == [("company", text)]
    assert weighed(text, "company", *labels[:2], ("company", 0.9), facts=[rule]) == [("company", "miller")]


def test_words_of_another_fact_stay_its_own():
    site = Fact("website", "known", "kettle.example", "kettle", 0, 6)
    assert weighed("kettle crane", "company", ("company", 0.99), ("company", 0.99), facts=[site]) == [
        ("website", "kettle")
    ]


def test_who_works_alone_is_not_dropped():
    alone = [
        Fact("company", "known", "Self-employed", "freelance", 0, 9),
        Fact("company_size", "known", {"min": 1, "max": 1}, "freelance", 0, 9),
    ]
    assert [fact for fact, _ in weighed("freelance", "company", ("none", 1.0), facts=alone)] == [
        "company",
        "company_size",
    ]


def test_a_failure_leaves_what_rules_read(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture):
    monkeypatch.setattr(second, "weighed", lambda *_: 1 / 0)
    assert read("I'm Dana Kim", "name")["name"].value == "Dana Kim"
    assert "second reading failed" in caplog.text


def test_a_tagger_is_kept_as_it_was_trained(tmp_path: Path):
    taught = [
        Marked(f"we trade as {name}", "company", "en", (Span("company", 12, 12 + len(name)),))
        for name in ("ash", "elm oak", "birch")
    ]
    tagger = Tagger.trained(taught)
    tagger.save(tmp_path)
    loaded = Tagger.load(tmp_path)
    text = "we trade as pine"
    assert loaded
    assert tagger.tell(text, "company", "en").told == loaded.tell(text, "company", "en").told != []
    assert tagger.tell(text, "company", "de").told == []  # nothing was taught in German
    assert Tagger.load(tmp_path / "nothing") is None


@pytest.mark.parametrize("text", ["", " ", "?!", "🙂" * 300, "a " * 3000, "\u202e\u0000", "[x](company)"])
def test_any_text_is_weighed(text):
    tagger = classifier().tagger
    assert tagger
    telling = tagger.tell(text, "company", "en")
    assert all(text[told.start : told.end] and 0 <= told.sure <= 1.001 for told in telling.told)
    assert telling.sure("company", 0, 1) <= 1.001
