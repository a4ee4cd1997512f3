"""Words in which a capitalised name shows that it is a company's: trades, shops and what they sell, in three languages."""

from __future__ import annotations

import re

from bot.understanding.company.company_words import KINDS
from bot.understanding.folding import folded, folded_set

_TRADES = folded_set(
    """
        floral chemist pilates crossfit dojo decking decorating contractors homes advisory ferries limousines
        supply bbq campground campsite glamping landfill comics cemetery wells chimney exterminators golf
        arcade skating kayak canoe angling apiary padelhalle tennishalle kletterhalle nachhilfe ergotherapie
        augenoptik pflegeheim bestatter friseur friseursalon eisdiele bodenbeläge raumausstatter feinmechanik
        schreibwaren busreisen zweirad bootsverleih wassersport zoohandlung cabañas fletes autobuses frenos
        automotriz concesionario náutica vidrios soldaduras agropecuaria agrícola modas cine limpieza
        konditorei charity hospice chapel spa spas salon salons barbers grill diner pizzeria pizza tacos
        burgers eatery bistro pub tavern inn lodge brewery brewing winery wines vineyard vineyards distillery
        farm farms ranch nursery nurseries timber lumber mill mills grain feed seed seeds dairy creamery
        apiaries kennels stables marina charters charter narrowboats boats yachts yacht marine fishing
        fisheries seafood bait tackle towing garage auto autos automotive tires tyres tire cars cycles bikes
        glass windows doors floors flooring fencing landscaping landscapes gardens garden florist florists
        flowers painting painters plastering scaffolding electrical electric electricians hvac heating cooling
        plumbers solar drilling pest septic waste disposal recycling storage moving movers removals haulage
        hauling lines cargo taxi taxis cabs limo coaches rentals rental hire leasing lettings mortgage
        mortgages financial wealth tax accounting accountants bookkeeping solicitors attorneys chambers
        dentistry orthodontics pediatrics paediatrics physio physiotherapy chiropractic optometry optical
        opticians eyecare vet vets veterinary hospice care homecare rehab therapy counseling wellness massage
        beauty hair nails tattoo boutique jewelers jewellers jewelry jewellery bridal weddings photography
        films pictures records music dance theatre theater ballroom cabaret circus books bookshop toys pets
        pet grooming academy tutoring daycare preschool museum gallery arts crafts pottery ceramics candle
        candles soap textiles apparel clothing shoes leather furniture interiors cabinets carpentry joinery
        kitchens baths bathrooms pools tile tiles stone stoneworks granite marble steel metal metals iron
        ironworks welding fabrication machining tooling tools rigging plastics packaging paper chemicals
        biotech devices instruments bearings controls electronics networks telecom wireless broadcasting
        recruiting recruitment staffing translations guards janitorial laundry logistics loft outfitters
        supplies equipment machinery parts signs graphics prints designs creations house club resort resorts
        hostel camp camping market grocers grocery foodservice bakers butchers meats cheese teas roasters
        roastery chocolates sweets treats juice ice water oil gas power electricals aviation aerospace drones
        rail marinas ports docks bridge council trust union federation society association hospital medical
        pharmacy surgery clinics practice group hall center centre cooperative co-op collective crew guild
        exchange depot yard works workshop factory forge foundry ballett theater kino bar schnapsbar kneipe
        café hof mühle holz stahl fenster türen möbel küchen parkett fliesen kran umzüge entsorgung kurier
        optik hörakustik pflegedienst sanitätshaus hausverwaltung notariat steuerberater steuerberatung
        reederei werft druckhaus reisebüro fahrschule weingut imker winzer piraten gasthof gasthaus pension
        ferienwohnungen zahnärzte tierärzte therapie physiotherapie logopädie hebammen kita stiftung
        genossenschaft automobile reifen fahrräder taller reformas montajes bodega bodegas hostal bar cafés
        café academia gestoría autoescuela excavaciones pinturas electricidad hielos quesos vinos aceites
        frutas conservas embutidos pescados mariscos confecciones calzados óptica veterinaria guardería
        colegio residencia fundación asociación cooperativa finca granja viveros jardines estudio agencia
        gimnasio mudanzas grúas aluminios cristales mármoles maderas hierros autocares limpiezas eventos
        azulejos cocinas piscinas climatización fisioterapia bufete notaría gobierno ayuntamiento diputación
        consejería ministerio ong instituto escuela universidad parroquia hospital asador cervecería compañía
        rechtsanwälte anwälte anwaltskanzlei filiale sparkasse volksbank raiffeisenbank stadtwerke landratsamt
        gemeinde bezirksamt finanzamt stadt kreisverband ortsverein grundschule gymnasium hochschule
        universität theaterschiff orchester chor kita lets carpets rugs curtains blinds lighting locks
        locksmiths catering caterers tuition coaching couriers drainage gutters stoves insulation glazing
        conservatories decorators upholstery tailors launderette podiatry osteopathy acupuncture payroll
        architects surveyors cottages villas apartments campers caravans motorhomes motorcycles scooters
        demolition groundworks paving driveways arborists poultry noodles sushi bagels donuts cupcakes cakes
        patisserie delicatessen gelato boxing diving climbing tours safaris cruises teppiche gardinen käse
        kaffee kieferorthopädie orthopädie ordination kanzlei sicherheit motoren fahrzeuge wärmepumpen elektro
        sanitär heizung dach gerüste landschaftsbau blumen friseure kosmetik schmuck uhren bestattungen
        floristik spedition umwelttechnik immobilien versicherungen übersetzungen fotografie veranstaltungen
        reinigung catering keramik textil schuhe rrhh ventanas puertas persianas toldos alarmas motores posada
        refaccionaria alfombras cortinas aceros bienestar importaciones exportaciones mascotas ortodoncia
        odontología psicología joyería cerámicas tejidos colchones muebles lámparas neumáticos recambios
        repuestos suministros instalaciones reparaciones excursiones hostelería quesería school primary
        secondary college university ministry parish church orchestra choir collective outfit slate quarry
        freight forwarding logistics airways airlines railway railways allotments awnings funeral funerals
        hives honey orchard orchards smokehouse cidery taproom deli saunas kayaks canoes surf skate ski
        cycling trampolines skips welders blacksmith blacksmiths farriers saddlery equestrian livery alpacas
        soaps yarn yarns wool knitting quilt quilts embroidery hats millinery boots watches clocks antiques
        auctions auctioneers salvage scrap lockers pallets crates labels barrels ropes sails pumps valves
        pipes boilers chimneys sweeps lifts elevators alarms cabling hosting bonsai puppets balloons tents
        marquees costumes bagpipes pianos guitars violins organs brass ies ceip property restaurants insurers
        distributors distribution exports riding sailing rescue judo recordings kugellager aufzüge brautmoden
        torten honig kerzen klaviere orgeln geigen getränke obst gemüse pilze fleisch wurst fisch boote segel
        zelte wohnmobile anhänger landmaschinen maschinen werkzeuge schrauben rohre kabel lampen leuchten
        markisen rollläden zäune tore treppen öfen kamine brunnen pumpen saunen paketshop institut blechwerk
        tischlerei musikhaus reitstall tierheim llantas botanas gaitas corchos balneario huevos miel velas
        guitarras campanas cuadras apícola arroces turrones caramelos jamones bebidas refrescos energías
        placas ascensores andamios volquetes contenedores desguaces chatarras riegos semillas abonos tractores
        maquinaria herramientas tornillos plásticos envases etiquetas trofeos uniformes sombreros botas
        zapatos relojes antigüedades subastas funeraria funerarias tanatorio teatro museo orquesta hermandad
        cofradía cerrajería ferretería peluquería tintorería helados dulces flores libros juguetes imprenta
        gráficas rótulos editorial producciones library libraries chippy chippie packers packing greenhouse
        greenhouses circus pizzas takeaway wholesalers adjusters adoptions advisors advisers allergy
        alterations aquatics archery asphalt astrology audiology autobody baking ballet bakes balloon
        beverages bicycle bicycles bikers billiards blooms bookkeepers bookstore bottling bowls bowling brake
        brakes bricks bridals broadband brokerage brokers burger butchery cabins candy carpet carts carvings
        childcare cinema cleaners clinical coating coatings concrete conservatory cookies cookware cosmetics
        cottage counselling courier crematorium croquettes dairies dentists dermatology desserts diagnostics
        drains drapery drywall dumpsters dyeworks ecology editions engraving equine espresso estate eyewear
        fabrics fertility fertilizer fiber fibre firewood fireplaces fixtures flats florals foam footwear
        foundations framing freighters fruit fruits fuels gastropub gifts gilding glassworks goldsmiths
        growers gymnastics gyms haircuts hairdressing handyman harbor harbour hardscape hardware haulers
        hearing herbs hobbies horticulture hospitals housing hydraulics hypnosis imaging imports injection
        inks inspections investigations investments ironmongers jet jiujitsu karate kebab kitchenware knives
        laboratory laboratories lace lamps lasers lawn lawns lawncare leathers lending lenses linen linens
        liquor litigation locksmith lumberyard machines magazine maids manor martial masonry mattress
        mattresses meadery meat medicine mechanics mechanical memorials metalworks microbrewery midwives
        milling millwork mobility modular montessori mortuary motel motorsports muffler mushrooms naturals
        neurology nutrition obstetrics oncology opera optics orchids organics orthotics outdoors oysters
        paddle pallet parlor parlour pastries pastry patios pawn pediatric perfumes pharmacies pickles pie
        pies pipe piping plants playground playhouse poker pontoon popcorn porcelain posters prefab preserves
        preschools pretzels prosthetics psychology publishers puppetry pumping realtors refinishing
        refrigeration renovations resurfacing retirement rink robots rooter rubber rugby sanitation sauces
        sausages sawmill scents sculpture seating servicing sewing shades sheds shelters shipyard shooting
        shutters siding signage silks sitters skincare snacks spices spirits stair stairs stationery
        steakhouse steels stitchery stonemasons stove structures suites surgical surveying swimming tailoring
        tanning tarps taxidermy teahouse theatricals therapies thrift tiling tobacco toy tractor tractors
        trailers trails trains trophies turf tutors tyre upholsterers vacations vacuum valet veneers
        ventilation vinyl violin voyages warehousing watchmakers waterproofing waterworks weaving wedding weld
        wholesale wigs woodworks woodworking zoo volksbank raiffeisenbank stadtbücherei bücherei bibliothek
        volkshochschule rechtsanwälte anwälte notare architekten zahnarztpraxis steuerbüro steuerkanzlei
        dachdecker malerbetrieb hydraulik antriebe robotik automation anlagenbau messebau treppenbau
        innenausbau ladenbau trockenbau tiefbau hochbau straßenbau brandschutz arbeitsschutz
        schädlingsbekämpfung umzug kfz karosserie lackiererei fahrzeugbau wohnbau hausbau küchenstudio
        modehaus bekleidung dirndl trachten wirtshaus almhütte alpengasthof landgasthof ferienhof campingplatz
        jugendherberge freibad schwimmbad fitnessstudio tanzschule musikschule kreismusikschule ballettschule
        reitschule skischule surfschule yogastudio kosmetikinstitut nagelstudio tattoostudio fotostudio
        tonstudio filmproduktion druckerei buchhandlung buchhandel antiquariat spielwaren bioladen hofladen
        unverpacktladen weinhandlung getränkehandel imkerei fischzucht forstbetrieb gärtnerei baumschule
        tierklinik tierarztpraxis hundeschule hundesalon katzenhotel seniorenheim seniorenresidenz altenheim
        krankenhaus hospiz rettungsdienst feuerwehr jugendamt landkreis bistum pfarrei kloster innung
        handwerkskammer gewerkschaft sportverein turnverein schützenverein musikverein tierschutzverein
        förderverein hilfswerk centro centros clínicas bicis bicicletas motos coches camiones carpintería
        tapicería lavandería cafetería heladería pastelería pescadería carnicería frutería librería papelería
        zapatería relojería floristería perfumería droguería fontanería albañilería abogados arquitectos
        ingenieros notarios procuradores peluqueros dentistas ortopedia podología logopedia nutrición estética
        belleza masajes tatuajes moda novias trajes costura bordados lanas hilos encajes fachadas tejados
        cubiertas fuentes pozos excavación demoliciones derribos alquileres inmuebles fincas hipotecas
        préstamos inversiones turismo aventura buceo escalada hípica cristalería vidriería herrería forja
        aserradero almazara bodeguería lácteos ganadería ganados granjas huertas huerta naranjas aguacates tés
        infusiones especias salsas galletas bollería tartas pizzas tortas tortillas antojitos ceviches asados
        parrilla rotisería kiosco bazar ultramarinos abarrotes mercería mezcalería pulpería marisquería telas
        cerveza cervezas sidras licores viña viñas viñedo viñedos protectora mancomunidad federación
        agrupación circo churrería biblioteca orfebres orfebrería equinoterapia conservatorio danza música
        oposiciones robótica telecomunicaciones fibra seguridad vigilancia cerrajeros fumigaciones plagas
        residuos reciclajes aguas eólica campervans berries feinkost palast imbiss kiosk kirchengemeinde
        pfarrgemeinde haus mesón asador taberna cortijo wollladen kindergarten kinderladen kinderhaus aid
        trees tree bulb bulbs town ópticas kontor teekontor kletterpark freizeitpark tierpark museumsverein
        zirkus yogaraum yogahaus tierheim ballon paddel kanu segelschule hebammenpraxis wohnheim studentenwerk
        jugendzentrum mercados heladerías droguerías parroquia parroquias escrow autolavado autolavados
        lavadero vidriería vulcanizadora llantera rosticería estética barbería stadtwerk stadtwerke academies
        actuaries adhesives adventures aesthetics akademie albergue alehouse alquiler aquariums astillero
        astilleros auditores auditors autoverleih autovermietung aviary bakehouse bakeries barristers
        baugenossenschaft baumpflege baustoffe bazaar beekeeping berghütte bergwacht bestattungsinstitut
        biergarten bnb boatyard boatyards bodas bodegón bookseller booksellers bootswerft boulderhalle
        bouldering branding brasserie brautmode brewhouse brickwork brows bullion busunternehmen büroreinigung
        cabildo calefacción cantina carpenters carwash castings caterer cathedral cattery cctv cellar cellars
        chalets cheeses chemists chocolatier ciders cinemas clothiers clubs cobblers coffeehouse collectibles
        colmado comparsa composites compost confectionery conservera consultancy consultants consultora
        consultorio conveyancing coop coro correduría crating cricket cybersecurity detailing distillers
        distilling dive diócesis doughnuts doula drehteile drogerie drycleaners dumplings eiscafé eisenwaren
        emporium endodontics energieversorgung entrümpelung estanco excavating excavation expeditions
        fahrradverleih farmstead fasteners ferienwohnung ferry festzelt fishbar fishmonger fishmongers
        fuhrunternehmen furnishings galleries galvanik gardeners gardening gartencenter gaststätte geriátrico
        gestüt glasreinigung glaziers goldschmiede golfclub grabmale greengrocer greengrocers grills
        guesthouse guttering hauliers hochzeitsplaner hostels hottubs hundepension hörgeräte icecream internat
        interpreters jams jerky joiners jugendhilfe juwelier kebabs kiln kilns kindertagesstätte
        kleinkunstbühne klinikum krematorium krippe landscapers landschaftsgärtner lashes laundries lawyers
        lederwaren livestock lobster lodges lonja ludoteca luthiers lüftung mercantile midwifery ministries
        mosque mulch nachhilfeinstitut naturkost oenegé oils opticals paints panelbeaters parador parafarmacia
        parcels periodontics pesquera pfarramt photovoltaik piscina polideportivo polymers print programmkino
        propane ramen raumausstattung reiki removalists renewables reptiles resins rohrreinigung roofers
        ruderclub sanatorio sanatorium sanctuary sawmills schausteller schmiede schützengilde seniorenstift
        shelter sindicato smoothies snowboards sozialstation stationers supermercado synagogue taekwondo
        tagespflege tapas tattoos taxiunternehmen tearoom tearooms telecoms tennis tennisclub textilreinigung
        tierpension traders trading trattoria treecare truckers umzugsunternehmen valeting versicherungsmakler
        videography vinoteca vintner vintners vivero vodka waldkindergarten wasserwacht weinkeller whiskey
        whisky winehouse wohnungsgenossenschaft yachtcharter zeltverleih zerspanung"""
)
_ENDING = re.compile(
    r"(?:(?<=\w{3})(?:erei|werke?|bau|bauer|handel|dienste?|haus|hof|gut|praxis|klinik|kanzlei|technik"
    r"|service|schule|verein|verlag|markt|laden|betrieb|hütte|stube|logistik|transporte|systeme|loft"
    r"|sicherheit|verwaltung|beratung|agentur|apotheke|brauerei|gruppe|geschäft|geschaft|shop|stall|studio"
    r"|atelier|verband|bank|kasse|bibliothek|bucherei|museum|theater|zentrum|gemeinde|büro|buro|mühle|muhle"
    r"|küche|kuche|moden|möbel|mobel)|(?<=\w{2})(?:eria|ería)|(?<=\w{3})(?:works|ware|soft|tech|labs|wear))$"
)


def is_trade(word: str) -> bool:
    """True for "Apiaries", "Käserei", "Taquería"."""
    return is_plain_trade(word) or bool(_ENDING.search(folded(word.strip(".,!"))))


def is_plain_trade(word: str) -> bool:
    """True for a trade's own word; "Sonnenhof" only ends like one, and may be a name."""
    plain = folded(word.strip(".,!"))
    return plain in _TRADES or plain in KINDS
