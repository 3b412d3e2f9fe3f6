"""The run ledger raw.load, and what is put right once at the end of a run."""

from __future__ import annotations

import hashlib
import os
import uuid
from collections.abc import Collection, Mapping
from datetime import UTC, datetime

import pyarrow as pa

from loaders import __version__
from loaders.articles.find import is_below
from loaders.land.batch import delete_articles
from loaders.land.store import Store, column

PRUNE_AT_ONCE = 10_000  # files


def begin(store: Store, version: str) -> tuple[str, bool]:
    """Opens a row for this run: its id, and whether the run before it was stopped before its end."""
    load_id = f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}-{uuid.uuid4().hex[:8]}"
    stopped = store.rows(
        """
        select 1 from raw.load
        where finished_at is null
          and load_id > coalesce((select max(load_id) from raw.load where finished_at is not null), '')
        limit 1
        """
    )
    row = pa.table({"load_id": [load_id], "parkfacts_version": [__version__], "extractor_version": [version]})
    with store.transaction(), store.with_tables(this_run=row):
        store.connection.execute("insert into raw.load by name select *, now() as started_at from this_run")
    return load_id, bool(stopped)


def end(store: Store, load_id: str, counts: Mapping[str, int]) -> None:
    """Closes the row of a run with its counts, whose keys are columns of raw.load; inside a transaction."""
    columns = "".join(f", {name} = this_run.{name}" for name in counts)
    row = pa.table({"load_id": [load_id], **{name: [value] for name, value in counts.items()}})
    with store.with_tables(this_run=row):
        store.connection.execute(
            f"update raw.load set finished_at = now(){columns} from this_run where load.load_id = this_run.load_id"
        )


def sweep(store: Store) -> int:
    """Removes articles that no input tells any more, and gives those whose first input is gone another one.

    Inside a transaction. Returns the number of articles removed.
    """
    connection = store.connection
    connection.execute(
        """
        update raw.input_file set outcome = 'loaded'
        where input_id in (
            select arg_min(input_id, path || chr(9) || member) from raw.input_file
            where article_id is not null
            group by article_id
            having count(*) filter (where outcome = 'loaded') = 0
        )
        """
    )
    connection.execute(
        """
        update raw.article set name = i.name, path = i.path, member = i.member, format = i.format, encoding = i.encoding
        from raw.input_file as i
        where i.outcome = 'loaded' and i.article_id = article.article_id
          and (i.path <> article.path or i.member <> article.member)
        """
    )
    gone = connection.execute(
        """
        select article_id from raw.article
        where article_id not in (select article_id from raw.input_file where article_id is not null)
        """
    ).fetchall()
    if gone:
        delete_articles(store, (row[0] for row in gone))
    return len(gone)


def prune(store: Store, roots: Collection[str], home: str) -> int:
    """Forgets files below existing folders `roots` (absolute) that are no longer on the disk; inside a transaction.

    Returns the number of files. `sweep` then removes their articles.
    """
    gone: list[str] = []
    asked = store.connection.cursor().execute("select file_key, location from raw.source_file")
    while some := asked.fetchmany(PRUNE_AT_ONCE):
        for key, location in some:
            path = os.path.normpath(os.path.join(os.path.realpath(home), location))  # noqa: PTH118
            is_exact = hashlib.sha256(location.encode()).hexdigest()[:32] == key  # not so for undecodable names
            if is_exact and not os.path.lexists(path) and any(is_below(path, root) for root in roots):
                gone.append(key)
    if gone:
        forget_files(store, gone)
    return len(gone)


def forget_files(store: Store, keys: Collection[str]) -> None:
    """Deletes the rows of files and of their inputs; inside a transaction."""
    with store.with_tables(gone=column(keys)):
        store.connection.execute(
            """
            delete from raw.rejected_article where input_id in (
                select input_id from raw.input_file where file_key in (select value from gone)
            )
            """
        )
        for name in ("input_file", "source_file"):
            store.connection.execute(f"delete from raw.{name} where file_key in (select value from gone)")
