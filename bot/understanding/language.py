"""Which of the three languages a message is in, by its commonest words and letters."""

from __future__ import annotations

import re

LANGUAGES = ("en", "de", "es")

_WORDS = {
    "en": """
        the a an and or but is are was were be been am i im i'm i'd i'll i've you your we we're we've our us
        they their he she it it's its my me to of in on at for from with by about as that this these those
        there here not no don't doesn't didn't can't won't isn't do does did done have has had will would
        could should can may might must what which who when where why how if then than so just only also very
        more most some any all every each yes yeah yep nope please thanks thank need want looking look get got
        give take make know think sure maybe around between over under within next last month months week
        weeks year years quarter day days soon now today tomorrow budget price cost people employees company
        team work working boss manager owner too still already because let's lets hey hello hi okay right good
        leads lead calls sales nothing anything something someone anyone up down out off into per least later
        enough yet hire build buy sign decide decision approve asap before after monday tuesday wednesday
        thursday friday january february march june july october december spring summer autumn asap rush hurry
        whenever couldn't wouldn't haven't hasn't ain't dont cant wont im ive thats whats gonna wanna pls lol
        """,
    "de": """
        der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren sein bin ich
        du sie er es wir ihr uns unser unsere unserem unseren euch mein meine meinem meinen mich mir dich dir
        zu zum zur von vom in im ins am an auf für mit bei aus nach über unter vor bis seit durch um ohne
        gegen dass daß dieser diese dieses nicht kein keine keinen nichts noch nur auch schon sehr mehr viel
        viele was wer wie wo wann warum wieso weshalb welche welcher welches wenn dann denn weil als ob so ja
        nein doch bitte danke habe hab haben hat hatte werden wird wurde würde können kann könnte müssen muss
        muß soll sollte wollen will möchte möchten brauche brauchen suche suchen geht gibt machen mache macht
        etwa circa ca ungefähr zwischen pro jahr jahre jahren monat monate monaten woche wochen tag tage
        quartal bald jetzt heute morgen sofort geld kosten kostet preis firma unternehmen leute mitarbeiter
        chef chefin mal halt eben gerne gern keiner niemand jemand alles alle vielleicht eher ungern lieber
        hallo moin servus guten euro rund maximal mindestens nächste nächsten nächster nächstes kommenden ihre
        ihren ihrem sich man selber selbst entscheide entscheidet entscheiden tausend hundert zwei drei vier
        fünf sechs sieben acht neun zehn ende anfang mitte februar januar märz juni juli oktober dezember nich
        net ned nid nix isch koa hamma simmer wemmer wissma mia dat wat ick bissl grad eh schaun passt brauch
        kriegen gehn grüezi jänner feber heuer innert händ gehts gibts wirds ists nem nen schätze kommende
        frühestens spätestens eilig eilt dringend eile quartals woche ebbes""",
    "es": """
        el la los las un una unos unas y o pero es son era eran ser soy somos está están estoy estamos yo tú
        tu usted ustedes él ella ellos nosotros nos me te se le les lo su sus mi mis nuestro nuestra nuestros
        nuestras a al de del en con por para sin sobre entre hasta desde que qué quien quién como cómo cuando
        cuándo donde dónde cual cuál porque si sí no ni muy más mas menos mucho mucha muchos muchas poco nada
        algo alguien nadie todo todos todas también solo sólo ya aún todavía ahora hoy mañana luego pronto
        después antes tengo tenemos tiene tienen hay hace hacer haciendo quiero queremos necesito necesitamos
        busco buscamos buscando puedo podemos puede pueden debe debemos gracias hola buenas buenos vale claro
        año años mes meses semana semanas día días trimestre precio cuesta cuánto presupuesto empresa jefe
        jefa equipo gente personas empleados dinero aproximadamente unos máximo mínimo próximo próxima
        siguiente millones este esta esto estos estas ese esa eso depende decido decide decidimos estamos
        prefiero decir otro otra enero febrero marzo abril mayo junio julio agosto septiembre octubre
        noviembre diciembre finales principios cuanto finde prisa pronto posible urgente verano invierno
        primavera otoño lunes martes miércoles jueves viernes sábado domingo semanita plazo fecha dos tres
        cuatro cinco seis diez quince sería seria tampoco nunca siempre según dueño dueña socio socia rápido
        """,
}
_SETS = {language: frozenset(words.split()) for language, words in _WORDS.items()}
COMMON_WORDS = tuple(_WORDS.values())
_LETTERS = {"de": re.compile(r"[äöüß]"), "es": re.compile(r"[ñ¿¡áéíóú]")}
_ENDINGS = {
    "de": re.compile(r"(?:ungen|ung|keit|heit|lich|ieren|iert|schaft|chen|isch|ige[rnms]?|tzt|cht)$|sch"),
    "es": re.compile(
        r"(?:ción|cion|ciones|mente|amos|emos|ando|iendo|dad|ado|ados|ada|ería|eros|ero|ción|aje|arlo|irlo)$"
    ),
    "en": re.compile(r"(?:ing|tion|ness|ment|ly|ould|ght|ed)$|th|wh"),
}
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def of_locale(locale: str | None) -> str:
    """The language of a locale, English where it is none of the three."""
    language = (locale or "en").replace("_", "-").split("-")[0].lower()
    return language if language in LANGUAGES else "en"


def detect(text: str, locale: str | None) -> str:
    """The message's language; that of the locale where the text does not tell ("ok", "60k", a name)."""
    home = of_locale(locale)
    tokens = _TOKEN.findall(text.lower())[:80]
    scores = {language: _score(tokens, language) for language in LANGUAGES}
    best = max(LANGUAGES, key=lambda language: (scores[language], language == home))
    margin = scores[best] - scores[home]
    if best == home or margin < 0.75:
        return home
    return best


def _score(tokens: list[str], language: str) -> float:
    words, ending, letter = _SETS[language], _ENDINGS[language], _LETTERS.get(language)
    total = 0.0
    for token in tokens:
        if token in words:
            total += 1.0
        elif ending.search(token):
            total += 0.3
        if letter and letter.search(token):
            total += 0.7
    return total
