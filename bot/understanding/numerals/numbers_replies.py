"""Answers that say no figure and no date in any field: refusals, "it depends", "no idea". They count only as replies."""

from __future__ import annotations

import re

from bot.understanding.numerals.numbers_view import phrase_pattern

REFUSED = phrase_pattern(
    (
        # English
        (
            r"(?:i'?d |would |i would |we'?d |i )?(?:rather|prefer) (?:not"
            r"|keep (?:that|this|it))(?: to)?(?: (?:say|tell|share|disclose|discuss|answer"
            r"|talk about (?:it|that)|to myself|private))*"
        ),
        (
            r"(?:(?:that'?s|it'?s|this is|that is) )?(?:strictly |kind of )?(?:confidential|private"
            r"|classified|a secret|secret|internal(?: info\\w*)?(?= *(?:$|[.,!]))|none of (?:your|ur|ya) \w+"
            r"|not your business|not public)"
        ),
        r"(?:can'?t|cannot|can not|won'?t|not going to|don'?t want to|do not want to"
        r"|don'?t really want to|not (?:allowed|authori[sz]ed|permitted|supposed) to|not at liberty to"
        r"|unable to|not comfortable|not gonna|wouldn'?t)"
        r" (?:really )?(?:say|tell(?= (?:you|u|that|this|it|anyone|anybody|people|strangers))|share"
        r"|sharing|disclose|discuss|reveal|answer|get into|go into|talk about"
        r"|give (?:you )?(?:that|a number))(?!(?: you| that| it| this)? (?:more(?! about)|any more|yet"
        r"|for sure|exactly|for certain|right now|at this (?:point|stage)|off the top))(?: (?:that|this"
        r"|it|you))?",
        "not (?:gonna |going to )?tell(?:ing)?(?: you)?",
        "(?:don'?t|do not) feel comfortable(?: (?:sharing|saying|with|telling|that|it|this))*",
        "not something (?:i|we) (?:can |want to |would |will )?(?:share|discuss|disclose|say)",
        "(?:that'?s |it'?s )(?:a (?:bit|little) )?sensitive(?: info\\w*)?",
        "let'?s not (?:discuss|talk about|go into|get into)(?: that| this| it)?",
        "why (?:would|should) (?:i|we) (?:tell|say|share|give|answer)", "no comment",
        "skip(?! to| the)(?: (?:this|that|it))?", "next question", "i'?ll pass",
        "(?:i'?ll )?keep (?:that|this|it) to myself", "under nda", "mind your own business",
        r"pass(?= *(?:$|[^\w\s]|on (?:that|this|it)|thanks|for now))",
        (
            r"(?:not|isn't|aren't|won't|never|no way(?: i'?m)?|nope|nah)(?: [a-z']{1,10}){0,3}? (?:telling"
            r"|sharing|disclosing|revealing|discussing|giving (?:you|out|that|this|it|away))(?: (?:you|that"
            r"|this|it|out|away|anyone|anybody))*"
        ),
        (
            r"(?:don't|never|won't|can't|wouldn't|not (?:going to|able to|supposed to|allowed to)"
            r"|do not) (?:[a-z]{2,9} )?(?:give|hand|share|tell|disclose|reveal|discuss"
            r"|publish) (?:you )?(?:that|this|it|those|such|these|numbers"
            r"|figures)(?: (?:kind|sort) of (?:thing|info\w*))?(?: (?:out|away|here|online"
            r"|publicly))?(?! (?:exactly|yet|precisely))"
        ),
        (
            r"(?:need[- ]to[- ]know basis|(?:cards|hand) (?:close|to my)"
            r"|show\w* (?:you )?(?:my|our) (?:cards|hand)|you don't need to know"
            r"|(?:that'?s|is|stays) (?:our|my|for us|for me|between us)(?: own)? ?(?:business|secret|affair)"
            r"|not something (?:i|we)(?:'d| would)? (?:share|discuss|tell)|i'?d sooner not|no chance"
            r"|wouldn't you like to know|ask me something else)"
        ),
        (
            r"(?:verrat\w*|sag\w{0,2}|nenn\w*|teil\w*|geb\w{0,2}|ruck\w*) (?:ich"
            r"|wir)(?: [a-z]{2,9}){0,4}? (?:nicht|nichts|niemand\w*"
            r"|keine[mr])(?: (?:raus|heraus|preis|bekannt))?(?! (?:genau|so genau|sicher|mehr als))"
        ),
        r"geht (?:sie|dich|euch|keinen|niemanden|ihn|keinem)(?: [a-z]{2,10}){0,2} (?:nichts|was|etwas) an",
        (
            r"(?:bleibt|ist) (?:[a-z]{2,6} )?(?:unter uns|intern|bei uns(?= *(?:$|[.,!]))|mein geheimnis"
            r"|unser geheimnis|unsere sache|meine sache|firmenintern|betriebsintern)"
        ),
        "in die karten (?:schauen|gucken|sehen)", "keine auskunft", "dazu (?:sage?n?|sag) (?:ich|wir) nichts",
        r"dazu keine angabe\w*", "(?:das )?muss(?:t|en)? (?:du|ihr|sie) nicht wissen",
        r"paso de (?:contestar|responder|decir|dar|hablar)\w*", r"me niego(?: a \w+)?", r"declino(?: \w+)?",
        r"ich passe", r"me (?:lo|la|eso) (?:guardo|reservo|callo)", "(?:nos )?lo guardamos",
        "(?:para|entre) (?:mi|nosotros)(?= *(?:$|[.,!]))",
        (
            r"(?:no|ni) (?:te|os|se|le|les)? ?(?:lo |la )?(?:digo|cuento|decimos|contamos"
            r"|voy a (?:decir|contar)\w*|pienso (?:decir|contar)\w*)"
        ),
        r"eso (?:es|queda) (?:cosa|asunto|entre|secreto) ?(?:mia|nuestra|mio|nuestro|nosotros)?",
        (
            r"(?:eso|esa?|ese) ?(?:dato |info\w* )?no (?:se (?:dice|comparte|pregunta)|lo comparto"
            r"|lo compartimos|lo damos|lo doy|te importa|es de (?:tu|su) incumbencia|te incumbe)"
        ),
        r"datos? (?:interno|privado|confidencial|reservado)s?",
        (
            r"no (?:suelo|solemos|puedo|podemos|quiero|queremos|vamos a|voy a|damos|doy|compartimos|comparto"
            r"|facilitamos|facilito)(?: (?:dar|compartir|facilitar|revelar|decir))? (?:ese|esa|esos|esas"
            r"|este|esta|esto|eso|datos|cifras|info\w*|numeros)"
        ),
        (
            r"(?:rather|prefer to|better to) (?:discuss|talk about|share|cover|go over|keep) (?:that|it|this"
            r"|those|dates?|numbers?|money|budgets?|figures?|prices?|details?)? ?(?:on|over|in|with|directly"
            r"|by|via|face|to|for) [^.,!?]{2,20}"
        ),
        (
            r"(?:don'?t|do not|won'?t|cannot|can'?t|never|not) (?:\w{2,10} )?(?:disclose|reveal|publish"
            r"|give out|hand out|share)(?: (?:our|the|that|this|any|such|those|internal|specific|exact|kind"
            r"|of|it|budgets?|numbers|figures|information|info|details|publicly)){0,4}"
        ),
        "not (?:for|a) public(?: (?:information|knowledge|info|consumption))?",
        (
            "only (?:discuss|talk|talk about|share|go into)(?: (?:that|it|this|money|numbers|budgets?"
            "|figures|prices))? (?:with (?:an? )?(?:actual |real |live |human )?(?:human|person|people"
            "|humans|somebody|someone)|in person|face to face|over the phone|on the phone)"
        ),
        "(?:that'?s|it'?s|this is) (?:between|company) (?:us|confidential|secret)",
        # German
        (
            r"keine (?:zahl(?:en)?|angaben?|summen?|betrage?|auskunft|details|informationen) (?:nennen"
            r"|machen|sagen|geben|preisgeben|verraten|angeben|rausgeben|teilen|herausgeben)"
        ),
        (
            r"(?:das )?(?<!mehr )(?<!genaueres )(?<!naheres )(?:moechte|mochte|mocht|will|kann|darf|wollen"
            r"|mochten|durfen|konnen)(?: (?:ich|wir))?(?: (?:das|dazu|hier|ihnen|lieber|daruber|gerne?"
            r"|(?<!kann ich )(?<!konnen wir )(?<!kann ich das )(?<!konnen wir das )(?<!kann ich da "
            r")(?<!kann ich dazu )noch))* (?:nicht|nichts"
            r"|keine angaben?)(?: (?:sagen|verraten|nennen|preisgeben|mitteilen|teilen|sprechen|reden"
            r"|angeben|beantworten|machen))+"
        ),
        "(?:mir )?zu (?:personlich|privat|intern)",
        "(?:too|muy|demasiado|bit) (?:personal|private|privado|intimo)", r"lieber nicht",
        (
            "(?:sag(?:e|en)?|nenne|teile?|verrate)?(?: ?(?:ich|wir|das))* ?ungern(?: (?:sagen|verraten"
            "|nennen|preisgeben|teilen|angeben))?"
        ),
        r"(?:das ist |ist )?(?:streng )?(?:vertraulich|geheim|privat)", "ist (?:rein )?intern",
        "keine angaben?", "sag(?:e)? ich nicht", "verrate ich nicht", "geht (?:sie|euch|dich) nichts an",
        (
            r"(?:sag|nenn|verrat|geb)\w* (?:ich|wir|i)(?: [a-z]{2,9}){0,3} keine?n? (?:zahl(?:en)?|summen?"
            r"|betrage?|preise?|hausnummer)"
        ),
        "kein kommentar", "uberspringen",
        (
            "ubers? (?:geld|preise?|zahlen|so ?was) (?:red|sprech|sprich)\\w{0,2} (?:ich|i|wir"
            "|man)(?: \\w+){0,2} (?:nicht|erst|ungern|nie)"
        ),
        (
            "(?:daruber|uber so ?was|uber geld|das|so ?was|zahlen) (?:sprech|red|besprech|bered|diskutier"
            "|verrat)\\w{0,3} (?:ich|wir) (?:nicht|ungern"
            "|(?:aber |hier )?(?:nur|ausschliesslich|erst"
            "|lieber) (?:mit (?:menschen|leuten|ihnen|euch|jemand\\w*"
            "|(?:einem? |einer )?(?:echten |richtigen |lebenden )?(?:mensch\\w*|person|mitarbeiter\\w*"
            "|kolleg\\w*))|personlich|telefonisch|am telefon|unter vier augen))"
        ),
        "behalte ich (?:lieber )?fur (?:mich|uns)", "(?:lieber )?fur (?:mich|uns) behalten",
        "mochte ich (?:hier |lieber )*nicht", "geschaftsgeheimnis", "betriebsgeheimnis",
        # Spanish
        (
            r"(?:prefiero|preferimos|preferiria|prefiriria) no(?: (?:decir(?:lo|telo|selo)?|compartir(?:lo)?"
            r"|contestar|responder|hablar de (?:eso|ello)|revelar(?:lo)?|comentar(?:lo)?))?"
        ),
        r"(?:eso )?(?:es )?(?:informacion )?(?:confidencial|privad[oa]|secret[oa])",
        (
            r"no (?:puedo|quiero|queremos|podemos|voy a) (?:decir(?:lo|telo|selo)?|compartir(?:lo)?"
            r"|revelar(?:lo)?|contestar|dar (?:esa|ese)\b[^.]{0,20})(?: (?:eso|esa|ese))?"
        ),
        (
            "(?:de (?:eso|esto|dinero|numeros|plata)|sobre (?:eso|esto)|eso|esto)(?: lo)? (?:solo|unicamente"
            "|nada mas) (?:lo )?(?:habl|trat|coment|discut)\\w{1,4} (?:con (?:personas?|una persona|alguien"
            "|humanos|gente|ustedes|vosotros)|en persona|por telefono|cara a cara)"
        ),
        (
            "(?:eso|esto) lo (?:habl|trat|coment|discut)\\w{1,4} (?:solo|unicamente"
            "|nada mas) (?:con (?:personas?|una persona|alguien|humanos|gente|ustedes|vosotros)|en persona"
            "|por telefono|cara a cara)"
        ),
        "sin comentarios", "no es asunto (?:tuyo|suyo)", "siguiente pregunta", "saltar", "me lo reservo",
        "no estoy autorizad[oa]s?(?: a \\w+)?", "(?:es )?informacion (?:interna|reservada)",
        (
            "no (?:te |se |os )?(?:lo |eso )?(?:puedo|podemos|quiero|queremos|deberia) (?:lo )?(?:compartir"
            "|decir|revelar|comentar|contar)(?:lo|telo|selo)?"
        ),
        "no te lo (?:puedo decir|digo|voy a decir)", "no se lo puedo decir",
    )
)  # fmt: skip

VAGUE = phrase_pattern(
    (
        # English
        "(?:it |that |really |all )?depends", "depending",
        "not (?:really |quite |entirely |100% |too )?(?:sure|certain|decided|clear)(?: yet)?",
        (
            "(?:they|he|she|nobody|no one|(?:my|the) boss|corporate"
            "|head office) (?:(?:didn'?t|never|hasn'?t|haven'?t|has|have) )?(?:tell|told|said|say"
            "|share)(?:d)?(?: (?:me|us))?(?= (?:that|the|this|a|it|anything|part)|[.,!]|$)"
        ),
        "(?:can'?t|cannot) (?:really )?(?:say|tell you) (?:any )?more(?: than (?:that|this))?",
        (
            "(?:mehr|genaueres|naheres) (?:kann|konnen|darf|durfen|weiss|wissen) (?:ich"
            "|wir)(?: [a-z]+){0,3} nicht(?: sagen)?"
        ),
        "(?:hat|haben|wurde) (?:mir|uns)(?: \\w+){0,2} (?:nicht|keiner|niemand|nie) (?:gesagt|mitgeteilt)",
        "(?:no me|nadie me|no nos|nadie nos) (?:lo )?(?:han?|dijo|dijeron)(?: dicho)?",
        "no (?:te |le |os )?(?:puedo|podemos|sabria) decir mas", "unsure", "unclear", "no (?:idea|clue)",
        "dunno", "idk", r"(?:don'?t|do not|dont) (?:really )?know(?: yet)?", "hard to say",
        "can'?t say(?: yet)?", "(?:couldn'?t|could not) (?:say|tell)(?: you)?", "undecided", "tb[dca]",
        "to be confirmed", "not (?:quite )?there yet",
        "(?:too|a bit|little) early to (?:say|tell|know)(?: yet)?",
        "haven'?t (?:got|gotten|come|made it) (?:that|this) far", "not set in stone",
        "not (?:my|our) (?:call|decision|department|area)",
        "(?:don'?t|do not) (?:handle|manage|decide|control) (?:the |our |that|budgets?|on )[^.,!?]{0,20}",
        "to be (?:decided|determined|discussed)",
        (
            "(?:haven'?t|hasn'?t|has not|have not|isn'?t|not) (?:really |even |actually |yet |quite "
            "|been )*(?:decided|thought about|thought|discussed|considered)(?: (?:yet|it|about it))*"
        ),
        r"(?:i'?d|i would) be (?:lying|guessing)", r"(?:musst\w*|muss) (?:ich )?(?:da )?(?:lugen|raten)",
        r"(?:ich )?musste (?:da )?(?:lugen|raten)", r"(?:te |le )?(?:mentiria|estaria mintiendo)(?: si)?",
        r"in stone", r"who (?:can (?:say|tell)|knows)", r"(?:god|heaven|goodness|lord) knows",
        r"wer weiss(?: das)?(?: schon)?", r"weiss der \w+",
        r"no (?:te |le |os )?sabria(?:mos)?(?: decir\w*| responder\w*)?",
        r"dios (?:sabra|dira|disponga|proveera)", r"vaya usted a saber", r"in den sternen",
        r"lo que (?:me |nos )?(?:digas?|digan|digais|haga falta|cueste)",
        r"(?:can'?t|cannot|couldn'?t) (?:really |honestly |quite )?tell(?= *(?:$|[.,!]))", "varies",
        "ha(?:ven'?t|ve not) (?:figured|worked|sorted) (?:it|that|this) out",
        (
            "(?<!can )(?<!could )(?<!will )(?<!would )you tell (?:me"
            "|us)(?! (?:the|what|how|about|more|which|if|a))"
        ),
        (
            r"(?:need|have|got|gotta) to (?:check|ask|talk(?! to (?:a |an |some|your|you|real|human|sales"
            r"|support))|discuss|see|find out)"
        ),
        "let me (?:check|ask)",
        (
            "(?:up for|open (?:to|for)) (?:suggestions|offers|ideas|anything|discussion|debate|proposals"
            "|options)"
        ),
        "(?:figuring|working|sorting|thrashing) (?:it|that|this|things|all that) out", "work in progress",
        "make (?:me|us) an offer", "surprise me", "ask my boss",
        "up for discussion", "we'?ll see", "we will see", "no preference", "above my pay ?grade",
        (
            "(?:let'?s )?(?:talk about|discuss) (?:that|it|this|price|prices|pricing|money|budget|numbers"
            "|the budget) (?:later|another time|first|on a call|in person)"
        ),
        (
            r"(?:my|our|the) (?:boss|ceo|cfo|manager|director|finance(?: team)?|board|team) (?:decides"
            r"|will decide|would know|knows|handles|has to|needs to)"
        ),
        "up to (?:my|our|the) (?:boss|ceo|cfo|manager|board)",
        # German
        "kommt (?:ganz |stark )?(?:drauf|darauf|auf [^.,!?]{2,40}) an", "je nachdem",
        "hangt (?:davon |ganz |stark |sehr )?(?:ab|vo[nm])",
        r"(?:weiss|weis|wissen)(?: (?:ich|wir|noch|es|das|leider|gar))* nicht(?: genau)?",
        "(?:not a|no|haven'?t (?:got )?an?|have no) clue", "ya se vera", "ni la mas (?:remota|minima) idea",
        "keine? (?:ahnung|plan|schimmer)", "unklar", "unsicher",
        "noch nicht (?:sicher|klar|entschieden|genau)", "(?:ist )?noch offen",
        "(?:steht |ist )?noch nicht (?:fest(?:gelegt)?|definiert|bekannt|absehbar)", "mal sehen",
        "scha(?:uen|un|u|ugn|ut) (?:wir|mer|ma|mir)(?: mal| amal| moi)",
        "mal (?:schauen|gucken)(?= *(?:$|[.,!]))",
        r"muss (?:ich )?(?:erst )?(?:noch )?(?:nachfragen|klaren|fragen|schauen|prufen)",
        (
            r"(?:muss|mussen|musste|mussten) (?:ich|wir|das) [^.!?\n]{0,40}(?:klaren|besprechen|absprechen"
            r"|zusammensetzen|beraten|abstimmen|fragen|nachfragen|prufen|anschauen|reden|sprechen"
            r"|nachrechnen|nachsehen|nachschauen|uberlegen)"
        ),
        "(?:das )?entscheidet (?:mein|unser|der|die|das)",
        (
            "(?:kann|konnen|lasst|ist)(?: (?:ich|wir|sich|das|noch|so|jetzt))* (?:schwer|schlecht"
            "|kaum)(?: (?:zu|ab|ein))? ?(?:sagen|schatzen|beantworten|einschatzen)"
        ),
        "(?:schwer|schwierig) zu (?:sagen|beantworten|schatzen)",
        "keine (?:konkrete |genaue )?(?:vorstellung|zahl im kopf|idee)",
        "(?:kann ich|konnen wir) (?:das |da |dazu )?(?:noch )?nicht sagen", "keinen plan",
        "noch unentschieden", "nicht sicher",
        # Spanish
        "no (?:tengo|tenemos) (?:ni )?(?:idea|claro)(?: aun| todavia)?", "depende(?: de)?",
        r"(?:todavia |aun )?no (?:lo )?(?:se|sabemos|tengo claro|tenemos claro)(?: todavia| aun| bien)?",
        "ni idea", "no estoy segur[oa]", "no estamos segur[oa]s", "varia", "ya veremos",
        (
            "(?:no|ni)(?: siquiera| nos| me)* (?:lo )?(?:hemos|he|habia|habiamos) (?:decidido|pensado"
            "|definido|mirado|hablado|planteado|calculado|valorado|estudiado|concretado)(?:lo)?"
        ),
        (
            "(?:nie|nicht|gar nicht|noch nicht|kaum) (?:wirklich |gross |richtig )?(?:daruber"
            "|druber) (?:nachgedacht|gesprochen|geredet)"
        ),
        "keine gedanken (?:daruber |druber |dazu )?(?:gemacht)?",
        (
            "(?:never|haven\'?t) (?:really |even )?(?:crossed my mind"
            "|given (?:it|that|this) (?:any|much|a) thought|thought (?:that|this) far)"
        ),
        "por definir",
        (
            "(?:tengo|tenemos|hay) que (?:preguntar|consultar|ver|hablar|revisar|discutir|comentar"
            "|decidir)(?:lo)?"
        ),
        "habria que ver", "dificil de decir", "sin decidir", "no esta (?:claro|definido|decidido)",
        "quien sabe", "(?:esta |habra que |hay que )?por ver(?:se)?", "habra que ver",
        "segun (?:el|la|lo|los|las)", "lo decide (?:mi|nuestro|nuestra|el|la)", "da igual",
    )
)  # fmt: skip
VAGUE_ALONE = phrase_pattern(
    (
        "flexible", "open", "(?<!at )any ?time", "as and when", "cuando sea", "whenever",
        "whatever(?: (?:it takes|it costs|works))?", "any", "maybe", "negotiable", "good question", "offen",
        "flexibel", "verhandelbar", "gute frage", "egal", "vielleicht", "a ver", "negociable", "quizas?",
        "tal vez", "buena pregunta",
    )
)  # fmt: skip
"""Everyday words that are an answer only at the end of their clause."""


CLOSED = re.compile(
    r" *(?:$|[^\w\s]|\n|(?:tbh|honestly|though|until|till?|bis|solange|hasta|right now|at the moment|for now"
    r"|yet|really|but|because|so|on|i|we|lol|haha|thanks|atm|one|for (?:this|it|us)|as|ehrlich|leider|aktuell"
    r"|momentan|derzeit|aber|noch|weil|was|la verdad|de momento|por ahora|pero|porque|la|gracias|todavia|aun"
    r"|with|(?:and|und|y)(?= (?:i|i'm|it|it's|that's|this|we|we're|my|our|the|there's|he|she|ich|wir|das|es"
    r"|mein\w*|unser\w*|der|die|bei|soy|somos|mi|nuestr\w+|el|la|los|no|yo|tenemos|estamos|necesit\w+|quer\w+"
    r"|busc\w+)(?![a-z])))(?![^\W_]))"
)
"""What may follow the last word of an answer: nothing, or another clause."""


def closed(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The first match that ends its clause: "limited", not "a limited company"."""
    return next((m for m in pattern.finditer(text) if CLOSED.match(text, m.end())), None)


def vague_reply(text: str) -> re.Match[str] | None:
    """An answer such as "it depends"."""
    return VAGUE.search(text) or closed(VAGUE_ALONE, text)


DENIED_BEFORE = re.compile(
    r"(?<![a-z])(?:not|nicht|no|no (?:son|es|era|eran)|isn'?t|instead of|rather than|statt|anstatt|en vez de"
    r"|en lugar de|than) (?:really |exactly |the |den |die |los )?$"
)
CORRECTED = phrase_pattern(
    (
        "excuse(?: me)?,", "nah(?= ?,| [a-z]| ?[0-9])", "disculp\\w+", "verzeihung", "pardon",
        "no,? wait(?: no)?", "wait", "hold on", "hang on", "oops", "whoops", "my bad", "my mistake",
        "misspoke", "mistyped", "misread", "typo", "wrong (?:line|number|figure|row|one)", "ach",
        "a+h,? ne+(?:in)?", "nee", "ne(?:in)?(?=,| ?$)", "no(?= ?$)", "vertippt", "verschrieben", "vertan",
        "verguckt", "verlesen", "falsch\\w*", "stimmt (?:so )?nicht(?: mehr)?",
        "is (?:wrong|outdated|incorrect|out of date)", "isn'?t (?:right|correct|true)",
        "no (?:es|era) correct[oa]", "esta mal", "quita,?", "stopp?", "halt,", "ups", "uy", "huy",
        "me (?:he )?equivo\\w+", "me (?:he )?confund\\w+", "que digo", "bueno,? no", "error", "miento",
        "corrijo", "sorry", "actually", "i mean", "i meant", "correction", "rather", "better",
        "make (?:it|that)", "(?:scratch|scrap|strike|forget) that",
        "(?:vergiss|vergessen sie|streich\\w*|verwirf) das", "olvid\\w+ (?:eso|lo que dije)", "no,", "nope",
        "more like", "really", "nein", "doch", "eher", "korrigiere", "korrektur", "besser gesagt",
        "ich meine", "ich meinte", "sondern", "quatsch", "moment", "tschuldigung", "entschuldigung", "bzw",
        "perdon", "mejor dicho", "digo", "qui(?:se|ero) decir", "nein,? warte", "en realidad", "mas bien",
        "sino", "corrijo", "espera", "but (?:it'?s|its|it is|that'?s|now|actually)(?: really)?", "really",
    )
)  # fmt: skip
_TRUE = re.compile(
    r"(?<![a-z])(?:correct|now|jetzt|inzwischen|ahora|right|real|actual|proper|true|should|meant|make it"
    r"|call it|it'?s|we'?re|we are|cut|down to|sind|ist|bin|gekurzt|runter|richtig\w*|korrekt\w*|stimmt"
    r"|tatsachlich|sollte\w*|gemeint|sagen wir|lets say|let\'s say|pon(?:gamos|ed|me)?|digamos"
    r"|correct[oa]|verdader[oa]|buen[oa]|son|somos|es|era[n]?|debia|queria|sino|qued[ao]\w*"
    r"|dejamos?(?:lo)?)(?![a-z])[^.!?\n]{0,30}$"
)
_WRITTEN = re.compile(
    r"(?<![a-z])(?:told|was|were|war|waren|hiess|eran?|dijeron|habia|wrote|typed|put|said|did i say|entered"
    r"|stated|gave you|earlier|geschrieben|gesagt|angegeben|getippt|eingetragen|schrieb|sagte|vorhin|puse"
    r"|escribi|dije|teclee|habia (?:puesto|escrito|dicho)|indique"
    r"|originally|initially|at first|in mind|had planned|was going to|were going to|eigentlich|eigtl?|eig"
    r"|ursprunglich|zuerst|anfangs|erst (?:dachte|woll|hatt|war|plan)\w*|im kopf|al principio|en principio"
    r"|de entrada|pensabamos|pensaba|ibamos a|iba a|teniamos|en mente)(?![a-z])"
)
_ALMOST_SAID = re.compile(
    r"(?<![a-z])(?:(?:was|were) (?:going to|gonna|about to) say|(?:would|'d)(?: have|'ve) said"
    r"|(?:woll|hatt)\w+(?: [a-z]+){0,2} (?:[^a-z ]{1,4} ?(?:[a-z]+ )?)?(?:sagen|gesagt)|iba(?:mos)? a decir"
    r"|(?:te |le |os )?(?:diria|habria dicho|hubiera dicho)(?:mos)?)(?![a-z])"
)
_TURNED = re.compile(
    r"(?<![a-z])(?:but|so|let'?s|make it|aber|also|nehmen wir|pero|asi que|mejor"
    r"|(?:my|our|mein\w*|unser\w*|mi|nuestr[oa]) [a-z]+ (?:says|said|meint\w*|sagt\w*|dice|dijo))(?![a-z])"
)
_LESS = (
    r"(?:cut|slash(?:ed)?|trimm?(?:ed)?|reduced?|lower(?:ed)?|knock(?:ed)?|dropp?(?:ed)?|whittled|pared|shaved"
    r"|scaled|brought|talked|shrunk|shrank|went|gekurzt|reduziert|gesenkt|(?:he)?runter\w*|herab\w*"
    r"|zusammengestrichen|zusammengekurzt|gestutzt|recort\w+|rebaj\w+|redu[cj]\w+|baj\w+"
    r"|dej(?:o|aron|an|ado))"
)
_REDUCED = re.compile(
    rf"(?<![a-z]){_LESS}(?: (?!at |by |for |um |en )[a-z']+){{0,4}} (?:to|auf|a|en)(?: [a-z]{{2,7}})? ?$"
)
_REDUCED_BEHIND = re.compile(rf"\S{{1,12}}(?: [a-z€$£]+){{0,3}} {_LESS}(?![a-z])")
_TO = re.compile(r"(?<![a-z])auf(?: [a-z]{2,7})? ?$")
"""Told of a sum behind another, it takes the place of it: "we had 10 but it got cut to 6", "20k, wurden auf 12k gekürzt"."""
_HAD = re.compile(
    r"(?<![a-z])(?:started (?:at|as|out|off|with)|began|had|hatten?|tenia\w*|empez\w+|last year|letztes jahr"
    r"|voriges jahr|vorjahr|el ano pasado)(?![a-z])"
)
_LEFT = re.compile(
    r"(?<![a-z])(?:down to|nur (?:noch|mehr)|jetzt|inzwischen|now|this year|this time|dieses jahr|heuer"
    r"|este ano|ahora|ya solo|only .{0,12}left)(?![a-z])[^.!?\n]{0,30}$"
)
""" "It started as 15k and is now down to 8k", "letztes Jahr 9000, heuer 7000"."""
_LEAST_BETWEEN, _MOST_BETWEEN = 2, 70


def takes_back(text: str, a: int, b: int, other: int) -> bool:
    """Whether the figure at `text[a:b]` gives way to the one at `other`: a correction stands between both, or it is what was
    written, or nearly said, where another is true.
    """
    between = text[b:other]
    if not _LEAST_BETWEEN <= len(between) <= _MOST_BETWEEN:
        return False
    if _TRUE.search(between) and _WRITTEN.search(text[max(0, a - 30) : b] + between):
        return True
    if _LEFT.search(between) and _HAD.search(text, max(0, a - 40), other):
        return True
    if _REDUCED.search(between) or (_TO.search(between) and _REDUCED_BEHIND.match(text, other)):
        return True
    if _ALMOST_SAID.search(text, max(0, a - 30), other) and _TURNED.search(between):
        return True
    return CORRECTED.search(between) is not None
