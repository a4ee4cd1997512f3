"""Real receivers that behave badly when told: an HTTP server and an SMTP server, both on loopback."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP

from bot.settings import Smtp

Answer = Callable[[BaseHTTPRequestHandler], None]


def status(code: int, **headers: str) -> Answer:
    """Answers with a status and headers."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(code)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()

    return answer


def drip(handler: BaseHTTPRequestHandler) -> None:
    """A header that never ends, a byte at a time."""
    for _ in range(120):
        try:
            handler.wfile.write(b"H")
            handler.wfile.flush()
        except OSError:
            return
        time.sleep(0.05)


def flood(handler: BaseHTTPRequestHandler) -> None:
    """An answer without an end."""
    handler.send_response(200)
    handler.end_headers()
    try:
        for _ in range(10_000):
            handler.wfile.write(b"x" * 65536)
    except OSError:
        return


class Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.got.append(({name.lower(): value for name, value in self.headers.items()}, body))
        answer = self.server.first.pop(0) if self.server.first else self.server.answer
        answer(self)

    do_GET = do_POST

    def log_message(self, *_: object) -> None:
        """Quietly."""


class Receiver(ThreadingHTTPServer):
    """Keeps what it got as (headers, body); answers by `first`, one after the other, then by `answer`."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.got: list[tuple[dict[str, str], bytes]] = []
        self.first: list[Answer] = []
        self.answer: Answer = status(204)
        self.url = f"http://127.0.0.1:{self.server_port}/hook?site=1"


class Postbox:
    """Answers RCPT and DATA as told and keeps the mails it took; stuck: says nothing until told to."""

    def __init__(self) -> None:
        self.rcpt = self.data = "250 OK"
        self.mails: list[bytes] = []
        self.drop = False
        self.stuck: Event | None = None
        self.controller = Controller(self, hostname="127.0.0.1", port=_free_port())
        self.smtp = Smtp("127.0.0.1", self.controller.port)

    async def handle_RCPT(self, server: SMTP, session, envelope, address, options) -> str:
        if self.rcpt.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.rcpt

    async def handle_DATA(self, server: SMTP, session, envelope) -> str:
        self.mails.append(envelope.content)
        if self.drop:
            server.transport.abort()
        while self.stuck and not self.stuck.is_set():
            await asyncio.sleep(0.02)
        return self.data


def _free_port() -> int:
    """aiosmtpd cannot say which port it got."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
