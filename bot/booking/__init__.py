"""Booking: which time slots are free, holding and booking one without double-booking, and the invitation.

    Calendar.from_section(section, locale="en") -> Calendar         the flow's `booking:` section
    sync_hosts(session, *calendars) -> list[Host]                   at publish; hosts in none of them are deactivated
    offer(session, calendar, *, now, time_zone, limit=None, after=None) -> list[Slot]
    book(session, calendar, *, start, lead_id, conversation_id, time_zone, turn, now) -> Booking
    hold(session, calendar, *, start, lead_id, conversation_id, time_zone, turn, now, minutes=10) -> Booking
    confirm(session, booking_id, *, now) -> Booking
    cancel(session, booking_id, *, now) -> Booking
    reschedule(session, calendar, booking_id, *, start, now) -> Booking
    release_expired(session, *, now) -> int
    invitation(booking, *, host, attendee, location, cancelled=False) -> str    the .ics text
    when(moment, time_zone, locale) -> str                          for {when}: "Tuesday, March 3, 2026, 10:00 AM (Europe/Berlin)"

Every writer works inside the caller's `store.write()` session. `book`, `hold`, `confirm` and `reschedule` raise SlotTaken
before they wrote anything, so that the caller may offer others in the same transaction. `book` and `hold` are
idempotent by (lead_id, turn). Moments are aware of their zone; a Slot is half-open: [start, end), in UTC.
"""

from bot.booking.bookings import book, cancel, confirm, hold, release_expired, reschedule
from bot.booking.calendar import Calendar, HostHours
from bot.booking.errors import BookingError, BookingGone, SlotTaken
from bot.booking.invitation import Person, invitation
from bot.booking.slots import Slot, next_host, offer, sync_hosts
from bot.booking.words import in_language, when, zone

__all__ = [
    "BookingError",
    "BookingGone",
    "Calendar",
    "HostHours",
    "Person",
    "Slot",
    "SlotTaken",
    "book",
    "cancel",
    "confirm",
    "hold",
    "in_language",
    "invitation",
    "next_host",
    "offer",
    "release_expired",
    "reschedule",
    "sync_hosts",
    "when",
    "zone",
]
