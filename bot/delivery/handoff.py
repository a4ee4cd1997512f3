"""Who is told what when a lead is qualified or booked: rows of `deliveries`, each with all that its attempt needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import urljoin

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.booking import Calendar, Person, in_language, invitation, next_host, when
from bot.delivery import events
from bot.delivery.card import card
from bot.delivery.outbox import enqueue
from bot.delivery.texts import fill, one_line
from bot.leads.models import Booking, Conversation, Delivery, Fact, Host, Lead, Score
from bot.leads.names import first_name
from bot.settings import Settings

QUALIFIED, BOOKED, PERSON = "lead.qualified", "booking.confirmed", "lead.wants_person"


@dataclass
class Handoff:
    """One event of one lead, and the deliveries it makes; `subject` says of which lead and tier, or booking;
    `facts` is what is known of the lead, in the order it was told."""

    session: Session
    event: str
    subject: str
    lead: Lead
    facts: list[Fact]
    conversation: Conversation
    flow: Mapping[str, Any]
    settings: Settings
    now: datetime
    written: list[Delivery] = field(default_factory=list)

    def write(self, kind: str, role: str, destination: str, payload: dict[str, Any]) -> None:
        """A delivery, known by event, subject and role. (No dots in a key: webhook signatures join with them.)"""
        delivery = enqueue(
            self.session,
            lead_id=self.lead.id,
            kind=kind,
            event=self.event,
            destination=destination,
            payload=payload,
            key=f"{self.event.replace('.', '-')}:{self.subject}:{role}",
            due_at=self.now,
        )
        self.written.append(delivery)

    def mail_visitor(self, template: Mapping[str, Any], values: dict[str, str], **more: Any) -> None:
        """The flow's mail to the visitor, in the conversation's language; none without an address."""
        if not self.lead.email:
            return
        locale = self.conversation.locale
        values = {**_known(self.lead, self.flow, locale), **values}
        message = {
            "to": {"name": self.lead.name or "", "email": self.lead.email},
            "subject": one_line(fill(in_language(template["subject"], locale), values)),
            "text": fill(in_language(template["text"], locale), values),
            **more,
        }
        self.write("mail", "visitor", self.lead.email, message)

    def mail_rep(self, host: Host, score: dict[str, Any], at: str | None, **more: Any) -> None:
        """The handoff card; an answer to it goes to the visitor."""
        shown = card(
            self.lead,
            self.facts,
            score,
            link=f"{self.settings.public_url}/desk/leads/{self.lead.id}",
            page=self.conversation.page,
            when=at,
        )
        message = {"to": {"name": host.name, "email": host.email}, **shown._asdict(), **more}
        if self.lead.email:
            message["reply_to"] = {"name": self.lead.name or "", "email": self.lead.email}
        self.write("mail", "rep", host.email, message)

    def webhook(self, score: dict[str, Any], **more: Any) -> None:
        """The signed copy, where an address is set."""
        if not self.settings.webhook_url:
            return
        body = events.body(self.event, self.now, self.lead, self.facts, score, self.conversation, **more)
        self.write("webhook", "webhook", self.settings.webhook_url, body)


def on_qualified(
    session: Session,
    *,
    lead: Lead,
    facts: list[Fact],
    conversation: Conversation,
    score: dict[str, Any],
    flow: Mapping[str, Any],
    settings: Settings,
    now: datetime,
) -> list[Delivery]:
    """A lead has its score: tag it, tell the visitor or the rep, send the webhook.

    Hot: the handoff card to the host whose turn it is. Warm and cold: the flow's mail with the lead magnet. Every tier: its
    tag and the webhook. Written once per lead and tier; a second call finds the same rows.
    """
    tier = score["tier"]
    to = Handoff(session, QUALIFIED, f"{lead.id}:{tier}", lead, facts, conversation, flow, settings, now)
    offer = flow.get("offers", {}).get(tier) or {}
    if tag := offer.get("tag"):
        to.write("nurture", "nurture", tag, {"tag": tag})
    if tier == "hot" and (host := _next_host(session, flow, now)):
        to.mail_rep(host, score, None)
    if mail := flow.get("mails", {}).get(tier):
        to.mail_visitor(mail, _magnet(offer, settings, conversation.locale))
    to.webhook(score)
    return to.written


def on_person_wanted(
    session: Session,
    *,
    lead: Lead,
    facts: list[Fact],
    conversation: Conversation,
    score: dict[str, Any],
    flow: Mapping[str, Any],
    settings: Settings,
    now: datetime,
) -> list[Delivery]:
    """A visitor asked for a person and can be reached: the card to the host whose turn it is, the webhook. Once per lead."""
    to = Handoff(session, PERSON, lead.id, lead, facts, conversation, flow, settings, now)
    if host := _next_host(session, flow, now):
        to.mail_rep(host, score, None)
    to.webhook(score)
    return to.written


def on_booked(
    session: Session,
    *,
    booking: Booking,
    lead: Lead,
    facts: list[Fact],
    conversation: Conversation,
    flow: Mapping[str, Any],
    settings: Settings,
    now: datetime,
) -> list[Delivery]:
    """A demo is booked: the confirmation with its invitation to the visitor, the card to the host, the webhook."""
    to = Handoff(
        session, BOOKED, f"{booking.id}:{booking.sequence}", lead, facts, conversation, flow, settings, now
    )
    host = booking.host
    location = in_language(flow["booking"].get("location") or "", conversation.locale)
    attached = {"invitation": {"method": "REQUEST", "text": _invitation(booking, lead, location)}}
    score = _newest_score(session, lead)
    at = when(booking.start, booking.time_zone, conversation.locale)
    if mail := flow.get("mails", {}).get("booked"):
        values = {"when": at, "host": host.name, "location": location}
        reply_to = {"name": host.name, "email": host.email}
        to.mail_visitor(mail, values, reply_to=reply_to, **attached)
    to.mail_rep(host, score, when(booking.start, host.time_zone, "en"), **attached)
    to.webhook(score, booking=events.booking(booking))
    return to.written


def _next_host(session: Session, flow: Mapping[str, Any], now: datetime) -> Host | None:
    section = flow.get("booking")
    return next_host(session, Calendar.from_section(section), now=now) if section else None


def _known(lead: Lead, flow: Mapping[str, Any], locale: str) -> dict[str, str]:
    """What every mail can say of the lead and the product; the others of the flow's placeholders are the event's."""
    product = flow.get("product") or {}
    name = lead.name or ""
    return {
        "name": name,
        "first_name": first_name(name),
        "email": lead.email or "",
        "company": lead.company or "",
        "product": in_language(product.get("name") or "", locale),
        "assistant": in_language(product.get("assistant") or "", locale),
    }


def _magnet(offer: Mapping[str, Any], settings: Settings, locale: str) -> dict[str, str]:
    magnet = offer.get("magnet")
    if not magnet:
        return {}
    url = urljoin(settings.public_url + "/", in_language(magnet["url"], locale))
    return {"magnet_title": in_language(magnet["title"], locale), "magnet_url": url}


def _invitation(booking: Booking, lead: Lead, location: str) -> str:
    host = Person(booking.host.name, booking.host.email)
    return invitation(
        booking, host=host, attendee=Person(lead.name or "", lead.email or ""), location=location
    )


def _newest_score(session: Session, lead: Lead) -> dict[str, Any]:
    newest = select(Score.document).where(Score.lead_id == lead.id).order_by(Score.id.desc()).limit(1)
    return session.scalar(newest) or {"tier": lead.tier, "points": None, "ledger": []}
