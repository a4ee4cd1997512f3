"""What goes wrong at the door, as the answer the widget gets: {error: {code, message}} with a status.

An error's words are ours, never an exception's.
"""

from __future__ import annotations

import logging
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

logger = logging.getLogger(__name__)

MESSAGES = {
    "bad_request": "That request is not in the form the API expects; see /api/openapi.json.",
    "unauthorized": "This conversation's token is missing, wrong or too old; begin a new conversation.",
    "forbidden_origin": "This site may not use the chat; add its origin to the site's list.",
    "not_found": "There is nothing at this address.",
    "in_flight": "The message before this one is still being answered; send it again in a second.",
    "stale_choice": "That option is no longer open; choose from the newest message.",
    "reused_id": "A message with this id but other words was sent before; use a new id.",
    "too_large": "That is too long; a message may have 2,000 characters, a request 32 kB.",
    "too_many": "Too much at once; wait a moment, then send it again.",
    "unavailable": "The chat is being started or mended; try again in a minute.",
    "method_not_allowed": "This address does not take that method.",
}
STATUS = {
    "bad_request": 400,
    "unauthorized": 401,
    "forbidden_origin": 403,
    "not_found": 404,
    "method_not_allowed": 405,
    "in_flight": 409,
    "reused_id": 409,
    "stale_choice": 409,
    "too_large": 413,
    "too_many": 429,
    "unavailable": 503,
}


class Refusal(Exception):
    """A request that is not served; `code` names the row above, `retry_after` is in seconds."""

    def __init__(self, code: str, message: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(code)
        self.code, self.message, self.retry_after = code, message or MESSAGES[code], retry_after

    def response(self) -> JSONResponse:
        headers = {"Retry-After": str(self.retry_after)} if self.retry_after else None
        body = {"error": {"code": self.code, "message": self.message}}
        return JSONResponse(body, STATUS[self.code], headers)


def install(app: FastAPI) -> None:
    """Map every error of the API to its answer."""

    @app.exception_handler(Refusal)
    async def refused(_: Request, refusal: Refusal) -> JSONResponse:
        return refusal.response()

    @app.exception_handler(HTTPException)
    async def plain(_: Request, error: HTTPException) -> JSONResponse:
        return Refusal(_code_of(error)).response()

    @app.exception_handler(RequestValidationError)
    async def malformed(_: Request, error: RequestValidationError) -> JSONResponse:
        return Refusal("bad_request", f"{MESSAGES['bad_request']} {_where(error)}").response()


def _code_of(error: HTTPException) -> str:
    """The code for a status that the framework raised."""
    return {404: "not_found", 405: "method_not_allowed", 413: "too_large"}.get(
        error.status_code, "bad_request"
    )


def _where(error: RequestValidationError) -> str:
    """The first place that is wrong, without repeating what stood there."""
    first: dict[str, Any] = dict(error.errors()[0])
    place = ".".join(str(part) for part in first["loc"] if part != "body")
    return f"Look at `{place}`." if place else ""
