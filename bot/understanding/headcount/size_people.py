"""Whom visitors list when they count their people: relatives, trades and jobs, themselves, and the office dog; folded pattern text."""

from __future__ import annotations

import re

from bot.understanding.headcount.size_words import EMPLOYEES, PEOPLE, words
from bot.understanding.numerals.numbers_view import NUMBER

TRADES = (
    r"(?:[a-z]{0,24}(?:teachers?|instructors?|trainers?|coach(?:es)?|nurses?|vets?|dentists?|hygienists?|doctors?|physicians?|therapists?|assistants?|receptionists?|mechanics?|fitters?|welders?|carpenters?|joiners?|plumbers?|electricians?|roofers?|painters?|decorators?|bakers?|butchers?|cooks?|chefs?|waiters?|waitress(?:es)?|servers?|bartenders?|baristas?|stylists?|barbers?|groomers?|hairdressers?|beauticians?|florists?|tailors?|gardeners?|landscapers?|farmhands?|drivers?|riders?|couriers?|dispatchers?|guides?|tutors?|lecturers?|translators?|interpreters?|lawyers?|attorneys?|solicitors?|paralegals?|notar(?:y|ies)|accountants?|bookkeepers?|clerks?|secretar(?:y|ies)|salespeople|engineers?|technicians?|developers?|designers?|editors?|architects?|surveyors?|photographers?|musicians?|artists?|tuners?|makers?|carers?|caretakers?|cleaners?|porters?|guards?|warders?|lifeguards?|foremen|foreman|labou?rers?|craftsmen|freelancers?|part ?timers?|full ?timers?|front desk|backoffice|reception|office staff)"
    r"|[a-z]{0,24}(?:lehrer|leitung|leiter|schulleiter|bauer|meister|pfleger|erzieher|helfer|fahrer|schreiner|tischler|zimmerer|maurer|maler|lackierer|monteure?|techniker|ingenieure?|mechaniker|mechatroniker|schlosser|schweisser|elektriker|installateure?|dachdecker|gartner|landwirte?|backer|metzger|fleischer|koche?|kellner|bedienung(?:en)?|verkaufer|kassierer|friseure?|kosmetiker|berater|anwalte?|notare?|arzte?|zahnarzte?|tierarzte?|therapeuten?|sanitater|hebammen?|assistent(?:en)?|helferinnen|angestellte[nr]?|kraft|krafte|hilfen?|sekretar(?:e|in|innen)|stimmer|optiker|apotheker|makler|planer|architekten?|grafiker|entwickler|redakteure?|ubersetzer|dolmetscher|musiker|trainer|ausbilder|betreuer|begleiter|fuhrer|wirte?|putzfrau(?:en)?|hausmeister|zivis?|fsjler|volontare?|praktikant(?:en)?|praktis?|hiwis?|assistenz(?:en)?|rezeption|empfang|verwaltung|lehrlinge?|azubis?|gesellen?)(?:innen|in|n)?"
    r"|profes?(?:or(?:es|as?)?)?|maestr[oa]s?|monitor(?:es|as?)?|instructor(?:es|as?)?|entrenador(?:es|as?)?|enfermer[oa]s?|medic[oa]s?|doctor(?:es|as?)?|dentistas?|veterinari[oa]s?|auxiliar(?:es)?|higienistas?|fisios?|fisioterapeutas?|terapeutas?|recepcionistas?|recepcion|administrativ[oa]s?|secretari[oa]s?|contables?|asesor(?:es|as?)?|abogad[oa]s?|mecanic[oa]s?|tecnic[oa]s?|operari[oa]s?|electricistas?|fontaner[oa]s?|albaniles|albanil|carpinter[oa]s?|pintor(?:es|as?)?|soldador(?:es|as?)?|jardiner[oa]s?|panader[oa]s?|pasteler[oa]s?|carnicer[oa]s?|cociner[oa]s?|camarer[oa]s?|peluquer[oa]s?|esteticistas?|dependient[ae]s?|vendedor(?:es|as?)?|comercial(?:es)?|repartidor(?:es|as?)?|conductor(?:es|as?)?|choferes|chofer|guias?|artesan[oa]s?|luthiers?|traductor(?:es|as?)?|interpretes?|arquitect[oa]s?|ingenier[oa]s?|programador(?:es|as?)?|disenador(?:es|as?)?|fotograf[oa]s?|music[oa]s?|educador(?:es|as?)?|cuidador(?:es|as?)?|limpiador(?:es|as?)?|peones|peon|oficial(?:es)?|aprendices|aprendiz|becari[oa]s?|encargad[oa]s?)"
)
"""Jobs, in one number or the other."""
KIN = (
    r"(?:(?:full|part)[ -]?timers?|wife|husband|missus|brothers?|sisters?|sons?|daughters?|dad|father|mum|mom|mother|cousins?|uncle|aunt(?:ie)?|nephews?|nieces?|grand(?:ad|dad|pa|ma)|(?:brother|sister|son|daughter|father|mother) ?-?in ?-?law|partners?|co-?founders?|friends?|buddy|mates?|assistants?|helpers?|apprentices?|bookkeeper|receptionists?|secretary|boss|head(?: ?(?:teacher|master|mistress))?|owners?|manager|chef(?:in)?|inhaber(?:in)?|meister(?:in)?|geschaftsfuhrer(?:in)?|leitung|jef[ea]s?|duen[oa]s?|gerente|interns?|trainees?|temps?|lads?|kids?|girls?|boys?|guys?|(?:(?:farm|hired|ranch|stable) )?hands?|"
    r"frau|mann|bruder|schwester|schwestern|bruder|sohne?|tochter|vater|mutter|papa|mama|opa|oma|onkel|tante|neffe|nichte|schwager|schwagerin|schwieger\w+|cousine?|lehrlinge?|azubis?|gesellen?|partner(?:in)?|kompagnon|kolleg(?:e|in|en)|aushilfen?|minijobber(?:in)?|praktikant(?:in|en)?|hilfskraft|teilzeitkrafte?|burokraft|sekretarin|helfer(?:in)?|mitarbeiter(?:in)?|"
    r"mujer|marido|senora|espos[oa]|parienta|hermanos?|hermanas?|hij[oa]s?|padre|madre|jefes|ti[oa]s?|abuel[oa]|sobrin[oa]s?|prim[oa]s?|cunad[oa]s?|sueg(?:ro|ra)|yerno|nuera|novi[oa]|compadre|comadre|soci[oa]s?|amig[oa]s?|ayudantes?|aprendi(?:z|ces)|becari[oa]s?|secretari[oa]|recepcionistas?|emplead[oa]s?|companer[oa]s?|chic[oa]s?|chaval(?:es|a)?|contable|administrativ[oa]s?)"
)
"""Relatives, partners and helpers, who come without a number."""
KNOWN = rf"(?:{TRADES}|{words(*PEOPLE, *EMPLOYEES)}|{KIN})"
"""Nouns that mean people whatever stands around them."""
OTHERS = rf"(?:(?:other|more|weitere|andere|otr[oa]s|mas|others|otros|andere[nr]?)(?: {words(*PEOPLE, *EMPLOYEES)}| {KIN})?|{words(*PEOPLE, *EMPLOYEES)}|{KIN}|mas)"
PLACE = (
    r" (?:(?:up|out)(?: front| back)?|(?:up |out |down |over )?(?:in|on|at|for|around)(?: (?:the|our|a))?(?: [a-z-]+){1,2}|(?:out )?[a-z]+ing(?: [a-z]+){0,2}|full[- ]?time|part[- ]?time|upstairs|downstairs|outside|"
    r"(?:im|am|in der|an der|in|auf|bei|beim|vom|furs?|auf dem|auf der)(?: (?:dem|der|den|die|das))?(?: [a-z-]+)|(?:in |auf )?(?:vollzeit|teilzeit|stundenbasis|minijob)|draussen|drinnen|unterwegs|vorne|hinten|"
    r"(?:en|al|de|por|a)(?: (?:el|la|los|las|media|tiempo|jornada))?(?: [a-z-]+){1,2}|fuera|dentro)"
)
"""Where, or for how many hours, those just counted work."""
ME = rf"(?:(?:(?:then |just |only |nur |solo |dann |luego |noch )?(?:me|myself|i|ich|mich|yo|mi persona|muggins|yours truly|meine wenigkeit|un servidor|una servidora|mi menda)(?: myself| selbst| selber| mism[oa]| here| as well| too| auch| tambien)?)(?:{PLACE})?)"
TRADE_NEXT = re.compile(rf" {TRADES}(?![a-z])")
KIN_NEXT = re.compile(rf" {KIN}(?![a-z])")
BEAST = re.compile(
    rf"(?:(?:a |an |the |my |our |one |el |la |un |una |mi |nuestr[oa] |ein |eine |einen |der |die |das |den |mein\w* |unser\w* )|{NUMBER} )?(?:[a-z]+ ){{0,2}}(?:(?:office|buro|shop|hof|yard)-?)?(?:dogs?|cats?|pupp(?:y|ies)|spaniels?|labradors?|bulldogs?|terriers?|poodles?|greyhounds?|retrievers?|collies?|parrots?|budgies?|hamsters?|rabbits?|goats?|horses?|pon(?:y|ies)|hens|chickens|goldfish|tortoise|donkeys?|plants?|robots?|ghosts?|coffee machine|laptops?|computers?|vans?|kettle|bot"
    r"|perr[oa]s?|perrit[oa]s?|gat[oa]s?|gatit[oa]s?|loros?|caballos?|burros?|conejos?|tortugas?|gallinas?|hund\w{0,2}|katze\w?|kater|dackel|pudel|pferde?|ponys?|esel|ziegen?|huhner|papageien?|wellensittiche?|kaffeemaschine|burohund|hofhund|portatil|ordenador|furgoneta|rechner|laptop|transporter)"
)
