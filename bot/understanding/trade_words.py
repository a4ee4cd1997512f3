"""Words in which a capitalised name shows that it is a company's: trades, shops and what they sell, in three languages."""

from __future__ import annotations

import re

from bot.understanding.company_words import KINDS
from bot.understanding.folding import folded, folded_set

_TRADES = folded_set(
    """konditorei charity hospice chapel spa spas salon salons barbers grill diner pizzeria pizza tacos burgers eatery bistro pub tavern inn lodge brewery brewing winery wines vineyard vineyards distillery farm farms ranch nursery nurseries timber lumber mill mills grain feed seed seeds dairy creamery
    apiaries kennels stables marina charters charter narrowboats boats yachts yacht marine fishing fisheries seafood bait tackle towing garage auto autos automotive tires tyres tire cars cycles bikes glass windows doors floors flooring fencing landscaping landscapes
    gardens garden florist florists flowers painting painters plastering scaffolding electrical electric electricians hvac heating cooling plumbers solar drilling pest septic waste disposal recycling storage moving movers removals haulage hauling lines cargo taxi taxis cabs limo
    coaches rentals rental hire leasing lettings mortgage mortgages financial wealth tax accounting accountants bookkeeping solicitors attorneys chambers dentistry orthodontics pediatrics paediatrics physio physiotherapy chiropractic optometry optical opticians
    eyecare vet vets veterinary hospice care homecare rehab therapy counseling wellness massage beauty hair nails tattoo boutique jewelers jewellers jewelry jewellery bridal weddings photography films pictures records music dance theatre theater ballroom cabaret
    circus books bookshop toys pets pet grooming academy tutoring daycare preschool museum gallery arts crafts pottery ceramics candle candles soap textiles apparel clothing shoes leather furniture interiors cabinets carpentry joinery kitchens baths bathrooms
    pools tile tiles stone stoneworks granite marble steel metal metals iron ironworks welding fabrication machining tooling tools rigging plastics packaging paper chemicals biotech devices instruments bearings controls electronics networks telecom wireless
    broadcasting recruiting recruitment staffing translations guards janitorial laundry logistics loft outfitters supplies equipment machinery parts signs graphics prints designs creations house club resort resorts hostel camp camping market grocers grocery
    foodservice bakers butchers meats cheese teas roasters roastery chocolates sweets treats juice ice water oil gas power electricals aviation aerospace drones rail marinas ports docks bridge council trust union federation society association hospital medical
    pharmacy surgery clinics practice group hall center centre cooperative co-op collective crew guild exchange depot yard works workshop factory forge foundry
    ballett theater kino bar schnapsbar kneipe café hof mühle holz stahl fenster türen möbel küchen parkett fliesen kran umzüge entsorgung kurier optik hörakustik pflegedienst sanitätshaus hausverwaltung notariat steuerberater steuerberatung reederei
    werft druckhaus reisebüro fahrschule weingut imker winzer piraten gasthof gasthaus pension ferienwohnungen zahnärzte tierärzte therapie physiotherapie logopädie hebammen kita stiftung genossenschaft automobile reifen fahrräder
    taller reformas montajes bodega bodegas hostal bar cafés café academia gestoría autoescuela excavaciones pinturas electricidad hielos quesos vinos aceites frutas conservas embutidos pescados mariscos confecciones calzados óptica veterinaria guardería
    colegio residencia fundación asociación cooperativa finca granja viveros jardines estudio agencia gimnasio mudanzas grúas aluminios cristales mármoles maderas hierros autocares limpiezas eventos azulejos cocinas piscinas climatización fisioterapia
    bufete notaría gobierno ayuntamiento diputación consejería ministerio ong instituto escuela universidad parroquia hospital asador cervecería compañía
    rechtsanwälte anwälte anwaltskanzlei filiale sparkasse volksbank raiffeisenbank stadtwerke landratsamt gemeinde bezirksamt finanzamt stadt kreisverband ortsverein grundschule gymnasium hochschule universität theaterschiff orchester chor kita
    lets carpets rugs curtains blinds lighting locks locksmiths catering caterers tuition coaching couriers drainage gutters stoves insulation glazing conservatories decorators upholstery tailors launderette podiatry osteopathy acupuncture
    payroll architects surveyors cottages villas apartments campers caravans motorhomes motorcycles scooters demolition groundworks paving driveways arborists poultry noodles sushi bagels donuts cupcakes cakes patisserie delicatessen gelato
    boxing diving climbing tours safaris cruises
    teppiche gardinen käse kaffee kieferorthopädie orthopädie ordination kanzlei sicherheit motoren fahrzeuge wärmepumpen elektro sanitär heizung dach gerüste landschaftsbau blumen friseure kosmetik schmuck uhren bestattungen floristik
    spedition umwelttechnik immobilien versicherungen übersetzungen fotografie veranstaltungen reinigung catering keramik textil schuhe
    rrhh ventanas puertas persianas toldos alarmas motores posada refaccionaria alfombras cortinas aceros bienestar importaciones exportaciones mascotas ortodoncia odontología psicología joyería cerámicas tejidos colchones muebles lámparas
    neumáticos recambios repuestos suministros instalaciones reparaciones excursiones hostelería quesería
    school primary secondary college university ministry parish church orchestra choir collective outfit slate quarry freight forwarding logistics airways airlines railway railways
    allotments awnings funeral funerals hives honey orchard orchards smokehouse cidery taproom deli saunas kayaks canoes surf skate ski cycling trampolines skips welders blacksmith blacksmiths farriers saddlery equestrian livery alpacas soaps yarn yarns wool knitting quilts embroidery hats
    millinery boots watches clocks antiques auctions auctioneers salvage scrap lockers pallets crates labels barrels ropes sails pumps valves pipes boilers chimneys sweeps lifts elevators alarms cabling hosting bonsai puppets balloons tents marquees costumes
    bagpipes pianos guitars violins organs brass
    kugellager aufzüge brautmoden torten honig kerzen klaviere orgeln geigen getränke obst gemüse pilze fleisch wurst fisch boote segel zelte wohnmobile anhänger landmaschinen maschinen werkzeuge schrauben rohre kabel lampen leuchten markisen rollläden zäune tore treppen öfen
    kamine brunnen pumpen saunen paketshop institut blechwerk tischlerei musikhaus reitstall tierheim
    llantas botanas gaitas corchos balneario huevos miel velas guitarras campanas cuadras apícola arroces turrones caramelos jamones bebidas refrescos energías placas ascensores andamios volquetes contenedores desguaces chatarras riegos semillas abonos tractores maquinaria herramientas
    tornillos plásticos envases etiquetas trofeos uniformes sombreros botas zapatos relojes antigüedades subastas funeraria funerarias tanatorio teatro museo orquesta hermandad cofradía cerrajería ferretería
    peluquería tintorería helados dulces flores libros juguetes imprenta gráficas rótulos editorial producciones"""
)
_ENDING = re.compile(
    r"(?:(?<=\w{3})(?:erei|werke?|bau|bauer|handel|dienste?|haus|hof|gut|praxis|klinik|kanzlei|technik|service|schule|verein|verlag|markt|laden|betrieb|hütte|stube|logistik|transporte|systeme|loft|sicherheit|verwaltung|beratung|agentur|apotheke|brauerei|gruppe|geschäft|geschaft|shop|stall|studio|atelier|verband|büro|buro|mühle|muhle|küche|kuche|moden|möbel|mobel)|(?<=\w{2})(?:eria|ería)|(?<=\w{3})(?:works|ware|soft|tech|labs|wear))$"
)


def is_trade(word: str) -> bool:
    """True for "Apiaries", "Käserei", "Taquería"."""
    return is_plain_trade(word) or bool(_ENDING.search(folded(word.strip(".,!"))))


def is_plain_trade(word: str) -> bool:
    """True for a trade's own word; "Sonnenhof" only ends like one, and may be a name."""
    plain = folded(word.strip(".,!"))
    return plain in _TRADES or plain in KINDS
