"""A record for the desk's tests: a hot, a warm, a contradictory and a disqualified lead, and a talk that is still open.

Scored by the default flow, so that the desk shows what the scoring really writes.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from bot.conversation.behaviour import observed
from bot.flows import published
from bot.leads import facts
from bot.leads.models import (
    Booking,
    Consent,
    Conversation,
    Delivery,
    Fact,
    FactChange,
    FlowVersion,
    Host,
    Lead,
    Message,
    Outcome,
    Score,
    Site,
    SiteEvent,
    Visitor,
)  # fmt: skip
from bot.leads.types import now
from bot.settings import ROOT
from scoring import score

FLOW = ROOT / "data" / "flows" / "default.yml"
CONSENT = "May I keep your answers, and which of our pages you look at, so that our team can follow up?"
HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>"
BUDGET = {
    "min": 60000,
    "max": 60000,
    "currency": "USD",
    "period": "year",
    "status": "set",
    "approximate": True,
}
SMALL_BUDGET = {
    "min": None,
    "max": 900,
    "currency": "USD",
    "period": "year",
    "status": "set",
    "approximate": False,
}
SLOTS = {"slots": [{"id": "s1", "label": "Tue 14:00"}, {"id": "s2", "label": "Wed 09:30"}]}
CARD = {
    "card": {
        "kind": "summary",
        "title": "Did I get this right?",
        "rows": [
            {"label": "Budget", "value": "about $60,000 a year"},
            {"label": "When", "value": "next month"},
        ],
    }
}


class Seed:
    """Fills a record; the ids of what it made stand in `leads` by name."""

    def __init__(self, session: Session, at: datetime | None = None) -> None:
        self.session = session
        self.at = at or now()
        self.leads: dict[str, str] = {}
        self.site = self._add(Site(id="demo", name="Harborline", origins=[], flow="default"))
        self.version = self._add(
            FlowVersion(name="default", number=3, digest="0" * 64, source=FLOW.read_text())
        )
        self.host = self._add(
            Host(
                email="anna@harborline.example",
                name="Anna Berger",
                time_zone="Europe/Berlin",
                weekly={day: [["09:00", "17:00"]] for day in ("mon", "tue", "wed", "thu", "fri")},
            )
        )

    def everything(self) -> Seed:
        """One lead of each kind."""
        self.hot()
        self.warm()
        self.contradictory()
        self.disqualified()
        self.open_talk()
        return self

    def hot(self) -> Lead:
        """Dana: decides, has the money, wants it next month, has a demo; one webhook failed for good."""
        lead = self._lead(
            "hot", hours=1, name="Dana Kim", email="dana.kim@northwind-logistics.example",
            company="Northwind Logistics", tags=["enterprise-trial", "urgent"],
        )  # fmt: skip
        talk = self._talk(lead)
        says = self._says(
            talk,
            ("bot", "What would you most like to fix about how enquiries reach you today?", None),
            ("visitor", "We lose leads on weekends because nobody answers, honestly it is urgent", None),
            ("bot", "Roughly what budget do you have in mind, per year?", {"choices": [{"id": "a", "label": "Under $5k"}, {"id": "b", "label": "Over $50k"}]}),
            ("visitor", "around 60k a year", None),
            ("bot", "And who decides on a purchase like this?", None),
            ("visitor", "I sign off on that", None),
            ("bot", "When would you like to have it running?", None),
            ("visitor", "we want to start next month", None),
            ("bot", "Who may we get back to?", {"form": {"fields": [{"name": "name", "label": "Your name"}, {"name": "email", "label": "Work e-mail"}]}}),
            ("visitor", "Dana Kim, VP Operations, dana.kim@northwind-logistics.example, 250 people, +1 212 555 0142", None),
            ("bot", "Please check:", CARD),
            ("visitor", "That's right", None),
            ("bot", "Which of these suits you?", SLOTS),
            ("visitor", "Tue 14:00", None),
        )  # fmt: skip
        self._fact(
            lead,
            "need",
            {"category": "missed_enquiries", "urgency": "high", "words": "x"},
            "We lose leads on weekends because nobody answers",
            says[1],
        )
        self._fact(lead, "budget", BUDGET, "around 60k a year", says[3])
        self._fact(lead, "authority", {"role": "decision_maker"}, "I sign off on that", says[5])
        self._fact(lead, "timeline", {"earliest": 9, "latest": 39}, "start next month", says[7])
        self._fact(lead, "name", "Dana Kim", "Dana Kim", says[9])
        self._fact(lead, "email", lead.email, lead.email, says[9])
        self._fact(lead, "phone", "+12125550142", "+1 212 555 0142", says[9])
        self._fact(lead, "company", lead.company, "northwind-logistics", says[9])
        self._fact(lead, "company_size", {"min": 250, "max": 250}, "250 people", says[9])
        self._fact(
            lead,
            "job_title",
            {"title": "VP Operations", "seniority": "vp", "function": "operations"},
            "VP Operations",
            says[9],
        )
        self._saw(
            talk, ("page", "/features", "What it does"), ("download", "/downloads/guide.pdf", "The guide")
        )
        self._score(lead, talk)
        start = (self.at + timedelta(days=2)).replace(hour=13, minute=0, second=0, microsecond=0)
        self._add(
            Booking(
                host_id=self.host.id, lead_id=lead.id, conversation_id=talk.id, start=start,
                end=start + timedelta(minutes=30), time_zone="America/New_York", title="Demo", status="confirmed",
            )
        )  # fmt: skip
        self._delivery(lead, "mail", lead.email, "done", 1)
        self._delivery(
            lead,
            "webhook",
            "https://crm.northwind.example/hooks/leads",
            "dead",
            10,
            "503 Service Unavailable, given up after 10 attempts",
        )
        self._delivery(
            lead,
            "mail",
            "sales@harborline.example",
            "pending",
            2,
            "connection refused by mail.harborline.example",
        )
        self._add(Outcome(lead_id=lead.id, kind="accepted", by="rep@harborline.example"))
        return lead

    def warm(self) -> Lead:
        """Jörg: interested, would not name a budget."""
        lead = self._lead(
            "warm", hours=5, name="Jörg Müller-Lüdenscheidt", email="j.mueller@spedition.example",
            company="Spedition Süd GmbH & Co. KG", tags=["nurture-warm"],
        )  # fmt: skip
        talk = self._talk(lead, locale="de")
        says = self._says(
            talk,
            ("bot", "What would you most like to fix?", None),
            ("visitor", "it takes us days to answer", None),
            ("bot", "Roughly what budget do you have in mind?", None),
            ("visitor", "I'd rather not say", None),
            ("visitor", "my boss decides, I only recommend; maybe in spring", None),
        )
        self._fact(
            lead,
            "need",
            {"category": "slow_response", "urgency": "medium"},
            "it takes us days to answer",
            says[1],
        )
        self._fact(lead, "budget", None, "I'd rather not say", says[3], state="refused")
        self._fact(lead, "authority", {"role": "influencer", "others": ["boss"]}, "my boss decides", says[4])
        self._fact(
            lead, "timeline", {"earliest": 100, "latest": 190}, "maybe in spring", says[4], state="vague"
        )
        self._fact(lead, "website", "javascript:alert(1)", "", None)
        self._score(lead, talk)
        self._delivery(lead, "nurture", "warm-track", "done", 1)
        return lead

    def contradictory(self) -> Lead:
        """Sam: said two budgets, and writes HTML."""
        lead = self._lead(
            "contradictory", hours=30, name="Sam " + HOSTILE, email="sam@example.org", company=HOSTILE,
        )  # fmt: skip
        talk = self._talk(lead)
        says = self._says(
            talk,
            ("visitor", "we have 20k a year", None),
            ("visitor", "actually more like 5k, no wait, 80k", None),
            ("visitor", HOSTILE + " {{7*7}}", None),
            ("visitor", "\u202eevil\u202c שלום عالم", None),
        )
        first = BUDGET | {"min": 20000, "max": 20000, "approximate": False}
        second = BUDGET | {"min": 80000, "max": 80000}
        self._fact(lead, "budget", second, "more like 5k, no wait, 80k", says[1], state="contradicted")
        before = {"state": "known", "value": first, "quote": "20k a year", "confidence": 0.9}
        after = {"state": "contradicted", "value": second, "quote": "no wait, 80k", "confidence": 0.6}
        self._add(FactChange(lead_id=lead.id, field="budget", before=before, after=after))
        self._score(lead, talk)
        return lead

    def disqualified(self) -> Lead:
        """Pat: below the smallest plan."""
        lead = self._lead("disqualified", hours=80, name="Pat Lee", email="pat@tiny.example")
        talk = self._talk(lead)
        says = self._says(talk, ("visitor", "900 dollars a year at most, I decide", None))
        self._fact(lead, "budget", SMALL_BUDGET, "900 dollars a year at most", says[0])
        self._fact(lead, "authority", {"role": "decision_maker"}, "I decide", says[0])
        self._score(lead, talk)
        return lead

    def open_talk(self) -> Lead:
        """Somebody who agreed and has only begun."""
        lead = self._lead("open", hours=0)
        talk = self._talk(lead)
        says = self._says(
            talk, ("bot", "What would you most like to fix?", None), ("visitor", "calls go unanswered", None)
        )
        self._fact(
            lead,
            "need",
            {"category": "missed_enquiries", "urgency": "medium"},
            "calls go unanswered",
            says[1],
        )
        return lead

    def _add(self, row: Any) -> Any:
        self.session.add(row)
        self.session.flush()
        return row

    def _lead(self, key: str, hours: int, **columns: Any) -> Lead:
        visitor = self._add(Visitor(site_id="demo"))
        moment = self.at - timedelta(hours=hours)
        lead = self._add(
            Lead(
                site_id="demo", visitor_id=visitor.id, created_at=moment, updated_at=moment, **columns
            )
        )  # fmt: skip
        self.leads[key] = lead.id
        return lead

    def _talk(self, lead: Lead, locale: str = "en") -> Conversation:
        page = {
            "url": "https://harborline.example/pricing",
            "referrer": "https://search.example/",
            "title": "Pricing",
            "utm": {"source": "newsletter", "campaign": "autumn"},
        }
        talk = self._add(
            Conversation(
                site_id="demo", visitor_id=lead.visitor_id, lead_id=lead.id, flow_version_id=self.version.id,
                locale=locale, time_zone="America/New_York", page=page, stage="done", created_at=lead.created_at,
            )
        )  # fmt: skip
        self._add(
            Consent(
                visitor_id=lead.visitor_id, conversation_id=talk.id, given=True, text=CONSENT, version=3, language=locale,
                page=page["url"],
            )
        )  # fmt: skip
        return talk

    def _says(self, talk: Conversation, *lines: tuple[str, str, dict[str, Any] | None]) -> list[Message]:
        return [
            self._add(
                Message(
                    conversation_id=talk.id, seq=number, sender=sender, text=text, content=content or {},
                    at=talk.created_at + timedelta(seconds=20 * number),
                )
            )
            for number, (sender, text, content) in enumerate(lines, 1)
        ]  # fmt: skip

    def _saw(self, talk: Conversation, *views: tuple[str, str, str]) -> None:
        for number, (kind, path, title) in enumerate(views, 1):
            at = talk.created_at + timedelta(seconds=30 * number)
            seen = {"client_id": str(number), "kind": kind, "path": path, "title": title, "at": at}
            self._add(SiteEvent(conversation_id=talk.id, **seen))

    def _fact(
        self, lead: Lead, field: str, value: Any, quote: str, message: Message | None, state: str = "known"
    ) -> None:
        message_id = message.id if message else None
        self._add(
            Fact(
                lead_id=lead.id, field=field, state=state, value=value, quote=quote, message_id=message_id, confidence=0.9,
                at=lead.created_at,
            )
        )  # fmt: skip

    def _score(self, lead: Lead, talk: Conversation) -> None:
        version = published.version(self.session, self.version.id)
        lead.behaviour = observed(self.session, talk, lead, version.flow.behaviour)
        model = version.model
        result = score(model, facts.for_score(facts.known(self.session, lead.id)), lead.behaviour)
        lead.points, lead.tier, lead.stage = result.points, result.tier, result.stage
        lead.completeness = result.completeness
        self._add(
            Score(
                lead_id=lead.id, conversation_id=talk.id, flow_version_id=self.version.id, points=result.points,
                tier=result.tier, document=result.as_dict(), at=lead.updated_at,
            )
        )  # fmt: skip

    def _delivery(
        self, lead: Lead, kind: str, to: str, status: str, attempts: int, error: str | None = None
    ) -> None:
        self._add(
            Delivery(
                key=f"{lead.id}:{kind}:{to}", lead_id=lead.id, kind=kind, event="lead.qualified", destination=to,
                status=status, attempts=attempts, error=error, done_at=self.at if status == "done" else None,
                due_at=self.at + timedelta(minutes=5),
            )
        )  # fmt: skip


def many(session: Session, count: int) -> None:
    """Plain cold leads of the site `demo`, two a minute into the past: every other moment is shared."""
    visitor = Visitor(site_id="demo")
    session.add(visitor)
    session.flush()
    begun = now() - timedelta(days=10)
    session.add_all(
        Lead(
            site_id="demo",
            visitor_id=visitor.id,
            name=f"Visitor {number:06}",
            email=f"v{number}@example.org",
            company=f"Company {number % 997}",
            tier="cold",
            points=Decimal(10),
            updated_at=begun - timedelta(minutes=number // 2),
        )
        for number in range(count)
    )
