"""A message cut into clauses: one person says several things in one breath."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

_CUT = re.compile(
    r"""(?<=[!?;\n])\s*            # sentence marks
      | (?<!\d)(?<!\bca)(?<!\bapprox)(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bdr)(?<!\bdra)(?<!\bprof)
        \.(?=\s|$)\s*   # a full stop, not a decimal point
      | (?<=\d)\.(?=\s+[A-Z¿¡])(?!\s+(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez))
        (?!\s+(?:oder\b|(?:und|bis)\s+(?:(?:am|zum|erst)\s+)?\d))\s*   # "am 24. März", "15. oder 16. Mai" go on
      | \s+[–—-]+\s+
      | (?<!nobody)(?<!no\sone),?\s+(?=(?:but|however|although|aber|pero|aunque)\s)
        | ,\s+(?=(?:jedoch|allerdings)\s)
    """,
    re.VERBOSE | re.IGNORECASE,
)
ASKING = (
    r"why|what(?:'?s)?|how|who|where|when|which|does|do\s+(?:you|i|we)|is\s+(?:it|that|there|this)|are\s+you"
    r"|can\s+(?:i|you|we|it)|could\s+(?:i|you|we)|will\s+(?:it|you)|have\s+you"
    r"|warum|wieso|weshalb|wozu|wie|was|wer|kann|könn\w+|gibt(?:\s+e|'?)s|geht\s+das|seid\s+ihr|habt\s+ihr|¿"
    r"|por\s+qu[ée]|para\s+qu[ée]|c[óo]mo|cu[áa]nto|qu[ée]|puedo|pued\w+|se\s+puede|funciona|ten[ée]is"
)
# A question put behind an answer: "about 20k, why do you ask?".
_ASIDE = re.compile(
    rf",\s+(?!¿?(?:son|es)\b[^?]*\so\s)(?=(?:(?:and|but|und|aber|y|pero)\s+)?(?:{ASKING})(?:\b"
    rf"|(?<=¿))[^.!?;\n]{{2,120}}\?)",
    re.IGNORECASE,
)
INNER_ABER = re.compile(
    r"""
        \b(?:entscheide[nt]?|beschließ(?:e|t|en)|bestimm(?:t|en?)|unterschreib(?:t|en)|genehmigt|zeichnet
          |segnet|winkt|nickt|gibt|geb|sucht|wählt|stimmt|kauft|bestellt|zahlt|trifft|treffen|sagt|liegt
          |kommt|macht|tun?|tut|hat|haben|wird|werden|darf|dürfen|kann|muss|müssen|müsste|überlass\w*
          |brauch\w*)
      \s+(?:(?:ich|wir|es|das|dem|sowas|hier|bei\s+uns|da|dann
        |(?:der|dem|den|die|das)\s+[^\W\d_]+)\s+){0,3}aber\s+(?!(?:ich|wir|es|man|keiner|niemand)\b)
      | \bich\s+\w+\s+aber\s+(?=(?:nur|bloß|lediglich|noch|erst|halt|leider)\b)""",
    re.VERBOSE | re.IGNORECASE,
)
"""A German "aber" behind the verb, which opens no clause: "das muss aber der Chef entscheiden", "ich sammle aber nur
Angebote".
"""
_SUBORDINATE = re.compile(
    rf"\W*(?:(?:and|but|so|ok|und|aber|y|pero)\s+)?(?:if|wenn|falls|si|cuando|as|because|{ASKING})\b",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"\W*(?:so|well|also|hi|hello|hey|hallo|hola|moin|buen\w+|guten|good)\b(?:\W+\w+){0,2}\W*",
    re.IGNORECASE,
)
_QUESTION = re.compile(rf"\W*(?:(?:and|but|und|aber|y|pero|so)\s+)?(?:{ASKING})", re.IGNORECASE)
_LEAD_IN = re.compile(
    r"\W*(?:(?:that'?s\s+(?:a\s+)?)?(?:good|great|fair|excellent|interesting|nice|funny|cool"
    r"|lovely)\s+(?:question|one|point|try|joke|idea|site|website|page)|let\s+me\s+(?:see|think)|hmm+"
    r"|(?:gute|schöne|nette|tolle|coole|blöde|komische)[rs]?\s+(?:frage|witz|versuch|punkt|einwand|spruch"
    r"|idee|sache|(?:web)?seite|website)|mal\s+überlegen"
    r"|(?:buen[oa]?|bonit[oa]|mal[oa]?)\s+(?:pregunta|chiste|intento|punto|esa|idea|web|p[áa]gina)"
    r"|d[ée]jame\s+(?:ver|pensar)|a\s+ver)\W*",
    re.IGNORECASE,
)
_OUR_START = re.compile(
    r"\b(?:(?:can|could|shall|may)\s+(?:we|i)\s+(?:start|begin|go|get|have)"
    r"|(?:get|have|set|put)\s+(?:us|me)\b|our\s+\w+|(?:können|könnten|kann)\s+(?:wir|ich)\b|bei\s+uns"
    r"|podemos|podr[íi]amos\s+(?:empezar|tener|arrancar))(?=.*\b(?:tomorrow|today|week|month|year|quarter"
    r"|(?:mon|tues|wednes|thurs|fri)day|morgen|heute|woche\w*|monat\w*|jahr\w*|mañana|hoy|semanas?|mes|meses"
    r"|año|lunes)\b)",
    re.IGNORECASE,
)
"""A question that says when: "can we start tomorrow?" """
# What is said next may be a guess at it: "what did the baker pay? I bet under 600".
_PAID = re.compile(r"\b(?:pays?|paid|pag[óo]|pagaron|cobr(?:ó|asteis|aron)|(?:be|ge)?zahlt)\b", re.IGNORECASE)
_FIGURE = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|hundred|thousand|zwei|drei|vier|f[üu]nf|sechs|sieben|acht|neun|zehn|elf|zw[öo]lf|zwanzig"
    r"|drei(?:ß|ss)ig|hundert|tausend|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte"
    r"|treinta|cien|mil)\b",
    re.IGNORECASE,
)
# How a new sentence opens: a greeting, or who speaks and a verb that nobody shares with them ("my wife and I'm" is none, "mi
# socia y tenemos" neither); "my husband and I decide" goes on.
_HAILS = (
    r"(?:hi+|hello|hullo|hey+|hiya|howdy|good\s+(?:morning|afternoon|evening)|greetings|hallo|hall[öo]chen"
    r"|huhu|moin|servus|grüezi|grü(?:ß|ss)\s+gott|guten\s+(?:tag|morgen|abend)"
    r"|(?:viele|liebe|beste|schöne)\s+grüße|hola|buenas|buenos\s+d[íi]as|(?:un\s+)?saludos?"
    r"|cordialmente)\b(?!-)"
)
_I_EN = r"""
    (?:i'?m|i\s+am|i(?:'ve|'ll|\s+(?:am|was))|we(?:'re|'ve|'ll|'d
      |\s+(?:are|were|have|had|need|want|get|got|lose|miss|run|use|sell|would|can|can'?t|don'?t|do|just|also
      |only|would|could|will))
      |(?:it|that|there)(?:'s|\s+(?:is|are|has|takes|costs|would|will|must|should|needs))
        |they(?:'re|'ve|'ll)|s?he(?:'s|'ll|'d|\s+(?:is|has|wants|needs|says|said|will|would))
      |my\s+(?:name|e-?mail|mail|number|phone|mobile|cell|address)(?:'s|\s+is)
        |(?:our|the)\s+(?:[\w-]+\s+){1,3}?(?:is|are|has|have|gets?|needs?|can'?t|keeps?|takes?)
      |if|please|looking\s+for|can\s+(?:you|we|i)|could\s+(?:you|we|i)|do\s+you|before\s+(?:i|we)
        |at\s+the\s+moment)\b"""
_I_DE = r"""
    (?:(?:ich|i)\s+(?:bin|hab(?:e|'s)?|such\w*|brauch\w*|bräucht\w*|möcht\w*|will|kann|muss|heiß\w*
      |arbeit\w*|wollt\w*|hätt\w*|würd\w*|weiß|soll|führ\w*|leit\w*|bekomm\w*|verlier\w*|verpass\w*
      |schreib\w*|ruf\w*|komm\w*)
      |wir\s+(?:sind|haben|hatten|suchen|brauchen|bräuchten|möchten|wollen|wollten|können|müssen|würden
        |hätten|verlieren|verpassen|bekommen|kriegen|schaffen|kommen|machen|nutzen|vom|von)
      |bei\s+uns|mein\s+name|meine\s+(?:nummer|mail\w*|e-?mail\w*|adresse)
        |(?:unser\w*|die|der|das|es)\s+(?:[\w-]+\s+){0,2}?(?:ist|sind|hat|haben|wird|liegt|liegen|geht|gehen
        |bleibt|bleiben|kommt|kommen|läuft|brennt|eilt|soll|sollte|muss|dauert)
      |(?:er|sie)\s+(?:ist|hat|will|möchte|braucht|sagt|meint)|falls|suche[n]?|brauche[n]?|bräuchte[n]?
        |hätte[n]?\s+gern\w*|am\s+besten|bitte|gibt(?:'s|\s+es)|da\s+(?:gibt|ist|sind|geht|red\w*)|zurzeit
        |derzeit|seit\s+\w+\s+\w+\s+(?:ist|sind|wir))\b"""
_I_ES = r"""
    (?:(?:no\s+)?(?:(?:me|nos|te|os|le|les|se|lo|la|los|las)\s+){0,2}(?:soy|somos|estoy|estamos|tengo
      |tenemos|quiero|quer\w+|quisi[ée]r\w+|necesit\w+|busc(?:o|amos|ando)|trabaj(?:o|amos)|llevo|llamo
      |llamamos|escrib(?:o|imos)|gustar[íi]a|vendr[íi]a|perdemos|pierdo|hago|hacemos|vendo|puedo|podemos
      |prefiero|[a-zñ]{3,}(?<!extr)(?<!tr)(?:amos|emos|imos)|[a-zñ]{3,}r[íi]amos)
      |mi\s+(?:nombre|correo|mail|email|n[úu]mero|tel[ée]fono|m[óo]vil)
        |(?:nuestr[oa]s?|el|la|los|las)\s+(?:[\w-]+\s+){1,3}?(?:es|son|est[áa]n?|tiene|tienen|llega|llegan|va
        |van|se)|aqu[íi]|hay|si|por\s+favor|ahora\s+mismo)\b"""
# How one opens that is about something else, whatever stood before: a greeting, who they are, how they are reached.
_NEWS = r"""
    (?:my\s+(?:name|e-?mail|mail|number|phone|mobile|cell|address)(?:'s|\s+is)
      |(?:i'?m|i\s+am)\s+(?-i:[A-Z])\w+|we(?:'re|\s+are)\s+(?:an?\s|\d|in\s|based\s)
      |mein\s+name|meine\s+(?:nummer|mail\w*|e-?mail\w*|adresse)|wir\s+sind\s+(?:ein\w*|\d+)\s
        |ich\s+hei(?:ß|ss)e|me\s+llam[oa]|ll[áa]mame
        |mi\s+(?:nombre|correo|mail|email|n[úu]mero|tel[ée]fono|m[óo]vil)|somos\s+(?:una?|\d+)\s|trabajo\s+en
        |quisiera|necesitamos|estamos\s+en)"""


def _joins(opening: str) -> re.Pattern[str]:
    return re.compile(
        rf"\s*(?:,\s+(?:(?:and|und|y|so)\s+)?|(?<=\s)(?:and|und|y)\s+)(?={opening})",
        re.VERBOSE | re.IGNORECASE,
    )


_JOINT, _TURN = _joins(rf"{_HAILS}|{_I_EN}|{_I_DE}|{_I_ES}"), _joins(rf"{_HAILS}|{_NEWS}")
# Behind a comma, or between two halves set against each other, somebody or something else is spoken of.
_NEXT_SUBJECT = re.compile(
    r"""
        ,\s+(?=(?:(?:and|but|so|und|aber|y|pero)\s+)?(?:i|i'\w+|we|we'\w+|he|she|they|it|it's|this|that
          |that's|you|the|our|my|his|her|their|nobody
      |ich|wir|er|sie|es|das|der|die|ihr|unser\w*|mein\w*|keiner|yo|nosotr[oa]s|el|la|l[oa]s|nuestr\w+|mi
        |eso|esto|nadie|[a-z]{2,}[aei]mos)\b)
      |\s(?=(?:whereas|while|während|mientras)\s)""",
    re.VERBOSE | re.IGNORECASE,
)
_MOST = 8


class Clause(NamedTuple):
    """A piece of the text with its place in it."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=64)
def split(text: str) -> tuple[Clause, ...]:
    """At most eight clauses, blanks trimmed; the last one holds whatever is left. Several readers ask for the same."""
    out: list[Clause] = []
    at = 0
    within = [verb.span() for verb in INNER_ABER.finditer(text)]
    cuts = [cut for cut in _CUT.finditer(text) if not any(start < cut.start() < end for start, end in within)]
    for cut in sorted([*cuts, *_asides(text)], key=lambda c: c.start()):
        if len(out) == _MOST - 1:
            break
        if piece := _trimmed(text, at, cut.start()):
            out.append(piece)
        at = cut.end()
    if piece := _trimmed(text, at, len(text)):
        out.append(piece)
    return tuple(out)


@lru_cache(maxsize=64)
def parts(text: str) -> tuple[Clause, ...]:
    """The clauses, cut again where a comma or "and" joins two sentences: "my boss and we are 12 people", "yo, y mi correo es"."""
    return tuple(part for clause in split(text) for part in _parted(text, clause, _JOINT))


@lru_cache(maxsize=64)
def topics(text: str) -> tuple[Clause, ...]:
    """The same only where the second sentence turns to something else: what is said of one thing may be told by two."""
    return tuple(part for clause in split(text) for part in _parted(text, clause, _TURN))


@lru_cache(maxsize=64)
def stretches(text: str) -> tuple[Clause, ...]:
    """The clauses, cut again at each comma behind which somebody or something else is spoken of."""
    return tuple(part for clause in split(text) for part in _parted(text, clause, _NEXT_SUBJECT))


def holding(pieces: Iterable[Clause], start: int, end: int) -> Clause | None:
    """The piece in which the characters start..end stand; None where they stand in two, or in none."""
    return next((piece for piece in pieces if piece.start <= start and end <= piece.end), None)


def _parted(text: str, clause: Clause, joint: re.Pattern[str]) -> list[Clause]:
    joints = list(joint.finditer(text, clause.start, clause.end))
    starts, ends = [clause.start, *(j.end() for j in joints)], [*(j.start() for j in joints), clause.end]
    return [piece for a, b in zip(starts, ends, strict=True) if (piece := _trimmed(text, a, b))]


def is_lead_in(piece: str) -> bool:
    """ "Good question", "let me see": neither an answer nor anything to answer."""
    return bool(_LEAD_IN.fullmatch(piece))


def without_asides(text: str) -> str:
    """The text with lead-ins, and questions of ours that stand beside something else and hold no figure, blanked out."""
    pieces = split(text)
    beside = [p for p in pieces if is_lead_in(p.text) or _is_aside(p.text)]
    if len(beside) == len(pieces):
        return text
    for piece in beside:
        text = text[: piece.start] + " " * (piece.end - piece.start) + text[piece.end :]
    return text


def _is_aside(piece: str) -> bool:
    return (
        piece.endswith("?")
        and bool(_QUESTION.match(piece))
        and not any(told.search(piece) for told in (_FIGURE, _OUR_START, _PAID))
    )


def _asides(text: str) -> list[re.Match[str]]:
    if "?" not in text:
        return []
    before = ((cut, text[begin(text, cut.start()) : cut.start()]) for cut in _ASIDE.finditer(text))
    return [cut for cut, words in before if not (_SUBORDINATE.match(words) or _OPENING.fullmatch(words))]


def begin(text: str, at: int) -> int:
    """Where the sentence that goes on at `at` begins."""
    return max(text.rfind(mark, 0, at) for mark in ".!?;\n") + 1


def _trimmed(text: str, start: int, end: int) -> Clause | None:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip(" \t\n,;"))
    right = len(piece.rstrip(" \t\n,;"))
    if right <= left:
        return None
    return Clause(piece[left:right], start + left, start + right)
