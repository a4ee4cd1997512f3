"""Addresses that a visitor mentions and that are not theirs: asked about, written to, heard from, given up."""

from __future__ import annotations

import re

from bot.understanding import clauses
from bot.understanding.facts import Context, Fact
from bot.understanding.kin import KIN, SOMEBODY

_OTHERS = re.compile(
    r"\b(?:b?cc|copy(?:ing)?|my\s+(?:boss|colleague|manager|assistant)|mein\w*\s+(?:chef|kolleg)\w*"
    r"|mi\s+(?:jef|compañer|coleg)\w*|wrote\s+to|emailed|(?:sent|written)\s+(?:\w+\s+)?to|an\s+eure?"
    r"|geschrieben\s+an|escrib[íi]\s+a|your\s+(?:e-?mail|mail|address|team|support|sales|colleagues?|boss"
    r"|guys?|people|inbox|site|page|office|rep|contact|hotline|company))\b[^.!?\n]*$",
    re.IGNORECASE,
)
# "Mi sobrino tiene uno que es ...", "my brother has ...", "our accountant is ...", "her mail is ...".
_OF_SOMEBODY = re.compile(
    rf"""
        \b(?:my|our|mein\w*|unser\w*|mi|nuestr[oa])\s+(?:\w+\s+)?{KIN}\s+(?:has|had|uses?|used|hat(?:te)?
          |nutzt|nimmt|tiene|ten[íi]a|usa)\b[^.!?\n]*$
      | \b(?:my|our|mein\w*|unser\w*|mi|nuestr[oa])\s+{SOMEBODY}\s+(?:is|ist|es)\s*$
        | \b(?:his|her|their|seine|ihre|deren|su|la\s+suya)\s+(?:(?:own|e-?mail|mail|address|adresse
        |mailadresse|correo|direcci[óo]n)\s+){{0,2}}(?:is|ist|es)\s*$
      | \b(?:me|nos)\s+(?:ha\s+)?(?:escribi[óo]|escrito|escribieron|contact[óo]|contactado)\s+$""",
    re.VERBOSE | re.IGNORECASE,
)
_REACHED = re.compile(
    r"\b(?:reach\s+me|my\s+(?:e-?mail|address)|me\s+(?:at|on)|bin\s+ich|mich"
    r"|meine\s+(?:e-?mail|mail|adresse)|mi\s+(?:correo|e-?mail|mail)|escr[ií]b\w*me)\b",
    re.IGNORECASE,
)
_MINE = re.compile(
    r"\b(?:me|(?:my|our|meine?|unsere?|mi|nuestra)(?!\s+(?:question|message|enquiry|inquiry|request|order|cv"
    r"|frage|nachricht|anfrage|bestellung|pregunta|mensaje|consulta|solicitud|pedido)\b)|mine|mich|mir"
    r"|mein[rms]\w*|us|m[ií]o|nuestr\w+|esc?r[ií]b[ae]?n?me|m[aá]nd\w*me|env[ií]\w*me)\b[^.!?\n]*$",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"""
        \b(?:(?:wrote|written|sent|mailed|emailed|messaged|contacted)(?:\s+\w+){0,3}?\s+(?:to|at)
          | (?:\w*mail|\w*nachricht|message|spam|something|newsletter|invoice|reply|answer
          |one)s?\s+(?:\w+\s+){0,2}?from
    | geschrieben\s+an | gemailt\s+an | (?:\w*mail|\w*nachricht|spam|rechnung|newsletter|antwort|post)s?\s+von
    | (?:escrib[ií]|escribimos|mand[eé]|mandamos|envi[eé])(?:\s+\w+){0,3}?\s+a
      | (?:correo|mensaje|mail|spam|factura|respuesta)\s+(?:\w+\s+)?de)\s+$""",
    re.VERBOSE | re.IGNORECASE,
)
_UNTO, _WRITTEN_AFTER = (
    re.compile(r"\b(?:an|bei)\s+$", re.IGNORECASE),
    re.compile(
        r"\s+(?:\w+\s+){0,3}?(?:geschrieben|gemailt|geschickt|gesendet)\b",
        re.IGNORECASE,
    ),
)
_GONE = re.compile(
    r"""
        \b(?:used\s+to\s+be | not | isn'?t | no\s+longer
          | old(?:\s+(?:one|address|e-?mail|mail))?(?:\s+(?:is|was))? | (?:it|that|address|e-?mail)\s+was
          | formerly | instead\s+of | don'?t\s+use | never
    | nicht(?:\s+(?:mehr|an))? | fr[uü]her | alte[rsn]?(?:\s+(?:adresse|mail))? | statt | war
    | antes(?:\s+era)? | ya\s+no(?:\s+(?:es|uso))? | no(?:\s+(?:es|a|al))? | antigu[oa]|viej[oa] | era
      | en\s+(?:vez|lugar)\s+de)\s+(?:\w+\s+)?$""",
    re.VERBOSE | re.IGNORECASE,
)
# "Von info@… landet alles im Spam", "de soporte@… no me llega nada": where mail comes from.
_COMES = re.compile(
    r"(?:^|[.!?,;]\s*)(?:(?:hi|hey|hallo|hola|also|y|und)\W+)?(?:(?:your|the|eure?|vuestr[oa]s?|los?"
    r"|las?)\s+)?(?:(?:\w*mails?|stuff|messages?|correos?|nachrichten|post)\s+)?(?:von|from|de)\s+$",
    re.IGNORECASE,
)
_GONE_AFTER = re.compile(
    r"\s(?:wrote|emailed|keeps|(?:hat|schreibt)\s+(?:mir|mich|uns)|(?:me|nos)\s+(?:escrib|mand)\w+)\b"
    r"|\W{0,3}(?:(?:on|auf|bei|en)\s+(?:your|eure\w*|euch|vuestr\w+)\s|(?:me|mir)\s+rebota|rebota|bouncing"
    r"|kommt\s+zurück|is\s+(?:dead|gone|old|wrong|not|no\s+longer|the\s+old)|isn'?t|was\b|bounces"
    r"|no\s+longer|doesn'?t\s+work|(?:did\s?n'?t|never|has\s?n'?t|won'?t|does\s?n'?t)\s+(?:\w+\s+)?(?:repl"
    r"|answer|respond)\w*|(?:antwortet|reagiert|hat|haben)\s+(?:\w+\s+){0,2}?(?:nicht|nie)\b"
    r"|(?:no|nunca)\s+(?:me\s+|nos\s+)?(?:(?:contest|respond)\w*|han?\b)"
    r"|(?:ist|geht|gilt|funktioniert)\s+(?:\w+\s+)?(?:tot|alt|nicht|weg|falsch)|gibt'?s\s+nicht|war\b"
    r"|ya\s+no|no\s+(?:es(?!\s+(?:urgente|para\s+ya)\b)|funciona|vale|existe)|era\b)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\W*(?:(?:and|so|but|und|aber|y|pero|hi|hello|hallo|hola)\W+)?(?:what(?:'?s|\s+is)|who(?:'?s|\s+is|se)?"
    r"|is|are|does|do\s+(?:you|i|we)|did|should(?!\s+be\s)|shall|can\s+i|could\s+i|why|where|which|when|how"
    r"|was\s+ist|wer|wem|ist|soll\w*(?!\s+(?:hei(?:ß|ss)en|sein)\b)|kann\s+ich|darf\s+ich|warum|wieso|gehört"
    r"|kommt|muss\s+ich|¿|qu[eé]|qui[eé]n|es\s+(?:la|el|de|verdad)|puedo|debo|por\s+qu[eé]|de\s+qui[eé]n)\b",
    re.IGNORECASE,
)
_ASKED_AFTER = re.compile(
    r"\b(?:right|real|legit|yours?|you|answer\w*|read|reads|monitored|normal|euer|eure|ihr\w*|echt|jemand"
    r"|richtig|lee|leen|alguien|vuestr[oa]|suy[oa]|contesta\w*|es\s+normal|correcto)\b",
    re.IGNORECASE,
)


def are_others(text: str, fact: Fact, context: Context) -> bool:
    """Whether the address is written about: one asked after, one that wrote or was written to, one that is no more."""
    before = text[max(0, fact.start - 60) : fact.start]
    if (
        _OF_SOMEBODY.search(before)
        or _GONE.search(before)
        or _COMES.search(before)
        or _GONE_AFTER.match(text, fact.end)
    ):
        return True
    others = _OTHERS.search(before) if context.asked != "email" else None
    if (others and not _REACHED.search(others.group())) or (
        _UNTO.search(before) and _WRITTEN_AFTER.match(text, fact.end)
    ):
        return True
    return not _MINE.search(before) and (bool(_WRITTEN.search(before)) or _is_asked_after(text, fact))


def _is_asked_after(text: str, fact: Fact) -> bool:
    """ "Is support@x.com the address for bugs?": a question about the address, not one behind it."""
    clause = clauses.holding(clauses.split(text), fact.start, fact.start + 1)
    if clause is None:
        return False
    before, after = text[clause.start : fact.start], text[fact.end : clause.end]
    asking = bool(_ASKS.match(before)) or bool(_ASKED_AFTER.search(after))
    return asking and (clause.text.endswith("?") or bool(_ASKS.match(before)))
