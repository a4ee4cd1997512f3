"""Sending a webhook, signed as Standard Webhooks says (https://www.standardwebhooks.com)."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx2
from standardwebhooks import Webhook

from bot.delivery.addresses import resolve
from bot.delivery.errors import DeliveryError

TIMEOUT = 15.0  # seconds for everything: resolving, connecting, the whole answer
MOST_READ = 64 * 1024  # bytes of the answer
GONE = 410


def post(
    url: str,
    body: dict[str, Any],
    *,
    key: str,
    secret: str,
    now: datetime,
    allow_private: bool = False,
    timeout: float = TIMEOUT,
) -> None:
    """POST `body` as JSON, signed; `key` is the `webhook-id` that a receiver deduplicates by.

    Raises DeliveryError unless the answer is 2xx: permanent for 410 and for addresses that are not public.
    """
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    headers = signed(text, key=key, secret=secret, now=now)
    try:
        asyncio.run(asyncio.wait_for(_post(url, text, headers, allow_private), timeout))
    except TimeoutError:
        raise DeliveryError(f"no answer within {timeout:g} seconds") from None
    except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as error:
        raise DeliveryError(f"no answer: {error or type(error).__name__}") from None


def signed(text: str, *, key: str, secret: str, now: datetime) -> dict[str, str]:
    """The headers of a signed body. Raises DeliveryError when the secret is none."""
    try:
        signature = Webhook(secret).sign(key, now.astimezone(UTC), text)
    except Exception:  # noqa: BLE001 - binascii's and the library's; either way the operator must act
        raise DeliveryError("BANTER_WEBHOOK_SECRET is not a whsec_... secret") from None
    return {
        "content-type": "application/json",
        "user-agent": "Banter",
        "webhook-id": key,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": signature,
    }


async def _post(url: str, text: str, headers: dict[str, str], allow_private: bool) -> None:
    target = httpx2.URL(url)
    port = target.port or (443 if target.scheme == "https" else 80)
    name = target.raw_host.decode()
    address = await resolve(name, port, allow_private=allow_private)
    client = httpx2.AsyncClient(trust_env=False, follow_redirects=False, timeout=None)  # `post` bounds it all
    async with client:
        request = client.build_request(
            "POST",
            target.copy_with(host=address),
            content=text.encode(),
            headers={**headers, "host": target.netloc.decode(), "accept-encoding": "identity"},
            extensions={"sni_hostname": name},  # the certificate is checked against the name
        )
        answer = await client.send(request, stream=True)
        await _read(answer)
        await answer.aclose()
    _judge(answer)


async def _read(answer: httpx2.Response) -> None:
    """Take in the answer, so that the receiver is not cut off, but no more than `MOST_READ` of it."""
    read = 0
    async for chunk in answer.aiter_raw():
        read += len(chunk)
        if read > MOST_READ:
            return


def _judge(answer: httpx2.Response) -> None:
    status = answer.status_code
    if answer.is_success:
        return
    if answer.is_redirect:
        raise DeliveryError(f"HTTP {status}: redirects are not followed, set the final address")
    raise DeliveryError(
        f"HTTP {status}", permanent=status == GONE, retry_after=_seconds(answer.headers.get("retry-after"))
    )


def _seconds(header: str | None) -> float | None:
    """Retry-After (RFC 9110): seconds, or a date."""
    if not header:
        return None
    if header.strip().isdecimal():
        return float(header)
    try:
        moment = parsedate_to_datetime(header)
    except ValueError:
        return None
    return max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - datetime.now(UTC)).total_seconds())
