"""The desk put together: one router with everything under /desk."""

from __future__ import annotations

from fastapi import APIRouter, Depends, HTTPException, Request, Response
from fastapi.responses import FileResponse

from bot.calibration.foretold import Foreteller
from bot.leads.store import Store
from bot.settings import Settings
from bot.web.desk import leads, overview, signin
from bot.web.desk.context import HOME, Desk
from bot.web.desk.pages import HERE, DeskRoute, environment, go

STATIC = {"desk.css": "text/css", "desk.js": "text/javascript", "desk.svg": "image/svg+xml"}
FORM_SIZE = 32_768

closing = APIRouter(route_class=DeskRoute)


@closing.get("/static/{name}")
def static(name: str) -> Response:
    """The desk's own files."""
    if name not in STATIC:
        raise HTTPException(404)
    headers = {"Cache-Control": "no-cache"}
    return FileResponse(HERE / "static" / name, media_type=STATIC[name], headers=headers)


@closing.get("/{rest:path}")
def nothing(rest: str) -> Response:
    """Every other address: a page that says so."""
    if not rest:
        return go(HOME)
    raise HTTPException(404)


def make_router(store: Store, settings: Settings, foreteller: Foreteller | None = None) -> APIRouter:
    """The desk of one installation, to be included at the root: its paths begin with /desk.

    Whoever made the foreteller has to refresh it.
    """
    desk = Desk(store, settings, environment(), foreteller or Foreteller(store))

    async def attach(request: Request) -> None:
        request.state.desk = desk

    router = APIRouter(dependencies=[Depends(attach)], include_in_schema=False, max_body_size=FORM_SIZE)
    for part in (signin.router, overview.router, leads.router, closing):
        router.include_router(part, prefix="/desk")
    return router
