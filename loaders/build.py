"""A build: land articles, and when that brings anything new, make it a new published file (`loaders.stages`).

Nothing heavy is imported before there is something to do: a build with nothing new takes as long as its load.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

import duckdb

from loaders.ahead import Ahead
from loaders.corrections import require_readable
from loaders.fingerprint import Fingerprint, fingerprint
from loaders.layout import Layout
from loaders.lock import build_lock
from loaders.publication import Publication, read_publication, require_duckdb
from loaders.rejected import require_articles

if TYPE_CHECKING:
    from loaders.audit.auditor import Audited


class Reporter(Protocol):
    """Hears of a run as it goes on."""

    def stage(self, name: str) -> None:
        """A stage begins."""

    def progress(self, done: int, total: int) -> None:
        """Part of the stage is done; `total` is 0 while it is unknown."""


Command = Literal["build", "refresh", "test"]  # what dbt is to do; refresh: build every model anew


@dataclass(frozen=True, slots=True)
class Plan:
    """What follows the load."""

    current: Fingerprint
    published: Publication | None
    command: Command
    compare: bool  # hold the new facts against those of the published file


@dataclass(slots=True)
class Run:
    """What a build did, for its summary."""

    layout: Layout
    up_to_date: bool = False
    models_built: int = 0
    tests_passed: int = 0
    expectations_met: int = 0
    warnings: list[str] = field(default_factory=list)
    bytes: int = 0
    seconds: dict[str, float] = field(default_factory=dict)

    def note(self, audited: Audited) -> None:
        """Add an audit's outcome."""
        self.expectations_met += audited.met
        self.warnings += [warning.line() for warning in audited.warnings]

    @contextmanager
    def timed(self, reporter: Reporter, stage: str) -> Iterator[None]:
        """Announce a stage and note how long it took."""
        reporter.stage(stage)
        started = time.monotonic()
        yield
        self.seconds[stage] = self.seconds.get(stage, 0.0) + time.monotonic() - started


def build(
    layout: Layout,
    land: Callable[[Callable[[], object]], object],
    reporter: Reporter,
    *,
    full_refresh: bool = False,
    threads: int = 2,
) -> Run:
    """Land articles (`land` does that), then bring the published file up to date.

    `land` may call what it is given as soon as it is known that there is much news.
    Raises ParkfactsError; whatever it is, the published file is then as it was.
    """
    run = Run(layout)
    require_readable()
    with build_lock(layout.lock_file), closing(Ahead(layout, threads)) as ahead:
        published = read_publication(layout.warehouse)
        with run.timed(reporter, "load"):
            land(ahead.begin)
        current = current_fingerprint(layout)
        if published and published.fingerprint == current.everything and not full_refresh:
            run.up_to_date, run.tests_passed = True, published.tests_passed
            run.bytes = layout.warehouse.stat().st_size
            return run
        refresh = full_refresh or published is None or published.project_hash != current.project
        command: Command = "refresh" if refresh else "build"
        continue_with(run, Plan(current, published, command, compare=not full_refresh), ahead, reporter)
    return run


def publish_only(layout: Layout, reporter: Reporter, *, threads: int = 2) -> Run:
    """Test the build file as it stands, then publish it: for those who ran dbt themselves."""
    run = Run(layout)
    require_duckdb(layout.build_file)
    # What the marts were built from is not known here: left empty, so that the next build does not trust them.
    unknown = Fingerprint("", "")
    with build_lock(layout.lock_file), closing(Ahead(layout, threads)) as ahead:
        plan = Plan(unknown, read_publication(layout.warehouse), "test", compare=True)
        continue_with(run, plan, ahead, reporter)
    return run


def continue_with(run: Run, plan: Plan, ahead: Ahead, reporter: Reporter) -> None:
    """Everything after the load."""
    from loaders.stages import transform_and_publish  # dbt, great-expectations, sqlglot: seconds of imports

    transform_and_publish(run, plan, ahead, reporter)


def current_fingerprint(layout: Layout) -> Fingerprint:
    """Of the build file and the project. Raises NothingLandedError when there is no article to build from."""
    with read_only(layout) as connection:
        require_articles(connection)
        return fingerprint(connection)


@contextmanager
def read_only(layout: Layout) -> Iterator[duckdb.DuckDBPyConnection]:
    """The build file, for reading."""
    require_duckdb(layout.build_file)
    with duckdb.connect(str(layout.build_file), read_only=True, config=layout.bounded) as connection:
        yield connection
