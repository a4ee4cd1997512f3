"""How the desk says what the record holds: fields, amounts, spans, addresses. Odd values are shown, never raised."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

import phonenumbers
from babel import Locale
from babel.numbers import format_currency, format_decimal
from phonenumbers import PhoneNumberFormat

LABELS = {
    "email": "E-mail",
    "job_title": "Job title",
    "company_size": "Company size",
    "pages_seen": "Pages seen",
    "pricing_visits": "Visits to prices",
    "returning": "Was here before",
    "seconds_to_answer": "Usually answers in",
    "email_kind": "Kind of e-mail address",
    "mql": "MQL",
    "pql": "PQL",
    "sql": "SQL",
    "one_off": "one-off",
    "open": "Open talks",
    "researcher": "Only researching",
    "influencer": "Recommends, does not decide",
    "decision_maker": "Decides",
    "co_decider": "Decides with others",
    "vp": "VP",
    "state:known": "Known",
    "state:vague": "Vague",
    "state:refused": "Would not say",
    "state:contradicted": "Contradicted",
    "state:unknown": "Unknown",
}
STATUSES = {"none": "None yet", "pending": "Not approved yet"}
PERIODS = {"year": "a year", "month": "a month", "one_off": "one-off"}


def label(name: str | None) -> str:
    """A field's, category's, tier's or stage's name as a person would write it."""
    name = str(name or "")
    return LABELS.get(name) or name.replace("_", " ").replace("-", " ").capitalize()


def lowered(text: str) -> str:
    """The words as they stand inside a sentence; an abbreviation stays as it is."""
    return text if text.isupper() else text[:1].lower() + text[1:]


def state(name: str) -> str:
    """What the state of a fact is called."""
    return LABELS.get(f"state:{name}", label(name))


def number(value: Any) -> str:
    """A number with its thousands apart and no needless zeros: 1,250.5."""
    return format_decimal(Decimal(str(value)).normalize(), "#,##0.##", locale="en")


def points(value: Any) -> str:
    """Points as the ledger adds them up: no needless zeros, a real minus."""
    return number(value).replace("-", "−")


def amount(value: Any, currency: str | None) -> str:
    """An amount of money: $60,000."""
    if not currency:
        return number(value)
    whole = Decimal(str(value)) % 1 == 0
    return format_currency(
        value, currency, "¤#,##0" if whole else "¤#,##0.00", locale="en", currency_digits=False
    )


def span(low: Any, high: Any, show: Any = number) -> str:
    """A range of which an end may be open: 20–50, over 20, up to 50."""
    if low is None and high is None:
        return ""
    if low == high:
        return show(low)
    if low is None:
        return f"up to {show(high)}"
    return f"over {show(low)}" if high is None else f"{show(low)} – {show(high)}"


def _budget(value: Mapping[str, Any]) -> str:
    if value.get("status") in STATUSES:
        return STATUSES[value["status"]]
    shown = span(value.get("min"), value.get("max"), lambda end: amount(end, value.get("currency")))
    about = "about " if value.get("approximate") and value.get("min") == value.get("max") else ""
    return f"{about}{shown} {PERIODS.get(str(value.get('period')), '')}".strip()


def _timeline(value: Mapping[str, Any]) -> str:
    if value.get("status") == "none":
        return "No date in mind"
    earliest, latest = value.get("earliest"), value.get("latest")
    if earliest in (0, None) and latest is not None:
        return f"within {number(latest)} days"
    if latest is None and earliest is not None:
        return f"in {number(earliest)} days or later"
    return f"in {span(earliest, latest)} days" if latest is not None else ""


def _authority(value: Mapping[str, Any]) -> str:
    others = ", ".join(str(one) for one in value.get("others") or ())
    return label(value.get("role")) + (f" (with {others})" if others else "")


def _need(value: Mapping[str, Any]) -> str:
    urgency = f", {value['urgency']} urgency" if value.get("urgency") else ""
    return label(value.get("category")) + urgency


def _job_title(value: Mapping[str, Any]) -> str:
    return str(value.get("title") or "")


def _people(value: Mapping[str, Any]) -> str:
    shown = span(value.get("min"), value.get("max"))
    return f"{shown} people" if shown else ""


def _country(value: str) -> str:
    return Locale("en").territories.get(value.upper(), value)


SHAPES = {
    "budget": _budget,
    "timeline": _timeline,
    "authority": _authority,
    "need": _need,
    "job_title": _job_title,
    "company_size": _people,
}


def value(field: str, given: Any) -> str:
    """A fact's value in words; what has an unknown shape is shown as it is."""
    try:
        if isinstance(given, Mapping) and field in SHAPES:
            return SHAPES[field](given)
        if field == "phone":
            return phone(given)
        if field == "country" and isinstance(given, str):
            return _country(given)
    except (ValueError, TypeError, ArithmeticError, KeyError):
        pass
    return _plain(given)


def _plain(given: Any) -> str:
    if given is None:
        return ""
    if isinstance(given, Mapping):
        return ", ".join(f"{label(key)}: {_plain(part)}" for key, part in given.items() if part is not None)
    if isinstance(given, list | tuple):
        return ", ".join(_plain(part) for part in given)
    if isinstance(given, bool):
        return "yes" if given else "no"
    return str(given)


UNITS = {"timeline": "days", "company_size": "people", "seconds_to_answer": "s"}


def judged(line: Mapping[str, Any], currency: str | None = None) -> str:
    """What a ledger line judged, in words: the value as it was normalised for the rules, money in `currency`."""
    normal = line.get("normalised")
    if isinstance(normal, bool):
        return "yes" if normal else "no"
    if isinstance(normal, int | float):
        field = str(line.get("field"))
        if field == "budget":
            return f"{amount(normal, currency)} a year"
        return f"{'in ' if field == 'timeline' else ''}{number(normal)} {UNITS.get(field, '')}".strip()
    if line.get("field") == "budget":
        return STATUSES.get(str(normal), label(str(normal))).lower()
    return lowered(label(str(normal)))


def behaviour(observed: Mapping[str, Any] | None) -> list[tuple[str, str]]:
    """What was observed, by name and in words; when it was, the views themselves say."""
    known = {
        name: given for name, given in (observed or {}).items() if given is not None and name != "days_ago"
    }
    return [
        (name, given if isinstance(given, str) else judged({"field": name, "normalised": given}))
        for name, given in known.items()
    ]


def marked(text: str, quotes: Iterable[str]) -> list[tuple[str, bool]]:
    """The text cut at the quotes: (part, whether it is one), in order; quotes that are not in it are passed over."""
    found = "|".join(re.escape(quote) for quote in sorted(quotes, key=len, reverse=True) if quote)
    if not found:
        return [(text, False)]
    parts = re.split(f"({found})", text)
    return [(part, index % 2 == 1) for index, part in enumerate(parts) if part]


def web_link(address: Any) -> str | None:
    """The address if a browser may safely be sent there, else None."""
    text = str(address or "").strip()
    if re.fullmatch(r"[\w.-]+\.[a-zA-Z]{2,}(/[^\s]*)?", text):
        text = f"https://{text}"
    return text if urlsplit(text).scheme in ("http", "https") and urlsplit(text).hostname else None


def phone(number: Any) -> str:
    """A number in E.164 spaced as in its country: +1 212-555-0142."""
    try:
        return phonenumbers.format_number(phonenumbers.parse(str(number)), PhoneNumberFormat.INTERNATIONAL)
    except phonenumbers.NumberParseException:
        return str(number)


def destination(address: str) -> str:
    """Where a delivery goes. Of a web address only the host: the rest often is a secret."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.hostname}/…" if parts.scheme in ("http", "https") else address


def dialled(phone: Any) -> str | None:
    """The number as a tel: link dials it, else None."""
    digits = re.sub(r"[^\d+]", "", str(phone or ""))
    return digits if re.fullmatch(r"\+?\d{4,15}", digits) else None
