"""The invitation, read back by a parser."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar

from bot.booking import Person, invitation
from bot.leads.models import Booking

START = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
HOST, DANA = Person("Alex Rivera", "alex@banter.example"), Person("Dana Kim", "dana@example.com")
NASTY = "Demo\r\nATTENDEE:mailto:evil@example.com\r\nX-BAD:1"


def booking(**changes: object) -> Booking:
    values = {"title": "Harborline demo", "uid": "uid-1", "sequence": 0, "updated_at": START, "start": START}
    return Booking(**values | {"end": START + timedelta(minutes=30)} | changes)


def read(text: str) -> tuple[Calendar, object]:
    calendar = Calendar.from_ical(text)
    (event,) = calendar.walk("VEVENT")
    return calendar, event


def test_an_invitation_says_who_when_and_where():
    calendar, event = read(invitation(booking(), host=HOST, attendee=DANA, location="https://meet.example/x"))
    assert (calendar["method"], calendar["version"]) == ("REQUEST", "2.0")
    assert (event["uid"], event["sequence"], event["status"]) == ("uid-1", 0, "CONFIRMED")
    assert event["dtstart"].dt == START
    assert event["dtend"].dt == START + timedelta(minutes=30)
    assert (event["summary"], event["location"]) == ("Harborline demo", "https://meet.example/x")
    assert event["organizer"] == "mailto:alex@banter.example"
    assert event["organizer"].params["CN"] == "Alex Rivera"
    assert event["attendee"] == "mailto:dana@example.com"
    assert event["attendee"].params["RSVP"] == "TRUE"
    assert len(event.walk("VALARM")) == 1


def test_times_are_written_in_utc_so_no_zone_has_to_be_known():
    text = invitation(booking(), host=HOST, attendee=DANA, location="")
    assert "DTSTART:20260303T090000Z" in text
    assert "VTIMEZONE" not in text


def test_a_cancellation_names_the_same_meeting_with_a_higher_sequence():
    calendar, event = read(
        invitation(booking(sequence=1), host=HOST, attendee=DANA, location="", cancelled=True)
    )
    assert calendar["method"] == "CANCEL"
    assert (event["uid"], event["sequence"], event["status"]) == ("uid-1", 1, "CANCELLED")
    assert not event.walk("VALARM")


@pytest.mark.parametrize("place", ["title", "location", "name", "email"])
def test_line_ends_in_what_people_typed_add_no_line_to_the_calendar(place):
    given = {"title": "Demo", "location": "here", "name": "Dana", "email": "dana@example.com"} | {
        place: NASTY
    }
    text = invitation(
        booking(title=given["title"]),
        host=Person(given["name"], "alex@banter.example"),
        attendee=Person(given["name"], given["email"]),
        location=given["location"],
    )
    unfolded = text.replace("\r\n ", "")
    assert "\r\nX-BAD" not in unfolded
    assert unfolded.count("\r\nATTENDEE") == 1
    assert read(text)


def test_quotes_and_umlauts_in_a_name_survive_in_a_form_calendars_accept():
    _, event = read(
        invitation(booking(), host=Person('Jörg "Jo" Ñu; x:y', "j@b.example"), attendee=DANA, location="")
    )
    assert event["organizer"].params["CN"] == "Jörg 'Jo' Ñu; x:y"
