"""What was done from which inputs: a stamp is a file that holds the digest of a step's inputs."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

SKIPPED = {"node_modules", "dist", "__pycache__", ".pytest_cache"}


def digest(paths: Iterable[Path], *extra: str) -> str:
    """Sixteen hex digits of the names and contents of files and folders, and of further words; missing paths count as such."""
    total = hashlib.sha256("\0".join(extra).encode())
    for path in paths:
        for file in _files(path):
            total.update(f"\0{file.relative_to(path.parent)}\0".encode())
            total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()[:16]


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    return sorted(
        file
        for file in path.rglob("*")
        if file.is_file() and not SKIPPED.intersection(file.relative_to(path).parts) and file.suffix != ".pyc"
    )


class Stamp:
    """A step's mark: `fresh` when the step was last done from these inputs."""

    def __init__(self, file: Path, inputs: str) -> None:
        self.file = file
        self.inputs = inputs

    @property
    def fresh(self) -> bool:
        """Whether nothing changed since `set`."""
        return self.file.is_file() and self.file.read_text() == self.inputs

    def set(self) -> None:
        """Mark the step as done."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.write_text(self.inputs)
