"""What is said of a dbt model that could not be built, or of a data test that found rows it should not find."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import duckdb

from loaders.errors import ParkfactsError
from loaders.layout import Layout

SHOWN = 5  # failing nodes, and failing rows of each, in a message


class TestsFailed(ParkfactsError):
    """A dbt test failed or a model could not be built; nothing is published."""

    exit_code = 1


@dataclass(frozen=True, slots=True)
class Failure:
    """A dbt node that failed, with the first rows that a failing test returned."""

    name: str
    message: str
    rows: tuple[dict[str, Any], ...]

    def line(self) -> str:
        """For a message."""
        shown = "; ".join(", ".join(f"{key}={value}" for key, value in row.items()) for row in self.rows)
        return f"{self.name}: {self.message}" + (f" [{shown}]" if shown else "")


def tests_failed(layout: Layout, failures: Sequence[Failure]) -> TestsFailed:
    """The error that names every node that failed."""
    return TestsFailed(
        f"{len(failures)} dbt {'node' if len(failures) == 1 else 'nodes'} failed: "
        + " | ".join(failure.line() for failure in failures[:SHOWN])
        + ("." if len(failures) <= SHOWN else f" | and {len(failures) - SHOWN} more."),
        f"Nothing was published. See {layout.work / 'logs' / 'dbt.log'}.",
    )


def failing_rows(connection: duckdb.DuckDBPyConnection, sql: str) -> tuple[dict[str, Any], ...]:
    """The first rows that a data test's query returns."""
    try:
        rows = connection.execute(f"select * from ({sql}) limit {SHOWN}")
        names = [column[0] for column in rows.description]
        return tuple(dict(zip(names, map(shortened, row), strict=True)) for row in rows.fetchall())
    except duckdb.Error:
        return ()  # the message of the failure itself still stands


def shortened(value: Any) -> str:
    """A value for a one-line message."""
    text = " ".join(str(value).split())
    return text if len(text) <= 60 else text[:57] + "…"
