"""What money is called: currencies, periods, seats, bounds, and the nouns that show a number counts something else.

All phrases are in folded spelling (lower case, no accents) and are pattern text.
"""

from __future__ import annotations

import re
from typing import TypeVar

from bot.understanding.numerals.numbers_view import CURRENCY, NUMBER, PERIOD, SEAT, words

CURRENCIES: dict[str, str] = {
    r"us ?\$|u\$[ds]|usd|us[ -]dollars?|dl{1,2}r?s\.?|dolares americanos": "USD",
    r"a\$|au\$|aud|(?:australian|aussie) dollars?|aussie": "AUD",
    r"c\$|ca\$|cad|canadian(?: dollars?)?|dollars? canadian": "CAD",
    r"nz\$|nzd": "NZD",
    r"s\$|sgd": "SGD",
    r"hk\$|hkd": "HKD",
    r"mx\$|mxn|pesos mexicanos": "MXN",
    r"\$|dollars?|dol+[ae]rs?|bucks?|smackers|simoleons": "$",
    r"dolar(?:es|it[oa]s|ucos)?": "USD",
    r"€|eur|euros?|euronen|€uros?|eier|oken|ocken|tacken|pavos|leuros": "EUR",
    r"£|gbp|pounds?(?: sterling)?|sterling|stg|quid|squid|nicker|pfund|libras?(?: esterlinas)?": "GBP",
    (
        r"chf|s?fr\.|sfr|fr(?= [0-9\ue000])|fran[ck]e?n?|schweizer franken|frankli|stutz|swiss francs?"
        r"|francs?|francos?(?: suizos?)?"
    ): "CHF",
    r"₹|inr|rs\.?|rupees?|rupien?|rupias?": "INR",
    r"pesos? colombianos?|pesos col|(?<=lucas )colombianas": "COP",
    r"ar\$|pesos? argentinos?|(?<=lucas )argentinas": "ARS",
    r"pesos? chilenos?|(?<=lucas )chilenas": "CLP",
    r"\$u|pesos? uruguayos?|uyu": "UYU",
    r"rd ?\$|dop|pesos? dominicanos?": "DOP",
    r"lempiras?|hnl": "HNL",
    r"bs\.?|bolivianos?|bob": "BOB",
    r"gs\.?(?= ?\ue000)|guaranies|guarani|pyg": "PYG",
    r"balboas?|pab": "PAB",
    r"cordobas?": "NIO",
    r"s/\.?|pen|soles(?: peruanos)?": "PEN",
    r"quetzales": "GTQ",
    r"₡|colones": "CRC",
    r"pesos?|varos|mxp": "peso",
    r"¥|jpy|yen": "JPY",
    r"sek": "SEK",
    r"nok": "NOK",
    r"dkk": "DKK",
    r"pln|zloty|zlotys": "PLN",
    r"czk": "CZK",
    r"brl|r\$|reais|reales": "BRL",
    r"cop": "COP",
    r"ars": "ARS",
    r"clp": "CLP",
    r"zar": "ZAR",
    r"aed|dirhams?": "AED",
    r"₦|ngn|nairas?": "NGN",
    r"kes|ksh|kenyan shillings?": "KES",
    r"ghs|cedis?": "GHS",
    r"rands?": "ZAR",
    r"php|philippine pesos?": "PHP",
    r"thb|baht": "THB",
    r"ils|nis|shekels?": "ILS",
    r"sar|riyals?": "SAR",
    r"huf|forints?": "HUF",
}  # fmt: skip

NATIONS = {
    "us|u\\.s\\.|american|(?:us-)?amerikanische[nr]?|american[oa]s|estadounidenses|gringos": "USD",
    "canadian|kanadische[nr]?|canadienses": "CAD",
    "australian|aussie|australische[nr]?|australian[oa]s": "AUD",
    "new zealand|nz|kiwi|neuseelandische[nr]?|neozelandes[oa]?s": "NZD",
    "swiss|schweizer|suiz[oa]s": "CHF",
    "mexican|mexikanische[nr]?|mexican[oa]s": "MXN",
    "chilean|chilenische[nr]?|chilen[oa]s": "CLP",
    "colombian|kolumbianische[nr]?|colombian[oa]s": "COP",
    "argentine|argentinian|argentinische[nr]?|argentin[oa]s": "ARS",
    "uruguayan|uruguay[oa]s": "UYU",
    "dominican|dominican[oa]s": "DOP",
    "singapore": "SGD",
    "hong kong": "HKD",
}
"""Whose money it is, as people add it: "5k, canadian"."""
DOLLARS = {
    "AU": "AUD", "CA": "CAD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "MX": "MXN", "AR": "ARS", "CO": "COP",
    "CL": "CLP",
}  # fmt: skip
"""What "$" means in a region; elsewhere it is the US dollar."""
PESOS = {"MX": "MXN", "AR": "ARS", "CO": "COP", "CL": "CLP", "UY": "UYU", "PH": "PHP", "DO": "DOP"}


def alike(one: str, other: str) -> bool:
    """Whether two currencies go by the same name, a dollar or a peso, so that the one may be what was meant by the other."""
    return any(
        {one, other} <= {*names.values(), *more} for names, more in ((DOLLARS, ("USD",)), (PESOS, ("MXN",)))
    )


MONTH, YEAR, ONE_OFF = "month", "year", "one_off"

_EACH = (
    r"(?:/ ?|(?:per|a|an|each|every|pro|je|im|jeden|jedes|am|al|por|a la|cada|in der|die|aufs|fur das|das|den"
    r"|ins|x) )"
)
PERIODS: dict[str, tuple[str, int]] = {
    _EACH + r"(?:(?:calendar|kalender|natural) ?)?(?:months?|mon|monat|mes|mnth|mth)": (MONTH, 1),
    r"(?:und|and|y|&) (?:monat|month|mes)": (MONTH, 1),
    (
        r"/ ?(?:mo|m)|p\. ?m\.?|pm|pcm|monthly|monatlich(?:e[nrs]?)?|mtl\.?|mensual(?:es|mente)?|a mo|mth"
        r"|per mo|p/m|monats"
    ): (MONTH, 1),
    _EACH + r"(?:years?|jahr|ano|yr)": (YEAR, 1),
    r"/ ?(?:y|j|a)|yearly|annually|annual|p\. ?a\.?|pa|p/a|per annum|jahrlich(?:e[nrs]?)?|jhrl\.?"
    r"|anual(?:es|mente)?|this year|dieses jahr|este ano"
    r"|jahres|next year|nachstes jahr|im jahr [0-9]{4}"
    r"|(?:for|over|across|fur|furs|ubers?|para|por|en|durante) (?:the |das |todo )?(?:whole"
    r"|entire|full|ganze|el|un) (?:year|jahr|ano)(?: entero| completo)?": (YEAR, 1),
    _EACH + r"(?:quarter|qtr|quartal|trimestre)|quarterly|quartalsweise|vierteljahrlich"
    r"|trimestral(?:es|mente)?": (YEAR, 4),
    _EACH + r"(?:half[ -]year|halbjahr|semestre)|halbjahrlich|half[ -]yearly|semestral(?:es|mente)?": (YEAR, 2),
    _EACH + r"(?:weeks?|wk|woche|semana)|weekly|wochentlich|semanal(?:es|mente)?": (YEAR, 52),
    _EACH + r"(?:day|tag|dia)|daily|taglich|diari[oa]s?|diariamente": (YEAR, 365),
    r"(?:every|alle|cada) (?:2|two|other|zwei|dos) (?:months?|monate|meses)": (YEAR, 6),
    r"(?:every|alle|cada) (?:6|six|sechs|seis) (?:months|monate|meses)": (YEAR, 2),
    r"one[ -]?(?:off|time)|once off|(?:just |only )?once(?= *(?:$|[.,;!]))|(?:just |only )once"
    r"|(?:paid|pay|all at|payable) once|(?:a |one )?(?:single|one) (?:payment|invoice|sum|purchase"
    r"|charge)|in one (?:go|lump|payment|hit)|all at once|(?:paid|payable) in full"
    r"|not (?:every|per|a) (?:year|month)|not (?:recurring|monthly|yearly|annually)"
    r"|total project(?= (?:budget|cost))|up ?front|for (?:the|this) (?:whole |entire )?project"
    r"|for (?:the|this) (?:whole|entire) (?:thing|implementation|rollout|setup)|project(?= budget)"
    r"|lump sum|non-?recurring|capex(?! (?:committee|board|round|request|budget|plan))|one shot"
    r"|no (?:recurring|subscription)\w*"
    r"|einmalig(?:e[nrs]?)?|nicht wiederkehrend|kein abo|einmal(?= ?[\ue000-\ue001€$£])"
    r"|einmal(?:zahlung|betrag|kosten|investition)\w{0,2}"
    r"|(?:wird |nur |alles )?(?:ein(?:es)? ?mal|auf einmal|auf einen schlag"
    r"|in einem rutsch) (?:be)?zahlt?|nur einmal|auf einmal|auf einen schlag|in einer summe"
    r"|fur (?:das|dieses) (?:ganze |gesamte )?projekt|projekt(?=budget)|pauschal"
    r"|pago unico|unico pago|no recurrente|pago puntual|sin suscripcion"
    r"|(?:en )?un(?:a sola| solo|a unica|ico| unico)? (?:pago|cuota|inversion)(?: solo"
    r"| unica?)?|inversion (?:unica|inicial)|en una (?:sola )?exhibicion|de golpe"
    r"|de una(?: vez| tacada)?(?= *(?:$|[.,;!y]))|(?<=, )una vez(?= *(?:$|[.,;!]))"
    r"|una vez y (?:ya|listo|no mas|nada mas|punto)|por (?:todo )?el proyecto|una sola vez"
    r"|por unica vez|para (?:el|este|todo el) proyecto|(?<=presupuesto )del proyecto": (ONE_OFF, 1),
}  # fmt: skip
"""Phrase of a period: the period it is stored as, and how many such amounts make one."""

SEATS = (
    (
        r"(?:/ ?|(?:per|a|each|pro|je|por|por cada|x|cada) )(?:zugang|login|account|line|device|driver|tech"
        r"|technician|member|anschluss|gerat|fahrer|cuenta|acceso|trabajador|empleado|conductor|barba|branch"
        r"|location|site|shop|store|clinic|restaurant|office|school|nase|filiale|standort|laden|praxis"
        r"|betrieb|niederlassung|tienda|sede|sucursal|local|clinica|centro|user|seat|agent|person|head"
        r"|licen[cs]e|employee|rep|nutzer(?:in)?|benutzer|platz|lizenz"
        r"|mitarbeiter(?:in)?|kopf|person|anwender|arbeitsplatz|usuario|puesto|asiento|licencia|agente"
        r"|persona|cabeza)"
    ),
    r"(?:und|and|y|&) (?:user|seat|agent|nutzer|benutzer|lizenz|mitarbeiter|usuario|puesto|licencia)",
)
SEAT_NOUNS = (
    "of us|branches|locations|sites|shops|stores|clinics|restaurants|offices|schools|nasen|filialen"
    "|standorten?|laden|praxen|betriebe|niederlassungen|tiendas|sedes|sucursales|locales|clinicas|centros"
    "|logins?|accounts?|techs|technicians|drivers|staff|lines?|devices|heads|folks|members|guys|zugangen?"
    "|zugange|kopfen?|arbeitsplatzen?|anwendern?|accounts|fahrern?|kollegen|mann|logins|cuentas|accesos|pax"
    "|trabajadores|conductores|tecnicos|socios|companeros|"
    "users?|seats?|agents?|people|persons?|licen[cs]es?|employees|reps|nutzern?|benutzern?|platze|lizenzen"
    "|mitarbeitern?|leuten?|personen"
    "|usuarios|puestos|asientos|licencias|agentes|personas|empleados"
)

APPROXIMATE = (
    "more or less", "around", "(?:somewhere )?round(?: about)?(?= the)", "about", "approx\\.?",
    "approximately", "roughly", "circa", "ca\\.?", "rd\\.?", "c\\.", "~",
    "in the (?:region|ballpark|neighbou?rhood|vicinity|area|order|realm|range|zone) of", "in the ballpark of",
    "ballpark(?: (?:is|would be|of|figure(?: is| of)?))?", "somewhere around", "somewhere near",
    "close(?:r)? to", "como(?! (?:max|mucho|min|mas|tope))(?: unos| unas| un)?",
    "rond(?:amos|a|an|aria|ara)(?: los)?", "andamos (?:en|por)(?: los)?", "por ahi de(?: los)?",
    "a eso de(?: los)?", "\\+/-", "plus minus", "plusminus", "irgendwas um(?: die)?",
    "somewhere in the region of", "nearly", "almost", "near", "ungefahr", "etwa", "rund", "zirka", "um die",
    "in etwa", "annahernd", "an die", "gut", "fast", "knapp", "gegen", "unos", "unas", "aproximadamente",
    "aprox\\.?", "al ?rededor de(?: los)?", "cerca de", "maybe", "perhaps", "vielleicht", "quizas?",
    "tal vez", "a lo mejor", "mas o menos", "sobre(?: los)?", "casi", "en torno a(?: los)?", "en torno",
    "like around", "oppe",
)  # fmt: skip
APPROXIMATE_AFTER = (
    "-? ?ish", "-? ?odd(?= |$)", "or so", "or thereabouts", "give or take", "(?:he)?rum(?=$|[ .,!])",
    "approx\\.?", "approximately", "roughly", "ballpark", "ungefahr", "circa", "ca\\.?", "plus or minus",
    "plus/minus", "plus minus", "\\+/-", "y pico", "y tant[oa]s", "y algo", "mas o menos", "aprox\\.?",
    "aproximadamente", "o asi", "oder so", "around there", "more or less",
    "(?:maybe|perhaps|vielleicht|quizas?|tal vez)(?= *(?:$|[.,!;]))",
)  # fmt: skip
AT_MOST = (
    "(?<!went )(?<!gone )(?<!goes )up to",
    "upto",
    (
        r"(?:max(?:imum|imal)?|ceiling|(?:spending |upper )?limit|cap)(?: budget| spend)?(?:'s)?(?: is| of"
        r"| would be| at| gonna be| going to be|:)*"
    ),
    r"(?:obergrenze|schmerzgrenze|limit|maximum|deckel)(?: liegt bei| ist| sind| waren?| von|:)*",
    r"(?:maximo|tope|limite)(?: es| serian?| son| de|:)*",
    "(?:the )?most (?:we|i)(?:'d|(?: [a-z]+){1,3}) (?:is|would be|are)",
    "das hochste (?:ist|waren?|sind)",
    "max\\.?",
    "maximum(?: of)?",
    "a maximum of",
    (
        "(?:no|not|nothing|not a (?:penny|cent|dime|dollar|pound)) (?:more|over|above"
        "|(?:high|larg|bigg|great)er)(?: th[ae]n)?"
    ),
    (
        "(?:can'?t|cannot|won'?t|don'?t|not|never)(?: \\w{1,9}){0,2} (?:go|spend|pay|exceed|top|be|do"
        "|get)(?: (?:any|much))? (?:over|above|more than|beyond|past|higher than)"
    ),
    "(?:can'?t|cannot|won'?t|not|shouldn'?t|must not|mustn'?t|doesn'?t) exceed",
    "no more th[ae]n",
    "never more th[ae]n",
    "(?:can'?t|cannot|don'?t) see (?:us|me|them|it) going (?:past|over|above|beyond)",
    "not more th[ae]n",
    "keep(?:ing)? (?:it|this|things|that|costs) (?:to|at|under|below)",
    "stay(?:ing)? (?:under|below|within)",
    "within",
    "inside",
    "(?:nicht|kein\\w*|nie|niemals)(?: \\w{1,12}){0,2} (?:(?:mehr|hoher|grosser) (?:als|wie)|uber)(?: die| den)?",
    "nicht mehr wie",
    "south of",
    "sub",
    "not over",
    "not above",
    "under",
    "below",
    "beneath",
    "unterhalb(?: von)?",
    "short of",
    "(?:fewer|smaller|lower)(?: than)?(?: or equal)? (?:than|to)",
    "less(?: than)? or equal (?:than|to)",
    "(?:kleiner|niedriger|geringer) (?:als|wie)",
    "(?:igual(?:es)?(?: a)? o )?(?:inferior|menor)(?:es)?(?: o igual(?:es)?)? (?:a|que|de)",
    "not even",
    "nicht (?:ein)?mal",
    "keine",
    "ni(?: siquiera)?",
    "weniger wie",
    "less than",
    "at most",
    "at the most",
    "capped (?:(?:it|us|this|that|me) )?at",
    "(?:could|can|might|would|i'd|we'd) (?:\\w+ )?stretch (?:to|as far as)",
    "(?:can|happy to|willing to|prepared to|able to) (?:\\w+ )?go(?: up)? to(?! about| around| roughly)",
    "(?:puedo|podemos) (?:llegar|subir|ir) a",
    (
        "no (?:puedo|podemos|podria|podriamos|quiero|queremos|quisiera|debo|debemos|me|nos) ?(?:puedo "
        "|podemos )?(?:pasar(?:me|nos)? de|paso de|pasamos de|superar|exceder)"
    ),
    "cap of",
    "cap(?: is)?",
    "<=?",
    "not exceeding",
    "(?:not )?to exceed",
    "limit of",
    "limit(?= ?[0-9\ue000])",
    "just under",
    "(?:just )?shy of",
    "bis zu",
    "bis",
    "bis max\\.?",
    "maximal",
    "(?:aller)?hochstens",
    "allenfalls",
    "unter",
    "weniger als",
    "nicht mehr als",
    "nicht uber",
    "maximum von",
    "hasta",
    "hasta un maximo de",
    "como maximo",
    "como mucho",
    "maximo(?: de)?",
    "un maximo de",
    "menos de",
    "no mas de",
    "no mas que",
    "por debajo de",
    "no (?:(?:puede|debe|deberia|tiene que) )?(?:sub|exced|pas|super|rebas)\\w+(?: de)?(?: los)?",
    "sin (?:pasar|subir|exceder|superar)\\w*(?: de)?(?: los)?",
    "(?:que )?(?:no|sin) (?:pas(?:amos|ar|o|e|a)|super(?:amos|ar|o|e)) (?:de |los )?",
    "tope(?: de)?",
    "a lo sumo",
    "no lleg(?:a|amos|ue)(?: ni)?(?: a)?(?: los)?",
    "all the way to",
    "(?:go )?as high as",
    "we stop at",
)
ROUGHLY_AT_MOST = (
    "not much more than",
    "not much over",
    "nicht viel mehr als",
    "kaum mehr als",
    "no mucho mas de",
)
AT_MOST_AFTER = (
    (
        "(?:and |but |, )?(?:not|no|never|nothing) (?:a |one "
        "|any )?(?:(?:penny|cent|dime|dollar|buck|pound|p|quid|euro) )?(?:more|higher|above|over)(?! than)"
    ),
    (
        "(?:and )?(?:that'?s|thats|is) (?:my|our|the|your) (?:absolute |hard )?(?:limit|max|maximum|ceiling"
        "|cap|top|lot)"
    ),
    (
        "(?:and )?(?:mehr|hoher|druber|daruber)(?: (?:ist|geht|gibt|gibts|haben|kann|konnen|zahl\\w*"
        "|geb\\w*)(?: (?:es|wir|ich|da|auf keinen fall|echt|leider))*)? (?:nicht|nichts"
        "|keinesfalls)(?: drin)?"
    ),
    "(?:und |aber )?(?:nicht|kein\\w*|keinen) (?:(?:cent|euro|rappen|pfennig|franken) )?mehr",
    "(?:und )?(?:dann |danach )?ist schluss",
    (
        "(?:y |pero |, )?(?:ni (?:uno? )?(?:(?:euro|centimo|peso|duro|real|dolar) )?mas|no mas|nada mas"
        "|y ya(?! esta)|y vas que (?:ardes|chutas)|y punto)(?! (?:de|ni menos|que|es|son|me|nos)(?![a-z]))"
    ),
    "(?:y )?de ahi no (?:paso|pasamos|subo|subimos)",
    "tops",
    "max\\.?",
    "maximum",
    "at (?:the )?(?:very |absolute )?most",
    "(?:i |y )?no (?:h?ay|le|hay) (?:mas )?(?:que )?rasc\\w+(?: mas)?",
    "(?:y )?(?:me|nos) plant\\w+",
    "(?:ist|is) (?:der )?deckel(?: drauf)?",
    "at a (?:push|stretch)",
    "at the (?:very |absolute )?outside",
    "or (?:less|fewer|lower|smaller)",
    (
        "(?:maybe|possibly|perhaps|probably|preferably|ideally|if anything|eher|vielleicht|lieber|gerne?"
        "|moglichst|am liebsten|quizas?|tal vez|o incluso|a ser posible"
        "|mejor)(?: (?:even|a bit|a little|slightly|auch|noch|etwas|sogar|incluso|un poco))? (?:less|weniger"
        "|menos)(?! (?:than|als|que|de)(?![a-z]))"
    ),
    "or under",
    "or below",
    (
        "(?:is|ist|es) (?:where|the point where|wo|donde) (?:we|i|wir|ich|yo)? ?(?:tap out|stop|draw the line"
        "|max out|walk away|call it quits|bow out)"
    ),
    "(?:ist|und dann ist) (?:ende|finito|feierabend)",
    "(?:y )?ahi (?:me|nos) plant\\w+",
    "top",
    "limit",
    "(?:hard |upper |absolute )?(?:cap|limit|ceiling)(?! of)",
    "ceiling",
    "(?:absolute |die |unsere )?(?:obergrenze|schmerzgrenze|deckel)",
    "limite",
    "techo",
    "oder weniger",
    "nicht (?:uber(?:steigen|schreiten|schritten|stiegen)|uberzogen)",
    "no (?:me |nos )?(?:paso|pasamos|subo|subimos|saqu\\w+|muev\\w+|llego a mas)",
    "como tope",
    "hochstens",
    "maximal",
    "als maximum",
    "maximo",
    "como maximo",
    "como mucho",
    "o (?:menos|menor(?:es)?|inferior)",
    "a lo sumo",
    "tope",
    (
        "(?:is|are|would be|'d be|being|ist|sind|ware[n]?|es|son|seria[n]?) (?:(?:like|so|halt|dann|about|ya"
        "|aber|wohl|eh|echt|really|probably|basically|schon) ){0,2}(?:(?:the|our|my|a|das|die|der|unser\\w*"
        "|mein\\w*|el|nuestro|mi|lo) (?:absolute |upper |hard |very |absolut\\w* )?(?:most|top|cap|(?:pain )?"
        "threshold|breaking point|grenze|oberkante)|(?:(?:the|our|my|a|das|die|der|unser\\w*|mein\\w*|el|nuestro"
        "|mi|lo) )?(?:absolute |upper |hard |very |absolut\\w* )?(?:max(?:imum)?|limit|tops|ceiling|obergrenze"
        "|schmerzgrenze|deckel(?: drauf)?|maximo|tope|limite))"
    ),
)
AT_LEAST = (
    "more as", "a lo menos", "at least",
    "(?:larger|bigger|greater|higher)(?: than)?(?: or equal)? (?:than|to)", "(?:hoher|grosser) (?:als|wie)",
    "(?:igual(?:es)?(?: a)? o )?(?:superior|mayor)(?:es)?(?: o igual(?:es)?)? (?:a|que|de)",
    r"min(?:imum)?(?: budget| spend)?(?: is| of| would be|:)+", "min\\.?", "minimum(?: of)?", "a minimum of",
    "over", "more than", "above", "north of", "starting (?:at|from)", "upwards? of", "arriba de(?: los)?",
    "pas(?:amos|an) (?:ya )?de(?: los)?", "super(?:amos|an)(?: ya)?(?: los)?",
    "(?:no|not) (?:less|fewer|smaller|lower) than", "not under", ">=?", "in excess of", "mind\\.",
    "mindestens", "ab", "uber", "mehr (?:als|wie)", "wenigstens",
    "nicht (?:weniger|kleiner|niedriger|geringer) (?:als|wie)",
    "no (?:es |son )?(?:inferior|menor)(?:es)? (?:a|que|de)", "nicht unter", "minimal", "al menos",
    "por lo menos", "minimo(?: de)?", "un minimo de", "mas de", "a partir de", "como minimo", "no menos de",
    "por encima de", "well over", "easily over",
)  # fmt: skip
AT_LEAST_AFTER = (
    r"\+(?!/| ?(?:iva|vat|mwst|ust|tax|gst|steuer))",
    (
        "plus(?= *(?:$|[^\\w\\s\ue000-\uf8ff]|\ue002|(?:and|but|for|if|when|in|per|a|an|total|easily|easy|depending|budget|und"
        "|aber|fur|wenn|im|pro|locker|y|pero|para|por|si|al)(?![a-z])))(?! (?:a|an) (?!(?:year|month|week)"
        "(?![a-z]))[a-z])"
    ),
    "(?:or|and) more(?! than)",
    "and up",
    "up(?= *(?:$|[.,;!]))",
    "para arriba",
    "hacia arriba",
    "and above",
    "upwards?",
    "or (?:higher|larger|bigger|greater)",
    "minimum",
    "at (?:the )?(?:very |bare |absolute )?least",
    "(?:oder|und) mehr(?! als| wie)",
    "aufwarts",
    "mindestens",
    "minimum",
    "als minimum",
    "[oy] mas(?! (?:de|que)(?![a-z]))",
    "o (?:mayor(?:es)?|superior)",
    "en adelante",
    "como minimo",
    "minimo",
    "al menos",
    "por lo menos",
    "como poco",
    "tirando por lo bajo",
    "at (?:a |the )?(?:bare |very |absolute )?minimum",
    "for starters",
    (
        "(?:is|would be|ist|ware|es|seria) (?:the|our|my|a|das|unser|el|nuestro) (?:minimum|floor|minimo"
        "|untergrenze)"
    ),
)
MORE_THAN = re.compile(
    r"(?:more|(?:high|larg|bigg|great)er) (?:than|as)|north of|upwards? of|arriba de|por encima de"
    r"|(?:mehr|hoher|grosser) (?:als|wie)|mas de|superior|mayor|over|uber|above"
)
NO_LESS = re.compile(
    r"(?:no|not|nicht|nothing) (?:less|fewer|smaller|lower|under|below|weniger|unter|kleiner|niedriger"
    r"|geringer)|no (?:es |son )?(?:menos|menor|inferior|por debajo)"
)
"""Bounds that turn round under a "can not"."""

FIGURES = {
    "hundreds": 3, "thousands": 4, "tens of thousands": 5, "hundreds of thousands": 6, "three": 3, "drei": 3,
    "tres": 3, "four": 4, "vier": 4, "cuatro": 4, "five": 5, "funf": 5, "fuenf": 5, "cinco": 5, "six": 6,
    "sechs": 6, "seis": 6, "seven": 7, "sieben": 7, "siete": 7,
}  # fmt: skip

COUNTED = {
    "en": "leads? people ppl persons? employees staff agents? reps? users? seats? customers? clients? contacts? "
    "calls? tickets? chats? emails? mails?"
    " messages? enquir(?:y|ies) inquir(?:y|ies) requests visitors? visits? views? hits sessions? "
    "impressions? clicks? followers? subscribers? members?"
    " licen[cs]es? logins? orders? shipments? loads? trucks? vans? drivers? vehicles? cars? sites? "
    "stores? shops? locations? offices? branches countries pages? hours? hrs?"
    " minutes? mins? seconds? secs? days? weeks? months? years? yrs? km kms miles? meters? kg tons? "
    "tonnes? gb mb stars? times? percent points? questions?"
    " problems? options? things? items? products? skus? deals? partners? founders? guys folks of_us "
    "teams? departments? companies invoices? bookings?"
    " appointments? demos? meetings? interns? steps? reasons? parts? units? rooms? beds? properties "
    "square sq ft feet accounts? transactions? candidates?"
    " students? patients? guests? sms conversations? responses? replies queries am o'?clock",
    "de": "leads? leute[nr]? personen? mitarbeiter(?:in|innen|n"
    "|s)? mitarbeitenden? ma angestellten? agenten nutzern? benutzern? kunden? kundinnen anrufen?"
    " tickets? chats? mails? e-?mails? nachrichten anfragen? besuchern? besuche bestellungen sendungen "
    "lkws? fahrer fahrzeugen? autos? standorten? filialen"
    " laden lander seiten? stunden? std minuten? min sekunden? tagen? tage wochen? monaten? jahren? km "
    "kilometer kg tonnen gb mb sternen? mal prozent"
    " punkten? fragen? probleme produkten? artikel auftragen? rechnungen terminen? teams? abteilungen "
    "firmen partner(?:n|innen)? uhr stuck kontakten?"
    " abonnenten mitglieder patienten gaste platze lizenzen mann frauen aufrufe",
    "es": "leads? personas? empleados? empleadas trabajador(?:es"
    "|as)? agentes? usuarios? puestos clientes? clientas contactos? llamadas? tickets? chats?"
    " correos? mails? mensajes? consultas? solicitudes? visitas? visitantes? pedidos? envios? camiones "
    "furgonetas conductores vehiculos? coches? carros"
    " licencias? asientos cuentas accesos sedes? tiendas? locales? oficinas? sucursales paises? paginas? "
    "horas? minutos? segundos? dias? semanas? meses mes anos? km kilometros? kg toneladas?"
    " gb mb estrellas? veces vez puntos? preguntas? problemas? opciones cosas? productos? facturas? "
    "citas? reuniones equipos? departamentos empresas"
    " socios? habitantes seguidores suscriptores miembros pacientes alumnos huespedes habitaciones cajas",
}  # fmt: skip

_COUNTED = "|".join(name.replace("_", " ") for name in " ".join(COUNTED.values()).split())
_NOT_NOUNS = (
    "last|letzte[nrsm]?|vorige[nrsm]?|each|every|jeden|jede|cada|this|for|on|in|to|per|a|an|and|or|but|is|was"
    "|would|from|with|if|we|i|our|fur|pro|die|der|im|am|auf|und|oder|aber|ist|wir|von|mit|para|por|al|en|y|o"
    "|pero|es|de|la|el|the|this"
)
COUNTED_NEXT = re.compile(
    rf" ?-?(?:\+ ?)?(?:of |de )?(?:(?!(?:{_NOT_NOUNS})(?![a-z]))[a-z]+ )?(?:{_COUNTED})(?![^\W_])"
)
"""Right behind a number: what it counts is not money ("3k inbound leads")."""
_NO_PLURAL = (
    "[a-z]+mos|[a-z]+[aid]d[oa]s|puest[oa]s|menos|antes|entonces|gracias|despues|ademas|libres|disponibles"
    "|netos|brutos|limpios|justos|aproximados|redondos|quizas|mensualidades|como mas|cifras|mensuales|anuales"
    "|semanales|trimestrales|plus|tops|this|less|thanks|perhaps|yes|always|sometimes|bucks|thats|years|its"
    "|has|was|as|us|less|unless|sounds|makes|works|covers|gets|seems|needs"
)
PLURAL_NEXT = re.compile(rf" (?!(?:{_NO_PLURAL})(?![a-z]))[a-z]{{3,}}[^s'\W]s(?![^\W_])")
"""Right behind a number in English or Spanish: an unknown plural ("3000 widgets")."""

_BY_CURRENCY = [(re.compile(names), code) for names, code in CURRENCIES.items()]
_BY_PERIOD = [(re.compile(names), meaning) for names, meaning in PERIODS.items()]
# Symbols beyond ASCII are no letters, so one boundary rule serves "60k€", "EUR60" and "euros".
CURRENCY_PATTERN = re.compile(r"(?<![a-z])" + words(*CURRENCIES) + r"(?![a-z])")
CURRENCY_NEXT = re.compile(words(*CURRENCIES) + r"(?![a-z])")
PERIOD_PATTERN = re.compile(
    r"(?<![a-z])(?<!in )(?<!within )(?<!than )" + words(*PERIODS) + r"(?:(?![a-z])|(?=budget))"
)
SEAT_PATTERN = re.compile(r"(?<![a-z])" + words(*SEATS) + r"(?![a-z])")


_Meaning = TypeVar("_Meaning")


def currency_code(found: re.Match[str]) -> str:
    """The code of a currency found in folded text; "$" and "peso" depend on the place."""
    return _named(found, _BY_CURRENCY)


def period_meaning(found: re.Match[str]) -> tuple[str, int]:
    """(period, times a year or month) of a period phrase found in folded text."""
    return _named(found, _BY_PERIOD)


def _named(found: re.Match[str], by: list[tuple[re.Pattern[str], _Meaning]]) -> _Meaning:
    """What the words mean; those whose meaning hangs on what follows them come second."""
    alone = (meaning for pattern, meaning in by if pattern.fullmatch(found[0]))
    return next(alone, None) or next(
        meaning for pattern, meaning in by if pattern.match(found.string, found.start())
    )


_BEFORE = words(*APPROXIMATE, *AT_MOST, *ROUGHLY_AT_MOST, *AT_LEAST)
_AFTER = words(*APPROXIMATE_AFTER, *AT_MOST_AFTER, *AT_LEAST_AFTER)
_FILLER = (
    r"(?:like |say |so |maybe |just |only |etwa |the |a |einen |die |den |unsere |el |los |las |le |eur )?"
)
_ONE = rf"(?:{CURRENCY} ?)?{NUMBER}(?: ?(?:de |of )?{CURRENCY})?"
_HEDGE = (
    r"(?:maybe |even |vielleicht |auf |up to |quizas? |(?:aller)?(?:maximal |hochstens |max\.? )"
    r"|at (?:the )?most |como (?:mucho|maximo) )?"
)
_JOIN = (
    r"(?: ?(?:- (?:bis|oder|to|or)|\.{2,3}|-,|-+>?|/|to|till|until|bis|a|hasta|or|oder|o|u|thru|through) ?"
    r"|,? (?:maybe|vielleicht|quizas?|possibly) |(?(opening) (?:and|und|y|e|&) |(?!)))" + _HEDGE
)
AMOUNT = re.compile(
    rf"(?P<before>(?:(?<![a-z]){_BEFORE} ?{_FILLER}){{0,3}})"
    rf"(?:(?<![a-z])(?P<opening>between|from|zwischen|von|entre|desde"
    rf"|de) {_FILLER})?(?P<within>(?:(?<![a-z]){_BEFORE} ){{0,1}})"
    rf"(?P<first>{_ONE})(?:{_JOIN}(?P<second>{_ONE}))?"
    rf"(?P<after>(?:(?: ?,? ?)(?:{PERIOD}|{SEAT}|{_AFTER}(?![a-z])(?!\.? ?(?:{CURRENCY} ?)?{NUMBER})(?: "
    rf"(?:de )?{CURRENCY})?)){{0,4}})"
)
BOUND_BEHIND = re.compile(rf"{NUMBER} ?{_AFTER} $")
"""Before a currency: "500 or more dollars"."""
_NO_LESS_NEXT = r"(?![a-z])(?!,? (?:even |auch |noch |incluso )?(?:less|weniger|menos)(?![a-z]))"
""" "Maybe less" is a limit, "maybe" is not sure."""
APPROXIMATE_PATTERN = re.compile(
    r"(?<![a-z])" + words(*APPROXIMATE, *APPROXIMATE_AFTER, *ROUGHLY_AT_MOST) + _NO_LESS_NEXT
)
ONLY_APPROXIMATE = re.compile(r"(?<![a-z])" + words(*APPROXIMATE, *APPROXIMATE_AFTER) + _NO_LESS_NEXT)
AT_MOST_PATTERN = re.compile(r"(?<![a-z])" + words(*AT_MOST, *ROUGHLY_AT_MOST, *AT_MOST_AFTER) + r"(?![a-z])")
AT_LEAST_PATTERN = re.compile(r"(?<![a-z])" + words(*AT_LEAST, *AT_LEAST_AFTER) + r"(?![a-z])")
FIGURES_PATTERN = re.compile(
    r"(?:(?:(?P<from>low|mid)[ -](?:to|or|-)[ -])?(?P<part>low(?:er)?|mid(?:dle)?|high(?:er)?|niedrig\w*"
    r"|untere\w*|mittlere\w*|hohe\w*|obere\w*|untere\w*|bajas|medias|altas)[ -])?(?:(?:en )?la )?(?:a )?"
    r"(?:(?P<count>three|four|five|six|seven|[3-7]|tres|cuatro|cinco|seis|siete)[ -](?:figures?|fig|cifras"
    r"|digits?)"
    r"|(?P<german>drei|vier|funf|fuenf|sechs|sieben|[3-7]-?)stellig\w*"
    r"|(?(part)(?P<many>(?:(?:tens|hundreds) of )?thousands|hundreds)|(?!)))(?: (?:betrag|bereich|summe|sum"
    r"|amount|budget))?"
    r"(?: (?P<parted>bajas|medias|altas))?(?![^\W_])"
)
