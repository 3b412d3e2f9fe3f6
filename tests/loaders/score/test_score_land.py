"""Scores land once per gold set and version of the extractor."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import duckdb
import pytest

from loaders.score.land import land_scores
from loaders.score.report import Counts, ScoreReport
from loaders.score.rows import score_rows

REPORT = ScoreReport({"lan": Counts(4, 4, 3, 2)}, {"output": Counts(4, 4, 3, 2)}, {}, dict.fromkeys(
    ("metric", "subject", "level", "approx", "period", "status"), 3), ())  # fmt: skip
FIRST = datetime(2024, 5, 1, 8, tzinfo=UTC)


def landed(connection: duckdb.DuckDBPyConnection) -> list[tuple[object, ...]]:
    query = (
        "select extractor_version, scored_at, wanted, f1 from raw.extraction_score where article = 'lan' order by all"
    )
    return [
        (version, at.astimezone(UTC), wanted, f1) for version, at, wanted, f1 in connection.execute(query).fetchall()
    ]


def test_a_second_scoring_of_one_version_takes_the_place_of_the_first() -> None:
    with duckdb.connect() as connection:
        for version, at in (("a", FIRST), ("b", FIRST), ("b", FIRST.replace(hour=9))):
            land_scores(connection, score_rows(REPORT, "own", version, at))
        assert landed(connection) == [("a", FIRST, 4, 0.5), ("b", FIRST.replace(hour=9), 4, 0.5)]
        land_scores(connection, [])
        assert len(landed(connection)) == 2


def test_a_row_that_does_not_fit_leaves_what_had_landed() -> None:
    with duckdb.connect() as connection:
        rows = score_rows(REPORT, "own", "a", FIRST)
        land_scores(connection, rows)
        broken = [replace(rows[0], wanted=None)]  # type: ignore[arg-type]
        with pytest.raises(duckdb.Error):
            land_scores(connection, broken)
        assert landed(connection) == [("a", FIRST, 4, 0.5)]
