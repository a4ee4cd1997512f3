"""How pressing a need is, by the words used: what it costs the visitor, or how well they live without it."""

from __future__ import annotations

import re

_LOW = r"""nice[\s-]+to[\s-]+have | (?:nice|little|small)\s+(?:\w+\s+)?extra | nothing\s+(?:dramatic|urgent|major|serious|pressing) | not\s+(?:that\s+|so\s+|very\s+|super\s+|really\s+|at\s+all\s+|particularly\s+)*(?:urgent|important|dramatic|a\s+priority|the\s+end\s+of\s+the\s+world|a\s+(?:big\s+)?(?:deal|drama))
| (?:isn'?t|ain'?t|wasn'?t)\s+(?:that\s+|so\s+|very\s+|really\s+|exactly\s+)*(?:urgent|dramatic|important|pressing|a\s+priority|burning|the\s+end) | some\s*day | eventually | no\s+(?:rush|hurry|urgency|big\s+deal|biggie) | exploring | just\s+(?:curious|looking|researching) | curious | at\s+some\s+point | low\s+priority | (?:maybe|perhaps)\s+later | (?:would|'?d)\s+be\s+(?:a\s+)?(?:nice|neat|cool|lovely|handy|great)\b | (?:minor|small)\s+(?:niggle|annoyance|thing|issue|gripe)
| (?:can|could|do)?\s*live\s+without | (?:survive|manage|cope|get\s+by)\s+without | would\s*n[o']?t\s+(?:mind|hurt|say\s+no) | icing\s+on | luxury | bonus | when(?:ever)?\s+(?:we|there'?s)\s+(?:get\s+)?(?:\w+\s+)?time | not\s+losing\s+sleep | more\s+of\s+a\s+(?:wish|nice)
| irgendwann | nicht\s+(?:so\s+|sehr\s+|besonders\s+|wirklich\s+|gerade\s+|weiter\s+)*(?:dringend|eilig|wichtig|schlimm|dramatisch|tragisch|lebenswichtig) | (?:wichtig|dringend|eilig|schlimm|dramatisch)\s+(?:ist|wär\w*)\s+(?:es|das|des)\s+(?:\w+\s+)?nicht | (?:kein|keine)\s+(?:eile|drama|priorität|prio|stress|hektik|beinbruch|weltuntergang|muss) | eilt\s+(?:\w+\s+)?nicht | unverbindlich | (?:wär|wäre|is|ist)\s+(?:\w+\s+){0,2}?(?:nett|schön|luxus|spielerei|bonus) | luxus | mittelfristig | langfristig
| nettes?\s+extra | schön\s+zu\s+haben | geht\s+(?:auch|zur\s+not)\s+(?:auch\s+)?ohne | bei\s+gelegenheit | halb\s+so\s+(?:wild|schlimm) | nur\s+so\s+aus\s+neugier
| alg[úu]n\s+d[íi]a | sin\s+(?:prisas?|urgencia|agobios?) | (?:no|ni|tampoco)\s+(?:es|me|nos|corre|hay|tenemos|tengo|ser[íi]a)\s+(?:\w+\s+)?(?:urgente|urge|urgencia|prisa|grave|para\s+tanto|importante|prioritari[oa]|prioridad|un\s+drama|cr[íi]tico|ning[úu]n\s+drama|vital) | no\s+urge | ning[úu]n\s+drama | m[áa]s\s+adelante | (?:estar[íi]a|vendr[íi]a|quedar[íi]a)\s+(?:\w+\s+)?bien | por\s+curiosidad | ser[íi]a\s+(?:un\s+)?(?:bonito|detalle|lujo|plus|extra|lindo|ideal) | un\s+(?:lujo|capricho|extra|plus) | cuando\s+(?:se\s+pueda|haya\s+tiempo) | podemos\s+vivir\s+sin"""
_HIGH = r"""asap | urgent\w* | immediately | right\s+away | right\s+now | every\s+(?:single\s+)?(?:day|week|weekend|night|hour|morning|evening) | each\s+(?:day|night) | daily | losing | bleeding | critical | crucial | desperate\w* | emergency | can'?t\s+(?:go\s+on|wait|keep\s+up|continue|take\s+(?:it|this)) | drowning | overwhelmed | swamped | (?:top|high|highest|number\s+one)\s+priority | kill(?:s|ing)\s+(?:us|me|the|our) | on\s+fire | yesterday | (?:huge|massive|serious)\s+(?:problem|issue) | cost(?:s|ing)\s+us
| as\s+soon\s+as\s+possible | (?:nightmare|disaster|catastroph\w+|crisis|unbearable|breaking\s+point|going\s+under) | ruin(?:s|ing)\s+us | at\s+(?:our\s+)?wits?'?\s+end | hurt(?:s|ing)\s+(?:us\s+)?(?:bad|badly|a\s+lot) | out\s+of\s+hand
| dringend\w* | sofort | eilt | eilig\w* | schnellstmöglich | so\s+schnell\s+wie\s+möglich | kritisch | (?:jeden|jedn)\s+(?:verdammten\s+|einzelnen\s+)?(?:tag|abend|morgen|monat) | jede\s+(?:woche|nacht|stunde) | jedes\s+wochenende | täglich | tagtäglich | (?:höchste|oberste)\s+prio\w* | brennt | unbedingt | schnellstens | verlieren\s+(?:gerade\s+|ständig\s+|täglich\s+) | (?:das\s+)?genick | (?:macht|bringt|frisst)\s+uns\s+(?:\w+\s+)?(?:kaputt|um|fertig|auf|ins\s+grab) | katastroph\w* | so\s+kann\s+es\s+nicht | nicht\s+mehr\s+(?:auszuhalten|tragbar|zu\s+schaffen) | gehen\s+(?:wir\s+)?(?:daran\s+)?kaputt | existenz\w* | nix\s+mehr | unerträglich | alarm | drängt
| urge | urgen\w+ | cuanto\s+antes | inmediat\w+ | ya\s+mismo | lo\s+antes\s+posible | (?:cada|todos\s+los|todas\s+las)\s+(?:d[íi]as?|noches?|semanas?|fin(?:es)?\s+de\s+semana) | a\s+diario | diariamente | cr[íi]tic[oa] | prioridad\s+(?:m[áa]xima|alta|absoluta) | desesperad\w+ | (?:nos|me)\s+(?:est[áa]n?\s+)?(?:mata\w*|matando|hund\w+|arruin\w+|ahog\w+|asfixi\w+|desangr\w+|cuesta\s+(?:dinero|clientes))\b | no\s+(?:aguantamos|podemos)\s+m[áa]s | (?:as[íi]|ya)\s+no\s+(?:aguant\w+|podemos|se\s+puede|damos) | insostenible | un\s+desastre | una\s+(?:ruina|sangr[íi]a|pesadilla|locura) | es\s+grave"""
LOW = re.compile(rf"\b(?:{_LOW})\b", re.VERBOSE | re.IGNORECASE)
HIGH = re.compile(rf"\b(?:{_HIGH})\b", re.VERBOSE | re.IGNORECASE)


def of(text: str) -> str:
    """high, medium or low; medium where no word tells."""
    if LOW.search(text):
        return "low"
    return "high" if HIGH.search(text) else "medium"
