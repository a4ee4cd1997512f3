"""How pressing a need is, by the words used: what it costs the visitor, or how well they live without it."""

from __future__ import annotations

import re

_LOW = r"""
    (?:that|it|this)\s+(?:one\s+)?can\s+(?:totally\s+|easily\s+
      |well\s+)?wait(?!\s+(?:for\s+)?(?:hours|days|weeks)) | (?<=[,.;!]\s)can\s+wait
      | (?:das|es|des)\s+hat\s+(?:(?!kein)\w+\s+)?zeit
      | (?<!niemand\s)(?<!keiner\s)hat\s+(?:aber|noch|ruhig|alles)\s+(?:(?!kein)\w+\s+){0,2}zeit
      | (?:das|es|des)\s+kann\s+(?:(?!nicht|kein)\w+\s+)?warten
      | kann\s+(?:aber|noch|ruhig)\s+(?:\w+\s+)?warten | puede\s+esperar
      | (?:no|ni|tampoco)\s+(?:me\s+|nos\s+)?duele(?=\W*$|[,.;!]) | sin\s+(?:ning[úu]n\s+)?apuros?
      | no\s+hay\s+apuro | no\s+estar[íi]a\s+mal | no\s+es\s+imprescindible | tampoco\s+es\s+imprescindible
      | not\s+critical | (?:rather|quite|really|kinda|pretty)\s+nice | fine\s+for\s+us
      | fine\s+(?:as\s+it\s+is|too) | we\s+do\s+(?:ok|okay|fine|alright) | (?:just|only)\s+an\s+idea
      | nicht\s+kritisch | muss\s+(?:aber\s+|es\s+)?nicht | po(?:ca|quita)\s+cosa | sin\s+dramas
      | nada\s+(?:serio|grave) | no\s+es\s+vital | low\s+on\s+(?:the|our|my)\s+list
      | (?:could|can)\s+live\s+with\s+it | mehr\s+nicht | ganz\s+(?:lustig|nett)
      | (?:aus|bloß|nur|reine)\s+neugier\w* | wäre?\s+(?:ganz\s+|mal\s+)?(?:witzig|lustig|spannend
      |interessant|praktisch) | quita\s+el\s+sueño | so\s+nebenbei | nadie\s+se\s+queja
      | be\s+(?:kinda\s+|kind\s+of\s+)?(?:sweet|cool|neat|handy|fun|useful) | nice[\s-]+to[\s-]+have
      | (?:nice|little|small)\s+(?:\w+\s+)?extra
      | (?:nothing|nowt)\s+(?:dramatic|urgent|major|serious|pressing)
      | not\s+(?:that\s+|so\s+|very\s+|super\s+|really\s+|at\s+all\s+|particularly\s+)*(?:urgent|important
      |dramatic|a\s+priority|the\s+end\s+of\s+the\s+world|a\s+(?:big\s+)?(?:deal|drama))
| (?:isn'?t|ain'?t|wasn'?t|(?:would|wo)n'?t\s+be)\s+(?:that\s+|so\s+|very\s+|really\s+
  |exactly\s+)*(?:urgent|dramatic|important|pressing|a\s+priority|burning|the\s+end) | some\s*day
  | eventually | no\s+(?:rush|hurry|urgency|big\s+deal|biggie|drama|panic|fuss) | exploring
  | (?:would|'?d|might|could)\s+be\s+cute | hardly\s+(?:urgent|keeping|a\s+priority|dramatic)
  | keep\w*\s+(?:me|us|any\s?(?:one|body))\s+(?:awake|up)\b | nothing(?:'?s|\s+is)\s+broken
  | no\s?(?:one|body)'?s?\s+(?:is\s+)?(?:dying|dies|died) | for\s+completeness
  | just\s+(?:curious|looking|researching) | curious | curiosity | kick\w*\s+(?:the\s+|some\s+)?t[iy]res
  | at\s+some\s+point | low\s+priority | (?:maybe|perhaps)\s+later
  | (?:would|'?d)\s+be\s+(?:a\s+)?(?:nice|neat|cool|lovely|handy)\b
  | (?:minor|small)\s+(?:niggle|annoyance|thing|issue|gripe)
| (?:can|could|do)?\s*live\s+without | (?:survive|manage|cope|get\s+by)\s+without
  | would\s*n[o']?t\s+(?:mind|hurt|say\s+no) | icing\s+on | luxury | bonus
  | when(?:ever)?\s+(?:we|there'?s)\s+(?:get\s+)?(?:\w+\s+)?time
  | when(?:ever)?\s+(?:you|y'?all|ye|you\s+(?:lot|guys|folks))\s+(?:get\s+a?round\s+to\s+it
  |have\s+(?:the\s+|a\s+)?(?:time|minute)|find\s+the\s+time)
  | wenn\s+(?:ihr|sie)\s+(?:\w+\s+)?(?:zeit\s+hab(?:t|en)|dazu\s+komm(?:t|en))
  | cuando\s+(?:pued(?:an?|as)|pod[áa]is|teng[áa]is\s+tiempo) | not\s+losing\s+sleep
  | more\s+of\s+a\s+(?:wish|nice)
| irgendwann(?!\s+(?:auf|ab|weg|einfach|wieder|keiner|niemand)\b) | stirbt\s+(?:\w+\s+)?(?:keiner|niemand)
  | kür\b | nice-to-have | wir\s+überleben | nicht\s+(?:so\s+|sehr\s+|besonders\s+|wirklich\s+|gerade\s+
  |weiter\s+)*(?:dringend|eilig|wichtig|schlimm|dramatisch|tragisch|lebenswichtig)
  | (?:wichtig|dringend|eilig|schlimm|dramatisch)\s+(?:ist|wär\w*)\s+(?:es|das|des)\s+(?:\w+\s+)?nicht
  | (?:kein|keine)\s+(?:eile|drama|priorität|prio|stress|hektik|beinbruch|weltuntergang|muss)
  | eilt\s+(?:\w+\s+){0,2}nicht | unverbindlich
  | (?:wär|wäre|is|ist)\s+(?:\w+\s+){0,2}?(?:nett|schön|luxus|spielerei|bonus) | luxus | mittelfristig
  | langfristig
| nettes?\s+extra | nur\s+(?:so|mal)\s+(?:so\s+)?'?n?e?\s+idee | (?:nett|schön|hübsch|fein|prima)\s+wär\w*
  | wär\w*\s+(?:\w+\s+)?hübsch | mehr\s+brauch\s+ich | schön\s+zu\s+haben
  | geht\s+(?:auch|zur\s+not)\s+(?:auch\s+)?ohne | bei\s+gelegenheit | halb\s+so\s+(?:wild|schlimm)
| alg[úu]n\s+d[íi]a | imprescindible\s+no\s+es | simp[áa]tico | (?:no|tampoco)\s+vendr[íi]an?\s+mal
  | la\s+sangre\s+al\s+r[íi]o | sin\s+(?:prisas?|urgencia|agobios?)
  | (?:no|ni|tampoco)\s+(?:es|me|nos|corre|hay|tenemos|tengo|ser[íi]a)\s+(?:\w+\s+)?(?:urgente|urge|urgencia
  |prisa|grave|para\s+tanto|importante|prioritari[oa]|prioridad|un\s+drama|cr[íi]tico|ning[úu]n\s+drama
  |vital) | no\s+urge | ning[úu]n\s+drama | m[áa]s\s+adelante
  | (?:estar[íi]a|vendr[íi]a|quedar[íi]a)\s+(?:\w+\s+)?bien | (?:tampoco|no)\s+pasa\s+nada
  | (?:estar[íi]a|ser[íi]a)\s+(?:padre|guay|chulo|genial|bonito|lindo|simp[áa]tico|divertido|curioso
  |pr[áa]ctico) | nadie\s+se\s+(?:muere|muri[óo]) | (?:por|pura|mera|simple)\s+curiosidad
  | ser[íi]a\s+(?:un\s+)?(?:bonito|detalle|lujo|plus|extra|lindo|ideal)
  | (?:un|m[áa]s(?:\s+un)?)\s+(?:lujo|caprich\w+) | un\s+(?:extra|plus)
  | cuando\s+(?:se\s+pueda|haya\s+tiempo) | podemos\s+vivir\s+sin"""
_HIGH = r"""
    can'?t\s+(?:any\s?more|go\s+on) | (?:has|have|needs?)\s+(?:got\s+)?to\s+stop | (?:pretty\s+)?badly
      | sharpish | as\s+we\s+speak | (?:this|last)\s+week\s+alone | massenhaft
      | ein\s+ende\s+(?:haben|nehmen) | kann\s+n(?:immer|icht\s+mehr) | frisst\s+mich\s+auf
      | ya\s+no\s+puedo | pressing | brandeilig | notfall | no\s+admite\s+espera | by\s+the\s+hour | asap
      | urgent\w* | immediately | right\s+away | (?<!me\s)(?<!us\s)(?<!from\s)(?<!stop\s)(?<!avoid\s)losing
      | lost\s+(?:\w+\s+){0,3}(?:today|yesterday|this\s+(?:morning|week|afternoon|month)) | bleeding
      | critical | crucial | desperate\w* | emergency
      | can'?t\s+(?:go\s+on|wait|continue|take\s+(?:it|this)) | drowning | overwhelmed | swamped
      | (?:top|high|highest|number\s+one)\s+priority | kill(?:s|ing)\s+(?:us|me|the|our) | on\s+fire
      | (?:need\w*|want\w*|should|like|ideally|preferably|better|best|for|by|as\s+of|started
      |due)\b[^.!?\n]{0,25}\byesterday | yesterday! | (?<=[,.;]\s)yesterday(?=\W*$)
      | (?:huge|massive|serious)\s+(?:problem|issue)
      | cost(?:s|ing)?\s+(?:us|me)(?!\s+(?:[\w.]+\s+){0,3}(?:hours?|minutes?|time)\b)
| as\s+soon\s+as\s+possible | (?:nightmare|disaster|catastroph\w+|crisis|unbearable|breaking\s+point
  |going\s+under) | ruin(?:s|ing)\s+us | cost(?:s|ing)?\s+(?:a\s+(?:small\s+)?fortune|an\s+arm)
  | drop\s+everything | (?:gotta|need(?:s|ed)?|must|have\s+to|want)\b[^.!?\n]{0,25}\bnow(?=\W*$|[,.;!])
  | at\s+(?:our\s+)?wits?'?\s+end | hurt(?:s|ing)\s+(?:us\s+)?(?:bad|badly|a\s+lot) | out\s+of\s+hand
| dringend\w* | sofort | eilt | eilig\w* | schnellstmöglich | so\s+schnell\s+wie\s+möglich | kritisch
  | (?:höchste|oberste)\s+prio\w* | brennt | unbedingt | schnellstens | verlieren\s+(?:gerade\s+|täglich\s+)
  | geld\s+(?:\w+\s+)?verloren | (?:(?:laufen|springen|rennen)\s+(?:uns|mir)
  |(?:uns|mir)\s+(?:laufen|springen|rennen))\s+(?:\w+\s+){0,4}(?:weg|davon|ab) | (?:das\s+)?genick
  | (?:macht|bringt|frisst)\s+uns\s+(?:\w+\s+)?(?:kaputt|um|fertig|auf|ins\s+grab) | katastroph\w*
  | so\s+kann\s+es\s+nicht | nicht\s+mehr\s+(?:auszuhalten|tragbar|zu\s+schaffen)
  | gehen\s+(?:wir\s+)?(?:daran\s+)?kaputt | existenz\w* | nix\s+mehr | unerträglich | alarm | drängt
| (?:estamos|estoy|andamos|vamos)\s+perdiendo | urge | urgent\w+ | urgencia | para\s+ya | cuanto\s+antes
  | inmediat\w+ | ya\s+mismo | lo\s+antes\s+posible | cr[íi]tic[oa]
  | prioridad\s+(?:m[áa]xima|alta|absoluta) | desesperad\w+
  | (?:nos|me)\s+(?:est[áa]n?\s+)?(?:mata\w*|matando|hund\w+|arruin\w+|ahog\w+|asfixi\w+|desangr\w+
  |cuesta\s+(?:dinero|clientes))\b | no\s+(?:aguantamos|podemos)\s+m[áa]s
  | (?:as[íi]|ya)\s+no\s+(?:aguant\w+|podemos|se\s+puede|damos) | insostenible | (?<!soy\s)un\s+desastre
  | (?:la\s+gente|l[oa]s\s+client\w+)\s+se\s+(?:me|nos)\s+van?
  | se\s+(?:me|nos)\s+van?\s+(?:\w+\s+){0,2}(?:gente|client\w+|pacientes|ventas|dinero|pedidos)
  | una\s+(?:ruina|sangr[íi]a|pesadilla|locura) | (?:es\s+(?:muy\s+)?)?grav(?:e|[íi]simo)
  | (?:uns|mich)\s+(?!(?:\w+\s+){0,3}zeit)(?:[\w.]+\s+){1,4}gekostet
  | (?:echt|richtig|ziemlich|verdammt|sehr)\s+bitter | (?:eine\s+stange|haufen)\s+geld | ein\s+vermögen
  | unsummen | (?:brauch\w*|muss|müssen)\b[^.!?\n]{0,25}\bjetzt(?=\W*$|[,.;!])
  | (?:sale|saliendo|cuesta|costando)\s+(?:muy\s+)?(?:car[íi]simo|caro|un\s+(?:dineral|past[óo]n|ojo)
  |una\s+(?:fortuna|pasta)) | (?:necesit\w+|hay\s+que|quiero|tiene\s+que)\b[^.!?\n]{0,25}\bya(?=\W*$|[,.;!])
  | kostet\s+(?:uns|mich)(?!\s+(?:\w+\s+){0,2}zeit) | ahora\s+mismo | socorro"""
# How often it happens tells of a loss how bad it is, and of a chore only that it is one.
_OFTEN = r"""
    every\s+(?:(?:single|blessed|living)\s+)?(?:day|week|weekend|night|hour|morning|evening)
      | each\s+(?:day|night) | daily
| (?:jeden|jedn)\s+(?:tag|abend|morgen|monat) | jede\s+(?:woche|nacht|stunde) | jedes\s+wochenende
  | täglich | tagtäglich
| (?:cada|todos\s+los|todas\s+las)\s+(?:d[íi]as?|noches?|semanas?|fin(?:es)?\s+de\s+semana) | a\s+diario
  | diariamente"""
# Said with a sigh, it tells of either: "every blessed day", "Tag für Tag", "todos los santos días".
_ALWAYS = r"""
    and\s+i\s+mean\s+every\w* | every\s+(?:bloody|damn(?:ed)?|god-?damn(?:ed)?|darn(?:ed)?|freaking
      |frigging|fricking|flipping|fucking|effing|sodding|ruddy|stinking|flaming)\s+(?:day|week|weekend|night
      |hour|morning|evening) | day\s+in,?\s+day\s+out | (?:day|night|week)\s+after\s+(?:day|night|week)
| (?:jeden|jedn|jede|jedes)\s+(?:einzelne|verdammte|gottverdammte|verflixte|verfluchte|verfickte|blöde
  |beschissene|liebe|heilige)[nsr]?\s+(?:tag|abend|morgen|monat|woche|nacht|stunde|wochenende)
  | tag\s+für\s+tag | tagein,?\s+tagaus
| todos\s+los\s+(?:santos|malditos|put[oa]s|benditos|pinches)\s+d[íi]as
  | cada\s+(?:maldit|put|puñeter|bendit|sant|pinche)\w*\s+(?:d[íi]a|noche|semana) | d[íi]a\s+tras\s+d[íi]a
  | d[íi]a\s+s[íi],?\s+y\s+d[íi]a\s+tambi[ée]n | diario,?\s+diario"""
_CHORES = ("manual_routing", "reporting")
LOW = re.compile(rf"\b(?:{_LOW})\b", re.VERBOSE | re.IGNORECASE)
HIGH = re.compile(rf"\b(?:{_HIGH}|{_ALWAYS})\b", re.VERBOSE | re.IGNORECASE)
OFTEN = re.compile(rf"\b(?:{_OFTEN})\b", re.VERBOSE | re.IGNORECASE)

# How soon customers would like an answer is no word on how bad it is for the visitor: "people want prices right away".
_THEY_WANT = re.compile(
    r"""
        \b(?:customers?|clients?|people|folks|guests?|patients?|parents|they|everyone|everybody|brides
          |kund\w+|leut\w*|gäste|patienten|eltern|alle|sie|jeder|client[ea]s?|gente|pacientes?|hu[ée]spedes
          |novias|todos)\s+(?:\w+\s+){0,2}?
      (?:wants?|wanted|expects?|demand\w*|need|asks?|would\s+like|wollen|will|woll'n|erwarte\w*|verlange\w*
        |möchte\w*|quieren?|esperan?|piden?|exigen?)\b[^.!?;\n]{0,40}?\b(?:right\s+away|immediately|asap|now
        |as\s+soon\s+as\s+possible|sofort|gleich|so\s+schnell\s+wie\s+möglich|ya(?:\s+mismo)?|al\s+momento
        |inmediat\w+|cuanto\s+antes|ahora\s+mismo)\b""",
    re.VERBOSE | re.IGNORECASE,
)


def of(text: str, category: str) -> str:
    """high, medium or low; medium where no word tells. `category` is that of the need."""
    if LOW.search(text):
        return "low"
    text = _THEY_WANT.sub("", text)
    return "high" if HIGH.search(text) or (category not in _CHORES and OFTEN.search(text)) else "medium"
