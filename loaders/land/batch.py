"""What one transaction lands: articles with all that was found in them, and the outcome of each of their inputs."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

import pyarrow as pa

from loaders.articles.find import FoundFile
from loaders.articles.formats import stem_of
from loaders.articles.reasons import REMEDIES
from loaders.land import rows
from loaders.land.store import Store, column
from loaders.records import Article, Rejection, Source

# Of schema raw, all keyed by article_id.
TABLES = ("article", "sentence", "entity_mention", "entity_relation", "fact", "copy_band")


@dataclass(slots=True)
class FileProgress:
    """A file on its way through one or more batches."""

    file: FoundFile
    is_known: bool  # rows of an earlier run may have to give way
    is_noted: bool = False  # raw.source_file has a row of it
    inputs: int = 0
    rejected: int = 0


@dataclass(slots=True)
class Batch:
    """Pieces read, in their order, and the files they are from."""

    articles: list[Article] = field(default_factory=list)
    rejections: list[Rejection] = field(default_factory=list)
    files: dict[str, FileProgress] = field(default_factory=dict)  # by file_key
    ended: set[str] = field(default_factory=set)  # keys of the files whose last piece is in this batch
    characters: int = 0

    @property
    def pieces(self) -> int:
        """Articles and rejections."""
        return len(self.articles) + len(self.rejections)

    def add(self, piece: Article | Rejection, progress: FileProgress) -> None:
        """The next piece of a file."""
        progress.inputs += 1
        self.files[progress.file.file_key] = progress
        if isinstance(piece, Rejection):
            progress.rejected += 1
            self.rejections.append(piece)
        else:
            self.articles.append(piece)
            self.characters += len(piece.text)

    def end(self, progress: FileProgress) -> None:
        """Nothing more comes of a file."""
        self.files[progress.file.file_key] = progress
        self.ended.add(progress.file.file_key)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What landing a batch came to."""

    loaded: int  # inputs
    loaded_fresh: int  # of them, those whose article was extracted now
    duplicates: int  # inputs
    replaced: int  # articles that were landed before and extracted again
    rejections: list[Rejection]


def land(store: Store, load_id: str, version: str, batch: Batch, found: rows.Extracted, landed: set[str]) -> Outcome:
    """Lands a batch in one transaction. `landed` are those of its articles that the warehouse may hold already."""
    fresh = set(found.article_ids())
    with store.transaction():
        _clear_inputs(store, batch, load_id)
        held = store.known_articles(landed).keys() if landed else set()
        told = _outcomes(batch, found, held, store.loaded_inputs(landed) if landed else set())
        failed = [_failed(batch, article, found) for article, outcome in told if outcome == "rejected"]
        rejections = [*batch.rejections, *failed]
        replace_articles(store, load_id, version, found, fresh & held)
        inputs = [rows.input_row(a.source, outcome, a.article_id) for a, outcome in told if outcome != "rejected"]
        inputs += [rows.rejected_input_row(r, stem_of(r.member or r.path)) for r in rejections]
        _insert(store, "input_file", rows.table(rows.INPUT, inputs), load_id, "loaded_at")
        rejected = [rows.rejected_row(r) for r in rejections]
        _insert(store, "rejected_article", rows.table(rows.REJECTED, rejected), load_id, "rejected_at")
        _note_files(store, batch, load_id, version)
    loaded = [article.article_id in fresh for article, outcome in told if outcome == "loaded"]
    duplicates = sum(outcome == "duplicate" for _, outcome in told)
    return Outcome(len(loaded), sum(loaded), duplicates, len(fresh & held), rejections)


def _outcomes(batch: Batch, found: rows.Extracted, held: Collection[str], owned: set[str]) -> list[tuple[Article, str]]:
    """loaded for the first input of a text, duplicate for the others, rejected where the text was not extracted."""
    there = {*found.article_ids(), *held}
    told = []
    for article in batch.articles:
        key = article.article_id
        outcome = "rejected" if key not in there else "duplicate" if key in owned else "loaded"
        owned.add(key)
        told.append((article, outcome))
    return told


def replace_articles(store: Store, load_id: str, version: str, found: rows.Extracted, held: set[str]) -> None:
    """Inserts what was found; inside a transaction. What is `held` of the same articles gives way."""
    if held:
        delete_articles(store, held)
    _insert(store, "article", found.article, load_id, "loaded_at", version)
    for name in TABLES[1:]:
        _insert(store, name, getattr(found, name), load_id)


def delete_articles(store: Store, ids: Iterable[str]) -> None:
    """Deletes articles and all that was found in them; inside a transaction."""
    with store.with_tables(gone=column(ids)):
        for name in TABLES:
            store.connection.execute(f"delete from raw.{name} where article_id in (select value from gone)")


def _clear_inputs(store: Store, batch: Batch, load_id: str) -> None:
    """Deletes what earlier runs noted of the batch's inputs, and of inputs that files at their end no longer hold."""
    known = {key for key, progress in batch.files.items() if progress.is_known}
    sources: list[Source | Rejection] = [*(a.source for a in batch.articles), *batch.rejections]
    ids = [rows.input_id(source.file_key, source.member) for source in sources if source.file_key in known]
    if not known:
        return
    with store.with_tables(again=column(ids), ended=column(known & batch.ended), this_run=column([load_id])):
        store.connection.execute(
            """
            create or replace temp table cleared as
            select input_id from raw.input_file
            where input_id in (select value from again)
               or (file_key in (select value from ended) and load_id not in (select value from this_run))
            """
        )
        for name in ("input_file", "rejected_article"):
            store.connection.execute(f"delete from raw.{name} where input_id in (select input_id from cleared)")


def _insert(store: Store, name: str, new: pa.Table, load_id: str, moment: str = "", version: str = "") -> None:
    if not new.num_rows:
        return
    new = new.append_column("load_id", pa.repeat(load_id, new.num_rows))
    if version:
        new = new.append_column("extractor_version", pa.repeat(version, new.num_rows))
    when = f", now() as {moment}" if moment else ""
    with store.with_tables(new_rows=new):
        store.connection.execute(f"insert into raw.{name} by name select *{when} from new_rows")


def _note_files(store: Store, batch: Batch, load_id: str, version: str) -> None:
    files = batch.files.values()
    noted = [p.file.file_key for p in files if p.is_known or p.is_noted]
    if noted:
        with store.with_tables(noted=column(noted)):
            store.connection.execute("delete from raw.source_file where file_key in (select value from noted)")
    new = [rows.file_row(p.file, p.file.file_key in batch.ended, p.inputs, p.rejected) for p in files]
    _insert(store, "source_file", rows.table(rows.FILE, new), load_id, "read_at", version)
    for progress in files:
        progress.is_noted = True


def _failed(batch: Batch, article: Article, found: rows.Extracted) -> Rejection:
    source, code = article.source, "extraction_failed"
    batch.files[source.file_key].rejected += 1
    reason = found.failed.get(article.article_id, "The extractor failed on the same text elsewhere.")
    where = (source.file_key, source.format, source.byte_size, source.modified_ns)
    return Rejection(source.path, source.member, code, reason, REMEDIES[code], *where)
