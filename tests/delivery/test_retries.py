"""The retry policy, as a table."""

from __future__ import annotations

import pytest

from bot.delivery.policy import DEFAULT, HOUR, Retries


def test_ten_attempts_stretch_over_75_hours():
    assert DEFAULT.attempts == 10
    assert 75 * HOUR <= sum(DEFAULT.waits) < 76 * HOUR
    assert sorted(DEFAULT.waits) == list(DEFAULT.waits)


@pytest.mark.parametrize(
    ("made", "retry_after", "wait"),
    [
        (1, None, 5),
        (2, None, 300),
        (9, None, 24 * HOUR),
        (10, None, None),
        (11, None, None),  # a rep's own attempt on top
        (1, 120, 120),  # the receiver wants longer
        (2, 1, 300),  # or shorter
        (1, 10**9, 24 * HOUR),  # or for ever
    ],
)
def test_how_long_until_the_next_attempt(made, retry_after, wait):
    assert DEFAULT.wait(made, retry_after) == wait


def test_a_policy_of_one_attempt_gives_up_at_once():
    assert Retries(waits=(), longest=1).wait(1) is None
