"""What needs no understanding: a choice the flow offered, and a form with one field a value."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.understanding.facts import FIELDS, STATES, Context, Fact

_VERBATIM = ("name", "company")
_NO_NAME = re.compile(r"[<>{}@\\`|\x00-\x1f]|https?:|www\.|&#?\w+;", re.IGNORECASE)
Read = Callable[[str, Context], list[Fact]]


def choice_facts(label: str, choice: Mapping[str, Any]) -> list[Fact]:
    """The fact that a choice of `{field, state, value}` states; [] for one that states none (a time slot, a consent)."""
    field, state = choice.get("field"), choice.get("state", "known")
    if field not in FIELDS or state not in STATES:
        return []
    return [Fact(field, state, choice.get("value"), label, 0, len(label), 1.0)]


def form_facts(message: str, form: Mapping[str, str], context: Context, read: Read) -> list[Fact]:
    """Each field read as the answer to a question for it; what cannot be read is vague, so that it is asked again.

    A name and a company stand as they were typed: who fills in a field for it means it.
    """
    out = []
    for field, value in form.items():
        if field not in FIELDS:
            continue
        typed = [_typed(field, value)] if field in _VERBATIM else read(value, replace(context, asked=field))
        found = [f for f in typed if f and f.field == field]
        fact = found[0] if found else Fact(field, "vague", None, value, 0, len(value), 0.5)
        at = message.find(value)
        out.append(fact.moved(at) if at > 0 else fact)
    return out


def _typed(field: str, value: str) -> Fact | None:
    """The value with blanks collapsed, or None where it holds no letter, an address or markup."""
    said = " ".join(unicodedata.normalize("NFC", value).split())
    if _NO_NAME.search(value) or not any(c.isalpha() for c in said):
        return None
    return Fact(field, "known", said, value, 0, len(value), 1.0)
