"""The word lists of seeds/ hold together: every code exists, no word stands twice. What CONTRIBUTING promises."""

from __future__ import annotations

from collections import Counter

import pytest
import yaml

from loaders.vocabulary import SEEDS, rows

# Settled by the kind of figure: money makes it order_value, anything else order_volume.
UNSETTLED_METRICS = {"order"}
# Words that leave it to what stands around: 在建 makes only some metrics planned, 增长 is yoy or change.
OPEN_STATUSES, OPEN_STATISTICS = {"building"}, {"growth"}
DIMENSIONS_WITHOUT_UNIT = {"number", "calendar", "label"}


def codes(seed: str, column: str) -> set[str]:
    return {row[column] for row in rows(seed)}


def used(seed: str, column: str, separator: str = "|") -> set[str]:
    return {code for row in rows(seed) for code in row[column].split(separator)} - {""}


@pytest.mark.parametrize(
    ("seed", "key"),
    [
        ("metric_phrases", ("phrase", "metric_code")),
        ("certification_phrases", ("phrase",)),
        ("unit_words", ("word",)),
        ("approximators", ("word", "position")),
        ("status_cues", ("phrase",)),
        ("change_words", ("phrase",)),
        ("metrics", ("metric_code",)),
        ("certifications", ("certification_code",)),
        ("canonical_units", ("unit_code",)),
        ("spun_words", ("spun", "before", "after")),
        ("taiwan_words", ("taiwan", "before", "after")),
        ("noise_boilerplate", ("pattern",)),
        ("noise_menu_words", ("word",)),
        ("noise_censored", ("before", "after")),
        ("table_words", ("word", "role")),
        ("article_fields", ("field", "place", "name")),
    ],
)
def test_no_word_stands_twice(seed: str, key: tuple[str, ...]) -> None:
    counts = Counter(tuple(row[column] for column in key) for row in rows(seed))
    assert [word for word, count in counts.items() if count > 1] == []


def test_phrases_name_metrics_that_exist() -> None:
    assert used("metric_phrases", "metric_code") <= codes("metrics", "metric_code") | UNSETTLED_METRICS
    assert used("metric_phrases", "position") == {"before", "after", "any"}


def test_phrases_name_certifications_levels_and_metrics_that_exist() -> None:
    assert used("certification_phrases", "certification_code") <= codes("certifications", "certification_code")
    assert used("certification_phrases", "implied_level") <= codes("levels", "level_code")
    assert used("certification_phrases", "count_metric") <= codes("metrics", "metric_code")
    assert used("certifications", "implied_level") <= codes("levels", "level_code")
    assert used("level_words", "level") <= codes("levels", "level_code")


def test_words_name_units_that_exist() -> None:
    assert used("unit_words", "unit") <= codes("canonical_units", "unit_code")
    assert {row["dimension"] for row in rows("unit_words") if not row["unit"]} <= DIMENSIONS_WITHOUT_UNIT
    assert used("metrics", "canonical_units", ";") <= codes("canonical_units", "unit_code")


def test_cues_name_states_and_bounds_that_exist() -> None:
    assert used("status_cues", "status") <= codes("statuses", "status_code") | OPEN_STATUSES
    assert used("approximators", "approx") <= codes("approx_codes", "approx_code")
    assert used("change_words", "statistic") <= codes("statistics", "statistic_code") | OPEN_STATISTICS


def test_roles_of_table_words_are_those_that_are_described() -> None:
    described = yaml.safe_load((SEEDS / "_tables.yml").read_text(encoding="utf-8"))["seeds"][0]["columns"][1]
    named = described["data_tests"][1]["accepted_values"]["arguments"]["values"]
    assert used("table_words", "role") == set(named)
    assert all(f"{role}:" in described["description"] for role in named)
