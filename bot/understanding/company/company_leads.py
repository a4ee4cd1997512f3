"""What people say around the name of their own company: leads to it, words behind it, and that there is none; in three
languages.
"""

from __future__ import annotations

import re

from bot.understanding.folding import word_set

# After these a name in small letters counts too.
STATED = re.compile(
    r"""(?<!\w)(?:
      (?:i|we)\s+(?:currently\s+|also\s+|both\s+)?work\s+(?:at|for)(?:\s+is)? | working\s+(?:at|for)
        | employed\s+(?:at|by) | (?:interning|apprenticing|temping|training|volunteering)\s+(?:at|with|for)
        | my\s+employer\s+is | (?:praktikum|ausbildung|lehre|prácticas|aprendizaje)\s+(?:bei(?:\s+der)?|en)
    | (?:our|my|the)\s+(?:company|firm|business|organi[sz]ation|employer|agency|startup
      |shop)(?:'?s)?\s*(?:name)?\s*(?:is|:|,)?\s+(?:is\s+)?(?:called|named)
    | (?:our|my|the)\s+(?:company|firm|business|organi[sz]ation|employer|agency
      |startup)(?:'?s)?\s+name\s*(?:is|:) | (?:company|business|firm|organi[sz]ation|employer|unternehmen
      |firma|empresa|compañía)(?:\s*name)?\s*:
    | (?:company|firm|business|agency|startup|start-up|bakery|broker|forwarder|carrier|haulier|wholesaler
      |retailer|distributor|consultancy|practice|salon|gym|hotel|caf[eé]|garage|dealership|charity|nonprofit
      |bureau|office|outfit|lab|workshop|guest\s?house|b&b|inn|pub|bar|nursery|kindergarten|academy
      |cent(?:er|re)|foundation|club|association|band|farm|winery|brewery|publisher|theat(?:er|re)|museum
      |company|shop|store|restaurant|clinic|manufacturer|studio|brand|place|one|school)\s+(?:call?ed|named)
      | (?:we'?re|we\s+are|it'?s|it\s+is|(?:company|firm|shop|place|salon|studio)\s+is)\s+(?:call?ed|named)
    | we\s+(?:(?:now|all|mostly|just)\s+)?go\s+by(?:\s+the\s+name(?:\s+of)?)?
      | (?:trad(?:e|ing)|operat(?:e|ing)|registered|do(?:ing)?\s+business)\s+(?:as|under)
      | (?:people|folks?|team|ones|crew|girls|guys|leute|equipo)\s+(?:behind|hinter|detrás\s+de)
      | (?:by\s+the\s+)?name\s+of | (?:ich|wir)\s+vertret(?:e|en)(?:\s+(?:die|den|das))? | know\s+us\s+as
      | firmieren\s+als | kennt\s+uns\s+als | nos\s+conocen\s+como
      | (?:geschäft|laden|büro|studio|lokal|firma|agentur|praxis|kanzlei|betrieb|werkstatt
        |unternehmen|verein|salon|hotel|restaurant|café)\s+hei(?:ß|ss)t
      | (?:^|(?<=[,.;]\s))(?:empresa|agencia|tienda|negocio|taller|cl[íi]nica|estudio)\s+se\s+llama
    | im\s+namen\s+(?:von|der|des)(?:\s+(?:der|dem))?(?!\s+(?:dr|mrs?|ms|prof|herrn?|frau)\b)
      | on\s+behalf\s+of(?!\s+(?:dr|mrs?|ms|prof|herrn?|frau)\b) | (?:i|we)\s+(?:represent|belong\s+to)
      | (?:i'?m|we'?re|i\s+am|we\s+are)\s+part\s+of | geh[öo]r(?:en?|t)\s+(?:wir\s+|ich\s+)?zu[mr]?
      | (?:formo|formamos)\s+parte\s+de(?:l)? | (?:pertenezco|pertenecemos)\s+al?
      | im\s+auftrag\s+(?:von|der)(?!\s+(?:dr|mrs?|ms|prof|herrn?|frau)\b)
      | (?:invoice|bill|receipt)\s+(?:it\s+)?(?:\w+\s+)?(?:made\s+)?(?:out\s+)?to
      | rechnung\s+(?:bitte\s+)?(?:geht\s+)?(?:an|auf)(?:\s+(?:die|den|das))?
      | factura\s+(?:\w+\s+)?(?:a\s+nombre\s+de|a\s+la|a|para)(?=\s+(?-i:[A-ZÁÉÍÓÚÑ]))
      | (?:meldet|melden)\s+sich(?:\s+dann)?(?:\s+(?:der|die|das))?
      | (?:ask(?:ing)?|asked)\s+for(?=\s+(?-i:[A-Z])\w+\s+(?-i:[A-Z]))
      | pregunt(?:ando|e|a|ad)\s+por(?=\s+(?:el|la)\s)
    | (?:unsere?|meine?|die)\s+(?:firma|unternehmen|betrieb|agentur|laden)\s+(?:heißt|heisst|nennt\s+sich)
      | wir\s+hei(?:ß|ss)en | namens
    | (?:mi|nuestra|la)\s+(?:empresa|compañía|firma|agencia|tienda)\s+se\s+llama | nos\s+llamamos
      | (?:empresa|compañía|firma|agencia|tienda|clínica|negocio|taller|restaurante|hotel
      |asociaci[óo]n)\s+(?:llamad[oa]|que\s+se\s+llama) | de\s+parte\s+de | (?:represento|representamos)\s+a
      | en\s+nombre\s+de | de\s+la\s+empresa
    | wir\s+nennen\s+uns | hei(?:ß|ss)en\s+tun\s+wir | rebranded\s+(?:to|as) | (?:we|i)\s+landed\s+on
      | the\s+com(?:apny|pnay|panny)\s+is | hei(?:ß|ss)en\s+wir(?:\s+(?:ja|jetzt|nun))?
    | (?:la|el|mi|nuestr[oa])\s+(?:academia|escuela|cl[íi]nica|negocio|taller|estudio|gestor[íi]a
      |ferreter[íi]a|marca)\s+se\s+llama | se\s+va\s+a\s+llamar | (?:mi|nuestro)\s+negocio\s+es
      | nombre\s+comercial\s+es | laburo\s+en
    | (?:bei|von|für)\s+der\s+firma | (?:ich\s+)?arbeite\s+(?:\w+\s+){0,6}?(?:bei|für)(?:\s+der)?
      | (?:trabajo|trabajamos)\s+(?:en|para)(?:\s+(?:la\s+)?(?:empresa|compañía))?
    )\s+""",
    re.VERBOSE | re.IGNORECASE,
)
# After these only a name with capitals, or the answer to the question.
SUGGESTED = re.compile(
    r"""(?<!\w)(?:
      been\s+(?:with|at) | (?:i|we)(?:'re|\s+(?:are|were|use|used|had|have|tried|run
        |ran))\s+(?:on\s+)?(?-i:[A-Z])\w+\s+at(?=\s+(?-i:[A-Z]))
        | (?:we\s+became|we'?ve\s+become|(?:wir\s+wurden|wurden\s+wir)\s+zu[mr]?
        |pasamos\s+a\s+ser)(?=\s+(?-i:[A-ZÄÖÜÁÉÍÓÚÑ]))
        | (?:company|business|firm|shop|employer)(?:'s|\s+is)(?=\s+(?-i:[A-Z])\w+\s+(?-i:[A-Z&]))
        | (?:ask\s+for|speak\s+to|pregunt\w+\s+por|frag\w*\s+nach)\s+(?:\w+\s+){1,2}?(?:at|en
        |bei)(?=\s+(?-i:[A-ZÄÖÜÁÉÍÓÚÑ])) | (?:y\s+la\s+empresa|and\s+the\s+company
        |und\s+die\s+firma)(?=\s+(?-i:[A-ZÄÖÜÁÉÍÓÚÑ]))
        | seit\s+(?:der|dem)\s+(?:übergabe|umbenennung|übernahme|verkauf|umzug|fusion)
        | since\s+the\s+(?:takeover|merger|rebrand\w*|sale)(?:\s+(?:it'?s|we'?re))?
        | desde\s+la\s+(?:venta|fusi[óo]n|compra|absorci[óo]n)(?:\s+somos)?
        | (?:we'?re|we\s+are|sind|somos)\s+(?:\w+\s+)?(?:\d+|ten|twelve|twenty|zehn|zwölf|zwanzig|diez|doce
        |veinte)\s+(?:\w+\s+)?(?:at|bei(?:\s+der)?|en(?:\s+la)?)(?=\s+(?-i:[A-ZÄÖÜÁÉÍÓÚÑ]))
        | (?<=,\s)(?:hoy|ahora|heute|jetzt|now) | trabajo\s+con\s+(?:\w+\s+){1,3}?en
        | an?\s+(?:\w+\s+){1,4}?(?:called|named) | started\s+at | joined
        | seit\s+\w+(?:\s+\w+)?\s+bei(?:\s+der)? | desde\s+(?:\w+\s+){1,4}?en | fa\.
        | (?:handle|manage|run|lead|answer|do|look\s+after)\s+(?:\w+\s+){1,3}?(?:for|at)
    | (?:i'?m|i\s+am|we'?re|we\s+are)\s+(?:calling\s+|writing\s+|reaching\s+out\s+|here\s+|still\s+|now\s+
      |currently\s+)?(?:with|from|at) | (?:calling|writing|typing|emailing|messaging|chatting|texting
      |reaching\s+out)\s+from | i\s+volunteer\s+(?:for|at|with)
      | (?:i|we)\s+work\s+(?:\w+\s+){0,5}?(?:office|branch|division|site|arm)\s+of
      | (?:bin|ist)\s+(?:hier\s+)?(?:der|die)\s+neue\w*\s+(?:bei|von) | (?:our|my)\s+(?:\w+\s+)?team\s+at
      | (?:i'?m|i\s+am)\s+(?:with|from|on|in)\s+the\s+(?:\w+\s+){1,2}?team\s+at | unser\s+team\s+bei
      | (?:we|us|here|over|folks|team)\s+at | hier(?:\s+(?:is|ist|spricht|schreibt))?(?:\s+(?:der|die|das))?
      | aqu[íi] | (?:le|les|os|te)\s+(?:escribe|habla)(?:\s+(?:la|el))?
      | (?:escribo|escribimos|llamo|llamamos|hablo)\s+desde
      | (?:te|le|os|les)\s+(?:escribo|escribimos|hablo|hablamos|llamo|llamamos
      |contacto)\s+(?:de(?:l|\s+la|\s+los|\s+las)?|desde) | (?:i|we)\s+(?:own|run|founded|started)
    | (?:our|my)\s+(?:company|firm|business|agency|startup|shop|clinic|practice|studio)(?=\s+(?-i:[A-Z]))
      | (?:unsere?|meine?)\s+(?:firma|agentur|praxis|kanzlei|werkstatt)(?=\s+(?-i:[A-ZÄÖÜ]))
      | (?:mi|nuestra)\s+(?:empresa|agencia|tienda|clínica)(?=\s+(?-i:[A-ZÁÉÍÓÚÑ]))
    | (?:mir|uns)\s+gehört\s+(?:der|die|das) | (?:komm|komme|kommen|bin
      |sind)\s+vom(?=\s(?-i:[A-ZÄÖÜ])\w+\s(?-i:[A-ZÄÖÜ])) | jetzt\s+bei(?:\s+der|m)? | bin\s+ich\s+beim
      | (?:our|my|the)\s+(?:company|firm|business|employer|agency|startup)\s*(?:is|,) | (?:we'?re|we\s+are)
    | (?:bin|sind|tätig|angestellt|mitarbeiter(?:in)?)\s+bei(?:\s+der)?
      | meld\w*\s+(?:mich|uns)\s+(?:vom|von(?:\s+(?:der|dem))?|aus(?:\s+(?:der|dem))?)
      | ruf\w*\s+(?:\w+\s+)?an\s+(?:vom|von|aus)(?:\s+(?:der|dem))?
      | (?:komme|kommen|bin|sind|wir|ich)\s+von(?:\s+(?:der|dem))? | wir\s+(?:hier\s+)?bei(?:\s+der)?
      | (?:unsere?|meine?)\s+(?:firma|unternehmen|betrieb)\s*(?:ist(?:\s+die)?|,) | firma
      | wir\s+sind(?!\s+(?:bei|von)\b)(?:\s+(?:die|das|der))?
    | (?:mi|nuestr[oa]|la|el)\s+(?:bufete|despacho|cl[íi]nica|consultor[íi]a|asesor[íi]a|gestor[íi]a
      |estudio|taller|tienda|restaurante|hotel|firma|colegio|escuela|inmobiliaria|bodega
      |imprenta)\s+es(?=\s+(?-i:[A-ZÁÉÍÓÚÑ]))
    | (?:mi|nuestra|la|el|nuestro)\s+(?:empresa|compañía|agencia|asociaci[óo]n|cooperativa|academia
      |negocio)(?:\s+de\s+aqu[íi])?\s*(?:es|,) | (?:soy|somos|llamo|escribo|llamamos)\s+(?:l[oa]s\s+|el\s+
      |la\s+)?de | (?:estoy|trabajo)\s+de\s+\w+\s+en | bin\s+\w+\s+bei(?:\s+der)?
      | (?:from|with|in|on)\s+the\s+(?:\w+\s+){1,2}?(?:team|desk|department|dept|office|branch|unit
      |counter)\s+(?:at|of) | somos | (?:es\s+geht
      |(?<=\w\s)geht(?:'?s|\s+es))\s+(?:\w+\s+)?um(?:\s+(?:den|die|das|unsere?n?|meine?n?))? | se\s+trata\s+de
    )\s+""",
    re.VERBOSE | re.IGNORECASE,
)
# After these a name in small letters that tells a trade counts too: "i run bluebird bakery", "wir sind die dachdeckerei vogt".
OWN = re.compile(
    r"""(?<!\w)(?:
      (?:i|we)\s+(?:own|run|manage|opened|founded) | (?:speaking|calling|writing|buying)\s+for
        | (?:i'?m|i\s+am|we'?re|we\s+are)(?:\s+(?:with|from|at))? | we\s+at
        | (?:company|firm|business)\s*(?:is|,|name)
    | (?:i|we)\s+(?:do|handle|manage|answer|look\s+after)\s+(?:the\s+)?\w+\s+(?:at|for)
      | (?:owner|manager|director|founder)\s+of | (?:boss|job)\s+is\s+at | from
    | (?:ich|wir)\s+(?:führen?|leiten?|betreiben?|haben?) | (?:mir|uns|und\s+mir)\s+gehört | wir\s+sind
      | wir\s+bei | (?:bin|sind|komme)\s+(?:von|vom|bei|beim)
      | (?:schreibe|spreche|arbeite)\s+(?:für|fürs|bei|beim|im)
      | (?:angestellt|tätig|beschäftigt)\s+(?:bei|beim) | emplead[oa]\s+en | mir\s+gehören
      | (?:firma|betrieb|unternehmen)\s*(?:ist|,)
    | (?:um|das|die|den)\s+\w+\s+(?:bei|beim|für)
      | (?:inhaber(?:in)?|leiter(?:in)?|chef(?:in)?|\w+leiter(?:in)?)\s+(?:von|vom|der|des|im|in\s+der)
    | (?:llevo|dirijo|tengo|tenemos|regento|trabajo\s+en|llevamos)(?!\s+\w+[ai]do\b) | somos
      | (?:dueñ[oa]s?|propietari[oa]s?|encargad[oa])\s+de | soy\s+de | en\s+nombre\s+de | de\s+parte\s+de
      | (?:empresa|firma|negocio)\s*(?:es|,) | (?:consultas|marketing|contabilidad)\s+(?:de|en)
    )l?\s+(?:(?:the|der|die|das|dem|den|el|la|los|las)\s+)?""",
    re.VERBOSE | re.IGNORECASE,
)
# After these only a name with capitals that tells a trade: "ich mach bei Zirkus Balthasar die Buchhaltung".
TELLING = re.compile(
    r"""(?<!\w)(?:
      (?:schreib|frag)\w*\s+(?:hier\s+)?für | (?:alle|all|tod[oa]s)\s+(?:im|in|bei|beim|at|en)
        | (?:estoy|estamos)\s+en | (?:da|dann)\s+eröffnet
        | (?:writing|asking|chatting|en?quiring|inquiring)\s+for | (?:escrib|pregunt)\w+\s+(?:por|para)
        | mach\w*\s+(?:hier\s+)?(?:bei|für) | mi[ra]\s+san | wir\s+vom
      )(?:\s+(?:the|der|die|das|dem|da|de|el|la|los|las|d'))?\s*(?<=[\s'])(?=(?-i:[A-ZÄÖÜÁÉÍÓÚÑ]))""",
    re.VERBOSE | re.IGNORECASE,
)
# "Tell wholesale from retail": no firm stands behind it.
TOLD_APART = re.compile(
    r"\b(?:tell|tells|sort|separate|distinguish|split|know|keep|filter)\s+(?:[\w-]+\s+){1,3}$",
    re.IGNORECASE,
)
# "Fintech, se llama Monedita".
KIND_CALLED = re.compile(
    r"^\W*(?:(?:una?|an?|eine?)\s+)?[^\W\d_][\w-]*(?:\s[^\W\d_][\w-]*){0,3},\s+(?:se\s+llama"
    r"|(?:it'?s\s+)?(?:called|named)|hei(?:ß|ss)t|nennt\s+sich)\s+",
    re.IGNORECASE,
)
_FIRM = (
    r"(?:company|start-?up|firm|business|shop|store|place|agency|studio|caf[eé]|restaurant|clinic|practice"
    r"|salon|outfit|charity|laden|firma|betrieb|gesch[äa]ft|lokal|verein|unternehmen|praxis|agentur|studio"
    r"|salon|restaurant|empresa|tienda|negocio|bar|taller|local|agencia|cl[íi]nica|asociaci[óo]n|marca|brand"
    r"|marke)"
)
_CASED = r"(?-i:[A-ZÄÖÜÁÉÍÓÚÑ0-9])(?:[\w&'’+-]|\.(?=\w)|(?<=\b(?-i:[DS])[rt])\.)*"
_NAME = (
    rf"(?P<name>{_CASED}(?:\s(?:{_CASED}|(?:el|la|los|las|del|de|und|and|y|&|der|die|das|zum|zur|am|of|the"
    rf"|for|to)(?=\s))){{0,6}})"
)
# Named as such, any words with capitals are a name: "our shop is called Nights", "la empresa se llama Mi Primo el del Pueblo".
CALLED = re.compile(
    rf"(?<!\w)(?:our|my|unser\w*|mein\w*|mi|nuestr\w+|the|der|die|das|la"
    rf"|el)\s+(?P<kind>[\w-]+(?:\s+[\w-]+){{0,7}}?),?\s+(?:(?:it'?s|it\s+is|sie|er"
    rf"|es)\s+)?(?:(?:is\s+)?(?:called|named)|hei(?:ß|ss)t|nennt\s+sich"
    rf"|se\s+llama)\s+[\"„“«]?{_NAME}(?=[\"”“»]?\s*(?:[,.;!\n)]|$|\s(?:and|und|y|but|aber|pero)\s))",
    re.IGNORECASE,
)
CALLED_BEHIND = re.compile(
    rf"(?:^|[.!?\n,]\s+){_NAME}\s+(?:hei(?:ß|ss)t\s+(?:der|die|das|unser\w*|mein\w*)\s+{_FIRM}"
    rf"|is\s+(?:the\s+name\s+of\s+)?(?:my|our|the)\s+{_FIRM}"
    rf"|se\s+llama\s+(?:mi|la|el|nuestr\w+)\s+{_FIRM})(?!\w)",
    re.IGNORECASE,
)
# "Noch in Gründung, soll Moosbach Bräu heißen".
TO_BE_CALLED = re.compile(
    rf"(?<!\w)(?:soll|sollte|wird|würde|werden|wollen|möchten)\s+(?:\w+\s+)??{_NAME}\s+hei(?:ß|ss)en(?!\w)",
    re.IGNORECASE,
)
# "Geht das für Optik Rasmussen, also für uns?", "it's for Tansy & Thistle, our soap shop".
US_BEHIND = re.compile(
    rf"(?<![\w.&'’+-]){_NAME},\s+(?:(?:also|sprich|d\.?\s?h\.?|so|i\.?\s?e\.?|that'?s|o\s+sea"
    rf"|es\s+decir),?\s+(?:(?:für|bei|for|para|a|en)\s+)?(?:uns|wir|us|we|nosotr[oa]s)"
    rf"|(?:our|my|unser\w*|mein\w*|nuestr[oa]|mi)\s+(?P<kind>[\w-]+(?:\s+[\w-]+)?))(?=\s*(?:[,.;!?\n)]|$)"
    rf"|\s+(?:in|aus|en)\s)",
    re.IGNORECASE,
)
# "Our clinic is Adom Eye Care".
OURS_IS = re.compile(
    rf"(?<!\w)(?:our|my|unser\w*|mein\w*|mi|nuestr\w+)\s+(?P<kind>[\w-]+)\s+(?:is|ist"
    rf"|es)\s+(?:(?:the|die|der|das|la|el)\s+)?(?={_CASED}\s)",
    re.IGNORECASE,
)
# "Kickswäsche heißt der Laden".
BEHIND = re.compile(
    r"\s+(?:hei(?:ß|ss)t\s+(?:er|sie|es|das\s+ganze|(?:der|die|das|unser\w*|mein\w*)\s+[\w-]{3,30})"
    r"|(?:wäre|ist)\s+unser\s+name|(?:would\s+be|is)\s+(?:our|the)\s+(?:company\s+)?name"
    r"|is\s+what\s+we'?re\s+called|(?:sería|es)\s+nuestro\s+nombre|es\s+m[íi][ao]|gehört\s+mir|is\s+mine"
    r"|(?:nos\s+llamamos|se\s+llama)\s+(?:la|el|mi|nuestr\w+)\s+[\w-]{3,30})(?!\w)",
    re.IGNORECASE,
)
# "Two cats and a kiln, its a pottery studio".
EXPLAINED = re.compile(
    r"^\s*(?!(?:it|that|this|we|i|they|there|well|yes|no|so|das|wir|ich|es|ja|nein|eso|s[íi]"
    r"|yo)\b)(?P<name>[^\W\d_][\w&'-]*(?:\s[\w&'-]+){1,5}),\s+(?:it'?s|we'?re|wir\s+sind|das\s+ist|somos"
    r"|es)\s+(?:just\s+)?(?:an?|eine?|una?)\s+(?:[\w-]+\s+){0,3}?(?P<kind>[\w-]+)\W*$",
    re.IGNORECASE,
)
# "Kuhnert. also Kuhnert Umzüge".
RESTATED = re.compile(
    r"^\W*(?P<short>[^\W\d_][\w'-]{2,20})(?:\s\w{2,12}){0,2}[.,;!]+\s+(?:[a-zäöü]+,?\s+"
    r"){0,7}?(?=(?P=short)\s+[A-ZÁÉÍÓÚÄÖÜ])"
)
SERIOUSLY = re.compile(
    r"(?:call\s+(?:it|us)|nenn\w*\s+(?:es|uns)|(?<=,\s)(?:(?:the|der|el)\s+)?(?:name|nombre)\s*(?::|is|ist"
    r"|es)|(?<=\w\s)(?:sorry|perd[óo]n|entschuldigung)|ok(?:ay)?\s+fine|no\s+really|(?:just\s+)?kidding|jk"
    r"|in\s+echt|im\s+ernst|spa(?:ß|ss)\s+beiseite|scherz|ahora\s+en\s+serio|es\s+broma"
    r"|bromas?(?:\s+aparte)?|bueno,?\s+ahora)\s*[,.:;!]?\s+(?=(?-i:[A-ZÁÉÍÓÚÄÖÜ]))",
    re.IGNORECASE,
)
# It has no name yet.
UNNAMED = re.compile(
    r"""
        (?<!\w)(?:no\s+name\s+yet|(?:(?:we|i)(?:'re|'m|\s+are|\s+am)?\s+)?(?:still|currently
          |just\s+now)\s+(?:filing|registering|forming|incorporating|founding
          |setting\s+(?:it\s+|everything\s+)?up)(?=\W*$|\s+(?:the|it|our|my|an?)\b)
          |(?:(?:we|i)\s+)?don'?t\s+(?:really|even|actually)\s+have\s+a\s+(?:company\s+)?name
          |(?:estamos|seguimos|a[úu]n|todav[íi]a)\s+(?:constituyendo|registrando|montando
          |creando)(?:\s+(?:la|el|una?)\b)?|(?:wird|werden)\s+(?:(?:gerade|erst|noch|eben)\s+){1,2}gegründet
          |gründen\s+(?:gerade|erst|noch)|(?:doesn'?t|don'?t)\s+have\s+a\s+name\s+yet
          |(?:still|currently)\s+(?:picking|choosing|deciding\s+on|looking\s+for|brainstorming|working\s+on
          |hunting\s+for)\s+(?:an?|the|our)\s+name|unnamed|nameless
          |hard\s+to\s+say(?:\s+right\s+now|\s+at\s+the\s+moment)?
          |(?:in\s+the\s+middle|halfway|midway)\s+(?:of|through)\s+an?\s+(?:merger|takeover|rebrand\w*)
          |not\s+named\s+yet|name'?s?\s+(?:is\s+)?(?:tbd|pending|undecided)
      |namenlos|schwer\s+zu\s+sagen|mitten\s+in\s+(?:einer|der)\s+(?:fusion|umbenennung|übernahme)
        |noch\s+(?:keinen|ohne)\s+(?:firmen)?namen
        |(?:suchen|überlegen)\s+noch\s+(?:einen\s+|den\s+|am\s+)?(?:firmen)?namen?
        |name\s+(?:steht|kommt)\s+noch
      |(?:todavía|aún)\s+(?:sin|no\s+tiene|no\s+tenemos|no\s+hay)\s+nombre|dif[íi]cil\s+de\s+decir
        |en\s+plena\s+(?:fusi[óo]n|absorci[óo]n)|en\s+pleno\s+cambio\s+de\s+nombre
        |sin\s+nombre\s+(?:todavía|aún|por\s+ahora)
        |(?:buscando|eligiendo|pensando)\s+(?:el\s+)?nombre)(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
# "Somos una empresa portuguesa, Azulejo Vivo, unas 80 personas".
APPOSED = re.compile(
    r"""
        (?<!\w)(?:(?:we'?re|we\s+are|i\s+(?:run|own|manage)|it'?s\s+for|this\s+is\s+for|(?:we|i)\s+have
          |with|wir\s+(?:sind|haben)|ich\s+(?:führe|leite|habe)|mit|somos|tengo|tenemos|llevo|trabajo\s+en
          |es\s+para|con
      |(?:co-?)?(?:founder|owner|(?:mit)?gründer|inhaber|chef|fundador|dueñ[oa]|soci[oa]
        |propietari[oa])(?:s|in)?a?\s+(?:of|von|de)|(?:mit)?(?:gründer|inhaber)(?:in)?)\s+(?:an?|eine?[nrs]?
        |'?ne[rmns]?|una?)\s+(?P<kind>[\w-]+(?:\s+[\w-]+){0,7})(?:\s+\(
        |,\s+(?:(?:(?:it|she|he|er|sie|es)(?:'s|\s+is)?\s+)?(?:called|named|hei(?:ß|ss)(?:en|t)|nennt\s+sich
        |se\s+llama)\s+)?)(?=(?-i:[A-ZÄÖÜÁÉÍÓÚÑ]))
    |(?:^|(?<=[.!?\n]\s))(?P<entry>[\w-]+(?:\s+(?-i:[a-záéíóúñäöü])[\w-]*){1,4}),\s+(?=(?-i:[A-ZÄÖÜÁÉÍÓÚÑ]))
    |(?:somos|estamos|sind|we'?re|are)\s+(?:de|en|aus|in
      |from)\s+[^\W\d_][\w]*,\s+(?P<trade>[\w-]+)\s+(?=(?-i:[A-ZÄÖÜÁÉÍÓÚÑ])))""",
    re.VERBOSE | re.IGNORECASE,
)
IS_FIRM = re.compile(_FIRM, re.IGNORECASE)
CLOSED = re.compile(
    r"\s*(?:$|[,.;!)\n])|\s+(?:by\s+the\s+way|btw|übrigens|por\s+cierto)\b"
    r"|\s+(?:and|und|y)\s+(?:we|i|you|our|wir|ich|unser\w*|nuestr\w+|have|need|are|haben|sind|suchen"
    r"|brauchen|\w+(?:amos|emos|imos))\b",
    re.IGNORECASE,
)
WORKS_IN = re.compile(
    r"(?:^|[.!?,]\s)\s*(?:bei|at|en)\s+(?=(?-i:[A-ZÄÖÜÁÉÍÓÚÑ]))"
    r"|(?<!\w)(?:ich\s+)?(?:arbeite|bin)\s+(?:\w+\s+)?(?:im|in\s+der|an\s+der|am)\s+"
    r"|(?<!\w)(?:trabajo|estoy)\s+(?:\w+\s+)?en\s+(?:el|la)\s+"
    r"|(?<!\w)i\s+(?:work|teach|nurse)\s+(?:in|out\s+of)\s+(?:the\s+)?",
    re.IGNORECASE,
)
NEEDS_QUESTION = re.compile(
    r"(?:been\s.*|seit\s+de[rm]\s.*|since\s.*|desde\s+la\s.*|hoy|ahora|heute|jetzt|now|an?\s.*|we'?re"
    r"|we\s+are|somos|wir\s+sind.*|(?:i|we)\s+(?:own|run|founded|started)|hier.*|aqu[íi].*"
    r"|(?:le|les|os|te)\s+(?:escribe|habla).*)\s+$",
    re.IGNORECASE,
)
_CALLED_FIRM = r"(?:(?:firma|empresa|company|compañía|despacho|bufete|negocio|startup)\s+)?"
AFTER_PERSON = re.compile(
    r",?\s+(?:(?:here|hier|speaking)\s+)?(?:(?:over|out|up|down|here)\s+at|(?:out|on\s+behalf)\s+of|from|at"
    r"|with|w/|of|for|@|von(?:ne[rn]?|'?m)|von?(?:\s+(?:der|dem|den|unserer|dr))?|bei(?:\s+(?:der|den))?"
    r"|beim|vom|aus\s+(?:der|dem)|der|des|de(?:\s+(?:la|los|las))?|del|en|para(?!\s+serv))\s+"
    rf"{_CALLED_FIRM}",
    re.IGNORECASE,
)
# "Desde Quesos La Majada": a firm behind it opens a message; behind a name it is the place one writes from.
FROM = re.compile(rf"desde(?:\s+(?:la|los|las))?\s+{_CALLED_FIRM}", re.IGNORECASE)
BRACKET = re.compile(r"\s*\(\s*")
# After these a company's name may be in small letters.
PLACES = re.compile(
    r"\b(?:from|at|von|bei|beim|vom|desde|firma|empresa|company|compañía)\b|@|w/|\bof\s+the\b",
    re.IGNORECASE,
)
# "Pflegedienstleitung im Haus Abendsonne": a place of work, by its trade.
IN_PLACE = re.compile(
    r"\s+(?:im|in\s+der|in\s+dem|am|an\s+der|in\s+the|en\s+el|en\s+la)\s+(?=(?-i:[A-ZÄÖÜÁÉÍÓÚÑ]))",
    re.IGNORECASE,
)
AND_WORKS = re.compile(
    r",?\s+(?:and\s+|und\s+|y\s+)?(?:works?|arbeitet?|trabaj[oa])\s+(?:at|for|bei|en|para)\s+", re.IGNORECASE
)
# Where one's name can be read: "en la furgo pone", "on the van it says".
_WRITTEN = (
    r"en\s+(?:el|la|los|las|mi|nuestr\w+)\s+\w+\s+(?:pone|sale|dice|figura|aparece)"
    r"|(?:auf|an|über)\s+(?:dem|der|den|unser\w*|mein\w*)\s+\w+\s+steht"
    r"|(?:on\s+(?:the|our|my)\s+\w+\s+)?it\s+says"
)
ANSWER_LEAD = re.compile(
    rf"(?:(?:{_WRITTEN}|(?:the\s+)?name(?:'s|\s+is)|(?:der\s+)?name\s+ist|(?:el\s+)?nombre\s+es|it'?s"
    rf"|it\s+is|that'?s|that\s+would\s+be|this\s+is|das\s+ist|es(?=\s+[A-ZÁÉÍÓÚ])|se\s+llama|called|from|at"
    rf"|for|with|bei|von|vom|de|en|es|pon(?:me)?|ac[áa]|firma|(?:just\s+)?put(?:\s+down)?|ponl[eo]"
    rf"|p[óo]ngal[eo]|ponedl[eo]|ap[úu]ntal[oea]|an[óo]tal[oea]|na|(?:hier\s+)?schreibt\s+das\s+team"
    rf"|estoy\s+en|sale|hei(?:ß|ss)t(?:\s+(?:schlicht|einfach|nur))?|für|dirijo|regento"
    rf"|llevo(?=\s+(?-i:[A-ZÁÉÍÓÚ]))|(?:ich\s+)?(?:leite|führe|betreibe)"
    rf"|i\s+(?:run|own|manage))(?:\s+(?-i:der|die|dem|el|la|los|las))?(?:\s+firma)?)\s+(?:called\s+)?",
    re.IGNORECASE,
)
# Who works alone, as adjective or noun.
_ALONE = (
    r"(?:self[- ]?employed|freelance|freelancing|(?:solo-?)?selbst(?:st)?ändig(?:e[rnm]?)?"
    r"|freiberuflich(?:e[rnm]?)?|freischaffend(?:e[rnm]?)?|aut[oó]nom[oa])"
)
ALONE = re.compile(
    rf"(?<!\w)(?:(?:i'?m\s+|i\s+am\s+|i\s+(?=(?:freelance|work\s+for\s+myself)\b)"
    rf"|(?:ganz\s+)?allein\w?\s+und\s+|currently\s+|a\s+|just\s+a\s+|work\s+|working\s+|ich\s+bin\s+|bin\s+"
    rf"|(?:ich\s+)?arbeite\s+|als\s+|soy\s+|voy\s+|trabajo\s+(?:como\s+|de\s+)?)*)({_ALONE}|freelancer"
    rf"|work\s+for\s+myself|sole\s+(?:trader|proprietor)|solopreneur|independent\s+contractor"
    rf"|selbst(?:st)?aendig|freiberufler(?:in)?|freelancerin|auf\s+eigene\s+rechnung(?=\s*(?:[,.;!]|$))"
    rf"|einzelunternehmer(?:in)?|solo-?selbst(?:st)?ändig\w*|por\s+(?:mi\s+)?cuenta(?:\s+propia)?"
    rf"|(?:(?<=voy\s)|(?<=trabajo\s)|^)por\s+libre|(?<=arbeite\s)frei(?=\s*(?:[,.;!]|$))"
    rf"|trabajador[a]?\s+independiente|(?:(?<=soy\s)|^)independiente)(?!\w)",
    re.IGNORECASE,
)
# As a message's first entry it tells of the visitor: "freelance electrician here, ...", "fontanero autónomo", "autónoma, 25 al
# mes".
ALONE_FIRST = re.compile(
    rf"""[^\w¿]*(?:(?:hi|hey|hello|hallo|moin|servus|hola|buenas|guten\s+tag|me|ich|yo)\W+)?(?:
      (?:an?\s+)?(?P<alone>{_ALONE}|independiente|freelancer(?:in)?|freiberufler(?:in)?
        |sole\s+(?:trader|proprietor)|einzelunternehmer(?:in)?)(?:\s+(?!(?:and|or|und|oder|y|o|people|leute
        |at|for|with|bei|für|mit|en|para|con)\b)[^\W\d]+){{0,3}}?(?:\s+(?:here|hier|aqu[íi]))?
    | [^\W\d]+(?:\s+[^\W\d]+)?\s+(?P<behind>aut[oó]nom[oa]|freelance)
    )\s*(?:[,.!;\n]|\s-|$|(?<=\s)(?=(?:i|i'm|my|ich|mein\w*|da|yo|mi|desde|since|seit|o\s+sea|sin|decido
      |tengo|trabajo|hago|necesito|busco|pinto|vendo|hab)\b))""",
    re.VERBOSE | re.IGNORECASE,
)
# The same as any entry, where the trade is a title: "Yevgenia, freelance translator", "soy fotógrafa autónoma".
ALONE_ENTRY = re.compile(
    rf"""
        (?:^|[,.;:!]\s+|\s[-–]\s)\s*(?:(?:and|und|y)\s+)?(?:(?:i'?m|i\s+am|(?:ich\s+)?bin
          |soy)\s+)?(?:(?:an?|eine?)\s+)?(?:
      {_ALONE}\s+(?P<title>[^\W\d][^\W\d'-]{{1,24}}(?:\s[^\W\d]{{2,24}})?)(?:\s+(?:here|hier|aqu[íi]))?
    | (?P<trade>[^\W\d][^\W\d'-]{{2,24}}(?:\s[^\W\d]{{2,24}}){{0,2}})\s(?:aut[oó]nom[oa]|freelance)
    )(?=\s*[,.;!?\n]|\s[-–]|\s*$|\s+(?:and|und|y|in|en|aus|from)\s)""",
    re.VERBOSE | re.IGNORECASE,
)
WITH_OTHERS = re.compile(
    r"[^.,;!?\n]{0,30}?\b(?:with|mit|con|for|für|para|but|aber|pero)\s(?!(?:me|mich|mí)\b)",
    re.IGNORECASE,
)
OF_US = re.compile(
    r"\b(?:i|i'?m|we|we'?re|us|our|my|ich|wir|uns\w*|mein\w*|bin|sind|yo|soy|somos|mi|nuestr\w+|escrib\w+"
    r"|llam\w+|here|hier|aqu[íi]|(?:le|les|os|te)\s+(?:escribe|habla))\b",
    re.IGNORECASE,
)
OURS = re.compile(r"(?:our|unsere?|nuestr[oa])\s(?!lady\b|saviou?r\b)", re.IGNORECASE)
# What tells of which sort a trade is: "commercial roofing".
SORT = re.compile(
    r"commercial|residential|industrial|domestic|custom|mobile|retail|wholesale|general|organic|luxury"
    r"|refrigerated|frozen|freight|[a-z]+-(?:storage|line|end|scale|site|house|term|to-\w+|controlled)"
)
# "Der Hof heißt Hof Sonnenborn": what stands before is the thing that is named.
NAMING = word_set("heißt heisst nennt called llama is ist es war")
# The words of these leads in which a slip of the finger is put right.
LEADING = word_set(
    "sind heißt heißen heisst heissen arbeite früher inzwischen jetzt unsere unser firma betrieb nennen "
    "nennt company called employer business trading named work working shop llama llamamos somos empresa "
    "ahora antes trabajo nuestra"
)
HERE = re.compile(
    rf"(?:\s+(?:aus|in|from|out\s+of|de|en)\s+{_CASED}(?:\s{_CASED})?)?,?\s+(?:here|speaking|hier|por\s+aqu[íi]|aqu[íi])(?!\w)(?!\s+(?:is|are|ist|sind|es)\b)",
    re.IGNORECASE,
)
NONE_YET = re.compile(
    r"^\W{0,5}(?:none(?:\s+yet)?|(?:(?:i|we)\s+)?don'?t\s+have\s+(?:one(?:\s+yet)?|a\s+name\s+yet)|keine"
    r"|ninguna|no\s+tengo)\W{0,5}$|(?:we|i)\s+(?:don'?t|do\s+not)\s+have\s+(?:a|any"
    r"|one)(?!\s+name)\s*(?:company|business)?|no\s+company|(?<!\w)(?<!\bto\s)(?:for\s+)?myself\b"
    r"|just\s+me(?=\s*(?:[.,!)]|$))|(?:noch\s+)?keine\s+(?:eigene\s+)?firma|nur\s+ich(?=\s*(?:[.,!)]|$))"
    r"|privatperson|als\s+privat|no\s+tengo\s+empresa|ninguna\s+empresa|(?:a\s+)?t[ií]tulo\s+personal"
    r"|s[oó]lo\s+yo|private\s+individual",
    re.IGNORECASE,
)
