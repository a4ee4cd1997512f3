"""Contact details a visitor will not give: "no phone", "lieber per Mail", "skip"; a question is no refusal."""

from __future__ import annotations

import re

from bot.understanding import clauses, refusal, scan
from bot.understanding.facts import Context, Fact

CONTACTS = ("name", "email", "phone", "company", "job_title", "website", "country")
_NOUNS = {
    "name": r"(?:last\s+|full\s+|real\s+)?name|namen?|nombres?(?:\s+ni\s+apellidos)?",
    "email": r"(?:e-?)?mails?(?:[\s-]+(?:address|adresse))?|mail-?adresse|correos?(?:\s+electr[oó]nicos?)?",
    "phone": (
        r"phone\s+calls?|(?:phone|mobile|cell|telephone)(?:\s+number)?|number|calls|telefon(?:nummer)?"
        r"|handy(?:nummer)?|nummer|anrufe?|tel[eé]fono|m[oó]vil|celular|llamadas|n[uú]mero|tlfn?o?|tel"
        r"|telf|cel|whats?app|tel[eé]fonos|fono"
    ),
    "company": r"company(?:\s+name)?|employer|firma|firmenname[n]?|empresa",
    "website": r"web\s?site|web\s?page|webseite|homepage|p[aá]gina(?:\s+web)?|web",
}
_NO = r"no|nada\s+de|without|sin|keine?n?|ohne|ning[uú]n[ao]?"
# Where "no calls" asks for something and does not tell: in a phrase of its own, or wished for; not "he loses no calls", "without
# a phone it looks fake".
_PHRASE_BEGINS = re.compile(
    r"(?:^|[.,;:!(\n–-]|(?<!\w)(?:hi|hello|hey|hola|hallo|ok(?:ay)?|sorry|but|and|so|just|only|please"
    r"|absolutely|definitely|strictly|wants?|take|accept|prefer|like|rather|aber|und|also|bitte|nur|lieber"
    r"|möchten?|will|wollen|wünsch\w*|mag|nehme|pero|y|s[óo]lo|mejor|por\s+favor|quiero|queremos|prefiero"
    r"|acepto)\s)\W*$",
    re.IGNORECASE,
)
_PHRASE_ENDS = re.compile(
    r"\s*(?:$|[.,;:!)\n–-]|(?:please|pls|plz|thanks?|bitte|danke|por\s+favor|porfa|gracias|and|und|y|or|oder"
    r"|o|ni|nor|only|nur|s[óo]lo|just|ever|at\s+all|for\s+(?:me|now)|from\s+(?:me|you\w*)"
    r"|von\s+(?:mir|euch|ihnen|dir)|but|aber|pero|whatsoever)(?!\w))",
    re.IGNORECASE,
)
_NO_AT = re.compile(rf"(?:{_NO})\s", re.IGNORECASE)
_NAMED = {
    field: re.compile(
        rf"(?<!\w)(?:(?:{_NO})\s+(?:(?:my|de|mi|tengo|tenemos)\s+)?(?:{noun})(?!\w)(?!\s+(?:is|ist|es"
        rf"|mehr|bekommen|erhalten|gekriegt|kommt|kommen|geht|gehen|landet|wird|bleibt|arrives?|gets?"
        rf"|goes|llega|llegan|se)\b)"
        rf"|(?:don'?t|do\s+not|no\s+need\s+to|stop|quit"
        rf"|never)\s+(?:bother\s+)?ask(?:ing)?\s+(?:me\s+)?(?:for|about)\s+(?:a|my|the|our"
        rf"|any)\s+(?:{noun})(?!\w)"
        rf"|(?:frag|bitt)\w*\s+(?:\w+\s+){{0,2}}?(?:nicht|bloß\s+nicht)\s+(?:nach"
        rf"|um)\s+(?:\w+\s+)?(?:{noun})(?!\w)|no\s+(?:me\s+)?(?:pid|pregunt)\w+\s+(?:por\s+)?(?:el|mi|un"
        rf"|la)\s+(?:{noun})(?!\w)"
        rf"|(?:^|[.,;!]\s*|\b(?:but|aber|pero|and|und|y)\s+)(?:(?:the|my|die|das|den"
        rf"|meine?n?|el|la|mi|nada\s+de|por|per)\s+)?(?:{noun}),?\s+(?:(?:please|bitte"
        rf"|por\s+favor)\s+)?(?:no|nein|nicht|nope|better\s+not|lieber\s+nicht"
        rf"|mejor\s+no)(?=,?\s+(?:thanks|thank|please|danke|bitte|gracias|por\s+favor|sorry"
        rf"|perd[oó]n)|\s*(?:[.,;!]|$)))",
        re.IGNORECASE,
    )
    for field, noun in _NOUNS.items()
    if field != "company"
}
_MENTIONED = {field: re.compile(rf"(?<!\w)(?:{noun})(?!\w)", re.IGNORECASE) for field, noun in _NOUNS.items()}
_NO_CALLS = re.compile(
    r"(?:don'?t|do\s+not|never|please\s+don'?t|not)\s+(?:want\s+(?:to\s+(?:be|get)\s+called|(?:any\s+)?calls"
    r"|(?:you|anyone|anybody)\s+(?:to\s+(?:call|ring|phone)|calling|ringing|phoning))"
    r"|(?:call|phone|ring)(?!\w)|(?:really\s+)?(?:do|take|make|accept|like|answer)\s+(?:phone\s+)?(?:calls"
    r"|phones?)(?!\w))(?!(?:\s+me)?\s+(?:after|before|between|until|till|unless|on|during|at|too|if|when"
    r"|while|without|then|twice|back|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?"
    r"|sundays?)\b)|nicht\s+(?:an(?:ge)?rufen|telefonieren)|(?:nicht|keinesfalls)\s+angerufen"
    r"|nicht,?\s+dass\s+(?:\w+\s+)?(?:mich|uns|hier)\s+(?:\w+\s+)?(?:anruft|anrufen)"
    r"|no\s+(?:quiero\s+que\s+)?(?:(?:me|nos)\s+)?llam(?:e[sn]?|[ée]is"
    r"|ar(?:me|nos)?)(?!\w)(?!\s+(?:un|antes|despu[ée]s|hasta|l[oa]s|a\s+partir))|no\s+quiero\s+llamadas"
    r"|nada\s+de\s+llamadas|ruf\w*\s+(?:mich|uns)\s+(?:\w+\s+)?(?:bloß\s+|bitte\s+)?nicht"
    r"|bitte\s+kein\w*\s+anruf\w*|(?:telefonieren|anrufen)\s+(?:is|ist|geht)\s+(?:\w+\s+)?(?:nich|nicht|ned"
    r"|net)",
    re.IGNORECASE,
)
# "They don't call twice", "our patients never ring": others do not call.
_OTHERS_DO = re.compile(
    r"(?<!\w)(?:they|people|folks?|who|you|we|nobody"
    r"|(?!(?:thanks|pls|plus|always|perhaps|guys|yes|this)\b)\w{3,}(?<!s)s)\s+(?:(?:just|simply|usually|then"
    r"|even|often|will|also)\s+)?$",
    re.IGNORECASE,
)
_WRITE_INSTEAD = re.compile(
    r"(?:prefer|rather|better|only|just|instead|lieber|besser|nur|prefiero|mejor"
    r"|s[oó]lo)\s+(?:\w+\s+){0,3}?(?:e-?mail|mail|correo|chat|text|escrito|schriftlich)(?:\s+me)?(?!\w)"
    r"|\bescr[íi]b(?:e|an?|id)me\s+mejor\b|\bmejor\s+escr[íi]b(?:e|an?|id)me\b"
    r"|\bschreib\w*\s+(?:mir\s+)?(?:lieber|besser)\b"
    r"|\b(?:prefer|rather|lieber|prefiero|mejor)\s+(?:\w+\s+){0,2}?(?:here|hier|(?:por\s+)?aqu[íi])(?!\w)"
    r"|(?:e-?mail|mail|chat)'s\s+(?:better|fine|best|ok(?:ay)?|enough)(?!\w)"
    r"|(?:e-?mail|mail|correo|chat)\s+(?:is|only|would\s+be|ist|es|reicht|works)\s*(?:better|fine|best"
    r"|preferred|please|enough|lieber|besser|mejor|suficiente)?",
    re.IGNORECASE,
)
# "Ungern, hinterher klingelt es dreimal am Tag", "no, que luego me llaman": no, and why.
_NO_BECAUSE = re.compile(
    r"(?:no+|nope|nah|nein|nee?|nö|ungern|(?:lieber|besser|bitte|bloß)\s+(?:bloß\s+)?(?:nicht|nich|ned|net"
    r"|nein)|please\s+(?:no|not|don'?t|do\s+not)|por\s+favor,?\s+no|(?:i'?d\s+)?(?:rather|better)\s+not"
    r"|mejor\s+no|prefiero\s+no|no\s+(?:way|thanks|gracias)|nein\s+danke|auf\s+keinen\s+fall|niemals"
    r"|never)\s{0,2}[,.;!:–-]+\s*(?!(?:wait|hold|moment\w*|sorry|warte|stop\w*|halt|espera|perd[óo]n"
    r"|i\s+mean|it'?s|das\s+ist|es|ist|aber|but|pero)\b)\w+\s+\w+\s+\w",
    re.IGNORECASE,
)
# "My number is for friends only", "meine Nummer kriegen nur Freunde".
_FOR_FRIENDS = re.compile(
    r"(?:\b(?:only|just|nur|s[oó]lo|solamente)\s+(?:\w+\s+){0,4}?(?:friends?|family|relatives|freund\w*"
    r"|familie|verwandte|familia|amig[oa]s|conocidos)|\b(?:friends|family)\s+only)(?!\w)",
    re.IGNORECASE,
)
_CALL_INSTEAD = re.compile(
    r"(?:prefer|rather|better|only|just|instead|lieber|besser|nur|prefiero|mejor"
    r"|s[oó]lo)\s+(?:\w+\s+){0,3}?(?:by\s+phone|phone|call|ring|telefonisch|telefon|anruf\w*|ruf\w*"
    r"|tel[eé]fono|ll[aá]m\w+|llamada)(?!\w)",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:pasapalabra|(?:no|not\s+a|fat)\s+chance|no\s+way|forget\s+it|vergiss\s+(?:es|das)"
    r"|vergessen\s+sie(?:\s+(?:es|das))?|niemals|auf\s+keinen\s+fall"
    r"|ni\s+(?:loc[oa]|de\s+broma|hablar|en\s+pedo|muert[oa]|pensarlo|de\s+coña)|jam[áa]s|so,?\s+no"
    r"|also,?\s+nein|(?:te|os|le|les)\s+llamo\s+yo(?:\s+mejor)?|no+|nope?s?|nah|nix|nop|never|nein|nö|nee|ne"
    r"|no\s+thanks?(?:\s+you)?|no\s+thank\s+you|nein\s*,?\s*danke|no\s*,?\s*gracias"
    r"|skip(?:\s+(?:it|that|this))?(?:\s+(?:one|question|step|please))?|pass|next|not\s+now|maybe\s+later"
    r"|later|weiter|überspringen|später|vielleicht\s+später|jetzt\s+nicht|paso|saltar|siguiente|luego"
    r"|ahora\s+no|m[aá]s\s+tarde|n/?a|i'?ll\s+pass|(?:i\s+)?don'?t\s+want\s+to|no\s+quiero"
    r"|(?:das\s+)?(?:will|möchte)\s+(?:ich\s+)?nicht|i'?d\s+rather\s+not|rather\s+not"
    r"|lieber\s+(?:nicht|nich|ned|net|ned)|ungern|(?:nee|nein|ne),?\s+lass\s+mal|lass\s+mal"
    r"|please\s+(?:don'?t|do\s+not)|bitte\s+nicht|por\s+favor,?\s+no|mejor\s+no|prefiero\s+no|anonymous"
    r"|anonym|an[oó]nimo)",
    re.IGNORECASE,
)
_WITHHELD = re.compile(
    r"\blass\s+ich\s+(?:(?:lieber|mal|hier)\s+){0,2}(?:weg|raus|aus)\b"
    r"|\b(?:i'?ll\s+)?leave\s+(?:that|it|this)\s+(?:out|blank|off)\b"
    r"|\b(?:lo|la|eso)\s+(?:dejo|dejamos)\s+(?:fuera|en\s+blanco)\b"
    r"|\b(?:ich\s+ruf\w*|wähl\w*\s+ich|ruf\w*\s+ich)\s+(?:\w+\s+){0,2}(?:selbst|selber|euch)\b"
    r"|\bi'?ll\s+(?:call|ring|phone)\s+you\b|(?:stay|remain|keep\s+(?:it|that|this))\s+(?:anonymous|private"
    r"|to\s+myself)|anonym\s+bleiben|(?:seguir|ser|permanecer)\s+an[oó]nim[oa]"
    r"|(?:das|lieber)\s+(?:\w+\s+)?nicht\s*$|(?:don'?t|do\s+not|won'?t|wouldn'?t)\s+(?:\w+\s+){0,2}?(?:give"
    r"|share|hand)\b|(?:no\s+te\s+importa|no\s+es\s+asunto)"
    r"|(?:lieber|mejor|better|rather)\s+(?:nich|ned|net|sin\s+\w+|without)\b"
    r"|(?:darf|kann|will|möchte)\s+(?:\w+\s+){0,5}nicht\s+(?:\w+\s+)?(?:sagen|angeben|nennen|geben|verraten"
    r"|teilen)|prefer(?:iero)?\s+no(?:t)?\b|rather\s+not\b"
    r"|(?:no\s+(?:quiero|puedo|voy\s+a)\s+(?:\w+\s+)?(?:dar|decir|compartir))|\bnda\b|\bwithh[eo]ld\b"
    r"|^\W*ni\s+loc[oa]\b|\b(?:kriegs?t|bekommst|kriegt\s+ihr)\s*(?:e|du|ihr"
    r"|sie)?\s+(?:\w+\s+){0,2}?(?:nicht|nix|ned|net|keine?)\b"
    r"|\b(?:mehr\s+)?(?:kriegst|bekommst)\s+du\s+(?:\w+\s+)?(?:nicht|nix)|\b(?:te|os|le|les)\s+llamo\s+yo\b",
    re.IGNORECASE,
)
# Promised for later: "after the demo", "erst wenn wir uns kennen", "luego te lo digo".
_LATER = r"""
    (?:(?:not|n'?t)\s+(?:(?:just|right|quite)\s+)?(?:yet|now)|later(?:\s+on)?
      |in\s+a\s+(?:bit|minute|sec(?:ond)?|while|moment)|(?:some|an)?other\s+time
      |(?:jetzt\s+|bisher\s+)?noch\s+nicht|(?:erst\s?mal|vorerst)\s+nicht|jetzt\s+(?:nicht|nich|ned|net)
        |(?:nicht|nich|ned|net)\s+jetzt|später|nachher|ein\s?ander\s?mal|(?:ein\s+)?anderes\s+mal|gleich
      |(?:ahora(?:\s+mismo)?|todav[íi]a|a[úu]n|de\s+momento|por\s+(?:ahora|el\s+momento))\s+no
        |m[áa]s\s+(?:adelante|tarde)|luego|despu[ée]s|en\s+un\s+(?:rato|momento)|otro\s+d[íi]a)"""
_DEFERRED = re.compile(
    rf"""
        ^\W*(?:(?:hm+|well|naja|na\s+ja|pues|bueno|eso|das|that|perhaps|maybe|vielleicht|kommt|comes
          |quiz[áa]s?|tal\s+vez)\W+){{0,2}}{_LATER}(?:\s+(?:maybe|perhaps|vielleicht|quiz[áa]s?
          |tal\s+vez))?(?:\s*[,.;!…].{{0,80}}|\W*)$
      |\bdo\s+(?:this|that|it)\s+later\b
      |\bbefore\s+(?:(?:i|we)(?:\s+\w+)?\s+)?(?:giv|shar|send|tell|hand|leav|pass)\w*\b
      |\b(?:bevor|ehe)\s+(?:ich|wir)\b[^?]{{0,40}}?(?:geb|gib|sag|nenn|schick|verrat|teil|hinterlass)\w*
        |\berst\s+(?:\w+\s+){{0,4}}?(?:fragen|rückfragen|absprechen|abklären|absegnen|freigeben|erlauben
        |genehmigen)\b|\bfrag\w*\s+ich\s+(?:\w+\s+){{0,3}}?erst\b
      |\bantes\s+de\s+(?:d[áa]r|pas[áa]r|dec[íi]r|compart[íi]r|envi[áa]r|mand[áa]r|dej[áa]r|facilit[áa]r)\w*
      |(?:^|[^\w\s]\s?)(?:(?:maybe|perhaps|only|eso|das|vielleicht|lieber|quiz[áa]s?|solo
        |s[óo]lo)\s+)?(?:once|when|after|cuando|despu[ée]s\s+de|una\s+vez\s+que|tras|wenn\s+(?:ich|wir)
        |sobald|nach)\s+(?!(?:las?\s+|el\s+|der\s+)?(?:\d|one\b|two\b|five\b|six\b|lunch|work|noon|school
        |hours|feierabend|mittag|arbeit|comer|mediod[íi]a|trabajo|tarde))[^?]{{1,80}}$
      |\b(?:erst|frühestens|vielleicht)\s+(?:wenn|nach|bei|sobald|dann)\b
      |[.!?…,;–-]\s*(?:(?:maybe|perhaps|vielleicht|lieber|quiz[áa]s?|mejor|please
        |bitte)\s+)?{_LATER}(?:,?\s+(?:please|thanks|ok(?:ay)?|maybe|bitte|danke|vielleicht|gracias|mejor
        |porfa))?\W*$ | (?:^|[.!?…,;]\s*){_LATER}\s+(?:i|we|i'?ll|ich|wir|te|os|se|le|l[oa])\s+(?:will\s+
        |l[oa]\s+)?(?:send|give|tell|mail|write|mand|env[ií]|pas|d[ao]|dig|escrib)\w*
        | (?:^|[.!?…,;]\s*){_LATER}\s+(?:schick|geb|sag|schreib|mail|reich)\w*\s+(?:ich|wir|i)\b
        | \b(?:ich|wir)\s+(?:schick|geb|sag|schreib|mail|reich)\w*(?:'s
        |\s+(?:es|die|das|sie|euch|dir|ihnen|eu))*\s+(?:dann\s+)?(?:später|nachher|noch|morgen|dann)\b
      |\b(?:ask|check\s+with|clear\s+(?:it|that)\s+with|talk\s+to|speak\s+to
        |run\s+(?:it|that)\s+(?:by|past))\b[^?]{{1,50}}\b(?:first|before\s+i)\b
        | \b(?:muss|müsste|will|soll|möchte)\b[^?.]{{0,40}}\b(?:erst|vorher|zuerst)\b[^?.]{{0,40}}\b(?:fragen
        |abklären|klären|absprechen|nachfragen|reden|sprechen)\b
        | \b(?:(?:klär|frag|besprech)\w*\s+(?:ich|wir)
        |(?:ich|wir)\s+(?:klär|frag|besprech)\w*)\b[^?.]{{0,30}}\b(?:erst|vorher|zuerst)\b
        | \b(?:pregunt|consult|habl|coment)\w*\b[^?.]{{1,50}}\b(?:antes|primero)\b
        | \bprimero\b[^?.]{{0,30}}\b(?:preguntar|consultar|hablar)\w*
      |\bask\s+(?:me\s+)?(?:again|later|another\s+time)\b
      |\b(?:give|tell|send|share|get)\b[^.?]{{0,60}}\b(?:later|after|when|once|in\s+a\s+(?:bit|minute)
        |afterwards|then)\b
      |\b(?:(?:sag|geb|schick|verrat|nenn|reich)\w*\s+(?:ich|wir)
        |(?:krieg|bekomm)\w*\s+(?:du|ihr|sie))\b[^.?]{{0,60}}\b(?:später|nachher|danach|noch|dann
        |irgendwann)\b|\bkommt\s+(?:noch|später|nachher|dann|danach)\b
      |\bluego\s+(?:te|os|se|le)\s+l[oa]\s+\w+|\bya\s+(?:te|os|se|le)\s+l[oa]\s+\w+r[ée]\b
        |\b(?:te|os|se|le)\s+l[oa]\s+\w+\s+(?:luego|cuando|en\s+cuanto|una\s+vez|despu[ée]s
        |m[áa]s\s+(?:tarde|adelante))\b""",
    re.VERBOSE | re.IGNORECASE,
)
# "I'm not leaving a name or an email", "ni teléfono ni correo os voy a dejar": what stands beside it is withheld unasked.
_KEPT_BACK = re.compile(
    r"""(?<!\w)(?:
      i(?:'?m|\s+am)\s+not\s+(?:going\s+to\s+)?(?:leav|giv|shar|hand|tell|drop|provid)\w*(?!\s+up\b)
        | i\s+(?:won'?t|will\s+not)\s+(?:be\s+)?(?:leav|giv|shar|hand|tell|drop|provid)\w*(?!\s+up\b)
        | you(?:\s+won'?t|\s+will\s+not|'?re\s+not|\s+are\s+not|\s+aren'?t)\s+(?:get|hav)\w*
    | (?:neither|nor)\b[^.!?]{0,60}\b(?:be\s+given|from\s+me|i'?ll\s+give|am\s+i\s+(?:leav|giv)\w*)
    | ich\s+(?:geb|lass|hinterlass|nenn|verrat|schreib)\w*\s+(?:\w+\s+){0,4}?(?:weder|keine[nr]?
      |nicht)(?!\w) | (?:geb|lass|hinterlass|nenn|verrat)\w*\s+ich\s+(?:\w+\s+){0,4}?(?:nicht|nix|ned|net
      |keine[nr]?|weder)(?!\w)
    | (?:krieg|bekomm|kommt)\w*\s+(?:ihr|du|sie)\s+(?:\w+\s+){0,4}?(?:nicht|nix|ned|keine[nr]?
      |weder)(?!\w) | weder\b[^.!?]{0,60}\b(?:von\s+mir|geb\w*\s+ich|lass\w*\s+ich
      |(?:krieg|bekomm)\w*\s+(?:ihr|du|sie))
    | no\s+(?:(?:os|te|le|les)\s+)?(?:voy\s+a|pienso|quiero)\s+(?:dejar|dar|decir|facilitar)\w*
      | no\s+(?:os|te|le|les|se)\s+(?:lo|la|los|las)\s+(?:doy|dejo|digo)
      | no\s+(?:os\s+|te\s+|le\s+)?(?:dejo|doy)(?!\w)
      | ni\b[^.!?]{0,60}\bni\b[^.!?]{0,60}\b(?:voy\s+a|pienso)\s+(?:dejar|dar|decir)\w*
    )(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
_PERSONAL = ("name", "email", "phone")
_SHORT = 12
# "... So, no": what was asked for, whatever else the words name.
_SO_NO = re.compile(
    r"[.,!?]\s*(?:so|also|as[íi]\s+que|y\s+por\s+eso),?\s+(?:no+|nein|nee)\W*$",
    re.IGNORECASE,
)
# By build, not by wording: a denial beside a verb of giving, something kept.
_KEPT = re.compile(
    r"""(?<!\w)(?:
      no\s+(?:(?:te|le|les|os|se)\s+)?(?:lo|la|los|las)?\s*(?:puedo|podemos|quiero|queremos|debo|debemos
        |voy\s+a|vamos\s+a)\s+(?:\w+\s+)?(?:revel|desvel|dec[ií]|compart|cont|d[aá]r|divulg|mencion|facilit
        |public|proporcion|nombr|habl)\w*
    | (?:darf|kann|will|möchte|mag|dürfen|können|wollen|möchten)\s+(?:[\wäöüß]+\s+){0,5}?(?:nicht|nix
      |nichts|ned|net|keine?n?)\s+(?:\w+\s+){0,2}?(?:\w*sagen|\w*nennen|\w*geben|\w*verraten|\w*teilen
      |erzählen|öffentlich|preisgeben)
    | (?:not|\w+n'?t|never|no\s+way|sooner\s+not|nobody)\s+(?:\w+\s+){0,4}?(?:get(?:s|ting|tin'?)?
      |giv(?:e|ing|in'?)|leav(?:e|ing)|hand(?:ing)?|shar(?:e|ing)|tell(?:ing)?|say(?:ing)?|disclos\w+
      |having(?=\s+(?:that|it|this|my|mine)\b))(?!\w)
    | ke+p(?:ing|in'?|s)?\s+(?:\w+\s+){1,4}?(?:to\s+(?:my|our)sel(?:f|ves)|private|secret|under\s+wraps
      |out\s+of\s+(?:it|this)) | no\s+names?(?!\w)(?!\s+yet) | under\s+(?:embargo|wraps) | mum'?s\s+the\s+word
    | (?:geb|gib|rück|sag|nenn|verrat|red|teil|schreib|lass)\w*\s+(?:ich|wir|i|ma
      |mir)\s+(?:[\w']+\s+){0,4}?(?:nicht|nix|nichts|ned|net|keine?[mn]?)
      | (?:gibt'?s|gibt\s+es)\s+(?:\w+\s+){0,2}?(?:nicht|nix|keine?|nimmer)
      | tut\s+(?:nix|nichts)\s+zur\s+sache
    | (?:geb|rück|sag|nenn|verrat|teil)\w*\s+(?:ich|wir|i|ma)\s+(?:[\w']+\s+){0,2}?ungern
      | no\s+me\s+(?:apetece|gusta|interesa|da\s+la\s+gana|conviene)\s+(?:\w+\s+)?(?:dec|dar|cont
      |compart)\w+ | paso\s+de\s+(?:dec|dar|cont)\w+
    | bleib(?:t|en)\s+(?:\w+\s+){0,2}?(?:außen\s+vor|geheim|privat|anonym|unerwähnt)
      | (?:stays?|remains?)\s+(?:secret|private|out\s+of\s+(?:it|this))
      | (?:se\s+)?queda\s+(?:fuera|entre\s+nosotros|en\s+secreto)
    | (?:not|\w+n'?t|never)\s+(?:\w+\s+)?show(?:ing)?\s+(?:it|that|you)
      | zeig\w*\s+(?:ich|wir)\s+(?:\w+\s+){0,3}?(?:nicht|nix|nichts|erst|niemandem|keinem)
      | (?:die|das|den)\s+zeig\w*\s+(?:ich|wir)\s+(?:\w+\s+){0,2}?(?:nicht|nix|erst)
      | no\s+(?:te\s+|os\s+|le\s+)?(?:la|lo)\s+(?:enseñ|muestr|mostr)\w+
    | behalt\w*\s+(?:ich|wir)\s+(?:\w+\s+){0,3}?(?:für\s+(?:mich|uns)|bei\s+(?:mir|uns))
      | bleibt\s+(?:\w+\s+)?(?:unter|bei|zwischen)\s+(?:uns|mir) | keine\s+(?:auskunft|angaben?|daten)
      | geheimnis | (?:sag|nenn|verrat|sog)\w*\s+(?:ich|wir|i|ma)\s+(?:\w+\s+){0,2}?(?:später|nicht|ned|net
      |nix) | is\s+(?:immaterial|irrelevant|beside\s+the\s+point)
      | (?:n'?t|not)\s+(?:(?:think|believe)\s+(?:that|this|it)(?:'?s|\s+is)\s+)?(?:needed|necessary|required
      |relevant) | no\s+(?:creo\s+que\s+)?h(?:ace|aga)\s+falta | no\s+es\s+necesario
      | nicht\s+(?:nötig|notwendig|erforderlich|relevant)
      | nicht,\s+dass\s+(?:das|es)\s+(?:nötig|notwendig|erforderlich|relevant) | no\s+viene\s+al\s+caso
      | spielt\s+keine\s+rolle
    | no\s+(?:(?:te|le|les|os|se|lo|la|los|las)\s+){0,2}(?:doy|damos|dejo|dejamos|digo|decimos|suelto
      |soltamos|paso|pasamos|pongo|facilito|pienso|comparto)
      | (?:me|nos)\s+l[oa]s?\s+(?:guard|reserv|qued|call)\w+ | secret(?:o|ito)s?
    )(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
_ASKS = re.compile(
    r"\W*(?:(?:and|und|y|but|aber|pero|so|ok(?:ay)?|why|wieso|warum|hm+"
    r"|(?:por|para)\s+qu[ée])\W+){0,2}(?:can|could|do|does|is|are|will|would|geht|kann|könn\w+|muss|reicht"
    r"|ist|gibt|puedo|pued\w+|se\s+puede|hay|es\s+posible|vale"
    r"|no\s+(?:basta|vale|sirve))\b[^.!?\n]{0,80}\?\W*$",
    re.IGNORECASE,
)
_HAS_NONE = re.compile(
    r"(?:don'?t|do\s+not)\s+have\s+(?:one|a\s+\w+|any)"
    r"|(?:haven'?t|have\s+not|ain'?t|ent)\s+got\s+(?:one|any|a\s+\w+)"
    r"|no\s+(?:web\s?)?(?:site|page)\s+(?:so\s+far|yet|at\s+all)|not\s+yet|none(?:\s+yet)?"
    r"|haben\s+(?:wir\s+)?(?:noch\s+)?kein\w*|habe\s+(?:ich\s+)?(?:noch\s+)?kein\w*|noch\s+kein\w*"
    r"|(?:a[uú]n\s+)?no\s+ten(?:go|emos)(?:\s+\w+)?|todav[ií]a\s+no"
    r"|there\s+(?:isn'?t|isnt|is\s+not)\s+(?:one|any)|nothing\s+online|used\s+to\s+have\s+one"
    r"|hatt(?:en?)\s+(?:wir|ich)\s+mal|ten[íi]a(?:mos)?\s+una\s+(?:antes|hace)"
    r"|^\W*(?:ich\s+)?hab\w*\s+keine?[ns]?(?=\s*(?:[,.!]|$))"
    r"|\bich\s+selb(?:er|st)\s+hab\w*\s+keine?(?=\s*(?:[,.!]|$))"
    r"|\bi\s+(?:don'?t|do\s+not)\s+have\s+one\s+myself|\byo\s+no\s+tengo(?=\s*(?:[,.!]|$))"
    r"|^\W*(?:web|p[aá]gina)\s+no\s+(?:hay|tengo)|,\s*web\s+no\s+hay"
    r"|(?:^|[,;.])\W*(?:wir\s+haben\s+|we\s+(?:only\s+|just\s+)?have\s+|we\s+|tenemos\s+)?(?:solo|s[oó]lo"
    r"|only|just|nur|bloß|halt)\s+(?:tenemos\s+|hay\s+|have\s+)?(?:an?\s+|ne\s+|eine?\s+|una?\s+|la\s+|el\s+"
    r"|the\s+)?(?:p[áa]gina\s+(?:de|en)\s+|perfil\s+(?:de|en)\s+|cuenta\s+(?:de|en)\s+)?(?:instagram|insta"
    r"|facebook|fb|whatsapp|tiktok|etsy|google\s+maps)",
    re.IGNORECASE,
)

_COURTESY = re.compile(r"\b(?:please|bitte|por favor|thanks|thank you|pls|plz|danke|gracias)$", re.IGNORECASE)
_MARKS = " \t\n.,!:;()"


def read(text: str, context: Context, given: set[str]) -> list[Fact]:
    """Fields refused by name, and the asked one where the message is a plain refusal; none of the fields `given`."""
    found = {} if _ASKS.match(text) else {**_kept_back(text, context.asked), **_named(text, context.asked)}
    calls = next(
        (
            c
            for c in _NO_CALLS.finditer(text)
            if not _OTHERS_DO.search(text, max(0, c.start() - 30), c.start())
        ),
        None,
    )
    if calls:
        found.setdefault("phone", calls.span())
    if context.asked in CONTACTS and context.asked not in found and not text.rstrip().endswith("?"):
        found.update(_asked(text, context.asked, bool(found or given)))
    return [
        Fact(field, "refused", None, text[a:b], a, b, 0.9)
        for field, (a, b) in sorted(found.items())
        if field not in given
    ]


def _asked(text: str, asked: str, more_said: bool) -> dict[str, tuple[int, int]]:
    if asked == "phone" and (instead := _WRITE_INSTEAD.search(text)):
        return {"phone": instead.span()}
    if asked == "email" and (instead := _CALL_INSTEAD.search(text)):
        return {"email": instead.span()}
    span = _inner(text)
    if span[0] == span[1]:
        return {}
    if (
        asked in ("email", "phone")
        and not more_said
        and (_NO_BECAUSE.match(text, span[0]) or _FOR_FRIENDS.search(text))
    ):
        return {asked: span}
    if _BARE.fullmatch(text[slice(*span)]) or (_SO_NO.search(text) and not more_said):
        return {asked: span}
    none = (
        _HAS_NONE.search(text) if asked in ("website", "phone") else _HAS_NONE.fullmatch(text[slice(*span)])
    )
    if none and asked != "company":
        return {asked: none.span() if none.string == text else span}
    if more_said:
        return {}
    if asked in _PERSONAL and len(text.split()) <= _SHORT and _DEFERRED.search(text):
        return {asked: span}
    return _withheld(text, span, asked) if _withholds(text) else {}


def _withheld(text: str, span: tuple[int, int], asked: str) -> dict[str, tuple[int, int]]:
    """What the sentence that withholds speaks of, or what was asked for: the website in another sentence is not refused."""
    said = next((p for p in clauses.parts(text) if _withholds(p.text)), None)
    words, span = (said.text, (max(span[0], said.start), min(span[1], said.end))) if said else (text, span)
    return {field: span for field in (_told_of(words, asked) or [asked])}


def _kept_back(text: str, asked: str | None) -> dict[str, tuple[int, int]]:
    """The personal details that the visitor says by name they will not leave; asked for one of them, that one."""
    kept = _KEPT_BACK.search(text)
    told = _told_of(text, asked) if kept else {}
    return (
        {
            field: kept.span()
            for field in _PERSONAL
            if field in told and (asked == field or asked not in CONTACTS)
        }
        if kept
        else {}
    )


def _named(text: str, asked: str | None) -> dict[str, tuple[int, int]]:
    """What is refused by name: the field asked for and a site in any way, what is personal in a phrase of its own."""
    found = {
        field: m
        for field, pattern in _NAMED.items()
        for m in pattern.finditer(text)
        if field not in _PERSONAL or field == asked or not _NO_AT.match(m.group()) or _is_phrase(text, m)
    }
    return {field: m.span() for field, m in found.items() if (field, asked) != ("name", "company")}


def _is_phrase(text: str, said: re.Match[str]) -> bool:
    return bool(
        _PHRASE_BEGINS.search(text, max(0, said.start() - 30), said.start())
        and _PHRASE_ENDS.match(text, said.end())
    )


def _told_of(text: str, asked: str | None) -> dict[str, tuple[int, int]]:
    """Where the text speaks of which field; asked for the company, a name is the company's: "we have no name yet"."""
    found = {field: m.span() for field, pattern in _MENTIONED.items() if (m := pattern.search(text))}
    return {field: span for field, span in found.items() if (field, asked) != ("name", "company")}


def _withholds(text: str) -> bool:
    return bool(_WITHHELD.search(text) or _KEPT.search(text)) or refusal.is_refusal(text)


def _inner(text: str) -> tuple[int, int]:
    """The answer without blanks, marks and "please" around it."""
    end = _trimmed(text)
    while courtesy := _COURTESY.search(text, max(0, end - 12), end):
        end = _trimmed(text[: courtesy.start()])
    start = len(text) - len(text.lstrip(_MARKS))
    if start < end and not _BARE.fullmatch(text, start, end):
        start = min(scan.after_fillers(text), end)
    return min(start, end), end


def _trimmed(text: str) -> int:
    return len(text.rstrip(_MARKS))
