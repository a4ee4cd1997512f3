"""Numbers, times and people that are none of the visitor's: on our pages, supposed, asked about, or a relative's."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from bot.understanding import clauses, questions, whose
from bot.understanding.decision import authority, no_decision, roles
from bot.understanding.facts import Fact
from bot.understanding.headcount.size_words import CLAIMED
from bot.understanding.kin import FAMILY, KIN, OUTSIDER
from bot.understanding.questions import OURS

_COUNTS = ("budget", "company_size", "timeline")
# "Sind 9 Leute", "was 19 last year", "como 35": no word asks here.
_SUBJECTLESS = re.compile(
    r"\W*(?:sind\b|was\s+(?:about\s+|around\s+|like\s+)?\d"
    r"|como\s+(?:gerente|due[ñn][oa]|responsable|encargad[oa]|director\w*|jef[ea]|soci[oa]|propietari[oa]"
    r"|empresa|negocio|ya|somos)\b|como\s+(?:(?:unos|mucho|m[áa]ximo|m[íi]nimo)\s+)?\d)",
    re.IGNORECASE,
)
# On the page, in the chat or in the calendar that we show.
_SHOWN = re.compile(
    r"""
        \b(?:webinar|dropdown|drop-down|desplegable|auswahlfeld|error\s+\d{3}|fehler\s+\d{3}
          |(?:slide|folie|seite|page|diapositiva|p[áa]gina)\s+\d+
      |(?:steht|sale|aparece|listed|shown)\s+(?:bei\s+euch|auf\s+eurer|en\s+vuestr\w+|en\s+su\s+p[áa]gina
        |on\s+your))\b""",
    re.VERBOSE | re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"\W*(?:(?:ok|und|and|y|pero|but|aber)\W+)?(?:nehmen\s+wir\s+(?:mal\s+)?an|angenommen|suppose"
    r"|hypothetically|if\s+(?:someone|somebody)|wenn\s+jemand|si\s+alguien"
    r"|let'?s\s+say\s+an?\s+(?:company|firm|shop)|si\s+una?\s+\w+\s+(?:tuviera|fuera|tiene)|supongamos"
    r"|pongamos\s+que\s+una?)\b",
    re.IGNORECASE,
)
_RELATIVES = re.compile(
    rf"\W*(?:(?:ha(?:ha)+|lol|well|also|und|and)\W+)*(?:my|mein\w*"
    rf"|mi)\s+{KIN}(?:'s\s+\w+)?(?:\s+in\s+law)?\s+(?!(?:\w+\s+)?(?:and|und|y)\b)"
    rf"|\W*(?:an?|one|eine?|un[oa]?|unser\w*|our)\s+{KIN}(?:\s+(?:of\s+mine|von\s+mir|m[ií]o))?\s+(?:has|had"
    rf"|paid|spent|pays|bought|hat|hatte|zahlt\w*|gab|pag\w+|gast\w+|tiene|solt\w+|ha)\b",
    re.IGNORECASE,
)
# "My sister does the books and she said 400 a month".
_ALLOWED = re.compile(
    r"\b(?:s?he|they|er|sie|ella|[ée]l|que|me|mir)\s+(?:says?|said|allows?|gave|gives|sagt\w*|meint\w*|gab"
    r"|dice|dijo|dio)\s+(?:me\s+|us\s+|mir\s+|uns\s+)?$",
    re.IGNORECASE,
)
# "My dad owns it, i answer the phones".
_ME_BEHIND = re.compile(r"[,;]\s+(?:(?:and|but|und|aber|y|pero)\s+)?(?:i|ich|yo|me)\b", re.IGNORECASE)
# "Bosch hat 400.000 Leute", "Walmart has 2 million".
_ANOTHER_FIRM = re.compile(
    r"\W*(?:(?:Bei|En|At)\s+(?!uns\b|mir\b)[A-ZÄÖÜ][\w&-]+\s+(?:arbeiten|sind|schaffen|trabajan|son"
    r"|they\s+(?:have|employ))\s+(?:\w+\s+)?[\d.,]+\d{3}"
    r"|[A-ZÄÖÜ][\w&-]+(?:'s\s+got|\s+(?:has|hat|tiene|con))\s+(?:\w+\s+){0,2}?(?:\w+\s+mill(?:ion|ones"
    r"|ionen)\b|[\d.,]+(?:\s*(?:million|mil|tausend)|\d{3})|(?:cien|doscient\w+)\s+mil\b"
    r"|(?:zig|hundert|zehn)tausend\w*|thousands\b|tausende\b|miles\b))"
)
# "google has like 180,000 employees": no word of the visitor's, and more people than write to us.
_A_GIANT = re.compile(
    r"\W*(?!(?:it|that|there|the|this|es|das|die|der|wir|group|gruppe|grupo|konzern|company|firm|firma|empresa|team"
    r"|holding|headcount|total|insgesamt|staff|y|and|und)\b)[^\W\d_][\w&'-]*(?:\s+(?:also|alone|ja|doch|ya))?\s+(?:has|have"
    r"|employs?|hat|haben|beschäftigt|tiene|emplea|fires?|fired|feuert|despide)\s+(?:[a-zäöü]+\s+){0,2}(?:\d{2,3}[.,']?000"
    r"|\d[.,]\d{3}[.,]\d{3}|\d+k|an?\s+million|\w+\s+mill(?:ion(?:s|en)?|ones))\b",
    re.IGNORECASE,
)
# "1-9, 10-49 und 50+": one bracket goes on where the other ends, as on a form.
_BRACKETS = re.compile(
    r"(?<![\d.,])\d{1,3}\s?[-–]\s?(\d{1,3}),?\s+(?:(?:and|und|y)\s+)?(\d{1,3})\s?(?:[-–]\s?\d|\+)"
)
# Somebody who is introduced to us as a stranger: "una tal Dra. Ortuño", "ein Professor Brandt".
_A_CERTAIN = re.compile(
    r"(?<!\bI'm )(?<!\bam )(?<!\bim )(?<!\bbin )(?<!\bsoy )\b(?:an?|some|one|ein|eine[mnr]?|una?)\s+"
    r"(?:(?:(?:certain|gewisse[rnms]?|tal)\s+)?(?:dr|dra|prof|mr|mrs|ms|professor(?:in)?|profesora?|doctora?"
    r"|herrn?|frau|guy\s+(?:called|named)|señora?)\.?|certain|gewisse[rnms]?|tal)\s+(?:dr\.?\s+)?$",
    re.IGNORECASE,
)
# What is to be sold to us: "wir bieten Ihnen ... Darf ich Muster schicken?", "40 Tische abzugeben. Falls Sie Verwendung haben".
_ON_OFFER = re.compile(
    r"""
        \b(?:(?:we|i)\s+(?:can|could)\s+(?:get|have|put|rank|bring|land)\s+(?:you|your|ur)\b
          |(?:we|i)(?:'re|\s+are|'m|\s+am)?\s+(?:offer(?:ing)?|supply(?:ing)?|suppliers?|manufactur\w+|sell(?:ing)?
          |wholesal\w+)|selling|for\s+sale
      |(?<!angebot\s)abzugeben|zu\s+verkaufen|verkaufe|(?:wir\s+)?bieten\s+(?:wir\s+)?(?:ihnen|euch)|wir\s+sind\s+(?:hersteller
          |lieferant\w*|großhändler)
      |ofrecemos|vendo|vendemos|(?:soy|somos)\s+(?:proveedor\w*|fabricantes?|distribuidor\w*))\b""",
    re.VERBOSE | re.IGNORECASE,
)
_TO_YOU = re.compile(
    r"""
        \b(?:(?:are\s+you\s+|would\s+you\s+be\s+)?interested|(?:may|can|could|shall)\s+(?:i|we)\s+(?:send|show|call)
          |might\s+(?:want|like|need)|no\s+strings|who\s+does\s+your|quick\s+call|guaranteed?
      |verwendung|interesse|interessant|darf\s+ich|dürfen\s+wir|muster|was\s+fürs|vb|garantiert?
      |(?:os|les?|te)\s+interesa\w*|por\s+si|puedo\s+enviar\w*|podemos\s+enviar\w*|garantizad\w*)\b""",
    re.VERBOSE | re.IGNORECASE,
)
# Who waits for us, or rang us: "der Monteur war für 8 Uhr angekündigt", "left you two voicemails".
_WAITS_FOR_US = re.compile(
    r"""
        \b(?:order|auftrag|bestellung|pedido|ticket|reklamation|beschwerde|reclamaci[óo]n|queja|complaint|invoice
          |rechnung|factura)\b\s*(?:nr\.?|no\.?|n[úu]mero|number|:)?\s*\#?\d[\d/-]{2,}
      | ^\W*(?:reklamation|beschwerde|complaint|queja|reclamaci[óo]n)\b
      | \b(?:your|the|ihr|der|euer|el|su|vuestro)\s+(?:engineer|technician|fitter|driver|plumber|installer|courier
          |monteur|techniker|fahrer|handwerker|t[ée]cnico|instalador|repartidor)\s+(?:was|is|had|should|never|didn'?t
          |hasn'?t|sollte|war|wollte|kam|ist|hat|ten[íi]a|qued[óo]|iba|no)\b
      | \b(?:left|called|rang|rung|e?mailed|messaged|phoned|wrote\s+to|written\s+to)\s+(?:you|your|u)\b
      | \bhab\w*\s+(?:\w+\s+){0,3}(?:(?:zwei|drei|vier|mehr|\d\s?)mals?|schon|bereits)\s+(?:\w+\s+){0,2}(?:geschrieben
          |angerufen|gemailt)
      | \bllevo\s+[^.!?\n]{2,30}?\s(?:llamando|esperando|escribiendo)\b | \bos\s+he\s+(?:llamado|escrito)\b
      | \b(?:called|rung|got(?:ten)?\s+back\s+to)\s+me\b""",
    re.VERBOSE | re.IGNORECASE,
)
_THEIR_TRADE = re.compile(
    r"\b(?:we|we'\w+|our|us|wir|uns|unser\w*|nosotr[oa]s|nuestr[oa]s?|nos|my\s+(?:business|firm|shop|company)"
    r"|reviews?|bewertung\w*|rese[ñn]as?|customers?|clients?|leads?|enquir\w+|inquir\w+|patient\w*|kund(?:e|en|in|innen)|anfragen|interessent\w*|gäste"
    r"|client[ea]s?|pacientes?|consultas?|\w{2,}(?:amos|emos|imos))\b",
    re.IGNORECASE,
)
_THEIR_SITE = re.compile(
    r"\s+(?:(?:also\s+|auch\s+|ya\s+)?(?:has|hat|tiene|uses|nutzt|usa)\s+(?:also\s+|auch\s+|ya\s+)?(?:an?"
    r"|one|so|eine?n?|un[oa]?|the\s+same|el\s+mismo)\b|ist\s+auch\s+so\s+eine?\b)"
    r"|\s+(?:listet|zeigt|gives|lists|rates|says|ten[ée]is|tienen)\s+(?:you|euch|un|us)\b",
    re.IGNORECASE,
)
# A season that is only spoken of, and what need not be done today.
_SPOKEN_OF = re.compile(
    r"\b(?:music(?!\s+(?:school|shop|store|academy|studio|teacher|lessons))|\w*musik|villancicos|geburtstag"
    r"|birthday|cumplea[ñn]os|horoscope|horoskop|grados|degrees|snowing|raining|nieva|llueve|schneit|regnet"
    r"|weather|wetter|sind\s+wir\s+umgezogen|do\s+i\s+have\s+to\s+(?:decide|sign|choose)"
    r"|muss\s+ich\s+(?:das\s+)?heute\s+(?:entscheiden|unterschreiben))\b",
    re.IGNORECASE,
)
# "The firm of a friend has 85 people", "a friend's nursery, 28 staff, pays 120 a month".
_FRIENDS_FIRM = re.compile(
    rf"\W*(?:(?:un[oa]?\s+|my|mi|mein\w*|an?|one|eine?[nr]?)\s*(?:(?:good|old|guten?"
    rf"|buen)\s+)?{KIN}(?!\s+(?:and|und|y)\b)(?:(?:'s|s)?\s+[^,.!?]{{1,40}},|(?:'s)\s+\w+"
    rf"|\s+(?:of\s+mine|von\s+mir|m[ií]o))?|(?:the|die|der|das|el|la)\s+\w+\s+(?:of|von|de)\s+(?:an?|my"
    rf"|einem|einer|mein\w*|un[oa]?|mi)\s+(?:{KIN}|mann|frau|marido|mujer|husband"
    rf"|wife))(?:(?!\s(?:we|i|wir|ich)\s)[^.!?]){{0,30}}?\s(?:has|have|hat|haben|tiene|employs|pays|paid"
    rf"|runs|uses|sold|owned|owns\s+(?:an?|his|her|two|three)"
    rf"|(?:is|was)\s+(?:the\s+)?(?:ceo|owner|boss|head|founder|manager)\s+(?:of|at)\s+(?:an?|some)|zahlt"
    rf"|nutzt|verkaufte?|paga|usa|contrat[óo]|vendi[óo])\b",
    re.IGNORECASE,
)
_YOUR_LINK = re.compile(
    r"\b(?:your|euer|eure[mnr]?|ihr|vuestro|su)\s+(?:\w+\s+)?(?:links?|enlace|button|article|artikel|banner|form\w*)"
    r"\s+(?:to|on|at|auf|zu|nach|a|de|en)\s+$",
    re.IGNORECASE,
)
# "The Japan game", "el partido de México": a country that plays.
_PLAYS_BEFORE = re.compile(
    r"\b(?:partido|juego|selecci[óo]n|spiel|game|match)\s+(?:de|contra|von|gegen|of|vs\.?|against)\s+$",
    re.IGNORECASE,
)
_PLAYS = re.compile(r"(?:['’]?s)?\s+(?:game|match|spiel|jersey|shirt|trikot)\b", re.IGNORECASE)
# "Reading about you on bbc.co.uk", "auf chip.de stand".
_THERE = re.compile(r"\b(?:on|auf|en)\s+$", re.IGNORECASE)
_SEEN = re.compile(
    r"\b(?:saw|seen|read(?:ing)?|found|noticed|stand|gelesen|gesehen|gefunden|he\s+visto|vi|le[íi](?:do)?)\b",
    re.IGNORECASE,
)
_READ_BEFORE = re.compile(
    r"\b(?:saw|seen|read|noticed|vi|visto|le[íi]do?|gelesen|gesehen)\s+(?:[a-z]+\s+){0,2}[\"“„«']?$",
    re.IGNORECASE,
)
_YOURS = re.compile(r"\b(?:euer|eure[rmn]?|your|vuestr[oa]s?)\s+[^.!?\n]{0,40}$", re.IGNORECASE)


# "Operador", "an agent please": somebody here is called for, and nobody's job told.
_CALLED_FOR = re.compile(
    r"""
        \W*(?:(?:an?|the|your|live|real|human|eine?n?|einem|einer|un[oa]?|el|la|al)\s+){0,2}(?:agents?
          |operators?|(?:sales\s+)?rep(?:resentative)?s?
          |(?:sales|customer|service)\s+(?:agents?|advis[eo]rs?)|advis[eo]rs?|receptionist
      |(?:kunden)?berater(?:in)?|(?:kundendienst)?mitarbeiter(?:in)?|verkäufer(?:in)?|operador[a]?|agente
        |asesor[a]?|ejecutiv[oa]|vendedor[a]?|recepcionista|comercial
        |representante)(?:[\s,]+(?:please|pls|now|bitte|jetzt|por\s+favor|porfa|ya|ahora))*\W*""",
    re.VERBOSE | re.IGNORECASE,
)
_SAID_OF_ALL = re.compile(
    r"\b(?:in|at)\s+(?:most|other|some|many)\s+(?:places|companies|firms|businesses|shops"
    r"|organi[sz]ations)\b|\b(?:in|bei)\s+(?:den\s+meisten|anderen|vielen)\s+(?:Firmen|Betrieben|Unternehmen"
    r"|Läden)\b"
    r"|\ben\s+(?:la\s+mayor[íi]a\s+de|otras|muchas)\s+(?:las\s+)?(?:empresas|sitios|casas|negocios)\b"
    r"|\b(?:in\s+(?:the\s+)?movies|im\s+Film|in\s+Filmen|en\s+las\s+pel[íi]culas)\b",
    re.IGNORECASE,
)


# "Der Geschäftsführer von Sipgate hat das Gegenteil erzählt": what one is quoted with is no word of theirs to us.
_QUOTED = re.compile(
    r"\W*(?:the|an?|der|die|ein|eine|el|la|una?)\s+[^,.!?\n]{2,60}?\s(?:said|told|says|claim(?:s|ed)|dijo"
    r"|dice|cont[óo]|dec[ií]a|asegur[óa]|hat\s[^.!?\n]{0,60}?(?:gesagt|erzählt|behauptet|gemeint)"
    r"|meint(?:e)?|behauptet(?:e)?)(?!\w)",
    re.IGNORECASE,
)

# "The CEO of one of our customers", "la jefa de compras de un proveedor".
_THEIR_PEOPLE = re.compile(
    r"\s+(?:of|at|from|von|bei|aus|de)\s+(?:(?:one\s+of|eine[mr]|un[oa]\s+de)\s+)?(?:our|my|an?|unsere[nrm]?"
    r"|meine[nrm]?|eine[mr]?|nuestr[oa]s|mis?|un[oa]?)\s+(?:\w+\s+)?(?:customers?|clients?|suppliers?"
    r"|vendors?|competitors?|kund\w+|lieferant\w*|konkurrent\w*|client[ea]s?|proveedor\w*|competidor\w*)\b"
    r"|\s+(?:of|at|from|von|aus|de)\s+(?:my|mein\w*|mi)\s+(?:gym|doctor|dentist|fitnessstudio|\w*arzt"
    r"|gimnasio|m[ée]dico|dentista)\b",
    re.IGNORECASE,
)

# "Our VP, Colette, makes the final decision", "the CEO of one of our customers, Bill Trask".
_SOMEBODYS_NAME = re.compile(
    rf"(?:\b(?:my|our|mein\w*|unser\w*|mi|nuestr[oa])\s+(?:{roles.PATTERN}|{FAMILY}|{OUTSIDER})"
    rf"|{_THEIR_PEOPLE.pattern}),\s*$",
    re.IGNORECASE,
)


def is_none_of_ours(fact: Fact, said: str, asked: str | None) -> bool:
    """Whether the clause around the fact tells that it is about something or somebody else."""
    clause = _clause_of(fact, said)
    if clause is None or fact.state != "known":
        return False
    before = said[clause.start : fact.start]
    own = _OF_FIELD.get(fact.field)
    return bool(
        questions.is_about_us(fact, said)
        or _is_of_another(fact, clause.text, before)
        or (own and own(_Place(fact, said, clause.text, before, asked)))
        or _is_a_count_elsewhere(fact, clause.text, before)
        or (fact.field in (*_COUNTS, "authority", "job_title") and _SHOWN.search(clause.text))
        or (fact.field in (*_COUNTS, "country", "need") and _SUPPOSED.match(clause.text))
    )


def is_anothers(fact: Fact, said: str) -> bool:
    """Whether the stretch of words that tells it has somebody else to it, or is only supposed, heard or shown."""
    at = stretch_of(fact, said)
    return bool(
        at is not None
        and fact.state == "known"
        and (
            whose.is_anothers(fact.field, at.text, said[at.start : fact.start], said[fact.end : at.end], said)
            or (fact.field in _COUNTS and questions.is_about_us(fact, said))
            or (fact.field == "company_size" and (_A_GIANT.match(at.text) or _lists_brackets(fact, said)))
        )
    )


def stretch_of(fact: Fact, said: str) -> clauses.Clause | None:
    """The words around a fact up to where somebody else is spoken of."""
    return clauses.holding(clauses.stretches(said), fact.start, fact.start + 1)


def _is_an_outsiders(fact: Fact, before: str) -> bool:
    """ "My mentor is a CEO of two startups", "eine Bekannte, Zahnärztin": a part that somebody else has."""
    decides = fact.field == "job_title" or fact.value["role"] == authority.DECIDER
    return decides and whose.tells_of_outsiders(before) and not OURS.search(whose.without_outsiders(before))


def _is_of_another(fact: Fact, clause: str, before: str) -> bool:
    """Whether it is a relative's, is what somebody is quoted with, or is said of all firms."""
    theirs = fact.field in ("budget", "timeline", "job_title") or fact.quote.upper().startswith("CEO")
    if (
        theirs
        and not _ALLOWED.search(before)
        and _RELATIVES.match(clause)
        and not (_ME_BEHIND.search(before) or whose.recommends(before))
    ):
        return True
    if fact.field in ("job_title", "authority") and _is_an_outsiders(fact, before):
        return True
    if OURS.search(clause):
        return False
    if fact.field == "authority":
        return bool(
            _SAID_OF_ALL.search(clause) or (fact.value["role"] == authority.DECIDER and _QUOTED.match(clause))
        )
    return fact.field in ("job_title", "company") and bool(_QUOTED.match(clause))


def _is_a_count_elsewhere(fact: Fact, clause: str, before: str) -> bool:
    """A number or a time of a friend's firm, of one that was read about, or only spoken of."""
    if fact.field not in _COUNTS:
        return False
    if (
        (_FRIENDS_FIRM.match(clause) and not whose.recommends(before))
        or _ANOTHER_FIRM.match(clause)
        or _READ_BEFORE.search(before)
    ):
        return True
    return fact.field == "timeline" and bool(_SPOKEN_OF.search(clause))


class _Place(NamedTuple):
    """A fact with the message, its clause, the words of that before it, and what was asked for."""

    fact: Fact
    said: str
    clause: str
    before: str
    asked: str | None


def _is_a_strangers_name(at: _Place) -> bool:
    return bool(
        (at.asked != "name" and _YOURS.search(at.before))
        or _SOMEBODYS_NAME.search(at.before)
        or _A_CERTAIN.search(at.before)
    )


def _is_a_job_here(at: _Place) -> bool:
    return bool(
        (at.asked != "job_title" and _YOURS.search(at.before))
        or (at.asked not in ("job_title", "authority") and _CALLED_FOR.fullmatch(at.said))
    )


def _is_their_site(at: _Place) -> bool:
    theirs = (
        _THEIR_SITE.match(at.said, at.fact.end)
        or _YOUR_LINK.search(at.before)
        or (_THERE.search(at.before) and _SEEN.search(at.clause))
    )
    return bool(theirs) and not OURS.search(at.clause)


def _plays(at: _Place) -> bool:
    return bool(_PLAYS_BEFORE.search(at.before) or _PLAYS.match(at.said, at.fact.end))


def _is_a_callers_need(at: _Place) -> bool:
    """Whether nobody answers the visitor, rather than the visitor's customers; or all of it is made up."""
    waits = _WAITS_FOR_US.search(at.said) and not _THEIR_TRADE.search(at.said)
    return bool(waits or whose.is_made_up(at.clause) or _is_on_offer(at))


def _is_on_offer(at: _Place) -> bool:
    return bool(_ON_OFFER.search(at.said) and _TO_YOU.search(at.said))


_OF_FIELD: dict[str, Callable[[_Place], bool]] = {
    "name": _is_a_strangers_name,
    "job_title": _is_a_job_here,
    "website": _is_their_site,
    "country": _plays,
    "company": lambda at: whose.is_same_elsewhere(at.clause),
    "need": _is_a_callers_need,
    "budget": _is_on_offer,
}


def _lists_brackets(fact: Fact, said: str) -> bool:
    clause = _clause_of(fact, said)
    return clause is not None and any(
        int(end) + 1 == int(begin) for end, begin in _BRACKETS.findall(clause.text)
    )


def asks_about_others(said: str, fact: Fact) -> bool:
    """ "Do you work with companies of 50 people?" is not about the visitor's own; "is it for 9 people? that's us" is."""
    clause = _clause_of(fact, said)
    if clause is None or OURS.search(clause.text) or CLAIMED.search(said, clause.end - 1):
        return False
    return clause.text.endswith("?") or bool(
        no_decision.ASKS.match(clause.text) and not _SUBJECTLESS.match(clause.text)
    )


def _clause_of(fact: Fact, said: str) -> clauses.Clause | None:
    return clauses.holding(clauses.split(said), fact.start, fact.start + 1)
