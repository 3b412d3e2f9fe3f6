"""Counts by slice, their rows, the tables and the recorded baseline."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from loaders.errors import ParkfactsError
from loaders.records import Article, CleanText, Extraction, Fact, Source
from loaders.score.baseline import measures, record, shortfalls
from loaders.score.given import given_of_extractions, given_of_rows
from loaders.score.gold import COLUMNS
from loaders.score.render import print_score, score_dict
from loaders.score.report import Counts, ScoreReport, score, texts_of
from loaders.score.rows import score_rows
from loaders.score.run import read_facts

TEXTS = {"lan": "澄湖县去年产值30亿元，利润2亿元。", "mu": "牧川公司拥有专利17项。"}
GOLD = {
    "lan": [
        ("output", "澄湖县", "industrial_output_value", "3000000000", "CNY", "30亿元", "产值30亿元"),
        ("output", "澄湖县", "profit", "200000000", "CNY", "2亿元", "利润2亿元"),
    ],
    "mu": [("output", "牧川公司", "patent_count", "17", "count", "17项", "专利17项")],
}
COMMON = {"level": None, "period": "", "statistic": "level", "approx": "exact", "status": "actual"}
ROWS: list[dict[str, object]] = [
    COMMON | {"article": "lan", "char_start": 7, "char_end": 11, "kind": "output", "subject": "澄湖县"}
    | {"metric": "industrial_output_value", "value": 3e9, "unit": "CNY"},
    COMMON | {"article": "mu", "char_start": 8, "char_end": 11, "kind": "output", "subject": "别的公司"}
    | {"metric": "patent_count", "value": "17", "unit": "count"},
    COMMON | {"article": "mu", "char_start": 0, "char_end": 2, "kind": "investment", "subject": "牧川公司"}
    | {"metric": "financing", "value": 1, "unit": "CNY"},
    {"article": "nobody", "char_start": 0, "char_end": 1, "kind": "output", "metric": "profit", "value": 1},
]  # fmt: skip


@pytest.fixture
def gold_dir(tmp_path: Path) -> Path:
    for name, facts in GOLD.items():
        lines = ["\t".join(COLUMNS)]
        for kind, subject, metric, value, unit, mention, context in facts:
            cells = [kind, subject, "region", metric, "", "level", value, "", unit, "exact", "", "actual"]
            lines.append("\t".join([*cells, mention, context, "1"]))
        (tmp_path / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def report(gold_dir: Path) -> ScoreReport:
    return score(given_of_rows(ROWS), gold_dir, TEXTS)


def test_every_slice_is_counted(report: ScoreReport) -> None:
    assert report.total == Counts(wanted=3, given=3, found=2, whole=1)
    assert report.articles["lan"] == Counts(2, 1, 1, 1)
    assert report.kinds == {"investment": Counts(0, 1, 0, 0), "output": Counts(3, 2, 2, 1)}
    assert report.metrics[("output", "profit")] == Counts(wanted=1)
    assert report.accuracy() == {"metric": 1, "subject": 0.5, "level": 1, "approx": 1, "period": 1, "status": 1}


def test_precision_recall_and_f1(report: ScoreReport) -> None:
    assert report.total.figure() == pytest.approx((2 / 3, 2 / 3, 2 / 3))
    assert report.total.fact() == pytest.approx((1 / 3, 1 / 3, 1 / 3))
    assert Counts(wanted=2).fact() == Counts(given=2).fact() == (0, 0, 0)


def test_an_article_without_facts_of_which_none_is_told_is_all_right(tmp_path: Path) -> None:
    (tmp_path / "rain.tsv").write_text("\t".join(COLUMNS) + "\n", encoding="utf-8")
    quiet = score(given_of_rows([]), tmp_path, {"rain": "今天有雨。"})
    assert quiet.articles["rain"].figure() == quiet.articles["rain"].fact() == (1, 1, 1)


def test_only_some_articles(gold_dir: Path) -> None:
    assert list(score(given_of_rows(ROWS), gold_dir, TEXTS, ["l*"]).articles) == ["lan"]
    with pytest.raises(ParkfactsError, match="no such gold"):
        score({}, gold_dir, TEXTS, ["zz*"])


def test_gold_of_an_article_that_is_not_there_is_named(gold_dir: Path) -> None:
    with pytest.raises(ParkfactsError, match="No article is called mu"):
        score({}, gold_dir, {"lan": TEXTS["lan"]})


def test_rows_hold_each_slice_once_and_agree_with_the_report(report: ScoreReport) -> None:
    now = datetime(2024, 5, 1, tzinfo=UTC)
    rows = score_rows(report, "own", "abc", now)
    keys = [(row.article, row.kind, row.metric, row.attribute) for row in rows]
    assert len(set(keys)) == len(keys) == 1 + 2 + 2 + 4 + 6
    by_key = dict(zip(keys, rows, strict=True))
    assert (by_key["", "", "", ""].wanted, by_key["", "", "", ""].f1) == (3, pytest.approx(1 / 3))
    assert by_key["", "", "", "subject"].f1 == pytest.approx(0.5)
    assert {row.gold_set for row in rows} == {"own"} and {row.scored_at for row in rows} == {now}
    assert sum(row.wanted for row in rows if row.article) == by_key["", "", "", ""].wanted


def test_both_forms_of_the_report_show_the_score_and_the_errors(report: ScoreReport) -> None:
    as_json = json.loads(json.dumps(score_dict(report)))
    assert as_json["fact_f1"] == pytest.approx(1 / 3)
    assert [error["cause"] for error in as_json["errors"]] == ["missed", "spurious", "wrong subject"]
    out = StringIO()
    print_score(Console(file=out, width=160), report, "Gold set own", with_errors=True)
    assert "Gold set own" in out.getvalue()
    assert "专利【17项】" in out.getvalue()


def test_a_score_below_its_record_is_told(report: ScoreReport, tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    record({"own": report, "dense": report, "shared": report}, path)
    assert json.loads(path.read_text(encoding="utf-8")) == {"own": measures(report), "dense": {"all.fact_f1": 0.3333}}
    assert shortfalls({"own": report, "dense": report, "shared": report}, path) == []
    floors = {"own": measures(report) | {"output.figure_f1": 0.5}, "dense": {"all.fact_f1": 0.4}}
    path.write_text(json.dumps(floors), encoding="utf-8")
    (line,) = shortfalls({"dense": report}, path)
    assert line.startswith("dense: all.fact_f1 is 0.3333, below the recorded 0.4000")
    record({"dense": report}, path)
    assert json.loads(path.read_text(encoding="utf-8"))["own"] == floors["own"]


def test_without_a_record_nothing_falls_short(report: ScoreReport, tmp_path: Path) -> None:
    assert shortfalls({"own": report}, tmp_path / "baseline.json") == []


def test_two_texts_of_one_name_are_refused_but_one_text_at_two_paths_is_not() -> None:
    def article(path: str, text: str) -> Article:
        return Article("0" * 32, Source(path, "", "same", "text", "utf-8", 9, 0), text)

    assert texts_of([article("a/same.txt", "一"), article("b/same.txt", "一")]) == {"same": "一"}
    with pytest.raises(ParkfactsError, match="called same"):
        texts_of([article("a/same.txt", "一"), article("b/same.txt", "二")])


def test_extractions_give_the_facts_of_each_text_once() -> None:
    fact = Fact(
        "f", 0, "output", "澄湖县", "region", "profit", "", "level", 2e8, None, "CNY", "exact", "", "actual",
        "2亿元", 14, 17, "r", 1.0,
    )  # fmt: skip
    both = [
        Extraction(
            Article("0" * 32, Source(path, "", "lan", "text", "utf-8", 9, 0), TEXTS["lan"]),
            CleanText("", (), ()), (), (), (fact,),
        )
        for path in ("a/lan.txt", "b/lan.txt")
    ]  # fmt: skip
    (given,) = given_of_extractions(both)["lan"]
    assert (given.span, given.subject, given.value) == ((14, 17), "澄湖县", 2e8)


def test_broken_exports_are_named(tmp_path: Path) -> None:
    path = tmp_path / "facts.jsonl"
    path.write_text(json.dumps(ROWS[0], ensure_ascii=False) + "\n\n{oops\n", encoding="utf-8")
    with pytest.raises(ParkfactsError, match="line 3"):
        read_facts(path)
    path.write_text('{"article": "lan"}\n', encoding="utf-8")
    with pytest.raises(ParkfactsError, match="char_start"):
        read_facts(path)


def test_counts_are_plain_values() -> None:
    assert asdict(Counts(1, 2, 3, 4) + Counts(1, 1, 1, 1)) == {"wanted": 2, "given": 3, "found": 4, "whole": 5}
