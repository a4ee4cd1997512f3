"""The invitation as a file, for the link on the booking card. The uid in the address is random and known to the visitor only."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import Response
from sqlalchemy import select

from bot.booking import Person, invitation
from bot.flows import published
from bot.leads.models import Booking, Conversation, Lead
from bot.leads.store import Store
from bot.web.errors import Refusal


def make_router(store: Store) -> APIRouter:
    """GET /booking/{uid}.ics"""
    router = APIRouter(include_in_schema=False)

    @router.get("/booking/{uid}.ics")
    def calendar_file(uid: str) -> Response:
        with store.read() as session:
            booking = session.scalar(select(Booking).where(Booking.uid == uid))
            if booking is None or booking.status not in ("confirmed", "cancelled"):
                raise Refusal("not_found")
            lead = session.get(Lead, booking.lead_id)
            talk = session.get(Conversation, booking.conversation_id)
            location = published.version(session, talk.flow_version_id).flow.booking.location if talk else ""
            text = invitation(
                booking,
                host=Person(booking.host.name, booking.host.email),
                attendee=Person(
                    name=(lead.name if lead else "") or "", email=(lead.email if lead else "") or ""
                ),
                location=location,
                cancelled=booking.status == "cancelled",
            )
        headers = {
            "Content-Disposition": 'attachment; filename="demo.ics"',
            "Cache-Control": "private, no-store",
        }
        return Response(text, media_type="text/calendar; charset=utf-8", headers=headers)

    return router
