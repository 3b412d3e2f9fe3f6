"""Extraction in worker processes: a task of articles in, Arrow tables out.

The first articles are read in this process, as most runs have few and workers take seconds to start. They are forked
from one process that has read the vocabularies. An article that ends its worker, or takes too long, is tried again
alone and then given up; the others of its task are read.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.context import BaseContext
from types import TracebackType
from typing import Protocol

from pebble import ProcessPool

from loaders.errors import ParkfactsError
from loaders.land.arrow import spare_pandas
from loaders.land.extracting import Extract, extract_articles, probe
from loaders.land.rows import Extracted, joined, none_found
from loaders.records import Article

IN_PROCESS_CHARACTERS = 150_000  # of a run's text, before workers are started: some three seconds, as long as they take
TASK_ARTICLES = 50
TASK_CHARACTERS = 500_000
TASK_SECONDS = 120.0  # for one task; what takes longer is tried again, article by article
ARTICLE_SECONDS = 60.0  # for one article alone
ALONE_TRIES = 2  # a worker may have been ended by what another's death left behind
WARM = "loaders.land.warm"


class Result(Protocol):
    """What comes of a task, sooner or later."""

    def result(self) -> Extracted: ...


@dataclass(frozen=True, slots=True)
class _Done:
    extracted: Extracted

    def result(self) -> Extracted:
        return self.extracted


@dataclass(frozen=True, slots=True)
class _Task:
    articles: Sequence[Article]
    outcome: Result
    tries: int  # 0 with others; from 1 on it is one article alone


class Work:
    """The articles of one batch on their way through the extractor."""

    def __init__(self, tasks: list[_Task], extractor: Extractor) -> None:
        self._tasks, self._extractor = tasks, extractor

    def result(self) -> Extracted:
        """Waits for all of them. An article that cannot be extracted is in `failed` with the reason."""
        return joined([self._extractor.finish(task) for task in self._tasks])


class Extractor:
    """Extracts batches of articles: `workers` 0 is in this process, None starts one a core where it pays."""

    def __init__(
        self,
        extract: Extract | None,
        workers: int | None = None,
        article_seconds: float = ARTICLE_SECONDS,
        begun: Callable[[], object] | None = None,
    ) -> None:
        """`begun` is called once workers are starting."""
        self.workers = len(os.sched_getaffinity(0)) if workers is None else workers
        self._given, self._article_seconds, self._begun = extract, article_seconds, begun
        # Characters left for this process: none where workers are asked for, all where they cannot help.
        self._in_process = 0.0 if workers else IN_PROCESS_CHARACTERS if self.workers > 1 else float("inf")
        self._pool: ProcessPool | None = None
        self._probed = False

    def __enter__(self) -> Extractor:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool:
            self._pool.stop()  # type: ignore[no-untyped-call]
            self._pool.join()

    @property
    def depth(self) -> int:
        """How many batches may be under way: with workers, one is landed while others are extracted."""
        return 3 if self._pool else 1

    def submit(self, articles: Sequence[Article]) -> Work:
        """Starts on a batch. Raises ParkfactsError when the extractor fails whatever the text."""
        self._in_process -= sum(len(article.text) for article in articles)
        if articles and self._in_process < 0 and not self._pool:
            self._pool = ProcessPool(self.workers, initializer=_prepare, context=_context(self._given))
            if self._begun:
                self._begun()
        if articles and not self._probed:
            self._probe()
        return Work([self._start(task) for task in _tasks(articles)], self)

    def finish(self, task: _Task) -> Extracted:
        """The result of a task; where it failed as a whole, of each of its articles alone."""
        try:
            return task.outcome.result()
        except Exception as error:  # whatever ends a worker
            if task.tries == 0:
                again = ([article] for article in task.articles)
                return joined([self.finish(self._start(one, tries=1)) for one in again])
            self._check_pool()
            if task.tries < ALONE_TRIES and not isinstance(error, TimeoutError):
                return self.finish(self._start(task.articles, tries=task.tries + 1))
            empty = none_found()
            empty.failed[task.articles[0].article_id] = _reason(error, self._article_seconds)
            return empty

    def _start(self, articles: Sequence[Article], tries: int = 0) -> _Task:
        if not self._pool:
            return _Task(articles, _Done(extract_articles(self._given, articles)), tries)
        seconds = self._article_seconds if tries else max(TASK_SECONDS, self._article_seconds)
        future = self._pool.schedule(extract_articles, args=[self._given, articles], timeout=seconds)
        return _Task(articles, future, tries)

    def _probe(self) -> None:
        try:
            if self._pool:
                self._pool.schedule(probe, args=[self._given]).result()
            else:
                probe(self._given)
        except Exception as error:
            remedy = "Correct the vocabulary in seeds/, or the code; nothing was changed."
            raise ParkfactsError(
                f"The extractor fails on any text: {type(error).__name__}: {error}.", remedy
            ) from error
        self._probed = True

    def _check_pool(self) -> None:
        """An article is only to blame when the workers are well otherwise."""
        if not self._pool:
            return
        try:
            self._pool.schedule(os.getpid, timeout=ARTICLE_SECONDS).result()
        except Exception as error:
            remedy = "Free memory and load again, or use --workers 0."
            raise ParkfactsError(f"Worker processes end at once: {error}.", remedy) from error


def _tasks(articles: Sequence[Article]) -> Iterator[Sequence[Article]]:
    start = characters = 0
    for index, article in enumerate(articles):
        if index > start and (index - start >= TASK_ARTICLES or characters + len(article.text) > TASK_CHARACTERS):
            yield articles[start:index]
            start, characters = index, 0
        characters += len(article.text)
    if articles:
        yield articles[start:]


def _reason(error: Exception, seconds: float) -> str:
    if isinstance(error, TimeoutError):
        return f"Extraction took more than {seconds:.0f} seconds."
    return f"The worker that extracted it ended: {error or type(error).__name__}."


def _context(extract: Extract | None) -> BaseContext:
    """How workers start. The threads of DuckDB and Arrow do not survive a fork of this process."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([] if extract else [WARM])
    return context


def _prepare() -> None:
    """Runs once in a worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one process that cleans up
    spare_pandas()
