"""Pairs, what is missed, what is spurious: one behaviour a test, on an article of one sentence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from loaders.errors import ParkfactsError
from loaders.score.causes import errors_of
from loaders.score.given import GivenFact
from loaders.score.gold import COLUMNS, GoldFact, load_gold
from loaders.score.match import Matching, match

TEXT = "青岚园区去年产值30亿元，增长8%；今年计划产值36亿元。青岚园区是国家级高新区，园内有国家级高新区展馆。"


def gold_row(mention: str, context: str, **cells: str) -> dict[str, str]:
    row = dict.fromkeys(COLUMNS, "") | {
        "kind": "output", "subject": "青岚园区|青岚（新）园区", "subject_type": "park",
        "metric": "industrial_output_value", "statistic": "level", "approx": "exact", "status": "actual",
        "required": "1",
    }  # fmt: skip
    return row | {"mention": mention, "context": context} | cells


def write_gold(folder: Path, rows: list[dict[str, str]]) -> Path:
    path = folder / "qinglan.tsv"
    lines = ["\t".join(COLUMNS), *("\t".join(row[column] for column in COLUMNS) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def golds(tmp_path: Path) -> list[GoldFact]:
    rows = [
        gold_row("30亿元", "去年产值30亿元", value="3000000000", unit="CNY", period="2023"),
        gold_row("8%", "增长8%", value="8", unit="%", statistic="yoy", period="2023", required="0"),
        gold_row(
            "国家级高新区", "青岚园区是国家级高新区", kind="certification", metric="high_tech_zone", level="national"
        ),
    ]
    return load_gold(write_gold(tmp_path, rows), TEXT)


OUTPUT = GivenFact(
    (8, 12), "output", "level", 3e9, "CNY", "industrial_output_value", "青岚园区", "", "exact", "2023", "actual"
)
GROWTH = replace(OUTPUT, span=(15, 17), statistic="yoy", value=8.0, unit="%")
HELD = GivenFact(
    (34, 40), "certification", "level", None, "", "high_tech_zone", "青岚新园区", "national", "exact", "", "actual"
)


def test_a_right_fact_pairs_and_is_whole(golds: list[GoldFact]) -> None:
    found = match(golds, [OUTPUT, HELD])
    assert [pair.wrong for pair in found.pairs] == [(), ()]
    assert found.missed == found.spurious == ()


@pytest.mark.parametrize(
    ("attribute", "value"),
    [("metric", "profit"), ("subject", "别园区"), ("level", "municipal"), ("approx", "about"), ("period", "2022"),
     ("status", "planned")],
)  # fmt: skip
def test_a_wrong_attribute_leaves_a_pair_that_is_not_whole(golds: list[GoldFact], attribute: str, value: str) -> None:
    found = match(golds, [replace(OUTPUT, **{attribute: value}), HELD])
    assert sorted(pair.wrong for pair in found.pairs) == [(), (attribute,)]


@pytest.mark.parametrize(
    "change",
    [
        {"value": 3.1e9},
        {"unit": "USD"},
        {"kind": "investment"},
        {"statistic": "delta"},
        {"span": (0, 2)},
        {"value": None},
    ],
)
def test_another_figure_is_no_pair(golds: list[GoldFact], change: dict[str, object]) -> None:
    found = match(golds, [replace(OUTPUT, **change), HELD])
    assert [len(found.pairs), len(found.missed), len(found.spurious)] == [1, 1, 1]


def test_values_are_equal_up_to_rounding(golds: list[GoldFact]) -> None:
    assert len(match(golds, [replace(OUTPUT, value=3e9 * (1 + 1e-9))]).pairs) == 1


def test_an_optional_fact_neither_helps_nor_harms(golds: list[GoldFact]) -> None:
    assert match(golds, [OUTPUT, HELD, GROWTH]) == match(golds, [OUTPUT, HELD])
    misread = replace(GROWTH, statistic="change", metric="profit")
    assert match(golds, [OUTPUT, HELD, misread]).spurious == ()


def test_figures_of_metric_other_do_not_count(golds: list[GoldFact]) -> None:
    assert match(golds, [OUTPUT, HELD, replace(OUTPUT, span=(24, 28), metric="other", value=3.6e9)]).spurious == ()


def test_a_fact_told_again_is_not_spurious_but_another_fact_is(golds: list[GoldFact]) -> None:
    again = replace(OUTPUT, span=(24, 28))
    assert match(golds, [OUTPUT, HELD, again]).spurious == ()
    assert match(golds, [OUTPUT, HELD, replace(again, status="planned")]).spurious == (
        replace(again, status="planned"),
    )


def test_a_held_certification_may_stand_nearby(golds: list[GoldFact]) -> None:
    later = TEXT.rindex("国家级高新区")
    assert len(match(golds, [replace(HELD, span=(later, later + 6))]).pairs) == 1
    assert match(golds, [replace(HELD, span=(100, 106))]).pairs == ()


def test_the_best_agreement_pairs_first(golds: list[GoldFact]) -> None:
    worse = replace(OUTPUT, period="2022", subject="别园区")
    assert match(golds, [worse, OUTPUT, HELD]).pairs[0].given == OUTPUT


def test_a_fact_told_twice_is_wanted_once(tmp_path: Path) -> None:
    rows = [
        gold_row("30亿元", "去年产值30亿元", value="3000000000", unit="CNY", period="2023"),
        gold_row("30亿元", "产值30亿元，增长", value="3000000000", unit="CNY", period="as_of:2023-12", required="0"),
    ]
    (fact,) = load_gold(write_gold(tmp_path, rows), TEXT)
    assert fact.period == {"2023", "as_of:2023-12"}
    assert len(fact.spans) == 2
    assert fact.required


def test_the_offset_is_that_of_the_mention_in_its_context(golds: list[GoldFact]) -> None:
    (start, end), *_ = golds[0].spans
    assert TEXT[start:end] == "30亿元"


@pytest.mark.parametrize("context", ["青岚园区", "没有这句", "产值"])
def test_a_context_that_is_not_unique_or_lacks_its_mention_is_refused(tmp_path: Path, context: str) -> None:
    path = write_gold(tmp_path, [gold_row("30亿元", context, value="3000000000", unit="CNY")])
    with pytest.raises(ParkfactsError, match="qinglan.tsv, line 2"):
        load_gold(path, TEXT)


def test_missing_columns_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "short.tsv"
    path.write_text("kind\tsubject\noutput\t青岚园区\n", encoding="utf-8")
    with pytest.raises(ParkfactsError, match="wrong columns"):
        load_gold(path, TEXT)


def causes(found: Matching, facts: list[GivenFact]) -> list[str]:
    return [error.cause for error in errors_of("qinglan", found, facts, TEXT)]


def test_errors_are_grouped_by_what_went_wrong(golds: list[GoldFact]) -> None:
    for facts, expected in (
        ([OUTPUT, HELD], []),
        ([HELD], ["missed"]),
        ([replace(OUTPUT, period="2022", subject="别园区"), HELD], ["wrong period", "wrong subject"]),
        ([replace(OUTPUT, value=3e8), HELD], ["wrong value"]),
        ([replace(OUTPUT, unit="USD", statistic="delta"), HELD], ["wrong statistic and unit"]),
        ([OUTPUT, HELD, replace(OUTPUT, span=(24, 28), value=3.6e9)], ["spurious"]),
    ):
        assert causes(match(golds, facts), facts) == expected


def test_an_error_shows_its_evidence(golds: list[GoldFact]) -> None:
    facts = [replace(OUTPUT, period="2022"), HELD]
    (error,) = errors_of("qinglan", match(golds, facts), facts, TEXT)
    assert error.snippet.startswith("青岚园区去年产值【30亿元】，增长8%")
    assert (error.article, error.wanted, error.given) == ("qinglan", "2023", "2022")
