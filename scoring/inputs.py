"""What can be scored: the inputs, and how each is read out of a fact or out of behaviour.

An input is one judged aspect of one field. Most fields have one; `need` has two (`need`, `urgency`), so has
`job_title` (`seniority`, `function`). Observed inputs come from behaviour on the site instead of from answers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Any, NamedTuple

KNOWN = "known"
STATES = ("known", "vague", "refused", "contradicted", "unknown")
OPEN_STATES = STATES[1:]

MONEY, DAYS, PEOPLE, NUMBER, CATEGORY, FLAG = "money", "days", "people", "number", "category", "flag"
KINDS = (MONEY, DAYS, PEOPLE, NUMBER, CATEGORY, FLAG)
MEASURED = frozenset((MONEY, DAYS, PEOPLE, NUMBER))

ARITHMETIC = Context(prec=28, rounding=ROUND_HALF_EVEN)
_CENT = Decimal("0.01")
_ONE = Decimal(1)
_INFINITY = Decimal("Infinity")
_HALF = Decimal("0.5")
# Beyond this an amount is a slip of the keyboard, and its cents no longer survive JSON.
_LARGEST = 10**12
_A_YEAR = {"year": _ONE, "one_off": _ONE, "month": Decimal(12)}
_ENDS = {MONEY: ("min", "max"), PEOPLE: ("min", "max"), DAYS: ("earliest", "latest"), NUMBER: ("min", "max")}


@dataclass(frozen=True)
class Input:
    """One judged aspect of a field.

    `part` is the key inside the fact's value; `answers` the closed list of answers where there is one; `better`
    says which way is better for the seller (`higher`, `lower` or nothing); `changes` whether a known answer may become
    another one (a budget grows, a country stays); `measured` whether its answers are numbers that bands apply to.
    """

    name: str
    field: str
    kind: str
    part: str = ""
    unit: str = ""
    answers: tuple[str, ...] = ()
    better: str = ""
    observed: bool = False
    changes: bool = False
    measured: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # A plain attribute is found several times as quickly as a property, and every lead asks a dozen times.
        object.__setattr__(self, "measured", self.kind in MEASURED)


class Reading(NamedTuple):
    """What is known about an input.

    `normal` is the judged value: a Decimal for measured inputs (the middle of a range), an answer's name or a truth
    value for the others, None when not known. `ends` are the lowest and highest it may be, None when it is exact.
    """

    state: str
    normal: Decimal | str | bool | None
    value: Any
    quote: str | None
    ends: tuple[Decimal, Decimal] | None = None


UNKNOWN = Reading("unknown", None, None, None)
_make = tuple.__new__
_ROLES = ("decision_maker", "co_decider", "influencer", "researcher")

INPUTS = {
    each.name: each
    for each in (
        Input("budget", "budget", MONEY, answers=("none", "pending"), better="higher", changes=True),
        Input("authority", "authority", CATEGORY, part="role", answers=_ROLES, changes=True),
        Input("need", "need", CATEGORY, part="category", changes=True),
        Input("urgency", "need", CATEGORY, part="urgency", answers=("high", "medium", "low"), changes=True),
        Input("timeline", "timeline", DAYS, unit="days", answers=("none",), better="lower", changes=True),
        Input("seniority", "job_title", CATEGORY, part="seniority"),
        Input("function", "job_title", CATEGORY, part="function"),
        Input("company_size", "company_size", PEOPLE, unit="people"),
        Input("industry", "industry", CATEGORY),
        Input("country", "country", CATEGORY),
        Input("language", "language", CATEGORY),
        Input("email_kind", "email_kind", CATEGORY, answers=("business", "free", "role", "disposable")),
        Input("pages_seen", "pages_seen", NUMBER, observed=True),
        Input("pricing_visits", "pricing_visits", NUMBER, observed=True),
        Input("downloads", "downloads", NUMBER, observed=True),
        Input("campaign", "campaign", CATEGORY, observed=True),
        Input("returning", "returning", FLAG, observed=True),
        Input("seconds_to_answer", "seconds_to_answer", NUMBER, unit="seconds", observed=True),
        Input("uses_product", "uses_product", FLAG, observed=True),
    )
}


def number(raw: object) -> Decimal | None:
    """A JSON number as a Decimal; None for anything that is not a credible finite number."""
    if type(raw) is int:
        return Decimal(raw) if -_LARGEST <= raw <= _LARGEST else None
    if isinstance(raw, bool) or not isinstance(raw, int | float | Decimal):
        return None
    exact = Decimal(repr(raw)) if isinstance(raw, float) else Decimal(raw)
    return exact if exact.is_finite() and abs(exact) <= _LARGEST else None


def read(spec: Input, fact: Mapping[str, Any], rates: Mapping[str, Decimal]) -> Reading:
    """What a fact of the input's field says about it; `rates` turns a currency into the flow's."""
    state, value, quote = fact.get("state"), fact.get("value"), fact.get("quote")
    if state != KNOWN:
        return Reading(state if state in STATES else "unknown", None, value, quote)
    if spec.measured:
        return _measure(spec, value, quote, rates)
    # A name under its key is told without a call, and the record made as Reading(...) would: every lead has several.
    answer = value.get(spec.part) if type(value) is dict else value
    if type(answer) is not str or not answer or spec.kind == FLAG:
        answer = _answer(spec, value)
    return _make(Reading, ("unknown" if answer is None else KNOWN, answer, value, quote, None))


def observe(spec: Input, value: Any) -> Reading:
    """What was seen on the site, as a reading; what makes no sense is unknown."""
    normal = _measured(value, _ONE) if spec.measured else _answer(spec, value)
    return UNKNOWN if normal is None else Reading(KNOWN, normal, value, None)


def _measure(spec: Input, value: Any, quote: str | None, rates: Mapping[str, Decimal]) -> Reading:
    if type(value) is not dict and not isinstance(value, Mapping):
        return _between(value, value, _ONE, value, quote)
    if spec.answers and value.get("status") in spec.answers:
        return Reading(KNOWN, value["status"], value, quote)
    factor = _factor(value, rates) if spec.kind == MONEY else _ONE
    if factor is None:
        return Reading("vague", None, value, quote)
    first, last = _ENDS[spec.kind]
    return _between(value.get(first), value.get(last), factor, value, quote)


def _measured(value: Any, factor: Decimal) -> Decimal | None:
    if type(value) is int and factor is _ONE and -_LARGEST <= value <= _LARGEST:
        return Decimal(value)
    exact = number(value)
    return None if exact is None else _cents(exact, factor)


def _answer(spec: Input, value: Any) -> str | bool | None:
    if type(value) is dict or isinstance(value, Mapping):
        value = value.get(spec.part)
    if spec.kind == FLAG:
        return value if isinstance(value, bool) else None
    return value if isinstance(value, str) and value else None


def _factor(value: Mapping[str, Any], rates: Mapping[str, Decimal]) -> Decimal | None:
    """What one unit of an amount is worth in the flow's currency a year; None when no rate is known."""
    rate = rates.get(str(value.get("currency") or ""))
    period = _A_YEAR.get(str(value.get("period") or "year"))
    if rate is None or period is None:
        return None
    if period is _ONE:
        return rate
    return ARITHMETIC.multiply(rate, period)


def _between(low: Any, high: Any, factor: Decimal, value: Any, quote: str | None) -> Reading:
    """A number, or a range judged by its middle, or by the one end that was given."""
    low = None if low is None else _measured(low, factor)
    high = None if high is None else _measured(high, factor)
    if low is None or high is None:
        middle = high if low is None else low
        if middle is None:
            return Reading("unknown", None, value, quote)
        return Reading(
            KNOWN,
            middle,
            value,
            quote,
            (-_INFINITY if low is None else low, _INFINITY if high is None else high),
        )
    if low == high:
        return Reading(KNOWN, low, value, quote)
    middle = ARITHMETIC.multiply(ARITHMETIC.add(low, high), _HALF).quantize(_CENT, context=ARITHMETIC)
    return _make(Reading, (KNOWN, middle, value, quote, (low, high)))


def _cents(exact: Decimal, factor: Decimal) -> Decimal:
    if factor is _ONE and exact == exact.to_integral_value():
        return exact
    return ARITHMETIC.multiply(exact, factor).quantize(_CENT, context=ARITHMETIC)
