"""Sections whose headings name whom they tell of, and pages that come back to their own firm."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

FIRM = "池州安安新材料有限公司"
OPERATOR = "宏昱产业园控股有限公司"
PARENT, CHILD = "四川绵竹沅昱精密铸锻股份有限公司", "内江沅昱风电部件有限公司"

SECTIONS = [
    case(
        "桃源县的工业\n桃源县去年产值692亿元。\n沅昱仪表\n"
        "这家企业现有员工1900人，去年营收27.8亿元，客户遍布全国各地。\n隐忧\n厂里招不到年轻人。去年税收18亿元，并不算高。",
        "桃源县 industrial_output_value 692e8 CNY 2022",
        "沅昱仪表 employment 1900 person",
        "沅昱仪表 operating_revenue 27.8e8 CNY 2022",
        "桃源县 tax_paid 18e8 CNY 2022",
    ),
    case(
        f"集团概况\n{OPERATOR}1996年在香港创立。集团现运营产业园17个。\n宏昱惠州智造港\n"
        "位于惠州仲恺高新区，占地680亩。园区现有企业186家，2022年实现产值143亿元。",
        f"{OPERATOR} park_count 17 count",
        "惠州智造港 area 680 mu",
        "惠州智造港 enterprise_count 186 count",
        "惠州智造港 industrial_output_value 143e8 CNY 2022",
    ),
]

ISSUERS = [
    case(
        f"证券代码：873001 证券简称：沅昱铸锻 公告编号：2023-011\n{PARENT}\n2022年年度报告摘要\n"
        "主要会计数据\n"
        "　　　　　　　　2022年　　2021年　　本期比上期增减\n"
        "营业收入（万元）　　12,846.75　　10,980.41　　17.00%\n"
        "净利润（万元）　　1,517.20　　1,236.88　　22.70%\n"
        f"（一）项目。项目由全资子公司{CHILD}实施，计划总投资8.2亿元，预计2024年投产。\n"
        "（二）产销。全年铸件产量6.28万吨。公司员工1046人。",
        f"{PARENT} operating_revenue 128467500 CNY 2022",
        f"{PARENT} operating_revenue 109804100 CNY 2021",
        f"{PARENT} operating_revenue 17 % yoy 2022",
        f"{PARENT} profit 15172000 CNY 2022",
        f"{PARENT} profit 12368800 CNY 2021",
        f"{PARENT} profit 22.7 % yoy 2022",
        f"{CHILD} project_investment 8.2e8 CNY planned",
        f"{PARENT} production_volume 62800 t 2022",
        f"{PARENT} employment 1046 person -|2022",
    ),
    case(
        "公告发布。控股子公司常德沅昱热能装备有限公司去年实现营业收入1.8亿元。",
        "常德沅昱热能装备有限公司 operating_revenue 1.8e8 CNY 2022",
    ),
]

NOBODY = [
    case(
        "桃源县高新区落实《关于支持常德市建设副中心城市的意见》，力争到2025年实现生产总值375亿元。",
        "桃源县高新区 gdp 375e8 CNY 2025 planned",
    ),
    case(
        "桃源县去年产值692亿元。\n常德高新区一家企业的车间 图片来源：桃源发布\n去年完成营业收入1062亿元。",
        "桃源县 industrial_output_value 692e8 CNY 2022",
        "桃源县 operating_revenue 1062e8 CNY 2022",
        title="桃源县2022年成绩单",
    ),
    case(
        "“到2025年，产值要达到900亿元。”桃源县高新区投资促进局局长王海东说。",
        "桃源县高新区 industrial_output_value 900e8 CNY 2025 planned",
    ),
]


@pytest.mark.parametrize("made", SECTIONS, ids=str)
def test_a_section_tells_of_whom_its_heading_names(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", ISSUERS, ids=str)
def test_a_report_comes_back_to_its_issuer_and_a_subsidiary_acts_by_itself(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", NOBODY, ids=str)
def test_titles_of_papers_captions_and_persons_are_nobody_that_a_figure_is_of(made: Case) -> None:
    check(made)


LISTS = [
    case(
        "序号　企业名称　所在地　主营产品及基本情况\n1　太原锐沅装备有限公司　太原市　检测装备，2022年营业收入3.6亿元\n"
        "2　晋中恒沅机械有限公司　晋中市　制瓶机，2022年营业收入1.2亿元",
        "太原锐沅装备有限公司 operating_revenue 3.6e8 CNY 2022",
        "晋中恒沅机械有限公司 operating_revenue 1.2e8 CNY 2022",
    ),
    case(
        "以沅曜硅材料（曲靖）有限公司为例，该公司去年产值45亿元。",
        "沅曜硅材料（曲靖）有限公司|沅曜硅材料(曲靖)有限公司 industrial_output_value 45e8 CNY 2022",
    ),
    case(
        "截至5月底，桃源县高新区拥有——\n✅ 高新技术企业192家\n✅ 上市企业2家",
        "桃源县高新区 high_tech_enterprise 192 count as_of:2023-05",
        "桃源县高新区 listed_company 2 count as_of:2023-05",
    ),
]


@pytest.mark.parametrize("made", LISTS, ids=str)
def test_lists_tell_of_their_firms_and_of_their_heading(made: Case) -> None:
    check(made)
