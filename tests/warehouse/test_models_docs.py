"""The project's own rules for models: described, contracted, tested, and short enough to read."""

from __future__ import annotations

import csv
import json
import re
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any

import duckdb
import pytest

PROJECT = Path(__file__).resolve().parents[2]
PUBLISHED = ("marts", "quality")
# A model that does more than rename, cast and filter.
LOGIC = re.compile(r"\b(case|join|group by|over \(|union|qualify|coalesce|substr|split_part)\b", re.IGNORECASE)


@cache
def manifest_of(target: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((target / "manifest.json").read_text(encoding="utf-8"))
    return loaded


@pytest.fixture()
def manifest(built: Path) -> dict[str, Any]:
    return manifest_of(built.parent / "target")


def header(name: str) -> list[str]:
    with (PROJECT / "seeds" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return next(csv.reader(file))


def seed(name: str) -> list[dict[str, str]]:
    with (PROJECT / "seeds" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def nodes(manifest: dict[str, Any], *kinds: str) -> list[dict[str, Any]]:
    return [node for node in manifest["nodes"].values() if node["resource_type"] in kinds]


def test_every_model_and_snapshot_says_its_grain(manifest: dict[str, Any]) -> None:
    silent = [
        node["name"]
        for node in nodes(manifest, "model", "snapshot")
        if not node["description"].strip().startswith("One row per ")
    ]
    assert silent == []


def test_every_column_is_described(manifest: dict[str, Any], built: Path) -> None:
    described = {
        (node["schema"], node["name"], column)
        for node in nodes(manifest, "model", "snapshot")
        for column, facts in node["columns"].items()
        if facts["description"].strip()
    }
    with duckdb.connect(str(built), read_only=True) as connection:
        present = connection.execute(
            "select table_schema, table_name, column_name from information_schema.columns "
            "where table_schema not in ('raw', 'reference')"
        ).fetchall()
    assert [column for column in present if column not in described] == []


def test_every_column_of_the_seeds_of_the_models_is_described(manifest: dict[str, Any]) -> None:
    for node in nodes(manifest, "seed"):
        if (node["patch_path"] or "").endswith("seeds/_seeds.yml"):
            described = {column for column, facts in node["columns"].items() if facts["description"].strip()}
            assert set(header(node["name"])) == described, node["name"]


def test_published_models_have_enforced_contracts_and_public_access(manifest: dict[str, Any]) -> None:
    published = [node for node in nodes(manifest, "model") if node["schema"] in PUBLISHED]
    assert len(published) > 20
    for node in published:
        assert node["contract"]["enforced"], node["name"]
        assert node["access"] == "public", node["name"]
        assert node["group"], node["name"]


def test_published_views_read_published_tables_only(manifest: dict[str, Any]) -> None:
    for node in nodes(manifest, "model"):
        if node["schema"] in PUBLISHED and node["config"]["materialized"] == "view":
            sources = [manifest["nodes"][parent]["schema"] for parent in node["depends_on"]["nodes"]]
            assert set(sources) <= set(PUBLISHED), node["name"]


def code_of(manifest: dict[str, Any], node: dict[str, Any]) -> str:
    """The code of a model and of the project's macros that it calls."""
    macros = [manifest["macros"][name] for name in node["depends_on"]["macros"]]
    own = [macro["macro_sql"] for macro in macros if macro["package_name"] == node["package_name"]]
    return "\n".join([node["raw_code"], *own])


def test_every_model_with_logic_has_a_unit_test(manifest: dict[str, Any]) -> None:
    tested = {test["model"] for test in manifest["unit_tests"].values()}
    untested = [
        node["name"]
        for node in nodes(manifest, "model")
        if LOGIC.search(code_of(manifest, node)) and node["refs"] and node["name"] not in tested
    ]
    assert untested == []


def test_every_data_test_is_an_error(manifest: dict[str, Any]) -> None:
    assert {node["config"]["severity"].lower() for node in nodes(manifest, "test")} == {"error"}


def test_sql_and_yaml_stay_short() -> None:
    sql = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in (PROJECT / "models").rglob("*.sql")}
    assert max(sql.values()) <= 120
    assert median(sql.values()) <= 40
    for path in [*(PROJECT / "models").rglob("*.yml"), *(PROJECT / "seeds").rglob("*.yml")]:
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 400, path.name


def test_every_unit_that_the_recognisers_know_is_in_dim_unit() -> None:
    """Otherwise its facts would all end in the review queue."""
    canonical = {row["unit_code"] for row in seed("canonical_units")}
    written = {row["unit"] for row in seed("unit_words")} - {""}
    assert written <= canonical


def test_every_code_of_the_phrase_lists_is_described() -> None:
    undecided = {"order"}  # order_value or order_volume, by the unit of the figure
    phrases = {row["metric_code"] for row in seed("metric_phrases")} - undecided
    assert phrases <= {row["metric_code"] for row in seed("metrics")}
    assert {row["certification_code"] for row in seed("certification_phrases")} <= {
        row["certification_code"] for row in seed("certifications")
    }
