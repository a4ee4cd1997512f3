"""What would lift a lead, in words: every band that the search can come back with has some."""

from __future__ import annotations

import pytest

from bot.web.desk.advice import _enough


@pytest.mark.parametrize(
    ("condition", "field", "words"),
    [
        ({"from": 50000}, "budget", "at least $50,000 a year"),
        ({"below": 90}, "timeline", "below 90 days"),
        ({"from": 0, "below": 90}, "timeline", "below 90 days"),
        ({"from": 20, "below": 50}, "company_size", "20 people to 50 people"),
        ({"from": 0}, "timeline", "any answer"),
        ({"any": True}, "industry", "any answer"),
        ({"answers": ["decision_maker", "co_decider"]}, "authority", "decides or decides with others"),
    ],
)
def test_a_condition_is_told_in_words(condition, field, words):
    assert _enough(condition, field, "USD") == words
