"""Who decides: the visitor, the visitor with others, somebody else, or nobody known yet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.understanding import clauses, whose
from bot.understanding.company import trade_words
from bot.understanding.decision import authority_turns, deciding, roles
from bot.understanding.facts import Context, Fact
from bot.understanding.folding import word_set
from bot.understanding.kin import KIN
from bot.understanding.people.part_words import BELONGINGS

DECIDER, CO_DECIDER, INFLUENCER, RESEARCHER = "decision_maker", "co_decider", "influencer", "researcher"

_WHO = rf"(?:{roles.PATTERN})"
_POSS = r"(?:my|our|the|a|an|mein\w*|moi|mei|unser\w*|de[rmn]|die|das|mi|mis|nuestr[oa]s?|el|la|los|al|del)"
_MINE = rf"(?:my|our|mein\w*|unser\w*|mi|mis|nuestr[oa]s?)\s+(?:\w+\s+)?{_WHO}"
_OTHER = rf"(?:{_POSS}\s+(?:\w+\s+)?)?{_WHO}"
_TITLED_NAME = r"(?:(?:mr|mrs|ms|dr|prof|herrn?|frau|do[ñn]a?|la\s+(?:se[ñn]ora|licenciada|doctora)|(?:se[ñn]or|licenciado|doctor|ingeniero))\.?\s+\w+)"
_NAME = r"(?-i:[A-ZÄÖÜÁÉÍÓÚÑ][a-zäöüßáéíóúñ'-]+)"
# "For our management office": a place and no person; "my cousin told me": who recommends us is no superior.
_NO_PLACE = r"(?!\s+(?:office|company|firm|business|practice|agency|group|software|system|portal|website|site|tool)\b)"
_NO_RUMOUR = r"(?!(?:\w+\s+){0,2}?(?:nephew|niece|cousin|friend|mate|colleague|brother-in-law|neighbou?r|sobrin[oa]|prim[oa]|cu[ñn]ad[oa]|compa[ñn]er[oa]|amig[oa]|neffe|nichte|kollegin|kollege)s?\s+(?:told|said|me\s+(?:ha\s+)?(?:dij|dich)))"
_ANYBODY = re.compile(_WHO, re.IGNORECASE)


class _Rule(NamedTuple):
    """`alone` is the pattern where nobody else is named: it finds the same there, several times as quickly."""

    role: str
    confidence: float
    pattern: re.Pattern[str]
    alone: re.Pattern[str]


def _rule(role: str, confidence: float, pattern: str, flags: re.RegexFlag = re.VERBOSE) -> _Rule:
    flags |= re.IGNORECASE
    return _Rule(role, confidence, re.compile(pattern, flags), re.compile(pattern.replace(_WHO, "(?!)"), flags))


# In the order in which they win: what limits a claim comes before the claim.
_RULES = (
    _rule(
        RESEARCHER,
        0.9,
        rf"""\b(?:just\s+|only\s+)?(?:collecting|gathering|getting|researching|comparing|looking(?!\s+for\s+(?:the|an?)\b)|checking|exploring|putting\s+together|doing\s+(?:some\s+|the\s+|a\s+(?:bit|little)\s+of\s+)?research|evaluating|reviewing|pulling|shortlisting|scouting|doing\s+(?:\w+\s+){{0,4}}?(?:research|legwork|homework))\b[^.!?]{{0,40}}\bfor\s+{_OTHER}\b{_NO_PLACE}
        | \b(?:writ\w+|prepar\w+|compil\w+|hand(?:ing)?\s+in|draw\w*\s+up)\s+(?:up\s+)?(?:an?|the)\s+(?:\w+\s+)?(?:report|page|list|overview|comparison|summary|memo)\s+(?:on|of|about)\s+(?:\w+\s+){{0,2}}?(?:vendors?|tools?|options|suppliers|providers|software|products|chat\w*)\s+for\s+{_OTHER}\b
        | \bon\s+behalf\s+of\s+(?:{_OTHER}|{_TITLED_NAME})\b | \bde\s+parte\s+(?:del?\s+{_TITLED_NAME}|del\s+{_WHO}|de\s+{_OTHER})\b | \bim\s+auftrag\s+von\s+{_TITLED_NAME} | \b(?:asked|told|sent|tasked)\s+by\s+{_OTHER}\s+to\b
        | \bi(?:\s+(?:was|got|have\s+been|am\s+being)|'?ve\s+been|'?m\s+being)\s+(?:\w+ly\s+|just\s+|only\s+)?(?:asked|told|tasked|sent|instructed|assigned|volunteered)\s+(?:by\s+\w+\s+\w+\s+)?to\s+(?:go\s+|help\s+)?(?:look|find|research|collect|gather|compare|get|do|put|fetch|line|shop|scout|see\s+what|bring|source|price|round|pull|prepare|google|search|hunt|dig|ask\s+(?:around|for\s+(?:prices|quotes|offers))|check)
        | \bi(?:'?m|\s+am)\s+(?:just\s+|only\s+)?(?:an?|the)\s+(?:\w+\s+)?(?:intern|student|trainee|working\s+student|apprentice)\b | \b(?:just|only|merely)\s+(?:gathering|collecting|getting)\s+(?:\w+\s+)?(?:info\w*|quotes|options|details|data) | \b(?:i(?:'?m|\s+am)\s+)?(?:just|only)\s+(?:the|doing\s+the|collecting|gathering)\s+(?:\w+\s+)?(?:research(?:er)?|info(?:s|rmation)?|quotes|options|offers|details)\b
        | \bi\s+do\s+(?:all\s+)?the\s+(?:\w+\s+)?(?:legwork|digging|groundwork|scouting) | \band\s+asked\s+me\s+to\s+(?:look|find|jot|note|check|see|get|ask|compare|write)\b | \bi\s+(?:just|only)\s+(?:do|did|handle|collect|gather|compare)\s+(?:the\s+|some\s+)?(?:\w+\s+)?(?:research|legwork|info\w*|quotes|options|comparisons?|groundwork) | \b(?:just|only|nur|bloß|s[óo]lo)\s+(?:the\s+|an?\s+|de[rn]\s+|die\s+|eine?\s+|el\s+|la\s+|una?\s+)?(?:personal\s+)?(?:assistant|assistent(?:in)?|asistente|secretar\w+)\b | \bs[óo]lo\s+(?:hago|llevo)\s+(?:la\s+|las\s+)?(?:investigaci[óo]n|b[úu]squeda|comparativas?) | \bich\s+(?:mach\w*|übernehme)\s+nur\s+die\s+(?:recherche|suche)
        | \bi\s+have\s+(?:no|zero)\s+(?:say|influence)\b | \bno\s+say\s+in\b | \bi(?:'?m|\s+am)\s+(?:just\s+)?(?:gathering|collecting)\s+(?:info\w*|options|quotes|data)
        | \bf[üu]r\s+{_OTHER}\s+(?:\w+\s+){{0,4}}?(?:infos?|informationen|angebote|anbieter|optionen|lösungen|preise|prospekte|\w*übersicht|\w*vergleich|\w*recherche|liste)\b | \b(?:sammle|sammel|recherchiere|vergleiche|suche|informiere|schaue?)\s+(?:\w+\s+){{0,5}}?f[üu]r\s+{_OTHER} | \b(?:bin|als)\s+(?:\w+\s+){{0,2}}?(?:praktikant(?:in)?|werkstudent(?:in)?|student(?:in)?|azubi|trainee)\b
        | \b(?:sammle|sammel)\s+(?:\w+\s+){{0,2}}?(?:infos?|informationen|angebote) | \bim\s+auftrag\s+(?:von|(?:mein|unser|ein)e[rs])\b | \bpor\s+encargo\s+del?\b | \b(?:recherchiere|recherchieren)\s+(?:nur|bloß|erstmal|lediglich) | \b(?:recopil\w+|recab\w+|sacando|cotizando|averiguando|pidiendo|apuntando|reuniendo|buscando|busco|juntando|recogiendo|comparando|investig\w+|mirando|haciendo\s+una\s+b[úu]squeda)\b[^.!?]{{0,40}}\bpara\s+{_OTHER}\b | \b{_NO_RUMOUR}{_OTHER}(?:,[^,.!?]{{2,30}},)?\s+me\s+(?:ha\s+|han\s+)?(?:pidi[óo]|pidieron|pedido|encarg\w+|(?:dijo|dijeron|dicho)\s+que\s+(?!es\b|era|est[áa]|hab[íi]a|hay\b|ten|son\b|sois|exist\w+|\w+[áé]is\b|esto|eso|vosotros|ustedes)|mand\w+(?!\s+(?:correos?|mails?|mensajes?|whats\w*|fotos?|\w+\s+correos)))
        | \b(?:soy|como)\s+(?:\w+\s+){{0,3}}?(?:becari[oa]|estudiante|en\s+pr[áa]cticas|practicante|pasante)\b | \b(?:estoy\s+|s[óo]lo\s+)?(?:recopilando|reuniendo|recogiendo|recabando|juntando)\s+(?:\w+\s+)?(?:informaci[óo]n|info|opciones|presupuestos|propuestas|ofertas|precios|datos)
        | \bme\s+(?:han\s+)?(?:pidieron|pedido|encargaron|encargado)\s+(?:que\s+)?(?:busc|busqu|mir|compar|investig|recopil|pregunt|averig|recab)\w+ | \bno\s+tengo\s+(?:ni\s+)?voz\b
        | \b{_NO_RUMOUR}{_OTHER}\s+(?:
            (?:has|have|had|got)\s+me\s+(?:pricing|looking|comparing|collecting|gathering|researching|checking|shopping|hunting|scouting|finding|asking\s+around)\b
            | (?:wants|wanted)\s+(?:you|this|these|it|them|vendors?|suppliers?)\s+(?:\w+\s+)?(?:compared|benchmarked|checked|reviewed|researched)
            | (?:has\s+)?(?:(?:asked|tasked|wants|wanted|sent)\s+(?:me|us)\b(?!\s+(?:out|off|gone|back|in|there|here)\b)|told\s+(?:me|us)\b(?=\s+(?:to|i|we|go|look|check|find)\b|\W*$|\s*[,.;!]))
            | (?:will|wollte|möchte)\s+(?:euch|sie|das|sowas|anbieter)\s+(?:\w+\s+){{0,4}}?(?:verglichen|geprüft|gegenübergestellt)
            | (?:hat|haben)\s+mich\s+(?:\w+\s+)?(?:gebeten|beauftragt|geschickt)
            | (?:quiere|quería)\s+que\s+(?:\w+\s+)?(?:compar|busqu|mir|averig[uü]|recop|pregunt)\w+
          )""",
    ),
    _rule(
        CO_DECIDER,
        0.9,
        rf"""\b(?:mit\s+)?(?:{_OTHER}(?:\s+{_NAME})?|my\s+wife|my\s+husband|she|he|{_NAME})\s+(?:(?:and|&|\+|plus)\s+(?:i(?!['’]m\b|\s+am\b)|me|myself)|und\s+(?:ich|mir|meine\s+(?:person|wenigkeit))|y\s+yo(?!\s+(?:ah[íi]\s+|aqu[íi]\s+|en\s+eso\s+)?no\b))\b | (?<!between\s)\b(?:me|i|myself)\s+(?:and|&|\+|plus)\s+(?:{_OTHER}|{_NAME})\b
        | \b(?:we|i)\s+(?:\w+\s+){{0,2}}?(?:decide|choose|approve|agree|sign(?:\s+off)?|discuss|hash|thrash|settle|talk\s+(?:through|over)|weigh|make\s+(?:the\s+|that\s+|those\s+|these\s+)?(?:\w+\s+)?(?:decisions?|calls?))\b[^.!?]{{0,30}}?\b(?:together|jointly|collectively|as\s+a\s+(?:team|group|committee)|with\s+{_OTHER})\b
        | \b(?:joint|shared|group|team|collective|collaborative|consensus|committee)\s+(?:decision|call|effort|thing|vote|process)\b | \bwe\s+(?:all\s+)?(?:vote|decide\s+by\s+(?:vote|consensus|committee))\b | \bby\s+consensus\b
        | \b(?:both|two|three|four|five|six|seven|all)\s+of\s+us\b[^.!?]{{0,50}}\b(?:decide|agree|sign|approve|say|vote|hash|thrash|talk\s+(?:through|over))\b | \b(?:decid\w+|decision|call|approval|sign-?off)\b[^.!?]{{0,30}}\b(?:both|two|three|four|all)\s+of\s+us\b
        | \bdecision\s+(?:is\s+)?(?:made\s+)?(?:by\s+(?:me\s+and|us\s+both)|with\s+{_OTHER}\s+and\s+me) | \b(?:co-?decide|co-?sign) | \bone\s+of\s+(?:the\s+|(?:two|three|four|five|several|a\s+few|\d)\s+)(?:\w+\s+)?(?:decision[\s-]*makers|people\s+who\s+decide|deciders|approvers)
        | \bi(?:'?m|\s+am|\s+sit)\s+(?:on|part\s+of|in|a\s+member\s+of|one\s+of)\s+the\s+(?:\w+\s+)?(?:committee|board|panel|decision\s+team) | \bwir\s+(?:alle\s+)?entscheiden\b(?=\W*$) | \bteil\s+des\s+(?:gremiums|entscheiderkreises|einkaufsteams) | \b(?:split|share)\s+(?:the\s+|that\s+)?(?:decisions?|responsibility)\b | \bdecide\s+(?:that\s+|it\s+|this\s+)?(?:together|jointly)\b | \btogether\s+with\s+{_OTHER}\b
        | \b(?:ich|mir)\s+(?:und|\+|plus)\s+(?:{_OTHER}|{_NAME})\b | \bentscheide[nt]?\b[^.!?]{{0,30}}\b(?:zusammen|gemeinsam|zu\s+(?:zweit|dritt|viert)|im\s+team|im\s+gremium|beide)\b | \b(?:zusammen|gemeinsam|zu\s+(?:zweit|dritt|viert)|im\s+team)\b[^.!?]{{0,40}}\bentsch(?:eide\w*|ieden)\b
        | \b(?:gemeinsame|team)\s*-?\s*entscheidung | \b(?:zusammen|gemeinsam)\s+mit\s+{_OTHER} | \beine[rs]?\s+(?:der|von)\s+(?:\w+\s+)?entscheider(?:n|innen)?\b
        | \byo\s+(?:y|\+)\s+(?:{_OTHER}|{_NAME})\b | \b(?:decidimos|decido|tomamos|aprobamos|elegimos|lo\s+vemos|firmamos)\b[^.!?]{{0,40}}\b(?:juntos|juntas|entre\s+(?:los\s+|las\s+)?(?:dos|tres|cuatro|todos|varios)|en\s+(?:equipo|conjunto|grupo|comit[ée])|con\s+{_OTHER}) | \b(?:decidimos|decidiremos|lo\s+vemos)\s+(?:los|las)\s+(?:{_WHO}|dos|tres) | \bentre\s+(?:los\s+)?(?:dos|tres|varios|todos)\b[^.!?]{{0,30}}\b(?:decid|tom|firm|aprob)\w+
        | \bdecisi[óo]n\s+(?:es\s+)?(?:conjunta|compartida|de\s+equipo|en\s+equipo|colectiva|consensuada)\b | \bjunto\s+con\s+{_OTHER} | \bun[oa]\s+de\s+l[oa]s\s+(?:que\s+deciden|decisores)""",
    ),
    _rule(
        INFLUENCER,
        0.9,
        rf"""\b(?:run|pass|clear|discuss|check|confirm|take|bring|review|validate)\w*\s+(?:(?:it|this|that|everything|things)\s+)?(?:all\s+)?(?:by|past|with|to|through|over\s+with)\s+{_OTHER} | \b(?:talk|speak)\s+(?:(?:it|this|that)\s+over\s+with|to|with)\s+{_MINE}
        | \b(?:need|needs|require[sd]?|require|get|want|waiting\s+(?:for|on)|have\s+to\s+(?:get|have)|must\s+get|subject\s+to|pending)\s+(?:an?\s+|the\s+|final\s+)?(?:{_OTHER}(?:'?s)?\s+(?:\w+\s+)?(?:approval|ok|okay|blessing|sign-?off|signature|buy-?in|go-?ahead|to\s+(?:approve|sign|ok|agree|decide))|(?:approval|sign-?off|buy-?in|a\s+yes|signature|permission|the\s+(?:ok|okay|green\s+light|go-?ahead)|green\s+light)\s+(?:from|of|by)\s+{_OTHER})
        | \b(?:decision|call|final\s+(?:say|word|call)|sign-?off|approval|that|it)(?:'?s|\s+is|\s+lies|\s+rests|\s+sits|\s+comes)?\s+(?:\w+\s+)?(?:up\s+to|with|by|from|made\s+by|down\s+to|belongs\s+to|goes\s+to)\s+{_OTHER}
        | \b(?:that'?s|that\s+is|it'?s|it\s+is|that\s+would\s+be|it\s+would\s+be)\s+(?:\w+\s+)?{_OTHER}'?s?\s+(?:call|decision|job|department|budget)\b
        | \bi\s+(?:(?:can|could|would|will|only|just|mostly)\s+){{0,2}}(?:recommend|advise|suggest|propose|evaluate|shortlist|influence)\b | \b(?:make|making|give|put\s+forward|write)\s+(?:a|the|my)\s+recommendations?\b | \b(?:convince|persuade|report\s+to|present\s+(?:it|this|that)?\s*to|ask|escalate\s+to|report\s+back\s+to)\s+{_OTHER}(?!\s+(?:how\s+(?:many|much|often|long|fast)|(?:on\s+)?what\s+(?:came|comes))\b)
        | \bi(?:'?m|\s+am)\s+(?:not|n't)\s+(?:really\s+|actually\s+)?(?:the\s+)?(?:(?:final\s+|only\s+)?decision[\s-]*maker|(?:one|person)\s+(?:who|that)\s+(?:decides|signs|approves)|authori[sz]ed(?!\s+to\s+(?:say|share|tell|disclose|give|reveal|release|talk|speak|discuss|pass|hand|answer)\b)|deciding|the\s+(?:ceo|owner|boss)|in\s+charge\s+of\s+(?:the\s+)?(?:budget|buying|purchas\w+))
        | \b(?:not|isn'?t)\s+(?:really\s+|just\s+|only\s+)?(?:mine\s+(?:to\s+(?:make|decide|spend|give|take)|alone)|up\s+to\s+me|my\s+(?:own\s+)?(?:call|decision|choice|say|money|budget|department|job|place|company))\b | \bi\s+(?:do\s*n[o']?t|can'?t|cannot|can\s+not)\s+(?:\w+\s+)?(?:decide|sign|approve|make\s+(?:that|the|those|this)\s+(?:call|decision)s?)\b | \b(?:above|over|beyond)\s+my\s+(?:pay\s*grade|head|station|rank|level|grade)\b | \bi\s+(?:have|get)\s+(?:some|a\s+lot\s+of|a\s+voice|a\s+say|input|influence)\b
        | \b(?:has|have|needs?|must|had)\s+(?:to\s+)?be\s+(?:\w+\s+)?(?:approved|signed(?:\s+off)?|decided|cleared|okayed|authori[sz]ed|confirmed)\s+by\s+{_OTHER} | \b(?:is|are|gets?)\s+(?:\w+\s+)?(?:approved|signed(?:\s+off)?|decided|made|authori[sz]ed)\s+by\s+{_OTHER}
        | \b(?:goes|go|has\s+to\s+go|needs\s+to\s+go)\s+(?:through|via|past|to)\s+{_OTHER} | \b(?:entscheide[nt]|unterschreibt|genehmigt|macht\s+das)\s+(?:das\s+|dar[üu]ber\s+|am\s+ende\s+|letztlich\s+|letztendlich\s+|bei\s+uns\s+|nur\s+|immer\s+|allein\s+){{0,3}}{_OTHER}
        | \b(?:mit|von|bei)\s+{_OTHER}\s+(?:\w+\s+)?(?:abstimmen|absprechen|besprechen|absegnen|abklären|klären|genehmigen|freigeben|abgesegnet|genehmigt|freigegeben) | \b(?:freigabe|genehmigung|zustimmung|ok|okay|unterschrift)\s+(?:von|vom|durch|der|des|meine[rs]|unsere[rs])\s+(?:\w+\s+)?{_WHO} | \b(?:brauche|brauchen|benötige[n]?)\s+(?:\w+\s+)?(?:freigabe|genehmigung|zustimmung) | \bich\s+(?:\w+\s+)?(?:empfehle|schlage\s+vor|berate|bewerte|gebe\s+(?:nur\s+)?(?:eine\s+)?empfehlung) | \b(?:gebe?|mache?|treffe)\s+(?:(?:nur|lediglich|bloß|aber|halt|ja|immerhin|dann|ich|hier|da|erstmal)\s+){{0,4}}(?:eine\s+|ne\s+|die\s+|meine\s+)?(?:empfehlung|vorauswahl|vorschl\w+) | \b(?:entscheide\s+(?:ich|das|ich\s+das|das\s+ich)\s+nicht|ich\s+entscheide\s+(?:das\s+|hier\s+|selbst\s+|allein\w*\s+){{0,2}}nicht|nicht\s+(?:meine\s+entscheidung|in\s+meiner\s+hand)|entscheiden\s+(?:tue\s+ich|tu\s+ich|darf\s+ich|kann\s+ich)\s+(?:\w+\s+)?nicht|darf\s+(?:ich\s+)?(?:das\s+)?(?:ich\s+)?nicht\s+(?:allein\s+)?entscheiden|nicht\s+(?:allein\w*|selbst)\s+entscheiden)
        | \b(?:liegt|hängt)\s+(?:\w+\s+)?(?:bei|an|beim)\s+(?!mir\b){_OTHER} | \b(?:bin|sind)\s+(?:ich\s+|wir\s+)?(?:leider\s+)?(?:nicht|kein\w*)\s+(?:der\s+|die\s+)?(?:entscheider\w*|chef\w*|geschäftsführer\w*) | \b(?:decide|decisi[óo]n|firma|aprueba|lo\s+ve|eso\s+lo\s+lleva)\s+(?:final\s+)?(?:la\s+|lo\s+)?(?:toma\s+|es\s+(?:de\s+)?|depende\s+(?:de\s+)?|tiene\s+|decide\s+)?(?:de\s+)?{_OTHER} | \bdepende\s+de\s+{_OTHER} | \bdepende\s+del\s+{_WHO}
        | \b(?:tiene\w*|debe\w*|hay)\s+(?:que\s+)?(?:aprobar|firmar|autorizar|decidir|validar)(?:lo|la|se)?\s+(?:por\s+)?{_OTHER} | \b(?:lo|la)\s+(?:tiene\w*\s+que\s+|debe\w*\s+)?(?:aprueba\w*|firma\w*|decide\w*|aprobar|firmar|decidir|autoriza\w*)\s+{_OTHER}
        | \bhablar\s+con\s+{_MINE} | \b(?:consult\w+|hablarlo|preguntar\w*|coment\w+|present\w+|convencer|validar\w*|revis\w+)\s+(?:lo\s+|esto\s+|eso\s+)?(?:con|a|al)\s+{_OTHER} | \b(?:visto\s+bueno|aprobaci[óo]n|permiso|firma|autorizaci[óo]n|ok)\s+(?:final\s+)?(?:de|del)\s+{_OTHER}
        | \b(?:yo\s+)?(?:s[óo]lo\s+)?(?:recomiendo|aconsejo|propongo|eval[úu]o|hago\s+la\s+(?:recomendaci[óo]n|preselecci[óo]n)) | \bno\s+(?:decido\s+yo|soy\s+(?:yo\s+)?(?:quien|el\s+que|la\s+que)\s+decide|depende\s+de\s+m[íi]|es\s+(?:mi\s+decisi[óo]n|cosa\s+m[íi]a)|lo\s+decido\s+yo|puedo\s+decidir|tomo\s+(?:yo\s+)?la\s+decisi[óo]n)
        | \b{_OTHER}(?:\s+|,\s*(?:{_NAME}(?:\s+{_NAME})?)?\s*,\s+)(?:{_NAME}\s+)?(?:
            (?:\w+ly\s+|then\s+|still\s+|who\s+|usually\s+|will\s+|would\s+){{0,2}}(?:(?:decides?|signs?|approves?)(?!\w|\s+(?:(?!off\b)\w+\s+){{0,2}}?(?:up|in|out)\b)|(?:has\s+to|have\s+to|needs?\s+to|must)(?!\s+(?:be\s+(?:back|here|there|free|in)|come|go|leave|finish|recover))|makes?\s+(?:the|that|those|these|all|final)|has\s+(?:the\s+)?(?:final|last)|have\s+(?:the\s+)?(?:final|last)|gets?\s+(?:the\s+)?(?:final|last)|is\s+the\s+(?:one|decision|person)|calls?\s+the\s+shots|holds?\s+the|controls?\s+the|owns?\s+the\s+(?:budget|decision)|handles?\s+(?:the\s+)?(?:budget|decisions)|does\s+the\s+signing|say\s+yes)
            | (?:\w+\s+){{0,2}}?(?:entscheide[nt]|unterschreib\w+|genehmig\w+|(?:muss|müssen)(?!\s+(?:es|das|da)\s+(?:heißen|heissen|stehen|sein))|hat\s+das\s+letzte|gibt\s+(?:\w+\s+)?frei|zeichnet|segnet|freigibt|freigeben)
            | (?:überzeugen|fragen(?!\s+(?:mich|uns|nach|immer|ständig|dauernd))|vorlegen|vorschlagen|vorstellen|berichten(?!,?\s+(?:wie|was|welche\w*|wo\w*|ob|wann)\b))
            | (?:\w+\s+){{0,2}}?(?:decide|deciden|firma|firman|aprueba|aprueban|tiene\s+(?:que|la\s+[úu]ltima)|tienen\s+(?:que|la\s+[úu]ltima)|debe|autoriza|da\s+el\s+visto|manda|toma\s+la)\b
          )""",
    ),
    _rule(
        DECIDER,
        0.92,
        r"""\bund\s+entscheide\b(?!\s+(?:\w+\s+)?nicht) | \by\s+decido\b | \bi(?:'?m|\s+am)\s+(?:\w+\s+)?(?:the\s+|a\s+)?(?:sole\s+|final\s+|only\s+|main\s+|key\s+|primary\s+|ultimate\s+)*(?:decision[\s-]*maker|decider|(?:one|person|guy|woman|man)\s+(?:who|that)\s+(?:\w+\s+)?(?:decides|signs|approves|makes|pays)|deciding\b|in\s+charge\b(?!\s+of)|in\s+charge\s+of\s+(?:\w+\s+){0,3}?(?:purchas\w+|buying|budgets?|decisions?|procurement|spending|company|business|place)\b|responsible\s+for\s+(?:\w+\s+){0,3}?(?:purchas\w+|buying|budgets?|decisions?|procurement|spending)|authori[sz]ed\s+to\s+(?:sign|buy|decide))
        | \bdecision[\s-]*maker\s+here\b | \bi\s+(?:(?:personally|alone|ultimately|usually|always|can|will|do|get\s+to|have\s+to|also)\s+){0,2}(?:sign(?:\s+off)?(?!\s+up|\s+(?:\w+\s+){0,2}?as\b)|decide|approve|make\s+(?:that|the|those|all|these|this|any)?\s*(?:\w+\s+)?(?:call|decision|decisions|calls)|call\s+the\s+shots|hold\s+the\s+(?:budget|purse)|own\s+(?:the\s+|that\s+|this\s+|our\s+)?(?:budget|decision|p&l|business|company)|control\s+the\s+budget|pick\b(?!\s+up)|have\s+(?:the\s+)?(?:final|last|full|sole|complete|ultimate)\s+(?:say|word|authority|decision|call|sign-?off)|have\s+(?:the\s+|full\s+)?(?:authority|sign-?off|signing|budget\s+authority|(?:power|right)\s+to\s+(?:sign|decide|buy))|run\s+(?:the|this|my|our)\s+(?:company|business|show|place|shop|firm|agency))\b
        | \b(?:it'?s|that'?s|it\s+is|that\s+is|this\s+is|will\s+be|would\s+be|is|all)\s+(?:\w+\s+)?(?:my\s+(?:\w+(?<!s)\s+)?(?:call|decision|shout|company|business|budget)|up\s+to\s+me|on\s+me|down\s+to\s+me|mine\s+to\s+(?:make|decide|spend|give|take))\b | \bmy\s+(?:own\s+)?(?:call|decision)\b(?=\W*$) | \b(?:the\s+)?(?:decision|choice|buck|call|final\s+say)(?:'?s|\s+is)?\s+(?:mine|stops\s+with\s+me|(?:lies|rests|sits)\s+with\s+me|stops\s+here)
        | \b(?:just|only)\s+me\s*(?:deciding|who\s+decides|here)\b | \b(?:no\s*(?:body|[\s-]?one)\s+else|don'?t\s+need|do\s+not\s+need|without)\s+(?:\w+\s+){0,3}?(?:approv\w+|sign[\s-]*off|permission|decid\w+|decision|involved|to\s+ask|to\s+approve|to\s+sign)\b | \bi\s+don'?t\s+(?:have\s+to|need\s+to)\s+ask\s+any
        | \bich\s+(?:\w+\s+){0,2}?(?:entscheide|unterschreibe|bestimme|genehmige|zeichne|verantworte\s+das\s+budget)\b(?!\s+(?:\w+\s+)?nicht) | \bich\s+(?:bin|wär[e]?)\s+(?:\w+\s+)?(?:der\s+|die\s+)?(?:alleinige[rn]?\s+)?(?:entscheider(?:in)?|entscheidungsträger(?:in)?|derjenige|diejenige|entscheidungsbefugt|zeichnungsberechtigt)\b
        | \b(?:das\s+)?(?:ist|bleibt|wäre)\s+(?:\w+\s+)?meine\s+(?:\w+\s+)?entscheidung\b | \bmeine\s+entscheidung\b(?=\W*$) | \b(?:liegt|hängt)\s+(?:\w+\s+)?(?:bei|an)\s+mir\b | \bhabe?\s+(?:\w+\s+){0,2}?(?:das\s+letzte\s+wort|prokura|(?:die\s+)?(?:entscheidungs|unterschrifts|zeichnungs|einkaufs|budget)(?:befugnis|vollmacht|berechtigung|gewalt|hoheit|verantwortung|recht)) | \bd(?:as|es|at)\s+(?:entscheide?|mache?|bestimme?)\s+(?:ich|icke?|i)\b(?:\s+(?:selbst|selber|allein\w*))? | \bbrauche\s+(?:ich\s+)?(?:dafür\s+)?keine\s+(?:freigabe|genehmigung) | \bbin\s+(?:ich\s+)?(?:hier\s+)?(?:(?:selbst|selber)\s+(?:der\s+|die\s+)?|(?:der|die)\s+)(?:chef(?:in)?|boss)\b
        | \b(?:lo\s+|la\s+|eso\s+lo\s+)?(?:decido|apruebo|firmo|autorizo)\s+yo\b | \byo\s+(?:\w+\s+){0,2}?(?:decido|firmo|apruebo|autorizo|tomo\s+(?:la|las|esa|esas)\s+decisi\w+|mando|elijo)\b | \bsoy\s+(?:yo\s+)?(?:quien|el\s+que|la\s+que)\s+(?:\w+\s+)?(?:decide|firma|aprueba|toma|manda|paga) | \bsoy\s+(?:el|la)\s+(?:responsable\s+(?:de\s+(?:la\s+)?(?:decisi[óo]n|compra)|final)|decisor[a]?) | \b(?:la\s+)?decisi[óo]n\s+(?:final\s+)?(?:es\s+m[íi]a|la\s+tomo\s+yo|depende\s+de\s+m[íi]) | \bdepende\s+(?:s[óo]lo\s+)?de\s+m[íi]\b | \btomo\s+(?:yo\s+)?(?:la|las|esa|esas)\s+decisi\w+ | \btengo\s+(?:la\s+[úu]ltima\s+palabra|(?:el\s+)?poder\s+de\s+(?:decisi[óo]n|firma|compra)|firma\s+autorizada|la\s+decisi[óo]n|autoridad|el\s+poder) | \bes\s+(?:mi\s+decisi[óo]n|cosa\s+m[íi]a)\b | \bdecido\b(?=\W*$) | \bno\s+necesito\s+(?:\w+\s+){0,3}(?:aprobaci[óo]n|permiso)""",
    ),
    _rule(
        DECIDER,
        0.75,
        r"""\bi\s+run\s+(?:[\w-]+\s+){0,3}?(?:tours|lessons|classes|charters|camps|retreats|rentals|safaris|trips|excursions|cruises)\b(?!\s+(?:for|at)\s+(?:the|an?|my|our)\b)
        | \b(?:i(?:'?m|\s+am)|as|this\s+is)\s+(?:actually\s+|also\s+|both\s+)?(?:the\s+|a\s+|an\s+)?(?:new\s+|current\s+|managing\s+|sole\s+|co-?)*(?:ceo|chief\s+executive(?:\s+officer)?|co-?founder|founder|(?:business\s+|company\s+|small\s+business\s+)?owner|proprietor|managing\s+(?:director|partner)|president|solo(?:preneur|\s+founder)|sole\s+trader|freelancer)\b(?!'s|\s+of\s+the\s+(?:project|process|account)|\s*(?:'s\s+)?(?:assistant|secretary|office))
        | (?<!\bis\s)(?<!\bwas\s)(?<!\bthe\s)\b(?:ceo|founder|owner|managing\s+director)\s+(?:here|of\s+\w+|at\s+\w+|speaking)\b | \bich\s+(?:führe|betreibe)\s+(?:hier\s+)?(?:ein\w*|den|die|das|mein\w*)\s+(?:\w+\s+)?(?!team|abteilung|projekt|kasse|liste|buch)\w{4,}
        | \b(?:ich\s+bin|bin|als|hier\s+ist)\s+(?:(?:hier|auch|selbst|selber|ich)\s+)?(?:der\s+|die\s+)?(?:alleinige[rn]?\s+)?(?:geschäftsführer(?:in)?|inhaber(?:in)?|gründer(?:in)?|mitgründer(?:in)?|ceo|geschäftsinhaber(?:in)?|eigentümer(?:in)?|geschäftsführende[rn]?\s+gesellschafter(?:in)?|vorstand|selbstständig\w*|selbständig\w*|einzelunternehmer(?:in)?)\b(?!s\b)
        | \b(?:soy|como)\s+(?:yo\s+)?(?:el\s+|la\s+|un\s+|una\s+)?(?:co-?)?(?:ceo|jef[ea](?!\s+de\b)|due[ñn][oa]|fundador[a]?|propietari[oa]|director[a]?\s+(?:general|ejecutiv[oa]|gerente)|gerente\s+general|president[ea]|consejer[oa]\s+delegad[oa]|aut[óo]nom[oa])\b""",
    ),
)
_TURNS = (
    (RESEARCHER, authority_turns.RESEARCHER),
    (CO_DECIDER, authority_turns.CO_DECIDER),
    (INFLUENCER, authority_turns.INFLUENCER),
    (DECIDER, authority_turns.DECIDER),
)
# Each role's plain words before its turns of phrase, and titles last.
_RULES = tuple(
    rule
    for role, turns in _TURNS
    for rule in (*(r for r in _RULES if r.role == role and r.confidence > 0.8), _rule(role, 0.85, "|".join(turns), re.RegexFlag(0)))
) + _RULES[-1:]
# Which rules come before a part that is told by grammar.
_COME_BEFORE: dict[str, tuple[str, ...]] = {RESEARCHER: (), DECIDER: (RESEARCHER,), CO_DECIDER: (RESEARCHER,), INFLUENCER: (RESEARCHER, CO_DECIDER)}
_LEAD_IN = r"(?:(?:well|so|na|nu|no\s+ja|um+|uh+|hm+|actually|eigentlich|en\s+realidad|honestly|basically|naja|also|ähm?|pues|bueno|oh|hey|hi|hello|hallo|hola)\W+)*"
_SELF = re.compile(
    _LEAD_IN
    + r"""(?!(?:ja){2,}\b)(?:(?:yes|aye|yep|yeah|yup|ya|sure|correct|right|absolutely|indeed|of\s+course|exactly|definitely|ja|jep|jo|genau|klar|natürlich|richtig|stimmt|jawohl|s[íi]|claro|exacto|correcto|por\s+supuesto|as[íi]\s+es)\W*)*
    (?:(?:nobody|no\s?-?one|niemand|keiner|nadie)\s+(?:else\s+)?(?:but|except|außer|excepto|salvo|más\s+que)\s+(?:me|myself|mir|ich|yo)|i\s+do|i\s+am|i\s+can|i\s+will|i'?m\s+the\s+one|(?:that'?s|that\s+is|that\s+would\s+be|that'?d\s+be|it'?s|it\s+is|would\s+be)\s+(?:just\s+|only\s+)?me|(?:i\s+would\s+be|i'?d\s+be|that'?s\s+me|i\s+am|i'?m)\s*,?\s*the\s+one|(?:zu\s+)?(?:\d{2,3}|one\s+hundred)\s*(?:%|percent|prozent|por\s*ciento)\s+(?:me|ich|yo)|(?:just|only|solely|mostly|mainly|basically|primarily|probably)\s+(?:me|i|myself)|(?:it'?s\s+|that'?d\s+be\s+|that'?s\s+)?(?:me(?:\s+(?:alone|myself|personally|only|myself\s+and\s+i|now|these\s+days))?|(?:my|ma|me)sel[fl']?)|i\s+alone|(?:(?:all|entirely|completely|solely|only|just|ganz|allein\w*|nur|enteramente|totalmente|completamente|s[óo]lo|toda)\s+){0,2}(?:mine|meine|meins|m[íi][oa])|moi|yours\s+truly|all\s+me
      |(?:das\s+|des\s+|dat\s+)?(?:bin\s+)?(?:(?:nur|allein|hauptsächlich|ja|jetzt|inzwischen|seit\s+\w+)\s+){0,3}(?:ich|icke?|isch|i|meinereiner|meine\s+wenigkeit)(?:\s+(?:selbst|selber|selwer|all?ein\w*|alleene|alloin?|alloa\w?|persönlich))?|das\s+(?:mache|bin)\s+ich|(?:s[óo]lo\s+)?yo(?:p|\s+(?:mism[oa]|sol[oa]|solamente|personalmente))?|(?:s[óo]lo\s+|solamente\s+)yo|soy\s+yo(?:\s+ahora)?|(?:aqu[íi]\s+)?(?:(?:el|la)\s+)?menda(?:\s+lerenda)?|una?\s+servidora?|lo\s+hago\s+yo)?\W*""",
    re.VERBOSE | re.IGNORECASE,
)
_DECIDES = ("decide", "decides", "decision", "decisions", "entscheide", "entscheiden", "entscheidet", "decido", "decidimos")
_SLIPS = re.compile(r"\b(?!entschieden\b)(?:d[ecids]{4,6}|d[ecidosn]{4,8}|e[ntschide]{8,10})\b", re.IGNORECASE)
_BARE_NO = 0.6
# Whoever works for us decides nothing there: "your colleague told me".
_OF_YOURS = re.compile(r"\b(?:your|eue?re?[rnms]?|euer|vuestr[oa]s?)\s+\w+|\b\w+\s+(?:vuestr[oa]|suy[oa]\s+de\s+ustedes)\b", re.IGNORECASE)
# To learn is a job, and tells no part but to who asks about that: "intern, I only pass things on".
_LEARNING = re.compile(r"\b(?:intern|trainee|apprentice|student|praktikant(?:in)?|werkstudent(?:in)?|student(?:in)?|azubi\w*|becari[oa]|estudiante|practicante|pasante|en\s+pr[áa]cticas)\b", re.IGNORECASE)
GATHERS = re.compile(r"\b(?:collect|gather|research|compar|look|quotes|options|info|brochur|angebot|anbieter|such|sammel|recherch|vergleich|busc|recop|recog|junt|presupuesto|opciones|precios|proveedor)", re.IGNORECASE)
# "The manager has to sign every single complaint" tells what is slow, not who buys.
ROUTINE = re.compile(r"\b(?:every|each|jede[nsrm]?|cada|all\s+the)\s+(?!(?:other|second|third|two|three|four|six|few|zweite\w*|dritte\w*|dos|tres|cuatro|seis)\s)(?:\w+\s+)?(?!purchas|software|contract|tool|expens|anschaff|ausgabe|kauf|vertrag|compra|gasto|contrato|time\b|mal\b|vez\b)\w+\s|\b(?:by\s+hand|von\s+hand|a\s+mano|einzeln|one\s+by\s+one|manuell|manually)\b", re.IGNORECASE)
_MUST = re.compile(r"\b(?:has\s+to|have\s+to|needs\s+to|must|muss|müssen|tiene\s+que|tienen\s+que|debe)$", re.IGNORECASE)
# Asked for something else, whoever has to ask another does not know it: "I'd have to ask my boss", "above my pay grade".
_ASKS_THEM = re.compile(r"\bfragen$|\bask\b|\bpregunt|\bpay\s*grade$", re.IGNORECASE)
_OKAYS = re.compile(
    r"approv|involv|weigh|vot|stimm|sign|\bok|agree|decid|\bbuy|\bsee\b|look|check|convinc|\bsay|bless|clear|authori|vet\b|genehm|segn|unterschr|fre[ig]|zustimm|entscheid|\bja\b|nick|drüber|drauf|sehen|prüf|wink|einverstand|aprob|firm|autori|\bver|\bdar\b|acept|valid|opin|read|lesen",
    re.IGNORECASE,
)
_BOTH = re.compile(r"^(?:me|i|myself|ich|mir|yo)\s+(?:and\b|und\b|y\b|plus\b|[&+])|(?:\band|\bund|\by|&|\+)\s+(?:me|i|myself|ich|mir|yo)$", re.IGNORECASE)
# "My husband and I" may count heads; with one of these it tells who decides.
_TITLE_ALONE = re.compile(
    r"(?:ceo|founder|co-?founder|owner|managing director|president|geschäftsführer(?:in)?|inhaber(?:in)?|gründer(?:in)?|dueñ[oa]|propietari[oa]|fundador[a]?|director[a]? general)(?:\s*(?:[/&,+]|and|und|y)\s*(?:ceo|founder|owner|inhaber|gründer|fundador))?",
    re.IGNORECASE,
)
_PICTURES = re.compile(r"\W+$")
DECIDING = re.compile(r"deci[ds]|vot[aeio]|stimm|choos|agree|beschließ|sign|approv|convinc|\bbuy|\bnod\b|kauf|compr|entsch|unterschr|nick|firm[aeo]|acuerdo|dec?imos\s+que\s+s|unanim|conform|einig", re.IGNORECASE)
_TOGETHER = re.compile(r"together|jointly|medias|pachas|los\s+dos|gemeinsam|zusammen|junt[oa]s", re.IGNORECASE)
_BARE_YES = re.compile(
    r"\W*(?:(?:yes|aye|yep|yeah|yup|ya|sure|correct|right|absolutely|indeed|of\s+course|exactly|definitely|ja|jep|jo|genau|klar|natürlich|richtig|stimmt|jawohl|s[íi]|claro|exacto|correcto|por\s+supuesto|as[íi]\s+es)\W*)+",
    re.IGNORECASE,
)
_FEW_WORDS, _FEW_LETTERS = 2, 16
_FIRST = re.compile(r"\W*(?P<reply>[^,.;!?]{1,40})(?:[,.;!]|\s+-)\s")
_HAS_WORD = re.compile(r"\w")
_SHARED = re.compile(
    r"""\W*(?:[^,.!?\n]{2,25},\s+)?(?:(?:that\s+is|that'?s|also|das\s+sind|o\s+sea|es\s+decir)\s+)?(?:(?:me|i|ich|yo)\s+(?:and|und|y|plus)\s+(?-i:[A-ZÄÖÜÁÉÍÓÚÑ])[\w'-]+|(?-i:[A-ZÄÖÜÁÉÍÓÚÑ])[\w'-]+\s+(?:and|und|y|plus)\s+(?:me|i|ich|yo))\W*
    | \W*(?:we\s+)?(?:both(?:\s+of\s+us)?|together|the\s+(?:whole\s+)?team|(?:a\s+)?(?:few|couple|group|bunch)\s+of\s+us|we\s+all(?:\s+do)?|all\s+of\s+us|us|as\s+a\s+(?:team|group|collective|committee)|several\s+(?:people|of\s+us)|multiple\s+people|we\s+do|a?\s*committee|wir(?:\s+(?:alle|beide|zusammen|gemeinsam))?|(?:alle\s+)?(?:zusammen|gemeinsam)|das\s+team|(?:im|als)\s+(?:team|gremium|kollektiv|plenum)|mehrere(?:\s+leute|\s+personen)?|(?:entre\s+)?(?:todos|varios|los\s+dos|ambos)|nosotros(?:\s+dos)?|en\s+(?:equipo|asamblea|colectivo)|juntos|el\s+equipo)\W*""",
    re.VERBOSE | re.IGNORECASE,
)
# "No pienso decirlo": it is not told.
_TELLING = re.compile(r"dec[ií]r|contar|sag|nenn|tell|say", re.IGNORECASE)
_NO = re.compile(r"\W*(?!no\s*(?:idea|clue|one|body|s[ée]|lo\s+s[ée]|sabemos|comment))(?:no|nope|nah|not\s+(?:me|mine|really|quite|exactly|alone|just\s+me)|nein|nee?|nicht\s+(?:ich|wirklich|allein\w*|ganz)|ich\s+nicht|yo\s+no|no\s+(?:yo|exactamente|realmente|del\s+todo)|i\s+don'?t|i'?m\s+not)\b", re.IGNORECASE)
# Those above, those elsewhere, and a body with its name: "die in München", "los de arriba", "the HOA board".
_THOSE = r"(?:die|los|las|the\s+(?:ones|people|folks|guys))\s+(?:da\s+)?(?:oben|(?:in|aus|von|de|at|from)\s+\w+|upstairs)|(?:[A-Za-z]+\s+)?(?:board|council|committee)"
_OTHER_ALONE = re.compile(
    rf"{_LEAD_IN}(?:(?:no|nope|nah|nein|nee|not\s+me|that'?s|that\s+(?:is|would\s+be)|that'(?:d|ll)\s+be|it'?s|would\s+be|das\s+(?:ist|wäre|macht)|eso\s+es|es|ser[íi]a|lo\s+(?:hace|lleva|ve)|not\s+sure|probably|maybe|i\s+(?:think|guess)|mostly|i\s+suppose|wahrscheinlich|vermutlich|ich\s+glaube?|ich\s+denke?|probablemente|seguramente|creo\s+que|still|immer|noch|todav[íi]a|a[úu]n|siempre)\W+)*(?P<who>(?:{_OTHER}|{_THOSE})(?:\W+(?:and|und|y|e|or|oder|plus|sowie|as\s+well\s+as|&|,)\W*{_OTHER})*)(?:\s+mayor|\s+(?-i:[A-ZÄÖÜÁÉÍÓÚÑ])[\w'-]+)?(?:\s+(?:in|from|of|at|aus|bei|von|en|del?)\s+(?:(?:the|der|dem|la|el|our|unser\w*)\s+)?[\w-]+(?:\s+[\w-]+)?)?(?:\W+(?:still|noch|immer|always|todav[íi]a|a[úu]n|siempre))?\W*(?:does|do|decides?|would|macht\s+das|entscheidet|lo\s+decide)?\W*",
    re.IGNORECASE,
)
# What comes behind it is meant, not what was said before: "me, or rather my wife", "my boss. no wait, me".
_TAKEN_BACK = re.compile(
    r"""(?:[,.;:!–-]|\bkomma\b|\b(?:wobei|obwohl|ach|oh|well|bueno|lol|haha)\b)\s*(?:(?:ach|oh|ok|well|bueno|wobei|obwohl|äh|ah|lol|haha)\W+)*(?:(?:no(?=\s*[,;:.!]|\s+(?:wait|hang|sorry|espera|actually|perd))|nope|nein|nee|nö|quatsch|falsch)\b(?:[\s,;:.!-]*\b(?:wait|hang\s+on|sorry|warte|moment|doch|espera|perd[óo]n|actually|eigentlich|en\s+realidad|quatsch))*
      |(?<=[,.;])\s*(?:and\s+|y\s+|und\s+)?(?:now|nowadays|jetzt|inzwischen|mittlerweile|(?:seit|since)\s+(?:\w+\s+)?\w+|ahora|desde\s+(?:hace\s+)?\w+)(?=\s+(?:me|ich|yo|it'?s|der|die|mein\w*|mi|my|el|la)\b)|(?<=[.!;\n])\s*(?:also|so|o\s+sea|as[íi]\s+que|pues)(?=\s+(?:just\s+|nur\s+|s[óo]lo\s+)?(?:me|ich|yo)\W*$)|or\s+rather|scratch\s+that|mejor\s+dicho|besser\s+gesagt|vielmehr|(?:jetzt\s+)?(?:im\s+ernst|mal\s+ehrlich)|spaß\s+beiseite|seriously|jok(?:es?|ing)\s+aside|(?:ahora\s+)?en\s+serio|bromas?\s+aparte)\b\W*(?=\w)""",
    re.VERBOSE | re.IGNORECASE,
)
# Of the firm that was asked for.
_MINE = re.compile(r"(?:^|[,.;!-])\s*(?:and\s+)?(?P<it>(?:it'?s|that'?s|it\s+is|that\s+is|that\s+one'?s)\s+(?:all\s+)?mine)(?=\W*$|[,.;!])", re.IGNORECASE)
# Asked who decides, somebody named and nothing else: "die Gräfin", "la asamblea de vecinos", "my landlady"; not a thing.
_ANYONE = re.compile(
    r"""\W*(?:(?:only|just|probably|mostly|actually|nur|wohl|eher|eigentlich|formal|solo|s[óo]lo|en\s+realidad)\s+)?(?:(?:der|die|the|el|la|los|las|mein\w*|unser\w*|my|our|mis?|nuestr[oa]s?)\s+|(?:mr|mrs|ms|dr|herr|frau|don|do[ñn]a|se[ñn]ora?)\.?\s+)
      (?!(?:cat|dog|parrot|katze|kater|hund|gat[oa]|perr[oa]|king|queen|pope|papst|könig(?:in)?|kaiser(?:in)?|rey|reina|signature|call|decision|choice|job|business|unterschrift|entscheidung|sache|firma|decisi[óo]n|price|pric\w*|cost|money|result|quality|best|usual|same|whole|one|preis|frage|kosten|geld|beste\w*|ganze\w*|precio|dinero|calidad|mejor|verdad|pregunta|website|web|page|seite|bot|chat|question|team|equipo|answer|antwort|respuesta|link|phone|tel\w*|email|mail\w*|name\w*|nombre)\b)
      (?:[^\W\d_]{3,}|[\w-]+\s+(?:guy|gal|lady|woman|man|person|folks|mensch|typ|kerl|mann|dame|fuzzi|chic[oa]|señora?))(?:\s+(?:mayor|general|principal|superior|municipal|parroquial))?(?:\s+(?:de|del|de\s+la|of|von|vom|der|des|aus|in|at)\s+[^\W\d_]{2,}|\s+(?-i:[A-ZÄÖÜ])[^\W\d_]+)?(?:\s+(?:does|macht\s+das|lo\s+hace|lo\s+lleva))?\W*(?=$|[.!,]\s)""",
    re.VERBOSE | re.IGNORECASE,
)
# "I'm the founder and owner and I regret the k" names no second person.
_TITLED = re.compile(r"\b(?:i'm|i\s+am|ich\s+bin|soy)\s+(?:[\w-]+\s+){0,4}$", re.IGNORECASE)
# A chief of staff, or a medical doctor, runs no company.
_STAFF = re.compile(r"\bstaff\b|\bM\.?D\b|^chief$", re.IGNORECASE)
ASKS = re.compile(
    r"\W*(?:(?:ok(?:ay)?|and|but|so|well|und|aber|pero)\W+)*(?:do|does|did|can|could|is|are|will|would|should|has|have|how|whats?|who|which|why|when|where|kann|können|könnte|gibt|seid|bist|wie|was|wer|welche\w*|hat|ist|sind|muss(?!\s+(?:erst|noch|vorher|zuerst|aber|eh|halt|leider)\b)|braucht|warum|qui[ée]n|qu[ée]|c[óo]mo|cu[áa]l|puede\w*|se\s+puede|hay|por\s+qu[ée])\b",
    re.IGNORECASE,
)

# "If I say that it's me, is it cheaper?"
_SUPPOSES = re.compile(r"\W*(?:(?:che|oye|hey|so|ok|und|and|y)\W+){0,2}(?:if|wenn|falls|si)\s", re.IGNORECASE)
_VERB_FIRST = re.compile(r"\W*(?:entscheide[nt]|bestimm(?:t|en)|genehmig(?:t|en)|unterschreib(?:t|en)|decide|aprueba|autoriza)\b", re.IGNORECASE)
_I_AM = re.compile(r"(?:[.,;!\n]\s*|\s(?:and|und|y)\s+)(?:i'?m|i\s+am|ich\s+bin|(?:yo\s+)?soy)\s+(?:(?:auch|also|tambi[ée]n)\s+)?(?:the|de[rm]|die|das|el|la)\s+(?P<title>[^\W\d_][\w-]*(?:\s+[\w-]+){0,3}?)(?=\W*$|[.,;!])", re.IGNORECASE)
# "Corporate lets each store manager pick their own".
_LEFT_TO = re.compile(r"\b(?:picks?|lets?|lassen|lässt|aussuch\w*|elige\w*|deja\w*)\b", re.IGNORECASE)
_AND_BEFORE = re.compile(r"\s(?:and|und|y|plus|or|oder|o|&|\+)\s+(?:(?:the|our|de[rmn]|die|das|unser\w*|el|la|nuestr[oa])\s+)?$")
_AND_BEHIND = re.compile(r"\s*,?\s(?:and|und|y|plus|&|\+)\s")
# A question whether marked or not: its verb before its subject; "kann ich selbst", "muss der Chef" may state.
_INVERTED = re.compile(
    r"""\W*(?:(?:ok(?:ay)?|and|but|so|well|und|aber|y|pero)\W+)*(?:(?:is|are)\s+there\b | (?:can|could|will|would|should|did)\s+(?:i|you|we|they|s?he|it|there|the|my|our|(?:some|any)\w+|people|one)
      | do\s+(?:i|you|we|they|(?:some|any)\w+|people) | does\s+(?:s?he|it|my|our|the|your|this|that|an?|every|each|(?:some|any)\w+|one)
      | (?:kann|könnt?e?|muss|müsste?|darf|soll|braucht?)\s+(?:(?:da|das|dafür|hier)\s+)?(?:man|ihr|jemand) | könnt(?:et)?\s+ihr | geht\s+(?:es|das)\s+(?:hier|jetzt|da|nur|noch|schon|um) | se\s+puede)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_RUNS = re.compile(
    r"\b(?:(?P<english>i\s+(?:co-?)?(?:founded|started|own|(?P<run>run)|opened)\s+(?:and\s+run\s+)?(?:an?|my|our|the|this))|(?:tengo|regento|llevo)\s+(?:yo\s+)?(?:una?|mi))\s+(?P<kind>[^\W\d_][\w-]*(?:\s+[^\W\d_][\w-]*){0,4})", re.IGNORECASE
)
_KIND_ENDS = re.compile(r"\s+(?:in|at|for|of|on|by|near|outside|with|and|called|which|that|where|here|about|from|since|last|this|back|so|but|who|one|two|three|four|five|ten|a|\d+|en|de|del|con|y|para|llamad[oa]|desde|hace|que)\b", re.IGNORECASE)
_BELONGING = re.compile(BELONGINGS, re.IGNORECASE)
_SHOPS = word_set("place business tienda empresa firm startup franchise consultancy dealership venue negocio campamento")
_NO_TRADE = word_set(
    """group service services network market capital systems software marketing design digital technology tech express air energy law works training kitchen events
    press transport logistics cleaning catering retail construction security legal health printing crew club pensión pension casa grupo servicio sistema"""
)


# Somebody who might decide, and what they do; a word of deciding, owning, asking or having to makes it an answer.
_OF_THEM = re.compile(
    rf"\W*(?:(?:sorry|brb|wait|hang\s+on|hold\s+on|(?:one|a)\s+(?:sec\w*|moment)|moment|sekunde|perd[óo]n\w?|espera|un\s+momento|haha|lol)\W+)*(?:(?:we|wir)\s+(?:have|haben)\s+(?:\w+\s+)?{_WHO}|(?:tenemos|hay)\s+(?:\w+\s+)?{_WHO}|(?:ha|han|acaba\s+de|est[áa])\s+\w+\s+(?:el|la|mi)\s+{_WHO}|(?:my|our|the|mein\w*|unser\w*|der|die|das|mi|nuestr[oa]|el|la)\s+(?:\w+\s+)?{_WHO}(?:['’]s\s+\w+)?(?:\s+{_NAME})?\s+(?!(?:and|or|plus|then|in|from|of|at|with|who|und|oder|dann|aus|bei|von|vom|mit|der|die|y|e|o|luego|de|del|con|que)\b)\w+\s+\S+)", re.IGNORECASE
)
_PLAYS = re.compile(
    r"""deci[ds]|entsch|bestimm|choos|chose|approv|\bsign|unterschr|firm|pay|\bpag|zahl|\bbuy|bought|kauf|compr|\bsa[iy]|sag|\bdi[cjg][eio]|told|mein[te]|palabra|wort\b|\bword|\bok|\byes|\bja\b|\bs[íi]\b|\bno\b|nein|final|\bcalls?\b|letzt|[úu]ltim|budget|money|geld|dinero|conven[ci]|convinc|überzeug|\bask|frag|pregunt|vot[aeio]|stimm|agree|acuerdo|\bruns?\b|\bowns?\b|gehör|dueñ
      |charge|handl|respons|zuständig|kümmer|encarg|ocupa|l[oa]s?\s+lleva|above\s+(?:me|that)\b|höher|want|\bwill\b|möcht|wollen|quier|need|brauch|ha(?:s|ve)\s+to|must|m[uü]ss|tienen?\s+que|debe|authori|autori|allow|d[aü]rf|erlaub|permi|bless|segen|holds|purse|control|freig|genehm|veto|equal|gleich|half|hälfte|mitad|does|macht|\bhace|\bme\b|\bmich\b|\bmir\b|\bme\s|myself|\bich\b|\byo\b|\bi\b""",
    re.VERBOSE | re.IGNORECASE,
)


# What is said of the question, of what was wanted or expected here, or of the bot, and of nobody who decides.
_REMARK = re.compile(
    r"""^\W*(?:(?:that'?s|it'?s|this\s+is|what|das\s+ist|was\s+für|qu[ée]|es)\s+)?(?:(?:an?|one|eine?|'?ne|una)\s+)?(?:(?:very|rather|pretty|quite|really|ganz|echt|ziemlich|recht)\s+)?(?:funny|odd|strange|weird|curious|bold|personal|nosy|rude|komische|seltsame|merkwürdige|persönliche|neugierige|freche|lustige|rara|extraña|curiosa|indiscreta)\s+(?:thing|question|frage|pregunta)\b(?![^.!?]*[,:])
      | ^\W*(?:qu[ée]\s+)?pregunta\s+(?:(?:m[áa]s|tan|muy)\s+)?(?:rara|extraña|curiosa|indiscreta)\b | ^\W*(?:komische|seltsame|merkwürdige)\s+frage,?\s+(?:bevor|wenn|für|ehe)\b
      | \b(?:i\s+(?:just|only)\s+wanted|i\s+wanted\s+(?:just|only)|all\s+i\s+wanted|ich\s+woll?te?\s+(?:(?:eigentlich|doch|ja|halt|hier|mir|mich)\s+)*(?:nur|bloß)|wollte?\s+ich\s+(?:\w+\s+)?(?:nur|bloß)|s[óo]lo\s+(?:quer[íi]a|buscaba))\b
      | \bi\s+(?:(?:only|just)\s+)?(?:clicked|landed|ended\s+up|stumbled|got\s+here|came\s+here)\b | \bi\s+thought\s+(?:this|that|it|you)\s+(?:was|were)\b | \bhier\s+gelandet\b | \bich\s+dachte,?\s+(?:das|dies|ihr|sie)\b | \b(?:pensaba|cre[íi]a)\s+que\s+(?:esto|era)\b | \bhe\s+(?:ca[íi]do|llegado)\s+aqu[íi]\b
      | ^\W*(?:the|der|die|el|la)\s+(?:king|queen|pope|papst|könig(?:in)?|kaiser(?:in)?|rey|reina)\b[^.!?,]{0,20},?\W*\w*\W*$
      | ^\W*(?:(?:this|it|that)\s+)?(?:feels|sounds|looks)\s+like\b | ^\W*(?:das|dat|des)\s+(?:ist|is)\s+(?:ja\s+)?wie\b | ^\W*(?:esto\s+)?(?:parece|es\s+como)\s
      | ^\W*(?:ja\s+mei|mei|tja|na\s?ja|ach\s+ja|oh\s+well|pues\s+nada|en\s+fin)\W*$
      | ^\W*(?:(?:you|ustedes|usted)\s+(?:sure\s+)?(?:ask|hacen?|preguntan?)|(?:sie\s+stellen|ihr\s+stellt|du\s+stellst|du\s+fragst)|(?:sie|ihr)\s+frag(?:t|en)\s+(?:aber|ja|ganz\s+schön)\s+(?:viel|genau))\b
      | \b(?:(?:just|only)\s+asking\s+(?:if|whether|what|how)|frage?\s+(?:ja\s+)?(?:nur|bloß),?\s+(?:ob|was|wie)|s[óo]lo\s+pregunto\s+(?:si|qu[ée]|cu[áa]nto|c[óo]mo))\b
      | ^\W*(?:(?:haha|lol|jaja|oh)\W+)*(?:you\s+(?:sound|remind|talk|look)|(?:du|sie|ihr)\s+(?:klings?t|klingen|redes?t|reden|hörs?t|erinner\w*)|(?:hablas|habla|suenas|suena|pareces?|me\s+recuerdas?))\b""",
    re.VERBOSE | re.IGNORECASE,
)


# "My CTO friend at a crypto place says all bots are stupid".
_SAYS = re.compile(r"\b(?:says?|said|thinks?|swears?|told|sagt\w*|meint\w*|schwört|dice|dijo|cree)\b", re.IGNORECASE)


def is_hearsay(said: str) -> bool:
    """Whether it only tells what somebody has to say who is none of the visitor's."""
    return whose.tells_of_outsiders(said) and bool(_SAYS.search(said)) and not DECIDING.search(said)


def is_remark(clause: str) -> bool:
    """ "You sound like my mother-in-law", "strange thing to ask": an answer only where somebody's part is told by rule."""
    return bool(_REMARK.search(clause))


# "Is this still the demo or already the contract".
_WHICH_STAGE = re.compile(r"\b(?:still|noch|erst|a[úu]n|todav[íi]a)\b[^.!?\n]{0,40}\b(?:or|oder|o)\s+(?:already|schon|ya)\b", re.IGNORECASE)


def is_only_about_them(said: str) -> bool:
    """ "The board meets upstairs and they stomp", "wir haben zwei Geschäftsführer und einen Dackel": nothing of who decides."""
    return bool(_OF_THEM.match(said)) and not _PLAYS.search(said)


def asks(clause: str) -> bool:
    """A question, with its mark or without: it tells nothing of who decides."""
    return clause.endswith("?") or bool(ASKS.match(clause) or _INVERTED.match(clause) or _WHICH_STAGE.search(clause))


def supposes(clause: str) -> bool:
    """ "If I sign today": told of no decision where a question follows."""
    return bool(_SUPPOSES.match(clause))


_SAYS_MORE = re.compile(r"[,.;:!\n]\s*\w|\b(?:but|aber|pero)\b", re.IGNORECASE)


def is_the_budgets(said: str, context: Context, facts: Sequence[Fact]) -> bool:
    """Whether another's yes is all that is said of a budget that was asked for: "the board has yet to approve it"."""
    awaited = any(f.field == "budget" and f.state == "known" and f.value["status"] == "pending" for f in facts)
    return awaited and context.asked == "budget" and not _SAYS_MORE.search(said)


# "2 owners (I'm one) and 9 drivers": whether they decide alone is not told.
_ONE_OF_SEVERAL = re.compile(r"[(,]\s*.{0,20}\b(?:one|me|ich|un[oa]|yo)$", re.IGNORECASE)


def by_title(title: Fact) -> Fact | None:
    """Who owns, founded or runs the company decides, where nothing else is said about it: "Hank Dwyer, owner"."""
    kind = title.value
    runs = kind["seniority"] == "c_level" and kind["function"] == "general" and not _STAFF.search(title.quote)
    if (not runs and kind["seniority"] not in ("founder", "owner")) or _ONE_OF_SEVERAL.search(title.quote):
        return None
    return replace(title, field="authority", value={"role": DECIDER}, confidence=0.65)


_FIRMA = re.compile(r"\bfirma\b", re.IGNORECASE)


def without_firma(text: str, language: str) -> str:
    """What is Spanish for "signs" is German for a company."""
    return _FIRMA.sub("XXXXX", text) if language == "de" else text


# A decision about something else: "the council decides on our opening hours", "mi hijo no decide qué va a estudiar".
_OTHER_MATTER = re.compile(
    rf"""\b(?:term|research|seminar)\s+papers?\b | \b(?:thesis|dissertation|coursework|schulprojekt|uniprojekt|hausaufgaben?|tesis|tesina|tfg|tfm)\b | \b(?:school|class|uni(?:versity)?|college|course)\s+(?:project|assignment|essay)\b | \b\w*(?:bachelor|master|haus|fach|semester|seminar|abschluss|diplom|doktor)arbeit\b | \btrabajo\s+(?:de\s+(?:clase|fin\s+de|carrera)|para\s+la\s+uni\w*)\b
      | \b(?:writing|doing)\s+(?:an?|my)\s+(?:\w+\s+)?(?:piece|article|story|column|feature|segment|blog\s?post|book|podcast)\b | \bschreibe?\s+(?:\w+\s+)?(?:an\s+)?(?:eine?[nmr]?|meine?[nmr]?)\s+(?:\w+\s+)?(?:artikel|beitrag|reportage|buch|blogbeitrag)\b | \bescribi\w+\s+(?:un|mi)\s+(?:art[íi]culo|reportaje|libro|blog)\b
      | \b{_WHO}(?:'s|\s+is)\s+(?:calling(?!\s+the)|ringing|on\s+the\s+(?:other\s+)?(?:phone|line)|at\s+the\s+door)\b | \b{_WHO}\s+ruft\s+(?:\w+\s+){{0,2}}?an\b | \bme\s+(?:est[áa]\s+llamando|llama)\s+{_OTHER}
      | \b(?:hab\w*\s+ich|ich\s+hab\w*)\s+(?:\w+\s+)?gehört\b | \bi(?:'?ve|\s+have)?\s+heard\b | \bhe\s+o[íi]do\b | \b(?:friend|buddy|mate|neighbou?r|{KIN})['’]s\s+(?:boss|manager|company|firm|shop|business)\b | \b(?:chef(?:in)?|firma|laden)\s+(?:meine[rs]|vo[nm]\s+(?:meine[rm]))\s+\w | \b(?:jef[ea]|empresa|tienda)\s+de\s+(?:mi|un)\s+(?:amig[oa]|{KIN})
      | \bdecid\w*\s+(?:on|about|over)\s+(?:an?|the|our|my|their|his|her)\s+(?:\w+\s+)?(?:college|school|hours|menu|name|colou?r|date|holidays?|leave|vacation|pay|salary|raise|lunch|university|rota|schedule|shifts?)\b
      |\b(?:über|bei)\s+(?:die|den|das|der|mein\w*|unser\w*|ihr\w*)\s+(?:schicht|dienst|urlaub|speise|stunden|arbeitszeit|pause|gehalt|lohn|öffnungs)\w*\s+(?:entscheid|bestimm)\w* | \bsobre\s+(?:mis?|las?|los|el|nuestr[oa]s?)\s+(?:vacaciones|horarios?|turnos?|sueldos?|descansos?)\s+(?:l[oa]s?\s+)?decide\w*
      |\b(?:at|in)\s+my\s+(?:last|old|previous|former)\s+(?:job|place|company|work)\b|\b(?:in|bei)\s+mein\w+\s+(?:letzten|alten|früheren|vorigen)\s+(?:job|firma|stelle|arbeit)\b|\ben\s+mi\s+(?:(?:anterior|antiguo)\s+(?:trabajo|empleo)|(?:trabajo|empleo)\s+anterior)\b
      | \bentscheide[nt]?\s+über\s+(?:\w+\s+)?(?:schicht|urlaub|kredit|antr[aä]g|bewerb|aufnahme|noten|strafe)
      |^\W*(?:ya\s+lo\s+(?:puse|dije|escrib[íi]|coment[ée])|(?:hab\w*\s+ich|steht)\s+(?:\w+\s+)?(?:schon|bereits|oben)|(?:i\s+)?already\s+(?:said|told|answered)|as\s+i\s+said)\b
      |\b(?:in\s+my\s+life|in\s+meinem\s+leben|en\s+mi\s+vida)\b
      |\b(?:my|mein\w*|mi)\s+(?:last|old|former|previous|ex|alte[rn]?|letzte[rn]?|frühere[rn]?|ehemalige[rn]?|antigu[oa]|anterior)[\s-]+(?:boss|manager|chef(?:in)?|jef[ea])\b(?!\s+(?:retired|left|quit|ging|ist|se\s+jubil))|\bmi\s+jef[ea]\s+anterior\b
      |\b(?:sent|gave|showed|forwarded)\s+me\s+(?:this|the|a|your)\s+(?:link|page|site|url)\b|\bme\s+pas[óo]\s+(?:el|este|un)\s+(?:enlace|link)\b|\bowner\s+of\s+(?:an?|the)\s+(?:account|page|car|dog)\b
      |\bdecid(?:es?|ed|ing)\s+(?:on\s+|about\s+)?(?:what|where|when|who|whom|how|which)(?:'s)?\b(?![^.!?]{{0,60}}\b(?:buy|bought|get|purchas|spen[dt]|order|us[ei]|pay|paid|software|tool|vendor|supplier|money|budget|install|sign|go\s+with))
      |\b(?:entscheide[nt]?|bestimm(?:t|en|e))\b(?:\s+\w+){{0,3}},?\s+(?:was|wo|wohin|wann|wer|wie|welche\w*)\s(?![^.!?]{{0,60}}(?:kauf|kommt|schafft|schaff|stell|geb|nehm|nomm|zahl|software|programm|anbieter|tool|geld|schr[ei]))
      |\bdecid\w*\s+(?:qu[ée]|d[óo]nde|cu[áa]ndo|qui[ée]n|c[óo]mo|cu[áa]l)\s(?![^.!?]{{0,60}}(?:compr|gast|pag|contrat|us[ao]|program|software|herramient|proveedor|dinero|firm))""",
    re.VERBOSE | re.IGNORECASE,
)
_RELATIVE = rf"(?:{KIN}|wife|husband|son|daughter|mann|frau|sohn|tochter|mujer|marido|espos[oa]|hij[oa]|novi[oa])"
# Where a relative works: "in der Kanzlei von meinem Mann", "mi cuñada trabaja en el banco y allí", "at my sister's office"; and pets.
_ANOTHERS = re.compile(
    rf"""\b(?:in|im|bei)\s+(?:(?:der|dem)\s+)?\w+\s+(?:von\s+)?mein\w*\s+{_RELATIVE}\b | \b(?:bei|von)\s+mein\w+\s+{_RELATIVE}\s+(?:in\s+der|im|auf\s+(?:der|dem)|in'?n?)\s+\w
      | \b(?:at|in)\s+(?:my|our)\s+{_RELATIVE}['’]s\s+\w | \bwhere\s+my\s+{_RELATIVE}\s+works?\b | \bwo\s+mein\w*\s+{_RELATIVE}\s+arbeitet\b | \bdonde\s+trabaja\s+mi\s+{_RELATIVE}\b | \ben\s+(?:la|el|una?)\s+\w+\s+de\s+(?:mi|un|una)\s+{_RELATIVE}\b
      | ^\W*(?:my|mein\w*|mi)\s+{_RELATIVE}\s+(?:works?|arbeitet|trabaja|curra|est[áa])\s+(?:at|in|for|bei|beim|im|en)\s[^.!?\n]{{2,40}}?\b(?:and|und|y)\s+(?:there|they|dort|da|die|all[áíi]|ah[íi])(?!\w)
      | \b(?:my|our|the|mein\w*|unser\w*|mi|nuestr[oa])\s+(?:cat|dog|hund|katze|kater|gat[oa]|perr[oa])\s+(?:\w+\s+){{0,2}}?(?:decid|makes?\s+(?:the|all)|signs|runs|entscheid|bestimm|unterschr|manda|firma)""",
    re.VERBOSE | re.IGNORECASE,
)
_OUR_PART = re.compile(r"\b(?:i|i'm|we|me|us|our|ich|wir|mich|mir|uns|yo|nosotr[oa]s|soy|somos|me|nos|trabajo|trabajamos)\b", re.IGNORECASE)


def is_other_matter(said: str) -> bool:
    """A decision about something else, or at a place that is none of the visitor's."""
    return bool(_OTHER_MATTER.search(said)) or bool(_ANOTHERS.search(said) and not _OUR_PART.search(said))


# What the contract asks of one, not who decides: "do I have to sign for 12 months".
_TERMS = re.compile(r"\W*(?:(?:and|but|und|aber|so)\W+)*(?:(?:do|must|would)\s+(?:i|we)\s+(?:(?:have|need)\s+to\s+)?|(?:muss|müssen)\s+(?:ich|wir)\s+[^.!?]{0,40}?)(?:sign|commit|subscribe|decide|unterschreiben|entscheiden|binden)\b", re.IGNORECASE)


def read(text: str, context: Context, language: str) -> list[Fact]:
    """At most one fact: the visitor's part in the decision, and who else has one."""
    text = _respelt(without_firma(text, language))
    text = _OF_YOURS.sub(lambda words: "X" * len(words.group()), text)
    if context.asked == "job_title" or (context.asked != "authority" and not GATHERS.search(text)):
        text = _LEARNING.sub(lambda word: "X" * len(word.group()), text)
    reply = _answer(text) if context.asked == "authority" else None
    if reply and reply.end - reply.start >= len(text.strip()):
        return [reply]
    if context.asked == "authority" and (aside := _aside(text)):
        return [aside]
    near = {"authority": deciding.ASKED, "need": deciding.ANYWHERE, None: deciding.ANYWHERE}.get(context.asked, deciding.REPLYING)
    found = [f for clause in clauses.topics(text) if not _TERMS.match(clause.text) for f in [_in_clause(clause, near)] if f]
    if context.asked == "company" and not found and (mine := _MINE.search(text)):
        return [_fact(DECIDER, [], text, mine.span("it"), 0.75)]
    if context.asked == "company_size":
        found = [f for f in found if f.value["role"] != CO_DECIDER or DECIDING.search(text) or _TOGETHER.search(text)]
    if context.asked == "authority" and (answer := _answer_as_a_whole(text, found, reply)):
        return [answer]
    cue = _TAKEN_BACK.search(text) if len(found) > 1 else None
    meant = [f for f in found if f.start >= cue.end()] if cue else []
    return [_resolved(meant or found, text)] if found else []


def _answer_as_a_whole(text: str, found: list[Fact], reply: Fact | None) -> Fact | None:
    """What more than one clause of the answer tells, or none that a rule reads."""
    if all(f.value["role"] != RESEARCHER for f in found) and (named := _one_of_them(text)):
        return named
    if unsettled := _after_all(text) or _unsure(text, found):
        return unsettled
    if found or reply:
        return None if found else reply
    other = _somebody(text)
    return _fact(INFLUENCER, roles.named(other.group()), text, other.span(), 0.75) if other else None


def _one_of_them(text: str) -> Fact | None:
    """ "The matron and the bursar have to agree. I'm the bursar": who has just been named is the visitor, alone or with others."""
    me = _I_AM.search(text)
    before = text[: me.start()].lower() if me else ""
    at = before.rfind(me["title"].lower().strip()) if me else -1
    if not me or at < 0 or before.rstrip(" .,;").endswith("?"):
        return None
    beside = before[at + len(me["title"].strip()) :]
    shared = _AND_BEFORE.search(before[:at]) or _AND_BEHIND.match(beside)
    if not (shared or DECIDING.search(before) or _LEFT_TO.search(before)):
        return None
    return _fact(CO_DECIDER if shared else DECIDER, [], text, (0, me.end()), 0.85)


def _aside(text: str) -> Fact | None:
    """Who only serves those that decide: "the council, I just take the minutes"."""
    for part in clauses.parts(text):
        if said := authority_turns.ASIDE.search(part.text):
            return _fact(INFLUENCER, roles.named(text), part.text, said.span(), 0.85).moved(part.start)
    return None


def _somebody(text: str) -> re.Match[str] | None:
    if text.rstrip().endswith("?") or is_other_matter(text):
        return None
    first = next(iter(clauses.parts(text)), None)
    return _ANYONE.match(text) or (_ANYONE.fullmatch(text, first.start, first.end) if first and not first.text.endswith("?") else None)


def _after_all(text: str) -> Fact | None:
    """ "The landlord, lol no, me": what is put right at the end is the answer."""
    cue = _TAKEN_BACK.search(text)
    behind = [part for part in clauses.parts(text) if part.end > cue.end()] if cue else []
    if not cue or not behind or not (rest := text[max(cue.end(), behind[0].start) : behind[0].end].strip(" .!")) or rest.endswith("?"):
        return None
    at = text.find(rest, cue.end())
    meant = _reply(text, at, at + len(rest)) or _in_clause(clauses.Clause(rest, at, at + len(rest)), deciding.ASKED)
    if meant:
        return replace(meant, confidence=0.85)
    return _fact(INFLUENCER, roles.named(rest), text, (at, at + len(rest)), 0.8) if _ANYONE.fullmatch(rest) else None


def _unsure(text: str, found: list[Fact]) -> Fact | None:
    """ "It depends" before anything that tells a part, or alone; that it is open holds behind it too."""
    said = authority_turns.UNSURE.search(text)
    if not said or text.rstrip().endswith("?") or any(f.value["role"] == RESEARCHER for f in found) or (not said["open"] and any(f.start <= said.start() for f in found)):
        return None
    return Fact("authority", "vague", None, said.group(), said.start(), said.end(), 0.75)


def _respelt(text: str) -> str:
    """ "I decied" is "I decide": slips in the word that matters most, which leave its length as it was; an "aber" that opens no clause goes."""
    text = clauses.INNER_ABER.sub(lambda verb: verb.group().rstrip()[:-4].ljust(len(verb.group())), text)
    return _SLIPS.sub(lambda slip: next((w for w in _DECIDES if sorted(w) == sorted(slip.group().lower())), slip.group()), text)


def _answer(text: str) -> Fact | None:
    """What short replies mean once the bot has asked who decides; the reply may stand before something else."""
    whole = _reply(text, 0, len(text))
    if whole:
        return whole
    for start, end in _openings(text):
        fact = _reply(text, start, end)
        if fact and fact.value["role"] == INFLUENCER and (me := _AMONG_THEM.search(text, end)):
            return _fact(CO_DECIDER, fact.value.get("others", []), text, (start, me.end()), 0.85)
        if fact and _BARE_YES.fullmatch(fact.quote) and not _is_nearly_all(text[end + 1 :]):
            return None
        if fact and fact.confidence > _BARE_NO:
            return fact
    return None


# "The grange board. I'm on it": the visitor is one of those just named.
_AMONG_THEM = re.compile(
    r"\b(?:i'?m|i\s+(?:am|sit))\s+(?:also\s+|actually\s+)?(?:on|in|part\s+of|one\s+of|a\s+member\s+of)\s+(?:it|them|that)\b|\b(?:da\s+(?:bin|sitze?)\s+ich|ich\s+(?:bin|sitze?)\s+(?:da|auch))\s+(?:\w+\s+)?(?:mit\s+)?(?:drin|dabei)\b|\b(?:soy\s+un[oa]\s+de\s+ell[oa]s|formo\s+parte|estoy\s+en\s+ella|ah[íi]\s+estoy\s+yo)\b", re.IGNORECASE
)


def _openings(text: str) -> list[tuple[int, int]]:
    """Where what stands first may end: at a mark, or where another sentence begins."""
    found = [first.span("reply")] if (first := _FIRST.match(text)) else []
    parts = clauses.parts(text)
    if len(parts) > 1 and not parts[0].text.endswith("?"):
        found.append((parts[0].start, parts[0].end))
    return found


def _is_nearly_all(rest: str) -> bool:
    """Whether a yes before this is the answer: a word or two more (other facts are blanks here), or a question put back."""
    return rest.rstrip().endswith("?") or (len(rest.split()) <= _FEW_WORDS and len(rest) <= _FEW_LETTERS)


def _reply(text: str, start: int, end: int) -> Fact | None:
    bare = text[start:end].strip()
    if not bare or bare.endswith("?"):
        return None
    start = text.find(bare, start)
    span = (start, start + len(bare))
    if _SELF.fullmatch(bare) and _HAS_WORD.search(bare):
        return _fact(DECIDER, [], text, span, 0.85)
    if _SHARED.fullmatch(bare):
        return _fact(CO_DECIDER, [], text, span, 0.85)
    if _TITLE_ALONE.fullmatch(_PICTURES.sub("", bare)):
        return _fact(DECIDER, [], text, span, 0.65)
    if other := _OTHER_ALONE.fullmatch(bare):
        return _fact(INFLUENCER, roles.named(other["who"]), text, span, 0.8)
    if _NO.match(bare) and len(bare.split()) <= 3 and not _TELLING.search(bare):
        return _fact(INFLUENCER, [], text, span, _BARE_NO)
    return None


def _in_clause(clause: clauses.Clause, near: int) -> Fact | None:
    """The first rule that the clause holds; what is only gathered for others comes before who decides, and titles last."""
    if _is_question(clause.text) or is_other_matter(clause.text):
        return None
    named = _ANYBODY.search(clause.text)
    by_grammar = deciding.read(clause.text, near)
    if by_grammar and by_grammar.role == INFLUENCER and near == deciding.ANYWHERE and ROUTINE.search(clause.text):
        by_grammar = None
    for rule in _RULES:
        if by_grammar and rule.role not in _COME_BEFORE[by_grammar.role]:
            return _fact(by_grammar.role, [] if by_grammar.role == DECIDER else roles.named(clause.text), clause.text, by_grammar.span, by_grammar.confidence).moved(clause.start)
        match = (rule.pattern if named else rule.alone).search(clause.text)
        if match and not _tells_too_little(rule, match, clause.text, near):
            others = [] if rule.role == DECIDER else roles.named(clause.text)
            return _fact(rule.role, others, clause.text, match.span(), rule.confidence).moved(clause.start)
    shop = _trade_run(clause.text)
    return _fact(DECIDER, [], clause.text, shop, 0.75).moved(clause.start) if shop else None


def _is_question(clause: str) -> bool:
    return bool(_INVERTED.match(clause) or (clause.endswith("?") and (ASKS.match(clause) or _VERB_FIRST.match(clause) or _SUPPOSES.match(clause))))


def _trade_run(clause: str) -> tuple[int, int] | None:
    """ "I run a summer camp", "tengo una ferretería": a trade of the visitor's own, no team, desk or counter in one."""
    if not (runs := _RUNS.search(clause)):
        return None
    kind = _KIND_ENDS.split(runs["kind"])[0]
    span = (runs.start(), runs.start("kind") + len(kind))
    kind = kind.lower()
    heads = kind.split()[-1:] if runs["english"] else kind.split()
    plural = "s" if runs["run"] else ""
    return span if not _BELONGING.fullmatch(kind) and any(_is_shop(word, plural) for word in heads) else None


def _is_shop(word: str, plural: str) -> bool:
    """ "Kennel" is told by "kennels" where one runs it; who only has a car, or a piano, trades in none."""
    return word in _SHOPS or (word not in _NO_TRADE and (trade_words.is_trade(word) or trade_words.is_trade(word + plural)))


def _tells_too_little(rule: _Rule, match: re.Match[str], clause: str, near: int) -> bool:
    """ "My partner and I" beside no decision: "my partner and I answer the phone"; a daily chore."""
    if rule.role == CO_DECIDER:
        return (near < deciding.ASKED and _is_bare(match.group(), clause)) or bool(_TITLED.search(clause[: match.start()]))
    if rule.role == INFLUENCER and near == deciding.REPLYING and _ASKS_THEM.search(match.group()):
        return True
    if rule.role == INFLUENCER and near == deciding.ANYWHERE:
        return bool(ROUTINE.search(clause) or (_MUST.search(match.group()) and not _OKAYS.search(clause, match.end())))
    return False


def _is_bare(said: str, clause: str) -> bool:
    """Whether a pair stands beside no decision, or things are only done together: "the text broke off, a medias"."""
    if said == clause.strip(" .!") or DECIDING.search(clause.replace(said, "")):
        return False
    return bool(_TOGETHER.fullmatch(said.removeprefix("a ")) or (_BOTH.search(said) and not _TOGETHER.search(clause)))


def _resolved(found: list[Fact], text: str) -> Fact:
    """Several clauses, one part: a claim to decide beside somebody who must agree is a shared decision."""
    said = {f.value["role"] for f in found}
    last = found[-1]
    if len(said) == 1:
        return max(found, key=lambda f: (f.confidence, f.start))
    if RESEARCHER in said:
        return next(f for f in found if f.value["role"] == RESEARCHER)
    instead = [f for f in found if f.value["role"] == INFLUENCER and f.confidence >= deciding.INSTEAD]
    if instead and all(f.confidence <= deciding.OWNS for f in found if f.value["role"] != INFLUENCER):
        return instead[0]
    others = list(dict.fromkeys(other for f in found for other in f.value.get("others", [])))
    role = CO_DECIDER if DECIDER in said or CO_DECIDER in said else last.value["role"]
    start, end = min(f.start for f in found), max(f.end for f in found)
    return _fact(role, others, text, (start, end), 0.8)


def _fact(role: str, others: list[str], text: str, span: tuple[int, int], confidence: float) -> Fact:
    start, end = span
    value: dict[str, object] = {"role": role}
    if others:
        value["others"] = others
    return Fact("authority", "known", value, text[start:end], start, end, confidence)
