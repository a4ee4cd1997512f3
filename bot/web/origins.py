"""Who may embed the chat: the origin allow-list of each site, and CORS for what it allows.

This stops browsers on foreign pages; a program may send any Origin, or none, and is met by the rate limits.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

from bot.leads.models import Site
from bot.settings import Settings
from bot.web.errors import Refusal

ALLOWED_HEADERS = "Authorization, Content-Type, Last-Event-ID"


def check(request: Request, site: Site, settings: Settings) -> None:
    """Refusal forbidden_origin unless the request's Origin, where it has one, may use `site`."""
    origin = request.headers.get("origin")
    if origin is None or origin in own_origins(request, settings) or origin in _listed(site.origins):
        return
    if site.id == "demo" and origin in settings.origins:
        return
    raise Refusal("forbidden_origin")


def own_origins(request: Request, settings: Settings) -> set[str]:
    """The addresses that this very server is reached at."""
    return {
        origin_of(settings.public_url),
        f"http://127.0.0.1:{settings.port}",
        f"http://localhost:{settings.port}",
        f"{request.url.scheme}://{request.headers.get('host', '')}",
    }


def origin_of(url: str) -> str:
    """Scheme and host of an address."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def cors_headers(request: Request) -> dict[str, str]:
    """What lets the page read the answer. Each route checks whose page it is; cookies are never involved."""
    origin = request.headers.get("origin")
    if not origin:
        return {}
    return {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Expose-Headers": "Retry-After",
        "Vary": "Origin",
        "Cross-Origin-Resource-Policy": "cross-origin",
    }


def preflight() -> Response:
    """The answer to a browser that asks before it sends."""
    headers = {
        "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
        "Access-Control-Allow-Headers": ALLOWED_HEADERS,
        "Access-Control-Max-Age": "600",
    }
    return Response(status_code=204, headers=headers)


def _listed(origins: Iterable[str]) -> set[str]:
    return {origin_of(origin) for origin in origins}
