"""Refusals by their build rather than by their wording: a denial beside a verb of telling, something called a secret.

They count only as replies to a question; "I can't tell exactly yet" is no refusal.
"""

from __future__ import annotations

import re

from bot.understanding.numerals.numbers_view import words

_DENIED = (
    r"(?<![a-z])(?:no|not|never|nobody|nothing|unable|refuse|decline|reluctant|hesitant|[a-z]+n't|cannot"
    r"|nicht|nichts|nie|niemals|kein\w*|ungern|nunca|jamas|tampoco|ni|nada|lamento no)(?![a-z])"
)
_TELLING = (
    r"tell(?:s|ing)?(?= (?:you|u|anyone|anybody|strangers|people|that|this|it|a ))",
    r"tells?(?= *(?:$|[^\w\s]))",
    r"name (?:it|that|a|the|my|our|price\w*|numbers?|figures?)",
    r"say(?! (?:that|around|about|like|roughly))",
    r"shar(?:e|ing)",
    r"disclos\w+",
    r"reveal\w*",
    r"discuss\w*",
    r"divulg\w+",
    r"publish\w*",
    r"comment\w*",
    r"kiss and tell",
    r"volunteer",
    r"get into (?:that|it|this|numbers|figures)",
    r"talk (?:about )?(?:money|numbers|figures|that)",
    r"(?:give|hand|provide|put) (?:you |out |away )?(?:that|this|those|these|any|our|numbers|figures)",
    r"provide",
    r"sag(?:en?|t|ma)?",
    r"verrat\w*",
    r"nenn\w*",
    r"\w*mitteil\w*",
    r"mitzuteilen",
    r"preis(?:zu)?geb\w*",
    r"(?:aeu|au)ss(?:er|re)\w*",
    r"offen(?:zu)?leg\w*",
    r"bekannt(?:zu)?geb\w*",
    r"\w*rausruck\w*",
    r"(?:he)?raus(?:zu)?geb\w*",
    r"angeben",
    r"(?:an|preis|bekannt)zugeben",
    r"zu (?:sagen|nennen|verraten|beantworten)",
    r"angaben?",
    r"auskunft",
    r"kommentier\w*",
    r"beantwort\w*",
    r"daruber (?:red|sprech)\w+",
    r"preis",
    r"decir\w*",
    r"dig[oa]",
    r"dire(?:mos)?",
    r"decimos",
    r"dic(?:e|en)",
    r"revel\w+",
    r"compart\w+",
    r"facilit\w+",
    r"cont(?:ar\w*|amos|are)",
    r"coment\w+",
    r"divulg\w+",
    r"desvel\w+",
    r"(?:dar\w*|doy|damos) (?:es[eao]s?|est[eao]s?|cifras?|datos?|numeros?|detalles?|info\w*)",
    r"hablar de (?:eso|dinero|numeros|cifras)",
    r"respond\w+",
    r"contest\w+",
    r"suelt[oa]\w*",
    r"soltar\w*",
)
_FEW = r"(?:,? (?!(?:but|aber|pero|and|und|y)(?![a-z]))[a-z']{1,14}){0,5}?"
_SECRET = (
    r"(?:my|our|a|the|is|it'?s|top|state|trade|company|little|dirty|best kept|well kept) secrets?",
    r"secrets? (?:of|between)",
    r"hush(?: hush)?",
    r"lips are sealed",
    r"zip(?:ped)? (?:it|lips)",
    r"between (?:me|us) and (?:my|our|the) \w+",
    r"proprietary",
    r"(?:commercially|too|highly|very|rather|quite) sensitive",
    r"sensible\w* (?:daten|info\w*|zahl\w*|angaben?)",
    r"(?:datos?|info\w*) sensibles?",
    r"(?:quite|too|very|rather|so) (?:nosy|personal|private)",
    r"nosy",
    r"privileged",
    r"plead the (?:fifth|5th)",
    r"take the fifth",
    r"for me to know",
    r"under embargo",
    r"under wraps",
    r"off the record",
    r"not (?:in a position|at liberty) to",
    (
        r"(?:unterliegt|unterliegen) (?:\w+ ){0,3}(?:geheimhaltung|verschwiegenheit|vertraulichkeit|nda"
        r"|sperrfrist)"
    ),
    r"nicht (?:offentlich|fur die offentlichkeit)",
    r"(?:dato|datos|informacion|info) (?:es |esta |son )?(?:reservad[oa]s?|restringid[oa]s?|intern[oa]s?)",
    r"\w*geheim(?:nis\w*|sache)?",
    r"verschwiegen\w*",
    r"vertraulich\w*",
    r"uber geld (?:spricht|redet)(?: man)?",
    r"neugierig\w*",
    r"dis[ck]ret\w*",
    r"stillschweigen",
    r"schweig\w*",
    r"(?:unter|fur) (?:verschluss|uns|mich)(?= *(?:$|[.,!]))",
    r"(?:es|mi|un|nuestro|gran|pequeno|alto) secreto\w*",
    r"secret(?:o|ito) (?:de|mio|nuestro|profesional|entre)",
    r"confidencial\w*",
    r"de (?:dinero|eso) no se (?:habla|dice|pregunta)",
    r"cotill\w+",
    r"chismos\w+",
    r"(?:eso )?no se pregunta",
    r"(?:no )?viene al caso",
    r"zur sache",
    r"bleibt zwischen",
    r"zwischen (?:mir|uns) und",
    r"entre (?:yo|mi|nosotros) y",
    r"de (?:dineros?|eso|numeros|cifras|plata|precios) no (?:\w+ )?(?:habl|trat|dig)\w+",
    r"beside the point",
    r"(?:me|nos) l[oa]s? (?:reserv\w+|guard\w+|qued\w+)",
)
_BUILT = re.compile(
    rf"{_DENIED}{_FEW} {words(*_TELLING)}(?![a-z])|(?<![a-z]){words(*_TELLING)}{_FEW} (?:nicht|nichts"
    rf"|niemand\w*|nie|niemals|ungern|nothing|nobody|no one|nada|a nadie)(?![a-z])"
    rf"|(?<![a-z]){words(*_SECRET)}(?![a-z])"
)
_ONLY_UNSURE = re.compile(
    r"(?<![a-z])(?:exact\w*|genau\w*|konkret\w*|precis\w*|yet|noch|aun|todavia|sure|certain\w*|segur\w+"
    r"|cierta|sicher\w*|right now|ahora mismo|off the top|before|antes|bevor|until|hasta|erst|primero|know"
    r"|weiss|wissen|sabe\w*|se)(?![a-z])"
)
_SIGNED_FIRST = re.compile(
    r"(?<![a-z])(?:(?:information|info|data|details?|detail|that|this|it) (?:is|are"
    r"|remains?) (?:\w+ )?(?:restricted|embargoed|undisclosed|under wraps|sealed|withheld|off limits"
    r"|off the record))(?![a-z])|(?<![a-z])(?:nda(?:'?d|s)?|non[- ]?disclosure\w*|geheimhaltungs\w+"
    r"|verschwiegenheits\w+|acuerdo de confidencialidad)(?![a-z])"
)


def refusal(text: str) -> re.Match[str] | None:
    """Where the folded reply declines to answer, if it does."""
    if signed := _SIGNED_FIRST.search(text):
        return signed
    found = _BUILT.search(text)
    unsure = found and (_ONLY_UNSURE.search(text) or text.rstrip().endswith("?"))
    return None if unsure else found
