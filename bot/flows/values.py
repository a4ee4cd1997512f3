"""A fact's value in words, as the visitor is shown it: money, dates and sizes by the locale's own rules (CLDR)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_datetime, format_interval
from babel.numbers import format_currency, format_decimal

if TYPE_CHECKING:
    from bot.flows.words import Words

LONGEST = 90  # characters of the visitor's own words on one line of the card
SOON = 14  # days: what begins at once and is over by then says nothing as dates


def read_back(words: Words, field: str, fact: Mapping[str, Any] | None, at: datetime | None) -> str:
    """What the review card says about a field."""
    review = words.flow.review
    if fact is None or fact["state"] in ("unknown", "vague"):
        return words.text(review.unknown)
    if fact["state"] == "refused":
        return words.text(review.refused)
    value = fact["value"]
    if value is None or isinstance(value, str):
        return value or words.text(review.unknown)
    if field == "timeline":
        return _timeline(words, value, fact.get("quote") or "", at)
    return _READERS[field](words, value)


def filled_in(words: Words, field: str, fact: Mapping[str, Any] | None) -> str:
    """What a form's field holds of a fact that is known already: text that is read as the same fact again, else nothing."""
    value = fact["value"] if fact and fact["state"] == "known" else None
    if isinstance(value, str):
        return value
    if field == "job_title" and value:
        return _title(words, value)
    if field == "company_size" and value and value.get("min") is not None:  # "up to ten" has no such text
        return _size(words, value)
    return ""


def when_words(moment: datetime, locale: str) -> str:
    """A moment in its own zone: weekday, day, month and time."""
    return format_datetime(moment, _pattern(locale), locale=cldr(locale))


def cldr(locale: str) -> Locale:
    """The locale's rules; English where it is unknown."""
    try:
        return Locale.parse(locale, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")


def money(value: Mapping[str, Any], locale: str) -> str:
    """An amount or a range of amounts, without its period: "$60,000", "€5,000 – €10,000"."""
    low, high = value.get("min"), value.get("max")
    ends = [low] if low == high else [low, high]
    return "\u2009–\u2009".join(_amount(end, value["currency"], locale) for end in ends if end is not None)


def _amount(number: float, currency: str, locale: str) -> str:
    whole = float(number).is_integer()
    pattern = cldr(locale).currency_formats["standard"].pattern
    if whole:
        pattern = pattern.replace(".00", "").replace(".##", "")
    return format_currency(number, currency, pattern, locale=cldr(locale), currency_digits=not whole)


def _budget(words: Words, value: Mapping[str, Any]) -> str:
    names = words.flow.review.values
    if value.get("status") in ("none", "pending"):
        return words.text(names.no_budget if value["status"] == "none" else names.pending)
    low, high = value.get("min"), value.get("max")
    frame = names.at_least if high is None else names.up_to if low is None else names.exactly
    if value.get("approximate") and low == high:
        frame = names.about
    period = getattr(names, value.get("period") or "year")
    return f"{words.text(frame, amount=money(value, words.locale))} {words.text(period)}".strip()


def _timeline(words: Words, value: Mapping[str, Any], quote: str, at: datetime | None) -> str:
    """The visitor's words, with the dates that they come to: "next month (Dec 1 – 31)"."""
    said = short(quote)
    earliest, latest = value.get("earliest"), value.get("latest")
    if at is None or (earliest is None and latest is None):
        return words.text(words.flow.review.values.no_date)
    if said and not earliest and latest is not None and latest <= SOON:
        return said
    ends = [days for days in (earliest, latest) if days is not None]
    if said and not earliest:
        ends = ends[-1:]
    dates = _dates([at.date() + timedelta(days=days) for days in ends], at, words.locale)
    return f"{said} ({dates})" if said and dates not in said else said or dates


def _dates(days: list[date], at: datetime, locale: str) -> str:
    """One day or the span between two; the year only where nobody would guess it."""
    skeleton = "MMMd" if days[-1].year - at.year <= 1 else "yMMMd"
    return format_interval(days[0], days[-1], skeleton, locale=cldr(locale))


def short(text: str) -> str:
    """At most LONGEST characters of the visitor's words, cut between words."""
    text = " ".join(text.split())
    if len(text) <= LONGEST:
        return text
    kept = text[: LONGEST - 1]
    return f"{kept.rpartition(' ')[0] or kept}…"


def _need(words: Words, value: Mapping[str, Any]) -> str:
    category = words.flow.needs.get(value.get("category", ""))
    return short(value.get("words") or "") or (words.text(category.label) if category else "")


def _authority(words: Words, value: Mapping[str, Any]) -> str:
    role = words.text(getattr(words.flow.review.values, value["role"]))
    others = ", ".join(value.get("others") or ())
    return f"{role} ({others})" if others else role


def _size(words: Words, value: Mapping[str, Any]) -> str:
    ends = [value.get("min"), value.get("max")]
    shown = dict.fromkeys(format_decimal(end, locale=cldr(words.locale)) for end in ends if end is not None)
    text = "–".join(shown)
    return f"{text}+" if value.get("max") is None else text


def _title(_words: Words, value: Mapping[str, Any]) -> str:
    return str(value.get("title", ""))


def _pattern(locale: str) -> str:
    """Weekday, day and time, in the order that the language has them."""
    return {"de": "EEE d. MMM, HH:mm", "es": "EEE d MMM, HH:mm"}.get(
        locale[:2], "EEE, MMM d, h:mm a" if locale in ("en", "en-US") else "EEE d MMM, HH:mm"
    )


_READERS = {
    "budget": _budget,
    "need": _need,
    "authority": _authority,
    "company_size": _size,
    "job_title": _title,
}
