"""Reading hand-written YAML: each function returns what was asked for or says where and how to mend it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from difflib import get_close_matches
from typing import Any

from scoring.errors import ModelError, Path
from scoring.inputs import number

_NAME = re.compile(r"[a-z][a-z0-9_-]*\Z")


def mapping(raw: object, path: Path, allowed: Sequence[str] = ()) -> Mapping[str, Any]:
    """A mapping whose keys are all text and, where `allowed` is given, all among these."""
    if not isinstance(raw, Mapping):
        raise ModelError(path, "write `key: value` lines here")
    for key in raw:
        if not isinstance(key, str):
            raise ModelError(
                (*path, str(key)), f"put the name {key!r} in quotes: YAML reads it as something else"
            )
        if allowed:
            choice(key, (*path, key), allowed)
    return raw


def items(raw: object, path: Path) -> Sequence[Any]:
    """A list."""
    if not isinstance(raw, Sequence) or isinstance(raw, str):
        raise ModelError(path, "write a list here, one `- ...` line for each")
    return raw


def text(raw: object, path: Path) -> str:
    """A text that is not empty."""
    if isinstance(raw, bool):
        raise ModelError(path, "YAML reads this as true or false: put it in quotes")
    if not isinstance(raw, str) or not raw.strip():
        raise ModelError(path, "write a text here, in quotes when it looks like a number")
    return raw


def name(raw: object, path: Path) -> str:
    """A name: lower-case letters, digits, `_` and `-`, starting with a letter."""
    if not isinstance(raw, str) or not _NAME.match(raw):
        raise ModelError(path, "use lower-case letters, digits, `_` and `-`, starting with a letter")
    return raw


def texts(raw: object, path: Path) -> tuple[str, ...]:
    """A list of texts without repetition."""
    found = tuple(text(each, (*path, index)) for index, each in enumerate(items(raw, path)))
    for index, each in enumerate(found):
        if each in found[:index]:
            raise ModelError((*path, index), f"`{each}` stands here twice: remove one")
    return found


def amount(raw: object, path: Path) -> Decimal:
    """A finite number."""
    found = number(raw)
    if found is None:
        raise ModelError(path, "write a number here")
    return found


def points(raw: object, path: Path) -> Decimal:
    """Points: whole or in quarters, so that every program adds them up exactly."""
    found = amount(raw, path)
    if found * 4 % 1 or abs(found) > 100:
        raise ModelError(path, "points are whole numbers or quarters (0.25, 0.5, 0.75) between -100 and 100")
    return found.normalize() + 0


def choice(raw: object, path: Path, allowed: Sequence[str]) -> str:
    """One of the allowed words; the message names the closest."""
    if raw in allowed:
        return str(raw)
    close = get_close_matches(str(raw), allowed, n=1)
    meant = f"did you mean `{close[0]}`? " if close else ""
    raise ModelError(path, f"`{raw}` is not known here: {meant}Write one of {', '.join(allowed)}")


def required(section: Mapping[str, Any], key: str, path: Path) -> Any:
    """The value of a key that has to be there."""
    if key not in section:
        raise ModelError(path, f"`{key}` is missing: add it")
    return section[key]
