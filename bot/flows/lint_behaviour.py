"""Whether what a flow counts of a visitor's behaviour can be seen at all, and tells one page from another."""

from __future__ import annotations

from collections.abc import Iterator

import scoring
from bot.flows.schema import Flow
from bot.flows.source import Finding, Source

SEEN = ("pages_seen", "pricing_visits", "downloads")  # what `keep: false` leaves nobody to know
LISTS = {"pricing_visits": "pricing"}  # a download is also told by a click, so its list may be empty


def behaviour(source: Source, flow: Flow) -> Iterator[Finding]:
    """Patterns that fit every page, and rules of the score that can never hold."""
    yield from _too_wide(source, flow)
    try:
        model = scoring.Model.parse(flow.score, flow=flow.name, version="0", currency=flow.currency)
    except scoring.ModelError:
        return  # lint says so of the score
    for judge in model.judges:
        why = _never_seen(flow, judge.input.name)
        if why:
            mend = "Write or change `behaviour`, or take the rule out."
            yield source.finding(("score", *judge.rules[0].path), "warning", why, mend)


def _too_wide(source: Source, flow: Flow) -> Iterator[Finding]:
    for name in ("pricing", "downloads"):
        for place, pattern in enumerate(getattr(flow.behaviour, name)):
            if not pattern.strip("/*"):
                path = ("behaviour", name, place)
                mend = "Name a part of the path, such as /pricing*."
                yield source.finding(
                    path, "warning", f"`{pattern}` fits every page or none but the first.", mend
                )


def _never_seen(flow: Flow, name: str) -> str:
    """Why an input can never be known; empty where it can."""
    if name in SEEN and "behaviour" not in flow.model_fields_set:
        return f"`{name}` is counted, but a flow without `behaviour` keeps nothing of it."
    if name in SEEN and not flow.behaviour.keep:
        return f"`{name}` is counted, but `behaviour.keep: false` keeps nothing of it."
    if name in LISTS and not getattr(flow.behaviour, LISTS[name]):
        return f"`{name}` is counted, but `behaviour.{LISTS[name]}` names no page."
    return ""
