"""Spans of days: "in 2-3 months", "within 6 weeks", "half a year", "a month or two"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import islice

from bot.understanding.numerals.numbers import Number, scan
from bot.understanding.numerals.numbers_view import MOST, NUMBER, UNIT, View, words
from bot.understanding.timeline import when_words as vocabulary
from bot.understanding.timeline.when_found import Phrase, Settings, back

POST_BY = words(
    "at the (?:very |absolute )?latest",
    "latest",
    "or (?:earlier|sooner|before)",
    "spatestens",
    "a mas tardar",
    "como (?:muy )?tarde",
    "oder (?:fruher|eher)",
    "o antes",
)
"""Said behind a time, these make it a deadline."""
_IN_LEADS = words(
    "in(?: about| around| roughly| approx\\.?| maybe| like| etwa| ca\\.?| ungefahr| circa)?(?: the)?",
    "in (?:gut|knapp|rund|so|sagen wir|a good|a solid|circa|an?other)",
    "gut",
    "knapp",
    "a good",
    "plazo (?:de|entre)(?: unos| entre| aproximadamente)?",
    "give (?:us|me|it)(?: about| around| another)?",
    "en (?:aproximadamente|cosa de|alrededor de|torno a)",
    "en(?: unos| unas)?",
    "dentro de(?: unos| unas)?",
    "de a(?:qui|ca) a(?: unos| unas)?",
    "about",
    "around",
    "roughly",
    "etwa(?: in)?",
    "ca\\.?",
    "circa",
    "unos",
    "unas",
    "ungefahr(?: in)?",
)
_NEXT_LEADS = words(
    "(?:with)?in the (?:next|coming)",
    "within(?: the next| about| a)?",
    "(?:over|during|for|in) the (?:next|coming)",
    "(?:the )?next",
    "(?:in )?den (?:nachsten|naechsten|kommenden|folgenden)",
    "in (?:nachsten|kommenden)",
    "(?:die )?(?:nachsten|kommenden|folgenden)",
    f"nachste(?= {NUMBER})",
    "innerhalb(?: von| der nachsten| der kommenden| eines?r?| der)?",
    "binnen",
    "(?:with)?in the space of",
    "inside(?: of)?(?: the next)?",
    "(?:im |in )?(?:laufe|verlauf) (?:der|von|des)(?: nachsten| kommenden)?",
    "(?:en |durante )?el plazo de",
    "a lo largo de(?: los| las)? proxim[oa]s",
    (
        f"(?:(?:en|durante) )?l[oa]s (?={NUMBER} (?:proxim[oa]s {UNIT}"
        f"|{UNIT} (?:proxim|siguiente|que (?:vien|sigu))))"
    ),
    "(?:en |durante )?(?:los |las )?proxim[oa]s",
    f"en (?:el|{NUMBER}) plazo (?:maximo )?de",
)
_LESS_LEADS = words(
    "(?:in )?(?:less|fewer) than",
    "(?:in )?under",
    "max\\.?(?:imum)?",
    "up to",
    "no(?:t)? (?:more|longer|later) than",
    "at most",
    "in (?:unter|weniger als|maximal|spatestens)",
    "(?:in )?weniger als",
    "maximal",
    "hochstens",
    "spatestens in",
    "(?:en )?menos de",
    "(?:en )?un maximo de",
    "maximo",
    "como maximo(?: en)?",
    "hasta",
    "bis in",
    "by",
    "before",
    "antes de",
)  # fmt: skip
_MORE_LEADS = words(
    "(?:in )?(?:at least|more than|over)",
    "(?:not |nothing )(?:for|before|until)(?: at least| another)?",
    "(?:not|nicht|no) (?:within|in|for|en)(?: the next| den nachsten| los proximos)?",
    "(?:no|not) (?:sooner|earlier) than",
    "earliest(?: is| would be)?(?: in)?",
    "at the earliest(?: in)?",
    "como (?:muy |mas )?pronto(?: en| dentro de)?",
    "fruhestens(?: in)?",
    "(?:in )?(?:mindestens|mehr als)",
    "fruhestens in",
    "nicht vor",
    "(?:en )?(?:al menos|mas de)",
    "como minimo(?: en)?",
    "no antes de",
    "after(?: about)?",
    "earliest in",
    "dentro de mas de",
)
_DENIAL = (
    r"(?:nichts?|nix|kein\w{0,2}|niemand|nobody|no ?one|not|never|nie|niemals|no|ni|nada|nadie|nunca|tampoco"
    r"|(?:is|are|was|wo|do|does|ca|ai|could|would)n'?t|cannot|im?posible|impossible|unmoglich|ausgeschlossen"
    r"|unrealistisch|unrealistic|unlikely|schwierig|dificil|tough|kaum|hardly|a write-?off|vorbei|gelaufen"
    r"|geplatzt)(?! (?:later|longer|spater|langer|erst|problem\w*|worries|issue|bad|schlecht|verkehrt|dumm"
    r"|ubel|rush|hurry|stress|eile|prisa|apuro|pressure|urgen\w+|hay|pasa|corre|mas|estaria mal|more than"
    r"|mehr als|only|just|nur|solo|sure|sicher|seguro|next|after|before|in|on|im|am|en|until|bis|nach|wait"
    r"|forget|vergessen|idea|ahnung|date|deadline|datum|fecha|need to|muss|must|matter|wichtig)(?![a-z]))"
    r"(?![a-z])"
)
IMPOSSIBLE = re.compile(
    r" ?,? ?(?:(?:is|it|it'?s|that'?s|es|ist|seria|wird|geht|ware|just|bei uns|das|mir|uns|me|nos|lo|la veo"
    r"|lo veo|veo|steht hier|hier) )*(?:alles kopf|no dam?os abasto|no nos da la vida"
    r"|no way|won'?t (?:work|happen|be|do)"
    r"|geht (?:\w+ ){0,3}(?:nichts?|nicht)"
    r"|no (?:(?:me|nos|lo|la|se) )?(?:(?:arranc|empez|empiez|comenz|abri|lanz|pued|pod|lleg|cre|ve|va)\w*"
    r"|(?:tengo|tenemos)(?! (?:mucha |ninguna |tanta )?(?:prisa|apuro|problema))|habra|da|damos|quiero"
    r"|queremos|estoy|estamos)"
    r"|ni (?:hablar|de broma|pensarlo)"
    r"|forget (?:it|about)|(?:nicht|no|not)(?= *(?:$|[.,;!])))(?![a-z])"
    r"|(?: (?!(?:but|aber|pero|and|und|y|or|oder|o|if|wenn|si|because|weil|denn|since|porque|que|otherwise"
    r"|sonst|so|also|that|which|who|dass|damit|before|vor|until|bis|after|nach)(?![a-z]))[a-z']+){0,5}? "
    + _DENIAL
    + r"| ?\?[ ,]*(?:no (?:way|chance)|never|keine chance|niemals|nie im leben|nie|nope|ni (?:de|en|por) "
    r"|imposible|unmoglich|not happening|forget it|vergiss es|nicht drin)"
)
"""Said behind "before March", it makes March the earliest."""
_PAST_LEADS = words(
    "for(?: the)?(?: last| past| over| about| almost)?",
    "(?:the )?(?:last|past|previous)",
    "since",
    "seit(?: uber| etwa| mehr als)?",
    "vor(?: etwa| uber)?",
    "(?:die )?letzten?",
    "hace(?: mas de| unos| casi)?",
    "desde hace",
    "llev(?:o|a|an|amos)(?: ya| casi| mas de)?",
    "(?:mach\\w*|lauft|geht) (?:das|es) (?:so )?seit",
    "(?:los |las )?ultim[oa]s",
    "every",
    "each",
    "alle",
    "jeden?",
    "cada",
    "takes?(?: about| us| up to| around)?",
    "took",
    "nos (?:llevo|costo|tomo)",
    "(?:hat|haben)(?: uns)?(?= [^.]{2,20}(?:gefressen|gedauert|gebraucht|gekostet))",
    "dauert(?: etwa| ca\\.?)?",
    "tarda\\w*",
    "per",
    "pro",
    "durante",
    "after",
)
_HEDGES = words(
    "like",
    "about",
    "around",
    "maybe",
    "say",
    "roughly",
    "approx(?:imately)?\\.?",
    "probably",
    "circa",
    "ca\\.?",
    "etwa",
    "so",
    "ungefahr",
    "rund",
    "vielleicht",
    "sagen wir",
    "unos",
    "unas",
    "aproximadamente",
    "mas o menos",
    "digamos",
    "quizas?",
    "no mas de",
    "maximal",
    "max\\.?",
    "spatestens",
    "hochstens",
    "gut",
    "knapp",
)  # fmt: skip
_DURATION = (
    rf"(?:(?<![a-z])(?:(?P<past>{_PAST_LEADS})|(?P<more>{_MORE_LEADS})|(?P<less>{_LESS_LEADS})"
    rf"|(?P<next>{_NEXT_LEADS})|(?P<in>{_IN_LEADS})) (?:{_HEDGES} )?)?(?:the |einem |einer )?"
)
DURATION_PHRASE = re.compile(
    _DURATION + rf"(?:{NUMBER}(?P<plus>\+)?(?:(?: ?,? ?(?:-|to|or|bis|oder|a|o|u|/|and|und|y|maybe) ?"
    rf"|,? ){NUMBER})?(?: (?:more|weitere|mas|full|other|business|calendar))?(?P<come> proxim[oa]s)?[ -]?"
    rf"|(?(next)|(?!))){UNIT}(?P<come_behind> (?:proxim[oa]s|siguientes"
    rf"|que (?:vienen|siguen)))?(?:(?P<sum>(?: and| und| y)? {NUMBER} ?{UNIT})"
    rf"|(?: or|,? (?:or )?maybe|,? perhaps|,? vielleicht|,? eventuell|,? quizas?| oder"
    rf"| o) {NUMBER}(?! ?[^\W\d_])|[,.]? {NUMBER}(?= (?:if|wenn|falls|si)(?![a-z]))"
    rf"|(?P<wider> ?(?:-|to|or|bis|a|o|oder|,|, bis|, maybe) ?(?:maybe |even )?{NUMBER} ?{UNIT}))?"
    + r"(?P<ago>(?: ago| old| already| long| later| earlier| lang| alt| antes(?! de)| atras| in business"
    r"| of experience|'? notice| back(?! and)))?"
    + rf"(?:(?: ?,? ?)(?:(?P<post_more>(?:out |from now )?at least|(?:at the )?earliest|(?:aller)?fruhestens"
    rf"|como (?:muy |mas )?pronto|(?:por )?lo menos|al menos|or more|or longer|plus|at least|minimum"
    rf"|oder (?:mehr|langer)|o mas|como minimo|mindestens)"
    rf"|(?P<post_less>or less|or sooner|max(?:imum|imal)?|at most|tops"
    rf"|(?:and )?not {NUMBER} (?:single )?{UNIT} (?:more|later|longer)"
    rf"|(?:und )?keinen {UNIT} (?:mehr|langer|spater)|ni {NUMBER} {UNIT} mas|hochstens"
    rf"|como (?:mucho|maximo)|a lo sumo|or (?:so|thereabouts) max|{POST_BY}|o menos"
    rf"|oder weniger))(?![a-z]))?"
)
_UNIT_NAMES = re.compile(
    r"(?<![^\W\d_])"
    + words(*(f"(?P<{name}>{names})" for name, names in vocabulary.UNITS.items()))
    + r"(?![^\W_])"
)
_ARTICLE = re.compile(
    r"(?<![a-z])(?:an?|another)(?= (?:whole |full )?(?:day|week|fortnight|month|quarter|year)(?![a-z]))"
)
_ALONE = re.compile(
    r"(?:^|[.,;:!?(-]|(?<![a-z])(?:about|maybe|probably|like|roughly|around|say|than|or|perhaps|least|over"
    r"|under|next|within|guess|think|take|need|another|ca|es|etwa|in|en)) *$"
)
"""What may stand before "a month" that is no rate ("200 loads a month")."""
_RATED = re.compile(
    rf"(?:{NUMBER}|[0-9]k?)(?: [a-z]+){{0,2}} ?$|(?<![a-z])(?:times|once|twice|much|per|x) ?$"
)
"""A count before "a month": "200 loads a month"."""
_AHEAD = re.compile(r" (?:from (?:now|today)|out|away|time|down the)(?![a-z])")
_STARTS = re.compile(r"(?<![a-z])(?:start|begin|launch|live|ready) $")
"""What is to come "after two weeks"; elsewhere that is a story: "after two weeks he quit"."""
_OF_A_WHOLE = re.compile(r"(?<![a-z])(?:first|last|ersten?|letzten?|primer[oa]s|ultim[oa]s) .$")
"""Right before "few weeks" or "3 months", these count off a part: "the first 3 months are free"."""
_MANY = re.compile(
    r"(?:day|week|month|quarter|year|mo|wk|yr)s|wochen|monaten?|tagen?|jahren?|quartalen?|semanas|meses|dias"
    r"|anos|trimestres"
)
_HALF_YEARS = re.compile(
    r"(?P<lead>(?<![a-z])(?:(?:with)?in(?: about| the next| etwa)?|en|dentro de|im(?: nachsten)?"
    r"|innerhalb(?: von| eines)?) )?(?:(?P<half>half (?:a )?year|a half[ -]year"
    r"|(?:einem |ein |eines )?halbe[nsm]? jahr(?:es)?|medio ano)"
    r"|(?P<long>(?:a |one )?year and a half|1\.5 years|one and a half years"
    r"|(?:anderthalb|eineinhalb|1,5) jahren?|(?:un )?ano y medio))(?:,? (?P<more>or (?:more|longer|later)"
    r"|plus|at (?:the )?(?:very )?least|minimum|oder (?:mehr|spater|langer)|mindestens|o mas|como minimo"
    r"|(?:por lo|al) menos))?(?P<ago> ago| old)?(?![a-z])"
)
_WITHIN = re.compile(r"within|innerhalb|next|nachsten")


def duration_phrases(marked: View, view: View, settings: Settings) -> list[Phrase]:
    numbers = [
        n
        for n in scan(marked, settings.language, "." if settings.language == "en" else ",", scales=False)
        if n.high <= 1000
    ]
    articles = [Number(m.start(), m.end(), Decimal(1), Decimal(1)) for m in _ARTICLE.finditer(marked.text)]
    numbers = sorted({n.a: n for n in [*articles, *numbers]}.values(), key=lambda n: n.a)
    quantified = marked.replaced([(n.a, n.b, NUMBER) for n in numbers])
    by_start = {marked.starts[n.a]: n for n in numbers}
    short = settings.asked and len(view.text) < 20
    matches = [
        m
        for m in _UNIT_NAMES.finditer(quantified.text)
        if len(m[0]) > 1 or (short and (settings.language, m[0]) != ("es", "y"))
    ]
    units = [(m.start(), m.end(), UNIT) for m in matches]
    names = {quantified.starts[m.start()]: (str(m.lastgroup), m[0]) for m in matches}
    symbolic = quantified.replaced(units)
    found = []
    for match in islice(DURATION_PHRASE.finditer(symbolic.text), MOST):
        alone = settings.asked and not _RATED.search(symbolic.text[: match.start()])
        if phrase := _duration(match, symbolic, by_start, names, alone):
            a, b = back(view, symbolic, phrase.a, phrase.b)
            found.append(replace(phrase, a=a, b=b))
    return found


def _duration(
    match: re.Match[str],
    view: View,
    numbers: dict[int, Number],
    names: dict[int, tuple[str, str]],
    alone: bool,
) -> Phrase | None:
    before = view.text[: match.start()]
    after = match["past"] == "after" and (_STARTS.search(before) or (alone and _ALONE.search(before)))
    later = alone and match["ago"] == " later"
    if (
        (match["past"] and not after)
        or (match["ago"] and not later)
        or _OF_A_WHOLE.search(view.text[: match.start() + 1])
    ):
        return None
    led = max(match.end("next"), match.start())  # "un plazo" counts nothing
    said = [numbers[view.starts[at]] for at in range(led, match.end()) if match.string[at] == NUMBER]
    units = [names[view.starts[match.start() + i]] for i, char in enumerate(match[0]) if char == UNIT]
    earliest, latest = _ends(said, units, "sum" if match["sum"] else "wider" if match["wider"] else "")
    if after or match["more"] or match["plus"] or match["post_more"]:
        return Phrase(match.start(), match.end(), earliest, None)
    if (
        match["less"]
        and match["less"].startswith(("before", "antes"))
        and IMPOSSIBLE.match(view.text, match.end())
    ):
        return Phrase(match.start(), match.end(), latest, None)
    spans = match["next"] and len(said) > 1 and "plazo" in match["next"]
    if (
        match["less"]
        or (match["next"] and not spans)
        or match["come"]
        or match["come_behind"]
        or match["post_less"]
    ):
        return Phrase(match.start(), match.end(), 0, latest)
    lone, ahead = not (match["in"] or spans), _AHEAD.match(view.text, match.end())
    if (
        lone
        and not ahead
        and match[0].lstrip().startswith(NUMBER)
        and said[0].b - said[0].a < 3
        and not said[0].raw
        and not alone
        and not _ALONE.search(view.text[: match.start()])
    ):
        return None
    return Phrase(match.start(), match.end(), earliest, latest, bare=lone and not ahead)


def _ends(said: list[Number], units: list[tuple[str, str]], told: str) -> tuple[int, int]:
    """Days at both ends; "6 months to a year" has a unit at each, "a year and 2 months" is their sum."""
    unit, name = units[0]
    if told == "sum" and vocabulary.DAYS[units[-1][0]] < vocabulary.DAYS[unit] and len(said) == len(units):
        both = sum(days_of(number.low, of) for number, (of, _) in zip(said, units, strict=True))
        return both, both
    if told:
        *most, last = said
        first = days_of(min(n.low for n in most), unit) if most else days_of(Decimal(1), unit)
        return min(first, days_of(last.high, units[-1][0])), max(first, days_of(last.high, units[-1][0]))
    low, high = (min(n.low for n in said), max(n.high for n in said)) if said else _unnumbered(name)
    return days_of(low, unit), days_of(high, unit)


def _unnumbered(unit: str) -> tuple[Decimal, Decimal]:
    """ "In the next month" is one, "in the coming months" a few."""
    return (Decimal(2), Decimal(5)) if _MANY.fullmatch(unit) else (Decimal(1), Decimal(1))


def days_of(count: Decimal, unit: str) -> int:
    """Days in `count` units; whole years of months count 365 days."""
    if unit == vocabulary.MONTH and count and count % 12 == 0:
        return int(count / 12 * 365)
    return int(count * vocabulary.DAYS[unit])


def half_years(view: View) -> list[tuple[Phrase, bool]]:
    """Phrases of half a year and a year and a half; not standing where they are past."""
    out = []
    for match in islice(_HALF_YEARS.finditer(view.text), MOST):
        days = 180 if match["half"] else 540
        within = bool(match["lead"] and _WITHIN.search(match["lead"]))
        phrase = Phrase(match.start(), match.end(), 0 if within else days, None if match["more"] else days)
        before = view.text[max(0, match.start() - 8) : match.start()]
        out.append((phrase, not match["ago"] and not re.search(r"(?:for|last|seit|hace|vor|past) $", before)))
    return out
