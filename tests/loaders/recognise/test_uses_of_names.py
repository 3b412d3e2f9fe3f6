"""Names of brand and trade in the clauses of trade news, goods in the same clauses, and suffixes of parks."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities

NAMES = ("旭泓光电", "润澜轮胎", "鼎泽化工", "锦珂锂业", "凯澜电子", "泓岳水泥")
USES = (
    "{}同期净亏损4.3亿元。",
    "江苏镇江的{}把旧线改成年产1.2万吨的装置。",
    "浙江{}9月份出货量减少11.6%。",
    "{}的产能利用率只有六成。",
    "{}二期项目总投资6亿元。",
    "{}方面表示，今年不会扩产。",
    "{}内部人士透露，公司负债8亿元。",
    "不久前，{}拿下了3亿元订单。",
    "而{}的市场份额约为12%。",
    "{}以12%的市场份额位居第二。",
    "去年，{}建成投产了3条生产线。",
    "作为老大，{}产能达到100万吨。",
    "{}日前发布公告，拟募资8亿元。",
    "在{}看来，今年销量增长10%不难。",
    "{}：年产能20万吨，员工600人。",
    "“{}”去年产值5亿元。",
)
GOODS = (
    "我国铅蓄电池产能为1.4亿千瓦时。",
    "全市墙体材料产能达到500亿块。",
    "稀土永磁材料产能达到14.6万吨。",
    "变频空调的市场份额已经达到25%。",
)
SUFFIXES = (
    "锂电园",
    "产业转移园",
    "酒业集中发展区",
    "保护开发区",
    "科创大走廊",
    "生物岛",
    "综合改革试验区",
    "航空港实验区",
    "海洋经济创新区",
)


def _firms(text: str) -> list[str]:
    return [mention.text for mention in recognise_entities(text) if mention.entity_type == "enterprise"]


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("name", NAMES)
def test_a_brand_and_a_trade_is_a_firm_where_a_firm_is_told_of(name: str, use: str) -> None:
    assert any(firm.endswith(name) for firm in _firms(use.format(name)))


@pytest.mark.parametrize("text", GOODS)
def test_goods_are_no_firm(text: str) -> None:
    assert not _firms(text)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_park_goes_by_its_suffix(suffix: str) -> None:
    parks = [m.text for m in recognise_entities(f"落户宜兴市滨澜{suffix}的企业有120家。") if m.entity_type == "park"]
    assert any(park.endswith(f"滨澜{suffix}") for park in parks)
