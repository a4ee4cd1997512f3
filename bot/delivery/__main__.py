"""`python -m bot.delivery`: the worker process. It listens on nothing; SIGTERM and SIGINT end it."""

from __future__ import annotations

import logging
import signal
import sys

from bot.delivery.attempts import Wire
from bot.delivery.worker import Worker, system_url
from bot.leads.store import Store
from bot.settings import Settings, SettingsError


def main() -> int:
    """Run the worker with the settings of the environment; 2 when one makes no sense."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    logging.getLogger("httpx2").setLevel(logging.WARNING)  # it would log every address
    try:
        settings = Settings.from_env()
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    settings.data.mkdir(parents=True, exist_ok=True)
    store = Store(settings.database_url)
    worker = Worker(
        store, Wire.from_settings(settings), system_url=system_url(settings.database_url, settings.data)
    )
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: worker.stop())
    worker.run()
    store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
