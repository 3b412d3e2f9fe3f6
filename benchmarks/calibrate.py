"""Estimates from first looks how sure a fact is: the weights of its signs and the share right by their sum.

    python -m benchmarks.calibrate [--write] [--first-look NAME GOLD_DIR ARTICLES]

A first look is what extraction told on gold articles before anybody had looked at its errors there (first_looks.py).
`--first-look` adds one: run it before the articles are read. `--write` replaces seeds/confidence_signs.csv and
seeds/confidence_bands.csv, which extraction reads.

Every share printed is of predictions for a set of articles by weights of the other sets alone. Facts of snippets
(one sentence to five) teach weights, but do not count in what is measured.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from collections.abc import Sequence
from math import sqrt
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from benchmarks.first_looks import LOOKS, Looked, first_look, first_looks, keep
from loaders.facts.confidence import ANY, OF_ARTICLE
from loaders.vocabulary import SEEDS

PENALTY = 50.0  # on the square of each weight: found by cross-validation
LEAST = 20  # facts that have a sign, below which it weighs nothing
BAND = 150  # facts
Z = 1.96
SURE, SURE_SHARE, UNSURE = 0.9, 0.95, 0.89  # readers are promised that of the facts above SURE so many are right

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


Row = tuple[object, ...]


class Measure(NamedTuple):
    """Facts as arrays; a column of `has` for each sign."""

    has: Floats
    right: Floats
    counts: Flags  # told by gold to be right or wrong
    sets: NDArray[np.str_]
    articles: NDArray[np.int64]


def measured(looked: Sequence[Looked]) -> tuple[Measure, list[str]]:
    """First looks as arrays, and the sign of each column; the first is the one that every fact has."""
    told = Counter(sign for fact in looked if fact.right for sign in fact.signs)
    names = [ANY, *sorted(sign for sign, facts in told.items() if facts >= LEAST)]
    column = {sign: index for index, sign in enumerate(names)}
    has = np.zeros((len(looked), len(names)))
    has[:, 0] = 1.0
    for row, fact in enumerate(looked):
        has[row, [column[sign] for sign in fact.signs if sign in column]] = 1.0
    numbers: dict[tuple[str, str], int] = {}
    articles = np.array([numbers.setdefault((fact.look, fact.article), len(numbers)) for fact in looked])
    right = np.array([fact.right == "1" for fact in looked], dtype=float)
    counts, sets = np.array([fact.right != "" for fact in looked]), np.array([fact.look for fact in looked])
    return Measure(has, right, counts, sets, articles), names


def fitted(has: Floats, right: Floats, penalty: float) -> Floats:
    """Weights of a logistic regression with a penalty on all but the first, by Newton's steps."""
    weights = np.zeros(has.shape[1])
    weigh = np.full(has.shape[1], penalty)
    weigh[0] = 1e-6
    for _ in range(12):
        share = 1 / (1 + np.exp(-has @ weights))
        slope = has.T @ (right - share) - weigh * weights
        bend = (has * (share * (1 - share))[:, None]).T @ has + np.diag(weigh)
        step = np.linalg.solve(bend, slope)
        weights += step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def with_mean(sums: Floats, articles: NDArray[np.int64]) -> Floats:
    """For each fact 1, its own sum and the mean sum of its article."""
    means = (np.bincount(articles, sums) / np.maximum(np.bincount(articles), 1))[articles]
    return np.column_stack([np.ones_like(sums), sums, means])


def predicted(data: Measure) -> Floats:
    """The sum of each fact's signs, by weights of the other sets alone."""
    sums = np.zeros(len(data.right))
    for name in np.unique(data.sets):
        others = (data.sets != name) & data.counts
        enough = data.has[others].sum(axis=0) >= LEAST
        weights = fitted(data.has[others][:, enough], data.right[others], PENALTY)
        mine = data.sets == name
        sums[mine] = data.has[mine][:, enough] @ weights
    return sums


def blended(data: Measure, sums: Floats, of_articles: Flags) -> tuple[Floats, Floats]:
    """Scores with the article's mean, again by the other sets alone; and the weights of 1, own sum and mean by all."""
    both = with_mean(sums, data.articles)
    scores = np.zeros_like(sums)
    for name in np.unique(data.sets):
        others = (data.sets != name) & of_articles
        mine = data.sets == name
        scores[mine] = both[mine] @ fitted(both[others], data.right[others], 0.0)
    return scores, fitted(both[of_articles], data.right[of_articles], 0.0)


def bands(scores: Floats, right: Floats) -> list[tuple[float, int, int, float]]:
    """(lowest score, facts, right, confidence), the share right rising from band to band."""
    order = np.argsort(scores, kind="stable")
    cut = np.array_split(order, max(len(order) // BAND, 1))
    parts = [(float(scores[part[0]]), len(part), int(right[part].sum())) for part in cut]
    merged: list[tuple[float, int, int]] = []
    for part in parts:
        merged.append(part)
        while len(merged) > 1 and merged[-2][2] * merged[-1][1] >= merged[-1][2] * merged[-2][1]:
            _, facts, good = merged.pop()
            merged[-1] = (merged[-1][0], merged[-1][1] + facts, merged[-1][2] + good)
    return [(start, facts, good, confidence(good, facts)) for start, facts, good in merged]


def confidence(right: int, told: int) -> float:
    """The share right; at SURE and above only where it is surely SURE_SHARE or more."""
    share = round(right / told, 3)
    return share if wilson(right, told) >= SURE_SHARE else min(share, UNSURE)


def wilson(right: int, told: int) -> float:
    """Lower end of the Wilson score interval of a share."""
    share, spread = right / told, Z * Z / told
    return (share + spread / 2 - Z * sqrt((share * (1 - share) + spread / 4) / told)) / (1 + spread)


def auc(scores: Floats, right: Floats) -> float:
    """How often a right fact stands above a wrong one; equal scores count half."""
    _, ranks, facts = np.unique(scores, return_inverse=True, return_counts=True)
    middle = (np.cumsum(facts) - (facts - 1) / 2)[ranks]
    good = right.sum()
    return float((middle[right == 1].sum() - good * (good + 1) / 2) / (good * (len(right) - good)))


def report(title: str, confidences: Floats, right: Floats) -> None:
    """Prints how well confidences part right facts from wrong ones, and the share right by tenths."""
    print(f"\n{title}: {len(right)} facts, {right.mean():.3f} right, AUC {auc(confidences, right):.3f}")
    tenths = np.minimum((confidences * 10 + 1e-9).astype(int), 9)
    for tenth in np.unique(tenths):
        part = right[tenths == tenth]
        print(f"  {tenth / 10:.1f} {len(part):>5} facts {part.mean():.3f} right")


def estimated(looked: Sequence[Looked]) -> tuple[list[Row], list[Row]]:
    """The rows of both seeds; prints how they fare on sets that they were not made on."""
    data, names = measured(looked)
    of_articles = data.counts & np.array([fact.text == "article" for fact in looked])
    scores, (base, own, mean) = blended(data, predicted(data), of_articles)
    right, score = data.right[of_articles], scores[of_articles]
    found = bands(score, right)
    told = np.array([fact.told for fact in looked])[of_articles]
    banded = np.array([row[3] for row in found])[np.searchsorted([row[0] for row in found], score, side="right") - 1]
    report("as told at the first looks", told, right)
    report("by signs", banded, right)
    weights = own * fitted(data.has[data.counts], data.right[data.counts], PENALTY)
    weights[0] += base / (1 + mean / own)  # as much in the sum of each fact as in their mean
    facts, good = data.has[data.counts].sum(axis=0), data.right[data.counts] @ data.has[data.counts]
    signs: list[Row] = [(OF_ARTICLE, int(facts[0]), int(good[0]), round(mean / own, 3))]
    signs += [
        (name, int(count), int(rights), round(weight, 3))
        for name, count, rights, weight in zip(names, facts, good, weights, strict=True)
    ]
    return signs, [(round(start, 3), *row) for start, *row in found]


def main() -> None:
    """Prints the measure; see the module's text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="replace the seeds")
    parser.add_argument("--first-look", nargs=3, metavar=("NAME", "GOLD_DIR", "ARTICLES"), help="add a set of articles")
    parser.add_argument("--looks", type=Path, default=LOOKS, help="another file of first looks")
    parser.add_argument("--seeds", type=Path, default=SEEDS, help="another folder to write to")
    args = parser.parse_args()
    looked = first_looks(args.looks)
    if args.first_look:
        name, gold_dir, articles = args.first_look
        if any(fact.look == name for fact in looked):
            parser.error(f"{name} has been looked at: {args.looks} has its first look")
        looked += first_look(name, Path(gold_dir), Path(articles))
        keep(looked, args.looks)
    signs, table = estimated(looked)
    if args.write:
        _write(args.seeds / "confidence_signs.csv", ("sign", "facts", "right", "weight"), signs)
        _write(args.seeds / "confidence_bands.csv", ("from_score", "facts", "right", "confidence"), table)


def _write(path: Path, columns: tuple[str, ...], table: Sequence[tuple[object, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(table)


if __name__ == "__main__":
    main()
