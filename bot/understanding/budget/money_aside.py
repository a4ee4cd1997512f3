"""Sums that are nobody's budget, whatever words stand beside them: said back to us, told in jest, paid by others, lost on
something else.
"""

from __future__ import annotations

import re

from bot.understanding.budget import money_cues as cue
from bot.understanding.budget.money_amount import Amount
from bot.understanding.numerals.numbers_view import CURRENCY, NUMBER, PERIOD

_ECHOED = re.compile(
    r" ?(?:\?{2,}(?= *[a-z¿])|,? ?(?:for|fur|por|para) (?:what|was|que)(?: exactly| genau"
    r"| exactamente)?(?= *(?:$|[?!.,]))|,? (?:que|what|was)(?: denn)?(?= ?[,?¿])"
    r"|,? (?:or what|oder was|oder wie|o que|o como)(?= *(?:$|[?.!])))"
)
_OPENS = re.compile(
    r"[^a-z0-9]*(?:(?:so|and|but|und|aber|y|pero|like|ok|wait|lol|also|pues|wie|what) ?[,.]? ?)*"
)
"""Behind a sum that opens the message: "350 quid for what exactly", "500??? für ein bisschen chat"."""
_KIDDING = re.compile(
    r"[ ,.(!-]{1,3}(?:(?:just |only )?kidding|jk|scherz|(?:war )?(?:nur )?spass|(?:es )?broma)(?![a-z])"
)
_MOCKED = re.compile(
    r" ?[!?]*\?[!?]* ?(?:(?:are )?(?:you|u)(?:'re| are)? (?:kidding|joking|serious|mad|nuts|crazy)|no way|no chance"
    r"|forget it|never|that much|ouch|wow|blimey|bloody hell|good grief|geh bitte|seids"
    r"|(?:nie|niemals)(?: im leben)?|vergiss es|spinnt|ihr spinnt|seid ihr|so viel|wahnsinn"
    r"|ni (?:de broma|hablar|loc[oa])|esta\w* loc[oa]s?|madre mia"
    r"|que (?:caro|barbaridad|dices|locura)|anda ya)(?![a-z])"
    r"|,? ?(?:is|ist|es|sounds|klingt|me parece) (?:(?:just|ja|doch|echt|aber|wie|like|total) )*(?:a |an "
    r"|ein |eine |un |una )?(?:joke|insane|crazy|robbery|ridiculous|outrageous|rip-?off|silly|witz|wahnsinn"
    r"|wucher|frech\w*|unverschamt\w*|abzocke|locura|robo|burrada|barbaridad|disparate|pasada|timo)(?![a-z])"
)
_WONT = re.compile(
    r"(?<![a-z])(?:no (?:voy|vamos) a|no pienso|not (?:going|about) to|(?:i|we)(?:'m| am|'re| are) not"
    r"|won't) (?:pay(?:ing)?|spend(?:ing)?|pagar|gastar(?:me)?)(?:l[eo]s)? $"
)
_JESTED = re.compile(
    r"(?<![a-z])(?:(?:eat|swallow) my (?:own )?(?:hat|shoes?|boots?|words)"
    r"|(?:fress|ess)\w* (?:ich )?(?:einen?|nen?|meinen?) (?:besen|hut)|(?:besen|hut) (?:fress|ess)\w*"
    r"|me como (?:el|mi|un) (?:sombrero|zapato|gorro)"
    r"|(?:os|le|les|te) (?:pongo|ponemos|levanto|levantamos|hago|hacemos|monto"
    r"|montamos) (?:un (?:altar|monumento)|una estatua)"
    r"|(?:build|put up|erect) (?:(?:you|u|ya) )?(?:a |an )?(?:statue|shrine|altar|monument)"
    r"|(?:bau|stell|setz)\w* (?:ich |wir )?(?:euch|ihnen|dir) (?:ein |nen |einen )?(?:denkmal|altar)"
    r"|i'?ll (?:marry|kiss) (?:you|it)|heirate? ich (?:euch|sie|dich|das)|me caso con)(?![a-z])"
)
_OUTRAGE = re.compile(
    r"(?<![a-z])(?:(?:find\w*|finde) (?:ich|wir) (?:das |schon |echt |ganz schon |ziemlich )*(?:heftig|happig|teuer|frech|krass)"
    r"|(?:that's|thats|that is) (?:a bit |pretty |quite |very )?(?:steep|pricey)|una barbaridad"
    r"|(?:daylight|highway) robbery|rip-?off|(?:are )?(?:you|ya) (?:lot )?having a (?:laugh|giggle)|extortion\w*"
    r"|(?:that's|thats|das ist|isch|ist) (?:ja |scho |schon |a |ein |echt |wohl |doch )*(?:wucher|abzocke|frech\w*|happig"
    r"|gepfeffert|sportlich|unverschamt\w*|witz|bit (?:steep|rich|much)|joke)|(?:preise?|priise?) (?:sind|san) "
    r"(?:ja |scho |schon |echt |ganz schon )*(?:sportlich|happig|gepfeffert|gesalzen|heftig)|halsabschneider|narrisch"
    r"|bei euch piepts|(?:re )?locos|un (?:robo|atraco|timo)|anda ya|que caro|carisimo|(?:se|os) pasa(?:n|is))(?![a-z])"
)
"""Said of a price that is complained about."""
_CHORES = re.compile(
    r"(?<![a-z])(?:(?:make|makes|brew|brews|bring|brings) (?:me |us |the )?(?:a )?(?:coffee|tea|breakfast)"
    r"|(?:kaffee|fruhstuck) (?:kochen|machen|bringen|kocht|macht)"
    r"|(?:hac|hag|prepar|pon|sirv)\w+ (?:tambien )?(?:el |un )?(?:cafe|desayuno)|wash (?:my|the) car"
    r"|walk the dog|do the dishes)(?![a-z])"
)
_BETTER = re.compile(
    rf" ?{PERIOD}? ?(?:it|that|this|he|she|they|you)(?:'d| had)? better (?!be|stay|cost|not|than)[a-z]+"
)
_FOR = re.compile(r"(?:^|[,.;!] ?|(?<![a-z])(?:well|so|lol|haha|hm+) )(?:for|fur|por) $")
"""A price with conditions: "for 300 a month it better muck stalls"."""
_WITH = re.compile(r"(?<![a-z])(?:with|for|mit|fur|con|por) $")
_BOUGHT_ELSE = re.compile(
    r" ?(?:i|we) (?:can|could|'d|would)(?: rather| also| just)? (?:buy|hire|repair|fly|retire)(?![a-z])"
    r"| ?(?:kauf\w*|hol\w*|flieg\w*) (?:ich|wir) (?:mir|uns|lieber|auch)(?![a-z])"
    r"| ?konnt\w* (?:ich|wir|man) (?:auch |lieber |uns |mir ){1,3}[^.,!?]{2,50}? (?:flicken|kaufen|reparieren"
    r"|einstellen|bauen|fliegen|renovieren|streichen)(?![a-z])"
    r"| ?(?:me compro|nos compramos|me voy de|nos vamos de)(?![a-z])| ?contrat(?:o|amos) a(?![a-z])"
)
"""What one would rather have for it: "con 1000 me compro una moto"."""
_SOLD = re.compile(
    r"(?<![a-z])(?:(?:a mi |a nosotros )?(?:me|nos|le|les) (?:vendi(?:o|eron)|colocaron|timaron|clavaron)"
    r"|(?:they|he|she|someone|somebody|[a-z]+) sold (?:me|us|him|her|them)"
    r"|(?:mir|uns|ihm|ihr)(?: [a-z]+){0,6} (?:verkauft|angedreht|aufgeschwatzt))(?![a-z])"
)
_OTHERS_SPENT = re.compile(
    r"(?<![a-z])(?:(?:my|mein\w*|mi) ex(?= )|(?:my|mein\w*|mi|our|unser\w*|nuestr\w+) (?:ex-? ?|former |old "
    r"|last |alte\w* |fruhere\w* |ehemalige\w* |antigu[oa] )(?:boss|chef\w*|jef[ea]|firma|company|employer"
    r"|job|empresa|husband|wife|mann|frau)|(?:blew|wasted|sank|flushed|squandered|verpulvert\w*|verbrannt\w*"
    r"|tiraron|malgast\w+)(?! out))(?![a-z])"
)
_IN_JEST = re.compile(
    r"(?<![a-z])(?:(?:i|you|we|one|nobody|no one) (?:can'?t|cannot|couldn'?t|wouldn'?t|won'?t"
    r"|don'?t)(?: [a-z]+)? even(?! (?:complain|argue|blink|think|ask)(?![a-z]))"
    r"|(?:doesn'?t|won'?t|wouldn'?t) even|(?:krieg|bekomm|komm|kam|mach|steh|heb|geh|find|ruhr|nimmt"
    r"|schickt)\w* (?:[a-z]+ ){0,4}?nicht (?:ein)?mal|no (?:[a-z]+ ){1,4}?(?:ni|nadie)"
    r"|(?:i'?d|i would|i'?ll|i can)(?: [a-z]+)? (?!pay|sign|decide|approve|buy|sort|take"
    r"|go)[a-z]+ [^.,!?]{3,40}myself|(?:mach|geh|tu|beantwort|schreib|bau"
    r"|nehm)\w* ich (?:[a-z]+ ){0,6}?(?:selber|selbst)|(?:te|os|le|les) (?:l[oa]s? )?[a-z]+ yo"
    r"|(?!pago|firmo|decido|compro|elijo)[a-z]{3,}o yo (?:mism[oa]|el|la))(?![a-z])"
)
"""What so little does not buy, or what they would rather do themselves: "für 100 Euro krieg ich nicht mal den Elektriker",
"por menos de 300 te cambio yo las ruedas".
"""
_SO_LITTLE = re.compile(
    r"(?:^|[,.;!] ?|(?<![a-z])(?:well|so|lol|haha|hm+|and|und|y|but|aber|pero|hey|pues|hombre|na"
    r"|ja) )(?:(?:for|fur|por|con|mit)(?: (?:less than|under|menos de|weniger als|unter))?|under|below|unter"
    r"|menos de)? ?$"
)
_COINS = re.compile(rf"(?<![a-z])(?:an?|one) {CURRENCY} {NUMBER}")
""" "A buck fifty" is small change."""
_AND_A_TREAT = re.compile(
    r" ?(?:and|und|y|plus) (?:an?|my|some|two|ein\w{0,2}|mein\w*|un[oa]?s?|dos) (?:[a-z]+ ){0,3}?(?:gum"
    r"|handshake|handedruck|handschlag|beers?|bier|cervezas?|canas?|coffees?|kaffee|cafe|smile|lacheln"
    r"|sonrisa|hug|abrazo|cookies?|keks\w*|biscuits?|sandwich|bocadillo|bocata|chicles?|kaugummi|button"
    r"|sweets?|caramelos?|pizza|lollipop|pat on the back)(?![a-z])"
)
_FEW = 60
_NEAR = 50
"""How far from its sentence a price may be complained about."""
_ALONE = re.compile(
    r"(?: [a-z]+){0,2}? (?:selber|selbst|allein\w*|freigeben|unterschreiben|zeichnen|genehmigen|entscheiden|myself"
    r"|(?:on )?my own|alone|without asking|por mi cuenta|yo sol[oa]|sin preguntar|sin consultar)(?![a-z])"
)
_MAY = re.compile(r"(?<![a-z])(?:can|may|allowed|darf|kann|puedo)(?![a-z])")
_SIGN_OFF = re.compile(
    r"(?<![a-z])(?:(?:can|may|allowed to|get to) (?:sign|approve|authori[sz]e|okay)(?: [a-z]+){0,3}? (?:up to|under|below)"
    r"|puedo (?:firmar|aprobar|autorizar|decidir)(?: [a-z]+){0,3}? hasta)(?: [a-z]+)?(?: [$€£])? ?$"
)
_MY_CALL = re.compile(
    r" ?(?:is|are|it'?s|ist|sind|es|son) (?:(?:all|solely|entirely|purely|allein|ganz|solo) )?(?:my (?:call"
    r"|decision|say|shout)|up to me|mine to [a-z]+|mein\w* (?:sache|entscheidung|bier)"
    r"|(?:cosa|decision|asunto) mi[oa])(?![a-z])| ?(?:i|ich|yo) (?:can |may |get to |just |kann |darf "
    r"|puedo )?(?:sign|decide|approve|okay|unterschreib\w*|entscheid\w*|firm\w*|decid\w*)(?![a-z])"
)
_MY_THING = re.compile(
    r"(?<![a-z])(?:my|our|mein\w*|unser\w*|mi|nuestr[oa]) (?P<thing>[a-z'-]+(?: [a-z'-]+)?) (?:is|are|was|ist"
    r"|sind|war|es|son)(?: (?:only|just|already|like|about|nur|schon|solo|ya))? ?$"
)
_THING_ALONE = re.compile(
    r"(?<![a-z])(?P<thing>[a-z'-]+),? (?:alone|itself|on its own|by itself|allein|alleine"
    r"|ya)(?: (?:already|schon))?(?: (?:is|are|was|were|costs?|cost (?:me|us)|runs?|came to|comes to|will be"
    r"|would be|sets (?:me|us) back|ist|sind|war|waren|kostet|kommt auf|es|son|cuesta|vale|sale|sale por"
    r"|me sale|nos sale))?(?: (?:already|schon|ya|like|about|over|fast|casi|unos))* ?$"
    r"|(?<![a-z])(?:allein|alleine|nur|schon|solo) (?:der|die|das|mein\w*|unser\w*|el|la|los|las|mi|mis"
    r"|nuestr\w+) (?P<other>[a-z-]+) (?:ist|sind|war|waren|es|son|kostet|cuesta|vale|sale)(?: (?:schon|ya"
    r"|fast|casi|unos|por))* ?$"
)
"""Right before what something else costs, where another sum follows: "venue alone is 20k already, so like 1500?"."""
_MONEY = re.compile(
    r"budget|presupuest|(?<![a-z])(?:limit|max\w*|cap|ceiling|spend\w*|price\w*|range|numbers?|figure|guess"
    r"|target|amount|total|sum|rate|bid|offer|answer|idea|plan|allowance|pot|kitty|threshold|spot|zone|costs?"
    r"|bracket|estimate|thinking|feeling|gut|boss|hope|grant|fund\w*|money|cash|investment|min\w*|floor|top"
    r"|project\w*|application|request|approval|goal|now|year|month"
    r"|\w*grenze|rahmen|vorstellung|zahl|summe|preis\w*|betrag|etat|ziel|antrag|tope|limite|maximo|cifra"
    r"|cantidad|partida|techo|precio|rango|objetivo|respuesta|proyecto|solicitud)(?![a-z])"
)
_GUESSED_AT = re.compile(
    r"(?<![a-z])(?:how much|what|cuanto|was|wie ?viel)(?![a-z])[^?.!]{2,60}?(?<![a-z])(?:pays?|paid|costs?"
    r"|pag[ao]\w*|cobr\w+|cost(?:o|aron)|(?:be)?zahlt|gezahlt|gekostet"
    r"|(?:for|fur) (?:it|that|theirs|ihren?|das) )[^?.!]{0,60}\? *$"
)
_OURS = re.compile(
    r"(?<![a-z])(?:i(?! (?:bet|guess|reckon|think|suppose|imagine)(?![a-z]))|we|my|our|us"
    r"|ich(?! (?:wett|schatz|glaub|denk|tipp))|wir|mein\w*|unser\w*|uns|yo|nos|mi|nuestr\w+|[a-z]{3,}mos"
    r"|tengo|puedo)(?![a-z])"
)
_FOR_ELSE = re.compile(
    r"(?: [a-z]+){0,3},? (?:and|but|und|aber|y|pero) (?:all )?(?:that(?:'?s| is)|those are|they(?:'?re| are)"
    r"|it(?:'?s| is)|d(?:ie|as|er) (?:sind|ist|san)|es|son|est[ao]s? (?:es|son)"
    r"|es[ao]s? (?:es|son))(?: (?:all|only|just|strictly|nur|alles|alle|schon|solo|ya))* (?:for|furs?"
    r"|para) (?:(?!us(?![a-z]))[a-z]+ ){0,2}?"
    r"(?:roof|vans?|cars?|trucks?|lorry|bus|minibus|kitchens?|heating|boiler|furnace|windows|toilets|repairs?"
    r"|floor|playground|organ|renovations?|extension|trip|party|wedding|holidays?|tax(?:es|man)?|rent|wages"
    r"|salaries|payroll"
    r"|dach|auto|transporter|kuche|heizung|fenster|renovierung|umbau|sanierung|boden|spielplatz|orgel|ausflug"
    r"|fest|steuern?|miete|lohne|gehalter|tejado|techo|furgoneta|coche|camion|cocina|caldera|obras?|reforma"
    r"|ventanas|alquiler|sueldos|nominas|viaje|fiestas?|boda|impuestos|hacienda)(?![a-z])"
)
"""Behind what is put by for another end: "the fund has 12,000 in it and that's for the roof"."""
_NO_MORE_OF_IT = re.compile(
    r"(?<![a-z])(?:(?:no pienso|no voy a|ni loc[oa]|ni de broma)(?: [a-z]+)? (?:gastar|pagar|soltar)\w*"
    r"|(?:not|won'?t|wouldn'?t|no way (?:i'?m |we'?re )?)(?: (?:going to|gonna))? ?(?:spend|pay)(?:ing)?"
    r"|(?:geb\w*|zahl\w*) (?:ich |wir )?(?:bestimmt |sicher )?nicht) (?:another |an extra |otr[oa]s "
    r"|nochmals? |noch mal |weitere )(?:etwa |about |unos )?$"
)
"""What they will not pay on top: "no pienso gastar otros 700 en contestarlos"."""
_CLOSE_BY = 80
_JOKE = 5
"""So little is offered in jest: "one euro and a biscuit"."""


def is_aside(kind: str, amount: Amount, text: str) -> bool:
    """Whether the amount is none of the visitor's to spend on us."""
    begin, end = cue.sentence_around(text, amount.a, amount.b)
    before, sentence = text[begin : amount.a], text[begin:end]
    clause = slice(*cue.clause_around(text, amount.a, amount.b))
    if _JESTED.search(sentence) or _is_a_reaction(amount, text, sentence):
        return True
    if (
        _OTHERS_SPENT.search(text, clause.start, amount.a)
        or _SOLD.search(text[clause])
        or _FOR_ELSE.match(text, amount.b)
        or _NO_MORE_OF_IT.search(before)
    ):
        return True
    if (
        kind in (cue.NONE, cue.WEAK)
        and (thing := _MY_THING.search(before))
        and not _MONEY.search(thing["thing"])
    ):
        return True
    alone = _THING_ALONE.search(before) if NUMBER in text[amount.b : amount.b + _CLOSE_BY] else None
    return kind != cue.BUDGET and (
        bool(alone and not _MONEY.search(alone["thing"] or alone["other"]))
        or (not _OURS.search(sentence) and _GUESSED_AT.search(text, 0, begin + 1) is not None)
    )


def _is_complained_about(amount: Amount, text: str) -> bool:
    """ "That's daylight robbery, 140 for a callout", "eure Preise sind sportlich. 290 im Monat für das?"."""
    begin, end = cue.sentence_around(text, amount.a, amount.b)
    near = text[max(0, begin - _NEAR) : end + _NEAR]
    said = _OUTRAGE.search(near)
    return said is not None and not _OURS.search(near[: said.start()] + near[said.end() :])


def is_mocked(amount: Amount, text: str) -> bool:
    """ "200 a month? You're kidding", "no voy a pagar 200": what they think too much."""
    exact = amount.low is not None and amount.low == amount.high
    return exact and bool(
        _MOCKED.match(text, amount.b)
        or _WONT.search(text, 0, amount.a)
        or (not amount.approximate and _is_complained_about(amount, text))
    )


def is_signing_limit(amount: Amount, text: str) -> bool:
    """ "Anything under 10k is my call": up to how much one may sign alone."""
    if amount.low is not None:
        return False
    led = text[cue.clause_around(text, amount.a, amount.b)[0] : amount.b]
    return bool(
        _MY_CALL.match(text, amount.b)
        or (_ALONE.match(text, amount.b) and _MAY.search(led))
        or _SIGN_OFF.search(text, 0, amount.a)
    )


def _is_a_reaction(amount: Amount, text: str, sentence: str) -> bool:
    """Whether a price is said back, laughed at or set against what else it would buy."""
    before = text[: amount.a]
    echoed = not amount.approximate and _OPENS.fullmatch(before) and _ECHOED.match(text, amount.b)
    if (
        echoed
        or _KIDDING.match(text, amount.b)
        or (_FOR.search(before) and (_BETTER.match(text, amount.b) or _CHORES.search(sentence)))
    ):
        return True
    if _is_small_change(amount, text) or (
        _SO_LITTLE.search(before) and _IN_JEST.search(text, amount.a, _its_clause_end(amount, text))
    ):
        return True
    if _WITH.search(before) and _BOUGHT_ELSE.match(text, amount.b):
        return True
    return (
        amount.clear
        and amount.period is None
        and amount.low == amount.high
        and 0 < (amount.high or 0) <= _JOKE
    )


def _its_clause_end(amount: Amount, text: str) -> int:
    """Where the clause ends that says what the amount buys; a comma may stand right behind it: "under 200, I'd do it myself"."""
    behind = amount.b + 2 * text.startswith(", ", amount.b)
    return cue.clause_around(text, behind, behind)[1]


def _is_small_change(amount: Amount, text: str) -> bool:
    """ "A buck fifty", "five bucks and a handshake"."""
    if amount.period is not None or not 0 < (amount.high or 0) <= _FEW:
        return False
    return bool(_COINS.search(text, max(0, amount.a - 5), amount.b) or _AND_A_TREAT.match(text, amount.b))
