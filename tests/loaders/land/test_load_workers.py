"""Workers: the same result as in one process, and a worker that dies or hangs costs one article."""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
from pathlib import Path

import pytest
from land_support import check, content, die_on_word, extract, hang_on_word, query

from loaders.land import workers
from loaders.load import load


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    for i in range(70):
        (tmp_path / "in" / f"{i:03d}.txt").write_text(f"东湖高新区第{i}年\n产值{i + 1}亿元。\n", encoding="utf-8")
    return tmp_path / "in"


@pytest.mark.slow
def test_workers_give_what_one_process_gives(folder: Path, tmp_path: Path) -> None:
    load([folder], tmp_path / "one.duckdb", workers=0, extract=extract)
    load([folder], tmp_path / "two.duckdb", workers=2, extract=extract)
    assert content(tmp_path / "one.duckdb") == content(tmp_path / "two.duckdb")


def test_long_work_moves_to_workers(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "IN_PROCESS_CHARACTERS", 0)
    with workers.Extractor(extract, None) as extractor:
        if extractor.workers == 1:
            pytest.skip("one core: workers cannot help")
        assert extractor.submit([]).result().article_ids() == []
        assert extractor.depth == 1
    summary = load([folder], tmp_path / "b.duckdb", extract=extract)
    assert (summary.articles_new, summary.facts_found) == (70, 70)
    assert multiprocessing.active_children() == []


@pytest.mark.slow
def test_workers_of_the_extractor_begin_with_vocabularies_read(folder: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "one.duckdb", tmp_path / "two.duckdb"
    code = "import sys; from loaders.load import load; load([sys.argv[1]], sys.argv[2], workers=int(sys.argv[3]))"
    for build, workers_asked in ((one, "0"), (two, "2")):
        subprocess.run([sys.executable, "-c", code, str(folder), str(build), workers_asked], check=True)
    assert content(one) == content(two)
    assert query(two, "select count(*) from raw.fact where value is not null") == [(70,)]


@pytest.mark.slow
def test_a_worker_that_dies_costs_one_article(folder: Path, tmp_path: Path) -> None:
    (folder / "057.txt").write_text("致命：产值9亿元。", encoding="utf-8")
    build = tmp_path / "b.duckdb"
    summary = load([folder], build, workers=2, extract=die_on_word)
    check(build)
    assert summary.articles_new == 69
    (rejection,) = summary.rejections
    assert (rejection.reason_code, rejection.path.endswith("057.txt")) == ("extraction_failed", True)
    assert "worker" in rejection.reason
    assert query(build, "select reason_code from raw.rejected_article") == [("extraction_failed",)]


@pytest.mark.slow
def test_an_article_over_the_time_limit_costs_only_itself(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "TASK_SECONDS", 12.0)
    (folder / "005.txt").write_text("停滞：产值9亿元。", encoding="utf-8")
    build = tmp_path / "b.duckdb"
    summary = load([folder], build, workers=2, extract=hang_on_word, article_seconds=10)
    check(build)
    assert summary.articles_new == 69
    assert [r.reason for r in summary.rejections] == ["Extraction took more than 10 seconds."]
