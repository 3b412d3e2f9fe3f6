"""Companies that go by a brand and a trade: found where a clause begins and a firm acts, and nowhere else."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities


def _firms(text: str) -> set[str]:
    return {m.text for m in recognise_entities(text) if m.entity_type == "enterprise"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("龙头企业远砼住工年产构件20万立方米。", "远砼住工"),
        ("上市公司晟穆光学2022年营收7亿元。", "晟穆光学"),
        ("铭岳股份、嘉珺铜箔、粤澔科技去年产量分别为3万吨、2万吨和1万吨。", "嘉珺铜箔"),
        ("头部还在：恒珂无纺今年上了两条线。", "恒珂无纺"),
        ("一家叫北烨精铸的企业算了一笔账。", "北烨精铸"),
    ],
)
def test_brand_and_trade_is_a_firm(text: str, name: str) -> None:
    assert name in _firms(text)


def test_known_brand_with_another_trade_is_another_firm() -> None:
    firms = _firms("华屿重工集团有限公司（简称华屿）发布年报。\n华屿矿机 全年交付支架600台，营收9亿元。")
    assert "华屿矿机" in firms


@pytest.mark.parametrize(
    "text",
    [
        "2022年，全市规上工业营业收入达到612亿元。",
        "负极材料产能达到3万吨，锂电材料今年涨价。",
        "铅蓄电池企业受影响，直流风机获得订单。",
        "新上生产线投资2亿元，大型装备年产100台。",
    ],
)
def test_things_and_trades_are_no_firms(text: str) -> None:
    assert not _firms(text)
