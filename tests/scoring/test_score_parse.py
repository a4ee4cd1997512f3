"""A section that cannot be read is refused with its place and the way to mend it."""

from __future__ import annotations

import pytest
from scoring_samples import model, section

from scoring import ModelError

BUDGET = ("criteria", "budget")


def put(raw: dict, path: tuple, value: object) -> dict:
    place = raw
    for step in path[:-1]:
        place = place[step] if isinstance(step, int) else place.setdefault(step, {})
    if isinstance(place, list):
        place.append(value)
    else:
        place[path[-1]] = value
    return raw


@pytest.mark.parametrize(
    ("path", "value", "where", "words"),
    [
        (("teirs",), {}, ("teirs",), "did you mean `tiers`"),
        (("tiers",), {"hot": 30, "warm": 40}, ("tiers",), "below hot"),
        (("tiers",), {"hot": 30}, ("tiers",), "`warm` is missing"),
        (("turned_away_at_most",), 70, ("turned_away_at_most",), "between 0 and 1"),
        (("rates",), {"EUR": 1.1}, ("rates",), "`date` is missing"),
        (("rates",), {"date": "x", "EUR": 0}, ("rates", "EUR"), "above 0"),
        (("rates",), {"date": "x", "USD": 2}, ("rates", "USD"), "own currency"),
        ((*BUDGET, "weight"), "much", (*BUDGET, "weight"), "a number"),
        ((*BUDGET, "weight"), -1, (*BUDGET, "weight"), "at least 0"),
        ((*BUDGET, "rules"), {}, (*BUDGET, "rules"), "a list"),
        ((*BUDGET, "rules", 0, "points"), 1.1, (*BUDGET, "rules", 0, "points"), "quarters"),
        ((*BUDGET, "rules", 0, "points"), True, (*BUDGET, "rules", 0, "points"), "a number"),
        ((*BUDGET, "rules", 0, "id"), "little", (*BUDGET, "rules", 1, "id"), "another rule"),
        ((*BUDGET, "rules", 0, "id"), "Not.A.Name", (*BUDGET, "rules", 0, "id"), "lower-case"),
        ((*BUDGET, "rules", 0, "when"), {}, (*BUDGET, "rules", 0, "when"), "name an input"),
        (
            (*BUDGET, "rules", 0, "when"),
            {"buget": "none"},
            (*BUDGET, "rules", 0, "when", "buget"),
            "mean `budget`",
        ),
        (
            (*BUDGET, "rules", 0, "when"),
            {"budget": "nein"},
            (*BUDGET, "rules", 0, "when", "budget"),
            "Write one of",
        ),
        (
            (*BUDGET, "rules", 0, "when"),
            {"budget": {"form": 1}},
            (*BUDGET, "rules", 0, "when", "budget", "form"),
            "`from`",
        ),
        (
            (*BUDGET, "rules", 0, "when"),
            {"budget": {}},
            (*BUDGET, "rules", 0, "when", "budget"),
            "`from`, `below`",
        ),
        (
            (*BUDGET, "rules", 0, "when"),
            {"budget": []},
            (*BUDGET, "rules", 0, "when", "budget"),
            "at least one",
        ),
        (
            (*BUDGET, "rules", 0, "when"),
            {"budget": {"from": 2, "below": 2}},
            (*BUDGET, "rules", 0, "when", "budget"),
            "empty",
        ),
        (
            (*BUDGET, "rules", 0, "when"),
            {"budget": {"state": "vague"}},
            (*BUDGET, "rules", 0, "when"),
            "under `states:`",
        ),
        (
            (*BUDGET, "rules", 0, "when"),
            {"budget": "none", "need": "x"},
            (*BUDGET, "rules", 0, "when"),
            "one input",
        ),
        (
            (*BUDGET, "rules", 0, "when"),
            {"country": False},
            (*BUDGET, "rules", 0, "when", "country"),
            "quotes",
        ),
        (
            (*BUDGET, "rules", 0, "when"),
            {"country": {"from": 1}},
            (*BUDGET, "rules", 0, "when", "country"),
            "not a number",
        ),
        (
            (*BUDGET, "rules", 0, "when"),
            {"returning": "yes"},
            (*BUDGET, "rules", 0, "when", "returning"),
            "true or false",
        ),
        (
            (*BUDGET, "rules", 0, "when"),
            {"company_size": "big"},
            (*BUDGET, "rules", 0, "when", "company_size"),
            "`from`",
        ),
        ((*BUDGET, "states"), {"need": {}}, (*BUDGET, "states", "need"), "Write one of budget"),
        ((*BUDGET, "states"), {"budget": {"known": 1}}, (*BUDGET, "states", "budget", "known"), "vague"),
        ((*BUDGET, "fades"), {"days": 0}, (*BUDGET, "fades", "days"), "more than 0"),
        (
            ("disqualify",),
            [{"id": "x", "when": {"budget": "none"}}],
            ("disqualify", 0),
            "`reason` is missing",
        ),
        (
            ("segments",),
            [{"id": "x", "when": {"budget": "none"}, "points": 3}],
            ("segments", 0, "points"),
            "not known",
        ),
        (("stages",), {"boss": {}}, ("stages", "boss"), "Write one of"),
        (("stages",), {"mql": {"tier": ["lukewarm"]}}, ("stages", "mql", "tier", 0), "warm"),
        (("stages",), {"mql": {"least": {"fit": 3}}}, ("stages", "mql", "least", "fit"), "Write one of"),
        (("answers",), {"need": ["a", "a"]}, ("answers", "need", 1), "twice"),
        (("answers",), {"need": [False]}, ("answers", "need", 0), "quotes"),
        (("inputs",), {"budget": {"kind": "money"}}, ("inputs", "budget"), "built in"),
        (("inputs",), {"seats": {"kind": "numbr"}}, ("inputs", "seats", "kind"), "mean `number`"),
    ],
)
def test_a_fault_is_named_with_its_place(path, value, where, words):
    with pytest.raises(ModelError) as refused:
        model(put(section(), path, value))
    assert refused.value.path == where
    assert words in refused.value.message


def test_an_input_belongs_to_one_criterion():
    raw = section()
    raw["criteria"]["fit"] = {"weight": 0, "rules": [{"id": "x", "when": {"budget": "none"}, "points": 0}]}
    with pytest.raises(ModelError, match="another criterion"):
        model(raw)


@pytest.mark.parametrize("raw", [None, [], "score", {}, {"tiers": {"hot": 60, "warm": 30}}, {7: 1}])
def test_what_is_no_section_is_refused(raw):
    with pytest.raises(ModelError):
        model(raw)


def test_a_flow_may_score_inputs_of_its_own():
    raw = section(inputs={"seats": {"kind": "number", "unit": "seats", "better": "higher"}})
    raw["criteria"]["seats"] = {
        "weight": 0,
        "rules": [{"id": "many", "when": {"seats": {"from": 5}}, "points": 0}],
    }
    assert [each.name for each in model(raw).inputs] == ["budget", "authority", "seats"]
