"""Names inside longer answers: every place where one could begin, weighed by what is said around it.

"It was Hollis Brothers back in dad's day, we trade as Ironwood Timber now" holds two companies; the words of its own clause
tell which one is the visitor's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from bot.understanding import scan
from bot.understanding.company import company_name
from bot.understanding.company.company_words import is_legal
from bot.understanding.company.trade_words import is_trade
from bot.understanding.contact.contact_words import is_common, is_firmly_common
from bot.understanding.job import title_phrase
from bot.understanding.kin import KIN, STRANGER
from bot.understanding.people import name_span, name_words, person_answer
from bot.understanding.people.given_names import is_ambiguous, is_given
from bot.understanding.people.part_words import (
    COMPANY_LEADS,
    NAME_AFTER,
    NAME_LEADS,
    NOT_OURS,
    NOT_OURS_AFTER,
)

Span = tuple[int, int]

_X = re.VERBOSE | re.IGNORECASE
_FIRMS = (
    r"(?:company|firm|business|employer|shop|store|agency|practice|place|job|firma|arbeitgeber|betrieb|laden"
    r"|agentur|praxis|unternehmen|empresa|negocio|tienda|trabajo|agencia)"
)
_CUT = re.compile(r"[,;:.!?\n()]+\s*|\s[-–—]+\s|\.{2,}\s*|[\"']\s*(?=\w)")
_CLAUSE = re.compile(
    r"[,;.!?\n()]|\s[-–—]+\s|\s(?:but|aber|sondern|pero|sino)\s"
    r"|\s(?:and|und|y)\s(?=(?:now|jetzt|inzwischen|ahora|i'?m|i\s+am|my\s+name|ich\s+bin|ich\s+hei(?:ß|ss)e"
    r"|mein\s+name|soy|me\s+llamo|mi\s+nombre|our|unsere?|nuestr[oa]|somos)\s)",
    re.IGNORECASE,
)
# "The company is Hartwell Fencing, did my message go through?" asks something else.
_ASKS_BESIDE = re.compile(
    r",\s+(?:(?:and|und|y|so|aber|but|pero)\s+)?¿?(?:did|do|does|can|could|would|will|is\s+there|are\s+there"
    r"|how|what|when|where|who|which|any\s|hab(?:t|en)|gibt|gibt's|kann|könn\w+|geht\s+das|wie|was|wann|wo"
    r"|wer|welche\w*|tienes|ten[ée]is|tienen|hay|puedo|puede[ns]?|pod[ée]is|se\s+puede|cu[áa]nto|c[óo]mo"
    r"|qu[ée]|cu[áa]ndo|d[óo]nde|qui[ée]n)(?!\w)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?\n]")
_WORD_NEXT = re.compile(
    r"\s+(?!(?:and|und|y|but|aber|pero|in|from|aus|en|here|hier|now|jetzt|ahora|thanks|danke|gracias)\b)\w"
)
_MOST = 24
_ALONE = re.compile(r"[\"”“»]?\s*(?:[.!\n]|$)")
_ENOUGH = 2
_BESIDE = 45
"""How far around a name its clause is looked at."""


def company(text: str) -> Span | None:
    """The visitor's company in a long answer to which company it is, or None."""
    return _best(text, COMPANY_LEADS, _company_at, _company_weight)


def name(text: str) -> Span | None:
    """The visitor's name in a long answer to the question for it, or None."""
    return _best(text, NAME_LEADS, _name_at, _name_weight)


def is_theirs(text: str, start: int, end: int) -> bool:
    """Whether the words right around tell that this belongs to others, to the past, or is denied."""
    before, after = _around(text, start, end)
    return bool(
        NOT_OURS.search(before)
        or NOT_OURS_AFTER.match(after)
        or _A_STRANGER.search(text, max(0, start - 2 * _BESIDE), start)
    )


def is_anothers_name(text: str, start: int) -> bool:
    """Whether a name is said to be another's, or stands beside somebody's title: "our VP, Colette, makes the decision"."""
    if _THEY_ARE_CALLED.search(text, max(0, start - _BESIDE), start):
        return True
    beside = _ANOTHERS_TITLE.search(text, max(0, start - 3 * _BESIDE), start)
    if not beside:
        return False
    said = beside["title"] or beside["head"]
    return any(title_phrase.is_title(said[word.start() :]) for word in re.finditer(r"[\w-]+", said))


# "Lo llevaba un chico, Gonzalo, que se fue".
_A_STRANGER = re.compile(
    rf"(?<!i'm\s)(?<!am\s)(?<!bin\s)(?<!soy\s)\b(?:an?|one|some|eine?|einer|un"
    rf"|una)\s+(?:\w+\s+)?{STRANGER}\b[^.,!?\n]{{0,30}},\s*$",
    re.IGNORECASE,
)
# "We have a lady for that. Her name's Doreen".
_THEY_ARE_CALLED = re.compile(
    r"\b(?:(?:his|her|seine?|ihre?|su)\s+(?:name|nombre)(?:'s|\s+(?:is|was|ist|war|es|era))"
    r"|(?:s?he\s+is|s?he'?s)\s+(?:called|named)|(?:[ée]l|ella)\s+se\s+llama)\s+$",
    re.IGNORECASE,
)
# "Our VP, Colette, makes the decision", "the CEO of one of our customers, Bill Trask".
_ANOTHERS_TITLE = re.compile(
    r"(?:(?:our|my|his|her|their|your|unser\w*|mein\w*|nuestr[oa]|mi"
    r"|su)\s+(?P<title>[\w-]+(?:\s[\w-]+){0,3})|(?<!i'm\s)(?<!am\s)(?<!bin\s)(?<!soy\s)(?<!is\s)\b(?:the|an?"
    r"|der|die|ein|eine|el|la|una?)\s+(?P<head>[\w-]+(?:\s[\w-]+){0,2}?)\s(?:of|at|from|von|bei|vom|de"
    r"|del)\s[^,.!?\n]{2,50}),\s+(?:(?:the|der|die|el|la)\s+)?$",
    re.IGNORECASE,
)
# "My old firm, Grimshaw Textiles, had a bot", "unser Mitbewerber, Fressnapf", "la empresa de mi marido, Ópticas Sol".
_OTHERS_FIRM = re.compile(
    rf"""(?<!\w)(?:
      (?:competitors?|rivals?|mitbewerber\w*|konkurren\w*|wettbewerber\w*|competidor\w*|competencia|rival)
    | (?:(?:old|former|previous|last|ex-?)\s*|(?:alte[rnms]?|ehemalige[rnms]?|frühere[rnms]?|vorige[rnms]?
      |letzte[rnms]?)\s+)(?:\w+\s+)?{_FIRMS} | (?:antigu[oa]|anterior|ex)\s+{_FIRMS}
      | {_FIRMS}\s+(?:anterior|de\s+antes)
    | (?P<kin>(?:{KIN}|wife|husband|mother|mum|mom|son|daughter|boyfriend|girlfriend)'?s\s+(?:\w+\s+)?{_FIRMS}
    | {_FIRMS}\s+(?:meine[rs]|unsere[rs]|vo[nm]\s+(?:meine[rm]|unsere[rm]))\s+\w+
      | {_FIRMS}\s+de\s+(?:mi|nuestr[oa]|un[oa]?)\s+\w+)
    )\s*(?:,|:|\(|\s(?:(?:(?:is|was)\s+)?(?:called|named)|is|was|ist|war|es|era|hei(?:ß|ss)t|hie(?:ß|ss)
      |se\s+llama(?:ba)?|namens|llamad[oa]))\s*$""",
    _X,
)
# "My brother put one on his site, Miller Tires", "my cousin has a shop called Thistle", "i read something about Harbor Freight";
# "a rival had that pop-up too, Gable & Sons", "the sign has the old owner's name on, Pettigrew's".
_FIRM_OF_ANOTHER = re.compile(
    rf"\b(?:my|our|an?|mein\w*|unser\w*|eine?|mi|nuestr[oa]"
    rf"|un[oa]?)\s+{KIN}\s(?:[^.!?\n]{{0,50}}\b(?:his|her|sein\w{{0,2}}|ihr\w{{0,2}}"
    rf"|su)\s+(?:\w+\s+)?(?:\w+,\s*)?|(?:has|had|runs|owns|hat|führt|tiene|lleva)\s+(?:an?|eine?n?"
    rf"|una?)\s+(?:[\w-]+\s+){{1,3}}(?:called|named|namens|llamad[oa]|que\s+se\s+llama)\s+)$"
    r"|\b(?:an?|one|the|our|ein\w*|der|die|unser\w*|un[oa]?|el|la|nuestr[oa])\s+(?:\w+\s+)?(?:competitor"
    r"|rival|konkurrent\w*|mitbewerber\w*|wettbewerber\w*"
    r"|competidor\w*)\s+(?:(?:lo|la|also|auch|ya)\s+)?(?:has|had|uses?|used|tried|bought|got|hat|hatte"
    r"|nutzt\w*|benutzt\w*|tiene|ten[íi]a|usa\w*|prob[óo]|compr[óo])(?:\s[^,.;!?\n]{1,40})?,\s*$"
    r"|\b(?:(?:old|previous|former|last)\s+(?:owner|tenant|people)(?:'?s)?|vorbesitzer\w*|vormieter\w*"
    r"|vorgänger\w*|(?:alte|ehemalige|frühere|vorige)[nrms]?\s+(?:besitzer|inhaber)\w*"
    r"|(?:antigu[oa]|anterior)\s+(?:dueñ[oa]|propietari[oa]|inquilin[oa])"
    r"|(?:dueñ[oa]|propietari[oa])\s+anterior)(?:\s+[^,.;!?\n]{1,24})?,\s*$"
    rf"|(?<!\w)(?:neighbou?r'?s|friend'?s|(?:nachbar\w*|freund\w*|bekannten?|vecin[oa]"
    rf"|amig[oa]))(?:\s+\w+)?\s+(?:is\s+called|hei(?:ß|ss)t|se\s+llama)\s+$"
    rf"|\b(?:read|heard|saw|seen|le[íi](?:do)?|o[íi](?:do)?|vi"
    rf"|visto)\s+(?:(?:something|a\s+lot|things|algo|cosas)\s+)?(?:about|of|on|de|sobre)\s+(?:the\s+|la\s+"
    rf"|el\s+)?$",
    re.IGNORECASE,
)
# "En Seur, donde curraba antes, ...", "Bei Wirecard stand auch ...", "at Enron they also said".
_WHERE_ONCE = re.compile(
    r"""
        [^\w.!?¿]{0,3}(?:(?:(?:etwas\s+|was\s+)?(?:gelesen|gesehen)|gehört(?=\s*(?:$|[.,;!?])))
          |where\s+i\s+(?:used|once|was|worked)|wo\s+ich\s+(?:früher|damals|mal|vorher|war)
          |donde\s+(?:\w+\s+){0,2}?(?:\w+(?:aba|ía)|estuve|trabaj[ée])
    |(?:they|haben\s+(?:die|sie)|hatten|stand(?:en)?|hieß(?:\s+es)?|dec[ií]an|usaban|ten[íi]an)\s+(?:also
      |too|always|all|auch|immer|überall|también|siempre)|ya\s+(?:\w+(?:aban|ían))
      |también\s+(?:\w+(?:aban|ían))|(?:nos|me)\s+(?:habl|dij|recomend|cont|pas)\w+
      |(?<=\w\s)(?-i:nos|me)\s+(?!llam|dic|conoc)\w{3,}|(?:hat|haben|hatte\w*)\s+(?:uns|mi[rc]h?)
      |(?:told|left|kept|made|charged|sold|gave|cost|called|overcharged|ghosted|cancelled)\s+(?:us|me)
      |(?:lost|broke|stole|damaged|delivered|cancelled|ruined|shipped)\s+(?:my|our)
      |(?:of\s+all\s+places\s+)?(?:has|have|uses?|hat|haben|nutzt|tiene
      |usa)\s+(?:(?:an?|the|so\s?ein\w*|ein\w*|un)\s+)(?:\w+\s+)?(?:bot|chatbot|widget|asistente)
      |también\s+(?:era|fue|son)|(?:was|were)\s+(?:\w+\s+)?(?:too|also|once)|war(?:en)?\s+(?:auch|mal)
      |(?<!,\s)(?:también\s+|also\s+)?(?:has|have|uses?|does|hat|haben|nutzt|nutzen|macht|machen|tienen?
      |usan?|hacen?|hay|gibt'?s)\s+(?:auch\s+|también\s+|also\s+)?(?:one(?!\s+(?!of|as|too|like)\w)|this|that
      |it|them|the\s+same|so\s?ein\w*|so\s?was|das|dasselbe|auch|un[oa]|eso|esto|algo|something|etwas
      |lo\s+mismo|también)|nebenan|next\s+door|(?:de|d)el?\s+al\s+lado)(?!\w)""",
    _X,
)


def is_anothers_firm(text: str, start: int, end: int) -> bool:
    """Whether a firm is a competitor's, a relative's or of the past by the words that it is put beside.

    Who answers with a relative's firm and nothing more works there: "my dad's shop, Delgado Upholstery".
    """
    beside = _OTHERS_FIRM.search(text, max(0, start - _BESIDE), start)
    if (beside and (not beside["kin"] or text[end:].strip(" .!"))) or _FIRM_OF_ANOTHER.search(
        text, max(0, start - 2 * _BESIDE), start
    ):
        return True
    return bool(_WHERE_ONCE.match(text, end))


def _best(
    text: str,
    leads: re.Pattern[str],
    at: Callable[[str, int, bool], Span | None],
    weight: Callable[[str, Span], int],
) -> Span | None:
    if text.rstrip().endswith("?"):
        return None
    rated: list[tuple[int, Span]] = []
    for position, led in list(_positions(text, leads))[:_MOST]:
        span = at(text, position, led)
        if span and not is_theirs(text, *span) and not is_asked(text, span[1]):
            rated.append((weight(text, span) + 2 * led, span))
    best = max(rated, key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] >= _ENOUGH else None


def is_asked(text: str, end: int) -> bool:
    """ "Mercer? No, that was my last employer": what is only asked is no answer."""
    mark = _SENTENCE_END.search(text, end)
    return mark is not None and mark.group() == "?" and not _ASKS_BESIDE.match(text, end)


def _positions(text: str, leads: re.Pattern[str]) -> Iterator[tuple[int, bool]]:
    """Where a name may begin: after words that lead to one, and after each mark."""
    led = {m.end() for m in leads.finditer(text)}
    yield from ((at, True) for at in sorted(led))
    plain = {scan.after_fillers(text), *(scan.after_fillers(text, m.end()) for m in _CUT.finditer(text))}
    yield from ((at, False) for at in sorted(plain - led))


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """The words of the same clause before and after."""
    before = text[max(0, start - _BESIDE) : start]
    for cut in _CLAUSE.finditer(before):
        before = " " * cut.end() + before[cut.end() :]
    after = text[end : end + _BESIDE]
    cut = _CLAUSE.search(after)
    return before, after[: cut.start()] if cut else after


def _company_at(text: str, position: int, led: bool) -> Span | None:
    return company_name.take(text, position, loose=led)


def _company_weight(text: str, span: Span) -> int:
    words = text[slice(*span)].split()
    if words[0].islower() and len(words) < 2 and _WORD_NEXT.match(text, span[1]):
        return -_ENOUGH
    cased = [w for w in words if w[0].isupper()]
    weight = 3 if any(is_legal(w) for w in words[1:]) else 0
    weight += 2 if len(words) > 1 and (is_trade(words[-1]) or is_trade(words[0])) else 0
    weight += 1 if len(cased) > 1 else 0
    weight += 2 if _is_sentence(text, span) else 0
    return (
        weight
        - 2 * (is_firmly_common(words[0]) and len(cased) < 2)
        - (is_given(words[0]) and len(words) == 1)
    )


def _is_sentence(text: str, span: Span) -> bool:
    """ "You won't have heard of us. Lumenfold.": an unknown word that stands for itself."""
    said = text[slice(*span)]
    begins = text[: span[0]].rstrip(' "“„«')
    alone = begins[-1:] in ".!:\n" and bool(begins) and _ALONE.match(text, span[1]) is not None
    return (
        alone
        and said[0].isupper()
        and not is_common(said.split()[0].lower())
        and not is_given(said.split()[0])
    )


def _name_at(text: str, position: int, led: bool) -> Span | None:
    span = name_span.take(text, position, "stated")
    if not span:
        return None
    said = text[slice(*span)]
    if name_words.is_mashed(said) or name_words.is_firm(said):
        return None
    words = said.split()
    first = words[0]
    if not is_given(first) and person_answer.is_trading(words):
        return None
    if is_common(first) and (is_ambiguous(first) or not is_given(first)) and not (led and first[0].isupper()):
        return None
    return span


def _name_weight(text: str, span: Span) -> int:
    words = text[slice(*span)].split()
    known = (
        is_given(words[0])
        or name_words.is_degree(words[0])
        or (name_words.is_surname(words[0]) and not is_common(words[0]))
    )
    weight = 1 if known else 0
    weight += 1 if words[0][0].isupper() and not is_common(words[0].lower()) else 0
    weight += 1 if len(words) > 1 and all(w[0].isupper() or name_words.is_particle(w) for w in words) else 0
    weight += 2 if NAME_AFTER.match(text, span[1]) else 0
    return (
        weight
        - (len(words) == 1 and not scan.ends_clause(text, span[1]))
        - 2 * (not known and len(words) < 2 and words[0].islower())
    )
