"""Free moments, from plain values."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.booking.availability import Interval, fits, free, open_hours, overlaps, spread, starts

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
WORKDAYS = {day: [["09:00", "17:00"]] for day in ("mon", "tue", "wed", "thu", "fri")}
EVERY_DAY = {day: [["09:00", "10:00"]] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
HALF_HOUR = timedelta(minutes=30)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def between(start: str, end: str) -> Interval:
    return Interval(utc(start), utc(end))


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        (("2026-03-02T09:00", "2026-03-02T10:00"), ("2026-03-02T10:00", "2026-03-02T11:00"), False),
        (("2026-03-02T09:00", "2026-03-02T10:00"), ("2026-03-02T09:59", "2026-03-02T11:00"), True),
        (("2026-03-02T09:00", "2026-03-02T12:00"), ("2026-03-02T10:00", "2026-03-02T11:00"), True),
        (("2026-03-02T09:00", "2026-03-02T10:00"), ("2026-03-02T11:00", "2026-03-02T12:00"), False),
    ],
)
def test_intervals_that_touch_do_not_overlap(one, other, shared):
    assert overlaps(between(*one), between(*other)) is shared
    assert overlaps(between(*other), between(*one)) is shared


@pytest.mark.parametrize(
    ("zone", "day", "opens"),
    [
        (BERLIN, "2026-03-28", "2026-03-28T08:00"),  # the day before the clocks go forward
        (BERLIN, "2026-03-29", "2026-03-29T07:00"),
        (BERLIN, "2026-10-24", "2026-10-24T07:00"),  # the day before they go back
        (BERLIN, "2026-10-25", "2026-10-25T08:00"),
        (NEW_YORK, "2026-03-07", "2026-03-07T14:00"),
        (NEW_YORK, "2026-03-08", "2026-03-08T13:00"),
    ],
)
def test_nine_o_clock_is_nine_o_clock_on_both_sides_of_a_clock_change(zone, day, opens):
    hours = open_hours(EVERY_DAY, zone, between(f"{day}T00:00", f"{day}T23:00"))
    assert hours[0].start == utc(opens)
    assert hours[0].start.astimezone(zone).hour == 9


def test_hours_through_the_night_of_a_clock_change_have_their_true_length():
    night = {"sun": [["00:00", "06:00"]]}
    (spring,) = open_hours(night, BERLIN, between("2026-03-28T20:00", "2026-03-29T12:00"))
    (autumn,) = open_hours(night, BERLIN, between("2026-10-24T20:00", "2026-10-25T12:00"))
    assert spring.end - spring.start == timedelta(hours=5)
    assert autumn.end - autumn.start == timedelta(hours=7)


def test_a_day_can_end_at_midnight_and_meet_the_next():
    weekly = {"mon": [["22:00", "24:00"]], "tue": [["00:00", "01:00"]]}
    hours = open_hours(weekly, ZoneInfo("UTC"), between("2026-03-02T00:00", "2026-03-04T00:00"))
    assert hours == [between("2026-03-02T22:00", "2026-03-03T01:00")]


@pytest.mark.parametrize(
    ("busy", "left"),
    [
        ([], [("09:00", "12:00")]),
        ([("09:00", "12:00")], []),
        ([("10:00", "10:30")], [("09:00", "10:00"), ("10:30", "12:00")]),
        ([("08:00", "09:30"), ("11:30", "13:00")], [("09:30", "11:30")]),
        ([("10:00", "11:00"), ("10:30", "11:30")], [("09:00", "10:00"), ("11:30", "12:00")]),
        ([("12:00", "13:00")], [("09:00", "12:00")]),
    ],
)
def test_busy_times_are_cut_out_of_the_hours(busy, left):
    def on_monday(pairs):
        return [between(f"2026-03-02T{start}", f"2026-03-02T{end}") for start, end in pairs]

    assert free(on_monday([("09:00", "12:00")]), on_monday(busy)) == on_monday(left)


@pytest.mark.parametrize(
    ("zone", "gap", "expected"),
    [
        ("UTC", ("2026-03-02T09:10", "2026-03-02T11:00"), ["09:30", "10:00", "10:30"]),
        ("UTC", ("2026-03-02T09:00", "2026-03-02T09:29"), []),
        ("Asia/Kathmandu", ("2026-03-02T03:20", "2026-03-02T04:20"), ["03:45"]),  # 9:30 there
    ],
)
def test_slots_begin_on_the_half_hours_of_the_host_and_fit(zone, gap, expected):
    found = starts([between(*gap)], HALF_HOUR, ZoneInfo(zone))
    assert [moment.strftime("%H:%M") for moment in found] == expected


moments = st.integers(0, 14 * 24 * 4).map(
    lambda quarter: utc("2026-03-01T00:00") + timedelta(minutes=15 * quarter)
)
intervals = st.tuples(moments, st.integers(1, 20)).map(
    lambda pair: Interval(pair[0], pair[0] + timedelta(minutes=15 * pair[1]))
)


@given(st.lists(intervals, max_size=30))
def test_no_slot_ever_overlaps_a_busy_time_or_leaves_the_hours(busy):
    hours = open_hours(WORKDAYS, BERLIN, between("2026-03-01T00:00", "2026-03-15T00:00"))
    gaps = free(hours, busy)
    for start in starts(gaps, HALF_HOUR, BERLIN):
        slot = Interval(start, start + HALF_HOUR)
        assert fits(hours, slot)
        assert not any(overlaps(slot, one) for one in busy)


def half_hours(days: int, first: int, last: int) -> list[datetime]:
    """Every half hour from `first` to `last` o'clock UTC on as many days."""
    return [
        utc("2026-03-02T00:00") + timedelta(days=day, minutes=30 * half)
        for day in range(days)
        for half in range(first * 2, last * 2)
    ]


@pytest.mark.parametrize(
    ("limit", "days", "a_day"),
    [(3, 3, {1}), (6, 3, {2}), (9, 3, {3}), (30, 10, {3})],
)
def test_an_offer_is_spread_over_days(limit, days, a_day):
    chosen = spread(half_hours(14, 9, 17), ZoneInfo("UTC"), limit)
    by_day = [moment.date() for moment in chosen]
    assert len(chosen) == limit
    assert len(set(by_day)) == days
    assert {by_day.count(day) for day in by_day} == a_day


def test_an_offer_has_mornings_and_afternoons():
    chosen = spread(half_hours(14, 9, 17), ZoneInfo("UTC"), 6)
    assert [moment.hour for moment in chosen] == [9, 12] * 3


def test_the_visitors_night_is_offered_only_when_there_is_nothing_else():
    tokyo = ZoneInfo("Asia/Tokyo")
    some_by_day = half_hours(5, 9, 17)  # 18:00 to 02:00 in Tokyo
    assert {moment.astimezone(tokyo).hour for moment in spread(some_by_day, tokyo, 6)} <= {18, 19}
    only_night = half_hours(5, 14, 17)  # 23:00 to 02:00
    assert len(spread(only_night, tokyo, 6)) == 6


def test_a_single_day_still_fills_the_offer():
    assert len(spread(half_hours(1, 9, 17), ZoneInfo("UTC"), 6)) == 6
