"""docs/delivery.md says what the code does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.delivery import webhook
from bot.delivery.attempts import LEASE
from bot.delivery.handoff import BOOKED, QUALIFIED
from bot.delivery.policy import DEFAULT, HOUR, MINUTE

TEXT = " ".join((Path(__file__).parents[2] / "docs" / "delivery.md").read_text(encoding="utf-8").split())


@pytest.mark.parametrize("said", [QUALIFIED, BOOKED, "pending", "running", "done", "dead"])
def test_events_and_statuses_are_documented(said):
    assert f"`{said}`" in TEXT


def test_headers_are_documented():
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    headers = webhook.signed("{}", key="k", secret=secret, now=datetime.now(UTC))
    assert all(f"`{name}`" in TEXT for name in headers if name.startswith("webhook-"))


def test_waits_and_limits_are_documented():
    seconds, five, thirty, *hours = DEFAULT.waits
    assert (seconds, five, thirty) == (5, 5 * MINUTE, 30 * MINUTE)
    listed = ", ".join(f"{wait / HOUR:g}" for wait in hours[:-1])
    assert f"after 5 seconds, 5 minutes, 30 minutes, then {listed} and {hours[-1] / HOUR:g} hours" in TEXT
    assert timedelta(minutes=5) == LEASE
    assert (webhook.TIMEOUT, webhook.MOST_READ) == (15, 64 * 1024)
