"""From landed articles to a published file: audit, transform, audit, document, publish."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb

import loaders
from loaders.ahead import Ahead
from loaders.audit.measures import landed_frames, mart_frames
from loaders.build import Plan, Reporter, Run, read_only
from loaders.fingerprint import Fingerprint, digest, versions
from loaders.layout import Layout
from loaders.lineage import Edge, column_lineage
from loaders.lineage_page import lineage_page
from loaders.publication import Publication
from loaders.publish import flush, publish
from loaders.standing import note, of_the_project_alone, stands
from loaders.transform import Dbt, Transformed

PAGES = ("index.html", "lineage.html")  # dbt's documentation, and the lineage of columns


def transform_and_publish(run: Run, plan: Plan, ahead: Ahead, reporter: Reporter) -> None:
    """Raises ParkfactsError when a test, an audit or the publication fails; nothing is published then."""
    layout, published = run.layout, plan.published
    # Both tell of the project alone: when that is the published one, so are they.
    is_documented = plan.command == "build" and all((layout.docs / name).exists() for name in PAGES)
    with run.timed(reporter, "prepare dbt"):  # while the auditor's process imports great-expectations
        ready = ahead.take()
        auditor, dbt = ready.auditor, ready.dbt
        dbt.progress = reporter.progress
        dbt.parse()
    with run.timed(reporter, "audit landed"):
        with read_only(layout) as connection:
            frames = landed_frames(connection, published.load_id if published else "")
        run.note(auditor.check("landed", frames))
    with run.timed(reporter, f"dbt {plan.command}"):
        done = dbt.test() if plan.command == "test" else built(dbt, plan, is_documented)
        run.models_built, run.tests_passed = done.models_built, done.tests_passed
    with run.timed(reporter, "audit marts"):
        with read_only(layout) as connection:
            frames = mart_frames(connection, layout.warehouse if published and plan.compare else None)
        run.note(auditor.check("marts", frames))
    pages: dict[str, bytes] = {}
    with run.timed(reporter, "document"):
        if is_documented:
            edges = published_lineage(layout)
        else:
            page = dbt.docs()
            edges = read_lineage(layout)
            pages = dict(zip(PAGES, (page.read_bytes(), lineage_page(edges).encode()), strict=True))
    with run.timed(reporter, "publish"):
        made = publication(layout, plan.current, run.tests_passed)
        run.bytes = publish(layout, made, edges, renew=plan.command == "build")
        for name, content in pages.items():
            put(content, layout.docs / name)


def built(dbt: Dbt, plan: Plan, is_documented: bool) -> Transformed:
    """Build and test the models, of an ordinary build only those that can have changed. Raises TestsFailed."""
    standing = of_the_project_alone(dbt.manifest)
    project = digest(plan.current.project, *versions().values())
    queries = stands(dbt.layout, standing, project) if is_documented else None
    if queries is not None:
        return dbt.build_news(standing, queries)
    done = dbt.build(full_refresh=plan.command == "refresh")
    note(dbt.layout, standing, project, done.queries)
    return done


def published_lineage(layout: Layout) -> Sequence[Edge]:
    """Column lineage as the published file has it."""
    with duckdb.connect(str(layout.warehouse), read_only=True) as connection:
        names = ", ".join(field.name for field in fields(Edge))
        rows = connection.execute(f"select {names} from quality.column_lineage order by all").fetchall()
    return [Edge(*row) for row in rows]


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
