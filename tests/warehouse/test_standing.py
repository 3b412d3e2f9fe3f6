"""What an ordinary build leaves out cannot have changed, and whatever changes it brings it back."""

from __future__ import annotations

import shutil
from pathlib import Path

import duckdb
import pytest

from loaders.layout import Layout
from loaders.standing import Standing, note, of_the_project_alone, stands
from loaders.transform import Dbt

PROJECT = "project-1"


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
    assert {"dim_unit", "dim_metric", "dim_date", "unique_dim_unit_unit_key"} <= left_out
    assert not left_out & {"dim_article", "dim_park", "dim_region", "fct_investments", "stg_raw__article"}
    assert "relationships_fct_investments_metric_key__metric_key__ref_dim_metric_" not in left_out
    assert 0 < standing.tests < len(left_out)


@pytest.mark.slow
def test_it_stands_until_project_or_rows_change(layout: Layout, standing: Standing) -> None:
    assert not stands(layout, standing, PROJECT)
    note(layout, standing, PROJECT)
    assert stands(layout, standing, PROJECT)
    assert not stands(layout, standing, "project-2")
    with duckdb.connect(str(layout.build_file)) as connection:
        connection.execute("update reference.metrics set label_en = label_en || '!' where metric_code = 'gdp'")
    assert not stands(layout, standing, PROJECT)


@pytest.mark.slow
def test_it_does_not_stand_in_a_file_that_lacks_it(layout: Layout, standing: Standing) -> None:
    note(layout, standing, PROJECT)
    with duckdb.connect(str(layout.build_file)) as connection:
        connection.execute("drop table marts.dim_unit")
    assert not stands(layout, standing, PROJECT)
    layout.standing_note.write_text("{", encoding="utf-8")
    assert not stands(layout, standing, PROJECT)


@pytest.mark.slow
def test_a_build_of_news_runs_every_other_node(layout: Layout, standing: Standing) -> None:
    dbt = Dbt(layout, threads=2)
    dbt.parse()
    whole = dbt.build(full_refresh=False)
    news = dbt.build_news(standing)
    assert news.tests_passed == whole.tests_passed
    models = {node.name for node in dbt.manifest.nodes.values() if node.resource_type == "model"}
    assert news.models_built == whole.models_built - len(models & set(standing.names))
