"""The tables. One class is one noun of the trade; the words in them are the visitor's own.

Ids are random UUIDs as text. Moments are UTC. A `Document` column holds plain JSON whose shape its comment gives.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ForeignKey, Index, Numeric, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.leads.types import Base, Document, Id, Moment, new_id, now


class Site(Base):
    """A web site that embeds the widget. `id` is the public site key; `origins` who may embed it."""

    __tablename__ = "sites"
    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    origins: Mapped[list[str]] = mapped_column(Document, default=list)
    flow: Mapped[str] = mapped_column(String(64))


class User(Base):
    """One of the staff: a rep, a marketer or an administrator. Without a password until the set-up link is used."""

    __tablename__ = "users"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    role: Mapped[str] = mapped_column(String(16))  # admin | marketer | rep
    password: Mapped[str | None] = mapped_column(String(200))  # argon2id
    setup: Mapped[str | None] = mapped_column(String(64), unique=True)  # sha256 of the one-time set-up token
    setup_until: Mapped[datetime | None] = mapped_column(Moment)
    active: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[datetime] = mapped_column(Moment, default=now)


class Login(Base):
    """A staff member's session at the desk; `id` is the sha256 of the cookie."""

    __tablename__ = "logins"
    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[datetime] = mapped_column(Moment, default=now)
    expires_at: Mapped[datetime] = mapped_column(Moment)
    user: Mapped[User] = relationship()


class ApiKey(Base):
    """What lets another program in: only the key's sha256 is kept. `scopes` says what for. A revoked one stays listed."""

    __tablename__ = "api_keys"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    name: Mapped[str] = mapped_column(String(64), unique=True)
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    scopes: Mapped[list[str]] = mapped_column(Document, default=list)
    created_at: Mapped[datetime] = mapped_column(Moment, default=now)
    used_at: Mapped[datetime | None] = mapped_column(Moment)
    revoked_at: Mapped[datetime | None] = mapped_column(Moment)


class FlowVersion(Base):
    """A published flow, never changed afterwards. Running conversations stay on theirs."""

    __tablename__ = "flow_versions"
    __table_args__ = (UniqueConstraint("name", "number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(64), index=True)
    number: Mapped[int]
    digest: Mapped[str] = mapped_column(String(64))
    source: Mapped[str] = mapped_column(Text)
    published_at: Mapped[datetime] = mapped_column(Moment, default=now)


class Visitor(Base):
    """A browser that acted. Known by nothing but its conversations until it tells."""

    __tablename__ = "visitors"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    site_id: Mapped[str] = mapped_column(ForeignKey("sites.id"))
    created_at: Mapped[datetime] = mapped_column(Moment, default=now)


class Conversation(Base):
    """One talk of one visitor.

    `stage` is where it stands: consent, discovery, review, booking, done, declined. `asked` is the id of the question
    last put. `state` is what the talk itself needs to remember (counts of asking, what is skipped):
    {asked: {question: times}, skipped: [question], ...}. `page` is {url, referrer, title, utm}.
    """

    __tablename__ = "conversations"
    __table_args__ = (Index("ix_conversations_created_at", "created_at"),)
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    site_id: Mapped[str] = mapped_column(ForeignKey("sites.id"))
    visitor_id: Mapped[str] = mapped_column(ForeignKey("visitors.id", ondelete="CASCADE"), index=True)
    lead_id: Mapped[str | None] = mapped_column(ForeignKey("leads.id", ondelete="CASCADE"), index=True)
    flow_version_id: Mapped[int] = mapped_column(ForeignKey("flow_versions.id"))
    locale: Mapped[str] = mapped_column(String(35), default="en")
    time_zone: Mapped[str] = mapped_column(String(64), default="UTC")
    country: Mapped[str | None] = mapped_column(String(2))
    page: Mapped[dict[str, Any]] = mapped_column(Document, default=dict)
    stage: Mapped[str] = mapped_column(String(16), default="consent")
    asked: Mapped[str | None] = mapped_column(String(64))
    state: Mapped[dict[str, Any]] = mapped_column(Document, default=dict)
    next_seq: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime] = mapped_column(Moment, default=now)
    updated_at: Mapped[datetime] = mapped_column(Moment, default=now)
    messages: Mapped[list[Message]] = relationship(order_by="Message.seq", viewonly=True)
    flow_version: Mapped[FlowVersion] = relationship()
    lead: Mapped[Lead | None] = relationship()


class Message(Base):
    """One bubble. `seq` rises by one within the conversation and never changes.

    `turn` is the id of the visitor's message, also on the replies to it. `answered_by` stands on the visitor's message once it is
    answered: engine or script. `content` is what the widget draws beside the text: {choices, slots, form, card}, each choice
    with what it `does`, which never leaves the server. `understood` is {intent, facts, language} of a visitor's message.
    """

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("conversation_id", "seq"),
        Index("ix_messages_turn", "turn"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    seq: Mapped[int]
    sender: Mapped[str] = mapped_column(String(8))  # bot | visitor | rep | system
    text: Mapped[str | None] = mapped_column(Text)
    content: Mapped[dict[str, Any]] = mapped_column(Document, default=dict)
    understood: Mapped[dict[str, Any] | None] = mapped_column(Document)
    turn: Mapped[str | None] = mapped_column(Id)
    answered_by: Mapped[str | None] = mapped_column(String(8))
    at: Mapped[datetime] = mapped_column(Moment, default=now)


class Turn(Base):
    """A visitor's message being answered; the unique id makes a repeated message the same message."""

    __tablename__ = "turns"
    __table_args__ = (UniqueConstraint("conversation_id", "client_id"),)
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    client_id: Mapped[str] = mapped_column(Id)
    digest: Mapped[str] = mapped_column(String(64))  # of the body: the same id with other words is refused
    status: Mapped[str] = mapped_column(String(8), default="open")  # open | engine | script
    done: Mapped[list[str]] = mapped_column(Document, default=list)  # the actions whose effects are stored
    started_at: Mapped[datetime] = mapped_column(Moment, default=now)
    finished_at: Mapped[datetime | None] = mapped_column(Moment)


class Consent(Base):
    """What a visitor agreed to or declined, in the very words, and where and when."""

    __tablename__ = "consents"
    id: Mapped[int] = mapped_column(primary_key=True)
    visitor_id: Mapped[str] = mapped_column(ForeignKey("visitors.id", ondelete="CASCADE"), index=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    given: Mapped[bool]
    text: Mapped[str] = mapped_column(Text)
    version: Mapped[int]  # of the flow
    language: Mapped[str] = mapped_column(String(35))
    page: Mapped[str | None] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment, default=now)


class Lead(Base):
    """A person who agreed to talk. The columns beside the ids mirror facts and the newest score, for lists.

    `behaviour` is what the newest score read of it: {pages_seen, pricing_visits, downloads, campaign, returning,
    seconds_to_answer, days_ago}, without those that nobody observed.
    """

    __tablename__ = "leads"
    __table_args__ = (
        Index("ix_leads_tier_updated", "tier", "updated_at"),
        Index("ix_leads_updated_at", "updated_at"),
        Index("ix_leads_lower_email", text("lower(email)")),  # who came back is looked for by address
    )
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    site_id: Mapped[str] = mapped_column(ForeignKey("sites.id"))
    visitor_id: Mapped[str] = mapped_column(ForeignKey("visitors.id", ondelete="CASCADE"), index=True)
    email: Mapped[str | None] = mapped_column(String(254), index=True)
    name: Mapped[str | None] = mapped_column(String(200))
    company: Mapped[str | None] = mapped_column(String(200))
    points: Mapped[Decimal | None] = mapped_column(Numeric(6, 2))
    tier: Mapped[str | None] = mapped_column(
        String(16)
    )  # hot | warm | cold | disqualified; None: still talking
    stage: Mapped[str] = mapped_column(String(16), default="lead")
    completeness: Mapped[Decimal | None] = mapped_column(Numeric(4, 3))
    tags: Mapped[list[str]] = mapped_column(Document, default=list)
    behaviour: Mapped[dict[str, Any]] = mapped_column(Document, default=dict)
    created_at: Mapped[datetime] = mapped_column(Moment, default=now)
    updated_at: Mapped[datetime] = mapped_column(Moment, default=now)
    facts: Mapped[list[Fact]] = relationship(order_by="Fact.id", viewonly=True)
    bookings: Mapped[list[Booking]] = relationship(order_by="Booking.created_at", viewonly=True)
    deliveries: Mapped[list[Delivery]] = relationship(order_by="Delivery.created_at", viewonly=True)
    outcomes: Mapped[list[Outcome]] = relationship(order_by="Outcome.at", viewonly=True)


class SiteEvent(Base):
    """Something that a visitor did on the site beside the chat, kept only after consent.

    `kind` is page or download; `path` the address without host, query and fragment; `client_id` the widget's own, so that
    a repeated event is the same one.
    """

    __tablename__ = "site_events"
    __table_args__ = (UniqueConstraint("conversation_id", "client_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    client_id: Mapped[str] = mapped_column(Id)
    kind: Mapped[str] = mapped_column(String(16))
    path: Mapped[str] = mapped_column(String(300))
    title: Mapped[str] = mapped_column(String(300), default="")
    at: Mapped[datetime] = mapped_column(Moment, default=now)


class Fact(Base):
    """What is known now about one field of one lead, with the visitor's own words."""

    __tablename__ = "facts"
    __table_args__ = (UniqueConstraint("lead_id", "field"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    lead_id: Mapped[str] = mapped_column(ForeignKey("leads.id", ondelete="CASCADE"))
    field: Mapped[str] = mapped_column(String(32))
    state: Mapped[str] = mapped_column(String(16))  # known | vague | refused | contradicted | unknown
    value: Mapped[Any] = mapped_column(Document)
    quote: Mapped[str] = mapped_column(Text, default="")
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id", ondelete="SET NULL"))
    confidence: Mapped[float] = mapped_column(default=1.0)
    at: Mapped[datetime] = mapped_column(Moment, default=now)


class FactChange(Base):
    """A fact that gave way to another: both as {state, value, quote, confidence}."""

    __tablename__ = "fact_changes"
    id: Mapped[int] = mapped_column(primary_key=True)
    lead_id: Mapped[str] = mapped_column(ForeignKey("leads.id", ondelete="CASCADE"), index=True)
    field: Mapped[str] = mapped_column(String(32))
    before: Mapped[dict[str, Any]] = mapped_column(Document)
    after: Mapped[dict[str, Any]] = mapped_column(Document)
    at: Mapped[datetime] = mapped_column(Moment, default=now)


class Score(Base):
    """A score as it was computed: `document` is scoring.Score.as_dict()."""

    __tablename__ = "scores"
    id: Mapped[int] = mapped_column(primary_key=True)
    lead_id: Mapped[str] = mapped_column(ForeignKey("leads.id", ondelete="CASCADE"), index=True)
    conversation_id: Mapped[str | None] = mapped_column(ForeignKey("conversations.id", ondelete="SET NULL"))
    flow_version_id: Mapped[int] = mapped_column(ForeignKey("flow_versions.id"))
    points: Mapped[Decimal] = mapped_column(Numeric(6, 2))
    tier: Mapped[str] = mapped_column(String(16))
    document: Mapped[dict[str, Any]] = mapped_column(Document)
    at: Mapped[datetime] = mapped_column(Moment, default=now)


class Host(Base):
    """Somebody whom a demo can be booked with.

    `weekly` is {mon: [["09:00", "17:00"], ...], ...} in the host's `time_zone`.
    """

    __tablename__ = "hosts"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    time_zone: Mapped[str] = mapped_column(String(64))
    weekly: Mapped[dict[str, Any]] = mapped_column(Document)
    active: Mapped[bool] = mapped_column(default=True)
    revision: Mapped[int] = mapped_column(
        default=0
    )  # raised by every change of the calendar: the row to lock


class Booking(Base):
    """A time slot of a host: held while the visitor confirms, then confirmed; cancelled or released in the end.

    `uid` and `sequence` are the invitation's (RFC 5545). The interval is half-open: [start, end).
    """

    __tablename__ = "bookings"
    __table_args__ = (Index("ix_bookings_host_start", "host_id", "start"),)
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    host_id: Mapped[str] = mapped_column(ForeignKey("hosts.id"))
    lead_id: Mapped[str] = mapped_column(ForeignKey("leads.id", ondelete="CASCADE"), index=True)
    conversation_id: Mapped[str | None] = mapped_column(ForeignKey("conversations.id", ondelete="SET NULL"))
    start: Mapped[datetime] = mapped_column(Moment)
    end: Mapped[datetime] = mapped_column(Moment)
    time_zone: Mapped[str] = mapped_column(String(64))  # the visitor's
    title: Mapped[str] = mapped_column(String(200), default="")
    status: Mapped[str] = mapped_column(String(16))  # held | confirmed | cancelled | released
    held_until: Mapped[datetime | None] = mapped_column(Moment)
    uid: Mapped[str] = mapped_column(String(255), default=new_id, unique=True)
    sequence: Mapped[int] = mapped_column(default=0)
    turn: Mapped[str | None] = mapped_column(Id)
    created_at: Mapped[datetime] = mapped_column(Moment, default=now)
    updated_at: Mapped[datetime] = mapped_column(Moment, default=now)
    host: Mapped[Host] = relationship()


class Delivery(Base):
    """One hand-off that must happen: written in the transaction of what caused it, done by the worker.

    `kind` is mail, webhook or nurture; `event` what happened (lead.qualified, booking.confirmed, ...); `destination` an address,
    URL or track; `payload` all that the attempt needs. `key` is the idempotency key a receiver sees.
    """

    __tablename__ = "deliveries"
    __table_args__ = (Index("ix_deliveries_status_due", "status", "due_at"),)
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    key: Mapped[str] = mapped_column(String(200), unique=True)
    lead_id: Mapped[str] = mapped_column(ForeignKey("leads.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    event: Mapped[str] = mapped_column(String(64))
    destination: Mapped[str] = mapped_column(String(500))
    payload: Mapped[dict[str, Any]] = mapped_column(Document, default=dict)
    status: Mapped[str] = mapped_column(String(16), default="pending")  # pending | running | done | dead
    attempts: Mapped[int] = mapped_column(default=0)
    error: Mapped[str | None] = mapped_column(Text)  # of the last attempt, for the desk
    created_at: Mapped[datetime] = mapped_column(Moment, default=now)
    due_at: Mapped[datetime] = mapped_column(Moment, default=now)
    done_at: Mapped[datetime | None] = mapped_column(Moment)


class Outcome(Base):
    """What became of a lead, as a rep or a CRM says: accepted, rejected, opportunity, won or lost.

    `key` names an outcome that another program told, so that telling it again changes nothing; a rep's has none.
    """

    __tablename__ = "outcomes"
    id: Mapped[int] = mapped_column(primary_key=True)
    lead_id: Mapped[str] = mapped_column(ForeignKey("leads.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str | None] = mapped_column(String(500))
    value: Mapped[Decimal | None] = mapped_column(Numeric(14, 2))
    currency: Mapped[str | None] = mapped_column(String(3))
    at: Mapped[datetime] = mapped_column(Moment, default=now)
    by: Mapped[str | None] = mapped_column(String(254))
    key: Mapped[str | None] = mapped_column(String(200), index=True, unique=True)
