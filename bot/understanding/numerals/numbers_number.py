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
    unit: int = 1
    """What its last word multiplies by, a hundred or a dozen, which a number before it may share ("three to four hundred")."""

    @property
    def scaled(self) -> bool:
        """A multiplier was said ("k", "thousand", "Mio")."""
        return self.factor > 1

    def values(self, factor: int | None = None) -> tuple[Decimal, Decimal]:
        """Lowest and highest value, with another factor where a range shares one."""
        times = self.factor if factor is None else factor
        return (self.low * times, self.high * times)


def shared(first: Number, second: Number) -> int:
    """What the end of a range gives to its start: "three to four hundred", "2-3 dozen", "zehn bis fünfzehntausend"."""
    if first.scaled or first.unit > 1:
        return 1
    if second.unit > 1 and first.high < 20:
        return second.unit if first.high * second.unit < second.low else 1
    thousands = not second.raw and not second.scaled and second.low and second.low % 1000 == 0
    return 1000 if thousands and first.high * 1000 < second.low else 1


def plain(value: Decimal) -> int | float:
    """A JSON number: an integer when whole."""
    return int(value) if value == value.to_integral_value() else float(round(value, 2))


def decimal_mark(locale: str, language: str) -> str:
    """The decimal mark of a page's locale, else of the language."""
    region = locale[-2:].upper() if len(locale) > 3 else ""
    if region in ("CH", "LI", "MX", "US", "PR", "GT", "SV", "HN", "NI", "PA", "DO"):
        return "."
    return "." if language == "en" else ","
