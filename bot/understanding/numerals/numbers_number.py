"""One number as it was said, and how numbers are written out again."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Number:
    """A number at `text[a:b]` of a view: `low`..`high` times `factor`, as said.

    `raw` is the digits as typed (empty when spelled); `article` marks a lone "a", "one", "ein", "un";
    `loose` marks a couple, a few, tens of thousands: no figure was named.
    """

    a: int
    b: int
    low: Decimal
    high: Decimal
    factor: int = 1
    raw: str = ""
    article: bool = False
    loose: bool = False
    hundreds: bool = False
    """Spelled with "hundred" at its end, which a number before it may share ("three to four hundred")."""

    @property
    def scaled(self) -> bool:
        """A multiplier was said ("k", "thousand", "Mio")."""
        return self.factor > 1

    def values(self, factor: int | None = None) -> tuple[Decimal, Decimal]:
        """Lowest and highest value, with another factor where a range shares one."""
        times = self.factor if factor is None else factor
        return (self.low * times, self.high * times)


def plain(value: Decimal) -> int | float:
    """A JSON number: an integer when whole."""
    return int(value) if value == value.to_integral_value() else float(round(value, 2))


def decimal_mark(locale: str, language: str) -> str:
    """The decimal mark of a page's locale, else of the language."""
    region = locale[-2:].upper() if len(locale) > 3 else ""
    if region in ("CH", "LI", "MX", "US", "PR", "GT", "SV", "HN", "NI", "PA", "DO"):
        return "."
    return "." if language == "en" else ","
