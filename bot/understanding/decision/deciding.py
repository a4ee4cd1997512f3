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
    r"(?:(?:[\w'-]+\s+){0,2}?(?:customers?|clients?|patients?|guests?|users?|visitors?|tenants?|leads?|people|weather|price|time|market|judge|court|referee|algorithm|competitors?|rivals?|bank|government|brides?|couples|system|software|bot|demo|kids|children|quality|dog|cat|hund|katze|kater|gat[oa]|perr[oa]"
    r"|kund\w*|anrufer\w*|besucher\w*|nutzer\w*|gast|gäste\w*|patient\w*|mieter\w*|käufer\w*|bewohner\w*|bewerber\w*|mandant\w*|teilnehmer\w*|interessent\w*|leute|wetter|preise?|kosten|zeit|markt|los|bauch|gefühl|zufall|programm|qualität|richter\w*|konkurren\w*|bank|frage|sache|ergebnis"
    r"|clientes?|pacientes?|usuari\w+|huésped\w*|inquilin\w+|gente|tiempo|precio|mercado|calidad|[áa]rbitro|juez|azar|sistema|programa|vida|suerte)\b)"
)
_CAPITAL = r"(?-i:[A-ZÄÖÜÁÉÍÓÚÑ])[\w'’-]+"

# A name alone beside a laugh is a joke: "Elon decides everything haha".
_LAUGHING = r"[^.!?\n]{0,80}\b(?:haha|lol|jaja)"

# How many of them, and what makes "that is mine to decide" no claim: "entscheide ich nicht", "... nur mit meiner Frau".
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|\d{1,2})"
_NOT_ALONE = r"(?!\s+(?:\w+\s+){0,2}?(?:nicht|nix|nichts|ned|net|kein\w*|mit|erst|zusammen|gemeinsam|selten|ohne|höchstens|maximal|bis)\b)"

# English.
_ADV = r"(?:(?:\w+ly|also|still|then|always|just|only|even|all|alone|now|here|sort\s+of|kind\s+of|these\s+days|in\s+the\s+end|at\s+the\s+end\s+of\s+the\s+day)\s+){0,2}"
_THEY = (
    rf"(?:(?<!\w\sand\s)(?<!\w\s&\s)(?:(?:the|our|my|her|his|their|an?)\s+(?!{_CROWD})(?:(?!(?:i|we|you|and|who|that|gets?|got|is|are|was|were)\b)[\w'’-]+\s+){{0,3}}?(?!(?:i|we|you|who|that|to|and|gets?|got|is|are|was|were)\b)[\w'’-]+"
    rf"|(?:mr|mrs|ms|dr)\.?\s+[\w'’-]+|(?:miss|father|aunt|auntie|uncle|sir|lady|her\s+ladyship|his\s+lordship)\.?(?:\s+{_CAPITAL})?|(?!(?:i|we|you|it|this|that|what|who|which|nobody|no|not|if|when|once|and|but|or|so)\b)(?!{_LAUGHING}){_CAPITAL})|(?:s?he|they|some(?:body|one)(?:\s+else)?))"
)
_BUYING = (
    r"(?:penny|cent|dime|purchas\w+|buying|spend(?:ing|s)?|expens\w+|expenditures?|software|tools?|tech(?:nology)?|vendors?|suppliers?|contracts?|subscriptions?|budgets?|money|payments?|purse"
    r"|(?:what(?:ever)?|which|anything|everything|all|things?|stuff|whether)\s+(?:\w+\s+){0,2}?(?:buys?|gets?|purchased?|orders?|uses?|spends?|pick|choose|bought|go\s+ahead))"
)
_IT = rf"(?:\s+(?:on|off|about|over|for|to))?(?:\s+(?:any|all|our|the|every|each|new|more|this|that|such))*(?:\s+[\w-]+)?\s+{_BUYING}\b"
_THAT = rf"(?:{_IT}|(?:\s+(?:on|off|about))?\s+(?:it|this|that|these|those|such\s+things|everything|anything|whatever|more|things|stuff)\b(?!\s+(?:we|i|he|she|they|the|it|you|is|gets?|are)\b)|\s*(?=$|[.,;:!?)])|\s+(?=here|alone|though|with|together|and|but|not|while|so|before|these|any)\b)"
_MUST = r"(?:(?:would\s+|will\s+)?(?:has|have|needs?|had)\s+to|must)"
_OKAY = r"(?:okay|ok|approve|stamp|vote|sign(?:\s+off)?|authori[sz]e|green-?light|agree|clear|rubber-?stamp|say\s+yes|bless|counter-?sign|endorse|sanction)"
_OKAYS = r"(?:okays|ok'?s|votes?|approves?|(?<!star\s)(?<!zodiac\s)(?<!road\s)(?<!stop\s)signs?(?:\s+off)?|authori[sz]es?|green-?lights?|picks?|chooses?|clears)"
_DECISION = r"(?:(?:the|all|those|these|our|such|that|most|every|any|final|big|small|last|of)\s+){0,3}(?:[\w-]+\s+)?(?:decisions?|calls?|choices?)"

# German; a subject may stand before the verb and behind it.
_FILL = (
    r"(?:(?:aber|allerdings|jedoch|bei\s+uns|hier|da|dann|das|des|dat|es|dem|sowas|so\s*was|nur|bloß|ausschließlich|allein|inzwischen|mittlerweile|jetzt|immer|meistens?|am\s+ende|letzt(?:en)?dlich|letztlich|eigentlich|leider|noch|erst"
    r"|eh|halt|ja|wohl|ohnehin|natürlich|trotzdem|darüber|alles|auch|mal|grundsätzlich|übrigens|im\s+prinzip|sowieso|normalerweise|dafür|seit\s+\w+|nämlich|vorher|solche\s+sachen)\s+){0,5}"
)
_SIE = (
    rf"(?:(?:der|die|das|unser\w*|mein\w*|ihr\w*|sein\w*|eine?|da)\s+(?!{_CROWD})(?:(?!(?:ich|wir|und|nicht|kein\w*)\b)[\w.-]+\s+){{0,2}}?(?!(?:ich|wir|nicht|kein\w*|da|und)\b)[\w-]{{3,}}"
    rf"|(?:herr|frau|tante|onkel|oma|opa|dr\.?|pater|mutter|vater)\s+{_CAPITAL}|(?!(?:ich|wir|niemand|keiner|man|wer|was|das|es|alle|jeder)\b)(?!{_CROWD}){_CAPITAL}|er\b|sie\b|jemand\w*|andere\b)"
)
_ENTSCHEIDET = r"(?:entscheide[nt]|bestimm(?:t|en)|genehmig(?:t|en)|beschließ(?:t|en)|unterschreib(?:t|en))"
_ENTSCHEIDEN = r"(?:entscheiden|bestimmen|genehmigen|bewilligen|unterschreiben|abzeichnen|absegnen|abnicken|freigeben|zustimmen|beschließen|durchwinken|kaufen|einkaufen|bestellen|anschaffen|beauftragen|ausgeben|aussuchen|auswählen)"
_MUSS = r"(?:muss|müssen|müssten?)"
_SEGNEN = r"(?:absegnen|durchwinken|unterschreiben|freigeben|genehmigen|zustimmen|abnicken|drüberschauen|draufschauen|abzeichnen|beschließen)"
_DARF = r"(?:darf|dürfen|muss|müssen|kann|können|wird|werden|tu(?:t|n)|soll(?:en)?)"
_KAUF = r"(?:anschaffung\w*|anbieter\w*|lieferant\w*|ausgaben?|eink[aä]uf\w*|k[aä]ufe?|software\w*|programme?|tools?|verträge?|investition\w*|gelder|geld|budget|sowas|bestellungen)"

_SHOP_EN = r"(?:shop|store|place|company|business|firm|salon|studio|practice|clinic|bakery|caf[eé]|restaurant|pub|bar|garage|workshop|farm|school|agency|hotel|nursery)"
_SHOP_DE = r"(?:laden|betrieb|firma|geschäft|praxis|lokal|kneipe|hof|werkstatt|restaurant|salon|studio|unternehmen|bude|kanzlei|hotel|gasthof|wirtschaft|agentur)"
_SHOP_ES = r"(?:tienda|negocio|empresa|taller|bar|cl[íi]nica|restaurante|local|consulta|despacho|hotel|academia|estudio|peluquer[íi]a|finca|granja|panader[íi]a|farmacia)"

# Spanish, the same.
_ADVERBIO = r"(?:(?:siempre|todo|al\s+final|aqu[íi]|ah[íi]|solo|s[óo]lo|solamente|ya|ahora|tambi[ée]n|antes|primero|nada\s+m[áa]s|[úu]nicamente|normalmente)\s+){0,3}"
_ELLOS = (
    rf"(?:(?:el|la|los|las|mi|mis|nuestr[oa]s?|su)\s+(?!{_CROWD})(?:(?!(?:yo|y|que|no|lo|la|se)\b)[\w.-]+\s+){{0,2}}?(?!(?:yo|que|no|lo|se)\b)[\w-]{{3,}}"
    rf"|(?:don|do[ñn]a|se[ñn]ora?|sra?\.?|sor|padre)\s+{_CAPITAL}|(?!(?:yo|nadie|nosotr[oa]s|lo|no|se|que|qui[ée]n|eso|aqu[íi])\b){_CAPITAL}|él\b|el(?=\W*$|[,.;!])|ella\b|ell[oa]s\b|otr[oa]s?\b|alguien\b)"
)
_DECIDE = r"(?:decide|aprueba|autoriza|firma|elige|escoge|resuelve|vota|valida|gestiona)n?"
_PAGA = r"(?:(?:decid|aprueb|autori[zc]|firm|mand|pag|compr|el[ie][gj]|escog|contrat|resuelv|corta)[ea]n?(?:\s+el\s+bacalao)?|d[éea]n?\s+el\s+(?:visto\s+bueno|ok|s[íi]|permiso)|(?:pon|suelt|manej|tien)[ea]n?\s+(?:el\s+dinero|los\s+cuartos|la\s+(?:plata|lana|guita|pasta|[úu]ltima\s+palabra))|pueden?\s+(?:comprar|contratar|pagar|firmar|decidir|aprobar|autorizar))"
_EL_QUE = r"(?:quien(?:es)?|(?:el|la|los|las)\s+(?:[úu]nic[oa]s?\s+)?q(?:ue)?)"
_DECIDIR = r"(?:decidir|aprobar|autorizar|firmar|elegir|escoger|validar|votar|comprar|contratar|dar\s+el\s+(?:visto\s+bueno|ok))(?:l[oa]s?)?"
_COMPRA = r"(?:compras?|gastos?|pagos?|programas?|software|herramientas?|contratos?|inversi[óo]n\w*|presupuestos?|proveedor\w*|dinero|lo\s+que\s+se\s+(?:compra|gasta|contrata))"

_PERSON = rf"(?:(?:my|our|the|mein\w*|unser\w*|de[rmn]|die|das|mi|mis|nuestr[oa]s?|el|la|los|las)\s+(?:\w+\s+)?)?(?:{roles.PATTERN})"
# Whoever decides as an equal.
_PEER = r"(?:my|our|mein\w*|unser\w*|mis?|nuestr[oa]s?)\s+(?:\w+\s+)?(?:(?:business\s+)?partners?|co-?(?:owner|director|founder)s?|wife|husband|spouse|brothers?|sisters?|(?:mit)?gesellschafter\w*|teilhaber\w*|kompagnon|mit(?:inhaber|eigentümer|gründer)\w*|(?:geschäfts)?partner\w*|frau|mann|bruder|schwester|soci[oa]s?|(?:co)?propietari[oa]s?|mujer|marido|espos[oa]|herman[oa]s?|pareja)\b"


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
        rf"\b(?:i|and|owner|founder)\s+{_ADV}(?:decide|choose|make\s+{_DECISION})\s+(?:(?:it|that|this|these|things|everything|together|jointly)\s+){{0,3}}with\s+(?:my|our|the|both|{_CAPITAL})(?!\s+{_CROWD})",
        rf"\b(?:entscheid\w*|bestimme?|treffe?|beschließe?)\s+(?:(?:ich|das|es|sowas|darüber|die|solche|entscheidung(?:en)?|immer|nur|stets|übrigens|auch|zusammen|gemeinsam)\s+){{0,4}}mit\s+(?:mein\w*|unser\w*|dem|der)\s+(?!{_CROWD})",
        rf"\b(?:decido|tomo|elijo|la\s+decisi[óo]n\s+la\s+tomo)\s+(?:(?:yo|siempre|eso|las?|decisi[óo]n(?:es)?|junto)\s+){{0,3}}con\s+(?:mis?|nuestr[oa]s?|el|la|los|las|don|do[ñn]a)\s+(?!{_CROWD})",
        r"\b(?:entscheiden|beschließen|bestimmen|stimmen|kaufen|machen)\s+(?:(?:das|sowas|es|immer|alles|tun)\s+)?wir\s+(?:\w+\s+){0,3}?(?:zu\s+(?:zweit|dritt|viert|fünft)|gemeinsam|zusammen|beide|alle|ab)\b",
        r"\b(?:vot|decid|approv|(?:ab)?stimm|entscheid|aprueb|beschließ|beschloss)\w*[^.!?;\n]{0,40}\b(?:me\s+included|including\s+me|(?:ich|mich)\s+(?:inklusive|eingeschlossen|inbegriffen)|inklusive\s+mir|me\s+incluyo|(?:yo|m[íi])\s+inclui?d[oa]|incluy[ée]ndome)\b",
        # Everybody has a vote.
        rf"\b(?:every(?:one|body)|each\s+(?:of\s+us|partner|owner|member)|we\s+all|(?:all|both|{_COUNT})\s+of\s+us)\s+(?:here\s+|all\s+)?(?:gets?|has|have)\s+(?:(?:an?|one|some)\s+(?:vote|say|veto|voice)|to\s+(?:vote|decide))\b|\b(?:equal|same)\s+(?:vote|say|voice)\b|\bgleiche\w*\s+stimm(?:e|recht)\b|\bmismo\s+voto\b",
        rf"\b(?:we\s+all|all\s+(?:of\s+us|{_COUNT}(?:\s+of\s+us)?)|both\s+of\s+us|(?:the\s+)?{_COUNT}\s+of\s+us)\s+(?:\w+\s+)?(?:{_MUST}\s+)?(?:be\s+)?(?:vote|decide|agree|sign|approve|say\s+yes|on\s+board|in\s+favou?r)\b",
        rf"\b(?:jede[rs]?|alle(?:\s+{_COUNT})?)\s+(?:(?:von\s+uns|bei\s+uns|hier|partner|gesellschafter|mitglieder?)\s+)?(?:hat|haben)\s+(?:\w+\s+)?(?:stimme|stimmrecht|mitspracherecht|veto|mitzureden)\b",
        rf"\b(?:alle(?:\s+{_COUNT})?|jede[rs]?)\s+(?:stimm(?:en|t)|entscheide[nt]|müssen|muss|sollen|dürfen|darf|können|kann)\s+[^.!?;\n]{{0,30}}?\b(?:ab|dafür|ja\s+sagen|einverstanden|einig|unterschreiben|mitreden|(?:zu|ab|mit)?stimmen|(?:mit)?(?:entscheiden|bestimmen))\b|\b(?:dürfen|müssen)\s+alle\s+(?:\w+\s+)?(?:mitreden|(?:zu|ab|mit)stimmen|mit(?:entscheiden|bestimmen))\b",
        rf"\b(?:tod[oa]s|(?:los|las)\s+{_COUNT})\s+(?:\w+\s+)?(?:votamos|podemos\s+votar|decidimos|aprobamos|firmamos|tenemos\s+(?:que\s+(?:firmar|estar|votar|aprobar)|voz|voto|un\s+voto))\b|\bcada\s+(?:un[oa]|soci[oa]|miembro)\s+(?:tiene|con)\s+(?:un|su)?\s*voto\b|\bvotamos\s+(?:tod[oa]s|entre|los|las)\b",
        r"\b(?:entschieden|abgestimmt|beschlossen|bestimmt|ausgesucht|ausgewählt|gekauft|bestellt)\s+wird\s+(?:[\w-]+\s+){0,3}?(?:gemeinsam|zusammen|zu\s+(?:zweit|dritt|viert|fünft|sechst)|im\s+(?:doppelpack|duo|trio|kollektiv)|im\s+team|als\s+team)\b",
        # The word of both.
        r"\b(?:decisi[óo]n|s[íi]|firma|visto\s+bueno|voto|ja|unterschrift|zustimmung|entscheidung|ok(?:ay)?|yes|signature|decision|vote|approval|say|call)\b[^.!?;\n]{0,40}?\s(?:y|und|and)\s+(?:el\s+m[íi]o|la\s+m[íi]a|m[íi][oa]|meine?[rs]?|mine)\b(?!\s+\w)",
        rf"\b(?:mine|(?:up|down)\s+to\s+me|(?:lies|rests|is)\s+with\s+me|m[íi][oa]|de\s+m[íi]|(?:bei|an)\s+mir)\s+(?:and|und|y)\s+(?!l[oa]s\s)(?:(?:de|bei|an)l?\s+)?(?:{_PERSON}|(?!I\b){_CAPITAL})|\bmy\s+(?:call|decision)\s+and\s+(?:my|our)\s+[\w-]+['’]s\b",
        # Nothing without the partner.
        rf"\bohne\s+{_PEER}\s+(?:entscheid|beschließ|bestimm|mach|kauf|bestell|unterschreib)\w*\s+(?:ich|wir)\b[^.!?;\n]{{0,20}}?\bn(?:ichts?|ix)\b|\bi\s+(?:don'?t|do\s+not|won'?t|never)\s+(?:decide|buy|sign|order|choose|do)\s+(?:(?:on\s+)?(?:any\s?thing|a\s+thing|it|this|that)\s+)?without\s+{_PEER}|\bsin\s+{_PEER}\s+(?:yo\s+)?no\s+(?:decido|compro|firmo|contrato|hago)\b",
        # Each has a part of it.
        r"\b(?:entscheid|bestimm|mach|genehmig)e?\s+ich,?\s+(?:und\s+)?(?:über\s+)?(?:das|die|den|der)\s+[\w-]+\s+(?:(?:bestimmt|entscheidet|macht)\s+)?(?:der|die|mein\w*|unser\w*)\s+\w|\bi\s+(?:decide|pick|choose)\s+(?:[\w-]+\s+){1,3}?and\s+(?:my|our|the)\s+[\w-]+\s+(?:(?:decides|does|picks|handles)\s+)?the\s+\w|\b(?:decido|elijo)\s+(?:yo\s+)?(?:lo|la|el|los|las)\s+[\w-]+\s+y\s+(?:mi|el|la|nuestr[oa])\s+[\w-]+\s+(?:decide\s+)?(?:lo|la|el|los|las)\s+\w",
        # Another must want it too.
        rf"(?<!\bi\s){_MUST}\s+(?:be\s+)?(?:on\s+board|agree|say\s+yes|sign(?:\s+off)?|like\s+it|want\s+it|happy)\b[^.!?;\n]{{0,20}}?\b(?:too|as\s+well)\b|\balso\s+{_MUST}\s+(?:agree|say\s+yes|be\s+on\s+board|like\s+it|want\s+it)\b",
        r"\bm(?:uss|üssen)\s+(?!ich\b)(?:[\w-]+\s+){0,3}?(?:auch|ebenfalls)\s+(?:\w+\s+)?(?:ja\s+sagen|einverstanden\s+sein|zustimmen|wollen|dafür\s+sein|unterschreiben)\b",
        r"\btambi[ée]n\s+(?:tiene|debe)n?\s+(?:que\s+)?(?:estar\s+de\s+acuerdo|decir\s+que\s+s[íi]|querer\w*|firmar)\b|\btiene\s+que\s+(?:estar\s+de\s+acuerdo|decir\s+que\s+s[íi]|querer\w*|firmar)\s+tambi[ée]n\b",
    ),
    _turn(
        "co_decider",
        ASKED,
        r"\b(?:ich|wir)\s+(?:\w+\s+){0,3}?intern\s+(?:\w+\s+)?(?:abstimmen|abklären|absprechen|besprechen|klären)\b|\b(?:discuss|align|agree)\s+(?:on\s+)?(?:(?:it|this|that)\s+)?internally\b|\bverlo\s+internamente\b",
        r"\b(?:i\s+am|i'?m)\s+one\s+of\s+(?:(?:the|its|only)\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|\d+)\b(?!\s+\w+\s+who)",
        r"\bbin\s+ich\s+eine[rs]?\s+(?:von|der)\s+(?:zwei\w*|drei\w*|vier\w*|fünf\w*|sechs\w*|sieben|acht|neun|zehn|zwölf|\d+)\b",
        r"\byo\s+soy\s+un[oa](?=\W*$|[,.;!])|\bsoy\s+un[oa]\s+de\s+(?:l[oa]s\s+)?(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+)\b",
        rf"\b(?:ich|me|yo)\s+(?:und|and|plus|y|&|\+)\s+(?:noch\s+)?(?:(?:one|two|three|some|ein\w*|zwei|drei|vier|dos|tres|otr[oa]s?)\b|(?:my|our|mein\w*|unser\w*|mis?|nuestr[oa]s?)\s+(?!{_CROWD})\w)",
        r"\bda\s+(?:bin|sitz\w*)\s+ich\s+(?:\w+\s+){0,2}?(?:mit\s+)?(?:drin|dabei|mitglied)\b|\b(?:and|but|which|that)\s+i(?:'?m|\s+am|\s+sit)\s+(?:\w+\s+)?(?:on|in|part\s+of|a\s+member\s+of)\s+(?:it|that|them)\b|\b(?:yo|de\s+l[ao]s?\s+que)\s+(?:tambi[ée]n\s+)?(?:formo\s+parte|soy\s+(?:miembro|vocal)|estoy\s+en\s+ella)\b",
        r"\bwir\s+(?:\w+\s+){0,5}?(?:gemeinsam|zusammen)\b",
        r"\bhalf\b[^.!?;\n]{0,40}?\b(?:my|mine|me|i)\b|\bmy\s+half\b|\b(?:zur\s+hälfte|halb|teils)\s+(?:(?:bei\s+)?mir|ich|mein\w*)\b|\bmitad\s+(?:yo|m[íi][oa])\b|\ba\s+partes\s+iguales\b",
        r"\bnicht\s+(?:nur\s+)?ich\s+all?ein\w*|\bnicht\s+nur\s+ich\b|\bnot\s+(?:just|only)\s+me\b|\bnot\s+me\s+alone\b|\bno\s+(?:s[óo]lo|solamente)\s+yo\b",
    ),
    # Who only looks around gathers for somebody, if for anybody.
    _turn(
        "researcher",
        ASKED,
        r"^\W*(?:i'?m\s+|i\s+am\s+)?(?:just|only)\s+(?:poking|looking|browsing|nosing|snooping|researching|exploring|comparing|gathering\s+info\w*|doing\s+(?:some\s+|the\s+)?research|window[\s-]shopping|having\s+a\s+(?:\w+\s+)?(?:look|nose|browse|peek))(?:\s+(?:a?round|options|tools|vendors|providers|prices))?(?=\W*$|[,.;!])",
        r"^\W*(?:ich\s+)?(?:schau|guck|kuck|seh)e?\s+(?:(?:ich|mich|hier)\s+){0,2}(?:nur|bloß|erst\s?mal\s+nur)(?:\s+(?:mal|um|rum|so|hier)){0,3}(?=\W*$|[,.;!])",
        r"^\W*(?:s[óo]lo|nada\s+m[áa]s|nom[áa]s)\s+(?:estoy\s+)?(?:miro|mirando|curioseando|investigo|investigando|comparando|recopilando\s+info\w*|recogiendo\s+info\w*|echando\s+un\s+(?:ojo|vistazo))(?:\s+(?:opciones|precios|herramientas|proveedores))?(?=\W*$|[,.;!])",
    ),
    # Nobody but the visitor; whose word is enough.
    _turn(
        "decision_maker",
        ANYWHERE,
        rf"\b(?:(?:nobody|no\s?-?one)\s+(?:else\s+)?(?:but|except(?:\s+for)?|besides|other\s+than|apart\s+from|bar)\s+(?:me|myself|i)|only\s+i)\s+(?:\w+\s+){{0,3}}?(?:{_OKAYS}|decides?|buys?|orders?|agrees?|pays?)\b",
        r"\bmy\s+(?:ok(?:ay)?|signature|say-?so|word|nod|yes|approval|blessing|sign-?off)\s+(?:alone\s+)?(?:is\s+(?:all|enough|sufficient)|suffices|will\s+do|does\s+it)\b|\b(?:all\s+it\s+takes|all\s+you\s+need)\s+is\s+my\s+(?:ok(?:ay)?|signature|say-?so|word|nod|yes|approval)\b",
        rf"\b(?:niemand|keiner)\s+(?:\w+\s+)?(?:außer|als)\s+(?:mir|ich)\b|\baußer\s+mir\s+(?:\w+\s+){{1,3}}?(?:niemand\w*|keine[rn]?)\s+(?:\w+\s+)?{_ENTSCHEIDEN}\b|\bnur\s+ich\s+(?:darf|kann)\s+(?:\w+\s+){{0,3}}?{_ENTSCHEIDEN}\b",
        r"\bmein\w*\s+(?:unterschrift|ok(?:ay)?|ja|wort|zusage|freigabe|zustimmung|go|segen)\s+(?:allein\w*\s+)?(?:reicht|genügt|langt)\b|\b(?:reicht|genügt|langt)\s+(?:mein|meine)\s+(?:unterschrift|ok(?:ay)?|ja|wort|zusage|freigabe|zustimmung)\b",
        rf"\bnadie\s+(?:m[áa]s\s+que|aparte\s+de|excepto|salvo|menos)\s+(?:a\s+)?(?:m[íi]|yo)\b(?=[^.!?;\n]{{0,20}}\b{_DECIDIR})|\b(?:preguntar|pedir|consultar)\w*\s+(?:\w+\s+){{0,3}}?a\s+nadie\s+(?:m[áa]s\s+que|salvo|excepto)\s+(?:a\s+)?m[íi]\b",
        r"\bmi\s+(?:visto\s+bueno|firma|ok|palabra|s[íi]|aprobaci[óo]n)\s+(?:ya\s+)?(?:basta|es\s+suficiente|vale|alcanza)\b|\b(?:basta|vale|alcanza|suficiente)\s+con\s+(?:mi\s+(?:visto\s+bueno|firma|ok|palabra|s[íi]|aprobaci[óo]n)|que\s+yo\s+(?:lo\s+)?(?:diga|firme|apruebe|quiera|decida))\b",
        # Nobody to stop one.
        r"\b(?:nobody|no\s?-?one)\s+(?:\w+\s+){0,2}?(?:to|can|could|will|would|who\s+(?:can|could|would))\s+(?:stop|overrule|veto|block|refuse|forbid)\s+(?:me|it)(?=\W*$|[,.;!])|\bhält\s+mich\s+(?:hier\s+|da\s+)?(?:keiner|niemand)\s+(?:davon\s+)?(?:ab|auf)\b|\bnadie\s+me\s+(?:lo\s+|la\s+)?(?:impide|proh[íi]be|frena|para|discute|puede\s+(?:parar|frenar))\b",
        # The visitor is the subject behind the verb, however many words stand between: "hier bestimm nur ich".
        rf"\b(?:entscheid|bestimm|unterschreib|genehmig|bewillig|(?:auswahl|wahl|\w*entscheidung(?:en)?)\s+tr(?:e|i)ff)e?\s+{_FILL}ich\b{_NOT_ALONE}",
        rf"\b(?:entscheiden|bestimmen|genehmigen|bewilligen|unterschreiben|freigeben|(?:ein)?kaufen|bestellen|anschaffen|beauftragen|(?:be)?zahlen)\s+(?:tu|tät|darf|kann|muss|werd|soll)\w*\s+{_FILL}ich\b{_NOT_ALONE}",
        rf"\bgebe?\s+(?:ich\s+)?{_FILL}(?:selbst|selber|allein\w*)\s+frei\b",
        rf"\b(?:bin|als)\s+(?:ich\s+)?{_FILL}(?:(?:alleinige?|einzige?)\w*\s+)?(?:einzel)?(?:zeichnungs|unterschrifts|entscheidungs|einkaufs|vertretungs)(?:berechtigt|befugt)\w*|\b(?:bin\s+(?:ich\s+)?|ich\s+bin\s+)?für\s+(?:die|den|das|alle|unsere?n?)\s+{_KAUF}\s+allein\w*\s+(?:verantwortlich|zuständig)\b",
        rf"\b{_EL_QUE}\s+(?:\w+\s+)?{_PAGA}\s+(?:\w+\s+){{0,3}}?soy\s+yo\b|\bsoy\s+(?:yo\s+)?{_EL_QUE}\b[^.!?;\n]{{0,50}}?(?:,|\sy)\s+{_EL_QUE}\s+(?:\w+\s+)?{_PAGA}\b",
        rf"\b(?:bin|als)\s+{_FILL}(?:die|der)\s+mit\s+(?:de[rmn]\s+)?(?:bestell|unterschrift|kauf|einkauf|budget|entscheid|zeichnung|prokura|firmenkarte|kreditkarte|scheck)\w*",
        r"\bi['’]?ve\s+(?:got\s+)?(?:the\s+|full\s+)?(?:sign-?off|authority|(?:final|last|full)\s+(?:say|word)|say|free\s+(?:rein|hand)|carte\s+blanche)\b(?!\s+(?:from|of)\b)|\bi(?:'ve\s+got|\s+(?:have|hold|keep|carry))\s+(?:the\s+|full\s+)?(?:(?:company\s+)?che(?:ck|que)\s?book|purse(?:\s+strings)?|company\s+(?:credit\s+)?card|(?:signing|purchasing|buying|spending|budget)\s+(?:authority|power|rights?))\b|\btengo\s+(?:yo\s+)?la\s+(?:chequera|tarjeta\s+de\s+la\s+empresa)\b",
        rf"\b{_COMPRA}\s+l[oa]s?\s+(?:hago|llevo|gestiono)\s+{_ADVERBIO}yo\b|\b{_KAUF}\s+(?:mach|regel|erledig)e?\s+{_FILL}ich\b{_NOT_ALONE}",
        # Others have handed it over.
        r"(?<!not\s)(?<!n't\s)(?<!never\s)\blets?\s+me\s+(?:\w+\s+)?(?:choose|pick|decide|buy|order)\b(?!\s+(?:where|when|if)\b)|\b(?:lässt|lassen)\s+mich\s+(?:\w+\s+){0,3}?(?:entscheiden|aussuchen|auswählen|kaufen|bestellen)\b(?!\s+nicht)|(?<!no\s)\bme\s+dejan?\s+(?:elegir|decidir|escoger|comprar)\b",
        r"\b(?:hat|haben|wurde|ist)\s+(?:[\w-]+\s+){0,3}?(?:mir|an\s+mich)\s+(?:\w+\s+){0,2}?(?:übertragen|überlassen|abgegeben|abgetreten|delegiert)\b|\b(?:delegated|delegates)\s+(?:[\w-]+\s+){0,3}?to\s+me\b|\bme\s+l[oa]s?\s+(?:ha\s+|han\s+)?(?:delegad[oa]|deleg[óoa]\w*)|\ben\s+mis\s+manos\b",
        # What pleases the visitor, with nobody's help.
        r"\bcan\s+do\s+(?:what(?:ever)?|as)\s+i\s+(?:like|want|please)\b|\b(?:mach(?:e|en)?|tun?),?\s+was\s+ich\s+will\b|\bhago\s+lo\s+que\s+(?:quiero|me\s+da\s+la\s+gana)\b",
        r"\b(?:buy|order|pick|choose|get)\s+what(?:ever)?\s+i\s+(?:like|want|please|fancy)\b|\bkaufe?\s+(?:ich\s+)?(?:\w+\s+)?was\s+(?:ich\s+(?:\w+\s+)?(?:will|möchte)|mir\s+gefällt)\b|\b(?:compro|contrato|elijo)\s+lo\s+que\s+(?:yo\s+)?(?:quiero|me\s+(?:gusta|parece|da\s+la\s+gana))\b",
        r"(?<!no\s)\b(?:l[oa]\s+)?puedo\s+(?:firmar|aprobar|comprar|pedir|decidir|autorizar|contratar)(?:l[oa]s?)?\s+(?:yo|sol[oa]|directamente)\b",
        r"(?<!not\s)(?<!n't\s)(?<!\bto\s)(?<!cannot\s)\b(?:approve|okay|ok|sign|buy|order|authori[sz]e|green-?light|decide|purchase|agree|commit|say\s+yes)\s+(?:(?:for|to|off|on|it|this|that|these|those|things|stuff|everything|anything)\s+){0,3}(?:(?:all\s+)?by\s+)?(?:myself|meself|on\s+my\s+own)\b",
    ),
    # One of them decides, who is the visitor.
    _turn(
        "decision_maker",
        REPLYING,
        rf"\bich\s+bin\s+{_FILL}(?:der|die)(?:jenige)?,?\s+(?:der|die)\s+(?:\w+\s+){{0,2}}?(?:entscheidet|bestimmt|unterschreibt|zahlt|kauft)\b",
        r"(?:^\W*|,\s*|\b(?:ich|und)\s+)(?:kauf|bestell|entscheid|unterschreib)e?\s+(?:(?:ich|das|alles|sowas|hier|da|immer)\s+){0,3}(?:selbst|selber|allein\w*)\b",
        r"\b(?:me|ich|yo)\W{1,2}\s*(?:decides?|entscheidet)\b(?!\s+(?:my|our|the|mein\w*|unser\w*|der|die|mis?|nuestr[oa]s?|el|la|los|las)\b)|\b(?:decides?|entscheidet)\b[^.!?;\n]{0,25}[,(:–-]\s*(?:namely\s+|and\s+|that'?s\s+|it'?s\s+|nämlich\s+|und\s+zwar\s+|que\s+soy\s+)?(?:me|ich|yo)\)?\W*$",
        r"^\W*(?:the\s+(?:one|guy|gal|person|woman|man|lady|lad|boss)\s+(?:who|that)|der(?:jenige)?,?\s+der|die(?:jenige)?,?\s+die|(?:el|la)\s+que)\s+(?:\w+\s+){0,2}?(?:decides?|signs|approves|picks|pays|buys|entscheidet|bestimmt|unterschreibt|zahlt|firma|paga|manda)(?=\W*$|[,.;!]|\s+(?:here|it|this|that|everything|hier|das|alles|aqu[íi]|todo|on|about|what)\b)",
    ),
    # Another decides, or has been left to.
    _turn(
        "influencer",
        ANYWHERE,
        rf"\b{_THEY}(?:'ll)?\s+{_ADV}(?:(?:will\s+)?decides?(?={_THAT})|will\s+decide(?=\W*$|[,.;]|\s+(?:once|when|after|whether|if|then|by|next)\b)|(?:will\s+)?(?:makes?\s+{_DECISION}|takes?\s+(?:the\s+|all\s+)?(?:(?:final|last)\s+(?:call|say|decision)|decisions?))|(?:has|have|gets?|wants?|will\s+want|keeps?)\s+the\s+(?:final|last|only|sole)?\s*(?:say|word|call)\b|calls?\s+the\s+shots|holds?\s+the\s+purse|(?:do(?:es)?|handles?|makes?|manages?|takes?\s+care\s+of)\s+(?:all\s+)?(?:(?:the|our)\s+)?(?:buying|purchas(?:ing|es)(?!\s+\w+s\b)|deciding|procurement|spending))",
        rf"\b(?:(?:it|that)(?:'?s|['’](?:ll|d)\s+be|\s+(?:is|will\s+be|would\s+be))\s+(?:{_THEY}|{_PERSON}|him|her|them)(?:\s+(?:in|at|from|of)\s+[\w'-]+)?|{_THEY}(?:'s|'re|\s+is|\s+are)\s+(?:the\s+)?(?:ones?|person|people))\s+(?:\w+\s+)?(?:who|that)\s+(?:\w+\s+)?(?:{_OKAYS}|sign|decides?|buys?|pays|purchases|gives?\s+(?:it\s+)?(?:the|his|her|their)\s+(?:nod|ok|okay|go-?ahead|green\s+light|blessing|thumbs)|has\s+the\s+(?:final|last)|(?:holds?|controls?)\s+the\s+(?:purse|money|che(?:ck|que)|wallet|budget))\b",
        r"\b(?:the|final)\s+(?:say|decision|choice|award|approval|last\s+word)\s+(?:here\s+)?(?:belongs\s+to|lies\s+with|rests\s+with|is\s+up\s+to|is\s+with)\s+(?!me\b|us\b|you\b)\w",
        rf"\b(?:it'?s|that'?s|(?:it|that|this)\s+(?:is|will\s+be))\s+(?:\w+ly\s+)?{_THEY}['’]s\s+(?:call|decision|choice|shout)\b|\b(?:das|es)\s+(?:ist|bleibt)\s+(?:ganz\s+)?{_CAPITAL}s\s+entscheidung\b",
        rf"\bi\s+(?:\w+\s+)?(?:leave|left|hand|handed|delegate)\s+(?:it|that|this|those|such\s+\w+|all\s+of\s+that|{_DECISION}|(?:all\s+)?the\s+(?:buying|purchasing|purchases))\s+(?:over\s+)?to\s+(?!me\b|you\b|the\s+last\b|chance\b)\w",
        rf"(?:^|,|\b(?:über|bei|was|ob)\s+(?:die\s+|den\s+)?(?:\w+\s+){{0,2}}?(?:{_KAUF}|gekauft\s+wird|angeschafft\s+wird|wir\s+kaufen)|\bdas|\bdarüber|\bsowas)\W*{_ENTSCHEIDET}\s+{_FILL}{_SIE}",
        rf"\b(?:über\s+(?:die\s+|den\s+|unsere\s+)?{_KAUF}|was\s+(?:gekauft|angeschafft|bestellt)\s+wird|ob\s+(?:\w+\s+)?gekauft\s+wird),?\s+(?:sagt|entscheide[nt]|bestimm(?:t|en))\s+{_FILL}{_SIE}",
        rf"\b(?:\w*entscheidung(?:en)?|(?:aus)?wahl)\s+(?:darüber\s+)?(?:trifft|treffen|fällt|fällen)\s+{_FILL}{_SIE}|\bsagt\s+{_FILL}{_SIE}\s+ja\s+oder\s+nein\b",
        rf"\b(?:zeichnet|segnet|winkt|nickt)\s+(?:es|das|sowas)\s+{_FILL}{_SIE}\s+(?:\w+\s+){{0,2}}?(?:ab|durch)\b",
        rf"\b(?:sowas|das|alles|mehr|{_KAUF})\s+(?:zeichnet|segnet|winkt|nickt|gibt|sucht|wählt|stimmt)\s+{_FILL}{_SIE}\s+(?:\w+\s+){{0,2}}?(?:ab|durch|frei|aus|zu)\b|\b(?:{_SIE}|der|die)\s+stimmt\s+{_FILL}über\s+(?:\w+\s+)?{_KAUF}\s+(?:\w+\s+)?ab\b",
        rf"\bsagt\s+{_FILL}{_SIE},?\s+wo(?:'?s|\s+es)\s+lang\s?geht\b|\bgibt\s+{_FILL}{_SIE}\s+den\s+ton\s+an\b",
        rf"\bhat\s+{_FILL}{_SIE}\s+(?:\w+\s+)?(?:das\s+letzte\s+wort|das\s+sagen|die\s+hosen\s+an)\b",
        rf"\b(?:{_KAUF}|freigaben?)\s+(?:macht|regelt|erledigt|bewilligt|genehmigt)\s+{_FILL}(?:der|die|unser\w*|mein\w*|herr|frau)\s+(?!{_CROWD})\w",
        rf"\b{_ENTSCHEIDEN}\s+{_DARF}\s+{_FILL}{_SIE}",
        rf"\b{_SIE}\s+(?:(?:macht|regelt|erledigt|tätigt|verantwortet)\s+{_FILL}|kümmert\s+sich\s+{_FILL}um\s+)(?:(?:alle|die|den|unsere?n?|sämtliche)\s+){{0,2}}(?:\w*eink[aä]uf\w*|anschaffungen|bestellungen)\b",
        rf"\blos\s+que\s+(?:\w+\s+)?{_PAGA}\s+(?:\w+\s+){{0,2}}?son\s+(?:ell[oa]s\b|(?:los|las|mis|sus|nuestr[oa]s)\s+(?!{_CROWD})[\w-]+)",
        rf"\b{_ELLOS}\s+(?:hace|lleva|gestiona|decide|se\s+(?:encarga|ocupa)\s+de)\s+(?:tod[oa]s?\s+)?(?:las|los)\s+(?:compras|gastos)\b",
        rf"\b(?:(?:was\s+)?zu\s+(?:sagen|bestimmen|entscheiden|melden)|das\s+sagen|das\s+letzte\s+wort)\s+(?:hat|haben)\s+{_FILL}{_SIE}",
        rf"\b(?:überlass\w*|überließ|abgegeben)\s+(?:ich\s+)?(?:(?:das|die|alles|aber|gern|inzwischen|lieber|immer|entscheidung(?:en)?|einkäufe)\s+){{0,4}}(?:de[rmn]|mein\w*|unser\w*|{_CAPITAL})",
        rf"\b(?:las?|los?)\s+(?:tiene[n]?\s+que\s+|debe[n]?\s+|ha\s+de\s+)?decide\w*\s+{_ADVERBIO}{_ELLOS}|\bdecide\s+{_ADVERBIO}(?:mi|mis|nuestr[oa]s?|don|do[ñn]a|su|la\s+due[ñn]a|el\s+due[ñn]o)\s+(?!{_CROWD})\w",
        rf"\b(?:aqu[íi]|en\s+(?:compras|eso|casa|la\s+empresa)|quien|mandar|la|el\s+que)\s+manda\s+{_ADVERBIO}(?:es\s+)?{_ELLOS}|(?:^|,)\W*manda\s+{_ADVERBIO}(?:mi|el|la|don|do[ñn]a)\s+\w",
        rf"\b(?:{_COMPRA}|est[ao]s?(?:\s+cosas)?)\s+(?:l[oa]s?\s+)(?:tiene[n]?\s+que\s+|debe[n]?\s+|ha\s+de\s+)?(?:{_DECIDE}|{_DECIDIR}|lleva|hace)\s+{_ADVERBIO}{_ELLOS}",
        r"\bse\s+l[oa]s?\s+dejo\s+(?:todo\s+)?(?:a\s+(?!ti\b)|al\s)\w",
        confidence=INSTEAD,
    ),
    _turn(
        "influencer",
        ASKED,
        # We are sent to somebody: "habla con el dueño", "reden Sie am besten mit dem Inhaber".
        rf"^\W*(?:please|(?:you|better)(?:['’]d|\s+should|\s+would|\s+must)?(?:\s+(?:have|need|want))?(?:\s+to)?)\s+(?:talk|speak)\s+(?:to|with)\s+{_PERSON}|^\W*(?:(?:por\s+favor|mejor|eso)\W+)*habl(?:a|á|e|ad|en|ar)\s+con\s+{_PERSON}",
        rf"^\W*(?:(?:da|bitte|am\s+besten)\s+)*(?:(?:red|sprech)en\s+sie|(?:rede?|sprich|redet|sprecht))\s+(?:(?:da|bitte|lieber|besser|am\s+besten)\s+)*mit\s+{_PERSON}",
        r"(?:,|\bso|\balso|\bas[íi]\s+que|\bo\s+sea)\s+(?:so\s+)?(?:it'?s\s+|that'?s\s+|really\s+)?(?:them|him|her|not\s+me|nicht\s+ich|d(?:er|ie)|sie|ell[oa]s?|él)\W*$",
        confidence=INSTEAD,
    ),
    # Another approves.
    _turn(
        "influencer",
        ANYWHERE,
        rf"\b{_THEY}(?:'d|'ll)?\s+{_ADV}{_MUST}\s+(?:{_OKAY}(?:{_IT}|(?:(?:\s+on)?\s+(?:it|this|that))?\s+(?:first|before)\b)|co-?sign|counter-?sign|bless\s+(?:it|this|that|any\w+))|\b{_THEY}\s+{_ADV}{_OKAYS}{_IT}",
        rf"\b{_THEY}\s+(?:won'?t|wouldn'?t|doesn'?t|don'?t|will\s+not|can'?t)\s+(?:{_OKAY}|allow|fund|release)(?:\s+on)?\s+(?:more|any\s*more|(?:any|a)\s+(?:penny|cent|more)|over|above)\b",
        rf"\b(?:the|our|my)\s+(?!{_CROWD})[\w-]+\s+(?:[\w'-]+\s+){{1,4}}?and\s+{_MUST}\s+{_OKAY}{_THAT}",
        rf"\b{_THEY}(?:['’](?:d|ll)|\s+would|\s+will)?\s+(?:wants?|needs?|like)\s+(?:a\s+(?:quick\s+|proper\s+)?look|to\s+(?:see|look|check|read)(?:\s+(?:at\s+)?(?:it|this|that))?)\s+(?:first|before)\b",
        rf"\bonly\s+{_THEY}\s+(?:can|may|is\s+allowed\s+to|gets?\s+to)\s+(?:buy|order|purchase|spend|sign|decide|approve)\b",
        rf"\b(?:once|until|unless|when|if|after|as\s+soon\s+as)\s+(?!some(?:one|body)\b|(?:the|our|my)\s+(?:[\w-]+\s+)?(?:budget|money|grant|loan|funding|quote|offer|contract|invoice|application|request|order|paperwork)\b){_THEY}(?:['’](?:s|ve|d))?\s+(?:(?:has|have)\s+)?(?:approve[sd]|okay(?:s|ed)|voted|agreed|said\s+(?:yes|ok|okay|so)|signed(?!\s+(?:up|in|out))(?:\s+off)?|(?:gives?|given)\s+(?:it\s+|us\s+)?(?:the|their|his|her)\s+(?:ok|okay|blessing|nod|go-?ahead|green\s+light))\b",
        rf"\b(?:need|needs|takes|require|requires)\s+{_THEY}[’']s\s+(?:ok|okay|blessing|approval|signature|nod|say-so|permission)\b",
        rf"\b(?:it'?s|that'?s|is|are|it\s+is)\s+(?:all\s+|entirely\s+|really\s+|not\s+mine\s+but\s+)?(?:up|down)\s+to\s+(?:our|my|the)\s+(?!{_CROWD})\w",
        rf"\b{_BUYING}\s+(?:is|are|gets?|has\s+to\s+be|have\s+to\s+be|must\s+be)\s+(?:decided|approved|signed\s+off|authori[sz]ed|made|voted\s+on)\s+by\s+(?!me\b|us\b)\w",
        rf"\b(?:dafür|dazu|für\s+(?:sowas|so\s?was|das|solche\s+\w+))\s+(?:brauch|bräucht|benötig)\w*\s+(?:ich|wir)\s+{_FILL}{_PERSON}(?=\W*$|[,.;])|\bfor\s+(?:that|this|things?\s+like\s+(?:that|this))\s+(?:i|we)\s+(?:would\s+|'d\s+)?need\s+{_PERSON}(?=\W*$|[,.;])|\bpara\s+(?:eso|esto)\s+(?:necesito|necesitamos|hace\s+falta)\s+(?:a\s+)?(?:al\s+)?{_PERSON}(?=\W*$|[,.;])",
        r"\b(?:it'?s|that'?s|it\s+is|that\s+is)\s+(?:all\s+|entirely\s+|really\s+|then\s+)?(?:up|down)\s+to\s+(?:him|her|them)(?=\W*$|[,.;!])|\b(?:it'?s|that'?s)\s+(?:all\s+|entirely\s+)?(?:his|her|their)\s+(?:call|decision|shout|budget)\b|\b(?:depende|es\s+(?:cosa|decisi[óo]n))\s+de\s+(?:él|ella|ell[oa]s)\b",
        # Nothing without those just named.
        rf"\b{_PERSON}[^.!?;\n]{{0,60}}?\b(?:nothing\s+(?:\w+\s+)?(?:gets?\s+\w+|goes|happens|moves|passes|is\s+(?:bought|signed|ordered|approved))\s+(?:\w+\s+)?without|(?:we|i)\s+(?:can'?t|cannot|may\s+not|don'?t)\s+(?:buy|spend|order|sign|do)\s+(?:\w+\s+){{0,2}}?without)\s+(?:it|them|him|her|their|his)\b",
        rf"\b{_PERSON}[^.!?;\n]{{0,60}}?\b(?:ohne\s+(?:den|die|das|ihn|sie|deren|dessen)\s+(?:\w+\s+)?(?:geht|läuft|passiert|wird|darf)\s+[^.!?;\n]{{0,25}}?\b(?:nichts|nix)|sin\s+(?:él|ella|ell[oa]s|su\s+\w+)\s+(?:aqu[íi]\s+)?no\s+(?:se|sale|hay|va|pasa|podemos)\b)",
        rf"\bhängt\s+(?:\w+\s+){{0,2}}?(?:vom|von|am|an)\s+{_PERSON}",
        rf"\b(?:sowas|das|alles|{_KAUF})\s+{_MUSS}\s+{_FILL}{_SIE}\s+(?:\w+\s+){{0,2}}?{_ENTSCHEIDEN}\b",
        rf"\b(?:{_PERSON}(?:\s+(?:mr|mrs|ms|dr)\.?)?(?:\s+{_CAPITAL})?\s+(?:has|have|needs?)\s+to\s+say\s+(?:yes|ok|okay)|{_THEY}\s+says\s+yes\s+or\s+no)\b",
        rf"\b(?:have|need|got)\s+to\s+(?:put|take|bring|present|pitch)\s+(?:it|this|that)\s+(?:to|before|in\s+front\s+of)\s+(?:the|our|my)\s+(?!{_CROWD})\w",
        rf"\b(?:muss|müsste|müssen|sollte|werde|will)\s+(?:ich\s+|wir\s+)?{_FILL}(?:ich\s+)?(?:dem|der|den|unser\w*|mein\w*)\s+(?!{_CROWD})[\w-]+\s+(?:\w+\s+)?(?:vorlegen|unterbreiten|vorstellen|vortragen)\b",
        rf"\b(?:tengo|tendr[íi]a|hay|habr[íi]a|debo|deber[íi]a)\s+(?:que\s+)?(?:ped|pregunt|consult|present|plante|ense[ñn]|mostr|llev|propon)[aeiáéí]r(?:se)?l[oa]s?\s+(?:\w+\s+)?a(?:l|\s+(?:mi|la|los|las|nuestr[oa]|don|do[ñn]a))\s+(?!{_CROWD})\w",
        rf"\b(?:the|our|my|an?)\s+[\w-]+\s+(?:who|that|which)\s+(?:[\w'-]+\s+){{1,4}}?{_MUST}\s+{_OKAY}{_THAT}|\b(?:el|la|los|las|mi|un[oa]?)\s+[\w-]+\s+que\s+(?:[\w-]+\s+){{1,5}}?(?:tiene|debe)n?\s+(?:que\s+)?{_DECIDIR}\b",
        r"\b(?:approval|sign-?off|ok(?:ay)?|go-?ahead|green\s+light|decision|blessing)\s+(?:(?:has|have|needs?)\s+to\s+|must\s+|will\s+|would\s+)?comes?\s+from\s+(?!me\b|us\b|you\b)\w",
        rf"\b(?:freigabe|genehmigung|zustimmung|zusage|entscheidung|unterschrift|ok(?:ay)?|go|beschluss|segen)\s+(?:muss|müsste|kommt|käme)\s+{_FILL}(?:vom|von\s+(?!mir\b|uns\b|euch\b)|aus\s+de[rm])\s*\w",
        r"\b(?:visto\s+bueno|ok|aprobaci[óo]n|autorizaci[óo]n|permiso|firma|decisi[óo]n)\s+(?:(?:tiene|debe|ha)\s+(?:que\s+|de\s+)?)?(?:venir|viene|llega|baja)\s+de(?:l\s+|\s+(?!m[íi]\b))\w",
        rf"\bes\s+(?:cosa|asunto|decisi[óo]n)\s+de(?:l\s+|\s+){_PERSON}|\b(?:ist|is)\s+(?:die\s+)?(?:sache|entscheidung)\s+(?:vom|von|de[rs])\s+(?!mir\b|uns\b|{_CROWD})\w",
        rf"\b{_MUSS}\s+{_FILL}{_SIE}\s+{_FILL}{_SEGNEN}\b|\b{_SIE}\s+{_MUSS}\s+{_FILL}{_SEGNEN}\b",
        rf"\b(?:nix|nichts)\s+(?:\w+\s+){{0,2}}?ohne\s+{_PERSON}|\bohne\s+{_PERSON}\s+(?:[\w.-]+\s+){{0,2}}?(?:geht|läuft|wird|darf|kann|passiert|kauf\w*|bestell\w*)\s+[^.!?;\n]{{0,25}}?\b(?:nichts|nix|nicht|keine\w*)\b",
        rf"\b(?:wenn|sobald|falls|bis|sofern|nachdem|vorausgesetzt,?(?:\s+dass)?)\s+{_SIE}\s+(?:(?:das|es|dem|sein\w*|ihr\w*|dann|erst)\s+){{0,2}}(?:(?:genehmigt|abgesegnet|freigegeben|beschlossen|zugestimmt|unterschrieben|ja\s+gesagt|abgenickt|ok|okay|segen)\s+(?:hat|haben|gibt|geben)|zustimm(?:t|en)|stimm(?:t|en)\s+(?:\w+\s+)?zu|ja\s+sag(?:t|en)|absegne[nt]|freig(?:ibt|eben)|(?:abnick|durchwink|mitmach|mitspiel|mitzieh)(?:t|en)|grünes\s+licht|beschließ(?:t|en)|bewillig(?:t|en)|einverstanden\s+ist)\b",
        rf"\b(?:cuando|en\s+cuanto|si|una\s+vez\s+que|hasta\s+que|si\s+me|siempre\s+(?:y\s+cuando|que)|con\s+tal\s+de\s+que)\s+(?:l[oa]s?\s+)?(?:{_ELLOS}\s+)?(?:me\s+|nos\s+)?l?[oa]?\s*(?:hayan?\s+|han?\s+)?(?:dicho\s+que\s+s[íi]|dado\s+(?:el|su)\s+(?:visto\s+bueno|ok|permiso)|aprobado|aprueb[ea]|firm[ea]|firmado|autori[cz][ea]|autorizado|d[éea]\s+(?:el\s+|su\s+)?(?:visto\s+bueno|ok|permiso)|est[ée]n?\s+de\s+acuerdo)\b",
        rf"\b(?<!client[ea]\s)(?<!paciente\s)(?<!usuario\s)(?:es|son|ser[áa]n?)\s+(?:{_ELLOS}\s+(?:(?:en|de|del)\s+\w+\s+)?)?{_EL_QUE}\s+(?:\w+\s+)?{_PAGA}\b",
        rf"\b(?:s[óo]lo|solamente|[úu]nicamente)\s+(?:puede|compra|firma|autoriza|decide)\s+(?:(?:comprar|contratar|firmar|autorizar|decidir)\s+)?(?:cosas\s+)?{_ELLOS}",
    ),
    _turn(
        "influencer",
        REPLYING,
        rf"\b{_THEY}\s+{_ADV}(?:{_MUST}\s+{_OKAY}|{_OKAYS}){_THAT}",
    ),
    _turn(
        "influencer",
        REPLYING,
        rf"\b(?:{_SIE}|der|die)\s+(?:das\s+|sowas\s+|alles\s+)?(?:entscheidet|genehmigt|unterschreibt|beschließt|bestimmt(?=\W*$|[,.;!]|\s+(?:das|es|alles|sowas|hier|immer|allein\w*|selbst|bei|dar[üu]ber|was|de[rn]|die|mit|am\s+ende|letztlich|ganz|und|aber|auch|nur|eigentlich)\b)|gibt\s+(?:[\w.]+\s+){{0,3}}frei)\b(?!\s+(?:was|wo|wann|wie|ob)\b)(?![^.!?;\n]{{0,30}}\bmit\W*$)",
        rf"\b{_ELLOS}\s+(?:l[oa]s?\s+)?(?:decide|aprueba|autoriza|resuelve|elige)n?(?=\W*$|[,.;]|\s+(?:todo|esto|eso|siempre|cada\s+(?:gasto|compra)|(?:todas\s+)?las?\s+compras?|(?:todos\s+)?los\s+gastos|es[ao]s\s+cosas|est[ao]s\s+cosas))",
        confidence=INSTEAD,
    ),
    _turn(
        "influencer",
        ASKED,
        # Those two or three have it out.
        r"\b(?:between|amongst?)\s+(?:them(?:selves)?|the\s+two\s+of\s+them)\b(?!\s+and\s+(?:me|us|myself))|\b(?:mach|klär|regel|entscheid|beschließ|besprech|bered|einig|kläre|handel)\w*\s+(?:\w+\s+){0,4}?(?:unter\s+sich|(?<!\buns\s)untereinander)\b|(?<!\byo\s)\bentre\s+(?:ell[oa]s|s[íi])(?!\w)|\bdecid(?:en|ir[áa]n|an)\s+entre\s+(?:el|la|los|las)\s+\w+\s+y\s+(?:el|la)\s+\w+(?!\s+y\s+yo)",
        rf"\b(?:both|all)\s+(?:of\s+)?(?:the\s+|our\s+|my\s+)?(?!of\b|us\b)[\w-]+\s+(?:\w+\s+)?{_MUST}\s+(?:like|want|love|back)\b|\b(?:beide|alle)\s+(?!von\s|uns\b|wir\b|(?:zwei|drei|vier|fünf|sechs|zusammen)\b)[\w-]{{3,}}\s+{_MUSS}\s+(?:\w+\s+){{0,2}}?(?:gut\s+finden|mögen|wollen)\b",
        r"\bmich\s+fragt\s+(?:\w+\s+){0,2}?(?:keiner|niemand)\b|\b(?:keiner|niemand)\s+fragt\s+mich\b|\bw[eu]rde?\s+(?:\w+\s+){0,2}?nicht\s+gefragt\b|\b(?:nobody|no\s?-?one|they\s+(?:don'?t|never))\s+asks?\s+me\b|\bi\s+(?:don'?t|never)\s+get\s+asked\b|\ba\s+m[íi]\s+(?:no|nadie)\s+me\s+preguntan?\b",
        r"\b(?:gets?|is|are|it'?s)\s+(?:always\s+|all\s+)?(?:decided|approved|voted\s+on|settled|signed\s+off)\s+(?:on\s+)?(?:at|in|by)\s+(?!me\b|us\b|cash|house|person)\w",
        r"\bwird\s+(?:\w+\s+){0,2}?(?:im|in\s+der|vom|von\s+de[rmn]|beim|auf\s+der)\s+(?:[\w-]+\s+){1,3}?(?:beschlossen|entschieden|genehmigt|abgestimmt|freigegeben)\b",
        r"\bse\s+(?:aprueba|decide|vota|resuelve|autoriza)\s+(?:siempre\s+|todo\s+)?(?:en|por)\s+(?!el\s+momento|casa\b|d[íi]as?)\w",
        rf"\bdepends\s+(?:only\s+)?on\s+(?!{_CROWD}){_PERSON}",
        rf"\blo\s+{_DECIDE}\s+{_ADVERBIO}{_ELLOS}|\b(?:de\s+eso\s+)?se\s+(?:encarga|ocupa)\s+{_ADVERBIO}{_ELLOS}",
        rf"\b{_THEY}\s+{_ADV}(?:handles?|takes?\s+care\s+of|deals?\s+with|looks?\s+after|does)\s+(?:that|this|it|those|all\s+that)\b",
        rf"\b(?:(?:macht|regelt|erledigt|entscheidet)\s+(?:das|des|dat|sowas)|(?:das|des|dat|sowas)\s+(?:macht|regelt|erledigt))\s+{_FILL}(?:(?:der|die|unser\w*|mein\w*|herr|frau)\s+(?!{_CROWD})\w|er\b|sie\b)|\bdarum\s+kümmert\s+sich\s+{_FILL}{_SIE}",
        r"\b(?:liegt|kommt|entscheidet\s+sich|hängt|ist)\s+(?:\w+\s+){0,3}?(?:etagen?|ebenen?|stufen?|stockwerke?)\s+(?:höher|drüber|über\s+mi[rc]h?|weiter\s+oben)|\b(?:floors?|levels?|rungs?|steps?)\s+(?:above|over|up\s+from)\s+me\b|\bpor\s+encima\s+de\s+m[íi](?=\W*$)|\bescal[óo]n\s+(?:m[áa]s\s+)?arriba\b",
        r"\b(?:have|need|got)\s+to\s+(?:persuade|convince|win\s+over|talk\s+(?:him|her|them)\s+into)\s+(?!you\b|me\b)\w|^\W*(?:(?:lol|haha|ha|jaja|nee|nope|no)\W+)*(?:i\s+(?:only\s+)?wish(?:\s+(?:it|that)\s+(?:was|were)\s+(?:me|mine|my\s+call))?|if\s+only(?:\s+it\s+w\w+\s+me)?|schön\s+wär'?s?e?|ya\s+quisiera(?:\s+yo)?|qu[ée]\s+m[áa]s\s+quisiera(?:\s+yo)?|ojal[áa])\W*(?:(?:lol|haha|jaja)\W*)?$",
        r"\bi\s+(?:just\s+|only\s+)?(?:present|bring|take|carry|pitch|pass)\s+(?:it|this|that)(?:\s+(?:to|on)\b|\W*$)|\bich\s+trag\w*\s+(?:das|es)\s+(?:nur\s+)?vor\b|\byo\s+(?:s[óo]lo\s+)?l[oa]\s+(?:presento|llevo|elevo)\b",
        confidence=INSTEAD,
    ),
    # The visitor does not.
    _turn(
        "influencer",
        ANYWHERE,
        r"\bi\s+(?:do\s*n[o']?t|never|won'?t)\s+(?:(?:get\s+to|have\s+any)\s+(?:buy|purchase|order|spend|decide|pick|choose|sign|approve|say)|(?:get|have)\s+a\s+vote)\b|\bi(?:'?m|\s+am)\s+not\s+(?:allowed|authori[sz]ed|entitled|the\s+one)\s+to\s+(?:buy|purchase|order|spend|decide|pick|choose|sign|approve)\b",
        r"\bi\s+(?:can'?t|cannot|may\s+not)\s+(?:buy|order|purchase|spend|sign)\s+(?:[\w'-]+\s+){0,4}?without\b|\bno\s+puedo\s+(?:comprar|pagar|firmar|contratar|gastar|pedir)\s+(?:[\w-]+\s+){0,4}?sin\b(?!\s+problema)",
        r"\b(?:kann|darf)\s+ich\s+(?:das\s+|sowas\s+)?nicht\s+(?:selbst|selber|einfach(?:\s+so)?)\s+(?:entscheiden|freigeben|unterschreiben|kaufen|bestellen|genehmigen|bewilligen|bestimmen)\b|\bich\s+(?:kann|darf)\s+(?:das\s+|sowas\s+)?nicht\s+(?:selbst|selber)\s+\w+(?:en|ern)\b",
        r"\b(?:i\s+am|i?'?m)\s+not\s+(?:really\s+|exactly\s+)?the\s+(?:one|person|guy|gal|man|woman)\s+(?:with|holding|(?:who|that)\s+(?:has|holds|carries))\s+(?:the\s+)?(?:\w+\s+)?(?:pen|purse|che(?:ck|que)\s?book|wallet|card|budget|money|say|word|power|clout)\b|\bich\s+bin\s+(?:\w+\s+)?nicht\s+(?:der|die)(?:jenige)?\s+mit\s+(?:de[rmn]\s+)?(?:unterschrift|geld|portemonnaie|scheckbuch|budget|\w*karte|prokura|entscheidung)|\bno\s+soy\s+(?:yo\s+)?(?:quien|el\s+que|la\s+que)\s+(?:tiene|lleva|maneja|pone|suelta)\s+(?:la|el|los)\s+(?:chequera|dinero|billetera|cartera|tarjeta|presupuesto|plata|lana|pasta|[úu]ltima)",
        # No weight of one's own.
        r"\bi\s+(?:have\s?n[o'’]?t|do\s*n[o'’]?t\s+have|lack|have\s+no)\s+(?:got\s+)?(?:the\s+|any\s+|much\s+|that\s+|enough\s+)?(?:clout|authority|say-?so|power|pull|standing|mandate|sign-?off)\b|\b(?:ich\s+hab\w*|hab\w*\s+ich)\s+(?:(?:hier|da|dafür|leider|selbst|aber|gar)\s+){0,3}(?:keine?|nicht\s+(?:das|die))\s+(?:gewicht|befugnis|vollmacht|prokura|entscheidungs\w+|unterschrifts\w+)\b|\b(?:yo\s+)?no\s+tengo\s+(?:ni\s+)?(?:peso|autoridad|potestad|poder|mando)\b",
        r"\bi(?:'?m|\s+am)\s+not\s+the\s+(?:buyer|purchaser|decider|signatory|budget\s+holder)\b",
        r"\b(?:kaufen|bestellen|entscheiden|anschaffen|unterschreiben)\s+(?:darf|kann|tu\w*)\s+(?:ich\s+)?(?:\w+\s+){0,2}?(?:nix|nichts|nicht|ned|net)\b",
        r"\b(?:ich\s+(?:hab|krieg)\w*|(?:hab|krieg)\w*\s+ich)\s+(?:\w+\s+){0,2}?(?:keine\s+stimme|(?:nix|nichts)\s+zu\s+(?:sagen|melden|entscheiden|bestimmen))\b",
        r"\bich\s+darf\s+(?:(?:hier|da|das|sowas|gar|ja)\s+){0,3}(?:nix|nichts|nicht)\s+(?:\w+\s+)?(?:kaufen|bestellen|entscheiden|unterschreiben|ausgeben|anschaffen)\b",
        r"\b(?:en\s+(?:compras|eso|gastos)\s+)(?:yo\s+)?no\s+(?:mando|pinto|decido)\b|\bno\s+(?:mando|pinto|decido)\s+nada\b|\byo\s+(?:(?:ah[íi]|aqu[íi]|en\s+eso)\s+)?no\s+(?:mando|pinto|decido|voto|firmo|apruebo)\b",
    ),
    # The visitor does, or owns the place.
    _turn(
        "decision_maker",
        ANYWHERE,
        r"\b(?:gehört|ghört|gheat|ghert)\s+(?:nur\s+|alles\s+|ganz\s+)?mir\b(?=\W*$|[,.;!]|\s+(?:und|ganz|allein\w*|selbst|selber)\b)|\b(?:mir|mia)\s+(?:gehört|ghört|gheat|ghert)\s+(?:hier\s+)?(?:d[aeiou]\w?|der|die|das|ein\w*)\s+\w",
        rf"\b(?:is|ist)\s+mein\w?\s+(?:eigene\w?\s+)?{_SHOP_DE}\b|\b(?:it'?s|that'?s|this\s+is)\s+my\s+(?:own\s+)?{_SHOP_EN}\b(?=\W*$|[,.;!]|\s+(?:so|and)\b)|\b{_SHOP_ES}\s+es\s+m[íi][oa]\b",
        confidence=OWNS,
    ),
    _turn(
        "decision_maker",
        ANYWHERE,
        r"\bi\s+get\s+to\s+(?:decide|choose|pick|buy)\b(?!\s+(?:where|when)\b)",
        r"\b(?:it'?s|that'?s)\s+(?:all\s+)?my\s+(?:own\s+)?(?:neck|che(?:ck|que)\s?book|wallet|money|dime|purse)\b|\bmy\s+(?:say|call),?\s+my\s+(?:wallet|money|dime)\b|\b(?:ist|is)\s+(?:ja\s+)?mein\s+(?:eigenes\s+)?geld\b|\bes\s+mi\s+(?:dinero|plata|bolsillo)\b",
        r"\bredet?\s+mir\s+(?:\w+\s+){0,5}?(?:keiner|niemand)\s+(?:\w+\s+)?(?:drein|rein)\b|\b(?:el|la)\s+que\s+(?:corta|parte|mueve|maneja|manda|pone)\s+(?:\w+\s+){0,3}?soy\s+yo\b",
        r"\b(?:kann|darf)\s+(?:(?:ich|das|es|sowas|hier|da|alles|ja|so|darüber|direkt|gleich|sofort)\s+){0,4}(?:selbst|selber|allein\w*|frei|eigenständig|alles)\s+(?:\w+\s+)?(?:entscheiden|zusagen|verfügen|ausgeben|unterschreiben|freigeben|bestimmen|kaufen|bestellen|anschaffen|aussuchen|auswählen|bewilligen)\b",
        r"\b(?:muss|brauch\w*|müsst\w*)\s+(?:(?:ich|ja|da|dafür|hier|auch|eh|dazu)\s+){0,3}(?:niemand\w*|keinen|kein\w*\s+\w+)\s+(?:\w+\s+){0,2}?(?:fragen|um\s+erlaubnis|absegnen)\b|\bfrage?\s+(?:(?:ich|da|dazu|dafür|deswegen|vorher|eh)\s+){0,3}(?:niemand\w*|kein\w*)\b",
        r"\bi(?:'?m|\s+am)\s+the\s+only\s+(?:one|person)\s+(?:here\s+)?(?:who|that)\s+(?:can\s+|may\s+|(?:has|have|needs|gets)\s+to\s+)?(?:signs?|buys?|decides?|approves?|agrees?|okays?|purchases?|says?\s+(?:yes|so|ok(?:ay)?))\b",
        r"(?<!not\s)\b(?:i'?m|i\s+am|it'?s\s+me)\s+the\s+one\s+(?:with|holding|carrying|(?:who|that)\s+(?:has|holds|carries))\s+(?:the\s+)?(?:\w+\s+)?(?:pen|purse|che(?:ck|que)\s?book|wallet|card|budget|money)\b|\b(?:la\s+(?:plata|lana|pasta|guita)|el\s+dinero|los\s+cuartos)\s+l[oa]s?\s+(?:pongo|suelto|manejo|doy)\s+yo\b",
        r"\bdas\s+(?:letzte\s+wort|sagen)\s+hab\w*\s+(?:hier\s+)?ich\b|\bbin\s+(?:hier\s+)?(?:der|die)\s+einzige,?\s+(?:der|die)\s+(?:\w+\s+){0,2}?(?:entscheide|unterschreib|kauf|bestell)\w*",
        r"\btengo\s+yo\s+la\s+[úu]ltima\s+palabra\b|\bsoy\s+(?:el|la)\s+[úu]nic[oa]\s+que\s+(?:puede\s+)?(?:firma|decid|compra|autoriza|aprueba)\w*|\bno\s+(?:dependo\s+de|necesito\s+a)\s+nadie\b",
    ),
    _turn(
        "decision_maker",
        REPLYING,
        r"(?:^|,)\W*(?:all\s+mine\b|es\s+m[íi][oa]\b|todo\s+m[íi]o\b)",
        confidence=OWNS,
    ),
    _turn(
        "decision_maker",
        ASKED,
        r"\bich\s+kann\s+(?:das|es|sowas|solche\s+\w+|diese[ns]?\s+\w+)\s+(?:(?:selbst|selber|direkt|sofort)\s+)?(?:beauftragen|bestellen|kaufen|anschaffen|unterschreiben)\b",
        r"\b(?:nobody|no\s?-?one|naebody)\s+(?:ever\s+|even\s+)?(?:asks|checks|minds|cares|objects|stops\s+me|questions)\b",
        r"\b(?:fragt|kräht|kümmert|interessiert|stört|juckt|hindert)\s+(?:\w+\s+){0,2}?(?:keiner|keinen|niemand\w*|kein\s+\w+)\b",
        r"\b(?:it'?s|that'?s|that\s+(?:would|will)\s+be|that'?d\s+be)\s+(?:me|(?:my|ma|me)sel[fl']?)(?=\W*$)",
        r"\b(?:it|that|this|all|everything|'s|is)\s+(?:\w+\s+)?(?:on\s+my\s+(?:desk|plate|shoulders)|(?:lands|ends\s+up|sits|rests|lies|stays|stops)\s+(?:on\s+my\s+(?:desk|plate)|with\s+me)|falls\s+(?:to|on)\s+me)\b|\b(?:liegt|landet|hängt|bleibt|kommt)(?:'s)?\s+(?:[\w-]+\s+){0,3}?(?:auf\s+meinem\s+\w*tisch|bei\s+mir|an\s+mir)\b|\b(?:recae|cae|queda|toca)\s+(?:\w+\s+)?(?:en|sobre|a)\s+m[íi]\b",
        r"\b(?:handed|passed|gave|given|left)\s+(?:it|that|this|those|the\s+\w+|that\s+\w+)\s+(?:all\s+)?(?:over\s+|down\s+|on\s+)?to\s+me\b",
        r"\b(?:mach|entscheid|kauf|regel|bestimm)\w*\s+(?:\w+\s+){0,3}?im\s+alleingang\b|\bi\s+do\s+(?:it\s+all|everything)\s+(?:alone|by\s+myself|myself|on\s+my\s+own)\b|\bh[ao]b\w*\s+(?:ich|i)\s+(?:hier\s+)?(?:(?:was\s+)?zu\s+|z')(?:sagen|sogn|bestimmen)\b",
        r"\bone[\s-](?:wo)?man\s+(?:show|band|shop|operation|army|business)\b|\beinzelkämpfer\w*|\bein(?:e)?[\s-](?:mann|frau)[\s-](?:betrieb|show|firma|unternehmen)\b",
        r"\bd(?:er|ie|as)\s+bin\s+ich(?=\W*$|[,.;!])|\band\s+(?:that'?s\s+me|i\s+(?:do|pay|am))(?=\W*$)|\by\s+(?:pago|ese\s+soy|esa\s+soy)\s+yo\b|(?<!no )\bsoy\s+yo(?=\W*$|[,.;!])",
        r"\bnadie\s+(?:me\s+|nos\s+)?(?:pregunta|dice\s+nada|pide\s+(?:cuentas|explicaciones)|controla|discute|pone\s+pegas)\b",
        r"\b(?:ich\s+(?:darf|kann)|(?:darf|kann)\s+ich)\s+(?:(?!nicht\b|nix\b|nichts\b|kein|nur\b|bloß\b|leider\b)[\w.,€]+\s+){0,4}?(?:allein\w*|selbst|selber|unterschreiben|bestellen|kaufen|abzeichnen|freigeben|anschaffen|entscheiden)(?=\W*$|[,.;!]|\s+und\b)",
        r"\bi(?:'?m|\s+am)\s+(?:allowed|authori[sz]ed|entitled|permitted)\s+to\s+(?:sign|buy|order|decide|spend|approve)\b|\bi\s+can\s+(?:just\s+|simply\s+)?(?:order|buy|sign)\s+(?:it|this|that|for)\b",
    ),
)

# One of these stands in every turn that is heard where nobody asked; most talk has none, and is spared the search.
_SPOKEN_OF = re.compile(
    rf"""decid|decis|plata|lana|guita|cuartos|che(?:ck|que)\s?book|chequera|wallet|\bpen\b|clout|authority|mandate|without|\bsin\b|\ba\s+(?:\w+\s+)?look\b|to\s+(?:see|check|read)\b|\bcard\b|\bsaid\b|gewicht|vollmacht|prokura|\bpeso\b|dinero|karte|unterschr|stop|overrule|impide|hält|choos|choice|\bcalls?\b|\bsay|\bword|shots|purse|buy|purchas|order|spend|okay|\bok|approv|sign|authori[sz]|green|clear|stamp|agree|allow|fund|release|pick|\bpay|suffic|enough|myself|my\s+own|too\b|as\s+well|\bcome|\bhave\s+to|need\s+to|nobody|no\s?-?one|\bvot|bless|\bnod|permission|belongs|\blies\b|rests|(?:up|down)\s+to|\bleave|\bleft|\bhand|delegat|get\s+to|the\s+only
      |my\s+(?:own|{_SHOP_EN})|\bmine\b
      |\bmismo|\bsame|equal|frage?\b|entsch|bestimm|treff|beschl|stimm|kauf|einkauf|macht|machen|regelt|erledigt|bewillig|genehmig|unterschr|zeichn|segn|winkt|nickt|nicken|gibt|freig|bestell|anschaff|beauftrag|ausge|aussuch|auswähl|melden|sagt|sagen|wort|hosen|überl|abgeg|reicht|genügt|langt|\bgeb|sucht|wählt|vorlegen|unterbreit|vorstell|vortrag|zuständig|verantwort|berechtigt|befugt|zustimm|bewillig|hängt|muss|müss|ohne|sache|erlaub|segen|zahlt|geh?ört|ghört|gheat|ghert|mein\w?\s|niemand|kein|einzig|schauen|brauch
      |elij|elig|escog|\btom[oa]|aprob|aprueb|firm|autori|visto|permiso|acuerdo|manda|paga|compr|gasto|dej[oa]|suelta|hay\s+que|cosa|asunto|depend|quien|resuelv|valida|gestiona|contrat|soy\s+yo|nadie|basta|vale\s+con|alcanza|suficiente|vot[aeo]|tambi[ée]n|tengo\s+que|tendr|hab?r[íi]?a?\s+que|venir\s+de|viene\s+de|pinto|mando|[úu]nic|[úu]ltima|\bm[íi][oa]\b""",
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
