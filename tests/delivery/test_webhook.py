"""Webhooks against a real HTTP server that behaves badly."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from delivery_receivers import Receiver, drip, flood, status
from standardwebhooks import Webhook

from bot.delivery import webhook
from bot.delivery.errors import DeliveryError

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
BODY = {"type": "lead.qualified", "data": {"name": "Jörg"}}


def post(receiver: Receiver, **changes: object) -> None:
    given = {
        "key": "lead-qualified:1:webhook",
        "secret": SECRET,
        "now": datetime.now(UTC),
        "allow_private": True,
    }
    webhook.post(receiver.url, BODY, **given | changes)


def test_the_receiver_can_check_the_signature_and_deduplicate(receiver):
    post(receiver)
    ((headers, body),) = receiver.got
    assert Webhook(SECRET).verify(body, headers) == BODY
    assert headers["webhook-id"] == "lead-qualified:1:webhook"
    assert headers["host"] == f"127.0.0.1:{receiver.server_port}"
    assert json.loads(body)["data"]["name"] == "Jörg"


@pytest.mark.parametrize(
    ("answer", "permanent", "retry_after"),
    [
        (status(500), False, None),
        (status(503, Retry_After="30"), False, 30),
        (status(429, Retry_After="120"), False, 120),
        (status(429, Retry_After="soon"), False, None),
        (status(400), False, None),
        (status(410), True, None),
        (status(302, Location="http://127.0.0.1:1/"), False, None),
        (status(308, Location="http://169.254.169.254/"), False, None),
    ],
)
def test_an_answer_says_whether_to_try_again(receiver, answer, permanent, retry_after):
    receiver.answer = answer
    with pytest.raises(DeliveryError) as caught:
        post(receiver)
    assert (caught.value.permanent, caught.value.retry_after) == (permanent, retry_after)
    assert len(receiver.got) == 1


def test_retry_after_may_be_a_date(receiver):
    receiver.answer = status(
        429, Retry_After=format_datetime(datetime.now(UTC) + timedelta(minutes=2), usegmt=True)
    )
    with pytest.raises(DeliveryError) as caught:
        post(receiver)
    assert 110 < caught.value.retry_after <= 120


@pytest.mark.parametrize("answer", [drip, lambda handler: time.sleep(6)])
def test_a_slow_receiver_is_given_up_in_time_and_tried_again(receiver, answer):
    receiver.answer = answer
    began = time.monotonic()
    with pytest.raises(DeliveryError, match="no answer within") as caught:
        post(receiver, timeout=0.3)
    assert time.monotonic() - began < 4
    assert not caught.value.permanent


def test_an_endless_answer_is_read_only_so_far(receiver):
    receiver.answer = flood
    post(receiver, timeout=5)


def test_a_receiver_that_is_down_is_tried_again(receiver):
    receiver.url = "http://127.0.0.1:1/"
    with pytest.raises(DeliveryError) as caught:
        post(receiver)
    assert not caught.value.permanent


def test_loopback_is_refused_before_anything_is_sent(receiver):
    with pytest.raises(DeliveryError, match="not a public address") as caught:
        post(receiver, allow_private=False)
    assert caught.value.permanent
    assert receiver.got == []


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_a"])
def test_a_secret_that_is_none_is_said_and_not_sent(receiver, secret):
    with pytest.raises(DeliveryError, match="BANTER_WEBHOOK_SECRET"):
        post(receiver, secret=secret)
    assert receiver.got == []
