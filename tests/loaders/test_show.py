"""What `parkfacts show` finds, and how it prints an article."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pytest

from loaders import publication
from loaders.errors import ParkfactsError
from loaders.show import Page, Shown, read_page, view

GLOSSED = "產(chǎn)業(yè)園區(qū)"
ARTICLES = [
    ("aaaaaaaa11", "spring", "锡山：新春第一单", "text", "锡山：新春第一单\n锡山区产值3亿元。\n"),
    ("bbbbbbbb22", "spring-2", "锡山：新春第二单", "text", "锡山区产值4亿元。\n"),
    ("cccccccc33", "no-title", None, "html", "<p>锡山区<b>产值</b>5亿元。</p>"),
    ("dddddddd44", "gloss", GLOSSED, "text", f"{GLOSSED}\n園區(qū)產(chǎn)業(yè)產(chǎn)值達(dá)6億(yì)元。\n"),
]
FACT = {
    "fact_key": "f", "article_key": "cccccccc33", "fact_kind": "output", "subject_as_told": "锡山区",
    "metric_label_zh": "工业总产值", "metric_label_en": "Industrial output value", "level": None, "statistic": "level",
    "value": 5e8, "value_max": None, "unit_code": "CNY", "approx": "exact", "period_code": None, "status": "actual",
    "char_start": 15, "char_end": 18, "rule": "r", "confidence": 0.9, "is_duplicate_in_article": False,
}  # fmt: skip


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tables that `show` reads."""
    path = tmp_path_factory.mktemp("show") / "w.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("create schema marts; create schema quality")
        connection.execute(publication.DDL)
        row = [datetime(2026, 1, 5, tzinfo=UTC), "0", "e", "1", "1", "l", 1, "p", "f"]
        connection.execute(f"insert into {publication.TABLE} values ({', '.join('?' * len(row))})", row)
        connection.execute(
            "create table marts.dim_article (article_key varchar, article_name varchar, title varchar,"
            " source_format varchar, article_text varchar, publisher varchar, published_date date, source_path varchar)"
        )
        connection.executemany(
            "insert into marts.dim_article values (?, ?, ?, ?, ?, '示例报', date '2023-01-05', 'a.txt')", ARTICLES
        )
        columns = ", ".join(f"${name} as {name}" for name in FACT)
        connection.execute(f"create table marts.rpt_fact_evidence as select {columns}", FACT)
    return path


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("spring", "spring"),  # a whole name, though it is a part of another
        ("锡山：新春第一单", "spring"),
        ("第二单", "spring-2"),
        ("no-ti", "no-title"),
        ("cccccc", "no-title"),
    ],
)
def test_an_article_is_found_by_name_title_a_part_of_them_or_its_id(warehouse: Path, asked: str, name: str) -> None:
    assert read_page(warehouse, asked).name == name


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("新春", ["2 articles fit", "spring (aaaaaaaa)", "spring-2 (bbbbbbbb)"]),
        ("cccc", ["no article"]),  # too short for an id
        ("第%单", ["no article"]),
        ("", ["no article"]),
    ],
)
def test_none_and_several_are_told_with_what_to_do(warehouse: Path, asked: str, told: list[str]) -> None:
    with pytest.raises(ParkfactsError) as raised:
        read_page(warehouse, asked)
    message = f"{raised.value.message} {raised.value.remedy}"
    assert [piece for piece in told if piece not in message] == []


@pytest.mark.parametrize("raw", [True, False])
def test_a_title_is_printed_once(warehouse: Path, raw: bool) -> None:
    for name, title in [("spring", "锡山：新春第一单"), ("spring-2", "锡山：新春第二单")]:
        head, text, _ = view(read_page(warehouse, name), raw)
        assert f"{head}\n{text.plain}".count(title) == 1
        assert name in head


def test_the_title_is_repaired_with_its_article(warehouse: Path) -> None:
    head, text, _ = view(read_page(warehouse, "gloss"), raw=False)
    assert text.plain.startswith("产业园区\n")
    assert head == "gloss · 示例报 · 2023-01-05 · a.txt"


def test_facts_are_told_in_one_language_beside_the_names_of_the_article(warehouse: Path) -> None:
    page = read_page(warehouse, "no-title")
    assert page.facts[0].line() == "锡山区 · Industrial output value · 500,000,000 CNY · actual · r 0.90"
    assert "锡山区产值5亿元[1]" in view(page, raw=False)[1].plain


def test_a_repaired_article_tells_its_title_once() -> None:
    raw = "<title>锡山开门红_某某网</title><h1>锡山开门红</h1><p>锡山开门红</p><p>锡山区产值3亿元。</p>"
    at = raw.index("3亿元")
    fact = Shown(
        "output", "锡山区", "m", None, "level", 3e8, None, "CNY", "exact", None, "actual", at, at + 3, "r", 0.9,
        True,
    )  # fmt: skip
    page = Page("spring", "锡山开门红", None, None, "p", "html", raw, (fact,))
    seen = view(page, raw=False)
    assert seen.text.plain == "锡山开门红\n锡山区产值3亿元[1]。"
    assert seen.left_out == len("锡山开门红某某网锡山开门红")
    assert view(page, raw=True).left_out == 0
    assert " · told before · " in fact.line()


def test_what_no_article_has_is_told_with_the_warehouse_that_was_read(warehouse: Path) -> None:
    with pytest.raises(ParkfactsError, match=f"csv --warehouse {re.escape(str(warehouse))}`"):
        read_page(warehouse, "no such article")
