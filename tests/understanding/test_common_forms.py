"""The commonest ways to say a sum, a size, a part and a correction, each with every common value: none may be lost while rare ones are won."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest
from understanding_model import categories, classifier

from bot.understanding.facts import Context
from bot.understanding.measure.exam import NOW
from bot.understanding.pipeline import understand

pytestmark = pytest.mark.timeout(600)  # whoever comes first trains the model
PLACES = {"en": ("en-US", "US", "USD"), "de": ("de-DE", "DE", "EUR"), "es": ("es-ES", "ES", "EUR")}

SUMS = {
    "en": {
        "$50k": 50000,
        "50,000 USD": 50000,
        "$1,500": 1500,
        "fifty thousand dollars": 50000,
        "$1.5 million": 1500000,
        "800 dollars": 800,
    },
    "de": {
        "50.000 €": 50000,
        "50k Euro": 50000,
        "50 Tsd. Euro": 50000,
        "fünfzigtausend Euro": 50000,
        "1,5 Mio. Euro": 1500000,
        "300 Euro": 300,
    },
    "es": {
        "50.000 euros": 50000,
        "50 mil euros": 50000,
        "mil quinientos euros": 1500,
        "1,5 millones de euros": 1500000,
        "300 €": 300,
    },
}
ABOUT = {
    "en": (
        "{}",
        "about {}",
        "we have {} for this",
        "our budget is {}",
        "budget: {}",
        "{} or so",
        "we could do {}",
    ),
    "de": ("{}", "etwa {}", "wir haben {} dafür", "unser Budget liegt bei {}", "Budget: {}", "so um die {}"),
    "es": (
        "{}",
        "unos {}",
        "tenemos {} para esto",
        "nuestro presupuesto es de {}",
        "presupuesto: {}",
        "alrededor de {}",
    ),
}
AT_MOST = {
    "en": (
        "up to {}",
        "max {}",
        "no more than {}",
        "under {}",
        "limit {}",
        "we can't go above {}",
        "less than or equal to {}",
        "no greater than {}",
    ),
    "de": (
        "bis {}",
        "maximal {}",
        "höchstens {}",
        "unter {}",
        "Obergrenze {}",
        "mehr als {} geht nicht",
        "kleiner als {}",
        "nicht höher als {}",
    ),
    "es": (
        "hasta {}",
        "máximo {}",
        "como mucho {}",
        "menos de {}",
        "tope {}",
        "no queremos pasar de {}",
        "inferior a {}",
        "no superior a {}",
    ),
}
NO_LESS = {
    "en": ("at least {}", "more than {}", "min {}", "larger than {}", "no lower than {}", "{} or more"),
    "de": ("mindestens {}", "mehr als {}", "ab {}", "höher als {}", "nicht geringer als {}", "{} oder mehr"),
    "es": ("al menos {}", "más de {}", "mínimo {}", "superior a {}", "no inferior a {}", "{} o más"),
}
RANGES = {
    "en": ("{}-{}", "{} to {}", "between {} and {}"),
    "de": ("{}-{}", "{} bis {}", "zwischen {} und {}"),
    "es": ("{}-{}", "de {} a {}", "entre {} y {}"),
}
BOUNDED = {
    "en": (
        "at least {} and at most {}",
        "more than {} but less than {}",
        "at most {1}, at least {0}",
        "less than {1} but more than {0}",
    ),
    "de": (
        "mindestens {} und höchstens {}",
        "mehr als {}, aber weniger als {}",
        "höchstens {1}, mindestens {0}",
        "weniger als {1}, aber mehr als {0}",
    ),
    "es": (
        "como mínimo {} y como máximo {}",
        "más de {} pero menos de {}",
        "máximo {1}, mínimo {0}",
        "menos de {1} y más de {0}",
    ),
}
IN_WORDS = {
    "en": {
        "three thousand and two hundred": 3200,
        "four hundred and sixty thousand": 460000,
        "one million four hundred and eighty thousand": 1480000,
        "2 million 300 thousand": 2300000,
        "6 lakh 40 thousand": 640000,
    },
    "de": {
        "dreitausend vierhundert": 3400,
        "siebentausend und zweihundert": 7200,
        "zwei Millionen dreihunderttausend": 2300000,
        "2 Millionen 300 Tausend": 2300000,
    },
    "es": {
        "tres mil cuatrocientos": 3400,
        "veinte y ocho mil": 28000,
        "diez y siete mil": 17000,
        "cuatro millones sesenta y tres mil": 4063000,
        "un millón y trescientos mil": 1300000,
        "2 millones 300 mil": 2300000,
    },
}
ENDS_IN_WORDS = {
    "en": {
        ("thirty thousand", "thirty five thousand"): (30000, 35000),
        ("two million", "three million"): (2000000, 3000000),
        ("six", "nine hundred dollars"): (600, 900),
    },
    "de": {("dreitausend", "viertausend Euro"): (3000, 4000), ("hundert", "hundertachtzig Euro"): (100, 180)},
    "es": {("mil", "mil ochocientos"): (1000, 1800), ("treinta y cinco mil", "sesenta mil"): (35000, 60000)},
}
COUNTED = {
    "en": {
        "four dozen": (48, 48),
        "dozens of": (24, 99),
        "5 dozens": (60, 60),
        "seven to eight hundred": (700, 800),
        "3-4 dozen": (36, 48),
        "two thousand and four hundred": (2400, 2400),
        "30 or fewer": (None, 30),
        "30 and more": (30, None),
        "40 through 60": (40, 60),
    },
    "de": {
        "vier Dutzend": (48, 48),
        "fünf bis sechshundert": (500, 600),
        "3 bis 4 Dutzend": (36, 48),
        "zweitausend vierhundert": (2400, 2400),
    },
    "es": {
        "cuatro docenas de": (48, 48),
        "veinte y siete": (27, 27),
        "desde dos mil hasta tres mil": (2000, 3000),
        "30 y más": (30, None),
    },
}
ENDS = {
    "en": {("10,000", "20,000"): (10000, 20000), ("$500", "$800"): (500, 800), ("10", "20k"): (10000, 20000)},
    "de": {
        ("10.000", "20.000"): (10000, 20000),
        ("5.000", "10.000 Euro"): (5000, 10000),
        ("10", "20k"): (10000, 20000),
    },
    "es": {
        ("10.000", "20.000"): (10000, 20000),
        ("15.000", "20.000 euros"): (15000, 20000),
        ("10", "20 mil"): (10000, 20000),
    },
}
PEOPLE = {
    "en": (
        "{} people",
        "we have {} employees",
        "a team of {}",
        "there are {} of us",
        "company size: {}",
        "we employ {} people",
    ),
    "de": (
        "{} Leute",
        "wir haben {} Mitarbeiter",
        "ein Team von {}",
        "Unternehmensgröße: {}",
        "unser Team besteht aus {} Leuten",
    ),
    "es": (
        "{} personas",
        "tenemos {} empleados",
        "somos {}",
        "número de empleados: {}",
        "un equipo de {} personas",
    ),
}
AT_LEAST = {"en": "{}+ employees", "de": "{}+ Mitarbeiter", "es": "más de {} empleados"}
PARTS = {
    "en": {
        "decision_maker": (
            "I'm the {} and I decide",
            "as the {} I decide",
            "I'm the {}, the decision is mine",
            "I'm the {} and have the final say",
        ),
        "influencer": (
            "my {} decides",
            "the {} has to approve it",
            "I need approval from my {}",
            "it's up to my {}",
        ),
        "co_decider": (
            "my {} and I decide together",
            "it's a joint decision with my {}",
            "my partner has to agree",
        ),
        "researcher": ("I'm just gathering information for my {}", "my {} asked me to look into this"),
    },
    "de": {
        "decision_maker": (
            "ich bin {} und entscheide das",
            "als {} entscheide ich",
            "ich bin {} und habe das letzte Wort",
        ),
        "influencer": (
            "mein {} entscheidet",
            "der {} muss das freigeben",
            "ich empfehle, mein {} entscheidet",
        ),
        "co_decider": ("mein {} und ich entscheiden zusammen", "ich entscheide gemeinsam mit meinem {}"),
        "researcher": ("ich sammle nur Infos für meinen {}", "ich recherchiere nur für meinen {}"),
    },
    "es": {
        "decision_maker": ("soy {} y decido yo", "como {} decido yo", "soy {} y tengo la última palabra"),
        "influencer": ("decide mi {}", "mi {} tiene que aprobarlo", "yo recomiendo y mi {} decide"),
        "co_decider": ("mi {} y yo decidimos juntos", "lo decido junto con mi {}"),
        "researcher": ("solo busco información para mi {}", "estoy comparando opciones para mi {}"),
    },
}
TITLES = {
    "en": ("CEO", "manager", "director"),
    "de": ("Geschäftsführer", "Chef", "Vorstand"),
    "es": ("jefe", "gerente", "director"),
}
PUT_RIGHT = {
    "en": ("{}, no wait, {}", "{}, sorry, {}", "{} I mean {}", "{}, correction: {}", "{} - oops, {}"),
    "de": ("{}, Quatsch, {}", "{}, ich meine {}", "{}, Korrektur: {}", "{} - ups, {}"),
    "es": ("{}, perdón, {}", "{}, quiero decir {}", "{}, corrijo: {}", "{} - uy, {}"),
}
MEANT = {
    "en": {"budget": ("20k", "30k", 30000), "company_size": ("50 people", "60 people", 60), "name": ("Dan Smith", "Dana Smith", "Dana Smith"), "email": ("dan@acme.com", "dana@acme.com", "dana@acme.com"), "company": ("Acme", "Contoso", "Contoso")},
    "de": {"budget": ("20k", "30k", 30000), "company_size": ("50 Leute", "60 Leute", 60), "name": ("Jon Meyer", "Jonas Meyer", "Jonas Meyer"), "email": ("jon@hafenlog.de", "jonas@hafenlog.de", "jonas@hafenlog.de")},
    "es": {"budget": ("20 mil", "30 mil", 30000), "company_size": ("50 personas", "60 personas", 60), "name": ("Ana Ruis", "Ana Ruiz", "Ana Ruiz"), "email": ("an@puertolog.es", "ana@puertolog.es", "ana@puertolog.es")},
}  # fmt: skip


def known(text: str, asked: str | None, language: str) -> dict[str, Any]:
    locale, country, currency = PLACES[language]
    found = understand(text, Context(asked, locale, NOW, country, currency, categories()), classifier()).facts
    return {fact.field: fact.value for fact in found if fact.state == "known"}


def value(text: str, field: str, language: str) -> Any:
    return known(text, field, language).get(field)


def misread(
    cases: list[tuple[str, object]], field: str, language: str, told: Callable[[Any], object]
) -> list[tuple[str, object]]:
    """The texts that answer the question for the field and are not read as wanted, with what was read: what `told` takes of a value."""
    heard = ((text, wanted, value(text, field, language)) for text, wanted in cases)
    return [(text, got) for text, wanted, got in heard if (told(got) if got else got) != wanted]


def ends(fact: dict[str, object]) -> tuple[object, object]:
    return fact["min"], fact["max"]


@pytest.mark.parametrize("language", list(PLACES))
def test_a_sum_is_read_however_it_is_put(language: str) -> None:
    cases = [
        (form.format(said), (worth, worth))
        for form, (said, worth) in product(ABOUT[language], SUMS[language].items())
    ]
    cases += [
        (form.format(said), (None, worth))
        for form, (said, worth) in product(AT_MOST[language], SUMS[language].items())
    ]
    cases += [
        (form.format(said), (worth, None))
        for form, (said, worth) in product(NO_LESS[language], SUMS[language].items())
    ]
    cases += [
        (form.format(said), (worth, worth))
        for form, (said, worth) in product(ABOUT[language], IN_WORDS[language].items())
    ]
    cases += [
        (form.format(*said), both)
        for form, (said, both) in product((*RANGES[language], *BOUNDED[language]), ENDS[language].items())
    ]
    cases += [
        (form.format(*said), both)
        for form, (said, both) in product(RANGES[language][1:], ENDS_IN_WORDS[language].items())
    ]
    assert misread(cases, "budget", language, ends) == []


@pytest.mark.parametrize("language", list(PLACES))
def test_a_size_is_read_however_it_is_put(language: str) -> None:
    cases = [
        (form.format(count), (count, count)) for form, count in product(PEOPLE[language], (3, 12, 250, 5000))
    ]
    cases += [(AT_LEAST[language].format(count), (count, None)) for count in (12, 250)]
    cases += [
        (form.format(*both), both)
        for form, both in product(
            (*RANGES[language], *BOUNDED[language]), ((10, 20), (200, 250), (1000, 2000))
        )
    ]
    cases += [
        (form.format(said), both)
        for form, (said, both) in product(PEOPLE[language][:2], COUNTED[language].items())
    ]
    assert misread(cases, "company_size", language, ends) == []


@pytest.mark.parametrize(
    ("language", "role"), [(language, role) for language, parts in PARTS.items() for role in parts]
)
def test_a_part_in_the_decision_is_read_whatever_the_title(language: str, role: str) -> None:
    cases = [(form.format(title), role) for form, title in product(PARTS[language][role], TITLES[language])]
    assert misread(cases, "authority", language, lambda fact: fact["role"]) == []


@pytest.mark.parametrize(
    ("language", "field"), [(language, field) for language, fields in MEANT.items() for field in fields]
)
def test_what_is_put_right_is_read(language: str, field: str) -> None:
    wrong, right, worth = MEANT[language][field]
    cases = [(form.format(wrong, right), worth) for form in PUT_RIGHT[language]]
    assert misread(cases, field, language, lambda fact: fact["max"] if isinstance(fact, dict) else fact) == []


LEADS = {
    "en": "Hi, I'm Sarah Chen, {title} at Harbor Dental Group. We're a team of 85 people and we miss a lot of calls. Our budget is around $25,000 per year and we'd like to launch in Q1. {part}.",
    "de": "Hallo, ich bin Sabine Keller, {title} bei Müller Dachbau. Wir sind 85 Leute und uns gehen Anfragen verloren. Unser Budget liegt bei etwa 25.000 Euro im Jahr und wir möchten im ersten Quartal starten. {part}.",
    "es": "Hola, soy Laura Gil, {title} de Talleres Bermejo. Somos 85 personas y perdemos muchas llamadas. Nuestro presupuesto es de unos 25.000 euros al año y nos gustaría empezar en el primer trimestre. {part}.",
}
SAID = {
    "en": ("Sarah Chen", "Harbor Dental Group", ("CEO", "marketing director"), {"I make the final decision": "decision_maker", "My co-founder and I decide together": "co_decider"}),
    "de": ("Sabine Keller", "Müller Dachbau", ("Geschäftsführerin", "Büroleiterin"), {"Die Entscheidung treffe ich": "decision_maker", "Mein Mitgründer und ich entscheiden gemeinsam": "co_decider"}),
    "es": ("Laura Gil", "Talleres Bermejo", ("gerente", "jefa de ventas"), {"La decisión la tomo yo": "decision_maker", "Mi socia y yo decidimos juntos": "co_decider"}),
}  # fmt: skip


@pytest.mark.parametrize("language", list(PLACES))
@pytest.mark.parametrize("asked", [None, "need"])
def test_a_lead_that_tells_everything_at_once_is_read_whole(language: str, asked: str | None) -> None:
    name, company, titles, parts = SAID[language]
    for title, (part, role) in product(titles, parts.items()):
        text = LEADS[language].format(title=title, part=part)
        lead = known(text, asked, language)
        assert (lead["name"], lead["company"], lead["job_title"]["title"].lower()) == (
            name,
            company,
            title.lower(),
        )
        assert (lead["company_size"], lead["need"]["category"]) == (
            {"min": 85, "max": 85},
            "missed_enquiries",
        )
        assert (ends(lead["budget"]), lead["budget"]["period"], lead["authority"]["role"]) == (
            (25000, 25000),
            "year",
            role,
        )
        assert (lead["timeline"]["earliest"], lead["timeline"]["latest"]) == (44, 133)
