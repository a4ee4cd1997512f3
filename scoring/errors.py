"""ScoringError, and under it ModelError: the rules cannot be read."""

from __future__ import annotations

Path = tuple[str | int, ...]


class ScoringError(Exception):
    """Root of what this package raises."""


class ModelError(ScoringError):
    """A `score:` section that cannot be read: `path` leads to the place in it, the message says how to mend it."""

    def __init__(self, path: Path, message: str) -> None:
        super().__init__(message)
        self.path = path
        self.message = message

    def __str__(self) -> str:
        return f"{'.'.join(str(step) for step in self.path) or 'score'}: {self.message}"
