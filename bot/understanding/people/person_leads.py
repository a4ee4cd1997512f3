"""What people say around their own name: leads to it, words behind it, farewells above it; in three languages."""

from __future__ import annotations

import re

from bot.understanding.folding import word_set
from bot.understanding.kin import KIN
from bot.understanding.scan import HIDDEN

STATED = re.compile(
    r"""(?<!\w)(?:
      (?:fdo|gez|sgd)\.\s?:? | (?:firmado|gezeichnet|signed)\s*:
        | my\s+(?:full\s+|first\s+|last\s+|own\s+|real\s+|given\s+)?(?:name|nmae|naem)(?:'?s|\s+is
        |\s+would\s+be)?\s*[:?]? | (?:the|first|full)\s+name(?:'?s|\s+is|\s+would\s+be|\s*:)
        | (?:in\s+full|full(?:\s+one)?\s+(?:is|would\s+be)) | name(?:\s+is(?:t|ch)?|'s|\s*:)
        | (?:^\W*|(?<=[,.;]\s)|\bel\s+)nombre\s+es | (?:^\W*|(?<=,\s))name(?=\s+(?:[^\W\d_]+(?:\s[^\W\d_]+)?\W*$
        |(?-i:[A-ZÄÖÜ])[^\W\d_]+\s(?-i:[A-ZÄÖÜ])[^\W\d_]+,)) | i(?:'?m|\s+am)\s+(?:called|named|known\s+as)
    | (?:calls?|calling|address|addressing|know)\s+me(?:\s+as)? | (?:gerufen|genannt)\s+werd\w*\s+ich
      | i\s+go\s+by | i\s+sign\s+(?:\w+\s+)?as | me\s+firm(?:o|an)\s+(?:\w+\s+){0,2}?como | you\s+can\s+use
      | ^\W*myself | (?:put|write|note)\s+me\s+down\s+as
    | (?:ich|i|ick|icke)\s+(?:hei(?:ß|ss)e?|heise|hoa(?:ß|ss)|hei(?:ß|ss))
      | (?:mein|der|mi)\s+(?:voller\s+)?nam[ea]\s*(?:ist(?!\s+programm)|isch|lautet|wäre|[:?])
      | (?:nenn|ruf|sprech|kenn)(?:t|en\s+sie|n['’]?s|en)?\s+mich(?:\s+(?:als|unter))?
      | (?:können|kannst|könnt|dürfen|darfst|dürft)\s+(?:(?:sie|du|ihr)\s+mich
      |mich(?=\s+[^\W\d_]+\s+(?:nennen|rufen)))
      | (?:sie|du|ihr)\s+(?:können|kannst|könnt|dürfen|darfst|dürft)\s+mich(?:\s+(?:gerne?|ruhig|einfach))?
    | me\s+llamo | em\s+dic | vos\s+poneme | mi\s+nombre(?:\s+completo)?(?:\s+es|\s*[:?])
      | me\s+(?:dicen|conocen\s+(?:como|por)|apellido)
      | (?:me\s+)?(?:puedes?|pueden|podéis)\s+(?:llamar|decir|poner|apuntar|anotar|escribir)(?:me)?
      | ll[áa]m(?:a|e|en|ad)me | (?:nombre|vorname)\s*: | (?:le|te|les)\s+atiende | a\s+nombre\s+de
      | d[íi]g(?:a|an)me
    )\s+""",
    re.VERBOSE | re.IGNORECASE,
)
# "My dentist's name is Dr. Okoro".
WHOSE = re.compile(
    r"(?<!\w)(?:(?!(?:it|that|what|here|there)'s)\w+'s|her|his|their|your|whose|ihr|sein|dein"
    r"|euer)\s+(?:(?:full|first|last|real)\s+)?$",
    re.IGNORECASE,
)
# "My parents named me Moonbeam", which another name may have replaced.
BORN = re.compile(
    r"(?<!\w)(?:(?:named|called|christened)\s+me|(?:haben|hat)\s+mich(?=\s+\w+\s+(?:genannt|getauft)\b)"
    r"|me\s+pusieron)\s+",
    re.IGNORECASE,
)
OF_ONESELF = re.compile(r"\b(?:i|i'?m|me|my|ich|mich|mein|mi|(?:ll[áa]m|d[íi])\w*me)\b", re.IGNORECASE)
INTRODUCED = re.compile(
    r"""
        (?<!\w)(?:i'?m|i\s+am|i'd\s+be|i\s+would\s+be
          |(?:this|it|that)(?:\s+is|(?:\s+would|'d|\s+will|'ll)\s+be|'?s)(?:\s+me(?:\s+again)?,)?
          |it'?s(?:\s+me(?:\s+again)?,)?|you(?:'?re|\s+are)\s+(?:speaking|talking|chatting)\s+(?:with|to)
    | (?:ich\s+|i\s+|ick\s+|icke\s+)?bin(?:\s+(?:aber|übrigens|auch|eben))?(?:\s+(?:der|die|das|da|de
      |d(?=\s)|die\s+frau|der\s+herr))? | i\s+b(?:i|en)(?:\s+(?:de|d|dr)(?=\s))?
      | ich\s+(?:war'?s)?(?:\s*(?:mal|noch\s*mal(?:s)?|wieder))?,?\s+(?:der|die)
      |(?:ich\s+|i\s+)?bin'?s(?:,?\s+(?:nochmals?|noch\s?mal|wieder|mal))?(?:,?\s+(?:der|die|da|de))?
      | (?<!\w\s)(?:me|ich|yo)\?\s*¿? | me\s+again,
      | (?:hier|do|da)\s+(?:ist|isch|is|spricht|schreibt)(?:\s+(?:nochmals?|noch\s+mal|wieder))?(?:\s+(?:der
      |die|de|da|d))? | hier(?=\s+[^\W\d_]{2,20}(?:\s[^\W\d_]{2,20}){0,2}(?:\s+(?:von|vom|aus)\b|,\s|\W*$))
      | (?:soy\s+yo|yo)(?:\s+(?:otra\s+vez|de\s+nuevo))?,
      | es\s+(?:schreibt|grüßt|spricht)(?:\s+(?:ihnen|dir|euch))? | das\s+(?:ist|wäre)
    | (?:sie\s+|du\s+)?(?:sprechen|sprichst|reden|redest|schreiben|schreibst|chatten|chattest)\s+(?:hier\s+
      |gerade\s+|jetzt\s+)?mit(?:\s+(?:der|dem))?
    | soy(?:\s+(?:el|la|yo))? | (?:te\s+|le\s+|les\s+|os\s+)?(?:habla|escribe|saluda
      |contacta)(?:\s+(?:el|la))? | (?:est[áa]s?|est[áa]n)\s+hablando\s+con | hablas?\s+con | ser[íi]a
      | (?:por\s+)?(?:aqu[íi]|ac[áa])(?:\s+(?:est[áa]|(?:te|les?|os)\s+(?:escribe|habla)|(?:el|la)))?
      | al\s+habla(?:\s+(?:el|la))? | dime | decime
    )\s*,?\s+(?:just\s+|only\s+|nur\s+|d'(?=[A-ZÄÖÜ]))?""",
    re.VERBOSE | re.IGNORECASE,
)
HERE = re.compile(
    r",?\s+(?:here|speaking|on\s+the\s+line|hier|(?:(?:is|ist)\s+)?am\s+(?:apparat|telefon)"
    r"|(?:is|ist)\s+(?:dro|dran)|por\s+aqu[íi]|al\s+habla|al\s+(?:aparato|tel[ée]fono))(?!\w)",
    re.IGNORECASE,
)
_CASED = "A-ZÄÖÜÁÉÍÓÚÑ"
EMPLOYER = re.compile(
    rf",?\s+(?:from|at|with|w/|von|vom|bei|beim|vo|de|del"
    rf"|desde)\s+(?:(?:der|dem|dr|the|la|los|las|el)\s+)?(?:(?:firma|empresa|despacho|bufete"
    rf"|company)\s+)?(?:[{_CASED}][\w&.'-]{{1,30}}(?:\s+|(?=[.!,(\n]|$))|y\s+|&\s+){{1,5}}(?=[.!,(\n]|$"
    rf"|(?:in|en|aus|and|und|y|here|hier|we|we're|i|i'm|need|wir|ich|mir|uns|bei\s+uns|brauch\w*|such\w*"
    rf"|somos|nos|de\s+noche|por\s+las?|[a-zñ]{{3,}}(?:amos|emos|imos))\b)"
)
# Before a firm's own name behind that of who works there.
OF_FIRM = re.compile(
    r",?\s+(?:(?:here|hier|speaking)\s+)?(?:from|at|with|von|vom|bei|beim|de|del"
    r"|desde)\s+(?:(?:der|dem|the|la|los|las|el)\s+)?(?=[A-ZÄÖÜÁÉÍÓÚÑ])"
)
# Right after a name in small letters: whoever comes "from" or "von" somewhere is no thing.
EMPLOYED = frozenset(
    (
        "angestellt",
        "angestellter",
        "beschäftigt",
        "employed",
        "employee",
        "empleado",
        "empleada",
        "contratado",
        "contratada",
    )
)
FROM_SMALL = re.compile(
    r",?\s+(?:from|with|at|w/|@|von|vom|bei|beim|desde)\s+(?:der\s+|the\s+)?(?=[^\W\d_]{2})",
    re.IGNORECASE,
)
OF_SMALL = re.compile(r",?\s+(?:de(?:\s+la)?|del|en|aus)\s+(?=[^\W\d_]{2})", re.IGNORECASE)
STARTS = re.compile(r"(?:^|[.!\n]\s+)", re.MULTILINE)
ARTICLE = re.compile(r"(?:der|die|da|de|el|la)\s+(?=[A-ZÄÖÜÁÉÍÓÚÑ])")
# "Ask for Loretta, that's me", "ring Mrs Abernethy (that's me)".
ASK_FOR = re.compile(
    r"(?<!\w)(?:(?:ring|phone|call)(?=\s+\w+\s+\w+\s*\()|ask\s+for|speak\s+(?:to|with)|talk\s+to"
    r"|pregunt(?:[ae]n?|ad)\s+por|frag(?:t|en\s+sie)?\s+(?:einfach\s+)?nach"
    r"|verlang(?:t|en\s+sie)?(?:\s+nach)?|nach(?=\s+(?-i:[A-ZÄÖÜ])\w+\s+(?:\w+\s+)?(?:fragen|verlangen)\b)"
    r"|attn\.?|z\.\s?hd\.?|c/o)\s+(?:(?:the|la|el|der|die)\s+)?",
    re.IGNORECASE,
)
THATS_ME = re.compile(
    r"[^?]{0,50}?\b(?:that'?s\s+me|that\s+would\s+be\s+me|das\s+bin\s+ich|bin\s+ich|soy\s+yo|esa?\s+soy)\b"
    r"|\s?\(\s?(?:me|ich|yo)\s?\)",
    re.IGNORECASE,
)
MIDWAY = re.compile(r"[,;:(]\s+|\s[-–—]+\s+")
# "You've got Nigel here", "Sie haben Gisela Brandner am Apparat".
YOU_HAVE = re.compile(
    r"(?<!\w)(?:you(?:'?ve)?\s+(?:got|have)|you've|(?:sie|du|ihr)\s+(?:haben|hast|habt)"
    r"|tienes?\s+a)\s+(?:(?:der|die|den|el|la)\s+)?",
    re.IGNORECASE,
)
SPEAKING = re.compile(
    r",?\s+(?:here|speaking|typing|hier|am\s+apparat|dran|vor\s+(?:dir|sich|euch)|por\s+aqu[íi]|al\s+habla"
    r"|al\s+aparato|(?:te|le|les|os)\s+(?:escribe|habla|saluda)|para\s+(?:serv\w+|lo\s+que)"
    r"|a\s+(?:sus|tus|vuestras)\s+[óo]rdenes|at\s+your\s+service|zu\s+(?:ihren|euren)\s+diensten)(?!\w)",
    re.IGNORECASE,
)
# The name that one wants to be called by, against the one in the passport.
PREFERRED = re.compile(
    r"""
        (?<!\w)(?:calls?\s+me|(?:everyone|everybody|people|they|friends|every\s+\w+)\s+says?|alle\s+sagen
          |(?:i\s+)?(?:usually\s+|mostly\s+|just\s+)?go(?:es)?\s+by|known\s+as|nenn(?:t|en\s+sie)?\s+mich
          |sag(?:en?|t)?(?=\s+[^\W\d_]+\s+zu\s+mir\b)|sag(?:en?|t)?\s+(?:mir|alle|einfach|ruhig|du|sie)
      |ruf(?:t|en\s+sie)?\s+mich|ll[áa]m(?:a|e|en)me|d[íi](?:ga|me|ga(?:n)?)?me
        |me\s+(?:dicen|llaman))\s+(?:just\s+|simply\s+|einfach\s+|nur\s+|ruhig\s+|solo\s+|simplemente\s+)?""",
    re.VERBOSE | re.IGNORECASE,
)
# "In the passport it's Friedrich-Wilhelm, but put Fritz".
_PUT = (
    r"(?:(?:please|bitte|mejor|just|einfach|better|actually|eigentlich|besser|na|ja|well|bueno|pues|you\s+can"
    r"|du\s+kannst|ihr\s+könnt|puedes?|pueden)\W+){0,2}(?:put|write|use|note|take|go\s+with|stick\s+with"
    r"|(?:schreib|notier|nehm|trag)(?:t|en?\s+(?:sie|s['’]?))|schreib|notiere?|nimm|trag"
    r"|pon(?:ga(?:n|me)?|ed|[ée]|me|le)?|ap[úu]nt(?:[ae]n?|ad)(?:me)?|an[óo]t(?:[ae]n?|ad)(?:me)?"
    r"|escrib(?:[ae]n?|id)|us(?:[ae]n?|ad))\s+(?:down\s+|einfach\s+|lieber\s+|mal\s+|bitte\s+|como\s+"
    r"|me\s+down\s+as\s+)?"
)
PUT_DOWN = re.compile(rf"(?:(?<!\w)(?:but|aber|pero|so|also|así\s+que)\s+|,\s+){_PUT}", re.IGNORECASE)
# The same as the answer, or as a sentence of it: "nehmt Raban, ohne Nachname", "Sepp. Na schreiben S' Josef Krispel hin".
PUT_FIRST = re.compile(rf"(?:^\W*|[.!?…]\s+){_PUT}", re.IGNORECASE)
# Spoken to the telephone beside them: "hey siri close the window".
TO_A_MACHINE = re.compile(
    r"\W*(?:(?:hey|hi|ok(?:ay)?|oye|hola|hallo)\W+)?(?:siri|alexa|google|cortana|bixby)\W+(?:please\s+"
    r"|bitte\s+|por\s+favor\s+)?(?:play|turn|set|stop|pause|open|close|call|tell|show|remind|switch|start"
    r"|skip|what|who|where|when|how|why|is|are|can|could|do|lights?|volume|spiel|mach|stell|stopp?|schalt"
    r"|öffne|schlie(?:ß|ss)|ruf|zeig|sag|erinner|such|wie|was|wer|wo|wann|licht|pon|apaga|enciende|sube|baja"
    r"|para|abre|cierra|llama|dime|busca|recu[ée]rda\w*|qu[ée]|qui[ée]n|cu[áa]nto|c[óo]mo|reproduce)(?!\w)",
    re.IGNORECASE,
)
DISLIKED = re.compile(
    r"\b(?:nobody|no\s+one|never|don'?t|not|hate|only|stop|used\s+to|would|niemand|keiner|nie|nicht|früher"
    r"|nadie|nunca|no|odio|antes)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
# A letter's end. `BYE` says goodbye, and so whoever stands below it is the writer; `THANKED` may be whom one thanks.
_FROM = r"(?:\s+(?:aus|vom|von|from|desde|de)\s+(?!la\b)[^,.!?\n]{2,25}(?=[,.!\n]))?"
BYE = rf"""
    (?:(?:with\s+)?(?:(?:kind(?:est)?|best|warm(?:est)?|many)\s+)?(?:regards|wishes)|all\s+the\s+best
      |best(?=,)|cheers|take\s+care|(?:speak|talk)\s+soon
      |(?<!^)yours(?:\s+(?:truly|sincerely|faithfully|\w+))?|sincerely(?:\s+yours)?|respectfully|cordially
      |warmly|xoxo
      |lg|vg|mfg|bg|(?:(?:mit|danke\s+und|&)\s+)?(?:(?:ganz\s+)?(?:viele|liebe|beste|schöne|sonnige
        |freundliche|herzliche)[nr]?\s+)?gr[üu](?:ß|ss)(?:le|li|e)?n?{_FROM}|herzlichst|hochachtungsvoll
        |alles\s+(?:gute|liebe)|bis\s+(?:dann|bald)|schönen\s+(?:tag|abend)(?:\s+noch)?
      |(?:(?:un|muchos|mil|con)\s+)?(?:cordial(?:es)?\s+)?saludos?(?:\s+cordial(?:es)?)?{_FROM}
        (?:\s+de(?=\s))?|(?:un\s+)?(?:(?:fuerte|gran)\s+)?abrazos?(?:\s+(?:fuerte|grande))?
        |(?:un\s+)?bes(?:o|ito)s?|atentamente|atte\.?|con\s+mis\s+mejores\s+deseos
        |es\s+grü(?:ß|ss)t(?:\s+(?:sie|euch|dich))?(?:\s+herzlich)?|cordialmente|quedo\s+atent[oa]|firmado
        |fdo\.?|signed|gez(?:eichnet|\.))"""
THANKED = (
    r"(?:(?:many|much)\s+thanks|thanks?|thank\s+you|thx|ta|(?:vielen|besten|herzlichen|lieben)\s+dank"
    r"|danke(?:schön)?|(?:muchas|mil|muchísimas)\s+gracias|gracias)(?:\s+[^\W\d_]{1,12}){0,3}"
)
CLOSED = r"""
    (?:that'?s\s+(?:all|it)(?:\s+(?:for\s+(?:now|today)|from\s+me|really|then)){0,2}
      |bye(?:[\s-]bye)?(?:\s+(?:for\s+now|then|now))?|see\s+(?:you|ya)(?:\s+\w+)?|talk\s+(?:soon|later)|ttyl
      |laters|ta[\s-]ra|toodle\w*
      |das\s+(?:war'?s|wär'?s|ist\s+alles)(?:\s+(?:\w+\s*){0,3})?|mehr\s+(?:ist\s+es\s+)?nicht
        |tsch(?:ü|öö?|au)(?:ss?|ß|sle?)?i?|ciao|tschau|ade|pfiat\s?\w*|servus
        |bis\s+(?:morgen|später|nachher|demnächst|die\s+tage)
        |dank(?:e|\s+dir|\s+euch|\s+ihnen)(?:\s+(?:dir|euch|ihnen))?
      |eso\s+(?:es\s+todo|ser[íi]a\s+todo)|nada\s+m[áa]s|hasta\s+(?:luego|pronto|ma[ñn]ana|otra)
        |nos\s+vemos|adi[óo]s|chao|chau|espero\s+(?:\w+\s){0,2}?(?:noticias|respuesta))"""
# A dash, a farewell, or a sentence's end, and the name below it.
SIGNED = re.compile(
    rf"""
        (?:(?P<mark>(?:(?:^|(?<![0-9])[.!?)…\n]|\s)\s*[-–—]+\s*|\n\s*))
          |(?<!\w)(?P<bye>{BYE}|firma(?=\s*:))[,.!:\s]{{1,2}}\s*(?:(?:ing|lic|arq|abg)\.\s+)?
          |(?<!\w)(?P<thanked>{THANKED}|{CLOSED})[,.!]\s*|(?P<aside>,\s+)
          |(?P<stop>(?<=[.!…])\s+(?=[^\W_]+(?:\s+x{{1,4}})?\W*$)))
      (?P<name>(?!(?:lg|vg|mfg|bg|cheers|regards|saludos|atte|scherz|spa(?:ß|ss)|witz|quatsch|joke|joking
        |kidding|jk|nvm|broma|bromita|sorry|perd[óo]n
        |tranquil[oa]s?)\b)[^\W\d_][\w'-]*(?:\s(?!(?:x{{1,4}}|vom|beim|aus|from|at
        |desde)\b)[^\W\d_][\w'-]*){{0,2}})(?(bye)(?:\s(?:vom|beim|aus|from|at
        |desde)\s[^,.!?\n]{{2,40}})?)(?:\s+x{{1,4}}\b)?[^\w?]*$""",
    re.VERBOSE | re.IGNORECASE,
)
# "Vorname: Lena", "last: Bae", "apellidos Santana Díaz".
_IS = r"(?:'s|\s*(?:is|ist|es|wäre?|would\s+be|lautet|reicht|genügt|basta|is\s+enough|:)\b(?:\s+wohl)?\s*:?|\s*:|,)?\s+"
FIRST_PART = re.compile(
    rf"\b(?:(?:first|given)\s+name|vornamen?|vorne|nombre(?:\s+de\s+pila)?|(?:first|given)(?=\s*:)){_IS}",
    re.IGNORECASE,
)
LAST_PART = re.compile(
    rf"\b(?:(?:last|family)\s+name|surname|(?:nach|familien)namen?|hinten|apellidos?"
    rf"|(?:last|family)(?=\s*:)){_IS}(?P<particles>(?:(?:von|van|der|den|de|del|la|los|di|da)\s+)*)",
    re.IGNORECASE,
)
# One half of the name, and how it is spelt, right before the words for the other: "Maier mit ai, Vorname ...".
OTHER_HALF = re.compile(
    r"(?P<name>[^\W\d_][\w'-]+)(?:,?\s+(?:with|w/|mit|con|ohne|without"
    r"|sin)\s+(?:[\w']{1,8}\s+){0,2}[\w']{1,5})?\s*[,.;:(–-]?\s*(?:(?:and|und|y|de|mit|with|my|the|mein|der"
    r"|mi|el)\s+){0,2}",
    re.IGNORECASE,
)
# "Huber Toni, Huber ist der Nachname", "Wei es el nombre".
IS_LAST = re.compile(
    r"(?<!\w)(?P<word>[^\W\d_][\w'-]+)\s+(?:(?:is|ist|es)\s+)?(?:my|the|mein|der|da|mi|el|de|mit"
    r"|als)\s+(?:last\s+name|surname|family\s+name|(?:nach|familien)nam(?:e|a)|apellido)\b",
    re.IGNORECASE,
)
IS_FIRST = re.compile(
    r"(?<!\w)(?P<word>[^\W\d_][\w'-]+)\s+(?:(?:is|ist|es)\s+)?(?:my|the|mein|der|da|mi|el"
    r"|de)\s+(?:first\s+name|given\s+name|vornam(?:e|a)|nombre)\b",
    re.IGNORECASE,
)
# "Oyelaran, first name Tunde".
PARTS_BEHIND = re.compile(
    r"(?P<b>[^\W\d_][\w'-]+)(?:\s+(?:is|ist|es)\s+(?:my|the|mein|der|mi|el)\s+(?:last\s+name|surname"
    r"|family\s+name|nachname|apellido))?(?:,\s+|,?\s+mit\s+|,?\s+de\s+)(?:first\s+name|given\s+name"
    r"|vornamen?|vorne|nombre(?:\s+de\s+pila)?)\s*(?:is|ist|es"
    r"|:)?\s+(?P<a>[^\W\d_][\w'-]*(?:\s(?-i:[A-ZÄÖÜÁÉÍÓÚÑ])[\w'-]+)?)",
    re.IGNORECASE,
)
# "Brandstetter mein Name", "obregón es mi apellido".
IS_MY_NAME = (
    r"(?:\s+(?:ist|is|es)|'s|,?)\s+(?:mein\s+(?:nach)?name|der\s+name|(?:my|the)\s+(?:(?:last|sur)\s*)?name"
    r"|mi\s+(?:nombre|apellido)|me\s+llamo|hei(?:ß|ss)e?\s+ich"
    r"|(?:they|people|everyone|everybody|my\s+(?:friends|mates))\s+calls?\s+me"
    r"|(?:me\s+(?:llaman|dicen)|(?:nenn(?:en|t)|sagen?)\s+(?:mich\s+)?)\s*(?:todos|jeder|alle"
    r"|mis\s+amigos)(?:\s+zu\s+mir)?|(?P<self>(?:und\s+|and\s+"
    r"|y\s+)?(?:(?:das\s+)?bin\s+i(?:ch)?(?=\s*(?:[,.!]|$))|that'?s\s+me|es[ae]?\s+soy(?:\s+yo)?|soy\s+yo)))"
)
NAMED_BEHIND = re.compile(
    rf"(?<!\w)(?P<name>[^\W\d_](?:[\w-]|'(?!s\b))+(?:\s(?!(?:is|ist"
    rf"|es)\s)[^\W\d_][\w'-]+)?){IS_MY_NAME}\b(?!\s*(?:is|ist|es|:|and|und|y)\b)(?!\s+(?-i:[A-ZÄÖÜÁÉÍÓÚÑ]))",
    re.IGNORECASE,
)
# "Bartholomew, but Bart is fine", "du kannst Alex sagen", "ich werde Toni genannt".
ENOUGH = re.compile(
    r"""
        (?<!\w)(?:(?:but|though|aber|pero|aunque)\s+(?:just\s+|plain\s+|auch\s+|einfach\s+
          |con\s+)?(?P<said>[^\W\d_][\w-]+(?:'(?!s\b)[\w-]+)?)(?:\s+(?:is|ist|es)|'s)?\s+(?:fine|okay?|enough
          |good|works|will\s+do|does\s+it|reicht|genügt|passt|langt|vale|basta|está\s+bien|me\s+vale)
      |(?:du|ihr|sie)?\s*(?:kannst|könnt|können|darfst|dürfen)(?:\s+(?:sie|du))?\s+(?:gerne?\s+|ruhig\s+
        |einfach\s+|auch\s+)*(?P<called>[^\W\d_][\w'-]+)\s+(?:zu\s+mir\s+)?sagen
      |(?:^\W*|(?<=[,.]\s))(?:just\s+|einfach\s+|con\s+(?:poner\s+)?
        |plain\s+)?(?P<enough>(?:(?:mr|mrs|ms|miss|dr|herr|frau|sr|sra|señora?)\.?\s+)?[^\W\d_][\w-]+)(?:'s
        |\s+(?:is|will|ist|es))?\s+(?:fine|okay|enough|will\s+do|do|does\s+it|works|suffices|reicht|genügt
        |passt|langt|basta|está\s+bien|vale|sobra)(?:\s+(?:lol|haha|thanks|danke|gracias|völlig|schon
        |auch))?(?=\W*$)
      |(?<=[,(]\s)(?:or\s+|but\s+)?(?P<short>[^\W\d_][\w-]+)\s+(?:for\s+short
        |para\s+(?:los\s+amigos|abreviar)) | (?<=[,(]\s)(?:kurz|abgekürzt)\s+(?P<brief>[^\W\d_][\w-]+)
      |werd(?:e)?\s+(?:meistens?\s+|immer\s+|nur\s+|überall\s+|eigentlich\s+
        |von\s+allen\s+)*(?P<known>[^\W\d_][\w'-]+)\s+(?:genannt|gerufen))\b""",
    re.VERBOSE | re.IGNORECASE,
)
REVERSED = re.compile(
    r"\s*(?P<last>[^\W\d_][\w'-]{1,30}),\s+(?P<first>[^\W\d_][\w'-]{1,30}(?:\s[^\W\d_][\w'-]{1,30})?)[\s.!]*"
)
REVERSED_FIRST = re.compile(
    r"\s*(?P<last>[A-ZÄÖÜÁÉÍÓÚÑ][^\W\d_][\w'-]{1,30}),\s+(?P<first>[A-ZÄÖÜÁÉÍÓÚÑ][\w'-]{1,30})(?=[,;.\n])"
)
# Marks that are dictated: "coma me llamo Rosa Lindo punto".
DICTATED_MARK = re.compile(r"(?<!\w)(?:comma|komma|coma|period|full\s+stop|punkt|punto)(?!\w)", re.IGNORECASE)
# "Nicht Blum sondern Radtke", "no me llamo Juan sino Joan".
NOT_BUT = re.compile(
    r"(?:(?:nicht|not)\s+)?[^\W\d_][\w'-]+,?\s+(?:sondern|sino)\s+|not\s+[^\W\d_][\w'-]+,?\s+but\s+",
    re.IGNORECASE,
)
REPEATED = re.compile(
    r"(?P<last>[^\W\d_]{2,30})[,.]\s+(?=(?P<first>(?P=last)|[^\W\d_]{2,30}(?=\s+(?P=last)\b))(?!\w))",
    re.IGNORECASE,
)
# What was said before it was a joke or a slip.
TAKEN_BACK = re.compile(
    r"(?:[.!,;:)–-]\s*(?:(?:(?:but|aber|pero|though)\s+)?(?:(?:nobody"
    r"|no\s+one)\s+(?:ever\s+)?calls\s+me\s+that|so\s+nennt\s+mich\s+(?:keiner|niemand|kein\s+mensch)"
    r"|nadie\s+me\s+(?:llama|dice)\s+as[íi])|no\s+joke|i\s+jest|jesting"
    r"|(?:no|nah|nein|nee|n[öo]|sorry|perd[óo]n)(?:,?\s+(?:typo|tippfehler|vertippt|mistyped|errata|wait"
    r"|warte|moment|halt|espera|scherz|quatsch|spa(?:ß|ss)|broma|mentira))?|just\s+kidding|kidding|jk|joking"
    r"|scherz(?:\s+beiseite)?|spa(?:ß|ss)(?:\s+beiseite)?|quatsch|sondern|es\s+broma|broma|bromas\s+aparte"
    r"|mentira|perd[óo]n|seriously|im\s+ernst|ahora\s+en\s+serio)"
    r"|(?:^|\s)(?:i\s+meant|ich\s+meinte|quise\s+decir|quer[íi]a\s+decir|but(?=\s+it'?s\s)"
    r"|aber(?=\s+ich\s+hei)|pero(?=\s+me\s+llamo\s)))\b[\s,.!:;)-]",
    re.IGNORECASE,
)
# "Ana Ruiz, no Ana Ruis": what follows is denied, not meant.
DENIED = re.compile(r",\s*no\s", re.IGNORECASE)
SURNAME = re.compile(
    r"\b(?:last\s+name|surname|family\s+name|nachname|familienname|apellidos?)(?:'s|\s*(?:is|ist|es|wäre?"
    r"|would\s+be|:))?\s+(?P<last>[^\W\d_][\w'-]+(?:\s(?-i:[A-ZÄÖÜÁÉÍÓÚÑ])[\w'-]+)?)",
    re.IGNORECASE,
)
RESTATED = re.compile(
    r"[,.;:(–-]\s*(?:well|actually|i\s+mean|or\s+rather|officially|properly|in\s+full|full\s+name|that\s+is"
    r"|bueno|o\s+sea|mejor\s+dicho|digo|en\s+realidad|completo|perd[óo]n|eigentlich|vielmehr|also|offiziell"
    r"|richtig|ich\s+meine|besser\s+gesagt|sorry|(?:(?:but|aber|pero)\s+)?(?:on\s+(?:paper"
    r"|my\s+(?:id|passport|licen[cs]e))|auf\s+dem\s+papier|im\s+(?:pass|ausweis)"
    r"|en\s+(?:los\s+papeles|el\s+(?:dni|pasaporte|carn[ée])))(?:\s+(?:it'?s|steht|pone|sale"
    r"|dice))?)[\s,:]+(?:(?:it'?s|ist|es|soy|i'?m)\s+)?",
    re.IGNORECASE,
)
# "Ray-Ray at the shop, but Raymond Castellow on paper".
ON_PAPER = re.compile(
    r"(?:[,.;(–-]|\s(?:but|aber|pero))\s+(?:(?:but|aber|pero)\s+)?(?:(?:it'?s|es|soy"
    r"|i'?m)\s+)?(?P<name>[^\W\d_][\w'-]+(?:\s[^\W\d_][\w'-]+){1,3})\s+(?:on\s+(?:paper"
    r"|my\s+(?:id|passport|licen[cs]e))|auf\s+dem\s+papier|im\s+(?:pass|ausweis)"
    r"|en\s+(?:los\s+papeles|el\s+(?:dni|pasaporte|carn[ée]))|officially|offiziell|oficialmente)(?!\w)",
    re.IGNORECASE,
)
RELATIVE = re.compile(
    r"(?:\s+(?:in|from|at|aus|von|vom|bei|de|del|en)\s+(?:(?:the|der|dem|la|el)\s+)?\w+"
    r"|\s+(?:upstairs|downstairs|next\s+door|over\s+there|oben|unten|nebenan|drüben|arriba|abajo"
    r"|al\s+lado))?,?\s+(?:who|whom|that|which|der|die|quien|que)\b",
    re.IGNORECASE,
)
# "Declan, by the way", "Washington Silveira, un placer".
BY_THE_WAY = re.compile(
    r"(?:^|[.!?,]\s+)(?P<name>[^\W\d_][\w'-]+(?:\s[^\W\d_][\w'-]+){0,2}),\s+(?:by\s+the\s+way|btw|übrigens"
    r"|por\s+cierto|(?P<courtesy>un\s+placer|mucho\s+gusto|encantad[oa]|(?:nice|pleased)\s+to\s+meet\s+you"
    r"|freut\s+mich|angenehm))\b",
    re.IGNORECASE,
)
# "Rocco. DiPasquale. Two words you'll remember".
LAST_BEHIND = re.compile(r"\.\s+(?P<last>[A-ZÄÖÜÁÉÍÓÚÑ][\w'-]{2,})(?=\s*(?:[.!]|$))")
# Whom we greet on the page: "dice «Hola, Macarena»".
QUOTED_GREETING = re.compile(
    r"[\"„“”«»]\s*(?:hi|hey|hello|dear|hallo|liebe[rs]?|guten\s+\w+|moin|hola|querid[oa]|estimad[oa]"
    r"|buen[ao]s\s+\w+)\W{1,3}$",
    re.IGNORECASE,
)
# What is said of oneself before the name: "ich bin der Sohn, Malte", "soy la de la reunión de ayer, Marifé Iglesias".
SAYS_WHO = re.compile(
    r"(?:^|[,.!?;\n]\s*|\s)(?:i'?m|i\s+am|ich\s+bin|bin|soy)\s+(?:the|der|die|el|la)\s[^,.!?\n]{2,45}$",
    re.IGNORECASE,
)
# "Frau Petersen, Silke".
FIRST_BEHIND = re.compile(r",\s+(?P<first>[A-ZÄÖÜÁÉÍÓÚÑ][\w'-]+)(?=\W*$)")
# What a person goes on to say of themselves: "ich bin jan und habe eine frage".
GOES_ON = re.compile(
    r"\s+(?:und|and|y)\s+(?:ich|i|i'?m|habe?|hätte|suche|brauche|möchte|will|have|need|want|tengo|quiero"
    r"|busco|necesito)\b",
    re.IGNORECASE,
)
WHO = word_set("this it that it's its thats that's das")
CAPITALS = re.compile(r"\s*(?P<name>[^\W\d_][\w'-]{1,20}(?: [^\W\d_][\w'-]{1,20}){1,3})[\s.!]*$")
# Greeted and gone on with a stop: "Hiya. Rutger. Furniture restorer", "hi there. Marguerite, we make wedding cakes".
GREETING = re.compile(
    r"\s*(?:hi+|hiya|hey+|hello|hallo|hall[öo]chen|hola|buenas(?:\s+(?:tardes|noches))?|buenos\s+d[íi]as"
    r"|muy\s+buenas|moin(?:\s+moin)?|servus|grüezi|grü(?:ß|ss)\s+gott"
    r"|(?:good\s+)?(?:morning|mornin'?|afternoon|evening)"
    r"|guten?\s+(?:tag|morgen|abend))(?:\s+(?:there|all|everyone|folks|team|zusammen|miteinander"
    r"|a\s+todos))?(?P<mark>\s*[.!,…]+)\s+",
    re.IGNORECASE,
)
TO_OTHERS = re.compile(
    r"[^.!?\n]{0,60}\b(?:you|your|yours|u|du|dich|dir|dein\w*|ihr|euch|eue?r\w*|sie|ihnen|t[úu]|te|ti"
    r"|usted\w*|vosotr[oa]s|os|vuestr[oa]s?|puedes|pod[ée]is|eres|sabes|tienes|quieres)\b",
    re.IGNORECASE,
)
# "Clara, is that your actual name": asked for a name, whoever is named and asked is the bot.
QUESTIONED = re.compile(
    r",\s*¿?(?:is|are|do|does|did|can|could|who\s+named|bist|ist|hast|kannst|wer\s+hat|eres|es|tienes"
    r"|puedes)\b",
    re.IGNORECASE,
)
# "Jasmine, is it?"
IS_IT = re.compile(r",\s*(?:is|was)\s+(?:it|that)\s*\?", re.IGNORECASE)
# "Who am I talking to, is it really 'Ava'".
ASKS_WHO = re.compile(
    r"(?:^|[,.;!?]\s*)¿?(?:(?:and|und|y|so)\s+)?(?:is\s+(?:it|this|that|your)|are\s+you|bist\s+du"
    r"|hei(?:ß|ss)t\s+du|sind\s+sie|ist\s+das|eres|te\s+llamas|usted\s+es|es\s+usted)\s[^,.;!?\n]*$",
    re.IGNORECASE,
)
# "Gregor aus der Klosterküche, wir hätten ...": where somebody signs on from, up to the comma.
SIGNS_FROM = re.compile(
    r"\s+(?:(?:aus|von|bei|from|at|desde|de|en)\s+(?:der|dem|den|the|la|el|los|las)|vom|beim|del|im"
    r"|am)\s+(?P<place>[^\W\d_][\w'-]*(?:\s[^\W\d_][\w'-]*){0,3})(?=\s*(?:[,.!\n]|$))",
    re.IGNORECASE,
)
# How a name is spelt: "w two n's", "no e", "ohne h".
SPELT = re.compile(
    r"(?:(?:[^\W\d_][\s.,-]{1,2}){2,20}[^\W\d_](?!\w)"
    r"|(?:with|w/?|mit|con|sin|ohne|without|no|minus)\s+(?:(?:an?|the|one|two|double|single|eine?m?"
    r"|zwei(?:tes)?|drei|doppel|dos|una?|h|das|der)\s+)*(?:[a-zäöüñ]|haches?|\w?enes?|eles?"
    r"|ypsilon)(?:'?s)?(?!\w)|spel(?:t|led)\b|geschrieben\b)",
    re.IGNORECASE,
)
# Who goes away for a moment tells no name: "hang on, kettle".
WAITS = re.compile(
    r"\W*(?:(?:hang|hold)\s+on|(?:just\s+)?(?:one|a|1)\s+(?:sec|second|moment|minute|min)|just\s+a\s+\w+"
    r"|wait|bear\s+with\s+me|brb|(?:einen?\s+|kleinen\s+)?(?:moment|augenblick|sekunde)|warte\w*"
    r"|bin\s+gleich|un\s+(?:momento|segundo|segundito|momentito)|espera\w*|ahora\s+vuelvo)\b",
    re.IGNORECASE,
)
# A name that stands for itself right before a number or right behind one: "can you ring me? Tobias, 412 555 0177".
BESIDE_NUMBER = (
    re.compile(rf"(?:^|[.!?\n]\s+)(?P<name>[^\W\d_][\w'-]+)\s{{0,2}}[,:(–-]?\s{{0,2}}{HIDDEN}{{5}}"),
    re.compile(rf"{HIDDEN}{{5}}[ \t,;.()–-]{{1,4}}(?P<name>[^\W\d_][\w'-]+)[\s.!]*$"),
)
IMPERATIVE = re.compile(
    r"(?:^|[,.;:!?\n–-]\s*|\b(?:and|und|y|then|dann|please|bitte|just|einfach|or|oder)\s+)$",
    re.IGNORECASE,
)
WHEN_CALLING = re.compile(
    r"\W*(?:when|if)\s+you\s+(?:ring|call|phone)|\W*(?:wenn|falls)\s+(?:ihr|du|sie)\s+(?:anruf|klingel)\w*"
    r"|\W*(?:cuando|si)\s+(?:me\s+|nos\s+)?llam\w+",
    re.IGNORECASE,
)
# Who could bear the name at a sentence's end instead of the visitor: a relative, somebody of ours, a third of several.
ANYBODY_ELSE = re.compile(
    rf"\b(?:{KIN}|you|your|u|du|dich|dir|dein\w*|t[úu]|te|ti|s(?:he|ie)|he|er|his|her|boss|chef\w*|jef[ea]"
    rf"|partner\w*|wife|husband|frau|mann|mujer|marido|son|daughter|sohn|tochter|hij[oa]|dog|hund|perr[oa]"
    rf"|colleague|kolleg\w*|compañer[oa]|assistant\w*|called|named|name\w*|hei(?:ß|ss)t|llama\w*)\b|,[^,]*,"
    rf"|^\W*(?:our|my|unser\w*|mein\w*|mis?|nuestr[oa]s?)\s"
    rf"|\b(?:our|my|unser\w*|mein\w*|mis?|nuestr[oa]s?)\s+\w+$",
    re.IGNORECASE,
)


def last_stop(text: str) -> int:
    """Where the last sentence of the text begins."""
    return max(text.rfind(mark) for mark in ".!?\n") + 1
