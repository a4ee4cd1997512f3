"""What a time is about: words that make it the visitor's timeline, and words that make it something else."""

from __future__ import annotations

import re

from bot.understanding.money_cues import Cue, clause_around, sentence_around
from bot.understanding.numbers_view import phrase_pattern, words

PLAN, ELSE, HARD, NONE = "plan", "else", "hard", "none"
CUES = {
    HARD: (
        "name is", "(?:ich )?heisse", "me llamo", "you (?:said|told|mentioned|promised|say|claim)", "sie (?:sagten|meinten)", "dijiste", "dijeron", "(?<!months )(?<!weeks )(?<!days )(?<!month )(?<!week )(?<!year )away", "out (?:until|till|all|this|next)", "weg", "abwesend", "nicht (?:da|im haus)", "fuera", "on (?:holidays?|vacation|leave|pto)", "out of (?:the )?office", "im urlaub", "de vacaciones", "call(?: me| us| back)?", "calls", "phone(?: me| us)?", "ring me", "text me", "reach(?: me| us)", "demos?", "meet(?:ing|ings)?", "talk", "speak", "chat", "appointment", "available", "book(?:ing)?",
        "takes?", "took", "ago", "since", "been", "hired", "used to", "back in", "last", "was", "were", "(?<!no )(?<!no, )wait(?:s|ing|ed)?", "trial", "respon(?:d|ds|ded|se|ses)", "repl(?:y|ies|ied)", "answer(?:s|ed|ing)?", "delivery", "refund", "free", "get back", "check back", "had", "zeit", "puedo", "hatten", "roi", "payback", "break ?even", "return",
        "approv\\w*", "signed off", "anrufen", "anruf", "rufen", "ruf", "ruckruf", "telefonieren", "telefon", "termin", "gesprach", "sprechen", "dauert", "dauer", "seit", "warten", "antwort\\w*", "freigegeben", "genehmigt", "ruckgabe\\w*", "erreichbar",
        "llam\\w*", "hablar", "hablamos", "reunion", "cita", "tarda\\w*", "hace", "llevamos", "pasad[oa](?! (?:a|al|para)(?![a-z]))", "responde\\w*", "aprob\\w*", "aprueb\\w*", "contesta\\w*", "espera(?!mos)\\w*", "disponible", "prueba",
    ),
    ELSE: (
        "open(?:s|ed)?", "clos(?:e|es|ed)", "hours", "season", "busiest", "busy", "every", "each", "get(?! (?:going|started|this|it|set|live|rolling|up|something|one))", "gets", "ship(?:s|ped)?", "receive", "tried", "grew", "founded", "do you", "can you", "are you", "warranty", "holiday", "vacation", "off",
        "geoffnet", "offnungszeiten", "offen", "jeden?", "saison", "urlaub", "haben sie", "konnen sie", "gegrundet", "bekommen", "abrimos", "abiert[oa]s?", "cerramos", "cerrado", "cada", "temporada", "vacaciones", "recibimos", "tienen", "how long", "wie lange", "cuanto tiempo",
        "conference", "trade show", "messe", "feria", "birthday", "started", "process", "grow\\w*", "increase", "hir(?:e|ing)", "wachs\\w*", "crecer", "visitors?", "month(?:ly)? calls",
    ),
    PLAN: (
        "need(?:s|ed)?", "want(?:s|ed)?", "wanna", "would (?:like|love)", "(?:we|i)'d (?:like|love|prefer)", "thinking (?:about|of)", "considering", "do (?:this|it|anything)", "start(?:ing)?", "launch(?:ing|ed)?", "go(?:ing|es)? live", "live", "begin(?:ning)?", "implement\\w*", "roll(?:ing)? (?:\\w+ )?out", "rollout", "buy(?:ing)?", "purchas(?:e|ing)", "decide", "decision", "deciding",
        "sign(?:ing)?", "deadline", "contract", "renew(?:al|s)?", "expires?", "expir(?:ing|y)", "ends?", "ending", "runs? out", "looking", "hop(?:e|ing)", "plan(?:s|ning|ned)?", "ready", "timeline", "time ?frame", "timing", "up and running", "switch(?:ing)?", "in place", "set ?up",
        "get (?:going|started|this|it|set up|live|rolling|something|one)", "mov(?:e|ing)", "replac(?:e|ing)", "onboard(?:ing)?", "kick(?:ing)? off", "aim(?:ing)?", "target(?:ing)?", "have (?:this|it|something)", "must", "(?:have|has) to(?! be quick)", "running", "should be", "ideally", "go for it", "migrat\\w*", "deploy\\w*", "integrat\\w*", "goal", "ship it", "need it", "envisag\\w+", "anticipat\\w+", "schedul\\w+", "tentative\\w*", "commenc\\w+", "effective", "require[sd]?", "intend\\w*", "expect(?:ing)? to", "wish(?:es|ing)?", "replacement", "replaced", "preferably", "pencil\\w*", "slated","up by", "(?:get|have|be|go|going|went|got) (?:it |this |us |that |everything |something )?(?:live|sorted|done|fixed|installed|set ?up|online|working|running|rolling|going|finished|solved|implemented|in place|onboarded|trained|moved|switched|over the line|off the ground)", "sort(?:ed)?(?: out)?", "in by", "due", "cut ?over", "go[- ]?live", "onboarded", "trained", "finalis\\w+", "finaliz\\w+", "commit(?:ted|ting)?", "pull the trigger", "make (?:a|the|our) (?:move|change|switch|choice|decision)", "change over", "in use", "using it", "shooting for", "gunning for", "by when", "not later than", "open to start\\w*", "earliest", "latest",
        "anfang(?:en|t)", "anzufangen", "umsteig\\w*", "live ?gehen", "brauch\\w*", "benotig\\w*", "woll(?:en|te|ten)", "ich will", "will ich", "mocht\\w*", "umgestellt", "muss(?:en|te)?", "start(?:en|et)", "beginn\\w*", "loslegen", "los ?gehen", "geht'?s? los", "einfuhr\\w*", "umstell\\w*", "umstieg", "entscheid\\w*", "vertrag\\w*", "lauft", "endet", "kundig\\w*", "frist", "geplant", "planen", "soll(?:en|te)?", "einsatz\\w*", "wechsel\\w*", "kaufen", "fertig", "suchen", "sollts?", "sollt(?:en?|est)", "muass(?:at)?", "muss(?:t|te)?n?", "stehen", "steht", "laufen", "in betrieb", "produktiv", "online gehen", "scharf\\w*", "startklar", "start\\w*", "gelost", "losen", "erledigt", "umgesetzt", "umsetz\\w*", "eingerichtet", "einricht\\w*", "integrier\\w*", "implementier\\w*", "installier\\w*", "anvisier\\w*", "voraussichtlich", "beabsichtig\\w*", "angestrebt", "streben", "bevorzugt", "wunschenswert", "gewunscht", "nachfolg\\w*", "ablos\\w*", "abgelost", "eingefuhrt", "einzufuhren", "aufnehmen", "inbetriebnahme", "realisier\\w*", "bereitsteh\\w*", "verfugbar", "anpeil\\w*", "peilen", "angepeilt", "ziel\\w*", "stichtag", "deadline", "spatestens", "fruhestens", "am laufen", "ready", "live", "dran ?gehen", "angehen", "anpacken", "entschied\\w*", "zuschlagen", "bestell\\w*", "beauftrag\\w*", "anschaff\\w*", "brauchts", "brauchten", "hatten (?:wir )?gern\\w*", "hatt\\w* gern\\w*", "ware (?:toll|super|gut|ideal|schon|top|optimal)", "wunsch\\w*", "go[- ]?live", "rollout", "ausroll\\w*", "zeitplan", "hoffen", "vorgesehen", "angedacht", "vorhaben", "haben vor", "legen wir los", "gehts? los", "los(?= *(?:$|[.,!]))",
        "tenemos que", "tengo que", "hay que", "funcionando", "operativ[oa]s?", "necesit\\w*", "quer(?:emos|ria|riamos)", "quiero", "empezar", "comenzar", "lanz\\w*", "arrancar", "implementar", "implantar", "contrato", "vence", "termina", "caduca", "acaba", "decidir", "comprar", "list[oa]s?", "plazo", "en marcha", "activar", "cambiar", "buscamos", "busco", "pensamos", "nos gustaria", "me gustaria", "deberia\\w*", "idealmente", "planeamos", "(?:tiene|tienen|ha|han|hay) (?:que|de)(?= [a-z]*(?:ar|er|ir|se|lo|la)(?![a-z]))", "debe\\w*", "funcion(?:ar|ando|e)", "andando", "rodando", "montad[oa]s?", "instalad[oa]s?", "resuelt[oa]s?", "solucionad[oa]s?", "arreglad[oa]s?", "implantad[oa]s?", "implementad[oa]s?", "terminad[oa]s?", "puest[oa]s?", "estar (?:en|list|oper|func)\\w*", "ponernos", "ponerlo", "tenerlo", "tenerla", "meter(?:lo|nos|le)?", "contratar\\w*", "renov\\w*", "renueva", "expira", "finaliza", "migrar", "estrenar", "arranque", "arranc\\w*", "empez\\w+", "empiec\\w+", "comenc\\w+", "comienc\\w+", "inici(?:ar|o|amos)", "puesta en marcha", "salida en vivo", "decidi\\w+", "objetivo", "meta", "apunt\\w+", "esperamos", "la idea es", "tener(?:lo)? list[oa]", "quisier\\w+", "desear\\w+", "pretend\\w+", "nos (?:interesa|convendria|vendria)\\w*", "preveemos", "previsiblemente", "con vistas a", "en produccion", "activo", "dar el salto", "hace falta", "hacer el cambio", "preveemos", "prevemos", "previsto", "fecha limite", "a mas tardar", "como (?:muy )?tarde", "como pronto",
    ),
}  # fmt: skip

_CUE = re.compile(
    "|".join(rf"(?P<{kind}>(?<![^\W_]){words(*phrases)}(?![^\W_]))" for kind, phrases in CUES.items())
)

NO_TIMELINE = phrase_pattern(
    (
        r"(?:no|not? (?:any|a|real|in a|in any|much)|without|zero|isn'?t (?:a|any)|there'?s no)(?: \w{1,12})? ?(?:rush|hurry|urgency|timeline|deadline|time ?frame|pressure|time limit)(?: (?:yet|at all|for now|really|right now))*", "not (?:at all )?urgent",
        r"(?:just|only|simply|merely) (?:having a look|looking(?= *(?:$|[.,!;:)]|around|for now|right now|at (?:options|what)|into|thanks|atm|so far|currently))(?: around| for now| at options| into options)?|browsing|research(?:ing)?|curious(?= *(?:$|[.,!]))|exploring|comparing|checking(?: it| things)? out|window shopping|gathering info\w*|shopping around|investigating|kicking (?:the )?tires|looking around)",
        "(?:still )?(?:browsing|window shopping|exploring options|shopping around|researching options|comparing options)", "not (?:any ?time|happening) soon", "no (?:fixed|set|start(?:ing)?|target|launch|go-?live|hard) dates?", "no (?:fixed |set |start(?:ing)? |target |launch |go-?live )*dates?(?: (?:yet|set|in mind|at all|fixed|planned|so far|for (?:this|it)))+", "(?:noch )?kein(?:en)? (?:feste[nrs]? |konkrete[nrs]? |genaue[nrs]? )?(?:datum|termin|starttermin|zeitpunkt|startdatum)(?: (?:noch|geplant|festgelegt|im kopf|im auge))*", "no (?:fixed |set |start(?:ing)? |target |launch |go-?live |specific |exact |particular )*dates?(?: (?:yet|set|in mind|at all|fixed|planned|so far|for (?:this|it)))+", "no (?:immediate |concrete |current |firm )?plans?(?: yet)?", "not (?:planning|planned|looking to buy|buying|ready to buy)(?: (?:yet|anything|now|right now))*",
        r"(?:shan'?t|won'?t|not|not going to|don'?t (?:plan|intend|expect)(?: on| to)?|can'?t see us) (?:be )?(?:\w+ing|do|buy|start|change|happen|decide|move) ?(?:anything|nothing|it|this|on this)? ?(?:any ?time )?soon", "(?:it'?s |this is )?(?:purely|pure|idle|just|simple|sheer|only|mere|plain) (?:curious(?= *(?:$|[.,!]))|curiosity|nosy|nosiness|being nosy)", "not on fire", "nothing(?:'?s| is)? (?:urgent|pressing|burning|on fire|in the (?:diary|pipeline|calendar|works))", "(?:it|this|that)(?:'?ll| will| can)? keep(?= *(?:$|[.,!]))", "not (?:that |too |overly |really |super )?(?:bothered|fussed|fussy) (?:when|about (?:the )?(?:when|timing|dates?))", "no (?:panic|great rush|mad rush|big rush|particular rush|real rush|massive rush|stress)(?= *(?:$|[.,!;]| (?:on|at|from|over|about|with|for|tbh|really|here|mate|whatsoever)))", "all the time in the world", "(?:just|only) (?:having|taking|doing) a (?:quick )?(?:nose|gander|peek|nosy|browse|scan|recce)", "tyre[- ]kicking", "(?:not|aren'?t|isn'?t) (?:in|on) the (?:market|cards)(?: yet| now| right now)?", "rush(?:ing)? nothing", "not rushing(?: into)?", "nobody'?s (?:rushing|in a hurry|chasing)", "don'?t need (?:it|this|anything) (?:yet|any ?time soon|soon|now)",
        "brennt (?:bei uns |hier |gar |ja |noch |uberhaupt )*(?:nichts|nicht)(?: an)?", "(?:pressiert|drangt|eilt|dringt) (?:uns |mir |bei uns |ja |es |das |gar |uberhaupt |noch |so |absolut |eigentlich )*(?:nicht|nichts)", "nicht (?:wirklich |gerade |besonders |sonderlich |unbedingt |allzu |ganz )?(?:eilig|dringend|brandeilig|akut|pressierend)", "(?:hab|habe|haben|hamma|hat|gibt) (?:es |da |wir |ich |uberhaupt |gar |da auch )*(?:keine|null|nullkommanull|ka|koa) (?:grosse |besondere |wirkliche )?(?:eile|hektik|stress|zeitdruck|druck|not|hetze|panik)", "kein(?:e|en)? (?:druck|hetze|panik|stress|terminstress|dringlichkeit)", "null (?:stress|eile|zeitdruck|druck)", "lauft (?:uns |mir |ja |ja nicht |doch )?nicht (?:weg|davon)", "(?:reine?|aus|nur aus|bloss aus|purer?) (?:reiner |purer )?neugier\\w*", "(?:nur|bloss|erst ?mal|einfach|erst|lediglich|gerade nur) (?:so |mal |nur |mal so |ein bisschen |bisschen |kurz |ein wenig |ganz |unverbindlich )*(?:am )?(?:stobern|schauen|gucken|umschauen|umsehen|informieren|vergleichen|umhoren|schnuppern|reinschnuppern|sondieren|sammeln|beschnuppern|kucken)", "(?:nur|erst|bloss) (?:einen? )?(?:groben |ersten )?(?:uberblick|eindruck)", "alle zeit der welt", "(?:lassen|nehmen) (?:wir )?uns (?:da |dabei |damit |schon )?zeit", "noch nichts (?:konkret\\w*|geplant|akutes|spruchreif\\w*)", "nichts (?:akutes|dringendes|eiliges)", "immer mit der ruhe", "(?:ganz )?(?:gemutlich|entspannt|in (?:aller )?ruhe)(?= *(?:$|[.,!]))", "schau(?:e|en|n)? (?:mich |uns |ma |wir uns |ich mich |mi |ma uns )?(?:gerade |grad |erst |nur |bloss |amal )*um",
        r"sin (?:ninguna |mucha |tanta |demasiada )?(?:prisas?|agobios?|apuros?|estres|urgencias?|presion|plazos?|correr)", "(?:con|mucha|toda la) (?:calma|tranquilidad)(?: del mundo)?", "tranquil(?:o|os|a|amente)(?= *(?:$|[.,!]))", r"(?:no|ni|tampoco|nada de|ninguna) (?:hay |tenemos |tengo |llevamos |llevo |es |corre |me corre |nos corre |lleva |me |nos |mucha |tanta |ninguna |demasiada |que )*(?:prisas?|apuros?|apuran?|apremia|precisa|agobios?|urgencia|urge)(?: ninguna| alguna)?", "(?:solo|nada mas|simple|pura|mera|por|de momento|unicamente|solamente) (?:por |es |era |fue |queria |quiero |venia a |estoy |estaba |vengo a |para )*(?:curiosidad|curiosear|curioseando|cotillear|cotilleando|echar un (?:ojo|vistazo)|mirar|comparar|informarme|comparando|mirando|sondear|tantear|echaba un (?:ojo|vistazo)|ojear)", "ech(?:ando|aba|abamos|o|amos) un (?:ojo|vistazo)", "(?:es |por )?(?:pura |simple |mera )?curiosidad", "no (?:lo |la )?(?:necesito|necesitamos|es|corre|hace falta) (?:para |que sea )?(?:ya|ahora|pronto|enseguida|de momento)", "no (?:es|sera|va a ser|seria) (?:algo )?(?:inmediato|inminente|pronto|prioritario|prioridad)", "nada (?:urgente|planeado|previsto|inmediato)", "sin fechas?(?: fijas?| concretas?| en mente| todavia| aun)?", "me da (?:igual|lo mismo) (?:cuando|la fecha)",
        "early (?:stages?|days)", "(?:still |very |pretty |too )*early (?:on )?in (?:the|our) (?:\\w{1,10} )?(?:process|research|search|journey|evaluation|project)", "not (?:a |our |my )?(?:top |high |big |main )?priority(?: (?:right now|at the moment|currently|yet|for us))*", "(?:just|only) (?:doing|starting|beginning)(?: (?:some|our|my|to|a bit of|out))* (?:research\\w*|look\\w*|explor\\w*|compar\\w*|search\\w*|homework|evaluat\\w*|investigat\\w*)", "no immediate need", "(?:don'?t|do not|haven'?t|have not|have no|haven'?t got)(?: really| yet)?(?: have| got| set| fixed| picked)? (?:a |any )?(?:\\w{1,10} )?(?:timeline|date|deadline|time ?frame)(?: yet| for (?:this|it))*", "low priority", "getting a feel(?: for \\w+)?", "(?:purely|only) research", "researching for [^.,!?]{3,30}", "comparing (?:a few |some |different )?(?:vendors|options|tools|providers|prices)", "nothing planned(?: yet)?", "(?:poking|nosing|shopping|scouting) around", "(?:having|taking) a (?:quick )?look", "seeing what'?s out there", "(?:just )?(?:gathering|collecting) (?:info\\w*|ideas|quotes)", "testing the waters", "(?:we have|got|plenty of) time", "there'?s time", "not pressing", "just (?:looking|here) for (?:info\\w*|prices?|ideas|options)", "(?:we|i|it|that) can wait", "not for (?:a|some|quite a) (?:while|time|bit)", "in no (?:rush|hurry)", "take (?:our|my) time", "not right now", "not now",
        "(?:hat |es hat |habe |haben )?kein(?:e|en|erlei)? (?:grosse[nr]? |besondere |echte[nr]? |feste[nr]? |konkrete[nr]? |genaue[nr]? )?(?:eile|stress|zeitdruck|frist|deadline|hektik|plan|zeitplan|termindruck|dringlichkeit)(?: (?:damit|dabei))?", "(?:wir|ich) schauen? (?:uns |mich )?(?:erst ?mal|nur)(?: mal| um)?", "eilt (?:uberhaupt |gar )?nicht", "nicht (?:eilig|dringend|so eilig|so dringend)", "ohne (?:eile|zeitdruck)",
        r"(?:ich |wir )?(?:will |wollen |mochte |wollte |wollten |schaue? |schau |schauen )?(?:mich |uns )?(?:nur|erst ?mal|bloss|einfach)(?: nur| erst| mal| ein bisschen| kurz)* (?:schauen|gucken|umschauen|umsehen|informieren|um|recherchieren|vergleichen|neugierig)", "(?:nur |erst )?zur information", "in absehbarer zeit nicht", "so schnell nicht", "(?:wir |ich )?(?:haben?|hab) (?:noch |genug |viel )*zeit", "nicht pressant", "drangt nicht", "hat (?:noch )?zeit", "(?:derzeit |aktuell )?nicht geplant",
        "(?:sin|ninguna|no (?:hay|tengo|tenemos|corre)(?: mucha| ninguna)?) (?:prisas?|apuro|urgencia|plazo|fecha(?: limite)?)", "no (?:es|me|nos) (?:corre )?(?:urgente|urge)", "(?:solo|solamente|nada mas|unicamente|de momento solo|por ahora solo) (?:estoy |estamos |estaba |quiero |queria )?(?:mirando|mirar|explorando|comparando|investigando|viendo|curiosidad|curioseando|informarme|informandome|informacion|info|ver)",
        "(?:estoy|estamos) (?:solo )?(?:mirando|explorando|comparando|viendo opciones|curioseando)", "no (?:por|de) (?:ahora|momento)", "sin plazo", "(?<!no )(?<!ni )(?<!apenas )(?:tenemos|tengo|hay) (?:mucho |todo el )?tiempo(?! (?:de|para|que|libre|limitado))", "no nos (?:urge|corre prisa)", "no urge", "no tenemos planes",
    )
)  # fmt: skip
VAGUE = phrase_pattern(
    (
        "as soon as (?!possible)[^.,!?]{3,30}", "soon(?:[- ]?ish)?", "whenever(?: [^.,!?]{3,30})?", "after (?:we|i|the|our) [^.,!?]{3,30}", "at some (?:point|stage)", "some ?(?:day|time|point)(?! (?:in|next|this|around|before|after))", "eventually", "later(?: on)?", "when(?:ever)? (?:it|we'?re|we are|i'?m|it'?s|the|our|we|i|they|there'?s|things|this|everything|my) [^.,!?]{1,30}", "in the (?:near |foreseeable )?future", "near future", "down the (?:road|line)", "sooner or later", "once [^.,!?]{3,30}", "mid[- ]?term", "long[- ]?term", "short[- ]?term",
        "not (?:too|that) (?:far|soon|long)", "in a while", "a while", "as needed", "no (?:fixed|specific|exact|particular|set) (?:date|time|timeline|deadline)",
        "bald(?:ig)?", "irgendwann(?: mal)?", "demnachst", "spater", "(?:mittel|lang|kurz)fristig", "in (?:naher )?zukunft", "sobald (?!wie|moglich)[^.,!?]{3,30}", "wenn (?:das|der|die|es|wir) [^.,!?]{2,30}", "eines tages", "zeitnah", "nicht so bald", "noch offen",
        "pronto", "algun (?:dia|momento)", "en algun momento", "mas adelante", "en (?:el|un) futuro(?: cercano)?", "tarde o temprano", "(?:a )?(?:medio|largo|corto) plazo", "cuando (?:haya|tengamos|este|sea|podamos|se) [^.,!?]{1,30}", "luego", "mas tarde", "proximamente",
    )
)  # fmt: skip
HABIT = re.compile(
    r"(?<![a-z])(?:always|usually|typically|normally|generally|(?:is|it'?s|gets|get|are|so) (?:\w{1,8} )?(?:crazy|hectic|nuts|mad|insane|slow|quiet|dead|busiest|busy)|busiest|slowest|our peak|peak (?:is|times?)|(?:busiest|slowest|peak|high|low|quiet) (?:season|time|period|months?)"
    r"|immer|normalerweise|meistens|ublicherweise|in der regel|viel los|wenig los|hochsaison|siempre|normalmente|generalmente|suele\w*|mucho trabajo|mucha gente|temporada (?:alta|baja))(?![a-z])"
)
"""What happens every year is no plan ("in December it's crazy")."""
ABOUT_YOU = re.compile(
    r"[^\w]*(?:is|are|does|do|can you|have you|will you)(?![a-z])(?!.*(?<![a-z])(?:ok|okay|works?|possible|fine|late|early|soon|realistic|doable|feasible|enough|start|live|begin|good|we|i|manage|ready)(?![a-z]))[^?]*\?\s*$"
)
"""A question about the product, not a date put up for approval ("is March too late?")."""
ASKING = re.compile(
    r"[^\w]*(?:(?:what|how|why|who|which|where) (?:is|are|do|does|did|can|could|will|would|should|happens?|about|if|long|much|many|kind|else|time)|was (?:ist|passiert|kostet|macht)|wie (?:lange|viel|funktioniert)|warum|que (?:es|pasa|hace)|como funciona|cuanto|por que)(?![a-z])"
)
"""The start of a question, be its mark left out."""
EVERY = re.compile(r"(?<![a-z])(?:every|each|jede[nrsm]?|cada|tod[oa]s l[oa]s) (?:single )?$")
NO_TIMELINE_REPLIED = re.compile(
    r"\A(?=.*\b(?:nope?|nah|none|not|nein|kein\w*|nicht|ningun\w)\b)[^\w]*(?:(?:no|nope|nah|none|not (?:yet|really)|nein|keinen?|noch nicht|noch keinen?|ninguno|ninguna|todavia no|aun no|sorry|right now|at the moment|currently|leider)[^\w]*){1,3}$"
    r"|(?:(?:just|only) )?(?:want(?:ed)?|need|after|interested in|like|wollte|mochte|will|quiero|queria|busco) (?:just |only |nur |erst ?mal |solo |solamente )?(?:to get |to know |to see )?(?:some |a bit of |mehr |ein paar |algo de |mas )?(?:more )?(?:info\w*|details|prices|pricing|ideas|preise|precios)"
)
"""Asked for the time, these say that there is none."""
DENIED_BEHIND = re.compile(r" (?:nicht(?: mehr)?|no|not)(?= *(?:$|[.,!;]))")
NAMES_TIME = re.compile(
    r"rush|hurry|time|deadline|date|prisa|apuro|eile|zeit|plazo|frist|fecha|datum|termin|soon|pressiert|drangt|calma"
)
"""Without such a word, "not urgent" beside another question tells how much something matters, not when."""
BY_THEN = re.compile(
    r"(?<![a-z])(?:by (?:then|that (?:date|time|point|day))|(?:zu|bis) diese[mr] (?:zeitpunkt|datum|tag)|(?:para|antes de|en) esa fecha|zum selben|before (?:then|that|it ends|it expires|it runs out)|until then|bis dahin|bis dann|para entonces|antes de eso|(?:tenerlo|listo|cambiar|algo) antes)(?![a-z])"
)
DENIED = re.compile(
    r"(?:(?<![a-z])(?:not|no|nothing|never|nicht|nichts|kein\w{0,2}|nada|tampoco|isn'?t|won'?t|wont)(?![a-z]))(?: [^.,;!?\n]{0,16})?$"
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
    if _NOWADAYS.fullmatch(text[a:b]):
        return next((c.kind for c in [*left[:1], *right[:1]]), NONE)
    earlier = [cue for cue in cues if sentence[0] <= cue.a and cue.b <= clause[0] + 1]
    order = [*left[:1], *right[:1], *earlier[::-1][:1]]
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


_NOWADAYS = re.compile(r"\W*(?:today|heute|hoy|now|right now|ahora|jetzt)\W*")
"""Mostly "these days": the word of a plan has to stand in the same clause."""
_NEARER, _MUCH_NEARER = 2, 6
DEADLINE = re.compile(
    r"(?<![a-z])(?:contract|licen[cs]e|subscription|agreement|lease|deal|plan|term|\w*vertrag\w*|abo|lizenz|laufzeit|kundigungsfrist|contrato|licencia|suscripcion|acuerdo)(?![a-z])[^.!?;\n]{0,60}?(?<![a-z])(?:ends?|ending|is up|up|runs? out|lapses?|expires?|expir\w+|renews?|renewal|finish\w*|lauft|endet|auslauft|ausl\w+|kundbar|gekundigt|vence|caduca|termina|acaba|expira|finaliza|renueva|cumple)(?![a-z])(?: [a-z']{1,8}){0,3} ?$"
)
"""A contract that ends then: the date by which something else must stand."""
