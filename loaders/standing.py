"""What an ordinary build leaves out: seeds, models and tests that no landed row changes, while they stand as they were.

After each build that passed its tests, the rows of those seeds and models are noted, as hashes, beside the build file.
While project and rows are those of the note, building them again would give them again, and so would their tests.
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


@dataclass(frozen=True, slots=True)
class Standing:
    """The part of a dbt project that leads to no raw table."""

    names: tuple[str, ...]  # of seeds, models and tests, as dbt selects them
    relations: tuple[tuple[str, str], ...]  # schema and name of the seeds and models
    tests: int  # how many of the names are tests


def of_the_project_alone(manifest: Any) -> Standing:
    """Seeds, models and tests of dbt's manifest of which none leads to a source."""
    nodes = {key: node for key, node in manifest.nodes.items() if node.resource_type in ("seed", "model", "test")}
    parents: Mapping[str, Sequence[str]] = {key: node.depends_on_nodes for key, node in nodes.items()}
    landed: dict[str, bool] = {}

    def leads_to_landed(key: str) -> bool:
        if key not in landed:
            landed[key] = key not in parents or any(leads_to_landed(parent) for parent in parents[key])
        return landed[key]

    alone = [node for key, node in sorted(nodes.items()) if node.config.enabled and not leads_to_landed(key)]
    return Standing(
        tuple(node.name for node in alone),
        tuple((node.schema, node.alias) for node in alone if node.resource_type != "test"),
        sum(node.resource_type == "test" for node in alone),
    )


def stands(layout: Layout, standing: Standing, project: str) -> bool:
    """Whether the build file has these relations as they were when they passed their tests. `project`: as noted."""
    try:
        noted = json.loads(layout.standing_note.read_text(encoding="utf-8"))
        return bool(noted == described(layout, standing, project))
    except (OSError, ValueError, duckdb.Error):  # no note, half a note, a relation that is not there
        return False


def note(layout: Layout, standing: Standing, project: str) -> None:
    """All of the project was built, and every test passed. `project`: what its rows and tests depend on, as a hash."""
    with suppress(OSError):  # without a note the next build builds everything
        layout.standing_note.write_text(json.dumps(described(layout, standing, project)), encoding="utf-8")


def described(layout: Layout, standing: Standing, project: str) -> dict[str, str]:
    """The project's hash, and number and hash of the rows of each relation."""
    found = {"": project}
    with duckdb.connect(str(layout.build_file), read_only=True) as connection:
        for schema, name in standing.relations:
            rows = f"select count(*), coalesce(sum(hash(told)), 0) from {ident(schema)}.{ident(name)} as told"
            found[f"{schema}.{name}"] = str(connection.execute(rows).fetchone())
    return found
