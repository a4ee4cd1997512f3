"""What scoring reads of a visitor's behaviour. What nobody observed is left out: unknown is not the same as none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from fnmatch import fnmatchcase
from itertools import pairwise
from statistics import median
from typing import Any

from sqlalchemy.orm import Session

from bot.flows.schema import Behaviour
from bot.leads import trail
from bot.leads.models import Conversation, Lead
from bot.leads.trail import DOWNLOAD, PAGE, View
from bot.leads.types import now


def observed(session: Session, conversation: Conversation, lead: Lead, rules: Behaviour) -> dict[str, Any]:
    """The behaviour of a lead as its conversation shows it now, in the shape of Lead.behaviour."""
    views = trail.of(session, conversation) if rules.keep else []
    said = trail.moments(session, conversation.id)
    found = {
        **(on_the_site(views, rules) if rules.keep else {}),
        "campaign": (conversation.page.get("utm") or {}).get("campaign") or None,
        "returning": trail.returning(session, lead),
        "seconds_to_answer": pace(said),
        "days_ago": _days_since(views, said),
    }
    return {name: value for name, value in found.items() if value is not None}


def on_the_site(views: Sequence[View], rules: Behaviour) -> dict[str, int | None]:
    """Pages, visits to prices and downloads.

    A chat runs on some page, so there is always one. No price or download among what was seen is no proof that there was
    none: what came before the chat is mostly not seen.
    """
    pages = [view.path for view in views if view.kind == PAGE]
    taken = {view.path or view.title for view in views if view.kind == DOWNLOAD}
    taken.update(path for path in pages if matches(path, rules.downloads))
    return {
        "pages_seen": max(len(set(pages)), 1),
        "pricing_visits": sum(matches(path, rules.pricing) for path in pages) or None,
        "downloads": len(taken) or None,
    }


def matches(path: str, patterns: Iterable[str]) -> bool:
    """Whether a path fits one of the patterns, whatever the case; a closing slash means nothing."""
    return any(fnmatchcase(path.lower(), pattern.lower().rstrip("/") or "/") for pattern in patterns)


def pace(said: Sequence[tuple[str, datetime]]) -> int | None:
    """The median of the seconds between what the bot said and the visitor's answer; None without an answer."""
    waits = [
        (at - asked_at).total_seconds()
        for (asker, asked_at), (speaker, at) in pairwise(said)
        if speaker == "visitor" and asker != "visitor"
    ]
    return round(median(waits)) if waits else None


def _days_since(views: Sequence[View], said: Sequence[tuple[str, datetime]]) -> int:
    """Whole days since the visitor was last there."""
    seen = [view.at for view in views if view.at] + [at for speaker, at in said if speaker == "visitor"]
    return max((now() - max(seen)).days, 0) if seen else 0
