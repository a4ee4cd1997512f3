"""Turns of phrase that tell who decides without the word for it: "nobody talks me out of it", "I only collect brochures"."""

from __future__ import annotations

import re

from bot.understanding.decision import roles
from bot.understanding.people.part_words import BELONGINGS

_WHO = rf"(?:(?:my|our|the|a|an|mein\w*|unser\w*|de[rmn]|die|das|mi|mis|nuestr[oa]s?|el|la|los|las|al|del)\s+(?:\w+\s+)?)?(?:{roles.PATTERN})"
_SHORT = r"[^.!?;\n]{0,40}?"

RESEARCHER = (
    r"\bi\s+(?:just\s+|only\s+)?(?:collect|gather|compile)\s+(?:all\s+)?(?:the\s+|some\s+)?(?:info\w*|list|notes|quotes|options|brochures|offers|prices)\b",
    r"\b(?:asked|told)\s+me\s+to\s+(?:put\s+together|prepare|draw\s+up|make)\s+(?:a|the)\s+(?:\w+\s+)?(?:list|shortlist|comparison|overview)\b",
    r"\btrage?\s+(?:\w+\s+){0,3}?(?:infos?|informationen|angebote)\b[^.!?;\n]{0,40}\bzusammen\b",
    r"\b(?:schau|seh|guck)\w*\s+mich\s+(?:\w+\s+)?für\s+(?:eine?n?|nen|meine?n?)\s+\w+",
    r"\bme\s+(?:han\s+)?mand(?:aron|ado|an?|[óo])\s+(?:s[óo]lo\s+|(?:mi|el|la)\s+\w+\s+)?a\s+(?:investigar|buscar|averiguar|preguntar|comparar|mirar|recoger|sacar|pedir|ver|recabar|recopilar|consultar)\b",
    r"\b(?:junto|recojo|re[úu]no|busco)\s+(?:l[oa]s?\s+)?(?:datos|precios|presupuestos|info\w*|ofertas|opciones)\s+y\s+(?:se\s+l[oa]s?\s+(?:paso|mando|doy|env[íi]o)|(?:ell[oa]s|él|ella|otr[oa]s?|la\s+jefa|el\s+jefe)\s+(?:\w+\s+)?(?:decid|elig|escog|aprueb))",
    rf"\b(?:collecting|gathering|looking(?!\s+for\s+(?:the|an?)\b)|comparing|researching|shopping|checking|asking\s+around|scouting|browsing|(?:just|only|i'?m|am)\s+asking)\b[^.!?;\n]{{0,50}}?\bfor\s+(?:{_WHO}(?!\s+(?:office|company|firm|business|practice|agency|group|software|system))|him|her|them|some(?:one|body)\s+else)\b",
    # One look for who wants it, in three languages: the names of those who decide are long to go through.
    rf"\b{_WHO}\s+(?:(?:wants|needs|wanted|asked\s+for)\s+(?:an?\s+|some\s+|the\s+|\d+\s+|a\s+few\s+)?(?:list|overview|shortlist|options|proposals|quotes|comparison|brochures|info\w*)",
    r"(?:quiere|pide|necesita)\s+(?:una?\s+|unas?\s+|\w+\s+)?(?:lista|listado|informe\s+(?:de|sobre)|comparativa|propuestas|opciones|presupuestos|ofertas|resumen)",
    r"(?:will|möchte|braucht|wollte)\s+(?:\w+\s+){0,3}?(?:liste|übersicht|angebote|vorschläge|vergleich|infos?))\b",
    # Who is set to look for another.
    rf"\b(?:s?he|they|{_WHO})(?:['’]s|['’]ve|['’]d|\s+(?:has|have|had))\s+(?:got\s+|had\s+)?me\s+(?:just\s+|only\s+|\w+ly\s+)?(?:compar|look|research|collect|gather|pric|shop|scout|hunt|check|ask|ring|call|email|find|mak|pull|put|draw|get|contact)\w*\b",
    r"\b(?:lässt|lassen)\s+mich\s+(?:[\w-]+\s+){0,4}?(?:vergleichen|suchen|raussuchen|heraussuchen|sammeln|recherchieren|einholen|zusammenstellen|rumfragen|umhören|anfragen)\b|\bme\s+tienen?\s+(?:a\s+m[íi]\s+)?(?:compar|busc|mir|recopil|pid|averig|junt|sac|investig|pregunt)\w*(?:ando|iendo)\b",
    r"\b(?:asking|checking|enquiring|inquiring|looking\s+(?:\w+\s+){1,3}|comparing\s+(?:\w+\s+){0,3})\s*for\s+(?:an?|my)\s+(?:old\s+|good\s+|elderly\s+)?(?:friend|mate|pal|buddy|neighbou?r|acquaintance|relative|lady|pensioner)\b(?!['’]s|\W*(?:lol|haha|$))|\bfrage?\s+(?:\w+\s+){0,3}?für\s+(?:eine?n?|meine?n?)\s+(?:kumpel|freund\w*|nachbar\w*|bekannte\w*|verwandte\w*)\b|\bpregunto\s+por\s+(?:una?|mi)\s+(?:amig[oa]|vecin[oa]|conocid[oa]|familiar)\b",
    r"\bi\s+(?:just|only|merely)\s+(?:build|built|make|do|fill|keep|type|write|prepare|compile|maintain|update)\s+(?:in\s+|up\s+|out\s+)?(?:the|an?|this)\s+(?:\w+\s+)?(?:spread\s?sheet|excel|table|comparison|overview|binder|research)\b|\b(?:mach|bau|erstell|bastel|führ|schreib|pfleg|füll|tipp)e?\s+(?:ich\s+)?(?:nur|bloß|lediglich)\s+(?:die|den|das|ne|eine?n?)\s+(?:[\w-]*(?:tabelle|liste|vergleich|übersicht|aufstellung|recherche)|excel)\b|\b(?:s[óo]lo|solamente|nom[áa]s|nada\s+m[áa]s)\s+(?:hago|armo|preparo|monto|relleno|lleno)\s+(?:la|una|el)\s+(?:tabla|comparativa|comparaci[óo]n|hoja|lista|planilla|excel)\b",
    r"\b(?:just|only|merely)\s+(?:\w+\s+)?(?:the\s+messenger|the\s+errand\s+\w+|the\s+go-?between|gathering|collecting|fetching|doing\s+(?:the\s+)?(?:legwork|homework|research))\b",
    r"\b(?:told|asked|sent|wants?|wanted)\s+me\s+to\s+(?:google|look|find|search|collect|gather|compare|check|get|ask|see)\b(?!\s+(?:at\s+|out\s+)?(?:you|this|your)\b)|^\W*(?:the\s+|an?\s+)?(?:intern|trainee|praktikant(?:in)?|werkstudent(?:in)?|azubi|becari[oa])\b|\bi\s+(?:just\s+|only\s+)?(?:fetch|collect|gather)\b[^.!?;\n]{0,40}\bfor\s+(?:them|him|her)\b",
    r"\bsoll(?:te)?\s+(?:\w+\s+){0,5}?(?:umhören|umschauen|umsehen|recherchieren|raussuchen|heraussuchen|rausfinden|herausfinden|zusammentragen|zusammenstellen|einholen|sammeln|vergleichen|informieren|suchen|anschauen|ansehen|angucken|prüfen)\b",
    r"\bsoll(?:te)?\s+(?:\w+\s+){0,5}?(?:infos?|infomaterial|unterlagen|informationen|angebote|preise|anbieter|prospekte|liste|übersicht)\s+(?:\w+\s+){0,3}?(?:holen|anfordern|bestellen|besorgen|bringen|mitbringen|hinlegen|vorlegen|notieren|machen)\b",
    r"\b(?:ich\s+soll(?:te)?|soll(?:te)?\s+ich)\s+(?:\w+\s+){0,4}?(?:schauen|gucken|kucken|nachsehen|nachfragen|fragen|rumfragen),?\s+(?:was|wer|welche\w*|wie)\b|\b(?:just|only)\s+asking\s+(?:because|cos|cuz|since|as)\s+(?:s?he|they)(?:['’]s|['’]re|\s)|\bfrage?\s+(?:nur|bloß),?\s+weil\s+(?:er|sie)\b|\bpregunto\s+(?:yo\s+)?porque\s+(?:él|ella|no\s+sabe)(?!\w)",
    rf"\bsoll(?:te)?\s+(?:ich\s+)?(?:\w+\s+){{0,2}}?für\s+{_WHO}\s+(?:\w+\s+){{0,3}}?(?:gucken|schauen|fragen|nachfragen)\b",
    rf"(?<!\bwir\s)\b(?:sicht\w*|sammle?|hole?|such\w*|trage?|stelle?|mach\w*|schau\w*|guck\w*|vergleich\w*|recherchier\w*|frage?)\b[^.!?;\n]{{0,40}}?\bfür\s+{_WHO}\b",
    rf"\b{_WHO}(?:\s+\w+){{0,2}}?\s+(?:hat|haben)\s+mich\s+(?:\w+\s+){{0,4}}?(?:gebeten|beauftragt|\w*geschickt|angesetzt)\b|\bund\s+(?:hat|haben)\s+mich\s+(?:\w+\s+){{0,2}}?(?:gebeten|beauftragt|\w*geschickt|angesetzt)\b|\bme\s+(?:ha\s+tocado|toca|toc[óo])\s+(?:a\s+m[íi]\s+)?(?:buscar|mirar|comparar|recopilar|pedir|averiguar|juntar)\w*|\b(?:wurde|bin)\s+(?:\w+\s+){{0,3}}?(?:gebeten|beauftragt|\w*geschickt)\b",
    rf"\bim\s+namen\s+{_WHO}\b|\bpregunto\s+(?:de\s+parte\s+de|por\s+encargo\s+de|para)\s+(?:{_WHO}|un[oa]?\s+\w+)\b",
    r"\bmir\s+wurde\s+(?:\w+\s+)?(?:aufgetragen|gesagt|aufgegeben)\b|\b(?:angebote|infos?|informationen)\s+(?:nur\s+)?(?:einholen|sammeln|zusammentragen)\b",
    r"\b(?:such|hol|schau|guck|frag|sammel|find)e?\s+(?:(?:nur|bloß|mal|halt|da|grad|ja)\s+){0,3}(?:ihr|ihm|ihnen|denen)\s+(?:\w+\s+){0,3}?(?:raus|heraus|zusammen|infos?|angebote|optionen)\b|\byo\s+(?:s[óo]lo\s+|solamente\s+|nom[áa]s\s+|nada\s+m[áa]s\s+)?les?\s+(?:averiguo|pregunto|investigo|cotizo|ayudo\s+a\s+buscar|busco|miro|saco|junto|comparo|consigo|estoy\s+buscando)\b|\bi'?m\s+(?:just\s+|only\s+)?(?:finding|getting|gathering|fetching|collecting)\s+(?:him|her|them)\b",
    r"\bich\s+(?:sammle?|hole?|recherchiere?|vergleiche?|sichte|such\w*)\s+(?:hier\s+|das\s+)?(?:nur|bloß|lediglich)\b|\b(?:nur|bloß|lediglich)\s+(?:am\s+)?(?:sammeln|recherchieren)\b",
    r"\bme\s+(?:lo|la|los)\s+(?:ha\s+|han\s+|hab[íi]a\s+)?(?:encarg\w+|pidi\w+|pedid\w+|mand\w+)\b",
    rf"\b(?:recojo|recopil\w+|busco|miro|comparo|junto|pido|averiguo|buscando|mirando|comparando|juntando|viendo)\b[^.!?;\n]{{0,50}}?\bpara\s+(?:{_WHO}|ell[oa]s?|él|el(?=\W*$)|que\s+(?:lo\s+)?(?:vea|decida|elija|revise)\w*)\b",
    r"\b(?:s[óo]lo|solamente|nada\s+m[áa]s|nom[áa]s)\s+(?:estoy\s+)?(?:recojo|recopil\w+|recogiendo|junto|juntando)\b",
)
# Asked who decides: one who only serves those that do.
ASIDE = re.compile(
    r"\bi'?m\s+not\s+(?:on|part\s+of|in|one\s+of)\s+(?:it|that|them|the\s+(?:board|committee|council|panel))\b|\bi\s+do(?:\s+not|n'?t)\s+sit\b|\bi\s+(?:just\s+|only\s+|merely\s+)?get\s+cc'?d\b|\bi\s+(?:just|only|merely)\s+(?:pass|serve|pour|file|carry|relay)\b"
    r"|\bich\s+(?:serviere|protokolliere|koch\w*|tippe?)\b|\bich\s+bin\s+(?:da|hier)\s+raus\b|\byo\s+(?:aqu[íi]\s+|ah[íi]\s+)?(?:s[óo]lo|nom[áa]s|solamente)\s+(?:tramito|apunto|pregunto|aviso|sirvo|transmito|obedezco)\b|\byo\s+en\s+(?:el|la)\s+\w+\s+no\s+estoy\b"
    r"|\b(?:jedenfalls|sicher(?:lich)?|bestimmt|garantiert|definitiv|auf\s+jeden\s+fall|schon\s+mal|nur)\s+nicht\s+ich\b|\bauf\s+keinen\s+fall\s+ich\b|^\W*ich\s+(?:\w+\s+){1,2}nicht\W*$"
    r"|^\W*(?:yo\s+no|ich\s+nicht|not\s+me|no\s+soy\s+yo),\s+(?:mi|mein\w*|my|el|la|der|die|the|our|unser\w*)\s+\w+"
    r"|,\s+(?:und\s+)?(?:nicht|net|ned|nid|nich)\s+(?:ich|i)\W*$|,\s+(?:and\s+|y\s+)?(?:not\s+me|yo\s+no|no\s+yo)\W*$"
    r"|\b(?:definitely|certainly|surely|anyway|just)\s+not\s+me\b|\banyone\s+but\s+me\b|\b(?:cualquiera|tod[oa]s)\s+menos\s+yo\b|\byo\s+(?:desde\s+luego|seguro)\s+que\s+no\b",
    re.IGNORECASE,
)
CO_DECIDER = (
    r"\b(?:and|but)\s+i\'?m\s+(?:on|in|part\s+of)\s+(?:it|that|them)\b|\bda\s+sitz\w*\s+ich\s+(?:mit\s+|auch\s+)?(?:drin|dabei)\b|\bde\s+l[ao]s?\s+que\s+(?:formo\s+parte|soy\s+\w+)",
    r"\b(?:neither(?:\s+of\s+us)?|keiner(?:\s+von\s+uns)?|ningun[oa])\b[^.!?;\n]{0,40}\b(?:without\s+the\s+other|ohne\s+(?:den|die)\s+ander\w+|sin\s+(?:el\s+otro|la\s+otra))\b",
    r"\bich\s+entscheide?\s+mit(?=\W*$|[,.;!])|\b(?:aussuchen|entscheiden|kaufen)\s+tu\w*\s+ich\s+(?:\w+\s+)?mit\b|\b(?:kann|entscheid\w*|bestimm\w*|red\w*|mach\w*)\s+(?:das\s+)?(?:ich|i)\s+(?:das\s+|da\s+)?(?:nicht|ned|net|nit)\s+allein\w*\b",
    r"\bno\s+(?:lo\s+)?(?:decido|firmo|elijo)\s+sol[oa]\b",
    r"\b(?:me|i)\s+and\s+(?:the|my|our)\s+[^.!?;\n]{2,30}?\s+(?:want\s+to\s+|will\s+|would\s+)?(?:choose|decide|pick)\b[^.!?;\n]{0,20}\btogether\b",
    r"\b(?:(?:votes?|decides?|agrees?|chooses?)\s+on\s+(?:this|it|that)|votes?|decides?|chooses?)\s+with\s+me\b|\b(?:der|die|er|sie)\s+(?:entscheidet|bestimmt)\s+(?:da\s+|auch\s+|immer\s+)?mit(?=\W*$|[,.;!])",
    r"\b(?:committee|board|panel|council|gremium|ausschuss|comit[ée])\b[^.!?;\n]{0,50}\b(?:i\s+(?:chair|lead|sit\s+on|am\s+on)|ich\s+(?:leite|sitze)|lo\s+presido)\b",
    r"\b(?:wir\s+(?:zwei\s+|drei\s+|beiden\s+)?(?:gesellschafter|partner|inhaber|gründer|geschäftsführer|eigentümer|brüder|geschwister)|we\s+(?:two\s+|three\s+)?(?:owners|partners|founders|directors)|nosotr[oa]s\s+(?:los\s+|las\s+)?(?:soci[oa]s|dueñ[oa]s))\b",
    rf"\bmach\w*\s+(?:das\s+|ich\s+|wir\s+){{0,2}}mit\s+{_WHO}\s+aus\b|^\W*wir\s+(?:im|in\s+der|als)\s+\w+\s+(?:gemeinsam|zusammen)\W*$",
    r"\bunanim\w+|\beinstimmig\w*|\b(?:firmamos|decidimos|aprobamos)\s+(?:los\s+|las\s+)?(?:dos|tres|cuatro|varios)\b|\bzu\s+(?:zweit|dritt|viert)\b[^.!?;\n]{0,30}\b(?:entsch|unterschr)\w+",
    r"\b(?:i'?m|i\s+am)\s+one\s+of\s+(?:'?em|them|those|the\s+(?:two|three|four|five|six|seven|eight|nine|ten|twelve|elders|partners|trustees|directors|governors|signatories))(?!\w|\s+who\b)",
    r"\b(?:ich\s+bin|bin\s+ich)\s+eine[rs]?\s+(?:davon|von\s+ihnen)\b|\beine[rs]?\s+davon\s+bin\s+ich\b|\bsoy\s+un[oa]\s+de\s+(?:ell[oa]s|l[oa]s\s+(?:votos|votantes|soci[oa]s|miembros|vocales|dos|tres|cuatro|cinco|seis))\b",
    r"\bwir\s+(?:zwei|drei|vier|beiden?)\s+(?:\w+\s+)?(?:entscheiden|bestimmen|unterschreiben|beschließen)\b",
    r"\bentre\s+[^.!?;\n]{2,40}\s+y\s+(?:yo|un[oa]\s+servidora?|servidora?)\s+(?:lo\s+)?(?:decidimos|vemos|firmamos|acordamos|elegimos)\b",
    r"\b(?:ohne|hacen\s+falta|needs?|takes?)\s+(?:beide|both|las\s+dos|two|zwei)\s+(?:unterschrift\w*|signatures?|firmas)\b",
    r"\b(?:das|unser|ganze|gesamte)\s+(?:team|gremium|kollegium)\s+(?:entscheidet|stimmt)\b(?!\s+mit\b)|\b(?:the|our)\s+(?:whole\s+)?team\s+votes\b|\bel\s+equipo\s+(?:vota|decide)\b",
    r"\bjointly\b|\bme\s+included\b|\b(?:with\s+)?me\s+(?:as|being)\s+one\s+of\s+(?:the|them|those)\b|\b(?:fifty[\s-]fifty|50\s?[/-]\s?50)\b",
    r"\b(?:i\s+(?:have|get|hold)|i'?ve\s+got|i'?m)\s+(?:just\s+|only\s+)?(?:a|one|my|some)\s+(?:of\s+\w+\s+)?(?:votes?|say(?!\W+but\s+not))\b|\bone\s+vote\s+(?:of|in|among)\b",
    # Each up to a sum.
    rf"\b(?:under|below|up\s+to|unter|bis|hasta)\b[^.!?;\n]{{1,25}}?\b(?:me|i|ich|yo)\b[^.!?;\n]{{0,15}}?\b(?:over|above|beyond|more|über|darüber|drüber|ab|m[áa]s|a\s+partir)\b[^.!?;\n]{{0,25}}?{_WHO}\b|\b(?:over|above|über|ab|m[áa]s\s+de|a\s+partir\s+de)\s[^.!?;\n]{{1,20}}?{_WHO}[^.!?;\n]{{0,15}}?\b(?:under|below|less|otherwise|drunter|darunter|sonst|menos|por\s+debajo)\b[^.!?;\n]{{0,15}}?\b(?:me|i|ich|yo)\b",
    r"\b(?:and|&)\s+i\s+(?:would\s+|will\s+)?both\s+(?:would\s+)?(?:need|have|want)\s+to\s+(?:be\s+)?(?:see|agree|sign|like|approve|convinced|happy|persuaded|sold|say\s+yes|decide|choose)\b",
    r"\b(?:we|us|both)\s+(?:both\s+|all\s+|two\s+)?(?:have|need|has)\s+to\s+(?:agree|sign|say\s+yes|be\s+on\s+board)\b|\bboth\s+(?:our\s+)?signatures\b",
    r"\b(?:beide|wir\s+(?:zwei|drei|vier|alle))\b[^.!?;\n]{0,40}?\b(?:einig|zustimm\w*|unterschreib\w*|ja\s+sag\w*|abstimm\w*|einverstanden)\b|\b(?:wir|alle)\b[^.!?;\n]{0,30}?\bstimmen\b[^.!?;\n]{0,30}\bab\b",
    r"\bich\s+(?:red|bestimm|sprech|quatsch)\w*\s+(?:\w+\s+){0,2}?mit(?=\W*$|[,.;!])|\byo\s+tambi[ée]n\s+(?:opino|cuento|pinto|decido|voto)\b|\bbetween\s+(?:me|myself)\s+and\s+(?:the|my|our)\s+[^.!?;\n]{2,40}?\s(?:we|to)\s+(?:choose|decide|pick|agree|sign|settle)\b",
    r"\b(?:hab\w*|ich)\s+(?:\w+\s+)?(?:(?:eine|ne|meine)\s+(?:von\s+\w+\s+)?stimmen?|stimmrecht|mitspracherecht|mitzureden)\b|\bmehrheitlich\b|\bper\s+abstimmung\b",
    r"\ba\s+(?:pachas|medias)\b|\b(?:los|las)\s+(?:dos|tres|cuatro|cinco)\b(?!\s+cosas)[^.!?;\n]{0,40}?\b(?:acuerdo|firm\w+|decid\w+|conformes?)\b|\bentre\s+(?:tod[oa]s|mi\s+\w+\s+y\s+yo|los\s+(?:dos|tres|cuatro|socios))\b",
    r"\btengo\s+(?:s[óo]lo\s+)?(?:un\s+|mi\s+)?voto\b|\b(?:lo\s+)?vot(?:amos|aremos)\b|\bpor\s+(?:mayor[íi]a|votaci[óo]n|consenso)\b|\bponer(?:nos|se)\s+de\s+acuerdo\b|\bconsensu\w+",
)  # fmt: skip
_NO_CROWD = r"(?!(?:\w+\s+)?(?:clients?|teams?|doctors?|colleagues?|mann|frau)\b)"
INFLUENCER = (
    rf"\bmuss\s+(?:\w+\s+)?(?:durch|zum|zur|vor)\s+(?:(?:den|die|das)\s+)?{_WHO}\b",
    r"\bmuss\s+(?:\w+\s+){0,4}?(?:chef(?:in)?|mann|frau|bruder|vater|partner(?:in)?)\s+(?:\w+\s+)?(?:rumkriegen|überzeugen|breitschlagen|überreden)\b",
    rf"\b(?:get|run|put|bring|take)\s+(?:it|this|that)\s+(?:past|by|before|in\s+front\s+of)\s+{_WHO}\b|\b(?:show|pitch|present|sell)\s+(?:it|this|that)\s+to\s+{_WHO}\b|\b(?:no\s?-?one|nobody|nothing)\b{_SHORT}\bwithout\s+{_WHO}\b|\b{_WHO}\s+(?:chooses?|picks?|votes?|gives?\s+(?:it\s+)?(?:the\s+)?(?:final\s+)?(?:green\s+light|go-?ahead|ok|okay|nod|sign-?off)|gibt\s+[^.!?;\n]{{1,40}}\bfrei)\b",
    rf"\b{_NO_CROWD}{_WHO}\s+(?:will\s+|would\s+|still\s+|also\s+)?(?:wants?|would\s+like|likes?|insists?\s+on|expects?)\s+(?:to\s+(?:see|know|check|hear|read|approve|be\s+convinced|have\s+a)(?!\s+(?:which|where|why|how\s+(?:many|often|long|our|we|fast))\b)|an?\s+(?:demo|presentation|walk-?through|trial)|(?:it|this)\s+(?:live|up|running|in|done|ready|installed|by|before))\b|\b(?:if|once|provided|assuming|unless|until|when)\s+{_WHO}\s+(?:says?\s+(?:yes|no|so|ok)|agrees?|approves?|signs?|likes?\s+it|go(?:es)?\s+for\s+it|votes?\s+(?:yes|for)|is\s+(?:ok|okay|happy|convinced|on\s+board)|gives?\s)",
    rf"\b(?<!als\s){_NO_CROWD}{_WHO}\s+(?:will|möchten?|wollen|hätten?\s+gerne?)\s+(?:\w+\s+){{0,4}}?(?:(?:sehen|wissen|prüfen|mitreden|überzeugt|haben)(?!,?\s+(?:welche\w*|wie\s?(?:viele?|oft|lange|schnell)|wo\w*|warum|weshalb)\b)|demo|vorführung|präsentation)\b|\b{_NO_CROWD}{_WHO}\s+(?:quiere|querr[íi]a)\s+(?:ver|una\s+(?:demo|demostraci[óo]n|presentaci[óo]n|prueba))\w*|\bohne(?:'n)?\s+(?:herrn\s+|frau\s+)?{_WHO}\s+(?:geht|läuft|passiert)\b{_SHORT}\b(?:nichts|nix)\b",
    rf"\b(?:si|cuando|en\s+cuanto|a\s+falta\s+de\s+que|hasta\s+que|salvo\s+que)\s+(?:l[oa]\s+(?:\w+\s+)?(?:aprueb\w*|firm\w*|autoric\w*|acept\w*|quier\w*)\s+{_WHO}|{_WHO}\s+(?:(?:lo|la|me|nos)\s+)*(?:aprueb\w*|firm\w*|autori[zc]\w*|acept\w*|quier\w*|dic\w*\s+que\s+s[íi]|da\w*\s+(?:el\s+)?(?:ok|visto)))\b|\b(?:enseñ|mostr|plante|explic)(?:ar|ár)(?:se)?l[oa]s?\s+(?:antes\s+)?a(?:l|\s+{_WHO})\b|\bla\s+[úu]ltima\s+palabra\s+(?:\w+\s+)?la\s+tiene\s+{_WHO}\b|\blo\s+decide\s+(?:todo\s+|siempre\s+|al\s+final\s+)?{_WHO}\b|\bsin\s+{_WHO}\s+(?:aquí\s+)?no\s+se\s+\w+\s+nada\b",
    rf"\btalk\w*\s+{_WHO}\s+(?:into|round|around)\b|\bconvenzo\s+(?:a\s+|al\s+)?{_WHO}|\bwenn\s+(?:ich\s+)?{_WHO}\s+(?:überzeug\w*|überred\w*|rumkrieg\w*|anbei(?:ß|ss)t|mitmacht|weich\s+ist)\b",
    rf"(?<!give\sme\s)(?<!want\s)(?<!need\s)\bsomething\s+(?:(?:that\s+)?i\s+can\s+|to\s+)(?:show|take\s+to|bring\s+to|put\s+(?:to|before|in\s+front\s+of)|present\s+to)\s+{_WHO}(?!\s+(?:how|which|what|where|the)\b)|\bmit\s+{_WHO}\s+(?:aus|in|von)\s+(?:der|dem)\s+\w+\s+(?:abstimmen|absprechen|besprechen|abklären|klären)\b",
    rf"\b(?:läuft|laufen|geht|gehen)\s+(?:\w+\s+)?über\s+{_WHO}\b|\b{_WHO}\s+(?:zeigen|weiterleiten|vorstellen|schicken)\s+(?:kann|muss|möchte|soll)\b",
    r"\b(?:get|push)\s+(?:it|this|that|anything|everything)\s+past\s+(?:the|my|our)\s+(?!(?:\w+\s+)?(?:\w*filter|firewall|date|deadline|line|door|page|login|screen|end|weekend|morning|week|month)\b)[\w'-]+(?:\s+[\w'-]+)?",
    r"\bi\s+(?:only|just|merely)\s+(?:get\s+to\s+)?(?:recommend|suggest|propose|prepare|advise|make\s+(?:the\s+|a\s+)?(?:list|shortlist|suggestions?))\b|\bi\s+make\s+(?:a\s+|the\s+)?suggestions?\b",
    r"\b(?:some(?:one|body)(?:\s+else)?|he|she|they)\s+(?:\w+\s+){0,3}?(?:approves?|signs?(?:\s+off)?|decides?|picks(?!\s+(?:up|me|us|them)\b)|chooses|has\s+the\s+(?:last|final)|have\s+the\s+(?:last|final)|holds?\s+the\s+purse)\b(?!\s+to\b)",
    rf"\b(?:without|needs?|get)\s+{_WHO}(?:'?s)?\s+(?:ok|okay|blessing|signature|nod|go-?ahead|say-?so)\b|\b{_WHO}\s+(?:must|should|will\s+have\s+to)\s+(?:approve|sign|ok|okay|agree|decide|say\s+yes)\b",
    r"\bi\s+(?:may|get\s+to|can)\s+(?:only\s+|just\s+)?(?:express|voice|give|send|offer|have)\s+(?:\w+\s+){0,4}?(?:view|opinion|recommendation|input)\b|^\W*(?:no\W+)?not\s+(?:i|me|mine)\b(?!\s+(?:alone|only))|\bused\s+to\s+be\s+(?:me|my\s+(?:decision|call))\b|\b(?:goes?|go)\s+upstairs\b",
    rf"\b(?:brauch\w*|benötig\w*|fehlt\s+(?:mir|uns))\s+(?:\w+\s+)?(?:von|vom)\s+{_WHO}\b{_SHORT}\b(?:grünes\s+licht|ok|okay|freigabe|zustimmung|unterschrift|segen|go)\b",
    r"\bohne\s+(?:(?:den|das|die|eine?n?|deren|dessen|seine?n?|ihre?n?)\s+(?:segen|ok|okay|ja|freigabe|unterschrift|zustimmung|einverständnis|stempel|beschluss)|(?:segen|ok|okay|ja|freigabe|unterschrift|zustimmung|einverständnis|stempel|beschluss)\s+(?:de[rs]|vo[nm]|uns\w+|mein\w+))\b",
    r"\bich\s+darf\s+(?:\w+\s+)?(?:vorschlagen|empfehlen|mitreden|meine\s+meinung)\b|\b(?:darf|kann|tu|tue)\s+(?:ich\s+)?(?:da\s+|ja\s+)?(?:nur|bloß|lediglich)\s+(?:\w+\s+)?(?:empfehl\w+|vorschl\w+|vorbereiten|beraten|mitreden)\b|\bbereite?\s+(?:\w+\s+){0,3}?vor\b",
    r"\bentschieden\s+wird\s+(?:\w+\s+){0,3}?(?:im|in\s+der|vom|von|bei|beim|oben)\b",
    r"\bquien\s+(?:\w+\s+)?(?:manda|decide|firma|paga|aprueba|autoriza|compra|elige|contrata)\s+(?:\w+\s+){0,3}?es\s+(?!un\s|una\s|yo\b|servidora?|(?:el|la)\s+(?:cliente|paciente|usuari|huésped|propiedad))\w+",
    r"\b(?:el|la)\s+que\s+(?:\w+\s+)?(?:manda|decide|firma|paga|aprueba|autoriza|corta\s+el\s+bacalao|(?:suelta|pone|maneja|tiene)\s+(?:el\s+dinero|la\s+\w+|los\s+cuartos))\s+(?:\w+\s+)?es\s+(?:mi|el|la|un|nuestr[oa]|don|do[ñn]a)\b(?!\s+(?:cliente|paciente|usuari))",
    r"\bla\s+[úu]ltima\s+palabra\s+(?:la\s+tiene|es\s+de)\s+(?:el|la|los|mi|nuestr[oa])\b|\bla\s+firma\s+la\s+pone\s+(?!yo\b)\w+|\bno\s+se\s+(?:compra|contrata|firma|hace)\s+nada\s+sin\s+que\s+lo\s+(?:apruebe|firme|autorice|vea)\b",
    r"\bcan'?t\s+decide\s+(?:a\s+thing|anything)\b",
    r"\bpara\s+que\s+(?:me\s+|nos\s+|l[eo]s?\s+)?(?:d[ée]n?|apruebe|autorice|firme)\s+(?:el|su|la)\s+(?:ok|okay|visto\s+bueno|permiso|firma|aprobaci[óo]n)\b",
    r"\b(?:me\s+)?lo\s+tiene\s+que\s+(?:firmar|aprobar|autorizar|validar|ver)\s+(?!yo\b|una?\b|nadie\b|(?:el|la)\s+(?:cliente|paciente|usuari))\w+",
    r"\b(?:provided|as\s+long\s+as|if)\s+(?:the|my|our)\s+(?:\w+\s+){1,2}?lets\s+me\b",
    r"\b(?:my|the|our)\s+(?:boss|manager|director|chief)\s+(?:(?:mr|mrs|ms|dr)\.?\s+)?(?-i:[A-Z])\w+\s+(?:has|must|needs)\s+(?:to\s+)?(?:sign|approve|okay|agree)\b",
    rf"\b(?:{_WHO}|er|sie|andere)\s+(?:hat|haben)\s+(?:\w+\s+){{0,2}}?(?:das\s+letzte\s+wort|das\s+sagen|den\s+hut\s+auf)\b",
    rf"\b(?:der|die|er|sie|{_WHO})\s+m(?:uss|üssen)\s+(?:\w+\s+){{0,4}}?(?:genehmigen|absegnen|freigeben|unterschreiben|zustimmen|abnicken|entscheiden)\b|^\W*(?:leider\s+)?(?:nicht|ned|net|nich|nid)\s+ich\b(?!\s+all?ein)",
    r"\byo\s+(?:s[óo]lo|solamente|nom[áa]s|nada\s+m[áa]s)\s+(?:\w+\s+)?(?:recomiendo|propongo|sugiero|preparo|opino|aconsejo|asesoro|doy\s+mi)\b|\b(?:s[óo]lo|solamente)\s+(?:puedo\s+)?(?:recom[ie]+nd\w+|propon\w+|sugi?er\w+|prepar\w+|opin\w+)\b|\byo\s+les?\s+(?:digo|doy|paso|propongo|sugiero|recomiendo)\b",
    rf"\bsin\s+(?:el|la|su)\s+(?:visto\s+bueno|firma|ok|aprobaci[óo]n|permiso|autorizaci[óo]n)\b|^\W*no\s+soy\s+yo\b|\b(?:{_WHO}|[ée]l|ella|ellos|otr[oa])\s+(?:\w+\s+){{0,2}}?(?:tiene|tienen)\s+la\s+[úu]ltima\s+palabra\b|\b(?:decide|firma|aprueba|manda)n?\s+(?:él|el(?=\W*$|[,.;!])|ella|ell[oa]s)(?!\w)|\b(?:[ée]l|ella|ellos|otr[oa])\s+(?:es\s+(?:quien|el\s+que|la\s+que)\s+)?(?:decide|deciden|aprueba|firma|autoriza)n?\b",
)  # fmt: skip
DECIDER = (
    # Of oneself, behind what one is: "I'm the office manager and have the final say".
    r"\b(?:i'?m|i\s+am|as)\s+(?:[\w-]+\s+){1,4}(?:and|with)\s+have\s+the\s+(?:final|last)\s+(?:say|word|call)\b|\bich\s+bin\s+(?:[\w-]+\s+){1,3}und\s+treffe\s+(?:hier\s+|auch\s+)?(?:die|alle|solche)\s+entscheidung\w*",
    r"\bich\s+entscheide?\s+(?:das\s+)?(?:\w+\s+)?(?:selbst|selber|allein\w*)\b",
    r"\b(?:leaves?|left)\s+(?!a\s|their|his|her|my\s)[^.!?;\n]{2,40}?\s+to\s+me\b|\bi\s+(?:(?:answer\s+for|handle|do|make)\s+all\s+the\s+(?:purchas\w+|buying)|do\s+the\s+buying)\b",
    r"\b(?:do\s?n[o\']?t|do\s+not|never)\s+have\s+to\s+run\s+(?:it|that|this)\s+(?:by|past)\s+any\s?(?:one|body)\b|\bchoosing\s+(?:it|the\s+\w+)\s+is\s+my\s+job\b",
    r"\b(?:me\s+encargo|compro|escojo)\s+yo\b|\bla\s+firma\s+es\s+m[íi]a\b|\btodo\s+pasa\s+(?:s[óo]lo\s+)?por\s+m[íi]\b",
    r"\babsprechen\s+muss\s+ich\s+mich\s+mit\s+niemand\w*|\bohne\s+(?:rückfrage|nachfrage)\b",
    rf"\bi\s+own\s+(?:an?|the|my\s+own|two|three|four|five|[2-9])\b(?!\s+{BELONGINGS}\b)",
    r"\bit'?s\s+my\s+(?:own\s+)?money(?=\W*$|[,.;!]|\s+(?:so|and)\b)",
    r"\bi'?m\s+the\s+one\s+with\s+the\s+(?:\w+\s+)?(?:card|che(?:ck|que)\s?book|wallet|pen|budget|final\s+word)\b",
    r"\b(?:ich|und)\s+sag\w*\s+ja\s+oder\s+nein\b",
    r"\bdas\s+ok(?:ay)?\s+(?:dafür\s+)?geb\w*\s+ich\b",
    r"\b(?:el|la)\s+(?:jef[ea]|que\s+manda|dueñ[oa])\s+soy\s+yo\b|\bno\s+hace\s+falta\s+que\s+(?:me\s+)?lo\s+(?:apruebe|firme|autorice)\s+nadie\b",
    r"\bi\s+can\s+(?:green-?light|approve|sign(?:\s+off)?|authori[sz]e|ok|okay|clear|wave\s+through)\b[^.!?;\n]{0,30}?\b(?:by\s+myself|on\s+my\s+own|alone|myself)\b",
    r"\b(?:hab\w*|have|got|tengo)\s+(?:\w+\s+){0,2}?(?:ok|okay|go-?ahead|green\s+light|grünes\s+licht|freigabe|visto\s+bueno)\s+(?:(?:von|from|de)\s+\w+\s+)?(?:schon|bereits|already|ya)\b|\b(?:already|schon|bereits|ya)\s+(?:have|got|hab\w*|tengo)\s+(?:the\s+|das\s+|el\s+)?(?:ok|okay|go-?ahead|green\s+light|grünes\s+licht|freigabe|visto\s+bueno)\b",
    r"\b(?:as|i'?m|i\s+am)\s+(?:the\s+|a\s+)?budget\s+(?:holder|owner)\b|\b(?:als|bin)\s+(?:ich\s+)?(?:die\s+|der\s+)?budgetverantwortliche\w*|\b(?:como|soy)\s+(?:la\s+|el\s+)?responsable\s+del\s+presupuesto\b",
    r"\b(?:(?:talking|speaking|chatting)\s+(?:to|with)|i'?m|i\s+am|that'?s)\s+(?:the\s+)?(?:person|one|guy|gal|woman|man)\s+(?:who|that)\s+(?:signs|decides|approves|pays|writes|calls)\b|\bi\s+(?:sign|write)\s+(?:all\s+)?the\s+(?:che(?:ck|que)s|contracts?)\b",
    r"\b(?:i|we)\s+(?:can|may|could)\s+(?!not\b)[^.!?;\n]{0,40}?\bwithout\s+asking\s+(?:any\s?(?:one|body)|permission)\b|\b(?:ich\s+(?:kann|darf)|(?:kann|darf)\s+ich)\s+(?:(?!nicht\b|nix\b|kein)[\w.]+\s+){0,6}?ohne\s+(?:jemand\w*\s+(?:zu\s+fragen|fragen\s+zu\s+müssen)|rücksprache|nachzufragen)\b|(?<!\bno\s)\bpuedo\s[^.!?;\n]{0,40}?\bsin\s+(?:preguntar|consultar|pedir)\w*\s+(?:\w+\s+)?(?:a\s+nadie|permiso|nada)\b",
    r"\b(?:don'?t|do\s+not|dont)\s+(?:need|have\s+to\s+ask|need\s+to\s+ask|answer\s+to)\s+any\s?(?:one|body)(?:'?s|\s+else'?s?)?\b|\b(?:no\s?-?one|nobody)\s+(?:above|over)\s+me\b|\bi\s+answer\s+to\s+no",
    r"\bthe\s+one\s+(?:deciding|signing|approving|paying)\b|\bno\s+(?:board|boss|committee)\b[^.!?;\n]{0,40}(?:no\s+(?:board|boss|committee)|just\s+me)\b|\bif\s+i\s+(?:like|want)\s+it\W+i(?:'?ll)?\s+(?:buy|take|sign)\b|^\W*(?:una?\s+)?servidor[a]?\b",
    r"\b(?:mine|my\s+(?:decision|call|say))\s+(?:alone|entirely|only|completely)\b|\bwhat(?:ever)?\s+i\s+say\s+goes\b|\bmy\s+name(?:'?s|\s+is)\s+on\s+the\s+(?:door|lease|sign|building)\b",
    r"\b(?:redet|quatscht|pfuscht)\s+mir\s+(?:\w+\s+)?(?:keiner|niemand|kana|kein\w*)\b|\b(?:niemand\w*|keiner)\s+über\s+mir\b",
    r"\b(?:kann|darf)\s+(?:ich\s+)?(?:das\s+)?(?:\w+\s+)?(?:frei|selbst|selber|allein\w*)\s+(?:bestimmen|entscheiden|unterschreiben)\b|\bhabe?\s+(?:ich\s+)?(?:hier\s+)?(?:das\s+sagen|den\s+hut\s+auf)\b",
    r"\bno\s+hay\s+nadie\s+(?:por\s+encima|m[áa]s)\b|\bno\s+(?:le\s+)?(?:tengo\s+que|necesito|hace\s+falta)\s+(?:preguntar|pedir|consultar)\w*\s+(?:\w+\s+)?(?:a\s+)?(?:nadie|permiso)\b|\baqu[íi]\s+(?:mando|decido|firmo)\b|\b(?:firmo|decido|mando|apruebo|elijo)\s+(?:yo|sol[oa])\b|\blo\s+que\s+yo\s+diga\b|\bla\s+[úu]ltima\s+palabra\s+(?:es\s+m[íi]a|la\s+tengo\s+yo)\b",
)  # fmt: skip
# Asked who decides, and no answer: it depends, or it is not known.
UNSURE = re.compile(
    rf"\b(?:(?P<open>up\s+in\s+the\s+air|(?:not|n'?t)\s+(?:yet\s+|been\s+)?(?:settled|decided|determined|figured\s+out)(?!\s+by)(?:\s+yet)?|undecided|(?:find|figur|work|sort)(?:e|ing)?\s+out\s+who|noch\s+(?:offen|unklar)|(?:steht|ist)\s+(?:\w+\s+)?nicht\s+(?:fest|klar|geklärt|entschieden)|(?:klären|rausfinden|herausfinden|fragen|frag\w*\s+(?:\w+\s+)?nach|gucken|schauen),?\s+wer|in\s+der\s+schwebe|en\s+el\s+aire|por\s+(?:definir|decidir)|(?:averiguar|ver|preguntar|enterarme\s+de)\s+qui[ée]n|no\s+est[áa]\s+(?:claro|decidido|definido))|ni\s+yo\s+(?:lo\s+)?s[ée]|(?:vete\s+a\s+saber|qui[ée]n\s+sabe|who\s+knows|wer\s+weiß)(?=\W*$|[,.;!])|depends(?!\s+(?:only\s+)?on\s+(?:the|our|my)\s+(?:\w+\s+)?{roles.PATTERN})|(?:nobody|no\s?-?one|niemand|keiner|nadie)\s+(?:\w+\s+){{0,3}}?(?:knows?|found\s+out|wei(?:ß|ss)|sabe)(?=\W*$|[,.;!]|[^.!?;\n]{{0,20}}?\b(?:who|wer|qui[ée]n)\b|\s+(?:here|around|for\s+sure|really|hier|so)\b)|(?:wei(?:ß|ss)|blickt)\s+(?:\w+\s+){{0,3}}?(?:keiner|niemand|kein\s+mensch)|no\s+(?:hay\s+quien\s+)?lo\s+(?:sabe|sepa)|hard\s+to\s+say|tough\s+to\s+say|(?:not|n'?t)\s+(?:really\s+|quite\s+|too\s+)?(?:sure|know)|no\s+idea|kommt\s+(?:\w+\s+)?(?:dr?auf|auf\s+(?:den|die|das)\s+(?:preis|kosten|summe|betrag|höhe|angebot))\s+an|depende\s+(?:del?|de\s+la|de\s+lo\s+que)\s+(?:precio|coste|costo|importe|monto|cantidad|cifra|cueste)|pauschal|schwer\s+zu\s+sagen|keine\s+ahnung|(?:wei(?:ß|ss)|wüsste)\s+(?:ich\s+)?(?:\w+\s+){{0,2}}?(?:nicht|nich|net)|depende(?!\s+(?:s[óo]lo\s+|solamente\s+)?de(?:l|\s+m[íi]|\s+mi\b|\s+nuestr|\s+la|\s+los)\b)|no\s+(?:lo\s+)?sabr[íi]a(?:\s+decir\w*)?|no\s+lo\s+s[ée]|no\s+s[ée]\s+(?:bien\s+)?(?:a\s+)?qui[ée]n|ni\s+idea)\b",
    re.IGNORECASE,
)
