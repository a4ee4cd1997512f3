"""Numbers, times and people that are none of the visitor's: on our pages, supposed, asked about, or a relative's."""

from __future__ import annotations

import re

from bot.understanding import clauses, whose
from bot.understanding.decision import authority, no_decision, roles
from bot.understanding.facts import Fact
from bot.understanding.headcount.size_words import CLAIMED
from bot.understanding.kin import FAMILY, KIN, OUTSIDER

_COUNTS = ("budget", "company_size", "timeline")
_OURS = re.compile(
    r"\b(?:i|we|we're|i'm|ours?|my|us|me|ich|wir|uns|unser\w*|mein\w*|yo|somos|tenemos|nuestr\w+|nosotr[oa]s"
    r"|mi|queremos|quiero)\b",
    re.IGNORECASE,
)
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
# "El máximo son 100 o se puede ampliar", "does a contract start on the 1st or any day".
_EITHER = re.compile(
    r"\b(?:es|son|cuenta|est[áa]n?|is|are|does|do|ist|sind"
    r"|gilt)\b[^.!?]*\b(?:o\s+(?:se\s+puede|al\s+\w+|desde\s+\w+|en\s+\w+)|oder\s+(?:geht|nicht|was|auch)"
    r"|or\s+(?:any|not|what|is\s+it))\b[^.!?]{0,20}$",
    re.IGNORECASE,
)
# "Sind 500 im Monat normal?"
_USUAL = re.compile(
    r"\b(?:normal|usual|typical|standard|üblich|habitual|t[íi]pico)\b[^.!?]{0,20}\?",
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
# A question without its mark: the verb first, then what or whom it asks about. "Is in Germany" and "sind 9 Leute" answer.
_PUT_TO_US = re.compile(
    r"""\W*(?:(?:and|but|so|ok(?:ay)?|well|hi|hey|und|aber|y|pero)\W+)*(?:
        (?:is|are|do|does|did|can|could|will|would)\s+(?!(?:really\s+)?(?:do\s+with|use)\b|not\b|be\b|in\b
          |at\b|from\b|based\b|about\b|like\b|around\b|\d|(?:i|we)\b|n[o']t\b)[a-z]
      | (?:do|can|could|should|must)\s+i\s+(?:need|have|get|be)\b
      | (?:ist|sind|seid|macht|habt|hat|gibt|geht|kann|könnt|läuft|funktioniert|bietet|nehmt|arbeitet|kommt
        |gilt|kostet|dauert|braucht|steht)\s+(?:[^.!?]|\.(?=\w)){0,60}?\b(?:ihr|euch|eure?[nmrs]?|man)\b
      | (?:funktioniert|läuft|funciona)\s+[\w-]+\.\w+
      | (?:tenéis|tienen|abrís|abren|cerráis|cierran|hacéis|hacen|trabaj[áa]is
        |se\s+puede)\s+[^.!?]{0,60}?\b(?:ustedes|vosotros|vuestr\w+|os|en|con|para)\b )""",
    re.VERBOSE | re.IGNORECASE,
)
# What is on here, and when: "which webinars are scheduled for next week"; not "what about May".
_WHAT_IS_ON = re.compile(
    r"""
        \W*(?:(?:and|but|so|und|aber|y|pero|ok(?:ay)?)\W+)*(?:(?:what
          |which)\s+(?!(?:about|works|suits|fits|matters|month|week|day|date|time|quarter)\b)[a-z]+\s+(?:are
          |is|do|does|will|have)\b|who\s+(?:is|are|will)\b
      |welche[rsnm]?\s+(?!(?:monat|woche|tag|datum|quartal|zeitpunkt)\b)\w+\s+(?:habt|gibt|sind|ist|findet
        |finden|läuft|laufen|bietet|macht)\b|qu[ée]\s+(?!(?:mes|semana|fecha|trimestre)\b)\w+\s+(?:hay|son|es
        |ten[ée]is|tienen|dan)\b)""",
    re.VERBOSE | re.IGNORECASE,
)
# "Kennen Sie Blumen Hartwig? Die haben uns von Ihnen erzählt": a firm that we are asked after.
_KNOWN_TO_YOU = re.compile(
    r"\W*(?:(?:sag\w*|say|tell\s+me|and|und|y|oye)\W+)?(?:kennen\s+sie|kennst\s+du|kennt\s+ihr"
    r"|do\s+you\s+(?:guys\s+)?know|(?:have|did)\s+you\s+(?:ever\s+)?hear[d]?\s+of"
    r"|conoce(?:n|s|[ée]is)?)\b[^?]{0,80}\?",
    re.IGNORECASE,
)
# What they want to begin with us is told in questions too: "könnt ihr im Januar anfangen".
_BEGINS = re.compile(
    r"\b(?:start|begin|launch|live|ready|running|set\s+(?:\w+\s+)?up|install|deliver|anfang|beginn|loslegen"
    r"|starten|einrichten|liefern|fertig|empez|comenz|arranc|instal|list[oa])",
    re.IGNORECASE,
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
    if _is_put_to_us(fact, clause.text, said) or _is_of_another(fact, clause.text, before):
        return True
    if fact.field in (*_COUNTS, "authority", "job_title") and _SHOWN.search(clause.text):
        return True
    if fact.field in ("name", "job_title") and asked != fact.field and _YOURS.search(before):
        return True
    if fact.field == "job_title" and asked not in ("job_title", "authority") and _CALLED_FOR.fullmatch(said):
        return True
    if fact.field == "name" and _SOMEBODYS_NAME.search(before):
        return True
    if fact.field == "website":
        return bool(_THEIR_SITE.match(said, fact.end)) and not _OURS.search(clause.text)
    return _is_a_count_elsewhere(fact, clause.text, before) or (
        fact.field in (*_COUNTS, "country") and _is_asked(clause.text, fact.field)
    )


def is_anothers(fact: Fact, said: str) -> bool:
    """Whether the stretch of words that tells it has somebody else to it, or is only supposed, heard or shown."""
    at = stretch_of(fact, said)
    return (
        at is not None
        and fact.state == "known"
        and whose.is_anothers(fact.field, at.text, said[at.start : fact.start], said[fact.end : at.end], said)
    )


def stretch_of(fact: Fact, said: str) -> clauses.Clause | None:
    """The words around a fact up to where somebody else is spoken of."""
    return clauses.holding(clauses.stretches(said), fact.start, fact.start + 1)


def _is_put_to_us(fact: Fact, clause: str, said: str) -> bool:
    """Whether it stands in a question about us: "is support based in India"."""
    if fact.field == "company" and _KNOWN_TO_YOU.match(clause):
        return True
    if not (_PUT_TO_US.match(clause) or (fact.field == "timeline" and _WHAT_IS_ON.match(clause))):
        return False
    if fact.field == "timeline":
        return not (_OURS.search(clause) or _BEGINS.search(said))
    return fact.field in ("country", "job_title", "company", "website") and not _OURS.search(said)


def _is_an_outsiders(fact: Fact, before: str) -> bool:
    """ "My mentor is a CEO of two startups", "eine Bekannte, Zahnärztin": a part that somebody else has."""
    decides = fact.field == "job_title" or fact.value["role"] == authority.DECIDER
    return decides and whose.tells_of_outsiders(before) and not _OURS.search(whose.without_outsiders(before))


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
    if _OURS.search(clause):
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


def asks_about_others(said: str, fact: Fact) -> bool:
    """ "Do you work with companies of 50 people?" is not about the visitor's own; "is it for 9 people? that's us" is."""
    clause = _clause_of(fact, said)
    if clause is None or _OURS.search(clause.text) or CLAIMED.search(said, clause.end - 1):
        return False
    return clause.text.endswith("?") or bool(
        no_decision.ASKS.match(clause.text) and not _SUBJECTLESS.match(clause.text)
    )


def _clause_of(fact: Fact, said: str) -> clauses.Clause | None:
    return clauses.holding(clauses.split(said), fact.start, fact.start + 1)


def _is_asked(clause: str, field: str) -> bool:
    """A question, with its mark or without, that names nobody of the visitor's; or something supposed."""
    if _SUPPOSED.match(clause):
        return True
    return not _OURS.search(clause) and bool(
        _EITHER.search(clause) or (field == "budget" and _USUAL.search(clause))
    )
