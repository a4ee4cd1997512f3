"""What a visitor did on the site: noted once each, and read back in the order in which it was done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from bot.leads.models import Conversation, Lead, Message, SiteEvent

MOST = 100  # events of one conversation
PAGE, DOWNLOAD = "page", "download"
LONGEST = 300


class TrailError(Exception):
    """An event that is not kept; the subclasses say why."""


class TrailFull(TrailError):
    """The conversation has all the events it may have."""


class EventReused(TrailError):
    """The same event id came with something else."""


class View(NamedTuple):
    """One thing seen: `kind` is page or download, `path` what path_of() makes of its address; `at` None: before the chat."""

    kind: str
    path: str
    title: str
    at: datetime | None


@dataclass(frozen=True)
class Seen:
    """A view on its way into the record, under the widget's own id."""

    client_id: str
    view: View


def path_of(url: str) -> str:
    """The path of an address, decoded, without host, query, fragment and closing slash; empty where there is none."""
    try:
        path = unquote(urlsplit(url).path)
    except ValueError:
        return ""
    plain = "".join(char for char in path if char.isprintable())
    return (plain.rstrip("/") or "/")[:LONGEST] if plain.startswith("/") else ""


def note(session: Session, conversation: Conversation, seen: Seen) -> bool:
    """Keep what was seen; whether it is new. TrailFull, EventReused."""
    of_talk = SiteEvent.conversation_id == conversation.id
    known = session.scalar(select(SiteEvent).where(of_talk, SiteEvent.client_id == seen.client_id))
    view = seen.view
    if known is not None:
        if (known.kind, known.path) != (view.kind, view.path):
            raise EventReused(seen.client_id)
        return False
    if (session.scalar(select(func.count()).where(of_talk)) or 0) >= MOST:
        raise TrailFull(conversation.id)
    session.add(SiteEvent(conversation_id=conversation.id, client_id=seen.client_id, **view._asdict()))
    session.flush()
    return True


def of(session: Session, conversation: Conversation) -> list[View]:
    """Everything seen, in order: the page before the chat where it was the same site's, the chat's own, and the events."""
    query = select(SiteEvent).where(SiteEvent.conversation_id == conversation.id)
    rows = session.scalars(query.order_by(SiteEvent.at, SiteEvent.id))
    before, since = [], []
    for row in rows:
        earlier = row.at < conversation.created_at
        (before if earlier else since).append(View(row.kind, row.path, row.title, row.at))
    return _once([*_referrer(conversation), *before, *_start(conversation), *since])


def moments(session: Session, conversation_id: str) -> list[tuple[str, datetime]]:
    """Who spoke when, in order."""
    query = select(Message.sender, Message.at).where(Message.conversation_id == conversation_id)
    return [(sender, at) for sender, at in session.execute(query.order_by(Message.seq))]


def returning(session: Session, lead: Lead) -> bool | None:
    """Whether the same e-mail address talked to us before; None while there is no address."""
    if not lead.email:
        return None
    same = func.lower(Lead.email) == lead.email.lower()
    earlier = select(Lead.id).where(same, Lead.id != lead.id, Lead.created_at < lead.created_at)
    return session.scalar(earlier.limit(1)) is not None


def forget(session: Session, conversation: Conversation) -> None:
    """Delete what the visitor was seen doing, the chat's own page too, and what was counted of it; the campaign stays."""
    session.execute(delete(SiteEvent).where(SiteEvent.conversation_id == conversation.id))
    conversation.page = {"utm": conversation.page.get("utm") or {}}
    if conversation.lead is not None:
        conversation.lead.behaviour = {}


def _start(conversation: Conversation) -> list[View]:
    page = conversation.page
    path = path_of(page.get("url") or "")
    return [View(PAGE, path, page.get("title") or "", conversation.created_at)] if path else []


def _referrer(conversation: Conversation) -> list[View]:
    """The page by which the visitor came to the chat's own, where it is of the same site."""
    url, referrer = (conversation.page.get(name) or "" for name in ("url", "referrer"))
    path = path_of(referrer)
    return [View(PAGE, path, "", None)] if path and _host(url) == _host(referrer) else []


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""


def _once(views: list[View]) -> list[View]:
    """Without pages that follow on themselves: a reload, or the chat opened on the page that was just noted, is one view."""
    again = {
        id(after)
        for one, after in pairwise(views)
        if one.kind == after.kind == PAGE and one.path == after.path
    }
    return [view for view in views if id(view) not in again]
