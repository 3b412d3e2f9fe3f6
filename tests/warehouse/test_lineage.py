"""Column lineage: each mart column leads back to landed rows or to a seed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import duckdb
import pytest
from published_models import published_models

from loaders.lineage import Edge, column_lineage
from loaders.lineage_page import lineage_page

COLUMNS = {
    ("raw", "sales"): {"id": "integer", "amount": "double", "park": "varchar"},
    ("reference", "parks"): {"code": "varchar", "label": "varchar"},
    ("staging", "stg_sales"): {"sale_id": "integer", "amount": "double", "park": "varchar"},
    ("intermediate", "int_days"): {"day": "date"},
    ("marts", "fct_sales"): {"sale_id": "integer", "label": "varchar", "amount_cny": "double", "day": "date"},
    ("marts", "rpt_sales"): {"label": "varchar", "sales": "bigint", "unit": "varchar", "total": "double"},
    ("marts", "dim_date"): {"day": "date"},
}
SQL = {
    "staging.stg_sales": "select id as sale_id, * exclude (id) from build.raw.sales",
    "intermediate.int_days": "select unnest(range(date '2020-01-01', date '2020-02-01', interval 1 day))::date as day",
    "marts.fct_sales": """
        with sales as (select * from "build"."staging"."stg_sales"),
        final as (
            select sales.sale_id, parks.label, sales.amount * 10000 as amount_cny, days.day
            from sales
            join "build"."reference"."parks" as parks on sales.park = parks.code
            join "build"."intermediate"."int_days" as days on true
            where sales.sale_id > (select coalesce(max(sale_id), 0) from "build"."marts"."fct_sales")
        )
        select * from final
    """,
    "marts.rpt_sales": """
        select label, count(*) as sales, 'CNY' as unit, sum(amount_cny) filter (where amount_cny > 0) as total
        from build.marts.fct_sales group by label
    """,
    "marts.dim_date": "select day from build.intermediate.int_days",
}

SCORES = "select score from build.staging.stg_scores"


def manifest(sql: dict[str, str]) -> dict[str, Any]:
    nodes = {}
    for relation, code in sql.items():
        schema, name = relation.split(".")
        nodes[name] = {"resource_type": "model", "schema": schema, "name": name, "alias": name, "compiled_code": code}
    return {"nodes": nodes}


@pytest.fixture(scope="module")
def edges() -> list[Edge]:
    return column_lineage(manifest(SQL), COLUMNS)


def sources(edges: list[Edge], model: str, column: str) -> set[str]:
    return {
        f"{edge.source_schema}.{edge.source_table}.{edge.source_column}"
        for edge in edges
        if (edge.model, edge.column_name) == (model, column)
    }


def test_a_renamed_column_is_followed_through_stars_and_common_table_expressions(edges: list[Edge]) -> None:
    assert sources(edges, "fct_sales", "sale_id") == {"raw.sales.id"}
    assert sources(edges, "fct_sales", "amount_cny") == {"raw.sales.amount"}


def test_a_seed_is_an_end(edges: list[Edge]) -> None:
    assert sources(edges, "rpt_sales", "label") == {"reference.parks.label"}


def test_an_incremental_model_is_no_source_of_itself(edges: list[Edge]) -> None:
    assert not any(edge.source_schema == "marts" for edge in edges)


def test_a_count_and_a_literal_lead_to_rows(edges: list[Edge]) -> None:
    rows = {"raw.sales.*", "reference.parks.*", "intermediate.int_days.*"}
    assert sources(edges, "rpt_sales", "sales") == rows
    assert sources(edges, "rpt_sales", "unit") == rows


def test_an_aggregate_with_a_filter_is_followed(edges: list[Edge]) -> None:
    assert sources(edges, "rpt_sales", "total") == {"raw.sales.amount"}


def test_a_generated_value_leads_to_its_generator_and_to_the_rows_that_chose_it(edges: list[Edge]) -> None:
    assert sources(edges, "dim_date", "day") == {"intermediate.int_days.*"}
    assert "raw.sales.*" in sources(edges, "fct_sales", "day")


def test_a_source_that_is_not_there_yet_is_named_all_the_same() -> None:
    empty = manifest({"staging.stg_scores": "select '' as score where false", "quality.scores": SCORES})
    empty["sources"] = {"source.scores": {"schema": "raw", "name": "scores", "identifier": "score"}}
    empty["nodes"]["stg_scores"]["depends_on"] = {"nodes": ["source.scores"]}
    columns = {("staging", "stg_scores"): {"score": "varchar"}, ("quality", "scores"): {"score": "varchar"}}
    assert column_lineage(empty, columns) == [Edge("quality", "scores", "score", "raw", "score", "*")]


def test_edges_are_ordered_and_distinct(edges: list[Edge]) -> None:
    assert edges == sorted(set(edges))


def test_the_page_escapes_names() -> None:
    page = lineage_page([Edge("marts", "m", "<b>", "raw", "t", "c&d")])
    assert "&lt;b&gt;" in page
    assert "c&amp;d" in page


@pytest.mark.slow
def test_every_published_column_leads_back_to_raw_or_a_seed(
    built: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    layout = published_models(built, tmp_path_factory)
    with duckdb.connect(str(layout.warehouse), read_only=True) as connection:
        columns = connection.execute(
            "select schema_name, table_name, column_name from duckdb_columns() where not internal"
            " and table_name not in ('publication', 'column_lineage')"
        ).fetchall()
        found = connection.execute("select * from quality.column_lineage").fetchall()
    manifest = json.loads((layout.target / "manifest.json").read_text(encoding="utf-8"))
    seeds = {node["alias"] for node in manifest["nodes"].values() if node["resource_type"] == "seed"}
    landed = {source["name"] for source in manifest["sources"].values()}
    assert {(row[3], row[4]) for row in found if row[3] == "raw"} <= {("raw", name) for name in landed}
    grounded = {row[:3] for row in found if row[3] == "raw" or (row[3] == "reference" and row[4] in seeds)}
    # The calendar is computed: its columns lead to the model that computes it.
    calendar = {row[:3] for row in found if row[1] == "dim_date" and row[4] == "int_numbers__counted"}
    assert set(columns) - grounded - calendar == set()


@pytest.mark.slow
def test_lineage_of_a_fact_value_is_exact(built: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    layout = published_models(built, tmp_path_factory)
    with duckdb.connect(str(layout.warehouse), read_only=True) as connection:
        value = connection.execute(
            "select source_schema || '.' || source_table || '.' || source_column from quality.column_lineage"
            " where model = 'fct_output_figures' and column_name = 'value' order by 1"
        ).fetchall()
    assert value == [("raw.fact.value",), ("reference.fact_corrections.value",)]
