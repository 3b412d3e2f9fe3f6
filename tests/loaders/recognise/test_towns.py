"""Towns: named behind their county, behind 的, by what the clause says they are, and alone once the county is known."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities


def _regions(text: str) -> dict[str, str]:
    return {m.text: m.canonical for m in recognise_entities(text) if m.entity_type == "region"}


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("浙江诸暨的店坞镇去年产值790亿元。", "店坞镇"),
        ("江苏丹阳的丹珏镇，规上企业210家。", "丹珏镇"),
        ("走访了福建晋江磁洋镇三家厂。", "福建晋江磁洋镇"),
        ("浙江诸暨大岙街道。袜企有6000家。", "浙江诸暨大岙街道"),
        ("浙江台州椒江区下岙街道现有企业300家。", "浙江台州椒江区下岙街道"),
        ("桐峪是浙江永康下面的一个镇，全镇五金企业900家。", "桐峪"),
        ("福建省晋江市公布数据。磁洋镇去年产值120亿元。", "磁洋镇"),
    ],
)
def test_town_is_a_region(text: str, town: str) -> None:
    assert town in _regions(text)


def test_bare_name_is_the_town_once_it_is_named() -> None:
    text = "浙江诸暨和福建晋江磁洋镇做个比较。\n磁洋：一把伞撑起来的镇\n磁洋去年做了5亿把伞。"
    assert _regions(text)["磁洋"] == "福建晋江磁洋镇"


def test_town_lies_in_the_county_named_before_it() -> None:
    mentions = recognise_entities("福建晋江的磁洋镇有鞋企300家。")
    assert [(m.text, m.region_code) for m in mentions] == [("福建晋江", "350582"), ("磁洋镇", "350582")]


def test_county_keeps_the_name_that_it_has_before_a_town() -> None:
    assert _regions("浙江诸暨大岙街道有袜企。诸暨去年出口增长。")["诸暨"] == "浙江诸暨"


def test_park_may_bear_the_name_of_a_town() -> None:
    text = "珠海市香洲区南坪镇经济发展快。南坪科技园有企业634家。"
    assert ("南坪科技园", "park") in {(m.text, m.entity_type) for m in recognise_entities(text)}


@pytest.mark.parametrize(
    "text",
    [
        "江苏江阴是工业重镇，也是制造业强镇。",
        "浙江诸暨的小镇，江苏昆山的乡镇企业。",
        "江苏江阴各镇、全镇上下都在招商。",
        "江苏昆山古镇游客多，浙江义乌中心镇发展快。",
        "福建晋江推进城镇化，美丽乡村建设加快。\n专业镇产值增长，建制镇有十个。",
    ],
)
def test_kinds_of_towns_are_no_names(text: str) -> None:
    assert not {name for name in _regions(text) if name.endswith(("镇", "乡", "街道"))}


def test_town_that_opens_a_clause_needs_no_county_where_a_figure_is_told_of_it() -> None:
    assert "磁洋镇" in _regions("磁洋镇现有家纺企业600家。")
    assert "磁洋镇" not in _regions("磁洋镇的雨停了。")
