"""As soon as possible, in its many words."""

from __future__ import annotations

import re
from itertools import islice

from bot.understanding.budget.money_cues import clause_around
from bot.understanding.numerals.numbers_view import MOST, View, words
from bot.understanding.timeline import when_words as vocabulary
from bot.understanding.timeline.when_found import Phrase

SOON_LATEST = 14
"""Days that "as soon as possible" may take."""

_SOON = re.compile(r"(?<![^\W_])(?<!\bfor )(?<!\bby )(?<!\bpor )" + words(*vocabulary.ASAP) + r"(?![^\W_])")
_URGENT = frozenset(
    {
        "urgent", "dringend", "sehr dringend", "urgente", "eilt", "nos urge", "me urge", "urgently",
        "urgentemente", "urgentisimo", "con urgencia", "de urgencia", "brennt", "es brennt", "das brennt",
        "bei uns brennt",
    }
)  # fmt: skip
"""Unasked, they tell how much the trouble matters, not when something has to start."""
_IS = re.compile(
    r"(?<![a-z])(?:it'?s|is|this|es|ist|das|that'?s)(?: (?:very|really|super|sehr|muy|quite|pretty))? $"
)
_PRESSED = re.compile(
    r"(?:quer(?:emos|ria)|quiero|ocup[oa]|need|needed|(?:could )?do with|could have (?:used|done with)|want"
    r"|start|live|ready|brauch\w*|benotig\w*|starten|loslegen|necesit\w*|urge|empezar|comenzar|arrancar"
    r"|launch|due|by|for|para)(?: \w{1,9}){0,2} ?$|(?:need|want|brauch\w*|necesit\w*|quier\w*) (?:an?|the"
    r"|some|eine?n?|un[oa]?)(?: [\w-]{1,12}){1,3} ?$"
)
_WILL_DO = re.compile(
    r" (?:direkt |gleich |schon )?(?:starten|loslegen|anfangen|beginnen|umsteigen|wechseln"
    r"|live gehen)(?![a-z])"
)
"""Behind "wir wollen jetzt" the verb stands last."""
_REPLY_FILLER = re.compile(
    r"(?:probably|probablemente|wahrscheinlich|i'd say|yo diria(?: que)?|ich (?:denke|wurde sagen)|i think"
    r"|a ser posible|pretty much|more or less|basically|quasi|praktisch|please|pls|bitte|por favor|like"
    r"|ideally|well|uh|um|yes|ja|si|es|super|very|really|sehr|muy|pretty|quite|ist|das|lol|am besten"
    r"|am liebsten|really|it'?s|we'?re|ready|best|if possible"
    r"|(?:would|'?d) (?:be|have been) (?:good|great|nice|perfect|ideal|best|fine|lovely)|[^a-z])+"
)


def soon_phrases(view: View, asked: bool) -> list[Phrase]:
    found = []
    for match in islice(_SOON.finditer(view.text), MOST):
        name = match[0]
        begin, end = clause_around(view.text, match.start(), match.end()) if asked else (0, len(view.text))
        alone = not _REPLY_FILLER.sub(
            "", view.text[begin : match.start()] + " " + view.text[match.end() : end]
        )
        if name in _URGENT and not asked:
            continue
        weak = name in vocabulary.WEAK_ASAP
        urgent = (
            name in _URGENT
            and _IS.search(view.text[max(0, match.start() - 20) : match.start()])
            and "?" not in view.text
        )
        pressed = _PRESSED.search(view.text[max(0, match.start() - 40) : match.start()]) or (
            name == "jetzt" and _WILL_DO.match(view.text, match.end())
        )
        if not weak or alone or urgent or pressed:
            found.append(Phrase(match.start(), match.end(), 0, SOON_LATEST, soon=True))
    return found
