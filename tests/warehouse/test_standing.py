"""What an ordinary build leaves out cannot have changed, and whatever changes it brings it back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from loaders.errors import ParkfactsError
from loaders.layout import Layout
from loaders.retest import retest
from loaders.standing import Standing, note, of_the_project_alone, stands
from loaders.transform import Dbt

PROJECT = "project-1"
QUERIES = {"each_unit_is_a_unit": "select 1", "unique_dim_unit_unit_key": "select 2"}
NOTED = {"each_unit_is_a_unit": "select 1"}


@pytest.fixture
def layout(built: Path, tmp_path: Path) -> Layout:
    """The build of the models' tests in a place of its own."""
    layout = Layout.of(tmp_path / "parkfacts.duckdb")
    layout.work.mkdir()
    shutil.copyfile(built, layout.build_file)
    return layout


@pytest.fixture(scope="module")
def dbt(built: Path) -> Dbt:
    dbt = Dbt(Layout.of(built.parent / "parkfacts.duckdb"), threads=1)
    dbt.parse()
    return dbt


@pytest.fixture(scope="module")
def standing(dbt: Dbt) -> Standing:
    return of_the_project_alone(dbt.manifest)


@pytest.mark.slow
def test_what_is_left_out_leads_to_no_landed_row(dbt: Dbt, standing: Standing) -> None:
    left_out = set(standing.names)
    nodes = dbt.manifest.nodes.values()
    assert {node.name for node in nodes if node.resource_type == "seed"} <= left_out
    assert {"dim_unit", "dim_metric", "dim_date"} <= left_out
    assert not left_out & {"dim_article", "dim_park", "dim_region", "fct_investments", "int_facts__reviewed"}
    assert {"stg_raw__fact", "int_facts__corrected", "rpt_fact_evidence"} <= left_out  # views
    assert "unique_dim_unit_unit_key" in standing.tests
    assert "relationships_fct_investments_metric_key__metric_key__ref_dim_metric_" not in standing.tests


@pytest.mark.slow
def test_it_stands_until_project_or_rows_change(layout: Layout, standing: Standing) -> None:
    assert stands(layout, standing, PROJECT) is None
    note(layout, standing, PROJECT, QUERIES)
    assert stands(layout, standing, PROJECT) == NOTED
    assert stands(layout, standing, "project-2") is None
    with duckdb.connect(str(layout.build_file)) as connection:
        connection.execute("update reference.metrics set label_en = label_en || '!' where metric_code = 'gdp'")
    assert stands(layout, standing, PROJECT) is None


@pytest.mark.slow
def test_a_view_that_was_defined_otherwise_does_not_stand(layout: Layout, standing: Standing) -> None:
    note(layout, standing, PROJECT, QUERIES)
    with duckdb.connect(str(layout.build_file)) as connection:
        connection.execute("create or replace view staging.stg_raw__fact as select * from build.raw.fact where false")
    assert stands(layout, standing, PROJECT) is None


@pytest.mark.slow
def test_it_does_not_stand_in_a_file_that_lacks_it(layout: Layout, standing: Standing) -> None:
    note(layout, standing, PROJECT, QUERIES)
    with duckdb.connect(str(layout.build_file)) as connection:
        connection.execute("drop table marts.dim_unit")
    assert stands(layout, standing, PROJECT) is None
    layout.standing_note.write_text("{", encoding="utf-8")
    assert stands(layout, standing, PROJECT) is None


@pytest.mark.slow
def test_a_build_of_news_runs_every_other_node(layout: Layout, standing: Standing) -> None:
    dbt = Dbt(layout, threads=2)
    dbt.parse()
    whole = dbt.build(full_refresh=False)
    note(layout, standing, PROJECT, whole.queries)
    queries = stands(layout, standing, PROJECT)
    assert queries is not None
    news = dbt.build_news(standing, queries)
    assert news.tests_passed == whole.tests_passed
    models = {node.name for node in dbt.manifest.nodes.values() if node.resource_type == "model"}
    assert news.models_built == whole.models_built - len(models & set(standing.names))


@pytest.mark.slow
def test_dbt_and_its_queries_find_the_same_failures(layout: Layout) -> None:
    """Rows that break a generic and a singular test, and a test that cannot be asked."""
    there = Dbt(layout, threads=2)
    there.parse()
    queries = there.build(full_refresh=False).queries
    with duckdb.connect(str(layout.build_file)) as connection:
        connection.execute("insert into marts.bridge_entity_alias from marts.bridge_entity_alias limit 1")
        connection.execute(
            "update marts.fct_output_figures set mention = mention || '?'"
            " where fact_key = (select min(fact_key) from marts.fct_output_figures)"
        )
        connection.execute("drop table quality.noise_report")
    by_dbt, by_queries = failures(there.test), failures(lambda: retest(layout, queries, 2, lambda: None))
    assert by_dbt.keys() == by_queries.keys()
    found = {name: said for name, said in by_queries.items() if said.startswith("Got 1 result,")}
    assert set(found) == {
        "assert_mention_is_at_its_offsets",
        "unique_combination_bridge_entity_alias_name_key__alias",
    }
    assert found.items() <= by_dbt.items()
    assert "noise_report" in by_queries["unique_noise_report_noise_kind"]


def failures(test: Callable[[], object]) -> dict[str, str]:
    """What is said of each data test that fails, by its name."""
    with pytest.raises(ParkfactsError) as failed:
        test()
    said = str(failed.value).partition(" failed: ")[2].partition(". Nothing was published")[0]
    return dict(line.split(": ", 1) for line in said.split(" | "))  # type: ignore[arg-type]


def test_every_data_test_fails_with_its_first_row(dbt: Dbt) -> None:
    """`loaders.retest` knows no other rule: a warning, or a test that allows some rows, has to stay with dbt."""
    tests = [node for node in dbt.manifest.nodes.values() if node.resource_type == "test"]
    rules = {(t.config.severity.lower(), t.config.fail_calc, t.config.error_if, t.config.limit) for t in tests}
    assert rules == {("error", "count(*)", "!= 0", None)}
