"""Regions in sentences made for the purpose, and in any text at all."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.recognise.region_index import region_index
from loaders.recognise.regions import recognise_regions
from loaders.recognise.wide_places import recognise_wide_places

GOLD = Path(__file__).with_name("region_gold.csv")
PIECES = [
    "江苏省",
    "无锡",
    "锡山区",
    "海南",
    "海南藏族自治州",
    "合作",
    "市",
    "区",
    "县",
    "的",
    "、",
    "·",
    "大学",
    "新乡镇",
    "公司",
    "朝阳区",
    "北京",
    "兵团",
]


def gold() -> list[tuple[str, str]]:
    with GOLD.open(encoding="utf-8", newline="") as file:
        return [(row["text"], row["regions"]) for row in csv.DictReader(file)]


def found(text: str) -> list[tuple[str, str]]:
    return [(mention.text, mention.region_code) for mention in recognise_regions(text)]


def canonical(text: str) -> dict[str, str]:
    return {mention.text: mention.canonical for mention in recognise_regions(text)}


@pytest.mark.parametrize(("text", "regions"), gold())
def test_gold_sentences(text: str, regions: str) -> None:
    expected = [tuple(item.split("@")) for item in regions.split("|") if item]
    assert found(text) == expected


def test_fullest_name_of_the_article_is_canonical() -> None:
    names = canonical("锡山发展很快。无锡市锡山区的企业多，锡山区的园区也多。")
    assert set(names.values()) == {"无锡市锡山区"}
    assert canonical("锡山区开工，锡山投产。") == {"锡山区": "锡山区", "锡山": "锡山区"}


def test_canonical_of_one_region_is_not_that_of_another() -> None:
    names = canonical("湖南长沙县有三家工厂，长沙的总部没有搬。")
    assert names == {"湖南长沙县": "湖南长沙县", "长沙": "长沙"}


def test_ambiguous_name_follows_the_places_of_the_article() -> None:
    assert ("鼓楼区", "320106") in found("南京的软件企业聚集在鼓楼区。")
    assert ("鼓楼区", "350102") in found("福州的软件企业聚集在鼓楼区。")
    assert ("鼓楼区", "") in found("软件企业聚集在鼓楼区。")


def test_county_short_name_needs_evidence() -> None:
    assert found("中宁有好枸杞。") == []
    assert found("宁夏中宁有好枸杞。") == [("宁夏中宁", "640521")]
    assert found("中宁县有好枸杞，中宁人会种。") == [("中宁县", "640521"), ("中宁", "640521")]


def test_town_behind_its_county_is_part_of_the_mention_and_later_stands_alone() -> None:
    mentions = recognise_regions("湖州市德清县雷甸镇新增企业，雷甸镇的厂房都租出去了。")
    assert [(m.text, m.canonical, m.region_code) for m in mentions] == [
        ("湖州市德清县雷甸镇", "湖州市德清县雷甸镇", "330521"),
        ("雷甸镇", "湖州市德清县雷甸镇", "330521"),
    ]


@pytest.mark.parametrize(
    "text", ["锡山区推动城镇化。", "锡山区的乡镇企业。", "锡山区全镇动员。", "锡山区美丽乡村建设。"]
)
def test_words_that_end_like_towns_are_none(text: str) -> None:
    assert found(text) == [("锡山区", "320205")]


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=30).map("".join))
def test_mentions_are_ordered_slices_without_overlap(text: str) -> None:
    end = 0
    for mention in recognise_regions(text):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert mention.canonical in text
        assert mention.region_code == "" or mention.region_code in region_index().regions
        end = mention.end


def test_a_long_text_tells_the_same_in_each_copy() -> None:
    piece = "无锡市锡山区与新疆石河子市的企业签约，江苏、浙江、和县、资源县一并参加。"
    once = [mention.canonical for mention in recognise_regions(piece)]
    assert [mention.canonical for mention in recognise_regions(piece * 1600)] == once * 1600


def test_seed_is_a_tree_of_three_levels() -> None:
    regions = region_index().regions
    assert 3150 < len(regions) < 3300
    levels = {"province": "", "prefecture": "province", "county": "province prefecture"}
    for region in regions.values():
        parent = regions.get(region.parent_code)
        assert (parent.level if parent else "") in levels[region.level].split() or region.level == "province"
    assert sum(region.level == "province" for region in regions.values()) == 35  # 34 and the corps
    assert regions["659001"].lineage == ("659001", "650000", "660000")


@pytest.mark.parametrize(
    ("text", "wide"),
    [
        ("川东北经济区增长8%", {"川东北经济区": ("川东北", "area")}),
        ("大湾区与成渝", {"大湾区": ("粤港澳大湾区", "area"), "成渝": ("成渝地区", "area")}),
        ("东盟、中东", {"东盟": ("东盟", "continent"), "中东": ("中东", "continent")}),
        ("东北增长8%", {"东北": ("东北地区", "area")}),
        ("世界500强企业来访", {}),
        ("打造世界级基地", {}),
    ],
)
def test_wide_places_are_whole_names(text: str, wide: dict[str, tuple[str, str]]) -> None:
    assert {m.text: (m.canonical, m.method) for m in recognise_wide_places(text)} == wide


@pytest.mark.parametrize(
    "behind", ["新签约项目30个。", "今年实现产值30亿元。", "集中开工项目12个。", "工信局发布数据。"]
)
@pytest.mark.parametrize("name", ["赵县", "寿光", "宿豫"])
def test_a_short_name_that_opens_a_clause_is_a_place_where_a_place_acts(name: str, behind: str) -> None:
    assert name in canonical(f"日前，{name}{behind}")


def test_what_a_region_is_and_was_called() -> None:
    assert region_index().called("500153") == ("荣昌区", "荣昌县")
    assert region_index().called("999999") == ()


@pytest.mark.parametrize("text", ["{}产值达到9亿元。", "去年，{}税收9亿元。", "2022年{}完成投资。", "在{}，企业不少。"])
def test_a_county_of_two_characters_needs_no_evidence_unless_other_words_hold_it(text: str) -> None:
    assert [m.text for m in recognise_regions(text.format("歙县"))] == ["歙县"]
    assert [m.text for m in recognise_regions(text.format("和县"))] == []
