# SPDX-License-Identifier: MIT
"""Writes peers.json: what SciPy and scikit-learn say of small samples, for the tests in this folder.

usage: peers.py > peers.json     (PyPI: numpy, scipy, scikit-learn)
"""
import json

import numpy as np
from scipy.stats import entropy, gaussian_kde
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

random = np.random.default_rng(2018)


def densities(a, b):
    """Overlap and divergence of two kernel density estimates on one fine grid."""
    kernels = gaussian_kde(a), gaussian_kde(b)
    reach = 6 * max(k.factor * np.std(x, ddof=1) for k, x in zip(kernels, (a, b)))
    grid = np.linspace(min(a.min(), b.min()) - reach, max(a.max(), b.max()) + reach, 20001)
    p, q = [k(grid) / k(grid).sum() for k in kernels]
    return {"overlap": np.minimum(p, q).sum(), "divergence": entropy(np.maximum(p, 1e-300), np.maximum(q, 1e-300))}


def pairs(a, b=None):
    if b is not None:
        return np.abs(a[:, None] - b[None]).ravel()
    i, j = np.triu_indices(len(a), 1)
    return np.abs(a[i] - a[j])


def main():
    samples = []
    for a, b in (
        (random.normal(0, 1, 120), random.normal(0.5, 1.5, 90)),
        (random.beta(2, 5, 200), random.beta(2, 4, 150)),
        (random.integers(0, 5, 100) / 4, random.integers(1, 5, 100) / 4),
        (random.exponential(1, 150), random.exponential(1.2, 60)),
    ):
        samples.append(
            {
                "data": a.tolist(),
                "generated": b.tolist(),
                "values": densities(a, b),
                "distances": densities(pairs(a), pairs(a, b)),
                "auc": roc_auc_score([0] * len(a) + [1] * len(b), np.concatenate([a, b])),
            }
        )
    rows = random.normal(size=(90, 6)) * [1, 1, 1, 2, 1, 1]
    labels = (rows @ [1.5, -1, 0.5, 0, 0, 0] + random.logistic(size=90) > 0.8).astype(int)
    model = LogisticRegression(C=1, class_weight="balanced", tol=1e-12, max_iter=10000).fit(rows, labels)
    logistic = {
        "rows": rows.tolist(),
        "labels": labels.tolist(),
        "weights": model.coef_[0].tolist(),
        "intercept": model.intercept_[0],
    }
    print(json.dumps({"samples": samples, "logistic": logistic}))


main()
