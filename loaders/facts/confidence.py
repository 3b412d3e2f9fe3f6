"""How sure a fact is: the sum of what its signs weigh, and how often facts of such sums were right.

seeds/confidence_signs.csv holds the weights, seeds/confidence_bands.csv the share of facts right in every attribute by
their sum. Both are measured on articles that no rule had been made on: python -m benchmarks.calibrate.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from loaders.vocabulary import rows

ANY = "any fact"  # a sign of every fact
OF_ARTICLE = "mean of the article"  # no sign: its weight is that of the mean sum of an article's facts


def confidences(signs: Sequence[Sequence[str]]) -> list[float]:
    """How sure each fact of a document is, 0 to 1, by the signs of all of them."""
    weights = sign_weights()
    base, weight = weights[ANY], weights.get
    sums = [base + sum([weight(sign, 0.0) for sign in own]) for own in signs]
    shared = weights[OF_ARTICLE] * sum(sums) / max(len(sums), 1)
    return [confidence_of(own + shared) for own in sums]


def confidence_of(score: float) -> float:
    """The share of facts right in the band that a score lies in, 0 to 1."""
    starts, shares = _bands()
    return shares[max(bisect_right(starts, score) - 1, 0)]


@cache
def sign_weights() -> dict[str, float]:
    """Sign -> what it adds to the log odds of being right."""
    return {row["sign"]: float(row["weight"]) for row in rows("confidence_signs")}


@cache
def _bands() -> tuple[list[float], list[float]]:
    bands = [(float(row["from_score"]), float(row["confidence"])) for row in rows("confidence_bands")]
    return [start for start, _ in bands], [share for _, share in bands]
