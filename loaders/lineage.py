"""Column lineage of the marts, read by sqlglot from the SQL that dbt compiled.

Each model is qualified once and gives the direct sources of its columns; the chains from mart to raw table or seed are
then composed, so the work grows with the number of models and not with the length of the chains.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlglot import exp
from sqlglot.lineage import Node, lineage
from sqlglot.schema import MappingSchema

Relation = tuple[str, str]  # schema and name
Column = tuple[Relation, str]  # relation and column; '*' when only the rows of the relation matter
Columns = Mapping[Relation, Mapping[str, str]]  # column -> type of every relation in the build file
Direct = Mapping[Relation, Mapping[str, frozenset[Column]]]  # column -> what its model reads for it

CATALOG = "build"
ROWS = "*"


@dataclass(frozen=True, slots=True, order=True)
class Edge:
    """One mart column and one column of a raw table or seed that it is computed from."""

    model_schema: str
    model: str
    column_name: str
    source_schema: str
    source_table: str
    source_column: str


@dataclass(frozen=True, slots=True)
class Model:
    """A relation that dbt builds from a query."""

    relation: Relation
    sql: str
    needs: frozenset[Relation]  # as dbt knows them: also a source that the SQL leaves out while it is not there


def column_lineage(
    manifest: Mapping[str, Any], columns: Columns, schemas: tuple[str, ...] = ("marts", "quality")
) -> list[Edge]:
    """Edges of every column of every model in `schemas`, ordered.

    `manifest` is dbt's manifest.json after a build. A column that no column feeds (count(*), a literal) leads to the
    rows of what its model reads: source_column is '*'.
    """
    models = {model.relation: model for model in compiled_models(manifest)}
    schema = MappingSchema(nested(columns), dialect="duckdb")
    direct = {
        relation: direct_sources(model, columns[relation], schema)
        for relation, model in models.items()
        if relation in columns
    }
    ends: dict[Column, frozenset[Column]] = {}
    return sorted(
        Edge(*relation, column, *source, source_column)
        for relation in models
        if relation[0] in schemas and relation in columns
        for column in columns[relation]
        for source, source_column in sources_of((relation, column), direct, ends)
    )


def compiled_models(manifest: Mapping[str, Any]) -> Iterator[Model]:
    """Models and snapshots of the manifest with the SQL that was run."""
    nodes = {**manifest["nodes"], **manifest.get("sources", {})}
    for node in manifest["nodes"].values():
        if node["resource_type"] in ("model", "snapshot") and node.get("compiled_code"):
            needs = [nodes[key] for key in node.get("depends_on", {}).get("nodes", []) if key in nodes]
            yield Model(relation_of(node), node["compiled_code"], frozenset(map(relation_of, needs)))


def relation_of(node: Mapping[str, Any]) -> Relation:
    """Schema and name of a manifest's node in the database."""
    return node["schema"].lower(), (node.get("alias") or node.get("identifier") or node["name"]).lower()


def nested(columns: Columns) -> dict[str, object]:
    """The catalog in the form that sqlglot reads: catalog, schema, table, column, type."""
    tree: dict[str, dict[str, dict[str, str]]] = {}
    for (schema, name), types in columns.items():
        tree.setdefault(schema, {})[name] = dict(types)
    return {CATALOG: tree}


def direct_sources(model: Model, columns: Mapping[str, str], schema: MappingSchema) -> dict[str, frozenset[Column]]:
    """Column of the model -> columns of the relations that it reads itself.

    An incremental model that reads its own table is no source of itself; columns that dbt adds (those of a snapshot)
    lead to the rows of what the model reads.
    """
    nodes: dict[str, Node] = lineage(None, model.sql, schema, dialect="duckdb", trim_selects=False)
    reads = (physical_relations(nodes.values()) or model.needs) - {model.relation}
    relations = frozenset((relation, ROWS) for relation in reads)
    sources = {}
    for column in [*columns, ROWS]:
        found = frozenset(leaves(nodes[column])) if column in nodes else frozenset()
        found = frozenset(leaf for leaf in found if leaf[0] != model.relation)
        sources[column] = found or relations
    return sources


def physical_relations(nodes: Iterable[Node]) -> frozenset[Relation]:
    """Every table that the query of a model names with its schema."""
    roots = {id(node.source): node.source for node in nodes}
    return frozenset(
        (table.db.lower(), table.name.lower())
        for root in roots.values()
        for table in root.find_all(exp.Table)
        if table.db
    )


def leaves(root: Node) -> Iterator[Column]:
    """The table columns at the ends of one column's lineage within its own model."""
    stack, seen = [root], set()
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        stack.extend(node.downstream)
        if isinstance(node.expression, exp.Table) and node.expression.db:
            column = ROWS if node.name == ROWS else exp.to_column(node.name, dialect="duckdb").name.lower()
            yield (node.expression.db.lower(), node.expression.name.lower()), column


def sources_of(column: Column, direct: Direct, ends: dict[Column, frozenset[Column]]) -> frozenset[Column]:
    """Where a mart column comes from; one that only generated rows feed (a date of the calendar) was chosen by the
    rows of what its model reads, so it leads to those too."""
    found = origins(column, direct, ends)
    if all(relation in direct for relation, _ in found):
        return found | origins((column[0], ROWS), direct, ends)
    return found


def origins(column: Column, direct: Direct, ends: dict[Column, frozenset[Column]]) -> frozenset[Column]:
    """Columns at the end of every chain: of raw tables and seeds, or the rows of a model that reads no relation.

    `ends` is a memo. dbt's models form no cycle, and `direct` leaves out what a model reads of itself.
    """
    relation, name = column
    if relation not in direct:
        return frozenset([column])
    if not direct[relation][ROWS]:
        return frozenset([(relation, ROWS)])
    if column not in ends:
        sources = direct[relation].get(name, frozenset())
        ends[column] = frozenset(end for source in sources for end in origins(source, direct, ends))
    return ends[column]
