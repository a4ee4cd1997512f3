"""The engine's log lines: warnings and errors only, so that nothing a visitor said is ever logged."""

from __future__ import annotations

import logging
import os


def configure() -> None:
    """Set Rasa's two logging systems up; without it structlog prints every message and slot."""
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    os.environ["LOG_LEVEL"] = "WARNING"
    configure_logging_and_warnings(log_level=logging.WARNING)
    configure_structlog(logging.WARNING)
