"""Firms and parks that only the headings of their sections name. Own names."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities

BELOW = "去年营收27.8亿元，在职员工1900人，产品销往全国各地，客户遍布海内外。"


def _named(text: str) -> list[tuple[str, str, str]]:
    return [(m.text, m.canonical, m.entity_type) for m in recognise_entities(text) if m.method == "section"]


def test_a_brand_and_a_trade_on_a_line_of_their_own() -> None:
    text = f"先看家底\n{BELOW}\n沅昱仪表\n同学在沅昱干了八年。{BELOW}"
    assert [(m.text, m.canonical) for m in recognise_entities(text)] == [("沅昱仪表", "沅昱仪表"), ("沅昱", "沅昱仪表")]


def test_a_park_on_a_line_of_its_own() -> None:
    text = "旗下园区\n沅朗清溪食品谷\n2019年设立，占地680亩，现有食品企业74家，去年产值30亿元。"
    assert _named(text) == [("沅朗清溪食品谷", "沅朗清溪食品谷", "park")]


@pytest.mark.parametrize("heading", ["产销情况", "发展历程", "企业文化", "特色小镇", "碘及衍生物", "隐忧", "智造新城"])
def test_headings_that_name_nobody(heading: str) -> None:
    assert _named(f"{heading}\n{BELOW}") == []
