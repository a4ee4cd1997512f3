"""Names of units, months, weekdays, seasons and feasts in English, German and Spanish, folded; all are pattern text."""

from __future__ import annotations

DAY, WEEK, MONTH, QUARTER, HALF, YEAR = "day", "week", "month", "quarter", "half", "year"

UNITS = {
    DAY: "days?|tagen?|tage?s?|dias?|business days?|working days?|werktagen?|arbeitstagen?|dias habiles|d",
    WEEK: "weeks?|wks?|wochen?|semanas?|w",
    "fortnight": "fortnights?|quincenas?",
    MONTH: "months?|mos?|mths?|mnths?|monaten?|monate?s?|mes(?:es)?|m",
    QUARTER: "quarters?|quartalen?|quartale?s?|trimestres?|qtrs?",
    HALF: "halbjahren?|halbjahre?s?|semestres?",
    YEAR: "years?|yrs?|jahren?|jahre?s?|anos?|y",
}
DAYS = {DAY: 1, WEEK: 7, "fortnight": 14, MONTH: 30, QUARTER: 90, HALF: 180, YEAR: 365}
"""Days in one unit; twelve months make a year of 365."""

MONTHS = (
    "jan(?:uary|uar|ner)?|enero|ene|jan\\.",
    "feb(?:ruary|ruar|uary)?|febrero|feb\\.",
    "mar(?:ch)?|marz|maerz|mrz|marzo",
    "apr(?:il)?|abril|abr",
    "may|mai|mayo",
    "june?|juni|junio",
    "july?|juli|julio",
    "aug(?:ust)?|agosto|ago",
    "sept?(?:ember)?|septiembre|setiembre|(?<=de )set",
    "oct(?:ober)?|okt(?:ober)?|octubre",
    "nov(?:ember)?|noviembre",
    "dec(?:ember)?|dez(?:ember)?|diciembre|dic",
)
DOUBTFUL_MONTHS = frozenset({"may", "mar", "march", "mai", "ago", "ene", "jan.", "feb."})
"""Also everyday words; they need a preposition in front, or to stand alone."""

WEEKDAYS = (
    "mon(?:day)?|montag|lunes",
    "tue(?:s(?:day)?)?|dienstag|martes",
    "wed(?:nesday)?|mittwoch|miercoles",
    "thu(?:rs?(?:day)?)?|donnerstag|jueves",
    "fri(?:day)?|freitag|viernes",
    "saturday|samstag|sonnabend|sabado",
    "sunday|sonntags?|domingo",
)

SEASONS = {
    "spring|springtime|fruhlings?|fruehlings?|fruhjahrs?|fruehjahrs?|primavera": 3,
    "summer(?:time)?|sommers?|sommerpause|verano": 6,
    "autumn|fall|herbst(?:es)?|otono": 9,
    "winter|winters|invierno": 12,
}
"""First month of each season, three months long (meteorological, northern)."""

ORDINALS = {
    1: "1st|first|1\\.|(?:1|er)s?te[nrsm]?|1er|1[oa]|primer[oa]?",
    2: "2nd|second|2\\.|(?:2|zwei)te[nrsm]?|2[oa]|segund[oa]",
    3: "3rd|third|3\\.|(?:3|drit)te[nrsm]?|3er|3[oa]|tercer[oa]?",
    4: "4th|fourth|last|4\\.|(?:4|vier)te[nrsm]?|letzte[nrsm]?|4[oa]|cuart[oa]|ultim[oa]",
}

_ENGLISH_DAYS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty[_-]first twenty[_-]second "
    "twenty[_-]third twenty[_-]fourth twenty[_-]fifth twenty[_-]sixth twenty[_-]seventh twenty[_-]eighth "
    "twenty[_-]ninth thirtieth thirty[_-]first"
)
_GERMAN_DAYS = (
    "erste zweite dritte vierte funfte sechste siebte achte neunte zehnte elfte zwolfte dreizehnte "
    "vierzehnte funfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste einundzwanzigste "
    "zweiundzwanzigste dreiundzwanzigste vierundzwanzigste funfundzwanzigste sechsundzwanzigste "
    "siebenundzwanzigste achtundzwanzigste neunundzwanzigste dreissigste einunddreissigste"
)
_SPANISH_DAYS = (
    "primero|uno|1ro dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro "
    "veinticinco veintiseis veintisiete veintiocho veintinueve treinta treinta_y_uno"
)
SPOKEN_DAYS = {
    number: f"{english.replace('[_-]', '[ -]')}|{german}[nr]?|{spanish.replace('_', ' ')}"
    for number, (english, german, spanish) in enumerate(
        zip(_ENGLISH_DAYS.split(), _GERMAN_DAYS.split(), _SPANISH_DAYS.split(), strict=True), 1
    )
}
"""Days of a month in words; the Spanish ones are the plain numbers."""

COUNTS = {
    1: "an?|one|1|eine?[nmr]?|una?",
    2: "two|2|zwei|dos|a couple(?: of)?|ein paar|un par de",
    3: "three|3|drei|tres|a few|einige",
    4: "four|4|vier|cuatro",
    5: "five|5|funf|cinco",
    6: "six|6|sechs|seis",
    7: "seven|7|sieben|siete",
    8: "eight|8|acht|ocho",
    10: "ten|10|zehn|diez",
    12: "twelve|12|zwolf|doce",
    14: "14|vierzehn",
    15: "15|quince",
}
"""How many days, weeks or months before or after a feast or a date."""

THIS = (
    "this very|this same|este mismo|esta misma|this|this coming|diese[nrsm]?|laufende[nrsm]?|este|esta"
    "|the current|current|the rest of (?:the|this)"
)
NEXT = (
    "next|the next|coming|the coming|following|the following|upcoming|nachste[nrsm]?|naechste[nrsm]?"
    "|kommende[nrsm]?|folgende[nrsm]?|(?:el |la )?proxim[oa]|(?:el |la )?siguiente|new|neue[nrsm]?|nuevo"
)
AFTER_NEXT = "ubernachste[nrsm]?|uebernachste[nrsm]?|uebernaechste[nrsm]?"

PARTS = {
    "earlymid": "early(?:[ -](?:to|-|or)[ -]?| ?/ ?)mid|anfang(?: bis | oder | ?/ ?)mitte",
    "midlate": (
        "mid(?:dle)?(?:[ -](?:to|-|or)[ -]?| ?/ ?)late|mitte(?: bis | oder | ?/ ?)ende"
        "|mediados o finales(?: del?)?"
    ),
    "early": (
        "early(?: in| on in)?|anf\\.?|beg(?:in)?\\.?(?: of(?: the)?)?"
        "|(?:the )?(?:top|front end|first part|first (?:few )?(?:days|weeks)) (?:of|in)(?: the)?"
        "|ersten? (?:paar )?(?:tagen?|wochen) (?:des|der|im|in)|fruh|anfangs"
        "|(?:the )?(?:very )?(?:beginning|start) of(?: the)?|anfang(?: des| der)?"
        "|(?:zu )?beginn(?: des| der| von)?|(?:a |para |al? )?(?:principios?|comienzos?|inicios?"
        "|primer[oa]s(?: dias| semanas)?)(?: del?| de la)?"
    ),
    "mid": (
        "mid(?:way through| way through)?|a mitad(?: del?)?|halfway through(?: the)?|middle of(?: the)?"
        "|the middle of(?: the)?|mitte(?: des| der)?|(?:a |para )?mediados(?: del?)?"
    ),
    "late": "late(?: in)?|(?:the )?(?:back|tail) end of(?: the)?|(?:the )?latter part of(?: the)?|spat",
    "end": (
        "(?:the )?(?:very )?(?:end|close|last (?:few )?(?:days|weeks)) of(?: the)?"
        "|letzten? (?:paar )?(?:tagen?|wochen) (?:des|der|im|in)|toward?s? the end of(?: the)?|end"
        "|ende?(?: des| der)?|gegen ende(?: des| der)?"
        "|(?:a |para )?(?:finales|fines(?! de semana)|finals)(?: del?)?|(?:a |el )?(?:fin|final) de(?:l)?"
        "|ultim[oa]s(?: dias| semanas)? de(?:l)?"
    ),
}

ASAP = (
    "asap",
    "a\\.s\\.a\\.p\\.?",
    "as soon as (?:possible|we can|you can|u can|i can)",
    "as (?:quickly|fast|early) as possible",
    "(?:as )?(?:quick(?:ly)?|fast|early|soon) as (?:you|u|ya|we|i)(?: guys| lot)? can",
    "right away",
    "immediate(?:ly)?",
    "straight ?away",
    "at once",
    "urgent(?:ly)?",
    "(?:the )?sooner the better",
    "sooner rather than later",
    "first thing",
    "right now",
    "ready now",
    "like now",
    "instantly",
    "very soon",
    "yesterday",
    "now",
    "without delay",
    "in (?:a|quite a|a bit of a|a big|a real|a mad) (?:hurry|rush)",
    "(?:bin|sind|habens?|haben|hab) (?:es |wir |ich |schon |ziemlich |sehr |echt )*eilig",
    "(?:nos |me )?corre (?:mucha |bastante )?prisa",
    "(?:hay|tenemos|tengo|llevamos|con) (?:mucha |bastante |algo de )?prisa",
    "ready to (?:go|start|buy)",
    "ready when you are",
    "(?:ab )?sofort",
    "so ?bald (?:es geht|wir konnen|es moglich ist)",
    "so ?bald (?:wie )?moglich",
    "so schnell (?:(?:wie|als) )?(?:moglich|es geht|geht|(?:ihr|sie) konn\\w+)",
    (
        "(?:en cuanto|apenas|lo antes que|tan pronto como) (?:podamos|pueda[ns]?|puedas|se pueda|sea posible"
        "|sea)"
    ),
    "schnellst ?moglich",
    "so bald wie moglich",
    "baldmoglichst",
    "baldigst",
    "moglichst (?:bald|schnell|fruh|rasch|zeitnah)",
    "so schnell'?s geht",
    "(?:aller)?schnellstens",
    "lo antes que (?:se )?pueda\\w*",
    "cuanto mas (?:pronto|rapido|temprano)(?: posible)?,? mejor",
    "as soon as humanly possible",
    "as quick as possible",
    "the earlier the better",
    "the quicker the better",
    "umgehend",
    "unverzuglich",
    "am besten gestern",
    "gestern",
    "(?:sehr )?dringend",
    "jetzt(?: gleich)?",
    "gleich jetzt",
    "je (?:fruher|eher|schneller|zeitiger),? (?:desto|umso|um so) (?:besser|lieber|schoner)",
    "so fruh wie moglich",
    "eilt(?! nicht)(?: sehr)?",
    "(?:lo )?(?:antes|mas pronto|mas rapido) posible",
    "lo mas pronto posible",
    "cuanto antes(?: mejor)?",
    "ya(?: mismo)?",
    "ahora(?: mismo)?",
    "de inmediato",
    "inmediatamente",
    "(?:para )?ayer",
    "(?:nos|me) urge",
    "urgente(?:mente)?",
    "en seguida",
    "enseguida",
    "as (?:quick|fast|soon|early) as (?:u|ya|you guys|you lot|humanly|is|it'?s|it is)[a-z' ]{0,16}",
    "soonest(?: possible)?",
    "straight off",
    "right off the bat",
    "right this (?:minute|second|moment)",
    "this (?:very )?(?:minute|second|instant)",
    (
        "(?:(?<=needed it )|(?<=needed this )|(?<=needed it like )"
        "|(?<=needed this like ))(?:last (?:week|month|year)|yesterday)"
    ),
    "pronto(?= (?:please|pls))",
    "last (?:week|month|year)(?: already)?(?= (?:ideally|if|lol|haha|would))",
    "like,? yesterday",
    "on the double",
    "stat(?= *(?:$|[.,!]))",
    "day before yesterday",
    "(?:rather |better |sooner )?today (?:rather |better |sooner )?than tomorrow",
    "no time to (?:lose|waste)",
    "chop chop",
    "the earliest (?:possible|you can|opportunity)",
    "earliest possible",
    "(?:lieber |besser )?heute (?:\\w+ ){0,3}(?:lieber |besser )?als morgen",
    "vorgestern",
    "(?:lieber|besser|eher|am liebsten) (?:vor)?gestern(?: als (?:heute|morgen))?",
    "ab heute",
    "auf der stelle",
    "so fix (?:wie|es)[a-z ]{0,12}",
    "so schnell (?:wie|als)? ?(?:ihr|du|sie|es|wir|irgend)[a-z ]{0,12}",
    "so bald (?:wie|als)? ?(?:ihr|du|sie|es|wir|irgend)[a-z ]{0,12}",
    "zum nachst ?moglichen (?:zeitpunkt|termin)",
    "nachst ?moglich(?:er zeitpunkt)?",
    "asap",
    "duldet keinen aufschub",
    "(?:es |das |bei uns )?brennt(?= *(?:$|[.,!]| es| und| lichterloh| an allen))",
    "sofortig(?:er? start)?",
    "unmittelbar",
    "ohne (?:verzug|zogern)",
    "(?:mejor |antes )?hoy (?:mejor |antes )?(?:que|mejor que) manana",
    "para (?:antes de ayer|anteayer|antier)",
    "antes de ayer",
    "anteayer",
    "a la de ya",
    "ya de ya",
    "ya ya",
    "ya mero",
    "echando (?:leches|humo|chispas)",
    "cagando leches",
    "con urgencia",
    "de urgencia",
    "urgentisimo",
    "urge(?:ncia total)?(?= *(?:$|[.,!]| y(?![a-z])))",
    "lo mas (?:pronto|rapido|antes)(?: (?:que|posible|se)[a-z ]{0,14})?",
    "en cuanto (?:me|nos|se|lo|este|tengan|tengais|puedan|podais|podeis)[a-z ]{0,14}",
    "ipso ?facto",
    "sin (?:demora|perder tiempo)",
    "cuanto mas antes",
    "al toque",
    "desde ya",
    "(?:a )?la mayor brevedad(?: posible)?",
    "(?:fast|quick(?:ly)?|rapido|schnell)(?= *(?:$|[.,!]))",
    "tan pronto como sea posible",
    "lo mas rapido posible",
)
WEAK_ASAP = frozenset(
    {
        "ahora mismo", "stat", "ab heute", "unmittelbar", "vorgestern", "brennt", "antes de ayer",
        "anteayer", "urge", "en seguida", "enseguida", "ya ya", "soonest", "con urgencia", "desde ya",
        "day before yesterday", "fast", "quickly", "quick", "rapido", "schnell", "now", "yesterday",
        "gestern", "jetzt", "ya", "ahora", "ayer", "right now", "urgent", "dringend", "urgente", "immediate",
        "first thing", "very soon", "sehr dringend", "ready to go", "ready to start", "ready to buy",
        "ready when you are", "ready now", "at once", "eilt",
    }
)  # fmt: skip
"""Mean "as soon as possible" only as the reply, or with a word such as "need" in front."""
