"""Which intent a message has, once its facts and the meaning of each of its clauses are known."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from bot.understanding import clauses, correction, refusal
from bot.understanding.clauses import Clause
from bot.understanding.facts import Context, Fact

if TYPE_CHECKING:
    from bot.understanding.learning.meaning import Meaning

INFORM, CORRECT, REFUSE, AFFIRM, DENY = "inform", "correct", "refuse", "affirm", "deny"
WITHDRAW, OUT_OF_SCOPE, GIBBERISH = "withdraw", "out_of_scope", "gibberish"
INTENTS = (
    INFORM,
    CORRECT,
    REFUSE,
    AFFIRM,
    DENY,
    "ask_why",
    "ask_product",
    "ask_price",
    "ask_integrations",
    "ask_privacy",
    "ask_bot",
    "ask_person",
    "request_demo",
    "object",
    WITHDRAW,
    "greet",
    "thank",
    "goodbye",
    "small_talk",
    "wait",
    "abuse",
    "gibberish",
    "out_of_scope",
)
# What the bot must react to comes before what it merely notes, and that before courtesies.
_CALLS = frozenset(n for n in INTENTS if n.startswith("ask_")) | {"request_demo", "object", WITHDRAW, "abuse"}
_ANSWERS = frozenset((INFORM, CORRECT, REFUSE, AFFIRM, DENY))
_COURTESIES = frozenset(("greet", "thank", "goodbye", "small_talk", "wait"))
# Messages in which no need is read, however their words sound; to take data back is too grave to be guessed.
_NO_NEED = frozenset((WITHDRAW, GIBBERISH))
_GRAVE = 0.6
_FORGET = re.compile(
    r"\b(?:delet|eras|remov|forget|wip(?:e|ing)|unsubscri|withdraw|revok|opt(?:ing|ed)?\s+(?:me\s+)?out"
    r"|take\s+(?:me|back|my)|get\s+rid|sto(?:re|ring)\b|sav(?:e|ing)\b|keep|kept|retain"
    r"|(?:contact|e?mail|call|write)(?:ing)?\s+me|scrap|purge|destroy"
    r"|lösch|gelösch|entfern|verg[ie]ss|vergesst|widerruf|zurück|nehmt|speicher|gespeicher|behalt|abmeld"
    r"|meldet?|austrag|weg\s+mit|kontaktier"
    r"|borr|bórr|elimin|suprim|olvid|olvíd|s[áa]ca|qu[íi]ta|baja|retir|revoc|guard|conserv"
    r"|cancel\w*\s+(?:mi\s+|la\s+)?suscri|contact)",
    re.IGNORECASE,
)
_SURE = 0.4
# How sure it has to be that a message asks or objects for it to tell nothing.
_CALLING = 0.65
_ASKED_BACK, _BESIDE_FACTS = 0.9, 0.75
# How sure a reading must be for a statement not to be taken as the answer that was asked for.
_NOT_AN_ANSWER = {
    **dict.fromkeys((n for n in INTENTS if n.startswith("ask_")), 0.85),
    **dict.fromkeys(
        ("greet", "thank", "goodbye", "small_talk", "wait", "abuse", GIBBERISH, AFFIRM, DENY, REFUSE), 0.55
    ),
    **dict.fromkeys(("request_demo", OUT_OF_SCOPE), 0.65),
    WITHDRAW: _GRAVE,
}
_COVERED = 0.5
_YES = re.compile(
    r"\W*(?:yes|yeah|yep|yup|sure|ok|okay|of course|absolutely|correct|right|ja|jepp?|jupp?|klar|genau|gerne"
    r"|s[íi]|vale|claro|de acuerdo)\b\W*(?:please|thanks|bitte|por favor|danke|gracias)?\W*",
    re.IGNORECASE,
)
_NO = re.compile(r"\W*(?:no|nope|nah|not really|nein|nee|no gracias|no thanks?|nein danke)\W*", re.IGNORECASE)
_HELLO = re.compile(
    r"\W*(?:hi|hey|hello|good (?:morning|afternoon|evening)|hallo|moin|guten (?:tag|morgen|abend)|hola"
    r"|buenas|buenos d[íi]as|buenas tardes)\b(?:\W*(?:there|zusammen))?\W*",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"\b(?:human|real person|speak to (?:a|some)|talk to (?:a|some)|agent|echte[nr]? mensch\w*"
    r"|mitarbeiter sprechen|persona real|hablar con (?:una|alguien))\b",
    re.IGNORECASE,
)
_PRICE = re.compile(
    r"\b(?:how much|what does it cost|pricing|price|was kostet|wie teuer|preise?|cu[áa]nto (?:cuesta|vale)"
    r"|precios?)\b",
    re.IGNORECASE,
)


class Meanings(NamedTuple):
    """The whole message's, and of several clauses those of `to_classify`, by where they begin."""

    whole: Meaning
    clauses: Mapping[int, Meaning]


def intent(
    said: str, pieces: Sequence[Clause], meanings: Meanings | None, facts: list[Fact], context: Context
) -> tuple[str, float]:
    """The name and how sure; by rules alone without meanings."""
    if not meanings:
        return _by_rules(said, facts)
    if not facts and (plain := _plainly(said)):
        return plain, 0.9
    told = [f for f in facts if f.state == "known"]
    candidates = _candidates(pieces, meanings, told)
    withheld = [f for f in facts if f.state != "known"]
    least = _SURE if "?" in said else _ASKED_BACK if withheld else _BESIDE_FACTS if told else _SURE
    calls = [m for m in candidates if m.name in _CALLS and m.confidence >= least]
    if calls:
        best = max(calls, key=lambda m: m.confidence)
        return best.name, best.confidence
    if withheld and not told:
        return (REFUSE, 0.9) if withheld[0].state == "refused" else (INFORM, withheld[0].confidence)
    if not told and (short := _short(said)):
        return short, 0.9
    if any(f.replaces is not None for f in facts) or correction.corrects(said, told, context):
        return CORRECT, 0.9
    return _plain(candidates, told, context)


def of_facts(facts: list[Fact]) -> Meaning:
    """The meaning of a message that is nothing but its facts."""
    from bot.understanding.learning.meaning import Meaning

    sure = max(fact.confidence for fact in facts)
    return Meaning(INFORM, sure, ((INFORM, sure),))


def may_answer(meanings: Meanings | None, facts: list[Fact]) -> bool:
    """Whether a bare statement may answer the question put: not if the visitor asks, greets, or says other facts."""
    if facts:
        return False
    if not meanings:
        return True
    name, confidence = meanings.whole.ranking[0]
    return confidence < _NOT_AN_ANSWER.get(name, 1.01)


def tells(meanings: Meanings | None, facts: Sequence[Fact] = ()) -> bool:
    """Whether the message tells something, rather than asking, objecting or declining; who declines one thing may tell others."""
    if not meanings or (meanings.whole.name == REFUSE and any(f.state == "known" for f in facts)):
        return True
    return any(_tells(meaning) for meaning in (meanings.whole, *meanings.clauses.values()))


def _tells(meaning: Meaning) -> bool:
    name, confidence = meaning.ranking[0]
    return name not in _CALLS | {REFUSE} or confidence < _CALLING


def informs(meanings: Meanings) -> float:
    """How likely the message, or a clause of it, answers what was asked."""
    return max(
        dict(meaning.ranking).get(INFORM, 0.0) for meaning in (meanings.whole, *meanings.clauses.values())
    )


def trusted(said: str, meaning: Meaning) -> Meaning:
    """The meaning, or the next likeliest where it is to forget the visitor, not surely or without a word that says so."""
    if meaning.name != WITHDRAW or (meaning.confidence >= _GRAVE and _FORGET.search(said)):
        return meaning
    left = tuple(rank for rank in meaning.ranking if rank[0] != WITHDRAW)
    return meaning._replace(name=left[0][0], confidence=left[0][1], ranking=left)


def names_no_need(meanings: Meanings | None) -> bool:
    """Whether the whole message asks to be forgotten, or is no language."""
    whole = meanings.whole if meanings else None
    return whole is not None and whole.name in _NO_NEED and whole.confidence >= _NOT_AN_ANSWER[whole.name]


def _candidates(pieces: Sequence[Clause], meanings: Meanings, told: list[Fact]) -> list[Meaning]:
    """The clauses' meanings, without those of clauses that facts take up; the whole message's where it is one clause."""
    if len(pieces) < 2:
        return [] if pieces and _covered(pieces[0], told) else [meanings.whole]
    return [meanings.clauses[p.start] for p in to_classify(pieces, told) if p.start in meanings.clauses]


def to_classify(pieces: Sequence[Clause], facts: list[Fact]) -> list[Clause]:
    """The clauses that say more than these facts."""
    told = [fact for fact in facts if fact.state == "known"]
    return [p for p in pieces if not _covered(p, told) and not (told and clauses.is_lead_in(p.text))]


def _covered(piece: Clause, told: list[Fact]) -> bool:
    if piece.text.endswith("?"):
        return False
    taken = sum(max(0, min(f.end, piece.end) - max(f.start, piece.start)) for f in told)
    return taken >= _COVERED * len(piece.text)


def _plain(candidates: list[Meaning], told: list[Fact], context: Context) -> tuple[str, float]:
    """No call to react to: an answer, else a courtesy."""
    best = max(
        candidates, key=lambda m: (m.name in _ANSWERS, m.name in _COURTESIES, m.confidence), default=None
    )
    if told:
        # Beside a question for a field, "yes" and "no" open what is said: "no, 30k", "sure! I'm Femke".
        kept = (CORRECT,) if context.asked else (CORRECT, AFFIRM, DENY)
        keep = best is not None and best.name in kept and best.confidence >= _SURE
        return (best.name, best.confidence) if best and keep else (INFORM, max(f.confidence for f in told))
    if best is None:
        return INFORM, 0.5
    return best.name, best.confidence


def _by_rules(said: str, facts: list[Fact]) -> tuple[str, float]:
    if any(f.state == "known" for f in facts):
        return INFORM, 0.8
    if any(f.state == "refused" for f in facts):
        return REFUSE, 0.8
    if short := _short(said):
        return short, 0.8
    for name, pattern in (("ask_person", _PERSON), ("ask_price", _PRICE)):
        if pattern.search(said):
            return name, 0.6
    return (INFORM, 0.3) if said.strip() else ("out_of_scope", 0.3)


def _plainly(said: str) -> str | None:
    """Yes, no and hello need no model."""
    return next(
        (
            name
            for name, pattern in ((AFFIRM, _YES), (DENY, _NO), ("greet", _HELLO))
            if pattern.fullmatch(said)
        ),
        None,
    )


def _short(said: str) -> str | None:
    if plain := _plainly(said):
        return plain
    return REFUSE if refusal.is_refusal(said) and "?" not in said else None
