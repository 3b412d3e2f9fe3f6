"""Rankings: the head of the list or the heading above it names metric and statistic, title or opening the time."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

PUBLISHED = date(2022, 11, 3)
NINE = "2022-01/2022-09"

CASES = [
    case(
        "今年前三季度，全省招商引资到位资金3180亿元。\n红榜\n一、固定资产投资\n（一）各市增速前两位：洛阳市同比增长46.2%，南阳市增长31.7%。\n"
        "（二）县市区增速前两位：嵩县66.8%，汝阳县52%。\n二、招商引资\n（一）到位资金总量前两位：洛阳市642亿元，南阳市518亿元。\n"
        "（二）到位资金增幅后两位：信阳市7.4%，周口市下降9.6%。\n（三）引进亿元以上项目前两位：洛阳市63个；南阳市41个。",
        f"河南省|全省 funds_in_place 3180e8 CNY {NINE}",
        f"洛阳市 fixed_asset_investment 46.2 % yoy {NINE}",
        f"南阳市 fixed_asset_investment 31.7 % yoy {NINE}",
        f"嵩县 fixed_asset_investment 66.8 % yoy {NINE}",
        f"汝阳县 fixed_asset_investment 52 % yoy {NINE}",
        f"洛阳市 funds_in_place 642e8 CNY {NINE}",
        f"南阳市 funds_in_place 518e8 CNY {NINE}",
        f"信阳市 funds_in_place 7.4 % yoy {NINE}",
        f"周口市 funds_in_place -9.6 % yoy {NINE}",
        f"洛阳市 project_count 63 count {NINE}",
        f"南阳市 project_count 41 count {NINE}",
        published=PUBLISHED,
        title="前三季度全省重点工作“红黄榜”出炉",
    ),
    case(  # a fall, and 排名后两位的是
        "2022年上半年各县指标排名\n一、规上工业增加值\n降幅前两位：栾川县16.2%，嵩县11.7%。\n增速排名后两位的是：宜阳县（1.2%）、洛宁县（0.7%）。",
        "栾川县 industrial_value_added -16.2 % yoy 2022-H1",
        "嵩县 industrial_value_added -11.7 % yoy 2022-H1",
        "宜阳县 industrial_value_added 1.2 % yoy 2022-H1",
        "洛宁县 industrial_value_added 0.7 % yoy 2022-H1",
        published=PUBLISHED,
        title="2022年上半年各县指标排名",
    ),
    case(  # in prose, without a heading
        "2022年前三季度，进出口总额增速居前三位的县区依次为：栾川县（46.2%）、嵩县（31.7%）、汝阳县（22.5%）。",
        f"栾川县 trade_value 46.2 % yoy {NINE}",
        f"嵩县 trade_value 31.7 % yoy {NINE}",
        f"汝阳县 trade_value 22.5 % yoy {NINE}",
        published=PUBLISHED,
    ),
    case(  # numbered items below the heading; sums of contracts below a heading of projects
        "2021年度洛阳市企业排行榜\n一、纳税额\n1.瑞丰重工机械股份有限公司7.4亿元\n2.恒达轴承有限公司6.2亿元\n"
        "二、新签约项目\n（一）个数前两位：栾川县63个，嵩县41个。\n（二）金额前两位：宜阳县63亿元，洛宁县41亿元。",
        "瑞丰重工机械股份有限公司 tax_paid 7.4e8 CNY 2021",
        "恒达轴承有限公司 tax_paid 6.2e8 CNY 2021",
        "栾川县 contract_project_count 63 count 2021",
        "嵩县 contract_project_count 41 count 2021",
        "宜阳县 contract_value 63e8 CNY 2021",
        "洛宁县 contract_value 41e8 CNY 2021",
        published=PUBLISHED,
        title="2021年度洛阳市企业排行榜",
    ),
    *(
        case(
            "2022年前三季度，" + text,
            f"兴国县 fixed_asset_investment 16.2 % yoy {NINE}",
            f"石城县 fixed_asset_investment 11.7 % yoy {NINE}",
            published=PUBLISHED,
        )
        for text in (
            "各县固定资产投资增速分别为：兴国县16.2%、石城县11.7%。",
            "固定资产投资增长最快的两个县是兴国县（16.2%）、石城县（11.7%）。",
            "兴国县（16.2%）、石城县（11.7%）固定资产投资增速位居全市前列。",
            "固定资产投资增速中，兴国县以16.2%位居第一，石城县以11.7%位居第二。",
            "从增速看，固定资产投资前两位依次是兴国县（16.2%）和石城县（11.7%）。",
        )
    ),
    *(
        case(
            "2022年前三季度各县指标排名\n" + text,
            f"兴国县 fixed_asset_investment 16.2 % yoy {NINE}",
            f"石城县 fixed_asset_investment 11.7 % yoy {NINE}",
            published=PUBLISHED,
            title="2022年前三季度各县指标排名",
        )
        for text in (
            "固定资产投资增速前两名\n兴国县（16.2%）\n石城县（11.7%）",
            "一、固定资产投资增速排名\n第一名：兴国县 16.2%\n第二名：石城县 11.7%",
            "一、固定资产投资。增速前两位：兴国县16.2%，石城县11.7%。",
        )
    ),
    case(  # what the head ranks by is no growth, and no metric of the heading
        "2022年前三季度各县指标排名\n一、招商引资\n（一）到位资金履约率前两位：栾川县46.2%，嵩县31.7%。",
        published=PUBLISHED,
        title="2022年前三季度各县指标排名",
    ),
]


@pytest.mark.parametrize("made", CASES)
def test_a_ranking_takes_metric_statistic_and_time_from_what_heads_it(made: Case) -> None:
    check(made)
