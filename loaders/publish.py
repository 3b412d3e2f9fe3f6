"""Copy the tested marts into a fresh DuckDB file and put it in the place of the published one, in one step.

Readers that have the old file open keep reading it; nobody ever sees half a file, whenever the run is killed.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import astuple, dataclass
from graphlib import TopologicalSorter
from pathlib import Path

import duckdb
import pyarrow as pa
import sqlglot
from sqlglot import exp

from loaders import publication
from loaders.errors import ParkfactsError
from loaders.layout import Layout
from loaders.lineage import Edge
from loaders.publication import Publication, first_line

SCHEMAS = ("marts", "quality")
# Storage that every DuckDB since 1.1 opens: the version that a BI tool embeds is often years old.
STORAGE_VERSION = "v1.0.0"
# As in profiles.yml: however many articles there are, what does not fit is written to disk.
MEMORY_LIMIT = os.environ.get("PARKFACTS_MEMORY_LIMIT", "4GB")

LINEAGE_DDL = """
create table quality.column_lineage (
    model_schema varchar not null,
    model varchar not null,
    column_name varchar not null,
    source_schema varchar not null,
    source_table varchar not null,
    source_column varchar not null
)
"""
LINEAGE_COMMENTS = {
    "": "One row per mart column and column of a raw table or seed that it is computed from.",
    "model_schema": "Schema of the mart.",
    "model": "Name of the mart.",
    "column_name": "Column of the mart.",
    "source_schema": "Schema of the raw table or seed.",
    "source_table": "Raw table or seed.",
    "source_column": "Column of it; `*` when only its rows matter, as in count(*).",
}


class PublishError(ParkfactsError):
    """The published file could not be written; the old one is untouched."""

    exit_code = 4


@dataclass(frozen=True, slots=True)
class View:
    """A view of the build file, and the relations it reads (schema, name)."""

    schema: str
    name: str
    sql: str  # without the name of the build's catalog
    reads: frozenset[tuple[str, str]]


def publish(layout: Layout, facts: Publication, lineage: Sequence[Edge]) -> int:
    """Publish the build file's marts; returns the size of the published file in bytes.

    Raises PublishError when the file cannot be written; the published file is then as it was.
    """
    target = layout.warehouse
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        for leftover in target.parent.glob(f".{target.name}.*.tmp*"):
            leftover.unlink()
        write_file(layout.build_file, temporary, facts, lineage)
        return replace(temporary, target)
    except (OSError, duckdb.Error) as error:
        raise PublishError(
            f"{target}: cannot be published: {first_line(error)}.",
            "Make room and check the permissions of the folder, then build again; the published file is as it was.",
        ) from error
    finally:
        for leftover in (temporary, temporary.with_name(f"{temporary.name}.wal")):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


def write_file(build_file: Path, path: Path, facts: Publication, lineage: Sequence[Edge]) -> None:
    """Write schemas marts and quality of the build file into a new, complete, checkpointed file."""
    spill = str(build_file.parent / "spill")
    with duckdb.connect(config={"temp_directory": spill, "memory_limit": MEMORY_LIMIT}) as connection:
        connection.execute(f"attach {quoted(build_file)} as build (read_only)")
        connection.execute(f"attach {quoted(path)} as published (storage_version '{STORAGE_VERSION}')")
        connection.execute("use published")
        for schema in SCHEMAS:
            connection.execute(f"create schema {schema}")
        copy_tables(connection)
        copy_views(connection)
        copy_comments(connection)
        add_table(connection, publication.TABLE, publication.DDL, publication.COMMENTS, [astuple(facts)])
        add_table(
            connection, "quality.column_lineage", LINEAGE_DDL, LINEAGE_COMMENTS, [astuple(edge) for edge in lineage]
        )
        connection.execute("checkpoint published")
        connection.execute("use memory")
        connection.execute("detach published")


def copy_tables(connection: duckdb.DuckDBPyConnection) -> None:
    """Tables by their own definition, which keeps `not null` and keys, then their rows in the build's order."""
    for schema, name, sql in catalog(
        connection, "select schema_name, table_name, sql from duckdb_tables()", "table_name"
    ):
        connection.execute(sql)  # `use published` decides the catalog; the statement names schema and table
        copied = connection.execute(
            f"insert into published.{ident(schema)}.{ident(name)} select * from build.{ident(schema)}.{ident(name)}"
        ).fetchone()
        there = connection.execute(f"select count(*) from published.{ident(schema)}.{ident(name)}").fetchone()
        if copied != there:
            raise duckdb.IOException(f"{schema}.{name}: {copied} rows written, {there} read back")


def copy_views(connection: duckdb.DuckDBPyConnection) -> None:
    """Views stay views when all that they read is published too; else their rows are published."""
    query = "select schema_name, view_name, sql from duckdb_views()"
    views = {
        (schema, name): parse_view(schema, name, sql) for schema, name, sql in catalog(connection, query, "view_name")
    }
    published = {
        (schema, name)
        for schema, name, _ in catalog(
            connection, "select schema_name, table_name, sql from duckdb_tables()", "table_name"
        )
    }
    order = TopologicalSorter({key: view.reads & views.keys() for key, view in views.items()}).static_order()
    for key in order:
        view = views[key]
        if view.reads <= published:
            connection.execute(view.sql)
        else:
            name = f"{ident(view.schema)}.{ident(view.name)}"
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
    relations = connection.execute(
        """
        select schema_name, table_name, '' as column_name, comment from duckdb_tables() where database_name = 'build'
        union all
        select schema_name, view_name, '', comment from duckdb_views() where database_name = 'build'
        union all
        select schema_name, table_name, column_name, comment from duckdb_columns() where database_name = 'build'
        """
    ).fetchall()
    for schema, name, column, comment in relations:
        if comment is not None and (schema, name) in kinds:
            set_comment(connection, kinds[schema, name], f"{ident(schema)}.{ident(name)}", column, comment)


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


def replace(temporary: Path, target: Path) -> int:
    """Make the file durable, then put it in place: renaming is atomic within a folder."""
    flush(temporary)
    if target.exists():
        shutil.copymode(target, temporary)
    size = temporary.stat().st_size
    temporary.replace(target)
    flush(target.parent)
    return size


def flush(path: Path) -> None:
    """fsync a file or a folder."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def catalog(connection: duckdb.DuckDBPyConnection, query: str, order: str) -> Iterable[tuple[str, str, str]]:
    """Rows of the build file's catalog in the schemas that are published."""
    return connection.execute(
        f"{query} where database_name = 'build' and schema_name in ('marts', 'quality') and not internal"
        f" order by schema_name, {order}"
    ).fetchall()


def ident(name: str) -> str:
    """A name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def quoted(value: object) -> str:
    """A value as an SQL string."""
    return "'" + str(value).replace("'", "''") + "'"
