"""The further gold sets are whole: every article has its facts, and every code of a required fact is there."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from loaders.layout import PROJECT
from loaders.score.gold import gold_names
from loaders.score.report import texts_of
from loaders.score.run import SETS, gold_sets, read_articles

SEEDS = PROJECT / "seeds"
FURTHER = [gold_set for gold_set in gold_sets() if SETS in gold_set.gold_dir.parents]
COLUMNS = (
    ("metric", {"metrics": "metric_code", "certifications": "certification_code"}),
    ("statistic", {"statistics": "statistic_code"}),
    ("approx", {"approx_codes": "approx_code"}),
    ("status", {"statuses": "status_code"}),
    ("subject_type", {"subject_types": "subject_type_code"}),
)


def read_table(path: Path, delimiter: str = ",", quoting: int = csv.QUOTE_MINIMAL) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle, delimiter=delimiter, quoting=quoting))  # type: ignore[arg-type]


def test_the_page_of_the_sets_lists_them_all() -> None:
    page = (SETS / "README.md").read_text(encoding="utf-8")
    told = {line.split("|")[1].strip(): line.split("|")[3].strip() for line in page.splitlines() if line[:2] == "| "}
    there = {gold_set.name: str(len(gold_names(gold_set.gold_dir))) for gold_set in FURTHER}
    assert there and {name: told.get(name) for name in there} == there


@pytest.mark.parametrize("gold_set", FURTHER, ids=lambda gold_set: gold_set.name)
def test_every_article_has_a_gold_file_and_every_gold_file_an_article(gold_set) -> None:  # type: ignore[no-untyped-def]
    assert sorted(texts_of(read_articles(gold_set.articles))) == gold_names(gold_set.gold_dir)


@pytest.mark.parametrize(("column", "seeds"), COLUMNS)
def test_every_code_is_one_of_the_seeds(column: str, seeds: dict[str, str]) -> None:
    known = {row[code] for seed, code in seeds.items() for row in read_table(SEEDS / f"{seed}.csv")}
    paths = [path for gold_set in FURTHER for path in sorted(gold_set.gold_dir.glob("*.tsv"))]
    used = {part for path in paths for row in read_table(path, "\t", csv.QUOTE_NONE) for part in row[column].split("|")}
    assert used - known == set()
