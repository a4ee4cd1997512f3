"""Whatever a visitor types, the readers of money, time and size return facts whose quote stands in the message."""

from datetime import datetime, timezone

import pytest
from effort import EXPLODES, least_seconds
from fact_tables import NOW
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.understanding.budget import money
from bot.understanding.facts import FIELDS, Context
from bot.understanding.headcount import size
from bot.understanding.timeline import when

WORDS = """
60k 1,5 10'000 1.2.3 99999999999999999999 $ € £ usd k m mil lakh crore - – to bis a und and between zwischen entre not no up to
about ~ + / per month al mes im Jahr Q1 h2 2027 31.02.2027 13/13/2027 0/0/26 january märz next last asap now by before until in within
monday easter 29 feb the 31st half a year couple few hundred thousand million dreiundzwanzigtausend sesenta y people employees team of
budget pay we spend % # @ İ ß ﬁ ½ ² ١٢ 🙂 . , ? ! ( )
"""
PIECES = st.sampled_from([*WORDS.split(), "\ue000", "\ue004", "\x00", "\ud800", "\u200b", "\n"])
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(PIECES, max_size=40).map(" ".join),
    st.lists(PIECES, max_size=40).map("".join),
)
READERS = pytest.mark.parametrize("read", [money.read, when.read, size.read], ids=["money", "when", "size"])


@READERS
@settings(max_examples=150, deadline=None)
@given(
    text=TEXTS,
    asked=st.sampled_from((None, *FIELDS)),
    language=st.sampled_from(("en", "de", "es", "xx")),
    locale=st.sampled_from(("en", "de-CH", "en-IN", "es-MX", "", "x")),
    now=st.datetimes(datetime(2020, 1, 1), datetime(2040, 12, 31)),
)
def test_no_message_raises_and_quotes_are_the_visitors_words(
    read, text, asked, language, locale, now
) -> None:
    for fact in read(
        text, Context(asked=asked, now=now.replace(tzinfo=timezone.utc), locale=locale), language
    ):
        assert fact.quote == text[fact.start : fact.end]
        assert fact.quote.strip()
        assert 0 < fact.confidence <= 1


HOSTILE = {
    "digits": "9" * 2000,
    "spaced digits": "1 " * 1000,
    "separators": "1.," * 700,
    "spaces": " " * 2000,
    "weekdays": "monday " * 300,
    "months": "may march " * 200,
    "number words": "twenty hundred thousand and " * 80,
    "german compound": "hunderttausend" * 150,
    "ranges": "between 10 and " * 140,
    "bounds": "up to about at least " * 100,
    "refusals": "i would rather not say that " * 70,
    "next": "in the next the next " * 100,
    "currencies": "$€£ usd eur " * 170,
    "budget": "budget " * 300,
    "no budget": "no big budget for " * 110,
    "dates": "1/2/27 " * 290,
    "emoji": "😅" * 2000,
    "ligatures": "ﷺ" * 2000,
    "letters": "a" * 2000,
    "waiting": "waiting for the budget to be " * 70,
}


@READERS
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_costs_little(read, text: str) -> None:
    assert least_seconds(lambda: read(text, Context(asked="budget", now=NOW), "en"), EXPLODES) < EXPLODES
