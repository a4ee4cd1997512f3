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
    ('["/pricing*"]', "[pricing]", "`behaviour.pricing.0` is not a path.", "Begin it with / or *"),
    ('["/pricing*"]', '["/pricing?plan=a"]', "`behaviour.pricing.0` is not a path.", "without ? or #"),
    ('["/pricing*"]', '["https://x.io/pricing"]', "`behaviour.pricing.0` is not a path.", "the site's name"),
    ('["/pricing*"]', "/pricing", "`behaviour.pricing` is not a list.", "Write a list"),
    ('pricing: ["/', 'prices: ["/', "`behaviour.prices` is no key that a flow knows.", "spelling"),
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


HARMFUL = [
    (
        "{earliest: 30, latest: 90}",
        "{earliest: 90, latest: 30}",
        "`earliest` is above `latest`",
        "Swap the two.",
    ),
    ("{min: 5000, max: 20000,", "{min: 20000, max: 5000,", "`min` is above `max`", "Swap the two."),
    ("{min: 5000, max: 20000,", "{min: 5k, max: 20000,", "`min` is not a number", "such as 20000"),
    (
        "status: none, approximate",
        "status: nothing, approximate",
        "no status of budget",
        "set, none, pending.",
    ),
]


@pytest.mark.parametrize(("old", "new", "says", "mend"), HARMFUL)
def test_a_choice_that_no_fact_can_be_is_an_error(old, new, says, mend):
    text = default_text()
    assert old in text
    found = [finding for finding in findings(text.replace(old, new, 1)) if says in finding.message]
    assert [finding.level for finding in found] == ["error"]
    assert mend in found[0].mend
    assert found[0].line == line_of(text.replace(old, new, 1), new)


UNSEEN = [
    ('["/pricing*"]', '["/*"]', '["/*"]', "`/*` fits every page"),
    ('["/pricing*"]', "[]", "id: saw_prices", "`behaviour.pricing` names no page"),
    ('  pricing: ["/', '  keep: false\n  pricing: ["/', "id: saw_prices", "`pricing_visits` is counted, but"),
    ('  pricing: ["/', '  keep: false\n  pricing: ["/', "id: read_a_lot", "`pages_seen` is counted, but"),
    ('  pricing: ["/', '  keep: false\n  pricing: ["/', "id: took_download", "`downloads` is counted, but"),
]


@pytest.mark.parametrize(("old", "new", "where", "says"), UNSEEN)
def test_behaviour_that_nobody_can_see_or_tell_apart_is_a_warning(old, new, where, says):
    text = default_text()
    assert old in text
    broken = text.replace(old, new, 1)
    found = [finding for finding in findings(broken) if says in finding.message]
    assert [(one.level, one.line) for one in found] == [("warning", line_of(broken, where))]


def test_a_flow_that_says_nothing_of_behaviour_keeps_none_and_is_told_what_it_counts_in_vain():
    text = default_text().split("# Which pages count")[0]
    assert parse(read(text)).behaviour.keep is False
    found = [(one.level, one.line) for one in findings(text) if "a flow without `behaviour`" in one.message]
    vain = ("id: saw_prices", "id: read_a_lot", "id: took_download")
    assert found == [("warning", line_of(text, rule)) for rule in vain]


def test_a_behaviour_section_counts_what_is_usual_where_it_does_not_say():
    text = default_text().split("# Which pages count")[0] + "behaviour: {keep: true}\n"
    assert parse(read(text)).behaviour.pricing == ["/pricing*"]
    assert findings(text) == []


CONDITIONS = [
    ("{field: need, is: [reportin]}", "`need` is never `reportin`", "missed_enquiries"),
    ("{field: need, is: [reporting, sorting]}", "`need` is never `sorting`", "missed_enquiries"),
    ("{field: budget, is: [approved]}", "`budget` is never `approved`", "set, none, pending."),
    ("{field: authority, is: [boss]}", "`authority` is never `boss`", "decision_maker"),
    ("{field: company_size, is: [large]}", "`company_size` is never `large`", "`states` instead"),
]


def with_condition(condition):
    """The default flow, its question about the start put only when `condition` holds."""
    return default_text().replace("    field: timeline\n", f"    field: timeline\n    when: {condition}\n", 1)


@pytest.mark.parametrize(("condition", "says", "mend"), CONDITIONS)
def test_a_condition_on_a_word_that_is_never_said_is_an_error(condition, says, mend):
    found = [finding for finding in findings(with_condition(condition)) if says in finding.message]
    assert [finding.level for finding in found] == ["error"]
    assert mend in found[0].mend


@pytest.mark.parametrize(
    "condition",
    [
        "{field: need, is: [reporting, other]}",
        "{field: budget, is: [pending]}",
        "{field: budget, states: [known]}",
        "{field: authority, is: [co_decider]}",
        "{field: country, is: [DE, AT]}",
    ],
)
def test_a_condition_that_can_hold_is_no_finding(condition):
    assert findings(with_condition(condition)) == []


DOUBTFUL = [
    ('label: "I recommend"', 'label: "i decide "', "two choices of `authority` have the same label."),
    ('label: "I recommend"', f'label: "{"x" * 61}"', "more than 60 characters"),
    ('label: "I recommend"', f'label: {{en: "{"x" * 61}"}}', "more than 60 characters"),
    ("    book: true\n", "", "hot leads are offered no demo."),
    ("questions: [need, contact]", "questions: [need]", "asks for no e-mail address."),
    (
        "    tag: nurture-warm\n",
        "    tag: nurture-warm\n    book: true\n",
        "nothing to say when the calendar",
    ),
    (
        "    tag: nurture-cold\n",
        "    tag: nurture-cold\n    book: true\n",
        "nothing to say when the calendar",
    ),
    ("    tag: not-a-fit\n", "    tag: not-a-fit\n    book: true\n", "nothing to say when the calendar"),
]


@pytest.mark.parametrize(("old", "new", "says"), DOUBTFUL)
def test_what_is_doubtful_is_one_warning(old, new, says):
    text = default_text()
    assert old in text
    found = findings(text.replace(old, new, 1))
    assert [finding.level for finding in found] == ["warning"]
    assert says in found[0].message


def test_a_label_of_sixty_characters_fits():
    assert findings(default_text().replace('label: "I recommend"', f'label: "{"x" * 60}"')) == []


def test_a_flow_of_two_languages_in_plain_sentences_is_one_warning_a_section():
    text = default_text().replace("languages: [en]", "languages: [en, de]")
    found = findings(text)
    assert {finding.level for finding in found} == {"warning"}
    sections = ["consent", "questions", "needs", "answers", "says", "review", "offers", "booking", "mails"]
    told = [next(name for name in [*sections, "fallback"] if f"`{name}" in one.message) for one in found]
    assert told == [*sections, "fallback"]
    answers = found[3]
    assert answers.message == f"16 texts of `answers` are in one language only; first at line {answers.line}."
    assert answers.line == line_of(text, "ask_price:")
    assert answers.mend == "Write them once per language: {en: ..., de: ...}."


def test_a_text_of_nothing_but_a_placeholder_needs_no_translation():
    source = read(default_text().replace("languages: [en]", "languages: [en, de]"))
    review = next(one for one in lint(source, parse(source)) if "`review`" in one.message)
    cards = source.data["review"]
    around = 4  # title, hint, unknown, refused
    spoken = around + len(cards["labels"]) + len(cards["values"]) - 1  # all but `exactly: "{amount}"`
    assert review.message.startswith(f"{spoken} texts of `review`")


def test_a_language_without_words_is_a_warning():
    text = default_text().replace('thank: "You\'re welcome!"', 'thank: {de: "Gern geschehen!"}')
    (found,) = findings(text)
    assert (found.level, found.message) == ("warning", "`answers.thank` is without words in en.")
    assert found.line == line_of(text, "Gern geschehen")


def test_a_text_without_any_words_is_an_error():
    (found,) = findings(default_text().replace('thank: "You\'re welcome!"', "thank: {}"))
    assert (found.level, found.message) == ("error", "`thank` has no words.")
