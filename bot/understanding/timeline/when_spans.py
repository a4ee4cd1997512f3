"""Named periods and dates in a message ("Q1", "next month", "12. März", "Christmas") as calendar periods."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.understanding.numerals.numbers_view import View
from bot.understanding.timeline import when_calendar as calendar
from bot.understanding.timeline import when_meanings as mean
from bot.understanding.timeline import when_relative as near
from bot.understanding.timeline import when_words as vocabulary
from bot.understanding.timeline.when_calendar import Period

_THIS, _NEXT, _AFTER_NEXT = (
    f"(?:{names})" for names in (vocabulary.THIS, vocabulary.NEXT, vocabulary.AFTER_NEXT)
)
_YEARLY = (
    r"(?:(?:(?<![a-z]{4})\.)?,?[ /-]?(?:of |de |del |des |von |des jahres "
    r"|in )?(?:(?P<year>(?:19[0-9]|20[0-4])[0-9])(?![0-9])"
    r"|(?:'|(?<=del ))(?P<short>[2-4][0-9])(?![0-9]| de (?!20))"
    r"|(?P<following>(?:the )?next year|nachste[ns] jahr(?:es)?|naechste[ns] jahr(?:es)?"
    r"|kommende[ns] jahr(?:es)?|(?:el )?ano que viene|(?:el )?proximo ano)"
    r"|(?P<present>(?:this|the) year|diese[sn] jahr(?:es)?|este ano|ano)))?"
)
_YEAR_FIRST = (
    r"(?:(?P<following>next year(?:'?s)?|(?:nachstes|kommendes|im nachsten|im kommenden) jahr"
    r"|(?:el )?(?:proximo ano|ano que viene))|(?P<present>(?:later )?this year|dieses jahr|este ano)"
    r"|(?P<year>20[2-4][0-9]))"
    r"(?:,? |(?<=[0-9])[/-])(?:(?:probably|maybe|perhaps|likely|around|about|so|etwa|vielleicht|ungefahr"
    r"|quizas?|sobre) )?(?:in |im |en )?(?:the |der |la |el )?"
)
_EDGE, _END = r"(?<![^\W_])", r"(?![^\W_])"
_MONTH = "|".join(f"(?P<m{i}>{names})(?:e?s)?" for i, names in enumerate(vocabulary.MONTHS, 1))
_WEEKDAY = "|".join(f"(?P<w{i}>{names})" for i, names in enumerate(vocabulary.WEEKDAYS))
_ANY_MONTH, _ANY_WEEKDAY = "|".join(vocabulary.MONTHS), "|".join(vocabulary.WEEKDAYS)
_BESIDE = r"(?:,|(?<![a-z]{4})\.)? "
"""Between a weekday and its date: "Mon. 18", "Freitag, den 16."."""
_SEASON = "|".join(f"(?P<s{start}>{names})" for names, start in vocabulary.SEASONS.items())
_FEASTS = {name: f"(?P<f{i}>{names})" for i, (name, names) in enumerate(calendar.FEASTS.items())}
_FEAST = "|".join(_FEASTS.values())
_ORDINAL = "|".join(f"(?P<o{i}>{names})" for i, names in vocabulary.ORDINALS.items())
_SPOKEN_DAY = "|".join(f"(?P<x{day}>{names})" for day, names in vocabulary.SPOKEN_DAYS.items())
_GRAINS = (
    r"(?:(?P<weekend>week-?end|wkend|wochenende|fin de semana)|(?P<week>weeks?|wochen?|semana)"
    r"|(?P<month>months?|monat(?:s|es)?|mes|mth)|(?P<quarter>quarter|quartal(?:s|es)?|qtr|trimestre)"
    r"|(?P<half>half(?:[ -]year)?|halbjahr(?:es)?|semestre)"
    r"|(?P<year>(?:fiscal |financial |calendar |budget |business |tax )?(?:year|yr)"
    r"|(?:geschafts|kalender|haushalts)?jahr(?:es)?|ano(?: fiscal)?|ejercicio(?: fiscal)?))"
)
_RELATIVE = rf"(?:(?P<after_next>{_AFTER_NEXT})|(?P<next>{_NEXT})|(?P<this>{_THIS})) {_GRAINS}"
_GRAIN = _GRAINS.replace("weeks?", "week").replace("months?", "month").replace("wochen?", "woche")
_CURRENT = (
    rf"(?<!time of )(?<!times of )(?<!time of the )(?<!epoca del )(?<!epoca de )(?<!momento del )(?:(?<=of )"
    rf"|(?<=of the )|(?<=del )|(?<=de )|(?<=des )|(?<=der )|(?<=end )|(?<=ende )|(?<=mid )|(?<=mid-)"
    rf"|(?<=early )|(?<=late )|(?<=within )|(?<=innerhalb )|(?<=during )|(?<=dentro ))(?:the |des |de "
    rf"|del )?{_GRAIN}"
)
_COMING = rf"(?:el |la )?{_GRAINS} (?P<come>que viene|que entra|entrante|proxim[oa]|siguiente)"
_ENDING = (
    r"(?P<ending_year>eoy|(?:the )?year'?[ -]?s?[ -]?end|(?:the )?end of year|jahresende"
    r"|(?:the )?(?:end of |ende des )?(?:fiscal|financial) year[ -]end|fy ?end|geschaftsjahresende"
    r"|cierre de(?:l)? ano|(?:que )?(?:acabe|termine|acabar|terminar|finalizar) el ano"
    r"|(?:que )?(?:finalice|cierre|concluya|cerrar|concluir|se acabe|de fin) el ano"
    r"|(?:the|our) (?:fiscal |financial |budget )?year(?:'?s| is)? (?:over|ends|out|closes|up|done"
    r"|through)(?![a-z])|das jahr (?:um|vorbei|rum|zu ende|aus) (?:ist|geht))"
    r"|(?P<ending_quarter>eoq|quarter[ -]?end|quartalsende"
    r"|(?:que )?(?:acabe|termine|finalice|cierre|acabar|terminar) el trimestre"
    r"|das quartal (?:um|vorbei|rum|zu ende) (?:ist|geht)|the quarter (?:is over|ends|is out))"
    r"|(?P<ending_month>eom|(?:que )?(?:acabe|termine|finalice|cierre|acabar|terminar) el mes"
    r"|der monat (?:um|vorbei|rum) ist|the month (?:is over|ends|is out)|month[ -]?end|monatsende)"
    r"|(?P<ending_week>eow)"
    r"|(?P<ending_day>(?:eod|cob|eob|(?<=by )(?:the )?end of (?:the )?(?:business )?day|(?<=bis )feierabend"
    r"|(?<=bis zum )(?:ende des tages|tagesende)|(?<=para )(?:el )?final del dia)(?= *(?:$|[.,;!?]| today"
    r"| heute| hoy| and| und| y)))"
)
_COUNT = "|".join(f"(?P<n{count}>{names})" for count, names in vocabulary.COUNTS.items())
_APART = (
    rf"(?:(?:{_COUNT}) (?:(?P<days>days?|tagen?|tage|dias?)|(?P<weeks>weeks?|wochen?|semanas?)"
    rf"|(?P<months>months?|monaten?|monate?|mes(?:es)?)) (?:(?P<before>before|vor|ahead of|prior to"
    rf"|antes de(?:l)?)|after|nach|despues de(?:l)?)(?: the| dem| der| den| la| las| los| el)? )"
)
_WEEKEND = "(?P<weekend>week-?end|wkend|wochenende|fin de semana)"
_WEEKS = "5[0-3]|[1-4][0-9]|0?[1-9]"
_A_DAY = "3[01]|[12][0-9]|0?[1-9]"
_TH = r"(?:st|nd|rd|th|te[nrs]?|ro|er|[o°.])?"
_DAY = rf"(?P<day>{_A_DAY})"
# "From the 5th to the 12th", "vom 5. bis zum 12.", "desde el 5 hasta el 12".
_SPAN_LEAD = "(?:between|from|zwischen|vom|von|desde|del?|entre)(?: dem| den| el| the)? "
_TO = (
    " ?(?:-|/|to|and|or|oder|o|till?|until|thru|through|bis(?: zum)?|und|y|al?|hasta) ?(?:the |dem |den "
    "|el )?"
)
_FROM_DAY = rf"(?P<from_day>{_A_DAY}){_TH}{_TO}"
_OTHER_MONTH = (
    r"(?:el )?(?:(?P<coming>(?:next|nachste[nsm]?|kommende[nsm]?|proximo|following|folgende[nsm]?"
    r"|siguiente) (?:month|monats?|mes)|mes (?:que viene|que entra|proximo|siguiente|entrante))"
    r"|(?P<now>(?:this|diese[nsm]?|este|laufende[nsm]?|current|corriente) (?:month|monats?|mes)))"
)
_A_MONTH = rf"(?:(?:{_MONTH}){_YEARLY}|{_OTHER_MONTH}|(?P<running>month|monats?|mes))"
_A_TURN = (
    rf"(?:{_A_MONTH}|(?P<turn>(?:new |next |neuen? |nachsten |kommenden |nuevo |proximo )?(?:year|jahr(?:es)?"
    rf"|ano)(?: nuevo| que viene)?))"
)
_EITHER = f"(?P<either>(?:{_ORDINAL.replace('<o', '<u')}) (?:or|and|oder|und|o|y) (?:the |la )?)"
_OF = "(?:,? (?:of|in|im|de|del|des|vom))?(?: (?:the|dem|der|el|la))? "
_FROM_WEEKDAY = f"(?:{_WEEKDAY.replace('<w', '<v')}){_TO}"
# "Next week" and the like, beside a weekday: "Friday next week", "la semana que viene, el jueves".
_A_WEEK = (
    rf"(?:the |die |der |la )?(?:(?:(?P<after_next>{_AFTER_NEXT})|(?P<next>{_NEXT})"
    rf"|(?P<this>{_THIS})) (?:week|wk|woche|semana)"
    "|(?:week|woche|semana) (?:(?P<after>after next|nach der nachsten|despues de la (?:proxima|que viene))"
    "|(?P<come>que viene|que entra|entrante|proxima|siguiente)))"
)
# "Bis Fr", "by sat", "para el vie": where a language writes them, as they are words besides.
_BEFORE_SHORT = (
    r"(?:(?<=am )|(?<=bis )|(?<=ab ))(?=[a-z]{2}(?![a-z]))|(?:(?<=by )|(?<=on ))(?=sat|sun)"
    r"|(?<=el )(?=...(?![a-z]))(?!sat|sun)"
)
# Right behind a weekday, "18.1" is a date without its last dot, as long as nothing is counted: "Friday 3.5 hours".
_DAY_BEFORE = (
    rf"(?:(?:{_ANY_WEEKDAY}|(?:(?<=am )|(?<=ab )|(?<=bis )|(?<=start )|^)(?:mo|di|mi|fr"
    rf"|sa)){_BESIDE}(?:de[nmr] )?)"
)
_COUNTED = (
    r"(?! ?(?:tage|wochen|monat|jahr|stunden|hours|hrs|days|weeks|months|uhr|h(?![a-z])|k(?![a-z])|tsd"
    r"|tausend|mio|euro?|[%€$]))"
)
_SHORT_WEEKDAY = "|".join(
    f"(?P<w{i}>{names})"
    for i, names in enumerate(("mo|lun", "di", "mi|mie", "do|jue", "fr|vie", "sa|sat|sab", "so|sun|dom"))
)
Rule = tuple[re.Pattern[str], Callable[[re.Match[str], date, str], "Period | None"]]


def _rule(pattern: str, build: Callable[[re.Match[str], date, str], Period | None]) -> Rule:
    return re.compile(_EDGE + "(?:" + pattern + ")" + _END), build


RULES: tuple[Rule, ...] = (
    _rule(r"(20[2-4][0-9])([-/.])(0?[1-9]|1[0-2])\2([0-3]?[0-9])", mean.iso_date),
    _rule(
        (
            rf"(?:the )?(?:week (?:commencing|of|beginning|starting)|w/?c"
            rf"|(?:die |der )?woche (?:vom|ab|um den)|(?:la )?semana del?)(?: the)? {_DAY}(?:st|nd|rd|th"
            rf"|\.)? ?(?:of |de )?(?:{_MONTH}){_YEARLY}"
        ),
        mean.week_holding,
    ),
    _rule(
        (
            rf"(?:the )?(?:week (?:commencing|of|beginning|starting) the|woche (?:vom|ab dem)"
            rf"|semana del) {_DAY}(?:st|nd|rd|th|\.|(?= *(?:$|[.,;!?])))"
        ),
        mean.week_of_day,
    ),
    _rule(
        (
            rf"(?:the )?(?:week (?:commencing|of|beginning|starting)|w/?c)(?: the)? (?:{_MONTH}) {_DAY}(?:st"
            rf"|nd|rd|th)?{_YEARLY}"
        ),
        mean.week_holding,
    ),
    _rule(
        (rf"(?:{_SPAN_LEAD}|the |el )?{_FROM_DAY}{_DAY}{_TH} ?(?:of |de )?(?:{_MONTH}){_YEARLY}"),
        mean.days_of_month,
    ),
    _rule(
        (
            rf"(?:(?:between|from) )?(?:{_MONTH})\.? (?:{_SPAN_LEAD})?{_FROM_DAY}{_DAY}{_TH}(?![0-9k%])"
            rf"{_YEARLY}"
        ),
        mean.days_of_month,
    ),
    _rule(
        (
            rf"(?:(?:vom|von|zwischen dem) )?(?P<from_day>{_A_DAY})(?:\.(?:(?P<from_month>1[0-2]"
            rf"|0?[1-9])(?:\.|(?<=[0-3][0-9]\.[01][0-9])))?"
            rf"|(?=-[0-9]{{1,2}}\.[0-9]{{1,2}}\.)){_TO}{_DAY}\.(?P<n>1[0-2]"
            rf"|0?[1-9]){_COUNTED}(?:\.(?:(?P<year>20[2-4][0-9])|(?P<short>[2-4][0-9])(?![0-9]))?)?(?![0-9])"
        ),
        mean.numbered_days,
    ),
    _rule(
        (rf"(?:zwischen dem|vom|entre el|desde el|del) {_FROM_DAY}{_DAY}(?:\.|(?= *(?:$|[.,;!?])))"),
        mean.coming_days,
    ),
    _rule(rf"(?:the )?{_DAY}{_TH}[ /-]?(?:of |de |day of )?(?:{_MONTH})\.?{_YEARLY}", mean.day_of_month),
    _rule(
        (
            rf"(?:{_MONTH})(?:\.? (?:the )?|[/-](?=[0-9]{{1,2}}(?:st|nd|rd|th)?(?:[/-]|,? )20)){_DAY}(?:st|nd"
            rf"|rd|th)?(?![0-9k%.,]*[0-9k%]){_YEARLY}"
        ),
        mean.day_of_month,
    ),
    _rule(
        (
            rf"(?:the |die |der |las? )?(?:(?P<two>two|2|zwei"
            rf"|dos) )?{_EITHER}?(?:{_ORDINAL})s? (?:(?P<two_behind>two|2|zwei|beiden|dos) )?(?:weeks?|wks?"
            rf"|wochen?|semanas?){_OF}{_A_TURN}"
        ),
        mean.week_of_month,
    ),
    _rule(rf"(?:the |den |der |dem |el |am )?(?:{_ORDINAL}) (?:day|tag|dia){_OF}{_A_TURN}", mean.nth_day),
    _rule(
        (rf"(?:the |den |der |el |dem )?(?:{_ORDINAL}) (?:{_WEEKDAY}|{_WEEKEND}){_OF}{_A_MONTH}"),
        mean.nth_weekday,
    ),
    _rule(
        (rf"(?:{_MONTH}){_YEARLY},? (?:the |am |den |der |el )?(?:{_ORDINAL}) (?:{_WEEKDAY})"),
        mean.nth_weekday,
    ),
    _rule(
        (
            rf"(?:{_MONTH}){_YEARLY},? (?:(?:in )?the |(?:in )?(?:die|der) "
            rf"|(?:en )?la )?(?:{_ORDINAL}) (?:week|woche|semana)"
        ),
        mean.week_of_month,
    ),
    _rule(
        (rf"(?:the |die |der |la )?(?:{_ORDINAL}) (?:half|halfte|mitad|quincena){_OF}{_A_MONTH}"),
        mean.half_of_month,
    ),
    _rule(
        (
            rf"(?:the |el |dia |den |zum |am |der )?(?:the |el |dia |den "
            rf"|dem )?(?:(?:{_SPAN_LEAD})?{_FROM_DAY})?(?P<rday>first|ersten|primero|[0-3]?[0-9]){_TH} (?:of "
            rf"|in |del? |des |im )?{_OTHER_MONTH}"
        ),
        mean.day_of_relative_month,
    ),
    _rule(
        (
            rf"{_OTHER_MONTH},? (?:(?:am|on the|el) |{_SPAN_LEAD}{_FROM_DAY})(?P<rday>[0-3]?[0-9]){_TH}"
            rf"(?![0-9%])"
        ),
        mean.day_of_relative_month,
    ),
    _rule(
        (
            r"(?:the )?(?:first|1st) (?:day )?of (?:the|a) month"
            r"|(?:el )?(?:dia )?(?:primero|uno|1) de(?:l)? mes|dia primero(?= *(?:$|[.,;!?]))"
        ),
        lambda m, t, s: calendar.day(calendar.month(t.year, t.month + 1).first or t),
    ),
    _rule(
        (
            rf"(?:{_COUNT}) (?:weeks?|wochen?) (?:from|after|on|ab"
            rf"|nach) (?:(?P<next>{_NEXT}) )?(?:{_WEEKDAY})"
        ),
        mean.from_weekday,
    ),
    _rule(rf"(?:{_WEEKDAY}) in (?:{_COUNT}) (?:weeks?|wochen?)", mean.from_weekday),
    _rule(
        (rf"(?:(?:{_SPAN_LEAD})?{_FROM_WEEKDAY})?(?:{_WEEKDAY}),? (?:of |in |de |von )?{_A_WEEK}"),
        mean.weekday_of_week,
    ),
    _rule(
        (rf"{_A_WEEK}(?:,? (?:on |am |el |{_SPAN_LEAD})| )(?:{_FROM_WEEKDAY})?(?:{_WEEKDAY})"),
        mean.weekday_of_week,
    ),
    _rule(
        (
            rf"(?:{_WEEKDAY}){_BESIDE}(?:the |de[nmr] |dia )?{_DAY}(?:(?P<counted>st|nd|rd|th|\.)"
            rf"|(?= *(?:$|[,;!?)])))(?! ?-| ?[0-9]| (?:of|de|del|des|im|in|to|bis|al?|{_ANY_MONTH})(?![a-z]))"
        ),
        mean.weekday_and_day,
    ),
    _rule(rf"(?:{_BEFORE_SHORT})(?:{_SHORT_WEEKDAY})(?=\.? *(?:$|[;!?\n]))", mean.weekday),
    _rule(rf"{_APART}(?:{_FEAST})", mean.apart_from_feast),
    _rule(rf"{_APART}{_DAY}(?:st|nd|rd|th|\.)? ?(?:of |de )?(?:{_MONTH}){_YEARLY}", mean.apart_from_day),
    _rule(rf"{_APART}(?:{_MONTH})\.? (?:the )?{_DAY}(?:st|nd|rd|th)?{_YEARLY}", mean.apart_from_day),
    _rule(
        (
            rf"(?:the |die |la )?(?:week|woche|semana) (?:after|nach|despues de(?:l| la)?)(?: the"
            rf"| dem)? (?:{_FEAST})"
        ),
        mean.week_after,
    ),
    _rule(rf"(?:{_WEEKDAY}) (?P<weeks>week|fortnight)(?= *(?:$|[.,!?;]))", mean.from_weekday),
    _rule(rf"(?:{_MONTH}) (?:the )?(?:{_SPOKEN_DAY})(?! (?:week|half|thing)){_YEARLY}", mean.spoken_day),
    _rule(
        (rf"(?:the |den |der |el |dem )?(?:{_SPOKEN_DAY}) (?:of |de |day of )?(?:{_MONTH}){_YEARLY}"),
        mean.spoken_day,
    ),
    _rule(
        (
            rf"(?:(?<=am )|(?<=zum )|(?<=dem )|(?<=den )|(?<=the )"
            rf"|(?<=el ))(?:{_SPOKEN_DAY})(?= *(?:$|[.,;!?]))"
        ),
        mean.bare_spoken_day,
    ),
    _rule(
        (
            rf"(?:the |die |la )?(?:week|woche|semana) (?:before|vor"
            rf"|antes de(?:l| la)?) (?:the )?(?:{_FEAST})"
        ),
        mean.week_before,
    ),
    _rule(
        (
            rf"(?:the |die |la )?(?:(?:week|woche|semana) (?:of|de(?:l)?) (?:{_FEAST})"
            rf"|(?P<of_it>{_FEAST.replace('<f', '<e')})[ -]?(?:week|woche))"
        ),
        mean.week_of_feast,
    ),
    _rule(
        (
            rf"(?:{_WEEKDAY}) (?:(?P<before>before|vor|antes de)|after|nach|(?:siguiente|posterior) a"
            rf"|despues de)l?(?: the| dem| der| den| las?| los| el)? (?:{_FEAST})"
        ),
        mean.weekday_by_feast,
    ),
    _rule(
        (
            rf"(?:(?:(?P<next>{_NEXT})|{_THIS}|(?:the )?month of|monat|mes de|del mes de"
            rf"|come) )?(?:{_MONTH}){_YEARLY}"
        ),
        mean.month,
    ),
    _rule(r"(?P<year>20[2-4][0-9])[ /-]?q(?P<q>[1-4])", mean.quarter),
    _rule(
        (r"(?<![0-9][./-])(?P<n>0?[1-9]|1[0-2])(?: ?/ ?|[.-])(?P<year>20[2-4][0-9])(?![./-]?[0-9])"),
        mean.numbered_month,
    ),
    _rule(r"(?P<year>20[2-4][0-9])[./-](?P<n>0[1-9]|1[0-2])(?![./-]?[0-9])", mean.numbered_month),
    _rule(rf"q[ -]?(?P<q>[1-4]){_YEARLY}", mean.quarter),
    _rule(
        (
            rf"(?:quarter|qtr|quartal|q|trimestre)(?: number| no\.?| nr\.?"
            rf"| numero)? (?:(?P<q>[1-4])(?![0-9.,])|(?P<qw>one|two|three|four|eins|zwei|drei|vier|uno|dos"
            rf"|tres|cuatro)){_YEARLY}"
        ),
        mean.quarter_number,
    ),
    _rule(
        (rf"(?:fy[ -]?[0-9]{{2,4}} )?(?:(?P<q>[1-4])q|t(?=[1-4])(?P<q2>[1-4])){_YEARLY}"),
        lambda m, t, s: mean.of_year(m, t, "quarter", int(m["q"] or m["q2"])),
    ),
    _rule(rf"(?:the )?(?:el )?(?:{_ORDINAL}) (?:quarter|qtr|quartals?|trimestre){_YEARLY}", mean.nth_quarter),
    _rule(rf"h(?P<h>[12]){_YEARLY}", mean.half),
    _rule(
        (
            rf"(?:the )?(?:el |la )?(?:{_ORDINAL}) (?:half|halbjahr(?:es)?|hj|jahreshalfte"
            rf"|halfte(?= (?:des|von|20))|semestre|mitad){_YEARLY}"
        ),
        mean.nth_half,
    ),
    _rule(rf"(?:{_NEXT} |{_THIS} |the |come )?(?:{_SEASON}){_YEARLY}", mean.season),
    _rule(
        (
            rf"(?:{'|'.join(pattern for name, pattern in _FEASTS.items() if name not in calendar.RARE)})"
            rf"{_YEARLY}"
        ),
        mean.feast,
    ),
    _rule(
        (
            rf"(?:(?:the |on the )?day after|(?:am |der |dem |den )?tag nach"
            rf"|(?:el )?dia (?:despues|siguiente) (?:de(?:l)?|a))(?: the| dem| la| las| el)? (?:{_FEAST})"
        ),
        mean.day_after,
    ),
    _rule(
        (
            rf"(?:(?<=by the )|(?<=before the )|(?<=until the )|(?<=after the )|(?<=bis zum )|(?<=vor dem )"
            rf"|(?<=nach dem )|(?<=para el )|(?<=hasta el )){_WEEKEND}"
        ),
        near.relative,
    ),
    _rule(r"(?:monats|(?P<quarter>quartals))wechsel", near.turn),
    _rule(
        r"(?:^ *|(?<=live )|(?<=start )|(?<=launch )|(?<=over )|(?<=ware )|(?<=soll es )|(?<=empezar )"
        r"|(?<=arrancar )|(?<=lanzar ))"
        rf"(?:am|ubers|at the|over the|on the|the|el) {_WEEKEND}(?= *(?:$|[.,!?]))",
        near.relative,
    ),
    _rule(
        (
            r"(?:am|ubers) (?P<weekend>wochenende)(?= (?:starten|loslegen|live gehen|anfangen|umstellen"
            r"|umziehen|wechseln)(?![a-z]))"
        ),
        near.relative,
    ),
    _rule(rf"{_YEAR_FIRST}(?:{_SEASON})", mean.season),
    _rule(rf"{_YEAR_FIRST}(?:{_MONTH})", mean.month),
    _rule(rf"{_YEAR_FIRST}q(?P<q>[1-4])", mean.quarter),
    _rule(rf"{_YEAR_FIRST}(?:{_ORDINAL}) (?:quarter|qtr|quartals?|trimestre)", mean.nth_quarter),
    _rule(
        (r"(?P<number>[1-4])(?P<what>[qh])[ /]?(?:(?P<year>20[2-4][0-9])|'?(?P<short>2[0-9]|3[0-9]))"),
        mean.quarter_or_half,
    ),
    _rule(
        (r"eoy[ -]?'?(?:20)?(?P<short>2[0-9]|3[0-9])"),
        lambda m, t, s: Period(t, calendar.year(2000 + int(m["short"])).last, "deadline"),
    ),
    _rule(
        (
            rf"(?:(?P<next>{_NEXT}) |(?P<after_next>{_AFTER_NEXT}) "
            rf"|(?:{_THIS}) )?(?<!los )(?:{_WEEKDAY})(?: (?:que viene|proximo)"
            rf"| (?P<after>after next|nach dem nachsten))?"
        ),
        mean.weekday,
    ),
    _rule(_RELATIVE, near.relative),
    _rule(_CURRENT, near.relative),
    _rule(rf"(?:{_NEXT}) (?:or|oder|o) (?:{_AFTER_NEXT}) {_GRAIN}", near.next_or_later),
    _rule(
        (
            rf"(?:{_THIS})(?: {_GRAIN})? (?:or|oder|o) (?:{_NEXT})(?: (?:week|month|quarter|year|woche|monat"
            rf"|quartal|jahr|semana|mes|trimestre|ano))"
        ),
        near.this_or_next,
    ),
    _rule(_COMING, near.relative),
    _rule(rf"(?:el |la )?{_GRAINS} (?:actual|en curso)", near.relative),
    _rule(
        (
            r"(?:la )?(?:proxima|siguiente) quincena|(?:la )?quincena (?:que viene|que entra|entrante|proxima"
            r"|siguiente)"
        ),
        near.next_fortnight,
    ),
    _rule(
        (
            rf"(?:the |el |la )?{_GRAINS} (?P<after_next>after (?:the )?next"
            rf"|(?:despues|siguiente) (?:de|a)(?:l| la)? (?:proxim[oa]|que viene))"
        ),
        near.relative,
    ),
    _rule(_ENDING, near.end),
    _rule(
        (r"(?:day after tomorrow|ubermorgen|uebermorgen|pasado manana|dia despues de manana)"),
        mean.days_ahead(2),
    ),
    _rule(
        (
            r"(?<!guten )(?<!am )(?<!jeden )(?<!por la )(?<!de la )(?<!la )(?:tomorrow|tmrw|tmr|morgen"
            r"|manana)"
        ),
        mean.days_ahead(1),
    ),
    _rule(r"(?:today|tonight|heute|hoy)", mean.days_ahead(0)),
    _rule(
        (
            rf"(?:kw|calendar week|cw|kalenderwoche) ?(?P<k>{_WEEKS})(?: ?(?:-|/|to|bis|oder|or|und"
            rf"|and) ?(?:kw ?)?(?P<until>{_WEEKS}))?|(?:the |die |der )?(?P<k2>{_WEEKS})\. (?:kw"
            rf"|kalenderwoche)"
        ),
        mean.calendar_week,
    ),
    _rule(r"(?:the )?([1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)", mean.bare_day),
    _rule(
        r"(?<=on )the first(?= *(?:$|[.,;!?]))",
        lambda m, t, s: calendar.day(calendar.month(t.year, t.month + 1).first or t),
    ),
    _rule(
        r"(?:(?<=am )|(?<=zum )|(?<=bis )|(?<=ab )|(?<=dem )|(?<=den )|(?<=vom )"
        r"|(?<=spatestens ))(?P<d>[0-3]?[0-9])\.(?P<n>0?[1-9]|1[0-2])\.?" + _COUNTED,
        mean.short_date,
    ),
    _rule(
        (r"(?:(?<=am )|(?<=zum )|(?<=ab )|(?<=ab dem ))(?:nachsten )?(?:monats)?ersten(?= *(?:$|[.,!?;]))"),
        lambda m, t, s: calendar.day(calendar.month(t.year, t.month + 1).first or t),
    ),
    _rule(
        (
            r"(?:(?<=am )|(?<=zum )|(?<=bis zum )|(?<=ab dem )|(?<=vor dem )|(?<=nach dem )|(?<=um den )"
            r"|(?<=ab )|(?<=bis ))([1-9]|[12][0-9]|3[01])(?:\.(?! ?[0-9a-z])"
            r"|\.(?= (?:direkt |schon )?(?:starten|loslegen|anfangen|beginnen|umstellen|umsteigen|wechseln"
            r"|live|online|losgehen|fertig)(?![a-z]))|ten|er)"
        ),
        mean.bare_day,
    ),
    _rule(
        (
            r"(?:(?<=el dia )|(?<=para el )|(?<=del dia )|(?<=antes del )|(?<=el ))([1-9]|[12][0-9]"
            r"|3[01])(?= *(?:$|[.,;!]|como|a mas|mejor|o antes|para))"
        ),
        mean.bare_day,
    ),
    _rule(
        (rf"(?P<d>[0-3]?[0-9])\.(?P<n>0?[1-9]|1[0-2])(?:\.(?![0-9])|(?=,? (?:{_ANY_WEEKDAY})(?![a-z])))"),
        mean.short_date,
    ),
    _rule(
        (
            rf"{_DAY_BEFORE}(?P<d>[0-3]?[0-9])\.(?P<n>0?[1-9]|1[0-2])\.?(?!\.?[0-9]"
            rf"|\.? ?20[2-4][0-9]){_COUNTED}"
        ),
        mean.short_date,
    ),
    _rule(r"(?:fy ?|fiscal (?:year )?)?(20[2-3][0-9])(?![-./][0-9])", mean.bare_year),
    _rule(r"fy ?'?(?P<y>2[0-9]|3[0-9])", lambda m, t, s: calendar.year(2000 + int(m["y"]))),
)
_RARE_FEAST = _rule(rf"(?:{'|'.join(_FEASTS[name] for name in calendar.RARE)}){_YEARLY}", mean.feast)
_SLASHED = re.compile(
    rf"(?:(?<![a-z])(?:{_ANY_WEEKDAY}){_BESIDE}(?:the |den |dem |el )?|(?<=by )|(?<=on )|(?<=ideally )"
    rf"|(?<=probably )|(?<=maybe )|(?<=say )|(?<=before )|(?<=until )|(?<=from )|(?<=after )|(?<=bis )"
    rf"|(?<=ab )|(?<=am )|(?<=zum )|(?<=el )|(?<=del )|(?<=para )|(?<=since )|(?<=start )|(?<=live )"
    rf"|(?<=around )|(?<=is )|(?<=out )|(?<=ist )|(?<=es )|(?<=week of )|(?<=between )|(?<=[0-9] - )"
    rf"|(?<=[0-9] to )|(?<=[0-9] and )|(?<=[0-9] al )|^|(?<=^ ))([0-3]?[0-9])[/-]([0-3]?[0-9])(?![0-9/%.-]"
    rf"| ?(?:months?|weeks?|days?|monat|woche|tag|mes|seman|dias?|people|leute|k)[a-z]*)"
)
_NUMERIC = re.compile(r"(?<![0-9])([0-3]?[0-9])([./-])([0-3]?[0-9])\2((?:20)?[2-4][0-9])(?![0-9])")


def day_first(locale: str, language: str) -> bool:
    """3/4 is the third of April everywhere but on pages for the United States (and plain "en")."""
    region = locale[3:5].upper()
    return region not in ("US", "PH", "PR") if region else language != "en"


def named_periods(view: View, today: date, dmy: bool) -> list[tuple[int, int, Period]]:
    """Places and periods in order, the longest match first at one place, none overlapping."""
    found: list[tuple[int, int, Period]] = []
    for match in _NUMERIC.finditer(view.text):
        if period := mean.numeric_date(match, today, view.text, dmy):
            found.append((match.start(), match.end(), period))
    for match in _SLASHED.finditer(view.text):
        if "/" in match[0] and (period := mean.slashed(match, today, dmy)):
            period = (
                calendar.week(period.first)
                if period.first and view.text.endswith("week of ", 0, match.start())
                else period
            )
            found.append((match.start(), match.end(), period))
    rules = (*RULES, _RARE_FEAST) if any(sign in view.text for sign in calendar.RARE_SIGNS) else RULES
    for pattern, build in rules:
        for match in pattern.finditer(view.text):
            if match.end() > match.start() and (period := build(match, today, view.text)):
                found.append((match.start(), match.end(), replace(period, yearly=_leaves_year_open(match))))
    return _apart(
        [(a, b, period) for a, b, period in found if not _TITLED.search(view.text[max(0, a - 12) : a])]
    )


def _leaves_year_open(match: re.Match[str]) -> bool:
    """Whether a yearly time was named, and no year, nor the month or year that comes."""
    groups = match.groupdict()
    return "following" in groups and not any(
        groups.get(name)
        for name in ("year", "short", "following", "present", "coming", "now", "running", "turn")
    )


_TITLED = re.compile(r"(?<![a-z])(?:dr|mr|mrs|ms|miss|frau|herrn?|senora?|sra?|don|dona|prof|doctora?)\.? $")
"""Behind a title it is somebody's name: "Frau Sommer", "Dr. Reyes"."""


def _apart(found: list[tuple[int, int, Period]]) -> list[tuple[int, int, Period]]:
    kept: list[tuple[int, int, Period]] = []
    for a, b, period in sorted(found, key=lambda item: (item[0], -item[1])):
        if not kept or a >= kept[-1][1]:
            kept.append((a, b, period))
    return kept
