"""What would change it: the fewest answers that lift a lead, and nothing when nothing can."""

from __future__ import annotations

import time

import pytest
from scoring_samples import (
    CONTACT,
    DEFAULT,
    HOT,
    authority,
    budget,
    fact,
    model,
    no_budget,
    people,
    replaced,
    section,
    timeline,
)

from scoring import changes, questions

MODEL = model(DEFAULT)
SMALL = model(section())


def told(found):
    return [
        {each.input.name: [c.as_dict() for c in each.enough] for each in change.answers} for change in found
    ]


def test_one_open_answer_that_lifts_the_lead_is_named_with_all_that_would_do():
    found = changes(SMALL, [authority("researcher")])
    assert told(found) == [
        {"budget": [{"from": 10000}]},
        {"authority": [{"answers": ["decision_maker", "co_decider"]}]},
    ]
    assert (found[0].tier, found[0].points, found[0].answers[0].gain) == ("hot", 65, 60)
    assert (found[1].tier, found[1].points, found[1].answers[0].gain) == ("warm", 40, 35)


def test_each_answer_is_lowered_to_the_least_that_still_does():
    found = changes(SMALL, [authority("co_decider")])
    assert told(found) == [{"budget": [{"from": 0}]}]
    assert (found[0].points, found[0].answers[0].gain) == (60, 20)
    both = changes(MODEL, CONTACT)[0]
    assert told([both]) == [{"budget": [{"from": 8000}], "authority": [{"answers": ["decision_maker"]}]}]
    assert both.points == 35
    assert told(changes(SMALL, [], target="hot")) == [{"budget": [{"from": 10000}]}]


def test_several_answers_are_needed_together_when_none_alone_will_do():
    found = changes(MODEL, CONTACT)
    assert found[0].tier == "warm"
    assert {len(change.answers) for change in found} == {2}


def test_answers_still_open_come_before_answers_that_would_have_to_change():
    found = changes(MODEL, replaced(HOT, fact("budget", None, "refused"), timeline(None, None, "none")))
    states = [sum(answer.state == "known" for answer in change.answers) for change in found]
    assert states == sorted(states)
    assert told(found)[0].keys() == {"budget"}


def test_known_answers_stay_when_only_open_ones_are_asked_for():
    facts = replaced(HOT, no_budget(), timeline(None, None, "none"))
    assert told(changes(MODEL, facts)) == [{"budget": [{"from": 50000}]}]
    assert changes(MODEL, facts, open_only=True) == []


def test_the_size_of_a_company_is_never_asked_to_change():
    found = changes(MODEL, [*CONTACT, people(3)], target="hot", limit=1000)
    assert found
    assert all(answer.input.name != "company_size" for change in found for answer in change.answers)


def test_nothing_can_change_a_throw_away_address():
    assert changes(MODEL, replaced(HOT, fact("email_kind", "disposable"))) == []


def test_a_disqualified_lead_is_told_which_answer_stands_in_the_way():
    found = changes(MODEL, replaced(HOT, budget(600)))
    assert told(found) == [{"budget": [{"from": 1200}, {"answers": ["pending", "none"]}]}]


@pytest.mark.parametrize("target", [None, "hot", "warm"])
def test_a_hot_lead_needs_no_change(target):
    assert changes(MODEL, HOT, target=target) == []


def test_the_next_question_is_the_one_that_can_still_give_most():
    asked = questions(MODEL, replaced(HOT, fact("budget", None, "vague"), fact("authority", None, "unknown")))
    assert [(each.field, each.gain) for each in asked] == [
        ("authority", 20),
        ("budget", 19),
        ("need", 6),
        ("job_title", 4),
    ]


@pytest.mark.parametrize("facts", [[], CONTACT, replaced(HOT, no_budget()), [authority("researcher")]])
def test_the_search_takes_under_20_ms(facts):
    changes(MODEL, facts, target="hot")
    began = time.thread_time()
    changes(MODEL, facts, target="hot")
    assert time.thread_time() - began < 0.02
