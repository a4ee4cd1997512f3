"""A chat server by script for the widget's tests: it speaks the public chat API, and can be made hostile.

What a visitor types picks the reply (see `SCRIPT`), so a test reaches every state in one message. `FakeChat.hostile`
cuts every second POST after it was processed and the stream after every two events; `FakeChat.status` refuses messages.
"""

import asyncio
import json
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "widget" / "dist"
DEMO = ROOT / "bot" / "web" / "demo"

STRICT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; "
    "form-action 'none'; require-trusted-types-for 'script'; trusted-types banter"
)
ZONE = "Europe/Berlin"
DAYS = {
    "2026-12-01": ("09:00", "09:30", "11:00", "14:30"),
    "2026-12-02": ("10:00", "13:00"),
    "2026-12-03": ("09:00",),
}
SLOTS = [
    {
        "id": f"slot-{day}-{time}",
        "start": f"{day}T{time}:00+01:00",
        "end": f"{day}T{time[:3]}{int(time[3:]) + 29:02}:00+01:00",
        "time_zone": ZONE,
        "label": f"{day} {time}",
    }
    for day, times in DAYS.items()
    for time in times
]
FORM = {
    "submit": "Continue",
    "fields": [
        {"name": "name", "label": "Your name", "type": "text", "required": True, "autocomplete": "name"},
        {"name": "email", "label": "Work e-mail", "type": "email", "required": True, "autocomplete": "email"},
        {"name": "phone", "label": "Phone", "type": "tel", "autocomplete": "tel"},
    ],
}
SUMMARY = {
    "kind": "summary",
    "title": "Have I got this right?",
    "rows": [
        {"label": "Need", "value": "Nobody answers on weekends", "edit": "edit-need"},
        {"label": "Budget", "value": "about 60,000 EUR a year", "edit": "edit-budget"},
        {"label": "Decision", "value": "You decide"},
    ],
    "actions": [{"id": "confirm", "label": "Yes, that is right", "primary": True}],
    "links": [],
}
BOOKING = {
    "kind": "booking",
    "title": "Your demo is booked",
    "rows": [
        {"label": "When", "value": "Tuesday 1 December, 09:30 (Europe/Berlin)"},
        {"label": "With", "value": "Mara Voss"},
    ],
    "actions": [],
    "links": [{"label": "Add to calendar", "url": "/b/abc/invite.ics"}],
}
MAGNET = {
    "kind": "magnet",
    "title": "The enquiry desk handbook",
    "rows": [],
    "actions": [],
    "links": [{"label": "Download the PDF", "url": "https://example.com/handbook.pdf"}],
}
NASTY = (
    "**Bold** and <img src=x onerror=alert(1)> and [a link](https://example.com/a) and [bad](javascript:alert(1))\n"
    "- first\n- second\n1. one\n2. two\nSee https://example.com/b."
)
HELLO: dict[str, Any] = {
    "text": "Hello! I am Harborline's automated assistant. May I keep your answers to get you the right person?",
    "choices": [{"id": "consent-yes", "label": "Yes, go ahead"}, {"id": "consent-no", "label": "No, thanks"}],
}
SCRIPT: dict[str, list[dict[str, Any]]] = {
    "consent-yes": [
        {"text": "Thank you."},
        {"text": "What happens to enquiries that reach you at night today?"},
    ],
    "slots": [
        {
            "text": "These times are free:",
            "slots": SLOTS,
            "choices": [{"id": "more", "label": "More times"}],
        }
    ],
    "form": [{"text": "Who may we get back to?", "form": FORM}],
    "summary": [{"text": "Here is what I noted.", "card": SUMMARY}],
    "offer": [
        {"text": "Noted.", "card": {**SUMMARY, "actions": []}},
        {"text": "Pick a time:", "slots": SLOTS},
    ],
    "confirm": [{"text": "Great."}],
    "booking": [{"text": "All set.", "card": BOOKING}],
    "magnet": [{"text": "Meanwhile, this may help:", "card": MAGNET}],
    "markdown": [{"text": NASTY}],
    "system": [
        {"from": "system", "text": "Mara joined the conversation"},
        {"from": "rep", "text": "Hi, Mara here."},
    ],
    "arabic": [{"text": "مرحبا بك"}],
}


@dataclass
class Talk:
    """One conversation: its messages, what was answered to which id, and a bell for the streams."""

    messages: list[dict[str, Any]] = field(default_factory=list)
    answered: dict[str, int] = field(default_factory=dict)
    bell: asyncio.Event = field(default_factory=asyncio.Event)

    def say(self, message: dict[str, Any]) -> None:
        at = datetime.now(UTC).isoformat()
        self.messages.append({"seq": len(self.messages) + 1, "at": at, "from": "bot", **message})
        self.bell.set()
        self.bell = asyncio.Event()

    def after(self, cursor: int) -> dict[str, Any]:
        return {"messages": self.messages[cursor:], "cursor": str(len(self.messages))}


class Cut(Response):
    """A response that breaks off in the middle, as a lost connection does."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = [(b"content-type", b"application/json"), (b"content-length", b"5000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b'{"messages": [', "more_body": True})


@dataclass
class FakeChat:
    """The server's state, open to the test that runs it."""

    hostile: bool = False
    status: int = 0
    code: str = "unavailable"
    delay: float = 0.0
    buffered: bool = False
    posts: int = 0
    talks: dict[str, Talk] = field(default_factory=dict)
    requests: list[tuple[str, str]] = field(default_factory=list)
    opened: list[dict[str, Any]] = field(default_factory=list)
    events: list[dict[str, Any]] = field(default_factory=list)
    keeps: int = 200

    def reset(self) -> None:
        """Back to a friendly server without memory."""
        self.hostile, self.buffered, self.status, self.code = False, False, 0, "unavailable"
        self.delay, self.posts, self.keeps = 0.0, 0, 200
        for seen in (self.talks, self.requests, self.opened, self.events):
            seen.clear()

    def talk(self, request: Request) -> Talk | None:
        return self.talks.get(request.headers.get("authorization", "").removeprefix("Bearer "))

    async def open_chat(self, request: Request) -> Response:
        if self.status:
            return refuse(self.status, self.code)
        self.opened.append(await request.json())
        token, talk = secrets.token_hex(8), Talk()
        self.talks[token] = talk
        talk.say(HELLO)
        site = {"name": "Harborline", "assistant": "Harbor", "privacy_url": "/privacy", "locale": "en"}
        return JSONResponse({"token": token, **talk.after(0), "site": site}, 201)

    async def post(self, request: Request) -> Response:
        talk = self.talk(request)
        if talk is None:
            return refuse(401, "unauthorized")
        if self.status:
            return refuse(self.status, self.code)
        await asyncio.sleep(self.delay)
        body = await request.json()
        start = talk.answered.setdefault(body["id"], len(talk.messages))
        if start == len(talk.messages):
            reply(talk, body)
        self.posts += 1
        return Cut() if self.hostile and self.posts % 2 else JSONResponse(talk.after(start))

    async def happened(self, request: Request) -> Response:
        """Keeps an event where `keeps` is 200; 202 is a server that waits for consent, 503 one that is down."""
        if self.talk(request) is None:
            return refuse(401, "unauthorized")
        if self.keeps > 299:
            return refuse(self.keeps, "unavailable")
        body = await request.json()
        if self.keeps == 200:
            self.events.append(body)
        return JSONResponse({"kept": self.keeps == 200}, self.keeps)

    async def read(self, request: Request) -> Response:
        talk = self.talk(request)
        return (
            JSONResponse(talk.after(int(request.query_params["after"])))
            if talk
            else refuse(401, "unauthorized")
        )

    async def stream(self, request: Request) -> Response:
        talk = self.talk(request)
        if talk is None:
            return refuse(401, "unauthorized")
        events = silence() if self.buffered else follow(self, talk, int(request.headers["last-event-id"]))
        return StreamingResponse(
            events, media_type="text/event-stream", headers={"Cache-Control": "no-store"}
        )


def refuse(status: int, code: str) -> Response:
    headers = {"Retry-After": "1"} if status == 429 else {}
    return JSONResponse({"error": {"code": code, "message": code}}, status, headers)


def reply(talk: Talk, body: dict[str, Any]) -> None:
    """Appends what the visitor said and the scripted answer."""
    if "form" in body:
        return reply_to_form(talk, body["form"])
    said = body.get("text") or label_of(talk, body["choice"])
    key = body.get("choice") or said
    talk.say({"from": "visitor", "text": said})
    answers = [{"text": "Booked.", "card": BOOKING}] if key.startswith("slot-") else SCRIPT.get(key)
    for answer in answers or [{"text": f"Echo: {said}"}]:
        talk.say(answer)
    return None


def reply_to_form(talk: Talk, values: dict[str, str]) -> None:
    talk.say({"from": "visitor", "text": ", ".join(value for value in values.values() if value)})
    if values["email"].endswith("@mail.invalid"):
        fields = [{**one, "value": values.get(one["name"], "")} for one in FORM["fields"]]
        fields[1]["error"] = "This domain receives no mail."
        return talk.say({"text": "One thing needs a look.", "form": {**FORM, "fields": fields}})
    return talk.say({"text": f"Thank you, {values['name']}."})


def label_of(talk: Talk, choice: str) -> str:
    for message in talk.messages:
        for one in [
            *message.get("choices", []),
            *message.get("slots", []),
            *message.get("card", {}).get("actions", []),
        ]:
            if one["id"] == choice:
                return str(one["label"])
    return choice


def routes(fake: FakeChat) -> list[Route | Mount]:
    """The chat API, the widget's files, and pages to embed it in."""
    return [
        Route("/api/chat", fake.open_chat, methods=["POST"]),
        Route("/api/chat/messages", fake.post, methods=["POST"]),
        Route("/api/chat/events", fake.happened, methods=["POST"]),
        Route("/api/chat/messages", fake.read),
        Route("/api/chat/stream", fake.stream),
        Route("/page", embed),
        Route("/page/{rest:path}", embed),
        Route("/strict", strict),
        Route("/privacy", lambda _: FileResponse(DEMO / "privacy.html")),
        Route("/b/abc/invite.ics", lambda _: Response("BEGIN:VCALENDAR", media_type="text/calendar")),
        Mount("/v1", StaticFiles(directory=DIST)),
        Mount("/", StaticFiles(directory=DEMO, html=True)),
    ]


async def silence() -> AsyncIterator[str]:
    """A proxy that buffers: the connection stands, nothing comes."""
    await asyncio.sleep(3600)
    yield ""


async def follow(fake: FakeChat, talk: Talk, cursor: int) -> AsyncIterator[str]:
    """Events after the cursor as they come; a hostile server stops after two."""
    yield ": ok\n\n"
    sent = 0
    while True:
        bell = talk.bell
        for message in talk.messages[cursor:]:
            yield f"id: {message['seq']}\nevent: message\ndata: {json.dumps(message)}\n\n"
            cursor, sent = message["seq"], sent + 1
            if fake.hostile and sent == 2:
                return
        await bell.wait()


async def embed(request: Request) -> Response:
    """A plain page whose query becomes the script's data attributes; `dir`, `lang` and `body` shape the page."""
    options = dict(request.query_params)
    lang, direction, body = options.pop("lang", "en"), options.pop("dir", "ltr"), options.pop("body", "")
    data = " ".join(f'data-{name}="{escape(value)}"' for name, value in {"site": "demo", **options}.items())
    return HTMLResponse(page(lang, direction, body, data))


async def strict(request: Request) -> Response:
    """The same page under a policy without `unsafe-inline` and with Trusted Types."""
    return HTMLResponse(
        page("en", "ltr", "", 'data-site="demo" data-nudge="Hello" data-nudge-delay="0"'),
        headers={"Content-Security-Policy": STRICT},
    )


def page(lang: str, direction: str, body: str, data: str) -> str:
    return (
        f'<!doctype html><html lang="{escape(lang)}" dir="{escape(direction)}"><head><title>A page</title><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<link rel="icon" href="/favicon.svg"></head><body><main id="main"><h1>A page</h1><p>Some text.</p>{body}'
        f'<button type="button" data-banter-open>Talk to us</button></main><script async src="/v1/banter.js" {data}></script></body></html>'
    )


def make_app(fake: FakeChat) -> Callable[[Scope, Receive, Send], Awaitable[None]]:
    """The application; it writes each request's method and path into `fake.requests`."""
    inner = Starlette(routes=routes(fake))

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            fake.requests.append((scope["method"], scope["path"]))
        await inner(scope, receive, send)

    return app
