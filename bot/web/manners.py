"""ASGI middleware around the API: answers preflights, lets the page read the answer, and turns a crash into plain words."""

from __future__ import annotations

import logging

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.errors import Refusal
from bot.web.origins import cors_headers, preflight

logger = logging.getLogger(__name__)


class ApiManners:
    """Applies to paths under /api/; everything else passes untouched."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith("/api/"):
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        headers = cors_headers(request)
        begun = False

        async def polite(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                MutableHeaders(scope=message).update(headers)
            await send(message)

        if request.method == "OPTIONS":
            await preflight()(scope, receive, polite)
            return
        try:
            await self.app(scope, receive, polite)
        except Exception:
            logger.exception("unexpected failure at %s", request.url.path)
            if begun:
                raise
            await Refusal("unavailable", retry_after=5).response()(scope, receive, polite)
