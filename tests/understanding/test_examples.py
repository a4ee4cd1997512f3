"""The marketer's examples are checked before they are learned from."""

from __future__ import annotations

from pathlib import Path

from understanding_model import EXAMPLES

from bot.understanding.decide import INTENTS
from bot.understanding.learning.examples import Example, check_examples, read

HEAD = 'version: "3.1"\nnlu:\n'


def written(folder: Path, body: str) -> Path:
    (folder / "a.yml").write_text(HEAD + body, encoding="utf-8")
    return folder


def said(folder: Path, **kwargs) -> list[tuple[int, str]]:
    return [(finding.line, finding.message) for finding in check_examples(folder, **{"fewest": 0, **kwargs})]


def test_our_own_examples_pass():
    assert check_examples(EXAMPLES, frozenset(INTENTS)) == []


def test_examples_are_read_with_intent_language_and_place(tmp_path):
    written(tmp_path, "  - intent: greet # de\n    examples: |\n      - moin: moin!\n      - hallo\n")
    assert read(tmp_path) == [
        Example("moin: moin!", "greet", "de", "a.yml", 5),
        Example("hallo", "greet", "de", "a.yml", 6),
    ]


def test_the_same_sentence_twice_is_found(tmp_path):
    written(tmp_path, "  - intent: greet # en\n    examples: |\n      - hi there\n      - Hi, there!\n")
    assert said(tmp_path) == [(6, "'Hi, there!' stands at a.yml:5 already")]


def test_one_sentence_in_two_intents_is_found(tmp_path):
    body = "  - intent: greet # en\n    examples: |\n      - hi\n  - intent: thank # en\n    examples: |\n      - hi\n"
    assert said(written(tmp_path, body)) == [(8, "'hi' is thank here and greet at a.yml:5")]


def test_too_few_in_a_language_are_found(tmp_path):
    written(tmp_path, "  - intent: greet # en\n    examples: |\n      - hi\n")
    assert [message for _, message in said(tmp_path, fewest=1)] == [
        "greet has 0 examples in de; 1 are needed",
        "greet has 0 examples in es; 1 are needed",
    ]


def test_an_unknown_intent_is_found(tmp_path):
    written(tmp_path, "  - intent: gret # en\n    examples: |\n      - hi\n")
    assert said(tmp_path, intents=frozenset(INTENTS)) == [(5, "no such intent: gret")]


def test_a_line_that_is_no_example_is_found(tmp_path):
    written(tmp_path, "  - intent: greet # en\n    examples: |\n      hi\n")
    assert said(tmp_path) == [(5, "not understood: 'hi'")]
