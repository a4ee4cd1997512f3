"""Every fault of a flow is named with its line and the way to mend it; the flow we ship has none."""

import pytest
from flow_files import FILE, default_text

from bot.flows.lint import lint
from bot.flows.source import FlowError, parse, read


def findings(text):
    try:
        source = read(text, "flow.yml")
        return lint(source, parse(source))
    except FlowError as error:
        return error.findings


def line_of(text, words):
    return next(number for number, line in enumerate(text.splitlines(), 1) if words in line)


def test_the_flow_we_ship_has_no_finding():
    assert findings(FILE.read_text(encoding="utf-8")) == []


FAULTS = [
    ("privacy_url:", "privcy_url:", "privcy_url", "no key that a flow knows"),
    ("minutes: 30", "minutes: many", "minutes: many", "valid integer"),
    ('greeting: "Hi', 'greeting: "{nobody} Hi', "{nobody}", "unknown placeholder {nobody}"),
    ('greeting: "Hi', 'greeting: "{ Hi', 'greeting: "{ Hi', "brace"),
    (
        "  - id: budget\n    field: budget",
        "  - id: need\n    field: budget",
        "- id: need\n",
        "two questions are called",
    ),
    ("{role: influencer}", "{role: boss}", "role: boss", "no role is called `boss`"),
    (
        "{category: reporting, urgency: medium}",
        "{category: reports, urgency: medium}",
        "reports",
        "no need is called",
    ),
    ("{earliest: 30, latest: 90}", "{earliest: 30}", "{earliest: 30}", "lacks latest"),
    ("Europe/London", "Europe/Gotham", "Europe/Gotham", "no time zone"),
    ('fri: ["09:00-16:00"]', 'fri: ["16:00-09:00"]', "16:00-09:00", "ends before it begins"),
    (
        "questions: [need, contact]",
        "questions: [need, contacts]",
        "[need, contacts]",
        "no question is called `contacts`",
    ),
    (
        "{field: email, label: Work e-mail",
        "{field: website, label: Work e-mail",
        "questions:",
        "nobody asks for the e-mail",
    ),
    ("    submit: Send\n", "", "- id: contact", "submit"),
    ("banter: 1\n", "banter: 2\n", "banter: 2", "banter"),
]


@pytest.mark.parametrize(("old", "new", "where", "says"), FAULTS)
def test_a_fault_is_named_with_its_line(old, new, where, says):
    text = default_text()
    assert old in text
    broken = text.replace(old, new, 1)
    found = [finding for finding in findings(broken) if says in finding.message]
    assert found, findings(broken)
    assert found[0].level == "error"
    if "\n" not in where:
        assert abs(found[0].line - line_of(broken, where)) <= 1


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "holds no flow"),
        ("- a list", "holds no flow"),
        ("banter: 1\nbanter: 1\n", "duplicate key"),
        ("banter: [1", "expected"),
        ("x: " + "y" * 500_000, "larger than"),
        ("banter: 1\n", "is missing"),
    ],
)
def test_what_is_no_flow_at_all_is_refused_in_plain_words(text, says):
    assert any(says in finding.message for finding in findings(text))


def test_a_condition_on_a_later_question_is_a_dead_end():
    text = default_text().replace(
        "  - id: need\n    field: need\n",
        "  - id: need\n    field: need\n    when: {field: timeline, states: [known]}\n",
    )
    found = [finding for finding in findings(text) if "asked after it" in finding.message]
    assert found
    assert found[0].mend == "Move it behind the question about timeline."


def test_a_language_without_words_is_a_warning():
    text = (
        default_text()
        .replace("languages: [en]", "languages: [en, de]")
        .replace('thank: "You\'re welcome!"', 'thank: {en: "You\'re welcome!"}')
    )
    found = [finding for finding in findings(text) if "no words in de" in finding.message]
    assert [finding.level for finding in found] == ["warning"]
