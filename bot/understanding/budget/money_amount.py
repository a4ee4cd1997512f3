"""One amount of money as it was said, and what it is a year, with another multiplier, in the currency of the place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from bot.understanding.budget import money_words as vocabulary
from bot.understanding.facts import Context
from bot.understanding.numerals.numbers import plain


@dataclass(frozen=True)
class Amount:
    """Money said at `text[a:b]` of the symbolic view: bounds (None when open), ISO currency, period (None when unsaid)."""

    a: int
    b: int
    low: Decimal | None
    high: Decimal | None
    currency: str | None = None
    period: str | None = None
    approximate: bool = False
    per_seat: bool = False
    factor: int = 1
    """The multiplier said."""
    clear: bool = False
    """A currency, a multiplier or "figures" was said: it can hardly be anything but money."""
    times: int = 1
    """Seats that it was multiplied by."""

    def value(self, context: Context, period: str | None = None, status: str = "set") -> dict[str, Any]:
        """The budget this amount states; an unsaid period is a year."""
        return {
            "min": None if self.low is None else plain(self.low),
            "max": None if self.high is None else plain(self.high),
            "currency": self.currency or context.currency,
            "period": self.period or period or vocabulary.YEAR,
            "status": status,
            "approximate": self.approximate,
        }


def scaled(amount: Amount, by: Decimal) -> Amount:
    """The amount that many times."""
    low = None if amount.low is None else amount.low * by
    high = None if amount.high is None else amount.high * by
    return replace(amount, low=low, high=high)


def in_period(amount: Amount, period: str, times: int) -> Amount:
    """The amount, said `times` times a period."""
    return replace(scaled(amount, Decimal(times)), period=period)


def spread(amount: Amount, years: Decimal) -> Amount:
    """A year's part of an amount for several."""
    if years <= 1:
        return amount
    return replace(scaled(amount, 1 / years), period=vocabulary.YEAR)


_MOST_SHARED = 1000
"""Who says a million, and then two hundred, was joking."""


def scaled_alike(one: Amount, other: Amount) -> Amount:
    """`one` with the multiplier of `other`, where it has none of its own and is smaller than one ("not 20 but 30k")."""
    bare = one.factor == 1 and not one.clear and 1 < other.factor <= _MOST_SHARED
    return (
        scaled(one, Decimal(other.factor))
        if bare and (one.high or one.low or other.factor) < other.factor
        else one
    )


def local_currency(code: str, context: Context) -> str:
    """The ISO code of what was said; "$" and "pesos" by the page's region, else by the flow's currency."""
    region = context.locale[3:5].upper()
    if code == "$":
        own = context.currency if context.currency in vocabulary.DOLLARS.values() else "USD"
        return vocabulary.DOLLARS.get(region, "USD" if region else own)
    if code == "peso":
        own = context.currency if context.currency in vocabulary.PESOS.values() else "MXN"
        return vocabulary.PESOS.get(region, own)
    return code
