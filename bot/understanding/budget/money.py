"""Budgets in chat: `read` finds what a visitor could spend, and leaves prices, turnover, losses and counts alone.

Conventions: an amount without a period is a year's (the flow asks for a yearly budget), unless it is said to be for one
project; a quarter counts four times, a week 52 times. "Up to" leaves `min` open, "at least" leaves `max` open; "a few" is two to
five; "low five figures" is 10,000 to 30,000, "mid" 40,000 to 60,000, "high" 70,000 and more. What is paid today is not what
could be paid. With status "none" and "pending" nothing else may be known: `min` and `max` are null, and so are currency and
period.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from bot.understanding.budget import money_cues as cue
from bot.understanding.budget.money_amount import Amount, in_period, scaled_alike
from bot.understanding.budget.money_amounts import Reading, read_amounts
from bot.understanding.budget.money_aside import is_aside, is_mocked, is_signing_limit
from bot.understanding.budget.money_beside import counts_more, other_words
from bot.understanding.budget.money_status import ASKED_FOR, fell_away, is_pending, status_of
from bot.understanding.budget.money_words import ONE_OFF
from bot.understanding.facts import Context, Fact
from bot.understanding.numerals.numbers_replies import DENIED_BEFORE, takes_back
from bot.understanding.numerals.numbers_spelling import heard
from bot.understanding.numerals.numbers_view import NUMBER, PERIOD, SEAT, View, phrase_pattern

FIELD = "budget"
_ON_THE_PAGE = re.compile(
    r"(?<![a-z])(?:page|site|website|pricing|price list|flyer|leaflet|brochure|catalogue|newsletter|anzeige"
    r"|prospekt|broschure|katalog|folleto|anuncio|catalogo|seite|homepage|webseite|preisliste|pagina|web"
    r"|tarifas?)(?![a-z])[^.!?\n]{0,20}?(?<![a-z])(?:says?|said|states?|shows?|lists?|steht|stand|stehen"
    r"|zeigt|pone|dice|sale|aparecen?)(?![a-z])"
)
_YOURS = re.compile(
    r"(?<![a-z])(?:you|your|yours|it|this|the|sie|ihr|ihre[nrm]?|eure?|ustedes|su|vuestro|tienen|teneis"
    r"|usted)(?![a-z])"
)
_RANK = {cue.BUDGET: 3, "corrected": 2, cue.WEAK: 1, cue.NONE: 1}
_ON_TOP = re.compile(r"(?<![a-z])(?:plus|and|und|y|mas|on top) *$")
_JOINABLE, _LATER = 30, 70
_SIDE_BY_SIDE = re.compile(
    r" ?[,.;?]? ?(?:(?:or|oder|o|possibly|maybe|perhaps|eventuell|vielleicht|quizas?|tal vez|bis|hasta|even"
    r"|also|auch|sogar|incluso) ){0,3}$"
)
_STRETCH = phrase_pattern(
    (
        "stretch(?: to)?",
        "go(?: up)? to",
        "max(?:imum)?",
        "up to",
        "at most",
        "hoch ?gehen",
        "bis(?: zu)?",
        "maximal",
        "hasta",
        "llegar a",
        "subir a",
        "maximo",
    )
)
_OFFERED = re.compile(
    r"\W*(?:(?:and|und|y|so|hi|hello|hola|hallo)\W+)?(?:(?:hay|is there|gibt es)(?![a-z])[^?]*\?"
    r"|(?:ten(?:eis|en)|(?:do|have) you (?:lot |guys )?(?:have|offer|do|sell|got)|habt ihr"
    r"|haben sie)(?![a-z]))"
)
_WHICH = re.compile(
    rf"\W*(?:is|are|ist|sind|es|son|gilt|gelten|l[oa]s?|das|die|der)(?![a-z])[^.!]*[{PERIOD}{SEAT}] ?(?:or"
    rf"|oder|o) ?(?:[{PERIOD}{SEAT}]|(?:per|pro|por|al|a|im|fur|for|flat|pauschal|once|einmalig"
    rf"|usuario)(?![a-z]))[^{NUMBER}]*$"
)
"""Asked by its build, be its mark left out: "is the 49 on the page per month or per person"."""
_WISHES = re.compile(
    r"(?<![a-z])(?:looking for|need|want|after an?|searching for|suchen?|brauchen?|brauchte|wollen|mochten?|busc\w+"
    r"|necesit\w+|quiero|queremos|quisiera)(?![a-z])"
)
_THE_MOST = re.compile(
    r"(?<![a-z])(?:is|ist|es|sind|are|son) (?:[a-z]+ ){0,2}(?:max(?:imum|imo)?|limit[e]?|ceiling|tops|obergrenze"
    r"|schmerzgrenze|tope)$"
)
_ITEM = re.compile(rf"(?:^|[\s,;])[1-9{NUMBER}] ?[).] ?$")
"""An answer to one of several questions: "1) me 2) 8k 3) by May"."""
_NO_MORE = re.compile(
    r"(?<![a-z])(?:(?:mehr|hoher|druber|daruber|weiter"
    r"|teurer)(?! (?:[a-z]+ ){0,3}(?:weiss|wissen|sag\w*|verrat\w*|steht"
    r"|noch nicht))(?: [a-z]+){1,6}? (?:nicht|nichts|nie|keinesfalls"
    r"|nimmer)(?: (?:drin|ab|her|raus|hin|rein|aus|auf|hoch|mehr|ausgeben|zahlen|bezahlen|leisten|machen"
    r"|gehen|geben|stemmen|aufbringen|sein|werden|kosten))?"
    r"|(?:not|never|no way|[a-z]+n't)(?! (?:[a-z]+ )?(?:say|tell|know|sure|need"
    r"|yet))(?: [a-z]+){0,4}? (?:any )?(?:more|higher|further|beyond|above|over"
    r"|past)(?: (?:than )?(?:that|this|it))?|as (?:high|far|much) as (?:we|i)(?: can| could| will)? (?:go|do"
    r"|pay|manage|spend|afford)"
    r"|kein(?:en)? (?:cent|euro|rappen|franken|pfennig) mehr"
    r"|(?:mas|de ahi|ahi) no (?:[a-z]+ ){0,2}(?:puedo|podemos|da|dan|llego|llegamos|llega|hay|tengo|tenemos"
    r"|saco|sacamos|subo|subimos|paso|pasamos|pago|pagamos|muevo|gastamos)(?: [a-z]+){0,2}"
    r"|(?:(?<=que )|(?<![a-z] ))no (?:me |nos )?(?:da|llega|alcanza|estira) (?:la [a-z]+ )?(?:para|pa) mas"
    r"|(?:druber|daruber|danach|dann) ist (?:feierabend|schluss|ende|sense|finito)"
    r"|(?<=, )(?:tops|max(?:imum)?|at (?:the )?most|hochstens|maximal|como (?:mucho|maximo)|maximo|a lo sumo)"
    r"|(?:no|not|nothing|never|nae) (?:a (?:single )?\w+ )?(?:more|mair|higher|above"
    r"|over)(?: th[ae]n (?:that|this|so))?|mehr gibt (?:der|die|das|mein\w?|unser\w?) \w+ nicht? her"
    r"|mehr (?:als das )?(?:geht|ist|gibt|gibts|kann|darf|wird|haben|habe?|hab|zahl\w*"
    r"|geb\w*)(?: (?:es|wir|ich|da|auf keinen fall|echt|leider|wirklich|einfach))* (?:nicht|nichts"
    r"|keinesfalls)(?: drin)?|que no (?:me|nos) pas\w+|no (?:tengo|hay|tenemos|puedo|podemos) (?:\w+ )?mas"
    r"|(?:i|we) (?:don'?t have|can'?t do|can'?t spend|haven'?t got) (?:any )?more|sin pasar(?:me|nos)"
    r"|(?:ni (?:uno? )?(?:(?!una )\w+ )?|no )mas(?: (?:de|que) es[eo])?|that'?s (?:yer|ya|your) lot"
    r"|(?:that'?s|and) (?:really )?pushing it|if (?:i|we) (?:really )?(?:stretch|push)(?: it)?|ende gelande"
    r"|aus die maus|hochste der gefuhle|(?:tirando|tirandole|echando) (?:por lo|para|a lo) alto|a todo tirar"
    r"|(?:para|pare usted) de contar|si (?:me|nos) estir\w+"
    r"|that'?s (?:my|our|the) (?:absolute |hard |upper |pain )?(?:limit|max|maximum|ceiling|cap|top|threshold"
    r"|roof)|das ist (?:das|unser|die|mein\w?) (?:absolute\w* )?(?:maximum|limit|obergrenze|schmerzgrenze)"
    r"|(?:es|ese es) (?:el|mi|nuestro) (?:tope|maximo|limite))(?= *(?:$|[^\w\s]"
    r"|(?:period|punkt|punto|ok|okay|please|sorry)(?![a-z])))"
)
_BUT = phrase_pattern(("but", "aber", "pero"))
_SILENT = (cue.NONE, cue.WEAK)
"""No word says what the amount is about, or only one such as "have"."""
_I_PAY = re.compile(
    r"^(?!.*(?<![a-z])(?:today|currently|now|right now|heute|derzeit|aktuell|momentan|jetzt|gerade|ahora|hoy"
    r"|actualmente)(?![a-z]))"
    r".*(?<![a-z])(?:(?:i|we) (?:[a-z']+ )?(?:pay|spend)|(?:be)?zahle?n? (?:ich|wir)"
    r"|(?:ich|wir) (?:be)?zahle?n?|pago|pagamos)(?![a-z])"
)
"""With "at most" it is what the visitor would pay: "ich zahl höchstens 25 im Monat"."""
_ELAPSED = re.compile(
    r"(?<![a-z])(?:been|took|takes?|lasted|since|within|hace|seit"
    r"|dauert)(?: (?:a|an|one|un|una|eine[mrn]?))? ?$"
)
"""Right before a period: how long something has lasted, which is no payment's."""
_AWAY = re.compile(
    r". (?:from (?:now|today|tomorrow)|after(?! tax)|later|nach(?! steuer)|darauf|danach|spater|siguiente"
    r"|que viene|despues de(?! impuestos))(?![a-z])"
)
"""Behind a period that stands apart from the amount: a start, "20k, and we begin a week from now"."""
_COUNTED_BEFORE = re.compile(
    r"(?<![a-z])(?:times|mal|veces|calls?|anrufe?|llamadas?|enquir\w+|inquir\w+|anfragen?|consultas?|leads?"
    r"|requests|solicitudes|e?-?mails?|messages|nachrichten|mensajes|tickets?|chats?|bookings?|buchungen"
    r"|reservas|orders|bestellungen|pedidos|visit\w*|besuch\w*|appointments|termine|citas) $"
)
"""Right before a period: "40 veces al día" is no payment's either."""
_CLOSE = 5
"""Words between an amount and its period where a mark stands between them."""
_PERIOD_BEHIND = re.compile(
    rf"[ .,!-]*{PERIOD}(?:[ ,]*(?:i mean|i meant|se entiende|versteht sich|mein ich|quiero decir))?(?= *(?:$"
    rf"|[.!,;]|(?:and|und|y)(?![a-z])))"
)
"""The period in a sentence of its own: "five hundred. per month i mean"."""
_BEFORE = re.compile(
    r"(?<![a-z])(?:last year|letztes jahr|voriges jahr|vorjahr|el ano pasado|in total|total|insgesamt"
    r"|en total)(?![a-z])"
)
_INCLUDED = re.compile(
    r"\W*(?:is|are|does|do|ist|sind|kommt|incluye|lleva|va|esta)(?![a-z])[^.!]*(?<![a-z])(?:vat|tax|included"
    r"|include|inklusive|inkl|netto|brutto|net|gross|enthalten|mwst|mehrwertsteuer|umsatzsteuer|impuestos|iva"
    r"|incluid\w+|set-?up|extra)(?![a-z])"
)
_WE_ARE = re.compile(
    r"(?<![a-z])(?:somos|seremos|wir sind|sind wir|we are|we're|there are"
    r"|there's)(?: (?:only|just|now|currently|nur|bloss|jetzt|aktuell|solo|ahora|nomas))? ?$"
    r"|(?<![a-z])(?:team|crew|company|firm|staff|headcount|mannschaft|belegschaft|betrieb|firma|equipo"
    r"|plantilla|empresa) (?:of|von|aus|mit|is|ist|de|con"
    r"|es de)(?: (?:about|around|only|just|etwa|rund|nur|unos|solo))? ?$"
)
_MONEY = re.compile(
    r"budget|presupuest|money|funds|funding|grant|spend|amount|application|request|proposal|geld|mittel|summe"
    r"|antrag|etat|forder|bewillig|freig|dinero|fondos|subvencion|solicit|partida"
)
_BOTH = re.compile(r"(?<![a-z])(?:entre (?:las|los)|(?:nos|vos)otr[oa]s|between the|(?:us|wir|uns)) ?$")
_WHY = re.compile(
    r"\W*(?:(?:and|but|und|aber|y|pero|so|ok) )?(?:how come|why|warum|wieso|weshalb"
    r"|por que)(?![a-z])(?! (?:not|nicht|no)(?![a-z]))"
)


_LOW_END = re.compile(
    r" ?,? ?(?:por lo bajo|at the (?:low|lower|bottom) end|on the low side|im schlechtesten(?: fall)?"
    r"|im schlimmsten fall|im besten fall|at best|at worst)(?![a-z])"
)


@dataclass(frozen=True)
class _Candidate:
    amount: Amount
    kind: str
    period: str | None
    """From elsewhere in the sentence, where the amount itself names none."""


def read(text: str, context: Context, language: str) -> list[Fact]:
    """The budget the message states, at most one fact; `text` may have other facts' words blanked out."""
    reading = read_amounts(text, context, language)
    candidates = _judged(reading)
    replaced = _taken_back(candidates, reading.view.text)
    left = [_scaled_like(c, replaced) for c in candidates if c not in replaced]
    left = (
        _unpaid([_as_before(c, left, reading.view.text) for c in left], reading.view.text)
        if context.asked == FIELD
        else left
    )
    others = other_words(reading.view.text) if left else 0
    usable = [c for c in left if _is_budget(c, reading, context, bool(replaced), others)]
    usable = _with_low_ends(usable, left, reading.view.text)
    asked = context.asked == FIELD
    if usable:
        return [_stated(usable, replaced, reading, text, context, language)]
    status = status_of(heard(text, language).text, asked)
    if status:
        return _without_amount(status, text, context, language)
    return _hinted(left, reading, text) if asked else []


def _judged(reading: Reading) -> list[_Candidate]:
    """Every amount with what it is about and the period it shares."""
    text = reading.view.text
    cues = cue.cues_in(text)
    places = [(amount.a, amount.b) for amount in reading.amounts]
    out: list[_Candidate] = []
    for amount in reading.amounts:
        kind = _as_meant(cue.governing(text, amount.a, amount.b, cues, places), amount, text)
        amount = _capped(_in_loose_period(amount, reading), text)
        period = amount.period or (
            _earlier_period(amount, reading, out[-1]) if out and out[-1].kind != cue.ASIDE else None
        )
        out.append(_Candidate(amount, kind, period))
    return out


def _as_meant(kind: str, amount: Amount, text: str) -> str:
    """ "200 for this" and "if it stays under 200" are budgets without a word for it."""
    if is_aside(kind, amount, text):
        return cue.ASIDE
    if is_mocked(amount, text):
        return cue.TOO_MUCH
    if kind not in (cue.PRICE, cue.OTHER) and cue.past(text, amount.a, amount.b):
        return cue.OTHER
    if (
        kind == cue.TODAY
        and amount.low is None
        and amount.period
        and _I_PAY.search(text[slice(*cue.clause_around(text, amount.a, amount.b))])
    ):
        return cue.BUDGET
    if kind in _SILENT and cue.lately(text, amount.a, amount.b):
        return cue.OTHER
    if _is_told(kind, amount, text):
        return cue.BUDGET
    if kind in (cue.BUDGET, *_SILENT) and _OFFERED.match(
        text[slice(*cue.sentence_around(text, amount.a, amount.b))]
    ):
        return cue.PRICE
    if (kind in _SILENT and cue.meant_for(text, amount.b)) or _is_bound(kind, amount, text):
        return cue.BUDGET
    return kind


def _is_told(kind: str, amount: Amount, text: str) -> bool:
    """Whether what stands around the amount makes it what there is to spend: approval awaited or given, "not a cent more",
    "does that fit?".
    """
    priced, silent = kind in (*_SILENT, cue.PRICE), kind in _SILENT
    if (
        priced
        and amount.high is not None
        and is_pending(text[slice(*cue.sentence_around(text, amount.a, amount.b))])
    ):
        return True
    if (kind != cue.TODAY and cue.said_later(text, amount.a)) or (
        priced and (amount.period or amount.clear) and cue.put_up(text, amount.a, amount.b)
    ):
        return True
    if silent and amount.clear and (cue.announced(text, amount.a) or _ITEM.search(text[: amount.a])):
        return True
    if silent and (amount.currency or 1 < amount.factor < 10**6) and _is_item(amount, text):
        return True
    opens = (
        kind == cue.NONE
        and amount.clear
        and amount.period
        and amount.low != amount.high
        and not text[: amount.a].strip()
    )
    return bool(
        opens
        or (silent and (amount.period or amount.clear) and _NO_MORE.search(text, amount.a, amount.b + _LATER))
    )


def _is_item(amount: Amount, text: str) -> bool:
    """ "Looking for a DJ, 14 June, $1200": one thing of what is wished for, or told as the most."""
    alone = cue.stands_alone(text, amount.a, amount.b)
    wished = (
        alone
        and text[: amount.a].rstrip().endswith((",", ";", "-", "/"))
        and _WISHES.search(text[: amount.a])
    )
    return bool(wished) or (amount.low is None and _THE_MOST.search(text[amount.a : amount.b]) is not None)


def _is_bound(kind: str, amount: Amount, text: str) -> bool:
    """Whether it is a limit that the visitor sets."""
    if amount.low is not None:
        return False
    if amount.high and cue.forbidden(text, amount.a, amount.b):
        return True
    asks = text[slice(*cue.sentence_around(text, amount.a, amount.b))].rstrip().endswith("?")
    if asks or not (amount.clear or amount.period):
        return False
    if amount.period and (
        kind == cue.WEAK
        or (kind == cue.NONE and (amount.clear or cue.stands_alone(text, amount.a, amount.b)))
    ):
        return True
    return kind in (*_SILENT, cue.PRICE) and cue.on_condition(text, amount.a, amount.b)


def _in_loose_period(amount: Amount, reading: Reading) -> Amount:
    """ "Our monthly budget is 2k": the sentence's period counts where the amount has none."""
    begin, end = cue.sentence_around(reading.view.text, amount.a, amount.b)
    if said := _PERIOD_BEHIND.match(reading.view.text, amount.b):
        end = said.end()
    near = [
        (abs(place - amount.a), period, times)
        for place, period, times in reading.periods
        if begin <= place < end and _is_paid_then(amount, place, period, reading.view.text)
    ]
    return in_period(amount, *min(near)[1:]) if near and not amount.period else amount


def _is_paid_then(amount: Amount, place: int, period: str, text: str) -> bool:
    """Whether the period at `place` is the amount's: in its clause or close by, not "12,000, and how many ask us per week"."""
    if (
        _denied(text, place)
        or _COUNTED_BEFORE.search(text, max(0, place - 30), place)
        or _ELAPSED.search(text, max(0, place - 12), place)
        or _AWAY.match(text, place)
    ):
        return False
    begin, end = cue.clause_around(text, amount.a, amount.b)
    between = text[amount.b : place].rpartition(NUMBER)[2] if place > amount.a else text[place : amount.a]
    return period == ONE_OFF or begin <= place < end or len(between.split()) <= _CLOSE


def _capped(amount: Amount, text: str) -> Amount:
    """ "We can do 200, period, no more than that": the limit is said later."""
    if (
        amount.low is None
        or amount.low != amount.high
        or not _NO_MORE.search(text, amount.b, amount.b + _LATER)
        or NUMBER in text[amount.b : amount.b + _LATER]
    ):
        return amount
    return replace(amount, low=None)


def _denied(text: str, place: int) -> bool:
    return DENIED_BEFORE.search(text[max(0, place - 24) : place]) is not None


def _earlier_period(amount: Amount, reading: Reading, earlier: _Candidate) -> str | None:
    """ "2k a month now, but 3k is possible": the period is said once; a sum on top has its own."""
    between = reading.view.text[earlier.amount.b : amount.a]
    return None if _ON_TOP.search(between) else earlier.amount.period or earlier.period


def _taken_back(candidates: list[_Candidate], text: str) -> list[_Candidate]:
    """Amounts that the visitor denies or corrects ("not 30k", "30k, no wait, 20k")."""
    if len(candidates) < 2:
        return []
    gone = [c for c in candidates if _denied(text, c.amount.a)]
    for one, other in pairwise(candidates):
        same = (
            one not in gone
            and other not in gone
            and one.kind not in (cue.TODAY, cue.OTHER, cue.PRICE, cue.ASIDE)
        )
        if same and takes_back(text, one.amount.a, one.amount.b, other.amount.a):
            gone.append(one)
    return gone if len(gone) < len(candidates) else []


def _scaled_like(candidate: _Candidate, replaced: list[_Candidate]) -> _Candidate:
    """ "I was told 18 thousand, but it's 16 now", and in its currency."""
    if not replaced:
        return candidate
    amount = scaled_alike(candidate.amount, replaced[-1].amount)
    return replace(
        candidate, amount=replace(amount, currency=amount.currency or replaced[-1].amount.currency)
    )


def _as_before(candidate: _Candidate, others: list[_Candidate], text: str) -> _Candidate:
    """ "It was 20k last year, this year only 14": as many thousands."""
    before = [
        o
        for o in others
        if o.amount.b <= candidate.amount.a
        and o.amount.factor > 1
        and _BEFORE.search(text, o.amount.a, candidate.amount.a)
    ]
    return (
        replace(candidate, amount=scaled_alike(candidate.amount, before[-1].amount)) if before else candidate
    )


def _unpaid(candidates: list[_Candidate], text: str) -> list[_Candidate]:
    """ "It's about 1,200 a month right now": one amount and nobody who pays it is no bill."""
    if len(candidates) != 1 or candidates[0].kind != cue.TODAY or cue.PAYS.search(text):
        return candidates
    return [replace(candidates[0], kind=cue.NONE)]


def _is_budget(
    candidate: _Candidate, reading: Reading, context: Context, corrected: bool, others: int
) -> bool:
    amount, kind, text = candidate.amount, candidate.kind, reading.view.text
    if (
        amount.per_seat
        or kind in (cue.TODAY, cue.PRICE, cue.OTHER, cue.TOO_MUCH, cue.ASIDE)
        or _counts_us(amount, text)
    ):
        return False
    begin, end = cue.sentence_around(text, amount.a, amount.b)
    sentence = text[max(begin, cue.conclusion(text, amount.a, amount.b)) : end]
    about_us = _names_our_price(sentence, kind)
    if context.asked == FIELD:
        # A bare number is the answer when it stands alone, or is large and counts nothing.
        shared = amount.period or (corrected and candidate.period)
        return not about_us and bool(
            amount.clear
            or kind == cue.BUDGET
            or shared
            or others == 0
            or (_large(amount) and not counts_more(text, amount.b))
        )
    if about_us or is_signing_limit(amount, text):
        return False
    if (
        kind in _SILENT
        and context.asked == "authority"
        and amount.period
        and _large(amount)
        and cue.stands_alone(text, amount.a, amount.b)
    ):
        return True
    if kind == cue.BUDGET:
        return amount.clear or _large(amount) or (amount.period or candidate.period) is not None
    if (
        kind in _SILENT
        and PERIOD in text[amount.a : amount.b]
        and amount.clear
        and context.asked in (None, "company_size")
        and cue.stands_alone(text, amount.a, amount.b)
    ):
        return True
    once = kind == cue.WEAK and amount.period == ONE_OFF and _large(amount)
    return (
        (amount.clear or once)
        and (kind == cue.WEAK or corrected or others == 0)
        and _may_volunteer(context, kind)
    )


def _counts_us(amount: Amount, text: str) -> bool:
    """ "And we are 12": people, whatever was asked."""
    if amount.clear or amount.period:
        return False
    before = text[max(0, amount.a - 30) : amount.a]
    return _WE_ARE.search(before) is not None or (not _large(amount) and _BOTH.search(before) is not None)


def _names_our_price(sentence: str, kind: str) -> bool:
    """ "Is it 500?", "the page says 490" name what we charge; "would 20k be enough?" tells what there is."""
    if kind == cue.BUDGET:
        return False
    asked = sentence.rstrip().endswith("?") and _YOURS.search(sentence) is not None
    return asked or bool(
        _ON_THE_PAGE.search(sentence)
        or _WHY.match(sentence)
        or _INCLUDED.match(sentence)
        or _WHICH.match(sentence)
    )


def _large(amount: Amount) -> bool:
    return max(amount.low or 0, amount.high or 0) >= 100


def _may_volunteer(context: Context, kind: str) -> bool:
    """Right after another number was asked for, a bare "2k" answers that question."""
    return (
        context.asked
        not in ("company_size", "phone", "timeline", "company", "website", "country", "job_title")
        or kind == cue.WEAK
    )


def _stated(
    usable: list[_Candidate],
    replaced: list[_Candidate],
    reading: Reading,
    text: str,
    context: Context,
    language: str,
) -> Fact:
    best = _joined(usable, reading)
    amount, period = best.amount, best.period
    pending = is_pending(_since(heard(text, language), reading.view.starts[amount.a]))
    value = amount.value(context, period, "pending" if pending else "set")
    behind = reading.view.text[amount.b : amount.b + _LATER]
    if amount.high == 0 or (NUMBER not in behind and fell_away(behind)):
        value = _empty("none")
    start, end = reading.view.span(amount.a, amount.b)
    gone = scaled_alike(replaced[-1].amount, amount).value(context, period) if replaced else None
    return Fact(FIELD, "known", value, text[start:end], start, end, _confidence(best, context), gone)


def _since(said: View, place: int) -> str:
    """The sentence that names the amount and what follows; also what stands before, if that tells of money: "I need my
    manager's approval. We'd have 5k" tells who decides.
    """
    at = bisect_left(said.starts, place)
    begin = cue.sentence_around(said.text, at, at)[0]
    whole = _MONEY.search(said.text, 0, begin) or ASKED_FOR.search(said.text, begin)
    return said.text if whole else said.text[begin:]


def _joined(usable: list[_Candidate], reading: Reading) -> _Candidate:
    """The most telling amount; "at least 10k, max 20k", "max 20k, min 10k" and "20k, 25k tops" make one range."""
    best = max(
        usable,
        key=lambda c: (_RANK.get(c.kind, 1), c.amount.clear or c.amount.period is not None, -c.amount.a),
    )
    for one, other in pairwise(usable):
        between = reading.view.text[one.amount.b : other.amount.a]
        if len(between) > _JOINABLE or best not in (one, other):
            continue
        if one.amount.low is None and other.amount.high is None:
            return _range(other, one)
        opened = one.amount.high is None and other.amount.low is None
        if not opened and _BUT.search(between) and _RANK.get(one.kind, 1) == _RANK.get(other.kind, 1):
            return other
        if (
            other.amount.low is None
            or _STRETCH.search(between)
            or _LOW_END.match(between)
            or _climbs(one.amount, other.amount, between)
        ):
            return _range(one, other)
    return best


def _with_low_ends(usable: list[_Candidate], left: list[_Candidate], text: str) -> list[_Candidate]:
    """ "Around 80, 100 if it's good", "at least 10 and at most 20k": a small figure is told as money by the one beside it."""
    beside = [*pairwise(left), *((other, one) for one, other in pairwise(left))]
    ends = [
        one
        for one, other in beside
        if other in usable and one not in usable and _is_low_end(one, other, text)
    ]
    return sorted([*ends, *usable], key=lambda c: c.amount.a)


def _is_low_end(end: _Candidate, other: _Candidate, text: str) -> bool:
    one, top = end.amount, other.amount
    if end.kind not in _SILENT or _counts_us(one, text):
        return False
    if one.high is None and top.low is None:
        return max(one.a - top.b, top.a - one.b) < _JOINABLE
    return one.approximate and one.a < top.a and _climbs(one, top, text[one.b : top.a])


def _climbs(one: Amount, other: Amount, between: str) -> bool:
    """ "Four thousand, four and a half": two figures side by side, the second a little more."""
    if not (one.low and other.low) or not _SIDE_BY_SIDE.match(between):
        return False
    return one.low < other.low <= 2 * one.low


def _range(best: _Candidate, other: _Candidate) -> _Candidate:
    """From one amount up to the next, where that is upwards."""
    top = other.amount
    best = replace(best, amount=scaled_alike(best.amount, top))
    if best.amount.low is None or top.high is None or top.high < best.amount.low:
        return other if best.amount.low is not None and top.low is not None else best
    whole = replace(best.amount, a=min(best.amount.a, top.a), b=max(best.amount.b, top.b), high=top.high)
    return replace(
        best,
        amount=replace(
            whole, currency=best.amount.currency or top.currency, period=best.amount.period or top.period
        ),
    )


def _confidence(best: _Candidate, context: Context) -> float:
    if context.asked == FIELD and not best.amount.clear and not _large(best.amount):
        return 0.6
    if best.kind == cue.BUDGET or context.asked == FIELD:
        return 0.95
    return 0.8 if best.kind == cue.WEAK else 0.75


def _empty(status: str) -> dict[str, Any]:
    return {
        "min": None,
        "max": None,
        "currency": None,
        "period": None,
        "status": status,
        "approximate": False,
    }


def _without_amount(status: tuple[str, int, int], text: str, context: Context, language: str) -> list[Fact]:
    kind, a, b = status
    start, end = heard(text, language).span(a, b)
    known = kind in ("none", "pending")
    confidence = 0.9 if context.asked == FIELD else 0.8
    return [
        Fact(
            FIELD,
            "known" if known else kind,
            _empty(kind) if known else None,
            text[start:end],
            start,
            end,
            confidence,
        )
    ]


def _hinted(left: list[_Candidate], reading: Reading, text: str) -> list[Fact]:
    """Asked for a budget, a price per seat, today's bill or "that is too much" says something, but no budget."""
    if text.rstrip().endswith("?"):
        return []
    for candidate in left:
        if candidate.amount.per_seat or candidate.kind in (cue.TODAY, cue.TOO_MUCH, cue.OTHER, cue.PRICE):
            start, end = reading.view.span(candidate.amount.a, candidate.amount.b)
            return [Fact(FIELD, "vague", None, text[start:end], start, end, 0.6)]
    return []
