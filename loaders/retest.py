"""Runs dbt's data tests again without dbt, by the queries that it compiled while the project was what it is now.

dbt takes as long to prepare a test as DuckDB takes to answer it, and there are hundreds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor

import duckdb

from loaders.failures import Failure, failing_rows, tests_failed
from loaders.layout import Layout
from loaders.publication import first_line

Queries = Mapping[str, str]  # of data tests, by their names; a row that a query returns is a failure


def retest(layout: Layout, queries: Queries, threads: int, done: Callable[[], object]) -> None:
    """Run data tests on the build file; `done` is called after each. Raises TestsFailed, which names what fails."""
    with duckdb.connect(str(layout.build_file), read_only=True, config=layout.bounded) as connection:

        def run(name: str) -> Failure | None:
            sql = queries[name]
            with connection.cursor() as cursor:
                try:
                    (rows,) = cursor.execute(f"select count(*) from ({sql})").fetchone() or (0,)
                except duckdb.Error as error:
                    return Failure(name, first_line(error), ())
                done()
                if not rows:
                    return None
                said = (
                    f"Got {rows} {'result' if rows == 1 else 'results'}, configured to fail if != 0"  # as dbt says it
                )
                return Failure(name, said, failing_rows(cursor, sql))

        with ThreadPoolExecutor(threads) as pool:
            failures = [failure for failure in pool.map(run, queries) if failure]
    if failures:
        raise tests_failed(layout, failures)
