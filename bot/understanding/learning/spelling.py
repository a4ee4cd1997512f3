"""Slips of the keyboard in the words that tell: "abuot 30k", "my bosss decides". A name, a firm, a word of the dictionary
stays as typed.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from simplemma.strategies.dictionaries.stream_dictionary_factory import StreamDictionaryFactory

from bot.understanding import scan
from bot.understanding.contact.contact_words import COMMON
from bot.understanding.contact.country_words import COUNTRIES, DEMONYMS
from bot.understanding.folding import folded
from bot.understanding.language import COMMON_WORDS, LANGUAGES
from bot.understanding.people.given_names import is_given

# Words of numbers, money, time and size; those of needs, roles and refusals stand in the examples.
_TELLING = {
    "en": """
        seven eight eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
        forty fifty sixty seventy eighty ninety hundred thousand million grand dozen couple half quarter
        dollars euros pounds bucks quid francs pesos budget ballpark approximately approx roughly around about
        maximum minimum between capped exceeding stretch upwards below north south starting monthly annually
        yearly weekly quarterly annual total month months week weeks year years fortnight february august
        september november december monday tuesday wednesday thursday friday saturday sunday spring summer
        autumn winter christmas easter beginning middle immediately tomorrow possible urgent hurry within
        before employees employ people person staff members colleagues ourselves freelance freelancer
        freelancing approved approval pending allocated planned project locations owner founder director
        manager assistant coordinator superintendent treasurer secretary executive department company business
        represent called address website""",
    "de": """
        sieben zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig
        fünfzig sechzig siebzig achtzig neunzig hundert tausend tausender million millionen dutzend hälfte
        viertel zweit dritt viert fünft sechst siebt neunt zehnt zwölft euro franken budget ungefähr circa
        etwa rund maximal höchstens allerhöchstens mindestens zwischen insgesamt monatlich jährlich
        wöchentlich einmalig pauschal monat monate monaten woche wochen jahr jahre jahren quartal januar
        februar märz april august september oktober november dezember montag dienstag mittwoch donnerstag
        freitag samstag sonntag frühling frühjahr sommer herbst winter weihnachten ostern anfang mitte ende
        innerhalb sofort schnellstmöglich schnellstens baldmöglichst nächste nächsten nächstes kommenden
        dringend eilt erstmal umschauen informieren mitarbeiter mitarbeiterinnen leute personen beschäftigte
        angestellte selbstständig selbständig freiberuflich alleine genehmigt beantragt freigegeben flexibel
        inhaber inhaberin gründer gründerin geschäftsführer geschäftsführerin leiter leiterin entscheiderin
        firma heiße nachname vorname arbeite vertrieb""",
    "es": """
        siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte
        treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos trescientos
        cuatrocientos quinientos seiscientos setecientos ochocientos novecientos miles millón millones docena
        mitad cuarto euros dólares pesos pavos varos presupuesto aproximadamente aprox alrededor máximo mínimo
        como entre mensual mensuales anual anuales semanal trimestre meses semana semanas años enero febrero
        marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles
        jueves viernes sábado domingo primavera verano otoño invierno navidad principios mediados finales
        inmediato inmediatamente urgente pronto diario empleados empleadas personas trabajadores plantilla
        somos éramos pocos solita autónomo autónoma aprobado aprueben invertiríamos ajustado pendiente dueño
        dueña fundador fundadora gerente director directora encargado encargada responsable empresa trabajo
        represento escribo llámame llamo apellido agencia cargo""",
}
# In how many examples a word has to stand to be one that tells; shorter ones have too many neighbours.
_OFTEN, _SHORTEST = 5, 4
# In a shorter word a letter more or less makes another word, and another letter another name: "Soria" is no "socia".
_LEFT_OUT, _SUBSTITUTED = 5, 7
_LETTERS = re.compile(r"(?<!['’])\b[^\W\d_]+\b(?!['’])")
# No part of an address, of a word with an apostrophe or a hyphen.
_TOKEN = re.compile(r"(?<![\w@./'&-])[^\W\d_]{4,20}(?![\w@/'&-]|\.\w)")
_SENTENCE = re.compile(r"(?:^|[.!?\n])\W*$")
_STREAM = StreamDictionaryFactory()


class Slip(NamedTuple):
    """Where a word stands that was typed wrongly, and the word that was meant."""

    start: int
    end: int
    meant: str


@dataclass(frozen=True)
class Spelling:
    """`words` are those that tell, of each language, the commonest first."""

    words: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, examples: Iterable[tuple[str, str]]) -> Spelling:
        """The words that often stand in the examples, (language, text) each, and the commonest of the language."""
        counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for language, text in examples:
            counts[language].update(set(_LETTERS.findall(text.lower())))
        for language, words in zip(LANGUAGES, COMMON_WORDS, strict=True):
            telling = {
                *words.split(),
                *_TELLING[language].split(),
                *(name for name in (*COUNTRIES, *DEMONYMS) if len(name) >= _SUBSTITUTED - 1),
            }
            counts[language].update(dict.fromkeys(telling, _OFTEN))
        return cls({name: _telling(counts[name]) for name in LANGUAGES})

    def slips(self, text: str, language: str) -> Iterator[Slip]:
        """The words of the text that are one slip from one that tells, and are no words themselves."""
        shouted = scan.shouting(text)
        for token in _TOKEN.finditer(text):
            typed = token.group()
            plain = typed.lower()
            if (
                typed.islower()
                or (shouted and len(typed) > _SHORTEST)
                or _may_be_a_word(typed, text[: token.start()], language)
            ):
                meant = self._meant(plain, language)
                if meant and not _is_a_word(plain):
                    yield Slip(token.start(), token.end(), meant.capitalize() if typed.istitle() else meant)

    def warm(self) -> None:
        """Loads what the first slip would load."""
        self._near  # noqa: B018
        for language in LANGUAGES:
            _dictionary(language)

    def _meant(self, typed: str, language: str) -> str | None:
        near = self._near.get(language, {})
        rivals = dict.fromkeys(word for form in _shortened(typed) for word in near.get(form, ()))
        if typed in rivals:
            return None
        meant = min(
            (word for word in rivals if _one_slip(typed, word)),
            key=lambda word: not _swapped(typed, word),
            default=None,
        )
        return meant if meant and folded(meant) != folded(typed) else None

    @cached_property
    def _near(self) -> dict[str, dict[str, tuple[str, ...]]]:
        """The words by what is left of them without one letter, and whole: words one slip apart meet there."""
        out: dict[str, dict[str, tuple[str, ...]]] = {}
        for language, words in self.words.items():
            forms: defaultdict[str, list[str]] = defaultdict(list)
            for word in words:
                for form in _shortened(word):
                    forms[form].append(word)
            out[language] = {form: tuple(those) for form, those in forms.items()}
        return out


def _telling(counts: Counter[str]) -> tuple[str, ...]:
    return tuple(
        word
        for word, times in counts.most_common()
        if times >= _OFTEN and len(word) >= _SHORTEST and _LETTERS.fullmatch(word)
    )


def _shortened(word: str) -> set[str]:
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


def _one_slip(typed: str, word: str) -> bool:
    """Two letters swapped, one left out or too many, another letter only in a long word; never the first letter but by a swap.

    Nor is a word that only ends early a slip: "profe", "fisio".
    """
    if _swapped(typed, word):
        return True
    if typed[0] != word[0] or len(word) < _LEFT_OUT or word[:-1] == typed:
        return False
    if len(typed) == len(word):
        return len(word) >= _SUBSTITUTED and sum(a != b for a, b in zip(typed, word, strict=True)) == 1
    shorter, longer = sorted((typed, word), key=len)
    return len(longer) == len(shorter) + 1 and shorter in _shortened(longer)


def _swapped(typed: str, word: str) -> bool:
    differ = [i for i, (a, b) in enumerate(zip(typed, word, strict=False)) if a != b]
    if len(typed) != len(word) or len(differ) != 2:
        return False
    one, other = differ
    return other == one + 1 and typed[one] == word[other] and typed[other] == word[one]


def _may_be_a_word(typed: str, before: str, language: str) -> bool:
    """Whether a capital tells no name: German nouns have one, and the first word of a sentence."""
    return typed.istitle() and (language == "de" or bool(_SENTENCE.search(before)))


def _is_a_word(plain: str) -> bool:
    """Whether any of the languages, or a list of names, has it."""
    if folded(plain) in COMMON or is_given(plain):
        return True
    return any(
        form in _dictionary(language) for language in LANGUAGES for form in (plain, plain.capitalize())
    )


@lru_cache(maxsize=len(LANGUAGES))
def _dictionary(language: str) -> Mapping[str, str]:
    return _STREAM.get_dictionary(language)
