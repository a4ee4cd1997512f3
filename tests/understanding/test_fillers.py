"""What stands around a message and tells nothing."""

from __future__ import annotations

import pytest

from bot.understanding.fillers import within


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("um, like 150 thanks!", "like 150"),
        ("haha, the CEO :)", "the CEO"),
        ("hola, somos 12 jaja", "somos 12"),
        ("talleres ruiz ok?", "talleres ruiz"),
        ("zwischen vier- und fünftausend, falls das hilft", "zwischen vier- und fünftausend"),
        ("um die 3000", "um die 3000"),
        ("no, thanks", "no, thanks"),
        ("Danke!", "Danke!"),
        ("hmm", "hmm"),
        ("many thanks", "many thanks"),
        ("mil gracias", "mil gracias"),
        ("ich danke ihnen", "ich danke ihnen"),
    ],
)
def test_what_is_left_of_an_answer(text, left):
    start, end = within(text, answers=True)
    assert text[start:end] == left


def test_unasked_a_greeting_stays_for_it_leads_to_a_name():
    assert within("hi. Julian, we talked", answers=False) == (0, 21)
