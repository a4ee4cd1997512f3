"""What is said of deciding, or of those who might decide, and tells nothing of who decides here: questions, remarks, hearsay,
other matters.
"""

from __future__ import annotations

import re

from bot.understanding.decision.authority_rules import NAME, OTHER, WHO
from bot.understanding.kin import KIN

ASKS = re.compile(
    r"\W*(?:(?:ok(?:ay)?|and|but|so|well|und|aber|pero)\W+)*(?:do|does|did|can|could|is|are|will|would"
    r"|should|has|have|how|whats?|who|which|why|when|where|kann|können|könnte|gibt|seid|bist|wie|was|wer"
    r"|welche\w*|hat|ist|sind|muss(?!\s+(?:erst|noch|vorher|zuerst|aber|eh|halt|leider)\b)|braucht|warum"
    r"|qui[ée]n|qu[ée]|c[óo]mo|cu[áa]l|puede\w*|se\s+puede|hay|por\s+qu[ée])\b",
    re.IGNORECASE,
)
# "If I say that it's me, is it cheaper?"
_SUPPOSES = re.compile(r"\W*(?:(?:che|oye|hey|so|ok|und|and|y)\W+){0,2}(?:if|wenn|falls|si)\s", re.IGNORECASE)
_VERB_FIRST = re.compile(
    r"\W*(?:entscheide[nt]|bestimm(?:t|en)|genehmig(?:t|en)|unterschreib(?:t|en)|decide|aprueba|autoriza)\b",
    re.IGNORECASE,
)
# A question whether marked or not: its verb before its subject; "kann ich selbst", "muss der Chef" may state.
_INVERTED = re.compile(
    r"""
        \W*(?:(?:ok(?:ay)?|and|but|so|well|und|aber|y|pero)\W+)*(?:(?:is|are)\s+there\b
          | (?:can|could|will|would|should|did)\s+(?:i|you|we|they|s?he|it|there|the|my|our|(?:some|any)\w+
          |people|one)
      | do\s+(?:i|you|we|they|(?:some|any)\w+|people)
        | does\s+(?:s?he|it|my|our|the|your|this|that|an?|every|each|(?:some|any)\w+|one)
      | (?:kann|könnt?e?|muss|müsste?|darf|soll|braucht?)\s+(?:(?:da|das|dafür|hier)\s+)?(?:man|ihr
        |jemand) | könnt(?:et)?\s+ihr | geht\s+(?:es|das)\s+(?:hier|jetzt|da|nur|noch|schon|um)
        | se\s+puede)\b""",
    re.VERBOSE | re.IGNORECASE,
)
# Somebody who might decide, and what they do; a word of deciding, owning, asking or having to makes it an answer.
_OF_THEM = re.compile(
    rf"\W*(?:(?:sorry|brb|wait|hang\s+on|hold\s+on|(?:one|a)\s+(?:sec\w*|moment)|moment|sekunde|perd[óo]n\w?"
    rf"|espera|un\s+momento|haha|lol)\W+)*(?:(?:we|wir)\s+(?:have|haben)\s+(?:\w+\s+)?{WHO}"
    rf"|(?:tenemos|hay)\s+(?:\w+\s+)?{WHO}|(?:ha|han|acaba\s+de|est[áa])\s+\w+\s+(?:el|la|mi)\s+{WHO}"
    rf"|(?:my|our|the|mein\w*|unser\w*|der|die|das|mi|nuestr[oa]|el"
    rf"|la)\s+(?:\w+\s+)?{WHO}(?:['’]s\s+\w+)?(?:\s+{NAME})?\s+(?!(?:and|or|plus|then|in|from|of|at|with|who"
    rf"|und|oder|dann|aus|bei|von|vom|mit|der|die|y|e|o|luego|de|del|con|que)\b)\w+\s+\S+)",
    re.IGNORECASE,
)
_PLAYS = re.compile(
    r"""
        deci[ds]|entsch|bestimm|choos|chose|approv|\bsign|unterschr|firm|pay|\bpag|zahl|\bbuy|bought|kauf
          |compr|\bsa[iy]|sag|\bdi[cjg][eio]|told|mein[te]|palabra|wort\b|\bword|\bok|\byes|\bja\b|\bs[íi]\b
          |\bno\b|nein|final|\bcalls?\b|letzt|[úu]ltim|budget|money|geld|dinero|conven[ci]|convinc|überzeug
          |\bask|frag|pregunt|vot[aeio]|stimm|agree|acuerdo|\bruns?\b|\bowns?\b|gehör|dueñ
      |charge|handl|respons|zuständig|kümmer|encarg|ocupa|l[oa]s?\s+lleva|above\s+(?:me|that)\b|höher|want
        |\bwill\b|möcht|wollen|quier|need|brauch|ha(?:s|ve)\s+to|must|m[uü]ss|tienen?\s+que|debe|authori
        |autori|allow|d[aü]rf|erlaub|permi|bless|segen|holds|purse|control|freig|genehm|veto|equal|gleich
        |half|hälfte|mitad|does|macht|\bhace|\bme\b|\bmich\b|\bmir\b|\bme\s|myself|\bich\b|\byo\b|\bi\b""",
    re.VERBOSE | re.IGNORECASE,
)
# What is said of the question, of what was wanted or expected here, or of the bot, and of nobody who decides.
_REMARK = re.compile(
    r"""
        ^\W*(?:(?:that'?s|it'?s|this\s+is|what|das\s+ist|was\s+für|qu[ée]|es)\s+)?(?:(?:an?|one|eine?|'?ne
          |una)\s+)?(?:(?:very|rather|pretty|quite|really|ganz|echt|ziemlich|recht)\s+)?(?:funny|odd|strange
          |weird|curious|bold|personal|nosy|rude|komische|seltsame|merkwürdige|persönliche|neugierige|freche
          |lustige|rara|extraña|curiosa|indiscreta)\s+(?:thing|question|frage|pregunta)\b(?![^.!?]*[,:])
      | ^\W*(?:qu[ée]\s+)?pregunta\s+(?:(?:m[áa]s|tan|muy)\s+)?(?:rara|extraña|curiosa|indiscreta)\b
        | ^\W*(?:komische|seltsame|merkwürdige)\s+frage,?\s+(?:bevor|wenn|für|ehe)\b
      | \b(?:i\s+(?:just|only)\s+wanted|i\s+wanted\s+(?:just|only)|all\s+i\s+wanted
        |ich\s+woll?te?\s+(?:(?:eigentlich|doch|ja|halt|hier|mir|mich)\s+)*(?:nur|bloß)
        |wollte?\s+ich\s+(?:\w+\s+)?(?:nur|bloß)|s[óo]lo\s+(?:quer[íi]a|buscaba))\b
      | \bi\s+(?:(?:only|just)\s+)?(?:clicked|landed|ended\s+up|stumbled|got\s+here|came\s+here)\b
        | \bi\s+thought\s+(?:this|that|it|you)\s+(?:was|were)\b | \bhier\s+gelandet\b
        | \bich\s+dachte,?\s+(?:das|dies|ihr|sie)\b | \b(?:pensaba|cre[íi]a)\s+que\s+(?:esto|era)\b
        | \bhe\s+(?:ca[íi]do|llegado)\s+aqu[íi]\b
      | ^\W*(?:the|der|die|el|la)\s+(?:king|queen|pope|papst|könig(?:in)?|kaiser(?:in)?|rey
        |reina)\b[^.!?,]{0,20},?\W*\w*\W*$
      | ^\W*(?:(?:this|it|that)\s+)?(?:feels|sounds|looks)\s+like\b
        | ^\W*(?:das|dat|des)\s+(?:ist|is)\s+(?:ja\s+)?wie\b | ^\W*(?:esto\s+)?(?:parece|es\s+como)\s
      | ^\W*(?:ja\s+mei|mei|tja|na\s?ja|ach\s+ja|oh\s+well|pues\s+nada|en\s+fin)\W*$
      | ^\W*(?:(?:you|ustedes|usted)\s+(?:sure\s+)?(?:ask|hacen?|preguntan?)
        |(?:sie\s+stellen|ihr\s+stellt|du\s+stellst|du\s+fragst)
        |(?:sie|ihr)\s+frag(?:t|en)\s+(?:aber|ja|ganz\s+schön)\s+(?:viel|genau))\b
      | \b(?:(?:just|only)\s+asking\s+(?:if|whether|what|how)
        |frage?\s+(?:ja\s+)?(?:nur|bloß),?\s+(?:ob|was|wie)
        |s[óo]lo\s+pregunto\s+(?:si|qu[ée]|cu[áa]nto|c[óo]mo))\b
      | ^\W*(?:(?:haha|lol|jaja|oh)\W+)*(?:you\s+(?:sound|remind|talk|look)
        |(?:du|sie|ihr)\s+(?:klings?t|klingen|redes?t|reden|hörs?t|erinner\w*)
        |(?:hablas|habla|suenas|suena|pareces?|me\s+recuerdas?))\b""",
    re.VERBOSE | re.IGNORECASE,
)


def is_remark(clause: str) -> bool:
    """ "You sound like my mother-in-law", "strange thing to ask": an answer only where somebody's part is told by rule."""
    return bool(_REMARK.search(clause))


def is_only_about_them(said: str) -> bool:
    """ "The board meets upstairs and they stomp", "wir haben zwei Geschäftsführer und einen Dackel": nothing of who decides."""
    return bool(_OF_THEM.match(said)) and not _PLAYS.search(said)


def asks(clause: str) -> bool:
    """A question, with its mark or without: it tells nothing of who decides."""
    return clause.endswith("?") or bool(ASKS.match(clause) or _INVERTED.match(clause))


def supposes(clause: str) -> bool:
    """ "If I sign today": told of no decision where a question follows."""
    return bool(_SUPPOSES.match(clause))


# A decision about something else: "the council decides on our opening hours", "mi hijo no decide qué va a estudiar".
_OTHER_MATTER = re.compile(
    rf"""
        \b(?:term|research|seminar)\s+papers?\b
          | \b(?:thesis|dissertation|coursework|schulprojekt|uniprojekt|hausaufgaben?|tesis|tesina|tfg
          |tfm)\b | \b(?:school|class|uni(?:versity)?|college|course)\s+(?:project|assignment|essay)\b
          | \b\w*(?:bachelor|master|haus|fach|semester|seminar|abschluss|diplom|doktor)arbeit\b
          | \btrabajo\s+(?:de\s+(?:clase|fin\s+de|carrera)|para\s+la\s+uni\w*)\b
      | \b(?:writing|doing)\s+(?:an?|my)\s+(?:\w+\s+)?(?:piece|article|story|column|feature|segment
        |blog\s?post|book|podcast)\b | \bschreibe?\s+(?:\w+\s+)?(?:an\s+)?(?:eine?[nmr]?
        |meine?[nmr]?)\s+(?:\w+\s+)?(?:artikel|beitrag|reportage|buch|blogbeitrag)\b
        | \bescribi\w+\s+(?:un|mi)\s+(?:art[íi]culo|reportaje|libro|blog)\b
      | \b{WHO}(?:'s|\s+is)\s+(?:calling(?!\s+the)|ringing|on\s+the\s+(?:other\s+)?(?:phone|line)
        |at\s+the\s+door)\b | \b{WHO}\s+ruft\s+(?:\w+\s+){{0,2}}?an\b
        | \bme\s+(?:est[áa]\s+llamando|llama)\s+{OTHER}
      | \b(?:hab\w*\s+ich|ich\s+hab\w*)\s+(?:\w+\s+)?gehört\b | \bi(?:'?ve|\s+have)?\s+heard\b
        | \bhe\s+o[íi]do\b | \b(?:friend|buddy|mate|neighbou?r|{KIN})['’]s\s+(?:boss|manager|company|firm
        |shop|business)\b | \b(?:chef(?:in)?|firma|laden)\s+(?:meine[rs]|vo[nm]\s+(?:meine[rm]))\s+\w
        | \b(?:jef[ea]|empresa|tienda)\s+de\s+(?:mi|un)\s+(?:amig[oa]|{KIN})
      | \bdecid\w*\s+(?:on|about|over)\s+(?:an?|the|our|my|their|his|her)\s+(?:\w+\s+)?(?:college|school
        |hours|menu|name|colou?r|date|holidays?|leave|vacation|pay|salary|raise|lunch|university|rota
        |schedule|shifts?)\b
      |\b(?:über|bei)\s+(?:die|den|das|der|mein\w*|unser\w*|ihr\w*)\s+(?:schicht|dienst|urlaub|speise
        |stunden|arbeitszeit|pause|gehalt|lohn|öffnungs)\w*\s+(?:entscheid|bestimm)\w*
        | \bsobre\s+(?:mis?|las?|los|el|nuestr[oa]s?)\s+(?:vacaciones|horarios?|turnos?|sueldos?
        |descansos?)\s+(?:l[oa]s?\s+)?decide\w*
      |\b(?:at|in)\s+my\s+(?:last|old|previous|former)\s+(?:job|place|company|work)\b
        |\b(?:in|bei)\s+mein\w+\s+(?:letzten|alten|früheren|vorigen)\s+(?:job|firma|stelle|arbeit)\b
        |\ben\s+mi\s+(?:(?:anterior|antiguo)\s+(?:trabajo|empleo)|(?:trabajo|empleo)\s+anterior)\b
      | \bentscheide[nt]?\s+über\s+(?:\w+\s+)?(?:schicht|urlaub|kredit|antr[aä]g|bewerb|aufnahme|noten|strafe)
      |^\W*(?:ya\s+lo\s+(?:puse|dije|escrib[íi]|coment[ée])
        |(?:hab\w*\s+ich|steht)\s+(?:\w+\s+)?(?:schon|bereits|oben)|(?:i\s+)?already\s+(?:said|told|answered)
        |as\s+i\s+said)\b
      |\bmy\s+ex\s+(?:decided|signed|bought|chose|picked|paid)\b|\bmein\w*\s+ex\s+hat\b
        |\bmi\s+ex\s+(?:decidi[óo]|firm[óo]|compr[óo]|eligi[óo]|pag[óo])
      |\b(?:ask|fragen?|pregunt\w+)\s+(?:(?:the|my|our|die|den|mein\w*|unser\w*|al?|la|mi)\s+){{0,2}}(?:cat
        |dog|parrot|hund|katze|kater|gat[oa]|perr[oa])\b
      |\b(?:in\s+my\s+life|in\s+meinem\s+leben|en\s+mi\s+vida)\b
      |\b(?:my|mein\w*|mi)\s+(?:last|old|former|previous|ex|alte[rn]?|letzte[rn]?|frühere[rn]?
        |ehemalige[rn]?|antigu[oa]|anterior)[\s-]+(?:boss|manager|chef(?:in)?
        |jef[ea])\b(?!\s+(?:retired|left|quit|ging|ist|se\s+jubil))|\bmi\s+jef[ea]\s+anterior\b
      |\b(?:sent|gave|showed|forwarded)\s+me\s+(?:this|the|a|your)\s+(?:link|page|site|url)\b
        |\bme\s+pas[óo]\s+(?:el|este|un)\s+(?:enlace|link)\b
        |\bowner\s+of\s+(?:an?|the)\s+(?:account|page|car|dog)\b
      |\bdecid(?:es?|ed|ing)\s+(?:on\s+|about\s+)?(?:what|where|when|who|whom|how
        |which)(?:'s)?\b(?![^.!?]{{0,60}}\b(?:buy|bought|get|purchas|spen[dt]|order|us[ei]|pay|paid|software
        |tool|vendor|supplier|money|budget|install|sign|go\s+with))
      |\b(?:entscheide[nt]?|bestimm(?:t|en|e))\b(?:\s+\w+){{0,3}},?\s+(?:was|wo|wohin|wann|wer|wie
        |welche\w*)\s(?![^.!?]{{0,60}}(?:kauf|kommt|schafft|schaff|stell|geb|nehm|nomm|zahl|software|programm
        |anbieter|tool|geld|schr[ei]))
      |\bdecid\w*\s+(?:qu[ée]|d[óo]nde|cu[áa]ndo|qui[ée]n|c[óo]mo
        |cu[áa]l)\s(?![^.!?]{{0,60}}(?:compr|gast|pag|contrat|us[ao]|program|software|herramient|proveedor
        |dinero|firm))""",
    re.VERBOSE | re.IGNORECASE,
)
_RELATIVE = (
    rf"(?:{KIN}|wife|husband|son|daughter|mann|frau|sohn|tochter|mujer|marido|espos[oa]|hij[oa]|novi[oa])"
)
# Where a relative works: "in der Kanzlei von meinem Mann", "mi cuñada trabaja en el banco y allí", "at my sister's office"; and
# pets.
_ANOTHERS = re.compile(
    rf"""
        \b(?:in|im|bei)\s+(?:(?:der|dem)\s+)?\w+\s+(?:von\s+)?mein\w*\s+{_RELATIVE}\b
          | \b(?:bei|von)\s+mein\w+\s+{_RELATIVE}\s+(?:in\s+der|im|auf\s+(?:der|dem)|in'?n?)\s+\w
      | \b(?:at|in)\s+(?:my|our)\s+{_RELATIVE}['’]s\s+\w | \bwhere\s+my\s+{_RELATIVE}\s+works?\b
        | \bwo\s+mein\w*\s+{_RELATIVE}\s+arbeitet\b | \bdonde\s+trabaja\s+mi\s+{_RELATIVE}\b
        | \ben\s+(?:la|el|una?)\s+\w+\s+de\s+(?:mi|un|una)\s+{_RELATIVE}\b
      | ^\W*(?:my|mein\w*|mi)\s+{_RELATIVE}\s+(?:works?|arbeitet|trabaja|curra|est[áa])\s+(?:at|in|for|bei
        |beim|im|en)\s[^.!?\n]{{2,40}}?\b(?:and|und|y)\s+(?:there|they|dort|da|die|all[áíi]|ah[íi])(?!\w)
      | \b(?:my|our|the|mein\w*|unser\w*|mi|nuestr[oa])\s+(?:cat|dog|hund|katze|kater|gat[oa]
        |perr[oa])\s+(?:\w+\s+){{0,2}}?(?:decid|makes?\s+(?:the|all)|signs|runs|entscheid|bestimm|unterschr
        |manda|firma)""",
    re.VERBOSE | re.IGNORECASE,
)
_OUR_PART = re.compile(
    r"\b(?:i|i'm|we|me|us|our|ich|wir|mich|mir|uns|yo|nosotr[oa]s|soy|somos|me|nos|trabajo|trabajamos)\b",
    re.IGNORECASE,
)


def is_other_matter(said: str) -> bool:
    """A decision about something else, or at a place that is none of the visitor's."""
    return bool(_OTHER_MATTER.search(said)) or bool(_ANOTHERS.search(said) and not _OUR_PART.search(said))


def is_question(clause: str) -> bool:
    """Whether a clause asks who decides, or supposes it, rather than tells it: stricter than `asks`, for a rule has read
    something.
    """
    return bool(
        _INVERTED.match(clause)
        or (
            clause.endswith("?")
            and (ASKS.match(clause) or _VERB_FIRST.match(clause) or _SUPPOSES.match(clause))
        )
    )
