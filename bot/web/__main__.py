"""The web process: `python -m bot.web`. The only one that listens beyond loopback, and only where BANTER_HOST says so."""

from __future__ import annotations

import logging

import uvicorn

from bot.settings import Settings
from bot.steady import keep_what_is_loaded
from bot.web.app import create_app


def main() -> None:
    """Serve until stopped."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("httpx2").setLevel(logging.WARNING)
    settings = Settings.from_env()
    app = create_app(settings)
    keep_what_is_loaded()
    uvicorn.run(
        app,
        host=settings.host,
        port=settings.port,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=10,
        log_config=None,
    )


if __name__ == "__main__":
    main()
