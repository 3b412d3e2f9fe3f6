"""One run: batches from the files that are new or changed, through the extractor, into the store, in their order."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path

from loaders.articles.find import FoundFile, find_files
from loaders.articles.read import read_file
from loaders.articles.reasons import NO_INPUT, PASSING, REMEDIES
from loaders.land import ledger
from loaders.land.batch import Batch, FileProgress, land, replace_articles
from loaders.land.store import KnownFile, Store, StoredArticle
from loaders.land.summary import Progress, Tally
from loaders.land.workers import Extractor, Work
from loaders.records import Article, Rejection, Source

FILES_AT_ONCE = 10_000  # looked up in raw.source_file by one query
BATCH_PIECES = 500
BATCH_CHARACTERS = 4_000_000
# What their text tells of them is read again with each extraction; a record's columns are not there any more.
SELF_DESCRIBED = ("text", "markdown", "html")
READING_NOTES = ("invalid_bytes",)  # in raw.article.noise; the others come from the text


class Run:
    """The state of one run. Its methods are called once each, in the order read, refresh, finish."""

    def __init__(
        self, store: Store, extractor: Extractor, load_id: str, version: str, home: str, progress: Progress | None
    ) -> None:
        self.store, self.extractor, self.load_id, self.version = store, extractor, load_id, version
        self.home, self.progress = home, progress
        self.tally = Tally(load_id, store.path)
        self.replaced_files = False  # a file of an earlier run was read again
        self.under_way: set[str] = set()  # articles that are being extracted and not landed yet

    def read(self, paths: Iterable[str], leave_out: Collection[Path] = ()) -> None:
        """Reads and lands what is new or changed."""
        waiting: deque[tuple[Batch, Work, set[str]]] = deque()
        batches = self._batches(find_files(paths, self.home, leave_out))
        while True:
            with self.tally.timed("read"):
                batch = next(batches, None)
            if batch is None:
                break
            waiting.append((batch, *self._extract(batch)))
            while len(waiting) >= self.extractor.depth:
                self._land(*waiting.popleft())
        for entry in waiting:
            self._land(*entry)

    def refresh(self, everything: bool) -> None:
        """Extracts again, from the landed texts, what another version of the extractor has read."""
        ids = self.store.articles_not_of(None if everything else self.version, self.load_id)
        waiting: deque[Work] = deque()
        for start in range(0, len(ids), BATCH_PIECES):
            with self.tally.timed("extract"):
                stored = self.store.stored_articles(ids[start : start + BATCH_PIECES])
                waiting.append(self.extractor.submit([_again(article) for article in stored]))
            while len(waiting) >= self.extractor.depth:
                self._replace(waiting.popleft())
        for work in waiting:
            self._replace(work)

    def finish(self, pruned_roots: Collection[str], was_stopped: bool) -> None:
        """Removes what no input tells any more, and closes the ledger's row."""
        counts = self.tally.counts
        with self.tally.timed("land"), self.store.transaction():
            if pruned_roots:
                counts["files_pruned"] = ledger.prune(self.store, pruned_roots, self.home)
            if counts["files_pruned"] or self.replaced_files or was_stopped:
                counts["articles_removed"] = ledger.sweep(self.store)
            ledger.end(self.store, self.load_id, self.tally.ledger())

    def _batches(self, files: Iterator[FoundFile]) -> Iterator[Batch]:
        batch = Batch()
        for file, known in self._to_read(files):
            progress = FileProgress(file, is_known=known is not None)
            complete = True
            for piece in read_file(file):
                self.tally.counts["inputs_read"] += 1
                if isinstance(piece, Rejection) and piece.reason_code in PASSING:
                    complete = False
                    if known and known.is_complete:
                        self.tally.rejected([piece])
                        continue
                batch.add(piece, progress)
                if batch.pieces >= BATCH_PIECES or batch.characters >= BATCH_CHARACTERS:
                    yield batch
                    batch = Batch()
            if complete:
                batch.end(progress)
                self.replaced_files |= progress.is_known
        if batch.files:
            yield batch

    def _to_read(self, files: Iterator[FoundFile]) -> Iterator[tuple[FoundFile, KnownFile | None]]:
        while some := list(islice(files, FILES_AT_ONCE)):
            known = self.store.known_files(file.file_key for file in some)
            for file in some:
                before = known.get(file.file_key)
                if file.problem and file.problem.code in NO_INPUT:
                    self.tally.rejected(piece for piece in read_file(file) if isinstance(piece, Rejection))
                elif before and before.is_as_it_was(file.size, file.modified_ns, self.version):
                    self.tally.counts["inputs_unchanged"] += before.input_count
                else:
                    yield file, before

    def _extract(self, batch: Batch) -> tuple[Work, set[str]]:
        """Starts on the articles that are not landed yet; with the ids of those that are, or will be by then."""
        with self.tally.timed("extract"):
            first = {article.article_id: article for article in reversed(batch.articles)}
            known = self.store.known_articles(first)
            changed = {key for key, stored in known.items() if _tells_otherwise(first[key], stored)}
            landed = known.keys() | (self.under_way & first.keys())
            todo = [article for key, article in first.items() if key not in landed or key in changed]
            self.under_way |= {article.article_id for article in todo}
            return self.extractor.submit(todo[::-1]), set(landed)

    def _land(self, batch: Batch, work: Work, landed: set[str]) -> None:
        with self.tally.timed("extract"):
            found = work.result()
        with self.tally.timed("land"):
            outcome = land(self.store, self.load_id, self.version, batch, found, landed)
        ids = found.article_ids()
        self.under_way.difference_update(ids, found.failed)
        self.tally.rejected(outcome.rejections)
        self.tally.counts.update(
            articles_new=len(ids) - outcome.replaced,
            articles_reextracted=outcome.replaced,
            articles_duplicate=outcome.duplicates,
            articles_unchanged=outcome.loaded - outcome.loaded_fresh,
        )
        self._report(found.fact.column("kind").to_pylist())

    def _replace(self, work: Work) -> None:
        with self.tally.timed("extract"):
            found = work.result()
        ids = found.article_ids()
        with self.tally.timed("land"), self.store.transaction():
            replace_articles(self.store, self.load_id, self.version, found, set(ids))
        self.tally.counts["articles_reextracted"] += len(ids)
        # What an earlier version found in the others stays; the next run tries them again.
        code = "extraction_failed"
        self.tally.rejected(Rejection(key, "", code, why, REMEDIES[code]) for key, why in found.failed.items())
        self._report(found.fact.column("kind").to_pylist())

    def _report(self, kinds: list[str]) -> None:
        self.tally.found(kinds)
        if self.progress:
            self.progress(self.tally.summary())


def _tells_otherwise(article: Article, stored: StoredArticle) -> bool:
    """Whether the columns of a record tell something else of the same text than they did when it was landed."""
    source = article.source
    if source.format in SELF_DESCRIBED or (source.path, source.member) != (stored.path, stored.member):
        return False
    told = (article.title, article.publisher, article.published_date, article.url)
    before = (stored.title, stored.publisher, stored.published_date, stored.url)
    return any(new is not None and new != old for new, old in zip(told, before, strict=True))


def _again(stored: StoredArticle) -> Article:
    """A landed article as it was before its extraction."""
    source = Source(stored.path, stored.member, stored.name, stored.format, stored.encoding, 0, 0)
    noise = json.loads(stored.noise)
    notes = {note: noise[note] for note in READING_NOTES if note in noise}
    told: tuple[str | None, str | None, date | None, str | None] = (None, None, None, None)
    if stored.format not in SELF_DESCRIBED:
        told = (stored.title, stored.publisher, stored.published_date, stored.url)
    return Article(stored.article_id, source, stored.text, *told, notes=notes)
