"""Firms of a group by where they are."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("燕京啤酒新疆公司去年产量达到30万吨。", "燕京啤酒新疆公司"),
        ("山东钢铁集团日照公司投资30亿元。", "山东钢铁集团日照公司"),
        ("首钢集团伊犁钢铁投资20亿元。", "首钢集团伊犁钢铁"),
        ("中国铝业河南分公司去年产铝20万吨。", "中国铝业"),
        ("首钢集团伊犁钢铁基地投资20亿元。", "首钢集团"),
    ],
)
def test_a_firm_of_a_group_is_named_with_its_place(text: str, name: str) -> None:
    """公司, or the trade of a group, behind a place; a plant and a 分公司 are the firm's."""
    firms = [m.text for m in recognise_entities(text) if m.entity_type == "enterprise"]
    assert firms == [name]


def test_on_a_firms_page_a_place_and_公司_are_its_own_company() -> None:
    text = (
        "远恒叉车股份有限公司扩产。远恒叉车股份有限公司去年营收30亿元。远恒叉车股份有限公司设立远恒叉车（西安）有限公司。"
        "远恒叉车股份有限公司表示，西安公司产量3万台。"
    )
    named = {m.text: m.canonical for m in recognise_entities(text) if m.entity_type == "enterprise"}
    assert named.get("西安公司") == "远恒叉车（西安）有限公司"


def test_on_other_pages_a_place_and_公司_are_nobody() -> None:
    text = "恒拓电子投产。远恒叉车扩产。西安公司产量3万台。"
    assert "西安公司" not in {m.text for m in recognise_entities(text)}
