"""Placeholders in the marketer's texts."""

from __future__ import annotations

import pytest

from bot.delivery.texts import fill, one_line


@pytest.mark.parametrize(
    "text",
    ["{lead.email}", "{0}", "{}", "{name[0]}", "{name.__class__}", "{name.__init__.__globals__}", "{open}"],
)
def test_a_placeholder_that_is_no_plain_name_says_nothing(text):
    assert fill(text, {"name": "Dana"}) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello {name}", "Hello {product} {{x}}"),
        ("{unknown}.", "."),
        ("{{braces}} stay", "{braces} stay"),
        ("{name!r:>99}", "{product} {{x}}"),
        ("nothing", "nothing"),
    ],
)
def test_what_is_filled_in_is_not_read_again(text, expected):
    assert fill(text, {"name": "{product} {{x}}"}) == expected


def test_one_line_has_no_line_ends_and_no_control_characters():
    assert one_line(" a\r\nBcc: b\x00\u2028c ") == "a Bcc: b c"
