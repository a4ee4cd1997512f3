"""Drawing pages: templates, the frame around them, and plain words for everything that goes wrong."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from fastapi import HTTPException, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, RedirectResponse
from fastapi.routing import APIRoute
from jinja2 import ChainableUndefined, Environment, FileSystemLoader
from starlette.exceptions import HTTPException as StarletteHTTPException

from bot.web.desk import clocks, words
from bot.web.desk.context import Desk, browser_secret
from bot.web.security import new_token

HERE = Path(__file__).parent
FILTERS = {
    words: ("label", "state", "number", "points", "web_link", "dialled", "phone", "destination"),
    clocks: ("age", "day", "clock", "zone_name"),
}
log = logging.getLogger("banter.desk")

WRONG = {
    400: ("That did not work", "The form was too old or not complete. Go back, load the page again and send it once more."),
    403: ("Not for you", "Your account may read this desk but not change this. An administrator can."),
    404: ("Nothing here", "This page does not exist, or what it showed has been deleted."),
    405: ("That did not work", "This address does not take what was sent. Go back and use the page's own buttons."),
    413: ("Too much", "What was sent is too long. Shorten it and try again."),
    429: ("Please wait", "There were too many tries. Wait a few minutes and try again."),
    503: ("Busy", "The server has more to do than it can. Try again in a moment."),
    500: ("Something broke", "The fault is ours and has been noted in the log. Try again; nothing you see was changed."),
}  # fmt: skip


def environment() -> Environment:
    """The templates: those of the whole web app, and the desk's own."""
    pages = Environment(
        loader=FileSystemLoader([HERE / "templates", HERE.parent / "templates"]),
        autoescape=True,
        undefined=ChainableUndefined,  # what the record's JSON leaves out is left out of the page
    )
    for module, names in FILTERS.items():
        pages.filters.update({name: getattr(module, name) for name in names})
    pages.globals.update(words=words, clocks=clocks)
    return pages


def page(request: Request, desk: Desk, template: str, status: int = 200, **shown: Any) -> HTMLResponse:
    """The page drawn from `template`, for whoever is signed in. A browser without a cookie gets one, for its forms."""
    browser = browser_secret(request, desk)
    secret = browser or new_token()
    frame = {
        "user": getattr(request.state, "user", None),
        "csrf": desk.csrf.token(secret),
        "path": request.url.path,
        "has_outbox": desk.settings.smtp is None,
    }
    response = HTMLResponse(desk.pages.get_template(template).render(frame | shown), status)
    if browser is None:
        desk.visit_cookie.write(response, secret)
    return response


def went_wrong(request: Request, desk: Desk, status: int, headers: Any = None) -> HTMLResponse:
    """The page for an error: what happened and what to do, never an exception's text."""
    title, advice = WRONG.get(status, WRONG[500 if status >= 500 else 400])
    response = page(request, desk, "error.html", status, title=title, advice=advice)
    for name, value in (headers or {}).items():
        response.headers[name] = value
    return response


class DeskRoute(APIRoute):
    """A route whose errors are pages."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def handle_with_pages(request: Request) -> Response:
            try:
                return await handle(request)
            except Exception as error:  # noqa: BLE001  (the last line of defence before a visitor sees a trace)
                return _answer(request, error)

        return handle_with_pages


def _answer(request: Request, error: Exception) -> Response:
    if isinstance(error, HTTPException | StarletteHTTPException):
        if error.status_code == 303:
            return RedirectResponse(error.headers["Location"], 303)
        return went_wrong(request, request.state.desk, error.status_code, error.headers)
    if isinstance(error, RequestValidationError):
        return went_wrong(request, request.state.desk, 404 if "path" in _places(error) else 400)
    # Not the error's text: it may hold what a visitor wrote.
    trace = "".join(traceback.format_tb(error.__traceback__))
    log.error("%s at %s\n%s", type(error).__name__, request.scope["route"].path, trace)
    return went_wrong(request, request.state.desk, 500)


def _places(error: RequestValidationError) -> set[str]:
    return {str(one["loc"][0]) for one in error.errors()}


def go(path: str) -> RedirectResponse:
    """After a form: on to a page that may be loaded again."""
    return RedirectResponse(path, 303)
