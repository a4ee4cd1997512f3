"""The two records that understanding deals in: what was said, and under which circumstances it was said.

Pure data; runs on Python 3.10 and newer; imports nothing of Banter's.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from typing import Any, Protocol

FIELDS = (
    "budget",
    "authority",
    "need",
    "timeline",
    "name",
    "email",
    "phone",
    "company",
    "job_title",
    "company_size",
    "website",
    "country",
)

STATES = ("known", "vague", "refused")


class Stretch(Protocol):
    """Whatever takes up the characters start..end of a text: a fact, a clause, words that tell something."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Behind its last character."""


def meet(one: Stretch, other: Stretch) -> bool:
    """Whether they share a character."""
    return one.start < other.end and other.start < one.end


@dataclass(frozen=True)
class Fact:
    """One field as one message states it.

    `value` has the shape of the field (see docs/facts.md): a string for scalar fields, a dict of plain JSON for
    structured ones, None where the state is not `known` and nothing can be said. `start` and `end` are character
    offsets of `quote` in the message exactly as the visitor sent it. `confidence` is 0..1.
    `replaces` is the normalised value the visitor took back in the same breath ("not 30k, more like 13k").
    """

    field: str
    state: str
    value: Any
    quote: str
    start: int
    end: int
    confidence: float = 0.9
    replaces: Any = None

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON, without `replaces` where nothing is replaced."""
        out = {name: getattr(self, name) for name in self.__dataclass_fields__}
        if self.replaces is None:
            del out["replaces"]
        return out

    def moved(self, by: int) -> Fact:
        """The same fact, `by` characters further on."""
        return replace(self, start=self.start + by, end=self.end + by)


@dataclass(frozen=True)
class Context:
    """What a careful listener knows before reading the message.

    `asked` is the field of the question just put, or None. `locale` is the page's ("en", "de-CH"), used for number
    formats and as the language when the text does not tell. `now` decides relative dates. `country` (ISO 3166
    alpha-2) is the visitor's, for phone numbers. `currency` is the flow's, for amounts that name none.
    `categories` maps the flow's need categories to example phrases.
    """

    asked: str | None = None
    locale: str = "en"
    now: datetime = field(default_factory=lambda: datetime.now(timezone.utc))
    country: str | None = None
    currency: str = "USD"
    categories: dict[str, tuple[str, ...]] = field(default_factory=dict)
