"""Conversation tokens: signed, for one conversation of one site, good for a week."""

from __future__ import annotations

from dataclasses import dataclass

from itsdangerous import BadSignature, URLSafeTimedSerializer

from bot.web.errors import Refusal

SECONDS = 7 * 24 * 3600


@dataclass(frozen=True)
class Bearer:
    """What a token says."""

    conversation: str
    site: str


class Tokens:
    """Issues and reads tokens with one secret."""

    def __init__(self, secret: str) -> None:
        self._serializer = URLSafeTimedSerializer(secret, salt="banter.conversation")

    def issue(self, bearer: Bearer) -> str:
        return self._serializer.dumps([bearer.conversation, bearer.site])

    def read(self, authorization: str | None) -> Bearer:
        """The bearer of an Authorization header. Refusal: unauthorized."""
        scheme, _, token = (authorization or "").partition(" ")
        if scheme.lower() != "bearer" or len(token) > 500:
            raise Refusal("unauthorized")
        try:
            conversation, site = self._serializer.loads(token, max_age=SECONDS)
        except (BadSignature, ValueError, TypeError):
            raise Refusal("unauthorized") from None
        return Bearer(conversation, site)
