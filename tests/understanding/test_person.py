"""Names are written as their owners write them; random keys are none."""

from __future__ import annotations

import pytest

from bot.understanding.facts import Context
from bot.understanding.job import job_title
from bot.understanding.people import name_words, person

WRITTEN = {
    "dana kim": "Dana Kim", "DANA KIM": "Dana Kim", "Dana Kim": "Dana Kim", "van der berg": "Van der Berg", "jan van der berg": "Jan van der Berg", "JAN VAN DER BERG": "Jan van der Berg",
    "o'neil": "O'Neil", "maría-josé": "María-José", "ian macdonald": "Ian MacDonald", "ewan mcgregor": "Ewan McGregor", "DeShawn": "DeShawn", "LaToya Jackson": "LaToya Jackson",
    "mackenzie": "Mackenzie", "j.r. smith": "J.R. Smith", "ludwig von mises": "Ludwig von Mises", "d'angelo": "D'Angelo", "jean-luc": "Jean-Luc", "ÁNGEL": "Ángel", "AJ": "AJ", "HAROLD T. OSTERHAUS": "Harold T. Osterhaus", "R-o-x-a-n-a": "Roxana", "macias": "Macias",
}  # fmt: skip


@pytest.mark.parametrize(("said", "proper"), WRITTEN.items())
def test_a_name_is_written_properly(said, proper):
    assert name_words.proper(said) == proper


@pytest.mark.parametrize("keys", ["asdfgh", "qwertz", "sdkfj", "xxx", "tyutyu", "qazwsx", "lkjlkj"])
def test_keys_hit_at_random_are_seen(keys):
    assert name_words.is_mashed(keys)


@pytest.mark.parametrize(
    "name",
    ["Derek", "Eva Sastre", "Löwer", "Ng", "Schwartz", "Teri", "Lili", "Tröst", "Sassa", "Werner", "Ngozi"],
)
def test_a_real_name_is_not_taken_for_random_keys(name):
    assert not name_words.is_mashed(name)


@pytest.mark.parametrize(
    ("said", "seniority", "function"),
    [
        ("founder & CEO", "founder", "general"), ("CTO", "c_level", "engineering"), ("CIO", "c_level", "it"), ("VP of Sales", "vp", "sales"), ("product owner", "individual", "product"),
        ("assistant to the CEO", "individual", "general"), ("Geschäftsführender Gesellschafter", "c_level", "general"), ("Leiterin Einkauf", "head", "operations"), ("Vertriebsmitarbeiter", "individual", "sales"),
        ("jefe de ventas", "head", "sales"), ("director general", "c_level", "general"), ("supply chain manager", "manager", "operations"), ("senior data engineer", "senior", "engineering"),
        ("regional sales director", "director", "sales"), ("Teamleiter Kundenservice", "manager", "support"), ("técnico de sistemas", "individual", "it"), ("people partner", "manager", "hr"),
    ],
)  # fmt: skip
def test_a_title_tells_rank_and_department(said, seniority, function):
    (fact,) = job_title.read(said, Context(asked="job_title"))
    assert (fact.value["seniority"], fact.value["function"]) == (seniority, function)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("first: Anselm / last: Oyelaran", "Anselm Oyelaran"), ("Vorname: Lena, Nachname: von Thun", "Lena von Thun"), ("Nombre: Ainhoa. Apellidos: Larrañaga Ruiz.", "Ainhoa Larrañaga Ruiz"),
        ("Huber Toni, Huber ist der Nachname", "Toni Huber"), ("Nachname genügt: Brückner", "Brückner"), ("mr adeyemi is fine", "Adeyemi"), ("Tobi nennen mich alle", "Tobi"),
    ],
)  # fmt: skip
def test_a_name_given_in_parts_or_behind_is_put_in_order(said, name):
    (fact,) = person.read(said, Context(asked="name"), "de")
    assert fact.value == name


@pytest.mark.parametrize(
    "said", ["gracias de antemano, Rocío", "Danke und Gruß, Rocío", "speak soon. Rocío x", "Herzlichst Rocío"]
)
def test_whoever_signs_is_the_visitor(said):
    (fact,) = person.read(f"ok {said}", Context(), "es")
    assert fact.value == "Rocío"


@pytest.mark.parametrize(
    "said",
    ["thanks, Friday works", "Viele Grüße, das Team", "saludos desde Sevilla", "the best deal. Ray of light"],
)
def test_a_farewell_without_a_name_names_nobody(said):
    assert person.read(said, Context(), "en") == []


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Mein Name ist Peter Lehmann von Lehmann Sanitär", "Peter Lehmann"), ("der Schorsch vom Getränkemarkt", "Schorsch"), ("soy el Manolo el de las bicis", "Manolo"),
        ("Karin von Hohenstein", "Karin von Hohenstein"), ("Anna vom Bruch", "Anna vom Bruch"), ("Friedrich Graf von Hardenfels", "Friedrich Graf von Hardenfels"),
        ("Ingo Partner. Partner ist der Nachname", "Ingo Partner"), ("jonathon w an o", "Jonathon"), ("servus, da Korbinian is dro", "Korbinian"),
    ],
)  # fmt: skip
def test_a_name_ends_where_the_employer_begins(said, name):
    (fact,) = person.read(said, Context(asked="name"), "de")
    assert fact.value == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("hi there. Marguerite, we make wedding cakes", "Marguerite"), ("Moin, Enno Krabbenhöft. Keiner geht ran", "Enno Krabbenhöft"), ("elke aus dem blumenladen, ich brauch hilfe", "Elke"),
        ("that's all for now, Priyanka", "Priyanka"), ("ich bins wieder, Silke, die Verbindung war weg", "Silke"), ("ask for Denise when you call", "Denise"), ("meldet euch einfach, Anke", "Anke"),
    ],
)  # fmt: skip
def test_a_name_said_in_passing_is_the_visitors(said, name):
    (fact,) = person.read(said, Context(), "de")
    assert fact.value == name


@pytest.mark.parametrize(
    "said",
    [
        "Hi Clara, we make wedding cakes", "Hi. Clara, can you help me?", "unser Azubi macht das grad, Finn", "me atendió vuestra compañera, Lucía", "Gareth from the garage told me about you",
        "I'll have to ask for Brian's ok", "Hi. April, if that works",
    ],
)  # fmt: skip
def test_others_named_in_passing_are_not(said):
    assert person.read(said, Context(), "en") == []


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Nehmt Jonas, ohne Nachname", "Jonas"), ("Toni. Na schreiben S' Anton Moser hin", "Anton Moser"), ("Poned Lucas, sin apellidos", "Lucas"),
        ("Paolo. DeSantis. Easy to remember", "Paolo DeSantis"), ("Wilma Oosterhuis O O S T E R and then huis", "Wilma Oosterhuis"), ("Good morning po, I am Jun Reyes", "Jun Reyes"),
    ],
)  # fmt: skip
def test_a_name_is_put_down_spelt_and_told_in_two(said, name):
    (fact,) = person.read(said, Context(asked="name"), "de")
    assert fact.value == name


@pytest.mark.parametrize(
    "said",
    [
        "hey siri turn it up",
        "Heather from your support team never wrote. Heather or Hetty",
        'It says "Hello, Marlene"',
        "put that in the notes",
    ],
)
def test_a_machine_and_our_own_people_are_not_the_visitor(said):
    assert person.read(said, Context(asked="name"), "en") == []


@pytest.mark.parametrize(
    ("said", "asked", "title"),
    [
        ("Owner & chief bottle washer", "job_title", "Owner"), ("Chief Happiness Officer", "job_title", "Chief Happiness Officer"), ("Queen of Chaos haha, seriously, office manager", "job_title", "Office Manager"),
        ("office mgr", "job_title", "Office Manager"), ("I am baker.", None, "Baker"), ("tejedora", "job_title", "Tejedora"),
    ],
)  # fmt: skip
def test_a_title_ends_where_the_joke_begins(said, asked, title):
    (fact,) = job_title.read(said, Context(asked=asked))
    assert fact.value["title"] == title


@pytest.mark.parametrize(
    "said",
    [
        "niece",
        "Retired Army, I only help out",
        "do I need one? I run the place",
        '"Director" nowadays means whoever is left',
        "heute ist ja jeder Hausmeister Facility Manager",
    ],
)
def test_a_relative_a_question_and_a_word_are_no_title(said):
    assert job_title.read(said, Context(asked="job_title")) == []


@pytest.mark.parametrize(
    "said",
    [
        "Clara, is that your actual name",
        "Das hat mir die Ingrid gezeigt",
        "Der Herr Kaya vom Verband lobt euch immer",
    ],
)
def test_asked_for_a_name_some_name_others(said):
    assert person.read(said, Context(asked="name"), "de") == []


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Elizabeth, Liz for short", "Liz"), ("autocorrect made it Rogue lol, i meant Roque", "Roque"), ("Karl-Heinz Brandt, Kalle reicht", "Kalle"), ("coma me llamo coma Gumersindo Pazos punto", "Gumersindo Pazos"),
        ("Renate eigentlich, aber sag Nati zu mir", "Nati"), ("Lyle, but Cuthbert's fine", "Cuthbert"),
        ("Wilhelmina, but nobody calls me that, it's Billie", "Billie"), ("Will. As in Will Hartnoll", "Will Hartnoll"), ("ich heiße Schreiner, Max Schreiner", "Max Schreiner"),
        ("Nguyen, Vorname Minh Anh", "Minh Anh Nguyen"), ("you've got Nigel Featherstone here", "Nigel Featherstone"), ("ajay b", "Ajay B."), ("gwen x", "Gwen"), ("pos Eustaquio, qué le vamos a hacer", "Eustaquio"),
    ],
)  # fmt: skip
def test_of_several_names_the_one_to_be_called_by_is_read_and_in_full(said, name):
    (fact,) = person.read(said, Context(asked="name"), "en")
    assert fact.value == name


@pytest.mark.parametrize(
    ("said", "language", "name"),
    [
        ("Danke dir! LG Ilka vom Kinderladen Rasselbande", "de", "Ilka"),
        ("bis dann, lg finja", "de", "Finja"),
        ("soy la de la reunión de ayer, Marifé Iglesias", "es", "Marifé Iglesias"),
        ("Unser Haus heißt Wendt & Sohn, ich bin der Sohn, Malte", "de", "Malte"),
        ("Ireland. Declan, by the way", "en", "Declan"),
        ("ich bin aber Frau Petersen, Silke", "de", "Silke Petersen"),
        ("soy Eulalia Ferragut y dispongo de 1.200 euros", "es", "Eulalia Ferragut"),
        ("Gärtnerei Blum, und nein, ich heiße nicht Blum sondern Radtke", "de", "Radtke"),
        ("Malerei Ebner, Klaus Ebner bin ich", "de", "Klaus Ebner"),
        ("my parents called me Moonbeam, i kept it", "en", "Moonbeam"),
    ],
)
def test_who_signs_or_says_who_they_are_is_named(said, language, name):
    (fact,) = person.read(said, Context(), language)
    assert fact.value == name


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("klingst ein bisschen wie die Alexa von meiner Oma", "name"),
        ("it's Beatriz in finance who approves it", "budget"),
        ("das ist Herr Kaiser", "authority"),
        ("alle sagen Wenzel", "company"),
        ("buenos días, aquí Óptica Vega", None),
        ("huch, Sie sind ja flott", "name"),
        ("presupuestos de toldos al momento", "need"),
        ("I spoke to your colleague, Tom Baker", None),
        ('who am I talking to, is it really "Ava"', "name"),
        ("Antes llevaba estos temas un chico, Gonzalo, que se fue", "job_title"),
        ("Angela Merkel hätte auch nachgefragt", "name"),
    ],
)
def test_whom_or_what_one_speaks_of_is_not_the_visitor(said, asked):
    assert person.read(said, Context(asked=asked), "de") == []
