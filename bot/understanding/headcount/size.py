"""Company size in chat: `read` gives `{min, max}` people; `max` is None for "50+", `min` for "less than 10".

A few hundred are 200 to 500, "just me" is one, a dozen twelve. A team inside the company ("2 agents in support") and people
who are not its own ("20 people a day call us") count only when the size was the question, and events not even then.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice, pairwise

from bot.understanding.budget.money_cues import clause_around, sentence_around
from bot.understanding.budget.money_noise import is_bare_year, without_noise
from bot.understanding.budget.money_words import (
    COUNTED_NEXT,
    CURRENCY_PATTERN,
    NO_LESS,
    ONLY_APPROXIMATE,
    PERIOD_PATTERN,
)
from bot.understanding.company.trade_words import is_trade
from bot.understanding.contact.country import is_place
from bot.understanding.facts import Context, Fact
from bot.understanding.headcount import size_words as vocabulary
from bot.understanding.headcount.size_people import BEAST, KIN, KIN_NEXT, KNOWN, ME, TRADE_NEXT
from bot.understanding.headcount.size_sum import added
from bot.understanding.numerals.numbers import Number, decimal_mark, plain, scan
from bot.understanding.numerals.numbers_breaks import JOINS
from bot.understanding.numerals.numbers_number import shared
from bot.understanding.numerals.numbers_refusals import refusal
from bot.understanding.numerals.numbers_replies import (
    CORRECTED,
    DENIED_BEFORE,
    REFUSED,
    closed,
    takes_back,
    vague_reply,
)
from bot.understanding.numerals.numbers_spelling import heard
from bot.understanding.numerals.numbers_view import MOST, NUMBER, View
from bot.understanding.people.given_names import is_given
from bot.understanding.scan import around

FIELD = "company_size"
_FRAGMENT_END = re.compile(
    r" *(?:$|[,;.)\n-]|(?:in|at|aus|from|de|en) (?!line|queue|support|sales|service|front|my|the|our|der|dem"
    r"|den|unser|mein|la|el|mi|cola|ventas)[a-z]{3,20} *(?:$|[,;.!])"
    r"|(?:that'?s (?:it|all|us)|no more|only|mehr nicht|nur|nada mas|solo|y ya|and|und|y|hoch|stark|strong"
    r"|counting|including|incl|all told|give or take|davon|inkl|mit mir|contando|incluyendo|incluidos"
    r"|en total|in total|insgesamt|total)(?![a-z]))"
)
_CLAUSE_NEXT = re.compile(
    r" (?:the|my|our|this|that|we|i|it|nobody|no|fed up|looking|need|want|die|der|das|ich|wir|keiner|niemand"
    r"|brauch\w*|such\w*|los|las|la|el|nadie|yo|por|queremos|quiero|necesit\w*|buscamos|presupuesto|budget"
    r"|how|what|can|do|does|wie|was|wos|cuanto|que)(?![a-z])"
)
"""Behind the people of a firm just named, another clause."""
_ANY_MARK, _MOST_OF_FIRM = re.compile(r"[,;:.!?()\n]"), 9
_OTHER_CLAUSE = re.compile(
    r"[,;:.!?()\n]|(?<![a-z])(?:and|und|y|but|aber|pero|while|although|because|weil|porque|if|wenn|si|who"
    r"|which)(?![a-z])| - "
)
_PLURAL_NEXT = re.compile(r" (?!es |as |has |works|[a-z]*ss )[a-z]{4,}(?:s|es|en|er)(?![a-z])")
"""Behind a team's number: it may be one of sales people only."""
_THERE_ARE, _PEOPLE_NEXT = (
    re.compile(r"(?<![a-z])(?:there(?:'s| is| are)|hay|es gibt|gibt es|gibt'?s) $"),
    re.compile(rf" (?:(?:[a-z]+ )?{KNOWN}|(?:of|von|de) (?:us|uns|nosotr[oa]s))(?![a-z])"),
)
"""What there is that is no people: "there are 4 empty fields"."""
_AGED, _GROWN_UP = (
    re.compile(
        r"(?<![a-z])(?:(?:i'?m|i am|s?he is|s?he'?s|ich bin"
        r"|(?:er|sie) ist)(?: (?:already|nearly|almost|over|schon|fast|uber))?|aged?|cumplo|cumpli) $"
    ),
    14,
)
"""Behind "I'm", so much is an age."""
_SOME = 3
"""So few of us may only be those who sit here, or who decide."""
# "Wir beide, zu zweit" tells who, not how many.
_OF_US = re.compile(r"(?<![a-z])(?:i|we|ich|wir|beide|both)(?: [a-z]+)?, *$")
_CLOSES = re.compile(
    r" *(?:$|[^\w\s]|(?:sind wir(?= *(?:$|[.,;!])| (?:hier|jetzt|insgesamt|nur|im|in))|and|but|so|here|total"
    r"|in (?:total|all)|right now|currently|anyway|at the [a-z]+(?: [a-z]+)?(?= *(?:$|[.,;]))|at the moment"
    r"|und|aber|hier|insgesamt|im (?!urlaub|meeting|gesprach|call|auto|moment"
    r"|[a-z]*(?:rat|vorstand|gremium|ausschuss|komitee)(?![a-z]))[a-z]{4,20}"
    r"|in der (?![a-z]*(?:leitung|runde|sitzung|jury|versammlung)(?![a-z]))[a-z]{4,20}|in unser\w+ [a-z]+"
    r"|in the (?:shop|business|firm|company|office|workshop|practice)|at the [a-z]+(?= *(?:$|[.,;!]))|eh"
    r"|sowieso|y|pero|aqui|ahora|en (?:total|la empresa|el equipo))(?![a-z]))"
)
_ONLY_ONE = re.compile(
    rf"(?<![a-z])(?:o sea|es decir|(?:por|de) (?:ahora|momento)|hoy por hoy|namely|i ?\.? ?e|meaning|as in"
    rf"|for now|right now|at (?:the|this) moment|currently|so far|namlich|also|sprich|vorerst|bisher"
    rf"|im moment|aktuell|derzeit|momentan|zur ?zeit|bis jetzt|just|only|the|that'?s|it|it's|all|me|myself"
    rf"|nur|bloss|das|wars?|bin|ich|mehr nicht|solo|nada mas|y ya|yo|soy|one|eine?r?|un[oa]"
    rf"|{NUMBER})(?![a-z])"
)
"""What may stand around "one" as the answer: "One. Just the one.", "Einer. Ich."."""
LARGEST = 5_000_000
_DATED = re.compile(r"(?:this|last|since|dieses|letztes|heuer|este|el (?:ultimo|pasado)|up front)(?![a-z])")
"""When there were so many, or where: "we doubled to 24 last year", "14 hygienists, 3 up front"."""
_WHOLE = re.compile(r"(?<![a-z])(?:whole|entire|total|full|ganze[nr]?|gesamte[nr]?|tod[oa] (?:el|la)) ?$")
_WAS = re.compile(
    r"(?<![a-z])(?:was|were|used to be|had(?: been)?|war(?:en)?(?: es| wir| das)?|hatten(?: wir)?|eramos|eran"
    r"|fuimos|teniamos) ?$"
)
_NOW = re.compile(r"(?<![a-z])(?:now|today|currently|jetzt|inzwischen|mittlerweile|heute|ahora|hoy)(?![a-z])")
_REFINED = re.compile(r"^ ?,? ?(?:sagen wir(?: mal)?|let'?s say|say|digamos|also so|genauer) $")
_ADDS_UP = re.compile(
    rf"[a-z{NUMBER}].*(?:(?:und|and|y) (?:ich|me|i|yo|myself)(?:,|:)|{NUMBER}[^.!?{NUMBER}]*:) ?$"
)
"""Behind a list the sum of it: "20 y un servidor: 21"."""
_PRESENTS = re.compile(
    r"\W*(?:(?:hola|hi|hello|hallo|moin|buenas|hey|guten tag|buenos dias)[,.! ]+)?(?:(?:somos|wir sind|we are"
    r"|we're|i run|llevo|regento|tengo|dirijo|ich leite) )?(?:un[oa] |an? |eine? "
    r"|the )?(?P<firm>[a-z]+(?: [a-z]+){0,3}) (?:con|mit|with) $"
)
_OWNED = re.compile(
    rf"(?<![a-z])(?:we have|we've got|we got|i have|wir haben|ich habe?|tenemos|tengo"
    rf"|hay) [^.!?{NUMBER}]{{0,20}}{NUMBER}{vocabulary.THINGS.pattern}"
)
"""What is counted beside machines is hardly people: "5 Bagger und 2 Walzen"."""
_NAMED_PAIR = re.compile(
    r"(?<![a-z])(?:just|only|nur|bloss|solo|nada mas)(?: estamos| somos)? (?:me|myself|masel|mysel|ich"
    r"|yo) (?:and|und|y|n|&) (?:the |der |die |el |la |oor )?(?P<name>[a-z]{3,14})(?![a-z'])"
)
_TENS, _AND_SOME = (
    range(20, 100, 10),
    re.compile(r"[ -](?:y tant[oa]s|some ?things?|(?:und )?(?:noch ?was|ein paar zerquetschte))(?![a-z])"),
)
"""Fifty-something is 50 to 59."""
_HYPHENED = re.compile(r"-(?!some|odd|ish|plus|strong|pico)[a-z]{3,}")
""" "A 12-chair practice" counts no people."""
_ONLY = re.compile(r"(?:no|nada) mas(?![a-z])")
""" "Somos 5 no más" is only five, not five or fewer."""
_HEDGED = re.compile(
    r"\W*(?:(?:well|hm+|uh+|um+|er+|so|like|about|around|maybe|roughly|we|we're|us|mid-? ?sized|small(?:ish)?|big(?:gish)?"
    r"|tiny|i guess|i think|puh|naja|na ja|ja|tja|etwa|ungefähr|rund|ca|circa|vielleicht|wir sind|klein|mittel|pues|eh"
    r"|unos|unas|como|quizás?|somos|a ver|creo que)\W+)*",
    re.IGNORECASE,
)
_AN_HOUR = re.compile(r"(?<![a-z])(?:um|ab|bis|seit|vor|nach|gegen|von|a las?|hasta las?|desde las?) $")
"""Right before a number: "um 8 sind wir da"."""
_ONLY_EMPLOYEE = re.compile(
    r"(?:and |und |y )?(?:the |der |die |el |la )?(?:only|sole|einziger?|[uú]nic[oa]) ",
    re.IGNORECASE,
)
_WITH_ME_LISTED = re.compile(
    r"(?<![a-z])(?:and|plus|und|y|mas|,) ?(?:me|myself|ich|yo)(?![a-z])"
    r"|(?<![a-z])(?:me|ich|yo) (?:and|plus|und|y)(?![a-z])"
)
_ALSO = re.compile(r" ?,? ?(?:(?:and|but|und|aber|jedoch|y|pero) )?")
"""Between the two bounds of a range."""
_TO_PAIR = re.compile(r"(?<![a-z])(?:to|for|with|an|fur|mit|zu|bei|a|para|con|de) $")
_ONE_MORE = re.compile(rf"(?<![a-z]){KIN}, $")
"""Before a pair, another: "meine Frau, mein Sohn und ich"."""
_WITH_BEAST = re.compile(
    rf"(?<![a-z])(?:(?:just|only|nur|bloss|solo|nada mas)(?: estamos| somos)?|estamos|somos|wir sind|it'?s"
    rf"|we'?re) {ME} (?:and|und|y|&) {BEAST.pattern}(?![a-z])"
    rf"|(?<![a-z])(?:just|only|nur|bloss|solo|solamente)(?: estamos| somos)? {BEAST.pattern} (?:and|und|y"
    rf"|&) {ME}(?![a-z])"
)
"""A dog is nobody: "aquí solo estamos yo y mi perro"."""
_MEANWHILE_DOES = re.compile(
    r" (?:met|went|saw|heard|read|love|like|talk\w*|spoke|think|thought|want|found|were|haben uns|waren|gehen"
    r"|fanden|haben|nos|fuimos|vimos|estuvimos)(?![a-z])"
)
"""What a pair did elsewhere tells of no firm: "my partner and I met at a rodeo"."""


@dataclass(frozen=True)
class _Size:
    """People said at `a`..`b` of the symbolic view, and how surely they are the company's own."""

    a: int
    b: int
    low: int | float | None
    high: int | float | None
    certain: bool
    whole: bool = False
    """Said of the company as a whole, which outranks a team of it."""
    named: bool = False
    """A noun for people stands behind the number, or nothing that could be counted."""
    ranged: bool = False
    """Each end was said with a bound of its own ("at least 10, at most 20")."""


def read(text: str, context: Context, language: str) -> list[Fact]:
    """The size the message states, at most one fact; amounts of money should be blanked out already."""
    asked = context.asked == FIELD
    folded = heard(text, language)
    view, numbers = _counting(folded, context, language, asked)
    sizes = _standing(_sizes(view, numbers, asked), view.text, language)
    whole = any(size.whole for size in sizes)
    ranged = any(size.ranged for size in sizes)
    in_charge = context.asked == "authority" and vocabulary.IN_CHARGE.search(folded.text)
    who_decides = not asked and bool(in_charge or vocabulary.DECIDING.search(folded.text))
    total = None if who_decides or ranged else added(view, numbers, asked)
    if total and (total.least is not None or not whole):
        least = total.people if total.least is None else total.least
        return [_fact("known", {"min": least, "max": total.people}, view, total.a, total.b, text, 0.85)]
    few = (
        []
        if whole
        else [f for f in _few(folded, text, asked) if not sizes or f.start <= view.starts[sizes[0].a]]
    )
    few = [f for f in few if not who_decides or _decides_not(f, folded)]
    if sizes and not (few and vocabulary.SURE_FEW.match(few[0].quote.lower())):
        size = max(sizes, key=lambda s: (s.whole, s.certain, s.named, -s.a))
        return [
            _fact(
                "known",
                {"min": size.low, "max": size.high},
                view,
                size.a,
                size.b,
                text,
                0.95 if asked else 0.85,
            )
        ]
    return few or (_unnumbered(folded, text) if asked and not vocabulary.OF_OTHERS.search(view.text) else [])


def _both_ends(sizes: list[_Size | None], bounds: list[_Size], text: str) -> list[_Size]:
    """ "More than 100, fewer than 150 people" is one range, in any order, if either end tells of the company."""
    out = [size for size in sizes if size]
    for at, (one, other) in enumerate(pairwise(bounds)):
        low, high = (one, other) if one.high is None else (other, one)
        told = [size for size in sizes[at : at + 2] if size]
        opened = low.high is None and high.low is None and (low.low or 0) < (high.high or 0)
        if told and opened and _ALSO.fullmatch(text, one.b, other.a):
            certain, whole = any(size.certain for size in told), any(size.whole for size in told)
            both = _Size(one.a, other.b, low.low, high.high, certain, whole, named=True, ranged=True)
            out = [both, *(size for size in out if size not in told)]
    return out


def _standing(sizes: list[_Size], text: str, language: str) -> list[_Size]:
    """Those that no later one takes back: "fifteen. no wait, Marcy left. fourteen"; "340, but only 15 would use it" tells who
    works with it.
    """
    gone = {
        size.a
        for size in sizes
        if _is_denied(text[max(0, size.a - 24) : size.a], language) or _is_over(size, sizes, text)
    }
    gone = gone if len(gone) < len(sizes) else set()
    gone |= {
        one.a
        for one, other in pairwise(sizes)
        if not {one.a, other.a} & gone
        and (takes_back(text, one.a, one.b, other.a) or _REFINED.search(text[one.b : other.a]))
    }
    gone |= {
        other.a for one, other in pairwise(sizes) if vocabulary.USED_BY.search(text, one.b, other.b + 30)
    }
    return [size for size in sizes if size.a not in gone]


def _is_denied(before: str, language: str) -> bool:
    """ "40, not 14"; the English "17, no 16" takes the first one back."""
    return DENIED_BEFORE.search(before) is not None and not (language == "en" and before.endswith(" no "))


def _is_over(size: _Size, sizes: list[_Size], text: str) -> bool:
    """ "9 now, was 12 in the summer": what the company was gives way to what it is."""
    others = [text[max(0, o.a - 12) : o.b + 12] for o in sizes if o is not size]
    return bool(_WAS.search(text[max(0, size.a - 20) : size.a]) and any(map(_NOW.search, others)))


def _counting(folded: View, context: Context, language: str, asked: bool) -> tuple[View, dict[int, Number]]:
    """The view with each number that may count people as one symbol, and those numbers by their place."""
    quiet = without_noise(folded)
    numbers = [
        n
        for n in scan(quiet, language, decimal_mark(context.locale, language))
        if _may_count(n, quiet.text, asked)
    ]
    return quiet.replaced([(n.a, n.b, NUMBER) for n in numbers]).blanked(vocabulary.OUTGROWN), {
        quiet.starts[n.a]: n for n in numbers
    }


def _sizes(view: View, numbers: dict[int, Number], asked: bool) -> list[_Size]:
    matches = [
        _behind_multitude(match, view, numbers) for match in islice(vocabulary.SIZE.finditer(view.text), MOST)
    ]
    found = [_size(match, view, numbers, asked) for match in matches]
    bounds = [
        _Size(match.start(), match.end(), *_bounded(match, _said(match, view, numbers)), certain=False)
        for match in matches
    ]
    return _both_ends(found, bounds, view.text)


def _said(match: re.Match[str], view: View, numbers: dict[int, Number]) -> list[Number]:
    return [numbers[view.starts[match.start() + i]] for i, char in enumerate(match[0]) if char == NUMBER]


def _behind_multitude(match: re.Match[str], view: View, numbers: dict[int, Number]) -> re.Match[str]:
    """ "It's costing us thousands, 11 guys": two numbers that are no range."""
    places = [match.start() + i for i, char in enumerate(match[0]) if char == NUMBER]
    first, last = (numbers[view.starts[at]] for at in (places[0], places[-1]))
    if not (first.loose and first.low != first.high and first.factor > last.factor):
        return match
    return vocabulary.SIZE.match(view.text, places[-1]) or match


def _may_count(number: Number, text: str, asked: bool) -> bool:
    if (
        (number.article and not asked)
        or is_bare_year(number)
        or number.values()[0] > LARGEST
        or number.values()[0] * 2 % 1
        or _names_none(number)
    ):  # "1.11." is a day
        return False
    behind = number.b + text.startswith(" ", number.b)
    period = not (asked and _DATED.match(text, behind)) and PERIOD_PATTERN.match(text, behind)
    money = (
        CURRENCY_PATTERN.match(text, behind) or period or text[: number.a].rstrip().endswith(("$", "€", "£"))
    )
    return not money


def _names_none(number: Number) -> bool:
    """ "A few" and "several" people are no figure; "a few hundred" are."""
    return number.loose and number.low != number.high and number.factor == 1 and number.high < 10


def _size(match: re.Match[str], view: View, numbers: dict[int, Number], asked: bool) -> _Size | None:
    said, text = _said(match, view, numbers), view.text
    if _is_crowd(match, text):
        return None
    clause = text[slice(*clause_around(text, match.start(), match.end()))]
    if vocabulary.OF_OTHERS.search(text[slice(*around(text, match.start(), match.end(), _OTHER_CLAUSE))]):
        return None
    few = said[0].values()[1] <= _SOME or (not asked and vocabulary.DECIDING.search(text))
    certain = _is_own(match, text, clause) and not (
        match["people"] == "of us" and few and not _introduced(match, text)
    )
    if (
        certain
        and said[0].factor > 1
        and not any(match[each] for each in ("people", "employees", "team", "sized"))
    ):
        certain = False  # "unless it's over 10k" counts no people
    if not certain and not (asked and _answers(match, text, clause, said[0])):
        return None
    low, high = _bounded(match, said)
    start = match.start()
    if match["team"] and not re.match(
        r"(?:team|crew|company|staff|group|equipo|mannschaft|firma)(?: (?:of|de|von|aus))",
        match["team"],
    ):
        start = match.end("team") + 1
    if match["opening"] and len(said) < 2:
        start = match.end("opening") + 1
    end = match.start("overall") if match["overall"] else match.end()
    return _Size(start, end, low, high, certain, _is_whole(match, text), _is_named(match, text))


def _is_crowd(match: re.Match[str], text: str) -> bool:
    """Those of a call, or of a village, and those who were let go: they work nowhere here."""
    if vocabulary.LET_GO.search(text, max(0, match.start() - 40), match.start()) or vocabulary.GONE.match(
        text, match.end()
    ):
        return True
    if match["employees"] or match["people"] == "of us":
        return False
    before = text[max(0, match.start() - 60) : match.start()]
    there_are = vocabulary.THERE_ARE.search(before) and vocabulary.IN_VILLAGE.match(text, match.end())
    return bool(
        vocabulary.CROWD.match(text, match.end()) or vocabulary.THERE_WERE.search(before) or there_are
    )


def _counts_me_in(match: re.Match[str], text: str) -> bool:
    """ "11 guys, 12 with me": behind those already counted, the sum with oneself."""
    behind = vocabulary.WITH_OURSELVES.match(text, match.end())
    if NUMBER not in text[: match.start()] or not (
        behind or vocabulary.WITH_ME.search(text[max(0, match.start() - 40) : match.start()])
    ):
        return False
    return re.match(r" *(?:$|[^\w\s])", text[behind.end() if behind else match.end() :]) is not None


def _sums_us_up(match: re.Match[str], text: str) -> bool:
    """ "Him and four lads and me, so six all in": the sum of those just listed, with oneself."""
    before = text[max(0, match.start() - 90) : match.start()]
    return bool(
        match["overall"] and vocabulary.TOTAL_BEHIND.search(before) and _WITH_ME_LISTED.search(before)
    )


def _is_whole(match: re.Match[str], text: str) -> bool:
    before = text[max(0, match.start() - 40) : match.start()]
    if vocabulary.PART_OF.search(before):
        return False
    totals = _ADDS_UP.search(before) and not text[match.end() :].strip(" .!")
    said_so = (
        match["overall"]
        or totals
        or _counts_me_in(match, text)
        or vocabulary.OVERALL_BEFORE.search(before)
        or vocabulary.TOTAL_BEHIND.search(text[max(0, match.start() - 90) : match.start()])
        or (
            vocabulary.ON_PAYROLL.match(match["employees"] or "")
            and not vocabulary.MORE_BEHIND.match(text, match.end())
        )
    )
    return bool(
        said_so
        or (match["team"] and _WHOLE.search(before))
        or re.match(r"(?:company|firm|firma|unternehmen|empresa|business)(?![a-z])", match["team"] or "")
    )


def _is_named(match: re.Match[str], text: str) -> bool:
    return bool(match["people"] or match["employees"] or match["sized"]) or not vocabulary.NOUN_NEXT.match(
        text, match.end()
    )


def _is_own(match: re.Match[str], text: str, clause: str) -> bool:
    """The words around say that these are the company's people."""
    before = text[max(0, match.start() - 40) : match.start()]
    if vocabulary.SUBTEAM.search(before.rstrip()) or (
        vocabulary.ELSEWHERE.search(clause) and not vocabulary.WORK_HERE.match(text, match.end())
    ):
        return False
    if vocabulary.THEIR_PEOPLE.search(before) or (
        match["people"] == "of us" and vocabulary.DECIDERS.search(before)
    ):
        return False  # "committee. seven of us"
    people = match["people"] or _plural(match, text)
    if (
        match["employees"]
        or (match["sized"] and not people)
        or (vocabulary.WE_ALL.match(text, match.end()) and not _AN_HOUR.search(before + match["before"]))
    ):
        return True
    if match["team"] and (
        people or not (_counts_other(match, text) or _PLURAL_NEXT.match(text, match.end()))
    ):
        return not vocabulary.SUBTEAM.search(before + match["team"].split()[0])
    ours = vocabulary.WORK_HERE.match(text, match.end()) or vocabulary.WITH_OURSELVES.match(text, match.end())
    we_are = vocabulary.BARE_WE_ARE.search(before) or (
        match["opening"]
        and vocabulary.BARE_WE_ARE.search(text[max(0, match.start() - 40) : match.end("opening")])
    )
    if people:
        loose = vocabulary.LOOSE_PEOPLE.fullmatch(people)
        if _stands_alone(match, text) if loose else _describes(match, text):
            return True
        return (
            people == "of us"
            or bool((ours and we_are) or vocabulary.CLAIMED.search(text, match.end()))
            or bool(not loose and (ours or match["overall"] or vocabulary.WE_ARE.search(before)))
        )
    if _counts_other(match, text) or vocabulary.DECIDERS.search(clause):
        return False
    if (
        (ours and vocabulary.OVERALL_BEFORE.search(before))
        or _counts_me_in(match, text)
        or _sums_us_up(match, text)
    ):
        return True
    if TRADE_NEXT.match(text, match.end()) and _presents_firm(
        text[sentence_around(text, match.start(), match.end())[0] : match.start()]
    ):
        return True
    goes_on = match["overall"] or ours or vocabulary.GOES_ON.match(text, match.end())
    goes_on = goes_on or (
        (TRADE_NEXT.match(text, match.end()) or KIN_NEXT.match(text, match.end()))
        and not vocabulary.DECIDING.search(text)
    )
    return bool(we_are and goes_on)


def _presents_firm(before: str) -> bool:
    """ "Academia de inglés con 11 profes, ...": the message opens with what they are."""
    firm = _PRESENTS.fullmatch(before)
    return firm is not None and any(map(is_trade, firm["firm"].split()))


def _stands_alone(match: re.Match[str], text: str) -> bool:
    """ "Looking for a chat tool, 10 reps, budget 15k": one item of what a visitor lists."""
    return text[: match.start()].rstrip().endswith(",") and text[match.end() :].lstrip().startswith(",")


def _describes(match: re.Match[str], text: str) -> bool:
    """ "Boutique law firm, 33 people counting everyone": a fragment that presents the company."""
    before, end = text[: match.start()].rstrip(), match.end()
    leading = text[max(0, match.start() - 60) : match.start()]
    if vocabulary.NOT_ALL.search(leading) or vocabulary.DECIDERS.search(leading.rpartition(".")[2]):
        return False
    opened = (
        not before
        or before[-1] in ",;:.(-\n"
        or before.endswith((" und", " con"))
        or any(m.end() == len(before) for m in CORRECTED.finditer(before))
    )
    if opened or not _behind_firm(before):
        return opened and bool(_FRAGMENT_END.match(text, end)) and not text[end:].strip().startswith("?")
    return bool(_FRAGMENT_END.match(text, end) or _CLAUSE_NEXT.match(text, end))


def _behind_firm(before: str) -> bool:
    """ "Halloran Plumbing 18 people": what they are stands right before, and nothing that asks for an object."""
    words = _ANY_MARK.split(before)[-1].split()
    firm = any(map(is_trade, words[-4:])) or is_place(" ".join(words))
    return 0 < len(words) < _MOST_OF_FIRM and words[-1] not in JOINS and firm


def _plural(match: re.Match[str], text: str) -> str | None:
    """ "12 people" says less than "a 12 people company", unless it stands in a list ("Tideway, 80 people")."""
    said = match["sized"] or ""
    clause = text[slice(*clause_around(text, match.start(), match.end()))].strip()
    listed = (
        clause == match[0].strip()
        and len(clause) < len(text.strip(" .!"))
        and not vocabulary.NOT_ALL.search(text[max(0, match.start() - 60) : match.start()])
    )
    loose = said in (" people", " personen", " mann", " leute") and not listed
    loose = loose and not vocabulary.FIRM_NEXT.match(text, match.end())
    return said.strip() if loose else None


def _counts_other(match: re.Match[str], text: str) -> bool:
    if vocabulary.HOURS_NEXT.match(text, match.end()) or vocabulary.NOTHING_COUNTED.match(text, match.end()):
        return False
    dated = _DATED.match(text, match.end() + 1)
    return bool(
        _HYPHENED.match(text, match.end())
        or (not dated and COUNTED_NEXT.match(text, match.end()))
        or vocabulary.THINGS.match(text, match.end())
    )


def _answers(match: re.Match[str], text: str, clause: str, number: Number) -> bool:
    """Asked for the size, a number is the answer unless it counts something else or stands for the article."""
    people = match["people"] or match["employees"] or match["team"] or match["sized"]
    if vocabulary.OF_THEM.match(text, match.end()) or (
        not people
        and number.values()[0] >= _GROWN_UP
        and _AGED.search(text[max(0, match.start() - 20) : match.start()])
    ):
        return False
    part = not people and vocabulary.ELSEWHERE.match(text, match.end() + 1)
    if vocabulary.THEIR_PEOPLE.search(text[: match.start()]) or vocabulary.PRICED_FOR.search(
        text[max(0, match.start() - 50) : match.start()]
    ):
        return False
    if (
        part
        or vocabulary.PER_TIME.search(clause)
        or (
            text.rstrip().endswith("?")
            and not _HEDGED.fullmatch(text[: match.start()].rpartition(".")[2])
            and clause.strip() in text.strip()[-len(clause.strip()) - 1 :]
            and not people
        )
    ):
        return False
    if (
        not people
        and _THERE_ARE.search(text[max(0, match.start() - 12) : match.start()])
        and vocabulary.NOUN_NEXT.match(text, match.end())
        and not _PEOPLE_NEXT.match(text, match.end())
    ):
        return False
    if number.article and not people:
        return not re.search(r"[a-z]", _ONLY_ONE.sub(" ", text[: match.start()] + " " + text[match.end() :]))
    if (
        not people
        and _OWNED.search(text[: match.start()])
        and vocabulary.NOUN_NEXT.match(text, match.end())
        and not TRADE_NEXT.match(text, match.end())
        and not KIN_NEXT.match(text, match.end())
    ):
        return False
    return (
        bool(people)
        or not _counts_other(match, text)
        or vocabulary.INCLUDING.match(text, match.end()) is not None
    )


def is_hedged(fact: Fact, said: str) -> bool:
    """ "Like 150?": in reply to the question, the mark only says that the figure is none too sure."""
    before = said[: fact.start].rpartition("\n")[2].rpartition(".")[2]
    return _HEDGED.fullmatch(before) is not None and said[fact.end :].lstrip().startswith("?")


def _bounded(match: re.Match[str], said: list[Number]) -> tuple[int | float | None, int | float | None]:
    first, last = said[0], said[-1]
    factor = (
        last.factor
        if len(said) > 1 and last.scaled and not first.scaled and first.low < last.values()[0]
        else None
    )
    times = shared(first, last) if len(said) > 1 else 1
    ends = [*(each * times for each in first.values(factor)), *last.values()]
    low, high = plain(min(ends)), plain(max(ends))
    if (
        len(said) == 1
        and high in _TENS
        and _AND_SOME.match(match.string, match.start() + match[0].index(NUMBER) + 1)
    ):
        return low, high + 9
    beside = ONLY_APPROXIMATE.sub(" ", f"{match['before']} {_ONLY.sub(' ', match['after'] or '')}")
    if match["trailing"] or NO_LESS.search(beside):
        return low, None
    if vocabulary.AT_MOST_PATTERN.search(beside):
        return None, high
    return (low, None) if vocabulary.AT_LEAST_PATTERN.search(beside) else (low, high)


def _few(folded: View, text: str, asked: bool) -> list[Fact]:
    """One, two or three people, said without a number."""
    for count, names in vocabulary.PAIRS.items():
        match = names.search(folded.text)
        if match and (asked or _tells_of_all(match, folded.text)):
            return [
                _fact("known", {"min": count, "max": count}, folded, match.start(), match.end(), text, 0.85)
            ]
    if pair := _named_pair(folded.text, asked):
        return [_fact("known", {"min": 2, "max": 2}, folded, pair.start(), pair.end(), text, 0.85)]
    alone = (vocabulary.ALONE if asked else vocabulary.ALONE_SAID).search(folded.text) or (
        _alone(folded.text) if asked else _WITH_BEAST.search(folded.text)
    )
    if alone:
        return [_fact("known", {"min": 1, "max": 1}, folded, alone.start(), alone.end(), text, 0.9)]
    return []


def _alone(text: str) -> re.Match[str] | None:
    """ "Just me", "solo. ever since"; but "solo quiero el precio" and "leave me alone" count nobody."""
    for word in vocabulary.ALONE_WORD.finditer(text):
        before = text[max(0, word.start() - 40) : word.start()]
        if (
            vocabulary.CLOSES_ALONE.match(text, word.end())
            and vocabulary.OPENS_ALONE.search(before)
            and not vocabulary.NOT_ALONE.search(before)
        ):
            return word
    return None


def _decides_not(few: Fact, folded: View) -> bool:
    """ "Ich entscheide. Wir machen Seifen, zu viert": so many of whom another sentence tells."""
    a, b = (folded.starts.index(at) for at in (few.start, few.end - 1))
    sentence = folded.text[slice(*sentence_around(folded.text, a, b))]
    if _ONLY_EMPLOYEE.match(few.quote):
        return True
    return few.quote.lower().startswith("zu ") and not (
        vocabulary.DECIDING.search(sentence) or vocabulary.IN_CHARGE.search(sentence)
    )


def _named_pair(text: str, asked: bool) -> re.Match[str] | None:
    """ "There's only me and Pete out here"."""
    pair = _NAMED_PAIR.search(text)
    return (
        pair if pair and is_given(pair["name"]) and (asked or not vocabulary.DECIDING.search(text)) else None
    )


def _tells_of_all(match: re.Match[str], text: str) -> bool:
    """ "We are just the two of us" is about the company; "two of us, jointly" and "we sit here zu zweit" may not be."""
    if (
        _TO_PAIR.search(text[max(0, match.start() - 8) : match.start()])
        or _ONE_MORE.search(text[max(0, match.start() - 20) : match.start()])
        or _MEANWHILE_DOES.match(text, match.end())
    ):
        return False
    return "?" not in text[max(0, match.start() - 2) :] and (
        not vocabulary.AMONG.fullmatch(match[0]) or _introduced(match, text)
    )


def _introduced(match: re.Match[str], text: str) -> bool:
    """ "We are" or a comma stands before it, and nothing that these people do behind it."""
    before = text[max(0, match.start() - 40) : match.start()]
    if not text[: match.start()].strip() and TRADE_NEXT.match(text, match.end()):
        return True  # "two of us cabinetmakers, ..."
    apart = before.rstrip().endswith((",", ";")) and not _OF_US.search(before)
    return bool((apart or vocabulary.BARE_WE_ARE.search(before)) and _CLOSES.match(text, match.end()))


def _unnumbered(folded: View, text: str) -> list[Fact]:
    for (low, high), digits in vocabulary.DIGITS.items():
        if said := digits.search(folded.text):
            return [_fact("known", {"min": low, "max": high}, folded, said.start(), said.end(), text, 0.85)]
    vague = vague_reply(folded.text)
    if match := REFUSED.search(folded.text) or (
        None if vague or vocabulary.CHANGES.match(folded.text) else refusal(folded.text)
    ):
        return [_fact("refused", None, folded, match.start(), match.end(), text, 0.9)]
    match = closed(vocabulary.VAGUE, folded.text) or vague or _hinted(folded.text)
    return [_fact("vague", None, folded, match.start(), match.end(), text, 0.7)] if match else []


def _hinted(text: str) -> re.Match[str] | None:
    """ "It changes all the time": about how many there are, without a figure."""
    return None if text.rstrip().endswith("?") else vocabulary.HINT.search(text)


def _fact(state: str, value: object, view: View, a: int, b: int, text: str, confidence: float) -> Fact:
    start, end = view.span(a, b)
    return Fact(FIELD, state, value, text[start:end], start, end, confidence)
