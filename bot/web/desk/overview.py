"""The desk's first page, the demos to come, and the mail that waits for a server."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby

from fastapi import APIRouter, HTTPException, Request, Response

from bot.leads import funnel
from bot.leads.models import Booking
from bot.leads.types import now
from bot.web.desk import outbox
from bot.web.desk.clocks import day
from bot.web.desk.context import DeskOf, Member
from bot.web.desk.pages import DeskRoute, page

router = APIRouter(route_class=DeskRoute)

SPANS = {
    "day": ("24 hours", timedelta(days=1)),
    "week": ("7 days", timedelta(days=7)),
    "month": ("30 days", timedelta(days=30)),
}


@router.get("")
def overview(request: Request, desk: DeskOf, user: Member, span: str = "day") -> Response:
    """How it goes, and what needs somebody now."""
    span = span if span in SPANS else "day"
    with desk.store.read() as session:
        total, troubled = funnel.troubled(session)
        shown = {
            "funnel": funnel.funnel(session, now() - SPANS[span][1]),
            "waiting": funnel.hot_unbooked(session),
            "demos": funnel.upcoming(session, 5),
            "troubled": troubled,
            "troubles": total,
        }
        return page(request, desk, "overview.html", span=span, spans=SPANS, **shown)


@router.get("/bookings")
def bookings(request: Request, desk: DeskOf, user: Member) -> Response:
    """The demos to come by day, each day on its host's clock, and who can be booked."""
    with desk.store.read() as session:
        found = funnel.upcoming(session)
        days = [(name, list(group)) for name, group in groupby(found, lambda pair: _host_day(pair[0]))]
        return page(request, desk, "bookings.html", days=days, hosts=funnel.hosts(session))


@router.get("/outbox")
def mails(request: Request, desk: DeskOf, user: Member) -> Response:
    """The mail that was written to a folder since no server is set."""
    letters = outbox.letters(desk.settings.outbox)
    return page(request, desk, "outbox.html", letters=letters, limit=outbox.SHOWN)


@router.get("/outbox/{name}")
def mail(request: Request, desk: DeskOf, user: Member, name: str) -> Response:
    """One of them, as text."""
    letter = outbox.letter(desk.settings.outbox, name)
    if letter is None:
        raise HTTPException(404)
    return page(request, desk, "letter.html", letter=letter)


def _host_day(booking: Booking) -> str:
    return day(booking.start, booking.host.time_zone)
