"""Whose a figure is where another firm, a guest, an office or a wider region stands beside the one told of."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

FIRM, OTHER = "溧阳海岳精密机械有限公司", "鼎禾电子有限公司"
PARK = "双凤经济开发区"
OPENING = f"{FIRM}主要生产减速机。"
REVENUE = f"{FIRM} operating_revenue 3.2e8 CNY"
NEXT = "年销售收入3.2亿元。"

BESIDE_FIRM = [
    case(f"{OPENING}{OTHER}是公司最大的客户。{NEXT}", REVENUE),
    case(f"{OPENING}与{OTHER}相比，公司的优势在于成本。{NEXT}", REVENUE),
    case(f"{OPENING}公司还和{OTHER}签订了采购协议。这家企业{NEXT}", REVENUE),
    case(f"{OPENING}日前，{OTHER}总经理王伟带队来访。这家企业{NEXT}", REVENUE),
    case(f"{OPENING}隔壁是它的上游、去年落户的{OTHER}。{NEXT}", REVENUE.replace(FIRM, OTHER)),
    case(
        f"减速机项目由{FIRM}负责建设，{OTHER}负责设计。项目总投资12亿元。",
        f"{FIRM} project_investment 12e8 CNY",
    ),
]
PARTNERS = [
    case(f"{OPENING}目前正在为{OTHER}的新车型开发配套产品。{NEXT}", REVENUE),
    case(f"{OPENING}在此之前，同类产品一直被{OTHER}垄断。今年，公司{NEXT}", REVENUE + " -|2023"),
    case(f"{OPENING}这条生产线由{OTHER}量身定制。{NEXT}", REVENUE),
    case(f"{OPENING}{OTHER}还专门派人来学习。{NEXT}", REVENUE),
    case(f"{OPENING}{OTHER}采购部负责人对公司产品赞不绝口。{NEXT}", REVENUE),
]
BESIDE_PLACE = [
    case(
        "宁国市位于皖南山区。全国每三个密封件就有一个产自这里，年产值120亿元。",
        "宁国市 industrial_output_value 120e8 CNY",
    ),
    case(
        "宁国市位于皖南山区。安徽省经信厅将其认定为特色产业集群。目前，集群企业达320家。",
        "宁国市 enterprise_count 320 count",
        "?宁国市 demonstration_base - provincial|-",
    ),
    case(
        "宁国市位于皖南山区。与合肥工业大学共建研究院，累计获得专利1200项。",
        "宁国市 patent_count 1200 count",
    ),
    case(
        f"{PARK}位于长丰县南部。长丰县县委、县政府高度重视园区建设。目前，已入驻企业320家。",
        f"{PARK} enterprise_count 320 count",
    ),
    case(
        "近年来，长丰县大力发展汽车产业。\n安徽已形成一批汽车产业集群。\n规上工业总产值320亿元。",
        "长丰县 industrial_output_value 320e8 CNY",
    ),
    case(
        "长丰县实现产值430亿元，比肥西县少90亿元，同比增长12%。",
        "长丰县 industrial_output_value 430e8 CNY",
        "?长丰县 industrial_output_value 90e8 CNY",
        "长丰县 industrial_output_value 12 % yoy",
    ),
    case(
        "上半年，肥西县工业增加值增长12.1%；庐江县受市场影响，仅增长2.3%。",
        "肥西县 industrial_value_added 12.1 % yoy 2023-H1",
        "庐江县 industrial_value_added 2.3 % yoy 2023-H1",
    ),
]
TO_BUILD = [
    case(
        f"3月8日，{PARK}与{FIRM}签订减速机项目投资协议。总投资12亿元。",
        f"{FIRM} project_investment 12e8 CNY -|2023-03-08",
    ),
    case(
        f"{PARK}引进{FIRM}建设减速机项目。一期投资12亿元。全部达产后年产值32亿元。",
        f"{FIRM} project_investment 12e8 CNY",
        f"{FIRM} industrial_output_value 32e8 CNY planned",
    ),
]
TWO = [
    case(
        f"{PARK}有两家龙头：{FIRM}和{OTHER}。前者年产值12亿元，后者年产值8亿元。",
        f"{FIRM} industrial_output_value 12e8 CNY",
        f"{OTHER} industrial_output_value 8e8 CNY",
    ),
    case(
        f"园区有两家骨干企业，一家是{FIRM}，年产值12亿元；另一家是{OTHER}，年产值8亿元。",
        f"{FIRM} industrial_output_value 12e8 CNY",
        f"{OTHER} industrial_output_value 8e8 CNY",
    ),
]
LISTED = [
    case(
        f"1、{FIRM}\n公司成立于2008年，员工800人。\n2、{OTHER}\n公司成立于2010年，员工600人。",
        f"{FIRM} employment 800 person",
        f"{OTHER} employment 600 person",
        title="某开发区重点企业介绍",
    ),
    case(
        f"企业名称：{FIRM}\n员工人数：800人\n企业名称：{OTHER}\n员工人数：600人",
        f"{FIRM} employment 800 person",
        f"{OTHER} employment 600 person",
    ),
    case(
        f"第一名：{FIRM}，营收32亿元\n第二名：{OTHER}，营收21亿元",
        f"{FIRM} operating_revenue 32e8 CNY",
        f"{OTHER} operating_revenue 21e8 CNY",
    ),
    case(
        f"{FIRM}产值3.2亿元。同样忙碌的还有{OTHER}，产值2.1亿元。",
        f"{FIRM} industrial_output_value 3.2e8 CNY",
        f"{OTHER} industrial_output_value 2.1e8 CNY",
    ),
    case(f"{FIRM}获得{OTHER}领投的3.2亿元A轮融资。", f"{FIRM} financing 3.2e8 CNY"),
]
OF_TRADE = [
    case(
        "近年来，我国减速机行业发展迅速。\n需求旺盛。\n企业信心十足。\n浙江是主要产区。\n全年利润预计52亿元。",
        "中国 profit 52e8 CNY planned -|2023",
    ),
    case(
        f"近年来，我国减速机行业发展迅速。{FIRM}总经理认为，市场前景广阔。目前，减速机生产企业有520家。",
        "中国 enterprise_count 520 count",
    ),
    case(f"{FIRM}年产值3.2亿元。目前整个行业的产能已达520万台。", f"{FIRM} industrial_output_value 3.2e8 CNY",
         "中国 production_capacity 520e4 count|count/a"),
]  # fmt: skip


@pytest.mark.parametrize("made", [*BESIDE_FIRM, *PARTNERS, *BESIDE_PLACE, *TO_BUILD, *TWO, *LISTED, *OF_TRADE])
def test_the_figure_is_of_the_one_that_the_text_goes_on_about(made: Case) -> None:
    check(made)
