"""Intents are learned from data/nlu, kept without pickle, and honest about what is none of our business."""

from __future__ import annotations

import random
from collections import defaultdict

import numpy as np
import pytest
from understanding_model import CASES, EXAMPLES, classifier

from bot.understanding.decide import GIBBERISH, INTENTS, OUT_OF_SCOPE
from bot.understanding.learning import encoder, examples, training
from bot.understanding.learning.linear import features
from bot.understanding.learning.meaning import Classifier
from bot.understanding.learning.training import Labelled
from bot.understanding.measure import exam

FEW = [Labelled(t, "greet") for t in ("hi", "hello", "good day")] + [
    Labelled(t, "ask_price") for t in ("price?", "how much", "cost")
]


WORDS = [
    f"{first}{last}"
    for first in ("call", "mail", "lead", "form", "chat", "fax")
    for last in ("", "s", "er", "ing", "ed", "less")
]


def held_out(each: int, seed: int) -> tuple[list[Labelled], list[Labelled]]:
    """The examples, and `each` of every intent kept back, always the same for a seed."""
    by_intent: dict[str, list[Labelled]] = defaultdict(list)
    for example in examples.read(EXAMPLES):
        by_intent[example.intent].append(Labelled(example.text, example.intent))
    learned, kept = [], []
    for those in by_intent.values():
        random.Random(seed).shuffle(those)
        learned += those[each:]
        kept += those[:each]
    return learned, kept


def area(higher: np.ndarray, lower: np.ndarray) -> float:
    """The chance that one of the first is above one of the second."""
    return float(np.mean([(higher > one).mean() for one in lower]))


def test_ten_examples_a_class_held_out_are_told_apart_and_what_is_out_of_scope_ranks_lowest():
    accuracies, areas = zip(*map(_held_out_figures, (1, 2, 7)), strict=True)
    assert np.mean(accuracies) >= 0.9, accuracies
    assert np.mean(areas) >= 0.95, areas


def _held_out_figures(seed: int) -> tuple[float, float]:
    """The share of ten kept back of every intent that is told right, and how surely what is out of scope ranks below the rest."""
    learned, kept = held_out(10, seed)
    model = training.train(learned)
    right = [m.name == k.intent for m, k in zip(model.classify([k.text for k in kept]), kept, strict=True)]
    columns = [i for i, name in enumerate(model.labels) if name not in (OUT_OF_SCOPE, GIBBERISH)]
    top = model.probabilities([k.text for k in kept])[:, columns].max(axis=1)
    outside = np.array([k.intent == OUT_OF_SCOPE for k in kept])
    inside = np.array([k.intent not in (OUT_OF_SCOPE, GIBBERISH) for k in kept])
    return float(np.mean(right)), area(top[inside], top[outside])


def test_every_intent_has_examples_and_no_other_has():
    assert {e.intent for e in examples.read(EXAMPLES)} == set(INTENTS)


def test_a_saved_classifier_says_the_same(tmp_path):
    model = training.train(FEW)
    model.save(tmp_path)
    again = Classifier.load(tmp_path, encoder.default())
    texts = ["hello there", "what does it cost"]
    assert np.allclose(model.probabilities(texts), again.probabilities(texts), atol=1e-5)
    assert {path.suffix for path in tmp_path.iterdir()} == {".npz", ".json"}


def test_a_classifier_trained_on_other_embeddings_is_refused(tmp_path):
    training.train(FEW).save(tmp_path)
    with pytest.raises(ValueError, match="train again"):
        Classifier.load(tmp_path, encoder.Encoder(tmp_path))


def test_many_texts_at_once_are_encoded_as_each_alone_and_in_order():
    texts = [
        f"we lose {word} on {day} {n}" for n in range(5) for word in WORDS for day in ("monday", "sunday")
    ]
    together = encoder.Encoder().encode(texts)
    assert np.allclose(
        together[::97], [encoder.Encoder().encode([text])[0] for text in texts[::97]], atol=1e-5
    )


def test_one_intent_is_not_enough_to_learn_from():
    with pytest.raises(ValueError, match="at least two"):
        training.train([Labelled("hi", "greet")])


def test_what_was_trained_is_kept_until_the_examples_change(tmp_path, monkeypatch):
    folder = tmp_path / "nlu"
    folder.mkdir()
    (folder / "a.yml").write_text(
        "nlu:\n- intent: greet\n  examples: |\n    - hi\n- intent: deny\n  examples: |\n    - no\n"
    )
    first = training.trained(folder, tmp_path / "data", readings=None, marks=None)
    monkeypatch.setattr(training, "train", lambda *_, **__: pytest.fail("trained again"))
    assert training.trained(folder, tmp_path / "data", readings=None, marks=None).labels == first.labels
    (folder / "a.yml").write_text("nlu:\n- intent: greet\n  examples: |\n    - hi\n    - hey\n")
    with pytest.raises(pytest.fail.Exception):
        training.trained(folder, tmp_path / "data", readings=None, marks=None)


def test_a_place_that_cannot_be_written_costs_only_time(tmp_path):
    folder = tmp_path / "nlu"
    folder.mkdir()
    (folder / "a.yml").write_text(
        "nlu:\n- intent: greet\n  examples: |\n    - hi\n- intent: deny\n  examples: |\n    - no\n"
    )
    (tmp_path / "data").write_text("a file where a folder belongs")
    assert training.trained(folder, tmp_path / "data", readings=None, marks=None).labels == ("deny", "greet")


@pytest.mark.parametrize("text", ["wlkjhgf sdkfjh", "xcvxcvbnm", "hjklhjkl"])
def test_letters_that_make_no_words_are_gibberish(text):
    assert classifier().classify([text])[0].name == GIBBERISH


def test_digits_accents_and_stretched_letters_make_no_difference():
    assert features("Cuánto cuesta 300?") == features("cuanto cuesta 4,50?")
    assert features("hellooooo") == features("hellooo")


def test_no_message_that_the_model_is_judged_by_is_among_its_examples():
    judged = {"intents", "need", "authority", "messages", "no_fact"}
    cases = [case for case in exam.load(CASES) if case.table.removesuffix("_held") in judged]
    learned = {examples.squeezed(e.text) for e in examples.read(EXAMPLES)}
    asked = {examples.squeezed(c.text) for c in cases if c.intent or len(c.text.split()) > 2}
    assert learned & asked == set()
