"""One message in, everything it says out: facts, intent, language. The only door to this package."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from bot.understanding import (
    beyond,
    clauses,
    correction,
    decide,
    elsewhere,
    fillers,
    language,
    pressed,
    refusal,
    scan,
    second,
    text,
)
from bot.understanding.budget import money
from bot.understanding.colloquial import colloquial
from bot.understanding.company import organisation
from bot.understanding.contact import contacts
from bot.understanding.decision import authority
from bot.understanding.facts import FIELDS, Context, Fact, meet
from bot.understanding.headcount import size
from bot.understanding.learning import learned
from bot.understanding.needs import need
from bot.understanding.timeline import when

if TYPE_CHECKING:
    from bot.understanding.learning.meaning import Classifier

log = logging.getLogger(__name__)

Reader = Callable[[str, Context, str], list[Fact]]
_HIDDEN = ("email", "phone", "website", "name", "company")
_NAMES = ("name", "company")
# How many words of dialect tell that a message is in the language of the page, for all that looks foreign in it.
_DIALECT = 2
# What some engines obey and we never do: "/restart", "/inform{...}". A command is no answer, whatever stands in it.
_COMMAND = re.compile(r"\s*[/\uff0f\u2044\u2215]\s*[A-Za-z_]+\s*(?:\{.*)?\s*", re.DOTALL)
# Beside money that awaits approval, a time without such a word tells when that is decided.
_STARTS = re.compile(
    r"\b(?:start|live|launch|roll|need|begin|running|ready|deadline|go-live|brauch|los(?:legen|gehen)|einf[üu]hr|laufen|beginn"
    r"|empez|empiez|arranc|necesit|listo|quer)",
    re.IGNORECASE,
)
# Behind the title that was asked for: "Head of Visitor Services at a museum" names no need.
_PLACE = re.compile(
    r"(?:\s+(?:at|in|for|with|of|bei|beim|im|an|am|von|en|de|del|para)\s[^,.;:!?\n]{2,60})?\W*"
)
# How sure a part in the decision has to be that only examples tell, and how likely that the message answers where it is less.
_TOLD_SURELY, _INFORMS = 0.87, 0.3
# How many stretches that tell of others are left out before a reader gives up.
_OTHERS = 3
_REFERS = re.compile(r"\W+(?:that|this|it|das|dies|darüber|eso|esto)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Understanding:
    """What one message says. `intent` is {name, confidence}; `ranking` all intents, likeliest first; `ms` the time it took."""

    facts: tuple[Fact, ...]
    intent: dict[str, Any]
    ranking: tuple[tuple[str, float], ...]
    language: str
    ms: float

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON as `banter understand --json` prints it."""
        facts = [fact.as_dict() for fact in self.facts]
        return {"facts": facts, "intent": self.intent, "language": self.language, "ms": self.ms}


def understand(message: str, context: Context, classifier: Classifier | None = None) -> Understanding:
    """Facts with offsets into `message`, at most one a field, and the intent. Never raises on any text."""
    began = time.perf_counter()
    view = text.normalise(message)
    spoken = _spoken(view, context.locale)
    if _COMMAND.fullmatch(view.text):
        return Understanding(
            (), {"name": decide.GIBBERISH, "confidence": 1.0}, ((decide.GIBBERISH, 1.0),), spoken, 0.0
        )
    start, end = fillers.within(view.text, bool(context.asked))
    found = _understood(view.part(start, end), context, spoken, classifier)
    if not found.facts and end - start < len(view.text):  # "cool, thanks": there the filler is the message
        found = _understood(view, context, spoken, classifier)
    return replace(found, ms=round(1000 * (time.perf_counter() - began), 3))


def _understood(
    view: text.View, context: Context, spoken: str, classifier: Classifier | None
) -> Understanding:
    view = _respelled(view, context, spoken, classifier)
    facts, rest = _stated(view.text, context, spoken, classifier)
    pieces = clauses.split(view.text)
    rest = text.masked(rest, [(f.start, f.end) for f in facts if f.field == "authority"])
    meanings = _meanings(view.text, pieces, facts, need.to_compare(rest, context, view.text), classifier)
    if classifier and context.asked == learned.AUTHORITY:
        facts = [
            learned.surer(f, view.text, facts, classifier) if f.field == learned.AUTHORITY else f
            for f in facts
        ]
    facts += _learned(view.text, rest, facts, context, classifier, meanings)
    facts += _needed(rest, view.text, facts, context, spoken, classifier, meanings)
    facts = _less_hurry(facts, context)
    facts += [f for f in _added(rest, facts, context, spoken, classifier) if _wanted(f, facts)]
    facts += [f for f in refusal.read(view.text, context, spoken) if _wanted(f, facts)]
    if classifier and meanings and context.asked and all(f.field != context.asked for f in facts):
        withheld = learned.withheld(view.text, context, classifier)
        facts = [*_less_withheld(facts, withheld, view.text), *withheld]
    chosen = one_per_field(
        [f for f in facts if not elsewhere.is_none_of_ours(f, view.text, context.asked)], view.text
    )
    name, confidence = decide.intent(view.text, pieces, meanings, chosen, context)
    ranking = meanings.whole.ranking if meanings else ((name, confidence),)
    placed = tuple(_in_their_words(view.back(f)) for f in chosen)
    return Understanding(placed, {"name": name, "confidence": round(confidence, 4)}, ranking, spoken, 0.0)


def _less_hurry(facts: list[Fact], context: Context) -> list[Fact]:
    """ "Reports would be nice, no rush" tells how pressing the need before it is, and no time to start."""
    low = next((f for f in facts if f.field == "need" and f.value and f.value["urgency"] == "low"), None)
    if low is None or context.asked == "timeline":
        return facts
    return [
        f
        for f in facts
        if f.field != "timeline" or not f.value or f.value.get("status") != "none" or f.start < low.start
    ]


def heard(
    message: str,
    context: Context,
    *,
    choice: Mapping[str, Any] | None = None,
    form: Mapping[str, str] | None = None,
    classifier: Classifier | None = None,
) -> Understanding:
    """What a turn says, be it typed, pressed (`choice`) or filled in (`form`); the last two cost no model."""
    began = time.perf_counter()
    if not choice and not form:
        return understand(message, context, classifier)
    if form:
        name, facts = decide.INFORM, pressed.form_facts(message, form, context, _only_facts)
    else:
        facts = pressed.choice_facts(message, choice or {})
        name = str((choice or {}).get("intent") or decide.INFORM)
    spoken = language.of_locale(context.locale)
    spent = round(1000 * (time.perf_counter() - began), 3)
    return Understanding(tuple(facts), {"name": name, "confidence": 1.0}, ((name, 1.0),), spoken, spent)


def _spoken(view: text.View, locale: str | None) -> str:
    """The language of the message. That of the page has its dialect too: "mei nam is Sepp" only looks English."""
    home, spoken = language.of_locale(locale), language.detect(view.text, locale)
    if spoken == home or len(words := colloquial.words(view.text, home)) < _DIALECT:
        return spoken
    return language.detect(view.respelled(words).text, locale)


def _respelled(view: text.View, context: Context, spoken: str, classifier: Classifier | None) -> text.View:
    """The view as the dictionary has it: without dialect and shorthand, then without slips of the keyboard.

    What was asked for may be a name that looks like dialect; a slip is found anywhere.
    """
    words = colloquial.words(view.text, spoken)
    view = _sparing(view, words, context, spoken) if context.asked in _NAMES else view.respelled(words)
    return (
        _sparing(view, classifier.spelling.slips(view.text, spoken), context, spoken) if classifier else view
    )


def _sparing(
    view: text.View, words: Iterable[tuple[int, int, str]], context: Context, spoken: str
) -> text.View:
    """The view respelled but for those in a name, a firm or an address, which stay as they were typed."""
    if not (words := list(words)):
        return view
    typed, meant = (_own_words(each, context, spoken) for each in (view, view.respelled(words)))
    read = {f.field: f.start for f in meant}
    kept = [*meant, *(f for f in typed if read.get(f.field, f.start) == f.start)]
    return view.respelled(
        word
        for word in words
        if not any(f.start <= view.origin[word[1] - 1] and view.origin[word[0]] < f.end for f in kept)
    )


def _in_their_words(fact: Fact) -> Fact:
    """A need is told in the words that the visitor typed, slips and all."""
    return (
        replace(fact, value={**fact.value, "words": fact.quote})
        if fact.field == "need" and fact.state == "known"
        else fact
    )


def _own_words(view: text.View, context: Context, spoken: str) -> list[Fact]:
    """The names and addresses that a view is read with, in their places in the message."""
    return [
        view.back(f)
        for f in _read(contacts.read, view.text, context, spoken)
        if f.field in _HIDDEN and f.state == "known"
    ]


def _only_facts(message: str, context: Context) -> list[Fact]:
    return list(understand(message, context, None).facts)


def rules_only(message: str, context: Context) -> Understanding:
    """The same without a trained model: for `web` while the engine is down. Loads no arrays, no weights."""
    return understand(message, context, None)


def one_per_field(facts: list[Fact], said: str) -> list[Fact]:
    """In the order of the fields, the best of each; after a correction the last."""
    corrected = bool(correction.ANYWHERE.search(said))
    chosen: dict[str, Fact] = {}
    for fact in sorted(facts, key=lambda f: f.start):
        rival = chosen.get(fact.field)
        if rival is None or _beats(fact, rival, corrected):
            taken_back = rival.value if rival and corrected and rival.state == fact.state == "known" else None
            chosen[fact.field] = (
                fact
                if fact.replaces is not None or taken_back is None
                else replace(fact, replaces=taken_back)
            )
    return [chosen[name] for name in FIELDS if name in chosen]


def _beats(fact: Fact, rival: Fact, corrected: bool) -> bool:
    if (fact.state == "known") != (rival.state == "known"):
        return fact.state == "known"
    return corrected or fact.confidence > rival.confidence


def _stated(
    said: str, context: Context, spoken: str, classifier: Classifier | None
) -> tuple[list[Fact], str]:
    """The facts that grammar reads, each reader seeing what the ones before it left, and the text without them."""
    facts = _read(contacts.read, said, context, spoken)
    rest = text.masked(said, [(f.start, f.end) for f in facts if _hides(f)])
    rest = clauses.without_asides(rest)
    for reader in (money.read, authority.read, size.read, _timeline):
        found, rest = _own(reader, rest, said, context, spoken)
        found = [f for f in found if _free(f, facts, said, context)]
        facts += [correction.explicit(f, said) for f in found]
        rest = text.masked(
            rest,
            [
                (f.start, f.end)
                for f in found
                if f.state == "known" and f.field != "authority" and not _awaits(f)
            ],
        )
    if classifier and classifier.tagger:
        facts = _weighed(facts, said, context, spoken, classifier)
        rest = text.masked(rest, [(f.start, f.end) for f in facts if _hides(f)])
    if title := next((f for f in facts if f.field == "job_title" and f.state == "known"), None):
        facts += [f for f in [authority.by_title(title)] if f and _wanted(f, facts)]
    if company := next((f for f in facts if f.field == "company" and f.state == "known"), None):
        facts += [f for f in organisation.of_one(company, said) if _wanted(f, facts)]
    return facts, rest


def _weighed(
    facts: list[Fact], said: str, context: Context, spoken: str, classifier: Classifier
) -> list[Fact]:
    """Beside what the examples tell; a failure of theirs leaves what the rules read."""
    try:
        return second.weighed(facts, said, context, spoken, classifier)
    except Exception:
        log.exception("second reading failed")
        return facts


def _own(reader: Reader, rest: str, said: str, context: Context, spoken: str) -> tuple[list[Fact], str]:
    """What a reader finds that is not told of others, and the text without what is: "rivals want 400 a month. I've got 250"."""
    left = rest
    for _ in range(_OTHERS):
        found = _read(reader, left, context, spoken)
        theirs = [f for f in found if elsewhere.is_anothers(f, said)]
        if not theirs:
            return found, rest
        left = text.masked(left, [(s.start, s.end) for f in theirs if (s := elsewhere.stretch_of(f, said))])
        rest = text.masked(rest, [(f.start, f.end) for f in theirs])
    return [], rest


def _awaits(fact: Fact) -> bool:
    """ "Accounting still has to approve it" tells of the budget, and of who decides."""
    return fact.field == "budget" and fact.state == "known" and fact.value["status"] == "pending"


def _timeline(said: str, context: Context, spoken: str) -> list[Fact]:
    """After a correction a bare duration is a date too, whatever was asked: "no, make that in six months"."""
    found = when.read(said, context, spoken)
    if found or context.asked == "timeline" or not correction.firm(said):
        return found
    rest = correction.without_cue(said)
    return [
        f for f in when.read(rest, replace(context, asked="timeline"), spoken) if correction.is_whole(f, rest)
    ]


def _free(fact: Fact, facts: list[Fact], said: str, context: Context) -> bool:
    """Whether a reading stands beside those made before it.

    "My partner and I" tells who decides, not that a company has two people; "just collecting info for my boss" who asks,
    not when they start. "Servidora, Amparo" tells a name.
    """
    if (
        fact.field == "timeline"
        and fact.state == "vague"
        and any(_says_who(f, said) and meet(f, fact) for f in facts)
    ):
        return False
    if (
        fact.field == "timeline"
        and context.asked == "budget"
        and fact.value
        and "status" not in fact.value
        and any(_awaits(f) for f in facts)
        and not _STARTS.search(said)
    ):
        return False
    if fact.field == "authority" and authority.is_the_budgets(said, context, facts):
        return False
    if fact.field == "authority" and context.asked == "name" and fact.end <= scan.after_fillers(said):
        return False
    hedged = context.asked == fact.field == "company_size" and size.is_hedged(fact, said)
    if fact.field == "company_size" and not hedged and elsewhere.asks_about_others(said, fact):
        return False
    if fact.field not in ("company_size", "timeline") or context.asked == fact.field:
        return True
    return not any(_plays_a_part(f, fact) and meet(f, fact) for f in facts)


def _says_who(fact: Fact, said: str) -> bool:
    """ "My boss decides" tells who; "my boss decides that" leaves the question put to them."""
    return fact.field == "authority" and fact.state == "known" and not _REFERS.match(said, fact.end)


def _hides(fact: Fact) -> bool:
    """Whether its words mean nothing else. A company that is only inferred ("self-employed") leaves them to be read."""
    if fact.field == "company" and str(fact.value).casefold() not in fact.quote.casefold():
        return False
    return fact.field in _HIDDEN and fact.state == "known"


def _plays_a_part(fact: Fact, other: Fact) -> bool:
    """Whether it tells who decides, in words that tell no size or time; those of a pair may still say when they start."""
    roles = (
        (authority.RESEARCHER,) if other.field == "timeline" else (authority.CO_DECIDER, authority.RESEARCHER)
    )
    return fact.field == "authority" and fact.state == "known" and fact.value["role"] in roles


def _read(reader: Reader, said: str, context: Context, spoken: str) -> list[Fact]:
    """A reader that fails on some text costs its own facts and no others."""
    try:
        return list(reader(said, context, spoken))
    except Exception:
        log.exception("reader failed", extra={"reader": reader.__module__})
        return []


def _meanings(
    said: str,
    pieces: Sequence[clauses.Clause],
    facts: list[Fact],
    beside: list[str],
    classifier: Classifier | None,
) -> decide.Meanings | None:
    """The whole message's meaning, and of several clauses those that say more than the facts; None without a classifier.

    `beside` are the words of which the need's category will be asked: encoded with the others, for one pass costs less than two.
    Where facts take up every word, nothing is left to weigh, and the encoder is spared.
    """
    if classifier is None or not said.strip():
        return None
    left = decide.to_classify(pieces, facts)
    if facts and not left and not beside:
        return decide.Meanings(decide.of_facts(facts), {})
    left = left if len(pieces) > 1 else []
    texts = [said, *(piece.text for piece in left)]
    whole, *others = map(decide.trusted, texts, classifier.classify(texts, beside))
    return decide.Meanings(whole, {piece.start: meaning for piece, meaning in zip(left, others, strict=True)})


def _needed(
    rest: str,
    said: str,
    facts: list[Fact],
    context: Context,
    spoken: str,
    classifier: Classifier | None,
    meanings: decide.Meanings | None,
) -> list[Fact]:
    """The need in what the other readers left; never where the visitor withholds it, or asks to be forgotten."""
    if decide.names_no_need(meanings):
        return []
    if context.asked in (None, "need") and refusal.is_refusal(said):
        rest = text.masked(
            rest, [(p.start, p.end) for p in clauses.parts(said) if refusal.is_refusal(p.text)]
        )
        if not rest.strip():
            return []
    if context.asked == "job_title" and any(
        f.field == "job_title" and _PLACE.fullmatch(said, f.end) for f in facts
    ):
        return []
    answers = decide.may_answer(meanings, facts)
    answers = answers and not refusal.read(rest, replace(context, asked="need"), spoken)
    nearest = classifier.nearest if classifier else None
    needs = (
        learned.Needs(classifier, context.categories, decide.tells(meanings, facts))
        if classifier and learned.NEED in classifier.readings
        else None
    )

    def reader(left: str, given: Context, language: str) -> list[Fact]:
        return need.read(left, given, language, nearest, answers, said, needs)

    return _less_withheld(_read(reader, rest, context, spoken), facts, said)


def _added(
    rest: str, facts: list[Fact], context: Context, spoken: str, classifier: Classifier | None
) -> list[Fact]:
    """What else a message says that has answered the question."""

    def reader(left: str, given: Context, language: str) -> list[Fact]:
        return beyond.read(left, given, language, facts, classifier)

    return _read(reader, rest, context, spoken)


def _less_withheld(facts: list[Fact], others: list[Fact], said: str) -> list[Fact]:
    """The facts without the needs that stand in words by which another is refused: "I hate calls"; not in another sentence."""
    refused = [f for f in others if f.state == "refused"]
    return [
        f
        for f in facts
        if f.field != "need"
        or not any(meet(f, other) and not _says_more(other, f, said) for other in refused)
    ]


def _says_more(fact: Fact, other: Fact, said: str) -> bool:
    """Whether a sentence of the fact's words has nothing of the other's."""
    within = (p for p in clauses.parts(said) if meet(p, fact))
    return any(p.end <= other.start or other.end <= p.start for p in within)


def _learned(
    said: str,
    rest: str,
    facts: list[Fact],
    context: Context,
    classifier: Classifier | None,
    meanings: decide.Meanings | None,
) -> list[Fact]:
    if classifier is None or meanings is None or any(f.field == learned.AUTHORITY for f in facts):
        return []
    if context.asked is None and not decide.tells(meanings):
        return []
    return [
        f
        for f in learned.part(said, rest, context, classifier)
        if f.state != "known" or _is_backed(f, meanings)
    ]


def _is_backed(fact: Fact, meanings: decide.Meanings) -> bool:
    """Whether a part that only examples tell is told surely, in words of deciding, or by what sounds like an answer: "I am a
    diabetic" is none.
    """
    return (
        fact.confidence >= _TOLD_SURELY
        or bool(authority.DECIDING.search(fact.quote))
        or decide.informs(meanings) >= _INFORMS
    )


def _wanted(fact: Fact, facts: list[Fact]) -> bool:
    """Whether nothing is said of its field yet; "first tell me what it costs" refuses, whatever it leaves open."""
    return all(f.field != fact.field or _withheld_elsewhere(f, fact) for f in facts)


def _withheld_elsewhere(vague: Fact, refused: Fact) -> bool:
    """Not in the same words: "can't say" leaves open."""
    states, words = (vague.state, refused.state), (vague.start, vague.end)
    return states == ("vague", "refused") and words != (refused.start, refused.end)
