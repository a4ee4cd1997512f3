"""What holds for every lead, whatever it said."""

from __future__ import annotations

import json
from decimal import Decimal
from itertools import combinations, product

from hypothesis import given, settings
from hypothesis import strategies as st
from scoring_samples import DEFAULT, authority, budget, fact, model, need, no_budget, people, timeline

from scoring import Score, changes, score
from scoring.regions import regions

MODEL = model(DEFAULT)
TIERS = ("disqualified", "cold", "warm", "hot")
ROLES = ("decision_maker", "co_decider", "influencer", "researcher")
NEEDS = ("missed_enquiries", "slow_response", "manual_routing", "reporting", "other")
OPEN = ("vague", "refused", "contradicted", "unknown")

amounts = st.one_of(st.none(), st.integers(0, 200_000), st.floats(0, 200_000))
opened = st.sampled_from(OPEN)


def either(known, field):
    return st.one_of(known, opened.map(lambda state: fact(field, None, state)))


money = either(
    st.one_of(
        st.builds(budget, amounts, amounts, period=st.sampled_from(["year", "month", "one_off"])),
        st.sampled_from(["none", "pending"]).map(no_budget),
    ),
    "budget",
)
times = either(st.builds(timeline, amounts, amounts, st.sampled_from([None, "none"])), "timeline")
roles = either(st.sampled_from(ROLES).map(authority), "authority")
needs = either(
    st.builds(need, st.sampled_from(NEEDS), st.sampled_from(["high", "medium", "low", None])), "need"
)
sizes = either(st.builds(people, amounts, amounts), "company_size")
titles = either(
    st.sampled_from(["owner", "director", "staff", "astronaut", None]).map(
        lambda rank: fact("job_title", {"title": "x", "seniority": rank, "function": None})
    ),
    "job_title",
)
kinds = either(
    st.sampled_from(["business", "free", "role", "disposable"]).map(lambda kind: fact("email_kind", kind)),
    "email_kind",
)
leads = st.tuples(money, times, roles, needs, sizes, titles, kinds).flatmap(
    lambda facts: st.lists(st.sampled_from(facts), unique_by=lambda each: each["field"])
)
behaviours = st.one_of(
    st.none(),
    st.fixed_dictionaries(
        {
            "pages_seen": amounts,
            "pricing_visits": amounts,
            "returning": st.booleans(),
            "days_ago": st.integers(0, 99),
        }
    ),
)


@given(leads, behaviours)
def test_the_ledger_adds_up_to_the_score(facts, behaviour):
    result = score(MODEL, facts, behaviour)
    assert sum(line.points for line in result.ledger) == result.points
    assert sum(line["points"] for line in result.as_dict()["ledger"]) == result.as_dict()["points"]
    assert 0 <= result.points <= 100


@given(leads, behaviours, st.randoms(use_true_random=False))
def test_the_order_of_facts_is_irrelevant(facts, behaviour, random):
    shuffled = random.sample(facts, len(facts))
    assert score(MODEL, shuffled, behaviour).dumps() == score(MODEL, facts, behaviour).dumps()


@given(leads, behaviours)
def test_a_score_written_and_read_back_is_equal(facts, behaviour):
    result = score(MODEL, facts, behaviour)
    assert Score.from_dict(json.loads(result.dumps())) == result
    assert Score.from_dict(result.as_dict()).dumps() == result.dumps()


@given(leads, st.integers(0, 300_000), st.integers(0, 300_000))
def test_more_money_never_lowers_the_score(facts, one, other):
    low, high = sorted((one, other))
    rest = [each for each in facts if each["field"] != "budget"]
    assert score(MODEL, [*rest, budget(low)]).points <= score(MODEL, [*rest, budget(high)]).points


@given(leads, st.integers(0, 2000), st.integers(0, 2000))
def test_an_earlier_start_never_lowers_the_score(facts, one, other):
    soon, late = sorted((one, other))
    rest = [each for each in facts if each["field"] != "timeline"]
    assert (
        score(MODEL, [*rest, timeline(late, late)]).points
        <= score(MODEL, [*rest, timeline(soon, soon)]).points
    )


@given(leads, behaviours)
def test_silence_never_beats_the_best_answer(facts, behaviour):
    for given_fact in facts:
        rest = [each for each in facts if each is not given_fact]
        silent = score(MODEL, rest, behaviour).points
        assert silent <= max(
            score(MODEL, [*rest, best], behaviour).points for best in BEST[given_fact["field"]]
        )


BEST = {
    "budget": [budget(90000)],
    "timeline": [timeline(1, 1)],
    "authority": [authority("decision_maker")],
    "need": [need("missed_enquiries", "high")],
    "company_size": [people(100)],
    "job_title": [fact("job_title", {"seniority": "owner"})],
    "email_kind": [fact("email_kind", "business")],
}


PLAIN = {
    "tiers": {"hot": 60, "warm": 30},
    "answers": {"need": ["a", "b"]},
    "criteria": {
        "budget": {
            "weight": 40,
            "rules": [
                {"id": "b3", "when": {"budget": {"from": 100}}, "points": 40},
                {"id": "b2", "when": {"budget": {"below": 100}}, "points": 15},
                {"id": "b1", "when": {"budget": "pending"}, "points": 8},
            ],
            "states": {"budget": {"refused": 4}},
        },
        "people": {
            "weight": 35,
            "rules": [
                {"id": "a2", "when": {"authority": ["decision_maker", "co_decider"]}, "points": 30},
                {"id": "a1", "when": {"authority": ["influencer", "researcher"]}, "points": 12},
                {"id": "u2", "when": {"urgency": "high"}, "points": 20},
                {"id": "u1", "when": {"urgency": ["medium", "low"]}, "points": -5},
            ],
        },
        "fit": {
            "weight": 25,
            "rules": [
                {"id": "s1", "when": {"company_size": {"from": 50}}, "points": 15},
                {"id": "n1", "when": {"need": "a"}, "points": 20},
            ],
        },
    },
    "disqualify": [
        {"id": "d1", "when": {"budget": {"below": 10}}, "reason": "r"},
        {"id": "d2", "when": {"authority": "researcher", "need": "a"}, "reason": "r"},
    ],
}
SMALL = model(PLAIN)
INPUTS = ("budget", "authority", "urgency", "need", "company_size")
CHANGEABLE = ("budget", "authority", "urgency", "need")


def as_facts(answers):
    """Facts that read as these samples, one for each input."""
    category, urgency = answers.get("need"), answers.get("urgency")
    facts = [fact("need", {"category": category, "urgency": urgency})] if category or urgency else []
    for name, value in answers.items():
        if name == "authority":
            facts.append(authority(value))
        elif name in ("budget", "company_size"):
            facts.append(
                fact(name, {"status": value} if isinstance(value, str) else {"min": value, "max": value})
            )
    return facts


def tier_of(answers) -> int:
    plain = {name: int(value) if isinstance(value, Decimal) else value for name, value in answers.items()}
    return TIERS.index(score(SMALL, as_facts(plain)).tier)


def samples(name):
    spec = next(each for each in SMALL.inputs if each.name == name)
    return [region.sample for region in regions(SMALL, spec)]


def lifting_sets(answers, wanted) -> set[frozenset[str]]:
    """By trying everything: the smallest sets of inputs that some answers to which lift the lead."""
    asked = [name for name in INPUTS if name not in answers or name in CHANGEABLE]
    for size in range(1, len(asked) + 1):
        found = {
            frozenset(names)
            for names in combinations(asked, size)
            if any(
                tier_of(answers | dict(zip(names, values, strict=True))) >= wanted
                for values in product(*(samples(name) for name in names))
            )
        }
        if found:
            return found
    return set()


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_what_would_change_it_is_exactly_what_trying_everything_finds(data):
    known = data.draw(st.sets(st.sampled_from(INPUTS)))
    answers = {name: data.draw(st.sampled_from(samples(name))) for name in INPUTS if name in known}
    target = data.draw(st.sampled_from([None, "cold", "warm", "hot"]))
    facts = as_facts({name: int(v) if isinstance(v, Decimal) else v for name, v in answers.items()})
    found = changes(SMALL, facts, target=target, limit=1000)
    now = tier_of(answers)
    wanted = TIERS.index(target) if target else min(now + 1, 3)
    expected = set() if now >= wanted else lifting_sets(answers, wanted)
    assert {frozenset(each.input.name for each in change.answers) for change in found} == expected
    for change in found:
        assert_lifts(answers, change, wanted)


def assert_lifts(answers, change, wanted):
    """Each answer that the change lists lifts the lead, with fitting answers to the others of the set."""
    enough = {
        each.input.name: [
            value for value in samples(each.input.name) if any(c.accepts(value) for c in each.enough)
        ]
        for each in change.answers
    }
    lifting = [
        values
        for values in product(*enough.values())
        if tier_of(answers | dict(zip(enough, values, strict=True))) >= wanted
    ]
    for index, listed in enumerate(enough.values()):
        assert listed
        assert set(listed) == {values[index] for values in lifting}
