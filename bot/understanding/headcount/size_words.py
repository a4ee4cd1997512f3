"""How visitors put the size of their company: people nouns, team words, one-person firms; folded pattern text."""

from __future__ import annotations

import re

from bot.understanding.budget.money_words import (
    APPROXIMATE,
    APPROXIMATE_AFTER,
    AT_LEAST,
    AT_LEAST_AFTER,
    AT_LEAST_PATTERN,
    AT_MOST,
    AT_MOST_AFTER,
    AT_MOST_PATTERN,
    ROUGHLY_AT_MOST,
)
from bot.understanding.kin import KIN
from bot.understanding.numerals.numbers_view import NUMBER, phrase_pattern, words

EMPLOYEES = (
    "employees?", "employes?", "staffs?(?: members?| people)?", "ftes?", "headcount", "heads", "workers",
    "team ?members?", "full[- ]timers?", "team mates", "teammates",
    "mitarbeiter(?:n|innen|inne|in)?(?:[*:_/]innen)?", "mitarbeitenden?", "ma", "angestellten?",
    "beschaftigten?", "vollzeitkrafte", "arbeitnehmer(?:n|innen)?",
    "on (?:the |our |my )?(?:payroll|books|staff|the team)", "auf der (?:payroll|gehaltsliste|lohnliste)",
    "(?:fest ?)?angestellte?n?", "hauptamtliche[nr]?", "hauptamtler", "beschaftigt(?:e[nr]?)?",
    "emplead[oa]s", "contratad[oa]s", "trabajador(?:es|as)", "colaborador(?:es|as)", "en plantilla",
    "en planilla", "en nomina",
)  # fmt: skip
"""Nouns that mean a company's own people."""
PEOPLE = (
    "people", "ppl", "peoples", "persons?", "folks", "guys", "of us", "souls", "(?:co-?)?founders",
    "members", "owners", "partners", "agents", "reps", "users", "seats", "colleagues", "kolleg(?:en|innen)",
    "lads", "girls", "ladies", "gals", "blokes", "chaps", "fellas", "dudes", "peeps", "men", "women",
    "technicians", "techs", "nurses", "hands", "bodies", "engineers", "developers", "devs", "consultants",
    "lawyers", "attorneys", "dentists", "doctors", "vets", "cooks", "stylists", "hairdressers", "barbers",
    "plumbers", "electricians", "installers", "roofers", "cleaners", "mechanics", "painters", "carpenters",
    "drivers", "designers", "therapists", "teachers", "stuck", "madels", "madls", "jungs",
    "leut(?:l|ln|li|le)?", "leit(?:l|ln|le)?", "lutt?", "buam", "burschen", "dirndln?", "nasen", "kopfe",
    "kopf", "manner", "frauen", "damen", "hanseln?", "figuren", "seelen", "monteure", "fahrer", "techniker",
    "gesellen", "fachkrafte", "krafte", "arzte", "friseur(?:e|innen)", "handwerker", "berater(?:innen)?",
    "entwickler", "chic[oa]s", "chaval(?:es|as)", "chav[oa]s", "we[bv]?on(?:es|as)", "huev?on(?:es|as)",
    "cuates", "morr[oa]s", "pib[ea]s", "pelad[oa]s", "parceros", "panas", "compas", "carnales", "locos?",
    "loc[oa]s", "currantes", "companer[oa]s", "operari[oa]s", "tecnic[oa]s", "conductores", "mecanicos",
    "albaniles", "hombres", "mujeres", "cabezas", "tios", "personitas", "almas", "enfermer[oa]s",
    "peluquer[oa]s", "camarer[oa]s", "medicos", "abogad[oa]s", "consultores", "leuten?", "personen", "mann",
    "menschen", "leutchen", "grunder", "personas", "gente", "socios", "integrantes", "agentes", "miembros",
)  # fmt: skip
"""Nouns that mean them only after "we are", or as the answer."""

LET_GO = re.compile(
    r"(?<![a-z])(?:laid|lay|laying) off (?:[a-z]+ ){0,2}$"
    r"|(?<![a-z])(?:sacked|fired|axed|lost|losing|cut|despedi(?:mos|do|r)|despidi(?:o|eron)"
    r"|ech(?:ado|ar|aron|amos) a|perdimos|hemos perdido|entliessen|entlasst"
    r"|feuerte) (?:(?:about|around|like|some|nearly|almost|over|a|unos|casi|etwa|rund|fast) ){0,2}$"
)
GONE = re.compile(
    r" (?:go|off|be laid off|(?:were|was|got|have been|just got) (?:laid off|let go|fired|sacked)|entlassen"
    r"|gekundigt|weniger|a la calle|fueron despedid[oa]s)(?![a-z])"
)
"""Around a number of people: they are gone, and tell of no size: "we laid off 20", "they let 300 people go"."""
CLAIMED = re.compile(
    r"\? *(?:cause |because |since |denn |weil |porque )?(?:that'?s|that is|thats) (?:us|all of us"
    r"|who we are|how many we are|all we are|our size)(?![a-z])"
    r"|\? *(?:so viele|mehr|das|genau so viele) sind wir|\? *(?:no )?somos (?:mas|m[áa]s|es[oa]s|tantos)"
    r"|\? *es[oa]s? somos|\? *we(?:'re| are) (?:no more|that many)"
    r"|\? *(?:the |our )?(?:whole|entire) (?:firm|company|team|shop|business|crew) is",
    re.IGNORECASE,
)
"""Behind a question with a number in it: so many are we."""
LOOSE_PEOPLE = re.compile(
    r"(?:stuck|(?:co-?)?founders|members|owners|partners|agents|reps|users|seats|colleagues|kolleg\w+"
    r"|technicians|techs|nurses|engineers|developers|devs|consultants|lawyers|attorneys|dentists|doctors|vets"
    r"|cooks|stylists|hairdressers|barbers|plumbers|electricians|installers|roofers|cleaners|mechanics"
    r"|painters|carpenters|drivers|designers|therapists|teachers|men|women|hands|bodies|monteure|fahrer"
    r"|techniker|gesellen|\w*krafte|arzte|friseur\w+|handwerker|berater\w*|entwickler|manner|frauen|damen"
    r"|companer\w+|operari\w+|tecnic\w+|conductores|mecanicos|albaniles|hombres|mujeres|enfermer\w+"
    r"|peluquer\w+|camarer\w+|medicos|abogad\w+|consultores|grunder|socios|agentes|miembros)"
)
"""They may be a part of the company, or not in it at all."""

_BOUND = words(*APPROXIMATE, *AT_MOST, *ROUGHLY_AT_MOST, *AT_LEAST)
_AFTER = words(*APPROXIMATE_AFTER, *AT_MOST_AFTER, *AT_LEAST_AFTER)
_TEAM = (
    r"(?:team|company|crew|firm|group|staff|business|organi[sz]ation|agency|startup|workforce|headcount"
    r"|team size|company size|mannschaft|belegschaft|firma|unternehmen|betrieb|agentur|kollegium"
    r"|mitarbeiterzahl|(?:team|firmen|betriebs|unternehmens)grosse"
    r"|(?:an)?zahl (?:der |an |unserer )?(?:mitarbeit|beschaftig)[a-z]+"
    r"|numero de (?:emplead[oa]s|trabajador[ea]s|personas)|tamano(?: de (?:la|nuestra) empresa| del equipo)?"
    r"|plantilla|equipo|empresa|agencia|negocio|pyme|consultora|despacho|familienbetrieb|kanzlei|praxis"
    r"|clinic|practice|shop|store|broker|consultancy|office|fabrica"
    r"|startup)(?: (?:of|is|are|with|has|von|(?:besteht )?aus|mit|hat|ist|sind|de|con|tiene|es de|es)"
    r"| size)?(?: (?:of|is|de))?:?"
)
_SIZED = (
    r"(?:[- ]?(?:person|people|man|woman|employee|strong|kopfig\w{0,2}|personen|mann|mitarbeiter|leute)(?=[- ]|$"
    r"|[.,!])|[- ]members?(?= (?:company|firm|team|agency|crew|startup|staff|business|outfit|office)(?![a-z])))"
)
FIRM_NEXT = re.compile(
    r" (?:[a-z]+ )?(?:company|firm|business|team|shop|agency|practice|outfit|office|start-?up|studio|store"
    r"|organi[sz]ation|charity|bude|betrieb|firma|kanzlei|praxis|agentur|laden|unternehmen|buro|werkstatt"
    r"|verein)(?![a-z])"
)
"""Behind "45 people", what they are together."""
# "60, 70 people" is a range: behind a bare number, only one of people goes on from it.
_OF_PEOPLE = rf",? (?={NUMBER} (?:{words(*EMPLOYEES)}|{words(*PEOPLE)})(?![a-z]))"
TWO_ENDS = re.compile(NUMBER + _OF_PEOPLE)
_JOIN = (
    rf"(?:{_OF_PEOPLE}|,? ?(?:-|to|till|thru|through|bis|a|or|oder|o|u|hasta|/) ?"
    rf"|,? (?=maybe|vielleicht|quiza)|(?(opening) (?:and|und|y|e) |(?!)))(?:(?:maybe|vielleicht|quizas?) )?"
)
SIZE = re.compile(
    rf"(?:(?<![a-z])(?P<team>{_TEAM}) )?(?P<before>(?:(?<![a-z]){_BOUND} ?){{0,2}})"
    rf"(?:(?<![a-z])(?P<opening>between|from|zwischen|von|entre|de) )?"
    rf"{NUMBER}(?:{_JOIN}{NUMBER})?(?P<after>(?: ?{_AFTER}(?![a-z]))?)"
    rf"(?:(?P<sized>{_SIZED})|[ -]?(?:of |de )?(?:(?:full[- ]time|permanent|paid|salaried|regular|total"
    rf"|total de|active|feste[nr]?|bezahlte[nr]?|hauptamtliche[nr]?|festangestellte[nr]?"
    rf"|de los )[ -])?(?:(?P<employees>{words(*EMPLOYEES)})"
    rf"|(?P<people>{words(*PEOPLE)}))(?![a-z]))?(?P<trailing>\+)?(?P<overall> (?:across (?:all |the |our "
    rf"|both |whole ){{0,3}}(?:offices|sites|locations|countries|company|group|board|teams|departments"
    rf"|branches|business)|globally|nationwide|[a-z]+[- ]wide|in all|all in(?! all)|all told|all in all"
    rf"|an allen standorten|en todas las (?:oficinas|sedes)|overall|total|in total|altogether"
    rf"|(?:here )?total(?= *(?:$|[.,;!)]))|insgesamt|gesamt|en total|worldwide|weltweit|company[- ]?wide"
    rf"|in the (?:whole )?company)(?![a-z]))?"
)
__all__ = ["AT_LEAST_PATTERN", "AT_MOST_PATTERN"]

_ADVERBS = (
    r"(?:(?: |, ?)(?:a|an|the|only|just|currently|now|all|a total of|total of|total|about|around|roughly|like"
    r"|still|already|maybe|probably|up to|at|over|almost|nearly|approximately|some|barely|so|also|but"
    r"|altogether|presently|"
    r"nur|bloss|aktuell|insgesamt|rund|etwa|ca\.?|circa|ungefahr|eh|halt|ja|so|auch|gerade(?: mal)?"
    r"|mittlerweile|inzwischen|derzeit|momentan|jetzt|hier|zurzeit|schon|noch|aber|knapp|uber|zu|gut|dann"
    r"|wohl|doch|ein|eine|"
    r"ubrigens|nebenbei|by the way|btw|por cierto|(?:seit|since|desde) (?:letzte[mn] |de[mr] |last |el "
    r"|la )?[a-z0-9]+|"
    r"en total|unos|unas|como|total|el|solo|solamente|ya|ahora|casi|mas o menos|aqui|aca|alrededor de"
    r"|en la empresa|en el equipo|hoy|actualmente|cerca de|apenas|al final|entre todos))*"
)
WE_ARE = re.compile(
    r"(?<![a-z])(?:we|we're|we are|were|there are|there's|are|we have|we've got|have|got|employ|employs"
    r"|employing|company|firm|agency|business|startup|team|shop|outfit|with|has|wir|sind|sind es|wir sind"
    r"|mi[ar]? san|san ma|samma|haben|hat|hab|beschaftigen|beschaftigt|mit"
    r"|wir (?:mit|inklusive|inkl\.?|samt) [a-z]+(?: [a-z]+){0,2}|firma|unternehmen|betrieb|laden"
    r"|bei uns (?:schaffen|sind|wuseln|werkeln)|(?:somos|soy de|llevo|dirijo|regento|gestiono|tengo|tenemos"
    r"|gerente(?: general)? de|duen[oa] de|director[a]? de|wir sind|ich bin von|ich leite|leite|fuhre|we are"
    r"|we're|i run|i own|i manage|i have|(?:owner|manager|director|head|ceo|founder) (?:of|at)) (?:un[oa]?"
    r"|an?|eine?[nrm]?) [a-z-]+(?: [a-z-]+){0,3}?(?: (?:de|of|mit|von|with|con|aus))?"
    r"|wir sind (?:im|in der|in unser\w+) [a-z]+|somos en (?:el|la) [a-z]+|we are at the [a-z]+"
    r"|bei uns arbeiten|arbeiten bei uns|arbeiten(?: hier)?|uns|somos|tenemos|tiene|empleamos(?: a)?"
    r"|contamos con|hay|(?:^|(?<=[,.;!] ))(?:aqui|aca|hier)|empresa|equipo|con|trabajamos|trabajan|unos"
    r"|around|about|size|headcount|us|it's)" + _ADVERBS + r" ?$"
)
TOTAL_BEHIND = re.compile(
    rf"{NUMBER}[^.;!?]{{1,60}}(?<![a-z])(?:also|sprich|heisst|=|o sea|asi que|total que|that'?s|so|macht"
    rf"|meaning|which makes|but|aber|pero|actually|really|in reality|tatsachlich|in wirklichkeit|real"
    rf"|realmente|en realidad|de verdad|now|now it'?s|genau|exactly|to be exact|exactamente|down to|left with"
    rf"|grew to|grown to|shrunk to|runter auf|quedamos|nos quedamos en|bajamos a|inzwischen|mittlerweile"
    rf"|jetzt|ahora|today|heute|hoy|currently|aktuell"
    rf"|derzeit)(?: (?:only|just|nur|noch|solo|it'?s|we are|we're|wir sind|sind wir|somos|about|around|rund"
    rf"|etwa|unos|zusammen|insgesamt|that'?s))* ?$"
)
"""Behind a number already said: the sum of it all follows."""
BARE_WE_ARE = re.compile(
    r"(?<![a-z])(?:it'?s(?= (?:only|just|all|still|now|currently))|arbeiten"
    r"|we (?:total|come to|number|add up to)|kommen wir auf|wir kommen auf|sumamos|hacemos|juntamos"
    r"|llegamos a|we are|we're|there are|wir sind(?: (?:mit|inklusive|samt) [a-z]+ [a-z]+)?|(?<=, )sind"
    r"|(?<=\. )sind|(?<=^)sind|(?<=^ )sind|somos|sind wir|sind es|es sind|mi[ar]? san|mi[ar]? sama|san ma"
    r"|samma|mer sin|mir sin|estamos|trabajamos|laburamos|curramos"
    r"|(?:somos|wir sind|we are|we're) (?:un[oa]?|eine?n?|an?) (?:[a-z-]+ ){1,4}?(?:de|of|mit|von|with)"
    r"|there's|hay (?:aqui|aca)|we employ|wir beschaftigen|we number|zu)" + _ADVERBS + r" ?$"
)
OVERALL_BEFORE = re.compile(
    r"(?<![a-z])(?:(?:the )?(?:whole|entire|full|total) (?:[a-z]+ ){1,2}(?:is|has|are|numbers|counts)"
    r"|(?:der|die|das) (?:ganze|gesamte) [a-z]+ (?:ist|hat|sind|zahlt)"
    r"|(?:tod[oa] (?:el|la)|en tod[oa] (?:el|la)) [a-z]+(?: somos| son| tiene| hay)?"
    r"|(?:que |y )?(?:sumamos|hacemos|juntamos|en conjunto somos)|suma(?:n|mos)?|(?:we )?comes? to"
    r"|macht(?: zusammen)?|kommen wir auf|makes(?: us| it)?|in total|total|overall|altogether|together|all in"
    r"|all told|insgesamt|gesamt|alles in allem|alle zusammen|zusammen|en total|en conjunto|entre todos"
    r"|mit allen?|(?:mit|with|con) (?:mir|uns|me|us|mi)|conmigo|contandome(?: a mi)?"
    r"|(?<=[,.;] )(?:so|also|o sea|asi que|macht|makes))(?: (?:we are|we're|we have|it's|about|around"
    r"|sind(?: wir| es)?|wir sind|haben wir|somos|son|unos|tenemos|seremos|etwa|rund|ca\.?))*[ :,]*$"
)
PART_OF = re.compile(r"(?<![a-z])(?:of which|of whom|davon|darunter|de l[oa]s cuales)(?: [a-z]+){0,2} ?$")
"""Right before a number: it is a part of the one before."""
OF_THEM = re.compile(r" (?:of (?:them|those|these|which|whom)|davon|de ell[oa]s)(?![a-z])")
WITH_ME = re.compile(
    r"(?<![a-z])(?:conmigo|contandome(?: a mi)?|mit mir|with me|counting me"
    r"|including me)(?:,? (?:that makes(?: us)?|makes|it'?s|that'?s|we'?re|we are|somos|son|sumamos|sind wir"
    r"|sind es|macht das|macht))? ?$"
)
"""Right before the sum of those already counted: "5 profesores y la dueña, conmigo siete"."""
CROWD = re.compile(
    r" ?(?:(?:people|persons|folks|guys|leuten?|personen|personas) )?(?:(?:were|was|are|sat|came|joined"
    r"|showed up|waren|sassen|kamen|estaban|habia|hubo) )?(?:on|in|at|to|auf|bei|beim|im|en"
    r"|a)(?: (?:that|the|your|this|a|our|last|der|dem|den|eure[mr]|ihre[mr]|la|el|vuestra|su|esa"
    r"|una))?(?: (?!and|und|y)[a-z]+)?"
    r" (?:calls?|demos?|webinars?|meetings?|conference|concert|party|wedding|presentation|zoom|vorfuhrung"
    r"|konferenz|besprechung|prasentation|hochzeit|reunion|llamada|videollamada|presentacion|charla|boda"
    r"|fiesta)(?![a-z])"
    r"| ?(?:(?:people|persons|folks|guys|leuten?|personen|personas) )?(?:(?:already |just |all )?(?:quit"
    r"|resigned|called|rang|phoned|complained|applied|emailed|messaged"
    r"|asked)(?= (?:us|me|in|at|last|this|today|yesterday|about|for|if|already)(?![a-z]))"
    r"|(?:haben|hatten) (?:[a-z]+ ){0,4}(?:angerufen|gekundigt|geschrieben|gefragt|nachgefragt|beworben"
    r"|beschwert|bestellt)(?![a-z])|(?:nos |me |se )(?:llamaron|preguntaron|quejaron|fueron|escribieron"
    r"|han (?:llamado|quejado|ido|escrito))(?![a-z]))"
)
"""Right behind a number, a crowd, or those who did something else: "18 ppl were on that demo call", "20 people called us
yesterday".
"""
VILLAGE = (
    r"(?:im|in (?:dem|unserem|diesem|der|unserer|the|this|our)"
    r"|en (?:el|este|nuestro|la|esta)) (?:(?:ganzen|whole|todo) )?(?:dorf|ort|viertel|stadt|strasse|gegend"
    r"|village|town|neighbou?rhood|street|area|pueblo|barrio|ciudad|calle|zona)(?![a-z])"
)
THERE_WERE = re.compile(
    rf"(?<![a-z])(?:hatten|haben|gab|gibt|had|have|there(?:'s| is| are| were| was| used to be)|habia|hay"
    rf"|teniamos|hubo)(?![a-z])[^,.;]{{0,24}}{VILLAGE}[^,.;]{{0,12}}$"
)
THERE_ARE, IN_VILLAGE = (
    re.compile(
        r"(?<![a-z])(?:gab|gibt|there(?:'s| is| are| were| was| used to be)|habia|hay|hubo)(?: [a-z]+){0,2} ?$"
    ),
    re.compile(rf" (?:[a-z]+ ){{1,2}}{VILLAGE}"),
)
"""How many of a trade a place has: "früher hatten wir im Dorf drei Bäcker", "there used to be six butchers in this town"."""
HOURS_NEXT = re.compile(r" ?,? ?(?:in )?(?:full|part)[ -]?time(?![a-z])")
ON_PAYROLL = re.compile(r"on (?:the |our |my )?(?:payroll|books)|auf der |en (?:plantilla|nomina)")
WORK_HERE = re.compile(
    r" (?:who |that |die |que )?(?:on (?:the |our )?(?:payroll|books)"
    r"|auf der (?:payroll|gehaltsliste|lohnliste)|en (?:nomina|plantilla)"
    r"|work(?:s|ing)? (?:here|for (?:me|us)|with (?:me|us)|in the (?:company|business|shop|office|firm))"
    r"|here(?: at [a-z]+)?(?= *(?:$|[.,;!?]))|(?:arbeiten|schaffen|schuften) (?:hier|bei uns|bei mir"
    r"|fur (?:mich|uns)|im (?:betrieb|laden|unternehmen|team))"
    r"|trabaja[nm]\w* (?:aqui|aca|para|con(?:migo| nosotros)|en (?:la|el))"
    r"|(?:in|at) (?:the|our|my|der|unserer|meiner) (?:whole |entire |ganzen )?(?:company|business|firm|firma"
    r"|practice|office|shop|school|werkstatt|praxis|kanzlei|agentur|schule|kita|backerei|verwaltung)"
    r"|im (?:ganzen )?(?:unternehmen|betrieb|team|laden|salon|haus|kollegium|verein|buro|amt|rathaus|hotel"
    r"|werk|studio|restaurant)|an bord|on board|on the team"
    r"|en (?:la|mi|nuestra) (?:empresa|plantilla|oficina|clinica|tienda|consulta|escuela|agencia|fabrica"
    r"|asesoria)|en el (?:equipo|taller|negocio|despacho|colegio|hotel|restaurante|estudio"
    r"|claustro))(?![a-z])"
)
WITH_OURSELVES = re.compile(
    r" ?,? ?\(?(?:(?:incl\w*\.?|including|counting|with|inkl\w*\.?|inclusive|einschliesslich|mit|contando"
    r"|incluyendo|con|contandome|incluyendome)(?: (?:a|con))? (?:me|myself|us|the (?:owners?|boss)|mir|mich"
    r"|uns|chef\w*|mi|yo|nosotros|el jefe|la jefa)|me included|myself included|contandome|incluyendome"
    r"|conmigo|ich eingerechnet|mich eingeschlossen|mich mitgezahlt)(?![a-z])"
)
WE_ALL = re.compile(
    r" (?:que (?:somos|estamos|trabajamos)|(?:die|that|who) (?:wir|we) (?:hier |aqui )?(?:sind|are)"
    r"|(?:sind (?:wir|mir|ma)|san (?:ma|mia?|mir|wir)|sa(?:m|mm)a|sinn? (?:mer|mir|ma)"
    r"|somos)(?= *(?:$|[.,;!)])| (?:hier|jetzt|insgesamt|alle|im|in der|aqui|ahora"
    r"|en total)(?![a-z])))(?![a-z])"
)
"""Right behind a number: "los 16 que somos", "19 Leut san ma"."""
MORE_BEHIND = re.compile(
    rf" ?,? ?(?:and|plus|und|dazu|y|mas|\+) ?(?:another |noch |otr[oa]s |the |die |los |las |my |our "
    rf"|mis )?{NUMBER}"
)
USED_BY = re.compile(
    r"(?<![a-z])(?:(?:would|will|who|to) (?:actually |really )?(?:use|need)|(?:use|need) (?:it|this)"
    r"|(?:brauch|nutz|benotig|verwend)\w+|(?:lo |la )(?:usa|necesita|utiliza)\w+|usarian|(?:need|with) access"
    r"|zugang)(?![a-z])"
)
"""How many would work with it is not how many there are."""
DECIDERS = re.compile(
    r"(?<![a-z])(?:[a-z]{3,20}rat|[a-z]{3,20}versammlung|trustees|councillors|concejo|pleno|patronato"
    r"|ayuntamiento|management|board|committee|panel|jury|council|steering \w+|partners? vote|vorstand"
    r"|geschaftsleitung|gremium|beirat|leitung|ausschuss|kommission|comite|junta|direccion|consejo"
    r"|directiva)(?![a-z])"
)
"""They decide; how many work there is another matter."""
THINGS = re.compile(
    r" (?:(?!(?:im|in|at|on|en|auf|am|an|de|of) )[a-z]+ )?(?:inch(?:es)?|centimet\w+|zentimeter|pulgadas"
    r"|gallons?|lit(?:er|re)s?|litros?|channels|kanale|canales|sachen|dinge|bus(?:es|se)|players|spieler"
    r"|jugadores|boxes|cartons|crates|pallets|parcels|bags|bottles|reviews|ratings|[a-z]*kisten"
    r"|[a-z]*kartons?|pakete|paletten|sacke|flaschen|[a-z]*bewertungen|rezensionen|[a-z]*kund(?:en|innen)"
    r"|palets?|botellas|sacos|paquetes|resenas|opiniones|valoraciones|likes|famil(?:y|ies)|famili(?:en|as?)"
    r"|households?|haushalten?|hogares|students?|pupils?|schuler(?:n|innen)?|studenten|studierende[nr]?"
    r"|residents?|residentes?|bewohner\w*|einwohner|inhabitants|tenants?|mieter\w*|inquilinos?|vecinos|casas|"
    r"excavators?|cranes?|tractors?|diggers?|boats?|traktor(?:en)?|schlepper|boote|krane?|[a-z]*volker"
    r"|colmenas|hives|olivos|arboles|trees|baume|barcos?|excavadoras?|m2|qm|quadratmeter\w*|sqm|sq\.?|square"
    r"|metros|acres?|hectares?|hektar|hectareas|plazas|parcelas|cows?|sheep|goats?|hens?|horses?|kuhe|tiere"
    r"|schafe|ziegen|huhner|pferde|vacas|ovejas|cabras|gallinas|caballos|warehouses?|depots?|yards?|plants?"
    r"|machines?|forklifts?|lifts?|bays?|chairs?|dogs?|cats?|floors?|screens?|phones?|lines?|laptops?"
    r"|clinics?|salons?|projects?|houses?|homes?|restaurants?|practices?|bikes?|trailers?|towers?|brands?"
    r"|languages?|hotels?|gyms?|studios?|showrooms?|garages?|inboxes|mailboxes|numbers|jobs?|kids|children|"
    r"hunde?|katzen?|lager|hallen?|maschinen?|stapler|etagen?|anhanger|transporter|baustellen?|projekte?n?"
    r"|hauser|wohnungen|betten|stuhle|praxen|salons|buros|hotels|marken|sprachen|postfacher|kinder|bagger"
    r"|wagen|fahrzeuge?|niederlassungen|werke?|"
    r"almacenes?|naves?|maquinas?|perros?|gatos?|proyectos?|obras?|furgos?|camas?|sillas?|clinicas?|salones?"
    r"|hoteles?|marcas?|idiomas?|talleres?|tractores?|restaurantes?|ninos?|hijos?|gruas?|centros?"
    r"|delegaciones|buzones|ops|operation rooms|comensales|cubiertos|mesas|zimmer|tische|beds?"
    r"|rooms?)(?![a-z])"
)
PER_TIME = re.compile(
    r"(?<![a-z])(?:daily|weekly|monthly|taglich|wochentlich|monatlich|diari[oa]s?|diariamente)(?![a-z])"
    r"|(?<![a-z])(?:a|per|every|each|am|al|pro|por|a la|cada|jeden|jede) (?:day|week|month|hour|year|tag"
    r"|woche|monat|stunde|jahr|dia|semana|mes|hora|ano)(?![a-z])"
)
NOUN_NEXT = re.compile(
    r" (?!(?:and|und|y|or|oder|o|but|aber|pero|in|im|at|on|en|total|insgesamt|right|now|currently|including"
    r"|incl|if|so|because|as|with|mit|con|plus|all|across|depending|segun|je|davon|of|de|this|these|ish|odd"
    r"|something|some|still|max|maybe|tops|noch|aktuell|ahora|contando|incluyendo|sin|mas|por|para|for|i|we"
    r"|wir|ich|yo|somos|sind|give)(?![a-z]))[a-z]{3,}"
)
"""Something else may be counted: a noun that no list knows."""
HINT = re.compile(
    r"(?<![a-z])(?:(?:small|tiny|little|big|large|medium|mid[- ]?size\w*|growing|huge|lean|decent|fair) \w*"
    r"|(?:it |number |we )?(?:changes|fluctuates|varies|vary|shifts|grows|keeps changing|goes up and down"
    r"|up and down)|seasonal\w*|season|(?:too|so) many|more than i can count|countless"
    r"|not (?:that |very |so |too )?(?:many|big|large)"
    r"|(?:fewer|less|more) than (?:you|one|people)(?:'d| would)? (?:think|expect)"
    r"|(?:weniger|mehr) als (?:man|du|sie) (?:denk|glaub|meint?)\w*|mehr als ich zahlen kann|zu viele"
    r"|(?:menos|mas) de lo que (?:parece|cree\w*|piensa\w*)"
    r"|(?:un )?(?:equipo|empresa|negocio|taller|grupo|plantilla|somos) (?:muy |bien |bastante "
    r"|mas bien )?(?:chic[oa]s?|chiquit[oa]s?|reducid[oa]s?|cort[oa])|chiquit[oa]s?|demasiad[oa]s?"
    r"|incontables|mas de l[oa]s que puedo contar|un (?:chorro|chingo|mogollon|monton|porron)|a ton"
    r"|(?:loads|tons|heaps)|ein haufen|jede menge|a few|several|handful|a bunch|some|plenty"
    r"|hard to (?:say|tell)|lost count|depends\w*|depending|no idea|"
    r"klein\w*|gross\w*|mittel\w*|uberschaubar\w*|wenige?|viele|einige|paar|handvoll|mal so|schwank\w*"
    r"|wechsel\w*|saison\w*|je nach\w*|unterschiedlich|kommt (?:drauf|darauf)|wachs\w*|"
    r"pequen\w*|grandes?|median\w*|poc[oa]s|much[oa]s|vari[oa]s|bastantes?|punado|depende\w*|segun|cambia\w*"
    r"|varia\w*|poquit\w+|familia\w*|temporada\w*|creciendo|familiar)(?![a-z])"
)
"""Asked for the size, these tell it without a figure."""
CHANGES = re.compile(
    r"\W*(?:(?:it|that|number|das|des|dat|es|eso|la cosa|la plantilla) )?(?:(?:really|always|constantly|just"
    r"|all) )?(?:changes|fluctuates|varies|keeps changing|goes up and down|depends|wechsel\w*|schwank\w*"
    r"|andert sich|kommt (?:drauf|darauf)|cambia\w*|varia|fluctua|depende)(?![a-z])"
)
"""Who begins so does not refuse: "it changes all the time, I can't say"."""
ELSEWHERE = re.compile(
    r"(?<![a-z])(?:in|on|for|at|im|in der|in der|am|en(?: el| la)?"
    r"|de)(?: (?:the|our|my|unserem|unserer))? (?:support|sales|service|customer (?:service|support|care)"
    r"|marketing|dispatch|(?<!on )(?<!at )(?<!for )it|hr|accounting|finance|ops|operations|phones?"
    r"|call ?center|front desk|reception|counter|night shift|duty|department|my team"
    r"|empfang|rezeption|theke|tresen|kasse|anmeldung|recepcion|mostrador|caja|vertrieb|kundenservice"
    r"|kundendienst|disposition|einkauf|buchhaltung|telefon|abteilung|soporte|ventas|atencion al cliente"
    r"|mercadeo|operaciones|departamento|telefono)(?![a-z])"
    r"|(?<![a-z])(?:a|per|every|each|am|pro|al|a la|cada|por|jeden|jede) (?:day|week|month|hour|year|tag"
    r"|woche|monat|stunde|jahr|dia|semana|mes|hora|ano)(?![a-z])"
    r"|(?<![a-z])(?:daily|weekly|monthly|taglich|wochentlich|diarias?|diarios?)(?![a-z])"
    rf"|(?<![a-z])(?:red(?:en|et)(?: [a-z{NUMBER}]+){{1,6}} mit(?= *$)|mitreden|mitzureden|opina[nm]"
    rf"|weigh(?:s|ing)? in|have a say)(?![a-z])"
    r"|(?<![a-z])(?:calls?|called|calling|visit(?:s|ed|ing)?|writ(?:e|es|ing)|wrote|contact(?:s|ed|ing)?"
    r"|(?<!no )(?<!no, )wait(?:s|ed|ing)?|(?<!before you )(?<!before u )(?<!if you )ask(?:s|ed|ing)?"
    r"|complain(?:s|ed|ing)?|answer(?:s|ed|ing)?|us(?:e|es|ing) (?:it|this)|use|reach|email|message|quit|left"
    r"|hired|hire|fired|booked|signed|(?<!all )told|queue|say|said"
    r"|grown?|grew|gewachsen|crecimos|crecido|manag(?:e|es|ed|ing)|supervis\w*|oversee|leite|dirijo|doing"
    r"|tak(?:e|es|ing) care|look(?:s|ing)? after|handl(?:e|es|ing)|kummern|bearbeit\w*|betreu\w*|beantwort\w*"
    r"|encargan?|gestionan?|atienden?|contestan?|responden?|anrufen|rufen|schreiben|warten|besuchen|melden"
    r"|fragen|beschwer\w*|gekundigt|eingestellt|llaman?|escriben?|visitan?|esperan?|preguntan?(?! por)"
    r"|contactan?|llamaron|escribieron|quejan?)(?![a-z])"
)
OUTGROWN = re.compile(
    rf"(?:grew|grown|gone|went|expanded|scaled)(?: up)? from {NUMBER} (?:[a-z]+ )?to (?={NUMBER})"
    rf"|von {NUMBER} (?:[a-z]+ )?auf (?={NUMBER}[^.!?]{{0,25}}(?:gewachsen|aufgestockt))"
    rf"|(?:crecido|pasado|crecimos|pasamos) de {NUMBER} (?:[a-z]+ )?a (?={NUMBER})"
    rf"|(?:eramos|we were|wir waren|waren wir|used to be) {NUMBER}(?: [a-z]+)?(?=[^.!?]{{1,30}}{NUMBER})"
)
"""What the company was before: "we grew from 6 to 17"."""
BETWEEN_KINDS = (
    r" (?:entre|zwischen|between) (?:los |las |the )?[a-z]+(?:, [a-z]+)? (?:y|e|and|und) (?:los |las "
    r"|the )?[a-z]+(?![a-z])"
)
"""Of what kinds so many are: "somos 6 entre veterinarios y auxiliares"."""
NOTHING_COUNTED = re.compile(rf"{BETWEEN_KINDS}| si (?:cuent|cont|inclu)[a-z]+ al?(?![a-z])")
"""Behind a number that counts us, and nothing that is named there."""
INCLUDING = re.compile(
    r" *\(?(?:including|includes|incl|inkl\w*|counting|plus|not counting|without|depending|contando"
    r"|incluyendo|davon|spread|if you|if we|give or take|right now"
    r"|in the (?:company|whole|business|firm|team)|sin contar|ohne|mit allen?|je nach)(?![^\W_])"
)
GOES_ON = re.compile(
    r" *(?:$|[^\w\s]|(?:and|but|in|at|on|together|juntos|zusammen|todos|right|now|currently|including|incl"
    r"|mostly|across|if|when|so|because|spread|with|plus|who|total|as|by|today|or|all|altogether|this|of"
    r"|strong|since|though|i|we|si|und|aber|inkl\w*|davon|verteilt|bei|mit|wenn|oder|aktuell|momentan|derzeit"
    r"|y|pero|en|con|contando|incluyendo|ahora|actualmente|asi que|de modo que|entre|repartid\w*|por si|falls"
    r"|just in case|o)(?![^\W_]))"
)
"""What may follow a number that counts nothing else."""
SUBTEAM = re.compile(
    r"(?<![a-z])(?:mi|mein|sales|support|marketing|service|dispatch|it|hr|ops|dev|product|finance|my"
    r"|vertriebs?|kundenservice|support-?|de (?:ventas|soporte|marketing))[ -]?(?:team|crew|group|department"
    r"|abteilung|equipo)?$"
)

_ONLY_ONE = (
    (
        "(?:i'?m|i am) the (?:only|sole) (?:employee|employed|worker|member of staff|staff(?: member)?"
        "|person (?:here|in it|working)|one (?:here|working|employed|in it"
        "|in the (?:company|business|shop|office|firm)))"
    ),
    (
        "(?:^|(?<=[,.;(] ))(?:and )?the (?:only|sole) (?:employee|worker|member of staff"
        "|staff(?: member)?)(?= *(?:$|[,.;)!]))"
    ),
    (
        "(?:^|(?<=[,.;(] ))(?:und )?(?:der |die )?einziger? (?:angestellter?|mitarbeiter(?:in)?"
        "|beschaftigter?)(?= *(?:$|[,.;)!]))"
    ),
    "(?:^|(?<=[,.;(] ))(?:y )?(?:el |la )?unic[oa] (?:emplead[oa]|trabajador[a]?)(?= *(?:$|[,.;)!]))",
    "one (?:truck|van|cart|chair|room|bench),? (?:and )?one (?:guy|man|woman|girl|gal|bloke|person|lad)",
    (
        "(?:(?:one|a|1) )?(?:man|woman|guy|gal|bloke|lad) (?:and|with|n|&) (?:a|one|his|her|1) (?:van|truck"
        "|cart|dog|bike|boat)(?= *(?:$|[,.;)!]))"
    ),
    "ein mann,? (?:(?:und )?ein|mit) (?:transporter|lieferwagen|bus|hund|wagen)(?= *(?:$|[,.;)!]))",
    "un hombre,? (?:y|con) (?:un[oa]|su) (?:furgoneta|furgo|camion|camioneta|perro)(?= *(?:$|[,.;)!]))",
    (
        "bin (?:hier |da )?(?:der|die) einzige (?:angestellte|mitarbeiter(?:in)?|beschaftigte|arbeitskraft"
        "|mensch|person|hier)"
    ),
    "bin (?:hier )?(?:der|die) einzige,? (?:der|die) (?:hier|da) (?:arbeitet|schafft)",
    "soy (?:yo )?(?:el|la) unic[oa] (?:emplead[oa]|trabajador[a]?|persona|aqui)",
    (
        "solo (?:[a-z]+ )?(?:photographer|electrician|plumber|beautician|stylist|therapist|trainer|painter"
        "|carpenter|cleaner|groomer|developer|designer|consultant|lawyer|attorney|accountant|bookkeeper"
        "|architect|practitioner|operator|trader|entrepreneur|founder|coach|tutor|roofer|builder|landscaper"
        "|gardener|mechanic|handyman|barber|baker|artist|dentist|vet|joiner|tiler|plasterer|notary|agent"
        "|writer|translator|teacher)(?= (?:here|in|from|at|based|working|doing|running)(?![a-z])"
        "| *(?:$|[,.;:)!-]))"
    ),
    "(?:bin|arbeite) (?:hier |da )?(?:ganz |noch )?(?:solo|alleine?) (?:als|unterwegs)",
    "soy (?:yo )?(?:el|la) unic[oa] que trabaja (?:aqui|aca|en (?:el|la))",
)
ALONE = phrase_pattern(
    (
        *_ONLY_ONE,
        "me,? myself and i",
        "me,? ?myself,? ?(?:and|&|\\+|n) ?(?:i|me)",
        "one[- ]?(?:man|woman|person) (?:show|business|company|shop|band|army|operation)",
        "i (?:work|run (?:this|it|the business|everything)) (?:alone|by myself|on my own|solo)",
        "freelancer?",
        "self[- ]?employed",
        "sole (?:trader|proprietor|owner)",
        "solopreneur",
        "me only",
        "(?:nobody|no ?one|none) (?:else )?(?:but|except|besides|apart from) me",
        "no (?:employees|staff)",
        "sole proprietorship",
        "niemand(?:en)? (?:ausser mir|sonst)",
        "(?:keine|ohne) (?:angestellten?|mitarbeiter)",
        "nadie (?:mas|aparte de mi)",
        "sin empleados",
        "no tengo empleados",
        "yo solit[oa]",
        "como la una",
        "(?:i'?m |i am )(?:all )?on my own(?: here)?",
        "(?:just |only )yours truly",
        "einzelunternehm(?:er(?:in)?|en)",
        "einzelkampfer(?:in)?",
        "selbststandig",
        "freiberufler(?:in)?",
        "ich bin (?:die|der) (?:firma|betrieb|laden)",
        "(?:die firma|der betrieb|der laden) bin ich",
        "(?:la empresa|el negocio) soy yo",
        "(?:yo )?soy la empresa",
        "i am the (?:company|business|team)",
        "(?:company|business|firm|team) of one",
        "solo-?selbst(?:st)?andig\\w{0,2}",
        "ein-?(?:mann|frau|personen)-?(?:betrieb|unternehmen|firma|show)",
        "(?:solo|solamente|nada mas|solito) yo",
        "yo sol[oa]",
        "soy autonom[oa]",
        "autonom[oa]",
        "trabajo sol[oa]",
        "estoy sol[oa]",
        "yo nada mas",
        "unipersonal",
        "por mi cuenta",
    )
)
ALONE_WORD = phrase_pattern(
    (
        (
            "(?:i'?m |it'?s |its )?(?:just|only) (?:(?:plain|little|lil'?|poor|good|ole?|old|wee"
            "|simple) ){0,3}(?:me|myself)"
        ),
        "(?:little|lil'?|plain) (?:ole? |old )?me",
        "myself",
        "solo",
        "alone",
        "only one",
        "one only",
        "one[- ]?(?:man|woman|person)",
        "nur einer",
        "solo un[oa]",
        "(?:nur |bloss |ganz )?(?:ich )?allein\\w?",
        "nur ich(?: selbst)?",
    )
)
"""The same as everyday words, which tell it only as a sentence of their own, or of who works: no "leave me alone", "solo una
pregunta".
"""
NOT_ALONE = re.compile(
    r"(?<![a-z])(?:[a-z]+n'?t|cannot|not|never|rather|nicht|nie|no|nunca)(?![a-z])[^.,;!?]{0,30}$"
)
OPENS_ALONE = re.compile(
    r"(?:^|[^\w\s']|\n|(?<![a-z])(?:i|i'?m|i am|am|it'?s|its|it is|that'?s|there'?s(?: only)?|we'?re|work\w*"
    r"|run(?: \w+){0,3}|(?:do|did|doing|does)(?: (?:it|everything|the lot|most of it))?(?: all)?(?: by)?"
    r"|everything|all|totally|completely|literally|really|still|currently|mostly|pretty much|basically"
    r"|honestly|no|yes|nope|nah|ok|well|so|and|but|because|since|flying|going|just"
    r"|bin|arbeite|mach\w*|schmeiss\w*|alles|hier|da|noch|ganz|derzeit|momentan|also|halt|nur|ja|nein|na|und"
    r"|aber|weil|eh|yo|voy|trabajo|estoy|soy|ando|curro|aqui|todo|nomas|pues|bueno|y|pero|porque|lo hago"
    r"|lo llevo))\s*$"
)
CLOSES_ALONE = re.compile(
    r" *(?:$|[^\w\s]|\n|(?:and|und|y|but|aber|pero|plus|n|with|mit|con|here|hier|da|aqui|in|im|on|at|en|auf"
    r"|aufm|vo[nr]|now|right now|for now|currently|at the moment|atm|today|these days|since|seit|desde|so|no"
    r"|nobody|sonst|nadie|mas|ante|till|until|bis|really|lol|haha|honestly|tbh|thanks|danke|gracias|actually"
    r"|i|wir|ich|yo|who|running|working|doing|behind|der|die|as|als|como|am|bin|mach\w*|arbeite|employed"
    r"|selbst|selber|mism[oa]|momentan|derzeit|gerade|im moment|de momento|por ahora|todo|at all|left|works?"
    r"|does|do|operator|operation|act|business|founder|practi\w+|dev\w*|consultan\w+|attorney|lawyer|trader"
    r"|gig|entrepreneur|show|shop|zur ?zeit|halt|eben|noch|aktuell)(?![a-z]))"
)
ALONE_SAID = phrase_pattern(
    (
        *_ONLY_ONE,
        (
            "(?:the|my|our|this) (?!problem|decision|reason|contact|only|boss|one)[a-z]+ is (?:really "
            "|basically )?(?:just|only) me(?= *(?:$|[.,!]|running|here|in))"
        ),
        "no (?:staff|employees),? (?:just|only) me",
        "(?:just|only) me in (?:a|the|my) [a-z]+",
        (
            "i (?:work|run|do) (?:(?:the|my|a|this) [a-z]+|everything|it all|it) (?:all )?(?:alone|by myself"
            "|on my own|solo)"
        ),
        (
            "ich (?:mach|schmeiss|fuhr)\\w* (?:hier )?(?:alles|das|den [a-z]+|die [a-z]+"
            "|das ganze)(?: hier)? (?:ganz )?allein\\w?"
        ),
        "(?:den|die|das) [a-z]+ (?:mach|schmeiss|fuhr)\\w* ich (?:ganz )?allein\\w?",
        "(?:ich )?arbeite (?:selbststandig|freiberuflich|allein\\w?)",
        "(?:lo |la )?(?:llevo|atiendo|regento)(?: [a-z]+){0,2} yo sol(?:o|a|it[oa])",
        "(?:llevo|atiendo|regento) (?:el |la |mi )[a-z]+ sol[oa]",
        "trabajo por (?:libre|mi cuenta|cuenta propia)(?! (?:para|con) )",
        (
            "(?:one|1)[- ](?:man|woman|person|guy|gal)[- ](?:(?!and |with )[a-z-]+ ){0,2}(?:show|business"
            "|company|shop|band|army|operation|team|firm|outfit|crew|practice|studio|agency|bakery|salon"
            "|kitchen|garage|workshop|office|store|consultancy|clinic)"
        ),
        "freelancer(?: here)?",
        "self[- ]employed",
        "sole (?:trader|proprietor)",
        "solopreneur",
        "i (?:work|run (?:this|it|the business|everything)) (?:alone|by myself|on my own|solo)",
        "it'?s (?:just|only) me(?= *(?:$|[.,!]|running|here))",
        "einzelunternehm(?:er(?:in)?|en)",
        "einzelkampfer(?:in)?",
        "(?:bin|als|ein\\w?) selbst(?:st)?andige?[rnm]?",
        "freiberufler(?:in)?",
        "solo-?selbst(?:st)?andig\\w{0,2}",
        "(?:company|business|firm) of one",
        "(?:ein|1)[- ]?(?:mann|frau|personen)[- ]?\\w+",
        "soy autonom[oa]",
        "trabajo sol[oa]",
        "(?:empresa|negocio|estudio|despacho|taller|consulta|tienda) unipersonal",
        "(?:empresa|negocio|estudio|despacho|taller) de una (?:sola|unica) persona",
    )
)
_ME_AND = r"(?:(?:just )?(?:me|myself|ich|yo)(?: and| plus|,| und| y)(?: my| mis| meine)?)"
_OTHERS = (
    r"(?:others|more|employees|people|guys|partners?|co-?founders|colleagues|staff|brothers|sons|kollegen"
    r"|mitarbeiter|andere|leute|partner|socios|personas|empleados|mas|colegas)"
)
SURE_FEW = re.compile(r"zu \w{3,}t(?!\w)|(?:just )?(?:me|myself|ich|yo)(?![a-z])")
_THEIRS = (
    r"customers?|clients?|kund\w+|clientes?|client[ea]s?|providers?|vendors?|competitors?|anbieter\w*"
    r"|wettbewerber\w*|konkurren\w+|proveedor\w*|competidor\w*|competencia|suppliers?|lieferant\w*|board"
    r"|vorstand|consejo|junta"
)
THEIR_PEOPLE = re.compile(
    rf"(?<![a-z])(?:{_THEIRS})(?![a-z])[^.!?;\n]{{0,12}}, ?$"
    rf"|(?<![a-z])(?:they(?: have|'ve(?: got)?| are|'re| employ)|die (?:haben|sind|beschaftigen)"
    rf"|ellos (?:son|tienen))(?: (?:about|around|like|etwa|rund|so|unos))? ?$"
)
"""Right before a number of people: they are somebody else's."""
_NEARBY = (
    r"(?:next door|across (?:the|from) [a-z]+|upstairs|downstairs|(?:up|down) the (?:road|street|hall|block)"
    r"|opposite|around the corner|by the [a-z]+|nebenan|gegenuber|(?:eins? )?(?:druber|drunter)"
    r"|(?:von )?(?:oben|unten|druben)|um die ecke|de al lado|de enfrente|de arriba|de abajo|de la esquina)"
)
_LANDLORD = (
    r"(?:land(?:lord|lady)|accountants?|suppliers?|insurer|bank|printer|vermieter(?:in)?|steuerberater(?:in)?"
    r"|versicherung|caser[oa]|gestoria?|asesoria?|proveedor(?:es)?)"
)
_CLIENTS = r"(?:customers?|clients?|kund(?:en|innen)|mandant(?:en|innen)|clientes|client[ea]s)"
OF_OTHERS = re.compile(
    rf"(?<![a-z])(?:(?:the|that|der|die|das|el|la|l[oa]s) (?:[a-z-]+ ){{1,2}}{_NEARBY} (?:has|have|had|with"
    rf"|employs?|just|is|are|let|lets|lost|laid|fired|sacked|cut|closed|hat|haben|mit|entlasst|wirft|tienen?"
    rf"|con|acaban?|ha|han|despid\w+|echo|echaron|cerro)|(?:el|la) de(?:l| la) [a-z]+ tiene"
    rf"|(?:the|our|my|mein\w*|unser\w*|mi|nuestr[oa]) (?:[a-z]+ )?{_LANDLORD} (?:has|have|employs?|hat|haben"
    rf"|tienen?)"
    rf"|(?:our|my|unser\w*|mein\w*|nuestr[oa]s|mis) (?:[a-z]+ )?{_CLIENTS} (?:(?:all|usually|typically|mostly"
    rf"|meistens?|suelen) )?(?:have|are|average|employ|run|haben|sind|beschaftigen|tienen|son|tener|ser)"
    rf"|(?:bei|in) (?:unseren|meinen|den) {_CLIENTS} (?:arbeiten|sind|haben)"
    rf"|(?:most of (?:(?:our|my) {_CLIENTS}|them|em|those)|die meisten (?:davon|von denen|unserer {_CLIENTS})"
    rf"|la mayoria(?: de (?:ellos|(?:mis|nuestros) {_CLIENTS}))?) (?:[a-z]+ ){{0,4}}?(?:have|has|with|are|run"
    rf"|employ|haben|mit|sind|tienen?|con|son)"
    rf"|(?:i|we) (?:(?:once|used to|previously) work(?:ed)?|worked(?: once)?) (?:at|in|for) (?:an?|{NUMBER})"
    rf"|(?:hab\w*|war) (?:[a-z]+ ){{0,2}}(?:in|bei) (?:einem|einer|nem|ner"
    rf"|{NUMBER}) [^,.;]{{0,40}}(?:gearbeitet|angestellt|beschaftigt)"
    rf"|(?:yo )?(?:trabaje|trabajaba|estuve|curre|curraba|labure|laburaba) en (?:un[oa]?|{NUMBER})"
    r"|(?:the |your |der |el )?(?:plans?|package|paket|tarif|tier) (?:says?|covers?|includes?|allows?|dice"
    r"|incluye|permite|umfasst|erlaubt)|(?:eure[mr]?|ihre[mr]|your|vuestr[oa]|su) (?:team ?-? ?)?(?:foto"
    r"|photo|picture|page|website|web|seite|pagina|referenz\w*|references?|case stud\w+|testimonials?"
    r"|success stories|referencias|casos(?: de exito)?)"
    r"|(?:the|our|my|an?|one|die|der|unser\w*|mein\w*|eine?|la|el|mi|nuestr[oa]"
    r"|un[oa]?) (?:[a-z]+ )?(?:competitors?|competition|konkurren\w+|mitbewerber\w*|wettbewerb\w*|competencia"
    r"|competidor\w*|neighbou?rs?|nachbar\w*) (?:[a-z]+ ){0,4}?(?:has|have|had|hat|haben|hatte|ha|han|tienen?"
    r"|just|laid|fired)"
    r"|(?:recommended|referred|suggested)(?: to (?:us|me))? by"
    r"|(?:hat|haben) (?:euch|sie|dich)(?: [a-z]+){0,2} empfohlen"
    r"|(?:nos |me )?(?:os|te|les?) (?:ha |han )?recomend\w+|recommended (?:you|u)"
    r"|(?:that|who|which)? ?we (?:supply|deliver to|sell to)|die wir beliefern"
    r"|(?:whats ?app|facebook|telegram|parents'?|chat|eltern|padres|school|class|klassen"
    r"|grupo de [a-z]+)[ -]?(?:group|chat|gruppe|grupo)|grupo de (?:padres|madres|whatsapp|vecinos|facebook)"
    r"|(?:my|our|the) (?:running|book|chess|tennis|football|sports?) club"
    r"|in my (?:class|street|village|family)|in mein\w* (?:klasse|strasse|dorf|familie)"
    r"|en mi (?:clase|calle|pueblo|familia)"
    r"|(?:beim|bei (?:der|unserem|den)|at (?:the|our)|en la|en el|la de la) (?:wettbewerb\w*|konkurren\w*"
    r"|nachbar\w*|competit\w+|neighbou?rs?|compet\w+|vecin\w+)"
    r"|(?:last|previous|former|old|ex) (?:company|firm|job|employer|place|business)"
    r"|(?:vorherig\w*|letzt\w*|fruher\w*|ehemalig\w*|alte[rnms]?) (?:firma|betrieb|arbeitgeber|unternehmen"
    r"|job|laden)|(?:anterior|antigu[oa]) (?:empresa|trabajo)|(?:empresa|trabajo) anterior"
    rf"|(?:firma|betrieb|laden|company|firm|empresa|tienda|taller) (?:mein\w*|of my|de mi) \w+"
    rf"|(?:firma|betrieb|laden|company|firm|shop|empresa|tienda|taller) (?:vom"
    rf"|von (?:der|dem|einem|einer|am|an)|des|of (?:the|an?)|del|de (?:la|un[oa]?)) {KIN}"
    rf"|(?:die|unsere|the|our|la|nuestra) (?:schwesterfirma|mutterfirma|sister company|parent company"
    rf"|empresa hermana|matriz)|(?:my|mein\w*|mi) {KIN}(?:'?s (?:company|firm|business|place))?(?! (?:and|und"
    rf"|y) )(?= (?:has|have|hat|tiene|runs|uses|nutzt|usa|works)"
    rf"|'?s (?:company|firm|business|place)))(?![a-z])"
)
"""Whose people these are, where it is not the visitor's company."""
PRICED_FOR = re.compile(
    r"(?<![a-z])(?:charg\w+|costs?|pay|kostet|zahlt|bezahlt|berechnet|cobr\w+|paga\w*|sale"
    r"|cuesta)(?: [a-z]+){0,3}? (?:per (?:head|user|seat|person)|pro (?:kopf|nutzer|person)"
    r"|por (?:cabeza|usuario|persona)|more|mehr|extra|mas)(?: [a-z]+){0,2} ?$"
    r"|(?<![a-z])(?:plans?|prices?|costs?|licen[cs]es?|packages?|quotes?|much|kostet|kosten|preise?|lizenzen"
    r"|cuesta|sale|precio|vale|plan) (?:(?:is|es|it|das|euch|el|un) ){0,2}(?:for|fur|para|of|de) $"
)
"""Right before a number: what the price is asked of."""
NOT_ALL = re.compile(
    rf"(?<![a-z])(?:{_THEIRS}|queue|line|schlange|cola|yesterday|gestern|ayer|today|heute|hoy|calls?|anruf\w*"
    rf"|llamad\w*|patients?|patienten|pacientes|reception|recepcion|empfang|rezeption|sekretariat|secretar\w*"
    rf"|support|sales|vertrieb|ventas|soporte|dispatch"
    rf"|marketing(?! (?:specialist|manager|lead|director|assistant|coordinator|officer|exec\w*))|department"
    rf"|abteilung|departamento|(?:my|mein|mi) (?:team|equipo)|"
    r"webinar|events?|evento|meetings?|class|kurs|wedding|hochzeit|boda|committee"
    r"|waiting)(?![a-z])[^.!?;\n]{0,40}$"
)
"""A part of the company, or a crowd."""
DECIDING = re.compile(
    r"(?<![a-z])(?:on board with|without (?:both|all|either|the other)"
    r"|(?:both|all)(?: of us)? (?:being |are |is )?on board|ohne (?:uns beide|den andern?e?n?|die andere)"
    r"|sin (?:l[oa]s dos|el otro|la otra)|visto bueno|lo hablamos|lo comentamos|have a say|agree|hash\w* out"
    r"|talk\w* (?:it|things|everything) (?:over|through)|purchases?|einig\w*|absprech\w*|de acuerdo"
    r"|50 ?[/-] ?50|fifty[ -]fifty|halbe[ -]halbe|a medias|vot(?:e|es|ing)|decid\w+|decision|sign(?:s|ed)?"
    r"|jointly|entscheid\w+|entschied\w*|abstimm\w*|beschliess\w*|gemeinsam|juntos|conjunt\w+|votamos"
    r"|firma(?:mos|n))(?![a-z])"
)
IN_CHARGE = re.compile(r"(?<![a-z])(?:jef[ea]s?|boss(?:es)?|chef(?:in|s)?|mando|mandamos)(?![a-z])")
"""Asked who decides, two people of whom this is said are those who do."""
AMONG = re.compile(r"zu \w+|(?:the )?\w+ of us|nosotros dos")
_SO_MANY_OF_US = (
    "zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft dreizehnt vierzehnt funfzehnt "
    "sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst"
)
TOGETHER = {f"zu {name}": count for count, name in enumerate(_SO_MANY_OF_US.split(), 2)}
_BEASTS = (
    r"(?:hund|katze|kater|papagei|pferd|handy|laptop|computer|rechner|perr[oa]|perrit[oa]|gat[oa]|gatit[oa]"
    r"|loro|caballo|portatil|ordenador|celular|movil)"
)
_Z = "(?:zu |z')"
_PAIRS = {
    2: rf"me and our [a-z]+|{_ME_AND} (?:1|one|an?|another|eine?|un[oa]?) (?:\w{{1,10}} )?(?:other|more"
    rf"|employee|assistant|guy|person|helper|colleague|partner|mitarbeiter(?:in)?|kolleg(?:e|in)"
    rf"|emplead[oa]|soci[oa])|"
    rf"(?:just )?me(?: and|,? plus| ?\+| ?&| n) (?:my"
    rf"|a) (?:\w{{1,12}} )?(?:(?:brother|sister|son|daughter|mother|father)-in-law|cousin|uncle"
    rf"|aunt(?:ie)?|nephew|niece|mate|missus|hubby|brother|sister|wife|husband|partner|cofounder"
    rf"|co-founder|friend|colleague|assistant|business partner|dad|father|mom|son|daughter)"
    rf"|the two of us|two of us|mein?\w? (?!{_BEASTS}\b)\w{{3,12}} und (?:ich|i(?!\w))"
    rf"|(?:husband|wife|mother|father|mum|mom|dad)(?: and |[ -]?& ?|[ -]n[ -])(?:wife|husband|daughter"
    rf"|son)[ -](?:team|duo|business|shop|company|operation|outfit|firm)"
    rf"|my (?:\w{{1,12}} )?(?:(?:brother|sister|son|daughter|mother|father)-in-law|cousin|uncle"
    rf"|aunt(?:ie)?|nephew|niece|mate|missus|hubby|brother|sister|wife|husband|partner|cofounder|friend"
    rf"|dad|mom|son|daughter)(?: and|,? plus| ?\+| ?&| n) (?:me|i|myself)"
    rf"|yo y mi (?!{_BEASTS}\b)\w{{3,12}}|mi (?:prim[oa]|cunad[oa]|sobrin[oa]|ti[oa]|suegr[oa]|novi[oa]"
    rf"|amig[oa]|socio|socia|hermano|hermana|mujer|marido|pareja|padre|madre|hijo|hija) y yo"
    rf"|(?:ich und mein\w? (?!{_BEASTS}\b)\w{{3,12}})|both of us|nosotros dos",
    3: f"the three of us|{_ME_AND} (?:2|two|zwei|dos) {_OTHERS}",
    4: f"{_ME_AND} (?:3|three|drei|tres) {_OTHERS}",
}
PAIRS = {
    count: re.compile(
        rf"(?<![^\W_])(?:{'|'.join(filter(None, (_Z + together[3:], _PAIRS.get(count))))})(?![^\W_])"
    )
    for together, count in TOGETHER.items()
}
DIGITS = {
    (1, 9): phrase_pattern(("single digits?", "one digit", "einstellig", "una (?:sola )?cifra")),
    (10, 99): phrase_pattern(("(?:low |high )?double digits?", "two digits?", "zweistellig", "dos cifras")),
    (100, 999): phrase_pattern(("(?:low |high )?(?:triple|three) digits?", "dreistellig", "tres cifras")),
}
VAGUE = phrase_pattern(
    (
        (
            "(?:a |very |pretty |quite )?(?:small|tiny|big|large|mid-?size[d]?|medium"
            "|huge)(?: (?:team|company|business|firm|one))?"
        ),
        "kleine[sr]?(?: (?:team|firma|unternehmen|betrieb))?",
        "mittelstand\\w*",
        "gross(?:e[srn]?)?",
        "(?:una? )?(?:empresa |equipo |negocio )?(?:pequen[oa]|mediana?|mediano|grande)(?: empresa)?",
        "pyme",
        "kmu",
        "growing",
        "a lot",
        "not (?:many|much|big)",
        "(?:just |only )?(?:a (?:small )?)?handful(?: of (?:us|people|employees))?",
        "a few(?: of us)?",
        "cuatro gatos",
        "skeleton crew",
        "ein paar hansel\\w*",
        "eine handvoll(?: leute)?",
        "nicht viele",
        "pocos",
    )
)
