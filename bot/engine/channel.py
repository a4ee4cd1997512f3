"""The engine's only door: signed turns in, receipts out.

POST /webhooks/banter/turn {turn: uuid, conversation: id, text, metadata: {...}}, header X-Banter-Signature = hex HMAC-SHA256
of the body with BANTER_ENGINE_SECRET.

- 200 {turn, messages: [{text?, custom?}], intent: {name, confidence}, facts: [entity, ...], ms}
- 502 {turn, error: code} when anything failed; the codes are those of bot/engine/failures.py. Nothing of the turn is kept.
- POST /webhooks/banter/forget {conversation}, signed alike, erases a conversation from the tracker cache: 200 {}.
- 400 bad body, 401 bad signature, 413 text over 2,000 characters, 503 no model.

`metadata` reaches the NLU part and the actions as the message's metadata, with the turn's id added. Two events touch
no conversation: "understand" only has the text understood, "ping" also asks whether the action server answers.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
import os
import time
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from rasa.core.lock_store import LockError
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as respond

from bot.engine.failures import TurnFailed
from bot.engine.tracker import TrackerCache
from bot.steady import keep_what_is_loaded

logger = logging.getLogger(__name__)

LONGEST_TEXT = 2000
LARGEST_BODY = 256 * 1024


class Refused(Exception):
    """The request is not a turn; `status` says in which way."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status = status
        self.code = code


@dataclass(frozen=True)
class Turn:
    """One message of one conversation, as `web` hands it over."""

    turn: str
    conversation: str
    text: str
    metadata: dict[str, Any]

    @classmethod
    def parse(cls, body: bytes) -> Turn:
        """The turn in `body`; Refused with 400 or 413 otherwise."""
        data = _json(body)
        text, metadata = data.get("text") or "", data.get("metadata") or {}
        try:
            turn = str(uuid.UUID(data["turn"]))
        except (ValueError, KeyError, TypeError, AttributeError):
            raise Refused(400, "bad_request") from None
        if not isinstance(text, str) or not isinstance(metadata, dict):
            raise Refused(400, "bad_request")
        if len(text) > LONGEST_TEXT:
            raise Refused(413, "too_large")
        return cls(turn, _conversation(data), text, metadata)


class Receipt(CollectingOutputChannel):
    """Collects what the bot says, one message per response, its text unsplit."""

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keep the text and the custom payload of one response."""
        said = {key: message[key] for key in ("text", "custom") if message.get(key)}
        if said:
            self.messages.append(said)


class BanterChannel(InputChannel):
    """Registered in credentials.yml."""

    def __init__(self) -> None:
        self.secret = os.environ["BANTER_ENGINE_SECRET"].encode()
        self.seconds = float(os.environ.get("BANTER_TURN_TIMEOUT") or 8)

    @classmethod
    def name(cls) -> str:
        """The channel's place under /webhooks/."""
        return "banter"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The two routes: turn and health."""
        routes = Blueprint("banter")

        @routes.listener("after_server_start")
        async def steady(*_: Any) -> None:
            keep_what_is_loaded()

        @routes.route("/health", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            ready = request.app.ctx.agent.is_ready()
            return respond({"ready": ready}, status=200 if ready else 503)

        @routes.route("/turn", methods=["POST"])
        async def turn(request: Request) -> HTTPResponse:
            try:
                self.check(request)
                return await self.answer(request.app.ctx.agent, Turn.parse(request.body))
            except Refused as refusal:
                return respond({"error": refusal.code}, status=refusal.status)

        @routes.route("/forget", methods=["POST"])
        async def forget(request: Request) -> HTTPResponse:
            try:
                self.check(request)
                await _cache(request.app.ctx.agent).forget(_conversation(_json(request.body)))
            except Refused as refusal:
                return respond({"error": refusal.code}, status=refusal.status)
            return respond({})

        return routes

    def check(self, request: Request) -> None:
        """Refused unless the body bears our signature and has a sensible size."""
        expected = hmac.new(self.secret, request.body, hashlib.sha256).hexdigest()
        given = request.headers.get("X-Banter-Signature", "")
        if not hmac.compare_digest(expected.encode(), given.encode(errors="replace")):
            raise Refused(401, "unauthorized")
        if len(request.body) > LARGEST_BODY:
            raise Refused(413, "too_large")

    async def answer(self, agent: Agent, turn: Turn) -> HTTPResponse:
        """The receipt of a turn that got through, or the code of its failure."""
        if not agent.is_ready():
            raise Refused(503, "not_ready")
        started = time.perf_counter()
        try:
            said = await asyncio.wait_for(
                EVENTS.get(turn.metadata.get("event"), _talk)(agent, turn), self.seconds
            )
        except BaseException as error:
            code = _code(error)
            logger.error("turn %s failed: %s", turn.turn, code, exc_info=error)
            return respond({"turn": turn.turn, "error": code}, status=502)
        return respond({"turn": turn.turn, **said, "ms": round(1000 * (time.perf_counter() - started), 1)})


def _json(body: bytes) -> dict[str, Any]:
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        raise Refused(400, "bad_request") from None
    if not isinstance(data, dict):
        raise Refused(400, "bad_request")
    return data


def _conversation(data: dict[str, Any]) -> str:
    name = data.get("conversation")
    if not isinstance(name, str) or not 0 < len(name) <= 100:
        raise Refused(400, "bad_request")
    return name


async def _talk(agent: Agent, turn: Turn) -> dict[str, Any]:
    """Let the conversation take the turn."""
    receipt = Receipt()
    message = UserMessage(
        turn.text,
        receipt,
        turn.conversation,
        input_channel="banter",
        message_id=turn.turn,
        metadata={**turn.metadata, "turn": turn.turn},
    )
    message.text = turn.text  # UserMessage strips it, and facts point into the text as it was sent
    await agent.handle_message(message)
    return {"messages": receipt.messages, **_understood(message.parse_data)}


async def _understand(agent: Agent, turn: Turn) -> dict[str, Any]:
    """What the text means, or a greeting's meaning when there is none."""
    message = UserMessage(turn.text or "hello", sender_id="ping", metadata={})
    return {"messages": [], **_understood(await agent.processor.parse_message(message))}


async def _ping(agent: Agent, turn: Turn) -> dict[str, Any]:
    """The same, after asking whether the action server answers."""
    endpoint = agent.action_endpoint
    async with endpoint.session() as session:
        health = endpoint.url.rsplit("/", 1)[0] + "/health"
        async with session.get(health) as response:
            if response.status != 200:
                raise TurnFailed("action", "health")
    return await _understand(agent, turn)


EVENTS = {"ping": _ping, "understand": _understand}


def _cache(agent: Agent) -> TrackerCache:
    """The store itself, inside Rasa's wrapper that falls back to memory."""
    return agent.tracker_store._tracker_store


def _understood(parsed: dict[str, Any] | None) -> dict[str, Any]:
    parsed = parsed or {}
    intent = parsed.get("intent") or {}
    return {
        "intent": {"name": intent.get("name"), "confidence": intent.get("confidence", 0.0)},
        "facts": parsed.get("entities") or [],
    }


def _code(error: BaseException) -> str:
    """The receipt's word for a failure; what is no failure of the turn is raised again."""
    if isinstance(error, TurnFailed):
        return error.code
    if isinstance(error, asyncio.TimeoutError):
        return "timeout"
    if isinstance(error, LockError):
        return "busy"
    if isinstance(error, Exception):
        return "engine"
    raise error
