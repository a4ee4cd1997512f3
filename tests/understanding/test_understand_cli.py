"""`banter understand` answers people in words and programs in JSON lines."""

from __future__ import annotations

import io
import json

import pytest
import typer
from typer.testing import CliRunner
from understanding_model import categories, classifier

from bot.cli import understand

NOW = "2026-11-20T09:00:00+00:00"


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> typer.Typer:
    monkeypatch.setattr(understand, "_classifier", classifier)
    monkeypatch.setattr(understand, "_categories", categories)
    made = typer.Typer()
    understand.register(made)
    return made


def lines(app: typer.Typer, text: str) -> tuple[int, list[dict]]:
    out = io.StringIO()
    status = understand.answer(io.StringIO(text), out)
    return status, [json.loads(line) for line in out.getvalue().splitlines()]


def test_each_line_is_answered_in_the_agreed_form(app):
    asks = [
        {"text": "around 60k a year", "asked": "budget", "locale": "en", "now": NOW},
        {"text": "ich entscheide das", "asked": "authority", "locale": "de", "now": NOW},
    ]
    status, (budget, role) = lines(app, "\n".join(map(json.dumps, asks)) + "\n\n")
    assert status == 0
    assert set(budget) == {"facts", "intent", "language", "ms"}
    assert budget["facts"] == [
        {
            "field": "budget",
            "state": "known",
            "value": {
                "min": 60000,
                "max": 60000,
                "currency": "USD",
                "period": "year",
                "status": "set",
                "approximate": True,
            },
            "quote": "around 60k a year",
            "start": 0,
            "end": 17,
            "confidence": budget["facts"][0]["confidence"],
        }
    ]
    assert set(budget["intent"]) == {"name", "confidence"}
    assert role["language"] == "de"
    assert role["facts"][0]["value"] == {"role": "decision_maker"}


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("no json", "not a line of JSON"),
        ("[1]", "not a JSON object"),
        ("{}", "`text` must be a string"),
        ('{"text": 5}', "`text` must be a string"),
        ('{"text": "hi", "now": "tomorrow"}', "`now` must be a moment"),
        ('{"text": "hi", "now": 5}', "`now` must be a moment"),
        ('{"text": "hi", "locale": 5}', "`locale` and `asked` must be strings"),
        ("[" * 100000, "not a line of JSON"),
    ],
)
def test_a_bad_line_is_named_and_the_next_one_answered(app, line, error):
    status, (bad, good) = lines(app, line + '\n{"text": "hi"}\n')
    assert status == 1
    assert bad["error"].startswith(error)
    assert good["intent"]["name"] == "greet"


def test_a_message_is_shown_in_words(app):
    done = CliRunner().invoke(app, ["I sign off on that", "--asked", "authority", "--now", NOW])
    assert done.exit_code == 0
    assert "decision_maker" in done.output
    assert "“I sign off" in done.output


def test_a_message_is_shown_as_json(app):
    done = CliRunner().invoke(app, ["noch kein Budget", "--asked", "budget", "--locale", "de", "--json"])
    found = json.loads(done.output)
    assert found["facts"][0]["value"]["status"] == "none"


def test_standard_input_is_read_to_its_end(app):
    done = CliRunner().invoke(app, ["--json", "-"], input='{"text": "hi"}\nx\n')
    assert done.exit_code == 1
    assert len(done.output.splitlines()) == 2


def test_options_hold_for_every_line_that_says_nothing_else(app):
    asks = '{"text": "next Monday"}\n{"text": "next Monday", "now": "2026-11-22T09:00:00+00:00"}\n{"text": "5000", "asked": "company_size"}\n'
    done = CliRunner().invoke(app, ["--json", "-", "--asked", "timeline", "--now", NOW], input=asks)
    first, later, size = (json.loads(line)["facts"] for line in done.output.splitlines())
    assert [first[0]["value"]["earliest"], later[0]["value"]["earliest"]] == [3, 1]
    assert size[0]["field"] == "company_size"


def test_a_moment_that_is_none_is_refused(app):
    done = CliRunner().invoke(app, ["hi", "--now", "soon"])
    assert done.exit_code == 2


def test_an_unknown_field_is_as_good_as_none_asked(app):
    assert understand.context_of({"text": "", "asked": "shoe size"}).asked is None


@pytest.mark.parametrize(
    ("locale", "country", "currency"),
    [
        ("en", "US", "USD"),
        ("en-GB", "GB", "GBP"),
        ("de", "DE", "EUR"),
        ("de-CH", "CH", "CHF"),
        ("es_MX", "MX", "MXN"),
        ("fr", "US", "USD"),
    ],
)
def test_the_locale_tells_country_and_currency(locale, country, currency):
    context = understand.context_of({"locale": locale})
    assert (context.country, context.currency) == (country, currency)


def test_the_report_is_a_page(app, tmp_path, monkeypatch):
    cases = tmp_path / "tests" / "understanding" / "cases"
    cases.mkdir(parents=True)
    (cases / "authority.tsv").write_text("en\tauthority\tme\tdecision_maker\nen\t-\tme\tinfluencer\n")
    monkeypatch.setattr(understand, "ROOT", tmp_path)
    page = tmp_path / "page.html"
    done = CliRunner().invoke(app, ["report", "--out", str(page)])
    assert "1 of 2 messages read right" in done.output
    assert "wanted influencer, read nothing" in page.read_text()
