"""The word lists of the relation step are what seeds/_relation.yml says: its data tests, run without a warehouse."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from loaders.facts.figures import MONEY
from loaders.vocabulary import SEEDS, rows

PROJECT = Path(__file__).resolve().parents[3]
DESCRIBED: list[dict[str, Any]] = yaml.safe_load((SEEDS / "_relation.yml").read_text(encoding="utf-8"))["seeds"]
COLUMNS = [
    pytest.param(seed["name"], column, id=f"{seed['name']}.{column['name']}")
    for seed in DESCRIBED
    for column in seed["columns"]
]
UNIT_CLASSES = {
    "money", "percent", "pp", "multiple", "person", "count", "mass", "area", "length", "volume", "energy", "power",
    "horsepower",
}  # fmt: skip


def codes(seed: str, column: str) -> set[str]:
    return {row[column] for row in rows(seed)}


@pytest.mark.parametrize("seed", DESCRIBED, ids=lambda seed: str(seed["name"]))
def test_every_column_is_described(seed: dict[str, Any]) -> None:
    assert [column["name"] for column in seed["columns"]] == list(rows(seed["name"])[0])
    assert all(column["description"].strip() for column in seed["columns"])
    assert seed["description"].strip()


@pytest.mark.parametrize(("seed", "column"), COLUMNS)
def test_values_pass_the_data_tests(seed: str, column: dict[str, Any]) -> None:
    values = [row[column["name"]] for row in rows(seed)]
    for test in column.get("data_tests", []):
        if test == "not_null":
            assert all(values)
        elif test == "unique":
            assert [value for value, count in Counter(values).items() if count > 1] == []
        else:
            accepted = {str(value) for value in test["accepted_values"]["arguments"]["values"]}
            assert set(values) - {""} <= accepted


@pytest.mark.parametrize("seed", [seed["name"] for seed in DESCRIBED])
def test_no_row_stands_twice(seed: str) -> None:
    assert [row for row in rows(seed) if len(row) != len(rows(seed)[0]) or None in row.values()] == [], (
        "a comma without quotes, or a missing cell"
    )
    counted = Counter(tuple(row.values()) for row in rows(seed))
    assert [row for row, count in counted.items() if count > 1] == []


def test_codes_are_known() -> None:
    assert codes("metric_phrases", "metric_code") <= codes("metrics", "metric_code") | {"order"}
    assert codes("certification_phrases", "count_metric") <= codes("metrics", "metric_code") | {""}
    assert codes("certification_phrases", "implied_level") <= codes("levels", "level_code") | {""}
    assert codes("level_words", "level") <= codes("levels", "level_code") | {""}
    assert codes("change_words", "statistic") <= codes("statistics", "statistic_code") | {"growth", ""}


def test_joined_cells_hold_known_parts() -> None:
    def parts(seed: str, column: str) -> set[str]:
        return {part for row in rows(seed) for part in row[column].split("|")} - {""}

    assert parts("metric_phrases", "unit_classes") <= UNIT_CLASSES
    assert parts("anaphors", "entity_types") <= codes("subject_types", "subject_type_code") | {"project", "country"}
    assert parts("anaphors", "region_levels") <= {"province", "prefecture", "county", "town"}
    assert parts("metric_phrases", "classifiers") <= codes("unit_words", "word")


def test_one_phrase_names_one_metric_for_a_unit() -> None:
    """Two rows of one phrase must differ in the units, or the second is never used."""
    senses: dict[tuple[str, str], set[str]] = {}
    for row in rows("metric_phrases"):
        for unit_class in row["unit_classes"].split("|"):
            senses.setdefault((row["phrase"], unit_class), set()).add(row["metric_code"])
    assert {key: found for key, found in senses.items() if len(found) > 1} == {}


def test_money_is_a_unit_that_facts_may_have() -> None:
    assert codes("canonical_units", "unit_code") >= MONEY
