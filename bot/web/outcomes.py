"""What a CRM tells: POST /api/outcomes, for programs that hold a key. Telling the same twice changes nothing."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Request, Security
from fastapi.responses import JSONResponse
from fastapi.security import HTTPBearer
from pydantic import BaseModel, Field, StringConstraints
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool

from bot.leads import keys, outcomes
from bot.leads.followup import LARGEST, OUTCOMES, OutcomeError
from bot.leads.models import ApiKey, Outcome
from bot.leads.store import Store
from bot.leads.types import now
from bot.web.bodies import Body, json_body, shaped
from bot.web.contract import Failed, body_of
from bot.web.errors import Refusal
from bot.web.incoming import clean
from bot.web.limits import OUTCOMES_PER_ADDRESS, OUTCOMES_PER_KEY, Paces

SCOPE = "outcomes"
NO_KEY = "The API key is missing, wrong or revoked; `banter key add` makes one."
NO_PAGE = "An API key has no place in a web page: send this from a server."


class NewOutcome(Body):
    """POST /api/outcomes: what became of a lead."""

    id: Annotated[str, StringConstraints(min_length=1, max_length=outcomes.LONGEST_KEY)] = Field(
        description="Yours: names this outcome, so that sending it again changes nothing."
    )
    lead: Annotated[str, StringConstraints(min_length=3, max_length=254)] = Field(
        description="The lead's id, or its e-mail address: then the newest lead with that address is meant."
    )
    outcome: Literal[OUTCOMES]  # type: ignore[valid-type]
    reason: Annotated[str, StringConstraints(max_length=500)] = Field(
        default="", description="Why; needed with `rejected`."
    )
    value: Annotated[Decimal, Field(ge=0, lt=LARGEST)] | None = Field(
        default=None, description="What the deal is worth; counts with `opportunity` and `won`."
    )
    currency: Annotated[str, StringConstraints(pattern="^([A-Za-z]{3})?$")] = Field(
        default="", description="Three letters; needed with a value."
    )
    at: Annotated[str, StringConstraints(max_length=40)] = Field(
        default="",
        description="When: a day or a moment in ISO 8601, UTC where it names no zone. Default: now.",
    )


class NotedOutcome(BaseModel):
    """The outcome as it stands in the record; `lead` is the lead's id."""

    id: str
    lead: str
    outcome: str
    reason: str | None
    value: float | None
    currency: str | None
    at: str


class Teller:
    """What the route works with."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.pace = Paces(OUTCOMES_PER_ADDRESS, OUTCOMES_PER_KEY)

    def admit(self, request: Request) -> ApiKey:
        """Whose key it is. Refusal unauthorized, forbidden_origin, too_many."""
        if "origin" in request.headers:
            raise Refusal("forbidden_origin", NO_PAGE)
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        with self.store.read() as session:
            key = keys.holder(session, token, SCOPE) if scheme.lower() == "bearer" else None
        if key is None:
            raise Refusal("unauthorized", NO_KEY)
        self.pace.held(key.id)
        return key

    def note(self, key: ApiKey, body: NewOutcome) -> tuple[NotedOutcome, bool]:
        """The outcome in the record, and whether it is new. Refusal bad_request, not_found, reused_id."""
        try:
            told = _told(key, body)
            with self.store.write() as session:
                _mark_used(session, key)
                found, new = outcomes.note(session, told, by=f"API key {key.name}")
                return _noted(body.id, found), new
        except OutcomeError as error:
            raise Refusal(_code(error), str(error)) from None


def make_router(store: Store) -> APIRouter:
    """The one route."""
    teller = Teller(store)
    bearer = HTTPBearer(auto_error=False, scheme_name="apiKey", description="A key made by `banter key add`.")
    router = APIRouter(prefix="/api/outcomes", tags=["outcomes"], dependencies=[Security(bearer)])
    refused: dict[int | str, dict[str, Any]] = {
        code: {"model": Failed} for code in (400, 401, 403, 404, 409, 413, 429, 503)
    }

    @router.post(
        "",
        status_code=201,
        response_model=NotedOutcome,
        responses={**refused, 200: {"model": NotedOutcome, "description": "It was told before."}},
        openapi_extra=body_of(NewOutcome),
    )
    async def tell(request: Request) -> JSONResponse:
        """Tell what became of a lead. The same `id` with the same outcome is the same, however often it is sent."""
        teller.pace.come(request)
        key = await run_in_threadpool(teller.admit, request)
        body = shaped(clean(await json_body(request)), NewOutcome)
        noted, new = await run_in_threadpool(teller.note, key, body)
        return JSONResponse(noted.model_dump(), 201 if new else 200)

    return router


def _told(key: ApiKey, body: NewOutcome) -> outcomes.Told:
    return outcomes.Told(
        lead=body.lead,
        kind=body.outcome,
        key=f"api:{key.id}:{body.id}",
        reason=body.reason,
        value="" if body.value is None else format(body.value, "f"),
        currency=body.currency,
        at=outcomes.parse_moment(body.at),
    )


def _mark_used(session: Session, key: ApiKey) -> None:
    held = session.get(ApiKey, key.id)
    if held is not None:
        held.used_at = now()


def _noted(name: str, found: Outcome) -> NotedOutcome:
    value = None if found.value is None else float(found.value)
    return NotedOutcome(
        id=name, lead=found.lead_id, outcome=found.kind, reason=found.reason, value=value, currency=found.currency,
        at=found.at.isoformat(),
    )  # fmt: skip


def _code(error: OutcomeError) -> str:
    if isinstance(error, outcomes.ToldOtherwise):
        return "reused_id"
    return "not_found" if isinstance(error, outcomes.UnknownLead) else "bad_request"
