"""What an answer says in words that no rule expects: who decides, what is needed, that it is withheld.

Weights learned from data/readings (see training.py) decide, and only where the rules found nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from bot.understanding import clauses, refusal, text
from bot.understanding.decision import authority, no_decision, roles
from bot.understanding.facts import Context, Fact, meet
from bot.understanding.kin import OWN_CHILD

if TYPE_CHECKING:
    from bot.understanding.learning.meaning import Classifier

AUTHORITY, NEED, WITHHELD = "authority", "need", "withheld"
NONE, OTHER = "none", "other"
OPEN = {"vague": "vague", "unsure": "vague", "refused": "refused"}
"""Labels of answers that leave the question open, and the state of the fact."""
SITUATIONS = frozenset(("missed_enquiries", "slow_response", "manual_routing", "reporting"))
"""Needs of which there are examples; any other need is `other`."""
APART = (AUTHORITY, NEED)
"""Readings that speak of different things: what is an example of one tells nothing of the other."""
# How likely a reading has to be, asked for, beside another fact, volunteered, and where something else was asked; measured on
# the open cases.
_ASKED, _BESIDE, _VOLUNTEERED, _OTHERWISE, _WITHHELD = 0.8, 0.85, 0.97, 0.95, 0.45
# The same of an answer that leaves it open.
_ASKED_OPEN = 0.5
# How many times as likely another part in the decision has to be than the one that a rule reads; measured on messages that no
# rule
# was made for.
_SURER = 100.0
# What part of a sentence a rule may take up for what was learned to be asked too: where it takes up all of it, nothing else was
# said.
_LITTLE = 0.7
# The same of a sentence that a comma or "and" joins to others, as the fact's confidence.
_IN_PART = 0.6
# How likely words have to tell nothing of who decides, or of a need, not to withhold it.
_OF_ANOTHER_MATTER = 0.9
# A fragment that answers no question, or stands beside another fact, tells too little.
_FEWEST_WORDS, _LARGER_PART = 5, 0.8
# For whom one asks who asks for the own firm: "información para una peluquería".
_FOR_A_FIRM = re.compile(r"\b(?:para\s+una?|für\s+(?:eine?n?|unsere?n?)|for\s+an?)\s", re.IGNORECASE)
# "Busco profe para mi hijo": who looks for a teacher decides.
_FOR_A_CHILD = re.compile(rf"\b(?:for|für|para)\s+{OWN_CHILD}", re.IGNORECASE)
# What may stand behind a question and tell nothing: "haha", "thanks a lot".
_LAUGH = 2
# "Sure! I'm Dana": it opens a message, and tells nothing of who decides.
_COURTESY = re.compile(
    r"\W*(?:sure|ok(?:ay)?|yes|yeah|well|hi|hey|hello|thanks|ja|klar|gerne|hallo|moment|danke|s[íi]|claro"
    r"|vale|hola|gracias|(?:ja|ha|je)+h?|lol)\W*",
    re.IGNORECASE,
)
# The share of a category's example phrases that have to mean the same situation.
_MOST = 0.5


class _Heard(NamedTuple):
    sure: float
    label: str
    piece: clauses.Clause


def part(said: str, rest: str, context: Context, classifier: Classifier) -> list[Fact]:
    """The visitor's part in the decision: asked for, or volunteered.

    `rest` is what other facts left of the text, in the same places.
    """
    asked = context.asked == AUTHORITY
    if (
        context.asked == NEED
        or refusal.is_refusal(said)
        or no_decision.is_other_matter(said)
        or no_decision.is_only_about_them(said)
    ):
        return []
    whole = _part_of(clauses.split(said), rest, context.asked, classifier)
    if whole or not asked:
        return whole
    return [
        fact
        for fact in _part_of(clauses.parts(said), rest, context.asked, classifier)
        if fact.confidence >= _IN_PART
    ]


def _part_of(
    pieces: Sequence[clauses.Clause], rest: str, asked: str | None, classifier: Classifier
) -> list[Fact]:
    told = [
        p for p, after in zip_longest(pieces, pieces[1:]) if not _tells_nothing(p.text, after, len(pieces))
    ]
    if len(told) < len(pieces) and len(" ".join(piece.text for piece in told).split()) <= _LAUGH:
        return []
    heard = [_part(piece, rest, asked, classifier) for piece in told]
    best = max(filter(None, heard), default=None)
    return [_decides(*best)] if best else []


def _tells_nothing(piece: str, after: clauses.Clause | None, of: int) -> bool:
    """A question, or what it supposes ("and if I buy the wrong one, can I swap?"); a remark, or a greeting before something
    else.
    """
    asks = no_decision.asks(piece) or bool(after and after.text.endswith("?") and no_decision.supposes(piece))
    return asks or no_decision.is_remark(piece) or (of > 1 and bool(_COURTESY.fullmatch(piece)))


def _decides(sure: float, label: str, piece: clauses.Clause) -> Fact:
    state = OPEN.get(label, "known")
    others = roles.named(piece.text) if label != authority.DECIDER else []
    value = {"role": label, **({"others": others} if others else {})} if state == "known" else None
    return Fact(AUTHORITY, state, value, *piece, round(0.9 * sure, 2))


def _part(piece: clauses.Clause, rest: str, asked_for: str | None, classifier: Classifier) -> _Heard | None:
    left = " ".join(rest[piece.start : piece.end].split())
    asked = asked_for == AUTHORITY
    alone = asked and left == piece.text
    if not alone and not _may_tell(left, piece, asked):  # spares the weighing
        return None
    weights = dict(classifier.weigh(AUTHORITY, left))
    none = weights.pop(NONE, 1.0)
    label, sure = top(weights)
    if alone:
        return (
            _Heard(1.0 - none, label, piece)
            if 1.0 - none >= (_ASKED_OPEN if label in OPEN else _ASKED)
            else None
        )
    for_whom = label == authority.RESEARCHER and not asked
    if for_whom and (_FOR_A_CHILD.search(left) or (_FOR_A_FIRM.search(left) and not roles.named(left))):
        return None
    # "Just looking for now" answers when they start.
    gathers = label == authority.RESEARCHER and (asked_for is None or roles.named(left))
    decides = authority.DECIDING.search(left if asked_for is None else authority.without_firma(left, "de"))
    told = label not in OPEN and (asked or decides or gathers)
    least = {AUTHORITY: _BESIDE, None: _VOLUNTEERED}.get(asked_for, _OTHERWISE)
    return _Heard(sure, label, piece) if told and sure >= least else None


def _may_tell(left: str, piece: clauses.Clause, asked: bool) -> bool:
    """Whether enough is left of a clause beside other facts; and, volunteered, a word of deciding or of gathering."""
    enough = len(left.split()) >= _FEWEST_WORDS and len(left) >= _LARGER_PART * len(piece.text)
    return enough and (asked or bool(authority.DECIDING.search(left) or authority.GATHERS.search(left)))


def surer(fact: Fact, said: str, facts: Sequence[Fact], classifier: Classifier) -> Fact:
    """Who decides as a rule reads it in an answer to that; or as it was learned, where that is far likelier of the whole
    sentence.
    """
    sentence = clauses.holding(clauses.split(said), fact.start, fact.end) or _all(said)
    if len(fact.quote) > _LITTLE * len(sentence.text):
        return fact
    others = [
        (f.start, f.end) for f in facts if f.field != AUTHORITY and f.state == "known" and not meet(f, fact)
    ]  # "ich bin Azubi"
    weights = classifier.weigh(
        AUTHORITY, " ".join(text.masked(said, others)[sentence.start : sentence.end].split())
    )
    label, sure = top(weights)
    read = fact.value["role"] if fact.value else fact.state
    heard = sum(weight for name, weight in weights.items() if read in (name, OPEN.get(name)))
    return fact if label in (NONE, *OPEN) or sure < _SURER * heard else _decides(sure, label, sentence)


def withheld(said: str, context: Context, classifier: Classifier) -> list[Fact]:
    """The asked field refused or left open, where the message says nothing of it."""
    pieces = clauses.parts(said)
    if not context.asked or not pieces:
        return []
    whole = _all(said)
    told = {pieces[0], pieces[-1]} | (
        {whole} if len(said.split()) <= refusal.MOST_WORDS and not whole.text.endswith("?") else set()
    )
    heard = [each for piece in told if (each := _withheld(piece, context.asked, classifier))]
    if not heard:
        return []
    sure, name, (_, start, end) = max(heard)
    return [Fact(context.asked, OPEN[name], None, said[start:end], start, end, round(0.9 * sure, 2))]


def _all(said: str) -> clauses.Clause:
    return clauses.Clause(said.strip(), len(said) - len(said.lstrip()), len(said.rstrip()))


def _withheld(piece: clauses.Clause, asked: str, classifier: Classifier) -> _Heard | None:
    if piece.text.endswith("?"):
        return None
    own = classifier.weigh(asked, piece.text)
    if own.get(NONE, 0.0) >= _OF_ANOTHER_MATTER:
        return None
    heard = [top(weights) for weights in (classifier.weigh(WITHHELD, piece.text), own)]
    name, sure = max(
        (each for each in heard if each[0] in OPEN), key=lambda each: each[1], default=(NONE, 0.0)
    )
    return None if sure < _WITHHELD or _answered(own) else _Heard(sure, name, piece)


def _answered(weights: Mapping[str, float]) -> bool:
    """Whether the reading of the asked field itself hears an answer."""
    return sum(weight for label, weight in weights.items() if label not in (NONE, *OPEN)) > 0.5


def top(weights: Mapping[str, float]) -> tuple[str, float]:
    """The likeliest label; `none` where nothing was learned."""
    name = max(weights, key=lambda label: weights[label], default=NONE)
    return name, weights.get(name, 0.0)


def situations(classifier: Classifier, categories: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """The flow's category of each learned situation, by its example phrases; none where two mean it, or none does."""
    return _situations(classifier, tuple((name, tuple(phrases)) for name, phrases in categories.items()))


@lru_cache(maxsize=64)
def _situations(
    classifier: Classifier, categories: tuple[tuple[str, tuple[str, ...]], ...]
) -> dict[str, str]:
    meant: dict[str, list[str]] = {}
    for name, phrases in categories:
        counts = Counter(top(classifier.weigh(NEED, phrase))[0] for phrase in phrases)
        if counts and (common := counts.most_common(1)[0])[1] >= _MOST * len(phrases):
            meant.setdefault(common[0], []).append(name)
    return {label: names[0] for label, names in meant.items() if label in SITUATIONS and len(names) == 1}


class Needs:
    """What is learned of needs, for one flow's categories: whether words name one, and which category they mean."""

    def __init__(
        self, classifier: Classifier, categories: Mapping[str, tuple[str, ...]], tells: bool = True
    ) -> None:
        self._classifier, self._categories = classifier, categories
        self._weighed: dict[str, Mapping[str, float]] = {}
        self.tells = tells
        """Whether the message tells something, rather than asking for it."""

    @cached_property
    def own(self) -> frozenset[str]:
        """The categories of the flow's own kind, which no example here speaks of."""
        return (
            frozenset(self._categories)
            - {OTHER}
            - frozenset(situations(self._classifier, self._categories).values())
        )

    def none(self, words: str) -> float:
        """How likely the words name no need."""
        weights = self._weights(words)
        return sum(weights.get(label, 0.0) for label in (NONE, *OPEN))

    def named(self, words: str) -> float:
        """How likely the likeliest need is."""
        return max(self._needs(words).values(), default=0.0)

    def category(self, words: str) -> tuple[str | None, float]:
        """The flow's category of the likeliest situation, None where the flow has none of it; and how likely it is."""
        if not (weights := self._needs(words)):
            return None, 0.0
        name, sure = top(weights)
        meant = OTHER if name == OTHER else situations(self._classifier, self._categories).get(name)
        return meant, sure / sum(weights.values())

    def _needs(self, words: str) -> dict[str, float]:
        return {label: weight for label, weight in self._weights(words).items() if label not in (NONE, *OPEN)}

    def _weights(self, words: str) -> Mapping[str, float]:
        """Weighed once a message: whether there is a need, how surely, and which, is asked of the same words."""
        if words not in self._weighed:
            self._weighed[words] = self._classifier.weigh(NEED, words)
        return self._weighed[words]
