"""What is wrong with choices and conditions: values that no fact can have, labels that cannot be told apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from bot.flows.schema import Condition, Flow, Question
from bot.flows.source import Finding, Source

ROLES = ("decision_maker", "co_decider", "influencer", "researcher")
STATUSES = {"budget": ("set", "none", "pending"), "timeline": ("none",)}
PARTS = {
    "budget": ("min", "max", "currency", "period"),
    "timeline": ("earliest", "latest"),
    "company_size": ("min", "max"),
}
STRUCTURED = ("need", "authority", *PARTS)
LONGEST_LABEL = 60

Says = tuple[str, str]


def choices(source: Source, flow: Flow) -> Iterator[Finding]:
    """Choices whose value is no fact, and labels that are too long or stand twice."""
    for place, question in enumerate(flow.questions):
        for number, choice in enumerate(question.choices):
            path = ("questions", place, "choices", number)
            fault = _value_fault(flow, question, choice.value) if choice.state == "known" else None
            if fault:
                yield source.finding(path, "error", *fault)
        yield from _labels(source, place, question)


def conditions(source: Source, flow: Flow) -> Iterator[Finding]:
    """A condition on a word that the field never has, can never hold."""
    for place, question in enumerate(flow.questions):
        if question.when is None or not question.when.is_:
            continue
        known = _words_of(flow, question.when)
        for word in question.when.is_ if known is not None else ():
            if word not in known:
                mend = f"Use one of these: {', '.join(known)}." if known else "Use `states` instead."
                message = f"`{question.when.field}` is never `{word}`, so this is never asked."
                yield source.finding(("questions", place, "when"), "error", message, mend)


def _words_of(flow: Flow, condition: Condition) -> tuple[str, ...] | None:
    """The words that a fact of the field can be compared by; None where that is open."""
    if condition.field == "need":
        return tuple(flow.needs)
    if condition.field == "authority":
        return ROLES
    return STATUSES.get(condition.field, () if condition.field == "company_size" else None)


def _labels(source: Source, place: int, question: Question) -> Iterator[Finding]:
    seen: Counter[tuple[str, str]] = Counter()
    for number, choice in enumerate(question.choices):
        path = ("questions", place, "choices", number)
        spoken = {"": choice.label} if isinstance(choice.label, str) else choice.label
        if any(len(text) > LONGEST_LABEL for text in spoken.values()):
            message = f"a label of more than {LONGEST_LABEL} characters does not fit a button."
            yield source.finding(path, "warning", message, "Shorten it.")
        labels = {(language, " ".join(text.lower().split())) for language, text in spoken.items()}
        if any(seen[label] for label in labels):
            message = f"two choices of `{question.id}` have the same label."
            yield source.finding(
                path, "warning", message, "Reword one, so that visitors can tell them apart."
            )
        seen.update(labels)


def _value_fault(flow: Flow, question: Question, value: Any) -> Says | None:
    field = question.field
    if field not in STRUCTURED:
        return None
    if not isinstance(value, dict):
        return f"the value of a {field} choice has several parts.", "See docs/facts.md for its shape."
    if field == "need" and value.get("category") not in flow.needs:
        return f"no need is called `{value.get('category')}`.", f"These are: {', '.join(flow.needs)}."
    if field == "authority" and value.get("role") not in ROLES:
        return f"no role is called `{value.get('role')}`.", f"These are: {', '.join(ROLES)}."
    if field not in PARTS:
        return None
    missing = sorted(set(PARTS[field]) - set(value))
    if missing:
        return f"the value lacks {', '.join(missing)}.", "Add it; null where it is open."
    return _range_fault(field, value) or _status_fault(field, value.get("status"))


def _range_fault(field: str, value: dict[str, Any]) -> Says | None:
    names = ("earliest", "latest") if field == "timeline" else ("min", "max")
    low, high = (value[name] for name in names)
    for name, number in zip(names, (low, high), strict=True):
        if number is not None and (isinstance(number, bool) or not isinstance(number, int | float)):
            return f"`{name}` is not a number.", "Write it in digits, such as 20000; null where it is open."
    if low is not None and high is not None and low > high:
        return f"`{names[0]}` is above `{names[1]}`.", "Swap the two."
    return None


def _status_fault(field: str, status: Any) -> Says | None:
    known = STATUSES.get(field, ())
    if status is None or status in known:
        return None
    return f"no status of {field} is called `{status}`.", f"These are: {', '.join(known)}."
