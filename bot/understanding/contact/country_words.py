"""Countries by the names visitors give them in three languages, what is called after them, and their main cities."""

from __future__ import annotations

from bot.understanding.folding import folded

# One country a line: ISO 3166 alpha-2, then its names in English, German and Spanish (after the Unicode CLDR) and in speech.
_NAMES = """
AD andorra
AE united arab emirates|vereinigte arabische emirate|emiratos árabes unidos|uae|emirates|dubai
AE emiratos árabes|vae|abu dhabi
AF afghanistan|afganistán
AG antigua & barbuda|antigua and barbuda|antigua und barbuda|antigua y barbuda
AI anguilla|anguila
AL albania|albanien
AM armenia|armenien
AO angola
AR argentina|argentinien
AS american samoa|amerikanisch-samoa|samoa americana
AT austria|österreich|ösiland
AU australia|australien|straya
AW aruba
AX åland islands|ålandinseln|islas aland
AZ azerbaijan|aserbaidschan|azerbaiyán
BA bosnia & herzegovina|bosnia and herzegovina|bosnien und herzegowina|bosnia y herzegovina|bosnia|bosnien
BB barbados
BD bangladesh|bangladesch|bangladés
BE belgium|belgien|bélgica
BF burkina faso
BG bulgaria|bulgarien
BH bahrain|baréin
BI burundi
BJ benin|benín
BL saint barthélemy|st. barthélemy|san bartolomé
BM bermuda|bermudas
BN brunei|brunei darussalam|brunéi
BO bolivia|bolivien
BQ caribbean netherlands|karibische niederlande|caribe neerlandés
BR brazil|brasilien|brasil
BS bahamas
BT bhutan|bután
BW botswana|botsuana
BY belarus|bielorrusia|weißrussland
BZ belize|belice
CA canada|kanada|canadá
CD congo - kinshasa|kongo-kinshasa|república democrática del congo|congo|kongo
CF central african republic|zentralafrikanische republik|república centroafricana
CG congo - brazzaville|kongo-brazzaville
CH switzerland|schweiz|schwiiz|schwyz|suiza
CI côte d'ivoire|ivory coast
CK cook islands|cookinseln|islas cook
CL chile
CM cameroon|kamerun|camerún
CN china
CO colombia|kolumbien
CR costa rica
CU cuba|kuba
CV cape verde|cabo verde
CW curaçao|curazao
CY cyprus|zypern|chipre
CZ czechia|tschechien|chequia|czech republic|tschechische republik|república checa
DE germany|deutschland|alemania|brd|bundesrepublik|bundesrepublik deutschland
DJ djibouti|dschibuti|yibuti
DK denmark|dänemark|dinamarca
DM dominica
DO dominican republic|dominikanische republik|república dominicana
DZ algeria|algerien|argelia
EC ecuador
EE estonia|estland
EG egypt|ägypten|egipto
EH western sahara|westsahara|sáhara occidental
ER eritrea
ES spain|spanien|españa
ET ethiopia|äthiopien|etiopía
FI finland|finnland|finlandia
FJ fiji|fidschi|fiyi
FK falkland islands|falklandinseln|islas malvinas
FM micronesia|mikronesien
FO faroe islands|färöer|islas feroe
FR france|frankreich|francia
GA gabon|gabun|gabón
GB united kingdom|vereinigtes königreich|reino unido|uk|u.k.|great britain|britain|england|scotland|wales
GB northern ireland|grossbritannien|großbritannien|schottland|nordirland|gran bretaña|inglaterra|escocia
GB gales|irlanda del norte|blighty|old blighty
GD grenada|granada
GE georgia|georgien
GF french guiana|französisch-guayana|guayana francesa
GG guernsey|guernesey
GH ghana
GI gibraltar
GL greenland|grönland|groenlandia
GM gambia
GN guinea
GP guadeloupe|guadalupe
GQ equatorial guinea|äquatorialguinea|guinea ecuatorial
GR greece|griechenland|grecia
GT guatemala
GU guam
GW guinea-bissau|guinea-bisáu
GY guyana
HK hong kong|hongkong|rae de hong kong
HN honduras
HR croatia|kroatien|croacia
HT haiti|haití
HU hungary|ungarn|hungría
ID indonesia|indonesien
IE ireland|irland|irlanda|emerald isle
IL israel
IM isle of man|isla de man
IN india|indien
IQ iraq|irak
IR iran|irán
IS iceland|island|islandia
IT italy|italien|italia
JE jersey
JM jamaica|jamaika
JO jordan|jordanien|jordania
JP japan|japón
KE kenya|kenia
KG kyrgyzstan|kirgisistan|kirguistán
KH cambodia|kambodscha|camboya
KI kiribati
KM comoros|komoren|comoras
KN saint kitts & nevis|saint kitts and nevis|st. kitts und nevis|san cristóbal y nieves
KP north korea|nordkorea|corea del norte
KR south korea|südkorea|corea del sur|korea|corea
KW kuwait
KY cayman islands|kaimaninseln|islas caimán
KZ kazakhstan|kasachstan|kazajistán
LA laos
LB lebanon|libanon|líbano
LC saint lucia|st. lucia|santa lucía
LI liechtenstein
LK sri lanka
LR liberia
LS lesotho|lesoto
LT lithuania|litauen|lituania
LU luxembourg|luxemburg|luxemburgo
LV latvia|lettland|letonia
LY libya|libyen|libia
MA morocco|marokko|marruecos
MC monaco|mónaco
MD moldova|republik moldau|moldavia
ME montenegro
MF saint martin|st. martin|san martín
MG madagascar|madagaskar
MH marshall islands|marshallinseln|islas marshall
MK north macedonia|nordmazedonien|macedonia del norte|macedonia|mazedonien
ML mali
MM myanmar|burma|birma|birmania
MN mongolia|mongolei
MO macao|macau|rae de macao
MP northern mariana islands|nördliche marianen|islas marianas del norte
MQ martinique|martinica
MR mauritania|mauretanien
MS montserrat
MT malta
MU mauritius|mauricio
MV maldives|malediven|maldivas
MW malawi|malaui
MX mexico|mexiko|méxico|méjico
MY malaysia|malasia
MZ mozambique|mosambik
NA namibia
NC new caledonia|neukaledonien|nueva caledonia
NE niger|níger
NG nigeria
NI nicaragua
NL netherlands|niederlande|países bajos|holland|the netherlands|holanda|niederlanden
NO norway|norwegen|noruega
NP nepal
NR nauru
NZ new zealand|neuseeland|nueva zelanda|aotearoa
OM oman|omán
PA panama|panamá
PE peru|perú
PF french polynesia|französisch-polynesien|polinesia francesa
PG papua new guinea|papua-neuguinea|papúa nueva guinea
PH philippines|philippinen|filipinas|the philippines
PK pakistan|pakistán
PL poland|polen|polonia
PM saint pierre & miquelon|saint pierre and miquelon|st. pierre und miquelon|san pedro y miquelón
PR puerto rico
PS palestinian territories|palästinensische autonomiegebiete|territorios palestinos|palestine|palästina
PS palestina
PT portugal
PW palau|palaos
PY paraguay
QA qatar|katar|catar
RO romania|rumänien|rumanía
RS serbia|serbien
RU russia|russland|rusia
RW rwanda|ruanda
SA saudi arabia|saudi-arabien|arabia saudí|saudi|ksa
SB solomon islands|salomonen|islas salomón
SC seychelles|seychellen
SD sudan|sudán
SE sweden|schweden|suecia
SG singapore|singapur
SH saint helena|st. helena|santa elena
SI slovenia|slowenien|eslovenia
SK slovakia|slowakei|eslovaquia
SL sierra leone|sierra leona
SM san marino
SN senegal
SO somalia
SR suriname|surinam
SS south sudan|südsudan|sudán del sur
ST são tomé & príncipe|são tomé and príncipe|são tomé und príncipe|santo tomé y príncipe
SV el salvador|salvador
SX sint maarten
SY syria|syrien|siria
SZ eswatini|esuatini
TC turks & caicos islands|turks and caicos islands|turks- und caicosinseln|islas turcas y caicos
TD chad|tschad
TG togo
TH thailand|tailandia
TJ tajikistan|tadschikistan|tayikistán
TL timor-leste
TM turkmenistan|turkmenistán
TN tunisia|tunesien|túnez
TO tonga
TR türkiye|türkei|turquía|turkey
TT trinidad & tobago|trinidad and tobago|trinidad und tobago|trinidad y tobago|trinidad|tobago
TV tuvalu
TW taiwan|taiwán
TZ tanzania|tansania
UA ukraine|ucrania
UG uganda
US united states|vereinigte staaten|estados unidos|usa|us of a|the states|america|u.s.|u.s.a.|amerika
US estados unidos de américa|ee.uu.|ee. uu.|eeuu|ee uu|eua
UY uruguay
UZ uzbekistan|usbekistan|uzbekistán
VA vatican city|vatikanstadt|ciudad del vaticano|vatican
VC saint vincent & grenadines|saint vincent and grenadines|st. vincent und die grenadinen
VC san vicente y las granadinas
VE venezuela
VG british virgin islands|britische jungferninseln|islas vírgenes británicas
VI u.s. virgin islands|amerikanische jungferninseln|islas vírgenes de ee. uu.
VN vietnam
VU vanuatu
WF wallis & futuna|wallis and futuna|wallis und futuna|wallis y futuna
WS samoa
XK kosovo
YE yemen|jemen
YT mayotte
ZA south africa|südafrika|sudáfrica
ZM zambia|sambia
ZW zimbabwe|simbabwe|zimbabue
"""
# "A German company", "eine deutsche Firma", "una empresa alemana": stems to which endings are added.
_DEMONYMS = """
AR argentin|argentinisch
AT austrian|österreichisch|austriac
AU australian|australisch
BE belgian|belgisch|belga
BG bulgarian|bulgarisch|búlgar
BO bolivian|bolivianisch
BR brazilian|brasilianisch|brasileñ|brasiler
CA canadian|kanadisch|canadiens
CH swiss|schweizer|schweizerisch|suiz
CL chilean|chilenisch|chilen
CN chinese|chinesisch|chin
CO colombian|kolumbianisch|colombian
CR costarricense|costa-ricanisch
CU cuban|kubanisch
CY cypriot|zypriotisch|chipriot
CZ czech|tschechisch|chec
DE german|deutsch|alemán|aleman
DK danish|dänisch|danés|danes
DO dominican|dominikanisch
EC ecuadorian|ecuatorian
EE estonian|estnisch|eston
EG egyptian|ägyptisch|egipci
ES spanish|spanisch|español|españ
FI finnish|finnisch|finlandes|finlandés
FR french|französisch|francés|frances
GB british|english|scottish|welsh|britisch|englisch|schottisch|británic|inglés|ingles
GT guatemaltec|guatemalan
GR greek|griechisch|grieg
HN hondureñ|honduran
HR croatian|kroatisch|croat
HU hungarian|ungarisch|húngar
IE irish|irisch|irlandés|irlandes
IL israeli|israelisch
IN indian|indisch
IS icelandic|isländisch|islandés|islandes
IT italian|italienisch|italian
JP japanese|japanisch|japonés|japones
KR korean|koreanisch|corean
LI liechtensteinisch
LT lithuanian|litauisch|lituan
LU luxembourgish|luxemburgisch|luxemburgues
LV latvian|lettisch|letón
MA moroccan|marokkanisch|marroquí|marroqui
MT maltese|maltesisch|maltés
MX mexican|mexikanisch|mexican
NG nigerian|nigerianisch
NI nicaragüense|nicaraguan
NL dutch|niederländisch|holländisch|holandes|holandés|neerlandes
NO norwegian|norwegisch|norueg
NZ kiwi|neuseeländisch
PA panameñ|panamanian|panamaisch
PE peruvian|peruanisch|peruan
PL polish|polnisch|polac
PR puertorriqueñ
PT portuguese|portugiesisch|portugués|portugues
PY paraguay|paraguayan
RO romanian|rumänisch|ruman
RS serbian|serbisch|serbi
SE swedish|schwedisch|suec
SG singaporean
SI slovenian|slowenisch|esloven
SK slovak|slowakisch|eslovac
SV salvadoreñ|salvadoran
TR turkish|türkisch|turc
UA ukrainian|ukrainisch|ucranian
US american|amerikanisch|estadounidens|estadunidens|norteamerican|american
UY uruguayan|uruguay
VE venezuelan|venezolan
ZA south african|südafrikanisch|sudafrican
"""
# Cities are read only where a place is asked for or plainly stated ("based in Munich").
_CITIES = """
AE dubai|abu dhabi
AR buenos aires|rosario|mendoza
AT vienna|wien|viena|graz|linz|salzburg|innsbruck|klagenfurt
AU sydney|melbourne|brisbane|perth|adelaide|canberra
BE brussels|brüssel|bruselas|antwerp|antwerpen|ghent|gent
BR são paulo|sao paulo|rio de janeiro
CA toronto|montreal|vancouver|calgary|ottawa
CH zurich|zürich|geneva|genf|basel|bern|lausanne|winterthur|luzern|ginebra
CL santiago de chile
CN beijing|shanghai|shenzhen|pekín|peking
CO bogotá|medellín|cali|barranquilla|cartagena de indias
CZ prague|prag|praga|brno
DE berlin|hamburg|munich|münchen|cologne|köln|frankfurt|stuttgart|düsseldorf|leipzig|dortmund|essen|bremen
DE dresden|hannover|hanover|nuremberg|nürnberg|duisburg|bochum|wuppertal|bielefeld|bonn|münster|karlsruhe
DE mannheim|augsburg|wiesbaden|freiburg|kiel|mainz|erfurt|rostock|kassel|regensburg|ulm|colonia|múnich
DE hamburgo
DK copenhagen|kopenhagen|copenhague|aarhus
EC quito|guayaquil
ES madrid|barcelona|valencia|sevilla|seville|zaragoza|málaga|bilbao|alicante|murcia|palma de mallorca
ES las palmas|valladolid|vigo|gijón|granada|san sebastián|pamplona|santander
FI helsinki
FR paris|parís|lyon|marseille|toulouse|bordeaux|nantes|lille|strasbourg|straßburg
GB london|londres|manchester|birmingham|leeds|glasgow|edinburgh|edimburgo|liverpool|bristol|cardiff|belfast
GB sheffield|nottingham|newcastle
HU budapest
IE dublin|dublín|cork|galway
IL tel aviv
IN mumbai|delhi|new delhi|bangalore|bengaluru|chennai|hyderabad|pune|kolkata
IT rome|rom|milan|milano|mailand|milán|turin|naples|florence|bologna
JP tokyo|tokio|osaka
MX mexico city|ciudad de méxico|cdmx|monterrey|guadalajara|puebla|tijuana|querétaro
NG lagos|abuja
NL amsterdam|rotterdam|utrecht|eindhoven|the hague|den haag
NO oslo|bergen
NZ auckland|wellington
PE lima|arequipa
PL warsaw|warschau|varsovia|kraków|krakow|krakau|wrocław|gdańsk|gdansk
PT lisbon|lissabon|lisboa|porto|oporto
RO bucharest|bukarest|bucarest
SE stockholm|gothenburg|estocolmo|malmö
SG singapore
TR istanbul|ankara
UA kyiv|kiev
US new york|nyc|los angeles|san francisco|chicago|boston|seattle|austin|dallas|houston|denver|atlanta|miami
US philadelphia|portland|san diego|phoenix|california|texas|florida|nueva york
UY montevideo
VE caracas
ZA cape town|johannesburg|kapstadt|durban
"""
# Smaller towns and regions, which tell a country only where one is looked for; those that several countries have, that are words
# ("Zug", "Reading") or that are people's names ("Virginia") are left out.
_TOWNS = """
AR la plata|mar del plata|neuquén|bariloche|tucumán|bahía blanca|ushuaia|patagonia|chubut|entre ríos
AT dornbirn|bregenz|feldkirch|bludenz|lustenau|hohenems|villach|wels|st. pölten|sankt pölten|steyr
AT wiener neustadt|leoben|krems|klosterneuburg|amstetten|kapfenberg|mödling|hallein|kufstein|traiskirchen
AT schwechat|braunau|spittal|stockerau|saalfelden|ternitz|telfs|zell am see|kitzbühel|bad ischl|gmunden
AT vöcklabruck|eisenstadt|lienz|wolfsberg|tulln|hollabrunn|mistelbach|melk|schladming
AT vorarlberg|tirol|tyrol|steiermark|styria|kärnten|carinthia|burgenland|niederösterreich|oberösterreich
AT salzkammergut
AU queensland|tasmania|hobart|darwin|cairns|gold coast|geelong|ballarat|new south wales|western australia
AU south australia
BE brügge|bruges|brujas|leuven|löwen|namur|lüttich|liège|lieja|mechelen|kortrijk|flandern|flanders|flandes
BE wallonien|wallonia
BR curitiba|porto alegre|belo horizonte|florianópolis|salvador de bahía|recife|fortaleza
CA ontario|quebec|québec|alberta|british columbia|manitoba|saskatchewan|nova scotia|new brunswick
CA newfoundland|yukon|edmonton|winnipeg|mississauga|brampton|saskatoon|kelowna
CH st. gallen|sankt gallen|thun|chur|fribourg|schaffhausen|aarau|solothurn|bellinzona|lugano|locarno
CH neuchâtel|sitten|montreux|rapperswil|frauenfeld|uster|dübendorf|dietikon|wädenswil|kreuzlingen|wettingen
CH horgen|davos|zermatt|olten|langenthal|appenzell
CH tessin|ticino|graubünden|thurgau|aargau|wallis|waadt|kanton zürich|kanton bern|baselland|oberwallis
CL valparaíso|viña del mar|antofagasta|temuco|puerto montt|iquique|rancagua|punta arenas
CO bucaramanga|pereira|manizales|ibagué|santa marta|cúcuta|villavicencio|neiva|palmira|antioquia
CO valle del cauca|cundinamarca|soacha|envigado|itagüí
CR alajuela
DE lüneburg|aachen|aquisgrán|braunschweig|chemnitz|magdeburg|krefeld|halle an der saale|halle (saale)
DE oberhausen|lübeck|saarbrücken|hamm|mülheim|mülheim an der ruhr|potsdam|ludwigshafen|oldenburg|leverkusen
DE osnabrück|solingen|heidelberg|herne|neuss|darmstadt|paderborn|ingolstadt|würzburg|fürth|wolfsburg
DE offenbach|heilbronn|pforzheim|göttingen|bottrop|reutlingen|trier|recklinghausen|bremerhaven|koblenz
DE bergisch gladbach|jena|remscheid|erlangen|moers|siegen|hildesheim|salzgitter|cottbus|kaiserslautern
DE gütersloh|schwerin|witten|gera|iserlohn|zwickau|düren|esslingen|ratingen|hanau|flensburg|tübingen
DE villingen-schwenningen|konstanz|marburg|bayreuth|bamberg|aschaffenburg|kempten|rosenheim|landshut|passau
DE straubing|amberg|ansbach|coburg|schweinfurt|memmingen|kaufbeuren|lindau|friedrichshafen|ravensburg
DE sindelfingen|böblingen|göppingen|schwäbisch gmünd|schwäbisch hall|aalen|heidenheim|offenburg|lörrach
DE rastatt|baden-baden|gießen|fulda|wetzlar|limburg an der lahn|neuwied|speyer|landau|pirmasens|zweibrücken
DE celle|hameln|emden|wilhelmshaven|cuxhaven|buxtehude|delmenhorst|nordhorn|lingen|rheine|bocholt|wesel|kleve
DE viersen|grevenbroich|dormagen|troisdorf|siegburg|euskirchen|arnsberg|lüdenscheid|soest|lippstadt|detmold
DE herford|minden|stralsund|greifswald|wismar|neubrandenburg|rügen|görlitz|bautzen|plauen|freiberg|pirna
DE dessau|wittenberg|eisenach|gotha|weimar|suhl|nordhausen|brandenburg an der havel|eberswalde|neumünster
DE norderstedt|elmshorn|husum|sylt|garmisch-partenkirchen|bad tölz|traunstein|altötting|deggendorf|dachau
DE freising|starnberg
DE bayern|bavaria|baviera|baden-württemberg|schwaben|oberpfalz|allgäu|hessen|nordrhein-westfalen|nrw
DE ruhrgebiet|niedersachsen|sachsen|saxony|thüringen|sachsen-anhalt|mecklenburg-vorpommern|schleswig-holstein
DE rheinland-pfalz|pfalz|saarland|brandenburg|ostfriesland|münsterland|sauerland|schwarzwald|black forest
ES lleida|lérida|girona|gerona|tarragona|reus|sabadell|terrassa|badalona|mataró|manresa|castellón|castelló
ES elche|alcoy|gandía|benidorm|torrevieja|albacete|ciudad real|badajoz|cáceres|salamanca|segovia|soria|burgos
ES palencia|ávila|zamora|logroño|la rioja|huesca|teruel|jaén|almería|cádiz|jerez|jerez de la frontera|huelva
ES algeciras|marbella|fuengirola|motril|ceuta|melilla|ourense|orense|lugo|pontevedra|a coruña|la coruña
ES ferrol|santiago de compostela|oviedo|avilés|gijon|vitoria-gasteiz|irún|irun|getxo|barakaldo|getafe|leganés
ES móstoles|alcorcón|fuenlabrada|alcalá de henares|tenerife|gran canaria|lanzarote|fuerteventura|la palma
ES mallorca|menorca|ibiza|palma
ES catalunya|cataluña|catalonia|katalonien|euskadi|país vasco|basque country|baskenland|galicia|galiza
ES asturias|cantabria|aragón|aragon|andalucía|andalusia|andalusien|extremadura|castilla y león
ES castilla-la mancha|castilla la mancha|navarra|baleares|islas baleares|canarias|islas canarias
ES canary islands|kanaren|balearen|comunitat valenciana|comunidad valenciana
FR niza|rennes|grenoble|dijon|montpellier|reims|le havre|bretagne|brittany|normandie|normandy|provence|alsace
FR elsass|korsika|corsica
GB plymouth|exeter|southampton|portsmouth|brighton|norwich|ipswich|leicester|coventry|stoke-on-trent
GB wolverhampton|swindon|oxford|cheltenham|gloucester|hereford|shrewsbury|oswestry|telford|chester|blackpool
GB bolton|huddersfield|bradford|wakefield|doncaster|rotherham|barnsley|middlesbrough|sunderland|gateshead
GB carlisle|harrogate|scarborough|grimsby|milton keynes|luton|watford|slough|guildford|maidstone|canterbury
GB hastings|eastbourne|bournemouth|swansea|wrexham|aberystwyth|aberdeen|dundee|inverness|stirling
GB fort william|derry|lisburn|newry|croydon
GB cornwall|devon|dorset|somerset|wiltshire|hampshire|sussex|kent|surrey|essex|suffolk|norfolk|cambridgeshire
GB bedfordshire|hertfordshire|oxfordshire|gloucestershire|worcestershire|herefordshire|shropshire
GB staffordshire|warwickshire|leicestershire|lincolnshire|nottinghamshire|derbyshire|cheshire|lancashire
GB yorkshire|cumbria|northumberland|tyneside|merseyside|the midlands|east anglia|the cotswolds|the highlands
GB orkney|shetland|pembrokeshire|powys|gwynedd|anglesey|ulster
IE limerick|waterford|kilkenny|sligo|wexford|drogheda|dundalk|athlone|tralee|killarney|letterkenny|donegal
IE kerry|connemara|cavan|tipperary|county cork|county kerry|county clare|county cavan|county mayo
IT venedig|venice|venecia|verona|bozen|bolzano|südtirol|south tyrol|meran|palermo|genua|genoa|bari|catania
IT tuscany|toskana|toscana|sicily|sizilien|sicilia|sardinien|sardinia|cerdeña
LU esch
MX lagos de moreno|zapopan|tlaquepaque|aguascalientes|san luis potosí|morelia|toluca|cuernavaca|veracruz
MX xalapa|villahermosa|cancún|playa del carmen|oaxaca|hermosillo|culiacán|mazatlán|ciudad juárez|chihuahua
MX saltillo|torreón|tampico|reynosa|matamoros|mexicali|ensenada|acapulco|pachuca|tuxtla|tuxtla gutiérrez
MX campeche|zacatecas|tepic|puerto vallarta|irapuato|celaya|jalisco|nuevo león|sinaloa|sonora|yucatán
MX quintana roo|guanajuato|michoacán|chiapas|tamaulipas|coahuila|edomex|estado de méxico
NL utrecht|groningen|maastricht|tilburg|breda|nijmegen|arnhem|haarlem|leiden|delft|enschede|zwolle
PE cusco|cuzco|piura|chiclayo|iquitos|tacna|huancayo
PT braga|coimbra|funchal|madeira|algarve|aveiro|setúbal
UY punta del este|paysandú|colonia del sacramento
US san antonio|fort worth|jacksonville|indianapolis|el paso|nashville|memphis|oklahoma city|las vegas
US louisville|milwaukee|albuquerque|tucson|fresno|sacramento|kansas city|colorado springs|omaha|raleigh
US long beach|virginia beach|oakland|minneapolis|tulsa|tampa|new orleans|honolulu|anaheim|st. louis
US saint louis|pittsburgh|cincinnati|cleveland|anchorage|orlando|newark|baton rouge|boise|spokane|tacoma
US salt lake city|des moines|detroit|baltimore|scottsdale|brooklyn|manhattan|the bronx|silicon valley
US bay area|long island|cape cod
US alabama|alaska|arizona|arkansas|colorado|connecticut|delaware|hawaii|idaho|illinois|iowa|kansas|kentucky
US louisiana|maine|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada
US new hampshire|new jersey|new mexico|new york state|upstate new york|north carolina|south carolina
US north dakota|south dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|tennessee|utah|vermont
US west virginia|wisconsin|wyoming|washington state|washington dc|washington d.c.
VE maracaibo|barquisimeto|maracay
"""


def _table(lines: str) -> dict[str, str]:
    """Folded name -> ISO code; a name given twice belongs to the first."""
    out: dict[str, str] = {}
    for line in lines.strip().splitlines():
        code, names = line.split(" ", 1)
        for name in names.split("|"):
            out.setdefault(folded(name), code)
    return out


COUNTRIES = _table(_NAMES)
DEMONYMS = _table(_DEMONYMS)
CITIES = _table(_CITIES)
TOWNS = _table(_TOWNS) | CITIES
CODES = frozenset(COUNTRIES.values())
