"""Swiss, Austrian and Bavarian German, some of Swabia, the Rhine and Berlin, and German chat shorthand.

How a line is written says `colloquial`.
"""

NUMBERS = """
    zwei zwoa zwo drei drü vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreissig dreißig vierzig
    fünfzig hundert paar
"""
GROUPS = {
    # Behind "mir" the plural of a verb tells that "wir" is meant; "mir fehlen", "mir gehen ... verloren" are none of these.
    "WE": """
        händ hend hei hän hom hobn ham hamm habn haben hättn hätted hättet hätten san sand sind sein warn
        waren brauchn brauchan brauchen brauchatn brauchertn bräuchtn bräuchten bräuchted bräuchtet bruuched
        bruched bruuchet bruchet sueched suechet suachn suachan suchen wänd wend wei wöi wolln woin wollen
        wölled wöue mecht mechtn mechatn möchten möchted möchtet wetted wettet chönd chöi chönne chönned
        kenna kennan kinnan können miassn miasn müend müesse müessed müssen sött sötte sötted sollten solln
        machn machan machen mached verkaufn verkaufen verkaufed verlieren verliern verlüüred kriagn kriegn
        kriegen kriaged bekommen überlegen überleged planen planed schaun schauen lueged arbeiten arbeitn
        schaffed bauen bauan bieten möchtn dan duan tun tüend suechn chöme chömed kemman kumman kommen
        vermieten vermietn hoaßn hoassn heißen entscheidn entscheiden entscheided wissen wissn wüssed
    """,
    "I": "i ich",
    "SAYS": """
        hab hob ha han hätt hätte hett bin bi brauch brauche bräucht bräuchte brauchert such suach suech
        mecht möcht will wü wui wott kann ko kau cha muas muass mues muss soll sött sollt denk glaub woas
        woaß weiß weiss hoff moan mein sag sog kumm komm mach mog zoi zahl entscheid bestimm und dass daß
        wenn wann wia wie wos was weil aber nur drum do da jo ob als dann leit
    """,
    "PLACES": """
        de dr d dere dem em am eim üsem eusem öisem mim züri bärn basel luzern wien graz öppe oeppe em den
        der deutschland österreich bayern
    """,
    "NEEDS": """
        brauch brauche brauchen brauchn brauchma brauchert bräucht bräuchte bräuchtn such suche suchen suach suachn
        suachan hab habe haben hob ham hätt hätte hättn hättma wü wui will wolln woin wollen mecht möcht möchte woll
    """,
    "OTHERS": "so nur für mir wir ma wär wäre is ist san",
    "WANTED": """
        sueche suech suache sueched suechet bruche bruuche bruuch bruch bruuched bruched bruuchet bruchet
        bräucht bräuchte händ hend hei ha han hät het wott wänd wett isch nume nur so für mit brauche
        brauchen haben habe suche suchen
    """,
    "HER": """
        frau chefin oide alte mama mutter mueter tochter schwester partnerin firma seite seitn website
        webseite homepage nummer nummere mail email adresse adrässe kollegin gschäftspartnerin
        geschäftsführerin
    """,
}
FORMS = """
    nicht: nöd nid ned net nüd nöt nedd nich nisch
    punkt net: punkt_net
    dot net: dot_net
    punto net: punto_net
    nichts: nüt nüüt nischt nuscht
    nicht mehr: nimmer nimma nümme nümm nüme
    ist: isch
    ist: is_(*) is_($)
    ist das: isn_des isn_das
    wir sind: mir_san mia_san mer_san mir_sand mia_sand mir_sand mir_sin mir_si_(#|öppe) simmer simma samma
    sind: (ma|sie|se|es|leit|leut|do|da|des|die|de|dann)_san san_(ma|mir|mia|ned|net|grad|so|zu|nur|no|#)
    sind: (wir|mir|mia)_sand
    sind wir: san_ma sam_ma san_mia san_mir sinma simmer_(nur|halt|ned)
    wir: mir_(WE) mia_(WE) mer_(WE)
    wir: (ham|hom|hamm|hend|händ|hättn|brauchn|woin|wolln|woll|miassn|kennan|duan|dan|tuan)_ma
    wir: (händ|hend|hei|san|ham|sind|brauchn|bruuched|möchted|dan|duan|machn|wänd|wend|chönd|müend)_(ned)_ma
    wir: (händ|hend|hei|san|ham|sind|brauchn|bruuched|möchted|dan|duan|machn|wänd|wend|chönd|müend)_(no)_ma
    wir: (händ|hend|hei|wänd|wend|chönd|müend|sueched|bruuched)_mir (händ|hend|hei|wänd|sind|hätten)_mer
    haben wir: hamma hemmer hämmer hammer_(#|no|nur|öppe|kei|ned) ham_ma
    haben: händ hend hän ham hom hobn habn hamm hei_(mir|mer|öppe)
    haben: (mir|wir|lüt|leit)_hei
    habe: hob (I)_ha (I)_han ha_(kei|i|ich|en|e|no|es|öppe|nur|nume)
    habe: han_(kei|i|ich|en|e|no|es|öppe|nume|nur)
    hast: hesch hosch
    hat: hät het hot_(des|das|de|die|a|an|ka|koa|kan|kein|no|ned|net|mi|uns|er|der|se|gsagt|scho|mir)
    hätte: hätt_(I) (I)_hätt hätti hetti hett hät_(I)
    hätten wir: hätt_ma hättma hättmer hettmer hättn_ma hättet_mir hätted_mir
    hätten: hättn hätted hetted
    bin: (I)_ben
    bin der: (I)_ben_dr
    die: (bin|sind|is|ist|heiss|und|mit|über|auf|für|in|dass|weil|wenn|wir)_d'
    wir sind: mir_send
    bin: (I|^)_bi bi_(i|ich|nur|nume|d|vom|zue|selbständig|elei|alleinig)
    bin der: bin_de bi_de_(Aa) (I|^)_bi_de bi_dr_(Aa) (I|^)_bi_dr bin_da_(Aa) (I)_bin_da_(franz|sepp)
    bin der: bin_da_(chef|boss|küchenchef|hausmoasta|hausmeister)
    bin der: bin_da_(inhaber|wirt|gschäftsführer|geschäftsführer|besitzer)
    und der: und_da_(Aa)
    der: da_(chef|boss|sepp|hias|hannes|franz|bruder|vater|papa|vadda|wirt|kollege)
    bist: bisch
    ich: i_(bi|bin|hab|hob|ha|han|brauch|brauche|such|suach|hätt) (SAYS)_i
    ich: i ick icke ikke ii
    in der: i_de_(Aa) i_dr_(Aa)
    in: i_(PLACES) i_(#) (sind|sitzen|wohnen|daheim|wohne|firma|büro|laden|praxis|mitte)_i_(Aa)
    im: i_em im_em
    mich: (schau|schaug|schaue|lueg|luege|informier|interessier|umschaun|entscheid)_mi mi_(nur|grad)
    meine: mei_(HER) mini_(HER) moi_(HER)
    mein: mei_(*)
    mein: min_(chef|maa|mann|brüeder|bruder|brueder|partner)
    mein: min_(name|nam|vorname|lehrling|betrieb|lade|laden|vater)
    meine alte: mini_alti
    meinem: mim meim (vo|von|mit|zu|bei)_mein
    meinen: mine_(chef|mann|bruder|partner)
    seinem: sim_(chef|bruder|partner|vater)
    unsere: üsi öisi eusi üseri
    unser: üse öise euse üsen üsers eusers
    unserem: üsem öisem eusem
    unseren: üsere öisere eusere
    uns: üs öis eus (bi|vo|bei)_ois
    als: (mehr|weniger|mea|meh|später|früher|länger|anders|größer)_ois
    alles: ois olles ollas alls
    also: oiso olso
    das: dat dit det
    das: des_(is|isch|ist|wär|wäre|hat|hot|war|mach)
    das: des_(macht|mocht|entscheid|entscheidet|bestimm|muas|muss|geht|kost|kostet)
    das: des_(reicht|soll|sollt|kann|ko|wü|wui|woas|woaß|weiß)
    das: des_(mecht|möcht|brauch|braucht|hab|hob|hätt|ganze|passt|dauert)
    das: (wos|was|macht|entscheid|entscheidet|kost|kostet|für|is|ist|ma|uns|i|ich)_des
    was: wat wos
    es: et_(is|ist|gibt|geht|jeht|sind|muss|soll) (is|ist|geht|dat|muss|bis)_et
    wie: wia
    wenn: wonn waun
    aber: owa åba aba awer awa
    oder: oda odr od. od
    und: ond u. u
    auch: ooch au_(en|e|no|nöd|nid|ned|kei|nur|gärn|gern|mal) (isch|sind|händ|ich|i|mir|das|bin)_au
    kein: koa koi kei ka_(geld|budget|zeit|problem|überblick|website|homepage|ansprechpartner|stress|termin)
    kein: keen
    keine: kane koane keini ka_(ahnung|eile|lust|zeit|rechnung|seite|firma|webseitn)
    keinen: koan koanen kan_(überblick|plan|chef|stress|bock|shop|webshop|mitarbeiter)
    keine ahnung: (^)_ka_($) kp
    keiner: kana koana koaner kaner keener keena kaana koiner
    niemand: niemer niemerd niemert neamd neamad neamand nemad
    jemand: öpper oeper oepper ebber jmd. jmd
    jemanden: jmdn jmdn. (NEEDS)_wen (WANTED)_wen (WANTED)_öpper (NEEDS)_oan_(der)
    jemandem: öpperem jmdm
    jemanden der: (WANTED)_öpper_wo
    der: (jemanden|jemand|oan|öpper|oana|bruder|mann|mensch|entwickler|handwerker)_wo
    die: (leute|lüt|leit|firma|agentur|frau|software|lösung|app|website|kunden)_wo
    das: (crm|tool|system|programm|plugin|team)_wo
    etwas: öppis öpis eppes ebbes ebbis eppas
    etwa: öppe oeppe öppä öpe oppe
    allein: alloa alloan alloanig alloins elei elai eleige alleinig aloa alei aleinig
    selber: söba söiba selba sölber soiba sälber säuber söwa
    nur: nume numme nua numä
    noch: no_(ned|net|nid|nöd|nichts|nüt|kei|ka|koa|heuer|vor|vorm)
    noch: no_(das|des|im|in|mit|mei|en|e|offen|keine|dauern|länger)
    noch: (muas|muass|mues|muss|is|isch|i|ich|mir|weiss)_no
    noch: (woas|woaß|hab|immer|gern|gärn|aber|ma|wissma|geht|do)_no
    jetzt: jetz jetza jez etz iaz iatz itz jetze jtz
    schon: scho schu
    auf: uf uff
    auf der: uf_de
    drauf an: druf_aa druff_a
    auf das: ufs
    aus: us_(em|de|der|dr|züri|zürich|basel|bern|bärn|luzern|zug|winterthur|thun|chur)
    mit dem: mitm mitn mitem mit_em
    von: vo_(*) vu_(*)
    von der: vo_da vo_de
    für: füa
    für einen: fürn
    für den: für_de_(Aa|sommer|winter|laden|lade|betrieb)
    bei: bi_(üs|uns|eus|öis|ois|mir|ihne|em|enere|dere|somene) (schaff|schaffe|arbeit|arbeite)_bi
    beim: (schaff|schaffe|arbeite|bin|bi|isch)_bim
    in: z_(züri|zürich|bärn|bern|basel|luzern|glarus|winti)
    in: z_(winterthur|thun|chur|zug|wien|linz|graz|salzburg|münchen)
    dem: (uf|auf|vo|von|mit|us|aus|bi|bei|nach|zu)_em
    die: de_(leit|leut|lüt|kundn|kunden|anfragen|anfragn|kundschaft)
    die: d_(lüt|leut|chunde|kunde|aafrage|anfrage|website)
    es: s_(sött|sötti|isch|git|gits|muess|mues|het|hät|gaht|goht|eilt|pressiert|wär|cha|sollte|muss|soll)
    das: s_(telefon|gschäft|budget|büro|mail|geld|tool)
    eine: e_(*)
    e: (#)_e
    e mail: e_mail
    e commerce: e_commerce
    e bike: e_bike
    e bikes: e_bikes
    e learning: e_learning
    e auto: e_auto
    einen: en_(*)
    en detail: en_detail
    en gros: en_gros
    en masse: en_masse
    en bloc: en_bloc
    en suite: en_suite
    en passant: en_passant
    ein neues: e_neus es_neus e_neues es_neues es_nöis
    ein: es_(crm|tool|system|programm|chlises|problem|angebot)
    ein: e_(crm|tool|system|programm|chlises|bitz|bitzli)
    ein: (NEEDS|OTHERS)_a
    eine: (NEEDS|OTHERS)_a_(neue|neie|neiche|kloane|guade|gute|gscheide)
    eine: (NEEDS|OTHERS)_a_(website|homepage|webseite|seite|agentur|firma|app|lösung)
    eine: a_(neue|neie|kloane|guade|gscheide|werbeagentur)
    eine: a_(praxis|offerte|homepage|website|webseite|pension|software)
    ein bisschen: a_bissl a_bisserl a_bissal a_bissi e_bitz e_bitzli es_bitzli es_bitz
    einen: an_(neichn|neien|guadn|gscheidn|kloan|kloanen|haufn)
    einen: (NEEDS)_an_(neuen|guten|gscheiten|ordentlichen|eigenen|kleinen|haufen|überblick)
    einen: (NEEDS)_an_(shop|webshop|onlineshop|termin|chatbot)
    einen: (NEEDS)_an_(bot|kostenvoranschlag|webdesigner|kredit|rabatt|laden)
    einer: oana oaner ner
    eines: oans
    einem: nem eim somene
    einen: nen oan
    eine: ne_(neue|website|homepage|webseite|seite|agentur|firma)
    eine: ne_(app|lösung|halbe|software|kleine|gute|simple|woche)
    so ein: son_(*)
    so eine: sone
    so einen: sonen
    neue: neui neuie nöii nöie neie neiche
    neuer: neuä
    neues: neus nöis neis
    neuen: neichn neien neie_(laden|shop)
    kleine: chlini kloane kloani
    kleiner: chline kloana
    kleines: chlises kloans
    kleinen: kloan kloanen chlinä
    gute: gueti guate guade
    zwei: zwoa zwöi zwoi zwee
    zwölf: zwölfi zwölfe
    drei: drü drüü droi
    vier: vieri
    fünf: foif füfi foifi fümf fimf
    sechs: sächs sächsi sechsi
    sieben: sibe siebe sibni siebni
    neun: nün nüün nüni
    zehn: zeh zehni zäh_(lüt|monet|täg|tag|wuche|minute|jahr)
    zwanzig: zwanzg zwänzg
    dreißig: drissg driissg
    vierzig: vierzg
    fünfzig: füfzg foifzg fuchzig fuffzig
    tausend: tuusig tuusend dausend tuusi dausnd
    Leute: lüt lüüt leit
    Monate: (#)_monet (paar)_monet (#)_moant
    Monat: (im|pro|per|em|en|ein|am|nächste|nächschte|dä|jede|jeden|dem|a|diesen|de|s|i)_monet moant monät
    Monat: jedn_monad
    Wochen: (#)_wuche (paar)_wuche (#)_wochn (paar)_wochn
    Woche: wuche wuchä
    Jahr: joar johr jaar jhr joor jhr.
    Jahre: (#)_johr (#)_joar johre
    Tage: täg tääg
    Weihnachten: wiehnacht wiehnachte wienacht wienachte weihnachdn weihnachtn
    Ostern: oschtere oschdern oschtern
    Frühling: früelig früehlig
    Herbst: herbscht hirbscht
    Ende: ändi endi änd ändä
    Anfang: afang aafang ofang
    Mitte: mitti mittä
    nächste: nächscht nächschti nächschte nögschte nögscht nöchscht nöchschti nexte
    nächsten: nächstn nögschtn
    letzte: letscht letschti letschte
    spätestens: spötischtens spötistens spätischtens spötestens späteschtens spatestns
    frühestens: früehstens früeschtens frühischtens
    höchstens: höchschtens höggschtens
    mindestens: mindeschtens mindestns
    gern: gärn gean gearn
    gleich: glei_(*) gli_(*)
    schnell: schnäll
    brauche: bruche bruuche bruuch (I)_bruch bruch_(i|en|e|es|öpper|dringend)
    brauchen: bruched bruuched bruchet bruuchet brauchn brauchan
    brauchen wir: brauchma brauchmer
    bräuchte: bräucht brauchert bräuchert brauchat brauchad bräuchat bruchti brüüchti brüüchte
    bräuchten: bräuchtn bräuchted bräuchtet brauchertn brauchatn
    suche: sueche suech suach
    suchen: sueched suechet suachn suachan
    will: wott wü wui
    wollen: wänd (wir|mir|mer)_wend woin wölled wöue wöi wolln (wir|mir)_wei
    wollen wir: wemmer wömmer wollma woll_ma woima woi_ma
    möchte: mecht mechat möcht möchti wetti (I)_wett wett_(i|gern|gärn)
    möchten: mechtn mechatn möchtn möchted möchtet wetted
    muss: muas muass mues muess muaß
    müssen: müend müesse müessed miassn miasn mian
    müssen wir: miassma müemer müemmer
    sollte: sött sötti sottat
    sollte es: sötts
    sollten: sötted söttet solltn
    kann: cha chan ko_(i|ma|no|ned|des) (i|ma|des|er|de)_ko kau_(i|ma|ned)
    können: chönd chöi chönne chönned chöned kenna kennan kinnan
    weiß: woas woaß woass
    wissen: wissn wüsse wüssed
    wissen wir: wissma
    komme: chume chumm
    kommt: chunnt chunt kimmt kummt
    kommen: chöme chömed kemman kumman
    geht: gaht goht gohd geits
    gehts: gahts gohts
    gehts: (s|wie|wann|los)_geits
    gibt: gitt git_(es|s|en|e|nüt|nöd|nid|kei|mer) (es|s|was|wie|wo|wenn|das)_git
    gibt es: gits
    macht: (der|die|wer|er|sie|des|das|a|homepage|website)_mocht mocht_(des|das|er|sie|mei|da)
    machen: mached machn machan
    tut: duad duat tuat tuet
    tun: duan tuan tüend
    heiße: hoaß hoass hoas
    heißt: hoaßt hoasst
    heißen: hoaßn hoassn
    heißen: heissed
    sage: sog
    schreiben: schriibe schriibed
    schreibt: schriibt
    zurückschreiben: zruggschriibe zrugg_schriibe zruckschreibn
    zurückrufen: zruggrüefe zruckruafn zruckrufn zrugglüte zruggalüte
    zurückgerufen: zruckgruafn zruckgrufn
    zurück: zruck zrugg
    anrufen: aalüte alüte aalüüte oruafn orufn
    rufen: ruafn rufn
    nach: noche nochi
    arbeite: schaffe_(bi|bim|als) schaff_(bi|bim|bei|beim|als)
    entscheide: (I|das|des|dat)_entscheid entscheid_(I|elei|nur|alles)
    entscheiden: entscheidn entscheided
    fragen: frogn frogen froge
    frage: frog
    schaue: lueg luege
    schauen: lueged schaun
    schauen wir: schaumer schauma schaun_mer schaun_ma schau_ma
    umschauen: umeluege umluege umschaun
    Anfrage: aafrog ofrog
    Anfragen: aafrage aafroge anfragn
    Kunden: kundn chunde
    Geschäft: gschäft gscheft
    Geschäftsführer: gschäftsführer gschäftsfüehrer gschäftsfiara
    Geschäftsführerin: gschäftsfüehreri gschäftsführerin
    Gesellschafter: gsellschafter
    Hausmeister: hausmoasta
    Chef: scheff
    Mann: maa
    Bruder: brüeder brueder bruada
    zusammen: zäme zämä zamm zsamm zsam zsamma zsm beinand mitenand
    viel: vil vui vü
    mehr: meh mea
    mehr: (nid|nöd|nicht|nit)_meh
    kostet: choscht koscht chostet kost_(das|des|so|es|a)
    Preis: priis
    Preise: priise
    Geld: gäld göid gööd goid göd
    eingeplant: iplant igplant yplant eiplant
    eingegeben: igäh
    ausgeben: usgä usgeh usgää ausgebn
    zahlen: zalle zoin
    sein: (fertig|parat|bereit|live|online|montiert|muess|cha)_si si_($)
    bereit: parat
    zweimal: zwoamoi zwöimol zwoimol
    mal: amoi amol emal emol (no|nur|schau|schaug|glei|erst|erscht)_moi
    hallo: hoi salü sälü
    hallo zusammen: hoi_zäme sali_zäme salü_zäme hoi_mitenand
    guten Tag: guete_tag guata_tag
    guten Morgen: guete_morge guate_morge
    guten Abend: guete_abig guete_obig
    hallo: griaß_eich griass_eich griaß_di griass_di griaseich servas seavas seas
    abends: obends
    heute: hüt
    heuer: hüür
    morgen: morn
    würde: würd tät dät
    kriegt: kriagt
    kriegen: kriagn
    verlieren: verlüüred verliern
    verlieren wir: verlier_ma
    waren: (wir|mir|mia|ma|leit)_warn
    da: do_(muas|muass|muss|verlier|verlieren|san|sand|is|hob)
    da: do_(hab|ham|brauch|geht|kimmt|kommt|hot|warn|red|redt)
    drin: drinna drinne drinn
    gesagt: gsagt gseit
    gewesen: gsi gwesn gwen
    worden: worn
    geworden: gwordn worde
    zuerst: zersch zerscht zerst
    einfach: eifach oafach
    warten: warted wartn
    hergeben: hergebn
    super: leiwand
    vielleicht: vllt vlt vllcht villt vielleich vilt vilicht vilich viellicht
    eventuell: evtl. evtl eventl. eventl
    irgendwie: iwie
    irgendwann: iwann
    irgendwas: iwas
    irgendwer: iwer
    irgendwo: iwo
    gegebenenfalls: ggf. ggf ggfs. ggfs
    möglich: mgl mögl
    insgesamt: insg. insg
    mindestens: mind. mind
    bezüglich: bzgl. bzgl
    habt: habts
    macht: (des|das)_machts machts_(ihr|des|es)
    seid: seids
    haben sie: hamse
    ausfüllen: usfülle
    Schweiz: schwiiz schwyz
    daheim: dahoam dehei dehoam
    Name: (mein|mei)_nam
"""
