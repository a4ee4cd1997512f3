"""Timelines as visitors put them, in English, German and Spanish."""

from datetime import datetime, timedelta, timezone

import pytest
from fact_tables import Case, load, problem

from bot.understanding.facts import Context
from bot.understanding.timeline import when


@pytest.mark.parametrize("case", load("when"), ids=lambda case: case.text)
def test_a_labelled_timeline_is_read_as_a_careful_person_would(case: Case) -> None:
    assert problem(case, "when") is None


def days(text: str, now: datetime, language: str = "en") -> tuple[int | None, int | None]:
    (fact,) = when.read(text, Context(asked="timeline", now=now), language)
    return fact.value["earliest"], fact.value["latest"]


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("next month", "2027-12-31", (1, 31)),
        ("next quarter", "2027-11-05", (57, 147)),
        ("end of year", "2027-12-31", (0, 0)),
        ("by feb 29", "2027-03-01", (0, 365)),
        ("next week", "2027-01-03", (1, 7)),
        ("before christmas", "2027-12-25", (0, 0)),
    ],
)
def test_periods_hold_at_the_edges_of_the_calendar(text: str, day: str, expected: tuple[int, int]) -> None:
    assert days(text, datetime.fromisoformat(day).replace(tzinfo=timezone.utc)) == expected


def test_easter_moves() -> None:
    assert days("by easter", datetime(2027, 1, 1, tzinfo=timezone.utc)) == (0, 86)
    assert days("by easter", datetime(2028, 1, 1, tzinfo=timezone.utc)) == (0, 106)


def test_the_visitors_own_day_counts() -> None:
    late = datetime(2027, 3, 31, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
    assert days("next month", late) == (1, 30)


def test_three_fourths_is_the_third_of_april_outside_the_united_states() -> None:
    now = datetime(2027, 1, 1, tzinfo=timezone.utc)
    spans = [
        when.read("3/4/2027", Context(asked="timeline", now=now, locale=place), "en")[0].value["latest"]
        for place in ("en-US", "en-GB")
    ]
    assert spans == [62, 92]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("we open on February 10, everything has to work by then", (0, 40)),
        ("the season opens on February 10, before that", (0, 39)),
        ("in two weeks she goes on leave, before that", (0, 14)),
        ("before our spring appeal, which launches on February 10", (0, 39)),
    ],
)
def test_an_event_sets_the_day_by_which_we_are_needed(text: str, expected: tuple[int, int]) -> None:
    assert days(text, datetime(2027, 1, 1, tzinfo=timezone.utc)) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Monday 7 December", "en"),
        ("Monday, December 7th", "en"),
        ("December 7, a Monday", "en"),
        ("Montag, den 7. Dezember", "de"),
        ("el lunes 7 de diciembre", "es"),
        ("el 7 de diciembre, lunes", "es"),
    ],
)
def test_a_weekday_beside_a_date_says_nothing_more(text: str, language: str) -> None:
    assert days(text, datetime(2026, 11, 18, tzinfo=timezone.utc), language) == (19, 19)


def test_christmas_begins_on_its_eve_in_german_only() -> None:
    now = datetime(2026, 11, 18, tzinfo=timezone.utc)
    assert days("bis Weihnachten", now, "de") == (0, 36)
    assert days("by Christmas", now) == (0, 37)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("gilt die Aktion noch bis 30.11.?", "de"),
        ("would the trial start today or once I log in", "en"),
        ("my kitchen was supposed to be done in march", "en"),
    ],
)
def test_our_terms_and_what_was_once_due_are_no_timeline(text: str, language: str) -> None:
    found = when.read(
        text, Context(asked="timeline", now=datetime(2026, 11, 18, tzinfo=timezone.utc)), language
    )
    assert not any(fact.state == "known" for fact in found)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("in zehn Tagen muss es stehen", "de", (0, 10)),
        ("in zehn Tagen soll es losgehen", "de", (10, 10)),
        ("dije cuatro semanas pero pon ocho", "es", (56, 56)),
        ("quick as you can, our front desk gal quits friday", "en", (0, 14)),
        ("eile haben wir keine", "de", (None, None)),
        ("noch im Februar", "de", (31, 58)),
    ],
)
def test_a_duty_makes_a_date_the_last_day_and_a_farewell_makes_none(
    text: str, language: str, expected: tuple[int | None, int | None]
) -> None:
    assert days(text, datetime(2027, 1, 1, tzinfo=timezone.utc), language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("el fondo que nos compró en mayo tiene que aprobarlo todo", "es"),
        ("un cliente nos debe 4200 desde agosto", "es"),
        ("one in three of these start-ups is gone within three years", "en"),
    ],
)
def test_what_others_did_or_owe_is_no_plan(text: str, language: str) -> None:
    assert when.read(text, Context(asked=None, now=datetime(2027, 1, 1, tzinfo=timezone.utc)), language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("is anybody there on December 26", "en"),
        ("can it be paused in the summer", "en"),
        ("Ist euer Support zwischen den Jahren besetzt", "de"),
        ("vuestro soporte descansa en Reyes?", "es"),
        ("Heute ist ja Buß- und Bettag", "de"),
        ("somebody on reddit said six weeks", "en"),
        ("Frau Sommer fragt nach", "de"),
    ],
)
def test_our_hours_what_others_said_and_names_are_no_timeline(text: str, language: str) -> None:
    found = when.read(
        text, Context(asked="timeline", now=datetime(2026, 11, 18, tzinfo=timezone.utc)), language
    )
    assert not any(fact.state == "known" for fact in found)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("must be live for the 15th of January", "en", (0, 58)),
        ("Im Februar müsste es spätestens stehen", "de", (0, 102)),
        ("beginning of the tax year, so April 6", "en", (139, 139)),
        ("febrero, segundo martes", "es", (83, 83)),
        ("am letzten Freitag im Januar", "de", (72, 72)),
        ("by ski season", "en", (0, 13)),
        ("antes de la temporada de bodas", "es", (0, 163)),
        ("after Chinese New Year", "en", (81, None)),
        ("vor Muttertag", "de", (0, 171)),
        ("they said three weeks and took eight months. We want it by the end of January", "en", (0, 74)),
        ("this time of year? No chance. On 11 January.", "en", (54, 54)),
        ("el 1 del mes", "es", (13, 13)),
        ("drei Wochen vor Ostern", "de", (109, 109)),
        ("a week before March 3rd", "en", (98, 98)),
        ("abrimos el 3 de marzo, lo necesitamos dos semanas antes", "es", (0, 91)),
        ("the day after Thanksgiving", "en", (9, 9)),
        ("ab dem Zwanzigsten", "de", (2, None)),
        ("we started in May 2018, want it by May", "en", (0, 164)),
    ],
)
def test_a_day_behind_a_period_and_the_seasons_of_trades_are_read(
    text: str, language: str, expected: tuple[int, int | None]
) -> None:
    assert days(text, datetime(2026, 11, 18, tzinfo=timezone.utc), language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("first we finish the barn, then we talk", "en"),
        ("primero tengo que vender la casa, luego vemos", "es"),
        ("da wag ich keine Prognose", "de"),
        ("zum Saisonstart", "de"),
    ],
)
def test_what_comes_first_leaves_the_time_open(text: str, language: str) -> None:
    (fact,) = when.read(
        text, Context(asked="timeline", now=datetime(2026, 11, 18, tzinfo=timezone.utc)), language
    )
    assert fact.state == "vague"


_WEEKDAYS = {
    "en": (
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        ("{} next week", "next week on {}", "{} of next week"),
    ),
    "de": (
        ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
        ("{} nächster Woche", "nächste Woche am {}", "nächste Woche {}"),
    ),
    "es": (
        ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        ("el {} de la semana que viene", "la semana que viene, el {}", "la próxima semana el {}"),
    ),
}


@pytest.mark.parametrize(
    ("language", "form"), [(language, form) for language, (_, forms) in _WEEKDAYS.items() for form in forms]
)
def test_a_weekday_of_next_week_is_next_weeks_whatever_day_it_is(language: str, form: str) -> None:
    monday = datetime(2026, 11, 16, tzinfo=timezone.utc)
    for today in range(7):
        for number, name in enumerate(_WEEKDAYS[language][0]):
            ahead = 7 + number - today
            assert days(form.format(name), monday + timedelta(days=today), language) == (ahead, ahead), (
                name,
                today,
            )
