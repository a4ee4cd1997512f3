"""What to ask next. Pure: a flow, what is known, and what was asked in vain decide; nothing else does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.flows.schema import Condition, Flow, Question

Facts = Mapping[str, Mapping[str, Any]]

SETTLED = frozenset({"known", "refused"})
PATIENCE_DISPUTED = 1  # two answers that cannot both be true: asked once which holds
PATIENCE = 2  # an answer that stays unclear is asked for once more, then left open
PATIENCE_EMAIL = 3  # a mistyped address is worth one more try: without it nobody can come back to the visitor


@dataclass(frozen=True)
class Step:
    """A question to put. `field` is the one it is about; None means the whole form. `misses` counts vain tries."""

    question: Question
    field: str | None
    misses: float

    @property
    def listens_for(self) -> str:
        """The field that a bare answer is about."""
        return self.field or self.question.covers[0]

    @property
    def id(self) -> str:
        """How the record remembers it: the question's id, with the field where one of a form is asked alone."""
        return f"{self.question.id}.{self.field}" if self.question.fields and self.field else self.question.id


def next_step(flow: Flow, facts: Facts, misses: Mapping[str, float]) -> Step | None:
    """The first question of the flow that applies and is not settled, or None when all are."""
    for question in flow.questions:
        if not applies(question.when, facts):
            continue
        open_fields = [name for name in question.covers if not settled(name, facts, misses)]
        if open_fields:
            return _step(question, open_fields, misses)
    return None


def step_of(flow: Flow, asked: str, misses: Mapping[str, float] | None = None) -> Step | None:
    """The step that the record remembers as `asked`; None where the flow has no such question."""
    id_, _, name = asked.partition(".")
    for question in flow.questions:
        if question.id == id_:
            field = name or question.field
            return Step(question, field, (misses or {}).get(field or id_, 0))
    return None


def step_for(flow: Flow, field: str) -> Step | None:
    """The step that asks for one field, for a correction."""
    for question in flow.questions:
        if question.field == field:
            return Step(question, field, 0)
        if any(entry.field == field for entry in question.fields):
            return Step(question, field, 0)
    return None


def settled(field: str, facts: Facts, misses: Mapping[str, float]) -> bool:
    """Whether nothing more is to be asked about a field."""
    state = facts.get(field, {}).get("state", "unknown")
    return state in SETTLED or misses.get(field, 0) >= _patience(field, state)


def _patience(field: str, state: str) -> int:
    if state == "contradicted":
        return PATIENCE_DISPUTED
    return PATIENCE_EMAIL if field == "email" else PATIENCE


def applies(condition: Condition | None, facts: Facts) -> bool:
    """Whether a question's `when` holds."""
    if condition is None:
        return True
    fact = facts.get(condition.field, {})
    if condition.states is not None and fact.get("state", "unknown") not in condition.states:
        return False
    return condition.is_ is None or _word(fact.get("value")) in condition.is_


def _step(question: Question, open_fields: list[str], misses: Mapping[str, float]) -> Step:
    untouched = len(open_fields) == len(question.covers) and question.id not in misses
    if question.fields and untouched:
        return Step(question, None, 0)
    return Step(question, open_fields[0], misses.get(open_fields[0], 0))


def _word(value: Any) -> str | None:
    """The one word of a value that a condition can name."""
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return next(
            (str(value[key]) for key in ("category", "role", "status", "seniority") if value.get(key)), None
        )
    return None
