"""Whose a figure is: of the world beside a firm, of a place that is only measured against, of each of a list."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

FIRM = "池州安安新材料有限公司"

WORLD = [
    case(
        f"{FIRM}去年扩产。预计今年全球镁锭产量可以达到130万吨。",
        "全球 production_volume 130e4 t planned 2023",
    ),
    case(f"{FIRM}全球销量达到30万吨。", f"{FIRM} sales_volume 3e5 t"),
    case(
        f"{FIRM}上月宣布收购。今年一季度，国内原镁产量达到22万吨。",
        "中国 production_volume 22e4 t 2023-Q1",
    ),
    case(f"{FIRM}今年一季度国内销量达到2万吨。", f"{FIRM} sales_volume 2e4 t 2023-Q1"),
]
MEASURED = [
    case("2022年，芜湖全行业研发投入占销售额的5.2%。", "芜湖|芜湖市 rnd_intensity 5.2 % 2022"),
    case(f"{FIRM}的镁锭产能接近安徽省总产能的30%。", f"{FIRM} production_capacity 30 % share near"),
    case("芜湖已是电缆企业最集中的地方，全国40%的特种电缆企业云集于此。", "芜湖|芜湖市 enterprise_count 40 % share"),
    case(
        "按芜湖市自己的规划，到2025年要引进电缆企业30家。",
        "芜湖市 enterprise_count 30 count planned 2025",
    ),
    case("中国台湾去年的面板产值为9000亿元。", "台湾 industrial_output_value 9000e8 CNY 2022"),
]
EACH = [
    case(
        "齐鲁制药、双成药业等产值增长均超五成。",
        "齐鲁制药 industrial_output_value 50 % yoy over",
        "双成药业 industrial_output_value 50 % yoy over",
    ),
    case(
        f"湖北长远电机有限公司2016年在全国中小企业股份转让系统挂牌；{FIRM}建有安徽省企业技术中心。",
        "湖北长远电机有限公司 listed_company - 2016",
        f"{FIRM} technology_center - provincial",
    ),
    case(f"{FIRM}2009年登陆深圳证券交易所创业板。", f"{FIRM} listed_company - 2009"),
]
WORKS = [
    case(
        "安徽池州经济开发区集聚企业90家。\n"
        f"{FIRM}年产值3亿元。\n配套也没有落下，总投资4.7亿元的城东污水处理厂二期工程开工。",
        "安徽池州经济开发区 enterprise_count 90 count",
        f"{FIRM} industrial_output_value 3e8 CNY",
        "城东污水处理厂 project_investment 4.7e8 CNY",
    ),
    case(
        "位于贵池区的安徽池州经济开发区。该区集聚企业90家。",
        "安徽池州经济开发区 enterprise_count 90 count",
        fails="该区 may be the district",
    ),
    case(
        "挑起担子的是位于池州高新区的江南镁基新材料产业园。该园集聚企业90家。",
        "江南镁基新材料产业园 enterprise_count 90 count",
    ),
]
NAMES = [
    case("虞南科技工业园2002年设立。园区注册企业90家。", "虞南科技工业园 enterprise_count 90 count"),
    case("项目由中昱光能科技有限公司投资5亿元建设。", "中昱光能科技有限公司 project_investment 5e8 CNY"),
    case("池州市正以高新区为龙头，全市规上企业900家。", "池州市 above_scale_enterprise_count 900 count"),
]
STATES = [
    case(f"{FIRM}正筹划再投1.2亿元扩产。", f"{FIRM} project_investment 1.2e8 CNY planned"),
    case(f"{FIRM}正与银行商谈8亿元的贷款。", f"{FIRM} financing 8e8 CNY planned"),
    case(f"{FIRM}曾提出投资50亿元建设镁都的设想。", f"{FIRM} project_investment 50e8 CNY planned"),
    case(f"{FIRM}6万吨的产能投产仍要等到明年。", f"{FIRM} production_capacity 6e4 t planned -|2024"),
    case(
        "近20年来，池州高新区从江滩起步，集聚了各类企业2300户。",
        "池州高新区 enterprise_count 2300 count",
    ),
]


@pytest.mark.parametrize("made", WORLD)
def test_the_world_and_the_country_stand_for_themselves(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", MEASURED)
def test_a_place_that_is_measured_against_is_not_the_subject(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", EACH)
def test_each_of_a_list_and_each_part_of_a_sentence_has_its_own(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", WORKS)
def test_works_are_told_by_their_own_name(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", NAMES)
def test_names_begin_where_they_begin(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", STATES)
def test_what_is_only_thought_of_is_planned(made: Case) -> None:
    check(made)


TRADES = [
    case(
        "泵阀业升级从补短入手\n一台国产水泵，在新疆的戈壁上转了三年。\n2022年，我国泵阀企业完成工业总产值2100亿元。\n"
        "账面好看。“十三五”时期，泵阀工业总产值年均增长8.2%。\n去年，泵阀行业出口交货值为190亿元。",
        "中国 industrial_output_value 2100e8 CNY 2022",
        "中国 industrial_output_value 8.2 % average_annual 2016/2020",
        "中国 export_value 190e8 CNY 2022",
    ),
    case(
        "安徽省工信厅开了会。芜湖和铜陵的企业很多。\n“光靠企业不行。”负责人说，省里今年安排技改专项资金6亿元。",
        "安徽省 government_reward 6e8 CNY 2023",
    ),
    case(
        "今年1至4月份，芜湖、铜陵两市工业投资仅增长4.1%和5.7%。",
        "芜湖|芜湖市 fixed_asset_investment 4.1 % yoy 2023-01/2023-04",
        "铜陵|铜陵市 fixed_asset_investment 5.7 % yoy 2023-01/2023-04",
    ),
    case(
        "安徽今年一季度工业投资到位资金1200亿元，其中国内贷款占9.6%。",
        "安徽|安徽省 funds_in_place 1200e8 CNY 2023-Q1",
        "安徽|安徽省 financing 9.6 % share 2023-Q1",
    ),
    case(
        "触控大厂昱亮光电接单畅旺，5月营收为46亿元。其在芜湖的子公司昱亮（芜湖）光电有限公司现有员工1.1万人。",
        "昱亮光电 operating_revenue 46e8 CNY 2023-05",
        "昱亮（芜湖）光电有限公司 employment 11000 person",
    ),
]


@pytest.mark.parametrize("made", TRADES)
def test_trades_are_the_countrys_and_parents_not_their_subsidiaries(made: Case) -> None:
    check(made)


PLACES_TOLD = [
    case(
        "贵阳市推动医药产业升级。\n2021年西部12省区市规模以上医药企业实现营业收入4870亿元，同比增长9.3%。",
        "西部地区 operating_revenue 4870e8 CNY 2021",
        "西部地区 operating_revenue 9.3 % yoy 2021",
    ),
    case(
        "兰州高新技术产业开发区去年实现产值860亿元。\n兰州新区去年完成固定资产投资420亿元。",
        "兰州高新技术产业开发区 industrial_output_value 860e8 CNY 2022",
        "兰州新区 fixed_asset_investment 420e8 CNY 2022",
    ),
    case(
        "东湖高新区加快发展。\n湖北、湖南、江西三省签署协议以来，共建重点实验室27个，三省的平台促成签约项目612个。",
        "湖北、湖南、江西 key_laboratory 27 count",
        "湖北、湖南、江西 contract_project_count 612 count",
    ),
    case(
        "白银高新区是省级开发区。\n走进永登县中堡工业园区，一片忙碌。\n入园企业越来越多。这个园区已累计落地项目145个。",
        "永登县中堡工业园区 project_count 145 count",
        "?白银高新区 high_tech_zone - provincial",
        "?白银高新区 etdz - provincial",
    ),
    case(
        "庐江高新区加快建设。东超科技公司的回收项目已试生产。项目全部达产后，每年可为高新区新增工业产值95亿元。",
        "庐江高新区 industrial_output_value 95e8 CNY delta planned",
    ),
    case(
        "黔东南州工业向好。凯里市现有规上企业211家。州里明确，到2025年规上企业达到720家。",
        "凯里市 above_scale_enterprise_count 211 count",
        "黔东南州 above_scale_enterprise_count 720 count planned 2025",
    ),
]


@pytest.mark.parametrize("made", PLACES_TOLD)
def test_figures_are_told_of_the_place_that_the_words_point_at(made: Case) -> None:
    check(made)
