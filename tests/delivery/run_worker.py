"""A worker process for tests: `python run_worker.py DATABASE_URL DATA SMTP_PORT`, with a policy of short waits."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from bot.delivery.attempts import Wire
from bot.delivery.policy import Retries
from bot.delivery.worker import Worker, system_url
from bot.leads.store import Store
from bot.settings import Secret, Smtp

if __name__ == "__main__":
    url, data, port = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    data.mkdir(parents=True, exist_ok=True)
    wire = Wire(
        mail_from="banter@chat.example",
        outbox=data / "outbox",
        smtp=Smtp("127.0.0.1", port) if port else None,
        webhook_secret=Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
        allow_private=True,
        timeout=5,
    )
    worker = Worker(
        Store(url), wire, system_url=system_url(url, data), retries=Retries(waits=(0.2, 0.2), longest=1)
    )
    signal.signal(signal.SIGTERM, lambda *_: worker.stop())
    worker.run()
