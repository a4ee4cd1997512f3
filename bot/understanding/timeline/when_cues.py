"""What a time is about: words that make it the visitor's timeline, and words that make it something else."""

from __future__ import annotations

import re

from bot.understanding.budget.money_cues import Cue, clause_around, sentence_around
from bot.understanding.numerals.numbers_view import phrase_pattern, words

PLAN, ELSE, HARD, NONE = "plan", "else", "hard", "none"
CUES = {
    HARD: (
        "name is", "(?:ich )?heisse", "me llamo", "you (?:said|told|mentioned|promised|say|claim)",
        "sie (?:sagten|meinten)", "dijiste",
        "(?<!months )(?<!weeks )(?<!days )(?<!month )(?<!week )(?<!year )away",
        "out (?:until|till|all|this|next)", "weg(?! (?:ist|sind)(?![a-z]))", "abwesend",
        "nicht (?:da|im haus)", "fuera", "on (?:holidays?|vacation|leave|pto)", "out of (?:the )?office",
        "im urlaub", "(?:in|aus der) (?:elternzeit|mutterschutz|karenz)", "krankgeschrieben",
        "on (?:\\w+ )?(?:maternity|paternity|parental|sick)(?: leave)?", "de baja(?: maternal| paternal)?",
        "de vacaciones", "(?<!my )(?<!our )(?<!your )call(?: me| us| back)?", "calls",
        "phone(?! (?:bot|assistant|system|agent|service)s?(?![a-z]))(?: me| us)?", "ring me", "text me",
        "reach(?: me| us)", "demos?", "tour", "walk ?through", "showing",
        (
            "(?:options|quotes|offers|proposals|shortlist|comparison|angebote?|vergleich|ofertas|propuestas"
            "|presupuestos|opciones|comparativa)(?= (?:[a-z']+ ){0,5}(?:by|until|for|on|bis|auf|vor|para"
            "|antes|encima) )"
        ),
        "visit", "fuhrung", "vorfuhrung", "visita", "meet(?:s|ing|ings)?", "talk", "speak",
        (
            "(?<!un )(?<!el )(?<!einen )(?<!den )(?<!nuestro )(?<!vuestro )(?<!der )(?<!dem )(?<!the "
            ")(?<!your )(?<!a )chat(?! ?(?:tool|bot|widget|software|system|solution|assistant|thing|box|on"
            "|for)(?:s|ting)?(?![a-z]))"
        ),
        "appointment", "available", "book(?:ing)?", "turned into", "acabaron siendo", "takes?", "took", "ago",
        "since", "been", "hired", "used to", "back in", "last",
        (
            "(?<!brauch )(?<!brauche )(?<!brauchen )(?<!suche )(?<!suchen )(?<!so )was(?= [a-z0-9])(?! (?:fur"
            "|passier\\w*|das)(?![a-z]))"
        ),
        "(?:write|writes|ring|hear|wrote) back", "started back", "began", "begann",
        (
            "(?:(?:die von|los de|la gente de) [a-z]+|the [a-z]+ (?:people|guys|folks|lot)) (?:said|told"
            "|meinten|sagten|sprachen|dijeron|decian|promised|reckoned)"
        ),
        (
            "(?:somebody|someone|people|an? (?:friend|colleague|neighbou?r"
            "|(?:guy|man|woman|bloke|lady|user|post|review|thread) (?:on|from|at))|jemand"
            "|ein (?:freund|kollege|nachbar|bekannter)|alguien"
            "|un (?:amigo|vecino|companero|conocido))(?: [a-z]+){0,4} (?:said|says|told|wrote|reckon\\w+"
            "|mein\\w+|sagt\\w*|schrieb|gesagt|dijo|dice|decia|puso)"
        ),
        "were",
        "(?<!no )(?<!no, )wait(?:s|ing|ed)?(?! (?:no|what|what'?s|actually|sorry|that|make)|,| *[.!])",
        "trial", "respon(?:d|ds|ded|se|ses)", "repl(?:y|ies|ied)",
        (
            "(?<!it )(?<!something )(?<!bot )answer(?:s|ed"
            "|ing(?! (?:bot|machine|service|system|assistant|tool)))?"
        ),
        "delivery", "refund", "free", "get back", "check back", "had", "zeit", "puedo",
        "hatten(?!(?: [a-z]+){0,3} gern)", "roi", "payback", "break ?even", "return", "approv\\w*",
        "signed off", "(?:spoke|talked|chatted|emailed) (?:to|with)", "(?:hable|hablado) con", "nacio",
        "was born", "geboren", "mit (?:euch|ihnen|dir|[a-z]+) gesprochen",
        "(?:nos|me|le) deben?(?! (?:que|de)(?![a-z]))", "owes?", "schuld(?:et|en)", "anrufen", "anruf",
        "rufen", "ruf", "ruckruf", "telefonieren", "telefon", "termin", "gesprach", "sprechen", "dauert",
        "dauer", "gedauert", "gebraucht", "schon wieder", "it'?s (?:already|only|still)",
        "it is (?:already|only|still)", "ya (?:estamos|es)(?= (?:en )?[a-z]+(?: *$| *[,.!]))", "seit",
        "warten", "antwort\\w*", "freigegeben", "genehmigt", "ruckgabe\\w*", "erreichbar",
        "(?<!se )llam(?!adas(?![a-z]))\\w*", "hablar", "hablamos", "reunion", "cita",
        "tard(?:a|o|aron|aban?|aste)\\w*", "cerramos", "cierr\\w+", "hace", "llevamos",
        "pasad[oa](?! (?:a|al|para)(?![a-z]))", "responde\\w*", "aprob\\w*", "aprueb\\w*", "contest[ae]\\w*",
        "espera(?!mos)\\w*", "disponible", "prueba",
    ),
    ELSE: (
        "wieder (?:im (?:haus|buro)|da|zuruck|erreichbar)",
        "(?:wants?|wanted|like|need) to (?:know|hear|ask)",
        (
            "(?:reports?|overview|summary|digest|bericht|ubersicht|auswertung|informe|resumen"
            "|reporte)(?= (?:on|am|every|each|jeden|el|los|cada) )"
        ),
        "open(?:s|ed)?", "clos(?:e|es|ed)", "hours", "season", "busiest", "busy", "every", "each",
        "get(?! (?:going|started|this|it|set|live|rolling|up|something|one))", "gets", "ship(?:s|ped)?",
        "receive", "tried", "grew", "founded", "do you", "can you", "are you", "warranty",
        "(?:bank |public )?holidays?", "shuts?", "festivos?", "feiertag(?:e[ns]?)?", "vacation", "off",
        "geoffnet", "offnungszeiten", "offen", "jeden?", "saison", "urlaub", "haben sie", "konnen sie",
        "gegrundet", "bekommen", "abrimos", "abiert[oa]s?", "cerramos", "cerrado", "cada", "temporada",
        "vacaciones", "recibimos", "tienen", "how long", "wie lange", "cuanto tiempo",
        "mov(?:e|ing) (?:offices?|house|premises|buildings?|home|to a|into)", "zieh\\w* [a-z ]{0,14}um",
        "umzug\\w*", "umzieh\\w*", "mudanza", "nos mudamos", "conference", "trade show", "messe", "feria",
        "birthday", "geburtstag", "cumpleanos", "damals", "grados", "started", "process", "grow\\w*",
        "increase", "hir(?:e|ing)", "wachs\\w*", "crecer", "visitors?", "month(?:ly)? calls",
    ),
    PLAN: (
        (
            "(?:wichtig\\w*|hauptsache|entscheidend)(?: (?:is|ist|ware|war|mir|uns))*,? (?:(?:nur|bloss"
            "|vor allem) )?(?:dass|es|das)"
        ),
        "lo (?:que (?:\\w+ )?(?:urge|importa|interesa)(?: \\w+)?|(?:mas )?importante|principal) es",
        "(?:main|important) (?:thing|bit|part)(?: is|'s)",
        "(?:be|am|are|i'?m|we'?re) after(?! (?:the|we|this|that|it))", "got(?= till?)",
        "(?:have|has)(?= (?:until|till?))",
        "(?:it|that|this)(?:'?d| would)(?: have to| need to)? be(?= for )", "(?:das|es) ware(?= fur )",
        "(?:wo|would)n'?t be(?= (?:until|till?|before) )", "seria(?= (?:para|en|a partir) )",
        (
            "(?:querr|pondr|har|tendr|necesitar|preferir|montar|arrancar|empezar|comenzar|instalar|lanzar"
            "|implantar|cambiar|contratar|activar|meter|estrenar|decidir)ia(?:mos)?"
        ),
        "(?:lo|la) (?:tengo|tenemos|tenga|tengamos)(?= (?:para|antes|en) )", "(?:con (?:la )?)?idea de",
        "echar(?:l[oa])? a andar", "set (?:it|this|that|us|everything) up", "(?:should|must|needs? to) run",
        "que(?= este (?:list|en|la|el|para|antes|montad|funcion))", "gedacht", "ocupar\\w*",
        "quieren?(?= (?:esto|eso|algo|el |la |que ))", "got to", "evaluat(?:e|ing) (?:\\w+ ){0,3}?for",
        "need it", "need(?:s|ed)?", "want(?:s|ed)?", "wanna", "would (?:like|love)",
        "(?:we|i)'d (?:like|love|prefer)", "thinking(?: (?:about|of))?",
        "looking at(?= [a-z]+ for (?:this|it)| (?:q[1-4]|[a-z]+ 20[0-9]{2}))", "considering",
        "do (?:this|it|anything)", "start(?:ing)?(?![- ]?ups?(?![a-z]))", "launch(?:ing|ed)?",
        "go(?:ing|es)? live", "live", "begin(?:ning)?", "implement\\w*", "roll(?:ing)? (?:\\w+ )?out",
        "roll-?out", "buy(?:ing)?", "purchas(?:e|ing)", "decide", "decision", "deciding", "sign(?:ing)?",
        "deadline", "contract", "renew(?:al|s)?", "expires?", "expir(?:ing|y)", "ends?", "ending",
        "runs? out", "looking", "hop(?:e|ing)", "plan(?:s|ning|ned)?", "ready", "timeline", "time ?frame",
        "timing", "up and running", "switch(?:ing)?", "in place", "set ?up",
        "get (?:going|started|this|it|set up|live|rolling|something|one)", "mov(?:e|ing)", "replac(?:e|ing)",
        "onboard(?:ing)?", "kick(?:ing)? off", "aim(?:ing)?", "target(?:ing)?", "have (?:this|it|something)",
        "must", "(?:have|has) to(?! be quick)", "running", "should be", "ideally", "go for it", "migrat\\w*",
        "deploy\\w*", "integrat\\w*", "goal", "ship it", "need it",
        "(?:be|am|are|i'?m|we'?re) after(?! (?:the|we|this|that|it))",
        (
            "(?:can|could|shall|may) (?:we|i) (?:start|begin|go live|get (?:going|started|this|it)"
            "|have (?:this|it))"
        ),
        "envisag\\w+", "anticipat\\w+", "schedul\\w+", "tentative\\w*", "commenc\\w+", "effective",
        "require[sd]?", "intend\\w*", "expect(?:ing)? to", "wish(?:es|ing)?", "replacement", "replaced",
        "preferably", "pencil\\w*", "slated", "up by",
        (
            "(?:get|have|be|go|going|went|got) (?:it |this |us |that |everything |something )?(?:live|sorted"
            "|done|fixed|installed|set ?up|online|working|running|rolling|going|finished|solved|implemented"
            "|in place|onboarded|trained|moved|switched|over the line|off the ground)"
        ),
        "sort(?:ed)?(?: out)?", "in by", "due", "cut ?over", "go[- ]?live", "onboarded", "trained",
        "finalis\\w+", "finaliz\\w+", "commit(?:ted|ting)?", "pull the trigger",
        "make (?:a|the|our) (?:move|change|switch|choice|decision)", "change over", "in use", "using it",
        "shooting for", "gunning for", "by when", "not later than", "open to start\\w*", "earliest", "latest",
        "anfang(?:en|t)", "fang(?:en|e)(?= (?:wir |ich )?(?:im|am|ab|mit) )", "anzufangen", "umsteig\\w*",
        "live ?gehen", "brauch\\w*", "benotig\\w*", "woll(?:en|te|ten)", "ich will", "will ich", "mocht\\w*",
        "umgestellt", "muss(?:en|te)?", "start(?:en|et)", "beginn\\w*", "loslegen", "los ?gehen",
        "los geht\'?s", "geht'?s? los", "einfuhr\\w*", "umstell\\w*", "umstieg", "entscheid\\w*",
        "vertrag\\w*", "lauft", "endet", "kundig\\w*", "frist", "geplant", "planen", "soll(?:en|te)?",
        "einsatz\\w*", "wechsel\\w*", "kaufen", "fertig", "suchen", "sollts?", "sollt(?:en?|est)",
        "muass(?:at)?", "muss(?:t|te)?n?", "laufen", "in betrieb", "produktiv", "online gehen", "scharf\\w*",
        "startklar", "start(?![- ]?ups?(?![a-z]))\\w*", "gelost", "losen", "erledigt", "umgesetzt",
        "umsetz\\w*", "eingerichtet", "einricht\\w*", "integrier\\w*", "implementier\\w*", "installier\\w*",
        "anvisier\\w*", "voraussichtlich", "beabsichtig\\w*", "angestrebt", "streben", "bevorzugt",
        "wunschenswert", "gewunscht", "nachfolg\\w*", "ablos\\w*", "abgelost", "eingefuhrt", "einzufuhren",
        "aufnehmen", "inbetriebnahme", "realisier\\w*", "bereitsteh\\w*", "verfugbar", "anpeil\\w*", "peilen",
        "angepeilt", "ziel\\w*", "stichtag", "deadline", "spatestens", "fruhestens", "am laufen", "ready",
        "live", "dran ?gehen", "angehen", "anpacken", "entschied\\w*", "zuschlagen", "bestell\\w*",
        "beauftrag\\w*", "anschaff\\w*", "brauchts", "brauchten", "hatt\\w*(?: [a-z]+){0,3} gern\\w*",
        "(?:tendr|deber|habr)ian? que", "ware (?:toll|super|gut|ideal|schon|top|optimal)", "wunsch\\w*",
        "will (?:es|das|sie|ihn|das ganze|was|so ?was|etwas|ein\\w*)(?![a-z])", "go[- ]?live", "rollout",
        "ausroll\\w*", "zeitplan", "hoffen", "vorgesehen", "angedacht", "vorhaben", "haben vor",
        "legen wir los", "gehts? los", "(?:geht|gehts|gehen|legen)(?: [a-z]{1,8}){0,3} los", "tenemos que",
        "tengo que", "hay que", "funcionando", "operativ[oa]s?", "necesit\\w*", "quer(?:emos|ria|riamos)",
        "(?:lo|la|esto|eso|nos) quieren?", "quiero", "empezar", "comenzar", "lanz[ae]\\w*", "arrancar",
        "implementar", "implantar", "contrato", "vence", "termina", "caduca", "acaba", "decidir", "comprar",
        "list[oa]s?", "plazo", "en marcha", "activar", "cambiar", "buscamos", "busco", "pensamos",
        "nos gustaria", "me gustaria", "deberia\\w*", "idealmente", "planeamos",
        "(?:tiene|tienen|ha|han|hay) (?:que|de)(?= [a-z]*(?:ar|er|ir|se|lo|la)(?![a-z]))", "debe\\w*",
        "funcion(?:ar|ando|e)", "andando", "rodando", "montad[oa]s?", "instalad[oa]s?", "resuelt[oa]s?",
        "solucionad[oa]s?", "arreglad[oa]s?", "implantad[oa]s?", "implementad[oa]s?", "terminad[oa]s?",
        "puest[oa]s?", "estar (?:en|list|oper|func)\\w*", "ponernos", "ponerlo", "tenerlo", "tenerla",
        "meter(?:lo|nos|le)?", "contratar\\w*", "renov\\w*", "renueva", "expira", "finaliza", "migrar",
        "estrenar", "arranque", "arranc\\w*", "empez\\w+", "empiec\\w+", "comenc\\w+", "comienc\\w+",
        "inici(?:ar|o|amos)", "puesta en marcha", "salida en vivo", "decidi\\w+", "objetivo", "meta",
        "apunt\\w+", "esperamos", "la idea es", "tener(?:lo)? list[oa]", "quisier\\w+", "desear\\w+",
        "pretend\\w+", "nos (?:interesa|convendria|vendria)\\w*", "preveemos", "previsiblemente",
        "con vistas a", "en produccion", "activo", "dar el salto", "hace falta", "hacer el cambio",
        "preveemos", "prevemos", "previsto", "fecha limite", "a mas tardar", "como (?:muy )?tarde",
        "como pronto",
    ),
}  # fmt: skip

_CUE = re.compile(
    "|".join((rf"(?P<{kind}>(?<![^\W_]){words(*phrases)}(?![^\W_]))") for kind, phrases in CUES.items())
)

PLANS = re.compile(
    rf"(?<![^\W_]){words(*CUES[PLAN])}(?![^\W_])|(?<![a-z])(?:we|i)'?d (?:move|switch|change|start)"
)

NO_TIMELINE = phrase_pattern(
    (
        (
            r"(?:no|not? (?:any|a|real|in a|in any|much)|without|zero|isn'?t (?:a|any)"
            r"|there'?s no)(?: \w{1,12})? ?(?:rush|hurry|haste|urgency|timeline|deadline|time ?frame|pressure"
            r"|time limit)(?: (?:yet|at all|for now|really|right now))*"
        ),
        "not (?:at all )?urgent",
        "(?:just|only) (?:here to (?:look around|have a look|browse)|here for a look)",
        "(?:prisas?|eile|hurry|rush|haste)[,?:]+ (?:ninguna|nada|keine|none|no)",
        "(?:nur|bloss|solo) (?:am )?(?:gucken|schauen|ansehen)",
        (
            "(?:ich|wir|i) (?:guck|schau|kuck|seh)\\w*(?: (?:mich|uns|mir|ja|grad|gerade|erst|halt"
            "|mal))* (?:nur|bloss)(?:(?: (?:mal|so|um|rum|ein bisschen))+|(?= *(?:$|[^\\w\\s])))"
        ),
        "(?:solo|nada mas|nomas) ando (?:viendo|mirando|preguntando)",
        (
            r"(?:just|only|simply|merely) (?:having a look"
            r"|looking(?= *(?:$|[.,!;:)]|around|for now|right now|at (?:options|what)|into|thanks|atm|so far"
            r"|currently))(?: around| for now| at options| into options)?(?: today| right now)?|browsing"
            r"|research(?:ing)?|curious(?= *(?:$|[.,!]))|exploring|comparing|checking(?: it| things)? out"
            r"|window shopping|gathering info\w*|shopping around|investigating|kicking (?:the )?tires"
            r"|looking around)"
        ),
        (
            "(?:still )?(?:browsing|window shopping|exploring options|shopping around|researching options"
            "|comparing options)"
        ),
        "not (?:any ?time|happening) soon",
        "no (?:fixed|set|start(?:ing)?|target|launch|go-?live|hard) dates?",
        "no (?:end |start |opening )?dates? (?:in sight|on the horizon)",
        (
            "no (?:fixed |set |start(?:ing)? |target |launch "
            "|go-?live )*dates?(?: (?:yet|set|in mind|at all|fixed|planned|so far|for (?:this|it)"
            "|on (?:this|it|that)))+"
        ),
        "(?:noch )?kein(?:en)? (?:feste|konkrete|genaue)[nr] plan",
        (
            "(?:noch )?kein(?:en)? (?:feste[nrs]? |konkrete[nrs]? |genaue[nrs]? )?(?:datum|termin|starttermin"
            "|zeitpunkt|startdatum)(?: (?:noch|geplant|festgelegt|im kopf|im auge))*"
        ),
        (
            "no (?:fixed |set |start(?:ing)? |target |launch |go-?live |specific |exact "
            "|particular )*dates?(?: (?:yet|set|in mind|at all|fixed|planned|so far|for (?:this|it)))+"
        ),
        "no (?:immediate |concrete |current |firm )?plans?(?: yet)?",
        "not (?:planning|planned|looking to buy|buying|ready to buy)(?: (?:yet|anything|now|right now))*",
        (
            r"(?:shan'?t|won'?t|not|not going to|don'?t (?:plan|intend|expect)(?: on| to)?"
            r"|can'?t see us) (?:be )?(?:\w+ing|do|buy|start|change|happen|decide|move) ?(?:anything|nothing"
            r"|it|this|on this)? ?(?:any ?time )?soon"
        ),
        (
            "(?:it'?s |this is )?(?:purely|pure|idle|just|simple|sheer|only|mere"
            "|plain) (?:curious(?= *(?:$|[.,!]))|curiosity|nosy|nosiness|being nosy)"
        ),
        "not on fire",
        "(?:zero|nil|no) (?:rush|hurry|urgency|pressure|hurries)",
        "(?:not|isn'?t|nowhere) (?:on|in) (?:the|our|my) (?:roadmap|radar|agenda|plan|cards)",
        "nicht auf (?:der|unserer|dem|unserem) (?:agenda|roadmap|radar|plan|zettel)",
        "no (?:esta|entra) en (?:el|la|nuestr\\w+) (?:roadmap|radar|agenda|planes|hoja de ruta)",
        "cero (?:prisas?|urgencia|apuro|presion|estres)",
        "null (?:eile|hektik|stress|druck)",
        (
            "nothing(?:'?s| is)? (?:planned|scheduled|lined up|urgent|pressing|burning|on fire"
            "|in the (?:diary|pipeline|calendar|works))"
        ),
        "(?:it|this|that)(?:'?ll| will| can)? keep(?= *(?:$|[.,!]))",
        (
            "not (?:that |too |overly |really |super )?(?:bothered|fussed|fussy) (?:when"
            "|about (?:the )?(?:when|timing|dates?))"
        ),
        (
            "no (?:panic|great rush|mad rush|big rush|particular rush|real rush|massive rush"
            "|stress)(?= *(?:$|[.,!;]| (?:on|at|from|over|about|with|for|tbh|really|here|mate|whatsoever)))"
        ),
        "all the time in the world",
        "(?:just|only) (?:having|taking|doing) a (?:quick )?(?:nose|gander|peek|nosy|browse|scan|recce)",
        "tyre[- ]kicking",
        "(?:not|aren'?t|isn'?t) (?:in|on) the (?:market|cards)(?: yet| now| right now)?",
        "rush(?:ing)? nothing",
        "(?:let'?s not|no need to) rush(?: (?:it|this|things|into it))?",
        "not rushing(?: into)?",
        "(?:nobody|no ?one)(?:'?s| is) (?:rushing|pushing|pressing|chasing|in a (?:hurry|rush))",
        "don'?t need (?:it|this|anything) (?:yet|any ?time soon|soon|now)",
        "brennt (?:bei uns |hier |gar |ja |noch |uberhaupt )*(?:nichts|nicht)(?: an)?",
        (
            "(?:pressiert|drangt|eilt|dringt)'?s? (?:uns |mir |mi |bei uns |ja |es |das |gar |auch |damit "
            "|halt |uberhaupt |noch |so |absolut |eigentlich )*(?:nicht|nichts|nix|ned|net)"
        ),
        (
            "(?:uns|mich|mi) (?:hetzt|drangt|drangelt|treibt|jagt|stresst)(?: (?:ja|da|hier|auch))* (?:keiner"
            "|niemand)"
        ),
        "(?:keiner|niemand) (?:hetzt|drangt|drangelt|treibt|jagt|stresst) (?:uns|mich)",
        (
            "nicht (?:wirklich |gerade |besonders |sonderlich |unbedingt |allzu |ganz )?(?:eilig|dringend"
            "|brandeilig|akut|pressierend)"
        ),
        (
            "(?:hab|habe|haben|hamma|hat|gibt) (?:es |da |wir |ich |uberhaupt |gar |da auch )*(?:keine|null"
            "|nullkommanull|ka|koa) (?:grosse |besondere |wirkliche )?(?:eile|hektik|stress|zeitdruck|druck"
            "|not|hetze|panik)"
        ),
        "kein(?:e|en)? (?:druck|hetze|panik|stress|terminstress|dringlichkeit)",
        "null (?:stress|eile|zeitdruck|druck)",
        "lauft (?:uns |mir |ja |ja nicht |doch )?nicht (?:weg|davon)",
        "(?:reine?|aus|nur aus|bloss aus|purer?) (?:reiner |purer )?neugier\\w*",
        (
            "(?:nur|bloss|erst ?mal|einfach|erst|lediglich|gerade nur) (?:so |mal |nur |mal so |ein bisschen "
            "|bisschen |kurz |ein wenig |ganz |unverbindlich )*(?:am )?(?:stobern|schauen|gucken|umschauen"
            "|umsehen|informieren|vergleichen|umhoren|schnuppern|reinschnuppern|sondieren|sammeln"
            "|beschnuppern|kucken)"
        ),
        "(?:nur|erst|bloss) (?:einen? )?(?:groben |ersten )?(?:uberblick|eindruck)",
        "alle zeit der welt",
        "(?:lassen|nehmen) (?:wir )?uns (?:da |dabei |damit |schon )?zeit",
        "noch nichts (?:konkret\\w*|akutes|spruchreif\\w*)",
        "(?:noch )?nichts geplant",
        "nichts (?:akutes|dringendes|eiliges)",
        "immer mit der ruhe",
        "(?:ganz )?(?:gemutlich|entspannt|in (?:aller )?ruhe)(?= *(?:$|[.,!]))",
        (
            "schau(?:e|en|n)? (?:mich |uns |ma |wir uns |ich mich |mi |ma uns )?(?:gerade |grad |erst |nur "
            "|bloss |amal )*um"
        ),
        (
            r"sin (?:ninguna |mucha |tanta |demasiada )?(?:prisas?|agobios?|apuros?|estres|urgencias?|presion"
            r"|plazos?|correr)"
        ),
        (
            "(?<!explico )(?<!cuento )(?<!miro )(?<!leo )(?<!hablamos )(?<!vemos )(?:con|mucha"
            "|toda la) (?:calma|tranquilidad)(?: del mundo)?(?! y (?:te|os|le|les) )"
        ),
        "tranquil(?:o|os|a|amente)(?= *(?:$|[.,!]))",
        (
            r"(?:no|ni|tampoco|nada de|ninguna) (?:hay |tenemos |tengo |llevamos |llevo |es |corre |me corre "
            r"|nos corre |lleva |me |nos |mucha |tanta |ninguna |demasiada |que )*(?:prisas?|apuros?|apuran?"
            r"|apremia|precisa|agobios?|urgencia|urge)(?: ninguna| alguna)?"
        ),
        (
            "(?:solo|nada mas|simple|pura|mera|por|de momento|unicamente|solamente) (?:por |es |era |fue "
            "|queria |quiero |venia a |estoy |estaba |vengo a |para )*(?:curiosidad|curiosear|curioseando"
            "|cotillear|cotilleando|echar un (?:ojo|vistazo)|mirar|comparar|informarme|comparando|mirando"
            "|sondear|tantear|echaba un (?:ojo|vistazo)|ojear)"
        ),
        "ech(?:ando|aba|abamos|o|amos) un (?:ojo|vistazo)",
        "(?:es |por )?(?:pura |simple |mera )?curiosidad",
        (
            "no (?:lo |la )?(?:necesito|necesitamos|es|corre|hace falta) (?:para |que sea )?(?:ya|ahora"
            "|pronto|enseguida|de momento)"
        ),
        "no (?:es|sera|va a ser|seria) (?:algo )?(?:inmediato|inminente|pronto|prioritario|prioridad)",
        "nada (?:urgente|planeado|previsto|inmediato)",
        "sin fechas?(?: fijas?| concretas?| en mente| todavia| aun)?",
        "me da (?:igual|lo mismo) (?:cuando|la fecha)",
        "early (?:stages?|days)",
        (
            "(?:still |very |pretty |too )*early (?:on )?in (?:the|our) (?:\\w{1,10} )?(?:process|research"
            "|search|journey|evaluation|project)"
        ),
        (
            "not (?:a |our |my )?(?:top |high |big |main )?priority(?: (?:right now|at the moment|currently"
            "|yet|for us))*"
        ),
        (
            "(?:just|only) (?:doing|starting|beginning)(?: (?:some|our|my|to|a bit of|out))* (?:research\\w*"
            "|look\\w*|explor\\w*|compar\\w*|search\\w*|homework|evaluat\\w*|investigat\\w*)"
        ),
        "no immediate need",
        (
            "(?:don'?t|do not|haven'?t|have not|have no|haven'?t got)(?: really| yet)?(?: have| got| set"
            "| fixed| picked)? (?:a |any )?(?:\\w{1,10} )?(?:timeline|date|deadline|time ?frame)(?: yet"
            "| for (?:this|it))*"
        ),
        "low priority",
        "getting a feel(?: for \\w+)?",
        "(?:purely|only) research",
        "researching for [^.,!?]{3,30}",
        "comparing (?:a few |some |different )?(?:vendors|options|tools|providers|prices)",
        "nothing planned(?: yet)?",
        "(?:poking|nosing|shopping|scouting) around",
        "(?:i'?m |we'?re |just |only )(?:having|taking) a (?:quick )?look",
        "seeing what'?s out there",
        "(?:just )?(?:gathering|collecting) (?:info\\w*|ideas|quotes)",
        "testing the waters",
        "(?:we have|got|plenty of) time",
        "there'?s time",
        "not pressing",
        "(?:just|only) here to (?:look(?: around)?|browse|compare)",
        "just (?:looking|here) for (?:info\\w*|prices?|ideas|options)",
        "(?:we|i|it|that) can wait",
        "not for (?:a|some|quite a) (?:while|time|bit)",
        "in no (?:rush|hurry)",
        "take (?:our|my) time",
        "not right now",
        "not now",
        (
            "(?:hat |es hat |habe |haben )?kein(?:e|en|erlei)? (?:grosse[nr]? |besondere |echte[nr]? "
            "|feste[nr]? |konkrete[nr]? |genaue[nr]? )?(?:eile|stress|zeitdruck|frist|deadline|hektik"
            "|zeitplan|termindruck|dringlichkeit)(?: (?:damit|dabei))?"
        ),
        "(?:wir|ich) schauen? (?:uns |mich )?(?:erst ?mal|nur)(?: mal| um)?",
        "eilt'?s? (?:aber |alles |auch |uberhaupt |gar |ja |halt |eigentlich |damit |alles |noch )*nicht",
        "nicht (?:eilig|dringend|so eilig|so dringend)",
        "ohne (?:eile|zeitdruck)",
        (
            "(?:eile|stress|zeitdruck|druck) (?:hab\\w*|ist|besteht|gibt'?s?"
            "|hat'?s?)(?: (?:wir|ich|es|da|bei uns|hier|ja|damit|uberhaupt))* (?:keine[nr]?"
            "|nicht)(?: (?:geboten|da|notig|angesagt))?"
        ),
        "(?:pressiert|eilt|drangt) (?:ned|net|nich|nix|id)",
        "prisas? no (?:hay|tengo|tenemos|corre|llevo|llevamos)",
        (
            r"(?:ich |wir )?(?:will |wollen |mochte |wollte |wollten |schaue? |schau |schauen )?(?:mich "
            r"|uns )?(?:nur|erst ?mal|bloss|einfach)(?: nur| erst| mal| ein bisschen| kurz)* (?:schauen"
            r"|gucken|umschauen|umsehen|informieren|um|recherchieren|vergleichen|neugierig)"
        ),
        "(?:nur |erst )?zur information",
        "in absehbarer zeit nicht",
        "so schnell nicht",
        "(?:wir |ich )?(?:haben?|hab) (?:noch |genug |viel )*zeit",
        "nicht pressant",
        "drangt nicht",
        "hat (?:noch )?zeit",
        "(?:derzeit |aktuell )?nicht geplant",
        (
            "(?:sin|ninguna|no (?:hay|tengo|tenemos|corre)(?: mucha| ninguna)?) (?:prisas?|apuro|urgencia"
            "|plazo|fecha(?: limite)?)"
        ),
        "no (?:es|me|nos) (?:corre )?(?:urgente|urge)",
        (
            "(?:solo|solamente|nada mas|unicamente|de momento solo|por ahora solo) (?:estoy |estamos |estaba "
            "|quiero |queria )?(?:mirando|mirar|miraba|mirabamos|explorando|comparando|investigando|viendo"
            "|curiosidad|curioseando|informarme|informandome|informacion|info|ver)"
        ),
        "(?:estoy|estamos) (?:solo )?(?:mirando|explorando|comparando|viendo opciones|curioseando)",
        "no (?:por|de) (?:ahora|momento)",
        "sin plazo",
        (
            "(?<!no )(?<!ni )(?<!apenas )(?:tenemos|tengo|hay) (?:mucho "
            "|todo el )?tiempo(?! (?:de|para|que|libre|limitado)(?![a-z]))"
        ),
        "no nos (?:urge|corre prisa)",
        "no urge",
        "no (?:nos|me) (?:corre|apura|presiona|apremia|persigue|mete prisa) nadie",
        "nadie (?:nos|me) (?:corre|apura|presiona|apremia|persigue|mete prisa)",
        "no tenemos planes",
    )
)
VAGUE = phrase_pattern(
    (
        "one of these days",
        "one day(?! (?:from|before|after|notice|max|tops))",
        "(?:or|oder|o|maybe|perhaps|vielleicht|quizas?)(?: auch| even| gar)? (?:never|nie|niemals|nunca)",
        "sepa la bola",
        "ask me (?:again )?(?:when|later|in)",
        "as soon as (?!possible)[^.,!?]{3,30}",
        "soon(?:[- ]?ish)?",
        "(?:could|might|may) be (?:\\w+ )?(?:weeks|months|years|ages|a while|forever)",
        "(?:konnte|kann) (?:noch )?(?:\\w+ )?(?:wochen|monate|jahre|dauern)",
        "(?:podrian?|pueden?) ser (?:semanas|meses|anos)",
        "whenever(?: [^.,!?]{3,30})?",
        "after (?:we|i|the|our) [^.,!?]{3,30}",
        "at some (?:point|stage)",
        "some ?(?:day|time|point)(?! (?:in|next|this|around|before|after))",
        "eventually",
        "later(?: on)?",
        (
            "when(?:ever)? (?:it|we'?re|we are|i'?m|it'?s|the|our|we|i|they|there'?s|things|this|everything"
            "|my) [^.,!?]{1,30}"
        ),
        "in the (?:near |foreseeable )?future",
        "near future",
        "down the (?:road|line)",
        "sooner or later",
        "once (?!more|again|in|upon|and)[^.,!?]{3,30}",
        "mid[- ]?term",
        "long[- ]?term",
        "short[- ]?term",
        "not (?:too|that) (?:far|soon|long)",
        "in a while",
        "a while",
        "as needed",
        "no (?:fixed|specific|exact|particular|set) (?:date|time|timeline|deadline)",
        (
            "(?:by|before|until|in time for|after) (?:the |our |next )?(?:new "
            "|next )?season(?: (?:starts?|opens?|begins?))?(?= *(?:$|[^\\w\\s]))"
        ),
        (
            "(?:zum|vor|bis zum|ab|nach) (?:dem |der )?(?:nachsten |neuen )?saison(?:start|beginn|eroffnung"
            "|auftakt|ende)?"
        ),
        "(?:para|antes de|despues de) (?:la |que empiece la )?(?:proxima |nueva )?temporada",
        "bald(?:ig)?",
        "irgendwann(?: mal)?",
        "demnachst",
        "spater",
        "(?:mittel|lang|kurz)fristig",
        "in (?:naher )?zukunft",
        "sobald (?!wie|moglich)[^.,!?]{3,30}",
        "wenn (?:das|der|die|es|wir) [^.,!?]{2,30}",
        "eines tages",
        "zeitnah",
        "nicht so bald",
        "noch offen",
        "pronto",
        "algun (?:dia|momento)",
        "en algun momento",
        "mas adelante",
        "en (?:el|un) futuro(?: cercano)?",
        "tarde o temprano",
        "(?:a )?(?:medio|largo|corto) plazo",
        "cuando (?:haya|tengamos|este|sea|podamos|se) [^.,!?]{1,30}",
        "proximamente",
    )
)
HABIT = re.compile(
    r"(?<![a-z])(?:always|usually|tends? to|typically|normally|generally"
    r"|es cuando (?:mas|hay|viene\w*|vende\w*|tenemos)|is when (?:we|it|most|things|everyone)"
    r"|ist (?:bei uns )?(?:am meisten|die meiste)|(?:is|it'?s|gets|get|are|so) (?:\w{1,8} )?(?:crazy|hectic"
    r"|nuts|mad|insane|slow|quiet|dead|busiest|busy)|busiest|slowest|our peak|peak (?:is|times?)"
    r"|(?:busiest|slowest|peak|high|low|quiet) (?:season|time|period|months?)"
    r"|immer|normalerweise|meistens|ublicherweise|in der regel|viel los|wenig los|holle los|teufel los"
    r"|land unter|ausgebucht|a tope|hasta arriba|a reventar|de locos|hochsaison|siempre|normalmente"
    r"|generalmente|suele\w*|mucho trabajo|mucha gente|temporada (?:alta|baja))(?![a-z])"
)
"""What happens every year is no plan ("in December it's crazy")."""
ASKED_OF_US = re.compile(
    r"[^\w]*(?:(?:and|but|und|aber|y|pero|ok|okay|so)\W+)*(?:(?:is|are|do|does|can|could|will|have"
    r"|has)(?= (?:(?!it )(?:it|you|your|anybody|anyone|someone|somebody|there|he|she|they)(?![a-z])"
    r"|it (?:be|have|stay|run|get)(?! (?:ready|live))(?![a-z])))(?!.*(?<![a-z])(?:we|i|us)(?![a-z]))"
    r"|(?:is|are)(?![a-z])(?=[^?]*\?\s*$)(?!.*(?<![a-z])(?:we|i|us)(?![a-z]))"
    r"|(?:ist|sind|hat|kann|macht|arbeitet|schliesst)(?= (?:euer|eure\w*|man|(?:da )?jemand"
    r"|bei euch)(?![a-z]))|(?:your|eure?|vuestr\w+|su|tu)(?![a-z])(?=[^?]*\?)"
    r"|(?:today|tomorrow|heute|morgen|hoy|manana)(?:'s| is| ist| es)"
    r"|(?:can|could|may|kann|konnen|puedo|podemos|se puede)(?= [^.!?]*(?<![a-z])(?:paus\w+|cancel\w*"
    r"|kundig\w*|freeze|suspend\w*|aussetz\w*)(?![a-z]))"
    r"|(?:(?:bis )?wann (?:habt|haben|hat|seid|sind|macht|machen)"
    r"|(?:when|what time) (?:are|is|do|does|will) (?:you|your|the (?:office|shop|store|line|hotline|webinar))"
    r"|(?:cuando|a que hora|hasta que hora) (?:est|abr|cerr|cierr)(?:ais|an|is"
    r"|en))(?= [^.!?]*(?<![a-z])(?:offen|auf|geoffnet|zu|geschlossen|erreichbar|open|close[sd]?|shut"
    r"|reachable|abiert\w+|messe|trade (?:fair|show)|expo|feria|webinar)(?![a-z])|[^.!?]*\?)"
    r"|(?:are |r )?(?:you|u|ya|y'?all)(?: all| guys| lot| people| folks)?(?: still| also| even)? (?:on for"
    r"|going to|coming to|open|closed|around|at the|in the office)"
    r"|macht ihr(?= [^.!?]*(?<![a-z])(?:zu|auf|dicht|urlaub|\w*ferien|pause)(?![a-z]))"
    r"|(?!podeis|dieciseis|veintiseis)[a-z]{3,}(?:ais|eis)|(?:do|must|would) (?:i|we) (?:have|need) to"
    r"|must (?:i|we)|how long (?:does|do|is|will|are)|what(?:'s| is| are) (?:your|the|today)"
    r"|(?:what|which|welche[srn]?|der wievielte|den wievielten|que"
    r"|a que) (?:(?:date|day|datum|tag|fecha|dia|estamos|ist|haben)(?![a-z]))(?=[^?.!]{0,15}(?:today|heute"
    r"|hoy)(?![a-z]))|trabajan|cierran|abris|abren|arbeitet ihr|arbeiten sie|seid ihr|gibt es|gibt'?s"
    r"|habt ihr|haben sie|wie lange (?:dauert|lauft|braucht|geht)|muss (?:ich|man)|mussen wir"
    r"|hay (?:una?|algun)|(?:hay|tengo|tenemos) que (?:firmar|contratar|comprometer\w*|pagar|renovar"
    r"|quedar\w*)|cuanto (?:tarda|dura|tardais|tardan)|tienen)(?![a-z])"
    r"(?!.*(?<![a-z])(?:ok|okay|works?(?= *(?:$|[?.,!]|for |as |too |better|best))|possible|fine|late|early"
    r"|soon|realistic|doable|feasible|enough|start\w*|live|begin|good|manage|ready"
    r"|(?:do|have|get|deliver|finish) (?:it|this|that|us)|running|installed|done|set ?up|chance|great|best"
    r"|perfe[ck]t\w*|ideal|gut|super|recht|besser|bien|mejor|viable|factible|tarde|pronto|machbar|drin"
    r"|realistisch|spat|fruh|laufen|stehen|online|fertig|loslegen|anfangen|beginnen|moglich\w*|klappt|geht"
    r"|reicht|schaff\w*|empez\w*|empiez\w*|arranc\w*|posible|llega\w*|tiempo)(?![a-z]))"
)
"""The same by how it starts, be its mark left out: how long set-up takes, for how long one signs, when there is a webinar."""
ASKING = re.compile(
    r"[^\w]*(?:(?:what|how|why|who|which|where) (?:is|are|do|does|did|can|could|will|would|should|happens?"
    r"|about|if|long|much|many|kind|else|time)|was (?:ist|passiert|kostet|macht)"
    r"|wie (?:lange|viel|funktioniert)|warum|que (?:es|pasa|hace)|como funciona|cuanto|por que)(?![a-z])"
)
"""The start of a question, be its mark left out."""
ASKS_TERMS = re.compile(
    r"(?!.*(?<![a-z])(?:ok|okay|possible|too late|too early|soon enough|realistic|zu spat|moglich|posible|we"
    r"|wir|our|unser\w*|nuestr\w+)(?![a-z]))"
    r"[^\w]*(?:(?:and|und|y|but|aber|pero|ok|so)\W+)*(?:would|does|do|did|is|are|will|how|what|when|from when"
    r"|if (?:someone|somebody|anyone|anybody|people|a customer)|can|gilt|lauft|wird'?s?|gibt'?s|habra|hay"
    r"|ab wann|wie|was|wann|ist|wenn jemand|kann|beginnt|startet|si (?:alguien|un|el)|cuant\w+|desde cuando"
    r"|a partir de cuando|hasta cuando|(?:(?:the|your|la|el|die|der|das|euer"
    r"|eure)(?=[^?]*\?)))(?![a-z])[^.!]*?"
    r"(?<![a-z])(?:\w{1,14}(?:(?<!re)(?<!trans)aktion|angebot|rabatt|gutschein)|trial|offer|deals?|sale"
    r"|special|promo\w*|discount|notice|cancel\w*|refund|aktion|angebot|rabatt|prozente"
    r"|test(?:phase|zeitraum|version)?|kundigungs\w+|kundigt|kundige|vorlauf\w*|probe\w*|oferta|descuento"
    r"|tarifas?|garantia|warranty|garantie|gewahrleistung|permanencia|preisliste|price list|prueba|antelacion"
    r"|preaviso|baja|devolv\w+)(?![a-z])"
)
"""A question about our terms: how long a trial or an offer runs, from when notice counts."""
EVERY = re.compile(r"(?<![a-z])(?:every|each|jede[nrsm]?|cada|tod[oa]s l[oa]s) (?:single )?$")
NO_TIMELINE_REPLIED = re.compile(
    r"\A[^\w]*(?:we |i |well,? )?(?:don't|do not|haven't|haven't got) (?:really |actually )?(?:have "
    r"|got )?(?:one|any)(?: yet| really)?[^\w]*(?:$|(?:and|but|because|since|so)(?![a-z]))"
    r"|\A(?=.*\b(?:nope?|nah|none|not|nein|kein\w*|nicht|ningun\w)\b)[^\w]*(?:(?:no|nope|nah|none"
    r"|not (?:yet|really)|nein|keinen?|noch nicht|noch keinen?|ninguno|ninguna|todavia no|aun no|sorry"
    r"|right now|at the moment|currently|leider)[^\w]*){1,3}$"
    r"|(?<!people )(?<!folks )(?<!ents )(?<!ers )(?:(?:just|only) )?(?:want(?:ed)?|need|after|interested in"
    r"|like|wollte|mochte|will|quiero|queria|busco) (?:just |only |nur |erst ?mal |solo "
    r"|solamente )?(?:to get |to know |to see )?(?:some |a bit of |mehr |ein paar |algo de "
    r"|mas )?(?:more )?(?:info\w*|details|prices|pricing|ideas|preise|precios)"
)
"""Asked for the time, these say that there is none."""
DENIED_BEHIND = re.compile(
    r" (?:nicht(?: mehr)?|no|not)(?= *(?:$|[.,!;]))| (?:is|was|ist|war|queda|quedo"
    r"|esta)(?: (?:now|already|jetzt|leider|schon|ya))? (?:off the (?:table|cards)|out of the question"
    r"|no longer (?:possible|on)|vom tisch|geplatzt|gestorben|descartad[oa])(?![a-z])"
)
NAMES_TIME = re.compile(
    r"rush|hurry|eilt|eilig|time|deadline|date|prisa|apuro|eile|zeit|plazo|frist|fecha|datum|termin|soon"
    r"|pressiert|drangt|calma"
)
"""Without such a word, "not urgent" beside another question tells how much something matters, not when."""
BY_THEN = re.compile(
    r"(?<![a-z])(?:by (?:then|that (?:date|time|point|day))|(?:zu|bis) diese[mr] (?:zeitpunkt|datum|tag)"
    r"|(?:para|antes de|en) esa fecha|zu (?:dem|diesem|jenem) (?:tag|datum|termin|zeitpunkt)"
    r"|(?:para|antes de) (?:ese|aquel) dia|zum selben|before (?:then|it ends|it expires|it runs out)"
    r"|until then|bis dahin|bis dann|para entonces|antes de eso|(?:tenerlo|listo|cambiar|algo) antes"
    r"|before that|(?:und|and|y) (?:vorher|davor|antes)"
    r"|(?<!as )(?<!like )(?<!than )(?<!ever )(?<!never )(?<!lo )(?<!de )(?<!que )(?<!cuanto )(?<!mas )"
    r"(?<!wie )(?<!als )(?<!days )(?<!day )(?<!weeks )(?<!week )(?<!months )(?<!month )(?<!tage )(?<!tag )"
    r"(?<!woche )(?<!wochen )(?<!monat )(?<!monate )(?<!dias )(?<!semana )(?<!semanas )(?<!mes )(?<!meses )"
    r"(?P<bare>before(?:hand)?|vorher|davor|antes)(?= *(?:$|[.,!;)]))"
    r"|(?P<better>(?:before(?:hand)?|vorher|davor|antes)(?= (?:would|'d|ware?'?s?|sollt\w*|seria|estaria"
    r"|mejor"
    r"|please|pls|bitte|if|wenn|si) )|(?<=am besten )(?:vorher|davor)|(?<=mejor )antes)"
    r"|(?:vorher|davor)(?= (?:muss|brauch|soll|will|woll|mocht|hatt))"
    r"|antes(?= (?:tiene|tenemos|lo |la |hay |debe|necesit|quer|hace ))"
    r"|(?:da|dann|an dem tag|zu dem termin)(?= (?:muss\w{0,3}|soll\w*) (?:\w+ ){0,4}(?:laufen|stehen"
    r"|funktionieren|fertig|klappen|sitzen|bereit|online|live|startklar|eingerichtet)(?![a-z]))"
    r"|(?:ahi|entonces|ese dia|para ese dia)(?= (?:ya )?(?:tiene|debe)n? (?:que )?(?:estar|funcionar|andar"
    r"|ir) )|(?:that day|then)(?= (?:everything|it all|it|all of it) (?:has|needs|must|should) ))(?![a-z])"
)
FIRST_OF_ALL = re.compile(
    r"(?<![a-z])(?:not|nothing|no|nichts?|kein\w{0,2}|nada|n't|(?:apro?b|aprueb|approv|sign|genehmig|freigeb"
    r"|entscheid|decid|ask|check|talk|speak|meet|call|habl|pregunt|consult|klar|frag|besprech|sprech|ruf"
    r"|llam|sehen|see|ver|know|wissen|saber|demo)[a-z]*)(?![a-z])|n't(?![a-z])"
)
"""In the clause of a "before", it is not us who come before that time: "but the board has to approve it before"."""
MEANWHILE = re.compile(
    r"(?<![a-z])(?:until|til|till|hasta|if(?! possible)|wenn(?! moglich)|falls|si(?! (?:se|es) p)|solange"
    r"|as long as|provided|never|nie|nunca|jamas)(?![a-z])"
)
"""Between a time and "then": what goes on up to it, a condition, or what was never done before."""
FROM_THEN = re.compile(
    r"(?<![a-z])(?:a partir de (?:ahi|entonces|ese dia|esa fecha)|de ahi en adelante|from then(?: on)?"
    r"|ab (?:da|dann))(?![a-z])(?P<on>)"
    r"|(?<![a-z])(?:so|also|asi que|any ?time|whenever|anything|gerne|jederzeit) (?:ab "
    r"|gerne )?(?:after(?: that)?"
    r"|danach|despues(?: de eso)?)(?= *(?:$|[.,!;]))"
    r"|(?<![a-z])(?:after(?: that)?|danach|despues(?: de eso)?)[, ]+(?:(?:we|i|we're|we are|i'm|i am|it'?s|is"
    r"|that'?s|wir|ich|sind|bin|ist|ware|war'?s|es|dann|ya|lo|todo|estamos|estoy|gladly) )*(?:good|free|fine"
    r"|ok|okay|great|ready|available|any ?time|whenever|gerne?|jederzeit|bereit|frei|gut|super|passt|geht"
    r"|klappt|cuando (?:quier|sea)\w*|bien|perfecto|libres?|list[oa]s?|si|sin problema)(?![a-z])"
    r"|(?<![a-z])(?:after(?: that)?|danach|despues(?: de eso)?)(?= *[.!]*$)"
)
"""From when on it suits: "we're slammed till January, so after that"; `on` where any time may stand before it."""
WHEN_THEN = re.compile(
    r"(?<![a-z])(?:(?:an (?:genau )?(?:dem|diese[mn]) tag|(?:on )?that (?:very |same )?day,? (?:we|i|it)"
    r"|ese (?:mismo )?dia(?: lo| la)?) (?:'?d |would )?(?:want|need|has|have|must|quier|quer|necesit|tiene"
    r"|debe|soll|muss|woll|brauch)\w*|(?:decide|sign|start|begin|switch|go live|buy) then"
    r"|(?:entscheid\w+|start\w+|unterschreib\w+) (?:wir )?dann|dann (?:entscheid|fallt)\w*"
    r"|entonces (?:decid|firm)\w+|that'?s (?:when|the moment|our (?:window|slot|chance))"
    r"|(?:and|so) then (?:we|i)|(?:dann|da|ab da) (?:woll|mocht|soll|brauch|steig|wechs|muss|wurd|stell|fang"
    r"|leg)\w*|(?:es|ahi es|ahi) cuando|(?:entonces|ahi|a partir de ahi) (?:quer|quier|necesit|empez|cambi"
    r"|hay|ya)\w*)(?![a-z])"
)
"""The event before it tells when something of ours is wanted."""
DENIED = re.compile(
    r"(?:(?<![a-z])(?:not|no|nothing|never|nicht|nichts|kein\w{0,2}|nada|tampoco|isn'?t|won'?t"
    r"|ain'?t|can'?t(?! wait)|cannot)(?![a-z]))(?: [^.,;!?\n]{0,16})?$"
)


def governing(text: str, a: int, b: int) -> str:
    """The kind of the cue nearest to the time at `text[a:b]`: before it in its clause, behind it, then before that."""
    cues = [
        Cue(str(m.lastgroup), m.start(), m.end())
        for m in _CUE.finditer(text)
        if m.end() <= a or m.start() >= b
    ]
    clause, sentence = clause_around(text, a, b), sentence_around(text, a, b)
    if DEADLINE.search(text[clause[0] : a]):
        return PLAN
    inside = [cue for cue in cues if clause[0] <= cue.a and cue.b <= clause[1]]
    left = [cue for cue in inside if cue.b <= a][::-1]
    right = [cue for cue in inside if cue.a >= b]
    if _is_hard(left, right, a, b):
        return HARD
    left, right = [c for c in left if c.kind != HARD], [c for c in right if c.kind != HARD]
    if NOWADAYS.fullmatch(text[a:b]):
        return next((c.kind for c in [*left[:1], *right[:1]]), NONE)
    earlier = [cue for cue in cues if sentence[0] <= cue.a and cue.b <= clause[0] + 1]
    turns = _TURNS.search(text[: clause[0]])
    order = [*left[:1], *right[:1], *([] if turns else earlier[::-1][:1])]
    return order[0].kind if order else NONE


def _is_hard(left: list[Cue], right: list[Cue], a: int, b: int) -> bool:
    """Whether the time belongs to what is no plan; a plan's word between both, or much nearer, takes it."""
    plan = min(
        [*(a - c.b for c in left if c.kind == PLAN), *(c.a - b for c in right if c.kind == PLAN)],
        default=None,
    )
    hard = min(
        [*(a - c.b for c in left if c.kind == HARD), *(c.a - b for c in right if c.kind == HARD)],
        default=None,
    )
    if hard is None or plan is None:
        return hard is not None
    between = (left and left[0].kind == PLAN and not any(c.kind == HARD for c in right)) or (
        right and right[0].kind == PLAN and not any(c.kind == HARD for c in left)
    )
    apart = left and right and left[0].kind == PLAN and right[0].kind == HARD
    return not (between or plan + (_NEARER if apart else _MUCH_NEARER) < hard)


_TURNS = re.compile(r"(?<![a-z])(?:but|aber|pero|sino|sondern)$")
NOWADAYS = re.compile(r"\W*(?:today|heute|hoy|now|right now|ahora|jetzt)\W*")
"""Mostly "these days": the word of a plan has to stand in the same clause."""
_NEARER, _MUCH_NEARER = 2, 6
DEADLINE = re.compile(
    r"(?<![a-z])(?:contract|licen[cs]e|subscription|agreement|lease|deal|plan|term|\w*vertrag\w*|abo|lizenz"
    r"|laufzeit|kundigungsfrist|contrato|licencia|suscripcion"
    r"|acuerdo)(?![a-z])[^.!?;\n]{0,60}?(?<![a-z])(?:ends?|ending|is up|up|runs? out|lapses?|expires?"
    r"|expir\w+|renews?|renewal|finish\w*|lauft|endet|auslauft|ausl\w+|kundbar|gekundigt|vence|caduca|termina"
    r"|acaba|expira|finaliza|renueva|cumple)(?![a-z])(?: [a-z']{1,8}){0,3} ?$"
)
"""A contract that ends then: the date by which something else must stand."""
