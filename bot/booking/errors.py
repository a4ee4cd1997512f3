"""What can go wrong with a booking.

BookingError
├── SlotTaken     nobody is free then any more: offer other time slots
└── BookingGone   the booking was cancelled or released, or never was: begin again
"""

from __future__ import annotations

from datetime import datetime


class BookingError(Exception):
    """The root of this package's errors."""


class SlotTaken(BookingError):
    """No host is free at `start` any more."""

    def __init__(self, start: datetime) -> None:
        super().__init__(f"no host is free at {start.isoformat()}")
        self.start = start


class BookingGone(BookingError):
    """The booking `booking_id` is not live."""

    def __init__(self, booking_id: str) -> None:
        super().__init__(f"booking {booking_id} is not live")
        self.booking_id = booking_id
