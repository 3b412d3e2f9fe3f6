"""`parkfacts build` from files to published file: what it leaves, when it does nothing, when it must not publish."""

from __future__ import annotations

import json
import random
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import duckdb
import pytest

from loaders.layout import Layout
from loaders.publication import read_publication

pytestmark = pytest.mark.slow

KILLS = 4
FIRST = {
    "xishan.txt": (
        "锡山区经济观察\n来源：示例报 2023-04-12\n"
        "去年，锡山区规上工业产值达2194亿元，同比增长11.4%。全区拥有发明专利289件。\n"
    ),
    "yuanfan.txt": "江苏远帆新材料股份有限公司投资3亿元建设二期项目。该公司入选国家级专精特新“小巨人”企业。\n",
    "empty.txt": "",
}
SCORED = {
    "article": str,
    "char_start": int,
    "char_end": int,
    "kind": str,
    "subject": str,
    "metric": str,
    "level": str | None,
    "statistic": str,
    "value": float | None,
    "unit": str | None,
    "approx": str,
    "period": str | None,
    "status": str,
}


def parkfacts(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """The command line in a process of its own."""
    command = [sys.executable, "-m", "loaders.cli", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def build(layout: Layout, *options: str) -> subprocess.CompletedProcess[str]:
    return parkfacts("build", "--articles", articles_of(layout), "--warehouse", layout.warehouse, *options)


def articles_of(layout: Layout) -> Path:
    return layout.warehouse.parent.parent / "articles"


@pytest.fixture(scope="module")
def layout(tmp_path_factory: pytest.TempPathFactory) -> Layout:
    """Built once. The tests below follow each other: each leaves a published warehouse to the next."""
    layout = Layout.of(tmp_path_factory.mktemp("build") / "warehouse" / "parkfacts.duckdb")
    articles_of(layout).mkdir()
    for name, text in FIRST.items():
        (articles_of(layout) / name).write_text(text, encoding="utf-8")
    outcome = build(layout)
    assert outcome.returncode == 0, outcome.stderr
    (layout.warehouse.parent / "first.txt").write_text(outcome.stdout, encoding="utf-8")
    return layout


def test_the_summary_tells_what_was_read_found_and_tested(layout: Layout) -> None:
    text = (layout.warehouse.parent / "first.txt").read_text(encoding="utf-8")
    assert "3 read, 2 new, 0 unchanged, 1 rejected" in text
    assert "empty.txt" in text
    assert " dbt tests passed, " in text
    assert " from 2 articles" in text
    assert "dbt refresh " in text
    assert str(layout.warehouse) in text
    queries = [query for query in text.partition("Try:")[2].split(";") if query.strip()]
    assert len(queries) == 3
    with duckdb.connect(str(layout.warehouse), read_only=True) as connection:
        for query in queries:
            connection.execute(query).fetchall()


def test_documents_stand_beside_the_warehouse(layout: Layout) -> None:
    assert "rpt_fact_evidence" in (layout.docs / "index.html").read_text(encoding="utf-8")
    assert "raw.fact.value" in (layout.docs / "lineage.html").read_text(encoding="utf-8")
    assert "mart_balance" in (layout.audit_docs / "index.html").read_text(encoding="utf-8")


def test_only_the_pages_of_the_audit_load_anything_from_the_web(layout: Layout) -> None:
    loading = re.compile(r'<(?:script|link|img|iframe)\b[^>]*?(?:src|href)="?https?:|url\([\'"]?https?:')
    pages = {path.relative_to(layout.docs): path for path in layout.docs.rglob("*.html")}
    loads = {path.parts[0] for path, page in pages.items() if loading.search(page.read_text(encoding="utf-8"))}
    assert loads == {"audit"}


def test_exported_facts_have_the_keys_that_a_score_reads(layout: Layout) -> None:
    outcome = parkfacts("export", "facts", "--warehouse", layout.warehouse)
    facts = [json.loads(line) for line in outcome.stdout.splitlines()]
    assert {fact["kind"] for fact in facts} == {"output", "investment", "certification"}
    texts = {Path(name).stem: text for name, text in FIRST.items()}
    for fact in facts:
        assert list(fact)[: len(SCORED)] == list(SCORED)
        assert all(isinstance(fact[key], kind) for key, kind in SCORED.items())
        assert texts[fact["article"]][fact["char_start"] : fact["char_end"]] == fact["mention"]
        assert fact["mention"] in fact["sentence"]
    output = next(fact for fact in facts if fact["mention"] == "2194亿元")
    assert (output["subject"], output["metric"], output["value"], output["period"]) == (
        "锡山区",
        "industrial_output_value",
        219_400_000_000.0,
        "2022",
    )
    named = ("metric_label_zh", "metric_label_en", "unit_label_zh", "region_name", "city_name", "province_name")
    names = [output[key] for key in named]
    assert names == ["工业总产值", "Industrial output value", "元", "锡山区", "无锡市", "江苏省"]
    assert output["sentence_plain"] == output["sentence"]


def test_show_marks_the_facts_of_an_article(layout: Layout) -> None:
    for option in ("--raw", "--clean"):
        shown = parkfacts("show", "xishan", option, "--warehouse", layout.warehouse).stdout
        assert "2194亿元[1]" in shown
        assert "[1] 锡山区" in shown
        assert "219,400,000,000 CNY" in shown


@pytest.mark.parametrize("format", ["csv", "parquet", "xlsx"])
def test_the_name_of_a_file_decides_its_format(layout: Layout, tmp_path: Path, format: str) -> None:
    output = tmp_path / f"articles.{format}"
    arguments = ("export", "articles", "--output", output, "--warehouse", layout.warehouse)
    assert parkfacts(*arguments).returncode == 0
    if format == "xlsx":
        assert output.read_bytes()[:2] == b"PK"
    else:
        assert duckdb.sql(f"select count(*) from '{output}'").fetchall() == [(2,)]
    assert list(tmp_path.iterdir()) == [output]


def test_nothing_new_is_said_and_nothing_is_done(layout: Layout) -> None:
    before = layout.warehouse.stat()
    outcome = build(layout, "--json")
    result = json.loads(outcome.stdout)
    assert result["up_to_date"] is True
    assert list(result["seconds"]) == ["load"]
    assert (result["inputs"]["new"], result["inputs"]["unchanged"], result["articles"]) == (0, 3, 2)
    assert layout.warehouse.stat() == before
    with duckdb.connect(str(layout.warehouse), read_only=True) as connection:
        queued = connection.execute("select count(*) from quality.review_queue").fetchone()
    assert queued == (result["facts_waiting_for_review"],)


def test_killed_builds_leave_a_whole_file_and_lose_nothing(layout: Layout) -> None:
    generator = random.Random(20260106)
    for kill in range(KILLS):
        text = f"锡山区2022年第{kill + 1}批签约项目{kill + 2}个，总投资{kill + 5}亿元。\n"
        (articles_of(layout) / f"news-{kill}.txt").write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "loaders.cli", "build", "--quiet", "--articles", str(articles_of(layout))]
        with subprocess.Popen([*command, "--warehouse", str(layout.warehouse)], stderr=subprocess.DEVNULL) as process:
            time.sleep(generator.uniform(1.0, 18.0))
            process.send_signal(signal.SIGKILL)
        assert read_publication(layout.warehouse) is not None
        with duckdb.connect(str(layout.warehouse), read_only=True) as connection:
            articles = connection.execute(
                "select count(*), count(distinct article_key) from marts.dim_article"
            ).fetchone()
            assert articles is not None
            assert articles[0] == articles[1]
            assert 2 <= articles[0] <= 3 + kill
    outcome = build(layout, "--json")
    assert outcome.returncode == 0, outcome.stderr
    assert json.loads(outcome.stdout)["articles"] == 2 + KILLS
    assert {path.name for path in layout.warehouse.parent.iterdir() if path.name.startswith(".")} == set()


def test_a_failing_test_leaves_the_published_file_and_tells_test_and_rows(layout: Layout) -> None:
    before = layout.warehouse.read_bytes()
    with duckdb.connect(str(layout.build_file)) as connection:
        connection.execute("update marts.fct_output_figures set region_key = 'nowhere' where mention = '289件'")
    outcome = parkfacts("publish", "--quiet", "--warehouse", layout.warehouse)
    assert outcome.returncode == 1
    assert outcome.stdout == ""
    assert outcome.stderr.count("\n") == 1
    assert "relationships_fct_output_figures_region_key" in outcome.stderr
    assert "nowhere" in outcome.stderr
    assert "Nothing was published" in outcome.stderr
    assert layout.warehouse.read_bytes() == before
