"""What is wrong with a flow that can be read: questions nobody reaches, words that are missing, choices that say nothing.

A finding is an error when visitors would be harmed, else a warning. scoring.lint judges the points.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any
from zoneinfo import available_timezones

import scoring
from bot.flows.lint_behaviour import behaviour
from bot.flows.lint_choices import choices, conditions
from bot.flows.lint_texts import languages
from bot.flows.schema import Flow
from bot.flows.source import Finding, Source


def lint(source: Source, flow: Flow, sample: Iterable[Mapping[str, Any]] | None = None) -> list[Finding]:
    """Every finding, in the order of the file. `sample` are past leads, `{facts, behaviour}`, to try the score on."""
    checks = (
        *(_ids, _order, conditions, choices, languages),
        *(_booking, _offers, _fallback, _contact, partial(_score, sample=sample), behaviour),
    )
    found = [finding for check in checks for finding in check(source, flow)]
    return sorted(found, key=lambda finding: finding.line)


def over_filtering(source: Source, flow: Flow, sample: Iterable[Mapping[str, Any]]) -> list[Finding]:
    """Whether the score would turn away more of a sample than the flow allows. Raises ModelError."""
    model = scoring.Model.parse(flow.score, flow=flow.name, version="0", currency=flow.currency)
    return [
        _finding(source, fault) for fault in scoring.lint(model, sample) if fault.fault == "over-filtering"
    ]


def _ids(source: Source, flow: Flow) -> Iterator[Finding]:
    seen: dict[str, int] = {}
    for place, question in enumerate(flow.questions):
        if question.id in seen:
            yield source.finding(
                ("questions", place, "id"),
                "error",
                f"two questions are called `{question.id}`.",
                "Rename one.",
            )
        seen[question.id] = place
    asked: set[str] = set()
    for place, question in enumerate(flow.questions):
        for field in question.covers:
            if field in asked and question.when is None:
                path = ("questions", place)
                yield source.finding(
                    path, "error", f"`{field}` is asked twice.", "The second is never reached: remove it."
                )
            asked.add(field)


def _order(source: Source, flow: Flow) -> Iterator[Finding]:
    """A condition on something that is only asked later can never hold when its turn comes."""
    before: set[str] = set()
    everything = {field for question in flow.questions for field in question.covers}
    for place, question in enumerate(flow.questions):
        condition = question.when
        if condition and condition.field in everything - before and "unknown" not in (condition.states or ()):
            yield source.finding(
                ("questions", place, "when"),
                "error",
                f"`{question.id}` waits for `{condition.field}`, which is asked after it.",
                f"Move it behind the question about {condition.field}.",
            )
        if condition and condition.states is None and condition.is_ is None:
            yield source.finding(
                ("questions", place, "when"), "error", "the condition says nothing.", "Add `states` or `is`."
            )
        before.update(question.covers)


def _booking(source: Source, flow: Flow) -> Iterator[Finding]:
    zones = available_timezones()
    for place, host in enumerate(flow.booking.hosts):
        if host.time_zone not in zones:
            path = ("booking", "hosts", place, "time_zone")
            yield source.finding(
                path, "error", f"no time zone is called {host.time_zone}.", "Write it like Europe/Berlin."
            )
        if not any(host.hours.values()):
            yield source.finding(
                ("booking", "hosts", place, "hours"), "warning", f"{host.name} has no hours.", "Add some."
            )
        for day, hours in host.hours.items():
            for clock in hours:
                start, end = clock.split("-")
                if start >= end:
                    path = ("booking", "hosts", place, "hours", day)
                    yield source.finding(path, "error", f"{clock} ends before it begins.", "Swap the times.")


def _offers(source: Source, flow: Flow) -> Iterator[Finding]:
    tiers = flow.score.get("tiers")
    if isinstance(tiers, dict) and "hot" in tiers and not flow.offers.hot.book:
        yield source.finding(
            ("offers", "hot"),
            "warning",
            "hot leads are offered no demo.",
            "Add `book: true`, and `no_slots`.",
        )
    for tier in ("hot", "warm", "cold", "disqualified"):
        offer = getattr(flow.offers, tier)
        if offer.book and offer.no_slots is None:
            path = ("offers", tier)
            yield source.finding(
                path, "warning", "nothing to say when the calendar is full.", "Add `no_slots`."
            )
        if not offer.book and offer.magnet is None and "{magnet" in _mail_text(flow, tier):
            yield source.finding(
                ("offers", tier), "error", "the mail names a magnet that the offer lacks.", "Add `magnet`."
            )


def _mail_text(flow: Flow, tier: str) -> str:
    mail = getattr(flow.mails, tier, None)
    return str(mail.model_dump()) if mail else ""


def _fallback(source: Source, flow: Flow) -> Iterator[Finding]:
    known = {question.id for question in flow.questions}
    named = flow.fallback.questions
    if not any("email" in question.covers for question in flow.questions if question.id in named):
        yield source.finding(
            ("fallback", "questions"),
            "warning",
            "the short script asks for no e-mail address.",
            "Add the question that asks for it, else nobody can come back to the visitor.",
        )
    for place, id_ in enumerate(flow.fallback.questions):
        if id_ not in known:
            path = ("fallback", "questions", place)
            yield source.finding(
                path, "error", f"no question is called `{id_}`.", f"These are: {', '.join(sorted(known))}."
            )


def _contact(source: Source, flow: Flow) -> Iterator[Finding]:
    asked = {field for question in flow.questions for field in question.covers}
    if "email" not in asked:
        yield source.finding(
            ("questions",),
            "error",
            "nobody asks for the e-mail address.",
            "Without it no demo can be booked.",
        )
    for field in (field for field in asked if field not in flow.review.labels):
        path = ("review", "labels")
        yield source.finding(
            path, "warning", f"`{field}` is asked but not read back.", f"Add a label for {field}."
        )
    for need in (
        name for name in ("ask_price", "ask_privacy", "ask_bot", "ask_person") if name not in flow.answers
    ):
        yield source.finding(("answers",), "warning", f"no answer to `{need}`.", "Visitors ask it; add one.")


def _score(source: Source, flow: Flow, sample: Iterable[Mapping[str, Any]] | None) -> Iterator[Finding]:
    try:
        model = scoring.Model.parse(flow.score, flow=flow.name, version="0", currency=flow.currency)
    except scoring.ModelError as error:
        yield source.finding(("score", *error.path), "error", str(error))
        return
    for fault in scoring.lint(model, sample):
        yield _finding(source, fault)


def _finding(source: Source, fault: scoring.Finding) -> Finding:
    return source.finding(("score", *fault.path), fault.level, fault.message, fault.mend)
