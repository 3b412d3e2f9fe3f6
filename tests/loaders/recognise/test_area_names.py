"""Areas by a name and a short ending, in sentences made for the purpose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.recognise.area_names import area_names
from loaders.recognise.entities import recognise_entities


def parks(text: str) -> set[str]:
    """Canonical names of the parks of a text."""
    return {m.canonical for m in recognise_entities(text) if m.entity_type == "park"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("绵阳市提速。丁山片区去年完成产值35亿元。", "丁山片区"),
        ("绵阳市提速。城南片区现有企业21家。", "城南片区"),
        ("绵阳市提速。走进凤栖组团，这里已有企业60家。", "凤栖组团"),
        ("记者在青岚谷看到，展厅人头攒动。", "青岚谷"),
        ("襄阳市打造了云栖组团，目前集聚企业37家。", "云栖组团"),
        ("位于襄阳的梦溪小镇，总投资12亿元。", "梦溪小镇"),
        ("核心区河沥园区规划面积12平方公里。", "河沥园区"),
        ("走进机器人小镇，机械臂正在起舞。", "机器人小镇"),
        ("襄阳云谷是当地的主阵地。", "襄阳云谷"),
    ],
)
def test_an_area_that_is_told_of_or_shown_is_a_park(text: str, name: str) -> None:
    assert name in parks(text)


@pytest.mark.parametrize(
    "text",
    [
        "老旧片区改造去年完成投资35亿元。",
        "三大片区产值达到35亿元。",
        "各组团入驻企业40家。",
        "用电低谷达到12万千瓦。",
        "海港完成吞吐量2000万吨。",
        "绵阳港完成吞吐量2000万吨。",
        "我们走进特色小镇，看了又看。",
        "两大板块实现营收30亿元。",
    ],
)
def test_what_only_says_which_areas_are_meant_is_none(text: str) -> None:
    assert not parks(text)


def test_a_name_counts_wherever_it_stands_once_it_is_told_of() -> None:
    text = "丁山片区已有企业12家。这几年，去丁山片区的人多了。"
    assert [m.start for m in recognise_entities(text) if m.canonical == "丁山片区"] == [0, text.index("去") + 1]


PIECES = ["丁山", "片区", "云", "谷", "走进", "，", "产值", "的", "湖州", "。", "小镇"]


@given(st.lists(st.sampled_from(PIECES), max_size=12))
def test_every_mention_is_where_it_says(parts: list[str]) -> None:
    text = "".join(parts)
    for mention in area_names(text, []):
        assert text[mention.start : mention.end] == mention.text
