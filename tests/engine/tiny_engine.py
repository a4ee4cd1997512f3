"""A tiny assistant in a real engine, how `web` talks to it, and an action server that the test scripts."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import subprocess
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx2

ROOT = Path(__file__).resolve().parents[2]
TINY = Path(__file__).parent / "tiny"
PYTHON = ROOT / ".venv-engine" / "bin" / "python"
KEY = "a key of the tests, long enough to count"


def engine_command(
    *arguments: str, environ: dict[str, str] | None = None, **kwargs: Any
) -> subprocess.Popen[str]:
    """Start `python -m bot.engine ...` in the engine's environment, its output in one pipe."""
    environ = {**os.environ, "PYTHONPATH": f"{ROOT}:{TINY}", **(environ or {})}
    return subprocess.Popen(
        [PYTHON, "-W", "ignore", "-m", "bot.engine", *arguments],
        env=environ,
        cwd=ROOT,
        stdout=kwargs.pop("stdout", subprocess.PIPE),
        stderr=subprocess.STDOUT,
        text=True,
        **kwargs,
    )


@dataclass
class Actions:
    """The action server of the tests. `replies` maps an action to a function of the request that returns its answer."""

    calls: list[dict[str, Any]] = field(default_factory=list)
    replies: dict[str, Callable[[dict[str, Any]], tuple[int, Any]]] = field(default_factory=dict)
    port: int = 0
    server: ThreadingHTTPServer | None = None

    def start(self) -> None:
        actions = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1

            def log_message(self, *_: Any) -> None: ...

            def do_GET(self) -> None:
                self.reply(200, {"status": "ok"})

            def do_POST(self) -> None:
                call = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                actions.calls.append(call)
                self.reply(*actions.replies.get(call["next_action"], echo)(call))

            def reply(self, status: int, answer: Any) -> None:
                body = json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
                self.wfile.flush()
                self.close_connection = actions.server is None

        self.server = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self.server.daemon_threads = True
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def stop(self) -> None:
        server, self.server = self.server, None
        server.shutdown()
        server.server_close()


def said(text: str, *events: dict[str, Any]) -> tuple[int, Any]:
    """An action's answer: one message and events."""
    return 200, {"events": list(events), "responses": [{"text": text}]}


def echo(call: dict[str, Any]) -> tuple[int, Any]:
    """Says which action it is and which text it saw."""
    return said(f"{call['next_action']}: {call['tracker']['latest_message']['text']}")


def count(call: dict[str, Any]) -> tuple[int, Any]:
    """Counts its calls of this conversation in a slot."""
    number = (call["tracker"]["slots"]["count"] or 0) + 1
    return said(f"hello {number}", {"event": "slot", "name": "count", "value": number})


def follow(call: dict[str, Any]) -> tuple[int, Any]:
    """Asks for itself again and again."""
    return said("again", {"event": "followup", "name": call["next_action"]})


@dataclass
class Engine:
    """A running engine, and how `web` talks to it."""

    folder: Path
    model: Path
    actions: Actions
    port: int = 0
    process: subprocess.Popen[str] | None = None

    @property
    def log(self) -> Path:
        return self.folder / "engine.log"

    @property
    def tracker(self) -> Path:
        return self.folder / "engine" / "tracker.db"

    def start(self) -> None:
        self.port = self.port or free_port()
        environ = {
            "BANTER_ENGINE_SECRET": KEY,
            "BANTER_ACTIONS_URL": f"http://127.0.0.1:{self.actions.port}/webhook",
            "BANTER_TRACKER_DB": str(self.tracker),
            "BANTER_TURN_TIMEOUT": "2",
        }
        with self.log.open("a") as log:
            self.process = engine_command(
                *("run", "--port", str(self.port), "--model", str(self.model), "--project", str(TINY)),
                environ=environ,
                stdout=log,
            )
        deadline = time.monotonic() + 60
        while not self.ready():
            assert self.process.poll() is None, self.log.read_text()
            assert time.monotonic() < deadline, "the engine did not start within a minute"
            time.sleep(0.1)

    def ready(self) -> bool:
        try:
            return httpx2.get(f"http://127.0.0.1:{self.port}/webhooks/banter/health").status_code == 200
        except httpx2.TransportError:
            return False

    def post(self, body: bytes, signature: str | None = None, path: str = "turn") -> httpx2.Response:
        signature = (
            hmac.new(KEY.encode(), body, hashlib.sha256).hexdigest() if signature is None else signature
        )
        return httpx2.post(
            f"http://127.0.0.1:{self.port}/webhooks/banter/{path}",
            content=body,
            headers={"X-Banter-Signature": signature},
            timeout=20,
        )

    def turn(self, text: str, conversation: str = "anna", **metadata: Any) -> httpx2.Response:
        turn = {"turn": str(uuid.uuid4()), "conversation": conversation, "text": text, "metadata": metadata}
        return self.post(json.dumps(turn).encode())

    def say(self, text: str, conversation: str = "anna", **metadata: Any) -> list[str]:
        """The texts that the bot answers; the turn must get through."""
        response = self.turn(text, conversation, **metadata)
        assert response.status_code == 200, response.text
        return [message["text"] for message in response.json()["messages"]]


def free_port() -> int:
    with ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
        return server.server_port
