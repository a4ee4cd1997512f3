"""A time named in words, among the slots on offer."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.booking.wording import named, wants_others

ZONE = ZoneInfo("Europe/Berlin")
STARTS = [datetime(2026, 11, day, hour, tzinfo=ZONE) for day in (24, 25, 26) for hour in (10, 14)]
LABELS = [f"{start:%a %d %b, %H:%M}" for start in STARTS]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("tuesday at 10 works", 0),
        ("Tue 24 Nov, 14:00", 1),
        ("wed 2pm please", 3),
        ("Mittwoch um 14 Uhr", 3),
        ("el jueves a las 10", 4),
        ("the 26th at 2", 5),
        ("the first one", 0),
        ("the last one please", 5),
        ("tuesday", None),
        ("10", None),
        ("friday at 10", None),
        ("what does it cost?", None),
        ("we are 10 people", None),
        ("the ninth", None),
    ],
)
def test_the_slot_that_is_meant(text, place):
    assert named(text, STARTS, LABELS) == place


@pytest.mark.parametrize(
    ("text", "wants"),
    [
        ("none of these work", True),
        ("anything in the evening?", True),
        ("etwas anderes", True),
        ("the first one", False),
    ],
)
def test_asking_for_other_times(text, wants):
    assert wants_others(text) is wants
