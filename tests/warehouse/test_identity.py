"""Who is who in the warehouse of the demo articles: scored against the gold table, stable as articles come."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import duckdb
import identity_gold
import pytest
from conftest import dbt_on

from loaders.layout import PROJECT
from loaders.load import load

ARTICLES = PROJECT / "articles"
DIMENSIONS = {"enterprise": "enterprise_key", "organization": "organization_key", "park": "park_key"}
SELECTED = ["dim_enterprise", "dim_organization", "dim_park", "bridge_entity_alias", "bridge_enterprise_park"]
KEYS = " union all ".join(f"select '{name}', {key} from marts.dim_{name}" for name, key in DIMENSIONS.items())
FULLER = "无锡市的江苏远辰材料股份有限公司扩建。泰州的康泽瑞生物科技有限公司与该公司无关。"


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[duckdb.DuckDBPyConnection, set[str], str]]:
    """The warehouse after all articles; the keys that it had after one article of its own and half of the demo ones."""
    folder = tmp_path_factory.mktemp("identity")
    build = folder / "build.duckdb"
    first, second = folder / "first.txt", folder / "second.txt"
    first.write_text("无锡市的江苏远辰材料有限公司投产，产值3亿元。", encoding="utf-8")
    second.write_text(FULLER, encoding="utf-8")
    load([first, *sorted(ARTICLES.iterdir())[::2]], build, workers=0)
    run_models(build)
    with duckdb.connect(str(build), read_only=True) as before:
        keys = {key for _, key in before.execute(KEYS).fetchall()}
        names = "select enterprise_key from marts.dim_enterprise where enterprise_name = '江苏远辰材料有限公司'"
        ((retired,),) = before.execute(names).fetchall()
    load([first, second, ARTICLES], build, workers=0)
    run_models(build)
    with duckdb.connect(str(build), read_only=True) as after:
        yield after, keys, retired


def run_models(build: Path) -> None:
    """Builds the dimensions and what they need, without tests."""
    tests = ["--exclude-resource-type", "test", "--exclude-resource-type", "unit_test"]
    outcome = dbt_on(build)("build", *tests, "--select", *(f"+{name}" for name in SELECTED))
    assert outcome.returncode == 0, outcome.stdout[-4000:]


@pytest.mark.slow
def test_mentions_lead_to_their_entities(grown: tuple[duckdb.DuckDBPyConnection, set[str], str]) -> None:
    told = identity_gold.score(grown[0])
    report = "\n".join(told.lines())
    assert told.false_merges == [], report
    assert told.linking.share >= 0.97, report
    assert told.region.share >= 0.97, report
    assert told.park.share >= 0.95, report


@pytest.mark.slow
def test_keys_stay_when_articles_are_added(grown: tuple[duckdb.DuckDBPyConnection, set[str], str]) -> None:
    after, keys, _ = grown
    now = {key for _, key in after.execute(KEYS).fetchall()}
    resolved = dict(after.execute("select name_key, entity_key from marts.bridge_entity_alias").fetchall())
    assert len(keys) > 400  # the reference parks are among them
    assert {key for key in keys if key not in now and resolved.get(key) not in now} == set()
    assert len(keys - now) <= 1  # the one that was merged


@pytest.mark.slow
def test_a_merge_keeps_the_old_key_as_an_alias(grown: tuple[duckdb.DuckDBPyConnection, set[str], str]) -> None:
    after, _, retired = grown
    names = after.execute(
        "select alias, enterprise_name, match_method from marts.bridge_entity_alias "
        "join marts.dim_enterprise on entity_key = enterprise_key where name_key = ?",
        [retired],
    ).fetchall()
    assert names == [("江苏远辰材料有限公司", "江苏远辰材料股份有限公司", "similar")]


@pytest.mark.slow
def test_names_that_differ_in_more_than_form_stay_apart(grown: tuple[duckdb.DuckDBPyConnection, set[str], str]) -> None:
    brand = "select count(*) from marts.dim_enterprise where enterprise_name like '%康泽瑞%'"
    assert grown[0].execute(brand).fetchall() == [(2,)]
