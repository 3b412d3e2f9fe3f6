"""What an ordinary build leaves out: what no landed row changes, while it stands as it was.

That is seeds, models and tests that lead to no raw table, and views, whose definition is the project's. After a build
of everything that passed its tests, the rows of those seeds and models, the definitions of the views and the queries of
the other tests are noted beside the build file. While project, rows and definitions are those of the note, building
them again would give them again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import duckdb

from loaders.copying import ident
from loaders.layout import Layout
from loaders.retest import Queries

QUERIES = "queries"  # in the note, beside the relations


@dataclass(frozen=True, slots=True)
class Standing:
    """The part of a dbt project that landed rows leave as it is."""

    names: tuple[str, ...]  # of seeds and models, as dbt selects them
    tables: tuple[tuple[str, str], ...]  # schema and name of those of them that hold rows
    views: tuple[tuple[str, str], ...]
    tests: frozenset[str]  # names of the tests of those rows


def of_the_project_alone(manifest: Any) -> Standing:
    """Seeds, models and tests of dbt's manifest of which none leads to a source, and all views."""
    nodes = {key: node for key, node in manifest.nodes.items() if node.resource_type in ("seed", "model", "test")}
    parents: Mapping[str, Sequence[str]] = {key: node.depends_on_nodes for key, node in nodes.items()}
    landed: dict[str, bool] = {}

    def leads_to_landed(key: str) -> bool:
        if key not in landed:
            landed[key] = key not in parents or any(leads_to_landed(parent) for parent in parents[key])
        return landed[key]

    alone = [node for key, node in sorted(nodes.items()) if node.config.enabled and not leads_to_landed(key)]
    views = [node for _, node in sorted(nodes.items()) if node.config.materialized == "view"]
    tables = [node for node in alone if node.resource_type != "test" and node.config.materialized != "view"]
    return Standing(
        tuple(node.name for node in (*tables, *views)),
        tuple((node.schema, node.alias) for node in tables),
        tuple((node.schema, node.alias) for node in views),
        frozenset(node.name for node in alone if node.resource_type == "test"),
    )


def stands(layout: Layout, standing: Standing, project: str) -> Queries | None:
    """The queries of the tests that landed rows can break, as noted; None where what is left out is not as it was.

    `project`: as noted.
    """
    try:
        noted = json.loads(layout.standing_note.read_text(encoding="utf-8"))
        queries: Queries = noted.pop(QUERIES)
        return queries if noted == described(layout, standing, project) else None
    except (OSError, ValueError, KeyError, duckdb.Error):  # no note, half a note, a relation that is not there
        return None


def note(layout: Layout, standing: Standing, project: str, queries: Queries) -> None:
    """All of the project was built, and every test passed. `project`: what its rows and tests depend on, as a hash."""
    kept = {name: sql for name, sql in queries.items() if name not in standing.tests}
    with suppress(OSError):  # without a note the next build builds everything
        noted = {**described(layout, standing, project), QUERIES: kept}
        layout.standing_note.write_text(json.dumps(noted), encoding="utf-8")


def described(layout: Layout, standing: Standing, project: str) -> dict[str, str]:
    """The project's hash, number and hash of the rows of each table, and the definition of each view."""
    found = {"": project}
    with duckdb.connect(str(layout.build_file), read_only=True) as connection:
        for schema, name in standing.tables:
            rows = f"select count(*), coalesce(sum(hash(told)), 0) from {ident(schema)}.{ident(name)} as told"
            found[f"{schema}.{name}"] = str(connection.execute(rows).fetchone())
        definitions = {
            (schema, name): sql
            for schema, name, sql in connection.execute(
                "select schema_name, view_name, sql from duckdb_views()"
            ).fetchall()
        }
    return found | {f"{schema}.{name}": definitions.get((schema, name), "") for schema, name in standing.views}
