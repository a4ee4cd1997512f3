"""People that a visitor lists one by one: "31 nurses, 4 doctors and another 5 in the office", "ein Meister, zwei Gesellen und
ich".
"""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

from bot.understanding.company.trade_words import is_trade
from bot.understanding.headcount.size_people import BEAST, KIN, KNOWN, ME, OTHERS, PLACE, TRADES
from bot.understanding.headcount.size_words import (
    BETWEEN_KINDS,
    DECIDING,
    ELSEWHERE,
    EMPLOYEES,
    NOT_ALL,
    OF_OTHERS,
    THEIR_PEOPLE,
    TOGETHER,
    TWO_ENDS,
    words,
)
from bot.understanding.job import title_phrase
from bot.understanding.numerals.numbers import Number
from bot.understanding.numerals.numbers_replies import CORRECTED
from bot.understanding.numerals.numbers_view import NUMBER, View
from bot.understanding.people.given_names import is_ambiguous, is_given

_LEAD = re.compile(
    r"\W*(?:(?:(?:i'?m|i am) (?:with|at|from)|(?:in|im|in der|at|at the|en|en la|en el) [a-z]+ (?:somos"
    r"|estamos|hay|sind wir|we are|there are)|well|so|hmm+|ok|okay|also|na ja|pues|bueno|a ver|it'?s|its"
    r"|there'?s|there are|we are|we're|we have|we've got|i have|i've got|that'?s|that would be|just|only|and"
    r"|(?:for|right) now|currently|im moment|momentan|aktuell|derzeit|vorerst|zur ?zeit"
    r"|(?:por|de) (?:ahora|momento)|o sea|es decir|wir sind|wir san|mi[ar]? san|san ma|samma|san|sind|es sind"
    r"|das sind|wir haben|ich hab(?:e)?|(?:a |the |eine |una |mi |my )?(?:crew|gang|cuadrilla|trupp"
    r"|kolonne) (?:of|de|von|aus|mit)|nur|somos|estamos|tenemos|tengo|solo|son|hay|our|unsere|nuestr[oa]s"
    r"|with|mit|con|und|y)(?![a-z])[\s,.:]*)+"
)
_TAIL = re.compile(
    r"\W*(?:(?:and )?that'?s (?:it|all|everybody|everyone|us|the (?:whole )?\w+)"
    r"|(?:nobody|no ?one|none) else(?: [a-z]+){0,4}|sonst (?:keiner|niemand|nichts)(?: [a-z]+){0,3}"
    r"|(?:das )?wars|das war'?s|fertig|mehr nicht|nadie mas|nada mas|y ya(?: esta)?|y punto|eso es todo"
    r"|(?:es|somos) todo\w*(?: el \w+)?|das ist (?:das ganze team|alles)|lol|haha"
    r"|(?:that(?:'?s| is| would be)|which is|(?:und )?das bin|(?:y )?es[ea] soy|que soy) (?:me|myself|ich|yo)"
    r"|(?:der|die|the|el|la) [a-z]+ (?:bin ich|is me|soy yo))\W*"
)
_SITE = (
    r"(?:site|office|shop|store|branch|warehouse|workshop|plant|depot|factory|kitchen|front|floor|standort"
    r"|werk|filiale|buro|werkstatt|laden|lager|niederlassung|kuche|service|montage|verwaltung|produktion|sede"
    r"|oficina|taller|tienda|almacen|local|planta|cocina|sala|fabrica|sucursal|delegacion)"
)
_HOURS_KIND = (
    r"(?:(?:in )?(?:vollzeit|teilzeit|minijob)|full[ -]?time|part[ -]?time"
    r"|(?:a )?(?:jornada completa|media jornada|tiempo completo|tiempo parcial)|feste?|permanent|casuals?"
    r"|fijos|eventuales)"
)
_LISTED = (
    rf",? (?:and|plus|dazu|und|y|e|mas|n)(?: also| then| dazu| noch| ademas| dann| luego)? | ?[&,] ?| \+ ?"
    rf"|(?<!{NUMBER})\+ ?|\+(?=[a-z{NUMBER}])|,? (?:mit|con|with) "
)
"""What stands between two that are listed; behind "12+ employees" nothing is."""
_GOES_ON = "".join(
    f"(?<!{word})"
    for word in [
        "hasta",
        "through",
        "maximo",
        "minimo",
        "maximum",
        "minimum",
        "maximal",
        "minimal",
        "across",
        "over",
        "between",
        "entre",
        "sobre",
        "uber",
        "unter",
        "with",
        "from",
        "para",
        "into",
        "another",
        "other",
        "seine",
        "ihre",
        "meine",
        "unsere",
        "eure",
        "their",
        "nuestros",
        "nuestras",
        "weitere",
        "noch",
        "otros",
        "otras",
        "about",
        "around",
    ]
)
"""Not behind these: "from 200 to 250", "another 5 in the office"."""
_NEXT_COUNT = (
    rf"(?<=[a-z]{{4}}){_GOES_ON} (?={NUMBER} (?!(?:{_SITE} [a-z]+|{_HOURS_KIND}) {NUMBER})(?:[a-z]{{4}}"
    rf"|(?:in|im|on|at|en|auf|am|bei) [a-z]))"
)
_NEXT_LABEL = (
    rf"(?<={NUMBER}) (?={_SITE} [a-z]+ {NUMBER}|{_HOURS_KIND} {NUMBER}(?: *$|[,.])"
    rf"|(?:im|am|aufm|aufn|beim|in (?:der|the)|at the"
    rf"|en (?:el|la)) [a-z]+(?: (?:nochmal|noch|another|otros))? {NUMBER}(?: *$|[,.]))"
)
_NEXT_PERSON = (
    rf"(?<=[a-z]{{4}}) (?=(?:mein\w*|mi|my|our|unser\w*|nuestr\w+) [a-z]"
    rf"|(?<!take )(?:an?|eine?|una?) (?:{TRADES}|{KIN})(?![a-z]))"
    r"|(?:(?<=\bme)|(?<=\bmyself)|(?<=\bmom)|(?<=\bmum)"
    r"|(?<=\bdad)) (?=(?:my|our|an?|the|her|his|mom|mum|dad|uncle|auntie?)(?![a-z]))"
    r"|(?<=\bich) (?=(?:meine?|unsere?|der|die|eine?) [a-z])|(?<=\byo) (?=(?:mi|mis|el|la|una?) [a-z])"
)
SPLIT = re.compile(rf"(?:{_LISTED}|{_NEXT_COUNT}|{_NEXT_LABEL}|{_NEXT_PERSON})")
"""Between two that are listed; the comma may be missing before a number, a label with its number, and behind the visitor."""
_ONE = rf"(?:{NUMBER}|one|eine[rs]?|un[oa])"
_MYSELF_AMONG = re.compile(
    rf",? ?\(?(?:(?:i'?m|i am|(?:with )?me being) {_ONE}(?: of (?:them|those|the {NUMBER}))?"
    rf"|{_ONE} of (?:them|whom|which|us)(?: is| being)? (?:me|myself)"
    rf"|{_ONE}(?: davon| von ihnen| von denen)? bin ich|ich bin {_ONE} davon"
    rf"|(?:yo )?soy {_ONE}(?: de ell[oa]s)?|{_ONE}(?: de ell[oa]s)? soy yo)\)?(?= ?(?:$|[,;.)+&]"
    rf"|(?:and|plus|und|y|mas|dazu)(?![a-z])))"
    r"| ?\((?:(?:und )?(?:das )?(?:bin )?|that'?s |i'?m |es[ea] soy |soy )(?:ich|i|moi|me|myself|yo"
    r"|that one)\)"
)
"""Which of those counted the visitor is: "1 azubi (moi)", "2 owners (I'm one of them) and 9 drivers"."""
_ASIDE = re.compile(rf"\((?!(?:and|und|y|plus|mas)(?![a-z]))[^(){NUMBER}]{{12,90}}(?:\)|$)")
"""What is said of one of them: "Uncle Festus (don't tell him he's not management)"."""
_INCLUDED = re.compile(
    r",? (?:mit|con|with|samt|inkl\.?|incl\.?|including"
    r"|incluyendo)(?: (?:dem|der|el|la|the|unser\w*|nuestr[oa]|our|a))? (?:chef(?:in)?|boss|owner"
    r"|inhaber(?:in)?|jef[ea]|duen[oa]|mir|me|myself|mi|(?:[a-z]+ )?staff|azubis|aushilfen|lehrlingen"
    r"|part ?timers|apprentices|becari[oa]s|aprendices|everyone|everybody|allen)(?![a-z])"
    r"|,? \(?(?:counting?|including|incl\.?|contando(?: a)?|inklusive|inkl\.?) (?:dem|der|al|el|la|los|las"
    r"|the|my|our|mein\w*|unser\w*|mis?|nuestr[oa]s?) [a-z]+(?![a-z])\)?"
    r"|,? \(?if (?:you|we|i|one) (?:also )?(?:count|include) (?:in )?(?:the|my|our|me"
    r"|myself)(?: (?!in |too )[a-z]+)?(?: in| too| as well)?(?![a-z])\)?"
    r"|,? \(?(?:wenn (?:man|du|sie|wir|ich) )?(?:(?:den|die|das|mein\w*|unser\w*) [a-z]+|mich) (?:mit|ein"
    r"|dazu)(?:ge)?(?:zahl|rechne)\w*\)?|,? \(?si (?:cuent|cont|inclu)[a-z]+ (?:tambien )?(?:al?"
    r"|con) ?(?:(?:el|la|los|las|mis?|nuestr[oa]s?) )?[a-z]+(?![a-z])\)?"
    rf"|,? \(?(?:mit|with|con|samt|inkl\.?|incl\.?|including|counting|contando(?: a)?"
    rf"|incluyendo(?: a)?) (?:the|our|my|die|den|de|mein\w*|unser\w*|los|las|mis"
    rf"|nuestr[oa]s) {NUMBER} (?:{KNOWN}|[a-z]+(?:s|en|er|e|am|ln)(?: ?timers?)?)(?:{PLACE})?(?= *(?:$"
    rf"|[^\w\s]|(?:and|und|y|plus|mas)(?![a-z])))\)?|{BETWEEN_KINDS}"
)
"""Whom the number holds already: "12 mit Chef", "neun, wenn man den Chef mitrechnet", "nine with the two part timers", "somos
6 entre veterinarios y auxiliares".
"""
_ALL_IN = re.compile(
    r",? (?:en total|together|in total|in all|all in|all told|altogether|insgesamt|zusammen|in summe)$"
)
_PERSON = re.compile(
    rf"(?:a|an|the|my|our|his|her|one|1|mei(?:n\w*)?|unser\w*|ein\w*|der|die|das|mis?|el|la|un[oa]?"
    rf"|nuestr[oa]) (?:(?!old |alte)[a-z-]+ ){{0,2}}(?:{KIN}|{KNOWN})|{KIN}"
    rf"|(?:my |mein |meine |mi |der |die |el |la )?(?:uncle|aunt(?:ie)?|onkel|tante|tio|tia) [a-z]+"
    rf"|[a-z]+-?in-law|him(?:self)?|her(?:self)?|(?:my |mi |our )?(?:ma|pa|pops?|nan|nana|gran|granny"
    rf"|old (?:man|lady)|viej[oa])"
)
# "Meine Eltern und ich": two, without a number.
_COUPLE = re.compile(
    r"(?:my |our |the |his |her |mein\w* |unser\w* |die |mis |nuestros |los )?(?:parents|grandparents"
    r"|in-?laws|folks|eltern|schwiegereltern|grosseltern|padres|abuelos|suegros|papas)"
)
_SIR = re.compile(
    r"(?:die |der |la |el )?(?:frau|herr|mrs?\.?|ms\.?|miss|sr\.?|sra\.?|senora?|dona?) [a-z]{2,}"
)
# "Mi primo Paco", "our Stephen".
_OF_OURS = re.compile(
    rf"(?:(?:die|der|la|el|my|our|mein\w*|unser\w*|mi|nuestr[oa]) )?(?P<kin>{KIN} )?(?P<name>[a-z]+)"
)
# "A foreman": a title that no list of trades has.
_SOME_TITLE = re.compile(r"(?:an?|one|our|eine?n?|unser\w*|una?|nuestr[oa]) (?P<title>[a-z]+(?: [a-z]+)?)")
# "Three nurses and Carol, who does the books": what one of them does counts nobody.
_CLAUSE = re.compile(r"(?:who|that|which|que) [a-z]+(?: [a-z]+)*")
_TIMES = (
    r"(?:(?:on |los |am |an )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    r"|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s?|lunes|martes|miercoles|jueves"
    r"|viernes|sabados?|domingos?)|sometimes|occasionally|part[- ]?time|half days?|now and (?:then|again)"
    r"|every now and then|(?:at|on) (?:the )?weekends?"
    r"|in the (?:mornings?|afternoons?|evenings?|summers?|season)"
    r"|manchmal|gelegentlich|zeitweise|stundenweise|tageweise|halbtags|vormittags|nachmittags|abends"
    r"|(?:in )?teilzeit|ab und (?:zu|an)|hin und wieder"
    r"|(?:am|an den) (?:wochenenden?|vormittag|nachmittag|abend)|in der saison|im sommer"
    r"|a veces|a ratos|de vez en cuando|(?:a )?media jornada|por (?:las? )?(?:mananas?|tardes?|noches?)"
    r"|(?:los )?fines de semana|en (?:verano|temporada))"
)
_ON_DAYS = re.compile(rf"(?:ab |hin |now |every now )?{_TIMES} | {_TIMES}$")
_SOMETIMES = re.compile(_TIMES + "|ab|hin|now|every now|zu|an|wieder|then|again")
"""Between two that are listed, when the second comes: "ich, und halbtags meine Frau"."""
_DOING = re.compile(
    r" (?:macht|machen|does|do|doing|runs|keeps|lleva|hace|that does|die|who|que)(?: [a-z']+){1,6}$"
    r"| (?:named|called|namens|llamad[oa]) [a-z]+$|" + PLACE + "$"
)
_COUNTED = re.compile(
    rf"{NUMBER} (?:of|von|de) (?:the|my|our|den|meinen|unseren|l[oa]s|mis|nuestr[oa]s) {KNOWN}"
    rf"|(?:about |around |etwa |unos |otr[oa]s |noch |another |other |weitere )?(?:my |our |the |its |her "
    rf"|his |their |meine? |unsere? |ihre? |seine? |die |mis? |sus? |nuestr[oa]s? |los "
    rf"|las )?{NUMBER}(?: (?:de nosotr[oa]s|von uns|{OTHERS})(?: [a-z-]+){{0,2}}"
    rf"|(?: (?!(?:years?|in|on|at|of|de|en|im|am|auf|a|who|that|are|is|was|have|left|quit|joined|started"
    rf"|starting|leaving|die|sind|haben|kommen|gehen|que|son|estan|se)(?![a-z]))[a-z-]+){{1,3}})?(?:{PLACE})?"
)
_NAMED = re.compile(
    rf"(?:about |around |roughly |etwa |rund |ungefahr |unos |unas )?(?:another |other |noch |weitere "
    rf"|otr[oa]s |mas )?(?:my |our |the |its |her |his |their |meine? |unsere? |ihre? |seine? |die |mis? "
    rf"|sus? |nuestr[oa]s? |los |las )?{NUMBER} (?:[a-z-]+ )?(?:{OTHERS}|{KNOWN})(?:{PLACE})?"
)
_LABELLED = re.compile(
    rf"(?:(?:(?:in|im|am|at|en|auf|aufm|aufn|auf dem|on|bei|beim)(?: (?:the|our|der|dem|el|la))? [a-z-]+"
    rf"|{_SITE}(?: [a-z-]+)?|{_HOURS_KIND})(?: (?:sitzen|sind|arbeiten|stehen|are|we have|have|work|hay|son"
    rf"|estan|trabajan|tenemos|haben wir|sind es))?:?"
    rf" ?(?:nochmal |noch |another |otr[oa]s |about |around |etwa |rund |unos )?{NUMBER}(?: {OTHERS})?)"
)
"""Where or for how long so many work, named before the number: "Vollzeit 6", "Standort Kassel 44"."""
_PLACED = re.compile(
    rf"{NUMBER} (?:in|at|im|an|en|auf)(?: (?:the|our|der|dem|la|el|nuestr[oa]))? {_SITE}"
    rf"|(?:(?:an?|the|our|eine?n?|una?|el|la) )?(?:[a-z]+ )?(?:{_SITE}|crew|trupp|kolonne"
    rf"|cuadrilla) (?:[a-z]+ )?(?:of|von|mit|aus|de|con) {NUMBER}"
)
"""So many in one place of the firm: "6 in the office", "a shop crew of 20"."""
_ALONE = re.compile(rf"(?:about |around |another )?{NUMBER}(?: more| others?| mas| weitere)?")
_ALL_OF_US = re.compile(rf"(?:the |just |only )*{NUMBER}(?: (?:of us|people|leute|personas))?")
_FIRM_OF = re.compile(
    rf"(?:an? |eine?n? |un[oa]? |the )?(?P<firm>[a-z]+(?: [a-z]+){{0,2}}) (?:of|de|von|aus) (?={NUMBER} )"
)
_SIZED_FIRM = re.compile(
    rf"(?:an? |eine? )?{NUMBER}[- ](?P<whom>{TRADES})[- ](?:(?!plus)[a-z]+ )?(?:firm|practice|office|clinic"
    rf"|shop|team|outfit|business|company|agency|studio|salon|garage)"
)
_OWNERS = re.compile(
    r"(?:owners?|founders?|partners?|directors?|gesellschafter(?:innen)?|inhaber|grunder|chefs"
    r"|geschaftsfuhrer|soci[oa]s|duen[oa]s|fundador\w*)$"
)
_MASTERS = re.compile(
    r"(?:(?:notar|[a-z]*arzt|[a-z]*anwalt|steuerberater|architekt|meister|apotheker)(?:in|innen)?"
    r"|[a-z]*arzten?|[a-z]*anwalten?|notaren?|doctors?|dentists?|vets?|lawyers?|attorneys?|solicitors?"
    r"|notar(?:y|ies)|abogad[oa]s?|notari[oa]s?|medic[oa]s?|dentistas?|veterinari[oa]s?|arquitect[oa]s?"
    r"|farmaceutic[oa]s?)$"
)
"""Who employ the staff named behind them: "1 notar, 4 angestellte"; behind the staff they are a part of it."""
# "5 full timers, 3 part" are all of them, for neither is a part of the other.
_BESIDE = re.compile(
    rf"{NUMBER} (?:[a-z]+ )?(?:freelanc\w*|frees?|externe?[nrs]?|extern[oa]s|autonom[oa]s|eventuales"
    rf"|aushilf\w*|minijobber\w*|praktikant\w*|azubis?|lehrlinge?|werkstudent\w*|studenten|saisonkrafte"
    rf"|interns?|temps?|casuals?|contractors?|apprentices|trainees|seasonals?|becari[oa]s|practicantes"
    rf"|aprendices|part ?timers?)(?![a-z])"
)
"""Kinds that stand beside the staff: "82 en nómina y 5 becarios"."""
_HOURS = re.compile(
    r"(?:full|part)(?:[ -]?times?| ?timers?)?$|vollzeit\w*$|teilzeit\w*$"
    r"|(?:a )?(?:tiempo completo|media jornada|jornada completa)$"
)
# Nor are those with a steady contract a whole of which the helpers were a part.
_BY_CONTRACT = re.compile(
    r"(?<![a-z])(?:fest ?angestellte?n?|hauptamtliche[nr]?|permanent|paid|salaried|fij[oa]s"
    r"|en plantilla)(?![a-z])"
)
_THING = re.compile(
    rf"{NUMBER} (?:(?!(?:por|on|at|in|auf|en) )[a-z]+ )?(?:excavators?|cranes?|tractors?|bagger|traktoren"
    rf"|schlepper|\w*volker|\w*stocke|hives|colmenas|olivos|arboles|trees|baume|gruas?|tractores?"
    rf"|excavadoras?|machines?|maschinen|maquinas|boats|boote|barcos|bikes|fahrrader|trucks?|vans?|cars?"
    rf"|vehicles?|calls?|leads?|sites?|stores?|shops?|offices?|branches|locations?|orders?|years?|months?"
    rf"|weeks?|hours?|customers?|clients?|patients?|guests?|diners?|units?|loads?|rooms?|chairs?|beds?|bays?"
    rf"|betten|zimmer|ops?|kuhe|tiere|pferde|huhner|cows|horses|sheep|hens|vacas|camas|mesas|comensales|lkws?"
    rf"|fahrzeuge?|autos?|anrufe?|kunden|volunteers?|ehrenamtlich\w*|voluntari[oa]s?|students?|pupils?|kids"
    rf"|children|schuler\w*|kinder|alumn[oa]s?|ninos|"
    r"standorte?n?|filialen?|jahren?|monaten?|wochen|stunden|auftrage?|patienten|camiones|coches|furgo\w*"
    r"|tiendas|sedes|locales|llamadas|clientes|pacientes|pedidos|anos|meses|semanas|horas)(?![a-z])"
    r"|(?:of them|davon|de ellos|de ellas|of those|of whom)"
)
# "17 full timers and 4 kids after school": pupils who help for some hours.
_AFTER_SCHOOL = re.compile(
    rf"(?:another )?{NUMBER} (?:[a-z]+ )?(?:students?|pupils?|kids|schuler\w*"
    rf"|alumn[oa]s?) (?:(?:after|between|out of) (?:school|class(?:es)?)|(?:on |at )?(?:the )?weekends?"
    rf"|on (?:satur|sun)days|part[ -]?time|in the (?:summers?|holidays|evenings?|afternoons?)"
    rf"|over the (?:summer|holidays)"
    r"|nach der schule|nachmittags|abends|stundenweise"
    r"|(?:am|an den) (?:nachmittage?n?|abend|wochenenden?|samstage?n?)|in den ferien"
    r"|(?:los|por las|en|a) (?:sabados|domingos|fines de semana|tardes|noches|verano|media jornada|ratos))"
)
# "My sister, her two kids, and me": a relative's.
_OWN_KIDS = re.compile(
    rf"(?:her|his|my|our|their|ihre?|seine?|meine?|unsere?|sus|mis|nuestr[oa]s) {NUMBER} (?:[a-z]+ )?(?:kids"
    rf"|children|kinder|ninos|ninas|hij[oa]s)"
)
_MANY_KIDS = 10
# "Beim Nachbarbetrieb sind's 40, bei uns 6": those are no part of us.
_NEXT_DOOR = re.compile(
    r"(?<![a-z])(?:nachbar|konkurren|mitbewerb|wettbewerb|neighbou?r|next door|competit|rival|competencia"
    r"|competidor|vecin)"
)
_EMPLOYEES = re.compile(rf"{NUMBER} (?:[a-z]+ )?{words(*EMPLOYEES)}(?![a-z])")
_GENERAL = re.compile(
    rf"{NUMBER} (?:people|folks|staff|employees|leute?n?|mann|personen|mitarbeiter\w*|personas|gente"
    rf"|emplead[oa]s)$"
)
_TOTAL = re.compile(
    rf"{NUMBER}(?: (?:of us|of them|people|folks|souls|mouths|heads|bodies|pairs of hands|personen"
    rf"|leut(?:e|l|ln)?|mann|kopfe|nasen|seelen|mauler|personas|almas|bocas|cabezas)(?![a-z])|$)"
)
_STAFF = re.compile(rf"{NUMBER} {words(*EMPLOYEES)}(?![a-z])")
# "1400 district wide, 30 in my building": one of them is the whole already.
_OVERALL = re.compile(
    r"(?<![a-z])(?:[a-z]+[ -]?wide|overall|in (?:the|our) (?:county|district|city|town|state|group"
    r"|school district)|in der (?:stadtverwaltung|gruppe|verwaltung|gemeinde)|im (?:konzern|landkreis|kreis)"
    r"|en (?:el|la) (?:grupo|ayuntamiento|municipio|provincia)|weltweit|bundesweit|konzernweit|a nivel [a-z]+"
    r"|en todo el [a-z]+)(?![a-z])"
)
_MYSELF, _TRADE = (
    re.compile(
        rf"{ME}(?:,? (?:als|as|como)(?: the| my| la| el)? [a-z]+"
        rf"|,? (?:who|that|que|der|die) [a-z]+(?: [a-z]+){{0,3}})?"
        rf"|(?:ich|i|yo) (?:do|keep|mach\w*|llevo|hago|atiendo) (?:(?:the|das|die|den|el|la|los|las) )?[a-z]+"
    ),
    re.compile(TRADES),
)
_AT_TIMES = re.compile(
    rf"{NUMBER}.*(?<![a-z])(?:now|last year|this year|jetzt|letztes jahr|dieses jahr|ahora|el ano pasado"
    rf"|este ano)$|^(?:now|jetzt|ahora) {NUMBER}"
)
"""How many there were then and are now: no two groups."""
_NUMBERS = re.compile(rf"[0-9{NUMBER}]")
_END = re.compile(rf"[^\w{NUMBER}]+$")
_LONGEST_PIECE = 60
# "We're an Australian furniture maker" adds nobody.
_DESCRIBES, _ARTICLE_NEXT = re.compile(r"we are|we're|wir sind|somos"), re.compile(r"(?:an?|eine?|una?) ")
_SO_ME = re.compile(
    r"[^,.;!?]{1,50}?(?<![a-z])(?:so|also|o sea|asi que),? (?=(?:(?:it'?s|just|only|nur|solo|somos) )*(?:me"
    r"|myself|ich|yo|my|mein\w*|mi)[ ,])"
)
""" "It's a family farm, so me, ma and pop"."""
_SAYS = re.compile(
    r"(?<![a-z])(?:i|i'm|we|we're|it|it's|you|is|are|was|need|want|wir|ich|es|ist|sind|war|start|brauche\w*"
    r"|somos|soy|es|esta|quer\w+|necesit\w+|llam\w+|pued\w+)(?![a-z])"
)
"""Another clause, whose numbers count none of those listed: "..., and in ten days I'm leaving"."""
_STOP = re.compile(r"[.!?;\n]|$")


class Sum(NamedTuple):
    """People added up, said at `a`..`b` of the symbolic view."""

    a: int
    b: int
    people: int
    least: int | None = None
    """The fewest, where there are not always as many."""


class _Piece(NamedTuple):
    """One piece of a list, and the people it adds; None where it is no people."""

    text: str
    a: int
    b: int
    people: int | None


def listed(view: View, numbers: dict[int, Number], asked: bool) -> Sum | None:
    """The people of a list: asked for the size the whole first sentence, else where the list names whom it counts, and ends
    its sentence or counts twice.
    """
    if asked:
        return _sum(
            _without_end(_behind_firm(_pieces(view, numbers, *_first_sentence(view.text)))), view.text
        )
    for begin, end in _sentences(view.text):
        pieces = _restarted(_pieces(view, numbers, begin, end), view.text)
        for known, run in itertools.groupby(pieces, _is_known):
            part = list(run)
            ends = (
                part[-1] is pieces[-1]
                or sum(NUMBER in p.text for p in part) > 1
                or _ends_list(part, view.text)
            )
            if known and ends and (found := _sum(part, view.text)) and _tells_of_us(part, view.text, begin):
                return found
    return None


def _ends_list(part: list[_Piece], text: str) -> bool:
    """A comma behind "two plumbers and an apprentice" ends the list, and "me" behind "three teachers"; "Inhaberin, 7 Leute,
    ..." is none.
    """
    if NUMBER not in part[0].text or any("of us" in p.text for p in part):
        return False
    return text.startswith(",", part[-1].b) or bool(_MYSELF.fullmatch(part[-1].text))


# "En la tienda estamos mi madre, mi tía y yo": who they are, without a number.
_WE_NAME_THEM = re.compile(
    r"(?<![a-z])(?:somos|estamos|trabajamos|wir sind|sind wir|we are|we're"
    r"|(?:it'?s|there'?s) (?:just |only )?(?=me))(?![a-z])"
)
_WE_NAME = re.compile(
    r"(?<![a-z])(?:somos|estamos|trabajamos|wir sind|sind wir|we are|we're|it'?s|there'?s)(?: just| only| nur"
    r"| solo)?$"
)
_HAVING = re.compile(r" (?:mit|con|with) $")
_WE_ARE = re.compile(r"(?<![a-z])(?:wir sind|sind wir|somos|we are|we're) $")
_WE_HAVE = re.compile(
    r"(?<![a-z])(?:we have|we've got|we employ|wir haben|wir beschaftigen|tenemos|contamos con) (?:about "
    r"|around |ca\.? |etwa |rund |unos )?$"
)
_I_DO = re.compile(r"(?:i|ich|yo) [a-z]+ ")


# "It's a family joint, ma, pa and me", "es un negocio familiar, mi padre y yo"; "un" stands for a number there.
_FAMILY_FIRM = re.compile(
    r"(?<![a-z])(?:family(?:[ -](?:run|owned))?(?: [a-z]+){1,2}|familien[a-z]+"
    r"|(?:negocio|empresa|taller|tienda|bar|restaurante) familiar(?: [a-z]+){0,2}"
    r"|mom[ -](?:and|n)[ -]pop(?: [a-z]+)?)$"
)


def _behind_firm(pieces: list[_Piece]) -> list[_Piece]:
    """Without the family's firm that is named before its people."""
    opens = (
        len(pieces) > 1
        and pieces[0].people is None
        and pieces[1].people
        and _FAMILY_FIRM.search(pieces[0].text)
    )
    return pieces[1:] if opens else pieces


def _restarted(pieces: list[_Piece], text: str) -> list[_Piece]:
    """ "Gründer und Geschäftsführer, wir sind 5 Leute": what stands before "we are" counts nobody, nor does the firm that has
    them.
    """
    begins = [
        i for i, piece in enumerate(pieces) if i and _WE_ARE.search(text[max(0, piece.a - 12) : piece.a])
    ]
    if (
        len(pieces) > 1
        and pieces[0].people is None
        and _HAVING.search(text[max(0, pieces[1].a - 6) : pieces[1].a])
        and any(map(is_trade, pieces[0].text.split()))
    ):
        begins.append(1)
    pieces = _behind_firm(pieces[max(begins) :] if begins else pieces)
    while len(pieces) > 1 and NUMBER not in pieces[0].text and title_phrase.is_title(pieces[0].text):
        pieces = pieces[1:]  # "Laura Gil, gerente, 20 empleados"
    return pieces


def _sum(pieces: list[_Piece], text: str) -> Sum | None:
    pieces = _one_of_me(pieces)
    if whole := _told_total(pieces, text):
        return whole
    counts = [p.people for p in pieces]
    if (
        len(pieces) < 2
        or None in counts
        or _in_one_place(pieces)
        or _has_them_all(pieces, text)
        or _is_put_right(pieces, text)
        or TWO_ENDS.search(text, pieces[0].a, pieces[-1].b)
        or not _may_add([p.text for p in pieces])
    ):
        return None
    total = sum(c for c in counts if c)
    if _names_them(pieces, total):
        return Sum(pieces[0].a, pieces[0].b, total // 2)
    return Sum(pieces[0].a, pieces[-1].b, total) if total else None


_THE_TWO_OF_US = re.compile(
    rf"(?:us|wir|uns|nosotr[oa]s) {NUMBER}(?: (?:owners|brothers|sisters|partners|chefs|chefinnen|inhaber"
    rf"|bruder|duen[oa]s|soci[oa]s|jef[ea]s))?(?: (?:in|out|up|at|on|im|am|an|en) [a-z ]{{2,20}})?"
)
"""Beside others: "9 guys in the shop + us two"."""
_INSTEAD = re.compile(r"(?<![a-z])(?:instead of|rather than|(?:an)?statt|en (?:vez|lugar) de)(?![a-z])")


def _is_put_right(pieces: list[_Piece], text: str) -> bool:
    """ "50 people - oops, 60 people", "60 Leute statt 50": one number said twice adds nobody."""
    counted = [at for at in range(pieces[0].a, pieces[-1].b) if text[at] == NUMBER]
    return any(
        CORRECTED.search(text, one + 1, other) or _INSTEAD.search(text, one + 1, other)
        for one, other in itertools.pairwise(counted)
    )


def _has_them_all(pieces: list[_Piece], text: str) -> bool:
    """ "I do the books, we have 25 employees": who tells their part, and how many the firm has, is one of those."""
    one, *rest = pieces
    return bool(_I_DO.match(one.text)) and any(
        _EMPLOYEES.search(p.text) and _WE_HAVE.search(text[max(0, p.a - 26) : p.a]) for p in rest
    )


def _one_of_me(pieces: list[_Piece]) -> list[_Piece]:
    """ "Me, myself and my laptop": whoever lists themselves twice is one."""
    mine = [piece for piece in pieces if _MYSELF.fullmatch(piece.text)]
    return [piece._replace(people=0) if piece in mine[1:] else piece for piece in pieces]


def _told_total(pieces: list[_Piece], text: str) -> Sum | None:
    """ "Eight in the workshop and two in the office, ten mouths and one kettle": behind the parts, how many they are."""
    so_far = 0
    for i, piece in enumerate(pieces):
        if piece.people is None:
            return None
        if (
            i > 1
            and piece.people == so_far
            and _TOTAL.match(piece.text)
            and text[: piece.a].rstrip().endswith((",", ":", "="))
        ):
            return Sum(pieces[0].a, piece.b, so_far)
        so_far += piece.people
    return None


def _names_them(pieces: list[_Piece], total: int) -> bool:
    """ "Just the two of us, me and our Stephen": behind how many they are, who they are."""
    first, *rest = pieces
    whole = _ALL_OF_US.fullmatch(first.text) or first.text in TOGETHER
    return bool(whole and total == 2 * (first.people or 0) and any(_MYSELF.fullmatch(p.text) for p in rest))


def _in_one_place(pieces: list[_Piece]) -> bool:
    """ "One rooftop, 62 people": one of something that is nobody, and how many they are in it."""
    one, *rest = pieces
    return (
        len(rest) == 1
        and one.people == 1
        and NUMBER in one.text
        and not _is_known(one)
        and bool(_GENERAL.match(rest[0].text))
    )


def _without_end(pieces: list[_Piece]) -> list[_Piece]:
    """ "14 plus zwei Azubis, Druckerei Faber", "me and three deckhands, May to October": without what else is said behind the
    list.
    """
    end = next((i for i, piece in enumerate(pieces) if piece.people is None), len(pieces))
    people, rest = [p for p in pieces[:end] if p.people], pieces[end:]
    counted = any(NUMBER in p.text or _MYSELF.fullmatch(p.text) for p in people)
    more = any(_NUMBERS.search(p.text) and not _SAYS.search(p.text) for p in rest)
    return pieces[:end] if counted and len(people) > 1 and not more else pieces


def _is_known(piece: _Piece) -> bool:
    """Nobody asked: only words for people count."""
    return bool(piece.people) and (
        NUMBER not in piece.text or bool(_NAMED.fullmatch(piece.text) or _PLACED.fullmatch(piece.text))
    )


def _tells_of_us(pieces: list[_Piece], text: str, begin: int) -> bool:
    """The list begins the sentence, stands behind a comma or "we are", and one is "me" or two are counted."""
    before = text[begin : pieces[0].a].rstrip()
    if (
        NOT_ALL.search(before)
        or ELSEWHERE.search(before)
        or OF_OTHERS.search(before)
        or THEIR_PEOPLE.search(before + " ")
    ):
        return False
    apart = (
        not before
        or before[-1] in ",:-("
        or _LEAD.search(text, max(begin, pieces[0].a - 14), pieces[0].a) is not None
    )
    mine = any(_MYSELF.fullmatch(p.text) for p in pieces)
    counted = sum(NUMBER in p.text for p in pieces)
    named = mine and len(pieces) > 2 and _WE_NAME.search(before)
    return (
        apart and bool(counted or named) and (mine or counted + sum(_is_person(p.text) for p in pieces) > 1)
    )


def _first_sentence(text: str) -> tuple[int, int]:
    """Behind what leads to the list, or the colon that announces it ("only us: me, my wife and a helper")."""
    end = next(_STOP.finditer(text)).start()
    colon = text.find(":", 0, end)
    counted_before = text.count(NUMBER, 0, max(colon, 0)) > 1 and NUMBER not in text[colon:end]
    if counted_before:
        return 0, colon
    so = _SO_ME.match(text, colon + 1, end)
    return so.end() if so else colon + 1, end


def _sentences(text: str) -> list[tuple[int, int]]:
    ends = [m.start() for m in _STOP.finditer(text)]
    return [
        (begin, end)
        for begin, end in zip([0, *(e + 1 for e in ends)], ends, strict=False)
        if NUMBER in text[begin:end] or _WE_NAME_THEM.search(text, begin, end)
    ]


def _pieces(view: View, numbers: dict[int, Number], begin: int, end: int) -> list[_Piece]:
    said = _INCLUDED.sub(lambda m: " " * len(m[0]), view.text[begin:end])
    said = _ASIDE.sub(lambda m: " " * len(m[0]), _MYSELF_AMONG.sub(lambda m: " " * len(m[0]), said))
    cuts = [*SPLIT.finditer(said), None]
    out, at = [], 0
    for cut in cuts:
        stop = cut.start() if cut else len(said)
        if piece := _piece(view, numbers, begin + at, begin + stop, said[at:stop]):
            out.append(piece)
        at = cut.end() if cut else stop
    return out


def _piece(view: View, numbers: dict[int, Number], a: int, b: int, said: str) -> _Piece | None:
    if _TAIL.fullmatch(said.strip()):
        return None
    lead = None if _PERSON.fullmatch(said.strip()) else _LEAD.match(said)  # "our son": no Spanish "are"
    text = said[lead.end() if lead else 0 :]
    a += len(said) - len(text.lstrip())
    text = _ALL_IN.sub("", _END.sub("", text.strip()))
    if (
        not text
        or _TAIL.fullmatch(text)
        or (NUMBER not in text and (_CLAUSE.fullmatch(text) or _SOMETIMES.fullmatch(text)))
    ):
        return None
    if lead and NUMBER not in text and _DESCRIBES.search(lead[0]) and _ARTICLE_NEXT.match(text.lstrip()):
        return _Piece(text.strip(), a, a + len(text.strip()), None)
    # `said` ends at b: what was blanked out of it ("2 owners (I'm one)") counts nobody.
    values = [
        int(numbers[view.starts[i]].values()[1])
        for i in range(a, b)
        if said[i - b] == NUMBER and view.starts[i] in numbers
    ]
    length = len(text)
    text = _without_firm(text)
    return _Piece(text, a, a + length, _people(text, values))


def _without_firm(piece: str) -> str:
    """ "4 solicitors" of "a 4-solicitor firm", or of "despacho de 4 abogados"."""
    if sized := _SIZED_FIRM.fullmatch(piece):
        return f"{NUMBER} {sized['whom']}"
    firm = _FIRM_OF.match(piece)
    return piece[firm.end() :] if firm and any(map(is_trade, firm["firm"].split())) else piece


def _people(piece: str, values: list[int]) -> int | None:
    """How many people the piece adds: none for a dog, None where it is something else."""
    few_kids = sum(values) < _MANY_KIDS and (_AFTER_SCHOOL.fullmatch(piece) or _OWN_KIDS.fullmatch(piece))
    if (
        len(piece) > _LONGEST_PIECE
        or _NEXT_DOOR.search(piece)
        or DECIDING.search(piece)
        or (_THING.search(piece) and not few_kids)
    ):
        return None
    if BEAST.fullmatch(piece):
        return 0
    if _MYSELF.fullmatch(piece):
        return 1
    if piece in TOGETHER:
        return TOGETHER[piece]
    if len(values) == 1 and (
        _COUNTED.fullmatch(piece)
        or _PLACED.fullmatch(piece)
        or _ALONE.fullmatch(piece)
        or _LABELLED.fullmatch(piece)
    ):
        return values[0]
    if len(values) == 1 and _THE_TWO_OF_US.fullmatch(piece):
        return values[0]
    if values:
        return None
    if _TRADE.fullmatch(piece) and piece.endswith(("s", "innen")):
        return 0  # "14 hygienists and assistants"
    if _COUPLE.fullmatch(piece):
        return 2
    one = _ON_DAYS.sub("", piece)
    return 1 if any(map(_is_person, (one, _DOING.sub("", one)))) else None


def _is_person(piece: str) -> bool:
    """A relative, a job, Mrs so-and-so, or a given name that is no word, unless it is a relative's."""
    if _PERSON.fullmatch(piece) or _SIR.fullmatch(piece):
        return True
    if (some := _SOME_TITLE.fullmatch(piece)) and title_phrase.is_title(some["title"]):
        return True
    named = _OF_OURS.fullmatch(piece)
    return (
        named is not None
        and is_given(named["name"])
        and bool(named["kin"] or not is_ambiguous(named["name"]))
    )


def _may_add(pieces: list[str]) -> bool:
    """A list of bare numbers is a range or a correction; "20 employees, 4 in sales" has named the whole."""
    bare = [p for p in pieces if _ALONE.fullmatch(p)]
    others = [p for p in pieces if not _ALONE.fullmatch(p) and not BEAST.fullmatch(p)]
    if (
        any(map(_OVERALL.search, pieces))
        or any(map(_AT_TIMES.search, pieces))
        or any(p.endswith((" of us", " de nosotros", " de nosotras")) for p in pieces[1:])
    ):
        return False
    whole = [
        p
        for p in pieces
        if (p is pieces[0] or _STAFF.match(p)) and _EMPLOYEES.match(p) and not _BY_CONTRACT.search(p)
    ]
    counted = [p for p in pieces if NUMBER in p]
    begin = pieces.index(whole[0]) if whole else 0
    parts = [
        p
        for p in counted
        if p not in whole
        and not _OWNERS.search(p)
        and not _HOURS.search(p)
        and not _BESIDE.match(p)
        and not _AFTER_SCHOOL.match(p)
    ]
    parts = [p for p in parts if not (_MASTERS.search(p) and pieces.index(p) < begin)]
    return bool(others) and len(bare) < 2 and not (whole and len(counted) > 1 and parts)
