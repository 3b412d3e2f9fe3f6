"""Reading, extraction and landing of articles: only what is new or changed, flat in memory, safe to kill and repeat."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path

from loaders.land import ledger
from loaders.land.extracting import Extract
from loaders.land.run import Run
from loaders.land.store import open_store
from loaders.land.summary import LoadSummary, Progress
from loaders.land.workers import ARTICLE_SECONDS, Extractor
from loaders.version import extractor_version


def load(
    paths: Sequence[str | Path],
    build_file: str | Path,
    *,
    reextract: bool = False,
    workers: int | None = None,
    prune: bool = False,
    leave_out: Collection[Path] = (),
    progress: Progress | None = None,
    extract: Extract | None = None,
    article_seconds: float = ARTICLE_SECONDS,
    begun: Callable[[], object] | None = None,
) -> LoadSummary:
    """Loads the article files of `paths` (files, folders, archives) into schema raw of `build_file`.

    A file that is as it was (size and time of change) is not read again, and an article that was extracted by the
    present version of the extractor is not extracted again, unless `reextract`. A file whose content changed gives up
    its old articles, unless another input tells them too. Files that are gone from the disk stay loaded, unless
    `prune`, which forgets those below the given paths; a given path that does not exist itself prunes nothing.

    `leave_out`: real paths that are no articles where a folder of `paths` holds them, such as the warehouse itself.
    `workers`: processes for extraction; 0 is this one, None starts one a core when there is much to do.
    `extract`: `pipeline.extract` unless another one is given; a function of a module, as workers import it.
    `article_seconds`: how long a worker may take for one article before it is given up.
    `progress` is called with the counts so far after each batch.
    `begun` is called when workers start, which takes them a second or two of one core.

    Every batch is one transaction: a run that is stopped at any moment leaves a consistent file, and the next run
    completes it. Raises ParkfactsError when the build file cannot be opened or written, or the extractor fails on
    any text; what cannot be read of the input never raises, it is in the summary and in raw.rejected_article.
    """
    target = Path(build_file).expanduser().absolute()
    version = extractor_version()
    with open_store(target) as store, Extractor(extract, workers, article_seconds, begun) as extractor:
        load_id, was_stopped = ledger.begin(store, version)
        run = Run(store, extractor, load_id, version, str(target.parent), progress)
        run.read([str(path) for path in paths], leave_out)
        run.refresh(reextract)
        run.finish(_existing(paths) if prune else (), was_stopped)
        return run.tally.summary()


def _existing(paths: Iterable[str | Path]) -> list[str]:
    absolute = (os.path.realpath(Path(path).expanduser()) for path in paths)
    return [path for path in absolute if Path(path).exists()]
