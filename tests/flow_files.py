"""The default flow for tests, as text and as parsed."""

from functools import lru_cache
from pathlib import Path

from bot.flows.schema import Flow
from bot.flows.source import load

FILE = Path(__file__).parent.parent / "data" / "flows" / "default.yml"


@lru_cache
def default_flow() -> Flow:
    return load(FILE)[1]


def default_text() -> str:
    return FILE.read_text(encoding="utf-8")
