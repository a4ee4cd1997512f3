"""The web app on an empty record, with a script in the engine's place: only the wire is fake."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
from fastapi.testclient import TestClient
from flow_files import FILE

from bot.cli.publish import publish_all
from bot.leads.store import Store
from bot.settings import Secret, Settings
from bot.web.app import create_app
from bot.web.engine import Engine

Answer = Callable[[dict[str, Any]], httpx2.Response]


def receipt(
    turn: dict[str, Any], *bubbles: dict[str, Any], facts: list[dict[str, Any]] | None = None
) -> httpx2.Response:
    messages = [{"custom": bubble} for bubble in bubbles]
    body = {"turn": turn["turn"], "messages": messages, "intent": {"name": "inform"}, "facts": facts or []}
    return httpx2.Response(200, json=body)


def echo(turn: dict[str, Any]) -> httpx2.Response:
    return receipt(turn, {"text": f"heard {turn['text']}"})


class Web:
    """A browser's view of the chat API, and the engine's view of the turns."""

    def __init__(
        self, store: Store, data: Path, answer: Answer = echo, seconds: float = 0.5, **client: Any
    ) -> None:
        self.turns: list[dict[str, Any]] = []
        self.answer = answer
        self.settings = Settings(data=data, given_secret=Secret("s" * 40), database=Secret(store.url))
        with store.write() as session:
            publish_all(session, [FILE])
        engine = Engine("http://engine", "secret", seconds, transport=httpx2.MockTransport(self._engine))
        self.app = create_app(self.settings, store, engine)
        self.client = TestClient(self.app, raise_server_exceptions=False, **client)
        self.token = ""

    def _engine(self, request: httpx2.Request) -> httpx2.Response:
        turn = json.loads(request.content)
        self.turns.append(turn)
        return self.answer(turn)

    def begin(self, **body: Any) -> dict[str, Any]:
        answer = self.client.post("/api/chat", json={"site": "demo", "consent": True, **body})
        assert answer.status_code == 201, answer.text
        self.token = answer.json()["token"]
        return answer.json()

    def post(self, **body: Any) -> httpx2.Response:
        body = {"id": str(uuid.uuid4()), **body}
        return self.client.post("/api/chat/messages", json=body, headers=self.bearer)

    def say(self, text: str) -> list[dict[str, Any]]:
        answer = self.post(text=text)
        assert answer.status_code == 200, answer.text
        return answer.json()["messages"]

    @property
    def bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}
