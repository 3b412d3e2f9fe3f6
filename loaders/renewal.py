"""Keeps of the published file what still holds, so that a day's news does not write the archive's texts anew.

A copy of the file is worked on, never the file itself. It is built upon only when it is untouched since it was
published and not worn: room that was given up, or rows that were deleted, make the next publication a full one.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

import duckdb

from loaders.copying import Table, ident, quoted, relation, tables
from loaders.layout import Layout

MOST_WASTE = 0.25  # of the file's blocks, and of the rows of a table
TEXT = "article_text"  # its hash is the key, so that the other columns say whether a row still holds
# Large tables, in which a day changes little, and their keys: rows are compared, which costs less than writing them.
GROWING: dict[Table, str] = {
    ("marts", "dim_article"): "article_key",
    ("marts", "fct_certifications"): "fact_key",
    ("marts", "fct_investments"): "fact_key",
    ("marts", "fct_output_figures"): "fact_key",
    ("marts", "rpt_facts"): "fact_key",
}


def stamp(layout: Layout) -> None:
    """Note size and time of the file that was just published: another one is not built upon."""
    with suppress(OSError):  # without it the next publication is a full one
        stamp_file(layout).write_text(stamped(layout.warehouse), encoding="utf-8")


def kept_tables(connection: duckdb.DuckDBPyConnection, layout: Layout, path: Path) -> set[Table] | None:
    """Attach a copy of the published file, at `path`, as `published`, brought up to date as far as that spares work.

    Returns the tables that are in it as the build has them, the others being dropped; None when there is nothing to
    build upon, and no copy.
    """
    noted = stamp_file(layout)
    if not (noted.exists() and layout.warehouse.exists() and noted.read_text() == stamped(layout.warehouse)):
        return None
    shutil.copyfile(layout.warehouse, path)
    try:
        connection.execute(f"attach {quoted(path)} as published")
        connection.execute("use published")
        built, present = definitions(connection, "build"), definitions(connection, "published")
        same = {key for key, sql in present.items() if built.get(key) == sql}
        growing = same & GROWING.keys()
        if growing and wear(connection, growing) <= MOST_WASTE:
            kept = growing | {key for key in same - growing if has_same_rows(connection, key)}
            drop_others(connection, kept)
            for key in sorted(growing):
                delete_outdated(connection, key)
            connection.execute("checkpoint published")  # what is free now is written over: the file does not grow
            for key in sorted(growing):
                add_missing(connection, key)
            return kept
    except duckdb.Error:  # a damaged file is no reason not to write a new one
        pass
    connection.execute("use memory")
    connection.execute("detach database if exists published")
    path.unlink()
    path.with_name(f"{path.name}.wal").unlink(missing_ok=True)
    return None


def definitions(connection: duckdb.DuckDBPyConnection, database: str) -> dict[Table, str]:
    """Definition of each table."""
    return {(schema, name): sql for schema, name, sql in tables(connection, database)}


def has_same_rows(connection: duckdb.DuckDBPyConnection, key: Table) -> bool:
    """Whether a table has the same rows in the build file; counts are compared first, as most differ in them."""
    for query in ("select count(*) from {}.{}", "select coalesce(sum(hash(kept)), 0) from {}.{} as kept"):
        found = [connection.execute(query.format(name, relation(key))).fetchone() for name in ("build", "published")]
        if found[0] != found[1]:
            return False
    return True


def wear(connection: duckdb.DuckDBPyConnection, growing: set[Table]) -> float:
    """The largest share of what holds nothing: of free blocks in the file, of deleted rows in a table."""
    total, free = connection.execute(
        "select total_blocks, free_blocks from pragma_database_size() where database_name = 'published'"
    ).fetchone() or (1, 0)
    shares = [free / max(total, 1)]
    for key in growing:
        # The estimate counts the rows that are stored, those that were deleted among them.
        stored, rows = connection.execute(
            "select estimated_size, (select count(*) from published." + relation(key) + ") from duckdb_tables()"
            " where database_name = 'published' and schema_name = $1 and table_name = $2",
            [*key],
        ).fetchone() or (0, 0)
        shares.append(1 - rows / stored if stored else 0.0)
    return float(max(shares))


def drop_others(connection: duckdb.DuckDBPyConnection, kept: set[Table]) -> None:
    """Drop views, which cost nothing to create, and the tables that are written anew."""
    for schema, name in connection.execute(
        "select schema_name, view_name from duckdb_views() where database_name = 'published' and not internal"
    ).fetchall():
        connection.execute(f"drop view published.{relation((schema, name))}")
    for key in definitions(connection, "published").keys() - kept:
        connection.execute(f"drop table published.{relation(key)}")


def delete_outdated(connection: duckdb.DuckDBPyConnection, key: Table) -> None:
    """Delete rows that the build has no more, or has otherwise."""
    names = connection.execute(
        "select column_name from duckdb_columns() where database_name = 'build'"
        " and schema_name = $1 and table_name = $2 and column_name <> $3 order by column_index",
        [*key, TEXT],
    ).fetchall()
    columns = ", ".join(ident(name) for (name,) in names)
    connection.execute(
        f"delete from published.{relation(key)} where hash({columns}) not in"
        f" (select hash({columns}) from build.{relation(key)})"
    )


def add_missing(connection: duckdb.DuckDBPyConnection, key: Table) -> None:
    """Add the rows that are missing. Raises duckdb.Error when the table does not have those of the build then."""
    name, column = relation(key), GROWING[key]
    connection.execute(
        f"insert into published.{name} select * from build.{name}"
        f" where {column} not in (select {column} from published.{name})"
    )
    found = [
        connection.execute(f"select count(*) from {source}.{name}").fetchone() for source in ("build", "published")
    ]
    if found[0] != found[1]:
        raise duckdb.IOException(f"{name}: {found[1]} rows written, {found[0]} built")


def stamp_file(layout: Layout) -> Path:
    """Beside the build file, which it belongs to."""
    return layout.work / "published.stamp"


def stamped(path: Path) -> str:
    """What a file that somebody wrote to does not keep."""
    status = path.stat()
    return f"{status.st_size} {status.st_mtime_ns}"
