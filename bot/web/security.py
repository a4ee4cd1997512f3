"""What keeps browsers honest, for the whole web app: headers on every answer, cookies, CSRF tokens.

`install(app, settings)` puts the headers on. A route may set one of them itself (the widget's files must be loadable from
anywhere): what it set stands.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from urllib.parse import urlsplit

from fastapi import FastAPI
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.settings import Settings

PAGE_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
"""The content policy of every page of ours: nothing inline, nothing from elsewhere, no frame around it."""

HEADERS: Mapping[str, str] = {
    "content-security-policy": PAGE_POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
STAFF_HEADERS: Mapping[str, str] = {"cache-control": "no-store", "referrer-policy": "no-referrer"}
STAFF_PATHS = ("/desk", "/studio")
HSTS = "max-age=31536000; includeSubDomains"


def install(app: FastAPI, settings: Settings) -> None:
    """Put the security headers on every answer of `app`; around all middleware, so that an error 500 has them too."""
    build = app.build_middleware_stack
    app.build_middleware_stack = lambda: SecurityHeaders(build(), https=is_https(settings))  # type: ignore[method-assign]


def is_https(settings: Settings) -> bool:
    """Whether people reach this installation over https."""
    return urlsplit(settings.public_url).scheme == "https"


class SecurityHeaders:
    """ASGI middleware: adds the headers that the route did not set itself. Streams pass untouched."""

    def __init__(self, app: ASGIApp, https: bool) -> None:
        self.app = app
        self.https = https

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        wanted = headers_for(scope["path"], self.https)

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in wanted.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, send_with_headers)


def headers_for(path: str, https: bool) -> dict[str, str]:
    """The headers of an answer at `path`. Pages of the staff are neither kept by caches nor named to other sites."""
    found = dict(HEADERS)
    if path.startswith(STAFF_PATHS):
        found.update(STAFF_HEADERS)
    if https:
        found["strict-transport-security"] = HSTS
    return found


class Cookie:
    """A cookie that scripts cannot read; over https it is bound to this host by its `__Host-` name."""

    def __init__(self, name: str, https: bool) -> None:
        self.name = f"__Host-{name}" if https else name
        self.https = https

    def read(self, request: Request) -> str | None:
        return request.cookies.get(self.name)

    def write(self, response: Response, value: str, seconds: int | None = None) -> None:
        response.set_cookie(
            self.name, value, max_age=seconds, path="/", secure=self.https, httponly=True, samesite="lax"
        )

    def clear(self, response: Response) -> None:
        response.delete_cookie(self.name, path="/", secure=self.https, httponly=True, samesite="lax")


class Csrf:
    """Form tokens: an HMAC over the browser's own secret cookie, so that only a page of ours can have written the form."""

    def __init__(self, secret: str) -> None:
        self._key = hmac.digest(secret.encode(), b"csrf", "sha256")

    def token(self, browser: str) -> str:
        """The token for forms shown to the browser with this cookie."""
        return hmac.new(self._key, browser.encode(), hashlib.sha256).hexdigest()

    def accepts(self, request: Request, browser: str | None, token: str) -> bool:
        """Whether a form sent with this cookie and token is one of ours."""
        if not browser or request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            return False
        return hmac.compare_digest(self.token(browser).encode(), token.encode("utf-8", "replace"))


def new_token() -> str:
    """A random token of 256 bits, for cookies."""
    return secrets.token_urlsafe(32)


def local_path(wanted: str | None, otherwise: str) -> str:
    """`wanted` if it is a path on this site and nothing else, so that a link cannot send people away."""
    if not wanted or not wanted.startswith("/") or wanted.startswith("//"):
        return otherwise
    if "\\" in wanted or any(ord(character) <= 32 or ord(character) == 127 for character in wanted):
        return otherwise
    parts = urlsplit(wanted)
    return otherwise if parts.scheme or parts.netloc else wanted
