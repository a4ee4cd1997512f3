"""Outside the questions: a late correction, a time named in words, a thank-you, or something that nobody understood."""

from __future__ import annotations

from bot.conversation import consent, demo, discovery, ending, person, qualify
from bot.conversation.discovery import Heard
from bot.conversation.questions import back_to_where_we_were
from bot.conversation.talk import Bubbles, Talk

CONTACTS = frozenset({"name", "email"})


def follow_up(talk: Talk, heard: Heard) -> Bubbles:
    """Take in what was said before consent or after the score."""
    stage = talk.conversation.stage
    if stage == "consent":
        return consent.ask_again(talk)
    if stage == "declined":
        return consent.reconsider(talk, heard.intent)
    if stage == "booking":
        chosen = demo.choose_in_words(talk)
        if chosen:
            return chosen
        # a day named while times are on offer is about the demo, not about when to start
        heard = discovery.without(heard, "timeline")
    return _changed(talk, heard) or back_to_where_we_were(talk) or demo.reminder(talk) or _all_noted(talk)


def recover(talk: Talk, heard: Heard) -> Bubbles:
    """Rasa has lost the thread: take in what was said all the same, and go on where the record stands."""
    if talk.conversation.stage != "discovery":
        return follow_up(talk, heard) if heard.facts else not_understood(talk)
    if discovery.listen(talk, heard) is discovery.Next.FINISH:
        return ending.finish(talk, heard)
    return discovery.ask(talk)


def not_understood(talk: Talk) -> Bubbles:
    """Own up to it, and offer again what is open."""
    sorry = {"text": talk.words.text(talk.flow.says.not_understood)}
    return back_to_where_we_were(talk) or [sorry]


def _changed(talk: Talk, heard: Heard) -> Bubbles:
    """Note what is new and say so; the offer only where the tier is another than before."""
    before = talk.known
    if not talk.first_time("follow_up"):
        return []
    changed = talk.note(heard.facts, talk.message, correcting=True)
    if not changed:
        return []
    person.hand_over(talk)
    says = talk.flow.says
    line = {"text": talk.words.text(says.corrected if before & set(changed) else says.noted[0])}
    tier = talk.lead.tier
    booking = demo.live_booking(talk)
    if booking is not None:
        qualify.rescore(talk)
        if CONTACTS & set(changed):
            demo.invite_again(talk, booking)
        return [line, *demo.reminder(talk)]
    offer = qualify.qualify(talk)
    return [line, *offer] if talk.lead.tier != tier else [line, *back_to_where_we_were(talk)]


def _all_noted(talk: Talk) -> Bubbles:
    return [{"text": talk.words.text(talk.flow.says.done_again)}]
