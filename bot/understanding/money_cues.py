"""What an amount is about: the words around it that make it a budget, or today's bill, a price, a turnover, a loss.

An amount belongs to the nearest such word of its clause; a word right behind it ("2m in revenue") may outrank one before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.understanding.numbers_view import words

BUDGET, WEAK, NONE, TODAY, PRICE, OTHER, TOO_MUCH = "budget", "weak", "none", "today", "price", "other", "too_much"

_PAYING = r"(?:spend|pay|invest|afford|do|go|stretch|commit|put|manage|allocate|drop|budget|throw|reach|work with)"
_GERMAN_PAYING = r"(?:ausgeben|gehen|zahlen|bezahlen|investieren|leisten|aufbringen|hoch ?gehen|reinstecken|stemmen|drauflegen|einplanen|machen)"
_SPANISH_PAYING = r"(?:gastar|pagar|invertir|llegar|subir|destinar|permitir\w*|poner|asumir|estirar\w*|dedicar|ofrecer|ir)"
_WILL = r"(?:can(?:'?t|not)?|couldn'?t|won'?t|wouldn'?t|could|would|will|might|may|'d|'ll|able to|(?:we|i|they)'(?:d|ll)|want to|wanna|willing to|looking to|planning to|plan to|happy to|prepared to|going to|like to|need to|ready to|trying to|hoping to|intend to|comfortable|max we)"
CUES: dict[str, tuple[str, ...]] = {
    BUDGET: (
        "(?:usually|typically|normally|generally|tend to) (?:spend|pay|budget|invest)", "normalerweise (?=[^.!?;\\n]{0,40}\\baus\\b)", "(?:normalmente|solemos|suele) (?:gast|inv|pag)\\w+", "capped at", "spend (?:would|will|should|could|is capped)", "gave (?:us|me)", "granted", "approval for", "sign-?off for", "green light for", "nos (?:dieron|han dado)", "bewilligt",
        "(?<!not )(?<!not been )(?<!n't )approved", "signed off", "freigegeben", "genehmigt", "aprobad[oa]s?", "looking for something", "something(?= (?:around|about|under|below|less|up to|in the|between))", "etwas(?= (?:unter|um|bis))", "algo(?= (?:de menos|por menos|alrededor|de unos|de hasta|por))",
        r"(?:\w{1,30})?budget\w{0,12}", "presupuest\\w*", "set aside", "put aside", "put away", "allocated", "earmarked", "reserved for",
        rf"{_WILL} (?:probably |maybe |only |not |definitely |also |even |then |realistically )?{_PAYING}", "afford", "comfortable (?:with|spending|paying)",
        "to (?:spend|invest)", "room", "zum ausgeben", "para (?:gastar|invertir)", "price range", "spending (?:limit|cap)", "our (?:max|maximum|ceiling|limit|cap|range)", "(?:looking|planning|aiming|hoping) to (?:spend|invest)",
        r"(?:should|must|needs? to|has to|can) (?:not )?(?:cost|be under|stay under|stay below)", "i meant", "have to (?:spend|work with|invest)",
        r"(?:ein)?geplant", "veranschlagt", "vorgesehen", "bereitgestellt", "zur verfugung", "zuruckgelegt", "kostenrahmen", "preisrahmen", "rahmen von",
        r"(?:konnen|konnten|kann|konnte|wurden|wurde|wollen|mochten|durfen)(?=[^.!?;\n]{0,60}\b" + _GERMAN_PAYING + r"\b)", "ausgeben", "investieren", "leisten",
        r"darf es (?:nicht )?(?:werden|kosten|sein)", r"(?:sind|ist|waren|ware) drin", r"(?:darf|durfte|sollte|soll)(?=[^.!?;\n]{0,40}\bkosten\b)", "drin",
        rf"(?:podemos|podriamos|puedo|podria|queremos|quiero|pensamos|dispuestos a|quisieramos) {_SPANISH_PAYING}", "gastar", "invertir",
        "destinad[oa]s?", "reservad[oa]s?", "apartad[oa]s?", "disponemos de", "dispongo de", "contamos con", "cuento con", "asignad[oa]s?", "quise decir",
    ),
    WEAK: (
        "have(?: got)?", "ha[sd]", "got", "thinking(?: of| about)?", "looking at", "expecting", "figure", "work with", "haben", "hatten", "habe", "hat", "denken",
        "dachten?", "vorstellung", "vorgestellt", "tenemos", "tengo", "pensando", "pensabamos", "idea de", "spending", "investment", "enough", "suffice", "reicht", "reichen", "ausreich\\w*", "alcanza", "bastan?", "suficiente",
    ),
    TODAY: (
        "(?:provider|tool|system|software|vendor|subscription|service|crm|chat|anbieter|proveedor|herramienta|sistema) (?:costs?|kostet|cuesta)(?: us| uns)?",
        "pay", "pays", "paying", "paid", "spend", "spends", "spent", "spending", "currently", "today", "right now", "at the moment", "our current", "bill is",
        "(?:be|)zahlen?", "zahlt", "(?:be|)zahle", "aktuell", "derzeit", "momentan", "geben (?=[^.!?;\n]{0,40}\\baus\\b)", "gerade",
        "pagamos", "pago", "pagando", "gastamos", "gasto", "actualmente", "ahora", "hoy",
    ),
    PRICE: (
        "how much", "what(?:'s| is) the (?:price|cost)", "costs?", "costing", "prices?", "priced", "pricing", "(?<!in the )(?<!in our )plans?(?! (?:for|to|on)(?![a-z]))", "charges?", "charged", "charging",
        "quoted?", "quotes", "offer(?:ed|s)?", "subscription", "cheapest", "per seat", "fees?", "package", "tier", "starts at", "do you have", "is it",
        "is there", "saw", "was kostet", "kostet", "gekostet", "costaba", "cobraba", "costo", "verlangt\\w*", "verlangte", "kosten", "preise?", "tarife?", "angebot\\w*", "abo", "gebuhr\\w*", "paket\\w*", "gibt es", "habt ihr", "haben sie",
        "cuanto", "cuesta", "cuestan", "precios?", "tarifas?", "plan(?:es)?", "cotiza\\w*", "cobran?", "tienen", "hay", "oferta", "incluye",
    ),
    OTHER: (
        "volume", "traffic", "volumen", "aufkommen", "trafico", "revenues?", "turnover", "sales", "sold", "arr", "mrr", "make(?! (?:it|that|this))", "makes", "made", "making", "earn(?:ed|s|ing)?", "profits?", "rais(?:ed?|ing)", "funding", "funded",
        "valu(?:ed|ation)", "worth", "deal(?: size)?", "average", "salar(?:y|ies)", "wages?", "agents? earn", "lose", "loses", "losing", "lost", "loss(?:es)?", "waste[sd]?", "wasting",
        "sav(?:e|es|ed|ing|ings)", "cost(?:s|ing)? us", "costing", "get", "gets", "getting", "receive", "handles?", "handling", "process(?:es)?", "drives?", "ship(?:s|ped)?", "serve",
        "ads?", "cpl", "cpc", "cac", "cpa", "anything (?=over|above|beyond|more|bigger)", "everything (?=over|above|beyond)", "alles (?=uber|ab|was)", "todo lo que", "signs off", "entscheidet(?= (?:ab|uber|alles|alle))", "on (?:google|facebook|linkedin|marketing)", "adwords", "ad spend", "pay (?:our|my|the|them|each|an?)", "owe", "debt", "fine of", "invoice", "bonus",
        "book(?:ing)? value", "generat(?:e|es|ed|ing)", "billing", "bills? (?:out|of)", "did", "does", "grew", "grow(?:ing)?", "closed", "won", "win",
        "gewonnen", "gewann\\w*", "umsatz\\w*", "jahresumsatz", "gewinn\\w*", "verdien\\w*", "verlier\\w*", "verlust\\w*", "verlor\\w*", "spar(?:en|t|e)", "einsparung\\w*", "erwirtschaft\\w*", "wert", "gehalt\\w*", "lohn\\w*",
        "kostet uns", "kosten uns", "entgeh\\w*", "bekommen", "erhalten", "machen", "verschwend\\w*", "werbung", "verkauf\\w*",
        "factur\\w*", "ingres\\w*", "vend(?:imos|emos)", "ventas?", "gana\\w*", "perd(?:emos|imos|iendo|er|id[oa]s?|ieron|io)", "ahorr\\w*", "vale", "valen", "nos cuesta", "costo", "salario\\w*", "sueldo\\w*", "recibimos", "publicidad",
        "beneficio\\w*", "desperdici\\w*", "atendemos", "recaud\\w*", "levantamos",
    ),
    TOO_MUCH: (
        "too (?:much|expensive|high|steep)", "out of (?:our )?(?:reach|budget|range)", "over (?:our )?budget", "more than we (?:can|want)", "zu viel", "zu teuer", "zu hoch",
        "demasiado", "muy caro", "fuera de(?: nuestro)? presupuesto",
    ),
}  # fmt: skip

PAYS = re.compile(r"(?<![a-z])(?:pa(?:y|id)|spen[dt]|bill|cost|charg|provider|vendor|tool|subscription|zahl|bezahl|kost|aus(?:geben|gabe)|geben|anbieter|pag|gast|cuest|cobra|proveedor|herramienta)")
_ORDER = (TOO_MUCH, BUDGET, OTHER, PRICE, TODAY, WEAK)
_CUE = re.compile("|".join(rf"(?P<{kind}>(?<![^\W_']){words(*CUES[kind])}(?![^\W_]))" for kind in _ORDER))
_SENTENCE_END = re.compile(r"[.!?;\n]+")
_CLAUSE_END = re.compile(r"[.!?;\n,()]|(?<![a-z])(?:but|aber|pero|so|and|und|y|while|although|because|weil|porque|if|wenn|si|who|which)(?![a-z])| - ")
_NEAR = 14
_LAST_RESORT = {TODAY, WEAK, NONE}


@dataclass(frozen=True)
class Cue:
    """A word at `a`..`b` that says what amounts near it are."""

    kind: str
    a: int
    b: int


def cues_in(text: str) -> list[Cue]:
    """All cues in order. `was kostet uns` and the like: the first kind of `_ORDER` wins at one place."""
    return [Cue(str(m.lastgroup), m.start(), m.end()) for m in _CUE.finditer(text)]


def sentence_around(text: str, a: int, b: int) -> tuple[int, int]:
    """The sentence holding `text[a:b]`, its closing mark included."""
    begin = 0
    for mark in _SENTENCE_END.finditer(text):
        if mark.end() <= a:
            begin = mark.end()
        elif mark.start() >= b:
            return begin, mark.end()
    return begin, len(text)


def clause_around(text: str, a: int, b: int) -> tuple[int, int]:
    """The clause holding `text[a:b]`."""
    begin = 0
    for mark in _CLAUSE_END.finditer(text):
        if mark.end() <= a:
            begin = mark.end()
        elif mark.start() >= b:
            return begin, mark.start()
    return begin, len(text)


def governing(text: str, a: int, b: int, cues: list[Cue], others: list[tuple[int, int]]) -> str:
    """The kind of the cue that the amount at `text[a:b]` belongs to; `others` are the other amounts' places."""
    clause = clause_around(text, a, b)
    sentence = sentence_around(text, a, b)
    left = [cue for cue in cues if sentence[0] <= cue.a and cue.b <= b]
    right = [cue for cue in cues if b - 1 <= cue.a and cue.b <= clause[1] and not _between(others, b, cue.a)]
    if any(cue.kind == TOO_MUCH for cue in right):
        return TOO_MUCH
    near_left = left[-1] if left and left[-1].a >= clause[0] else None
    first_right = right[0] if right else None
    return _outranked(near_left, first_right, b) or (left[-1].kind if left else NONE)


def _outranked(left: Cue | None, right: Cue | None, b: int) -> str | None:
    if right and right.kind != WEAK and (left is None or left.kind in _LAST_RESORT or (right.a - b <= _NEAR and left.kind != BUDGET)):
        return right.kind
    return left.kind if left else None


def _between(places: list[tuple[int, int]], a: int, b: int) -> bool:
    return any(a <= start < b for start, _ in places)
