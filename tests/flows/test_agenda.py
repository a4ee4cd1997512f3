"""What is asked next, as a table of what is known."""

import pytest
from flow_files import default_flow

from bot.flows.agenda import next_step, settled, step_for, step_of

FLOW = default_flow()
KNOWN, VAGUE, REFUSED = (
    {"state": "known", "value": "x"},
    {"state": "vague", "value": None},
    {"state": "refused"},
)
BANT = {field: KNOWN for field in ("need", "budget", "authority", "timeline")}
CONTACT = {field: KNOWN for field in ("name", "email", "company")}


@pytest.mark.parametrize(
    ("facts", "misses", "asked"),
    [
        ({}, {}, "need"),
        ({"need": KNOWN}, {}, "budget"),
        ({"budget": KNOWN}, {}, "need"),
        ({"need": KNOWN, "budget": REFUSED}, {}, "authority"),
        ({"need": KNOWN, "budget": VAGUE}, {"budget": 1}, "budget"),
        ({"need": KNOWN, "budget": VAGUE}, {"budget": 2}, "authority"),
        ({"need": KNOWN, "budget": {"state": "contradicted"}}, {}, "budget"),
        ({"need": KNOWN, "budget": {"state": "contradicted"}}, {"budget": 1}, "authority"),
        (BANT, {}, "contact"),
        ({**BANT, "name": KNOWN}, {}, "contact.email"),
        (BANT, {"contact": 1}, "contact.name"),
        ({**BANT, "name": KNOWN, "company": KNOWN}, {"email": 2}, "contact.email"),
        ({**BANT, "name": KNOWN, "company": KNOWN}, {"email": 3}, None),
        ({**BANT, **CONTACT}, {}, None),
    ],
)
def test_the_first_open_question_of_the_flow_is_asked(facts, misses, asked):
    step = next_step(FLOW, facts, misses)
    assert (step.id if step else None) == asked


def test_an_optional_field_is_never_waited_for():
    assert settled("phone", {}, {"phone": 2})
    assert next_step(FLOW, {**BANT, **CONTACT}, {}) is None


def test_a_question_is_only_asked_where_its_condition_holds():
    flow = type(FLOW).model_validate(
        {
            **FLOW.model_dump(by_alias=True),
            "questions": [
                {
                    **q.model_dump(by_alias=True),
                    **({"when": {"field": "need", "is": ["reporting"]}} if q.id == "budget" else {}),
                }
                for q in FLOW.questions
            ],
        }
    )
    reporting = {"need": {"state": "known", "value": {"category": "reporting"}}}
    other = {"need": {"state": "known", "value": {"category": "other"}}}
    assert next_step(flow, reporting, {}).id == "budget"
    assert next_step(flow, other, {}).id == "authority"


def test_the_record_finds_its_way_back_to_the_step_it_remembers():
    assert step_of(FLOW, "contact.email").listens_for == "email"
    assert step_of(FLOW, "contact").listens_for == "name"
    assert step_of(FLOW, "gone") is None
    assert step_for(FLOW, "company_size").id == "contact.company_size"
    assert step_for(FLOW, "budget").id == "budget"
