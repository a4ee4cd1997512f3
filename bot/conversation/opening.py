"""The beginning of a conversation: who is speaking, and what may be kept."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from bot.booking import zone
from bot.conversation import consent, discovery
from bot.conversation.talk import Talk
from bot.flows import published
from bot.leads import conversations
from bot.leads.models import Conversation, Site
from bot.settings import Settings


def open_chat(
    session: Session, settings: Settings, site: Site, *, consented: bool, **about: Any
) -> Conversation:
    """A new conversation with its first bubbles.

    `about` is locale, time_zone, country and page as the visitor's browser tells them. `consented`: the page that embeds the
    widget has asked already.
    """
    current = published.current(session, site.flow)
    about["time_zone"] = zone(about.get("time_zone")).key
    conversation = conversations.begin(session, site_id=site.id, flow_version_id=current.id, **about)
    talk = Talk(session, settings, conversation, current, turn=None, message=None)
    bubbles = talk.words.consent()
    if consented:
        consent.give(talk)
        bubbles = [bubbles[0], *discovery.ask(talk)]
    conversations.say(session, conversation, bubbles, turn=None)
    return conversation
