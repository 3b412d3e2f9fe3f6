"""Copies what dbt built, table by table, from the attached database `build` into the attached database `published`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from graphlib import TopologicalSorter

import duckdb
import pyarrow as pa
import sqlglot
from sqlglot import exp

Table = tuple[str, str]  # schema and name


@dataclass(frozen=True, slots=True)
class View:
    """A view of the build file, and the relations it reads (schema, name)."""

    schema: str
    name: str
    sql: str  # without the name of the build's catalog
    reads: frozenset[tuple[str, str]]


def copy_tables(connection: duckdb.DuckDBPyConnection, kept: Collection[Table] = ()) -> None:
    """Tables by their own definition, which keeps `not null` and keys, then their rows in the build's order.

    `kept`: schema and name of those that stand in the file already.
    """
    for schema, name, sql in tables(connection):
        if (schema, name) in kept:
            continue
        whole = relation((schema, name))
        connection.execute(sql)  # `use published` decides the catalog; the statement names schema and table
        copied = connection.execute(f"insert into published.{whole} select * from build.{whole}").fetchone()
        there = connection.execute(f"select count(*) from published.{whole}").fetchone()
        if copied != there:
            raise duckdb.IOException(f"{schema}.{name}: {copied} rows written, {there} read back")


def copy_views(connection: duckdb.DuckDBPyConnection) -> None:
    """Views stay views when all that they read is published too; else their rows are published."""
    query = "select schema_name, view_name, sql from duckdb_views()"
    views = {
        (schema, name): parse_view(schema, name, sql) for schema, name, sql in catalog(connection, query, "view_name")
    }
    published = {(schema, name) for schema, name, _ in tables(connection)}
    order = TopologicalSorter({key: view.reads & views.keys() for key, view in views.items()}).static_order()
    for key in order:
        view = views[key]
        if view.reads <= published:
            connection.execute(view.sql)
        else:
            name = relation(key)
            connection.execute(f"create table published.{name} as select * from build.{name}")
        published.add(key)


def parse_view(schema: str, name: str, sql: str) -> View:
    """A view's definition with the build's catalog taken out of every name."""
    tree = sqlglot.parse_one(sql, dialect="duckdb")
    ctes = {cte.alias for cte in tree.find_all(exp.CTE)}
    reads = set()
    target = tree.this if isinstance(tree.this, exp.Table) else tree.this.this
    for table in tree.find_all(exp.Table):
        table.set("catalog", None)
        if table is not target and not (table.name in ctes and not table.db) and table.name:
            reads.add((table.db, table.name))
    return View(schema, name, tree.sql(dialect="duckdb"), frozenset(reads))


def copy_comments(connection: duckdb.DuckDBPyConnection) -> None:
    """What dbt persisted as descriptions: BI tools show them."""
    kinds = {
        (schema, name): kind
        for kind, query in (("table", "duckdb_tables()"), ("view", "duckdb_views()"))
        for schema, name in connection.execute(
            f"select schema_name, {kind}_name from {query} where database_name = 'published' and not internal"
        ).fetchall()
    }
    told = " union all ".join(
        f"select schema_name, {name}, {column} as column_name, comment from {kind} where database_name = ?"
        for name, column, kind in (
            ("table_name", "''", "duckdb_tables()"),
            ("view_name", "''", "duckdb_views()"),
            ("table_name", "column_name", "duckdb_columns()"),
        )
    )
    # Tables that were kept have theirs.
    relations = connection.execute(f"{told} except {told}", ["build"] * 3 + ["published"] * 3).fetchall()
    for schema, name, column, comment in relations:
        if comment is not None and (schema, name) in kinds:
            set_comment(connection, kinds[schema, name], relation((schema, name)), column, comment)


def set_comment(connection: duckdb.DuckDBPyConnection, kind: str, relation: str, column: str, comment: str) -> None:
    """`comment on` takes no parameters: the text is quoted here."""
    what = f"column {relation}.{ident(column)}" if column else f"{kind} {relation}"
    connection.execute(f"comment on {what} is {quoted(comment)}")


def add_table(
    connection: duckdb.DuckDBPyConnection,
    name: str,
    ddl: str,
    comments: dict[str, str],
    rows: Sequence[tuple[object, ...]],
) -> None:
    """A table of the publisher's own, beside those that dbt built."""
    connection.execute(f"drop table if exists {name}")
    connection.execute(ddl)
    if rows:
        names = [row[1] for row in connection.execute(f"pragma table_info('{name}')").fetchall()]
        arrow = pa.table({column: list(values) for column, values in zip(names, zip(*rows, strict=True), strict=True)})
        connection.register("arrow_rows", arrow)
        connection.execute(f"insert into {name} select * from arrow_rows")
        connection.unregister("arrow_rows")
    for column, comment in comments.items():
        set_comment(connection, "table", name, column, comment)


def tables(connection: duckdb.DuckDBPyConnection, database: str = "build") -> Iterable[tuple[str, str, str]]:
    """Schema, name and definition of each table of a database in the schemas that are published."""
    return catalog(connection, "select schema_name, table_name, sql from duckdb_tables()", "table_name", database)


def catalog(
    connection: duckdb.DuckDBPyConnection, query: str, order: str, database: str = "build"
) -> Iterable[tuple[str, str, str]]:
    """Rows of a database's catalog in the schemas that are published."""
    return connection.execute(
        f"{query} where database_name = '{database}' and schema_name in ('marts', 'quality') and not internal"
        f" order by schema_name, {order}"
    ).fetchall()


def relation(key: Table) -> str:
    """Schema and name as SQL."""
    return ".".join(map(ident, key))


def ident(name: str) -> str:
    """A name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def quoted(value: object) -> str:
    """A value as an SQL string."""
    return "'" + str(value).replace("'", "''") + "'"
