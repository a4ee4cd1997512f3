"""When a visitor wants to start: `read` gives days from today, earliest and latest, both included; None is open.

Conventions
| said | earliest .. latest |
| --- | --- |
| asap, immediately, now, yesterday | 0 .. 14 |
| today, tomorrow, Friday, the 15th, 2027-02-01 | that day, twice; a weekday is the next one, "next Friday" is next week's |
| this week, month, quarter, year | today .. its last day |
| next week, month, quarter, year; January; Q1; summer | its first .. last day, the coming one |
| in 3 months, 3 months | 90 .. 90; a month is 30 days, a quarter 90, half a year 180, twelve months 365 |
| 2-3 months | 60 .. 90 |
| a couple of, a few, several weeks | 14; 14 .. 35; 21 .. 49 |
| within, in the next, less than 3 months | 0 .. 90 |
| must, has to be running in 3 months | 0 .. 90; "should", "we want it in 3 months" 90 .. 90 |
| must be ready for 1 March | today .. 1 March |
| two weeks before Christmas | that day |
| 6+ months, at least 6 months | 180 .. open |
| early, mid, late January | 1-10, 11-20, 21-31; of a quarter its months; of a year Jan-Mar, Jun-Jul, Oct-Dec; "end of the year"
is December |
| by January, until January | today .. 1 January; by a day, the end of, mid ... : that day or part included |
| no later than January, January at the latest | today .. 31 January |
| before January | today .. 31 December |
| from January, not before January, ab Januar | 1 January .. open |
| before January it won't work; busy till January, so after that | 1 January .. open |
| this month is a write-off | from the day after it on |
| the fair is in March, so April | what it comes to: April |
| three weeks left, three weeks until we open | 0 .. 21 |
| after January | 1 February .. open |
| end of year (EOY), of month (EOM) | today .. that day |
| contract ends in April | the month itself |
| fiscal year | the calendar year |
| no rush, just looking | status "none", both null |
| soon, at some point, depends | vague |
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import Any

from bot.understanding.facts import Context, Fact
from bot.understanding.numerals.numbers import scan
from bot.understanding.numerals.numbers_refusals import refusal
from bot.understanding.numerals.numbers_replies import CORRECTED, DENIED_BEFORE, REFUSED, vague_reply
from bot.understanding.numerals.numbers_undecided import undecided
from bot.understanding.numerals.numbers_view import View, phrase_pattern
from bot.understanding.timeline import when_cues as cue
from bot.understanding.timeline.when_durations import IMPOSSIBLE
from bot.understanding.timeline.when_found import Phrase, Settings
from bot.understanding.timeline.when_phrases import find_phrases
from bot.understanding.timeline.when_spans import day_first
from bot.understanding.timeline.when_spelling import heard
from bot.understanding.timeline.when_told import is_told
from bot.understanding.timeline.when_words import COUNTS, MONTHS, WEAK_ASAP, WEEKDAYS

FIELD = "timeline"
_NOISE = re.compile(
    r"(?<![a-z])(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|lunes|martes|miercoles|jueves|viernes|sabados?"
    r"|domingos?) (?:bis|till|until|hasta las) [0-9]{1,2}(?= *(?:$|[.,;]|uhr|h(?![a-z])))"
    r"|(?<![a-z])(?:mon(?:day)?|montag|lunes) ?(?:-|to|through|thru|till|bis|a) ?(?:fri(?:day)?|freitag"
    r"|viernes|sat(?:urday)?|samstag|sabado|sunday|sonntag|domingo)(?![a-z])"
    r"|(?<![0-9.,])[0-9]{1,2}[:.][0-9]{2} ?(?:[ap]\.? ?m\.?(?![a-z])|uhr|h(?![a-z]))"
    r"|(?<![0-9])[0-9]{1,2}:[0-9]{2}(?![0-9])|24 ?/ ?7|(?<![0-9])[0-9]{1,2} ?(?:[ap]\.?m|uhr)(?![a-z])"
    r"|(?:(?<=[0-9])|(?<=[0-9] )|(?<=[0-9]k )|(?<=[€$£])|(?<=[€$£] )|(?<=mil )|(?<=euro )|(?<=euros )"
    r"|(?<=dollars )|(?<=people )|(?<=grand )|(?<=usd )|(?<=eur ))(?:a|an|per|each|im|al|pro|por|p) ?(?:day"
    r"|week|month|year|tag|woche|monat|jahr|dia|semana|mes|ano)(?![a-z])"
    r"|(?<![a-z])(?:per|each|every|pro|jede[nrs]?|al|cada|por) (?:day|week|month|year|quarter|tag|woche|monat"
    r"|jahr|quartal|dia|semana(?! santa)|mes|ano)(?![a-z])"
    r"|(?<![a-z])(?<!needed it )(?<!needed this )(?<!this like )(?<!it like )(?:last(?! (?:week|month|quarter"
    r"|day) (?:of|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the (?:month|year|quarter))))|past"
    r"|previous|letzte[nrsm]?(?! (?:tag|woche)(?: (?:im|in|des|der|dieses|vom|von))+ (?:januar|februar|marz"
    r"|april|mai|jun|jul|august|september|oktober|november|dezember|monat|jahr|quartal|nachst|kommend))"
    r"|vergangene[nrsm]?|vorige[nrsm]?) (?:day|week|month|year|quarter|summer|winter|spring|fall|autumn|tag"
    r"|woche|monat|jahr|quartal|sommer|herbst|winter)(?![a-z])"
    r"|(?<![a-z])(?:an?|einem|un) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lunes|martes|miercoles|jueves|viernes|sabado"
    r"|domingo)(?![a-z])"
    r"|(?<![a-z])(?:next|this) (?:week|month|quarter|year)'?s (?=plan|budget|roadmap|figures|numbers)"
    r"|(?<![a-z])(?:la |el )?(?:dia|semana|mes|ano|trimestre|verano) pasad[oa]"
)
_PLAIN_WORDS = phrase_pattern(
    (
        "i'?m", "we'?re", "maybe", "probably", "prob", "i guess", "i think", "i(?:'?d| would) say",
        "hopefully",
        "ideally", "well", "yes", "yeah", "ok", "okay", "so", "we", "i", "would be", "it'?s", "it is", "for",
        "fur", "realistically", "realistisch(?:erweise)?", "siendo realistas", "sorry", "actually", "or",
        "and", "please", "pls", "about", "around", "sometime", "some time", "hmm+", "options", "optionen",
        "opciones", "for now", "por ahora", "de momento", "por el momento", "erst ?mal", "if possible",
        "if you can", "would (?:be|have been) (?:good|great|nice|ideal|perfect|better|best)",
        "ware (?:gut|schon|besser|ideal) gewesen", "habria estado (?:bien|mejor)", "a poder ser",
        "si (?:es|fuera|puede ser|se puede)(?: posible)?", "estaria (?:bien|genial)",
        "seria (?:ideal|genial|perfecto)", "wenn moglich", "wenn'?s geht",
        "ware (?:gut|super|toll|ideal|schon|perfekt|top)", "gerne?", "dann", "btw", "o sea", "para", "y",
        "und", "also", "at the latest", "the", "in", "on", "by", "lol", "tbh", "thanks", "hi", "hello", "no",
        "not", "rather", "wait", "at", "some", "point", "like", "more like", "at best", "or so", "from", "to",
        "best", "but", "then", "just", "only", "us", "for us", "this", "is", "fine", "good", "(?:und )?zwar",
        "y ademas", "asi que", "por eso", "deshalb", "vielleicht", "wahrscheinlich", "ja", "wir", "ich",
        "denke", "so", "noch", "am besten", "bitte", "sondern", "nicht", "eher", "das", "es", "ist", "etwa",
        "(?:yo )?diria(?: que)?", "wurde(?: ich)? sagen", "quizas?", "tal vez", "creo", "pues", "si",
        "seguramente", "mejor", "por favor", "lo",
    )
)  # fmt: skip
_PLAIN_ENOUGH = re.compile(r"[^a-z0-9]+")
_OPEN_FIELDS = (None, FIELD, "need", "budget", "authority")
_LABEL = re.compile(
    r"(?<![a-z])(?:time ?line|time ?frame|timing|deadline|start|eta|zeitrahmen|zeitplan|zeitraum|plazo)(?: is"
    r"| of| would be| ist| es)?[ :=-]*$"
)
_SELF_ASKED = re.compile(
    r"(?:^|[.,;!)\n] ?)(?:and |und |y )?(?:when|wann|cuando|(?:the |el |der )?(?:start(?: ?date)?"
    r"|starttermin|timeline|timing"
    r"|deadline|time ?frame|zeitrahmen|plazo|inicio))(?: do we| would we)?(?: start| wir starten)?\? *$"
)
""" "When? Tomorrow": the visitor puts our question to themselves."""
_FAREWELL = re.compile(
    r"(?<![a-z])(?:bis|hasta|see you|see ya|talk|talk to you|speak|until|till) (?:morgen|bald|spater|dann"
    r"|manana|luego|pronto|tomorrow|soon|later|next week|then|montag|monday"
    r"|el lunes)[^a-z]*(?:(?:muchas |vielen |many )?(?:gracias|thanks|thank you|danke|dank|cheers|dann"
    r"|then)[^a-z]*)?(?:[.,!] *[a-z]{2,}(?: [a-z]{2,})?[^a-z]*)?$"
)
_BARE_COUNT = re.compile(
    r"^[^a-z0-9%]*(?:in |en |maybe |about |so )?(?:[0-9]{1,2}|one|two|three|four|five|six|zwei|drei|dos"
    r"|tres)(?: ?- ?[0-9]{1,2})?[^a-z0-9%]*$"
)

_WEEKDAY, _MONTH = "|".join(WEEKDAYS), "|".join(MONTHS)
_DATE = (
    rf"(?:[0-9]{{1,2}}(?:st|nd|rd|th|\.)?,? ?(?:of |de )?(?:{_MONTH})"
    rf"|(?:{_MONTH})\.? (?:the )?[0-9]{{1,2}}(?:st|nd|rd|th)?)(?![a-z0-9])"
)
# "Monday 7 December", "el 7 de diciembre, lunes": the weekday beside a date says nothing more.
_WEEKDAY_BESIDE = re.compile(
    rf"(?:^| )(?:{_WEEKDAY})[.,]* (?=(?:the |de[nmr] |el |dia )?(?:{_DATE}"
    rf"|[0-9]{{1,2}}(?:\.[0-9]{{1,2}}\.|/[0-9]{{1,2}}/)))"
    rf"|(?P<date>{_DATE}(?:,? (?:de )?20[0-9]{{2}})?),? \(?(?:an? |einem |un )?(?:{_WEEKDAY})(?![a-z])"
)
_MAKE_IT = re.compile(
    r"(?<![a-z])(?:pon(?:me|ed|ga|gamos)?|dejemoslo en|mejor|make (?:it|that)|call it|say|nehmen wir"
    r"|sagen wir|mach\w*(?: mal)?|eher|rather|better|more like) (?:lieber |mejor |maybe "
    r"|besser )?(?=[a-z0-9]+ *(?:$|[.,!;\n]|(?:and|und|y|because|since|weil|denn|porque)(?![a-z])))"
)
_RETOLD = 70
_MUST_STAND = re.compile(
    r"(?<![a-z])(?:muss|mussen|brauch\w*)(?![a-z]).{0,60}?(?<![a-z])(?:stehen|laufen|lauft|fertig|live|sitzen"
    r"|funktionieren|online|bereit|startklar|einsatzbereit)(?![a-z])"
    r"|(?<![a-z])(?:must|has to|have to|needs? to|need (?:it|this|that"
    r"|everything))(?![a-z]).{0,60}?(?<![a-z])(?:running|run|live|ready|up|working|in place|done|online"
    r"|finished)(?![a-z])"
    r"|(?<![a-z])(?:(?:tiene|debe) (?:que )?estar|(?:lo "
    r"|la )?necesit\w+)(?![a-z]).{0,60}?(?<![a-z])(?:list[oa]|andando|funcionando|marchando|en marcha"
    r"|montad[oa]|operativ[oa]|instalad[oa])(?![a-z])"
)
_IN_TIME = re.compile(r"(?:in|en|dentro de) [a-z0-9]+ ?(?:tag|woche|monat|day|week|month|dia|semana|mes)")
_SPAN = re.compile(
    r"(?<![a-z])(?:day|week|month)s?(?![a-z])|(?:tag|woche|monat)e?n?(?![a-z])"
    r"|(?:dia|semana|mes)(?:e?s)?(?![a-z])"
)
"""In two weeks, before that: within them."""
_AHEAD = re.compile(
    r"before(?:hand)?(?: that|(?= *(?:$|[.,!;)]| (?:would|please|pls|if))|'d))"
    r"|(?:und |and |y )?(?:vorher|davor|antes)(?! de)|antes de eso"
)
"""The season opens then, and we want it before."""
_HAVE = re.compile(
    r"(?<![a-z])(?:(?:(?:i|we)(?:'ve)? (?:have|got|have got)|(?:wir|ich) hab\w*|hab\w* (?:wir|ich)"
    r"|bleib\w*(?: uns| mir)?"
    r"|tenemos|tengo|quedan?|faltan?)(?: only| just| about| exactly| noch| nur| genau| so| etwa| solo| unos"
    r"| unas)*"
    r"|noch|it'?s|only|just|es sind(?: noch)?|son) $"
)
_UNTIL_IT = re.compile(
    r",? (?:before|until|till?|to go|bis|antes de|para(?= (?:que|abrir|la|el)(?![a-z]))|hasta)(?![a-z])"
)
_LEFT = re.compile(r" (?:left|to go)(?![a-z])")
_UP_TO = re.compile(r"(?:until|till?|bis|hasta|through)(?![a-z])")
_SO_LONG_BEFORE = re.compile(
    rf"(?<![a-z0-9])(?:{'|'.join(f'(?P<n{count}>{names})' for count, names in COUNTS.items())}) "
    rf"(?:(?P<days>days?|tagen?|tage|dias?)|(?P<weeks>weeks?|wochen?|semanas?)"
    rf"|(?P<months>months?|monaten?|monate?|mes(?:es)?)) (?:before(?:hand)?|earlier|prior|vorher|davor|zuvor"
    rf"|antes)(?: that)?(?= *(?:$|[.,!;])| (?:muss|soll|brauch\w*|must|tiene|debe)(?![a-z]))"
)
_PAST_PLAN = re.compile(
    r"(?<![a-z])(?:eigentlich|eigtl|ursprunglich|wollten|originally|initially|was supposed|were supposed"
    r"|had planned|planned to|meant to|at first|first thought|wanted to|en principio|iba a|iban a|ibamos a"
    r"|queriamos|la idea era|pensabamos|(?:le |te |les )?dije|habia dicho|puse|i said|we said"
    r"|told (?:you|them|him|her)|i put|i wrote|gesagt|sagte|sagten|angegeben|geschrieben hatte|was going to"
    r"|were going to)(?![a-z])"
)
_REASON = re.compile(
    r"(?<![a-z])(?:cuando|wenn|when|because|since|cause|denn|weil|porque|ya que|pues|season|saison|temporada"
    r"|busy|messe|feria|trade show|abrimos|eroffnen|opening)(?![a-z])"
)
_FINAL = re.compile(
    r"(?<![a-z])(?:now|put|final(?:ly)?|jetzt|nun|letztlich|ahora|al final|finalmente|pon|ponme|pongamos"
    r"|nehmen wir|schreib\w*|cutover is|deadline is|call it|go with|let's say)(?: [a-z]{1,5}){0,2} $"
)
_WANTED = re.compile(
    r"(?<![a-z])(?:(?:we|i)(?:'d| would)? (?:want|need|like)|woll(?:en|ten) wir"
    r"|wir (?:woll(?:en|ten)|brauchen)|(?:lo |la )?(?:queremos|necesitamos|querriamos)"
    r"|(?:this|it|that|everything)(?: \w+)? (?:wants|needs|has to|must)"
    r"|(?:das|es|dies\w*|alles)(?: hier)? (?:muss|musste)|muss(?:te)? (?:das|es)|hay que|tiene que)(?![a-z])"
)
_LEAVES = re.compile(
    r"(?<![a-z])(?:quits?|leaves?|leaving|retires|goes on (?:leave|maternity)"
    r"|(?:geht|kundigt|verlasst uns|hort auf)(?! (?:es|das|los))|se (?:va|marcha|jubila)"
    r"|(?:nos|me) deja)(?![a-z])"
)
"""When somebody goes is why it is wanted soon, not when."""
_TELLS_WHEN = re.compile(
    r"[ ,.!:;-]*(?:but|aber|pero|realistic\w*|realistisch\w*)(?![a-z])"
    r"|[ ,.!:;-]*(?:(?:or|but|so|i mean|like|say|ideally|preferably|maybe|at the latest|latest|otherwise|oder"
    r"|aber|also|am besten|spatestens|sonst|o|pero|mejor|a mas tardar|como tarde|wir|we|i|ich|it|es|deadline"
    r"|contract|vertrag|contrato) (?:aber |but |pero )?)?(?:by|before|until|till|in|on|within|from|next|this"
    r"|bis|vor|im|am|zum|ab|innerhalb|nachste\w*|diese\w*|para|antes|en|el|la|este|esta|proxim\w+|want|need"
    r"|brauch\w*|muss|quer\w+|necesit\w+)(?![a-z])|[ ,.!:;-]*(?:we|i|it|wir|ich|es|lo|la|our|unser\w*"
    r"|nuestr\w+) ?(?:'d |'ll )?(?:want|need|must|have to|has to|launch|start|open|go live|brauch\w*|muss\w*"
    r"|woll\w+|start\w*|eroffn\w*|quer\w+|necesit\w+|abr\w+|deadline|contract|vertrag|contrato)(?![a-z])"
)
"""Behind "asap", these go on to tell by when."""
_REASON_NEXT = re.compile(
    r" ?(?:[.,;:!\n-]|(?:the|my|our|boss|because|since|die|der|das|mein\w*|unser\w*|weil|denn|el|la|mi"
    r"|nuestr\w+|porque|que)(?![a-z]))"
)
_SETTLED = re.compile(
    r"(?<![a-z])(?:(?:lo )?(?:dejamos|pasamos|movimos|aplazamos) (?:para|a|hasta)|pasad[oa] a|movid[oa] a"
    r"|retrasad\w+|aplazad\w+|verschoben|moved|pushed|slipped|postponed|finalmente|al final|in the end|also"
    r"|so|then|now|realistically|jetzt|daher|deshalb|deswegen|darum|entonces|asi que|ahora|por eso|earliest"
    r"|latest|fruhestens|spatestens|let's say|say|sagen wir|digamos|better|rather|lieber|mejor|eher|probably"
    r"|hopefully)(?![a-z])"
)
_THAT_IS = re.compile(
    r"[ ,:;(-]*(?:like|so|say|i\.?e\.?|that is|ideally|preferably|maybe|around|sprich|also"
    r"|genauer(?: gesagt)?|(?:das )?heisst(?: bei uns)?|which is|that'?s|d\.? ?h\.?|am besten|so um(?: den)?"
    r"|o sea|es decir|tipo|digamos|mejor|a ser posible)?[ ,:]*"
)
_MEANS = re.compile(
    r"[ ,:;(-]*(?:so|i\.?e\.?|that is|that'?s|which is|meaning|say|sprich|also|das heisst|d\.? ?h\.?|namlich"
    r"|o sea|es decir|digamos)[ ,:]+(?:am |on |the |el )*"
)
"""Between a time and the day that it means: "start of the financial year, so 6 April"."""
_CONCLUDED = re.compile(
    r"(?<![a-z])(?:so|therefore|hence|thus|meaning|which means|that means|also|daher|deshalb|deswegen"
    r"|darum|somit|folglich|(?:das )?heisst|sprich|asi que|entonces|por (?:eso|(?:lo )?tanto|lo que)|o sea"
    r"|es decir|de modo que)[ ,:]+(?:(?:i|i'd|we|we'd|it'?s|that'?s|think|guess|say|let'?s say|maybe|probably"
    r"|prob|more like|realistically|ideally|best|must|have|has|done|ready|will|be|to|it|rather|ich|wir|es"
    r"|denk\w*|mal|wohl|eher|wahrscheinlich|vermutlich|vielleicht|lieber|am besten|realistisch|dann|erst|muss"
    r"|soll|yo|creo|diria|que|mejor|mas bien|seria|digamos|probablemente|quizas?|igual|ya|lo|idealmente"
    r"|calculo|tiene)[ ,:]+){0,5}$"
)
_LINKED, _CONCLUSION = 60, 3
"""Right before a time, and behind what led to it: "the audit is over in March, so April"."""
_A_YEAR = re.compile(
    r"(?:fiscal|financial|tax|school|academic|business|budget) year|\w*(?:geschafts|wirtschafts|schul"
    r"|haushalts)jahr\w*|ejercicio(?: fiscal)?"
    r"|(?:ano|curso) (?:fiscal|escolar)"
)
_STARTS_THEN = re.compile(
    r"[ ,(]+(?:(?:which|that|it|ours|das|es|der|die|que|y|and) )?(?:starts?|begins?|fangt|beginnt|startet"
    r"|empieza|arranca|comienza)(?: (?:bei uns|for us|here|ya|aqui|wieder|again))* ?"
)
"""Between a long time and when it begins."""
_LATEST = re.compile(
    r"(?<![a-z])(?:(?:aller)?spatestens|at the (?:very |absolute )?latest|a mas tardar"
    r"|como (?:(?:muy|mas) )?tarde)(?![a-z])"
)
_LEAD = re.compile(r"(?:zum |para (?:el )?|the )?")
_FOR_A_DAY = re.compile(r"(?:(?<![a-z])for(?: the)? |(?<![a-z])(?:zum|para(?: el)?) )$")
_WISHED = re.compile(
    r"(?<![a-z])(?:am (?:besten|liebsten)|ideally|preferably|a poder ser|a ser posible|lo ideal seria"
    r"|best)(?: noch| schon| gleich| still| already| ya| para| en| by| in)*[ ,:]*$"
)
"""Right before a time, these make it the visitor's."""
_AN_EVENT = (
    r"(?:wedding|party|birthday|event|christening|baptism|communion|graduation|anniversary|funeral|gala"
    r"|launch|opening|conference|trade show|fair|expo|\w{0,12}(?:hochzeit|feier|fest|taufe|kommunion"
    r"|konfirmation|geburtstag|messe|event|veranstaltung|eroffnung)|jubilaum|trauung|beerdigung|boda|fiesta"
    r"|cumple(?:anos)?|bautizo|comunion|quince(?:anos)?|evento|feria|inauguracion|graduacion|aniversario)"
)
_WE_OPEN = re.compile(
    r"[a-z][,.;!] ?(?:and |und |y |because |since |weil |denn |porque )?"
    r"(?:we(?:'re| are|'ll)? (?:open(?:ing)?|launch(?:ing)?|move in|moving in)(?: (?:our|the|a|my"
    r"|up)(?: [a-z]+){0,2})?"
    r"|(?:wir )?(?:eroffnen|starten)(?: wir)?|(?:abrimos|inauguramos|lanzamos)(?: (?:el|la|un|una"
    r"|nuestr[oa]) [a-z]+)?"
    r"|(?:the |our |die |unsere |la )?(?:grand )?(?:opening|eroffnung|neueroffnung|apertura|inauguracion)"
    r"(?:'s| is| ist| es| sera)?) ?$"
)
_THIS_WEEK = 7
_ONLY_FROM = re.compile(r"w(?:on|ouldn)'?t be ")
_WAS = re.compile(
    r" (?:(?:last|this|letztes|dieses) \w+ )?(?:was|were|went|had|war|waren|lief|fue|fueron)(?![a-z])"
)
_FOR_AN_EVENT = re.compile(
    r"(?:(?<![a-z])(?:for|fur|zu[mr]?|para) (?:my|our|mein\w*|unser\w*|mi|nuestr[oa]|el|la)"
    r"|^(?!.*(?<![a-z])(?:was|were|lost|missed|had|war|hatten|verpasst|fue|perdimos|tuvimos)(?![a-z])))"
    r"(?: ?(?!(?:we|i|you|they|last|wir|ich|ihr|sie|letzte\w*)(?![a-z]))[a-z0-9'-]+){0,4}?(?:^| )"
    + _AN_EVENT
    + r"(?: (?:de|of|von) (?:mi|my|our|mein\w*|unser\w*|nuestr[oa]) [a-z]+)?(?: que es)? ?$"
)
"""What they come for has its day: "a photographer for our wedding on 12 June"."""
_ADDED = re.compile(
    r" *(?:with|con|mit|around|about|especially|mostly|um|rund um|besonders|vor allem|sobre todo|por"
    r"|hacia)(?![a-z])"
)
"""A habit is told on: "they decide in September, with the start of school"."""
_COULD_BE = re.compile(
    r"(?<![a-z])(?:(?:could|might|may) be|(?:konnt\w+|kann)(?: auch)?|(?:puede|podria) ser(?: que)?) $"
)
_BEFORE_IT = re.compile(r"(?:vor|bis|antes|hasta|before|until|till)(?![a-z])")
"""What is denied before a time opens with it: "vor Ostern nicht"."""
_JOKED = re.compile(
    r"(?<![a-z])(?:jk|just kidding|kidding|joking|just joking|(?:war(?: nur)? (?:ein )?)?(?:scherz|spass"
    r"|quatsch)|es broma|broma"
    r"|mentira)(?![a-z])"
)
_OR_NEVER = re.compile(
    r"[ ,]*(?:or|oder|o|maybe|perhaps|vielleicht|quizas?)(?: auch| even| gar)? (?:never|nie|niemals"
    r"|nunca)(?![a-z])"
)
_SOME_DAY = re.compile(r"one day(?! (?:from|before|after|notice|max|tops))")
_LIFE = re.compile(
    r"(?<![a-z])(?:i|we|me|us|my|our|ich|wir|mir|uns|mein\w*|unser\w*|yo|nos|mi|nuestr\w+"
    r"|[a-z]{3,}mos)(?![a-z])"
)
_TODAY_IS = re.compile(
    r" (?:i(?:'m|'ve)?|we(?:'re)?|nobody|everything|(?:is|was) (?!good|fine|great|ok|perfect|best|better"
    r"|ideal)[a-z]+|(?:ist|war|sind|bin|hab\w*|geht|lauft|kommt) (?!gut|super|ideal|perfekt|am besten"
    r"|mir recht)[a-z]+|nicht|kein\w*|no|ni|estoy|estamos|ando|andamos|hay|esta"
    r"|es (?!mejor|ideal|perfecto|posible)[a-z]+)(?![a-z])"
)
_FAR = 600
"""Days: what somebody foretells for years ahead is no plan, "in zwei Jahren macht das alles die KI"."""
_NEAR_DAY = 14
_CONTACT_NEXT = re.compile(
    r"[ ,]*(?:cerramos|estamos (?:cerrad\w+|fuera|de vacaciones)|we(?:'re| are) (?:closed|away|off)|we close"
    r"|(?:haben|sind|ist|machen) (?:wir |bei uns )?(?:zu|geschlossen)|is|are|ist|es|for|um|at|we have|i have"
    r"|call|ring|anruf\w*|ruf\w*|llam\w*|demo|meeting|termin|the meeting|reunion)(?![a-z])"
)
_YOURS = re.compile(r"(?<![a-z])(?:you|your|how long|sie|ihr|wie lange|ustedes|tienen|cuanto)(?![a-z])")
_OURS_WANTED = re.compile(
    r"(?<![a-z])(?:(?:have|get|set|put|bring) (?:us|me)|us (?:live|running|up)"
    r"|our (?:site|page|firm|shop|team|office|clinic|website)|that'?s (?:what|when|our)|we need|wir brauchen"
    r"|bei uns|necesitamos)(?![a-z])"
)
"""A request put as a question: "could you go live on our site in a month?" """
_CANNOT_SAY = re.compile(r"(?:can'?t|cannot|couldn'?t) (?:really )?say")
"""With a reason behind it, the time is not known rather than kept back: "can't say, we're moving"."""
_MATTERS = re.compile(r"burn|brenn|urge(?:nte?)?(?![a-z])|priorit|dringend|akut|pressing")
"""How much a wish matters, not when."""
_VISIT = re.compile(r"kein(?:en)? termin")
_BOOKED = re.compile(
    r"(?<![a-z])(?:krieg\w*|bekomm\w*|find\w*|vergeb\w*|frei\w*|arzt\w*|patient\w*|kund\w*)(?![a-z])"
)
"""Who gets no appointment has said nothing of a start."""
_CURIOUS = re.compile(r"curio|neugier|nosy")
_FOR_ANOTHER = re.compile(
    r"(?<![a-z])(?:for (?:my|our|the|a) (?:\w+ )?(?:boss|manager|director|owner|ceo|cfo|colleague|team"
    r"|partner|husband|wife|dad|father|mother|mum|mom|sister|brother)|my boss|jefe|jefa|director|directora"
    r"|gerente|encarg\w+|pidio|pidieron|mandado|chef|chefin|vorgesetzt\w+|im auftrag|beauftragt|gebeten"
    r"|asked me|told me|sent me)(?![a-z])"
)
_CONDITION = re.compile(
    r"^[^a-z]*(?:(?:well|only|not|probably|so|erst|nur|also|pues|solo|no) ){0,2}(?:when|once|as soon as|wenn"
    r"|sobald|nachdem|cuando|en cuanto|hasta que|una vez|tan pronto) [^.,!?]{3,40}(?![^?]*\?)"
)
"""Asked for the time, a condition leaves it open."""
_FIRST_THEN = re.compile(
    r"^[^a-z]*(?:(?:well|nun|na ja|naja|also|pues|bueno)[ ,]+)?(?:first|erst|zuerst|vorher|primero"
    r"|antes)(?: ?mal)?(?![a-z])[^.!?]{3,80}?(?:,|;| and| und| y|\.) ?(?:and |und |y )?(?:then|dann|danach"
    r"|after that|luego|despues|entonces|ya)(?![a-z])(?! (?:in|on|im|am|en) )"
)
"""Something else comes first: "first the house must be finished, then we see"."""

_IS_OFF = (
    r"(?:up in the air|any(?:one|body)'?s guess|off the (?:table|cards)|on (?:hold|ice)|shelved|scrapped"
    r"|dead in the water|out the window|in den sternen|vom tisch|auf eis|geplatzt|hinfallig|en el aire"
    r"|en veremos|descartad[oa]|sin fecha|en el limbo)"
)
_GIVEN_UP = re.compile(
    rf"(?<![a-z])(?:but|so|and|then|now|aber|und|also|jetzt|nun|pero|y|asi que|ahora"
    rf"|ya)(?:,? (?:now|that|that's|it|it's|is|are|was|all|just|everything|everything's|the whole thing"
    rf"|the plan|this|has been|been|got|again|completely|totally|jetzt|nun|das|es|ist|war|steht|sind|liegt"
    rf"|alles|leider|wieder|vollig|erst ?mal|ahora|eso|esto|esta|todo|queda|quedo|se|ya"
    rf"|otra vez)){{0,5}} {_IS_OFF}(?![a-z])"
    r"|(?<![a-z])(?:now|jetzt|nun|ahora|ya)(?: [a-z]+)? (?:(?:nobody|no ?one)(?: really)? knows|who knows"
    r"|god knows|(?:weiss|weiss es|weiss das) (?:keiner|niemand|kein mensch)"
    r"|(?:nadie|no se|quien) (?:lo )?sabe|vete a saber)(?= *(?:$|[.,;!]|any ?more|yet|really|mehr|nada|ya"
    r"|cuando|when|wann)(?![a-z]))|(?<![a-z])ya no se sabe(?![a-z])"
    r"|(?<![a-z])so (?:who knows|nobody knows)(?= *(?:$|[.,;!]))"
)
"""Behind a time that was the plan: "we said fall, then spring, now nobody knows"."""


def read(text: str, context: Context, language: str) -> list[Fact]:
    """The timeline the message states, at most one fact; amounts of money should be blanked out already."""
    view = _without_weekdays(heard(text, language)).blanked(_NOISE)
    settings = Settings(
        context.now.date(), language, day_first(context.locale, language), context.asked == FIELD
    )
    phrases = _said_again(find_phrases(view, settings), view, settings)
    replaced = _taken_back(phrases, view.text)
    left = [_undenied(p, view.text) for p in phrases if p not in replaced]
    none = _none(view.text, context.asked) or (
        cue.NO_TIMELINE_REPLIED.search(view.text) if settings.asked else None
    )
    placed = [
        p for i, p in enumerate(left) if p and not (i and p.bare and _SO_LONG_BEFORE.match(view.text, p.a))
    ]
    told = {p for p in placed if p.bare and _is_a_length(p, view.text)}
    ends = [next((q.a for q in placed[i + 1 :] if q not in told), len(view.text)) for i in range(len(placed))]
    stated = [
        p
        if p in told
        else _from_then(
            _due_then(_ahead_of(p, view.text), view.text, settings.asked, until), view.text, settings
        )
        for p, until in zip(placed, ends, strict=False)
    ]
    usable = [
        p
        for p in stated
        if p.due
        or (
            _is_timeline(p, view.text, context, bool(replaced))
            and not (none and (p.soon or _may_be(p, view.text)))
        )
    ]
    usable = [p for p in usable if not any(_is_same_span(p, q) for q in stated if q not in usable)]
    best = _stated(usable, view.text, settings.asked) if usable else None
    planned = best or next(iter(stated), None)
    if settings.asked and planned and (gone := _GIVEN_UP.search(view.text, planned.b)):
        return [_plain_fact("vague", None, gone, view, text, 0.8)]
    if best:
        return [_known(best.value(), best, [p for p in replaced if not p.soon], view, text, context)]
    return _without_date(view, text, context, none)


def _stated(usable: list[Phrase], text: str, asked: bool) -> Phrase:
    """The time that the message comes to."""
    opener = next((p for p in usable if asked and _answers_soon(p, text)), None)
    return _up_to(opener or _best(usable, text), usable, text)


def _said_again(phrases: list[Phrase], view: View, settings: Settings) -> list[Phrase]:
    """ "I said four weeks, but make it eight": the unit is said once."""
    last = phrases[-1] if phrases else None
    if last is None or last.soon or not last.earliest or last.earliest != last.latest:
        return phrases
    told = _MAKE_IT.search(view.text, last.b, last.b + _RETOLD)
    numbers = scan(view, settings.language, scales=False) if told else []
    before = next((n for n in numbers if last.a <= n.a < last.b), None)
    again = next((n for n in numbers if told and n.a == told.end()), None)
    if before is None or again is None or not before.low or not _SPAN.search(view.text, last.a, last.b):
        return phrases
    days = int(last.earliest * again.low / before.low)
    return [
        *phrases[:-1],
        replace(last, a=again.a, b=again.b, earliest=days, latest=days, due=settings.asked),
    ]


def _is_a_length(phrase: Phrase, text: str) -> bool:
    """How long something took or takes."""
    return is_told(text, phrase.a, phrase.b, False) or cue.governing(text, phrase.a, phrase.b) == cue.HARD


def _must_stand(phrase: Phrase, text: str) -> bool:
    """ "It must be running in ten days", "... for the first of March": by then, at the latest."""
    told = text[slice(*cue.clause_around(text, phrase.a, phrase.b))]
    due = _IN_TIME.match(text, phrase.a) or (
        not phrase.bare
        and _FOR_A_DAY.search(text[max(0, phrase.a - 9) : phrase.a] + _LEAD.match(text, phrase.a)[0])
    )
    return bool(phrase.earliest and phrase.earliest == phrase.latest and due and _MUST_STAND.search(told))


def _at_latest(phrase: Phrase, text: str, until: int) -> bool:
    """ "In January it has to stand, at the latest": the word stands apart from the time."""
    begin, _ = cue.clause_around(text, phrase.a, phrase.b)
    end = cue.sentence_around(text, phrase.a, phrase.b)[1]
    return bool(
        phrase.earliest
        and phrase.latest is not None
        and (_LATEST.search(text, begin, phrase.a) or _LATEST.search(text, phrase.b, min(until, end)))
    )


def _without_weekdays(view: View) -> View:
    found = (
        (m.end("date") if m["date"] else m.start(), m.end()) for m in _WEEKDAY_BESIDE.finditer(view.text)
    )
    return view.replaced([(a, b, " ") for a, b in found])


def _due_then(phrase: Phrase, text: str, asked: bool, until: int) -> Phrase:
    """ "Her last day is May 3rd, so we need someone by then": an event sets the date by which we are needed; `until` the next
    time is told.
    """
    then = cue.BY_THEN.search(text, phrase.b, min(until, phrase.b + 120))
    if (
        _must_stand(phrase, text)
        or (asked and _is_left(phrase, text))
        or (not then and _at_latest(phrase, text, until))
    ):
        return replace(phrase, earliest=0, deadline=True)
    if (
        then
        and then["bare"]
        and cue.FIRST_OF_ALL.search(text, cue.clause_around(text, *then.span())[0], then.end())
    ):
        then = None
    at_then = cue.WHEN_THEN.search(text, phrase.b, min(until, phrase.b + 120))
    if (
        at_then
        and not (then and then.start() <= at_then.start())
        and not phrase.soon
        and cue.PLANS.search(text, at_then.start(), at_then.end() + 60)
    ):
        return replace(phrase, due=True)
    ends = (
        asked
        and then is not None
        and not text[then.end() :].strip(" .!")
        and not cue.MEANWHILE.search(text, phrase.b, then.end())
    )
    if (
        not then
        or phrase.latest is None
        or phrase.soon
        or not (ends or then["better"] or cue.governing(text, then.start(), then.end()) == cue.PLAN)
    ):
        return phrase
    if _AHEAD.match(text, then.start()) and phrase.earliest and not _SPAN.search(text, phrase.a, phrase.b):
        return replace(phrase, earliest=0, latest=phrase.earliest - 1, deadline=True, due=True)
    return replace(phrase, earliest=0, deadline=True, due=True)


def _is_left(phrase: Phrase, text: str) -> bool:
    """ "We have three weeks until we open": as long as it may take."""
    if phrase.earliest != phrase.latest or not _SPAN.search(text, phrase.a, phrase.b):
        return False
    return bool(
        _LEFT.match(text, phrase.b)
        or (_HAVE.search(text[max(0, phrase.a - 24) : phrase.a]) and _UNTIL_IT.match(text, phrase.b))
    )


def _from_then(phrase: Phrase, text: str, settings: Settings) -> Phrase:
    """ "We're slammed till January, so after that": an answer that begins where something else ends."""
    then = cue.FROM_THEN.search(text, phrase.b) if settings.asked and phrase.latest else None
    till = _UP_TO.match(text, phrase.a)
    if then is None or not (till or then["on"] is not None) or phrase.soon or phrase.due:
        return phrase
    return replace(phrase, earliest=phrase.latest if till else phrase.earliest, latest=None, due=True)


def _ahead_of(phrase: Phrase, text: str) -> Phrase:
    """ "We open March 3, need it a week before": so long before the day."""
    found = _SO_LONG_BEFORE.search(text, phrase.b, phrase.b + 60)
    if not found or not phrase.earliest or phrase.soon or phrase.bare:
        return phrase
    count = next(int(name[1:]) for name, said in found.groupdict().items() if said and name[1:].isdigit())
    latest = phrase.earliest - count * (1 if found["days"] else 7 if found["weeks"] else 30)
    return replace(phrase, earliest=0, latest=latest, deadline=True, due=True) if latest > 0 else phrase


def _best(usable: list[Phrase], text: str) -> Phrase:
    """The one settled on; where another says the same more narrowly, that one."""
    best = max(usable, key=lambda p: _weight(p, text))
    if meant := next((p for p in usable if p.a > best.b and _is_meant(p, best, text)), None):
        return _begun(best, meant)
    narrower = [
        p
        for p in usable
        if (_is_said_before(p, best, text) or _THAT_IS.fullmatch(text, best.b, p.a))
        and not p.soon
        and _within(p, best)
        and _weight(p, text) >= _weight(best, text) - (_CONCLUSION + 1 if best.present else 1)
    ]
    return narrower[0] if narrower else best


def _is_meant(phrase: Phrase, best: Phrase, text: str) -> bool:
    """ "Start of the tax year, so 6 April", "next fiscal year, which starts in July"."""
    if phrase.earliest == phrase.latest and _MEANS.fullmatch(text, best.b, phrase.a):
        return True
    begins = _STARTS_THEN.fullmatch(text, best.b, phrase.a) or (
        text[best.b : phrase.a] == " " and _A_YEAR.search(text, best.a, best.b)
    )
    return not phrase.present and bool(begins)


def _begun(best: Phrase, meant: Phrase) -> Phrase:
    """The time that another is said to begin: from then on, or before it, where that was said of the other."""
    if best.deadline and meant.earliest and meant.earliest != meant.latest:
        return replace(meant, earliest=0, latest=meant.earliest - 1, deadline=True)
    return replace(meant, latest=meant.latest if best.latest else None)


def _up_to(best: Phrase, usable: list[Phrase], text: str) -> Phrase:
    """ "From mid January, 1 March at the latest": one time opens what another closes."""
    for one, other in itertools.pairwise(usable):
        opens = one.earliest and one.latest is None and cue.sentence_around(text, one.a, one.b)[1] > other.a
        if (
            opens
            and best in (one, other)
            and other.earliest == 0
            and not (other.present or other.soon)
            and (other.latest or 0) > (one.earliest or 0)
        ):
            return replace(one, b=other.b, latest=other.latest)
    return best


def _is_same_span(phrase: Phrase, told: Phrase) -> bool:
    """ "It took him four months, four months!": told again, it is still how long that took."""
    return phrase.bare and told.bare and told.a < phrase.a and told.value() == phrase.value()


def _may_be(phrase: Phrase, text: str) -> bool:
    """ "Could be this year, could be next, no pressure"."""
    return phrase.present and _COULD_BE.search(text[max(0, phrase.a - 20) : phrase.a]) is not None


def _is_said_before(one: Phrase, other: Phrase, text: str) -> bool:
    """Whether one time is told before the other and may be the same: how long something lasts, in a sentence before, is told
    of another.
    """
    return one.a < other.a and not (
        one.bare and not _opens(one, text) and cue.sentence_around(text, one.a, one.b)[1] <= other.a
    )


def _answers_soon(phrase: Phrase, text: str) -> bool:
    """ "The sooner the better, our receptionist quits on Friday": the answer opens with how soon, and a reason behind it has
    its own time.
    """
    behind = _REASON_NEXT.match(text, phrase.b)
    return (
        phrase.soon
        and behind is not None
        and _says_little(text[: phrase.a])
        and not _TELLS_WHEN.match(text, phrase.b)
    )


def _within(one: Phrase, other: Phrase) -> bool:
    if None in (one.earliest, one.latest, other.earliest, other.latest):
        return False
    return (
        (other.earliest or 0) <= (one.earliest or 0)
        and (one.latest or 0) <= (other.latest or 0)
        and one.value() != other.value()
    )


def _weight(phrase: Phrase, text: str) -> int:
    """Of several times the one that is settled on, not the one that was planned once or gives the reason."""
    begin, end = cue.clause_around(text, phrase.a, phrase.b)
    clause, before = text[begin:end], text[max(begin - 6, 0) : phrase.b]
    weight = 0 if phrase.soon else 4
    weight += 1 if phrase.due or _WANTED.search(clause) else 0
    weight -= 1 if phrase.present and phrase.latest is None else 0
    weight -= 3 if _PAST_PLAN.search(before) else 0
    weight -= 5 if _LEAVES.search(clause) else 0
    weight -= 2 if _REASON.search(text[max(0, begin - 8) : end]) else 0
    weight += 2 if _FINAL.search(text[max(0, phrase.a - 16) : phrase.a]) else 0
    weight += _CONCLUSION if is_concluded(text[: phrase.a]) else 0
    return weight + (1 if _SETTLED.search(clause) else 0)


def is_concluded(before: str) -> bool:
    """Whether a time behind these folded words is what the message comes to."""
    found = _CONCLUDED.search(before, max(0, len(before) - _LINKED))
    return found is not None and bool(before[: found.start()].strip(" .,;:!-"))


def _taken_back(phrases: list[Phrase], text: str) -> list[Phrase]:
    """Times that the visitor denies or corrects ("not January, rather March")."""
    if len(phrases) < 2:
        return []
    gone = [p for p in phrases if DENIED_BEFORE.search(text[max(0, p.a - 24) : p.a])]
    for one, other in itertools.pairwise(phrases):
        between = text[one.b : other.a]
        taken = CORRECTED.search(between) or _JOKED.search(between)
        if one not in gone and other not in gone and len(between) <= 30 and taken:
            gone.append(one)
    return gone if len(gone) < len(phrases) else []


def _undenied(phrase: Phrase, text: str) -> Phrase | None:
    """ "Not this year" means after it; another time that is denied says nothing, nor does "one day" or "in spring or never"."""
    if not phrase.soon and (
        _OR_NEVER.match(text, phrase.b) or (phrase.bare and _SOME_DAY.match(text, phrase.a))
    ):
        return None
    if phrase.soon:
        return None if cue.DENIED.search(text[max(0, phrase.a - 24) : phrase.a]) else phrase
    if not phrase.present and cue.DENIED_BEHIND.match(text, phrase.b):
        return phrase if phrase.latest is None and _BEFORE_IT.match(text, phrase.a) else None
    denied_behind = phrase.present and (
        cue.DENIED_BEHIND.match(text, phrase.b) or IMPOSSIBLE.match(text, phrase.b)
    )
    if not denied_behind and not cue.DENIED.search(text[max(0, phrase.a - 24) : phrase.a]):
        return phrase
    near = denied_behind or phrase.latest or DENIED_BEFORE.search(text[max(0, phrase.a - 24) : phrase.a])
    if phrase.present and phrase.latest is not None and near:
        return Phrase(phrase.a, phrase.b, phrase.latest + 1, None, present=True)
    return None if DENIED_BEFORE.search(text[max(0, phrase.a - 24) : phrase.a]) else phrase


def _is_timeline(phrase: Phrase, text: str, context: Context, corrected: bool) -> bool:
    # "Need help now".
    tells_urgency = phrase.soon and context.asked == "need" and text[phrase.a : phrase.b] in WEAK_ASAP
    if tells_urgency or is_told(text, phrase.a, phrase.b, phrase.soon):
        return False
    if _is_marked(phrase, text, context.asked):
        return True
    kind = cue.governing(text, phrase.a, phrase.b)
    answers = context.asked == FIELD and (
        _opens(phrase, text)
        or (
            "?" not in text[phrase.b :]
            and (is_concluded(text[: phrase.a]) or _says_little(_clause_without(text, phrase)))
        )
    )
    if (kind == cue.HARD and not answers) or _is_habit(phrase, text):
        return False
    if context.asked == FIELD:
        foretold = kind != cue.PLAN and _is_foretold(phrase, text)
        sentence = text[slice(*cue.sentence_around(text, phrase.a, phrase.b))]
        return not (
            foretold
            or cue.ASKED_OF_US.match(text if sentence.rstrip().endswith("?") else sentence)
            or cue.ASKS_TERMS.match(sentence)
        )
    if _is_farewell(text):
        return False
    if phrase.bare:
        return context.asked in _OPEN_FIELDS and _is_plain(text, phrase)
    if kind == cue.PLAN:
        return not _is_question(text, phrase)
    weak = phrase.soon and context.asked == "budget" and text[phrase.a : phrase.b] in WEAK_ASAP
    if weak or kind == cue.ELSE or (context.asked not in _OPEN_FIELDS and not _is_apart(phrase, text)):
        return False
    if (phrase.soon and _says_little(_clause_without(text, phrase))) or (
        kind == cue.NONE and _is_aside(text, phrase)
    ):
        return True
    return corrected or ((phrase.soon or context.asked != "budget") and _is_plain(text, phrase))


def _is_farewell(text: str) -> bool:
    """ "Danke, bis morgen!"; "wir brauchen das bis morgen" is none."""
    farewell = _FAREWELL.search(text)
    begin = max(text.rfind(mark, 0, farewell.start()) for mark in ".,!?;\n") + 1 if farewell else 0
    return farewell is not None and not _WANTED.search(text, begin, farewell.start())


def _is_foretold(phrase: Phrase, text: str) -> bool:
    """What is told of today, "hoy no doy pie con bola", or of years ahead, where nobody of the visitor's is named."""
    rest = _clause_without(text, phrase)
    if phrase.soon or _says_little(rest):
        return False
    if cue.NOWADAYS.fullmatch(text[phrase.a : phrase.b]):
        return _TODAY_IS.match(text, phrase.b) is not None
    return not phrase.bare and (phrase.earliest or 0) >= _FAR and not _LIFE.search(rest)


def _is_marked(phrase: Phrase, text: str, asked: str | None) -> bool:
    """ "Timeline: 3 months", "..., am liebsten noch vor Weihnachten"."""
    before = text[: phrase.a]
    return asked != FIELD and bool(
        (phrase.bare and _LABEL.search(before))
        or _SELF_ASKED.search(before)
        or _ONLY_FROM.match(text, phrase.a)
        or (asked in _OPEN_FIELDS and _WISHED.search(before))
        or (asked in (None, "need") and (_is_event(phrase, text) or _is_opening(phrase, text)))
    )


def _is_event(phrase: Phrase, text: str) -> bool:
    """Whether what they come for is then."""
    return (
        not phrase.bare
        and "?" not in text[phrase.b :]
        and not _WAS.match(text, phrase.b)
        and _FOR_AN_EVENT.search(text[: phrase.a]) is not None
    )


def _is_opening(phrase: Phrase, text: str) -> bool:
    """ "A website, we open in March"."""
    return (
        not (phrase.bare or phrase.present)
        and (phrase.earliest or 0) > _THIS_WEEK
        and "?" not in text[phrase.b :]
        and _WE_OPEN.search(text[: phrase.a]) is not None
    )


def _is_apart(phrase: Phrase, text: str) -> bool:
    """Another question was put, and something else was said to it before: "Ana, and it's urgent"."""
    return phrase.soon and bool(text[: cue.clause_around(text, phrase.a, phrase.b)[0]].strip())


def _is_aside(text: str, phrase: Phrase) -> bool:
    """A clause of its own that holds the time and little words: "..., and by March if possible"."""
    if (
        phrase.soon
        or phrase.present
        or (phrase.earliest == phrase.latest and (phrase.earliest or 0) < _NEAR_DAY)
    ):
        return False
    asks = text[: cue.clause_around(text, phrase.a, phrase.b)[1] + 1].endswith("?")
    return not asks and _says_little(_clause_without(text, phrase))


def _opens(phrase: Phrase, text: str) -> bool:
    """The answer begins with the time: what the rest of it is about matters less."""
    return _says_little(text[: phrase.a]) and not phrase.soon and not _CONTACT_NEXT.match(text, phrase.b)


def _is_habit(phrase: Phrase, text: str) -> bool:
    if phrase.deadline:
        return False
    begin, end = cue.clause_around(text, phrase.a, phrase.b)
    goes_on = _ADDED.match(text, begin) and cue.HABIT.search(
        text, cue.sentence_around(text, phrase.a, phrase.b)[0], begin
    )
    return bool(goes_on or cue.EVERY.search(text[begin : phrase.a]) or cue.HABIT.search(text[begin:end]))


def _clause_without(text: str, phrase: Phrase) -> str:
    begin, end = cue.clause_around(text, phrase.a, phrase.b)
    return text[begin : phrase.a] + " " + text[phrase.b : end]


def _is_question(text: str, phrase: Phrase) -> bool:
    begin, end = cue.sentence_around(text, phrase.a, phrase.b)
    asked = text[begin:end].rstrip()
    return (
        asked.endswith("?")
        and _YOURS.search(asked) is not None
        and not _OURS_WANTED.search(asked + text[end : end + 40])
    )


def _is_plain(text: str, phrase: Phrase) -> bool:
    """The message is the time and little words."""
    return _says_little(cue.NO_TIMELINE.sub(" ", text[: phrase.a] + " " + text[phrase.b :]))


def _says_little(rest: str) -> bool:
    return not _PLAIN_ENOUGH.sub("", _PLAIN_WORDS.sub(" ", rest))


def _known(
    value: dict[str, Any], phrase: Phrase, replaced: list[Phrase], view: View, text: str, context: Context
) -> Fact:
    start, end = view.span(phrase.a, phrase.b)
    confidence = 0.95 if context.asked == FIELD else 0.85
    return Fact(
        FIELD,
        "known",
        value,
        text[start:end],
        start,
        end,
        confidence,
        replaced[-1].value() if replaced else None,
    )


def _without_date(view: View, text: str, context: Context, none: re.Match[str] | None) -> list[Fact]:
    asked = context.asked == FIELD
    if asked and (refused := _refused(view.text, none is not None)):
        return [_plain_fact("refused", None, refused, view, text, 0.9)]
    if none:
        value = {"earliest": None, "latest": None, "status": "none"}
        return [_plain_fact("known", value, none, view, text, 0.9 if asked else 0.8)]
    vague = _vague(view.text) if asked else None
    return [_plain_fact("vague", None, vague, view, text, 0.7)] if vague else []


def _none(text: str, asked: str | None) -> re.Match[str] | None:
    """The first words for "no time" that are the visitor's timeline."""
    return next((found for found in cue.NO_TIMELINE.finditer(text) if _stands(found, text, asked)), None)


def _stands(none: re.Match[str], text: str, asked: str | None) -> bool:
    """Whether "no rush", "just looking" is the visitor's timeline.

    Unasked it must name time, or be said of themselves; to another question it must be all there is.
    """
    if _VISIT.search(none[0]) and _BOOKED.search(
        text[slice(*cue.clause_around(text, none.start(), none.end()))]
    ):
        return False
    if asked == FIELD or cue.NAMES_TIME.search(none[0]):
        return True
    if asked in (None, "need") and _MATTERS.search(none[0]):
        return False
    if asked and not _says_no_more(none, text, asked):
        return False
    sentence = text[slice(*cue.sentence_around(text, none.start(), none.end()))]
    return "?" not in sentence and not _CURIOUS.search(none[0]) and not _FOR_ANOTHER.search(text)


def _says_no_more(none: re.Match[str], text: str, asked: str) -> bool:
    """To another question it must be all there is: the message, or a clause behind the answer, or before what else is said."""
    if asked in _OPEN_FIELDS and _says_little(text[: none.start()] + " " + text[none.end() :]):
        return True
    begin, end = cue.clause_around(text, none.start(), none.end())
    behind = bool(text[:begin].strip()) or asked in _OPEN_FIELDS
    return behind and _says_little(text[begin : none.start()] + " " + text[none.end() : end])


def _refused(text: str, none: bool) -> re.Match[str] | None:
    """A plain refusal, or one by its build where nothing before it says that it is only not known."""
    plain = REFUSED.search(text)
    unknown = plain and _CANNOT_SAY.fullmatch(plain[0]) and text[plain.end() :].strip(" .!")
    if plain and not unknown:
        return plain
    built = None if none else refusal(text)
    unsure = built and (vague_reply(text) or undecided(text))
    return None if built and unsure and unsure.start() <= built.start() else built


def _vague(text: str) -> re.Match[str] | None:
    """What leaves the time open; only to who was asked for it."""
    if cue.ASKING.match(text) or cue.ASKED_OF_US.match(text):
        return None
    return (
        cue.VAGUE.search(text)
        or vague_reply(text)
        or undecided(text)
        or _BARE_COUNT.search(text)
        or _CONDITION.search(text)
        or _FIRST_THEN.search(text)
    )


def _plain_fact(
    state: str, value: Any, match: re.Match[str], view: View, text: str, confidence: float
) -> Fact:
    start, end = view.span(match.start(), match.end())
    return Fact(FIELD, state, value, text[start:end], start, end, confidence)
