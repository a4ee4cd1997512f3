"""Sites: who may embed the widget, and which flow talks there."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.leads.models import Site

DEMO = "demo"


def ensure_demo(session: Session) -> None:
    """The demo page's own site, which every installation has."""
    if session.get(Site, DEMO) is None:
        session.add(Site(id=DEMO, name="Demo page", origins=[], flow="default"))


def put(session: Session, key: str, name: str, origins: Sequence[str], flow: str) -> None:
    """Add a site, or change it."""
    site = session.get(Site, key) or Site(id=key)
    site.name, site.origins, site.flow = name, list(origins), flow
    session.add(site)


def every(session: Session) -> list[Site]:
    """All sites, by key."""
    return list(session.scalars(select(Site).order_by(Site.id)))
