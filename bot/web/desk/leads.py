"""The list of leads, the page of one, and what a rep may do there."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, HTTPException, Request, Response
from sqlalchemy.orm import Session

from bot.leads import desk as read
from bot.leads import export, followup
from bot.leads.models import Delivery, Lead
from bot.web.desk.advice import advise
from bot.web.desk.context import SELLERS, Desk, DeskOf, Member, OurForm, RecordId, Seller
from bot.web.desk.foresight import foresee
from bot.web.desk.pages import DeskRoute, go, page
from bot.web.desk.summary import summary

router = APIRouter(route_class=DeskRoute)

TABS = (*read.TIERS, read.OPEN, "all")


@router.get("/leads")
def leads(
    request: Request, desk: DeskOf, user: Member, tier: str = "hot", q: str = "", before: str = ""
) -> Response:
    """Leads of a tier, those changed last first."""
    tier = tier if tier in TABS else "hot"
    words = q.replace("\0", "").strip()[:100]
    wanted = read.Filter(None if tier == "all" else tier, words, read.parse_cursor(before))
    with desk.store.read() as session:
        counts = read.counts(session)
        found = read.listed(session, wanted)
        older = found.older and _address(tier, words, found.older)
        tabs = [(name, _address(name, words), counts.get(name, sum(counts.values()))) for name in TABS]
        shown = {
            "rows": found.rows,
            "older": older,
            "first": not wanted.before,
            "newest": _address(tier, words),
        }
        return page(request, desk, "leads.html", tier=tier, tabs=tabs, words_sought=words, **shown)


@router.get("/leads/{lead_id}")
def lead(request: Request, desk: DeskOf, user: Member, lead_id: RecordId) -> Response:
    """One lead: who, why, and what was said."""
    return _lead_page(request, desk, lead_id)


@router.post("/leads/{lead_id}/outcomes")
def outcome(request: Request, desk: DeskOf, user: Seller, lead_id: RecordId, form: OurForm) -> Response:
    """Note what became of a lead."""
    try:
        with desk.store.write() as session:
            fields = {name: form.get(name, "") for name in ("kind", "reason", "value", "currency")}
            followup.record_outcome(session, _existing(session, lead_id), **fields, by=user.email)
    except followup.OutcomeError as error:
        return _lead_page(request, desk, lead_id, 422, problem=str(error), form=form)
    return go(f"/desk/leads/{lead_id}#outcome")


@router.post("/deliveries/{delivery_id}/again")
def again(request: Request, desk: DeskOf, user: Seller, delivery_id: RecordId, form: OurForm) -> Response:
    """Have a delivery that failed sent now."""
    with desk.store.write() as session:
        delivery: Delivery | None = followup.send_again(session, delivery_id)
    if delivery is None:
        raise HTTPException(404)
    return go(f"/desk/leads/{delivery.lead_id}#deliveries")


@router.get("/leads/{lead_id}/export")
def download(request: Request, desk: DeskOf, user: Member, lead_id: RecordId) -> Response:
    """Everything known about the person as a JSON file: what `banter export` prints."""
    with desk.store.read() as session:
        email = _existing(session, lead_id).email
        found = export.export(session, email) if email else None
    if found is None:
        raise HTTPException(404)
    headers = {"Content-Disposition": f'attachment; filename="lead-{found["lead"]["id"]}.json"'}
    text = json.dumps(found, ensure_ascii=False, indent=2)
    return Response(text, media_type="application/json", headers=headers)


def _lead_page(
    request: Request,
    desk: Desk,
    lead_id: str,
    status: int = 200,
    problem: str | None = None,
    form: Any = None,
) -> Response:
    with desk.store.read() as session:
        found = read.dossier(session, lead_id)
        if found is None:
            raise HTTPException(404)
        shown = {
            "found": found,
            "lead": found.lead,
            **summary(found),
            "advice": advise(session, found),
            "foresight": foresee(session, desk.foreteller, found),
            "may_sell": request.state.user.role in SELLERS,
            "followup": followup,
            "problem": problem,
            "form": form or {},
        }
        return page(request, desk, "lead.html", status, **shown)


def _existing(session: Session, lead_id: str) -> Lead:
    found = session.get(Lead, lead_id)
    if found is None:
        raise HTTPException(404)
    return found


def _address(tier: str, words: str, before: str = "") -> str:
    query = {"tier": tier, "q": words, "before": before}
    return "/desk/leads?" + urlencode({name: value for name, value in query.items() if value})
