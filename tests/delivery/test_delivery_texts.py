"""Placeholders in the marketer's texts."""

from __future__ import annotations

import pytest

from bot.delivery import MAIL_PLACEHOLDERS, placeholders
from bot.delivery.texts import fill, one_line


def test_placeholders_are_found_for_lint():
    assert placeholders("Hello {name}, {{not one}}: {when}") == {"name", "when"}
    assert {"name", "when"} <= MAIL_PLACEHOLDERS


@pytest.mark.parametrize(
    "text",
    [
        "{lead.email}",
        "{name!r}",
        "{name:>99}",
        "{0}",
        "{}",
        "{name[0]}",
        "{name.__class__}",
        "{open",
        "close}",
    ],
)
def test_a_placeholder_that_is_no_plain_name_is_malformed(text):
    with pytest.raises(ValueError):  # noqa: PT011 - the message is for people
        placeholders(text)
    with pytest.raises(ValueError):  # noqa: PT011
        fill(text, {"name": "Dana"})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello {name}", "Hello {product} {{x}}"),
        ("{unknown}.", "."),
        ("{{braces}} stay", "{braces} stay"),
        ("nothing", "nothing"),
    ],
)
def test_what_is_filled_in_is_not_read_again(text, expected):
    assert fill(text, {"name": "{product} {{x}}"}) == expected


def test_one_line_has_no_line_ends_and_no_control_characters():
    assert one_line(" a\r\nBcc: b\x00\u2028c ") == "a Bcc: b c"
