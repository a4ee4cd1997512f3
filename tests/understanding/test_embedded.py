"""Embeddings are kept beside the models: what was embedded once is not embedded again, and no broken file is in the way."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.understanding.learning import embedded


class Counting:
    """An encoder that remembers what it was asked to embed."""

    name = "counting"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: list[str]) -> np.ndarray:
        self.asked += texts
        return np.array([[len(text), 1 / 3] for text in texts], dtype=np.float32).reshape(len(texts), 2)


@pytest.fixture
def encoder() -> Counting:
    return Counting()


def test_only_what_is_new_is_embedded(tmp_path: Path, encoder: Counting):
    first = embedded.rows(["a", "bb"], encoder, tmp_path)
    again = embedded.rows(["bb", "ccc", "a"], encoder, tmp_path)
    assert encoder.asked == ["a", "bb", "ccc"]
    assert np.array_equal(again[[2, 0]], first)
    assert again[:, 0].tolist() == [2, 3, 1]


def test_they_are_the_same_kept_or_not(tmp_path: Path, encoder: Counting):
    assert np.array_equal(embedded.rows(["a"], encoder, None), embedded.rows(["a"], encoder, tmp_path))
    assert np.array_equal(embedded.rows(["a"], encoder, None), embedded.rows(["a"], encoder, tmp_path))


def test_another_encoders_are_not_taken(tmp_path: Path, encoder: Counting):
    embedded.rows(["a"], encoder, tmp_path)
    encoder.name = "another"
    embedded.rows(["a"], encoder, tmp_path)
    assert encoder.asked == ["a", "a"]


@pytest.mark.parametrize("broken", [b"", b"PK\x03\x04 cut short", b"no archive at all"])
def test_a_broken_file_costs_time_alone(tmp_path: Path, encoder: Counting, broken: bytes):
    (tmp_path / "embedded.npz").write_bytes(broken)
    assert embedded.rows(["a"], encoder, tmp_path)[0, 0] == 1
    embedded.rows(["a"], encoder, tmp_path)
    assert encoder.asked == ["a"]


def test_a_folder_that_cannot_be_written_costs_time_alone(tmp_path: Path, encoder: Counting):
    (tmp_path / "file").write_text("in the way")
    assert embedded.rows(["a"], encoder, tmp_path / "file")[0, 0] == 1
    assert list(tmp_path.iterdir()) == [tmp_path / "file"]
