"""The demo corpus and its gold files are whole: every article is read, every fact is found, every code is there."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from loaders.articles.find import find_files
from loaders.layout import PROJECT
from loaders.records import Article
from loaders.score.gold import GoldFact, load_gold
from loaders.score.report import texts_of
from loaders.score.run import OWN_ARTICLES, OWN_GOLD, read_articles

SEEDS = PROJECT / "seeds"


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return list(read_articles(OWN_ARTICLES))


@pytest.fixture(scope="module")
def golds(articles: list[Article]) -> dict[str, list[GoldFact]]:
    return {name: load_gold(OWN_GOLD / f"{name}.tsv", text) for name, text in texts_of(articles).items()}


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    return [row for path in sorted(OWN_GOLD.glob("*.tsv")) for row in read_table(path, "\t", csv.QUOTE_NONE)]


def read_table(path: Path, delimiter: str = ",", quoting: int = csv.QUOTE_MINIMAL) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle, delimiter=delimiter, quoting=quoting))  # type: ignore[arg-type]


def codes(seed: str, column: str) -> set[str]:
    return {row[column] for row in read_table(SEEDS / f"{seed}.csv")}


def used(rows: list[dict[str, str]], column: str) -> set[str]:
    return {part for row in rows for part in row[column].split("|")}


def test_every_article_has_a_gold_file_and_every_gold_file_an_article(golds: dict[str, list[GoldFact]]) -> None:
    assert set(golds) == {path.stem for path in OWN_GOLD.glob("*.tsv")}
    assert len(golds) >= 16


def test_every_format_and_encoding_is_there(articles: list[Article]) -> None:
    assert {a.source.format for a in articles} == {"text", "markdown", "html", "jsonl", "csv", "parquet"}
    assert {a.source.encoding.replace("hkscs", "") for a in articles} >= {"utf-8", "utf-16", "gb18030", "big5"}
    suffixes = {Path(item.path).suffix for item in find_files([OWN_ARTICLES], str(PROJECT))}
    assert suffixes >= {".txt", ".md", ".html", ".jsonl", ".csv", ".parquet", ".zip", ".gz"}


def test_every_article_tells_its_title_and_date(articles: list[Article]) -> None:
    assert [a.source.name for a in articles if not a.title or not a.published_date] == []


def test_one_text_stands_at_two_paths(articles: list[Article]) -> None:
    assert len({a.article_id for a in articles}) == len(articles) - 1


def test_every_code_of_the_vocabulary_is_told_and_no_other(rows: list[dict[str, str]]) -> None:
    metrics = {row["metric_code"]: row["kind"] for row in read_table(SEEDS / "metrics.csv")}
    metrics |= dict.fromkeys(codes("certifications", "certification_code"), "certification")
    assert used(rows, "metric") == set(metrics)
    for row in rows:
        assert row["kind"] in {metrics[code] for code in row["metric"].split("|")}, row
    assert used(rows, "statistic") == codes("statistics", "statistic_code")
    assert used(rows, "approx") == codes("approx_codes", "approx_code")
    assert used(rows, "status") == codes("statuses", "status_code")
    assert used(rows, "level") - {""} <= codes("levels", "level_code")
    assert used(rows, "subject_type") == codes("subject_types", "subject_type_code")
    assert used(rows, "unit") - {""} <= codes("canonical_units", "unit_code")


def test_entities_are_told_by_the_articles_and_named_as_the_seeds_name_them(articles: list[Article]) -> None:
    entities = read_table(OWN_GOLD / "entities.csv")
    names = {article.source.name for article in articles}
    assert {row["article"] for row in entities} == names
    keys = [(row["article"], row["mention"]) for row in entities]
    assert len(set(keys)) == len(keys)
    regions = {row["region_code"]: row["name"] for row in read_table(SEEDS / "regions.csv")}
    told = {row["region_code"] for row in entities if row["region_code"] or row["entity_type"] != "organization"}
    assert told <= set(regions)  # no article says where a university lies
    for row in entities:
        if row["entity_type"] == "region":
            assert regions[row["region_code"]] == row["canonical"]
    parks = {row["canonical"] for row in entities if row["entity_type"] == "park"}
    assert {row["park"] for row in entities} - {""} <= parks
