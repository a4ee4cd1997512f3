"""Words that stand in company names, legal forms, and words that only say what kind of company it is."""

from __future__ import annotations

import re

from bot.understanding.folding import folded, folded_set, word_set

_LEGAL = """
    GmbH gGmbH AG KG KGaA UG OHG GbR SE eG e.V. mbH mbB PartG eK e.K. e.U. Stiftung Inc Inc. Ltd Ltd. LLC LLP
    PLC Corp Corp. Co Co. Pty B.V. BV N.V. NV AB AS Oy ApS
    S.A. SA S.L. SL S.L.U. SLU S.L.L. S.L.N.E. SLNE S.C. S.C.P. S.R.L. R.L. SRL S.p.A. SpA SAS S.A.S. SARL
    S.Coop. S.Com. A.C. C.V. CV Limited Incorporated Corporation"""
LEGAL = {form.lower(): form for form in _LEGAL.split()}
LEGAL_AFTER_COMMA = re.compile(
    r"\s*,\s*(?:S\.?\s?(?:A\.?\s?P?\.?\s?I?\.?\s)?de\s+(?:R\.?\s?L\.?(?:\s+de\s+C\.?\s?V)?|C\.?\s?V)|Inc|LLC"
    r"|Ltd|LLP|S\.?\s?Coop\.?|S\.\s?(?:L|A|C)\.(?:\s?U\.)?|S\.?L\.?|S\.?A\.?|A\.\s?C\.|Corp|GmbH"
    r"|PLC)(?:\b\.?|(?<=\.))",
    re.IGNORECASE,
)
# Forms with a blank in them: "Kita Pusteblume e. V.", "Herrajes Altube S. Coop.", "Cales del Norte S.A. de C.V.", "Pixelschmiede
# UG (haftungsbeschränkt)".
LEGAL_SPACED = re.compile(
    r"\s+(?:(?:(?-i:S\.?\s?A\.?(?:P\.?I\.?)?)\s+)?de\s(?-i:C\.\s?V\.?|CV)"
    r"|(?-i:S\.?\s+de\s+R\.?L\.?)(?:\sde\s(?-i:C\.\s?V\.?|CV))?|e\.\s?(?:V|G|K|U)\.|S\.\s?Coop\.?"
    r"|S\.\s?(?:L|A|C)\.(?:\s?U\.)?|(?:UG\s)?\(haftungsbeschränkt\)|y\s+C[íi]a\.)(?!\w)",
    re.IGNORECASE,
)
# Kinds of business; they continue a name in lower case ("northwind logistics") but are none alone ("a logistics company").
KINDS = folded_set(
    """
        logistics group consulting solutions services service software systems labs lab studio studios media
        partners capital bank insurance agency foods energy health healthcare pharma motors airlines air
        travel tours hotel hotels industries international global holdings holding technologies technology
        tech digital marketing design construction builders plumbing roofing dental clinic law legal bakery
        cafe coffee restaurant kitchen catering cleaning transport freight shipping express trucking couriers
        college university school institute foundation network ventures works robotics analytics security
        realty estates properties store shop retail fashion sports fitness gym events printing press
        publishing company corporation enterprise enterprises & co bau logistik spedition handel handels
        technik elektro sanitär heizung immobilien versicherung versicherungen sparkasse stadtwerke verlag
        werk werke maschinenbau metallbau holzbau autohaus klinik kliniken praxis apotheke bäckerei metzgerei
        brauerei reisen beratung gruppe transporte reinigung gebäudereinigung gartenbau transportes logística
        grupo construcciones servicios soluciones sistemas consultores consultoría asesores asesoría
        inmobiliaria seguros banco clínica farmacia panadería restaurante hoteles viajes muebles talleres
        distribuciones alimentos electrónica sur norte hermanos e hijos asociados sons brothers bros
        associates daughters söhne sohn partner partners hijas compañía gebrüder sociedad proyectos despacho
        laboratorios instalaciones industrias constructora comercial corporación"""
)
GENERIC = folded_set(
    """
        zona región territorio delegación midwest northeast northwest southeast southwest durchwahl festnetz
        mobil vermittlung extension landline switchboard extensión centralita fijo comunidad vecindario hno
        gyn innere chirurgie unfallchirurgie radiologie kardiologie dermatologie neurologie urologie
        gynäkologie pädiatrie onkologie anästhesie notaufnahme station ent cardiology dermatology neurology
        urology gynaecology gynecology radiology oncology icu pediatría cardiología dermatología neurología
        urología ginecología radiología oncología traumatología whole entire gesamte gesamten ganze ganzen
        toda todo ampa prácticas gemeinderat stadtrat kicker kickers festival urgencias innung filiale
        niederlassung zweigstelle vorzimmer sucursal branch arbeitgeber employer empleador beruf oficio secret
        secreto secretito geheimnis company companies business firm organisation organization corporation
        startup start-up agency shop store office team place bank bakery restaurant clinic school university
        manufacturer retailer wholesaler distributor provider supplier carrier forwarder hospital nonprofit
        charity sme smb multinational the a an one small big large medium mid-sized midsize local family
        global national international b2b b2c saas ecommerce e-commerce online private public logistics
        software consulting marketing tech insurance construction industry sector field space area home night
        work moment least scale same all firma unternehmen betrieb agentur spedition kleine kleines kleiner
        kleinen große großes großer mittelständisches mittelständler familienunternehmen dienstleister
        hersteller händler verein konzern behörde branche empresa negocio agencia compañía pyme pequeña
        pequeño mediana grande familiar tienda clínica multinacional fabricante distribuidora consultora
        transporte organización casa district distrikt distrito landkreis bezirk customers clients people
        employees somebody someone management pricing leads data emea dach apac latam europe europa iberia
        nordics mena"""
)
# Everyday words that open a name or stand in one: "first mate coffee", "maple street tutors", "wolke sieben reisen".
NAMEABLE = word_set(
    """
        evangelische katholische freie städtische staatliche first second high low little tiny mini big small
        old new good great best bright happy easy open free quick fast clear simple wild street city town
        country home house school place night day morning evening summer winter spring
    sieben drei zwei vier eins tag nacht morgen abend gross klein neu alt sol norte sur vía monte mar río
    verde azul blanco negro rojo real grün blau rot green blue red white black golden silver casa nueva nuevo
    buena buen siete tres dos uno feliz alegre noche día grande primera primer"""
)
# "Hotel zur Post", "Apotheke am Markt": where a shop stands is part of its name.
PLACED = word_set("zur zum am im an der dem vom beim")
CONNECTORS = word_set("of by and & und y e de del al el la las los für for the von + et") | PLACED

_SMALL = ("u.", "i", "a", "in", "on", "at", "to", "with")
_LONGEST_INITIALS = 3
_ARTICLES = word_set("el la los las")
_INITIALS = word_set(
    "hvac ibm sap ups ikea usps nasa basf adac axa asos aldi seur oecd aok dak ihk awo asb tui ong usa uk eu "
    "ymca ywca"
)
# Shortened words, which are no initials, and "mcglinchey".
_SHORTENED = word_set("kfz st dr mr mrs ms sr jr")
_SCOTS = re.compile(r"mc([a-zäöü]{3,})")


def is_legal(word: str) -> bool:
    """ "GmbH", "S.L.", "inc"; but "as" and "se" only in capitals."""
    if word in ("as", "se"):
        return False
    plain = word.lower().rstrip(",")
    return plain in LEGAL or plain.rstrip(".") in LEGAL


def is_dotted(word: str) -> bool:
    """ "S.L.", "a.c.": the last dot belongs to it."""
    return bool(re.search(r"\.\w{1,4}\.$", word))


def written(said: str) -> str:
    """The name with capitals where the visitor used none; legal forms in their usual spelling."""
    said = " ".join(said.split())
    if said.isupper() and any(len(word) > _LONGEST_INITIALS for word in said.split()[1:]):
        said = said.lower()
    if said[0].islower() and not said.islower():
        said = _with_capitals_first(said)
    return " ".join(_word(word, said, place) for place, word in enumerate(said.split(" ")))


def _with_capitals_first(said: str) -> str:
    """ "clínica veterinaria Zarpas": the kind before the name is written as it is."""
    words = said.split()
    cased = next(place for place, word in enumerate(words) if not word.islower())
    return " ".join(
        [word if word in CONNECTORS else word[0].upper() + word[1:] for word in words[:cased]] + words[cased:]
    )


def _opens_a_name(before: str, word: str) -> bool:
    """ "Taller La Bujía", but "panadería de la plaza"."""
    return word in _ARTICLES and before not in CONNECTORS


def _word(word: str, said: str, place: int) -> str:
    if place and is_legal(word) and word.islower():
        return LEGAL.get(word) or LEGAL[word.rstrip(".")] + "." * word.endswith(".")
    if not said.islower() or (
        place and (word in CONNECTORS or word in _SMALL) and not _opens_a_name(said.split()[place - 1], word)
    ):
        return word
    if scots := _SCOTS.fullmatch(word):
        return f"Mc{scots[1].capitalize()}"
    consonants = (
        word.isalpha() and word not in _SHORTENED and len(word) < 5 and not set(folded(word)) & set("aeiouy")
    )
    return (
        word.upper()
        if consonants or word in _INITIALS or re.fullmatch(r"\w&\w|\d[a-z]", word)
        else re.sub(r"^[^\W\d_]|(?<=-)[^\W\d_]", lambda m: m.group().upper(), word)
    )
