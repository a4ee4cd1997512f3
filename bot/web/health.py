"""Whether this process lives, and whether a conversation would get through."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import JSONResponse
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool

from bot.leads.models import FlowVersion
from bot.leads.store import Store
from bot.web.engine import Engine


def make_health(store: Store, engine: Engine) -> APIRouter:
    """GET /health/live and /health/ready."""
    router = APIRouter(prefix="/health", include_in_schema=False)

    @router.get("/live")
    async def live() -> dict[str, str]:
        return {"status": "ok"}

    @router.get("/ready")
    async def ready() -> JSONResponse:
        """200 when the record holds a published flow and a synthetic turn gets through engine and actions."""
        checks = {"record": await run_in_threadpool(_record, store), "engine": await engine.healthy()}
        return JSONResponse(checks, 200 if all(checks.values()) else 503)

    return router


def _record(store: Store) -> bool:
    try:
        with store.read() as session:
            return bool(session.scalar(select(func.count()).select_from(FlowVersion)))
    except SQLAlchemyError:
        return False
