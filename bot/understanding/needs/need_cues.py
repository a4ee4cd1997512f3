"""What visitors complain of, told by who or what suffers and what happens to it, in the three languages.

Likeness to example phrases carries a need across wordings; these cues carry the ordinary ones surely. They name the default
flow's categories, and count only where the flow has a category of that name.
"""

from __future__ import annotations

import re

from bot.understanding import clauses, whose
from bot.understanding.kin import KIN

_COMES_IN = (
    r"(?:calls?|callers?|(?:tele)?phones?|lines?|e-?mails?|mails?|messages?|leads?|enquir\w+|inquir\w+"
    r"|requests?|forms?|voicemails?|texts?|tickets?|chats?"
    r"|\w*anruf\w*|anrufer\w*|telefon\w*|mails?|\w*anfrage\w*|nachricht\w*|\w*auftr[äa]g\w*|formular\w*"
    r"|kund\w+|interessent\w+|notruf\w*|mailbox|anrufbeantworter"
    r"|llamadas?|tel[ée]fonos?|correos?|mensajes?|consultas?|clientes?|solicitud\w*|formularios?|pedidos?"
    r"|whatsapps?|buz[óo]n\w*)"
)
_NOBODY = (
    r"(?:no\s?-?one|nobody|none\s+of\s+(?:us|them)|not\s+(?:a\s+single\s+)?one\s+of\s+(?:us|them)"
    r"|not\s+a\s+(?:single\s+)?soul|kein\s+(?:mensch|schwein)|ni\s+dios|niemand|kei(?:n|na)e?r?|koaner|kana"
    r"|nadie|ninguno)"
)
_STAFF = (
    r"(?:office|desk|reception\w*|staff|team|crew|empfang|büro|zentrale|mannschaft|oficina|recepci[óo]n"
    r"|recepcionista|equipo)"
)
_HEEDS = (
    r"(?:answer\w*|repl\w+|respond\w*|pick\w*\s+(?:it\s+|them\s+)?up|picks?|gets?\s+(?:it|them|to|back)"
    r"|calls?\s+(?:them\s+)?back|sees?|reads?|looks?|notic\w+|there|hears?|follow\w*"
    r"|geht|antwort\w*|beantwort\w*|abnimmt|abhebt|hebt|nimmt|annimmt|reagier\w*|ran|rangeht|drauf|sieht"
    r"|liest|zurückruft|ruft|meldet|da\b"
    r"|contest\w+|respond\w+|atiend\w+|cog\w+|coj\w+|descuelg\w+|mir\w+|lee\w*|ve\b|devuelv\w+|hay)"
)
_ANSWERING = (
    r"(?:answer\w*|repl\w+|respon[ds]\w*|get(?:ting)?\s+back|\w*antwort\w*|reagier\w*|zurück\w*|reaktion\w*"
    r"|rückmeldung\w*|rückruf\w*|meld\w+|contest\w+|respond\w+|respuest\w*|responde\w*)"
)
_LONG = (
    r"(?:too\s+(?:long|slow|late)|so\s+(?:long|slow)|slow\w*|for\s?ever|ages|late\b|delay\w*"
    r"|(?:(?<!after[\s-])hours|days|weeks)|a\s+day\s+longer|longer"
    r"|zu\s+(?:lang\w*|spät|langsam)|so\s+lang\w*|ewig\w*|viel\s+zu|langsam\w*|stunden|tage[n]?|wochen"
    r"|verspät\w*"
    r"|tard\w+|demasiado|tanto|lent\w+|horas|d[íi]as|semanas|retras\w+|siglos|eternidad)"
)
_FIGURES = (
    r"(?:report(?:s|ing)?|figures|statistic\w*|stats|charts?|dashboards?|overviews?|metrics|analytics"
    r"|insights?|visibility|kpis?"
    r"|auswertung\w*|statistik\w*|zahlen|bericht\w*|übersicht\w*|überblick|kennzahl\w*|reports?|durchblick"
    r"|transparenz"
    r"|informes?|reportes?|estad[íi]sticas?|cifras|m[ée]tricas|datos|panel(?:es)?|gr[áa]fic[oa]s?"
    r"|visi[óo]n\s+general|(?:weekly|monthly|daily)\s+(?:count|summary|list)|visibilidad|resumen)"
)
_WISH = (
    r"(?:no|any|need\w*|want\w*|miss\w*|lack\w*|without|like|love|nice|better|proper|get|give|see|can'?t"
    r"|don'?t|zero|blind|never|have\s+not"
    r"|kein\w*|nie|fehl\w*|brauch\w*|will|wollen|hätt\w*|möcht\w*|ohne|besser\w*|schöner\w*|nett|gern\w*"
    r"|wünsch\w*|null"
    r"|ni\b|sin|falta\w*|quier\w+|quer\w+|necesit\w+|ning[úu]n\w*|gustar\w*|mejor\w*|tener)"
)
_WRONG = (
    r"(?:wrong\s+(?:person|people|department|desk|inbox|team|branch|office|guy|place|hands?|carer|colleague"
    r"|rep|one)"
    r"|falsche\w*\s+(?:person\w*|leut\w*|abteilung\w*|schreibtisch|kolleg\w*|stelle|team|postfach"
    r"|mitarbeiter\w*|filiale|ansprechpartner\w*|hände\w*)|(?:beim|bei\s+den|bei\s+der)\s+falschen"
    r"|(?:persona|gente|departamento|secci[óo]n|equipo|mano|oficina|sede|compa[ñn]er[oa]|buz[óo]n|sitio|mesa"
    r"|[áa]rea)s?\s+(?:equivocad[oa]s?|que\s+no\s+(?:es|toca|corresponde)|incorrect[oa]s?)"
    r"|(?:a|en)\s+quien\s+no\s+(?:toca|corresponde|es))"
)
_SORTS = (
    r"(?:sort(?!\s+of\b)\w*|forward\w*|rout\w+|assign\w*|distribut\w*|dispatch\w*|hand(?:ing)?\s+out"
    r"|pass(?:ing)?\s+(?:on|around)|triag\w+"
    r"|\w*sortier\w*|\w*verteil\w*|\w*weiterleit\w*|\w*leit\w*\s+[^.!?]{0,30}weiter|zuordn\w*|zuweis\w*"
    r"|zuteil\w*|weitergeb\w*"
    r"|clasific\w+|repart\w+|reenv\w+|asign\w+|deriv\w+|distribu\w+|redirig\w+|orden\w+)"
)
# Work that a machine could do, and what it costs: "data entry is eating us alive", "ahogados en papeleo".
_DRUDGERY = (
    r"(?:data\s+entry|paper\s?work|copy[\s-]?past\w+|copying\s+data|re-?typing|dateneingabe|papierkram"
    r"|schreibkram|abtippen|papeleo|(?:copiar|introducir|capturar|pasar)\s+(?:\w+\s+)?datos"
    r"|tareas\s+repetitivas)"
)
# What is copied by hand from one place to another: "die Formulare tippe ich von Hand ab".
_COPIES = (
    r"(?:(?:re-?)?(?:cop(?:y|ies|ying|ied)|typ(?:es?|ing|ed)|enter(?:s|ing|ed)?|past(?:es?|ing|ed))"
    r"|(?:ab)?tipp(?:e|en|t)|kopier(?:e|en|t)|übertrag(?:e|en)|eintragen|trag(?:e|en)|(?:re)?copi(?:o|amos|an|ar)"
    r"|pas(?:o|amos|an|ar)|transcrib\w+|apunt(?:o|amos|an|ar))"
)
_BY_HAND = r"(?:by\s+hand|manually|von\s+hand|per\s+hand|händisch|manuell|a\s+man(?:o|ita)|manualmente)"
_EATS = (
    r"(?:drown\w*|eat(?:s|ing)|kill(?:s|ing)|swamp\w*|hours?|days|for\s?ever|too\s+much|wast\w+"
    r"|fr(?:isst|essen)|ertrink\w+|ersticken|stunden|zu\s?viel|ahog\w+|horas|pierd\w+|demasiad[oa]s?)"
)
_TELLS = r"(?:e-?mail|text|call|phone|message|answer|reply\s+to|write\s+to)"
_SHORT, _WITHIN = r"[^.!?;\n]{0,25}?", r"[^.!?;\n]{0,60}?"

_LOST = (
    r"(?:unanswered|(?:never|not|nie|nicht|nunca|no\s+se)\s+(?:get\s+|got\s+|werden\s+)?(?:answered|replied"
    r"|picked\s+up|beantwortet|contest\w+|atiend\w+)|missed|get(?:ting|s)?\s+lost|lost|ignored|buried"
    r"|rings?\s+(?:out|and\s+rings)|ring(?:s|ing)?\s+(?:off|out)"
    r"|go(?:es|ing)?\s+(?:cold|unanswered|to\s+voicemail|nowhere)|slip\w*|fall\w*\s+through|voicemail"
    r"|unbeantwortet|verloren|verpass\w+|durch\s+die\s+lappen|untergeh\w*|untergegangen|gehen\s+unter"
    r"|ins\s+leere|liegen|ohne\s+antwort|versand\w+|ins\s+nirwana"
    r"|sin\s+(?:contestar|respuesta|responder|atender|coger)|pierd\w+|perd\w+|perdid\w+|al\s+limbo"
    r"|en\s+el\s+aire)"
)
# More comes in than they can answer.
_SWAMPED = (
    rf"\b(?:can'?t|cannot|can\s+not|can\s+(?:hardly|barely)|unable\s+to|struggl\w+\s+to"
    rf"|not)\s+keep(?:ing)?\s+up\b{_SHORT}\b{_COMES_IN}\b"
    rf"|\b(?:drown\w*|swamped|overwhelmed|snowed\s+under|buried)\s+(?:in|by|with"
    rf"|under)\b{_SHORT}\b{_COMES_IN}\b"
    rf"|\b(?:trouble|struggl\w+|hard|problems?|fail\w*|slow)\b{_SHORT}\bfollow\w*[\s-]up\b"
    rf"|\bkomme?n?\b{_SHORT}\b{_COMES_IN}\b{_SHORT}\b(?:nicht|kaum)\s+(?:mehr\s+)?(?:hinterher|nach)\b"
    rf"|\b(?:nicht|kaum)\s+(?:mehr\s+)?(?:hinterher|nach)\b{_SHORT}\b{_COMES_IN}\b"
    rf"|\b(?:ertrink\w+|versink\w+)\b{_SHORT}\b{_COMES_IN}\b|\bno\s+(?:damos|doy|dan)\s+abasto\b"
    rf"|\b(?:desbordad|saturad|ahogad)[oa]s?\s+(?:de|con|por|en)\b{_SHORT}\b{_COMES_IN}\b"
)
_PATTERNS = {
    "manual_routing": (
        (
            r"\b(?:too|so|far\s+too)\s+much\s+manual\s+\w+\b|\bzu\s?viel\s+(?:handarbeit|manuelle\s+arbeit)\b"
            r"|\b(?:demasiado|mucho|tanto)\s+trabajo\s+manual\b"
        ),
        rf"\b{_WRONG}",
        rf"\b{_DRUDGERY}\b{_WITHIN}\b{_EATS}\b|\b{_EATS}\b{_WITHIN}\b{_DRUDGERY}\b",
        rf"\b{_COPIES}\b{_WITHIN}\b{_BY_HAND}\b|\b{_BY_HAND}\b{_WITHIN}\b{_COPIES}\b",
        rf"\b(?:manually|by\s+hand)\s+(?:{_TELLS})\b|\b{_TELLS}\b{_SHORT}\b(?:manually|by\s+hand)\b",
        (
            r"\b(?:ends?\s+up|lands?|goes|go|gets?|arrives?|sent|went|goin)\b[^.!?;\n]{0,30}?\bwrong\b"
            r"|\b(?:acab\w+|lleg\w+|termin\w+|van|va|caen?)\b[^.!?;\n]{0,40}?\b(?:equivocad\w+"
            r"|otr[oa]\s+(?:departamento|sitio))"
        ),
        (
            r"\b(?:acab|land|end|termin|lleg|van|gehn|gehen|go)\w*\s+(?:\w+\s+)?(?:an|en|in|to"
            r"|a)\s+[^.!?;\n]{0,25}\b(?:und|y|and)\b[^.!?;\n]{0,40}\b(?:an|en|in|to|a)\s+\w+"
        ),
        (
            rf"\b{_SORTS}\b{_WITHIN}\b(?:by\s+hand|manual\w*|{_COMES_IN}|(?:the\s+)?right\s+\w+|von\s+hand"
            rf"|per\s+hand|händisch|richtige\w*|a\s+mano|adecuad\w+|correct\w+)\b"
        ),
    ),
    "missed_enquiries": (
        (
            r"\b(?:hang\w*|hung)\s+up\s+on\s+us\b|\b(?:hang\w*|hung|giv(?:e|es|ing)|gave"
            r"|ring(?:s|ing)?)\s+(?:up|off)\b[^.!?;\n]{0,20}?\b(?:before|waiting"
            r"|after\s+(?:\w+\s+){1,3}(?:rings|minutes?|seconds?))\b"
            r"|\bleg(?:en|t)\s+(?:(?:dann|einfach|wieder|irgendwann|alle|meistens"
            r"|halt)\s+){0,3}auf\b[^.!?;\n]{0,20}?\b(?:bevor|ehe|weil|wenn)\b"
            r"|\b(?:cuelga\w*|colga\w+)\b[^.!?;\n]{0,20}?\b(?:antes|porque|cansad\w+)\b"
        ),
        (
            r"\b(?:phones?|lines?)\s+(?:(?:just|always|literally)\s+)?(?:melts?|explodes?|jammed"
            r"|(?:is|are)\s+jammed|rings?\s+off\s+the\s+hook)\b"
            r"|\b(?:telefone?|leitung(?:en)?)\s+(?:glüh\w*|läuft\s+heiß|laufen\s+heiß"
            r"|steht\s+nicht\s+still)\b|\btel[ée]fonos?\s+(?:no\s+paran?\b|echan?\s+humo|arden?\b)"
        ),
        rf"\b{_NOBODY}\b{_SHORT}\b{_HEEDS}",
        rf"\b(?:hebt|nimmt|geht|ruft|meldet)\b{_SHORT}\b{_NOBODY}\b",
        rf"\b{_COMES_IN}\b{_WITHIN}\b{_LOST}\b",
        (
            rf"\b(?:we|i|{_STAFF}|wir|ich|uns|mir|nos|se)\b{_SHORT}\b(?:los(?:es?|ing)|miss(?:es|ing)?"
            rf"|verlier\w*|verpass\w*|entgeh\w*|perdemos|pierd\w+|escapan)\b{_WITHIN}\b{_COMES_IN}\b"
        ),
        rf"\b{_LOST}\s+{_COMES_IN}\b",
        (
            rf"\b{_COMES_IN},?\s+(?:(?:that|which)\s+)?(?:we|i)\s+(?:\w+\s+)?(?:miss|lose)\b"
            rf"|\b{_COMES_IN},?\s+die\s+(?:wir|uns|ich|mir)\s+(?:\w+\s+)?(?:verpassen|verlieren|entgehen"
            rf"|verpasse|verliere)\b|\b{_COMES_IN}\s+que\s+(?:perdemos|pierdo"
            rf"|se\s+(?:nos|me)\s+(?:pierden|escapan))\b"
        ),
        (
            rf"\b(?:can'?t|cannot|never|don'?t|nicht|nie|no|sin)\b{_SHORT}\b(?:pick\s+up|answer\s+the"
            rf"|get\s+to\s+the|ans\s+telefon|ans\s+handy|abheben|rangehen|coge\w*|coger|atende\w*"
            rf"|contestar)\b(?!\s+(?:that|this|eso))"
        ),
        (
            r"\b(?:(?:answer|repl|respond)\w*|pick\w*\s+up|rangeh\w*|antwort\w*|contest\w*|at[ei]+nd\w*"
            r"|responda)\b[^.!?;\n]{0,25}\b(?:at\s+night|after\s+(?:hours|closing)|out\s+of\s+hours"
            r"|fuera\s+de(?:l)?\s+horario|außerhalb\s+der|nach\s+(?:feierabend|ladenschluss)"
            r"|(?:at|um|a\s+las?)\s+\d{1,2}\s*(?:am|pm|uhr)?\b|nachts|abends|am\s+wochenende"
            r"|on\s+(?:weekends|sundays)|de\s+noche|por\s+la\s+noche|los\s+(?:s[áa]bados|domingos|fines))"
        ),
    ),
    "slow_response": (
        rf"\b{_ANSWERING}\b{_WITHIN}\b{_LONG}\b",
        rf"\b{_LONG}\b{_WITHIN}\b{_ANSWERING}\b",
        rf"\b(?:wait\w*|wart\w*|esper\w+)\b{_WITHIN}\b{_LONG}\b",
        (
            rf"\b(?:repl\w+|answer\w*|respon[ds]\w*|antwort\w*|reagier\w*|contest\w+"
            rf"|respond\w+)\b{_SHORT}\b(?:instant\w*|fast\w*|quick\w*|sooner|sofort|schneller|al\s+momento"
            rf"|al\s+instante|(?:m[áa]s\s+)?r[áa]pid\w+|antes)\b"
        ),
    ),
    "reporting": (
        rf"\b{_WISH}\b{_WITHIN}\b{_FIGURES}\b",
        (
            r"\b(?:which|what|welche\w*|qu[ée]|cu[áa]l)\s+(?:of\s+(?:our|the)\s+)?(?:ads?|adverts?|flyers?"
            r"|campaigns?|channels?|anzeigen?|werbung|kampagnen?|kan[äa]le?|anuncios?|campañas?"
            r"|canal(?:es)?)\b[^.!?;\n]{0,40}?\b(?:work\w*|pays?|bring\w*|funktionier\w*|zieht|lohnt"
            r"|funciona\w*|trae\w*|rinden?)\b"
        ),
        (
            r"\b(?:could|can)(?:n'?t|\s+not)\s+tell\s+you\s+(?:if|whether|which|where|how)\b"
            r"|\bno\s+(?:means|way)\s+of\s+(?:telling|knowing|seeing)\b"
            r"|\b(?:could|can)(?:n'?t|\s+not|not)\s+(?:say|tell)\s+(?:if|whether|which|who|how\s+many"
            r"|where)\b|\bkeeps?\s+asking\s+(?:me\s+|us\s+)?how\s+(?:many|often|long)\b"
            r"|\bkann\s+(?:\w+\s+){0,2}?nicht\s+sagen,?\s+(?:wie\s?viele?|wer|welche\w*|ob|woher)\b"
            r"|\bno\s+(?:podr[íi]a|sabr[íi]a|puedo|sabemos)\s+decir\w*\s+(?:cu[áa]nt|cu[áa]l|qui[ée]n"
            r"|de\s+d[óo]nde|si\b)|\bno\s+medimos\b|\bninguna\s+cifra\b|\bmitz[äa]hl\w*"
            r"|\b(?:gut\s+feeling|bauchgefühl|corazonadas|intuici[óo]n)\b"
        ),
        (
            r"\b(?:how\s+many|wie\s?viele?|cu[áa]nt[oa]s)\b[^.!?;\n]{0,30}\b(?:come|arrive|ask(?:s|ed)?"
            r"|call(?:s|ed)?|rings?|rang|writes?|wrote|enquired?|inquired?|reinkommen|ankommen|kommen|anrufen"
            r"|anfragen|fragen|schreiben|llegan|entran|preguntan?|llaman|escriben)\b"
        ),
    ),
}
# What the product has to do with: who comes, what comes in, what is done with it, and what visitors of a page can do there.
_OF_THE_TRADE = re.compile(
    rf"""\b(?:{_COMES_IN}|{_ANSWERING}|{_FIGURES}|{_SORTS}
      |hotlines?|helplines?|landline|switchboard|reviews?|got\s+back\s+to|get(?:ting)?\s+through|hotline
        |bewertungen|reseñas
      |customers?|clients?|guests?|patients?|parents|pupils|visitors?|ring(?:s|ing)|(?:chat)?bots?|inbox\w*
        |dms?|quer(?:y|ies)|ads?|track\w*|graph\w*|numbers|queue\w*
      |adverts?|pick(?:s|ing)?\s+up|(?:writ|call|text)\w*\s+back
      |book(?:s|ing|ings)?|reserv\w+|appointments?|orders?|quotes?|estimates?|reminders?|sign[\s-]?ups?
        |translat\w+|applicants?|gift\s?cards?|vouchers?|tours?|tickets?|payments?
      |(?:dran|ran)\s?geh\w*|hebt|abheb\w*|\w*formular\w*|kostenvoranschl\w+
      |gäste\w*|patient\w*|eltern|besucher\w*|klingel\w*|läut\w*|post(?:fach|eingang)|anzeigen|tracking
        |weitergeleit\w*|weitergegeben|zugeordnet
      |\w*buch(?:en|t|ung\w*)|\w*termin\w*|\w*bestell\w*|\w*angebot\w*|\w*anmeld\w*|erinner\w*|übersetz\w*
        |rufen|ruft|bewerber\w*|gutschein\w*|\w*fahrten|führung\w*|zahlung\w*
      |cotiza\w+|encargos?|avisos?
      |pacient\w*|hu[ée]sped\w*|socios|centralita|bandeja|anuncios|medi[rm]\w*|citas?|turnos?|presupuestos
        |recordatorio\w*|inscri\w+|entradas|traduc\w+|candidat\w+|visitas?|pagos?)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_CUES = {name: tuple(re.compile(p, re.IGNORECASE) for p in patterns) for name, patterns in _PATTERNS.items()}
_OVERRUN = re.compile(_SWAMPED, re.IGNORECASE)
_OURS = re.compile(
    r"\b(?:i|i'?m|we|we're|us|our|my|me|ich|wir|uns|mir|unser\w*|mein\w*|hier|nos|nuestr\w+|mi|mis|me"
    r"|aqu[íi]|\w+(?:amos|emos|imos)|tengo|quiero|necesito|estoy)\b|^\W*(?:the|die|der|das|el|la|los|las)\b",
    re.IGNORECASE,
)
# Past and mended, supposed, or another's: the words of a trouble that the visitor does not have.
_ONCE = (
    r"used\s+to\s+[^.!?]{0,60}?\b(?:but|until|before|then)\b|(?:we|i)\s+(?:fixed|solved|sorted)\b"
    r"|at\s+(?:the|my|our)\s+(?:old|last|previous|former)\s+(?:place|job|shop|company)"
    r"|früher\s+[^.!?]{0,60}?\b(?:seit|aber|bis|dann)\b"
    r"|(?:das|die)\s+haben\s+wir\s+(?:längst\s+|inzwischen\s+|schon\s+)?(?:gelöst|behoben|abgestellt)"
    r"|(?:antes|ya)\s+[^.!?]{0,60}?\b(?:pero|desde\s+que|hasta\s+que)\s+[^.!?]{0,40}?\bya\s+no\b"
    r"|eso\s+ya\s+(?:est[áa]|lo)\s+(?:arregl|resuel|solucion)\w+"
    r"|^(?:suppose|imagine|say\s+(?:some|a\b)|angenommen|mal\s+angenommen|stell\s+dir\s+vor|imagin[ae]"
    r"|pongamos|supongamos|supón)\b"
    r"|my\s+(?:doctor|dentist|bank|landlord|insurance)"
    r"|mein\w*\s+(?:\w*arzt|\w*ärztin|bank|vermieter\w*|krankenkasse)"
    r"|mi\s+(?:m[ée]dico|dentista|banco|casero)"
)
_ELSEWHERE = re.compile(
    rf"\b(?:{_ONCE})\b|\b(?:i\s+read\s+(?:that|an?)|(?<!\band\s)they\s+say|used\s+to\s+say|sagte\s+immer"
    rf"|sol[íi]a\s+decir|he\s+le[íi]do|dicen\s+que|gelesen,?\s+dass|calls?\s+please|phones?\s+me"
    rf"|(?:su|esta|tu|vuestra)\s+(?:p[áa]gina|web)|(?:this|your)\s+(?:page|site|website|form|chat)"
    rf"|(?:diese|eure|ihre)\s+(?:web)?seite|fragen\s+sie\s+nicht|qu[ée]\s+r[áa]pido"
    rf"|(?:ging|wie|so|krass)\s+(?:aber\s+|wie\s+)?schnell(?=\W*$|\s+(?:du|ihr|das|war))"
    rf"|^aber\s+schnell(?=\W*$)|^a\s+mi\s+{KIN}\s+se\s+le"
    rf"|(?:answer|reply|respond)\w*\s+(?:\w+\s+){{0,3}}within\s+(?:the|an?|one)\s+(?:hour|day)"
    rf"|(?:wir\s+)?antworten\s+(?:\w+\s+){{0,3}}(?:innerhalb|am\s+selben|sofort)"
    rf"|ich\s+hab\w*\s+euch\s+(?:\w+\s+){{0,2}}(?:geschrieben|angerufen|gemailt)"
    rf"|i(?:['’]ve|\s+have)?\s+(?:\w+ly\s+|just\s+)?(?:rang|rung|called|phoned|e?-?mailed|wrote|written"
    rf"|texted|messaged)\s+(?:to\s+)?(?:you|your)|tried\s+(?:to\s+)?(?:call|reach|ring|phon)\w*\s+(?:you"
    rf"|your)|(?:os|les|le|te)\s+(?:he|hemos)\s+(?:llamado|escrito|mandado)"
    rf"|(?:os|les|le|te)\s+(?:llam[ée]|escrib[íi])|(?:waiting|waited)\s+(?:\w+\s+){{0,4}}?(?:for"
    rf"|on)\s+your\s+(?:call|reply|answer|e?-?mail)|wart\w*\s+(?:\w+\s+){{0,4}}?auf\s+(?:eure"
    rf"|ihre)[nr]?\s+(?:rückruf|antwort|mail|anruf)|esper\w+\s+(?:\w+\s+){{0,3}}?(?:su|vuestra"
    rf"|tu)\s+(?:llamada|respuesta|correo)|how\s+do\s+you\s+(?:deal|handle)"
    rf"|(?:fax\w*|telefonieren|rufen)\s+lieber(?:\s+an)?(?=\W*$)"
    rf"|lieber\s+(?:anrufen|faxen|telefonieren)(?=\W*$)"
    rf"|(?:would\s+rather|prefer\s+to)\s+(?:call|phone|fax|come\s+in)(?=\W*$)"
    rf"|prefieren\s+(?:llamar|venir)(?=\W*$)|que\s+sale\s+(?:abajo|arriba|en\s+la\s+web)"
    rf"|don'?t\s+ask(?!\W*$)|no\s+pregunte\w*|por\s+encima)\b",
    re.IGNORECASE,
)
# A firm nearby: "the salon across the road".
_NEARBY = re.compile(
    r"\b(?:the|der|die|das|el|la|los)\s+(?!competition|konkurrenz"
    r"|competencia)\w+\s+(?:(?:on|in)\s+our\s+(?:high\s+)?(?:street|road|town|village)|next\s+door"
    r"|across\s+the\s+\w+|over\s+the\s+road|gegenüber|nebenan|de\s+(?:al\s+lado|enfrente))\b",
    re.IGNORECASE,
)
# A neighbour's trouble, a relative's with a trade of their own, or that of our times; not where the visitor has a part in it.
_ANOTHERS = re.compile(
    rf"""
        ^\W*(?:my|mein\w*|mi|an?|one|eine?|un[oa]?)\s+(?:\w+\s+)?(?:friend|neighbou?r|mate|acquaintance
          |buddy|pal|freund(?:in)?|nachbar(?:in)?|bekannte[rn]?|kumpel|amig[oa]|vecin[oa]|conocid[oa])\b
      | ^\W*(?:my|mein\w*|mi)\s+{KIN},?\s+(?:the|der|die|el|la|who\s+(?:is|runs|has|owns)|who'?s
        |que\s+(?:es|tiene|lleva)|der\s+ein|die\s+ein)\s+\w
      | \bbei\s+(?:ihnen|denen|ihm|ihr)\s+(?:gehen|geht|bleib(?:t|en)|dauert|kommt|kommen|ist|sind|läuft
        |laufen)\b
      | \b(?:nowadays|these\s+days|heutzutage|hoy\s+(?:en\s+)?d[íi]a)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_OUR_PART = re.compile(
    r"\b(?:i|i'?m|i'?ve|we|we're|us|our|me|ich|wir|uns|unser\w*|mir|mich|nos|nosotr[oa]s|nuestr\w+|yo)\b",
    re.IGNORECASE,
)
_WITH_US = re.compile(
    r"\b(?:and|but|while|because|und|aber|während|weil|denn|y|pero|mientras|porque"
    r"|(?:fast|quick|soon)er\s+than|(?:schneller|eher)\s+als|(?:r[áa]pido|antes)\s+que)\s+(?:we|we're|us|our"
    r"|wir|uns|unser\w*|nos|nosotr[oa]s|nuestr\w+)\b"
    r"|(?<!als\s)(?<!than\s)(?<!wie\s)(?<!like\s)(?<!que\s)\b(?:we|we're|wir|nosotr[oa]s)\b"
    r"|\b\w{2,}[aei]mos\b|\b(?:because|since|weil|da|porque)\s+(?:no\s?body|no\s?-?one|keiner|niemand"
    r"|nadie)\b|\b(?:our|unser\w*|nuestr[oa]s)\s+(?:\w+\s+)?(?:phones?|calls?|leads?|customers?|clients?"
    r"|kund\w+|anruf\w*|anfrag\w*|llamad\w+|client\w+)\b",
    re.IGNORECASE,
)
_TROUBLES = re.compile(
    rf"{_OF_THE_TRADE.pattern}|\b(?:too|same|behind|slow|late|days?|weeks?|hours?|lose|lost|miss|auch"
    rf"|genauso|tage?n?|wochen?|stunden|verlieren|verpassen|tambi[ée]n|igual|d[íi]as?|semanas?|horas?"
    rf"|tard\w+|perd\w+)\b",
    re.VERBOSE | re.IGNORECASE,
)
# How we ourselves ask and answer: "you ask a lot of questions", "ustedes mismos tardaron diez minutos".
_OF_YOU = re.compile(
    r"""
        \W*(?:(?:well|so|and|but|hey|wow|also|und|aber|y|pero|pues)\W+)*(?:you(?:'re
          |\s+(?:guys|people|lot))?\s+(?:sure\s+|just\s+|really\s+|yourselves\s+)?(?:ask|took
          |take\s+(?:your|a\s+long|forever|ages)|type|typed|answered|reply|replied|sound|talk|write|wrote
          |keep\s+asking|asking)
      |(?:ihr|du|sie)\s+(?:selbst\s+|selber\s+)?(?:fragt|fragst|fragen|stellt|stellst|stellen|antworte\w+
        |schreib\w+|brauch\w+|habt\s+(?:selbst|selber|auch|gerade))
        |(?:ustedes|vosotros|usted|t[úu])\s+(?:mism[oa]s?\s+)?(?:tard\w+|pregunt\w+|contest\w+|respond\w+
        |hac\w+))\b""",
    re.VERBOSE | re.IGNORECASE,
)
# Others' losses, what goes well, and what is asked of us.
_NOT_OURS = re.compile(
    r"\b(?:is\s+(?:it|that)\s+(?:ok(?:ay)?|fine|a\s+problem)\s+(?:if|with|to|for)"
    r"|geht\s+das\s+(?:auch\s+)?(?:mit|bei|wenn)|hay\s+(?:alg[úu]n\s+)?problema\s+(?:si|con)"
    r"|(?:das|die|der)\s+andere\s+(?:post|mail|handy|adress|nummer|leitung|e-?mail)\w*"
    r"|(?:my|the)\s+other\s+(?:inbox|mailbox|address|number|line|phone|e-?mail)"
    r"|(?:el|la)\s+otr[oa]\s+(?:correo|buz[óo]n|tel[ée]fono|l[íi]nea|direcci[óo]n|n[úu]mero|mail)"
    r"|(?:wenn|falls)\s+(?:man|wir|ich)\s[^.!?,]{1,40}\smit(?:z[äa]hl|rechn)\w*"
    r"|glaube?\s+(?:\w+\s+){0,3}nicht,?\s+dass|"
    r"(?:quick|one|small|short|another|dumb|silly)\s+(?:question|q)\b|(?:kurze|kleine|eine|andere)\s+frage\b"
    r"|una\s+(?:duda|pregunta|consulta)\b|i\s+read|(?<!\band\s)they\s+say|studies|gelesen|angeblich"
    r"|he\s+le[íi]do|dicen\s+que|we\s+(?:already|always)|already|bereits|wir\s+haben\s+schon"
    r"|ya\s+(?:contestamos|respondemos|tenemos)"
    r"|(?:present|introduc|offer|pitch|show|send)\w*\s+(?:(?:you|to\s+you|your\s+\w+)\s+)?(?:our"
    r"|my)\s+(?:\w+\s+)?(?:products?|services?|catalog\w*|brochure|price\s?list|prices|rates|range|offer\w*"
    r"|portfolio|company)|unser\w*\s+(?:\w+\s+)?(?:produkte?|konditionen|leistungen|katalog|sortiment"
    r"|angebote?|preisliste|firma)\s+(?:\w+\s+){0,2}?(?:vor\w*stellen|präsentieren|anbieten|zusenden)"
    r"|(?:presentar|ofrecer|mostrar|ense[ñn]ar|enviar)\w*\s+(?:\w+\s+)?nuestr[oa]s?\s+(?:tarifas?"
    r"|cat[áa]logo|productos?|servicios?|gama|oferta|empresa|condiciones)"
    r"|(?:call|phone|ring|mail|text|e-?mail)\s+me|phones\s+me|calls\s+please|my\s+(?:number|phone|e-?mail)"
    r"|mein\w*\s+(?:nummer|handy\w*|telefon\w*|e-?mail\w*)|ruft?\s+mich"
    r"|mi\s+(?:tel[ée]fono|correo|n[úu]mero|m[óo]vil)|ll[áa]m[ae]\w*me"
    r"|(?:your|eure?\w*|ihre?\w*|vuestr\w+|t[úu]s?)\s+(?:\w+\s+)?(?:reports?|figures|privacy|terms|prices?"
    r"|form|page|site|datenschutz\w*|preise?\w*|seite|formular|condiciones|p[áa]gina|formulario)"
    r"|(?:su|esta|tu)\s+(?:p[áa]gina|web|formulario|chat)|(?:diese|die)\s+(?:web)?seite"
    r"|this\s+(?:page|site|chat|form))\b",
    re.IGNORECASE,
)
WISHES = re.compile(
    r"\b(?:(?:we|i)(?:'?d|'?re|'?m|\s+are|\s+am|\s+would)?\s+(?:\w+\s+){0,2}?(?:need|want|like|love"
    r"|hop(?:e|ing)|wish)|and\s+want\s+(?:\w+\s+)?(?:folks?|people|customers|clients|guests|parents|visitors"
    r"|them)\s+to|looking\s+for|after\s+something|would\s*n[o'’]?t\s+mind"
    r"|(?:would|'d|could)\s+be\s+(?:\w+\s+)?(?:nice|handy|great|lovely|cool|sweet|useful)"
    r"|(?:wir|ich|uns|mir|es)\b[^.!?]{0,20}\bfehl(?:t|en)|such(?:e|en)|br[aä]uch\w*|benötig\w*|möcht\w*"
    r"|ich\s+will|wollen|(?:hätt|würd)\w*\s+(?:\w+\s+)?gern\w*|wünsch\w*"
    r"|wäre?\s+(?:\w+\s+)?(?:schön|nett|praktisch|toll|super|prima)"
    r"|busc(?:o|amos)|buscando|necesit\w+|quer(?:emos|ría\w*)|quiero|quisi[ée]r\w+|gustar[íi]a"
    r"|(?:no\s+estar[íi]a\s+mal|estar[íi]a\s+bien|vendr[íi]a\s+bien)|(?<!\bsi\s)hace\s+falta)\b",
    re.IGNORECASE,
)
"""The visitor's own wish: what is wanted need not be told as surely as without."""
# What one asks for and is no need of one's own: "I need a quote", "ich suche einen Job", "necesito más información".
_NO_THING = r"""quotes?|prices?|pricing|rates?|info\w*|details?|humans?|persons?|real|agents?|calls?|call-?backs?
|demos?|trials?|test|brochures?|chat|answers?|repl\w+|e-?mails?|meetings?|appointments?|time|moment|minutes?
|min
|seconds?|sec|days?|weeks?|weekend|months?|years?|look|start|jobs?|work|decisions?|invoice|refunds?|discounts?
|copy|links?|numbers?|contracts?|go-?ahead|approval|ok|okay|sign-?off|signatures?|votes?|nod|blessing|permission
|fix(?:ed)?|lot|bit|break|coffee|beer|chance|solution|product|tool|quick|straight|ball\s?park|rough|estimate
|figure|budget|idea|spam|reason|proof|guarantee|references?|confirmation|response|feedback|word|options|help
|advice|access|seats|yes|no|say|good|better|great|nice|while|few|couple|any\w*|some(?:one|body|thing)|one|it
|this|that|these|them|those|nothing|everything|more|you|me|us|him|her|to|the|my|your|yours|our|by|in|at|on|for
|and|or|but|so|if|when|what|how|who|asap|now|before|after|until|lunch|all|some|getting|opinion|holiday
|angebote?|anbieter|preis\w*|informationen|auskunft|rückruf|anruf|termin|zeit|tage?|wochen?|monate?|jahre?
|mensch\w*
|person|mitarbeiter\w*|antwort|rechnung|rabatt|bedenkzeit|vertrag|lösung|produkt|stelle|arbeit|werbung
|newsletter|freigabe|genehmigung|hilfe|paar|weitere|eigene|stimmen|unterschrift\w*|vorführung|schnelle|zugang
|precios?|detalles?|persona|humano|llamada|cita|tiempo|momento|minutos?|d[íi]as?|semanas?|mes(?:es)?|años?
|respuesta|factura|descuento|contrato|soluci[óo]n|producto|trabajo|empleo|aprobaci[óo]n|permiso|ayuda|enlace
|n[úu]mero|opciones|algo|vez""".replace("\n", "")
_THING = rf"(?!(?:{_NO_THING})\b(?!-))[^\W\d_][\w'-]{{2,}}"
# A thing, a trade or somebody that the visitor says they want, in each language; what is worn out and has to be replaced.
_WANTS_THING = re.compile(
    rf"""
        (?<!do\s)(?<!does\s)(?<!not\s)(?<!n't\s)(?<!dont\s)(?<!do\si\s)(?<!do\swe\s)(?<!says\si\s)(?<!says\swe\s)
          (?<!people\s)(?<!clients\s)(?<!customers\s)(?<!guests\s)(?<!patients\s)(?<!they\s)(?<!you\s)
          (?<!you'd\s)(?<!everyone\s)\b(?:need(?:ing)?
          |want(?:ing)?|(?:would|'d)\s+(?:like|love)|looking\s+for|(?:am|'m|'re|im|are)\s+after
          |(?<![\w,]\s)after(?=\s+(?:an?\s+(?:guy|bloke|company|person)|some(?:one|body))\b))\s+
          (?:(?:an?|some|another|two|three|four|new|a\s+new|our|\d+)\s+(?:(?:guy|bloke|company|person)\s+who\b
            |{_THING}(?!'s\b))
          |some(?:one|body)\s+(?:to|who)\s+(?:can\s+)?(?!call|contact|talk|speak|ring|explain|tell|reply
          |answer
            |phone|get|help\s+me)\w{{3,}}
          |(?:an?\s+)?(?:quote|estimate|price|offer)\s+(?:for|on|to)\s+(?!our|my|it|this|that|the
          |us\b)\w{{2,}})
      | (?:^|[,.;]\s*)(?:(?:we|i)\s+)?(?:need(?!\s+(?:to|your|leads))|looking\s+for)\s+{_THING}
          \s*(?:$|[,.;!]|for\b|in\b|asap|done\b)
      | (?<!\bman\s)(?<!\bda\s)\b(?:(?:such|sueche|brauch|bräucht|bruuch|bruch|benötig)(?:e|en|t|te|ten|et)?
          |möchte?n?|hätte?n?(?=\s+(?:\w+\s+)?gern)|will|wollen|(?:geht|dreht\s+sich)\s+um)
          (?:\s+(?:ich|wir|i|mir|uns|hier|nur|gerne?|bloß|dringend|unbedingt|auch|mal|bitte|noch|trotzdem
            |irgendwie)){{0,4}}(?!\s+(?:nicht|kein))\s+
          (?:(?:(?:eine?[nmr]?|'?ne?n?|nen|zwei|drei|vier|\d+|neue?[nrs]?|neui|neichn)\s+){{1,2}}{_THING}
          |(?<!will\s)(?:e|an?)\s+(?:neui\s+|neichn\s+|neue\w?\s+)?{_THING}
          |(?:jemand(?:en)?|wen|eine\s+firma),?\s+(?:der|die|für)\s+(?!so\b)\w{{2,}}
          |(?:eine?n?\s+)?(?:angebot|offerte|kostenvoranschlag)\s+(?:für|über)\s+
            (?!unser|mein|das|die|den|eu)\w{{2,}}
          |(?=(?-i:[A-ZÄÖÜ]))(?!\w+\s+und\s+ich){_THING})
      | (?<!\bno\s)\b(?:busc(?:o|amos|ando)|necesit(?:o|amos|ando)|quiero|queremos|quisi[ée]ra(?:mos)?
          |querr[íi]a(?:mos)?|(?:me|nos)\s+(?:urge|hace\s+falta)|ocup(?:o|amos))\s+
          (?:(?:a\s+)?(?:un[oa]?s?|otr[oa]|nuev[oa]s?|dos|tres|\d+)\s+(?:nuev[oa]\s+)?{_THING}
          |(?:a\s+)?(?:alguien|una?\s+(?:empresa|persona))\s+que\s+(?!(?:me\s+)?(?:llam|habl|expli|contest
            |respond|ayud|atiend))\w{{3,}}
          |(?:un\s+)?(?:presupuesto|cotizaci[óo]n)\s+(?:de|para|por)\s+(?!mi|nuestr|est[ea]|el\b|la\b)\w{{2,}}
          |(?:cambiar|arreglar|reparar|pintar|reformar|renovar|instalar|montar|construir|alquilar|comprar
            |contratar|aprender|traducir|rediseñar)\s+\w{{2,}})
      | \b(?:busco|buscamos|me\s+urge)\s+(?!a\s|que\b|info|\w+[aei]r(?:l[oa]s?|me|nos)?\b){_THING}
      | \b(?:ha(?:s|ve)|needs?)\s+to\s+be\s+(?:replaced|redone|rebuilt|renewed|repaired)\b
        |\bneeds?\s+(?:replacing|redoing|rebuilding|repairing|fixing|a\s+redesign)\b
        |\bm(?:uss|üssen)\s+(?:\w+\s+){{0,2}}?(?:neu(?=\W*$|[,.;!]|\s+gemacht)|ersetzt|erneuert|repariert
          |renoviert|saniert)
        |\bhay\s+que\s+(?:cambiar|arreglar|renovar|reparar|rehacer)l[oa]s?\b""",
    re.VERBOSE | re.IGNORECASE,
)
# "Does the head teacher need an account": no wish of one's own.
_ASKS_WHETHER = re.compile(
    r"\W*(?:(?:(?:what|why|how|when|and)\s+)?(?:do|does|did)|wer\s+will)\b", re.IGNORECASE
)
# Words of what the product does, whatever is wanted with it.
_ITS_WORK = re.compile(
    r"\b(?:assist\w*|asistente\w*|\w*fragen?|questions?|preguntas?|contacts?|contactos?)\b", re.IGNORECASE
)
# What such a page sells, named by itself: "a chatbot for our website", "customer support automation"; not "you are a bot".
_THE_PRODUCT = re.compile(
    r"""
        \W*(?:(?:we|i|ich|wir)\s+(?:need|want|brauche?n?|wollen|will)\s+|necesit(?:o|amos)\s+
          |busc(?:o|amos)\s+|quer(?:emos|r[íi]a)\s+|quiero\s+)?
      (?!(?:an?\s+|eine?n?\s+|un[oa]?\s+)?(?:real|stupid|dumb|useless|bad|shit\w*|fuck\w*|crap\w*|echter?
        |dummer?|blöder?|schei(?:ß|ss)\w*|tonto|est[úu]pid[oa]|in[úu]til|simple|just)\b)
      (?:(?:an?|eine?n?|una?)\s+(?:(?:[\w-]+\s+){0,2}(?:chat\s?bot|bot|assistant|assistent(?:en)?)
        |(?:chat\s?bot|bot|asistente)(?!\s+de\s+mierda)(?:\s+(?!para\b|en\b|que\b|con\b)[\w-]+){0,4})
        |chat\s?bots?|(?:live|web)[\s-]?chat
        |(?:(?:customer|client|lead|sales)\s+)?(?:(?:service|support|process|workflow|lead
          |sales)\s+)?automation|automat(?:e|ing)\s+(?!it\b|that\b|this\b)\w+(?:\s+\w+){0,4}
          |lead\s+(?:generation|capture|qualification)
        |(?:\w+\s+){0,3}\w{4,}\s+automatisieren|\w*automatisierung(?:\s+(?:im|in|der|des
          |vom?n?)\s+(?:\w+\s+)?\w+)?|leadgenerierung
        |automatizar\s+(?:\w+\s+){0,5}?\w{4,}|automatizaci[óo]n
          (?:\s+del?\s+(?:la\s+)?\w+(?:\s+al?\s+\w+)?)?
          |(?:generaci[óo]n|captaci[óo]n)\s+de\s+(?:leads|clientes))
      (?:\s+(?:for|on|in|that|which|to|with|für|auf|im|in|der|die|das|mit|para|en|que|con)\s+[^?]+)?\W*""",
    re.VERBOSE | re.IGNORECASE,
)
_LONGEST = 400
# Trouble whoever tells of it; slowness and figures may be anybody's.
_PLAIN_TROUBLE = ("missed_enquiries", "manual_routing")


def category(words: str, names: dict[str, tuple[str, ...]] | frozenset[str]) -> str | None:
    """The category that most cues speak for, among those the flow has; None where none does."""
    words = words[:_LONGEST]
    counts = {
        name: sum(bool(cue.search(words)) for cue in cues) for name, cues in _CUES.items() if name in names
    }
    best = max(counts, key=lambda name: counts[name], default=None)
    return best if best and counts[best] else None


def overrun(words: str, names: dict[str, tuple[str, ...]] | frozenset[str]) -> str | None:
    """The category of who cannot keep up with what comes in, where the flow has it and the words say so."""
    return "slow_response" if "slow_response" in names and _OVERRUN.search(words[:_LONGEST]) else None


def names_product(clause: str) -> bool:
    """Whether it is the name of what such a page sells and nothing else: to who asks what is to be solved, an answer."""
    return not clause.rstrip().endswith("?") and bool(_THE_PRODUCT.fullmatch(clause))


def is_elsewhere(clause: str) -> bool:
    """Whether it speaks of a trouble that is past, supposed, or another's."""
    if (
        _ELSEWHERE.search(clause)
        or _OF_YOU.match(clause)
        or (_ANOTHERS.search(clause) and not _OUR_PART.search(clause))
    ):
        return True
    return _is_an_outsiders(clause)


def _is_an_outsiders(clause: str) -> bool:
    """ "A buddy in roofing loses leads all day, we're not like that"; "the competition answers at once, we take days" is ours."""
    stretches = clauses.stretches(clause)
    theirs = [s for s in stretches if whose.tells_of_outsiders(s.text) or _NEARBY.search(s.text)]
    if not theirs or _WITH_US.search(whose.without_outsiders(theirs[0].text)):
        return False
    ours = " ".join(s.text for s in stretches if s not in theirs)
    return not (_OUR_PART.search(ours) and _TROUBLES.search(ours))


def complains(clause: str, names: dict[str, tuple[str, ...]]) -> bool:
    """Whether a clause nobody asked for speaks of the visitor's own trouble."""
    if asks_or_tells_of_others(clause):
        return False
    found = category(clause, names) or overrun(clause, names)
    return found in _PLAIN_TROUBLE or (found is not None and bool(_OURS.search(clause)))


def asks_or_tells_of_others(clause: str) -> bool:
    """Whether a clause nobody asked for is a question, or speaks of what is not the visitor's own."""
    return clause.rstrip().endswith("?") or bool(_NOT_OURS.search(clause))


def is_of_the_trade(clause: str) -> bool:
    """Whether it speaks of what the product has to do with."""
    return bool(_OF_THE_TRADE.search(clause))


def wants_thing(clause: str) -> bool:
    """Whether the visitor says that they want a thing, a trade or somebody: "I'm after a wedding photographer"."""
    wanted = bool(_WANTS_THING.search(clause[:_LONGEST])) and not _ASKS_WHETHER.match(clause)
    return wanted and not (is_elsewhere(clause) or asks_or_tells_of_others(clause))


def is_of_another_trade(clause: str, names: dict[str, tuple[str, ...]]) -> bool:
    """ "I need a video for our launch": a thing that has nothing to do with who asks, writes or calls."""
    if is_of_the_trade(clause) or _ITS_WORK.search(clause) or category(clause, names):
        return False
    return wants_thing(clause)
