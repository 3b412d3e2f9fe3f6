"""The score as rows of quality.extraction_score."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from loaders.score.match import ATTRIBUTES
from loaders.score.report import Counts, ScoreReport


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One row per gold set and slice. Empty article, kind, metric and attribute mean all of them.

    Of an attribute's row, wanted and given are the pairs and found and whole those on which it is right. `p`, `r` and
    `f1` are of whole facts, `figure_*` of pairs; all from 0 to 1.
    """

    gold_set: str
    article: str
    kind: str
    metric: str
    attribute: str
    wanted: int
    given: int
    found: int
    whole: int
    figure_p: float
    figure_r: float
    figure_f1: float
    p: float
    r: float
    f1: float
    extractor_version: str
    scored_at: datetime


def score_rows(report: ScoreReport, gold_set: str, extractor_version: str, scored_at: datetime) -> list[ScoreRow]:
    """The total, then the score by article, kind, metric and attribute. `scored_at` has a time zone."""
    return [
        ScoreRow(
            gold_set,
            *slice_,
            counts.wanted,
            counts.given,
            counts.found,
            counts.whole,
            *counts.figure(),
            *counts.fact(),
            extractor_version,
            scored_at,
        )  # fmt: skip
        for slice_, counts in _slices(report)
    ]


def _slices(report: ScoreReport) -> Iterator[tuple[tuple[str, str, str, str], Counts]]:
    yield ("", "", "", ""), report.total
    for article, counts in report.articles.items():
        yield (article, "", "", ""), counts
    for kind, counts in report.kinds.items():
        yield ("", kind, "", ""), counts
    for (kind, metric), counts in report.metrics.items():
        yield ("", kind, metric, ""), counts
    pairs = report.total.found
    for attribute in ATTRIBUTES:
        right = report.right[attribute]
        yield ("", "", "", attribute), Counts(pairs, pairs, right, right)
