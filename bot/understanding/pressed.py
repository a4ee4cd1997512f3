"""What needs no understanding: a choice the flow offered, and a form with one field a value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.understanding.facts import FIELDS, STATES, Context, Fact

Read = Callable[[str, Context], list[Fact]]


def choice_facts(label: str, choice: Mapping[str, Any]) -> list[Fact]:
    """The fact that a choice of `{field, state, value}` states; [] for one that states none (a time slot, a consent)."""
    field, state = choice.get("field"), choice.get("state", "known")
    if field not in FIELDS or state not in STATES:
        return []
    return [Fact(field, state, choice.get("value"), label, 0, len(label), 1.0)]


def form_facts(message: str, form: Mapping[str, str], context: Context, read: Read) -> list[Fact]:
    """Each field read as the answer to a question for it; what cannot be read is vague, so that it is asked again."""
    out = []
    for field, value in form.items():
        if field not in FIELDS:
            continue
        found = [f for f in read(value, replace(context, asked=field)) if f.field == field]
        fact = found[0] if found else Fact(field, "vague", None, value, 0, len(value), 0.5)
        at = message.find(value)
        out.append(fact.moved(at) if at > 0 else fact)
    return out
