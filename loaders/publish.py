"""Copy the tested marts into a fresh DuckDB file and put it in the place of the published one, in one step.

Readers that have the old file open keep reading it; nobody ever sees half a file, whenever the run is killed.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import astuple
from pathlib import Path

import duckdb

from loaders import publication, renewal
from loaders.copying import add_table, copy_comments, copy_tables, copy_views, quoted
from loaders.errors import ParkfactsError
from loaders.layout import Layout
from loaders.lineage import Edge
from loaders.publication import Publication, first_line

SCHEMAS = ("marts", "quality")
# Storage that every DuckDB since 1.1 opens: the version that a BI tool embeds is often years old.
STORAGE_VERSION = "v1.0.0"

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


def publish(layout: Layout, facts: Publication, lineage: Sequence[Edge], *, renew: bool = False) -> int:
    """Publish the build file's marts; returns the size of the published file in bytes.

    `renew`: the project is that of the published file, of which what still holds may be kept.
    Raises PublishError when the file cannot be written; the published file is then as it was.
    """
    target = layout.warehouse
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        for leftover in target.parent.glob(f".{target.name}.*.tmp*"):
            leftover.unlink()
        write_file(layout, temporary, facts, lineage, renew=renew)
        size = replace(temporary, target)
        renewal.stamp(layout)
        return size
    except (OSError, duckdb.Error) as error:
        raise PublishError(
            f"{target}: cannot be published: {first_line(error)}.",
            "Make room and check the permissions of the folder, then build again; the published file is as it was.",
        ) from error
    finally:
        for leftover in (temporary, temporary.with_name(f"{temporary.name}.wal")):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


def write_file(layout: Layout, path: Path, facts: Publication, lineage: Sequence[Edge], *, renew: bool) -> None:
    """Write schemas marts and quality of the build file into a new, complete, checkpointed file."""
    with duckdb.connect(config=layout.bounded) as connection:
        connection.execute(f"attach {quoted(layout.build_file)} as build (read_only)")
        kept = renewal.kept_tables(connection, layout, path) if renew else None
        if kept is None:
            connection.execute(f"attach {quoted(path)} as published (storage_version '{STORAGE_VERSION}')")
            connection.execute("use published")
            for schema in SCHEMAS:
                connection.execute(f"create schema {schema}")
        copy_tables(connection, kept or ())
        copy_views(connection)
        copy_comments(connection)
        add_table(connection, publication.TABLE, publication.DDL, publication.COMMENTS, [astuple(facts)])
        add_table(
            connection, "quality.column_lineage", LINEAGE_DDL, LINEAGE_COMMENTS, [astuple(edge) for edge in lineage]
        )
        connection.execute("checkpoint published")
        connection.execute("use memory")
        connection.execute("detach published")


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
