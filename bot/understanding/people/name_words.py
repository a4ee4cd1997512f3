"""Words that stand in names: particles, forms of address, degrees; and how a name is written."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.understanding.contact.contact_words import is_common
from bot.understanding.folding import folded, word_set

_PARTICLES = word_set(
    "i lo van von der den de del della di da dos das do du le la las los el al bin ibn ter ten te zu zur vom "
    "y e san af av ní nic ó"
)
_ADDRESS = word_set(
    "revd rev reverend pfarrer capt captain sgt mr mrs ms mx miss mister sir madam herr herrn frau hr fr "
    "fräulein sr sra srta señor señora señorita senor senora don doña dona dña ingeniero ingeniera "
    "licenciado licenciada arquitecto arquitecta maestro maestra doctora profesor profesora kollege kollegin "
    "familie familia family"
)
_DEGREES = word_set(
    "dr dra prof profa professor doctor doktor ing lic dipl mag mmag med jur phil rer nat dent vet oec pol "
    "arq licda licenciada licenciado arquitecta arquitecto ingeniero ingeniera"
)
_SURNAMES = word_set("""
    schulze miles mas abril domingo bravo caballero calvo cano conde correa crespo cuesta duque gallego gallo
    hidalgo izquierdo lobo lozano marques mata mora nieto otero pardo paz pino plaza prado ribera rico roca
    ros rosa sala salas segura sierra soler toro tapia valle vidal villa zamora barrio
    berg bach sauer freund herbst mai kraft krug hase lustig ehrlich klug zorn stolz reich baum blum wald feld
    krone sturm nagel hammer kern korn maus ritter bauer pfeiffer bock wirth moore bishop knight pope dean
    marsh pond brook lake dale heath forest flowers berry pepper sugar bacon
    fish crane swan drake finch wren hawk steele golden silver penny pound power strange wise savage true
    bright noble cross gates hand mann marks mead more nice pack pike place pool rush self shore spring street
    town walls waters weeks wells winters workman yard price day best good long short small little early love
    may june street house church hall bush major sharp rich chance week winter sommer lang kurz klein gross
    alt neu schnell schon gut weiss schwarz braun roth
    kaiser konig freitag sonntag montag guerra bueno delgado rubio moreno rojo blanco casas casa leal leon
    mayo enero diez gracia franco prieto vargas young king west north case close field parsons sales banks
    page
    engineer baker cook cooper smith taylor fischer richter koch becker wolf vogel frank ernst garcia santos
    cruz marin calle rey reyes iglesias campos ramos vega sierra luna sol parra quick swift strong black white
    green brown grey gray
    french english german irish welsh scott holland england roman lopez guerrero herrero zapatero montes rios
    rivera torres castillo fuentes ibanez bond ford stone webb hunter fox rivers
    jones williams davis miller wilson anderson thomas jackson martin thompson harris lewis robinson walker
    allen wright hill adams nelson campbell mitchell roberts carter phillips evans turner collins edwards
    stewart morris murphy rogers reed
    morgan bell bailey cox howard ward peterson gray james watson brooks sanders bennett ross henderson
    coleman jenkins patterson hughes butler simmons foster bryant griffin russell hayes myers hamilton graham
    sullivan wallace woods cole
    singh kaur patel kumar sharma gupta khan ali ahmed hussain shah reddy rao nair iyer das chen wang zhang
    liu yang huang zhao kim park choi nguyen tran pham le sato suzuki tanaka okafor adeyemi mensah osei ivanov
    petrov kowalski nowak novak
    muller schmidt schneider meyer weber wagner schulz hoffmann schafer bauer schroder neumann zimmermann
    krause hofmann hartmann lange schmitt werner krause meier lehmann kohler herrmann walter mayer huber
    kaiser fuchs peters lang scholz moller weiss jung hahn
    schubert vogt friedrich keller gunther berger winkler lorenz baumann albrecht simon ludwig bohm winter
    kraus martin schumacher kramer vogel jager otto stein gross sommer seidel heinrich brandt haas schreiber
    graf dietrich ziegler kuhn pohl engel horn busch bergmann
    gonzalez rodriguez fernandez martinez sanchez perez gomez jimenez ruiz hernandez diaz alvarez munoz romero
    alonso gutierrez navarro dominguez gil vazquez serrano blanco molina suarez ortega ortiz nunez medina
    cortes castro mendez herrera aguilar flores silva rojas
    cabrera pena salazar mendoza acosta vera espinoza sandoval cardenas figueroa soto contreras rossi russo
    ferrari esposito bianchi silva costa pereira oliveira dubois bernard petit durand leroy moreau laurent
    jansen devries bakker visser smit andersen hansen larsen nilsson yilmaz kaya demir celik ng wu li xu yu
    lee oh ma
    abbott ackermann adkins agirre aguirre ahorn aigner aksoy albers alvarado andrews appiah arana arias
    armstrong arrieta arslan asante ashworth aslan atkins auer avila ayala aydın baldwin ball ballard
    barber barker barnes barnett barrera barrett barrios bartels barth barton bass bates baumgartner becerra
    beck behrens bender benitez benson benz bermudez bernal bieber bilbao binder boateng bohn
    bohorquez boone bottcher bowen bowers bowman brady brandstetter brauer bremer brenner breuer brewer
    bridges briggs brinkmann brock brunner bruns buchanan buchholz buhler burger burgess burke burns
    burton busse bustamante byrd caceres cain calderon caldwell camacho cannon carlson carpenter carr carrasco
    carrillo carroll carson castano castellanos cervantes chambers chandler chapman chavez
    christensen cisneros clark clarke cobb cohen collier condori conner copeland cordoba cordova coronado
    cortez crawford cuevas cummings cunningham curry dabrowski dahl daniels davidson davila dawson
    decker diehl dietz dixon doring doyle dreyer dunn duran ebert ebner echeverria eckert eder egger ehlers
    eichhorn elizondo ellis erdmann erickson escobar espinosa esquivel esser estevez estrada
    etxeberria fajardo ferguson ferreira ferreyra fiedler fink fisher fitzgerald fleischer fleming fletcher
    fonseca forster fowler franke frazier freeman frey fritsch fuller gallardo galvan galvez gardner
    garner garrido garza gaytan gebhardt geiger geisler gerlach gibbs gibson gilbert glover gobel godoy
    goikoetxea goodman goodwin grabowski graves greene greiner griffith grimm gruber guevara guzman
    haider hale hammond hampton hanson hardy harmon harms harrington hart hartnoll hauser hawkins haynes
    heinemann heinze heller hennig heredia herold herzog hess heuer hicks higgins hildebrandt hines
    hinterberger hinz hirsch hodges hofbauer hofer hoffman hogan holloway holmes holt holz holzer hopkins
    hoppe horton houston howell hubbard hubner hudson huff hunt hurtado ibarra ito jacobs jahn
    jankowski janssen jaramillo jefferson jennings jensen johnston juarez kaminski kaufmann keil kelley
    kessler kirchner kluge knoll kobayashi koc kofler kogler kolb kopp kowalczyk kozlowski krawczyk
    krebs kremer kroger kruse kunz kunze kılıc lackner lamb lane larson lasa lawson lechner ledesma lehner
    leitner lemke lemus lenz lewandowski lindemann lindner lira loffler lohmann lowe lugo luque lynch
    lyons macias maier maldonado malone mamani manning manzano marquardt marquez marrero marx massey matthews
    mayr mazur mcbride mccarthy mccormick mccoy mcdaniel mcgee mcguire mckinney mclaughlin mejia
    melendez mendizabal menendez menzel mercado mertens metzger meza mills mireles mohr mondragon monroy
    montero montgomery montoya moody morales moran morrison morton moser moss mullins munch murillo
    najera nakamura naranjo nash naumann nava negrete neubauer newman newton nichols noack nolte norris
    oberhauser obiora obrien ocampo ochoa ojeda okonkwo olabarria olmos olson ordonez orozco osborne
    osorio ott otte otxoa owens owusu ozdemir ozkan ozturk pacheco padilla palacios palma palmer pantoja
    paredes pargeter parker parks pastor payne pearson pedraza pemberton peralta perkins petersen
    pettigrew pfeifer phelps pichler pieper pierce pineda piotrowski pittman polat ponce poole popp porras
    porter portillo powell powers pratt preuss probst puente quezada quintero quiroga quiroz quispe
    radtke ramirez ramsbottom ramsey rangel rau rauch razo reeves reichert reid reimann reinhardt rendon
    renner reuter reyna reynolds rhodes rice richards richardson riedl rieger rincon robbins roberson
    robertson robledo robles rocha rodgers rodriquez roldan romer rosado rosales rowe rueda rupp saavedra saez
    saldana salgado salinas santamaria santana sarmiento sasaki saunders schaller scheffler
    schenk scherer schilling schindler schlegel schluter schott schramm schreiner schroter schuler schulte
    schultz schuster schutte schutz schwab schwartz segovia seifert seitz sepulveda shaw siebert
    siegel simpson sims simsek singleton snyder solano solis sosa sotomayor sparks spath stadler stahl
    steinbach steiner stephens stevens stevenson stokes stoll strauss strickland strobel strobl stumpf
    summers sutton swanson szymanski tanne tate tejada thiel thoma thomsen thornbury thornton toledo townsend
    trautmann trelawny trujillo ullrich underwood unger unterberger urbina uribe urrutia valdes
    valdez valenzuela valverde vasquez velasco velazquez vergara vetter villalobos villanueva voigt wachter
    wallner walsh walters walton warner watanabe watkins watts weaver webster wegener wegner weigel
    weis welch wendt wetzel wheeler whitaker wiegand wiese wieser wilke wilkerson wilkins williamson wimmer
    wisniewski witte wittmann wojcik wolfe wolff wong wood wozniak wulf wulff yamada yamamoto yanez
    yates yoshida yıldırım zabala zambrano zapata zauner zeller zielinski zimmerman zollner zuniga""")
# Who serves a church: a form of address, and a job. "Father" and "sister" are one only before a name.
_CLERGY = word_set(
    "pastor pastorin pfarrer pfarrerin pfr reverend revd rev rabbi imam vicar vikar vikarin deacon diakon "
    "diakonin parroco pater chaplain kaplan"
)
_ORDERS = word_set("father sister brother padre hermana hermano fray sor schwester bruder mother")
_NICKNAME = re.compile(r"(?:\"[^\W\d_][\w'-]{1,15}\"|\([^\W\d_][\w'-]{1,15}\))\s+")
_FIRM = re.compile(
    r"\b(?:inc|llc|ltd|gmbh|ag|kg|ug|corp|corporation|s\.?l|s\.?a|plc|co|group|logistics|solutions"
    r"|consulting|software|systems|bank|agency|studio|labs?|partners|services|media|technologies|industries"
    r"|bau|logistik|grupo|transportes|sociedad)\b",
    re.IGNORECASE,
)
_MAC = re.compile(
    r"mac(donald|dougall|leod|millan|gregor|intyre|arthur|pherson|farlane|lean|neil|neill|donnell|namara"
    r"|allister|aulay|callum|kay|lachlan|quarrie|innes)$"
)
_MASHED = re.compile(r"asdf|sdfg|dfgh|qwer|wert[yz]|zxcv|yxcv|hjkl|(?P<c>.)(?P=c)(?P=c)", re.IGNORECASE)
_KEYS = ("qwertyuiop", "qwertzuiop", "asdfghjklöä", "jklöjklñ", "zxcvbnm", "yxcvbnm")
_USUAL = word_set("er re as sa we ew op po io oi ui iu rt tr ty ds sd ert")
_NEIGHBOURS = frozenset(pair for row in _KEYS for a, b in pairwise(row) for pair in (a + b, b + a)) - _USUAL
_AGAIN = re.compile(r"^(.{3,4})\1|(.{2,3})\2\2|(?:qaz|wsx|edc|rfv|tgb|yhn|ujm|plm|okn|ijn){2}")
_VOWELS = frozenset("aeiouyäöüáéíóúàèìòùâêîôûœæøåãõëï")
_SPELLED = re.compile(r"\w(?:-\w){2,40}")
_PART = re.compile(r"[^\W\d_]+")
# "Abdulrahman al-Harbi".
_ARABIC = re.compile(r"(?:al|el|ad|ul)-(?=\w)")


def is_particle(word: str) -> bool:
    """ "van", "de", "la" and their like."""
    return word.lower() in _PARTICLES


def is_address(word: str) -> bool:
    """ "Mr.", "Frau", "Sra.": not part of the name."""
    return word.lower().rstrip(".") in _ADDRESS or is_clergy(word)


def is_clergy(word: str) -> bool:
    """ "Pastor", "Pfarrerin", "Rev."."""
    return folded(word.rstrip(".")) in _CLERGY


def is_of_an_order(word: str) -> bool:
    """ "Father", "Sor": an address before a name, else a relative."""
    return folded(word) in _ORDERS


def past_nickname(text: str, position: int) -> int:
    """Past '"Pip"' in 'Philippa "Pip" Szymanski'."""
    said = _NICKNAME.match(text, position)
    return said.end() if said else position


def is_degree(word: str) -> bool:
    """ "Dr.", "Prof.": kept with the name."""
    return word.lower().rstrip(".") in _DEGREES


def is_surname(word: str) -> bool:
    """True for a common surname, which may be an everyday word too; of "Schulze-Wieland" the first part counts."""
    return folded(word.split("-")[0]) in _SURNAMES


def is_clear_surname(word: str) -> bool:
    """True for a common surname that has its capital and is no everyday word."""
    return word[0].isupper() and is_surname(word) and not is_common(word.lower())


def is_firm(words: str) -> bool:
    """True where a word tells a company: "Wagner Bau", "Northwind Logistics"."""
    return bool(_FIRM.search(words))


def is_mashed(words: str) -> bool:
    """True for keys hit at random ("asdfgh", "xxx", "sdkfj", "tyutyu")."""
    return bool(_MASHED.search(folded(words))) or any(
        _is_random(word) for word in _PART.findall(words.lower())
    )


def _is_random(word: str) -> bool:
    if len(word) < 4:
        return False
    if not _VOWELS & set(word) or _AGAIN.search(word):
        return True
    neighbours = sum(a + b in _NEIGHBOURS for a, b in pairwise(word))
    return len(word) > 4 and neighbours >= 0.7 * (len(word) - 1)


def unspelled(said: str) -> str:
    """ "R-o-x-a-n-a" is "Roxana"."""
    return said.replace("-", "") if _SPELLED.fullmatch(said) else said


def first_name(said: str) -> str:
    """The first word that is not a degree."""
    words = said.split()
    return words[1] if is_degree(words[0]) and len(words) > 1 else words[0]


def proper(said: str) -> str:
    """The name as its owner would write it: capitals added where they kept to one case, else left alone."""
    said = " ".join(_NICKNAME.sub("", said).split())
    said = unspelled(said).capitalize() if _SPELLED.fullmatch(said) else said
    letters = "".join(c for c in said if c.isalpha())
    words = said.split(" ")
    keep_upper = letters.isupper() and len(letters) > 2 and any("." not in w and len(w) > 2 for w in words)
    return " ".join(_word(word, i, keep_upper) for i, word in enumerate(words))


def _word(word: str, place: int, lower_first: bool) -> str:
    if lower_first:
        word = word.lower()
    if not word.islower() or (place and word.endswith(".") and is_degree(word)):
        return word
    # "Giuseppe Lo Presti": in Italian it is part of the surname.
    if place and is_particle(word) and word != "lo":
        return word
    if place and (article := _ARABIC.match(word)):
        return article.group() + _word(word[article.end() :], 0, lower_first)
    # "ajay b".
    if place and len(word) == 1:
        return f"{word.upper()}."
    word = _PART.sub(lambda m: m.group()[:1].upper() + m.group()[1:], word)
    if re.match(r"Mc[a-z]{3}", word):
        return f"Mc{word[2:].capitalize()}"
    scots = _MAC.match(word.lower())
    return f"Mac{scots.group(1).capitalize()}" if scots else word
