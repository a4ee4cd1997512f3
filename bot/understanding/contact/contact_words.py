"""Everyday words of three languages that are never a person's name or a company's by themselves."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.understanding.contact.everyday_words import ENGLISH, GERMAN, SPANISH
from bot.understanding.folding import folded
from bot.understanding.people.given_names import is_given

_ENGLISH = (
    """
a an the this that these those here there it its it's he she they them their his her him we us our ours you
your yours my mine me myself i im i'm ive i've id i'd i'll can could would will might may should shall must
cannot am is are was were be been being isn't aren't wasn't don't dont doesn't didn't can't cant cannot won't
wouldn't couldn't shouldn't not no nope nah none nothing never neither nobody someone somebody something
anyone anybody anything everyone everything and or nor but thats if then than so because since while although
though as at by for from in into of off on onto out over to under up with within without about above after
again against ahead along already also always any all another around away back before behind below between
both down during each either else enough ever every few first last less many maybe more most much must near
next now often once one only other others per perhaps quite rather really right same several should some soon
sometimes still such sure than thanks thank thx ty too twice until unless very via well what what's when where
which who whom whose why how how's yes yeah yep yup yea ok okay k kk alright fine good great nice cool awesome
perfect excellent amazing interesting wow lol haha hmm hm oh ah eh um uh hi hey hello howdy hiya yo morning
afternoon evening night day bye goodbye cheers welcome please pls plz sorry excuse pardon oops do does did
done doing have has had having get got gotten getting give gave given go goes going gone went come came coming
make made making take took taken taking say said saying see saw seen know knew known think thought want wants
wanted wanna need needs needed like liked love hate look looks looking looked find found use uses used using
try tried trying tell told ask asked asking work works worked working run runs running call calls called
calling talk talking speak speaking write writing mail email emails phone number numbers text message messages
chat chatbot bot robot human person people agent help helping let lets let's show send sent sending buy buying
sell selling pay paid paying spend spending cost costs price prices pricing priced budget money cheap
expensive quote demo trial free test testing tests start started starting stop wait waiting keep stay leave
left lose losing lost miss missing missed handle handling interested interest curious wondering confused
unsure certain ready busy happy glad sad tired sick bored lost late early new old big small large tiny huge
little short long high low fast slow quick quickly slowly easy hard difficult simple urgent important serious
different available possible impossible able unable allowed okay afraid aware concerned worried excited keen
eager open closed full empty done alone single married drowning swamped overwhelmed stuck behind responsible
sole decision maker decider deciding evaluating comparing researching browsing shopping planning thinking
hoping trying considering exploring checking anonymous private confidential secret guest visitor user customer
customers client clients lead leads prospect enquiry enquiries inquiry inquiries request requests ticket
tickets order orders invoice account accounts question questions answer answers problem problems issue issues
reason thing things stuff way kind sort type bit lot lots company companies business businesses firm
organisation organization corporation startup agency office team teams department boss manager colleague
colleagues partner employee employees staff industry sector market product products service services solution
solutions software tool tools system systems platform app website site web page sales marketing support
finance procurement purchasing operations logistics hr it legal engineering product general admin founder
owner ceo cto cfo coo cmo director head lead president student intern freelancer freelance self-employed
consultant developer engineer accountant today tomorrow yesterday tonight monday tuesday wednesday thursday
friday saturday sunday weekend week weeks month months year years quarter hour hours minute minutes time times
moment later asap january february march june july september october november december q1 q2 q3 q4 eoy eom
home house school holiday vacation lunch meeting budget thousand million hundred k percent half ten two three
four five six seven eight nine zero name names nickname info information details detail data privacy gdpr
contact address street city country place security german spanish english french italian american british
dutch portuguese mexican european irish swiss austrian indian chinese polish swedish danish nda compliance
policy phd mba msc bsc esq true false correct wrong exactly absolutely definitely totally completely actually
basically honestly currently probably possibly unfortunately hopefully obviously certainly likely hubspot
salesforce pipedrive zoho intercom drift zendesk slack google facebook linkedin instagram whatsapp excel teams
outlook gmail zoom idk idc brb btw fyi tbh imo nvm whatever anyway rude weird stupid idiot shit fuck fucking
wtf hell damn spam scam english comma deutsch espanol asdf qwerty test xxx abc blah foo bar name lastname
firstname n/a na null undefined none user admin
"""
    + """
skip pass everything everyone bankrupt hiring growing expanding moving located based headquartered from glad
grateful impressed disappointed unhappy satisfied familiar new-ish newbie kidding joking serious assuming
guessing afraid dealing having getting having wondering
mr mrs ms miss sir madam mister yours truly regards kind best sincerely
"""
)
_GERMAN = """
der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren sein bin bist seid
ich du er sie es wir ihr uns unser unsere unserem unseren unserer euch euer mein meine meinem meinen meiner
mich mir dich dir ihnen ihm ihn sich zu zum zur von vom in im ins am an auf für fuer mit bei beim aus nach
über ueber unter vor hinter neben bis seit durch um ohne gegen dass daß dieser diese dieses diesen jener nicht
kein keine keinen keins nichts noch nur auch schon sehr mehr viel viele wenig was wer wie wo wann warum wieso
weshalb wofür wozu welche welcher welches wenn dann denn weil als ob so ja nein nö nee doch bitte danke
dankeschön gerne gern klar natürlich sicher genau okay gut super toll prima schön alles alle jemand niemand
jeder etwas habe hab haben hat hatte hätte werden wird wurde würde können kann könnte müssen muss muß soll
sollte sollen wollen will möchte möchten mag brauche brauchen suche suchen sucht gesucht suchend geht gehen
gibt geben machen mache macht gemacht schauen schaue schau wissen weiß weiss nutze nutzen verwende verwenden
arbeite arbeiten arbeitet heiße heisse heißt heissen nenne nennen komme kommen sage sagen sagt verlieren
verliere bekommen kaufen verkaufen kostet kosten preis preise preisen angebot rechnung budget geld kostenlos
testen teste probe demo vorführung interessiert interesse neugierig unsicher fertig bereit zufrieden
unzufrieden glücklich froh müde krank krankgeschrieben beschäftigt dabei da hier dort weg neu alt groß klein
kurz lang schnell langsam einfach schwer schwierig dringend wichtig eilig verfügbar möglich teuer billig
günstig zuständig verantwortlich anonym privat ruhig vertraulich geheim hallo hi hey moin servus grüezi grüß
gruß gott guten morgen tag abend nacht tschüss tschüs ciao auf wiedersehen entschuldigung sorry verzeihung
prost vielen dank herzlichen freundliche freundlichen grüße grüßen lg vg mfg heute morgen gestern montag
dienstag mittwoch donnerstag freitag samstag sonntag wochenende woche wochen monat monate jahr jahre quartal
stunde stunden minute minuten zeit moment später gleich bald sofort januar februar märz mai juni juli oktober
dezember ende anfang mitte mal eben halt vielleicht eher lieber leider gerade jetzt immer nie oft manchmal
wieder name namen vorname nachname firma firmen unternehmen betrieb geschäft büro team abteilung chef chefin
kollege kollegin kollegen mitarbeiter mitarbeiterin leute kunde kundin kunden interessent interessentin
anfrage anfragen frage fragen antwort problem probleme hilfe mensch roboter bot chatbot nutzer besucher gast
student studentin schüler rentner vertrieb einkauf verkauf marketing personal buchhaltung finanzen produktion
logistik technik edv geschäftsführer geschäftsführerin inhaber inhaberin gründer leiter leiterin freiberufler
freiberuflich selbstständig selbständig urlaub suche daheim zuhause unterwegs telefon telefonnummer nummer
handy mail adresse deutsch deutscher deutsche österreicher schweizer schweizerin spanisch englisch ausländer
türkisch herr frau spedition agentur handwerksbetrieb bäckerei klinik praxis kanzlei startup verein kleines
kleine kleiner großes mittelständisches komma geduld gäste gästen patienten patientin patientinnen besucher
mieter mitglieder mandanten anrufer eltern teilnehmer bewerber handwerker drauf dran weder entweder sowie
sowohl außerdem deshalb trotzdem erst erstmal zuerst letzte nächste nächsten zwei drei vier fünf sechs sieben
acht neun zehn hundert tausend
"""
_SPANISH = """
el la los las un una unos unas y e o u pero es son era eran ser soy eres somos sois está están estoy estamos
yo tú tu usted ustedes él ella ellos ellas nosotros vosotros nos me te se le les lo su sus mi mis nuestro
nuestra nuestros nuestras vuestro vuestra a al de del en con por para sin sobre entre hasta desde que qué
quien quién como cómo cuando cuándo donde dónde cual cuál cuánto cuanto cuánta porque si sí no ni muy más mas
menos mucho mucha muchos muchas poco poca pocos pocas nada algo alguien nadie todo toda todos todas también
tampoco solo sólo ya aún todavía ahora hoy mañana ayer luego pronto después antes tengo tenemos tiene tienen
hay hace hacer haciendo quiero queremos quisiera necesito necesitamos busco buscamos buscando puedo podemos
puede pueden podría debe gracias hola buenas buenos buen vale claro bien mal genial perfecto estupendo ok
venga adiós saludos encantado encantada trabajo trabaja trabajamos llamo llama llamas llámame llamar llamada
llamadas hablo habla hablar digo decir dar darlo decirlo prefiero perdemos pierdo vendo vendemos vende venden
alquilo alquilamos reparo reparamos fabrico fabricamos instalo instalamos caen entran llegan usamos uso miro
mirando mirar estoy interesado interesada interés curioso nuevo nueva grande pequeño pequeña pequeños urgente
importante caro barato gratis rápido lento fácil difícil listo lista contento contenta cansado responsable
encargado cliente clienta clientes usuario visitante proveedor pregunta preguntas respuesta problema problemas
ayuda persona personas humano robot bot gente equipo empresa empresas negocio firma oficina departamento jefe
jefa compañero compañera socio empleados precio precios presupuesto coste demo prueba producto servicio
autónomo autónoma freelance estudiante profesor director directora gerente dueño dueña fundador ventas compras
marketing finanzas operaciones recursos humanos informática comercial español española mexicano mexicana
alemán argentino colombiana colombiano inglés francés días día tarde tardes noche noches semana semanas mes
meses año años trimestre hora horas minuto minutos momento lunes martes miércoles jueves viernes sábado
domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre final finales
principios casa vacaciones nombre apellido apellidos correo teléfono móvil número dirección web página sitio
ciudad país favor porfa porfavor perdón disculpa disculpe siento lamento quizás quizá tal vez depende seguro
segura cierto exacto efectivamente así otro otra otros mismo misma importa asunto paso saltar siguiente
anónimo privado secreto confidencial cuenta aquí allí ahí allá acá cosa cosas caso forma manera tipo parte sé
sabe saber dos tres cuatro cinco seis siete ocho nueve diez cien mil millón euros dólares registered coma
laburo laburamos curro curramos ello eso ese esa dime nomás apunta apunte anota anote agencia clínica tienda
restaurante despacho bufete startup uno
"""
_FIRM = frozenset(folded(word) for word in f"{_ENGLISH} {_GERMAN} {_SPANISH}".split())
COMMON = _FIRM | {folded(word) for word in f"{ENGLISH} {GERMAN} {SPANISH}".split()}
_STRETCHED = re.compile(r"(.)\1\1+|([aeiouyhs])\2$")
_LAUGHTER = re.compile(r"(?:h[aeiou]|j[aei]){2,8}[hj]?|lo+l|xd+")
_CLIPPED = re.compile(r"'(?:s|re|ve|ll|d|m|t)$|n't$")
# No English verb has an umlaut: "brüning".
_BRUENING = re.compile(r"[äöüß]\w*ing$")
_ENDINGS = (
    "ing", "ingly", "tion", "tions", "ment", "ness", "able", "ible", "ful", "less", "ously", "ally", "ately",
    "ised", "ized", "ung", "ungen", "heit", "keit", "schaft", "lich", "ieren", "iert", "isch", "mente",
    "cion", "ciones", "ando", "iendo", "amos", "emos", "abais", "areis", "eciste", "ischer", "ische",
    "isches", "ischen", "lichkeit", "igkeit", "mäßig",
)  # fmt: skip


@lru_cache(maxsize=4096)
def is_common(word: str) -> bool:
    """True for an everyday word: by list, stretched ("heyyy"), clipped ("you're"), or by an ending names do not have."""
    plain = _CLIPPED.sub("", folded(word).rstrip("."))
    if (
        plain in COMMON
        or (_LAUGHTER.fullmatch(plain) and not is_given(plain))
        or (
            len(plain) > 6
            and word[0].islower()
            and plain.endswith(_ENDINGS)
            and not _BRUENING.search(word)
            and not is_given(plain)
        )
    ):
        return True
    short = _STRETCHED.sub(r"\1\2", plain)
    return short != plain and (short in COMMON or short + short[-1] in COMMON) and not is_given(plain)


def is_firmly_common(word: str) -> bool:
    """True for the words that hold a sentence or this trade together, which a capital does not make a name."""
    return _CLIPPED.sub("", folded(word).rstrip(".")) in _FIRM
