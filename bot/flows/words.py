"""A flow's words as messages for the widget. Pure; every sentence comes from the flow.

A message is a plain dict of the chat API: {text, choices, form, card, slots}. Its choices carry what they do
under `does`, which the record keeps and never sends: {answer: fact}, {consent: bool}, {edit: field}, {slot: start},
{more: start}.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.flows.agenda import Facts, Step
from bot.flows.schema import Choice, Flow, Question
from bot.flows.values import filled_in, read_back, when_words
from bot.leads.names import first_name

Message = dict[str, Any]


class Words:
    """A flow spoken in one language to one visitor."""

    def __init__(self, flow: Flow, locale: str, facts: Facts | None = None) -> None:
        self.flow, self.locale, self.facts = flow, locale, facts or {}
        self._known = {key: self._plain(key) for key in ("name", "email", "company")}
        self._known["first_name"] = first_name(self._known["name"])

    def text(self, text: Any, **values: str) -> str:
        """One text of the flow, placeholders filled."""
        return self.flow.text(text, self.locale, **{**self._known, **values})

    def consent(self) -> list[Message]:
        """The greeting, then what the visitor is asked to agree to."""
        return [{"text": self.text(self.flow.consent.greeting)}, self.ask_consent(self.flow.consent.ask)]

    def ask_consent(self, words: Any) -> Message:
        """The consent question in `words`, with its two answers."""
        texts = self.flow.consent
        choices = [(texts.yes, True), (texts.no, False)]
        return {
            "text": self.text(words),
            "choices": [{"label": self.text(label), "does": {"consent": given}} for label, given in choices],
        }

    def ask(self, step: Step, *, understood: bool = True, plain: bool = False) -> Message:
        """A question. After a miss: in other words, with an example. `plain` leaves the lead-in out."""
        message: Message = {"text": self._question_text(step, understood, plain)}
        if step.question.fields and step.field is None:
            message["form"] = self._form(step.question)
        elif step.question.choices:
            message["choices"] = [self._choice(step.question, choice) for choice in step.question.choices]
        return message

    def why(self, step: Step) -> Message:
        """Why the question is put."""
        return {"text": self.text(step.question.why)}

    def review(self, at: Mapping[str, datetime]) -> Message:
        """The card that reads the answers back; each line can be corrected. `at` is when each fact was said."""
        review = self.flow.review
        rows = [
            {
                "label": self.text(label),
                "value": read_back(self, field, self.facts.get(field), at.get(field)),
                "edit": {"label": self.text(label), "does": {"edit": field}},
            }
            for field, label in review.labels.items()
            if self._on_card(field)
        ]
        return {
            "text": self.text(review.hint),
            "card": {"kind": "summary", "title": self.text(review.title), "rows": rows},
        }

    def slots(
        self, text: str, starts: Sequence[tuple[datetime, datetime]], time_zone: str, more: bool
    ) -> Message:
        """Free time slots in the visitor's zone."""
        zone = ZoneInfo(time_zone)
        slots = [
            {
                "start": start.astimezone(zone).isoformat(),
                "end": end.astimezone(zone).isoformat(),
                "time_zone": time_zone,
                "label": when_words(start.astimezone(zone), self.locale),
                "does": {"slot": start.isoformat()},
            }
            for start, end in starts
        ]
        message: Message = {"text": text, "slots": slots}
        if more and starts:
            label = self.text(self.flow.booking.more)
            message["choices"] = [{"label": label, "does": {"more": starts[-1][0].isoformat()}}]
        return message

    def magnet(self, magnet: Any) -> Message:
        """The lead magnet as a card."""
        title = self.text(magnet.title)
        return {
            "card": {
                "kind": "magnet",
                "title": title,
                "rows": [],
                "links": [{"label": title, "url": magnet.url}],
            }
        }

    def _question_text(self, step: Step, understood: bool, plain: bool) -> str:
        entry = _form_field(step)
        ask = step.question.ask if entry is None else entry.ask or entry.label
        again = step.question.again if entry is None else entry.again
        if plain or step.misses == 0:
            return self.text(ask)
        said_something = understood or self.facts.get(step.listens_for, {}).get("state") == "vague"
        if entry is not None:
            return self.text(again if said_something and again else ask)
        lead = again if said_something and again else self.flow.says.not_understood
        return f"{self.text(lead)} {self.text(step.question.example or ask)}"

    def _choice(self, question: Question, choice: Choice) -> Message:
        answer = {"field": question.field, "state": choice.state, "value": choice.value}
        return {"label": self.text(choice.label), "does": {"answer": answer}}

    def _form(self, question: Question) -> Message:
        fields = [
            {
                "name": entry.field,
                "label": self.text(entry.label),
                "type": entry.type,
                "required": not entry.optional,
                **({"autocomplete": entry.autocomplete} if entry.autocomplete else {}),
                **(
                    {"value": value}
                    if (value := filled_in(self, entry.field, self.facts.get(entry.field)))
                    else {}
                ),
            }
            for entry in question.fields
        ]
        return {"submit": self.text(question.submit), "fields": fields}

    def _on_card(self, field: str) -> bool:
        asked = any(field in question.covers for question in self.flow.questions)
        return asked or self.facts.get(field, {}).get("state") == "known"

    def _plain(self, field: str) -> str:
        value = self.facts.get(field, {}).get("value")
        return value if isinstance(value, str) else ""


def _form_field(step: Step) -> Any:
    entries: Iterable[Any] = step.question.fields if step.field else ()
    return next((entry for entry in entries if entry.field == step.field), None)
