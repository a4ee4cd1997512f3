"""Embeddings of the examples, kept in a file: after a change only what is new is embedded, for that takes most of a training."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from bot.understanding.learning.encoder import Encoder

_NAME = "embedded.npz"
# Of so many at once the full precision is held: all of it would be 70 MB, twice.
_AT_ONCE = 4096


def rows(texts: Sequence[str], encoder: Encoder, folder: Path | None) -> np.ndarray:
    """(texts, 512) of float16, whether they were kept in `folder` or are new; then the folder keeps these.

    None keeps nothing. A folder that cannot be read or written costs time and nothing else.
    """
    keys = [_key(encoder, text) for text in texts]
    kept = _read(folder) if folder else {}
    missing = [(key, text) for key, text in zip(keys, texts, strict=True) if key not in kept]
    for those in (missing[i : i + _AT_ONCE] for i in range(0, len(missing), _AT_ONCE)):
        kept.update(
            zip(
                (key for key, _ in those),
                encoder.encode([text for _, text in those]).astype(np.float16),
                strict=True,
            )
        )
    found = np.stack([kept[key] for key in keys]) if keys else np.zeros((0, 512), np.float16)
    if folder and missing:
        _write(folder, keys, found)
    return found


def _key(encoder: Encoder, text: str) -> int:
    return int.from_bytes(
        hashlib.blake2b(f"{encoder.name}\n{text}".encode("utf-8", "surrogatepass"), digest_size=8).digest(),
        "big",
    )


def _read(folder: Path) -> dict[int, np.ndarray]:
    try:
        with (folder / _NAME).open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            return dict(zip(arrays["keys"].tolist(), arrays["rows"], strict=True))
    except (OSError, EOFError, ValueError, KeyError, BadZipFile):  # nothing there, or broken
        return {}


def _write(folder: Path, keys: list[int], found: np.ndarray) -> None:
    """Whole or not at all, for another process may be reading."""
    partial = folder / f"{os.getpid()}.{_NAME}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        np.savez(partial, keys=np.array(keys, np.uint64), rows=found)
        partial.replace(folder / _NAME)
    except OSError:  # read-only, or full
        with suppress(OSError):
            partial.unlink()
