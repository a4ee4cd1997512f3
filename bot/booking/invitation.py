"""The invitation: an iCalendar object (RFC 5545) as a mail attachment (RFC 6047, iMIP)."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import NamedTuple

from icalendar import Alarm, Calendar, Event, vCalAddress, vText

from bot.leads.models import Booking

PRODUCT = "-//Banter//Banter//EN"
REMIND_BEFORE = timedelta(minutes=15)


class Person(NamedTuple):
    """Somebody at the meeting."""

    name: str
    email: str


def invitation(
    booking: Booking, *, host: Person, attendee: Person, location: str, cancelled: bool = False
) -> str:
    """The text of the .ics: METHOD is REQUEST, or CANCEL when `cancelled`. Times are in UTC.

    UID and SEQUENCE are the booking's, so that a calendar replaces the earlier invitation.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if cancelled else "REQUEST")
    calendar.add_component(_event(booking, host, attendee, location, cancelled))
    return calendar.to_ical().decode()


def _event(booking: Booking, host: Person, attendee: Person, location: str, cancelled: bool) -> Event:
    event = Event()
    event.add("uid", booking.uid)
    event.add("sequence", booking.sequence)
    event.add("dtstamp", booking.updated_at.astimezone(UTC))
    event.add("dtstart", booking.start.astimezone(UTC))
    event.add("dtend", booking.end.astimezone(UTC))
    event.add("summary", vText(_line(booking.title)))
    event.add("location", vText(_line(location)))
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("organizer", _address(host))
    if attendee.email:
        event.add("attendee", _attendee(attendee))
    if not cancelled:
        event.add_component(_alarm(booking))
    return event


def _alarm(booking: Booking) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", vText(_line(booking.title)))
    alarm.add("trigger", -REMIND_BEFORE)
    return alarm


def _attendee(person: Person) -> vCalAddress:
    address = _address(person)
    address.params["ROLE"] = vText("REQ-PARTICIPANT")
    address.params["PARTSTAT"] = vText("NEEDS-ACTION")
    address.params["RSVP"] = vText("TRUE")
    return address


def _address(person: Person) -> vCalAddress:
    address = vCalAddress(f"mailto:{_line(person.email)}")
    address.params["CN"] = vText(_line(person.name).replace('"', "'") or person.email)
    return address


def _line(text: str) -> str:
    """One line of `text`: line ends and other control characters are blanks."""
    return " ".join("".join(mark if mark.isprintable() else " " for mark in text).split())
