"""A visitor's message as it comes in: what is written in the transcript, and what the engine is told besides the words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from sqlalchemy.orm import Session

from bot.conversation.talk import Talk
from bot.leads import conversations
from bot.leads.models import Conversation, Message
from bot.understanding.facts import Context
from bot.web.bodies import LONGEST_TEXT, NewMessage, blank
from bot.web.errors import Refusal

BROKEN = re.compile("[\x00\ud800-\udfff]")
PRESSED = {"slot": "choose_slot", "more": "more_slots", "edit": "edit_answer"}


@dataclass(frozen=True)
class Incoming:
    """What the visitor said: `text` for the transcript, `extra` ({choice} or {form}) for the understanding."""

    text: str
    extra: dict[str, Any]


def clean(part: Any) -> Any:
    """The same JSON without what no database and no calendar can hold: NUL and half characters."""
    if isinstance(part, str):
        return BROKEN.sub("\ufffd", part)
    if isinstance(part, list):
        return [clean(entry) for entry in part]
    if isinstance(part, dict):
        return {clean(key): clean(value) for key, value in part.items()}
    return part


def incoming(session: Session, conversation: Conversation, message: NewMessage) -> Incoming:
    """The message, checked against what was offered. Refusal: bad_request, too_large, stale_choice."""
    if message.choice is not None:
        return _chosen(session, conversation, message.choice)
    if message.form is not None:
        return _filled(session, conversation, message.form)
    text = message.text or ""
    if blank(text):
        raise Refusal("bad_request", "The message is empty; type something first.")
    if len(text) > LONGEST_TEXT:
        raise Refusal("too_large")
    return Incoming(text, {})


def metadata(talk: Talk, extra: Mapping[str, Any]) -> dict[str, Any]:
    """What a careful listener knows before reading: the question on the table, the place, the day."""
    step = talk.asked_step() if talk.conversation.stage == "discovery" else None
    return {
        "asked": step.listens_for if step else None,
        "locale": talk.conversation.locale,
        "now": talk.message.at.isoformat() if talk.message else None,
        "country": talk.conversation.country,
        "currency": talk.flow.currency,
        "categories": {name: need.examples for name, need in talk.flow.needs.items()},
        "stage": talk.conversation.stage,
        **extra,
    }


def context(talk: Talk) -> Context:
    """The same for the rules that `web` applies itself."""
    about = metadata(talk, {})
    return Context(
        asked=about["asked"],
        locale=about["locale"],
        now=talk.message.at if talk.message else talk.conversation.updated_at,
        country=about["country"],
        currency=about["currency"],
        categories={name: tuple(examples) for name, examples in about["categories"].items()},
    )


def country_of(locale: str, time_zone: str) -> str | None:
    """Where the visitor probably is: the time zone's country, else the locale's; None when neither tells."""
    place = get_global("zone_territories").get(time_zone)
    if place:
        return str(place)
    try:
        return Locale.parse(locale, sep="-").territory
    except (UnknownLocaleError, ValueError):
        return None


def _chosen(session: Session, conversation: Conversation, choice_id: str) -> Incoming:
    found = conversations.offered(session, conversation.id, choice_id)
    if found is None:
        raise Refusal("bad_request", "That option was never offered in this conversation.")
    message, choice = found
    does = choice["does"]
    if not (_newest(session, conversation, message) or ("edit" in does and _still_editable(conversation))):
        raise Refusal("stale_choice")
    return Incoming(choice["label"], {"choice": {"label": choice["label"], **_pressed(does)}})


def _pressed(does: Mapping[str, Any]) -> dict[str, Any]:
    """What pressing means, as an intent with its particulars."""
    if "answer" in does:
        intent = "refuse" if does["answer"]["state"] == "refused" else "inform"
        return {"intent": intent, **does["answer"]}
    if "consent" in does:
        return {"intent": "affirm" if does["consent"] else "deny", **does}
    name = next(key for key in PRESSED if key in does)
    return {"intent": PRESSED[name], **does}


def _filled(session: Session, conversation: Conversation, form: Mapping[str, str]) -> Incoming:
    shown = _newest_form(session, conversation)
    if shown is None:
        raise Refusal("stale_choice", "That form is no longer open; answer the newest message.")
    names = [field["name"] for field in shown["fields"]]
    if not set(form) <= set(names):
        raise Refusal("bad_request", "The form has a field that was not asked for.")
    values = {name: form[name].strip() for name in names if form.get(name, "").strip()}
    if not values:
        raise Refusal("bad_request", "The form is empty; fill in at least one field.")
    return Incoming(", ".join(values.values()), {"form": values})


def _newest(session: Session, conversation: Conversation, message: Message) -> bool:
    """Whether nothing was said by the visitor since."""
    later = conversations.transcript(session, conversation.id, after=message.seq)
    return all(other.sender != "visitor" for other in later)


def _still_editable(conversation: Conversation) -> bool:
    return conversation.stage in ("discovery", "booking", "done")


def _newest_form(session: Session, conversation: Conversation) -> dict[str, Any] | None:
    for message in reversed(conversations.transcript(session, conversation.id)):
        if message.sender == "visitor":
            return None
        if message.content.get("form"):
            return dict(message.content["form"])
    return None
