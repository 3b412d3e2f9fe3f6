"""What is loaded and published, when, and by which versions."""

from __future__ import annotations

from typing import Any

import duckdb

from loaders.layout import Layout
from loaders.publication import columns, first_line, read_publication, require_duckdb

LOADS_SHOWN = 5


def status(layout: Layout) -> dict[str, Any]:
    """The state of a warehouse as plain values. Raises ParkfactsError when a file cannot be read."""
    published = read_publication(layout.warehouse)
    state: dict[str, Any] = {
        "warehouse": str(layout.warehouse),
        "published": {name: getattr(published, name) for name in columns()} if published else None,
        "bytes": layout.warehouse.stat().st_size if published else 0,
        "relations": relation_rows(layout) if published else {},
    }
    return state | landed(layout)


def relation_rows(layout: Layout) -> dict[str, int]:
    """Rows of every published table, from the catalog."""
    with duckdb.connect(str(layout.warehouse), read_only=True) as connection:
        return dict(
            connection.execute(
                "select schema_name || '.' || table_name, estimated_size"
                " from duckdb_tables() where not internal order by 1"
            ).fetchall()
        )


def landed(layout: Layout) -> dict[str, Any]:
    """What the build file holds; `build_file` says why when it cannot be read just now."""
    if not layout.build_file.exists():
        return {"build_file": "none yet", "loads": []}
    require_duckdb(layout.build_file)
    try:
        with duckdb.connect(str(layout.build_file), read_only=True) as connection:
            counts = connection.execute(
                """
                select
                    (select count(*) from raw.article) as articles,
                    (select count(*) from raw.fact) as facts_landed,
                    (select count(*) from raw.rejected_article) as rejected
                """
            )
            names = [column[0] for column in counts.description]
            state: dict[str, Any] = dict(zip(names, counts.fetchone() or (), strict=True))
            loads = connection.execute(f"select * from raw.load order by started_at desc limit {LOADS_SHOWN}")
            names = [column[0] for column in loads.description]
            state["loads"] = [dict(zip(names, row, strict=True)) for row in loads.fetchall()]
    except duckdb.IOException as error:
        busy = "Could not set lock" in str(error)
        return {"build_file": "a build is at work" if busy else first_line(error), "loads": []}
    except duckdb.CatalogException:
        return {"build_file": "holds no load yet", "loads": []}
    return {"build_file": str(layout.build_file), **state}
