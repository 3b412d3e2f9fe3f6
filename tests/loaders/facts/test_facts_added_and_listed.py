"""What is added, what goes on with the figure before, and firms named before the count of a title that they hold."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

CASES = [
    case(
        "2022年，寿光市新增省级专精特新企业14家，总数达到63家。",
        "寿光市 srdi_sme 14 count delta provincial 2022",
        "寿光市 srdi_sme 63 count provincial 2022",
    ),
    case(
        "2022年，寿光市新增高新技术企业20家、科技型中小企业50家，新吸纳从业人员2000人。",
        "寿光市 high_tech_enterprise 20 count delta 2022",
        "寿光市 tech_sme 50 count delta 2022",
        "寿光市 employment 2000 person delta 2022",
    ),
    case(
        "2022年，潍坊市完成固定资产投资617亿元，增长6%，其中，工业完成247亿元。",
        "潍坊市 fixed_asset_investment 617e8 CNY 2022",
        "潍坊市 fixed_asset_investment 6 % yoy 2022",
        "潍坊市 fixed_asset_investment 247e8 CNY 2022",
    ),
    case(
        "2022年，潍坊市水泥产量400万吨，需求量500万吨，低于目标20万吨。",
        "潍坊市 production_volume 400e4 t 2022",
    ),
    case(
        "2009年，玖泓纸业有限公司年产量为652万吨，理泓造纸有限公司年产量为355万吨。",
        "玖泓纸业有限公司 production_volume 652e4 t/a|t 2009",
        "理泓造纸有限公司 production_volume 355e4 t/a|t 2009",
    ),
    case(
        "寿光市公布名单。金澜新材、恒泓机械等5家企业获评国家级绿色工厂。",
        "寿光市 green_factory 5 count national",
        "金澜新材 green_factory - national",
        "恒泓机械 green_factory - national",
    ),
    case(
        "寿光市公布名单。金澜新材、恒泓机械等5家企业申报国家级绿色工厂。",
        "寿光市 green_factory 5 count national applying|actual",
    ),
    case("2022年，寿光市完成工业性投资62亿元。", "寿光市 fixed_asset_investment 62e8 CNY 2022"),
    case(
        "寿光市泓川锻造有限公司去年投入技改资金5800万元。",
        "寿光市泓川锻造有限公司 fixed_asset_investment 5800e4 CNY 2022",
    ),
    case(
        "2022年，寿光市企业入库税金31亿元，可用财力40亿元。",
        "寿光市 tax_paid 31e8 CNY 2022",
        "寿光市 fiscal_revenue 40e8 CNY 2022",
    ),
    case("截至2022年上半年末，寿光市拥有高新技术企业390户。", "寿光市 high_tech_enterprise 390 count as_of:2022-06"),
    case(
        "寿光市召开大会。2022年，工业总产值突破千亿。今年以来，寿光市完成税收31亿元。",
        "寿光市 industrial_output_value 1000e8 CNY over 2022",
        "寿光市 tax_paid 31e8 CNY 2022",
        published=date(2023, 1, 16),
    ),
    case(
        "寿光市2022年上半年工业运行情况及下半年工作打算\n规上企业实现利润3.8亿元。",
        "寿光市 profit 3.8e8 CNY 2022-H1",
        published=date(2022, 7, 14),
    ),
    case("泓川锻造有限公司产值有望冲刺12亿元。", "泓川锻造有限公司 industrial_output_value 12e8 CNY planned"),
    case("项目落成后，泓川锻造有限公司年产值可达12亿元。", "泓川锻造有限公司 industrial_output_value 12e8 CNY planned"),
]
STORIES = [
    case(
        "合肥高新区概况\n——产业布局。\n合肥驰泓传动科技有限公司销售收入1.37亿元。\n——创新能力。\n拥有高新技术企业97家。\n"
        "——发展目标。\n到2026年，全区工业总产值突破3000亿元，上市企业达到10家。",
        "合肥驰泓传动科技有限公司 operating_revenue 1.37e8 CNY",
        "合肥高新区 high_tech_enterprise 97 count",
        "合肥高新区 industrial_output_value 3000e8 CNY over planned 2026",
        "合肥高新区 listed_company 10 count planned 2026",
    ),
    case(
        "龙南经济技术开发区（深圳）推介会\n我区距深圳280公里，2022年11月在深圳市福田区举办推介会。\n"
        "全区规划面积36.8平方公里，落户企业327户。\n现有高新技术企业19家。",
        "龙南经济技术开发区 area 36.8 km2",
        "龙南经济技术开发区 enterprise_count 327 count",
        "龙南经济技术开发区 high_tech_enterprise 19 count",
    ),
    case(
        "荣昌县工业园区一季度产值达76亿元\n铜梁区代表团来访。我县工业园区实现产值76.6亿元；全县共引进项目27个。",
        "重庆荣昌工业园区|荣昌县工业园区 industrial_output_value 76e8 CNY 2023-Q1",
        "重庆荣昌工业园区|荣昌县工业园区 industrial_output_value 76.6e8 CNY 2023-Q1|-",
        "荣昌县|荣昌区 project_count 27 count 2023-Q1|-",
    ),
]


@pytest.mark.parametrize("wanted", CASES)
def test_figures(wanted: Case) -> None:
    check(wanted)


@pytest.mark.parametrize("wanted", STORIES)
def test_whose_story_it_is(wanted: Case) -> None:
    check(wanted)
