"""A small build file of its own, for the tests of publishing. Killed processes import it: it must stay light."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import duckdb

from loaders.layout import Layout
from loaders.lineage import Edge
from loaders.publication import Publication
from loaders.publish import publish

ROWS = 20_000
EDGE = Edge("marts", "fct_output", "value", "raw", "fact", "value")


def facts_of(number: int) -> Publication:
    """A publication's row; the number tells one from another."""
    when = datetime(2026, 1, 5, tzinfo=UTC)
    return Publication(when, "0.1.0", "e1", "1.11", "1.5", f"load-{number}", number, "project", f"fingerprint-{number}")


def make_layout(folder: Path, rows: int = ROWS) -> Layout:
    """A build file with what the publisher meets: keys, comments, a view on marts, a view on what stays behind."""
    layout = Layout.of(folder / "parkfacts.duckdb")
    layout.work.mkdir(parents=True)
    with duckdb.connect(str(layout.build_file)) as connection:
        connection.execute("create schema raw; create schema staging; create schema marts; create schema quality")
        connection.execute("create table raw.secret as select 'stays behind' as word")
        connection.execute("create table marts.dim_park (park_key varchar primary key, label varchar not null)")
        connection.execute("insert into marts.dim_park values ('p1', '示例园区'), ('p2', '''quoted'' \"园区\"')")
        connection.execute(
            "create table marts.fct_output"
            " (fact_key varchar not null, park_key varchar, value double check (value > 0))"
        )
        connection.execute(
            "insert into marts.fct_output select md5(i::varchar), 'p' || (1 + i % 2), i + 0.5 from range(?) as r(i)",
            [rows],
        )
        connection.execute("create table quality.review_queue (fact_key varchar)")
        connection.execute("create view staging.stg_secret as select * from build.raw.secret")
        connection.execute("create view quality.secret_words as select word from build.staging.stg_secret")
        connection.execute(
            "create view marts.rpt_output as with totals as ("
            "select park_key, sum(value) as total from build.marts.fct_output group by all)"
            " select label, total from totals join build.marts.dim_park using (park_key)"
        )
        connection.execute("create view marts.rpt_a_first as select label from build.marts.rpt_output")
        connection.execute("comment on table marts.dim_park is 'One row per park; it''s a dimension.'")
        connection.execute("comment on column marts.dim_park.label is '名称'")
        connection.execute("comment on view marts.rpt_output is 'One row per park.'")
    return layout


def publish_number(layout: Layout, number: int) -> None:
    """Publish with the given number."""
    publish(layout, facts_of(number), [EDGE])
