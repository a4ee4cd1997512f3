"""What is said around a name: words that lead to one's own, and words that tell it is somebody else's or of the past."""

from __future__ import annotations

import re

_X = re.VERBOSE | re.IGNORECASE

# Right before one's own company.
COMPANY_LEADS = re.compile(
    r"""(?<!\w)(?:
      (?:we|i)(?:'re|'m|\s+are|\s+am|\s+were\s+renamed|\s+became)?\s+(?:now\s+|currently\s+
        |all\s+)?(?:trade|trading|operate|operating|known|do(?:ing)?\s+business|registered|go|going)\s+(?:as
        |by|under)(?:\s+the\s+name(?:\s+of)?)?
    | (?:now|currently|today|these\s+days|nowadays|right\s+now
      |for\s+now)\s+(?:(?:i'?m|we'?re|it'?s|they'?re|i\s+work|working|i\s+am|we\s+are)\s+)?(?:(?:at|with|for
      |called|named|known\s+as)\s+)?
    | (?:we'?re|we\s+are|it'?s|it\s+is|that'?s|i'?m\s+(?:at|with|from)|put(?:\s+(?:down|in))?
      |make\s+(?:it|that)|just\s+(?:put|write|say)|write|say|namely|called|named|renamed(?:\s+to)?|reads?
      |says)
    | (?:(?:the|our|my)\s+)?(?:company|business|firm|outfit|shop|store|clinic|practice|legal|official
      |registered|trading|full|brand|trade)(?:\s+name)?(?:\s+is|'s|:)
    | (?:nun|jetzt|inzwischen|mittlerweile|heute|neuerdings|momentan|derzeit|zurzeit|vorerst
      |seit\s+neue?stem|seit\s+kurzem|aktuell|seitdem)\s+(?:(?:sind|heißen|heissen|heißt|heisst|bin|arbeite
      |firmieren)\s+(?:wir|das|es|ich|der\s+laden)\s+)?(?:noch\s+)?(?:(?:als|beim?|für|unter)\s+)?(?:(?:der
      |die|das|dem)\s+)?
    | hei(?:ß|ss)en\s+tun\s+wir | wir\s+nennen\s+uns | (?:bin|war)\s+ich\s+beim?
    | (?:nämlich|sondern|wir\s+(?:sind|heißen|heissen)|(?:das\s+)?(?:ist|heißt|heisst|wär|wäre|wären)
      |firmieren\s+(?:als|unter)|unter\s+dem\s+namen|nennt?\s+(?:sich|uns|es)|namens
      |(?:schreib|trag|notier|nimm|nehm)(?:en\s+sie|t)?(?:\s+(?:einfach|mal|bitte|ruhig|halt|da))*|steht
      |laden|firma|betrieb|unternehmen|kanzlei|praxis)\s+(?:(?:der|die|das)\s+)?
    | (?:ahora|actualmente|hoy|de\s+momento|por\s+ahora)\s+(?:(?:somos|es|se\s+llama|nos\s+llamamos|estoy
      |trabajo|estamos)\s+)?(?:(?:en|con|para|como)\s+)?
    | (?:somos|es|se\s+llama|nos\s+llamamos|llamad[oa]|operamos\s+como|facturamos\s+como
      |constituid[oa]s?\s+como|(?:pon(?:ga|me|nos)?|ponga|apunt[ae]|anot[ae]
      |escrib[ae])(?:\s+(?:simplemente|solo|sólo|por\s+favor|mejor))*:?|como|sino
      |(?:raz[óo]n\s+social|empresa|negocio|nombre|marca|tienda|taller
      |firma)(?:\s+(?:comercial|fiscal))?(?:\s+es|:)?)
    | :
    )\s*(?<=[\s:])""",
    _X,
)
# Right before one's own name.
NAME_LEADS = re.compile(
    r"""(?<!\w)(?:
      (?:please\s+|just\s+|you\s+can\s+|kindly\s+)?(?:put(?:\s+(?:me\s+down\s+as|me\s+as|down|in))?
        |write(?:\s+down)?|make\s+(?:it|that)|use|stick\s+with|go\s+with|say|call\s+me|note)
    | it'?s | it\s+is | i'm | (?-i:im(?=\s+[a-z])) | i\s+am | that'?s | this\s+is | so | goes\s+by
      | answers?\s+to | ask\s+for | speak\s+to | prefer | (?:just|simply|plain|only)
    | (?:bitte\s+)?(?:schreib(?:en\s+sie|t)?|trag(?:en\s+sie|t)?|notier(?:en\s+sie|t|e)?|nimm|nehmen\s+sie
      |nenn(?:t|en\s+sie)?\s+mich|sag(?:en\s+sie|t)?)(?:\s+(?:bitte|einfach|mal|ruhig|halt|da))*
    | bin\s+(?:die|der|s|es)? | einfach | ist | (?:ich\s+)?hei(?:ß|ss)e?(?:\s+ich)?
    | (?:pon(?:ga|me|le|gan?me)?|ponga(?:me)?|ap[úu]nt(?:e|a|ame|eme)|an[óo]t(?:e|a|ame|eme)|escrib[ae]
      |d[íi](?:ga|me|game)|(?<!se\s)ll[áa]m(?:e|a|ame|eme|enme)|pregunt[ae]\s+por
      |con)(?:\s+(?:solo|sólo|simplemente|mejor|como))?
    | soy | es | solo | sólo | simplemente | :
    )\s*[:,]?\s*(?<=[\s:])["']?""",
    _X,
)
# Right after it.
NAME_AFTER = re.compile(
    r"""
        ["']?\W{0,3}(?:(?:will\s+|'ll\s+)?(?:do|works|suffice
          |is\s+(?:fine|ok(?:ay)?|enough|good|me|my\s+name))(?:\s+fine)?|that'?s\s+me|at\s+your\s+service|here
    |reicht|genügt|passt|langt|ist\s+(?:ok|mein\s+name)|(?:heiß|heiss)\w*\s+ich|mein\s+name|bin\s+ich
    |(?:me\s+|te\s+|le\s+)?(?:vale|basta|sirve)|est[áa]\s+bien|me\s+llamo|para\s+servir\w*|es\s+mi\s+nombre
      |soy\s+yo)\b""",
    _X,
)
# In the same clause before a name: it is another's, of the past, or denied.
NOT_OURS = re.compile(
    r"""(?<!\w)(?:
      (?:sounds?|talk)\s+(?:\w+\s+){0,3}?like|kling\w*\s+(?:\w+\s+){0,3}?wie|suenas?\s+(?:a|como)|used\s+to
        |formerly|previously|(?<!if\s)(?:was|were|wasn'?t)|ex|old|left|quit|not|isn'?t|never|no\s+longer
        |stage\s+name|nickname|born|maiden|instead\s+of|unlike|rather\s+than|than
    | (?:my|our|his|her|their|the)\s+(?:\w+\s+)?(?:(?:\w+-in-law)|granddad|grandma|cousin|boss|brother
      |sister|wife|husband|partner|friend|mate|colleague|assistant|mother|father|mom|mum|dad|son|daughter|dog
      |cat|uncle|neighbou?r|competitor|rival|supplier|vendor|client|customer|landlord
      |parent)s?(?!\s+(?:and|&)\s+(?:i|me)\b)
    | früher|ehemals?|ehemalig\w*|damals|hie(?:ß|ss)en|hie(?:ß|ss)|war|waren|vormals|nicht|kein\w*|ex|statt
      |anstatt|mädchenname|geboren\w*|spitzname|künstlername
    | (?:mein|unser|dein|ihr|sein)\w*\s+(?:\w+\s+)?(?:schwieger\w*|gro(?:ß|ss)\w*|chef|bruder|schwester
      |mann|frau|freund|kolleg|partner|mutter|vater|sohn|tochter|hund|katze|onkel|nachbar|cousin|konkurren
      |lieferant|kund|ex)\w*(?!\w|\s+und\s+(?:ich|mir|mich)\b)
    | antes|era|eran|éramos|fui|fuimos|ex|antigu[oa]|anterior\w*
      |no(?!\s+(?:s[ée]|lol|haha|i'?m|i|ich|ja)\b)|nunca|ni|tampoco|en\s+(?:vez|lugar)\s+de|apodo|mote
    | (?:mi|mis|nuestr[oa]s?|su|tu)\s+(?:\w+\s+)?(?:sueg|abuel|jef|herman|espos|marido|mujer|soci|amig
      |coleg|compañer|madre|padre|hij|perr|gat|tí|vecin|prim|competidor|competencia|proveedor|client
      |ex)\w*(?!\w|\s+y\s+(?:yo|a\s+mí)\b)
    | (?:competitors?|rivals?|konkurrenz|competencia)
      | (?:bought|acquired|taken\s+over|swallowed(?:\s+up)?|owned)\s+(?:\w+\s+)?by
      | (?:aufgekauft|gekauft|übernommen)\s+von
      | (?:compr[óo]|comprad[oa]s?|absorbid[oa]s?|absorbi[óo])\s+(?:\w+\s+)?(?:una|la|por)
    | (?:his|her|their|sein\w*)\s+(?:\w+\s+){1,2}(?:is\s+)?(?:called|named|hei(?:ß|ss)t|nennt\s+sich)
      | su\s+(?:\w+\s+){1,2}se\s+llama
    )(?!\w)[^:]*$""",
    _X,
)
# Right after it, the same; of "Angela Merkel hätte nachgefragt" nobody is the one.
NOT_OURS_AFTER = re.compile(
    r"""
        \s(?:of|at|from|von|bei|de)\s+(?:one\s+of\s+)?(?:our|my|unser\w*|mein\w*|nuestr[oa]s?|mis?
          |eine[mrs]|an?|un[oa]?)\s+(?:[\w-]+\s+)?(?:customers?|clients?|suppliers?|vendors?|competitors?
          |rivals?|kund(?:en|in|innen)|lieferant\w*|mitbewerber\w*|client[ea]s?|proveedor(?:es|a)?
          |competidor\w*)(?!\w)|\s(?:(?:is|'s|was)\s+(?:calling|ringing|waiting|yelling|shouting|knocking
          |texting|at\s+the\s+door)|(?:needs|wants|calls|rings)\s+me
          |(?:ruft|braucht|will)\s+(?:mich|was\s+von\s+mir|gerade)|wartet\s+(?:auf\s+mich|schon|gerade)
          |me\s+(?:llama|necesita|espera|est[áa])|est[áa]\s+(?:llamando|esperando))(?!\w)
          |\s(?:from|at|in|on|of|von|aus|bei|in|de|en)\s+(?:you|your|yours|ihnen|ihre[mr]|euch|eure[mr]
          |ustedes|vosotr[oa]s|vuestr[oa]s?)(?!\w)
          |\s(?:would(?!\s+be\s+(?:my|me|our|us|the|it|fine|great|better|easier|ok))|hätte|würde|könnte
          |habría|hubiera|tendría|never|nie|nunca|jamás)\b(?!\s+(?:you|ich|i|ihr|sie|reichen|genügen))
          |\W{0,3}(?:(?:vuestr[oa]s?|of\s+yours|von\s+euch)\b|(?:raus|weg|ausgestiegen|gegangen|gekündigt)\b
          |(?:is|are)\s+(?:the\s+other|another|my\s+(?:boss|cousin|wife|husband|brother|sister|partner|dad
          |mom|mum|dog)|who|just|only|somebody|someone|taken|not)|was\b|were\b|isn'?t|told\b
          |sent\s+(?:me|us)\b|recommended\b|suggested\b|referred\b|said\s+(?:to|you|i)\b|before\b|wasn'?t
          |used\s+to
    |(?:ist|heißt)\s+(?:der|die|das|mein\w*|unser\w*)\s+(?:ander\w*|chef\w*|bruder|schwester|hund
      |nachbar\w*|konkurren\w*)|war\b|waren\b|hieß\w*|heißt\s+(?:hier\s+)?nur|ist\s+nicht|nur\b
      |hat\s+(?:mir|uns|euch|gesagt|gemeint)\b|meinte\b
      |(?:geschickt|empfohlen|gezeigt|gesagt|gegeben|erzählt|weitergeleitet|geraten|verraten)\b
    |(?:(?:vom|von|aus|from|at|de|del|beim?|next)\s+(?:\w+\s+){1,6}?)?(?:told|sent\s+(?:me|us)|mentioned
      |hat\s+(?:mir|uns)|schwärmt|lobt|empfiehlt|meint|raves|swears|recommends|uses|habla\s+(?:muy\s+)?bien
      |recomienda|usa)\b
    |es\s+(?:el|la|mi)\s+(?:otr[oa]|jef[ea]|herman[oa]|vecin[oa]|perr[oa])|era\b|eran\b|no\s+es|ya\s+no
      |(?:me|nos)\s+(?:dijo|recomend\w+|habl[óo]|pas[óo]|mand[óo]|coment[óo]|envi[óo])\b
    |(?:gives?|lists?|rates?|calls?|zeigt|listet|nennt|sale|aparece|auf|on|ten[ée]is
      |tienen)\b[^.!?,;\n]{0,14}\b(?:you|your|euch|eure[rn]?|ihr|der\s+startseite|vuestr[oa]s?|sus?|un)\b)""",
    _X,
)
# What one owns and is no firm.
BELONGINGS = (
    r"(?:\w+\s+)?(?:dogs?|cats?|horses?|house|home|flat|cars?(?!\s+wash)|bike|boat|yacht|trucks?(?!\s+stop)"
    r"|vans?|trailer|phone|iphone|copy|lot|few|shares?|domain|licen[cs]e|printer|laptop"
    r"|computer)(?!\s+(?:groom\w*|walk\w*|wash\w*|repairs?|rentals?|shops?|business|stores?|dealership|hotel"
    r"|daycare|sitting|boarding|training|school|services?|company)\b)"
)
