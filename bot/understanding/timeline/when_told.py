"""Times that are only told of: when something happened, what customers do by habit, what a paper is dated, how long a warranty
runs.
"""

from __future__ import annotations

import re

from bot.understanding.budget.money_cues import clause_around, sentence_around
from bot.understanding.numerals.numbers_view import words
from bot.understanding.timeline.when_words import WEEKDAYS

_ONES_BEFORE = re.compile(
    r"(?<![a-z])(?:(?:was|were) supposed to (?:be|have been) (?:done|finished|ready|over|built|complete)"
    r"|hatt\w+ (?:[a-z]+ ){1,4}fertig sein sollen|(?:nebenan|next door|beim nachbarn"
    r"|bei (?:meinem|meiner|den) (?:nachbar\w*|schwester|bruder|freund\w*)"
    r"|en (?:el|la|lo) de (?:al lado|enfrente))[^.!?]{0,30}?(?<![a-z])(?:stand|war|lief|ging|dauerte|took|was"
    r"|had|were|estaba|tardo|tardaron|lo tenian)|(?:letzte|alte|vorige|fruhere"
    r"|bisherige)[nr]? (?:[a-z]+ ){0,2}?(?:ist|hat|haben|hatte|wurde)"
    r"|(?:hat|haben|hatte) (?:uns|mich) (?:der|die|das|unser) (?:letzte|alte|vorige|bisherige)"
    r"|(?:last|old|previous|former) (?:[a-z]+ ){1,2}?(?:left|dropped|shut|cut|let|cancell?ed|quit|went|pulled"
    r"|ghosted|closed)|(?:last|old|previous|former) (?:(?!we |i |they |meeting |call |week |month |year "
    r"|quarter |board )[a-z]+ ){1,2}?(?:promised|quoted|said|told|took|needed)"
    r"|(?:que|quien) (?:nos|me|os|les?) [a-z]{2,12}(?:o|aron|ieron)(?= (?:en|el|hace) )|estuvieron|took them"
    r"|(?:nos|me) (?:dejaron|dejo|cortaron|corto|cerraron|fallaron|fallo|quitaron|colgaron|cancelaron) "
    r"|(?:de antes|anterior(?:es)?|antiguos?) (?:nos|me) [a-z]+(?:o|aron|ieron)"
    r"|(?:ultim[oa]s?|antigu[oa]s?) (?:(?!ano|mes|semana|dia)[a-z]+ )?(?:quebr|cerr|dej|prometi|tard|fall"
    r"|desaparec)[a-z]+)(?![a-z])"
)
"""What the one before us, or others, did then."""
_HAPPENED = words(
    # English
    (
        "(?:wrote|e-?mailed|mailed|messaged|phoned|called|rang|contacted|asked|spoke) (?:to |with )?(?:you"
        "|your|u|ya|us|me|them)"
    ),
    (
        "(?<!i )(?<!we )(?<!'ve )(?:told|promised|quoted) (?:him|her|them"
        "|(?:my|the|a|an|our) (?!team|boss|staff|board|customers|clients|members)[a-z]+)"
    ),
    "the other day", "neulich", "el otro dia",
    (
        "you (?:guys |lot |people )?(?:\\w+ )?(?:teased|announced|promised|advertised|posted|published"
        "|showed|released|launched|raised|changed|charged|broke|called|rang|e-?mailed|had|did|sent)"
    ),
    "your [a-z]+ (?:broke|crashed|deleted|went)",
    (
        "(?:tried|tested|bought|binned|ditched|scrapped|removed|deleted|uninstalled|returned|watched|noticed"
        "|attended) (?:it|that|this|one|them|an?|the|your|another|something|some)"
    ),
    "(?:took|turned|switched|threw|shut|sent) (?:it|that|this|them|the thing) (?:off|down|out|back)",
    "gave up(?: on)?",
    (
        "(?:i|we)(?:'ve| have)? (?:[a-z]+ )?(?:ordered|bought|purchased|paid|subscribed|registered|signed up"
        "|cancell?ed)(?! [^.!?]{0,40}(?<![a-z])(?:until|till|through|up to)(?![a-z]))"
    ),
    "(?:blew|broke|burned|burnt) (?:up|down)", "crashed", "died", "fell apart", "turned out", "ended up",
    "lasted", "(?:showed|turned) up", "signed (?:the|a|our|my) (?:lease|papers|deed)", "was born",
    "got (?:married|divorced|burned|burnt|robbed)", "retired", "came out", "happened",
    "nobody (?:replied|answered|called|rang|wrote|came)",
    # German
    (
        "(?:gesehen|gelesen|gehort|geschrieben|angeschrieben|angerufen|angefragt|gefragt|gemailt|kontaktiert"
        "|telefoniert|getestet|probiert|ausprobiert|gekauft|bestellt|bezahlt|registriert|erhalten|bekommen"
        "|rausgeworfen|rausgeschmissen|abgeschaltet|abgestellt|geloscht|zuruckgegeben|gedauert|passiert"
        "|angekundigt|gestorben|kaputtgegangen|abgebrannt|geheiratet|erschienen|rausgekommen"
        "|vorgestellt)(?= *(?:$|[.,;!?)]|und |aber |habt|hab |haben |hat ))"
    ),
    "(?:war|waren) (?:[a-z]+ ){0,4}?(?:zu|dicht|geschlossen|krank|ausgefallen)",
    "(?:we|they|it|you) (?:closed|shut|were closed|had to close)",
    "(?:habt ihr|ihr habt|haben sie) (?:mich|uns|mir)",
    (
        "(?:kam|kamen|versprach|versprachen|schrieb|schrieben|dauerte|passierte|starb|kaufte|probierte"
        "|testete|erschien|verkundete)"
    ),
    # Spanish
    "(?:hice|hicimos) (?:el|la|un|una) (?:pedido|compra|pago|reserva|transferencia)",
    "(?:me|nos) (?:registre|registramos|suscribi|suscribimos|di de alta|dimos de alta)",
    "(?:le|les) (?:dijeron|prometieron|dieron|pusieron|instalaron|montaron|tardaron|dijo|prometio|instalo)",
    (
        "(?:os|te|les?) (?:escribi|escribimos|llame|llamamos|mande|mandamos|envie|enviamos|pregunte|contacte"
        "|pedi)"
    ),
    (
        "(?:anunciaron|prometieron|lanzaron|cambiaron|publicaron|sacaron|aparecio|aparecieron"
        "|[a-z]{2,}[ai]steis|llev(?:a|o|amos|an) [a-z]+ndo|hubo|habia|fueron|duro|murio|nacio|quebro"
        "|se rompio|se estropeo|salio|llamaron|escribieron|respondieron|respondio|contestaron|contesto"
        "|vendieron|instalaron|tardaron)"
    ),
    (
        "(?:lo|la|los) (?:quite|quitamos|tire|tiramos|devolvi|devolvimos|desinstale|desinstalamos|apague"
        "|apagamos|probe|probamos|deje|dejamos)(?! para)"
    ),
    "(?:probe|compre|lei|estuve|tuve) (?:un|una|uno|otr[oa]|el|la|en|con)(?= )",
)  # fmt: skip
_PAST = re.compile(rf"(?<![a-z]){_HAPPENED}(?![a-z])")
"""Verbs of what is over: "we tried one in May", "im Mai haben wir einen getestet", "al del bar le dijeron diez días"."""
_OTHER_TIME = re.compile(
    r"(?<![a-z])(?:last time|the first time|letzte[ns]? mal|beim ersten mal|damals"
    r"|la (?:otra|ultima|primera) vez|vez (?:pasada|anterior)|aquella vez)(?![a-z])"
)
"""How it went before: "last time they said two weeks and it was four months"."""
_WISHES = re.compile(
    r"(?<![a-z])(?:need\w*|want\w*|would like|must|should|has to|have to|(?:i|we|they)'?d like|brauch\w*"
    r"|soll\w*|muss\w*|will|woll\w*|mocht\w*|werden|wird|necesit\w+|quier\w+|quer\w+"
    r"|(?:tiene|tenemos|tengo|hay) que|deb\w+)(?![a-z])"
)
"""Beside one of these a verb may tell of what is to come: "soll bis Mai getestet werden"."""
_BUYERS = (
    "(?:customers|clients|suppliers|guests|patients|parents|brides|couples|families|visitors|buyers|callers"
    "|tenants|shoppers|travell?ers|kunden|kundinnen|gaste|patienten|eltern|familien|brautpaare|mieter|anrufer"
    "|mandanten|lieferanten|clientes|clientas|proveedores|huespedes|pacientes|padres|familias|novi[oa]s"
    "|parejas|vecinos)"
)
_PEOPLE = (
    rf"(?:(?:our|my|most|the|all|your|unsere?|meine?|die|alle|nuestr[oa]s|mis|l[oa]s) )?(?:{_BUYERS}|people"
    rf"|folks|everyone|everybody|they all|leute|gente|todo el mundo)"
)
_DO = (
    r"(?:book|buy|call|ring|come|decide|instruct|order|enquire|inquire|ask|plan|shop|travel|visit|arrive"
    r"|show up|turn up|sign up|enroll?|start (?:calling|asking|booking|looking)|get in touch|write|expect"
    r"|move"
    r"|buchen|kaufen|rufen|kommen|entscheiden|bestellen|fragen|planen|melden|reisen|schreiben|erwarten|ziehen"
    r"|reservan?|compran?|llaman?|vienen?|deciden?|piden?|preguntan?|viajan?|llegan?|escriben?|se apuntan?"
    r"|esperan?|suelen)"
)
_HABIT_OF_OTHERS = re.compile(
    rf"(?<![a-z]){_PEOPLE}(?: (?:usually|mostly|normally|typically|only|always|just|all|then|tend to|meist\w*"
    rf"|normalerweise|oft|erst|immer|se|nos|siempre|solo))* {_DO}(?![a-z])"
    rf"|(?<![a-z])(?:hears?|heard|gets? (?:an? )?(?:answer|reply|response)) (?:back )?from (?:me|us)(?![a-z])"
    rf"|(?:krieg|bekomm)\w* von (?:mir|uns)(?![a-z])|recib\w+ (?:[a-z]+ )?respuesta (?:mia|nuestra)(?![a-z])"
)
_WANT_IT = re.compile(
    rf"(?<![a-z]){_PEOPLE}(?: [a-z']+){{0,2}} (?:wants?|expects?|demands?|asks?|like|needs?|wollen|will"
    rf"|erwarten|brauchen|mochten|quieren?|esperan?|piden?"
    rf"|exigen?)(?! (?:us|you|this bot|the bot)(?![a-z]))(?: (?!(?:i|we|ich|wir|us|uns"
    rf"|so)(?![a-z]))[a-z']+){{0,5}} $"
)
"""What customers want at once is an answer of ours: "people want prices right away"."""
_DUE_TO_THEM = re.compile(
    rf"(?<![a-z]){_BUYERS}(?: (?:all|always|just|usually|then|ja|immer|alle|meist|siempre|ya|lo|la"
    rf"|todos))* (?:wants?|needs?|expects?|demands?|orders?|wollen|brauchen|erwarten|verlangen|bestellen"
    rf"|quieren|piden|esperan|exigen|necesitan)(?! (?:it|this|that|us|you|to|an?|es|das|so|euch|uns|que"
    rf"|eine?n?|una?)(?![a-z]))[^.!?]{{0,40}}$"
)
"""By when they want what is sold to them: "our customers want everything by thanksgiving"; "it", or to start, may be ours."""
_ASKS_BACK = re.compile(
    r"(?<![a-z])(?:answer|reply|respond|write|call|ring|get back|email|text|contest[ae]\w*|respond\w+"
    r"|escrib\w+|llam\w+|dig\w+|antwort\w*|meld\w*|schreib\w*"
    r"|ruf\w*)(?: (?:me|us|to me|to us|back|mir|uns|mich|sich|bitte|please|porfa|por favor|a|zuruck))* $"
)
"""When we shall answer is no start of theirs: "contésteme lo antes posible"."""
_PAPER = re.compile(
    r"(?<![a-z])(?:newsletter|e-?mail|mail|letter|invoice|quote|message|post|article|blog ?post|video|flyer"
    r"|brief|schreiben|rechnung|angebot|nachricht|beitrag|artikel|rundmail|anzeige|prospekt|carta|correo"
    r"|factura|mensaje|boletin|articulo|anuncio|folleto|oferta|fair|webinar|messe|feria|expo|konferenz"
    r"|conference)(?: that came| you sent)? (?:of|from|dated|in|on|vom|von|im|am|aus dem|aus|del?|en)(?: the"
    r"| dem| den)? ?$"
)
_SEEN = re.compile(
    r"(?<![a-z])(?:gesehen|gelesen|seen|saw|read|vist[oa]|vi|lei|leido|announced|angekundigt|anuncia\w+"
    r"|promis\w+|versprach|versproch\w+|promet\w+|said|says|stand|steht)(?![a-z])"
)
_ON_A_PAGE = re.compile(
    r"(?<![a-z])(?:page|site|website|ad|advert|flyer|leaflet|brochure|newsletter|seite|homepage|webseite"
    r"|anzeige|werbung|prospekt|broschure|pagina|web|anuncio|folleto|publicidad) (?:[a-z]+ )?(?:says?|said"
    r"|claims?|claimed|promises?|promised|shows?|steht|stand|verspricht|versprach|sagt|pone|ponia|dice|decia"
    r"|promete|prometia)(?![a-z])"
)
"""What our page says of us: "your page says two weeks"."""
_BY_TERMS = re.compile(
    r"(?<![a-z])(?:garant[iy]\w*|warranty|garantie|gewahrleistung|permanencia|mindestlaufzeit|(?:free )?trial"
    r"|probezeit|testphase|prueba)(?: (?:of|von|uber|de|for|period|gratis))* ?$"
)
_AFTER_SO_LONG = re.compile(
    r"(?<![a-z])(?:after|nach|a l[oa]s|al cabo de|dentro de l[oa]s) ?(?:only |just |nur |gerade mal |like "
    r"|about )?$"
)
_OVER = re.compile(
    r"(?<![a-z])(?:took|threw|turned|switched|gave|quit|stopped|cancelled|canceled|broke|left|went|was|were"
    r"|had|deleted|gone|bored|(?:raus|ab|weg|aus)?ge[a-z]{3,}t|(?:raus|ab|weg|aus)ge[a-z]+en|war|kaputt|quite"
    r"|quitamos|tire|cancele|deje|dejamos|se (?:rompio|fue|murio|estropeo|acabo)|cancel\w+mos|fallo|murio"
    r"|devolvi\w*)(?![a-z])"
)
_AT_PRESENT = re.compile(
    r"(?:(?:'s|'re|'m| is| are| am)(?: all| still| now)? on"
    r"|(?<![a-z])(?:gerade|grad|momentan|aktuell|derzeit)(?: noch| auf| in)?) ?$"
)
"""Right before a holiday that they are on: "the school's on half term"."""
_RETIRE = re.compile(
    r"(?<![a-z])(?:i(?:'m| am|'ll)? (?:will )?retir\w+"
    r"|(?:ich|i) (?:bin|geh\w?) (?:[a-z]+ ){0,5}in (?:rente|pension|ruhestand)"
    r"|(?:bin|geh\w?) ich (?:[a-z]+ ){0,2}in (?:rente|pension|ruhestand)"
    r"|in (?:rente|pension|ruhestand) (?:geh\w*|bin)|me jubil\w+|nos jubil\w+)(?![a-z])"
)

_SHUT = re.compile(
    r"(?<![a-z])(?:we(?:'re| are|'ll be| will be)? (?:all |fully "
    r"|both )?(?:close(?! (?:on (?:the|our|a)|the|our|a|that|this|escrow)(?![a-z]))|closed|shut)"
    r"|(?:haben|machen|hat|macht|ist|sind) (?:(?:wir|uns|bei|der|die|das|laden|praxis|salon|werkstatt"
    r"|alles) ){0,3}(?:[a-z]+ ){0,4}?(?:zu|dicht|geschlossen"
    r"|betriebsferien)(?= *(?:$|[.,;!?]|und|aber)(?![a-z]))"
    r"|(?:haben|machen|sind)(?= wir (?:zu|dicht|geschlossen)(?![a-z]))"
    r"|cerramos(?! (?:el|la|los|las|un|una|ronda|cuentas|ejercicio|trato)(?![a-z]))|estamos cerrad[oa]s"
    r"|(?:i|we)(?:'m| am|'re| are|'ll be| will be) (?:all |both )?(?:away|travell?ing|out of (?:the )?office"
    r"|(?:off|out)(?! (?:to|of|contract|there|the (?!week|whole|entire))(?![a-z]))"
    r"|on (?:vacation|holidays?|leave|maternity|a cruise))"
    r"|(?:go|going|leave|leaving) on (?:vacation|holidays?)"
    r"|(?:bin|sind|fahr\w*|geh\w*) (?:ich |wir )?(?:[a-z0-9.]+ ){0,4}?(?:im urlaub|in urlaub|in den urlaub"
    r"|weg|verreist|nicht da|in elternzeit)|(?:estoy|estamos|estare|estaremos|me voy|nos vamos|salgo"
    r"|salimos) (?:[a-z]+ )?(?:de (?:vacaciones|viaje|baja|permiso)|fuera))(?![a-z])"
)
_UP_TO_IT = re.compile(
    r"(?<![a-z])(?:until|till|til|through|before|after|when|once|by|bis|bevor|vor|nach|nachdem|sobald|hasta"
    r"|antes|despues|cuando|para)(?![a-z])"
)
"""A day on which they are closed or away: "we close for Christmas on the 18th"; up to when they are tells when they are back,
and before it is a plan.
"""
_FITS_THEN = re.compile(
    r"[ ,;.!]*(?:so )?(?:da|dann|then|and then|that'?s when|which is when|ahi|entonces|y entonces)(?![a-z])"
    r"|[^.!?]{0,60}?(?<![a-z])(?:(?:by|before) (?:then|that)|bis dahin|davor|vorher|para entonces"
    r"|antes)(?![a-z])"
)
"""Behind it: while they are closed, or by then, is when it is wanted."""
_ONLY_THEN = re.compile(
    r" (?:is|are|ist|sind|es|son) (?:the|my|our|der|die|das|mein|unser|el|la|mi|nuestro) (?:only|one"
    r"|einzige\w?|unic[oa]) (?:day|time|week|tag|zeit|woche|dia|semana"
    r"|momento)[^.!?]{0,24}?(?:(?<![a-z])(?:not|off|away|closed|out|nicht|frei|weg|no|libre|fuera)(?![a-z])"
    r"|n't|cerra)"
)
"""Right behind it: "New Year's Eve is the only day I'm not here"."""
_SOME_DAY_SOON = re.compile(
    rf"(?<![a-z])(?:{'|'.join(WEEKDAYS)}|tomorrow|tmrw|tonight|today|morgen|ubermorgen|heute|manana"
    rf"|hoy)(?![a-z])"
)
_TALKS_THEN = re.compile(
    r"(?<![a-z])(?:(?:(?:i|we)(?:'ll| will| can| have to|'m gonna)?|let'?s|gonna"
    r"|(?<![a-z] )will) (?:[a-z]+ )?(?:pick (?:this|it|things) (?:back )?up|pick up (?:here|this|where)"
    r"|continue|carry on|resume|finish (?:this|the (?:chat|form))|(?:get|come|circle|check) back"
    r"|be (?:back|online)|talk|chat|write again|message you|let you know|answer (?:that|you|the rest)"
    r"|ask (?:my|our|the|him|her|them)|check with (?:my|our|the|him|her|them)|run it by"
    r"|speak to (?:my|our|the))"
    r"|meld\w* (?:ich |wir )?(?:mich|uns)|(?:mach|schreib|red)\w* (?:ich |wir )?(?:[a-z]+ ){0,3}?weiter"
    r"|schreib\w* (?:ich |wir )?(?:[a-z]+ ){0,3}?(?:wieder|euch|ihnen)"
    r"|bin (?:ich )?(?:[a-z]+ ){0,2}?wieder (?:da|online|im haus)"
    r"|(?:ich |wir )?(?:frag|besprech|besprich)\w* (?:ich |wir )?(?:das |es )?(?:[a-z]+ ){0,2}?(?:mein\w*"
    r"|unser\w*|mit|den|die|ihn|sie|meine)"
    r"|(?:lo |la |esto )?(?:retom(?:o|amos|are)|seguimos|sigo|continu(?:o|amos))"
    r"|(?:ya )?(?:os|te|le|les) (?:digo|decimos|escribo|escribimos|cuento|contesto|respondo|aviso|confirmo)"
    r"|(?:se )?lo (?:pregunto|consulto|comento|hablo|miro)"
    r"|(?:hablo|lo hablamos|hablamos) (?:[a-z]+ )?con)(?![a-z])"
)
"""When they go on with this talk, or ask whom they have to: "I'll pick this up again Tuesday"."""
_PUT_OUT = re.compile(
    r"(?<![a-z])(?:(?:wants?|kick\w*|throw\w*|turf\w*|forc\w*) (?:us|me) out|evict\w*"
    r"|(?:will|wollen|wirft|schmeisst|setzt) (?:uns|mich) (?:[a-z]+ ){0,4}?(?:raus\w*|hinaus|vor die tur)"
    r"|(?:nos|me) (?:echan?|desahucian?|quieren? fuera)"
    r"|(?:have|need|got|must)(?: to)? (?:be|get|move|clear) out(?= (?:of (?:here|there|our|the|this)"
    r"|by)(?![a-z]))|muss\w* (?:[a-z0-9.]+ ){0,4}?(?:hier|da"
    r"|aus (?:de[mnr]|diese\w|unser\w*) [a-z]+) (?:[a-z]+ )?raus"
    r"|(?:tenemos|tengo|hay) que (?:dejar|desalojar|vaciar|abandonar|salir de) (?:el|la|est[ea]"
    r"|nuestr[oa]) (?:local|piso|oficina|edificio|nave|tienda|sitio|inmueble))(?![a-z])"
)
"""By when their landlord is to be rid of them: "we have to be out of here by March"."""
_IF_WE_LEAVE = re.compile(
    r"(?<![a-z])(?:if|when|wenn|falls|si|cuando) (?!.*(?<![a-z])(?:start\w*|switch\w*|begin\w*|anfang\w*"
    r"|wechsel\w*|loslegen|alt(?:e|en|er|es)|old|current|empez\w+|antigu\w+"
    r"|actual)(?![a-z]))(?:[a-z0-9.]+ ){0,7}?(?:cancel\w*|quit|kundig\w*|aussteigen|de baja)(?![a-z])[^.!]*\?"
)
"""A question about our terms: "si cancelamos en mayo, ¿nos devuelven algo?" """
_ARE_YOU_OPEN = re.compile(
    r"(?<![a-z])(?:are (?:you|u|ya|y'?all)(?: guys| lot| people)?(?: still| even| actually)? (?:open|closed"
    r"|around|working|in the office)|(?:habt ihr|haben sie)(?: [a-z]+){0,3} (?:offen|auf|zu|geoffnet"
    r"|geschlossen)|(?:seid ihr|sind sie)(?: [a-z]+){0,3} (?:da|erreichbar|im haus)"
    r"|(?:atienden|atendeis|abren|abris|cierran|cerrais|trabajan|trabajais"
    r"|estan abiertos)(?: (?:ustedes|vosotros|al publico))?(?= *[?,]))(?![a-z])[^.!]*\?"
)
"""Another, about our hours: "¿el 15 de enero atienden ustedes?" """
_THIS_SPAN = re.compile(r"(?:in |en |im )?(?:this|dies\w+|heuer|est[ea])(?![a-z])")
_NO_FUNDS = re.compile(
    r"(?<![a-z])(?:no|not an?|zero|kein\w*|ni|cero)(?: [a-z]+){0,2}? (?:money|budget|funds|funding|cash|penny"
    r"|cent|dime|geld|mittel|centavos?|centimos?|dinero|plata|pesos?|euros?|duros?|presupuesto"
    r"|fondos)(?![a-z])|(?<![a-z])(?:dinero|plata|pasta|presupuesto|geld)(?: [a-z]+)? (?:no hay|no tenemos"
    r"|no queda|keins?|nicht)(?![a-z])"
)
"""For how long there is no money is no start: "there's no money this year"."""


def is_told(text: str, a: int, b: int, soon: bool) -> bool:
    """Whether the time at `text[a:b]` of the folded message is another's or is over, whatever was asked."""
    begin, end = clause_around(text, a, b)
    before, clause = text[begin:a], text[begin:end]
    if soon:
        return bool(_WANT_IT.search(before) or _ASKS_BACK.search(before))
    if (
        _ONES_BEFORE.search(clause)
        or _HABIT_OF_OTHERS.search(clause)
        or _RETIRE.search(clause)
        or _DUE_TO_THEM.search(before)
    ):
        return True
    if _is_asked_of_terms(text, a, b) or (_THIS_SPAN.match(text, a) and _NO_FUNDS.search(clause)):
        return True
    if _ON_A_PAGE.search(before) or (_PAPER.search(before) and _SEEN.search(text[b:])):
        return True
    if _AT_PRESENT.search(text[max(0, a - 24) : a] + ("on " if text.startswith("on ", a) else "")):
        return True
    if _ONLY_THEN.match(text, b) or _PUT_OUT.search(clause) or _is_shut(text, a, b):
        return True
    if _WISHES.search(clause):
        return False
    if _SOME_DAY_SOON.search(text, a, b) and _TALKS_THEN.search(clause):
        return True
    if _OTHER_TIME.search(text, sentence_around(text, a, b)[0], b):
        return True
    return bool(
        _PAST.search(clause)
        or _BY_TERMS.search(before)
        or (_AFTER_SO_LONG.search(before) and _OVER.search(clause))
    )


def _is_shut(text: str, a: int, b: int) -> bool:
    """Whether they are closed or away then: "over Easter we're closed", "Christmas week, we are closed"."""
    begin, end = clause_around(text, a, b)
    if text[end : end + 2] == ", " and not (text[begin:a] + text[b:end]).strip():
        end = clause_around(text, end + 2, end + 3)[1]
    clause = text[begin:end]
    return bool(_SHUT.search(clause)) and not _UP_TO_IT.search(clause) and not _FITS_THEN.match(text, end)


def _is_asked_of_terms(text: str, a: int, b: int) -> bool:
    """Whether the time stands in a question about our terms or hours."""
    begin, end = sentence_around(text, a, b)
    if text.startswith("¿", end + text.startswith(" ", end)):  # "si cancelamos en mayo, ¿nos devuelven algo?"
        end = sentence_around(text, end + 2, end + 3)[1]
    sentence = text[begin:end].replace(".", ",")
    return sentence.rstrip().endswith("?") and bool(
        _IF_WE_LEAVE.search(sentence) or _ARE_YOU_OPEN.search(sentence)
    )
