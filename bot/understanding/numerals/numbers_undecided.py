"""Answers that leave the question open, by their build: a denial beside a word of settling, something still to come.

Folded spelling; they count only as replies to a question.
"""

from __future__ import annotations

import re

from bot.understanding.numerals.numbers_view import words

_DENIED = (
    r"(?<![a-z])(?:not|never|nothing|no ?one|nobody|[a-z]+n't|havent|hasnt|didnt|isnt|cannot|no|ni|nada|nadie"
    r"|sin|tampoco|nicht|nichts|nie|niemand|kein\w{0,2}|ohne)(?![a-z])"
)
_SETTLED = (
    r"determin\w+", r"decid\w+", r"settled", r"agreed", r"fixed", r"finali[sz]ed", r"establish\w+",
    r"confirmed", r"discussed", r"scheduled", r"nailed", r"pinned", r"worked out", r"predict\w*",
    r"forecasts?", r"foresee\w*", r"estimate", r"figured", r"thought (?:about|of|that|it)",
    r"clear(?: (?:yet|on|about|to))?", r"certain", r"sure(?! thing)", r"defined", r"resolved",
    r"made up (?:my|our) minds?", r"know[ns]?(?! (?:what|how|why|who|if) (?:you|that|this|it|banter))",
    r"in stone", r"set(?= (?:yet|in|a|so far)| *$)", r"entschieden", r"entschluss", r"entscheidung",
    r"festgelegt", r"festgesetzt", r"feststeh\w+", r"fest(?= *(?:$|[.,!]))", r"festlegen", r"bestimmt",
    r"beschlossen", r"geklart", r"abgestimmt", r"definiert", r"terminiert", r"absehbar", r"klar", r"sicher",
    r"spruchreif", r"bekannt", r"besprochen", r"uberlegt", r"gedanken", r"einschatzen", r"abschatzen",
    r"sagen konnen", r"(?:genau|sicher|schon) sagen", r"wiss\w+",
    r"weiss(?: ich| es| das| noch| gerade| selbst| selber)*", r"beziffern",
    r"(?:vorher|voraus)(?:sag\w+|seh\w+|zusehen)", r"abseh\w+", r"prognos\w+", r"defini\w+", r"fijad\w+",
    r"establecid\w+", r"acordad\w+", r"cerrad\w+", r"concret\w+", r"hablado", r"(?:lo |muy |nada )?clar[oa]",
    r"segur[oa]s?", r"confirmad\w+", r"pensad\w+", r"resuelt\w+", r"se sabe", r"sabemos", r"lo se",
    r"sabria\w*", r"precisar", r"estipulad\w+", r"prever", r"predecir", r"pronostic\w+",
)  # fmt: skip
_FEW = r"(?:,? (?!(?:but|aber|pero|and|und|y|wait|until|bis|hasta)(?![a-z]))[a-z']{1,14}){0,5}?"
_OPEN = (
    (
        r"(?:yet |still |all |remains |remain |have yet |has yet )?to be (?:determined|decided|confirmed"
        r"|agreed|settled|defined|discussed|advised|seen|announced|fixed)"
    ),
    r"yet to (?:decide|be|determine|agree|settle|see)",
    r"up in the air",
    r"open question",
    r"under (?:discussion|review|consideration)",
    r"being (?:discussed|decided|worked out|reviewed)",
    r"subject to",
    r"contingent (?:on|upon)",
    r"unknown",
    r"unbekannt",
    r"ungewiss",
    r"fraglich",
    r"(?:a date |an eta |date )?tb[acd]",
    r"desconocid[oa]",
    r"incierto",
    r"(?:for|up to) (?:the |my |our )?[a-z]+ to (?:decide|say|tell)",
    r"(?:muss|musste|soll) (?:mein|meine|der|die|unser|unsere) [a-z]+ (?:sagen|entscheiden|wissen|klaren)",
    r"(?:lo|eso lo|eso) (?:decide|dira|dice|sabra|sabe|tiene que decir) (?:mi|el|la)",
    r"search me",
    r"beats me",
    r"your guess is as good as mine",
    r"hard to (?:pin|put|give|tell|judge|predict|call)",
    r"haven'?t (?:a|the (?:foggiest|faintest|slightest)) ?(?:clue|idea)?",
    r"not the (?:foggiest|faintest|slightest)",
    r"touch and go",
    r"we'?ll cross that bridge",
    (
        r"who knows(?! (?:computers?|it|tech|things?|stuff|everything|everyone|about|excel|the|his|her|their"
        r"|our|my)(?![a-z]))"
    ),
    r"crystal ball",
    r"glaskugel",
    r"bola de cristal",
    r"ask me (?:again )?(?:after|when|later|in|next|once|tomorrow)",
    r"frag\w* mich (?:nochmal |wieder |noch mal )?(?:nach|wenn|spater|in|im|morgen)",
    r"preguntame (?:otra vez |de nuevo )?(?:despues|cuando|luego|en|manana)",
    r"any(?:one|body)'?s guess",
    r"impossible to (?:say|tell|know|predict)",
    r"(?:unmoglich|nicht) (?:zu sagen|vorher\w+)",
    r"imposible (?:de )?(?:prever|saber|decir|predecir)\w*",
    (
        r"(?:can'?t|cannot|couldn'?t|could not|hard to) (?:really |honestly |yet )?(?:put"
        r"|give) (?:you )?(?:a |an |any )?(?:date|figure|number|timeline|exact)"
    ),
    r"in two minds",
    r"on the fence",
    r"play(?:ing)? it by ear",
    r"hinges on",
    r"(?:going|still) back and forth",
    r"(?:noch |erst )?zu (?:klaren|bestimmen|entscheiden|definieren|besprechen)",
    r"in (?:klarung|abstimmung|diskussion|planung)",
    r"steht? (?:noch )?(?:aus|in den sternen|zur debatte)",
    r"bleibt abzuwarten",
    r"wird sich (?:noch |dann |schon )?(?:zeigen|ergeben|rausstellen|herausstellen)",
    r"abhangig (?:von|davon)",
    r"je nach",
    r"keinen? (?:blassen )?(?:schimmer|dunst|peil|plan)",
    r"woher soll ich",
    r"was weiss ich",
    r"hangt (?:noch )?in der luft",
    r"schwebt noch",
    r"kommt (?:ganz |sehr |halt |immer |eben )?(?:drauf|darauf) an",
    (
        r"wird (?:noch |erst |gerade )+(?:geklart|entschieden|besprochen|abgestimmt|diskutiert|gepruft"
        r"|festgelegt)"
    ),
    r"sind (?:wir )?(?:uns )?(?:noch )?(?:unschlussig|uneinig|uneins)",
    r"unschlussig",
    r"uneins",
    r"por (?:determinar|decidir|definir|concretar|confirmar|ver|fijar|acordar|cerrar|hablar)",
    r"(?:queda |esta |sigue )?pendiente (?:de)?",
    r"(?:esta |sigue |queda |anda )(?:todavia |aun )?(?:todo )?en (?:el aire|veremos|duda|discusion)",
    r"en veremos",
    r"suje(?:to|ta) a",
    r"en funcion de",
    r"vete a saber",
    r"a saber(?= *(?:$|[.,!]))",
    r"yo que se",
    r"que se yo",
    r"segun(?: como| se| lo| que)",
    r"lo (?:estamos|estoy|estan) (?:viendo|valorando|hablando|discutiendo|estudiando|decidiendo)",
    r"se esta (?:viendo|valorando|discutiendo|decidiendo|estudiando)",
    r"habra que ver\w*",
    r"esta verde",
    r"(?:lo )?(?:iremos|vamos) viendo",
    r"ni (?:puta|zorra|punetera|remota|pajolera|repajolera|la menor|la mas minima|la mas remota) ?(?:idea)?",
    r"sobre la marcha",
    r"dependera?n?(?: de)?",
)
_BUILT = re.compile(
    rf"{_DENIED}{_FEW} {words(*_SETTLED)}(?![a-z])|(?<![a-z]){words(*_SETTLED)}{_FEW} (?:nicht|noch nicht"
    rf"|nichts)(?= *(?:$|[.,!;]| (?:genau|sicher|so|wann|ob|wie)))|(?<![a-z]){words(*_OPEN)}(?![a-z])"
)


def undecided(text: str) -> re.Match[str] | None:
    """Where the folded reply leaves its question open, if it does."""
    return _BUILT.search(text)
