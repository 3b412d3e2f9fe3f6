"""A publication that keeps what holds gives the file that a full one gives, and builds on no file it does not know."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest
from published import EDGE, facts_of

from loaders import renewal
from loaders.layout import Layout
from loaders.publish import publish

ARTICLES = 3_000
ROWS = {
    "marts.dim_article": "article_key, copy_count, article_text",
    "marts.fct_investments": "fact_key, article_key, value",
    "marts.dim_park": "park_key, label",
    "marts.rpt_value": "article_key, total",
}


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    """A build file with texts, facts, a table that does not change and a view; published in full."""
    layout = Layout.of(tmp_path / "parkfacts.duckdb")
    layout.work.mkdir(parents=True)
    change(
        layout,
        "create schema marts; create schema quality",
        "create table marts.dim_article"
        " (article_key varchar not null, copy_count bigint, article_text varchar not null)",
        "create table marts.fct_investments (fact_key varchar not null, article_key varchar, value double)",
        "create table marts.dim_park (park_key varchar not null, label varchar)",
        "create view marts.rpt_value as"
        " select article_key, sum(value) as total from build.marts.fct_investments group by article_key",
        "comment on table marts.dim_article is 'One row per text.'",
        "insert into marts.dim_park values ('p', '云溪产业园')",
        "insert into marts.dim_article"
        f" select md5(i::varchar), 1, repeat(md5(i::varchar), 40) from range({ARTICLES}) r(i)",
        f"insert into marts.fct_investments select md5('f' || i), md5(i::varchar), i from range({ARTICLES}) r(i)",
    )
    publish(layout, facts_of(1), [EDGE])
    return layout


def change(layout: Layout, *statements: str) -> None:
    with duckdb.connect(str(layout.build_file)) as connection:
        for statement in statements:
            connection.execute(statement)


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with duckdb.connect(str(path), read_only=True) as connection:
        return {
            name: connection.execute(f"select {columns} from {name} order by all").fetchall()
            for name, columns in ROWS.items()
        }


def news(layout: Layout) -> None:
    """An article more, one gone, one described otherwise, a fact of another value, a park of another name."""
    change(
        layout,
        "insert into marts.dim_article values ('new', 2, '新的一篇。')",
        "delete from marts.dim_article where article_key = md5('7')",
        "update marts.dim_article set copy_count = 2 where article_key = md5('8')",
        "update marts.fct_investments set value = -1 where fact_key = md5('f9')",
        "delete from marts.fct_investments where fact_key = md5('f7')",
        "insert into marts.fct_investments values ('new', 'new', null)",
        "update marts.dim_park set label = '云溪新区'",
    )


def spy(monkeypatch: pytest.MonkeyPatch) -> list[set[tuple[str, str]] | None]:
    """What each publication kept."""
    kept: list[set[tuple[str, str]] | None] = []
    original = renewal.kept_tables

    def noted(connection: duckdb.DuckDBPyConnection, layout: Layout, path: Path) -> set[tuple[str, str]] | None:
        kept.append(original(connection, layout, path))
        return kept[-1]

    monkeypatch.setattr(renewal, "kept_tables", noted)
    return kept


def test_a_renewed_file_is_that_of_a_full_publication(layout: Layout, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = spy(monkeypatch)
    news(layout)
    publish(layout, facts_of(2), [EDGE], renew=True)
    renewed = contents(layout.warehouse)
    assert kept == [{("marts", "dim_article"), ("marts", "fct_investments")}]
    with duckdb.connect(str(layout.warehouse), read_only=True) as connection:
        assert connection.execute("select load_id from quality.publication").fetchall() == [("load-2",)]
        assert connection.execute("select count(*) from quality.column_lineage").fetchall() == [(1,)]
        comments = "select comment from duckdb_tables() where table_name = 'dim_article'"
        assert connection.execute(comments).fetchall() == [("One row per text.",)]
    publish(layout, facts_of(2), [EDGE])
    assert contents(layout.warehouse) == renewed
    assert ("new", 2, "新的一篇。") in renewed["marts.dim_article"]
    assert renewed["marts.dim_park"] == [("p", "云溪新区")]


def test_a_table_that_did_not_change_is_kept(layout: Layout, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = spy(monkeypatch)
    publish(layout, facts_of(2), [EDGE], renew=True)
    assert kept[0] is not None and ("marts", "dim_park") in kept[0]


def test_a_file_that_somebody_wrote_to_is_not_built_upon(layout: Layout, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = spy(monkeypatch)
    before = contents(layout.warehouse)
    with duckdb.connect(str(layout.warehouse)) as connection:
        connection.execute("update marts.dim_article set article_text = 'changed by hand'")
    publish(layout, facts_of(2), [EDGE], renew=True)
    assert kept == [None]
    assert contents(layout.warehouse) == before


def test_a_worn_file_is_written_anew(layout: Layout, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = spy(monkeypatch)
    monkeypatch.setattr(renewal, "wear", lambda *_: renewal.MOST_WASTE + 0.01)
    before = contents(layout.warehouse)
    publish(layout, facts_of(2), [EDGE], renew=True)
    assert kept == [None]
    assert contents(layout.warehouse) == before


def test_a_fresh_file_is_not_worn(layout: Layout) -> None:
    with duckdb.connect() as connection:
        connection.execute(f"attach '{layout.warehouse}' as published (read_only)")
        connection.execute("use published")
        assert 0 <= renewal.wear(connection, set(renewal.GROWING) & {("marts", "dim_article")}) <= renewal.MOST_WASTE


def test_a_table_that_lost_many_rows_is_worn(layout: Layout, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = spy(monkeypatch)
    change(layout, f"delete from marts.fct_investments where value >= {ARTICLES * 0.6}")
    publish(layout, facts_of(2), [EDGE], renew=True)
    publish(layout, facts_of(3), [EDGE], renew=True)
    assert kept[0] is not None
    assert kept[1] is None


def test_a_damaged_file_is_written_anew(layout: Layout) -> None:
    before = contents(layout.warehouse)
    data = bytearray(layout.warehouse.read_bytes())
    data[4096 * 3 : 4096 * 40] = bytes(4096 * 37)
    layout.warehouse.write_bytes(data)
    renewal.stamp(layout)
    publish(layout, facts_of(2), [EDGE], renew=True)
    assert contents(layout.warehouse) == before
    assert not list(layout.warehouse.parent.glob(".*tmp*"))


def test_another_definition_of_a_table_is_written_anew(layout: Layout) -> None:
    change(layout, "alter table marts.dim_article add column title varchar default '题'")
    publish(layout, facts_of(2), [EDGE], renew=True)
    with duckdb.connect(str(layout.warehouse), read_only=True) as connection:
        assert connection.execute("select distinct title from marts.dim_article").fetchall() == [("题",)]
