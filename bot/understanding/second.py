"""A second reading, by examples: what they tell surely is added to what the rules read, and what they do not know is dropped.

Rules fail where words are new to them, or where what is told of others reads as if it were the visitor's; the examples (see
learning/tagger.py) fail elsewhere. Sums, counts and times are worth no more than the rule that reads them: of those the examples
only say which words tell one. Every limit here was measured on 22,000 messages, each read by what the writers of the others
taught.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from bot.understanding import clauses, correction, text
from bot.understanding.budget import money
from bot.understanding.company import company_leads, organisation
from bot.understanding.contact.contact_words import is_common
from bot.understanding.facts import Context, Fact, meet
from bot.understanding.folding import folded
from bot.understanding.headcount import size
from bot.understanding.job import job_title
from bot.understanding.people import answer_parts, name_words, person
from bot.understanding.people.given_names import is_given
from bot.understanding.timeline import when

if TYPE_CHECKING:
    from bot.understanding.learning.meaning import Classifier
    from bot.understanding.learning.tagger import Telling, Told


class _Limits(NamedTuple):
    """How likely words have to be, for each of the field asked for, and of another."""

    asked: float
    unasked: float


_NAMES: dict[str, Callable[[str, int, int], Fact]] = {
    "name": person.fact,
    "company": organisation.fact,
    "job_title": job_title.fact,
}
_COUNTS = {"budget": money.read, "company_size": size.read, "timeline": when.read}
# Less than this, and what a rule read is dropped. A job never is: the examples mark titles alone, and rules read one from "I run
# sales".
_DROPPED = {
    "name": _Limits(0.02, 0.005),
    "company": _Limits(0.02, 0.005),
    "company_size": _Limits(0.005, 0.0),
}
# What part of a message a rule may take up and be believed: it says nothing else.
_WHOLE = 0.6
# A message, and the part of it that a fact stands in, that are no likelier than this to tell anything of the visitor, and words
# no likelier than that to tell the field: "the firm across the hall has 40 lawyers". Of 120 false facts a sixth, of 680 right
# ones one.
_NOTHING, _HARDLY = _Limits(0.04, 0.01), 0.2
# As much as this, and what no rule read is added.
_ADDED = _Limits(0.7, 0.85)
# The same where a rule read the field in other words, and in some of these.
_ELSEWHERE, _OTHERWISE = 0.7, 0.98


def weighed(
    facts: list[Fact], said: str, context: Context, spoken: str, classifier: Classifier
) -> list[Fact]:
    """The facts that rules read, less what the examples do not know, and what they tell besides; of a classifier with a
    tagger.
    """
    assert classifier.tagger
    telling = classifier.tagger.tell(said, context.asked, spoken)
    facts = [fact for fact in facts if not _is_dropped(fact, telling, said, context, classifier)]
    for told in (_on_one_line(told, said) for told in telling.told):
        if fact := _sure_enough(told, telling, facts, said, context, spoken):
            facts = [*(f for f in facts if f.field != told.field), fact]
    return facts


def _on_one_line(told: Told, said: str) -> Told:
    """ "Trabajo para Transportes Vega\nEntre 5.000 y 7.500": the tagger does not see where a line ends."""
    return told._replace(end=told.start + len(said[told.start : told.end].partition("\n")[0].rstrip()))


def _is_dropped(fact: Fact, telling: Telling, said: str, context: Context, classifier: Classifier) -> bool:
    """Whether the examples know nothing of what a rule read, or the message tells nothing of the visitor."""
    if (
        fact.state != "known"
        or fact.field == "job_title"
        or fact.field == context.asked == "authority"
        or _is_inferred(fact)
        or len(fact.quote) > _WHOLE * len(said)
    ):
        return False
    sure = telling.sure(fact.field, fact.start, fact.end)
    if fact.field in _DROPPED and sure < _least(_DROPPED[fact.field], fact.field, context):
        return True
    return sure < _HARDLY and _told_around(fact, said, classifier) < _least(_NOTHING, fact.field, context)


def _told_around(fact: Fact, said: str, classifier: Classifier) -> float:
    part = clauses.holding(clauses.parts(said), fact.start, fact.end)
    return max(classifier.told(said), classifier.told(part.text if part else said))


def _is_inferred(fact: Fact) -> bool:
    """Self-employed, and so alone; no money, or none yet, and no haste: words that name no firm and count nothing."""
    status = fact.value.get("status", "set") if isinstance(fact.value, dict) else "set"
    return status != "set" or fact.value in (organisation.SELF_EMPLOYED, {"min": 1, "max": 1})


def _least(limits: _Limits, field: str, context: Context) -> float:
    return limits.asked if context.asked == field else limits.unasked


def _sure_enough(
    told: Told, telling: Telling, facts: list[Fact], said: str, context: Context, spoken: str
) -> Fact | None:
    """The fact that is told, unless the rules read the same, or say that it is another's, or other facts in its words."""
    known = [fact for fact in facts if fact.state == "known" and fact.field != "authority"]
    rival = next((fact for fact in known if fact.field == told.field), None)
    if any(meet(fact, told) for fact in known if fact is not rival) or _is_anothers(told, said):
        return None
    if rival:
        taken_back = (
            rival.replaces is not None
            or correction.ANYWHERE.search(said)
            or _is_concluded(rival, said)
            or _is_paid_now(told, rival, said, context, spoken)
        )
        return (
            _fact(told, said, context, spoken)
            if not taken_back and _is_rather(told, rival, telling)
            else None
        )
    if told.sure < _least(_ADDED, told.field, context) or _is_asked(told, said):
        return None
    if told.field in _NAMES:
        return _fact(told, said, context, spoken)
    return _unread(told, facts, said, context, spoken)


def _is_concluded(rival: Fact, said: str) -> bool:
    """ "After the holidays, January is dead, so February": of several times a rule took what they come to."""
    return rival.field == "timeline" and when.is_concluded(folded(said[: rival.start]))


def _is_paid_now(told: Told, rival: Fact, said: str, context: Context, spoken: str) -> bool:
    """ "We pay 300 now, but could go to 500": a sum before the one that a rule took, and none of theirs to spend."""
    if rival.field != "budget" or rival.start < told.end:
        return False
    before = money.read(text.masked(said, [(told.end, len(said))]), replace(context, asked=None), spoken)
    return all(fact.state != "known" for fact in before)


def _is_rather(told: Told, rival: Fact, telling: Telling) -> bool:
    """Whether the words of `told` tell the field rather than those that a rule read; a rule reads more or less of a count as
    it should.
    """
    if not meet(rival, told):
        return telling.rather(told, rival.start, rival.end) >= _ELSEWHERE
    other = (rival.start, rival.end) != (told.start, told.end)
    return other and told.field in _NAMES and telling.rather(told, rival.start, rival.end) >= _OTHERWISE


def _unread(told: Told, facts: list[Fact], said: str, context: Context, spoken: str) -> Fact | None:
    """An answer that no rule can read, left open: "before lambing", "not a bean"."""
    if (
        told.field not in _COUNTS
        or context.asked != told.field
        or any(fact.field == told.field for fact in facts)
    ):
        return None
    if _fact(told, said, context, spoken):
        return None  # a rule could, and would not: "what we pay now is 300"
    return Fact(
        told.field, "vague", None, said[told.start : told.end], told.start, told.end, round(told.sure, 2)
    )


def _is_anothers(told: Told, said: str) -> bool:
    """Another's, or whom our page greets; and what is no name however it stands there: "im new here", "asdfgh"."""
    if told.field == "company":
        # "No name yet, filing the LLC friday".
        unnamed = company_leads.UNNAMED.search(said) and said[told.start].islower()
        return bool(unnamed) or answer_parts.is_anothers_firm(said, told.start, told.end)
    if told.field == "name" and (
        person.is_told_of(said, told.start) or not any(map(_may_name, said[told.start : told.end].split()))
    ):
        return True
    if told.field == "job_title" and job_title.is_told_of(said, told.start, told.end):
        return True
    return answer_parts.is_theirs(said, told.start, told.end)


def _may_name(word: str) -> bool:
    return is_given(word) or not (is_common(word.lower()) or name_words.is_mashed(word) or word.isdigit())


def _is_asked(told: Told, said: str) -> bool:
    clause = clauses.holding(clauses.split(said), told.start, told.start + 1)
    return clause is not None and clause.text.endswith("?")


def _fact(told: Told, said: str, context: Context, spoken: str) -> Fact | None:
    if told.field in _NAMES:
        fact = _NAMES[told.field](said, told.start, told.end)
        return replace(fact, confidence=min(fact.confidence, round(told.sure, 2)))
    if told.field not in _COUNTS:
        return None
    alone = text.masked(said, [(0, told.start), (told.end, len(said))])
    return next(
        (
            f
            for f in _COUNTS[told.field](alone, replace(context, asked=told.field), spoken)
            if f.state == "known"
        ),
        None,
    )
