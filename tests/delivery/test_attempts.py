"""One attempt, claimed, performed and settled, without a worker."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import delete, select

from bot.delivery import attempts, enqueue
from bot.delivery.attempts import LEASE, Due, Wire
from bot.delivery.policy import Retries
from bot.leads.models import Delivery, Lead
from bot.leads.types import now

DONE = {"error": None}
FAILED = {"error": "HTTP 500", "permanent": False, "retry_after": None}
TWICE = Retries(waits=(60,), longest=600)


@pytest.fixture
def wire(settings) -> Wire:
    return Wire(mail_from="banter@chat.example", outbox=settings.outbox)


@pytest.fixture
def wanted(store, lead) -> Due:
    return add(store, "one", "mail")


def add(store, key: str, kind: str, payload=None, **when) -> Due:
    message = {"to": {"name": "Dana", "email": "dana@northwind.example"}, "subject": "s", "text": "t\n"}
    with store.write() as session:
        row = enqueue(
            session,
            lead_id="lead",
            kind=kind,
            event="lead.qualified",
            destination="x",
            payload=payload or message,
            key=key,
            **when,
        )
    return Due(row.id, row.due_at)


def row_of(store, wanted: Due) -> Delivery:
    with store.read() as session:
        return session.get_one(Delivery, wanted.id)


def claimed(store, wanted: Due):
    lease = now() + LEASE
    assert attempts.claim(store, wanted, lease)
    return lease


def test_what_is_due_comes_longest_waiting_first_and_without_what_is_under_way(store, wanted):
    older = add(store, "older", "mail", due_at=now() - timedelta(hours=1))
    add(store, "later", "mail", due_at=now() + timedelta(hours=1))
    assert attempts.due(store, 10, set()) == [older, wanted]
    assert attempts.due(store, 1, {older.id}) == [wanted]


def test_an_attempt_is_claimed_by_one_worker(store, wanted):
    lease = claimed(store, wanted)
    assert attempts.claim(store, wanted, lease)  # the same worker, going on after a kill
    assert not attempts.claim(store, wanted, lease + timedelta(seconds=1))
    assert attempts.due(store, 10, set()) == []
    row = row_of(store, wanted)
    assert (row.status, row.attempts, row.due_at) == ("running", 1, lease)


def test_a_worker_that_vanished_leaves_its_delivery_due_when_the_lease_ends(store, wanted):
    ended = now() - timedelta(seconds=1)
    assert attempts.claim(store, wanted, ended)
    assert attempts.due(store, 10, set()) == [Due(wanted.id, ended)]


def test_a_success_is_done(store, wanted, wire):
    lease = claimed(store, wanted)
    attempts.settle(store, wanted.id, lease, attempts.perform(store, wanted.id, wire))
    row = row_of(store, wanted)
    assert (row.status, row.error, row.attempts) == ("done", None, 1)
    assert row.done_at is not None
    assert (wire.outbox / f"{wanted.id}.eml").exists()


def test_failures_wait_by_the_policy_and_then_are_dead_with_the_reason(store, wanted):
    attempts.settle(store, wanted.id, claimed(store, wanted), FAILED, TWICE)
    row = row_of(store, wanted)
    assert (row.status, row.error) == ("pending", "HTTP 500")
    assert timedelta(seconds=55) < row.due_at - now() <= timedelta(seconds=60)
    again = Due(row.id, row.due_at)
    attempts.settle(store, wanted.id, claimed(store, again), FAILED, TWICE)
    row = row_of(store, wanted)
    assert (row.status, row.error, row.attempts) == ("dead", "HTTP 500", 2)


@pytest.mark.parametrize(
    ("outcome", "status"),
    [({**FAILED, "permanent": True}, "dead"), ({**FAILED, "retry_after": 300}, "pending")],
)
def test_the_kind_of_failure_decides(store, wanted, outcome, status):
    attempts.settle(store, wanted.id, claimed(store, wanted), outcome, TWICE)
    row = row_of(store, wanted)
    assert row.status == status
    assert status == "dead" or row.due_at - now() > timedelta(seconds=290)


def test_a_paused_worker_that_wakes_up_cannot_undo_a_later_attempt_but_its_success_counts(store, wanted):
    late = now() - timedelta(seconds=1)
    assert attempts.claim(store, wanted, late)
    current = claimed(store, Due(wanted.id, late))
    attempts.settle(store, wanted.id, late, FAILED)
    assert row_of(store, wanted).due_at == current
    attempts.settle(store, wanted.id, late, DONE)
    assert row_of(store, wanted).status == "done"
    attempts.settle(store, wanted.id, current, FAILED)
    assert row_of(store, wanted).status == "done"


def test_an_attempt_that_ended_without_a_word_is_due_anew(store, wanted):
    attempts.postpone(store, wanted)
    (again,) = attempts.due(store, 10, set())
    assert again.id == wanted.id
    assert again.due_at > wanted.due_at


def test_a_tag_is_put_on_the_lead_once(store, lead, wire):
    wanted = add(store, "tag", "nurture", {"tag": "nurture-warm"})
    for _ in range(2):
        assert attempts.perform(store, wanted.id, wire) == DONE
    with store.read() as session:
        assert session.scalar(select(Lead.tags)) == ["nurture-warm"]


def test_a_delivery_erased_meanwhile_comes_to_nothing(store, wanted, wire):
    with store.write() as session:
        session.execute(delete(Delivery))
    assert attempts.perform(store, wanted.id, wire) == DONE
    attempts.settle(store, wanted.id, now(), DONE)


@pytest.mark.parametrize(("kind", "payload"), [("pigeon", None), ("mail", {"to": {}})])
def test_a_fault_of_ours_becomes_a_reason_that_names_nobody(store, lead, wire, kind, payload):
    wanted = add(store, "odd", kind, payload)
    outcome = attempts.perform(store, wanted.id, wire)
    assert outcome["error"] == "internal error: KeyError"
    assert not outcome["permanent"]


def test_a_webhook_without_a_secret_waits_for_the_operator(store, lead, wire):
    outcome = attempts.perform(store, add(store, "hook", "webhook", {"type": "x"}).id, wire)
    assert "BANTER_WEBHOOK_SECRET" in outcome["error"]
    assert not outcome["permanent"]
