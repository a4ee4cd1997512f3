"""Every fault of a flow is named with its line and the way to mend it; the flow we ship has none."""

import pytest
from flow_files import FILE, default_text

from bot.flows.faults import said
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
    ("minutes: 30", "minutes: many", "minutes: many", "not a whole number"),
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


ONE_FAULT = [
    ("minutes: 30", "minutes: many", "`booking.minutes` is not a whole number.", "such as 30."),
    ("minutes: 30", "minutes: 30.5", "`booking.minutes` is not a whole number.", "such as 30."),
    ("minutes: 30", "minutes: 3", "`booking.minutes` is too small.", "Write 5 or more."),
    ("offer: 6", "offer: 99", "`booking.offer` is too large.", "Write 30 or less."),
    ("notice_hours: 4", "notice_hours: soon", "`booking.notice_hours` is not a number.", "in digits"),
    (
        "    book: true",
        "    book: maybe",
        "`offers.hot.book` is neither true nor false.",
        "Write true or false.",
    ),
    ("title: Harborline demo", "title: 5", "`booking.title` is not a text.", "Put it in quotes"),
    (
        "submit: Send",
        "submit: 5",
        "`questions.4.submit` is not a text.",
        "Write one text, or one per language",
    ),
    ("submit: Send", "submit: {en: 5}", "`questions.4.submit.en` is not a text.", "Write one text"),
    (
        "submit: Send",
        "submit: {english: Send}",
        "`questions.4.submit.english` is not a language.",
        "en or de.",
    ),
    ("submit: Send", 'submit: ""', "`questions.4.submit` is empty.", "Write something"),
    (
        "submit: Send",
        "submit: " + "x" * 2001,
        "`questions.4.submit` is too long.",
        "at most 2000 characters.",
    ),
    ("languages: [en]", "languages: en", "`languages` is not a list.", "Write a list"),
    ("languages: [en]", "languages: []", "`languages` has too few entries.", "Give it at least 1."),
    ("type: tel", "type: number", "`questions.4.fields.4.type` is not a word", "text, email, tel."),
    ("  greet: ", "  gret: ", "`answers.gret` is no key that a flow knows.", "gibberish, out_of_scope."),
    ("fri: [", "friday: [", "`booking.hosts.0.hours.friday` is no key", "mon, tue, wed, thu, fri, sat, sun."),
    ('"09:00-16:00"', '"9-16"', "`booking.hosts.0.hours.fri.0` is not a time span.", "like 09:00-17:30"),
    ("currency: USD", "currency: usd", "`currency` is not a currency.", "USD or EUR."),
    (
        "alex.rivera@harborline.example",
        "alex",
        "`booking.hosts.0.email` is not an e-mail",
        "alex@company.com.",
    ),
    ("- id: budget\n", "- id: My Budget\n", "`questions.1.id` is not a name", "small letters"),
    ("privacy_url: /", "privacy_url: ", "`product.privacy_url` is not an address.", "Begin it with https://"),
    ("product:\n", "produkt:\n", "`product` is missing.", "Add it."),
    ("    submit: Send\n", "", "`questions.4` is not right: a form needs `submit`", ""),
]


@pytest.mark.parametrize(("old", "new", "says", "mend"), ONE_FAULT)
def test_a_value_that_cannot_be_read_is_told_once_with_what_to_write_instead(old, new, says, mend):
    text = default_text()
    assert old in text
    found = [finding for finding in findings(text.replace(old, new, 1)) if says in finding.message]
    assert len(found) == 1, findings(text.replace(old, new, 1))
    assert mend in found[0].mend
    assert "Input" not in str(found[0])


def test_what_nobody_foresaw_is_still_told_in_plain_words():
    detail = {"type": "url_parsing", "loc": ("x",), "msg": "Input should be a valid URL"}
    assert said(detail)[0] == "cannot be read"


def test_a_finding_of_the_score_is_two_sentences():
    text = default_text().replace(
        "budget: {from: 20000, below: 50000}", "budget: {from: 30000, below: 50000}"
    )
    found = findings(text)
    assert found
    for finding in found:
        assert finding.message.endswith(".")
        assert finding.mend.endswith(".")
        assert not finding.mend[0].islower()


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
