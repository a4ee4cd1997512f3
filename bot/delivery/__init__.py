"""Delivery: every hand-off that must happen after a lead is qualified or booked, done at least once, or dead with a reason.

    on_qualified(session, *, lead, facts, conversation, score, flow, settings, now) -> list[Delivery]
    on_booked(session, *, booking, lead, facts, conversation, flow, settings, now) -> list[Delivery]
    on_person_wanted(session, *, lead, facts, conversation, score, flow, settings, now) -> list[Delivery]
    enqueue(session, *, lead_id, kind, event, destination, payload, key, due_at=None) -> Delivery

All of them write rows of `deliveries` in the caller's `store.write()` session: they are committed with the lead or not at
all, and calling again with the same lead or booking writes nothing new. `score` is `scoring.Score.as_dict()`; `flow` is the
flow as a mapping, of which `product`, `booking`, `offers` and `mails` are read (a text may be one sentence or {language:
sentence}); `settings` is `bot.settings.Settings`. `python -m bot.delivery` is the worker that does the deliveries; nothing
here imports DBOS but the worker.

Who gets what: docs/delivery.md.
"""

from bot.delivery.handoff import on_booked, on_person_wanted, on_qualified
from bot.delivery.outbox import enqueue

__all__ = ["enqueue", "on_booked", "on_person_wanted", "on_qualified"]
