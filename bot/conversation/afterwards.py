"""After the questions: a late correction, a thank-you, or something that nobody understood."""

from __future__ import annotations

from bot.conversation import consent, discovery, qualify
from bot.conversation.discovery import Heard
from bot.conversation.questions import back_to_where_we_were
from bot.conversation.talk import Bubbles, Talk


def follow_up(talk: Talk, heard: Heard) -> Bubbles:
    """Take in what was said after the score; score again when it changes anything."""
    if talk.conversation.stage == "consent":
        return consent.ask_again(talk)
    if talk.conversation.stage == "declined":
        return not_understood(talk)
    changed = talk.first_time("follow_up") and talk.note(heard.facts, talk.message, correcting=True)
    if changed:
        return [{"text": talk.words.text(talk.flow.says.corrected)}, *qualify.qualify(talk)]
    return back_to_where_we_were(talk) or [{"text": talk.words.text(talk.flow.says.done_again)}]


def recover(talk: Talk, heard: Heard) -> Bubbles:
    """Rasa has lost the thread: take in what was said all the same, and go on where the record stands."""
    if talk.conversation.stage != "discovery":
        return follow_up(talk, heard) if heard.facts else not_understood(talk)
    if discovery.listen(talk, heard) is discovery.Next.FINISH:
        return qualify.qualify(talk)
    return discovery.ask(talk)


def not_understood(talk: Talk) -> Bubbles:
    """Own up to it, and offer again what is open."""
    sorry = {"text": talk.words.text(talk.flow.says.not_understood)}
    return back_to_where_we_were(talk) or [sorry]
