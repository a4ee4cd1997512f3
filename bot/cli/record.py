"""What the commands share: the record of this installation, brought to its newest schema."""

from __future__ import annotations

from bot.leads.store import Store, upgrade
from bot.settings import Settings


def opened() -> tuple[Settings, Store]:
    """Settings and record. The database is made or migrated where that is needed."""
    settings = Settings.from_env()
    upgrade(settings.database_url)
    return settings, Store(settings.database_url)
