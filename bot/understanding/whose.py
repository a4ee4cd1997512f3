"""Whose a stretch of words is: what others have, want, pay or do, what is only supposed, heard or shown, is none of the
visitor's.
"""

from __future__ import annotations

import re

from bot.understanding.company.trade_words import is_trade
from bot.understanding.kin import FAMILY, KIN, OUTSIDER

_A = (
    r"(?:(?:the|an?|one|our|my|your|some|every|all|these|those|half|whole|most|other|der|die|das|ein\w{0,2}"
    r"|unser\w*|mein\w*|alle|andere|diese\w?|el|la|l[oa]s|un[oa]?s?|nuestr[oa]s?|mis?|otr[oa]s?"
    r"|est[ae]s?)\s+)"
    r"(?:(?:the|die|los|las|local|old|new|big(?:gest)?|main|nearest|other|bloody|damn|lieben?|alte\w?|neue\w?"
    r"|örtliche\w?|größte\w?|andere\w?|propi[oa]|mayor|principal)\s+)?"
)
_STATE = (
    r"(?:(?:federal\s+)?government|state|council|county|city|town(?:\s+hall)?|mayor|governor|senate|congress"
    r"|parliament|ministry|minister|president|tax\s?(?:office|man)|irs|hmrc|law|regulation|reform|army|police"
    r"|gdpr|eu"
    r"|staat|bund|land(?:kreis|tag|rat)?|kreis|regierung|\w*ministeri\w+|minister(?:in)?|kanzler(?:in)?"
    r"|\w*bürgermeister(?:in)?|stadt(?:rat|verwaltung)?|gemeinde(?:rat)?|finanzamt|\w*gesetz(?:geber)?"
    r"|\w*reform|\w*verordnung|\w*steuer|dsgvo|bahn|telekom|post"
    r"|estado|gobierno|ayuntamiento|alcalde(?:sa)?|diputaci[óo]n|comunidad|ministerio|ministr[oa]|hacienda"
    r"|ley|reglamento|rgpd|reforma|generalitat|xunta|kit\s+digital|renfe|ue|polic[íi]a)"
)
# Whom one hires, rents from or is insured with.
_HIRED = (
    r"(?:land(?:lord|lady)|builders?|plumbers?|electricians?|roofers?|painters?|decorators?|carpenters?"
    r"|joiners?|mechanics?|insur(?:er|ance)(?:\s+company)?|bank|contractors?|dealer|movers|utility\s+company"
    r"|phone\s+company"
    r"|vermieter(?:in)?|handwerker|bauunternehmer|klempner|installateur|elektriker|dachdecker|maler|schreiner"
    r"|tischler|versicherung|bank|sparkasse|stromanbieter|bauleiter|spedition"
    r"|caser[oa]|arrendador|alba[ñn]il(?:es)?|fontaner[oa]|electricista|pintor(?:es)?|carpintero|mec[áa]nico"
    r"|aseguradora|banco|compañ[íi]a\s+de\s+(?:la\s+luz|seguros)|constructor(?:a|es)?)"
)
# They charge, and they advise how much to spend.
_ADVISERS = (
    r"(?:accountants?|lawyers?|solicitors?|agency|steuerberater(?:in)?|anw[aä]lt(?:in)?|notar(?:in)?|agentur"
    r"|gestor(?:[íi]a|a)?|asesor(?:[íi]a|a)?|abogad[oa]|notari[oa]|agencia)"
)
_RIVALS = (
    r"(?:rivals?|competitors?|competition|neighbou?rs?|konkurren(?:z|ten?)|mitbewerber\w*|wettbewerber?"
    r"|nachbar\w*|competencia|competidor(?:es|as?)?|rival(?:es)?|vecin[oa]s?"
    r"|(?:other|most|many|some|all|andere|die\s+meisten|viele|manche|alle|otras|muchas|algunas"
    r"|la\s+mayor[íi]a\s+de(?:\s+las)?|\d+\s?(?:%|per\s?cent|prozent|por\s+ciento)\s+(?:of|der|aller|von"
    r"|de)(?:\s+(?:the|all|las|los|den))?)\s+(?:companies|firms|businesses|shops|places|people|smes|firmen"
    r"|betriebe|unternehmen|läden|leute|empresas|negocios|tiendas|pymes|gente))"
)
_CUSTOMERS = (
    r"(?:customers?|clients?|suppliers?|patients?|brides?|buyers|kund(?:e|en|in|innen|schaft)"
    r"|mandant(?:en|innen)?|lieferant(?:en?|in)?|patient(?:en|innen)|bräute|client[ea]s?|clientela|pacientes?"
    r"|novias|proveedor(?:es|a)?)"
)
_EVERYBODY = re.compile(
    r"\W*(?:every(?:body|one)|(?:the\s+)?(?:whole|half(?:\s+the)?|entire)\s+(?:county|town|city|village"
    r"|world|street|country)|jeder|alle\s+welt|(?:der|die|das)\s+(?:ganze|halbe)\s+(?:stadt|dorf|welt"
    r"|land\w*)|todo\s+el\s+mundo|tod[oa]\s+(?:el|la)\s+(?:pueblo|ciudad|comarca|mundo)"
    r"|medio\s+(?:pueblo|mundo))\s",
    re.IGNORECASE,
)

# "The council's put my rates up", "Rivals want 400", "builder's three weeks", "dem Flughafen hat der Staat".
_OF_STATE = re.compile(
    rf"(?:^\W*(?:(?:dsgvo|gdpr|hmrc|hacienda|(?-i:Correos)|renfe|kit\s+digital)\b)|\b{_A}{_STATE}\b)",
    re.IGNORECASE,
)
_OF_HIRED = re.compile(rf"(?:^\W*|\b{_A}){_HIRED}\b", re.IGNORECASE)
_CHARGING = re.compile(
    rf"(?:^\W*|\b{_A}){_ADVISERS}\s+(?:\w+\s+)?(?:charge[sd]?|takes?|raised?|raising|puts?|wants?|nimmt"
    rf"|verlangt|berechnet|will|erhöht|cobra|sube|ha\s+subido|quiere)\b",
    re.IGNORECASE,
)
_OF_RIVALS = re.compile(rf"(?:^\W*|\b{_A}){_RIVALS}\b", re.IGNORECASE)
_OF_CUSTOMERS = re.compile(
    rf"^\W*(?:(?:bei|von|for|with|at|de|con)\s+)?(?:(?:most|many|some|half|all|die\s+meisten|viele"
    rf"|la\s+mayor[íi]a)\s+(?:of\s+|von\s+|de\s+)?)?{_A}?(?:\w+\s+)?{_CUSTOMERS}\b",
    re.IGNORECASE,
)

# The visitor is who does it: "we pay the landlord", "pagamos al casero".
_WE_DO = re.compile(
    r"\b(?:somos|i|i'(?:m|ve|d|ll)|we|we'(?:re|ve|d|ll)|ich|wir|yo|nosotr[oa]s|\w{2,}(?:amos|emos|imos)"
    r"|tengo|quiero|puedo|necesito|pago|pagu[ée]|gasto|busco|soy|estoy)\b",
    re.IGNORECASE,
)
# Money from others that is there to be spent: "the council gave us 20k", "el ayuntamiento ha aprobado 8.000 para esto".
_TO_US = re.compile(
    r"""
        \b(?:us|uns|nos|me|mir)\b(?=.*\b(?:gave|gives?|given|grant\w*|lend|lent|approve[ds]?|allocated
          |pays?|bewilligt|genehmigt|freigegeben|zugesagt|gegeben|gibt|geben|bereit|zahlt|dado|dan?|dio
          |dieron|concedi\w+|aprob\w+|asign\w+|subvencion\w*|financi\w+|paga)\b)
      |\b(?:gave|gives?|given|granted|lend|lent|allows?|pays)\s+us\b
        |\b(?:approved|allocated|released|set\s+aside|earmarked|budgeted|bewilligt|genehmigt|freigegeben
        |soltado|liberado|aprobad\w+|asignad\w+|concedid\w+)\b|\bfor\s+(?:this|it|us)\b|\b(?:da|hier)für\b
        |\bpara\s+(?:esto|ello|eso|nosotros)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_HAPPENED = re.compile(
    r"\b(?:came|changed|was|were|took|said|promised|turned|went|got|did|passed|started|began|ended|happened"
    r"|hat|hatte|haben|kam|kamen|wurde\w*|war|waren|sagte|meinte|versprach|brauchte|dauerte|era|fue|fueron"
    r"|entr[óo]|dijo|dijeron|tard[óo]|cambi[óo]|lleg[óo]|vino|ha|han|prometi[óo])\b",
    re.IGNORECASE,
)
# Said of what is no plan: "the clocks went back in October", "Halloween was yesterday".
_EVENT = re.compile(
    r"\b(?!it\b|this\b|that\b|es\b|das\b)[^\W\d_]+\s+(?:only\s+|just\s+)?(?:came|changed|went|passed|began"
    r"|ended|happened|died|kam(?:en)?|ging(?:en)?|begann|endete|entr[óo]|cambi[óo]|lleg[óo]|pas[óo]|vino"
    r"|termin[óo]|prometieron|tardaron|prometi[óo]|tard[óo])\b[^,]*$",
    re.IGNORECASE,
)
# "He says chatbots will be finished by Christmas": what somebody foretells of what is not here.
_FORETOLD = re.compile(
    r"\b(?:he|she|they|er|sie|[ée]l|ella|ell[oa]s)\s+(?:says?|reckons?|thinks?|swears?|sagt|meint|glaubt"
    r"|dicen?|creen?),?\s+(?:(?:that|dass|que)\s+)?(?!(?:we|i|it|this|that|wir|ich|es|das|lo"
    r"|la)\b)\w+(?:\s+\w+)?\s+(?:will|won'?t|are|is|werden|wird|sind|ist|ser[áa]n?|van?|estar[áa]n?)\b",
    re.IGNORECASE,
)
_HEARD = re.compile(
    r"""
        \b(?:i(?:'ve)?\s+(?:just\s+)?(?:heard|read)|they\s+say\s+(?:that\s+)?the|people\s+say|rumou?r\s+has
          |according\s+to\s+the|the\s+(?:news|papers|radio)\b|in\s+the\s+(?:news|papers?)
          |on\s+(?:tv|the\s+(?:news|radio))
      |(?:hab\w*|ich)\s+(?:\w+\s+){0,2}?(?:gehört|gelesen)|man\s+(?:hört|sagt|liest)|angeblich
        |in\s+der\s+zeitung|im\s+(?:radio|fernsehen)|in\s+den\s+nachrichten
      |dicen\s+(?:que|las\s+noticias)|se\s+dice|seg[úu]n\s+(?:dicen|las\s+noticias|el\s+peri[óo]dico)
        |he\s+(?:o[íi]do|le[íi]do)|en\s+(?:la\s+tele|las\s+noticias|el\s+peri[óo]dico|la\s+radio))\b""",
    re.VERBOSE | re.IGNORECASE,
)
_OUR_OWN = re.compile(
    r"\b(?:somos|we|we'\w+|our|ours|us|wir|uns|unser\w*|nosotr[oa]s|nuestr\w+|nos"
    r"|\w{2,}(?:amos|emos|imos))\b",
    re.IGNORECASE,
)
# "If I had 50k I'd buy a boat": what they wish they had.
_WISHED = re.compile(
    r"\b(?:(?:if|wish)\s+(?:i|we)\s+(?:only\s+)?had\b(?!\s+to\b)"
    r"|wenn\s+(?:ich|wir)\s+(?:\w+\s+){0,3}?(?=[\d.,]+|\w*(?:tausend|hundert))(?:\S+\s+){1,5}?hätten?\b"
    r"|hätten?\s+(?:ich|wir)\s+(?:doch|nur|bloß|mal)\b"
    r"|si\s+(?:yo\s+)?(?:tuvi(?:era|ese|[ée]ramos)|me\s+(?:tocaran?|sobraran?))\b|ojal[áa]\s+tuvi\w+"
    r"|qui[ée]n\s+tuviera\b)",
    re.IGNORECASE,
)
# A firm that is made up to ask a price: "say a company had 200 people", "pongamos que una empresa tiene 90".
_MADE_UP = re.compile(
    r"\W*(?:(?:ok|okay|so|and|und|y|well|also|pues)\W+)*(?:(?:let'?s\s+)?(?:say|suppose|imagine|assume"
    r"|assuming|what\s+if)\s+(?:that\s+)?(?:an?|some|somebody|someone|i\s+had|we\s+had)"
    r"|(?:angenommen|sagen\s+wir(?:\s+mal)?|stell\s+dir\s+vor)\W+(?:eine?|jemand|es\s+gibt|ich\s+hätte"
    r"|wir\s+hätten)"
    r"|(?:pongamos|supongamos|imagina(?:te|d|os)?|digamos)\s+(?:que\s+)?(?:una?\b|alguien|tengo\s+una"
    r"|hay))(?!\w)",
    re.IGNORECASE,
)
# "At Leroy Merlin the same model is 780", "steht bei Obi für 499": what another asks for it.
_SAME_ELSEWHERE = re.compile(
    r"\b(?:the\s+(?:very\s+|exact\s+)*same|an?\s+(?:identical|similar)|(?:d(?:er|ie|as|en)(?:selben?|\s+gleichen?))"
    r"|el\s+mismo|la\s+misma|lo\s+mismo)\s(?!(?:as|wie|que|budget|amount|sum|betrag|presupuesto)\b)",
    re.IGNORECASE,
)
_AT_ANOTHER = re.compile(
    r"(?:^|[\s,])(?:at|on|bei|in|en)\s+(?:la\s+web\s+de\s+|der\s+seite\s+von\s+)?(?!bei\b|eur|your|vuestr)"
    r"(?-i:[A-ZÄÖÜ])[\w&'-]+(?:\s+(?-i:[A-ZÄÖÜ])[\w&'-]+)?\b",
    re.IGNORECASE,
)
_PRICED = re.compile(
    r"\b(?:is|was|costs?|goes|for|sells|got|has|have|steht|kostet\w*|gibt\w*|für|verkauft|haben|ist|est[áa]|sale|cuesta"
    r"|vale|tienen?|por|en|a)\s+(?:it\s+|es\s+)?(?:(?:about|like|around|only|just|nur|etwa|solo|para)\s+)?(?:for\s+|für\s+"
    r"|at\s+|a\s+|en\s+|por\s+|zu\s+|um\s+)?[$€£]?\s*$",
    re.IGNORECASE,
)
# "Walmart sells these for 20", "Screwfix do it for 45".
_SELLS_FOR = re.compile(
    r"\W*(?!(?:i|we|you|they|he|she|it|ich|wir|sie|er|yo|can|could|budget|board|boss)\b)[^\W\d_][\w&'-]*\s+(?:sells?|does|do|has|have"
    r"|offers?|verkauft|verkaufen|hat|macht|machen|vende|venden|tiene|hace|hacen)\s+(?:it|these|those|them|this|that|one|das|die|es"
    r"|sowas|l[oa]s?|eso)\s+(?:(?:auch|also|schon|just)\s+)?(?:for|für|um|a|por|en)\s+(?:(?:like|about|nur|solo)\s+)?[$€£]?\s*$"
    r"|\W*(?:lo|la|los|las)\s+(?:venden?|tienen?|hacen)\s+(?:en\s+\w+\s+)?(?:a|por)\s*$",
    re.IGNORECASE,
)
_EVERY_MONTH = re.compile(
    r"\b(?:mes|monat\w*|months?|year|jahr|a[ñn]o|user|nutzer|licen\w+|lizenz\w*)\b|/", re.IGNORECASE
)
# "20 mesas a 45 € la unidad", "40 Schreibtische à 60 Euro".
_EACH = re.compile(
    r"\s*(?:,\s*)?(?:each|apiece|a\s+piece|(?:per|a)\s+unit|(?:pro|das|je|per)\s+stück|la\s+unidad|la\s+pieza"
    r"|(?:por|cada)\s+(?:unidad|pieza|un[oa])|c/u)\b",
    re.IGNORECASE,
)
_PAGE = (
    r"(?:(?:the|your|that|this|an?|die|der|das|eure?|ihre?|la|el|vuestr[oa]|su|un[oa]?)\s+)(?:\w+\s+)?(?:page"
    r"|(?:web)?site|video|ad|advert|brochure|flyer|leaflet|article|post|blog|banner|poster|(?:web)?seite"
    r"|homepage|anzeige|werbung|artikel|prospekt|flyer|p[áa]gina|web|v[íi]deo|anuncio|folleto|art[íi]culo"
    r"|cartel)"
)
# "Die Messe im April hab ich auf eurer Seite gesehen", "in your list of clients I only find firms with 200 people".
_SEEN_THERE = re.compile(
    r"""
        \b(?:auf|in|bei)\s+(?:eure[rnm]|ihre[rnm])\s+[\w-]*(?:seite|liste|homepage|website|referenzen
          |beispiele\w*|katalog|prospekt|newsletter)\b(?=[^.!?\n]{0,80}\b(?:seh\w*|sieht|gesehen|gelesen
          |les\w*|steh\w*|find\w*|gefunden)\b)|\b(?:seh\w*|gesehen|gelesen|les\w*|steh\w*|find\w*
          |gefunden)\b[^.!?\n]{0,80}\b(?:auf|in|bei)\s+(?:eure[rnm]|ihre[rnm])\s+[\w-]*(?:seite|liste
          |homepage|website|referenzen|beispiele\w*|katalog|prospekt|newsletter)\b
      |\b(?:see|saw|seen|read|find|found|noticed)\b[^.!?\n]{0,80}\b(?:on|in)\s+your\s+(?:\w+\s+)?(?:page
        |(?:web)?site|homepage|list|references|examples|newsletter|blog|brochure)\b
        |\b(?:on|in)\s+your\s+(?:\w+\s+)?(?:page|(?:web)?site|homepage|list|references|examples|newsletter
        |blog|brochure)\b[^.!?\n]{0,80}\b(?:see|saw|seen|read|find|found|noticed)\b
      |\b(?:veo|vi|visto|le[íi](?:do)?|encuentro|sale[n]?|aparece[n]?)\b[^.!?\n]{0,80}\ben\s+(?:vuestr[oa]
        |su|tu)\s+(?:\w+\s+)?(?:p[áa]gina|web|lista|blog|folleto|cat[áa]logo|bolet[íi]n)\b
        |\ben\s+(?:vuestr[oa]|su|tu)\s+(?:\w+\s+)?(?:p[áa]gina|web|lista|blog|folleto|cat[áa]logo
        |bolet[íi]n)\b[^.!?\n]{0,80}\b(?:veo|vi|visto|le[íi](?:do)?|encuentro|sale[n]?|aparece[n]?)\b""",
    re.VERBOSE | re.IGNORECASE,
)
# "My phone thinks I'm in Belgium".
BELIEVES = re.compile(
    rf"(?:{_PAGE}|\b(?:phone|laptop|computer|tablet|browser|google|maps|siri|alexa|app|gps|vpn|people"
    rf"|everyone|everybody|leute|alle|gente|mundo|handy|rechner|navi|m[óo]vil|ordenador|port[áa]til"
    rf"|navegador))\s+(?:(?:always|still|immer|noch|siempre|se)\s+)?(?:thinks?|says?|believes?|shows?|puts?"
    rf"|denken|glauben|denkt|glaubt|meint|sagt|zeigt|creen?|dice|piensan?|pone)\b(?:[^,.!?]"
    rf"|,\s*(?:dass\s+)?(?:ich|wir)\b)*$",
    re.IGNORECASE,
)
# Where people stand about who work nowhere here.
_CROWD = re.compile(
    r"\b(?:(?:in|im|at|en)\s+(?:the\s+|der\s+|dem\s+|la\s+|el\s+)?(?:queue|line|waiting\s+room|warteschlange"
    r"|schlange|wartezimmer|cola|fila|sala\s+de\s+espera|bus|train|zug|tren|post\s+office|stadium|stadion"
    r"|estadio|kino|cinema|cine|concert|konzert|concierto|party|fiesta|supermarket|supermarkt"
    r"|s[úu]per(?:mercado)?)|(?:bei|auf)\s+der\s+(?:post|party|bank|demo)"
    r"|(?:on|in)\s+(?:that|the|your|this)\s+(?:\w+\s+)?(?:call|webinar|zoom|demo)|ahead\s+of\s+me|vor\s+mir"
    r"|delante\s+de\s+m[íi])\b",
    re.IGNORECASE,
)
# "What would it cost if we were 500 people".
_IF_WE_WERE = re.compile(
    r"\b(?:if\s+(?:we|i)\s+(?:had(?!\s+to)|were)\b|wenn\s+(?:wir|ich)\b.{0,40}\b(?:wären?|hätten?)\b"
    r"|si\s+(?:fu[ée]ramos|tuvi(?:era|[ée]ramos)))",
    re.IGNORECASE,
)
_AT_TABLE = re.compile(
    r"\b(?:at\s+(?:the\s+table|thanksgiving|christmas)|for\s+(?:dinner|christmas)|am\s+tisch|zum\s+essen"
    r"|a\s+la\s+mesa|a\s+(?:cenar|comer)|(?:town|village|ort|dorf|pueblo|ciudad)\s+(?:of|mit|von|de))\b",
    re.IGNORECASE,
)
_FIRM_OF_KIN = re.compile(
    rf"\b(?:my|our|an?|mein\w*|unser\w*|eine?|mi|nuestr[oa]|un[oa]?)\s+(?:\w+\s+)?{KIN}\s+(?:is|ist|es|was"
    rf"|war)\s+(?:(?:the|der|die|el|la|an?|eine?)\s+)?(?:ceo|boss|owner|founder|manager|director|head"
    rf"|chef(?:in)?|inhaber(?:in)?|geschäftsführer(?:in)?|leiter(?:in)?|jef[ea]|dueñ[oa]|director[a]?"
    rf"|gerente)\s+(?:of|at|von|bei|de|en)\b",
    re.IGNORECASE,
)
# What nobody buys from us.
_GOODS = r"""
        (?:coffees?|latte|beers?|pints?|wine|haircuts?|flowers|roses|bouquet|pizzas?|sandwich(?:es)?
          |burgers?|lunch|dinner|breakfast|parking|taxi|cab|boats?|cars?|house|bikes?|shoes|phones?|tv|sofa
          |boiler|repairs?|plumber|mechanic|dentist|vet|stadium|bridge|fountain|roundabout|statue|petrol|gas
          |diesel|wedding|holiday|vacation|concert|tickets?|eggs|milk|butter|bread|electricity|gallon
      | kaffee|bier|strau(?:ß|ss)|rosen|blumen|haarschnitt|friseur|döner|pizza|schnitzel|mittagessen|essen
        |parken|parkplatz|parkticket|taxi|boot|auto|haus|fahrrad|schuhe|handy|brücke|brunnen|stadion|kreisel
        |\w*reparatur|heizung|klempner|tank\w*|benzin|sprit|diesel|urlaub|hochzeit|konzert|ticket|eier|milch
        |butter|brot|strom|liter
      | caf[ée]s?|cañas?|cervezas?|corte|flores|ramo|rosas|pizza|bocadillo|men[úu]|entradas?|parking
        |aparcar|taxi|barco|coche|casa|zapatos|m[óo]vil|puente|fuente|estadio|rotonda|estatua|arreglo
        |reparaci[óo]n|caldera|fontanero|dentista|gasolina|di[ée]sel|boda|vacaciones|concierto|huevos|leche
        |pan|aceite|luz|gas
      )\b(?!(?:'s)?[\s-]+(?:[^\W\d_]+\s+)?(?:bot|chat\w*|apps?|software|tool|site|website|page|compan\w+
        |shop|firm|business|system|assistant|booking|service|dispatch|praxis|salon)\b)"""
_DUES = (
    r"(?:gym|netflix|spotify|fitnessstudio|gimnasio|\w*tax(?:es)?|pension|salary|wages?|mortgage|rent"
    r"|insurance|alimony|rente|gehalt|\w*steuer|miete|\w*versicherung|alquiler|pensi[óo]n|sueldo|hipoteca"
    r"|seguro|impuestos?)"
)
# "40 Euro für einen Strauß Rosen", "eggs are 7 dollars now".
_FOR_GOODS = re.compile(
    rf"\s+(?:for|für|por|en|an?|per|el|la|der|die|das)\s+(?:(?:an?|one|the|my|some|two|eine?n?|den|die|das"
    rf"|mein\w*|zwei|un[oa]?|el|la|mi|dos)\s+)?(?:[^\W\d_]+\s+){{0,2}}?{_GOODS}",
    re.VERBOSE | re.IGNORECASE,
)
_GOODS_COST = re.compile(
    rf"\W*(?:(?:an?|the|der|die|das|eine?n?|el|la|l[oa]s|un[oa]?|my|mein\w*"
    rf"|mi)\s+)?(?:[^\W\d_]+\s+){{0,2}}?(?:{_GOODS}|{_DUES})(?:'s"
    rf"|\s+(?:is|are|was|were|costs?|went|ist|sind|kostet\w*|kosten|est[áa]n?|cuestan?|valen?|ha\s+subido"
    rf"|sube))(?!\w)[^,]*$",
    re.VERBOSE | re.IGNORECASE,
)
# A day that is told of for itself: a feast, a match, a private event, somebody of ours who promised to ring.
_A_DAY_OF_ITS_OWN = re.compile(
    r"""
        \b(?:(?:(?:to|at|see|have|got)\s+(?:the\s+|a\s+|my\s+)?|my\s+)(?:dentist|doctor)(?:'?s)?
          |(?:zum|beim)\s+(?:zahn)?arzt|(?:al|tengo|del?)\s+(?:dentista|m[ée]dico)|strikes?|streik\w*|huelga
          |elections?|wahl(?:en)?|elecciones|olympics|world\s+cup|super\s+bowl|game\s+(?:starts|is|begins)
          |the\s+(?:game|match)|(?-i:MOT|T[ÜU]V|ITV)|cup\s+final|(?-i:WM|EM)|olympia|bundesliga|das\s+spiel
          |mundial|olimpiadas|eurocopa|partido|taxes|tax\s+return|steuererklärung
          |(?:la\s+)?declaraci[óo]n(?:\s+de\s+la\s+renta)?)\b
      |\b(?:(?:silver|golden|ruby|diamond)\s+wedding
        |(?<!for\s)(?:my|our(?!\s+(?:wedding|party)\b)|'s|s')\s+(?:\w+\s+)?(?:wedding|anniversary|christening|funeral|birthday
          |party)\b
        |bank\s+holidays?|(?:falls|fell)\s+on
      |(?:silber|gold\w*)hochzeit|hochzeitstag|(?<!für\s)meine\s+(?:hochzeit|taufe)|feiertage?
        |f[äa]llt\s+(?:\w+\s+){0,3}auf|(?:bodas?\s+de\s+(?:plata|oro))|aniversario\s+de\s+boda
        |(?<!para\s)mi\s+(?:boda|comuni[óo]n)|festivo|cae\s+en
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
# "Thirty-two now, aiming for fifty by summer": when they will be more.
_TO_GROW = (
    r"\b(?:aiming\s+for|growing\s+to|(?:hop(?:e|ing)|plan(?:ning)?|want|going)\s+to\s+(?:be|have|reach|hit)"
    r"|(?:will|should)\s+be|wachsen\s+auf|(?:wollen|werden|sollen)\s+(?:wir\s+|es\s+)?(?:auf\s+)?"
    r"|queremos\s+(?:ser|llegar\s+a)|esperamos\s+(?:ser|llegar\s+a)|seremos|llegaremos\s+a)\s*(?:about\s+"
    r"|around\s+|rund\s+|unos\s+)?"
)
_GROWING = re.compile(
    rf"{_TO_GROW}(?:\d[\d.,]*|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|a\s+hundred|zehn"
    rf"|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|diez|doce|quince|veinte|treinta|cuarenta"
    rf"|cincuenta|cien)(?:\s+(?:people|staff|of\s+us|leute|mitarbeiter|personas|emplead[oa]s))?\s+$",
    re.IGNORECASE,
)
_KIN_THEN = re.compile(
    rf"\b{FAMILY}\b[^.!?]{{0,20}}\b(?:coming|comes|visiting|visits|goes?|exams?|school|kommt|besucht"
    rf"|zu\s+besuch|abi|prüfung\w*|ferien|schule|vienen?|cole(?:gio)?|ex[áa]menes)\b"
    rf"|\b(?:kommt|besucht|vienen?)\s+(?:\w+\s+)?{FAMILY}\b",
    re.IGNORECASE,
)
# Somebody of ours who promised to ring then, and a bill by its month.
_OF_YOURS = re.compile(
    r"""
        \b(?:your|eure?\w{0,2}|ihre?\w?|vuestr[oa]s?)\s+(?:colleague|rep|man|guy|sales\w*|kolleg\w+
          |vertreter\w*|mitarbeiter\w*|compañer[oa]|comercial)\b.*\b(?:wanted|promised|was|said|would|wollte
          |sollte|hat|iba|quer[íi]a|dijo|qued[óo])\b
      |\b(?:von|from|de)\s+(?:ihnen|euch|you(?:r\s+\w+)?|vosotros|ustedes)\b.*\b(?:wanted|promised|was|said
        |would|wollte|sollte|hat|iba|quer[íi]a|dijo|qued[óo])\b
      |\b(?:recibo|factura|n[óo]mina|cuota|invoice|bill|payslip|newsletter|rechnung|abrechnung|garant[íi]a
        |garantie|guarantee|warranty|bolet[íi]n)\s+(?:del?|from|for|of|vom|für|von
        |über)\s*(?:mes\s+de\s+)?$""",
    re.VERBOSE | re.IGNORECASE,
)
_AHEAD_OF_IT = re.compile(
    r"\b(?:please|bitte|por\s+favor|when|once|after|wenn|sobald|nachdem|nach|cuando|despu[ée]s|need|want"
    r"|before|by|until|bis|brauch\w*|woll\w*|vor|davor|vorher|antes|para|necesit\w+|quer\w+|ready|fertig"
    r"|list[oa])\b",
    re.IGNORECASE,
)


# "The road out front is closed": a clause with a subject of its own, up to its verb.
_BEGINS = (
    r"\W*(?:(?:well|so|and|but|oh|ok(?:ay)?|hi|hey|honestly|also|und|aber|na\s?ja|ja|y|pero|pues|bueno|hola"
    r"|no|yes|yeah|nein|lol|haha|hm+|sorry|because|weil|denn|porque|since|as)\W+)*"
)
_OWN_VERB = (
    r"(?:is|are|was|were|isn't|aren't|has|had|have|hasn't|does|did|will|would|can|could|should|must|might|may"
    r"|wants?|wanted|needs?|costs?|charges?|charged|comes?|came|goes|go|went|gets?|got|takes?|took|makes?"
    r"|made|gives?|gave|thinks?|pays?|paid|spends?|spent|starts?|started"
    r"|begins?|opens?|opened|closes?|closed|ends?|ended|runs?|ran|moves?|sits?|lives?|works?|sells?|sold"
    r"|keeps?|kept|puts?|ships?|voted|broke|employs?|ist|sind|war|waren|hat|haben|hatten?|wird|werden|wurden?"
    r"|will|wollen|wollte|kann|können|soll|sollte|muss|müssen|darf|kostet|kosten|kommt|kommen|kam"
    r"|geht|gehen|ging|nimmt|nehmen|macht|machen|zahlt|zahlen|verlangt|läuft|fährt|fängt|beginnt|endet|öffnet"
    r"|schließt|bekommt|kriegt|braucht|streikt|lebt|wohnt|sitzt|arbeitet|arbeiten|steht|liegt|zieht|bleibt"
    r"|es|son|era|eran|fue|est[áa]n?|estaba|tienen?|ten[íi]a|ha|han|hab[íi]a|van?|quieren?|piden?|cobran?"
    r"|cuestan?|valen?|vienen?|hacen?|pagan?|abren?|cierran?|empiezan?|terminan?|suben?|dan?|puede|debe|vive"
    r"|trabajan?|sale|llega)"
)
_SUBJECT = re.compile(
    rf"{_BEGINS}(?:the|an?|my|some|every|these|those|this|that|her|his|their|der|die|das|ein|eine|mein|meine"
    rf"|diese[rs]?|jede[rs]?|el|la|l[oa]s|un|una|mi|mis|est[ae]|est[oa]s|su|sus)\s+"
    rf"(?P<who>[^\W\d_][\w'-]*(?:\s+[^\W\d_][\w'-]*){{0,4}}?)(?:\s+(?:just|only|already|now|also|always|auch"
    rf"|ya|se|nos|me|no|solo))?\s+{_OWN_VERB}\b",
    re.IGNORECASE,
)
_NEXT_TO = (
    r"(?:next\s+door|(?:up|down)stairs|(?:one|two|three|a\s+few|\d)\s+(?:doors?|floors?|blocks?"
    r"|towns?)\s+(?:down|up|over|away)|(?:down|up|across|over)\s+the\s+(?:street|road|hall|lane|block"
    r"|corridor|river|way)|(?:a)?round\s+the\s+corner|on\s+the\s+corner"
    r"|in\s+the\s+next\s+(?:county|town|village|valley|building|street)|across\s+(?:from\s+us|town)"
    r"|nebenan|gegenüber|um\s+die\s+ecke|im\s+nachbar(?:ort|dorf|haus)|(?:über|unter|neben)\s+uns"
    r"|oben\s+drüber|unten\s+drunter|(?:eine?n?|zwei)\s+(?:stock(?:werke?)?|etagen?|häuser|straßen?"
    r"|türen?)\s+(?:höher|tiefer|weiter|drüber|drunter|über\s+uns|unter\s+uns)"
    r"|(?:del\s+(?:pueblo|local|piso|edificio)\s+)?de\s+(?:aqu[íi]\s+)?(?:al\s+lado|enfrente|arriba|abajo"
    r"|la\s+esquina))"
)
_NEARBY = re.compile(rf"\b{_NEXT_TO}\b", re.IGNORECASE)
# Subjects by which visitors tell of themselves: their firm, those who decide there, the money, the plan and what it waits for.
OF_OURS = re.compile(
    r"""
        (?:one|ones|rest|others?|answer|idea|guess|plan\w*|goal|aim|hope|target|number|figure|amount|sum
          |total|money|cash|budget\w*|budgt|approval|request|grant|funding|pot|kitty|runway|item|limit|cap
          |max(?:imum)?|min(?:imum)?|ceiling|spend\w*|allowance|price|range|decision|project|system|tool
          |thing|bot|chat\w*|software|site|website|page|quote|contract|lease|licen[cs]e|subscription|support
          |award|deadline|date|start|launch|cut-?over|go-?live|opening|re-?opening|move|remodel|renovation
          |extension|migration|rollout|season|rush|event|festival|fair|show|expo|market|term|semester|course
          |class|exams?|holidays?|summer|winter|audit|merger|tender|earliest|latest|time\w*|permit|people|law
          |rule|crane|machine|office|head\s?quarters|hq|finance|staff|team|crew|group|faculty|department
          |board|committee|governors?|trustees?|council|city|town|county|municipality|parish|company|firm
          |business|boss(?:es)?|manager|director|owner|ceo|cfo|chief|head|chair\w*|dealership|plant|warehouse
          |kennels?|place|outfit|location|branch|store|foundation|founders?|partners?|wife|husband|accountant
          |treasurer|bank|landlord|vendor|provider|customers?|clients?
      |\w*(?:budget|etat|rahmen|geld|mittel|antrag|bewilligung|freigabe|förderung|zuschuss|projekt|vertrag
        |abo|lizenz|termin|frist|start|eröffnung|umzug|umbau|saison|messe|fest|markt|semester|prüfung|ferien
        |plan|system|seite|shop|leitung|leiter(?:in)?|chef(?:in)?|team|firma|betrieb|vorstand|rat|gremium
        |stadt|gemeinde|verwaltung|schule|verein|laden|geschäft|kirche|werkstatt|fabrik|agentur|büro|uni
        |kasse|betrag)|partner(?:in)?|summe|zahl|grenze|obergrenze|maximum|antwort|idee|ziel|entscheidung
        |ganze|rest|sache|ding|vorgesetzte\w?|inhaber(?:in)?|frau|mann|bank|kunden|anbieter|support|kran
        |gerüst|hauptsitz|sitz|büro
      |partida|presupuesto|dinero|subvenci[óo]n|ayuda|tope|l[íi]mite|m[áa]ximo|m[íi]nimo|cifra|cantidad
        |total|suma|respuesta|idea|plan|meta|objetivo|decisi[óo]n|proyecto|sistema|herramienta|web|p[áa]gina
        |contrato|licencia|suscripci[óo]n|fecha|plazo|inicio|lanzamiento|apertura|inauguraci[óo]n|mudanza
        |reforma|obra|temporada|campaña|evento|feria|fiesta|curso|ex[áa]menes|vacaciones|verano|invierno
        |jef[ea]|dire|director[a]?|gerente|dueñ[oa]|soci[oa]s?|mujer|marido|junta|consejo|ayuntamiento|equipo
        |plantilla|empresa|negocio|sede|oficina|tienda|f[áa]brica|local|consulta|asociaci[óo]n|casa
        |cliente?s?|proveedor)""",
    re.VERBOSE | re.IGNORECASE,
)

_WISHES = re.compile(
    r"\b(?:need\w*|want\w*|then|brauch\w*|woll\w*|dann|davor|vorher|necesit\w+|quer\w+|entonces|ready|fertig"
    r"|list[oa])\b",
    re.IGNORECASE,
)

_RELATIVE = rf"(?!dad\b|father\b|vater\b|padre\b){KIN}"
_ONES = r"(?:my|our|an?|one|mei(?:n\w*)?|unser\w*|eine?[mnr]?|mi|nuestr[oa]|un[oa]?)\s+"
_AND_ME = r"(?!\s*(?:and|und|y|&|plus)\s)"
# A person or a place that is none of the visitor's: "my old college buddy", "mi primo con 3 empleados", "the firm upstairs has",
# "los pobres de Reformas Luna"; where they worked once, or somebody of theirs works.
_OUTSIDE = re.compile(
    rf"""{_BEGINS}(?:(?:at|with|for|by|in|bei|von|mit|im|con|a|en|de)\s+)?(?:
        {_ONES}(?:(?!(?:and|und|y|i|ich|yo|we|is|ist|es|has|hat
          |tiene)\b)[\w-]+\s+){{0,2}}?{OUTSIDER}(?:'s)?\b{_AND_ME}
      | (?:my|mein\w*|mi)\s+(?:\w+\s+)?(?:doctor|gp|dentist|vet|hairdresser|barber|gym|bank|therapist
        |zahnarzt|zahnärztin|arzt|ärztin|friseur(?:in)?|bank|fitnessstudio|m[ée]dico|dentista|peluquer[oa]
        |gimnasio|banco)\b{_AND_ME}
      | (?:{_ONES}|(?:the|der|die|da|el|la)\s+)(?:\w+\s+)?{_RELATIVE}\b{_AND_ME}(?:\s+(?:of\s+mine
        |von\s+mir|m[íi][oa]))?(?:,[^,.!?\n]{{2,30}},)?,?\s+(?:(?:who|that|que|der|die)\s+(?:just\s+|also\s+
        |auch\s+)?(?:has|runs|owns|tiene|lleva|hat|führt)|has|had|owns|runs|pa(?:id|ys)|spent|spends|hat
        |hatte|führt|zahlt\w*|gab|tiene|ten[íi]a|pag[aó]|gast[aó]|con|with|mit)\b
      | (?:the|that|der|die|das|dem|den|el|la|los
        |las)\s+[^,.!?\n]{{2,40}}?\b{_NEXT_TO}\s+(?:\w+\s+)?(?:{_OWN_VERB}|sitzen|loses?|misses|uses
        |verlier\w+|verpass\w+|nutzt|pierden?)\b
      | (?:the|der|die|el|la|los|las)\s+(?:poor\s+|armen?\s+)?(?:folks|guys|people|lot|souls|leute|jungs
        |kerle|pobres|chic[oa]s|t[íi][oa]s)\s+(?:over\s+at|at|bei|von
        |de)\s+(?:der\s+)?(?-i:[A-ZÄÖÜÁÉÍÓÚÑ])[\w'-]+\s
      | (?:el|la|los|las)\s+de(?:l|\s+la)\s+(?:bar|tienda|kiosco|quiosco|panader[íi]a|ferreter[íi]a
        |farmacia|peluquer[íi]a|carnicer[íi]a|gimnasio|hotel|supermercado|banco)\b
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_ONCE_OR_THEIRS = re.compile(
    rf"""
        \b(?:my|our|mein\w*|unser\w*|mi|nuestr[oa])\s+(?:old|last|former|previous|alte[nrms]?|letzte[nrms]?
          |frühere[nrms]?|vorige[nrms]?|ehemalige[nrms]?|antigu[oa]|anterior|[úu]ltim[oa])[\s-]+(?:jobs?
          |place|company|firm|work(?:place)?|employer|boss|chef(?:in)?|firma|arbeit(?:geber(?:s|in)?)?|stelle
          |betrieb|trabajo|empleo|empresa|jef[ea])\b
      | \bmi\s+(?:trabajo|empleo|empresa|jef[ea])\s+anterior\b
        | \b(?:mein\w*|mi|my)\s+ex[\s-]?(?:firma|empresa|chef(?:in)?|boss|jef[ea]|job|company|employer
        |arbeitgeber)\b
      | \bi\s+(?:once\s+worked|used\s+to\s+work|worked)\s+(?:at|in|for)\s
        | \btrabaj(?:[ée]|aba)\s+(?:en|para)\s | \bhab\w*\s+(?:ich\s+)?(?:mal|früher|lange
        |jahrelang)\b[^.!?\n]{{3,80}}\bgearbeitet\b
      | \bwhere\s+(?:my|our)\s+(?:\w+\s+)?{FAMILY}\s+work(?:s|ed)\b
        | \bwo\s+mein\w*\s+(?:\w+\s+)?{FAMILY}\s+(?:arbeitet|schafft|jobbt)\b
        | \b(?:donde|en\s+(?:la\s+|el\s+)?que)\s+trabaja\s+mi\s+{FAMILY}\b
      | \b(?:my|mein\w*|mi)\s+{FAMILY}\s+(?:works|arbeitet|trabaja|curra)\s+(?:at|for|in|bei|beim|für|en
        |para)\b""",
    re.VERBOSE | re.IGNORECASE,
)


# Whoever sent the visitor here has so many: "Herr Stanek hat euch empfohlen, der hat ja 25 Leute", "un colega que tiene 25
# empleados me habló de ustedes".
_SENT_US_HAS = re.compile(
    r"""
        \b(?:recommended|referred|(?:told|tells)\s+(?:me|us)\s+about|swears?\s+by|raves?\s+about|empfohlen
          |empfiehlt|erzählt|schwärmt|schwört|recomend(?:[óo]|aron|ado|aba)
          |habl(?:[óo]|aron)\s+de)\b[^.!?\n]{0,60}?[\s,]
      (?:he|she|they|who|er|sie|der|die|[ée]l|ella|ell[oa]s|que|quien(?:es)?)(?:'s|'ve
        |\s)(?:\s?(?:got|has|have|is|are|hat|haben|beschäftigt|tienen?|con))*\s(?:(?:about|around|like|maybe
        |over|ja|so|auch|etwa|rund|circa|unos|unas|como|ya)\s){0,2}$""",
    re.VERBOSE | re.IGNORECASE,
)
_FIRM = (
    r"(?:compan(?:y|ies)|firms?|business(?:es)?|entit(?:y|ies)|outfit|llc|ltd|gmbh|firm(?:a|en)"
    r"|gesellschaft(?:en)?|unternehmen|betrieb|empresas?|sociedad(?:es)?|negocios?)"
)
# "The Denver folks have 30 but they're a separate company", "los de Denver son 30 pero es otra empresa", "that's not us".
_APART_FROM_US = re.compile(
    rf"""
        [^.!?\n]{{0,40}}?\b(?:they(?:'?re|\s+are)|(?:that|it|which)(?:'?s|\s+is)|das\s+(?:ist|sind)
          |(?:die\s+)?(?:sind|ist)|es|son)\s+(?:\w+\s+){{0,2}}?(?:
      (?:separate|different|another|other|eigene\w*|eigenständige\w*|andere\w*|extra|otra|distint[oa]
        |independiente)\s+(?:\w+\s+)?{_FIRM} | (?:empresas?|sociedad(?:es)?)\s+(?:aparte|distintas?
        |independientes?|separadas?) | (?:not|nicht)\s+(?:us|ours|part\s+of\s+(?:us|our)|wir|unsere?)
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
# "The wife's firm has 60 and they manage without".
_AT_THE_SPOUSES = re.compile(
    r"\W*(?:(?:at|in|bei)\s+)?(?:the|my)\s+(?:wife|husband|missus|mrs|hubby|partner|girlfriend"
    r"|boyfriend)'?s\s+(?:firm|company|work|place|office|employer|school|shop|business)\s+(?:has|have|had|is"
    r"|got)\b",
    re.IGNORECASE,
)


# Behind a whole sentence about them the visitor's own follows: "a friend told me about you, 12 employees here".
_GOES_ON = re.compile(r"(?:\s+(?!of\b|von\b)[^\s,.!?]+){2,},\s")
# "Unser Hausarzt hat so einen Bot, seitdem kriegt man dort keinen Termin" goes on about them.
_STILL_THEM = re.compile(
    r"\b(?:there|they|they're|their|he|she|his|him|dort|denen|deren|all[íi]|ell[oa]s?|suy[oa]s?)\b"
    r"|,\s+(?:(?:i\s+)?think\s+it|said|paid|reckons?|hat|zahlte|meinte?|sagte|dijo|pag[óo]|cost(?:ó)?)\s",
    re.IGNORECASE,
)


def tells_of_outsiders(clause: str) -> bool:
    """Whether a clause opens with somebody who is none of the visitor's firm, or is about where they or theirs work otherwise."""
    return bool(_OUTSIDE.match(clause) or _ONCE_OR_THEIRS.search(clause))


# "My neighbour swears by you, ideally live by January"; not "had his loft done by you in 2022, think it came to 60k".
_BY_YOU = re.compile(
    r"(?<!done by )(?<!built by )(?<!made by )(?<!fitted by )(?<!gemacht von )"
    r"\b(?:you(?:\s+guys)?|euch|ihnen|ustedes|vosotros)\b[^,.!?\n]{0,25},\s",
    re.IGNORECASE,
)


def recommends(before: str) -> bool:
    """Whether somebody of others only sent the visitor here, who goes on with what is their own."""
    return bool(_OUTSIDE.match(before) and _BY_YOU.search(before))


def without_outsiders(clause: str) -> str:
    """What a clause goes on to say behind somebody who is none of the visitor's firm."""
    outside = _OUTSIDE.match(clause)
    return clause[outside.end() :] if outside else clause


def _are_outsiders(told: str) -> bool:
    """The same of the words up to the end of a fact, in which nothing of the visitor's own is spoken of behind them."""
    outside = _OUTSIDE.match(told)
    if outside is None:
        return False
    goes_on = _GOES_ON.match(told, outside.end())
    if goes_on and not _STILL_THEM.search(told, goes_on.end() - 2):
        return False
    return not (_WE_DO.search(told, outside.end()) or _OUR_OWN.search(told, outside.end()))


# What a firm that visitors call by another word does: "the dealership can spend 900", "the kennels open in March".
_MAY_PAY = re.compile(
    r"\b(?:can|could|may|will|would|has|have|gives?|gave|pays?|put|kann|können|hat|gibt|gab|zahlt|puede"
    r"|tiene|da|dio|paga)$",
    re.IGNORECASE,
)
_MAY_START = re.compile(
    r"\b(?:opens?|starts?|begins?|moves?|öffnet|eröffnet|startet|beginnt|macht|geht|zieht|abre|empieza)$"
    r"|\b(?:wedding|christening|party|ceremony|hochzeit|trauung|taufe|feier|boda|bautizo|comuni[óo]n|fiesta"
    r"|ceremonia)(?:'s|\s+(?:is|ist|wäre|es|ser[áa]))(?:\s+(?:on|in|am|im|el|en))?$",
    re.IGNORECASE,
)
# A feast of theirs is when they want what they come for: "the christening is on 3 May".
_EMPLOYS = re.compile(
    r"\b(?:has|have|employs?|is|are|hat|haben|ist|sind|tiene|son|es|trabajan)$",
    re.IGNORECASE,
)
_MY_OWN = re.compile(rf"{_BEGINS}(?:my|mein|meine|mis?)\s", re.IGNORECASE)


def _tells_of_another(before: str, unless: re.Pattern[str]) -> bool:
    """Whether the words before a fact open with a subject that is neither the visitor, their firm, nor what they plan.

    Of a subject that no list knows, what a firm may do as well (`unless`) is not told of others, but for "my ...".
    """
    said = _SUBJECT.match(before)
    if said is None or _OUR_OWN.search(before) or _WE_DO.search(before) or "," in before[said.end() :]:
        return False
    if _NEARBY.search(before):
        return True
    if unless.search(said.group()) and not _MY_OWN.match(before):
        return False
    return not any(
        OF_OURS.fullmatch(word) or is_trade(word) for word in said["who"].removesuffix("'s").split()
    )


def is_anothers(field: str, stretch: str, before: str, after: str, said: str) -> bool:
    """Whether a `field` read in a stretch of what is `said` is somebody else's; `before` and `after` are what stands around it
    there.
    """
    tells = {"budget": _is_others_money, "company_size": _are_others_people, "timeline": _is_others_time}.get(
        field
    )
    if tells is None or recommends(before):
        return False
    return (
        _are_outsiders(stretch.removesuffix(after))
        or _is_on_our_page(stretch)
        or tells(stretch, before, after, said)
    )


def is_same_elsewhere(clause: str) -> bool:
    """ "Home Depot has the same one for 2,300": a firm that only sells what we do."""
    return bool(_SAME_ELSEWHERE.search(clause) and re.search(r"\d", clause) and not _OUR_OWN.search(clause))


def is_made_up(clause: str) -> bool:
    """ "Imagine a firm that ...", "stell dir vor eine Firma ..."."""
    return bool(_MADE_UP.match(clause))


def _is_on_our_page(stretch: str) -> bool:
    return bool(_SEEN_THERE.search(stretch)) and not (_OUR_OWN.search(stretch) or _WISHES.search(stretch))


_SO_OURS = re.compile(
    r"(?<![a-z])(?:so|also|as[ií] que|entonces|then)(?: (?:like|maybe|about|around|say|so|etwa|rund|unos|como"
    r"|vielleicht|quiz[aá]s?|only|nur|s[oó]lo)){0,2} *[€$£]?$",
    re.IGNORECASE,
)
"""Right before a sum, the visitor draws their own conclusion: "the van alone is 9k, so like 500"."""


def _is_others_money(stretch: str, before: str, after: str, said: str) -> bool:
    """What others want, get or are given, what one wishes to have, what something else costs."""
    if _SO_OURS.search(before):
        return False
    if (
        _ONCE_OR_THEIRS.search(before)
        or _FOR_GOODS.match(after)
        or _GOODS_COST.match(before)
        or _WISHED.search(stretch)
    ):
        return True
    if _HEARD.search(before) and not (_OUR_OWN.search(stretch) or _WE_DO.search(after)):
        return True
    if (_EACH.match(after) or before.rstrip().endswith(" à")) and not _EVERY_MONTH.search(stretch):
        return True
    if _WE_DO.search(before) or _TO_US.search(stretch):
        return False
    if _SELLS_FOR.match(before) and not _OUR_OWN.search(stretch):
        return True
    if (_SAME_ELSEWHERE.search(before) or _AT_ANOTHER.search(before)) and _PRICED.search(before):
        return not _OUR_OWN.search(stretch)
    subjects = (_OF_STATE, _OF_RIVALS, _OF_HIRED, _OF_CUSTOMERS, _CHARGING)
    return any(subject.search(before) for subject in subjects) or _tells_of_another(before, _MAY_PAY)


def _are_others_people(stretch: str, before: str, after: str, said: str) -> bool:
    """The people of rivals, customers, a relative's firm or one that is made up, and a crowd."""
    if (
        _MADE_UP.match(stretch)
        or _FIRM_OF_KIN.search(before)
        or (_CROWD.search(stretch) and not _OUR_OWN.search(stretch))
    ):
        return True
    if (
        _AT_TABLE.search(stretch)
        or _IF_WE_WERE.search(stretch)
        or _ONCE_OR_THEIRS.search(stretch)
        or (_HEARD.search(before) and not _OUR_OWN.search(stretch))
    ):
        return True
    if _WE_DO.search(before):
        return False
    theirs = _OF_RIVALS.search(before) or _OF_CUSTOMERS.search(before)
    return (
        bool(theirs) or _are_told_apart(stretch, before, after, said) or _tells_of_another(before, _EMPLOYS)
    )


def _are_told_apart(stretch: str, before: str, after: str, said: str) -> bool:
    """The people of whoever sent the visitor here, of a firm that is said to be another, or of a spouse's where they are
    spoken of as "they".
    """
    led, _, rest = said.partition(stretch)
    if _OUR_OWN.search(stretch):
        return False
    if _SENT_US_HAS.search(led + before) or (before.strip() and _APART_FROM_US.match(after + rest)):
        return True
    return bool(_AT_THE_SPOUSES.match(stretch) and _STILL_THEM.search(said) and not _OUR_OWN.search(said))


def _is_others_time(stretch: str, before: str, after: str, said: str) -> bool:
    """When something happened to others, what all the world wants then, and what day a feast is."""
    around = before + after
    its_own = _A_DAY_OF_ITS_OWN.search(around) or (_KIN_THEN.search(stretch) and not _WE_DO.search(around))
    if _OF_YOURS.search(before) or _GROWING.search(before) or (its_own and not _AHEAD_OF_IT.search(around)):
        return True
    if _WE_DO.search(before):
        return False
    if (
        _EVERYBODY.match(stretch)
        or _FORETOLD.search(before)
        or _ONCE_OR_THEIRS.search(stretch)
        or (_EVENT.search(before) and not _OUR_OWN.search(stretch))
    ):
        return True
    others = any(subject.search(before) for subject in (_OF_STATE, _OF_HIRED, _OF_RIVALS))
    if others and _HAPPENED.search(stretch):
        return True
    return not _WISHES.search(said) and not _OUR_OWN.search(after) and _tells_of_another(before, _MAY_START)
