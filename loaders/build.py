"""The whole way: load, audit what landed, build and test with dbt, audit the marts, document, publish."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

import duckdb

import loaders
from loaders.audit.auditor import Audited, Auditor
from loaders.audit.measures import landed_frames, mart_frames
from loaders.fingerprint import Fingerprint, fingerprint, versions
from loaders.layout import Layout
from loaders.lineage import Edge, column_lineage
from loaders.lineage_page import lineage_page
from loaders.lock import build_lock
from loaders.publication import Publication, read_publication, require_duckdb
from loaders.publish import flush, publish
from loaders.transform import Dbt, Transformed


class Reporter(Protocol):
    """Hears of a run as it goes on."""

    def stage(self, name: str) -> None:
        """A stage begins."""

    def progress(self, done: int, total: int) -> None:
        """Part of the stage is done; `total` is 0 while it is unknown."""


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
    layout: Layout, land: Callable[[], object], reporter: Reporter, *, full_refresh: bool = False, threads: int = 2
) -> Run:
    """Land articles (`land` does that), then bring the published file up to date.

    Raises ParkfactsError; whatever it is, the published file is then as it was.
    """
    run = Run(layout)
    with build_lock(layout.lock_file):
        published = read_publication(layout.warehouse)
        with run.timed(reporter, "load"):
            land()
        current = current_fingerprint(layout)
        if published and published.fingerprint == current.everything and not full_refresh:
            run.up_to_date, run.tests_passed = True, published.tests_passed
            run.bytes = layout.warehouse.stat().st_size
            return run
        refresh = full_refresh or published is None or published.project_hash != current.project
        transform_and_publish(
            run,
            reporter,
            current,
            published,
            threads,
            lambda dbt: dbt.build(refresh),
            compare=published is not None and not full_refresh,
        )
    return run


def publish_only(layout: Layout, reporter: Reporter, *, threads: int = 2) -> Run:
    """Test the build file as it stands, then publish it: for those who ran dbt themselves."""
    run = Run(layout)
    with build_lock(layout.lock_file):
        published = read_publication(layout.warehouse)
        transform_and_publish(
            run,
            reporter,
            current_fingerprint(layout),
            published,
            threads,
            lambda dbt: dbt.test(),
            compare=published is not None,
        )
    return run


def transform_and_publish(
    run: Run,
    reporter: Reporter,
    current: Fingerprint,
    published: Publication | None,
    threads: int,
    transform: Callable[[Dbt], Transformed],
    *,
    compare: bool,
) -> None:
    """Audit, transform, audit (`compare`: against the published file too), document, publish."""
    layout = run.layout
    with Auditor(layout.work / "audit", layout.audit_docs) as auditor:
        with run.timed(reporter, "prepare dbt"):  # while the auditor's process imports great-expectations
            dbt = Dbt(layout, threads, reporter.progress)
            dbt.parse()
        with run.timed(reporter, "audit landed"):
            with read_only(layout) as connection:
                frames = landed_frames(connection, published.load_id if published else "")
            run.note(auditor.check("landed", frames))
        with run.timed(reporter, "dbt build"):
            done = transform(dbt)
            run.models_built, run.tests_passed = done.models_built, done.tests_passed
        with run.timed(reporter, "audit marts"):
            with read_only(layout) as connection:
                frames = mart_frames(connection, layout.warehouse if compare else None)
            run.note(auditor.check("marts", frames))
    with run.timed(reporter, "document"):
        page = dbt.docs()
        edges = read_lineage(layout)
    with run.timed(reporter, "publish"):
        run.bytes = publish(layout, publication(layout, current, run.tests_passed), edges)
        put(page.read_bytes(), layout.docs / "index.html")
        put(lineage_page(edges).encode(), layout.docs / "lineage.html")


def current_fingerprint(layout: Layout) -> Fingerprint:
    """Of the build file and the project."""
    with read_only(layout) as connection:
        return fingerprint(connection)


@contextmanager
def read_only(layout: Layout) -> Iterator[duckdb.DuckDBPyConnection]:
    """The build file, for reading."""
    require_duckdb(layout.build_file)
    with duckdb.connect(str(layout.build_file), read_only=True) as connection:
        yield connection


def read_lineage(layout: Layout) -> Sequence[Edge]:
    """Column lineage from the manifest of the build that just ran."""
    manifest: Mapping[str, Any] = json.loads((layout.target / "manifest.json").read_text(encoding="utf-8"))
    columns: dict[tuple[str, str], dict[str, str]] = {}
    with read_only(layout) as connection:
        for schema, name, column, kind in connection.execute(
            "select schema_name, table_name, column_name, data_type from duckdb_columns() where not internal"
            " order by schema_name, table_name, column_index"
        ).fetchall():
            columns.setdefault((schema.lower(), name.lower()), {})[column.lower()] = kind
    return column_lineage(manifest, columns)


def publication(layout: Layout, current: Fingerprint, tests_passed: int) -> Publication:
    """What the published file will say of itself."""
    with read_only(layout) as connection:
        load_id, extractor = connection.execute(
            "select load_id, extractor_version from raw.load order by started_at desc limit 1"
        ).fetchone() or ("", "")
    return Publication(
        published_at=datetime.now(UTC),
        parkfacts_version=loaders.__version__,
        extractor_version=extractor,
        dbt_version=versions()["dbt-core"],
        duckdb_version=versions()["duckdb"],
        load_id=load_id,
        tests_passed=tests_passed,
        project_hash=current.project,
        fingerprint=current.everything,
    )


def put(data: bytes, path: Path) -> None:
    """Write a file so that nobody sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.tmp")
    temporary.write_bytes(data)
    flush(temporary)
    temporary.replace(path)
