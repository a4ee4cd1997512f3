"""Company sizes as visitors put them, in English, German and Spanish."""

import pytest
from fact_tables import NOW, Case, load, problem

from bot.understanding import size
from bot.understanding.facts import Context


@pytest.mark.parametrize("case", load("size"), ids=lambda case: case.text)
def test_a_labelled_size_is_read_as_a_careful_person_would(case: Case) -> None:
    assert problem(case, "size") is None


def test_a_bare_number_is_a_size_only_as_the_answer() -> None:
    assert size.read("250", Context(asked="company_size", now=NOW), "en")[0].value == {"min": 250, "max": 250}
    assert size.read("250", Context(asked="budget", now=NOW), "en") == []


def test_the_company_outranks_a_team_of_it() -> None:
    (fact,) = size.read("a team of 5 in a company of 200", Context(asked="company_size", now=NOW), "en")
    assert (fact.value["min"], fact.quote) == (200, "company of 200")
