"""The score lands in raw.extraction_score, where dbt reads it into quality.extraction_score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import duckdb
import pyarrow as pa

from loaders.score.rows import ScoreRow

SCHEMA = Path(__file__).with_name("score_schema.sql")


def land_scores(connection: duckdb.DuckDBPyConnection, rows: Sequence[ScoreRow]) -> None:
    """Add the rows in one transaction; those of the same gold set and extractor version make way.

    So a warehouse keeps one score per version: its history, without the repetitions of one afternoon.
    """
    connection.execute(SCHEMA.read_text(encoding="utf-8"))
    if not rows:
        return
    incoming = pa.Table.from_pylist([asdict(row) for row in rows])
    connection.register("incoming_scores", incoming)
    connection.begin()
    try:
        connection.execute(
            "delete from raw.extraction_score where (gold_set, extractor_version) in "
            "(select gold_set, extractor_version from incoming_scores)"
        )
        connection.execute("insert into raw.extraction_score by name select * from incoming_scores")
        connection.commit()
    except BaseException:
        connection.rollback()
        raise
    finally:
        connection.unregister("incoming_scores")
