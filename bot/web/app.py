"""The web process, wired in one place."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import Response
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool
from starlette.staticfiles import StaticFiles

from bot.calibration.foretold import Foreteller
from bot.conversation import abandoned
from bot.leads.store import Store
from bot.settings import ROOT, Settings
from bot.web import calendar_file, desk, errors, outcomes, security
from bot.web.bell import Bell
from bot.web.chat import Chat, make_router
from bot.web.engine import Engine
from bot.web.health import make_health
from bot.web.manners import ApiManners
from bot.web.turns import Turns

logger = logging.getLogger(__name__)

CHORE_SECONDS = 60
DEMO = Path(__file__).parent / "demo"
WIDGET = ROOT / "widget" / "dist"
HASHED = re.compile(r"\.[0-9a-zA-Z_-]{8,}\.(js|css)$")


def create_app(settings: Settings, store: Store | None = None, engine: Engine | None = None) -> FastAPI:
    """The whole web app on one record and one engine."""
    store = store or Store(settings.database_url)
    engine = engine or Engine(settings.engine_url, settings.engine_secret.reveal(), settings.turn_timeout)
    bell, foreteller = Bell(), Foreteller(store)
    chat = Chat(store, settings, Turns(store, settings, engine, bell), bell)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        chores = [
            asyncio.create_task(_every(CHORE_SECONDS, work))
            for work in (partial(abandoned.hand_over, store, settings), foreteller.refresh)
        ]
        yield
        for chore in chores:
            chore.cancel()
        await engine.close()
        store.close()

    app = FastAPI(
        title="Banter",
        summary="The chat API that the widget uses, and what a CRM tells.",
        version="1",
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
    )
    errors.install(app)
    app.add_middleware(ApiManners)
    security.install(app, settings)
    app.include_router(make_router(chat))
    app.include_router(outcomes.make_router(store))
    app.include_router(make_health(store, engine))
    app.include_router(calendar_file.make_router(store))
    app.include_router(desk.make_router(store, settings, foreteller))
    app.mount("/v1", WidgetFiles(directory=WIDGET, check_dir=False))
    app.mount("/", StaticFiles(directory=DEMO, html=True, check_dir=False))
    return app


async def _every(seconds: float, work: Callable[[], object]) -> None:
    """What is done now and then: handing over visitors who left before the end, learning from outcomes."""
    while True:
        await asyncio.sleep(seconds)
        try:
            await run_in_threadpool(work)
        except SQLAlchemyError:
            logger.exception("a chore could not be done; trying again")


class WidgetFiles(StaticFiles):
    """The widget's files, loadable from any page; those with a hash in their name never change."""

    def file_response(self, *args: object, **kwargs: object) -> Response:
        response = super().file_response(*args, **kwargs)  # type: ignore[arg-type]
        hashed = HASHED.search(str(args[0]))
        response.headers["Cache-Control"] = (
            "public, max-age=31536000, immutable" if hashed else "public, max-age=300"
        )
        response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        response.headers["Access-Control-Allow-Origin"] = "*"
        return response
