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
SCENES = [
    case(
        "园区简介\n宁波望春工业园区经宁波市人民政府批准成立。园区地处海曙区西部。\n园区由集士港片区等组成，集士港片区面积5.35平方公里。\n"
        "2017年1-6月，园区完成固定资产投资11.8亿元，财政总收入16.94亿元。",
        "集士港片区 area 5.35 km2",
        "宁波望春工业园区 fixed_asset_investment 11.8e8 CNY 2017-H1",
        "宁波望春工业园区 fiscal_revenue 16.94e8 CNY 2017-H1",
    ),
    case(
        "襄阳高新区项目集中开工\n今天上午，襄阳高新区深圳工业园内彩旗招展，开工仪式在这里举行，18个项目破土，总投资86亿元。",
        "襄阳高新区 project_count 18 count 2023-06-15",
        "襄阳高新区 project_investment 86e8 CNY 2023-06-15",
    ),
    case(
        "阿克苏地区产业观察\n2012年全地区实施项目92个，其中浙江援疆产业项目31个。这些项目投产后，可新增就业岗位3.8万个。",
        "阿克苏地区 project_count 92 count 2012",
        "浙江|浙江省|阿克苏地区 project_count 31 count 2012",
        "阿克苏地区 employment 38000 person planned delta|level",
    ),
    case(
        "阿克苏地区招商忙\n大家前往阿克苏纺织工业城参观。这座规划面积36平方公里的园区已经落户企业27家。",
        "阿克苏纺织工业城 area 36 km2 planned|actual",
        "阿克苏纺织工业城 enterprise_count 27 count",
    ),
]
DESCRIBED = [
    case(
        "骆铎集团去年产值7亿元。去年被认定为国家高新技术企业的襄阳绿铎电气股份有限公司，手上握有39项专利。",
        "骆铎集团 industrial_output_value 7e8 CNY 2022",
        "襄阳绿铎电气股份有限公司 high_tech_enterprise - national 2022",
        "襄阳绿铎电气股份有限公司 patent_count 39 count",
    ),
    case(
        "刚刚获评国家级“小巨人”的无锡锐铎机械有限公司，去年营业收入3.1亿元。",
        "无锡锐铎机械有限公司 little_giant - national",
        "无锡锐铎机械有限公司 operating_revenue 3.1e8 CNY 2022",
    ),
    case(
        "宁波市走访了正在申报国家级“小巨人”的宁波锐铎机械有限公司。",
        "宁波锐铎机械有限公司 little_giant - national applying",
    ),
]
LISTS = [
    case(
        "关于2023年度拟认定名单的公示\n现将拟认定名单予以公示。\n一、省级创新型中小企业\n江苏锐铎机械有限公司\n太仓宏铎电子有限公司\n"
        "二、制造业单项冠军企业\n江苏远铎重工有限公司\n",
        "江苏锐铎机械有限公司 innovative_sme - provincial applying -|2023",
        "太仓宏铎电子有限公司 innovative_sme - provincial applying -|2023",
        "江苏远铎重工有限公司 single_champion - national applying -|2023",
    ),
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
        "太仓市去年出口8亿美元，进口4亿美元。江苏锐铎机械有限公司去年利润8.9亿元，由上年的亏损1.3亿元转为盈利。",
        "太仓市 export_value 8e8 USD 2022",
        "江苏锐铎机械有限公司 profit 8.9e8 CNY 2022",
    ),
    case("太仓市提前两年实现规上工业产值3000亿元的目标。", "太仓市 industrial_output_value 3000e8 CNY -|2021/2022"),
    case(
        "桐乡经济开发区与浙江锐铎新材料有限公司举行签约仪式，项目总投资12亿元。",
        "浙江锐铎新材料有限公司 project_investment 12e8 CNY",
    ),
    case("桐乡市规上工业亩均增加值达到168万元，亩均税收22.6万元。"),
    case(
        "沈阳北铎重工集团有限公司转型\n集团在营口设立全资子公司营口北铎海工装备有限公司。营口基地占地1260亩。",
        "营口北铎海工装备有限公司 area 1260 mu",
    ),
    case(
        "沈阳北铎重工集团有限公司转型\n今年3月，国家开发银行辽宁省分行给予集团授信20亿元。",
        "沈阳北铎重工集团有限公司 financing 20e8 CNY 2023-03",
    ),
    case(
        "徐铎集团年产400万吨煤矿、新疆中泰化学阿克苏有限公司80万吨电石生产线相继打下第一根桩。",
        "徐铎集团 production_capacity 400e4 t/a planned",
        "新疆中泰化学阿克苏有限公司 production_capacity 80e4 t|t/a planned",
    ),
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


@pytest.mark.parametrize("made", SCENES)
def test_where_something_takes_place_and_parts_are_passed_by(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", DESCRIBED)
def test_the_firm_that_a_title_describes(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", LISTS)
def test_how_many_of_a_published_list_a_place_has(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", FIRMS)
def test_who_carries_out_and_what_is_called_by_a_place(made: Case) -> None:
    check(made)
