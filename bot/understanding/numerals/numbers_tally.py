"""The values of digits with separators and of number words said one after the other."""

from __future__ import annotations

import re
from decimal import Decimal

LARGEST = 10**13
_DOZEN, _HUNDRED = 12, 100


class Tally:
    """Adds up number words one by one, refusing what cannot continue the number ("five" after "ten")."""

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.now: Decimal | None = None
        self.largest = LARGEST * 10
        self.fraction: Decimal | None = None
        self.factor = 1

    @property
    def begun(self) -> bool:
        return self.now is not None or self.total > 0

    def goes_on(self, low: Decimal, factor: int, spanish: bool) -> bool:
        """Whether a number behind an "and" belongs to it: "hundred and five", "treinta y cinco mil"; not "ten and twenty"."""
        if factor >= self.largest:
            return False
        if self.now is None:  # "two thousand and five hundred", "un millón y doscientos mil"
            return low * factor < self.largest and not (spanish and low * factor < _HUNDRED)
        if spanish:
            return low < 10 and self.now % 10 == 0 and self.now % 100 >= 20
        return self.now % _HUNDRED == 0 and (low < _HUNDRED or (self.now % 1000 == 0 and low < 1000))

    def unit(self, value: int) -> bool:
        if self.fraction is not None:
            return self._decimal(value)
        room = self.now is None or (self.now > 0 and value < self._room(self.now))
        if not room or (self.total and value >= self.largest):
            return False
        self.now = (self.now or Decimal(0)) + value
        return True

    @staticmethod
    def _room(now: Decimal) -> int:
        """What is yet to be said behind "zweitausend", "hundred", "twenty"."""
        if now % _HUNDRED == 0:
            return 1000 if now % 1000 == 0 else _HUNDRED
        return 10 if now % _HUNDRED >= 20 and now % 10 == 0 else 0

    def _decimal(self, value: int) -> bool:
        if value > 9 or self.now is None or self.fraction is None or self.fraction < Decimal("0.001"):
            return False
        self.fraction /= 10
        self.now += self.fraction * value
        return True

    def point(self) -> bool:
        if self.fraction is not None or self.now is None:
            return False
        self.fraction = Decimal(1)
        return True

    def hundred(self, size: int) -> bool:
        if self.now is not None and not 0 < self.now < 100:
            return False
        self.now = (self.now or 1) * Decimal(size)
        return True

    def scale(self, size: int) -> bool:
        if size >= self.largest or (self.now is None and self.total):
            return False
        self.total += (1 if self.now is None else self.now) * size
        self.now, self.largest, self.factor, self.fraction = None, size, max(self.factor, size), None
        return True

    def add_half(self) -> None:
        if self.now == _DOZEN:
            self.now *= Decimal("1.5")
            return
        self.total += Decimal("0.5") * (self.largest if self.factor > 1 else 1)

    def result(self) -> tuple[Decimal, int]:
        return (self.total + (self.now or 0)) / self.factor, self.factor


def read_digits(raw: str, mark: str = "") -> Decimal | None:
    """The value of digits with separators; `mark` decides "1.500" in front of a multiplier, where alone it is 1500."""
    if len(raw) > 20:
        return None
    marks = [char for char in raw if char in ".,'"]
    if not marks:
        return Decimal(raw)
    last = marks[-1]
    head, _, tail = raw.rpartition(last)
    if _is_grouped(raw, marks) and not (mark and last == mark and len(marks) == 1):
        return Decimal("".join(char for char in raw if char.isdigit()))
    if marks.count(last) > 1 or last == "'" or len(set(marks)) > 2:
        return None
    return Decimal(re.sub(r"[.,']", "", head) + "." + tail)


def _is_grouped(raw: str, marks: list[str]) -> bool:
    """Every mark separates thousands (or Indian lakhs): 1.000, 10,00,000, but not 0.500 or 1.50."""
    if len(set(marks)) > 1 or raw[0] == "0":
        return False
    first, *groups = raw.split(marks[0])
    return 1 <= len(first) <= 3 and len(groups[-1]) == 3 and all(len(group) in (2, 3) for group in groups)
