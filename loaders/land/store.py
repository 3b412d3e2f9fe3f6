"""The build file: opened for writing, its raw tables, and what a run asks of them. One connection, one writer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from loaders.errors import ParkfactsError
from loaders.land.arrow import spare_pandas

SCHEMA = Path(__file__).resolve().parent.parent / "raw_schema.sql"
# Fixed when the file is created; packs long texts, and every DuckDB from 1.2 on can read it.
STORAGE = "v1.2.0"
MEMORY = "1GB"  # of the build file that landing holds, however large it grows


@dataclass(frozen=True, slots=True)
class KnownFile:
    """What an earlier run noted of a file."""

    size: int  # bytes
    modified_ns: int
    is_complete: bool
    input_count: int
    rejected_count: int
    extractor_version: str

    def is_as_it_was(self, size: int, modified_ns: int, version: str) -> bool:
        """Whether reading it again would tell nothing new; a newer extractor may read what was rejected."""
        same = self.is_complete and (self.size, self.modified_ns) == (size, modified_ns)
        return same and (self.rejected_count == 0 or self.extractor_version == version)


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """A landed article; without its text where only its description was asked for."""

    article_id: str
    path: str
    member: str
    name: str
    format: str
    encoding: str
    title: str | None
    publisher: str | None
    published_date: date | None
    url: str | None
    noise: str
    text: str = ""


STORED_COLUMNS = ", ".join(field.name for field in fields(StoredArticle) if field.name != "text")


class Store:
    """A connection to the build file with the raw tables in place.

    Values reach SQL in Arrow tables only: never as text, and not as parameters, for which DuckDB imports pandas.
    """

    def __init__(self, connection: duckdb.DuckDBPyConnection, path: Path) -> None:
        self.connection, self.path = connection, path

    @contextmanager
    def transaction(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """Everything inside is landed together or not at all. Raises ParkfactsError when it cannot be written."""
        with explained(self.path):
            self.connection.begin()
            try:
                yield self.connection
                self.connection.commit()
            except BaseException:
                self._roll_back()
                raise

    def rows(self, sql: str, **tables: pa.Table) -> list[tuple[Any, ...]]:
        """Result of a query over raw tables and the given Arrow tables, which it names."""
        with explained(self.path), self.with_tables(**tables):
            return self.connection.execute(sql).fetchall()

    @contextmanager
    def with_tables(self, **tables: pa.Table) -> Iterator[None]:
        """Arrow tables under their names, for the statements inside."""
        for name, rows in tables.items():
            self.connection.register(name, rows)
        try:
            yield
        finally:
            for name in tables:
                self.connection.unregister(name)

    def known_files(self, keys: Iterable[str]) -> dict[str, KnownFile]:
        """What is noted of files, by their keys."""
        sql = """
            select file_key, byte_size, modified_ns, is_complete, input_count, rejected_count, extractor_version
            from raw.source_file where file_key in (select value from asked)"""
        return {str(row[0]): KnownFile(*row[1:]) for row in self.rows(sql, asked=column(keys))}

    def known_articles(self, ids: Iterable[str]) -> dict[str, StoredArticle]:
        """Those articles that are landed, without their texts."""
        sql = f"select {STORED_COLUMNS} from raw.article where article_id in (select value from asked)"
        stored = (StoredArticle(*row) for row in self.rows(sql, asked=column(ids)))
        return {article.article_id: article for article in stored}

    def stored_articles(self, ids: Iterable[str]) -> list[StoredArticle]:
        """Landed articles with their texts, in the order of their ids."""
        sql = f"select {STORED_COLUMNS}, text from raw.article where article_id in (select value from asked) order by 1"
        return [StoredArticle(*row) for row in self.rows(sql, asked=column(ids))]

    def articles_not_of(self, version: str | None, load_id: str) -> list[str]:
        """Ids of articles that another version of the extractor read; with no version, of those of other runs."""
        name, value = ("extractor_version", version) if version else ("load_id", load_id)
        sql = f"""
            select article_id from raw.article where {name} not in (select value from present) order by article_id"""
        return [row[0] for row in self.rows(sql, present=column([value]))]

    def loaded_inputs(self, ids: Iterable[str]) -> set[str]:
        """Those articles that have an input with the outcome `loaded`."""
        sql = """
            select article_id from raw.input_file
            where outcome = 'loaded' and article_id in (select value from asked)"""
        return {str(row[0]) for row in self.rows(sql, asked=column(ids))}

    def _roll_back(self) -> None:
        try:
            self.connection.rollback()
        except duckdb.Error:  # nothing was begun, or the file is out of reach: closing it has the same effect
            return


@contextmanager
def open_store(path: Path) -> Iterator[Store]:
    """The build file, created with its folder when there is none; closed behind. One thread, as other cores extract.

    Raises ParkfactsError when it is no DuckDB file, in use, of a newer DuckDB, or cannot be written.
    """
    spare_pandas()
    with explained(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = duckdb.connect(
            str(path), config={"storage_compatibility_version": STORAGE, "threads": 1, "memory_limit": MEMORY}
        )
    try:
        with explained(path):
            connection.execute("begin; " + SCHEMA.read_text(encoding="utf-8") + "; commit")
        yield Store(connection, path)
    finally:
        with explained(path):
            connection.close()


def column(values: Iterable[str]) -> pa.Table:
    """Strings as an Arrow table with the one column `value`."""
    return pa.table({"value": pa.array(list(values), pa.string())})


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns what DuckDB and the file system say into one sentence with a remedy."""
    try:
        yield
    except (duckdb.Error, OSError) as error:
        raise _explanation(path, error) from error


def _explanation(path: Path, error: Exception) -> ParkfactsError:
    said = str(error)
    lower = said.lower()
    if "not a valid duckdb database file" in lower:
        return ParkfactsError(f"{path}: not a DuckDB file.", "Name another file, or move this one away.")
    if "set lock on file" in lower:
        holder = re.search(r"\(PID \d+\)", said)
        by = f" {holder[0]}" if holder else ""
        return ParkfactsError(f"{path}: in use by another process{by}.", "Close that program, then load again.")
    if "database file with version number" in lower:
        remedy = "Upgrade parkfacts' DuckDB, or build in a new file."
        return ParkfactsError(f"{path}: written by a newer DuckDB.", remedy)
    if any(words in lower for words in ("no space left", "file too large", "disk quota", "failed to write")):
        return ParkfactsError(
            f"{path}: the disk is full, or the file may not grow.",
            "Free some space and load again: what was landed so far is kept.",
        )
    if "permission denied" in lower or "read-only" in lower:
        remedy = "Make the file and its folder writable, or name another file."
        return ParkfactsError(f"{path}: cannot be written: {_first_line(said)}", remedy)
    remedy = "Load again; if it fails again, move the file away and build it anew from the articles."
    return ParkfactsError(f"{path}: {_first_line(said)}", remedy)


def _first_line(said: str) -> str:
    return said.strip().splitlines()[0] if said.strip() else "it cannot be used."
