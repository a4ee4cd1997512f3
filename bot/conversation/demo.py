"""Booking the demo inside the chat."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot import delivery
from bot.booking import Calendar, SlotTaken, book, offer
from bot.booking.wording import named, wants_others
from bot.conversation.talk import Bubbles, Talk
from bot.flows.values import when_words
from bot.flows.words import Message as Bubble
from bot.leads import conversations
from bot.leads.models import Booking
from bot.leads.types import now


def choose(talk: Talk, start: datetime) -> Bubbles:
    """Book the time that the visitor picked, or offer others when it has just been taken."""
    booking = live_booking(talk)
    if booking is not None:
        return [booked_bubble(talk, booking)]
    try:
        booking = book(
            talk.session,
            calendar_of(talk),
            start=start,
            lead_id=talk.lead.id,
            conversation_id=talk.conversation.id,
            time_zone=talk.conversation.time_zone,
            turn=talk.turn.id if talk.turn else None,
            now=now(),
        )
    except SlotTaken:
        return offer_slots(talk, talk.words.text(talk.flow.booking.taken))
    talk.conversation.stage = "done"
    _announce(talk, booking)
    return [booked_bubble(talk, booking)]


def choose_in_words(talk: Talk) -> Bubbles:
    """A time typed instead of pressed: book it; other times where others are asked for; nothing where no time is meant."""
    text = (talk.message.text if talk.message else None) or ""
    slots = _on_offer(talk)
    starts = [datetime.fromisoformat(slot["start"]) for slot in slots]
    place = named(text, starts, [slot["label"] for slot in slots])
    if place is not None:
        return choose(talk, starts[place])
    return more(talk, starts[-1]) if starts and wants_others(text) else []


def reminder(talk: Talk) -> Bubbles:
    """That the demo stands, and how to move it; nothing where none is booked."""
    booking = live_booking(talk)
    if booking is None:
        return []
    return [
        {
            "text": talk.words.text(
                talk.flow.booking.stands, when=_shown(talk, booking), host=booking.host.name
            )
        }
    ]


def invite_again(talk: Talk, booking: Booking) -> None:
    """Send the invitation anew, because name or address have changed; calendars replace the earlier one."""
    booking.sequence += 1
    booking.updated_at = now()
    _announce(talk, booking)


def more(talk: Talk, after: datetime) -> Bubbles:
    """Later times; from the start again when there are none."""
    return offer_slots(talk, talk.words.text(talk.flow.booking.more_times), after=after)


def offer_slots(talk: Talk, text: str, after: datetime | None = None) -> Bubbles:
    """Free times in the visitor's zone, or the words for a full calendar. A demo already booked is shown instead."""
    booking = live_booking(talk)
    if booking is not None:
        talk.conversation.stage = "done"
        return [{"card": booked_bubble(talk, booking)["card"]}]
    calendar = calendar_of(talk)
    slots = offer(talk.session, calendar, now=now(), time_zone=talk.conversation.time_zone, after=after)
    if not slots and after is not None:
        slots = offer(talk.session, calendar, now=now(), time_zone=talk.conversation.time_zone)
    if not slots:
        talk.conversation.stage = "done"
        return [{"text": talk.words.text(talk.flow.offers.hot.no_slots or talk.flow.fallback.close)}]
    talk.conversation.stage = "booking"
    more = len(slots) >= calendar.offer
    return [talk.words.slots(text, slots, talk.conversation.time_zone, more)]


def calendar_of(talk: Talk) -> Calendar:
    """The flow's calendar."""
    return Calendar.from_section(talk.published.document["booking"])


def live_booking(talk: Talk) -> Booking | None:
    """The lead's demo that is still to come."""
    query = select(Booking).where(
        Booking.lead_id == talk.lead.id,
        Booking.status == "confirmed",
        Booking.end > now(),
    )
    return talk.session.scalar(query.order_by(Booking.start))


def booked_bubble(talk: Talk, booking: Booking) -> Bubble:
    """The words and the card that confirm a demo."""
    shown = _shown(talk, booking)
    text = talk.words.text(talk.flow.booking.booked, when=shown, host=booking.host.name)
    link = f"/booking/{booking.uid}.ics"
    card = {
        "kind": "booking",
        "title": talk.words.text(talk.flow.booking.card_title),
        "rows": [{"label": booking.host.name, "value": shown}],
        "links": [{"label": talk.words.text(talk.flow.booking.calendar_link), "url": link}],
    }
    return {"text": text, "card": card}


def _shown(talk: Talk, booking: Booking) -> str:
    """The demo's time in the visitor's zone, with the zone's name."""
    zone = booking.time_zone
    when = when_words(booking.start.astimezone(ZoneInfo(zone)), talk.conversation.locale)
    return f"{when} ({zone.replace('_', ' ')})"


def _on_offer(talk: Talk) -> list[dict[str, Any]]:
    """The slots that the visitor was last shown."""
    shown = reversed(conversations.transcript(talk.session, talk.conversation.id))
    return next((list(message.content["slots"]) for message in shown if message.content.get("slots")), [])


def _announce(talk: Talk, booking: Booking) -> None:
    """The mails and webhooks of a booking, in this transaction."""
    delivery.on_booked(talk.session, booking=booking, **talk.for_delivery())
