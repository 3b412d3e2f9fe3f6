"""Pages of a park: who built it, its parts, incubators, scenes before it is named, and what it aims at."""

from __future__ import annotations

from datetime import date

import pytest

from tests.loaders.facts.fact_cases import Case, case, check

NEW_YEAR = date(2024, 1, 5)


@pytest.mark.parametrize(
    "made",
    [
        case(
            "滁河智能家电产业园由安徽皖能置业有限公司投资18亿元兴建，2019年开园，占地560亩，入驻企业83家。",
            "安徽皖能置业有限公司 project_investment 18e8 CNY",
            "滁河智能家电产业园 area 560 mu",
            "滁河智能家电产业园 enterprise_count 83 count",
        ),
        case(
            "云潭冷链产业园位于溪口镇，由市属国企明达建设集团开发运营，占地460亩。",
            "云潭冷链产业园 area 460 mu",
        ),
        case(  # a project in the park is its builder's
            "云潭工业园冷链项目由浙江明达食品有限公司投资建设，占地46亩。",
            "浙江明达食品有限公司 area 46 mu",
        ),
    ],
)
def test_a_park_that_a_firm_built_keeps_its_figures(made: Case) -> None:
    check(made)


@pytest.mark.parametrize(
    "made",
    [
        case(
            "宝应经开区设有研发园、制造园。全区产值620亿元。\n研发园占地200亩，入驻企业96家。\n制造园占地900亩。",
            "宝应经开区 industrial_output_value 620e8 CNY",
            "研发园 area 200 mu",
            "研发园 enterprise_count 96 count",
            "制造园 area 900 mu",
        ),
        case(
            "宝应经开区产值620亿元。\n——澄塘园。以装备制造为主，现有企业58家，园区拥有员工3000人。",
            "宝应经开区 industrial_output_value 620e8 CNY",
            "澄塘园 enterprise_count 58 count",
            "澄塘园 employment 3000 person",
        ),
        case(  # one garden beside the park is none
            "宝应经开区产值620亿元。\n采摘园占地200亩。",
            "宝应经开区 industrial_output_value 620e8 CNY",
            "宝应经开区 area 200 mu",
        ),
        case(
            "问：北辰里孵化器成立五年，做得怎么样？\n答：孵化器在孵企业126家。",
            "北辰里孵化器 incubated_enterprise_count 126 count",
        ),
        case(
            "启航里众创空间2016年启用。启航里众创空间在孵企业64家。\n科技企业孵化器成立以来，科技企业孵化器发展迅速。",
            "启航里众创空间 incubated_enterprise_count 64 count",
        ),
        case("淮阴市拥有国家级孵化器12家。", "淮阴市 incubator 12 count national"),
        case(
            "横川高新区产值468亿元。\n横川经济技术开发区产值120亿元。",
            "横川高新区 industrial_output_value 468e8 CNY",
            "横川经济技术开发区 industrial_output_value 120e8 CNY",
        ),
    ],
)
def test_parts_of_parks_and_incubators_go_by_their_names(made: Case) -> None:
    check(made)


@pytest.mark.parametrize(
    "made",
    [
        case(
            "海边曾有一片荒滩。没有人愿意来。\n如今塔吊林立。叶片排成长队。\n这里就是云湾装备产业园。\n"
            "江苏明远风电有限公司营业收入278亿元。\n产业园产值152亿元，园区占地5600亩。\n眼下，二期工程正在建设，新增用地2400亩。",
            "江苏明远风电有限公司 operating_revenue 278e8 CNY",
            "云湾装备产业园 industrial_output_value 152e8 CNY",
            "云湾装备产业园 area 5600 mu",
            "云湾装备产业园 area 2400 mu actual|planned delta|level",
            title="昔日荒滩变了样",
        ),
        case(
            "云湾国际陆港2016年获批。四川陆通物流有限公司员工300人。2022年，陆港进出口额96亿元。",
            "四川陆通物流有限公司 employment 300 person",
            "云湾国际陆港 trade_value 96e8 CNY 2022",
        ),
    ],
)
def test_a_page_comes_back_to_its_park(made: Case) -> None:
    check(made)


@pytest.mark.parametrize(
    "made",
    [
        case(
            "2023年，云湾产业园产值120亿元。\n新的一年，园区力争产值达到150亿元。",
            "云湾产业园 industrial_output_value 120e8 CNY 2023",
            "云湾产业园 industrial_output_value 150e8 CNY 2024 planned",
            published=NEW_YEAR,
        ),
        case(
            "新的一年，云湾产业园力争产值达到150亿元。",
            "云湾产业园 industrial_output_value 150e8 CNY 2024 planned",
            published=date(2023, 12, 29),
        ),
        case(
            "云湾产业园产值120亿元。\n发展目标（2027年）\n产值300亿元，入园企业150家，从业人员2万人。",
            "云湾产业园 industrial_output_value 120e8 CNY",
            "云湾产业园 industrial_output_value 300e8 CNY 2027 planned",
            "云湾产业园 enterprise_count 150 count 2027 planned",
            "云湾产业园 employment 2e4 person 2027 planned",
            published=NEW_YEAR,
        ),
        case(
            "新的一年，云湾产业园力争产值达到150亿元。",
            "云湾产业园 industrial_output_value 150e8 CNY planned",
            published=date(2023, 7, 29),
        ),
        case("三十年后的今天，云湾产业园面积12平方公里。", "云湾产业园 area 12 km2", published=NEW_YEAR),
    ],
)
def test_years_that_a_park_looks_ahead_to(made: Case) -> None:
    check(made)


@pytest.mark.parametrize(
    "made",
    [
        case(
            "云湾产业园入园企业14家。其中，甘肃鲁静果业有限公司建成4条智能分选线，营业收入1.9亿元。",
            "云湾产业园 enterprise_count 14 count",
            "甘肃鲁静果业有限公司 production_line_count 4 count",
            "甘肃鲁静果业有限公司 operating_revenue 1.9e8 CNY",
        ),
        case(
            "云湾产业园产值45亿元。江苏明远风电有限公司产值9亿元。\n“我们去年投入3亿元改造管网。”管委会副主任李燕说。",
            "云湾产业园 industrial_output_value 45e8 CNY",
            "江苏明远风电有限公司 industrial_output_value 9e8 CNY",
            "云湾产业园 project_investment 3e8 CNY 2022",
        ),
        case(
            "云湾产业园产值45亿元。江苏明远风电有限公司产值9亿元。\n“我们去年投入3亿元改造设备。”公司副总经理李燕说。",
            "云湾产业园 industrial_output_value 45e8 CNY",
            "江苏明远风电有限公司 industrial_output_value 9e8 CNY",
            "江苏明远风电有限公司 project_investment 3e8 CNY 2022",
        ),
        case(
            "云湾产业园产值45亿元。2020年，园区建设指挥部成立。截至目前，签约项目21个。",
            "云湾产业园 industrial_output_value 45e8 CNY",
            "云湾产业园 contract_project_count 21 count",
        ),
    ],
)
def test_whose_figures_are_beside_a_firm(made: Case) -> None:
    check(made)


@pytest.mark.parametrize(
    "made",
    [
        case(
            "走出地铁站，便是花桥经济开发区的写字楼。\n面积50平方公里，企业1.6万家。\n昆山市2021年GDP达4748亿元。",
            "花桥经济开发区 area 50 km2",
            "昆山市 gdp 4748e8 CNY 2021",
            "花桥经济开发区 enterprise_count 1.6e4 count",
            title="昆山花桥：离上海最近的小城",
        ),
        case(
            "位于河南省中牟县的云潭农产品物流城，占地5300亩。2022年，物流城交易额350亿元。",
            "云潭农产品物流城 area 5300 mu",
            "云潭农产品物流城 operating_revenue 350e8 CNY 2022",
            title="物流城里卖全国",
        ),
        case(
            "长东片区，位于湖州南太湖新区核心，占地18平方公里。",
            "长东片区 area 18 km2",
            title="湖州南太湖新区长东片区：一张蓝图",
        ),
    ],
)
def test_a_park_that_its_title_names_short(made: Case) -> None:
    check(made)


@pytest.mark.parametrize(
    "made",
    [
        case(
            "一年来，云湾产业园签约项目58个。",
            "云湾产业园 contract_project_count 58 count 2022",
            published=date(2023, 2, 26),
        ),
        case(
            "一年来，云湾产业园签约项目58个。",
            "云湾产业园 contract_project_count 58 count 2023",
            published=date(2023, 12, 26),
        ),
        case(
            "一年来，云湾产业园签约项目58个。",
            "云湾产业园 contract_project_count 58 count",
            published=date(2023, 7, 26),
        ),
        case(
            "2009年，云湾产业园修通了铁路。那一年，江苏明远风电有限公司投资16亿元。",
            "江苏明远风电有限公司 project_investment 16e8 CNY 2009",
        ),
    ],
)
def test_years_that_a_page_looks_back_on(made: Case) -> None:
    check(made)
