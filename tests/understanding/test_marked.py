"""Messages with their words marked are read as they were written, and checked before they are learned from."""

from __future__ import annotations

from pathlib import Path

from understanding_model import CASES

from bot.understanding.learning import examples, marked, training
from bot.understanding.learning.marked import Marked, Span
from bot.understanding.measure import exam


def written(folder: Path, *lines: str, asked: str = "company", name: str = "en.yml") -> Path:
    (folder / name).write_text(
        f"marked:\n- asked: {asked}\n  examples: |\n" + "".join(f"    - {line}\n" for line in lines),
        encoding="utf-8",
    )
    return folder


def faults(folder: Path) -> list[tuple[int, str]]:
    return [(fault.line, fault.message) for fault in marked.check(folder)]


def test_our_own_messages_pass():
    assert marked.check(training.MARKED) == []


def test_a_message_is_read_without_its_marks(tmp_path):
    written(tmp_path, "[Dana](name) of [Tin Lantern](company) [here]", asked="nothing", name="de.yml")
    text = "Dana of Tin Lantern [here]"
    assert marked.read(tmp_path) == [Marked(text, None, "de", (Span("name", 0, 4), Span("company", 8, 19)))]
    assert [text[span.start : span.end] for span in marked.read(tmp_path)[0].spans] == ["Dana", "Tin Lantern"]


def test_a_mark_of_no_field_and_a_broken_one_are_found(tmp_path):
    written(tmp_path, "we are [Tin Lantern](firm)", "we are [[Tin] Lantern](company)")
    assert faults(tmp_path) == [
        (4, "a mark is written [words](field): 'we are [Tin Lantern](firm)'"),
        (5, "a mark is written [words](field): 'we are [[Tin] Lantern](company)'"),
    ]


def test_the_same_reply_twice_is_found_and_to_another_question_is_none(tmp_path):
    written(tmp_path, "[Tin Lantern](company)", "tin lantern!")
    assert faults(tmp_path) == [(5, "'tin lantern!' stands at en.yml:4 already")]
    written(tmp_path, "[Tin Lantern](company)", "- asked: name")
    (tmp_path / "en.yml").write_text(
        (tmp_path / "en.yml")
        .read_text()
        .replace("    - - asked: name\n", "- asked: name\n  examples: |\n    - tin lantern\n")
    )
    assert faults(tmp_path) == []


def test_an_unknown_question_language_and_line_are_found(tmp_path):
    written(tmp_path, "hi", asked="firm", name="fr.yml")
    assert [message.split(":")[0] for _, message in faults(tmp_path)] == [
        "no such question",
        "the file is named after no language",
    ]
    (tmp_path / "fr.yml").unlink()
    (tmp_path / "en.yml").write_text("marked:\nhello\n")
    assert faults(tmp_path) == [(2, "not understood: 'hello'")]


def test_no_message_that_is_judged_is_among_the_marked():
    known = {examples.squeezed(each.text) for each in marked.read(training.MARKED)}
    assert (
        known & {examples.squeezed(case.text) for case in exam.load(CASES) if len(case.text.split()) > 3}
        == set()
    )
