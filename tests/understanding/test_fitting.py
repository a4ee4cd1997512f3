"""The weights that are learned are those of a logistic regression, whatever stands dense and whatever sparse."""

import numpy as np
import pytest
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from bot.understanding.learning import fitting


@pytest.mark.parametrize("growth", [4.0, 40.0])
@pytest.mark.parametrize("balance", [0.0, 1.0])
@pytest.mark.parametrize("labels", [3, 5])
def test_the_weights_are_those_of_scikit_learn(
    labels: int, balance: float, growth: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fitting, "_SLOPE", 1e-6)
    draw = np.random.default_rng(labels)
    targets = np.concatenate(
        [np.arange(labels), draw.choice(labels, 200, p=np.arange(1, labels + 1) / sum(range(labels + 1)))]
    )
    tokens = sparse.csr_matrix(
        (draw.random((len(targets), 12)) * (draw.random((len(targets), 12)) < 0.3)).astype(np.float32)
    )
    embeddings = (draw.normal(size=(len(targets), 6)) + targets[:, np.newaxis] * 0.3).astype(np.float32)

    coef, bias = fitting.fitted(tokens, embeddings, targets, balance, growth)

    both, counts = np.hstack([tokens.toarray(), embeddings]), np.bincount(targets)
    weights = {label: (len(targets) / (labels * n)) ** balance for label, n in enumerate(counts)}
    model = LogisticRegression(C=growth, class_weight=weights, tol=1e-6, max_iter=2000).fit(both, targets)
    assert np.allclose(softmax(both @ coef + bias), model.predict_proba(both), atol=0.01)


def softmax(logits: np.ndarray) -> np.ndarray:
    likely = np.exp(logits - logits.max(axis=1, keepdims=True))
    return likely / likely.sum(axis=1, keepdims=True)
