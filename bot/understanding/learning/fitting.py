"""Multinomial logistic regression, as scikit-learn's, with the embeddings kept dense beside the sparse words.

A sparse matrix of both takes four times as long, and the two environments' releases of scikit-learn stop at different points.
"""

from __future__ import annotations

from typing import Any

import numpy as np

_STEPS = 300
# The steepest slope at which it stops: finer steps change nothing that can be measured.
_SLOPE = 1e-3


def fitted(
    tokens: Any, embeddings: np.ndarray, targets: np.ndarray, balance: float, growth: float
) -> tuple[np.ndarray, np.ndarray]:
    """Weights (tokens + embedding, labels) and bias (labels,), both float32.

    `tokens` is a sparse matrix (texts, tokens), `embeddings` (texts, dimensions), `targets` (texts,) the label of each, all from
    0 met. `balance` says how far a label with few examples counts as much as one with many: 0 not at all, 1 as much. `growth`
    says how far the weights may grow: scikit-learn's C.
    """
    from scipy.optimize import minimize

    counts = np.bincount(targets)
    share = ((len(targets) / (len(counts) * counts)) ** balance)[targets]
    penalty = 1.0 / (growth * share.sum())
    share = (share / share.sum()).astype(np.float32)[:, np.newaxis]
    across, of, rows = tokens.T.tocsr(), tokens.shape[1], np.arange(len(targets))
    shape = (of + embeddings.shape[1] + 1, len(counts))

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        coef = flat.astype(np.float32).reshape(shape)
        logits = tokens @ coef[:of] + embeddings @ coef[of:-1] + coef[-1]
        logits -= logits.max(axis=1, keepdims=True)
        likely = np.exp(logits)
        total = likely.sum(axis=1, keepdims=True)
        cost = (share[:, 0] * (np.log(total[:, 0]) - logits[rows, targets])).sum(dtype=np.float64)
        likely /= total
        likely[rows, targets] -= 1.0
        likely *= share
        slope = np.vstack([across @ likely, embeddings.T @ likely, likely.sum(axis=0)])
        slope[:-1] += penalty * coef[:-1]
        return cost + penalty / 2 * float(np.vdot(coef[:-1], coef[:-1])), slope.ravel().astype(np.float64)

    found = minimize(
        loss,
        np.zeros(shape).ravel(),
        jac=True,
        method="L-BFGS-B",
        options={"maxiter": _STEPS, "gtol": _SLOPE, "ftol": 0.0},
    )
    coef = found.x.astype(np.float32).reshape(shape)
    return np.ascontiguousarray(coef[:-1]), coef[-1]
