"""What a published file says of itself: the one row of `quality.publication`."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path

import duckdb

from loaders.errors import ParkfactsError
from loaders.layout import Layout

TABLE = "quality.publication"
MAGIC = b"DUCK"  # bytes 8 to 11 of every DuckDB file


@dataclass(frozen=True, slots=True)
class Publication:
    """When and from what a warehouse was published. The order of the fields is that of the columns."""

    published_at: datetime
    parkfacts_version: str
    extractor_version: str
    dbt_version: str
    duckdb_version: str
    load_id: str
    tests_passed: int
    project_hash: str  # of the dbt project and the seeds
    fingerprint: str  # of all that the marts are made from: equal fingerprints, equal marts


DDL = f"""
create table {TABLE} (
    published_at timestamptz not null,
    parkfacts_version varchar not null,
    extractor_version varchar not null,
    dbt_version varchar not null,
    duckdb_version varchar not null,
    load_id varchar not null,
    tests_passed bigint not null,
    project_hash varchar not null,
    fingerprint varchar not null
)
"""

COMMENTS = {
    "": "One row: when this file was published, by which versions and from which load.",
    "published_at": "When the file was published.",
    "parkfacts_version": "Version of parkfacts that published it.",
    "extractor_version": "Version of the extraction rules and vocabulary that read the latest articles.",
    "dbt_version": "Version of dbt-core that built the marts.",
    "duckdb_version": "Version of DuckDB that wrote the file.",
    "load_id": "The latest load whose articles are in the file.",
    "tests_passed": "How many dbt tests passed before it was published.",
    "project_hash": "Hash of the dbt project and the seeds.",
    "fingerprint": "Hash of landed data, dbt project and versions: equal fingerprints mean equal marts.",
}


def require_published(layout: Layout) -> None:
    """Raises ParkfactsError, which says what to run, when there is no published file."""
    if read_publication(layout.warehouse) is not None:
        return
    if layout.build_file.exists():
        raise ParkfactsError(
            f"{layout.warehouse}: articles are loaded, nothing is published yet.",
            "Run `parkfacts build` with the same --warehouse; it need not read them again.",
        )
    raise ParkfactsError(
        f"{layout.warehouse}: no warehouse yet.", "Run `parkfacts build` first, or name the file with --warehouse."
    )


def columns() -> tuple[str, ...]:
    """Names of the columns, in order."""
    return tuple(field.name for field in fields(Publication))


def read_publication(warehouse: Path) -> Publication | None:
    """The row of a published file; None when there is no file yet.

    Raises ParkfactsError when the file is not DuckDB, or is a DuckDB file that parkfacts did not publish: neither may
    be overwritten by a build.
    """
    if not warehouse.exists():
        return None
    require_duckdb(warehouse)
    try:
        with duckdb.connect(str(warehouse), read_only=True) as connection:
            row = connection.execute(f"select {', '.join(columns())} from {TABLE}").fetchone()
    except duckdb.CatalogException as error:
        raise ParkfactsError(
            f"{warehouse}: a DuckDB file, but parkfacts did not publish it (it has no table {TABLE}).",
            "Name another file with --warehouse, or move this one away.",
        ) from error
    except duckdb.Error as error:
        raise ParkfactsError(
            f"{warehouse}: cannot be read: {first_line(error)}.",
            "Close the program that is writing to it, or move the file away and build again.",
        ) from error
    return Publication(*row) if row else None


def require_duckdb(path: Path) -> None:
    """Raises ParkfactsError when the file cannot be read or is not a DuckDB file."""
    try:
        with path.open("rb") as file:
            head = file.read(12)
    except OSError as error:
        raise ParkfactsError(
            f"{path}: cannot be read: {error.strerror}.", "Check the path and its permissions, or name another file."
        ) from error
    if head[8:12] != MAGIC:
        raise ParkfactsError(
            f"{path}: not a DuckDB file.", "Name another file with --warehouse, or move this one away."
        )


def first_line(error: BaseException) -> str:
    """The first line of an error, without the lines of advice that DuckDB puts below it."""
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
