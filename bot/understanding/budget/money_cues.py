"""What an amount is about: the words around it that make it a budget, or today's bill, a price, a turnover, a loss.

An amount belongs to the nearest such word of its clause; a word right behind it ("2m in revenue") may outrank one before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.understanding.numerals.numbers_view import PERIOD, words

BUDGET, WEAK, NONE, TODAY, PRICE, OTHER, TOO_MUCH, ASIDE = (
    "budget",
    "weak",
    "none",
    "today",
    "price",
    "other",
    "too_much",
    "aside",
)

_PAYING = (
    r"(?:spend|pay|invest|afford|do|go|stretch|commit|put|manage|allocate|drop|budget|throw|reach|work with"
    r"|swing|scrape (?:together|up)|part with|shell out|fork out|cough up|stump up|pony up|run to|justify"
    r"|live with|free up|find|spare|stomach|cover|offer|lay out|set aside|chip in|sign (?:off )?(?:on|for)"
    r"|approve|authori[sz]e|release|stand|squeeze out|give|get away with|take)"
)
_GERMAN_PAYING = (
    r"(?:ausgeben|gehen|zahlen|bezahlen|investieren|leisten|aufbringen|hoch ?gehen|reinstecken|stemmen"
    r"|drauflegen|einplanen|machen|aufwenden|hinlegen|locker ?machen|lockermachen|springen lassen|reingeben"
    r"|geben|bieten|abzwacken|entbehren|zahle|hinblattern|rausrucken|dafur nehmen|verkraften|freimachen"
    r"|anlegen|verbraten|hernehmen|tragen|erubrigen|verantworten|mitgehen|bereitstellen|freigeben)"
)
_SPANISH_PAYING = (
    r"(?:gastar|pagar|invertir|llegar|subir|destinar|permitir\w*|poner|asumir|estirar\w*|dedicar|ofrecer|ir"
    r"|aportar|meter(?:le)?|soltar|dar|desembolsar|aflojar|juntar|apartar|reservar|entrar(?:le)?|echar(?:le)?"
    r"|sacar|aguantar|afrontar)(?:l[eo]s?|os|te)?"
)
_WILL = (
    r"(?:can(?:'?t|not)?|couldn'?t|won'?t|wouldn'?t|could|would|will|might|may|'d|'ll|able to"
    r"|(?:we|i|they)'(?:d|ll)|want to|wanna|willing to|looking to|planning to|plan to|happy to|prepared to"
    r"|going to|like to|need to|ready to|trying to|hoping to|intend to|comfortable|max we|allowed to"
    r"|authori[sz]ed to|cleared to|good to)"
)
_VENDORS = (
    r"(?:zendesk|intercom|hubspot|salesforce|freshdesk|freshworks|freshchat|drift|tidio|livechat|live chat"
    r"|crisp|zoho|pipedrive|gorgias|userlike|kommo|manychat|qualified|tawk|helpscout|help scout|front"
    r"|calendly|mailchimp|dynamics|adwords|google ads|answering service|call ?cent(?:er|re)|agency|agentur"
    r"|agencia|wordpress)"
)
CUES: dict[str, tuple[str, ...]] = {
    BUDGET: (
        (
            "(?:about|roughly|around|same as|similar to|as much as|no more than|exactly|close to) (?:what "
            "|(?<=same as ))(?:we|i)(?:'re|'m)? pay(?:ing)?"
        ),
        (
            "(?:so viel|dasselbe|das gleiche|etwa|ungefahr) (?:wie |was )?(?:wir|ich) (?:jetzt |heute "
            "|aktuell )?zahlen?"
        ),
        "(?:lo mismo que|parecido a lo que|mas o menos lo que) (?:ya )?pag\\w+",
        "ubrig(?! ?geblieben)",
        "(?:da|hier)fur (?:hatten|haben|hab|habe|hatte|gibt|gabe)",
        "(?:usually|typically|normally|generally|tend to) (?:spend|pay|budget|invest)",
        "normalerweise (?=[^.!?;\\n]{0,40}\\baus\\b)",
        "(?:normalmente|solemos|suele) (?:gast|inv|pag)\\w+",
        "capped (?:(?:it|us|this|that|me) )?at",
        "put(?=[^.!?;\\n]{1,30}(?<![a-z])(?:aside|away|by)(?![a-z])(?! for (?:my|our|a|the|his|her) ))",
        "set(?=[^.!?;\\n]{1,30}(?<![a-z])aside(?![a-z]))",
        (
            "(?:hat|haben|hab|habe|legt\\w*)(?=[^.!?;\\n]{1,40}(?<![a-z])(?:beiseite|zuruck"
            "|auf die seite) ?(?:gelegt|legt)?(?![a-z]))"
        ),
        "(?:me|nos) (?:apano|apanamos|arreglo|arreglamos|apane|manejo|conformo|conformamos)",
        "spend (?:would|will|should|could|is capped)",
        "gave (?:us|me)",
        "granted",
        (
            "(?:the|about|zum|das|el|lo del) (?:money|geld"
            "|dinero)(?= *(?:[,:]|hm+|uh+|um+|maybe|well|tja|vielleicht|pues|quizas?))"
        ),
        "agreed on",
        "settled on",
        "geeinigt",
        "acord(?:amos|ado)",
        "(?:geld|kohle|mittel) (?:ist|sind|ware|waren)(?: (?:auch|schon|genug|ja))? (?:da|vorhanden)",
        "approval for",
        "sign-?off for",
        "green light for",
        "nos (?:dieron|han dado)",
        "bewilligt",
        "(?<!not )(?<!not been )(?<!n't )approved",
        "signed off",
        (
            "(?:we|i)(?:'ve| have)? (?:planned|earmarked|allocated)(?= (?:about |around |roughly "
            "|up to )?(?:\ue001 ?)?\ue000)"
        ),
        "no (?:querriamos |quisieramos |queremos )?pasar(?:nos|me)? de",
        "freigegeben",
        "genehmigt",
        "aprobad[oa]s?",
        "looking for something",
        (
            "(?:like|want|need|after) something(?: [a-z]+){0,2}(?= for(?: about| around| up to| under"
            "| max\\.?)? (?:\ue001 ?)?\ue000)"
        ),
        "algo(?! (?:parecid|similar))(?: [a-z]+)?(?= por (?:unos |hasta |menos de |maximo )?\ue000)",
        "something(?= (?:around|about|under|below|less|up to|in the|between))",
        (
            "(?:et)?was(?: [a-z]+es)?(?= (?:fur (?:ca|etwa|rund|max|maximal|hochstens|unter|weniger|so um"
            "|\ue000)|unter|um|bis))"
        ),
        "algo(?= (?:de menos|por menos|alrededor|de unos|de hasta|por))",
        r"(?:\w{1,30})?budget\w{0,24}",
        "presupuest\\w*",
        (
            "(?<!que )hay(?= (?:unos |como |hasta |solo |un maximo de "
            "|ya )?\ue000(?: ?\ue001)?(?: ?\ue002)? ?(?:$|[.,;!)]"
            "|(?:para|y|pero|como mucho|disponibles?|reservad[oa]s?|apartad[oa]s?|de presupuesto)(?![a-z])))"
        ),
        r"(?:stash|squirrel|sock|tuck|salt)\w* (?:away|aside|together)",
        r"saved up",
        r"scraped together",
        (
            r"(?:don'?t|not|never|nobody|no one) (?:\w{1,9} ){0,2}(?:spend|pay"
            r"|go)(?= (?:any )?(?:more|over|above|beyond|past))"
        ),
        r"(?:an|zusammen)?gespart",
        r"zusammengekratzt",
        r"auf der hohen kante",
        (
            r"g[ie]b\w*(?= (?:uns |mir )?(?:(?:nicht|maximal|hochstens|bis zu)[^.!?;\n]{0,30}\b(?:aus|frei)\b"
            r"|[^.!?;\n]{0,30}\bfrei\b))"
        ),
        (
            r"(?:boss|manager|chefin|chef|jefe|jefa|director|owner) (?:said|says|sagt\w*|meint\w*|dice|dijo"
            r"|gives?|gave|allows?|lets?|da|deja)(?: me| us| mir| uns)?"
        ),
        r"(?:me|nos) dejo(?= (?:hasta |unos )?\ue000)",
        r"to (?:burn|blow)",
        r"bitte(?= (?:unter|nicht uber|maximal))",
        r"bitte keine angebote(?= uber)",
        r"please(?= (?:under|below|no more))",
        r"por(?= menos de)",
        r"hatt\w*(?= (?:ich|wir))",
        r"beantragt",
        r"solicitud(?= por)",
        r"ahorrad[oa]s?",
        r"guardad[oa]s?",
        r"juntad[oa]s?",
        r"no (?:gast|pagu|pag)\w+(?= mas de)",
        "set aside",
        "put aside",
        "put away",
        "allocated",
        "earmarked",
        "reserved for",
        rf"{_WILL} (?:probably |maybe |only |not |definitely |also |even |then |realistically )?{_PAYING}",
        "afford",
        "comfortable (?:with|spending|paying)",
        (
            r"(?:arrancar|empezar|comenzar|starten|anfangen|loslegen|start|begin"
            r"|get going)(?: [^\s.!?;]+){0,4} (?:con|mit|with)(?= (?:about |around |etwa |rund "
            r"|unos )?\ue000)"
        ),
        "put (?:me|us) down for",
        "spend(?:ing)? (?:limit|cap|ceiling)",
        "(?:in|from|out of) the (?:kitty|pot|bank|piggy ?bank|jar)",
        "(?:in the|war) ?chest",
        "ring-?fenced",
        "pencil(?:l)?ed in",
        "(?:would be|is|be) worth(?= [^.!?;\\n]{0,30}\\bto (?:me|us)\\b)",
        "left(?: over)? (?:for|to spend)",
        "to play with",
        "to work with",
        (
            "(?:i|we)'?d (?:probably |happily |gladly |maybe )?(?:be (?:fine|ok|okay|happy|good"
            "|comfortable) (?:with|at|paying|around))"
        ),
        "(?:fine|ok|okay|happy|good|comfortable) (?:with|at|paying)",
        "shooting for",
        "aiming for",
        (
            "would be (?:ok|okay|fine|doable|possible|manageable|acceptable|alright"
            "|all right)(?= *(?:$|[.,!;]|for|with|i think|i guess))"
        ),
        "(?:lo|el) maximo (?:es|son|serian?)",
        "das hochste (?:ist|waren?)",
        "willing to",
        "prepared to",
        "ballpark",
        "target(?: price| cost| spend)?",
        "sweet spot",
        "spend on (?:this|it)",
        "(?:we|i)(?:'ll|'d| will| would) (?:pay|spend|give|go)",
        "price limit",
        "cost limit",
        "to (?:spend|invest)",
        "(?:has|have|had|needs?|must|got)(?: to)? be (?:spent|used(?: up)?)",
        "(?:money|funds|cash) left(?: over)?(?! to)",
        (
            "(?<!ad )(?<!ads )(?<!marketing )(?<!current )spend(?= is [^.!?;,]{1,25} (?:max|tops|at most"
            "|or less))"
        ),
        "(?:hay|tenemos|tengo) que gastar(?:l[oa]s?)?",
        "room",
        "zum ausgeben",
        "para (?:gastar|invertir)",
        "price range",
        "spending (?:limit|cap)",
        "our (?:max|maximum|ceiling|limit|cap|range)",
        "(?:looking|planning|aiming|hoping) to (?:spend|invest)",
        r"(?:should|must|needs? to|has to|can) (?:not )?(?:cost|be under|stay under|stay below)",
        "i meant",
        "have to (?:spend|work with|invest)",
        r"(?:ein)?geplant",
        "(?:im|in den) \\w*haushalt",
        f"in (?:the|our|this year'?s|next year'?s|{PERIOD}'?s) (?:[a-z]+ )?(?:plan|budget)",
        "im \\w*plan(?: drin| vorgesehen)?(?! b)",
        "en (?:el|nuestro) plan(?: de \\w+)?",
        (
            "(?:lets?|letting) (?:me|us)(?: \\w{4,9})? (?:spend|have|use|go|pay)|(?:allows?|allowed) (?:me|us)(?: to"
            " (?:spend|have|use|go|pay))?"
        ),
        "(?:me|nos) (?:deja[n]?|permite[n]?) (?:gastar|usar|pagar)(?: hasta)?",
        "(?:puedo|podria|podemos|podriamos)(?= (?:unos |unas |hasta |como )?\ue000)",
        "before you (?:even )?ask",
        "(?:be)?vor (?:du|ihr|sie) frag\\w+",
        "antes de que (?:me )?pregunt\\w+",
        "veranschlagt",
        "vorgesehen",
        "vorgemerkt",
        "bereitgestellt",
        "zur verfugung",
        "zuruckgelegt",
        "kostenrahmen",
        "preisrahmen",
        "rahmen(?: von)?",
        "lieg(?:t|en) bereit",
        "ste(?:ht|hen) (?:bereit|zur verfugung|parat)",
        "(?:da|hier|dafur)?fur ubrig",
        "haben wir ubrig",
        "bereit(?:gelegt|gestellt)?",
        "beiseite ?gelegt",
        "auf die seite gelegt",
        "abgesegnet",
        "zugesagt",
        "mir wert",
        "uns wert",
        "wert ist (?:mir|uns)",
        "zahlungsbereit\\w*",
        "preislich",
        "obergrenze",
        "schmerzgrenze",
        "topf",
        "etat",
        "ware (?:ok|okay|machbar|fein|in ordnung|vertretbar)",
        "waren (?:ok|okay|machbar|fein|in ordnung|vertretbar|drin)",
        "locker ?machen",
        "springen lassen",
        "wurde ich (?:zahlen|ausgeben|geben)",
        "wurden wir (?:zahlen|ausgeben|geben)",
        (
            r"(?:konnen|konnten|kann|konnten?|konnt|wurden|wurde|wollen|will|wolln|mochten|mochte|durfen"
            r"|darf)(?=[^.!?;\n]{0,60}\b" + _GERMAN_PAYING + r"\b)"
        ),
        "ausgeben",
        "investieren",
        "leisten",
        r"darf es (?:nicht )?(?:werden|kosten|sein)",
        r"(?:darf|durfen|durfte|durften)(?=[^.!?;\n]{0,30}\bsein\b)",
        r"(?:sind|ist|waren|ware) drin",
        r"(?:darf|durfte|sollte|soll)s?(?=[^.!?;\n]{0,40}\bkosten\b)",
        "drin",
        (
            rf"(?:podemos|podriamos|puedo|podria|queremos|quiero|pensamos|dispuestos a"
            rf"|quisieramos) {_SPANISH_PAYING}"
        ),
        "gastar",
        "invertir",
        "destinad[oa]s?",
        "reservad[oa]s?",
        "apartad[oa]s?",
        "dispon(?:emos|go|e|en|dria\\w*) de",
        "(?:contamos|cuento|cuentan|cuenta) con",
        "asignad[oa]s?",
        "quise decir",
        "(?:estoy|estamos) dispuest[oa]s?(?: a (?:pagar|gastar|invertir|poner))?",
        (
            "(?:me|nos) (?:quedan?|sobran?|dan?|dieron|han dado|dejan?|autorizan|autorizaron|aprobaron"
            "|puedo permitir|podemos permitir)"
        ),
        "pagaria(?:mos)?",
        "gastaria(?:mos)?",
        "pondria(?:mos)?",
        "invertiria(?:mos)?",
        "(?:en|de) (?:la )?(?:hucha|caja|bote|fondo)",
        "partida(?: de)?",
        "techo",
        "tope",
        "(?:me|nos) (?:encaja|viene bien|cuadra)",
        "cuadraria",
        "asumible",
        "(?:seria|serian|estaria) (?:asumible|razonable|perfecto|bien|ok)",
        "traigo",
        "traemos",
        "dispongo",
        "disponemos",
        "manejamos un",
        "(?:me|nos) (?:lo )?puedo permitir",
        "hablamos de",
        "apuntame",
    ),
    WEAK: (
        "have(?: got)?",
        "(?:i|we|they)'ve(?: got)?",
        "ha[sd]",
        "got",
        "thinking(?: of| about)?",
        "looking at",
        "expecting",
        "figure",
        "work with",
        "haben",
        "hatten",
        "habe",
        "hat",
        "denken",
        "dachten?",
        "vorstellung",
        "vorgestellt",
        "tenemos",
        "tengo",
        "pensando",
        "pensabamos",
        "idea de",
        "spending",
        "investment",
        "enough",
        "suffice",
        "reicht",
        "reichen",
        "ausreich\\w*",
        "alcanza",
        "bastan?",
        "suficiente",
    ),
    TODAY: (
        (
            "(?:has|have|had|'?ve|'?s)(?: just| now)? (?:put|bumped|raised|hiked|jacked|whacked) (?:our|my"
            "|the|its) [a-z]+(?: [a-z]+)? (?:up )?"
        ),
        (
            "(?:put|bumped|jacked|hiked) (?:our|my|the) (?:line|bill|price|rate|fee|plan"
            "|rent)s?(?: [a-z]+)?(?: up)?"
        ),
        "erhoht",
        "angehoben",
        "(?:ha|han) subido",
        "(?:nos |me )?subi(?:o|eron)",
        (
            "(?:provider|tool|system|software|vendor|subscription|service|crm|chat|anbieter|proveedor"
            "|herramienta|sistema) (?:costs?|kostet|cuesta)(?: us| uns)?"
        ),
        r"(?:burn|blow|fork|shell|cough)(?:s|n|ing|ed)?(?: (?:out|over|up|through))?",
        r"(?:verbrenn|blech|lohn(?!t|en? sich)|latz|berapp)\w*",
        r"(?:drucken|druck|legen|leg) (?=[^.!?;\n]{0,40}\b(?:ab|hin)\b)",
        r"(?:quemamos|soltamos|apoquin\w+|nos dejamos|se nos van?|desembolsamos)",
        rf"(?:on|for|to|with|fur|an|in|bei|en|a|por|con) (?:the |el |la )?{_VENDORS}",
        r"(?:ge(?:ht|hen)) (?=[^.!?;\n]{0,30}\bdrauf\b)",
        f"(?<!{PERIOD} )(?<!time )(?<!month )(?<!single )pay",
        "pays",
        "paying",
        "paid",
        "(?<!didn't )(?<!don't )(?<!not )spend",
        "spends",
        "(?<!haven't )(?<!hasn't )spent",
        "spending",
        "currently",
        "today",
        "right now",
        "at the moment",
        "our current",
        "current \\w+ (?:\\w+ )?(?:runs|is|costs)",
        "(?:runs|sets) (?:us|me)(?: back)?",
        "(?:nos|me) sale[n]?",
        "bill is",
        "(?:be|)zahlen?",
        "zahlt",
        "(?:be|)zahle",
        "zahl(?= ich)",
        "aktuell",
        "derzeit",
        "momentan",
        "geben (?=[^.!?;\n]{0,40}\\baus\\b)",
        "gerade",
        "pagamos",
        "pago",
        "pagando",
        "gastamos",
        "gasto",
        "actualmente",
        "ahora",
        "hoy",
    ),
    PRICE: (
        "wants(?! (?:to|it|this|us|me)(?![a-z]))",
        (
            "(?:(?:my |our |the |all the )?(?:rivals?|competit(?:ors?|ion)|others"
            "|other (?:ones|guys|lot|vendors?|companies|firms|tools?)|the rest)"
            "|(?:die |alle |der |eure |deren )?(?:anderen?|konkurrenz|konkurrenten|mitbewerber|wettbewerber)"
            "|(?:los |las |vuestr[oa]s )?(?:otr[oa]s|demas|competencia|competidores)) (?:wants?|asks?|take"
            "|will|wollen|nehmen|verlangen|quieren|cobran|piden)"
        ),
        (
            "(?:they|everyone|everybody|die|alle|ellos|todos) (?:all )?(?:want|wollen"
            "|quieren)(?= (?:about |around |like |over |nearly |etwa |rund |unos )?(?:\ue001 ?)?\ue000)"
        ),
        "wanted(?=[^.!?;\\n]{1,30}(?<![a-z])(?:from|off) (?:an?|my|our|me|us|him|her|them)(?![a-z]))",
        "cobraron",
        "(?:le|les|me|nos) cobro",
        (
            "(?<!we )(?<!i )(?<!i've )(?<!boss )(?<!manager )(?<!owner )(?<!wife )(?<!husband )(?:wanted"
            "|asks)(?= (?:about |around |like |over |nearly )?(?:\ue001 ?)?\ue000)"
        ),
        "ped(?:ia|ian)",
        "ofreci(?:o|eron)",
        (
            "(?<!ich )(?<!wir )wollten?(?= (?:allen ernstes |glatt |uber |so |etwa |rund "
            "|fast )?(?:\ue001 ?)?\ue000)"
        ),
        "(?:bot|boten|bietet) (?:mir|uns)",
        "(?:le|les|me|nos) clav(?:o|aron|an)",
        "abgeknopft",
        "abgezockt",
        (
            "(?:(?:an?|one|eine?|una?) )?(?:agency|vendor|provider|freelancer|developer|web ?designer"
            "|consultant|an?other company|agentur|anbieter|programmierer|berater|dienstleister|agencia"
            "|proveedor|consultora|informatico) (?:[a-z]+ ){0,2}?(?:wanted|asked for|wollten?|verlangte|nahm"
            "|queria|pedia|pidio|cobraba)"
        ),
        (
            "(?:on|bei|auf|en) (?:amazon|ebay|craigslist|wallapop|kleinanzeigen|aliexpress|temu|etsy|fiverr"
            "|upwork|gumtree|milanuncios|mercadolibre|facebook)"
        ),
        "(?:anbieter|\\w*bewerber|konkurren\\w+) (?:will|nimmt|verlangt)",
        "nahm(?:en)?",
        "(?:me|nos) sali(?:o|eron)",
        "gaste(?![a-z])",
        "demands?",
        "pid(?:e|en|ieron|io)",
        "how much",
        "what(?:'s| is) the (?:price|cost)",
        "costs?",
        "costing",
        "prices?",
        "priced",
        "pricing",
        "(?<!in the )(?<!in our )plans?(?! (?:for|to|on|was|is)(?![a-z]))",
        "charges?",
        "charged",
        "charging",
        "quoted?",
        "quotes",
        "(?<!final )offer(?:ed|s)?",
        "subscription",
        "cheapest",
        "per seat",
        "fees?",
        "package",
        "tier",
        "starts at",
        "do you have",
        "is it",
        "is there",
        "saw",
        "nimmt",
        "berechnet",
        "was kostet",
        "kostet",
        "gekostet",
        "costaba",
        "cobraba",
        "costo",
        "verlangt\\w*",
        "verlangte",
        "kosten",
        "preise?",
        "tarife?",
        "angebot\\w*",
        "abo",
        "gebuhr\\w*",
        "paket\\w*",
        "gibt es",
        "habt ihr",
        "haben sie",
        "(?<!en )cuanto",
        "cuesta",
        "cuestan",
        "precios?",
        "tarifas?",
        "plan(?:es)?(?! (?:for|to|on|was|is)(?![a-z]))",
        "cotiza\\w*",
        "cobran?",
        "tienen",
        "hay(?! que)",
        "oferta",
        "incluye",
    ),
    OTHER: (
        (
            "(?<!for )(?<!fur )(?<!por )(?<!para )(?:every|each|one|jede[nrs]?|ein|eine|cada|una?) (?:missed "
            "|lost |no-show |verpasste[nrs]? |verlorene[nrs]? |entgangene[nrs]? )?(?:calls?|enquir(?:y|ies)"
            "|inquir(?:y|ies)|leads?|customers?|clients?|jobs?|orders?|bookings?|guests?|patients?"
            "|no[- ]shows?|anrufe?|anfrage|kunde|kundin|auftrag|buchung|llamada|cliente|consulta|pedido"
            "|reserva|cita)(?: (?:perdid[oa]|gone|lost|weg|verloren"
            "|that (?:is|gets|goes) (?:missed|lost|away)|we (?:miss|lose)"
            "|(?:der|die) [a-z ]{3,20}(?:geht|gehen|verpassen|verlieren)"
            "|que (?:se (?:va|pierde|nos va)|perdemos|no contest\\w+)))?(?= (?:is|are|costs?|ist|sind|kostet"
            "|es|son|cuesta|vale)(?![a-z]))"
        ),
        "(?:turn(?:s|ed|ing)?|set(?:zen|zt)) (?:over|um)",
        "brings?(?: in)?(?! us to)(?: us| me)?",
        "brought in",
        "im (?:durch)?schnitt",
        "de media",
        "goes for",
        "go for(?= about|= around|= roughly)",
        "nets? us",
        "bring(?:t|en)(?: (?:uns|mir))?(?= [^.!?;\\n]{0,30}(?:ein|$|[.,]))",
        "(?:cada|una?) [a-z]+ (?:nos|me) (?:deja|da)n?",
        "reportan?",
        "rinden?",
        "volume",
        "traffic",
        "volumen",
        "aufkommen",
        "trafico",
        "revenues?",
        "turnover",
        "sales",
        "sold",
        "arr",
        "mrr",
        "make(?! (?:it|that|this))",
        "makes(?! (?:me|us|sense|it))",
        "made",
        "making",
        "earn(?:ed|s|ing)?",
        "profits?",
        "rais(?:ed?|ing)",
        "funding",
        "funded",
        "valu(?:ed|ation)",
        "worth",
        "deal(?: size)?",
        "average",
        "salar(?:y|ies)",
        "wages?",
        "agents? earn",
        "(?:leave|leaving|left) on the table",
        "liegen ?lassen",
        "durch die (?:lappen|finger)",
        "floten",
        "dejamos (?:escapar|de (?:ganar|ingresar|facturar))",
        "se (?:nos )?escapan?",
        "lose",
        "loses",
        "losing",
        "lost",
        "loss(?:es)?",
        "waste[sd]?",
        "wasting",
        "sav(?:e|es|ed|ing|ings)",
        "cost(?:s|ing)? us",
        "costing",
        (
            "(?<!to )gets?(?! (?:it |this |that )?(?:approved|signed|cleared|released|through"
            "|the (?:ok|okay|nod|green)))"
        ),
        "getting",
        "receive",
        "handles?",
        "handling",
        "process(?:es)?",
        "drives?",
        "ship(?:s|ped)?",
        "serve",
        "ads?",
        "cpl",
        "cpc",
        "cac",
        "cpa",
        "anything(?= (?:over|above|beyond|more|bigger)(?! (?:that|this|it)(?![a-z])))",
        "everything(?= (?:over|above|beyond))",
        "alles(?= (?:uber|ab|was))",
        "todo lo que",
        "signs off",
        "entscheidet(?= (?:ab|uber|alles|alle))",
        "on (?:google|facebook|linkedin|marketing)",
        "adwords",
        "ad spend",
        "pay (?:our|my|the|them|each|an?)",
        "(?:the|our|my|die|unsere|el|nuestro|la) (?:rent|lease|mortgage|miete|pacht|alquiler|renta|hipoteca)",
        "owe",
        "debt",
        "fine of",
        "invoice",
        "bonus",
        "book(?:ing)? value",
        "generat(?:e|es|ed|ing)",
        "billing",
        "bills? (?:out|of)",
        "did(?! (?:i|we) (?:say|write|put|type))",
        "does",
        "grew",
        "grow(?:ing)?",
        "closed",
        "won",
        "win",
        "gewonnen",
        "gewann\\w*",
        "umsatz\\w*",
        "jahresumsatz",
        "gewinn\\w*",
        "verdien\\w*",
        "verlier\\w*",
        "verlust\\w*",
        "verlor\\w*",
        "spar(?:en|t|e)",
        "einsparung\\w*",
        "erwirtschaft\\w*",
        "wert",
        "gehalt\\w*",
        "lohn(?!t|en? sich)\\w*",
        "kostet uns",
        "kosten uns",
        "entgeh\\w*",
        "bekommen",
        "erhalten",
        "machen",
        "verschwend\\w*",
        "werbung",
        "verkauf\\w*",
        "(?<!con )factur(?!as? a )\\w*",
        "ingres\\w*",
        "vend(?:imos|emos)",
        "ventas?",
        "gana\\w*",
        "perd(?:emos|imos|iendo|er|id[oa]s?|ieron|io)",
        "ahorr\\w*",
        "(?<!me )(?<!nos )(?<!lo que )vale",
        "valen",
        "nos cuesta",
        "costo",
        "salario\\w*",
        "sueldo\\w*",
        "recibimos",
        "publicidad",
        "beneficio\\w*",
        "desperdici\\w*",
        "atendemos",
        "recaud\\w*",
        "levantamos",
    ),
    TOO_MUCH: (
        "too (?:much|expensive|high|steep)",
        "out of (?:our )?(?:reach|budget|range)",
        "over (?:our )?budget",
        "more than we (?:can|want)",
        "zu viel",
        "zu teuer",
        "zu hoch",
        "demasiado",
        "muy caro",
        "fuera de(?: nuestro)? presupuesto",
    ),
}

PAYS = re.compile(
    r"(?<![a-z])(?:(?:runs|sets) (?:us|me)|(?:put|bumped|jacked|hiked|raised)(?= [a-z]+ [a-z]+)|erhoht"
    r"|angehoben|subi|nos (?:sale|cuesta)|pa(?:y|id)|burn|blow|fork|shell|verbrenn|blech|lohn|latz|drauf"
    r"|abdruck|quem|solt|apoquin|se nos va|zendesk|intercom|hubspot|salesforce|freshdesk|spen[dt]|bill|cost"
    r"|charg|provider|vendor|tool|subscription|zahl|bezahl|kost|aus(?:geben|gabe)|geben|anbieter|pag|gast"
    r"|cuest|cobra|proveedor|herramienta)"
)
_ORDER = (TOO_MUCH, BUDGET, OTHER, PRICE, TODAY, WEAK)
_CUE = re.compile("|".join(rf"(?P<{kind}>(?<![^\W_']){words(*CUES[kind])}(?![^\W_]))" for kind in _ORDER))
_SENTENCE_END = re.compile(r"[.!?;\n]+")
_CLAUSE_END = re.compile(
    r"[.!?;\n,()]|(?<![a-z])(?:but|aber|pero|so(?! (?:was|etwas|ein))|(?:as|so) long as"
    r"|siempre (?:que|y cuando)|con tal de que|solange|sofern|and|und|y|while|although|because|weil|porque|if"
    r"|wenn|si|who|which)(?![a-z])| - "
)
_NEAR = 14
_PURPOSE = (
    (
        "(?:to (?:spend|put|invest|throw|use|play|work)|for|toward|towards|into|on) (?:all )?(?:it|this|that"
        "|something like (?:this|that|you|yours)|you(?:rs| guys| people| lot)?"
        "|(?:(?:your|an?|such a|some)(?! (?:\\w+ )?(?:page|site|website|flyer|poster|leaflet|ad"
        "|price list)(?![a-z]))|getting|having|fixing|solving|sorting|setting up) [^.!?;\\n]{2,40}|"
        "such (?:a )?\\w+|these things)(?! (?:year|month|quarter|week|one time)|[^\\W_])"
        "|for (?:the )?(?:right|good) \\w+"
    ),
    (
        "(?:da|hier)(?:fur|rein)|fur (?:so (?:was|etwas|ein\\w*)|das(?! jahr| monat)|dies\\w*|die sache"
        "|ein(?:en?)? (?:bot|chat\\w*|tool|system|losung|assistent\\w*)|den (?:bot|chat\\w*)|euch"
        "|eure?\\w* \\w+)|in (?:die|so eine?|das) (?:sache|ganze|tool|losung|system)"
    ),
    (
        "(?:para|en|pa) (?:esto|eso|ello|est[ea] (?!mes|ano|trimestre)\\w+|algo (?:asi|como)"
        "|el (?:bot|chat\\w*|sistema|tema|servicio)|la (?:herramienta|solucion)"
        "|un(?:a)? (?:bot|chat\\w*|herramienta|solucion|sistema|asistente)|solucionar\\w*|arreglar\\w*"
        "|resolver\\w*|vosotros|ustedes|lo vuestro)"
    ),
)
_MEANT_FOR = re.compile(
    rf" ?,? ?(?:left |left over |free |frei |ubrig |libres? |disponibles? "
    rf"|available )?{words(*_PURPOSE)}(?![^\W_])"
)
_ON_CONDITION = re.compile(
    r"(?<![a-z])(?:if|as long as|so long as|provided|unless|keep|stays?|comes? in|must|has to|have to"
    r"|needs? to|should|anything|nothing|something|need|i'?m in|"
    r"wenn|falls|solange|sofern|muss|musste|darf|durfte|soll|sollte|bleib\w*|alles|dabei|deal|sold|hecho"
    r"|suche\w*|brauche\w*|bin dabei|"
    r"si|siempre que|siempre y cuando|mientras|con tal de|tiene que|debe|que sea|que salga|que cueste|busc\w+"
    r"|quiero|queremos|algo|necesit\w+|me apunto)(?![a-z])"
)
_TURNS = re.compile(r"(?<![a-z])(?:but|so|aber|also|pero|asi que)$")
_ON_TOP_NEXT = re.compile(
    r",? ?(?:(?:plus|zzgl\.?|zuzuglich) (?!or )|\+ (?=[a-z])|mas (?:el|la|los|las|lo) )"
)
"""Behind an amount, what is paid beside it: "5k plus whatever the hosting costs"."""
_CONCLUDES = re.compile(
    r" ?(?:also|daher|deshalb|dann|bleiben|bleibt|so|then|leaves|asi que|entonces|quedan?)(?![a-z])"
)
_STAYS = re.compile(
    r"did|does|get|gets|getting|makes?|made|making|serve|ships?|shipped|handl\w+|process\w*|drives?|receive"
    r"|won|win|closed|growing|grow|grew|book\w*|earn\w*|agents? earn|pay (?:our|my|the|them|each|an?)|"
    r"machen|bekommen|erhalten|wert|gewonnen|is (?:it|there)|do you have|tienen|hay|haben sie|habt ihr"
    r"|gibt es|hay|gana\w*|vale|valen"
)
"""Verbs that say nothing about the next clause."""
_LAST_RESORT = {TODAY, WEAK, NONE}


@dataclass(frozen=True)
class Cue:
    """A word at `a`..`b` that says what amounts near it are."""

    kind: str
    a: int
    b: int


def cues_in(text: str) -> list[Cue]:
    """All cues in order. `was kostet uns` and the like: the first kind of `_ORDER` wins at one place."""
    return [Cue(str(m.lastgroup), m.start(), m.end()) for m in _CUE.finditer(text)]


def sentence_around(text: str, a: int, b: int) -> tuple[int, int]:
    """The sentence holding `text[a:b]`, its closing mark included."""
    begin = 0
    for mark in _SENTENCE_END.finditer(text):
        if mark.end() <= a:
            begin = mark.end()
        elif mark.start() >= b:
            return begin, mark.end()
    return begin, len(text)


def clause_around(text: str, a: int, b: int) -> tuple[int, int]:
    """The clause holding `text[a:b]`."""
    begin = 0
    for mark in _CLAUSE_END.finditer(text):
        if mark.end() <= a:
            begin = mark.end()
        elif mark.start() >= b:
            return begin, mark.start()
    return begin, len(text)


def governing(text: str, a: int, b: int, cues: list[Cue], others: list[tuple[int, int]]) -> str:
    """The kind of the cue that the amount at `text[a:b]` belongs to; `others` are the other amounts' places."""
    clause = clause_around(text, a, b)
    sentence = sentence_around(text, a, b)
    left = [cue for cue in cues if sentence[0] <= cue.a and cue.b <= b]
    end = b if _ON_TOP_NEXT.match(text, b) else clause[1]
    right = [cue for cue in cues if b - 1 <= cue.a and cue.b <= end and not _between(others, b, cue.a)]
    if any(cue.kind == TOO_MUCH for cue in right):
        return TOO_MUCH
    inside = [cue for cue in left if cue.a >= clause[0]]
    near_left = next((cue for cue in reversed(inside) if cue.kind != WEAK), inside[-1] if inside else None)
    first_right = next((cue for cue in right if cue.kind != WEAK), None)
    return _outranked(near_left, first_right, b) or _from_before(text, clause[0], left)


def _from_before(text: str, begin: int, left: list[Cue]) -> str:
    """What the clauses before say: nothing, where only a verb of theirs would, or the clause draws a contrast or a conclusion."""
    apart = _is_apart(text, begin)
    reaching = [
        cue
        for cue in left
        if not _STAYS.fullmatch(text, cue.a, cue.b) and not (apart and cue.kind in (TODAY, PRICE, OTHER))
    ]
    return reaching[-1].kind if reaching else NONE


def _is_apart(text: str, begin: int) -> bool:
    return bool(_TURNS.search(text[max(0, begin - 10) : begin]) or _CONCLUDES.match(text, begin))


def conclusion(text: str, a: int, b: int) -> int:
    """Where the clause of `text[a:b]` begins, if it draws a conclusion or a contrast: "the van is 9k, so like 500?"; else 0."""
    begin = clause_around(text, a, b)[0]
    return begin if _is_apart(text, begin) else 0


def _outranked(left: Cue | None, right: Cue | None, b: int) -> str | None:
    if (
        right
        and right.kind != WEAK
        and (left is None or left.kind in _LAST_RESORT or (right.a - b <= _NEAR and left.kind != BUDGET))
    ):
        return right.kind
    return left.kind if left else None


def meant_for(text: str, b: int) -> bool:
    """ "500 a month for this": what stands behind the amount says that it is set against what we sell."""
    return _MEANT_FOR.match(text, b) is not None


def on_condition(text: str, a: int, b: int) -> bool:
    """ "If it is under 80 a month I'm in", "it has to stay below 5k": a bound that the visitor sets."""
    return _ON_CONDITION.search(text[slice(*sentence_around(text, a, b))]) is not None


_LITTLE = re.compile(
    r"[\W\ue000-\uf8ff]*(?:(?:and|und|y|also|please|bitte|por favor|gern|so|maybe|vielleicht"
    r"|budget)(?![a-z])[\W\ue000-\uf8ff]*)*"
)


def stands_alone(text: str, a: int, b: int) -> bool:
    """The amount is a clause of its own: "..., 120 a month tops"."""
    begin, end = clause_around(text, a, b)
    return _LITTLE.fullmatch(text[begin:a] + " " + text[b:end]) is not None


_SAID_LATER = re.compile(
    r"(?<![a-z])(?:that'?s (?:my|our|the) (?:\w+ )?(?:limit|max(?:imum)?|budget|ceiling|cap|lot)"
    r"|(?:that'?s|it'?s) all (?:i|we)(?:'ve| have)?(?: got)?"
    r"|(?:i|we) (?:don'?t have|can'?t do|can'?t spend|haven'?t got) (?:any )?more"
    r"|mehr (?:hab|habe|haben|kann|konnen|geht|ist|gibt) (?:\w+ ){0,3}?(?:nicht|nich|net)"
    r"|(?:das )?ist (?:mein|unser|das) (?:limit|maximum|budget)"
    r"|no (?:tengo|hay|puedo|tenemos|podemos|llego a) (?:\w+ )?mas"
    r"|es (?:mi|nuestro|el) (?:limite|tope|maximo|presupuesto)|es todo lo que"
    r"|(?:is|are|ist|sind|es|son) (?:all )?(?:what|was|lo que) (?:we|i|wir|ich|tenemos|hay)(?:'?ve)?(?: have"
    r"| got| haben| hab)?)(?![a-z])|"
    r"(?<![a-z])(?:(?:that'?s|this is|which is|that is|it'?s) (?:what|how much|all|as much as)"
    r"|(?:das|mehr) (?:ist|war|wurde)(?: das| alles)?,? was|so viel|(?:eso|esto) es (?:todo )?lo que"
    r"|es lo que) (?:[a-z']+ ){0,4}?"
    r"(?:budgeted|approved|allocated|set aside|signed off|spend|have|got|afford|budget\w*|freigegeben"
    r"|genehmigt|eingeplant|bewilligt|haben|ausgeben|tenemos|hay|aprob\w+|asignad\w+|presupuest\w+"
    r"|nos (?:dieron|dan))(?![a-z])"
)


def said_later(text: str, a: int) -> bool:
    """ "Is 50k silly money? Because that's what got budgeted": a later sentence says what the amount is."""
    return _SAID_LATER.search(text, a, a + 200) is not None


_FORBIDDEN = re.compile(
    r"(?<![a-z])(?:(?:kills?|sacks?|fires?|murders?) (?:me|us)|faints?"
    r"|(?:i|we)(?:'d| would) have to (?:sell|rob|mug)|(?:we|i)(?:'?re|'?m) out|count (?:me|us) out"
    r"|(?:says?|said) no|(?:has|have) a (?:heart attack|fit)"
    r"|(?:is|it'?s|be) (?:a )?(?:no|nope|out|dealbreaker|deal breaker)(?![- ]brainer)|no[- ]?go|deal-?breaker"
    r"|nope|forget it|walk away|hurts?|out of the question|off the table|tabu|geht (?:gar )?nicht"
    r"|(?:bin|sind|ware) (?:ich|wir) raus|ohne (?:mich|uns)|ni hablar"
    r"|(?:ist|sind|war|ware) (?:bei uns |leider |halt )*nicht drin|imposible|ni de broma|ni loc[oa]"
    r"|(?:bringt|bringen) mich (?:[a-z]+ ){0,3}um|reisst mir (?:[a-z]+ ){0,3}kopf ab|(?:me|nos) mata\w*"
    r"|no (?:me|nos) (?:interesa|sirve|vale)|descartad[oa]"
    r"|no (?:me |nos )?(?:saqu\w+|paso|pasamos|subo|subimos))(?![a-z])"
)


def forbidden(text: str, a: int, b: int) -> bool:
    """ "Anything over 1,000 is a no from me", "my accountant would kill me above 400"."""
    return _FORBIDDEN.search(text[slice(*sentence_around(text, a, b))]) is not None


_PAST = re.compile(
    r"(?<![a-z])(?:(?:hatten?|had|teniamos)(?: (?:mal|fruher|schon|once|already|antes))* (?:an?|one|another"
    r"|ein|eine|einen|un|una|otr[oa]) (?!budget|limit|maxim|presupuesto|etat|rahmen|figure|number|cap"
    r"|max)[a-z]+ (?:for|at|that|fur|um|zu|por|de|que)|last (?:year|month|summer|winter|spring|fall|time)"
    r"|(?:my|mein\w*|mi) (?:(?:first|erste\w*|primer\w*) [a-z]+"
    r"|(?:car|laptop|phone|bike|fridge|kitchen|sofa|house|holiday|vacation|wedding|auto|handy|fahrrad|kuche"
    r"|urlaub|hochzeit|coche|carro|movil|bici|cocina|boda))(?= (?:was|cost|hat|kostete|costo|me costo))"
    r"|(?:the|our|my) (?:last|old|previous|former) (?:guys?|lot|ones?|vendor|provider|supplier|agency|company"
    r"|firm|tool|system|bot)|(?:d(?:er|ie|as|em)|unser\w*|beim|mein\w*) (?:letzte[nrms]?|alte[nrms]?"
    r"|vorige[nrms]?|fruhere[nrms]?|ehemalige[nrms]?) (?!jahr)[a-z]+"
    r"|(?:con |a )?(?:el|la|los) (?:de antes|anterior(?:es)?|antigu[oa]s?"
    r"|ultim[oa]s? (?:proveedor|empresa|agencia))|in the past|previously|used to|years ago|back then"
    r"|in 20[0-9]{2}|letztes jahr|im letzten jahr|fruher|vor (?:ein|zwei|drei) jahr\w*|damals|voriges jahr"
    r"|el ano pasado|antes|hace (?:un|dos|tres) anos?)(?![a-z])"
)


def past(text: str, a: int, b: int) -> bool:
    """What was spent last year is not what can be spent."""
    begin, end = clause_around(text, a, b)
    return _PAST.search(text[begin:end]) is not None


_LATELY = re.compile(
    r"(?<![a-z])(?:gestern|vorgestern|neulich|letzte woche|yesterday|the other day"
    r"|(?<!after )(?<!since )last week|ayer|anteayer|el otro dia|la semana pasada)(?![a-z])"
)


_TOLD = re.compile(r"(?<![a-z])(?:told|said|wrote|typed|gesagt|sagte|geschrieben|dije|escribi|puse)(?![a-z])")


def lately(text: str, a: int, b: int) -> bool:
    """ "Left 130 euros at the pump yesterday": spent, where no word makes it a budget."""
    clause = text[slice(*clause_around(text, a, b))]
    return _LATELY.search(clause) is not None and not _TOLD.search(clause)


_ANNOUNCED = re.compile(
    r"(?<![a-z])(?:budget|presupuesto)(?![a-z])[^.!?\n]{0,30}(?<![a-z])(?:(?<!not )(?<!n't )approved|through"
    r"|set|there|fixed|genehmigt|freigegeben|bewilligt|steht|da|aprobado|listo"
    r"|cerrado)(?![a-z])(?! (?:yet|noch))[^.!?\n]{0,24}[.!:]+ *$"
)


def announced(text: str, a: int) -> bool:
    """ "Budget was approved yesterday! $14,500 for the year": the sentence before says what the amount is."""
    return (
        _ANNOUNCED.search(
            text[max(0, sentence_around(text, a, a + 1)[0] - 90) : sentence_around(text, a, a + 1)[0]]
        )
        is not None
    )


_FOR_SO_MUCH = re.compile(
    r"(?<![a-z])(?:can|could|would) (?:you|u|ya|someone) (?:do|make|build|fix|paint|design|set up|sort|write|create)"
    r"(?![a-z])[^?]{2,60} (?:for|under|within)(?: (?:about|around|like|under|less than|max))? $"
    r"|(?<![a-z])(?:macht|schafft|baut|konnt|kannst|konnen) (?:ihr|du|sie|man)(?![a-z])[^?]{2,60}"
    r" (?:fur|unter)(?: (?:etwa|rund|so|unter|maximal))? $"
    r"|(?<![a-z])(?:me |nos )?(?:haceis|haces|hacen|puedes?|pueden|podeis|podrias?|podrian) [^?]{2,60}"
    r" (?:por|con)(?: (?:unos|menos de|maximo))? $"
)
_FITS = re.compile(
    r"(?<![a-z])(?:(?:does|would|will) (?:that|this|it) (?:fit|work|do|get|buy|cover)"
    r"|is (?:that|this|it) enough|enough for|passt (?:das|es)|reicht(?:'?s| das| es)?"
    r"|komm\w* (?:ich|wir) (?:damit|da) (?:hin|aus)|(?:me|nos) (?:alcanza|llega|da|vale)"
    r"|(?:alcanza|llega|basta) (?:para|con))(?![a-z])[^?]*\?"
)


def put_up(text: str, a: int, b: int) -> bool:
    """ "2,500 to 4,000 a year, does that fit?", "can you do it for 800 quid?": money put up for approval is there to spend."""
    begin, end = sentence_around(text, a, b)
    return bool(
        _FITS.search(text, b, end) or (text[:end].endswith("?") and _FOR_SO_MUCH.search(text[begin:a]))
    )


def _between(places: list[tuple[int, int]], a: int, b: int) -> bool:
    return any(a <= start < b for start, _ in places)
