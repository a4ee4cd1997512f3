"""Calendar arithmetic of periods: quarters, seasons, feasts, parts of periods. All dates are the visitor's local days."""

from __future__ import annotations

import math
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Period:
    """Days `first` to `last`, both included; None is open. `grain` is day, week, month, quarter, half, year or season."""

    first: date | None
    last: date | None
    grain: str = "day"
    yearly: bool = False
    """It comes every year, and which year's is meant was not said: "Q1", "12 March"."""

    def holds(self, day: date) -> bool:
        """`day` lies in a closed period."""
        return self.first is not None and self.last is not None and self.first <= day <= self.last


def day(of: date, grain: str = "day") -> Period:
    """One day."""
    return Period(of, of, grain)


def month(year: int, number: int) -> Period:
    """A calendar month; month 13 is the next January."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return Period(date(year, number, 1), date(year, number, monthrange(year, number)[1]), "month")


def months(year: int, number: int, count: int, grain: str) -> Period:
    """`count` months from one on: a quarter, a half, a season, a year."""
    return Period(month(year, number).first, month(year, number + count - 1).last, grain)


def quarter(year: int, number: int) -> Period:
    """Quarter 1 to 4; 5 is the next year's first."""
    return months(year, 3 * number - 2, 3, "quarter")


def half(year: int, number: int) -> Period:
    """Half 1 or 2 of a year."""
    return months(year, 6 * number - 5, 6, "half")


def year(number: int) -> Period:
    """A calendar year."""
    return months(number, 1, 12, "year")


def week(today: date, ahead: int = 0) -> Period:
    """Monday to Sunday, `ahead` weeks from now."""
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=ahead)
    return Period(monday, monday + timedelta(days=6), "week")


def iso_week(today: date, number: int) -> Period | None:
    """The next week of that number, or None when the calendar has none."""
    for number_of_year in (today.year, today.year + 1):
        try:
            monday = date.fromisocalendar(number_of_year, number, 1)
        except ValueError:
            continue
        if monday + timedelta(days=6) >= today:
            return Period(monday, monday + timedelta(days=6), "week")
    return None


def easter(number: int) -> date:
    """Easter Sunday (Meeus, Jones, Butcher)."""
    a, b, c = number % 19, number // 100, number % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    last = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * last) // 451
    return date(number, (h + last - 7 * m + 114) // 31, (h + last - 7 * m + 114) % 31 + 1)


def thanksgiving(number: int) -> date:
    """The fourth Thursday of November."""
    first = date(number, 11, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 21)


def _weekday_from(first: date, weekday: int) -> date:
    """The first such weekday on or after a day; Monday is 0."""
    return first + timedelta(days=(weekday - first.weekday()) % 7)


_NEW_MOON, _LUNATION = date(2000, 1, 6), 29.530588861
_RAMADAN = date(2026, 2, 18)


def _new_moon(first: date) -> date:
    """The new moon on or after a day, to within one: what is kept by the moon is told no closer."""
    count = math.ceil((first - _NEW_MOON).days / _LUNATION)
    return _NEW_MOON + timedelta(days=round(count * _LUNATION))


def _ramadan(number: int) -> date:
    """The first Ramadan that begins in a year; twelve months by the moon later comes the next."""
    years = math.ceil((date(number, 1, 1) - _RAMADAN).days / (12 * _LUNATION))
    return _RAMADAN + timedelta(days=round(years * 12 * _LUNATION))


_FIXED = {
    "australia day": (1, 26), "burns night": (1, 25), "st joseph": (3, 19), "st george": (4, 23),
    "juneteenth": (6, 19), "canada day": (7, 1), "assumption": (8, 15), "german unity": (10, 3),
    "columbus": (10, 12), "all souls": (11, 2), "bonfire night": (11, 5), "martinmas": (11, 11),
    "immaculate": (12, 8), "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26),
    "nicholas": (12, 6), "halloween": (10, 31), "all saints": (11, 1), "valentine": (2, 14),
    "patrick": (3, 17), "epiphany": (1, 6), "may day": (5, 1), "independence day": (7, 4),
    "silvester": (12, 31), "new years day": (1, 1), "tax day": (4, 15), "st john": (6, 24),
    "michaelmas": (9, 29), "fallas": (3, 15), "san fermin": (7, 6), "constitution": (12, 6),
    "anzac day": (4, 25), "republic day": (1, 26), "pongal": (1, 14), "waitangi day": (2, 6), "eofy": (6, 30),
}  # fmt: skip


# (month, day) of the first and of the last day: when these fall in most places.
_SPANS = {
    "harvest": ((9, 1), (10, 31)),
    "thaw": ((3, 1), (4, 30)),
    "school year": ((8, 20), (9, 20)),
    "half term": ((2, 13), (2, 21)),
    "spring break": ((3, 8), (3, 21)),
    "winter break": ((2, 1), (2, 28)),
    "summer break": ((7, 1), (8, 31)),
    "autumn break": ((10, 5), (10, 25)),
    "summer term": ((4, 1), (4, 20)),
    "winter term": ((10, 1), (10, 20)),
    # The seasons of trades.
    "sowing season": ((3, 1), (5, 31)),
    "outdoor season": ((5, 1), (9, 30)),
    "snow season": ((12, 1), (3, 31)),
    "tax season": ((1, 25), (4, 15)),
    "spanish tax season": ((4, 1), (6, 30)),
    "hunting season": ((9, 15), (12, 31)),
    "prom season": ((4, 15), (6, 15)),
    "flu season": ((10, 1), (2, 28)),
    "book fair": ((3, 18), (3, 21)),
    "autumn book fair": ((10, 7), (10, 11)),
    "oktoberfest": ((9, 18), (10, 4)),
}


def feast(name: str, number: int) -> Period:
    """A feast of a year by its key in `FEASTS`."""
    if name in _FIXED:
        return day(date(number, *_FIXED[name]), "feast")
    if name in _SPANS:
        first, last = _SPANS[name]
        return Period(date(number, *first), date(number + (last < first), *last), "feast")
    moving = {
        "easter": easter(number),
        "pentecost": easter(number) + timedelta(days=49),
        "ascension": easter(number) + timedelta(days=39),
        "carnival": easter(number) - timedelta(days=48),
        "ash wednesday": easter(number) - timedelta(days=46),
        "good friday": easter(number) - timedelta(days=2),
        "easter monday": easter(number) + timedelta(days=1),
        "corpus christi": easter(number) + timedelta(days=60),
        "mothers day": _weekday_from(date(number, 5, 8), 6),
        "fathers day": _weekday_from(date(number, 6, 15), 6),
        "super bowl": _weekday_from(date(number, 2, 8), 6),
        "chinese new year": _new_moon(date(number, 1, 21)),
        "eid": _ramadan(number) + timedelta(days=30),
        "eid al-adha": _ramadan(number) + timedelta(days=98),
        "diwali": _new_moon(date(number, 10, 14)),
        "hanukkah": _new_moon(date(number, 11, 3)) + timedelta(days=26),
        "passover": _new_moon(date(number, 3, 12)) + timedelta(days=15),
        "rosh hashanah": _new_moon(date(number, 9, 5)) + timedelta(days=1),
        "labor day": _weekday_from(date(number, 9, 1), 0),
        "memorial day": _weekday_from(date(number, 5, 25), 0),
        "thanksgiving": thanksgiving(number),
        "black friday": thanksgiving(number) + timedelta(days=1),
        "cyber monday": thanksgiving(number) + timedelta(days=4),
        "advent": _weekday_from(date(number, 11, 27), 6),
        "martin luther king": _weekday_from(date(number, 1, 15), 0),
        "presidents day": _weekday_from(date(number, 2, 15), 0),
    }
    if name in moving:
        return day(moving[name], "feast")
    if name == "ramadan":
        return Period(_ramadan(number), _ramadan(number) + timedelta(days=29), "feast")
    if name == "holy week":
        return Period(easter(number) - timedelta(days=7), easter(number), "feast")
    if name == "holidays":
        return Period(date(number, 12, 24), date(number + 1, 1, 1), "feast")
    if name == "turn of the year":
        return Period(date(number, 12, 31), date(number + 1, 1, 1), "feast")
    first = month(number, 1)
    return Period(first.first, first.last, "new year")


_COMMON = {
    "holidays": (
        "the holidays|the holiday season|holiday season|(?:(?:christmas|xmas|winter) )?holidays"
        "|(?:weihnachts|schul)?ferien|(?:christmas|xmas|winter) (?:break|vacations?|season|period)"
        "|feiertagen?|festtagen?|weihnachts(?:ferien|(?:feier)?tagen?|pause|urlaub|zeit)"
        "|(?:las |(?<=de )|(?<=para )|(?<=en )|(?<=tras ))fiestas(?: (?:de navidad|navidenas))?"
        "|(?:las )?vacaciones de navidad"
    ),
    "school year": (
        "(?:new |next |coming |neue[nrs]? |nachste[nrs]? |kommende[nrs]? )?(?:school|academic) year"
        "|(?:neue[nrs]? |nachste[nrs]? |kommende[nrs]? )?schuljahr(?:es)?(?:beginn|start|anfang)?"
        "|schul(?:anfang|beginn|start)|einschulung|(?:die )?schule (?:wieder )?(?:anfangt|beginnt|losgeht"
        "|startet)"
        "|(?:the )?(?:school|term|kids) (?:starts?|begins?|is back|reopens"
        "|(?:go|are) back(?: to school)?)(?: (?:again|back up))?|back[ -]to[ -]school"
        "|(?:proximo |nuevo |siguiente )?(?:curso|ciclo) (?:que viene|escolar|academico|lectivo)"
        "|ano (?:escolar|academico|lectivo)|(?:proximo|nuevo) curso|curso nuevo"
        "|(?:empiece|empieza|comience|arranque) (?:el curso|el cole(?:gio)?|las clases)"
        "|(?:la )?vuelta al cole(?:gio)?|(?:el )?inicio de(?:l curso| las clases)"
    ),
    "harvest": (
        "(?:the |grape |corn )?harvest(?: season| time)?"
        "|(?:wein|getreide|kartoffel|obst|apfel)?ernte(?:zeit)?|weinlese"
        "|(?:la )?(?:cosecha|vendimia|siega|zafra)|(?:la )?recogida de la (?:aceituna|uva|fruta)"
    ),
    "thaw": (
        "(?:the )?snow (?:melts?|(?:is|'?s|has) (?:gone|melted)|goes)|(?:the )?(?:spring )?thaw|snowmelt"
        "|schneeschmelze|tauwetter|(?:der )?frost (?:ist )?(?:aus (?:dem|m) boden|raus|vorbei)"
        "|(?:der )?boden (?:wieder )?(?:nicht mehr gefroren|frostfrei|aufgetaut)"
        "|(?:the )?ice (?:is |'?s |has |goes )?(?:off|out|gone|melted)|(?:the )?ground thaws"
        "|(?:der )?schnee (?:schmilzt|weg ist|geschmolzen ist)|(?:el )?deshielo"
    ),
    "half term": "half[ -]term(?: break| holidays?)?",
    "spring break": "spring break",
    "summer break": (
        "(?:summer|school) (?:holidays?|vacations?|break)|(?:the )?school'?s (?:out|over)"
        "|school (?:is )?(?:out|over)|(?:grossen |sommer)ferien|(?:las )?vacaciones de verano"
    ),
    "autumn break": "herbstferien|(?:autumn|fall) (?:break|holidays?)",
    "winter break": "winterferien|skiferien|sportferien|semesterferien|semana blanca",
    "summer term": (
        "sommersemester|(?:summer|spring) (?:semester|term)"
        "|(?:segundo|2o) (?:semestre|cuatrimestre) del curso"
    ),
    "winter term": "wintersemester|(?:winter|fall|autumn) (?:semester|term)",
    "book fair": "(?:leipziger|leipzig) (?:buchmesse|book fair)|buchmesse (?:in )?leipzig",
    "autumn book fair": "(?:frankfurter|frankfurt) (?:buchmesse|book fair)|buchmesse (?:in )?frankfurt",
    "oktoberfest": "oktoberfest|wiesn",
    "christmas eve": "christmas eve|xmas eve|heilig ?abend|heiligen abend|nochebuena",
    "christmas": "christmas(?: day)?|xmas|x-mas|weihnachten|weihnacht(?:stag)?|navidad(?:es)?",
    "boxing day": "boxing day",
    "nicholas": "nikolaus(?:tag|markt)?",
    "st john": (
        "johanni(?:s(?:tag)?)?|midsummer(?:'?s? day)?|mittsommer"
        "|(?:(?<=por )|(?<=para )|(?<=antes de )|(?<=despues de )|(?<=hasta )|(?<=noche de ))san juan"
    ),
    "michaelmas": (
        "michaelmas|michaeli(?:s(?:tag)?)?|(?:(?<=por )|(?<=para )|(?<=antes de )|(?<=despues de )"
        "|(?<=hasta ))san miguel"
    ),
    "all saints": "allerheiligen|todos los santos",
    "patrick": "(?:st\\.?|saint) pat(?:rick'?)?s?(?: day)?|st paddy'?s(?: day)?",
    "may day": "maifeiertag|tag der arbeit|may day|dia del trabaj(?:o|ador)",
    "independence day": "(?:the )?(?:4th|fourth) of july|independence day|july 4th",
    "labor day": "labou?r day",
    "memorial day": "memorial day",
    "carnival": "karneval|fasching|fastnacht|fasnacht|rosenmontag|carnaval(?:es)?|carnival|mardi gras",
    "ascension": "(?:christi )?himmelfahrt|vatertag",
    "halloween": "halloween",
    "valentine": "valentine'?s?(?: day)?|valentinstag|san valentin",
    "epiphany": (
        "(?:dia de )?los reyes|(?:dia de |(?<=por )|(?<=para )|(?<=antes de )|(?<=despues de )"
        "|(?<=hasta )|(?<=tras )|(?<=pasado )|(?<=pasados )|(?<=pasando )|(?<=pasan )|(?<=pasen )"
        "|(?<=vuelta de )|(?<=noche de )|(?<=navidad y )|(?<=navidades y )|^)reyes|dreikonig(?:e|en)?"
        "|heilige(?:n)? drei konige"
    ),
    "silvester": "silvester|hogmanay|new year'?s?'? eve|noche ?vieja",
    "new years day": "new year'?s'? day|neujahrstag|dia de ano nuevo",
    "easter": "easter(?: sunday)?|ostern|osterferien|pascuas?",
    "pentecost": "pfingsten|pentecost|pentecostes",
    "thanksgiving": "thanks ?giving(?: day)?|(?:dia de )?accion de gracias",
    "black friday": "black friday",
    "cyber monday": "cyber monday",
    "advent": "(?:(?:1\\.|ersten?) )?advent(?:szeit)?|adviento",
    "martin luther king": "mlk(?: day)?|martin luther king(?: jr\\.?)? day",
    "presidents day": "presidents'? day",
    "tax day": "tax day",
    "fallas": "(?:las )?fallas",
    "san fermin": "(?:los )?san ?ferm[iy]n(?:es)?",
    "constitution": "(?:(?:el )?puente|dia) de la constitucion|(?:el )?puente de diciembre",
    "holy week": "(?:(?:las )?vacaciones de )?semana santa|karwoche",
    "turn of the year": "jahreswechsel|(?:the )?turn of the year|cambio de ano",
    "new year": (
        "(?:the )?(?:first|1st) of the year|(?:the )?new year(?:'?s)?(?: day)?|neujahr|ano nuevo"
        "|nuevo ano|neuen? jahr(?:es)?"
    ),
}


RARE = {
    "sowing season": (
        "(?:planting|sowing|seeding|lambing|calving|maple|gardening|garden|mowing|lawn"
        "|landscaping) season|(?:pflanz|aussaat|saat|garten|spargel)(?:saison|zeit)"
        "|(?:temporada|epoca) de (?:siembra|jardineria)"
    ),
    "outdoor season": (
        "(?:patio|terrace|grill(?:ing)?|bbq|barbecue|beer garden|camping|boat(?:ing)?|sailing|pool|beach"
        "|swimming|outdoor|wedding|festival|ice cream|surf|biking|motorcycle|golf(?:ing)?) season"
        "|(?:terrassen|grill|biergarten|camping|bade|freibad|hochzeits|festival|eis|motorrad|fahrrad|rad"
        "|segel|boots|freiluft|golf|wander)saison|(?:temporada|epoca) de (?:bodas|terrazas?|playa"
        "|barbacoas?|piscinas?|camping|festivales|helados|golf)"
    ),
    "snow season": (
        "(?:ski(?:ing)?|snow|snowboard(?:ing)?|plow(?:ing)?|plough(?:ing)?) season"
        "|(?:ski|schnee|wintersport)saison|(?:temporada|epoca) de (?:esqui|nieve)"
    ),
    "tax season": "tax season",
    "spanish tax season": "(?:la )?campana de (?:la )?renta",
    "anzac day": "anzac(?: day)?",
    "republic day": "republic day",
    "pongal": "pongal|makar sankranti|lohri",
    "waitangi day": "waitangi(?: day)?",
    "eofy": "eofy",
    "hunting season": "hunting season|jagdsaison|temporada de caza",
    "prom season": "(?:prom|graduation) season|(?:temporada|epoca) de graduaciones",
    "flu season": "flu season|grippe(?:saison|zeit)|(?:temporada|epoca) de (?:la )?gripe",
    "chinese new year": (
        "(?:the )?(?:chinese|lunar) new year|cny|chinesische[sn]? neujahr(?:sfest)?|mondneujahr"
        "|ano nuevo (?:chino|lunar)"
    ),
    "ramadan": "ramadh?an|ramazan",
    "eid": "eid(?: (?:al|ul)[ -]?fitr)?|zuckerfest|ramadanfest|fin (?:de|del) ramadan",
    "eid al-adha": "eid (?:al|ul)[ -]?adha|opferfest|fiesta del cordero",
    "diwali": "diwali|deepavali",
    "hanukkah": "(?:c?h|j)anuk+ah?|januca",
    "passover": "passover|pess?a(?:ch|h)|pascua judia",
    "rosh hashanah": "rosh ha-?shanah?",
    "mothers day": "mother'?s'? day|mothering sunday|muttertag|dia de la(?:s)? madres?",
    "fathers day": "father'?s'? day|dia del padre",
    "super bowl": "(?:the )?super ?bowl(?: sunday)?",
    "good friday": "good friday|karfreitag|viernes santo",
    "easter monday": "easter monday|ostermontag",
    "ash wednesday": "ash wednesday|aschermittwoch|miercoles de ceniza",
    "corpus christi": "fronleichnam|corpus christi",
    "australia day": "australia day",
    "burns night": "burns night",
    "st joseph": "(?:dia de )?san jose(?= *(?:$|[.,;!?]))",
    "st george": "sant jordi",
    "juneteenth": "juneteenth",
    "canada day": "canada day",
    "assumption": "maria himmelfahrt|(?:puente|dia) de (?:la asuncion|agosto)",
    "german unity": "tag der deutschen einheit",
    "columbus": "columbus day|(?:puente|dia) de(?:l pilar| la hispanidad)",
    "all souls": "dia de (?:los )?muertos",
    "bonfire night": "bonfire night|guy fawkes(?: (?:day|night))?",
    "martinmas": "martinmas|martinstag|veterans day",
    "immaculate": "(?:puente|dia) de la inmaculada",
}
"""Feasts and seasons of trades that few messages name; looked for only where one of `RARE_SIGNS` stands."""
RARE_SIGNS = (
    "season", "saison", "temporada", "epoca", "campana", "pflanzz", "saatz", "gartenz", "spargelz",
    "grippez", "lunar", "chin", "mondneu", "cny", "ramad", "ramaz", "eid", "zuckerf", "opferf", "cordero",
    "diwali", "deepa", "anuk", "januc", "passov", "pesa", "pess", "judia", "rosh", "mother", "mutter",
    "madre", "father", "padre", "bowl", "good fri", "karfr", "viernes san", "easter mon", "ostermon",
    "ash wed", "asch", "ceniza", "fronl", "corpus", "australia", "burns", "san jose", "jordi", "junet",
    "canada", "himmelf", "asuncion", "agosto", "einheit", "columbus", "pilar", "hispan", "muertos",
    "bonfire", "fawkes", "martin", "veteran", "inmacul", "anzac", "republic", "pongal", "sankr", "lohri",
    "waitangi", "eofy",
)  # fmt: skip
FEASTS = {**_COMMON, **RARE}


TRADES = frozenset(name for name in FEASTS if name in _SPANS and name.endswith(" season"))
"""Feasts that are the season of a trade."""


def coming(periods: list[Period], today: date) -> Period:
    """The first of yearly periods that is not over."""
    return next((p for p in periods if p.last is not None and p.last >= today), periods[-1])


def led_to(one: Period, other: Period) -> Period:
    """The first of two yearly times when a year stands at the second only: "January to March 2028", "Nov/Jan 2028"."""
    if not one.yearly or other.yearly or other.grain == "year" or not (one.first and one.last and other.last):
        return one
    years = next(
        (n for n in range(other.last.year - one.last.year, 0, -1) if years_on(one.first, n) <= other.last), 0
    )
    return Period(years_on(one.first, years), years_on(one.last, years), one.grain)


def come_again(period: Period) -> Period:
    """What is meant of a period whose part is over: next year's of one that comes every year, else the one right behind."""
    if not period.yearly or not period.first or not period.last:
        return following(period)
    return Period(years_on(period.first, 1), years_on(period.last, 1), period.grain)


def years_on(of: date, years: int) -> date:
    """The same day so many years on."""
    return of.replace(year=of.year + years, day=min(of.day, 28) if of.month == 2 else of.day)


def a_month_on(of: date) -> date:
    """The same day of the next month, or its last."""
    number, month_of = of.year + of.month // 12, of.month % 12 + 1
    return date(number, month_of, min(of.day, monthrange(number, month_of)[1]))


def following(period: Period) -> Period:
    """The period of the same grain right behind; any other grain has none and stays."""
    sizes = {"month": 1, "quarter": 3, "half": 6, "year": 12}
    if period.first is None or period.last is None:
        return period
    if period.grain in sizes:
        size = sizes[period.grain]
        return months(period.first.year, period.first.month + size, size, period.grain)
    return (
        Period(period.first + timedelta(days=7), period.last + timedelta(days=7), "week")
        if period.grain == "week"
        else period
    )


_JOINED_PARTS = {"earlymid": ("early", "mid"), "midlate": ("mid", "late")}


def part(period: Period, which: str) -> Period:
    """The early, middle or late part: ten days of a month, a month of a quarter, two of a half or year's ends three."""
    if period.first is None or period.last is None:
        return period
    first, last = period.first, period.last
    if which in _JOINED_PARTS:
        begin, end = _JOINED_PARTS[which]
        return Period(part(period, begin).first, part(period, end).last, "part")
    if period.grain in ("month", "new year"):
        starts = {"early": (1, 10), "mid": (11, 20), "late": (21, last.day), "end": (21, last.day)}[which]
        return Period(first.replace(day=starts[0]), first.replace(day=starts[1]), "part")
    if period.grain in ("week", "weeks"):
        return {
            "early": Period(first, first + timedelta(days=1), "part"),
            "mid": Period(first + timedelta(days=2), first + timedelta(days=3), "part"),
        }.get(which, Period(first + timedelta(days=4), last, "part"))
    if period.grain in ("quarter", "half", "season", "year"):
        return _part_of_months(period, which)
    return period


def _part_of_months(period: Period, which: str) -> Period:
    begin, size = {
        "quarter": {"early": (0, 1), "mid": (1, 1), "late": (2, 1), "end": (2, 1)},
        "season": {"early": (0, 1), "mid": (1, 1), "late": (2, 1), "end": (2, 1)},
        "half": {"early": (0, 2), "mid": (2, 2), "late": (4, 2), "end": (4, 2)},
        "year": {"early": (0, 3), "mid": (5, 2), "late": (9, 3), "end": (11, 1)},
    }[period.grain][which]  # fmt: skip
    assert period.first is not None
    return months(period.first.year, period.first.month + begin, size, "part")


def yearly(name_of: str, number: int, today: date) -> Period:
    """The coming month, quarter, half or season of that number."""
    make = {"month": month, "quarter": quarter, "half": half}.get(name_of)
    if make:
        return coming([make(today.year, number), make(today.year + 1, number)], today)
    return coming([months(today.year + i, number, 3, "season") for i in (-1, 0, 1)], today)
