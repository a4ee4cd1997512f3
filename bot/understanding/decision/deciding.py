"""Who decides, by the grammar of the sentence: whoever is the subject of deciding, approving or buying, and with whom.

Whom a visitor names is open ("the fleet owner", "der alte Herr Kröger", "doña Carmen"), so any subject will do that is no crowd
and no thing; what is done, and to what, tells that it is about a purchase.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.understanding.decision import roles

ANYWHERE, REPLYING, ASKED = 0, 1, 2
"""How near the question a turn has to stand: anywhere, beside an answer to whatever was asked, in the answer to who decides."""

# Deciders of other things than this purchase.
_CROWD = (
    r"(?:(?:[\w'-]+\s+){0,2}?(?:customers?|clients?|patients?|guests?|users?|visitors?|tenants?|leads?|people"
    r"|weather|price|time|market|judge|court|referee|algorithm|competitors?|rivals?|bank|government|brides?"
    r"|couples|system|software|bot|demo|kids|children|quality|dog|cat|hund|katze|kater|gat[oa]|perr[oa]"
    r"|kund\w*|anrufer\w*|besucher\w*|nutzer\w*|gast|gäste\w*|patient\w*|mieter\w*|käufer\w*|bewohner\w*"
    r"|bewerber\w*|mandant\w*|teilnehmer\w*|interessent\w*|leute|wetter|preise?|kosten|zeit|markt|los|bauch"
    r"|gefühl|zufall|programm|qualität|richter\w*|konkurren\w*|bank|frage|sache|ergebnis"
    r"|clientes?|pacientes?|usuari\w+|huésped\w*|inquilin\w+|gente|tiempo|precio|mercado|calidad|[áa]rbitro"
    r"|juez|azar|sistema|programa|vida|suerte)\b)"
)
_CAPITAL = r"(?-i:[A-ZÄÖÜÁÉÍÓÚÑ])[\w'’-]+"

# A name alone beside a laugh is a joke: "Elon decides everything haha".
_LAUGHING = r"[^.!?\n]{0,80}\b(?:haha|lol|jaja)"

# How many of them, and what makes "that is mine to decide" no claim: "entscheide ich nicht", "... nur mit meiner Frau".
_COUNT = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn"
    r"|zwölf|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|\d{1,2})"
)
_NOT_ALONE = (
    r"(?!\s+(?:\w+\s+){0,2}?(?:nicht|nix|nichts|ned|net|kein\w*|mit|erst|zusammen|gemeinsam|selten|ohne"
    r"|höchstens|maximal|bis)\b)"
)

# English.
_ADV = (
    r"(?:(?:\w+ly|also|still|then|always|just|only|even|all|alone|now|here|sort\s+of|kind\s+of|these\s+days"
    r"|in\s+the\s+end|at\s+the\s+end\s+of\s+the\s+day)\s+){0,2}"
)
_THEY = (
    rf"(?:(?<!\bi\sand\s)(?<!\bme\sand\s)(?<!self\sand\s)(?<!\w\s&\s)(?:(?:the|our|my|her|his|their"
    rf"|an?)\s+(?!{_CROWD})(?:(?!(?:i|we|you|and|who|that|gets?|got|is|are|was|were)\b)[\w'’-]+\s+"
    rf"){{0,3}}?(?!(?:i|we|you|who|that|to|and|gets?|got|is|are|was|were)\b)[\w'’-]+"
    rf"|(?:mr|mrs|ms|dr)\.?\s+[\w'’-]+|(?:miss|father|aunt|auntie|uncle|sir|lady|her\s+ladyship"
    rf"|his\s+lordship)\.?(?:\s+{_CAPITAL})?|(?!(?:i|we|you|it|this|that|what|who|which|nobody|no|not|if|when"
    rf"|once|and|but|or|so)\b)(?!{_LAUGHING}){_CAPITAL})|(?:s?he|they|some(?:body|one)(?:\s+else)?))"
)
_BUYING = (
    r"(?:penny|cent|dime|purchas\w+|buying|spend(?:ing|s)?|expens\w+|expenditures?|software|tools?"
    r"|tech(?:nology)?|vendors?|suppliers?|contracts?|subscriptions?|budgets?|money|payments?|purse"
    r"|(?:what(?:ever)?|which|anything|everything|all|things?|stuff|whether)\s+(?:\w+\s+){0,2}?(?:buys?|gets?"
    r"|purchased?|orders?|uses?|spends?|pick|choose|bought|go\s+ahead))"
)
_IT = (
    rf"(?:\s+(?:on|off|about|over|for|to))?(?:\s+(?:any|all|our|the|every|each|new|more|this|that"
    rf"|such))*(?:\s+[\w-]+)?\s+{_BUYING}\b"
)
_THAT = (
    rf"(?:{_IT}|(?:\s+(?:on|off|about))?\s+(?:it|this|that|these|those|such\s+things|everything|anything"
    rf"|whatever|more|things|stuff)\b(?!\s+(?:we|i|he|she|they|the|it|you|is|gets?|are)\b)|\s*(?=$|[.,;:!?)])"
    rf"|\s+(?=here|alone|though|with|together|and|but|not|while|so|before|these|any)\b)"
)
_MUST = r"(?:(?:would\s+|will\s+)?(?:has|have|needs?|had)\s+to|must)"
_OKAY = (
    r"(?:okay|ok|approve|stamp|vote|sign(?:\s+off)?|authori[sz]e|green-?light|agree|clear|rubber-?stamp"
    r"|say\s+yes|bless|counter-?sign|endorse|sanction)"
)
_OKAYS = (
    r"(?:okays|ok'?s|votes?|approves?|(?<!star\s)(?<!zodiac\s)(?<!road\s)(?<!stop\s)signs?(?:\s+off)?"
    r"|authori[sz]es?|green-?lights?|picks?|chooses?|clears)"
)
_DECISION = (
    r"(?:(?:the|all|those|these|our|such|that|most|every|any|final|big|small|last"
    r"|of)\s+){0,3}(?:[\w-]+\s+)?(?:decisions?|calls?|choices?)"
)

# German; a subject may stand before the verb and behind it.
_FILL = (
    r"(?:(?:aber|allerdings|jedoch|bei\s+uns|hier|da|dann|das|des|dat|es|dem|sowas|so\s*was|nur|bloß"
    r"|ausschließlich|allein|inzwischen|mittlerweile|jetzt|immer|meistens?|am\s+ende|letzt(?:en)?dlich"
    r"|letztlich|eigentlich|leider|noch|erst"
    r"|eh|halt|ja|wohl|ohnehin|natürlich|trotzdem|darüber|alles|auch|mal|grundsätzlich|übrigens|im\s+prinzip"
    r"|sowieso|normalerweise|dafür|seit\s+\w+|nämlich|vorher|solche\s+sachen)\s+){0,5}"
)
_SIE = (
    rf"(?:(?:der|die|das|unser\w*|mein\w*|ihr\w*|sein\w*|eine?"
    rf"|da)\s+(?!{_CROWD})(?:(?!(?:ich|wir|und|nicht|kein\w*)\b)[\w.-]+\s+){{0,2}}?(?!(?:ich|wir|nicht"
    rf"|kein\w*|da|und)\b)[\w-]{{3,}}"
    rf"|(?:herr|frau|tante|onkel|oma|opa|dr\.?|pater|mutter|vater)\s+{_CAPITAL}"
    rf"|(?!(?:ich|wir|niemand|keiner|man|wer|was|das|es|alle|jeder)\b)(?!{_CROWD}){_CAPITAL}|er\b|sie\b"
    rf"|jemand\w*|andere\b)"
)
_ENTSCHEIDET = r"(?:entscheide[nt]|bestimm(?:t|en)|genehmig(?:t|en)|beschließ(?:t|en)|unterschreib(?:t|en))"
_ENTSCHEIDEN = (
    r"(?:entscheiden|bestimmen|genehmigen|bewilligen|unterschreiben|abzeichnen|absegnen|abnicken|freigeben"
    r"|zustimmen|beschließen|durchwinken|kaufen|einkaufen|bestellen|anschaffen|beauftragen|ausgeben|aussuchen"
    r"|auswählen)"
)
_MUSS = r"(?:muss|müssen|müssten?)"
_SEGNEN = (
    r"(?:absegnen|durchwinken|unterschreiben|freigeben|genehmigen|zustimmen|abnicken|drüberschauen"
    r"|draufschauen|abzeichnen|beschließen)"
)
_DARF = r"(?:darf|dürfen|muss|müssen|kann|können|wird|werden|tu(?:t|n)|soll(?:en)?)"
_KAUF = (
    r"(?:anschaffung\w*|anbieter\w*|lieferant\w*|ausgaben?|eink[aä]uf\w*|k[aä]ufe?|software\w*|programme?"
    r"|tools?|verträge?|investition\w*|gelder|geld|budget|sowas|bestellungen)"
)

_SHOP_EN = (
    r"(?:shop|store|place|company|business|firm|salon|studio|practice|clinic|bakery|caf[eé]|restaurant|pub"
    r"|bar|garage|workshop|farm|school|agency|hotel|nursery)"
)
_SHOP_DE = (
    r"(?:laden|betrieb|firma|geschäft|praxis|lokal|kneipe|hof|werkstatt|restaurant|salon|studio|unternehmen"
    r"|bude|kanzlei|hotel|gasthof|wirtschaft|agentur)"
)
_SHOP_ES = (
    r"(?:tienda|negocio|empresa|taller|bar|cl[íi]nica|restaurante|local|consulta|despacho|hotel|academia"
    r"|estudio|peluquer[íi]a|finca|granja|panader[íi]a|farmacia)"
)

# Spanish, the same.
_ADVERBIO = (
    r"(?:(?:siempre|todo|al\s+final|aqu[íi]|ah[íi]|solo|s[óo]lo|solamente|ya|ahora|tambi[ée]n|antes|primero"
    r"|nada\s+m[áa]s|[úu]nicamente|normalmente)\s+){0,3}"
)
_ELLOS = (
    rf"(?:(?:el|la|los|las|mi|mis|nuestr[oa]s?|su)\s+(?!{_CROWD})(?:(?!(?:yo|y|que|no|lo|la|se)\b)[\w.-]+\s+"
    rf"){{0,2}}?(?!(?:yo|que|no|lo|se)\b)[\w-]{{3,}}"
    rf"|(?:don|do[ñn]a|se[ñn]ora?|sra?\.?|sor|padre)\s+{_CAPITAL}"
    rf"|(?!(?:yo|nadie|nosotr[oa]s|lo|no|se|que|qui[ée]n|eso|aqu[íi])\b){_CAPITAL}|él\b|el(?=\W*$|[,.;!])"
    rf"|ella\b|ell[oa]s\b|otr[oa]s?\b|alguien\b)"
)
_DECIDE = r"(?:decide|aprueba|autoriza|firma|elige|escoge|resuelve|vota|valida|gestiona)n?"
_PAGA = (
    r"(?:(?:decid|aprueb|autori[zc]|firm|mand|pag|compr|el[ie][gj]|escog|contrat|resuelv"
    r"|corta)[ea]n?(?:\s+el\s+bacalao)?|d[éea]n?\s+el\s+(?:visto\s+bueno|ok|s[íi]|permiso)"
    r"|(?:pon|suelt|manej|tien)[ea]n?\s+(?:el\s+dinero|los\s+cuartos"
    r"|la\s+(?:plata|lana|guita|pasta|[úu]ltima\s+palabra))"
    r"|pueden?\s+(?:comprar|contratar|pagar|firmar|decidir|aprobar|autorizar))"
)
_EL_QUE = r"(?:quien(?:es)?|(?:el|la|los|las)\s+(?:[úu]nic[oa]s?\s+)?q(?:ue)?)"
_DECIDIR = (
    r"(?:decidir|aprobar|autorizar|firmar|elegir|escoger|validar|votar|comprar|contratar"
    r"|dar\s+el\s+(?:visto\s+bueno|ok))(?:l[oa]s?)?"
)
_COMPRA = (
    r"(?:compras?|gastos?|pagos?|programas?|software|herramientas?|contratos?|inversi[óo]n\w*|presupuestos?"
    r"|proveedor\w*|dinero|lo\s+que\s+se\s+(?:compra|gasta|contrata))"
)

_PERSON = (
    rf"(?:(?:my|our|the|mein\w*|unser\w*|de[rmn]|die|das|mi|mis|nuestr[oa]s?|el|la|los"
    rf"|las)\s+(?:\w+\s+)?)?(?:{roles.PATTERN})"
)
# Whoever decides as an equal.
_PEER = (
    r"(?:my|our|mein\w*|unser\w*|mis?|nuestr[oa]s?)\s+(?:\w+\s+)?(?:(?:business\s+)?partners?"
    r"|co-?(?:owner|director|founder)s?|wife|husband|spouse|brothers?|sisters?|(?:mit)?gesellschafter\w*"
    r"|teilhaber\w*|kompagnon|mit(?:inhaber|eigentümer|gründer)\w*|(?:geschäfts)?partner\w*|frau|mann|bruder"
    r"|schwester|soci[oa]s?|(?:co)?propietari[oa]s?|mujer|marido|espos[oa]|herman[oa]s?|pareja)\b"
)


class Turn(NamedTuple):
    """A way to tell who decides. `role` is the visitor's; `near` how near the question it has to stand."""

    role: str
    near: int
    confidence: float
    pattern: re.Pattern[str]


class Part(NamedTuple):
    """The visitor's part in the decision, and where it is told."""

    role: str
    span: tuple[int, int]
    confidence: float


def _turn(role: str, near: int, *patterns: str, confidence: float = 0.9) -> Turn:
    return Turn(role, near, confidence, re.compile("|".join(patterns), re.IGNORECASE))


INSTEAD, OWNS = 0.93, 0.75
"""How sure it is that another decides in the visitor's stead, and that an owner does: of the two the former tells more."""
_TURNS = (
    # Deciding with somebody.
    _turn(
        "co_decider",
        ANYWHERE,
        (
            rf"\b(?:i|and|owner|founder)\s+{_ADV}(?:decide|choose"
            rf"|make\s+{_DECISION})\s+(?:(?:it|that|this|these|things|everything|together"
            rf"|jointly)\s+){{0,3}}with\s+(?:my|our|the|both|{_CAPITAL})(?!\s+{_CROWD})"
        ),
        (
            rf"\b(?:entscheid\w*|bestimme?|treffe?|beschließe?)\s+(?:(?:ich|das|es|sowas|darüber|die|solche"
            rf"|entscheidung(?:en)?|immer|nur|stets|übrigens|auch|zusammen"
            rf"|gemeinsam)\s+){{0,4}}mit\s+(?:mein\w*|unser\w*|dem|der)\s+(?!{_CROWD})"
        ),
        (
            rf"\b(?:decido|tomo|elijo|la\s+decisi[óo]n\s+la\s+tomo)\s+(?:(?:yo|siempre|eso|las?"
            rf"|decisi[óo]n(?:es)?|junto)\s+){{0,3}}con\s+(?:mis?|nuestr[oa]s?|el|la|los|las|don"
            rf"|do[ñn]a)\s+(?!{_CROWD})"
        ),
        (
            r"\b(?:entscheiden|beschließen|bestimmen|stimmen|kaufen"
            r"|machen)\s+(?:(?:das|sowas|es|immer|alles|tun)\s+)?wir\s+(?:\w+\s+){0,3}?(?:zu\s+(?:zweit"
            r"|dritt|viert|fünft)|gemeinsam|zusammen|beide|alle|ab)\b"
        ),
        (
            r"\b(?:vot|decid|approv|(?:ab)?stimm|entscheid|aprueb|beschließ"
            r"|beschloss)\w*[^.!?;\n]{0,40}\b(?:me\s+included|including\s+me"
            r"|(?:ich|mich)\s+(?:inklusive|eingeschlossen|inbegriffen)|inklusive\s+mir|me\s+incluyo"
            r"|(?:yo|m[íi])\s+inclui?d[oa]|incluy[ée]ndome)\b"
        ),
        # Everybody has a vote.
        (
            rf"\b(?:every(?:one|body)|(?:the\s+)?(?:whole|entire)\s+\w+|each\s+(?:of\s+us|partner|owner"
            rf"|member)|we\s+all"
            rf"|(?:all|both|{_COUNT})\s+of\s+us)\s+(?:here\s+|all\s+)?(?:gets?|has"
            rf"|have)\s+(?:(?:an?|one|some)\s+(?:vote|say|veto|voice)|to\s+(?:vote|decide))\b"
            rf"|\b(?:equal|same)\s+(?:vote|say|voice)\b|\bgleiche\w*\s+stimm(?:e|recht)\b|\bmismo\s+voto\b"
        ),
        (
            rf"\b(?:we\s+all|all\s+(?:of\s+us|{_COUNT}(?:\s+of\s+us)?)|both\s+of\s+us"
            rf"|(?:the\s+)?{_COUNT}\s+of\s+us)\s+(?:\w+\s+)?(?:{_MUST}\s+)?(?:be\s+)?(?:vote|decide|agree"
            rf"|sign|approve|say\s+yes|on\s+board|in\s+favou?r)\b"
        ),
        (
            rf"\b(?:jede[rs]?|alle(?:\s+{_COUNT})?)\s+(?:(?:von\s+uns|bei\s+uns|hier|partner|gesellschafter"
            rf"|mitglieder?)\s+)?(?:hat|haben)\s+(?:\w+\s+)?(?:stimme|stimmrecht|mitspracherecht|veto"
            rf"|mitzureden)\b"
        ),
        (
            rf"\b(?:alle(?:\s+{_COUNT})?|jede[rs]?)\s+(?:stimm(?:en|t)|entscheide[nt]|müssen|muss|sollen"
            rf"|dürfen|darf|können|kann)\s+[^.!?;\n]{{0,30}}?\b(?:ab|dafür|ja\s+sagen|einverstanden|einig"
            rf"|unterschreiben|mitreden|(?:zu|ab|mit)?stimmen|(?:mit)?(?:entscheiden|bestimmen))\b"
            rf"|\b(?:dürfen|müssen)\s+alle\s+(?:\w+\s+)?(?:mitreden|(?:zu|ab|mit)stimmen"
            rf"|mit(?:entscheiden|bestimmen))\b"
        ),
        (
            rf"\b(?:tod[oa]s|(?:los|las)\s+{_COUNT})\s+(?:\w+\s+)?(?:votamos|podemos\s+votar|decidimos"
            rf"|aprobamos|firmamos|tenemos\s+(?:que\s+(?:firmar|estar|votar|aprobar)|voz|voto|un\s+voto))\b"
            rf"|\bcada\s+(?:un[oa]|soci[oa]|miembro)\s+(?:tiene|con)\s+(?:un|su)?\s*voto\b"
            rf"|\bvotamos\s+(?:tod[oa]s|entre|los|las)\b"
        ),
        (
            r"\b(?:entschieden|abgestimmt|beschlossen|bestimmt|ausgesucht|ausgewählt|gekauft"
            r"|bestellt)\s+wird\s+(?:[\w-]+\s+){0,3}?(?:gemeinsam|zusammen"
            r"|zu\s+(?:zweit|dritt|viert|fünft|sechst)|im\s+(?:doppelpack|duo|trio|kollektiv)|im\s+team"
            r"|als\s+team)\b"
        ),
        # The word of both.
        (
            r"\b(?:decisi[óo]n|s[íi]|firma|visto\s+bueno|voto|ja|unterschrift|zustimmung|entscheidung"
            r"|ok(?:ay)?|yes|signature|decision|vote|approval|say|call)\b[^.!?;\n]{0,40}?\s(?:y|und"
            r"|and)\s+(?:el\s+m[íi]o|la\s+m[íi]a|m[íi][oa]|meine?[rs]?|mine)\b(?!\s+\w)"
        ),
        (
            rf"\b(?:mine|(?:up|down)\s+to\s+me|(?:lies|rests|is)\s+with\s+me|m[íi][oa]|de\s+m[íi]"
            rf"|(?:bei|an)\s+mir)\s+(?:and|und|y)\s+(?!l[oa]s\s)(?:(?:de|bei|an)l?\s+)?(?:{_PERSON}"
            rf"|(?!I\b){_CAPITAL})|\bmy\s+(?:call|decision)\s+and\s+(?:my|our)\s+[\w-]+['’]s\b"
        ),
        # Nothing without the partner.
        (
            rf"\bohne\s+{_PEER}\s+(?:entscheid|beschließ|bestimm|mach|kauf|bestell|unterschreib)\w*\s+(?:ich"
            rf"|wir)\b[^.!?;\n]{{0,20}}?\bn(?:ichts?|ix)\b"
            rf"|\bi\s+(?:don'?t|do\s+not|won'?t|never|can'?t|cannot)\s+(?:decide|buy|sign|order|choose|agree"
            rf"|say\s+yes|do)\s+(?:(?:on\s+)?(?:any\s?thing|a\s+thing|it|this|that)\s+)?without\s+{_PEER}"
            rf"|\bsin\s+{_PEER}\s+(?:yo\s+)?no\s+(?:decido|compro|firmo|contrato|hago)\b"
        ),
        # Each has a part of it.
        (
            r"\b(?:entscheid|bestimm|mach|genehmig)e?\s+ich,?\s+(?:und\s+)?(?:über\s+)?(?:das|die|den"
            r"|der)\s+[\w-]+\s+(?:(?:bestimmt|entscheidet|macht)\s+)?(?:der|die|mein\w*|unser\w*)\s+\w"
            r"|\bi\s+(?:decide|pick|choose)\s+(?:[\w-]+\s+){1,3}?and\s+(?:my|our"
            r"|the)\s+[\w-]+\s+(?:(?:decides|does|picks|handles)\s+)?the\s+\w"
            r"|\b(?:decido|elijo)\s+(?:yo\s+)?(?:lo|la|el|los|las)\s+[\w-]+\s+y\s+(?:mi|el|la"
            r"|nuestr[oa])\s+[\w-]+\s+(?:decide\s+)?(?:lo|la|el|los|las)\s+\w"
        ),
        # Another must want it too.
        (
            rf"(?<!\bi\s){_MUST}\s+(?:be\s+)?(?:on\s+board|agree|say\s+yes|sign(?:\s+off)?|like\s+it"
            rf"|want\s+it|happy)\b[^.!?;\n]{{0,20}}?\b(?:too|as\s+well)\b"
            rf"|\balso\s+{_MUST}\s+(?:agree|say\s+yes|be\s+on\s+board|like\s+it|want\s+it)\b"
        ),
        (
            r"\bm(?:uss|üssen)\s+(?!ich\b)(?:[\w-]+\s+){0,3}?(?:auch|ebenfalls)\s+(?:\w+\s+)?(?:ja\s+sagen"
            r"|einverstanden\s+sein|zustimmen|wollen|dafür\s+sein|unterschreiben)\b"
        ),
        (
            r"\btambi[ée]n\s+(?:tiene|debe)n?\s+(?:que\s+)?(?:estar\s+de\s+acuerdo|decir\s+que\s+s[íi]"
            r"|querer\w*|firmar)\b|\btiene\s+que\s+(?:estar\s+de\s+acuerdo|decir\s+que\s+s[íi]|querer\w*"
            r"|firmar)\s+tambi[ée]n\b"
        ),
    ),
    _turn(
        "co_decider",
        ASKED,
        (
            r"\b(?:ich|wir)\s+(?:\w+\s+){0,3}?intern\s+(?:\w+\s+)?(?:abstimmen|abklären|absprechen"
            r"|besprechen|klären)\b|\b(?:discuss|align|agree)\s+(?:on\s+)?(?:(?:it|this"
            r"|that)\s+)?internally\b|\bverlo\s+internamente\b"
        ),
        (
            r"\b(?:i\s+am|i'?m)\s+one\s+of\s+(?:(?:the|its|only)\s+)?(?:two|three|four|five|six|seven|eight"
            r"|nine|ten|eleven|twelve|\w+teen|twenty|\d+)\b(?!\s+\w+\s+who)"
        ),
        (
            r"\bbin\s+ich\s+eine[rs]?\s+(?:von|der)\s+(?:zwei\w*|drei\w*|vier\w*|fünf\w*|sechs\w*|sieben"
            r"|acht|neun|zehn|zwölf|\d+)\b"
        ),
        (
            r"\byo\s+soy\s+un[oa](?=\W*$|[,.;!])|\bsoy\s+un[oa]\s+de\s+(?:l[oa]s\s+)?(?:dos|tres|cuatro"
            r"|cinco|seis|siete|ocho|nueve|diez|\d+)\b"
        ),
        (
            rf"\b(?:ich|me|yo)\s+(?:und|and|plus|y|&|\+)\s+(?:noch\s+)?(?:(?:one|two|three|some|ein\w*|zwei"
            rf"|drei|vier|dos|tres|otr[oa]s?)\b|(?:my|our|mein\w*|unser\w*|mis?"
            rf"|nuestr[oa]s?)\s+(?!{_CROWD})\w)"
        ),
        (
            r"\bda\s+(?:bin|sitz\w*)\s+ich\s+(?:\w+\s+){0,2}?(?:mit\s+)?(?:drin|dabei|mitglied)\b"
            r"|\b(?:and|but|which|that)\s+i(?:'?m|\s+am|\s+sit)\s+(?:\w+\s+)?(?:on|in|part\s+of"
            r"|a\s+member\s+of)\s+(?:it|that|them)\b|\b(?:yo"
            r"|de\s+l[ao]s?\s+que)\s+(?:tambi[ée]n\s+)?(?:formo\s+parte|soy\s+(?:miembro|vocal)"
            r"|estoy\s+en\s+ella)\b"
        ),
        r"\bwir\s+(?:\w+\s+){0,5}?(?:gemeinsam|zusammen)\b",
        (
            r"\bhalf\b(?!\s+(?:of\s+)?(?:the|my|our|all|these|those|them|an?|past)\b(?!\s+(?:decision|call|say|vote"
            r"|business|firm|company|money|budget)\b))[^.!?;\n]{0,40}?\b(?:my|mine|me|i)\b|\bmy\s+half\b"
            r"|\b(?:zur\s+hälfte|halb|teils)\s+(?:(?:bei\s+)?mir|ich|mein\w*)\b|\bmitad\s+(?:yo|m[íi][oa])\b"
            r"|\ba\s+partes\s+iguales\b"
        ),
        (
            r"\bnicht\s+(?:nur\s+)?ich\s+all?ein\w*|\bnicht\s+nur\s+ich\b|\bnot\s+(?:just|only)\s+me\b"
            r"|\bnot\s+me\s+alone\b|\bno\s+(?:s[óo]lo|solamente)\s+yo\b"
        ),
    ),
    # Who only looks around gathers for somebody, if for anybody.
    _turn(
        "researcher",
        ASKED,
        (
            r"^\W*(?:i'?m\s+|i\s+am\s+)?(?:just|only)\s+(?:poking|looking|browsing|nosing|snooping"
            r"|researching|exploring|comparing|gathering\s+info\w*|doing\s+(?:some\s+|the\s+)?research"
            r"|window[\s-]shopping|having\s+a\s+(?:\w+\s+)?(?:look|nose|browse|peek))(?:\s+(?:a?round"
            r"|options|tools|vendors|providers|prices))?(?=\W*$|[,.;!])"
        ),
        (
            r"^\W*(?:ich\s+)?(?:schau|guck|kuck|seh)e?\s+(?:(?:ich|mich|hier)\s+){0,2}(?:nur|bloß"
            r"|erst\s?mal\s+nur)(?:\s+(?:mal|um|rum|so|hier)){0,3}(?=\W*$|[,.;!])"
        ),
        (
            r"^\W*(?:s[óo]lo|nada\s+m[áa]s|nom[áa]s)\s+(?:estoy\s+)?(?:miro|mirando|curioseando|investigo"
            r"|investigando|comparando|recopilando\s+info\w*|recogiendo\s+info\w*"
            r"|echando\s+un\s+(?:ojo|vistazo))(?:\s+(?:opciones|precios|herramientas|proveedores))?(?=\W*$"
            r"|[,.;!])"
        ),
    ),
    # Nobody but the visitor; whose word is enough.
    _turn(
        "decision_maker",
        ANYWHERE,
        (
            rf"\b(?:(?:nobody|no\s?-?one)\s+(?:else\s+)?(?:but|except(?:\s+for)?|besides|other\s+than"
            rf"|apart\s+from|bar)\s+(?:me|myself|i)|only\s+i)\s+(?:\w+\s+){{0,3}}?(?:{_OKAYS}|decides?|buys?"
            rf"|orders?|agrees?|pays?)\b"
        ),
        (
            r"\bmy\s+(?:ok(?:ay)?|signature|say-?so|word|nod|yes|approval|blessing"
            r"|sign-?off)\s+(?:alone\s+)?(?:is\s+(?:all|enough|sufficient)|suffices|will\s+do|does\s+it)\b"
            r"|\b(?:all\s+it\s+takes|all\s+you\s+need)\s+is\s+my\s+(?:ok(?:ay)?|signature|say-?so|word|nod"
            r"|yes|approval)\b"
        ),
        (
            rf"\b(?:niemand|keiner)\s+(?:\w+\s+)?(?:außer|als)\s+(?:mir|ich)\b"
            rf"|\baußer\s+mir\s+(?:\w+\s+){{1,3}}?(?:niemand\w*|keine[rn]?)\s+(?:\w+\s+)?{_ENTSCHEIDEN}\b"
            rf"|\bnur\s+ich\s+(?:darf|kann)\s+(?:\w+\s+){{0,3}}?{_ENTSCHEIDEN}\b"
        ),
        (
            r"\bmein\w*\s+(?:unterschrift|ok(?:ay)?|ja|wort|zusage|freigabe|zustimmung|go"
            r"|segen)\s+(?:allein\w*\s+)?(?:reicht|genügt|langt)\b"
            r"|\b(?:reicht|genügt|langt)\s+(?:mein|meine)\s+(?:unterschrift|ok(?:ay)?|ja|wort|zusage"
            r"|freigabe|zustimmung)\b"
        ),
        (
            rf"\bnadie\s+(?:m[áa]s\s+que|aparte\s+de|excepto|salvo|menos)\s+(?:a\s+)?(?:m[íi]"
            rf"|yo)\b(?=[^.!?;\n]{{0,20}}\b{_DECIDIR})|\b(?:preguntar|pedir"
            rf"|consultar)\w*\s+(?:\w+\s+){{0,3}}?a\s+nadie\s+(?:m[áa]s\s+que|salvo"
            rf"|excepto)\s+(?:a\s+)?m[íi]\b"
        ),
        (
            r"\bmi\s+(?:visto\s+bueno|firma|ok|palabra|s[íi]|aprobaci[óo]n)\s+(?:ya\s+)?(?:basta"
            r"|es\s+suficiente|vale|alcanza)\b|\b(?:basta|vale|alcanza"
            r"|suficiente)\s+con\s+(?:mi\s+(?:visto\s+bueno|firma|ok|palabra|s[íi]|aprobaci[óo]n)"
            r"|que\s+yo\s+(?:lo\s+)?(?:diga|firme|apruebe|quiera|decida))\b"
        ),
        # Nobody to stop one.
        (
            r"\b(?:nobody|no\s?-?one)\s+(?:\w+\s+){0,2}?(?:to|can|could|will|would"
            r"|who\s+(?:can|could|would))\s+(?:stop|overrule|veto|block|refuse|forbid)\s+(?:me|it)(?=\W*$"
            r"|[,.;!])|\bhält\s+mich\s+(?:hier\s+|da\s+)?(?:keiner|niemand)\s+(?:davon\s+)?(?:ab|auf)\b"
            r"|\bnadie\s+me\s+(?:lo\s+|la\s+)?(?:impide|proh[íi]be|frena|para|discute"
            r"|puede\s+(?:parar|frenar))\b"
        ),
        # The visitor is the subject behind the verb, however many words stand between: "hier bestimm nur ich".
        (
            rf"\b(?:entscheid|bestimm|unterschreib|genehmig|bewillig"
            rf"|(?:auswahl|wahl|\w*entscheidung(?:en)?)\s+tr(?:e|i)ff)e?\s+{_FILL}ich\b{_NOT_ALONE}"
        ),
        (
            rf"\b(?:entscheiden|bestimmen|genehmigen|bewilligen|unterschreiben|freigeben|(?:ein)?kaufen"
            rf"|bestellen|anschaffen|beauftragen|(?:be)?zahlen)\s+(?:tu|tät|darf|kann|muss|werd"
            rf"|soll)\w*\s+{_FILL}ich\b{_NOT_ALONE}"
        ),
        rf"\bgebe?\s+(?:ich\s+)?{_FILL}(?:selbst|selber|allein\w*)\s+frei\b",
        (
            rf"\b(?:bin|als)\s+(?:ich\s+)?{_FILL}(?:(?:alleinige?|einzige?)\w*\s+)?(?:einzel)?(?:zeichnungs"
            rf"|unterschrifts|entscheidungs|einkaufs|vertretungs)(?:berechtigt|befugt)\w*"
            rf"|\b(?:bin\s+(?:ich\s+)?|ich\s+bin\s+)?für\s+(?:die|den|das|alle"
            rf"|unsere?n?)\s+{_KAUF}\s+allein\w*\s+(?:verantwortlich|zuständig)\b"
        ),
        (
            rf"\b{_EL_QUE}\s+(?:\w+\s+)?{_PAGA}\s+(?:\w+\s+){{0,3}}?soy\s+yo\b"
            rf"|\bsoy\s+(?:yo\s+)?{_EL_QUE}\b[^.!?;\n]{{0,50}}?(?:,|\sy)\s+{_EL_QUE}\s+(?:\w+\s+)?{_PAGA}\b"
        ),
        (
            rf"\b(?:bin|als)\s+{_FILL}(?:die|der)\s+mit\s+(?:de[rmn]\s+)?(?:bestell|unterschrift|kauf"
            rf"|einkauf|budget|entscheid|zeichnung|prokura|firmenkarte|kreditkarte|scheck)\w*"
        ),
        (
            r"\bi['’]?ve\s+(?:got\s+)?(?:the\s+|full\s+)?(?:sign-?off|authority"
            r"|(?:final|last|full)\s+(?:say|word)|say|free\s+(?:rein|hand)"
            r"|carte\s+blanche)\b(?!\s+(?:from|of)\b)|\bi(?:'ve\s+got"
            r"|\s+(?:have|hold|keep|carry))\s+(?:the\s+|full\s+)?(?:(?:company\s+)?che(?:ck|que)\s?book"
            r"|purse(?:\s+strings)?|company\s+(?:credit\s+)?card"
            r"|(?:signing|purchasing|buying|spending|budget)\s+(?:authority|power|rights?))\b"
            r"|\btengo\s+(?:yo\s+)?la\s+(?:chequera|tarjeta\s+de\s+la\s+empresa)\b"
        ),
        (
            rf"\b{_COMPRA}\s+l[oa]s?\s+(?:hago|llevo|gestiono)\s+{_ADVERBIO}yo\b"
            rf"|\b{_KAUF}\s+(?:mach|regel|erledig)e?\s+{_FILL}ich\b{_NOT_ALONE}"
        ),
        # Others have handed it over.
        (
            r"(?<!not\s)(?<!n't\s)(?<!never\s)\blets?\s+me\s+(?:\w+\s+)?(?:choose|pick|decide|buy"
            r"|order|spend|sign)\b(?!\s+(?:where|when|if)\b)|\b(?:lässt"
            r"|lassen)\s+mich\s+(?:\w+\s+){0,3}?(?:entscheiden"
            r"|aussuchen|auswählen|kaufen|bestellen)\b(?!\s+nicht)"
            r"|(?<!no\s)\bme\s+dejan?\s+(?:elegir|decidir|escoger|comprar)\b"
        ),
        (
            r"\b(?:hat|haben|wurde|ist)\s+(?:[\w-]+\s+){0,3}?(?:mir"
            r"|an\s+mich)\s+(?:\w+\s+){0,2}?(?:übertragen|überlassen|abgegeben|abgetreten|delegiert)\b"
            r"|\b(?:delegated|delegates)\s+(?:[\w-]+\s+){0,3}?to\s+me\b"
            r"|\bme\s+l[oa]s?\s+(?:ha\s+|han\s+)?(?:delegad[oa]|deleg[óoa]\w*)|\ben\s+mis\s+manos\b"
        ),
        # What pleases the visitor, with nobody's help.
        (
            r"\bcan\s+do\s+(?:what(?:ever)?|as)\s+i\s+(?:like|want|please)\b"
            r"|\b(?:mach(?:e|en)?|tun?),?\s+was\s+ich\s+will\b"
            r"|\bhago\s+lo\s+que\s+(?:quiero|me\s+da\s+la\s+gana)\b"
        ),
        (
            r"\b(?:buy|order|pick|choose|get)\s+what(?:ever)?\s+i\s+(?:like|want|please|fancy)\b"
            r"|\bkaufe?\s+(?:ich\s+)?(?:\w+\s+)?was\s+(?:ich\s+(?:\w+\s+)?(?:will|möchte)|mir\s+gefällt)\b"
            r"|\b(?:compro|contrato|elijo)\s+lo\s+que\s+(?:yo\s+)?(?:quiero"
            r"|me\s+(?:gusta|parece|da\s+la\s+gana))\b"
        ),
        (
            r"(?<!no\s)\b(?:l[oa]\s+)?puedo\s+(?:firmar|aprobar|comprar|pedir|decidir|autorizar"
            r"|contratar)(?:l[oa]s?)?\s+(?:yo|sol[oa]|directamente)\b"
        ),
        (
            r"(?<!not\s)(?<!n't\s)(?<!\bto\s)(?<!cannot\s)\b(?:approve|okay|ok|sign|buy|order|authori[sz]e"
            r"|green-?light|decide|purchase|agree|commit|say\s+yes|pull\s+the\s+trigger)\s+(?:(?:for|to|off"
            r"|on|it|this|that|these"
            r"|those|things|stuff|everything|anything)\s+){0,3}(?:(?:all\s+)?by\s+)?(?:myself|meself"
            r"|on\s+my\s+own)\b"
        ),
    ),
    # One of them decides, who is the visitor.
    _turn(
        "decision_maker",
        REPLYING,
        (
            rf"\bich\s+bin\s+{_FILL}(?:der|die)(?:jenige)?,?\s+(?:der"
            rf"|die)\s+(?:\w+\s+){{0,2}}?(?:entscheidet|bestimmt|unterschreibt|zahlt|kauft)\b"
        ),
        (
            r"(?:^\W*|,\s*|\b(?:ich|und)\s+)(?:kauf|bestell|entscheid"
            r"|unterschreib)e?\s+(?:(?:ich|das|alles|sowas|hier|da|immer)\s+){0,3}(?:selbst|selber"
            r"|allein\w*)\b"
        ),
        (
            r"\b(?:me|ich|yo)\W{1,2}\s*(?:decides?|entscheidet)\b(?!\s+(?:my|our|the|mein\w*|unser\w*|der"
            r"|die|mis?|nuestr[oa]s?|el|la|los|las)\b)|\b(?:decides?"
            r"|entscheidet)\b[^.!?;\n]{0,25}[,(:–-]\s*(?:namely\s+|and\s+|that'?s\s+|it'?s\s+|nämlich\s+"
            r"|und\s+zwar\s+|que\s+soy\s+)?(?:me|ich|yo)\)?\W*$"
        ),
        (
            r"^\W*(?:the\s+(?:one|guy|gal|person|woman|man|lady|lad|boss)\s+(?:who|that)"
            r"|der(?:jenige)?,?\s+der|die(?:jenige)?,?\s+die|(?:el|la)\s+que)\s+(?:\w+\s+){0,2}?(?:decides?"
            r"|signs|approves|picks|pays|buys|entscheidet|bestimmt|unterschreibt|zahlt|firma|paga"
            r"|manda)(?=\W*$|[,.;!]|\s+(?:here|it|this|that|everything|hier|das|alles|aqu[íi]|todo|on|about"
            r"|what)\b)"
        ),
    ),
    # Another decides, or has been left to.
    _turn(
        "influencer",
        ANYWHERE,
        (
            rf"\b{_THEY}(?:'ll)?\s+{_ADV}(?:(?:will\s+)?decides?(?={_THAT})"
            rf"|will\s+decide(?=\W*$|[,.;]|\s+(?:once|when|after|whether|if|then|by|next)\b)"
            rf"|(?:will\s+)?(?:makes?\s+{_DECISION}|takes?\s+(?:the\s+"
            rf"|all\s+)?(?:(?:final|last)\s+(?:call|say|decision)|decisions?))"
            rf"|(?:has|have|gets?|wants?|will\s+want|keeps?)\s+the\s+(?:final|last|only|sole)?\s*(?:say|word"
            rf"|call)\b|calls?\s+the\s+shots"
            rf"|(?:has|have|holds?|keeps?|controls?)\s+the\s+(?:purse|che(?:ck|que)\s?book|wallet"
            rf"|(?:company|credit)\s+card)"
            rf"|(?:do(?:es)?|handles?|makes?|manages?|takes?\s+care\s+of)\s+(?:all\s+)?(?:(?:the"
            rf"|our)\s+)?(?:buying|purchas(?:ing|es)(?!\s+\w+s\b)|deciding|procurement|spending))"
        ),
        (
            rf"\b(?:(?:it|that)(?:'?s|['’](?:ll|d)\s+be|\s+(?:is|will\s+be|would\s+be))\s+(?:{_THEY}"
            rf"|{_PERSON}|him|her|them)(?:\s+(?:in|at|from|of)\s+[\w'-]+)?"
            rf"|{_THEY}(?:'s|'re|'d\s+be|\s+is|\s+are|\s+(?:would|will)\s+be)\s+(?:the\s+)?(?:ones?|person"
            rf"|people))\s+(?:\w+\s+)?(?:who"
            rf"|that|to)\s+(?:\w+\s+)?(?:{_OKAYS}|sign|decides?|buys?|pays|purchases"
            rf"|gives?\s+(?:it\s+)?(?:the|his|her|their)\s+(?:nod|ok|okay|go-?ahead|green\s+light|blessing"
            rf"|thumbs)|has\s+the\s+(?:final|last)|(?:holds?|controls?)\s+the\s+(?:purse|money|che(?:ck|que)"
            rf"|wallet|budget))\b"
        ),
        (
            r"\b(?:the|final)\s+(?:say|decision|choice|award|approval"
            r"|last\s+word)\s+(?:here\s+)?(?:belongs\s+to|lies\s+with|rests\s+with|is\s+up\s+to"
            r"|is\s+with)\s+(?!me\b|us\b|you\b)\w"
        ),
        (
            rf"\b(?:it'?s|that'?s|(?:it|that|this)\s+(?:is|will\s+be))\s+(?:\w+ly\s+)?{_THEY}['’]s\s+(?:call"
            rf"|decision|choice|shout)\b|\b(?:das|es)\s+(?:ist"
            rf"|bleibt)\s+(?:ganz\s+)?{_CAPITAL}s\s+entscheidung\b"
        ),
        (
            rf"\bi\s+(?:\w+\s+)?(?:leave|left|hand|handed|delegate)\s+(?:it|that|this|those|such\s+\w+"
            rf"|all\s+of\s+that|{_DECISION}|(?:all\s+)?the\s+(?:buying|purchasing"
            rf"|purchases))\s+(?:over\s+)?to\s+(?!me\b|you\b|the\s+last\b|chance\b)\w"
        ),
        (
            rf"(?:^|,|\b(?:über|bei|was|ob)\s+(?:die\s+|den\s+)?(?:\w+\s+){{0,2}}?(?:{_KAUF}|gekauft\s+wird"
            rf"|angeschafft\s+wird|wir\s+kaufen)|\bdas|\bdarüber|\bsowas)\W*{_ENTSCHEIDET}\s+{_FILL}{_SIE}"
        ),
        (
            rf"\b(?:über\s+(?:die\s+|den\s+|unsere\s+)?{_KAUF}|was\s+(?:gekauft|angeschafft|bestellt)\s+wird"
            rf"|ob\s+(?:\w+\s+)?gekauft\s+wird),?\s+(?:sagt|entscheide[nt]|bestimm(?:t|en))\s+{_FILL}{_SIE}"
        ),
        (
            rf"\b(?:\w*entscheidung(?:en)?|(?:aus)?wahl)\s+(?:darüber\s+)?(?:trifft|treffen|fällt"
            rf"|fällen)\s+{_FILL}{_SIE}|\bsagt\s+{_FILL}{_SIE}\s+ja\s+oder\s+nein\b"
        ),
        (
            rf"\b(?:zeichnet|segnet|winkt|nickt)\s+(?:es|das"
            rf"|sowas)\s+{_FILL}{_SIE}\s+(?:\w+\s+){{0,2}}?(?:ab|durch)\b"
        ),
        (
            rf"\b(?:sowas|das|alles|mehr|{_KAUF})\s+(?:zeichnet|segnet|winkt|nickt|gibt|sucht|wählt"
            rf"|stimmt)\s+{_FILL}{_SIE}\s+(?:\w+\s+){{0,2}}?(?:ab|durch|frei|aus|zu)\b"
            rf"|\b(?:{_SIE}|der|die)\s+stimmt\s+{_FILL}über\s+(?:\w+\s+)?{_KAUF}\s+(?:\w+\s+)?ab\b"
        ),
        (
            rf"\bsagt\s+{_FILL}{_SIE},?\s+wo(?:'?s|\s+es)\s+lang\s?geht\b"
            rf"|\bgibt\s+{_FILL}{_SIE}\s+den\s+ton\s+an\b"
        ),
        rf"\bhat\s+{_FILL}{_SIE}\s+(?:\w+\s+)?(?:das\s+letzte\s+wort|das\s+sagen|die\s+hosen\s+an)\b",
        (
            rf"\b(?:{_KAUF}|freigaben?)\s+(?:macht|regelt|erledigt|bewilligt|genehmigt)\s+{_FILL}(?:der|die"
            rf"|unser\w*|mein\w*|herr|frau)\s+(?!{_CROWD})\w"
        ),
        rf"\b{_ENTSCHEIDEN}\s+{_DARF}\s+{_FILL}{_SIE}",
        (
            rf"\b{_SIE}\s+(?:(?:macht|regelt|erledigt|tätigt|verantwortet)\s+{_FILL}"
            rf"|kümmert\s+sich\s+{_FILL}um\s+)(?:(?:alle|die|den|unsere?n?"
            rf"|sämtliche)\s+){{0,2}}(?:\w*eink[aä]uf\w*|anschaffungen|bestellungen)\b"
        ),
        (
            rf"\blos\s+que\s+(?:\w+\s+)?{_PAGA}\s+(?:\w+\s+){{0,2}}?son\s+(?:ell[oa]s\b"
            rf"|(?:los|las|mis|sus|nuestr[oa]s)\s+(?!{_CROWD})[\w-]+)"
        ),
        (
            rf"\b{_ELLOS}\s+(?:hace|lleva|gestiona|decide"
            rf"|se\s+(?:encarga|ocupa)\s+de)\s+(?:tod[oa]s?\s+)?(?:las|los)\s+(?:compras|gastos)\b"
        ),
        (
            rf"\b(?:(?:was\s+)?zu\s+(?:sagen|bestimmen|entscheiden|melden)|das\s+sagen"
            rf"|das\s+letzte\s+wort)\s+(?:hat|haben)\s+{_FILL}{_SIE}"
        ),
        (
            rf"\b(?:überlass\w*|überließ|abgegeben)\s+(?:ich\s+)?(?:(?:das|die|alles|aber|gern|inzwischen"
            rf"|lieber|immer|entscheidung(?:en)?|einkäufe)\s+){{0,4}}(?:de[rmn]|mein\w*|unser\w*|{_CAPITAL})"
        ),
        (
            rf"\b(?:las?|los?)\s+(?:tiene[n]?\s+que\s+|debe[n]?\s+"
            rf"|ha\s+de\s+)?decide\w*\s+{_ADVERBIO}{_ELLOS}"
            rf"|\bdecide\s+{_ADVERBIO}(?:mi|mis|nuestr[oa]s?|don|do[ñn]a|su|la\s+due[ñn]a"
            rf"|el\s+due[ñn]o)\s+(?!{_CROWD})\w"
        ),
        (
            rf"\b(?:aqu[íi]|en\s+(?:compras|eso|casa|la\s+empresa)|quien|mandar|la"
            rf"|el\s+que)\s+manda\s+{_ADVERBIO}(?:es\s+)?{_ELLOS}"
            rf"|(?:^|,)\W*manda\s+{_ADVERBIO}(?:mi|el|la|don|do[ñn]a)\s+\w"
        ),
        (
            rf"\b(?:{_COMPRA}|est[ao]s?(?:\s+cosas)?)\s+(?:l[oa]s?\s+)(?:tiene[n]?\s+que\s+|debe[n]?\s+"
            rf"|ha\s+de\s+)?(?:{_DECIDE}|{_DECIDIR}|lleva|hace)\s+{_ADVERBIO}{_ELLOS}"
        ),
        r"\bse\s+l[oa]s?\s+dejo\s+(?:todo\s+)?(?:a\s+(?!ti\b)|al\s)\w",
        confidence=INSTEAD,
    ),
    _turn(
        "influencer",
        ASKED,
        # We are sent to somebody: "habla con el dueño", "reden Sie am besten mit dem Inhaber".
        (
            rf"^\W*(?:please|(?:you|better)(?:['’]d|\s+should|\s+would"
            rf"|\s+must)?(?:\s+(?:have|need|want))?(?:\s+to)?)\s+(?:talk|speak)\s+(?:to|with)\s+{_PERSON}"
            rf"|^\W*(?:(?:por\s+favor|mejor|eso)\W+)*habl(?:a|á|e|ad|en|ar)\s+con\s+{_PERSON}"
        ),
        (
            rf"^\W*(?:(?:da|bitte|am\s+besten)\s+)*(?:(?:red|sprech)en\s+sie"
            rf"|(?:rede?|sprich|redet|sprecht))\s+(?:(?:da|bitte|lieber|besser"
            rf"|am\s+besten)\s+)*mit\s+{_PERSON}"
        ),
        (
            r"(?:,|\bso|\balso|\bas[íi]\s+que|\bo\s+sea)\s+(?:so\s+)?(?:it'?s\s+|that'?s\s+"
            r"|really\s+)?(?:them|him|her|not\s+me|nicht\s+ich|d(?:er|ie)|sie|ell[oa]s?|él)\W*$"
        ),
        confidence=INSTEAD,
    ),
    # Another approves.
    _turn(
        "influencer",
        ANYWHERE,
        (
            rf"\b{_THEY}(?:'d|'ll)?\s+{_ADV}{_MUST}\s+(?:{_OKAY}(?:{_IT}"
            rf"|(?:(?:\s+on)?\s+(?:it|this|that))?\s+(?:first|before)\b)|co-?sign|counter-?sign"
            rf"|bless\s+(?:it|this|that|any\w+))|\b{_THEY}\s+{_ADV}{_OKAYS}{_IT}"
        ),
        (
            rf"\b{_THEY}\s+(?:won'?t|wouldn'?t|doesn'?t|don'?t|will\s+not|can'?t)\s+(?:{_OKAY}|allow|fund"
            rf"|release)(?:\s+on)?\s+(?:more|any\s*more|(?:any|a)\s+(?:penny|cent|more)|over|above)\b"
        ),
        rf"\b(?:the|our|my)\s+(?!{_CROWD})[\w-]+\s+(?:[\w'-]+\s+){{1,4}}?and\s+(?:{_MUST}\s+{_OKAY}|votes?"
        rf"|decides?){_THAT}",
        (
            rf"\b{_THEY}(?:['’](?:d|ll)|\s+would|\s+will)?\s+(?:wants?|needs?"
            rf"|like)\s+(?:a\s+(?:quick\s+|proper\s+)?look"
            rf"|to\s+(?:see|look|check|read)(?:\s+(?:at\s+)?(?:it|this|that))?)\s+(?:first|before)\b"
        ),
        (
            rf"\bonly\s+{_THEY}\s+(?:can|may|is\s+allowed\s+to|gets?\s+to)\s+(?:buy|order|purchase|spend"
            rf"|sign|decide|approve)\b"
        ),
        (
            rf"\b(?:once|until|unless|when|if|after|as\s+soon\s+as)\s+(?!some(?:one|body)\b"
            rf"|(?:the|our|my)\s+(?:[\w-]+\s+)?(?:budget|money|grant|loan|funding|quote|offer|contract"
            rf"|invoice|application|request|order|paperwork)\b){_THEY}(?:['’](?:s|ve|d))?\s+(?:(?:has"
            rf"|have)\s+)?(?:approve[sd]|okay(?:s|ed)|voted|agreed|said\s+(?:yes|ok|okay|so)"
            rf"|signed(?!\s+(?:up|in|out))(?:\s+off)?|(?:gives?|given)\s+(?:it\s+|us\s+)?(?:the|their|his"
            rf"|her)\s+(?:ok|okay|blessing|nod|go-?ahead|green\s+light))\b"
        ),
        (
            rf"\b(?:need|needs|takes|require|requires)\s+{_THEY}[’']s\s+(?:ok|okay|blessing|approval"
            rf"|signature|nod|say-so|permission)\b"
        ),
        (
            rf"\b(?:it'?s|that'?s|is|are|it\s+is)\s+(?:all\s+|entirely\s+|really\s+"
            rf"|not\s+mine\s+but\s+)?(?:up|down)\s+to\s+(?:our|my|the)\s+(?!{_CROWD})\w"
        ),
        (
            rf"\b{_BUYING}\s+(?:is|are|gets?|has\s+to\s+be|have\s+to\s+be|must\s+be)\s+(?:decided|approved"
            rf"|signed\s+off|authori[sz]ed|made|voted\s+on)\s+by\s+(?!me\b|us\b)\w"
        ),
        (
            rf"\b(?:dafür|dazu|für\s+(?:sowas|so\s?was|das|solche\s+\w+))\s+(?:brauch|bräucht"
            rf"|benötig)\w*\s+(?:ich|wir)\s+{_FILL}{_PERSON}(?=\W*$|[,.;])"
            rf"|\bfor\s+(?:that|this|things?\s+like\s+(?:that|this))\s+(?:i|we)\s+(?:would\s+"
            rf"|'d\s+)?need\s+{_PERSON}(?=\W*$|[,.;])|\bpara\s+(?:eso|esto)\s+(?:necesito|necesitamos"
            rf"|hace\s+falta)\s+(?:a\s+)?(?:al\s+)?{_PERSON}(?=\W*$|[,.;])"
        ),
        (
            r"\b(?:it'?s|that'?s|it\s+is|that\s+is)\s+(?:all\s+|entirely\s+|really\s+|then\s+)?(?:up"
            r"|down)\s+to\s+(?:him|her|them)(?=\W*$|[,.;!])"
            r"|\b(?:it'?s|that'?s)\s+(?:all\s+|entirely\s+)?(?:his|her|their)\s+(?:call|decision|shout"
            r"|budget)\b|\b(?:depende|es\s+(?:cosa|decisi[óo]n))\s+de\s+(?:él|ella|ell[oa]s)\b"
        ),
        # Nothing without those just named.
        (
            rf"\b{_PERSON}[^.!?;\n]{{0,60}}?\b(?:nothing\s+(?:\w+\s+)?(?:gets?\s+\w+|goes|happens|moves"
            rf"|passes|is\s+(?:bought|signed|ordered|approved))\s+(?:\w+\s+)?without"
            rf"|(?:we|i)\s+(?:can'?t|cannot|may\s+not|don'?t)\s+(?:buy|spend|order|sign"
            rf"|do)\s+(?:\w+\s+){{0,2}}?without)\s+(?:it|them|him|her|their|his)\b"
        ),
        (
            rf"\b{_PERSON}[^.!?;\n]{{0,60}}?\b(?:ohne\s+(?:den|die|das|ihn|sie|deren"
            rf"|dessen)\s+(?:\w+\s+)?(?:geht|läuft|passiert|wird|darf)\s+[^.!?;\n]{{0,25}}?\b(?:nichts|nix)"
            rf"|sin\s+(?:él|ella|ell[oa]s|su\s+\w+)\s+(?:aqu[íi]\s+)?no\s+(?:se|sale|hay|va|pasa|podemos)\b)"
        ),
        rf"\bhängt\s+(?:\w+\s+){{0,2}}?(?:vom|von|am|an)\s+{_PERSON}",
        rf"\b(?:sowas|das|alles|{_KAUF})\s+{_MUSS}\s+{_FILL}{_SIE}\s+(?:\w+\s+){{0,2}}?{_ENTSCHEIDEN}\b",
        (
            rf"\b(?:{_PERSON}(?:\s+(?:mr|mrs|ms|dr)\.?)?(?:\s+{_CAPITAL})?\s+(?:has|have"
            rf"|needs?)\s+to\s+say\s+(?:yes|ok|okay)|{_THEY}\s+says\s+yes\s+or\s+no)\b"
        ),
        (
            rf"\b(?:have|need|got)\s+to\s+(?:put|take|bring|present|pitch)\s+(?:it|this|that)\s+(?:to|before"
            rf"|in\s+front\s+of)\s+(?:the|our|my)\s+(?!{_CROWD})\w"
        ),
        (
            rf"\b(?:muss|müsste|müssen|sollte|werde|will)\s+(?:ich\s+|wir\s+)?{_FILL}(?:ich\s+)?(?:dem|der"
            rf"|den|unser\w*|mein\w*)\s+(?!{_CROWD})[\w-]+\s+(?:\w+\s+)?(?:vorlegen|unterbreiten|vorstellen"
            rf"|vortragen)\b"
        ),
        (
            rf"\b(?:tengo|tendr[íi]a|hay|habr[íi]a|debo|deber[íi]a)\s+(?:que\s+)?(?:ped|pregunt|consult"
            rf"|present|plante|ense[ñn]|mostr|llev|propon)[aeiáéí]r(?:se)?l[oa]s?\s+(?:\w+\s+)?a(?:l"
            rf"|\s+(?:mi|la|los|las|nuestr[oa]|don|do[ñn]a))\s+(?!{_CROWD})\w"
        ),
        (
            rf"\b(?:the|our|my|an?)\s+[\w-]+\s+(?:who|that"
            rf"|which)\s+(?:[\w'-]+\s+){{1,4}}?{_MUST}\s+{_OKAY}{_THAT}"
            rf"|\b(?:el|la|los|las|mi|un[oa]?)\s+[\w-]+\s+que\s+(?:[\w-]+\s+){{1,5}}?(?:tiene"
            rf"|debe)n?\s+(?:que\s+)?{_DECIDIR}\b"
        ),
        (
            r"\b(?:approval|sign-?off|ok(?:ay)?|go-?ahead|green\s+light|decision"
            r"|blessing)\s+(?:(?:has|have|needs?)\s+to\s+|must\s+|will\s+|would\s+)?comes?\s+from\s+(?!me\b"
            r"|us\b|you\b)\w"
        ),
        (
            rf"\b(?:freigabe|genehmigung|zustimmung|zusage|entscheidung|unterschrift|ok(?:ay)?|go|beschluss"
            rf"|segen)\s+(?:muss|müsste|kommt|käme)\s+{_FILL}(?:vom|von\s+(?!mir\b|uns\b|euch\b)"
            rf"|aus\s+de[rm])\s*\w"
        ),
        (
            r"\b(?:visto\s+bueno|ok|aprobaci[óo]n|autorizaci[óo]n|permiso|firma"
            r"|decisi[óo]n)\s+(?:(?:tiene|debe|ha)\s+(?:que\s+|de\s+)?)?(?:venir|viene|llega"
            r"|baja)\s+de(?:l\s+|\s+(?!m[íi]\b))\w"
        ),
        (
            rf"\bes\s+(?:cosa|asunto|decisi[óo]n)\s+de(?:l\s+|\s+){_PERSON}"
            rf"|\b(?:ist|is)\s+(?:die\s+)?(?:sache|entscheidung)\s+(?:vom|von|de[rs])\s+(?!mir\b|uns\b"
            rf"|{_CROWD})\w"
        ),
        rf"\b{_MUSS}\s+{_FILL}{_SIE}\s+{_FILL}{_SEGNEN}\b|\b{_SIE}\s+{_MUSS}\s+{_FILL}{_SEGNEN}\b",
        (
            rf"\b(?:nix|nichts)\s+(?:\w+\s+){{0,2}}?ohne\s+{_PERSON}"
            rf"|\bohne\s+{_PERSON}\s+(?:[\w.-]+\s+){{0,2}}?(?:geht|läuft|wird|darf|kann|passiert|kauf\w*"
            rf"|bestell\w*)\s+[^.!?;\n]{{0,25}}?\b(?:nichts|nix|nicht|keine\w*)\b"
        ),
        (
            rf"\b(?:wenn|sobald|falls|bis|sofern|nachdem|vorausgesetzt,?(?:\s+dass)?)\s+{_SIE}\s+(?:(?:das"
            rf"|es|dem|sein\w*|ihr\w*|dann|erst)\s+){{0,2}}(?:(?:genehmigt|abgesegnet|freigegeben"
            rf"|beschlossen|zugestimmt|unterschrieben|ja\s+gesagt|abgenickt|ok|okay|segen)\s+(?:hat|haben"
            rf"|gibt|geben)|zustimm(?:t|en)|stimm(?:t|en)\s+(?:\w+\s+)?zu|ja\s+sag(?:t|en)|absegne[nt]"
            rf"|freig(?:ibt|eben)|(?:abnick|durchwink|mitmach|mitspiel|mitzieh)(?:t|en)|grünes\s+licht"
            rf"|beschließ(?:t|en)|bewillig(?:t|en)|einverstanden\s+ist)\b"
        ),
        (
            rf"\b(?:cuando|en\s+cuanto|si|una\s+vez\s+que|hasta\s+que|si\s+me|siempre\s+(?:y\s+cuando|que)"
            rf"|con\s+tal\s+de\s+que)\s+(?:l[oa]s?\s+)?(?:{_ELLOS}\s+)?(?:me\s+"
            rf"|nos\s+)?l?[oa]?\s*(?:hayan?\s+|han?\s+)?(?:dicho\s+que\s+s[íi]"
            rf"|dado\s+(?:el|su)\s+(?:visto\s+bueno|ok|permiso)|aprobado|aprueb[ea]|firm[ea]|firmado"
            rf"|autori[cz][ea]|autorizado|d[éea]\s+(?:el\s+|su\s+)?(?:visto\s+bueno|ok|permiso)"
            rf"|est[ée]n?\s+de\s+acuerdo)\b"
        ),
        (
            rf"\b(?<!client[ea]\s)(?<!paciente\s)(?<!usuario\s)(?:es|son"
            rf"|ser[áa]n?)\s+(?:{_ELLOS}\s+(?:(?:en|de|del)\s+\w+\s+)?)?{_EL_QUE}\s+(?:\w+\s+)?{_PAGA}\b"
        ),
        (
            rf"\b(?:s[óo]lo|solamente|[úu]nicamente)\s+(?:puede|compra|firma|autoriza"
            rf"|decide)\s+(?:(?:comprar|contratar|firmar|autorizar|decidir)\s+)?(?:cosas\s+)?{_ELLOS}"
        ),
    ),
    _turn(
        "influencer",
        REPLYING,
        rf"\b{_THEY}\s+{_ADV}(?:{_MUST}\s+{_OKAY}|{_OKAYS}){_THAT}",
    ),
    _turn(
        "influencer",
        REPLYING,
        (
            rf"\b(?:{_SIE}|der|die)\s+(?:das\s+|sowas\s+|alles\s+)?(?:entscheidet|genehmigt|unterschreibt"
            rf"|beschließt|bestimmt(?=\W*$|[,.;!]|\s+(?:das|es|alles|sowas|hier|immer|allein\w*|selbst|bei"
            rf"|dar[üu]ber|was|de[rn]|die|mit|am\s+ende|letztlich|ganz|und|aber|auch|nur|eigentlich)\b)"
            rf"|gibt\s+(?:[\w.]+\s+){{0,3}}frei)\b(?!\s+(?:was|wo|wann|wie"
            rf"|ob)\b)(?![^.!?;\n]{{0,30}}\bmit\W*$)"
        ),
        (
            rf"\b{_ELLOS}\s+(?:l[oa]s?\s+)?(?:decide|aprueba|autoriza|resuelve|elige)n?(?=\W*$|[,.;]"
            rf"|\s+(?:todo|esto|eso|siempre|cada\s+(?:gasto|compra)|(?:todas\s+)?las?\s+compras?"
            rf"|(?:todos\s+)?los\s+gastos|es[ao]s\s+cosas|est[ao]s\s+cosas))"
        ),
        confidence=INSTEAD,
    ),
    _turn(
        "influencer",
        ASKED,
        # Those two or three have it out.
        (
            r"\b(?:between|amongst?)\s+(?:them(?:selves)?"
            r"|the\s+two\s+of\s+them)\b(?!\s+and\s+(?:me|us|myself))"
            r"|\b(?:mach|klär|regel|entscheid|beschließ|besprech|bered|einig|kläre"
            r"|handel)\w*\s+(?:\w+\s+){0,4}?(?:unter\s+sich|(?<!\buns\s)untereinander)\b"
            r"|(?<!\byo\s)\bentre\s+(?:ell[oa]s|s[íi])(?!\w)"
            r"|\bdecid(?:en|ir[áa]n|an)\s+entre\s+(?:el|la|los|las)\s+\w+\s+y\s+(?:el|la)\s+\w+(?!\s+y\s+yo)"
        ),
        (
            rf"\b(?:both|all)\s+(?:of\s+)?(?:the\s+|our\s+|my\s+)?(?!of\b"
            rf"|us\b)[\w-]+\s+(?:\w+\s+)?{_MUST}\s+(?:like|want|love|back)\b"
            rf"|\b(?:beide|alle)\s+(?!von\s|uns\b|wir\b|(?:zwei|drei|vier|fünf|sechs"
            rf"|zusammen)\b)[\w-]{{3,}}\s+{_MUSS}\s+(?:\w+\s+){{0,2}}?(?:gut\s+finden|mögen|wollen)\b"
        ),
        (
            r"\bmich\s+fragt\s+(?:\w+\s+){0,2}?(?:keiner|niemand)\b|\b(?:keiner|niemand)\s+fragt\s+mich\b"
            r"|\bw[eu]rde?\s+(?:\w+\s+){0,2}?nicht\s+gefragt\b"
            r"|\b(?:nobody|no\s?-?one|they\s+(?:don'?t|never))\s+asks?\s+me\b"
            r"|\bi\s+(?:don'?t|never)\s+get\s+asked\b|\ba\s+m[íi]\s+(?:no|nadie)\s+me\s+preguntan?\b"
        ),
        (
            r"\b(?:gets?|is|are|it'?s)\s+(?:always\s+|all\s+)?(?:decided|approved|voted\s+on|settled"
            r"|signed\s+off)\s+(?:on\s+)?(?:at|in|by)\s+(?!me\b|us\b|cash|house|person)\w"
        ),
        (
            r"\bwird\s+(?:\w+\s+){0,2}?(?:im|in\s+der|vom|von\s+de[rmn]|beim"
            r"|auf\s+der)\s+(?:[\w-]+\s+){1,3}?(?:beschlossen|entschieden|genehmigt|abgestimmt"
            r"|freigegeben)\b"
        ),
        (
            r"\bse\s+(?:aprueba|decide|vota|resuelve|autoriza)\s+(?:siempre\s+|todo\s+)?(?:en"
            r"|por)\s+(?!el\s+momento|casa\b|d[íi]as?)\w"
        ),
        rf"\bdepends\s+(?:only\s+)?on\s+(?!{_CROWD}){_PERSON}",
        rf"\b(?:depends\s+(?:on\s+)?what|see\s+what)\s+{_PERSON}\s+(?:says?|thinks?|wants?|decides?)\b"
        rf"|\b(?:kommt\s+(?:ganz\s+)?dr?auf\s+an|hängt\s+davon\s+ab|(?:mal\s+)?(?:sehen|schauen"
        rf"|gucken)),?\s+was\s+{_PERSON}"
        rf"\s+(?:\w+\s+)?(?:sagt|meint|will|entscheidet)\b"
        rf"|\b(?:depende\s+de|a\s+ver|ver)\s+(?:lo\s+)?qu[ée]\s+(?:diga|dice|decida|opine|opina"
        rf"|quiera)n?\s+{_PERSON}",
        # Whom the boss is, is told by name.
        r"^\W*(?:(?:the|my|our|der|die|mein\w*|unser\w*|el|la|mi|nuestr[oa])\s+)?(?:boss|owner|chef(?:in)?"
        r"|inhaber(?:in)?"
        r"|jef[ea]|dueñ[oa]|gerente)\s+(?:is|ist|es)\s+(?:(?:übrigens|actually|der|die|el|la|don|doña|mr|mrs"
        r"|ms|herr|frau)\.?\s+){0,2}"
        r"(?!(?:me|ich|yo|i|not|nicht|kein\w*|no|un\w*|a|an|ein\w*|out|away|on|in|im|krank|weg|busy|ill|sick"
        r"|always|also|auch|the|de|mein\w*"
        r"|my|mi|\w+ing)\b)[^\W\d_]{2,}(?=\W*$|[,.;])",
        (
            rf"\blo\s+{_DECIDE}\s+{_ADVERBIO}{_ELLOS}|\b(?:de\s+eso\s+)?se\s+(?:encarga"
            rf"|ocupa)\s+{_ADVERBIO}{_ELLOS}"
        ),
        (
            rf"\b{_THEY}\s+{_ADV}(?:handles?|takes?\s+care\s+of|deals?\s+with|looks?\s+after|does)\s+(?:that"
            rf"|this|it|those|all\s+that)\b"
        ),
        (
            rf"\b(?:(?:macht|regelt|erledigt|entscheidet)\s+(?:das|des|dat|sowas)"
            rf"|(?:das|des|dat|sowas)\s+(?:macht|regelt|erledigt))\s+{_FILL}(?:(?:der|die|unser\w*|mein\w*"
            rf"|herr|frau)\s+(?!{_CROWD})\w|er\b|sie\b)|\bdarum\s+kümmert\s+sich\s+{_FILL}{_SIE}"
        ),
        (
            r"\b(?:liegt|kommt|entscheidet\s+sich|hängt|ist)\s+(?:\w+\s+){0,3}?(?:etagen?|ebenen?|stufen?"
            r"|stockwerke?)\s+(?:höher|drüber|über\s+mi[rc]h?|weiter\s+oben)"
            r"|\b(?:floors?|levels?|rungs?|steps?)\s+(?:above|over|up\s+from)\s+me\b"
            r"|\bpor\s+encima\s+de\s+m[íi](?=\W*$)|\bescal[óo]n\s+(?:m[áa]s\s+)?arriba\b"
        ),
        (
            r"\b(?:have|need|got)\s+to\s+(?:persuade|convince|win\s+over"
            r"|talk\s+(?:him|her|them)\s+into)\s+(?!you\b|me\b)\w"
            r"|^\W*(?:(?:lol|haha|ha|jaja|nee|nope|no)\W+)*(?:i\s+(?:only\s+)?wish(?:\s+(?:it|that)\s+(?:was"
            r"|were)\s+(?:me|mine|my\s+call))?|if\s+only(?:\s+it\s+w\w+\s+me)?|schön\s+wär'?s?e?"
            r"|ya\s+quisiera(?:\s+yo)?|qu[ée]\s+m[áa]s\s+quisiera(?:\s+yo)?"
            r"|ojal[áa])\W*(?:(?:lol|haha|jaja)\W*)?$"
        ),
        (
            r"\bi\s+(?:just\s+|only\s+)?(?:present|bring|take|carry|pitch|pass)\s+(?:it|this"
            r"|that)(?:\s+(?:to|on)\b|\W*$)|\bich\s+trag\w*\s+(?:das|es)\s+(?:nur\s+)?vor\b"
            r"|\byo\s+(?:s[óo]lo\s+)?l[oa]\s+(?:presento|llevo|elevo)\b"
        ),
        confidence=INSTEAD,
    ),
    # The visitor does not.
    _turn(
        "influencer",
        ANYWHERE,
        (
            r"\bi\s+(?:do\s*n[o']?t|never|won'?t)\s+(?:(?:get\s+to|have\s+any)\s+(?:buy|purchase|order|spend"
            r"|decide|pick|choose|sign|approve|say)|(?:get|have)\s+a\s+vote)\b"
            r"|\bi(?:'?m|\s+am)\s+not\s+(?:allowed|authori[sz]ed|entitled|the\s+one)\s+to\s+(?:buy|purchase"
            r"|order|spend|decide|pick|choose|sign|approve)\b"
        ),
        (
            r"\bi\s+(?:can'?t|cannot|may\s+not)\s+(?:buy|order|purchase|spend"
            r"|sign)\s+(?:[\w'-]+\s+){0,4}?without\b|\bno\s+puedo\s+(?:comprar|pagar|firmar|contratar|gastar"
            r"|pedir)\s+(?:[\w-]+\s+){0,4}?sin\b(?!\s+problema)"
        ),
        (
            r"\b(?:kann|darf)\s+ich\s+(?:das\s+|sowas\s+)?nicht\s+(?:selbst|selber"
            r"|einfach(?:\s+so)?)\s+(?:entscheiden|freigeben|unterschreiben|kaufen|bestellen|genehmigen"
            r"|bewilligen|bestimmen)\b|\bich\s+(?:kann|darf)\s+(?:das\s+|sowas\s+)?nicht\s+(?:selbst"
            r"|selber)\s+\w+(?:en|ern)\b"
        ),
        (
            r"\b(?:i\s+am|i?'?m)\s+not\s+(?:really\s+|exactly\s+)?the\s+(?:one|person|guy|gal|man"
            r"|woman)\s+(?:with|holding|(?:who|that)\s+(?:has|holds|carries))\s+(?:the\s+)?(?:\w+\s+)?(?:pen"
            r"|purse|che(?:ck|que)\s?book|wallet|card|budget|money|say|word|power|clout)\b"
            r"|\bich\s+bin\s+(?:\w+\s+)?nicht\s+(?:der|die)(?:jenige)?\s+mit\s+(?:de[rmn]\s+"
            r")?(?:unterschrift|geld|portemonnaie|scheckbuch|budget|\w*karte|prokura|entscheidung)"
            r"|\bno\s+soy\s+(?:yo\s+)?(?:quien|el\s+que|la\s+que)\s+(?:tiene|lleva|maneja|pone"
            r"|suelta)\s+(?:la|el|los)\s+(?:chequera|dinero|billetera|cartera|tarjeta|presupuesto|plata|lana"
            r"|pasta|[úu]ltima)"
        ),
        # No weight of one's own.
        (
            r"\bi\s+(?:have\s?n[o'’]?t|do\s*n[o'’]?t\s+have|lack|have\s+no)\s+(?:got\s+)?(?:the\s+|any\s+"
            r"|much\s+|that\s+|enough\s+)?(?:clout|authority|say-?so|power|pull|standing|mandate"
            r"|sign-?off)\b|\b(?:ich\s+hab\w*|hab\w*\s+ich)\s+(?:(?:hier|da|dafür|leider|selbst|aber"
            r"|gar)\s+){0,3}(?:keine?|nicht\s+(?:das|die))\s+(?:gewicht|befugnis|vollmacht|prokura"
            r"|entscheidungs\w+|unterschrifts\w+)\b|\b(?:yo\s+)?no\s+tengo\s+(?:ni\s+)?(?:peso|autoridad"
            r"|potestad|poder|mando)\b"
        ),
        r"\bi(?:'?m|\s+am)\s+not\s+the\s+(?:buyer|purchaser|decider|signatory|budget\s+holder)\b",
        (
            r"\b(?:kaufen|bestellen|entscheiden|anschaffen|unterschreiben)\s+(?:darf|kann"
            r"|tu\w*)\s+(?:ich\s+)?(?:\w+\s+){0,2}?(?:nix|nichts|nicht|ned|net)\b"
        ),
        (
            r"\b(?:ich\s+(?:hab|krieg)\w*|(?:hab|krieg)\w*\s+ich)\s+(?:\w+\s+){0,2}?(?:keine\s+stimme"
            r"|(?:nix|nichts)\s+zu\s+(?:sagen|melden|entscheiden|bestimmen))\b"
        ),
        (
            r"\bich\s+darf\s+(?:(?:hier|da|das|sowas|gar|ja)\s+){0,3}(?:nix|nichts"
            r"|nicht)\s+(?:\w+\s+)?(?:kaufen|bestellen|entscheiden|unterschreiben|ausgeben|anschaffen)\b"
        ),
        (
            r"\b(?:en\s+(?:compras|eso|gastos)\s+)(?:yo\s+)?no\s+(?:mando|pinto|decido)\b"
            r"|\bno\s+(?:mando|pinto|decido)\s+nada\b|\byo\s+(?:(?:ah[íi]|aqu[íi]"
            r"|en\s+eso)\s+)?no\s+(?:mando|pinto|decido|voto|firmo|apruebo)\b"
        ),
    ),
    # The visitor does, or owns the place.
    _turn(
        "decision_maker",
        ANYWHERE,
        (
            r"\b(?:gehört|ghört|gheat|ghert)\s+(?:nur\s+|alles\s+|ganz\s+)?mir\b(?=\W*$|[,.;!]"
            r"|\s+(?:und|ganz|allein\w*|selbst|selber)\b)"
            r"|\b(?:mir|mia)\s+(?:gehört|ghört|gheat|ghert)\s+(?:hier\s+)?(?:d[aeiou]\w?|der|die|das"
            r"|ein\w*)\s+\w"
        ),
        (
            rf"\b(?:is|ist)\s+mein\w?\s+(?:eigene\w?\s+)?{_SHOP_DE}\b"
            rf"|\bit'?s\s+all\s+mine\b|(?:^|[,;.(]\s*)(?:(?:with|in|at|have|got"
            rf"|run)\s+)?my\s+own\s+{_SHOP_EN}\b"
            rf"|\b(?:it|that|this)(?:'?s|\s+is)\s+my\s+(?:own\s+)?{_SHOP_EN}\b(?=\W*$|[,.;!]|\s+(?:so|and)\b)"
            rf"|\b{_SHOP_ES}\s+es\s+m[íi][oa]\b"
        ),
        confidence=OWNS,
    ),
    _turn(
        "decision_maker",
        ANYWHERE,
        r"\bi\s+get\s+to\s+(?:decide|choose|pick|buy)\b(?!\s+(?:where|when)\b)",
        (
            r"\b(?:it'?s|that'?s)\s+(?:all\s+)?my\s+(?:own\s+)?(?:neck|che(?:ck|que)\s?book|wallet|money"
            r"|dime|purse)\b|\bmy\s+(?:say|call),?\s+my\s+(?:wallet|money|dime)\b"
            r"|\b(?:ist|is)\s+(?:ja\s+)?mein\s+(?:eigenes\s+)?geld\b|\bes\s+mi\s+(?:dinero|plata|bolsillo)\b"
        ),
        (
            r"\bredet?\s+mir\s+(?:\w+\s+){0,5}?(?:keiner|niemand)\s+(?:\w+\s+)?(?:drein|rein)\b"
            r"|\b(?:el|la)\s+que\s+(?:corta|parte|mueve|maneja|manda|pone)\s+(?:\w+\s+){0,3}?soy\s+yo\b"
        ),
        (
            r"\b(?:kann|darf)\s+(?:(?:ich|das|es|sowas|hier|da|alles|ja|so|darüber|direkt|gleich"
            r"|sofort)\s+){0,4}(?:selbst|selber|allein\w*|frei|eigenständig"
            r"|alles)\s+(?:\w+\s+)?(?:entscheiden|zusagen|verfügen|ausgeben|unterschreiben|freigeben"
            r"|bestimmen|kaufen|bestellen|anschaffen|aussuchen|auswählen|bewilligen)\b"
        ),
        (
            r"\b(?:muss|brauch\w*|müsst\w*)\s+(?:(?:ich|ja|da|dafür|hier|auch|eh|dazu)\s+){0,3}(?:niemand\w*"
            r"|keinen|kein\w*\s+\w+)\s+(?:\w+\s+){0,2}?(?:fragen|um\s+erlaubnis|absegnen)\b"
            r"|\bfrage?\s+(?:(?:ich|da|dazu|dafür|deswegen|vorher|eh)\s+){0,3}(?:niemand\w*|kein\w*)\b"
        ),
        (
            r"\bi(?:'?m|\s+am)\s+the\s+only\s+(?:one|person)\s+(?:here\s+)?(?:who|that)\s+(?:can\s+|may\s+"
            r"|(?:has|have|needs|gets)\s+to\s+)?(?:signs?|buys?|decides?|approves?|agrees?|okays?|purchases?"
            r"|says?\s+(?:yes|so|ok(?:ay)?))\b"
        ),
        (
            r"(?<!not\s)\bit(?:'?s|\s+is)\s+me\s+(?:who|that)\s+(?:decides?|signs?|pays?|approves?|chooses?"
            r"|buys?"
            r"|ha(?:s|ve)\s+the\s+(?:final|last)|(?:holds?|controls?)\s+the\s+(?:purse|budget|money"
            r"|wallet))\b"
            r"|(?<!not\s)\b(?:i'?m|i\s+am|it'?s\s+me)\s+the\s+one\s+(?:with|holding|carrying"
            r"|(?:who|that)\s+(?:has|holds|carries))\s+(?:the\s+)?(?:\w+\s+)?(?:pen|purse"
            r"|che(?:ck|que)\s?book|wallet|card|budget|money)\b"
            r"|\b(?:la\s+(?:plata|lana|pasta|guita)|el\s+dinero|los\s+cuartos)\s+l[oa]s?\s+(?:pongo|suelto"
            r"|manejo|doy)\s+yo\b"
        ),
        (
            r"\bdas\s+(?:letzte\s+wort|sagen)\s+hab\w*\s+(?:hier\s+)?ich\b"
            r"|\bbin\s+(?:hier\s+)?(?:der|die)\s+einzige,?\s+(?:der|die)\s+(?:\w+\s+){0,2}?(?:entscheide"
            r"|unterschreib|kauf|bestell)\w*"
        ),
        (
            r"\btengo\s+yo\s+la\s+[úu]ltima\s+palabra\b|\bsoy\s+(?:el"
            r"|la)\s+[úu]nic[oa]\s+que\s+(?:puede\s+)?(?:firma|decid|compra|autoriza|aprueba)\w*"
            r"|\bno\s+(?:dependo\s+de|necesito\s+a)\s+nadie\b"
        ),
    ),
    _turn(
        "decision_maker",
        REPLYING,
        r"\bi\s+own\s+(?:it|this|that|the\s+(?:place|shop|business|firm))(?=\W*$|[,.;!]|\s+(?:so|and"
        r"|outright|all|alone)\b)",
        r"(?:^|,)\W*(?:all\s+mine\b|es\s+m[íi][oa]\b|todo\s+m[íi]o\b)",
        confidence=OWNS,
    ),
    _turn(
        "decision_maker",
        ASKED,
        (
            r"\bich\s+kann\s+(?:das|es|sowas|solche\s+\w+"
            r"|diese[ns]?\s+\w+)\s+(?:(?:selbst|selber|direkt|sofort)\s+)?(?:beauftragen|bestellen|kaufen"
            r"|anschaffen|unterschreiben)\b"
        ),
        (
            r"\b(?:nobody|no\s?-?one|naebody)\s+(?:ever\s+|even\s+)?(?:asks|checks|minds|cares|objects"
            r"|stops\s+me|questions)\b"
        ),
        (
            r"\b(?:fragt|kräht|kümmert|interessiert|stört|juckt|hindert)\s+(?:\w+\s+){0,2}?(?:keiner|keinen"
            r"|niemand\w*|kein\s+\w+)\b"
        ),
        r"\bi(?:'?m|\s+am)\s+the\s+only\s+(?:employee|(?:one|person)\s+(?:here|in\s+(?:it|the\s+\w+)))\b"
        r"|\bbin\s+(?:ich\s+)?(?:hier\s+)?(?:ja\s+)?(?:der|die)\s+einzige(?:\s+(?:hier|mitarbeiter\w*"
        r"|angestellte))?(?=\W*$|[,.;!])"
        r"|\bsoy\s+(?:el|la)\s+[úu]nic[oa](?:\s+(?:emplead[oa]|aqu[íi]))?(?=\W*$|[,.;!])"
        r"|\b(?:gibt|is|ist)(?:'?s|\s+es)?\s+(?:(?:ja|hier|da|auch)\s+){0,2}sonst\s+(?:ja\s+)?(?:keine[nr]?"
        r"|niemand\w*)\b",
        r"\b(?:it'?s|that'?s|that\s+(?:would|will)\s+be|that'?d\s+be)\s+(?:me|(?:my|ma|me)sel[fl']?)(?=\W*$)",
        (
            r"\b(?:it|that|this|all|everything|'s|is)\s+(?:\w+\s+)?(?:on\s+my\s+(?:desk|plate|shoulders)"
            r"|(?:lands|ends\s+up|sits|rests|lies|stays|stops)\s+(?:on\s+my\s+(?:desk|plate)|with\s+me)"
            r"|falls\s+(?:to|on)\s+me)\b|\b(?:liegt|landet|hängt|bleibt"
            r"|kommt)(?:'s)?\s+(?:[\w-]+\s+){0,3}?(?:auf\s+meinem\s+\w*tisch|bei\s+mir|an\s+mir)\b"
            r"|\b(?:recae|cae|queda|toca)\s+(?:\w+\s+)?(?:en|sobre|a)\s+m[íi]\b"
        ),
        (
            r"\b(?:handed|passed|gave|given|left)\s+(?:it|that|this|those|the\s+\w+"
            r"|that\s+\w+)\s+(?:all\s+)?(?:over\s+|down\s+|on\s+)?to\s+me\b"
        ),
        (
            r"\b(?:mach|entscheid|kauf|regel|bestimm)\w*\s+(?:\w+\s+){0,3}?im\s+alleingang\b"
            r"|\bi\s+do\s+(?:it\s+all|everything)\s+(?:alone|by\s+myself|myself|on\s+my\s+own)\b"
            r"|\bh[ao]b\w*\s+(?:ich|i)\s+(?:hier\s+)?(?:(?:was\s+)?zu\s+|z')(?:sagen|sogn|bestimmen)\b"
        ),
        (
            r"\bone[\s-](?:wo)?man\s+(?:show|band|shop|operation|army|business)\b|\beinzelkämpfer\w*"
            r"|\bein(?:e)?[\s-](?:mann|frau)[\s-](?:betrieb|show|firma|unternehmen)\b"
        ),
        (
            r"\bd(?:er|ie|as)\s+bin\s+ich(?=\W*$|[,.;!])|\band\s+(?:that'?s\s+me|i\s+(?:do|pay|am))(?=\W*$)"
            r"|\by\s+(?:pago|ese\s+soy|esa\s+soy)\s+yo\b|(?<!no )\bsoy\s+yo(?=\W*$|[,.;!])"
        ),
        (
            r"\bnadie\s+(?:me\s+|nos\s+)?(?:pregunta|dice\s+nada|pide\s+(?:cuentas|explicaciones)|controla"
            r"|discute|pone\s+pegas)\b"
        ),
        (
            r"\b(?:ich\s+(?:darf|kann)|(?:darf|kann)\s+ich)\s+(?:(?!nicht\b|nix\b|nichts\b|kein|nur\b|bloß\b"
            r"|leider\b)[\w.,€]+\s+){0,4}?(?:allein\w*|selbst|selber|unterschreiben|bestellen|kaufen"
            r"|abzeichnen|freigeben|anschaffen|entscheiden)(?=\W*$|[,.;!]|\s+und\b)"
        ),
        (
            r"\bi(?:'?m|\s+am)\s+(?:allowed|authori[sz]ed|entitled|permitted)\s+to\s+(?:sign|buy|order"
            r"|decide|spend|approve)\b|\bi\s+can\s+(?:just\s+|simply\s+)?(?:order|buy|sign)\s+(?:it|this"
            r"|that|for)\b"
        ),
    ),
)

# One of these stands in every turn that is heard where nobody asked; most talk has none, and is spared the search.
_SPOKEN_OF = re.compile(
    rf"""
        decid|decis|plata|lana|guita|cuartos|che(?:ck|que)\s?book|chequera|wallet|\bpen\b|clout|authority
          |mandate|without|\bsin\b|\ba\s+(?:\w+\s+)?look\b|to\s+(?:see|check|read)\b|\bcard\b|\bsaid\b
          |gewicht|vollmacht|prokura|\bpeso\b|dinero|karte|unterschr|stop|overrule|impide|hält|choos|choice
          |\bcalls?\b|\bsay|\bword|shots|purse|buy|purchas|order|spend|okay|\bok|approv|sign|authori[sz]
          |green|clear|stamp|agree|allow|fund|release|pick|\bpay|suffic|enough|myself|my\s+own|too\b
          |as\s+well|\bcome|\bhave\s+to|need\s+to|nobody|no\s?-?one|\bvot|bless|\bnod|permission|belongs
          |\blies\b|rests|(?:up|down)\s+to|\bleave|\bleft|\bhand|delegat|get\s+to|the\s+only
      |my\s+(?:own|{_SHOP_EN})|\bmine\b
      |\bmismo|\bsame|equal|frage?\b|entsch|bestimm|treff|beschl|stimm|kauf|einkauf|macht|machen|regelt
        |erledigt|bewillig|genehmig|unterschr|zeichn|segn|winkt|nickt|nicken|gibt|freig|bestell|anschaff
        |beauftrag|ausge|aussuch|auswähl|melden|sagt|sagen|wort|hosen|überl|abgeg|reicht|genügt|langt|\bgeb
        |sucht|wählt|vorlegen|unterbreit|vorstell|vortrag|zuständig|verantwort|berechtigt|befugt|zustimm
        |bewillig|hängt|muss|müss|ohne|sache|erlaub|segen|zahlt|geh?ört|ghört|gheat|ghert|mein\w?\s|niemand
        |kein|einzig|schauen|brauch
      |elij|elig|escog|\btom[oa]|aprob|aprueb|firm|autori|visto|permiso|acuerdo|manda|paga|compr|gasto
        |dej[oa]|suelta|hay\s+que|cosa|asunto|depend|quien|resuelv|valida|gestiona|contrat|soy\s+yo|nadie
        |basta|vale\s+con|alcanza|suficiente|vot[aeo]|tambi[ée]n|tengo\s+que|tendr|hab?r[íi]?a?\s+que
        |venir\s+de|viene\s+de|pinto|mando|[úu]nic|[úu]ltima|\bm[íi][oa]\b""",
    re.VERBOSE | re.IGNORECASE,
)


def read(clause: str, near: int) -> Part | None:
    """The first turn that the clause holds; `near` says how near the question the clause stands."""
    if near < ASKED and not _SPOKEN_OF.search(clause):
        return None
    for turn in _TURNS:
        if turn.near <= near and (said := turn.pattern.search(clause)):
            return Part(turn.role, said.span(), turn.confidence)
    return None
