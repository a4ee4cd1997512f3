"""What makes a job title: words of rank and of department in three languages, matched on folded words."""

from __future__ import annotations

import re

from bot.understanding.folding import word_set

# Tried in this order; within the first group the earliest in the title wins ("founder & CEO" is a founder).
JUNIOR = re.compile(
    r"\b(?:asst|assistan\w*|assistent\w*|asistente|assistenz|secretar\w*|\w*sekretar(?!iat)\w*|intern"
    r"|praktikant\w*|becari[oa]|practicante|pasante|aprendiz[a]?|praktikum|internship|werkstudent\w*"
    r"|studentische hilfskraft|hiwi|bufdi|fsjler(?:in)?|zivi|trainee|apprentice|azubi(?:ne)?"
    r"|auszubildende[rn]?|lehrling|volontar(?:in)?|referendar(?:in)?|aushilfe|auxiliar)\b|assistent(?:in)?\b"
)
TOP = {
    "founder": re.compile(
        r"\b(?:co[- ]?)?(?:founders?|founding(?! (?:engineer|developer|designer|member|employee|team|account"
        r"|sales))|grunder(?:in)?|gruender(?:in)?|mitgrunder(?:in)?|fundador[a]?|cofundador[a]?"
        r"|firmengrunder(?:in)?)\b"
    ),
    "owner": re.compile(
        r"(?<!product )(?<!process )\b(?:co-?)?owner\b|\b\w*inhaber(?:in)?\b"
        r"|\b(?:laden|salon|praxis|hotel|hof|geschafts|gasthof|restaurant|firmen|studio|mit)besitzer(?:in)?\b"
        r"|\beigentumer(?:in)?\b|\bduen[oa]\b|\bproprietor\b|\bpropietari[oa]\b|\bgesellschafter(?:in)?\b"
    ),
    "c_level": re.compile(
        r"\b(?:c[efotimprsdl]o|chro|ciso|cdo|cso)\b|\bchief\b|\bmanaging (?:director|partner)\b"
        r"|\bgeschaftsfuhr\w*\b|\bgeschaeftsfuehr\w*\b|\bgeschaftsleit\w*\b|\bvorsitzende[rn]?\b"
        r"|\bvorst[aä]nd\w*\b|\bvorstand\w*|\bprasident(?:in)?\b|(?<!vice )\bpresident(?:e|a)?\b"
        r"|\bchair(?:man|woman|person)?\b|\bconsejer[oa] delegad[oa]\b"
        r"|\bdirector[a]? (?:general|ejecutiv[oa])\b|\bexecutive director\b|\bgerente general\b|\bgf\b|\bmd\b"
    ),
}
RANKS = (
    ("vp", re.compile(r"\b[sea]?vp\b|\bvice[- ]?president[ea]?\b|\bvizeprasident(?:in)?\b")),
    (
        "director",
        re.compile(
            r"\bdir\b|\b(?:sub)?director[a]?\b|\w*direktor(?:in)?\b|\bintendant(?:in)?\b|\b\w*rektor(?:in)?\b"
            r"|\bdirecteur\b"
        ),
    ),
    ("manager", re.compile(r"\b\w*(?:team|projekt|filial|schicht|gruppen)-?leit(?:er|ung)(?:in)?\b")),
    (
        "head",
        re.compile(
            r"\bhead\b|\w*leiter(?:in)?\b|\w*leitung\b|\bjef[ea]\b|\b\w{3,}chef(?:in)?\b|\bchef(?:in)?\b"
        ),
    ),
    (
        "manager",
        re.compile(
            r"\w*manager(?:in)?\b|\bmgr\b|\blead(?:er)?\b|\bsupervisor[a]?\b|\bgerente\b|\bencargad[oa]\b"
            r"|\bresponsable\b|\bprokurist(?:in)?\b|(?<!business )\bpartner(?:in)?\b|\bsoci[oa]\b|\bforeman\b"
            r"|\bmeister(?:in)?\b"
        ),
    ),
    (
        "senior",
        re.compile(
            r"\b(?:senior|sr|principal)\b|\bstaff (?=(?:\w+ )?(?:engineer|developer|programmer|designer"
            r"|scientist|architect|researcher))"
        ),
    ),
)
DOER = re.compile(
    r"""
        \b(?:engineer|developer|programmer|designer|consultant|analyst|specialist|coordinator|administrator
          |\w*admin|sysop|accountant|bookkeeper|rep|representative|executive|exec|officer|buyer|planner
          |controller|recruiter|marketer|architect|scientist
    |technician|(?:hvac|vet(?:erinary)?|lab|pharmacy|dental|nail|surgical|x-?ray|radiology|service|field
      |sound|stage|lighting|bike|auto|maintenance|cable|it|support|medical|bench|install(?:ation)?)\ tech
      |\w{3,}dontist|(?:general\ |corporate\ |in-house\ )?counsel|negotiator|fundraiser|scrum\ master
      |strategist|advisor|adviser|agent|clerk|associate|dispatcher|scheduler|receptionist|seller|teller
      |(?:chimney\ )?sweep|(?:furniture\ |art\ )?restorer|(?:window|pool|carpet|house|street)\ cleaner
      |(?:student|care|key|youth|support|factory|shift|farm|warehouse|outreach|bar|sex|steel|metal
      |construction|case|charity)\ worker|herdsman|shearer|thatcher|dry\ ?stone\ waller|potter(?=\W|$)
      |knitter|quilter|(?:florist|beekeeper)|umpire|referee|usher|verger|docent|salesperson|salesman
      |saleswoman|copywriter|editor|writer|researcher|generalist|product\ owner|scrum\ master
      |business\ partner|buyer|underwriter|lawyer|teacher|nurse|doctor|sdr|bdr|ae
    |\w*berater(?:in)?|\w*referent(?:in)?|\w*entwickler(?:in)?|\w*einkaufer(?:in)?|\w*verkaufer(?:in)?
      |\w*buchhalter(?:in)?|\w*sachbearbeiter(?:in)?|\w*mitarbeiter(?:in)?|\w*ingenieur(?:in)?
      |\w*kauf(?:mann|frau)|disponent(?:in)?|\w*betreuer(?:in)?|\w*techniker(?:in)?|\w*administrator(?:in)?
      |\w*koordinator(?:in)?|\w*redakteur(?:in)?|\w*planer(?:in)?|\w*steuerer|\w*analyst(?:in)?
      |\w*architekt(?:in)?
    |(?:board|council|committee|crew|staff|team)\ member|barrister|solicitor|attorney|paralegal|dentist
      |physician|surgeon|veterinarian|pharmacist|therapist|psychologist|midwife|paramedic|optician
      |optometrist|electrician|photographer|journalist|translator|interpreter|librarian|curator|producer
      |choreographer|hairdresser|caretaker|bartender|barista|mechanic|machinist|surveyor|estimator|foreperson
      |waiter|waitress|groomer|roofer|plumber|courier|janitor|churchwarden|warden|registrar|treasurer|notary
      |gp|cpa|rn|np|lpn|emt|tuner|illustrator|animator|proofreader|ghostwriter|filmmaker|videographer
      |cinematographer|podcaster|decorator|landscaper|cabinetmaker|goldsmith|silversmith|watchmaker|winemaker
      |cheesemaker|upholsterer|bookbinder|signwriter|glazier|tiler|scaffolder|handyman|handywoman|installer
      |lineman|arborist|tree\ surgeon|inspector|cashier|shopkeeper|greengrocer|fishmonger|masseuse
      |esthetician|doula|acupuncturist|podiatrist|(?<!\w\ )physio|pa?ediatrician|\w{3,}ologist|psychiatrist
      |phlebotomist|caseworker|social\ worker|counsell?or|celebrant|dog\ walker|pet\ ?sitter|breeder|farmhand
      |housekeeper|stewardess|ranger|priest|rabbi|imam|councill?or|organist|pianist|drummer|verger|sexton
      |vicar|deacon|chaplain|lifeguard|firefighter|carer|caregiver|nanny|childminder|headteacher|headmaster
      |headmistress|bursar|moderator|organi[sz]er|instructor|sommelier|beautician|jeweller|seamstress|welder
      |fitter|bricklayer|plasterer|locksmith|groundskeeper|hygienist|sonographer|radiographer|audiologist
      |dietitian|chiropractor|osteopath|undertaker|mortician|auctioneer|valuer|appraiser|adjuster|magistrate
      |detective|beekeeper|farrier|blacksmith|(?:van|lorry|truck|bus|taxi|delivery|forklift|crane|tram|train
      |hgv|coach)\ driver|auditor|actuary|broker|trader|merchandiser|stylist|tutor|lecturer|postdoc
      |fundraiser|lobbyist|trucker|deckhand|bookseller|realtor
    |\w*anw[aä]lt(?:in)?|notar(?:in)?|\w*arzt(?:in)?|\w*lehrer(?:in)?|\w*erzieher(?:in)?|\w*pfleger(?:in)?
      |\w*schwester|apotheker(?:in)?|(?:buro|schreib|putz|reinigungs|service|lehr|pflege|lager|hilfs|spul
      |kuchen|arbeits|fuhrungs|kuchen|betreuungs|verkaufs)kraft
      |\w*fach(?:kraft|frau|mann|wirt(?:in)?|angestellter?)|\w*angestellte[rn]?|\w*wirtin
      |(?:hutten|schank|fest|haus|gast|betriebs|volks|hotel|energie)wirt|elektriker(?:in)?
      |mechatroniker(?:in)?|(?!hofm|burgm|baum)\w{4,}meister(?:in)?|\w*fotograf(?:in)?|\w*grafiker(?:in)?
      |illustrator(?:in)?|texter(?:in)?|musiker(?:in)?|tontechniker(?:in)?|\w*sprecher(?:in)?
      |moderator(?:in)?|tatowierer(?:in)?|visagist(?:in)?|stylist(?:in)?|logopad(?:e|in)|osteopath(?:in)?
      |\w{3,}olog(?:e|in)|psychiater(?:in)?|kinderfrau|kuchenhilfe|haushaltshilfe|sprechstundenhilfe
      |personaler(?:in)?|marketer(?:in)?|it-?ler(?:in)?|kammer(?:er|in)|gesell(?:e|in)|lagerist(?:in)?
      |kommissionierer(?:in)?|\w*beamt(?:er|in)|soldat(?:in)?|feuerwehr(?:mann|frau)|zimmer(?:mann|madchen)
      |fliesenleger(?:in)?|gerustbauer(?:in)?|\w{3,}schmied(?:in)?|\w*verwalter(?:in)?|spulkraft|tagesmutter
      |tagesvater|fusspfleger(?:in)?|kaminkehrer(?:in)?|rauchfangkehrer(?:in)?|schausteller(?:in)?
      |zirkusdirektor(?:in)?|melker(?:in)?|rettungsschwimmer(?:in)?|bademeister(?:in)?|souffleuse
      |steinmetz(?:in)?|stuckateur(?:in)?|raumausstatter(?:in)?|\w{3,}macher(?:in)|\w{4,}bauer(?:in)|landwirt
      |obmann|obfrau|ortsvorsteher(?:in)?|(?:backer|fleischer|metzger|koch|gartner|schreiner|tischler|maurer
      |maler|lackierer|schlosser|goldschmied|schmied|spengler|glaser|sattler|polsterer|schneider|schuster
      |brauer|konditor|bauer|schafer|jager|forster|fischer|sanger|tanzer|schauspieler|kunstler|autor|dreher
      |fraser|zimmer)in|journalist(?:in)?|dramaturg(?:in)?|regisseur(?:in)?|dolmetscher(?:in)?
      |ubersetzer(?:in)?|\w*therapeut(?:in)?|\w*gutachter(?:in)?|\w*makler(?:in)?|\w*pilot(?:in)?
      |\w{3,}fahrer(?:in)?|(?:lkw|pkw|bus|taxi|kran|bagger|stapler|fern)[- ]fahrer(?:in)?|\w*monteur(?:in)?
      |kellner(?:in)?|dachdecker(?:in)?|installateur(?:in)?|klempner(?:in)?|schwei(?:ss)er(?:in)?
      |friseur(?:in)?|kosmetiker(?:in)?|florist(?:in)?|optiker(?:in)?|akustiker(?:in)?|hebamme|pfarrer(?:in)?
      |pastor(?:in)?|diakon(?:in)?|mesner(?:in)?|kantor(?:in)?|organist(?:in)?|imker(?:in)?|winzer(?:in)?
      |empfangs(?:dame|herr|kraft)|rezeptionist(?:in)?|concierge|portier|barkeeper(?:in)?|kassierer(?:in)?
      |kassenwart(?:in)?|schriftfuhrer(?:in)?|webmaster|\w*trainer(?:in)?|dekan(?:in)?|professor(?:in)?
      |lektor(?:in)?|bibliothekar(?:in)?|archivar(?:in)?|kurator(?:in)?|restaurator(?:in)?|bestatter(?:in)?
      |schornsteinfeger(?:in)?|lokfuhrer(?:in)?|polizist(?:in)?|\w*sanitater(?:in)?|masseur(?:in)?
      |heilpraktiker(?:in)?|\w*helfer(?:in)?|\w*gehilf(?:e|in)|personalreferent(?:in)?|dozent(?:in)?
      |vorarbeiter(?:in)?|polier(?:in)?|\w*vorstandsmitglied|aufsichtsrat|beirat
    |realtor|framer|falconer|joiner|grower|head\ (?:keeper|gardener|baker|coach|brewer|ranger|guide|groom)
      |\w{4,}helfer(?:in)?|sprechstundenhilfe|(?:mfa|zfa|tfa)|hebamme
      |(?:hutten|haus|kassen|platz|tier|torf|zeug|sport|jugend|schrift|gerate|feuer|schloss|burg|bade|turm
      |parkplatz)wart(?:in)?|(?:alm|berg|kneipen|vereins)wirt
    |(?:boots|orgel|geigen|klavier|instrumenten|maschinen|mobel|garten|landschafts|treppen|messe|laden|ofen
      |modell)bauer(?:in)?|(?:fliesen|platten|boden|parkett)leger(?:in)?
      |(?:uhr|korb|kerzen|hut|puppen|filme)macher(?:in)?|logopeda|matrona|vigilante|guardia\ de\ seguridad
      |(?:puericultor|instructor|repartidor|mensajer|jardiner|albanil|tapicer|florist)[oa]?
    |camioner[oa]|mediador[a]?|restaurador[a]?|afinador[a]?|deshollinador[a]?|luthier|vidrier[oa]|ebanista
      |relojer[oa]|joyer[oa]|alfarer[oa]|ceramista|herrador[a]?|pregoner[oa]|sepulturer[oa]|croupier|crupier
      |payas[oa]|titiriter[oa]|mag[oa]|cuentacuentos|arbitr[oa]|conductor[a]?|chofer|enfermer[oa]|medic[oa]
      |dentista|odontolog[oa]|veterinari[oa]|farmaceutic[oa]|psicolog[oa]|fisioterapeuta|periodista
      |fotograf[oa]|peluquer[oa]|electricista|fontaner[oa]|mecanic[oa]|cociner[oa]|camarer[oa]|profesor[a]?
      |docente|arquitect[oa]|procurador[a]?|traductor[a]?|interprete|conserje|sacristan|parroco|porter[oa]
      |vigilante|jardiner[oa]|panader[oa]|pasteler[oa]|carnicer[oa]|pescader[oa]|carpinter[oa]|albanil
      |pintor[a]?|soldador[a]?|cerrajer[oa]|tapicer[oa]|costurer[oa]|modista|florista|esteticista|barber[oa]
      |barman|sumiller|montador[a]?|instalador[a]?|limpiador[a]?|cuidador[a]?|ninera|maestr[oa]
      |orientador[a]?|rector[a]?|decan[oa]|bedel|catedratic[oa]|investigador[a]?|redactor[a]?|locutor[a]?
      |azafat[oa]|marinero|taxista|carretiller[oa]|transportista|apicultor[a]?|ganader[oa]|agricultor[a]?
      |viticultor[a]?|notari[oa]|perit[oa]|telefonista|teleoperador[a]?|\w{3,}olog[oa]|\w{3,}iatra|higienista
      |capataz|informatico|(?<!\w\ )fisio|ilustrador[a]?|tatuador[a]?|tejedor[a]?|bordador[a]?|hilander[oa]
      |talabarter[oa]|orfebre|encuadernador[a]?|confiter[oa]|chocolater[oa]|helader[oa]
      |maestr[oa]\s+cervecer[oa]|curtidor[a]?|vaciador[a]?|licenciad[oa](?:\ en\ \w+)?|escultor[a]?|cantante
      |bailarin[a]?|obrer[oa]|peon|encofrador|yesero|estilista|manicurista|maquillador[a]?|anestesista
      |cirujan[oa]|optometrista|protesic[oa]|dietista|quiropractic[oa]|osteopata|acupuntor[a]?
      |trabajador[a]?\ social|educador[a]?|pedagog[oa]|regidor[a]?|alcald(?:e|esa)|edil|diputad[oa]
      |funcionari[oa]|maquinista|revisor[a]?|mensajer[oa]|mozo\ de\ almacen|estibador|operador[a]?|torner[oa]
      |fresador[a]?|chapista|librer[oa]|tender[oa]|charcuter[oa]|gobernanta|animador[a]?|guionista
      |presentador[a]?|realizador[a]?|productor[a]?|corrector[a]?|maquetador[a]?|registrador[a]?
      |graduad[oa] social|detective|logopeda|optico|nutricionista|masajista|matrona|celador[a]?|socorrista
      |bomber[oa]|policia|tesorer[oa]|bibliotecari[oa]|enolog[oa]|agronom[oa]|topograf[oa]|delineante
      |auditor[a]?|corredor[a]?|tasador[a]?|gestor[a]?|monitor[a]?|entrenador[a]?|secretari[oa]|vocal
      |concejal[a]?|operari[oa]|almacener[oa]|repartidor[a]?|dependient[ea]|cajer[oa]
    |coordinador[a]?|comercial|administrativ[oa]|administrador[a]?|analista|ingenier[oa]|desarrollador[a]?
      |programador[a]?|contable|contador[a]?|consultor[a]?|tecnic[oa]|vendedor[a]?|comprador[a]?|asesor[a]?
      |agente|ejecutiv[oa]|disenador[a]?|abogad[oa]|recepcionista|especialista)\b""",
    re.VERBOSE,
)

# Crafts that are surnames too: a title only where the words before it lead to one.
CRAFTS = re.compile(
    r"""
        (?:baker|cook|butcher|carpenter|gardener|farmer|potter|guide|keeper|monitor[a]?|profe|gui[a]|singer
          |porter|mason|tailor|weaver|driver|cleaner|builder|joiner|brewer|shepherd|painter|dancer|artist
          |musician|author|chef|coach|captain|pilot|sailor|miner|mayor|miller|dj
    |koch|backer|metzger|fleischer|wirt|gartner|schreiner|tischler|zimmerer|maurer|maler|lackierer
      |schlosser|schmied|spengler|glaser|sattler|schneider|schuster|brauer|muller|konditor|bauer|jager
      |forster|fischer|schafer|richter|sanger|kunstler|autor|dreher|fraser|goldschmied
    |pastor[a]?|herrero|zapater[oa]|moliner[oa]|sastre|pescador[a]?|musico|actor|actriz|juez[a]?|fiscal
      |piloto|capitan[a]?)""",
    re.VERBOSE,
)

# Departments: the first that matches names the function, so the narrow ones stand before the wide ones.
FUNCTIONS = (
    (
        "it",
        re.compile(
            r"\b(?:it|edv|informatic[oa]|informatik|cio|ciso|systems?|sistemas|infrastructure|sysadmin"
            r"|tecnologias? de la informacion|information technology|help ?desk)\b|\bit-|systemadmin"
        ),
    ),
    (
        "support",
        re.compile(
            r"\bsupport\b|\bcx\b|\bsoporte\b|customer (?:service|success|care|experience)|kundenservice"
            r"|kundendienst|kundenbetreu|kundenberat|atencion al? (?:clientes?|pacientes?|publico|usuarios?"
            r"|socios?|huesped(?:es)?)|(?:patient|guest|member|client) (?:services?|care|experience|success"
            r"|relations)|servicio (?:al|de atencion)|\bservice desk\b|call ?center"
        ),
    ),
    (
        "marketing",
        re.compile(
            r"market(?:ing|er)|mercadotecnia|\b(?:growth|brand|content|seo|sem|communications?|comunicacion"
            r"|pr|demand gen\w*|cmo|social media|werbung|publicidad|copywriter)\b|kommunikation"
            r"|offentlichkeitsarbeit"
        ),
    ),
    (
        "hr",
        re.compile(
            r"\b(?:hr|rrhh|people|talent|chro)\b|recruit|human resources|recursos humanos"
            r"|personal(?!\s+assist)|payroll"
        ),
    ),
    (
        "sales",
        re.compile(
            r"\bsales\w*|vertrieb|verkauf|aussendienst|\bventas?\b|\bcomercial\b|\bvendedor"
            r"|account (?:exec(?:utive)?|manager)\b|business development|\b(?:sdr|bdr|ae|revenue|cro|kam)\b"
            r"|key account"
        ),
    ),
    (
        "finance",
        re.compile(
            r"financ|finanz|\bcfo\b|account(?:ant|ing|s)\b|bookkeep|buchhalt|controll|contab|\bcontador"
            r"|treasur|tesorer|steuer|rechnungswesen|contable"
        ),
    ),
    (
        "product",
        re.compile(r"\bproduct\b|\bproduct owner\b|produkt(?!ion)|\bproducto\b|\b(?:cpo|ux|ui)\b|\bdesign"),
    ),
    (
        "engineering",
        re.compile(
            r"engineer|develop|software|\br&d\b|\bcto\b|entwickl|ingenieur|ingenier|desarroll|programm"
            r"|program(?:ador)|\bdata\b|\btechnolog|\btecnolog|\btechnical\b|\btecnic[oa]\b|\bdevops\b"
            r"|technik|architect"
        ),
    ),
    (
        "operations",
        re.compile(
            r"(?<!co)operat|operaciones|\bops\b|\bcoo\b|\bbetrieb(?!swirt)|logisti|\bsupply\b|procure|purchas"
            r"|\bbuyer\b|einkauf|compras|\bcomprador|warehouse|lager|\boffice\b|buro|produktion|production"
            r"|produccion|dispon|dispos|dispatch|fuhrpark|\bfleet\b|flota|almacen|\bproject\b|projekt"
            r"|proyectos|transport|spedition|facilit|\bplant\b|manufactur"
        ),
    ),
)
# A department named alone: "I'm in procurement", "Ich arbeite im Vertrieb", "trabajo en recursos humanos".
DEPARTMENT = re.compile(
    r"""
(?:the )?(?:procurement|purchasing|buying|(?:inside |field |pre-?)?sales(?: (?:ops|operations|enablement))?
|(?:digital |product |content |performance |trade )?marketing(?: ops)?|operations|ops|rev-?ops
|revenue operations|it|hr|human resources|people(?: ops)?|talent(?: acquisition)?|recruiting|recruitment
|finance|accounting|accounts(?: (?:payable|receivable))?|payroll|billing
|engineering|r&d|research(?: and development)?|product(?: management)?|design|data(?: science)?|analytics
|business (?:development|intelligence)|(?:it |tech(?:nical)? )?support|help ?desk
|customer (?:support|service|success|care|experience|relations|operations|services)|logistics|supply chain
|legal|compliance|quality(?: (?:assurance|control|management))?|communications|comms|public relations
|growth|partnerships
|fundraising|dispatch|admissions|front (?:desk|office)|front of house|reception|bookkeeping|warehouse
|bookings|reservations|social media|e-?commerce|production|manufacturing|maintenance|facilities|claims
|underwriting|administration|admin|work experience|placement|innovation|strategy
|transformation)(?: (?:department|dept|team|side))?
|(?:der |dem |den |die |das |ins? |unsere[nrm]? )?(?:einkauf|beschaffung|vertrieb|(?:vertriebs)?innendienst
|aussendienst|verkauf|(?:online-?)?marketing|werbung|personal(?:abteilung|wesen|entwicklung)?
|it(?:-abteilung)?|edv|buchhaltung|rechnungswesen|finanzen|finanzbuchhaltung|controlling|entwicklung
|forschung|konstruktion|produktion|fertigung|arbeitsvorbereitung|instandhaltung|haustechnik
|qualitatssicherung|qualitatsmanagement|qm|logistik|disposition
|empfang|rezeption|kundenservice|kundendienst|kundenbetreuung|support|verwaltung|sekretariat
|rechtsabteilung|presse|offentlichkeitsarbeit|(?:unternehmens)?kommunikation|strategie|digitalisierung
|projektmanagement|produktmanagement|business development|e-?commerce|fuhrpark|backoffice|export)
|(?:el |la )?(?:(?:departamento|area|equipo|seccion) de )?(?:compras|ventas|marketing|operaciones
|informatica|sistemas|tecnologia|recursos humanos|rrhh|personal|practicas|talento|finanzas|contabilidad
|administracion|facturacion|tesoreria|recepcion|gerencia|centralita|logistica|produccion|calidad
|mantenimiento|atencion al? (?:clientes?|pacientes?|publico|usuario|socio)|soporte(?: tecnico)?
|comunicacion|prensa|producto|innovacion|i\+d|juridico|legal|exportacion|expediciones|proyectos|diseno
|desarrollo de negocio|postventa)""".replace("\n", "")
)
ACRONYMS = word_set(
    "ceo cto cfo cmo coo cio cpo cro cso cdo ciso chro vp svp evp avp md gf hr it pr seo sem ux ui qa pm kam "
    "sdr bdr ae rrhh edv crm erp b2b b2c r&d devops"
) - {"devops"}
SMALL = word_set("of the for to and in at & de del la las los y e der die das des für im vom und von a al")
LEVELS = word_set(
    "firm parish sole joint senior junior sr jr lead principal staff regional global deputy vice assistant "
    "associate key account chief co managing general executive technical commercial digital web mobile app "
    "frontend backend cloud school practice clinic hotel hospital church shop store restaurant bar site "
    "field club event events stage plant farm ward front back night day box admissions community volunteer "
    "production property estate salon cafe café gallery studio spa national international area group first "
    "second head team office customer client business project product human field inside outside enterprise "
    "strategic corporate program programme creative art social media data supply chain market civil service "
    "services company information needs insurance control it hr pr stellvertretender stellvertretende "
    "kaufmännischer technischer"
)
SPANISH = re.compile(
    r"\b(?:directora|director (?:de|del|general|comercial|ejecutivo|financiero|tecnico)|gerente|jef[ea]"
    r"|responsable|encargad[oa]|duen[oa]|propietari[oa]|(?:co)?fundador[a]?|soci[oa]|consejer[oa]"
    r"|coordinador[a]?|recursos|ventas|compras|comercial|president[ea] d\w+|atencion|analista|ingenier[oa]"
    r"|desarrollador[a]?|contable|consultor[a]?|tecnic[oa]|vendedor[a]?|asesor[a]?|agente|abogad[oa]"
    r"|becari[oa]|asistente|administrativ[oa]|operaciones|finanzas|informatica|contabilidad)\b"
)

# What the self-employed name instead of a title: "freelance, brand copy mostly", "autónoma, diseño gráfico".
_CRAFT_FIELD = (
    r"(?:copy(?:writing)?|photography|photos|videography|videos?|film(?:ing)?|illustrations?|animation"
    r"|translat(?:ing|ions?)|subtitl(?:es|ing)|interpreting|editing|proofreading|writing|journalism"
    r"|book ?keeping|accounting|consult(?:ing|ancy)|coaching|tutoring|teaching|training|lessons"
    r"|web ?(?:dev|development|sites?)|software|coding|programming|marketing|seo|social media|events?"
    r"|catering|massages?|yoga|pilates|fitness|carpentry|joinery|plumbing|electrics|gardening|gardens"
    r"|landscaping|painting|decorating|cleaning|roofing|tiling|plastering|make-?up|nails|tattoos|upholstery"
    r"|tailoring|pottery|ceramics|voice ?overs?|podcasts?|dog ?(?:walking|grooming)|grooming|architecture"
    r"|surveying"
    r"|texten?|lektorat|korrektorat|[a-z]*grafik|[a-z]*design|[a-z]*fotografie|[a-z]*fotos"
    r"|[a-z]*ubersetzung(?:en)?|ubersetzen|[a-z]+beratung|coachings|[a-z]+entwicklung|programmier(?:ung|en)"
    r"|illustration(?:en)?|journalismus|buchhaltung|buchfuhrung|[a-z]+unterricht|nachhilfe|[a-z]*massagen"
    r"|[a-z]*therapie|kosmetik|garten(?:bau|pflege)|[a-z]+kurse|webseiten|malerei|malerarbeiten|trockenbau"
    r"|[a-z]*reinigung|schmuck|keramik|filme|untertitel|[a-z]+planung"
    r"|diseno(?: (?:grafico|web|industrial|de [a-z]+))?|fotografia|fotos(?: de [a-z]+)?|traduccion(?:es)?"
    r"|subtitulos|redaccion|correccion|textos|ilustracion(?:es)?|consultoria|asesoria|contabilidad"
    r"|programacion|desarrollo(?: web)?|clases(?: de [a-z]+)?|masajes|jardineria|carpinteria|fontaneria"
    r"|electricidad|reformas|pintura|limpiezas?|peluqueria|estetica|maquillaje|tatuajes|eventos|ceramica"
    r"|costura|arquitectura)"
)
_KIND_OF_FIELD = (
    r"(?:(?!(?:need|want|no|not|looking|for|with|without|my|our|the|suche?|brauche?|kein[a-z]*|mit|fur|busco"
    r"|necesito|sin|con|para|mi|hago|mache?|gebe?|doy|do|make|take|shoot)(?![a-z]))[a-z]{3,} )?"
)
CRAFT_FIELD = re.compile(
    rf"{_KIND_OF_FIELD}{_CRAFT_FIELD}(?: (?:and|und|y|&|\+|e) {_KIND_OF_FIELD}{_CRAFT_FIELD})?"
)
