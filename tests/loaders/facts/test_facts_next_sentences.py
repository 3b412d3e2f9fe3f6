"""Whose the figures of the next sentences are: speakers named before, 该园, sector parks. Own texts."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

PLACE = "宜宾三江新区"
FIRM = "四川睿达智能装备有限公司"
OTHER = "宜宾宏峻机械有限公司"

SPEAKERS = [
    case(
        f"{FIRM}总经理邓衡介绍，去年产值3亿元。{OTHER}去年产值2亿元。\n邓衡表示，今年将新增设备投资5000万元。",
        f"{FIRM} industrial_output_value 3e8 CNY 2022",
        f"{OTHER} industrial_output_value 2e8 CNY 2022",
        f"{FIRM} project_investment 5000e4 CNY 2023 planned delta|level",
    ),
    case(
        f"{PLACE}经济发展局局长曾令涛介绍，新区抓项目建设。{FIRM}去年产值3亿元。\n"
        "“下一步我们将再建标准厂房80万平方米。”曾令涛说。",
        f"{FIRM} industrial_output_value 3e8 CNY 2022",
        f"{PLACE} area 80e4 m2 planned",
    ),
    case(
        f"{PLACE}发展动力电池。{FIRM}去年产值3亿元。\n“我们将再建标准厂房80万平方米。”三江新区管委会主任曾令涛说。",
        f"{FIRM} industrial_output_value 3e8 CNY 2022",
        f"{PLACE} area 80e4 m2 planned",
    ),
    case(  # who writes about a firm speaks for nobody
        f"{FIRM}去年产值3亿元。中信证券分析师邓衡介绍，行业向好。\n邓衡表示，今年将新增设备投资5000万元。",
        f"{FIRM} industrial_output_value 3e8 CNY 2022",
        f"{FIRM} project_investment 5000e4 CNY 2023 planned delta|level",
    ),
]
PLACES = [
    case(
        "大丰经济开发区的风机制造。\n承载目标的是位于大丰经济开发区的江苏大丰风电产业园。该园规划面积12.6平方公里。",
        "江苏大丰风电产业园 area 12.6 km2 planned|actual",
    ),
    case(
        "大丰经济开发区由苏州工业园区参与共建，引进企业30家。该园区去年完成产值612亿元。",
        "大丰经济开发区 enterprise_count 30 count",
        "大丰经济开发区 industrial_output_value 612e8 CNY 2022",
    ),
    case(
        "桐乡市发展报告\n桐乡市去年产值1200亿元。新材料产业园现有企业56家，产值210亿元。纺织产业实现产值300亿元。",
        "桐乡市 industrial_output_value 1200e8 CNY 2022",
        "新材料产业园 enterprise_count 56 count",
        "新材料产业园 industrial_output_value 210e8 CNY 2022|-",
        "桐乡市 industrial_output_value 300e8 CNY 2022|-",
    ),
    case(
        "上虞经开区总面积127平方公里，下辖3个园区。其中，化工园区面积21平方公里，现有企业230家。",
        "上虞经开区|杭州湾上虞经开区|绍兴上虞经济技术开发区 area 127 km2",
        "上虞经开区|杭州湾上虞经开区|绍兴上虞经济技术开发区 park_count 3 count",
        "化工园区 area 21 km2",
        "化工园区 enterprise_count 230 count",
    ),
    case(
        "阿克苏地区今年实施援疆项目61个。\n从投资方看，浙江企业投资的有23个；中央企业投资的有9个，总投资196亿元。",
        "阿克苏地区 project_count 61 count 2023",
        "阿克苏地区 project_count 23 count 2023",
        "阿克苏地区 project_count 9 count 2023",
        "阿克苏地区 project_investment 196e8 CNY 2023",
    ),
]
LISTS = [
    case(
        "浙江省级专精特新企业名单公布，海宁市新增32家，总数达到118家，居嘉兴第二。",
        "海宁市 srdi_sme 32 count provincial delta",
        "海宁市 srdi_sme 118 count provincial",
    ),
    case(
        "工信部公布第八批制造业单项冠军名单，宁波新增21家，累计104家，居全国城市首位。",
        "宁波|宁波市 single_champion 21 count national delta",
        "宁波|宁波市 single_champion 104 count national",
    ),
    case(
        "第五批国家级专精特新“小巨人”企业名单出炉。海宁市12家，数量居嘉兴第一。",
        "海宁市 little_giant 12 count national",
    ),
    case("海宁市公布了省级瞪羚企业名单，随后检查了32家。"),
]
FIRMS = [
    case(
        f"{OTHER}与本地企业签约。该项目由今年1月成立的{FIRM}承担，项目总投资5.8亿元。",
        f"{FIRM} project_investment 5.8e8 CNY",
    ),
    case("柳州抓招商。\n玉驰轮胎华南制造基地在柳州开工，总投资45亿元。", "玉驰轮胎 project_investment 45e8 CNY"),
    case(
        "中南集团成立于1988年。2022年，中南实现营收1200亿元。",
        "中南集团 operating_revenue 1200e8 CNY 2022",
    ),
    case(
        "武汉抓创新。成立于2021年的光谷实验室，汇聚了科研人员360余名。",
        "光谷实验室 rnd_staff 360 person over",
    ),
]


@pytest.mark.parametrize("made", SPEAKERS)
def test_who_speaks_again_speaks_for_whom_before(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", PLACES)
def test_the_park_named_last_and_the_place_told_of(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", LISTS)
def test_how_many_of_a_published_list_a_place_has(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", FIRMS)
def test_who_carries_out_and_what_is_called_by_a_place(made: Case) -> None:
    check(made)
