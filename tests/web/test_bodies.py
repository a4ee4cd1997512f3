"""What a request may carry: consent is never guessed, a page is never too long, and blank is blank."""

import pytest

from bot.web.bodies import NewChat, blank, shaped
from bot.web.errors import Refusal


def chat(**more):
    return shaped({"site": "demo", **more}, NewChat)


def test_consent_is_a_yes_that_was_said():
    assert chat(consent=True).consent is True
    assert chat(consent=False).consent is False
    assert chat().consent is False


@pytest.mark.parametrize("consent", ["yes", "true", 1, 0, 1.0, None, [True]])
def test_consent_that_is_no_boolean_is_refused(consent):
    with pytest.raises(Refusal) as refused:
        chat(consent=consent)
    assert refused.value.code == "bad_request"
    assert "Look at `consent`" in refused.value.message


@pytest.mark.parametrize(("key", "longest"), [("url", 2000), ("referrer", 2000), ("title", 300)])
def test_what_a_page_says_of_itself_is_cut_not_refused(key, longest):
    page = chat(page={key: "ä" * (longest + 500)}).page
    assert getattr(page, key) == "ä" * longest


def test_utm_keeps_the_first_ten_and_cuts_each():
    utm = {f"utm_{number}": "v" * 400 for number in range(12)}
    kept = chat(page={"utm": utm}).page.utm
    assert list(kept) == [f"utm_{number}" for number in range(10)]
    assert set(kept.values()) == {"v" * 300}
    assert list(chat(page={"utm": {"k" * 400: "v"}}).page.utm) == ["k" * 300]


@pytest.mark.parametrize(
    ("page", "place"),
    [
        ("https://example.com", "page"),
        (["https://example.com"], "page"),
        (None, "page"),
        ({"url": 7}, "page.url"),
        ({"title": None}, "page.title"),
        ({"utm": "source=x"}, "page.utm"),
        ({"utm": {"source": 7}}, "page.utm.source"),
    ],
)
def test_a_page_of_another_shape_is_refused_by_name(page, place):
    with pytest.raises(Refusal) as refused:
        chat(page=page)
    assert refused.value.code == "bad_request"
    assert f"Look at `{place}`" in refused.value.message


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\t ",
        "\u200b",
        "\u200b \u200d\ufeff",
        "\u00a0\u3000",
        "\x00\x07",
        "\ufffd",
        "\u2060",
        "\u3164",
    ],
)
def test_a_text_with_nothing_to_see_is_blank(text):
    assert blank(text)


@pytest.mark.parametrize(
    "text", ["a", ".", "\u200bno", "5", "👍", "❤\ufe0f", "👩\u200d💻", "你好", "\U000f0000"]
)
def test_a_text_with_something_to_see_is_not(text):
    assert not blank(text)
