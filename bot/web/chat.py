"""The chat API: begin, say, read, and be told what comes later. Documented by OpenAPI; a public contract."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.concurrency import run_in_threadpool

from bot.conversation import visit
from bot.conversation.opening import open_chat
from bot.conversation.talk import Talk
from bot.flows import published
from bot.leads import conversations, trail
from bot.leads.models import Conversation, Site
from bot.leads.store import Store
from bot.leads.types import now
from bot.settings import Settings
from bot.web import origins
from bot.web.bell import Bell
from bot.web.bodies import NewChat, NewEvent, NewMessage, json_body, shaped
from bot.web.contract import BODIES, Begun, Failed, Kept, Messages
from bot.web.errors import Refusal
from bot.web.incoming import clean, country_of
from bot.web.limits import (
    CHATS_PER_ADDRESS,
    EVENTS_PER_ADDRESS,
    EVENTS_PER_CONVERSATION,
    MESSAGES_PER_ADDRESS,
    MESSAGES_PER_CONVERSATION,
    Paces,
)
from bot.web.tokens import Bearer, Tokens
from bot.web.turns import Turns

STREAM_SECONDS = 15 * 60  # then the widget reconnects, with the last id it has
LOOK_SECONDS = 2.0  # how often a stream looks by itself, for what other processes wrote
STREAMS = 500
SITE_SECONDS = 5.0  # how long a change of a site may take to be seen


class Chat:
    """What the routes work with."""

    def __init__(self, store: Store, settings: Settings, turns: Turns, bell: Bell) -> None:
        self.store, self.settings, self.turns, self.bell = store, settings, turns, bell
        self.tokens = Tokens(settings.secret.reveal())
        self.chats = Paces(CHATS_PER_ADDRESS)
        self.messages = Paces(MESSAGES_PER_ADDRESS, MESSAGES_PER_CONVERSATION)
        self.events = Paces(EVENTS_PER_ADDRESS, EVENTS_PER_CONVERSATION)
        self.streams = 0
        self._sites: dict[str, tuple[float, Site | None]] = {}

    def begin(self, request: Request, body: NewChat) -> dict[str, Any]:
        """Open a conversation; its token and first bubbles."""
        with self.store.write() as session:
            site = session.get(Site, body.site)
            if site is None:
                raise Refusal("not_found", "No site has this key; check `data-site` in the page.")
            origins.check(request, site, self.settings)
            locale = body.locale.replace("_", "-")
            conversation = open_chat(
                session,
                self.settings,
                site,
                consented=body.consent,
                locale=locale,
                time_zone=body.time_zone,
                country=country_of(locale, body.time_zone),
                page=body.page.model_dump(),
            )
            token = self.tokens.issue(Bearer(conversation.id, site.id))
            found = conversations.transcript(session, conversation.id)
            product = published.version(session, conversation.flow_version_id).flow.product
            about = {
                "name": product.name,
                "assistant": product.assistant,
                "privacy_url": product.privacy_url,
                "locale": locale,
            }
            return {"token": token, **page_of([conversations.public(one) for one in found], 0), "site": about}

    async def bearer(self, request: Request) -> Bearer:
        """Who asks, checked against the origin. Refusal unauthorized, forbidden_origin."""
        bearer = self.tokens.read(request.headers.get("authorization"))
        site = await self._site(bearer.site)
        if site is None:
            raise Refusal("unauthorized")
        origins.check(request, site, self.settings)
        return bearer

    async def _site(self, key: str) -> Site | None:
        """A site, as it was at most a few seconds ago: it is asked for with every request and hardly ever changes."""
        until, site = self._sites.get(key, (0.0, None))
        if time.monotonic() > until:
            site = await run_in_threadpool(self._read_site, key)
            self._sites[key] = (time.monotonic() + SITE_SECONDS, site)
        return site

    def _read_site(self, key: str) -> Site | None:
        with self.store.read() as session:
            return session.get(Site, key)

    def after(self, bearer: Bearer, cursor: int) -> list[dict[str, Any]]:
        """The bubbles after a cursor. Refusal unauthorized where the conversation is gone."""
        with self.store.read() as session:
            conversation = session.get(Conversation, bearer.conversation)
            if conversation is None or conversation.site_id != bearer.site:
                raise Refusal("unauthorized")
            return [
                conversations.public(one)
                for one in conversations.transcript(session, conversation.id, cursor)
            ]

    def note(self, bearer: Bearer, event: NewEvent) -> bool:
        """Keep what the visitor did on the site; whether it is kept. Refusal unauthorized, too_many, reused_id."""
        with self.store.write() as session:
            conversation = conversations.locked(session, bearer.conversation)
            if conversation is None or conversation.site_id != bearer.site:
                raise Refusal("unauthorized")
            flow = published.version(session, conversation.flow_version_id)
            talk = Talk(session, self.settings, conversation, flow, turn=None, message=None)
            try:
                return visit.note(talk, _seen(event))
            except trail.TrailFull:
                message = f"This conversation has its {trail.MOST} events; no more of them are kept."
                raise Refusal("too_many", message, 3600) from None
            except trail.EventReused:
                raise Refusal(
                    "reused_id", "An event with this id but another page was sent before."
                ) from None


def _seen(event: NewEvent) -> trail.Seen:
    at = now() - timedelta(seconds=event.ago)
    return trail.Seen(str(event.id), trail.View(event.kind, trail.path_of(event.url), event.title, at))


def page_of(bubbles: list[dict[str, Any]], cursor: int) -> dict[str, Any]:
    """Bubbles with the cursor behind the last of them."""
    last = max((bubble["seq"] for bubble in bubbles), default=cursor)
    return {"messages": bubbles, "cursor": str(last)}


def cursor_of(text: str | None) -> int:
    """A cursor as a number. Refusal bad_request."""
    if not text:
        return 0
    if not text.isascii() or not text.isdecimal() or len(text) > 9:
        raise Refusal("bad_request", "`after` is a cursor from an earlier answer.")
    return int(text)


def make_router(chat: Chat) -> APIRouter:
    """The five routes."""
    router = APIRouter(prefix="/api/chat", tags=["chat"])
    refused: dict[int | str, dict[str, Any]] = {
        code: {"model": Failed} for code in (400, 401, 403, 404, 409, 413, 429, 503)
    }

    @router.post("", status_code=201, response_model=Begun, responses=refused, openapi_extra=BODIES["chat"])
    async def begin(request: Request) -> JSONResponse:
        """Begin a conversation. `consent: true` comes from a page that asked before."""
        body = shaped(clean(await json_body(request)), NewChat)
        chat.chats.come(request)
        return JSONResponse(await run_in_threadpool(chat.begin, request, body), 201)

    @router.post("/messages", response_model=Messages, responses=refused, openapi_extra=BODIES["message"])
    async def say(request: Request) -> JSONResponse:
        """Say something. The same `id` with the same body is the same message, however often it is sent."""
        bearer = await chat.bearer(request)
        body = shaped(clean(await json_body(request)), NewMessage)
        chat.messages.come(request)
        chat.messages.held(bearer.conversation)
        return JSONResponse(page_of(await chat.turns.take(bearer, body), 0))

    unkept: dict[int | str, dict[str, Any]] = {202: {"model": Kept, "description": "Not kept"}}

    @router.post(
        "/events", response_model=Kept, responses={**refused, **unkept}, openapi_extra=BODIES["event"]
    )
    async def happened(request: Request) -> JSONResponse:
        """The visitor saw a page or took a file. 200: kept, once per `id`. 202: not kept, for want of the visitor's consent."""
        bearer = await chat.bearer(request)
        body = shaped(clean(await json_body(request)), NewEvent)
        chat.events.come(request)
        chat.events.held(bearer.conversation)
        kept = await run_in_threadpool(chat.note, bearer, body)
        return JSONResponse({"kept": kept}, 200 if kept else 202)

    @router.get("/messages", response_model=Messages, responses=refused)
    async def read(request: Request, after: str | None = None) -> JSONResponse:
        """Everything after a cursor."""
        bearer = await chat.bearer(request)
        cursor = cursor_of(after)
        return JSONResponse(page_of(await run_in_threadpool(chat.after, bearer, cursor), cursor))

    @router.get("/stream", responses=refused, response_class=EventSourceResponse)
    async def stream(request: Request, after: str | None = None) -> EventSourceResponse:
        """The same as server-sent events: one `message` event a bubble, its `seq` as id; `Last-Event-ID` resumes."""
        bearer = await chat.bearer(request)
        cursor = cursor_of(request.headers.get("last-event-id") or after)
        if chat.streams >= STREAMS:
            raise Refusal("unavailable", retry_after=30)
        await run_in_threadpool(chat.after, bearer, cursor)
        return EventSourceResponse(
            _events(chat, bearer, cursor), ping=15, headers={"X-Accel-Buffering": "no"}
        )

    return router


async def _events(chat: Chat, bearer: Bearer, cursor: int) -> AsyncIterator[ServerSentEvent]:
    """The bubbles as they come, until the stream's time is over."""
    chat.streams += 1
    event = chat.bell.listen(bearer.conversation)
    yield ServerSentEvent(comment="open")  # at once, so that a widget can tell a proxy that buffers
    try:
        async with asyncio.timeout(STREAM_SECONDS):
            while True:
                for bubble in await run_in_threadpool(chat.after, bearer, cursor):
                    cursor = bubble["seq"]
                    data = json.dumps(bubble, ensure_ascii=False)
                    yield ServerSentEvent(data=data, event="message", id=str(cursor))
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(event.wait(), LOOK_SECONDS)
                event.clear()
    except TimeoutError:
        return
    finally:
        chat.streams -= 1
        chat.bell.leave(bearer.conversation, event)
