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
BESIDE_PLACE = [
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


@pytest.mark.parametrize("made", [*BESIDE_FIRM, *BESIDE_PLACE, *TO_BUILD, *TWO])
def test_the_figure_is_of_the_one_that_the_text_goes_on_about(made: Case) -> None:
    check(made)
