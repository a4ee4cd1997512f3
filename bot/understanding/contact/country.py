"""The country a visitor writes from: named after "based in" or "from", or as the answer to the question."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.understanding import scan, whose
from bot.understanding.company.trade_words import is_trade
from bot.understanding.contact.contact_words import is_common
from bot.understanding.contact.country_words import CITIES, CODES, COUNTRIES, DEMONYMS, TOWNS
from bot.understanding.facts import Context, Fact
from bot.understanding.folding import folded, word_set
from bot.understanding.job import title_phrase
from bot.understanding.kin import FAMILY, KIN

_WORD = re.compile(r"[^\W\d_]+(?:[.'-][^\W\d_]+)*\.?")
_LEAD = re.compile(
    r"""(?<!\w)(?:
      (?:based|located|headquartered|established|registered|incorporated|operating|situated)\s+(?:out\s+of
        |in|from)(?:\s+the)?
    | (?:we'?re|we\s+are|i'?m|i\s+am|all\s+of\s+us\s+are|company\s+is|office\s+is|hq\s+is
      |headquarters\s+(?:is|are))\s+(?:(?:currently|actually|also|all|both|still|now|originally|just|mostly
      |mainly|here|over|up|down|out)\s+){0,2}(?:in|from)
    | (?:i|we|but|now)\s+(?:live|work|operate|come|sit)\s+(?:in|from)
      | (?:i'?m|we'?re|i\s+am|we\s+are)\s+(?:living|working|operating|sitting)\s+(?:in|from)
      | (?:writing|calling|greetings|hello|hi|hey|good\s+(?:morning|afternoon|evening|day)
      |(?:morning|afternoon|evening))\s+from(?:\s+(?:a\s+)?(?:very\s+)?(?:sunny|rainy|cloudy|snowy|windy
      |foggy|stormy|icy|chilly|cold|cool|warm|hot|wet|dry|dark|gr[ea]y|freezing|beautiful|lovely|wonderful
      |far\s*away|far-?off|little|tiny|old))?
    | (?:hallo|servus|moin|grüezi|hi|hola|(?:un\s+)?saludos?|buenas(?:\s+(?:tardes|noches))?
      |buenos\s+d[íi]as|guten\s+(?:tag|morgen|abend)|grüß\s+gott
      |(?:(?:viele|liebe|schöne|beste|sonnige)\s+)?grüße|gruß)\s+(?:aus|us
      |desde)(?:\s+(?:der|dem|den|de|la|el|une?))?(?:\s+(?:sonnig|verregnet|regnerisch|verschneit|neblig
      |windig|stürmisch|kalt|warm|heiß|eisig|grau|schön|wunderschön|fern|klein)e[nmr]
      |\s+(?:solead|lluvios|nevad|ventos|nublad|frí|caluros|cálid|lejan|bonit|precios|querid|hermos|linda?
      |bell)[oa])?
    | country\s*(?:is|:) | land\s*(?:ist|:) | pa[ií]s\s*(?:es|:)
    | (?:bin|sind|san|sama|samma|sitze|sitzen|sitzt|komme|kommen|wohne|wohnen|arbeite|arbeiten|lebe
      |leben)\s+(?:(?:ich|wir|hier|auch|derzeit|gerade|direkt|alle|beide|ursprünglich|mir|mia|aber|allerdings
      |ja|nämlich|übrigens|eigentlich|jetzt|inzwischen|mittlerweile|schon|noch)\s+){0,2}(?:aus|us
      |in)(?:\s+(?:der|den|dem|de|da))?
    | (?:(?:firmen|haupt)?sitz|standort|headquarters?|hq|head\s+office|sede(?:\s+central)?|oficina\s+central)
        (?:\s*:|\s+(?:is|ist|es))?
      | (?:sitz|standort|hauptsitz|büro|firma)\s+(?:ist\s+|sitzt\s+)?in(?:\s+(?:der|den))?
      | (?:ansässig)\s+in(?:\s+(?:der|den))?
    | (?:estamos|estoy|ubicad[oa]s?|situad[oa]s?|sede|radicad[oa]s?|vivo|vivimos|oficinas?
      |operamos)\s+(?:\w+\s+)?en
    | (?:soy|somos|vengo|venimos|escribo|escribimos|llamo|llamamos)\s+(?:de|desde) | andamos\s+por | desde
      | (?:here|over\s+here)\s+in(?:\s+the)? | (?:hier|bei\s+uns)\s+in(?:\s+(?:der|den))?
      | (?:aqu[íi]|ac[áa])\s+en
    )\s+""",
    re.VERBOSE | re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:competitors?|customers?|clients?|suppliers?|vendors?|partners?|friend|colleague|server|data"
    r"|kunden?|lieferant\w*|konkurren\w*|wettbewerb\w*|clientes?|proveedor\w*"
    r"|competencia)\s+(?:\w+\s+){0,3}$|\b(?:who|they|he|she|which|not|nicht|quien|quienes|alguien|wer|jemand"
    r"|someone|anyone|somebody)\b",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"(?<!\w)(?:in|from|near|outside|out\s+of|aus|bei|nahe|en|de|desde|cerca\s+de)\s+(?:the\s+|der\s+|den\s+|los\s+|las\s+|el\s+"
    r"|la\s+)?(?=[A-Za-zÄÖÜÁÉÍÓÚäöüáéíóúñ])"
)
_ALL_OF_US = re.compile(
    r"(?<!\w)(?:all(?:e|es)?(?:\s+of\s+(?:us|them))?|komplett|sämtlich|entirely|completely|everyone"
    r"|everybody|both|tod[oa]s|beide|staff|people|leute|mitarbeiter|empleados|personas"
    r"|gente)(?:\s+(?:is|are|sit|sind|sitzen|est[áa]n))?\s*,?\s*$",
    re.IGNORECASE,
)
_OF_A_FIRM = re.compile(
    r"(?:,|\b(?:compan(?:y|ies)|firm|business|start-?up|agency|shop|store|clinic|practice|yard|farm|garage"
    r"|salon|studio|office|hotel|restaurant|non-?profit|ngo|charity|maker|manufacturer|producer|wholesaler"
    r"|team|unternehmen|hersteller|händler|fabricante|distribuidor[a]?|ong|firma|betrieb|praxis|agentur"
    r"|werkstatt|laden|kanzlei|hof|empresa|negocio|agencia|cl[íi]nica|tienda|taller|despacho|oficina|estudio"
    r"|hotel|chain|kette|cadena|ordination|start\s?up))\s*$",
    re.IGNORECASE,
)
"""What may stand right before the place: the end of a clause, or what the visitor runs."""
_FROM_NAMED = re.compile(r"^[^.!?,]{2,40},\s*(?:from|aus|desde)\s+(?:the\s+|der\s+)?$", re.IGNORECASE)
_ABROAD = re.compile(
    r"\b(?:customers?|clients?|guests?|suppliers?|vendors?|buyers?|competitors?|sell\w*|ships?|shipping"
    r"|export\w*|import\w*|expand\w*|expansion|market|fl(?:y|ies|ying|ew)|driv\w+|visit\w*|trips?"
    r"|travel\w*(?!\s+agen)|holidays?|vacation|born|raised|originally|flagged|moved\s+from|made|orders?|data"
    r"|servers?|hosted|branch|offices\s+in|callers?|calls|leads?|enquir\w+|inquir\w+|next|plan\w*|want|would"
    r"|wish|soon|used\s+to|was|were|had|live\s+in\s+(?:january|march)|boss|kund\w+|lieferant\w*|gäste"
    r"|verkauf\w*|liefer\w*|export\w*|expandier\w*|reise\w*|urlaub|geboren|früher|server|daten|markt|messe"
    r"|wollen|möcht\w*|anfragen|clientes?|proveedor\w*|vend(?!emos\s+(?!en\b|a\b)\w)\w+|envi\w+|export\w*"
    r"|mercado|(?<!agencia\sde\s)viaj\w+|vacaciones|nac[ií]\w*|antes|datos|servidor\w*|llamadas|quer\w+"
    r"|turistas?)\b",
    re.IGNORECASE,
)
"""With such words the place may be that of others, or of a plan."""
_COMES_IN = re.compile(r"\b(?:calls?|leads?|enquir\w+|inquir\w+|orders?|anfragen|llamadas)\b", re.IGNORECASE)
_TOLD_OF = re.compile(
    r"\b(?:heard|saw|seen|read|met|talked|spoke|know|told|recommended|gehört|gesehen|gelesen|kenne|empfohlen|visto"
    r"|vi|le[íi]|conozco|recomend\w+)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?\n]")
_CLAUSE = re.compile(
    r"[,;:.!?\n()]|\s(?:but|although|though|while|whereas|aber|sondern|während|obwohl|pero|aunque|sino"
    r"|mientras)\s|\s(?:and|und|y)\s(?=(?:our|we|we're|want|need|would|plan|hope|unser\w*|wir|woll\w*"
    r"|möcht\w*|brauch\w*|nächste\w*\s+\w+\s+(?:woll|möcht|brauch)\w*|nuestr[oa]|nosotr[oa]s"
    r"|\w{2,}[aei]mos)\s)",
    re.IGNORECASE,
)
_FIRM_HERE = re.compile(
    r"(?<!\w)(?:we|we'?re|wir|nosotr[oa]s|estamos|somos|our|unser\w*|nuestr\w+"
    r"|(?:the|der|die|das|el|la|my|mein\w*|mi)\s+(?:\w+\s+)?(?:compan(?:y|ies)|business|firm|shop|store"
    r"|office|band|yard|hq|firma|betrieb|laden|unternehmen|gesch[äa]ft|büro|empresa|negocio|tienda|taller"
    r"|oficina|sede)"
    r"|^\s*(?:compan(?:y|ies)|business|firm|shop|store|office|firma|betrieb|laden|unternehmen|büro|empresa"
    r"|negocio|tienda|taller|oficina|sede)(?='s\s|\s)"
    r"|registered|incorporated|headquarter\w*|hauptsitz|firmensitz|gemeldet|eingetragen|registrad[oa]"
    r"|constituid[oa])(?!\w)",
    re.IGNORECASE,
)
_LIVES = re.compile(
    r"(?<!\w)(?:live|living|reside|born|grew\s+up|wohn\w*|leb(?:e|t)|geboren|aufgewachsen|vivo|vive|resido"
    r"|nac[ií]\w*|crec[ií])(?!\w)",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"(?<!\w)(?:not|nicht|no|kein|nor|neither|weder|ni)\s+(?:(?:in|from|aus|en|de)\s+)?(?:(?:the|der|den|la"
    r"|el)\s+)?$",
    re.IGNORECASE,
)
# What is called after the place: "Canadian dollars".
_MONEY = re.compile(r"(?:'s)?[\s-]+(?:dollars?|d[óo]lares|pesos?|pounds?|francs?|franken)\b", re.IGNORECASE)
# Ours, and elsewhere: "our server is in Ireland".
_PART = (
    r"(?:customer|client|guest|supplier|vendor|provider|partner|competitor|server|data|hosting|domain|web"
    r"|bank|accountant|lawyer|boss|owner|investor|factory|plant|warehouse|market|mother|parent|sister|team"
    r"|developer|kund|gäst|lieferant|anbieter|konkurren|daten|haus?bank|steuer|anwalt|chef|eigent|werk(?!st)|fabrik"
    r"|lager|mutter|schwester|entwickl|clientes?$|proveedor|socio|competencia|servidor|datos|banco|gestor|jef"
    r"|dueñ|f[áa]brica|almac[ée]n|mercado|matriz|equipo)\w*"
)
_WHOSE = re.compile(
    rf"(?<!\w)(?:(?:my|our|mein\w*|unser\w*|mi|nuestr[oa]|an?|eine?|una?)\s+(?:\w+\s+)?{FAMILY}(?!\w"
    rf"|\s+(?:and|und|y)\s)|{KIN}s?\s+(?:m[íi][oa]s?|nuestr[oa]s?"
    rf"|(?:von|of|de)\s+(?:uns|mir|ours|mine|nosotr[oa]s))(?!\w)"
    rf"|(?:loved?|liked?|hate|miss|visit(?:ed)?|encantan?|gustan?|liebe|mag)\s+(?:\w+\s+)?$"
    rf"|(?:our|my|unser\w*|mein\w*|nuestr[oa]s?|mis?|the|der|die|el|los)\s+(?:\w+\s+)?{_PART}(?!\w"
    rf"|\s+(?:and|und|y)\s)|(?:parent|mother|sister|holding)\s+compan\w+"
    rf"|(?:mutter|schwester)(?:firma|gesellschaft|konzern|unternehmen|haus)|konzern(?:mutter|zentrale)"
    rf"|(?:empresa\s+|casa\s+)?matriz(?!\w))",
    re.IGNORECASE,
)
_JOURNEY = re.compile(
    r"(?<!\w)(?:(?:go|going|went|off|get)\s+to(?:\s+the)?\s*$|nach\s*$"
    r"|(?:ir|voy|va|vamos|van)(?:se|nos|me)?\s+a\s*$|vacations?|holidays?|trips?|honeymoon|travell?ing"
    r"|conference|trade\s+(?:show|fair)|messe|kongress|congreso|feria"
    r"|fly(?:ing)?\s+(?:\w+\s+)?to|flieg\w*|vuelo\s+a"
    r"|(?:last|next)\s+(?:week|weekend|month|year|summer|winter)|urlaub|ferien|reise"
    r"|(?:letzte[nrs]?|vorige[nrs]?|nächste[nrs]?)\s+(?:woche|wochenende|monat|jahr|sommer|winter)|gewesen"
    r"|(?:back|home|returned|flew|zurück|vuelt[oa]s?|volver|volv[íi]|regres\w+"
    r"|recién\s+llegad[oa]s?)\s+(?:from|aus|del?)(?:\s+the)?\s*$|^\s+zurück"
    r"|(?:was|been|war)\s+(?:\w+\s+)?(?:in|to)\s*$|weather|wetter|clima|documentary|doku|documental"
    r"|pel[íi]cula|movie|estuv\w+|h(?:e|emos)\s+estado|vacaciones|viaje"
    r"|(?:semana|mes|año|verano)\s+(?:pasad[oa]|que\s+viene))(?!\w)",
    re.IGNORECASE,
)
# What is told of the place itself: "I heard Germany banned these", "in Österreich soll das heikel sein".
_HEARSAY = re.compile(
    r"\s*(?:(?<!\w)(?:heard|read\s+that|they\s+say|they\s+told|gehört|gelesen|angeblich|dicen|he\s+o[íi]do"
    r"|he\s+le[íi]do|(?:win|wins|won|ganar|ganado|gewonnen|gewinnt)(?!\w))"
    r"|\s(?:(?:no\s+)?hay|gibt(?:'?s|\s+es)|soll(?:en)?|banned|bans?|allows?|forbids|won|beat|plays?|played"
    r"|lost|vs?|spielt\w*|gewann|verlor\w*|gegen|juega|jug[óo]|perdi[óo]|contra"
    r"|ist\s+(?:wieder\s+)?weltmeister|es\s+campe[óo]n\w*|hat\s+(?:das\s+)?verboten|proh[íi]b\w+"
    r"|gan[óoa]\w*)(?!\w))",
    re.IGNORECASE,
)
_MADE_THERE = re.compile(
    r"\b(?:made|built|produced|hergestellt|produziert|hech[oa]s?|fabricad[oa]s?)\s+(?:in|en)\s+$",
    re.IGNORECASE,
)
# "I'm from Leeds originally", "ursprünglich aus Gera": where one comes from is not where one is.
_ORIGIN_WORD = (
    r"(?:originally|by\s+birth|ursprünglich|gebürtig|original(?:mente)?|de\s+(?:origen|nacimiento))"
)
_ORIGIN = re.compile(rf",?\s+{_ORIGIN_WORD}(?!\w)", re.IGNORECASE)
_FROM = re.compile(r"(?<!\w)(?:from|aus|de)\s+(?:the\s+|der\s+|la\s+)?$", re.IGNORECASE)
_ORIGIN_BEFORE = re.compile(
    rf"(?<!\w){_ORIGIN_WORD}\s+(?:from|aus|de)\s+(?:the\s+|der\s+|la\s+)?$",
    re.IGNORECASE,
)
# "In Italy the shops close at lunch", "En Portugal cierran los comercios a las siete": how others live there.
_OPENS_WITH = re.compile(
    r"\W*(?:(?:and|but|und|aber|y|pero|well|dass|that|que)\W+)*(?:in|en|over\s+in|drüben\s+in"
    r"|all[áí]\s+en)\s+(?:the\s+|der\s+)?",
    re.IGNORECASE,
)
_LIFE_THERE = re.compile(
    r"\s+(?:(?:the|they|you|every(?:body|one)|people|nobody|no\s+one|all)\s"
    r"|(?:alles|alle|keiner|jeder|man)\s|(?:machen|haben|sind|ist|gibt|geht|hat|essen|arbeiten|läuft|wird"
    r"|werden|kostet|muss|müssen|darf|dürfen|kann|können|schließen|zahlt|zahlen)\s+(?!ich\b)"
    r"|(?:eso|esto|sowas|so\s+was|la\s+gente|l[oa]s|tod[oa]s?|nadie)\s"
    r"|(?:no\s+)?(?:se\s+)?[^\W\d_]{2,}(?<!qu)(?:an|en)\s)",
    re.IGNORECASE,
)
# No country for long: "mal hier, mal da", "según el mes, estamos de gira".
_NOWHERE = re.compile(
    r"(?<!\w)(?:mal\s+hier,?\s+mal\s+d(?:a|ort)|überall\s+und\s+nirgend\w*|here\s+and\s+there"
    r"|everywhere\s+and\s+nowhere|all\s+over\s+the\s+(?:place|world)"
    r"|(?:always|constantly|still|permanently)\s+(?:on\s+the\s+(?:road|move)|moving|travell?ing)"
    r"|depends\s+on\s+the\s+(?:month|week|season|day|tour)"
    r"|no\s+fixed\s+(?:country|place|base|address)|nomads?|(?:on|we)\s+tour\b|auf\s+(?:tour(?:nee)?|achse)"
    r"|ständig\s+(?:unterwegs|woanders)|immer\s+(?:unterwegs|woanders)"
    r"|je\s+nach\s+(?:monat|saison|jahreszeit|woche)|wechselt"
    r"|según\s+(?:el\s+(?:mes|d[íi]a|momento)|la\s+(?:semana|temporada|[ée]poca))|(?:en|de)\s+gira"
    r"|hoy\s+aqu[íi],?\s+mañana\s+all[íiá]|en\s+todas\s+partes|de\s+aqu[íi]\s+para\s+all[áí]|n[óo]madas?"
    r"|va\s+cambiando)(?!\w)",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(
    r"(?<!\w)(?:i|we|i'?m|we'?re|our|my|ich|wir|mi[ar]\s+(?:sind|san)|unser\w*|estamos|estoy|somos|soy|vivo"
    r"|nuestr\w+|mi|escrib\w+|trabaj(?:o|amos)|tengo|llevo|llevamos|dirijo|regento|tenemos|llam(?:o|amos)"
    r"|(?:fabric|vend|produc|constru|distribu|cultiv|hac|ofrec|diseñ|import|elabor|administr|gestion|prest"
    r"|brind|dirig)(?:amos|emos|imos))(?!\w)",
    re.IGNORECASE,
)
_OF_US = re.compile(rf"{_FIRST_PERSON.pattern}|(?<!\w)(?:us|uns)(?!\w)", re.IGNORECASE)
# "We have an office in Berlin" is one of several; "my old company in Boise" is no longer one's own.
_ONE_OF_MANY = re.compile(
    r"(?<!\w)(?:(?:an?|another|one|ein\w*|una?|otra)\s+(?:\w+\s+)?(?:office|branch|büro|filiale|oficina|sucursal)"
    r"|(?:old|former|previous|last|ex|alte[rsnm]?|frühere[rsnm]?|ehemalige[rsnm]?|letzte[rsnm]?)[\s-]+\w+"
    r"|(?:antigu[oa]|anterior)\s+\w+|\w+\s+anterior)\s*$",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(r"\s+(?:here\s+)?(?:from|aus|de|in)\s+(?:der\s+|the\s+)?", re.IGNORECASE)
_AFTER_FIRM = re.compile(
    r"(?:,?\s+(?:(?:here|hier|down|up|over|out|aquí)\s+)?(?:from|near|out\s+of|aus|bei|de|in|en)"
    r"|,)\s+(?:der\s+|the\s+)?",
    re.IGNORECASE,
)
_MARK = re.compile(r"\s*(?:[,.;!)\n]|$)")
_ENDS_HERE = re.compile(rf"(?:\s+(?:here|hier|aqu[íi]))?{_MARK.pattern}")
_OF_KIND = re.compile(
    r"(?:we'?re|we\s+are|i'?m|somos|wir\s+sind|sind\s+wir|i\s+(?:run|own)|i\s+work\s+(?:at|for|with)"
    r"|trabajo\s+en|arbeite\s+(?:bei|für))\s+(?:an?|the|eine?|einem|una?|la"
    r"|el)\s+(?:\w+\s+){0,3}?([^\W\d_]+)(?:-based)?(?:\s+[^\W\d_][\w-]*){0,3}",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"compan(?:y|ies)|firm\b|business|startup|start-up|agency|outfit|\bshop\b|\bstore\b|manufacturer|\bmaker"
    r"|producer|wholesaler|hersteller|fabricante|team|unternehmen|firma|betrieb|spedition|agentur|\bladen\b"
    r"|empresa|compañía|agencia|negocio|\btienda|\bverein\b|kanzlei|stiftung|charity|non-?profit|\bng[oó]\b"
    r"|\bong\b|genossenschaft|co-?operativ|association|foundation|asociaci[óo]n|fundaci[óo]n",
    re.IGNORECASE,
)
_OF_ANY_COUNTRY = re.compile(
    r"restaurant\w*|pizz\w+|bistro|eatery|caf[eé]|kitchen|grill|deli\w*|tavern\w*|imbiss|bakery|bäckerei"
    r"|panader[íi]a|bar\b|pub\b|food\w*|catering|cuisine|küche|cocina|wine\w*|wein\w*|vinos?|school|schule"
    r"|academ\w+|akademie|escuela|institut\w*|tutor\w*|lessons|club|church|garden\w*|massage\w*|boxing|dance"
    r"|danza|sprach\w*|translat\w*|übersetz\w*|traduc\w*|shepherd|car(?:s|\b)|antiques|records|folk",
    re.IGNORECASE,
)
_WE_ARE = re.compile(
    r"(?<!\w)(?:we'?re|we\s+are|wir\s+sind|somos)\s+(?P<word>[^\W\d_]{4,})(?=\s*(?:[,.;!]|$))",
    re.IGNORECASE,
)
# An entry of its own: "Canadian outfit, ...", "tiny australian bike shop here", "empresa uruguaya, Maderas Solís".
_ENTRY = re.compile(
    r"""(?:^|[,.;!]\s*)(?:(?:we'?re|wir\s+sind|somos)\s+)?(?:(?:an?|eine?"""
    r"""|una?)\s+)?(?P<said>[^\W\d_]{4,}(?:\s+[^\W\d_]+){1,3}?)(?:\s+(?:here|hier|aqu[íi]))?(?=\s*(?:[,.;]"""
    r"""|$)|\s+(?:de|with|mit|con)\s)(?!,\s+[^\W\d_]+\?)""",
    re.IGNORECASE,
)
# "Nigerian logistics startup, Lagos based".
_BASED = re.compile(
    r"(?:^|[,.;!]\s*|\b(?:we'?re|we\s+are|i'?m|i\s+am)\s+)(?P<place>[^\W\d_]+(?:\s[^\W\d_]+)?)[\s-]based\s*(?=[,.;!]|$)",
    re.IGNORECASE,
)
_SIZED = word_set("tiny small little family old kleine kleiner kleines pequena pequeno")
_TOWNS = (
    re.compile(r"(?P<town>[^\W\d_][\w'-]+)(?P<mark>,?)\s+"),
    re.compile(r"(?P<town>[^\W\d_][\w'-]+\s[^\W\d_][\w'-]+)(?P<mark>,)\s+"),
)
# Of the United States, but for Delaware: "Bonn, DE" is more often written.
_STATE_LETTERS = """
AL AK AZ AR CA CO CT FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD
TN TX UT VT VA WA WV WI WY
"""
_STATES = frozenset(_STATE_LETTERS.split())
_BEHIND_TOWN = re.compile(r"(?<!\w)[^\W\d_][\w'-]+(?:\s[^\W\d_][\w'-]+)?,\s+\Z")
_ENDINGS = word_set("e en er es em in innen a o as os s n")
# "Seguro que la sede la tenéis en Andorra", "you say Dublin on one page", "gibts euch auch in Italien".
_OF_YOURS = re.compile(
    r"\b(?:you|you'?re|your|ihr|euch|eue?r\w*|os|vosotr[oa]s|vuestr[oa]s?|sois|ten[ée]is|est[áa]is|tienen?"
    r"|tienes)\b",
    re.IGNORECASE,
)
# "Moved the whole business from Russia to Georgia", "sind von Ungarn nach Österreich umgezogen".
_MOVED = re.compile(
    r"(?<!\w)(?:(?:moved|relocated)\s+(?:[^\W\d_]+\s+){0,6}?to"
    r"|(?:mud|traslad)(?:amos|[ée]|ado)\s+(?:[^\W\d_]+\s+){0,6}?a"
    r"|nach(?=\s+[^\W\d_]+\s+(?:um|über)?(?:gezogen|gesiedelt|verlegt)))\s+",
    re.IGNORECASE,
)
# "Könnt ihr auch Luxemburg? Da sitzt unsere Firma", "¿servís a Uruguay? nosotros estamos allá".
_THERE = re.compile(
    r"(?<!\w)(?:(?:that|there)(?:'?s|\s+is)\s+where\s+(?:we|i|our)"
    r"|(?:we'?re|we\s+are|i'?m)\s+(?:\w+\s+)?there|(?:da|dort)\s+(?:sitz|sind|ist|bin)\w*\s+(?:wir|ich"
    r"|unser\w*)|wir\s+(?:sind|sitzen)\s+(?:da|dort)|(?:estamos|estoy)\s+(?:all[íiá]|ah[íi])"
    r"|(?:all[íiá]|ah[íi])\s+(?:estamos|tenemos|estoy))(?!\w)",
    re.IGNORECASE,
)
_AT_ONES_FIRM = re.compile(
    r"\s+(?:(?:of|at|for|in|with|bei|von|de|en)\s+)?(?:an?|'?nem|'?ner|einem|einer|eines"
    r"|una?)\s+(?P<firm>[^\W_][\w-]*(?:\s+[^\W\d_][\w-]*){0,3})\s*",
    re.IGNORECASE,
)
# "Down under mate 🇦🇺": a flag is two letters of its own.
_FLAG, _FLAG_A = re.compile("[\U0001f1e6-\U0001f1ff]{2}"), 0x1F1E6 - ord("A")
_TURN = re.compile(r"[,;]|\s(?:and|und|y)\s")
_LONGEST, _NEAR, _FAR = 5, 20, 80
_USUAL_CODES = word_set("US GB DE AT CH ES MX FR NL CA AU NZ IE AR CL DK PL CZ SE FI BR UAE")


def at(text: str, position: int, cities: bool = True, towns: bool = False) -> tuple[int, str] | None:
    """Where the place name beginning at `position` ends, and its country; None if there is none. `towns`: the smaller ones
    too.
    """
    words = _words(text, position)
    for count in range(len(words), 0, -1):
        end = words[count - 1].end()
        whole = folded(text[position:end])
        name = whole.removeprefix("the ")
        names = (name, name.rstrip("."), whole.rstrip("."))
        code = next((COUNTRIES[each] for each in names if each in COUNTRIES), None) or (
            (TOWNS if towns else CITIES).get(names[1]) if cities else None
        )
        short = text[position:end].rstrip(".")
        if code or (
            short in CODES and count == 1 and short not in ("IT", "IN", "NO", "SO", "IS", "BE", "ME", "TO")
        ):
            return end - (text[end - 1] == "."), code or _of_letters(text, position, short)
    return None


def _of_letters(text: str, position: int, letters: str) -> str:
    """The country that two letters mean: behind a town that is not known elsewhere rather a state's, "Boise, ID"."""
    town = _BEHIND_TOWN.search(text, max(0, position - _FAR), position) if letters in _STATES else None
    known = at(text, town.start(), towns=True) if town else None
    return known[1] if known else "US" if town else letters


def is_place(words: str) -> bool:
    """True if the words are the name of a country, one of the larger cities, or what is called after a country."""
    name = folded(words).strip(" .").removeprefix("the ")
    return name in COUNTRIES or name in CITIES or demonym(words) is not None


def demonym(word: str) -> str | None:
    """The country a word such as "German" or "mexicana" is made from."""
    plain = folded(word)
    for cut in range(4):
        if cut < len(plain) - 1 and (code := DEMONYMS.get(plain[: len(plain) - cut])):
            return code if cut == 0 or plain[len(plain) - cut :] in _ENDINGS else None
    return None


def read(text: str, context: Context) -> list[Fact]:
    """The visitor's country, ISO 3166 alpha-2; the place of customers or plans is not it."""
    asked = context.asked == "country"
    if asked and (first := _first(text)):
        return [first]
    found = list(_stated(text, asked))
    if asked and not text.rstrip().endswith("?"):
        found += _answer(text)
    own = [f for f in found if not _is_anothers(text, f)] or _pointed_at(text)
    if own:
        return [max(own, key=lambda f: _told_of_the_firm(text, f))]
    if (
        asked
        and (flag := _FLAG.search(text))
        and (code := "".join(chr(ord(sign) - _FLAG_A) for sign in flag.group())) in CODES
    ):
        return [_fact(text, *flag.span(), code)]
    moving = _NOWHERE.search(text) if asked and not found else None
    return [Fact("country", "vague", None, moving.group(), *moving.span(), 0.8)] if moving else []


def _told_of_the_firm(text: str, fact: Fact) -> int:
    """The firm's place before the visitor's own: "I live in Spain but the company is registered in the United States"."""
    clause = " ".join(_clause(text, fact))
    return 2 if _FIRM_HERE.search(clause) else 0 if _LIVES.search(clause) else 1


def _is_anothers(text: str, fact: Fact) -> bool:
    """The place of a relative or the parent company, of a journey or of hearsay, a place denied, and what a currency is called
    after.
    """
    before, after = _clause(text, fact)
    if _last(_OF_YOURS, before) > _last(_FIRST_PERSON, before):
        return True
    if _is_spoken_of(text, fact, before, after):
        return True
    if (
        _DENIED.search(before)
        or _MONEY.match(after)
        or _HEARSAY.search(before)
        or _HEARSAY.match(after)
        or _WHOSE.search(before)
    ):
        return True
    return not _MOVED.search(before + fact.quote + after) and bool(
        _JOURNEY.search(before) or _JOURNEY.search(after)
    )


def _is_spoken_of(text: str, fact: Fact, before: str, after: str) -> bool:
    """What a telephone believes, what is made there, where one was born, and how others live there."""
    if _ORIGIN_BEFORE.search(before) or (_FROM.search(before) and _ORIGIN.match(after)):
        return True
    if whose.BELIEVES.search(text, max(0, fact.start - _FAR), fact.start) or _MADE_THERE.search(before):
        return True
    return bool(_OPENS_WITH.fullmatch(before) and _LIFE_THERE.match(after)) and not _FIRM_HERE.search(after)


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((found.start() for found in pattern.finditer(text)), default=-1)


def _clause(text: str, fact: Fact) -> tuple[str, str]:
    """The words of the same clause before and after a place."""
    begin, end = scan.around(text, fact.start, fact.end, _CLAUSE)
    return text[begin : fact.start], text[fact.end : end]


# "Wir? Tschechien, direkt hinter der Grenze", "na Deutschland, wo denn sonst".
_OPENS = re.compile(
    r"(?:(?:we|us|me|i|wir|ich|nosotr[oa]s|yo|country|land|pa[ií]s)\?\s+"
    r"|(?:na|nun|tja|naja|also|ja|well|oh|er|um|why|pues|bueno|eh|hombre|a\s+ver)[\s,.…]+)?",
    re.IGNORECASE,
)
# A name said in syllables: "ES PA ÑA", "U S A".
_SPELT = re.compile(r"(?<!\w)(?:[A-ZÄÖÜÑ]{1,3}[\s.-]{1,2}){1,6}[A-ZÄÖÜÑ]{1,3}(?!\w)")
# As on the cars.
_SIGNS = {"D": "DE", "A": "AT"}


def _first(text: str) -> Fact | None:
    """A country that the answer begins with, whatever is said of other places behind: "Ireland, and our head office in
    Manchester buys".
    """
    start = _OPENS.match(text).end()  # type: ignore[union-attr]
    if (sign := _SIGNS.get(text.strip(" .!"))) and not start:
        return _fact(text, 0, len(text.rstrip()), sign)
    spelt = _SPELT.search(text)
    if spelt and (code := COUNTRIES.get(folded("".join(filter(str.isalpha, spelt.group()))))):
        return _fact(text, *spelt.span(), code)
    place = at(text, start, cities=False) or _what_they_are(text, start)
    return _fact(text, start, *place) if place and _MARK.match(text, place[0]) else None


def _what_they_are(text: str, start: int) -> tuple[int, str] | None:
    """ "Mexicano, de Lagos de Moreno"; not "Polish, but the firm is Irish"."""
    word = _WORD.match(text, start)
    code = demonym(word.group().rstrip(".")) if word else None
    return (
        (word.end() - word.group().endswith("."), code)
        if word and code and not _FIRM_HERE.search(text, word.end())
        else None
    )


def beside_firm(text: str, position: int) -> Fact | None:
    """The country in "Hotel Sonnblick aus Villach" and "Gaitas Prat, Andorra, dos artesanos", `position` being the end of
    the firm.
    """
    lead = _AFTER_FIRM.match(text, position)
    place = lead and (_town(text, lead.end()) or _behind_city(text, lead.end()))
    if not lead or not place or (lead.group().strip() == "," and not _MARK.match(text, place[0])):
        return None
    return _fact(text, lead.end(), *place)


def _town(text: str, position: int) -> tuple[int, str] | None:
    """The country, or that of a town, whose name begins there."""
    return at(text, position, towns=_opens_name(text, position))


def after_name(text: str, position: int) -> Fact | None:
    """The country in "Dana from Spain", `position` being the end of the name."""
    lead = _AFTER_NAME.match(text, position)
    place = lead and at(text, lead.end())
    return _fact(text, lead.end(), *place) if lead and place else None


def _stated(text: str, asked: bool) -> Iterator[Fact]:
    for lead in (*_LEAD.finditer(text), *_MOVED.finditer(text)):
        start = lead.end()
        towns = asked or (lead.re is _LEAD and _opens_name(text, start))
        if place := at(text, start, towns=towns) or _behind_city(text, start):
            if (place[1] == "US" and text[start : place[0]] == "us") or not _is_own(text, lead):
                continue
            yield _fact(text, start, *place)
    yield from _located(text)
    for based in _BASED.finditer(text):
        if (place := _town(text, based.start("place"))) and place[0] == based.end("place"):
            yield _fact(text, based.start("place"), *place)
    yield from _of_the_firm(text, (lead for lead in _OURS.finditer(text) if _names_the_firm(lead)))
    yield from _called_after(text)
    for kind in _OF_KIND.finditer(text):
        firm = bool(_KIND.search(kind.group()))
        if not firm and not _is_a_trade(kind.group()):
            continue
        for word in _WORD.finditer(text, kind.start(), kind.end()):
            name = word.group().removesuffix("-based")
            place = (
                ((name if name in CODES else None) or COUNTRIES.get(folded(name)) or CITIES.get(folded(name)))
                if firm
                else None
            )
            if word.group() != "us" and (code := demonym(name) or place):
                yield _fact(text, word.start(), word.end(), code)


def _opens_name(text: str, position: int) -> bool:
    """Whether a town's name may begin there: by its capital, or for no everyday word stands there."""
    word = _WORD.match(text, position)
    return word is not None and (word.group()[0].isupper() or not is_common(word.group().rstrip(".")))


def _is_a_trade(said: str) -> bool:
    """Whether a trade is named whose country tells where it is: an "Italian restaurant", a "Spanish school" may be anywhere."""
    return any(
        is_trade(word) or is_trade(f"{word}s") for word in said.split()
    ) and not _OF_ANY_COUNTRY.search(said)


def _called_after(text: str) -> Iterator[Fact]:
    """ "Empresa uruguaya, ...", "British charity here, ...", "we're canadian, ..."."""
    for entry in _ENTRY.finditer(text):
        words = list(_WORD.finditer(text, *entry.span("said")))
        first = words[0].group()
        if _KIND.search(entry["said"]) and (demonym(first) or _KIND.search(first) or folded(first) in _SIZED):
            yield from (_fact(text, *word.span(), code) for word in words if (code := demonym(word.group())))
    for found in _WE_ARE.finditer(text):
        if code := demonym(found["word"]):
            yield _fact(text, *found.span("word"), code)


def _pointed_at(text: str) -> list[Fact]:
    """The country last named before "that's where we are"."""
    there = _THERE.search(text)
    words = _WORD.finditer(text, 0, there.start() if there else 0)
    return [
        _fact(text, word.start(), *place) for word in words if (place := at(text, word.start(), cities=False))
    ][-1:]


def _located(text: str) -> Iterator[Fact]:
    """ "I run a small clinic, in Canada", "all of us in Austria": a country behind a preposition where only the visitor is
    spoken of.
    """
    for lead in _PREPOSITION.finditer(text):
        begin, end = scan.around(text, lead.start(), lead.end(), _SENTENCE)
        place = _town(text, lead.end()) or _behind_city(text, lead.end())
        cut = _TURN.search(text, place[0], end) if place else None
        before = text[begin : lead.start()]
        after = text[place[0] : cut.start() if cut else end] if place else ""
        if not place or _may_be_anothers(before, after) or (not cut and text[end : end + 1] == "?"):
            continue
        told = (
            (_ALL_OF_US.search(before) and _ENDS_HERE.match(text, place[0]))
            or (
                _ENDS_HERE.match(text, place[0])
                and (_of_ones_job(before) or (begin == 0 and _presents_a_firm(before)))
            )
            or (_OF_US.search(before) and _ends_with_ones_own(before))
        )
        if told or (
            begin == 0
            and text[: lead.start()].strip()[:1].isupper()
            and _FROM_NAMED.search(text[: lead.end()])
        ):
            yield _fact(text, lead.end(), *place)


def _may_be_anothers(before: str, after: str) -> bool:
    """Whether the words around may tell of others' places, of plans or of hearsay; what comes in is one's own trouble."""
    return bool(
        _ABROAD.search(before) or _ABROAD.search(_COMES_IN.sub(" ", after)) or _TOLD_OF.search(before)
    )


def _of_ones_job(before: str) -> bool:
    """ "Directora médica de un centro en Chile", "manager of a small hotel in Portugal": an entry of its own, the visitor's
    title and where they work.
    """
    start = max((mark.end() for mark in _CLAUSE.finditer(before)), default=0)
    entry = before[scan.skip_space(before, start) :]
    title = title_phrase.take(entry, 0)
    return title is not None and _AT_ONES_FIRM.fullmatch(entry, title[1]) is not None


# "Una empresita familiar de Uruguay", "a small bakery in Malta": the message opens with what they are.
_PRESENTED = re.compile(
    r"\W*(?:(?:hola|buenas|hi|hello|hey|hallo|moin|servus|bo|che)[\s,!.]+)*(?:(?:an?|eine?"
    r"|una?)\s+)?(?:\d{1,4}[\s-]\w+\s+)?(?P<firm>[^\W\d_]+(?:\s+[^\W\d_]+){0,3})\s*",
    re.IGNORECASE,
)
_OF_SOME_FIRM = word_set(
    "empresita negocito tiendita tallercito empresa negocio tienda taller company business firm shop firma "
    "betrieb unternehmen laden"
)


def _presents_a_firm(before: str) -> bool:
    firm = _PRESENTED.fullmatch(before)
    return (
        firm is not None
        and any(folded(word) in _OF_SOME_FIRM or is_trade(word) for word in firm["firm"].split())
        and not _OF_ANY_COUNTRY.search(firm["firm"])
    )


def _ends_with_ones_own(before: str) -> bool:
    """ "I run a dental practice in Kiel", "I'm a photographer in Leeds": what one runs, or is."""
    if _ONE_OF_MANY.search(before):
        return False
    words = before.split()[-3:]
    is_job = any(title_phrase.is_title(" ".join(words[at:])) for at in range(len(words)))
    return is_job or bool(_OF_A_FIRM.search(before)) or _ends_with_trade(before)


def _ends_with_trade(before: str) -> bool:
    """ "Wir sind ein Treuhandbüro in der Schweiz", "somos una agencia de viajes en Colombia"."""
    words = before.split()
    return bool(words) and (
        is_trade(words[-1])
        or (
            len(words) > 2
            and words[-2] == "de"
            and (is_trade(words[-3]) or bool(_OF_A_FIRM.search(words[-3])))
        )
    )


def _behind_city(text: str, position: int) -> tuple[int, str] | None:
    """The country in "Perth, Australia", "córdoba argentina"."""
    for pattern in _TOWNS:
        town = pattern.match(text, position)
        if town and (town["mark"] or not is_common(town["town"])) and (place := _town(text, town.end())):
            return place
    return None


# "Acá en Paraguay, ¿hay soporte?" is asked from there.
_HERE = re.compile(
    r"(?:here|over\s+here|hier|aqu[íi]|ac[áa]|writing|calling|greetings|h(?:ello|i|ey|ola|allo)|servus|moin"
    r"|gr(?:üezi|üße?)|guten|good|morning|afternoon|evening|saludos?|buen[ao]s)\b",
    re.IGNORECASE,
)


def _is_own(text: str, lead: re.Match[str]) -> bool:
    """Not where customers sit, and not what "are you based in Berlin?" asks."""
    before = text[max(0, lead.start() - 40) : lead.end()]
    end = _SENTENCE.search(text, lead.end())
    asks = end is not None and end.group() == "?" and not _FIRST_PERSON.search(before)
    asks = asks and not _HERE.match(text, lead.start())
    return (
        not asks
        and _last(_OF_YOURS, before) <= _last(_FIRST_PERSON, before)
        and not _OTHERS.search(_led_in(text, lead))
    )


def _led_in(text: str, lead: re.Match[str]) -> str:
    """What stands before the lead in its sentence; in its clause alone where "we" opens one: "es eilt nicht, wir sitzen in
    Graz".
    """
    before = text[max(0, lead.start() - 40) : lead.start()]
    clause, sentence = (
        before[scan.around(before, len(before), len(before), mark)[0] :] for mark in (_CLAUSE, _SENTENCE)
    )
    return clause if _FIRST_PERSON.search(clause + lead.group()) else sentence


# Said of the firm, whatever else was named: "the company's American", "der Betrieb selber ist in Deutschland".
_OURS = re.compile(
    r"""
        (?<!\w)(?:(?P<own>our|my|unser\w*|mein\w*|mi|nuestr[oa])|the|der|die|das|la
          |el)\s+(?:[\w-]+\s+)??(?P<kind>[^\W\d_][\w-]*)(?:\s+(?:itself|selber|selbst|misma|mismo))?
    (?:'s|\s+(?:is|ist|sitzt|steht|liegt|befindet\s+sich|es|est[áa]|queda))\s+(?:(?:itself|selber|selbst
      |based|located|registered)\s+)?(?P<place>(?:in|en|de)\s+)?(?:the\s+|der\s+)?""",
    re.VERBOSE | re.IGNORECASE,
)
_FIRM = re.compile(r"business|company|firm|firma|betrieb|unternehmen|empresa|negocio", re.IGNORECASE)
# Where one delivers to and whom one serves is not where one is.
_DELIVERS = re.compile(
    r"\b(?:\w*liefer\w*|verkauf\w*|verschick\w*|export\w*|ships?|shipping|sell\w*|deliver\w*|vend\w+|envi\w+"
    r"|kund\w+|customers?|clients?|clientes?|gäste|guests?)\b",
    re.IGNORECASE,
)
# In a longer answer a country stands behind these, or begins an entry.
_LEADS_TO_IT = re.compile(
    r"(?:^|[,;:.!?\n(]|(?<!\w)(?:in|from|of|aus|en|de|desde|is|it'?s|ist|es|und|and|y|to|the|der|den|la|el"
    r"|mean|also|im|republic))\W*$",
    re.IGNORECASE,
)
_FIRMS_OWN = re.compile(
    r"\b(?:business|company|firm|office|shop|firma|sitz|betrieb|empresa|negocio|sede)\b[^,.!?]{0,12}?\b(?:is"
    r"|are|ist|sitzt|sind|es|est[áa]|in|en|de)\s+(?:(?:in|en|de)\s+)?(?:the\s+|der\s+)?"
    r"|\b(?:so|also|as[íi]\s+que|now|jetzt|ahora)\s+(?=(?-i:[A-ZÁÉÍÓÚÄÖÜ]))",
    re.IGNORECASE,
)


def _names_the_firm(lead: re.Match[str]) -> bool:
    """ "Our campsite is in Portugal", "the bakery is in Denmark"; only of "the firm" is said that it "is Irish"."""
    kind = lead["kind"]
    ours = (lead["own"] or "").lower().startswith(("our", "unser", "nuestr"))
    return bool(_FIRM.fullmatch(kind)) or (lead["place"] is not None and (ours or is_trade(kind)))


def _of_the_firm(text: str, leads: Iterable[re.Match[str]]) -> Iterator[Fact]:
    """ "Born in Peru, but the business is in Portugal", "I'm Brazilian, the business is Irish"."""
    for lead in leads:
        word = _WORD.match(text, lead.end())
        if place := at(text, lead.end()):
            yield _fact(text, lead.end(), *place)
        elif word and (code := demonym(word.group())):
            yield _fact(text, word.start(), word.end(), code)


def _answer(text: str) -> Iterator[Fact]:
    """A place anywhere in a short answer; in a longer one only a country with its capital."""
    of_the_firm = list(_of_the_firm(text, _FIRMS_OWN.finditer(text)))
    yield from of_the_firm
    words = [] if of_the_firm else list(_WORD.finditer(text))
    for word in words:
        short = word.group()
        if _DELIVERS.search(text, 0, word.start()):
            return
        opens = word is words[0] and at(text, word.start(), cities=False) is not None
        if (place := at(text, word.start(), towns=True)) and (
            len(words) < 6
            or opens
            or (short[0].isupper() and _LEADS_TO_IT.search(text, max(0, word.start() - _NEAR), word.start()))
        ):
            yield _fact(text, word.start(), *place)
        elif len(words) == 1 and short.upper() in (CODES if short.isupper() else _USUAL_CODES):
            yield _fact(text, word.start(), word.end(), short.upper())
        elif len(words) < 4 and (code := demonym(short)):
            yield _fact(text, word.start(), word.end(), code)


def _fact(text: str, start: int, end: int, code: str) -> Fact:
    return Fact("country", "known", code, text[start:end], start, end, 0.9)


def _words(text: str, position: int) -> list[re.Match[str]]:
    out: list[re.Match[str]] = []
    while len(out) < _LONGEST and (word := _WORD.match(text, position)):
        out.append(word)
        position = word.end() + (text[word.end() : word.end() + 1] == " ")
        if position == word.end():
            break
    return out
