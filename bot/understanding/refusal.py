"""The asked question neither answered nor ignored: "I'd rather not say", "depends"; and fields refused by name."""

from __future__ import annotations

import re

from bot.understanding.facts import Context, Fact
from bot.understanding.numerals.numbers_undecided import undecided
from bot.understanding.numerals.numbers_view import fold

_REFUSED = re.compile(
    r"""\b(?:
      (?:rather|sooner|prefer(?:\s+to)?|better)\s+(?:not(?:\s+to)?
        |keep)(?:\s+(?:say|share|tell|disclose|answer|give|that|it|this)\b)?
    | (?:won'?t|will\s+not|can'?t|cannot|can\s+not
      |not\s+(?:going\s+to|gonna|able\s+to|allowed\s+to|willing\s+to|comfortable)
      |do(?:n'?t|\s+not)\s+(?:want|wanna|wish|like)(?:\s+to)?|
         (?:am|'?m)\s+not|not)\s+(?:\w+\s+){0,2}?(?:(?<!the\s)(?<!a\s)say(?!\s+(?:yes|no)\b)|saying|share|sharing|tell|telling
           |disclose|disclosing|reveal|revealing|answer(?:ing)?\s+(?:that|this)
           |giv(?:e|ing)\s+(?:\w+\s+){0,2}?(?:out|that|my|our|you))\b(?!\s+(?:you\s+|that\s+)?(?:if|whether
           |yet|for\s+sure)\b)(?!\s+(?:which|what|where|how|who|if|when|apart|the\s+difference|leads?|enquir
           |customers?|reports?|data\s+with|between))
    | none\s+of\s+(?:your|ur)\s+(?:business|concern) | not\s+your\s+(?:business|concern) | no\s+comment
      | confidential | (?:that'?s|it'?s|is)\s+(?:private|personal|sensitive|classified)
    | wouldn'?t\s+(?:you|ya|u)\s+(?:like|love)\s+to\s+know
      | (?:das\s+)?(?:wüsstest|wüsstet|wüssten)\s+(?:du|ihr|sie)\s+(?:wohl\s+|jetzt\s+)?gerne?
      | (?:das\s+)?(?:würdest|würdet|würden)\s+(?:du|ihr|sie)\s+(?:wohl\s+|jetzt\s+)?gerne?\s+wissen
      | (?:ya\s+)?(?:te|os|le|les)\s+gustar[íi]a\s+saber(?:lo)?
      | qu[ée]\s+m[áa]s\s+quisier(?:as|a|ais|an)(?:\s+saber)?
    | under\s+nda | (?:skip|pass\s+on)\s+(?:that|this|it|the) | next\s+question | let'?s\s+skip
      | why\s+would\s+i\s+tell
    | (?:sag(?:e|en)?|verrat(?:e|en)?|nenn(?:e|en)?)\s+(?:ich
      |wir)\s+(?:(?:ihnen|dir|euch|lieber|jetzt|hier)\s+){0,2}nicht
    | (?:möchte|möchten|will|wollen|darf|dürfen|kann|können|würde
      |mag)\s+(?:(?:ich|wir|das|es|dazu|lieber|hier|ihnen|dir|jetzt|gerne?|darüber
      |(?:meine?n?|unsere?n?|die|den)\s+[\w-]+)\s+){0,4}(?:nichts?|ungern)\s+(?:\w+\s+){0,2}?(?:sagen
      |verraten|angeben|nennen|teilen|preisgeben|mitteilen|beantworten|herausgeben|rausgeben|sprechen)
    | (?:ist|bleibt)\s+(?:\w+\s+)?(?:vertraulich|geheim|privat|intern) | vertraulich | betriebsgeheimnis
      | keine\s+angaben? | kein\s+kommentar | lieber\s+nicht
    | (?:nobody|no\s+one)\s+(?:needs|has)\s+to\s+know | muss\s+(?:ja\s+)?(?:keiner|niemand)\s+wissen
      | nadie\s+(?:tiene\s+(?:por\s+)?qu[ée]|necesita)\s+saber
    | geht\s+(?:sie|dich|euch|eich|di|ihnen|niemanden|keinen)\s+(?:\w+\s+)?(?:nichts|nix|was
      |nen\s+feuchten\s+\w+)\s+an | überspring\w*\s+(?:ich|wir) | (?:me\s+lo|nos\s+lo)\s+reserv\w+
      | eso\s+es\s+cosa\s+(?:nuestra|m[íi]a) | noch\s+(?:nichts|nix)\s+sagen | nächste\s+frage
      | überspringen | das\s+verrate\s+ich
    | prefiero\s+(?:no|reserv\w+|guard\w+) | preferir[íi]a\s+no | preferimos\s+no
      | (?:no\s+(?:quiero|queremos|puedo|podemos|voy\s+a|deseo|pienso
      |me\s+gustar[íi]a))\s+(?:\w+\s+)?(?:dec[íi]r\w*|compart[íi]r\w*
      |(?:contest|respond)\w+(?![^.!?\n]{0,40}\b(?:llamad|tel[ée]fono|mensaje|correos|whats|client|pacient))
      |revel\w+|d[áa]r\w*|habl\w+)
    | no\s+(?:te|se|os)\s+lo\s+(?:voy\s+a\s+dec\w+|digo) | confidencial
      | (?:es|son)\s+(?:\w+\s+)?privad[oa]s? | (?:no\s+es|eso\s+no\s+es)\s+(?:asunto|cosa)\s+(?:tuy[oa]
      |suy[oa]|vuestr[oa]) | sin\s+comentarios? | mejor\s+no | siguiente\s+pregunta
    | show\s+me\s+yours
      | (?:sag|nenn)(?:t|en)?\s+(?:(?:du|ihr|sie)\s+)?(?:mir\s+)?(?:(?:du|ihr|sie)\s+)?(?:erst|zuerst)\b
      | erst\s+(?:will|möchte)\s+ich\s+(?:eure?\w*|ihre?\w*|deine?\w*|wissen,?\s+was)\s+(?:preis|kostet|angebot)\w*
    | (?:primero|antes)\s+(?:d[íi](?:me|ganme|game)|dec[íi]dme)\s+(?:t[úu]|usted(?:es)?|vosotros)
      | (?:si|mientras)\s+(?:\w+\s+)?no\s+(?:me\s+|nos\s+)?(?:d[ai]\w+|sueltan?)\b[^.!?\n]{0,40}\byo\s+(?:tampoco|menos)
      | no\s+suelto\s+prenda | buen\s+intento
    | no\s+es\s+de\s+su\s+incumbencia | (?:eso\s+)?me\s+lo\s+(?:guardo|quedo|reservo)
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_REFUSED_ALONE = re.compile(
    r"\W*(?:skip|pass|n/?a|private|secret|no\s+thanks?|privat|geheim|weiter|paso|privado|secreto|saltar)\W*",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"""\b(?:
      (?:not|n'?t|never)\s+(?:\w+\s+)?(?:sure|certain|decided|know|figured\s+(?:it|that)\s+out
        |thought\s+about) | (?:don'?t|dont|do\s+not|didn'?t)\s+(?:\w+\s+)?know | dunno | idk
        | no\s+(?:idea|clue)
    | (?:it\s+|that\s+)?(?:all\s+)?depends | hard\s+to\s+say | tough\s+to\s+say | can'?t\s+say\s+yet | tbd
      | to\s+be\s+(?:determined|decided) | we'?ll\s+see | (?:it\s+)?varies | unclear | undecided
      | (?:it'?s|that'?s)\s+(?:\w+\s+){0,2}?complicated
      | nothing\s+(?:specific|special|much|in\s+particular) | you\s+tell\s+me
      | (?:have|need)\s+to\s+(?:check|think\s+about\s+it|ask\s+around) | flexible | up\s+in\s+the\s+air
    | (?:don'?t|do\s+not|can'?t|cannot)\s+(?:\w+\s+)?(?:remember|recall)
      | (?:i\s+)?(?:forgot|forget)(?!\s+(?:it|about)) | (?:erinner|merk)\w*\s+(?:ich\s+)?mich\s+nicht
      | (?:hab\w*\s+)?(?:ich\s+)?(?:grad\s+|gerade\s+)?nicht\s+(?:im\s+kopf|auswendig|parat)
      | fällt\s+mir\s+(?:\w+\s+)?nicht\s+ein | (?:ich\s+)?vergessen(?=\W*$)
    | no\s+(?:me\s+)?(?:lo\s+|la\s+)?(?:acuerdo|recuerdo) | se\s+me\s+(?:ha\s+)?olvid\w+
      | no\s+me\s+l[oa]\s+s[ée]
    | weiß\s+(?:ich\s+)?(?:\w+\s+)?nicht | weiss\s+(?:ich\s+)?(?:\w+\s+)?nicht
      | wissen\s+wir\s+(?:\w+\s+)?nicht | keine\s+ahnung | kommt\s+(?:ganz\s+)?(?:drauf|darauf|drauf)\s+an
      | hängt\s+(?:\w+\s+)?(?:davon|von)\b | schwer\s+zu\s+sagen | mal\s+(?:sehen|schauen) | unklar
      | nichts\s+(?:bestimmtes|spezielles|konkretes|besonderes) | (?:ist|wird)\s+kompliziert | nachfragen
      | (?:noch\s+)?nicht\s+sicher | unsicher | flexibel | (?:noch\s+)?offen
    | no\s+(?:lo\s+)?s[ée] | ni\s+(?:yo|nosotr[oa]s)\s+(?:mism[oa]s?\s+)?(?:lo\s+)?(?:s[ée]|sabemos)
      | no\s+(?:lo\s+)?sabemos | ni\s+idea | depende | no\s+(?:estoy|estamos)\s+(?:\w+\s+)?segur[oa]s?
      | ya\s+veremos | dif[íi]cil\s+(?:de\s+)?decir
      | a[úu]n\s+no\s+(?:lo\s+)?(?:s[ée]|sabemos|est[áa]\s+claro) | por\s+(?:definir|ver) | var[íi]a
      | nada\s+(?:concreto|en\s+especial|en\s+particular) | es\s+complicado
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_VAGUE_ALONE = re.compile(
    r"\W*(?:maybe|perhaps|possibly|kind of|sort of|kinda|sorta|partly|more or less|hmm+|vielleicht|eventuell"
    r"|jein|teils teils|mehr oder weniger|quiz[áa]s?|tal vez|puede ser|m[áa]s o menos|a lo mejor)\W*",
    re.IGNORECASE,
)
_NAMED = {
    "budget": r"budget|presupuesto|numbers?\s+on\s+(?:that|budget)|spend(?:ing)?",
    "phone": (
        r"phone(?:\s+number)?|telephone|mobile|cell|number|telefon(?:nummer)?|handynummer|nummer"
        r"|tel[ée]fono|m[óo]vil|celular|n[úu]mero"
    ),
    "email": r"e-?mails?(?:\s+address)?|mail-?adresse|correo",
    "name": r"name|namen|nombre",
    "company": r"company(?:\s+name)?|firma|firmennamen?|empresa",
    "timeline": r"timeline|timing|dates?|zeitplan|plazos?|fechas?",
}
_NAMED_RE = {
    field: re.compile(
        (
            rf"\b(?:my|our|the|any|mein\w*|unser\w*|die|das|den|mi|mis|nuestr[oa]s?|el"
            rf"|la)\s+(?:\w+\s+)?(?:{noun})\b"
        ),
        re.IGNORECASE,
    )
    for field, noun in _NAMED.items()
}
MOST_WORDS = 14


def read(text: str, context: Context, language: str) -> list[Fact]:
    """Refusals of named fields, and of the asked field a refusal or a vague answer when the message is no more than that."""
    del language
    if refusal := _REFUSED.search(text):
        named = [f for f in _NAMED_RE if f != context.asked and _names(f, text, refusal)]
        # Asked for the company, "the name" is the company's.
        named = [f for f in named if (f, context.asked) != ("name", "company")]
        fields = named if named and context.asked not in _fields_named(text) else [*named, context.asked]
        return [
            _fact(field, "refused", text, refusal.span(), 0.9) for field in dict.fromkeys(fields) if field
        ]
    if not context.asked:
        return []
    if _REFUSED_ALONE.fullmatch(text):
        return [_fact(context.asked, "refused", text, _stripped(text), 0.85)]
    return _vague(text, context.asked)


def is_refusal(text: str) -> bool:
    """True where the words refuse something, whatever it is."""
    return bool(_REFUSED.search(text) or _REFUSED_ALONE.fullmatch(text))


def _vague(text: str, asked: str) -> list[Fact]:
    if text.rstrip().endswith("?") or len(text.split()) > MOST_WORDS:
        return []
    if _VAGUE_ALONE.fullmatch(text):
        return [_fact(asked, "vague", text, _stripped(text), 0.7)]
    if found := _VAGUE.search(text):
        return [_fact(asked, "vague", text, found.span(), 0.7)]
    view = fold(text)
    if open_end := undecided(view.text):
        return [_fact(asked, "vague", text, view.span(*open_end.span()), 0.65)]
    return []


def _names(field: str, text: str, refusal: re.Match[str]) -> bool:
    near = text[max(0, refusal.start() - 40) : refusal.end() + 40]
    return bool(_NAMED_RE[field].search(near))


def _fields_named(text: str) -> list[str]:
    return [field for field, pattern in _NAMED_RE.items() if pattern.search(text)]


def _fact(field: str, state: str, text: str, span: tuple[int, int], confidence: float) -> Fact:
    start, end = span
    return Fact(field, state, None, text[start:end], start, end, confidence)


def _stripped(text: str) -> tuple[int, int]:
    start = len(text) - len(text.lstrip())
    return start, len(text.rstrip())
