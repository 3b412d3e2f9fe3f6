"""Reposts with a paragraph changed are one source; articles that only share a subject are not."""

from __future__ import annotations

from collections.abc import Iterator

import duckdb
import pytest
from conftest import dbt_on

from loaders.layout import PROJECT
from loaders.load import load

BODY = (
    "锡山区统计局昨日发布年度公报。2019年，锡山区实现工业总产值1840亿元。\n"
    "公报说，当地制造业保持平稳，新兴产业增势良好，一批老厂完成技术改造，车间里的机械臂换下了人工搬运。\n"
    "沿河的老厂房改成了研发楼，楼下的食堂对附近居民开放，午后常有人带着图纸来这里讨论方案。\n"
    "港口一侧，新修的货运通道缩短了到码头的路程，货车司机说，过去绕行的时间如今够跑一个来回。\n"
    "职业学校与企业合办的班级迎来第三届学生，老师傅每周来讲两次课，学生毕业后多数留在本地上班。\n"
    "当地还清理了一批长期闲置的地块，腾出的空间优先给成长快、用地省的中小企业，手续在一个窗口办完。\n"
)
ENDS = "春夏秋冬东南西北中上"
OTHER = "记者从锡山区获悉，2019年，锡山区实现工业总产值1790亿元，另有若干重点工程正在推进之中。\n"


@pytest.fixture(scope="module")
def reposted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    """The demo articles, ten reposts of one article and another article of the same subject."""
    folder = tmp_path_factory.mktemp("copies")
    own = folder / "own"
    own.mkdir()
    for index, word in enumerate(ENDS):
        (own / f"repost-{index}.txt").write_text(f"{BODY}本站编辑{word}字号，欢迎来信。\n", encoding="utf-8")
    (own / "other.txt").write_text(OTHER, encoding="utf-8")
    build = folder / "build.duckdb"
    load([PROJECT / "articles", own], build, workers=0)
    without_tests = ["--exclude-resource-type", "test", "--exclude-resource-type", "unit_test"]
    models = ["+rpt_conflicting_figures", "+rpt_region_year", "+dim_article"]
    outcome = dbt_on(build)("build", *without_tests, "--select", *models)
    assert outcome.returncode == 0, outcome.stdout[-4000:]
    with duckdb.connect(str(build), read_only=True) as connection:
        yield connection


@pytest.mark.slow
def test_of_the_demo_articles_only_the_repost_is_a_copy(reposted: duckdb.DuckDBPyConnection) -> None:
    groups = reposted.execute(
        """
        select list(article_name order by is_copy) from marts.dim_article
        where copy_count > 1 and source_path not like '%/own/%' group by copy_group_key
        """
    ).fetchall()
    assert groups == [(["wuhu-2023-chengjidan", "wuhu-chengjidan-zhuanzai"],)]


@pytest.mark.slow
def test_ten_reposts_are_one_source(reposted: duckdb.DuckDBPyConnection) -> None:
    groups = "select copy_count, count(*) from marts.dim_article where source_path like '%/own/%' group by 1 order by 1"
    assert reposted.execute(groups).fetchall() == [(1, 1), (10, 10)]
    told = "where period_code = '2019' and metric_code = 'industrial_output_value'"
    conflicts = f"select source_count, value_count from marts.rpt_conflicting_figures {told}"
    assert reposted.execute(conflicts).fetchall() == [(2, 2)]
    year = "where region_name = '锡山区' and year_number = 2019 and metric_code = 'industrial_output_value'"
    figures = f"select source_count, figure_count from marts.rpt_region_year {year}"
    assert reposted.execute(figures).fetchall() == [(1, 2)]
