"""The visitor's own questions, answered in the flow's words; then the talk returns to where it was."""

from __future__ import annotations

from bot.conversation import demo, person
from bot.conversation.talk import Bubbles, Talk


def answer(talk: Talk, intent: str) -> Bubbles:
    """The answer to one question. "Why do you ask?" is answered for the question on the table."""
    words = talk.words
    if intent == "ask_person" and talk.first_time("person"):
        person.wanted(talk)
    if intent == "request_demo" and talk.conversation.stage == "done" and (stands := demo.reminder(talk)):
        return stands
    if intent == "ask_why":
        step = talk.asked_step()
        return [words.why(step) if step else {"text": words.text(talk.flow.answers["ask_privacy"])}]
    text = talk.flow.answers.get(intent) or talk.flow.says.not_understood
    return [{"text": words.text(text)}]


def back_to_where_we_were(talk: Talk) -> Bubbles:
    """What is still open, outside the discovery: the consent, the time slots, or nothing."""
    if talk.conversation.stage == "consent":
        return [talk.words.ask_consent(talk.flow.consent.again)]
    if talk.conversation.stage == "booking":
        return demo.offer_slots(talk, talk.words.text(talk.flow.booking.again))
    return []
