"""What is said of who decides, and the part in it that the visitor has then: one table, in the order in which the rules win."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.understanding.decision import authority_turns, roles

DECIDER, CO_DECIDER, INFLUENCER, RESEARCHER = "decision_maker", "co_decider", "influencer", "researcher"

WHO = rf"(?:{roles.PATTERN})"
_POSS = r"(?:my|our|the|a|an|mein\w*|moi|mei|unser\w*|de[rmn]|die|das|mi|mis|nuestr[oa]s?|el|la|los|al|del)"
_MINE = rf"(?:my|our|mein\w*|unser\w*|mi|mis|nuestr[oa]s?)\s+(?:\w+\s+)?{WHO}"
OTHER = rf"(?:{_POSS}\s+(?:\w+\s+)?)?{WHO}"
FOR_WHOM = rf"{authority_turns.NOT_A_CHILD}{OTHER}"
_TITLED_NAME = (
    r"(?:(?:mr|mrs|ms|dr|prof|herrn?|frau|do[ñn]a?|la\s+(?:se[ñn]ora|licenciada|doctora)"
    r"|(?:se[ñn]or|licenciado|doctor|ingeniero))\.?\s+\w+)"
)
NAME = r"(?-i:[A-ZÄÖÜÁÉÍÓÚÑ][a-zäöüßáéíóúñ'-]+)"
# Who stands beside the visitor, not above: where these have to agree, both do.
_PEER = (
    r"(?:(?:business\s+)?partner(?:in)?|co-?founder|co-?owner|wife|husband|spouse|other\s+half"
    r"|(?:ehe)?(?:frau|mann)|geschäftspartner(?:in)?|mitgründer(?:in)?|soci[oa]|mujer|marido|espos[oa]"
    r"|cofundadora?)"
)
# "We're in Germany and I decide": who stands before "and I" is nobody where a place does.
_NOT_PLACED = "".join(
    rf"(?<!\b{word}\s)" for word in ("in", "im", "from", "at", "aus", "en", "bei", "for", "für", "with")
)
# "For our management office": a place and no person; "my cousin told me": who recommends us is no superior.
_NO_PLACE = (
    r"(?!\s+(?:office|company|firm|business|practice|agency|group|software|system|portal|website|site"
    r"|tool)\b)"
)
_NO_RUMOUR = (
    r"(?!(?:\w+\s+){0,2}?(?:nephew|niece|cousin|friend|mate|colleague|brother-in-law|neighbou?r|sobrin[oa]"
    r"|prim[oa]|cu[ñn]ad[oa]|compa[ñn]er[oa]|amig[oa]|neffe|nichte|kollegin|kollege)s?\s+(?:told|said"
    r"|me\s+(?:ha\s+)?(?:dij|dich)))"
)


class Rule(NamedTuple):
    """`alone` is the pattern where nobody else is named: it finds the same there, several times as quickly."""

    role: str
    confidence: float
    pattern: re.Pattern[str]
    alone: re.Pattern[str]


def _rule(role: str, confidence: float, pattern: str, flags: re.RegexFlag = re.VERBOSE) -> Rule:
    flags |= re.IGNORECASE
    return Rule(role, confidence, re.compile(pattern, flags), re.compile(pattern.replace(WHO, "(?!)"), flags))


# In the order in which they win: what limits a claim comes before the claim.
_PLAIN = (
    _rule(
        RESEARCHER,
        0.9,
        rf"""
            \b(?:just\s+|only\s+)?(?:collecting|gathering|getting|researching|comparing
              |looking(?!\s+for\s+(?:the|an?)\b)|checking|exploring|putting\s+together
              |doing\s+(?:some\s+|the\s+|a\s+(?:bit|little)\s+of\s+)?research|evaluating|reviewing|pulling
              |shortlisting|scouting|doing\s+(?:\w+\s+){{0,4}}?(?:research|legwork
              |homework|short-?list|comparison))\b[^.!?]{{0,40}}\bfor\s+{FOR_WHOM}\b{_NO_PLACE}
        | \b(?:writ\w+|prepar\w+|compil\w+|hand(?:ing)?\s+in|draw\w*\s+up)\s+(?:up\s+)?(?:an?
          |the)\s+(?:\w+\s+)?(?:report|page|list|overview|comparison|summary|memo)\s+(?:on|of
          |about)\s+(?:\w+\s+){{0,2}}?(?:vendors?|tools?|options|suppliers|providers|software|products
          |chat\w*)\s+for\s+{OTHER}\b
        | \bon\s+behalf\s+of\s+(?:{OTHER}|{_TITLED_NAME})\b
          | \bde\s+parte\s+(?:del?\s+{_TITLED_NAME}|del\s+{WHO}|de\s+{OTHER})\b
          | \bim\s+auftrag\s+von\s+{_TITLED_NAME} | \b(?:asked|told|sent|tasked)\s+by\s+{OTHER}\s+to\b
        | \bi(?:\s+(?:was|got|have\s+been|am\s+being)|'?ve\s+been|'?m\s+being)\s+(?:\w+ly\s+|just\s+
          |only\s+)?(?:asked|told|tasked|sent|instructed|assigned
          |volunteered)\s+(?:by\s+\w+\s+\w+\s+)?to\s+(?:go\s+|help\s+)?(?:look|find|research|collect|gather
          |compare|get|do|put|fetch|line|shop|scout|see\s+what|bring|source|price|round|pull|prepare|google
          |search|hunt|dig|ask\s+(?:around|for\s+(?:prices|quotes|offers))|check)
        | \bi(?:'?m|\s+am)\s+(?:just\s+|only\s+)?(?:an?|the)\s+(?:\w+\s+)?(?:intern|student|trainee
          |working\s+student|apprentice)\b | \b(?:just|only|merely)\s+(?:gathering|collecting
          |getting)\s+(?:\w+\s+)?(?:info\w*|quotes|options|details|data)
          | \b(?:i(?:'?m|\s+am)\s+)?(?:just|only)\s+(?:the|doing\s+the|collecting
          |gathering)\s+(?:\w+\s+)?(?:research(?:er)?|info(?:s|rmation)?|quotes|options|offers|details)\b
        | \bi\s+do\s+(?:all\s+)?the\s+(?:\w+\s+)?(?:legwork|digging|groundwork|scouting)
          | \band\s+asked\s+me\s+to\s+(?:look|find|jot|note|check|see|get|ask|compare|write)\b
          | \bi\s+(?:just|only)\s+(?:do|did|handle|collect|gather|compare)\s+(?:the\s+
          |some\s+)?(?:\w+\s+)?(?:research|legwork|info\w*|quotes|options|comparisons?|groundwork)
          | \b(?:just|only|nur|bloß|s[óo]lo)\s+(?:the\s+|an?\s+|de[rn]\s+|die\s+|eine?\s+|el\s+|la\s+
          |una?\s+)?(?:personal\s+)?(?:assistant|assistent(?:in)?|asistente|secretar\w+)\b
          | \bs[óo]lo\s+(?:hago|llevo)\s+(?:la\s+|las\s+)?(?:investigaci[óo]n|b[úu]squeda|comparativas?)
          | \bich\s+(?:mach\w*|übernehme)\s+nur\s+die\s+(?:recherche|suche)
        | \bi\s+have\s+(?:no|zero)\s+(?:say|influence)\b | \bno\s+say\s+in\b
          | \bi(?:'?m|\s+am)\s+(?:just\s+)?(?:gathering|collecting)\s+(?:info\w*|options|quotes|data)
        | \bf[üu]r\s+{FOR_WHOM}\s+(?:\w+\s+){{0,4}}?(?:infos?|informationen|angebote|anbieter|optionen
          |lösungen|preise|prospekte|\w*übersicht|\w*vergleich|\w*recherche|liste)\b
          | \b(?:sammle|sammel|recherchiere|vergleiche|suche|informiere
          |schaue?)\s+(?:\w+\s+){{0,5}}?f[üu]r\s+{FOR_WHOM}
          | \b(?:bin|als)\s+(?:\w+\s+){{0,2}}?(?:praktikant(?:in)?|werkstudent(?:in)?|student(?:in)?|azubi
          |trainee)\b
        | \b(?:sammle|sammel)\s+(?:\w+\s+){{0,2}}?(?:infos?|informationen|angebote)
          | \bim\s+auftrag\s+(?:von\b|vom\s+{WHO}|(?:mein|unser|ein)e[rs]\b) | \bpor\s+encargo\s+del?\b
          | \b(?:recherchiere|recherchieren)\s+(?:nur|bloß|erstmal|lediglich)
          | \b(?:recopil\w+|recab\w+|sacando|cotizando|averiguando|pidiendo|apuntando|reuniendo|buscando
          |busco|juntando|recogiendo|comparando|investig\w+|mirando
          |haciendo\s+una\s+b[úu]squeda)\b[^.!?]{{0,40}}\bpara\s+{FOR_WHOM}\b
          | \b{_NO_RUMOUR}{OTHER}(?:,[^,.!?]{{2,30}},)?\s+me\s+(?:ha\s+|han\s+)?(?:pidi[óo]|pidieron|pedido
          |encarg\w+|(?:dijo|dijeron|dicho)\s+que\s+(?!es\b|era|est[áa]|hab[íi]a|hay\b|ten|son\b|sois
          |exist\w+|\w+[áé]is\b|esto|eso|vosotros|ustedes)
          |mand\w+(?!\s+(?:correos?|mails?|mensajes?|whats\w*|fotos?|\w+\s+correos)))
        | \b(?:soy|como)\s+(?:\w+\s+){{0,3}}?(?:becari[oa]|estudiante|en\s+pr[áa]cticas|practicante
          |pasante)\b | \b(?:estoy\s+|s[óo]lo\s+)?(?:recopilando|reuniendo|recogiendo|recabando
          |juntando)\s+(?:\w+\s+)?(?:informaci[óo]n|info|opciones|presupuestos|propuestas|ofertas|precios
          |datos)
        | \bme\s+(?:han\s+)?(?:pidieron|pedido|encargaron|encargado)\s+(?:que\s+)?(?:busc|busqu|mir|compar
          |investig|recopil|pregunt|averig|recab)\w+ | \bno\s+tengo\s+(?:ni\s+)?voz\b
        | \b{_NO_RUMOUR}{OTHER}\s+(?:
            (?:has|have|had|got)\s+me\s+(?:pricing|looking|comparing|collecting|gathering|researching
              |checking|shopping|hunting|scouting|finding|asking\s+around)\b
            | (?:wants|wanted)\s+(?:you|this|these|it|them|vendors?|suppliers?)\s+(?:\w+\s+)?(?:compared
              |benchmarked|checked|reviewed|researched)
            | (?:has\s+)?(?:(?:asked|tasked|wants|wanted|sent)\s+(?:me
              |us)\b(?!\s+(?:out|off|gone|back|in|there|here)\b)
              |told\s+(?:me|us)\b(?=\s+(?:to|i|we|go|look|check|find)\b|\W*$|\s*[,.;!]))
            | (?:will|wollte|möchte)\s+(?:euch|sie|das|sowas|anbieter)\s+(?:\w+\s+){{0,4}}?(?:verglichen
              |geprüft|gegenübergestellt)
            | (?:hat|haben)\s+mich\s+(?:\w+\s+)?(?:gebeten|beauftragt|geschickt)
            | (?:quiere|quería)\s+que\s+(?:\w+\s+)?(?:compar|busqu|mir|averig[uü]|recop|pregunt)\w+
          )""",
    ),
    _rule(
        CO_DECIDER,
        0.9,
        rf"""
            \b(?:mit\s+)?(?:{OTHER}(?:\s+{NAME})?|my\s+wife|my\s+husband|she|he
              |{_NOT_PLACED}{NAME})\s+(?:(?:and|&|\+|plus)\s+(?:i(?!['’]m\b|\s+am\b)|me|myself)
              |und\s+(?:ich|mir|meine\s+(?:person|wenigkeit))
              |y\s+yo(?!\s+(?:ah[íi]\s+|aqu[íi]\s+|en\s+eso\s+)?no\b))\b
              | (?<!between\s)\b(?:me|i|myself)\s+(?:and|['’]?n['’]?|&|\+|plus)\s+(?:{OTHER}|{NAME})\b
        | \b(?:my|our)\s+{_PEER}\s+(?:(?:would\s+|will\s+)?(?:has|needs?|have)\s+to|must)\s+(?:agree
          |say\s+yes|be\s+(?:on\s+board|ok(?:ay)?\s+with))\b
        | \b(?:mein\w*|unser\w*)\s+{_PEER}\s+muss\s+(?:\w+\s+){{0,3}}?(?:zustimmen|einverstanden|mitziehen
          |ja\s+sagen)\b
        | \b(?:mi|nuestr[oa])\s+{_PEER}\s+tiene\s+que\s+(?:estar\s+de\s+acuerdo|decir\s+que\s+s[íi])\b
        | \b(?:we|i)(?:['’](?:d|ll))?\s+(?:\w+\s+){{0,2}}?(?:decide|choose|pick|approve|agree
        |sign(?:\s+off)?|discuss|hash|thrash
          |settle|talk\s+(?:through|over)|weigh|make\s+(?:the\s+|that\s+|those\s+
          |these\s+)?(?:\w+\s+)?(?:decisions?|calls?))\b[^.!?]{{0,30}}?\b(?:together|jointly|collectively
          |as\s+a\s+(?:team|group|committee|pair|couple|family)|(?:along\s+)?with\s+{OTHER})\b
        | \b(?:tak|mak)(?:e|es|ing)\s+(?:the\s+)?(?:calls?|decisions?)\s+(?:along\s+
        |together\s+)?with\s+{OTHER}
        | \bwe(?:['’](?:d|ll))?\s+(?:would\s+|will\s+)?both\s+(?:have\s+to\s+|need\s+to\s+
          |want\s+to\s+|like\s+to\s+)?(?:decide|choose|pick|sign|agree|approve|say\s+yes)\b
        | \b(?:joint|shared|group|team|collective|collaborative|consensus|committee)\s+(?:decision|call
          |effort|thing|vote|process)\b | \bwe\s+(?:all\s+)?(?:vote
          |decide\s+by\s+(?:vote|consensus|committee))\b | \bby\s+consensus\b
        | \b(?:both|two|three|four|five|six|seven|all)\s+of\s+us\b[^.!?]{{0,50}}\b(?:decide|agree|sign
          |approve|say|vote|hash|thrash|talk\s+(?:through|over))\b
          | \b(?:decid\w+|decision|call|approval|sign-?off)\b[^.!?]{{0,30}}\b(?:both|two|three|four
          |all)\s+of\s+us\b
        | \bdecision\s+(?:is\s+)?(?:made\s+)?(?:by\s+(?:me\s+and|us\s+both)|with\s+{OTHER}\s+and\s+me)
          | \b(?:co-?decide|co-?sign) | \bone\s+of\s+(?:the\s+
          |(?:two|three|four|five|several|a\s+few|\d)\s+)(?:\w+\s+)?(?:decision[\s-]*makers
          |people\s+who\s+decide|deciders|approvers)
        | \bi(?:'?m|\s+am|\s+sit)\s+(?:on|part\s+of|in|a\s+member\s+of
          |one\s+of)\s+the\s+(?:\w+\s+)?(?:committee|board|panel|decision\s+team)
          | \bwir\s+(?:alle\s+)?entscheiden\b(?=\W*$)
          | \bteil\s+des\s+(?:gremiums|entscheiderkreises|einkaufsteams)
          | \b(?:split|share)\s+(?:the\s+|that\s+)?(?:decisions?|responsibility)\b
          | \bdecide\s+(?:that\s+|it\s+|this\s+)?(?:together|jointly)\b | \btogether\s+with\s+{OTHER}\b
        | \b(?:ich|mir)\s+(?:und|\+|plus)\s+(?:{OTHER}|{NAME})\b
          | \bentscheide[nt]?\b[^.!?]{{0,30}}\b(?:zusammen|gemeinsam|zu\s+(?:zweit|dritt|viert)|im\s+team
          |im\s+gremium|beide)\b | \b(?:zusammen|gemeinsam|zu\s+(?:zweit|dritt|viert)
          |im\s+team)\b[^.!?]{{0,40}}\bentsch(?:eide\w*|ieden)\b
        | \b(?:gemeinsame|team)\s*-?\s*entscheidung | \b(?:zusammen|gemeinsam)\s+mit\s+{OTHER}
          | \beine[rs]?\s+(?:der|von)\s+(?:\w+\s+)?entscheider(?:n|innen)?\b
        | \byo\s+(?:y|\+)\s+(?:{OTHER}|{NAME})\b
          | \b(?:decidimos|decido|tomamos|aprobamos|elegimos|lo\s+vemos|firmamos)\b[^.!?]{{0,40}}\b(?:juntos
          |juntas|entre\s+(?:los\s+|las\s+)?(?:dos|tres|cuatro|todos|varios)
          |en\s+(?:equipo|conjunto|grupo|comit[ée])|con\s+{OTHER})
          | \b(?:decidimos|decidiremos|lo\s+vemos)\s+(?:los|las)\s+(?:{WHO}|dos|tres)
          | \bentre\s+(?:los\s+)?(?:dos|tres|varios|todos)\b[^.!?]{{0,30}}\b(?:decid|tom|firm|aprob)\w+
        | \bdecisi[óo]n\s+(?:es\s+)?(?:conjunta|compartida|de\s+equipo|en\s+equipo|colectiva
          |consensuada)\b | \bjunto\s+con\s+{OTHER} | \bun[oa]\s+de\s+l[oa]s\s+(?:que\s+deciden|decisores)""",
    ),
    _rule(
        INFLUENCER,
        0.9,
        rf"""
            \b(?:run|pass|clear|discuss|check|confirm|take|bring|review
              |validate)\w*\s+(?:(?:it|this|that|everything|things)\s+)?(?:all\s+)?(?:by|past|with|to|through
              |over\s+with)\s+{OTHER} | \b(?:talk|speak)\s+(?:(?:it|this|that)\s+over\s+with|to
              |with)\s+{_MINE}
        | \b(?:need|needs|require[sd]?|require|get|want|waiting\s+(?:for|on)|have\s+to\s+(?:get|have)
          |must\s+get|subject\s+to|pending)\s+(?:an?\s+|the\s+
          |final\s+)?(?:{OTHER}(?:'?s)?\s+(?:\w+\s+)?(?:approval|ok|okay|blessing|sign-?off|signature|buy-?in
          |go-?ahead|to\s+(?:approve|sign|ok|agree|decide))
          |(?:approval|sign-?off|buy-?in|a\s+yes|signature|permission
          |the\s+(?:ok|okay|green\s+light|go-?ahead)|green\s+light)\s+(?:from|of|by)\s+(?:{OTHER}|others?\b
          |some(?:one|body)\b))
        | \b(?:decision|call|final\s+(?:say|word|call)|sign-?off|approval|that|it)(?:'?s|\s+is|\s+lies
          |\s+rests|\s+sits|\s+comes)?\s+(?:\w+\s+)?(?:up\s+to|with|by|from|made\s+by|down\s+to|belongs\s+to
          |goes\s+to)\s+{OTHER}
        | \b(?:that'?s|that\s+is|it'?s|it\s+is|that\s+would\s+be
          |it\s+would\s+be)\s+(?:\w+\s+)?{OTHER}'?s?\s+(?:call|decision|job|department|budget)\b
        | \bi\s+(?:(?:can|could|would|will|only|just|mostly)\s+){{0,2}}(?:recommend|advise|suggest|propose
          |evaluate|shortlist|influence)\b | \b(?:make|making|give|put\s+forward|write)\s+(?:a|the
          |my)\s+recommendations?\b | \b(?:convince|persuade|report\s+to|present\s+(?:it|this|that)?\s*to|ask
          |escalate\s+to|report\s+back\s+to)\s+{OTHER}(?!\s+(?:how\s+(?:many|much|often|long|fast)
          |(?:on\s+)?what\s+(?:came|comes))\b)
        | (?:\bi(?:'?m|\s+am)\s+|^\W*)(?:not|n't)\s+(?:really\s+|actually\s+)?(?:the\s+
          |a\s+)?(?:(?:final\s+|only\s+)?decision[\s-]*maker
          |(?:one|person)\s+(?:(?:(?:who|that)\s+)?(?:decides|signs|approves)|deciding|signing|approving)
          |authori[sz]ed(?!\s+to\s+(?:say|share|tell|disclose|give|reveal|release|talk|speak|discuss|pass
          |hand|answer)\b)|deciding|the\s+(?:ceo|owner|boss)
          |in\s+charge\s+of\s+(?:the\s+)?(?:budget|buying|purchas\w+))
        | \b(?:not|isn'?t)\s+(?:really\s+|just\s+
          |only\s+)?(?:mine\s+(?:to\s+(?:make|decide|spend|give|take)|alone)|up\s+to\s+me
          |my\s+(?:own\s+)?(?:call|decision|choice|say|money|budget|department|job|place|company))\b
          | \bi\s+(?:do\s*n[o']?t|can'?t|cannot|can\s+not)\s+(?:\w+\s+)?(?:decide|sign|approve
          |make\s+(?:that|the|those|this)\s+(?:call|decision)s?)\b
          | \b(?:above|over|beyond)\s+my\s+(?:pay\s*grade|head|station|rank|level|grade)\b
          | \bi\s+(?:have|get)\s+(?:(?:(?:some|a\s+lot\s+of|much)\s+)?(?:say|influence|input|pull|sway|clout
          |weight)|a\s+(?:voice|say))\b
        | \b(?:has|have|needs?|must|had)\s+(?:to\s+)?be\s+(?:\w+\s+)?(?:approved|signed(?:\s+off)?|decided
          |cleared|okayed|authori[sz]ed|confirmed)\s+by\s+{OTHER}
          | \b(?:is|are|gets?)\s+(?:\w+\s+)?(?:approved|signed(?:\s+off)?|decided|made
          |authori[sz]ed)\s+by\s+{OTHER}
        | \b(?:goes|go|has\s+to\s+go|needs\s+to\s+go)\s+(?:through|via|past|to)\s+{OTHER}
          | \b(?:entscheide[nt]|unterschreibt|genehmigt|macht\s+das)\s+(?:das\s+|dar[üu]ber\s+|am\s+ende\s+
          |letztlich\s+|letztendlich\s+|bei\s+uns\s+|nur\s+|immer\s+|allein\s+){{0,3}}{OTHER}
        | \b(?:mit|von|vom|bei|beim)\s+{OTHER}\s+(?:\w+\s+)?(?:abstimmen|absprechen|besprechen|bereden
        |abgenickt|absegnen|abklären
          |klären|genehmigen|freigeben|abgesegnet|genehmigt|freigegeben)
          | \brücksprache\s+(?:\w+\s+)?mit\s+{OTHER}
          | \b(?:freigabe|genehmigung|zustimmung|ok|okay|unterschrift)\s+(?:von|vom|durch|der|des|meine[rs]
          |unsere[rs])\s+(?:\w+\s+)?{WHO} | \b(?:brauche|brauchen|benötige[n]?)\s+(?:\w+\s+)?(?:freigabe
          |genehmigung|zustimmung) | \bich\s+(?:\w+\s+)?(?:empfehle|schlage\s+vor|berate|bewerte
          |gebe\s+(?:nur\s+)?(?:eine\s+)?empfehlung)
          | \b(?:gebe?|mache?|treffe)\s+(?:(?:nur|lediglich|bloß|aber|halt|ja|immerhin|dann|ich|hier|da
          |erstmal)\s+){{0,4}}(?:eine\s+|ne\s+|die\s+|meine\s+)?(?:empfehlung|vorauswahl|vorschl\w+)
          | \b(?:entscheide\s+(?:ich|das|ich\s+das|das\s+ich)\s+nicht
          |(?:entscheide|bestimme|genehmige|unterschreibe)\s+nicht\s+ich
          |ich\s+entscheide\s+(?:das\s+|hier\s+|selbst\s+|allein\w*\s+){{0,2}}nicht
          |nicht\s+(?:meine\s+entscheidung|in\s+meiner\s+hand)
          |entscheiden\s+(?:tue\s+ich|tu\s+ich|darf\s+ich|kann\s+ich)\s+(?:\w+\s+)?nicht
          |darf\s+(?:ich\s+)?(?:das\s+)?(?:ich\s+)?nicht\s+(?:allein\s+)?entscheiden
          |nicht\s+(?:allein\w*|selbst)\s+entscheiden)
        | \b(?:liegt|hängt)\s+(?:\w+\s+)?(?:bei|an|beim)\s+(?!mir\b){OTHER}
          | \b(?:bin|sind)\s+(?:ich\s+|wir\s+)?(?:leider\s+)?(?:nicht|kein\w*)\s+(?:der\s+
          |die\s+)?(?:entscheider\w*|chef\w*|geschäftsführer\w*)
          | \b(?:decide|decisi[óo]n|firma|aprueba|lo\s+ve|eso\s+lo\s+lleva)\s+(?:final\s+)?(?:la\s+
          |lo\s+)?(?:toma\s+|es\s+(?:de\s+)?|depende\s+(?:de\s+)?|tiene\s+|decide\s+)?(?:de\s+)?{OTHER}
          | \bdepende\s+de\s+{OTHER} | \bdepende\s+del\s+{WHO}
        | \b(?:tiene\w*|debe\w*|hay)\s+(?:que\s+)?(?:aprobar|firmar|autorizar|decidir|validar)(?:lo|la
          |se)?\s+(?:por\s+)?{OTHER} | \b(?:lo|la)\s+(?:tiene\w*\s+que\s+|debe\w*\s+)?(?:aprueba\w*|firma\w*
          |decide\w*|aprobar|firmar|decidir|autoriza\w*)\s+{OTHER}
        | \bhablar\s+con\s+{_MINE} | \b(?:consult\w+|hablarlo|preguntar\w*|coment\w+|present\w+|convencer
          |validar\w*|revis\w+)\s+(?:lo\s+|esto\s+|eso\s+)?(?:con|a|al)\s+{OTHER}
          | \b(?:visto\s+bueno|aprobaci[óo]n|permiso|firma|autorizaci[óo]n|ok)\s+(?:final\s+)?(?:de
          |del)\s+{OTHER}
        | \b(?:yo\s+)?(?:s[óo]lo\s+)?(?:recomiendo|aconsejo|propongo|eval[úu]o
          |hago\s+la\s+(?:recomendaci[óo]n|preselecci[óo]n))
          | \bno\s+(?:decido\s+yo|decido\s+(?:sobre\s+)?(?:(?:el|los|las)\s+)?(?:presupuesto|compra|gasto)s?
          |soy\s+(?:yo\s+)?(?:(?:quien|el\s+que|la\s+que)\s+decide
          |(?:(?:el|la)\s+)?(?:ceo|jef[ea](?!\s+de\b)|due[ñn][oa]|propietari[oa]|gerente
          |director[a]?\s+general)\b)|depende\s+de\s+m[íi]|es\s+(?:mi\s+decisi[óo]n|cosa\s+m[íi]a)
          |lo\s+decido\s+yo|puedo\s+decidir|tomo\s+(?:yo\s+)?la\s+decisi[óo]n)
        | \b{OTHER}(?:\s+|,\s*(?:{NAME}(?:\s+{NAME})?)?\s*,\s+)(?:{NAME}\s+)?(?:
            (?:\w+ly\s+|then\s+|still\s+|who\s+|usually\s+|will\s+
              |would\s+){{0,2}}(?:(?:decides?|signs?|approves?)(?!\w
              |\s+(?:(?!off\b)\w+\s+){{0,2}}?(?:up|in|out)\b)
              |(?:has\s+to|have\s+to|needs?\s+to|must)(?!\s+(?:be\s+(?:back|here|there|free|in)|come|go|leave
              |finish|recover))|makes?\s+(?:the|that|those|these|all|final)|has\s+(?:the\s+)?(?:final|last)
              |have\s+(?:the\s+)?(?:final|last)|gets?\s+(?:the\s+)?(?:final|last)
              |is\s+the\s+(?:one|decision|person)|calls?\s+the\s+shots|holds?\s+the|controls?\s+the
              |owns?\s+the\s+(?:budget|decision)|handles?\s+(?:the\s+)?(?:budget|decisions)
              |does\s+the\s+signing|say\s+yes)
            | (?:\w+\s+){{0,2}}?(?:entscheide[nt]|unterschreib\w+|genehmig\w+
              |(?:muss|müssen)(?!\s+(?:es|das|da)\s+(?:heißen|heissen|stehen|sein))|hat\s+das\s+letzte
              |gibt\s+(?:\w+\s+)?frei|zeichnet|segnet|freigibt|freigeben)
            | (?:überzeugen|fragen(?!\s+(?:mich|uns|nach|immer|ständig|dauernd))|vorlegen|vorschlagen
              |vorstellen|berichten(?!,?\s+(?:wie|was|welche\w*|wo\w*|ob|wann)\b))
            | (?:\w+\s+){{0,2}}?(?:decide|deciden|firma|firman|aprueba|aprueban
              |tiene\s+(?:que|la\s+[úu]ltima)|tienen\s+(?:que|la\s+[úu]ltima)|debe|autoriza|da\s+el\s+visto
              |manda|toma\s+la)\b
          )""",
    ),
    _rule(
        DECIDER,
        0.92,
        r"""
            \bund\s+entscheide\b(?!\s+(?:\w+\s+)?nicht) | \by\s+decido\b
              | \bi(?:'?m|\s+am)\s+(?:\w+\s+)?(?:the\s+|a\s+)?(?:sole\s+|final\s+|only\s+|main\s+|key\s+
              |primary\s+|ultimate\s+)*(?:decision[\s-]*maker|decider
              |(?:one|person|guy|woman|man)\s+(?:who|that)\s+(?:\w+\s+)?(?:decides|signs|approves|makes|pays)
              |deciding\b|in\s+charge\b(?!\s+of)|in\s+charge\s+of\s+(?:\w+\s+){0,3}?(?:purchas\w+|buying
              |budgets?|decisions?|procurement|spending|company|business|place)\b
              |responsible\s+for\s+(?:\w+\s+){0,3}?(?:purchas\w+|buying|budgets?|decisions?|procurement
              |spending)|authori[sz]ed\s+to\s+(?:sign|buy|decide))
        | \bdecision[\s-]*maker\s+here\b | \bi\s+(?:(?:personally|alone|ultimately|usually|always|can|will
          |do|get\s+to|have\s+to|also)\s+){0,2}(?:sign(?:\s+off)?(?!\s+up|\s+(?:\w+\s+){0,2}?as\b)|decide
          |approve|make\s+(?:that|the|those|all|these|this|any)?\s*(?:\w+\s+)?(?:call|decision|decisions
          |calls)|call\s+the\s+shots|hold\s+the\s+(?:budget|purse)
          |own\s+(?:the\s+|that\s+|this\s+|our\s+)?(?:budget|decision|p&l|business|company)
          |control\s+the\s+budget|pick\b(?!\s+up)|have\s+(?:the\s+)?(?:final|last|full|sole|complete
          |ultimate)\s+(?:say|word|authority|decision|call|sign-?off)
          |have\s+(?:the\s+|full\s+)?(?:authority|sign-?off|signing|budget\s+authority
          |(?:power|right)\s+to\s+(?:sign|decide|buy))
          |run\s+(?:the|this|my|our)\s+(?:company|business|show|place|shop|firm|agency))\b
        | \b(?:it'?s|that'?s|it\s+is|that\s+is|this\s+is|will\s+be|would\s+be|is
          |all)\s+(?:\w+\s+)?(?:my\s+(?:\w+(?<!s)\s+)?(?:call|decision|shout|company|business|budget)
          |up\s+to\s+me|on\s+me|down\s+to\s+me|mine\s+to\s+(?:make|decide|spend|give|take))\b
          | \bmy\s+(?:own\s+)?(?:call|decision)\b(?=\W*$)
          | \b(?:the\s+)?(?:decision|choice|buck|call|final\s+say)(?:'?s|\s+is)?\s+(?:mine|stops\s+with\s+me
          |(?:lies|rests|sits)\s+with\s+me|stops\s+here)
        | \b(?:just|only)\s+me\s*(?:deciding|who\s+decides|here)\b
          | \b(?:no\s*(?:body|[\s-]?one)\s+else|don'?t\s+need|do\s+not\s+need
          |without)\s+(?:\w+\s+){0,3}?(?:approv\w+|sign[\s-]*off|permission|decid\w+|decision|involved
          |to\s+ask|to\s+approve|to\s+sign)\b | \bi\s+don'?t\s+(?:have\s+to|need\s+to)\s+ask\s+any
        | \bich\s+(?:\w+\s+){0,2}?(?:entscheide|unterschreibe|bestimme|genehmige|zeichne
          |verantworte\s+das\s+budget)\b(?!\s+(?:\w+\s+)?nicht)
          | \bich\s+(?:bin|wär[e]?)\s+(?:\w+\s+)?(?:der\s+
          |die\s+)?(?:alleinige[rn]?\s+)?(?:entscheider(?:in)?|entscheidungsträger(?:in)?|derjenige|diejenige
          |entscheidungsbefugt|zeichnungsberechtigt)\b
        | \b(?:das\s+)?(?:ist|bleibt|wäre)\s+(?:\w+\s+)?meine\s+(?:\w+\s+)?entscheidung\b
          | \bmeine\s+entscheidung\b(?=\W*$) | \b(?:liegt|hängt)\s+(?:\w+\s+)?(?:bei|an)\s+mir\b
          | \bhabe?\s+(?:\w+\s+){0,2}?(?:das\s+letzte\s+wort|prokura
          |(?:die\s+)?(?:entscheidungs|unterschrifts|zeichnungs|einkaufs|budget)(?:befugnis|vollmacht
          |berechtigung|gewalt|hoheit|verantwortung|recht))
          | \bd(?:as|es|at)\s+(?:entscheide?|mache?|bestimme?)\s+(?:ich|icke?
          |i)\b(?:\s+(?:selbst|selber|allein\w*))?
          | \bbrauche\s+(?:ich\s+)?(?:dafür\s+)?keine\s+(?:freigabe|genehmigung)
          | \bbin\s+(?:ich\s+)?(?:hier\s+)?(?:(?:selbst|selber)\s+(?:der\s+|die\s+)?
          |(?:der|die|da)\s+)(?:chef(?:in)?|boss)\b
        | \b(?:lo\s+|la\s+|eso\s+lo\s+)?(?:decido|apruebo|firmo|autorizo)\s+yo\b
          | \byo\s+(?:\w+\s+){0,2}?(?:decido|firmo|apruebo|autorizo|tomo\s+(?:la|las|esa|esas)\s+decisi\w+
          |mando|elijo)\b | \bsoy\s+(?:yo\s+)?(?:quien|el\s+que|la\s+que)\s+(?:\w+\s+)?(?:decide|firma
          |aprueba|toma|manda|paga) | \bsoy\s+(?:el
          |la)\s+(?:responsable\s+(?:de\s+(?:la\s+)?(?:decisi[óo]n|compra)|final)|decisor[a]?)
          | \b(?:la\s+)?decisi[óo]n\s+(?:final\s+)?(?:es\s+m[íi]a|la\s+tomo\s+yo|depende\s+de\s+m[íi])
          | \bdepende\s+(?:s[óo]lo\s+)?de\s+m[íi]\b | \btomo\s+(?:yo\s+)?(?:la|las|esa|esas)\s+decisi\w+
          | \btengo\s+(?:la\s+[úu]ltima\s+palabra|(?:el\s+)?poder\s+de\s+(?:decisi[óo]n|firma|compra)
          |firma\s+autorizada|la\s+decisi[óo]n|autoridad|el\s+poder)
          | \bes\s+(?:mi\s+decisi[óo]n|cosa\s+m[íi]a)\b | \bdecido\b(?=\W*$)
          | \bno\s+necesito\s+(?:\w+\s+){0,3}(?:aprobaci[óo]n|permiso)""",
    ),
    _rule(
        DECIDER,
        0.75,
        r"""
            \bi\s+run\s+(?:[\w-]+\s+){0,3}?(?:tours|lessons|classes|charters|camps|retreats|rentals|safaris
              |trips|excursions|cruises)\b(?!\s+(?:for|at)\s+(?:the|an?|my|our)\b)
        | \b(?:i(?:'?m|\s+am)|as|this\s+is)\s+(?:actually\s+|also\s+|both\s+)?(?:the\s+|a\s+
          |an\s+)?(?:new\s+|current\s+|managing\s+|sole\s+|co-?)*(?:ceo|chief\s+executive(?:\s+officer)?
          |co-?founder|founder|(?:business\s+|company\s+|small\s+business\s+)?owner|proprietor
          |managing\s+(?:director|partner)|president|solo(?:preneur|\s+founder)|sole\s+trader
          |freelancer)\b(?!'s|\s+of\s+the\s+(?:project|process|account)
          |\s*(?:'s\s+)?(?:assistant|secretary|office))
        | \b(?:you(?:'?re|\s+are)|u\s+r)\s+(?:talking|speaking|chatting)\s+(?:to|with)\s+(?:the\s+)?(?:owner
        |boss
          |founder)\b | \b(?:sie|du|ihr)\s+(?:spr[ei]ch|red|schreib|chatte)\w*\s+(?:gerade\s+|hier\s+
          |schon\s+)?mit\s+(?:der|dem)\s+(?:inhaber(?:in)?|chef(?:in)?|gründer(?:in)?)\b
          | \bd(?:er|ie)\s+(?:chef|inhaber)(?:in)?\s+(?:sitzt|steht)\s+vor\s+(?:dir|ihnen|euch)\b
          | \b(?:est[áa]s?|habla)\s+(?:hablando\s+)?con\s+(?:el|la)\s+(?:dueñ[oa]|jef[ea]|propietari[oa])\b
        | (?<!\bis\s)(?<!\bwas\s)(?<!\bthe\s)\b(?:ceo|founder|owner|managing\s+director)\s+(?:here|of\s+\w+
          |at\s+\w+|speaking)\b | \bich\s+(?:führe|betreibe)\s+(?:hier\s+)?(?:ein\w*|den|die|das
          |mein\w*)\s+(?:\w+\s+)?(?!team|abteilung|projekt|kasse|liste|buch)\w{4,}
        | \b(?:ich\s+bin|bin|als|hier\s+ist)\s+(?:(?:hier|auch|selbst|selber|ich|übrigens|nämlich|ja|eh|halt
        |zwar|zudem
          |gleichzeitig|seit\s+\w+)\s+){0,3}(?:der\s+
          |die\s+)?(?:alleinige[rn]?\s+)?(?:geschäftsführer(?:in)?|inhaber(?:in)?|gründer(?:in)?
          |mitgründer(?:in)?|ceo|geschäftsinhaber(?:in)?|eigentümer(?:in)?
          |geschäftsführende[rn]?\s+gesellschafter(?:in)?|vorstand|selbstständig\w*|selbständig\w*
          |einzelunternehmer(?:in)?)\b(?!s\b)
        | (?<!\bno\s)\b(?:soy|como)\s+(?:yo\s+)?(?:el\s+|la\s+|un\s+|una\s+)?(?:co-?)?(?:ceo
          |jef[ea](?!\s+de\b)|due[ñn][oa]|fundador[a]?|propietari[oa]
          |director[a]?\s+(?:general|ejecutiv[oa]|gerente)|gerente\s+general|president[ea]
          |consejer[oa]\s+delegad[oa]|aut[óo]nom[oa])\b""",
    ),
)
_TURNS = (
    (RESEARCHER, authority_turns.RESEARCHER),
    (CO_DECIDER, authority_turns.CO_DECIDER),
    (INFLUENCER, authority_turns.INFLUENCER),
    (DECIDER, authority_turns.DECIDER),
)
# Each role's plain words before its turns of phrase, and titles last.
RULES = (
    tuple(
        rule
        for role, turns in _TURNS
        for rule in (
            *(r for r in _PLAIN if r.role == role and r.confidence > 0.8),
            _rule(role, 0.85, "|".join(turns), re.RegexFlag(0)),
        )
    )
    + _PLAIN[-1:]
)
DECIDING = re.compile(
    r"deci[ds]|vot[aeio]|stimm|choos|agree|beschließ|sign|approv|convinc|convenc|\bbuy|\bnod\b|kauf|compr"
    r"|entsch|unterschr|nick|firm[aeo]|acuerdo|dec?imos\s+que\s+s|unanim|conform|einig",
    re.IGNORECASE,
)
"""Words of deciding: "my husband and I" may count heads; beside one of these it tells who decides."""
