"""A visitor's own job: {title, seniority, function}, from what they are, do or lead; never their boss's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from bot.understanding import scan
from bot.understanding.company import company_leads, organisation
from bot.understanding.contact import country
from bot.understanding.contact.contact_words import is_common
from bot.understanding.facts import Context, Fact
from bot.understanding.folding import folded, word_set
from bot.understanding.job import title_activity, title_object, title_phrase
from bot.understanding.job.title_phrase import JOINS, department_end, is_foreign, take
from bot.understanding.job.title_words import CRAFT_FIELD
from bot.understanding.kin import KIN
from bot.understanding.people import answer_parts, name_words
from bot.understanding.people.given_names import is_given
from bot.understanding.people.part_words import BELONGINGS

_LEAD = re.compile(
    r"""(?<!\w)(?:
      (?:i'?m|i\s+am)(?:\s+(?:currently|actually|also|just|still|only|merely|simply))?
        | i\s+(?:currently\s+)?work\s+as | been(?=\s+an?\s) | (?:speaking\s+|acting\s+)?(?<!same\s)as
    | (?:my|current)\s+(?:job\s+)?(?:role|title|job|position|function)(?:\s+is|'s|:)
      | (?:title|role|position|job)\s*:
    | (?:ich\s+)?bin(?:\s+(?:(?:schon\s+|jetzt\s+)?seit\s+(?:\w+\s+){1,3}?jahr(?:en|zehnten)?|hier|dort|da
      |aktuell|derzeit|auch|noch|übrigens|nebenbei|sogar|inzwischen|bloß|nur|lediglich|halt|zwar|ja|eh|eigentlich|selbst
      |selber)){0,2} | (?:ich\s+)?arbeite\s+als | als
      | (?:meine?|aktuelle)\s+(?:position|rolle|funktion|titel|job|beruf)\s+ist | position\s*:
    | (?<=,\s)(?:now|heute|hoy|ahora|jetzt)(?=\s+[^\W\d_])
      | (?:promoted|upgraded|switched|moved\s+up)\s+(?:\w+\s+){0,3}?to | (?:i'?m\s+)?now(?=\s+(?:an?|the)\s)
      | (?:befördert|aufgestiegen)\s+(?:worden\s+)?zu[mr]? | (?:ascendid[oa]|promovid[oa])\s+a
      | ahora\s+(?:soy\s+)? | jetzt\s+(?:bin\s+ich\s+)?
    | llevo\s+(?:\w+\s+){1,3}?años\s+(?:de|como)
      | en\s+(?:(?:mi\s+)?(?:papel|calidad|condici[óo]n|funci[óo]n)\s+)de | (?<!no\s)soy(?:\s+(?:también|además|por\s+cierto,?))?
      | (?:aut[oó]nom[oa]|cuenta\s+propia), | (?:trabajo|estoy)\s+(?:como|de) | como
      | mi\s+(?:cargo|puesto|rol|función)\s+es | cargo\s*:
    )\s+(?:(?:the|an?|our|their|his|her|der|die|das|eine?|seine?|ihre?|hier|el|la|los|una?
      |su)\s+){0,2}(?:(?:freelance|self[- ]?employed|freiberufliche[rnm]?|selbst(?:st)?ändige[rnm]?
      |freischaffende[rnm]?|just|only|merely|simply|lediglich|bloß|nur|bloss|solo|sólo|new|current|acting
      |interim|sole|neue[rs]?|nuev[oa]|actual|officially|technically|basically|mostly|offiziell|eigentlich
      |quasi|oficialmente|t[ée]cnicamente|b[áa]sicamente)\s+){0,2}(?:[\w-]{2,30}['’]s\s+)?""",
    re.VERBOSE | re.IGNORECASE,
)
_DEPARTMENT_LEAD = re.compile(
    r"""(?<!\w)(?:
      (?:i'?m|i\s+am|i\s+work(?:\s+\w+)?|working)(?:\s+(?:at
        |for)\s+(?-i:[A-Z])[\w&-]+(?:\s(?-i:[A-Z])[\w&-]+)?)?\s+in
        | (?:bin|arbeite)\s+(?:hier\s+|da\s+|dort\s+
        |bei(?:\s+der)?\s+(?-i:[A-ZÄÖÜ])[\w&-]+(?:\s(?-i:[A-ZÄÖÜ])[\w&-]+)?\s+)?(?:im|in\s+der)
        | (?:trabajo|estoy)\s+en | soy\s+(?:el|la)\s+de
        | bin\s+(?:der|die)\s+(?:vom|von\s+der|aus\s+(?:der|dem))
    | (?:i'?m|i\s+am)\s+(?:responsible\s+for|in\s+charge\s+of)
      | i\s+(?:do|handle|cover|take\s+care\s+of|deal\s+with)
    | bin\s+(?:\w+\s+){0,3}?für | kümmere?\s+(?:ich\s+)?mich\s+(?:hier\s+)?um | mich\s+(?:hier\s+)?um
      | (?:zuständig|verantwortlich)\s+für | mache?(?:\s+(?:hier|bei\s+uns))?(?=\s+(?:die\s|das\s|den\s
      |(?-i:[A-ZÄÖÜ]))) | betreue
    | me\s+(?:encargo|ocupo)\s+de(?=l?\s) | estoy\s+a\s+cargo\s+de
    )s?l?\s+(?:(?:the|den|die|das|our|all\s+the|el|la|las|los)\s+)?(?:(?:whole|gesamten?|ganzen?
      |tod[oa])\s+)?""",
    re.VERBOSE | re.IGNORECASE,
)
_LEADING = re.compile(
    r"(?<!\w)(?:i\s+(?:run|lead|manage|head(?:\s+up)?|oversee|look\s+after|supervise|direct)"
    r"|(?:ich\s+(?:leite|verantworte|führe)|leite\s+ich)"
    r"|(?:yo\s+)?(?:dirijo|llevo|lidero|gestiono|coordino|superviso|encabezo))\s+(?:(?:here|hier|bei\s+uns"
    r"|aqu[íi])\s+)?(?:(?:the|our|all|den|die|das|unseren|unsere|el|la|las|los)\s+){0,2}(?!(?-i:it)\b)",
    re.IGNORECASE,
)
# Who keeps them is told beside other answers too: "Marlpit Roofing, and I do the books".
_BOOKS = re.compile(
    r"(?:(?<!\w)i\s+(?:(?:just|only|also)\s+)?(?:do|keep)\s+(?:all\s+)?(?:the|our|their"
    r"|his)\s+(?P<books>books|accounts|bookkeeping|payroll|invoicing)"
    r"|(?<!\w)(?:ich\s+mach\w*|mach\w*\s+ich)\s+(?:nur\s+|hier\s+)?(?:die|das|den)\s+(?P<buch>bücher)"
    r"|(?<!\w)(?:yo\s+)?llevo\s+(?P<cuentas>las\s+cuentas|los\s+libros))(?=\s*(?:$|[,.;!)]"
    r"|(?:and|for|here|und|für|hier|y|del?|aqu[íi])\b))",
    re.IGNORECASE,
)
_OF_A_CRAFT = re.compile(r"\b(?:an?|the|der|die|eine?|el|la|una?|als|as|como)\s", re.IGNORECASE)
# "I am baker."
_I_AM, _SMALL_CRAFT = (
    re.compile(r"i(?:'?m|\s+am)\s+$", re.IGNORECASE),
    re.compile(r"[^\W\d_]+\s*(?:[.,;!]|$)"),
)
_UNMARKED = re.compile(r"(?:ich\s+)?bin\b|soy\b|als\b|como\b|trabajo\b|estoy\b", re.IGNORECASE)
# "Nothing fancy, just sales", "2. Geschäftsführer".
_ANSWER_LEAD = re.compile(
    r"(?:(?:(?:it|the\s+(?:card|door|badge))\s+says|(?:auf\s+der\s+(?:karte|tür|visitenkarte)|da)\s+steht"
    r"|en\s+la\s+tarjeta\s+(?:pone|dice)|it'?s|just|i'?d\s+say|(?:kind|sort)\s+of|zwar"
    r"|nothing\s+(?:fancy|special),?|officially|technically|basically|offiziell|eigentlich|quasi|solo(?=\s)|independent"
    r"|nichts\s+besonderes,?|[12]\.|oficialmente|t[ée]cnicamente|nada\s+(?:del\s+otro\s+mundo|especial),?|na"
    r"|(?:the|an?|der|die|das|eine?|el|la|una?|im|in|in\s+der|en)(?=\s))\s+){1,3}",
    re.IGNORECASE,
)
_PLACE = re.compile(r"(?<!\w)[1-3]\.\s+$")
# "Die Leitung, das bin ich", "la jefa soy yo".
_ME_BEHIND = re.compile(
    r",?\s+(?:das\s+)?bin\s+ich\b|\s+\((?:me|ich|yo)\)|,?\s+(?:(?:ese|esa)\s+)?soy\s+yo\b"
    r"|,\s+(?:that'?s|which\s+is)\s+me\b|[.,]\s+(?:(?:und|and|y)\s+)?(?:(?:der|die|das)\s+bin\s+ich"
    r"|that'?s\s+me|es[ea]\s+soy\s+yo)\b",
    re.IGNORECASE,
)
_ITS_ARTICLE = re.compile(r"(?<!\w)(?:the|der|die|das|el|la)\s+(?=[^\W\d_])", re.IGNORECASE)
# What one has become: "seit gestern Abteilungsleiterin".
_NOW = re.compile(
    r"(?:since|from|as\s+of|these\s+days|nowadays|now|seit|ab|inzwischen|mittlerweile|heute|jetzt|desde|hoy"
    r"|ahora|de\s+momento)\s",
    re.IGNORECASE,
)
_LONGEST_TIME = 4
_HERE = re.compile(
    r"(?:\s+(?:of|at|for|from|in|bei|von|im|de|en)\s+[^,.!?\n]{1,40}?)?\s+(?:here|hier|(?:por\s+)?aquí"
    r"|speaking|schreibt(?=\W*(?:$|,|\sund|\seuch|\shier))|escribe(?=\W*(?:$|,|\sy\s)))(?!\w)"
    r"|,\s+(?:that'?s|das\s+ist|(?:ese\s+)?es)\s+(?:my|mein|mi)\s+(?:job|title|role|beruf|titel|trabajo"
    r"|puesto|cargo)(?!\w)",
    re.IGNORECASE,
)
# "I'm the IT guy at a hospital".
_OF_A_TEAM = re.compile(
    rf"(?<!\w)(?:i'?m|i\s+am|(?:asking|writing|here|speaking|it'?s\s+me)\s+(?:\w+\s+)?as)\s+(?:the|an?"
    rf"|our)\s+(?:new\s+|regular\s+)?(?P<team>[\w&-]+(?:\s[\w&-]+)?)\s+(?:{title_activity.FOLK})(?!\w)",
    re.IGNORECASE,
)
# Whose it is: "i own a car wash", "der Laden gehört mir". A dog or a house is no firm.
_OWNS = re.compile(
    rf"""(?<!\w)(?:
      (?P<owner>i\s+own\s+(?:an?|the|this|my\s+own|it|two|three|half)\b(?!\s+{BELONGINGS}\b))
    | (?P<inhaber>(?:mir|uns)\s+gehört\s+(?:ein\w*|der|die|das)\s+(?=(?-i:[A-ZÄÖÜ]))
      | gehört\s+mir(?!\s+nicht)\b)
    | (?P<dueno>tengo\s+mi\s+propi[oa]\s+\w+)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_OWNERS = {"owner": "Owner", "inhaber": "Inhaber", "dueno": "Dueño"}
# "Inhaber eines Küchenstudios", "dueña de una cevichería".
_OF_A_FIRM = re.compile(r"\s+(?:of|eine[rs]|von|vom|de|del|der|des)\s", re.IGNORECASE)
# "Marketing lead at a small agency": whoever opens with this is no other.
_AT_SOME_FIRM = re.compile(
    r"\s+(?:(?:at|of|for|in)\s+an?|(?:bei|in)\s+(?:'?nem|einem|'?ner|einer)|einer|eines"
    r"|(?:en|de)\s+una?)\s+\w",
    re.IGNORECASE,
)
# "Director comercial, tengo aprobados 10.000": who opens so is no other.
_GOES_ON_OF_US = re.compile(
    r",\s+(?:and\s+|und\s+|y\s+)?(?:i|i'?m|i'?ve|we|we'?re|my|our|ich|wir|mein\w*|unser\w*|tengo|tenemos"
    r"|necesito|necesitamos|busco|buscamos|quiero|queremos|estoy|mi|nuestr[oa])(?!\w)",
    re.IGNORECASE,
)
# "Procurement at a pallet wholesaler here. VP makes the call": whoever opens with this works there.
_IN_SOME_FIRM = re.compile(
    r"\s+(?:(?:at|for|in)\s+an?|(?:bei|in)\s+(?:'?nem|einem|'?ner|einer)"
    r"|en\s+una?)(?:\s(?!(?:is|are|was|were|has|have|had|can|needs?|wants?|keeps?|gets?|uses?|ist|sind|war"
    r"|hat|haben|kann|braucht|es|son|está|tiene|tienen|necesita|quiere)\b)[\w&'-]+){1,5}\s*(?=[,.;!\n]|$)",
    re.IGNORECASE,
)
# "Freelance, brand copy mostly", "bin freiberuflich unterwegs, Texte und Lektorat".
_BEHIND_ALONE = re.compile(
    r"(?:\s+(?:unterwegs|tätig|here|hier|aqu[íi]))?(?:\s*[,:;(]"
    r"|\s[-–—])\s*(?:(?:mostly|mainly|doing|usually|meist(?:ens)?|hauptsächlich|vor\s+allem|sobre\s+todo"
    r"|principalmente)\s+){0,2}",
    re.IGNORECASE,
)
_FIELD_ENDS = re.compile(
    r"(?:\s+(?:mostly|mainly|usually|and\s+such|stuff|meist(?:ens)?|hauptsächlich|und\s+so|sobre\s+todo"
    r"|y\s+tal|y\s+eso))?\s*(?:$|[,.;:!)\n]|\s[-–—])",
    re.IGNORECASE,
)
_MOST_OF_FIELD = 7
# Several whose the firm is.
_OWNERS_ALL = (
    r"(?:co-?)?(?:owners|founders)|partners|inhaber(?:innen)?|gesellschafter(?:innen)?|gründer(?:innen)?"
    r"|geschäftsführer(?:innen)?|dueñ[oa]s|propietari[oa]s|soci[oa]s|fundador(?:es|as)"
)
# "Müssten wir beide Geschäftsführer uns einig werden", "we're both directors".
_BOTH_OF_US = re.compile(
    rf"(?<!\w)(?:wir\s+(?:beiden?|zwei)(?:\s+sind)?|wir\s+sind\s+beide|both\s+of\s+us|us\s+two"
    rf"|we(?:'re|\s+are)\s+both|nosotr[oa]s\s+dos,?|somos\s+(?:l[oa]s\s+)?dos)\s+(?:are\s+"
    rf")?(?P<title>{_OWNERS_ALL}|directors|chefs|director[ea]s)(?!\w)",
    re.IGNORECASE,
)
# "2 owners (im one) and 9 drivers"; "the two founders, I'm one of them" tells who decides.
_ONE_OF_THEM = re.compile(
    rf"""
        (?:^|[,.;:]\s+|\b(?:we\s+are|we'?re|(?:we|i)\s+have|with|wir\s+sind|haben|mit|somos|tenemos
          |con)\s+)(?:\d+|two|three|four|zwei|drei|vier|dos|tres|cuatro)\s+
    (?P<title>{_OWNERS_ALL})\s*[(,]\s*(?:
      (?:with\s+)?(?:i'?m|i\s+am|me\s+being)\s+one
        | one\s+of\s+(?:them|whom|which|us)(?:\s+is|\s+being)?\s+me | ich\s+bin\s+eine[rs]?
        | eine[rs]?(?:\s+davon|\s+von\s+(?:ihnen|denen))?\s+bin\s+ich
    | (?:yo\s+)?soy\s+un[oa] | un[oa](?:\s+de\s+ell[oa]s)?\s+soy\s+yo)(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
_PLURAL = re.compile(r"(?<=dor)es$|(?<=in)nen$|s$", re.IGNORECASE)
_OF_ME = re.compile(
    r"(?<!\w)(?:i|i'?m|we|my|our|ich|wir|mein\w*|unser\w*|yo|mi|m[íi][oa]|nuestr\w+"
    r"|[^\W\d_]{3,}(?:amos|emos|imos))(?!\w)",
    re.IGNORECASE,
)
_ADDRESSED = word_set(
    "doctor doctora dr boss chef chefin jefe jefa admin agent agente captain capitan professor profesor "
    "profesora"
)
# Asked of us: "habt ihr Stellen als Vertriebsleiter frei", "does the title show up in the reports".
_ASKED_OF_US = re.compile(
    r"\W*(?:(?:does|do|is|are|can|could|will|would|should)\s+(?:the|an?|every|each|all|only)"
    r"|do\s+\w+s\s+(?:get|have|need|see|use|show|count)"
    r"|(?:braucht|kann|darf|muss|bekommt|kriegt)\s+(?:ein\w*|der|die|jede\w*)"
    r"|(?:sehen|bekommen|kriegen|brauchen|können|dürfen|müssen)\s+(?!wir\b)\w+"
    r"|(?:puede|necesita|tiene)\s+(?:una?|el|la|cada)|hace\s+falta|habt\s+ihr|sucht\s+ihr|haben\s+sie"
    r"|suchen\s+sie|are\s+you\s+hiring|do\s+you\s+have\s+(?:any\s+)?(?:jobs?|openings?|positions?)"
    r"|ten[ée]is\s+(?:vacantes?|trabajo)|tienen\s+(?:vacantes?|trabajo))\b",
    re.IGNORECASE,
)
# An answer that names no job.
_MANY = re.compile(
    r"(?:many|several|all\s+(?:the|sorts\s+of)|different|multiple|(?:a\s+)?(?:lot|bunch|couple|ton)s?\s+of"
    r"|too\s+many|three|every)\s+hats?|(?:bit|little)\s+of\s+everything"
    r"|(?:i\s+do|do)\s+(?:pretty\s+much\s+|basically\s+)?everything|jack\s+of\s+all|whatever\s+needs\s+doing"
    r"|m[äa]dchen\s+für\s+alles|(?:von\s+)?allem\s+(?:ein\s+)?(?:bisschen|etwas)"
    r"|(?:bisschen|irgendwie)\s+(?:von\s+)?all(?:es|em)|de\s+todo\s+un\s+poco|un\s+poco\s+de\s+todo"
    r"|chic[oa]\s+para\s+todo|multiusos|todoterreno|hago\s+(?:un\s+poco\s+)?de\s+todo"
    r"|(?:viele|mehrere|alle)\s+hüte|(?:ich\s+)?mach\w*\s+(?:hier\s+)?(?:eigentlich\s+)?alles",
    re.IGNORECASE,
)
# "Ex-marine, now HR manager".
_ONCE = re.compile(
    r"(?:ex|former(?:ly)?|retired|pensioned|früher|ehemal\w*|pensioniert\w*|antes|hasta|jubilad[oa]"
    r"|retirad[oa])(?![a-zäöü])",
    re.IGNORECASE,
)
# "Pastor Emmett Quarles, Living Water": who serves a church is addressed by their job.
_SERVES = re.compile(
    r"(?:^|[.!?\n]\s*|(?:i'?m|this\s+is|it'?s|bin|hier\s+(?:ist|spricht)|soy(?:\s+(?:el|la))?"
    r"|habla(?:\s+(?:el|la))?)\s+)(?P<title>pastor(?:in)?|pfarrer(?:in)?|rabbi|imam|vicar|vikar(?:in)?"
    r"|deacon|diakon(?:in)?|p[áa]rroco|chaplain|kaplan)\.?(?:\s+(?:i\.\s?R\."
    r"|em\.))?(?:\s(?-i:[A-ZÄÖÜÁÉÍÓÚ])[\w'-]+){1,3}(?:\s+(?:here|speaking|hier))?(?=\s*(?:[,.!\n]|$))",
    re.IGNORECASE,
)
# "Soy administrativo": a job, where "como administrativo" may be a user's rights.
_SOY = re.compile(r"soy\s+$", re.IGNORECASE)
# "Nephew" tells whose, and no job.
_RELATIVE = re.compile(
    rf"(?:{KIN}|wife|husband|son|daughter|mum|mom|mother|sohn|tochter|mutter|ehe(?:frau|mann)|schwieger\w+"
    rf"|hij[oa]|madre|espos[oa]|marido|mujer|niet[oa]|enkel(?:in)?|grandson"
    rf"|granddaughter)(?:\s+(?:of|vom|von|des|der|del?)\s.*)?",
    re.IGNORECASE,
)
# What a title is said to mean: ""Manager" these days means whoever's got the keys", "jeder Hausmeister heißt ...".
_A_WORD = re.compile(
    r"[\"”“]?\s+(?:(?:these\s+days|nowadays|heutzutage|heute|hoy(?:\s+en\s+d[íi]a)?|just|only|nur"
    r"|solo)\s+)?(?:means?\b|hei(?:ß|ss)t\s+(?:heute|heutzutage|doch|nur|ja)\b|bedeutet\b|significa\b"
    r"|quiere\s+decir\b)",
    re.IGNORECASE,
)
_EVERY = re.compile(r"(?<!\w)(?:jede[rs]?|every|each|any|cada|cualquier)\s+$", re.IGNORECASE)
# "Chief Everything Officer haha. seriously though its owner".
_SERIOUSLY = re.compile(
    r"(?<!\w)(?:seriously|no\s+really|(?:just\s+)?kidding|jk|jokes?\s+aside|joking(?:\s+aside)?|im\s+ernst"
    r"|ernsthaft|spa(?:ß|ss)\s+beiseite|scherz|in\s+echt|(?:ahora\s+)?en\s+serio|es\s+broma"
    r"|bromas\s+aparte)(?:\s+(?:though|jetzt|ahora))?[\s,.:;!]+(?:(?:but|aber|pero)\s+)?(?:(?:it'?s|i'?m|im"
    r"|i\s+am|ich\s+bin|bin|soy)\s+)?(?:(?:the|an?|der|die|el|la)\s+)?",
    re.IGNORECASE,
)
_TRADE = re.compile(r"(?:[^aeiou]er|erin|or|ora|ero|era|ista|ist|ante|ador|adora|tor|tora|al)$")
_WORKERS = re.compile(r"(?:erte|kraft|frau|er|or|ist|ian|ant|ent|man|woman|in|ero|era|ista|dor|dora)$")
_OF_NAMED_FIRM = re.compile(
    r"(?P<part>[^\W\d_][\w-]+(?: [a-zäöü-]+)?) (?:at|bei(?:\s(?:der|dem))?|beim|vom"
    r"|en)\s(?-i:[A-ZÄÖÜÁÉÍÓÚÑ])",
    re.IGNORECASE,
)
_THE = re.compile(
    r"(?<!\w)(?:the|my|our|der|die|unser\w*|mein\w*|mei|moi|moa|el|la|l[oa]s|mis?|nuestr[oa]s?)\s",
    re.IGNORECASE,
)
_ITS_THE = re.compile(_THE.pattern + "$", re.IGNORECASE)
# "Sekretärinnen hatten früher mehr Geduld": what is said of all of them.
_OF_ALL = re.compile(
    r"(?:\s(?:of|from|von|de)\s\w+)?\s(?:hatten|had|were|used|are|sind|haben|waren|ten[íi]an|eran|son"
    r"|tienen)\b",
    re.IGNORECASE,
)
# "The intern who answered me", "la recepcionista de mi gimnasio odia al suyo".
_WHO_SERVED = re.compile(
    r",?\s(?:que|who|that|der|die)\s(?:me|mir|mich|nos|uns"
    r"|(?:answered|helped|told|served|called|emailed|wrote)\s(?:to\s)?(?:me|us))\b"
    r"|\s(?:of|at|from|in|de|del|en|von|bei|beim|vom)\s(?:my|mi"
    r"|mein\w*)\s(?!(?:company|firm|shop|business|firma|laden|betrieb|empresa|negocio|tienda|taller|own"
    r"|propi[oa])\b)\w+(?:'s)?\s\w",
    re.IGNORECASE,
)
# "Nosy, aren't you", "im Krankenhaus, wo meine Mutter liegt".
_NO_JOB_BEHIND = re.compile(
    r",?\s*(?:(?:wo|where|d[óo]nde)(?=\s)|(?:are|is|do|does|did)(?:n'?t)?\s+(?:you|ya|u|it|we|they)"
    r"|bist\s+du|(?:ne|nicht|oder|was|gell?|wa|no|verdad|eh|huh|much)(?=\W*$))(?!\w)",
    re.IGNORECASE,
)
# "Head of estates, not me".
# "VP Operations and I approve it jointly".
NOT_ME = re.compile(
    r",?\s+(?:(?:and|und|y|but)\s+)?(?:not\s+me|nicht\s+ich|no\s+yo)\b"
    r"|\s+(?:and|und|y)\s+(?:i|me|ich|yo)\b[^.,;!?\n]{0,30}\b(?:together|jointly|both|gemeinsam|zusammen|beide"
    r"|junt[oa]s)\b",
    re.IGNORECASE,
)
# "El jefe de taller que teníamos se fue".
_WE_HAD = re.compile(
    r"(?:\s(?!que\b|who\b|that\b)\w+){0,3},?\s(?:que\s(?:ten[íi]amos|tuvimos|hab[íi]a)"
    r"|(?:(?:who|that)\s)?we\s(?:had|used\sto\shave|lost)|(?:der|die|den|das)\swir\s(?:\w+\s)?hatten)\b",
    re.IGNORECASE,
)
_EMPLOYED = re.compile(
    r"(?P<job>[^\W\d_][\w-]*(?:\s[^\W\d_][\w-]*){0,3}?)(?=\s+(?:at|@|bei|beim"
    r"|en)\s+(?:(?:der|dem|the|la|el)\s+)?[^\W\d_])"
)
# "Ich heiße Sina Roth und bin Köchin": who has told the name tells the trade.
_AND = re.compile(r"\b(?:und|and|y)\s+$", re.IGNORECASE)
_IS = re.compile(r"(?:i'?m|i\s+am|(?:ich\s+)?bin|soy)\b", re.IGNORECASE)
# "I'm a customer at the bank": no job.
_SERVED = re.compile(
    r"(?:custom|us|memb|subscrib|own|renter|buy|visit)(?:er|or)$|(?:patient|guest|tenant|resident|client|donor)$"
)
_NEAR, _PAIR, _SHORTEST = 80, 2, 3
_MAY_FOLLOW = word_set(
    "here hier aquí of at for from in and or but so with bei von der des im für in und oder aber also vom "
    "mit de del en y o pero e aunque because since technically basically now right um well who that die "
    "quien que thanks please bitte"
)
# "I handle it" names no department.
_TASK = word_set("do handle cover of with")
_TOO_WIDE = word_set(
    "head partner partnerin executive officer staff lead leader meister member chief agent agente associate "
    "comercial administrativo soci socio socia chef chefin"
)
_BOSSES = word_set("chef chefin jefe jefa")


def read(text: str, context: Context) -> list[Fact]:
    """At most one title: the visitor's own."""
    asked = context.asked == "job_title"
    if _ASKED_OF_US.match(text):
        return []
    alone = [each.span() for each in company_leads.ALONE.finditer(text)]
    for start, end in _found(text, context):
        if (
            answer_parts.is_theirs(text, start, end)
            or NOT_ME.match(text, end)
            or _A_WORD.match(text, end)
            or _EVERY.search(text, max(0, start - 12), start)
            or any(begin <= start < stop for begin, stop in alone)
        ):
            continue
        return [fact(text, start, end)]
    if owner := _owner(text, asked):
        return [owner]
    for start, end in _departments(text, asked):
        return [_department(text, start, end, "other")]
    for start, end in _led(text):
        return [_department(text, start, end, "head")]
    if asked and (hats := _MANY.search(text)):
        return [Fact("job_title", "vague", None, hats.group(), *hats.span(), 0.75)]
    if asked and (done := title_activity.read(text)):
        start, end, leads = done
        return [_department(text, start, end, "head" if leads else "other")]
    if (
        asked
        and (span := _unknown(text))
        and not is_of_another(text, scan.after_fillers(text), span)
        and not _RELATIVE.fullmatch(text[slice(*span)])
        and not company_leads.ALONE.fullmatch(text[slice(*span)])
    ):
        said = text[slice(*span)]
        return [
            _fact(
                text,
                *span,
                {"seniority": _worker(said), "function": title_phrase.function(folded(said)) or "other"},
                0.6,
            )
        ]
    return []


def _owner(text: str, asked: bool) -> Fact | None:
    """Whose the firm is, or one of those whose it is."""
    if one := _ONE_OF_THEM.search(text) or _BOTH_OF_US.search(text):
        title = _PLURAL.sub("", one["title"])
        return _fact(
            text,
            one.start("title"),
            one.end(),
            title_phrase.classified(title),
            0.8,
            title_phrase.written(title),
        )
    owns = _OWNS.search(text) if asked and not text.rstrip().endswith("?") else None
    return (
        _fact(
            text,
            *owns.span(),
            {"seniority": "owner", "function": "general"},
            0.75,
            _OWNERS[owns.lastgroup or "owner"],
        )
        if owns
        else None
    )


def fact(text: str, start: int, end: int) -> Fact:
    """The title in text[start:end] with its rank and department."""
    return _fact(text, start, end, title_phrase.classified(text[start:end]), 0.9)


def _found(text: str, context: Context) -> Iterator[tuple[int, int]]:
    asked = context.asked == "job_title"
    if asked:
        yield from filter(None, (take(text, turn.end()) for turn in _SERIOUSLY.finditer(text)))
    for lead in _LEAD.finditer(text):
        span = take(text, lead.end()) or _craft(text, lead, context) or _employed_as(text, lead)
        if span and (asked or folded(text[span[0] : span[1]]) not in _TOO_WIDE or _SOY.match(lead.group())):
            yield span
    yield from _behind(text, asked)
    yield from _alone(text)
    yield from (served.span("title") for served in _SERVES.finditer(text))
    if asked:
        yield from _over_time(text)
    start = scan.after_fillers(text)
    lead = _ANSWER_LEAD.match(text, start)
    span = _with_place(text, take(text, lead.end() if lead else start))
    ours = span and not lead and context.asked != "authority" and _goes_on_of_us(text, span)
    telling = span and (
        ours
        or (asked and not is_of_another(text, start, span))
        or _HERE.match(text, span[1])
        or _of_a_firm(text, span)
    )
    if span and telling and not text.rstrip().endswith("?"):
        yield span
    for clause in re.finditer(r"[,.;!(]\s*|\bhere\s+|\s-\s|\?\s+", text):
        start = scan.after_fillers(text, clause.end())
        lead = _ANSWER_LEAD.match(text, start)
        if (
            (span := take(text, lead.end() if lead else start))
            and not answer_parts.is_asked(text, span[1])
            and (asked or (not lead and _HERE.match(text, span[1])))
        ):
            yield span


def _with_place(text: str, span: tuple[int, int] | None) -> tuple[int, int] | None:
    """The "2." of "2. Vorsitzender" is the title's."""
    place = _PLACE.search(text, 0, span[0]) if span else None
    return (place.start(), span[1]) if span and place else span


def _employed_as(text: str, lead: re.Match[str]) -> tuple[int, int] | None:
    """ "Ich bin logistikexperte bei evovia", "I'm a Claims Handler at Paylane"; one word with a capital may be a name."""
    told = unlisted(text, lead.end()) if _IS.match(lead.group()) else None
    if (
        not told
        or _SERVED.search(folded(told.quote))
        or not (organisation.after_person(text, told.end) or _AT_SOME_FIRM.match(text, told.end))
        or (" " not in told.quote and told.quote[0].isupper())
    ):
        return None
    return told.start, told.end


def unlisted(text: str, start: int) -> Fact | None:
    """The title no list knows that an employer stands behind: "Casino Host at Paylane", "logistikexperte bei evovia"."""
    told = _EMPLOYED.match(text, start)
    words = told["job"].split() if told else []
    own = [word for word in words if word not in JOINS]
    if (
        not told
        or is_foreign(words[-1])
        or any(len(word) < _SHORTEST or (word.islower() and is_common(word)) for word in own)
        or is_given(words[0])
    ):
        return None
    worker = _worker(words[-1]) == "individual"
    if (
        not (worker or all(word[0].isupper() for word in own))
        or (words[0].islower() and not worker)
        or country.is_place(told["job"])
    ):
        return None
    return _fact(
        text,
        *told.span("job"),
        {
            "seniority": _worker(told["job"]),
            "function": title_phrase.function(folded(told["job"])) or "other",
        },
        0.7,
    )


def _craft(text: str, lead: re.Match[str], context: Context) -> tuple[int, int] | None:
    """ "Bin Koch", "soy la pastora", "I'm a baker"; where the name was asked for only after an article, or "as"."""
    if (
        _I_AM.match(lead.group())
        and context.asked != "name"
        and text[lead.end() : lead.end() + 1].islower()
        and _SMALL_CRAFT.match(text, lead.end())
    ):
        return title_phrase.craft(text, lead.end())
    if _AND.search(text, 0, lead.start()) or (_EMPLOYED.match(text, lead.end()) and context.asked == "name"):
        return title_phrase.craft(text, lead.end())
    if not _OF_A_CRAFT.search(lead.group()) and (
        context.asked == "name" or not _UNMARKED.match(lead.group())
    ):
        return None
    return title_phrase.craft(text, lead.end())


def _behind(text: str, asked: bool) -> Iterator[tuple[int, int]]:
    for me in _ME_BEHIND.finditer(text):
        before = max(0, me.start() - _NEAR)
        for article in _ITS_ARTICLE.finditer(text, before, me.start()):
            span = take(text[: me.start()], article.end()) or title_phrase.craft(
                text[: me.start()], article.end()
            )
            if span and span[1] == me.start() and (asked or folded(text[slice(*span)]) not in _BOSSES):
                yield span


def _alone(text: str) -> Iterator[tuple[int, int]]:
    """ "Freelance electrician here", "Yevgenia, freelance translator", "consuelo arrieta, locutora autónoma"."""
    for start, end in organisation.trades_alone(text):
        if span := take(text[:end], start):
            yield span


def _over_time(text: str) -> Iterator[tuple[int, int]]:
    """The title of now before that of the past: "hasta el viernes dependienta, desde el lunes encargada"."""
    starts = [
        scan.after_fillers(text),
        *(scan.after_fillers(text, m.end()) for m in re.finditer(r"[,.;]\s+", text)),
    ]
    for at in starts:
        lead = _NOW.match(text, at)
        for word in title_phrase.words(text, lead.end())[:_LONGEST_TIME] if lead else ():
            if span := take(text, word.start()):
                yield span
                break


def _goes_on_of_us(text: str, span: tuple[int, int]) -> bool:
    """ "Jefa de enfermería. La decisión es mía": who opens with a title, and speaks of themselves."""
    if folded(text[slice(*span)]) in _ADDRESSED:
        return False
    return bool(_GOES_ON_OF_US.match(text, span[1])) or (
        text[span[1] : span[1] + 2] in (". ", ", ") and bool(_OF_ME.search(text, span[1]))
    )


def _of_a_firm(text: str, span: tuple[int, int]) -> bool:
    return bool(_AT_SOME_FIRM.match(text, span[1])) or (
        bool(_OF_A_FIRM.match(text, span[1]))
        and title_phrase.classified(text[slice(*span)])["seniority"] in ("owner", "founder")
    )


def is_of_another(text: str, start: int, span: tuple[int, int]) -> bool:
    """ "der azubi spielt im flur": one who does something is not the visitor."""
    if _OF_ALL.match(text, span[1]) or _WE_HAD.match(text, span[1]):
        return True
    if not _THE.match(text, start):
        return False
    following = scan.WORD.match(text, scan.skip_space(text, span[1]))
    return bool(_WHO_SERVED.match(text, span[1])) or (
        following is not None and following.group().lower() not in _MAY_FOLLOW
    )


def is_who_served(text: str, start: int, end: int) -> bool:
    """ "Der Praktikant, der mir geschrieben hat": one whom the visitor met."""
    return bool(
        (_THE.match(text, start) or _ITS_THE.search(text, max(0, start - 10), start))
        and _WHO_SERVED.match(text, end)
    )


def is_told_of(text: str, start: int, end: int) -> bool:
    """ "Our intake coordinator retypes everything": the article stands right before, and what they do behind."""
    article = _ITS_THE.search(text, max(0, start - 10), start)
    return article is not None and is_of_another(text, article.start(), (start, end))


def _departments(text: str, asked: bool) -> Iterator[tuple[int, int]]:
    for lead in _DEPARTMENT_LEAD.finditer(text):
        end = department_end(text, lead.end())
        if (
            end
            and title_object.closes(text, end)
            and not (text[lead.end() : end] == "it" and lead.group().split()[-1] in _TASK)
        ):
            yield lead.end(), end
    yield from (books.span(books.lastgroup or 0) for books in _BOOKS.finditer(text))
    for guy in _OF_A_TEAM.finditer(text):
        if title_phrase.is_department(guy["team"]):
            yield guy.start("team"), guy.end()
    yield from _fields_alone(text)
    start = scan.after_fillers(text)
    lead = _ANSWER_LEAD.match(text, start)
    begin = lead.end() if asked and lead else start
    if (end := department_end(text, begin)) and (asked or _IN_SOME_FIRM.match(text, end)):
        yield begin, end


def _fields_alone(text: str) -> Iterator[tuple[int, int]]:
    """What the self-employed say they do, named by its field."""
    for alone in company_leads.ALONE.finditer(text):
        if lead := _BEHIND_ALONE.match(text, alone.end()):
            ends = [word.end() for word in islice(scan.WORD.finditer(text, lead.end()), _MOST_OF_FIELD)]
            yield from (
                (lead.end(), end)
                for end in reversed(ends)
                if CRAFT_FIELD.fullmatch(folded(text[lead.end() : end])) and _FIELD_ENDS.match(text, end)
            )


def _led(text: str) -> Iterator[tuple[int, int]]:
    """ "I run sales", "ich leite den Einkauf", and whatever is led at a firm: "I manage the scale house at Copper Ridge"."""
    for lead in _LEADING.finditer(text):
        if (part := _OF_NAMED_FIRM.match(text, lead.end())) and _THE.search(lead.group()):
            yield part.span("part")
        if end := department_end(text, lead.end()):
            yield lead.end(), end


def department(text: str, start: int, end: int) -> Fact:
    """The title of one who works in the department of text[start:end]."""
    return _department(text, start, end, "other")


def _department(text: str, start: int, end: int, seniority: str) -> Fact:
    return _fact(
        text,
        start,
        end,
        {"seniority": seniority, "function": title_phrase.function(folded(text[start:end])) or "other"},
        0.8,
    )


def _fact(
    text: str, start: int, end: int, kind: dict[str, str], confidence: float, title: str | None = None
) -> Fact:
    value: dict[str, Any] = {"title": title or title_phrase.written(text[start:end]), **kind}
    return Fact("job_title", "known", value, text[start:end], start, end, confidence)


# "Gegenfrage: was sind Sie denn von Beruf?"
_WITH_QUESTION = re.compile(r"[^.:!?\n]{2,30}:\s[^?\n]{2,100}\?")
# "Na, Bäcker halt".
_PARTICLE = re.compile(
    r"\s(?:halt|eben|einfach|hier|here|nomás|simplemente|lol|haha|jaja)\W{0,5}$",
    re.IGNORECASE,
)
_ASKED_BACK = word_set(
    "none ninguno ninguna keiner keinen title titles titel job jobs role roles position positionen beruf "
    "cargo cargos puesto puestos rol"
)


def _unknown(text: str) -> tuple[int, int] | None:
    """An answer of up to three unknown words: "baker", "I'm a vet"; longer ones that begin with a trade."""
    text = _PARTICLE.sub("", text)
    start = scan.after_fillers(text)
    told = _EMPLOYED.match(text, start)
    if told and organisation.after_person(text, told.end()):
        text = text[: told.end()]
    if _ONCE.match(text, start) or _WITH_QUESTION.match(text, start):
        return None
    for pattern in (_LEAD, _ANSWER_LEAD):
        if lead := pattern.match(text, start):
            start = lead.end()
    found = title_phrase.words(text, start)
    if found and _A_WORD.match(text, found[0].end()):
        return None
    rest = text[found[-1].end() if found else start :].strip()
    said = [w.group() for w in found]
    if (
        not said
        or (rest and (rest[0].isalnum() or rest[0] in "?@#&<>{}=/" or _NO_JOB_BEHIND.match(rest)))
        or any(is_foreign(w) or folded(w) in _ASKED_BACK for w in said)
        or name_words.is_mashed(said[0])
    ):
        return None
    # "Depends, who's asking": the capital is the sentence's.
    if len(said) == 1 and rest and is_common(said[0].lower()):
        return None
    trade = (
        bool(_TRADE.search(folded(said[0])))
        or (len(said) == _PAIR and said[0][0].isupper() and bool(_TRADE.search(folded(said[1]))))
        or (len(said) > 2 and said[0][0].isupper() and said[1] in JOINS)
    )
    if len(said) > (7 if trade else 3) or len(said[0]) < 3 or not (trade or all(map(_may_be, said))):
        return None
    return found[0].start(), found[-1].end()


def _may_be(word: str) -> bool:
    """False for an everyday word in small letters that no title holds."""
    return not word.islower() or word in JOINS or not is_common(word) or title_phrase.is_part(word)


def _worker(words: str) -> str:
    return "individual" if _WORKERS.search(folded(words)) else "other"
