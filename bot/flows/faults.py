"""What pydantic finds in a flow, said plainly: where it is, what is wrong, and what to write instead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import ValidationError

Place = tuple[str | int, ...]


class Fault(NamedTuple):
    """One fault: `message` names the place and what is wrong, `mend` what to write instead."""

    place: Place
    message: str
    mend: str


WORDS = "Write one text, or one per language: {en: ..., de: ...}."
NUMBER = "Write a number in digits, such as 4."
WHOLE = "Write a whole number in digits, such as 30."
TRUTH = "Write true or false."
LIST = "Write a list: [first, second]."
PART = "Write its keys indented below it, as in the flow we ship."

PLAIN: dict[str, tuple[str, str]] = {
    "missing": ("is missing", "Add it."),
    "extra_forbidden": ("is no key that a flow knows", "Check its spelling."),
    "string_type": ("is not a text", "Put it in quotes if it is meant as words."),
    "string_too_short": ("is empty", "Write something, or remove the key."),
    "string_too_long": ("is too long", "Use at most {max_length} characters."),
    "int_type": ("is not a whole number", WHOLE),
    "int_parsing": ("is not a whole number", WHOLE),
    "int_from_float": ("is not a whole number", WHOLE),
    "float_type": ("is not a number", NUMBER),
    "float_parsing": ("is not a number", NUMBER),
    "finite_number": ("is not a number", NUMBER),
    "bool_type": ("is neither true nor false", TRUTH),
    "bool_parsing": ("is neither true nor false", TRUTH),
    "list_type": ("is not a list", LIST),
    "dict_type": ("has no keys below it", PART),
    "model_type": ("has no keys below it", PART),
    "too_short": ("has too few entries", "Give it at least {min_length}."),
    "too_long": ("has too many entries", "Give it at most {max_length}."),
    "greater_than": ("is too small", "Write a number above {gt}."),
    "greater_than_equal": ("is too small", "Write {ge} or more."),
    "less_than": ("is too large", "Write a number below {lt}."),
    "less_than_equal": ("is too large", "Write {le} or less."),
    "literal_error": ("is not a word that is known here", "Use one of these: {expected}."),
}

PATTERNS: dict[str, tuple[str, str]] = {
    "^[a-z]{2}$": ("is not a language", "Write two small letters, such as en or de."),
    "^[a-z][a-z0-9_-]{0,63}$": (
        "is not a name that can be used here",
        "Use small letters, digits, - and _, with a letter first, such as company_size.",
    ),
    "^[A-Z]{3}$": ("is not a currency", "Write three capital letters, such as USD or EUR."),
    r"^[/*][^\s?#\[\]]{0,199}$": (
        "is not a path",
        "Begin it with / or *, without the site's name and without ? or #, such as /pricing* or *.pdf.",
    ),
    "^(https?://|/)": (
        "is not an address",
        "Begin it with https:// or with /, such as https://www.example.com/guide.pdf.",
    ),
}
CLOCK = ("is not a time span", "Write it like 09:00-17:30, hours with two digits and no spaces.")
UNREADABLE = ("cannot be read", "Compare it with the same key in the flow we ship, data/flows/default.yml.")


def faults(error: ValidationError) -> Iterator[Fault]:
    """One fault a place, the deepest where a text was tried in several forms."""
    found: dict[Place, Mapping[str, Any]] = {}
    for detail in error.errors():
        found.setdefault(_place(detail["loc"]), detail)
    for place, detail in found.items():
        if not any(_below(other, place) for other in found):
            what, mend = said(detail)
            yield Fault(place, f"`{'.'.join(map(str, place))}` {what}.", mend)


def said(detail: Mapping[str, Any]) -> tuple[str, str]:
    """What is wrong (to follow the name of the place) and what to write instead."""
    kind, context = detail["type"], dict(detail.get("ctx") or {})
    if "reason" in context:
        return "is not an e-mail address", "Write it like alex@company.com."
    if kind == "value_error":
        return f"is not right: {detail['msg'].removeprefix('Value error, ')}", ""
    if kind == "string_pattern_mismatch":
        return PATTERNS.get(context["pattern"], CLOCK if "[0-5]" in context["pattern"] else UNREADABLE)
    if kind == "literal_error":
        context["expected"] = _listed(context["expected"])
        if detail["loc"][-1] == "[key]":
            return "is no key that a flow knows", f"Use one of these: {context['expected']}."
    if kind == "string_type" and any(map(_names_a_type, detail["loc"])):
        return "is not a text", f"{WORDS} A number that is meant as words needs quotes."
    what, mend = PLAIN.get(kind, UNREADABLE)
    return what, mend.format(**context) if context else mend


def _place(loc: Sequence[str | int]) -> Place:
    return tuple(part for part in loc if not _names_a_type(part))


def _names_a_type(part: str | int) -> bool:
    return isinstance(part, str) and ("[" in part or part in ("str", "constrained-str"))


def _below(place: Place, upper: Place) -> bool:
    return len(place) > len(upper) and place[: len(upper)] == upper


def _listed(expected: str) -> str:
    return expected.replace("' or '", "', '").replace("'", "")
