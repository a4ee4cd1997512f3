"""The tracker database: a cache of conversations in one SQLite file, in WAL, that may be thrown away at any time.

The record (bot/leads) is the truth. Trackers in use stay in memory and each turn appends its new events to the file, so a
restarted engine goes on where the last saved turn ended. `synchronous=NORMAL` may lose the last turns on a power cut, never
on a crash of the process; `action_session_start` restores a conversation that the cache lost.

Rasa's own SQL store reads, replays and counts all events of a conversation every turn (half of a turn's time) and falls back
to memory on errors without telling anyone; here an error fails the turn.
"""

from __future__ import annotations

import json
import sqlite3
from collections import OrderedDict
from pathlib import Path
from typing import Any

from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from bot.engine.failures import TurnFailed

IN_MEMORY = 500
"""Conversations kept ready; the others are read again when they go on."""

PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=NORMAL",
    "busy_timeout=1000",
    "secure_delete=ON",
    "journal_size_limit=16777216",
)
TABLE = """CREATE TABLE IF NOT EXISTS events (
    conversation TEXT NOT NULL, seq INTEGER NOT NULL, data TEXT NOT NULL, PRIMARY KEY (conversation, seq)
) WITHOUT ROWID"""


class TrackerCache(TrackerStore):
    """One SQLite file and the newest trackers. `db` is the file's path; folders are made.

    A tracker is taken out of memory when a turn begins and put back when the turn is saved, so a failed turn leaves
    nothing behind.
    """

    def __init__(self, domain: Domain | None = None, db: str = "tracker.db", **kwargs: Any) -> None:
        super().__init__(domain, kwargs.get("event_broker"))
        Path(db).parent.mkdir(parents=True, exist_ok=True)
        self._ready: OrderedDict[str, DialogueStateTracker] = OrderedDict()
        self._saved: dict[str, int] = {}
        self._connection = sqlite3.connect(db, isolation_level=None)
        for pragma in PRAGMAS:
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.execute(TABLE)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation as its last saved turn left it; None when unknown."""
        ready = self._ready.pop(sender_id, None)
        if ready is not None:
            return ready
        try:
            rows = self._connection.execute(
                "SELECT data FROM events WHERE conversation = ? ORDER BY seq", (sender_id,)
            ).fetchall()
        except sqlite3.Error as error:
            raise TurnFailed("tracker") from error
        self._saved[sender_id] = len(rows)
        if not rows:
            return None
        return DialogueStateTracker.from_dict(
            sender_id, [json.loads(row[0]) for row in rows], self.domain.slots
        )

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Append the events of this turn. A tracker just made has none: it is not kept, its first turn may still fail."""
        if not tracker.events:
            return
        name = tracker.sender_id
        saved = self._saved.get(name, 0)
        new = list(tracker.events)[saved:]
        rows = [(name, saved + place, json.dumps(event.as_dict())) for place, event in enumerate(new)]
        try:
            self._append(rows)
        except sqlite3.Error as error:
            raise TurnFailed("tracker") from error
        self._saved[name] = saved + len(rows)
        self._ready[name] = tracker
        while len(self._ready) > IN_MEMORY:
            dropped, _ = self._ready.popitem(last=False)
            del self._saved[dropped]

    async def forget(self, sender_id: str) -> None:
        """Erase a conversation, its traces in the write-ahead log included."""
        self._ready.pop(sender_id, None)
        self._saved.pop(sender_id, None)
        self._connection.execute("DELETE FROM events WHERE conversation = ?", (sender_id,))
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    async def keys(self) -> list[str]:
        """Every conversation in the file."""
        return [row[0] for row in self._connection.execute("SELECT DISTINCT conversation FROM events")]

    def _append(self, rows: list[tuple[str, int, str]]) -> None:
        if not rows:
            return
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            self._connection.executemany("INSERT INTO events VALUES (?, ?, ?)", rows)
        except sqlite3.Error:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")
