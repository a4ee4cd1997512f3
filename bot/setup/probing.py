"""Asking an engine whether its model is loaded and understands, with a signed turn that touches no conversation."""

from __future__ import annotations

import hashlib
import hmac
import json
import urllib.error
import urllib.request
import uuid


def model_answers(port: int, secret: str, seconds: float = 10) -> bool:
    """Whether the engine on `port` understands a message. The action server is not asked."""
    turn = {
        "turn": str(uuid.uuid4()),
        "conversation": "ping",
        "text": "",
        "metadata": {"event": "understand"},
    }
    body = json.dumps(turn).encode()
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/webhooks/banter/turn",
        body,
        {
            "Content-Type": "application/json",
            "X-Banter-Signature": hmac.new(secret.encode(), body, hashlib.sha256).hexdigest(),
        },
    )
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(request, timeout=seconds) as answer:
            return bool(json.load(answer)["intent"]["name"])
    except (OSError, ValueError, KeyError):
        return False
