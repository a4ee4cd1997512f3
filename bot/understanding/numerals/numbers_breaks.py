"""Where a clause begins that was typed without a comma: "2200 for the year the kennel isn't made of money".

Many visitors type no marks at all. Read as one clause, what they say next would tell what the number is about; so the comma
that they left out is put back, in folded text, where a subject with its verb begins and no word before it asks for one.
"""

from __future__ import annotations

import re

from bot.understanding import clauses
from bot.understanding.numerals.numbers_view import View

_OPENS = {
    "en": re.compile(
        r" (?=(?:(?:i|we|he|she|they)(?:'(?:m|ve|d|ll|re|s)"
        r"|(?<=i)(?:m|ve))?(?! (?:have|got|need|want|can)? ?$) [a-z]{2,}|(?:that|there)'?s|then (?:i|we) "
        r"|(?<=year )this year|looking (?:for|to) |(?:gotta|need to|have to|must) (?:have|get|be) "
        r"|every (?:day|week|month) (?:we|i|it|someone|somebody|people|calls)"
        r"|there (?:is|are)(?= [a-z]+ ?[a-z])|(?:it|this|that)(?:'s| is| isn't) (?!$)"
        r"|its (?=just|only|all|been|a |the |my |our )|same as (?:the|my|our|what)(?! (?:we|i) )"
        r"|(?:the|my|our) [a-z]{2,} (?:is|isn't|are|aren't|was|wasn't|has|does|doesn't|decides?|says?|said"
        r"|wants?|needs?|keeps?|never)(?![a-z])|(?:does|can|could|will|is) (?:it|you|this|that) [a-z]"
        r"|(?:(?<=[0-9]k )|(?<=[0-9] )|(?<=month )|(?<=year ))(?:our|my) [a-z]"
        r"|(?:text|call|ring|email|mail|show|tell|send|give) me(?![a-z])|of (?:which|whom) ))"
    ),
    "de": re.compile(
        r" (?=(?:wir|ich) (?:sind|waren|haben?|hab|hatten?|brauch(?:en|e)?|woll(?:en|te|ten)|will"
        r"|such(?:en|e)|leben?|mussen?|muss|mach(?:en|e)?|verpassen|verlier(?:en|e)|mochten?|wurden?|durfen?"
        r"|darf|rechnen?|zahlen?|konnen|konnten?|kann|bin|geh(?:en|e)?|denke|glaub(?:e|en)?|schau(?:e|en)?"
        r"|entscheide[n]?|kriegen?|bekommen?)(?![a-z])|sind (?:ja |nur |bloss |halt |eh |wir "
        r"|doch )*(?:ein(?:e[rs]?)?(?! (?:euro|problem))|zu [a-z]+t)(?![a-z])"
        r"|bei uns (?:ist|sind|arbeiten)(?![a-z])|(?:gestern|heute) (?:kam|war|hat|ging)(?![a-z])"
        r"|(?<=jahr )dieses jahr|sonst [a-z]|start (?:ware|ist|soll)(?![a-z])"
        r"|(?:der|die) [a-z]+ (?:zahlt|will|sagt|muss)(?![a-z])"
        r"|(?:jeden tag|jede woche) (?:gehen|verlier\w*|kommen|rufen)"
        r"|bis dahin (?:soll|muss|will|woll|brauch)\w*|also (?:brauch|muss|woll|such|fruhestens"
        r"|spatestens)\w*|(?:davon|darunter) |das (?:ist|war|sind|reicht|muss)(?![a-z])"
        r"|(?:was|wos) (?:kost\w*)|(?:angebot|infos?|unterlagen|preise) (?:bitte|gerne?|an) "
        r"|ruf\\w* (?:mich|uns|bitte))"
    ),
    "es": re.compile(
        r" (?=(?:(?:yo|nosotr[oa]s|nosotr[oa]s) )?(?:somos|soy|tenemos|tengo|estamos|estoy|necesit(?:o|amos)"
        r"|queremos|quiero|buscamos|busco|perdemos|trabajamos|decido|llevamos|llevo|podemos|podriamos|hacemos"
        r"|vendemos)(?![a-z])|(?:no |ya no )(?:somos|soy|tenemos|tengo|estamos|estoy|necesit(?:o|amos)"
        r"|queremos|quiero|podemos|decido|damos|llegamos)(?![a-z])|nadie [a-z]{4,}|los de enfrente"
        r"|de (?:l[oa]s cuales|ell[oa]s) |(?<=pasado )este ano|cada dia (?:se|nos|perd\w+|hay|me) "
        r"|nos (?:escriben|llaman|piden|preguntan|contactan|cuesta|faltan?|pierd\w+)(?![a-z])"
        r"|yo (?:solo|no|me|lo|la|te) |(?:cuanto|que) (?:cuesta|vale) )"
    ),
}
"""Subjects with one of the commonest verbs behind them, and what else opens a clause."""
JOINS = frozenset(
    [
        "i'm", "im", "we're", "been", "still", "currently", "and", "but", "or", "so", "because", "cause",
        "cuz", "if", "that", "when", "while", "what", "how", "who", "whom", "whose", "which", "where", "why",
        "as", "than", "since", "until", "till", "before", "after", "once", "though", "although", "unless",
        "whether", "then", "also", "plus", "like", "to", "just", "maybe", "think", "guess", "believe",
        "hope", "say", "says", "said", "know", "mean", "sure", "afraid", "suppose", "reckon", "bet", "see",
        "all", "everything", "everyone", "anything", "nothing", "something", "whatever", "whenever",
        "wherever", "most", "max", "maximum", "best", "least", "more", "less", "much", "only", "wish",
        "told", "tell", "tells", "feel", "figure", "assume", "assuming", "provided", "given", "case", "now",
        "far", "amount", "you", "u", "please", "pls", "what's", "is", "are", "was", "were", "be", "do",
        "does", "did", "can", "could", "will", "would", "should", "may", "might", "must", "have", "has",
        "had", "don't", "not", "for", "of", "to", "in", "on", "at", "by", "with", "from", "about", "into",
        "over", "under", "between", "per", "a", "an", "the", "my", "our", "your", "his", "her", "their",
        "its", "this", "these", "those", "no", "any", "some", "each", "every", "both", "either", "neither",
        "und", "oder", "aber", "denn", "sondern", "dass", "weil", "wenn", "falls", "ob", "als", "wie", "wo",
        "was", "wer", "wen", "wem", "welche", "welcher", "welches", "sobald", "solange", "damit", "bevor",
        "nachdem", "bis", "seit", "da", "sodass", "obwohl", "wahrend", "indem", "je", "desto", "so", "also",
        "dann", "aktuell", "derzeit", "momentan", "hier", "dort", "nur", "auch", "noch", "schon", "hoffe",
        "denke", "glaube", "sage", "meine", "sagen", "wir", "ich", "er", "sie", "es", "man", "ist", "sind",
        "war", "waren", "bitte", "gerne", "hat", "haben", "hab", "habe", "kann", "konnen", "will", "wollen",
        "muss", "mussen", "brauchen", "brauche", "suchen", "suche", "machen", "mache", "der", "die", "das",
        "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "mein", "meine", "unser", "unsere",
        "fur", "mit", "von", "zu", "aus", "bei", "nach", "in", "im", "am", "an", "auf", "um", "uber",
        "unter", "zwischen", "ab", "y", "hay", "e", "o", "u", "pero", "sino", "que", "quien", "quienes",
        "cual", "donde", "cuando", "como", "porque", "pues", "aunque", "mientras", "si", "segun", "para",
        "por", "con", "sin", "de", "del", "a", "al", "en", "entre", "sobre", "hasta", "desde", "no", "ni",
        "nos", "me", "te", "se", "lo", "la", "los", "las", "le", "les", "ya", "tambien", "tampoco", "solo",
        "solamente", "aqui", "ahora", "hoy", "aun", "todavia", "nunca", "siempre", "casi", "mas", "menos",
        "muy", "yo", "tu", "el", "ella", "nosotros", "nosotras", "ellos", "todo", "todos", "total", "creo",
        "pienso", "digo", "espero", "supongo", "imagino", "cuanto", "cuantos", "cuantas", "unos", "unas",
        "mi", "mis", "su", "sus", "nuestro", "nuestra", "es", "son", "era",
    ]
)  # fmt: skip
"""Words that a clause behind them belongs to: conjunctions, prepositions, verbs of saying and thinking, "all we have"."""
_MARK = re.compile(r"[.,](?![0-9])|[;:!?()]| - ")
_HIDDEN = 4
"""Blanks in a row."""
_LINE_END = re.compile(r"(?<=[^\s.,;:!?])\n")
# "In summer we get twice as many", "el comité somos cinco", "more than 1000 I will not pay": the clause itself begins with these.
_LEADS = re.compile(
    r"\W*(?:(?:in|on|at|during|by|for|from|since|after|before|until|with|next|last|every|over|more|the|our|my"
    r"|all|im|am|ab|an|bei|beim|mit|seit|nach|vor|bis|zu|zum|nachste[nrsm]?|letzte[nrsm]?|mehr|die|der|das"
    r"|unser\w*|en|desde|durante|para|a|por|con|de|tras|mas|el|la|los|las|nuestr\w+|todos"
    r"|todas)(?: (?!(?:a|per|al|im|am|pro) (?:month|year|week|mes|ano|monat|jahr))[a-z0-9'-]+){1,5})"
)
_WORD_BEFORE = re.compile(r"(right now|[a-z0-9'%$€£]+)$")


# "34 people, and can you call me?": what is asked behind an answer makes no question of it.
_ASIDE = re.compile(
    rf"(?:,|(?<=[a-z0-9]) (?:and|und|y))(?: and| und| y)? (?=(?!(?:is|are) (?:it|that|this)"
    rf"|¿?(?:son|es) [^?]* o )(?:what'?s|{clauses.ASKING})(?:(?![a-z])|(?<=¿))[^.!?;\n]{{2,120}}\?)"
)
_ASKS = re.compile(
    rf"\W*(?:(?:and|but|und|aber|y|pero|so|if|wenn|falls|si|as|because|weil|porque|cuando|hi|hello|hallo|hola"
    rf"|would|will|is|are|ist|sind) )*(?:{clauses.ASKING}|would|will|is|are|ist|sind|if|wenn|falls|cuando"
    rf"|wurde[nt]?|seria)(?![a-z])"
)


def breaks(view: View, language: str) -> list[tuple[int, int, str]]:
    """What stands for a mark that was left out, as replacements in order: ends of lines, questions behind an answer, and blanks
    between clauses where the message has no marks of its own."""
    text, opens = view.text, _OPENS.get(language)
    ended = [(m.start(), m.end(), ".\n") for m in _LINE_END.finditer(text)]
    if "?" in text:
        asides = [
            (m.start(), m.end(), ". ")
            for m in _ASIDE.finditer(text)
            if not _ASKS.match(text, clauses.begin(text, m.start()))
        ]
        return sorted([*ended, *asides])
    if opens is None or _MARK.search(text.rstrip(" .!?\n")):
        return ended
    places = {
        m.start()
        for m in opens.finditer(text)
        if m.start() and (_is_hidden(view, m.start()) or _ends_clause(text, m.start()))
    }
    return sorted([*ended, *((at, at + 1, ", ") for at in places)])


def _is_hidden(view: View, at: int) -> bool:
    """Whether the blank stands for a name or an address that was read before: "I manage ........ 45 employees"."""
    return view.ends[at] - view.starts[at] >= _HIDDEN


def _ends_clause(text: str, at: int) -> bool:
    before = _WORD_BEFORE.search(text, max(0, at - 24), at)
    return (
        before is not None
        and before[1] not in JOINS
        and not _LEADS.fullmatch(text, text.rfind("\n", 0, at) + 1, at)
    )
