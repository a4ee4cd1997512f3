"""Whom visitors list when they count their people: relatives, trades and jobs, themselves, and the office dog; folded pattern
text.
"""

from __future__ import annotations

import re

from bot.understanding.headcount.size_words import EMPLOYEES, PEOPLE, words
from bot.understanding.numerals.numbers_view import NUMBER

TRADES = (
    r"(?:[a-z]{0,24}(?:teachers?|instructors?|trainers?|coach(?:es)?|nurses?|vets?|dentists?|hygienists?"
    r"|doctors?|physicians?|therapists?|assistants?|receptionists?|mechanics?|fitters?|welders?|carpenters?"
    r"|joiners?|plumbers?|electricians?|roofers?|painters?|decorators?|bakers?|butchers?|cooks?"
    r"|dish ?washers?|chefs?|waiters?|waitress(?:es)?|servers?|bartenders?|baristas?|stylists?|barbers?"
    r"|groomers?|hairdressers?|beauticians?|florists?|tailors?|gardeners?|landscapers?|farmhands?|drivers?"
    r"|riders?|couriers?|dispatchers?|guides?|tutors?|lecturers?|translators?|interpreters?|lawyers?"
    r"|attorneys?|solicitors?|paralegals?|associates?|notar(?:y|ies)|accountants?|bookkeepers?|clerks?"
    r"|secretar(?:y|ies)|salespeople|engineers?|technicians?|developers?|designers?|editors?|architects?"
    r"|surveyors?|photographers?|musicians?|artists?|tuners?|makers?|carers?|caretakers?|cleaners?|porters?"
    r"|guards?|warders?|lifeguards?|foremen|foreman|labou?rers?|craftsmen|freelancers?|part ?timers?"
    r"|full ?timers?|front desk|backoffice|reception|office staff|operators?|programmers?|analysts?"
    r"|installers?|bricklayers?|plasterers?|tilers?|machinists?|brewers?|pharmacists?|midwi(?:fe|ves)"
    r"|cashiers?|deckhands?|skippers?|pilots?|copywriters?|journalists?|housekeepers?|loaders?|pickers?"
    r"|packers?|smiths?|climbers?|arborists?|(?:ground|inn|shop|store|bee|game|green)keepers?|ranchhands?"
    r"|(?:grounds?|handy|repair|delivery|crafts?|trades?|sales|stable)(?:m[ae]n|wom[ae]n|person))"
    r"|[a-z]{0,24}(?:lehrer|leitung|leiter|schulleiter|bauer|meister|pfleger|erzieher|helfer|fahrer|schreiner"
    r"|tischler|zimmerer|maurer|maler|lackierer|monteure?|techniker|ingenieure?|mechaniker|mechatroniker"
    r"|schlosser|schweisser|elektriker|installateure?|dachdecker|gartner|landwirte?|backer|metzger|fleischer"
    r"|koche?|spuler|kellner|bedienung(?:en)?|verkaufer|kassierer|friseure?|kosmetiker|berater|anwalte?"
    r"|notare?|arzte?|zahnarzte?|tierarzte?|therapeut(?:en)?|sanitater|hebammen?|assistent(?:en)?|helferinnen"
    r"|angestellte[nr]?|kraft|krafte|hilfen?|sekretar(?:e|in|innen)|stimmer|optiker|apotheker|makler|planer"
    r"|architekt(?:en)?|grafiker|entwickler|redakteure?|ubersetzer|dolmetscher|musiker|trainer|ausbilder"
    r"|betreuer|begleiter|fuhrer|wirte?|putzfrau(?:en)?|hausmeister|zivis?|fsjler|volontare?"
    r"|praktikant(?:en)?|praktis?|hiwis?|assistenz(?:en)?|rezeption|empfang|verwaltung|lehrlinge?|azubis?"
    r"|gesellen?|gsell[an]?|buchhalter|programmierer|drucker|schmiede?|brauer|konditor(?:en)?|lageristen?"
    r"|disponenten?|packer|kapitane?|winzer|imker|schneider|schuster|florist(?:en)?|logopad(?:en?)?|reiniger"
    r"|jurist(?:en)?)(?:innen|in|n)?|mfas?|zfas?|ptas?"
    r"|profes?(?:or(?:es|as?)?)?|maestr[oa]s?|monitor(?:es|as?)?|instructor(?:es|as?)?|entrenador(?:es|as?)?"
    r"|enfermer[oa]s?|medic[oa]s?|doctor(?:es|as?)?|dentistas?|veterinari[oa]s?|auxiliar(?:es)?|higienistas?"
    r"|fisios?|fisioterapeutas?|terapeutas?|recepcionistas?|recepcion|administrativ[oa]s?|secretari[oa]s?"
    r"|contables?|asesor(?:es|as?)?|abogad[oa]s?|mecanic[oa]s?|tecnic[oa]s?|operari[oa]s?|electricistas?"
    r"|fontaner[oa]s?|albaniles|albanil|carpinter[oa]s?|pintor(?:es|as?)?|soldador(?:es|as?)?|jardiner[oa]s?"
    r"|panader[oa]s?|pasteler[oa]s?|carnicer[oa]s?|cociner[oa]s?|friegaplatos|lavaplatos|camarer[oa]s?"
    r"|peluquer[oa]s?|esteticistas?|dependient[ae]s?|vendedor(?:es|as?)?|comercial(?:es)?"
    r"|repartidor(?:es|as?)?|conductor(?:es|as?)?|choferes|chofer|guias?|artesan[oa]s?|luthiers?"
    r"|traductor(?:es|as?)?|interpretes?|arquitect[oa]s?|ingenier[oa]s?|programador(?:es|as?)?"
    r"|disenador(?:es|as?)?|fotograf[oa]s?|music[oa]s?|educador(?:es|as?)?|cuidador(?:es|as?)?"
    r"|limpiador(?:es|as?)?|peones|peon|oficial(?:es)?|aprendices|aprendiz|becari[oa]s?|encargad[oa]s?"
    r"|contador(?:es|as?)?|cajer[oa]s?|almacener[oa]s?|mozos?|analistas?|gestor(?:es|as?)?|logopedas?"
    r"|farmaceutic[oa]s?|matronas?|pilotos?|marineros?|redactor(?:es|as?)?|periodistas?|barber[oa]s?"
    r"|estilistas?|montador(?:es|as?)?|instalador(?:es|as?)?|cerrajer[oa]s?|herrer[oa]s?|chapistas?"
    r"|notari[oa]s?|pasantes?|practicantes?|letrad[oa]s?|procurador(?:es|as?)?|camioner[oa]s?|taxistas?"
    r"|transportistas?)"
)
"""Jobs, in one number or the other."""
KIN = (
    r"(?:(?:full|part)[ -]?timers?|wife|wifey|mrs|husband|hubby|missus|fiancee?|brothers?|sisters?|sons?"
    r"|daughters?|dad|father|mum|mom|mother|cousins?|uncle|aunt(?:ie)?|nephews?|nieces?|grand(?:ad|dad|pa|ma)"
    r"|(?:brother|sister|son|daughter|father|mother) ?-?in ?-?law|partners?|co-?founders?|friends?|buddy"
    r"|mates?|assistants?|helpers?|apprentices?|bookkeeper|receptionists?|secretary|boss"
    r"|head(?: ?(?:teacher|master|mistress))?|owners?|manager|chef(?:in)?|inhaber(?:in)?|meister(?:in)?"
    r"|geschaftsfuhrer(?:in)?|leitung|jef[ea]s?|duen[oa]s?|gerente|interns?|trainees?|temps?|lads?|kids?"
    r"|girls?|boys?|guys?|(?:(?:farm|hired|ranch|stable) )?hands?|"
    r"frau|mann|bruder|schwester|schwestern|bruder|sohne?|tochter|vater|mutter|papa|mama|opa|oma|onkel|tante"
    r"|neffe|nichte|schwager|schwagerin|schwieger\w+|cousine?|lehrlinge?|azubis?|gesellen?|partner(?:in)?"
    r"|kompagnon|kolleg(?:e|in|en)|aushilfen?|minijobber(?:in)?|praktikant(?:in|en)?|hilfskraft"
    r"|teilzeitkrafte?|burokraft|sekretarin|helfer(?:in)?|mitarbeiter(?:in)?|"
    r"mujer|marido|senora|espos[oa]|parienta|hermanos?|hermanas?|hij[oa]s?|padre|madre|jefes|ti[oa]s?"
    r"|abuel[oa]|sobrin[oa]s?|prim[oa]s?|cunad[oa]s?|sueg(?:ro|ra)|yerno|nuera|novi[oa]|compadre|comadre"
    r"|soci[oa]s?|amig[oa]s?|ayudantes?|aprendi(?:z|ces)|becari[oa]s?|secretari[oa]|recepcionistas?"
    r"|emplead[oa]s?|companer[oa]s?|chic[oa]s?|chaval(?:es|a)?|contable|administrativ[oa]s?)"
)
"""Relatives, partners and helpers, who come without a number."""
KNOWN = rf"(?:{TRADES}|{words(*PEOPLE, *EMPLOYEES)}|{KIN})"
"""Nouns that mean people whatever stands around them."""
OTHERS = (
    rf"(?:(?:other|more|weitere|andere|otr[oa]s|mas|others|otros|andere[nr]?)(?: {words(*PEOPLE, *EMPLOYEES)}"
    rf"| {KIN})?|{words(*PEOPLE, *EMPLOYEES)}|{KIN}|mas)"
)
PLACE = (
    r" (?:(?:up|out)(?: front| back)?|(?:up |out |down |over )?(?:in|on|at|for"
    r"|around)(?: (?:the|our|a))?(?: [a-z-]+){1,3}|(?:out )?[a-z]+ing(?: [a-z]+){0,2}|full[- ]?time"
    r"|part[- ]?time|upstairs|downstairs|outside|"
    r"(?:im|am|in der|an der|in|auf|bei|beim|vom|furs?|auf dem"
    r"|auf der)(?: (?:dem|der|den|die|das))?(?: [a-z-]+)"
    r"|(?:in |auf )?(?:vollzeit|teilzeit|stundenbasis|minijob)|draussen|drinnen|unterwegs|vorne|hinten|"
    r"(?:en|al|de|por|a)(?: (?:el|la|los|las|media|tiempo|jornada))?(?: [a-z-]+){1,2}|fuera|dentro)"
)
"""Where, or for how many hours, those just counted work."""
ME = (
    rf"(?:(?:(?:then |just |only |nur |solo |dann |luego |noch )?(?:me|myself|i|ich|mich|yo|mi persona"
    rf"|muggins|yours truly|meine wenigkeit|(?:(?:un|su) )?servidor|(?:(?:una|su) )?servidora"
    rf"|mi menda)(?: myself| selbst| selber| mism[oa]| here| as well| too| auch| tambien)?)(?:{PLACE})?)"
)
TRADE_NEXT = re.compile(rf" {TRADES}(?![a-z])")
KIN_NEXT = re.compile(rf" {KIN}(?![a-z])")
BEAST = re.compile(
    rf"(?:(?:a |an |the |my |our |one |el |la |un |una |mi |nuestr[oa] |ein |eine |einen |der |die |das |den "
    rf"|mein\w* |unser\w* )|{NUMBER} )?(?:[a-z]+ ){{0,2}}(?:(?:office|buro|shop|hof|yard)-?)?(?:dogs?|cats?"
    rf"|pupp(?:y|ies)|spaniels?|labradors?|bulldogs?|terriers?|poodles?|greyhounds?|retrievers?|collies?"
    rf"|parrots?|budgies?|hamsters?|rabbits?|goats?|horses?|pon(?:y|ies)|hens|chickens|alpacas?|llamas?|pigs?"
    rf"|ducks|geese|bees|cattle|goldfish|tortoise|donkeys?|plants?|robots?|ghosts?|coffee machine|laptops?"
    rf"|computers?|vans?|kettle|bot"
    r"|perr[oa]s?|perrit[oa]s?|gat[oa]s?|gatit[oa]s?|loros?|alpacas?|ovejas?|cabras?|cerdos?|abejas|caballos?"
    r"|burros?|conejos?|tortugas?|gallinas?|hund\w{0,2}|katze\w?|kater|alpakas?|lamas?|schafe?|schweine?"
    r"|bienen|enten|dackel|pudel|pferde?|ponys?|esel|ziegen?|huhner|papageien?|wellensittiche?|kaffeemaschine"
    r"|burohund|hofhund|portatil|ordenador|furgoneta|rechner|laptop|transporter)"
)
