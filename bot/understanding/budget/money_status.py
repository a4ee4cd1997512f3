"""What is said about a budget without an amount: there is none, it waits for approval, it is loose, it is a secret."""

from __future__ import annotations

import re

from bot.understanding.budget import money_replies as built
from bot.understanding.numerals.numbers_refusals import refusal
from bot.understanding.numerals.numbers_replies import REFUSED, closed, vague_reply
from bot.understanding.numerals.numbers_view import phrase_pattern

_PLAIN = (
    r"(?!(?:big|huge|large|lot|much|unlimited|fixed|specific|exact|firm|hard|good|gross|riesig|fest|hoh"
    r"|konkret|genau|exakt|mucho|gran|grande|fijo|concreto)(?:e[snrm]?)?\b)"
)
"""Not a budget of this kind is still some budget."""
NONE_SAID = phrase_pattern(
    (
        # English
        (
            rf"(?:no|zero|0) (?:{_PLAIN}\w{{1,12}} ){{0,2}}budget(?!\w)(?! (?:limit|cap|constraint|issue"
            rf"|problem|concern|restriction|question|authority|owner|holder|responsibilit\w*|power|say"
            rf"|decision)s?)(?: (?:yet|at all|for this|right now|so far|available|set|allocated|for it"
            rf"|at the moment|in mind))*"
        ),
        (
            rf"(?:don'?t|do not|dont|doesn'?t|didn'?t|haven'?t|havent|have not|hasn'?t|never|not"
            rf"|isn'?t) (?:really |actually |even |currently |yet |there is )?(?:have|had|got|get|been given"
            rf"|been allocated|been assigned|received|set|planned|allocated|defined|made|fixed|decided on|a"
            rf"|any)? ?(?:aside )?(?:a|an|any|the|our)? ?(?:{_PLAIN}\w{{1,12}} "
            rf")?budget(?! question)(?!\w)(?: (?:yet|for this|set|for it))*"
        ),
        (
            r"budget (?:has ?n'?t|has not|isn'?t|is not|not)(?: been| yet)* (?:set|defined|allocated|decided"
            r"|planned|there|fixed)(?: yet)?"
        ),
        "unbudgeted", r"(?:not|haven'?t|hasn'?t been) budgeted(?: (?:for|yet|this|it))*",
        "budget is (?:zero|0|nil|none|nonexistent)", "out of budget",
        r"(?:budget|presupuesto) (?:von |of |de |is |ist |es )?(?:null|zero|cero|0)(?![.,]?[0-9])",
        # German
        (
            rf"(?:noch |leider |derzeit |aktuell |momentan |bisher )?(?:gar )?(?:kein|keines"
            rf"|keinerlei) (?:{_PLAIN}\w{{1,14}} )?budget(?:s)?(?!grenze|limit"
            rf"|\w)(?: (?:dafur|geplant|eingeplant|vorhanden|festgelegt|vorgesehen))?"
        ),
        (
            r"budget (?:gibt'?s|gibt es|haben wir|ist|steht|wurde"
            r"|haben)(?: (?:noch|leider|aktuell|derzeit|bisher|wir|auch|ich|da|dafur|aber"
            r"|hierfur))* (?:nicht|keins|keines)(?: (?:fest(?:gelegt)?|geplant|da|definiert|vorhanden))?"
        ),
        "ohne budget",
        # Spanish
        r"sin presupuesto(?: (?:todavia|aun|asignado|por ahora))?",
        (
            rf"no (?:tenemos|tengo|hay|contamos con|hemos|disponemos de"
            rf"|se ha)(?: {_PLAIN}\w{{1,12}}){{0,2}} presupuesto(?: (?:todavia|aun|definido|asignado"
            rf"|para esto|fijado))*"
        ),
        r"(?:ningun|cero) presupuesto",
        "(?:presupuesto|partida) (?:no (?:hay|existe)|no esta definido|todavia no|aun no)",
        "no hay (?:aun |todavia )?(?:partida|ni un euro)(?: (?:aun|todavia|asignado))?",
    )
)  # fmt: skip
_HAVE_NOT = (
    r"(?:don'?t|do not|dont|haven'?t|havent|have not|hasn'?t|isn'?t|aren'?t|didn'?t|wasn'?t|there'?s no"
    r"|never)"
)
_HELD = (
    r"(?:have|had|got|set|allocated|planned|assigned|defined|established|made|been given|budgeted|put"
    r"|reserved|earmarked)"
)
NONE_REPLIED = phrase_pattern(
    (
        (
            rf"{_HAVE_NOT} (?:\w{{2,9}} ){{0,2}}?{_HELD} (?:aside )?(?:\w{{2,8}} )?(?:one|any|anything|it"
            rf"|money|funds|funding|cash)(?: (?:set|allocated|aside|planned|assigned|defined|yet"
            rf"|for (?:this|it)|really|right now|at the moment|to spend|available|lined up|budgeted|in place"
            rf"|decided|in mind))*"
        ),
        rf"{_HAVE_NOT} (?:\w{{2,9}} )?budgeted?(?: (?:for|anything|it|this|yet))*",
        "not in (?:the|our|this year'?s|my) budget",
        (
            "no (?:money|funds|funding|cash)(?: (?:set|put|allocated|aside|available|yet|for (?:this|it)|left"
            "|reserved|at the moment|right now))*"
        ),
        "n/?a",
        "not applicable",
        "(?:'d|would) have to find (?:the |some )?money",
        "(?:ist |sind |war |noch )*nicht (?:eingeplant|vorgesehen|budgetiert)",
        (
            "(?:budgetiert|eingeplant|vorgesehen|veranschlagt) (?:ist|sind|haben wir"
            "|hab ich)(?: [a-z]+){0,4} (?:nichts|nix)(?: mehr)?"
        ),
        "(?:nichts|nix)(?: mehr)? (?:budgetiert|eingeplant|vorgesehen|veranschlagt)",
        (
            "(?:noch )?keine (?:summe|mittel|gelder|zahl)(?: (?:dafur|festgelegt|eingeplant|vorgesehen"
            "|bewilligt|geplant))*"
        ),
        "no (?:esta|estaba) presupuestado",
        (
            "no (?:hay|tenemos|se ha) (?:nada|dinero|fondos"
            "|asignado)(?: (?:nada|definido|asignado|previsto|apartado|para (?:esto|eso)|todavia|aun))*"
        ),
        "not (?:been )?(?:allocated|set|defined|budgeted|planned)(?: yet)?",
        (
            "none(?: (?:yet|at all|so far|allocated|set|planned|assigned|available|budgeted|right now"
            "|as of now|for (?:this|now)))*"
        ),
        (
            "(?<!cost )(?<!costs )(?<!for )nothing(?: (?:yet|official|concrete|fixed|specific|firm|formal"
            "|set aside|planned|allocated|at all|decided|for now|so far))*"
        ),
        "zero(?: (?:to start with|for now|right now|at the moment|euros?|dollars?|so far|yet))*",
        "cero patatero",
        "zilch",
        "(?<!cuesta )(?<!cuestan )nada(?: todavia)?",
        "not yet",
        "nil",
        "no money",
        "broke",
        (
            "(?:kitty|coffers|till|piggy bank|cash ?box|bank account|purse|pot) (?:is"
            "|are)(?: (?:completely|totally|currently|all|pretty much|as good as))* (?:empty|bare|dry)"
        ),
        (
            "(?:\\w*kassen?|konto|topfe?|portemonnaie|geldbeutel|sparschwein) (?:ist"
            "|sind)(?: (?:komplett|grad|gerade|leider|halt|vollig|so gut wie|ganz))* leer"
        ),
        "ebbe in der kasse",
        "(?:bin|sind|san)(?: (?:ich|wir|grad|gerade|leider|halt|total))* (?:pleite|blank)",
        (
            "(?:caja|hucha|cuenta|bolsillo|arcas?|tesoreria)s? (?:esta|estan|anda"
            "|andan)(?: (?:totalmente|completamente|practicamente|muy))? (?:vaci[oa]s?|pelad[oa]s?|sec[oa]s?"
            "|a cero|en cero|tiesas?)"
        ),
        (
            "(?:estamos|estoy|andamos|ando) (?:sin (?:blanca|un (?:duro|peso|chavo|centavo))|pelad[oa]s?"
            "|ties[oa]s?|a dos velas)"
        ),
        "we have none",
        "(?:don'?t|do not) (?:really |actually |currently )?have (?:one|any|any money)(?: yet)?",
        "there (?:isn'?t|is not|is no|is none|'s none|aren'?t)(?: one| any)?(?: yet)?",
        (
            "(?:don'?t|do not|haven'?t)(?: really| actually| even)? (?:have|got|set|decided on"
            "|picked)(?: got)? (?:a|any) (?:number|figure|amount|sum)(?: (?:yet|in mind|for this))*"
        ),
        "no (?:number|figure|amount)(?: (?:yet|in mind|set))+",
        "haven'?t (?:set|got|planned|allocated|thought about) (?:one|any|anything|it)(?: yet|aside)*",
        "free",
        "no funds?",
        "keins?(?:es)?",
        (
            "(?<!kosten )(?<!kostet )(?:noch |bisher )?nichts(?: (?:geplant|eingeplant|festgelegt|definiert"
            "|entschieden|konkretes|festes|offizielles))?"
        ),
        "noch nichts",
        "null",
        "noch nicht",
        r"(?:steht |ist )?noch nicht (?:fest(?:gelegt)?|definiert|geplant)",
        "gar nichts",
        "kein geld",
        "haben wir (?:noch )?nicht(?: (?:festgelegt|definiert|geplant|bestimmt|besprochen))?",
        "(?:todavia|aun) (?:nada|ninguno|no(?: (?:tenemos|tengo|hay))?)",
        "ningun[oa]",
        "cero",
        "no (?:tenemos|tengo|hay)(?: nada)?",
        (
            "(?:(?:todavia |aun )?no (?:lo hemos|lo tenemos|se ha)) (?:fijado|asignado"
            "|establecido)(?: (?:todavia|aun))?"
        ),
        "(?:no (?:esta|lo hemos)|sin) (?:definido|definir)",
    )
)
_APPROVE = (
    r"(?:approv\w{1,4}|bless(?:es|ed|ing)?|rubber[ -]?stamp(?:s|ed)?|sign(?:ed)?[ -]?off"
    r"|green ?li(?:ght|t)\w{0,2}|confirm(?:ed|ation)?|releas\w{1,2}|finali[sz]ed?|decided(?! by)|signed)"
)
_GERMAN_APPROVE = (
    r"(?:freigegeben|freigabe|genehmigt|genehmigung|bewilligt|bewilligung|abgesegnet|verabschiedet"
    r"|beschlossen|entschieden|zusage|bestatigt|abgestimmt|geklart|gepruft)"
)
_SPANISH_APPROVE = (
    r"(?:aprobacion|aprob(?!amos(?!\w))\w{1,8}|aprueb(?!o(?!\w))\w{1,3}|autoriz(?!o(?!\w)|amos(?!\w))\w{1,8}"
    r"|conced(?!o(?!\w))\w{2,6}|otorgad\w{1,2}|resolucion|visto bueno|luz verde|validacion|confirmacion"
    r"|confirm\w{2,5}|decid(?!o(?!\w)|imos)\w{1,4}|vot(?:ar|en?|acion)(?:l[oa])?|firme[n]?(?!\w))"
)
_OPEN = (
    r"not|(?:has|is|was|have|had)n'?t|isnt|hasnt|wont|won'?t|yet|will|gets?|getting|being|be|needs?|await\w*"
    r"|wait\w*|still|until|noch|nicht|wird|muss|erst|se|falta|sin|aun|todavia|no|debe|tiene|sera"
)
"""Words that show an approval to be still open; "the budget is approved" is none of it."""
_GAP = r"[^.!?\n]{0,40}?"
PENDING_SAID = re.compile(
    rf"(?<!\w)budgetfreigabe(?: steht)? (?:noch )?(?:aus|ausstehend)"
    rf"|(?<!\w)(?:budget|presupuesto)\w{{0,3}}(?:'s)? "
    rf"(?:{_GAP}(?<!\w)(?:{_OPEN}) (?:{_GAP}(?<!\w))?(?:{_APPROVE}|{_GERMAN_APPROVE}|{_SPANISH_APPROVE})"
    rf"|(?:{_GAP}(?<!\w))?(?:pending|ausstehend|pendiente|approval))(?!\w)"
    rf"|(?<!\w)(?:will|we'll|i'll|to|until we) (?:have|get) (?:the |our |a )?budget {_APPROVE}(?!\w)"
    rf"|(?<!\w)(?:(?:waiting|wait) (?:{_GAP}(?<!\w))?(?:{_APPROVE}|budgets?)"
    rf"|(?:pending|subject to|awaiting|seeking|need(?:s)?(?: to get)?"
    rf"|depends on) (?:\w{{1,10}} ){{0,3}}{_APPROVE}|not (?:been )?approved(?: yet)?"
    rf"|(?:approve|sign off(?: on)?|request(?:ed)?|asking for|applied for) (?:\w{{1,8}} ){{0,2}}budget)(?!\w)"
    r"|(?<!\w)(?:wart\w{1,3} (?:\w{1,9} ){0,2}auf (?:das|ein|dein|euer) (?:okay|ok|go)"
    r"|(?:haushalt|etat|budget)\w*(?: [a-z]+){0,2} (?:abwarten|abzuwarten)"
    r"|wart\w{1,3} (?:\w{1,9} ){0,2}auf (?:den|die) (?:neuen |nachsten )?(?:haushalt|etat)\w*"
    r"|(?:up for|goes to|going to|put to|comes to) (?:a|the) vote|va a votacion|se somete a votacion"
    r"|freigabe fehlt|fehlt (?:noch )?(?:die )?freigabe|(?:esta|sigue|todo) en revision|sin aprobar"
    r"|request is in(?! for approval)|waiting (?:for|on) a (?:yes|no)|they (?:will )?vote"
    r"|(?:im|in der|noch im) \w*(?:entwurf|antrag)(?=[^.!?]{0,30}(?:fehlt|noch|offen))|en el borrador)(?!\w)"
    rf"|(?<!\w)(?:wart\w{{1,3}} (?:{_GAP}(?<!\w))?(?:{_GERMAN_APPROVE}|budget)"
    rf"|(?:muss|mussen|musst\w+|wird|noch nicht|vorbehaltlich|ausstehende\w?|braucht"
    rf"|brauchen) (?:{_GAP}(?<!\w))?{_GERMAN_APPROVE}|budget beantrag\w{{1,3}})(?!\w)"
    rf"|(?<!\w)(?:pendiente(?:s)? de {_SPANISH_APPROVE}"
    rf"|esper(?:ando|amos|o|ar) (?:{_GAP}(?<!\w))?(?:{_SPANISH_APPROVE}|presupuestos?)"
    rf"|(?:(?<!hace )falta|sujeto a|a falta de|necesita\w{{0,3}}|se(?! han? )|no se han?|no est[ae]n?"
    rf"|no l[oa]s? han?|nos(?! (?:han?|hemos) )|(?<!me )lo(?! hemos| he)|(?<!que me )lo(?! hemos| he)"
    rf"|(?:tienen?|tendrian?|habria) que|deb(?:en?|erian?)) (?:\w{{1,10}} "
    rf"){{0,3}}{_SPANISH_APPROVE}(?! nadie))(?!\w)"
    rf"|(?<!\w)(?:(?:put in|submitted|filed|sent in) (?:a |the )?(?:request|application|claim) for"
    rf"|antrag uber|(?:metimos|meti|presente|presentamos|hice) (?:la |una )?solicitud (?:por|de)"
    rf"|pedi(?= [^.!?\n]{{1,30}}(?:esper|respuesta))|(?:request|application|proposal|bid|claim|antrag"
    rf"|solicitud)\w*(?: [^.!?\n]{{1,40}})? (?:is (?:still )?(?:sitting|pending|in|with|open|out)"
    rf"|(?:lauft|liegt|ist)(?: \w+){{0,3}} (?:noch|gerade|offen)|lauft noch|(?:esta|sigue) (?:en|pendiente))"
    rf"|antrag von|(?:hemos|he) (?:solicitado|pedido una (?:subvencion|ayuda|partida))|applied for|put in for"
    rf"|(?:no (?:word|answer|reply|decision)|(?:haven'?t|not) heard)(?: (?:back|anything|from them))* yet"
    rf"|(?:noch )?keine (?:antwort|ruckmeldung|zusage|nachricht)|(?:seguimos|sigo|aun|todavia) sin respuesta"
    rf"|(?:aun|todavia) no (?:nos |me )?(?:contestan?|responden?|han (?:contestado|respondido|dicho nada))"
    rf"|angemeldet|(?:entschieden|genehmigt|bewilligt|freigegeben) wird|eingereicht (?:hab\w*|sind)"
    rf"|beantragt (?:hab\w*|sind|ist)|(?:hab\w*|sind) (?:\w{{1,10}} )?[0-9][^.!?\n]{{0,20}} (?:beantragt"
    rf"|eingereicht)|wants? voting|(?:grant|forderung|subvencion) (?:would|ware|seria))(?!\w)"
)
_DECIDERS = (
    "(?:finance(?: (?:team|department))?|accounting|procurement"
    "|the (?:board|cfo|ceo|boss|owners?|management|directors?|leadership|trustees|treasurer|members|partners"
    "|shareholders|investors|bank|(?:[a-z]{1,10} )?(?:council|committee|board|treasurer))"
    "|my (?:boss|manager|director|cfo|ceo)|our (?:cfo|ceo|boss|board|finance team|director)|management"
    "|leadership|head ?office|corporate)"
)
_ANSWER = (
    r"(?:answer|response|reply|ok|okay|go-?ahead|feedback|decision|green light|word|number|confirmation"
    r"|antwort|ruckmeldung|zusage|entscheidung|okay|freigabe|respuesta|confirmacion|visto bueno)"
)
PENDING_REPLIED = phrase_pattern(
    (
        (
            rf"(?:fight|haggl|argu|battl|negotiat|discuss)ing (?:it |this "
            rf"|that )?(?:with )?{_DECIDERS}(?: (?:about|over|for|on) (?:it|this|that))?"
        ),
        "(?:lo |la |se )?estan? (?:aproba|autoriza|revisa|decidie)ndo(?:lo|la)?",
        (
            rf"(?:wait(?:ing)?|warte[nt]?|esper\w{{1,4}})(?: (?:still|noch|aun))? (?:for |on |auf )?(?:an? "
            rf"|the |some |my |our |eine[n]? |die |das |la |una |el )?(?:final )?{_ANSWER}"
        ),
        (
            rf"(?:not|n't|yet|still|to be|to get|needs?|will|once|when|until|after|before|hasn'?t|isn'?t"
            rf"|has to|must) (?:\w{{1,12}} ){{0,4}}?(?!decided){_APPROVE}"
        ),
        rf"(?:sobald|wenn|bis|noch|erst|muss|wird|soll) (?:\w{{1,12}} ){{0,4}}?{_GERMAN_APPROVE}",
        (
            rf"(?:cuando|hasta que|falta que|una vez|aun no|todavia no|pendiente de que|tiene que"
            rf"|debe) (?:\w{{1,12}} ){{0,3}}?{_SPANISH_APPROVE}"
        ),
        (
            "(?:putting|pulling|drawing|building|preparing|planning|finali[sz]ing|setting|doing|working on"
            "|in the middle of)(?: together| up)? (?:the |our |next year'?s "
            "|a )?(?:\\w{1,10} )?budgets?(?: together| planning| process| round)?"
        ),
        (
            "(?:will|we'll|i'll|should) (?:only )?(?:know"
            "|have (?:a|the) (?:number|figure|answer|budget))(?: more)?(?= (?:in|by|next|after|at|soon|when"
            "|once|on|later|end))"
        ),
        (
            "budgets? (?:\\w{1,8} )?(?:are|is|will be|gets?) (?:being )?(?:set|decided|finali[sz]ed|planned"
            "|made|allocated|discussed)(?= (?:in|by|next|after|at|on|every|each|right now|now|currently|soon"
            "|later)(?![a-z]))"
        ),
        "(?:in|during) (?:the )?budget (?:planning|round|season|process|talks?)",
        "budgetplanung(?: lauft)?",
        (
            "(?:weiss|erfahr\\w*) (?:ich|wir)(?: (?:es|das|da|mehr|erst|wohl))*(?= (?:im|am|in|nachste\\w*"
            "|nach|kommende\\w*)(?![a-z]))"
        ),
        "(?:lo )?(?:sabre|sabremos|sabra)(?= (?:en|el|la|cuando|despues|hasta|a partir)(?![a-z]))",
        "(?:estamos )?(?:armando|preparando|elaborando|planificando|cerrando) (?:el |los )?presupuestos?",
        (
            "wait(?:ing)?(?: still)? (?:for|on|to hear about) (?:the |our |an? )?(?:\\w{1,10} )?(?:grants?"
            "|fund(?:s|ing)|subsid(?:y|ies)|loan|donations?|money)"
        ),
        (
            "(?:warte\\w*|wir warten)(?: \\w{1,8})? auf (?:die |den |das |unser\\w* "
            "|eine\\w* )?(?:\\w{0,12}forderung|\\w{0,12}zuschuss|gelder|geld|mittel|bescheid|kredit|spenden?)"
        ),
        (
            "(?:esperando|espero|esperamos|a la espera de)(?: a)?(?: que (?:llegue|salga|nos den))? ?(?:la "
            "|el |una? )?(?:subvencion|ayuda|beca|dinero|prestamo|fondos|credito)"
        ),
        (
            rf"wait(?:ing)? (?:for|on|to hear(?: back)? from"
            rf"|to get (?:it|this|a number|an answer|an ok|a green light) from) {_DECIDERS}"
        ),
        (
            rf"(?:is|it'?s|that'?s|still|currently|sitting|waiting)(?: still| currently| sitting)? (?:with|on"
            rf"|at) {_DECIDERS}(?: (?:for|right now|at the moment|now))*"
        ),
        (
            "(?:should|will|to|gets?|getting|going to|it'?ll|might|could) (?:be |get )?(?:approved|signed off"
            "|finali[sz]ed|confirmed)"
        ),
        (
            "lieg(?:t|en)(?: \\w{1,8})? (?:noch |gerade |aktuell )?(?:beim?|bei der|bei unser\\w*"
            "|zur)(?: \\w{1,10})? (?:chef\\w*|gf|geschaftsfuhr\\w*|vorstand|controlling|finanz\\w*"
            "|buchhaltung|leitung|entscheidung|freigabe|prufung)"
        ),
        (
            "(?:lo |la )?(?:esta|estan|sigue|tiene)(?: aun| todavia)? (?:en |con |a )?(?:manos de )?(?:la "
            "|el )?(?:finanzas|direccion|gerencia|contabilidad|administracion|junta)"
        ),
        (
            "(?:need|have|got|going|want|hope|hoping|planning)(?: to)? (?:first )?(?:apply"
            "|be applying) (?:for|to) (?:an? |the |some |our )?(?:[a-z]+ )?(?:grants?|funds?|funding"
            "|subsid(?:y|ies)|loan|money|bursary)"
        ),
        (
            "(?:muss|mussen|musste) (?:[a-z]+ ){0,3}?\\w*(?:antrag|zuschuss|forderung) (?:erst "
            "|noch )?(?:durch|gestellt werden|beantragt werden|beantragen|stellen)"
        ),
        (
            "(?:hay|tenemos|tengo|habria) que (?:pedir|solicitar|presentar) (?:la |el |una? )?(?:subvencion"
            "|ayuda|beca|solicitud|prestamo)"
        ),
        "(?<!as )pending",
        (
            rf"(?:{_DECIDERS}|the (?:bosses|directors|higher-?ups|powers that be|bean ?counters)|accounts"
            rf"|boss|board|team) (?:is|are)(?: (?:still|all|currently|busy))* (?:reviewing|looking|deciding"
            rf"|checking|chewing|mulling|thinking|pondering|poring|debating|arguing|weighing|crunching"
            rf"|considering|umming|going over|working on|sitting on)(?: (?:on|over|about|at"
            rf"|through))?(?: (?:it|this|that|the (?:numbers?|figures?|books|budget)))?(?: over)?"
        ),
        (
            "(?:chef\\w*|gf|vorstand|gremium|controlling|verwaltung|buchhaltung|leitung|geschaftsfuhr\\w*"
            "|geschaftsleitung|finanz\\w*|kassenwart\\w*|\\w*rat|zentrale) (?:brutet|brutn|pruft|uberlegt"
            "|grubelt|rechnet|knobelt|diskutiert|berat|prufen|uberlegen|rechnen|diskutieren|beraten|schaut"
            "|schauen|guckt|gucken|sitzt|kaut)(?: (?:das|es|sich|da|dazu|grad|gerade|aber|alles))*(?: (?:noch"
            "|noch immer|immer noch|grad|gerade|derzeit|aktuell|dran|drauf|druber|darauf|daruber|daran"
            "|durch))+"
        ),
        (
            "(?:antrag|forderantrag|thema|budget|etat) (?:wird|kommt) (?:erst |noch )?(?:im|am|in"
            "|nachste\\w*) (?:[a-z]+ )?(?:behandelt|verhandelt|dran|zur sprache|auf den tisch)"
        ),
        (
            "(?:lo |la )?estan? (?:viendo|mirando|estudiando|valorando|pensando|analizando|rumiando"
            "|debatiendo|consultando)(?:lo|la|selo)? (?:l[oa]s de |en "
            "|(?:con )?(?:el|la|los|las) )?(?:administracion|contabilidad|finanzas|direccion|gerencia|central"
            "|junta|consejo|jef\\w+|duen\\w+|socios|comite|arriba)"
        ),
        (
            "(?:aprobacion|resolucion|decision|respuesta|confirmacion) (?:sale|llega|viene|saldra|llegara"
            "|se sabe|se sabra|la dan|nos la dan)(?= (?:en|el|la|a|para|hasta|recien|despues)(?![a-z]))"
        ),
        "(?:noch )?in klarung",
        "(?:en )?proceso de aprobacion",
        "en (?:fase de )?aprobacion",
        (
            "(?:wird|werden) (?:\\w{1,10} ){0,2}?(?:geplant|ermittelt|festgelegt|kalkuliert|aufgestellt"
            "|erstellt|definiert)"
        ),
        "for (?:approval|review|sign[- ]?off)",
        "zur (?:freigabe|genehmigung|entscheidung|prufung|abstimmung)",
        "para (?:aprobar\\w*|su aprobacion|aprobacion)",
        "being reviewed",
        "(?:wird|werden) (?:\\w{1,10} ){0,2}?(?:verhandelt|ausgehandelt|diskutiert|besprochen)",
        "wird (?:gerade |noch )?(?:gepruft|abgestimmt|besprochen)",
        "lo estan? (?:revisando|evaluando|aprobando)",
        (
            "(?:still )?being (?:approved|decided|finali[sz]ed|discussed|signed off|worked out|negotiated"
            "|evaluated|calculated)"
        ),
        (
            "(?:still |currently )?(?:under|in|up for) (?:discussion|discussions|consideration|negotiation"
            "|evaluation|planning|approval)"
        ),
        (
            "(?:will|\\w{1,5}'ll|gets?|going to) (?:be )?(?:decided|determined|set|defined|finali[sz]ed"
            "|discussed)(?= (?:in|by|next|after|at|on|soon|later|this|end|once|when|tomorrow)(?![a-z]))"
        ),
        (
            rf"(?:has|have|needs?|must|still)(?: \w{{2,6}}){{0,2}} (?:go|get|run|pass|be run)(?: through"
            rf"| past| by| to) (?:{_DECIDERS}|approval|budget approval|several people)"
        ),
        (
            rf"(?:\w{{1,5}}'ll|will|going to|have to|need to|must|should|trying to) (?:get|have) (?:it|this"
            rf"|that|the budget|the money|one) {_APPROVE}"
        ),
        "(?:still )?in (?:the works|progress|(?:the|an) approval process)",
        (
            rf"{_DECIDERS} (?:still |first |then )*(?:needs?|has|have|must|hasn'?t|haven'?t|wants?|is"
            rf"|are)(?: yet)? (?:to )?(?:ok(?:ay)?|agree|approved?|sign(?:ed)?|look|review|confirm(?:ed)?"
            rf"|decid(?:ed?|ing)|say yes|reviewing|deciding)"
        ),
        (
            "(?:freigabe|genehmigung|zusage|bewilligung|entscheidung|zustimmung|\\w*bescheid"
            "|beschluss)(?: (?:vo[nm]|der|des|zu[mr]?|fur) (?:[a-z]+ ){0,2}?[a-z]+)? (?:steht|fehlt|ist"
            "|lauft)(?: noch)?(?: (?:aus|offen|ausstehend|nicht da))?"
        ),
        "(?:esta )?por (?:aprobarse|aprobar|confirmar|autorizar)",
        (
            "budgets? (?:cycle |round |planning |process )?(?:starts?|opens?(?: up)?|resets?|renews?|begins?"
            "|comes?)(?= (?:in|by|next|after|at|on|soon|later)(?![a-z]))"
        ),
        (
            "(?:muss|mussen|musste|mussten) (?:\\w{1,24} ){0,3}?(?:zustimmen|absegnen|genehmigen|freigeben"
            "|bewilligen|beschliessen|verabschieden|zusagen|durchwinken|abnicken|abstimmen|ja sagen"
            "|gegenzeichnen|unterschreiben|entscheiden|grunes licht geben|ok geben)"
        ),
        "in (?:planung|prufung|diskussion|verhandlung|bearbeitung)",
        (
            "(?:lo |la )?(?:estan?|estamos) (?:\\w{2,8} )?(?:discutiendo|negociando|definiendo|evaluando"
            "|decidiendo|viendo con)"
        ),
        "en (?:discusion|evaluacion|tramite|estudio|negociacion)",
        (
            r"(?:await\w*|pending|subject to|wait\w* for) (?:\w{1,10} ){0,2}?(?:ratif\w+|approval|sign-?off"
            r"|confirmation|authori[sz]ation|decision|clearance|go-?ahead|validation|consent)"
        ),
        (
            r"(?:in|im|zur|durch) (?:der |die |dem |den |das )?(?:\w{1,14} )?\w*(?:freigabe|genehmigung"
            r"|prufung|abstimmung|bewilligung)\w*"
        ),
        r"en (?:proceso|fase|tramite|vias) de \w+",
        "in approval",
        "awaiting approval",
        "pendiente",
        "ausstehend",
        "beantragt",
        "solicitado",
        "requested",
        "in abstimmung",
        "in review",
        "under review",
        "en revision",
    )
)
_SAY_YES = (
    r"(?:ok(?:ay)?|sign(?: it| this| that)?(?: off)?|approve|agree|bless|confirm|clear|nod|say yes|green-?light"
    r"|give (?:it |me |us )?(?:the|a|an|its|their|his|her) (?:ok(?:ay)?|nod|go-?ahead|green light|blessing|approval))"
)
_MUST_AGREE = re.compile(
    rf"(?<!\w)(?:{_DECIDERS}|(?:my|our|the) (?!only)[a-z]+(?: [a-z]+)?) (?:(?:will|would|does|do"
    rf"|just|also) )?(?:still (?:has|have|needs?|must|gotta)(?: to)? {_SAY_YES}"
    rf"|(?:has|have|needs?|must|gotta|got)(?: to)? {_SAY_YES}(?: (?:it|this|that|on it|on that))? first)(?!\w)"
    r"|(?<!\w)muss(?:en|te|ten)?(?! (?:ich|wir|nur|niemand|keiner)(?!\w))(?: [a-z]+){0,4}? (?:noch|erst|vorher"
    r"|zuerst)(?: [a-z]+){0,3}? (?:zustimmen|absegnen|abnicken|genehmigen|freigeben|bewilligen|durchwinken"
    r"|unterschreiben|okay geben|ok geben)(?!\w)"
    r"|(?<!\w)(?:falta|primero|todavia|aun)(?: (?:que|lo|la|el|los|mi|mis|nuestr[oa]|tiene|debe)){1,4}(?: [a-z]+)?"
    r" (?:de el|de su|firm\w+|aprueb\w+|autoric\w+|diga que si|de)(?: (?:el|su))?(?: (?:ok|visto bueno))?(?!\w)"
)
"""Behind a sum, who has yet to agree to it: "but finance has to sign off first"."""
ASKED_FOR = re.compile(
    r"(?<!\w)(?:(?:i'?d|i would|we'?d|we would|i'?ll|we'?ll|we'?re|i'?m|gonna) (?:be )?(?:asking|apply\w*) for"
    r"|(?:we|i)(?:'ve| have)? (?:asked|applied)(?: [a-z]+){0,3} for|angefragt|(?:wurde|wurden|werde"
    r"|werden) (?:ich |wir )?(?:[a-z]+ )?(?:beantragen|anfragen)|(?:hemos|he) pedido|pedimos|pediria(?:mos)?"
    r"|vamos a pedir)(?!\w)"
)
_NOT_YET = re.compile(
    r"(?<!\w)(?:(?:has|have)(?:n'?t| not)(?: yet)? (?:okay?ed|ok'?d|agreed|approved|signed|granted)(?: off)?(?: on)?"
    r" (?:anything|it|a thing|any of it)(?: yet)?|waiting (?:to hear|for|on)|wait and see|fingers crossed|no answer"
    r"|(?:a ver|mal sehen|schauen)(?: [a-z]+){0,2} (?:dicen|sagen|durchgeht|rauskommt|pasa)"
    r"|(?:estamos|estoy) esperando|esperando (?:respuesta|a que))(?!\w)"
)
"""Of a sum asked for, that the answer is still to come, before it or behind."""
VAGUE_SAID = phrase_pattern(
    (
        (
            rf"{_HAVE_NOT} (?:\w{{2,9}} )?(?:have|got|set) (?:an?|any|our) (?:\w{{2,9}} )?(?:specific|exact"
            rf"|fixed|firm|precise|concrete|hard|final|particular) (?:amount|number|figure|sum"
            rf"|budget)(?: (?:in mind|yet|for this|right now))*"
        ),
        (
            r"(?:(?:very |pretty |quite |really |rather )?(?:decent|small|tiny|tight|limited|modest|healthy"
            r"|good|big|large|huge|generous|reasonable|flexible|low|high|shoestring|fair|solid|some"
            r"|comfortable|unlimited|open|minimal|ok|okay) budget)"
        ),
        (
            r"(?<!when we )(?<!once we )(?<!if we )(?<!do you )(?:have|got|there'?s|there is) (?:a|some"
            r"|the) budget(?= ?(?:[.,!]|$|for (?:it|this|that)))"
        ),
        (
            r"budget (?:is|'s|isn'?t|is not) (?:\w{1,10} ){0,2}(?:flexible|tight|limited|small|an issue"
            r"|no issue|a problem|no problem|huge|open|big|low|decent|modest|unlimited|tbd)"
        ),
        r"money ?(?:is|'s|isn'?t) (?:no (?:object|issue|problem)|(?:not )?(?:an issue|the issue|a problem))",
        (
            r"(?:cost|price|money) ?(?:is|isn'?t|'s)(?: not)? (?:\w{1,5} )?(?:\w{1,8} )?(?:factor|issue"
            r"|concern|problem|object)"
        ),
        r"no budget (?:limit|cap|constraint|issue|problem|concern|restriction)s?",
        r"no (?:fixed|specific|exact|firm|hard) (?:budget|number|amount)(?: yet)?",
        r"(?:figuring|working|sorting) out (?:the|our|a) budget",
        (
            r"kein(?:e[snrm]?)? (?:feste[snrm]?|konkrete[snrm]?|genaue[snrm]?|exakte[snrm]?"
            r"|grosse[snrm]?) budget"
        ),
        r"presupuesto (?:fijo|concreto|exacto)",
        r"budget (?:is |'s )(?:whatever|what)(?:'s| is)? (?:\w{1,5} )?(?:reasonable|sensible|fair|needed|it takes)",
        r"budget ist (?:halt |eben )?was (?:\w{1,5} )?(?:vernunftig|notig|angemessen|fair)",
        r"presupuesto (?:es )?lo que sea (?:razonable|necesario|justo)",
        r"budget depends(?: on \w+)?",
        r"not sure (?:about|what|how much) (?:the |our |my |to )?(?:budget|spend)\w*",
        "don'?t know (?:the|our|my) budget",
        (
            r"(?:kleine[snrm]?|grosse[snrm]?|begrenzte[snrm]?|knappe[snrm]?|ordentliche[snrm]?"
            r"|flexible[snrm]?|uberschaubare[snrm]?|gute[snrm]?|geringe[snrm]?|solide[snrm]?"
            r"|gewisse[snrm]?) budget"
        ),
        (
            r"budget ist (?:\w{1,10} )?(?:flexibel|knapp|begrenzt|klein|offen|eng|kein problem|uberschaubar"
            r"|gering)"
        ),
        r"geld spielt keine rolle",
        (
            r"presupuesto (?:\w{1,6} )?(?:limitado|ajustado|flexible|pequeno|bajo|reducido|decente|razonable"
            r"|abierto|amplio)"
        ),
        r"presupuesto (?:es|esta) (?:\w{1,8} )?(?:limitado|ajustado|flexible|pequeno|bajo|abierto)",
        "(?:poco|buen|gran|mucho|pequeno) presupuesto",
        r"el dinero no es (?:un )?problema",
        r"(?:poco|buen) presupuesto",
    )
)
VAGUE_REPLIED = phrase_pattern(
    (
        "(?:das |es )?(?:weiss|wissen) (?:ich |wir |man )?(?:das |es )?noch nicht",
        "(?:mientras|siempre que) (?:salga|sea|resulte) (?:rentable|razonable)",
        "(?:el|lo) (?:minimo|menos|menor) posible",
        "lo (?:justo|minimo|necesario|imprescindible|que haga falta)",
        (
            "not (?:a lot|(?:that |too |very |so |really |particularly |all that )?(?:much|big|huge|large"
            "|high|generous)|a ton|a fortune)"
        ),
        (
            "(?:a )?(?:very |pretty |quite |really )?(?:tight|limited|small|modest|tiny|minimal|reasonable"
            "|cheap|low|decent)(?: one)?"
        ),
        "as (?:little|low|cheap|much) as (?:possible|needed|it takes)",
        "whatever it takes",
        "unlimited",
        "no limit",
        (
            "(?:let me|i'?ll|we'?ll|can i|i can) (?:get back to you|come back to you|let you know|check and"
            "|confirm later)(?: (?:on|about|with) (?:that|this|it))*"
        ),
        (
            "(?:need|want|like|have|prefer) to (?:first )?(?:see|know|hear|understand) (?:the |your |some "
            "|more |what )?(?:pricing|prices?|costs?|options|more|numbers|offers?|it costs|you charge"
            "|you offer)(?: first)?"
        ),
        (
            "(?:can'?t|cannot|won'?t|hard to|difficult to) (?:really )?(?:commit(?: to)?|put|name|pin down"
            "|give|say)(?: (?:to|a|an|any|exact|specific|number|figure|amount|on|it|that|down|exactly|yet"
            "|for sure)){1,5}"
        ),
        (
            "(?:money|cost|costs|price|budget)(?: (?:is|really|itself|isn'?t|not|here|that)){1,3}(?: (?:the"
            "|an|a|really|big|main|my|our|biggest|much of an?)){0,3} (?:issue|problem|concern|factor|object"
            "|question|priority|constraint|deal ?breaker)"
        ),
        (
            "(?:not|don'?t|can'?t|won'?t|n't) (?:\\w{2,9} ){0,3}?(?:spend|pay|have|invest|afford) (?:too "
            "|that |very |so )?(?:much|a lot|a fortune)"
        ),
        (
            "(?:keep|get) (?:it|this|costs?|the cost|things) (?:as )?(?:low|cheap|down|small|minimal"
            "|affordable|reasonable)(?: as possible)?"
        ),
        "money(?:'s| is) (?:very |a bit |pretty |really )?tight",
        "on a (?:tight |small )?budget",
        "(?:fair|market|reasonable|good|best|competitive) (?:price|rate|value|deal|offer|pricing)",
        "competitive",
        (
            "for the right (?:\\w{1,10} )?(?:tool|solution|product|thing|fit|price|partner|offer|one|service"
            "|system|software)"
        ),
        "if the price is right",
        "(?:depends|depending) (?:on|how|what) [^.,!?]{2,40}",
        "well[- ]funded",
        "don'?t (?:really )?(?:know|have an idea) (?:what|how) [^.,!?]{2,40}",
        "whatever (?:makes sense|is needed|it needs|the price)",
        "(?:darf|soll|sollte) nicht (?:zu |so )?(?:viel|teuer)(?: (?:kosten|sein|werden))?",
        "(?:moglichst |eher |so )?(?:gunstig|preiswert|billig)(?: (?:wie|bleiben|sein)(?: moglich)?)*",
        (
            "(?:preis|geld|kosten|budget) (?:ist|sind|spielt)(?: (?:da|hier|eher"
            "|erst ?mal))* (?:nicht (?:das problem|entscheidend|so wichtig|ausschlaggebend)|zweitrangig"
            "|nebensache|keine rolle)"
        ),
        "(?:melde mich|gebe ich bescheid|sage ich ihnen noch|reiche ich nach)",
        (
            "(?:muss|musste|wurde|will|mochte) (?:\\w{1,10} ){0,3}?(?:erst|zuerst"
            "|vorher) (?:\\w{1,10} ){0,4}?(?:sehen|wissen|preise?|angebot)"
        ),
        "(?:no (?:queremos|podemos|quiero|puedo) (?:gastar|pagar) (?:mucho|demasiado))",
        "(?:algo |lo mas )?(?:economico|asequible|barato)(?: posible)?",
        (
            "(?:el )?(?:dinero|precio|costo|coste) no es (?:\\w{2,4} )?(?:problema|importante|prioridad"
            "|lo (?:mas )?importante)"
        ),
        "(?:te|le|les) (?:aviso|confirmo|digo)(?: luego| despues| mas tarde)?(?! ?:)",
        (
            "(?:primero )?(?:necesito|quiero|quisiera|tendria que|me gustaria) (?:ver|saber|conocer) (?:los "
            "|sus |el |la )?(?:precios?|costos?|opciones|oferta)(?: primero)?"
        ),
        "(?:willing|happy|ready|prepared|able) to (?:pay|spend|invest)(?: [^.,!?]{1,40})?",
        "(?:geld|budget|mittel) (?:ist|sind|ware) (?:schon |grundsatzlich |genug )?(?:da|vorhanden)",
        "(?:mejor )?lo (?:hablamos|vemos|comentamos) (?:en|por|luego|despues|mas)[^.,!?]{0,20}",
        "(?:very |so |pretty |quite )?(?:little|low|minimal)",
        "(?:the )?sky(?:'?s| is) the limit",
        (
            "(?:about |roughly |maybe )?(?:half|less|more|the same|similar|same|a bit more"
            "|a bit less)(?: (?:of|than|as|to))* what we(?:'re| are)? (?:pay|spend|have|paying"
            "|spending)(?: (?:now|today|currently|already|for \\w+))*"
        ),
        "not a fortune",
        "a lot",
        "enough",
        "price sensitive",
        "(?:on )?a shoestring",
        "bootstrapped",
        "as cheap as [^.,!?]{1,30}",
        "next to nothing",
        "(?:have|got) (?:some |the |a |enough )?(?:funds|budget|money|cash)",
        "something affordable",
        "affordable",
        "the cheaper the better",
        "some",
        "money is no object",
        "a bit",
        "nicht (?:so |sehr |besonders |allzu )?viel",
        "(?:sehr |recht |ziemlich |eher )?(?:wenig|begrenzt|knapp|uberschaubar|klein|gering|gunstig)",
        "so (?:wenig|gunstig|billig) wie moglich",
        "moglichst (?:wenig|gunstig)",
        "unbegrenzt",
        "keine grenze",
        "genug",
        "viel",
        "no (?:mucho|demasiado)",
        "(?:muy |bastante |mas bien )?(?:poco|limitado|ajustado|barato|reducido|bajo)",
        "lo (?:menos|minimo|mas barato) posible",
        "(?:un )?poquit\\w+(?: la verdad)?",
        "(?:algo |muy )?(?:baratit|economiquit)\\w+(?: solo)?",
        "nicht die welt",
        "so viel wie (?:notig|moglich)",
        "kein vermogen",
        "not the world",
        "lo que haga falta",
        "sin limite",
        "suficiente",
        "ilimitado",
        "mucho",
    )
)
_NO = re.compile(
    r"[^\w]*(?:(?:no|nope|nah|nein|ne|nee|noe|not really|not currently"
    r"|not at (?:the moment|this (?:time|point))|not as of now|leider nicht|leider nein|nicht wirklich"
    r"|eher nicht|por ahora no|de momento no|no por ahora|la verdad no|la verdad es que no"
    r"|(?:we |i )?(?:don'?t|do not|haven'?t|have not)|sorry|unfortunately(?: not)?|leider|lo siento|nothing"
    r"|yet|right now|aktuell|derzeit|momentan|actually|sadly|afraid not|i'?m|currently|at the moment"
    r"|as of now|so far|for now|not now|we have none|none)[^\w]*){1,4}"
)
"""The whole reply: there is no budget."""
_NONE_FIRST = re.compile(
    r"^[^a-z]*(?:(?:bisher|noch|leider|aktuell|derzeit|por ahora|de momento) )?(?:(?:gar )?kein(?:s|es)|none"
    r"|ninguno)(?=[,.;])"
)
"""Nothing there, whoever would have to agree to more."""
_FIRST_CLAUSE = re.compile(
    r"(?:(?! (?:and|but|because|und|aber|weil|denn|y|pero|porque) )[^\n]){0,80}(?:\n?$"
    r"|(?=\n| (?:and|but|because|und|aber|weil|denn|y|pero|porque) ))|"
)
_BARE_NO = re.compile(r"[^\w]*(?:no|nope|nah|nein|nee?|noe|i'?m|yet|so)[^\w]*")
"""Before another clause, these may deny something else."""
_UNTIL = re.compile(
    r" (?:in|im|en|by|bis|la|next|nachste\w*|kommende\w*|erst|on|am|el|after|nach|before|end of"
    r"|this) (?:(?! (?:and|but|und|aber|y|pero|so) )[^.,;!?\n]){1,30}"
)
"""When the approval is due belongs to the words about it: it is no timeline."""
_SORRY = re.compile(
    r"[^\w]*(?:(?:sorry|actually|lo siento|yet|right now|i'?m|aktuell|derzeit|momentan|leider|unfortunately"
    r"|sadly|currently|at the moment|as of now|so far|for now)[^\w]*)+"
)
"""Courtesies and delays that deny nothing alone."""
_BUDGET_WORD = re.compile(
    r"budget(?! (?:holder|owner))|presupuest|spend|afford|how much money|(?<!r)ausgeben|gastar"
)
_UNTIL_THEN = re.compile(
    r"(?<![a-z])(?:bis dahin|bis dann|until then|before then|hasta entonces"
    r"|no (?:te |le |os )?sabria(?:mos)?)(?![a-z])"
)
"""Only what they cannot say yet."""
_BEEN = (
    r"(?:has|have|had|is|are|was|were|got|been|just|all|completely|totally|already|now|ist|sind|war|wurden?"
    r"|worden|leider|komplett|alles|alle|ganz|schon|gerade|fur|for|this|dieses|year|jahr|heuer|esta|estan|fue"
    r"|ha|han|sido|se|nos|lo|ya|todo)"
)
_AWAY = (
    r"(?:cancel+ed|axed|scrapped|pulled|frozen|gone|withdrawn|used up|exhausted|blown|spent|dried up"
    r"|wiped(?: out)?|taken away|cut(?= *(?:$|[.,;!]| (?:altogether|entirely|completely|again|this)))"
    r"|gestrichen|eingefroren|aufgebraucht|ausgeschopft|verbraucht|verplant|futsch|weg(?= *(?:$|[.,;!]))"
    r"|ausgegeben|cancelad[oa]s?|congelad[oa]s?|agotad[oa]s?|gastad[oa]s?|eliminad[oa]s?|retirad[oa]s?"
    r"|suprimid[oa]s?|acab(?:o|ado))"
)
_TOOK = (
    r"(?:cancel+ed|axed|scrapped|pulled|froze|killed|withdrew|took away|blew|spent|wiped out|cancelaron"
    r"|congelaron|eliminaron|quitaron|retiraron|gastaron|fundieron|suprimieron|tumbaron)"
)
_POT = (
    r"(?:budgets?|funding|funds|money|pot|kitty|etat|geld(?:er)?|mittel|topf|presupuesto|dinero|fondos|partida"
    r"|plata)"
)
_FELL_AWAY = re.compile(
    rf"(?<!\w)(?<!of the ){_POT}(?:'s| {_BEEN})(?: {_BEEN}){{0,5}} {_AWAY}(?!\w)"
    rf"|(?<!\w){_TOOK} (?:all )?(?:our|the|my|el|la|los|todo el|nuestro) (?:[a-z]+ )?{_POT}(?!\w)"
    rf"|(?<!\w){_POT}[^.!?\n]{{2,40}}(?<!\w)(?:alles|all of it|todo)(?: {_BEEN}){{0,5}} {_AWAY}(?!\w)"
)
"""What there was is taken away: "they axed our budget", "letztes Jahr 8000 Budget, heuer ist alles gestrichen"."""
_IT_FELL_AWAY = re.compile(
    rf"(?<!\w)(?<!of )(?:it|that|das|die|eso|(?:se |nos |me )?lo)(?:'s| {_BEEN})(?: {_BEEN}){{0,5}} {_AWAY}(?!\w)"
    rf"|(?<!\w)(?:all|everything|alles|todo)(?: {_BEEN}){{0,5}} {_AWAY}(?!\w)"
    rf"|(?<!\w)(?:wurde|wurden|heuer|jetzt|leider)(?: [a-z]+){{0,4}} (?:gestrichen|eingefroren)(?!\w)"
    rf"|(?<!\w){_TOOK} (?:it|that)(?= *(?:$|[.,;!]| (?:all|again|last|this|back|already)(?![a-z])))"
    rf"|(?<!\w)(?:nos |me )?(?:se )?lo {_TOOK}(?!\w)"
)
"""The same of a sum just named, or asked for it."""
_NOTHING_YET = re.compile(
    r"(?<!\w)(?:noch (?:gar )?(?:nichts|nix|kein (?:geld|cent)) (?:[a-z]+ )?(?:bewilligt|genehmigt"
    r"|freigegeben|zugesagt)|nothing(?:'s| has| is)?(?: been)? (?:approved|signed(?: off)?(?! with)|granted"
    r"|released)(?: yet)?|(?:aun|todavia) no (?:nos |me )?(?:han|ha|hay) (?:[a-z]+ )?(?:aprobado|concedido"
    r"|autorizado) (?:nada|ni un)|(?:aun|todavia) no hay nada (?:aprobado|concedido|autorizado)"
    r"|(?:has|have)(?:n'?t| not)(?: yet)? (?:released|freed up|handed over|paid out|coughed up|approved"
    r"|granted|let go of|signed off(?: on)?|okay?ed) (?:the |our |any |this )?(?:money|funds?|funding|cash"
    r"|budget|grant|subsidy)(?: yet)?|(?:geld|gelder|mittel|zuschuss\w*"
    r"|forder(?:ung|mittel|geld\w*)) (?:[a-z]+ ){0,3}?(?:noch )?nicht (?:freigegeben|bewilligt|genehmigt"
    r"|ausgezahlt|uberwiesen)|no (?:nos |me )?(?:ha|han) (?:soltado|liberado|aprobado|concedido|pagado"
    r"|ingresado|desembolsado|dado) (?:todavia |aun )?(?:el dinero|los fondos|la subvencion|la ayuda"
    r"|la partida|el presupuesto|la pasta)"
    r"|only (?:if|when|once) (?:the |our )(?!(?:customer|client"
    r"|price)s?(?![a-z]))[a-z]+(?: [a-z]+)? (?:coughs? up|stumps? up|chips? in|pon(?:y|ies) up"
    r"|pays?(?: up| for it)?(?= *(?:$|[.,;!]))|funds? (?:it|us)|foots? the bill)"
    r"|nur wenn (?:der|die|das|unser\w*) (?!kund)[a-z]+ (?:zahlt|mitzahlt|bezahlt|zuschiesst"
    r"|(?:et)?was dazugibt|das geld (?:gibt|rausruckt|freigibt))"
    r"|solo si (?:(?:nos )?lo )?(?:paga|financia|subvenciona|suelta)n?(?: el dinero)? (?:el|la|los"
    r"|las) (?!client)[a-z]+|solo si (?:el|la|los|las) (?!client)[a-z]+ (?:(?:nos )?lo )?(?:paga|financia"
    r"|subvenciona|suelta)n?)(?!\w)"
)
"""Of money alone one says that nothing was granted yet, or only if somebody gives it, whatever was asked: "the governors
haven't released the money yet".
"""
_AWARDS = r"(?:agreed|awarded|granted|released|cleared|ok'?d|okay(?:ed)?|nodded through|voted)"
_TOLD_LATER = re.compile(
    rf"(?<!\w)(?:(?:grant|funding|money|budget|loan|bursary|it|that)(?: [a-z]+)? (?:has|is|was)(?:n'?t"
    rf"| not)(?: been)?(?: yet)? {_AWARDS}|{_DECIDERS} (?:hasn'?t|haven'?t|has not|have not|has yet to"
    rf"|still has to|still needs to|must|needs to)(?: yet)? (?:ok'?d|ok(?:ay)?(?:ed)?|agree[ds]?|clear(?:ed)?"
    rf"|see|seen|vot(?:e|ed))|(?:but|and)(?: [a-z]+)? (?:hasn'?t|haven'?t|has not|have not)(?: yet)? voted"
    rf"|(?:aun |todavia )?no (?:lo )?(?:ha|han) votado"
    rf"|{_DECIDERS} (?:meets?|sits?|votes?|convenes?) (?:on|about) (?:it|this|that)"
    r"|(?:vorstand|gremium|ausschuss|beirat|\w*rat|versammlung) (?:tagt|berat)(?: [a-z]+){0,2} (?:dazu"
    r"|daruber|druber)|(?:junta|consejo|pleno|comite|patronato) (?:se reune"
    r"|vota)(?: [a-z]+){0,3} (?:para (?:eso|ello|verlo|decidir\w*)|sobre (?:eso|ello))"
    r"|(?:me|nos) (?:lo )?(?:dicen|diran|dira|dice|avisan|avisaran|confirman|contestan)(?: [a-z]+){0,2} (?:si"
    r"|cuanto)"
    r"|(?:tells|telling|(?:will |'ll )(?:tell|let)|lets|letting) (?:us|me)(?: know)?(?: [a-z]+){0,3} (?:if"
    r"|whether|how much)|find out(?: [a-z]+){0,3} (?:if|whether|how much)"
    r"|(?:sag|entscheid)\w* (?:sie |er )?(?:uns|mir)(?: [a-z]+){0,3} (?:ob|wie ?viel)"
    r"|(?:hay|habra|tengo|tenemos) que esperar (?:a )?(?:que salgan )?(?:los |el )?presupuestos?)(?!\w)"
)
"""Others say later whether there is money: "the committee meets on it in December", "en diciembre me dicen si hay"."""
_BRINGS_NOTHING = re.compile(
    r"(?<![a-z])(?:(?:get|gets|getting|got|see|seen|have) (?:[a-z]+ ){0,2}?(?:nothing|zilch"
    r"|zero) (?:for (?:it|that|this)|in return|back|(?:out of|from) (?:it|them|that))"
    r"|(?:does|did|done|doing|brings?|delivers?|achieves?|produces?) (?:(?:us|me|absolutely|basically|literally"
    r"|next to|pretty much) ){0,2}(?:nothing|zilch|zero)"
    r"|(?:understand|tells?|helps?|means?|explains?|says?|said|solves?|lead(?:s|ing)?"
    r"|comes?) (?:(?:us|me|to|absolutely|basically|literally|next) ){0,2}nothing|good for nothing"
    r"|nothing to show for(?: it)?"
    r"|(?:(?:krieg|bekomm)\w* (?:[a-z]+ ){0,3}?(?:nichts|nix)(?: [a-z]+)? (?:dafur|davon|zuruck|raus)"
    r"|(?:dafur|davon) (?:krieg|bekomm)\w* (?:[a-z]+ ){0,3}?(?:nichts|nix)"
    r"|(?:kann|konnen|bringt|bringen|macht|machen|taugt|taugen|nutzt|nutzen|hilft|kommt|check|versteh"
    r"|verstehe|kapier|kapiere|raff|raffe|blicke?|funktioniert|passiert)(?: [a-z]+){0,6}? (?:nichts"
    r"|nix)(?= *(?:$|[.,;!?]| rum| raus)))"
    r"|no (?:(?:me|nos|te|se) )?(?:(?:estas?|estais|estan) )?(?:ayud[a-z]+|enti?end[a-z]+|comprend[a-z]+"
    r"|funciona|explic[a-z]+|pasa) nada|(?:no )?(?:(?:me|nos) )?(?:sirve|vale|hace|aporta|trae|resuelve"
    r"|consigue)n? (?:(?:para|de|absolutamente|casi) ){0,2}nada"
    r"|(?:dan?|recibimos|sacamos|vemos) nada (?:a cambio|por ello|de ello))(?![a-z])"
)
"""Of what is paid for already, this tells of no money: "we burn 900 a month on ads and get nothing for it"."""
_QUESTION = re.compile(r"\?\s*$")
_IF_APPROVED = re.compile(
    rf"(?<!\w)(?:(?:as soon as|once|when|if|until|after|assuming|provided) {_GAP}(?<!\w)(?:{_APPROVE}|signs?"
    rf"|says yes|agrees)|(?:sobald|wenn|falls) {_GAP}(?<!\w)(?:{_GERMAN_APPROVE}|unterschreibt|unterzeichnet"
    rf"|unterschrieben|zustimmt|ja sagt)"
    rf"|(?:en cuanto|tan pronto como|cuando|si|una vez) {_GAP}(?<!\w)(?:{_SPANISH_APPROVE}|firmen?|firmad[oa]"
    rf"|diga que si))(?!\w)"
)
_LATER = r"(?: (?:aber|jetzt|gerade|derzeit|leider|momentan|allerdings|das|es))*"
_PASSES_ON = re.compile(
    rf"(?<!\w)(?:(?:liegt|liegen|ist|sind|steckt|steht){_LATER} noch (?:zur (?:freigabe|genehmigung|prufung"
    rf"|abstimmung|entscheidung|unterschrift)|(?:beim|bei der|bei unser\w+) [a-z]+"
    rf"|nicht (?:ganz )?(?:durch|abgesegnet|abgenickt|in trockenen tuchern))"
    rf"|(?:muss|mussen|geht|gehen){_LATER} (?:noch |erst ){{1,2}}(?:durch (?:den|die|das|unser\w*)|vor den"
    rf"|in den) [a-z]+|muss(?:en)?{_LATER} (?:noch |erst ){{1,2}}(?:das )?(?:zustimmen|absegnen|abnicken"
    rf"|drubersehen|drubergucken|druberschauen|mitziehen|ja sagen)"
    r"|(?:tiene|tendria|debe|deberia|ha de)n? (?:que )?(?:\w+ ){0,2}?(?:aprobar|autorizar"
    r"|dar (?:el|su) (?:visto bueno|ok))\w*|\w*(?:rat|vorstand|versammlung|ausschuss) (?:stimmt"
    r"|entscheidet)(?: [a-z]+){0,3} (?:daruber|druber)(?: ab)?"
    r"|(?:board|committee|council|trustees|vorstand|gremium|ausschuss|beirat|junta|comite|consejo"
    r"|pleno) (?:has yet to |still has to |will |muss )?(?:vot(?:e|es|a)|entscheidet|abstimmt"
    r"|stimmt) (?:on it|on that|daruber|druber|dazu|noch daruber|sobre (?:ello|eso|esto))"
    r"|(?:still|it'?s|its) (?:sitting )?(?:with|in front of|on the desk of) (?:the |my |our )?(?:finance"
    r"|accounting|board|boss|cfo|ceo|director|council|committee|head|owner|manager|treasurer)"
    r"|(?:has|have|needs?|still) to (?:go|get) (?:through|past|before|in front of) (?:the|my|our)"
    r"|(?:tiene|tienen|(?<!hace )falta|debe|ha de|queda)(?: que)? (?:pasar|pase|ir) (?:por|a"
    r"|al)(?: (?:el|la|mi|nuestr[oa]))? [a-z]+|(?:esta|sigue|lo tiene) (?:aun "
    r"|todavia )?(?:en (?:la |el )?)?(?:junta|pleno|direccion|tramite|consejo))(?!\w)"
)
"""The money lies with those who have yet to say yes."""


def status_of(text: str, asked: bool) -> tuple[str, int, int] | None:
    """("none" | "pending" | "vague" | "refused", start, end) said in folded text, or None.

    `asked`: the budget was the question, so a reply need not name it.
    """
    named = bool(_BUDGET_WORD.search(text))
    rules = [
        ("refused", REFUSED, asked or named),
        ("pending", PENDING_SAID, asked or named),
        ("pending", _NOTHING_YET, True),
        ("none", NONE_SAID, True),
        ("none", _FELL_AWAY, asked or named),
        ("none", _IT_FELL_AWAY, asked),
        ("vague", VAGUE_SAID, True),
        ("none", _NONE_FIRST, asked),
        ("pending", PENDING_REPLIED, asked),
        ("pending", _PASSES_ON, asked),
        ("pending", _TOLD_LATER, asked),
    ]
    if _QUESTION.search(text) and not asked:
        return _no_money(text)
    for status, pattern, applies in rules:
        if (
            applies
            and (match := pattern.search(text))
            and not (status == "refused" and _UNTIL_THEN.search(text))
        ):
            more = _UNTIL.match(text, match.end()) if status == "pending" else None
            return status, match.start(), more.end() if more else match.end()
    return _reply(text) if asked else _nothing_set_aside(text)


def fell_away(text: str) -> bool:
    """ "... but it got pulled": what follows a sum says that it is gone."""
    return bool(_FELL_AWAY.search(text) or _IT_FELL_AWAY.search(text))


def _no_money(text: str) -> tuple[str, int, int] | None:
    none = built.NO_MONEY.search(text)
    return ("none", none.start(), none.end()) if none else None


def _nothing_set_aside(text: str) -> tuple[str, int, int] | None:
    """Unasked, a denial must name what is put by, and that it is money or for us: "there's nothing set aside for this", "no
    money for it yet".
    """
    if none := _no_money(text):
        return none
    denial = built.NONE.search(text)
    if (
        not denial
        or not built.SET_ASIDE.search(text, max(0, denial.start() - 12), denial.end() + 40)
        or not built.MONEY_FOR_US.search(text, max(0, denial.start() - 60), denial.end() + 40)
    ):
        return None
    return "none", denial.start(), denial.end()


def _reply(text: str) -> tuple[str, int, int] | None:
    """A word that answers only where its clause ends with it: "limited", not "a limited company"."""
    text = _BRINGS_NOTHING.sub(lambda told: "x" * len(told[0]), text)
    answer = _FIRST_CLAUSE.match(text)[0]
    if (
        _NO.fullmatch(answer)
        and not _SORRY.fullmatch(answer)
        and (answer == text or not _BARE_NO.fullmatch(answer))
    ):
        start = len(answer) - len(answer.lstrip(" .,!\n"))
        return "none", start, len(answer.rstrip(" .,!\n"))
    for status, pattern in (("vague", VAGUE_REPLIED), ("none", NONE_REPLIED)):
        if match := closed(pattern, text):
            return status, match.start(), match.end()
    if not vague_reply(text) and (refused := refusal(text)):
        return "refused", refused.start(), refused.end()
    denial = None if vague_reply(text) or text.rstrip().endswith("?") else built.NONE.search(text)
    if denial:
        return "none", denial.start(), denial.end()
    vague = vague_reply(text) or built.vague(text)
    return ("vague", vague.start(), vague.end()) if vague else None


def is_pending(text: str) -> bool:
    """Approval is still outstanding, whatever amount is named."""
    return bool(
        PENDING_SAID.search(text)
        or _NOTHING_YET.search(text)
        or _TOLD_LATER.search(text)
        or _IF_APPROVED.search(text)
        or _MUST_AGREE.search(text)
        or (ASKED_FOR.search(text) and _NOT_YET.search(text))
        or re.search(
            r"(?<!\w)(?:pending|requested|applied for|(?<!agency )(?<!company )(?<!vendor )(?<!provider "
            r")(?<!guys )(?<!who )asked (?:her |him |them |(?:my|our|the) [a-z]+ )?for"
            r"|waiting (?:to hear|for|on)|(?<!n't )(?<!cannot )(?<!not )(?<!never )(?:goes|go|gets?"
            r"|get) through(?! to (?:us|me|anyone|anybody|someone|a))|awaiting|beantragt|solicitad[oa]s?"
            r"|(?:not|[a-z]{2,6}n't)(?: been| yet)* (?:confirmed|final\w*"
            r"|signed(?! (?:with|anything|an?|any|up|the contract)(?![a-z]))|approved"
            r"|agreed(?= *(?:$|[.,;!]|yet)))|(?:nobody|no ?one)(?:'s| has)?(?: actually)? (?:signed|approved"
            r"|okay?ed|agreed)|(?:has|have)n'?t (?:yet )?said yes"
            r"|unterschrieben (?:ist|hat|haben|wurde)(?: (?:aber|das|da|bisher|leider|noch))* (?:nichts?|nix"
            r"|keiner|niemand)|nicht (?:unterschrieben|unterzeichnet|abgesegnet"
            r"|freigegeben)(?= *(?:$|[.,;!]))|sin firmar|to be (?:confirmed|approved)"
            r"|needs? (?:\w{1,10} )?approval|not (?:yet )?approved|noch nicht (?:freigegeben|genehmigt)"
            r"|(?:freigabe|bewilligung|genehmigung|zusage|zustimmung|entscheidung|bescheid"
            r"|beschluss)\w*(?: (?:fur|von|vom|uber|der|zu|zum) [^.!?\n]{1,30}?)? (?:fehlt"
            r"|(?:steht|ist|lauft)(?: noch)? (?:aus|offen|nicht))"
            r"|(?:aprobacion|autorizacion) (?:esta )?(?:pendiente|en tramite)"
            r"|falta (?:la|el|que) \w+ (?:aprobacion|firma|visto bueno)"
            r"|(?:approval|sign-?off|green light|go-?ahead)(?: (?:for|of|on) [^.!?\n]{1,30}?)? (?:is "
            r"|hasn'?t )?(?:still )?(?:pending|outstanding|missing|open|to come|come)"
            r"|falta la (?:aprobacion|firma|autorizacion)|pendiente de)",
            text,
        )
        or _PASSES_ON.search(text)
    )
