"""Words beside an amount: whether it is the whole answer, or something else is counted."""

from __future__ import annotations

import re

from bot.understanding.budget.money_words import AMOUNT, FIGURES_PATTERN
from bot.understanding.numerals.numbers_replies import CORRECTED
from bot.understanding.numerals.numbers_view import phrase_pattern

_PLAIN_WORDS = phrase_pattern(
    (
        "maybe", "probably", "prob", "probs", "i guess", "i think", "i'?d say", "say", "like", "hmm+", "hm+",
        "well", "yes", "yeah", "yep", "ok", "okay", "so", "we", "i", "would be", "be", "would", "for us",
        "for this", "it'?s", "its", "is", "in total", "total", "sorry", "actually", "ish", "said", "oh",
        "um+", "uh+", "lol", "tbh", "please", "thanks", "the", "a", "an", "and", "or", "but", "hi", "hello",
        "hey", "not", "more like", "no", "wait", "i meant", "let'?s say", "vielleicht", "wahrscheinlich",
        "so", "also", "ja", "wir", "ich", "denke", "glaube", "sagen wir", "insgesamt", "das", "ist", "sind",
        "waren", "es", "nicht", "sondern", "eher", "hallo", "quizas?", "tal vez", "creo", "pues", "digamos",
        "si", "seria", "serian", "en total", "bueno", "hola", "somos", "mas bien", "sino",
        "mein(?:e|te)? ich", "ach quatsch", "ach", "just", "only", "our", "my", "per", "nur",
    )
)  # fmt: skip
_GOES_ON = re.compile(
    r" (?:instead|rather|(?:an)?statt|should|would|could|sounds?|works?|feels?|might|will|can|maybe|said"
    r"|meant|mein(?:e|te)?|sag(?:e|te)?|ware|waren|geht|passt|klingt|sollten?|konnten?|reicht|seria|podria"
    r"|estaria|suena|funciona|for|if|but|because|since|though|fur|wenn|aber|weil|si|pero|porque|para|or|and"
    r"|und|oder|tops?|all|each|with|without|que|who|which|that|thats|that's|das|die|der|des|wo|was|we|we're|i"
    r"|i'm|as|so|to|from|on|at|in|im|am|an|auf|bei|beim|aus|von|vom|mit|ohne|give|take|depending|segun|je|no"
    r"|not|nicht|mas|menos|sin|con|en|de|del|ya|lo|el|la|is|ist|es|was|went|goes|gibt|geb\w*|zahl\w*"
    r"|geh[ent]\w*|krieg\w*|bekomm\w*|will|wollen|kann|konnen|darf|durfen|da|dan|doy|pag\w+|gast\w+|puedo"
    r"|podemos|quiero|queremos|wir|ich|man|habe|hab|haben|hat|yo|tenemos|tengo|queda|disponibles?|available"
    r"|verfugbar|over|until|till|after|before|once|when|while|mal|halt|eben|dann|per|hoy|now|jetzt|ahora"
    r"|please|bitte|thanks|danke|gracias|sin|gedacht|vorgestellt|geplant|gerechnet|gesagt|angedacht|kalkuliert"
    r"|gespart|zusammen\w*|hochstens|maximal|ungefahr|etwa|circa|monatlich|jahrlich|insgesamt|pauschal"
    r"|realistisch|locker|vielleicht|ehrlich|hatten?|sind|mussten?|soll|leider|ideally|roughly|approx\w*"
    r"|altogether|maximum|minimum|honestly|probably|perhaps|tbh|hopefully|realistically|ok|okay|left|saved"
    r"|upfront|monthly|yearly|annually|flat|cash|are|had|have|has|got|seems|creo|maximo|minimo|aprox\w*"
    r"|mensual\w*|anual\w*|como|cada|apartad\w+|ahorrad\w+|guardad\w+|juntad\w+|quizas?|libres?|serian"
    r"|incluid\w+|incl\w*|inkl\w*|netto|brutto|net|gross|plus|vat|mwst|iva"
    r"|tax)(?![a-z])"
)
_NOUN = re.compile(r" [a-z]{3,}")


def counts_more(text: str, at: int) -> bool:
    """A noun that no list knows stands behind the number ("120 Objekte")."""
    return (
        _NOUN.match(text, at) is not None
        and not _GOES_ON.match(text, at)
        and not _PLAIN_WORDS.match(text, at + 1)
    )


def other_words(text: str) -> int:
    """Words beyond the amount and little ones: none in "60k a year" and "maybe 5 to 10k"."""
    rest = _PLAIN_WORDS.sub(" ", CORRECTED.sub(" ", _without_amounts(text)))
    return len(re.findall(r"[a-z]+", rest))


def _without_amounts(text: str) -> str:
    return FIGURES_PATTERN.sub(" ", AMOUNT.sub(" ", text))
