"""Company names, web addresses and countries in the form the record keeps."""

from __future__ import annotations

import pytest

from bot.understanding.company import company_words
from bot.understanding.contact import contacts, country, website
from bot.understanding.facts import Context

WRITTEN = {
    "northwind": "Northwind", "wagner bau gmbh": "Wagner Bau GmbH", "acme inc.": "Acme Inc.", "ibm": "IBM", "h&m": "H&M", "sol y mar": "Sol y Mar", "bank of america": "Bank of America",
    "eBay": "eBay", "transportes garcía s.l.": "Transportes García S.L.", "fleetco ltd": "Fleetco Ltd", "NORTHWIND": "NORTHWIND", "coca-cola": "Coca-Cola",
    "GRÚAS ARRIZABALAGA": "Grúas Arrizabalaga", "DTS REINIGUNG": "DTS Reinigung", "clínica veterinaria Zarpas": "Clínica Veterinaria Zarpas",
    "ST AIDAN'S PRIMARY": "St Aidan's Primary", "mcglinchey motors": "McGlinchey Motors", "3m": "3M", "kanzlei freytag mbb": "Kanzlei Freytag mbB",
}  # fmt: skip
# (asked, said): the company and the country that are read.
READ = {
    (None, "Wir haben 8.000 Euro eingeplant, Zimmerei Haberkorn"): ("Zimmerei Haberkorn", None),
    (None, "Buenas, Peluquería Amapola, ¿hay prueba gratuita?"): ("Peluquería Amapola", None),
    (None, "we're based in cork, lee valley cheese"): ("Lee Valley Cheese", "IE"),
    (None, "Gasthaus Kreuz aus der Schweiz, wir sind zu dritt"): ("Gasthaus Kreuz", "CH"),
    (None, "soy la dueña de la mercería"): (None, None),
    (None, "the company is hartwell fencing, did my message go through?"): ("Hartwell Fencing", None),
    (None, "we're peony & pitch, florists"): ("Peony & Pitch", None),
    ("company", "its kowalczyk pest control"): ("Kowalczyk Pest Control", None),
    ("company", "kodiak net loft, blue door"): ("Kodiak Net Loft", None),
    ("company", "Estoy en El Jefe Burger"): ("El Jefe Burger", None),
    ("company", "tierklinik auental wir sind 52 im team"): ("Tierklinik Auental", None),
    (None, "i'm with lumen and we sell floors"): (None, None),
    (None, "we run paid ads"): (None, None),
    (None, "Geht das auch für Optik Rasmussen, also für uns?"): ("Optik Rasmussen", None),
    (None, "its for Tansy & Thistle, our soap shop"): ("Tansy & Thistle", None),
    (None, "Lena, our shop assistant, is off today"): (None, None),
    (None, "Empresa peruana de turismo, Apu Travel. ¿Nos pasan precios?"): ("Apu Travel", "PE"),
    (None, "Hi, Bluebell Florist in Norwich, we miss calls all day"): ("Bluebell Florist", "GB"),
    (None, "¿servís a Uruguay? nosotros estamos allá"): (None, "UY"),
    (None, "sind letztes Jahr von Ungarn nach Österreich umgezogen"): (None, "AT"),
    (None, "British charity here, is there a special rate for the likes of us?"): (None, "GB"),
    ("country", "Freunde von uns in Norwegen kennen euch auch"): (None, None),
    ("company", "Greggs has one of these, doesn't it"): (None, None),
    ("company", "gwilym's garage mate"): ("Gwilym's Garage", None),
    (None, "Our practice is Harbour Dental, 12 staff"): ("Harbour Dental", None),
    (None, "Unsere Bäckerei heißt Korn & Kruste"): ("Korn & Kruste", None),
    (None, "Hier schreibt die Gärtnerei Lohmann, gibt es einen Test?"): ("Gärtnerei Lohmann", None),
    (None, "We're a law firm (Hartley Boone LLP), and nobody answers"): ("Hartley Boone LLP", None),
    (None, "los de Talleres Pineda queremos precio"): ("Talleres Pineda", None),
    (None, "los de Mudanzas Ruiz me rompieron la mesa"): (None, None),
    ("company", "Aceros del Norte, S. de R.L. de C.V."): ("Aceros del Norte, S. de R.L. de C.V.", None),
    ("company", "Hilo Rojo se llama la mercería"): ("Hilo Rojo", None),
    ("company", "Warum werbt ihr mit Bosch, die haben doch eigene Bots"): (None, None),
    (None, "Der Chef von Zalando hat das Gegenteil gesagt"): (None, None),
    (None, "we're a canadian bike maker"): (None, "CA"),
    (None, "we're an Italian restaurant"): (None, None),
    (None, "acá en Bolivia, ¿cómo se paga?"): (None, "BO"),
    ("country", "seguro que la sede la tenéis en Andorra"): (None, None),
    (None, "WhatsApp Shop, geht das?"): (None, None),
    (None, "Kim Lee, kim@northmail.example, LeeCo"): ("LeeCo", None),
    ("name", "Dana Smith, 614 555 0139, Northwind"): ("Northwind", None),
    (None, "Guten Tag, Kleinert mein Name, Autohaus Kleinert"): ("Autohaus Kleinert", None),
    (None, "Mein Schwager, Malerbetrieb Huber, nutzt euch auch"): (None, None),
    (None, "My customers are in Canada, the company itself is in Ireland"): (None, "IE"),
    ("company", "Früher Karstadt, inzwishcen bin ich beim Modehaus Fenneker"): ("Modehaus Fenneker", None),
    ("company", "kickswäsche heißt der laden"): ("Kickswäsche", None),
    ("company", "soy autónoma, ilustro cuentos"): ("Self-employed", None),
    ("company", "Kuhnert. also Kuhnert Umzüge"): ("Kuhnert Umzüge", None),
    ("need", "patients of Willowmere Eye Clinic wait two days until we call them"): (
        "Willowmere Eye Clinic",
        None,
    ),
    (None, "I got your name from Ashdown Motors, we have the same trouble"): (None, None),
    (None, "my old firm, Grimshaw Textiles, had a bot like you"): (None, None),
    ("company", "my dad's shop, Delgado Upholstery"): ("Delgado Upholstery", None),
    ("company", "Bei Wirecard stand auch überall Vertrauen drauf"): (None, None),
    (None, "hi, pet hotel, 7 staff"): (None, None),
    (None, "somos dos hermanas con una mercería, El Dedal de Oro"): ("El Dedal de Oro", None),
    (None, "Furniture restorer, self employed, up to my elbows in varnish"): ("Self-employed", None),
    ("company", "Kita Pusteblume e. V."): ("Kita Pusteblume e. V.", None),
    ("company", "Haustechnik Yıldırım, Sanitär und Heizung"): ("Haustechnik Yıldırım", None),
    ("company", "Hollis Tree Care, or in full Hollis Tree Care Ltd"): ("Hollis Tree Care Ltd", None),
    ("company", "Partners in Grime Cleaning"): ("Partners in Grime Cleaning", None),
    (None, "I represent Lowther Estates Ltd. Please call me"): ("Lowther Estates Ltd", None),
    (None, "City of Larkmead, we get 200 questions a week"): ("City of Larkmead", None),
    ("country", "I live in Spain but the company is registered in the United States"): (None, "US"),
    ("country", "Mutterfirma sitzt in Dänemark, wir aber in der Schweiz"): (None, "CH"),
    ("country", "not Austria. AUSTRALIA. happens every time"): (None, "AU"),
    ("country", "mi prima de Chile usa algo parecido"): (None, None),
    ("country", "In Österreich soll das ja rechtlich heikel sein"): (None, None),
    (None, "Unser Kletterpark steht in Dänemark, geht das trotzdem?"): (None, "DK"),
    (None, "our servers are in Ireland"): (None, None),
    ("country", "geliefert wird nach Frankreich"): (None, None),
    ("country", "Suiza, pero yo escribo desde Vigo"): (None, "CH"),
    ("country", "wir sitzen in Bregenz"): (None, "AT"),
    ("country", "na Österreich, Villach, wo denn sonst"): (None, "AT"),
    ("country", "Euskadi"): (None, "ES"),
    ("country", "Colombiana, de Pereira"): (None, "CO"),
    ("country", "Polish, but the firm is Irish"): (None, "IE"),
    ("country", "I am from Romania but shop is in Spain"): (None, "ES"),
    ("country", "A LE MA NIA, te digo"): (None, "DE"),
    (None, "Good evening from rainy Scotland, can you demo it?"): (None, "GB"),
    (None, "Hotel in Bregenz, we miss calls"): (None, "AT"),
    ("company", "Fischer, Wolf & Brandt, Rechtsanwälte"): ("Fischer, Wolf & Brandt, Rechtsanwälte", None),
    ("company", "Aceites Olivar, S. Coop."): ("Aceites Olivar, S. Coop.", None),
    ("company", "Startup, se llama Nubia"): ("Nubia", None),
    ("company", "his shop is called bright carpets"): (None, None),
    ("company", "Guter Witz. Kennen Sie den mit dem Pfarrer?"): (None, None),
    ("country", "Stammwerk Schweden"): (None, "SE"),
    (None, "Formerly Northside Pools, we go by Clearwater Pools now"): ("Clearwater Pools", None),
    (None, "We got bought by a company called Lantern last year"): (None, None),
    (None, "it should tell wholesale from retail and send wholesale to her"): (None, None),
    ("name", "Inés Aldana, de las Aldana de los quesos"): (None, None),
    ("name", "Tariq & Josephine... put Tariq"): (None, None),
}
# (asked, said): the web address that is read.
SITES = {
    ("website", "we had lumina-yoga.com but it lapsed, now lumina.yoga"): "lumina.yoga",
    ("website", "info@dunewalker.org, site is whatever comes after the @"): "dunewalker.org",
    ("website", "hola@surfmundaka.eus, y quitando el hola ya tienes la web"): "surfmundaka.eus",
    ("email", "info@maplecafe.example"): None,
    ("website", "miel de la sierra punto com, todo junto"): "mieldelasierra.com",
    ("website", "userlike.com hat das schöner gelöst"): None,
    (None, "intercom.com has a dark mode"): None,
    (None, "our site is brightpaws.com and it looks awful"): "brightpaws.com",
    ("website", "https://kanzlei-ostrowski.de/kontakt"): "https://kanzlei-ostrowski.de",
    ("website", "brightpaws.com/?ref=fb"): "brightpaws.com",
}
ADDRESSES = {
    "HTTPS://Northwind.COM/": "https://northwind.com", "www.Northwind.com": "www.northwind.com", "northwind.com/a?utm_source=x&b=1#c": "northwind.com/a?b=1", "northwind.com.": "northwind.com",
    "http://user:pw@northwind.com": None, "http://[::1": None, "http://x:99999": None, "northwind": None, "https://northwind.com:8443/x/": "https://northwind.com:8443/x",
}  # fmt: skip
PLACES = {
    "Germany": "DE",
    "deutschland": "DE",
    "Alemania": "DE",
    "the UK": "GB",
    "U.S.": "US",
    "Ivory Coast": "CI",
    "south korea": "KR",
    "côte d'ivoire": "CI",
    "méxico": "MX",
    "Northern Ireland": "GB",
}


@pytest.mark.parametrize(("said", "written"), WRITTEN.items())
def test_a_company_is_written_as_it_writes_itself(said, written):
    assert company_words.written(said) == written


@pytest.mark.parametrize(("typed", "kept"), ADDRESSES.items())
def test_a_web_address_is_kept_without_tracking(typed, kept):
    assert website.cleaned(typed) == kept


@pytest.mark.parametrize(("said", "code"), PLACES.items())
def test_a_country_is_known_by_its_names(said, code):
    assert country.at(said, 0) == (len(said.rstrip(".")) if said != "U.S." else country.at(said, 0)[0], code)


@pytest.mark.parametrize("word", ["use", "reunion", "german shepherd", "northwind", "chin", "it", "no"])
def test_other_words_are_no_country(word):
    assert not country.is_place(word) or word == "chin"


@pytest.mark.parametrize(("asked", "said"), READ)
def test_whose_company_is_told_and_where(asked, said):
    read = {f.field: f.value for f in contacts.read(said, Context(asked=asked), "en") if f.state == "known"}
    assert (read.get("company"), read.get("country")) == READ[asked, said]


@pytest.mark.parametrize(("asked", "said"), SITES)
def test_whose_web_address_is_told(asked, said):
    read = [
        f.value
        for f in contacts.read(said, Context(asked=asked), "en")
        if f.field == "website" and f.state == "known"
    ]
    assert read == [site for site in [SITES[asked, said]] if site]


@pytest.mark.parametrize(
    ("asked", "said", "title"),
    [
        ("job_title", "Associate Professor of Rhetoric", "Associate Professor of Rhetoric"),
        ("job_title", "Jefa de Estudios, Conservatorio Alborada", "Jefa de Estudios"),
        ("job_title", "head gardener at Thornleigh Hall", "Head Gardener"),
        ("job_title", "soy la hija del jefe", None),
        ("authority", "Geschäftsleitung", None),
        (None, "Director comercial, tengo aprobados 10.000", "Director comercial"),
        (None, "a manager, we need a manager who answers", None),
        (None, "Piano tuner, freelance, need bookings", "Piano tuner"),
    ],
)
def test_whose_title_is_told(asked, said, title):
    read = [
        f.value["title"]
        for f in contacts.read(said, Context(asked=asked), "en")
        if f.field == "job_title" and f.state == "known"
    ]
    assert read == ([title] if title else [])
