"""Works with names of their own (markets, power stations, lines, ports): found where their figures are told."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities


def _named(text: str) -> set[tuple[str, str]]:
    return {(m.text, m.method) for m in recognise_entities(text)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("总投资42亿元的清漪抽水蓄能电站主体工程开工。", "清漪抽水蓄能电站"),
        ("红珀果蔬批发市场年交易量120万吨。", "红珀果蔬批发市场"),
        ("恒珑广场（占地20亩）由两座楼组成。", "恒珑广场"),
        ("据预测，京沪高铁总投资2200亿元。", "京沪高铁"),
        ("今年，湘桂铁路完成货运量2亿吨。", "湘桂铁路"),
        ("盐田港集装箱吞吐量下降。", "盐田港"),
        ("霍尔果斯口岸去年累计进出口2000万吨。", "霍尔果斯口岸"),
        ("旗下资产包括杭州云珀科技广场（占地约20亩）及配套设施。", "杭州云珀科技广场"),
        ("卡珊铁矿总投资20亿美元。", "卡珊铁矿"),
    ],
)
def test_work_with_figures_of_its_own(text: str, name: str) -> None:
    assert (name, "facility") in _named(text)


def test_one_use_vouches_for_the_others() -> None:
    text = "清漪水电站总投资3亿元。\n村民说，清漪水电站带来了游客。"
    assert [m.text for m in recognise_entities(text)].count("清漪水电站") == 2


@pytest.mark.parametrize(
    "text",
    [
        "我省高速公路总投资300亿元，全省铁路完成投资200亿元。",
        "城市广场占地20亩，地面电站装机3万千瓦，屋顶光伏电站并网。",
        "香港投资增加，港资企业完成进出口30亿元。",
        "距清漪机场30公里，紧邻恒珑大厦。",
        "大型批发市场年交易量上升，专业市场累计实现成交。",
    ],
)
def test_kinds_of_works_and_neighbours_are_no_names(text: str) -> None:
    assert not {name for name, method in _named(text) if method == "facility"}
