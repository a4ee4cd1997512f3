"""Questions about our own things: what stands in "is the sale on until 30 November" or "do the 89 euros include VAT" is none
of the visitor's, whichever field it would fill.

What they ask for themselves is told as theirs: "could you start on 12 January", "is 4,500 enough? that's what I have".
"""

from __future__ import annotations

import re

from bot.understanding import clauses, whose
from bot.understanding.facts import Fact
from bot.understanding.headcount.size_words import CLAIMED

OURS = re.compile(
    r"\b(?:i|we|we're|i'm|ours?|my|us|me|ich|wir|uns|unser\w*|mein\w*|yo|somos|tenemos|nuestr\w+|nosotr[oa]s"
    r"|mi|queremos|quiero)\b",
    re.IGNORECASE,
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

_VERB_FIRST = re.compile(
    r"""\W*(?:(?:and|but|so|ok(?:ay)?|well|hi|hey|wait|und|aber|also|na|y|pero|oye|oiga|hola|hallo|sir)\W+)*
        (?:when|how\s+long|until\s+when|since\s+when|wann|(?:ab|bis|seit)\s+wann|wie\s+lange|(?:a\s+partir\s+de
          |hasta|desde|para|y)\s+cu[áa]ndo|cu[áa]ndo|cu[áa]nto
      | (?:what(?:'s|\s+is|\s+are)|why|how\s+come|was\s+ist|warum|wieso|qu[ée]\s+(?:diferencia|incluye|es)|por\s+qu[ée])\b
      | (?:is|are|does|do|did|was)\s+(?!in\b|at\b|from\b|about\b|\d)[a-z]
      | (?:gilt|gelten|geht|läuft|laufen|endet|startet|beginnt|findet|finden|dauert|kommt|ist|isch|sind|war|gibt)\s
          (?:denn\s+|eigentlich\s+|noch\s+|jetzt\s+)*(?:der|die|(?:das|es)(?!\s+(?:nicht|so)\b)|euer|eure|ihr|in\s+de[nm]|nächste\w*)\b)""",
    re.VERBOSE | re.IGNORECASE,
)
# Whether something suits, and what we are asked to do: there the visitor's own stands.
_SUITS = re.compile(
    r"\b(?:enough|ok(?:ay)?|fine|alright|possible|doable|feasible|realistic|reasonable|sufficient|too\s+\w+"
    r"|work(?:s|able)?|suits?|fits?|count|problem|an\s+issue|get\s+me|do\s+you\s+(?:want|need|mean)|doing\s+it"
    r"|reich\w*|lang(?:t|en)|gen[üu]g\w*|möglich|machbar|realistisch|schaffbar|drin\s*\?|pass(?:t|en|end)"
    r"|in\s+ordnung|zu\s+(?:spät|früh|wenig|knapp|kurzfristig|viel)|braucht\s+ihr|ausgehen|geht\s+sich"
    r"|llegan?|alcanzan?|basta\w*|sobra\w*|posible|factible|viable|realista|sirve[n]?|va(?:le)?\s+bien"
    r"|suficiente|demasiado|muy\s+(?:justo|pronto|tarde)|problema|quer[ée]is|les\s+va|os\s+va)\b",
    re.IGNORECASE,
)
_REQUEST = re.compile(
    r"\b(?:(?:can|could|would|will|might)\s+(?:you|u|ya|someone|anyone|somebody)\b(?!\s+(?:guys\s+)?(?:work"
    r"|integrate|connect)\s+with)"
    r"|(?:kann|könnt\w*|können|würd\w*)\s+(?:ihr|sie|du|jemand|man)\b(?!\s+mit\b)"
    r"|pod(?:[ée]is|r[íi]a[ni]s?|r[íi]ais)|pued(?:es?|en)\b|please|bitte|por\s+fa)",
    re.IGNORECASE,
)
# Behind the question: "that's what I have", "das sind wir", "estamos allí".
_CLAIMS = re.compile(
    r"\W*(?:(?:because|weil|denn|porque|and|und|y|then|dann)\W+)?(?:that|there|das|so|da|dort|mehr|dann|es|eso"
    r"|all[íi]|ah[íi]|then|estamos|somos|we(?:'re|\s+are)|wir\s+(?:sind|sitzen))\b[^.!?]{0,40}",
    re.IGNORECASE,
)

# What a seller holds, sells or promises at a time of its own.
_HELD = (
    r"(?:sale|offers?|promo\w*|discounts?|coupons?|vouchers?|warranty|guarantee|batch(?:es)?|cohort|intake"
    r"|course|class(?:es)?|exam(?:s|\s+date)?|webinars?|workshops?|open\s+(?:day|house|evening)|clocks|trial"
    r"|test\s+phase|black\s+friday|cyber\s+monday|thanksgiving|bank\s+holiday|delivery|shipping|opening\s+hours"
    r"|\w*aktion|\w*angebot|\w*rabatt|\w*gutschein|\w*garantie|gewährleistung|\w*kurs|lehrgang|\w*seminar"
    r"|\w*prüfung|info(?:abend|tag|veranstaltung)|tag\s+der\s+offenen\s+tür|\w*pflicht|testphase|testmonat"
    r"|\w*lieferung|lieferzeit|öffnungszeiten|\w*gesetz|buß-?\s*und\s+bettag"
    r"|ofertas?|descuentos?|promoci[óo]n(?:es)?|cup[óo]n(?:es)?|garant[íi]a|cursos?|talleres|taller|clases?"
    r"|ex[áa]men(?:es)?|inscripci[óo]n(?:es)?|matr[íi]culas?|jornadas?|puertas\s+abiertas|buen\s+fin|puente"
    r"|entregas?|env[íi]os?|periodo\s+de\s+prueba|horarios?)"
)
_HELD_THEN = re.compile(
    rf"\b{_HELD}\b|\b(?:open|closed|shut|offen|geöffnet|geschlossen|auf|zu|abiert[oa]s?|cerrad[oa]s?|abr[íi]s"
    rf"|abren|cerráis|cierran)\s+(?:on|over|at|from|between|until|am|an|über|zwischen|el|los|del?|en|entre)\b"
    rf"|\b(?:zwischen|am|an)\b[^.!?]{{2,40}}\b(?:offen|geöffnet|auf)\b",
    re.IGNORECASE,
)
_ARTICLE = r"(?:the|your|that|this|der|die|das|diese[rs]?|eure?|ihre?|el|la|l[oa]s|vuestr[oa]s?|su)"
# "Gilt der Studententarif bis ...": whatever else is asked about by its name, but for plans and times.
_ASKED_ABOUT = re.compile(
    rf"\W*(?:[^\W\d_]+\W+){{0,3}}?(?:is|are|does|do|did|was|gilt|geht|läuft|startet|beginnt|findet|ist|war"
    rf"|endet|kommt|dauert|es|son|era|empieza|arranca|acaba|termina|cierra|dura)\s+(?:denn\s+|eigentlich\s+"
    rf"|noch\s+|still\s+|jetzt\s+)*{_ARTICLE}\s+(?!(?:nicht|noch|auch|schon|bis|im|am|zum|für"
    rf"|for|by|on|until|wirklich|really|so|dann|jetzt|wohl|bald|morgen|heute|now|soon|then)\b)"
    rf"(?P<who>[^\W\d_][\w'-]*)",
    re.IGNORECASE,
)
_A_TIME = re.compile(
    r"(?:first|last|second|third|next|earliest|latest|week|month|day|weekend|middle|beginning|end|year|quarter"
    r"|set-?up|install\w*|job|work|erste\w*|letzte\w*|nächste\w*|woche|monat|tag|anfang|mitte|ende|jahr|quartal"
    r"|wochenende|einrichtung|arbeit|ganze|primer\w*|[úu]ltim\w+|pr[óo]xim\w+|semana|mes|d[íi]a|principios"
    r"|mediados|final\w*|a[ñn]o|trimestre|instalaci[óo]n)",
    re.IGNORECASE,
)
# "Die 89 Euro", "in den 3.200", "los 999": a price that was named before.
_NAMED_SUM = re.compile(
    r"\b(?:the|those|these|die|den|der|d(?=i?\s)|l[oa]s|esos|estos|el)\s+(?:de\s+)?(?:(?:extra|full|vollen|ganzen)\s+)?$",
    re.IGNORECASE,
)
_PLACES = re.compile(
    r"\b(?:deliver\w*|ship\w*|send|post\s+to|operate|servers?|offices?|branch\w*|hosted|shops?|stores?"
    r"|liefer\w*|verschick\w*|versend\w*|server|büros?|filialen?|niederlassung\w*|montier\w*"
    r"|entreg\w+|env[íi]\w+|mand[áa]\w+|repart\w+|servidor\w*|oficinas?|tiendas?|sucursal\w*|llegan?)\b",
    re.IGNORECASE,
)
# "Is sales@... you guys", "me marcaron del ..., fueron ustedes?", "the mail came from ..., is that legit".
_IS_IT_YOU = re.compile(
    r"""
        \b(?:is|was|are|were)\s+(?:(?:that|this|it|they|those|\S*[@\d]\S*(?:\s[\d\s-]+)?)\s+){1,2}(?:\w+\s+){0,3}?
          (?:you|yours?|legit|real|genuine|spam|scam|phishing|fake|(?:still\s+)?valid)\b(?!\s+(?:who(?:'ll|\s+will)|calling\s+(?:back|later)|that\s+will))
      | \b(?:ist|war|sind|waren)\s+(?:das|die|der|\S*@\S+)\s+[^.!?\n]{0,60}?\b(?:von\s+(?:euch|ihnen|der)|eure?\w?
          |ihre|spam|echt|fake|phishing|seriös|betrug)\b
      | \b(?:wart|seid|waren|sind)\s+(?:ihr|sie)\s+das\b
      | \b(?:sois|erais|era[n]?|fue(?:ron|steis)?|son|es)\s+(?:(?:un|una|de)\s+)?(?:vosotr\w+|ustedes|vuestr\w+
          |suy[oa]s?|spam|fraude|estafa|timo|phishing|ver[íi]dic\w+|real)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_REACHED_FROM = re.compile(
    r"\b(?:came|come|got|received|called|rang|texted|gekommen|kam|bekommen|erhalten|angerufen|llegado|lleg[óo]"
    r"|recib\w+|marcaron|llamaron|llaman|llamado)\b[^.!?\n]{0,60}?\b(?:from|von|vo[nm]|del?|desde)\s+(?:the\s+"
    r"|der\s+|el\s+)?(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_WHOSE = re.compile(
    r"\W*(?:what(?:'s|\s+is)|whose|who(?:'s|\s+is)|wessen|wem|qui[ée]n|de\s+qui[ée]n)\s", re.IGNORECASE
)
_MINE = re.compile(r"\b(?:my|mein\w*|mi)\b", re.IGNORECASE)
# "I heard it all gets dearer from 1 February, is that true".
_HEARSAY = re.compile(
    r"\b(?:stimmt\s+(?:das|es)|is\s+(?:that|it)\s+true|es\s+(?:verdad|cierto)|hab\w*\s+gehört|i(?:'ve)?\s+heard"
    r"|prices?\s+(?:go|goes|going)|preise\s+steigen|sub(?:e|en)\s+(?:el|los)?\s*precios?|precio\s+sube)\b",
    re.IGNORECASE,
)
_OWN = re.compile(rf"{OURS.pattern}|\b(?:estamos|tengo|tenemos|llevo|vivo|vivimos)\b", re.IGNORECASE)
# "Thanksgiving is the 26th this year right": a question by its last word.
_TAG = re.compile(
    r"(?:\bright|¿\s?(?:no|verdad|eh)|,\s*(?:oder|verdad|no|ja|gelle?|ne|innit|isn'?t\s+it))\W*$",
    re.IGNORECASE,
)
_FEWEST = 2
"""Words beside an address that make a question of it: "acme.com?" only answers with a raised voice."""


def is_about_us(fact: Fact, said: str) -> bool:
    """Whether the fact stands in a question that asks about us, or about what is not the visitor's either."""
    clause = clauses.holding(clauses.split(said), fact.start, fact.start + 1)
    if clause is None or fact.state != "known":
        return False
    if fact.field == "company" and _KNOWN_TO_YOU.match(clause.text):
        return not _claimed(said, clause.end)
    if fact.field in ("email", "phone"):
        return _is_of_whoever_called(said, clause, fact)
    if fact.field not in _ABOUT or OURS.search(clause.text) or _claimed(said, clause.end):
        return False
    return _ABOUT[fact.field](fact, clause, said)


def _asks(clause: str) -> bool:
    return clause.endswith("?") or bool(
        _VERB_FIRST.match(clause) or _PUT_TO_US.match(clause) or _TAG.search(clause)
    )


def _claimed(said: str, at: int) -> bool:
    """ "That's what I have", behind a question."""
    behind = _CLAIMS.match(said, at)
    return bool(CLAIMED.search(said, max(at - 1, 0)) or (behind and _OWN.search(behind.group())))


def _is_told_by_asking(clause: str) -> bool:
    return bool(_SUITS.search(clause) or _REQUEST.search(clause))


def _of_a_time(fact: Fact, clause: clauses.Clause, said: str) -> bool:
    """ "Gilt der Rabatt bis 30.11.", "when is the next batch starting"; also in a fragment behind such a question."""
    asked, led = clause.text, said[: clause.start].rstrip()
    if _EITHER.search(asked):
        return True
    if (_PUT_TO_US.match(asked) or _WHAT_IS_ON.match(asked)) and not _BEGINS.search(said):
        return True
    if not _asks(asked) or _is_told_by_asking(asked):
        return False
    if led.endswith("?") and asked.endswith("?") and not OURS.search(led):
        asked = f"{led} {asked}"
    about = _ASKED_ABOUT.match(asked)
    named = about and not (_A_TIME.fullmatch(about["who"]) or whose.OF_OURS.fullmatch(about["who"]))
    return bool(named or _HELD_THEN.search(asked) or _HEARSAY.search(asked))


def _of_a_sum(fact: Fact, clause: clauses.Clause, said: str) -> bool:
    """ "Sind in den 3.200 die Montage drin", "sind 500 im Monat normal?"."""
    if _EITHER.search(clause.text) or _USUAL.search(clause.text):
        return True
    asks = _asks(clause.text) and not _is_told_by_asking(clause.text)
    return asks and bool(_NAMED_SUM.search(said[clause.start : fact.start]))


def _of_a_count(fact: Fact, clause: clauses.Clause, said: str) -> bool:
    return bool(_EITHER.search(clause.text))


def _of_a_place(fact: Fact, clause: clauses.Clause, said: str) -> bool:
    """ "Do you ship to Canada", "entregan en Guatemala?"."""
    if _EITHER.search(clause.text):
        return True
    asks = _asks(clause.text) and _PLACES.search(said, clause.start, fact.start)
    return bool(asks or _PUT_TO_US.match(clause.text)) and not OURS.search(said)


def _of_a_site(fact: Fact, clause: clauses.Clause, said: str) -> bool:
    """ "Saw that apple.com redesign?"; not "könnt ihr mal auf meyer.de schauen", which asks for something."""
    beside = (clause.text[: fact.start - clause.start] + " " + clause.text[fact.end - clause.start :]).split()
    asks = _asks(clause.text) and not _TAG.search(clause.text)
    return len(beside) >= _FEWEST and asks and not _is_told_by_asking(clause.text)


def _of_somebody(fact: Fact, clause: clauses.Clause, said: str) -> bool:
    return bool(_PUT_TO_US.match(clause.text)) and not OURS.search(said)


_ABOUT = {
    "timeline": _of_a_time,
    "budget": _of_a_sum,
    "company_size": _of_a_count,
    "country": _of_a_place,
    "website": _of_a_site,
    "job_title": _of_somebody,
    "company": _of_somebody,
}


def _is_of_whoever_called(said: str, clause: clauses.Clause, fact: Fact) -> bool:
    """Whether an address or a number is asked about, or is where a call or a letter came from."""
    before = said[clause.start : fact.start]
    asks = "?" in said[clause.start :] or _VERB_FIRST.match(clause.text)
    asked_after = asks and _IS_IT_YOU.search(said, clause.start) and not _MINE.search(before)
    return bool(asked_after or _WHOSE.match(clause.text) or _REACHED_FROM.search(before))
