"""What the visitor wants solved: the category of the flow it comes nearest to, how urgent, and their words."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from bot.understanding import clauses, need_cues
from bot.understanding import urgency as urgencies
from bot.understanding.facts import Context, Fact
from bot.understanding.learned import Needs

OTHER = "other"
Nearest = Callable[[str, dict[str, tuple[str, ...]]], "tuple[str, float]"]
# How near a category a statement is for a need nobody asked about, and for one beside other facts; measured on the cases.
_CLEAR, _LIKELY, _SHARED = 0.8, 0.36, 0.2
# How sure what was learned has to be: of the category, that an answer names no need, that it names one, and that one not asked for does.
_SURE, _NO_NEED, _NEED, _VOLUNTEERED = 0.5, 0.5, 0.4, 0.9
# How sure that "I don't know ..." goes on with what is missing.
_NAMED = 0.8
# How sure what was learned has to be that words name none, to outweigh the words, where the need was not asked for and where it was; how near a
# category takes that back; and how many words a need has to have that only what was learned hears.
_TALK, _TALK_ASKED, _BESIDE, _FEWEST_WORDS = 0.5, 0.95, 0.65, 3

_TOPIC = r"""(?:lead|enquir|inquir|customer|client|call|chat|message|form|mail|request|response|respond|repl|answer|sales|team|rep\b|reps\b|report|data|number|crm|weekend|night|hour|traffic|visitor|website|site|support|spreadsheet|excel|manual|process|pipeline|conver|follow|booking|appointment|schedul|quote|deal|business|revenue|money|time|staff|people|inbox|track|visib|rout|assign|automat|question|tool|system|software|solution|bot|one)"""
_STATED = re.compile(
    rf"""\b(?:
      (?:we|i|they|you)(?:'?re|\s+are|'?ve|\s+have|\s+do)?\s+(?:\w+\s+){{0,3}}?(?:los(?:e|ing|t)|miss(?:ing|ed)?|wast(?:e|ing)|struggl(?:e|ing)|drown(?:ing)?|dropping|overwhelmed|swamped|bleeding|leaking|burning|fail(?:ing)?\s+to|stuck|tired\s+of|sick\s+of|fed\s+up|can'?t\s+(?:keep\s+up|handle|cope|answer|reach|respond|see|track|measure|tell)|cannot\s+(?:keep\s+up|handle|answer|respond|see|track)|unable\s+to|don'?t\s+(?:have\s+(?:\w+\s+)?(?:visibility|overview|insight|reporting|idea\s+(?:how|which|where))|know\s+(?:which|where|who|how\s+many)|see|respond|answer|reply|track|get\s+(?:back|enough))|have\s+(?:\w+\s+)?(?:trouble|problems?|issues?|difficult\w*|no\s+(?:way|visibility|overview|insight|idea\s+(?:how|which|where)|reporting|process)))\b
    | (?:we|i)(?:'?d|'?re|\s+are|\s+would)?\s+(?:\w+\s+){{0,2}}?(?:need|want|like|hoping|trying|looking|aim(?:ing)?|wish|plan(?:ning)?)\s+(?:to\s+(?:be\s+able\s+to\s+)?(?:automat|improv|reduc|increas|speed|stop|cut|captur|convert|qualif|rout|track|respond|reply|answer|fix|solve|get\s+(?:rid|more|better|faster|an?\s+overview)|replac|find\s+(?:a|an|some|something)|streamlin|simplif|handle|organi[sz]e|distribut|assign|measur|see\s+(?:which|where|how|what)|know\s+(?:which|where|how)|grow|scale|cover|book|save|generat|catch|centrali[sz]|consolidat|unify|forward|hand)\w*|(?:for\s+)?(?:a|an|some|something|help|better|more|faster|our|proper|24|one|any)\b[^.!?]{{0,60}}?\b(?:to|that|which|for|with|of|where|so|on|who)\b[^.!?]{{0,20}}\b{_TOPIC}\w*)
    | (?:and|but)\s+(?:(?:often|always|regularly|still|constantly|keep)\s+)?(?:los(?:e|ing)|miss(?:ing)?|wast(?:e|ing))\s+[^.!?]{{0,30}}?\b{_TOPIC}\w*
    | looking\s+for\s+(?:a|an|some|something|help|better)\b | in\s+(?:the\s+)?(?:market|search)\s+for | in\s+need\s+of | (?:our|the|my)\s+(?:\w+\s+){{0,2}}?(?:problem|issue|challenge|pain(?:\s+point)?|goal|bottleneck|struggle|headache)s?\s+(?:is|are|right\s+now|at\s+the\s+moment|here) | (?:the|our)\s+(?:main|biggest|real|core|whole)\s+(?:problem|issue|challenge|pain|goal|thing|headache)
    | nobody\s+(?:answers|replies|responds|picks\s+up|knows|follows\s+up|sees|calls|looks|is\s+(?:there|available|around|on)) | no\s*one\s+(?:answers|replies|responds|picks\s+up|knows|follows\s+up|is\s+(?:there|available|around|on)) | (?:leads?|enquir\w+|inquir\w+|calls?|messages?|requests?|customers?|e?-?mails?|prospects?|visitors?|forms?)\s+(?:\w+\s+){{0,3}}?(?:get(?:ting)?\s+(?:lost|ignored|missed|stuck)|go(?:es|ing)?\s+(?:cold|unanswered|nowhere|missing|to\s+(?:the\s+wrong|voicemail|spam|competitors?))|slip(?:ping)?|fall(?:ing)?\s+through|sit(?:ting)?|wait(?:ing)?|pile?(?:ing)?\s+up|are\s+(?:lost|ignored|missed|unanswered|not\s+(?:answered|followed))|never\s+get|drop\s+off|leave|bounce|end\s+up|have\s+to\s+wait|land)\b
    | (?:it|response|replying|answering|getting\s+back|we)\s+(?:times?\s+)?(?:takes?|took|is|are|need)\s+(?:us\s+)?(?:\w+\s+){{0,3}}?(?:too\s+(?:long|slow)|hours|days|forever|ages|way\s+too) | too\s+(?:slow|much\s+manual|many\s+(?:missed|manual|leads|enquir\w+|calls)|long\s+to\s+(?:respond|reply|answer)) | (?:everything|all|it'?s\s+all|still)\s+(?:is\s+|done\s+)?(?:manual(?:ly)?|by\s+hand|in\s+(?:excel|spreadsheets?)|copy[\s-]*past\w+) | (?:manually|by\s+hand)\b[^.!?]{{0,40}}\b{_TOPIC} | copy(?:ing)?[\s-]*(?:and[\s-]*)?past\w+
    | (?:wir|ich|uns|mir)\b[^.!?]{{0,40}}?\b(?:verlier\w*|verpass\w*|verschwend\w*|entgeh\w*|gehen\s+verloren|kommen\s+nicht\s+(?:hinterher|nach)|schaff\w+\s+(?:es\s+)?nicht|haben\s+(?:\w+\s+)?(?:probleme?|schwierigkeiten|keinen?\s+(?:überblick|übersicht|einblick))|wissen\s+nicht\s*,?\s*(?:welche|woher|wer|wie\s+viele)|ertrink\w*|sind\s+überlastet)\b | (?:suche[n]?|brauche[n]?|benötige[n]?)\s+(?:wir\s+|ich\s+)?(?:\w+\s+)?(?:ein\w*|etwas|was|hilfe|unterstützung|bessere\w*|mehr|schnellere\w*|lösung|tool|software|system|chatbot)\b | (?:wir|ich)\s+(?:\w+\s+)?(?:wollen|will|möchten|möchte|müssen|würden\s+gern\w*)\s+[^.!?]{{0,60}}?(?:automatisier|verbesser|reduzier|erhöh|beschleunig|verkürz|schneller|erfass|qualifizier|verteil|zuweis|weiterleit|nachverfolg|auswert|mess|(?<!an)(?<!um)sehen|beantwort|reagier|erreichbar|vereinfach|steiger|gewinn|ersetz|loswerd|entlast|spar)\w*
    | (?:anfragen|leads|anrufe|kunden|e?-?mails|nachrichten|interessenten)\b[^.!?]{{0,40}}?\b(?:verloren|liegen|unbeantwortet|unter|warten|versanden|verpufft|verschwinden|nicht\s+beantwortet|zu\s+spät|springen\s+ab|landen|verteilt|bleiben) | niemand\s+(?:geht|antwortet|reagiert|da|ist|erreichbar|ruft|weiß|beantwortet|kümmert) | keiner\s+(?:geht|antwortet|reagiert|ist|ruft|weiß|beantwortet|kümmert) | (?:unser|das|die|der)\s+(?:\w+\s+)?(?:problem|ziel|hauptproblem|herausforderung|engpass)\s+(?:ist|sind) | (?:dauert|brauchen)\b[^.!?]{{0,25}}?\b(?:zu\s+lang\w*|ewig|stunden|tage)\b | (?:alles|noch|läuft)\s+(?:\w+\s+)?(?:manuell|händisch|per\s+hand|von\s+hand|in\s+excel|über\s+excel)\b | kein\w*\s+(?:überblick|übersicht|reporting|auswertung|transparenz)
    | (?:perdemos|pierdo|perdiendo|se\s+(?:nos\s+)?(?:pierden|escapan|quedan|acumulan|enfr[íi]an)|desperdiciamos|no\s+(?:damos\s+abasto|llegamos\s+a|podemos\s+(?:atender|contestar|responder|ver|medir)|sabemos\s+(?:qu[ée]|cu[áa]nt|de\s+d[óo]nde|cu[áa]l|qui[ée]n)|contestamos|respondemos|tenemos\s+(?:\w+\s+)?(?:visibilidad|control|informes|forma|manera)|hay\s+(?:nadie|quien|visibilidad|informes|forma)))\b | nadie\s+(?:contesta|responde|atiende|coge|sabe|llama|est[áa]|hace) | (?:busco|buscamos|estamos\s+buscando|estoy\s+buscando|necesito|necesitamos|nos\s+hace\s+falta|queremos|quiero|nos\s+gustar[íi]a|me\s+gustar[íi]a)\s+(?:\w+\s+)?(?:una?\b|algo|alguna?|ayuda|mejor\w*|m[áa]s|automatiz\w*|reduc\w*|aument\w*|responder|contestar|atender|captar|dejar\s+de|asignar|repartir|distribuir|medir|saber|controlar|organizar|agilizar|acelerar|simplificar|cubrir|evitar|una\s+herramienta|un\s+sistema|convertir|filtrar|cualificar|centralizar|ver\s+(?:qu[ée]|cu[áa]nt|de)|derivar|gestionar|sustituir|reemplazar)
    | (?:nuestro|el|mi)\s+(?:\w+\s+)?(?:problema|objetivo|reto|dolor|cuello\s+de\s+botella)\s+(?:\w+\s+)?(?:es|son) | (?:tardamos|tarda|tardan)\s+(?:\w+\s+)?(?:demasiado|mucho|horas|d[íi]as|m[áa]s) | (?:todo|lo\s+hacemos|hacemos|se\s+hace)\b[^.!?]{{0,20}}?\b(?:a\s+mano|manual\w*|en\s+excel) | (?:tenemos|tengo)\s+(?:un\s+|muchos\s+|varios\s+)?(?:problemas?|dificultades)\b | demasiad[oa]s?\s+(?:lent\w+|consultas|llamadas|trabajo|tiempo|manual)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_QUESTION = re.compile(
    r"\W*(?:(?:hm+|ok|okay|wow|so|und|and|but|aber|y|oye|ah|oh)\W+)*(?:wofür|womit|wohin|do|does|did|can(?!['’]t)|could|is|are|will|would(?!\s+(?:be|love|like|help|need|have|make|save|suit|mean)\b)|should|has|have|how|what|what's|whats|who|which|why|when|where|kann|können|könnt|könnte|gibt|wie|was|wer|welche\w*|hat|habt|ist|sind|seid|bist|muss|warum|wieso|wozu|wo|qui[ée]n|qu[ée]|c[óo]mo|cu[áa]l|cu[áa]nto|d[óo]nde|puede\w*|pod[ée]is|se\s+puede|hay|por\s+qu[ée]|para\s+qu[ée]|eres|sois|tien\w+)\b",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"\W*(?:(?:yes|yeah|yep|no|nope|ok|okay|sure|hi|hello|hey|thanks?|thank you|please|bye|good|fine|great|cool|start|go|go ahead|hmm+|what|help|ja|nein|danke|hallo|hi|moin|bitte|gut|klar|tschüss|okay|los|sí|si|vale|hola|gracias|adiós|adios|bueno|buen[ao]s|muy|tardes|noches|d[íi]as|claro|test|testing|lol|haha+|nice|just (?:looking|browsing|curious|researching|checking)(?: around)?|nur (?:mal )?(?:schauen|gucken)|ich schaue (?:mich )?nur(?: um)?|solo (?:estoy )?mirando|nothing|nichts|nada|whatever|skip|next|(?:let me|can i) (?:ask|think)\b.*|one (?:moment|second|sec)|moment|un momento|i have a question|ich habe eine frage|tengo una pregunta|weiter|siguiente|stop|there|you|dir|tag|guten|everything|all of (?:it|that|the above)|all|alles|todo|eigentlich alles|de todo)\W*)+",
    re.IGNORECASE,
)
# What is wanted of us, not of a product: a demo, a talk.
_TO_US = re.compile(
    r"\b(?:demos?|demonstration|demostraci[óo]n|vorführung|walkthrough|meeting|reuni[óo]n|(?:talk|speak)\s+(?:to|with)|hablar\s+con|sprechen|reden)\b", re.IGNORECASE
)
# A request to the bot, which names no problem of the visitor's.
_ORDER = re.compile(
    r"\b(?:(?:book|show|give|get|send|schedule|arrange|offer|tell)\s+(?:me|us)|(?:ignore|disregard|forget)\s+(?:\w+\s+){0,3}?(?:instructions?|rules?|prompts?)|(?:zeig|gib|buch|schick)\w*\s+(?:mir|uns)|(?:ignorier|vergiss)\w*\s+(?:\w+\s+){0,3}?(?:anweisung\w*|regeln)|(?:d[ae]me|mu[ée]str[ae]me|ag[ée]ndame|res[ée]rvame|env[íi]ame)|(?:ignora|olvida)\s+(?:\w+\s+){0,3}?(?:instrucciones|reglas))\b",
    re.IGNORECASE,
)
# "Que traduzca al francés": a wish, not a question.
_WISHED = re.compile(r"que\s+(?:(?:se|me|nos|lo)\s+)?\w+(?:a|e|an|en)\s", re.IGNORECASE)
# Words that ask for time, or for the question once more.
_STALLS = re.compile(
    r"""\W*(?:(?:sorry|ok|okay|oh|ah|uh+|um+|perd[óo]n|disculp\w+|entschuldig\w+|puh|uf+)\W+)*(?:
      (?:hang\s+on|hold\s+on|wait|bear\s+with\s+me|(?:just\s+)?(?:a|one|1)\s+(?:moment|second|sec|minute|min)|give\s+me\s+(?:a|one)\s+\w+|be\s+right\s+back|brb|warte|moment|sekunde|augenblick|(?:einen?|kleinen?)\s+(?:moment|augenblick|sekunde)|espera|esperad|espere|un\s+(?:momento|segundo|minuto)|dame\s+un\w*\s+\w+)(?:\s+(?:please|mal|kurz|bitte|por\s+favor))?\s*(?:[,.!…-]|$)
    | (?:(?:can|could|would)\s+you\s+|please\s+|kannst\s+du\s+|k[öo]nn(?:t|en)\s+(?:ihr|sie)\s+|bitte\s+|(?:me|nos)\s+|puedes\s+|podr[íi]as\s+)*(?:repeat|rephrase|say\s+(?:that|it)\s+again|ask\s+(?:that\s+)?again|(?:die|deine|eure)\s+frage\s+(?:noch\s?mal|wiederholen|noch\s+einmal)|noch\s?mal\s+(?:die\s+frage|fragen)|wiederhol\w*|rep(?:i|e)t\w+|rep[íi]teme\w*|otra\s+vez\s+la\s+pregunta)\b
    )""",
    re.VERBOSE | re.IGNORECASE,
)
# What is wrong is not known to the visitor either.
_UNSURE = re.compile(
    r"\b(?:(?:don'?t|dont|do\s+not|not|n'?t)\s+(?:\w+\s+){0,2}?(?:know|sure|certain|thought\s+about)|no\s+idea|hard\s+to\s+(?:say|tell)|difficult\s+to\s+say|good\s+question|gute\s+frage|buena\s+pregunta|(?:wei(?:ß|ss)|wüsste)\s+(?:(?:ich|das|es|selbst|selber|auch)\s+){0,3}(?:\w+\s+)?(?:nicht|net|ned|nich|noch\s+nicht)|keine\s+ahnung|schwer\s+zu\s+sagen|kann\s+ich\s+(?:\w+\s+){0,3}?(?:nicht|nich|net)\s+(?:sagen|beantworten)|no\s+(?:lo\s+)?(?:s[ée]|sabr[íi]a|tengo\s+(?:muy\s+)?claro|tenemos\s+(?:muy\s+)?claro|sabemos)|ni\s+idea|dif[íi]cil\s+de\s+decir)\b(?!\s+(?:if|whether|ob|(?:de\s+)?si|who|which|how\s+many|where|wer|welche\w*|wie\s?viele?|woher|qui[ée]n|cu[áa]nt\w+|de\s+d[óo]nde)\b)",
    re.IGNORECASE,
)
_TROUBLE = r"(?:los(?:e|ing)|miss(?:ing)?|wast(?:e|ing)|struggl(?:e|ing)|drop(?:ping)?|have\s+(?:any\s+|a\s+)?(?:problems?|issues?|trouble))"
_NO_TROUBLE = re.compile(
    rf"""\W*(?:(?:no|well|but|actually|honestly|nein|aber|pues|bueno)\W+)*(?:
      (?:we|i)\s+(?:(?:do\s+not|don'?t|are\s+not|aren'?t|never|'?re\s+not|am\s+not)\s+(?:really\s+|actually\s+|usually\s+|ever\s+)?{_TROUBLE}|have\s+no\s+(?:problems?|issues?|trouble))
    | (?:wir|ich)\s+(?:verlier\w*|verpass\w*|hab\w*)\s+(?:\w+\s+)?(?:kein\w*|nichts|nie)(?!\s+(?:über|einblick|ahnung|reporting|auswert|transparenz|zeit))
    | no\s+(?:nos\s+)?(?:perdemos|pierdo|se\s+(?:nos\s+)?pierden|tenemos\s+(?:ning[úu]n\s+)?problemas?|tengo\s+(?:ning[úu]n\s+)?problemas?)
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
# "We're proud of that": what goes well asks for nothing, unless more is wished for.
_WELL = re.compile(
    r"\b(?:proud\s+of\b|(?:is|are)\s+(?:all\s+)?fine\W*$|nothing(?:'s|\s+is)\s+broken\W*$|alles\s+im\s+lot\b|läuft\s+(?:eigentlich\s+)?alles\W*$|alles\s+läuft\W*$|immer\s+(?:binnen|innerhalb)\b|todo\s+(?:controlado|en\s+orden)\b|same\s+day\W*$|am\s+selben\s+tag\s+weg\b|en\s+el\s+(?:mismo\s+)?d[íi]a\W*$)",
    re.IGNORECASE,
)
_SUBJECTLESS = re.compile(r"^(?:(?:want|need|would\s+like|looking)|(?P<de>wollen|möchten|brauchen|suchen|müssen))\b", re.IGNORECASE)
_SLIPS = tuple(
    (re.compile(rf"\b{slip}\b", re.IGNORECASE), meant)
    for slip, meant in (
        (r"(?<=\bwe\s)mis", "miss"), (r"(?<=\bwe\s)loose", "lose"), ("mising", "missing"), ("loosing", "losing"), ("alot", "a lot"), ("enquirys", "enquiries"), ("inquirys", "inquiries"),
        ("costumers?", "customers"), ("respons", "response"), ("responce", "response"), ("anfrangen", "anfragen"), ("verliehren", "verlieren"), ("yamadas", "llamadas"),
    )
)  # fmt: skip
_LETTERS = re.compile(r"[^\W\d_]{2,}")
# Words that want something without saying what: "we need it".
_EMPTY_WORDS = """
we me it that this them one some need want would like have must should to by at on in for and the brauchen wollen wir es das ich
nos llamamos llama llamo called named name heißen heissen heißt namens nombre
haben müssen bis und actually wait sorry eigentlich realmente necesitamos necesito queremos quiero lo eso para y
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())
_BLANK = re.compile(r"\S\s{3,}|^\s{3,}|\s{3,}$")
# What was blanked out, and the commas beside it, but for those before a clause that says more of the same thing.
_GAP = re.compile(
    r"\s{3,}|[;:]\s*|,(?!\s*(?:that|which|who|whether|so\s+that|das|dass|damit|welche\w*|woher|wie\s+viele?|wer|was|ob|que|para\s+que|cu[áa]nt\w+|qu[ée]|de\s+d[óo]nde)\s)",
    re.IGNORECASE,
)
_LEAD = re.compile(r"\W*(?:and|und|y|also|so|that|dass|que)\b", re.IGNORECASE)
# Who they are, before what they need: "we're a vet practice in Leeds and ...".
_INTRODUCED = re.compile(
    r"^(?:we'?re|we\s+are|i'?m|i\s+am|i\s+(?:own|run|work)|we\s+(?:own|run)|this\s+is|wir\s+sind|ich\s+bin|bin|ich\s+arbeite|wir\s+(?:haben|führen|betreiben)\s+ein\w*|ich\s+(?:habe|führe|betreibe)\s+ein\w*|somos|soy|tengo\s+una?|tenemos\s+una?|trabajo)\s[^,;.!?]{2,60}?(?:,\s*(?:and|und|y)?|\s+(?:and|und|y))\s+(?=\S+\s+\S+\s+\S)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:\b(?:and|und|y|e|the|our|my|a|with|unser|das|mein|el|nuestro|un)\s+)*\b(?:budget|presupuesto|from|we\s+are|we're|i'?m|wir\s+sind|somos|and|und|y)\W*(?:is|of|ist|sind|es|de|about)?\W*$",
    re.IGNORECASE,
)
_HELLO = re.compile(
    r"(?:(?:hi|hey|hello|hallo|moin|hola|buenas|good\s+(?:morning|afternoon|evening)|guten\s+(?:tag|morgen|abend)|buenos\s+d[íi]as|buenas\s+tardes)(?:\s+there)?\s*[,.!:)-]+\s*|(?:well|so|also|naja|pues|bueno|um+|uh+|hm+)\s*,\s*)+",
    re.IGNORECASE,
)


def read(
    text: str,
    context: Context,
    language: str,
    nearest: Nearest | None = None,
    answers: bool = True,
    said: str | None = None,
    learned: Needs | None = None,
) -> list[Fact]:
    """At most one need. `text` has other facts blanked out, `said` has not, and gives the words.

    `answers` says whether a bare statement may be the answer to the question for the need. `nearest(words, categories)` gives the
    category nearest in meaning and how near it is; without it, words in common decide.
    """
    del language
    nearest = nearest or by_words
    said = text if said is None else said
    pieces = _pieces(text)
    if context.asked == "need" and (unsure := _UNSURE.search(text)) and not any(_knows(p.text, context, learned) for p in pieces):
        return [Fact("need", "vague", None, unsure.group(), unsure.start(), unsure.end(), 0.75)]
    found = [p for p in pieces if _told(p.text, nearest, context, learned)]
    confidence = 0.85
    if not found and context.asked == "need" and not _STALLS.match(text):
        found, confidence = _answering(pieces, answers, nearest, context, learned), 0.75
    if not found:
        return []
    start, end = found[0].start, found[-1].end
    start += _courtesy(said[start:end])
    words = said[start:end]
    category = _category(_plain(words), nearest, context, learned)
    value = {"category": category, "urgency": urgencies.of(said, category), "words": words}
    return [Fact("need", "known", value, words, start, end, confidence)]


def to_compare(text: str, context: Context) -> list[str]:
    """The words whose meaning `read` asks for: where the words do not tell a need, and where they do, unasked, for they may be talk."""
    weighed = ((piece.text, _by_words(piece.text, context)) for piece in _pieces(text))
    compared = (clause for clause, told in weighed if told is None or (told and context.asked != "need"))
    return [_plain(words) for clause in compared for words in dict.fromkeys((clause, _INTRODUCED.sub("", clause)))]


def _told(clause: str, nearest: Nearest, context: Context, learned: Needs | None) -> bool:
    """Whether a clause states a need by itself, be it asked for or not."""
    told = _by_words(clause, context)
    if told is not None:
        return told and not _is_talk(clause, nearest, context, learned)
    if _near(clause, _CLEAR, nearest, context):
        return True
    if learned is None or not learned.tells or context.asked == "need":
        return False
    words = _INTRODUCED.sub("", clause)
    long_enough = len(words.split()) >= _FEWEST_WORDS
    return long_enough and need_cues.may_tell(words) and 1.0 - learned.none(_plain(words)) >= _VOLUNTEERED


def _knows(clause: str, context: Context, learned: Needs | None) -> bool:
    """ "We don't know which ad works" tells what is missing, "I don't know yet" leaves it open."""
    if learned is None:
        return need_cues.complains(clause, context.categories)
    words = _plain(clause)
    return learned.named(words) >= _NAMED or (learned.none(words) < _TALK_ASKED and need_cues.complains(clause, context.categories))


def _is_talk(clause: str, nearest: Nearest, context: Context, learned: Needs | None) -> bool:
    """ "Nobody calls me just Kylie": the words of a need, said of something else; told only where it was not asked for."""
    if learned is None or learned.none(_plain(clause)) < (_TALK_ASKED if context.asked == "need" else _TALK):
        return False
    return not _near(clause, _BESIDE, nearest, context)


def _by_words(clause: str, context: Context) -> bool | None:
    """The same by the clause's words alone; None where they do not tell."""
    if need_cues.ELSEWHERE.search(clause) or (context.asked != "need" and (need_cues.OF_OTHERS.search(clause) or need_cues.says_not_what(clause))):
        return False
    if _states(clause):
        return True
    if not _answers(clause):
        return False
    return True if need_cues.complains(clause, context.categories) else None


def _category(words: str, nearest: Nearest, context: Context, learned: Needs | None) -> str:
    if cued := need_cues.category(words, context.categories):
        return cued
    near, likeness = nearest(words, context.categories)
    if learned is None or (near in learned.own and likeness >= _LIKELY):
        return near
    meant, sure = learned.category(words)
    return meant if meant and sure >= _SURE else near


def _answering(
    pieces: list[clauses.Clause], answers: bool, nearest: Nearest, context: Context, learned: Needs | None
) -> list[clauses.Clause]:
    """What may answer the question for the need: anything said, or, beside other facts, what comes near a category.

    What was learned may tell that it names none, or does although the message looked like no answer.
    """
    able = [p for p in pieces if _answers(p.text) and not need_cues.ELSEWHERE.search(p.text)]
    said = _plain(" ".join(piece.text for piece in able))
    if learned and said:
        if learned.none(said) >= _NO_NEED:
            return []
        answers = answers or learned.named(said) >= _NEED
    return able if answers else [p for p in able if _near(p.text, _LIKELY, nearest, context)]


def _near(words: str, least: float, nearest: Nearest, context: Context) -> bool:
    category, likeness = nearest(_plain(words), context.categories)
    return category != OTHER and likeness >= least


def _plain(words: str) -> str:
    """In small letters where all are capitals, for what is shouted means the same; and with common slips put right."""
    words = words.lower() if words.isupper() else words
    for slip, meant in _SLIPS:
        words = slip.sub(meant, words)
    return words


def _pieces(text: str) -> list[clauses.Clause]:
    """The clauses, cut again where other facts were blanked out and at the commas beside them."""
    out = []
    for clause in clauses.split(text):
        gaps = (
            list(_GAP.finditer(clause.text))
            if _BLANK.search(text[max(0, clause.start - 3) : clause.end + 3])
            else []
        )
        starts = [0, *(gap.end() for gap in gaps)]
        ends = [*(gap.start() for gap in gaps), len(clause.text)]
        out += [_bare(text, clause.start + a, clause.start + b) for a, b in zip(starts, ends, strict=True)]
    return [piece for piece in out if piece.text]


def _bare(text: str, start: int, end: int) -> clauses.Clause:
    """The piece without joining words at its ends."""
    if lead := _LEAD.match(text, start, end):
        start = lead.end()
    if tail := _TAIL.search(text, start, end):
        end = tail.start()
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip(" ,;:)("))
    piece = piece.strip(" ,;:\n)(")
    return clauses.Clause(piece, start, start + len(piece))


def _courtesy(words: str) -> int:
    return match.end() if (match := _HELLO.match(words)) else 0


def by_words(words: str, categories: dict[str, tuple[str, ...]]) -> tuple[str, float]:
    """The category whose phrases share most of their longer words with these, and the share; `other` where few are."""
    scores = {name: max((overlap(words, p) for p in phrases), default=0.0) for name, phrases in categories.items()}
    best = max(scores, key=lambda name: scores[name], default=OTHER)
    score = scores.get(best, 0.0)
    return (best, score) if score >= _SHARED else (OTHER, score)


@lru_cache(maxsize=1024)
def _stems(words: str) -> frozenset[str]:
    return frozenset(word[:5] for word in _LETTERS.findall(words.lower()) if len(word) > 3)


def overlap(words: str, phrase: str) -> float:
    """The share of the phrase's longer words that these words hold, by their first five letters."""
    stems = _stems(phrase)
    return len(_stems(words) & stems) / max(1, len(stems))


def _states(clause: str) -> bool:
    if clause.endswith("?") and _QUESTION.match(clause):
        return False
    if _TO_US.search(clause) or _NO_TROUBLE.match(clause):
        return False
    return bool(_STATED.search(clause) or _STATED.search(_SUBJECTLESS.sub(_subject, clause)))


def _subject(verb: re.Match[str]) -> str:
    return f"{'wir' if verb['de'] else 'we'} {verb.group()}"


def _answers(clause: str) -> bool:
    if clause.endswith("?") or _NOTHING.fullmatch(clause) or _NO_TROUBLE.match(clause) or _ORDER.search(clause) or _WELL.search(clause):
        return False
    told = {word.lower() for word in _LETTERS.findall(clause)} - _EMPTY
    return bool(told) and (not _QUESTION.match(clause) or bool(_WISHED.match(clause)))
