"""Amounts of money in a message, with bounds, currency and period, whatever they are about."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import islice, pairwise

from bot.understanding.budget import money_words as vocabulary
from bot.understanding.budget.money_amount import Amount, in_period, local_currency, scaled, spread
from bot.understanding.budget.money_cues import clause_around, forbidden
from bot.understanding.budget.money_noise import counts_something, is_bare_year, touches, without_noise
from bot.understanding.facts import Context
from bot.understanding.headcount.size_words import TOGETHER
from bot.understanding.numerals.numbers import Number, decimal_mark, scan
from bot.understanding.numerals.numbers_number import shared
from bot.understanding.numerals.numbers_spelling import heard, respelled
from bot.understanding.numerals.numbers_view import CURRENCY, MOST, NUMBER, PERIOD, SEAT, View

_OVER_YEARS = re.compile(
    rf" (?:spread )?(?:over|uber|en|durante|for|across|fur|para|por) (?:the next |the coming |die nachsten "
    rf"|los proximos |a total of )?(?:{NUMBER}|([2-9]|two|three|four|five|zwei|drei|dos|tres)) (?:years"
    rf"|jahren?|anos)"
)
_RANGED = re.compile(r" ?(?:to|or|and|bis|oder|und|a|o|y|-) ?(?:two|three|zwei|drei|dos|tres)(?![^\W_])")
"""Behind an article, this makes it a number ("one to two thousand")."""
_INDIAN = re.compile(r"la(?:kh|c)s?(?![a-z])|crores?(?![a-z])|cr$|[0-9]l$")
_YEAR_WORDS = {"two": 2, "three": 3, "four": 4, "five": 5, "zwei": 2, "drei": 3, "dos": 2, "tres": 3}
_SEAT_NEXT = re.compile(rf" ?(?:[a-z]+ )?(?:{vocabulary.SEAT_NOUNS})(?![^\W_])")
_SEATS_BEFORE = re.compile(
    r"(?<![a-z])(?:we are|we're|we'd be|would be|there are|there's|wir sind|wir waren|sind wir|waren wir"
    r"|somos|seriamos|serian|times|x|mal|for|fur|para|about|around|unos|rund|all) $"
)
_TOGETHER = re.compile("|".join(rf"(?<![a-z]){phrase}(?![a-z])" for phrase in TOGETHER))
"""How many they are, without a number: "20 pro Nase, wir sind zu zehnt"."""
_TIMES_SEATS = re.compile(
    rf" ?(?:[x×*]|mal|times|por) ?[^.;!?]{{0,12}}?(?:{vocabulary.SEAT_NOUNS})(?![^\W_])"
)
_APIECE_BEFORE = re.compile(rf"(?<![a-z])(?:je|jeweils|each|(?:{vocabulary.SEAT_NOUNS}) (?:at|a)) $")
_APIECE_NEXT = re.compile(
    r" ?(?:each(?! (?:month|year|week|quarter))|apiece|pro stuck|cada un[oa]|je(?![a-z]))"
)
_CANNOT = re.compile(
    r"(?:can'?t|cannot|can not|couldn'?t|won'?t|don'?t want|not (?:going|able|willing)|wouldn'?t"
    r"|must(?:n'?t| not)|should(?:n'?t| not)|not|nothing|never|nicht|kein|nichts|nada"
    r"|no (?:[a-z]+ ){0,3}?[a-z]+(?= (?:mas de|superior|mayor))"
    r"|no (?:debe|podemos|puedo|queremos|podriamos))(?![a-z])"
)
_CHANGED = re.compile(
    r"(?<![a-z])(?:cut|slash|trim|reduc|lower|knock|drop|shrunk|shrank|whittl|pared|scaled|brought|went|gone"
    r"|rais|bump|increas|upped|recort|rebaj|redu[cj]|baj[oa]|pas[oa]|sub[io]|aument)[a-z]*(?: [a-z]+){0,4} $"
)
"""Right before two figures: what was the budget, and what is now, "they cut it from 9k to 7k"."""
_RAND = re.compile(r"(?<![^\W_])r ?(?=[0-9])")
""" "R3500" in South Africa."""
_DENIED_BEHIND = re.compile(r"(?: [a-z]+){1,4}? (?:nicht|nich|net|nie|keinesfalls|auf keinen fall)(?![a-z])")
""" "Mehr als 6000 darfs aber nicht kosten"."""
_HEDGE = re.compile(r"maybe|perhaps|vielleicht|quizas?|tal vez|a lo mejor")
"""Beside two figures or a limit it doubts which, beside one how much: "maybe 20, maybe 30"."""
_PARTS = {"l": (Decimal(1), Decimal(3)), "m": (Decimal(4), Decimal(6)), "h": (Decimal(7), None)}
_PART_OF = {"n": "l", "u": "l", "b": "l", "l": "l", "m": "m", "h": "h", "o": "h", "a": "h"}


@dataclass(frozen=True)
class Reading:
    """A message with its numbers, currencies and periods as symbols, and the amounts found in it."""

    view: View
    amounts: tuple[Amount, ...]
    periods: tuple[tuple[int, str, int], ...]
    """(place, period, times) of period words that stand apart from any amount."""


_SPOKEN_IN = re.compile(
    rf"(?<![a-z])(?:(?:in|en) )(?:the )?(?P<name>{vocabulary.words(*vocabulary.CURRENCIES)})(?![a-z])"
    rf"|(?<![a-z])(?P<land>canadian(?: dollars?)?|swiss francs|franken)(?![a-z])"
)
"""The currency of all that is said: "wir rechnen in Franken, also 5000"."""


def read_amounts(message: str, context: Context, language: str) -> Reading:
    """All amounts of the message, counts and dates left out."""
    folded = heard(message, language)
    if context.locale.endswith("ZA"):
        folded = respelled(folded, [(m.start(), m.end(), "rand ") for m in _RAND.finditer(folded.text)])
    quiet = without_noise(folded)
    numbers = _money_numbers(quiet, language, decimal_mark(context.locale, language))
    numbers = _spoken_hundreds(numbers, quiet.text) if language == "en" else numbers
    marked = quiet.replaced([(n.a, n.b, NUMBER) for n in numbers])
    by_start = {quiet.starts[n.a]: n for n in numbers}
    counted = [
        n
        for n in scan(quiet, language, decimal_mark(context.locale, language))
        if n not in numbers or n.b - n.a < 5
    ]
    seats = [
        n
        for n in counted
        if _SEAT_NEXT.match(quiet.text, n.b) or _SEATS_BEFORE.search(quiet.text[max(0, n.a - 12) : n.a])
    ]
    seats += [
        Number(m.start(), m.end(), Decimal(TOGETHER[m[0]]), Decimal(TOGETHER[m[0]]))
        for m in _TOGETHER.finditer(quiet.text)
    ]
    builder = _Builder(folded.text, marked, by_start, context, seats)
    amounts = _in_spoken_currency(builder.amounts(), quiet.text, context)
    return Reading(
        builder.view, tuple(sorted(amounts, key=lambda amount: amount.a)), builder.loose_periods(amounts)
    )


_BEHIND = re.compile(
    rf"[ ,(-]*(?:(?:in|en|and|und|y|i mean|that'?s|also|sprich|o sea"
    rf"|es decir) )*(?:(?P<land>{vocabulary.words(*vocabulary.NATIONS)})"
    rf"|(?P<name>{CURRENCY}|{vocabulary.words(*vocabulary.CURRENCIES)}))(?= *(?:$|[^\w\s'-]"
    rf"|(?:of course|obviously|obvio|claro|por supuesto|naturlich|if that matters|mind you|though|not|nicht"
    rf"|no|for|fur|para)(?![a-z])))"
)
"""Whose money it is, said behind it: "nine thousand dollars, canadian", "30 lucas al mes, chilenas"."""


def _in_spoken_currency(amounts: list[Amount], text: str, context: Context) -> list[Amount]:
    """Amounts that name no currency, or only a dollar, in the one that the message names apart from them."""
    found = _SPOKEN_IN.search(text)
    if not found:
        return amounts
    named = re.match(vocabulary.CURRENCY_NEXT, found["name"] or found["land"])
    code = local_currency(vocabulary.currency_code(named), context) if named else None
    return [amount if amount.currency or not code else replace(amount, currency=code) for amount in amounts]


def _money_numbers(view: View, language: str, mark: str) -> list[Number]:
    figures = {i for m in vocabulary.FIGURES_PATTERN.finditer(view.text) for i in range(m.start(), m.end())}
    numbers = [n for n in scan(view, language, mark) if n.a not in figures]
    kept = [
        n
        for n in numbers
        if not (
            (n.article and not _RANGED.match(view.text, n.b))
            or (n.loose and not n.scaled and n.high < 100)
            or is_bare_year(n)
        )
    ]
    counted = {n.a for n in kept if counts_something(view.text, n, language)}
    for one, other in pairwise(kept):
        if language == "en" and _is_spoken_hundred(one, other, view.text):
            continue
        between = view.text[one.b : other.a].strip()
        if (
            other.a in counted
            and between
            in ("-", "to", "through", "bis", "a", "hasta", "or", "o", "oder", "und", "and", "y", "/")
        ):  # fmt: skip
            counted.add(one.a)
        if touches(one, other, view.text) and not (one.scaled or other.scaled):
            counted.update((one.a, other.a))
    return [n for n in kept if n.a not in counted]


def _is_spoken_hundred(one: Number, other: Number, text: str) -> bool:
    """ "Four fifty", "twelve hundred" as people say prices: hundreds, then a round rest."""
    spelled = not (one.raw or other.raw or one.scaled or other.scaled or one.article)
    between = text[one.b : other.a]
    # "Two-fifty" is one price; "two-ten" and "ten-twenty" may be two.
    joined = between == " " or (between == "-" and one.low < 10 and other.low >= 25)
    hundreds = one.low < 20 or (one.low < 100 and one.low % 10 != 0)
    return spelled and joined and hundreds and one.low >= 1 and 10 <= other.low < 100 and other.low % 5 == 0


def _spoken_hundreds(numbers: list[Number], text: str) -> list[Number]:
    out: list[Number] = []
    for number in numbers:
        if out and _is_spoken_hundred(out[-1], number, text):
            whole = out[-1].low * 100 + number.low
            out[-1] = replace(out[-1], b=number.b, low=whole, high=whole)
        else:
            out.append(number)
    return out


class _Builder:
    """Turns matches of the amount pattern into amounts."""

    def __init__(
        self, folded: str, marked: View, numbers: dict[int, Number], context: Context, seats: list[Number]
    ) -> None:
        self.folded, self.numbers, self.context, self.seats = folded, numbers, context, seats
        self.currencies: dict[int, str] = {}
        self.period_at: dict[int, tuple[str, int]] = {}
        self.view = self._with_currencies(marked)
        self.view = self._with_periods(self.view)

    def _with_currencies(self, view: View) -> View:
        found = [
            m
            for m in vocabulary.CURRENCY_PATTERN.finditer(view.text)
            if _is_by_number(view.text, m.start(), m.end())
        ]
        self.currencies = {view.starts[m.start()]: vocabulary.currency_code(m) for m in found}
        return view.replaced([(m.start(), m.end(), CURRENCY) for m in found])

    def _with_periods(self, view: View) -> View:
        seats = [(m.start(), m.end(), SEAT) for m in vocabulary.SEAT_PATTERN.finditer(view.text)]
        view = view.replaced(seats)
        found = list(vocabulary.PERIOD_PATTERN.finditer(view.text))
        self.period_at = {view.starts[m.start()]: vocabulary.period_meaning(m) for m in found}
        return view.replaced([(m.start(), m.end(), PERIOD) for m in found])

    def loose_periods(self, amounts: list[Amount]) -> tuple[tuple[int, str, int], ...]:
        inside = {i for amount in amounts for i in range(amount.a, amount.b)}
        places = [m.start() for m in re.finditer(PERIOD, self.view.text) if m.start() not in inside]
        return tuple((i, *self.period_at[self.view.starts[i]]) for i in places)

    def amounts(self) -> list[Amount]:
        text = self.view.text
        found = [self._amount(match) for match in islice(vocabulary.AMOUNT.finditer(text), MOST)]
        found += [self._figures(match) for match in islice(vocabulary.FIGURES_PATTERN.finditer(text), MOST)]
        return [self._as_said_behind(amount) for amount in found]

    def _as_said_behind(self, amount: Amount) -> Amount:
        """The amount in the currency named behind it, unless it has one that cannot be the same."""
        found = _BEHIND.match(self.view.text, amount.b)
        if not found:
            return amount
        if found["land"]:
            code = next(
                code for names, code in vocabulary.NATIONS.items() if re.fullmatch(names, found["land"])
            )
        elif found["name"] == CURRENCY:
            code = local_currency(self.currencies[self.view.starts[found.start("name")]], self.context)
        else:
            code = local_currency(
                vocabulary.currency_code(vocabulary.CURRENCY_NEXT.match(found["name"])), self.context
            )
        return (
            replace(amount, currency=code)
            if amount.currency is None or vocabulary.alike(amount.currency, code)
            else amount
        )

    def _amount(self, match: re.Match[str]) -> Amount:
        low, high, factor = self._bounds_as_said(match)
        words = f"{match['before']} {match['within'] or ''}"
        after = match["after"] or ""
        low, high = self._bounded(match, words, after, low, high)
        currency = self._currency(match)
        start = (
            match.start("opening")
            if match["second"] and match["opening"] and not match["before"]
            else match.start()
        )
        if not match["second"] and match["opening"] and not match["before"]:
            start = (
                match.start("first")
                if match["opening"] in ("de", "von", "between", "entre", "zwischen")
                else match.start()
            )
        loose = any(
            self._number(i).loose and self._number(i).scaled for i in _symbols(match, NUMBER, self.view.text)
        )
        around = f"{words};{after}"
        around = _HEDGE.sub(" ", around) if match["second"] or low is None else around
        approximate = loose or bool(vocabulary.APPROXIMATE_PATTERN.search(around))
        amount = Amount(
            start,
            match.end(),
            low,
            high,
            currency,
            None,
            approximate,
            SEAT in after,
            factor,
            bool(factor > 1 or currency),
        )
        return self._per_seat(self._with_period(amount, after, match.start("after")))

    def _bounds_as_said(self, match: re.Match[str]) -> tuple[Decimal, Decimal, int]:
        first, *rest = [self._number(i) for i in _symbols(match, NUMBER, self.view.text)]
        if not rest:
            return *first.values(), 1_000 if first.loose and first.high > 999 else first.factor
        second = rest[0]
        times = shared(first, second)
        first = replace(first, low=first.low * times, high=first.high * times)
        if second.scaled and not first.scaled and first.low < second.low:
            ends = (*first.values(second.factor), *second.values())
        elif first.scaled and not second.scaled and second.low * second.factor < first.values()[0]:
            ends = (*first.values(), *second.values(first.factor))
        else:
            ends = (*first.values(), *second.values())
        if match["opening"] in ("from", "de", "desde") and _CHANGED.search(
            self.view.text[max(0, match.start("opening") - 60) : match.start("opening")]
        ):
            ends = ends[2:]
        return min(ends), max(ends), max(first.factor, second.factor)

    def _bounded(
        self, match: re.Match[str], words: str, after: str, low: Decimal, high: Decimal
    ) -> tuple[Decimal | None, Decimal | None]:
        if match["second"]:
            return low, high
        words, after = (vocabulary.ONLY_APPROXIMATE.sub(" ", text) for text in (words, after))
        at_most = vocabulary.AT_MOST_PATTERN.search(words) or vocabulary.AT_MOST_PATTERN.search(after)
        at_least = vocabulary.AT_LEAST_PATTERN.search(words) or vocabulary.AT_LEAST_PATTERN.search(after)
        opened = match["opening"] in ("from", "desde") and not match["before"]
        if vocabulary.NO_LESS.search(words):
            return low, None
        if (
            at_least
            and vocabulary.MORE_THAN.search(words)
            and (self._denied(match) or forbidden(self.view.text, match.start(), match.end()))
        ):
            return None, high
        if at_most and not (low != high and not vocabulary.AT_MOST_PATTERN.search(words)):
            return None, high
        return (low, None) if at_least or opened else (low, high)

    def _denied(self, match: re.Match[str]) -> bool:
        """ "We can not spend more than 20k": at most, then."""
        if _DENIED_BEHIND.match(self.view.text, match.end()):
            return True
        begin, end = clause_around(self.view.text, match.start(), match.end())
        return _CANNOT.search(self.view.text[begin:end]) is not None

    def _currency(self, match: re.Match[str]) -> str | None:
        behind = range(match.start("after"), match.end())
        places = _symbols(match, CURRENCY, self.view.text) or [
            i for i in behind if self.view.text[i] == CURRENCY
        ]
        said = [self.currencies[self.view.starts[i]] for i in places]
        if said:
            return local_currency(said[-1], self.context)
        numbers = [self._number(i) for i in _symbols(match, NUMBER, self.view.text)]
        return "INR" if any(_INDIAN.search(self.folded[n.a : n.b]) for n in numbers) else None

    def _with_period(self, amount: Amount, after: str, at: int) -> Amount:
        places = [at + i for i, char in enumerate(after) if char == PERIOD]
        if places:
            return in_period(amount, *self.period_at[self.view.starts[places[0]]])
        if years := _OVER_YEARS.match(self.view.text, amount.b):
            return spread(replace(amount, b=years.end()), self._years(years))
        return amount

    def _years(self, match: re.Match[str]) -> Decimal:
        if match[1]:
            return Decimal(_YEAR_WORDS.get(match[1]) or int(match[1]))
        place = match[0].index(NUMBER) + match.start()
        return self._number(place).low

    def _per_seat(self, amount: Amount) -> Amount:
        text = self.view.text
        apiece = (
            amount.per_seat
            or _APIECE_NEXT.match(text, amount.b)
            or _TIMES_SEATS.match(text, amount.b)
            or (self.seats and _APIECE_BEFORE.search(text[max(0, amount.a - 24) : amount.a]))
        )
        inside = range(self.view.starts[amount.a], self.view.ends[amount.b - 1])
        count = next((n for n in self.seats if n.values()[0] > 1 and n.a not in inside), None)
        if not apiece or not count:
            return amount
        return replace(scaled(amount, count.values()[0]), per_seat=False, times=int(count.values()[0]))

    def _figures(self, match: re.Match[str]) -> Amount:
        count = vocabulary.FIGURES.get(match["german"] or match["many"] or match["count"]) or int(
            (match["german"] or match["count"])[0]
        )
        low, high = Decimal(10 ** (count - 1)), Decimal(10**count - 1)
        part = match["part"] or match["parted"]
        if part:
            first, last = _PARTS[_PART_OF[part[0]]]
            first = _PARTS[match["from"][0]][0] if match["from"] else first
            low, high = low * first, high if last is None else low * last
        return Amount(match.start(), match.end(), low, high, clear=True)

    def _number(self, place: int) -> Number:
        return self.numbers[self.view.starts[place]]


def _is_by_number(text: str, a: int, b: int) -> bool:
    return (
        NUMBER in text[max(0, a - 6) : b + 3]
        or vocabulary.BOUND_BEHIND.search(text, max(0, a - 24), a) is not None
    )


def _symbols(match: re.Match[str], symbol: str, text: str) -> list[int]:
    """Places of a symbol in the amount itself, its bounds left out."""
    end = match.end("second") if match["second"] else match.end("first")
    return [i for i in range(match.start("first"), end) if text[i] == symbol]
