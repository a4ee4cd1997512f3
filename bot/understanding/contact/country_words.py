"""Countries by the names visitors give them in three languages, what is called after them, and their main cities."""

from __future__ import annotations

from bot.understanding.folding import folded

# One country a line: ISO 3166 alpha-2, then its names in English, German and Spanish (after the Unicode CLDR) and in speech.
_NAMES = """
AD andorra
AE united arab emirates|vereinigte arabische emirate|emiratos árabes unidos|uae|emirates|dubai|emiratos árabes|vae|abu dhabi
AF afghanistan|afganistán
AG antigua & barbuda|antigua and barbuda|antigua und barbuda|antigua y barbuda
AI anguilla|anguila
AL albania|albanien
AM armenia|armenien
AO angola
AR argentina|argentinien
AS american samoa|amerikanisch-samoa|samoa americana
AT austria|österreich
AU australia|australien
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
CH switzerland|schweiz|schwiiz|suiza
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
GB united kingdom|vereinigtes königreich|reino unido|uk|u.k.|great britain|britain|england|scotland|wales|northern ireland|grossbritannien|großbritannien|schottland|nordirland|gran bretaña|inglaterra|escocia|gales|irlanda del norte
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
IE ireland|irland|irlanda
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
NZ new zealand|neuseeland|nueva zelanda
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
PS palestinian territories|palästinensische autonomiegebiete|territorios palestinos|palestine|palästina|palestina
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
US united states|vereinigte staaten|estados unidos|usa|us of a|the states|america|u.s.|u.s.a.|amerika|estados unidos de américa|ee.uu.|ee. uu.|eeuu|ee uu|eua
UY uruguay
UZ uzbekistan|usbekistan|uzbekistán
VA vatican city|vatikanstadt|ciudad del vaticano|vatican
VC saint vincent & grenadines|saint vincent and grenadines|st. vincent und die grenadinen|san vicente y las granadinas
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
DE berlin|hamburg|munich|münchen|cologne|köln|frankfurt|stuttgart|düsseldorf|leipzig|dortmund|essen|bremen|dresden|hannover|hanover|nuremberg|nürnberg|duisburg|bochum|wuppertal|bielefeld|bonn|münster|karlsruhe|mannheim|augsburg|wiesbaden|freiburg|kiel|mainz|erfurt|rostock|kassel|regensburg|ulm|colonia|múnich|hamburgo
DK copenhagen|kopenhagen|copenhague|aarhus
EC quito|guayaquil
ES madrid|barcelona|valencia|sevilla|seville|zaragoza|málaga|bilbao|alicante|murcia|palma de mallorca|las palmas|valladolid|vigo|gijón|granada|san sebastián|pamplona|santander
FI helsinki
FR paris|parís|lyon|marseille|toulouse|bordeaux|nantes|lille|strasbourg|straßburg
GB london|londres|manchester|birmingham|leeds|glasgow|edinburgh|edimburgo|liverpool|bristol|cardiff|belfast|sheffield|nottingham|newcastle
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
US new york|nyc|los angeles|san francisco|chicago|boston|seattle|austin|dallas|houston|denver|atlanta|miami|philadelphia|portland|san diego|phoenix|california|texas|florida|nueva york
UY montevideo
VE caracas
ZA cape town|johannesburg|kapstadt|durban
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
CODES = frozenset(COUNTRIES.values())
