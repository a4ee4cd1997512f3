"""More everyday words of three languages: what a visitor may answer instead of a name."""

from __future__ import annotations

ENGLISH = """
shoot darn dang darnit drat crap heck golly argh ttyl brb
e-mail homepage correction amendment whoa yikes gosh blimey crikey jeez gee phew ugh heads-up
autocorrect patience oops whoops pronounced spelled spelt heh
accept access according across action actual add added admit adopt advance advice affordable age agree agreed
ahead aim air alert allow almost amount amounts analytics angry annoyed annoying answered anxious apart
apologies apologise apologize apparently appear apply appointment appreciate approach appropriate approval
approve approved approx approximately area argue arrange arrive asap aside ask assist assume assured attach
attached attempt attention auto automate automated automatic automation average avoid awaiting awful
backlog bad badly balance bank bargain base basic basics bastard become becomes begin begins believe benefit
benefits bet bit bitch block blocked board boat book booked booking born bother bothered bottom bought bounce
box brand break brief bring broke broken brother brought browse build building built bullshit bunch button
callback callbacks calendar campaign cancel cancelled capacity car card care careful carry case cash cats
cause centre certain certainty chance change changed changes channel chaos chaotic charge charged chase
chasing chatting check checked children choice choose chosen christmas class clean clever click close clue
coffee cold collect comes comfortable comment commit commitment common compare compared comparison compete
competition competitor competitors complain complaint complete completely complex complicated concern
concerning confirm confirmed connect connected connection conversation conversion converted convince cooking
copied copy core corporate correction costly count couple course cover coverage covers crap crappy crazy
create created credit crm crooks cross cut cute cya
dad daily damage data dashboard database date dates daughter deadline deal dealer deals dear death decent
decide decided decides decisions declare deep default delay delayed delays delete deliver delivery demand
department depend depends describe description desk despite detail detailed develop development device
difference digital dinner direct directly dirty disagree discount discuss discussion display distribution
document documents dog dollar dollars done door double doubt download downtime drive driver drivers drop
dropped due dumb dunno
earn earlier early earth ease easier easiest eat edit education effect effective effort eight elaborate
elsewhere emergency emoji employee employees encryption end ended ends energy engine enjoy ensure enter
enterprise entire entirely equal error errors especially essentially estimate estimated etc euro euros
evaluate evaluation evenings event events eventually evidence exact example except exchange existing exit
expect expected expense experience expert explain explained explore extra extremely eye face facing fact
factor fail failed failing fair fairly faith fake fall false family fan fancy far farewell faster fastest
fault favour favorite feature features feedback feel feeling feels fees feet few field fight figure figured
figures file files fill filled final finally financial finds finish fire fit five fix fixed flexible flights
flow focus folks follow followed following follows food forecast foreign forever forget forgot forgotten form
format forms forward four fraud free freight frequent frequently fresh friend friends front frustrated
frustrating full fully fun function functions funny further future
game games gap gave general generally generate gets gibberish girl given glitch global goal goals god goods
google grab gradually greetings ground group grow growth guarantee guess guide guys had half hand handled
hands hang happen happened happening happens hardly hate haulage head headache headcount health hear heard
heart heavy helpful hence here's hidden highly hint history hit hold holding hole holidays honest honour hook
hopeless horrible host hosted hot hourly however huge huh human humans hurry hurt hype
idea ideal ideas identify idiots ignore imagine immediate immediately impact implement implementation implied
import importance impressive improve improvement inbox include included includes including income incorrect
increase incredible indeed indicate individual inform initial initially inquire inside install installation
instant instantly instead insurance integrate integrated integration integrations intelligence intend intended
intent internal international internet into introduce invest investment invite involve involved items joke
jokes journey judge july jump just justify key keyboard kidding killed kindly king kinda knowing knows label
lacking language largely largest latest laugh launch law lazy leader leadership leading leaking learn learned
learning least legal legally less lesson level levels liar license lie life light likely limit limited line
link links list listed listen listening literally live lives load loads local located location log login logs
longer loss lovely lower luck lucky lying
machine machines magic mailbox main mainly maintain maintenance major majority makes management manual
manually map mark market markets mass massive master match material matter matters maximum maybe meal mean
means meant measure media medium meet meetings member memory mention mentioned menu mere mess messed messy
method metrics middle midnight might mind mine minimum minor minus mistake mix mobile mode model modern
monthly moron mostly mother motion move moved moves movie moving much multiple music mum mom must mute
nasty natural nature nay near nearest nearly necessarily necessary neat negative negotiate nervous net network
neutral news newsletter nicely ninety ninja noise none nonsense noon nope normal normally note noted notes
nothing notice notification notify novel nowhere numerous nuts object objective obvious occasionally odd offer
offered offers offline offices official often old older ones ongoing online open opened operate operating
operator opinion opportunity opposite option options ordinary organise organised organize original otherwise
outside overall overdue overnight overpriced own
pace package page pages paid pain painful panel paper parent park partial particular particularly parties
partly parts party passed password past patience pause pc peak pen pending per perfectly perform performance
period permission personal personally phase phones photo physical pick picked picture piece pile pilot
pipeline pizza placed plain plan planned plans plastic play player please plus poem point pointless points
policy poor popular position positive possibility possibly post postpone posted potential potentially pound
pounds power practical practice pre prefer preferably preferred prefers prepare present presentation press
pressure pretty prevent previous previously primarily primary printed prior priority privately probably
process processes produce professional profit programme progress project projects promise promised promising
promote proof proper properly proposal protect protection prove proven provide provided provider providers
public pull purchase purchased purpose push put quality quantity quarterly quarters query quickest quiet quite
quote quotes
race rain raise ran random range rare rarely rate rates rating reach react reaction read reading reads ready
real reality realise realize reasonable reasonably receive received recent recently recipe recipes reckon
recommend record records recover red reduce refer reference referral refund refuse regarding region regular
regularly reject relate related relation relationship relatively relevant reliable reluctant rely remain
remember remind reminder remote remove renew repeat rephrase replace replied replies reply report reporting
reports represent request require required requires research reset resolve resource resources respond response
responses responsible rest result results return returned revenue review reviews ridiculous ring rings risk
robots role roll room rough roughly round route routed routing rows rubbish rule rules rush sad safe safely
salary sample satisfied save saved savings saw scale scammers scared schedule scheduled scope score screen
script scripts search season seat second seconds secure security seem seemed seems sell seller senior sense
sensible sentence separate series serious seriously serve server served session set sets setting settings
settle setup seven severe shame share shared sheet sheets ship shipped shipping shipment shipments shop shops
shorter shortly shouldn't shown shows shut side sign signed significant signup silly similar simpler simplest
simply since single sister sit site sits six size skip slack sleep sleeping slightly slower slowest small
smaller smart smile smooth social solid solve solved someday somehow sometime somewhat somewhere song soonest
sooner sound sounded sounds source sources speak special specific specifically specify speech speed spell
spelled split spoke sports spreadsheet spring staff stage stand standard star stars starts state stated
statement station status stays steal step steps stick stock stolen stood stop stopped storage store story
straight strange strategy stress strict strong structure struggle struggling stuck student study stuff style
subject submit subscribe subscription subsidiary success successful suck sucks sudden suddenly suffer suggest
suggested suggestion suit suitable summer sun sup super supply support supposed supposedly surely surprise
surprised survey survive sweet swear switch switched sync
ta table tackle takes tank target task tasks taste tax tech technical technically technology tedious telling
temp temporary tend term terms terrible text thanksgiving theory therefore thick thin thinks third thirty
thorough thoroughly though thoughts threat thrilled through throughout throw thrown ticket tie tight till
timeframe timeline timelines tip title together token told tonight tool topic total touch tough tour toward
towards town track tracked tracking trade traffic training transfer transport trash travel treat tricky tried
trip trouble truck trucks truly trust trusted truth turn turned turning turns tv twenty twice twitter tysm
ttyl types typical typically typing typo ugh ugly ultimately unable unclear underneath understand
understandable understanding understood unfair unfortunately unique unit units unknown unless unlike unlikely
unlimited unsubscribe until unusual update updated updates upfront upgrade uploaded upon upset url us usable
usage useful useless users usual usually utter vague valid valuable value various vast vehicle vendor vendors
version versus via video view visit visits voice voicemail volume volumes vote wage waits walk wall wants warm
warn warning warranty waste wasted wasting watch water weak wear weather weekly weight welcome whatever whats
whenever wherever whether while whilst whoever whole wide widely wild willing win window wins winter wise wish
witch withdraw woman won wonder wonderful wont word words world worry worse worst worth worthless wow wrap
writer written wrote yearly yet young yourself yup zip
booking brokers clearer cheaper confirm congratulations cookie cookies crash culture currency eighty eleven
fifteen fifty forty hundreds lakh million millions ninety seventy sixteen sixty thirteen thousands twelve
uh-huh mhm yass yesss heya unemployed atm jobless retired fwiw asshole sup helo nah nvm ditto yours
after-hours
charming brilliant splendid marvellous marvelous hilarious bless delightful fabulous superb terrific fantastic
gorgeous magnificent outstanding remarkable unbelievable absurd bizarre peculiar adorable goodness heavens
golly yay hooray hurrah congrats surprisingly oddly thankfully sadly boring exhausting refreshing dreadful
disgusting pathetic shocking priceless bollocks cheeky creepy spooky scary polite friendly pleasant driving
sitting eating whichever moreover furthermore thus besides meanwhile anyhow anywhere everywhere theirs hers
itself himself herself ourselves yourselves themselves whereas gadget gizmo
"""
GERMAN = """
homepage website webseite tel telefon fax mobil stopp huch hoppla ups uups boah puh nanu oje herrje menno mist
änderung korrektur berichtigung nachtrag ergänzung aktualisierung kurze kleine unterlagen
scherz spaß witz quatsch autokorrektur rechtschreibung tastatur handytastatur tippfehler sekunde augenblick
achtung vorsicht verdammt hoppla nervt spinnt
ab abend abends abgelehnt abgemacht ablehnen abo absolut absprache ach acht achten adresse aha ahnung aktuell
aktuelle aktuellen akzeptabel akzeptieren allein allem allen allerdings allerlei alles allgemein alltag alter
alternativen älter analysieren anbieten anbieter anders ändern änderung anfangs anfrager angeben angebote
angelegenheit angenehm angenommen angerufen angst anhang anhören anlass anmelden anmerkung annahme annehmen
anruf anrufe anrufen ans ansatz anschauen anscheinend anschließend ansehen ansonsten ansprechen
ansprechpartner anstrengend anteil anwendung anzahl anzeigen app arbeit arbeiten arbeitstag arm arbeitslos
arschloch art artikel arzt aufbauen aufgabe aufgaben aufgeben aufhören aufpassen auftrag aufträge aufwand
aufwändig aufwendig augenblick ausdruck ausgaben ausgeben ausgefüllt ausgezeichnet aushilfe auskunft ausland
ausprobieren ausreichend aussage ausschließlich aussehen außen außer äußerst auswahl auswertung auto
automatisch automatisierung
bald basis bauen baut beantworten beantwortet beauftragt bedanken bedarf bedenken bedeutet bedeutung bedienen
bedingungen beeilen befinde befindet befragt beginn beginnen begreifen behalten behörde beide beiden beides
beispiel beispiele bekannt bekomme bekommt belegt beleidigt beliebig bemerkt benötige benötigen benutzen
beobachten bequem beraten beratung berechnen bereich bereiche bereits bericht berichte berichten beschäftigen
beschäftigte bescheid beschreiben beschwerde beschweren besitzen besonders besprechen besser bessere besseres
bestätigen beste bestellen bestellt bestellung besten bestens bestimmt besuch besuchen betreff betreffen
betreiben betrag betreuen betreuung betrifft betrug betrüger bevor bewerben bewertung bezahlen bezahlt
beziehungsweise bezüglich bild bilder bisher bisherige bislang bisschen blick blöd blöde bloß blödsinn brauch
brauchbar braucht brief bringen bringt bruder buch buchen bude bunt bürokratie bussi
chance chancen chaos chatten checken computer cool
dabei dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraus darf darfst darin darüber
darum darunter data datei daten datenschutz datum dauer dauernd dauert davon davor dazu decken definitiv dein
deine deinen dem demnächst denen denke denken denkt denselben depp deren derselbe derzeit deshalb dessen desto
detail details deutlich dich dienst dienste dienstleistung dieselbe diesmal digital ding dinge direkt dokument
dokumente dolmetscher doof doppelt dort dran draußen dreck dringend drin dritte dritten drüben druck drüber
drunter dumm dumme dunkel durchaus durcheinander durchschnitt durchsichtig durchstellen dürfen dürfte
ebenfalls ebenso echt ecke effektiv effizient egal ehe ehemalig eher ehrlich ehrlichgesagt eigen eigene
eigenen eigenes eigentlich eilt angestellt anstatt statt gibts netten eindeutig einer einfache einfacher
einfachste einfluss einführen einführung eingeben eingehen einheit einige einigen einiges einigermaßen
einkommen einladung einmal einrichten einsatz einsehen einstellungen eintrag einträge einverstanden etwa
einzelne einzelnen einzig einzige elend eltern email empfang empfehlen empfehlung endet endlich eng enkel
entfernt enthält enthalten entlang entscheide entscheiden entscheider entscheidet entscheidung entspannt
entsprechend entstehen entwickeln entwickelt enttäuscht erfahren erfahrung erfahrungen erfolg erfolgreich
erfüllen ergebnis ergebnisse erhalten erhöhen erinnern erinnerung erkennen erkenntnis erklären erklärung
erledigen erledigt erlauben erleichtert ernst ernsthaft erreichbar erreichen erreicht erste ersten erstellen
erwarten erwartet erwartung erzähl erzählen essen etliche euro extra extrem
fach fähig fahren fahrer fahrt fahrzeuge fair fakten fall falle fallen falls falsch falsche falscher familie
fand fang fangen fast faul fax fehler fehlt feier feierabend fein feld ferien fern fertig fest festlegen
feststellen feuer finde finden findet firmenname fleißig flexibel flott folgen folgende folgendes fordern form
formular forschung fort fortschritt foto frachtanfragen frau frei freitags fremd freue freuen freund freunde
freundlich freut frisch froh frohe fröhlich früh früher führen führt funktion funktionen funktioniert
funktionieren furchtbar fürs fuß fußball
klingelt klopft läutet regnet schneit brennt gab ganz ganze ganzen ganzes gar garantie garantiert garnicht
geben gebaut gebe gebrauch gebraucht gebucht geburtstag gedacht gedanken gefahr gefällt gefallen gefühl
gegeben gegend gegenteil gegenüber gehabt gehalt geheimnis gehört gehe gehen geil gekauft gekommen gelassen
geld gelegenheit gelegentlich gelernt gelesen geliefert gelten gemacht gemeinsam gemeinsames gemeint gemeldet
genannt genauer genauso generell genervt genießen genommen genug genügt geplant gerät geräte gerecht geredet
gericht gering gesagt gesamt geschafft geschehen geschenk geschichte geschickt geschlossen geschrieben gesehen
gesellschaft gesendet gesetz gesetzt gesicht gespannt gespräch gespräche gesprochen gestellt gesund gesundheit
geteilt getan getrennt gewesen gewinn gewinnen gewiss gewisse gewöhnlich gewohnt gewollt geworden gewünscht
geworfen gezahlt gezeigt ging glatt glaube glauben glaubt gleiche gleichen gleichzeitig global glück
glückwunsch gott grad grade grauenhaft grenze grenzen grob größe großen größer großer größte grund gründe
grundsätzlich gruppe grüße gucken gültig günstiger günstigste gutem guten guter gutes
haar haben halb halbe halber hälfte halte halten hält hand handel handelt hände hängt hart hass hast hat
hätten hauen häufig haupt hauptsache hauptsächlich haus hause heim heiß heißen heißt helfen helfer hell her
heran heraus herausfinden herein herr herum herunterladen herz herzlich heutige heutzutage hier hierfür
hierher hiermit hilft hilfreich himmel hin hinein hingehen hinten hinweis hobby hobbys hoch höchstens hoffe
hoffen hoffentlich hohe hoher höher holen hölle hören hört hübsch hund hunger hilfe
idee ideen idiot idioten illegal im immerhin inbegriffen indem infos informationen inhalt innerhalb insgesamt
installieren intelligent interessant interessanter interesse intern internet investieren irgend irgendein
irgendeine irgendwann irgendwas irgendwelche irgendwer irgendwie irgendwo irrelevant irrtum
ja jaa jaaa jawohl jawoll jährlich je jedem jeden jedenfalls jederzeit jedes jedoch jemals jene jetzige
jeweils jo job jobs joa jung junge jungs jup
kaffee kalender kalt kam kamen kampagne kanal kann kannst kapiert kaputt karte karten kasse käse katastrophe
katze kauf kaufe kauft kaum kein keinem keiner keinerlei kenne kennen kennt kenntnis kind kinder kirche klappt
klären klarer klasse klingt klug knapp knopf koch kollegin kollegium kommentar kommst kommt kommunikation
komisch komplett kompliziert komplizierter konkret konkrete konkurrenz können könntest könnten konsequent
kontakt kontaktdaten kontaktieren konto kontrolle konzept kopf kopie korrekt korrektur korrigieren kosten
kostenfrei kostete krass kredit kreis krieg kriegen kriegt kritik kritisch kühl kümmern kümmert kündigen
künftig kunst kürzer kürzlich
lachen laden lage lager land lange länger langfristig langsamer längst langweilig lass lassen lasst lästig
läuft laufen laune laut leben legal leer leeren legen leicht leichter leid leidet leise leisten leistung
leistungen lerne lernen lesen letzten letzter letztes letztendlich leute leuten licht lieb liebe lieben lieber
liebsten lied liefern lieferung liegen liegt link links liste loben lokal los losgehen lösen lösung lösungen
lüge lust lustig lkw
mach mache machst macht mag magst mahlzeit mahnung mail mails maximal mal man manche manchen mancher mann
männer mannschaft manuell märkte markt maschine masse maßnahme mehrere mehrfach mehrheit meine meinen meinst
meint meinung meist meiste meisten meistens melde melden meldet meldung menge mensch menschen merken
merkwürdig messen methode mhm miete mieten mindestens minimal minimum mist miteinander mitglied mitkommen
mitnehmen mitarbeitende mitte mittag mittags mittel mitteilen mittelfristig mittlerweile möge möglicherweise
möglichkeit möglichkeiten möglichst momentan monatlich monatliche morgens motiviert müde müll mund musik müsst
müssten musst mutter
na nachdem nachdenken nachfrage nachfragen nachher nachmittag nachname nachricht nachrichten nachschauen
nächster nächstes nachteil nachts nah nähe nahe näher nämlich natur neben nebenbei negativ nehme nehmen nett
nette netz neue neuem neuen neuer neues neugierde neulich neutral nichtmal niedrig niedriger niemals niemanden
nimm nimmt nirgends nochmal nochmals normal normale normalerweise not note nötig notfall notiz notwendig null
nummern nun nur nutzen nutzlos nutzloses nutzt
oben oberhalb obwohl öde öffentlich öffnen öfter öfters oh ohnehin ok okay online optimal ordentlich ordnung
organisation original ort orte
paar packen paket pakete panne papier park partner pass passe passen passend passiert passt passwort patient
pause pech peinlich perfekt person personen persönlich pfennig pflicht plan plane planen plant planung platz
plätze plötzlich politik positiv post postfach praktisch preiswert prinzip prinzipiell priorität privatsphäre
pro probieren problemlos produkt produkte professionell programm projekt projekte prompt prozent prozess
prozesse prüfe prüfen prüfung pünktlich putzen
qualität quatsch quelle quasi quer
rabatt rahmen rand rang rapid raten ratsam raum raus reagieren reagiert reaktion realistisch rechnen
rechnungen recht rechte rechts rechtzeitig reden redet reduzieren regel regeln regelmäßig regelung reich
reichen reicht reihe rein reise reisen relativ rennen reparatur reservieren respekt rest resultat retten
richtig richtige richtigen richtung risiko riesig ring roboter rolle rot rücken rückfrage rückfragen
rückmeldung rückruf rückrufe ruf rufe rufen ruft ruhe ruhig rund runde runter
sache sachen sag sage samstags sämtliche satt satz sätze sauber sauer schade schadet schaden schaffe schaffen
schafft schalten scharf schätze schätzen schau schaut scheint scheiß scheiße schicke schicken schickt schief
schiff schild schlafen schlag schlagen schlange schlau schlecht schlechte schlechter schlicht schließen
schließlich schlimm schlimmer schluss schlüssel schmal schmerzen schmutzig schneller schnellere schneller
schnellst schnellstmöglich schon schöne schönen schöner schönes schrecklich schreib schreibe schreiben
schreibt schriftlich schritt schritte schrott schuld schule schulung schütz schutz schützen schwach
schwachsinn schwarz schweigen schwester schwieriger schwierigkeiten see seele sehe sehen sehr seht sein seine
seinen seiner seite seiten seitdem sekunde sekunden selbe selben selbstverständlich selten seltsam senden
sende sendung seriös server service setzen sicherheit sicherlich sicht sichtbar siehe siehst sieht sinn
sinnlos sinnvoll situation sitz sitzen sobald sofern sofortige software sogar sogenannt solange solch solche
solcher sollst sollt sollten somit sommer sonne sonst sonstige sonstiges sorge sorgen sorgt soweit sowas
sowieso später spam spannend sparen spaß spät späteren speichern speziell spezielle spiel spiele spielen
spielt sport sprache sprachen spreche sprechen spricht spruch stabil stadt stand standard ständig stark statt
stattdessen steht stehen stehlen steigen steigend steigern stell stelle stellen stellt steuern stil still
stimmen stimmt stimmung stolz stoppen stören störung straße strategie streichen streng stress stressig strom
stück stücke studie studium stufe stumm stündlich suchst sucht summe super symbol system systeme
tabelle tabellen tach tagen tagelang täglich tat tatsache tatsächlich taugt täusche technisch teil teile
teilen teilnehmen teils teilweise telefonat telefonieren telefonisch teller tempo tendenz termin termine
testen testphase testversion teuer teurer text theoretisch thema themen tief tier tipp tippen tisch titel tja
tochter tod tolle toller tonnen top tor tot total totaler trag tragen transport traum traurig treffe treffen
treiben trennen trinken trinke trotz trotzdem trug tschau tschüssi tue tun tür tut typ typisch
übel überall überblick überdenken übergeben überhaupt überlegen überlegt übermorgen übernehmen überprüfen
überrascht überschaubar übersehen übersetzen übersicht überwältigt überzeugen überzeugt üblich üblicherweise
übrig übrigens uhr uhrzeit umfang umgehend umsatz umsetzen umsonst umständlich umstellen unbedingt unbekannt
und undurchsichtig unfähig unfair ungeduldig ungefähr ungern unglaublich unmöglich unnötig unser unsinn unten
unterhalten unterlagen unternehmer unternehmens unterschied unterschiedlich unterstützen unterstützung
unverschämt unwichtig update uralt ursache ursprünglich usw
vage variabel variante vater verabredung verändern veränderung verantwortlicher verantwortung verarsche
verärgert verarbeiten verbessern verbesserung verbinden verbindlich verbindung verboten verbrauch verdammt
verdammtes verdienen verdient vereinbaren vereinbart vereinfachen verfolgen verfügbare verfügung vergangen
vergeben vergessen vergesst vergiss vergleich vergleiche vergleichen vergleichsweise verhalten verhindern
verkauft verkehr verlassen verlaufen verliere verliert verlieren verlor verloren vermeiden vermisst vermutlich
vernünftig verpasst verpasste verpassen verraten verrückt verschieben verschieden verschiedene verschlüsselt
verschwenden verschwendung versehen versehentlich versenden version versorgen verspätet verspreche versprechen
verstand verstanden verstehe verstehen versteht versuch versuche versuchen versucht vertrag vertrauen
vertrauenswürdig verwalten verwaltung verwirrend verwirrt verzichten verzögerung video vielfach vielmehr
vielmals viertel volk voll volle völlig vollkommen vollständig vorab voraus vorausgesetzt voraussichtlich
vorbei vorbereiten vorgang vorgesetzter vorgesetzte vorgestern vorhaben vorhanden vorher vorhin vorläufig
vormittag vorne vorort vorschlag vorschlagen vorschläge vorsicht vorsichtig vorstellen vorstellung vorteil
vorteile vorziehen
wach wachsen wachstum wähle wählen während wahnsinn wahr wahrheit wahrscheinlich wann war ware waren warm
warte warten wartet wartezeit warnung was waschen wasser webseite wechsel wechseln weder weg wegen wegfallen
weh weihnachten weiteres weitere weiteren weiterer weiterhin weiterleiten weitermachen weiterhelfen weit
weiter welt wem wen wenige weniger wenigen wenigsten wenigstens wer werbung werde werden werk werkzeug wert
wertlos wertloser wesentlich wessen wetter wettbewerb wichtige wichtiger wichtigste widerlich wiederholen
wiederhole wiederum wille willkommen willst winzig wird wirkt wirklich wirkung wirst wirtschaft wissen witz
witzig wobei wochenlang wohin wohl wohne wohnen wohnung wolle wollt wollte wollten womit wonach woran worauf
woraus worden worin wort worte wörter worüber worum wovon wozu wunder wunderbar wundern wunsch wünsche
wünschen wünscht wunsch würden würdest wusste wut wütend
zahl zahle zahlen zahlt zählen zahlreich zahlung zeichen zeig zeigen zeigt zeile zeiten zeitlich zeitnah
zeitraum zeitung zentral zentrale ziehen ziel ziele zielgruppe ziemlich zimmer zoll zornig zuerst zufall
zufällig zug zugang zugegeben zuhören zukunft zukünftig zulassen zuletzt zumindest zunächst zurück zurückrufen
zurücksetzen zusage zusammen zusammenarbeit zusammenfassung zusätzlich zuschauen zustand zustimmen zustimmung
zuverlässig zuvor zwar zweck zweifel zweimal zweit zweite zweiten zwingend zwischendurch zwölf elf dreizehn
vierzehn fünfzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig
merci baba ade ne servas huhu tagchen hallöchen hallöle heyho jep nope arsch fick ficken kacke schwachkopf
vollidiot spinner penner wichser drecksbot schrottbot blödmann verpiss verarscht
herrlich köstlich donnerwetter reizend großartig fantastisch hervorragend brillant entzückend famos allerhand
unfassbar erstaunlich beeindruckend entsetzlich lächerlich albern absurd irre grandios höflich charmant
drollig putzig niedlich verflixt potzblitz oha uff pfui gratulation hurra offensichtlich angeblich logisch
unglücklich ärgerlich nervig mühsam erfrischend originell pfiffig gemütlich tippe sitze fahre lese esse stehe
liege dies jenes derjenige einander selbst selber dadurch dahinter hierbei hierzu wodurch wogegen wovor
dennoch zudem automat rechner zeug kram vertippt tippfehler verschrieben
"""
SPANISH = """
presupuestos urge urgen toldos pos pa vaya ostras jolín caray caramba hala órale híjole corrección aviso
dispongo cobro gano
paciencia autocorrector corrector teclado vaya uf ostras caramba
adivina adivine adivinad abajo abierto abierta abrir absoluto absurdo acabamos acabo acaso accedo acceso
aceptar acepto acerca aclarar acordar acuerdo acudir adelante además adiosito administrar adónde afuera
agradable agradecer agradecida agradecido agradezco agregar agua aguanta agur ahorrar ahorita aja ajá alcance
alguno alguna algunas algunos algún alianza alma aló alquiler alrededor alta alto amable ambos amiga amigas
amigo amigos amor ampliar amplio ancho anda andar anterior antiguo antigua antiguos anual anular añadir apaga
apagar aparte apenas aplicación apoyo aprende aprender aprobación aprobar apropiado apuntar apunto archivo
archivos área arreglar arreglo arriba artículo así asco asesoramiento asesoría asistencia atender atendemos
atención atento atrás aumentar aumento aunque auto automático automática automatizar autorización avanzar
averiguar avisar aviso ay ayuda ayudar ayúdame
bájate baja bajar bajo banco barata base básica básico basta bastante basura beneficio beneficios besos bésame
bienvenido bienvenida boca bonito borrar breve brindar brutal buena bueno buenos busca buscar buzón
cabeza cabrón cada caer café calidad calle cállate calma cambia cambiar cambio cambios camino camión camiones
campaña canal canales cancelar cantidad capacidad capaz cara característica características carga cargo
carísimo carta cartas cariño casi catálogo causa celular central centro cerca cerrar cerrado certificado chao
chau chaíto charla chatear chica chico chiste cita citas ciento cinco claridad clase clave cobran cobráis
cobrar coche código coger coincidir cola comentar comentario comer comida comienzo comisión comparar
comparando compartir compañero competencia competidor competidores completamente completo complicada
complicado comprar compra comprendo comprender comprobar común comunicación conectar conectores conexión
confianza confiar confirmar confirmo conmigo conocer conozco conseguir consejo consejos considerar consulta
consultas consultar contacto contactar contar contenido contestar contestan contigo continuar contra
contraseña contrario contratar contratado contrato control conversación conviene copia corazón correcta
correcto correctos corregir corrección corto corta coste costes costo costos cotización crear creemos creer
creo crecer crecimiento crédito cuadro cual cualquier cualquiera cuántas cuántos cuarto cubre cuenta cuentas
cuento cuesta cuestan cuestión cuidado cuídate culpa culo cultura cumple cumpleaños cumplen cumplir cumplís
cuyo
dado dale dame dar das dato datos deberes debería deberíamos deben debido decidimos decidir decide decisión
dedicado dejar deja déjame déjalo dejo delante demanda demás demasiado demasiada demasiados demostración
demostrar dentro derecha derecho desastre desarrollo descargar descanso desconfío desconozco descripción
descuento deseo deseamos despacio despedida destino detalle detalles detrás devolver día diario dice dicen
dicho diferencia diferente diferentes digamos digital dime dinero dio dios dirás directo directamente
disculpen disculpas diseño disfruta disponible disponibles distinto distinta distribución divertido doble doce
docena documento documentos dólar dolor dónde dormir duda dudas dudo duda dueños duración durante duro
echar economía económico edad edit edito editar educación efectivo efecto eficaz eficiente ejemplo ejemplos
elegir elección ella email embargo emergencia empezar empezamos empieza empleado empleo enviar envía envíame
envíanos envío envíos encantaría encontrar encontrado encuentro encuesta enero enfadado enhorabuena enorme
ensayo enseguida enseñar entender entendido entiendo entero entonces entrada entrar entrega entregas
equivocado equivocada equivoqué error errores escala escribí escribir escribe escribo escrito escucha escuchar
escuela esencial esfuerzo espacio español especial especialmente específico espera esperando esperar espero
esperamos establecer estación estado estafa estafadores estamos estaría estaríamos estáis estés estilo
estrategia estrella estrés estudio estudiar estúpido estupenda etapa etc euro evaluar evaluando eventual
evidente evitar exacta exactamente examen excelente excepto exceso exigir existe existen experiencia experto
explica explicar explicación explícame exterior extra extraño extremo ey
fabuloso factible factura facturas falla fallo falso falsa falta faltan familia famoso fantástico fatal fase
favorito fecha fechas feliz felicidades felices feo fiable ficha fiesta fijo fila filtro financiero física
flexible flujo fondo formal formación formulario foto frase frecuencia frecuente frío frustrado frustrante
fuego fuente fuera fuerte función funciones funciona funcionan funcionar futuro fútbol
ganar ganas garantía garantizar gasto gastos gastar general generalmente gerencia gestión gestionar
gestionamos gilipollas global gordo gozar gracia gracioso grado gran grandes grave grax gris gritar grosero
grupo guapo guardar guay guía guion gusta gustan gustaría gustaria gusto
haber habéis había hablamos hablan hablando hablar hablaremos hablemos hacen hacemos haces haciendo hacia hago
hambre haré harto harta hasta hazlo hecho hermano hermana herramienta herramientas hice hicimos hijo hizo
historia holi hombre hombres honestamente honesto horario horarios horrible hostia hubo huele humana humano
humor
idea ideal ideas identificar idiota idioma idiomas igual igualmente ilegal imagen imaginar imagino imbécil
implementar implica importancia importantes importe imposible impresionante impuesto inbox incluido incluir
incluso incluye incluyen increíble independiente indicar individual infierno info información informe informes
inglés inicial inicio inmediatamente inmediato inscripción instalar instalación instante integración
integraciones integrar integra inteligente intención intentar intento intercambio interesa interesaría
interesante interior interno internet interrumpir introducción inútil inventar inversión invertir investigar
invierno invitado izquierda
jaja jajaja jajajaja jeje jejeje jamás jardín jefatura joder joven juego jugar junto juntos justamente justo
juventud
lado ladrón ladrones lárgate largo larga lástima leche leer legal lejos lengua lenta lento letra levantar ley
leyes libre libro ligero limitado límite limpio línea líneas link listado lista listas listos llamado llaman
llamando llamaré llegada llegar llegan llegado llegó lleno llena llevar lleva llevamos local loco loca lógica
lógico lograr logro luces lugar lugares luz
madre maestro mal mala malas maldito maleta malo malos mandar manda mándame mañanas manejar mano manos
mantener mantenimiento manual manualmente mapa máquina marca marcha mayor mayores mayoría máximo media
mediante médico medida medio medios mejora mejorar mejores mejor memoria menor menos mensaje mensajes mensual
mensualidad mente menú mentira mercado merece mesa meta método métodos meter mezcla miedo miembro mientras
mierda mil minimo mínimo mínima ministerio minuto mío mía mira mirad mire misión mitad modelo moderno modo
molesta molesto momento momentito moneda montar montón moral mostrar motivo motivos mover muchísimas muchísimo
mueble muerte muerto muestra mujer multitud mundo música muchacho
nacional nacer nadie natural naturaleza necesidad necesidades necesario necesaria negar negativa negativo
negocios nervioso ningún ninguna ninguno nivel niveles niño noche nop normal normales normalmente normas
normativa norte nosotras nota notas noticia noticias notificación nuestras nuevamente nuevas nuevo nuevos nulo
numero números nunca
obligatorio obra observar obtener obvio obviamente ocasión ocupado ocupada ocurre odio oferta ofertas oficial
oficinas ofrecen ofrecer ofrecéis ofrece oído oír ojalá ojo ojos ok okey ola olvidar olvida olvídalo olvidado
opción opciones operador operar opinar opinión oportunidad ordenador orden ordenar organización organizar oro
oscuro otras otros oye
paciencia paciente padre pagar pagamos pago pagos página páginas palabra palabras pan panda panel pantalla
papel papeles paquete par parar parada parece pareja parque parte partes participar particular partido partir
pasa pasado pasan pasar pasos pasó patético paz pedazo pedido pedidos pedir pelea peligro peligroso pena
pendiente pendientes pensamos pensando pensar pensé peor pequeñas pequeño perder perdería perdiendo perdido
perdonar perdona perdone perfecta perfectamente perfecto periodo permiso permitir permite pero perro personal
personales personalmente pesado pesada pesar peso pides pide pidió pie piden piensa pienso pierde pista placer
plan planes planificar plano planta plantear plataforma plazo plazos plena plan pobre poder podéis podrías
podríais podríamos política políticas poner pon pongo ponga popular por porquería posibilidad posible posibles
posición positivo postura potencial práctica prácticamente práctico preciosa precisamente preciso preferencia
preferible preferimos preferiría pregunto preguntar preguntaba prensa preocupa preocupado preocupación
preparado preparar presencia presentación presentar presente presión prestar presumir previsto previo prima
primaria primavera primer primera primeramente primero primeros principal principalmente principio prioridad
privacidad privada probablemente probar probarlo proceso procesos productos profesional profundo programa
prohibido promedio promesa prometer pronta propia propio propios propone proponer propuesta proteger
protección provecho proveedores próxima próximas próximo próximos proyecto proyectos pruebas prueba pública
público pueblo puesta puesto punto puntos puntual pura puro puta puto putos
quedamos quedar queda quedan quedo queja quejas querer quería queríamos querido querida quiere quieren quieres
quise quitar
rabia rápida rápidamente rara raro raras rato razón razonable razones reacción real realidad realista realizar
realmente rebaja recibido recibe recibimos recibir reciente recientemente recoger recomendar recomiendan
reconocer recordar recuérdame recuerdo recuerda recurso red redes reducir referencia referencias reformular
reformulo regalo región registrar registro regla reglas regresar regular reír relación relacionado relativo
rellenar reloj remoto rendimiento repetir repito reporte reportes representante reserva reservar resolver
respecto respetar respeto respetáis responde responden responder respondemos respuestas resto restablecer
resultado resultados resumen retrasar retraso reunión reuniones revisar revisando revisión rica rico ridículo
riesgo ritmo robar robo rojo romper ropa rueda ruido ruta rutas
saber sabemos sabes saca sacar sala salario saldo sale salida salir salud saludo salvar sana sangre secreto
sector sectores seguido seguimiento seguir segunda segundo segundos según segura seguramente seguridad
selección semana semanal sencilla sencillo sentido sentimos sentir separado será sería serías series serio
seria serios servicio sería servir sesión sesenta setenta siempre siga sigo sigue sigan siglo significa siguen
siguientes silencio simple simplemente simpático sincero sino síntoma siquiera sistema sistemas situación
sobra social sociedad sol solamente solicitar solicitud solicitudes sólida solución soluciones sonar sonido
soporta soporte sorpresa suave subir subdirector subdirectora suele suelen sueldo suelo suena sueñas sueño
suerte suficiente sufrir sugerencia sugerir suma sumar superior suponer supongo supuesto sur suscripción
tabla tal tales tamaño tampoco tan tanta tanto tantos tardan tardar tarda tarea tareas tarifa tarifas tarjeta
taxi técnica técnico tecnología teléfonos televisión tema temas temer temporal temprano tendencia tendría
tendríamos tener tenéis tengas tenía tercer tercero terminar termino término términos terrible tesoro texto
tiempo tiempos tienda tienes tierra tipos tirar tocar todavía tomar tomamos tono tonta tonto tontería
tonterías tope trabajar trabajando trabajador trabajadores traer tráfico trámite tranquilo tranquila
tranquilos transporte tras tratar trata tratamos tratamiento través trece treinta tren tres triste trozo truco
turno tuve tuvimos
última últimas último últimos única únicamente único unidad unidades unido unir universidad urgencia
urgentemente usan usar usáis usado usuarios utilizar utilizamos utiliza útil
va vacío vais vale valer valor valoración valorar vamos van varias variable varios vaya veces vecino vender
vende vendemos venir venta ventaja ventajas ventana veo ver verano veras verdad verdaderamente verdadero verde
verse versión vete vez vi vía viaje viajes vida video viejo vieja viene vienen viento vida vino visión visita
visitar vista visto vivir vivo voluntad volumen volver voy voz vuelo vuelta vuelve vuestras vuestros
dominio enfrente servirle servirles jubilado jubilada once doce quince veinte treinta cuarenta cincuenta
sesenta ochenta noventa cientos miles
traduce tradúceme explícame explica cuéntame maravilloso menudo menuda precioso asombroso magnífico espléndido
encantador educado curiosa espantoso vergonzoso lamentable aburrido cansino cómodo diablos cielos recórcholis
tremendo bárbaro chévere chido bacán mola flipante alucinante tecleo conduzco fíjate chaval tío macho esto
este estos estas esos esas aquel aquella aquello aquellos aquellas quienes cuales cuya míos tuyo tuya suyo
suya consigo pues invento rollo aparato cacharro trasto errata
"""
